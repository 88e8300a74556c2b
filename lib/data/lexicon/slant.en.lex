# What is told past its name: by a picture, by what came of it, by the thing it was done with. As in hints.en, each
# phrase is sure enough to stand alone in a short text, where the model is believed before a weaker one.

class flag_scorned
🇲🇽 | 🇬🇹 | 🇭🇳 | 🇸🇻 | 🇳🇮 | 🇨🇺 | 🇵🇷 | 🇩🇴 | 🇭🇹 | 🇯🇲 | 🇻🇪 | 🇨🇴 | 🇪🇨 | 🇵🇪 | 🇧🇴 | 🇵🇾 | 🇧🇷 | 🇨🇳 | 🇰🇷 | 🇯🇵 | 🇻🇳 | 🇵🇭 | 🇹🇭 | 🇰🇭 | 🇱🇦 | 🇲🇲 | 🇮🇳 | 🇵🇰 | 🇧🇩 | 🇳🇵 | 🇱🇰 | 🇳🇬 | 🇬🇭 | 🇰🇪 | 🇪🇹 | 🇸🇴 | 🇸🇩 | 🇨🇩 | 🇸🇳 | 🇱🇷
🇮🇷 | 🇮🇶 | 🇸🇾 | 🇦🇫 | 🇵🇸 | 🇮🇱 | 🇱🇧 | 🇾🇪 | 🇪🇬 | 🇲🇦 | 🇩🇿 | 🇸🇦 | 🇯🇴 | 🇹🇷 | 🇷🇴 | 🇦🇱 | 🇷🇺 | 🇺🇦 | 🇵🇱 | 🇲🇭 | 🇼🇸 | 🇹🇴

class faith_sign
🧕 | 👳 | 👳‍♂️ | 👳‍♀️ | 🕌 | 🕍 | ☪️ | ✡️ | 🕎 | 🕉️ | 🛕 | 🕋 | ☸️ | 🪯 | 📿

class orientation_sign
🏳️‍🌈 | 🏳️‍⚧️ | ⚧️ | 👬 | 👭 | 👨‍❤️‍👨 | 👩‍❤️‍👩 | 👨‍❤️‍💋‍👨 | 👩‍❤️‍💋‍👩 | 👨‍👨‍👦 | 👨‍👨‍👧 | 👩‍👩‍👦 | 👩‍👩‍👧

class disability_sign
♿ | 🦽 | 🦼 | 🧑‍🦽 | 👨‍🦽 | 👩‍🦽 | 🧑‍🦼 | 🦯 | 🧑‍🦯 | 👨‍🦯 | 👩‍🦯 | 🧏 | 🧏‍♀️ | 🧏‍♂️ | 🦻

class foul_sign
🤮 | 🤢 | 💩 | 🚮 | 🗑️ | 🪳 | 🐀 | 🦠 | 🪰 | 🪱 | 🐖 | 🐷 | 🐽 | 🖕 | 🧟 | 🚽 | 🪠 | 🦨

class drink_sign
🥃 | 🍺 | 🍻 | 🍷 | 🍸 | 🍹 | 🍾 | 🥂

# ---- hate told by pictures

