# Words in their harmless trades and turns of phrase. Exceptions hold for their signals in all files.

class poultry
  hen~ | rooster~ | chick | chicks | chicken~ | poultry | coop | crow~ | pullet~ | turkey~ | pheasant~ | quail | gamecock~ | barnyard | 4-h | feather~ | brooder~ | strut~ | spurs | roost~ | peck~

class plumbing
  valve~ | pipe~ | faucet~ | boiler | radiator | brake~ | petcock | drain~ | bleed~ | plumb~

signal profane obscene sexual
!  cock~ ...8 ({poultry}|{plumbing}) | ({poultry}|{plumbing}) ...8 cock~

signal obscene sexual
# Told by somebody whom it befell.
!  (hacked|hacker~|scammer~|spammer~|hijacked) ...12 porn~ | porn~ ...12 (report~ (it|them|this)|(don't|dont|do not|please don't|never) (click|open)|blocked (it|them)|hacked)

signal self_harm
# A farewell to a job or a place.
!  my last (day|week|shift) && (retire~|retiring|retirement)
!  (goodbye|bye|farewell) (everyone|everybody|all|y'all|yall) && (retire~|retiring|retirement)
!sentence (know|learn|watch for|look for|recognize|recognise|spot) [the|these] [warning] signs | warning signs of | signs of (suicide|depression|crisis)
!  (end it all|done with it all|can't go on|cant go on) ...4 (semester|season|finals|project|quarter|exam~|paper|diet|lol)

signal threat
!  watch your back (when|while|if) [you] (lift~|bend~|carry~|pick~|stand~|unload~|shovel~)
!  (you'll|you will|youll|gonna) regret [not] (missing|trying|skipping|buying|eating|it if you (miss|skip))

signal abusive personal_attack bullying disparaging
!  (loser's|losers|losers') bracket
