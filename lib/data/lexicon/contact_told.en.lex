# Telling of one's own private contact with students: what was sent, said or done, or soon will be.

class told_student
[a] (one|two|three|four|some|few|couple|several|another|both|most|{number}) [of] (my|our|these) [_] [_] (student~|sophomore~|junior~|senior~|freshman|freshmen|pupil~|kid~|kiddos|boys|girls|welders|advisees|interns|cadets|seniors)
[a] (a|my|this|that|another|some|two|three|few|couple|one) [_] (student~|sophomore~|junior~|freshman|freshmen|pupil~|advisee~|kiddo~)
my ({ordinal} (hour|period|hr|block)|{program}) [_] (girl~|boy~|kid~|student~|guys|girls)
(a|one|my|this|some|two) [_] (girl~|boy~|kid~|senior~|guys) (in|from|of) my [_] [_] (class|hour|period|shop|program|section|lab|{section})
a (student|senior|junior|sophomore|freshman) of mine | my favorite (student~|senior~|junior~)

# Whose contact it is not, or nobody's private one.
class told_other
mom~ | dad~ | mother~ | father~ | parent~ | guardian~ | grandma | grandpa | family | families | former | council | loan | loans | services | union | teacher~

signal contact_told private_contact
0.85  <(dm'd|dmed|dmd|dm'ed|dming|dm'ing|snapped|snapchatted|snapchatting|facetimed|facetiming|pm'd|pmed|pming|texted|texting|sexted) [with] [privately|back|both|again|just|all] {told_student}> -{told_other}
0.85  <(slid|slide|sliding|slipped|jumped|jump|jumping|hopped|hop|hopping|popped|got|dropped|been|went|go) (in|into|in on|up in) (the|my) (dm~|dms|inbox~|messages|snap|snaps) (of|with|to) {told_student}> | <(slid|slide|sliding|slipped|jumped|hopped|popped|got|been|went) (in|into) {told_student} (dm~|dms|inbox~|messages|snap|snaps)> 
0.85  <(gonna|going to|will|i'll|about to|planning to|might|want to|gotta|have to|need to|like to|love to|i|still|always|usually|sometimes|often) (dm|snap|facetime|pm|text|sext) [with] [privately|back|both|just] {told_student}> -{told_other}
0.85  <(gave|giving|give|handed|slipped|got|traded|swapped|exchanged) ...2 {told_student} my [personal|private|own|cell|home|real] (cell|number|snap|snapchat|insta|instagram|digits|address|discord)> | <(gave|giving|give|handed|slipped) my [personal|private|own|cell|home] (cell|number|snap|snapchat|insta|digits|address|discord) [_] to {told_student}>
0.8   <({told_student}|my (students|seniors|juniors|sophomores|freshmen|kids|girls|boys|class|welders)) (has|have|got|all have) my [personal|private|own|cell|home] (cell|number|snap|snapchat|digits|discord|private insta)> | <(snap|snapchat|dm|text|message|whatsapp|discord) (streak~|chat~|thread~|group|exchange~|conversation~) with {told_student}>
0.8   <(dms|dm's|inbox|inboxes|snaps|direct messages|private messages) (of|from|to|with) {told_student}> & (i|i'm|i've|me|my|we|spent|late|night|been|up|just) -(parents)
0.8   <{told_student}> && (we've|i've|we|i|we have|i have) [also|just|still] [been] (messaging|texting|snapping|dming|facetiming|text|snap|dm|facetime) [each other] [her|him|them|on|all|at|late|every] -(parents|remind|my (mom|wife|husband|sister))
0.8   <(chatting|chat|chatted|talking|talk|talked|messaging|messaged|message|writing|wrote|calling|called|call|emailing|emailed|hanging|hung out|hang out|confided|opened up|chat|convo|conversation|heart to heart) [out] [alone] [with|to|in] [privately|back|again] {told_student}> -{told_other} & (dm~|dms|snap|snapchat|insta|instagram|messenger|whatsapp|facetime|discord|private|privately|in private|alone|one on one|late at night|at night|last night|tonight|every night|all night|midnight|till two|1am|2am|11pm|after midnight|boyfriend|girlfriend|breakup|divorce|over snap~|alone|pretty much every day|every evening|just us|the two of us|my personal (phone|cell|account|email)|behind closed doors)
0.8   <(met|meet|meeting|met up|meeting up|saw|seeing|drove|driving|took|taking|picked|picking|hung|hanging|had|having) [up|out|home|over] [with] [up] {told_student}> -{told_other} & (alone|just us|just the two of us|my (house|place|apartment|truck|car)|one on one|in private|privately|for (coffee|dinner|drinks))
0.75  <{told_student} (texts|text|texted|texting|snaps|snap|snapped|dms|dm|dm'd|dmed|messages|messaged|messaging|calls|called|facetimes|facetimed|facetime) me> & (night|nights|midnight|weekend~|late|asleep|bed|all the time|every day|boyfriend|girlfriend|breakup|lonely|secret|private|privately|i (text|texted|answer|answered|reply|replied|called|wrote|snapped) [her|him|them] back|snap|snapchat|insta|venting|personal)
!     (former|old|ex) (student~|sophomore~) | student~ (mom|dad|mother|father|parents|guardian) | (emailed|emailing|messaged|messaging|texted|texting|called) [all] [of] my [_] (class|students|seniors|juniors|sophomores|kids) (the|their|a|about (class|tomorrow|the (test|quiz|homework|schedule|bus|trip|lab)))
!sentence (remind [app]|parentsquare|parent square|canvas|google classroom|schoology|classdojo|teams channel|group (text|chat|thread|message)|(his|her|their|the) (mom|dad|mother|father|parents|guardian|counselor|principal|supervisor) (on|in|cc'd|copied|included|looped|with us|there)|cc'd|with (his|her|their) (mom|dad|mother|father|parents|guardian~)|school (email|account)|work email|my supervisor)
!     (my|our) (own|little|niece|nephew|daughter|son|oldest|youngest|stepson|stepdaughter) ...2
!     (he|she|they|who|somebody|someone|coach|teacher|{titled_name}|{given_name}|a teacher|another teacher|an? (instructor|coach)) [_] (texted|texting|dm'd|dmed|messaged|messaging|snapped|slid|was texting|has been texting|got caught texting)

signal contact_told private_contact
0.85  <(me and|i and|my wife and) {told_student} [_] (text|talk|snap|dm|facetime|game|message|texted|talked|chat|chatted|snapped|call|play)> & (all|every|night|weekend|late|each other|till|until|daily|constantly|lol|a lot|snap|private)
0.8   <(snapchatting|snapping|dming|dm'ing|facetiming|texting|dm|text|snap|snapchat) [w|with] my (students|kids|seniors|juniors|sophomores|freshmen|girls|boys|welders)> -{told_other} & (only way|reach|late|night|weekend|i|i'm|lol|sorry|personal|private|snap~|every|judge) -(don't|never)
0.85  <(picked|picking) up {told_student}> -{told_other} & (midnight|drove|driving|ride around|alone|my truck|my car|late|just us|one on one|talked|talking|just the two)
0.85  <(slid|slipped|passed|handed|sneaked|snuck|wrote|texted|left|sent) {told_student} my [personal|private|own|cell|home|phone] (number|cell|digits|snap|insta|address|snapchat)>
!     (parents|families|whole class|group text|remind|canvas|office number|school number|work number|school van|to (regionals|state|nationals|contest))