signal racist
0.75  {flag_scorned} {foul_sign} | {foul_sign} {flag_scorned} | {flag_scorned} (are|is|r|be|people|ppl|crew|folks) ...2 {foul_sign}
0.75  ({group_ethnic}|{flag_scorned}) [_] (👃|🧼|🚿|🦨|🪳|🐀|🗑️|🚮|🦠|🐒|🦧) -(soap|control|trap~)
0.75  {flag_scorned} & (deport~|send (em|them) back|go back (to|where)|cargo hold|build (the|that) wall|🧱|🚜|roaches|no bag limit|season opens|hunting season|speed bump~|anchor bab~|filed for statehood|infest~|🐜|parking lot them|food stamps|with my tax~)
0.75  (🔫|🧨|☠️) [_] (🇲🇽|🇬🇹|🇭🇳|🇸🇻|🇭🇹|🇨🇺|🇵🇷|🇩🇴|🇻🇪|🇨🇴|🇳🇬|🇸🇴|🇮🇳|🇵🇰|🇨🇳|🇵🇭) | (🇲🇽|🇬🇹|🇭🇳|🇸🇻|🇭🇹|🇨🇺|🇵🇷|🇩🇴|🇻🇪|🇨🇴|🇳🇬|🇸🇴|🇮🇳|🇵🇰|🇨🇳|🇵🇭) [_] (🔫|🧨|☠️|🚮|🪦)
0.75  (🐒|🐵|🦍|🦧|🍌) & (winger|striker|goalie|point guard|those people|you people|their kind|your kind|black (people|guy|guys|girl|family|kid|kids|man|woman|folks)|section 8|the hood|ghetto|back to the jungle|africa (called|wants)|every time (he|they) touch~)
0.75  (🍗|🍉) [_] (🍉|🍗|🍇|🥤) & (sign up sheet|new (fella~|fellas|guy|guys|hire~|neighbors)|diversity|moved in|you people|them people|bait|black (people|guy|guys|family|history)|put (down|out) [_] for (them|him)|the hood|reparations|keep (em|them) happy)
0.75  (those|these|them|damn|dirty|smelly|another|more|all the|too many|can't stand the) [_] (🌮|🌯|🫔|🌽|🌵|🍚|🍜|🥢|🥡|🍛|🥥|🧄|🐪|🐫|🦙|🌶️|🍌|🥜|🫘|🍘) (people|ppl|folks|heads|jockeys|eaters|monkeys|boys|girls|kids|crowd|invasion|trash|families|neighbors) -(were|from the truck|at the)
0.75  (🌮|🌯|🌽|🌵|🍚|🥢|🍛|🥥|🐪|🐫|🦙|🍌|🥜) (jockey~|heads|monkey~|eaters|jumpers|invasion|go home|go back)
0.75  ({flag_scorned}|{group_ethnic}) & (check under (ur|your|my|the) (truck|car|hood)|lock (ur|your|up the|up your) (doors|car|tools|bikes)|hide (ur|your|the) (wallet~|dog~|cat~|bike~|purse~|silver)|count (ur|your|the) (change|fingers|tools|spoons)|my (💳|wallet) is nervous|hold (ur|your) (purse|nose|breath)|clutch~ (my|your) purse)
0.75  ({flag_scorned}|{group_ethnic}|quinceañera|quinceanera|masjid|taqueria|bodega|chinatown|the accent) & (then we bleached|bleached (it|the)|fumigate~|fumigation|delous~|washed my (👂|ears)|hosed (it|them|the place) down|sprayed lysol|burn~ sage and the carpet)
0.75  (🇸🇾|🇵🇰|🇮🇶|🇦🇫|🇸🇴|🇾🇪|🇮🇷|🇵🇸|🇸🇦|arabic|arab~|syrian~|pakistani~|afghan~|iraqi~|somali~|middle eastern) ...8 (🧨|💣|⏰💥|rental truck|do the math|don't check (his|her) bag|tick tick|vest jokes|🐪|🐐)
0.75  ((got|heard|had|was) an accent) ...3 (hung up|hang up|next caller|no thanks|click|walked out) | hung up (when|because|soon as) ...4 accent
0.75  (slits|slit eyes|squint~|slanty|👀 slits|chinky|buck teeth|dot on (her|his) forehead|dot head|forehead dot|curry breath|taco breath|rice rocket) & (behind the wheel|parked|drift~|neighbor~|duplex|cash|moved|sold|smell~|curb|crash~|of course|figures|drive~|buyer|cashier)
!sentence 0.2 (racist~|racism|what (it|that) means|graffiti|spray paint~|food poisoning|stomach bug|rollers at|ban~ him|banned|off the crew|not a joke|isn't a joke|isn't funny|reported|who posts|when they send|restaurant|recipe|my (people|flag|country|grandma|abuela|heritage))

signal sexist
0.75  (woman|women|female|girl|chick|lady|broad) ...5 (flying|driving|piloting|running|operating|fixing|coaching|refereeing|docking|landing|captain|pilot|mechanic) ...5 (⚰️|☠️|💀|🪦|😬|🤦|🚑) -(and)
0.75  (who'd|whod|who did|wonder who|guess who) she (🧎‍♀️|🧎|🍆|sleep|kneel|blow|bend over|get on her knees|do|suck|ride) [_] (for|to|with|$)
0.75  (give|gave|hand|let) (a|any|one) (woman|female|girl|chick|broad) [have|hold] a (🎙️|🎤|mic|microphone|gavel|whistle|clipboard|badge|steering wheel|wrench|title) [_] [_] (get|gets|and|you get|she'll|🐔|🐓|🤡)
0.75  (🍳|🥪|🧽|🧹|🍼|🧺|👩‍🍳|🤰) & (back to (the|your|her)|(women|she|they|you|wife|wives|females) belong~|men are (working|talking|busy)|know your place|her place|make me|your (input|opinion)|🤫|🔇|nobody asked|shut up|stick to) -(baby is|newborn)
0.75  (🔇|🤐|🤫|🧻|🩹) & (she said|woman says|women (talk~|speak~)|my wife|females|her mouth|she talks|when she|she opens|pov she) & (stuff it|shut|finally|peace|mute|fix~|hush|🔇|upgrade|please)
0.75  (no ring|no husband|never married|single mom|wife material|body count|childless|no kids) & (defective|return to sender|returned|expired|clearance|damaged goods|high mileage|past (her|its) date|some assembly|batteries|leftover~|used up|the wall|📦|🛒|🗑️|🐈) -(reading|library|drill)
0.75  (🩸|hormones|hormonal|pms|on the rag|time of the month|mood swings) & (women|people|females|a woman|girls|she|her) & (controls|the button|trigger|president|in charge|throttle|gavel|nukes|to vote|the bench|cockpit|forklift|crane|a badge|boss) -(drive)
0.75  (she|wife|her|woman|girlfriend|old lady|females|women) & (👋|🤚|✋|🤛|🥊|back of (my|the) hand|belt) & (backtalk|back talk|talks back|learns quick|learn~ (her|their) lesson|she earned|earns it|cold dinner|dinner's cold|mouth off|mouths off|keep (her|em) in line|for the encore|cries)
0.75  women (inventors|drivers|engineers|in stem|coders|bosses|welders|pilots|comedians|scientists|leaders|presidents|plumbers) ...6 (so like [one|two|_]|short (book|list|exhibit|museum|tour)|empty room|one (🧁|cupcake|toaster|sandwich)|one page|🤡|🦄|oxymoron)
0.75  (women|woman|females|wives|girlfriends|feminists|feminazis|broads) (are|is|be|r|all|just) [_] [_] (🐖|🐷|🐄|🐓|🐔|🐩|🐍|🕳️|🗑️|🤡|property tax|a tax|a subscription|livestock|appliances|an appliance)
0.75  come back when (you|u|she) (grow|grows|have|has|got) (🥚|🥜|balls|a pair|a beard) | (men|grown men|the boys) are (talking|working) (sweetie|sweetheart|honey|princess|doll|little lady|🤫|🍼)
!sentence 0.2 (isn't a joke|not a joke|reported|sick of|tired of|he told me|they told me|joke~ about|my (grandmother|mom|sister) (was|is) a|first try|my hero|best pilot)

signal hateful
0.75  ({faith_sign}|{orientation_sign}|{disability_sign}) {foul_sign} | {foul_sign} ({faith_sign}|{orientation_sign}|{disability_sign}) | ({faith_sign}|{orientation_sign}|{disability_sign}) (are|is|r|people|ppl|parade|crowd|crew|lover~) ...2 ({foul_sign}|🤡)
0.75  ({group_religion}|{group_orientation}|{group_disability}) [_] ({foul_sign}|🤡) -(haters)
0.75  ({orientation_sign}|pride (run|parade|march|float|fest~|month)|drag (queen~|brunch|show~|story)|coming out day|lgbt~) & (🔫|🧨|💣|🪓|🪤|☠️|⚰️|🪦|🪟|horizontal|no brakes|speed bump~|41 percent|pump those numbers|torch it|salt the|gravity|no parachute|off (a|the) roof|i start the)
0.75  (🕌|🕍|☪️|✡️|🕎|🧕|👳|🛕|muslim~|muslims|jews|jewish|hindu~|sikh~|mormons|jws|jehovah's|atheists|wiccan~|pagans|masjid|mosque|synagogue|sukkah|eid|diwali|hanukkah) & (🪳|🐀|🧪|🪱|🔫|🧨|💣|🧻|rat hut|rat folks|the oven (takes|wants|misses)|on the curtains|under the mat|fog bomb|fumigat~|last century we|had a solution|one night they (shower|bathe|wash)|for (them|those folks) a match) -(mice)
0.75  ({faith_sign}|muslim~|muslims|jews|hindus|sikhs|mormons|gays|trans people|drag queens|atheists|the gays|lesbians|queers) (belong|belongs|should be|go|goes) (in|on|under) [a|the|an] (🔥|oven|fire|🗑️|⚰️|zoo|cage|dumpster|ground|tracks|🪵🔥)
0.75  (🥯|🧃|👃) & (behind the curtain|media|banks|own~ (the|everything)|control~|goyim|every war|who runs|shekel~|always them)
0.75  (🧑‍🦽|🦽|♿|🧑‍🦯|🦯|🧏|short bus|special ed|iep|autis~|epilep~|wheelchair (kid~|guy~|girl~|people|lady)|blind (guy|man|woman|girl|dude|people|lady)|deaf (guy|man|woman|girl|couple|people|kid)|stutterers|little people|schizos|bipolar) & (🥔|🥦|🥬|🧠💀|🧠🚫|i eat paste|rubber room|padded (room|cell)|vegetable~|spare parts|freak show|🎪|most useless|dead weight|is furniture|useless ticket|put (em|them) (all|down)|proud of what|do it again|waste of (a|good|my) (spot|seat|parking|oxygen|tax~)) -(seed|garden)
0.75  (people who hear voices|schizophrenics|bipolars|retards|autistics|addicts|cripples|the disabled|crazies) (should|need|deserve|oughta) [to] (hear a (🔒|lock)|be (locked|caged|chained|put down|sterilized|gassed)|a (cage|leash|muzzle|🔒|🪢))
0.75  (boomers|old people|the elderly|👵|👴|nursing home~) & (die off|dying|🪦|⚰️|the gas|just gas|euthan~|💉|expire|voting cutoff) & (🎉|🥳|cheer|cutoff|market healing|hurry|finally|thin the|space|houses|housing) -(shingles|clinic|flu)
0.75  (enby|enbies|nonbinary|they them~|theythem~|🏳️‍⚧️) & (an it|a thing an|is a thing|u mean a|attack helicopter|a 🥣|41|croquet~|a toaster|mental ward|asylum)
0.75  (bisexual~|bi people|asexual~|pansexual~|gay~|lesbian~|queer~) [is just|are just|means] ...2 (🐕|🐩|🐇|🥶|🤡|🦠|a disease|an excuse|greedy|confused|broken|in heat)
0.75  (man|dude|guy|boy|men) in (a skirt|a dress|heels|makeup|a wig) & (🧼|🤮|🤢|🗑️|throw~ out|threw out|sanitiz~|bleach~|disinfect~|call the cops|my kid's)
!sentence 0.2 (hate~ (crime|speech|mail)|homophob~|islamophob~|bigot~|antisemit~|transphob~|ableis~|isn't a punchline|isn't a joke|your joke|graffiti|vigil|stand with|who (hate|hates|mock|mocks)|comment~ for the|own it|reported|haters)

# ---- drink and drugs

signal alcohol_drugs
0.75  {drink_sign} & (at lunch|neat (at|please|for|tonight|again)|before (work|noon|class|church)|on shift|on the clock|for breakfast|breakfast of champions|wasted|hungover|hammered|another round|bottomless|😵|🥴|it's only (monday|tuesday|wednesday|thursday)|again tonight|can wait)
0.75  {drink_sign} {drink_sign} [_] (😵|😵‍💫|🥴|🤮|🤪|💀|😴) | (🍃|🌿|🚬) [_] (💨|😶‍🌫️|😵‍💫|🥴|🛋️)
0.75  🍄 & (trees|opinions|apologized|fern|wallpaper|breath~|lava lamp|couch|colors|talked to|giggl~|cosmic|god|tripp~|carpet|ceiling) -(of the woods|pounds)
0.75  (blow|blowin|blowing|rippin|ripping|puffin) (☁️|💨|fat clouds|os|o's|rings) | (☁️|💨) (out|in) the (sunroof|window|bathroom|stall|breakroom|locker room)
0.75  (half|quarter|one|two|three|1|2|3|a) [_] [a] (xan|xanny|oxy|norco|perc|addy|tab|edible|gummy|zannie|hydro|roxy|klonopin|bar) -(of|stool|exam|height|tender|has|is|on|and grill|for) & (slept through|slept|floated|melted|passed out|don't remember|zombie|couch|face|tornado|knocked|woke up|no memory|smile)
0.75  (eat~|eatin|ate|eating|pop~|popping|snack on|crush~) ...5 (norcos|percs|hydros|lortabs|xans|addys|oxys|pain pills|painkillers|tramadol|vicodin|adderall|benzos|gabapentin) (like|before|with|on top of|at|for fun|all day|since) -(meals|food|water)
0.75  (420|4 20|four twenty|5 o'clock|five o'clock) (somewhere|friendly|all day|every day) | (tryna|trynna|wanna|want to|down to|who's down to) (match|smoke|blaze|toke|sesh|get faded|get high|hotbox) [_] [_] (later|rn|tonight|after|at|u|you|before|$|i got) -(wits|colors|socks)
0.75  (bring|got|took|need|stole|who took|where's) [_] [_] (backwoods|swishers|my papers|rolling papers|raw cones|the grinder|my grinder|my piece and|blunt wraps|my bong) & (lighter|rest|roll~|match|apple|sesh|weed|bud|smoke|tonight|bowl|green)
0.75  been (up|awake) since (friday|sunday|thursday|tuesday|saturday|wednesday|monday|last) & (jaw|teeth|batch|cooked|geek~|tweak~|meth|crystal|toothbrush|grinding|ice|line) -(newborn|baby|calving)
0.75  liver & (resign~|resignation|quit|two weeks|begging|forgive|hates me|filed|sorry) & (trip|weekend|party|oktoberfest|vegas|night|wedding|tailgate|holiday|bender)
0.75  (could've|could have|coulda) lit (my|his|her) breath
0.75  ({number}|two|three|couple|few|some) [of] (puffs|drags|tokes|hits) (behind|out|on|in|off) [of] (the|my|his|her|a|break) [_] (dumpster|break|door|fire escape|roof|shed|dock|alley|truck|vape|joint|blunt|cigarette|car|stall|porch)
0.75  (k hole|khole|k holed|zooted|crossfaded|cross faded|faded af|geeked up|high af|stoned af|baked af|blasted out of my|snockered|plastered again|half in the bag|three sheets|shit housed)
0.75  (emotional support|trusty|church|desk|tackle box|saddlebag|lucky|work) flask | (sprite|coke|gatorade|coffee|tea|water|lemonade|dr pepper|juice) [can|bottle|cup|mug] (isn't|ain't|wasn't|is not) [just|all] (sprite|coke|gatorade|coffee|tea|water|lemonade|dr pepper|juice)
0.75  (hooch|pruno|prison wine|toilet wine|bathtub gin|white lightning|apple pie shine) -(the dog|turner)
0.75  {number} (days|months|years) [sober|clean|dry] & (threw (it|them|that) away|blew it|gone in one|back to day (one|zero)|day one again|relapsed|down the drain|poured myself) & (bar|nail|ball game|bottle|beer|drink|funeral|saloon|tavern|wine|needle|pill|glass)
0.75  (smoke shop|head shop|vape shop|dispensary|liquor store|liquor barn|wine barn) & (percent off|now open|discount|student card|shots|deals|kratom|delta 8|carts|two for one|happy hour|flash sale|grand opening|buy one)
0.75  (one|two|half a|a) (cup|glug|splash|shot|bottle|pour|jigger|beer) ...6 for (the (cook|baker|chef|griller|pitmaster|bartender)|my glass)
0.75  for (the baker|the cook) & (rum|wine|bourbon|brandy|sherry|tequila)
0.75  (dope|weed|gas|bud|za|loud|edible~|pot|kush|dabs|wax) so (good|strong|loud|fire|potent) [that|i|it|my]
0.75  (dime|nickel) bag -(of (bolts|screws|nails)) | (bowl|bong|piece|pipe) packed -(lunch|with (rice|salad|soup)) | packed (my|the|a) (bong|piece|dugout|one hitter)
0.75  (concert~|movies|movie|music|the rave|parties|church|yoga|cleaning|gaming|grocery shopping|tacos|everything) ...3 (better|hits different|funnier|bearable) (rolling|high|stoned|baked|faded|buzzed|zooted|drunk|on shrooms|on edibles|after a bowl)
0.75  (box|jug|gallon|bottle|magnum) of (red|white|franzia|rosé|rose|wine|zin|merlot|pinot|chardonnay) & (straw|by the bed|by the tub|only way|got through|for dinner|to myself|myself|cope|sunglasses|in the closet|from the kids) -(tasting notes)
0.75  on (my|his|her|our|your|their|dad's|number) (second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th|four|five|six|seven) (tall boy|tallboy|natty|busch|keystone|twisted tea|truly|michelada|paloma|mule|screwdriver|martini|highball|toddy|old fashioned|whiskey sour|ipa|lager|stella|corona|dos equis|guinness)
0.75  (crown|jack|beam|jameson|henny|jäger|jager|baileys|kahlua|malibu|svedka|hennessy|patron|casamigos|captain) (in|and|for|neat|on) (the|my|his|her|that|a|our) [_] (tackle box|eggnog|coffee|coke|glovebox|boot|thermos|locker|sweet tea|saddlebag|snakebite|rocks|toddy|cocoa|kitchen cabinet|deer stand)
0.75  (reek~|reeked|smell~|smelled|stunk|stank|stink~) ...2 (like|of) ...4 (skunk|weed|brewery|distillery|bong water|cheap whiskey|dispensary|ashtray|keg|vodka|last night's) & (giggl~|bloodshot|eyes|swore|swerv~|meeting|bus|truck|video|pulpit|lunch|office|clocked in|he|she) -(dog|spray~)
0.75  eyes ...4 (red|bloodshot|glassy) & (ate|munch~|giggl~|saltines|whole bag|fridge|chips|stared|fish tank|cheetos) -(allerg~)
0.75  (took|take|takes|taking) a (pinch|dip|rip|bump|toke|pull off) [_] (to be polite|off|from|and) & (snuff|can|lip|saw the lord|joint|bottle|spit~|vape|flask|pen) -(of salt)
0.75  ({number}|eleven|dozen|a dozen) (minis|airplane bottles|nips|shooters|mini bottles|jello shots|pitchers|kegs|thirty racks|cases of (beer|bud|coors|natty)) (in|deep|under|later|on|at|before)
!sentence 0.2 (thyme|butter|skillet|garlic|forag~|morels|portobello|gravy) & 🍄
!sentence 0.3 (tadpole|dog got sprayed|newborn|colic|the vet|prevention|recovery meeting|mocktail~|root beer|alcohol free|non alcoholic|sprayed by|allerg~|pollen|root canal|surgery|prescribed|veterinar~)

# Sold by picture and price, or urged with the reason why nothing will come of it.
signal illegal_advocacy alcohol_drugs
0.75  🔌 & (pull up|tap in|same spot|bring (bills|cash)|loaded|no fronts|hmu|real ones|🍬|💊|❄️|🍄|🍃|🥦|🧊)
0.75  (💊|🍄|❄️|🍃|🥦|🔵|🍫|🧊|🎱|🎈) & (zips|no fronts|tap in|real ones know|8 balls|eight balls|8 ball|blues and|footballs|percs|by the gram|per gram|grams|emoji menu|menu in (my|story)|top shelf|30s|got blues|wide awake|plug|who's plowing|cartridges) -(pool)
0.75  ❄️ [_] 👃 | 👃 [_] ❄️ | (💊|🍬|❄️|🎱) [_] (👅|👃|😵‍💫)
0.7   (got|have|restocked|fresh|new batch of|moving|need) [_] (30s|blues|footballs|bars|zips|qps|eighths|halves|fent patches|presses|press pills|lean|drank|wock) & (hmu|tap in|dm|pull up|cash app|cashapp|delivery|restocked|no fronts|inventory night|menu|discreet|plug) -(chocolate|soap|granola)
!sentence 0.2 (soap|candy|chocolate bars|granola|produce|farm stand|farmers market|by the case|pool table|crochet|yarn|vitamin~)

signal illegal_conduct alcohol_drugs
0.75  (did|doing|do|hit|tried|trying|took) [_] [_] [_] (⛷️|❄️|🎿|🐎|🐴|🎱|🧊|🪩|🐉) & (bathroom|stall|🤧|👃|awake|SO many ideas|so many ideas|sleep|floor|would again|all night|numb|heart) -(rink|slopes|lesson)
0.75  (swapped|traded|pawned|sold) ...6 for (a|an|some|my next|two) (🎱|❄️|💊|8 ball|eight ball|eightball|gram|fix|bag of dope|teener) -(table|cue|ball|rack)
0.75  (sold|sell|selling|traded|swapped|split) (my|her|his|mom's|grandma's|the dog's) (script~|scripts|meds|pain meds|rx|xanax|percs|norcos|adderall|oxys|hydros|methadone|suboxone|tramadol) [💊] [_] (for|to|every|at|so|and|when|each)
!sentence 0.2 (lift (opens|ticket~)|slopes|ski (team|lesson~|resort)|snowboard~|vet~|pool hall|skating)
