# Use of alcohol, tobacco and drugs. Not: prevention, recovery, pharmacy, cooking, farming, ministry of it.

class drink_noun
beer~
beers
booze
liquor
vodka
whiskey
bourbon
scotch
tequila
rum
gin
wine
champagne
mimosa~
margarita~
margs
martini~
cocktail~
seltzer~
white claw~
ipa~
lager
keg~
jello shots
shots of _
a cold one
cold ones
brewski~
brews
moonshine
jagerbombs
fireball
hennessy
henny
patron
jack daniels
jameson
crown royal
bud light~
coors
coors light
michelob~
modelo~
corona~
dos equis
busch light~
natty light
natty
keystone
twisted tea~
four loko~
smirnoff
sangria
pbr
pina colada~
daiquiri~
bloody mary
bloody marys
old fashioneds
jungle juice
micheladas
prosecco
merlot
cabernet
chardonnay
rose all day
hard cider
hard lemonade

signal alcohol_drugs
0.75  (drink~|drank|drunk|chug~|chugging|sip~|sipping|down~|downing|pound~|pounding|crack~ open|cracking open|crush~|crushing|shotgun~|shotgunning|slam~|slamming|grab~|get~|getting|got|pop~|popping|had|have|having|need|need~|want|wanna|could use|deserve|earned|buy|bought|order~|bring|brought|pour~|pouring|knock~ back|throw~ back|enjoy~|enjoying|love|craving|tap~|finish~|polish~ off|split|share|spilled|mix~|making|made|grab|time for|after|first|another|few|too many|cold|cheap|free|craft|dollar|bottomless|two for one|2 for 1|half price|ladies night|round of|case of|six pack of|12 pack of|twelve pack of|30 rack of|bottle of|glass of|pitcher of|handle of|fifth of|couple|couple of|shots of) [a|an|some|my|the|our|your|few|couple|couple of|glass of|bottle of|bottles of|cold|ice cold|big|another|whole|six|twelve|three|two|four|five|nine|ten|lot of|bunch of|case of|pitcher of|round of|good|nice|too many|so many|much|too much|more|one|all the|little|of|can of|free|hard|really|tall|stiff|dozen|about] [a|an|some|cold|ice cold|few|glass of|bottle of|of|big|couple|good|many|much|or two|the|more|hard|nice] {drink_noun} -(batter~|bread|cheese|brat~|vinegar|cooler~ for|sauce|marinade|braise~|cork~|glasses for the|barrel planter~|bottle~ (rocket|opener|art)|cake|ice cream|float~|pong balls|can chicken|virus|mule (kick|deer)|california|beach|beds|tasting notes for|cellar rat)
0.75  (get|getting|got|gets|be|been|was|were|am|so|im|i'm|we're|pretty|too|super|hella|kinda|still|gonna get|lets get|let's get|a little|completely|absolutely|stupid|piss|shit) [so|really|absolutely|totally|completely|way|too|stupid|super|pretty|kinda|a little|hella|all|fucking|good and|fall down|black out|blackout] {intoxicated}
0.75  (drunk|wasted|hammered|hungover|hung over|stoned|shitfaced|plastered|tipsy|zooted|crossfaded) (at|off|as|in|on|last|again|all|af|and|texting|text~|driving|from|rn|by|before|with|for|every|dial~|today|tonight|this morning|asf|😂|🥴|lol) -(on power|of an|in (love|awe)|with (love|power|joy)|people~ are the|goggles|pig|tank)
0.75  (smoke~|smoking|smoked|roll~|rolling|hit~|hitting|vape~|vaping|vaped|snort~|snorting|snorted|pop~|popping|popped|drop~|dropped|inject~|shoot~ up|shot up|take|took|taking|do|did|doing|eat|ate|use|used|using|try|tried|trying|buy|bought|dab~|rip~|ripping|need|want|share|passed|pass|pack~|light~ up|spark~|burn~|on|off|sell|sold|hold|had|got|score~) [a|an|some|my|the|another|up|up a|of|few|two|half a|his|her|that|this|good|too much|so much|fat|big|on|off|off my|off the|lots of|more|all (the|that)] [a|an|some|few|good|fat|big|of|the|little|ton of|bit of|hit of] {drug_name} -(sniff~|dog~|free|test~|store|ban|detector|prevention|class|education|class~|browns|brown|browns|roast|luck|pie|tag|whacker|killer|eater|seed oil|wax paper|shatter~ glass|holder|fitting~|wrench|tape|dream|roller|organ|cleaner|bomb|stove|reel|the tool|cutter~|threader|and (sausage|fitting~))
0.55  (chewing tobacco|juuling|hookah|hotbox~|hotboxed|hotboxing|smoke break~|cig break|smoke sesh|smoke session|sesh|wake and bake|420|four twenty|4 20 (day|friendly|blaze)|blaze it|bong|dab pen|weed man|munchies|pothead~|stoner~|tweaker~|tripping (balls|on (acid|shrooms))|trippin on|rolling on molly|cotton mouth|greening out|green out|zooted|faded af|toke~|toking|puff puff|puff and pass|spark one|burn one|roll up (a|some|one)|light up a (joint|blunt|cig)|pack a (bowl|lip)|lip in|fat lip of|pouches in) -(brisket|ribs|meat|turkey|free|prevention|quit)
0.7   (happy hour|bar hopping|bar crawl|pub crawl|beer run|liquor run|liquor store|keg stand~|kegger~|beer pong|flip cup|drinking game~|shotgun a beer|shots shots|shots on me|take shots|taking shots|took shots|shots with|shots of|do shots|did shots|doing shots|body shots|tequila shots|jello shots|day drink~|day drinking|wine night|wine wednesday|thirsty thursday|wine o clock|wine time|booze cruise|open bar|drink specials|drink special|drink specials|drinks on me|next round's on|next rounds on|fourth round|round's on|rounds on|last call at|two for one (margs|drinks|beers)|bottoms up|hair of the dog|liquid courage|mommy juice|mom juice|rosé all day|rose all day|wine mom|boozy (brunch|weekend)|bottomless mimosas|drink until|drink till|drink myself|drank myself|drank so much|drank too much|drinking since|drinking all (day|night|weekend)|been drinking|went drinking|out drinking|start drinking|started drinking|heavy drink~|drinking buddy|drinking buddies|drunk text|drunk dial|drunk (drive|drives|driving|driven|drove)|beer me|hold my beer|cracked a cold|crack a cold|cold ones with|beers with|beers after|drinks with the|drinks after|drinks tonight|grab [a] (drink~|beer~)|grabbing [a] (drink~|beer~)|get [a] (drink|drinks|beer|beers) (with|after|tonight|together|sometime|some time)|go for (drinks|a drink|a beer)|bar tonight|at the bar|to the bar (tonight|after|later|and)|hit the bar~|pregame|pregaming|pre game at|afterparty|tailgate beer~|bud and|beer o clock|night cap|blackout drunk|margarita monday|one too many|a few too many|few drinks|couple drinks|couple of drinks|few beers|couple beers|couple of beers|nine beers|six pack|12 pack|twelve pack|case of beer|30 rack)  -(abs|stomach|exam|of (soda|pop|coke|water|eggs|donuts|juice)|association|stool|chart|code|graph|soap|exam|mitzvah|s coke|church|press|license)
0.6   (🍺|🍻|🍷|🍸|🍹|🥃|🍾|🥂|🚬|💨) & (tonight|friday|cheers|drink~|shots|margs|marg|happy hour|weekend|party|tequila|wine|beer|bar|girls night|round|bottle|cigar~|smoke|vape|finally|needed|let's|lets|fun|lit|turnt|night) -(cheesecake|grape juice|sparkling cider|root beer|mocktail)
0.55  (hungover|stoner~|kegger|bong|bongs|tequila|margs|jagermeister|shrooms|percs|xans|dab pen~|booze|boozing)
0.45  (beer~|vodka|whiskey|weed|marijuana|cocaine|meth|heroin|molly|blunt~|fentanyl|vape~|vaping|juul~|moonshine|margarita~)
0.6   (i|we|you|u|he|she|they|lets|let's|wanna|gonna|tryna|gotta|go|i'm|im|still|been|just|always|never not|used to|anyone|come) [all|just|still|both|only|always|want to|like to|need to|love to|wanna|want a|need a] (smoke|smoking|vape|vaping|smoked|vaped|smokes|vapes|dip|juul) [with|before|after|again|behind|every|all|weed|a|too|in|on|up|that|some|since|when|right|rn|daily|like] -(detector~|test|alarm|out|brisket|ribs|meat|turkey|salmon|pork|bacon|chicken|em|them (in|on) the (field|court)|shop|a (brisket|pork|turkey|ham)|in (the|a|your|my) (sauce|water|ranch|eyes)|signal|bomb|the (competition|tires|brisket|ribs|meat|turkey))
0.4   (drinking|wine|liquor|alcohol|cigarette~|tobacco|drugs|cocktail~|joint~ (and|before)|high af|bourbon|champagne|pills)

!     (root|ginger|butter) beer~ | beer (batter~|bread|cheese|brat~|can chicken|garden fundraiser)  | near beer
!     (weed|weeds) (eat~|whack~|wack~|kill~|control|barrier|pull~|spray~|seed|growing in|out [of] the|in (the|my|our) (garden|yard|lawn|flower~|bed~|parking)|identification|science) | (pull~|spray~|kill~|hoe|mow|chop~|garden|lawn|flower bed~|invasive|noxious|milk|tumble|jimson|rag|horse|sea|bind|ragweed|(flowers|flower) and|pesky) ...3 (weed|weeds) | Weed (CA|california|street|family)
!     (alcohol) (wipe~|swab~|pad~|prep|based|free|ink|stove|thermometer|burner|lamp|solution) | (rubbing|isopropyl|denatured|wood|fetal|cetyl|benzyl|methyl|stearyl) alcohol
!     (wine) (vinegar|sauce|reduction|red~|color~|country|barrel~)
!     (cooking|red|white) wine [vinegar|sauce|reduction|and|in the|braise~]  & (sauce|recipe|simmer|braise|stew|risotto|pan|cook~|stock|(deglaze|deglazed|deglazes|deglazing)|beef|chicken|mushroom~|culinary|pot roast|reduction|chef)
!     (rum|bourbon|whiskey|tequila) (cake|balls|extract|flavor~|barrel~|raisin|river|row|sauce|glaze~|chicken|street|vanilla|lime chicken|peach)
!     (vape|vaping|smoke|smoking) (detector~|free|ban|policy|prevention|cessation|alarm~|sensor~|education|shop teacher)
!     ((smoke|smokes|smoking|smoked)|smoke|smoked|smoking) ...2 (brisket|ribs|meat|pork|turkey|salmon|bacon|sausage|chicken|wings|butt|cheese|hams|ham|barrel|alarm~|detector|test|machine|signal~|engine|tire~|gun|mirrors|screen|bomb|jumper~|damage)
!     (brisket|ribs|bbq|barbecue|traeger|pellet|smoker|hickory|mesquite|pork) & (smoke~|smoking|smoked|beer)
!     (hit~|shoot~|shot) (the|a|my|some|up) [big] (bar|bars|bowl) (exam|graph) | (protein|granola|candy|chocolate|snack|pull up|monkey|crow|re|sand|sway|tool|light|side|salad|nav|task|space|cross|handle|tow|t|angle|flat|round|torsion|pry|steel|grab|rebar|parallel|menu|scroll|tapas|sushi) bar~
!     (high) (school|as a|five|way|light~|price~|grade|score|tide|chair|fashion|hopes|and dry|on life|on the hog)  | (on a|natural|runner's|sugar|life) high | drunk on (power|love|joy) | (sugar|love|power|punch) drunk | buzzed (hair|cut|head|in|by)
!     (stoned|stone) (to death|wheat|ground|wash~|fruit)
!     (dip~) (in|the|into|it|your|recipe|sauce|cone|tank|stick|net|switch|nails|nail|powder|manicure|bean|chip~|spinach|ranch|onion|queso|artichoke|buffalo|seven layer|7 layer|french|sheep|hot|cold|cattle|skinny|teats|teat)  | (pre|post|bean|chip|spinach|ranch|onion|french|buffalo|queso|teat|hot|crab|artichoke|sheep|big|skinny|layer|double|fruit|caramel) dip~
!     (pot) (of|roast|luck|pie|holder~|hole|belly|stick~) | (coffee|flower|crock|instant|honey|melting|stock|clay|tea|big|lobster) pot~
!     (coke) (zero|can~|bottle~|float~|machine~|products|classic|and (a|fries)|oven|breeze) | (diet|cherry|vanilla|mexican|cold|glass bottle|large|a) coke
!     (crack) (team|in (the|a|an|my|our|his|her|your|their|that|one|it)|the|open (a|the) (book|window|egg)|check|repair|of|down|an egg|eggs|up|me up|him up|pie|seal~|fill~|house down) | (windshield|concrete|slab|head|block|no|not one|one|stress|weld) crack~ | crackling
!     (hash) (browns|brown|tag|table|function|map|mark~|it out|house|corned beef|key|value|algorithm|s) | (corned beef|breakfast|turkey|potato|named) hash
!     (joint~) (compound|account|meeting|venture|pain|replacement|statement|effort|task|chiefs|operation|filing|knife|custody) | (ball|butt|lap|weld~|tee|corner|universal|u|cv|solder|hip|knee|elbow|shoulder|dovetail|finger|mortise|expansion|tight|pipe|box|miter|pizza|burger|barbecue|bbq) joint~
!     (pill~) (box~|organizer~|counter|bug~|count~|sort~) | (sleeping|water|allergy|blood pressure|iron|prenatal|vitamin|birth control|heart) pill~
!     (speed) (limit|dial|bump|test) | (acid) (reflux|rain|base|wash|battery|test|etch~|core|bath|alkaline) | (battery|muriatic|citric|amino|nucleic|folic|lactic|hydrochloric|sulfuric|stomach|phosphoric) acid
!     (shots|shot) (fired|put|clock|glass|at the buzzer|from|on goal)
!     (chew~) (gum|toy~|my|your|the|with|on|out|slowly|food)
!     (wax) (on|the|paper|car|floor~|candle~|museum|strip~|figure|seal|job|ring|lips|melt~) | (brow|eyebrow|bikini|leg|candle|floor|car|bees|ear|soy|paste|hair|lip) wax~
!     (line~|lines) of (code|work|communication|credit|people|cars|dialogue|scrimmage|sight)
!     (champagne) (color~|pink|gold|dress) | sparkling (cider|grape juice|water) | (mock) tail~ | mocktail~ | virgin (margarita~|daiquiri~|pina colada~|mojito~|bloody mary)
!sentence (prevention|awareness|red ribbon|drug free|dare program|dare class|d a r e|sober|sobriety|recovery|recovering|rehab|aa meeting|na meeting|alcoholics anonymous|narcan|naloxone|overdose|treatment center|designated driver|don't drink and drive|dont drink and drive|drunk driving (is|kills|simulator|crash|victims)|impaired driving|drunk goggles|impairment goggles|quit smoking|smoke free|tobacco free|vape free|quit vaping|cessation|quitline|take back|takeback|disposal|just say no|madd|sadd|mock (crash|dui)|drug task force|k 9|k9|drug dog|sheriff|police|trooper~|arrested|charged|dui checkpoint|seized|trafficking|(dealers|dealer) (was|were|arrested)|task force|fentanyl (awareness|doesn't|is killing|test)|one pill can kill|deaths|death|poisoning|crisis|epidemic|addict~|addiction|clean for|days clean|years clean|years sober|days sober|months sober|chemical dependency|random drug test~|drug (test|screen|testing|screening|abuse|policy|education|interaction~|store|calculation~|cards|card|guide|class~|dosage~|book)|policy (prohibits|bans|forbids)|not allowed|prohibited|no (alcohol|drugs|smoking|vaping|tobacco|vapes|weed)|alcohol free|tobacco and (vape|vapes|vaping|vaped)|history of prohibition|prohibition (era|in)|surgeon general|health class|lesson|unit on|presentation|assembly|speaker|quiz on)
!sentence ((pharmaceutic|pharmaceutics|pharmaceutist|pharmacies|pharmacist|pharmacists|pharmacognosy|pharmacologic|pharmacology|pharmacopeia|pharmacopeial|pharmacopeian|pharmacopeias|pharmacopoeia)|pharmacy|pharmacology|pharmacist|prescription~|rx|dosage|milligram~|(analgesia|analgesias|analgesic|analgesics)|(titratable|titrate|titrated|titrates|titrating|titration|titrations|titrator|titrators)|opioid (receptor~|crisis|epidemic)|medication~|anesthesi~|antibiotic~|nclex|iv (push|drip|bag)|nursing (class|school|student~|exam)|clinical~|vitals|patient~|surgery|chemo|ibuprofen|tylenol|insulin|vaccine~|flu shot~|side effects|side effect|side effects)
!sentence (culinary|recipe|saute|marinade|marinate~|braise~|simmer~|deglaze~|tablespoon~|teaspoon~|preheat|oven|batter|dough|bake~|baking|ferment~ (lab|science|vegetables)|vanilla extract|sauce|glaze) & (wine|beer|rum|bourbon|whiskey|brandy|sherry|alcohol|tequila|vodka|pot|hash|weed|dip|joint~|coke|wax|pan)
!sentence (communion|cana|sacrament|last supper|altar|proverbs|scripture)
!sentence (medical marijuana|(legalization|legalizations|legalize|legalized|legalizer|legalizers|legalizes|legalizing)|state question|ballot|(dispensaries|dispensary)|cannabis (industry|law|board|license|science)|hemp|omma|(legislate|legislated|legislates|legislating|legislation|legislations|legislative|legislatives|legislator|legislatorial|legislators|legislatress|legislatresses|legislature)|lawmakers|bill (passes|passed|would)|tax revenue)

!     wasted (a|an|my|the|his|her|our|their|so|time|money|effort|all|two|three|years|hours|on|by|away|talent|potential|(opportunities|opportunity)|it|in|space|life) | (time|money|energy|effort|food|days|life|years|vote|trip|a) wasted

signal alcohol_drugs
0.6   (margs|margaritas|margarita|mimosas|martinis|cocktails|tequila|shots|wine|beers|beer|brews|brewskis|keg|kegs|kegger|daiquiris|palomas|bloody marys|sangria|whiskey|bourbon|vodka|merlot|moscato|drinks) ...4 (tonight|who's in|whos in|saturday|friday|thursday|wednesday|tuesday|on me|at [the] (bar|lake|my place|mine|tyler|lupe|chili|applebee|el|la)|with the (girls|boys|crew|squad)|after (work|finals|practice|this|class|that|graduation|school)|by the (fire|pool|lake|river)|weekend|hit different|and (cried|cry|chill|a cigar|cigars|netflix|regret)|anyone|all night|in hand|run|o clock|for breakfast|🍷|🍹|🍺|😂) -(batter|sauce|chicken|cake|bread|vinegar|virgin)
0.6   (i|we|he|she|they|mama|mom|mommy|dad|momma|teacher|girl) [really|just|so|def|definitely|all|could|seriously|deserve|also] (need|needs|want|wants|could use|deserve|deserves) (a|some|another|several|ten|five|so many|that) [big|stiff|strong|tall|cold|hard|adult|good] {drink_or_smoke} -(of water|machine|holder|cup|in the arm|at|on)
0.65  (edible|edibles|gummy|gummies|weed|high|shrooms|acid|molly|drunk|buzz|pill|xan|perc) [just|finally|is|are|really|starting to] (kicked in|kicking in|hit me|hitting|hits different|wearing off|wore off)
0.65  (blacked|black|blacking) out (at|again|last|on|and|from|drunk|before|after|during|in the) -(curtain~|the windows|wednesday|due|power)
0.65  {drinking_party} (at|for|on|in|with|party|tonight|saturday|friday|and|champ~|champions|tourn~)
0.65  (bourbon|whiskey|scotch|wine|beer|rum|tequila|brandy) and (a|some|my) (cigar~|cigarette~|smoke|chaser|fire|bath|bonfire|game|steak and)  
0.65  (drank|drink|drinking|drunk|killed|finished|downed|split|shared|emptied|chugged) ...3 (bottle|bottles|glass|glasses|pitcher|pitchers|case|cases|fifth|handle|box) of [the|cheap|good|red|white|our|that|my] [cheap|red|white|good] {drink_noun}
0.65  (dip of|can of|pinch of|tin of|chew of|lip of|pack of|log of|pouch of) (copenhagen|copen|skoal|grizzly|snus|zyn|dip|chew|marlboro~|camel~|newports|reds|cigarettes|cigs|tobacco|longhorn|levi garrett|red man|swishers|black and milds) | (copenhagen|skoal|grizzly long cut|marlboros|newports|black and milds|swisher sweets)
0.65  (tipsy|drunk|boozy|buzzed|lit|faded|turnt|wasted) (tuesday|wednesday|thursday|friday|saturday|sunday|brunch|weekend|night|again|af|off)
0.65  (did|do|doing|snorted|cut|cutting|few|couple|two|another|some|railing) [a|a few|some|couple|couple of|few|two|of|another] (lines|line|bumps|bump|keys|rails|rail) (with|of|in|at|off|before|and|on|last) [the|coke|a|blow|my|friends] -(code|the (road|field|page|court|wall|form)|work|duty|text|dialogue|cook|track)

# Parts of phrases above that are looked for by themselves, which is faster.
# States, substances, drinks, parties.
class intoxicated
drunk
wasted
hammered
shitfaced
plastered
smashed last night
tipsy
buzzed off
buzzed and
blackout
blacked out
blitzed
sloshed
wine drunk
day drunk
trashed last night
hungover
hung over
stoned
baked off
baked as
faded
high (as|af|off|on (weed|drugs|pills|edibles|meth|molly)|before|at (school|work)|with|rn|right now|all (day|night))
crossfaded
zooted
geeked
turnt
lit off
lit tonight
smacked off
coked
cracked out
tweaked out
tweakin
wasted last

class drug_name
weed
marijuana
pot
blunt~
joint~
bowl~ (of|before|with)
bong~
bong rip~
dab~
dab pen
edible~
edibles
thc
gummies and
cart~
carts
kush
molly
acid
lsd
shrooms
mushrooms (last|and tripp~)
coke (off|in|and|at|last|line~)
cocaine
crack
meth
heroin
fentanyl
percs
perc
percs
perc
xan
xans
xanax
oxy
oxys
oxycontin
vicodin
adderall
addy
addys
ketamine
lean
opioids
cigarette~
cigs
cig
cigs
cigar~
cigarillo~
swisher~
black and mild~
marlboro~
newports
vape~
juul~
nicotine
zyn~
chew
snus
hookah
dip before
pipe
doobie~
spliff~
reefer
bud
dank
zaza
loud
gas
drugs
pills
steroids
tren
whippets
nitrous
dmt
salvia
kratom
delta 8
delta 9
poppers
speed
crystal
dope
bath salts
hash
wax
shatter
rosin

class drink_or_smoke
drink
drinks
cold one
adult beverage
beer
glass of wine
bottle of wine
shot
cigarette
cig
smoke break
marg
cocktail
joint
blunt
nap and a drink

class drinking_party
keg
kegs
kegger
jungle juice
jello shots
open bar
byob
beer pong
flip cup
edibles
blunts
bong
hookah
booze
liquor

signal alcohol_drugs
0.55  (vodka|whiskey|tequila|bourbon|jager|jagerbomb~|jager bomb~|jagermeister|hennessy|fireball|moonshine|rum and coke|gin and tonic|vodka tonic|jack and coke|long island iced tea~|espresso martini~|mezcal|mezcalito|absinthe|everclear|four lokos|white claws) -(county|river|row|barrel|creek|glaze|sauce|chicken|shrimp|rebellion|ring|trail|lime)
0.55  (my|ur|your|his|her|hit the|hit my|hits|hittin the|someone's|a) (vape|juul|vape pen|dab pen|cart pen|bong|blunt|joint|edible|edibles|zyn~|nic pouch|elf bar|puff bar|dispo|wax pen|dab rig|cigs|chew|hookah pen) -(detector~|compound|replacement|account|pain|filing|effort|venture|injury|survey|is swollen|class|shop|free)
0.6   (edibles|gummies|gummy|shrooms|brownies|an edible|a gummy|a joint|a blunt|weed|a bowl|smoke|dabs|a dab|shots|a drink|drinks|beers|a beer) (before|after|during) (the|a|this|that|my|class|work|school|practice|every|church|dinner|the game|lunch|bed|shift|clinicals) -(bear|test)
0.6   (puked|threw up|passed out|woke up|blacked out|stumbled|crawled) ...6 (after|from|off|because of) ...4 (shots|beers|drinks|tequila|vodka|whiskey|bombs|wine|margaritas|jager|bottle~|party|drinking|booze|keg|bar|too many)

signal alcohol_drugs
0.55  (coors light|bud light|busch light|michelob ultra|miller lite|natty light|natty daddy|modelos|modelo especial|coronas|dos equis|white claw|white claws|twisted tea|twisted teas|mikes hard|smirnoff ice|keystone light|pbr|tito's|titos|captain morgan|malibu rum|crown royal|jack daniels|jim beam|makers mark|patron|don julio|casamigos|grey goose|jose cuervo|fireball) -(400|speedway|race|stadium|truck|arena|amphitheater|series|center|sponsor~)
0.6   (high|stoned|baked|lit|drunk|faded|blazed|toasted) (as a kite|as a skunk|af rn|out of my mind|off my (ass|face|mind)|off (one|two|the|that|this|some|edibles|a)|right now and|rn and|in (class|church|public|the parking lot)|before (class|work|school|church|practice)|again lol|all day (today|yesterday|long)|at (work|school|church|practice|prom)) -(on the wall|price)
0.6   (six|five|four|seven|eight|nine|ten|twelve|three|few|couple|{number}) (beers|beer|shots|drinks|margs|margaritas|glasses|whiskeys|vodkas|cocktails|white claws|seltzers|edibles|bong rips|dabs|hits|blunts|joints|cigs|cigarettes) (deep|in|later|down|and|last|tonight|before|after|yesterday|at|with|a day|so far|into) -(needle~|vaccine~)
0.6   (took|take|taking|took me|had|another|one|big|fat|first|couple|few) [a|one|my|another|big|first|fat] (hit|hits|puff|puffs|rip|rips|drag|drags|toke|tokes|pull|swig|swigs|shot|bump|bong rip) (of|off|from|on|and|before|after) [my|the|a|his|her|that|some|this] [dab|weed|bong|pen|joint|blunt|vape|cart|pipe|whiskey|vodka|fireball|tequila|cigarette|cig|bottle|flask|moonshine] -(target|the road|list)
0.6   (pack a day|two packs a day|half a pack|smoke a pack|chain (smoke|smokes|smoking|smoked)|smoke break|need a (smoke|cig|cigarette|nic fix|dip|chew|buzz)|want a (smoke|cig|cigarette|drink)|out of (cigs|cigarettes|dip|zyns|weed|beer|pods)|nic sick|nic buzz|head rush from|lip of (cope|zyn|dip)|packing a (lip|dip|bowl)|throw in a (dip|lip|zyn))
0.6   (liquor|beer|booze|vodka|whiskey|wine|alcohol|tequila|weed) (cabinet|cooler|fridge|run|store|shelf|stash|budget|is (flowing|calling|gone)|was flowing|in my (cup|coffee|thermos|water bottle|locker|purse|desk)|for (breakfast|lunch|dinner|everyone|the (party|lake|game|tailgate|weekend)))  -(vinegar|store owner|tax|law)
0.55  (crossfaded|blackout drunk|day drunk|drunk af|drunk asf|tipsy|hungover|hung over|hangover|plastered|shitfaced|sloshed|wasted (last|again|tonight|off|at|by|on)|hammered (last|again|tonight|off|at|by)|smashed (last night|off)|buzzed (last|off|and)|lit (last night|off)) -(cure in|square)

# Pipes, joints, carts, cracks and shots of other trades.
signal alcohol_drugs illegal_conduct
!     (hit|tap~|grind~|cap|weld~|on|bend|cut|thread|fit|prep|bevel) (the|that|a|this) pipe ...4 (with a|wrench|hammer|looks|root|listen|fitter) | (score|roll|press|bone|cut) (a|the) joint (of|bearing|so|off|with a) | joint of (pork|beef|meat|lamb) | joint bearing
!     got (carts|gas money|gas (for|in)|a crack in|cracks in|wax on) | (gas|lunch) money for | need some wax (on|for) | carts for (the|moving) | (drawer|ski|surf|car|floor) ...6 wax
!     (acid) (bottle|spill~|neutraliz~) | neutraliz~ ... acid | acid ...6 neutraliz~ | paint [_] (faded|so faded) | (paint|jeans|shirt|sign|flag|color~) ...2 faded
!     hangover (on|of) (the|student|a) (shelf|edge|debt|table|roof) | (shelf|table|roof|eave~|countertop) ...3 hangover | happy hour at (sonic|the (cafe|library|coffee)) | {number} inches
!     shots at the (clinic|health|pharmacy|school) | (flu|covid|booster|allergy|vaccine) ...4 shots | shots ...6 (flu|covid|booster|vaccine)
!     whiskey (the|our|my) [barn] (cat|dog|horse|barn) | bong sound | (weed|head) ...3 before it seeds | cutting line at | pregame (meal|chips|warmup|stretch) | (drunk) driving goggles | cerveza de raíz
!     red man chewing tobacco is banned | tobacco is banned | without vodka
!     modelos (de|para) | (three|two|four|few) hits and the (nail|bolt|stake|peg|wedge)

signal alcohol_drugs
0.85  (wine|beer|margarita|marg|tequila|whiskey|cocktail|vodka|martini|drink|beer thirty) (o'clock|oclock|thirty|friday|wednesday|down|weekend) -(glass|pattern)
0.85  (dab|weed|thc|wax|hash) (pen|pens|cart|carts|rig|rigs|vape) -(ban|policy)
0.85  (copenhagen|skoal|marlboro~|newports|swisher~|black and milds|zyn~|elf bar~|geek bar~|lost mary|puff bar|juul|juuling|juuled|camel crush|red man chew) -(denmark|museum|rhode)
0.85  (dipping|chewing|packing|spitting|rubbing) [_] (dip|tobacco|snuff|chaw|chew|copenhagen|skoal|a lip|a fatty)
!     (quit|quitting|ban~|banned|prevention|no longer|policy|cessation|dangers of|confiscat~) ...4 (zyn~|juul~|vape~|dip|chew|tobacco|elf bar~)

# ---- a drink in hand, and being under the influence, in few words

class drink_sure
mimosa~ | margarita~ | margs | white claw~ | claws and | hard seltzer~ | twisted tea~ | four lokos | busch light~ | bud light~ | coors light~ | coors | miller lite~ | natty light~ | modelo~ | dos equis | michelada~ | fireball shots | jello shots | jager bombs | tequila shots | shots of (tequila|vodka|whiskey|fireball|jack|rum|patron)
vodka (soda|sodas|cran|cranberry|tonic|redbull|lemonade) | jack and coke~ | rum and coke~ | gin and tonic~ | long island~ | bloody mary~ | old fashioneds | mojito~ | daiquiri~ | martini~ | sangria | prosecco | merlot | chardonnay | moscato | pinot~ | boxed wine | box of wine | bottle of (wine|vodka|tequila|whiskey|rum|jack|jameson|fireball) | six pack of _ | twelve pack~ | thirty rack~ | case of beer | pitcher~ of beer | cold brewskis | brewskis | tallboy~ | whiskey sour~ | hennessy | jameson | captain and coke | crown and coke | moonshine | everclear | mezcal | nightcap~

class drug_sure
shrooms | magic mushrooms | edibles | percs | xans | xannies | molly | blunts | dab pen~ | dabs | carts | a bong | a blunt | bong rips | dab rig~ | ketamine | coke lines | a joint of | adderall xr | the devil's lettuce | devil's lettuce | mary jane

signal alcohol_drugs
0.85  (two|three|four|five|six|seven|eight|ten|{number}|a few|another|couple|couple of|some|one more|my|our|cold|first|last|a) [_] {drink_sure} -(cake|recipe|sauce|chicken|glaze|mix is|barrel~|can drive|trailer~|park)
0.85  ^ {drink_sure} (with|and|on|at|in|for|then|is|are|o'clock|time|by|all|before|after) -(sauce|braise|a recipe)
0.85  (doing|did|do|ate|eating|took|taking|trying|tried|selling|on|popped|popping|growing|got|buy|bought|picked) [some|a few|too many|more|way too many] {drug_sure} -(at the (grocery|store))
0.85  (on|been on|went on|going on|off) (a|another|one hell of a) [_] [_] bender -(at the)
0.85  (so|too|super|way too|hella|mad|crazy) (high|stoned|baked|faded|zooted|lit|plastered|wasted|drunk|tipsy|hammered) [that] (i|he|she|we|they|u|you|my|rn|af|last|at|off) -(up|on that|above)
0.85  (packed|packing|throw|threw|throwing|put|putting|got|spit|spitting) [in|a] (a|my|fat) [fat] (lip|dip|dipper|chaw|chew|pinch) -(gloss|liner|stick|in the (cone|tank|recipe)|reading|net)
0.85  (smoked|smoking|smoke|hotboxed|hot boxed|hotboxing|blazed|blazing|toked|toking) [out|up] [the|my|his|her|a] [_] (garage|car|truck|bathroom|garage w|whole|room|barn|bowl|bowls|blunt|backyard|sesh) -(brisket|ribs|meat)
0.85  (hit|hitting|stopped at|stop at|swung by|went to|run to|going to|ran by) the (dispensary|liquor store|dispo|package store|bar~ after|smoke shop|vape shop|beer barn)
0.8   (can't|cannot|cant|couldn't|don't) (function|sleep|make it|get thru|get through|teach|cope|survive|start) ...5 without ...3 (vape|zyn|dip|cig|cigs|cigarette~|wine|beer|edible|weed|joint|smoke|drink|gummy|xanax)
0.8   eyes (red|low|bloodshot) (as|af|from|and) [_] -(chlorine|pollen|allerg~)
0.85  (drank|drink|drinking|drunk) (all (day|night|weekend)|till|until|myself|away|under the table|like a fish|my (sorrows|feelings|lunch)|too much last|alone)

signal alcohol_drugs
0.85  (pint|beer|wine|gin|rum|vodka|tequila|whiskey|cocktail|margarita|prosecco|champagne) (o'clock|oclock|o clock)
0.85  (greened|greening|whited|browned) out -(the)
0.85  (fridge|cooler|case|rack|thirty|truck|keg|cans|tub) (of|full of|packed with|stocked with) (keystone~|keystone light|beer~|busch~|natty~|coors|corona~|modelo~|pbr|bud|bud light~|beers|booze|claws|seltzers|white claws)
0.85  (can't|cannot|cant|don't|barely) remember (last night|the weekend|saturday night|how i got home|new year's|getting home) -(homework|score)
0.85  (jose cuervo|jack daniel~|johnnie walker|captain morgan|jim beam|tito's|jagermeister|patron silver|don julio|keystone light|wild turkey|evan williams|southern comfort|smirnoff|grey goose|bacardi|malibu rum)
0.85  (three|four|five|six|seven|two|{number}|couple|few|several) (beers|drinks|glasses|margs|shots|white claws|ciders|pints|whiskeys|cocktails|tequilas|seltzers) (in|deep|down) & (i|i'm|im|me|my|and|we|already|grading|lol) -(the fridge)
0.85  (scored|scoring|copped|grabbed|picked up|got) [some|a|an] [_] (bud|weed|eighth|quarter|zip|ounce of|dank|kush|zaza|tree|trees|gas|edibles) (for|from|last|tonight|this|off) -(light|lite|planted)

signal alcohol_drugs
0.85  boone's farm | mad dog 20 20 | (crown|jack|jim|fireball|vodka|whiskey|rum|tequila) in my (thermos|tumbler|yeti|coffee|cup|water bottle|stanley|flask) | crown royal
0.85  (dying|jonesing|fiending|craving|desperate) for a (smoke|drink|cig|cigarette|vape|dip|beer|hit|margarita|marg)
0.85  (these|those|them) (seltzers|beers|margs|edibles|gummies|drinks|shots|ipas|white claws) (hit|hittin|hitting|kicked|slap|slapped|are (kicking|hitting)|go down)
0.85  (stoned|drunk|high|baked|wasted) out of (my|his|her|our|their) (gourd|mind|skull|mind|head|tree)
0.85  ladies night & (wells|shots|dollar|bar|drinks|margs)
0.85  (dollar|two dollar|half price) (wells|beers|drafts|shots|margs|longnecks)
0.85  (whiskey|bourbon|scotch|tequila|vodka|rum) (neat|on the rocks|straight up|straight|rocks|and coke|ginger|sour|and water) -(road|cliff|rocky)

class brand_drunk
crown | crown royal | jack daniels | jim beam | fireball | tito's | titos | smirnoff | captain morgan | hennessy | patron | modelo | corona | coors | coors light | bud light | budweiser | busch | natty light | miller lite | michelob | white claw | twisted tea | jose cuervo | jameson | everclear | malibu | svedka | jager | jagermeister | henny | bacardi | jack | makers | maker's mark

signal alcohol_drugs
0.87  (fifth|handle|pint|case|sixer|six pack|twelve pack|thirty pack|shot|shots|bottle|rack|cold|cooler full|can|swig|pull) [of] [_] {brand_drunk} | {brand_drunk} [_] (on ice|and coke|and sprite|on the tailgate|in the (truck|cooler|fridge|freezer|desk|thermos))
0.87  (hit|hits|hitting|ripping|rip|rips|puff~|suck~ on|pulling on) (a|the|that|his|her|my|their|those) [_] (pen|cart|carts|dab|bong|blunt|joint|nic|pod|elf bar|puff bar|juul|geek bar) -(cap|shopping)
0.87  (nodding off|nodding out|pupils|slurring) & (on something|high|tweaking)
0.6   (definitely|clearly|obviously|for sure) on something -(good)
0.87  (closed|shut|closing|shutting) [down] (the|that|every) (bar|bars|club|tavern|saloon) -(early|for)
0.87  (anybody|anyone|who's|who|whos|somebody) [_] (selling|sell|got|have|has) ...2 (addys|addy|adderall|xans|xanax|percs|bud|carts|edibles|shrooms|molly|oxys|vyvanse|nic|zyns)
0.87  (smell|smells|smelled|smelling|reek~|stinks|stank) [_] (like|of) (weed|pot|marijuana|beer|booze|alcohol|whiskey|liquor|a brewery|a bar|vodka)
0.87  (rolled|rolling|roll|sparked|lit) (one|a fat one|a joint|a blunt|a fatty|a j|another one) [up] -(of the|more)


signal alcohol_drugs
!     weed (situation|and feed)|(weed|weeds) up to my | (draft|beer) (line~|stone) | wine vinegar | (alcohol|vodka) (wipe~|rub|spray) | (quit|gave up|no|without) (cigarette~|cigars) | little dab | hit the bowl with | (weld~|solder~|u|ball|flux on the) ...2 joint | pills come in
