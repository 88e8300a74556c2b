# Violence and threats. `violent`: a wish for, praise of, call to or graphic account of it. `threat`: an intent or wish
# to harm somebody, open or veiled.

class i_will
i will
i'll
ill
i'm gonna
im gonna
imma
ima
i'ma
i am gonna
i'm going to
im going to
i am going to
i'm about to
im about to
bout to
i'm boutta
i swear i'll
i swear ill
i swear to god i'll
i swear to god ill
i might just
i might
i would
i'd
i want to
i wanna
i'd love to
i would love to
i plan to
i promise to
i promise i'll
we will
we'll
we're gonna
were gonna
we gonna
we are gonna
we're going to
we are going to
we finna
finna
im finna
somebody is gonna
someone is gonna
someone's gonna
somebody's gonna
someone is going to
somebody is going to
someone will
somebody will
somebody should
someone should
somebody needs to
someone needs to
somebody oughta
we should
we need to
my brother will
my brothers will
my cousins will
my cousin will
my boys will
my boys are gonna
my dad will
my uncle will
my brother is gonna
they will
they're gonna
theyre gonna
gonna
gunna
let me
can i please
can i just
i could
i oughta
i ought to
i should
i have half a mind to
i am ready to
i'm ready to
im ready to
i came to
time to
can't wait to
cant wait to
i can't wait to
i cant wait to
i hope i get to
tempted to
going to
i was gonna

class person_obj
you
u
ya
yall
you guys
all of you
every one of you
every last one of you
him
her
them
em
everybody
everyone
your (mom|family|brother|sister|dog|kids|son|daughter|wife|husband|friends|whole family|mother|dad|girlfriend|boyfriend|kid|little brother|little sister|cat)
ur (mom|family|brother|sister|dog|kids|friends)
his (mom|family|brother|sister|dog|kids|wife|friends|whole family)
her (mom|family|brother|sister|dog|kids|husband|friends|whole family|new boyfriend|new man)
{titled_name}
{given_name}
that (guy|girl|kid|boy|dude|bitch|loser|freak|family|idiot|punk|fool|teacher|principal|coach|cop|ref|judge|man|woman|snitch|son of a bitch|asshole|bastard|motherfucker|lady|superintendent|instructor|rat)
this (guy|girl|kid|boy|dude|bitch|loser|freak|teacher|punk|fool|man|woman|asshole)
those (kids|guys|girls|bitches|people|boys|teachers|cops|punks|freaks|losers)
these (kids|guys|girls|bitches|people|boys|teachers|cops|punks|freaks|losers)
the (teacher|principal|superintendent|governor|mayor|president|coach|ref|judge|cops|whole (class|school|family|team|board|place)|board|director|instructor|new kid|secretary|counselor|janitor|bus driver|next (person|guy|kid|one) who|first person who)
everyone (there|here|at (that|this|the)|in (that|this|the))
every (teacher|student|kid|person|one of them|last one of them|cop|one of those)
my (boss|ex|neighbor|landlord|stepdad|wife|husband|teacher|coworkers)
anyone who
whoever
people like (you|that|him|her)
you people
you and your (family|kids|friends|dog|mom|boyfriend|girlfriend|brother|whole family)
{group_any}

