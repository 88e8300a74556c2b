# Private lives, affection, and company out of class.

signal private_life
0.85  (my|our|her|his|your|ur|their|the) (divorce|marriage|separation|breakup|break up|miscarriage|custody (case|fight|battle|hearing)|love life|sex life|dating life|affair|drinking problem|abortion|restraining order|bankruptcy|eviction|rehab) -(rate~|counseling class)
0.85  (my|our) [_] (divorce|marriage|breakup|love life) | (nasty|messy|ugly|bad|going through a|getting a|got a|filed for|filing for|after the|another|through my) (divorce|breakup|break up|separation) | (getting|got|are|is|i'm|im) [_] (divorced|separated) | (getting|are) (a divorce|divorced)
0.85  (me and|my) [my] [_] {partner} [_] [and i|and me] [just|finally|are|have been|is|got|we] (broke up|split up|are splitting|splitting up|separated|are separated|fighting|fight|fought|cheated|cheating|left me|left|dumped me|dumped|moved out|hit me|yells|won't talk|sleep|sleeping|not speaking|don't talk|aren't talking|drinks|drinking|is a jerk|being a jerk|is being a jerk|don't love|ended|is leaving|kicked me out|calls me|ignores me|lost his job|lost her job|been arguing|argue|arguing|argued)
0.85  (broke up with|dumped|cheated on|cheating on|fighting with|fight with|fought with|leaving|left|divorcing|married|moving in with|moved in with|separated from|arguing with|don't love|stalking|crying over|cried about|getting over) ((me|my|her|his|your|ur|their|a married|another) [_] ({partner}|man|woman)|me (for|after|at|over|by|on|because|when))
0.85  (my|your|ur|her|his) {parent} ...3 (fight~|fighting|divorce~|splitting|separated|drunk|drinks|drinking again|in jail|in prison|kicked me out|left us|left|moved out|hits|hit|cheated|cheating|yell~|abusive|relapsed|overdosed|addict|alcoholic|arrested|deported|lost (his|her) job|splitting up|bf)
0.85  (are|r|do|did|does|have|has|is|were|was) (you|u|ya|y'all|she|he) [_] [_] (seeing anyone|seeing anybody|seeing someone|single|dating|dating anyone|have a boyfriend|have a girlfriend|have a bf|have a gf|got a boyfriend|got a girlfriend|in a relationship|break up|broke up|still together|still with|married|ever been in love|like anyone|like anybody|like boys|like girls|a virgin|gay|pregnant|have a crush|talking to anyone|sleep with|on the pill)
0.85  (are you and|did you and|you and) [your|ur] ({partner}|{name}|{given_name}|{capitalized}) ...2 (together|break up|broke up|dating|back together|a thing|serious|ok|okay|fighting|still)
0.85  (tell|talk to|open up to|fill|confide) (me|with me|in me|me in) (about|on) (your|ur|the) [_] [_] (love life|boyfriend|girlfriend|bf|gf|marriage|divorce|family|home life|crush|relationship|ex|private life|personal life|dating life|sex life|childhood|weekend|night|problems|feelings|secrets|dad|mom|parents|breakup|stepdad|trauma)
0.85  (tell|ask|talk to) me (about (what's|whats|what is) (going on|happening) [at home|with your family]|anything about your (family|life|home)|what's (wrong|happening) at home) | (how's|hows|how is|how are|how have|how were) [things|it|life|everything] [been] [going] [at|with] (home|your (love life|marriage|{partner}|family life|stepdad|folks splitting|home life)|the divorce|your dad (left|moved)) 
0.8   (how are|how's|hows|how have|what's|whats|how were|how was|what's going on|trouble|problems|happening|going on|things) ...4 (at home|at your house|between your (mom|parents|folks)|with your (stepdad|stepmom|boyfriend|girlfriend|husband|wife|folks|ex)|between you and (your|him|her))
0.85  (went|going|go|been|was|came home|got back) on (a|another|our|my|first|a first|a blind) [blind|first|second|tinder|hot|terrible|bad|awful|great] date | (tinder|bumble|grindr|match com|on hinge|hinge (date|match|profile)) -(box|wood|tinder) | swiped (right|left) | (dated|dating|slept with|hooked up with|hooking up|kissed|made out with|seeing|sleeping with|messing around with|in love with|shacked up with) (a|an|him|her|my|this|the|some|with|again|someone|somebody|married|women|men|guy|girl) -(doctor|dentist|dog)
0.85  (she's|he's|is|they're|was|hes|shes|are) [_] [dating|seeing|sleeping with|married to|cheating on] (dating|seeing|sleeping with|cheating on|divorcing|engaged to|hooking up with|shacking up with|leaving|living with) [the|a|his|her|my|your|some|that] [new|married|younger|older] (guy|girl|man|woman|boy|{partner}|married|one|dude|someone|somebody|{name}|{staff_role}|neighbor|best)
0.8   (i|we|she|he|{partner}) [_] [_] (got|was|were|am|are|is|so|too) [so|too|really|pretty|super|that] (drunk|wasted|hammered|plastered|trashed|wast~|tipsy|hungover|blackout) [last night|at|again|after|saturday|friday|on]
0.8   (dad|mom|my dad|my mom|brother|my brother|sister|my sister|husband|wife|uncle|son|my son|daughter|stepdad|aunt|cousin|he|she) [_] [_] (in rehab|is in jail|went to jail|in prison|drinking again|relapsed|an alcoholic|a drunk|on drugs|an addict|using again|off the wagon|overdosed)
0.8   (his|her|my|dad's|mom's|my husband's|my wife's|my dad's|my mom's) (drinking|affair|gambling|cheating|addiction|temper|infidelity|abuse|depression|alcoholism|snoring and|meds)
0.8   (trying for|having|expecting|we lost|lost) (a|our|the|another) baby | (i'm|im|she's|shes|i am|we're|is) [_] pregnant -(and still|unit) | had a miscarriage | (ivf|fertility) (treatment~|round) | i'm late [and] (i think|scared)
0.8   (we|i|they) [_] (sleep|sleeping|slept|live|living) (in separate|in different|in the guest|on the couch|apart)
0.8   (in the guest room|separate rooms|separate beds|on the couch) [again|now|tonight] & (wife|husband|marriage|sleep~) -(aunt's|aunts|friend's)
0.8   (so|been|feel|feeling|really|i'm|im|i am) lonely | my (therapist|shrink|psychiatrist) (says|said|thinks|told) | (my|our) (in laws|mother in law|sister in law) ...2 (hate~|can't stand|won't|is a|drive)
0.8   (money|cash) (is) [so|really|too|pretty] tight | (we|i) (might|may|could|will|are about to|are) (lose|losing) (the|our|my) (house|home|car) | (behind on|can't pay|cannot pay) (the|our|my) (rent|mortgage|bills) | (maxed out|in debt|collectors)
0.8   (who|whom) (do|did|are|were) (you|u) [_] (like|crushing on|into|with|dating|talking to|with last night|kissing|hooking up with) -(better|to the) | (got|have) [a] crush on (anyone|someone|anybody|who|him|her|somebody) | spill [the tea] [on|about] (your|ur|him|her)
0.8   (what|where|who) (did|were) (you|u) ...2 (do|go|with) [this|last|over the] (weekend|night) ...3 (with|who|were) | who were you with
0.8   (kicked|threw|kick) me out | (crash|stay|sleep|spend the night) (at|with) (urs|yours|your place|your house|ur place|my place|you) -(hotel)
0.8   (my ex|her ex|his ex|your ex|ur ex|the ex) -(boss|coworker|employer|students|navy|marine|student) | (my|her|his|your|ur) (boyfriend|girlfriend|bf|gf) ...4 (jerk|fight~|cheat~|mad|jealous|left|moved|hit|dumped|mean|ghosted|won't|broke|texts|is being|is such|doesn't|wants|controlling|crazy|toxic)
0.8   (cried|crying|cry|sobbing|sobbed) ...3 (about|over) (my|him|her|ex|the breakup|the divorce|{partner}|us) | (he|she) (left|dumped|ghosted|cheated on|hits|beats) (me|her|him|us) -(out of|a message|at the|some)
0.8   (custody|child support|alimony|restraining order|court) & (my ex|my kids|ex|the kids|her kids|my {partner}|my dad|my mom|her dad|his mom|divorce) -(chain of custody)
0.75  {partner} & (guest room|couch|separate|counseling|affair|another (man|woman)|cheat~|divorce|lawyer|fight~|screaming|make it|splitting|anniversary alone|sleep~ in|drunk|pregnant with|left)
0.7   (my|her|his|your|their) (personal|private|love|home|sex|dating) (life|lives|problems|drama|issues) | (family|marriage|relationship|home|marital|girl|boy|boyfriend|girlfriend|man) (trouble~|problem~|drama|issues)
0.7   (bf|boyfriend|gf|girlfriend) [are|is|r] (splitting|breaking) up | (are|r|keep|been) [_] (splitting|breaking) up | (dating|cheating on|sleeping with) (my|her|his|the)
0.6   (can|could) i vent -(hood) | don't think we (make it|will make it|are going to make it) | (single|divorced|widowed) (again|now|and|since|mom life) -(phase)
!     divorce (rate~|court show|law class|chapter) | (break|broke) up (the|a|into|concrete|ice) | dating (fossils|back|bones|rocks) | carbon dating | single phase | (home|house) (repair|ec) | seeing (a|the) (dentist|doctor|eye)
!     (custody|chain) of (evidence|the trophy|the) | up to date | due date | drinking water | engaged learners | (adopt~|puppy|dog|kitten|cat) ...4 (home)
!     {partner} ...2 (fixed|made|works|teaches|taught|built|cooked|bought|loves|and i are proud|team|and two)

class fond_of
love | falling for | fallen for | in love with | crazy about | crushing on | obsessed with | into | attracted to
have feelings for | got feelings for | caught feelings for | have a crush on | got a crush on | have a thing for
hot for | smitten with

signal romantic
0.9   (i|i'm|im|i am|i've|think i'm|think i) [_] [_] {fond_of} (you|u) -(guys|all|both|people|mom|dad|kids)
0.85  i love (you|u) [so much|more|baby|babe|darling|too|to death] -(mom|dad|guys|all|kids|mama|grandma|students|sis|bro|son)
0.85  (you|u) (look|looked|are|r|were|looking|always look|always looked|get|seem|smell|smelled|taste|'re|so) [so|really|very|absolutely|damn|too|stunning|extra|just|always|super|freaking|pretty|the|as] [damn|so|the] (beautiful|gorgeous|hot|sexy|stunning|pretty|cute|handsome|lovely|fine|amazing in|good in|incredible in|great in|breathtaking|radiant|adorable|irresistible|attractive|delicious|so good today|so good|most beautiful|prettiest|cutest) -(dog|truck|house)
0.85  (you're|youre|ur|u r|you are) [so|really|very|absolutely|too|damn|the|a|such a|my|just|super|soo|sooo|freaking] (beautiful|gorgeous|hot|sexy|stunning|pretty|cute|handsome|lovely|fine|adorable|hottie|cutie|babe|soulmate|everything|dream girl|dream guy|most beautiful|prettiest|hottest|most attractive|sexiest|cutest|angel|valentine|sunshine)
0.85  (hey|hi|hello|goodnight|good night|night|gnight|morning|good morning|hola|sup|sleep tight|sleep well|sweet dreams|miss you|thanks|dear|love you) [there|my] (beautiful|gorgeous|handsome|sexy|cutie|babe|baby|baby girl|hottie|lover|sweetheart|princess|darling|love|my love|honey|sweet thing|sexy thing|boo|bae|good looking|pretty lady|pretty girl|angel|stud|beautiful lady)
0.85  (can't|cant|can not|cannot|couldn't) (stop|quit) thinking (about|of) (you|u|us|your|ur|that kiss) | (always|been|keep|i'm|just|lay here) thinking (about|of) (you|u) [all night|all day|baby|babe|in bed|{emoji}|tonight|constantly|too much] $ | (dreamed|dreamt|dreaming|fantasize|fantasizing|daydream~) (about|of) (you|u|us)
0.85  (miss|missing|missed) (you|u|your|ur) (so much babe|babe|baby|face|lips|touch|smile|smell|voice|kisses|body|arms|my love|already babe|sweetheart|already)  | i miss (you|u) [so much|like crazy|tonight|already|{emoji}] -(guys|all|kids|mom|dad|grandma|buddy|coach|already students|old)
0.85  (kiss|kissing|hold|cuddle with|cuddle|touch|marry|hug and kiss|snuggle|be with|hold hands with|wrap my arms around|spoon|undress|sleep next to|wake up next to|make out with) (you|u|with you|your (lips|neck|hand|face)) -(to|mom|goodbye)
0.85  (wanna|want to|let's|lets|wish we could|we should|come) [_] (cuddle|snuggle|make out|kiss|spoon|hold hands|get a room|run away together|be together|be a couple) | (if only we|wish we|we) (could|can) be together | just be together
0.85  (would you|will you|wanna|want to|can i|let me|could i|go|come) [_] (go out with me|be my (girlfriend|boyfriend|valentine|date|girl|man|baby|lady|wife|gf|bf)|go on a date|date me|be mine|marry me|take you (out|to dinner|on a date)|go out sometime|go to dinner with me|have dinner with me) | go out with me | be my valentine
0.85  (dinner|drinks|coffee|movie|candlelight|wine) (just|only) (us|us two|the two of us|you and me|you and i|me and you) | (take|taking|buy) you (out|to dinner) [some|tonight|this|beautiful|{day}|sometime]
0.85  your (smile|eyes|lips|body|hair|voice|laugh|perfume|legs|curves|skin|touch) ...2 (drives me|makes me (melt|weak|crazy)|is (so|beautiful|gorgeous|sexy|amazing|stunning)|are (so|beautiful|gorgeous|sexy|amazing|stunning)|lights up my|melts|gives me|gets me|haunts|kills me|turns me on|does things)
0.85  (you|u) (have|got) (the|such|a|some) [most|really|very|prettiest|so] (prettiest|beautiful|gorgeous|sexiest|cutest|pretty|sexy|amazing|cute|nicest|stunning|loveliest|kissable|nice) [_] (eyes|smile|lips|body|legs|hair|face|laugh|butt|curves|figure|skin)
0.8   (those|that|them|the) (jeans|dress|shorts|skirt|shirt|leggings|outfit|scrubs|top|bikini|suit|boots|uniform|swimsuit) (look|looks|looked|is|are|was|were|fit|fits) ...3 (good|great|amazing|hot|sexy|incredible|fine|so good|nice|killer|perfect) (on|in) (you|u|ya) | (good|hot|amazing|sexy|great|beautiful|incredible) in (that|those|a|your) (dress|jeans|scrubs|shorts|skirt|outfit|uniform|top|bikini|swimsuit|red dress|leggings)
0.8   my heart (races|skips|melts|flutters|beats|stops|belongs|aches|is yours) ...5 (you|u|your) | butterflies ...4 (you|u|around) | weak in the knees | (make|makes|made) me (blush|melt|weak) | head over heels
0.8   you (are|'re|r|mean) [_] (my|the) (everything|world|whole world|soulmate|sunshine|heart|one for me|love of my life|dream|better half|person|only one|reason i wake) -(best friend)
0.8   (my|he's my|she's my|you're my|ur my) (boo|bae|babe|baby girl|lover|sweetheart|darling|soulmate|honey bun|sugar|snuggle bunny|love bug|main squeeze|everything|man crush|woman crush) -(roses)
0.8   i (like|really like|care about|adore|want|need|crave|desire|long for) (you|u) [_] [_] (more than|like that|like really|that way|so bad|badly|romantically|a lot|as more) -(guys|students|to|all)
0.75  xoxo [my|baby|babe|love] | mwah | muah | (hugs and kisses|kisses|sending kisses) -(from grandma)
0.7   (😘|💋|😍|🥰|❤️|💕|💘|💓|💞) & (beautiful|gorgeous|handsome|babe|baby|sexy|thinking of you|miss you|love you|goodnight|good night|sweet dreams|my love|cutie|hot|your eyes|your smile|your face|dream~) 
0.7   (hey|hi|hello|ok|okay|night|bye|thanks|love you|miss you|yes|come on|you) (babe|baby|sexy|gorgeous|handsome|cutie|beautiful|hot stuff|hottie|sugar|sweet cheeks)
0.6   (beautiful|gorgeous|stunning|pretty) (girl|lady|woman|man|boy) like you | (prettiest|hottest|cutest|sexiest|most beautiful) (girl|guy|woman|man|one|person|thing) (in|at|i|on) -(pageant)
0.6   (cutie|sexy|handsome|gorgeous) {emoji} | (flirt|flirting|flirted) with (you|me) | more than friends | (date me|take me out) | age is just a number | love of my life | be mine
!     (truck|weld|paint|car|cake|house|dog|horse|calf|bead|building|sunset|work|job|soul|project|bride|table) ...3 (is|are|looks|look|looked|was) ...2 (beautiful|gorgeous|sexy|hot|pretty|lovely|fine|cute)
!     (love|miss) (you|u|y'all|ya) (guys|all|kids|mom|dad|mama|grandma|bro|sis|buddy|students) | thinking of you (all|and your|guys|in this|and the|and praying) | (my|our|his|her) (wife|husband|mom|grandma|daughter|son|granddaughter|grandson) (is|looked|looks)
!     (you|u) (did|have done|do) (beautiful|lovely|gorgeous) | beautiful (work|job|weld|sunset|day|soul|people|morning|community) | i love you (mom|dad|guys|all|mama|son) | miss you (guys|all|coach|mom|dad|grandma|buddy)

class come_where
my | the lake | the bar | the bonfire | party | us | me | our place | camping | dancing | fishing | my house
my place | my farm | tonight

signal peer_socializing
0.85  (wanna|want to|let's|lets|we should|should we|can we|we could|you should|come|you wanna|u wanna|can you|down to|trying to|tryna|who wants to|y'all wanna|yall wanna|y'all want to|anyone wanna|anybody wanna|if you want to|gonna|we gonna|let me know if you want to|we can|care to|feel like|who's down to|whos down to|who's up for|up for|you guys should|you should come|got time to|free to|ready to) [_] (hang|hang out|chill|kick it|party|get drunk|grab a beer|grab beers|grab a drink|get a drink|get drinks|get a beer|drink|play (xbox|call of duty|cod|fortnite|minecraft|2k|madden|halo|video games|roblox|warzone|games|pool|ps5|smash|poker|cards)|game|go out|go fishing|go camping|go hunting|go muddin~|go mudding|go dancing|go bowling|go to the (lake|bar|club|concert|movies|movie|river|game|beach|fair|casino|bonfire)|go for a ride|watch (a movie|the game|the fight|netflix|movies|tv)|hit the (bar|bars|club|gym|lake|town|casino)|shoot pool|road trip|come over|link up|link|turn up|do something|ride around|cruise|smoke|vape|sleep over|stay over|have a beer|go shopping|get lunch|grab lunch|grab dinner|get dinner|grab a bite|carpool to the concert|run some (2k|games|ball)|ski|swim|float|bbq|barbecue|camp|fish|hunt|ride)
0.85  (hang|hanging|chill|chillin|chilling|kick it|kickin it|kick back|party|partying|drinking|camping|fishing|hunting|gaming|bowling|ride|game night|movie night|poker night|sleepover|cookout|bbq|barbecue|bonfire|boat|float trip|rager|kegger|pool party|house party|game|out) (with me|with us|w me|w us|with my students|with the students|with some of my|with y'all|with you guys|with the kids|with the class|with a couple)
0.85  (party|kegger|bonfire|bbq|barbecue|cookout|pool party|game night|movie night|sleepover|poker night|rager|girls night|slumber party|get together|fire pit|crawfish boil|shindig|watch party|carne asada|kickback) (at|over at|in|out at) (my|our|mine|the crib|my place|the house|ours|his|her|the lake|the farm|the river|{name}|my buddy's|my)  
0.85  (come|come on|y'all come|swing|pull|head|roll|slide|get|crash|stop) (over|by|thru|through|up|hang|chill|out|kick|kick it|party|crash) [to] [my|our|the] [_] [_] (play|watch|hang|chill|party|drink|eat|swim|game|and play|and watch|tonight|bonfire|this weekend|sat|saturday|friday|lake|boat|house|crib|place|apartment|couch|tonite) & (me|my|us|we|our|bonfire|party|game|tonight|weekend|fight|movie|beer~|roommates|gone) -(certificate|staff)
0.85  (hop|get|jump|log) on [the] (fortnite|xbox|call of duty|cod|minecraft|roblox|warzone|playstation|ps5|ps4|discord|2k|madden|valorant|apex|overwatch|sticks|game|halo|league|rocket league|gta) | (join|add) my (minecraft|fortnite|discord|xbox|game|roblox|gta) [server|lobby|party|squad|team] | (squad up|run some (2k|games|duos)|carry you|1v1 me)
0.8   (you guys|y'all|yall|you|u|anybody|anyone|who|everybody|everyone|kids|my students|students|class) ...5 (come|coming|comin|are invited|is invited|invited|should come|wants to come|want to come|can come|welcome) ...3 (to|with|over|out|along|by) ...2 {come_where} -(open house|booth|class|graduation)
0.8   (meet|join|find|catch) (us|me|up) [us|me] (at|out at|down at|by) the (bar|lake|river|marina|club|bonfire|pub|brewery|beach|movies|mall|bowling alley|casino|concert|bar after|tavern|dance|skate park)
0.8   (i'm|im|i am|we're|were|we are) (throwing|having|hosting) (a|an|my|another) [_] [_] (party|kegger|bonfire|bbq|cookout|get together|rager|sleepover|game night|pool party|kickback|crawfish boil|birthday party)
0.8   (what|whatcha|what're|what's|whats|wyd) [are|r] [you|u|ya|y'all|yall] (doing|up to|doin|got going on|gonna do) (tonight|this weekend|later|after school|after work|friday|saturday|2nite|tn|this evening|tomorrow night|tonite) [wanna|want|_]
0.8   (i got|i have|i've got|got|scored) ...3 (extra|spare|an extra|2|two) (ticket|tickets) [for you|for u|to|if you|wanna|come|want] | (concert|game|show|rodeo|fight) ...4 (with me|extra ticket|come with)
0.8   (my|our) (place|house|apartment|crib|pad|cabin|boat|farm) (friday|saturday|sunday|tonight|this weekend|tomorrow|after|around|at {time}|sat|fri|{day}) & (party|invited|bring|snacks|beer|movie~|game|everyone|come|y'all|you|hang|bbq|whole class|drinks|swim)
0.8   (roommates|parents|wife|husband|folks|family) (are|is|r) (gone|out|away|out of town) ...3 (come|party|let's|wanna|house|so|tonight)
0.75  (crash|sleep|stay the night|spend the night|pass out) (on|at) my (couch|place|house|floor|apartment) | (im|i'm|so) bored ...2 (come|let's|lets|wanna|hang|entertain|anyone|hmu)
0.75  (i'll|ill|my treat|i'm|im|first round|drinks|beers|lunch|pizza|burgers) ...2 (buying|on me|my treat|drive|bring the (beer|beers|burgers|booze|drinks|meat|boat|cooler)|is on me|are on me) & (tonight|weekend|saturday|friday|sunday|lunch|bar|lake|bowling|come|with us|let's|who|anybody|bring|camp~|fish~|muddin~|meet|gang)
0.75  (going|goin|headed|heading) [out] (dancing|drinking|camping|muddin|mudding|clubbing|to the lake|to the bar|out tonight|fishing|hunting) ...3 (come|join|who's in|whos in|wanna|you in|with us|along|y'all) | (you|y'all) coming out [with us|tonight]
0.75  (you|u|y'all|yall) (in|down|game) [$] $ & (tonight|friday|saturday|weekend|lake|party|drinks|game|movie|dinner|after work)
0.75  who's (in|down) -(for the (shift|fundraiser)) & (tonight|friday|saturday|sunday|weekend|lake|party|drinks|movie|camping|fishing|beer|hang|hangout|trip|pizza|bowling|my (place|house))
0.75  (hunting|fishing|camping|ski|float|road|lake|weekend|vegas|shopping) trip ...3 (with|w) ...3 (students|kids|seniors|juniors|me|us|my class|welders)
0.7   (anybody|anyone|any of you|y'all|you guys|you) ...5 (ski|swim|fish|camp|drink|party|tube|float|game|bowl|dance|skate) {day}
0.7   (marina|lake|river|boat|cabin|bonfire|bar) & (burgers|beer|music|ski|tube|coolers|y'all bring|come|meet)
0.7   let's (party|hang|drink|chill|game|turn up|get (wasted|drunk|lunch|dinner|crazy|coffee)|go out|kick it|link) | we should (hang|party|kick it|hang out|chill|game|go out|get (drinks|lunch|dinner|coffee)) 
!     (class|course|design|camp|company|staff|employee|club|school|skillsusa|hosa|ffa|bpa|fundraiser|families|family|chaperone~|permission|license|sponsored|advisors|official|auditorium|open to all) & (party|picnic|cookout|movie night|game|bowling|fishing|camp|hang|lake)
!     hang (in there|the|tags|it|up|drywall|your|tight|on) | third party | party of | bar of | search party | let's (go|get) (rangers|to work|team|pokes|started|it) | game (design|dev|warden|plan) | political party | pool (cover|of)
!     (i|we) (went|had|got|love|loved|took) ...6 (fishing|camping|hunting|lake|party|dancing) 
!     staff potluck | republican party | democratic party | study group

# ---- broader

class kin_partner
my {partner} | her {partner} | his {partner} | your {partner} | hubby | my man | my girl | my old man | my old lady | my folks | my parents | your parents | your folks | your mom | your dad | your stepdad | your stepmom | my mom | my dad | my stepdad | my in laws | mom and dad | my ex | your ex | her ex | his ex

class trouble
calling it quits | called it quits | walked out | moved out | took the kids | packed (his|her) bags | haven't spoken | not speaking | won't speak | doesn't speak | silent treatment | another woman | another man | other woman | cheating | cheated | affair | drunk | drinks | drinking | hungover | screaming | yelling | screamed | hits | hit me | hit her | fight | fights | fighting | fought | divorce | divorcing | divorced | splitting | split up | split | separate | separated | separating | breakup | broke up | breaking up | dumped | left me | left her | leaves me | leaving me | i'm gone | i'm done | he's done | she's done | lawyer up | couch | counseling | rehab | jail | prison | evicted | kicked | therapist | jealous | lies to me | lied to me | snoops | messages from another | pregnant | custody | fallen out of love | unfaithful | bankrupt | gambling | relapse | relapsed | slept with | sleeping with | abusive | controlling | toxic | ghosted | rebound | hooked up | caught him | caught her

class said_couple
a thing | dating | hooking up | together | seeing each other | an item | sleeping together | talking | pregnant
back together | engaged

signal private_life
0.7   {kin_partner} & {trouble}
0.75  (he|she) ...4 (comes home drunk|came home drunk|took the kids|moved in with|moved out|walked out|cheated on|is leaving me|left me|texts me that|hits me|is seeing someone|is seeing another|won't touch me|stopped loving|doesn't love me)
0.75  (how'd|how did|how was|so how'd) (the|your|ur|last night's) (date|hookup|night with) | (did|has) (he|she|they) [_] (kiss|kissed|ask you out|touch|text you back|call you back|cheat|hit you|propose) | first (date|kiss|hookup)
0.75  (you can|u can|feel free to|you should|wanna|want to|need to) (talk|open up|tell|vent|unload|confide) [to|with|about] [me|us|it] [_] [_] [_] (stuff|things|home|stepdad|mom|dad|family|boyfriend|girlfriend|what happened|feelings|ex|breakup|parents|problems|hurting|night)
0.75  (what's it like|what is it like|is it bad|how is it|how bad is it|what happens|is everything ok|everything okay|everything alright|everything ok) (at|with|around) [your|ur] (home|house|place|mom|dad|family|folks|parents)
0.75  (is it true|rumor is|i heard|heard|word is|are) [that] [you|she|he|they|u|{name}] [and] [_] (are|is|r|and) [_] [_] {said_couple}
0.75  (girlfriend|boyfriend|husband|wife) (number|no) [_] | (rebound|ex) (girlfriend|boyfriend|husband|wife|guy|girl) | (twenty|ten|fifteen|{number}) years [of marriage] and (he|she) | (our|my) (marriage|relationship|honeymoon|anniversary|wedding night|love life) ...5 (over|dead|rocky|falling|falling apart|trouble|hard|done|ending|mess)
0.75  i (found|saw|caught|read|discovered) ...5 (on his phone|on her phone|in his truck|texts to|messages to|messages from|with another|in bed with|in our bed|condom~|her number) 
0.7   i (drank|had) (a whole|an entire|way) (bottle|too much|six) ...6 (last night|alone|cried|by myself|again)
!     moved in with (her|his|my) (dog|cat|two|sister and) | how's the new

class you_pull
you | u | your | ur | you're | youre | ya

class longing
counting the (hours|minutes|days) | take you somewhere | get lost in | lost in (your|those) eyes | dream of me | dream about me | next to me | lying next to | wish you were | walk into | walked in | walked into | i forget what | my breath away | breathless | speechless | knockout | a snack | a catch | smoke show | smokeshow | dreamy | make me feel | the way you do | made me feel | butterflies | goosebumps | my type | kiss | kisses | cuddle | hold me | hold you | in my arms | my arms | hand in mine | stay the night | stay with me | come to bed | bed | candlelight | just the two of us | somewhere nice | special to me | more than a friend | more than friends | more than a student | more than a teacher | can't sleep without | can't live without | fell for | falling for | chemistry | connection between us | feelings | sparks | sexy | gorgeous | sweet girl | my sweet | pretty eyes | those eyes | that smile | your smile | your perfume | marry | beautiful | soulmate | irresistible | crave | adore | obsessed with you | crush | darling | baby | babe | lover | love of my | romantic | heart skips | heart | tonight next | look so good | looked so good | looking good tonight | red dress | that dress | those jeans | lips

signal romantic
0.5   {longing} & {you_pull} & (i|i'm|i'd|i'll|my|me|omg|baby|babe|just us|just the two|😍|🔥|❤️|😘|{emoji}|goodnight|tonight) & (feel|feels|felt|forget|see you|miss|dream|kiss|kisses|arms|eyes|lips|dress|smile|crush|next to|hours|somewhere|walk|walked|love|baby|babe|tonight|alone|sleep|bed|gorgeous|beautiful|heart|marry|sexy|adore|chemistry)
0.75  (counting the (hours|minutes|days) [till|until|til] [_] [_] (see|hold|kiss|be with) you) | (get|got|getting) lost in (your|those|ur) eyes | (dream|dreaming) (of|about) me | (wish|wishing) (you|u) were (here [_] (next|with|in|beside)|next to me|in my (arms|bed)|lying) 
0.75  (no one|nobody|no girl|no man|no woman) [has] [ever] (makes|made|make) me feel
0.75  (make|makes|made) me feel (alive|like a|so|special|things) & (you|u)
0.75  (every time|whenever|when|the way) (you|u) (walk|walked|smile|laugh|look at me|come|came|touch|say my name|lean) ...6 (i|my|me|heart|breath|room|knees|stomach|melt|forget)
0.75  (love to|like to|let me|want to|wanna|gonna) (take|bring|fly|show) (you|u) [out|somewhere|to] ...4 (nice|dinner|just|two|alone|away|weekend|romantic|beach|special)
0.75  just the two of us & (dinner|somewhere|nice|wine|night|weekend|away|take you|movie)
0.75  (you|u|you're|ur|girl|babe|dang girl|damn girl) [_] [_] [are|r|is] (a knockout|a smokeshow|a smoke show|a snack|a ten|a dime|a stunner|a catch|fine as|hot as|eye candy|my type|too pretty|too cute|too hot)
0.75  [i] (have|had|got|having|has|developed) (a|such a|the biggest|a huge|a little|a major|this) [_] crush on -(this song) 
0.75  (goodnight|good night|sweet dreams|sleep tight|night night|nighty night) [my] [_] (sweet girl|beautiful|girl|love|baby|babe|handsome|angel|darling|princess|sweetheart|sweetie|gorgeous)
0.75  (you|u|your|ur) ...6 (😍|😘|💋|🥵|❤️‍🔥) & (dress|eyes|lips|legs|smile|body|hair|hot|fine|look|looked|looking|though|outfit|jeans|pic|that pic) -(truck)
0.6   those (eyes|lips|legs|curves|dimples) (though|tho|of yours|are)
!     (linebacker|boxer|quarterback|fighter|punch|book|brisket|cookie~|recipe|pie|song) 

class fun_thing
fire pit | bonfire | pool | boat | lake | pond | river | beach | super bowl | superbowl | the game | the fight | watch party | movie | movies | bowling | pool hall | billiards | tacos | pizza | wings | burgers | beer~ | drinks | margaritas | bar | club | concert | the band | rodeo dance | dance | karaoke | poker | cards | xbox | playstation | fortnite | madden | call of duty | minecraft | smash bros | squads | rematch | camping | camp out | hike | road trip | fishing | hunting | rods | golf | gym | paintball | arcade | dave and busters | six flags | vegas | hot tub | skating | cruise | cookout | bbq | crawfish | hang | party | barbecue | netflix | a movie | game night | lunch | dinner | coffee | brunch | shopping | the mall | sleepover | camp | float | tubing | skiing | mud | mudding | four wheelers | side by side

class fun_invite
come (over|thru|through|with|along|hang|join|out|watch|play|on) | swing by | stop by | y'all come | (let's|lets) (go|hit|play|do|grab|have|hang|party|ride|meet|all|just) | (wanna|want to) (come|go|get|grab|play|hang|watch|ride|join|meet|hit|party|be|do|drink|eat) | who's up for | whos up for | who's in | whos in | who's down | you in | u in | you down | join (me|us) | ride with me | with me | with us | with y'all | with you guys | bring your | grab your | pull up | slide thru | hit me up | down for | (you|u|y'all|anyone|anybody|who's|whos|is|are) up for | be there | meet us | meet me | you should come | we're having people over | having people over | extra seat | extra ticket | if you want it | if you want to come | if you wanna come | i'm driving | i'll drive | my treat | i'm buying | on me | one more for | you owe me | we should | we're going | we're hitting | we hitting | save you a seat | got room for (you|u|one|two|a|y'all) | room for one more | tag along | roll with us

signal peer_socializing
0.65  {fun_thing} & {fun_invite}
0.75  (having|have|had) (people|folks|everyone|a few people|the crew|some people|the gang|friends|y'all) over [_] (friday|saturday|sunday|tonight|after|this|for|come) | (ayo|yo|bro|dude|ay|aye) get on | (need|needing) (one|two|a fourth|a third|1|2) more (for|to) (squads|duos|trios|the game|ranked|play|poker|spades|golf)
0.75  (owe|owes) me a (rematch|beer|round|game|drink) | (rematch|1v1|one on one) (tonight|in|later)
!     (masonry|pavilion|standings|halftime|fundraiser|families welcome|class trip|advisors|league|at the alley|company|field trip|scrimmage|booth|in laws|my wife|students served|the class|concert choir|{program} class|permission|our class|culinary class)
!     let's (eat|cook|learn|build|review|practice|start|make|not|be|get|see|hope|pray|go (rangers|team|pokes|sooners))
!     (gym|pool|game|lunch|movie) [_] (is|will be|opens|starts|closes)

signal private_life
0.75  (you|u|are you|r u|ya) still (with|seeing|dating|talking to|hung up on|living with) (that|him|her|your ex|the same|this) [_] (guy|girl|boy|man|dude|loser|creep|one|ex|chick)
0.7   (wedding|engagement|marriage) is off | called off the (wedding|engagement) | (he|she) cheated -(at|in|off) | (drink|drinking) alone | (i'm|im) [_] dating [someone|a|an|this|again|somebody]
0.7   (older|younger) (guy|man|boyfriend|girlfriend|woman) & (dating|seeing|met|years)
0.7   (do|did|does) (you|u) (like|have a crush on|have feelings for) (anyone|anybody|someone|him|her|girls|boys) [in|at|from]
0.7   did (your|ur) (dad|mom|stepdad|stepmom|boyfriend|husband|girlfriend|ex) ...2 (hit|hurt|yell|leave|cheat|drink|kick|touch|apologize|come back)

signal romantic
0.7   (keep|kept|keeps) (replaying|thinking about|remembering|dreaming about|reliving) (that|our|the|your) (hug|kiss|night|touch|smile|dance|moment|look)
0.7   (our|that) [first] (hug|kiss) & (replay~|can't stop|again|miss|still feel)
0.7   my (gorgeous|beautiful|sexy|stunning|handsome|amazing|hot|lovely) [_] (bride|wife|husband|girlfriend|boyfriend|fiance|fiancée|valentine|man|woman|girl|queen|king) -(baked|sister|cooks)
0.7   (can|may|could) i (kiss|hold|hug|cuddle|touch) (you|u) | i like (you|u) [_] [_] [_] more than (i should|a friend|a student|a teacher|friends)
0.7   (most|the) (beautiful|gorgeous|prettiest|hottest|sexiest) (thing|woman|girl|man|person|creature) (in|i've|i have|on|alive) & (you|u|your)

signal peer_socializing
0.65  (let's|lets|wanna|want to|we should|come|who wants to|who's coming to|y'all wanna|anybody wanna|down to) [_] [_] (shoot (some|hoops|pool)|hoop|get (sushi|food|pizza|tacos|ice cream|boba|coffee|breakfast|wings|burgers|ramen|bbq|a bite)|grab (sushi|food|pizza|tacos|ice cream|boba|coffee|breakfast|wings|burgers|ramen|lunch|dinner)|hit the (slopes|trails|gym|beach|mall|fair|lake|casino|range)|go (skating|swimming|hiking|riding|out|climbing|tubing|sledding|golfing|thrifting)|ride (four wheelers|horses|bikes)|carpool to|crash)
0.65  (beers|drinks|margs|shots|poker|cards|pool|dinner|supper|bonfire|pizza|games) (at) (my|our|mine) [place|house|apartment|crib|spot]
0.65  (xbox|playstation|ps5|fortnite|warzone|apex|discord|minecraft) & (we'll|we can|tonight|add me|with me|run|squad|lobby|hop on|get on)

# ---- more ways

signal private_life
0.7   ({ordinal}|first|second|third|fourth|another|blind|tinder) date (with|tonight|went|was|last night|this weekend|in [_] years) -(on the calendar|night for parents|of class)
0.7   (trying|started|starting|in|need|going to|go to|went to) (couples|marriage|couple's|marital) (counseling|therapy) | (husband|wife) and i are (trying counseling|in counseling|in therapy|done|over|not okay|on a break|taking a break|having problems|struggling|trying to work it out|separating|getting|on the rocks)
0.7   (got|get|getting|was|were) (plastered|wasted|hammered|trashed|blackout|so drunk|shitfaced|smashed|tipsy|sloshed|lit) (at|last|with|on|again|and)
0.7   (single|divorced|dumped|widowed|engaged|pregnant) again [at|and] | newly (single|divorced) | (walked out|took off|ran off|left) with (the kids|my kids|his secretary|her boss|another|someone else|the neighbor|my best friend|the dog)
0.7   (does|do|did) (your|ur) (girlfriend|boyfriend|husband|wife|mom|dad|parents|folks|family) [_] (know|fight|drink|argue|hit|love|get along|approve|mind|care|yell|treat) [_] [_] 
0.65  (my|his|her|your|their) [_] (affair|fling|hookup|situationship|breakup|divorce lawyer|custody lawyer|drinking|addiction|relapse|bankruptcy|eviction|miscarriage|pregnancy scare|birth control|std|vasectomy|dating life|love triangle|side chick|sugar daddy|baby mama|baby daddy|stalker ex)

signal romantic
0.75  (couldn't|can't|cannot|couldnt|cant) (take|keep|get) my (eyes|hands|mind) off [of] (you|u|her|him) | (you're|youre|ur|you are|u r) [all|always|the only thing|the one] [_] (i think about|i dream about|i want|i need|on my mind|in my dreams|in my head|i ever think about) 
0.75  (my|your) heart (is|belongs) [_] (yours|mine|to you|with you) | (you have|you've got|you stole|you own|you hold) my heart | (we'd|we would|we|you and i|you and me) (make|would make|look like|are|'d be) [_] [a|such a] (cute|good|great|perfect|adorable|beautiful|hot|power) couple
0.75  (sweet dreams|good night|goodnight|night|morning|good morning|hey|hi|hello|miss you|love you|thinking of you) [_] (gorgeous|handsome|beautiful|sexy|cutie|babe|baby|babygirl|hottie|darling|my love|angel face|sugar)
0.7   (you|u|ya) look [so|real|really|mighty|damn|awful] (fine|good|hot|sexy|cute|handsome|pretty|stunning|yummy|delicious|amazing) [in|today|tonight|with] | (so|real|really|damn) fine in (that|those|them)
0.7   (meant|made|destined) (to be together|for each other) | (fell|falling|fallen) (hard|head over heels|in love|for you) | love at first sight | you (complete|melt|excite|thrill|tempt) me | (forever|always) yours | yours (forever|always)
0.7   (best|only good|greatest) thing that (ever|has ever) happened to me & (you|babe|baby|love)

signal peer_socializing
0.7   (roll|come|swing|pull up|slide|stop) (through|thru|by|to|out to|up to|over to) (the|my|our) (lake house|cabin|house|crib|pad|farm|ranch|barn|pool|party|river|beach|lake|cookout|bonfire|kickback|campsite|place|deer lease)  & (you|y'all|crew|us|sunday|saturday|tonight|weekend|friday|me)
0.7   (pregame|pre game|afterparty|after party|kickback|house party|pool party|rager|kegger|bonfire|bbq|barbecue|crawfish boil|fish fry|poker night|game night|movie night|sleepover|watch party) (at) (mine|my|ours|our|the lake|his|her|{name})
0.7   (who|anyone|anybody|y'all|yall|you|u) [_] [_] (wants|want|wanna|tryna|down|trying) [to] (carpool|ride|go|come|split a hotel|float|camp|hang|party|drink|eat|game|play|watch) [_] [_] ...4 (with me|w me|with us|together|show|concert|game|fest|festival|fair|tonight|this weekend|saturday|sunday|friday|lake|river)
0.7   (come|let's|lets|we should|y'all) [_] (eat|grill|smoke|drink|watch|play|celebrate|party|feast) [_] [_] (with us|with me|at my|at our|together|tonight|saturday|sunday|this weekend|friday)
0.65  ^ (anyone for|who's for|who wants) (drinks|beers|margaritas|poker|bowling|pool|golf|movie|dinner|happy hour|karaoke|brunch|sushi|wings) (tonight|later|tn|friday|saturday|after|this weekend|tomorrow|sunday)
0.65  (im|i'm|so) bored & (get on|come|hop on|hang|text|entertain|roblox|xbox|fortnite|play)
0.65  (hitting|goin to|going to|headed to|off to|about to hit) the (gym|lake|bar|club|mall|casino|river|range|pool|movies|rink|courts|trails|beach|skatepark) ...4 (you in|u in|come|join|wanna|who's in|with me|with us|you coming|u comin)

signal private_life
0.65  (things|it) (are|is|have been|has been|must be|get|gets) [_] (rough|bad|hard|tense|ugly|crazy|scary|weird) (with|at|between) (your|ur|my|her|his) [_] (mom|dad|home|house|boyfriend|parents|stepdad|folks|husband|wife|mom's boyfriend|ex)
0.65  (he|she) (tells|told) me [_] [_] [_] [_] (never loved me|doesn't love me|wants out|met someone|wants a divorce|is leaving|cheated|found someone) | never loved me | kids on weekends | (weekends|every other weekend) with (my|the) kids | (did|has) (he|she) [_] [ever] call (you|u) back | signed the [divorce] papers
0.65  (guys|boys|girls|men|women) (that|your) age & (married|date|dating|kiss|trust me|call you|clueless|want one thing|heart)
0.65  (r|are) (u|you) (seeing|dating|with|talking to) (anybody|anyone|somebody|someone)

signal romantic
0.7   (have|got|do i have|do i stand) a (shot|chance) [with you|lol|_] $ & (seeing|single|you|u|dating|cute|dinner)
0.65  (what you're|what you are|exactly what you're) doing to me | (happy valentine's|happy anniversary) to (the one|my (love|wife|husband|girl|man|forever|favorite|better half|everything|beautiful|gorgeous)) | (every|each) (sunrise|morning|day|mile) worth
0.65  (have mercy|lord have mercy|good lord) & (top|dress|jeans|skirt|legs|you|look)

signal peer_socializing
0.6   (my|our) (deck|porch|patio|backyard|back yard|garage|driveway|pool|hot tub|fire pit|boat|shop at home|basement|living room|man cave) & (ribs|burgers|beer~|cornhole|welcome|friday|saturday|sunday|come|tonight|nintendo|xbox|winner|game|grill|music|movie|bring|hang|you two|y'all)
0.6   (a few|couple|bunch) of us [_] (are|headed|going|hitting|meeting|driving) ...6 (plenty of room|room|come|join|tag along|wanna|you in|hop in|with us|if you)
0.6   always welcome & (my|our) & (friday|saturday|ribs|grill|come|knock|bbq|beer|deck|fire)
0.6   when are (we|you and i|you and me|us) [_] (going|gonna|finally going|finally gonna|hitting|doing|hanging) [_] [_] ...4 (like you promised|like u promised|lake|falls|together|bowling|fishing|out|to the|movies|game|concert)
!     [our|the] [_] (pavilion|drive in theater) 

# Lights and keys that were left, exes in office, tools that are loved, lessons on the law of marriage.
signal private_life romantic
!     left (my|her|his|your|their|the) (light~|key~|hood|lunch|phone|coat|jacket|glove~|wallet|bag|truck|window~|door|charger|badge|backpack|homework|book~|tools|glasses|umbrella)
!     (ex) (mayor|governor|president|marine|navy|sheriff|jefe|chief|boss|military|cop) | (cheating|cheat) on (my|her|his|your) (diet|test|taxes|macros)
!     (in love with|date with|affair with) (this|that|the|my|a|an) [_] (saw|lathe|welder|truck|tractor~|wrench|machine|drill|oven|grill|mixer|plasma|table|couch|bed|book|song|show|recipe|car|motorcycle|boat)
!     (are|is|am|was|were) [you|he|she|they|we|i] seeing the (error|light|sign~|message|screen|board|difference|doctor|dentist|counselor|nurse|results)
!     first date (on|of) the (calendar|schedule|list|tour) | (mom|dad|parents) know (the|that the|about the) (bus|schedule|meeting|form|deadline|pickup)
!     (heifer|cow|mare|ewe|goat|sow|doe|nanny|cat|dog|bitch) is pregnant
!     (patient|client|resident) took (her|his|their) meds | told your (mom|dad|parents) about the (scholarship|award|contest|job|trip|certificate) | stalking (her|him|me|them) for
!     (follow|block|mute) my ex (boss|jefe) | my ex (boss|jefe|coworker|landlord)

signal private_life
0.65  (does|do|did) (your|ur) ({parent}|folks|stepdad|stepmom|family) [_] (still|ever|always|even|usually) (bring|fight|drink|yell|hit|date|argue|cheat|leave|fighting|scream|kick|smoke|bother)

class body_praised
eyes | smile | lips | body | hair | voice | laugh | legs | curves | dimples | freckles | perfume | neck

signal romantic
0.7   (ur|your|those) {body_praised} [_] [_] (drive~ me|kill~ me|melt~|give~ me|get~ me|haunt~|turn~ me|make~ me (weak|melt|crazy)|slay~ me|do~ things)
0.7   (if i (were|was)|wish i (were|was)) [_] [_] (your age|ur age|younger|single|{number} years younger|twenty again|back in school) & (you|u|ask|out|date|heartbeat|marry|would|i'd|trouble)
0.7   (hold|holding|kiss|kissing|caress|stroke|nuzzle) (ur|your) (hand|hands|face|lips|hair|neck|waist|cheek|forehead)
0.65  (make|makes|made|making) my heart (race|skip|flutter|melt|pound|stop|beat|jump|sing) & (you|u|your|ur)
0.65  (prettiest|cutest|hottest|sexiest|loveliest|finest|most beautiful|most gorgeous) (girl|boy|guy|woman|lady|student|person|thing|gal|smile|eyes) (in|i|i've|ever|alive|on|at|around|here) -(the (barn|pen|litter))
!     (baby|puppy|calf|kitten|granddaughter|grandson|heifer) ...4 (prettiest|cutest)

signal peer_socializing
0.65  (come|get|slide|roll|swing) (thru|through|over|by) & (wife's|wifes|parents are|folks are|husband's|husbands|roommate's|old lady's) [_] (gone|out|away|out of town) 
!     (committee|advisory|board|faculty|booster|chamber|alumni|staff|rotary|donor~|parent) (lunch|breakfast|dinner|luncheon|brunch|banquet|picnic|meeting|reception)

signal romantic
0.7   (reread|rereading|re reading|replay|replaying|saved|save|keep looking at) (your|ur|all your) (messages|texts|voice|voicemail~|pictures|picture|pics|photos|snaps|letters)
0.7   (you're|you are|ur|youre|you were|talking to you is|seeing you is) (the best part of|the highlight of|my favorite part of|all i think|the reason i|the only reason i|my whole (world|heart)|my everything|the one (i (want|love|dream)|for me))
0.7   (dream|dreams|dreamed|dreamt|dreaming) [_] (about|of) (you|us|u|kissing|holding you|your) -(guys|all|success)
0.7   (slow dance|dance with me|kiss under|our first kiss|first kiss|walk on the beach|candlelight|candlelit|love letter) & (you|me|u|beautiful|gorgeous|save|us|prom)
0.7   (you|u) (smell|smelled|smelt|taste|tasted) [_] (amazing|so good|incredible|good|delicious|like heaven|wonderful|nice|divine)
0.7   if (you|u) (were|was) (mine|my (girl|girlfriend|boyfriend|wife|man|woman))
0.7   (falling|fallen|fell) [_] for (you|u|ya) [_] -(lies|trick)
0.65  (can|could) (barely|hardly) (teach|think|breathe|concentrate|focus|speak|talk) ...6 (you|u|your|ur) | (you|u|your|ur) ...6 (can|could|i) (barely|hardly) (teach|breathe|concentrate|focus)
0.7   (be|will you be) my (valentine|girl|boo|baby|girlfriend|boyfriend|prom date|queen|forever) -(partner in)
0.65  (makes|make|making|made) me blush | my darling [_] | (nobody|no one) (makes|made|gets) me [_] like (you|u) | (you|u) (take|took) my breath away

signal peer_socializing
0.7   (crash|stay|sleep over|stay over|sleep|chill) at (mine|ours|our place|my place|our house|my house) -(mother|grandma)
0.7   fancy a (pint|kickabout|drink|game|coffee|movie|walk|bite|curry|night out|round)
0.7   my (pool|hot tub|boat|lake house|cabin|game room|man cave|backyard) (is|is always) (open|free|yours|ready|calling) | my (pool's|hot tub's|boat's|place is) (open|free|yours|ready) 
0.7   come (tailgate|fish|swim|lay out|camp|hunt|ride|skate|party|drink|jam|float|hike|bowl|golf|game|kick it|watch the (game|fight)) with (me|us|me and|the boys|my)
0.65  (you|u) (me|and me|and i) [and] (the|a) (drive in|lake|movies|mall|bar|beach|pool|river|bonfire|concert|pizza|six pack)

signal romantic
0.7   (you|u) in that [_] [little|red|black|blue|white|tight] (sweater|dress|shirt|suit|skirt|jeans|uniform|outfit|swimsuit|hoodie|top|hat|lipstick)
0.65  marry me [_] (lol|please|already|but|someday|pls|now|$) 
0.7   (thinking|think|thought|dreaming|fantasizing) about (your|ur) (lips|eyes|smile|body|hands|kiss|touch|hair|neck|skin|legs|voice)

signal private_life
0.65  (my|our|his|her) (kid|son|daughter|brother|sister|teenager|child|nephew|niece) came out (last|to|as|at|this|yesterday|and) -(of|on top|fine)
0.65  (bankrupt|filed (for )?bankruptcy|filing for bankruptcy|behind on (rent|the mortgage)|maxed out (my|our) cards|repo'd my) & (at {number}|i|i'm|we|me|my|cool|lol)
!     separation of (oil|powers|church|duties|salt|sand|milk|cells) | dating (the|a|an) (fossil~|rock~|layers|artifact~|jar~|label~)

signal romantic
0.7   let me be your (date|man|girl|valentine|boyfriend|girlfriend|sugar|prince|princess|lover|one)
0.7   (looks|looked|look|looking) (better|hotter|finer|prettier) in [_] [_] than (you|u)
0.65  (we|you and i|us) (have|got) [such|real|so much] chemistry | can i (hold|kiss|hug) (you|u) [_] -(that)
0.65  my (angel|queen|princess|sunshine|moon|sweet girl|sweetheart|one and only|dream girl) [_] (call|text|come|i|you|u|goodnight|good night|miss|before|have) -(food)

signal peer_socializing
0.65  (my treat|i'm buying|im buying) & (brunch|lunch|dinner|coffee|drinks|tacos|movie|pizza|game|tomorrow|tonight|saturday|friday|sunday|you|u) -(class|club)
0.65  (blow off|ditch|skip|bail on) (friday|school|work|class|monday|practice|church) and (go|hit|come|ride|head|drive|play)
0.65  let me take (you|u) (out|to (dinner|lunch|a movie|the lake|the game|a game|a concert|eat)) 

# ---- at home; longing

class blood_kin
(my|her|his) (brother|sister|dad|mom|cousin|uncle|son|daughter|nephew|husband|wife|stepdad|stepmom|aunt|grandpa|niece|boyfriend|ex)

signal private_life
0.75  {blood_kin} (got|is|was|is back|gets|just got) [_] (locked up|arrested|in jail|in prison|in rehab|busted|evicted|disowned|sober again|put away|committed)
0.7   (so much|in so much|drowning in|up to my (neck|ears) in|thousands in|credit card|in) debt & (i|i'm|my|me)
0.45  (cried|crying|sobbed|bawled) ...2 in (my|the) (car|truck|shower|bathroom|closet)
0.75  (did|have|will|would|do) you [ever] (tell|told|come out to|talk to|telling) your (folks|parents|mom|dad|family|mother|father) [that] (you|about (him|her|us|your|being|liking|it))
0.7   (back|i'm|im|went|off|started|starting) [back] (on|off|taking) my (antidepressants|anxiety meds|zoloft|lexapro|prozac|wellbutrin|depression meds|meds) | (my|the) (antidepressants|anxiety meds|depression|panic attacks) (is|are|kicked|back|again|got|finally)
!     (marriage|wedding) of _ and | date night (special|menu|fundraiser|benefit)

signal romantic
0.65  (i|i'll|always|still) (think|thought|dream|daydream|fantasize) (about|of) (you|u) (the whole|all|every|when|at night|constantly|nonstop|while|on my|too much|way too|more than) -(guys|and your family|all during)
0.65  (i'd have|i would have|i should have|wish i|want to|going to|gonna|dying to|almost|nervous to) (asked|ask|had asked) (you|u) (to (dinner|dance|coffee|the dance|prom|a movie)|out) 
0.65  never [_] felt (this|like this|that) [way] (about|for|with|before|until|till) | /any/ ^ [please|will you|would you|say you'll] be mine
0.65  (wish|want|need|love) [_] (hold|holding|held|falling asleep|waking up) (you|u|next to you|in your arms|your hand)
signal private_life
0.75  my (therapist|shrink|psychiatrist|marriage counselor) [_] (upped|changed|raised|lowered|adjusted|wants|put|diagnosed|recommended|asked|quit|cried|agreed) | (haven't|hadn't|have not) (had|been on|gone on) a date -(set)
signal romantic
0.7   (everything|every song|this song|the smell) reminds me of you | (let me|wanna|want to|gonna|going to|come here and) kiss (that|your|you|those) | counting (the|down the) (hours|days|minutes|seconds) (till|until|til) (i|we) [_] [_] (see|hold|kiss|hug|touch|are together) -(the (beach|lake|team))
0.7   (looked|look|looking) like (a dream|an angel|a goddess|a princess|a movie star|a snack|a million bucks|a queen|a model) (in|tonight|today|when)
