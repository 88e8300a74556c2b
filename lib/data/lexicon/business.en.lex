# Matters that want an official answer.

class owed_paper
refund | refunded | my money back | money back | reimbursement | reimbursed | my deposit | my check | my stipend
financial aid check | pell | financial aid | a copy of | copies of | my transcript | transcripts | transcript
my certificate | my diploma | certificate | my records | the records | public records | an incident report
incident report | a hearing | an investigation | a response in writing | a written response
an answer in writing | a written answer | a meeting with | an explanation in writing | my 1098 | 1098 | w2 | w-2
my w2 | my degree | verification | an accommodation | accommodations | a receipt | the difference back
my tuition | my fees | back pay

signal official_business
0.85  (i|we|i'm|im|my {child}|he|she) [_] [_] (want|need|demand|requesting|request|am requesting|are requesting|expect|expecting|deserve|like|waiting on|waiting for|still waiting|asking for|owed|get|never got|never received|haven't received|have not received|havent received|haven't gotten|havent got|didn't get|didnt get|apply for|applied for) [_] [_] {owed_paper} -(on my tires)
0.85  (i|we|i'm|i am|im|i'd like to|i would like to|i want to|here to|going to|need to|this is to|writing to) [_] [_] (file|filing|filed|lodge|lodging|make|register|registering|submit|submitting|submitted) [a|an|my|this|the] [formal|official|written|safety|title ix|civil rights|bid|harassment|discrimination] (complaint|grievance|appeal|protest|claim|report|records request|request|petition|dispute|charge)
0.85  (formal|official|written|written formal) (complaint|grievance|notice|request|appeal|protest|resignation|objection) | (this is a|consider this [a|an|my|our|the|your]|please consider this|please accept this|take this as [a|my|our]|accept this as) [_] [_] [_] (notice|request|complaint|grievance|resignation|appeal|withdrawal|application|notification|records request|two weeks|claim|report)
0.85  (open|public) records (request|act) | records request | foia [request] | (request|requesting|requested) [_] [_] [_] (records|emails between|documents|invoices|contracts|minutes of|expense reports) | under the open records
0.85  (this is|here is|giving|hereby give|i give|giving you|consider this|written|i am giving|we are giving) [_] [_] (notice|my notice|our notice|two weeks notice|my two weeks|notification) ...3 (that|of|i'm|im|to|we|my|i|withdraw~|$)  | (hereby|formally|officially) (notify|give|request|withdraw|resign|withdrawing|requesting|notifying|appeal|object|submit|apply)
0.85  (withdraw|withdrawing|unenroll|unenrolling|disenroll|pulling|remove|removing|drop|dropping|take) ...2 (my {child}|my class|me from the roster|me from the (class|roster|program)|him from|her from|my enrollment|from the program|my kid|from the roster|from your roster|my son|my daughter) ...6 (from|before|effective|class|program|deadline|by|today|out|roster|now|please|bill)
0.85  (charged|billed|overcharged|double charged|double billed|charging|billing) (me|us|my (card|account|husband|wife|son|daughter)|twice|my) ...3 (twice|two times|wrong|again|for|extra|card|late|double|even|the wrong|still|$) -(up)
0.85  (my|our|the) (payment|check|card|tuition payment|money order|deposit) [_] (didn't|didnt|did not|won't|wouldn't|has not|hasn't|hasnt|never|isn't|is not|bounced|was declined|not) ...3 (go through|posted|post|show|show up|process|credited|clear|applied|showing|cash)
0.85  (my|the|our) (account|balance|bill|statement|tuition|enrollment|invoice|grade|record|records|transcript|schedule|address|name) ...3 (still shows|shows|says|is wrong|is incorrect|still|wrong|incorrect|hasn't|past due|past|says i) ...4 (due|owe|unpaid|wrong|program|balance|zero|incorrect|paid|withdrawn|dropped|class)  
0.85  (please|can you|can someone|can somebody|could you|could someone|need you to|someone|somebody|will someone|i need someone to) [please] (fix|correct|update|change|cancel|remove|check|send|mail|reinstate|process|waive|refund|resend|release|verify|look into|look at|review|email|adjust|approve|confirm) [_] [_] [_] (my|our|me|the) [_] [_] [_] (account|balance|bill|enrollment|grade|transcript~|address|application|record~|refund|certificate|payment|1098~|diploma|fee~|status|registration|charge|hold|name|form~|roster|schedule|paperwork|financial aid|scholarship|check) -(list)
0.8   (cancel|stop|end) [my|our] (enrollment|registration|billing|application|billing me|charging me|autopay) | (stop|do not|don't|quit) (billing|charging|bill|charge) (me|us|my)
0.85  (i|we|he|she|my {child}) [_] (appeal|appealing|dispute|disputing|contest|contesting|would like to appeal|want to appeal|challenge|protest) [_] (the|my|a|this|his|her|our) [_] (suspension|dismissal|denial|decision|grade|fee|charge|expulsion|bill|ticket|fine|bid|award|rejection) | (how|where|who) (do|can|would) (i|we) ...3 (appeal|dispute|file a|report a|withdraw|request a|submit a (complaint|claim)|complain)
0.85  (who|whom) (do|can|should|would) (i|we) ...2 (contact|talk to|call|speak to|email|speak with|see|reach|send) ...3 (about|regarding|to|for) ...3 (my|bill|refund|grade|transcript|payment|application|balance|ada|account|money|getting|a|complaint|fee|hold|records|get) | who (handles|is in charge of) [_] [_] (accommodations|refunds|transcripts|records|complaints|ada|504|billing|payments|grievances|title ix)
0.85  (i|we|my {child}|my husband|my wife|he|she) [_] (submitted|sent|turned in|applied|mailed|dropped off|emailed|filled out|put in|uploaded|faxed|completed) [_] [_] [_] (application|applications|app|for|in|my|a|paperwork|form~|transcript~|payment|check|documents|the) ...6 (status|heard nothing|never heard|no answer|nobody called|no one called|haven't heard|havent heard|no response|no reply|still waiting|what's the|ignored|weeks ago|months ago|not heard|any update|where is|no word|nobody|no one|and nothing|past due|can't|lost)
0.8   (what is|what's|whats|checking|check|checking on|any update on|update on) [the] status (of|on) [my|our] (application|refund|request|enrollment|transcript|claim|complaint|appeal|scholarship|check|financial aid|order) | status of my | what's the status
0.85  (report|reporting|reported) [a|an|the] [_] (safety violation|violation|injury|accident|incident|harassment|assault|discrimination|hazard|theft|bullying|leak|abuse) ...6 (in|by|at|to|and|want|your|on|from|answer|$)
0.85  (was|got) (injured|hurt|burned|cut) (in|at|on) (your|the|class|your shop) & (report|incident|claim|insurance|want|pay|bills|who|contact)
0.85  (you|the school|school|the center|{center}|they|the college|your office|the office|business office) (owe|owes|owed|still owe|still owes|never paid|won't refund|won't pay|never refunded|refuse to refund|never mailed|never sent) (me|us|my {child}|my|our company) 
0.8   (invoice|purchase order|po) [number|no] [{number}] ...4 (unpaid|past due|overdue|remit|outstanding|not paid|still) | (unpaid|outstanding|past due) invoice | please remit
0.8   (intent|intend|going|plan|will) to sue | notice of (intent|claim|tort|withdrawal|appeal|absence|resignation) | my (attorney|lawyer) will | (hearing|appeal|due process) (on|for|of) (my|his|her|our) | tort claim
0.8   (still|and) [_] (haven't|havent|have not|never|hasn't|hadn't) ...2 (got|gotten|received|seen|been given|been paid|been refunded|heard back) ...5 (refund|back|check|certificate|transcript|diploma|money|{money}|answer|1098|reply|deposit|from anyone) 
0.8   (i|we) (paid|sent|mailed) [_] [_] [_] (the|my|{money}|payment|tuition|fees|deposit|in full|check) ...8 (past due|still|owe|shows|not posted|twice|why|balance|dropped|hold|no receipt|wants|collections|fix)
0.8   (enroll|enrol|register|sign up) my (son|daughter|kid|child|grandson|granddaughter|nephew|niece|{child}) ...6 (here is|here's|info|his|her|in|for) -(loves) | here is (his|her|my|our) (info|information|application|ssn|paperwork|date of birth)
0.8   (my {child}|she|he|i) will be (absent|gone|out|missing|late) ...4 (tomorrow|today|all|week|{day}|from|due|because|for|next|monday)  & (notice|please excuse|excuse|my {child}|doctor|excused|parent|here is)
0.75  (denial|denied|rejected|suspension|dismissal) (of|for|from|letter) [my|his|her|the|a] [_] & (appeal|reconsider|explain|why|dispute|want|answer)
0.75  i('d| would) like (the difference|my money|a refund|to be refunded|to dispute|to appeal|to file|to report|to request|an answer|a call back|someone to (call|contact)) | i expect (the|a|an|my|to) [_] (documents|answer|response|refund|reply|records|call|hear) | (answer|respond|reply|response) in writing | within the time (the law|allowed|required)
0.7   (don't|do not) bill (us|me) | (hold|holds) on my (account|transcript|record)
0.7   (past due|sent to collections|late fee~) & (my|paid|i|account|bill)
!     (refund|application|payment|records|complaint) (policy|deadline|plan|is on page|period|window|form~ are) | (no|zero) complaints | thanks for the [quick] refund | (apply|applications) (now|open|today|are open|are due|for fall) | you should apply
!     (vinyl|record|track|world|school) record~ | record (heat|high|cold|low|breaking|store) | (the|our) (bill|board) (passed|approved|died) | i complained about | got a refund on | appeals court | request a song | public comments
!     (i|we) (got accepted|enrolled|applied and got in) | taxes

# ---- broader

class my_case
my (refund|bill|account|balance|payment|transcript~|certificate|diploma|application|enrollment|scholarship|grade|financial aid|aid|deposit|check|claim|appeal|request|record~|complaint|paperwork|invoice|bid|suspension|dismissal|accommodation~|address|1098|stipend|job application|employer wants|degree|schedule|hold|fee~|tuition|receipt|money|reimbursement|son's (iep|schedule|grade|bill|application)|daughter's (iep|schedule|grade|bill|application)|son|daughter|grievance|license|background check|test scores|exam voucher|voucher|loan|pell|ride|attendance) | the (scholarship|refund|deposit|certificate|difference|deadline is) | a (refund|certificate|receipt|transcript|written response) | for nonpayment | the bursar | bursar | registrar | the bids | contracts for | expense reports | meeting notice | broken guard

class act_on
still waiting | no reply | no replies | zero replies | no response | no answer | nobody answers | nobody has called | no one has called | called back | call me back | call me | return my call | has to fix | needs to fix | need to fix | please fix | fix this | please correct | please send | mail | mailed | how long does it take | when will i get | where is my | what happened to | took away | dropped me | dropped my | denied | rejected | ignored | owe~ | overcharged | charged | lost my | lost the | can't log | wrong | never came | hasn't come | have not received | haven't received | didn't get | not posted | object | i object | want it on record | on record | formally | officially | requesting | i request | under the open records | open records | take my (son|daughter|name) off | remove my | reconsider | reinstate | accept this as | accept my | resignation | resign from | notice that | i reported | i am reporting | i'm reporting | i want an answer | need an answer | need somebody to | need someone to | somebody needs to | someone needs to | somebody at | someone at | who do i | deadline is | before the deadline | i finished in | have a receipt | got a receipt | have the receipt | proof of payment | three messages | messages to | left messages | emailed | twice | three times | weeks ago | months ago | in may | since

signal official_business
0.55  {my_case} & {act_on} & (i|i've|me|my|we|our|somebody|someone|please|fix|requesting|need|zero|want|you guys|y'all|yall)
0.7   (want|like|need) (it|this) (on|on the|in the) (record|in writing|documented) | i object | (for the record) i (reported|notified|told|asked|paid)
0.7   (you|you guys|y'all|they|the school|your office|the office) (dropped|dis-enrolled|kicked|removed|charged|billed|denied|lost|withdrew|unenrolled|suspended) (me|us|my) [_] ...6 (for|but|and|without|twice|nonpayment|receipt|paid|paperwork|notice)
0.7   (take|pull|remove|drop|withdraw) my (daughter|son|kid|child|name|grandson|granddaughter) [_] (off|from|out of) ...5 (roster|list|class|program|course|section|rolls)
0.7   (accept|consider) this (as|is) [my|our|a|an] [_] (resignation|notice|request|withdrawal|appeal|complaint)  | formally (ask~|request~|notify~|appeal~|object~|resign~|withdraw~|complain~|protest~)
0.7   (call me|somebody to call|someone to call|call back|call us) ...8 (about|regarding) (the|my|our|a) [_] (scholarship|bill|refund|account|grade|application|enrollment|payment|complaint|aid|transcript|hold|incident|injury)
0.7   how long (does it take|will it be|do i have to wait|until i get) ...8 (certificate|transcript|refund|diploma|check|license|answer|grade|reimbursement)
0.7   {number} (messages|emails|calls|voicemails|phone calls) [_] ...5 (zero|no|not one|nobody|nothing|and still|unanswered|no one) [_] (replies|reply|answer|answers|response|back|called|callback)
!     receipt book | our class trip | will miss her | (best|great) (class|school|teachers|program) ever

signal official_business
0.65  (need|want|please|like) my (transcript|transcripts|diploma|certificate|records|grades|shot records|file|test scores|application fee|deposit) (sent|mailed|emailed|faxed|released|forwarded|back|returned|refunded|corrected|updated|to go)
0.65  (my|our) (bid|proposal|application|claim|appeal|quote) (was|got|is) [_] [_] (lowest|thrown out|rejected|denied|ignored|lost|turned down|disqualified|pending) & (why|know|want|explain|reason|appeal|answer|who)

# ---- more ways

signal official_business
0.65  (emailed|called|messaged|written|asked|contacted|left) [_] [_] (five|four|three|two|six|several|multiple|many|{number}|a dozen|countless) (times|messages|voicemails|emails) ...8 (about|regarding|with no|and no|nobody|no answer|who|my|still) 
0.65  who is in charge [of|here|over] | (why|how come) (do|is|am|was|did|does|are|has) (i|my|there|we) [_] [_] [_] ...4 (hold|charged|billed|dropped|denied|owe|past due|removed|fee|balance|withdrawn|on hold|not on the roster|still owe|being charged)
0.65  (withdraw|pull|rescind|update|resubmit|check on|correct) my [_] (application|bid|name|request|enrollment|registration|complaint|appeal|form~)
0.65  (application|bid) (for the) [_] [_] [_] (job|position|project|contract) & (withdraw|status|submitted|heard|sent|rejected)
0.65  (send|provide|give|forward|get) (me|us) (the|a copy of|copies of|all|any) [_] [_] (minutes|contract|contracts|records|emails|invoices|budget documents|report|policy in writing|receipts|incident report|video|footage) [_]
0.65  (minutes|contract|emails|receipts) & records request
0.65  (consider (yourself|yourselves) (notified|on notice|served|warned)|you are hereby|put on notice|putting you on notice|my attorney|my lawyer|our attorney|legal counsel) & (notified|touch|contact|hear from|letter|sue|lawsuit|claim|notice|action|will)
0.65  never (received|got|sent me|mailed) (my|our|a|the) [_] (w 2|w2|1098|1099|check|refund|diploma|certificate|transcript|reply|response|answer|letter|card|badge|packet|acceptance|pay stub|bill|statement|deposit|reimbursement)
0.6   (tuition|fees|bill|balance) (was|were|is|got) [_] paid [by|in|on] ...6 (why|hold|still|but|owe|shows) | (mistake|error|discrepancy|problem|issue) (on|with|in) my (account|bill|transcript|record|application|schedule|enrollment|financial aid|grade|1098)

signal official_business
0.65  (which one of you|who there|who in the office|somebody up there|anyone in the office|one of you) [_] (can|could|will|is going to|handles|needs to|please) [_] (undo|fix|cancel|refund|correct|return|call|explain|look|answer|help|reverse|process)
0.65  i was (told|promised|assured) [_] [_] (i'd|i would|you'd|you would|we'd|to|someone would|somebody would|it would|they'd) [_] [_] ...4 (hear|by the|call|refund|get|paid|week|days|letter|mail|answer|credit) ...8 ({date}|the {number}|it's|still|and|now|nothing|weeks|week|days)
0.65  (for the (second|third|fourth|fifth|umpteenth|last) time) [_] [_] (i|please|my|we|who|where|send|fix) 
0.65  (paid|pay) (the|a|my) [_] (deposit|tuition|fee|registration|balance|bill) [_] [_] [_] (by mistake|twice|online|in cash|in full|last|on the|in) & (undo|refund|back|wrong|fix|why|still|mistake|which|someone|cancel|error)
0.65  (towed|damaged|ruined|lost|broke|dented|scratched) my (car|truck|paperwork|form~|application|transcript~|laptop|property|tools) & (want|paid|pay|owe|reimburse~|claim|who|fix|replace|responsible|need|re sent|resend)
0.65  i need [_] [_] [_] [_] (re sent|resent|sent|mailed|emailed|faxed|corrected|updated|signed|released|notarized|removed|refunded|credited|forwarded|reissued|reprinted) (to|by|from|before|back|again|off|on)

signal official_business
0.65  (enrollment|registration|open enrollment|sign up|sign ups|preregistration|application window|applications|admissions|pre enrollment) [_] [_] [_] (opens|open|begins|starts|closes|ends|closing|is now open|will open|will begin) -(your heart)
0.7   (enclosed|attached|herewith) [please] (find|is|are) [_] [_] (bid|proposal|quote|invoice|application|complaint|petition|request|resume|claim|form|affidavit|appeal|contract)
0.7   we [hereby|formally|the undersigned|respectfully] (demand|request|petition|ask|insist) that [the] (district|school|board|center|administration|{center}|superintendent|college)
0.7   (we|i|you|district|must|please|request|demand|to) ...3 (preserve|retain|turn over|hand over|produce|release) [all|any|the] [_] (video|footage|records|emails|evidence|documents|communications|recordings|minutes) [_] -(of the race)
0.65  my (w2|w 2|w2's|1099|1098|1098t|pay stub|paystub|transcript|diploma|certificate|refund|direct deposit|financial aid|pell|tuition|invoice|reimbursement|scholarship|last check|enrollment) [_] [_] (has|is|was|says|never|hasn't|hasnt|still|shows|got|came) ...4 (wrong|missing|late|not|never|who|incorrect|lost|error|messed|come|arrived|posted|misspelled|returned|zero)

class business_object
account | hold | bill | transcript | transcripts | certificate | results | ged | refund | records | portal | application | enrollment | papers | paperwork | financial aid | aid | invoice | balance | tuition | scholarship | id card | parking ticket | placement test | accommodation | accommodations | name change | ticket | deposit | reimbursement | password | minutes

signal official_business
0.7   (who do i|who should i|who can i|how do i|where do i|where can i|who handles|who is over|whom do i|how can i) [_] (talk|email|call|contact|send|reach|get|request|appeal|dispute|turn in|submit|see|file|complain|report|pay) ...6 {business_object}
0.7   (when|how long) (will|do|does|until|before|are|should) ...4 {business_object} ...4 (mailed|come|arrive|sent|posted|ready|in|released|processed|out|be) & (weeks|months|yet|still|waiting|been|need|will)
0.7   (i'd like|i would like|i want|please send|send me|email me|i need|i am requesting|requesting|i request|can i get|may i have) [_] [_] (minutes|copy|copies|records|report|transcript|transcripts|audit|receipts|contract|budget) (of|from|for|emailed|mailed|to) 
0.7   (nobody|no one|noone|somebody|they) [has|ever|even] (filed a|called (me )?back|answered|returned my|responded to|will call|answers the|emailed me|got back to) [_] [_] & (report|my|i|you|your|phone|weeks|days|complaint|campus|office|school)
0.7   (on|from|by|at) your (campus|property|lot|north lot|south lot|parking lot|bus|premises|building) & (bitten|bit|hit|fell|hurt|damaged|draining|injured|broken|stolen|slipped|flooding|tripped|dent~|scratched)
0.75  sealed bids | public notice | legal notice | notice is hereby | request for proposals | invitation to bid | bid opening | notice of (claim|intent|appeal|hearing)
0.7   (draining|flooding|runoff|blocking|leaking|dumping|trespassing|encroach~) ...4 (my|our) (property|driveway|yard|fence|land|field|pasture|house)
0.7   locked out & (portal|account|canvas|email|since|reset)
0.7   reset my [_] [_] (portal|account|password|pin|login) & (can|please|someone|somebody|locked|who|need)
0.65  (consider this|this is|please accept) [_] [_] (my|our) [_] (resignation|withdrawal|notice|request|complaint|appeal|application)

signal official_business
0.65  how do i (get|order|obtain|renew|replace|find|verify|change) my [_] [_] (license|license number|card|certificate|transcript|diploma|id|w2|1098|records|number|ged|certification) (from|with|through) (you|y'all|yall|the (school|office|center)|{center})
0.65  (applying|apply|application|interested) for the [_] (board|board seat|board vacancy|vacancy|opening|position|secretary job|custodian job) & (where|who|how|letter|resume|send|deadline|does)


signal official_business
!     (cat|cats|dog|dogs|toddler|kids|chickens|goat|horse|puppy|hens|rooster|cow|cows) ...5 (complaint|complaints|grievance|grievances|protest|resignation|notice)
