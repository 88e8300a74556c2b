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
0.8   ({accused}|{capitalized} {capitalized}) never (finished|graduated|went to|passed|earned|had) ...4 (school|college|nursing school|license|degree|certification|academy|boards)
0.8   (license|degree|diploma|certificate|resume|credentials|signature|timesheet~|signatures) [_] [_] [_] [_] (is|was|are|were) [_] (forged|fake|faked|bogus|phony|stolen|made up|falsified|bought) & ({name}|{titled_name}|{staff_role}|her|his|dr)
0.75  ({accused}|{capitalized} {capitalized}) ...6 {crooked_way}
0.75  (thief|crook|embezzler|pedophile|predator|rapist|felon|con artist|fraud|liar and a crook) (named|called|like|is|by the name of) {accused} | that (thief|crook|pedophile|predator|rapist|embezzler|felon|con artist) {accused}
0.7   ({accused}|{capitalized} {capitalized}) (fathered|got) [_] [_] (pregnant|knocked up) | {accused} (got|was) (high|drunk|wasted) (at|on|before|during) (work|the job|class|school|duty)
!     (i think|i feel|i believe|in my opinion|imo|seems like|i suspect|i wonder|allegedly|alleged|according to|court records|public record|police said|sheriff said|sheriff says|was convicted|was charged|were charged|pleaded|pled|indicted|indictment|court|jury|convicted of|arrested|audit found|audit|records show|sentenced|guilty)
!     (board|district|administration|{center}|school|center|council|city|county|state|company|they|we|government) (wastes|wasted|lied|lies|stole|steals|cooked|cheated|took|overcharged|breaks|charged|covered|takes|spent|hides|hid|uses)
!     (did|has|is|was|who|does|why) {accused} ...8 $ & (did|has|who|does|why|is it true) 
!     (stole|steal|steals|robbed) (the show|the applause|my heart|everybody's heart|everyone's heart|our hearts|all our hearts|second|third|base|home|the ball|a kiss|the spotlight|the scene|a glance|hearts) | (killed|beat|beats|kills) (it|eggs|cancer|the odds|traffic|the clock|the drum|them|enid|time|the game) | hit[s] (a|the) (home run|ball|gym|road|brakes|books|lottery|snooze) | hits the | cheated death | at cards | forged (a beautiful|steel|a path|ahead|knife) | (takes|took|taking) (time|notes|attendance|care|pictures|photos|us|roll|her|his class|me|second|first|calls|questions|orders|applications|it) | sells (cookies|tickets|shirts|houses|cars|honey|eggs|insurance|books) | (arrests|arrested) a | falls for
!     (play|movie|skit|novel|show|musical|character|role|book|dominoes|monopoly|bingo|poker night)
!sentence (lied|lying|lies|lie) down

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
0.6   typical of this (outfit|place|school|department|district|administration)
0.6   (i'm|im|just|we're) (babysitting|a babysitter|a glorified babysitter|herding cats|running a daycare) & (not teaching|instead of|students|kids|class|brain)
0.6   (waste|wasting|wasted) [_] (two years|a year|your money|your time|my life) & ({center}|this school|this place)
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

# ---- named in small letters, and deeds of other kinds

class accused_lower
(mr|mrs|ms|miss|dr|coach|principal|officer|professor) _ | (the|our|that|this|my|his|her|your|assistant|vice|head) [_] (teacher|instructor|coach|principal|counselor|superintendent|director|secretary|custodian|janitor|aide|dean|registrar|nurse|administrator|treasurer|clerk|bookkeeper|accountant|coordinator|supervisor|advisor|bus driver|sponsor)