signal threat
0.9   {i_will} [just|really|personally|literally|fucking|fuckin|legit|actually|have to|be|come|go|find you and|come over there and|come to your house and|hunt you down and|straight up|so|gonna|to|seriously|gladly|happily|slowly|either|one day|honestly] {harm_grave} [all of|every one of|the shit out of|the hell out of|every|the fuck out of] {person_obj} -(with kindness|up a|(a|an) (email|text|message)|some|me|a (dm|text|message|look)|at (chess|mario|madden|2k)|in (debate|chess|poker|fortnite|madden|mario|2k|the (game|match|race|debate|finals)|math|pong|checkers|cards|uno)|on (the|this) (court|field|track)|🤣|dollars|out to|an offer)
0.8   {i_will} [just|really|personally|literally|fucking|fuckin|legit|actually|have to|come over there and|straight up|seriously|gladly|happily] (beat|punch|slap|kick|smack|hit|hurt|harm|break|end|bury|jump|stomp|knock|slice|cut|bash|smash|whoop|fuck|mess|ruin|destroy|deck|clobber|body|smoke|merk|crush|drop|hang|burn|pop|cap|bomb|wreck|snap|rip|tear|put|throw|swing on|box|fight|catch|run|hunt|come for|come after|get|go after|deal with|finish|handle|take care of|make) (you up|u up|you out|u out|you down|your ass|ur ass|yo ass|his ass|her ass|their ass|the (shit|hell|crap|fuck|piss|snot|daylights) out of|your (face|head|teeth|neck|nose|jaw|skull|legs|arms|knees|house down|door in|car up|tires)|ur (face|head|teeth|neck|nose|jaw)|his (face|head|teeth|neck|nose|jaw|skull|legs|arms|ass|lights)|her (face|head|teeth|neck|nose|jaw|skull|legs|hair out)|their (face~|heads|teeth|necks)|him up|her up|them up|him out|her out|him down|her down|{person_obj} (up|out|down|over|senseless|unconscious|to death|to a pulp|bloody|black and blue|in the (face|head|mouth|teeth|throat|gut)|upside|so hard|until|till|pay|bleed|suffer|regret|wish|sorry|disappear|six feet|in the (ground|hospital|morgue|dirt|trunk|grave|er)|through (a|the) (wall|window)|off (the|a)|with (a|my) {weapon})) -(in (chess|fortnite|madden|mario|2k|class|the game|line)|for lunch|a (drink|ride)|coffee)
0.75  ({i_will}|i) (punch|slap|smack|stab|shoot|kill|strangle|choke|murder|hurt|gut|slit) (you|u|ya|ur|him|her|them|your _|{titled_name}) -(with kindness|with love|(a|an) (email|look)|in (chess|fortnite|the game)|some|a (text|message)|down (in|with))
0.85  (gonna|going to|will|finna|boutta|imma|ima|about to|i'll|ill|to) (put|lay|bury|leave|throw|drop) (you|u|him|her|them|{name}) (in (a|the) (hospital|grave|ground|casket|coffin|body bag|box|dirt|river|trunk|morgue|ditch|er|wheelchair|emergency room|icu)|six feet|6 feet|under|down like|out cold|face down|to sleep for[ever] |through (the|a) (wall|window|floor)|on (a|the) (t shirt|stretcher|slab|ventilator|pavement|news))
0.85  (put|putting) (a|two|one|some|another|this|my) (bullet~|slug~|cap|round~|knife|blade|nine|brick|fist|boot|foot) (in|through|between|into|up) (you|your|ur|yo|his|her|their|him|them|{name}) 
0.8   (slit|cut|slash|rip out|tear out) (your|ur|his|her|their|{name} s) (throat~|wrist~|neck|heart out|tongue|eyes|guts)
0.8   (blow|shoot|light|burn|shot) (up|down|up this|up the|up that|down the) (the|this|that|our|your|a|my) [whole|damn|fucking|entire] (school|building|office|place|church|class|classroom|house|cafeteria|campus|courthouse|mosque|synagogue|shop|hallway|library|board meeting|district|bus|gym|graduation|assembly|prom|center|store|neighborhood|car|truck) -(with (joy|color|lights|your phones)|on (social|instagram|tiktok)|drill)
0.75  (shoot|shooting) (up (the|this|that|our|your|my) (school|building|class|church|place|mall|office|party|block|house|game|prom|graduation)|up (school|everybody|everyone)|everybody|everyone|every one of (you|them)|all of (you|them))
0.8   (i have|i got|i've got|ive got|got|bringing|bring|i'm bringing|im bringing|brought|packing|carrying|came with|coming with|show up with|showing up with|loading|load|my dad's|my dads|my uncle's|grandpas|my) (a|my|the|his|this|dads|another|some|an|my dads|my dad's|two) [loaded|new|big|sharp|real|little|favorite] {weapon} ...4 (for (you|u|him|her|them|all of you|everybody|yall|everyone|that|ur|your|every)|with your name on it|and (i'm not|im not|i know|ill|i'll|we|im gonna|nobody|you|everyone|i am)|to (school|class|campus|graduation|prom|the (game|meeting|school|dance|assembly|lunch)|your (house|door))  [tomorrow|monday|friday|and|then|so])  -(safety|training|raffle|show|range)
0.85  (bullet|round|grave|casket|coffin|shovel|slug|brick|rope|knife|body bag|tombstone|seat in hell|hole) ...3 (with|has|got) (your|ur|his|her|their) (name|initials) [on|written|carved]
0.8   (i know|we know|i found|i found out|i got|i have|everyone knows|i seen|i saw) {whereabouts} (you|u|your|ur|he|she|they|his|her|ya) [kids|kid|family|mom|little (brother|sister)|sister|brother|daughter|son|wife|girlfriend|dog] (live|lives|park|parks|sleep|sleeps|work|works|stay|stays|go to school|goes to school|get off|gets off|gets home|get home|ride|rides|walk|walks|leave|leaves|take|takes|are|is|drive|drives|hang|eat|eats|catch|rest your head|lay your head|walk home|comes home|come home) -(so i can drop|and i'm bringing [the] (brisket|food|cookies|cake|pizza)|on (maps|sundays))
0.5   i know where you live
0.85  (watch|watching|better watch|you better watch|you should watch|u better watch|look over|keep looking over|check) (your|ur|yo|ya) {watch_your_what} -(hot|behind|corner|coming|knife|(on|around) the|brace|pain|side|yard|pack|pocket|when lifting|posture|up|straight|muscles|bumper|leg~)
0.45  (watch|keep an eye on) (your|ur) (mouth|tone|self|house|car|truck|dog|kids|family) 
0.75  (sleep|keep|better sleep|enjoy|lock) [with] (one eye open|an eye open|your (door~|window~) (locked|tonight|at night)|your doors tonight|while you (can|still can|still have)|(your|the) walk (home|to your car|to the bus)|your last|it while it lasts you|breathing while|your (teeth|legs|face|knees|kneecaps|car|truck|windows) while)
0.8   (you|u|ur|your|ya|you're|youre|he|she|he's|hes|shes|she's|they|they're|theyre|{name}|yall|you and your (family|kids|friends|brother)) [is|are|r|will|gonna|going to|about to|bout to|finna|a|so|as good as|already|be|all|ll|gon|both|straight|fucking] [gonna|going to|about to|be|get|end up|all|as good as|as good a|to|wind up|wake up] {end_up_harmed} -(in the (playoffs|first round|finals)|good food|season|laughing|of (laughter|embarrassment|thirst|hunger|boredom|cuteness|happiness)|if you miss|when you see (the|this) (price|deal|menu|cake)|not (buying|trying|going|taking|coming|voting)|by (the|a)|on (his|her) own|taxes|at the (box office|register)|later for)
0.75  (you|u|he|she|they|ur|ya|yall|{name}) [all|both] {had_better} [start|be|get|keep|to] (run|running|hide|hiding|pray|praying|leave town|move|scared|worried|afraid|sleep|lock|start praying|say (your|ur) (prayers|goodbyes)|look over|looking over|watch out|watch yourself|watch (your|ur|yo)|pay|regret|apologize or|stay out of|beg|wear a (vest|helmet)|bring (somebody|someone|backup|a friend|band aids|help|an army)|hope (i|we|you) (don't|dont|never)|keep (your|ur) (mouth|head|doors|hands off)|not (show|come|be|let me|tell|open|walk|testify|say)|count|stay (home|away|inside)|call in|write (your|ur) will|update your will|get (your|ur) affairs|pick out a) ...2 (or|when|because|tonight|from me|now|while|shut|motherfucker|bitch|punk|again|$|boy|fool|next time|cause|cuz|bc|i|we) -(the (deadline|storm|tickets|train|tornado)|early|storm|late|they sell|it sells|seats|weather|(you|u) (like|want|enjoy))
0.7   {if_or_when} [i|we|you|u|my (brother~|cousin~|boys|dad|uncle)|they] [ever|see|catch|find|get|come|look|touch|talk|say|open|step|come near|even|so much as|fail|mess|call|tell|snitch|post|cross|keep|show] ...8 ((i|ill|i'll|we|we'll|imma|ima|im|i'm|i will|it's|its|my (brother|cousins|boys)|you|youre|you're|ur|you'll|youll|u|nobody|no one|nobody's|consider it) [will|gonna|going to|ll|swear|be|are|is|wont|won't|promise|finna] [gonna|going to|be|ever|be able to|god|i will|i'll|ill] (kill~|hurt|beat|stab|shoot|punch|slap|smack|break|end|bury|knock|kick (your|ur) (ass|teeth)|jump|cut|choke|strangle|burn|fuck (you|u) up|mess (you|u) up|snap|swing|waiting by (your|the) (car|truck|door|house|locker|bus|gate)|dead|sorry|regret~|bleed|leave in|in the hospital|in a|walk again|walk~ (right|straight)|(recognize|recognizes|recognized|recognise)|find (you|your body|the body|what's left)|over for|on sight|hands|war|lights out|a dead|going down)) -(a sweat|the ice|even|at (chess|fortnite)|for dinner|with kindness|lunch|dishes)
0.75  (wait~|waiting|be waiting|see you|see u|meet me|meet us|find you|find u|catch you|catch u|come find|come see|pull up|pulling up|meet) [for] [you|u|me] [at|by|in|outside|behind|after] [your|ur|the|after|out|behind] (car|truck|parking lot|lot|alley|door|house|locker~|flagpole|school|bathroom|gym|dumpster~|bleachers|bus stop|back|block|class|work|practice|bell) ...6 {fight_invitation} -(brisket|hungry|food|donuts)
0.7   (you're|youre|ur|you are|u are|u r|your|hes|he's|she's|shes|they're|theyre|{name} is|{name} s|yall are) [so|as good as|all|literally|already|fucking] dead (meat|man|when|tomorrow|after|if|monday|to rights|$|bitch|asap|man walking) -(to me|wrong|on|right|serious|center|sexy|asleep|tired|inside|battery|last|weight|lift)
0.7   (on sight|on site) & {fight_context} -(training)
0.75  (catch|catching|throw|throwing|rate|rated|run|get|getting|want) (these|them|deez|the|my|some) hands -(on) & {person_fought}
0.35  (square up|throw down|come outside|step outside|fight me|try me|test me|play stupid games)
0.6   (run the fade|catch (this|a|that|the|my) fade|meet me outside|pull up (on you|then|and)|try me again|keep playing with me|you wanna (fight|go|die|get hurt)|what time you get off|drop the addy|drop your addy|drop the location|fafo|mess around and find out|fuck around and find out|f around and find out) 
0.75  (be|would be|it'd be|itd be|it would be|real|such|what) [a] (shame|pity|too bad|terrible|awful|tragic|sad) if (something|anything|somebody|someone|your|ur|his|her|that|the|a|those|it|one of) ...10 -(sold out|it rained|we missed)
0.75  (accidents|accident|bad things|things|brakes|fires|fire|tires|something bad) [can|do|will|might|could|sometimes|always] (happen|fail|start|go flat|burn|get slashed|go out|catch fire) [to|you know|easily|on|in|around|at|all the time] ...4 (you|u|people|snitches|your|ur|those|who|house|kids|barn~|houses|night|careful|know|if|guys like|car~) -(lab|safety|report|prevention|insurance)
0.75  (you'll|youll|you will|u will|ull|you're gonna|ur gonna|youre gonna|they'll|they will|he'll|hell|she'll|yall will|someone's gonna|somebody's gonna|you gonna|you are going to) [all|so|really] {get_payback} [soon|it|for|this|that|enough|tomorrow|the hard way|who|what|me|you|one day|coming|when] -(amazing|great|delicious|more (photos|info~)|the difference|results|love|wonderful|an email|from us|back|how|a (link|pop|menu|prompt|message|button|screen|sign)|your (grades|grade|results)|about the|everything you need)
0.5   (you|u) [all] (ll|will) (see|find out) $ | (you'll|youll|ull) (see|find out) (soon|soon enough|the hard way|tomorrow|monday|what happens) | (you'll|youll|ull) see $ 
0.7   (don't say|dont say|never say|cant say|can't say) (i|we|nobody|no one|you weren't|you werent) [didn't|didnt|never] (warn|warned|werent warned|weren't warned) [you|u|yall|everyone] | (you|yall|everyone|they) [all|have|ve|were|been] been warned | (last|final|only) warning (to|before|bitch|punk|for (you|him|her)) -(for frost|of the season|light|label)
0.75  (some|certain|a few|lots of|many|half of|all the|these|those|the) (people|kids|teachers|students|of you|of them|folks|guys|girls|snitches|preps|jocks|ppl) ...6 (gonna|going to|will|are about to|about to|finna|should|aren't|wont|won't|better) [not|be|all|soon|never] {will_regret} -(for (it|this) themselves|bills)
0.8   (don't|dont|do not|maybe don't|you might not want to|i wouldn't|nobody should|better not|u should not|if i were you i wouldn't|you shouldn't|if i was you i'd not) (come|show up|go|be (at|in|near)|wear) [to|at|in] (school|class|campus|work|the (game|assembly|dance|cafeteria|library|meeting|gym|building)) [on] {day_to_stay_away} -(if you (are|feel|have)|because of [the] (ice|snow|weather)|if you're|sick|due|it's [a] (holiday|closed)|we are closed|until|unless you|without (your|a|closed|safety)|late|with out|in shorts|in flip)
0.7   (nobody|no one|noone|your (mom|family|own mother)|the (cops|police)|they|your mama) (will|would|ll|s gonna|gonna|s going to|ever|wont|won't|be able to|can) [ever|even|be able to|not|recognize|be] {after_the_harm}
0.7   {hope_or_pray} [that|for|every|someone|somebody|a|all|both|it when] [you|u|he|she|they|your|ur|his|her|their|{name}|somebody|someone|{titled_name}|that|this|the|a|both|all|every|yall|your whole family|it] ...4 (die|dies|died|dead|get hit by|gets hit by|gets cancer|get cancer|burn~ (alive|in|to|down)|rot|rots|choke|chokes|bleed|bleeds|suffer|suffers|drown|drowns|crash|crashes|rolls|wreck|wrecks|explode~|fall~ off|beat you|beats you|shoots|shoot|stabs|stab|kill~|catch fire|catches fire|gets (shot|stabbed|raped|jumped|beat|hurt|killed|run over|what's coming|paralyzed|murdered|robbed|sick and dies)|get (shot|stabbed|raped|jumped|beat|hurt|killed|run over|whats coming|paralyzed|murdered)|break~ (your|ur|his|her|their|every|both) (neck|leg~|back|arm~|bone~|hip)|never (wake|wakes|walk|walks|make|come)|nobody finds|is in|are in|was in|has a (stroke|heart attack)|have a (stroke|heart attack)|blow~ up|slip~|hang~) -(down [the] (house|stage)|laughing|in peace|of (laughter|cuteness)|egg|your back is|the (curve|game|record|traffic|heat|test|crowd)|a leg|into)
0.7   (want~|wanna|need~|love to|like to|dream~ (of|about)|(fantasize|fantasizing|fantasies) about|thinking (of|about)|thought (of|about)|plan~|planning|ready|prepared|enjoy) [to|on|about] [see|watch|watching|seeing|make|making|hear] (you|u|him|her|them|{name}|everyone|every one of them|{titled_name}|all of (you|them)) [all] {death_image} -(laughing|a drink|hawk|from (laughter|laughing))
0.7   (i|we|my (brother~|cousin~|boys|crew|dad|uncle~)) (got|have|has|know|knows|keep|keeps|own|owns|dug|bought) (a|some|people|guys|boys|shovel|shovels|the|friends|my|plenty of|an|your|lots of|me) ...4 {body_disposal} & {intended_victim}
0.7   (i|we) {vengeful_promise} & (you|caught|ur|your|name~|snitch~|forgive|list|names|next|last)
0.75  (coming|come|came|comin) (for|after) (you|u|ur|your (family|kids|ass|job|mom|house|dad|brother|sister|head|teeth)|yall|all of you|every one of|him|her|them|{titled_name}) [next|soon|tonight|tomorrow|and|with|first|all|family|bitch|kids|house|wherever] -(breakfast|you're invited|dinner|an interview|a visit|the (food|pie|show)|you with (love|hugs)|rent)
0.7   (i'm|im|i am|were|we're|we are) (coming|comin) (for|after) (you|u|ur|your|him|her|them|yall|every)
0.7   (last|other|previous) (kid|guy|person|girl|one|teacher|dude|man|boss|snitch|idiot|fool|punk) (who|that|to) ...6 (straw|hospital|limp~|wheelchair|cast|walks|teeth|missing|never (found|seen|walked|came)|ground|moved away|ambulance|stitches|funeral|regret~|river|buried|found|surgery|dentist|coma|dirt|casket|morgue) 
0.6   (your|ur) (move|time|days|day|turn|luck) (is|are|s) (up|numbered|coming|next|running out|almost|over) | (tick tock|clock is ticking) (bitch|motherfucker|{name}|{titled_name}|teacher|snitch)
0.7   (you|u|he|she) {informed_on} [on|to|about|me|us|the cops|him] ...4 (so|now|and now|you|u|i'll|so now) ...2 (pay|gonna|bleed|see what|regret|sorry|die|price|hurt|get)
0.6   (snitches|rats|narcs) (get|end up|die|wind up|sleep|deserve|belong) [stitches|in|what|a|with|the] 
0.7   (blood|your blood|heads|someone's blood|bodies) (will|is going to|gonna|are gonna|is gonna|should) (spill|be spilled|flow|roll|be on|run|drop) [in|on|tonight|tomorrow] -(drive|bank|test|sugar|donor)
0.7   (🔪 | 🔫 | 💣 | 🪓 | ⚰️) & {person_or_time} & (dead|watch|see|come|wait|next|soon|snitch~|gonna|kill|die|sleep|coming|tick|getting|careful|first)
0.7   {short_i_will} (make|have) (you|u|him|her|them|sure you|sure u|sure he|sure she|your life|ur life|{name}) (pay|bleed|suffer|disappear|regret|scream|beg|hurt|sorry|never|eat|wish|cry|a living hell|don't|dont|can't|wish you|eat your|swallow|crawl|know pain) -(a (cake|sandwich)|lunch|pancakes)
0.65  {touch_verb} (my|her|him|me|them|my (sister|brother|kid|girl|daughter|son|mom|truck|car|dog)) [again|sister|brother|kid|girl|daughter|son|mom|one more time] and ...6 (i'll|ill|you|nobody|nobody's|you'll|youll|imma|we|dead|kill|bury|break|hurt|end|will|lose|hospital|over|hands|gonna)
0.6   (lose|losing|break|breaking) (your|ur) (teeth|kneecaps|legs|fingers|life|face|other (eye|leg|arm)) (over|if|for|tonight|talking|next)
0.65  {gore} & {person_or_should}

signal violent
0.8   {i_will} [just|really|personally|literally|fucking|fuckin|legit|actually|have to|be|go|straight up|so|seriously|gladly] {harm_grave} [all of|every one of|the shit out of|the hell out of|every|the fuck out of] {person_obj} -(with kindness|up a|some|me|a (dm|text|message|look)|at (chess|mario|madden|2k)|in (debate|chess|poker|fortnite|madden|mario|2k|the (game|match|race|debate|finals)|math)|on (the|this) (court|field|track)|dollars)
0.7   (should|shoulda|should've|needs to|need to|deserve to|deserves to|ought to|oughta|gotta|must|let's|lets|someone please|somebody please|can someone|can somebody|i hope they|hope they) [all|just|be|really|go|get|have|fucking|both] [all|just|be|been|get|go|someone|and] {violent_fate} -(a (goal|photo|video|text|short|commercial|movie|scene|game)|hoops|pool|by a pro|down (the|an) idea|the (odds|traffic|heat|drum|eggs|crowd)|up (the|a)|out (to|on)|(in|on|at) (hd|film|location|the museum|the gallery)|calories|time|an email|me (a|an)|a wall|the lights|wood|trash|leaves|brush|cds|the midnight|by (friday|the|a frame)|stay away|fat|(it|them) on the wall|on (the wall|the line))
0.7   (burn~|blow~|bomb~|torch~|firebomb~) [down|up|it|this|that|the] (this|that|the|your|ur|his|her|their|every) [whole|entire|damn|fucking|stupid|goddamn] (house|school|building|church|mosque|office|place|city|town|shop|barn|store|car|truck|capitol|courthouse|station|district|synagogue|clinic|neighborhood|country|block) [down|up|to the ground|with|and|to ashes] -(drill|in (the|19)|last (night|year)|fire department|insurance)
0.75  (hope|wish) (that|this|the|your|his|her|their) [whole|building|house|school|place|truck|car|entire|plane|bus] ...2 (burn~|explode~|collapse~|crash~|blow~ up|roll~|wreck~) ...6 (inside|in it|with (you|him|her|them|every|everyone|all)|to the ground|and nobody|no survivors|nobody finds|dies|die)
0.7   (stab~|stabbed|shot|shoot|slice~|sliced|cut|gut|gutted|strangle~|strangled|beat|choked|choke|bludgeon~|bludgeoned|hack~|hacked|(decapitate|decapitated|decapitates|decapitating|decapitation|decapitations|decapitator|decapitators)|decapitated|dismember~|dismembered|slit|stomp~|stomped|bash~|bashed) (him|her|them|his|their|that (guy|kid|dude|girl|bitch|man)|the (guy|kid|dude|girl|man|cat|dog|puppy|kitten|old man)|a (guy|kid|dude|girl|man|cat|dog|puppy|kitten|hobo|homeless)|some (guy|kid|dude)|{name}) ...6 (until|till|to death|blood|bled|bleeding|guts|brains|skull|teeth|unconscious|twitch~|scream~|stopped (moving|breathing)|to a pulp|in the (face|head|throat|neck|chest|stomach|gut|eye)|limp|dead|brutally|over and over|throat|open|with a (knife|bat|hammer|brick|crowbar|pipe|bottle|chair|machete|rock)|times|everywhere|apart|into pieces) -(penalty|goal|in (the|a) (game|movie|book|match|show)|a deal)
0.65  (blood|guts|brains|intestines|teeth) (everywhere|all over (the|his|her|my|their)|spray~|splatter~|spilled|pour~ (out|from)|gush~|pool~|drip~ (from|down)|on the (wall~|ceiling|floor|sidewalk|pavement)|hanging out|spurt~|squirt~) -(drive|orange|donor|drawn|cherry)
0.7   (he|she|they|that|{name}|cops|cop|victims|victim|the (guy|kid|bitch|teacher|snitch|victim|shooter|shooters|killer)|whoever|cop|police) [totally|really|fully|all|got|had|was|is|are|who|just|should] {deserved_it} [to] [be|get|got|die|it|every|that|the] (shot|stabbed|beat|killed|die|beaten|bullet|punch|murdered|hit|jumped|raped|burn|every (punch|bullet|kick|hit|second of)|slapped|run over|that (beating|bullet|punch)|to (die|bleed|suffer|get))
0.7   (glad|happy|love|loved|loving|enjoy~|enjoyed|proud|hilarious|funny|awesome|beautiful|best part|so satisfying|lol|lmao|good|great|nice) [that|he|she|when|watching|seeing|how|to see|is|was|i|we|they|job|she's|he's|they're|it] ...4 {harm_befell} -(scene|laughing|in the (movie|book|show|game|episode|finale)|down|hair|it|too)
0.7   (columbine|school shooter~|school shooting~|mass shooting~|uvalde|sandy hook|parkland|hitler|dylan klebold|eric harris|oklahoma city bomb~|mcveigh|the shooter) ...5 ((was|were|is|are) (right|a hero|heroes|legend~|a legend|god|the goat|goat|a king|my hero|a genius|justified)|hero|heroes|did nothing wrong|did it right|should (have|ve) (finished|killed|gotten|kept)|part 2|part two|inspired me|inspires me|is inspiring|had the right|my idol) -(about nothing|remember~|museum|memorial|never again|training|drill|prevent~|victim~|anniversary|survivor~|movie|documentary)
0.7   (violence|killing|beating|war|blood|murder|bombs|bullets|guns|fire|revolution) (is|are) (the (only|best) (answer|way|language|solution|thing)|what (they|he|she|you) (need|deserve|understand)|always the answer|fun|beautiful|justified|good for)
0.65  (beat|slap|smack|knock|punch|whoop|whip|stomp|kick|stab|jump|choke|shoot|kill|murder|hang|burn|hurt|attack|bash|lynch|drown|gut|strangle) [up|all|every|those|these|the (hell|shit|crap|fuck|snot) out of|some sense into|all the|every single|any] (cops|pigs|teachers|women|your (wife|kid~|kids|girl|woman|dog)|gays|immigrants|{group_any}|politicians|protesters|bankers|jews|these people|those people|nerds|fags|homos|rich people|the rich|kids|babies|old people|homeless people|snitches|animals|puppies|kittens|cats) -(in (chess|the game|football|basketball|the (finals|playoffs|tournament))|at (their|his|her) own|to the|with (kindness|love)|food|drum|eggs|on (the|defense)|sell|race)
0.7   (snuff (film|video)|gore (video|site|pics)|beheading video|execution video|fight video~|death to (all|america|the|every|{group_any}|cops|jews|you|him|her)|hang (the|every|all|mike|him|her|them high)|off with (his|her|their) head~|guillotine (them|him|her|the rich|for)|eat the rich alive|make (them|him|her|it) bleed|blood in the streets|civil war now|lock and load (boys|fellas|and)|second amendment solution~|time to (water the tree|kill|hunt|start shooting|hang)|rivers of blood|kill (count|list|them all|em all|all of (them|you)|the (cops|rich|president|governor|pigs|board|jews|gays|mayor|police|snitch|messenger not)|everyone|everybody|every (one|last|single)|your (parents|teachers|family|boss|neighbors))|murder (them|everyone|spree|all)|cop killer|shoot (the|every|all|a|some) (cops|cop|pigs|teacher~|protester~|looter~|on sight|immigrant~|messenger not|kids|president|governor|judge|police)|shoot (them|him|her|em) (all|on sight|in the (head|face|back|street)|dead|down|like [a] (dog~|rabid))) -(drive|in (the|a) (movie|game|raid|dungeon|level|book|scene)|of (the|these) (weeds|ants)|blood drive|with [a] (camera|canon|nikon|film))
0.5   (beat|beating) (someone up|somebody up|a kid up|kids up|him up|her up|them up|up (him|her|them|that kid|a kid|some kid|kids)) & (i|we|lol|lmao|haha~|😂|so good|funny|again|next|my)
0.5   {brawl} & (i|we|lol|lmao|haha~|😂|so good|funny|again|next|my)

# Idioms, play, kitchens, shops, clinics, news, prevention.
signal threat violent
!     (kill~|murder~|slay~|crush~|smash~|destroy~|smoke~|drop~|end~|body~|hit~|beat~|punch~|cut~|burn~|drown~|hang~|choke~|snap~|bomb~|shoot~|fold~|ice~|skin~|cap~|wreck~|deck~) (it|that|this|the|a|an|some|my|our|time|lights|light|lights|power|engine~|switch|process~|weeds|weed|weeds|bugs|bug|wasp~|ants|germs|mood|vibe|deal|clock|egg~|dough|drum~|traffic|heat|record|odds|level|boss fight|rush|eggs|butter|onion~|garlic|meat|pork|steak~|wood|trash|leaves|brush|calories|fat|hair|grass|lawn|corners|class|costs|fabric|pattern|board~|cards|card|dvd~|cd|cds|rubber|bridge~|photo~|pic~|picture~|video~|film|hoops|pool|baskets|basket|text|email~|message|puck|shot~|goals|goal|target~|skeet|clay~|laundry|poster~|sign~|drywall|door|lights|decorations|ornaments|stockings|stocking|coat|banner|wreath|out (with|at|soon)|around|the (test|exam|interview|audition|stage|set|solo|dance|presentation|workout|grade|curve|cake|thread|pipe|bolt|pin)) -(bitch|motherfucker|guy|kid|dude|cop|bastard|asshole|family|teacher|shit out of|hell out of|fuck out of|crap out of|snot out of|principal|boss if|people)
!     (my|his|her|our|your|the) (mom|mama|mother|dad|father|wife|husband|parents|sister|brother|boss|teacher|coach|grandma|instructor|girlfriend|boyfriend|roommate|momma|hubby|boss lady|editor|doctor|dentist|trainer|kids|kid|cat|dog|feet|back|knees|legs|allergies|head|stomach|heels|shoes|job|commute|mom's) [is|are|was|were|would|will|s|ll|just|gonna|going to|almost|nearly|about to|is gonna|is going to|might|be] [so|gonna|going to|be|just|about to|totally|literally|definitely] (kill|killing|murder|murdering|strangle|end|shoot|skin|slaughter|choke|hang) (me|us|him if he|her if she) -(with a|in my sleep|tonight with|and i|i'm scared|please help|for real)
!     (i'm|im|i am|ill|i'll|imma|i could|i would|i almost|i nearly|i|we|she|he|they) [just|literally|so|about|gonna|going|totally|actually|could|would|almost|nearly|have|had|d|also] [to|gonna|be|about to] {figurative_death} [of|from|laughing|if|inside|over|at|for|to|on|in|😂|💀|😭|every|when|right now|rn|lol|here]
!     (will|would|gonna|going to|ll|to|could|did|might) kill (for|me|you to|u to|ya to|us to|him to|her to|time|two birds|an hour|it|some time) | (wouldn't|wont|won't|doesn't|would it|didn't|not gonna) kill (you|u|ya|him|her|us|them|me|anyone) | (if|even if) it kills (me|us) | dressed to kill | kill (em|them|him|her|people|everyone) with (kindness|love|cake) | (killing|kills|killed) (me|us) | killing it | killed it | make a killing | (time|curiosity|road|over|buzz|fun|joy|vibe) kill~ | (what doesn't|what doesnt|that which) ...2 kill you | kill (bill|switch~|floor|zone|shelter|a mockingbird) | to kill a | no kill | lady killer | killer (whale~|bees|bee|app|deal~|instinct|smile|outfit|workout|heels|recipe|view|slide|bread|queen|mike|deck|team|abs|sale)
!     (roast|cook|eat|smash|crush|destroy|kill|beat|slaughter|murder|bury|whoop|demolish|annihilate|stomp|spank|smoke|dominate|obliterate|torch|cream|wreck|bomb|blow) (you|them|us|him|her|yall|those|that|the|ya|u|everyone) [all|guys|at|in|on|out] [at|in|on|by|with|of] [a|the|our|this|my|your] [next|annual|home|first|final|friday] (game|match|tournament|round|final|finals|playoffs|season|meet|race|court|field|debate|contest|competition|chess|fortnite|madden|2k|mario~|uno|bowling|golf|basketball|football|baseball|softball|volleyball|wrestling|soccer|trivia|quiz bowl|bracket~|league|ping pong|pool|dodgeball|kickball|tug|spelling|scrabble|cod|call of duty|halo|minecraft|roblox|smash bros|rocket league|valorant|rematch|district|regional~|state|water)
!     (kill~|shoot~|shot~|destroy~|beat~|crush~|slaughter~|murder~|stab~|hit~|smash~|bury|die|dead|dies|died|punch~|bomb~|blow~|headshot~|snipe~|attack~|end~|hurt~|burn~|gun~|cook~|smoke~) & (game|games|tournament|playoff~|bracket|championship|homecoming|rival~|panthers|tigers|bulldogs|eagles|wildcats|comets|sooners|cowboys|thunder|lakers|chiefs|yankees|quarterback|touchdown~|inning~|dugout|halftime|overtime|scrimmage|varsity|jv|point guard|shooting guard|free throw~|three pointer~|home run~|penalty|goalie|pitcher|linebacker|defense|offense|debate team|robotics|skillsusa|wrestling|volleyball|softball|baseball|basketball|football|soccer|fortnite|minecraft|roblox|call of duty|cod|valorant|zelda|mario|madden|2k24|gta|xbox|playstation|ps5|nintendo|boss fight|respawn~|raid|npc~|zombie~|quest|lvl|elden ring)
!     (kill~|shoot~|shot|stab~|murder~|blood~|die~|dead|dies|torture~|behead~|gun~|bomb~|slaughter~|strangle~|violent|violence|chainsaw~|burn~|beat~|hang~|punch~|throat~|knife|knives|gore|execute~|throat) & (movie~|film|films|novel|book|chapter|episode|season finale|series|show|plot|villain|character~|actor|scene|script|play|screenplay|horror|haunted house|halloween|lyrics|song|album|poem|macbeth|hamlet|shakespeare|netflix|hulu|tv|podcast|documentary|anime|manga|comic|marvel|star wars|batman|stephen king|thriller|true crime|hunger games)
!sentence (history|war|battle|civil war|world war|wwii|ww2|vietnam|nazis|holocaust|revolution|empire|roman~|treaty|massacre (of|at)|century|president (lincoln|kennedy)|(assassinate|assassinated|assassinates|assassinating|assassination|assassinations|assassinator|assassinators)|battlefield|soldiers|soldier|soldiers|regiment|veteran~|memorial|museum|colonial|settlers|feud|gettysburg|pearl harbor|dust bowl|outlaw~)
!     (kill~|shot|shoot~|stab~|murder~|threat~|threaten~|assault~|bomb~|attack~|beat~|wound~|died|dead|burn~|(strangle|strangled|stranglehold|strangleholds|stranglement|stranglements|strangler|stranglers|strangles|strangleweed|strangling)|fire|violence|weapon~|gun~|knife|knives) & (police|sheriff|deputy|deputies|officer~|officials|authorities|prosecutor~|court|judge|jury|suspect~|victim~|(investigate|investigated|investigates|investigating|investigation|investigational|investigations|investigative|investigator|investigators)|detective~|arrest~|charged|sentenced|convicted|trial|reported|according|news|headline~|witness~|fbi|report~|charges|jail~)
!     (kill~|shoot~|shot|slaughter~|butcher~|gut~|skin~|cut~|stab~|behead~|chop~|knife|knives|dress~|blood|hang~|burn~|poison~|drown~|smoke~|trap~|slice~|bleed~) & (chicken~|steer~|hog~|beef|pork|deer|buck|turkey~|duck~|fish|catfish|cattle|cow|calf|heifer|goat~|sheep|lamb~|elk|quail|dove~|coyote~|rattlesnake~|snake~|weed~|wasp~|mosquito~|ants|ant|ants|roaches|mice|rats|bacteria|germ~|virus|mold|algae|tree~|shrub~|onion~|garlic|steak|vegetable~|carcass|meat|butcher~ (shop|class|block)|slaughterhouse|processing|hunting|hunter~|deer season|4 h|ffa)
!     (kill~|shoot~|shot|stab~|hit~|beat~|punch~|cut~|burn~|fire~|strip~|choke~|strangle~|execute~|hang~|bomb~|gun|pound~|hammer~|slam~|trigger~|explode~|blow~|die~|dead|dies|torch) & (engine~|motor|bolt~|weld~|torch~|valve~|piston~|cylinder|throttle|breaker|circuit~|wire~|switch|battery|brake~|clutch|tire~|script~|server|process|daemon|thread~|port|database|command|task manager|terminal|code|program|app|camera|lens|shutter|exposure|film crew|flash photography|nail gun|glue gun|heat gun|caulk~ gun|staple gun|paint gun|spray gun|grease gun|impact gun|rivet gun|hammer drill|hammer~ (it|out|the)|anvil|forge|lathe|mill|saw|drywall|studs|pattern|sew~|needle|clay|dough|batter|whip~ cream|egg whites)
!sentence (patient~|surgery|er|icu|ambulance|paramedic~|emt|first aid|cpr|tourniquet|clinical~|nurse~|nursing|doctor~|hospital|trauma|wound~|bleeding control|stop the bleed|autopsy|anatomy|dissect~|cadaver|vet|(veterinarian|veterinarians|veterinaries|veterinary)|blood (drive|bank|donor~|pressure|draw~|type|work|sugar|test~)) -(put (you|u|him|her) in|in the hospital when|send you to|need an)
!sentence (drill~ (on|at|today|tomorrow|this)|active shooter (drill|training)|lockdown drill|safety (plan|training|drill|meeting)|self defense|gun safety|hunter (safety|education)|violence (prevention|awareness)|domestic violence|dating violence|stop the violence|end [gun] violence|see something say something|suicide prevention|if you (see|hear) (something|a threat)|report~ (a|any|all|the) (threat~|weapon~)|threat~ (are|is|will be) (taken|not a joke)|moment of silence|candlelight|vigil|prayers for|thoughts and prayers|rest in peace|rip|passed away|condolences)
!     (he|she|they|someone|somebody|a (kid|student|man|guy|boy|parent|customer)|my (ex|neighbor|dad|stepdad|boss|husband|boyfriend|classmate)|some (guy|kid|man|dude)|the (man|guy|kid|suspect|caller|note|shooter|boy)|people|anyone who|who) [just|has|had|always|once|even|actually|also|keeps|kept|have|openly|then|who] (said|say|says|threatened|threatens|threatening|told|tells|texted|wrote|yelled|posted|screamed|swore|messaged|promised|claimed|tried|was (charged|arrested)|vowed|joked|left a note) ...10 {reported_harm}
!     (threat~|threaten~|threatening) (to|me|us|my|her|him|them|our) ...6 (kill~|shoot~|hurt~|stab~|beat~|punch~|burn~|bomb~|blow~|harm~)
!     (i've|ive|i have|we have|i) (been|got|gotten|was) {was_attacked}
!     (don't|dont|do not|never|stop|please don't|won't|wont|not gonna|wasn't|didn't|would never|nobody should|no one should|not going to|isn't going to|cannot|can't) [ever|even|actually|really|want to|wanna|going to|gonna|have to|try to|condone] (kill~|shoot~|hurt~|stab~|beat~|punch~|hit~|threaten~|harm~|bully~|slap~|attack~|choke~|murder~|burn~) -(me|back|off|near|again or)
!     (bomb~) (threat drill|cyclone|shelter|bath~|diggity|pop~|squad|ass)  | (photo|f|bath|cherry|jager|fat|truth|glitter|glucose|seed|bug|flea|stink|water|da|the|absolute) bomb~
!     (shot~) (of (espresso|the (year|day|night|month)|whiskey|tequila|the season)|put|clock|glass|gun start|caller) | (flu|covid|booster|tetanus|b12|allergy|foul|jump|free|three point|mug|head|screen|money|long|big|best|good|hot|moon|parting|cheap|call~ the|hip|one|give it a|take a|worth a|first|tequila|whiskey|vodka|jello|espresso|photo|video|drone) shot~
!     (shoot~) (for|me a|us a|you a|him a|her a|an|(a|an) (email|text|message)|the (breeze|moon|ducks|rapids|video|scene|film|commercial)|hoops|pool|guard|star~|range|sports|straight|video|photos|photo|photos|pics|pictures|portraits|some (hoops|pool|photos|video|skeet|b roll|baskets)|skeet|trap|clays|on (film|location)|out to)  | (photo|video|film|green|bamboo|music|pea|turkey|trap|skeet|family|senior) shoot~ | sharp shoot~ | trouble shoot~
!     (punch~) (line~|card~|list|bowl|tool|press|needle|recipe|in|out|the clock|holes|hole|a hole) | (hole|center|fruit|sucker|tool|needle) punch~
!     (beat~) (saber|box|the (heat|rush|traffic|odds|crowd|system|clock|record|eggs|drum)|around|a dead horse|eggs|it|sheet|cancer|covid|him to it|her to it|them to it|me to it|you to it|you there|the pants off (them|us))  | (up) beat | beat up [old] (truck|car|ford|chevy|pickup|couch|guitar|shoes|boots|van)
!     (hit) (me|us|him|her|you|them) (up|back|with (a|an|the|that|your)|on|like a ton|different)
!     (cut~) (me|him|her|them|us|you) (off|some|a (check|deal|break|slice)|slack|short|hair|loose|out of)
!     (hang~|hung) (him|her|them|you|me|us|it|that|em) (on (the|a) (wall|tree|hook|rack|fridge)|out|up on|with)  | hang (out|in there|on|tight|loose|time|around|with|the)
!     (burn~) (you|me|him|her|them|us) (a (cd|copy|disc|dvd)|out|in effigy)
!     (smack|slap|pop|drop|throw) (some|a|it|that|the|them|on|in|dab) (in the mouth|on the|butter|cheese|stickers|sticker|lips|bass|talk|coat)
!     (you|u|yall|we|they|he|she) (better|should|will|gonna|ll|need to|best) (run|hide|watch|pray|hurry|move|come|bring|start|see|regret|leave|eat|be) ...6 {hurry_or_weather}
signal threat
!sentence 0.4 (lol|lmao|lmfao|haha~|hahaha|jk|just kidding|jajaja|😂|🤣|❤️|😘|🥰|cookies|cookie|cookies|brisket|leftovers|birthday cake|pizza|fries|tacos|nap|snack~|charger|hoodie|dishes|donuts|donut|donuts|chips|spoilers|spoiler|spoilers|spoil|love (you|u|ya))
signal violent
!sentence 0.5 (lol|lmao|jk|just kidding|😂|🤣|❤️|haha~|figure of speech|metaphor~)

signal threat
# Cues together.
0.75  (keep|go ahead and|try|do it|say it again|talk~|touch|run your mouth|mess with) ...6 {see_for_yourself} (what happens|what i do|what we do|what'll happen|who i am) | (see|find out|watch) what happens (to (you|your|ur|her|his|them)|if you|when you|next time you) -(next (week|season|episode))
0.75  (i'm|im|i'll|ill|i will|imma|ima|we're|we'll|i swear i'll|gonna|going to|i'm gonna|im gonna|i might) [gonna|going to|just|about to|straight up] (burn|burning|slash|slashing|smash|smashing|torch|torching|key|keying|blow|blowing|bomb|bombing|shoot|shooting|bust|busting|wreck|wrecking|trash|trashing|set) [out|up|down|in|fire to] (your|ur|her|his|their|the|that|this|all four|all your|every) [little|stupid|whole|new|precious|damn] (car|truck|house|tires|dog|school|office|windows|window|home|barn|locker|place|windshield|building|headlights|classroom|shop|gym|church|family|trailer|four) -(fundraiser|insurance)
0.8   (somebody|someone|somebody needs|somebody has|people|we|they|i|he|she|you) (ought to|oughta|should|needs to|has to|better|could|outta) [just|really|go|finally] {kill_verb} (you|him|her|them|that|those|this|every one of|all of|the (superintendent|principal|teacher|board|governor|mayor|president|director|coach|ref|whole)|{titled_name}|{name}|your|ur|his|her) -(a (video|photo|text|short|film)|photo|in (the|a) (game|movie|book)|to the)
0.75  (bring|bringing|carry|carrying|take|taking|pack|packing|got|have|load|loading|borrow|borrowing|grab|grabbing) (a|my|my dad's|my dads|my brother's|my brothers|my uncle's|my uncles|my grandpa's|my grandpas|the|grandpa's|dad's|some|his) [old|loaded|new|big] (gun|pistol|rifle|shotgun|ar|ar 15|glock|handgun|9mm|knife|machete|bat|bomb|strap|ak|revolver) ...6 (monday|tuesday|wednesday|thursday|friday|tomorrow|to (school|class|campus|work|the (game|meeting|dance|school|office))|and (you|yall|y'all|they|everyone|we'll|i'm not|nobody)|y'all will|yall will|you'll|they'll|so (you|they|nobody)) -(to the range|deer|season|hunting|show|trap)
0.8   (hope|wish|hoping|pray) [that|a|an|some|the] (somebody|someone|truck|bus|car|semi|train|he|she|they|you) [just|really|finally|goes and] (runs|run|hits|hit|mows|plows|takes|shoots|kills|stabs|beats|jumps|burns|blows|smashes|crushes) (you|u|him|her|them|ur|your|his|their|{name}) (over|down|out|up|dead|head|family|whole|on|with|in|so|good)  
0.7   (you|u|he|she|they|yall|none of (you|them)|{name}|{titled_name}) (won't|wont|will not|not gonna|aint gonna|ain't gonna|aren't going to|will never|never gonna|ain't) {survive_verb} [tomorrow|alive|to|the|walking|graduation|one|out|next] -(practice|rehearsal|class|work|dinner|lunch|church|the (meeting|game|contest|show)|on time|class|without (coffee|studying)|if you don't study|the (cut|team|finals|playoffs))
0.75  (or|and|unless you wanna|before you) (lose|i'll (break|knock|take)|ill (break|knock|take)|i (break|knock)|swallow) (your|ur|his|her|their|some|those) (teeth|jaw|nose|face|kneecaps|legs|fingers|arm|head)
0.75  (want|wanna|love|hope|gonna|going to|can't wait|cant wait|like) [to] (watch|see|make|hear) (him|her|them|you|u|that|those|every|all|{titled_name}|{name}|the|everyone|your) ...4 {suffer_verb} -(with laughter|down the|for it|at (the|a) (concert|game|stake race)|calories|candle~|fire|the world)
0.7   (every|each|your|his|her|all the|those|some) name~ on (my|the|our|this) list | (my|a|the) (hit|kill|death|shit) list | (your|his|her) name is (on|at the top of) (my|the) list -(dean's|waiting)
0.7   (your|ur|his|her|their) (house|car|truck|bedroom|window|windows|door|doors|kids|dog|barn|street|daughter|son|wife) ...8 & {false_reassurance} -(party|sale|open house|showing)
0.7   slash~ (your|ur|his|her|their|all (four|4)|every) [tires|tire|face|throat] [of]
0.7   (next time|if|when) (you|u|i see you|he|she|they|{name}) ...8 (i'm|im|i'll|ill|imma|i|we'll|we|it's|its|you're|ur|you'll|she's|he's) [gonna|going to] {attack_verb} -(ranks|sale|the ice|news|a (sweat|leg)|calories|off)
0.7   (getting|get|gets|give|pay~|paid) ...2 a visit [from (me|us|my)|tonight|soon|real soon] & (name~|list|you|your|house|snitch~|everyone|him|her|them) -(santa|counselor|nurse|recruiter|college)
0.65  (brothers|cousins|boys|crew|guys|uncles|friends) (get|got|are|gets|will be|is|'re|re) [gonna|going to] (through with|done with|waiting (for|on)|coming for|looking for|find|finish|handle|visit|jump) (you|u|him|her|them|{name}|{titled_name}|your)
0.65  (i|we|he|she) (know|knows|watch|watched|followed|follow|seen|saw|see) (you|u|your|ur) ...6 {alone_at_night} & {veiled_warning}
0.7   you have (24|48|{number}|one|two) (hours|minutes|days|chance~) to & {ultimatum} -(submit|register|apply|appeal|turn in|respond|dispute|complete|finish|return)
0.65  or else (i'll|ill|you'll|youll|i will|bitch|punk) | (consequences|payback|revenge|retribution) (is|are) (coming|gonna be|going to be|on the way|sweet|near)
!     (i|we|i'll|ill) know where (you|u) live & (drop|bring|visit|casserole|pick you up|mail|deliver|cookies|party|dinner|gift|card|cake)
!     (don't|do not|dont|no|nobody) [need to|try to] {travel_verb} ... & {closure_reason}
!     you'll (regret|be sorry|wish) & (missing|miss it|skipping|not (trying|coming|buying|ordering)|fish fry|jacket|coat|sunscreen|freezing|cold|hot|delicious|bring|potluck|free food|sale)
!     better (bring|wear|hurry|book|order|sign|pack) ...8 (be sorry|regret)
signal violent
0.75  (should|ought to|oughta|needs to|need to|want to|wanna|gonna|let's|lets|i'd love to|hope they|hope someone|hope somebody|somebody|someone|we) [just|go|all|really|please] (burn|torch|bomb|blow|level|nuke|shoot|firebomb) [up|down] (this|that|the|their|his|her|your|those) [whole|damn|entire|stupid] (office|building|house|school|place|city|town|shop|barn|store|church|mosque|courthouse|capitol|station|clinic|district) [down|up] 
0.75  (hope|wish|pray|praying|hoping|love to see|love it if|wouldn't cry if|cheer if) ...6 (collapse~|burn~|explode~|crash~|blow~ up|fall~ (on|off)|cave~ in|beaten|beat|bloody|stabbed|shot|hanged|hung|crushed|run over|hit by|drown~|bleed~|choke~|killed|die~|dead|struck by lightning) [on|down|with|by|in|up|to|and|bloody|slowly] (on|them|those|him|her|you|everyone|all|idiots|every|inside|bloody|painfully|slowly|the whole|people|in it|to death|alive) -(the (game|record|test|traffic|odds|curve)|laughing|in peace)
0.75  (line|round|string|gather|lock|herd) (them|em|all of them|these people|those people|every one of them) [all] up [and|against|in] ...3 (shoot|shot|wall|burn|gas|gun|hang|fire|bullet|execute|kill)
0.75  (smash|bash|cave|stomp|kick|knock|beat|crush|crack|rip|tear|punch|slam|gouge|carve|cut|slice) (his|her|their|your|ur|that kids|{name} s) (teeth|head|skull|face|eyes|eye|guts|throat|brains|jaw|nose|heart|tongue|neck|fingers|ribs) [in|out|off|open|against|with|into|to]
0.7   (beat|kick|slap|smack|knock|stomp|whip|choke|punch|stab) the (hell|shit|crap|fuck|snot|life|piss|teeth|daylights|living daylights|living hell) out of (him|her|them|you|anybody|anyone|everybody|everyone|every|somebody|someone|that|those|the|my|your|his|all|these|people)
0.7   (dragged|dragging|drag) (behind|by|through) ...3 (truck|car|horse|hair|street|road|dirt|gravel) & (deserve~|should|ought|hope|somebody)
0.75  (put|putting) (a|one|some) (bullet~|round~|knife|brick) (in|through|into|between) (him|her|them|every|each|all|those|that|his|their|one of|the)
0.7   (dream~|fantasize|fantasizing|think~|fantasies|daydream~|keep thinking|obsess~) (about|of) (gutting|killing|stabbing|shooting|strangling|choking|hurting|murdering|beating|burning|torturing|smothering|poisoning|drowning|slitting|cutting) (him|her|them|you|my|that|his|everyone|people|someone|somebody|a) 
0.7   (deserve~|earned|asking for) ...2 (to (be|get) (shot|stabbed|beaten|killed|hanged|burned|slapped|hit|jumped|beat|raped|run over|tortured)|a (bullet|beating|beatdown|knife|noose|fist|good slap|punch)|the (rope|chair|noose|firing squad)|every (punch|kick|bullet|bruise|bit of pain)|to (die|bleed|suffer|burn|hang)|it when (he|she|they) (died|got shot|got hit))
0.7   (need|needs|deserves) to be (slapped|smacked|punched|knocked|beaten|hit|shot|stabbed|choked|drowned) 
0.65  (strangle|choke|murder|kill|slap|smack|punch|stab|shoot|drown|smother|throttle) (that|this|the|those|every) [stupid|damn|annoying|little|whole|new|fucking|dumb] (kid|kids|guy|girl|boy|man|woman|lady|teacher|boss|principal|neighbor|baby|brat|idiot|loser|ref|coach|cop|landlord|ex|family|student|students|people)

signal threat
0.85  (come|comes|coming|go|drive|driving|show up|showing up|pull up) (to|at|by|over to) (your|ur|his|her|their|that teachers|{titled_name} s) (house|home|door|job|work|school|office|crib|dorm|apartment|place) ...5 {attack_word}
0.85  (i will|i'll|ill|imma|i'm gonna|im gonna|gonna|i'm going to|we will|we'll) (cut|rip|tear|chop|blow|knock|bash|twist|shoot|slice|saw|pull|yank|gouge|bite|beat) [off|out] (your|ur|his|her|their|yo) [fucking|ugly|fat|stupid|damn|little|goddamn] (head|brain|brains|face|dick|balls|hand|hands|tongue|eyes|throat|heart|arm|arms|legs|ears|fingers|nose|guts|teeth) [off|out|in|open] 
0.75  (you|u|he|she|they|yall) (will|gonna|are gonna|are going to|shall|are about to|must|gon) [all|both|soon|so] (die|burn|bleed|perish|suffer) [for|in|soon|slow|slowly|tonight|today|tomorrow|alone|painfully|screaming|$|by|if|bitch] -(laughing|laugh|of (laughter|boredom|embarrassment|thirst)|calories|when you (see|hear|taste)|from (laughing|cuteness))
0.7   (prepare|get ready|time|about) to {meet_death} | (stop|quit|leave|delete|shut up|obey|pay|confess) ...6 or {or_die}
0.75  ^ [just|please|go|fucking|drop] (die|drop dead|burn in hell|rot in hell|die in a (fire|hole|ditch|car|hospital)) [already|slow|slowly|now|bitch|whore|bastard|scum|you|in|motherfucker|pig|alone|painfully|of cancer|$] -(hard|laughing|cast~|cut|happy|empty|for)
0.6   (dance|piss|spit|shit) on (your|his|her|their) (grave|corpse|coffin|tombstone)
0.75  (i|we|someone|somebody|people|he) (will|ll|am going to|gonna|know how to|can) (find|track|hunt) (you|u|him|her|them|your family) [down] and (kill|hurt|end|beat|shoot|make|finish|destroy|gut|burn|skin|rape|break)
0.7   i (will|ll|am gonna|am going to|gonna|swear i will) (finish|end|destroy|ruin|bury|hurt|get|rape|slaughter|exterminate|crush|gut|hunt) (you|u|him|her|them|your) -(over|in the|at|this|work|off|to sign|a|some|back|there|home|to|out)
signal violent
0.7   (execute|behead|guillotine|lynch|castrate|sterilize|exterminate) (him|her|them|em|everyone|all of them|both of them) [publicly|slowly|all]
0.7   (hang|execute|shoot|behead|guillotine|lynch|gas|kill|stab|exterminate|castrate|sterilize|burn|drown) (all of (them|you|these|those)|every (one|last|single|damn) [one] [of]|(all these|all those|all the|those|these|that|this|the) [all|involved|treasonous|crooked|damn|fucking|sick|whole|dirty|filthy|lying|stupid|fat] (lot|traitor~|bastard~|pedo~|pedophile~|fucker~|bitch~|cunt~|liar~|crook~|scum|pigs|politicians|freaks|bunch|family|thugs|criminals|savages|judge~|teachers|principal|superintendent|board|cops|bankers|people|{group_any})) -(movie|scene|video)
0.65  (hang|shoot|gas|kill|stab|burn|drown) (him|her|them|em|everyone|both of them) [all|involved|treasonous|crooked|damn|fucking|sick|whole] (of them|now|in public|high|alive|slowly|in the (street~|head|face)|like (dogs|a dog|animals)|$) -(picture~|lights|drywall|out|on the|door|photo|video|scene|script|plan|file|command|process|play|code|copy|disc|weeds|bugs|engine|power|breaker|ants|switch|flag~|banner~|puck|ball|hoops|gun safety|deer|breeze|order|query|candle~|calories|wood|brush|leaves|trash|butter|onions|garlic|eggs|cake|baby)
0.65  {execution_means} & {execution_target}
0.65  (break|snap|wring|slit|choke|stretch) (his|her|their|your|that) [scrawny|fat|pencil|little|ugly|damn|pretty] (neck|necks|throat|throats)
0.65  (beat|beating|kick|whoop|whip|bust) (his|her|their) (ass|asses|face|faces|head|heads|teeth) [in|off] & (would|should|i'd|needs|deserve~|let's|love)
0.65  (go|gonna|going) (die|burn) in (a|hell) (fire|car|crash|wreck|flames|ditch|hole|explosion|oven)

# Parts of phrases above that are looked for by themselves, which is faster.
# Knowing where somebody is, watching, and what is to happen to them.
class whereabouts
where
what (time|bus|street|car|road|house|route)
which (house|bus|car|room|street|window)
when
exactly where
your (address|schedule|route|license plate|plate|room number)
ur (address|house)

class watch_your_what
back
backs
mouth before
mirrors
mirror
self [tonight|tomorrow|on the|out there]
shoulder
six

class end_up_harmed
dead (man|meat|woman|girl|boy|bitch|to me and|when i|if i|tomorrow|after|soon|wait|kid)
a dead (man|woman|kid|bitch)
die (tonight|tomorrow|today|slow|soon|screaming|for (this|that)|in your sleep|by my hand~)
be dead (by|before|soon|tonight)
bleed (for|out)
leave in [a] (body bag|casket|coffin|box|an ambulance)
leaving in [a] (body bag|casket|coffin|an ambulance|box)
in (a|the) (hospital|body bag|casket|ditch|river|ground|dirt|coffin|trunk)
six feet under
6 feet under
picking (your|ur) teeth
eat~ through a (straw|tube)
swallow~ (your|ur|his|her) teeth
eat~ (pavement|concrete|dirt|my fist)
carried (out|home)
not (gonna|going to|make it) (make it|be walking|wake up|see|live|be breathing)
need (a|an) (ambulance|casket|dentist|doctor|coffin|new face|wheelchair|closed casket)
hurt [real] bad
stabbed
shot (up|in|for|dead)
jumped
beat (down|up)
knocked out
get (what's|(whats|what) you|yours|it|got|handled|dealt with|hit|hurt|jumped|popped|capped|smoked|stomped|stabbed|shot|merked|beat|clapped)
fucked up
catch (these|them|a) (hands|fade|bullet|beating)
regret (that|it|this|ever|the day|every|what|opening|crossing|messing|coming|being born|snitching|telling)
be sorry
pay for (it|this|that|what)
wish (you|u|he|she|they) (were|was|had|hadn't|hadnt|never|stayed|never been|kept|d)
disappear
be next
the next one
next on
not be walking
won't be walking
wont be walking
won't see
wont see
never walk
not gonna see
burn
in for it
gonna get it
done for

class had_better
better
best
had better
d better

class if_or_when
if
when
next time
the next time
wait till
wait until
until
once
the day
the moment
everytime
one more time and
again and

class fight_context
you
u
ur
him
her
{name}
fight
hands
catch
see
fade
bro
square

class person_fought
you
u
ur
him
her
she
he
bro
fool
punk
{name}
someone
somebody
everyone
yall

class get_payback
get yours
get what's coming
get whats coming
pay for
be sorry
regret
remember (this|me|my name)
know when
know my name
wish
beg
be begging
hear (about it|me)
understand when
never see it coming
not see it coming
get it
know what (pain|hurt)
taste

class will_regret
wish they
wishing they
regret
die
bleed
pay
suffer
make it (out|home)
be (sorry|dead|crying)
go home in
leave in
come back
burn
find out
see (monday|tomorrow|graduation|christmas)
stay home (tomorrow|monday|friday|on)
not come (tomorrow|monday|to school)

class day_to_stay_away
tomorrow
monday
tuesday
wednesday
thursday
friday
next week
today
tmrw
that day

class after_the_harm
find (you|the body|your body|him|her|what's left)
recognize (you|u|your (face|body|corpse))
hear you scream
save (you|u|him|her)
know what hit
identify (you|your|the)
come (save|help)
believe you when
miss (you|him|her) when
protect (you|him|her)
stop me
stop us
be safe
get out (alive|of there)

# Death, bodies, vengeance on those who told.
class death_image
die
dead
bleed
suffer
beg for
burn
hang
hurt
in pain
in a (casket|coffin|body bag|grave)
drown
scream
bleed out
(killing|stabbing|shooting|strangling|murdering|hurting|choking|gutting) (you|him|her|them|everyone|all of them|every|my (boss|teacher|ex)|people)

class body_disposal
shovel
hole
acres
bodies
body
hit man
hitman
lime
alibi
bury
who (hurt|break|handle|take care|make people|can make)
that (hurt|break|handle|make people|can make)
in prison
who'd love
deep freeze
hogs
pigs
ditch
burn barrel
with your
for people like

class intended_victim
you
u
ur
your
him
her
snitch~
people like
bodies
nobody

class vengeful_promise
don't forget
dont forget
never forget
won't forget
wont forget
don't forgive
don't lose
do not forget
always get even
always get my
get even
will get even
will get [my] revenge
keep (a list|score|receipts)
m coming
am coming
m coming for
will find you
ll find you
will get you
ll get you
ll get you
got you next
got something for you
got something for (him|her|them)
have something for you
got plans for you
will end this
remember every name
will make sure you
took care of the last
broke the last

class informed_on
told
ratted
snitched
narced
tattled
talked
ran your mouth
opened your mouth
testified
lied

class person_or_time
you
u
ur
your
him
her
{name}
tomorrow
monday
snitch~
see you
sleep
tonight
ready

class short_i_will
i'll
ill
i will
imma
i'm gonna
im gonna
we'll
i'd

class touch_verb
touch
hurt
hit
talk to
look at
mess with
come near
lay (a|one) (hand|finger) on
go near
text

# Gore, deserved harm, brawls.
class gore
throat~ (slit|cut)
head (on a (stick|pike|spike)|blown off|bashed in|caved in|cut off|chopped off)
brains (blown out|on the|splattered)
neck (snapped|broken)
skull (cracked|crushed|caved|bashed)
guts (spilled|on the|ripped)
curb stomp~
beat (within an inch|to a [bloody] pulp|to death with)
pistol whip~
drive by (on|your)
hung from (a|the)
swing~ from (a|the) (tree|rope|rafters)
burned at the stake
tarred and
lined up (against|and shot)
firing squad for
put [out] back and shot
taken out back and shot
dragged behind (a|my) (truck|horse)
strung up

class person_or_should
you
u
your
ur
him
her
them
they
his
their
should
deserve~
need~
gonna
someone
somebody
all
every
{name}

class deserved_it
deserved
deserve
deserves
had it coming
earned

class harm_befell
is dead
got (shot|stabbed|killed|beat|jumped|knocked out|curb stomped|hurt|run over|whacked)
getting (shot|stabbed|killed|beat|jumped|stomped|knocked out)
died
being (beaten|stabbed|tortured|killed)
bleed~
was (shot|killed|stabbed|murdered|beaten)
scream~ (in pain|for)
them burn
dies
those (people|kids) die
him die
her die
shooters
shooter
shooter
(bleed|die|cry) out
bodies drop
school shooting~
massacre~
genocide

class brawl
fist fight~
fistfight~
bar fight~
street fight~
knife fight~
shank~ (him|her|a|some)
jumped (him|her|a kid|some kid|that kid)
curb stomp~
pistol whip~
knocked (him|her|his ass|that kid|some kid) (out|cold)
broke (his|her) (jaw|nose|arm|neck|face)
black eye (and|for)
bloody nose

# What is no violence: figures of speech, reports, hurry and weather.
class figurative_death
die
died
dying
dead
deceased
starve
starving
perish
scream
explode
burst
cry
suffocate
melt
freeze
drown in
choke~ on

class reported_harm
kill~
shoot~
hurt~
stab~
beat~
punch~
burn~
bomb~
blow~
dead
die
choke~
strangle~
watch (my|her|his) back
sorry
regret
where (i|we) live

class was_attacked
threatened
jumped
beaten
beat up
stabbed
shot
hit
punched
attacked
assaulted

class hurry_or_weather
tickets
sale
seats
spots
deal~
before (they're|they are|it's|its|the) (gone|sold|over|deadline)
hungry
brisket
rain
storm
tornado
snow
ice
sunscreen
potluck
pizza
supplies
deadline
show up early
early
practice
miss (it|this)
missing (it|this)
on time
concert
recital
buy~

# Verbs of harm, of escaping it, and where it waits.
class kill_verb
shoot
kill
stab
strangle
hang
lynch
murder
choke
drown
run over
beat up
take out
put down
burn
poison
hurt
punch
slap
knock out
gut
behead
bury

class survive_verb
make it [out|home|through|to|back|past]
live [to|through|past|long]
survive
see (graduation|christmas|tomorrow|monday|your next birthday|another|the (sun|end|weekend))
leave here
leave this
walk out
be walking
be breathing
be smiling
have (teeth|legs|a face|a house|a car)
get out (alive|of here)
wake up

class attack_verb
slashing
slash
swinging
swing
burning
burn
breaking
break
coming for
shooting
shoot
killing
kill
dead
done
knocking
beating
going to (hurt|kill)
jumping
bashing
finishing
ending

class alone_at_night
alone
at night
every (night|morning)
when nobody
from (my|the) (truck|car|window)
home
sleeping
route

class veiled_warning
careful
soon
tonight
watch
would be
shame
hate
if i were you
lock
next
better
wait

class travel_verb
come
show up
go
drive
travel

# Why a school is closed.
class closure_reason
ice
icy
snow
closed
closing
weather
holiday
no class~
canceled
cancelled
sick
power
outage
virtual
distance
break
sleet
flu
covid
fever
spring break
maintenance
water
flood

# Dying, and means of execution.
class attack_word
kill~
shoot~
stab~
beat~
burn~
hurt~
rape~
gun
knife
bat
and (end|finish|deal|settle|handle)
jump
smash~

class meet_death
die
meet your maker
meet god
bleed
be buried

class or_die
die
else die
be killed
get (shot|killed|hurt|stabbed|beat)

class execution_means
firing squad
gallows
noose
rope necklace
guillotine
electric chair
gas chamber
lethal injection
hangings
public execution
military tribunal and hung

class execution_target
traitor~
treason~
pos
scum
pedo~
all of them
every
crooked
him
her
them
you
bastard~
criminals
politician~

class threat_end
teeth
jaw
kneecaps
kneecap
bleed
bleeding
casket
coffin
grave
morgue
wheelchair
swinging
12 gauge
twelve gauge
bullet~
corpse
skull
throat
ashes
body bag
feeding tube
eating through a tube
through a straw
stitches
six feet
funeral
obituary
ambulance
closed casket
brake line~
under (your|his|her) car
your face rearranged
burn your _
slit
swing on
swinging on
catch you alone
see you alone
catch you slipping
find you alone
dirt nap
meet your maker
shallow grave

class threat_lead
better
gonna
gunna
going to
enjoy
say goodbye
i find you
find you
catch you
wait till
wait until
when i
next time
i swear
swear to god
i promise
remember that
while they
while you can
come for
coming for
one more word
last chance
one more time
should check
keep it up
keep talking
try me
picking out
hope i never
you'll be
youll be
you will be
won't
wont
i've got a
ive got a
warned

signal threat
!     {threat_end} & (doctor|dentist|clinical~|patient~|emt|nurse~|veteran~|memorial|cemetery|dental|hygien~|insurance|mouthguard|braces|tooth|rodeo|surgery|funeral (home|service|is|will|for|fund)|class|lab|movie|game|book|halloween|dog|cat|horse|cow|basketball|track|wheelchair (basketball|ramp|access~))
# A harm, a lead-up to it and somebody addressed, in one sentence.
0.6   {threat_end} & {threat_lead} & (you|u|ur|your|yall|him|her|principal|superintendent|teacher|coach|snitch~)
0.6   say (goodbye|bye|bye bye) to (your|ur|his|her|that) (dog|cat|car|truck|house|barn|windows|kids|family|face|teeth|knees|bike|pets|horse|horses|little)
0.65  one more (word|time|step|peep|post|lie|comment) and (i'm|im|i'll|ill|i|you're|youre|you'll|it's|we) -(leaving|done|out|telling|going home|blocking|unfollow~|quitting|crying|gonna cry)
0.65  (learn|find out|see|know|show you) what (happens|we do|i do|they do) to (rats|snitches|traitors|thieves|liars|people (who (talk|tell|snitch|cross|mess|post)|like you)|kids who (talk|tell|snitch)|you when|narcs|tattletales|cheaters) -(in hamlet)
0.65  (accident|accidents|things|stuff|bad stuff) [can|do|will|might|always] happen [all the time|every day|fast|easy|quick|in (the|this) (shop|lab|parking lot|dark)|out (here|there)|to people] ...2 (remember|you know|keep that in mind|just saying|so watch|so be careful|especially|to people who|like you|watch yourself)
0.65  (be|show up|standing|waiting|parked) [right] (at|outside|in front of|by) (your|ur|his|her) (door|house|window|porch|driveway|car|work|job|dorm|school) ...6 {grim_welcome}
0.75  (shoot|shooting|shot) up (the|this|that|our|your|ur|my|their) [whole|entire|front|main|high|middle|damn|fucking|goddamn] (office|building|campus|classroom|class|cafeteria|lunchroom|gym|hallway|lobby|graduation|prom|assembly|ceremony|meeting|board meeting|center|district|bus|place|store|mall|party|game|parade|church|school|house)
0.7   (burn|burning|torch|torching|bomb|bombing|shoot up|blow up) (your|ur|their|his|her|that|this|the) (church|mosque|synagogue|temple|house|home|car|truck|trailer|barn|business|store|shop|school|office|place) [to the ground|down|up|with]

signal violent
0.7   (round|bullet|slug|shot|knife|brick|bat|boot|fist|hammer|hatchet|axe|buckshot) (to|in|through|into|upside|across) (the|his|her|their|your|that) (skull|head|brain|brains|face|chest|heart|back of|neck|gut|teeth|temple|throat) -(wound|ct|injury)
0.65  (head|face|jaw|teeth|skull|ribs|ass) [gets|got|getting|was|being] (kicked in|bashed in|smashed in|caved in|knocked (out|in)|broken|stomped|curb stomped|blown off|cracked open|beat in|split open) & (hilarious|funny|lol|lmao|awesome|love|pay|satisfying|😂|best|good|great|deserve~|earned|enjoy~)
0.65  (pay|paid|give|gave) (money|good money|anything|my left|top dollar|big money) to (see|watch|hear|have) ...5 (beat|beaten|break|broken|punch~|punched|jaw|bleed|knocked|hit|shot|stabbed|killed|burn|suffer|cry|hurt|slapped|whipped|hanged|drown)
0.6   nuke (the|this|that|every|them|em|all|those|whole|washington|dc|iran|china|russia|california|mexico|gaza|israel) -(microwave|leftovers|burrito|server|cache|branch|drive|account|page)
0.65  (deserve|deserves|deserved|need|needs|gets|earned) (a|the|some) (rope|noose|bullet|firing squad|beating|beatdown|electric chair|needle|hanging|lynching|knife|brick|baseball bat|short rope|good beating|whipping|wood chipper)
0.65  (whip|beat|hit|cane|belt|paddle|smack|slap|punch|kick) (them|those kids|these kids|kids|him|her|that kid|your kids|children|em) [up] (until|till|til|so hard|black and blue|bloody|raw|senseless|unconscious|like a (dog|mule|red headed))

# Invitations to fight, curses, ultimatums.
class fight_invitation
better (bring|run|hide|come)
bring (somebody|someone|your|a friend|backup|help)
carry you
ambulance
alone
no witness~
no teachers
no cameras
and (find out|see what happens|we'll see|well see|fight|catch|bleed|settle|finish|you won't|you wont|nobody)
settle
hands
fade
beat
hurt
pay
regret
knife
bat
gun
fists
teeth
walk away
limp

class hope_or_pray
hope
i hope
hoping
wish
i wish
praying
pray
can't wait (until|till|for)
cant wait (until|till|for)
would love it if
wouldn't care if
manifesting
here's hoping
may

class violent_fate
shot
hanged
hung
lynched
gassed
burned
beaten
stabbed
executed
killed
murdered
bombed
burn
die
drown
drowned
strangled
tortured
raped
castrated
whipped
stoned
put down like
run over
nuked
skinned
crucified
beheaded
gutted
drawn and quartered
fed to
thrown off
buried alive
set on fire
curb stomped
choke out
kill
stab
shoot
bomb
burn down
lynch
hang
gas
slaughter
beat
run over
bash
storm the
hunt down
strangle
exterminate
wiped out
slapped
punched
knocked out
jumped
beat up
smacked

class see_for_yourself
see
watch
find out
see for yourself

class suffer_verb
bleed
suffer
burn
die
beg
hang
drown
scream
rot
cry blood
choke
in a (casket|coffin|grave|body bag|wheelchair)

class false_reassurance
just saying
just sayin
sleep tight
sleep well
sweet dreams
flammable
easy to (get|break|reach|find)
so easy
nobody (home|watching|around)
no (cameras|lock|locks|alarm)
all alone
by herself
by himself
home alone
careful
real quiet
tick tock

class ultimatum
or
before
regret
else
else i
sorry
last
delete
leave
apologize
take it down

class grim_welcome
won't like
wont like
regret
won't be
wont be
gonna hurt
not be nice
bring
begging
scared
cry
sorry
you'll
alone
nobody

signal violent
# Open threats are violent as well.
0.65  {i_will} [just|really|literally|fucking|fuckin|legit|straight up|seriously|gladly] (beat|punch|slap|kick|smack|hit|hurt|break|stomp|knock|slice|cut|bash|smash|whoop|strangle|choke|snap|rip|tear|burn|stab|shoot|gut|slit|swing on) (you|u|him|her|them|your (ass|face|head|teeth|neck|nose|jaw|skull|legs)|his (ass|face|head|teeth|neck|nose|jaw|skull|legs)|her (face|head|teeth|neck|hair)|{titled_name}|the (shit|hell|crap|fuck|piss|snot) out of) [up|out|down|in|off|to|until|senseless|so] -(in (chess|fortnite|madden|the game)|at (chess|cards|mario|golf)|up (a|an)|a (drink|text|dm|deal)|with (a|an) (email|offer|bill))
0.7   (hope|wish|pray|praying|hoping|can't wait till|can't wait until|would love it if) [that|every|someone|somebody|a|all|both|it when] (you|u|he|she|they|your|ur|his|her|their|{name}|somebody|someone|{titled_name}|that|this|the|every|those) ...4 (die|dies|dead|burns|rots|rot|choke|chokes|bleed|bleeds|suffer|suffers|drown|drowns|crash|crashes|rolls|shot|stabbed|hanged|beaten|run over|explodes|burn alive|burned alive|gets hit by|get hit by|gets jumped|gets what's coming|falls off a (bridge|cliff|roof)|dies in) -(laughing|in peace|down laughing|my hand at|the dice|(of|from) (laughter|embarrassment)|egg)
0.65  (slit|cut|slash|rip out|tear out|stab|crush|bash in|cave in|blow off|smash in) (your|ur|his|her|their|someone's|somebody's) (throat~|neck|head|heart out|skull|face|eyes out|guts|brains out|chest|windpipe) 
0.65  (knife|bullet|blade|fist|bat|boot|hammer|axe|machete|screwdriver|pipe|crowbar|shovel|brick) (in|into|through|to|across|upside|against) (his|her|their|your|that guys|someone's|somebody's) (back|chest|skull|head|face|teeth|neck|gut|stomach|ribs|throat|eye)
0.65  (bled|bleeding|bleed) out (on|in|like|all|while|slow|slowly|right) | (blood|brains|guts|teeth) (poured|pouring|gushing|sprayed|spraying|flew|flying|splattered|everywhere|all over|running down) -(drive|clinical~|lab|bank)
0.6   (need~|want~|time for|start|bring back|could use|love|enjoy) ...2 {public_violence}
0.6   (smash~|break~|kick~|punch~|stomp~|crack~|bust~) (heads|skulls|faces|teeth|kneecaps|bones|jaws|ribs|some (heads|skulls|bones|teeth)) -(record|fossil~)
0.6   (torture|mutilate|skin|dismember|decapitate|behead|disembowel|castrate|impale|crucify|scalp|strangle|suffocate) (him|her|them|you|every|all|those|these|that|people|animals|cats|dogs|kittens|puppies|kids|the (guy|kid|teacher|neighbor|cat|dog)|my (ex|boss|neighbor))

signal threat violent
!     (hunt|track|find|chase) (you|u|him|her|them) down & (recipe~|autograph|hug~|high five~|cookies|pie|picture|thank|birthday|selfie)
!     get it (fixed|done|right|back|together|checked|to|in|over|ready|working|started|for)
!     pay for (your|the|his|her|their) (uniform~|ticket~|lunch|book~|supplies|parking|fee~|meal~|tuition|class|own|kit|tools|gas|damage~|badge|locker|shirt|shoes|boots|exam|test|order|yearbook)
!     (sorry|regret) (he|she|you|they|we|it) (missed|miss|didn't (come|go|try|buy|apply))

signal violent
0.5   (kill|murder|stab|strangle|lynch|behead|torture|slaughter|decapitate|dismember|drown|suffocate|gut|maim|mutilate|exterminate) (him|her|them|people|everyone|everybody|somebody|someone|kids|those (people|kids|guys|bastards|animals)|these (people|kids|guys|bastards)|all of (them|you|these|those)|every (one|last|single)|the (guy|kid|man|woman|teacher|cop|cops|boss|bastard|bitch|neighbor|whole)|that (guy|kid|man|woman|teacher|cop|boss|bastard|bitch|dog)) -(with kindness|a (text|message)|at (chess|mario)|softly|off in the (movie|book|show))

# Violence of a crowd or a state.
class public_violence
public (hangings|executions|floggings|beatings|whippings)
a good (beating|hanging|lynching|old fashioned (beating|hanging|ass whooping))
bloodshed
vigilante justice
mob justice
a purge
the purge
some violence
a massacre
lynchings
firing squads
a civil war

# Threats by their form only: jokes over food and rivals, hot pans, holidays, forms and lessons.
signal threat violent
!     i (could|would|might|will|want to|swear i'll) (strangle|kill|murder|punch|throttle|smack) (whoever|whomever|the (person|genius|guy) who) (designed|invented|made|wrote|decided|thought|planned|scheduled|came up|put|parked|left|ate|took)
!     watch your (back|step|head|hands|fingers|mouth) & (hot|pan|cable~|wet|ice|icy|ladder|sharp|corner|coming through|forklift|lift~|grandpa|grandma|church)
!     enjoy your last (week|day|semester|class|bite|summer|year|few|days|month|game|ride|lesson|night|shift|lab|meal)
!     coming for (you|him|her|them|that|your) ...3 (blue ribbon|title|crown|trophy|record|spot|belt|donation~|couch|salsa|chili|recipe|medal|banner|at (one|two|three|four|five|{number})|after (work|class|school))
!     you'll pay for that & {money}
!     what's coming to (him|her|them|you) & (retirement|bonus|raise|award|plaque|pension|watch)
!     don't come [to] (school|class|campus|work) & (staff day|inservice|in service|snow day|professional day|early release|no school|break|holiday|testing day|conference~)
!     (bragged|bragging|joked|reported|arrested|charged|custody|lockdown|deputies|protective order|restraining order) ...12 (shoot~ up|bomb~|gun|kill~|burn~|stab~) | (shoot~ up|bomb~|bring a gun|kill~|burn~|stab~) ...12 (in custody|was arrested|is safe|charged|to the police|protective order|restraining order|i sent it|we reported|i reported|the office knows)
!     the goblin | the (orc~|dragon~|zombie~|boss|monster~|creeper~) [_] drops

# ---- violence wished, praised, urged and told with relish

class group_struck
cops | pigs | men | women | kids | guys | protesters | strikers | looters | landlords | politicians | refs | teachers | thugs | snitch~ | stranger~ | wife | woman | girlfriend | {group_any}

class body_wounded
skull | skulls | teeth | throat | ribs | guts | brains | kneecaps | windpipe

class relish
loved (watching|seeing) | enjoyed (watching|seeing) | best night | best video | best part | hilarious | play it again | zoomed in | full one here | my hero | while we laughed | (pay|love|like) to see

signal violent
0.7   (kill|shoot|stone|gas|bomb|hang|lynch|ambush|behead|exterminate|slaughter) [all] [of] [the|these|those|every|all the|all these] ({group_any}|cops|pigs|men|women|protesters|politicians|landlords|refs|gays|whole school|school board) -(in the (game|movie|show)|up|photos|out)
0.65  (let|hope|pray|wish|want) (the|that|those|them|him|her|half of|all of|every one of|every) ...6 (burn|burns|drown|drowns|bleed|starve|die|rot|fall on|collapse~ on|crash~|explode~) [_] [_] (on|with|to death|while|alive|in the|slow~|and|out) -(out in|on stage|candles|garlic|the fat|off|dice|incense)
0.7   (burn|torch|blow|bomb) (it|the [_] [_]|this [_]|that [_]) ...5 with (them|him|her|everyone|everybody|all of|the _ ) [_] (in|inside)
0.7   (put|throw|shove|slam) (him|her|them|that _|someone) (through (a|the) (wall|window|windshield)|down the stairs) | (knock|kick|push|shove) (her|him|them) down the stairs | heads on (spikes|pikes|a fence) | boot on (the|their|his|her) neck
0.7   only good {group_struck} is a dead | (skin|burn|bury|boil) (him|her|them|em|the [_] [_]) alive | end up in a (trunk|grave|body bag) | (girls|boys|people|snitches) like (her|him|you|that) end up in a ditch | in a ditch with (flies|a bullet) | (take|took|taking) a (bat|hammer|pipe|chainsaw|crowbar|shovel) to (his|her|their|those|these|them|him|the) -(wall|drywall|piñata|ice|car|computer|printer)
0.65  {relish} & (choke on (his|her|their)|{body_wounded} (cracked|kicked|smashed|broken|bashed|open|rip~|everywhere|all over)|bleed out|stabbed|dragged him|dragged her|kicked him|kicked her|curb stomp~|beat (him|her|them) (up|down|till|until)|knife go in|bloody) & (his|her|him|he|she|them|their|head|skull)
0.7   (dragged|kicked|stomped|beat|punched|held) (him|her|it|them) [_] [_] (till|until|while) (he|she|it|they) (cried|begged|stopped|screamed|bled|quit|couldn't)
0.65  (stomp|kick|smash|bash|crush~|shove) ...4 (head|skull|face|teeth|throat) [_] (till|until|with a (brick|rock|bat|hammer)|down (his|her|mr|ms|their)) | (shove|ram) that [_] down (his|her|mr|ms|mrs|their) [_] throat
0.65  (minutes|time) alone ...6 with (him|her|that|the|those) ...3 (wrench|bat|locked|hammer|pipe|rope) | sic (the|your|my) dogs on | tie (him|her|them) to (the|a|my) (bumper|truck|tracks|tree) | set (the|their|his|her|them) ...2 on fire while (they|he|she)
0.65  (slap|hit|beat|smack|punch|whip) (your|the|a) (wife|woman|women|students|kids|girlfriend|stranger) ...8 (need|learn|listen|respect|deserve|worked|today|best thing|mind) -(high five) | (kick|drown|stomp) a (cat|dog|kitten|puppy) | hit her harder | stab first
0.65  ^ (guns|rifles|pipes|bats|knives) out | aim for the (head~|ones|cops|heart|face) | leaving in (an ambulance|a body bag|a box) | (go down there|show up|roll up) with (pipes|bats|guns|rifles|chains|knives) -(and fittings|on) | blood for blood | we need a [real] war
!     (practice|training) dummy | bag drill | heavy bag | (haunted|fake) (house|blood|guts) | piñata | firefighters | controlled burn

# ---- threats that name no deed

class what_they_lose
(hand|hands|finger|fingers|teeth|tooth|arm|eye|kneecaps|thumb|head)
class next_meeting
(catch|see|find|meet|run into|get|spot) (you|u|ya|him|her|y'all|your (car|truck|face)|them)

signal threat
0.87  (better|best|you should|just) (hope|pray) (i|we|my (dad|brother|brothers|cousins)) (don't|never|dont) {next_meeting}
0.87  (wait|just wait) (till|til|until) (i|we|my (brothers|cousins|boys)) {next_meeting} ...3 (outside|alone|off campus|by yourself|in the (parking lot|street|alley)|without (your|a|any)) -(my (class|office))
0.87  (touch|lay a finger on|look at|talk to|come near|mess with) (my|me|her|him|us) ...4 (lose|losing|without) (a|your|that|those|some) {what_they_lose}
0.87  leave [here|there|this place|school|the (lot|building)] (in|on) (an ambulance|a body bag|a box|a stretcher|pieces|a hearse)
0.87  (nobody|no one|whoever|anybody who|anyone who) (fires|fired|crosses|crossed|disrespects|disrespected|lies to|messes with|snitches on|embarrasses|fails|touches) (me|us|my family) ...3 (walks|gets away|lives|pays|regret~|and gets|will pay|sorry)
0.87  hope you (like|enjoy|love|ready for|are ready for|got|have) [_] (hospital food|wheelchairs|a wheelchair|eating through|a straw|casts|crutches|life insurance|a closed casket)
0.87  (drag|snatch|yank|pull) (you|her|him|them|his|her|your) [_] (out|off|across|outside) (by|of) [_] [_] (hair|throat|neck|collar|car|office|house|ankles|there|bed)
0.87  (got|own|have|bring~|packing|cleaning|loaded|bought) [_] [_] (rifle|gun|pistol|shotgun|glock|ar|bullets|ammo) ...4 (i know|know) (your|where|when|what time|which) -(how)
0.6   (whole|entire|all|every one|each|you're|your name|their names|they're) [_] [_] [_] [_] on my list -(christmas|prayer|shopping|thank|to|of|for|wish)
0.6   (make|put|going to make|gonna make) (y'all|you|this (school|place|town)|that school|them|us) [all|_] (famous|headlines|the news|on the news) & (news|headlines|body|sorry)
0.6   (last day) (for|of) (a lot of|some|most of|all of|plenty of) (people|y'all|you|them) (at|in) (that|this|the) (school|building|office|place) -(to)
0.87  (one|just one|a single) (match|lighter|spark|gas can) & (your|his|her|their|that) [_] (house|barn|truck|shop|trailer|school|place|hay)
!     put you through to | (list|news) ...3 (christmas|robotics|champion~|state|award~)
class beaten
stomped | smacked | dropped | jumped | stabbed | shot | smoked | clapped | decked | knocked out | beat | curb stomped | buried | gutted | carried out
class dear_to_you
your (dog|cat|mom|dad|kid|kids|son|daughter|sister|brother|wife|husband|family|truck|barn|horse|cattle|house|girlfriend|boyfriend|grandma)

signal threat
0.87  (somebody's|someone's|somebody is|someone is|y'all are|you're|all of you are|one of you is) [about to|gonna|going to|fixing to] (getting|get|be getting|end up|gonna be|leaving|about to be) {beaten} -(early|on the flu|in the vaccine)
0.87  {dear_to_you} (won't|will not|ain't gonna|isn't going to|is not going to) (make it|see|be (breathing|around|alive|there|safe|standing|so)|live|last)
0.75  (bring|wear|pack|you'll need|get) a [_] (vest|body bag|coffin|bulletproof vest|stretcher|medic) ...8 (you'll need|need (one|it)|you're gonna|gonna need)
