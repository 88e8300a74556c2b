# Self-harm: the wish, the plan, the act, and urging somebody to it (that is in bullying.en.lex too).

class end_life
kill myself
kms
end my life
end my own life
end it all
end it tonight
end everything
take my [own] life
commit suicide
unalive myself
off myself
hang myself
shoot myself
slit my wrists
cut myself
hurt myself
harm myself
burn myself
drown myself
od
overdose
jump off (a|the) (bridge|roof|building|cliff|overpass|water tower|parking garage)
jump in front of (a|the) (train|bus|truck|car)

signal self_harm
0.9   (want~|wanna|going to|gonna|gunna|need to|plan~ to|planning to|decided to|ready to|about to|bout to|tried to|trying to|try to|think~ about|thinking (about|of)|thought (about|of)|thoughts of|urge to|urges to|tempted to|might|might just|will|i'll|ill|imma|should just|could just|rather|so ready to|i'd rather|tonight i|keep|started|i wanna|just want to|dying to|how to|best way to|easiest way to|painless way to) [just|really|so bad|actually|finally|to|fucking|even|go] [to] {end_my_life} -(with laughter|off a (cliff|bridge) (cuz|because) of (this|the) (test|final)|for|eating|some slack|short|shaving|a (slice|piece|break)|off)
0.85  (i|im|i'm|ive|i've) [just|really|so|also|actually|truly|honestly|literally|don't|dont|do not|am|not|don't even|dont even|can't|cant|cannot|no longer|never|never wanted|wish i] [just|really|even|been] [like] {wish_to_die_or_live} -(of this (test|class|game|heat|weather|commute|homework)|in (enid|oklahoma|this (town|house|state)|a world without)|without (coffee|you|chick|my phone|wifi)|the (team|group)|homework|mondays)
0.8   (everyone|everybody|they|my (family|mom|parents|kids|friends|wife|husband)|the world|this world|you [all|guys] |things|yall|people) [all|would|will|d|ll|is|are|all be|wouldn't|won't|wont|wouldnt] [be|all be|even|really|all|probably] {better_without_me} -(for lunch|if i cooked|at the meeting|on the trip)
0.85  (goodbye|good bye|bye) (everyone|everybody|world|cruel world|letter|note|post|forever) [i|this|and|sorry|i'm|im]  | (this is|it's|its|heres|here's|consider this) [my|the] (last|final|goodbye|suicide) (goodbye|post|message|note|letter|time (you|youll|you'll|anyone)|text|night|day (alive|on|here)|words) -(of the (semester|season|year)|before (spring|summer|christmas|the|vacation)|about|for the|call|of class)
0.8   (suicide|goodbye) (note|letter) -(from the (character|novel)|in (the|this) (book|novel|play|movie)) | (wrote|writing|write) [my|a|the|out] [last|final|goodbye|suicide] (goodbye (letter~|note~)|suicide (note|letter)|notes to (everyone|my|everybody)|will and i'm|(letters|letter) for when i|letters for when i)
0.8   {farewell_note} & {farewell_word}
0.8   (i|im|i'm) [so|will|ll|am|finally|gonna] [be|have|got|saved|counted|bought|finally] [gone|up|enough|a|the|my|some|all|already|be] {means_at_hand} -(class|from (class|work|the office)|camping|on vacation|on monday|with the shop|to (teach|class))
0.75  (cut~|cutting|cuts|burns|burned|burning|scratched|carved|hit|punched|(starve|starved|starving)|starving|hurt|hurting|harm~|bruised) (myself|my (arms|arm|wrists|wrist|thighs|thigh|legs|skin|stomach)) [again|last night|on purpose|so|because|to feel|just to|with (a|my)|until|tonight|when|every|deep~|open|up|bc|and it|since|in the bathroom|last|a little] -(shaving|cooking|on (the|a) (grinder|oven|weld|knife~|sheet|can|glass|edge|paper|lathe|metal|slicer|saw|torch)|while|peel~|chop~|(slice|slices|sliced|slicing)|welding|changing|with (a|the) (curling|flat|hot glue|torch|slag|grinder)|at work|off|picking|doing|in shop|making)
0.75  (self harm~|self (injure|injured|injuring|injury|injuries)|selfharm|self harmed|self harming|cutting myself|cut myself on purpose|razor~ (to|on|across) my (arm|arms|wrist|wrists|skin|leg|legs|thigh|thighs|throat)|razor blade (to|on|under) my (arm|wrist|skin|leg|thigh|throat|pillow)|relapsed (and|on) cut~|my cuts|my scars|fresh cuts) -(awareness|prevention|training|policy|month|screening|risk|support)
0.35  (suicidal|suicide) -(prevention|awareness|hotline|rate~|squad|note in|bomb~|lifeline|training|crisis|risk|squeeze|doors|watch list|loss|survivor~|vest|mission|king|wing~|attack~|blond|by cop|terror~|sprint~|car|truck|blast~|attempt by)
0.7   (i|im|i'm|me|my) ... suicidal -(patients|students|kids) | feel~ suicidal | suicidal thoughts (again|won't|wont|are|every|all)
0.5   (no (point|reason|purpose) [in |to] (living|going on|being here|anymore|trying anymore|left|to live)|what's the point (of|in) (living|going on|being alive|life|anything anymore)|whats the point (of|in) (living|going on|being alive|life|anything anymore)|nothing (to live for|left for me|keeps me going|matters anymore|left to live|feels worth)|life (isn't|isnt|ain't|is not|not) worth (living|it anymore)|(can't|cant) see a (way out|future)|no way out (but|except|anymore)|the pain (won't|wont|never) (stop|end|go away)|make the pain stop|want the pain to (stop|end)|want it [all] to (stop|end|be over)|i give up on (life|everything|living)|nobody would (notice|care|miss me)|no one would (notice|care|miss me)|wish (i could|to) (disappear|die|fade away|not wake)|numb (inside|to everything|all the time)|rather be dead|hate my (life|self)|hate myself|i deserve to (die|hurt|suffer|be dead)|tired of (living|existing|being alive)|i'm a burden|im a burden|just a burden|death (is|would be|seems|sounds) (the only|better|a relief|easier|peaceful|nice|so good)|ready to (die|be done with life|leave this earth)|i (won't|wont) be here (tomorrow|much longer|anymore|for)|it will all be over (soon|tonight|tomorrow)|[i |i'm |im] not (gonna|going to) make it (through|to) (tonight|the night|christmas|graduation|tomorrow|my birthday)|sleep and (never|not) wake up|never wake up [again] |not wake up (tomorrow|again|in the morning|anymore)|slip away|unalive|don't deserve to (live|be alive|exist)|dont deserve to (live|be alive|exist)|wish someone would (kill|shoot|end) me|somebody [please] (kill|shoot) me for real|staring at (the|my|a) (pills|gun|rope|razor|knife|blade)|how many (pills|tylenol|advil|ibuprofen|sleeping pills|benadryl) (does it take|to (die|kill|od|overdose)|would (it|kill)|until)|thinspo|pro ana|meanspo|ana (tips|coach|buddy)|starve (myself|until|til)|(purge|purging) (again|after|every)|haven't eaten in (days|three|four|2|3|4))
0.35  (hopeless|worthless|empty inside|so alone|can't go on|cant go on|can't do this anymore|cant do this anymore|i'm done|im done|tired of everything|give up|giving up|want to disappear|wanna disappear|nobody cares|no one cares|hate myself|broken inside|want to sleep forever|depressed|self hate|falling apart)

0.85  (wish|wished) i (was|were|had never been|could just|hadn't|didn't|would|could|hadnt|didnt|was never|were never) [just|been] (dead|never born|born|exist|gone forever|disappear|die|stop existing|never wake up|go to sleep and never wake up) -(on|in (the|a)|to (hear|see)|yesterday|earlier)

# Urging it, in praise of it.
0.8   (you|u|he|she|they|somebody|someone) [should|shoulda|should've|need to|needs to|deserve to|deserves to|oughta|might as well|ought to|better] [just|really|have|go|have just|go ahead and] {do_it_now} -(on the|in the pool|rope|at the|to|into|in line|ball)
0.8   (tell|told|somebody tell|someone tell|help|dare|make|push|get|convince|encourage|let) (him|her|them|{name}) [to] [just|finally|go] {egging_on}
0.65  (too|so) (weak|scared|chicken|cowardly|pathetic|dumb|stupid) (even for that|to even (kill|do it|die)|to (do it|kill yourself|go through with it|finish it|end it|die)) | (nobody's|nobodys|no one's|no ones|nobody is|no one is) stopping (you|u|him|her)
0.6   (cutting|suicide|starving|purging) (is (beautiful|the answer|the only|romantic|an art|fun|brave|freedom)|pact|challenge|tips|game|buddy|partner|goals)
0.7   blue whale challenge | suicide (pact|challenge|tips|method~|game|kit) | ways to (kill yourself|die painlessly|kill myself|end it painlessly)

!     (kill|killing|killed|shoot|hang|end) (me|myself) [now|please|already|lol|today] (laughing|trying to|getting|with (this|these|the|all)|over (this|a|the)|if (i|he|she|they|you|this|the|one)|before|at (the|this)|lifting|moving|doing|on (leg|this|these|the))
!     (cut|burn|hurt|hit|harm) (myself|my (arm|hand|finger|thumb|leg|wrist)) (while|on (the|a|my|some)|shaving|cooking|in (shop|class|lab|culinary)|at work|peeling|chopping|slicing|welding|trying to|with (the|a) (curling|flat|hot|torch|knife while|grinder|saw)|making|making dinner|doing|picking|playing|skating)
!     (did|didn't|don't|do not|dont|didnt|almost|try not to|without|never|can) (hurt|cut|burn|harm) (myself|yourself) (on|while|lifting|with the|doing|trying)
!     (test|exam|quiz|homework|essay|final|finals|chapter|project|workout|leg day|burpees|practice|shift|monday|traffic|commute|heat|diet|cramps|movie|song|meme~|video|show|episode|chemistry|algebra|math|anatomy|pharmacology|clinicals|clinical|hike|stairs) ...6 (die|died|dying|dead|kill~|end|ending|suicide) [me|of|😂|💀|😭|inside]
!     (die|died|dying|dead|kill me|killing me|end me|kms) ...6 (test|exam|quiz|homework|essay|finals|final|project|workout|leg day|burpees|monday|traffic|math|anatomy|clinicals|laugh~|laughter|😂|🤣|embarrass~|cuteness|cringe|heat|cold|hungry|starving|thirst|boredom|coffee)
!     (die|dying|died|dead) (of|from) (laughing|laughter|embarrassment|cuteness|boredom|thirst|hunger|heat|cringe|cold)
!sentence (988|741741|hotline|help line|helpline|lifeline|suicide (prevention|awareness|hotline|loss|lifeline|survivor~)|prevention (walk|week|month|training|resources|class|lifeline)|awareness (walk|week|month|day|ribbon)|crisis (line|text|counselor~|center)|warning signs|out of the darkness|qpr|mental health (first aid|awareness|day|fair|month|counselor|resources)|counselor~ (is|are|will|can|available|office)|you are not alone|you're not alone|ur not alone|please reach out|reach out|talk to (someone|somebody|an adult|a counselor|us)|sources of strength|it gets better|please stay|you matter|you are loved|if you (or|are|know|or someone)|if (someone|a friend|anyone|anybody|your friend|a student)|signs of|check on your|training|stigma|safe messaging|grief (group|support)|survivors of|article|study|researchers|cdc|statistics|presentation|assembly|speaker|squad|bomb~|vest) -(i want|i'm going|im going|nobody)
!sentence (don't|do not|dont|never|please don't|nobody should|no one should|stop) [ever|you ever|dare] {harm_talk} -(me what)
!sentence {mourning} ...4 (my|our|her|his|a) (brother|sister|friend|dad|son|daughter|uncle|cousin|mom|student|classmate|nephew|niece|aunt) ...6 (suicide|to suicide)
!sentence (movie|novel|book|character|episode|season|hamlet|romeo|juliet|ophelia|thirteen reasons|13 reasons|lyrics|song|play|squad|netflix|playlist)
!sentence 0.5 (lol|lmao|😂|🤣|haha~|jk|game|boss|🎮)
!     (used to|years ago|years clean|months clean|days clean|in recovery|recovered|survived|survivor|i made it|so glad i|glad i'm still|glad im still|still here because|stayed because|proof that) ...8 (cut~|die|(suicidal|suicidally|suicide|suicided|suicides|suiciding|suicidology)|suicide|suicidal|kill myself|self harm|hurt myself|dead|end it)
!sentence (years clean|months clean|days clean|in recovery|survivor|survived|glad (i'm|im|i am) [still] (here|alive)|i'm still here|so glad i stayed|it got better)

signal self_harm /any/
0.75  (i|i've|ive|i'm|im) [just|have|been|almost|started|keep|still|always|sometimes|only|never stopped] (cut|cutting) [myself] (again|last night|tonight|deeper|too deep|every night|every day|when i'm sad|to feel|to cope|for the first time|after school|so no one|and (hid|hide|i hid|it helped|no one|nobody|i can't)|where no one|in the bathroom) -(class|school|hair|grass|wood|metal|the)
0.75  (took|taking|swallowed|swallowing|take|swallow|downed|taken) [just|the|a|all|like|about|too many|my|of] [whole|entire|bottle|whole bottle|full bottle|handful] [of] (the|whole|bottle of|a bottle of|all my|all the|too many|a handful of|every one of|thirty|forty|twenty|fifty) [bottle of|of|my|sleeping|mom's] (pills|bottle of pills|meds|tylenol|advil|xanax|ibuprofen|sleeping pills|benadryl|medication|bottle)
0.75  (wish|wished) (i'd|id|i had|i'd've|i) never (been born|existed|woken up|woke up) | (hope|pray|praying|hoping|wish) (i|to god i) [just] (don't|dont|never|won't|didn't|do not) (wake up|wake|make it through|survive)
0.7   (nobody|no one|noone|who) (will|would|ll|is gonna|gonna|s gonna) [even|really] (miss|notice|care|text|call|cry|remember|look for|come looking for) [me|if|when|about me] ...4 (gone|dead|died|disappeared|disappear|left|not here|tonight|i'm not|im not|stopped) 
0.7   (if|when) i {if_i_was_gone} [tonight|tomorrow|today] ...2 (no one|nobody|noone|would|who|everyone|they|my (mom|dad|family)|you'd|maybe)
0.7   (rope|noose|gun|pistol|razor|blade|knife|pills|bridge|belt|rafters|garage|overpass) ...8 & (i keep (looking at|thinking about|staring at|going to)|calling my name|calling me|waiting for me|would be easy|it would be over|so easy|i can't stop (looking|staring|thinking)|and i'm (scared|ready|tired))
0.75  (tonight|today|this|tomorrow|friday) (is|will be|s|was) my last [night|day|post|sunset|time|message|one] [on|here|ever|alive|$] -(day of (class|school|work|clinicals|chemo)|shift|exam|day at|final|game|semester)
0.7   (burn|cut|hit|scratch|bite|pinch|punch|starve|hurt|pick at) (my (arms|arm|wrists|wrist|legs|thighs|skin|head)|myself) ...3 (so i can|to|until i|just to|when i|because i|cause i) [can|i] (feel|bleed|numb|calm|cope|deserve|hate|punish|sleep|hurt|stop thinking|feel something|am sad|get sad)
0.7   (i|i've|ive) (have|had|got|made) (a|the|my) (plan|date|method|note|letter) and (a|the|my) (date|plan|note|day|time|method|letter|place|rope)
0.65  (ready to|gonna|going to|want to|wanna) (be done|not be here|leave this world|go be with (my|jesus|him|her)|go home to god|stop hurting|stop breathing|sleep forever|let go for good|give up on life|end this pain|end the pain|check out for good|disappear for good) -(with (school|class|this|the|finals|homework))
0.65  (thank you|thanks) (to|for) ...6 {kindness_done} && {finality} & (night|post|goodbye|gone|end|dead|sorry)
!     goodbye (everyone|everybody|all) & {ordinary_goodbye}
!     (hurt|burned|burnt|cut|pulled|strained) (myself|my _) ...3 (lifting|moving|carrying|on the|at (work|shop|practice|the gym)|playing|running|working|cooking|shaving)
!     (so|too) (tired|sleepy|comfy|cozy) ... (sleep) 

signal self_harm /any/
0.65  (killing|kill|hurting|harming|cutting|unaliving|offing|hanging|shooting) (myself|my self) -(laughing|with|at|over|trying|lifting|on|in the (game|gym)|working|to get|for (this|that|a|an|my)|short|off|some slack|a (break|slice|piece)|dancing)
0.6   (want to|wanna|wanting to|ready to|need to|would rather|rather|going to|about to|trying to|gotta|just|please let me) [just|really|fucking|so badly|literally] die -(laughing|laugh|of (laughter|boredom|embarrassment|thirst|hunger|heat|cute~)|for (a|some|that|those|this|the|you|my country)|hard|happy|rich|on the|in (this game|fortnite)|a (hero|legend)|$ 😂)
0.65  (life|living|it) [really|just|is|isn|s|isn't|isnt|ain't] [really|just|not|t|n't|even] (not|isn't|isnt|t|aint) worth (living|it anymore|continuing|the pain|going on|fighting for|living without)
0.6   (end|ending|ended) (it all|my life|my own life|my suffering|my pain|my existence|my misery) -(over again)
0.6   {suicide_attempt} (suicide|suicidal thoughts) -(prevention|bomb~|squeeze|squad|awareness|rate~|hotline|statistics|watch|training)
0.6   (i'm|im|i am|am|feel|feeling|been|amvery|very|so|really|getting|actively|passively|become|became|was) [so|very|really|feeling|extremely|pretty|actively|a bit|too|always|again] suicidal
0.65  how (long|many|much|do|can|to) ...6 (to die|to kill (me|myself|you|someone|a person)|to od|overdose|starve to death|bleed out|kill myself|hang myself|end (it|my life)|die painlessly|painless death|fatal|lethal) -(weeds|ants|bacteria|a battery)
0.6   (can|could|would|will|someone|somebody|please|just) [someone|somebody|you|god|just|please] [please|just] (kill|shoot|end|murder|strangle) me [please|now|already|right now|$|so i|i can't|i cant] -(with laughter|😂|lol|monday)
0.55  (better off|rather be|wish i was|wish i were|wanna be|want to be) dead | (get|way|want) out of (life|this life|living) | (don't|dont|don t|do not) want to (live|be alive|exist|wake up|be here anymore) -(in|with|near|without (coffee|wifi)|here|on campus|like that)
0.5   (no reason|nothing|no one|nobody) [left] (to live for|to live|left to lose|would care|would even notice) | (tired|sick|done) (of|with) (life|living|existing|being alive|everything and everyone|my life) -(lessons|in (this|enid|an|a)|out of)

# Parts of phrases above that are looked for by themselves, which is faster.
# One's own death: the wish, the note, the means.
class end_my_life
kill~ myself
kms
end~ my (own life|life)
end it all
end it (tonight|tomorrow|for good|already|once and for all)
(take|takes|taking|taken|took) my (own life|life)
taking my (own life|life)
take my (own life|life)
commit~ suicide
committing suicide
unalive myself
off~ myself
hang~ myself
hanging myself
shoot~ myself
slit~ my (wrist~|throat)
cut~ myself
cutting myself
cutting again
cut again
cutting
hurt~ myself
harm~ myself
harming myself
burn~ myself
burning myself
drown~ myself
od on
overdose~
overdosing
suicide
jump~ off (a|the) (bridge|roof|building|cliff|overpass|tower)
jumping off (a|the) (bridge|roof|building|cliff)
jump in front of (a|the) (train|bus|truck|car)
blow my (brains|head)
swallow (all|the whole|a bottle|every)
take all (my|the|of) (pills|meds)
drive (into|off) (a|the) (tree|bridge|wall|cliff|river|road)
crash my (car|truck)
starve myself
stop existing
be dead
die tonight
die already
not wake up
not be here anymore
disappear forever
go to sleep and never wake

class wish_to_die_or_live
want to die
wanna die
want to be dead
want to live
wanna live
want to be alive
wanna be alive
be alive
be alive anymore
want to be here anymore
wanna be here anymore
be here (anymore|tomorrow|next week|much longer|for (christmas|graduation|my birthday))
want to exist
wanna exist
exist anymore
want to wake up
wanna wake up
want to keep living
see a reason to (live|keep|go on|stay)
have a reason to (live|keep|go on|stay)
have (any|anything|nothing|no) [left] (to live for|reason to live|will to live)
living anymore
keep going anymore
do this (anymore|any more|life)
go on (anymore|any more|like this|living)
take (it|this|life) anymore
better off dead
suicidal
hate (my life|myself|being alive|living)
done with (life|living|being alive|this life|everything and everyone)
tired of (living|life|being alive|existing|fighting to stay|waking up)
ready to (die|go|leave this world|not be here)
a burden to (everyone|everybody|my|them)
worthless and

class better_without_me
better [off] (without me|if i (was|were|wasn't|weren't|wasnt|werent|died|left|disappeared|just))
happier (without me|if i (was|were|died|left))
off without me
notice if i (was|were|died|disappeared|left)
miss me (when|if|anyway|after)
care if i (died|was|were|lived|killed|disappeared)
be fine without me

class farewell_note
by the time you (read|see) this
when you (read|find|see) this
tell (my (mom|dad|family|kids|sister|brother)|them|everyone) i (love|loved|m sorry|am sorry)
take care of my (dog|cat|sister|brother|kids|mom) (when|after|for me when|if) i

class farewell_word
gone
dead
sorry
anymore
last
goodbye
tonight
can't
cant
won't
wont
end
be here

class means_at_hand
gone (for good|forever|by|soon|tonight|tomorrow)
pills (to|saved|lined|in)
rope (tied|ready|in)
gun (loaded|to my|in my mouth|ready)
plan to (die|end|do it)
note written
goodbye post
a date picked
at peace with (dying|it now)
not [going to] (be here|make it|be around|see) (tomorrow|much longer|next|another|christmas|graduation|monday|the (end|morning))
won't be (here|around|a problem|bothering|alive) (tomorrow|much longer|anymore|any longer|after|next|for|long)
wont be (here|around|a problem|bothering|alive) (tomorrow|much longer|anymore|after|next|long)

# Urging another, and talk that only mentions it.
class do_it_now
die
end it
kill yourself
kill herself
kill himself
kill themselves
jump
do it already
cut deeper
go through with it
od
hang (yourself|herself|himself)
drink bleach
try harder next time
finish the job
end (yourself|your life|herself|himself)
overdose

class harm_talk
tell~
say~
saying
telling
joke
hurt yourself
harm yourself
kill yourself
give up
do anything
cut yourself
end your

class mourning
lost
losing
miss
missing
in memory of
remember~
honor of
rip
passed
funeral

class kindness_done
kind
tried
cared
nice
loved
there for me

class finality
last (night|post|day)
goodbye
gone
end
dead
tonight
sorry

class suicide_attempt
commit
committing
committed
attempt
attempting
attempted
my
contemplating
considering
thinking about
thoughts of
planning
plan
about

signal self_harm /any/
0.65  (reason|reasons|point|purpose) (to|in|for) (stay alive|staying alive|stay here|live|keep living|be alive|exist|existing|go on living|wake up (tomorrow|anymore)|keep breathing|keep fighting) -(below|in (oklahoma|enid)|celebrate)
0.6   (not|ain't|isn't|am not|won't be) {stay_around} (for (it|long|much longer|another|tomorrow|christmas)|much longer|anymore|after|to see)
0.65  (letter|letters|note|notes|will|videos) ...3 (written|wrote|ready|done|finished|hidden|for my (mom|mother|kids|family)|goodbye) ...6 (nerve|courage|gone|goodbye|pills|rope|tonight|when i|do it|go through|die)
0.65  (wrote|written|writing) (the|my|their|a) (letter|letters|note|notes|goodbye|goodbyes) [to|for|and|now|already] ...6 (nerve|courage|gone|pills|rope|tonight|do it|go through|die|goodbye|everyone i)
0.6   (everything|it|the (pain|noise|voices|world|thoughts|hurt)) [to|would|just|could|will] {fade_out}
0.65  (go|fall|drift|let me go|let me fall) [back] to sleep and (not|never|just not|hopefully (not|never)|hope (i|to) (don't|never)) [have to|ever] (wake|wake up|waking)
0.6   (hurting|cutting|starving|harming|burning|scratching|bruising|hitting|punishing) (myself|my (arms|wrists|legs|thighs|skin)) (since|for (weeks|months|years|a while|days)|every|again|to|because|when|so|at night|in secret)
0.6   (razor|razors|blade|blades|pills|rope|gun|knife) (in|under|hidden in|by|next to) my (phone case|pillow|mattress|bed|nightstand|drawer|sock|room|closet|makeup bag|pencil case|hoodie) 
0.65  (should|needs to|ought to|oughta|better|please) [do (everyone|us|everybody|the world) a favor and] [just|go] (jump|end it|disappear for good|not wake up|take the pills|pull the trigger|kick the chair|kick the bucket) -(rope|in|on|at|right|ahead|to|for|through|up|shot|start)

# Urging, being gone, staying; and ordinary goodbyes.
class egging_on
go through with it
do it already
kill (himself|herself|themselves)
jump
end it
cut deeper
drink bleach
finish (it|the job)
try again
off (himself|herself)

class if_i_was_gone
disappeared
died
was gone
were gone
vanished
killed myself
jumped
never woke up
didn't wake up
wasn't here
weren't here

class ordinary_goodbye
see you
see ya
next (year|week|fall|semester)
monday
august
summer
have a (great|good)
back

class stay_around
sticking around
staying around
be around
going to be around
hanging around
around

class fade_out
go dark
go black
stop forever
end forever
be over (forever|for good)
go quiet forever
to stop for good
fade to black forever
just stop forever

signal self_harm
!     (rather|sooner|would) die than (eat|wear|do|drive|watch|miss|take|go|listen|run|sit|drink|root|cheer|use|teach|present|speak|be late|admit|lose|touch|clean)
!     (overdose|overdosing|overdosed) (of|on) (cuteness|sugar|candy|coffee|caffeine|tamales|turkey|carbs|chocolate|christmas|netflix|cute|happiness|pie|vitamin~|memes)
!     (jump~|jumping) off (the|a) (diving board|dock|high dive|swing~|trampoline|couch|bed|boat|rope swing|box|tailgate)
!     (goodbye|bye|last post|final post) & (deleting|leaving (facebook|twitter|instagram|this app|the area|for (college|basic|vacation))|retire~|retiring|moving|new job|senior~|graduat~|semester|season|vacation|basic training|deploy~)
!     (goodbye|bye|farewell) (letter~|note~|card~|post~|speech~) ...12 (years|clients|customers|colleagues|coworkers|neighbors|boss|team|regulars|office|bakery|shop|store|company|branch)
!     cutting (the|a|an|this|that|these|those|some|down|back|corners|class|classes|ties|costs|carbs|sugar|grass|wood|steel|hair|bangs|bread|ribbon~|coupons|his|her|its|their|our|your)
!     (suicide|suicides) (door~|drink|soda|wing~|burger|hot|sprints|drill~|run~|watch (the|movie)|gap|king|cargo|lane) | (ran|run|running|coach made us) suicides
!     (want~|wanna|going to|about to|ready to|could) [just] (die|cry) & (embarrass~|funny|cute|hot|cold|hungry|laugh~|test|quiz|homework|workout|gym|leg day|monday|traffic|alarm|boring|cramps|meeting|lol|lmao|😂|🤣|jealous|outfit|dress|adorable|puppy|baby|spicy|allergies)
!     {number} (years|months|weeks|days) (clean|sober|free|self harm free|without) | used to (cut|hurt|want to die|self harm|be suicidal) | (survived|survivor of|after) [my|a|his|her] [suicide] attempt

signal self_harm
!     (life|living) (science~|insurance|skills|coach|guard|jacket|vest) | this life (science~|insurance|skills)
!     no reason to live (in|with|like)
!     (plant~|battery|phone|truck|car|engine|laptop|computer|tomatoes|flowers|fern~|fish|garden|lawn) ... (want~|wants|going|about) to die
!     dead (asleep|tired|wrong|serious|last|center|set)

# Early alarms, teeth, hot pans and vinyl; and having come through.
signal self_harm
!     don't want to wake up & (am|{time}|alarm|drill|early|monday|practice|shift|cold)
!     want the pain to stop & (tooth|teeth|dentist|root canal|cramp~|knee|back|ankle|sprain~|shin~)
!     (burned|burnt|cut|burn) myself (with|on) (the|a|my) [_] (iron|gun|stove|oven|grill|pan|torch|burner|tip|sheet metal|razor|can|lid|knife|slicer|grinder)
!     hate myself for (forget~|eat~|sleep~|not|buy~|spend~|leaving|drinking|miss~|that (joke|pun)) | killing myself (to|for|at|with|over|trying)
!     cutting (tips|board~|mat~|wheel~|torch~|edge) ...3 (thread|vinyl|chart|size|set|steel) | vinyl cutting | (whole|entire) bottle of (water|gatorade|ketchup|ranch|glue|hot sauce|syrup)
!     i won't be here (for|on|next|monday|tomorrow) & (moved|moving|vacation|trip|new job|transfer~|retir~|surgery|out of town|deploy~)
!     (somebody|someone|can anyone|anybody) jump (me|my (car|truck|battery)) | battery ...6 jump me | jump the (fence|line|curb|gun|shark|battery)
!     (clean|free|years|months|days|recovered|recovering) [from] self harm | self harm scars [_] [a] (tattoo~|covered|covers|fade~) | suicidal thoughts are (a|treatable|common|not)
!     nobody would [even] notice if i was gone ...4 (from zoom|camera|muted|an hour|wrong)

class end_at_hand
pills | bottle of pills | pill bottle | razor | blade | rope | noose | loaded gun | my dad's gun | overpass | train tracks | bridge railing

signal self_harm
0.6   (written|wrote|finished|writing) (the|my|all the|all my|both) [last|goodbye|final] (note|notes|letters|letter|goodbyes) (already|for (mom|my|everyone|each)|to (mom|my|everyone|each)) -(thank)
0.87  (holding|staring at|looking at|counting|keep looking at|sitting with|sitting on|lined up|saving|saved up) (the|a|my|these|this|all my|all these|enough) {end_at_hand} -(open)
0.6   (arms|wrists|thighs|legs) ...4 (covered|cut up|scars|again) ...4 (long sleeves|sleeves|hoodie|jacket|hide)
0.87  (gave|giving|give) away [all] my ...6 (won't|wont|don't|not going to|not gonna|never) [be] need~ (it|them|any|that) -(anymore now)
0.6   (thinking|thought|think|tempted|want|dream~) ...2 (of|about|to) (driving|drive|steering|swerving|walking|jumping|swerve|walk|jump) (into|off|in front of) (the|a|my|traffic|oncoming) [_] 
0.5   (don't|not|never) [really] (plan|planning|plan~) (on being|to be) (here|around|alive) (for|by|after|when|much|next|at) & (graduation|christmas|birthday|anything|longer|summer|18|twenty|year)
0.87  (just|should|please|go ahead and) (do it|end it|jump|disappear) [already|then|and] & (nobody|no one|not one person) (would|will|is gonna) (miss|care|notice|cry)
0.87  (go|should|please|just) (drink|eat|chug|swallow|guzzle) [some|a bottle of|a gallon of|the|a] (bleach|drano|antifreeze|poison|tide pods|rat poison|gasoline)
!     thank you (note|notes|letters|cards) | (arms|legs) ...3 (sawdust|paint|mud|tattoo~|poison ivy|mosquito~|hives|flour|glitter) | (driving|drive) into (the|a) (city|sunset|town|weekend)
signal self_harm
0.87  if i (disappeared|died|vanished|was gone|wasn't here|were gone|was dead) ...2 (they'd|they would|nobody|no one|everyone|everybody|my (family|mom|parents)) ...2 (relieved|happier|care|notice|better|miss|celebrate|fine)
0.87  (swallowed|took|taken|downed) (a bunch|all|a bottle|a handful|too many|a whole bottle|like thirty|the whole) [of] [_] (tylenol|pills|advil|meds|ibuprofen|ambien|xanax|benadryl|medication)
0.6   bought (the|a|some) (rope|razor blades|razor|bullets|bottle of pills|helium) (today|already|last night|and)
!     cutting ...4 (left|project|wood|boards|tile|fabric|glass|metal|hair|grass) | (rope|razor) ...4 (class|course|rescue|climbing|cattle|calf|horse|shave|shaving|roping)
