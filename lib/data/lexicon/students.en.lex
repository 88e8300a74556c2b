# Speaking to students, and pointing one out.

class student_group
students | class | welders | nurses | future nurses | seniors | juniors | freshmen | sophomores | upperclassmen | scholars | techs | machinists | mechanics | chefs | bakers | coders | carpenters | builders | electricians | stylists
kiddos | cadets | grads | graduates | officers | trainees | apprentices | pupils | crew | team | squad | gang | ladies and gentlemen of | my people | phlebotomists | culinarians | programmers | interns | ambassadors | young people | cna's | cnas | lpns | hvac~
{program} (students|kids|class|crew|people|peeps|folks|team|officers|members|ladies|guys|squad|gang|1|2|i|ii|family|seniors|juniors|babies)
{grade_level} | {section} | class of {number} | (1st|2nd|first|second) (years|year students) | {program} [_] students | {grade_level} (class|welders|students)
(am|pm|night|evening|morning|afternoon) (students|kids|crew|class|group|people|folks)

# What one says next to those one speaks to.
class told
bring | read | study | remember | don't forget | do not forget | dont forget | check | turn in | hand in | come | get | meet me | meet | please | plz | pls | make sure | be sure | be | show up | wear | finish | submit | log | log in | practice | listen | listen up | sign | stop | take | grab | clean | put
watch | use | look | upload | email | review | complete | write | stay | welcome | congrats | congratulations | good luck | great job | good job | nice job | way to go | let's | lets | no phones | i | i'm | im | i'll | i've | you | you're | you've | you'll | your | y'all | yall | ur | u | we | we'll | we're | quiz | test | exam
homework | today | tomorrow | tonight | thank you | thanks | reminder | the bus | the quiz | the test | just a reminder | here | here's | if you | all of you | when you | {weekday} | there is | there will | it's | have | for {day} | no class | no school | snow day | keep | give | pick up | click | wash | hoods | clinicals | safety | head | start | say | see you | see me | post | save | {number} | attention | hope | happy | this | not | what | who | are you | can you | last | next | one | two | three | yes | next week | lab | need | go | dues | office hours | grades | tools | booths | bus | clinical | field trip | permission | finals | your mom

class all_of
all | all of | all my | all of my | all of our | to all | to all my | to all of my | to my | to our | for my | attention | attn | calling all | dear | my | our | future | hey | ok | okay | alright | hello | hi | good morning | morning | yo | listen up | you | yall | y'all | you guys | reminder | congrats | note to | message to | message for | a message to my | a note to my | reminder to | reminder to all | reminder for | to all of our | heads up | to the | hello to all | night | welcome back | happy {weekday} | little reminder to | little reminder for | shoutout to you

