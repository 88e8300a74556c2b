# What is told aslant: by idiom, by the thing beside it, by what is to come of it. Each phrase is sure enough to stand
# alone in a short text, where the model is believed before a weaker one.

class brand_smoke
newport | newports | marlboro | marlboros | marlboro light~ | camel light~ | pall mall~ | virginia slim~ | lucky strike~ | american spirit~ | swisher~ | cigarillo~ | smoke | cig | stogie

class hard_drug
meth | crank | coke | crack | pills | percs | fent | fentanyl | heroin | molly | shrooms | acid | weed | edibles | gummies | xans | xanax | adderall | addys | ketamine | oxy | dope

class their_vessel
yeti | stanley | thermos | travel mug | coffee cup | coffee mug | tumbler | water bottle | hydro flask | sippy cup | gatorade bottle | sprite bottle | communion cup~

signal alcohol_drugs
0.8   (smoke~|smoking|smoked) (a|the|another|one|my) (bowl|fatty|doobie|spliff|stogie|roach|rollie) -(of|game|core) | (pack~|packing|packed) (another bowl|a (fat|fresh) bowl)
0.8   (high|geeked|spun|tweaking|strung out|zonked|gakked) (on|off) [that|his|her|some|the] {hard_drug} -(free|test~)
0.8   (doing|did|do|does|snort~|snorted|railed|railing) [some|a few|his|her] (lines|bumps|rails|a line|a bump|a rail) (off|in the (bathroom|stall|truck|car|restroom|men's room)|of (coke|white|blow|powder)|before (work|class|shift|church)|all night|at the (party|club|wedding))
0.8   lines (on|off) (the|a|his|her|my|that) (bathroom|toilet|restroom|stall) (counter|tank|lid|sink|mirror|shelf)
0.8   (down to|out of|bum|bummed|bumming|spare) (my|a|his|her|me a|you a) [last] {brand_smoke}
0.8   (he|she|they|i|we|you|somebody|someone|everybody|everyone) (was|were|got|gets|am|is) [so|too|absolutely|completely|totally|real|pretty|way] (blitzed|sauced|sloshed|soused|blotto|shwasted|three sheets to the wind|lit) (at|last night|again|after|by noon|before noon|since)
0.8   (on|off|from|after) a [_] [_] bender -(brake) | fell off the wagon again | (hitting|hits|back on|back to|on) the (bottle|sauce|hooch) -(cap~|label~|of|with|is|says|itself|line|opener|return|rack|neck)
0.8   {number} (beers|fireballs|margaritas|margs|seltzers|tequilas|whiskeys|bourbons|white claws|old fashioneds|mimosas|tall boys|modelos|coors|bud lights) (in|deep) -(a|the|one)
0.8   on (my|his|her|our|your|their) (second|third|fourth|fifth|sixth|seventh|eighth) [glass of|bottle of|can of] (beer|margarita|marg|seltzer|pinot|bourbon|whiskey|merlot|chardonnay|wine|modelo|coors|tequila|mimosa|white claw) -(recipe~|batch|flavor~|label~|contest)
0.8   (flask|tall boy|tallboy|airplane bottle~|fifth of _|pint of (vodka|whiskey|gin|rum)) (in|under|behind|inside) (my|his|her|your|our|the) [_] (desk|locker|boot|boots|bra|truck|purse|jacket|coat|seat|toolbox|lunchbox|pocket|drawer|piano|sock|glovebox)
0.8   (vodka|whiskey|wine|rum|tequila|bourbon|gin|pinot|merlot|fireball|hooch) (in|into) (my|his|her|the|a|that|your|every) [_] {their_vessel}
0.8   (pop~|popped|popping|took|taking|takes|crushed|crushing|ate) [a|two|three|four|some|his|her|my|one of my] (perc|percs|xannie|xannies|addy|addys|addies|norco|norcos|lortab~|klonopin~|oxies|roxies|tab of acid|tabs of acid)
0.8   (rip~|ripped|ripping|hit|hits|hitting|puffing|puffed) [on] (my|the|a|his|her|your|ur|that) (penjamin|geek bar|elf bar|puff bar|juul|vape|bong|dab rig|nic|zaza)
0.8   (edible|edibles|gummy|gummies|brownie|shrooms) [just|finally] (kicked in|kicking in|is hitting|are hitting|hit me)
!     smoking a bowl of | bender brake | off the sauce

signal self_harm
0.8   (go|you should|u should|favor and|somebody|please|hurry up and|hope you|hope she|hope he|why don't you|^) [just|and] jump off (a|the|that|some) [_] (roof|bridge|cliff|building|overpass|tower|elevator|silo|garage|balcony|ledge|dam) -(into|with (a|the) (parachute|bungee|chute))
0.8   i (cut|burn|hurt|punch|scratch|starve|bruise|hit) myself & (when i (fail|mess up|screw up)|every time (i|that i) (fail|mess|screw|lose)|to feel|so i feel|numb|calms|quiet|deserve|helps|on purpose|long sleeves|nobody sees)
0.8   (blade|razor|lighter|box cutter|exacto|scissors) (across|along|against|to|into|down) my (arm|arms|wrist|wrists|thigh|thighs|leg|skin) & (again|quiet|calm|numb|feel|night|sleeves|nobody|purpose|every)
0.8   (giving|gave|given) (all|away|my) [all] [my] [_] (things|stuff|tools|clothes|belongings|guitar|games|records) [away] & (won't need|wont need|nobody noticed|goodbye|where i'm going|without me|gone by|note|my funeral|see my birthday)
0.8   (don't|do not|dont|not) (plan|planning|intend|expect|going|gonna) (on|to) [be] (seeing|see|reach|reaching|make|making|live to see|here for|around for) [it to] my [next|own] (birthday|thirtieth|twenties|graduation)
0.8   (everyone|everybody|they|my family|my kids|the world|mom|this world|the planet|you all|y'all|my wife|my husband) ('d|would|will|'ll|is|are) [all] be [so much|a lot] better [off] without me
0.8   (saved up|saving up|been saving|stockpiling|stockpiled|hoarding|hoarded|counted out) [all] (my|the|her|his|enough) (pills|meds|tablets|oxys) & (enough|tonight|ready|never wake|nobody|for good|bridge|note|done)
0.8   (want|wanna|wish i could|ready) [to|i could] (go to sleep|fall asleep|close my eyes) ...2 (not|never|without) [ever] (wake|waking) up -(early|for (work|school))
0.8   (nobody|no one) (would|will|is gonna|is going to|'ll|'d) [even|ever] (notice|miss me|care) if i (died|was gone|disappeared|killed|were dead|never came|didn't wake|ended)
!     (walked|came|threw|gave|tossed) ...4 (bonfire|yard sale|trash|moving sale)

signal threat
0.8   enjoy (those|that|your|ur|them) [pretty|nice|little|new] (knees|legs|hands|teeth|fingers|kneecaps|brakes|windows|porch|eyes|tires) while
0.8   (coming|come|be|walking|walk|rolling) [in|up] [back|there] [in] with (my|a|the|dad's|my dad's|my uncle's) (rifle|gun|shotgun|ar|ar15|pistol|glock|twelve gauge|machete|gasoline|gas can|strap|draco|tire iron|crowbar) & (fire me|y'all|swear|no joke|not joking|laughing|sorry|regret|everybody in|you'll see|see who|office|boss|that board)
0.8   (bullet|round|slug|casing|shotgun shell) -(point~|journal~) ...6 (name|names) [scratched|carved|written|etched|painted] on (it|them|one) | (bullet|round|slug|casing) ...6 name (scratched|carved|etched)
0.8   keep (talking|snitching|running your mouth|runnin ur mouth|posting about me|lying on me|playing with me|testing me) [shit|about _] [and|n] [you'll|youll|u'll|ull|see|watch] (see|if|what|how|find out)
0.8   see if (you|u|ya|he|she) (make|makes|made) it (home|out|to your car|to ur car|through the (week|night)) -(in time|on time|before)
0.8   (they'll|they will|they'd|you'll|somebody will|cops will|police will|janitor will|medics will) [be|still be] (picking|pulling|scraping|mopping|fishing|digging|scrape|pick|mop|fish|dig) (your|ur|his|her|you|u|him|what's left of) [_] (fingers|teeth|brains|body|face|guts|bones|skull|up off|out of the (river|lake|pond|ditch)|off the)
0.8   (pay|bleed|suffer) for what (you|u|he|she|they|y'all|that) [_] (did|said|done|have done|took|pulled) & (you'll|you will|ull|you're gonna|ur gonna|he'll|she'll|they'll|you gonna|gonna|going to) -(nothing)
0.8   (gonna|i'll|ill|imma|i will|swear|wanna|want to|going to|ima|we'll) (break|snap|bust|shatter|smash|crack) (both|each|all) [of] (your|ur|his|her|their|yo) [_] (legs|arms|knees|kneecaps|hands|fingers|ribs|teeth|wrists|ankles)
0.8   (tell|told) (him|her|them|your _|ur _|the _|that _) to (watch|look over|check) (his|her|their) (back|shoulder|brakes|lug nuts|brake lines|mirror~) | better (watch|check|look over) (your|ur|his|her) (brakes|lug nuts|brake lines|shoulder)
0.8   (i|we) [already|also] (know|kno|found out|figured out) [exactly] (what|which|where|when) [time|road|church|daycare|school] (your|ur|his|her|their) [_] (kid|kids|daughter|son|wife|mom|mama|grandma|husband|family|sister|girl) (get|gets|go|goes|take|takes|work|works|sleep|sleeps|park|parks|walk|walks|catch|catches|play|plays)
0.8   (nice|pretty|lovely|cute|sweet) [little] (house|kids|family|truck|dog|wife|daughter|shop|store|place|knees|windows|barn|salon|face|smile) [you|u|ya|he's|she's] [got|have|you've] [there|got there] ...2 (be a shame|shame if|hate for|pity if|too bad if|hate to see)
0.8   (salon|house|shop|store|church|mosque|office|building|trailer|barn|synagogue|porch|clinic) [is|will|'s|might|could|oughta|gonna] (going|go|gonna go|going to go|burns|burn) (up in (flames|smoke)|to the ground|down) & (one of these (nights|days)|watch|popcorn|matches|marshmallows|bring|promise|mark my words|tonight|with you in it|i'll be)
!     (knees|legs|windows) while (supplies|the weather) | bullet (point|journal|train)
!sentence (police|deputies|sheriff|firefighters|investigators|charged|arrested|insurance (said|agent)|wildfire)

signal sexual
0.8   (ended up|wound up|landed|tumbled|hopped) (in|into) (his bed|her bed|the sack with|bed (together|with (him|her|my (ex|boss|neighbor|trainer|landlord|dentist)|the (bartender|drummer|neighbor|plumber|contractor|roofer))|before|that night|that same night|anyway))
0.8   (had|i've had|took|taken|take|taking|through) ({number}|three|four|two|several|my share of|plenty of|a string of|a younger|a new|a few|younger) lover~ -(of)
0.7   (make|makes|making|made) [sweet|slow|passionate|wild|mad] love (to (me|her|him|you|my)|in (the|a|my|our)|on (the|a|my|our)|all night|again|twice|under|after|before|until|till|like|every|so loud|$) -(not war|to the camera|work)
0.8   (can't|cant|couldn't|cannot|never could) keep (our|their|my|his|her) hands off (each other|one another|him|her|you|my (husband|wife|man|woman)) -(money)
0.7   (doing it|did it|going at it|went at it|getting it on|got it on|got busy) (on|in|against|over) (the|my|his|her|our|a) [_] (kitchen (floor|counter|table)|backseat|back seat|tailgate|washing machine|hot tub|pool table|truck bed|hood|hayloft|shower)
0.8   sore in all the (right|best) places | (roll|rolled|rolling) in the hay -(bale~|maze) | (what|the things) (he|she|that man|that woman) (does|did|can do|could do) with (his|her|that) (tongue|mouth|hips)
0.8   (in|wearing|wear|wore|nothing) nothing but (a|an|my|his|her|the) (smile|apron|towel|tool belt|cowboy hat|tie|thong|heels|hard hat|robe) | wearing (only|just) (a smile|his boots|her boots|an apron)
0.8   (left|leave|leaves|found) (her|his) (dress|bra|panties|boxers|thong|heels|stockings|underwear) (on|in|hanging) (my|his|her) (floor|stairs|bed|truck|lamp|couch|bedroom|ceiling fan|doorknob)
0.8   (one night stand|booty call|walk of shame|friends with benefits) -(prevention) | (her|his) clothes (came off|hit the floor|were off)

signal obscene sexual
0.9   (give|gives|gave|giving|getting|got|gets) [me|him|her] [the|some] (best|great|good|amazing|sloppy|bomb|killer|decent|terrible|some) head (in|every|before|after|like|on|at|while|under|tonight|last night|i|$) -(start|shot|count|massage|gasket|coach|lettuce|of)
0.8   (finger|fingers|fingering|fingered) (myself|herself|yourself|urself|me|her) -(the|as|for|in|out|print~|pick~) | (play|plays|playing|played) with myself -(at|in the (game|yard))
0.7   (bend~|bending|bent) (me|her|him|you|u) over (the|a|my|his|that|this|your|her|ur) [_] (tailgate|desk|counter|couch|workbench|hood|table|bench|sink|hay|sofa|bed|barrel|truck|toolbox|rake|saddle)
0.8   (railed|boned|boning|rawdogged|raw dogged|dicked down|eat|ate|eats|eating) (me out|her out|my (wife|husband|ex)|me raw|her raw|me (on|in|till|until|over) (the|my|his)) -(of house)
0.8   (live cam|cam show|camshow|cam girl|webcam) & (naked|nude|tonight|tip|tips|tokens|toys|topless|fingers|wet|private show|watch me)
0.8   (my|new on my|up on my|full set on my) (OF|onlyfans|only fans|fansly|spicy page|spicy link) & (spread|nude|naked|uncensored|unblurred|bucks|month|subscribe|full|set|wet|vids|shower)
0.8   (uncensored|unblurred|uncut|x rated|full frontal) (pics|vids|videos|page|set|clips|content|photos) (on|at|in|for|link|tonight|up|of me|$) -(documentary)
0.8   (i'm|im|i am|he's|he was|you get me|you got me|got me|makes me|you make me) [so|and|40 and|already] (hard as (a rock|rock|rebar|steel)|harder than (a rock|rebar|steel|a fence post)) -(to)
0.8   legs (up|open|wide open|spread|spread wide|in the air|over my shoulders|around my (face|head)) & (no rubber|condom|tongue|inside me|on the counter|cam|naked|hard|daddy|pound~|fuck~|come over|pussy|dick)

class spirits
jim beam | jack daniels | jack daniel's | jameson | crown royal | maker's mark | evan williams | wild turkey | tito's | titos | smirnoff | bacardi | captain morgan | fireball | hennessy | jose cuervo | patron | moonshine | shine | whiskey | bourbon | vodka | tequila | gin | rum | scotch | rye | everclear

class smokeless
copenhagen | grizzly | skoal | kodiak | snuff | snus | dip | chew | cope

signal alcohol_drugs
0.8   (fifth|pint|handle|jug|mason jar|swig~|nip|slug|pull|half pint) of {spirits} -(vinegar|extract)
0.8   (drank|drinks|drinking|drink) (his|her|my|their|our|the) [whole|entire] (paycheck|rent|lunch money|weight|bonus|tuition|grocery money|refund|severance|savings|rent money|tip money)
0.8   (drink|drank|drunk) [any|all|half] [of] (you|him|her|y'all|them|me|us|anybody|those boys|the whole _) [two|boys] under the table | (sleep|slept|sleeping) it off in
0.8   (smoke|smokes|smoking|smoked|vape|vapes|vaping|vaped|toking) [out|weed|it|one|up] (behind|in back of|in) (the|my|his|our) [_] (dumpster~|paint booth|shed|gym|bleachers|bathroom|stall|restroom|loading dock|greenhouse|stairwell|boiler room|alley|porta potty) -(alarm|detector~|set)
0.7   (did|doing|took|taking|ate|tried|dropped) [some|the|a bunch of|a few] (mushrooms|shrooms|acid|peyote|ayahuasca|dmt|psilocybin|molly) & (trip~|tripping|tripped|breathing|saw|talked to|colors|lake|concert|woods|god|festival|kicked|couch)
0.7   (pinch|can|tin|log|roll) of {smokeless} -(n)
0.7   (got|need|want|spare|bum|gimme|lend me) [me] (a|any|some) (dip|chew|zyn|pinch) -(cone|in|recipe|tank|of salt|toy)
0.8   (stoned|baked|buzzed|drunk|tipsy|faded|wasted) (as (a kite|hell|fuck|shit|a skunk|a lord)|off my (ass|face|gourd)|off (his|her) (ass|face|gourd)|out of (my|his|her|their) (mind|gourd|skull))
!     (suspended|expelled|caught|busted|detention|written up|wrote up) ...5 (vaping|smoking) | keg nail~ | (smoked|smoking|smoke) in the (shed|alley) ...4 (meat|ham~|brisket|jerky)

signal self_harm
0.8   (medicine cabinet|rope|razor|bridge|train tracks|pill bottle|overpass|water tower|river|gun safe|tracks) [_] (is|are|keeps|looks|starts|starting|started) [_] (calling|looking (better|good|like)|look like a way|like a way out|to look like a way|like the answer|my name|talking to me) -(phase)
0.8   i [keep|just] (hit|punch|bang|slam|scratch|bite|burn|cut|hitting|punching|cutting|scratching) my [own] (head|arm|arms|leg|legs|thigh|thighs|wrist|wrists|stomach|face|hand) & (numb|to feel|stops being|calm|gets quiet|deserve|till it|until it (stops|bleeds|hurts|bruises)|when i fail|when i mess|on purpose|hate myself)
0.8   (stopped|quit|skipping|stopping|skip) [taking] my [_] (pills|meds|insulin|medicine|medication|dialysis) & (on purpose|let it come|let god|want to die|nobody will know|never wake|won't wake|be done)
0.8   (you'd|you would|u'd|you could|u could) ...3 (world|everyone|everybody|us all|your mother|your family|your mom) a (favor|kindness|service) [and|by|if you] (drinking|drink|dying|die|jumping|jump|hanging|hang|swallowing|swallow|disappeared|stepping|step) -(in line|up)
0.8   (i'm|im|i am) worth more (dead|to them dead|gone)
0.8   (insurance|policy) & (without me|if i was gone|if i wasn't here|if i weren't here|once i'm gone|if i died) & (fix|fixes|better|easier|relief|solve~|pays off|set for life|would fix)

signal threat
0.7   (i've got|i got|i have|we got|we've got) [_] [_] (shovel|backhoe|hogs|wood chipper|woodchipper|tarp|quicklime|quarry) & (keep that in mind|nobody'd find|nobody will find|nobody would find|never find|remember that|your size|your name on)
0.8   hope (you|u|he|she|they|y'all) (like|likes|enjoy|enjoys) (hospital food|eating through a straw|drinking through a straw|crutches|wheelchairs|closed caskets|the taste of (dirt|blood)|soup through a straw)
0.8   (snitches|rats|narcs|informers) (get ditches|end up in|don't (live|last|walk|get old|make it))
0.8   (your|ur|his|her|their) (car|truck|house|tires|windshield|windows|porch|shop|barn) (is going to|'s going to|is gonna|'s gonna|will|gonna) (be (on blocks|ash|ashes|in pieces|toast|on fire|glass)) [_] [_] (in the morning|by morning|tomorrow|tonight|when)

signal sexual
0.8   (spent|stayed|stays|spend) the night & (neither of us slept|didn't sleep a wink either|didn't get much sleep|nobody slept|no sleep was had)
0.8   (christened|christening|christen) (every room|the bed|the new bed|our bed|the backseat|the hot tub)
!sentence (waiting room|hospital|airport|icu|the er|newborn|colicky|colic|calving)

signal obscene sexual
0.7   (came|cum|cums|nutted|busted|finished|finish) (on|in|all over|inside) (my|her|his|your) (chest|face|tits|mouth|back|ass|stomach|belly|hair|tongue) -(first|last)
0.8   (rode|ride|rides|riding) (me|my face|my (husband|man)|him|his face) (like a (rented|rodeo|bull|bronco|mechanical)|till (he|i|she) (came|screamed|cried)|until (he|i|she) (came|screamed)|all night long|raw)

# What comes in the face without anybody's lust, and how matches end.
signal obscene sexual
!     (ball|puck|pony|horse|colt|mare|dog|puppy|cat|calf|goat|llama|bird|bug|wasp|wave|branch|door|airbag|smoke|steam|water|sand|snow|wind) [_] came (in|on|at|all over|inside)
!     (finish|finished) on (his|her|my|your) (back|stomach|belly|face) & (pin|pinned|match|round|overtime|race|mat|wrestling|bull|bronc)

signal alcohol_drugs
!     (hit|hits|made|makes|missed|scored|took|takes|blocked|landed) {number} shots
!     mushrooms & (movie|dinner|pizza|gravy|steak|soup|omelet|risotto|sauce|recipe)

# Medicine as a drug: bought, sold, crushed, eaten like sweets; a tester blown into; what is grown or brewed.
class abused_pill
norco | norcos | lortab | lortabs | hydros | percs | percocet | percocets | roxy | roxies | roxys | roxicodone | oxy | oxys | oxycodone | oxycontin | vicodin | tramadol | dilaudid | klonopin | klonopins | ativan | valium | valiums | xannies | xanax | xans | ritalin | vyvanse | adderall | addys | suboxone | fetty | benzos | pain pills | painkillers

signal alcohol_drugs
0.9   (buy~|bought|buying|get|gets|got|getting|score~|scored|scoring) ...4 {abused_pill} ...4 (off of|off|from) (a|some|my|his|her|the) [_] [_] (guy|dude|dealer|plug|neighbor|cousin|coworker|cook|bartender|kid|roommate|buddy|boss|trunk|truck|parking lot|street|gas station|locker) -(pharmacist)
0.9   {abused_pill} & (buy|bought|buying|get|getting|got) (em|'em|them|it) (off|from) (a|some|my|his|her|the) [_] (guy|dude|dealer|plug|neighbor|cousin|coworker|cook|bartender|roommate|buddy|street)
0.9   (eat~|ate|eating|pop~|popped|popping|chew~|chewed|chewing|crush~|crushed|crushing|snort~|snorted|snorting|rail~|railed|parachute~) [_] [_] [_] {abused_pill} -(rock~|ice|candy bar|granola|protein|grape)
0.9   {abused_pill} like (they're|they are|it's|m and ms|skittles|tic tacs|breath mints|candy|mints|vitamins|popcorn|pez|gum)
0.9   (slinging|slang|dealing|pushing|moving|selling|sells|sold|trade~|traded|trading|swap~|swapped) [_] [_] {abused_pill} -(weather|home~|garage sale|steel|candy|gold|granola|jazz)
0.9   (blew|blowing|blown|blows) (a|an|over|twice|double|three times) [the] (legal limit|limit|{number}) & (pulled over|breathalyzer|let me go|talked my way|still drove|drove home|behind the wheel|my truck|my license|passenger seat|on the way home|cop|deputy|trooper) -(fuse~|tire~|lead|run~|save~)
0.9   (who|who's|whos|anybody|anyone|where|where's) [_] [_] [_] (sells|sell|selling|sold|buy|score|cop|got|get|has) [some|any|good|cheap] (crack|meth|crank|coke|cocaine|heroin|molly|shrooms|lsd|xans|percs|fentanyl|ketamine|edibles) (around|in (this|the) (town|county|city|area|building|dorm|dorms|bathroom)|near|from|on campus|at (this|the) school|tonight|here|these days) -(coming|show~|glass)
0.9   (smoke|smoked|smokes|smoking|hit|hitting|buy|bought|sell|sold|cook|cooked|cooking) [some|the|a bit of|his|her] (crack|crank|meth|ice|tar|smack|dope|fent|fentanyl) & (pipe|foil|needle|spoon|rock~|high|tweak~|town|shed|trailer|garage|rent|fix|dealer|corner|lighter|torch)
0.9   (run~|running|ran|built|build|keep~|kept|fire~ up|fired up) (a|the|his|her|my|our|that|granddad's|grandpa's) [old|copper|little|corn|whiskey] still & (gallon~|jar~|proof|corn|mash|copper|sheriff|revenuer~|batch|shine|drink~|sip~)
!     (blew|blowing|blows) ...6 (lead|save|game|inning) | (dog|dogs|cat|cats|horse|mare|pup|puppy|vet) ...6 {abused_pill}
