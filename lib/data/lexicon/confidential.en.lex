# What must not leave the house: a student's record, and the center's own matters.

# Who the record is of.
class student_who
(my|our|this|that|a|one|another|some|any|the|former|ex) [_] [_] (student|pupil|kid|junior|senior|freshman|sophomore|advisee|boy|girl|trainee) -(loan~|parking|handbook|council)
(one|two|three|some|half|several|a couple) of (my|our|the) [_] [_] (students|kids|juniors|seniors|freshmen|sophomores|boys|girls|welders|pupils|babies|guys)
(this|that|my|the|a) [_] [_] student's | (my|our|this|that) (kid|boy|girl|junior|senior)'s
-{titled_name} ({name}|{name}'s) | {given_name} | {roster_student}
(my|our|that|this|one) [_] (student's|kid's|student|kid) (dad|mom|parents|family|father|mother|stepdad)

class student_he
he | she | he's | she's | hes | shes | his | her

# What a school record says.
class diagnosis
adhd | add | autism | autistic | autism spectrum | dyslexia | dyslexic | depression | depressed | anxiety | bipolar | ptsd | ocd | asperger's | aspergers | epilepsy | epileptic | seizures | seizure disorder | diabetes | diabetic | hiv | aids | covid | tuberculosis | tb | lice | mono | std | herpes | cancer | leukemia | asthma | eating disorder | anorexia | anorexic | bulimia | schizophrenia | tourette's | fetal alcohol | learning disability | disability | speech impediment | emotional disturbance | a stutter | cerebral palsy | down syndrome | panic attacks | suicidal | an addiction | an ulcer | chlamydia | hepatitis | brain injury | sickle cell | lupus | scabies | ringworm | ged

class school_record
(has|have|had|got|gets|on|with|needs|under|getting|qualifies for) (an|a|his|her|the|no) [active|new] (iep|504|504 plan|bip|behavior plan|health plan|safety plan|accommodations plan|aide for|one on one aide|reading disability|gpa of|truancy|juvenile record|parole officer|probation officer|ankle monitor|caseworker|social worker) 
(has|have|had|got|with|is|diagnosed with|diagnosed as|tested positive for|positive for|suffers from|on meds for|treated for|struggling with|struggles with|seeing the counselor for|in counseling for|out with|sent home (for|with)|because of|bc of) [_] [_] {diagnosis}
(diagnosed|hospitalized|inpatient|institutionalized|medicated|undocumented|homeless|pregnant|suicidal|illiterate|on suicide watch|self harming|cutting|cuts himself|cuts herself|in foster care|in group home|in rehab|in the psych ward|in juvie|in drug court|in therapy|off his meds|off her meds|forgot his meds|forgot her meds|on probation|on parole|on academic probation|on house arrest|in iss|in oss|in detention|in special ed|in sped|in special education|a special ed|on free lunch|on free and reduced|gets free lunch|on reduced lunch|on food stamps|on medication|in remedial)
(failed|failing|flunked|flunking|bombed|bombing|fails|flunks|tanked|repeating|retaking|didn't pass|did not pass|won't pass|isn't passing|barely passing|barely passed|made a|got a|earned a|has a|scored a|pulled a|got an|has an) [_] [_] [_] (class|final|exam|test|midterm|boards|course|quiz|nclex|cna|osha|anatomy|math|english|welding|hvac|semester|grade|f|d|c|d minus|zero|{number}|gpa|everything|my class|practical|written|written test|skills|physics|biology|program|the year|drug test|ua|drug screen|cosmo|diesel)
(was|got|is|has been|been|getting|were|are|gets|being) [_] (suspended|expelled|written up|kicked out|dismissed|arrested for|caught (cheating|vaping|stealing|with|drinking|smoking)|caught|sent to (iss|alternative|juvie|detention)|referred|busted|removed from|dropped from (the|my|our)|put on (probation|academic)|disciplined|held back|placed in foster|taken by dhs|evaluated for|tested for|molested|abused at home|evicted|deported|sent home|hospitalized|baker acted|sent to the office)
(grade|grades|gpa|test scores|scores|attendance|transcript|iep|504|diagnosis|meds|medication|medications|discipline|disability|school record|immigration status|immigration papers|(his|her) papers|custody|parole|mental health|therapy|counseling|absences|lunch status|disciplinary record|evaluation|probation officer|counselor's notes|psych eval|reading level|behavior plan|truancy|pregnancy|stepdad signed her out) [_] [_] (is|are|was|were|for|came|of|show|shows|shown|dropped|says|said|knows|make|makes|expired|didn't|went|came back|lapsed|got|tanked|slipped|{number}|fell)
(missed|has missed|absent) [_] {number} (days|classes|times|sessions|weeks) | (truancy|juvenile|drug) court | (dhs|cps) (involved|case|involvement|came|called|took|took her|took him) | (parents|mom|dad|parents are|family) [_] (in a custody|custody|divorce|lost custody|in jail|in prison|deported|evicted|undocumented|getting a divorce|lost their house|on welfare)
reads at a _ grade level | (tried|attempted|threatened) to (hurt|kill|harm) (herself|himself|themselves) | (cuts|cutting|cut|starves|starving|hurting|hurts) (herself|himself) | failed [_] [_] (twice|again|the second time|for the second time|last yr|last year|it last) | (attempted|attempt at) suicide | tested positive | positive drug (test|screen) | dirty (ua|drug test) | (stopped|quit) taking (his|her) (meds|medication) | is (an illegal|illegal|not legal) | (gets|getting|given|needs) extra time | pulled for counseling | (counselor|therapist) [_] (three times a|every|weekly|twice a)

signal student_confidential
0.85  {student_who} ...4 {school_record}
0.6   {student_he} [_] [_] {school_record} && (student|students|class|hour|kid|senior|junior|{program}|semester|teacher|instructor|school|sub|subs|roster|parents)
0.5   (he|she|he's|she's|hes|shes) [_] (has|had|is|got|was|failed|flunked|bombed|gets|needs) [_] [_] (504|iep|in special ed|on free lunch|suspended|expelled|in iss|undocumented|on probation|adhd|autism|behavior plan|in foster care)
0.4   (he|she|he's|she's|hes|shes) [_] {school_record}
0.8   {school_record} ...4 {student_who} -(mine)
0.85  (grades|grade|gpa|scores|test scores|attendance|transcript|iep|diagnosis|medication|discipline record|absences|results) (for|of) {student_who} | {student_who}'s (grades|gpa|iep|504|meds|diagnosis|probation|parents are in|custody|scores|records|discipline|counseling)
0.85  (grades|scores|failing|failed|suspended|absent|iep list|free lunch list|tardy list|ineligible) [are|is|list|today|this week|_] {name} [{number}|and] [_] ({name}|{number}|{capitalized} {number})
0.8   (don't|do not|never) (release|let) (her|him|them|{name}) (to|go with|leave with) (dad|mom|her|his|the|grandma|stepdad)
0.8   custody (fight|battle|case|order|dispute|papers|hearing) & ({name}|student|kid|her|him|she|he's)
0.7   (the {name} (girl|boy|kid)|that {capitalized} (girl|boy|kid)|the {capitalized} (girl|boy|kid|twins)) & {school_record}
0.7   {student_he} [_] [_] {school_record} & {name}
0.6   (the|that) (girl|boy|kid|student) (in|from|with) ...4 {school_record} | i have a (student|kid) (who's|who is|who|with|that) ...3 (homeless|sleeps|meds|medicat~|depress~|diagnos~|custody|foster|jail|undocumented|iep|adhd|autis~|pregnant|hungry|living in|abused|cutting|probation|parole)
!     (my own|my) (son|daughter|grandson|granddaughter|nephew|niece|brother|sister|kid's|child) 
!     (i|i've|i'm|we) [_] [_] (failed|flunked|failing|have|got|had|was|am|graduated|bombed|struggle|take|been|made) -(a student|students|a kid|three kids|one kid)
!     (engine|truck|car|brakes|weld|part|motor|test weld|battery|transmission|alternator|mixer|motion) ...2 (failed|fails|suspension)
!     (the|our|truck) suspension (is|lab|on|arm|system) | suspension (lab|on my|bridge|parts) | depression glass | grade (8|5|of the road|level|beam|school) | on (the )?grade | add (the|a|an|your|some|water|salt|two|to)
!     (iep|504|ieps) (meeting~|101|plans are|and 504|night|workshop|training|season|process|goals are) | (students|parents|families|kids|learners|children) (with|of) [an|a] (iep|504|disabilit~|autism|adhd|diabetes|asthma|special)
!     (awareness|walk|week|month|research|speaker|unit|chapter|clinic|fair|training|screening|vaccine|fundraiser) & {diagnosis}
!     {number} (points|runs|goals|yards|touchdowns|rebounds|games)
!     (won|wins|beat|coach|league|season|playoffs|nba|nfl|olympic~) & {number}
!     (passed|aced|graduated) -(out) | class average | every (student|kid) | all (students|my students|of my students) | no one failed | nobody failed | never failed
!     not naming names | (dog|cat|calf|steer|pup|truck|heifer|robot) (got|has|is|was|failed)

signal confidential
0.9   (password|passcode|passwd|pw|pin -(for|to)|passphrase|login -(for|to)) (is|was|are|to|for) -(reset|required|needed|protected|expired|changed|your|due|too|a|not|in the|strength|class|security|the wifi|on page) [_] [_] [_] -(your)
0.85  (wifi|wi fi|admin|staff|network|portal|vpn|login|teacher|computer|server|canvas|email|router|alarm|gate|door|keypad|safe|building|security|entry|copier|master|root|user|lockbox|badge) [_] [_] [_] (password|passcode|pass|pw|code|pin|login|credentials|username|combination|combo|code's) [_] (is|are|same|{number}|still|to)  -(posted|free|on the|at the)
0.85  (username|user name|user|login|log in|usuario) [is] [_] [_] [_] (password|pass|pw|pwd|passcode) -(reset|help)
0.85  (here's|heres|use|here is|give you|sending|this is|try) [_] (my|the|our|her|his) [_] [_] (password|login|passcode|vpn|credentials|log in|door code|alarm code|gate code|access code|admin login)
0.85  (alarm|door|gate|keypad|safe|access|entry|building|lockbox|security) (code|combination|combo|pin|code's) [_] [_] [_] [_] [_] {number}
0.85  (internal|staff) (use only|only|memo|email|document|documents|review|investigation|draft|distribution) -(session|restroom~|parking|combustion|entrance|lot|fridge|lounge|meeting is) | internal only | for internal use | (leaked|leaking|leak) [_] [_] (copy|memo|email|document~|contract|draft|budget|report|list|file~|evaluation) | (screenshot|pic|copy|photo|picture) [_] (of|from) [_] [_] [_] (internal|exec|executive|staff only|confidential|closed|personnel|hr|payroll) [_] (memo|session|email|notes|file|meeting|document|packet|spreadsheet|record~)
0.9   (exec|executive|closed) (session|door|door meeting|door session) [_] (notes|was about|was really|was all|we (talked|discussed|decided)|they (talked|discussed|decided|said|voted|plan|want|agreed)|here's|heres|i heard|is really about|minutes leaked|meeting notes)
0.85  (in|during|from|at|inside|behind) [_] [_] (exec|executive|closed) (session|doors|door) & (said|discussed|talked|decided|about|firing|fire|they|lawsuit|told|here's|heres|wants|plan|cut|going to|voted|heard|what|raise~|frozen|premiums)
0.85  (hr|human resources|personnel|payroll) [office|department|director|_] (is|are|file|files|record|records|sheet|complaint|investigating|case|confirmed|leaked|memo|matter) [_] [_] (investigating|that|me|says|say|three|he|she|shows|show|against|on|about|looking|opened|_) -(workshop|called me|class)
0.85  [_] (investigating|investigation (of|into|on|against)|investigated) [_] ({name}|{titled_name}|{staff_role}|{roster_employee}|coach) -(unit|class) | ({name}|{titled_name}|{staff_role}|{roster_employee}) [_] [_] (is|was|got|being|were|are) [_] (being investigated|under investigation|put on [administrative] leave|placed on [administrative|paid|unpaid] leave|on administrative leave|written up|suspended (with|without) pay|suspended without|getting fired|fired for|let go for|let go because|non renewed|nonrenewed|being let go|on a (pip|plan of improvement|performance plan)|disciplined|demoted|reprimanded|forced out|forced to resign|terminated)
0.8   (administrative|unpaid|paid admin|admin) leave & ({name}|{titled_name}|{staff_role}|he|she|put|placed) -(assistant)
0.85  (contract|contracts) [_] [_] (isn't|isnt|not|won't|wont|aren't|are not) [_] [being|be|getting] renewed | (bad|poor|terrible|low|negative|failing) (evaluation|eval|performance review) (from|by|of) | (disciplinary|termination|reprimand) (letter|memo|file|action|hearing) (for|of|on|against|about) | (got|gave|getting|received) [_] (a bad|a poor|a terrible|low|an unsatisfactory) (eval|evaluation|performance review)
0.85  (personnel|employee|hr|staff) (file|files|record|records|folder) (says|said|show|shows|on|of|for|about|has|i saw|is|it says) | saw [_] [_] (personnel|payroll|hr) (file~|sheet~|records|list) | (saw|read|seen) (it|this) in (the|her|his) [personnel|hr] file
0.85  i saw the payroll
0.85  (he|she|{name}|{titled_name}|{staff_role}) (makes|earns|gets paid|is making|is paid) ({money}|{number}|{number}k|{number} k) [a year] & (payroll|saw|sheet|hr|salary|contract|file)
0.85  (not|isn't|isnt|hasn't been|hasnt been|haven't|havent|won't be|before it's|before its|until it's|not yet|aren't) [_] [_] [_] (public|announced|released|public yet|official yet|public knowledge|for public release|for release|out yet|published|finalized publicly|announced it|announced this|announced yet) ...2 (but|yet|and|so|till|until) ...8 (closing|close|cut|cuts|cutting|merging|merge|layoffs|resigning|resign|fired|firing|enrollment|new|hire|hiring|leaving|moving|raise|raises|frozen|sold|selling|deal|budget|ending|tanked|retiring|wade|they|we|we're|the|dropping)
0.85  (embargoed|under embargo|pre release|not for (public|distribution|release|publication)|do not (forward|distribute|circulate|repost)|eyes only|attorney client|privileged and confidential|confidential do not|strictly confidential|keep this internal|sealed settlement|supposed to be sealed|under nda|nda) -(shred)
0.85  (they're|theyre|they are|board is|admin is|administration is|we're|we are|center is|district is) [_] [_] (going to|gonna|planning to|about to|planning on|fixing to|sitting on|will be|keeping) [_] [_] (announce|close|closing|cut|cutting|lay off|fire|firing|merge|eliminate|raise|freeze|drop|it|it till|quiet) ...6 (next month|in june|till then|until then|don't|keep|before the|after the|quiet|nobody knows|secret|till|until|hush) 
0.85  (nobody|no one|none of them|public|parents|students|staff) [_] [_] [_] (knows|know|has seen|have seen|doesn't know|don't know|isn't supposed|aren't supposed) [_] (this|it|yet|about it|to know|about this) [_] [_] ...3 (but|yet|layoffs|closing|budget|they|we|the) 
0.8   (draft|proposed|preliminary|unreleased|secret) (budget|contract|cuts|list|plan|schedule|settlement|policy|layoff list|rif list) (nobody|no one|that (nobody|no one|hasn't)|before|not public|leaked|attached|not yet) | (unreleased|secure|live) [_] [_] (exam|test|state exam|certification) [_] (answers|questions|items|form)
0.8   (settlement|lawsuit) ...5 ({money}|{number} grand|sealed|in executive|paid out|quietly|hush|nda) & (parent|student|district|center|sealed|employee|supposed|board|family|was|teacher)
0.8   (told me|says|heard|said|source|someone) [_] (in|from) (hr|payroll|the business office|the superintendent's office|human resources|central office) [_] [_] (three|people|they|that|we|he|she|cuts|layoffs|getting|is|are)
0.8   (donor|whistleblower|complainant|accuser) ...4 (anonymous|confidential) & (it was|it's|was|but)
0.8   (staff|employee|teachers) only (email|memo|chat|meeting|announcement|message) (said|says|about|that|was)
0.75  (premiums|step raises|salaries|stipends|positions|programs) ...3 (going up|frozen|being cut|cut|getting cut|eliminated) & (exec|executive|session|sitting on|not public|don't|till|announce|memo|notes)
0.6   (confidential|classified) [memo|report|document|file|info|information|stuff|list|but|personnel] & (he|she|they|board|here|don't|forward|attached|says|heard|but|read)
!     (change|reset|forgot|forget|protect|share|never share|strong|your|lost|update|choose|weak|recover|guess|what's|whats|what is|need|keep) [_] [_] [_] (password~|passcode|login|pin|wifi password) -(is [_] [_]) 
!     no password | (zip|area|dress|building|bus|qr|fire|color|bar|penal|tax|electrical|plumbing|promo|coupon|discount|class|join|remind|morse|source|my|error|honor|course) code
!     (executive|exec) session (will|is (scheduled|listed|on)|at|on (monday|tuesday|real|the)|follows|begins|{time}|was held|to discuss|for) | includes an executive session | (open|public) session | convene~ 
!     confidential (counseling|shred|help|hotline|support|and free|helpline)
!     (100%|completely|totally|is|stays|free and) confidential & (help|counsel~|call|text|support|hotline|line|services)
!     (public|posted|online|on (the|our) (site|website|agenda|page)) & (budget|salary|minutes|salaries|personnel report|agenda) 
!     internal combustion | internal (threads|medicine|affairs|organs|temperature) | hr (called me|workshop|class|manager|management) | administrative assistant | i (was|got) (fired|let go|laid off) from

# ---- broader

class kid_ref
the [_] (girl|boy|kid|twins|student) | (that|this|some|one|another|my|our) [_] [_] (girl|boy|kid|student|sophomore|junior|senior|freshman|pupil|child in _) | {name} | {given_name} | which one of you has | (one|two|three|some|half|several) [of my|of our|of the] [_] (kids|students|juniors|seniors|boys|girls) | poor {capitalized} | the {capitalized} (girl|boy|kid|brothers|sisters|family) | {capitalized} in my (class|hour|{ordinal}) | {capitalized}'s in my

class private_fact
seizures | seizure | meds | medication | her pills | his pills | suicidal | psych | psychiatrist | therapist | therapy | counselor's office all | behavior contract | ankle monitor~ | probation | parole | juvenile | court date | went to prison | in prison | in jail | arrested | dhs | foster | custody | restraining order | free lunch | reduced lunch | food stamps | homeless | shelter | undocumented | visa | green card | deported | lost (her|his) financial aid | grades tanked | got a {number} on | scored a {number} on | made a {number} on | {number} percent on | {number} on the | failed | failing | flunked | flunking | bombed | can't read | reads at | grade level | iep | 504 | special ed | sped | dyslexia | adhd | autis~ | bipolar | depress~ | anxiety disorder | anxiety | pregnant | miscarried | abortion | rehab | overdosed | addicted | drug test | tested positive | covid | tb | diabet~ | epilep~ | eating disorder | anorexi~ | bulimi~ | self harm~ | cutting (herself|himself) | suspended | expelled | detention | iss | written up | caught cheating | caught vaping | caught with | plagiarized | truan~ | {number} absences | missed {number} | wet the | learning disabil~ | speech therapy | hearing aid | cancer | chemo | surgery | hospitalized | inpatient | mental hospital | mom hasn't sent | because of the fight

signal student_confidential
0.6   {kid_ref} & {private_fact} & (class|hour|my|the|semester|student~|exam|mom|dad|her|his|she|he|heads up|field trip|program|grade~|counselor|office|poor|third|2nd|{ordinal}|don't|sophomore|junior|senior)
!     (my (son|daughter|kid|grandson|granddaughter)|i (was|am|have|had|got|failed)|my (grades|dad|mom|test|truck)|training|first aid|hires|handbook|awareness|help line|hotline|walk for|fundraiser|research|clinic|(is|are) (available|offered)|passed|proud|engine|inspection|state law)
!     {kid_ref} ...3 (brought|won|passed|aced|earned|graduated|got hired|took first|placed)

class insider
keypad | door code | gate code | alarm | server closet | safe | lockbox | padlock | combination | login | log in | skyward | powerschool | vpn | password | passcode | wifi | admin account | evaluations | evaluation | salary negotiation~ | negotiations | staff salary | memo | not for outsiders | personnel | payroll | letting {capitalized} go | letting her go | letting him go | getting fired | getting canned | getting cut | will be fired | being fired | be let go | non renew~ | doesn't know yet | don't know yet | behind closed doors | closed doors | executive session | exec session | closed session | superintendent finalist | finalist is | it'll be announced | to be announced | announced next week | hasn't been announced | not announced | before it's announced | under your hat | keep it quiet | off the record | internal | leaked | sealed | settlement | hr | layoff list | rif | buying the | sneak peek | got a peek | saw the list | attached is | confidential | hush

class insider_more
is {number} | {number} if you | friday | and (he|she|they) (doesn't|don't) know | knows yet | next week | board talked | board discussed | they're | got a | got a {number} | sharing my | here's | attached | not for | don't forward | keep it | till then | nobody knows | we're cutting | he got | she got | makes | subs | guy from | don't tell | yet | if you need in | everybody's | peek | announced | will be announced

signal confidential
0.7   (keypad|door code|gate code|alarm code|alarm|lockbox|safe combination|safe|padlock|server closet|server room|combination|door|gate|building code) ...6 (is|code|to) [_] {number}
0.7   (sharing|use|borrow|here's|heres|giving|you can use|try) (my|the|our|her|his) ({capitalized}|skyward|powerschool|canvas|admin|staff|teacher|vpn|wifi|computer|email|portal) [_] (login|password|credentials|account|log in|passcode)
0.7   (they're|theyre|they are|admin is|board is|hr is|principal is) (letting|firing|canning|cutting|demoting|replacing|not renewing|pushing|laying off|transferring) {capitalized} | (she|he|they) (doesn't|don't|does not|do not) know [it] yet
0.7   (board|they|admin|administration|directors) (talked|discussed|decided|voted|met|agreed|spoke) [_] behind closed doors | behind closed doors ...6 (about|that|they|to|the) -(comedy)
0.7   (got a peek|sneak peek|peeked|got hold of|got my hands on|saw|read|photographed|took a picture of) [_] [_] (at|of) [_] [_] (evaluation~|personnel|payroll|salaries|hr|the exec~|layoff list|budget draft|contract draft|confidential)
0.7   (not for|don't share with|keep from|before) (outsiders|the public|parents|students|the press|non staff|anybody outside) & (memo|attached|salary|draft|plan|list|document|report|numbers|notes|email)
0.6   (finalist|new superintendent|new principal|new director|replacement|buyer|bidder|winner) (is|will be) [_] [_] ...6 (announced|hasn't been|not announced|secret|next week) -(to the public)
!     (open to the public|is retiring|own account|take a week|closed early|posted)

signal confidential
0.7   (on|placed on|put on) (paid|unpaid|admin|administrative) leave & (pending|investigation|don't|she|he|ms|mr|mrs|coach|share|yet|because|after|{name}|{titled_name})
0.7   (nobody|no one) outside [of] (the|this|our) (cabinet|office|building|board|admin team|committee|department|district office|staff)
0.7   (draft|unreleased|preliminary) [_] [_] (chart|budget|memo|reorg|list|report|plan|numbers|schedule|contract) & (attached|leaked|nobody|no one|before|seen|don't|secret|here's)
0.7   (positions|jobs|programs|people|staff|teachers) [are] (gone|cut|eliminated|getting cut|being cut|on the chopping block) ...5 (not announced|not public|don't tell|hush|after christmas|yet|before they|hr says)

# ---- more ways

signal confidential
0.7   (layoff~|layoffs|rif|termination|cut|personnel|salary) list [_] [_] [_] [_] [_] ...4 (copier|printer|desk|leaked|saw|left|found|screenshot|here|names)
0.7   (left|found) (on|at|in) the (copier|printer) & (list|memo|evaluation|contract|file|letter|layoff~|salary|budget)
0.65  (settled|paid off|settlement|payout) [_] [_] [_] (family|parent~|student|employee|lawsuit|her|him|them|teacher) [_] ...4 ({money}|{number}k|{number} k|{number} grand|can't say|hush|quietly|nda|sealed) 
0.7   (fob|gate|door|keypad|alarm|safe|closet|storage|vault|cabinet|locker room|back door|server|elevator|lock|padlock|master) (code|pin|combo|combination|password) [for] [_] [_] [_] [_] (is|to|{number}) | (is|are) being (forced out|pushed out|let go|run off|bought out|asked to resign|demoted|investigated|written up) 
0.7   login [_] [_] [_] [_] [_] {capitalized} & (for|testing|site|portal|admin|proctor|account|shared)

signal student_confidential
0.7   {kid_ref} & (repeating the (class|course|year|grade)|third time taking|got a zero|because (he|she) cheated|low blood sugar|failed drug screen~|failed the drug|won't graduate|not graduating|can't graduate|credits short|held back|kicked off the team|lost custody|foster home|food insecure|can't afford lunch|can't afford the|wears the same|smells like|head lice|bed wetting|on suicide watch|inpatient|ran away|runaway|beat up at home|bruises|mom's boyfriend|her stepdad|his stepdad)
0.65  (of mine|my students|my kids|students|seniors|juniors) failed [_] [_] (drug screen~|drug test~|boards|state test|final~|physical) ...6 (including|named|like|such as|{name}|{given_name})
0.65  (he|she) (got|has|earned|made) a (zero|f|d|{number}) [_] [_] [_] [_] ...5 {name}

signal confidential
0.65  {name} (turned in|submitted|gave|handed in) (his|her) (resignation|notice) & (sitting|until|till|yet|announce~|didn't get this|from me|quiet|don't|keep|not public|secret)
0.65  what the (lawyers|attorney~|board) [_] (told|said) [_] (us|them|in there|behind) | you didn't (get|hear) this from me
0.65  (rfp|bid|bids|proposal~) (scores|numbers|amounts|rankings) & (before|opened|saw|leaked|going to get|winner|secret|sealed)
0.65  (gradebook|grade book|computer|portal|canvas|email) [_] [_] [_] [_] password {capitalized} | password {capitalized} {number}

signal student_confidential
0.65  ({name}|{given_name}|{capitalized}) ...4 (nods off|faints|passes out|wets|has fits|blacks out|self harms|hears voices|hasn't eaten|sleeps in (his|her) car) & (meds|her|him|seizure|let|don't|sugar|class|he|she|allerg~)
0.65  (ice|immigration|la migra|police|cops|dhs|cps|deputies) (picked up|took|arrested|detained|deported|came for|removed) [_] (his|her|their|the) (dad|mom|parents|father|mother|family|brother|uncle|kids) 
0.6   (turned in|completed|passed|done|has) ({number}|one|two|three|none|zero) of ({number}|ten|eleven|twelve|the) [_] [_] & ({name}|{given_name}|sir|ma'am|parents|a c|an f|a d|grade|failing)
0.6   (no glasses|no insurance|nobody at home|no food at home|no lights at home|no running water|no heat at home|mom's in jail|dad's in jail|mom is in jail) && (student~|class|hour|kid|{name}|{given_name}|my loudest|my quietest|one of mine)

class hard_fact
iep | 504 plan | a 504 | special ed | sped | special education | foster care | free lunch | reduced lunch | suspended | expelled | in iss | in school suspension | alternative school | adhd | autism | autistic | dyslexia | dyslexic | bipolar | seizures | seizure disorder | eating disorder | suicidal | suicide watch | self harm | cuts herself | cuts himself | juvenile court | juvie | probation officer | on probation | parole | ankle monitor | undocumented | deported | custody battle | custody fight | custody hearing | counselor three times | in counseling | in therapy | psych ward | inpatient | rehab | failed the drug test | failed a drug test | pregnant | academic probation | truancy | dhs case | homeless | a 1.9 | gpa of | gpa is | his gpa | her gpa | reading level | behavior plan | reads at a | speech therapy | learning disability | emotional disturbance | her grades | his grades | her transcript | his transcript | her meds | his meds | on medication | takes medication | flunked | is failing | failing grade | failing my | bombed the | got an f | got a d | zero on | expelled for | caught cheating | caught with | plagiarized | held back | written up | discipline referral | referral for | detention for | attendance is | absences | counseling for | mental health | diagnosis | diagnosed

class school_word
student~ | class | hour | period | semester | teacher | instructor | program | {program} | counselor | lab | shop | sub | subs | senior | junior | sophomore | freshman | kid | kids | school | grade | final | midterm | exam | clinicals | roster | graduation | principal | parents | mom | dad | meeting

signal student_confidential
0.55  {hard_fact} & ({name}|{given_name}|that kid|that boy|that girl|my student|this student|one of my|a student of|the kid|the girl|the boy|his parents|her parents|student's|that student|this kid|this girl|this boy|{capitalized}'s mom|{capitalized}'s dad) & {school_word}
0.55  (he|she|he's|she's|his|her) [_] [_] {hard_fact} && (my student|in my class|my class|{ordinal} hour|this student|that student|one of my students|student of mine|my kid in|my advisee|one of mine|my junior|my senior|sophomore|our student)
!     {hard_fact} (meeting~|night|101|training|awareness|workshop|process|paperwork is|forms are|rate|hotline|walk|month|week) | (my|our) (son|daughter|kid|child|grandson|granddaughter|brother|sister|nephew|niece|own|cat|dog|husband|wife|mom|dad|grandma)
!     (i|i'm|i've|i was|i am|me) [_] [_] {hard_fact}

signal confidential
0.7   (exec|executive|closed) (session) (update|news|tea|recap|scoop|leak|report) | (salary|payroll|pay|raise|layoff|contract|budget|evaluation) (sheet|list|spreadsheet|draft|numbers|scale|file) [_] [_] (before|not|isn't|hasn't|wasn't|until) [_] [_] [_] (public|released|announced|out|posted|approved)
0.65  (don't|dont|do not|not to be) (forward|forwarded|share|repost|post|circulate|distribute|leak) [this|that|it|but] & (enrollment|hiding|budget|layoff~|leave|investigation|resign~|contract|lawsuit|settlement|closing|cuts|audit|they're|board|admin|grant|merger|positions)
0.65  (hr|payroll|the superintendent|the principal|my boss|the board|admin) (just|already|privately|quietly) (told|emailed|showed|sent|warned|informed) me ...6 (renew~|firing|fired|cut|cutting|leave|closing|budget|raises|investigat~|let go|layoff~|positions|resign~|replace~)

signal student_confidential
0.65  {student_who} (therapist|psychiatrist|counselor|probation officer|caseworker|parole officer|social worker|lawyer|doctor|psychologist) [_] (called|says|said|told|emailed|wants|thinks|recommended|came) 
0.65  ({name}|{given_name}|{capitalized})'s failing
0.65  ({name}|{given_name}) [is] failing & (lab|theory|class|test|{number}|math|clinicals|course|grade)
0.65  (student|kid|boy|girl) in my [_] [_] (hour|class|block|period|section) [_] (has|had|got|is|was) [_] [_] (lice|scabies|ringworm|herpes|covid|pregnant|arrested|suspended|homeless|expelled|an iep|adhd|autis~|on meds|epilep~|seizures|a record|a warrant|an ankle)
0.65  (that|this|the|one|my) (kid|boy|girl|student)'s (dad|mom|parents|father|mother|stepdad|family|home|brother) [_] (in jail|in prison|is in (jail|prison)|died|deported|divorced|on drugs|locked up|abusive|an alcoholic|arrested|lost custody|evicted|using again|in rehab)
0.65  (that|this|my) [_] (kid's|boy's|girl's|student's) (dad|mom|parents|stepdad|family) ...4 (prison|jail|rehab|deported|custody|drugs|meth|evicted|homeless|restraining order|beat|hit|abuse)

signal student_confidential
0.65  -{titled_name} ({name}|{given_name}|{capitalized}'s|student's|this kid's|that kid's) (behavior plan|iep|504|adhd|anxiety|depression|meds|medication|seizures|probation|custody|truancy|attendance|grades|gpa|discipline|counseling|therapist|autism|dyslexia|diagnosis|accommodations|stutter|epilepsy|diabetes) -(meeting night|awareness)
0.6   ({name}|{given_name}) [_] [_] [_] [_] (in and out of foster|foster care|group home|counseling appointment|her counseling|his counseling|therapy appointment|court date|drug test|probation|parole|rehab|the psych|special ed|resource room|alternative school|juvie)
0.6   (student|kid|junior|senior|sophomore|freshman|girl|boy) (tell|told|confide~|confess~|admitted|come out) [_] [_] [_] ...4 (pregnant|suicidal|homeless|abused|raped|molested|cutting|drinking|using|hungry|gay|trans|undocumented|addicted|hurt (herself|himself)) 
0.6   (her|his|their) (parents|mom|dad) (are|is|were|got) [_] (divorcing|divorced|splitting|separated|in jail|in prison|deported|evicted|on drugs|fighting) ...6 (lab|class|my (girl|boy|student|kid)|shop|hour|cries) | (only|barely) passed because i (rounded|curved|felt|gave|bumped)

# ---- what a record or a home says, near a child of the school

class private_record
failing | flunking | flunked | is on (probation|house arrest) | hiv positive | positive for (hiv|drugs|weed|covid|mono) | group home | foster care | learning disability | has (epilepsy|lupus|leukemia|diabetes|cerebral palsy|tourette's|panic attacks|scabies|ptsd|seizures) | is (a diabetic|diabetic|undocumented|homeless|court ordered|dyslexic) | ankle (monitor|bracelet) | od'd | overdosed | suicide watch | tested positive | back from rehab | in rehab | in treatment | treatment place | juvenile hall | juvie | cps (came|showed|called|took|has|is) | dhs (came|took|called|has|is) | picked up by ice | getting evicted | evicted | sleeping (at|in|on) (the|his|her|a) (laundromat|car|truck|couch|camper|shelter) | living in a (camper|car|shelter|motel|tent) | lunch account | food backpack | lunches free | truancy | write ups | an iep | behavior unit | taken out of the home | restraining order | papers aren't in order | doesn't have insurance | family can't pay | mom's in prison | dad's in prison | on meth | on assistance | tried to (hurt himself|hurt herself|end it) | with bruises | reading score | was held back | off (his|her) medication | got caught (plagiarizing|cheating|vaping) | drug test | in the hospital with | didn't pass the

class school_child
my [_] (student|students|junior|senior|freshman|sophomore) | one of (mine|my kids|my students) | (boy|girl|kid|junior|senior|sophomore|freshman|one|redhead|lefty|twins|student) (in|from|with|of) (my|our|the|third|second|first|fourth|fifth|afternoon|morning|evening|hvac|cnc|it|welding|diesel|cna) | in my [_] [_] (class|group|hour|program|section|shop) | in our [_] [_] (program|class|shop) | our (valedictorian|only [_] [_] student) | {section} | that family gets | lab partner | the student who | a (freshman|sophomore|junior) | your star | the valedictorian | poor kid | the kid's

signal student_confidential
0.65  {private_record} & {school_child} -(training|class on|unit|lesson)
0.6   (his|her) (gpa|reading (score|level)|math score|act score|attendance|absences|504|iep|meds|guardian|parole officer|caseworker|stepdad) (is|are|was|says|make~|still|hits|dropped|expire~) ...8 -(my|our) & (he|she|his|her|him)
0.65  ({given_name}|{capitalized}) {number} [and] ({given_name}|{capitalized}) {number} [and] ({given_name}|{capitalized}) {number} & (list|results|scores|grades|failing|report cards|here's|posted|term|quiz|exam) -(team|court|final score)
0.65  (failed|failing) list ...3 {capitalized} | (here's|heres) the [_] list {name} | test scores [_] the door by name | absent {number} (days|times) {name} | absent {number} days [_] {capitalized}
!     (i'm|i am|i was|i've|i have|i) [_] (failing|flunking|flunked|diabetic|undocumented|homeless|overdosed|dyslexic|failed|been in (rehab|foster care)) | my (own|son|daughter|kid) | {private_record} (training|awareness|unit|lesson|week|policy|month|class|fundraiser|walk|drive) | (training|awareness|unit|lesson|chapter|class) (on|about) ...3 {private_record}
!     (scholarship for|donate to|help for|resources for|history of) ...6 {private_record} | drug test (for|is|required|policy|before|at)

# ---- what was not yet told; a record told in passing

signal confidential
0.65  (going to|gonna|about to|planning to|fixing to|set to|will) (fire|let go of|lay off|terminate|demote|non renew|replace|force out|push out|get rid of|can|sack) ...5 ({staff_role}|{titled_name}|teachers|staff|him|her) ...8 (no idea|has no clue|hasn't been told|doesn't know|don't know|before (the|she|he)|haven't told|not been told|blindsided|secret~)
0.65  (hasn't|hasnt|has not|haven't|not|isn't|wasn't supposed to) been (made public|announced|released|voted on|told to (staff|parents|anyone)) [_] ...2 (but|so|and i|yet but|however|still)
0.6   (the|a) (merger|buyout|layoffs|closing|closure|relocation|restructuring|deal) [_] [_] (hasn't|hasnt|isn't|isnt|has not|is not) been (made public|announced|public|released)
!     (nobody|no one) (is|was) (fired|laid off)

class record_deed
(failed|flunked|bombed|is failing|is flunking|keeps failing|got a zero on|got an f on|got an f in|got a d in|cheated on|tanked|got kicked out of|dropped out of|repeating|is repeating|is retaking|got caught cheating on|won't pass) (his|her|their|the|my|this|that|our|another) [_] [_] (test|exam|final|class|quiz|boards|certification|cert|course|midterm|practical|nclex|clinical~|lab|unit|skills test|check off|program)

class record_trouble
doesn't have papers | doesnt have papers | has no papers | is undocumented | illegal alien | here illegally | no green card | isn't a citizen | not a citizen | overstayed | (picked up|deported) by ice

signal student_confidential
0.65  <{given_name} [_] [_] {record_deed}> -(driving|driver's|smog|emissions|drug)
0.65  ^ -(he|she|they|who|somebody|someone|nobody|everyone|everybody|anyone|i|we|my|the|dad|mom|uncle|aunt|grandpa|grandma|no|not|just|almost|never|congress) <{capitalized} [_] {record_deed}> -(driving|driver's|smog|emissions|drug)
0.65  <{given_name} ...4 (in|from) ({ordinal}|{number}) (hour|period|block|hr)> ...3 {record_trouble}
0.65  <{given_name}> ...4 {record_trouble} & (class|hour|student|kid|shop|program)
0.65  (write up|writeup|write ups|referral|detention|suspension|iss|demerit|strike) [number] [_] [_] for {given_name} -(the (team|dog))
0.6   {given_name} [_] (gets|got|is getting|earned|has) [_] [_] [_] (write up|writeup|write ups|referral|referrals|suspension|expulsion hearing|iss|detention|truancy letter|free lunch|free and reduced)
!     my [_] (cousin|aunt|uncle|sister|brother|mom|dad|wife|husband|friend|neighbor|nephew|niece|boyfriend|girlfriend|coworker|dog|cat|son|daughter|roommate|teammate) [_]

signal student_confidential
0.65  {given_name}'s (family|mom|dad|mother|father|folks|parents|stepdad|grandma) ...6 (can't pay|cannot pay|can't afford|live in (their|a) (car|van|motel|shelter|tent)|lives in (their|a|her|his) (car|van|motel|shelter)|homeless|evicted|in jail|in prison|in rehab|on drugs|got deported|lost custody|drinks)
0.65  {given_name}'s (act|sat|gpa|iq|reading level|test score|score|grade|transcript|attendance) [_] (was|is|dropped|came|went) [_] [_] {number}

signal student_confidential
0.65  {given_name}'s (family|mom|dad|parents|folks|mother|father) (is|are) [_] (undocumented|illegal|here illegally|homeless|on food stamps|in jail|getting divorced|in rehab|alcoholics|on welfare)
0.65  (gave|giving|gave that|i gave) {given_name} (a|an) (d|f|c|zero|d minus|incomplete|failing grade) (because|for|on|in|since|as|cause|bc|this) 

signal confidential
0.7   (payroll|salary|personnel|evaluation|layoff|disciplinary) (spreadsheet|sheet|list|file|roster|report) [is|are] (attached|below|here|leaked|enclosed)

# ---- what is to come, told before its time

class departure
stepping down | resigning | quitting | retiring | getting fired | being let go | getting replaced | being replaced | getting laid off | being fired | being transferred | on the way out | taking the job in
class cut_back
(cutting|closing|dropping|killing|eliminating|ending|axing|selling|gutting|shutting [down]) (the|our|my|his|her|that|two|three|half) [_] [_] (program|programs|campus|department|position|positions|class|site|building|jobs|shop)
class before_time
(goes|go|going|went|isn't|not|it's not|hasn't gone) public [yet|next|until|till|monday|in] | (hasn't|haven't|not|isn't|won't be|before it's|before they|until they|gets|to be) [been] (announced|announce~|told|public|official|released) | (haven't|hasn't|have not|didn't|not) [even] (told|notified|announced|informed|said) | nobody knows | no one knows | don't (repeat|share|post|say) | word is | heard it from | on the down low | not supposed to (say|know|tell)

signal confidential
0.65  ({departure}|{cut_back}) & {before_time}
0.65  (don't|dont|do not) (post|share|announce|repeat|tell anyone|print) (this|it|that|anything) yet | (this|it) isn't (public|out|announced) yet
0.65  ({name}|{given_name}|{capitalized}'s|he's|she's|{staff_role}|is|was) [_] on a (performance|improvement|performance improvement|corrective action) plan -(for (first|writing))
0.65  what (everybody|everyone|everybody's|each|all of|they|admin|the superintendent) ...4 (makes|make|earns|earn|gets paid|paid|making) & (payroll|spreadsheet|screenshot~|leaked|list|here's|heres|sheet|attached) -(public record~)
!     (superintendent|board|district|school|principal|center|director|it|was|were|has|have|already|publicly|just) [been] announced (in|on|at|that|last|today|yesterday|monday|publicly|to (everyone|families|the public)|his|her) | payroll (form~|office|deadline|cutoff|department|card|tax) | (press release|on the website|in the newspaper|on the news|at the public)
0.65  (list|names) of (who's|who is|who|people|teachers|staff|everyone) [_] (getting|being|to be|they're|that's) (laid off|fired|cut|let go|non renewed|terminated|written up|investigated|laying off|firing|cutting)
0.65  (sat in on|in the room for|was at|listened in on|leaked|recorded) the [_] (expulsion|disciplinary|personnel|grievance|termination|closed|discipline) (hearing|meeting|session|conference) -(open to|public)
