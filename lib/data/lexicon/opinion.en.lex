# A position on a public matter or on a decision, practice or leader of the center. Not liking, pride or taste.

class public_matter
tax~ | sales tax | bond | bond issue | levy | millage | property tax~ | tariff~ | policy | policies | law~ | bill | ordinance | legislation | legislature | lawmaker~ | governor | senator~
congress | congressman | congresswoman | mayor | commissioner~ | city council | council | county | state question | constitution | amendment | vote | ballot | election | candidate~ | republican~ | democrat~
president | white house | supreme court | court | union | strike | vouchers | voucher | school choice | charter schools | public education | public schools | rural schools | immigration | border | wall
abortion | gun control | guns | second amendment | death penalty | climate | pipeline | welfare | medicaid | minimum wage | marijuana | healthcare | health care | mask mandate | mandate~ | vaccine~ | lockdown~
ban | banning | censorship | library | libraries | prayer | ten commandments | bible in | dress code | four day week | 4 day week | bell schedule | attendance policy | phone policy | phone ban | grading policy
tuition | fee~ | parking fee~ | tuition hike | raise~ | salaries | teacher pay | pay scale | budget | spending | taxpayer~ | taxpayer money | turf | board | school board | administration | administrator~ | superintendent | director | principal
leadership | leader~ | management | decision~ | vote | hiring | layoffs | accreditation | contract | nepotism | transparency | admissions | curriculum | standardized test~ | state testing | testing | program | night program | layoff~
war | politics | politician~ | government | police | immigrants | refugees | trump | biden | harris | obama | maga | liberals | conservatives | socialism | dei | crt | student loan~ | loan forgiveness | zoning | annexation | wind farm~ | turbines | tribal
parking | night bus | bus route | bus routes | the cuts | cutting | funding | teachers | schools | our schools | night classes | evening classes | new schedule | new rule | rule | rules | drug test~ | uniforms | closure | closing | closed campus

class stance
should | shouldn't | should've | should have | ought to | must | needs to | need to | has to | have to | got it wrong | is wrong | was wrong | are wrong | were wrong | dead wrong | so wrong | just wrong | flat wrong | wrong on | wrong about | wrong to
right about | is right | was right to | unfair | not fair | isn't fair | ain't fair | unjust | unacceptable | ridiculous | absurd | insane | outrageous | disgraceful | disgrace | disaster | shameful | a shame | shame on | a joke | stupid | dumb | idiotic | foolish | backwards
waste | wasted | wasting | wasteful | a mistake | big mistake | terrible | horrible | worst | bad deal | bad idea | bad call | good idea | makes no sense | make no sense | zero sense | makes sense | nonsense | i support | we support | support the | supporting | i oppose | oppose | opposed
against | in favor | i'm for | im for | i am for | i disagree | disagree | don't agree | do not agree | i agree with | sick of | tired of | fed up | had enough | enough is enough | deserve~ | failing | failed | fails | betray~ | ignor~ | ignoring | ignores | ignored
slap in the face | resign | step down | fire | fired | recall | repeal | scrap | scrapped | abolish | defund | legalize | ban | banned | vote no | vote yes | voting no | voting yes | vote against | vote for | vote them out | vote him out | vote her out | voted out
too high | too much | too many | not enough | overpaid | underpaid | long overdue | overdue | about time | no business | belongs in | has no place | have no place | gut | ruin | destroy | robbing | out of touch | out of control | broken | corrupt | matter~ 
i'd vote | i'm voting | im voting | i voted | in my opinion | in my view | imo | imho | i believe | i think | if you ask me | my take | the problem | the answer | better than this | do better | let down | owe us | owes us | demand | stand up | fight for | fight against | bring back | do away with | get rid of
cannot afford | can't afford | can't believe they | why are we | why do we | why is | why did they | how dare | speak up | accountable | accountability | lost its way | lost their way | priorities | wake up | pathetic | slashing | a scam | spit on | thoughts on | i have thoughts | sold as | no evidence | unconstitutional | saved lives | lie

