# Illegal acts: `illegal_advocacy` urges, offers or teaches one; `illegal_conduct` is an account of one's own.

class drug
weed
marijuana
pot
kush
dank
ganja
edibles
edible gummies
thc
thc (carts|cart|gummies|pens|pen)
dab~
dab pens
dispos
carts
molly
ecstasy
mdma
lsd
shrooms
magic mushrooms
coke
cocaine
crack cocaine
crystal
crystal meth
meth
heroin
fentanyl
fent
percs
perc 30s
percocet~
oxy
oxys
oxycontin
xans
xanax
xannies
bars of xanax
addy
addys
adderall
vicodin
hydros
ketamine
special k
lean
codeine
promethazine
steroids
pills
black tar
bath salts
k2
spice
pcp
ritalin
vyvanse
blow
dope
bud
zaza
gas pack
gummies
blues
tren
juul pods
vapes
vape~
nicotine
dip
zyns

class drug_clear
weed
marijuana
kush
ganja
edibles
thc
dab pens
thc carts
thc pens
molly
ecstasy
mdma
lsd
shrooms
magic mushrooms
cocaine
coke
crystal meth
meth
heroin
fentanyl
percs
oxys
xans
xanax bars
adderall
ketamine
dope
black tar
percocets

class alcohol
beer~
booze
liquor
vodka
whiskey
tequila
rum
wine
alcohol
white claws
four lokos
fireball
seltzers
twisted teas
jello shots
keg~
moonshine
bud light
coors
smirnoff
jack daniels
hennessy
jungle juice

class fake_paper
fake (id~|ids|transcript~|diploma~|doctors notes|doctors note|note~|degree~|certificate~|vaccine cards|vaccine card|w2~|pay stubs|pay stub|social~|license~|prescription~|inspection~|insurance cards|insurance card|green card~|money|20s|bills|coa~|tags|title~|papers|drug test~|pee|urine|letter~|time sheet~|checks|check)
forged (papers|documents|prescription~|signature~|id~|title~)
counterfeit (money|bills|id~|cards|designer)
paper tags
fake osha cards
osha cards no class
synthetic urine
fake pee
clean pee
clean urine

class stolen_goods
stolen (tools|catalytic~|car~|goods|phones|phone|copper|parts|cards|card|credit cards|credit card|bikes|bike|guns|gun|laptops|laptop|merch|stuff|truck~)
credit card (numbers|dumps|skimmer~)
cloned cards
card dumps
fullz
bank logs
hot (tvs|phones|tools)
cut catalytic converters
catalytic converter~ no questions
bootleg~
hacked accounts
stolen logins

class offer
hmu
hit me up
dm me
hit my dm~
dm
text me
snap me
call me
message me
inbox me
i got
i've got
i have
got
selling
for sale
i sell
can get
can get you
i can get
i can hook (you|u|yall) up
hook (you|u|yall) up
plug
got the plug
my plug
who needs
who wants
who need
anyone need
anybody need
need some
need a
come get
come cop
come grab
come through
pull up
restock
restocked
menu
slide
tap in
serving
low
deals on
cheap
first one free
first one's free
two for
buy
buying
cop
cashapp
cash app
venmo
bring
bringing
delivery
we deliver
meet
meet me
ask for
lmk
let me know

