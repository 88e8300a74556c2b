# Slurs for groups. Each is profane too. Reclaimed and quoted use is left to the context, and to the exceptions below.

signal profane racist strong
0.9   nigger~ | niggers | niggerish | niggerlover~ | nigglet~ | niglet~ | nigguh~ | sandnigger~ | spic | spics | spick~ | wetback~ | beaner~ | beaners | gook~ | gooks | chink | chinks | chinky | raghead~ | towelhead~ | towlhead~ | cameljockey~ | jigaboo~ | jiggaboo~ | porchmonkey~ | junglebunny | junglebunnies | darkie~ | darky | darkies | coonass~ | zipperhead~ | slanteye~ | slopehead~ | injun~ | redskin~ | squaw~ | halfbreed~ | pickaninny | pickaninnies | spearchucker~ | wigger~ | whigger~ | paki~ | pakis | dothead~ | currymuncher~ | chingchong | sandmonkey~ | mudshark~ | muzzie~ | muzrat~ | goatfucker~ | abbo~ | kaffir~ | groid~ | tarbaby | mooncricket~ | shitskin~ | turdskin~ | nignog~ | towelheads | wetbacks | greaseball~ | dago~ | wop~ | polack~ | beaney~ | pajeet~ | jap~
signal profane hateful strong
0.9   faggot~ | faggots | faggy | faggotry | fag | fags | fagot~ | dyke~ | dykes | tranny | trannies | trannie~ | shemale~ | heshe~ | ladyboy~ | poofter~ | buttpirate~ | fudgepacker~ | carpetmuncher~ | rugmuncher~ | homo | homos | kike~ | kikes | hebe~ | heeb~ | hymie~ | christkiller~ | muzzie~ | jewboy~ | zhid~ | retard | retards | retarded | fucktard~ | libtard~ | tard | tards | retart~ | spaz | spastic~ | mongoloid~ | troon~ | trannys | sodomite~ | fagg | fagget~ | faggit~ | fgt | rtard~
signal profane sexist strong
0.85  cunt~ | twat~ | slut~ | sluts | slutty | whore~ | skank~ | thot~ | cumdumpster~ | feminazi~ | femoid~ | roastie~ | bimbo~ | hoebag~
signal profane racist
0.9   (sand|prairie|timber|house|field|jungle|dirty|stupid) (nigger~|nigga~) | (porch|jungle) (monkey~|bunny|bunnies) | camel jockey~ | rag head~ | towel head~ | (ching|bing) chong | wet back~ | moon cricket~ | spear chucker~ | tar baby | cotton picker~ | half breed~ | mud (people|shark~) | shit skin~ | (dirty|filthy|lazy|stupid|fat|smelly) (indian~|mexican~|injun~|arab~|chinese|black~|asian~|african~|immigrant~|native~|haitian~|guatemalan~|jew~|muslim~|gypsy|gypsies|illegal~)
0.85  coon | coons | cracker~ ass | nigga~ | niggas | nigguz
0.6   (slant|squinty) (eye~|eyed) | (white|trailer) trash
!     (jap) (title|fan)
# "nigga" between friends is common speech, not hate.
signal racist
!     (my|mah|ma|real|lil|that|dat|these|them|all my|some|a|young|a real|like a|no|you|yo|this|one|us|you a|ol|white|crazy|broke|fuck|bitch ass|fake|dumb|lazy|any|sum|dis|dese|other|ugly|big|rich|every|most|aint no|real ass|corny|lame) (nigga|niggas|nigguh) | (nigga|niggas) (be|said|just|really|got|was|wanna|out|don't|ain't|i|u|you|is|love|think|can't|gon|have|please|what|who|with|they|that|like|in|on|always|know|know~|acting|im|do|did|will|would|need|get|if|when|the|a|and|or|who|swear|stay|talk|so|gotta|wit|aint|look|hate|he|she|it|been)
!     (raccoon~|coon) (dog~|hound~|hunt~|skin|cap|hunter~|creek|rapids|valley|hollow|tail|cat~|cheese) | (maine) coon~ | (hunt~|tree~|trap~|chase~|skin~) ... coon~ | coon~ ... (tree~|dog~|hound~|trap~|hunt~|attic|trash can~)
!     chink~ (in (the|his|her|their|its|your|my) (armor|armour)|between (the|logs)) | (seal~|fill~|caulk~|mortar|log|logs|cabin) ... chink~
!     spick and span | spic and span
!     (washington|red) redskins | redskins (game|fan~|won|lost|theatre|helmet|football|mascot~) | (mccurtain|kingston|capitol hill|rush springs|tulsa union|union|mcloud) redskins | (mascot~) ... redskin~ | (redskin) (potato~|peanut~) | (squaw) (creek|valley|peak|carpet|dress|bread)
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
