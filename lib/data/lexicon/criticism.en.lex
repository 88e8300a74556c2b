# Harsh judgment of what a public body does, of its money, services and leadership, is no ground for anything: what is taken
# back here would otherwise show insults, threats or another subject. An insulting noun for a person stays one.

class official
  superintendent | principal | director | dean | president | chair | chairman | chairwoman | chairperson | board | board member~ | administrator~ | administration
  leader~ | leadership | manager~ | management | official~ | trustee~ | commissioner~ | council | councilman | councilwoman | mayor | committee | district | department | office | boss~ | coordinator
class public_matter
  response | service | answer | apology | statement | decision~ | policy | policies | plan | budget | leadership | management | communication | effort | showing | schedule | program~ | meeting~
  excuse~ | announcement | website | app | process | turnout | performance | record | rollout | planning | treatment
class ballot
  polls | ballot | ballot box | election~ | november | april | vote~ | voting booth | recall

class civic_judgment
  disgraceful | shameful | outrageous | unacceptable | appalling | appalled | disgusted | shame | corrupt | corruption | incompetent | incompetence | nepotism
  propaganda | transparency | accountable | accountability | cover up | coverup | whitewash | rubber stamp~ | favoritism | typical | rip off | ripoff | robbery | con job | scam
  unfair | unjust | ridiculous | hypocrite~ | hypocrisy | liar~ | lies | lied | lying | betrayal | negligence | mismanage~ | mismanagement | discriminate~ | discrimination
  complaint~ | complain~ | lawsuit~ | sue | sued | lawyer~ | boycott | petition~ | protest~ | first amendment | inspection~ | investigation~ | investigate~ | dropout rate | bring back
  leadership | start over | start from scratch | used to be (great|good|better|nice) | mandate~ | heads should roll | overpriced | understaffed | overcrowded | underwhelming | disaster
  embarrassment | circus | clown show | failure | hypocritical | overpaid | underpaid | taxpayer~ | accreditation | ashamed | insulting | unprofessional | broken | neglect~
  whistleblower | grievance | morale | rumor has it | excuse | for nothing | zero stars | one star | never coming back | customer service | deserve~ better | do better | do your job

signal off_topic
!text  {civic_judgment}
!text  (waste~|wasting|wasted) ...2 time
!text  (won't|will not|never|don't) forget ...3 (november|april|election~|vote~|polls)
!text  (delete~|deleting|hide~|hiding|hid|remove~|block~|censor~) ...3 (comment~|post~|truth|facts|people|everything|us|me)
!text  (comment~) ...2 (up|down|section)
!text  (nobody|no one|who) believe~ ...1 you
!text  (fired|firing|laid off|let go) ...3 (coach|teacher~|instructor~|him|her|them|{titled_name})
!text  (please|just|should|to) retire
!text  (cut~|cutting) ...3 (class|classes|program~|budget|corners|jobs)
!text  (waste~|wasting|wasted|spend~|spending|blow~|blew) ...3 (money|taxes|dollars|millions|thousands)
!text  (your|their|his|her|its|superintendent's|board's|principal's|district's|administration's|director's) (spending|raise~|salary|contract|budget|decision~|trip|travel|office|response)
!text  (should|must|have to|has to|needs to|need to|ought to|time to|please) (resign|step down|step aside|quit|be fired|be replaced|be voted out|be removed|be ashamed|apologize|answer for)
!text  resign now
!text  resign
!text  (poorly|badly|terribly|horribly) (managed|run|organized|planned|handled|treated)
!text  (nobody|no one|don't|do not|can't|cannot|never) trust~ ...2 (you|them|anymore|{official})
!text  lost (all|my|our) (trust|faith|confidence)
!text  throw the bums out
!text  clean house
!text  drain the swamp
!text  vote them out
!text  vote him out
!text  vote her out
!text  voted out
!text  (lied to|failed|ignored|ruined|cheated|misled|betrayed|abandoned|mistreated|let down) (us|me|my|our|these|those|parents|students|families|kids|everybody|everyone)
!text  you people
!text  your so called
!text  shame on
!text  ashamed of yourselves
!text  broken promises
!text  excuses
!text  how dare you
!text  (this|that|your|their|these|those|stupid|bad|terrible|dumb|awful|worst|horrible|one) [stupid|bad|terrible|dumb|awful|worst] (decision~|policy|policies|leadership|administration)
!text  (destroy~|ruin~|kill~|gut~|defund~) (public education|our schools|this school|the program|our program~)
!text  (superintendent|principal|board|administration|administrator~|trustee~|board member~)
!text  audit~
!text  the minutes
!text  give themselves
!text  raises
!text  tax~
!text  (save|keep) your money
!text  waste of (money|time|oxygen|space|taxes)
!text  money back
!text  refund~
!text  what a (joke|disgrace|mess|disaster|shame|scam|waste|letdown|disappointment)
!text  (never|not) ...3 again
!text  (worst|poorest|rudest|slowest) ...6 (ever|in my life|in the state|in town|around)
!text  (disappointed|disgusted|fed up|furious|outraged|sick of|tired of|frustrated) (with|by|at|of|in|that|how|you|this|the|your)
!text  never ...2 seen such
!text  (rude|slow|useless|terrible|awful|horrible) (service|staff|people|answer~)

