# Swear words. Slurs that are swear words too are in slurs.en.lex; sexual uses are in sexual.en.lex.

signal profane strong
0.95  fuck~ | fuckin | fucken | fuckn | fuk~ | fukin | fukn | fuckk | fck~ | fckn | fcking | fcked | fukc | fuxk | phuk | phuq | phuck~ | fux | fvck~ | fuq | fuqqing | effin | eff off
0.95  fucker~ | fuckers | fuckface~ | fuckhead~ | fuckwit~ | fucktard~ | fuckstick~ | fuckboy~ | fuckboi~ | fuckup~ | fuckery | fuckall | fuckton~ | fuckload~ | fuckable | fuckoff
0.95  motherfucker~ | motherfucking | motherfuckin | motherfucka~ | muthafucka~ | mothafucka~ | mothafucker~ | mofo~ | muhfucka~ | mfer~ | mfker | mfing
0.95  clusterfuck~ | mindfuck~ | buttfuck~ | assfuck~ | skullfuck~ | starfucker~ | ratfuck~ | brainfuck~ | absofuckinglutely | unfuckingbelievable | ratfucker~ | goatfucker~ | dumbfuck~ | sickfuck
0.95  shit~ | shitty | shittier | shittiest | shite | shitface~ | shitfaced | shithead~ | shitbag~ | shithole~ | shitshow~ | shitstain~ | shitstorm~ | shitload~ | shitton~ | shitbox~ | shitposter~ | shitpost~ | shitcan~ | shitheel~ | shitkicker~ | shitter~ | shittin | shyt | shiit | sheeit | sht | shitass~ | shitbird~ | shitlist~ | shitless | shitstirrer~ | shitcunt | shitlord~ | shitbrain~ | shitfest~ | shitbrick~ | shittiness
0.95  bullshit~ | bullshitter~ | bullshytt | bulshit | horseshit | dogshit | batshit | apeshit | chickenshit~ | dipshit~ | jackshit | ratshit | pigshit | cowshit | dumbshit~ | dickshit | holyshit | eatshit | bs'er | bullshiting | birdshit | catshit | hotshit | gobshite~
0.95  asshole~ | assh | asswipe~ | asshat~ | assclown~ | assface~ | assmunch~ | asslicker~ | asskisser~ | assbag~ | assbandit~ | asscrack~ | assmonkey~ | assbite~ | assjacker~ | arsehole~ | arselicker~ | arsewipe~ | arsehat~ | ahole~ | asshead~ | assfucker~ | a'hole
0.9   dumbass~ | dumbasses | jackass~ | jackasses | badass~ | smartass~ | fatass~ | lardass~ | hardass~ | lameass | bigass | kickass | candyass~ | bitchass~ | punkass~ | dumass | dumbarse~ | smartarse~ | fatarse~ | crackass | sorryass | jackarse~ | lazyass | cheapass
0.95  bitch~ | bitches | bitchy | bitchin | biatch~ | biotch~ | beeyotch | bitchface~ | bitchslap~ | bytch~ | b1tch~ | biches | bishes | sonofabitch | sonuvabitch | sumbitch~ | bitchboy | bitchtits
0.95  cunt~ | cunty | cuntface~ | cunthead~ | cuntbag~ | cuntish | kunt~ | cuntlicker~
0.95  cocksucker~ | cocksucking | cockhead~ | cockwomble~ | cockbite~ | cocknose | cockknocker~ | cockface~ | cockmuncher~ | cockblock~
0.95  dickhead~ | dickface~ | dickwad~ | dickweed~ | dickbag~ | dickhole~ | dickish | dickless | dickbrain~ | dickcheese | dickwipe~ | dickring | dicknose | dickfuck | dicksucker~ | dicksucking | dickwhipped | dickbutt
0.9   prick~ | twat~ | twats | twatwaffle~ | twatface | wanker~ | wank~ | wankstain | tosser~ | bollocks | bollocking | knobhead~ | knobend | bellend~ | minger | pillock~ | arse~ | arsed | bugger~ | buggeration | sodding | shag~ | shagger | minge | numpty
0.95  douchebag~ | douchebags | douche~ | douchey | douchecanoe | douchenozzle~ | douchewaffle~ | scumbag~ | scumbags | dirtbag~ | sleazebag~ | sleazeball~ | scuzzball
0.95  pussy | pussies | pussyass | pussified | pussywhipped | pusssy
0.95  whore~ | whores | whorish | manwhore~ | hoebag~ | slut~ | slutty | sluts | slutbag | skank~ | skanky | thot~ | cumslut~ | cumdumpster~ | cumguzzler~ | cumbucket | jizz~ | jizzed | spunkbag | cumstain~ | trollop
0.9   bastard~ | bastards | basterd~ | bastich
0.9   goddamn | goddamned | goddamnit | goddammit | godamn | goddam | goddamnn | dammit | damnit | dagnabbed
0.9   piss~ | pissed | pisser | pissy | pissant~ | pisshead~ | pisspoor
0.75  damn~ | damn | damned | dayum | daymn | damm | damnnn | dam'n
0.7   crap | crappy | crapped | crapping | crappier | crappiest | craphole | crapload | bullcrap | holycrap | crapfest | craptastic | crapshow
0.9   dick | dicks | cock~ | tits | titties | tittie | titty | ballsack~ | nutsack~ | cooch | coochie | cooter | poontang | punani | schlong~ | dickpic~ | tittyfuck | jackoff~ | jerkoff~ | jagoff~ | jerkwad~ | jerkface | butthole~ | butthead~ | buttface~ | buttmunch~ | turdface | fucknut~ | fuckwad~ | fucknugget~ | fuckbucket | fuckbag~ | turdburglar~ | fudgepacker~ | carpetmuncher~
0.9   stfu | gtfo | gtfoh | foh | kmfa | omfg | wtf | wtaf | mfs | mf | stfuu | fubar | snafu'd | fml | ffs | jfc | lmfao | rotflmfao | lmfaoo | lmfaooo | wth'ing | idgaf | dgaf | dilligaf | gfy | btch
0.9   ass
0.8   asses
0.9   shitfuck | crotchfruit | arsebiscuit | asscheek~

