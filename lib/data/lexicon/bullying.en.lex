# Ganging up, humiliating, shutting out, rumors, "kys" talk. A victim's account and talk against bullying are not.

class her_him
her
him
them
u
you
{name}
{mention}
this (girl|kid|boy|guy|chick|loser|freak|weirdo|dude|teacher|sub)
that (girl|kid|boy|guy|chick|loser|freak|weirdo|dude|new kid|new girl|teacher|sub)
the (new (kid|girl|boy|guy|teacher)|weird (kid|girl)|fat (kid|girl)|freak|loser|sub|substitute|kid with _|girl with _|boy with _)

class everybody
everyone
everybody
every one
every body
all of us
all of you
yall
y'all
we all
all the (girls|boys|guys|kids|juniors|seniors)
lets
let's
let us
lets all
let's all
guys
the whole (class|team|school|group chat|squad|shop)
who wants to
whos down to
who's down to
whos gonna
who's gonna
we should [all]
we need to [all]
time to
make sure (to|you|yall|everyone)
pls
please everyone
ok everyone
someone
somebody
can everyone
can we all
can yall
you guys

class shun_verb
ignore~
block~
unfollow~
unfriend~
report~
avoid~
exclude~
ditch~
ghost~
freeze~ out
ice~ out
kick~ out
vote~ out
spam~
mass report~
cancel~
roast~
clown~
prank~
jump~
boo~
egg~
shame~
expose~
embarrass~
humiliate~
mock~
tease~
torment~
bully~
haze~
flame~
drag~
dogpile~
gang up on
pick on
make fun of
laugh at
stare at
stop talking to
not talk to
not sit (by|with|next to)
not invite
turn~ (your|our) back~ on
throw~ (stuff|food|trash|things|paper) at
trip~
shove~
call~ [him|her|them] names
spread~ (rumors|it|the word|this)
put~ gum in
steal~ [his|her] 
screenshot~
leave~ out
run~ [him|her|them] out
pile on
bark~ at
moo~ at
oink~ at
dislike~

