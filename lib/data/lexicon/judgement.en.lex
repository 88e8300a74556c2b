# Contempt of the center, and crimes told as fact.

class our_place
{center} | this (place|school|dump|campus|department|program|district|center|job|office|building|faculty|staff) | (our|the) [_] (school|campus|district|department|front office|office|administration|admin|faculty|staff|program|board|superintendent|meetings|banquet|banquets|assembly|awards night|graduation|ceremony|counselors|counseling office|welding program|nursing program|cafeteria|tech center|principal|director|boss|culture) | (my|our) (coworkers|co workers|colleagues|students|boss|bosses|kids|class|school|department|job|work|workplace|third hour|admin|principal|superintendent|director|team) | (these|the|those|our|half (the|my|of my|of our|of the)) [_] (students|kids|teachers|instructors|administrators|coworkers|staff|seniors|juniors|freshmen|graduates|grads|parents we) | students (here|get|these days|they send) | (everyone|everybody|nobody|no one|people|anyone) (here|in (this|the) (building|office)|in administration|at (this place|work|{center})|around here|up front|in the office|in admin) | the (new hires|higher ups|powers that be|idiots in|front office) | tonight's {center} | i work with | another day at (work|the|this)

class contempt
joke | a joke | dump | a dump | clown show | clowns | circus | laughingstock | laughing stock | embarrassment | embarrassing | disgrace | pathetic | pitiful | useless | worthless | incompetent | idiots | idiot | morons | moron | imbeciles | clueless | lazy | laziest | dumb | dumber | dumbest | stupid | stupidest | brain dead | braindead | garbage | trash | crap | sham | farce | hellhole | dumpster fire | train wreck | trainwreck | dumpster | waste of space | waste of oxygen | waste of time | amateur hour | diploma mill | puppet | puppets | monkeys | sheep | phonies | phony | fakes | losers | loser | bozos | fools | nitwits | airheads | dimwits | buffoons | slobs | babysitting | shit show | shitshow | shithole | crapshow | dead weight | dead wood | deadwood | hot mess | poor excuse | pathetic excuse | sorry excuse | sorry lot | snoozefest | worst bunch | dumb as | dumber than | couldn't teach | couldn't organize | couldn't find | couldn't pour | couldn't spell | couldn't pass | couldn't run | couldn't lead | can't spell | can't read | can't add | can't even | don't know what they're doing | knows what they're doing | has a clue | illiterate | brainless | spineless | lousy | third rate | bottom of the barrel | bottom feeders | rejects | inept | joke of a | sorry bunch | a mess of a | crybabies | cesspool | cult | toxic waste | snake pit | congratulating themselves | insufferable | freak show | zoo | nuthouse | asylum | prison camp | kindergarten | half wits | halfwits | mouth breathers | wastes of | ashamed to | hopeless | suck | sucks | blows