signal illegal_advocacy
0.75  (hmu|hit me up|dm (me|for)|hit my dm~|text me|snap me|message me|inbox me|got|i got|i've got|selling|i sell|can get (you|u|ya|yall)|hook (you|u|yall|ya) up|plug|my plug|who needs|who wants|who need|anyone need|anybody need|anyone want|come (get|cop|grab|through)|pull up|restocked|menu|slide|tap in|serving|lmk|meet me|ask for|first one [is |s] free|deals on|low on|fresh batch|straight from|moving|pushing|slinging|flipping|giving out|hand~ out|pass~ out|drop~ off|sell~) [if|you|u|anyone|some|a|the|that|fire|good|new|cheap|fresh|for|with|on|me|your|any|need|want|needs|wants|looking|more|all|of|them|homegrown|real] [if|you|u|some|a|the|that|fire|good|new|cheap|fresh|for|need|want|needs|wants|any|real|looking|more|of|to] [some|for|any|the|good|fire|cheap] {drug_clear} -(prevention|test~|dealer was|charge~|for adhd|arrest~|ice|zero|diet|bottle~|killer|eater|whacker|out of|resistant|barrier|in the garden|free|problem~|machine~|can~|float~|killer~)
0.7   {drug_clear} [for|in|at|is|on|and|here|fresh|just] ...3 (hmu|hit me up|dm me|hit my line|text me|snap me|for sale|in stock|no cap cheap|{money} a (gram|pill|pop|bar|zip|cart|eighth|quarter|ounce|bag)|a (gram|zip|eighth|ounce)|come get|pull up|who wants|we deliver|delivery|cash only|tap in|lmk|two for|behind the (shop|gym|barn|building|bleachers)|after (school|class|1st|lunch|third)|in my (car|truck|locker)) -(diet|bottle~|killer)
0.7   {alcohol} ...5 (for [the] (minors|kids|underage|freshmen|anyone under)|no id|no ids|dont need [an] id|don't need [an] id|without [an] id|to (minors|underage|my students|high school~|kids under)) 
0.7   (buy|get|bring|supply|sneak|cover|score|provide|giving|give|pick up) [you|u|yall|the|some|your|them|my|all|us] [guys|some|students|kids|minors|girls|underage|seniors|the] {alcohol} (for (you|u|the (kids|minors|party|seniors|girls|team)|underage|prom|my students|high school~|kids|students|yall|grad night)|if (you're|youre|ur) (under|not 21|17|16|18|19|20)|into [the] (prom|school|dance|game|building|field trip|football game)|no questions|just don't tell|just dont tell|in (your|a) (water bottle|thermos|backpack))
0.75  (selling|sell|got|get you|got you|hmu for|dm [me] for|dm for|i make|i can make|make|makes|need a|need|who needs|anyone need|anybody need|want|buy|order|cheap|hook you up with|can get [you] |where to (get|buy)|how to (make|get)|use|using|just (use|bring|print|buy|turn in)|my (cousin|guy|buddy|uncle|friend|homie) (makes|sells|prints|does|can make|can get)) [you|u|some|a|an|any|the|me|us|real looking|good|for] [a|an|good|some|real looking|scannable|cheap] {fake_paper}
0.7   {fake_paper} [for|that|only|and|scan~|real|ready|in] ...4 ({money}|hmu|dm|dms|scan~|cheap|for sale|no questions|text me|cash|work~ (every|at)|pass~ (any|every|the)|in two days|same day|ready|hit me up|hit the|lmk|get in)
0.7   (selling|sell|got|hmu for|dm for|buying|who wants|come get|cheap|can get) [you|some|a|the|these|those|them|two|few|brand new|any] {stolen_goods} | {stolen_goods} ...4 ({money}|hmu|dm|cheap|for sale|no questions|text me|cash)
0.7   ({gun_word}|guns|ammo|glocks|glock|glocks|switch~ for (glock|your)|auto sear~|silencer~|suppressor~ no) ...6 (no (background check|paperwork|papers|questions|serial|ffl|id|license)|off the books|without [a] (background|paperwork|papers|license|permit)|to (minors|kids|felons|a felon|anybody under|students)|even if (you're|youre|ur) (under|a felon|17|16|not)|serial~ (filed|scratched|removed)|scratched off|ghost|under the table|for (anyone|kids|students) under|any age) -(law|lawsuit|illegal|should)
0.7   {straw_purchase}
0.75  (how to|here's how|heres how|easy way to|best way to|let's|lets|go|just|yall should|you should|u should|you can|u can|we should|who wants to|who's down to|whos down to|time to|teach you [how] to|show you how to|learn [how] to|tutorial|tip~|trick~|method~|pro tip|life hack|everybody|everyone|you could|why pay when you can|easy to|if you want to|want to|wanna|i can|i'll|ill|we can|somebody|dont pay|don't pay|all you have to do is|be smart and|come help me|gonna|help me|imma show) [just|all|go|really|always|easily|show you|us|you|and|easiest way] [to|on how to|how to|go|for|and] {crime_verb} -(base~|the (show|ball|spotlight)|home|second|third|a (glance|kiss|nap|look|base)|bases|of the|my heart|your heart|hearts|cars (at|game)|into (song|dance|groups|teams|pairs|the industry|a new)|a thon|weights|awareness|and (stop|report)|cookies|fundraiser|election was|by police|on the job|a mockingbird|banner|night)
0.65  (steal|stole|swipe|jack|lift|rob|take) [it|them|some|the|a|all|your|one|stuff|this|that|whatever|their] [from|tools|copper|wire|stuff|money|car|bike|signs|food|shirts|makeup|laptop|a] ...4 (walmart|target|the (store|shop|school|office|bookstore|supply|tool room|cafeteria|register|donation|cash box)|dollar general|nobody (checks|will notice|notices|is watching|looks)|no one (checks|will notice|notices)|they won't notice|they wont notice|cameras (don't|dont|are|is|been)|won't (get caught|know|miss)|wont (get caught|know|miss)|they never check|insurance (pays|covers|will)|it's not stealing|its not stealing|easy money|split (it|the)) -(arrested|charged|suspect|police|sheriff)
0.7   (answer key~|(answers|answer) to (the|tomorrow|his|her|monday|final)|answers to (the|tomorrow|his|her|monday|final)|test bank|nclex (questions|answers)|state board (answers|questions)|final exam answers|quiz answers|pictures of the (test|exam|final)|(screenshots|screenshot) of the (test|exam|quiz)|screenshots of the (test|exam|quiz)|leaked (exam|test|final)|copy of the (test|final|exam)) ...6 ({money}|hmu|dm|for sale|selling|who wants|who needs|dont tell|don't tell|hit me up|venmo|cashapp|cash app|drop~|share~|pass it|sent it|ill send|i'll send|want it|in the group|don't share with teachers|before the test|all you have to)
0.7   (i'll|ill|i will|i can|pay (someone|me)|someone|somebody|get someone|paying someone|hire someone) [to] [do|write|take|finish|ace] [your|my|ur|the|all|anyone's|his] [whole|entire|online|english|final|nursing|cna] {schoolwork_sold} for (you|me|u|him|her|{money}|cash|money|cheap) -(a good grade|free tutoring)
0.65  (clock|punch|badge|sign|swipe|scan) (me|him|her|you|us|my (card|badge)|each other) (in|out) ...8 (late|nobody checks|don't show|not there|covers|cover|cover|skip~|leave early|leaving early|do (it|the same) for|owe you|before i get|won't know|wont know|favor|at (7|8|six|seven)|i'?ll (be|get|actually)|when (i'm|im|you're) not|tmrw|tomorrow) 
0.65  (copy|cheat|cheating|cheated|plagiarize|chatgpt|bring a cheat sheet|write the answers on|text (me|each other) the answers|google the answers|use your phone (under|during)|share [the] answers|sharing answers|send [me] [the] answers) ...5 (test|exam|final|quiz|nclex|state board~|certification|midterm|drug test|proctor|lockdown browser) -(will not|policy|is not|don't|result|consequences|zero|dishonesty|never|caught|get you|gets you|is prohibited|prohibited)
0.7   (kill|shoot|assassinate|bomb|overthrow|burn down|riot at|storm|loot|lynch|attack) [the] (president|governor|cops|police|capitol|government|judge~|courthouse|mayor|senator~|board members|police station|feds|irs)
0.6   (legalize [it] by|do (some|a little|more|hard) drugs kids|drugs are (fun|great|good for)|crime pays|fuck the police and|burn it all down|everybody should (try|do) (meth|coke|molly|acid|heroin|shrooms|lsd|crack)|try [some] (meth|molly|coke|heroin|acid|shrooms|ecstasy|fentanyl|percs|xans)|smoke [some] (weed|crack|meth) (with me|kids|everyone|before (class|work|the test)|it helps|it will|everyday|every day|it'?s)|(wanna|let's|lets|who wants to|who's trying to|whos tryna|tryna|anyone want to|yall wanna) [go|come|all|get] (smoke|get high|get stoned|get faded|blaze|roll up|hotbox|do (shrooms|coke|molly|acid|lines)|trip (acid|shrooms|balls)|pop (pills|percs|xans|mollys|molly)|hit (the|my|this) (pen|cart|bong|bowl|dab|blunt|vape)|burn one|match (a|one)|snort) [up|before|after|behind|together|in|with me|a blunt|some weed|weed]) -(a brisket|ribs|turkey|the competition|salmon|meat|out the competition)
0.6   (underage|minors|under 21|17 year olds|kids) [are|is|can|get|welcome|drink~] (welcome|drink free|drink|get in free|fine|ok|allowed to drink|don't matter) & ({alcohol}|party|keg~|byob|drink~|shots|shot|shots) -(prevention|law|illegal)
0.6   (skip|ditch|blow off) (jury duty|court|probation|your (court|parole|ua)|child support) 
0.6   (don't|dont|never|stop) (pay~|paying) (your|ur|the|any|those|their) (taxes|child support|fines|fine|tolls|toll|tickets) 
0.65  (insider|guaranteed) (trading tip|tip) | (refund|return|insurance|chargeback|unemployment|fafsa|ppp|student loan|medicaid|check|gift card) (fraud|method~|hack|scam|glitch) [works|still|hmu|dm|101|tutorial|is]
0.6   (mica|micas|seguro|seguros|social security cards|social security card|social security number|green card~) (falsa|falso|fake|chueca|for sale)
0.6   (hack|hacked|hacking|hacker|crack|spy on|track) [into] (someone's|somebodys|somebody's|anyones|anyone's|your (ex|girlfriend|boyfriend|wife|husband|teacher)|any|his|her|your|their|the school|the district|the gradebook|powerschool|grades|grade|grades|insta~|snap~|facebook|wifi|phone|account~|email~|system|server~) ...4 (hmu|dm|{money}|for (you|cash|cheap|sale|hire)|services|service|service|grades|grade|change|cheap|without|easy|i'?ll|ill|show you|teach|password~|who wants|who needs|with this)
0.6   (change|fix|bump|edit|raise) (your|ur|my|the|his) (grade~|attendance|transcript) (for|if|in|for (you|cash|money)) ({money}|cash|the system|money|you (pay|buy)|a price|venmo|powerschool)

signal illegal_conduct
0.75  (i|we|me and _ |my boy and i) [just|once|actually|literally|totally|also|finally|have|even|always|usually|still|sometimes|accidentally|never got caught when i|straight up|used to|def] {crime_past} -(base~|second|third|home|a (nap|look|glance|kiss|glimpse)|the (show|spotlight|ball|idea)|my heart|this (idea|recipe|meme|joke|from)|your (idea|line)|the idea|the recipe|from (pinterest|tiktok)|a record|into (song|tears|the business|laughter)|myself|by|of|in monopoly|in [the] (game|gta|minecraft|skyrim)|all my life|as a kid story)
0.75  {drove} ...8 (drunk|wasted|hammered|high|stoned|buzzed|tipsy|plastered|faded|lit|blow double|nine beers|six beers|after (a few|like|about|five|six|eight|ten|seven|a bunch|too many)|had [about|like|had]  (five|six|seven|eight|nine|ten|twelve|a dozen|a few|too many)|without (a|my) license|suspended license|no (insurance|license|tag)) & (i|i'd|my|me|home|i've|we|us|id)  -(never|don't|dont|arrested|killed|goggles|prevention|a man|she was|he was|simulator|victim)
0.7   (i|we) [have|ve|had|was|were|am|'m|been|got|just|once|d|literally|still|currently|also] (got|gotten|been|caught|was|busted|hid|hide|hiding|keep|keeping|kept|grow|growing|grew|cook|cooked|make|made|making|brew|run|running|ran|dealing|selling|stealing|carrying|bringing|brought|smoking|snorting|shooting up|taking|doing|did|on|buying|popping|using) [away with|with|a|an|some|my|in|out|the|up|about|of] [a|an|some|my|the|few|bit of|ton of|lot of|fake|an unregistered|stolen] {drug_or_arrest} -(prevention|awareness|lab|test|store|class|for (adhd|pain|my (surgery|knee|back))|education)
0.65  (i|we) {drug_use_verb} ...6 (before (class|work|school|clinicals|clinical|shop|practice|the test|third|my shift)|at (school|work|lunch|clinical~)|during (class|lunch|work|clinical~|shop|third)|in [the] (bathroom|shop|parking lot|class|locker room|car at|school|break room)|behind the (shop|gym|school|building|barn)|on (the clock|campus|school|my break|the bus|the field trip)|and (i'm|im|i am|was) [only] (15|16|17|18|19|20|underage)|when i was (15|16|17|14|13)|and drove|on the way to (school|work|class))
0.65  (my|our) {underworld_word} -(is arrested)
0.6   (they|cops|cop|police|teacher|security|manager|walmart|nobody|no one|boss|admin|they'll) (never|didn't|didnt|still (hasn't|hasnt|haven't|havent|doesn't|doesnt)|won't|wont|don't|dont) [ever|even] {caught_or_knew} ...6 (stole|steal|took|weed|drunk|high|cheat~|fake|stuff|me|us|i|copied|money) & {what_was_got_away_with}
0.6   (walked|walk|walking|strolled) [right] out (of|with) ...6 (without paying|in my (bag|purse|hoodie|jacket|pants|coat)|unpaid|didn't pay|didnt pay|for free lol|under my (shirt|coat|hoodie)|five finger)
0.6   five finger discount | didn't pay for (it|any of it|that|them) lol | stuffed (it|them|two|three|some) in my (bag|purse|hoodie|jacket|pants|backpack) and | wrote (a|myself a|my own) (fake|forged) | (bought|buy) (it|them|a gun|pills|weed) (illegally|off the street|off a guy|off some guy) | used (my (brother|sister|cousin|dead)|someone else|somebody else|a fake|his|her) [s] (id|social|badge|credit card|card|license|prescription) to

signal illegal_advocacy illegal_conduct
!sentence (police|sheriff|deputy|deputies|officer~|arrested|charged|convicted|sentenced|suspect~|task force|detective|(investigate|investigated|investigates|investigating|investigation|investigational|investigations|investigative|investigator|investigators)|court|judge|prosecutor|news|reported|crime prevention|crime stoppers|neighborhood watch|if you see|(please|should|must|always|and|then|will) report it|report suspicious|warning|beware|scam alert|don't fall for|dont fall for|fraud alert|criminal justice|cj class|law enforcement|policy (prohibits|against|says)|illegal to|is illegal|against the law|it's a crime|is a (crime|felony|misdemeanor)|will be (prosecuted|arrested|charged|suspended|expelled)|zero tolerance|dare|drug (free|prevention|education|dog|court|take back|test policy)|red ribbon|take back|takeback|disposal|narcan|recovery|sober|clean for|rehab|treatment|aa meeting|overdose (awareness|prevention)|mothers against|don't drink and drive|dont drink and drive|designated driver|drunk goggles|never drink|impaired driving|simulation|mock (trial|crash|dui)|speaker|forensics|evidence (lab|class|locker)|ethical hacking|penetration testing|cyber security|cybersecurity|capture the flag|ctf|pharmacy (tech|technician|class|student~)|pharmacology|lab safety)
!sentence (don't|do not|dont|never|please don't|stop|nobody should|no one should|you can't|can't|cannot|shouldn't|not ok to|not okay to|must not|may not|would never|wouldn't|i'd never|i would never|i have never|i've never|ive never|didn't|did not|refuse~ to) [ever|even|try to|anyone|let (anyone|anybody|your (kids|friends))|bring|buy|sell~|share] ...4 {wrong_often_done}
!sentence (who|somebody|someone|whoever|some (kid|guy|thief|thieves|jerk|idiot)|thieves|a (thief|guy|man|kid|burglar)|he|she|they|hackers|hacker|hackers|my (car|truck|bike|tools|tool|phone|wallet|laptop|trailer|catalytic converter|account|facebook|instagram|insta|card|page) (was|were|got|has been|had)) [just|has|have|had|was|got|who|been] {stolen_from_me}
!sentence (game|gta|minecraft|roblox|fortnite|monopoly|skyrim|call of duty|movie|film|book|novel|episode|show|season|character|heist|board game|dungeons|lyrics|song|breaking bad|base|inning|catcher|dugout|pitcher|rebound~|possession|halftime|scene|bake sale|recipe|garden|lawn|weeds|flower bed~|weed (eater|killer|whacker|wacker)|mulch|dip (recipe|for)|coke (zero|can|float|machine|bottle)|diet coke|pot (of|roast|luck|pie|holder~)|crock pot|coffee pot|flower pot~)
!     ((legalization|legalizations|legalize|legalized|legalizer|legalizers|legalizes|legalizing)|vote|bill|ballot|medical|state question|(dispensaries|dispensary)|(regulate|regulated|regulates|regulating|regulation|regulations|regulative|regulator|regulators)|tax revenue|law|lawmakers) ...8 (weed|marijuana|cannabis|thc|drug~) | (weed|marijuana|cannabis) ...8 ((legalization|legalizations|legalize|legalized|legalizer|legalizers|legalizes|legalizing)|vote|bill|ballot|medical|state question|(dispensaries|dispensary)|law|tax)
!sentence 0.5 (heart|hearts|show|spotlight|nap|kiss|glance)

signal illegal_advocacy
0.65  (get|getting|go) [past|around|by|through] (the|your|any|their) (firewall|filter|monitoring|breathalyzer|interlock|drug screen|background check|cameras|security|proctor|lockdown browser) -(update)
0.65  (change|fix|raise|bump|edit) (your|ur|my|his|the) grades & {hacking_talk}
0.7   (get|buy|bring|supply|grab|score|hook) [you|yall|ya|anybody|anyone|everybody|up] [up|with|some|the] {alcohol} ...6 (under (21|18|age)|underage|anybody|bring cash|no id|for [the] (kids|minors|freshmen)|just (bring|pay|venmo)|venmo|cashapp|slip me|extra (cash|ten|five))
0.75  {drug_clear} [are|for] {number} [each|a pop|apiece|a gram|a piece|bucks|dollars|only] ...3 (cash|cashapp|cash app|venmo|hmu|dm|each|meet|text|tap in|deal|behind|only) -(mg|milligrams)
0.7   (text|hit|dm|snap|call|message|ask) (me|us) [up|now] (if|for|when|about) [you|u|yall] [want|need|wanna|looking|tryna] [for|get|to get|some|any|buy|to buy|a] [some|any|buy|get] {drug_clear}
0.65  (who wants to|who's down to|whos down to|let's|lets|we should|we're gonna|come|help me|senior prank|tonight we) [go|all|just] (egg|tp|toilet paper|vandalize|tag|spray paint|key|slash|break into|rob|steal|torch|burn|trash|jump|hotwire|loot|graffiti|smash|flood|shoplift|raid|sneak into|street race|race) [the|his|her|their|some|that|a|mr|mrs|ms|in|into] ...2 (house|car|cars|truck|tires|office|school|building|store|walmart|bus|gym|locker|sign|statue|windows|wall|pool|shop|place|principal|teacher|museum|mailbox|mailboxes|main street) -(auction|show|museum field)
0.7   (drive|driving|drove) [home|on|yourself|back|anyway] ...3 & (only had|had (a few|a couple|six|five|four|three|like)|you're fine|youll be fine|you'll be fine|cops don't|cops dont|back roads|no cops|buzzed|drink and|sober enough|nobody gets pulled over)
0.65  (dump|pour|bury|throw|toss) (the|your|used|old|that) [used|old|leftover|waste] (oil|paint|chemicals|solvent|antifreeze|batteries|freon|thinner|asbestos|gas) [out|in|into|down|behind] ...2 (creek|drain|ditch|river|pond|ground|sewer|lake|woods|gutter|storm drain|field|hole|dumpster) -(don't|never|illegal|instead)
0.65  (pay|paid|paying|take|work) [them|him|her|me|us|it|all] [in] (cash|under the table|off the books) (so|and|that way|to) [you|we|nobody|no one|i] [don't|dont|never|won't|not] [have to] [report|pay|file|claim|tell|tax~|the irs|avoid]
0.65  (cops|police|they|teachers|nobody|no one|manager|employees|security|walmart) (never|don't|dont|won't|wont|can't|cant) [even|ever|actually] {nobody_checks} & {take_verb}
0.65  (smoke|vape|hit|drink|dab|blaze|burn one|get high|get stoned|party) with (us|me) ...3 (behind|before|after|at|in the|during|tonight|out back|barn|shop) -(brisket|meat|ribs)
signal illegal_conduct
0.65  ^ [i|just|totally|literally|we|me and _|finally|once|also|already] (smoked|hit|did|popped|snorted|rolled|took|dropped|ate|vaped|ripped) (a|an|some|my|two|half|the|three) [fat|big|few|little|whole] (bowl|blunt|joint|line|lines|dab|bump|perc|xan|tab|edible|pill|pills|bong rip|hit of|molly|addy|vape|pen|dab pen|cart|pipe|spliff) ...6 (before|at|in|during|on|with|behind|after|and|between)  -(game|recipe|code|wrench)
0.65  (got|getting|gets|get) away with (it|shoplifting|stealing|cheating|speeding|robbing|theft|fraud|lying|forging|that|driving|smoking|vaping|copying) [again|today|every|for|at|all|lol] & (steal~|stole|shoplift~|cheat~|fraud|forg~|drunk|drugs|copied|copying|weed|lol|again|today|years|rob~)
0.7   (i'm|im|i am|i've been|ive been|been|i|we|we've been|started|we're) [been|just|still|also|only|secretly|literally] (growing|cooking|selling|dealing|stealing|smuggling|brewing|moving|pushing|hiding|forging|printing|running) (weed|pot|marijuana|meth|shrooms|pills|drugs|moonshine|stolen|fake|percs|coke|counterfeit|copper|catalytic|ids|a scam|a poker|vapes|adderall|edibles|guns) -(prevention|in minecraft|identif)
0.65  (bought|buy|got|get|bring|brought) (beer|booze|liquor|vodka|whiskey|alcohol|cigarettes|cigs|vapes|weed|white claws|tequila|drinks|a keg) for (my|the|a|some|his|her|these|underage|minors|kids) [little|younger|underage|teenage|16|17|high school] (brother|sister|cousin|cousins|kids|friends|students|team|kid|minor|minors|boys|girls|freshmen|seniors|son|daughter|nephew|niece)
0.65  (i|we) [have|got|ve got|still have|'ve got] (a|two|some|three|an) [active|outstanding|bench] {my_trouble_with_law}
0.7   (used|using|use) (my|his|her|a|somebody|someone|the) [dead|dad's|dads|brother's|brothers|cousin's|cousins|sister's|uncle's|uncles|else's|elses|fake|stolen|roommate's] [dead|uncle's|uncles|grandma's|dad's|dads] (social|ssn|id|badge|license|credit card|card|prescription|identity|ebt card|food stamps|clean pee|urine|insurance) [number|to|for|at|so]
0.65  (shot|killed|took|poached|netted) (a|two|my|an|three|some) [eight point|big|ten point|monster|extra] (deer|buck|doe|turkey|turkeys|elk|eagle|owl|hawk|ducks) ...5 (from the (road|truck)|out of season|at night|without a (tag|license)|over [the] limit|no tag|on (his|their|posted) land|spotlight~|trespass~)
0.6   (i|we|me and _) [just|once|even|straight up|finally] {struck_past} (a|some|that|this|my|his|her|him|the) [guy|kid|dude|man|girl|ex|neighbor|boss|cop|car|truck|tires|house] ...5 (out cold|and (ran|left|got away|took off|hid|it felt)|at the bar|never [got] caught|nobody knows|and i'd do it again|with a|in the (face|head|back)|over (a|some)|lol)
!     robbed my piggy bank | hacked together | (stole|robbed) (the show|a (nap|kiss|glance)) | life hack~
!     cheating (on|in) ...3 (exam|test|quiz|certification|final) & (will|banned|policy|zero|consequence~|result|fail|dismiss~)

# Parts of phrases above that are looked for by themselves, which is faster.
# Deeds that are urged or told, and what goes with them.
class straw_purchase
no (background check|paperwork|serial number~|ffl)
straw purchase
buy (a|the|some) (gun|pistol|rifle|handgun|glock|ammo) for (you|a (minor|kid|felon)|anyone under|someone who can't)
filed off serial~
3d print~ [a] (gun|glock|pistol|lower|switch)
convert (it|your (glock|ar)) to (full auto|fully automatic)
make (a|your own) (pipe bomb|bomb|molotov|silencer|napalm|explosive~|ghost gun|meth|thermite bomb)
build (a|your own) (pipe bomb|bomb|molotov|silencer|ghost gun)
how to (make|build|cook) [a |some |up] (pipe bomb|bomb|molotov~|meth|crack|napalm|explosive~|silencer|lsd|dmt|fentanyl|moonshine to sell|ghost gun)

class crime_verb
steal
rob
shoplift
boost
jack
swipe
lift
loot
break into
hotwire
carjack
scam
defraud
forge
counterfeit
launder
embezzle
commit fraud
evade
dodge
cheat on [your] (taxes|the state board|the (cna|nclex|act|drug test))
fake (a|your|an|the) (injury|claim|id|license|doctor|drug test|diploma|signature|transcript|inspection|receipt|prescription|hours)
hack (into|the|your|any|their|someone|somebody|his|her|a)
phish
crack (the|any|your|his) (wifi|password|safe|account)
card (items|stuff)
skim
clone (cards|a card)
ddos
doxx
dox
swat
vandalize
tag the
spray paint the
slash (the|their|his|her|some) tires
key (his|her|the|their) (car|truck)
egg (the|his|her) (house|car)
burn down
set fire
torch the
riot
smash (the|some) (window~|car)
bypass [the] (firewall|emissions|filter|inspection|drug)
pass a (drug|piss|pee|urine) test
beat (a|the|any) (drug|piss|breathalyzer|pee|urine) test
bribe
smuggle
traffic
sneak (a|some|beer|weed|booze|liquor|vodka|alcohol|drugs|your vape|in (a|some|beer)|guns|gun)
drink and drive
drive drunk
race on (main|the highway|41st)
street race
do donuts in
jump the (turnstile|fence)
skip (court|bail)
violate (probation|parole)
lie (on|to) (the|your) (fafsa|insurance|irs|unemployment|taxes|police|food stamps|application)
claim (fake|extra) (dependents|hours|kids)
get (food stamps|unemployment|disability) without
dump [the |used] (oil|paint|chemicals|solvent) (in|down)
tamper
falsify
rig
pirate
dine and dash
return stolen
switch [the] (price tags|tags|barcodes|barcode)
skip [the] scanning
self checkout
walk out (without paying|with)
tear down the
cut [off] (catalytic|the cat|cats)
strip [the] copper

class schoolwork_sold
essay~
homework
paper~
tests
test
test
exam~
quiz
quizzes
assignment~
(class)
module~
osha 10
driver's ed
clinical hours
hours

class crime_past
stole
steal
shoplift
shoplifted
boosted
swiped
snatched
robbed
jacked
hotwired
carjacked
broke into
broke in to
vandalized
keyed
slashed
tagged
spray painted
forged
embezzled
scammed
hacked
hacked into
smuggled
snuck (beer|weed|vodka|alcohol|my vape|booze|liquor|a gun|my pipe)
torched
set fire to
burned down
sold (weed|drugs|pills|percs|addys|addy|adderall|coke|meth|molly|edibles|my (adderall|meds|oxys|food stamps|ebt)|fake|stolen|carts|dope|vapes to|xans|beer to|alcohol to|cigs to)
sell (weed|drugs|pills|percs|adderall|coke|meth|molly|edibles|my adderall|carts|dope|vapes to|xans)
deal (drugs|weed|coke|meth)
dealt (drugs|weed|coke|meth)
bought (weed|beer|booze|liquor|alcohol|vodka|cigs|vapes) for (a|some|my|the|them|his|her|minors|underage|kids|students|16|17)
bribed
lied (on|to) (my|the) (taxes|irs|insurance|fafsa|unemployment|police|cops|application|food stamps|judge)
cheated on (my|the) (taxes|nclex|state board~|drug test|bar exam|certification|final|cna|act|sat|test|exam|midterm|quiz)
faked (my|a|an|the) (injury|doctor|doctors|drug test|id|transcript|diploma|degree|vaccine|license|hours|time sheet|timesheet|signature|inspection|prescription|address)
forge
falsified
dumped (used|old|the|a|paint|oil|chemicals)
drove [home] (drunk|wasted|hammered|high|stoned|buzzed|plastered|tipsy|without a license|on a suspended)
drive [home] (drunk|wasted|hammered|high|stoned|buzzed|tipsy|without a license|on a suspended|with no (insurance|license))
drinking and driving
drank and drove
outran (the|a) (cop~|cops|sheriff|deputy|trooper|police)
ran from (the|a) (cop~|cops|sheriff|police)
led (the|them) (cops|police) on
got away with
jumped bail
skipped (court|bail)
violated [my] (probation|parole)
owe the irs and
poached
shot a deer (out of|at night|from)
pirated
torrented
snuck (into|across)
cashed (my|his|her|a|the) (dead|fake|grandma)
claimed (fake|extra|my dead)
pocketed (the|some|a|cash|money|that)
skimmed
laundered
pawned (the|his|her|their|a stolen|my) [school|shop|boss|stolen|grandma]

class drove
drove
drive
driving
driven
was driving
took the (back roads|truck)
got behind the wheel

class drug_or_arrest
dui
dwi
arrested for
weed (in|out|to|at|plants|before|during|on)
meth
heroin
crack
coke
cocaine
molly
acid
shrooms
lsd
xans
percs
oxys
pills to
pills before
fentanyl
fake id
stolen
unregistered (gun|pistol)
gun (to|at|in) (school|class|campus|my (locker|backpack|truck at school))
warrants
warrant
warrant (out|for)
probation violation
grow op
still in the (barn|woods)
a brothel
insurance scam
scam
warrants
shoplifting
catalytic converters
copper
identity
credit card fraud
drugs

class drug_use_verb
smoke
smoked
vape
vaped
hit (my|the) (pen|cart|vape|bong|dab)
snort
snorted
shot up
dropped acid
popped (a|some|two|my) (perc|xan~|pill~|molly|addy)
took (shrooms|acid|molly|an edible|edibles|somebody|someone else)
got [so] (high|stoned|baked|faded)
was [so] (high|stoned|baked|faded)
am [so] (high|stoned|baked|faded)
rolled (a|up)
hotboxed
drank

class underworld_word
dealer
plug
fake id
meth lab
grow room
grow op
stash
warrant
dui
dwi
bookie
probation officer
parole officer
counterfeit
moonshine still
drug money
stolen

class caught_or_knew
caught
catch
found out
find out
noticed
notice
knew
know
suspect~
check~
figured

class what_was_got_away_with
stole
steal~
shoplift~
took (it|them|the money|stuff)
weed
drunk
high
cheated
fake
forged
lied
smoked
sold
hid
robbed
pocketed
drugs
edibles

class wrong_often_done
steal~
cheat~
drink
drive
smoke
vape
hack~
forge~
lie
sell
buy
use
bring
share
copy
(plagiaries|plagiarism|plagiarisms|plagiarist|plagiaristic|plagiarists|plagiarize|plagiarized|plagiarizer|plagiarizers|plagiarizes|plagiarizing)
scam~
do drugs
shoplift~
rob
drugs
alcohol
weed

class stolen_from_me
stole
steal~
stolen
broke into
broken into
hacked
took
robbed
scammed
swiped
jacked
keyed
slashed
vandalized

class nobody_checks
check
checks
catch
notice
do (anything|a thing)
stop you
watch
scan
look
look at
press charges
prosecute
chase

class take_verb
steal
take
lift
swipe
walk out
grab
load
pocket
bag
copy
drink
sneak
shoplift
rip
fake
free

class my_trouble_with_law
warrant
warrants
dui
dwi
felony
restraining order against me
probation violation

class struck_past
punched
stabbed
shot
jumped
beat
knocked
hit
slapped
choked
ran over
keyed
slashed
torched
robbed
tased
pistol whipped

signal illegal_advocacy
0.65  (cart|carts|pen|pens|za|zaza|gas|percs|addy|addys|xan|xans|vape|vapes|dispo|dispos|bud|weed|gummies|molly|shroom|strap|glizzy) (plug|plugs) | plug ...3 (tap in|hmu|discreet|low|open|24 7|dm|menu)
0.6   fell off (a|the) (truck|back of) & {drug_deal_talk}
0.65  (take|write|pass|do|ace|sit for|finish) (your|ur|the|any|anybody's) (cdl|ged|act|sat|nclex|asvab|exam|test|final|drug test|driving test|state board|teas|permit test|certification|class|online class|quiz|quizzes|homework|essay~|paper~) [written] for (you|u|ya|anybody|anyone|cash|money|{money}|cheap) -(practice|free tutoring)
0.6   (put down|write down|just say|claim|list|tell them|sign|mark) ...8 (nobody|no one|they (don't|never|dont)|irs) [ever|even|actually] (verifies|verify|checks|check|audits|looks|asks|calls|knows|cares|finds out|follows up)
0.65  (let the air out of|slash|flatten|pop|stab|cut|spike) [all|the|his|her|their|every] [the|of] [the|cop|cops|principal's|teacher's|his|her|their|police|school] [cars|car|bus|truck] (tires|tire|cars|car|trucks|buses) & {joint_deed}
0.65  (sell|selling|sold|give|giving|get|getting|buy|buying|supply|hook) ...3 (vapes|vape|cigs|cigarettes|beer|alcohol|weed|dispos|zyns|liquor|edibles|gummies|booze) (to|for|up) [the|you|any|some|my] (kids|minors|freshmen|15|16|17|14|middle school~|underage|high school~|under 21|under 18|younger|teens|students)
0.6   (skip|dodge|avoid|run|blow through) the (toll|tolls|ticket|fine|court date|plate reader|checkpoint|dui checkpoint|weigh station|scale) ...5 (busted|broken|nobody|no one|never|easy|don't|dont|they|cameras|here's|heres)
signal illegal_conduct
0.65  (i|we|me and _) [always|just|also|literally|used to|still|once|even|never|totally] (snuck|sneak|sneaked|bring|brought|hid|hide|carry|carried|keep|kept) ...2 (flask|vape|bottle of|fifth of|beer|vodka|whiskey|liquor|booze|weed|dab pen|edibles|knife|gun|pistol|joint|pills|alcohol|cigarettes) (in|into|to|at|past|under|through|inside) [my|the|a] (class|clinicals|clinical|school|work|prom|church|locker|backpack|the (movies|game|theater|dance|bus|concert|plane|stadium)|purse|boot|security|campus|shop|field trip) -(knife (kit|roll|block)|culinary)
0.6   {never_paid} ...6 (walked out|tv|phone|walmart|target|store|tab|meal|gas|ticket|fine~|dinner|child support)
0.6   (i|we|used to|me and my (friends|brother|cousin|buddies)) [used to|just|would|always|once] (siphon|siphoned|hotwire|hotwired|shoplift|fudge|fudged|pad|padded|falsify|falsified|forge|forged|fake|faked|doctor|doctored|inflate|inflated|clocked in for|copied off) (gas|cars|my|our|the|a|cards|signatures|notes|hours|timesheets|receipts|expense~|makeup|candy|from|him|her|each other) 
0.6   (ran|blew through|blew|outran|dodged|ditched) (a|the|that) (red light|checkpoint|cop|stop sign|dui|cops|police|sheriff|roadblock) ...4 (drunk|high|buzzed|stoned|wasted|lol|got away|never|didn't catch|beer|without)

# Words that only near each other tell of a deed.
class hacking_talk
how
firewall
hack
here's
heres
get past
dm
show you
easy
login
system
can

class drug_deal_talk
get
come
got
cheap
selling
hmu
want
need
{money}
brand new
still in
dm

class joint_deed
tonight
who's
whos
let's
lets
we
with me
come
should
gonna
help

class never_paid
haven't paid
havent paid
never paid
didn't pay
didnt pay
not paying
won't pay

signal illegal_conduct
# The first person beside a crime.
0.6   (i|i'm|i've|ive|im|we|we've|me|my) [just|been|still|have|was|am|were|got|always|once|even|used|drove|driving|drive|ran|work|working|worked] ...4 {unlawful_paper} -(victim~|reported|report|policy|prevention|class|(investigate|investigated|investigates|investigating|investigation|investigational|investigations|investigative|investigator|investigators))
0.6   (i|we) (lied|lie|fibbed|perjured|made up|faked|cheated|fudged|falsified|exaggerated) [on|about|to|my way|in|through] [on|my|the|a|to|about] ...2 (application|taxes|insurance|irs|fafsa|police report|cops|police|court|judge|unemployment|disability|timesheet|time sheet|hours|license|drug test|exam|test|state board|boards|nclex|final|certification|audit|inspection|claim|affidavit|background check|food stamps|inspector) -(to get attention)
0.6   (i|we) ...2 (pocketed|skimmed|helped myself to|took home|lifted|walked off with|made off with|jacked|five fingered|borrowed without asking|loaded up|snagged|swiped|palmed) [some|a|the|a few|it|that|this|cash|tools|money] ...3 (from (work|the (shop|store|register|till|job|drawer|office|cafe|supply|school|tool room)|walmart|target|my (boss|job|work))|out of the (register|drawer|shop|till|store)|at work|nobody|no one|register|till|without paying|never (noticed|caught))
0.6   (i|we) ...3 (threw|throw|had|have|host|hosted|hosting|let) ...4 (minors|underage|high school~|16 year olds|17 year olds|under 21|freshmen|my students|my kids friends) [kids|drink|drinking|party|at] ...3 {underage_party} -(don't|never|illegal)
0.6   (i|we) [was|were|got|had|hit|did|going|doing|went|topped] ...2 (100|105|110|115|120|130|140|hundred|hundred and twenty) (mph|miles an hour|in a (35|45|55|65|school zone)|on (highway|412|interstate|turnpike|back roads)) 
0.6   (i|we) (got|was|were|have been|been|ve been) (arrested|busted|booked|cited|caught|locked up|pulled over) ...3 (for|with|drunk|driving|shoplifting|possession|weed|stealing|dui|dwi|fighting|assault|warrants) -(a movie|a story)
signal illegal_advocacy
0.6   (no id|no ids|no license|no permit|no background check|no prescription|no rx|no receipt|no paperwork|no title|no serial) (needed|required|necessary|check|checks|asked|no problem|no questions|just cash|cash) -(open to)
0.6   (how to|here's how|heres how|way to|easy to|ways to|trick to|secret to|you can|u can|anybody can) [to|easily|just] {evade_law} -(report~|spot|prevent~|detect|your business)
0.6   (won't|wont|never|can't|cant|don't|dont) (get|be) {caught} & (steal|take|do|sell|smoke|drink|cheat|hack|copy|grab|fake|sneak|try|easy|come|just|use|everybody|you|rob|lie|drive) -(if you (follow|study|don't))
0.55  {shadow_trade} & (buy|sell|selling|get|guns|pills|weed|cash|want|need|hmu|dm|order|ship~) -(returns|take back|refund|drug drop)
0.6   (everybody|everyone|yall|you guys|boys|lets|let's|we should|you should|go|come|who's down|anybody want to) [to|and|just|all|should|go] [go|and] {riot_verb} -(second base|the show|base~|records)

signal illegal_conduct
# The act by itself, in the first person.
0.55  (i|we) ...4 (stole|shoplifted|shoplift|forged|embezzled|vandalized|smuggled|hotwired|poached|counterfeited|laundered|bribed|keyed|torched|looted|plagiarized|bootlegged|swiped|robbed|burglarized|carjacked|pickpocketed|arson) [a|an|the|my|his|her|their|some|it|them|that|this|from|two|three|money|gas|stuff|beer|food|copper|tools|cash|everything|all|our|someone's|somebody's] -(base~|second|third|home plate|show|heart~|kiss~|glance~|nap~|look~|idea~|recipe~|joke~|meme~|this from|bases|spotlight|moment|this (idea|meme|joke|recipe|from)|eggs|left|right on tinder|card|my badge|yes)
0.55  (i|we) ...3 (sold|sell|selling|deal|dealt|dealing|moved|push|pushed|buy|bought|score|scored|cook|cooked|grow|grew|traded|smuggled|used|shot up|snorted|smoked|injected) ...2 (weed|pot|meth|coke|cocaine|crack|heroin|percs|pills|adderall|xans|xanax|molly|acid|shrooms|fentanyl|oxys|edibles|thc|carts|fake ids|stolen|drugs|dope|ecstasy|lsd|lean|steroids) -(prevention|dealer|test~|whacker|plants in minecraft|eater|killer)
!     (was|were|got|get|been|being|getting) (robbed|hacked|stolen|scammed|vandalized|keyed|burglarized|looted|carjacked|pickpocketed|torched)
signal illegal_advocacy
0.5   ({drug_clear}|{fake_paper}|{stolen_goods}) & {offer} & {dealer_talk}

# False papers, evading the law, dealing.
class unlawful_paper
suspended license
revoked license
expired tags
no insurance
without a license
fake id
fake name
fake social
fake plates
fake tags
under the table
off the books
hit and run
ditched the cops
outran the cops
street racing
drag racing
spray painted
graffiti on
counterfeit
chop shop
stolen (plates|car|truck|bike|tools|parts|card|goods|copper|cable|gas)
shoplifting
shoplifted
hot tv
moonshine
poached
insurance fraud
welfare fraud
food stamp fraud
identity theft
forged
perjury
bribe~
embezzl~
money laundering
trespassing
breaking and entering
burglary
joyriding
bootleg~

class underage_party
drink
drinking
beer
keg
party
smoke
vape
get drunk

class evade_law
get away with
not get caught
avoid getting caught
beat the (system|cops|charge|ticket|irs|test|cameras)
dodge (the|taxes|child support|cops)
cheat (on|the)
scam
fake (a|your|an)
forge
pick (a|any|the) lock~
hotwire
jailbreak
pirate
counterfeit
shoplift
steal
rob
hack
buy (weed|drugs|guns|beer|alcohol) (if|without|underage)
grow (weed|shrooms)
make (meth|a bomb|fake|counterfeit|moonshine)
smuggle
sneak

class caught
caught
busted
traced
arrested
in trouble

class shadow_trade
untraceable
burner phone
offshore
under the table
cash only no questions
off the grid gun
dark web
darkweb
silk road
plug me in
hookup on
connect for

class riot_verb
loot
riot
torch
burn
smash
vandalize
rob
steal
shoplift
trespass
street race
get wasted
do drugs
smoke weed
skip court
break in
jump (him|her|them)
storm
set fire
break windows
spray paint
hack
ddos
dox
cheat on

class dealer_talk
hmu
hit me up
dm
dms
selling
for sale
plug
cash
cashapp
cash app
venmo
cheap
discreet
menu
who wants
who needs
need some
deals
each
a pop
delivery
deliver
tap in
restock~
snap me
text me
pull up
meet

# Tags, swipes, lifts and robberies that break no law; questions that ask for protection.
signal illegal_conduct illegal_advocacy
!     tagged (a bunch|it|him|her|them|you|me|along|my|the (article~|photo~|page~|post~|calf|calves|cattle|deer|file~)|in|all|people|everyone|out)
!     robbed (the|a|my) (beehive|hive|bees|nest|bank in) | smuggled (a|the|my|some) (puppy|kitten|dog|cat|snack~|cookie~|book~|candy) | swiped (right|left|my (card|badge)|through|up|the pencil)
!     (everybody|everyone|let's|all) lift (on|together|with) | hack (back|away|at|down) | (pick a lock|lock pick~) ...4 (locksmith|elective|license|class)
!     what's a | (someone|somebody|they|he|she|thief|scammer~) used my (social|ssn|card|identity|name) | my stolen (phone|bike|truck|wallet|tools|car)
!     on percs after (my|the) [_] [_] (surgery|accident|operation) | never be in trouble for (telling|reporting|asking)
!     (steal|borrow) (third|home|second|a base|the show)

# ---- one's own deeds, told without "I", and with no regret

class told_crime
stole | shoplifted | hacked | keyed her | keyed his | keyed their | slashed the tires | slashed (his|her|their) tires | poached (a|two|three|deer|does|doe) -(eggs|pears) | trespassed | pirated | forged | scammed | embezzled | skimmed | skimming | siphoned (gas|diesel|fuel|money) | counterfeited | snuck into | sneaked into | backdated | broke into | burglarized | robbed | swiped | jacked | vandalized | cloned | jailbroke | bootlegged | ran from the cops | pulled a knife | bought (beer|vapes|liquor) for (the|my|some|a few) [_] (juniors|seniors|kids|freshmen|sophomores|minors|boys|girls)

class unrepentant
never got caught | didn't get caught | nobody [ever|has] noticed | nobody (caught|noticed|has noticed|said boo|ever knew|found out|checked) | never (miss|missed) (em|them|it) | i'd do it again | would do it again | no regrets | worth it | what they don't know | felt great | not sorry | doing it (for years|since|all year) | got the job

class deed_word
stole | keyed | punched | hacked | lied | cheated | forged | sold | copied | swiped | ran (a guy|from) | hit (a|him) | snuck | broke into | pocketed | padded | faked | paid a guy | shoplifted | cloned | slashed | used a stolen | skipped out on | jumped the turnstile | a bomb threat | fake | doctor's note

signal illegal_conduct
0.65  ^ [yeah|so|finally|also|just|totally|literally|ok so|lol|confession|me and (_|my _)|me n (_|my _)|we] [i|totally|just|straight up] {told_crime} -(by|the (show|scene|spotlight|ball|trophy)|home|second|third|my heart|a base|right|left|from (3rd|me|us|our|my)|together a|a tomb)
0.6   {deed_word} & {unrepentant} -(by|at (cards|uno|chess))
0.7   (lied|cheated|fudged|lie|cheat) (on|about) my (taxes|time card|timecard|time sheet|mileage|application|resume|hours|claim) | i lied under oath | (told|tell|telling) unemployment i'm | (collect~|drawing|cashing|cashed|cash) ...4 (dead|late|deceased) ...3 (check~|benefits|pension) | since he died nobody
0.7   two sets of books & (irs|taxes|tax|auditor)
0.7   (wrote|write|made|printed) (my own|myself a|me a) (doctor's note|letters of recommendation|prescription|transcript|diploma|permit) | (bought|got) (my|a) (diploma|degree|certificate|transcript) online | paid (a guy|someone|somebody|my cousin|a kid) (to (take|write|do)|for the (inspection|sticker|title))
0.7   (hit|backed into|scraped|clipped) (a|the|somebody's) (parked car|car|mailbox|guy) [_] [_] [_] and (left|drove off|kept going|took off|bounced|just left|ran) -(a|my|the) | drove (home|off|back) (after|with|on) {number} (beers|shots|drinks|margs|whiskeys) | (had somebody else|had someone|have somebody else|had my _) (take|log into|write|do) ...3 (test|class|exam|essay|course) | (took|taking|take) (the|my|his|her) [_] (test|exam|class) for (me|him|her|my _)
0.7   (sold|selling|sell|traded) my (food stamps|ebt|adderall|prescription|pills|plasma under|meds) | sold (fake|counterfeit|stolen|bootleg) | (shot|took|spotlighted) (a|two|three) (deer|doe|does|buck|elk) (from the road|out of season|by spotlight|at night|without a tag|over the limit) | sold (loosies|moonshine|weed|vapes|pills) 
0.65  (^ been|i've been|ive been|i been|i have been) (skimming|padding|backdating|watering [down]|poaching|cashing|forging|signing (for|my _ name)|using (his|her|their|my (neighbor's|boss's|mom's|roommate's|ex's)) (card|account|login)|selling answers|clocking in|badging) | (badged|clocked|signed) in for {given_name} | put ({given_name}|my (cousin|buddy|brother|friend)) ...2 time on my [time] card | (used|using) (the|my) (school's|company|patient's|work|district) [_] (oxy|gas card|credit card|account|meds) [_] 
!     (who|whoever|someone|somebody|he|she|they|the (guy|man|suspect|kid|person)) [_] {told_crime} | (was|were|got|been|being|is) (hacked|robbed|keyed|forged|scammed|jacked|vandalized|swiped|pirated)
!     (movie|book|chapter|game|lesson|police|sheriff|deputies|news|history|character|novel|class discussion) & {told_crime}

# ---- urged and offered: schoolwork, identities, insurance, tests, minors, what nobody checks

class unwatched
nobody checks | no one checks | nobody counts | nobody [ever] notices | they never (run|check|look|card) | nobody looks | cameras (are|been|have been) (fake|dead|down|out|broken) | camera's (fake|dead|out) | no camera | inspector never | never out on that road | don't patrol | can't prove it | can't see our | nobody can tell | nobody smells | nobody's gonna (know|fine|check|notice) | alarm's not hooked | without getting caught | they'll never (miss|know|notice) | who cares

class urged_deed
just (take|grab|lie|say|tell|put|use|run|drive|sign) | walk out with | lie on | skip the | break in | put down | run it | run the toll | use my | use your | take the | grab | pour it | dump | pay (me|them|the boys) | pull the | cut off | steal | swap | copy | write nothing | trash the place | grow it | sell it | let the _ | salvage title

signal illegal_advocacy
0.65  {unwatched} & {urged_deed} -(report|locked)
0.7   (i'll|ill|i will|i can|i) (write|do|take|finish) (your|ur|y'all's) [online|whole|next] (essay~|paper~|homework|discussion post~|online class|class|test|exam|quiz~|final|coursework) (for you|{money}|{number} (bucks|dollars|each)|cheap|hmu|no one|nobody|each|$) -(together|with you)
0.7   (who|anyone|anybody|y'all|you) (wants|want|needs|need) [the|some|a copy of the] (test answers|exam answers|answers to the|answer key|answer sheet|final answers|exploit|leaked)
0.7   (use|put down|put|borrow) (my|your|his|her|ur) [kid's|cousin's|dead|grandma's|uncle's|baby's] (social|ssn|social security) 
0.7   (clean|fake|synthetic|someone else's|my nephew's) (pee|urine) & (pass|test|swap|ships|golden|use|works|bring) -(lab sample)
0.7   (lie|fudge) on (the|your|that) [_] (form|application|mileage|log|claim|resume|taxes|paperwork) -(and you (will|can))
0.7   (burn|torch|total|dump|sink|wreck|trash|crash) (it|the (barn|shed|car|truck|house|boat)|that|your) ...6 (insurance|file the claim|split the)
0.7   (file|split|keep|collect) (the|that) (claim|insurance|settlement) & (burn|torch|fake|fall|lie|stolen|total|know a guy)
0.7   tell (fema|comp|the insurance|your doctor|the doc|your landlord|the adjuster|them you hurt) ...10 (even if|sell me|pays|pay better|split|before it|half) | put a fake slip | they always settle
0.7   ^ [just|go|let's|lets|y'all|everybody|somebody] ((loot|ddos|burglarize|vandalize|shoplift|hotwire) [the|his|her|their|that|this|every|a|from]|(rob|jack|torch) (the|his|her|their|that|this|every) [_] -(base|home|second|up|stand~|weld|butter|marshmallow~|cheese|top|piece~))
0.7   pull the fire alarm (tomorrow|and|so|during)
0.7   (call|phone|calling) in a [_] bomb (scare|threat|hoax) & (let's|lets|who's in|so|we|finals|cancel~|get out)
0.7   (cut|saw|pull|take) [off] ...3 (catalytic|cat) converter~ & (yard|pays|pop|each|cash|night|sell)
0.7   (i can|i'll|ill|i could|let me) (get|find|score|bring|sell) (you|ya|u|y'all) [a|some|the] (piece no papers|gun|fake|fake id|beer|bottle|vape~|script|pills|handle|pack|carts) | (you're|ur|u r|im|i'm) (13|14|15|16|17) ...6 (who cares|whatever|but i got cash|but cash|no problem) 
0.7   (odometer) (rolled|rolling|roll) back | (roll|rolled) back (the|your|that) odometer | (fake|forged|blank|phony) (id|ids|vaccine card~|cert~|welding cert|prescription~|paystub~|insurance card~|title~|cdl) (here|for sale|hmu|{money}|dm|ships|available|that'd)
0.65  (got|selling|have) [some|fresh|good|fire] [carts|gas|pounds|gummies|edibles|addies|xans|percs|shrooms|pills] [and|_] (carts|pounds|gummies|edibles|addies|xans|percs|shrooms|pills) [_] [_] ...4 (delivery|hmu|dm|menu|parking lot|deals|each|come thru|pull up)
!     (don't|never|do not|illegal to|against the (law|rules) to|crime to|we do not|charged with|caught|busted for|warn~|report~|arrest~) ...4 {urged_deed}

signal illegal_advocacy
0.85  (pull|cut|saw|hack|sawzall|snatch|yank|slide) [_] [_] (catalytic converter~|cats|cat converter~|converters|copper~|the wiring|a cat) [_] [_] (off|out|from|and) & (easy|minutes|quick|cash|scrap|scrapper~|questions|don't ask|nobody|no one|money|bucks)
0.85  (here's how|heres how|how to|easy way|i can show you|i'll show you|lemme show you|trick to) [you] [can] [to] (get|getting|break|bust|hack|sneak|bypass) [_] [past|into|around|through] ...4 (firewall|gradebook|powerschool|web filter|filter|server|school wifi|cameras|admin account|blocker|proctor|lockdown browser|metal detector~)
0.85  (somebody|someone|yall|y'all|we|let's|lets|people|you) [_] (should|oughta|needs to|need to|gotta|ought to|better|just) [just|go] (torch|burn down|firebomb|rob|key|slash|vandalize|loot|trash|spray paint|shoot up|blow up|egg|burn) [_] [_] (building|place|house|car|cars|school|tires|store|shed|office|bank|barn|truck|courthouse|church) -(prescribed|training|drill)
0.85  (don't|dont|do not|no) [even] need [a|no|any] [_] (license|permit|insurance|tags|registration|prescription|background check|cdl) & (just drive|cops|never check|nobody checks|no one checks|who cares|don't check|drive it|won't check|get away)
0.85  (tell|told|claim|say|act like) [_] [_] (got hurt|were hurt|was hurt|you're hurt|fell|injured|it was stolen|whiplash|stole|stolen|slipped) ...8 (split|collect|cash in|payout|settlement|check|sue|get paid|free money|workers comp|insurance)
0.85  (split|share) the (check|settlement|payout|insurance|insurance money|claim) & (hurt|fell|wreck|claim|insurance|stolen|tell|say)
0.85  (dont|don't|do not) (report|claim|declare) (nothin|nothing|it|any of it|a thing|none of it|that|cash) & (cash|tax|taxes|irs|tips|pay|under the table)
0.85  (who's|whos|who|anyone|anybody|somebody) [_] (got|have|know|has|knows) [_] (a|the) plug [_] -(in|outlet|adapter|spark)
!     (report|reported) [it] to (the|your|an) -(irs) | here's how (we|to) (protect|secure|block|spot|prevent)

signal illegal_conduct
0.85  (claimed|claiming|claim|wrote off|writing off|deducted) ...4 (kids|kid|dependent~|child|children|nephew~|niece~|mileage|dog|truck|vacation) ...6 (tax~|return|refund|irs) & (don't|doesn't|not|aren't|fake|never|isn't|even|lol|worked|shh)
0.85  (driving|drove|drive|been driving|drivin) [_] [_] [_] (on a|with a|with no|without a|without|on|no) [_] (suspended|revoked|expired tags|license|insurance|suspended license) [_] -(golf|cart)
0.85  (lied|lying|fudged|fibbed|made up stuff) (on|to|about) [my|the|our] [_] (fafsa|taxes|food stamps|application|unemployment|disability|irs|police|cops|insurance|medicaid|snap application|mortgage|drug screen|parole officer|income)
!     hacked (up|down|away|through|off|together|at|apart|into (a|the) (log|brush|tree)) | hacked (my|our) (way|lunch)
!     (got|getting|get) away with (wearing|leaving|skipping (lunch|practice|leg)|eating|sleeping|not|a c|only|no homework|murder on)

# ---- a deed urged, and why nothing will come of it

class deed_urged
hop the (fence|turnstile|gate) | sneak in | sneak into | jump the (fence|turnstile) | walk right in | climb the fence | use my (sister's|brother's|cousin's|dad's|mom's) id | use (his|her) id | pee in the cup | fake pee | clean pee | somebody else's pee | just say you | just tell them you | tell them you live | say you lived | put down that you | claim your (dog|cat|neighbor~|cousin~) | claim (two|three|four|extra) (kids|dependents) | grab as much | take as much | load up (the|your) | swap the (tags|price tags|stickers) | switch the (tags|price tags|barcodes) | ring it up as | stuff it in | put it in your (bag|coat|purse|backpack) | walk out with it | copy (his|her|the) (test|exam|final) | buy the answers | pay somebody to | pay someone to | get somebody else to | have somebody else | sign for (him|her|me|each other) | clock me in | clock him in | fudge the (hours|numbers|log) | pad your (hours|miles) | tamper with | roll back the (odometer|miles) | cut the lock | cut the (wire|wires|chain|fence) | pop the lock | jimmy the | hotwire | siphon | drain the tank | pull the copper | take the converter | dump it (in|down|behind) | burn it (in|out) | park in the handicap | wear (gloves|a mask) | mask up | use a burner | pop (one|two|three) of these | take (one|two|three) of these | snort (one|it|this) | crush (one|it) up | drink up kids | shoot the (lights|transformer|sign~) | poach | spotlight deer | skip the tag

class impunity
nobody pays | nobody checks | nobody looks | nobody counts | nobody cares | nobody watches | nobody will know | nobody knows | no one checks | no one looks | no one pays | never look | never check | never checks | never card | never cards | won't look | doesn't check | don't check | they can't prove | can't prove it | no cameras | cameras are fake | cameras don't work | cameras won't | camera is broken | guard is asleep | guard leaves | guard sleeps | works every time | works like a charm | never fails | the irs is | irs won't | irs never | easy money | free money | no questions | won't matter | won't catch | won't get caught | never get caught | don't get caught | can't trace | untraceable | lmk how many | let me know how many | venmo me | cashapp me | off the books | under the table | look alike | looks like you | they'll never | so you get the | so you get | so you qualify | free tuition | free grant | i've got a bottle | i got a bottle | i have a bottle | hmu | fly through

signal illegal_advocacy
0.85  {deed_urged} & {impunity}
0.85  (print|prints|printing|make|makes|making|got|has|have|sell|selling) [_] [fake|counterfeit|funny|bootleg] (20s|twenties|hundreds|100s|fifties|funny money|fake bills|counterfeits) & (pass|passes|gas station|lmk|how many|spend|pen test|walmart|hmu|real)
0.85  (selling|sell|got|trading|trade) (a|my|two|some) [_] (glock|pistol|handgun|rifle|ar|ar15|9mm|shotgun|gun|draco|switch) & (no paperwork|no papers|no questions|no check|cash only|car wash|meet me|off paper~|clean serial|no serial) -(must|licensed|dealer)
0.85  (slash|key|egg|burn|torch|smash|wreck|cut|pop|flatten) (that|his|her|their|those|this) [_] [_] (tires|truck|car|house|windows|windshield|mailbox|tire) -(off|up with)
0.85  (test|exam|board|boards|state board|quiz|nclex|permit|cdl|act) (questions|answers|key|answer key) [_] [_] (early|for sale|ahead|venmo|cashapp|{money}|cheap|leaked|dm|hmu|{number} bucks)
0.8   (somebody|someone|y'all|yall|we|you|let's) [_] [just] (slash|torch|rob|shank|jump|mug|vandalize|trash|loot|hop the fence|sneak in)
0.85  (sell|selling|got|have|supply|buy|buying) [y'all|you|some|the] [_] (cigs|cigarettes|vapes|beer|alcohol|smokes|dip|zyns|liquor) & (no id|without id|any age|underage|don't card|under 18|under 21|freshmen|minors|don't care how old|even if you)
!     (selling|sell|buying) a (glock|gun|pistol|rifle) [_] you must

class own_crime
never came | told them it never | no questions asked | after dark from | game warden | nobody counts | without paying | didn't pay | never paid for | from the cops | from the police | lost em in | outran | med cart | the pill counter | from work lol | from the register | out of the register | out of the till | drawing unemployment | collecting unemployment | kept the unemployment | double dipping | take my (online|class|test|exam|algebra|nclex|final|drug test) | took my (test|final|exam) for me | wrote my (paper|essay|thesis) | name on the (electric|water|gas|cable|loan|lease|form|check|application) | landlord's name | boss's name | doctor's name | mom's name on | clock in while | clocked in for | clock in for | login to clock | buddy's login | fake (parking|hall|doctor|pass~|permit~|license~|tickets|receipts|prescription) | fake passes | rival school | out of season | over the limit | without a tag | no tag | while on probation | while i was on probation | violated my probation | skipped bail | jumped bail | warrant out | off a guy at a truck stop | truck stop | five finger | sticky fingers | from the evidence | someone else's social | dead (uncle's|grandma's|aunt's) | swapped the tags | switched the tags | switched the price | rolled back the miles | rolled back the odometer | counterfeit | stolen plates | stole | swiped | shoplifted | forged

class i_did
i (kept|took|slipped|snuck|swiped|pocketed|lifted|ran|outran|bought|sold|signed|forged|used|put|paid|hopped|broke|told|stole|shoplifted|wrote|cashed|switched|swapped|rolled) | i've (kept|sold|been|taken|used|bought) | i still have my | i once | i used (to|a|my) | we (shot|took|ran|stole|snuck|hopped|broke|sold|tagged|kept|swapped) | me (n|and) my _ [_] [_] (took|stole|snuck|ran|shot|jacked|tagged|swiped) | ^ (ran|took|bought|sold|used|put|paid|slipped|snuck|shot|kept|forged|swiped|stole|switched|swapped|rolled|cashed|signed) | i (been|kept|was) (drawing|selling|taking|using|running|collecting)

signal illegal_conduct
0.85  {i_did} ...8 {own_crime} -(my heart|the show|second base|from me|from us|my (truck|bike|phone|wallet))
0.85  (i|we) [_] [_] (sold|moved|made|printed) [_] [_] [_] [of those|of these] fake (parking passes|passes|ids|licenses|tickets|diplomas|permits|hall passes|notes)
0.85  (paid|paying) (a|some|this|my) (dude|guy|kid|friend|girl|buddy|cousin|nerd|roommate|lady) [_] to (take|write|do|sit) my [_] [_] (class|test|exam|algebra|final|essay|homework|paper|nclex|math|stats|chemistry|online)
!     (somebody|someone|they|who|he|she) (stole|swiped|took) my | (i|we) took (my|the) pills (with|at|before|every) | (in (monopoly|the game|gta))

class deed_more
swap the (barcode~|price~|vin|plates|tags) | run the plates | run plates | put the plates | plates off (another|a|some) | write off the (boat|truck|vacation|dog|trip|camper|rv) | say it's for the (ministry|business|farm|church) | get a burner | use a burner | fake tickets | sneak a (flask|bottle|blade|knife|vape|phone|beer|gun) | shoot (the|his|her|that|their) (dog|cat|drone|horse) | skim the | run the stop sign~ | race on | blow the light | fake a (claim|fall|receipt|note|seizure|doctor's note|prescription) | forge (your|a|the|his|her) | bribe (the|a|your) | cook the | doctor the | double claim | work off the books | copy the key | pick the lock | crack the (lock|code|safe|password) | use his login | use her login | steal the | swipe the | lift the | pocket the | keg for | buy for the minors | sell them the answers | text answers | pass the answers | write it on your arm | hide a phone

class impunity_more
nobody (at|in|on|here|there|around) ...4 (notices|notice|cares|checks|looks|counts|asks) | nobody notices | no one notices | they won't notice | never notice | never notices | can't trace | cant trace | a joke | sheriff won't | cops won't | police won't | won't care | they don't even | don't even check | don't even ask | no one's gonna know | who's gonna know | who's gonna check | who's gonna stop | it's that easy | super easy | so easy | easy as | you're golden | scot free | off another truck | you can totally | trust me | get away with it | always works | did it twice | done it before | i do it all the time

signal illegal_advocacy
0.85  {deed_more} & {impunity_more} -(of a lifetime)
0.85  {deed_urged} & {impunity_more}
0.85  {deed_more} & {impunity}
0.85  i (know|got|have) a (guy|dude|lady|girl|doctor|doc|shop|place|cousin|buddy|connect|hookup) (who|that|who'll|that'll|who will|that will|to) ...6 (no questions|anything for|fake|script~|prescription~|sign off|look the other way|under the table|inspect~|without (papers|a license|id)|forge~|for fifty cash|cash only|pills|carts|hot)
0.85  (who wants|who's down|who wants in|anyone want|anybody want|y'all want) ...3 (fake|stolen|bootleg|carts|pills|edibles|counterfeit|percs|addys|beer run|answers to|the answers)
0.85  (got|have|selling|brought|dropping) [the|some|fresh|more|new] [pens and|carts and] (pens|carts|edibles|gummies|addys|percs|xans|bars|dabs|dispos|vapes|zyns) ...4 ({number}|{money}) (each|a pop|apiece|a piece|a pack|for two)

signal illegal_conduct
0.85  (i|we|me and _|^) [just|totally|once|straight up|literally] (swapped|switched) [the] [price] (tags|stickers|barcodes|labels) [_] [_] (at|on|and|lol)
0.85  (i|we) [just|totally|once|always|used to|straight up] (jumped|hopped|jump|hop) the (turnstile|turnstiles|gate at|fence at)
0.85  (i|we) [just|totally|once|straight up|literally] (lied|perjured myself) (to|in front of|under oath) [the|a] (judge|jury|cops|police|court|grand jury|probation officer|irs|oath|inspector|detective|trooper)
0.85  (grew|growing|grow|got|raised) ({number}|some|a few|six|four|five|ten|my own) [_] plants ...5 (closet|basement|no card|grow light~|attic|without a (card|license)|crawl space|tent) -(tomato|tomatoes|pepper|herb|lettuce|basil)
0.85  (i|we) [just|totally|once|straight up|literally] (bribed|paid off|greased|slipped (money|cash|a fifty|a twenty|a hundred) to) [the|a|an|that|our] (inspector|cop|judge|bouncer|guard|officer|trooper|official|examiner|proctor|clerk)
0.85  (been|i've been|i was|we've been) (cooking|fudging|padding|faking|falsifying|doctoring) (the|my|our) (mileage|books|hours|logs|log|time card|timesheet|receipts|numbers|inventory|inspection~)
0.85  i (bought|got|scored|copped) [the|some|my] (pills|weed|meth|coke|percs|xans|gun|pistol|adderall|shrooms|molly) from (a|some|my|this) (guy|dude|kid|dealer|cousin|plug|man|buddy)

signal illegal_advocacy
0.85  (print|make|photocopy|copy|draw) your own (inspection sticker~|tags|tag|parking (pass~|tags|permit~)|hall pass~|license|money|diploma|certificate|coupon~|prescription~|receipts|tickets|id)
0.85  (somebody|someone|yall|y'all|we|they|people) (oughta|should|needs to|ought to|need to|gotta) burn [that|the|this|their|his|her] [_] [_] down -(calories)
0.85  i (can|could|will|'ll) [_] (clear|fix|erase|wipe|make|get rid of|lose) your [_] (ticket|tickets|dui|record|warrant|grade|grades|citation|points|transcript|fine|attendance) [_] ...3 (disappear|go away|for|know the|cash|vanish|clean) -(free tutoring)
0.85  take the (ladder|wire|tools|trailer|lumber|copper|generator|bike|scrap|tv|grill) (off|from|out of) (that|the|his|her|their) ...3 & (anyway|insured|nobody|won't|rich|never|don't|no one|middle of the night|asleep)
0.85  (tell|call) the (food stamp|ebt|snap|wic|welfare|unemployment|disability|housing|section 8|social security) (lady|office|people|worker|folks|guy) [_] [_] (husband|wife|you|he|she|kids|moved|quit|hurt|live|split) -(the truth)
0.85  (sell|selling|buying|trade|trading) [my|some|the|half my] (food stamps|ebt|wic|snap benefits|handicap placard~|urine|vouchers|inspection stickers) [_] -(accepted)
0.85  (want|need|wants|needs) [_] (handicap placard|placard|fake _|inspection sticker|burner|clean urine) & ({money}|extras|got|cheap|my aunt|my cousin|hmu|dm)
0.85  (let's|lets|we should|who wants to) [go] (key|egg|tp|slash|trash|spray paint|shrink wrap|flatten|tag|jump|rob) ...3 (camaro|truck|car|house|office|tires|mustang|van|jeep|corvette|porch|locker|kid|store) -(chain|code)
0.85  (deliver|delivering|meet|serving|selling|find me) [_] (behind|back of|under) the (gym|bleachers|shop|dumpster|stadium|dumpsters|barn|walmart|bleacher) & (pods|carts|pens|pills|vapes|weed|bars|bud|edibles|hmu|hit me|{money}|dispos|zyns)
0.85  (two|both|three|multiple) (prescriptions|scripts|docs|doctors) & (sell|refill~|extra|flip|stash)

signal illegal_conduct
0.85  (cleaned out|emptied|raided|jimmied|broke into|busted open|cracked) [the|a|his|her|their] [_] (vending machine|register|till|tip jar|cash box|coin machine|parking meter|safe|piggy bank of|gas pump) -(in class|for repairs)
0.85  (pretended|pretend|pretending|posed|posing|claimed|claiming|acted) (to be|as|like) [i was|a|an] [_] (vet|veteran|disabled|handicapped|student|cop|doctor|nurse|homeless|blind) ...3 (to get|for the|for a|so i|discount|benefits|free|ticket~) -(in the play)
0.85  (told|tell) [the|my] (insurance|insurance company|adjuster|cops|police|dmv|irs|judge) ...5 & (it was (my|me|actually|really)|lol|really|bat|i did it|paid out|they bought it|believed)
0.85  (been|was|i'm|im|we're) (dealing|slinging|moving weight|trapping|flipping (pills|carts|weed)) (out of|from|to|at|in|since|for) -(with|cards)
0.85  (shot out|busted out|knocked out|smashed|shot up|took out) (a|two|three|some|the|like) [_] (streetlight~|windows|window|mailbox~|transformer~|street sign~|stop sign~|headlight~|windshield~) ...6 & (i|we|me|my boys)
0.85  (i|we|me and _|^) [just|once] (hotwired|hot wired|carjacked|joyrode|jacked) (a|the|my|his|her|their|that) [_] (tractor|truck|car|bike|golf cart|bus|four wheeler|van|boat|mower) -(up)
0.85  ^ [i] pocketed (a|some|the|ten|twenty|fifty|{number}|{money}) ...3 (every|each|per|a) (shift|day|week|night|sale)
0.85  (drove|drive|driving|rode|steered) ...5 after (a few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|{number}|too many) (shots|beers|drinks|margs|margaritas|tallboys|whiskeys|cocktails|rounds|jello shots) -(never|don't)

# ---- deeds told with or without "I"; the same urged

class did_i
i | we | me and _ | me and _ _ | me and [two|three|some] other (guys|people|kids|friends) | my (buddy|buddies|friend|friends|cousin|brother|roommate|sister) and (i|me) | i've [_] | i just | we just | i [_] | i'd

class own_misdeed
(hopped|jumped|climbed|cut) [over] the fence ...9 (left with|took|grabbed|got|made off|stole|loaded|came back with)
(filed|claimed|put) [_] [_] (kid|kids|baby|cousin|niece|nephew|dog|roommate|neighbor|neighbor's|sister's|brother's) ...2 on my taxes
(tapped|spliced|hooked|ran) (it|into|up) ...3 (pole|meter|neighbor's|line|cable box) | (haven't|never|not) paid for (cable|power|electric|electricity|water|internet|gas) ...4 years
(so|too|got|was|that) [_] (hammered|drunk|wasted|high|stoned|trashed|plastered|messed up) ...5 (drive|driving|drove) home
(shot|hit|killed|took|caught|kept) ...4 (out of season|without a (tag|license)|over the limit|at night with a spotlight)
(logged|got|hacked|broke|snuck) (into|in to|onto|on) (the|my|our|his|her) [_] (principal's|boss's|teacher's|instructor's|ex's|director's|secretary's|supervisor's|neighbor's|superintendent's) (computer|email|account|laptop|phone|files|facebook|wifi|office)
(cashed|cashing|spent|deposited) (my|his|her|our|the) [dead|late|_] (grandma's|grandpa's|mom's|dad's|uncle's|aunt's|mother's|father's|neighbor's|roommate's) [_] (check|checks|pension|stimulus|benefits|social security)
(bring|brought|bringing|carry|carried|carrying|keep|kept|had) (my|a) [loaded] (pistol|gun|glock|handgun|revolver|9mm|knife|switchblade) (to|in|into|on|at) [my] (work|school|class|campus|lunchbox|lunch box|lunch|locker|backpack|the shop|clinicals|purse)
(paid|got|had|hired) ...3 (to|who) (take|took|write|wrote|do|did|sit) (my|the|for my) [_] (test|exam|final|certification|class|paper|essay|boards|cdl|permit|drug test|license)
(fudged|padded|faked|changed|rounded) (my|the|our|some) [_] (hours|time|times|clock in|timesheet|time card|mileage|numbers|log|logs|readings|signatures)
(driving|drive|drove|driven|been driving) ...3 (suspended|revoked|expired|no) (license|tag|tags|insurance)
(moved|flipped|resold|sold) (them|some|it|a few|the rest|thirty|about) ...4 (at school|in the parking lot|cops|before|for|out of)
(keyed|egged|slashed|sugared|dented|torched|scratched up|spray painted) (her|his|their|my ex's|the|that|its) [_] (car|truck|tires|tank|house|door|ride|bus|sign)

signal illegal_conduct
0.87  {did_i} [_] {own_misdeed} | ^ [just|finally|totally|literally|may have] {own_misdeed}
!     (somebody|someone|they|he|she|who|police|thief|thieves) ...3 {own_misdeed} | {own_misdeed} ...4 (simulation|sim|training|exercise|practice lab|in the game)
!     (locks|key~) for ...4 (building|locksmith|school)

class misdeed_urged
(put|stick|slap) a magnet on (the|your) meter | (bypass|jump|roll back|slow) (the|your) [electric|water|gas|power] meter
(use|borrow|buy|bring) (somebody|someone|a friend|your buddy|your kid|fake) [else's|else] (pee|urine|piss) | (someone|somebody) else's (pee|urine) | synthetic (pee|urine)
(tell|call|told) [the|your|their] insurance ...4 (stolen|wrecked|burned|lost) | (ditch|park|dump|sink|torch|burn) (it|the truck|your car|that) ...4 (insurance|pond|claim)
(don't|why) pay for ...4 (keygen|crack|cracked|torrent|serial|patch) | there's a (keygen|crack|torrent)
(run|take off|drive off|haul) [from|on] (them|the cops|cops|the law|the police) ...4 (chase|catch|can't|won't|never|give up)
(bring|write|hide|tape|sneak|put) [_] [_] (answers|cheat sheet|formulas|notes) (on|in|inside|under) [_] [_] [_] (label|bottle|hat|calculator|sleeve|arm|leg|hand|phone|shoe|eraser)
(can|i'll|will|i) (make|do) (the|a) (run|beer run|liquor run|store run) for (you|y'all|ya|anybody)
(stop|quit|don't|just stop) (paying|pay|filing|file) [your|their|any|our] taxes
(take|get paid|work|do it) [_] (cash|under the table|off the books) ...5 (don't|do not|never|without|no) (report|claim|tell|reporting|taxes)
(jam|chain|block|glue|superglue|barricade|lock) (the|all the|every) (doors|door|locks|gate|gates|exits) ...4 (nobody|no one|so|cancel|test~|can't)
(sugar|water|sand|bleach) in (the|his|her|their|that) [_] (gas|tank|tanks|gas tank|gas tanks|fuel)
(should|let's|lets|gotta|need to|someone|somebody|could|i'll) [_] hack [into] (canvas|the gradebook|the school|powerschool|the system|her email|his email|the teacher's|wengage|the grade)
(scan|ring up) the (cheap|cheaper|banana|bananas|produce) [_] ...3 (bag|steak|walk|and) | swap the (tags|price tags|stickers|labels)
(sell|selling|get) (you|ya|y'all) (a|an|some) (glock|gun|pistol|rifle|ar|nine|handgun) ...4 (no paperwork|no papers|no background|no questions|cash|serial)
(know|got) (a|the|who|somebody|someone) [_] [_] [_] (medical card|prescription|script|permit|disability|vaccine card|note) ...3 (without|no) | (without|no) (seeing|going to) (a|the|any) (doctor|dr) ...6 (know|talk|hit|call|hook)
(medical card|prescription|script|doctors note|doctor's note) without seeing

signal illegal_advocacy
0.87  /any/ {misdeed_urged}
!sentence (do not|don't ever|please don't|please do not|it's illegal|it is illegal|is a crime|is theft|against the law|arrested|charged|will be (fined|prosecuted|expelled|suspended))
!sentence (i|we|he|she|they) (got|was|were) (caught|arrested|fined) | (teach|teaches|learned|learn|unit on|class on) ...4 (how|about)
class more_misdeed_urged
(pay|slip|bribe|tip) (the|a|that|some) (guy|dude|lady|inspector|clerk|tester|proctor) ...6 (fix|change|pass|look the other way|sign off|bump)
steal (their|his|her|the|some|a few) ...4 (deserve|insured|insurance|never|nobody|won't|it's easy|rich|anyway)
(download|stream|rip|grab) the (whole|entire|full) [_] (textbook|book|movie|season|album|game|program|software) ...5 (nothing|free|without paying)
(key|egg|slash|torch|dent|scratch|spray paint) (his|her|their|that) [_] (truck|car|tires|house|door|bus) ...4 (never know|nobody|deserve|lol|tonight|night)
class more_own_misdeed
(took|pulled|stripped|ripped|cut) ...2 (copper|wire|wiring|tools|pipe|lumber|batteries|converters) (off|from|out of) [_] [_] (jobsite|job site|site|house|lot|building|shop|church|farm|school) and (sold|scrapped|pawned|took)
broke (a|some|that|his|her|this) [_] (nose|jaw|arm|ribs|teeth|face|window|windshield) ...5 (left|ran|took off|drove off|before the cops|bounced|gone)
signal illegal_advocacy
0.87  /any/ {more_misdeed_urged}
signal illegal_conduct
0.87  {did_i} [_] {more_own_misdeed} | ^ {more_own_misdeed}


signal illegal_conduct
!     broke into (a|an|song|hives|tears|applause|laughter|smiles|dance) [_] [sweat|grin|smile|run|trot|jog|rash|dance|song] | robbed peter