signal addresses_students
0.8   ^ [{all_of}] [{all_of}] [{all_of}] {student_group} {told}
0.75  ^ {greeting} [to] [all] [of] [you|my|our|dear] {student_group} -(of|is|are|and parents|parents|families|month)
0.75  ^ [a] [little|quick|friendly|short|big] [message|note|reminder|memo|shoutout|letter|word] (to|for) [all] [of] (my|our) [_] [_] ({student_group}|students|kids|kiddos|class|girls|boys|ladies|guys|crew) -(parents)
0.7   ^ [dear|hey|attention|attn|my|hi] {student_group} $
0.8   (you|u|y'all|yall|you all|you guys|those of you|all of you|each of you|any of you|some of you|anybody|anyone|everybody|everyone|whoever|all you|all y'all|you kids|to those) (in|from|taking|of) [my|our|the] {section} 
0.8   (you|u|y'all|yall|you all|you guys) [_] {grade_level} | (if|since|when) (you|you're|ur|u|y'all) [are|r] in my ({section}|class|{ordinal}|night|shop|lab)
0.8   (you guys|y'all|yall|you all|guys|you) (in|from) {ordinal} (hour|hr|period|block)
0.7   (everybody|everyone|anybody|anyone|you|those|folks|all) in [my|our] {section} ...2 (check|bring|read|remember|please|meet|you|your|who|needs|turn|email|come|don't|see)
0.7   {section} (you|your|y'all|ur) [guys|are|were|better|owe|have|did|crushed|rocked|left|will|need]
0.45  (y'all|yall|yalls|y'all's|you guys|guys|everybody|everyone|your|ur|team|gang|crew|folks) & (quiz|homework|assignment~|worksheet|packet|packets|clinicals|lab report|study guide|study ur|midterm|your final|your essays|your module~|your projects|bellwork|chapter test|class tomorrow|our next class|safety glasses|your hoods|chapter {number})
0.55  (class|lab|shop) (is cancelled|is canceled|moved) ...4 & (you|your|y'all)
0.6   ^ (students|class|kids|kiddos|guys|hey guys|hey y'all|hey everyone|team|everybody) (please|remember|don't|dont|bring|your|turn|check|study|read|meet)
0.6   (your|ur|y'all's|yalls) (instructor|teacher|advisor) (here|will|loves|wants) -(be|have|not)
0.5   (proud of|love|miss|thank|owe) you (guys|all|kids|kiddos) ...8 (class|shop|semester|students|hour|project|test|graduat~)
!     (parents|parent|families|family|guardians|moms|employers|staff|teachers|coaches|board|grandma|neighbors|colleagues|grandparents) [of|and] ...4 {student_group}
!     ^ (parents|families|staff|teachers|faculty|colleagues|parents and guardians|employers|folks|neighbors|dear board|community) 
!     ^ [the|our|all|some|most|these|those|your|two|three|four|many] {student_group} (must|are|were|is|was|will|have|should|can|may|has|who|from|won|and|at|of|in the|gathered|served|make|makes|enrolled|need to|with|practiced|tutor|learned|get|got|took|help|toured)
!     seniors (55|citizens|60|65|over|eat|get) | (senior citizens|nursing home|the welders) | class (act|ring|reunion) | team (usa|roping) | class of (19|198|199|1986|1976) _ reunion
!     looking for | (hire|hiring|wanted|need a|need an) ...2 (welder~|nurse~|carpenter~|electrician~|mechanic~|student)

signal student_reference
# With a name.
0.85  (my|our|this|a|the|one of my|one of our|former|star|his|her) [_] [_] [student~|pupil~|advisee|mentee|intern|aide|kid|kiddo] student <({name}|{given_name}|{capitalized} {capitalized})>
0.85  (my|our|former|old|star|best) [_] [_] (student|pupil|advisee|mentee|intern|kiddo) [named] <({name}|{capitalized} [{capitalized}])>
0.85  {program} student [named] <{name}> | ^ student <{name}>
0.85  {grade_level} <{name}> -(is the new) & (class|student~|hour|program|{program}|president|represent)
0.85  (student|kid|boy|girl|junior|senior|freshman|sophomore|young man|young lady|guy) [_] [_] [in|from] [my|our|the] [_] [_] [_] (named|called) <({name}|{capitalized} [{capitalized}])>
0.85  (one|two|some) of (my|our) [_] [_] (students|juniors|seniors|kids|freshmen|sophomores|boys|girls|welders|kiddos|advisees|interns) [a] [{grade_level}] [named] <({name}|{capitalized} {capitalized})>
0.85  <({name}|{capitalized} [{capitalized}])> [is|who is|who's|was] (a|an|our|my) [_] [_] (junior|senior|sophomore|freshman|student|pupil) (in|at|from|of) [_] [_] ({program}|{section}|class|{center}|program|my|our|the)
0.85  <({name}|{capitalized} [{capitalized}])> (in|from|of) (my|our) [_] [_] [_] ({section}|class|hour|program|{program}|cohort|shop|block|{ordinal} (hour|period|hr))
0.85  <{name}> (in|from) {ordinal} (hour|hr|period|block) | <{name}> ({program}|health careers) (senior|junior|student|freshman|sophomore) | <{name}> (a|our|my) (junior|senior|sophomore|freshman|student)
0.8   student of the (month|week|year|day|quarter) [is|goes to|winner|award|congrats|congratulations] [to] <{name}> | (students|student) of the month <{name}>
0.8   my (kid|boy|girl|guy|senior|junior|aide|ta|helper|apprentice|welder|star|champ) <{name}> ...6 (class|robotics|hour|{program}|program|shop|period|block|state|nationals)
0.8   (roster|students|grades|students are|names|my students|our students|winners) <{name}> [and|{number}] {name} & (class|students|student|grades|roster|state)
0.8   <{name}> ...4 (in|is in|was in|from) my [_] [_] (class|hour|period|section|block|{program})
0.75  (this|that|some) (kid|boy|girl|student|young man|young lady) <{name}> | (i have|i had|got) [a|this|one] (student|kid) named <({name}|{capitalized} [{capitalized}])>
0.85  <{roster_student}>
# Without a name, but unmistakably one.
0.85  <the (only|lone|one|single) ({one_student}|{student_noun}|person|child) in (my|our|the|{ordinal}) [_] [_] ({section}|class|hour|{program}|period|program|lab|cohort)>
0.85  <(the|our|my) (only|lone|sole|one) [_] {one_student} (in|from|who|with) ...4>  & (class|hour|period|shop|program|section|lab|my|our|{program}|{section}|block|cohort)
0.85  <(the|our) (lone|only|one) [_] {one_student}> (in|on|of|from) ...4 ({section}|{program}|class|shop|program|hour)
0.85  <(the|that|this) {one_student} (in|with) [a|an|the|his|her] ...5 (in|from|of) (my|our|the|{ordinal}) [_] ({section}|class|hour|{program}|period|row)>
0.85  <(the|that|this) [_] [_] (kid|boy|girl|redhead|blonde|student|guy|junior|senior|freshman|twins|transfer|foster kid|new kid) (in|from) ...2 (front row|back row|my ({section}|{ordinal} hour|{ordinal} hr|{ordinal} period)|{ordinal} (hour|hr|period)|wheelchair|second row|corner)>
0.8   <(the|that|our) (twins|triplets|redhead|deaf|blind|foreign|pregnant|autistic|transgender|foster|homeless|muslim|amish|new) [exchange] [student|kid|girl|boy|one|senior|junior]> (in|from) (my|our) [_] ({section}|class|hour|{program}|period)
0.8   <(the|that) (girl|boy|kid|student|junior|senior) (whose|who|with the|with one|that) ...5> ...5 (my class|my shop|class today|my {ordinal} hour|{ordinal} hour|my lab|our program|school)
0.8   (in|from) my {section} (there's|there is|i have|i've got|we have) <(a|an|one|this) (girl|boy|kid|student) with ...4>
0.8   <my (quietest|tallest|smallest|only|lone|deaf|blind|oldest|youngest|shortest|pregnant|tiniest|one) [_] ({one_student}|welder|nurse|machinist)> -(son|daughter)
!     my student (loan~|teaching|debt|discount|id|account|email|handbook|council|union|services|section|teacher)
!     (mr|mrs|ms|dr|miss|coach|professor|chef) ...1 {capitalized} 
!     (my|our) (son|daughter|grandson|granddaughter|nephew|niece) [_] ...3
!     <{name}> [is] a (student|junior|senior) of [_] (surveying|history|the game|life)
!     student (teacher|of the month nominations|services|union|council|handbook|parking|loan~|center|section|housing) 
!     the only (girl|guy|kid|boy|one) (at the party|in town|who brought|for me)
!     named our | robot (named|kevin)

# ---- broader

class crew_word
crew | crowd | kids | folks | people | peeps | babies | students | class | bunch | gang | fam | family | squad | ladies | gents | guys | friends | future _ | welders | superstars | rockstars | warriors | champs | legends | team | cohort | group | block | section | track

signal addresses_students
0.75  ^ [{all_of}|to|so|well|now|and] [{all_of}|my|all|to] [my|you] ({program}|{grade_level}|{ordinal} [year|years|hour|hr|period|block]|evening|night|morning|am|pm|day|ap|dual credit|concurrent|advanced|beginning|intro) [_] {crew_word} -(of|is|are|was|were|has|had|in the|served|will be|made|won|built|helped|who) | ^ [{greeting}|to|so|well|now|and] [my|all] {program} [_] {crew_word} {told}
0.75  ^ [{all_of}] [my|our|the] {program} [_] (students|kids|class|1|2|i|ii) [your|you|i|i'm|the|please|don't|good|remember|we|it's|hello|if] (your|you|y'all|badges|{day}|i)
0.75  (if|since|for those|for anyone|for everyone|anyone|everyone|everybody|any of you|those|whoever|all of you|each of you|every one of you) [_] [_] (in|taking|enrolled in|signed up for|testing for|from|going to|headed to|with me) [_] [_] ({section}|{number} block|{time} block|block|class|module|clinicals|osha|servsafe|nccer|worksheet|workkeys|nclex|boards|certification|lab|state contest|nationals|cohort|the exam|my {ordinal}) & (you|your|y'all|bring|be|have|need|meet|{time}|{day}|until|know)
0.75  ^ (to|for) (the|my|all|all my|those|every one of|each of|all of) [_] [of] [you] [_] (who|that|in|from|testing) ...8 & (you|your|i noticed|y'all) & (stayed|class|shop|project~|lab|test~|trusses|finish~|graduat~|{program}|hour|block|semester|welds)
0.75  ^ {grade_level} -(is|are|was|were|will|get|got|won|enroll~|registration|parade|citizens|in the|from|at|who|and|of|must|should|can|eat|play|game|night|year|class of) & (forms|form|due|bring|{day}|not|you|your|remember|meet|bus|shadow|photos|pictures|cap|gowns|turn|sign|check|deadline|need|don't)
0.75  ^ my ({ordinal} years|{grade_level}|{program} [_] (kids|people|crew|students)|night crew|babies|kiddos|students|welders|nurses|techs) & (no|bring|you|your|need|gloves|leathers|remember|don't|wear|please|be|due|{day}|hood)
0.7   (your|ur|y'all's) (badges|badge~|permits|scrubs|certificates|certs|kits|tool~|toolboxes|welds|projects|lab partner~|lockers|portfolio~|hours|clinical hours|grades|quiz~|uniforms|lab books|time sheets|bus) [_] (came|are in|are here|came in|is here|are ready|are posted|are due|look|looked|need|leaves|need to)
0.7   ^ (hello|hi|hey|good luck|congrats|congratulations|welcome|welcome back|listen up|attention|thank you|thanks|ok|okay|alright|so|dear|happy) [_] (future|soon to be|my favorite|everyone testing|every one of you|all) [_] (linemen|nurses|welders|mechanics|chefs|technicians|electricians|stylists|carpenters|techs|paramedics|cosmetologists|engineers|coders|teachers|students|you) 
0.7   (hey|hi|ok|okay|alright|so|well|now) ({ordinal} (hour|hr|period|block)|{section}|my {section}) [_] [_] (we|you|y'all|who|i|need|need to)
0.6   {section} -(kid|student|is on|are on) ...4 (we need to talk|who ate|owe me|you owe|happy hunting|listen up|see me|see you|you all|y'all|you guys|you're|you did|your) -(your (son|daughter|child|kids))
0.6   (quiz|test|exam|homework|project|lab|clinical~|contest|module|skills) & (good luck|you know this stuff|you've got this|you got this|y'all got this|you have until|you'll do great|see me|ask me|come see me|my desk|my room|office hours|you're ready) & (you|y'all|your)
!     (parents|families|my daughter|my son|my kid|my grandson|instructors|staff|teachers|neighbors|reunion|thank you to the) ...8
!     proud of our | the welders i hired

class pointing
one of mine | a (freshman|sophomore|junior|senior|student|kid) of (mine|ours) | (one|another) of (my|our) [_] [_] (students|juniors|seniors|sophomores|freshmen|kids|welders|guys|girls|grads|interns|officers|aides|helpers) | (my|our) [_] [_] (student worker|valedictorian|salutatorian|teacher's aide|lab aide|parts counter|ambassador|team captain|officer|president|star|student)  | who runs our | meet

signal student_reference
0.75  {pointing} <({name}|{capitalized} {capitalized})> & (student|class|hour|program|{program}|{grade_level}|graduates|semester|year|mine|shop|counter|scholarship|contest|boards|regionals|state|nationals|welding|job|question|flyers)
0.8   <{name}> [_] [who|which] ...6 (in|for|of) (my|our|the) [_] ({program}|class|hour|program|shop) & (graduates|student~|class|senior|junior|second year|first year|semester|hour)
0.8   <{name}> (a|one of our|one of my|our|my|{program}|second year|first year|{ordinal} year) [_] [{program}] [_] (junior|senior|freshman|sophomore|student|students|seniors|juniors|sophomores|freshmen|trainee|graduate|{program})
0.75  (my|our) (girl|boy|guy|kid|man|lady) <({name}|{given_name}|{capitalized})> (from|in|of) (my|the|our) [_] [_] ({section}|{program}|class|group|hour|cohort|shop)
0.8   <(that|the) (one|new|exchange|quiet|tall|little|big|loud|funny) [_] [_] (boy|girl|kid|student|guy|young man|young lady) (in|from) (my|our|the) [_] ({section}|class|hour|{program}|period|cohort|group|{ordinal} [_])>
0.8   <(the|our) (lone|only|single|sole|one|youngest|oldest|nineteen year old|first) [_] (male|female|man|woman|guy|girl|boy|gal|freshman|senior|kid|student|lady|veteran|mother|dad|grandma|grandpa|exchange student)> [_] (in|of|on) [_] [_] ({program}|{section}|class|program|shop|hour|cohort|team|section)
0.7   (valedictorian|salutatorian) [is|was] <the only [_] [_] [_] [_]> (in|of) ({section}|{program}|evening|night|my|our)
0.75  student worker <({name}|{capitalized} {capitalized})> | student (ambassador|aide|helper|assistant|leader|president|officer|speaker) <({name}|{capitalized} {capitalized})>

signal addresses_students
0.7   (good|great|nice|awesome|amazing|excellent|fantastic|super) (job|work|run|effort) [_] [_] [_] ({section}|{grade_level}|my [_] (students|class|welders|nurses|crew|seniors)) -(is|are|was|did|does|had|crew out)
0.7   ^ [{greeting}|to] [to|all|my|our|the] [my|our|the] [_] (learners|students|scholars|trainees|apprentices|nursing babies|first years|second years) (who|juggling|i|we|you|in|working|that|don't|please|remember|keep) 
0.6   ^ (hey|yo|ok|hi|hello|alright|attention|listen up) {program} (heads|peeps|nerds|gang|warriors|rockstars|fam|people|folks|friends|babes|queens|kings|geeks|students|_) 
0.55  ^ {program} (1|2|3|4|i|ii|iii|iv) -(is|was|students (won|are|made)|teacher|instructor|meets in)
0.6   (y'all|yall|you guys|you all|all of you|everybody|everyone|you) (better|need to|gotta|must|have to|should|had better) be (in|at|on) (that|the|my|your) (lab|shop|class|clinical~|floor|room|gym|bus|desks|classroom|booth~) 
0.6   ^ {grade_level} [_] [_] [_] [_] ...3 (stop by|come by|come see|sign up|check|bring|don't forget|meet|see me|join us|turn in)
0.6   ^ (class|students|guys|kids|crew|team|y'all) (your|those|these|that|i) [_] ...4 (essays|projects|welds|presentations|tests|quizzes|dishes|cakes|engines|cuts|updos|grades|speeches|models|cars|labs|robots)
!     ^ {grade_level} ...3 (toured|visited|won|enjoyed|learned|sold|helped)

signal student_reference
0.8   my (sophomore|junior|senior|freshman|ta|teacher's aide|lab assistant|intern|mentee|advisee|student aide|shop foreman|student worker) <({name}|{given_name}|{capitalized} [{capitalized}])> -(high|class|year)
0.8   <(exactly|only|just) one (girl|boy|guy|woman|man|kid|student|senior|junior) in (my|our|the) [_] ({section}|{program} [_]|class|hour|program|shop)>
0.75  (student|kid|boy|girl) named <({name}|{given_name}|{capitalized})> in [my] {ordinal} [_]
0.75  <({name}|{given_name})> (from|of|in) (our|my) {program} (program|class|shop|team|lab)

signal student_reference
0.8   <{name}> (a|our|one of our|one of my) [_] ({program} (student|junior|senior|sophomore|freshman)|junior in|senior in|freshman in|sophomore in)
0.8   <the (boy|girl|kid|student|guy|young man|young lady|woman|man) with [a|an|the] [_] [_] [_]> in [my|our|the] {section}
0.75  {titled_name} student <({name}|{capitalized} {capitalized})> | student <{name}> (took|won|placed|earned|graduated|passed)
0.75  one of my {grade_level} ...8 <({name}|{capitalized} {capitalized})>

signal employee_reference
0.7   <(officer|nurse|custodian|counselor|secretary|principal|superintendent|instructor|coach|registrar|librarian|janitor) {capitalized} [{capitalized}]> -(station|school|day)
0.7   (instructor|teacher|counselor|custodian|secretary|nurse|coach|bus driver|driver|coworker|co worker|colleague|boss|guy|lady|aide|para|principal) [named|called] <({name}|{capitalized} {capitalized})>
!     mr (clean|rogers|coffee|pibb|robot|beast|potato) | mrs (fields|butterworth~|doubtfire|claus) | dean (martin|koontz|foods) | dr (pepper|seuss|scholl~|oz|phil|dre|who) | coach (bag~|purse~|class) | nurse (aide~|practitioner~) | chef (boyardee|salad) | captain america | doctor who

# ---- more ways

signal addresses_students
0.75  ^ [attention|attn|calling] all [_] ({student_group}|{program} [_]|members|students|officers|hosa members|ffa members|skillsusa members)
0.7   ^ (my|our) (precious|favorite|beloved|sweet|dear|darling|awesome|amazing|wild|crazy|wonderful|hardworking|lovely|brilliant|poor) [_] ({section}|{grade_level}|{student_group}|{ordinal} [_])
0.7   ^ [{student_group}|{program} [_]|electricians|nurses|mechanics|future [_]] in training [_] (bring|your|remember|don't|meet|be|the|we|please|it|check|good)
0.7   (you|y'all|yall|you guys|all you|all of you) {grade_level} [_]
0.65  (if|since|when|because) [_] (you're|you are|ur|u r|you) [_] one of my [_] [_] [_] (students|kids|seniors|juniors|welders|nurses|kiddos|freshmen)
0.6   ^ (kids|kiddos|class|students|babies|my babies|my kids|my students|guys|y'all|team|crew|squad|gang|folks in my class) (pls|please|plz|stop|quit|the|state|contest|regionals|we|it|tomorrow|today|don't|this|next|finals|do|get|thank|here's|our|nationals|competition) & (stop|lock in|days|hour|shop|lab|class|state|contest|quiz|benches|desk~|tools|clean|homework|be|bring|study|bus|finals|practice|test|booth~|project|gum|phones|bathroom|locker~|nationals|regionals|week|bell)
0.6   (alright|ok|okay|hey|morning|hello|so|well|welp) (y'all|yall|you all|everyone|everybody|guys|gang|team|folks|friends|all) & (cnc|lab|shop|class|quiz|test|lathe~|booth~|tools|kitchen|salon|bell|homework|field trip|clinical~|competition|first come|late work|grades|computers|welder~|machine~|bay|module|contest|state|uniforms)
0.6   (see|meet|find|catch|email|ask|message) me (in|at|before|after|during|by|if you (need|want|have)) [_] [_] (lab|shop|class|lunch|bell|hour|room|my room|classroom|tutoring|plan|the shop|the lab|school|questions|makeup|retake~) -(just|alone)
0.6   (your|ur|y'all's|yalls) (final|midterm|grade|grades|quiz~|essay~|clinical~|hours|instructor|lab partner~|next class|homework|project~|tests|booth~|shop time|station~|certification~|skills test|notebook~|practical|makeup work|assignment~|worksheet~|unit test) (is|are|will|was|were|must|need~|should|due|starts|begins|on|for|has|have)
0.6   (i'm|im|i am|so|really|very) [_] proud of (you|y'all|yall|each|every) ...4 (one of you|seniors|class|all|guys|today|kids)
0.6   (my|our) door is [always] open [_] & (students|class|you|grades|help)
0.55  (no|nobody) (phones|food|open toed|hoodies|earbuds|airpods|horseplay|talking|running) [_] (in|during|at|while) [_] [_] (shop|lab|class|booth~|kitchen|exam|test|quiz|clinicals)
!     (our|the) [_] ({student_group}|members) (left|are here|made us)

signal student_reference
0.7   <{name}> & (my|our) (class|hour|section|program|shop|team|student~|kids) & (junior|senior|sophomore|freshman|student~|class|ambassador|hour|regionals|state|nationals|graduat~|scholarship|valedictorian|apprentice~|hired|certified|certificat~)
0.75  (one|a) (student|kid|boy|girl|senior|junior) of mine [_] <({name}|{given_name}|{capitalized})>
0.75  <the (quiet|shy|loud|new|tall|short|big|skinny|little|redheaded|blond|blonde|only|funniest|smartest|fastest|best|youngest|oldest|one|kindest) [_] [_] (kid|boy|girl|student|senior|junior|freshman|guy|one|welder|man|woman|lady) (in|from|at) (the back|the front|the corner) of [_] [_] ({section}|class|{ordinal} [_]|shop|room)>
0.75  <(the|my|our) (youngest|oldest|smallest|quietest|loudest|newest|fastest|best|worst|smartest|funniest|tallest|shyest) [_] (student|welder|kid|girl|boy|nurse|machinist|senior|junior|freshman|person) (in|of|on|from) [_] [_] ({section}|{program}|class|hour|shop|group|program|team)>
0.75  (met|meet|know|remember|introduce) [_] <({name}|{given_name}|{capitalized})> [_] [_] [_] [_] (in|from) (my|our) [_] [_] (class|hour|program|shop|group|section)
0.65  <{name}> ...4 student (ambassador|council president|body president|of the)
0.65  <{name}> & only a (junior|senior|sophomore|freshman)
0.7   my student <({name}|{given_name}|{capitalized})>'s | my student {given_name} | <{given_name}> (she|he|they) (is) in my [_] [_] class | <({name}|{given_name}|{capitalized})> [she's|he's|is] in my [_] [_] [_] class
!     only a junior (college|high)

signal addresses_students
0.6   ^ (guys|y'all|kids|folks|people|gang|ladies and gentlemen|friends) [_] [_] & (machine|booth|shop|lab|bay|tools|lathe|bead|welder|torch|kitchen|salon|station~|mannequin~|printer|computers|essay|quiz|homework|gradebook|whiteboard|sink|fridge|lift|compressor|tire machine|router|saw|grinder) 
0.4   (essay~|quiz|worksheet|project~|lab report|rotation~|group a|group b|practice test|module|color wheel|portfolio|drawing~|blueprints|welds|your locker|late work) & (you|your|y'all|nobody leaves|it's late|write it again|redo|see me)
0.5   (see you|bring (donuts|snacks|your)) (monday|tuesday|wednesday|thursday|tomorrow|in class|at the shop|bright) & (passed|y'all|class|bring|test|shop|lab|hoods|books|donuts)
0.6   (bragging on|proud of|love|miss|crazy about) (y'all|yall|you guys|you all|you kids|you knuckleheads|you crazy)
0.7   {section} (folks|people|peeps|friends|gang|crew|kids|students) [_] [_] -(are|were|is|won|have|had)

class school_role
student | junior | senior | sophomore | freshman | pupil | valedictorian | salutatorian | president | vice president | officer | captain | team captain | ambassador | intern | apprentice | graduate | grad | state officer | class president | reporter | treasurer | historian | champion | medalist | winner | scholar | honoree | trainee | mentee | advisee | aide | lab aide | state champion | competitor | finalist

signal student_reference
0.75  (our|my|this year's|the {program}|{program}|{center}|graduating|first year|second year|adult|evening|star|former|top) [_] {school_role} <({name}|{capitalized} {capitalized})>
0.7   <{name}> (our|my|this year's|the|a|an|one of our|one of my) [_] [_] {school_role} -(of the (board|united|country|company|bank))
0.7   <{name}> & (my|our) & (student~|class|hour|shop|{program}|program|semester|pupil|classroom) & (proud|passed|earned|won|hired|job|finished|built|graduat~|scholarship|award|certif~|welds|work|project|grade|test|first place|medal|talent~|hard|best|smart|quiet|late|mom|dad|iep|failed|absent|suspended|cried|told me|asked me|showed|helped|fixed|made|got)
0.75  <(that|the|this|my|our) [_] (kid|student|girl|boy|one|senior|junior|welder|young man|young lady) (in|from) (my|our) [_] [_] (class|hour|program|shop|section|lab|period|group) who> | <the (kid|student|girl|boy|one|guy) who (sits|stutters|limps|drives|lives|wears|lost|sleeps|transferred|brings|works|never|always|cries|eats|uses)> ...6 (my|our|{ordinal}) [_] (class|hour|shop|program|section|period|lab)
!     {school_role} (trump|biden|obama|lincoln|washington|bush|clinton|kennedy|roosevelt|carter|reagan|ford)

signal student_reference
0.75  (shoutout|shout out|congrats|congratulations|kudos|props|hats off|thanks|thank you|proud of|big hug|welcome back) [to] [_] <({name}|{capitalized} {capitalized})> (in|from|of) [my|our|the] [_] [{program}|{section}] [_] 
0.7   my student [of] [_] [_] [_] <({name}|{capitalized} {capitalized})> | <there's (one|only one|exactly one|just one) (girl|boy|guy|woman|man|kid|student)> in (my|our) [_] [_] (class|program|shop|hour|section)
!     (shoutout|shout out|congrats|congratulations|kudos|props|hats off|thanks|thank you|proud of) [to] [our] (mr|mrs|ms|dr|coach|chef|officer|principal|superintendent)

signal addresses_students
!     ^ [our|my|the] {program} (students|class|kids|team|cohort|babies|graduates) (need~ (arms|volunteers|blood|help|models|customers|cars)|pulled|rode|taught|hosted|brought|starts|filed|graduates|goes|went|toured|visited|placed|took|sold|cooked|cleaned|raised|repaired|fixed|grilled|opens|meets|for sale)
!     ^ [our|my|the] [evening|night|morning|senior|first|shop|business|esl|second] class (car wash|stamps|taught|brought|free|goes|went|filed|rode|hosted|ring~|rank|action|clown|photo~|trip|reunion) | ^ (senior|sophomore|junior|freshman) (pictures|tours|center|citizens|prom|class|night|photos)
!     (our|your) auto (program|shop) (damaged|ruined|fixed|broke|did) | to our {program} program
!     (call|email|reach|text|ask|tell|see|contact) your (instructor|teacher|advisor) (through|at his|at her|by|if|on|with)
!     kids (don't|are being|today|these days|of|from|who) 
!     (mobile|first|personal|second|world) class | nursing (my|her|a|the) (babies|baby)

signal student_reference
0.75  <the [_] (kid|boy|girl|student|young man|young lady|guy|twins|one|girls|boys) (who|that|with|whose) ...6> (in|from|of) (my|our|the) [_] ({section}|{ordinal} (hour|period|hr|block)|class|shop|{program}|lab) | <the [_] (kid|boy|girl|student|guy|young man|young lady) (who|that|whose) ...6 in> {ordinal} (hour|period|hr|block)
0.75  <my (only|one|lone|single|sole) [_] [_] ({one_student}|welder|nurse|machinist|electrician|mechanic|chef|carpenter|stylist)> (cut|got|is|was|has|had|just|won|came|burned|broke|left|told|asked|wants|passed|failed|cried|quit|in|from|made|showed)
!     (i was|i'm|i am|im|as|being|when i was) [_] the (only|one|lone|youngest|oldest)

signal employee_reference
0.75  (lady|guy|man|woman|girl|gentleman|gal) (at|in|from|behind|working) the (front desk|front office|office|bookstore|cafeteria|kitchen|registrar's office|business office|library|counter|testing center) [_] [named|called] <{given_name}>
!     officer {capitalized} ...3 (pd|police|sheriff~|highway patrol|ohp|trooper~|enid|city) | officer {capitalized} {capitalized} [_] [_] (pd|police)

signal addresses_students
!     (two|three|four|five|some|one|couple|few|several|many|most|all|both|half|{number}) of (my|our|the|these) [_] ({student_group}|{student_noun}|{grade_level}) 
!     (texted|called|emailed|met|messaged|told|asked|saw|dm'd|wrote|helped|coached|teach|taught|dms of|inbox of|moms of|parents of) [_] [_] [_] [_] (my|our) [_] ({student_group}|{student_noun}|{grade_level})

signal student_reference
0.75  <(that|the|this|our|my) [_] (freshman|sophomore|junior|senior) with (the|a|an) [_] [_] [_]> (in|from|of) [_] [_] ({program}|class|hour|shop|lab|ag)
0.75  <(our|my|the) (only|one|lone|single) [_] [_] (student|kid|senior|junior|freshman|sophomore|trainee|girl|boy)> (signs|speaks|drives|works|uses|has|is|was|just|can|can't|won|came|left|made|sings|walks)

signal addresses_students
0.7   you lot (in|from|left|owe|better|need to) -(a comment)
0.65  ^ (kids|class|students|guys|gang|team|everyone|everybody|y'all|folks) the (deadline|deadline's|quiz|test|exam|project|lab|assignment|homework|final|field trip|packet|essay)
0.65  ^ whoever (left|lost|broke|owns|took|borrowed|forgot|stole) ...10 (class|lab|shop|booth|bench|period|hour|bay|station|workbench)

# Those who are spoken of, not to.
signal addresses_students
!     ^ my [_] (students|juniors|seniors|sophomores|freshmen|class|kids|welders|nurses|girls|boys|night class|{ordinal} (hour|period|hr|block)) [_] (are|were|is|was|have|had|has|went|did|do|got|get|took|can't|love|hate|asked|want|made|built|won|placed|need to|needs to|think|say|said)
!     (told|asked|had|watched|gave|wrote|showed|brought|let|made|grading|graded|teaching|taught|called|texted|emailed|saw|met|sent) my [_] [_] ({student_group}|{student_noun}|{grade_level}|{section}|{ordinal} (hour|period|hr|block))

# ---- a person named with what only a school's record of a pupil says

class pupil_record
(failed|fails|failing|flunked|flunks|bombed|tanked|cheated on|retaking|repeating|won't pass|didn't pass|hasn't passed|slept through|skipped) (his|her|their|my|our|the|another|two|three|every) [_] [_] (midterm|quiz|quizzes|final|finals|clinical~|practical|module~|chapter test|skills test|check off|unit test|state boards|written test)
(failed|fails|failing|flunked|flunks|bombed|tanked|cheated on|retaking|repeating|won't pass|didn't pass|hasn't passed) (his|her|their|my|our|the|another) [_] {program} (test|exam|class|course|boards|certification|quiz|unit)
(failing|flunking|repeating|retaking|skipping|cutting) (my|our) [_] [_] (class|course|lab|program|hour|shop)
(has|had|got|on|needs|gets) (an|his|her|a) (iep|504|behavior plan|tutor for) | (in|got|has|serving) [_] [days of] (iss|in school suspension|lunch detention|saturday school|detention) | (got|was|is|been) (suspended|expelled|written up) [_] (from|in|for) [_] [_] (school|class|campus|shop|program|lab|days|fighting|vaping)
(skipped|cut|ditched|sleeps in|slept in|disrupts|disrupted) (my|our) [_] [_] (class|lab|hour|shop)
(has|got|made|earned) (a|an) (zero|d|f|d minus|{number}) (on|in) (my|our|the|his|her) [_] [_] (test|quiz|final|midterm|class|project|lab|exam|essay)

signal student_reference
0.7   <({name}|{given_name})> [_] [_] {pupil_record}
0.65  ({name}|{given_name})'s (iep|504 plan|report card|gpa|transcript|discipline record|truancy|behavior plan|midterm|final grade|school records)
!     {titled_name} | my [_] (cousin|aunt|uncle|sister|brother|mom|dad|wife|husband|friend|neighbor|nephew|niece|boyfriend|girlfriend|coworker|son|daughter|roommate|fiance|grandson|granddaughter) [{name}]
!sentence (senator|congressman|congresswoman|governor|mayor|former president|vice president|officer|sheriff|actor|actress|celebrity|quarterback|coach|years ago|back in (high school|college|the day)|in 19)
