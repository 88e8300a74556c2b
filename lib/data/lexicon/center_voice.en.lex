# Speaking in the center's name, working there, and saying that one does not speak for it.

class voice_noun
statement | position | stance | response | announcement | word | communication | message | reply | comment | notice | viewpoint | policy statement | press release | update

class spokes
spokesperson | spokesman | spokeswoman | representative | rep | voice | mouthpiece | ambassador | official | delegate

signal speaks_for_center
0.85  (on|in) (behalf|the name) of ...4 {org} | on behalf of ...3 {program} (department|team|program|staff) | on behalf of (everyone|everybody|all of us|all) [here] at
0.85  (on|in) {org} [own] (behalf|name) | on {center} behalf | on our (school's|district's|center's) behalf
0.85  (speaking|speak|talking|writing|posting|commenting|answering|here) for {org} | (speaking|speak|writing) for (all of us|everyone|everybody|the whole staff) [here] (at|of|in) {org}
0.8   (for|from) all of us [here] at {org} | (for|from) (everyone|everybody|the whole team|the team|your friends|the staff) [here] at {center}
0.8   we [here] (at|of|from) {center} | we [here] (at|of|from) (the|this|our) (center|district|tech center|technology center)
0.7   we the (administration|board|staff|faculty|leadership|management) | we [as] (the|a) (district|center|technology center) (are|will|have|believe|stand|support|wish|want|do)
0.75  official [public] {voice_noun} (of|from|for|by) {org} | {voice_noun} (from|of) {center} | ^ [official] {voice_noun} from {org} | {org} [official|formal|public] (position|stance|statement|response|official word)
0.75  [official] {center} statement (on|about|regarding|concerning) | ^ {center} [official|press|public] (statement|announcement|press release|notice)
0.7   our official ({voice_noun}|answer|line|policy) -(on the field) | our formal (response|position|statement)
0.7   (position|stance|official word|policy|view|belief|intention|decision) of {center} (is|that|has|on) | the official word from {org}
0.75  as [a|an|the] [official|authorized|designated] {spokes} (of|for|from) {org} | as {spokes} for | i am [the|a|an] [official|authorized] {spokes} (of|for) {org} | as the [official] voice of
0.8   (i'm|i am|been|am) (authorized|cleared|allowed|asked|told) to (speak|announce|say|comment|respond|tell you) [on behalf|for] [of] [the|our] [{org}]
0.7   (superintendent|board|administration|director) [has] [asked|told|authorized] me to (announce|tell|inform|say|share|let you know|respond)
0.7   in my (capacity|role|position) as ...5 ({center}|administrator|director|superintendent|board member)
0.8   ^ {center} [staff|leadership|administration] (announces|regrets|wishes to|confirms|denies|apologizes|does not endorse|does not support|endorses|supports|opposes|condemns|clarifies|responds|reminds|stands with|stands by|recognizes|acknowledges|informs|is aware of|declines|extends|believes|takes)
0.8   {center} (would like|wants|wishes) [everyone|everybody|families|the public|the community|you] to (know|clarify|announce|thank|apologize|inform|remind|congratulate|say|invite|set|express|correct)
0.8   {center} is (pleased|proud|thrilled|excited|happy|saddened|sorry|honored|delighted|committed|aware) (to|that|of|by|about)
0.75  (representing|represent) {center} here | ^ representing {center} | on the record for {org} | acting for {org} | here to speak for {org}
0.6   ^ {center} will (not|be|open|close|add|offer|match|continue|provide|begin|launch|no longer) & (we|our|us|announce|statement|official|pleased|effective)
0.7   we (are|'re) (proud|pleased|thrilled|excited|happy|honored|delighted|sorry|saddened) to (announce|share|welcome|introduce|report|inform|offer|open|launch|partner) & {center}
0.4   we (are|'re) (proud|pleased|thrilled|excited|happy|honored|delighted) to (announce|introduce|launch|open)
0.6   we (announce|regret to|are announcing|wish to|hereby|want to clarify|will be (closing|opening|adding|ending)) & {center}
0.6   (this|here|below) is [an|the] (official|formal) (announcement|statement|response|message|word)
0.6   ({org}|our district's|our school's) (formal|official) (response|reply|answer|apology)
0.6   please (consider|accept|take) this [as] [the|our] ({org}|official|formal) (official|formal) (response|statement|apology|position)
!     (not|nor|never|don't|doesn't|isn't|aren't|can't|cannot|won't|nobody|no one|nothing|without) ...5 (behalf|speak|speaking|official|represent|representing|authorized|spokesperson|position|voice|statement|name|stance)
!     (speaking|speak) (only|just|solely|strictly) for | speaking for (myself|me)
!     (what|what's|whats|where|is there|know|who) ...4 (position|stance|statement|official)
!     (he|she|they|who|that) ...2 (speak|speaks|spoke|speaking) (for|on)
!     (he|she|they|announced|posted|put out|read|saw|heard|see) ...4 (statement|announcement|position)
!     on behalf of (my|his|her|the {name}|their|a|our family|the family) -(school|district|center)
!     as (someone|a student|a parent|a mom|a dad|a taxpayer)

signal affiliation
0.9   (i|we|i've|i'm|ive|im) ...2 (teach|taught|work|worked|teaching|working|coach|instruct|sub|drive|run|manage|serve|clean|cook) -(with|sunday) ...6 (at|for|with|in) [the] {center}
0.9   i (teach|work|sub|coach) ...8 {center}
0.9   (i|i'm|im|i'm an|i am) ...6 (instructor|teacher|employee|counselor|custodian|secretary|janitor|nurse|registrar|administrator|director|coordinator|principal|para|clerk|faculty|staff|staff member|superintendent|dean|bookkeeper|recruiter|specialist|technician|aide|employed) ...6 (at|for|with|of|by|over at) ...2 {center}
0.9   {program} (instructor|teacher|director|coordinator|lead|faculty) ...3 {center} | (instructor|teacher|counselor|director|coordinator|custodian|specialist|clerk|employee|faculty|registrar|librarian|recruiter|assistant director|superintendent) [at|for|with|of] {center} [{emoji}|campus|enid|alva|fairview] $
0.85  ^ [_] [_] [_] (instructor|teacher|counselor|director|coordinator|custodian|specialist|clerk|employee|faculty|registrar|librarian|recruiter|secretary|nurse|staff|educator|technician|administrator|superintendent) ...2 {center}
0.85  {center} (employee|instructor|teacher|staff|staffer|faculty|faculty member|counselor|staff member|custodian|admin|administrator) (here|since|for|of|and|views|my|ama|checking in) | (proud|as|as an|as a|i'm|i'm a|i'm an|im a|am a|am an|fellow) {center} (employee|instructor|teacher|staff|staffer|staff member|faculty|faculty member|counselor|custodian|administrator)
0.85  {number} [_] (years|yrs|year|decades) ...6 (at|for|with|in) {center} & (teaching|working|instructor|maintenance|nursing|office|custodian|employee|career|staff|kitchen|classroom|my|desk|job|instructing|coaching)
0.85  my (coworkers|co workers|colleagues|boss|supervisor|classroom|job|paycheck|students|shop|office|desk|employer|department|work|principal|director|bosses|first day|last day|first week|first year|new job|salary|contract) ...3 (at|from|in|with|comes from|over at|is) {center}
0.85  (got hired|hired on|started [my] [new] job|got a job|landed a job|accepted a (position|job)|just started|new job|took a job|start work|signed my contract|got the job) ...4 {center}
0.85  (we|us) [the] (teachers|instructors|staff|employees|faculty|custodians|counselors) ...2 (at|of|from) {center} | we ...3 {center} (staff|teachers|employees|faculty) | on staff at {center} | on the {center} (staff|payroll|faculty)
0.85  (draw|get|earn|cash|collect) [a|my] (paycheck|check|salary) ...3 {center} | {center} (signs|pays|writes|cuts|employs|hired|employed) ...2 (my|me) | (someone|somebody|person|one) who (works|teaches) (at|for) {center} | i'm [one of] {center} own
0.85  (been|i've been|was|i was) [teaching|working|employed|hired] ...5 (at|with|for|by) {center} since | been with {center} (for|since|_) | (worked|working|taught|teaching|employed) (at|for|by|with) {center} (for|since|going on|has been|means|these)
0.7   (working|teaching) (at|for) {center} -(is a dream|someday|one day) | employed by {center} | first day (as|at|with|working) ...6 {center} | i [just] (retired|retire|resigned) from {center}
0.7   we (have|run|offer|enrolled|graduated|built|teach) & my (students|class) & {center}
!     (he|she|who|they|wife|husband|mom|dad|mother|father|sister|brother|aunt|uncle|cousin|friend|nephew|niece|son|daughter|guy|neighbor|her|his|their|does anyone|does anybody|law) ...2 (teaches|works|work|taught|worked|teach|is|was|drives|runs|started|at|new|to)
!     (he's|she's|they're|who's) ...12 {center}
!     (want|love|like|hope|apply|applying|applied|used|hiring|dream|wish|thinking|if you|do you|anyone|someone|somebody here|does) ...3 (to work|work|works|to teach|teach|about applying|working|teaching) -(with)
!     (their|his|her|^ the|another|some|that|meet our|thank|thanks to) [new|great|old] [{program}] (instructor|teacher|counselor|director|custodian|secretary|nurse|coordinator) 
!     (study|studying|student|learn|learning|taking|take|enrolled|certificate|semester|parent|alum|alumni|graduate|graduated|degree|guest speaker|volunteer|class starts|my class at) ...5 {center}
!     work at {center} $

signal disclaimer
0.85  (views|opinions|opinion|thoughts|tweets|posts|words|statements|comments|rants|takes|ideas) ...4 (are|r|is|remain) ...3 (my own|mine|my|mine alone|personal|solely mine|strictly mine|those of the author|the author's|of my own) | (my|all) (views|opinions|thoughts|tweets) ...2 (my own|mine|only|alone)
0.8   (views|opinions|thoughts|tweets|opinion) [here|expressed] (my own|mine|personal|solely my own)
0.85  (views|opinions|opinion|thoughts|posts|statements|page|blog|this|here|say|write|tweet|none of it|i post) ...6 (do not|don't|does not|doesn't|not|never|in no way|none|nothing|aren't|isn't) ...4 (reflect|represent|speak for|endorse|come from|express|constitute) ...6 ({org}|employer|work|workplace|job|board|company|anyone else|anybody|college)
0.85  (opinions|views|posts|tweets|thoughts) ...6 (not|nor) [those|that] [of] [my|the|our] ({org}|employer|employer's|work|workplace|job|district|school|center|district's)
0.85  [my|personal|own|just] (opinion|view|views|opinions|thoughts|words) [and|only|is|are] (not|nor) [that|those|the] [of] [my|the|anybody's|anyone's|necessarily] ({org}|employer|employer's|school's|district's|district|school|center|center's|work|job|college)
0.85  (i|we) (do not|don't|dont|cannot|can't|cant|won't|am not|'m not|never) (speak|speaking|talk|write|writing|post|posting|represent) [here] [for|on behalf of] [my] ({org}|employer|anyone|anybody|work|the college|job) | i am not [a|the] spokesperson
0.85  (not|never) (speaking|writing|posting|acting|talking|commenting|here) [here] (for|on behalf of|as a representative of|in the name of) [my] ({org}|employer|anyone|work|college|job)
0.85  not [an|the] (official|a school|the school's|a district) (statement|position|view|opinion|stance|policy) | not [the|my] ({org}|employer|employer's|school's|district's|center's) (position|opinion|view|views|stance|words|official position)
0.85  (speak|speaking|talking|speaks|write|writing|post|posting|tweet) (only|solely|just|strictly|purely) (for|as) (myself|me|a private|my own|a parent|a citizen|a taxpayer|a mom|a dad) | speaking for (myself|me) [and] (only|alone|not|here) | (i|can|only) speak for (me|myself) | (speak|speaking) only for myself | speaking for myself -(i hate|i love)
0.8   as a (private citizen|taxpayer|parent|mom|dad|citizen|resident|voter|neighbor|private person) ...2 (not|and not|rather than|instead of) ...4 (employee|teacher|instructor|staff|staffer|representative|my job|official|{center})
0.7   (speaking|writing|talking|posting|here|saying this|say this) ...2 as a private (citizen|person|individual|resident)
0.75  in [a|my|our] (personal|private|individual) capacity | in my capacity as a private | on my own (time|behalf) ...3 not
0.7   [nothing|none] ...4 here ...3 (is|represents|reflects|comes) ...4 ({org}|employer|workplace|work|my job|school's|district's) | (nothing|none of this|none of it|nothing i (say|post|write)) ...5 ({org}|employer|workplace|where i work|my work|school's position)
0.7   {org} (did not|didn't|does not|doesn't|has not|hasn't|had nothing to do) ...5 (say|endorse|approve|approved|write|review|reviewed|know|ask|asked|this)
0.7   (retweets|rts|retweet|likes|shares|reposts|rt|links) ...2 (not|aren't|isn't|do not|don't|arent) ...2 (endorsements|endorsement|endorse|imply)
0.7   (just|only|purely|simply) (my|me) ...2 (opinion|talking|two cents|2 cents|take|view|personal opinion) ...2 (not|and not|nobody) | just me talking | (one|a) (teacher's|mom's|dad's|employee's|person's|guy's) (opinion|two cents|2 cents)
0.7   (this is|it's|its|take it|take this|coming) ...3 (me|from me) [as a _] ...2 (not|and not) ...5 ({org}|employer|employee|job|work|district|center|school|checks)
0.7   [wearing|wear|put on|got] (my|the) _ hat ...3 not ...2 _ hat
0.6   nothing to do with (where i work|my job|my work|my employer|{org}) | personal (account|page|blog|profile) ...4 (not|nothing|no) ...5 ({org}|employer|school's|work|official position|job|position)
0.6   my [own] (personal|private) (view|views|opinion|opinions|thoughts) ...3 (only|alone) | my opinion only | my personal (views|opinions) and (do|not|don't) | all (views|opinions) [here] [are] personal | everything [_] [_] [_] [_] (is|are) my own opinion
!     (not|never|isn't|aren't) (mine|my own)

# ---- broader

class institution
{center} | our district | the district | our school | the school | our center | the center | the technology center | the tech center | our campus | the administration

signal speaks_for_center
0.75  ^ (the technology center|the tech center|the district|our district|our school|our center|{center}|the administration) (regrets|apologizes|stands|wishes|announces|condemns|supports|opposes|does not|will not|is committed|is aware|has decided|takes|values|believes|cannot comment|can confirm|welcomes|reserves|denies|is pleased|is proud|is sorry|would like|has no|recognizes|joins|thanks|appreciates|extends|asks|encourages) 
0.75  (public information|communications|media relations|public relations|press) (officer|director|coordinator|liaison|manager) (for|of|at) {institution} & (as|let me|we|i can|statement|record|confirm)
0.75  (for|from) (ntc|{center}) (thank|we|our|please|congratulations|happy|to) | (here at|at) {center} we (do not|don't|will|believe|take|are|have|stand|value|tolerate|strive|offer)
0.75  (been asked|was asked|asked me|instructed|authorized|directed) [_] [_] [_] (superintendent|board|administration|director|{center}|district) [_] (to|that) (let|tell|announce|inform|share|say|clarify|pass|respond) 
0.75  {center} [official] (response|answer|reply|position|statement|policy|stance) (to|on|is|regarding) | ({institution}) (response|answer|reply) to [_] [_] [_] (is|lawsuit|rumor|allegation~)
0.7   {institution} (stands|stand) [firmly|proudly|squarely] (behind|with|by|against|for)
0.7   we did nothing wrong & {center}
!     (asked|asking) {center} for | i asked

signal affiliation
0.8   (day one|day 1|first day|first week|first year|last day|another day|year {number}|{number} years) [_] [as|at|on|in|with|of] [_] [{center}|the {center}] ...5 {center} & (lead|instructor|teacher|guy|job|payroll|employee|staff|work|working|new|colleagues|retire~|desk|office|my students)  
0.8   on the {center} (payroll|staff|team|faculty) -(grew) | part of the ...4 (team|staff|department|crew|faculty|office) (at|of|for|in) {center} | (clocked (out|in)|off work|got off|heading in|headed in|late for work|my shift|work late|working late|on duty) ...3 (at|from|for|to) {center} | (we|us) at work {center}
0.8   (i'm|im|i am|i) [_] [_] [_] [_] (with|for|at|in) {center} [_] [_] (program|department|office|team|maintenance|it department|counseling|front office|campus) -(student~)
0.75  my (office|room|desk|shop|lab|classroom|parking spot|mailbox|keys|badge|cubicle) (at|in) {center}
!     as an {center} [_] student | {center} [_] student | payroll grew

signal disclaimer
0.75  (don't|dont|do not) (blame|hold|credit|confuse|sue) [_] [_] (employer|school|district|{center}|work|boss|workplace) [_] [_] (for|with|responsible|accountable) 
0.75  (school|district|employer|{center}|work|workplace|job) (has|have|had) nothing to do with (them|this|it|my|what|these|that) -(parade)
0.75  (off the clock|off duty|on my own time|after hours|my own time) ...6 (my|mine|take|opinion|thoughts|alone|me) & (my|take|opinion|opinions|views|alone|own|just me)
0.75  (my|these) (words|thoughts|posts|views|opinions) (aren't|are not|ain't|not|don't equal|do not equal) [_] [the|my] ({institution}|employer's|district's|school's|employer) | (standard|usual|obligatory) disclaimer | disclaimer 
0.75  (nothing|none of what|anything) [_] [_] [_] (should|is|can|may|to) (be|not) [_] (read|taken|construed|understood|considered|seen|viewed) [_] (as) [_] [_] [_] ({institution}|official|employer|from)
0.75  not [_] [_] as (a|an) (teacher|employee|instructor|staffer|administrator|counselor|staff member|rep|representative) [_] [but|just|rather|only]  ...8 (as|somebody|someone|citizen|parent|dad|mom|voter|neighbor|votes|taxpayer|private)
!     the parade

signal speaks_for_center
0.7   ^ we {center} [_] [_] (oppose|support|announce|apologize|believe|regret|stand|deny|endorse|reject|declare|demand) | {center} (spokesperson|spokesman|spokeswoman|rep|representative) (i|here|speaking|and i) | as {center} [official] (spokesperson|spokesman|spokeswoman|representative|rep)
0.6   ^ (official|public|formal) (statement|announcement|notice|response) -(of account|from the (sheriff|police|city|county|governor))

signal affiliation
0.8   i (do|handle|run|process|keep|answer|manage|coordinate|oversee|supervise|clean|fix|maintain) [_] [_] (payroll|admissions|enrollment|books|phones|it|grounds|maintenance|buildings|accounts|recruiting|marketing|kitchen|cafeteria|bookstore|facilities|financial aid|payables|purchasing|website|registration) (at|for|over at) {center}
0.8   (starting|finishing|beginning|wrapping up|start of|end of|in) (year|my {ordinal} year|another year|season) [{number}] [_] (at|with|teaching at) {center} & (students|teaching|colleagues|staff|best|team|proud|work~|job|classroom)

signal disclaimer
0.75  ([isn't|is not|not] the (school|district|center|college) (talking|speaking)) | just a private citizen | (view|views|opinion|opinions) (mine|my own) not {org} | mine not {org}

signal speaks_for_center
0.65  (let|may) this [_] serve as [_] [_] [_] ({org}|official|formal) | (let|may) this serve as (the|our|an) (official|formal|district's|center's|school's)

signal speaks_for_center
0.65  (from|for) all of us in (administration|the administration|leadership|the front office|student services|the district office) | (been|i'm|i've been|am) (cleared|authorized|approved) to (say|speak|announce|share|confirm) [_] | as of (today|now|monday|this morning) {center} (is|will|has) [_]
0.65  {center} (takes no side|takes no position|has no position|will not be (commenting|making)|does not comment|is dropping|is waiving|is closing|is cancelling|is offering) [_] & (we|cleared|as of|hear you|our|official|statement|side|comment|everybody|announce)

signal affiliation
0.65  yes i work there | {number} (augusts|years|semesters|springs|falls) of [_] [_] [_] ...5 (at|for) {center} | (eighteen|twenty|ten|fifteen|twelve|five|thirty) (augusts|years|semesters) of (learning|teaching|grading|wiping|fixing|cleaning|answering|driving|serving) ...6 {center}
0.65  (i|we) (work|teach) there & ({center}|school|lpn|program|center)

# ---- a job of one's own, near the center's name

class job_role
instructor | teacher | counselor | custodian | secretary | janitor | nurse | registrar | administrator | director | coordinator | principal | para | paraprofessional | clerk | faculty | staff member | superintendent | dean | bookkeeper | recruiter | specialist | technician | aide | librarian | cook | groundskeeper | bus driver | receptionist | advisor | adviser | trainer | professor | educator | assistant | employee | staffer | webmaster | electrician on staff | substitute | sub | tutor | coach | supervisor | manager | accountant | treasurer | lab manager | shop teacher | safety officer | maintenance man | maintenance guy | it guy

class my_job
i teach | i taught | i work | i instruct | i sub | i clean | i cook | i drive the bus | i drive a bus | i run the | i manage the | i keep the books | i answer the phones | i've taught | i've worked | ive worked | ive taught | i have worked | i have taught | i've been teaching | i've been working | been teaching | been working | been here | i'm teaching | i'm working | i'm employed | i am employed | i earn my living | i make my living | i serve as | i'm on staff | i'm on the staff | i'm faculty | i'm in my {ordinal} year
(i'm|im|i am|as|i'm still|i became|i'm now|now) (a|an|the|one of the) [_] [_] {job_role} -(student)
my (students|classroom|coworkers|co workers|colleagues|boss|supervisor|job|workplace|employer|classes|office|department|paycheck|shift|kiddos|teaching job|day job|work family|work wife|team|crew|{ordinal} year teaching|kids in class)
(we|us) (teachers|instructors|staff|employees|custodians|faculty) | (our|my) (department|faculty|staff meeting|inservice|contract|raise|break room|breakroom|work badge)
{number} (years|yrs|semesters) (teaching|working|in the|on the|of teaching|running|as|on staff|cleaning|in) 
(joined|joining) the (staff|faculty|team) | (hired|employed) (me|by) | (day|night) job

signal affiliation
0.7   {my_job} ...8 {center} | {center} ...4 {my_job}
!     (near|behind|across from|next to|past|around|beside|outside|passing|against|beat|beats|toured|visit|visiting|visited|unlike) {center} | (park|parked|live|lives|lived|house|drive|drove|walk|ran|corner|street|road|tricks|barn|farm|church|store|pond) ...4 by {center}
!     (used to|want to|wanna|hope to|would love to|wish i|once) (work|teach) | (retired|resigned|quit|laid off|fired) from {center} | (applied|applying|interview|interviewed|interviewing) (at|for|with|to) | taxes for
!     (i'm|im|i am) [_] [_] (student|taking|enrolled|learning|studying|alum~|graduate|parent|mom|dad|neighbor|customer|vendor|patient)  

class official_thing
{acct} | {platform} | tiktok | presence | home | hub | stream | podcast | newsletter page | fan page of the school | blog | feed | linktree | subreddit

signal claims_official_presence
0.55  official ...4 {official_thing} & ({center}|our school|our school's|the school's|the center's|the district's|the tech center|our campus|our program|our department|our center|the center)
0.7   (this|it|we|here|i|you) ...5 official ...5 {official_thing} & ({center}|our school|our school's|the school's|the center's|the district's|the tech center|our campus|our program|our center|the center)
!     (follow|check|see|visit|like|find|go to|via|on|from|at|tag|search|share|says|said|per|according to|posted on|ask|dm|message|call) [_] [the|our|their|that|an|its|{center}] [_] [{center}] official 
!     (has|have|had|got|needs|wants|deserves|should have|should get|does|need) [an|a|the|its] official | wish (ntc|they|we|{center}) had | (not|isn't|ain't|never|no longer|nor|nothing|don't think|without an) ...5 official | official ...4 (posted|announced|says|said|shared)

signal affiliation
0.75  (i'm|im|i am|as) (a|an|the) [_] [_] {job_role} ...6 {center} | ^ [_] {job_role} (of|for) [_] [_] [_] {center} | (clocked (out|in)|clocking (out|in)) ...3 {center}

signal affiliation
0.75  (back|returning|return|going back|headed back|heading back|heading in|heading into|off) (to|at|for) (work|my {ordinal} year|year {number}|another year|my job) [_] [_] [_] [_] (at|with|for|in) {center} | part time [_] [_] {job_role} [at] {center}
!     (my|his|her|their|your|our) (dad|mom|father|mother|husband|wife|sister|brother|son|daughter|aunt|uncle|grandpa|grandma|friend|neighbor|cousin|nephew|niece) (was|is|has been|became|works|teaches|used)
!     (for|at) my (reunion|appointment|haircut|class|final|test|interview)

signal claims_official_presence
0.7   official {center} [_] [_] (zone|page|hub|home|spot|place|space|voice|account|feed)
0.7   the official voice of ...4 ({center}|{org}) & (profile|account|page|this|here|channel|follow)

signal affiliation
0.75  (lucky|blessed|proud|happy|honored|grateful|thankful|glad|privileged|excited|fortunate|love) to (work|teach|serve|be working|be teaching|be employed|be part of [_] [_]|be on [_] [_]) [at|for|the|with|in] [_] {center} | (part of|member of|on) the {center} (staff|team|faculty|family)
0.75  (my|the) [_] [_] (pin|service award|badge|paycheck|contract|raise|bonus|email|key~|lanyard|polo|name tag|evaluation|retirement) [_] from {center} | {center} (teacher|instructor|employee|counselor|custodian|nurse|secretary|librarian|chef|staffer|principal|aide|para) (by day|by trade|first|here|at heart|for|turned|on duty|and (mom|dad|proud))
!     (i|we|i've) [_] (worked|taught|was|were) ...6 {center} (in the (nineties|eighties|seventies|90s|80s|70s|60s|2000s|past)|back in|from {number}|until|before|years ago|for a (summer|while|semester|year)|once|briefly)
!     {center} (grads|graduates|alumni|alum|interns|trained) | (works|partners|partner|working) with {center} (to|on|for) | (goes|go|attends|attend|going|enrolled|headed|drive|takes classes|sent|sends) (to|at|in|past|by) {center}

# ---- the center called by its kind, and the talk of those who work at a school

class our_center
(the|our|a|this|my|da) (tech|technology) center
(the|our) (vo tech|votech)
{center} | northwest tech | northwest

class staff_only_thing
department (head|chair) | plan (hour|period) | gradebook~ | pd day | professional development | in service | inservice | staff meeting | faculty meeting | staff badge | bulletin board~ | preps | advisees | contract with

signal affiliation
0.75  (i|i've|i'm|i'd|ive|im) [_] (teach|taught|work|worked|clean|cleaned|cook|handle|handled|process|drive|employed|run|coach|sub|painted|fix|manage|answer|been) ...6 (at|for|with|in|of|by|out at|here at) {our_center}
0.75  (teaching|working|workin|subbing|coaching|cooking|babysitting|employed) [_] [_] [_] ...3 (at|for|with|in) {our_center} -(someday|is a dream)
0.7   my [_] [_] (students|kiddos|third hour|classroom|coworkers|boss|bosses|advisees|colleagues|shift|office) [_] [_] (at|in|from) {our_center} | (coworkers|colleagues) at {our_center}
0.75  (^ been|i've been|ive been) ...6 (at|for|with|in) {our_center} (since|for|until|all) 
0.75  {our_center} (hired|employs|pays|signs) me
0.75  (hired|signed my [_] contract|retiring|on the payroll|on staff|an employee|a teacher|an instructor|faculty|got a classroom|(custodian|cook|cooks|secretary|counselor|coach|sponsor|it guy|driver|advisor|bookkeeper|librarian|nurse)) [_] [_] (at|with|from|for|over at) {our_center} & (i|i'm|i've|me|been|just|got|as|since|personal|on staff|retiring)
0.7   ^ [bio|job title|your favorite|the|{our_center}] [_] {program} (instructor|teacher|coach) [{our_center}|{mention}] $ | ^ {our_center} {program} (instructor|teacher) $ | ^ {our_center} (bus driver|custodian|cook|secretary|counselor|nurse) $ | bio {job_role}
0.7   (life of|as one of|as somebody|as someone|one of) [a|the|who's|who] [_] [_] (coach|instructor|teacher|cooks|custodians|staff|worked|works) ...4 {our_center} | when you work at {our_center} | since i (process|handle|run|keep|clean|teach) ...6 {our_center}
0.6   ^ [half|all|half of|some of|most of|so|man|ugh|lol|well|today|and] my students (are (idiots|welders|dumb|the (best|worst|future))|can't|built|made|brought|gave|have|love|hate|deserve|passed|failed|think|think) -(always welcome) | my advisees
0.6   ^ [another|our|my|today's|just got home from|survived] [_] (pd day|in service|inservice|staff meeting|faculty meeting) -(day|is at|for all|will|no school|friday|monday) | (another year of|years of|{number} years of) teaching {program} | teacher (life|problems|probs) $
0.6   (our|my) (department (head|chair)|plan (hour|period)) | my principal (gave|made|says|said|told) me | (our|the) principal made us | (ashamed|embarrassed|proud|tired) (of|by) my (employer~|school|so called school)
!     (i'm|im|i am|i was|as) [_] [_] (student|parent|taking|enrolled|mom|dad|grandpa|grandma|alum~|graduate) | student teach~ | taxes (for|to) {our_center} | classes? at {our_center}
!     (take|takes|taking|took|finished|start|started|starts) [_] [_] (class|classes|course|courses|lpn|cna|welding|diesel) (at|in) {our_center}

signal affiliation
!     (my|our) [old|former] ({family}|boss|neighbor|friend|cousin|coach) [in law] [now] (is|was|works|teaches|worked|taught) ...8 {our_center} | (i'm|i am|im|i was|they're|she's|he's) not (a|an|the) [_] {job_role} | hoping to (be|become|work|teach) | {job_role} wanted | till {number} | until {number} | (i|we) learned ...8 from (the|a|my|our) [_] {job_role} | ^ my {job_role} at | {center} day care

# ---- the place by its campus; work told by what one does there

class our_campus
{our_center} | (the|our) _ campus | the (vo tech|votech|vocational school|trade school|career center|technical center) | {center} (_ campus|campus)

class job_roles
{job_role} | {program} (teacher|instructor) | practical nursing (teacher|instructor)

signal affiliation
0.75  (my|our) [_] (coworkers|co workers|colleagues|boss|supervisor|classroom|office|desk|shift|timesheet|work keys|first paycheck|breakroom|break room|work bestie|office mate) [_] [_] (at|in|from|with|over at|on) [_] {our_campus} | my (coworkers|colleagues|classroom|office) (at|in|from) the _ campus
0.75  (clocking|clocked|clock|punching|punched|punch|badging|badged) (in|out) ...3 {our_campus}
0.75  ({number}|ten|twenty|thirty|fifteen|five|eight|twelve|forty|many|so many) (years|yrs|semesters|months|summers) (on|in|with|behind|running|cleaning|driving) [the|a] [_] (crew|staff|team|faculty|office|kitchen|cafeteria|front desk|maintenance|buses|grounds) ...3 (at|for|with|in|of) {our_campus}
0.75  (put|named|made|hired|promoted|picked|tapped|moved|appointed|chose) me ...6 (at|for|to|of|by) {our_campus}
0.7   ({center}|northwest tech|northwest) new [_] [_] ({job_roles}|hire|lead|head) & (i|i'm|me|my|you're looking at|meet your|say hello|today|officially)
0.7   (i was|i got|i've been|just got|got|i'm) (hired|promoted|officially hired|on board) && ({center}|northwest tech) & (new|newest) & {job_roles}
0.7   (they|ntc|{center}) (put me|have me|has me|had me|got me) [_] (in charge of|over|running|teaching|on|doing) ...4 (at|for) {our_campus}
!     working on (my|our|the|a|his|her) [_] (project|homework|truck|car|resume|cert|weld|portfolio|essay|boards|assignment|capstone) | as a student
!     (the|my) (night|evening|morning|welding|cna) class at

signal claims_official_presence
0.7   (this is|we are|we're|here is|you found|you've found) the (real|only|true|legit|one and only|actual|genuine|verified) [_] ({center}|ntc|nwtech|northwest tech|school|tech center) [_] [_] (page|account|profile|feed|channel|insta|instagram|facebook|tiktok|twitter|handle)
0.7   ^ [page|account|profile|feed|channel|site] [is] (managed|run|maintained|operated|administered|moderated|kept) by [the] ...4 (office|department|communications|marketing|team|staff|administration) [of|at] {center} -(volunteers|parents)
!     ignore (the smell|him|her)

signal speaks_for_center
0.7   ^ {center} is (announcing|cancelling|canceling|closing|offering|asking|issuing|adding|delaying|postponing|releasing|recalling|ending|launching|hosting|suspending|inviting) -(again lol)
0.75  as (a|the) (district|school|school district|center|technology center|college|campus|board) we (do|don't|will|won't|are|have|cannot|can't|stand|support|take|believe|decline|never)
0.7   ^ {center} will (refund|reimburse|pay|honor|replace|cover|waive|make|compensate|extend|credit|notify|contact) & (our|we|you have|every|all|affected|families|students|anyone)
!     i (think|heard|hope|bet|doubt) [that] {center}

signal affiliation
0.75  (someone|somebody|a person|one|anyone) who (works|has worked|teaches) (for|at|in) {our_campus} [_] i
0.7   been (at|with) {our_campus} (long enough|so long|longer than|since|for (years|ages|ever)|{number}) -(a student)
0.7   our [_] (department|office|staff|faculty|crew|kitchen|team|hallway) (at|in|on) {our_campus} [_] [_] (lost|got|is|are|has|have|won|needs|just|we|gained|moved)
0.7   (gave|give|handed|awarded|presented|surprised) me [_] [_] ...5 (at|for|from) {our_campus} & (plaque|award|pin|teacher of|employee of|raise|new room|new office|certificate of service|bonus|keys)
0.7   my [_] (evaluation|observation|review|interview as|contract|raise|retirement|orientation as|performance review) (at|with|from) {our_campus}
!     (someone|somebody) who (works|teaches) (for|at) {our_campus} (told|said)

signal speaks_for_center
0.75  on behalf of the [_] (superintendent|board|administration|faculty|staff|directors|trustees|foundation|district)
0.75  ^ (the|our) (center|district|board|school|college|technology center|administration) hereby
!     {center} does not have a | (the|our) (tech center|technology center|school|district) does not have (a|an|any)

signal affiliation
0.75  (i've got|i have|got|on|working|work|pulled|covering|my) (second|third|first|night|day|evening|graveyard|late|early|double) shift [_] [_] (at|for|in) {our_campus}
0.75  we (teachers|instructors|staff|employees|faculty|custodians|counselors|cooks) [here] (at|of|from|in) {our_campus}
0.75  worked (late|early|overtime|all weekend|through lunch|saturday) ...5 (at|in|for) {our_campus} -(as a student|on my (project|homework))
0.75  your (local|friendly|favorite|neighborhood|friendly neighborhood) [_] {our_campus} {job_roles}
!     (got off|off) (class|school|campus) [early|late] (at|from) {our_campus}

signal affiliation
0.8   (my|our) {center} (supervisor|boss|evaluation|coworkers|colleagues|students|paycheck|contract|badge|polo|lanyard|email|classroom|office|shop|lab|anniversary) -(class schedule)
0.8   (wear|wearing|wore|put on|clip on) (the|my|that) {center} (badge|polo|lanyard|shirt|logo) [_] (every|to work|on the job|daily|each|for) -(my (son|daughter))
0.75  my (door|room|office|desk|name|picture|photo|bio) (at|is on|on|in|out at|over at) ...3 {center} | (my name|my picture|my photo|my bio|me) (on|in|up on) the (faculty|staff|employee|instructor) (page|directory|wall|list) ...3 {center}
0.7   {center} (took a chance|gambled|bet) on (me|a) | {center} (hired|trusted|promoted|pays|paid|employs) me
0.75  ^ {center} {program} (faculty|instructor|teacher|staff|lead|director) | {center} {program} (faculty|instructor|teacher|staff) -(is|are|was|spoke|will|says|said|came|named)
!     (coworkers|colleagues|crew|guys|boss|staff|half) [_] (trained|graduated|went|studied|learned|came) (at|from|to) {center} | my (son|daughter|kid|niece|nephew|mom|dad|wife|husband|sister|brother|cousin|aunt|uncle|friend|neighbor) [_] ...2 {center}

signal speaks_for_center
!     (i|we) [_] (don't|do not|didn't|can't|cannot|won't|am not|'m not|never) ...4 {center}
!     (not|isn't|nothing) ...6 ({center}|district|school) | (ask|call|contact|email|wait for) ...3 ({center}|district|school|office|board) ...4 (position|statement|answer|response)

signal claims_official_presence
!     ((official|main|school's|center's|real|actual) (page|account|site|profile)) (is|are|can be found|lives|stays) ...6 (this (is|one|page)|mine|just|only|not|i'm|unofficial|fan)
!     (follow|find|go to|check|see|like|use|visit) ...3 (official|main|school's|center's|real) (page|account|site|profile)
!     (unofficial|not [the|an] official|isn't [the|an] official|fan page|personal page|parody|not affiliated|my own (page|account)|just my)
signal affiliation
0.75  (bus|lunch|hall|door|gate|gym|dorm|parking lot|cafeteria|morning|sub) duty (at|for) {center} | (they|{center}) (pay|pays) me ...2 {center} | my {center} (kids|crew|welders|nurses|seniors|juniors|cohort) 
0.75  (i'm|i am|im) the [_] [_] (guy|lady|gal|girl|person|man|woman) (at|for|over at|out at) {center} -(who (drives past|delivers))

signal affiliation
0.75  (heading to|headed to|at|in|sitting in|stuck in|survived|back from) [_] (in service|inservice|staff meeting|faculty meeting|staff training) (at|for|with) {center} | (we|us) (on|in|at) the [_] [campus] (staff|faculty|crew) (at|of) {center} | my students at (the|our) [_] campus

signal speaks_for_center
0.7   (i|we) can (confirm|announce|say|state) (for|on the part of) (the|our) (school|district|center) | ^ we the [_] campus [hereby]