signal profane
0.9   (mother|mutha|mudda|mama) (fucker~|fuckin|fuckers|fucking)
0.9   (dumb|jack|fat|smart|bad|lard|lazy|broke|ugly|punk|sorry|stupid|nasty|crazy|old|big|lame|long|weak|grown|goofy|bum|bitch|trick|cheap|dusty|crusty|hoe|hard|half|wild|country|silly|lil|little|tired|corny|rusty|wack|rude|thirsty|wide) ass
0.9   ass (hole~|hat~|wipe~|clown~|face|kisser~|licker~|backwards)
0.8   (kick~|kiss~|beat~|whoop~|whip~|bust~|haul~|work~|save~|cover~|drag~|move~|get~|shake~|wipe~|chew~|freeze~|laugh~|lick~|tear~|suck~|hate~|hauled|eat~) [up|off] (my|your|ur|yo|his|her|their|our|its|some|that|this|yalls|them|you) [own|whole|sorry|lazy|fat|black|white|dumb] ass
0.8   pain in the ass | pain in (my|your|his) ass | up (your|his|her|my|ur|yo) ass | (my|your|ur|yo|his|her) ass (is|was|off|out|on|up|to|needs|better|got|can|will|thinks|looking) | ass (off|out|kicked|beat|whooped|handed) | piece of ass | ass (is|was) grass | ass backwards | ass on fire | bare ass | naked ass | big (old|ol) ass
0.8   (on|out) (your|his|her|their|my) ass | (your|ur|his|her) (dumb|fat|lazy|sorry|ugly|black|white|broke) ass
0.9   sons of bitches | son of bitch | sunuvabitch | s o b's
0.8   (go|goes|went|going|burn~|rot~|straight) (to|in) hell | to hell with
0.7   (what|who|where|why|how|when) [in] the [ever loving|actual|living|bloody] hell
0.6   (hell|heck) no -(shelter) | (get|getting) the hell (out|off|away|up|over|on) | (the|shut the) hell up | (shut|sit) the hell (up|down) | (scare~|scares|beat~|knock~|annoy~|bother~|surprise~|kick~) the hell (out of|outta) | like hell (I|you|we) | the hell (with|is|are|was|you|did|does|do|kind|man|bro) | bloody hell | holy hell | hell if (i|I) | (give~|raise~|catch~) [me|him|her|us|them|you|some|holy] hell | for the hell of it
0.55  (hot|cold|mad|tired|fast|ugly|funny|hard|scary|boring|sick|bored|annoying|dumb|stupid|slow|good|cute|sad|angry|weird|loud|big|old|busy|drunk|fun|happy|fine|sexy|guilty|salty|wild|rude|creepy|lazy) as hell
0.6   hell (yeah|yea|yes|ya|yah|naw|nah|nope|hole) | hellhole | oh hell
0.2   hell
0.15  hell of a | helluva | hella
!     {hell_literal}
0.6   (holy|piece of|full of|bunch of|load of|pile of|what a|what) crap | crapped
0.6   screw (you|u|him|her|them|this|that guy|off|your|ur) | (get|got) screwed over | screwed (me|us|you|him|her|them) over
0.7   (suck~|sucking) (my|your|his|a|some|deez) (dick~|cock~|balls|nuts|ass) | suck (it|a fat one) | blow me | eat me out | bite me | deez nuts | suckmy
0.6   sucks (ass|balls|dick|donkey)
0.55  (pissed|piss) (off|me off) | piss (poor|off) | (take|taking|took) the piss
0.7   f (this|that|you|u|off) -(word) | eff (you|this|that|off) | (the|that|an) f (bomb~) | f[u] (king|kin|cker)
0.5   (you|u|that|this|the|my|what a|cheap|lying|lazy|old|dirty|stupid) (turd~|poophead~)
0.6   (kiss|kissing) (my|his|her) (butt|rear) | horse (shit|crap)
0.3   freaking | frickin | frigging | friggin | bloody (idiot|fool~|bastard|thing|stupid) | freakin
0.35  sucks | sucked [so] (bad|hard) | heck | darn~ | dang

