# Slurs for groups. Each is profane too. Reclaimed and quoted use is left to the context, and to the exceptions below.

signal profane racist strong
0.95  nigger~ | niggers | niggerish | niggerlover~ | nigglet~ | niglet~ | nigguh~ | sandnigger~ | spic | spics | spick~ | wetback~ | beaner~ | beaners | gook~ | gooks | chink | chinks | chinky | raghead~ | towelhead~ | towlhead~ | cameljockey~ | jigaboo~ | jiggaboo~ | porchmonkey~ | junglebunny | junglebunnies | darkie~ | darky | darkies | coonass~ | zipperhead~ | slanteye~ | slopehead~ | injun~ | squaw~ | halfbreed~ | pickaninny | pickaninnies | spearchucker~ | wigger~ | whigger~ | paki~ | pakis | dothead~ | currymuncher~ | chingchong | sandmonkey~ | mudshark~ | muzzie~ | muzrat~ | goatfucker~ | abbo~ | kaffir~ | groid~ | tarbaby | mooncricket~ | shitskin~ | turdskin~ | nignog~ | towelheads | wetbacks | greaseball~ | dago~ | wop~ | polack~ | beaney~ | pajeet~
signal profane hateful strong
0.95  faggot~ | faggots | faggy | faggotry | fag | fags | fagot~ | dyke~ | dykes | tranny | trannies | trannie~ | shemale~ | heshe~ | ladyboy~ | poofter~ | buttpirate~ | fudgepacker~ | carpetmuncher~ | rugmuncher~ | homo | homos | kike~ | kikes | mudslime~ | muzzy | muzzies | jewz | yid | hebe~ | heeb~ | hymie~ | christkiller~ | muzzie~ | jewboy~ | zhid~ | retard | retards | retarded | fucktard~ | libtard~ | tard | tards | retart~ | spaz | spastic~ | mongoloid~ | troon~ | trannys | sodomite~ | fagg | fagget~ | faggit~ | fgt | rtard~
signal profane sexist strong
0.6   slut~ | slutty | whore~ | skank~ | thot~ | cumdumpster~ | feminazi~ | femoid~ | roastie~ | bimbo~ | hoebag~
signal profane strong
0.85  cunt~ | twat~
signal profane racist
0.95  (sand|prairie|timber|house|field|jungle|dirty|stupid) (nigger~|nigga~) | (porch|jungle) (monkey~|bunny|bunnies) | camel jockey~ | rag head~ | towel head~ | (ching|bing) chong | wet back~ | moon cricket~ | spear chucker~ | tar baby | cotton picker~ | half breed~ | mud (people|shark~) | shit skin~ | (dirty|filthy|lazy|stupid|fat|smelly) (indian~|mexican~|injun~|arab~|chinese|black~|asian~|african~|immigrant~|native~|haitian~|guatemalan~|jew~|muslim~|gypsy|gypsies|illegal~)
0.85  coon | coons | cracker~ ass
0.6   (slant|squinty) (eye~|eyed) | (white|trailer) trash
!     (jap) (title|fan)
signal profane strong
0.85  nigga | niggas | nigguz | niggaz
# "nigga" between friends is common speech, not hate.
signal racist
0.3   nigga | niggas
0.7   (dirty|stupid|lazy|dumb|ugly|filthy|sand|prairie|goddamn|all (these|those)|kill (all|the)|hate|hang) (nigga|niggas)
signal racist

!     (raccoon~|coon) (dog~|hound~|hunt~|skin|cap|hunter~|creek|rapids|valley|hollow|tail|cat~|cheese) | (maine) coon~ | (hunt~|tree~|trap~|chase~|skin~) ... coon~ | coon~ ... (tree~|dog~|hound~|trap~|hunt~|attic|trash can~)
!     chink~ (in (the|his|her|their|its|your|my) (armor|armour)|between (the|logs)) | (seal~|fill~|caulk~|mortar|log|logs|cabin) ... chink~
!     spick and span | spic and span
!     (washington|red) redskins | redskins (game|fan~|won|lost|theatre|helmet|football|mascot~) | (mccurtain|kingston|capitol hill|rush springs|tulsa union|union|mcloud) redskins | (mascot~) ... redskin~ | (redskin) (potato~|peanut~) | (squaw) (valley|pass|mountain|creek|valley|peak|carpet|dress|bread)
!     cracker (barrel|jack) | (spotted|pajarito) paki
!     (half) breed (of|dog~|horse~)
!     (tar) baby (story|tale)
!     (wop) (bop|bam)
!     (chicago|san d) dago
signal hateful profane
!     (fag|fags) (packet|break|end|butt~) | (smoke|light|cigarette|pack of) ... fag~
!     van dyke | dick van dyke | Van Dyke | Dyke {capitalized} | Dykes {capitalized} | (levee|flood|ditch|sea|boy with his finger|holland|dutch|magma|volcanic|basalt) ... dyke~ | dyke~ (march|road|along|wall|swarm|for the water|drain)
!     (fire|flame|mildew|rust|tick) retard~ | retard~ (the|your|its|growth|timing|spark|spread|ignition|fire|rust|evaporation|mold|progress) | (timing|spark|ignition|distributor|advance) ... retard~ | retard~ ... (timing|spark|ignition|degrees|chute|brake)
!     (homo) (sapiens|erectus|habilis|economicus|neanderthalensis|genus|milk) | (ecce) homo
!     (spastic|spasticity) (colon|bladder|cerebral|muscle~|paralysis|diplegia|gait|hemiplegia|quadriplegia)
!     (hebe) (goddess)
signal sexist
!     (as|im|am|called|calling|call|calls|name) (a|me|her|us|girls|women) (slut~|whore~|thot~|cunt~|skank~)

signal hateful profane
!     Homo {capitalized} | homo (floresiensis|habilis|naledi|therapy)

signal hateful
0.9   raghead~ | towelhead~ | sandnigger~ | cameljockey~ | rag head~ | towel head~ | sand nigger~ | camel jockey~ | goatfucker~ | dothead~ | jihadi~ (trash|scum|kid|boy|lover~|bitch)

signal profane hateful
!     (dykes|dikes|dyke) ...3 (wire|wires|cut|cutter~|plier~|diagonal|snip~) | (diagonal|wire|cutter~|plier~|side cutters) ...3 dykes | (grab|pass|hand) [me|the|your] dykes
!     faggot~ (of sticks|of iron|weld~|and peas)

signal hateful racist profane
!     tranny (fluid|oil|slip~|cooler|pan|rebuild|shop|mount|line~|swap|is (slipping|leaking|out|shot)|on (a|the|my)) | (rebuilt|rebuild~|drop~|pull~|swap~|flush~|blew|automatic|manual|the truck's) (the|a|my|his) tranny
!     faggot~ (in gravy|is a bundle|of (sticks|wood|iron)) | dyke~ (on bikes|held|broke|during|and cox|gave way) | homo (sapien~|erectus|floresiensis|habilis)
!     (i'm|i am|we're|we are|proud|soy|somos|como) [a|an|two|proud|una|un] (dyke~|fag~|faggot~|homo~|queer~|crip~|joto~|marica~|machorra~)
!     chink of (light|sun|sky) | gook on | spic and | white trash (bag~|can~)
!     (profe|tío|don|primo|el|mi|señor|coach|mr) kike
!     retarded (was|is) [once|originally] (a|an)
