# What a class is told.

class class_work
homework | hw | assignment~ | worksheet~ | packet~ | quiz~ | midterm~ | study guide~ | lab report~ | lesson plan~ | essay~ | term paper | final project | group project | presentation~ | flashcards | reading log | permission slip~ | permission form~ | permission
module~ | workbook~ | syllabus | rubric | unit test | chapter test | makeup test | make up test | skills check~ | check off | clinicals | clinical hours | practicum | externship | bellwork | bell work | vocab | vocabulary | exit ticket | journal entries | notebook check | discussion post
pre test | final exam~ | finals | study sheet | review sheet | lab fee | skills test | written exam | test review | project~ | chapter | unit | lesson | test~ | exam~ | logs | hours sheet | internship hours | observation hours | safety contract | shop contract | tool list~ | portfolio~ | binder~ | learning log | time sheet~ for class

class school_thing
safety glasses | closed toe shoes | steel toes | steel toe | scrubs | stethoscope~ | gait belt | colored pencils | calculator~ | notebook~ | textbook~ | chromebook~ | laptop~ | hood~ | welding hood~ | gloves | apron~ | chef coat~ | knife kit~ | mannequin~ | uniform~ | leathers
sack lunch | lunch | goggles | coveralls | long sleeves | hard hat~ | tool kit | toolbox | pencil~ | notes | lab coat | watch with a second hand | kit~ | 2 pencil | no 2 pencil | supplies | supply list | clippers | shears | respirator | cotton shirt | ear plugs | forms | permission slip~ | dress shoes | calipers | boots | multimeter | flash drive

class due
due | turn in | turned in | hand in | handed in | submit | submitted | closes | opens | open until | posted | up on canvas | in canvas | in google classroom | on canvas | on google classroom | in teams | moved to | is up | are up | is posted | bring | study | read | finish | complete | covers | over chapter | tomorrow | tmrw | {day} | by friday | next class | moved | late work | needs to be | must be | have to be | gets checked | practice | label | ready | graded | before class | before lunch | before the bell | by {day} | by {time} | is live | extended

