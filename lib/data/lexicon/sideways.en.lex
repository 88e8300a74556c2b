# What is said sideways, in few words and without the usual key words: how a class is run, whose paycheck it is, what goes
# on at home, who is spoken to, who is scorned, accused, pointed out or kept in the dark.

class marking_word
half credit | full credit | zero | a zero | ten off | points off | minus {number} | minus (five|ten|twenty) | not graded | not accepted

class test_word
test | quiz | exam | final | midterm | practical | checkoff~ | check off~ | skills test | boards | unit test | pop quiz | essay | worksheet | lab report | packet

class lab_gear
padlock | goggles | safety glasses | coveralls | overalls | scrubs | steel toes | lab coat | nonslips | non slips | closed toe~ shoes | face shield | hairnet~ | apron~ | leathers | stethoscope | calculator~ | scantron~ | index cards | notecards | composition book | tape measure | mannequin | shears | chef coat | ear plugs | earplugs | permission slip~

class class_group
first years | second years | 1st years | 2nd years | (am|pm|a m|p m|morning|afternoon|evening|night) (group|section|class|cohort|crew|people) | group (one|two|three|four|a|b|c|1|2|3|4) | both groups | section~ (one|two|a|b|1|2) | {ordinal} (hour|period|hr|block) | odd numbers | even numbers | lab partners

class no_wear
crocs | open toes | open toed shoes | open toe shoes | flip flops | sandals | hoodies | loose hair | dangly earrings | acrylic~ nails | long nails | tank tops | shorts | jewelry | rings

class on_the_floor
(in|on|past|inside) (the|my|our) (lab|shop|kitchen|floor|clinic|salon|yellow line|booths|bay|bays|weld shop|paint booth) | (at|to|in|for) (clinical|clinicals|lab|shop|clinic)

class school_time
{day} | {weekday} | by the bell | the bell | tmrw | tomorrow | next (class|time|week) | after (break|lunch|spring break|thanksgiving|christmas) | before (break|lunch|class|lab|clinicals)