class core_matter
tax | taxes | sales tax | bond | bond issue | levy | law | laws | bill | ordinance | legislature | governor | state question | vote | voting | ballot | election | policy | policies | mandate~ | board | school board | administration | superintendent | decision~ | budget | tuition | fee~ | raise~ | vouchers | voucher | immigration | abortion | gun control | death penalty | union | commissioners | council | legislation | trump | biden | tariff~ | leaders | layoffs | dress code | bell schedule | attendance policy | phone ban | marijuana | four day week | 4 day week | {center}

class stance_strong
got it wrong | is wrong | was wrong | are wrong | dead wrong | so wrong | flat wrong | just wrong | wrong on | unfair | not fair | isn't fair | unjust | unacceptable | ridiculous | absurd | outrageous | disgraceful | disgrace | shameful | shame on | slap in the face | makes no sense | make no sense | zero sense | nonsense | waste of | wasteful | big mistake | terrible decision | bad deal | bad idea | bad call | i support | we support | i oppose | i'm against | im against | i am against | opposed to | i disagree | disagree with | sick of | tired of | fed up | enough is enough | deserve | deserves | resign | step down | repeal | scrap it | scrapped | abolish | defund | legalize | vote no | vote yes | voting no | vote them out | too high | overpaid | underpaid | long overdue | out of touch | no business | if you ask me | unpopular opinion | in my opinion | in my view | should never | shouldn't have | ought to be ashamed | how dare | corrupt | failing our | failed our | fails our | betrayed | let us down | why are we | why do we | why did they | a joke | stupid | dumb | idiotic | insane | bring back | get rid of | do away with | stand up | fight for | fight against | speak up | accountable | wake up | lost its way | lost their way | i'm voting | i voted against | i'd vote | hope the board | needs to go | has to go | must go | should have to pay