# Other meanings
class hell_literal
(heaven|heavens) (and|or|from) hell
hell (week|gate|gates|kitchen|kitchens)
hells kitchen
hells angels
(gates|fires|depths|pit) of hell
from hell to
(believe|preach~|bible|sin|sins|saved|souls) ... hell

signal profane
# The bird, the tool, the fowl, the shuttle, the tap, the cockpit of old and what is done with a hammer or a head.
!     (bantam|rooster|game|turkey|black|weather|stop|ball|pet|petcock|sea|fighting|prairie|guinea|barnyard|young|breeding|bantams|leghorn|silkie) cock~
!     cock~ (and|or) [the|a|his|four|three|two] (bull|hen~|pullet~|rooster~|lock|chick~)
!     cock~ (a doodle|crow~|of the walk|robin|fight~|roach~|tail~|pit|eyed|pheasant|bird)
!     (hen~|rooster~|pullet~|chick~|bantam~|coop|pheasant|poultry) ... cock~
!     (fully|half|already|locked and) cocked
!     cock~ (the|a|its|his|her|my|your|their) (hammer|gun|pistol|rifle|head|ear|eyebrow|wrist|crossbow|bow|arm|trigger|shotgun|starter|lever|hat|bat|leg|elbow|shutter)
!     (hammer|pistol|trigger|eyebrow|head|wheel|hat) ... cocked
!     (going|go|went) off half cocked
!     (hancock|hitchcock|babcock|alcock|adcock|woodcock|peacock~|shuttlecock~)
# Names.
!     Dick {capitalized} | Dick (was|is|has|had|said|says|taught|always|and|will|would|retired|passed|worked|loved|came|started|built|ran|gave|owned|served)
!     (Mr|Uncle|Grandpa|Coach|Pastor|Brother|Papa|Sheriff|Doctor|Dr|Officer|Moby|Philip|Andy|Deputy|Captain) Dick
!     Moby Dick | moby dick | (Tom|tom) Dick and (Harry|harry) | Dick's (Sporting|sporting|Last) | dicks sporting | dick van dyke | dick clark | dick cheney | dick tracy | dick wolf | dick and jane | spotted dick | dick butkus | dick vitale | dick nixon | dick dale
!     {given_name} Dick
!     Titty Hill | Blue Tits | (blue|great|coal|marsh|willow|long tailed|crested) tits | (great|blue) tit
# Animals, files, plants.
!     (bitch|bitches) (whelp~|in heat|in season|had [a|her] (litter|pup~)|and [her] (pup~|litter)|is (nursing|due|bred|in)|lost weight|won best|class)
!     (whelp~|brood|breeding|champion|registered|coonhound|labrador|lab|beagle|hound|heeler|shepherd|spayed|nursing|open|retriever|collie|stud dog|poodle|terrier|show|unspayed|intact|best winners) ... (bitch|bitches)
!     (bitch|bitches) ... (whelp~|pup|pups|puppies|litter|kennel|breeder)
!     (dog|dogs|hound|sire|breeder|kennel|litter|pups|puppies) & (bitch|bitches)
!     (resting bitch face)
!     (flat|round|half round|mill|second cut|smooth|coarse|single cut|double cut|file|files|deburr~|cut|rasp) ... bastard~
!     bastard~ (file~|cut|sword~|mill|size|thread~|out of wedlock|son of (king|the king|henry|the duke)|title|toadflax|cabbage|amber|pitch)
!     (royal|kings|illegitimate) bastard | inglourious basterds | inglorious basterds | cock (sauce|up) | cock-up | year of the cock
!     jack ass (mountain|flats) | (a|the|wild|his|her|on an|of an|riding an|old|rode an|donkey or) ass (and|carried|colt|foal|brayed|into|tied) | (wild|nubian|african|somali) ass~
!     (ox|oxen|mule|mules|donkey|donkeys|burro|burros|balaam~|samson|jawbone|jesus rode|palm sunday|colt|foal|bible) & (ass|asses)
!     jawbone of an ass | (ox|mule) or ass
!     (pussy) (willow~|cat~|foot~|riot|toes) | (pussycat|pussyfoot~) | (here|little|kitty) pussy (pussy|cat)
!     {given_name} (Butts|Dicks|Cocks|Cock)
!     (prick~) (your|my|his|her|the|a|their|its|up|each|with|all|holes|of) (finger~|thumb|ear~|dough|crust|bottom|skin|pastry|potato~|heel|balloon|conscience|sausage~|needle|pin|surface|base|lancet|pie)
!     (finger~|needle~|pin|thorn~|lancet|fork|cactus|glucose|sewing|spindle) ... prick~ | prick~ ... (finger~|needle~|pin|thorn~|lancet|fork|glucose|heel|crust|dough|spindle)
!     (skin|pin|finger|heel|allergy|needle) prick~ | prick~ (punch|test~|pear)
!     (shag) (carpet~|rug~|haircut|cut|hair|bark|pile|upholstery|layers|mullet)
!     (a|the|long|soft|curly|modern|choppy) shag
!     (craps) (table~|dice|game) | (crappie~|crapshoot) | (play~|shoot~) craps
!     damning | (goose|duck|chicken|down|dry|dam|hoover|dog) (damn)
!     (niagara|hoover|beaver|canton|kaw|earth|earthen|lake|river) dam
!     (souls|sinners|eternally|forever|the|be|are) damned (soul~|to hell in the bible)
!     (snafu) (principle)
!     (bugger~) (all the bugs) | (little|cute) bugger~ | boogers
!     (knock|knocked|knocking) [it|them|em] out of the park
!     (vinegar and piss|full of piss and vinegar)
!     (sodding) (the|a|our|my|lawn|yard|crew|job)
!     (wank~) (engine)
!     (douche) (nasal|sinus|vaginal|kit|saline|for) | (nasal|sinus|saline|vaginal|a) douche
!     (screw) (this|that|it|them|these|those|the) ... (board~|in|into|down|bracket~|panel~|bolt~|hinge~|lid|cap|wall|stud~|nut~|joist~|together|deck|plate|tight)
!     (mf) (capacitor~|rating|doom|meter)
!     (donkey|donkeys|mule|ox|oxen|beast) ...2 (ass|asses)