signal disparaging
0.65  {our_place} & {contempt}
0.75  {our_place} [_] [_] (is|are|was|were|'re) [_] [_] [a|an|the|just|such|total|absolute|complete|utter|nothing but|pure|so|run by] [_] {contempt} 
0.75  (ashamed|embarrassed|mortified|humiliated) [_] (to|of|by) [_] (work (here|there|for|at)|be (part of|seen|associated|a part|affiliated)|say i (work|teach)|teach here|this (school|place)|my (school|employer|job|coworkers|workplace)|{center}|tell people i work|wear the)
0.75  {center} (couldn't|could not|can't) (teach|organize|run|find|manage|hire|keep|spell|lead|plan|pour) | {center} (more like|aka|stands for) | {center} sucks | {center} (hires|would hire|they'd hire) (anyone|anybody) | they'd hire (anyone|anybody|a)
0.75  wouldn't (hire|trust|send|let) (an|a|any) {center} (grad|graduate|student|instructor|welder|alum) | (what a|such a|another|it's a|just a|this|total|absolute|complete|real) [_] (clown show|circus|dump|joke of a (school|place)|hellhole|dumpster fire|shit show|shitshow|train wreck|freak show|zoo|nuthouse|laughingstock|amateur hour) [_] [_] [_] (place|school|at work|here|we work|we run|campus|job|work|is|this)
0.75  (pathetic|sorry|poor|sad|pitiful) (excuse for|example of) [a|an] (school|college|teacher~|program|department|faculty|campus|administration|staff|instructor~) | (worst|dumbest|laziest|sorriest|most useless|most incompetent|stupidest) (bunch|group|crop|batch|collection|set|lot|pack) of (teachers|students|kids|people|coworkers|instructors|administrators|employees|seniors|freshmen)
0.75  (another|one more|yet another) day (at|in) (the|this) (clown show|circus|zoo|asylum|hellhole|nuthouse|dump|prison|monkey house|madhouse|salt mine) | (sick|tired) of this (hellhole|dump|place|circus|clown show|joke) 
0.75  (trash|garbage|worthless|useless|crappy|pathetic|joke|clown) (school|staff|department|faculty|program|students|administration|admin|coworkers|office|principal|college|campus) -(can~|pickup|day|truck)
0.75  (half|most|all) [of] (my|the|our|these) [_] (coworkers|colleagues|class|students|teachers|staff|faculty|instructors|kids|office) (can't|cannot|couldn't|won't|are|don't|is) [_] [_] (read|spell|add|count|think|find|idiots|morons|dumb|useless|lazy|illiterate|incompetent|stupid|brain|other half|know|speak)
0.75  (i work with|surrounded by|stuck with|dealing with|i teach|we hire|run by|led by|full of|staffed by) [_] [_] (morons|idiots|clowns|fools|incompetents|imbeciles|losers|bozos|dummies|monkeys|children|slobs|half wits|people who never taught|dimwits|phonies|snakes|slackers) -(children in)
0.7   [another] (pointless|useless|worthless|stupid|brain dead|mind numbing) (professional development|pd|meeting|in service|inservice|staff meeting|assembly|training|faculty meeting|banquet) 
0.7   (students|kids) [_] (these days|get|are getting|keep getting|here|today) [_] (dumber|lazier|stupider|worse|more worthless|more useless) 
0.6   (embarrassing|pitiful|pathetic|sorry|shameful|lousy) (outfit|bunch|place|school|event|show|spectacle|display|banquet) | (how|why) (do|would|does) (parents|anyone|anybody|people) (trust|send|pay|let) [_] [_] (us|this place|here|{center}) 
!     (thunder|cowboys|sooners|pokes|ref~|movie|truck|phone|cat|dog|printer|game|show|traffic|team lost|chargers|april fools) 
!     (not|never|isn't|aren't|don't|wasn't) [_] [_] (ashamed|embarrassed|lazy|useless|dumb|stupid|a joke|worthless) | (dump (truck|closes|run|bed|it|the)|garbage (pickup|disposal|can|truck)|trash (pickup|can|bag~)) | (joke|clown|circus|dumb) (contest|question|at the fair|is in town|came) | nobody here gives | no one here gives
!     work hard | (amazing|awesome|best|wonderful|great|proud|love) [_] [_] (students|coworkers|kids|class|school|staff) 
!     (waste|dumb) (oil|bells|water|basket|luck) | zoo | monkey (bars|wrench|bread)

# Who is accused: a person named, or pointed out by role.
class accused
{name} | {titled_name} | {roster_employee} | (the|our|your|that|this|my|his|her|their|a certain) [_] [_] ({staff_role}|lunch lady|lady at the desk|cop|officer|contractor|president|ceo|sheriff|pastor|landlord|doctor|chief|manager|mechanic|owner|man who runs _|guy who runs _|woman who runs _) | (mr|mrs|ms|dr|miss|coach|officer|chef|principal|superintendent|director|senator|dean|nurse) {capitalized} | (mr|mrs|ms|dr|coach|officer|chef|principal|superintendent|director) _ | superintendent's been | that man | that woman | (the|that) (guy|man|woman|lady) (who|in|at) [_] [_] [_] | {mention}

class strong_verb
stole | steals | stealing | embezzle~ | pocketed | pockets | pocketing | skims | skimming | skimmed | siphons | siphoned | siphoning | robbed | robs | defrauds | defrauded | scams | scammed | scamming | launders | laundered | bribed | bribes | bribing | forged | forges | forging | falsified | falsifies | falsifying | faked | fakes | faking | rigged | rigs | rigging | lied | lies | cheats | cheated | cheating | molested | molests | raped | rapes | groped | gropes | groping | assaulted | abuses | abused | abusing | stalks | stalked | harasses | harassed | harassing | blackmails | blackmailed | extorts | extorted | plagiarized | leaked | leaks | perjured | grooms | groomed | flashed | preys on | drugged | swindled | swindles | doctored | fudges | fudged | covered up | covers up | hid | planted | plants | impregnated | misused | misuses | diverted | funneled | funnels | inflated | padded | pads | plagiarizes | exposed himself | slept with | sleeps with | sleeping with | commits | committed

class weak_verb
sells | selling | sold | deals | took | takes | taking | accepted | accepts | accepting | paid | pays | changes | changed | changing | drinks | snorts | smokes | uses | using | trades | traded | kept | keeps | charges | charged | bills | billed | beats | hits | slapped | slaps | punched | runs | gets | got | cooked | cooks | spends | spent | hides | covered | collects | demands | asks for | gave | gives | lets | helped | never

class plain_crime
drugs | meth | weed | cocaine | heroin | fentanyl | pills | vapes to | kickback~ | bribe~ | payoff~ | hush money | under the table | money from the | cash from the | cash for | for cash | for money | money for grades | grades for | test answers | answers for | sexual favors | prostitutes | child porn | porn at | on the job | out of his truck | the books | stolen | money out of | school money | district money | club money | company card | school card | scholarship money | grant money | donations home | the till | vending machine~ | for hotel | hotel rooms

class crime_object
money | cash | funds | fund | grant | grants | thousands | the till | petty cash | donations | scholarship~ | fundraiser money | club money | booster club | booster money | tips | tools | copper | scrap | gas | equipment | parts | laptop~ | computers | supplies | catalytic converters | food and sells | pills | medication | meds | drugs | meth | weed | cocaine | heroin | fentanyl | vapes | kickback~ | bribe~ | under the table | payoff~ | sexual favors | bid~ | invoices | invoice | time card~ | timecard~ | timesheet~ | time sheet~ | mileage | attendance | records | grades | transcripts | diploma~ | degree | license | certificate~ | credentials | resume | under oath | on the application | to the state | to the police | on his taxes | on her taxes | on taxes | taxes | the books | test answers | test scores | answers | evidence | reports | abuse reports | his wife | her husband | his kids | her kids | his girlfriend | students | a student | kids | children | minors | girls | women | employees | people | old people | customers | the elderly | patients | a married | married | his secretary | her boss | half the staff | interns | on the job | at work | in class | drunk | high | fraud | perjury | theft | insurance | workers comp | disability | hours | overtime | hotel rooms | credit card | school card | p card | fuel card | company card | district card | nursing school | a kid | hush money | to pass | for cash | for money | out of his truck | from the | finished | rehab | steroids | prostitutes | porn | child support | abuse | it all | an affair | affairs | guns | the inspector | inspector | the judge | the auditor | fires | a building | the safe | stolen | wages | checks | paychecks | pension | identity | identities | a dui | evidence | hidden camera~ | locker room | inappropriately | every report | hits kids

class crime_noun
thief | crook | embezzler | felon | convicted felon | pedophile | pedo | predator | sex offender | rapist | child molester | molester | groomer | con artist | con man | conman | scammer | fraud | liar and a (crook|thief|cheat) | murderer | drug dealer | dealer | wife beater | abuser | criminal | forger | cheater | adulterer | arsonist | stalker | tax cheat | racketeer | swindler | plagiarist | meth head | drunk driver | perjurer | blackmailer | pervert | creep who | peeping tom | kleptomaniac | pathological liar | bigamist | money launderer | crackhead

class crooked_way
under the table | on the take | kickback~ | bribe~ | behind bars where | hush money | cooked the books
cooks the books | off the books | child porn | slush fund | in cash for (a|grades) | for cash | for sexual
shoplift~

signal accusation
0.8   ({accused}|{capitalized} {capitalized}) [_] (hits|hit|beats|beat|slaps|slapped|punches|punched|chokes|choked|shoves|shoved|kicked|gropes|groped|touches|molests) (students|a student|kids|a kid|children|girls|women|boys|minors|his (wife|kids|girlfriend|son|daughter|students)|her (husband|kids|son|daughter|students)|employees|patients) -(with|on the back|for charity)
0.8   ({accused}|{capitalized} {capitalized}) [_] (has not paid|hasn't paid|never paid|owes|dodges|dodged|skipped) [_] (child support|taxes|his taxes|her taxes)
0.8   ({given_name}|{name}) (at|in|from) (the|our|payroll|hr|accounting|maintenance|purchasing) ...3 {strong_verb} ...4 {crime_object}
0.75  ({given_name}|{name}|{titled_name}) (at|in|from) (the|our|payroll|hr|accounting|maintenance|purchasing) [_] [_] [is|was|has been] (embezzling|stealing|scams|steals|stole|robs|robbed|scamming|skimming|forging|cooking the books|a thief|a crook)
0.75  ({name}|{given_name}|{titled_name}|{capitalized}) is a [_] [_] (thief|crook|pedophile|predator|rapist|embezzler|felon|con artist|child molester|sex offender|drug dealer)
0.8   ({accused}|{capitalized} {capitalized}) [_] [_] [_] {strong_verb} ...4 {crime_object}
0.8   ({accused}|{capitalized} {capitalized}) [_] [_] {weak_verb} ...3 {plain_crime}
0.8   ({accused}|{capitalized} {capitalized}) [_] [_] [is|was|has been|been|got|has|keeps|had] [_] (stealing|embezzling|skimming|pocketing|forging|laundering|cooking the books|on the take|dealing drugs|selling drugs|taking bribes|taking kickbacks|sleeping around|sleeping with|having an affair|cheating on|using drugs|molesting|groping|grooming|stalking|harassing|falsifying|scamming|defrauding|faking|lying about|billing us|double dipping|committing|padding|billing|plagiarizing|blackmailing|bribing|abusing|covering up|rigging|beating|robbing|siphoning|running a|drinking) -(a pencil|the show|hearts|cards)
0.75  ({accused}|{capitalized} {capitalized}) (is|was|comes|came|shows up|arrives|drives|teaches|works) [_] [_] (drunk|high|stoned|wasted|hammered|drinking) [_] (at|on|to|in|during|every|while|before|all) -(school~|point|demand|alert|hopes|ground|standard~|time)
0.8   ({accused}|{capitalized} {capitalized}) (is|was) [_] (a|an|the) [known|convicted|registered|total|real|lying|damn|proven|straight up|serial|complete|certified] [_] {crime_noun}
0.8   ({accused}|{capitalized} {capitalized}) [_] [_] (beats|hits|molested|raped|groped|assaulted|abuses|abused|embezzled|bribed|blackmailed|extorted|defrauded|forged|plagiarized|falsified|laundered|molests|gropes|rapes|steals|stole|embezzles|robbed|robs|scams|scammed|stalks|grooms|groomed|perjured|harassed|harasses|rigged|cheats on|cheated on|lied under oath|lied on|faked|pocketed|pockets|murdered|killed) -(the show|it|eggs|cancer|the odds|a home|a ball|home|second base|base|hearts|a beautiful|death|at cards|the record|time|with dominoes|the heat|your)
0.8   (he|she) [_] [_] ({strong_verb} ...4 {crime_object}|{weak_verb} ...3 {plain_crime}) & ({name}|{titled_name}|{staff_role}|that {staff_role}|board member)
0.8   (he|she|he's|she's|hes|shes) [_] (a|an|the) [convicted|registered|known] {crime_noun} & ({name}|{titled_name}|{staff_role}|hired)  
0.8   (he|she|they) (steals|embezzled|forged|stole|bribed|faked|falsified|robbed|molested|pocketed|took bribes|takes bribes|took kickbacks) & ({titled_name}|{name}|{capitalized} {capitalized})
0.8   ({accused}|{capitalized} {capitalized}) never (finished|graduated|went to|passed|earned|had) ...4 (school|college|nursing school|license|degree|certification|academy|boards)  | (license|degree|diploma|certificate|resume|credentials|signature|timesheet~|signatures) [_] [_] [_] [_] (is|was|are|were) [_] (forged|fake|faked|bogus|phony|stolen|made up|falsified|bought) & ({name}|{titled_name}|{staff_role}|her|his|dr)
0.75  ({accused}|{capitalized} {capitalized}) ...6 {crooked_way}
0.75  (thief|crook|embezzler|pedophile|predator|rapist|felon|con artist|fraud|liar and a crook) (named|called|like|is|by the name of) {accused} | that (thief|crook|pedophile|predator|rapist|embezzler|felon|con artist) {accused}
0.7   ({accused}|{capitalized} {capitalized}) (fathered|got) [_] [_] (pregnant|knocked up) | {accused} (got|was) (high|drunk|wasted) (at|on|before|during) (work|the job|class|school|duty)
!     (i think|i feel|i believe|in my opinion|imo|seems like|i suspect|i wonder|allegedly|alleged|according to|court records|public record|police said|sheriff said|sheriff says|was convicted|was charged|were charged|pleaded|pled|indicted|indictment|court|jury|convicted of|arrested|audit found|audit|records show|sentenced|guilty)
!     (board|district|administration|{center}|school|center|council|city|county|state|company|they|we|government) (wastes|wasted|lied|lies|stole|steals|cooked|cheated|took|overcharged|breaks|charged|covered|takes|spent|hides|hid|uses)
!     (did|has|is|was|who|does|why) {accused} ...8 $ & (did|has|who|does|why|is it true) 
!     (stole|steal|steals|robbed) (the show|my heart|everybody's heart|everyone's heart|our hearts|all our hearts|second|third|base|home|the ball|a kiss|the spotlight|the scene|a glance|hearts) | (killed|beat|beats|kills) (it|eggs|cancer|the odds|traffic|the clock|the drum|them|enid|time|the game) | hit[s] (a|the) (home run|ball|gym|road|brakes|books|lottery|snooze) | hits the | cheated death | at cards | forged (a beautiful|steel|a path|ahead|knife) | (takes|took|taking) (time|notes|attendance|care|pictures|photos|us|roll|her|his class|me|second|first|calls|questions|orders|applications|it) | sells (cookies|tickets|shirts|houses|cars|honey|eggs|insurance|books) | (arrests|arrested) a | falls for
!     (play|movie|skit|novel|show|musical|character|role|book|dominoes|monopoly|bingo|poker night)

# ---- broader

class us_place
{center} | this (department|school|place|dump|campus|program|district|office|faculty|staff) | our (front office|office|department|school|administration|admin|staff|faculty|program|superintendent|counselors|principal|open house|banquet|students|board|leadership|director) | my (second hour|third hour|first hour|{ordinal} hour|class|students|coworkers|department|boss|job|school|colleagues) | the people (in charge|running|who run) [_] [_] [_] | that open house | the front office | the (faculty|staff|administration|admin|higher ups|office staff|banquet|assembly|open house|inservice) | where i work | people i work with | everyone running it | teachers lounge | the students (here|they send us|these days) | the kids (here|they send us|these days)

class scorn
where careers go to die | blow its nose | if brains | collective iq | iq of | lemonade stand~ | bumbling | amateurs | amateur | clueless | couldn't run a | couldn't organize | couldn't find | couldn't manage | couldn't pour | couldn't blow | can't tie | couldn't lead | doorknob | box of rocks | bag of hammers | bag of rocks | sad and so | was sad | so sad | what a waste | waste of a | waste of time | waste of space | waste of money | joke | clowns | clown | circus | dumpster fire | train wreck | trash | garbage | pathetic | pitiful | useless | worthless | incompetent | idiots | morons | fools | dimwits | lazy | dumb | dumber | stupid | brainless | braindead | embarrassing | embarrassment | laughable | laughingstock | ashamed | sham | farce | hot mess | disaster | nightmare | hellhole | prison | zoo | asylum | daycare | babysitters | glorified | bottom of the barrel | scraping the barrel | dead weight | phonies | snakes | vipers | suck ups | kiss ups | brown nosers | airheads | half wits | numbskulls | slackers | second rate | third rate | low rent | bush league | mickey mouse | rinky dink | backwater | pretend to teach | pretend to learn | pretend to work | makes me sick | can't stand | loathe | despise

signal disparaging
0.6   {us_place} & {scorn}
0.7   {center} where ...5 (die|rot|fail|suffer) | (seen|met|known) (better|smarter|brighter) [_] [_] (run|led|organized|behaved) [_] (lemonade|zoo~|circus~|houseplants|monkeys|rocks|fence posts|doorknobs|kindergart~)  | (bunch|pack|collection|gang|crew) of [_] (bumbling|clueless|lazy|incompetent|useless|overpaid|spineless|brainless|amateur~) [_] (amateurs|idiots|fools|clowns|people|teachers|administrators|bureaucrats|kids|students|slackers)
!     (six year old|highest average|packed|great saturday|bring a screwdriver|thunder|my truck|ref)

class crooked_act
puts his hands on | put his hands on | touches | touched | feels up | felt up | took cash | takes cash
takes money | took money | stealing from | steals from | stole from | lied on | lied about
comes to work (high|drunk) | came to work (high|drunk) | shows up (drunk|high) | gave the contract to
gave a contract to | for a cut | on the side | hired his | hired her | fixed the bid | skims | dips into
double billed | under the influence | kickback | has no degree | has no license | isn't licensed
never had a license | no real degree | fake degree | ghost employee~ | padded | fudged | sexually

signal accusation
0.7   (everybody|everyone|we all|whole town|people) [_] [_] (knows|know) [that] {accused} [_] [_] (puts his hands|stole|steals|cheats|sleeps|drinks|lies|beats|hits|deals|takes|touches|gropes|sells|robbed|molest~|harass~|is a (thief|crook|drunk|predator|cheat))
0.7   ({accused}|{capitalized} {capitalized}) ...4 {crooked_act} -(the show|second)
0.7   ({accused}|{capitalized} {capitalized}) ...6 (contract|job|payroll|grade~|scholarship) ...4 (to his|to her|for his|for her) (son in law|nephew|cousin|girlfriend|brother|wife|buddy|son|daughter|sister|mistress) -(i wonder)
!     i wonder | (refilled|is retiring|earned (her|his)|reviewed)

# ---- more ways

signal disparaging
0.7   ^ (what|such) (a|an) [_] (pathetic|sorry|sad|pitiful|worthless|terrible|lousy|miserable|crappy|third rate|rotten|stupid|garbage|trash|joke of a) [little|excuse for a|excuse of a] (school|college|campus|district|place to work|department|program|faculty|center|administration|staff|event|graduation|banquet|assembly)
0.7   (i|we) (work|teach|deal|go to school) [_] (with|for|under|alongside) [_] [_] (biggest|worst|dumbest|laziest|most|a bunch of|a pack of|a bunch|complete|total|absolute|nothing but) [_] [_] (bunch|group|pack|babies|idiots|morons|incompetent|crybabies|children|clowns|losers|people|fools|liars|snakes|hypocrites|slackers|tyrants|imbeciles)
0.65  (our|the|tonight's|today's|that|this) [_] (board meeting|meeting|graduation|assembly|banquet|inservice|open house|staff meeting|awards|ceremony|training|training day|convocation|pep rally) [_] (was|is) [_] [a|an] (comedy|joke|farce|circus|disgrace|waste|snoozefest|snooze|embarrassment|disaster|clown show|train wreck|insult|pathetic|ridiculous|pitiful|torture|trash|garbage|embarrassing)
0.65  (hires|hire|takes|take|admits|enrolls|graduates|keep|promotes) (anybody|anyone|any idiot|any fool|just anybody) [_] [_] (pulse|breathing|warm|heartbeat|walks in|with a) & (ntc|{center}|this place|they|we|school|here|our)
0.65  (students|kids|seniors|juniors|freshmen|this generation) [_] [_] (today|these days|this year|now) [_] (are|is) [_] [_] (dumb|dumber|lazy|lazier|worthless|useless|hopeless|stupid|illiterate|soft|entitled|rude|disgusting|feral|idiots|brats|animals|zombies)

signal accusation
0.7   ({accused}|{capitalized} {capitalized}) [_] [_] (bet on|gambled with|got (his|her) job by|blackmail~|extort~|perjur~|ran a scam|running a scam|ran off with|made off with|took off with|helped himself to|helped herself to|is on the take|on the take|pays for sex|solicited|trafficking|traffics|dealt|deals) [_] [_] ...4 (games|money|dean|boss|funds|cash|students|teachers|board|company|contractor~|vendor~|sleeping|blackmail~|bribing|drugs|meth|pills|minors|employees|district|bus company|cards|purse|wallet|girls|tools|equipment)
!     lied about (liking|loving|my|his age|her age|the surprise|being fine|how old)

signal accusation
0.7   ({accused}|{capitalized} {capitalized}) [_] [_] (put|puts) (his|her) hand~ (up|down|on|under|in) [_] [_] (skirt|shirt|blouse|pants|thigh|leg|butt|chest|body|waist|cousin's|daughter's|sister's|my|register|till|purse)
0.65  (she's|he's|she has|he has|she|he) [_] been (pocketing|stealing|skimming|embezzling|selling|forging|faking|taking) [_] [_] & (it|since|money|years|from|cash|the) && ({name}|{titled_name}|{staff_role}|{capitalized} {capitalized})
0.7   {accused} [_] [_] [_] planted [_] (vape|drugs|evidence|weed|pills|gun|knife|it|that) | {accused} ...4 takes a cut (from|of)

signal disparaging
0.6   (i'm|im|just|we're) (babysitting|a babysitter|a glorified babysitter|herding cats|running a daycare) & (not teaching|instead of|students|kids|class|brain) | typical of this (outfit|place|school|department|district|administration) | (waste|wasting|wasted) [_] (two years|a year|your money|your time|my life) & ({center}|this school|this place)
0.6   (root canals|root canal|colonoscopy|dental work|jail) ...6 (enjoyed more|better than|more than|rather) & (people|meeting|place|school|work|in service|inservice)

signal accusation
0.75  ({accused}|{capitalized} {capitalized}) (is|was|comes|came|shows up|showed up|arrives|drives|drove|teaches|taught|works|worked|stumbled) [in|into|to] [class|work|school|the shop|_] (drunk|high|stoned|wasted|hammered|drinking|hungover) -(school~|point|demand|alert|hopes|ground|standard~|time)

signal disparaging
0.65  {center} (graduates|grads|students|instructors|teachers|staff|alumni|employees) [_] (couldn't|could not|can't|cannot|don't know|wouldn't know|aren't|are|have no) [_] [_] ...4 (lightbulb|light bulb|wrench|read|spell|tie|find|change|hammer|tire|shoes|dumb|lazy|useless|clue|idiots|worthless|trained monkeys|incompetent|a joke)
0.6   (that|the|our|this|today's|another) [_] (assembly|meeting|graduation|banquet|inservice|training|ceremony|pep rally|staff meeting|orientation|open house) [_] (was|is) [_] (the dumbest|the stupidest|the worst|a total waste|the biggest waste|a complete waste|dumb|stupid|worthless|mind numbing|painful) 

signal disparaging
!     (is a joke|inside joke|dumb joke) ...6 (clock|slides|quiz|about the) | somebody said (our|the) {staff_role} | whoever calls our
!     good ideas go to die & love
!     nobody ...4 not ashamed | not ashamed (to|of)
