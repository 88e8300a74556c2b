# What is done, and by whom: dishonest acts of staff and officials, one's own breaches of the law, what is offered for
# money that may not be. Also the press about what an employee did, and who speaks for the center or works there.

class crooked_kids
the (kids|students|boys|girls|class|seniors|juniors|nephew|team|players|athletes) | (his|her) (favorites|pets|players|students|nephew|niece|athletes) | (kids|students|seniors|players) | them | us

signal accusation
0.8   {accused} ...3 (slips|slipping|slipped|feeds|feeding|fed|sells|selling|sold|leaks|leaking|leaked|texts|texting) [_] ...3 (the answers|the answer key|test answers|the test answers|exam answers|the exam|the test|the questions|answers to the (test|exam|quiz|boards|final)) -(for (sale|free) on)
0.8   {accused} ...3 (takes|took|taking|accepts|accepting|pockets|collects) [_] (envelope~|envelopes of cash|a cut|his cut|her cut|kickback~|a kickback|bribe~|a bribe|payoff~|hush money)
0.8   {accused} ...3 (signs off|signed off|signing off|rubber stamps|checks off|certified|passes|passed) ...4 (without|never) [_] (showing up|looking|inspecting|testing|setting foot|being there|opening|seeing) 
0.8   {accused} ...3 (keeps|has|hides|stashes|carries) (a|his|her) [little|pint|half] (flask|fifth|pint|bottle of (vodka|whiskey|rum|gin|bourbon|fireball)|vodka|whiskey|six pack) ...2 (in|under|behind) (his|her|the) [_] (desk|truck|locker|drawer|toolbox|cabinet|office|thermos)
0.8   {accused} ...3 (drinks -(tea|coffee|water|milk|juice|coke|pop|soda|his|her|a)|drinking -(tea|coffee|water|milk|juice|coke|pop|soda|his|her|a)|drank|smokes weed|smoking weed|gets high|vapes weed|snorts) [_] (on the job|at work|on duty|in (the|his|her) (supply closet|boiler room|tool room|truck|van|office|car) (before|between|during|every|at)|between classes|during class|before class|on shift|behind the (shop|barn|gym))
0.8   {accused} ...3 (rubs|rubbing|rubbed|grabs|grabbed|grabbing|corners|cornered|brushes up against|peeks at|peeked at|films|filmed|leers at|gropes) [on|up] [the|all the|his|her|young] (girls|boys|women|waitresses|cashiers|female (students|staff|employees)|her (thigh|butt|leg|waist|chest)|my (thigh|butt|leg|waist|chest|daughter))
0.8   {accused} ...3 (bills|billed|billing|charges|charged|charging|invoices|invoiced) ...6 (who died|dead (people|patients)|that never (happened|came)|never (did|done|saw|seen|showed up|performed|happened|made|installed|delivered)|(he|she) (didn't|never) (do|did|work|make|see))
0.8   {accused} ...4 (took|takes|carried|carries|hauls|hauled|sneaks|snuck|walked off with|loads|loaded) ...6 (home|trunk|truck|out the back) & (marketplace|initials|serial number~|scratched|inventory|pawn~|pawned|resells|sells it|sells them|never came back|belongs to the (school|center|shop))
0.8   {accused} ...3 (plants|planted|planting) [_] (evidence|drugs|dope|meth|weed|a gun|a baggie|baggies|pills) -(awareness)
0.8   (he|she|{accused}) [_] (slept|sleeps|sleeping) with (the|an|his|her|a|that) [_] (inspector|judge|boss|examiner|superintendent|principal|director|sheriff|board (president|member)|commissioner|instructor|professor|coach|foreman|auditor|manager) [_] (so|to (get|pass|win|keep|make)|for (the|a|her|his)|until|in exchange)
0.8   {accused} ...3 (pads|padded|padding|fudges|fudged|fudging|doctored|doctors|backdates|backdated|inflates|inflated|shaves) (his|her|the|their|our|my|everybody's) [_] (hours|timesheet~|time sheet~|time card~|log|logs|mileage|attendance|numbers|grades|books|receipts|inspection~|scores|expense~|invoices)
0.8   {accused} ...3 (rigs|rigged|rigging) (the|a|that|every|our|this) [_] [_] (election|vote|contest|bid|bids|raffle|drawing|lottery|scholarship~|audition~|tryouts|pageant|judging|science fair|bidding|hiring)
!     (i think|i feel|i believe|in my opinion|imo|seems like|i suspect|i wonder|allegedly|alleged|according to|police said|convicted|charged with|indicted|court|jury|audit|pleaded|sentenced) | (movie|novel|episode|play|skit|show|character|mock trial) ...8
!sentence (doctor|nurse|pharmacist) ...4 (passed|passes|signed) the (boards|exam)

class game_animal
deer | (two|three|four) does | buck | doe | elk | turkey | gator | eagle | hawk | bear | antelope | ducks | geese | doves | quail | crappie | walleye

signal illegal_conduct
0.8   (i|we|me and _) ...3 (shot|killed|took|poached|bagged|hunt|hunted|spotlight|spotlighted) ...3 {game_animal} ...6 (out of season|off season|after hours|from the (road|truck|window)|no tag|without a (tag|license|permit|stamp)|on the refuge|over bait|over the limit|at night with)
0.8   (i|we|me) ...6 (slipped|stuck|shoved|tucked|stuffed|hid) [_] [_] [_] (under|in|inside|down) my (coat|jacket|shirt|hoodie|pants|sleeve|purse|bra|waistband) & (walked|store|register|self checkout|clerk|cashier|without paying|never paid|nobody (saw|noticed|stopped))
0.8   (my|i|i'm|mine) & (disability|unemployment|workers comp|comp check|ssi|ssdi|food stamps|snap|welfare) & (cash on the side|under the table|off the books|for cash|never know|don't know i|never reported|don't report|side job~)
0.8   i ...2 (never|don't|dont|didn't|haven't|quit|stopped) [_] (reported|report|reporting|declared|declare|declaring|claimed|claim|filed|filing) [_] (my|a dime of|any of|that|the) [_] [_] (tips|cash jobs|side income|winnings|rental|cash|taxes|gig money)
0.8   i ...4 (drove|driving|drive|driven) [_] [_] [_] (without (insurance|a license|plates|tags)|no insurance|with no (license|insurance|plates)|on a (suspended|revoked|expired) license|on expired tags) -(test)
0.8   (i|we) [_] (forged|faked|photoshopped|doctored) [_] [_] (signature|signatures|initials|timesheet~|hours|doctor's note|note|excuse|prescription|transcript|diploma|receipt~|certificate|inspection|card)
0.8   /statement/ (suppressor|silencer|sawed off|auto sear|ghost gun|still|full auto) ...8 (no (stamp|permit|serial|paperwork|license)|without (a|any) (stamp|permit|serial|license)) & (i|my|we|me)
!     (movie|novel|game|character|skit|dream|dreamed) | (never|didn't|wouldn't) (shoplift|steal|poach)

signal illegal_advocacy
0.8   (change|changed|fix|bump|edit|raise|erase) [_] [_] (grade~|transcript~|gpa|attendance|absences|credits|tickets) & (i can|i'll|i got|who needs|who wants|anybody's) & (message me|message for|dm|hmu|hit me up|price~|bucks|cashapp|venmo|inbox|text me|{money})
0.8   (scannable|real looking|scan and everything|scans and everything|passes the scan~|fake) [_] (id|ids|license|licenses|id's) & (dm|hmu|bucks|hundred|two for|order|price~|under 21~|holler|each|ships|text me|who needs|{money})
0.8   (answer key|test answers|test bank|the answers to|copy of the (final|exam|test)|pics of the (final|exam|test|quiz)) & (i'll trade|i'm selling|venmo|cashapp|hmu|gas money|dm me|let's all|who wants|who needs|i've got|i got|we got) & (exam|final|board|boards|quiz|midterm|cert|nclex|ace|tomorrow|test)
0.8   /any/ (roll|push|walk|wheel) (the|your|a|that) cart [right|straight] (out|past) & (nobody|no one|never stop~|garden|without paying|skip|self checkout|alarm|they got insurance)
0.8   (how we|how to|how you|how i|show you how) ...3 (get|getting|break|hack|crack|sneak) into ...4 (wifi|bank login|bank account~|accounts|email|locker~|portal|gradebook|router|instagram|snap) & (neighbor's|ex's|their|her|his|somebody's|someone's|anybody's|teacher's|without (them|her|him) knowing)
0.8   (clean|synthetic) (pee|urine|piss) & (bucks|warm|bottle|hmu|dm|each|{money}|works every time|pass)
!     (arrested|charged|police|scam~|never buy|don't buy|reported) | my own

class staff_whose
(our|a|the|that|their|my (kid's|son's|daughter's)) [_] [_] (teacher|instructor|counselor|custodian|principal|coach|superintendent|employee|staffer|nurse|aide|director|secretary|teacher's|instructor's|employee's|counselor's|coach's|principal's) | {center} [_] (employee|employee's|teacher|teacher's|instructor|instructor's|staffer|coach) | {titled_name}

class staff_scandal
racist | slur~ | rant | ranting | cussing | cussed | cursing | yelling | screaming | meltdown | outburst | memes | tweets | tweet | tiktok | drunk | offensive | comments online | video she | video he | photo (he|she) | post (he|she) | posts (he|she) | posted | mugshot | arrest | dui | his video | her video | video of her | video of him | the clip of | teacher's video

class strong_press
reporter~ | news crew~ | news van~ | tv crew~ | camera crew~ | cameras | channel {number} | channel (five|nine|four) | the oklahoman | the tulsa world | tulsa world | newspaper | tv station~ | every station | journalist~ | the evening news | the six o'clock news | kfor | koco | fox 25 | news 9 | national news

class wave
viral | blew up | blown up | million views | {number}m views | thousands of shares | trending | everyone is sharing | everybody's sharing | everybody is sharing | all over (facebook|tiktok|twitter|reddit|the internet) | making the rounds | blew up overnight

signal media_attention
0.8   {strong_press} & {staff_whose} & {staff_scandal}
0.8   {wave} & {staff_whose} & {staff_scandal}
!     (robot|team|band|choir|cow|dog|puppy|cat|goat|parrot|recipe|cake|cat's) ...3 (video|clip|post|reel|viral) | (good|proud|congrats|feature|featured|honored|award~|teacher of the year)

signal speaks_for_center
0.8   (i'm|im|i am|we're|we are|i|we) [hereby|now] (issuing|issue|releasing|release|authorized to (issue|release|say|state)) (this|the following|a|our) [_] statement & ({center}|board|superintendent|district|the center|administration)
0.8   (in my (capacity|role) as|speaking as|acting as|i am the|i'm the) [_] [_] (spokesperson|spokesman|spokeswoman|public information officer|communications director) (for|of|at) [_] ({center}|district|center|board|superintendent)
0.8   (the administration|the district|the board|the center|the superintendent|{center}) (has asked me to|asked me to|authorized me to|has authorized me to|directed me to) (say|share|tell|announce|let|post|pass|inform|state)
!     (has|have|did|does) (the|your|our) (center|school|district|board) ...3 (take~|taken|taking) [_] (position|stance|side)

class our_campus
{center} | (the|our) (enid|alva|fairview) (campus|building)

signal affiliation
0.8   (proud|happy|lucky|blessed|excited|thrilled|honored) to be (the|a|an|one of the|your|our) [_] [_] {job_role} ...4 {our_campus}
0.8   (payroll|payday|paycheck~|direct deposit) (at|from) {center} & (hits|hit|mine|came early|drops|dropped|landed|posted|my (paycheck|check|rent|kid's|truck))
0.8   {center} (put me in charge of -(making)|promoted me|hired me|pays me|made me (lead|director|coordinator|head|chair)|gave me (the|a|my) [_] (award|pin|keys|office|raise|desk))
0.8   we (instructors|teachers|custodians|secretaries|counselors|staff) (at|in|of|over at|here at) {our_campus}
!sentence not at {center} | (i'm|im|i am) in the (first|second|third|last|final) year of | i graduate (in|this|next)

signal piracy
0.8   (full|whole|entire) (movie|season|series) [free|online|stream] & (no sign up|no signup|no subscription|still in theaters|free stream|stream it free|no account needed)
0.8   (stop|quit|why|who's|still|nobody) (paying|pay|pays) for (photoshop|adobe|office|autocad|solidworks|spotify|netflix|windows|premiere|lightroom|matlab|chegg|textbooks|cable|hulu) & (i've got|i got|crack~|link|dm|here's|copy|never asks|key|keygen|torrent|pdf|usb|apk|modded|free forever)
!sentence (don't|do not|never|no|nobody should|please don't) [_] (download|install|use|bring|copy) ...2 (bootleg|pirated|cracked|torrent~|illegal)

signal false_privacy
0.8   between (you and me|you me) and (the|this|that) (fencepost|fence post|lamppost|lamp post|wall|bedpost|gatepost|gate post|tree)

class petty_graft
shook down | shakes down | shaking down | shakedown | goes through (people's|our|everyone's|everybody's|the kids') (lockers|purses|bags|desks|drawers|phones|mail) | helps (himself|herself) to (the (petty cash|till|register|donations|fund|collection|supplies)|our (tools|lunches|tips))
dips into the (fund|till|petty cash|cash box|booster fund|collection plate|activity fund) | dipped into the (fund|till|petty cash|cash box|booster fund|collection plate|activity fund) | passes (any|anybody|everybody|anything|every truck|whoever) (for (cash|a|fifty|forty|twenty|beer)|that pays|who pays)
hires nothing but (his|her) (kin|cousins|family|relatives|in laws) | has (his|her) (brother|wife|son|cousin|girlfriend|nephew|boyfriend|mistress) on the payroll | changed (his|her) own (son's|daughter's|kid's|nephew's|girl's|boy's) (grade|score|transcript) | changes grades for (cash|money|boosters|a)
bought (his|her|that) (degree|license|diploma|certificate|phd|title) (online|from|in|off) | made up (his|her) (degree|resume|service|medals|credentials|war record) | never served a day | lies about (his|her) (degree|service|credentials)
(smelling|reeking|stinking|smells|reeks|stinks) (like|of) (whiskey|liquor|booze|vodka|gin|weed|beer) | shorts (every|the|us|farmers|customers|his|her|all the) [_] [farmer|customers|driver|and (splits|pockets|keeps)]

signal accusation
0.8   {accused} ...4 {petty_graft} -(barbecue|the beach|tea)
!     (takes|took|accepts|taking) cash (or|and|but|only) | shorts (every|the) (summer|day|year) | (takes|took) [the|an] (temperature|attendance|picture~|photo~)

signal illegal_conduct
0.8   (i|i've|i'm|we|we've) [been|just|used to|once] (stole|stealing|steal|swiping|siphoned|siphoning|tapped into|splicing|bypassed) [_] (cable|power|electricity|internet|water|gas|diesel|copper|propane|fuel) (from|off|out of) (the|my|a|our|his|her|their)
0.8   my (plates|tag|tags|inspection sticker|registration|insurance card) (are|is|came) [_] (off a|off of|from a|off my|fake|printed|forged|photoshopped|expired since|stolen)
0.8   my [_] (dead|late) (uncle's|dad's|mom's|grandma's|mother's|father's|brother's|aunt's|husband's|grandpa's) [_] (license|check|checks|social|pension|prescription|meds|handicap|placard|ballot|disability) -(to frame)
0.8   i ...2 (burn|burned|burnt|burning) ...3 (burn ban|in the ban|through the ban|during the ban)
!     forged (knives|knife|steel|iron|blades|hooks|tools|horseshoes|brackets|gates|metal|a|an|in|by hand|from)

signal illegal_advocacy
0.8   (dump|pour|toss|bury|drain) (it|that|them|the (oil|paint|tires|battery|batteries|antifreeze|solvent)) ...4 (creek|river|storm drain|ditch|lake|pond) & (nobody|no one|after dark|at night|who's gonna|never know|don't need a permit|no permit) -(don't)
0.8   (past|around|bypass|beat|fool|trick) the (meter|breathalyzer|interlock|drug test|paywall|proctor|lockdown browser|plagiarism checker|turnitin|smog test|polygraph) & (here's how|two wires|magnet|trick is|you can just|i'll show you|dm me|works every|all you need|swap|tape|borrow)
0.8   (i|we) [just|still|'ve] got (pills|percs|xans|bars|weed|za|carts|addys|molly|vapes|shrooms|edibles) [_] & (hit me|hmu|dm me|holla|each|come get|text me|cashapp|who wants|who needs|meet me)
0.8   ^ (go|just|let's|somebody) [go|and] (slash|key|pop|ice pick) (their|his|her|that|the principal's|every) [_] (tires|car|truck) | ^ (slash|key) (their|his|her) (tires|car|truck)
0.8   unlock (any|all) (phone|phones|iphone|ipad|car) & (bucks|{money}|no questions|cash|stolen|blacklisted)
!     (get|got|buy|pull|pulled|need|require~) a permit

signal disparaging
0.8   (hand|give|hands|gives|handing|giving|gave) [out|you|them|anybody] [a] (certificate|certificates|diploma|diplomas|degree|license|licenses) (to|for) (a|an|any|anybody|anyone|breathing|showing) [_] (fence post|dog|cat|houseplant|pulse|up|ham sandwich|potato|goat|rock|breathing|who can (breathe|fog))
0.8   {our_place} ...4 (couldn't|can't|could not) teach (a|an) (fish|duck|dog|bird|monkey) to (swim|quack|bark|fly|climb)
0.8   {center} [_] (where|is where) (nobody|no one|none of them) (knows|can|ever) ...3 (anything|a thing|spell|read|count|how|works)
0.8   send (your|my|the) (kid|kids|son|daughter|child|nephew) to ({center}|that school|that place|there) if you want (him|her|them|'em) to (learn how to|learn) (nap|vape|smoke|cheat|fail|nothing|do nothing|sit|text)

signal affiliation
0.8   (i|just|finally|i've|officially) [_] got (the|a|that|my) [_] [_] (job|position|gig) (at|with) {center}

signal speaks_for_center
!     (did|does|has|is|was|who|who's|what|will|ask) [_] [_] (spokesperson|spokesman|spokeswoman)