signal profane
!     (dykes|dikes|dyke|dike) ...3 (wire|wires|cut|cutter~|plier~|diagonal|snip~|strip~) | (diagonal|wire|cutter~|plier~|side cutters|lineman~) ...3 (dykes|dikes) | (grab|pass|hand) [me|the|your] dykes
!     jackass (penguin~|rabbit~|flats|mountain|movie|creek|springs) | bastard (sword|toadflax|file|cut|size|thread~) | william the bastard
!     (turned|turn|turns) into an ass | (midsummer|bottom|nick bottom|donkey|nativity|manger|stable) ... ass
!     faggot~ (of sticks|of iron|weld~|and peas) | (bundle|welsh|peas) ... faggot~
!     (hell|hells) (michigan|canyon|gate|kitchen|creek|week) | (heaven|hades|dante|inferno|satan|sermon|bible|lucifer|purgatory|scripture|preacher|pastor) ... hell | hell ... (heaven|inferno|satan|sermon|eternal|brimstone)
!     (damned|damn) (if|near|for eternity) | (village|queen) of the damned | the damned (united|human race)
!     (garden|warren|scuffle|hand|draw|stirrup|grub|weed~|rake|shovel|rows) ...2 hoe~ | hoe~ (the|a|out|down|weeds|row|between|handle)

signal profane
!     The Damned | (ass|Ass) principal | (rode|riding|ride|led|saddle~) [an|the|his|her] ass | ass to (bethlehem|jerusalem|market)