signal opinion
0.55  {public_matter} & {stance_strong}
0.4   {public_matter} & {stance}
0.4   {core_matter} & {stance}
0.3   {public_matter} && (i think|i believe|in my opinion|imo|imho|if you ask me|in my view|my take|i say|say what you want|mark my words|end of story|period|plain and simple|full stop|hear me out|unpopular opinion|hot take)
0.7   [please] vote (yes|no) (on|for|to|against) | vote (yes|no) [on] {day} | voting (yes|no) | (i'm|im|i am|i'll be|we are|i) [_] (vote|voting) (for|against|no|yes) -(homecoming|prom|king|queen|your) | vote (them|him|her|these) ...2 out | vote [_] for [_] [_] for (school board|board|governor|senate|mayor|president|sheriff|commissioner)
0.65  {org} (should|shouldn't|ought|needs to|must|has no business|owes|got it wrong|dropped the ball|is wrong|was wrong)
0.65  (unpopular|my honest|my) (opinion|view|position|take) ...3 {public_matter} | {public_matter} ...3 (is|are|was|were) [a|an|just|so|too|totally|completely|absolutely|pretty|an absolute|the] {stance}
0.65  (i'm|im|i am|we're|we are) [_] (against|opposed to|in favor of|for|pro|anti|sick of|tired of|fed up with) ...3 {public_matter} | i (support|oppose|disagree with|reject|applaud|back|condemn|can't support|don't support|do not support) ...4 ({public_matter}|decision|strike|bond)
0.65  (teachers|students|parents|families|workers|taxpayers|veterans|nurses|kids|farmers|working people|seniors|staff|employees|instructors|we|our kids|our town|this town|this community) deserve [a] (better|raise|more|answers|respect|the truth|library|so much better|real|to know)
0.6   (worst|dumbest|stupidest|wrong|terrible|horrible|awful|bad|poor|cowardly|shortsighted|unfair|foolish|right|best|great) (decision|call|policy|rule|idea|vote|move|plan) ...5 (board|administration|superintendent|director|they|ever|{org}|council|legislature|made|i've|this)
0.6   (dumb|stupid|ridiculous|unfair|terrible|awful|pointless|idiotic|horrible|asinine|outdated|backwards|garbage|silly) [new] (policy|rule|law|decision|policies|rules|mandate|schedule|requirement|system)
0.6   (policy|rule|law|schedule|decision|mandate|system|plan) (is|was|seems|makes|make) [so|just|a|honestly|really|completely|totally|absolutely] (dumb|stupid|ridiculous|unfair|terrible|awful|pointless|idiotic|wrong|no sense|zero sense|garbage|joke|nonsense|mistake|disgrace|absurd|insane|outdated|no good|little sense)
0.6   (it's|its|it is|seems|that's|thats|is) [so|just|really|totally|plain|simply|completely|not right or] (unfair|wrong|unjust|criminal|shameful|not right|not fair|ridiculous|outrageous|unacceptable|a shame|a disgrace) (that|to|how|for|they|when) -(my brother|my sister)
0.6   why (are|do|did|does|is|should) (we|they|the board|{org}|taxpayers|students|teachers) ...3 (spending|spend|paying|pay|cutting|cut|closing|close|punish|punishing|charge|charging|have to pay|allowed)
0.6   (cutting|closing|ending|dropping|firing|raising|banning|charging|eliminating|cancelling|canceling|killing|hiking|arming|privatizing|defunding) ...5 (is|was|would be) [a|an|just|so|the|plain|flat] (wrong|mistake|unfair|shame|disgrace|terrible|horrible|stupid|dumb|worst|bad|short|shortsighted|slap|insult|ridiculous|outrageous|cruel)
0.6   (they|the board|the administration|{org}) ...2 (should have|should've|should never have|shouldn't have|had no business|should not have|ought to have|never should have|should bring|need to bring|have got to) 
0.6   (time|needs|need|ought|has|have) (for ...4 to|to) (resign|step down|step aside|retire|be fired|be replaced|be recalled|go -(to|home|back)) | (resign|step down|step aside) (now|already|immediately|please|for people) | should (resign|step down|be fired|be voted out|be ashamed|lose his job|lose her job)
0.6   (we need|it's time|its time|time) (to|for) ...3 (elect|demand|repeal|abolish|reform|legalize|ban|defund|fund|vote|stand up|fight|change the|hold) | {public_matter} (reform|now) [is] (long overdue|overdue|needed)
0.6   (more|less) (money|funding|pay|support|resources) for ...3 (less|more|and|not) | (keep|get) (politics|religion|prayer|government|phones|cops|police|guns) (out of|in|into) [the|our] (classroom|classrooms|school|schools|class)
0.6   (lets|let's|please) (keep|save|stop|fund) (the|our) {public_matter} | (save|stop|recall|impeach|repeal|fund) (our|the) (library|libraries|schools|board|program|bond|tax|closure|cuts|nursing|union)
0.4   {org} & {stance}
!     (board|council|legislature|commissioners) (meets|meet|meeting|will meet|met|approved|votes on|voted to) 
!     vote for (your|the|my|our) (favorite|best|homecoming|prom|ugliest)
!     (students|parents|you|applicants|visitors|participants|families|members|employees|freshmen|everyone) (should|must|need to|have to|ought to) (bring|sign|report|log|submit|wear|arrive|complete|register|call|check|see|contact|park|read|have|be|turn|pay|apply|enter|use|attend|receive)
!     tax (help|preparation|prep|forms|return|returns|season|tip) | the (cowboys|thunder|sooners|pokes|ref|refs|lakers|team|coach|chiefs|umpire) ...6 (should|wrong|fire|sucks|terrible|blind|need|needs|must) | income tax
!     (on the|for the|to the) ballot in the debate | library (card|hours|book|books) | (computer|math) program

signal claims_official_presence
0.85  (this is|this page is|this account is|welcome to|you've found|you have found|here is|here's|we are|we're|i run|i manage|i'm running|meet|introducing|presenting|launching|it's|consider this|hi this is|behold) ...3 official ...5 ({acct}|{platform}|home|presence|voice)
0.85  (made|make|making|started|starting|start|created|creating|set up|setting up|launched|launching|opened|built|just made|whipped up|put up|announcing|introducing|unveiling|got us) ...3 (official) ...5 ({acct}|{platform}|presence|profile)
0.85  ^ [new|the|your] official {center} ...4 ({acct}|{platform}|presence) | ^ [new|the|your] official ({acct}|{platform}) (of|for|from) ...4 ({center}|center|school|district|campus)
0.85  ^ {center} [campus] [_] [_] [_] official [{acct}|{platform}] $ | {center} official ({acct}|{platform}) | the [one and] only [real] official {center} ({acct}|{platform}) | official {center} ({acct}|{platform}) -(has|had|posted|is great|said)
0.85  official ({acct}|{platform}) (of|for) ...4 {center} ...12 (run by|managed by|follow|subscribe|messages|posts|here)
0.8   this ({acct}|page) is (run|managed|maintained|operated|owned) by {org} | ({acct}|page) (run|managed|maintained|operated) by {center} | managed by {center} staff
0.75  (our|my) [new|very own|brand new] [school's|center's] official ({platform}|{acct}) (is|are|for|now|just|went) [_] (live|here|up|open|now|ready) | official ({platform}|{acct}) is (live|here|up|open|now live|finally)
0.8   (is|are) [now] [our|the] [school's|center's|district's] official ({acct}|{platform}) [now]
0.8   {mention} (is up|is live) & our [school's|center's] official
0.7   (we're|we are|i'm|i am) [now] [live] [as] the official ({acct}|{platform}|voice|presence) | official {acct} [{emoji}] $
!     (not|isn't|un|never|no|isnt) ...3 official | unofficial
!     (follow~|check~|see|saw|visit~|like~|find|found|go to|via|on|from|at|use|tag~|search~|join~|share~|report~|block~) (our|the|their|{center}|ntc's|its|that) ...2 official
!     (is|are) (this|that|there) [the|an] official | who (runs|made|manages) ...2 official | is it official | it's official [that] (i|the|we|my|she|he)
!     (fake|made a fake|impersonating|pretending) ...4 official
!     official ({acct}|{platform}) (has|had|posted|is great|said|never|lists|shows|and)

class acct
page | account | profile | channel | group | handle | feed | facebook page | server | acct | facebook group | instagram account | site | fanpage | page online | insta page | home online

# ---- broader

class decider
board | school board | administration | admin | superintendent | director | principal | commissioners | council | legislature | lawmakers | governor | congress | politicians | state | county | city | district | {center} | government | leadership | management | the suits | higher ups | those people | the people in charge | oklahoma city | washington | whoever | they | the bond | trustees | senators | state department

class verdict
moral failure | an insult | a slap | a joke | a mistake | big mistake | as far as i can throw | nobody asked | no one asked | it shows | leave our | hands off | stop | quit | no more | can't keep | cannot keep | shouldn't have to | should not have to | put the money | instead of | not in | tell the board | tell them to | to their face | rubber stamp | out of touch | tone deaf | short sighted | shortsighted | penny wise | cowardly | wrong headed | wrongheaded | misguided | disappointed in | disappointing | let us down | let down | failed us | failing us | sold out | sell out | bought and paid | crooked | broken promises | promised | common sense | no sense | nonsense | common good | our money | our tax | tax dollars | taxpayer | wasteful | boondoggle | pork | cronyism | nepotism | favorites | two faced | hypocrisy | hypocrites | hypocritical | unconscionable | criminal | immoral | cruel | heartless | disgusting | sickening | embarrassing | indefensible | overreach | power grab | punishes | punishing | penalizes | hurting | gutted | gutting | starving | neglected | neglecting | priorities | accountable | answer for | explain | resign | replaced | reconsider | reverse | rethink | undo | overturn | fix a | doesn't fix | won't fix | don't fix | fix the | deserve | earned | owe | fair share | living wage | about time | long overdue | too little too late

class civic
library | libraries | teachers | teacher shortage | instructors | students | kids | lunch | lunches | classroom | classrooms | schools | stadium | stadium lights | software | raise | raises | percent raise | salaries | pay | supplies | tax breaks | taxes | wind companies | hospital | roads | bridges | spanish section | night bus | program | programs | budget | money | funding | fees | tuition | parking | policy | rule | rules | testing | curriculum | books | the bond | bond money | consultants | contracts | contract | bonuses | layoffs | vets | veterans | workers | unions | farmers | rural | working families | the poor | health insurance | daycare | bus drivers | phones | phone ban | dress code | drug testing | cameras | metal detectors | vaccines | masks | books | curriculum | prayer | flag

signal opinion
0.55  {decider} & {verdict} & {civic}
0.6   {civic} (is|are|was|were) [_] (a|an|the) (moral failure|insult|joke|disgrace|outrage|mistake|scandal|travesty|shame|slap in the face|scam|crime|right|human right|disaster|embarrassment)
0.6   (charging|making|asking|forcing|expecting|punishing|cutting|dropping|raising|closing|banning|firing|taxing|selling|outsourcing|privatizing|ending|freezing) [_] [_] (kids|students|teachers|instructors|families|parents|staff|people|workers|the|our|nurses|seniors|employees) ...10 (is|was) [_] (a|an|wrong|not|plain|just|simply|cruel|immoral|unfair|stupid|short)
0.6   you (don't|can't|do not|cannot|won't) (fix|solve|build|run|expect|attract|keep|get|balance) [_] ...5 (by|with|when|if) & {civic}
0.6   (put|spend|invest|use) (the|that|our|more) (money|funds|bond money|cash|dollars) [_] (in|into|on|for|toward) | no more (tax breaks|taxes|tax hikes|cuts|bailouts|handouts|excuses|fees|layoffs|closures|secret meetings) [_]
0.6   (need|needs|ought|has) to (leave|stop|quit|start|fix|fund|listen|apologize|answer|reverse|reconsider|go) & {decider}
0.6   i (trust|believe) (this|the|that|our) {decider} [_] (about as far|as far|less|zero|not at all) | (don't|dont|can't|cannot|do not) (trust|believe|support|respect) (this|the|our|these) {decider}
0.6   (can't|cannot|shouldn't|should not) (keep|continue|go on) (asking|expecting|treating|underpaying|cutting|paying|ignoring|losing) ...3 {civic}
0.6   (nobody|no one) (asked|listens to|consulted|bothered to ask|talks to) [_] [_] (teachers|instructors|people|parents|students|us|staff|families|taxpayers|employees) 
!     (oklahoma city|state) (thunder|champion~|fair|contest|university) | milk | brisket | movie

signal opinion
0.6   should (be|have been|never be|never have been|not be|also be|just be) [_] (banned|allowed|legal|illegal|fired|elected|raised|lowered|cut|closed|free|funded|required|mandatory|optional|held accountable|ashamed|removed|replaced|abolished|taxed|fined|punished|blamed|scrapped|taught|kept open|left alone|up to|restored|reinstated|voted out|recalled|investigated|overturned|outlawed|privatized|public|paid more) -(at 165|before|from the oven|during|once)
0.6   (won't be|not|never|wouldn't|can't|refuse to|am not|i'll be|proudly|i'm) [be] (voting|vote) for (anyone|anybody|any|him|her|them|that|someone|people|a|this) | (has|have|got|earned|lost|gets|getting) my vote
0.6   ({core_matter}|director|principal|board member~|leadership|administrators|policy|rule|rules|code|curriculum|system|schedule|law) (is|are|was|were) [_] [_] (out of (his|her|their) depth|in over (his|her|their) head|sexist|outdated|discriminatory|useless|backwards|a farce|broken|rigged|cruel|pointless|tone deaf|incompetent|unqualified|clueless about|unconstitutional|too strict|too harsh|too lax|wrongheaded|overreach|a failure|failing|hurting) 
0.55  (teachers|students|parents|nurses|farmers|workers|taxpayers|kids|working people|veterans) (need|have) to stop being | (teachers|nurses|students|farmers|workers|families|veterans|taxpayers) (are|get|keep getting|keep being) [_] (blamed|punished|ignored|underpaid|overworked|disrespected|forgotten|scapegoated|left behind|treated like|squeezed|priced out)
0.55  (million|millions|thousands|dollars|money) (for|on) (a|an|another|new|some) ...4 (while|but|and yet|when|instead of) ...6 (roof|teachers|leaks|leak|books|kids|buses|roads|students|heat|pay|salaries|supplies|classrooms) | (called|calling|calls|call) it (progress|reform|leadership|a win|fairness|transparency|an improvement) 
0.55  (they|board|administration|legislature|state|superintendent|governor|district) (closed|cut|killed|gutted|sold|eliminated|slashed|axed|scrapped|raised|hiked|banned|ignored|rammed|pushed through) [_] [_] [_] [_] ...4 (and (called|nobody|then|now|wonder|expect)|without (asking|a vote|input|notice|warning)|again|for no reason|to pay for|behind our backs|while)
0.5   (priorities|shameful|disgraceful|ridiculous|unbelievable|wake up|do better|hypocrites|enough) $ && ({core_matter}|million|roof|taxpayers|tuition|stadium|sports complex|layoffs|program)
0.6   (i|we) (will|won't|can't|cannot|refuse to|could never) [_] (support|forgive|accept|stand for|stand by|back|tolerate) ...5 ({core_matter}|decision|closure|cuts|program|plan|proposal|anyone who|censorship)

# ---- more ways

signal opinion
0.6   (not|never been|wasn't) a (fan|big fan|supporter) of (the|this|that|our|these) [_] [_] [_] ({core_matter}|{public_matter}|scale|schedule|plan|policy|system|rules|calendar|change~|idea)
0.6   (i|we) stand (with|by|behind|against) (the|our) [_] (teachers|nurses|union|strikers|students|workers|farmers|instructors|veterans|ukraine|israel|palestine|police|board|superintendent|tribes|women|protest~)
0.6   (voters|taxpayers|parents|teachers|we|people|students|the public|families) (were|was|are|have been|got) [_] (lied to|misled|ignored|sold out|betrayed|cheated|shortchanged|kept in the dark|lied|tricked|duped|forgotten|silenced) 
0.6   (sure|yeah|great|go ahead|brilliant|oh good|wonderful|by all means) [and] (cut|close|raise|ban|fire|tax|charge|ignore|blame|slash|spend|build|buy) [_] [_] (arts|library|nurses|teachers|programs|taxes|books|night|again|more|another|music|shop|kids|new) 
0.6   (board|district|superintendent|they|administration|council|governor|legislature|commissioners) (made|makes) [_] (the right|the wrong|a good|a bad|a great|a terrible|a poor|a smart) (call|choice|decision|move) | (right|wrong|bad|good|smart|terrible) (call|move) (by|from|on) [_] [_] (board|district|administration|{center}|superintendent|council|governor|sro|bond|arming|closing)
0.6   (they|the board|the administration|someone) should've (asked|listened|told|warned|consulted|voted|waited|known|hired|kept|left) | (should have|shoulda) (asked|listened to|consulted|warned|told) [_] (the|us|parents|instructors|teachers|students|staff|voters|taxpayers)
0.55  (district|county|state|country|town|school|board|center) needs [_] (new|better|fresh|real|different|honest|strong) (leadership|leaders|blood|management|board members|ideas|priorities|direction)
0.55  (rewards|punishes|penalizes|hurts|helps|favors|targets|discriminates against) [_] (doing nothing|hard work|lazy|the poor|working|students who|kids who|teachers|the rich|honest|people who|rural|girls|families|nobody but)
0.55  (say|vote|voted|voting) (no|yes|hell no) (to|on) (the|fairview|closing|this|any|prop~|sq|question|bond|vouchers|tax) | no to (the|closing|vouchers|cuts|censorship|the bond|consolidation)

signal opinion
0.55  (can't|cannot|don't) call (it|that|this) [_] (choice|school choice|reform|fairness|progress|democracy|transparency|a raise|leadership) | (commission|council|board|legislature|county|state) [_] (should have|should've|shoulda|ought to have|needs to have) [_] [_]  
0.55  (find|found) ({number}|nine|ten|five|two|a) [million|billion|thousand] for [_] [_] ...4 (can|could|but|can't|and not) (find|a|fund|pay|for) ...6 (nurse|teachers|roof|library|books|raise|counselor~|bus~) | keep saying it (until|till) | (good|bad|terrible|great|awful|dumb|fair|unfair) law | i'm voting (for|against|yes|no) [it]

# ---- more ways

class civic_act
vote | voting | ballot | petition | recall | protest | rally | boycott | strike | walkout | march | testify | call your (senator|representative|legislator) | write your | show up at the board meeting | sign the petition | email the board | speak at the meeting | hold them accountable | vote accordingly | remember in november | remember this at the polls | at the polls
signal opinion
0.55  {civic_act} & (need to|should|must|please|let's|lets|everyone|everybody|join|stop|save|fight|enough|tell them|against|wrong|no on|yes on|make them|our kids|our schools|cuts|closing|program|tax|bond|law|bill) -(yearbook|homecoming)
0.55  (i|we) [_] [_] (support|oppose|disagree|agree|object|favor|believe|feel|think|say|argue|demand|urge|ask|insist|hope) [_] [_] ...6 {core_matter}
0.55  {core_matter} [_] [_] (is|are|was|were|seems|feels|sounds|looks) [_] [_] (wrong|right|fair|unfair|bad|good|great|terrible|awful|horrible|stupid|ridiculous|absurd|overdue|necessary|unnecessary|a mistake|a disgrace|a joke|a shame|a sham|a scam|a disaster|nonsense|a waste|too|not enough|broken|failing|corrupt|hurting|killing|ruining|destroying|outdated|overreach|dumb|insane|crazy|backwards|theft|robbery|needed|the answer|the problem|not the answer|long overdue)
0.5   {core_matter} & (shame|disgrace|wrong|unfair|terrible|ridiculous|mistake|waste|ashamed|disappointed|furious|outraged|appalled|insulting|insult|disgusted|fed up|sick|tired|sad day|proud of our board|great decision|good decision|smart move|kudos|finally|about time)
!     (board|council) (meets|meeting is|agenda|minutes|member~ (visited|toured|toured our))

signal opinion
0.55  (nobody|no one|no teacher|no student|no child|no kid|no parent|no family|no worker|everyone|everybody|every kid|every child|every student|every teacher) (should|ought to|deserves|has to|must) [_] (have|lose|go|be|pay|get|choose|work|suffer|beg|learn|feel) [_] [_] ...4 (job|hungry|healthcare|pay|raise|school|meeting|speaking|debt|fear|afraid|hunger|lunch|poverty|own|tuition|college|safe|truth|fired|punished) 
0.55  (they'd|they would|we'd|they|board would|district would|he'd|she'd) rather (buy|spend|build|fund|pay|cut|fire|close|hire|have|punish|put) ...8 than (fix|pay|fund|hire|help|listen|buy|raise|keep|feed|admit|support) 
0.55  {public_matter} (has|have|had) no (place|business) in | (guns|phones|politics|religion|prayer|cops|police|flags|books|drag|evolution) (have|has) no (place|business) in | (don't|doesn't|do not) belong in [a|our|the|any] (school|schools|classroom~|government|office|country|town|library)

signal opinion
0.6   (they|she|he|board|district|school|admin|administration|state|legislature|congress|governor|ntc|we) (shoulda|should've|shouldn't have|shouldnt have|shoulda never|shouldn't of|should of|never should have|should never have|had no business) [never|not] [_] -(called me|seen|won|made the|been here|scored)
0.6   (goes|going|went|gone|go) (way|much|a little|a bit|just) too far | (goes|went) too far
0.6   (why on earth|why in the world|why the heck|why would|how on earth|who thought|whose idea) [_] [_] (they|anyone|anybody|the (board|district|school|state|city|admin)|this (board|district|school)|we) [_] (drop|cut|cancel|close|change|ban|move|raise|waste|spend|build|fire|hire|get rid|take away|vote|approve|end|kill|gut|scrap|shut|charge|make (us|kids|students|teachers))
0.6   ^ [what|such] [a|an] (terrible|bad|awful|dumb|horrible|smart|stupid|ridiculous|boneheaded|short sighted|shameful|disgraceful|backwards|foolish|unwise|excellent|wise) (call|move|decision|idea|policy|choice|rule|precedent) [_] [_] -(refs)
!     bond election is on | election (is|will be held) (on|{day}|april|may|tuesday) 

signal opinion
0.65  we (deserve|need) [_] (better|air conditioning|raises|a raise|respect|answers|transparency|new leadership|smaller classes|more (pay|money|funding|staff|counselors|buses|teachers)) -(boots|gloves|batteries)
!     against the (wall|wind|clock|fence|door|odds|spread) | electing to (take|use|wear|sit)