class kin_favored
(brother in law|son in law|sister in law|father in law|brother|cousin|nephew|niece|buddy|golf buddy|drinking buddy|wife|husband|son|daughter|girlfriend|boyfriend|fishing buddy|own company|family's company)

signal accusation
0.85  {accused_lower} ...4 (work|class|school|campus|duty|practice|shop|job|the wheel) [_] (drunk|high|stoned|wasted|hammered|hungover) -(school~|point|alert|hopes)
0.85  {accused_lower} [_] [_] (grabbed|groped|fondled|cornered|fingered|felt up|kissed|slapped|choked|punched|hit on|slept with|hooked up with|sexted|sent nudes to|exposed himself|came on to|preyed on) [_] [_] (girl~|student~|boy~|minor~|kid~|child|children|woman|women|teen~|teenager~|sophomore|freshman|junior|senior|employee~|intern)
0.86  {accused_lower} [_] [_] [is|was|been] {strong_verb} ...4 {crime_object} -(the show|home)
0.85  {accused_lower} [_] [_] [been] (pocketed|pocketing|pockets|embezzl~|stole|stealing|steals|skimmed|skimming|forged|forging|falsified|falsifying|faked|rigged|bribed|extorted|blackmailed|laundered|padded|doctored) -(the show|home|second|a (kiss|base|nap))
0.85  {accused_lower} [_] [_] (took|takes|taking|accepts|accepted|charges|charged|wants|wanted) [_] [_] ({money}|money|cash|bribe~|bucks|dollars|payoff~) & (passed|pass~|cert~|license|grade~|sign~ off|signed|look~ the other way|under the table|in his pocket|in her pocket|let him|let her)
0.85  (his|her|their) {kin_favored} (got|gets|landed|won|was handed|was given|keeps getting|scored|received) [_] [_] [_] (contract|bid|job|raise|position|deal|account|work|business) & (kickback~|bribe~|rigged|corrupt~|crooked|nepotism|without bid~|no bid~|no one bid|under the table|dirty|plain and simple|payoff)
0.85  ^ (he|she) (lied|lies|cheated|cheats) (on|about) (his|her) [_] (certification~|resume|application|paperwork|degree|credentials|license|hours|mileage|time card|timesheet~|transcript~|background|taxes|exam|boards)
0.85  (never (finished|earned|got|had|completed)) (that|the|his|her|a|any) [_] (degree|license|certificate|certification|diploma) ...4 (wall|resume|door|website|hired|brags)
!     (i think|i feel|i wonder|in my opinion|imo|allegedly|according to|pleaded|pled|convicted|sentenced|arrested|charged with|court|if (somebody|someone|anybody)|is it true|did (he|she|they))

signal disparaging
0.85  {us_place} [_] [_] where [_] [_] (go|goes|come|comes) to (die|rot|rust|fade)
0.85  (the|our|those) [_] (geniuses|brain trust|rocket scientists|brainiacs|wizards|masterminds|einsteins|braintrust) (in|at|on|from|up at|up in|over at|running|upstairs) [_] [_] (front office|office|admin|administration|board|board room|district|central office|upstairs|top|this place|this school)
0.85  [another|yet another] (pointless|useless|worthless|stupid|mind numbing|brain dead|dumb) [_] (assembly|pep rally|meeting|inservice|training|ceremony|banquet|workshop|open house|pd day)
0.85  (open house|graduation|convocation|career day|in service|inservice|orientation|the assembly|the banquet|pinning|awards night|board meeting) [_] (was|is|turned out) [_] [_] (pathetic|a joke|embarrassing|an embarrassment|a disgrace|pitiful|a farce|a circus|an insult|a clown show)
0.85  (babysit|babysitting|wrangle|put up with|deal with|teach|teaching|herd|corral|work with|stuck with) (these|this bunch of|a bunch of|those|a pack of|a room full of|a bunch) [_] (morons|idiots|losers|imbeciles|brats|clowns|dummies|mouth breathers|degenerates|knuckle draggers|animals|fools|zombies|cretins)
!sentence (it's|its|is) no joke how

# ---- deeds of those pointed out

class accused_any
{accused} | {accused_lower} | (the|that|your|our|this) (guy|man|woman|lady|dude|fella|person|clerk|sub|driver|cook) (who|that|on|in|at|from) ...5

class deed_told
writing (himself|herself|themselves) ...3 (checks|bonuses|raises) | wrote (himself|herself) [_] [_] [_] checks | extra checks | keeps the (money|cash|change|difference|rest) | kept the (money|cash|change|deposit) | pockets the | rings up | bought (that|his|her|the) [_] (doctorate|degree|license|diploma|certificate|credentials) | has (two|three|four|five|several|{number}) (duis|dwis|felonies|warrants) | drives ...5 drunk | sells [the|pills|drugs] (test answers|answers|grades|test|exam|diplomas|vapes) | sells the test | plagiarized | hid the [_] (report|evidence|test results|records|complaint|study|memo) | covered up | covers up | dealing (meth|drugs|weed|coke|pills) | deals (meth|drugs|weed|pills) | steals packages | stealing packages | steals from | steals our | takes pictures of (the|little|our) (girls|boys|kids|students) | peeps (on|at|in) | exposes himself | makes the (boys|kids|girls|students) fight | bets on (it|them|the fights|games) | is a (pervert|perv|creep who touches|peeping tom) | fakes the | faked the | billed [us] for | double bills | overbills | falsifies | blackmails | traffics | runs a (scam|racket|chop shop|gambling ring) | cheats on (his|her) (wife|husband|taxes|time card|timesheet) | beat his (wife|kids|girlfriend) | never served a day | lied under oath | threatened witnesses | shredded the (records|files|evidence|documents|minutes|emails) | takes kickbacks | takes bribes | on the take | sleeps with | is sleeping with | hush money

signal accusation
0.85  {accused_any} ...6 {deed_told} -(the show)
0.85  (changed|lowered|dropped|flunked|failed) (my|her|his|our|their) [_] [_] (grade|grades|daughter|son|kid|score) (because|after|since) [_] [_] (complained|reported|spoke up|told|refused|turned (him|her) down|wouldn't)
0.85  (he|she) (plagiarized|embezzled|falsified|forged|bribed|blackmailed|molested|laundered) & (your|our|the|that) [_] (director|superintendent|principal|teacher|instructor|coach|president|dean|treasurer|board member|secretary)
!     (hasn't|hasnt|never|didn't|did not|has not) (plagiarized|lied|faked|falsified|covered)
!sentence (is it true|i wonder|somebody said|i heard|rumor~|was charged|were charged|pleaded|convicted|sentenced|deputies said|police said|allegedly|according to|in class we|we studied|we learned|a (man|woman) was)

signal disparaging
0.85  (my|our|half my|these|those|my whole|the|their) [_] [_] (class|students|kids|coworkers|colleagues|counselors|counseling office|office|board|instructors|department|teachers|admin|administration|bosses|staff|seniors|freshmen) ...2 (couldn't|can't|cannot|could not|would lose|have the|has the|wouldn't|don't have the|possess the) ...8 (goldfish|paper bag|house cat|rock|brick|fence post|toddler|turnip|potato|doorknob|lightbulb|light bulb|shovel|wet noodle|sloth|houseplant|hamster|gnat|fruit fly|stump|kiddie pool|bucket|hole in)
0.85  (brain dead|braindead|hopeless|worthless|useless|mouth breathing|drooling) (zombies|losers|idiots|kids|students|slugs|lumps|freshmen|seniors|sophomores|juniors|coworkers|instructors|bureaucrats) & (hour|class|office|my|teach|work|here|this|i've got|period|staff|{center})
0.85  diploma mill | (embarrassed|ashamed|humiliated) to (cash|take|draw|get|collect) a (check|paycheck) from | from these clowns | {center} motto should be
0.85  (graduate|graduates|grad|grads|student|teacher|instructor|employee) ...5 (from|at) (that|this) [_] (dump|joke|hellhole|circus|place|clown show) [_] [_] (was|were|is|are) [_] (useless|worthless|an idiot|idiots|dumb|a joke|trash|garbage|clueless)
0.85  (can't|couldn't|cannot|couldnt|cant) (cut it|make it|hack it) (in|at) (a|any) (real|actual|legit) (school|college|university)
0.85  (a|any) (real|actual) (school|college) & (northwest|{center}|this place|send em|settle for|instead of)
0.85  these (kids|students|teachers|people) are (garbage|trash|worthless|hopeless|a waste) 
0.8   (saddest|sorriest|lamest|most pathetic|dumbest) (thing|event|assembly|banquet|graduation|ceremony|excuse|show|display) & (bunch of (amateurs|clowns|idiots|losers)|amateurs|sat through|ever seen here|here|school|this place|{center}|banquet|staff)

class deed_also
shows porn | showed porn | watches porn | planted (dope|drugs|evidence|a gun|weed|pills|meth) | went in (his|her|their) (own pocket|pocket|pockets) | (gave|gives|giving|sold|sells) (my|our|the|her|his) [_] (son|daughter|kid|kids|boys|girls|students|team) [_] (steroids|alcohol|drugs|pills|beer|weed|vapes|whiskey|liquor) | ghost employees | on [the] payroll and never (shows|works|comes) | never paid a cent | molested | raped | has a record for | registered sex offender | beat up a | punched a (kid|student|boy|girl) | spied on | secretly (recorded|filmed|taped) | stole [my|our|the] (tools|money|grant|medication|idea|funds|equipment|laptop~) | fixed the (bid~|grades|contest|vote) | rigged the | took money from | takes money from | got paid off | was paid off | paid himself | paid herself | using school (money|funds|gas|card) | school credit card for | lied under | faked (his|her) | sexually harassed | sexually harasses | threatened to (fire|fail) (me|her|him) unless

signal accusation
0.85  {accused_any} ...6 {deed_also} -(the show|second base)
0.85  (superintendent|director|principal|coach|chief|president|treasurer|boss|instructor|board member)'s (wife|husband|son|daughter|brother|sister|nephew|cousin|girlfriend) ...4 (payroll|stole|steals|never shows|fraud|kickback~|embezzl~|contract|fake job|no show job)
0.85  (chief|head|captain|sergeant|officer|deputy|sheriff) [of] [_] [_] ...3 {deed_also}

signal disparaging
0.85  {center} (grads|graduates|students|teachers|welders|instructors|alumni|nurses|kids) (can't|couldn't|cannot|don't know how|aren't|wouldn't know|could not) -(wait|afford|believe|find parking|attend|come)
0.85  bunch of (muppets|clowns|monkeys|chimps|amateurs|morons|idiots|bozos|jokers|buffoons|dimwits|losers|incompetents|donkeys|goons) ...3 (running|in charge|teaching|at|in|around|who run|leading|we call) [_] [_] [_] ({center}|college|school|place|campus|office|department|program|admin|district|teachers|staff|faculty|leaders)
0.85  i [_] (teach|work with|babysit|grade|report to|answer to) [a bunch of|nothing but|mostly|literal|actual|these|a pack of] (zombies|idiots|morons|imbeciles|vegetables|monkeys|animals|brats|potatoes|clowns|losers|slugs|degenerates|cretins|simpletons)
0.85  (staff|faculty|board|department|team) meeting~ & (morons|idiots|clowns|imbeciles|circle jerk|farts|torture|waste of oxygen|waste of air|sniffing|dumbest)
0.85  imagine (paying|going|sending|working|teaching|graduating) ...5 {center} -(the possibilities)
0.85  only (one|person|adult|teacher|instructor) [here|_] with (a|any|half a) (brain|brains|clue|sense|spine|iq) & (campus|school|department|building|office|staff|here|program|place|center|faculty)
0.85  (asking|say|saying|ask) ...4 fries with that & (students|grads|graduates|kids|{center}|class|seniors|they'll|diploma)
0.8   ({center}|this (college|school|place|campus|department|program)|our (college|school|department|nursing program|program)|the (nursing|welding|front office|counseling|diesel|cosmetology|culinary) (program|department|office|staff)) (is|are|'s) [_] [_] (a|an|one|just a|such a|nothing but a|pure|total) [_] (clown car|clown show|clown college|dumpster fire|joke|circus|dump|scam|sham|zoo|disgrace|embarrassment|trash heap|laughingstock|cesspool|hellhole|shambles)

class deed_third
(spent|blew|used|gambled|took) [the|our|their|all the] [_] (scholarship|grant|school|club|booster|foundation|band|trip|activity|fundraiser|lunch|tax) (money|funds|fund|cash|dollars) [away] (on|at|for) [_] -(books|supplies|students)
(slaps|hits|spanks|shoves|pinches|kicks|chokes|grabs) the (little ones|kids|babies|students|children|toddlers|girls|boys) | fathered a (kid|baby|child) with | (is|was) a (wife beater|child abuser|pedo|pedophile|rapist|crook|thief|predator|drug dealer|con man|felon|sex offender|embezzler|stalker|forger) | fixed (the|a|two|three|some|last) [_] [_] (games|game|races|election|bids|contest|match~) (for|so|to) | (isn't|is not|isnt|never was) (even|actually|really) (licensed|certified|a real (doctor|nurse|teacher)|qualified to practice) | sells (transcripts|grades|diplomas|certificates|answers|keys|certs|scrubs from) | charges for (passing|grades) | lied in (his|her|the) (report|deposition|statement|testimony) | filed a false | made up (evidence|charges|grades) | cooked the | (stole|took) my (kid's|son's|daughter's) | falsified the | padded the | forged (my|the|our|a|his|her) 

signal accusation
0.85  {accused_any} ...4 {deed_third} -(lunch on)

signal disparaging
0.85  (one|half a|two|three) brain cell~ (between|among|shared|left|to rub) | (smarter|brighter|sharper) (gravel|rocks|dirt|hammers|livestock|cattle|furniture|fence posts|roadkill|houseplants|goldfish) than
0.85  nobody with (options|a brain|talent|sense|any sense|ambition|a clue) [ever] (works|teaches|goes|stays|enrolls|applies) (here|there|at|in)
0.8   (call|calls|called|calling) (that|this|it) (a|an) (graduation|awards night|open house|school|college|program|banquet|education|class|faculty|leadership) & (joke|pathetic|lol|classier|better|believe|my dog|worse|circus|embarrassing|please)
0.8   (whiny|entitled|ungrateful|disgusting|worthless|spoiled|snotty|feral|rotten) [_] [_] (brats|little brats|monsters|animals|losers|punks|turds|snowflakes) & (teach|class|hour|students|my|these|grade|babysit)
0.8   ({center}|northwest|this place) where the bar is

# ---- what one is accused of, told as a fact

class accused
that {staff_role} of (yours|theirs|ours) | (your|our|the|that) [_] (guy|lady|woman|man) (in|at|from) [the] _ (office|department|desk|lab)
(your|our|that) (maintenance|payroll|lunch|office|testing|shop|kitchen|finance|it|front desk) (guy|lady|woman|man)
(our|the|your|that|their) [_] (bookkeeper|treasurer|principal|director|counselor|teacher|coach|secretary|superintendent|instructor|nurse|clerk)'s (been|got)
(board|club|booster|union) (president|treasurer|chair|member) _

class helped_oneself
(write|writes|wrote|writing|cut|cuts|cutting) [_] checks to (herself|himself|themselves)
(keep|keeps|kept|keeping|pocket|pockets|pocketed|pocketing) (the|his|her|their) (money|cash|change|difference|share|cut|profit~|rest)
(hand|handed|hands|gave|gives|give|steer~|award~|throws|threw) ...4 to (his|her|their) [own|_] (wife's|husband's|brother's|cousin's|son's|buddy's|friend's|family's|own) (company|firm|outfit|business|crew)
(on|with) the (school's|district's|club's|center's|taxpayers'|taxpayer's|kids') (dime|card|money|account)
(sell|sells|sold|selling|charging for|takes money for) [_] (spots|seats|grades|answers|credits|certificates|diplomas|hours|passing grades|signatures) [_] [_] (to|for|on)
(forge|forged|forges|sign|signed|signs|fill~ (in|out)) ...5 (wasn't|weren't|was not|were not|never) [_] (there|here|enrolled|present|attended)
(take|takes|took|swipe~|water~ down|skim~|help~ (himself|herself) to) [_] (kids'|students'|patients'|kid's|residents') (meds|medication|medicine|pills|lunch money)
(write|wrote|writes|did|does|do|take|took|takes) [_] [_] (students'|kids'|student's|kid's) (papers|paper|work|tests|test|exams|homework|essays) for (them|him|her)
(buy|bought|bought off|fake~|made up|printed) (his|her|a|the) [_] (degree|diploma|license|certification|resume) [_] [off|from|online|at]
(degree|diploma|license|certificate|resume) [that] (he|she) (bought|faked|forged|printed|made up)
got [_] [_] [_] by sleeping with
(haul|hauls|hauled|takes|took|sells|sold|loads|loaded) [_] [_] [district's|school's|center's] [scrap] (copper|scrap|aluminum|tools|parts|lumber|steel|equipment) [_] ...8 (keep|keeps|kept|pocket~) the (money|cash)
(forge|forged|forges|sign|signed|signs) [_] [_] (attendance|roll|time|hours) (forms|form|sheets|sheet|records|cards) for (days|hours|kids|students)

class harmed_another
(hook~ up|fool~ around|messing around|sleep~|slept|shacked up|having an affair|fling) with [a|an|his|her|that|one of] [_] (student~|senior|junior|sophomore|freshman|intern|parent|boss|coworker|secretary|(student's|junior's|senior's|kid's) (mom|dad|wife|husband|sister|brother))
(give|gives|gave|slip~|sneak~|hand~|sell~|sold) [_] (kids|students|minors|my (son|daughter|nephew|niece|kid|brother|sister|cousin)|the players|players|freshmen) [_] (pills|pain pills|beer|vapes|alcohol|weed|drugs|whiskey|test answers|the answers)
(put|puts|laid|lays|putting) (his|her) hands on (my|a|that|those|the|some|another) [_] (daughter|son|girl|boy|kid|kids|student~|wife|niece|nephew|girls|child|woman|women)
(has|had|hid|hides|put|puts|keeps|planted) [_] [hidden] (camera|cameras) in the [_] (locker room|locker|bathroom|restroom|dressing room|shower|changing room)
(has|had|keeps|takes|took|collects|sent) [_] (pictures|photos|videos|pics) of (his|her|the|our|those|female|young) [_] (student~|girls|kids|patients) (on|in) (his|her) (phone|laptop|computer)
(set|lit) (his|her|the|their|that) [own] (shop|house|barn|store|restaurant|truck|garage|trailer|car|building) on fire | (burn~|torch~) (his|her|the|their) [own] (shop|house|barn|store|place|restaurant|truck) [down] for the insurance
(ran|runs|backed) over (a|that|the|my) [_] (kid|boy|girl|man|woman|student|dog) and (drove|took off|left|kept|never)
(took|takes|taking|shook) [_] [_] [_] [_] (dollars|bucks|cash|money) (off|from|off of) my (son|daughter|kid|brother|nephew|mom|dad|husband|wife)
(cook|cooks|cooking|makes|making|grow~|deal~|selling|moves|moving) (meth|dope|crack|fentanyl|heroin)
(beat|beats|hits|chokes|chok~) (his|her) (wife|husband|kids|girlfriend|boyfriend|mother)

signal accusation
0.87  {accused} ...4 ({helped_oneself}|{harmed_another})
0.87  (ask|ask about) ({accused}|{capitalized} {capitalized}) where ...6 (money|fund|funds|cash|donations) (went|disappeared|ended up|is)
0.7   (he|she) [_] [_] ({helped_oneself}|{harmed_another}) & ({accused}|{staff_role})
!     (i|we) [_] [_] ({helped_oneself}|{harmed_another})
!sentence (court records|pleaded guilty|guilty plea|sentenced to|indicted by|don't believe|do not believe|can't tell|can't say|cannot say|don't know (if|whether|where|who))

# ---- contempt by comparison

class our_place
(anyone|no one|nobody|one person|anybody|everyone) (on|at|in) (that|this|our|the) (campus|school|office|building|staff|faculty)
(this|that) (bunch|group|batch|crop|lot|pack) of (students|kids|seniors|juniors|teachers|freshmen|people|coworkers|administrators)
(this|that) year's [_] (class|shift|seniors|juniors|freshmen|students|hires|crop|bunch|batch|group) | (my|our) {ordinal} (hour|period|block) | (our|the) leadership team | (people|folks) (i|we) work with
(the|our|that|tonight's|last night's|today's|another) [_] (graduation|banquet|assembly|ceremony|awards night|showcase|in service|staff meeting|faculty meeting|pep rally|orientation|training day) | the open house (was|is)

class mocked
(worse|dumber|slower|more useless|less useful) than a (rock|box|bag|brick|doorknob|stump|potato|fence post|houseplant|toaster)
with more (drive|brains|sense|personality|ambition|backbone|spine|talent|common sense|work ethic|life|charisma|energy) than
the [collective|combined] (spine|backbone|iq|brains|personality|charm|intellect|intelligence|work ethic|maturity|sense|attention span|leadership) of [a|an] (room|wet|jellyfish|rock|brick|potato|turnip|gnat|goldfish|toddler|doorknob|stump|sloth|houseplant|cardboard|toaster|squirrel|box)
could (lose|mess up|screw up|ruin|botch|burn|break) (a|an|water|even) | could not (find|organize|run|teach|pour|spell|plan) | couldn't (power|light|fill) a
(find|found) (their|his|her|its) [own] (rear|rear end|butt|behind|backside|nose|hands|feet) (with|in|on|using)
barely (know~|find|read|spell|count|tell) | (know~|knew) which end | from a hole in the ground | (people|adults|folks) who (eat glue|peaked|can't|couldn't|barely|never)
hours of my life | (mediocrity|incompetence|stupidity|laziness|nepotism) ...2 (itself|finest|rewarded|wins|rules|runs|reigns|on display|central)
(a|have a) pulse | warm body with | total embarrassment | complete embarrassment | cringe | run by (people who|clowns|kids|children|toddlers) | so called (teachers|school|instructors|professionals|leaders|leadership|education)

signal disparaging
0.87  /any/ {our_place} ...8 {mocked}
0.7   {mocked} ...4 {our_place}
0.87  (better|more|real) (education|training|instruction|advice|teaching) [_] from (a|an|my|some) ...3 than [_] [_] ({our_place}|here|there)
0.7   if (brains|common sense|effort|work ethic|intelligence|talent|initiative) (was|were) ...2 & {our_place}
0.87  (working|teaching|being) (here|there|at {center}) is like ...3 (trapped|stuck|prison|jail|circus|zoo|daycare|babysitting|group project|nightmare|root canal|cult|herding)
0.87  (best|only good) (thing|part) about (this|that|our|my|the) (school|place|job|class|campus|meeting|district|center) is ...4 (leaving|quitting|the exit|the door|parking lot|five o'clock|the drive home|going home|the end|when it's over|vending machine)
0.7   {center} ...2 (trying|tries|pretending|pretends|thinks) ...4 (real|actual) (college|school|university)
!     (i|we|my (team|son|daughter|kids)) (was|were|am|are|felt) ...2 {mocked} | {mocked} ...4 (if|without) (coffee|sleep|breakfast)
signal accusation
0.87  {accused} ...3 (dates|dating|dated|sleeps with|sexting|flirts with|kissed|married) [_] [former|current|underage] (student~|intern~|cheerleader~|players|graduates)
0.87  (money|cash|envelopes|an envelope) (changed|changes|changing) hands & ({accused}|contract|bid|job|permit|{capitalized} {capitalized})
!     drinking [_] (coffee|water|tea|soda|pop|milk|juice|coke|gatorade)

signal disparaging
0.87  {our_place} ...2 (run|runs|held together|operates|survives) (on|by|with) ...4 (excuses|lies|spit and|gossip|fumes|nepotism|favorites)
0.87  the (geniuses|clowns|brain trust|masterminds|rocket scientists|einsteins|powers) (up front|in (the|our) office|in admin|upstairs|in charge|at the (top|front desk)|running)
0.87  (room|class|building|office|campus|shop) full of [_] (skulls|idiots|morons|clowns|zombies|dummies|slackers|deadbeats|brats|empty heads)