signal class_information
0.8   late (work|is|means|papers|projects) ...2 {marking_word} | (minus|lose|losing) (five|ten|{number}) [points|pts|percent] (a|per|each|every) day -(weight)
0.8   (drop|dropping|dropped|i drop|i'm dropping) [the|your|everybody's|everyone's] lowest (quiz|quizzes|score|scores|grade|grades|test|tests|lab|{number} (of|quizzes|grades|scores)|one of the (quizzes|tests|grades)|(one|two) -(of))
0.8   (redos|retakes|rewrites|corrections|test corrections|makeups|make ups|make up work|makeup work|extra credit|resubmissions) (stop|stops|end|ends|close|closes|due|are due|is due|cut off|open|will be|are|is) [_] (on|by|at|until|through|from|{day}|in (my room|the (testing|tool) (center|room))|the {number}) -(over|not)
0.8   (makeup|make up|retake) (for|of) (the|your|our|that) [_] [_] {test_word} [is|will be] (in|on|at|{day}|after|before|with|during)
0.8   (it's|its|it is|quiz is|test is|exam is|final is|this one is|will be|'ll be|is) [all|an] (open (note|notes|book)|closed (book|notes|note)|cumulative|multiple choice|scantron)
0.8   no (calculators|phones|notes|notecards|note cards|headphones|airpods|earbuds|pens) (on|during|for|in) (part|the|this|section|your|tomorrow's|{day}'s) [_] (test|quiz|exam|final|practical|one|two|half|a|b|lab)
0.8   (chapter|chapters|ch|chap|unit|units|module|modules|lesson|section|pages|pp|problems) ({number}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen) ...4 (by|for|before|due) [this|next] (class|{weekday}|thurs|tmrw|tomorrow|friday|the bell|lab)
0.8   (do|only|just|skip|assign~|answer|finish) [_] the (odds|evens|odd numbers|even numbers|odd problems|even problems|odd ones|even ones|odd chapters|even chapters) -(of|are|were|stacked)
0.8   (chapter|unit|section|part|module) ...4 (is cut|was cut|is off|isn't on|is not on|won't be on|will not be on|will be on|is on|isn't going to be on) [from] (the|your|our|this|{day}'s) (test|exam|quiz|final|midterm|practical)
0.8   (rubric|rubric's|study guide|word bank|formula sheet|answer sheet|sign up sheet|supply list|packing list) [is|'s] [up|posted] (on|in|up|posted|attached|stapled) (the (back|board|drive|door|wall|whiteboard|portal|table|shelf|bulletin)|canvas|google|classroom|schoology|your (folder|box|email|packet|cubby)|by the (door|sink))
0.8   (seating chart|lab groups|lab partners|clinical groups|clinical roster|clinic roster|shop teams|bench assignments|booth assignments|rotation|rotations|the rotation) (is|are|will be|'s) (up|posted|out|on the (door|board|wall|drive|whiteboard)|changing|switching) -(table)
0.8   (bring|wear|pack|have|you'll need|we need) [your|a|an|the|two|clean|full] [_] {lab_gear} & {school_time}
0.8   no {no_wear} [_] [_] {on_the_floor} | nobody (in|with|wearing) {no_wear} {on_the_floor}
0.8   {class_group} (wear|wears|bring|brings|report|reports|meets|meet|line up|lines up|starts|start|is in|are in|goes|go|stay|stays|presents|present|swap|has|have|come|comes) ...4 ({day}|{time}|the (shop|lab|gym|commons|auditorium|trailer|library|clinic|booths)|gray|black|navy|white|scrubs|boots|room|first|closed toe~|goggles|finals) -(won|lost|a fire)
0.8   no (lab|class|shop|clinicals|clinical|lecture|homework|practice) (for|with) {class_group} | no (lab|clinicals|clinical|shop) (on|this|next|tomorrow|tmrw|{weekday}|the {number})
0.8   (checkoffs|check offs|skills checks|skills check|mock interviews|interview day|picture day|dress rehearsal|oral boards|dress check|uniform check|tool check|locker cleanout|portfolio check|reading check|notebook check) (for|is|are|on|start~|tues|{weekday}|tomorrow|at|before|after|begin~|this|next) -(me)
0.8   {time} is (tardy|late|absent|on time) -(night|for)
0.8   (log|make up|owe|finish|short|need|get) [your|all|at least|of] ({number}|twenty|forty|six|ten|twelve) [_] (hrs|hours|clock hours|clinic hours|clinical hours) & (clinic|clinical|clinicals|break|end of (term|semester|the semester|the nine weeks)|before (the|spring|winter|fall)|log sheet|signed|preceptor|salon floor)
0.8   what (you|we|they|u) missed [yesterday|today|monday|friday] & (pp|pages|vocab|notes|handout~|worksheet~|chapter|ch|ditto|packet|page|slides)
0.8   (online|virtual|remote|distance learning|zoom|canvas) day & (log on|log in|module|modules|canvas|google classroom|if it (ices|snows|floods)|ice|snow|work is posted|attendance)
0.8   {number} not {number} -(mph|lbs|pounds|miles|dollars|years|points|degrees) & (tomorrow|tmrw|today|class|projector|sub|flooded|lab|{weekday})  -(lbs|pounds|miles|dollars|mph|years|points)
0.8   (moved|bumped|pushed|slid|switched|relocated) (to|into|back to) ({time}|room {number}|room _|the (trailer|annex|gym|commons|auditorium|library|other (lab|shop|building|room)|back shop|big room|computer lab)|after (lunch|break)|{weekday}) & (lecture|class|lab|presentation~|{test_word} -(show|night|game)|anatomy|clinicals|checkoffs|{program}|same (place|room|time)|{ordinal} (hour|period))
0.8   (worth|counts for|counts as|count for|weighted at) ({number}|twenty|fifty|forty|a hundred) (points|pts|percent of (your|the) grade) & ({test_word}|project|rubric|notebook|presentation|homework|poster|due|participation|welds|neatness|quizzes|lab)
0.8   (practicals|quizzes|labs|homework|the final|the practical|participation|attendance) (count|counts) (double|twice|triple|half|for|toward|once|as) -(nothing)
!     (hotel|motel|airport|gate|flight|game|inning|movie|hospital) ...4 (moved|bumped|pushed) to | (softball|baseball|basketball|soccer|football|wrestling) practice

class own_center
{center} | (the|our|that|this) [_] (tech center|technology center|vo tech|votech|voc tech|career tech) | nwtech | nwtc | (the|our) (enid|alva|fairview) campus

class serves
answers | runs | drives | teaches | cleans | fixes | orders | signs | mails | unlocks | locks up | keeps | sweeps | mops | grades | proctors | schedules | orders | advises | counsels | enrolls | bills | processes | prints | mows | maintains | manages | handles | writes | cooks | serves | rinses | stocks | supervises | interprets | collects | calls you | calls your | tells you | checks you in | resets | repairs | recruits | coordinates

class staff_thing
name plate | nameplate | timesheet | time sheet | time card | timecard | {number} year pin | (five|ten|fifteen|twenty|thirty) year pin | service pin | plan period | planning period | staff badge | employee badge | staff id | w2 | w 2 | pay stub | paystub | teaching contract | evaluation from my principal | classroom keys | staff parking | travel reimbursement | purchase orders | staff lanyard | paycheck | salary

signal affiliation
0.8   /statement/ (i'm|im|i am|it's me|she's me|he's me|that's me|i was) [_] [_] the (one|guy|woman|lady|gal|man|person|fella|voice|poor soul|fool|dude|girl) (who|that|that's|whose job) ...2 {serves} & {own_center} -(asked)
0.8   my {staff_thing} & (says|from|at|reads|for|with|spelled|came|came from) & {own_center} -(ged)
0.8   (my|our) (paycheck|paychecks|pay|salary|w2|w 2|pension|pay stub|health insurance|direct deposit|bread and butter) (comes|come|came|is|says|has|hits|hit|reads) & {own_center}
0.8   (i|literally|still|also) (draw|get|cash|earn|collect) (my|a) [_] [_] (pay|paycheck|check|salary|wage|wages) (from|at) {own_center} | i get a {own_center} paycheck
0.8   (got on|hired on|came on|signed on|been on|brought on|went to work|go to work|started work|started working|took a job|landed a job|got a job|on the clock|on staff|on faculty|on payroll) [_] [_] (at|with|for) {own_center} & (i|i'm|im|my|me|we|our|us|till|in payroll) -(did)
0.8   (new gig|new job|first day on the job|job update|career change|work anniversary|workiversary|first paycheck|last day of work|started a new position) & {own_center} & (i|i'm|im|my|me|your girl|ya girl|your boy|ya boy|this girl|this guy|officially|as of)
0.8   i (interpret|chaperone|proctor|adjunct|advise|counsel|recruit|answer the phones|answer the phone|lock up|open up|sweep|mop|mow|grade|order the|write up|write the|write grants|do it|do hr|do payroll|do maintenance|do the books|do purchasing|run the|keep the|handle the|reset the|drive a|drive the|keep|run) ...6 (at|for|under|over at|in|around) {own_center}
0.8   my (students|seniors|juniors|freshmen|first years|second years|advisees|welders|cna students|nursing students|{program} (students|kids|seniors|juniors|class)|night crew|night class|cadets) (at|over at|here at|out at|from) {own_center}
0.8   as (somebody|someone|a person|the person|the one|the guy|the lady|one) (whose [_] (check|pay|paycheck|salary) [comes]|who (works|teaches|cleans|answers|cashes|draws|is paid|gets paid|is employed|clocks in)) & {own_center}
0.8   {own_center} (called|asked|hired|begged|talked|recruited|lured|wants|wanted) me (to|into|back to|out of) [come] [back] (teach|teaching|run|work|instruct|sub|retirement|fill) -(about|with my)
0.8   (teaching|instructing|subbing|adjuncting|employed|clocking in|working maintenance|working nights|working the front desk|running the front desk|manning the desk|manning the front desk) ...5 (at|for|in) {own_center} & (i|i'm|im|my|me|i've|this girl|guess who's|yours truly|wish me luck|since)
0.8   (i'm|im|i am|was i|i was|i'm still) (on|in|with|over in|down in|from) (the|our) (maintenance|custodial|payroll|finance|business|counseling|it|hr|facilities|testing|kitchen|front office|culinary) (side|crew|staff|department|office|team|desk) (at|of|for) {own_center}
0.8   (i|i'm|im|i'll|i was|i've|i am|me) ...4 (retire|retiring|retired) (from|out of) {own_center}
0.8   {job_role} [at|for|with] {own_center} && (opinions (are|my)|views (are|my)|tweets (are|my)|mom of|dad of|mom to|dad to|wife to|husband to|wife of|girl mom|boy mom|dog mom|cat mom|by day|go pokes|boomer sooner|he him|she her|they them)
0.8   (my|our) (boss|boss man|coworker|coworkers|co workers|work wife|work husband|supervisor|department head) (at|over at|out at|down at) {own_center}
!     (my|our) (dad|mom|sister|brother|wife|husband|neighbor|aunt|uncle|cousin|friend|son|daughter) ...6 (at|for|from|with) {own_center}
!     not at {center} | i don't work (at|for) | i'm not (on staff|staff|an employee)

class home_bill
light bill | (trailer|house|boat|camper|hospital|dentist|student loan|rent to own) payment~ | electric bill | gas bill | water bill | rent | mortgage | house payment | truck payment | car payment | truck note | car note | daycare | hospital bill~ | phone bill | child support | groceries | propane | insulin

class hard_illness
chemo | radiation | dialysis | hospice | rehab | icu | surgery | biopsy | mri | pacemaker | stroke | heart attack | diagnosis | dementia | alzheimer's | miscarriage | ivf | detox

class kin
mom | mama | momma | mother | dad | daddy | father | stepmom | stepdad | papa | mamaw | papaw | meemaw | nana | grandma | grandpa | granny | grandson | granddaughter | sister | brother | aunt | uncle | cousin | husband | wife | ex | ex wife | ex husband | boyfriend | girlfriend | fiance | fiancé | son | daughter | kid | kids | boy | baby | twins | niece | nephew | mother in law | father in law | in laws | folks | parents | family | baby daddy | partner | stepson | stepdaughter | better half

class faith_house
church | mass | temple | synagogue | mosque | confession | sunday school | bible study | prayer meeting

signal private_life
0.8   (behind|late|short|months behind|way behind|past due) (on|with) [my|our|the|her|his|their] {home_bill} -(at the (shop|store|city))
0.8   {home_bill} & (can't|cannot|couldn't|can't even|can barely|barely) (pay|afford|cover|make|keep up with|swing) & (i|we|she|he|my|they|our|mom)
0.8   (down to|living on|lost|between) (one|a single|my last|our last) (paycheck|income|check) & (i|i'm|we|we're|us|our|my)
0.8   (i|we|she|he|mom|they) [_] (owe|owes) more on (the|my|our|her|his|that) (truck|car|house|trailer|medical bills|teeth) than
0.8   landlord [_] [_] (put|taped|stuck|left|slid|served|tacked|slapped) ...4 (paper|notice|sticker|papers|letter)
0.8   (sleep|sleeping|crash|crashing|staying|stay|slept) (at|over at|on) (my|his|her|your) [_] (friend's|sister's|brother's|aunt's|grandma's|cousin's|buddy's|mamaw's|couch|sofa|recliner|floor) & (stepmom|stepdad|kicked (me|her|him)|divorce|drinking|when (my|he|she|they)|fighting|starts in|split|left (me|him|her)|moved out|broke up)
0.8   (haven't|hasn't|have not|not|don't|no) [had|have|got|got any] (health|dental|medical) insurance (since|till|until|and|right now|anymore) & (i|my|me|we|she|he|us)
0.8   (first|second|third|last|fourth|next|final|another) (round|rounds|cycle|week|day) of (chemo|radiation|dialysis|rehab|ivf|detox|sobriety)
0.8   [my|your|her|his|our] [_] {kin} (is|was|'s|has|had|just|went|starts|started|needs|got) [_] [_] [_] {hard_illness} -(of|nurse|tech|class|program|unit|chapter|center)
0.8   (what|how) (did|does|does your|did your|did the) (doctor|doctors|oncologist|specialist) [end up] (say|saying|tell you|telling you|find|think|told) ...2 (about|on) [that|your|the]
0.8   (two|second|faint) (lines|line) on the (stick|test)
0.8   (chose|decided|choosing|choose) not to have (kids|children|any)
0.8   (going|went|coming|came|get|got) (off|on) (the pill|birth control) & (i|me|my|she)
0.8   (is|was|does|did) (he|she|your man|that boy|that girl) (good to you|treating you (right|ok|okay|good)|treat you (right|good)|still drinking|still hitting|hitting you|still in jail|home yet from (rehab|jail)|paying child support)
0.8   is it (serious|getting serious|official) (with|between) (the|that|you|her|him|your)
0.8   (are|r) (you|u|y'all) (and) [_] (your (husband|wife|ex|boyfriend|girlfriend|mom|dad|sister|brother)|him|her) (still|back|ever|doing|okay|ok|getting|talking|speaking|together|fighting) -(coming)
0.8   (who's|who is|whos) (keeping|watching|raising|minding|sitting with|got|has) (your|ur|the|her|his) (kids|baby|little ones|girls|boys|mom|mama|babies) (while|when|tonight|at night|now|these days|if you)
0.8   (you|u) (never|don't ever|hardly) (talk|say much|speak|say anything) about your [_] {kin} | (how come|why (does|is|doesn't|isn't|won't|don't)) your [_] {kin} (never|ever|always|come|call|live|visit|pick) -(student)
0.8   (how are|how's|hows|is everything|are|how) [_] (things|stuff|everything|life|it|stuff going) [going|ok|okay|any better|alright|all right|like] at (home|your (house|mom's|dad's)) -(depot)
0.8   (what|which) (church|parish|mosque|temple) (do|does|did|you) (you|y'all|your|go|all) [_] [_] (go|attend|belong|to) | (do|does) (you|y'all|your (family|people|folks)) (pray|go to (church|mass|temple)|say grace|believe in god|keep (kosher|halal|ramadan|lent|shabbat))
0.8   (haven't|hasn't|have not|quit|stopped|won't) [been|gone|going|go|set foot] [back] [to|in|at] {faith_house} (since|after|because|until|with)
0.8   (first|second) (christmas|thanksgiving|diwali|eid|ramadan|easter|mother's day|father's day|birthday|hanukkah|new year|holidays|holiday) (since|without|after) [we lost|i lost|my|our|the|losing] ({kin}|baba|divorce|split|he|she|him|her|funeral|accident) -(opened|started|joined)
0.8   (haven't|hasn't|have not|don't|doesn't|won't|not|isn't|aren't) (spoken|talked|speak|talk|speaking|talking|spoke) (to|with) (my|his|her|our|each other since) [_] {kin} (in|since|anymore|over|because|after|about|for|right now|these days)
0.8   (my|your|her|his) {kin} [_] (won't|wont|doesn't|hasn't|refuses to|quit) (speak|talk|spoken|talked|speaking|talking|come home|come to (christmas|thanksgiving|the wedding)|let me see) [to|with] -(the teacher)
0.8   ({kin}|he|she|they) (forgot|doesn't know|didn't know|can't remember|couldn't remember|doesn't remember) (my|our|her own|his own|whose|who) (name|i am|i was|we are|kids|own kids|husband|wife)
0.8   (lawyer|courthouse|judge|papers) & (my|her|his) ex & (kids|custody|divorce|weekends|support|house|dog)
0.8   (back on|on|off|deleted|redownloaded|downloading) (the apps|tinder|hinge|bumble|match|christian mingle|farmers only) [again] & (she|he|she's|he's|i|i'm|mom|dad|my|you|your)
0.8   (he|she|mom|dad|they) [_] (moved out|left (him|her|us|mama|mom|dad) for|walked out on (us|him|her|me|the kids)|went back to (him|her)|took (him|her) back|took up with|ran off with|shacked up with|is seeing somebody|is seeing someone|is back with (him|her)|got back with (him|her)) -(the team|school)
0.8   (isn't|ain't|aren't|not|wasn't) (his|hers|the husband's|her husband's) [kid|baby|kids|real dad] & (baby|twins|kid|boy|girl|paternity|dna|belly) -(fault|idea|job|turn|truck|backpack|coat)
0.8   (raising|fostering|adopting|adopted|took in|taking in) (her|his|my|our) (sister's|brother's|daughter's|son's|cousin's|niece|nephew|grandkids|grandbabies|grandson|granddaughter) -(dog|cat)
0.8   (my|our) in laws (are|have|moved|came|want|won't|still|live|think|don't) | (mother|father) in law (moved in|won't leave|thinks|lives with (us|me)|hates me|is in our|calls me)
0.8   (tell me|talk to me|i want to hear|i wanna hear|fill me in) about (your|ur) (people|folks|family|mama|mom|dad|daddy|marriage|divorce|breakup|home life|house|childhood|love life|man|ex|kids|baby|faith|church|upbringing|weekend)
0.8   (pawned|hocked|sold) (my|his|her|the|our|grandma's|mama's|mom's) [_] (ring|wedding ring|wedding band|band|guitar|horse|saddle|tools|tv|plasma) (to|for|so|because|last|twice) & (rent|bill|bills|bail|casino|rehab|gas|divorce|lawyer|groceries|pay|nose|baby|formula|diapers)
!     (patient|patients|resident|clinical|textbook|chapter|case study|mannequin) ...5 (chemo|dialysis|stroke|surgery|biopsy|diagnosis) | (support|fund|walk|awareness|banquet|raffle|benefit) ...4 (chemo|dialysis|hospice|stroke)
!sentence (nursing students|cna students|our students|the program) ...5 (learn|practice|study|studied|train)

class vocative_kin
grandpa | grandma | granny | mama | papa | tía | mamaw | papaw | uncle {name} | aunt {name} | professor | prof | doc | doctor | officer | ma'am | sir | coach | teach | nurse | your honor | pastor | chief | boss man | neighbor | cuz | lil bro | big bro | my friend | honey | hun | darlin | sweetie | buddy | pal

class asks_of_you
quit it -(in|at|when|after|back|for) | quit that | stop it -(in|at|when|after|from) | sit down | sit DOWN | come here | come quick | look here | look at me | hurry up | hang on | hold on | with (all|the greatest|great|due) respect | level with me | help me | please | no offense | i got the job | i passed | we need you | it's me | wake up | slow down | watch out | get in here | guess what | thank you | thanks | you dropped | your | this is my | that's my

signal addresses_person
0.8   ^ [hey|oh|ok|okay|excuse me|no|yes|well] {vocative_kin} {asks_of_you} | (please|thanks|thank you|sorry|sit down|stop it|quit it|calm down|listen|nice try|good try|well played|bless you) {vocative_kin} $
0.8   ^ (nice try|well played|good game|good job|congrats|congratulations|happy (birthday|retirement|anniversary|graduation|bday)|welcome home|welcome back|safe travels|get well soon|rest up|bless you|thank you|thanks|goodnight|good night|sorry|hang in there) (dad|mom|mama|grandpa|grandma|sis|bro|cuz|coach|kevin|{given_name})
0.8   ^ (dude|bro|man|girl|sis|bruh|lady|sir|ma'am|hon|honey) (the|that|it's|its|there's) [_] [_] [_] (green|open|leaking|unlocked|on fire|burning|behind you|right there|over there|rolling) -(was)
0.8   /question/ ^ [you|is that|ya] (got it|hear|hear me|ya hear|understood|capisce|comprende|we clear|are we clear|got that|understand|clear) $
0.8   ^ (hey|yo|oi|psst|excuse me) the (one|guy|lady|girl|dude|kid|man|woman) (in|with|by|at|on|wearing|who)
0.8   ^ dear (whoever|person|stranger|sir|madam|neighbor|thief|coworker|roommate) [_] [_] (who|in|you|that|with|upstairs|across|who's|stealing) -(diary)
0.8   ^ (wanna|want|need|care for|mind if|u want|got) [a|an|some|half|one|me] [of] (half (this|my|of)|a ride|a bite|a hand|some company|this (last|sandwich|seat|chair)|my (fries|half|other)|me to (come|bring|grab|help|drive|get|pick|carry|hold))
0.8   ^ (keep|take|watch|hold|mind|check|drop|grab|move|fix|pass|lend|hand) (my|me|your|ur|the|that) [_] [_] (glenda|{given_name}) & (you|your|it's|thanks|please|point|for me)
!     (dad|mom|grandpa|grandma|sir|doc) (jokes|joke|bod|hat|vibes|mode|energy)

class tech_place
{center} | {our_place} | (that|the) (tech center|vo tech|votech|tech school|trade school) | up there | over there | that place | the tech kids | tech kids | (that|the|whole) [whole] (board|front office|administration|faculty) | (alva|enid|fairview) campus

class empty_thing
hat on a stick | empty suit | scarecrow | cardboard cutout | houseplant | potted plant | wet noodle | wet paper bag | sack of feed | sack of potatoes | box of rocks | mop in a tie | coat rack | fence post | ham sandwich | stuffed shirt | bag of hammers | traffic cone

signal disparaging
0.8   (brightest|smartest|sharpest|hardest working|most useful|friendliest|best|most qualified) (thing|light|bulb|one|teacher|member|person|mind|part) [in|at|of|on] [_] [_] [_] [_] (is|was) [_] (the|a|that) [_] (exit|exit sign|vending machine|soda machine|coffee pot|coffee maker|copier|parking lot|smoke detector|thermostat|houseplant|janitor's mop|mop|skeleton|mannequin|coke machine|door out|fire alarm|goat) & {tech_place}
0.8   (i'd|i would|id) [sooner|rather] (trust|hire|let|pay) (a|my|the|any) [_] [_] ...4 (before|over|than) [i'd|i would|i'd ever] [trust|hire|let|pay] [a|any|an|one of] {tech_place}
0.8   (worth of|glorified|overpriced|expensive|fancy|just a|it's a|it's just|basically|nothing but) (daycare|babysitting|day care|babysitters|petting zoo|nap room|playpen|summer camp|storage unit for teenagers) (with|for|in|where) & ({tech_place}|enroll|enrolling|tuition|lift|welder~|certificate|school|program|instructors)
0.8   (don't|dont|do not|wouldn't) (bother|waste your time|waste your money|waste gas) [_] [_] (enrolling|signing up|applying|going|touring|on|with|at) & (it's (a|just|basically)|daycare|joke|scam|(they|nobody|instructors|teachers) (can't|couldn't|don't|won't|knows|never)|learn nothing|waste of|dump)
0.8   {tech_place} (is|where) [where|the place] (dreams|ambition|careers|good ideas|motivation|talent|common sense|hope|competence) (come|comes|go|goes) to (die|nap|rot|rust|quit|get)
0.8   {staff_role} (is|'s|was|isn't) [_] [_] (a|an|nothing but a|basically a|just a|just an) {empty_thing} | (superintendent's|principal's|director's|instructor's|counselor's) a {empty_thing} -(in the play)
0.8   (swap|trade|replace|replaced|swapped) (that|the|this|our) [whole|entire] (board|office|administration|front office|faculty|staff|superintendent|director) (for|with) (a|some) [_] {empty_thing}
0.8   if (brains|sense|common sense|smarts|effort|talent|ambition) (were|was) (lug nuts|gas|gasoline|dynamite|dollars|gunpowder|leather|water|rain|nickels|electricity) & ({tech_place}|office|class|staff|board|students|crew|bunch|teachers)
0.8   (not|ain't|far from) the (sharpest|brightest) (tools|tool|saws|bulbs|crayons|knives|drills|bits|pencils) (in|on|at) (that|the|this|our) & ({tech_place}|class|room|shop|office|staff|board|program|carpentry|welding|{program})
0.8   (send|sent|sending|took|take) (my|your|our|a) [_] (car|truck|kid|son|daughter|boy|girl|nephew|mower|grandson) (to|over to|up to|down to) ...3 (tech kids|{tech_place}|auto shop kids|diesel kids) & (got back|came back|came home|brought back|got it back|sent back|gave me back|returned) & (worse|puzzle|dumber|in pieces|smelling|broke|wreck|parts|leftover|nothing|with a certificate in)
0.8   (minutes|hours|hour|evening|night|semester|year|years|two years) of my life [that|which] (i'll|i will|i'd|i would|i'm|nobody|i want|i can) [never|like|not|ever] [get|getting|to] [have|handed] back & ({tech_place}|program|ceremony|assembly|meeting|concert|banquet|graduation|open house|class|their)
0.8   {tech_place} & (diploma|certificate) & (isn't worth|ain't worth|not worth|worth less than|good for (lining|starting a fire|a coaster)|placemat)
0.8   (lose|lost|losing) a (spelling bee|chess match|staring contest|debate|footrace|argument) (to|with|against) (a|an|the|its) [_] (bee|bees|brick|wall|goldfish|turtle|fence|parrot|stump|mannequin|toaster)
0.8   {tech_place} & (my (dog|cat|tractor|goat|toaster|mule|lawnmower|truck|two year old)|a (goldfish|brick|fence post|dead mule|raccoon|toaster)) [_] [_] [_] (has|got|have|had|'s got|shows|knows) more (sense|brains|get up and go|personality|drive|training|experience|ambition|know how)
!     (compost|kids' art|pottery|robot) ...3 {tech_place}
!     mascot
!     (best part|best thing) (of|about) & (thank~|love|loved|proud|grateful|great|awesome)

class fund_words
cheer fund | booster fund | boosters | booster club | raffle money | raffle | prom money | bake sale money | petty cash | field trip money | scholarship fund | activity fund | pta money | collection plate | offering plate | benevolence fund | memorial fund | coffee fund | union dues | club money | fundraiser money | ticket money | gate money | concession money | concessions | band fund | till | cheer money | fees | tithe

class lux
pool | hot tub | boat | truck | jet ski | deck | kitchen | corvette~ | harley | camper | lake house | cruise | vacation | ring | purse | addition | barn | new roof | nose | rolex | side by side | bass boat | remodel | honeymoon

class accused_who
{accused} | {accused_any} | {accused_lower} | (our|the|that|their|my|your) [_] [_] (treasurer|umpire|ump|referee|ref|pharmacist|driver|judge|locksmith|inspector|deputy|bookkeeper|trustee|deacon|pastor|priest|guard|notary|plumber|roofer|vet|undertaker|auctioneer|commissioner|mayor|it guy|nurse|dentist|coach|adjuster|midwife|preacher|babysitter|realtor) | (judge|sister|brother|father|deacon|commissioner|councilman|deputy|sheriff|mayor) {capitalized}

signal accusation
0.8   ({accused_who}|(treasurer|director|principal|coach|bookkeeper|president|secretary|pastor|superintendent|commissioner)'s) [new] [_] {lux} (was|is|came|got|were) [paid for|bought|built|straight|right] [_] [_] (from|out of|with|by|off|the|our|on) [the|our] [_] {fund_words} -(prize|donated)
0.8   {accused_who} ...3 (built|bought|paid for|paid off|remodeled|financed|furnished|took) (his|her|their|a|that) [_] [_] {lux} (with|off|out of|from|on) (the|our|your|those|kids') [_] {fund_words}
0.8   {accused_who} ...4 (keeps|keeping|kept|runs|ran|has) (two|a second) (sets|set) of books -(by|on|in|for|at|to)
0.8   {accused_who} ...3 (reads|reading|opens|opening|read|opened|listens in on|snoops through|goes through|screenshots) [_] (our|everybody's|everyone's|people's|the students'|the kids'|employees') [_] (mail|email|emails|messages|texts|inboxes|accounts|medical records|charts) -(aloud|out loud|to us|with our)
0.8   {accused_who} ...2 (bets|betting|gambles|gambling|has money|had money|puts money) (on|against) (the|his own|her own|our|their|every) [_] (games|game|matches|fights|races|players|team|kids)
0.8   {accused_who} ...2 (fixed|fixes|dismissed|dropped|tore up|lost|threw out) (my|his|her|the|a|that) [_] [_] (ticket|tickets|dui|case|charge|charges|citation|fine) (for|in exchange|because|after) (a|his|her|cash|some|he|she|{money}|half|free) [_] [_] (side of beef|beef|cousin|nephew|golf|buddy|cash|hundred|steak|truck|favor|deer|case of|tires|bourbon|whiskey|{money})
0.8   {accused_who} [_] (was|is|were|'s|showed up|came in|drives|drove) [_] [_] (drunk|wasted|loaded|high|hammered|plastered|stoned|trashed) & (smell|smelled|could smell|wheel|on duty|bus|patients|kids|behind the wheel|again|every (morning|day|friday)|in the (middle of|operating)|at work|breath|route|slurring) -(test|driver's ed|accused of)
0.8   {accused_who} ...3 (sells|sold|selling|pawns|pawned|swaps|swapped|trades) [_] [_] (clean samples|clean urine|clean pee|donated|donations|the good (coats|ones|stuff)|the kids'|our|evidence|patients'|residents'|the dead's|prescription|inspection stickers|stickers|answers|spots on|places on|grades|jerseys)
0.8   {accused_who} ...4 (was|has been|'s been|been) (in|inside|through) (your|our|my|her|people's|his) (house|home|room|apartment|dorm|locker|purse) (when|while|after) (you|we|i|she|nobody|no one|they) (weren't -(dressed|ready|looking|sure)|wasn't -(dressed|ready|looking)|were gone|was gone|were out|was home|were away|slept|was out)
!     (dad joke|fantasy|monopoly|poker night|sims|novel|movie|series|show|podcast|episode|character|skit) | (donated|donates|fundraised|raised) ...5 {fund_words} | (i think|i wonder|maybe|what if|allegedly|alleged|convicted|pleaded|pled|sentenced|charged with|indicted|according to) ...8

class trait
quiet | shy | shyest | quietest | tall | tallest | short | shortest | oldest | youngest | only | left handed | lefty | loudest | redheaded | red headed | deaf | tiny | little | hardest working | smallest | lone | blind | pregnant | fastest

class pupil
one | kid | girl | boy | guy | fella | gal | lady | twin | student | grandma | grandpa | mom | dad | young man | young lady | welder | fellow | dude | woman | man | person | junior | senior | freshman | sophomore

class shop_seat
end table | front row | back row | back table | bay (four|three|two|one|five|six|{number}) | booth (four|three|two|one|five|six|{number}) | bench (four|three|two|one|five|six|{number}) | station (four|three|two|one|five|six|{number}) | chair (four|three|two|one|five|six|{number}) | table (four|three|two|one|five|six|{number}) | row (four|three|two|one|five|six|{number}) | corner booth | last booth | third booth | corner desk | desk by the (door|window)

class whose_class
(my|our|that|the|this) [_] [_] [_] ({program}|{ordinal} (hour|period)|lpn|it|cdl|ged|machine shop|forklift|drafting|sewing|carpentry) [night|day|morning|evening|first year|second year] (class|cohort|program|section|group|bunch|crew|shop|lab|room|kids|hour|course) | my (am|pm|morning|afternoon|evening|night|{number} a m) (class|section|group|cohort|crew) | in (it|diesel|welding|cosmo|lpn|hvac|carpentry|drafting|culinary|floral|nursing|cosmetology) | the {number} a m section | {ordinal} (hour|period)

signal student_reference
0.8   the {trait} [_] {pupil} [with _ _|with _] (in|of|from) {whose_class}
0.8   the [_] [_] {pupil} (at|in|on) [the|my] {shop_seat} & (in {program}|in it|class|hour|lab|shop|bead|weld|welds|passed|laid|found|braid|cohort|cut|exam|test|fixed|instructor|program|perm|solder~|first (to|one))
0.8   (there's|there is|i have|i've got|we have|we've got|i got) (exactly|just|only) one {pupil} (in|on) ...4 (class|section|hour|cohort|group|shop|program|crew|lab|period|{whose_class})
0.8   the (only|one|lone) [_] [_] {pupil} (in|on) {whose_class}
0.8   my (valedictorian|salutatorian|shyest|quietest|exchange (kid|student)|oldest (student|welder|one)|youngest (student|welder|one)|one (exchange kid|girl|boy|guy|senior|junior|deaf kid|left hander|lefty)) (just|is|was|with|in|at|who|got|passed|said|says|called|today|finally|has|turned|won|yes|came) -(daughter|child)
0.8   (sophomore|junior|senior|freshman|kid|student|boy|girl|young man|young lady) of mine ...3 (last name|named|rhymes|who|has|got|in|from|won|passed|with|just|goes by) -(at home|turned (one|two|three))
0.8   (she's|he's) in (my|the|our) {program} [night|morning|evening|day] (class|cohort|program|section)
!     (guy|man|woman|lady|kid|girl|boy) ...6 (movie|show|song|book|game|meme|video) | (my|our) own (daughter|son|kid) | (dog|horse|steer|goat|welder) (for sale|in bay)

class nobody_told
mom | mama | momma | your mom | ur mom | your dad | dad | coach | (your|my) (wife|husband|mother|sister|boss|parents|girlfriend|boyfriend) | the (boss|sub|principal|office|director|inspector|auditor|foreman|counselor|cops|teacher|nurse|landlord|neighbors) | anybody | anyone | they | he | she | somebody | someone | hr | management | corporate | upstairs | admin

signal secrecy
0.8   /any/ if (anybody|anyone|somebody|someone|{nobody_told}|he|she|they) [ever] (asks|ask|wants to know|want to know|wonders|calls|comes asking|comes around|comes round|checks) [_] [_] [_] (we were -(thrilled|happy|pleased|glad|so|very|treated|impressed|satisfied)|we was|you were|u were|i was|you had|you're|you got|you fell|you bought|it was|it fell|you found|say|you never|we never|you don't|you didn't|i never|you've never|tell them (i|you|we|it))
0.8   /any/ as far as {nobody_told}['s] (is|are|'s|knows|know) [concerned] & (we|you|i|this|that|it|nothing) (always|never|were|was|had|didn't|don't|fell|broke|came|happened)
0.8   /any/ not (a|one) (word|syllable|peep|whisper|whiff|soul) (of this|about (this|it|what|us|that|last|any of)|to (your|ur|the|my|anybody|anyone|coach|mom|mama|dad|him|her|them|a soul|hr)) -(of (advice|complaint|thanks))
0.8   /any/ ^ [so|now|please|just] (zip it|hush|hush up|mum's the word|lips sealed|button it|keep it zipped|keep your trap shut|keep quiet|stay quiet|play dumb|act dumb|act surprised|act shocked|look surprised) (about|on|when|if|till|until|around|in front of|and)
0.8   /any/ (act|play|look) (shocked|surprised|dumb|innocent|clueless|like you (don't|didn't) know) (when|if|on|about|around|in front of) (they|he|she|it|{nobody_told}|{day}|mom|monday|tomorrow|we|anyone)
0.8   /any/ (leave|keep) (him|her|them|your (sister|mom|brother|dad|wife|husband|roommate)|my (wife|husband|name|mom)) out of (this|it|what we|our|that) -(trouble|prison|debt|jail|school|the sun|harm's|town)
0.8   /any/ (isn't|is not|aren't|are not|ain't|not|doesn't need|don't need|doesn't get|mustn't) (to|gonna) (hear|know|find out|learn|be told|get wind) (about|of|from|that|what|who|we) & (you|we|us|our|i|keep|ok|okay|understand)
0.8   /any/ (unsend|wipe|scrub|clear|nuke|erase|burn|shred|toss|lose|flush) (that|this|the|these|our|it|your) [whole|entire] [_] (thread|chat|convo|conversation|texts|messages|message|note|photo|photos|pics|log|sheet|incident sheet|sign in sheet|history|receipts|voicemail|snaps|draft) & (before|after|when|both|asap|now|please|so (nobody|they|he|she|no one)|mean it|sees|see this|you (read|see)|your (mom|side|phone|end)) -(whiteboard)
0.8   /any/ (save|put|list|change|rename|keep) (me|my name|my number|my contact|it|us) [to] [in your phone] (in|as|under|to) [your phone|ur phone] [as|to|under] (a|aunt|uncle|your|pizza|grandma|mom|dentist|coach|work|a girl's|a guy's|another|different|some|cousin|plumber|the) & (phone|contact~|name) & (so|if|in case|mom|looks|sees|ok|aunt|uncle|pizza|dentist|nobody|different|fake|checks|grandma)
0.8   /any/ what (happens|goes on|we (do|say|talk about)|happened) (in|at|on|here|between|behind) ...4 (stays|is ours|is (our|_ _'s) (affair|business)|don't leave|doesn't leave|never leaves|ain't nobody's|is nobody's|belongs to us|don't go past) -(vegas)
0.8   /any/ (sworn|swore (him|her|us|me|everybody)|swear|swearing) to (silence|secrecy) | (pinky swear|pinky promise|promise me|swear|cross your heart) [to|that] [me|you|you'll|you won't|we|u won't] [_] (not to tell|won't tell|never tell|not tell|won't say|say nothing|keep quiet|nobody)
0.8   /any/ (nobody|no one|nobody else|not a soul|anyone|anybody) ...3 (needs|need|has|have|ought|oughta|gets|got) [to] (telling|to know|to hear|to see|know|hear|see) & (us|our|we|this|that|about|what|sheet|video|lose|between|keep)
0.8   /any/ (i'd|i would|we'd) (take it kindly|be obliged|appreciate it|be grateful|rather|prefer|prefer it) [if] ...4 (didn't come up|stayed between|stay between|didn't mention|don't mention|wasn't mentioned|stayed here|kept quiet|kept this|not mention|you didn't tell|you don't tell|went no further|didn't leave)
0.8   /any/ (we|i|you) (don't|didn't|never|won't) (write|put|keep) (this|these|that|it|any of (this|it)|our|those) [_] (down|in writing|on paper|on email|in email|in an email|in the minutes|on the record|in a text) & (reason|paper trail|trace|nobody|so (nobody|they|he|she|no one))
0.8   /any/ (between (me|us|you|you and me) and (the|this|that|these) (shredder|wall|walls|trash can|dumpster|delete key|steering wheel|fish|dog))
0.8   /any/ (this|that|our (talk|chat|little talk|conversation|ride|lunch|meeting|trip)|tonight|you|i|we|it) (never|didn't) (happened|happen|took place|take place|saw|see|were here|was here|had this|had that|heard|spoke) [_] [_] (ok|okay|right|understand|understood|got it|deal|agreed|you hear|if anyone|if anybody|clear)
0.8   /any/ stick to (the|our|that) story | get (our|your) stories straight | same story (as|if|when) | (our|the|your) story is (that|you|we)
0.8   /any/ (she|he|they|mom|dad|the (boss|teacher|office)) (doesn't|don't|does not|needn't|need not) (have|need) to (know|hear|find out|see) (everything|about (us|this|that|it|what)|what|that we|we|you|how -(to)|where|who) -(the rules)
!sentence (tell a trusted adult|tell an adult|tell somebody you trust|report it|surprise party|birthday party|spoiler~|hipaa|hotline|assembly)
!     (vegas|locker room) ...3 stays | hush (puppies|puppy) | (we|you|i) never (saw|see|heard) (him|her|it) coming

# What the same words are said of besides.
signal class_information
!     (wedding|funeral|church|misa|boda|flight|restaurant|concert|parade|tournament|playoffs) [_] [_] [_] (practice|rehearsal|count~|table|moved)
signal secrecy
!     (surprise (party|visit|gift)|birthday present|engagement ring|christmas present|movie|episode|ending)
!     if (anyone|anybody|somebody|someone) asks [_] (we|i) (were|was|are|am) [_] (thrilled|happy|pleased|glad|impressed|satisfied|grateful)