signal class_information
0.75  {class_work} ...4 {due} | {due} ...4 {class_work}
0.45  {class_work} & (class|students|canvas|google classroom|clinical~|lab|grade~|instructor|hour|semester|bring|due|study|turn in|{section}|{day})
0.75  (bring|wear|pack|need|have|don't forget|remember|get|grab|supplies|supply list|required) ...6 {school_thing} & ({day}|class|lab|shop|clinical~|tomorrow|tmrw|field trip|test|quiz|students|{section}|this time|week|loading|kit|required|hour)
0.7   (bring|wear|don't forget|dont forget|remember|u need|you need|you will need|you'll need) ...4 (safety glasses|closed toe|steel toes|scrubs|stethoscope~|gait belt|colored pencils|a calculator|your calculator|hoods|welding hood|knife kit|chef coat|permission slip~|leathers|goggles|your kit|notebook~|2 pencil|your book~|your hoods|own hoods|chromebook~|your uniform|textbook~)
0.75  (no|class|classes|school|lab|shop|practice|clinicals|tutoring|rehearsal) (class|classes|lab|shop|clinicals|practice|school|is|are|has been|have been|will be|was) [_] (today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|cancelled|canceled|moved|rescheduled|tmrw|postponed|this week|next week|meets|meeting|starts|starting|resumes|dismissed|out early|in room|online) 
0.75  no (class|classes|clinicals|shop|lab) (today|tomorrow|tonight|{day}|this|next|on|due|for|until|because|tmrw)
0.75  {section} [_] (meets|will meet|starts|begins|is cancelled|is canceled|is in|presentations|schedule|meet|moves|moved|resumes|(has|have) a (field trip|quiz|test|sub|guest~|lab)|field trip|quiz|test|starts at|tomorrow|today|tonight|this week|next week|report~|supplies) 
0.7   (we|class|we'll|we will|we are|we're) [_] (meet|start|begin|meeting|starting|are in|in|will meet|will be in|have|are having|testing|reviewing|practicing|covering|be doing|doing|be) ...4 (room {number}|room|computer lab|shop|the lab|clinicals|chapter|unit|week {number}|a quiz|a test|a sub|{class_work}|block schedule|the hospital|skills) -(diner|hotel)
0.7   room change | (room|bay|lab) {number} (this|next|for|today|tomorrow|tonight)
0.45  in room {number} & (class|section|hour|meet~|group|exam|test|lab)
0.75  (chapter|chapters|ch|unit|units|module|pages|page|pg|pp|section|lesson|week) {number} [_] [_] [{number}] & (quiz|test|read|study|due|bring|exam|homework|packet|worksheet|class|tomorrow|tmrw|turn|before|covers|closes|brakes|tonight|hw|review|questions|lab)
0.75  (midterm~|final exam~|finals|quiz|exam) (schedule|tomorrow|tmrw|moved|monday|tuesday|wednesday|thursday|friday|next|covers|today) -(score|destination|frontier|drive|results|ratings)
0.6   (quiz|test|exam) [is|on] (tomorrow|tmrw|monday|tuesday|wednesday|thursday|friday) -(results|night)
0.75  week {number} & (bring|gloves|packet|class|lab|quiz|schedule|brakes)
0.75  (field trip|plant tour|shop tour|college tour|job shadow|career day|guest speaker) ...8 ({day}|permission|bus|leaves|form~|slip~|bring|class|friday|students|{time})
0.75  (bus|buses|van|vans) [to _] (leaves|leave|departs|loads|pulls out|back|returns|will leave) ...6 ({time}|at|from|{day}|noon|after school|sharp) & (students|{program}|state|contest|meet|nationals|tournament|parents|field trip|competition|trip|finals|team|club|class|skillsusa|scrimmage|chapter|stillwater|tulsa|lunch|conference)
0.75  (parent|family|parents) (night|meeting|conference~|orientation) ...4 ({section}|{program}|class|{day}|{date}|{time}|shop) | (advisory|parents) meeting for ...3 {program}
0.75  (SkillsUSA|skillsusa|hosa|ffa|bpa|robotics|fccla|welding|culinary|nursing|drone|esports|tsa|deca|club) [_] [_] (practice|meeting|meet|contest|competition|cookout|scrimmage|banquet|picnic|fundraiser|conference|dues|officers|trip|regionals|pinning|tournament|initiation|chapter meeting) ...5 ({day}|{time}|{date}|after school|at|is|are|due|starts|in the|moved|noon|lunch)
0.75  (class|end of year|program|graduation|spring|winter|pinning|christmas|holiday|awards) (picnic|party|banquet|concert|potluck|ceremony|recital|showcase|play|program) (is|on|the|this|starts|{day}|at|will) & (students|class|report|gym|permission|forms|parents|families|auditorium|bring|{day}|{time})
0.75  (students|kids|class|seniors|juniors|{student_group}) ...4 (report|arrive|meet|load up|line up|bring|wear|need|be here|dress) ...5 ({time}|{day}|at|gym|bus|{school_thing}|in the)
0.7   (uniform check|skills check~|skill check~|check offs|check off|syllabus quiz|block schedule|open lab|makeup work|late work|make up work|grades are (up|posted|in)|notebooks get checked|office hours|study session|study hall|tutoring (is|after|today)|review session)
0.7   {student_group} ...5 (bring|quiz|test|due|wear|homework|chapter {number}|practice test|clinicals) -(project|for|something|purple)
0.7   (homework|hw|assignment|project|quiz|packet|worksheet|essay|reading)  (is|was|are|tonight|for|due|tomorrow|tmrw|monday|tuesday|wednesday|thursday|friday)
0.7   (three|two|four|several|{number}) things (by|for|due|to bring|you need for) {day} & ({school_thing}|signed|contract|shoes|sleeves|bring|toes|class)
0.6   (signed|sign) [a|the|your] [_] (contract|form|permission|waiver|slip|syllabus) & ({day}|class|shop|torch|students|bring|due|turn|lab)
0.6   (your|ur|yalls|y'all's) [_] [_] {class_work} (is|are|due|will) | (tomorrow|monday|tuesday|wednesday|thursday|friday|next class|next week|today) we (will|are|start|begin|weld|cook|learn|butcher|build|wire|cover|tear|practice|go|have|review|take|dissect|get)
0.6   (next|this|our|new) (unit|chapter|module|lesson|rotation|project) (starts|begins|is|will|opens|closes|covers) | the (assignment|project|homework|lab) (is|today is|for) -(over)
0.6   (last|first) day (in|of) (my|our|this|the|class|clinicals|lab|shop|semester|school) [class|shop] & (students|seniors|class|you|bring|hour|tomorrow|kids|lab|{student_group}|quiz)
0.5   section {capitalized} [{number}] meets
0.5   (lunch is|$12 for lunch|cost is) & (bus|students|trip|parents)
0.5   (end|ends|runs|starts|meets) ...3 {time} & (class|clinicals|section|lab|course)
!     (driving|crash|pressure|blood|drug|eye|vision|covid|screen|road|pregnancy|dna|strep|litmus) (test|exam|tests) | test drive | (test|lab|exam) results | lab (rat|results|retriever) | final (score|frontier|answer|destination|straw|four)
!     (no|first|world|business|working|middle|upper|high|economy|lower) class -(today|tomorrow|tonight|{day}|until|meets|due|because) | class (act|ring|reunion|action|warfare) | classy
!     supply chain | room (service|for rent|temperature) | project (truck|car|bike|manager) | my (project|homework for today) is (to|cleaning|done) | i've got a project | project for the weekend | pop quiz who | housing project~
!     chapter (11|13|7|eleven) | my (driving|eye|blood) | unit at the storage | i (passed|failed|aced|took) my [_] (test|exam|boards|final|finals|quiz) | my kids | study (finds|shows|says|found) | case study
!     (movie|game|show|sale|fair|parade|store|diner|church|concert) (starts|begins|opens)
!     (first|last) day (of (summer|winter|spring|fall|hunting|deer|school for my))

# ---- broader

class lesson_field
quiz | quizzes | test | exam | midterm | the practical | final exam | skills test | lab | labs | clinical | clinicals | clinical rotation~ | worksheet | packet~ | homework | chapter | unit | module | project~ | portfolio~ | bridge models | models | essay | speech | presentation~ | demo | wiring diagram~ | diagrams | blueprint~ | lathe | mannequin~ | study guide | notes | powerpoint | syllabus | sub | substitute | attendance | late work | bellringer | grades | nine weeks | semester | assessment | workkeys | nccer | osha | servsafe | act | certification exam | capstone | field trip | job shadow | internship | practicum | pinning rehearsal | inspection day | regionals | advisory | orientation | student led | observation hours | timecards for class | vitals | check offs | whites | scrubs

class teach_verb
is due | are due | due | pushed to | moved to | bumped to | rescheduled | postponed | uploaded | posted | print | bring | wear | study | read | finish | keep working on | turn in | submit | be on the floor | be there by | meet at | meets | tested | get tested | starts | begins | we'll be | we will be | we're | next week | next class | tomorrow | on the board | steps are | need a | needs a | signed | make sure | remember | don't forget | dress for | outdoors | room {number} | by {day} | {day} | on {day} | at {time} | covers | covering | posts on | post on | graded | retake~ | makeup | make up | before lab | before class | first thing | due date | checklist | sign up sheet | groups | partners | open until | closes | extra credit

signal class_information
0.45  {lesson_field} & {teach_verb} & (class|students|student|lab|quiz|test|hospital|board|hair pieces|mannequins|wear|bring|study|due|print|wiring|signed|families welcome|whites|projects|packets|week|period|hour|{section}|{program}|photo id|pencil|your|sub|practical|chapter|grades post|module|{number})
0.7   (quiz|test|exam|midterm|practical|homework|essay|project|lab|packet~|portfolio [_]|presentations|check offs|clinicals) [_] [_] [_] (pushed|moved|bumped|postponed|rescheduled|extended|due|is|are) [_] [_] (to|until|till|back|{day}|next week|by)
0.7   (sub|substitute) (tomorrow|today|{day}) | (keep|start|finish) working on your [_] [_] (project~|lab|lathe|model|packet|portfolio|essay|assignment)
0.7   (i|i've|i'll|we) [_] (uploaded|posted|put|emailed|printed|graded) [_] [_] [_] (diagrams|notes|slides|powerpoint|study guide|worksheet~|packet~|homework|grades|quiz~|rubric|syllabus|videos for lab|assignment~|review) 
0.7   (every|each|all) student[s] (needs|need|must|will|should) [_] [_] [_] (pencil|id|laptop|calculator|hood|gloves|uniform|form|notebook|signed|shoes|lunch)
0.7   (nine weeks|semester|progress|quarter) (grades|reports|tests|exams) | grades (post|posted|close|are due) [_] {date} | (your|the) [_] (packets|forms|logs|hours) are (signed|due|in)
0.7   (be|wear|report|arrive) ...5 (on the floor|at the hospital|in the shop|in the lab|at clinicals|at the site|to the lab) by {time} | wear your (whites|scrubs|uniform|leathers|steel toes|chef|club shirt|polo|pins) -(to the chili)
!     wedding | (bridge|road) (over|closes|is closed) | physical therapy | hair appointment | dressed (up|for church)

signal class_information
0.6   due (in|on|to) (canvas|google classroom|teams|schoology|the dropbox|my desk|my inbox|the bin) | (drafts|resumes|outline~|outlines|papers|sketches|reflections|journals|bibliographies|maps|worksheets|logs|forms|rough drafts|final drafts) [are|is] due
0.65  students (will need|need|should bring|must bring|are to bring|must wear|should wear|will wear|should arrive|must arrive|need to bring|will be dismissed|report to|should report) -(help|to vote)
0.6   bring {money} [_] [_] [_] [_] [_] ...4 (trip|field trip|lunch|museum|fee|shirt|snack|concession~|yearbook|dues)
0.6   (trip|tryouts|auditions|practice|rehearsal|pictures|picture day|banquet|dress rehearsal|club meeting|officer meeting|chapter meeting) [_] [_] [_] [_] [_] ...4 (after school|during lunch|permission|sack lunch|students|members|team|{section}|in the (lab|shop|commons|gym|cafeteria))
0.6   (we're|we are|we'll be|we start|we'll start|starting|next up|class is) [_] (moving on to|starting on|starting|beginning|on to|learning|covering|wiring|cooking|cutting|doing) [_] [_] [_] {day} & ({program}|unit|chapter|welding|mig|tig|brakes|sauces|vitals|perms|color theory|trusses|framing|injections|css|python|soldering|frosting|pastry|engines|module|theory|lab|circuits|plumbing|drywall|anatomy)
0.65  (plans|labs|reports|videos|binders|logs|sketches|reflections|essays|projects|packets|drafts|portfolios|worksheets|models) (by|due|before) {day} | no late work | late work
0.6   no homework [_] [_] (weekend|tonight|today|this|over)
!     (church|wedding|family|vacation|movie~) [_] (trip|movie|pictures)

signal class_information
0.6   (uniforms|kits|textbooks|books|scrubs|id badges|badges|tool kits|t shirts|cords|caps and gowns|cap and gowns|yearbooks|lockers) [_] (arrived|are in|are here|came in|are ready|ready for pick up|can be picked up) & (pick|yours|front|shop|office|class|before|student~|room|me)
0.6   (reading|homework|assignment|practice problems|for next time|next time) [_] [_] [_] (sections|section|chapters|chapter|pages|problems) {number} | certification test {day} | (read|do|finish) (chapters|sections|pages|problems|modules) {number}

signal class_information
0.6   (we|groups|group) (swap|switch|rotate|trade) [_] (rotations|stations|groups|labs|partners|clinical sites|booths) | group (a|b|c|one|two|1|2) [_] [_] (goes|meets|to|reports|starts|has|is|in) [_] 
0.6   (practice|mock|sample|makeup|retake|placement|pre) [_] (test|exam|quiz|interviews|boards) [_] [_] [_] (in|on|at|after|tomorrow|before|during) & (lab|lunch|room|class|{day}|computer|till|until|bell)
0.6   (color wheel|journals|sketches|blueprints|drawings|recipe cards|flash cards|resumes|logs|time cards|storyboards|lesson plans|care plans|vocab cards|binders) [_] (is|are) due | in your locker it's late
0.6   (closed toes|no hats|no jewelry|hair (up|back|tied)|long pants|no open toed|no hoodies|clean scrubs|full ppe|nails trimmed|no loose) & (slip|lab|shop|tour|permission|ride along|bring|tomorrow|{day}|or you|clinical~|required|wear|be)
0.55  (dealership|hospital|plant|nursing home|fire station|clinic|company|site|farm) (moved|changed|bumped|pushed|rescheduled|confirmed) our (tour|ride along|visit|clinical~|field trip|shadow day|day|date|time|rotation)
0.55  nobody leaves (till|until) [you|you've|your] ...4 (done|finished|clean|swept|signed|turned)

signal class_information
!     (ur|your|your|the|a|our|hour|was|as|been) sub (from|today|and|here|for|in) | if you sub | (meatball|foot|turkey|party size|italian) sub
!     {student_group} [_] [_] (project is|lab~ while|who can't read|account)
!     (mail|drone|fire alarm|alarm|siren|smoke|phishing|penetration|skin|hiv|sobriety|field sobriety|state) (test|testing) | (it's|its|is|just) a test [of the] $ | test at the (hospital|clinic|doctor) | my (mom's|dad's|son's|wife's) test
!     quiz night | testing (center|is free) | (mom's|dad's|his|her|their) test came | cdl test | (i|i've|we|he|she|they) (read|graded|finished|passed|took|failed|aced|bombed) ...5 {class_work}
!     chapter {number} of the (union|elks|lions|legion|vfw|bankruptcy) | chapter meeting of the | sunday school class | meth lab | quiz (show|bowl) | text to speech | bankruptcy chapter
!     (office hours are on the door|tutoring is free|grades are posted) | page {number} of the (handbook|contract|budget|report|minutes|agreement)
!     (time cards|orders|bids|rent|taxes|library books|bills) [for _] [_] [_] (are|is) due | committee meets

signal class_information
0.65  (supply|supplies|tool|materials|kit|reading|book) list [_] (for|is|posted|below|attached|in) & ({program}|class|lab|shop|semester|hour|{section}|students|fall|spring)
