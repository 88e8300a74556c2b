# Who is paid by the center, told by what one does there, or what it did.

class own_center
{center} | (the|our|that|this) [_] (tech center|technology center|vo tech|votech|voc tech|career tech) | nwtech | nwtc | (the|our) (enid|alva|fairview) campus

signal affiliation
0.8   (got on|hired on|came on|signed on|been on|brought on|went to work|go to work|started work|started working|took a job|landed a job|got a job|on the clock|on staff|on faculty|on payroll) [_] [_] (at|with|for) {own_center} & (i|i'm|im|my|me|we|our|us|till|in payroll) -(did)
0.8   (new gig|new job|first day on the job|job update|career change|work anniversary|workiversary|first paycheck|last day of work|started a new position) & {own_center} & (i|i'm|im|my|me|your girl|ya girl|your boy|ya boy|this girl|this guy|officially|as of)
0.8   i (interpret|chaperone|proctor|adjunct|advise|counsel|recruit|answer the phones|answer the phone|lock up|open up|sweep|mop|mow|grade|order the|write up|write the|write grants|do it|do hr|do payroll|do maintenance|do the books|do purchasing|run the|keep the|handle the|reset the|drive a|drive the|keep|run) ...6 (at|for|under|over at|in|around) {own_center}
0.8   my (students|seniors|juniors|freshmen|first years|second years|advisees|welders|cna students|nursing students|{program} (students|kids|seniors|juniors|class)|night crew|night class|cadets) (at|over at|here at|out at|from) {own_center}
0.8   {own_center} (called|asked|hired|begged|talked|recruited|lured|wants|wanted) me (to|into|back to|out of) [come] [back] (teach|teaching|run|work|instruct|sub|retirement|fill) -(about|with my)
0.8   (teaching|instructing|subbing|adjuncting|employed|clocking in|working maintenance|working nights|working the front desk|running the front desk|manning the desk|manning the front desk) ...5 (at|for|in) {own_center} & (i|i'm|im|my|me|i've|this girl|guess who's|yours truly|wish me luck|since)
0.8   (i|i'm|im|i'll|i was|i've|i am|me) ...4 (retire|retiring|retired) (from|out of) {own_center}
0.8   (my|our) (boss|boss man|coworker|coworkers|co workers|work wife|work husband|supervisor|department head) (at|over at|out at|down at) {own_center}
!     (my|our) (dad|mom|sister|brother|wife|husband|neighbor|aunt|uncle|cousin|friend|son|daughter) ...6 (at|for|from|with) {own_center}
!     not at {center} | i don't work (at|for) | i'm not (on staff|staff|an employee)

# Whose keys, badge, shift and program it is.
signal affiliation
0.8   (as|i'm|im|i am) (the|a|your) [_] [_] (guy|gal|one|person|woman|man|lady|dude|voice|hand|idiot|fool|poor soul|face) [_] [_] (who|that|behind) ...6 (at|for|in|over at|out at) {own_center}
0.8   my [_] (program|booths|booth|bays|bay|caseload|route|bus|badge|contract|keyring|key card|lanyard|post|rounds|whiteboard|gradebook|lesson plans|lesson plan|personnel file|evaluation|evaluations|reviews|review|retirement|hire letter|offer letter|uniform) [_] (at|from|for|with|over at|out at) {own_center} -(student~ ride)
0.8   (asking|ask|asks|asked|call|calling|calls|bugging|paging) me [_] [_] [_] [_] [_] (shop key|keys|key|toner|copier|passwords|password|schedule~|grade~|transcript~|wifi|projector|attendance) ...3 (at|for|over at) {own_center}
0.8   (year|season|semester|term|decade|winter|week|month) ({number}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty) [_] [_] (at|with|for|in) {own_center} [_] & (my students|my kids|my class|my shop|my desk|proud|still|boss|coworkers|teach~|instructor|grateful|counting|door|keys|glad|here's to) -(grade|student of)
0.8   (proud|excited|thrilled|happy|ready|blessed|pumped|nervous) to (be|start) [_] [starting|beginning|kicking off] (year|my {ordinal} year|another year|my first year|my last year) [_] [_] [teaching] (at|with|in|for) {own_center}
!     (my|our) (student|student's|junior|senior|freshman) [_] [_] (badge|id|schedule|transcript|program)
!     (if|wish) (i|i'd|we) [ever] (work|worked|taught|ran|run|was|were|had) | hoping to be (a|an) | as (an employer|a vendor|a customer|a client) | (i|i've) (shadowed|interned|toured|visited)
!     (my|our|a|an|your|any|no|every|one) [_] [_] (teacher|instructor|counselor|nurse|recruiter|director|coordinator) (at|from|of) {center} [_] (is|was|has|had|said|says|told|taught|helped|talked|pulled|gave|got|wrote|called|showed|let|i'm|she|he|they|drives)
!     (told|asked|met|thank|thanked|shadowed|saw|called|emailed|love|loved|hugged|know|knew|had|dating|married|marrying) (my|a|an|the|our|your) [_] [_] (teacher|instructor|counselor|nurse|recruiter|director|coordinator|custodian|secretary) (at|from|of) {center}
!     (son's|daughter's|grandson's|granddaughter's|kid's|niece's|nephew's|brother's|sister's|boy's|girl's) [_] (teacher|instructor|counselor) | (hospital|shop|clinic|company|plant|place|outfit|garage|salon|dealership|firm|crew) i (work|worked|drive) (for|at)
!     (uncle's|aunt's|mom's|dad's|sister's|brother's|wife's|husband's|cousin's|neighbor's|niece's|nephew's|aunts|folks) (a|an|the|in|been|at|with|over|have|worked) [_] [_] [_] [_] {center} | (husband|wife|mom|dad|mother|father|son|daughter|sister|brother|uncle|aunt) of [_] [_] [_] [_] [_] [_] [_] {center}
!     (think|thinks|thought|assume|assumes|assumed|figured|swore) i (work|worked|teach|taught) | applied (for|to) (a|an|the) [_] [_] [_] (job|position|opening) | (at|for) {center} [_] (till|until) | never {center} payroll