signal bullying
# Everybody against one.
0.75  {everybody} [please|pls|just|all|need to|should|gotta|better|has to|have to|must|go|start|keep|to|gonna|let's|lets|can|plz] [just|all] {shun_verb} [at|on|out] [{insult_adj}|poor|lil|little|fat|ugly] {her_him} -(away from|if (they|he|she) (lie|harass))
0.6   {let_nobody} [better|should|is allowed to|gets to|ever|dare|gonna|is gonna|is going to|go|be] (talk~|sit~|speak~|hang~|eat~|partner~|walk~|dance~|help~|play~|invite~|pick~|answer~|work~|respond~|look~) [out|up] [to|by|with|next to|at|near|beside] {her_him} -(bully)
0.6   (don't|dont|do not|never) {keep_company} [out|up] (by|with|next to|to|near|at|beside) {her_him} [or|she|he|they|unless|bc|because|and|pass|cuz|anymore|ever]
0.5   {pass_it_on} & {third_person_bullied} & {shaming_fact}
0.75  {new_rule} ... (nobody|no one|don't|dont|everyone ignores|we ignore|everybody ignores|nobody talks|no more) ...6 {her_him}
0.75  (make~|making|made) (her|his|him|their|{name}|{name} s|this kids|that girls|your|ur) [whole|entire|senior|school|first|last|next|new] [life|year|day|week|time|existence|every day] [a|pure|absolute|living|total] (hell|miserable|nightmare) | make (her|him|them|{name}) (cry|quit|leave|transfer|drop out|drop the class|regret (coming|being|ever)|eat alone|sit alone|snap|switch schools|retire|pay for (being|that)) | (operation|project|mission) [make|get] (her|him|them|{name}) [to]
0.65  (get|run|drive|kick|chase|bully|push|vote) (her|him|them|{name}|this kid|that kid|that girl|the new (kid|girl|teacher|sub)) [to] (kicked|quit|out of (here|our|this|the (school|class|shop|team|group|program))|off the team|fired|suspended|expelled|transfer|leave|drop out|banned) [before|by|for good|lol|haha|if|together]
0.6   (who|whos|who's|anyone) [is] (in|down|with me|else in) $ && {bullied_one}
0.7   (like|comment|vote|share|rt|retweet|drop a|reply|post|say|send|repost) ...5 (if|who) (you|u|yall) [also|all] (hate|think|cant stand|can't stand|agree that|want) {her_him}
0.7   (reply|comment|drop|post|send|give me|write|tag) [with] [ur|your|yall's|the] [best|worst|meanest|funniest|nastiest|dirtiest|embarrassing] (roast~|insult~|meanest|worst|dirt|embarrassing|ugliest|cruelest|rumor~|secret~|nickname~|meme~|caption~|joke~|tea) [one|ones|pic~|photo~|stor~|stories]  (about|on|of|for|you got on|you have on|u got on) {her_him}
0.6   (burn book|slam book|slam page|hate page|hate account|hate club|roast page|roast account|i hate {name} (club|page|group|chat)|ugliest (girl|kid|girls|boy|people)|rate (her|him|how ugly)|rank (the|our) (ugliest|fattest|dumbest)|smash or pass list|hit list|loser (list|of the (day|week|month))|(confession|tea) page about)
0.65  (made|make|making|started|start) [a|an|the|this|another] [new|fake|burner|group|secret] [group|chat|page|account|poll|meme|memes|video|list|edit|sticker|song|tiktok|filter|gc] ...4 (making fun of|to make fun of|roasting|to roast|clowning|hating|dedicated to|just to|against) {her_him}
0.6   (vote|poll) [below|now|here] ...4 (ugliest|fattest|dumbest|weirdest|grossest|smelliest|biggest (loser|slut|hoe|freak|weirdo)|most (annoying|hated|likely to (kill|shoot|die|be a virgin))|worst (dressed|body|teacher|breath))
0.6   (ugliest|fattest|dumbest|weirdest|grossest|smelliest|most hated|most annoying|creepiest|sluttiest|biggest (loser|slut|hoe|freak|weirdo|crybaby|snitch)) (kid|girl|boy|person|guy|human|student|member|loser|thing|girls|boys|freak|couple) [in|at|of|on|alive|ever|i] [our|the|this|school|class|here|shop|my]

# To the one.
0.65  {nobody_or_all} [really|even|here|at school|in (this|our|the) _|on (this|our|the) _|actually|secretly|already] (likes|like|wants|want|hates|hate|laughs at|laugh at|is laughing at|are laughing at|was laughing at|were laughing at|cares about|would miss|would care if|would notice if|voted (you|her|him)|thinks|think|agrees|agree|cant stand|can't stand|sick of|is sick of|are sick of|talks about|avoids|makes fun of|is talking about|are talking about|feels sorry for|invited|asked) (u|you|her|him|{name}|ur|your|shes|ur a|you're|you are|she's|he's|hes) [here|on|in|at|anymore|the|to|out|off|dead|a|to come|to be|gross|fat|weird|ugly|smell|stink|annoying|were gone|are] -(more|better|guys|so much|all|can|are (awesome|amazing)|did [a ](great|good)|forever)
0.6   (go|just|maybe|better|u should|you should|why don't you|why dont u|please|and) {leave_our_circle}
0.6   (don't|dont|do not|no need to|u dont have to) (bother|even bother|even think about) {joining_in} [back|up|here|to|out|with|by|tomorrow|monday]
0.6   (you're|ur|youre|you are|u are|u r) (not|never gonna be|not even|never) [ever|going to be] {belonging_here} -(until|to (park|enter|bring|eat|use|wear|skip|leave|miss|run|text)|yet)
0.6   (you're|ur|youre|you are|u are|u r|your|shes|hes|she's|he's|{name} is|{name} was) {put_out_of_group}
0.6   (we|they|i|girls|everyone) {jointly_decided} [and|that|to] ...4 (you|u|her|him|{name}|she|he) ...4 (out|off|not|can't|cant|isn't|isnt|aren't|arent|leave|gone|ugliest|dumbest|banned)
0.65  (keep|watch|bark|dance|beg|crawl|kiss my shoes|sing) (him cry|her cry|you cry|for us|like a (dog|pig|baby)|little (baby|pig|bitch)|piggy|and beg|loser|crybaby)  
0.6   (go|run|gonna|gunna) (cry|crying|tell|tattle) [to] (your|ur) (mommy|mama|momma|mom|daddy|mother|counselor|little friends|therapist)  | (have|ask|get|bring|need) (your|ur) (mommy|mama|mom|mother|daddy) [to] (come|hold|wipe|pick|save|do it|help)
0.7   (snitches|snitch) (get|gets|end up|wind up) [stitches|in|ditches]
0.6   {mocking_noise} & {mocked_one}
0.65  (when|every time|everytime|whenever) (he|she|{name}|they|you|u) (walk~|come~|talk~|speak~|stand~|sit~|read~|answer~|get~ up|trip~|pass~) [in|by|up|past|tomorrow|down|into|on|to] ...4 (everyone|everybody|we|we're|were|all|yall|let's|lets) [all|gonna|are|should|start|going to|is] {mock_verb}
0.65  (film|record|filmed|recorded|recording|filming|video|videoed|snap|snapped|screenshotted|screenshot|took [a ](pic|picture|video) of|got [a ](video|pic|picture) of|posting|post|posted|leak|leaked|share|shared|airdrop~|airdropped|send|sent) (him|her|{name}|this girl|that kid|this kid|the (video|pic|picture|clip|vid) of (her|him|{name}|that kid)|(her|his|{name} s|the loser s) (crying|diary|notes|texts|medical|locker|nudes|lunch|eating|fall~|ugly|embarrassing|secret~|private)) (cry~|fall~|trip~|eat~|changing|getting|in the (locker room|bathroom|shower)|on the toilet|crying|sobbing|puking|lol|everywhere|to everyone|online|all over|wet|pee~)
0.7   (imitate|imitating|mock|mocking|copy|copying|doing|do) (his|her|{name} s|the way (he|she|{name})) (stutter|limp|walk|walks|lisp|accent|voice|speech|talk|talks|twitch|face|wheelchair|laugh)

# Rumors.
0.65  (i heard|heard|did you hear|did u hear|did yall hear|have you heard|rumor has it|word is|everyone knows|everybody knows|apparently|pass it on|spread the word|tell everyone|omg did|guess who|yall know|y'all know|the tea is|tea|they say|they said|ppl say|people say|people are saying|supposedly|someone told me|my cousin said|not to start (drama|anything) but|dont say i said (it|this|anything) but|don't say i said this but|no wonder) [that|but|why|☕] ...2 ({name}|she|he|shes|hes|she's|he's|that girl|this girl|that kid|{name} s (mom|dad|sister|brother|house)|her (mom|dad|house)|his (mom|dad|house)) [really|actually|totally|only|just|probably|already|still|secretly|also|has|got|had|is|was] [really|actually|been|to|a|the|so|that] {humiliating_rumor}
0.65  ({name}|she|he|shes|hes|she's|he's|that girl|that kid|{name} s) [literally|really|totally|actually|just|still|def|definitely] [has|got|is|had|have|have got|a] {contagion} [again|so|and|don't|dont|stay]
0.6   (peed|pooped|pissed|shit|wet) (himself|herself|his|her) [pants|bed|in|at|on|during|self|and] && ({name}|lol|haha~|😂|everyone|pass|loser|remember when)
0.6   (slept|sleeps|sleeping|screwed|hooked up|been) with (half|everyone|everybody|the whole|the entire|all|every guy|every (boy|girl)|your (boyfriend|dad)|a teacher|anybody|anyone) [of|in|on|the|team|school|that|at|with|who] 

# Take one's own life, said to somebody (self_harm has it too).
signal bullying self_harm
!     i (might|may|could|would|will|am gonna) just die
!     (we|i|i'll|we'll|all) (miss|missed) (you|u)
!     end it (with|by) (a|an|the|some|something|one|my name|our|saying)
0.95  kys | (kill|off|unalive|hang|shoot|drown|neck|end|hurt|cut) (yourself|urself|yourselves|ur self|your self|yoself) -(with|on|time|if you're|slack|some|short|off from|a (break|slice|piece)|out)
0.85  (go|just|please|you should|u should|u need to|you need to|why don't you|why dont u|do us all a favor and|do the world a favor and|somebody tell (him|her|them) to|tell (him|her|them) to|hope you|hope u|hurry up and|you might as well|maybe|better|already) [go|just|finally|really|please|actually|all|a favor|already] [to|and] {suicide_command} -(of laughter|laughing|hard|empty|happy|for you)
0.8   (nobody|no one|noone|who|everyone|everybody|the (world|school|whole school|class|planet)|we|your (mom|family|own mother)|this (world|school|place)|things|life) [here|would|wouldn't|wont|won't|will|d|in this school|all|even|really|honestly] [would|will|really|even|all|be] {missed_if_dead} -(graduate|retire|moved|leave for)
0.8   (you|u|she|he|they) (should|shoulda|should've|should have|shouldve|oughta|need to|deserve to|deserves to) [just|really|have|have just|be] {dead_or_unborn}
0.7   (i|we|everyone|everybody) (hope|hopes|wish|wishes|pray) (you|u|she|he) (die|dies|died|were dead|was dead|rot|rots|were never born|would die|would just die|kill yourself|get cancer|gets cancer|get hit by|gets hit by|never wake up|never wakes up|dont wake up|don't wake up|choke|chokes) [in|on|soon|slow|slowly|alone|by|a|tonight|tomorrow|up|already]
0.75  (too|so) (weak|scared|chicken|cowardly|pathetic|dumb|stupid) (even for that|to even (kill|do it)|to (do it|kill yourself|go through with it|jump|finish))
0.75  (nobodys|nobody's|no ones|no one's|no one is|nobody is) stopping (you|u)
0.7   (do|does|did) (it|us a favor) {goading_word} && {suicide_word}
0.7   (rope|bridge|noose|bleach) (is|s) (free|right there|calling|waiting|cheap|that way)

# The other side.
signal bullying
!text (stop|against|anti|report~|end|prevent~|standing up to|stand up to|zero tolerance for|victim~ of|say~ no to|cyber|tired of the|cases of|types of|forms of|signs of|what is|talk~ about|lesson on|assembly on|policy on|program on|learned about|about|without|fight) {bullying_noun}
!text (bully|bullying) (prevention|awareness|policy|free|report~|hotline|unit|survey|assembly|pledge|speaker|program|lesson|training)
!sentence (stop|quit|please stop|please don't|don't|dont|do not|never|shouldn't|can't) {bullying_act}
!sentence (they|he|she|the (girls|boys|kids|other)|some (girls|boys|kids)|kids|girls|boys|people|somebody|someone|everyone|everybody|everyone at school) [all|always|just|also|who|then|have|has|kept|keeps|keep|used to|were|was|would] {bullied_how} [at|on|of|things|stuff|names|lies|rumors|that|about] (me|us|my (son|daughter|kid|child|brother|sister|friend|cousin|niece|nephew|grandson|granddaughter|boy|girl|baby))
!sentence (my (son|daughter|kid|child|brother|sister|friend|cousin|niece|nephew|grandson|granddaughter)|i|we|i've|ive) [has|have|is|was|am|had|been|got|gets|keeps] [being|been|getting|be|were] {was_bullied}
!sentence {befriend_verb}
!     (ignore|block|report|avoid) (the|this|that|any|your|my|spam|it|those|these) (text~|message|messages|email~|scam~|spam~|error~|warning|last|previous|link~|call~|bot~|noise|post~|account~|email|number~|typo~|pothole~|lane|intersection|exit|road|road work|construction|suspicious|safety|hazard~)
!     (boo|spam|drag|jump|egg|trip) (ham|musubi|race~|and|rope|over|strip)
!sentence (raise your hand if|like this [post ]if you love)
signal self_harm
!sentence (988|hotline|helpline|lifeline|you are not alone|you're not alone|please reach out|reach out to|crisis (line|text line|counselor)|suicide prevention|warning signs|text home to|it gets better|please stay|we love you|please don't (hurt|kill)|sources of strength|awareness (walk|month|week)|prevention (walk|training|week|month))
signal bullying self_harm
!     (don't|do not|dont|never|please don't|nobody should|no one should|not ok to|stop) (tell~|say~|telling|saying|joke~|joking|even|ever|comment~) ...6 {die_yourself}
!     (told|telling|tells|tell|said|saying|says|text~|texted|wrote|comment~|messaged|dm~|posted) [to] [me|him|her|us|my _|them|a kid|a classmate|someone|somebody|a girl|a boy|another student|it was] [that|i should|she should|he should|to|go|just|was|nobody would|no one would|everyone would]  ...6 (kys|kill (yourself|myself|himself|herself)|die|end it|dead|killed)

signal bullying /any/
# What is planned, filmed, posted or passed around about somebody.
0.65  (hide|steal|stole|throw away|dump|trash|toss|break|flush|egg|smear|pour _ on|put gum in|take|key|rip up|tear up|mess with|pee on|spit in|dump _ on) (his|her|{name} s|this kids|that kids|the new (kids|girls|guys)) _ [again|tomorrow|and|while|before|so] & (let's|lets|everyone|everybody|again|tomorrow|cries|cry|lol|😂|funny|freak|weird|who's in|whos in|loser|reaction|hilarious|dare|film|record)
0.65  {torment_verb} (her|him|them|{name}|the new (kid|girl|guy|boy)|that kid|that girl) [when|tomorrow|again|in|at|so|and|as|at lunch] & (when|everyone|everybody|film|tomorrow|lol|😂|again|let's|lets|record|who|all|funny|dare)
0.65  (everyone|everybody|yall|all of (us|you)|we|the whole class|lets|let's|be ready to) [all|gonna|should|better|start|go|just|is|are|be ready to] [gonna|going to|all] {crowd_gesture} -(out loud at the (movie|show)|free)
0.6   {each_time} (he|she|{name}|they) [walks|gives|comes|reads|gets|talks|stands|speaks|starts|sits|opens|eats|presents|sings|dances|raises] ...5 & {mocking_gesture} & (everyone|everybody|we|yall|all|let's|lets)
0.65  (fake|burner|hate|parody|joke|meme|roast|confession|gossip|dirt) (account|page|profile|acct|group|chat|gc|channel) (of|for|about|on|to|as|pretending) [be|to be|roast|make fun of|expose] (him|her|{name}|them|that (girl|kid)|this (girl|kid)|our|the (teacher|sub|new)|mr|mrs|ms)
0.65  (group chat|gc|group|chat|party|table|team|list) without (her|him|{name}|them|telling (her|him|{name})) [so|and|lol|to]
0.6   report~ (his|her|{name} s|that girls|that kids) (page|account|post|video|channel|stream|profile|insta|tiktok|snap) [till|until|so|for|and|together|every|right|at|everyone|all]
0.65  (nobody|no one|none of us|noone) (is|are|was|s|will be) [coming|going|gonna (come|show)|showing|there] [coming|going|up] (to|at) (your|her|his|ur|{name} s) (birthday|party|game|recital|graduation|funeral|sleepover|quince|show)
0.65  {shunning} & (give|everyone|everybody|until|till|lets|let's|all|we|class|team)
0.65  [the|his|her|your|ur] (worst|ugliest|most embarrassing|funniest|nastiest|grossest|meanest|cringiest|dumbest) (pic~|picture~|photo~|thing|story|stories|video~|moment|secret~|rumor~|nickname~|insult~|one|snap~|selfie~) [you know|you have|u have|you got|u got|yall have] (of|about|on|for) (her|him|{name}|this|that|the new) 
0.65  (he|she|{name}|they|kid) [always|just|totally] (cries|cry|cried|flips out|freaks out|melts down|runs away) every time | [she|he] cries every time | (keep|kept) crying (loser|baby|little|lol|we) | (we're|were|we are|we) all (recording|filming|watching|laughing at (you|him|her))
0.6   how (long|fast|soon|many days) (till|until|before|can we (make|get)) ...3 (sub|teacher|she|he|{name}|kid|girl|guy|boy) (cries|cry|quits|quit|cracks|breaks down|leaves|snaps|drops out|runs)
0.65  (don't|dont|do not|never|nobody|no one|not) [let|letting|anybody let|anyone let|sit with|sit by|invite|text|talk to|pick|add] (him|her|them|{name}|that (girl|kid|freak|weirdo)|the new (kid|girl|boy|guy)|this (kid|girl)) [in|to|sit|play|join|on|eat|near|touch|at] ...4 {outcast_word}
0.65  (don't|dont|do not) (nobody|no one|anybody|anyone|none of yall|any of you|yall|you guys|let anybody) [better|dare|ever|even] (sit|talk|speak|hang|play|work|partner|eat|walk|ride|text|dance) [out|up] (with|to|by|next to|near) (him|her|them|{name}|that _|the new _|this _)
0.6   (you think you have|you got|u have|u think u got) friends | only (feel|felt) (sorry|bad) for (you|u|her|him) | pity (friend~|invite~|points|date) | only (friends|nice|hangs out|talks to you) ...3 (feels|feel) (sorry|bad)
0.65  {cast_out_verb} (her|him|{name}|that (girl|kid)) [out|from|together|today|now|tomorrow|after] & {group_agrees}
0.6   {is_repellent} & {call_for_votes} & {someone_absent}
0.6   (do|try|say|make) (the|his|her|that) (stutter|limp|accent|lisp|walk|voice|face|twitch|laugh) [thing] (at|to|when|for|again|behind)
0.6   (laugh|point|stare|bark|yell|snicker) at (him|her|{name}|them) (when|until|till|every|tomorrow|so|again|as)
0.65  {rumor_opener} && ({name}|{name} s|she|he|shes|hes|her|his) ...5 {family_scandal} -(club|awareness)
0.6   (run|drive|get|chase|push|kick) (her|him|them|{name}|the (sub|new)) [_] out [of] & {driven_away_again}
0.6   (day|step|phase|round|part) (one|two|three|four|five|1|2|3|4|5|6|7) of [operation|making|getting|ignoring|project|trying to] ...3 (him|her|{name}|quit|cry|leave|retire|silent|ignore)

# Parts of phrases above that are looked for by themselves, which is faster.
# Shutting somebody out: who is to keep away from whom, and what is said of them.
class let_nobody
nobody
no one
dont anybody
don't anyone
dont nobody
don't nobody
don't let anyone
dont let anybody
don't any of (you|yall)

class keep_company
sit
talk
speak
hang
eat
partner
invite
pair
be seen
work
be friends
even look

class pass_it_on
pass it on
spread the word
spread it
spread this
tell (everyone|everybody)

class third_person_bullied
{name}
she
he
her
him
shes
she's
hes
he's

class shaming_fact
lice
slept
sleeping
pregnant
gross
fat
dirty
stink~
smell~
slut
loser
freak
pee~
cheat~
herpes
std
crush
gay
weird
ugly
talk~ to
sit by
sit with
invite~
nobody

class new_rule
new rule
rule
from now on
starting (today|tomorrow|monday|now)

class bullied_one
her
him
them
{name}
kid
girl
loser

class nobody_or_all
nobody
no one
noone
none of us
not one person
literally nobody
everyone
everybody
we all
the whole (class|team|school|shop)
all of us
the rest of us
everyone here
we

class leave_our_circle
transfer
switch schools
leave (the|our|this) (school|team|class|group|chat|program|town)
quit (the|our|this) (team|school|class|group|band|program)
drop out
move away
eat [lunch ](alone|by yourself|in the bathroom)
sit (alone|by yourself|somewhere else)
go back to (your|ur) old school
never come back
not come back
stay home (tomorrow|forever|from now on)
delete (your|ur) (account|page|insta|profile)
disappear
crawl [back ](under|in)
hide your face

class joining_in
coming
showing up
trying out
talking
sitting
posting
applying

class belonging_here
invited
welcome
wanted
one of us
our friend
coming
allowed (to sit|here|in (here|our))
in the (group|chat) anymore
part of (this|the|our) (group|team)

class put_out_of_group
kicked out
uninvited
out of the (group|chat|gc)
removed from (the|our) (group|chat|gc)
canceled
banned from our (table|group)
finished at this school
a laughing stock
the laughing stock
the joke of
a joke to

class jointly_decided
voted
decided
agreed
all agreed
took a vote
had a meeting

# Mocking in company: noises, gestures, rumors.
class mocking_noise
oink oink
moo
moooo
here piggy
woof woof
wide load
beep beep (fatty|wide)
thar she blows
earthquake
boom boom boom

class mocked_one
her
him
{name}
she
he
walks
fat
you
lunch

class mock_verb
cough~
laugh~
bark~
moo~
oink~
clap~
talking
copy~
boo~
move~
throw~
leave~
hold~ your
plug~
turn~
record~
film~
point~
whisper~
ignore~
stare~
stutter~
limp~
imitate~
mock~
hiss~
groan~

class humiliating_rumor
pee~
wet~
poop~
crap~ (his|her)
lice
herpes
aids
an std
stds
std
chlamydia
crabs
scabies
pregnant
abortion
sleep~ (with|around)
slept (with|around)
hooked up
hook~ up
did it with
blew
suck~
cheat~
steal~
stole
adopted
gay
a lesbian
an accident
inbred
homeless
doesn't (shower|bathe|wash)
never (showers|bathes|washes)
wears (diapers|the same)
stuffs
nose job
expelled
in (juvie|rehab|jail|the psych ward)
got (held back|arrested|dumped)
a prostitute
on (drugs|meth|her knees)
does drugs
shoplift~
dad (is|isn't|isnt|left)
cut~ herself
bulimic
anorexic
throws up
failed
fake~
faking
lied
lying
bed bugs
bedbugs
roaches
fleas
worms
smells
stinks

class contagion
lice
crabs
herpes
scabies
stds
fleas
bed bugs
cooties
aids
the clap
chlamydia
ringworm

# Telling somebody to die.
class suicide_command
die
dead
kill yourself
hang yourself
end it [all]
end your (life|self)
end ur life
end yourself
off yourself
jump off (a|the) (bridge|building|roof|cliff|overpass)
jump in front of a (train|bus|car|truck)
drink bleach
drink antifreeze
slit (your|ur) (wrist~|throat)
cut deeper
hang from
swallow (a bottle|the whole bottle|all the pills|pills)
take the (whole bottle|pills)
blow (your|ur) (head|brains)
eat a bullet
swallow a bullet
shoot yourself
jump already
do it already
disappear forever
cease to exist
stop breathing
stop existing
take a long walk off
go through with it
do it and get it over with
play in traffic
neck yourself
unalive yourself

class missed_if_dead
miss (you|u) (if you (died|were gone|left)|when you (die|are gone|leave))
care if (you|u) (died|were dead|lived|were gone|killed|jumped|disappeared)
notice if (you|u) (died|were gone|disappeared|were dead)
cry at your funeral
come to (your|ur) funeral
go to (your|ur) funeral
thank (you|u) if (you|u)
be [so much|way|much|a lot|better] (better|happier|better off) (if (you|u) (were dead|died|were gone|weren't|werent|was dead|killed)|without (you|u))
celebrate if (you|u) (died|were gone)
throw a party if (you|u) (died|left|were gone)

class dead_or_unborn
die
died
be dead
dead
killed yourself
kill yourself
never [have ]been born
been aborted
be (put down|aborted|shot)
been (aborted|drowned at birth|swallowed)
end it
jumped
try (again|harder) next time

# Talk against bullying, and reports of having been bullied.
class bullying_noun
bullying
bullies
bully
cyberbullying
being bullied

class bullying_act
make fun
making fun
laughing at
laugh at
pick~ on
picking on
bully~
bullying
mocking
mock
teasing
tease
spreading rumors
spread rumors
calling
posting mean
leaving
excluding
staring
shaming
harassing

class bullied_how
call~
told
tell~
said
push~
shove~
make~ fun
made fun
laugh~
spread~
posted
threw
(ignore|ignores|ignored|ignoring)
left
leave~
(bullied|bullies)
bull~
pick~
tease~
stole
steal~
record~
film~
exclude~
sa~
treat~
hurt
tripped
mock~

class was_bullied
bullied
picked on
made fun of
teased
harassed
left out
excluded
mocked
laughed at
called
cyberbullied

class befriend_verb
include
invite
welcome
sit with
stand up for
be (nice|kind|a friend|patient) (to|with)
say hi to
stick up for
help
reach out to
check on
support
cheer for
cheering for
stand with
protect
eat lunch with
thank you to
shout out to
so proud of
congrat~
love you
happy birthday

class die_yourself
kys
kill (yourself|themselves|himself|herself)
die
end it

# Calls to torment somebody, and when.
class torment_verb
trip
shove
push
slap
spit on
throw (stuff|food|things|trash|paper|milk|_) at
bark at
moo at
cough at
boo
oink at
egg
pants
corner

class each_time
when
every time
as soon as
while
if

class mocking_gesture
cough
coughs
moo
laugh
bark
boo
oink
stare
ignore
copy
mimic
record
film
leave
silent
turn your back
same time

# Shunning, and asking the others to agree.
class shunning
silent treatment
cold shoulder
shunned
freeze out
iced out
blackball~

class outcast_word
freak
weirdo
gross
loser
smells
stinks
lice
ugly
fat
creep
weird
snitch
dirty
slut
nasty
crazy
psycho
disgusting
lunch
our table
the lobby

class cast_out_verb
ghost
drop
exclude
ditch
cut off
kick out
freeze out
leave out
dump
uninvite

class group_agrees
agree
all
everyone
everybody
let's
lets
together
group
gc
can we
we should
who

class is_repellent
smells
stinks
is (weird|gross|ugly|annoying|a freak|creepy|a loser)
needs to (shower|leave|go|disappear)

class call_for_votes
who else
like this
raise your hand
share if
vote
agree
am i the only one who thinks
retweet
repost

# Rumors about somebody's home and body.
class someone_absent
{name}
she
he
her
him

class rumor_opener
did (you|u|yall) (hear|see|know)
have you heard
tell (everyone|everybody)
pass (it|this) (around|on|along)
spread (it|the word|this)
everyone should know
reminder that
guess (who|what)
heard that
rumor
word is
tea
supposedly
apparently

class family_scandal
abortion
in prison
in jail
live in (a|their) car
lives in (a|his|her) car
homeless
tweaker
crackhead
pregnant
lice
std
herpes
slept with
sleeping with
cheated
wet
peed
pees
pooped
diaper~
rehab
psych ward
stole
steals
adopted
failed
held back
smells
expelled
cuts
gay
lesbian
crush on
naked
nudes
drunk
affair
food stamps
trailer
crawling
contagious
fake~
makes it up
lies about

class driven_away_again
faster
who's in
whos in
we can
let's
lets
last school
again
quit
together
by
before
bet

signal bullying /any/
0.6   (dare|dared|daring|bet|five bucks|ten bucks|{money} (to|for|if)|who's gonna|whos gonna|who will|who wants to|somebody|someone) [you|yall|someone|somebody|anyone|whoever|that|we can|you can't|to] [to|can|will] (pour|throw|trip|pants|slap|dump|egg|spit|push|shove|steal|kick|hit|make|flip|knock|put|snatch|moon|scare|hide|shave|cut) ...4 (him|her|{name}|his|hers|the (sub|new|fat|weird)) & (on|at|cry|hair|lunch|milk|backpack|tray|phone|hat|face|chair|water|off|quit|down|in) -(fundraiser|principal in the dunk)
0.6   (remember|remember when|reminder|lol when|never forget when|throwback to when) [when|how|that time] [that time] ({name}|she|he|that kid|that girl) (cried|peed|fell|tripped|threw up|puked|farted|wet|got pantsed|got dumped|failed|fainted|choked|stuttered|got rejected|ate it|couldn't) -(with joy|happy)
0.6   (bring|brought) (it|that) up (when|every time|in front of|to|as soon as|so) (he|she|{name}|they|everyone|her|him|class|the whole)
0.6   (vote|voted|voting|kick|get) {name} (off|out|gone)  -(for|of the hospital)
0.6   (best|worst|meanest|funniest|favorite|craziest) {name} (insult~|joke~|roast~|story|stories|moment~|nickname~|meme~|impression~|burn~) 
0.6   (insult~|roast~|nickname~) (below|in the (comments|replies|chat)|go|👇|for (the|that|our) (new|kid|girl|boy|sub|loser|freak|teacher|guy)|for (him|her|{name}))
0.6   (nickname|name|joke|meme|insult|rumor|dirt) (for|about|on) (the|that|our|this) (new|weird|fat|ugly|short|quiet|poor|gay|special ed) (kid|girl|boy|guy|teacher|student|one|sub)
0.6   (everyone|everybody|yall|all of you|we all|let's all|lets all|all) [go|should|need to] {flood_with_messages} (her|him|{name}|his|hers|that (girl|kid|loser)) [at|page|phone|the same|until|till|something|and|wall|post|this|with|a|the] -(happy|congrat~|get well|happy birthday|good luck|thank|love)
0.6   (you're|youre|ur|you are|shes|she's|hes|he's|{name} is) the reason (nobody|no one|everyone|everybody|people|we|they|kids|your|her|his|i hate|the (team|club|class|group|chat)) [is|comes|come|came|hate|hates|quit|left|leave|wants|lost|lose|died|likes|all]
0.6   after what we (did|do|are doing|said) (to|about) (her|him|{name}|his|hers|them) -(birthday|surprise)
0.6   (none of us|nobody|no one|we don't) (want|wants) (you|u|her|him|{name}) (at|in|on|around|near|here|sitting) [the|our|this|here|with|my]
0.6   (her|his|{name} s) (parents|mom|mother|dad|father|brother|sister|family|house) [is|are|was|were|got|has|have] [getting|a|in|an|on|so|always|been] {family_shame} & (ask|tell|lol|😂|pass|everyone|bring it up|heard|spread|that's why|thats why|no wonder)
0.6   (don't|nobody|no one|dont) (partner|pair|work|group|team|ride|room|sit) [up] with (her|him|{name}|that|this|the) [new|weird|fat|kid|girl|boy] [on|for|in|at|kid|girl|boy]  -(it|a)
0.6   we all (unfollowed|blocked|muted|removed|ghosted|hate|left|voted|laughed at|talk about) (you|u|her|him|{name}) [for|because|and|lol|behind]

# Goading, crowds, floods of messages, shaming of a family.
class goading_word
pussy
coward
already
then
no balls
wont
won't
chicken

class suicide_word
die
kill
jump
(suicidal|suicidally|suicide|suicided|suicides|suiciding|suicidology)
end it
dead
bridge
pills
wrist~

class crowd_gesture
cough
moo
laugh
bark
boo
oink
stare
giggle
turn around
walk out
groan
leave the room
get up and move
hold your nose
plug your nose
sneeze
whisper
point
talk like (that|him|her)
limp
stutter

class flood_with_messages
text
call
message
dm
spam
comment
tag
prank
snap
mention
post on

class family_shame
divorced
divorce
drunk
drunks
alcoholic
in jail
jail
prison
crackhead
tweaker
on drugs
on welfare
evicted
stripper
prostitute
cheater
broke
fired
poor
homeless
arrested
dirty
gross
roaches
bankrupt

# Kindness in the words of a crowd, contests of sweaters, things that die a figurative death.
signal bullying
!     (everyone|everybody|we all|all of us) (likes|like|loves|love|cares about|respects|wants|would miss) (you|u|your) -(to (leave|die)|dead|gone)
!     (vote for|poll (for|about)|contest for) [the] ugliest (sweater|tie|truck|cake|socks|shirt|dog|couch|hat|pumpkin|weld)
!     balloons in (his|her|their) (locker|car|office|truck)
!     (birthday|retirement|graduation) & (locker|film it|record it|clap)
!     good ideas go to die | i'll just die if | (dumbest|stupidest|ugliest) (thing|person|movie|idea|question|joke|rule) i (have|ve|ever|ve ever)
!     nobody wants you here (was|they are|is what|on her|on his)
signal self_harm bullying
!     go to die | just die if

# ---- schemes against one: rules of silence, films, false invitations, extortion

class all_of_you
everyone | everybody | let's all | lets all | we all | yall | nobody | whole team | the whole class | every day | all week | pass it on | who's in

class scheme
act like (they're|she's|he's|shes|hes) invisible | hum the | bark when | moo when | look down when (he|she|they) | make (him|her|them) cry | printing (them|it) | make it a sticker | post as (him|her) | fake account is up | wrong address | wrong name | switch last second | throw (pennies|food|trash) at | she hates it | he hates it | till (she|he) (stays home|breaks|quits|cries|leaves) | kick (her|him) from the | never gets the ball | crying pic | cry again | autotune | talk in a lisp | eat lunch by (himself|herself) | unfollow (her|him|{name}) | smells like a | (asks|ask|invite) her to homecoming | sound~ like a baby | don't let (her|him) sit

signal bullying
0.65  {scheme} & {all_of_you} -(of us love)
0.65  (tier list|poll|ranking|vote|challenge) ...5 (ugliest|poorest|worst dressed|fattest|who smells|cry|weirdest) -(sweater|truck|cake|tie) | (pay me|give me) ...5 or (the whole school|everyone|i) (sees|post~|send~|show~) | or we'll make you | you're not sitting here | trailer trash like you
0.65  (your own|your) friends (talk about you -(all|so)|only hang|don't even like|are embarrassed) | (don't|dont|nobody|do not) invite {name} [_] (he|she|they) (smells|cries|is|stinks|ruins) | what's that smell oh | somebody tell the [_] (kid|girl|boy) (his|her) parents
0.65  (call|calling) (him|her|them) [_] [_] (till|until) (he|she|they) | why are you still alive | delete yourself | if i had your face | buy (him|her) a rope | bet you won't do it | take the whole bottle -(of|back|to) | jump do everyone
