# Speaking to somebody, and moving the talk elsewhere.

signal addresses_person
0.9   ^ {mention} [{mention}] -(posted|has|is hosting|won|and i|announced)
0.85  ^ (hey|hi|hello|yo|dear|hiya|howdy|sup|morning|goodnight|night|ok|thanks|thank you|congrats|congratulations|happy birthday|welcome|sorry|bye|welcome back|good morning|good luck|get well|ugh|lol|lmao|omg|oh|well|so) -(to) [again|there|my|dear|old] ({name}|{given_name}|{titled_name}|coach|girl|boy|bro|dude|man|babe|hun|hon|sweetie|honey|buddy|sis|mister|sir|ma'am|mom|dad|teach|chef|councilman|mayor|doc|councilwoman|senator|governor|kid|kiddo|beautiful|handsome|gorgeous|cutie|sexy|friend|neighbor|you|stranger|genius|loser|cutie|champ|boss|karen)
0.85  ^ ({name}|{given_name}|{titled_name}|coach|sir|ma'am|dude|bro|girl|sweetie|honey|babe|mister|mom|dad|chef|doc|governor|senator|mayor|teach|kid|buddy|boss|pal|man|baby|darling|sweetheart) (you|your|you're|ur|u|youre|stop|please|plz|call|bring|did you|are you|can you|can i|could you|could i|will you|why|come|don't|dont|thank|thanks|i|i'm|we|let|get|go|shut|quit|do|what|when|where|have you|you've|give|check|since|how|if|text|meet|look|listen|tell|it's|it was|nobody|this|that|happy)
0.8   {you} (are|r|were|was|aren't|weren't|ain't) [_] (a|an|the|so|such|my|not|very|really|too|always|never|just|all|nothing|no|being|going|still|lucky|gonna|one|pathetic|awesome|amazing|great|welcome to|beautiful|disgusting|stupid|trash|scum|wrong|right|lying|kidding|done|fired|late)
0.6   (you're|youre|u're|ur) (a|an|the|so|such|my|not|very|really|too|always|never|just|all|nothing|no|being|going|still|gonna|one|pathetic|awesome|amazing|great|stupid|trash|scum|wrong|right|lying|kidding|done|fired|late|annoying|hot|cute|crazy|insane|dumb|welcome to)
0.7   {you} [_] {pastverb} -(ever|know)
0.7   (did|didn't|didnt|have|haven't|has|were|weren't|are|aren't|will|would|could|can|can't|why do|why don't|why are|why did|why would|how could|how dare|where were|where are|what did|what are|when are|when did|how are|who do|why is|what's wrong with|how was|what is) {you} -(ever|know what time|need tires|all know|just sit|get gum|reset|people know|supposed|guys)
0.65  (i|i'm|im|i'll|i've|we|we'll|we're|we've|i'd|he|she|they|nobody|somebody|everyone|everybody|no one) [_] [_] [_] (hate|love|loves|like|likes|miss|saw|see|told|know|knows|want|wants|need|needs|call|text|thank|remember|promise|believe|trust|heard|missed|hope|proud of|sick of|sorry for|happy for|thinking of|thinking about|tell|owe|asked|gave|give|wish|met|help|helped|watch|watching|appreciate|admire|warn|warned|had|caught|find|found|forgive|beg|left|cares about|got|sent|about|for|with|to) {you} -(know|can|have to|need to|could|never)
0.65  (thank|thanks) {you} [so much|very much|again|for] ...3 $ & ({your}|you saved|you helped|you did|you were|{name})
0.55  thank you so much | thank you for (being|helping|your|what you|coming) | thanks for (your|being|helping)
0.6   (hope|hoping|glad|wish|pray|praying|bet|guess|think|thought|heard|know|knew|said|see) {you} -(all|know|need)
0.6   {you} (should|oughta|better|need to|have to|can't|cannot|don't|never|always|still|really|look|sound|make|made|know what you|smell|suck|people|sir|guys|lie|owe|think|act|seem|deserve|rock|rule|got|two|all should|keep) ...2 (be ashamed|shame|resign|me|my|yourself|shut|go|stop|apologize|quit|leave|tired|good|great|so|like|that you|ashamed|insane|it|with|here|us|careful|alone|this|out)
0.6   {your} (dog|cat|mom|mama|momma|mother|dad|kids|kid|daughter|son|wife|husband|comment|post|opinion|attitude|behavior|truck|car|class changed|jacket|face|hair|smile|work on|voice|email|message|text|brother|sister|family is|house|job|boyfriend|girlfriend|eyes|name|application|form|parents|help|support|problem|weld|paper|project|grade|request|certificate|locker|speech|book|lights are|truck's) -(must|have to|loan|fair)
0.55  (shame on|screw|bless|forget|to|love|miss|with|from|for|at|on) {you} (two|both|brenda|{name}|sir|ma'am|$)
0.75  ^ to (whoever|the person|the guy|the lady|the jerk|the idiot|the man|the woman|the kid|the one) (who|that|whoever) & ({you}|{your}|you're)
0.75  {you} [_] (idiot~|moron~|loser~|jerk~|liar|coward~|clown~|creep~|fool~|genius|beast|animal|hypocrite~|pig~|rock|trash|scum|snake|dumb~|stupid|bastard~|bitch~|dirtbag|people|cow|weirdo|freak)
0.6   (shut|go|leave|bite|kiss|get|eat|suck) (up|to hell|away|me|my|off|lost|out) & ({you}|{your}|{name}|loser|idiot|mouth|dude|bro|man)
0.55  (bro|dude|girl|ma'am|sir|sweetie|honey|babe|mija|mijo|darling|karen|buddy|pal) (shut|stop|that|you|your|bring|what|why|no|go|get)
0.35  {you} [_] -(know) | {your}
0.45  call me (when|back|later|at) | text me | see you (at|in|there|soon|tomorrow|monday|later)
!     you know (what they|it is|it's|$) | as you know | {you} never know | {you} live and {you} learn | {you} can't make this | {you} (have to|gotta|should|got to) see (this|that|the) | do you ever | have you ever | did you know | (anyone|anybody|someone|somebody) know
!     if {you} (see|find|have|need|miss|want|are|love|like|get|can|know|missed|live|work|didn't|don't|haven't|would|plan|wish|lost|weld) | when {you} (weld|see|are|need|get|have|apply|arrive|cut|mix|enroll|come|finish|enter)
!     {you} will (need|be|receive|find|learn|get|have|want|see|also) | {you} (may|must|can) (bring|also|register|enroll|apply|use|find|see|pick|pay|park|sign|call|make|buy|still|now|expect|hear|always|only|visit|contact|get|earn|take) | {you} (need|have) to (bring|wear|have|be|register|apply|sign) | {you} need (a|an|the|to|your|two|{number})
!     (what|how) (would|do|does|can|should) {you} (do with|get|reset|fix|make|clean|cook|spell|pronounce|say|use|remove|keep|store|eat) | {you} could hear | {you}'d think | what {you} see is | thank you all for | thank you all | thank you to | see you (there|all)
!     {your} (own (chair|lunch|boots|tools|food|hood)|first step|hands|gloves|boots|hoods|seat|tickets|appetite|favorite|local|calendar~|door|windshield|heart out|career|future|kids must) | wash {your} | bring {your} | mark {your} | save {your} | apply | check {your} | keep {your} | use {your} | set {your} | wear {your} | turn in {your} | change {your} | see {your} | ask {your} | call {your} | clear {your} | get {your} (tickets|shots|flu|hands|tools)
!     coach bags | (how are|what do) you (people say|supposed)

signal solicits_connection
0.75  (snap|insta|kik) me [if|when|for|back|later|tonight|your|ur|the|whenever|anytime|and|so] -(out of|a (pic|picture|photo) of)
0.85  (add|friend|follow|dm|pm|inbox|d m|unblock|refollow) (me|my|us|mine|ur old|your old|your favorite) [up|back|on|too|at] -(to the (list|auditorium)|through|as we|down|to the|home)
0.85  (add|follow|subscribe to|sub to|check out|find|hit|join|look up|peep|see) (my|our) [_] [_] ({platform}|profile|account|page|channel|personal|private|profile|finsta|snap|handle|stream|server|tiktoks)
0.85  (add|friend|follow|find|look up|hit|message|search|look|catch|contact|snap|reach|get) me (up on|on|over on|up at|up in|there on|thru|through|at) ({platform}|here|there)
0.85  (my|the) ({platform}|handle|username|user name|gamertag|gamer tag) (is|name is|handle is|username is) | my {platform} [is] {mention} | my {platform} (is) | (im|i'm|i am) [on] (there (as|under)|{platform} (as|under|at)) | (i'm|im|i am) (on|over on|at) {platform} ...2 (as|under|at|come|go|add|follow)
0.85  (what's|whats|what is|wats|drop|send|gimme|give me|share|leave|comment) [me] (your|ur|yalls|y'all's|yours|yer) ({platform}|snaps|handle~|username|socials|ats|user|gamertag)
0.85  (send|sent|sending|shoot|accept|approve|take) [me|you|y'all|u|ya|you all|my|the|a|that|yall] [a|my|that|an|the] (friend|follow|friendship|connection|add|snap|fb|facebook) [request|requests|invite]
0.8   (accept|approve) (me|my request|my add|my friend|my follow) -(for|to)
0.8   accept it & request
0.8   (let's|lets|we should|wanna|can we|we can|we could|want to) ...2 be (friends|mutuals|moots) [on] | be my friend on | (let's|lets|we should|can we) connect (on|over) -(the)
0.8   connect (with|w) me | (let's|lets) connect on | (stay|keep|get) in touch (on|over|by|through) {platform} | (i'll|ill|i will|let me|imma|ima) (add|follow|friend) (you|u|ya|y'all|yall|everyone|you back|u back) -(to the (list|roster))
0.75  (slide|slip|pop|jump|hop) (in|into) (my|the) (dm~|messages|inbox|pm~) | (hmu|hit me up|holla|holler|hit my line|hml) ...2 (on|in|at|thru) ({platform}|dm~|here|there) | my (dm~|inbox) (is|are) [always] open
0.75  (go|come|y'all|please|pls|gotta|should|can|smash that|hit that|hit the) (follow|friend|sub|subscribe|add) (my|me|button|back|to my|at) | follow back | smash that follow | hit (that|the) (add|follow|subscribe)
0.7   (you can|y'all can|feel free to|u can|can) (add|find|follow|friend|dm|reach|message|snap) me | (add|follow) {mention} on | search [for] (me|my name) | (look|find|search) ...2 (me|my name|janet) [_] [_] on ({platform}|there)
0.7   (have|see|want|get|find) you ...3 on my [personal|private|own] {platform} | on my personal ({platform}|page|account) ...3 (search|add|find|look|join)
0.7   (add|friend|follow) (me|my) & {platform}
0.7   {platform} ...2 (same name|my real name) & (add|friend|find|follow|me)
0.6   subscribe to my | (my|come watch my) (stream|twitch|livestream) ...3 (follow|tonight|live|come)
0.6   (message|dm|pm|inbox) me [for|if|about|with|anytime|instead|privately|on]
!     (don't|do not|never|won't|will not|can't|cannot|not allowed to|not|no|please don't|please do not|stop|wouldn't) ...4 (add|friend|follow|request~|accept|connect|dm|message)
!     follow me (to|through|into|down|over to|home|around|as|back to)
!     add me to (the|your|that) (list|roster|waitlist|order|count|prayer)
!     follow (the|our|up|these|along|directions|instructions|signs|us|your|ntc|all|safety) -(my)
!     (fake|hacked|cloned|somebody|someone|scam~) ...6 (request~|friend|follow|name) | friend of mine | best friend | my snap (ring|pea|on|back|button|gun)
!     message me when (class|school)

signal encourages_account
0.85  (make|create|open|start|get|set up|setup|register|sign up for|download|install|join|try|get on|hop on|jump on|make you|build|launch|activate|grab|getting|creating|making|opening) ...3 (a|an|your|ur|yourself|yourselves|yalls|yall's|up a|up an|own|some|free|new|on|for|to|that|up|up for|you an|you a|yourself a|any) [_] [free|new|public|personal|little|own|burner|second|fake|spam] {platform} [account|profile|page|channel] -(wrench|event|unit)
0.85  (make|create|open|start|get|set up|register for) [yourself|urself|yourselves] (a|an|another|your|ur|your own|a second|a new|one|a fake|a backup|a burner|a private|a spam) [_] [_] (account|acct|profile|channel|finsta|page) & ({platform}|follow|talk|parents|mom|social media|post|age|app|chat|message|see my|watch)
0.85  (sign up|register|signup|join) (for|on|to|with|up for) [a|an] [free] {platform} | sign up to {platform} | (sign|signed) up for {platform} | download {platform} | (get|hop|jump|come|be) on ({platform}) -(the)
0.8   (you|y'all|yall|u|everybody|everyone|kids|all of you|each of you|you guys|guys|students) ...3 (need|needs|should|gotta|have to|must|better|ought to|oughta|want) ...3 (a|an|on|get|make|download|start|join|open|create|have|hop on|be on|to be on) ...2 {platform}
0.8   (if|anyone|anybody|everyone|those|whoever|who|still) ...4 (don't|dont|doesn't|without|haven't|hasn't|aren't|isn't|not|no) ...5 ({platform}) ...3 (make|create|get|open|start|sign|download|one|should|join|set)
0.8   why (don't|dont|aren't|arent|haven't) (you|u|y'all|yall) ...2 (on|have|use|got|make|get) [a|an] {platform} | (have you|ever|u ever|you ever) (thought|think) ...2 (making|starting|getting|creating|opening) ...3 ({platform}|account|channel)
0.8   (lie|fib|fudge) about (your|ur) age | (use|put|enter) [in] a (fake|different|false) (birthday|age|birth date|birthdate)
0.8   (use|put|enter) [in] a (fake|different|false) name & (sign|account|profile|{platform}|make|create)
0.8   fake birthday & (sign|account|{platform}|make|create)
0.75  (extra credit|bonus points|for homework|assignment|step one|for class|for the project) ...4 (make|create|open|start|register) ...4 ({platform}|account|channel)
0.75  (make|create) an (x|social media|insta|instagram|ig) account
0.75  (make|create|start|open) one [today|tonight|now|already|so] & {platform}
0.7   (create|make|open|start) an X account | (a|an|your) X (account|profile)
!     (do not|don't|you don't|never|shouldn't|should not|not|no need to|won't|can't|without having to|delete|deactivate|private|before you|banned|ban|hate|deleted|quit|my mom|my daughter|she|he) ...4 ({platform}|account~|accounts)
!     set your {platform} | (follow|like|check|see|visit|watch|find|share) (our|us|my|the|your) ...3 {platform}
!     (studentaid|fafsa|canvas|bank|savings|credit union|portal|remind|google classroom|testing|email|parchment|school email|power school|powerschool|checking|library|ged) 
!     (i|we|she|he|they|somebody|someone|who) [just|finally|already] (made|created|opened|started|got|set up|joined) | (who|be careful who) you talk to on | how do i | should (i|we|schools) 
!     {platform} (event|live|marketplace|post|group page|workshop|filter) 

signal private_contact
0.85  (text|call|txt|message|msg|dm|pm|inbox|facetime|ring|buzz|snap|email|phone|whatsapp|reach|contact|hit|write) me (at|on|back|later|tonight|instead|anytime|any time|privately|private|direct|directly|personally|after|when you're alone|alone|in private|on the side|separately|off|outside|one on one|up on|up at|from|not|please|ok|okay|if you|when u|when you|first|some time|sometime|and) -(school|home)
0.85  ^ [_] [just|and|so] (text|txt|dm|pm|inbox) me | (text|dm|pm|msg|txt) me | (send|shoot|drop|fire) me (a|an) [quick|private|direct] (text|dm|pm|private|message|snap|msg|line|txt)
0.85  [here's|heres|this is|use|save|got|have|take|add|that's] my [personal|private|cell|phone|new|home|own|other] (number|cell|digits|phone number|cell number|cell phone number|mobile) [is|_] [{phone}|use|so|if|in case|call|text|and] & (text|call|use|you|need|want|if|anytime|add|save|night|{phone})
0.85  my (cell|number|personal number|cell number|phone|mobile|personal cell|phone number|personal phone) (is) [_] {phone}
0.85  (text|call|use|reach|on|to) [me on] my (personal|private|own|home|real|other) (phone|cell|number|email|account|line|snap)
0.85  (what's|whats|what is|wats|send me|give me|gimme|drop|can i (get|have)|need|share|i want|let me get|lemme get) (your|ur|u|yer) [cell|phone|personal|private|new] (number|digits|cell|phone number|num|address)
0.85  (meet|see|come see|find|catch|join) (me|up with me|with me) ...8 (alone|by yourself|just us|just the two of us|only us|just you|nobody else|no one else|don't bring|come alone|in private|behind|after hours|after everyone|after everybody|at my (house|place|apartment|barn|cabin|truck|room)|my house|my place|my apartment|out at my)
0.85  (come|swing|stop|drop|run|head|sneak|slip) (by|over|to|round|around|out to|on by|on over) [to] my (place|house|apartment|apt|home|room|office|barn|cabin|classroom|garage|trailer|crib) ...10 (alone|tonight|saturday|sunday|friday|weekend|nobody|no one|everyone|everybody|just you|just us|after|later|when|by yourself|i have|i'll|we can|and|anytime|practice) -(staff|potluck|open house)
0.75  (come|swing|stop|drop|head) (by|over|on over) [to] my (place|house|apartment|apt|crib|cabin|trailer|barn) -(for the staff)
0.85  (just|only) (us|us two|the two of us|you and me|you and i|me and you|we two|you n me) & (meet|come|dinner|coffee|lunch|ride|after|talk|stay|drive|room|house|place|grab|lake|tonight|alone|pick)
0.8   (alone|one on one|by yourself|by ourselves|in private|privately) & (meet|come (over|by|see)|stay after|talk to you|see you|be alone|we can|let's|lets|my (place|house|room|apartment|office)|hang|wait) & (you|me|us|we|u|let's|lets)
0.8   (stay|wait|stick around|hang back|hang around|stay late|stay behind) ...3 (after|until|til|till) ...6 (alone|just us|everyone|everybody|others|the rest|nobody|they) | when (everyone|everybody|the others|they|no one|nobody) ...2 (gone|leaves|left|leave|clears out|clear out|goes|is around|is there|else)
0.8   (i'll|ill|i can|i could|let me|lemme|i will|imma) (pick you up|pick u up|give you a ride|give u a ride|drive you home|drive you|take you home|run you home|come get you|come get u|swing by and get you|scoop you|come pick you) -(in the bus)
0.8   (take|move|let's take|lets take|continue|switch|bring|keep|let's move|lets move|talk|chat|finish) [this|it|our|the] [_] (to|on|over to|over on|in|into|via|thru|through) (dm~|pm~|private|{messenger}|text|texts|direct messages|my personal|a private|our phones|email)
0.8   (take|move|let's take|lets take|discuss|handle) (this|it|that) (offline|private|off here|off line|off the group|off this)
0.75  (message|dm|pm|msg|inbox|write) me -(a|an|the|some|out|up|another|one|two|three|in|into|off|about (how|the time)) | (private|direct) message me | pm sent | (send|drop|leave|shoot) [me] a (private|direct) message | slide (in|into) my | (hmu|hit me up|hit my line|hml|reach me|hit me) (on|in|at|when|if|up|via|thru|tonight|after|later|anytime|$)
0.75  (call|text|facetime|phone) me (tonight|tn|later|after|when|anytime|any time|if|whenever|at|this|sometime|before|on|from|soon|now)
0.75  (i'd|id|i would|much|would) rather ...2 (talk|chat|text|discuss|speak|say (this|it)|tell you) ...3 (private|dm~|pm~|text|in person|alone|privately|offline|phone|one on one|face to face)
0.7   (you've got|you have|u got|u have|you got|now you have|keep|save|got) my [cell|phone|personal] number | (give|gave|giving|giving out|i'll give) (you|u|y'all|them) my [cell|personal|phone|home] (number|cell)
0.7   (don't|dont|do not|not) (post|put|write|say|ask|talk|discuss|comment|reply) ...3 (here|in the group|on here|in here|there|publicly|in public) ...3 (text|dm|pm|message|inbox|call|msg|email|private) | (not|instead of|outside of|outside|rather than) [in] the (group chat|group|class page|class chat|group text|comments)
0.7   (wanna|want to|let's|lets|can we|could we|we should|you should|can you|could you|would you) ...2 (grab|get|have|meet|go|meet up|come) ...4 (coffee|lunch|dinner|drink|drinks|drive|ride|walk|bite|up) ...5 (just (you|us)|alone|only us|two of us|you and me|us two)
0.6   (i'm|im|i am|here|available) ...2 (free|around|home|up|alone|by myself|there) (after|tonight|all night|later|til|until|anytime|if) ...3 (call|text|come|stop|if you want|want to|wanna)
0.7   {phone} & (text|call|hmu|hit|my cell|my number|message|reach|whatsapp) & (me|my)
!     {phone} & (office|front desk|school|attendance|business office|student services|enrollment)
!     (don't|do not|never|please don't|please do not|stop|can't|won't|i don't|not allowed to|shouldn't|no need to) [_] (text|call|dm|message|pm|msg|give|post|inbox|contact|meet|hmu|email) -(here|in the|it here|this here)
!     (text|call|email|contact|message) (the|your|our|988|911|a|us|the school|alerts|line|ahead|home|roll|front|student|financial|my school|in sick)
!     (mom|mother|she|he|they|dad|wife|husband|someone|who|somebody|phone|bank) ...2 (texts|calls|called|texted|messaged|emailed) me
!     call me (crazy|old|old fashioned|a|an|what you|names|biased|lazy|silly|weird|maybe|petty)
!     email me at my (school|work) | my (office|school|work) (hours|number|phone|line|email)
!     call it a | call of duty | text alerts | textbook | ((with|and) the (rest|whole|entire)|the whole (group|class)|whole group is) | staff potluck | everyone is (welcome|invited) | open to (all|everyone)

class may_know
needs to know | has to know | have to know | need to know | can know | can find out | should know | finds out
will know | will ever know | is going to know | can see this | gotta know | can ever know | knows about us
know we | sees this | see this | sees | must know

class not_to_know
can't know | cant know | cannot know | must not know | shouldn't know | won't know | wont know | never has to know
doesn't need to know | doesn't have to know | don't have to know | don't need to know | dont need to know
better not find out | can't find out | cannot find out | must not find out

signal secrecy
0.85  (don't|dont|do not|never|not|pls don't|please don't|better not|you can't|you cant|can't|cant|cannot|won't|didn't|no need to|don't you|wouldn't|let's not|lets not|shouldn't|mustn't|not to|i wouldn't) [you|ever|even|dare|go|be] (tell~|mention~|show~|repeat~|repost~|share~|forward|say anything|say a word|say nothing|breathe|let on|let it slip|spill|leak~|blab~|rat|snitch|talk about|screenshot|bring up|speak of|post) [this|it|that|them|my|her|him|about|any of this|a word|these|the|our|to|your|ur|any|what i] [_] [_] ({parent}|anyone|anybody|a soul|nobody|no one|everyone|everybody|the others|others|them|{staff_role}|your {family}|ur {family}|people|this|it|us|we|about|that|around|to|mr|mrs|ms|{name}|friends|administrators|office|her|him|here|outside|folks|roommate)
0.85  (don't|dont|do not|please don't) (tell|show) (your|ur|yer|anyone|anybody|a soul|any|the|{name}|mr|mrs|ms|nobody|no one|people) -(turkeys|story|difference|truth|time|tall|dogs|kids it's)
0.85  (don't|dont|do not|please don't) let (your|ur|yer|anyone|anybody|a soul|any|the|{name}|mr|mrs|ms|nobody|no one|people) [_] [_] (see|know|hear|find out|catch|notice|suspect) -(the difference)
0.85  (keep|kept|keeping|leave) (this|it|that|these|our|us|everything|what we|things|all this|all of this) ...4 (between us|between you|between me|between ourselves|to yourself|to yourselves|private|secret|quiet|quiet at|on the dl|on the down low|hush|hush hush|under wraps|just us|low key|off the record|in this room|confidential|hidden|under your hat) -(clean)
0.85  (this|it|that|what happens|everything) (stays|stay|is|remains|will stay) ...2 (between us|between you and me|between you and i|just between us|between the two of us|our secret|our little secret|a secret|secret|for your eyes|in this chat|here|with us|in this room|on the dl|hush hush) -(ingredient|recipe|sauce)
0.85  (just|strictly|only) between (us|you and me|the two of us|you and i|me and you|ourselves) [ok|okay] | between (you and me|us two|the two of us|me and you) (ok|okay|only|nobody|don't|but nobody)
0.85  our [little|dirty|own|big] secret | keep [a|my|our|this|that|the] [little] secret -(tell|to tell) | (can you|can u|promise to|gotta|have to|you must|please) keep [a|my|our|this|the] secret | it's [a|our|your and my] secret | shh ...3 secret | secret between
0.85  (delete|erase|clear|wipe|burn|trash|get rid of|shred) -((the|your|ur|this|that|our|these|it) [_] (app|board|boards|place|shed|stuff|mail|email~|table~|desk~|counter~|cache|whiteboard~|file|files|account|down|line~|codes|fence|trash|brush|browser|cookies|screen|lens|windshield|metal|surface|floor|tools|bench)) (this|these|that|our|the|your|ur|it|all|everything|them) [_] [chat|texts|messages|conversation|history|thread|msgs|convo|pics|pic|picture|photos|snap|text|dm~|video|after|when|once|so|before|ok|okay|right|as soon|message|afterwards] -(driver|old|duplicates|duplicate|spreadsheet|whiteboard|board|app) & (you|u|your|ur|we|our|read|see|done|dad|mom|parents|anyone|finds|nobody|trouble|sees|saw|seen|ok|okay|please|pls|message|this)
0.8   (delete|erase|wipe|burn|destroy) (this|it|these|them|everything|when|after|once) [_] (after|when|once|before|so|as soon) | (delete|erase|burn) (when|after) (done|read~|you|u|seen|viewing|opening|watching) | burn after reading
0.8   (nobody|no one|noone|no body|none of them|not even) [_] [_] ({may_know}|{not_to_know})
0.8   (your {family}|ur {family}|{parent}|they|{staff_role}|the {staff_role}) [_] [_] {not_to_know}
0.6   (before|if|unless|in case) (your {family}|ur {family}|anyone|anybody|{parent}|the {staff_role}) (finds|find|found) out
0.8   (make sure|so|so that|before|if) ...2 (nobody|no one|your {family}|ur {family}|{parent}|they|{staff_role}) [_] (don't|dont|doesn't|can't|cannot|won't|never|not) ...2 (see|find|know|hear|read|sees|finds|check|checks|catch)
0.8   (you|u) (didn't|didnt|did not|never) (hear|heard|see|saw|get|got) (it|this|that|any of this) [_] (from me|here|ok|from|nothing|and) | you (didn't|didnt|never) (see|saw|hear|heard) (me|nothing|anything)
0.8   (mum's|mums|mum is) the word | not a (word|peep|soul) (to|about|of|ok|from) | (say|tell) (nothing|no one|nobody|not a soul) -(but|lies) | zip (it|your lip~) | lips (are|r) sealed | my lips | hush hush | on the (dl|down low|downlow|hush|sly|low)
0.75  for (your|ur) eyes [only] | (hide|conceal) (this|these|it|our|the|your) [_] (chat|texts|messages|conversation|app|phone|pics|from your|from ur|from mom|from dad|from them|thread) | (clear|wipe|delete) (your|ur) (history|browser|texts|messages|phone|chat)
0.75  (tell|say to) (them|your {family}|ur {family}|her|him|mom|dad|your {parent}|ur {parent}|the office) (you|that you|u|you're|ur|you were|i was|it was|we were) ...4 (were|are|was|at|staying|going|a|study~|library|friend|with|helping|practice|just)
0.75  (you|u|please|pls|i) ...2 (promise|swear|trust you) ...3 (not to|not|you won't|u wont|won't|to keep|never to|to not|to stay) ...2 (tell|say|show|share|secret|quiet|private|repeat|mention|screenshot) 
0.75  (disappearing|vanish|vanishing|secret|private|incognito) (messages|mode|chat|mode so) [so] [_] (nobody|no one|they|your|ur|can't|on|we|nothing) | (turn on|use|switch to) (disappearing|vanish|secret|incognito)
0.75  (i'd|id|i could|could|i would|i'll|we'd|we could|we'll|both) [both] (get in|be in|get|lose|get fired|be fired) ...2 (trouble|my job|fired|in trouble) & (tell|delete|find|saw|see|quiet|know|knew|mention|secret|between|so)
0.7   keep (quiet|silent|mum|hush|it quiet|your mouth shut|ur mouth shut|it down) (about|on|until|til|till|that|this|ok|so|please) | (stay|be) (quiet|silent) about (this|us|it|what)
0.7   (sneak|sneaking|behind) ...2 (your|ur|their) ({parent}|back) ...3 (know|find|tell|see|back)
0.7   (secret|private) (meeting|friendship|relationship|chats|talks) -(service)
0.6   don't (repost|screenshot|forward|share|screen shot|show|save) (this|that|it|anywhere|my)
0.4   (keep|stay) (quiet|hush) | (hide|hiding) (this|it|our)
!     (best|well) kept secret | don't tell me | nobody knows the trouble | don't tell the turkeys | (secret|trick) (to|of|ingredient|recipe|sauce|santa|service|menu|is (in|cinnamon|butter)) | victoria's secret | keep [your|the|my] password~ | (share|tell|give) [_] [your|the|my] password~ | password~ (secret|private|safe)
!     (asks|asked|ask|asking|told|tells|wants|if someone|anyone who|adult~ who|stranger~) (you|kids|a child|her|him|students|them|children|someone) to (keep|lie|delete|hide)
!     (he|she|they|who|which|it|people|contractors) (don't|dont|never|didn't|won't|can't|wouldn't) (tell|share|post|show|talk|repost|mention|repeat) -(your|ur|anyone we)
!     (i|i'd) (don't|dont|didn't|never) (post|share|talk about) | how come you | (can't|cannot|couldn't) tell [_] [_] (apart|from) | still not talk about | (don't|do not) (repost|share|post|copy) [_] [_] without
!sentence surprise (party|shower|visit|birthday)
!     surprise for | (can't|cannot|couldn't|could not|unable to) (keep a secret|tell you how)
!     no secrets | (never|don't|do not) keep (quiet|silent|secrets) | don't forget to tell | tell (no lies|everyone|them thanks) | needs to know about the (change|new)
!     (parents|families|students|everyone|everybody|you) need to know (about|that|how|the|your) | delete (any|old|duplicate~|the old|your (old|facebook|account|tiktok|instagram)) | hidden [gem|valley] | (let me|can i) tell you 
!     (don't|do not|never) share (your|food|needles|personal|passwords|drinks|account|login|tools) | don't (post|share) (pictures|photos) of

signal false_privacy
0.85  (this|here|it's|its|since this|since it|since|because|thank god|good thing|glad|as) ...3 (is|is a|is an|a|it's a|this is|its|we're|we are) [_] (private|closed|secret|locked|hidden|members only|friends only|invite only|staff only|anonymous|teachers only) [_] (group|page|chat|account|conversation|thread|space|server|snap|profile|circle|post|story|list|convo|forum|twitter|insta|finsta) -(lesson~|lessons) & (i|so|we|can|say|vent|rant|let|here|talk|speak|tell|honest|who cares|anyway|don't|admit|finally|nobody|see|worry|need|'ll)
0.85  [my] (account|page|profile|settings|privacy settings|story|stories|feed|insta|facebook|wall|tweets|finsta|snap|posts|group|this|it) (is|are) [set|locked|on|all|all set|totally|completely|maxed] [to|out|down|at|so] [_] (private|locked|friends only|friends|max|maxed|closed|hidden|safe|locked down|secure) [_] ...3 (so|nobody|no one|my boss|my employer|work|can't|they|i can|don't|and|school|anyway|anymore|because|to)
0.85  (nobody|no one|none|not one person|no {staff_role}|no admin|no bosses|no {parent}) [_] [_] (from|at|in|i work with|of|on|outside|outside of|else) ...4 (work|school|admin|administration|the office|the district|in here|on here|here|this|this group|follows|reads|see|sees|is in|can see|chat|group|app|{center}|job|on facebook) ...4 (so|follows|reads|sees|see|is|can|right|in|it|this|here|knows|will|lemme|let|anyway|me|on|app|sees this|ever|i) & (i|so|say|vent|talk|tell|rant|here|spill|right|this|see|honest|know|group|lemme|let's|lets|reads|safe)
0.85  (admin|admins|administration|the boss|my boss|bosses|{parent}|management|{staff_role}|the district|hr|my employer|they|work) (isn't|isnt|is not|aren't|arent|are not|can't|cant|cannot|doesn't|don't|won't|never|not) ...2 (in here|on here|in this|see this|see it|read this|reads this|read|see|on facebook|on this|find this|following|follow|allowed in|in the group|know it's me|know who|here) ...8 (so|i can|we can|say|here's|heres|finally|let|tell|vent|tea|talk|speak|rant|honest|safe|thank)
0.85  (what's|whats|what is|anything|everything|what gets|whatever) [_] (said|shared|posted|happens|discussed|goes) (in|on) (this|here|the) [_] [group|chat|page|thread] (stays|stay|remains) | (stays|stay) in (this|the) (group|chat|thread|page)
0.85  only (my|close|you|y'all|yall|people|us|friends|my close|my inner|the people|trusted|a few|members|staff|teachers) ...6 (can see|see|read|follow|sees|will see|are in|here|know|i trust) ...6 (so|this|here|story|stories|i|my|i'll)
0.8   (i can|we can|can|could|finally|able to|free to|get to|i'll) ...2 (say|vent|rant|speak|talk|be honest|complain|tell|let loose|be real|spill|speak freely|unload|admit) ...8 (since|because|cuz|bc|now that|here|in here|as|it's|its|this is|in this group|group is|on here) ...6 (private|closed|only|locked|nobody|no one|just us|not in|isn't|blocked|secret|between us|safe|anonymous|aren't|bosses)
0.8   (just|only|its just|it's just|we're just|its only|it's only|glad its just|glad it's just) (us|staff|teachers|friends|us teachers|us girls|the teachers|between us|the team|my inner circle|for my) ...4 (in here|here|in this|on here|in this chat|on this|group|chat|page|circle|so) ...6 (so|i|can|the|finally|vent|say|complain|rant)
0.8   (i|i've|i have|already|just) [_] blocked (everyone|everybody|all|my boss|the|anyone|work|my coworkers|them|admin|my principal) ...5 (so|work|can|finally|from|to)
0.8   (deleted|deletes|disappears|gone|vanishes|expires|disappear|goes away) [_] [in|after] ...3 (24 hours|hours|a day|anyway|anyways|a minute|seconds|tomorrow) ...3 (so|who cares|anyway|won't|nobody|no one|safe)
0.8   (no one|nobody|none of you|none of yall|none of y'all|yall|y'all|you guys) ...5 (will|would|gonna|going to|better not|won't|can) [ever] (screenshot|share this|leak|see it|see this|find out|know its me|know it's me|repeat) [_] ...2 (so|this|here|it|and|outside|right)
0.75  (off the record|between us|just between us|entre nos) ...3 (in here|here|in this|group|chat|only) | between us ...4 (in here|in this (group|chat)|group chat) | safe space [here] ...5 (nobody|no one|no {staff_role}|school|admin|reads|work)
0.75  (isn't|isnt|not|is not|nowhere|ain't) (linked|tied|connected|attached|under|traceable) to my (name|real name|job|work|school)  | (anonymous|burner|fake|alt|secret) [_] (page|account|profile) so | posting this (on|from) my (finsta|alt|burner|private|secret|spam)
0.75  my (profile|account|page|story) is (private|locked) ...3 (employer|boss|school|work|nobody|no one|can't|so) | (privacy settings|settings) ...3 (maxed|max|locked|tight|high|strict|on|friends) ...3 (so|safe|nobody|no one|can't)
0.6   (closed|private|secret) (group|chat) ...4 (finally|can say|vent|rant|honest|so here|say what|say it|let it out)
!     (nothing|not|never|isn't|aren't|don't assume|do not assume|even|remember|no such thing) ...4 (private|privacy) 
!     (keep|set|put|make|please) [_] your [_] (account|profile|page|settings|accounts) | private (lesson~|property|pilot~|room|tour|session|school|party|event|citizen) | this chat is monitored | group for (parents|enrolled|families)
!     (join|joined|add|someone add) ...3 (group|me)

# ---- broader: two fields of words in one sentence

class not_tell
(don't|dont|do not|never|not|can't|cant|cannot|won't|wouldn't|shouldn't|better not|no need to|didn't|not to|swear you won't|promise you won't) [you] [go|ever|even|dare|be|be going around|go around|let|breathe] [_] (tell|telling|say|saying|mention|mentioning|show|showing|blab|blabbing|spill|spilling|leak|leaking|repeat|repeating|share|sharing|talk about|talking about|let on|letting on|rat|ratting|snitch|snitching|post|posting|forward|forwarding|bring up|bringing up|run your mouth|report|screenshot|go to|run to|leave)

class from_whom
(your|ur|my|the|his|her|our|any|yer) [_] ({parent}|{staff_role}|folks|people|roommate|husband|wife|boyfriend|girlfriend|friends|family|brother|sister|counselor|office|others|other kids|kids|guys|girls|class|advisor)
anyone | anybody | a soul | no one | nobody | everyone | everybody | them | mom | dad | mama | administration | admin | hr | the others | upstairs | people | {titled_name} | my boss | the boss | mr {capitalized} | mrs {capitalized} | anyone upstairs

class traces
texts | text | messages | message | thread | chat | chats | convo | conversation | conversations | pics | pic | picture | pictures | photos | photo | video | dm's | dms | history | snaps | snap | screenshots | call log | these | this | it | your phone | phone

class wipe
delete | deleting | deleted | erase | erasing | wipe | wiping | clear | get rid of | trash | burn | scrub | take it off | remove it from | hide | hiding

signal secrecy
0.8   {not_tell} ...5 {from_whom}
0.75  {wipe} ...4 {traces} ...4 (once|after|when|before|so|soon|as soon|from your|off your|and don't|ok|okay|please|right away|you're done|you've read|you read|ur done|every)
0.45  {wipe} [_] [_] {traces} & (read|seen|saw|mom|dad|parents|wife|husband|anyone|nobody|finds|checks|trouble|see|done|know|evidence)
0.75  (don't|dont|never|not) (leave|keep|save) [_] {traces} (on|in|where) | take (this|it|these) off (your|ur) phone
0.75  (convo|conversation|talk|chat|meeting|this|last night|ride) (never|didn't) (happened|happen|took place) -(to me|before|in)
0.75  (can't|cant|cannot|don't|dont|won't|not|never|couldn't|mustn't) [you] (let) [_] {from_whom} [_] (see|know|find|hear|read|catch|get|look)
0.75  (if|before|until|unless|case|when|in case) [_] {from_whom} [_] [_] (finds out|found out|find out|hears|heard|knew|know about|sees this|saw this|catches|caught|gets wind|got wind|asks) & (i'd|id|i'll|i|we'd|we|you|u|mum|quiet|delete|canned|fired|trouble|job|say|tell|lie|deny)
0.75  (i'd|id|i'll|i could|i would|we'd|we|i) [both] (get|be|lose) [_] (canned|fired|axed|in trouble|in big trouble|my license|my job|my teaching license|busted|suspended) & (found out|finds out|knew|know|find out|saw|mum|quiet|tell|see|caught|hears|heard|delete)
0.75  (tell|say to|told) (your|ur|yer) ({family}|{parent}|folks) [that] [you|u|that|practice|we|the|it] [_] (was|were|had|ran|are|is|stayed|have) (late|long|over|at|studying|with|staying|detention|helping|tutoring|a flat|practice|going)
0.75  (no need for|no reason for|don't need|nobody else|no one else|anybody else|anyone else|nobody) [_] [_] (to hear|hear|to know|knows (about (us|this)|[that] (we|i)|but (us|you|me)|and (it|let))|to find|needs to hear|needs to see|has to see|has to hear|needs to know|gotta know|hears) [about] [it|this|us|that] 
0.75  (just|only) [_] (you and me|you and i|me and you|us two|the two of us|us) (know|knows|knowing|and nobody)
0.75  (our thing|our own thing|our little thing) & (let's|nobody|no|keep|just|only|secret|hear|else)
0.75  (keep|hold) [_] [_] (under (your|ur) hat|under wraps|on the low|on the down low|hush|zipped|to yourself|to yourselves|between us|quiet|secret|a secret|mum|our secret)
0.7   (swear|promise|pinky swear|pinky promise|cross your heart) ...6 (won't|wont|never|not to|not|to keep) ...4 (show|tell|say|share|post|let|see|repeat|secret|quiet|anyone|anybody)
0.7   (you|u) (never|didn't) (got|get|saw|see|heard|hear|were|was|texted|met) [_] [_] (here|from me|this|text|it|message|anything|ok|me) & (ok|okay|right|got it|if|anyone|understand|from me|lol|tell)
0.7   (lie|cover|make something up|make up something) (to|for|if) (your|ur|me|them|anyone|she|he|they|us) ...6 (mom|dad|parents|asks|ask|her|him|office|about)
0.6   (sneak|sneaking|snuck) (out|over|off|away|past) & (your|ur|parents|mom|dad|folks|me|us|we|i)
!     (wipe|clear|erase|delete) (the|your) (counter~|desk~|table~|tools|bench|windshield|feet|station~|whiteboard|down|lens) | hiding (eggs|place) | (report|go to) ...3 (right away|an adult|counselor)

class other_channel
text | texting | texts | txt | snap | snapchat | whatsapp | dm~ | telegram | signal | discord | messenger | insta | instagram | ig | personal email | my cell | my phone | my number | my personal | facetime | kik | phone | private | call

class lure_place
my (place|house|apartment|apt|truck|car|room|cabin|barn|office|boat|trailer|farm|shop|garage) | sonic | the park | the lake | the lot | my classroom | the parking lot | the field | the gym | behind the {capitalized} | starbucks | the motel | a hotel | the hotel | somewhere quiet | somewhere private | somewhere | out back | the old _ | the marina

class alone_word
alone | by yourself | by ourselves | just you | just us | just the two | only you | only us | you and i | you and me | me and you | nobody else | no one else | without the others | don't bring | dont bring | come by yourself | in private | privately | when nobody's | after everyone | after everybody | once everyone | once everybody | when everyone | when everybody | till everyone | until everyone | till everybody | places empties | place empties | clears out | when it's empty | just u | one on one

signal private_contact
0.75  {alone_word} & (meet|come|swing|stop by|drop by|finish this|talk|conversation|stay|hang around|pick you|see you|ride|drive|run you|{lure_place}|wait|sneak|visit|dinner|coffee) & (me|my|i|you|us|we|u|let's|lets)
0.75  (rather|easier|better|prefer|faster|quicker|best|safer) [_] [_] [_] (on|by|via|through|over|if|to|just|is|thru|in) [_] [_] [_] {other_channel} -(chain)
0.7   {other_channel} is (better|easier|best|quicker|safer) | (just|easier if you|easier if u|easier to) {other_channel} me
0.75  (do|have|got|you|u|use|on) (you|u|have|got|on|use) [_] (whatsapp|snap|snapchat|telegram|signal|discord|kik|imessage|facetime) & (talk|chat|rather|there|text|message|easier|send|write|better|private)
0.75  (ring|call|text|message|snap|facetime|phone|buzz|hit|holler at|write|dm|msg) me ...4 (tonight|once|when|after|whenever|day or night|before bed|in bed|asleep|any hour|late|midnight|anytime|whenever you want|later)
0.75  (my cell|my number|my personal cell|my phone number|my home number|my personal number) [_] [_] (on|is|at|in) ...6 (use it|call|text|whenever|anytime|day or night|if you|any hour|back of|board|here) | my (cell's|number's) [_]
0.75  (i'll|i can|i could|i'd|let me|lemme|want me to|happy to) (run|drive|take|give|carry|scoop|pick) (you|u|ya) [_] [_] (home|up|ride|a lift|lift|there|to the) & (after|till|when|wait|hang|alone|tonight|if you|stay|once|everyone|corner|text|later|everybody|practice|if u)
0.75  (finish|continue|move|carry on) (this|that|our|the) [conversation|talk|chat|thread|discussion] [_] (somewhere|elsewhere|off|over|not here|at my|privately|private|later alone) 
0.75  (have|take|do) (this|that|our|the) (conversation|talk|chat|thread|discussion) [_] (somewhere|elsewhere|off|on|in|over|not here|at my|privately|private|later alone) 
0.75  (take|do) (this|that|it) [_] (somewhere|elsewhere|offline|privately|private|not here|later alone)
0.7   (let's|lets|let us) not (do|discuss|talk|have) [about] (this|it|that) [_] [_] (here|on the|in the|in front|on here|in public|publicly)
0.7   (hop|pop|jump|slide|come|get) (in|into|on) (my|the) (dm~|inbox|messages|pm~|private)
0.7   come to {lure_place} ...4 {alone_word}
0.7   (meet|see) (you|me|u) at ...4 (at {time}|at _|after|tonight|late) & {alone_word}
0.7   i'll (text|call|dm|message|snap|facetime) (you|u) [_] (tonight|later|after|when|at|in private|privately|personally|from my)
!     (brochure|our number|office hours|door open|with the class|school van|the team|the whole|call the|front office|hotline|helpline)

signal solicits_connection
0.75  (give|gimme|toss|throw|shoot|slap|drop|hit) (me|us|my page|my profile|him|her) [a|with a|with the] (follow|add|sub|friend request)
0.75  (trade|swap|exchange) (snaps|snap|insta~|numbers|socials|handles|discords|usernames) | mine's {capitalized} | snaps? mine
0.75  (find|catch|follow|look for|see|add) (me|us) on (the gram|the gram|insta|ig|there|here|fb|the tok|socials|social media|my socials|all platforms|{platform})
0.75  (link|connect|link up) (with|w) me on | happy to connect | (hit|smash|click|tap|press) [that|the] (follow|subscribe|add)
0.75  (friend|follow|add|connection) request~ [_] [_] (to|out|from me|going|coming|tonight) -(from strangers|fake|scam)
0.7   my (handle|handle's|user|username|at|snap|insta|sc|ig|tag|gamertag|gram) [_] (is|on|board|below|in) ...6 (follow|add|if|keep up|hit|snap|gram|see|find) 
0.7   (add|follow) me
0.7   (need|want|gain) more (streaks|followers|friends on|subs|snap) & (add|follow|me|my|i)
!     (current students|graduation|i don't accept|do not accept|don't accept|see me after|cloned|fake|hacked)

signal encourages_account
0.75  (get|gotta get|has to get|better get|hop|jump|sign up|signing up|be|need|got to be|oughta be|gotta be) [_] (on|for|up for|onto) [the|a|an] {platform} & (you|y'all|yall|u|everyone|everybody|kids|girl|class|it's|its|do it|just|so|all|whoever|guys)
0.75  (get|make|create|set up|start|open|download) (one|it|yourself one|yours) & {platform} & (you|y'all|yall|u|don't|doesn't|whoever|anyone|everyone|girl|tonight|haven't)
0.75  {platform} (account|profile|channel) & (make|create|start|open|set|sign|get|need|first assignment|should) & (you|your|yall|y'all|yourself|assignment|class|each|everyone|kids|students|upload|post)
0.7   (create|make|start|open|set) [_] [up] (a|an|your|yourself|yourselves) ...3 ({platform}) [_] & (assignment|tag me|upload|post|follow|class|project|points|so you|so we|so i|first|everyone|each)
!     (started|made|created) a {platform} | (off|from) your {platform} | (we|ntc|school) [_] opened

class closed_space
(private|closed|secret|locked|locked down|hidden|invite only|anonymous|burner|friends only|members only|staff only|teachers only|alt) [_] [facebook|teacher|staff|work|class] (group|chat|page|account|story|profile|server|thread|circle|list|room|forum|app|snap|insta|twitter|feed|space)
(this|my|our|the) (group|chat|page|account|story|profile|circle|feed|settings|server) (is|are|stays|vanishes|disappears|deletes|gets deleted) [_] [_] [_] (private|closed|locked|hidden|friends only|safe|anonymous|just us|a day|secret|24 hours|members only)
(not|isn't|aren't|never|nobody|no one|none|no|can't|cannot|doesn't|don't|won't) ...4 (in this group|in this chat|on here|my friend on here|friends with me|follows me|follow me|in here|get in this group|reads this|see this|see my|sees my|trace it|trace this|know it's me|know who i am|have me added|on my friends list|added me|on this app)
friends only | it's a burner | lock [this|my] page | locked down tight | only (teachers|staff|members|friends|y'all|us|my friends|you guys|my close friends) [_] [_] (allowed|can see|in|here|see|follow|read|know)
just us in here | just us here | between us in here | off the record

class letting_go
i can | we can | can talk | can say | talk trash | gonna be real | be real | be honest | speak freely | free to | vent | rant | complain | tell the truth | say it | what i say | what we say | let me tell | lemme | here's what | can we discuss | discuss how | so i'm | so i'll | spill | unload | get me fired | honest about | tell y'all | tell you guys | tell you what | let loose | finally | here goes | say whatever | what i really think | about to say | cause it's | stays here | never trace | not worried | safe

signal false_privacy
0.75  {closed_space} & {letting_go}
!     (before you start|before applying|lock down your|allows only|please answer)

signal solicits_connection
0.75  (following|follow|added|friended|add|found) me on {platform} -(was|yet i)
0.75  (friend|follow) requested [_] | (look|search) me up -(and down) | (be|become) mutuals | mutuals with me
0.75  (sent|sending) [y'all|you|u|all of you] [a] request~ & (accept|it|friend|class|add)
0.75  my [personal|private|other|main|real] ({platform}|page|account) is [_] {capitalized}
0.75  my [personal|private] ({platform}|account) & (look me up|add me|find me|follow|friend me|search)
0.7   (you can|u can|y'all can|feel free to|now you can|free to|okay to|ok to) [_] (add|follow|friend|dm|message) me [now|on|anytime|after]
!     friend requested a song

signal private_contact
0.7   (dm~|inbox|my dms|my inbox) (is|are) [always] open | (dms|inbox) open
0.65  (come|stop|drop|swing) (by|in|over|on by|on over) [_] [_] (house|place|apartment|home|shop|room|office|classroom|my) ...6 (if you need|if you want|to talk|need to talk|want to talk|alone|late|till|until|tonight|anytime|after hours|i'll be) & (talk|alone|by myself|just|tonight|late|my house|the house|my place|after hours|anytime)
0.65  (i'll be|i'm|im|i will be) [_] [_] [_] alone ...6 (stop|come|swing|drop|visit|hang|if you|till|until|tonight|all night)
0.65  (come|stop|swing|drop) (in|by|over) & (alone|by myself|nobody else|empty|after hours|after everybody|after the last bell|empties out|clears out|everyone leaves|everybody leaves)
0.65  (do you have|you have|u have|got|you got|you on|are you on|u on) (whatsapp|snap|snapchat|telegram|signal|discord|kik|facetime|an iphone) && (rather|talk there|easier|text|chat|private|message)

signal secrecy
0.75  no screenshots | (pretend|act like) [that] (this|it|we|that|nothing|you) [_] (never|didn't|don't|happened) | never happened [ok|okay|got it|right|understand|capisce] $ | (don't|do not|never) mention me (to|at)
0.75  (off|under) the radar & (us|our|keep|talks|this|me|you|stay|texts)
0.7   (not|i'm not|we're not|i am not|we aren't) (supposed|allowed) to (be|text|talk|see|message|tell|share) [_] [_] [_] ...4 (so|but) ...6 (keep|quiet|don't|delete|down low|secret|shh|between|mum|low)

class one_more_closed
tweets are protected | (set|posting|posted|put|keeping) this (to|on|in) [my] (close friends|friends only|private|my private|my finsta) | only {number} of you (can see|see|in here|follow|follow me) | just us chickens | only my real friends | my followers are all | nobody from (work|school|the office|admin)

signal false_privacy
0.7   {one_more_closed} & (so|say|spill|blunt|honest|vent|rant|here|let me|lemme|boss|truth|talk|anyway|don't|complain)
0.7   (my|this|our) [_] (group|account|page|tweets|story|stories|chat|profile|insta) (is|are) [_] (private|protected|locked|closed|friends only) & (so i|so we|so this|i'll say|i can say|so here|vent|rant|say what|say this|my boss|boss|admin|tell you|the truth)

signal encourages_account
0.75  (who's|whos|anyone|anybody|y'all|you|if you're|if ur|if you are|u) [still] (not|aren't|isn't) on {platform} [yet] && (sign up|get on|make one|join|get one|make an|download|create|start one|hop on)
0.7   (join|get on|sign up for) {platform} -(live|page|group) & (all the|everyone|everybody|y'all|you|kids|so you|cool|it's|welders|students)
0.75  {platform} & (girl|boy|bro|dude|man|kid|sis) (get|make|download) one
0.75  (don't|dont) (have|got) [an|a|any] {platform} && (get one|make one|make it|download it|sign up|create one|start one)

# ---- more ways

signal private_contact
0.75  (give|giving|send|slip|hand) (you|u|ya) my [_] (number|cell|digits|personal email|home address|address|snap|phone number) | (trade|exchange|swap) (numbers|digits|phone numbers|cells)
0.7   (use|email|write|reach|send it to|message) [me at|me on] my (gmail|personal email|private email|home email|yahoo|hotmail|other account|personal account|personal page|burner) | (don't|dont|not) [_] [_] (email|use|call|text) [me at|on|to] my [_] (school|work) (account|email|phone|address|number)
0.7   (don't|dont|not) use (the|my|your) (school|work) (phone|email|account|computer|laptop|chromebook|number)
0.7   (talk|chat|meet|discuss|speak|catch up|tell you) [_] [_] in person & (my (place|house|apartment|office)|come|tonight|after|alone|coffee|away from|not here|dinner|{time})
0.7   (hop|jump|get) on a [_] (call|facetime|video call|zoom) with me | (facetime|video call|voice call|phone call) [with me] (later|tonight|tn|after|$)
0.7   (i'm|im|i am) on (whatsapp|telegram|signal|snap|snapchat|discord|kik|messenger) ...3 (same|number|there|if you|my|as)
0.7   (meet|see|catch|find|pick up|wait for) (me|you|u) (by|behind|at|outside|near|in|around) [the|my] [_] (loading dock|dumpster~|bleachers|back gate|back door|back lot|parking lot|corner|gas station|park|motel|lake house|field|alley|truck|car|storage|shed|greenhouse|football field|church lot|quik trip|love's|sonic|braum's|walmart) [_] [_] ...4 (after|at|tonight|when|before|bell|{time}|alone|dark|late|saturday|friday|sunday|nobody) -(to load)
0.7   (you|u) should [_] (text|call|message|snap|dm|hit up|come see|visit) me [_] [sometime|some time|tonight|more|later|when|if|anytime]
0.65  (come|stop|swing|drop|head) (by|over|to|up to) my (apartment|place|house|room|hotel room|cabin|trailer|camper) (around|at|about|by|after|later|tonight|when|for)
0.65  (save|keep|put) my (number|cell|contact) | (lose|delete) (my|this) number | got (ur|your) number from | (call|text) (this|my new) number
0.6   (want|need) (to talk|you to call|to see you|you alone|to meet) & (tonight|alone|private|privately|my place|in person|after hours|away from|somewhere|call me|text me)

signal secrecy
0.75  (this|it|that|what i|nothing|none of this|our talk) [_] [_] (doesn't|does not|don't|can't|never|better not|must not|shouldn't|cannot) leave~ [_] (this|the|here|our|us) [chat|room|conversation|thread|group|shop|truck|house] -(until|without)
0.75  (don't|dont|never|not|do not) tell (a|one|any) (single|living|other|damn|blessed) (person|soul|human) | (don't|dont) [you] (dare|ever) (tell|show|repeat|breathe)
0.75  ^ [please|pls|plz|and] (don't|dont|no|do not) (screenshot|screen shot|screenshots|ss|save) [_] [_] [_] | zip it | zip your lip~ | keep it zipped | lips zipped
0.75  (your|ur) ({family}|{parent}|husband|wife|boyfriend|girlfriend|boss|coach|counselor) [would|will|'d] [_] (kill|murder|freak|flip|lose it|be mad|go ballistic|have my head|fire me|never understand|not understand|wouldn't understand|be upset|disown) [_] [_] [_] ...6 (if|so|knew|found out|don't|zip|keep|mum|quiet|secret|finds)
0.75  (nobody|no one|none of them|not one person) [_] [_] [_] (can|could|should|may|must|will|gets to|is allowed to) [_] [ever] (find out|know|hear|see|learn) [about] [_] (us|this|it|we|that|me|$)
0.7   on the (hush|hush hush|d l|quiet|sly|side and don't) | (erase|lose|forget|burn|toss) (this|my|that) (number|text|message|note|letter|conversation) [_] [_] [_] | (forget|act like you don't know|pretend you don't know) (me|we|i) [_] (ever|said|texted|talked|told)
0.7   (our|this) [_] (friendship|relationship|thing|chats|talks|visits|rides|trips|messages|deal) [_] [_] [_] (secret|private|quiet|between us|hidden|off the books|to ourselves|nobody's business|has to stay)

signal solicits_connection
0.7   (are|r) (we|you and i|you and me) (friends|connected|mutuals|following each other) on (fb|facebook|snap|insta|ig|instagram|snapchat|tiktok|linkedin|{platform}) | (lemme|let me|can i|gimme|i need|i want) [get|have] (that|ur|your|yo|yalls|y'all's) (snap|insta|ig|tiktok|fb|socials|discord|{platform}) -(login)
0.7   (send|shoot|drop|throw) me a (connect|connection|invite|follow|friend request|request|add) [on] | (go|y'all go|please go|go ahead and|everybody go) (follow|sub to|subscribe to|like and follow) [my|{mention}|me] | add me (back|rn|now|please|pls|plz|already|y'all|yall|if)
0.7   (my|the) ({platform}|account|page|channel|stream) ...6 (follow|subscribe|add me|go like) -(school's)

signal false_privacy
0.7   (since|because|now that|as|cause|cuz|bc) [my|this|the|our] (account|account's|page|page's|profile|profile's|group|group's|chat|insta|story) [is] [_] (private|locked|closed|secret|anonymous) & (post|say|finally|can|vent|tell|share|rant|i)
0.7   only my (ride or dies|real ones|day ones|besties|best friends|closest|people|true friends|inner circle|close friends) ...5 | (nobody|no one) [_] (snitches|narcs|tattles|talks|screenshots) (in|on|from) (this|here|my) | (this|my) (chat|group|page) is (safe|a safe space|snitch free)
0.7   (my own|own) [locked|private] (page|account|profile|wall) ...4 nobody's business | what i (say|post|do) on my [own|private|personal|locked] [_] (page|account|time) ...3 (nobody's|no one's|my) business

signal private_contact
0.7   (snap|text|call|dm|message|msg|facetime|whatsapp|telegram) me -(sick|soft|crazy|cheap|old|heartless|queer|old fashioned|biased|names|coach|picky|paranoid|weird|petty|dramatic|lazy|cynical|naive|sentimental|stupid|dumb|spoiled|a|an|the|boring|basic|extra|selfish|stubborn|nosy|by) [_] [_]
0.65  (not a good place|somewhere|someplace|not the place|can't|cant|hard) [_] [_] to talk [_] [_] & (snap|text|call|meet|somewhere|come|dm|message|number|private|me)
0.65  (u|you) (got|have|still have) my (number|cell|digits|snap|right) | (talk|chat) somewhere [that's|thats|that is] (not|other than|besides) (this|the) (chat|group|page|app)

signal secrecy
0.65  if this gets out [_] ...3 | get rid of this (text|message|chat|pic|photo|email|note) | (i said|and i mean) (nobody|no one|not a soul|not anybody) | (don't|dont) (make a thing|make a big deal|say a thing) [_] [_] (of it|with|to|about) ...3 (others|anyone|them|it|people) | not a soul [_] (knows|can know|has to know|needs to know) | and the fence post
0.6   (nobody|no one) needs to (hear|know|find out|see) [about] -(a side)
0.6   not your (folks|parents|mom|dad|friends|sister|counselor|coach) [_] [_]  & (nobody|no one|tell|needs|know|hear|even|don't)

signal solicits_connection
0.65  (my friend list|friends list|my inbox|my page|requests) (is|are) open | (started|starting|been) posting my ...4 {mention} | {mention} (tell your friends|go follow|follow along|give it a follow|check it out|come see) 

class closed_space
(nobody|no one|none of them|not a soul|no {staff_role}) [_] [_] [_] [_] (can see|sees|will see|reads|will ever see|ever sees|gonna see|has access|is watching|is in|can read|follows|can find) [_] [this|it|here|my|in here|on here|these|me] | (they|boss|my boss|work|admin|{staff_role}|principal|the district|parents|students|hr) [_] (can't|cannot|cant|won't|will never|don't|doesn't|isn't|aren't|not) [_] (see|read|find|on|in|follow|have|know about) [_] (this|here|it|my|me|on here|in here|group|page|account|app|what)
(trusted|close|real|true) friends [only] | friends list only | my (settings|privacy settings|privacy) (are|is) | on private | set to private | private so | private mode | incognito | throwaway [account] | alt account | burner account | fake name | under a fake name | no names | anonymous [post|here|page] | not public | isn't public | (delete|deleted|deleting) (later|this later|in an hour|tomorrow) | disappears | disappearing | vanish mode | (this|our) [little] circle | safe group | safe chat | inner circle | trust everyone in here | trust y'all | trust you guys | i trust this group | what happens in (this|the) (group|chat) | vault | cone of silence

class letting_go
gonna say | going to say | imma say | i'll say | i will say | real talk | tea | the tea | trash | roast | bash | gripe | confess | admit | hate | can't stand | speak my mind | say my piece | not scared | not afraid | no one will know | nobody will know | won't get in trouble | can't get in trouble | can't touch me | can't fire me | safe to | feel safe | openly | let it all out | get this off my chest | off my chest | between us | what i think | how i feel | how i really feel | the real story | the real reason | the truth about | don't worry | nothing to worry | so here | so yeah | so let's | so tell | so go ahead | talk about | talk smack | bad mouth | badmouth | idiot | clown | useless | worst boss | nightmare | say anything | say whatever | what i want | whatever i want | anything i want

class closed_space
(my|this) [_] (insta|instagram|facebook|account|page|snap|tiktok|profile|twitter|wall|feed) (is|'s|stays) [_] (private|locked|closed|hidden) | (i|i've) [_] (locked|hid|privated|closed|hidden) (my|this) [_] (facebook|page|account|profile|insta|instagram|wall|twitter|tiktok)  | (just|only) (the (two|three|four|five|six|seven|eight|ten) of us|{number} of us|a few of us|us) [in] | it's only (snapchat|snap|a story|stories|a private|the group) | gone in (a sec|seconds|24|an hour|a minute) | posting anonymously | post anonymously | staff only group | teachers only group
(my|the|our) (principal|boss|superintendent|supervisor|director|students|parents|admin) (doesn't|don't|does not|do not|isn't|aren't|can't) [_] (have|use|on|know how to use|do|check|see|look at|follow) [_] {platform}

class letting_go
so let's | go ahead and comment | comment what | i hate my job | hate my job | useless | here's what happened | what happened | never find | they'll never | will never know | will never find | feel safe | sharing that | new boss | the boss | talk about

signal addresses_person
0.6   {you} (clearly|obviously|apparently|definitely|honestly|seriously|literally|totally|actually|just|already|finally) [_] [_] (did|didn't|don't|know|have|haven't|never|are|need|read|think|can't|won't|missed|forgot|lied|lost|got|earned|deserve) 
0.55  (hope|hoping|glad|sorry) your [_] (surgery|trip|day|weekend|mom|dad|wife|husband|kid|test|interview|knee|back|week|birthday|family|flight|class|vacation|appointment|truck|dog) | thanks for nothing
0.55  (mr|mrs|ms|dr|coach) {capitalized} $ & (hope|thanks|thank|sorry|congrats|your|welcome|happy|good|great|miss)

signal false_privacy
0.75  (what's|whats|what is|anything|whatever|things|everything|stuff) [_] (posted|said|shared|discussed|written|typed) (here|in here|on here|in this (group|chat)) stays | stays (in here|in this (group|chat)|on this page|here)
0.65  (my|this) (account|page|profile|insta|facebook|snap|story|group) (is|'s) [_] (set to|on) (private|friends only|friends)
0.65  (it's|its|i'm|we're) (fine|ok|okay|safe|good|cool|covered) & (private|friends only|locked|closed group|secret group|anonymous|nobody|no one)
0.7   (thank goodness|thank god|good thing|luckily|thankfully|glad) [_] [_] [_] (aren't|isn't|are not|don't|doesn't|can't|not) [_] ...3 (on my|on here|in here|in this|have|follow|see|snap|facebook|insta|instagram|tiktok|twitter) -(bowling|team)
0.65  (private|secret|close friends|friends only) (story|stories|post|snap|list) only

# Quiet halls, surprises, spelling, and cleaning that hide nothing.
signal secrecy
!     (kept|been|stayed) quiet (for|about|long|until|through) | keep quiet (in|during|at|while|near|by) [the] (hall~|library|testing|test~|class|office|lab) | (board|table|desks|lab|whiteboard) before you leave
!     not a word (of|in) (that|the|this|your) (essay|paper|book|song|script|resume|email|poem|letter) | you did not hear (it|this) from me
!     (hush hush|secret|surprise) ...4 (retirement|birthday|shower|anniversary|proposal) (party|surprise)
!     (party|shower|surprise) & (surprise|don't tell her|don't tell him) & (birthday|retirement|baby)
!     history on the (shared|lab|school|public|library) | grown up ...3 says | if any adult
!     nobody knows (who|what|how|why|when|where|if|the (answer|trouble)) | (who's going to|who will) know it's a secret board
!     just tell (them|him|her|the office) you | i'm not saying

# ---- relying on privacy: hidden accounts, who is not there, what vanishes, what cannot be traced

class hidden_account
burner | throwaway | finsta | ghost account | temp account | alt account | secret board | anonymous (post|account|page) | locked page | private chat | secret account

class overseer
coworkers | co workers | boss | bosses | admin | admins | administrators | administrator | principal | supervisor~ | supervisors | hr | the district | parents | superintendent | the office | from work | work people | my main | nobody from work

class plain_talk
so | honest | blunt | spill | vent~ | rant | speak (freely|up) | let me | no filter | unfiltered | here goes | say what | say it | whatever | lol | ask me anything | hate | can't stand | clueless | joke

signal false_privacy
0.7   (it's|its|this is|using|on|from|made) (a|my|the) [_] (burner|throwaway|finsta|ghost account|alt account|temp account|secret board) | (finsta|close friends|burner) only
0.6   {hidden_account} & {plain_talk}
0.65  (no|zero|not one|nobody|no one|none of|isn't|aren't|hidden [this] from|hid [this|it] from|blocked|deleted|removed|without) [_] [_] [_] {overseer} [_] [_] [_] (in (this|the|here)|on (here|my|this)|off my|follow~|friends list|sees|see|can see|reads) & {plain_talk}
0.7   (stories|story|posts|this|snaps|it|messages) (vanish~|disappear~|expire~|delete~ itself|is gone|gone) in (24|an|one|{number}) (hour|hours) [_] (so|whatever|anyway|lol|let me)
0.7   (account|page|name|profile) isn't under my [real] name | (nobody|no one|they) (can|can't|will|could) [never|ever] trace | can't (come back on me|be traced to me|be used against (me|you)|touch me|use it it's) | (district|school|boss|admin|work|center|hr) can't (touch|see|find|prove|use)
0.7   (this|it|that) (won't|wont|doesn't|better not|will not) leave (the|this) (group|chat|thread|room) | said in the ...3 (chat|group|lounge|thread) stays | among friends (on|in) here | friends except (coworkers|work|bosses|family)
0.65  only visible to (friends|family|close) | (admins|bosses|supervisors) log off | figured out this (blog|account|page) is me | how to find this (group|page|account|blog)
!     (cooking|scholarship|parent|class|study|incoming) ...4 (private|closed) (group|chat)

signal encourages_account
!     (how do i|how can i|how would i|can someone help me|help me|can i|i want to|i need to|trying to|i'm trying to) [_] (create|make|start|open|set up|get|join) | for my (bakery|business|shop|church|salon|farm|mom|grandma)
!     (you|u|y'all|yall) (don't|dont|do not|won't) need (a|an|to)

signal false_privacy
0.65  (no one|nobody|noone|none of them) (will|is gonna|is going to|can|could|would) [ever] (find out|know|see|trace|hear) ...4 (i said|i posted|i wrote|i say|what i|i think|about (her|him|them|my boss))
!sentence (ask|message|contact) (an|the) admin to (join|be added|let)

signal secrecy
0.7   what (your|ur|yer) {family} (doesn't|don't|dont|doesnt|do not) know (won't|wont|can't|cant|cannot|will not|never) (hurt|bother|kill)

signal secrecy
0.75  (take|taking|takes|took) (this|that|it) [one|secret] to (the|your|my|our) grave -(recipe)
0.7   (this|that|it|keep|stays|this one's|strictly|books|discuss|said) ...5 between (you|u) and (i|me|yours truly) -(the (kitchen|chairs|goal))
0.7   (your|ur) {family} (thinks|think|believes) (you're|you are|ur|u r|youre) (at|with|in|staying|studying) & (safer|better|so|good|let|keep|stay|as long)

signal secrecy
0.65  (this|it|that|what (we|i) (said|told you|did)) stays (in (the|this|our) (shop|room|classroom|car|van|house|truck|office|family|chat)|here|right here|with (us|you|me))
0.65  (use|switch to|get on|text me on|message me on|go to|download) (the|that|this|another|a different|an) [_] app ...3 (disappear~|vanish~|delete~|erases|no one|nobody|secret|hidden)
0.7   (put|save|saved|store|list|enter) (me|my (number|name|contact)) [in] [your|ur|the] [phone|contacts|cell] (as|under) [a|some|another|different|your] [_] [_] | change my (name|contact) in your phone
0.65  (rip|tear|burn|shred|flush|eat|destroy) [up] (that|this|the|my|these|those) (note|letter|message|card|paper|notes|letters|receipt) ...2 (after|when|once|as soon as) (you|u|ur)
!     surprise [_] (party|shower|visit|gift|cake|celebration|trip|proposal) | screenshot (the|any|test|quiz) [_] (test|quiz|exam|questions|answers|items) | (validate|validates) [_] parking

signal false_privacy
0.65  (safe space|no screenshots|trust (you|y'all|everyone) (not to|won't)|circle of trust) & (so|ok|okay|here|work|boss|school|right)
0.65  (only|just) (posting|post|sharing|share|putting|showing|letting) [this|it] (to|with|for|see) [my] (close friends|friends|besties|my inner circle|a few of you) & (reasons|obvious|work|boss|school|job|so|rant|admin)
!sentence (ask|request|need|have|want|apply|wait) to join | (account|page|profile) [_] (got|gets|was|has been) (locked|hacked|suspended|disabled)
!     (isn't|not|aren't) on [this|the|that] (app|platform|site) yet | (vanish~|disappear~|expire~) in {number} (hours|days) so (grab|sign|hurry|get|check|watch|register|claim|save)
!     (not|never|aren't|isn't|nothing) [_] [_] private | (can|could|will|may) be (shared|seen|screenshotted|screenshot|forwarded) | reminder that
signal secrecy
0.65  /any/ (you|u) (didn't|never|did not) (see|hear) (it|anything|nothing|me|this|us|a thing) | (you|u) don't know me $ | (use|give|put|pick) a (different|fake|another|made up) name (when|if|so|for) | lips (sealed|are sealed|stay sealed|zipped) -(with wax)
!sentence make sure (your|their|the) (folks|parents|mom|dad|guardian) (see|sign|get|know|read|have|has)

signal false_privacy
!sentence (invite|members|friends|followers) only (because|since|so (bring|show|have|request|sign|check|you))


signal addresses_person
!     you gotta go | thank you for your service is | (what|that) the (banner|sign|card|shirt|mug|plaque) (says|said|reads)
!     {your} [main|hot] (breaker~|battery|engine|filter~|furnace|pipes|faucet~|gutter~|tire~|oil|yard|lawn|router) & (turn off|shut off|change|check|unplug|replace|clean|drip|wrap|before (touching|you)|rotate)
!sentence as my (uncle|grandma|grandpa|granny|dad|mama|mother|father|aunt|coach|grandmother|grandfather) (says|said|used to say|always says|always said)