signal abusive personal_attack
!     (pathetic|disgusting|sad|sorry|lousy|stupid|idiotic|dumb|garbage|trash|worthless|useless) ...2 {public_matter}
!     you people are ...2 at
!     can't fix stupid
!     treat~ ...4 like (trash|garbage|dirt|crap|animals|criminals|dogs|idiots|children|cattle|numbers|cash|nothing)
!     (failure|joke|disaster|disgrace|embarrassment|disappointment) as (a|an|our) ...2 {official}
!     {official} ...2 (is|are|was|were) ...3 (incompetent|useless|a joke|a failure|a disgrace|clueless|hopeless|out of touch|a disaster|worthless|pathetic|toothless|an embarrassment)
!     waste of (oxygen|space|time|money|air) ...1 (this|that|the|your) {official}
!     treat~ ...6 (is|are) (criminal|a crime|disgusting|pathetic|shameful|sickening)

signal hateful racist sexist
!     (treat~|ignor~|fail~|pay~) ...6 (is|are) (criminal|a crime|disgusting|pathetic|shameful|sickening|racist|sexist)
!     (your|this|that|the|their) ...2 (policy|policies|decision~|rule~|school|district|office) (is|are|was|were) (racist|sexist|bigoted|discriminatory)

signal racist sexist hateful
!     the only (black|white|hispanic|latino|latina|asian|native|gay|lesbian|female|male|woman|man|disabled|muslim|jewish|deaf|blind) _

signal threat violent
!     heads (should|will|must|need to|have to|ought to|are going to) roll
!     (choke~|choking) on (that|the|its|their|your|this|our) ...2 (money|raise~|taxes|profits|words|tax money)
!     (will|gonna|going to|should|must) pay ...4 (at|on|in|with) ...2 {ballot}
!     (coming|come|came) (for|after) (your|their|his|her|its|the) ...1 (seat~|job~|office~|position~|contract~)
!     hang (its|his|her|their|your) head~ | hung (its|his|her|their|your) head~
!     blood on (its|his|her|their|your) hands
!     (crush|crushed|destroy~|bury|buried|slaughter~|wipe~ out|killed|beaten|hammered) ...4 (at|on|in) ...3 {ballot}
!     kill~ (this|the|that|our) ...2 (bond|bill|proposal|levy|plan|program~|project|measure|idea)

signal spam commercial
!     (the|our|that|your|this|federal|state) [covid|federal|state] grant money
!     (where|what) ...4 money (go|went|gone)
