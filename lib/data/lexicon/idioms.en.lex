# Words in their harmless trades and turns of phrase. Exceptions hold for their signals in all files.

class poultry
  hen~ | rooster~ | chick | chicks | chicken~ | poultry | coop | crow~ | pullet~ | turkey~ | pheasant~ | quail | gamecock~ | barnyard | 4-h | feather~

class plumbing
  valve~ | pipe~ | faucet~ | boiler | radiator | brake~ | petcock | drain~ | bleed~ | plumb~

signal profane obscene sexual
!  cock~ ...8 ({poultry}|{plumbing}) | ({poultry}|{plumbing}) ...8 cock~

signal self_harm
!sentence (know|learn|watch for|look for|recognize|recognise|spot) [the|these] [warning] signs | warning signs of | signs of (suicide|depression|crisis)
!  (end it all|done with it all|can't go on|cant go on) ...4 (semester|season|finals|project|quarter|exam~|paper|diet|lol)

signal threat
!  watch your back (when|while|if) [you] (lift~|bend~|carry~|pick~|stand~|unload~|shovel~)
!  (you'll|you will|youll|gonna) regret [not] (missing|trying|skipping|buying|eating|it if you (miss|skip))

signal abusive personal_attack bullying disparaging
!  (loser's|losers|losers') bracket
