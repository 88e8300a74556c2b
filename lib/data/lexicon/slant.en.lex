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
0.8   {flag_scorned} {foul_sign} | {foul_sign} {flag_scorned} | {flag_scorned} (are|is|r|be|people|ppl|crew|folks) ...2 {foul_sign}
0.8   ({group_ethnic}|{flag_scorned}) [_] (👃|🧼|🚿|🦨|🪳|🐀|🗑️|🚮|🦠|🐒|🦧) -(soap|control|trap~)
0.8   {flag_scorned} && (deport~|send (em|them) back|go back (to|where)|cargo hold|build (the|that) wall|🧱|🚜|roaches|no bag limit|hunting season|speed bump~|anchor bab~|filed for statehood|infest~|🐜|parking lot them|food stamps|with my tax~)
0.8   (🔫|🧨|☠️) [_] (🇲🇽|🇬🇹|🇭🇳|🇸🇻|🇭🇹|🇨🇺|🇵🇷|🇩🇴|🇻🇪|🇨🇴|🇳🇬|🇸🇴|🇮🇳|🇵🇰|🇨🇳|🇵🇭) | (🇲🇽|🇬🇹|🇭🇳|🇸🇻|🇭🇹|🇨🇺|🇵🇷|🇩🇴|🇻🇪|🇨🇴|🇳🇬|🇸🇴|🇮🇳|🇵🇰|🇨🇳|🇵🇭) [_] (🔫|🧨|☠️|🚮|🪦)
0.8   (🐒|🐵|🦍|🦧|🍌) && (winger|striker|goalie|point guard|those people|you people|their kind|your kind|black (people|guy|guys|girl|family|kid|kids|man|woman|folks)|section 8|the hood|ghetto|back to the jungle|africa (called|wants)|every time (he|they) touch~)
0.8   (🍗|🍉) [_] (🍉|🍗|🍇|🥤) && (new (fella~|fellas|guy|guys|hire~|neighbors)|diversity|moved in|you people|them people|bait|black (people|guy|guys|family|history)|putting down|put (down|out) [_] for (them|him)|the hood|reparations|keep (em|them) happy)
0.8   (those|these|them|damn|dirty|smelly|another|more|all the|too many|can't stand the) [_] (🌮|🌯|🫔|🌽|🌵|🍚|🍜|🥢|🥡|🍛|🥥|🧄|🐪|🐫|🦙|🌶️|🍌|🥜|🫘|🍘) (people|ppl|folks|heads|jockeys|eaters|monkeys|boys|girls|kids|crowd|invasion|trash|families|neighbors) -(were|from the truck|at the)
0.8   (🌮|🌯|🌽|🌵|🍚|🥢|🍛|🥥|🐪|🐫|🦙|🍌|🥜) (jockey~|heads|monkey~|eaters|jumpers|invasion|go home|go back)
0.8   ({flag_scorned}|{group_ethnic}) && (check under (ur|your|my|the) (truck|car|hood)|lock (ur|your|up the|up your) (doors|car|tools|bikes)|hide (ur|your|the) (wallet~|dog~|cat~|bike~|purse~|silver)|count (ur|your|the) (change|fingers|tools|spoons)|my (💳|wallet) is nervous|hold (ur|your) (purse|nose|breath)|clutch~ (my|your) purse)
0.8   ({flag_scorned}|{group_ethnic}|quinceañera|quinceanera|masjid|taqueria|bodega|chinatown|the accent) && (then we bleached|bleached (it|the)|fumigate~|fumigation|delous~|washed my (👂|ears)|hosed (it|them|the place) down|sprayed lysol|burn~ sage and the carpet)
0.8   (🇸🇾|🇵🇰|🇮🇶|🇦🇫|🇸🇴|🇾🇪|🇮🇷|🇵🇸|🇸🇦|arabic|arab~|syrian~|pakistani~|afghan~|iraqi~|somali~|middle eastern) ...8 (🧨|💣|⏰💥|rental truck|do the math|don't check (his|her) bag|tick tick|vest jokes|🐪|🐐)
0.8   ((got|heard|had|was) an accent) ...3 (hung up|hang up|next caller|no thanks|click|walked out) | hung up (when|because|soon as) ...4 accent
0.8   (slits|slit eyes|squint~|slanty|👀 slits|chinky|buck teeth|dot on (her|his) forehead|dot head|forehead dot|curry breath|taco breath|rice rocket) && (behind the wheel|parked|drift~|neighbor~|duplex|cash|moved|sold|smell~|curb|crash~|of course|figures|drive~|buyer|cashier)
!text 0.2 (HR has|somebody had drawn|liga mx|picnic|reunion|cookout)
!sentence 0.2 (racist~|racism|what (it|that) means|graffiti|spray paint~|food poisoning|stomach bug|rollers at|ban~ him|banned|off the crew|not a joke|isn't a joke|isn't funny|reported|who posts|when they send|restaurant|recipe|my (people|flag|country|grandma|abuela|heritage))

signal sexist
0.8   (woman|women|female|girl|chick|lady|broad) ...5 (flying|driving|piloting|running|operating|fixing|coaching|refereeing|docking|landing|captain|pilot|mechanic) ...5 (⚰️|☠️|💀|🪦|😬|🤦|🚑) -(and)
0.8   (who'd|whod|who did|wonder who|guess who) she (🧎‍♀️|🧎|🍆|sleep|kneel|blow|bend over|get on her knees|do|suck|ride) [_] (for|to|with|$)
0.8   (give|gave|hand|let) (a|any|one) (woman|female|girl|chick|broad) [have|hold] a (🎙️|🎤|mic|microphone|gavel|whistle|clipboard|badge|steering wheel|wrench|title) [_] [_] (get|gets|and|you get|she'll|🐔|🐓|🤡)
0.8   (🍳|🥪|🧽|🧹|🍼|🧺|👩‍🍳|🤰) && (back to (the|your|her)|(women|she|they|you|wife|wives|females) belong~|men are (working|talking|busy)|know your place|her place|make me|your (input|opinion)|🤫|🔇|nobody asked|shut up|stick to) -(baby is|newborn)
0.8   (🔇|🤐|🤫|🧻|🩹) && (she said|woman says|women (talk~|speak~)|my wife|females|her mouth|she talks|when she|she opens|pov she) && (stuff it|shut|finally|peace|mute|fix~|hush|🔇|upgrade|please)
0.8   (no ring|no husband|never married|single mom|wife material|body count|childless|no kids) && (defective|return to sender|returned|expired|clearance|damaged goods|high mileage|past (her|its) date|some assembly|batteries|leftover~|used up|the wall|🛒|🗑️) -(reading|library|drill)
0.8   (🩸 (people|folks|having|week)|hormones|hormonal|pms|on the rag|time of the month|mood swings) && (women|people|females|a woman|girls|she|her) && (controls|the button|trigger|president|in charge|throttle|gavel|nukes|to vote|the bench|cockpit|forklift|crane|a badge|boss)
0.8   (she|wife|her|woman|girlfriend|old lady|females|women) && (👋|🤚|✋|🤛|🥊|back of (my|the) hand|belt) && (backtalk|back talk|talks back|learns quick|learn~ (her|their) lesson|she earned|earns it|cold dinner|dinner's cold|mouth off|mouths off|keep (her|em) in line|for the encore|cries)
0.8   women (inventors|drivers|engineers|in stem|coders|bosses|welders|pilots|comedians|scientists|leaders|presidents|plumbers) ...6 (so like [one|two|_]|short (book|list|exhibit|museum|tour)|empty room|one (🧁|cupcake|toaster|sandwich)|one page|🤡|🦄|oxymoron)
0.8   (women|woman|females|wives|girlfriends|feminists|feminazis|broads) (are|is|be|r|all|just) [_] [_] (🐖|🐷|🐄|🐓|🐔|🐩|🐍|🕳️|🗑️|🤡|property tax|a tax|a subscription|livestock|appliances|an appliance)
0.8   come back when (you|u|she) (grow|grows|have|has|got) (🥚|🥜|balls|a pair|a beard) | (men|grown men|the boys) are (talking|working) (sweetie|sweetheart|honey|princess|doll|little lady|🤫|🍼)
!sentence 0.2 (isn't a joke|not a joke|reported|sick of|tired of|he told me|they told me|joke~ about|my (grandmother|mom|sister) (was|is) a|first try|my hero|best pilot)

signal hateful
0.8   ({faith_sign}|{orientation_sign}|{disability_sign}) {foul_sign} | {foul_sign} ({faith_sign}|{orientation_sign}|{disability_sign}) | ({faith_sign}|{orientation_sign}|{disability_sign}) (are|is|r|people|ppl|parade|crowd|crew|lover~) ...2 ({foul_sign}|🤡)
0.8   ({group_religion}|{group_orientation}|{group_disability}) [_] ({foul_sign}|🤡) -(haters)
0.8   ({orientation_sign}|pride (run|parade|march|float|fest~|month)|drag (queen~|brunch|show~|story)|coming out day|lgbt~) && (🔫|🧨|💣|🪓|🪤|☠️|⚰️|🪦|🪟|horizontal|no brakes|speed bump~|41 percent|pump those numbers|torch it|salt the|no parachute|off (a|the) roof|i start the)
0.8   (🕌|🕍|☪️|✡️|🕎|🧕|👳|🛕|muslim~|muslims|jews|jewish|hindu~|sikh~|mormons|jws|jehovah's|atheists|wiccan~|pagans|masjid|mosque|synagogue|sukkah|eid|diwali|hanukkah) && (🪳|🐀|🧪|🪱|🔫|🧨|💣|🧻|rat hut|rat folks|the oven (takes|wants|misses)|on the curtains|under the mat|fog bomb|fumigat~|last century we|had a solution|one night they (shower|bathe|wash)|for (them|those folks) a match) -(mice)
0.8   ({faith_sign}|muslim~|muslims|jews|hindus|sikhs|mormons|gays|trans people|drag queens|atheists|the gays|lesbians|queers) (belong|belongs|should be|go|goes) (in|on|under) [a|the|an] (🔥|oven|fire|🗑️|⚰️|zoo|cage|dumpster|ground|tracks|🪵🔥)
0.8   (🥯|🧃|👃) && (behind the curtain|media|banks|own~ (the|everything)|control~|goyim|every war|who runs|shekel~|always them)
0.8   (🧑‍🦽|🦽|♿|🧑‍🦯|🦯|🧏|short bus|special ed|iep|autis~|epilep~|wheelchair (kid~|guy~|girl~|people|lady)|blind (guy|man|woman|girl|dude|people|lady)|deaf (guy|man|woman|girl|couple|people|kid)|stutterers|little people|schizos|bipolar) && (🥔|🥦|🥬|🧠💀|🧠🚫|i eat paste|rubber room|padded (room|cell)|vegetable~|spare parts|freak show|🎪|most useless|dead weight|is furniture|useless ticket|put (em|them) (all|down)|proud of what|do it again|waste of (a|good|my) (spot|seat|parking|oxygen|tax~)) -(seed|garden)
0.8   (people who hear voices|schizophrenics|bipolars|retards|autistics|addicts|cripples|the disabled|crazies) (should|need|deserve|oughta) [to] (hear a (🔒|lock)|be (locked|caged|chained|put down|sterilized|gassed)|a (cage|leash|muzzle|🔒|🪢))
0.8   (boomers|old people|the elderly|👵|👴|nursing home~) && (die off|dying|🪦|⚰️|the gas|just gas|euthan~|💉|expire|voting cutoff) && (🎉|🥳|cheer|cutoff|market healing|hurry|finally|thin the|space|houses|housing) -(shingles|clinic|flu)
0.8   (enby|enbies|nonbinary|they them~|theythem~|🏳️‍⚧️) && (an it|a thing an|is a thing|u mean a|attack helicopter|a 🥣|41|croquet~|a toaster|mental ward|asylum)
0.8   (bisexual~|bi people|asexual~|pansexual~|gay~|lesbian~|queer~) [is just|are just|means] ...2 (🐕|🐩|🐇|🥶|🤡|🦠|a disease|an excuse|greedy|confused|broken|in heat)
0.8   (man|dude|guy|boy|men) in (a skirt|a dress|heels|makeup|a wig) && (🧼|🤮|🤢|🗑️|throw~ out|threw out|sanitiz~|bleach~|disinfect~|call the cops|my kid's)
!sentence 0.2 (hate~ (crime|speech|mail)|homophob~|islamophob~|bigot~|antisemit~|transphob~|ableis~|isn't a punchline|isn't a joke|your joke|graffiti|vigil|stand with|who (hate|hates|mock|mocks)|comment~ for the|own it|reported|haters)

# ---- drink and drugs

signal alcohol_drugs
0.8   {drink_sign} & (at lunch|neat (at|please|for|tonight|again)|before (work|noon|class|church)|on shift|on the clock|for breakfast|breakfast of champions|wasted|hungover|hammered|another round|bottomless|😵|🥴|it's only (monday|tuesday|wednesday|thursday)|again tonight|can wait)
0.8   {drink_sign} {drink_sign} [_] (😵|😵‍💫|🥴|🤮|🤪|💀|😴) | (🍃|🌿|🚬) [_] (💨|😶‍🌫️|😵‍💫|🥴|🛋️)
0.8   🍄 & (trees|opinions|apologized|fern|wallpaper|breath~|lava lamp|couch|colors|talked to|giggl~|cosmic|god|tripp~|carpet|ceiling) -(of the woods|pounds)
0.8   (blow|blowin|blowing|rippin|ripping|puffin) (☁️|💨|fat clouds|os|o's|rings) | (☁️|💨) (out|in) the (sunroof|window|bathroom|stall|breakroom|locker room)
0.8   (half|quarter|one|two|three|1|2|3|a) [_] [a] (xan|xanny|oxy|norco|perc|addy|tab|edible|gummy|zannie|hydro|roxy|klonopin|bar) -(of|stool|exam|height|tender|has|is|on|and grill|for) & (slept through|slept|floated|melted|passed out|don't remember|zombie|couch|face|tornado|knocked|woke up|no memory|smile)
0.8   (eat~|eatin|ate|eating|pop~|popping|snack on|crush~) ...5 (norcos|percs|hydros|lortabs|xans|addys|oxys|pain pills|painkillers|tramadol|vicodin|adderall|benzos|gabapentin) (like|before|with|on top of|at|for fun|all day|since) -(meals|food|water)
0.8   (420|4 20|four twenty|5 o'clock|five o'clock) (somewhere|friendly|all day|every day) | (tryna|trynna|wanna|want to|down to|who's down to) (match|smoke|blaze|toke|sesh|get faded|get high|hotbox) [_] [_] (later|rn|tonight|after|at|u|you|before|$|i got) -(wits|colors|socks)
0.8   (bring|got|took|need|stole|who took|where's) [_] [_] (backwoods|swishers|my papers|rolling papers|raw cones|the grinder|my grinder|my piece and|blunt wraps|my bong) & (lighter|rest|roll~|match|apple|sesh|weed|bud|smoke|tonight|bowl|green)
0.8   been (up|awake) since (friday|sunday|thursday|tuesday|saturday|wednesday|monday|last) & (jaw|teeth|batch|cooked|geek~|tweak~|meth|crystal|toothbrush|grinding|ice|line) -(newborn|baby|calving)
0.8   liver & (resign~|resignation|quit|two weeks|begging|forgive|hates me|filed|sorry) & (trip|weekend|party|oktoberfest|vegas|night|wedding|tailgate|holiday|bender)
0.8   (could've|could have|coulda) lit (my|his|her) breath
0.8   ({number}|two|three|couple|few|some) [of] (puffs|drags|tokes|hits) (behind|out|on|in|off) [of] (the|my|his|her|a|break) [_] (dumpster|break|door|fire escape|roof|shed|dock|alley|truck|vape|joint|blunt|cigarette|car|stall|porch)
0.8   (k hole|khole|k holed|zooted|crossfaded|cross faded|faded af|geeked up|high af|stoned af|baked af|blasted out of my|snockered|plastered again|half in the bag|three sheets|shit housed)
0.8   (emotional support|trusty|church|desk|tackle box|saddlebag|lucky|work) flask | (sprite|coke|gatorade|coffee|tea|water|lemonade|dr pepper|juice) [can|bottle|cup|mug] (isn't|ain't|wasn't|is not) [just|all] (sprite|coke|gatorade|coffee|tea|water|lemonade|dr pepper|juice)
0.8   (hooch|pruno|prison wine|toilet wine|bathtub gin|white lightning|apple pie shine) -(the dog|turner)
0.8   {number} (days|months|years) [sober|clean|dry] & (threw (it|them|that) away|blew it|gone in one|back to day (one|zero)|day one again|relapsed|down the drain|poured myself) & (bar|nail|ball game|bottle|beer|drink|funeral|saloon|tavern|wine|needle|pill|glass)
0.8   (smoke shop|head shop|vape shop|dispensary|liquor store|liquor barn|wine barn) & (percent off|now open|discount|student card|shots|deals|kratom|delta 8|carts|two for one|happy hour|flash sale|grand opening|buy one)
0.8   (one|two|half a|a) (cup|glug|splash|shot|bottle|pour|jigger|beer) ...6 for (the (cook|baker|chef|griller|pitmaster|bartender)|my glass)
0.8   for (the baker|the cook) & (rum|wine|bourbon|brandy|sherry|tequila)
0.8   (dope|weed|gas|bud|za|loud|edible~|pot|kush|dabs|wax) so (good|strong|loud|fire|potent) [that|i|it|my]
0.8   (dime|nickel) bag -(of (bolts|screws|nails)) | (bowl|bong|piece|pipe) packed -(lunch|with (rice|salad|soup)) | packed (my|the|a) (bong|piece|dugout|one hitter)
0.8   (concert~|movies|movie|music|the rave|parties|church|yoga|cleaning|gaming|grocery shopping|tacos|everything) ...3 (better|hits different|funnier|bearable) (rolling -(down|in|on|up|along)|high|stoned|baked|faded|buzzed|zooted|drunk|on shrooms|on edibles|after a bowl)
0.8   (box|jug|gallon|bottle|magnum) of (red -(pens|ink|tape|apples|bricks|yarn)|white -(paper|chalk|rice|flour)|franzia|rosé|rose|wine|zin|merlot|pinot|chardonnay) & (straw|by the bed|by the tub|only way|got through|for dinner|to myself|myself|cope|sunglasses|in the closet|from the kids) -(tasting notes)
0.8   on (my|his|her|our|your|their|dad's|number) (second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th|four|five|six|seven) (tall boy|tallboy|natty|busch|keystone|twisted tea|truly|michelada|paloma|mule|screwdriver|martini|highball|toddy|old fashioned|whiskey sour|ipa|lager|stella|corona|dos equis|guinness)
0.8   (crown|jack|beam|jameson|henny|jäger|jager|baileys|kahlua|malibu|svedka|hennessy|patron|casamigos|captain) (in|and|for|neat|on) (the|my|his|her|that|a|our) [_] (tackle box|eggnog|coffee|coke|glovebox|boot|thermos|locker|sweet tea|saddlebag|snakebite|rocks|toddy|cocoa|kitchen cabinet|deer stand)
0.8   (reek~|reeked|smell~|smelled|stunk|stank|stink~) ...2 (like|of) ...4 (skunk|weed|brewery|distillery|bong water|cheap whiskey|dispensary|ashtray|keg|vodka|last night's) & (giggl~|bloodshot|eyes|swore|swerv~|meeting|bus|truck|video|pulpit|lunch|office|clocked in|he|she) -(dog|spray~)
0.8   eyes ...4 (red|bloodshot|glassy) & (ate|munch~|giggl~|saltines|whole bag|fridge|chips|stared|fish tank|cheetos) -(allerg~)
0.8   (took|take|takes|taking) a (pinch|dip|rip|bump|toke|pull off) [_] (to be polite|off|from|and) & (snuff|can|lip|saw the lord|joint|bottle|spit~|vape|flask|pen) -(of salt)
0.8   ({number}|eleven|dozen|a dozen) (minis|airplane bottles|nips|shooters|mini bottles|jello shots|pitchers|kegs|thirty racks|cases of (beer|bud|coors|natty)) (in|deep|under|later|on|at|before)
!sentence 0.2 (pizza|cheese|thyme|butter|skillet|garlic|forag~|morels|portobello|gravy) & 🍄
!sentence 0.3 (tadpole|dog got sprayed|newborn|colic|the vet|prevention|recovery meeting|mocktail~|root beer|alcohol free|non alcoholic|sprayed by|allerg~|pollen|root canal|surgery|prescribed|veterinar~)

# Sold by picture and price, or urged with the reason why nothing will come of it.
signal illegal_advocacy alcohol_drugs
0.8   🔌 & (pull up|tap in|same spot|bring (bills|cash)|loaded|no fronts|hmu|real ones|🍬|💊|❄️|🍄|🍃|🥦|🧊)
0.8   (💊|🍄|❄️|🍃|🥦|🔵|🍫|🧊|🎱|🎈) & (zips|no fronts|tap in|real ones know|8 balls|eight balls|8 ball|blues and|footballs|percs|by the gram|per gram|grams|emoji menu|menu in (my|story)|top shelf|30s|got blues|wide awake|plug|who's plowing|cartridges) -(pool)
0.8   ❄️ [_] 👃 | 👃 [_] ❄️ | (💊|🍬|❄️|🎱) [_] (👅|👃|😵‍💫)
0.7   (got|have|restocked|fresh|new batch of|moving|need) [_] (30s|blues|footballs|bars|zips|qps|eighths|halves|fent patches|presses|press pills|lean|drank|wock) & (hmu|tap in|dm|pull up|cash app|cashapp|delivery|restocked|no fronts|inventory night|menu|discreet|plug) -(chocolate|soap|granola)
!sentence 0.2 (soap|candy|chocolate bars|granola|produce|farm stand|farmers market|by the case|pool table|crochet|yarn|vitamin~)

signal illegal_conduct alcohol_drugs
0.8   (did|doing|do|hit|tried|trying|took) [_] [_] [_] (⛷️|❄️|🎿|🐎|🐴|🎱|🧊|🪩|🐉) & (bathroom|stall|🤧|👃|awake|SO many ideas|so many ideas|sleep|floor|would again|all night|numb|heart) -(rink|slopes|lesson)
0.8   (swapped|traded|pawned|sold) ...6 for (a|an|some|my next|two) (🎱|❄️|💊|8 ball|eight ball|eightball|gram|fix|bag of dope|teener) -(table|cue|ball|rack)
0.8   (sold|sell|selling|traded|swapped|split) (my|her|his|mom's|grandma's|the dog's) (script~|scripts|meds|pain meds|rx|xanax|percs|norcos|adderall|oxys|hydros|methadone|suboxone|tramadol) [💊] [_] (for|to|every|at|so|and|when|each)
!sentence 0.2 (lift (opens|ticket~)|slopes|ski (team|lesson~|resort)|snowboard~|vet~|pool hall|skating)

# ---- one's own crooked deeds, told by what was done with the thing

class crooked_test
test | exam | boards | nclex | permit | cdl written | drug test | traffic school | defensive driving | clinicals | clinical hours | real estate test | license exam | asvab | ged | drug screen | community service | final | module | certification

signal illegal_conduct
0.8   my (tags|plates|registration|inspection|insurance|license|sticker) ...3 (been out|expired|lapsed|ran out|been dead|is fake|are fake|fell off|suspended) & (since|section roads|back roads|wave|deputy|haven't been|drive anyway|still drive|years|duct tape)
0.8   (plates|tags|tag|sticker|title|vin) [_] [_] [_] (go|goes|belong~|came|come) [to|off|with] [of] (a|my|the|another|his) (different|other|another|dead|old|junked|neighbor's|wrecked|salvage~|lawnmower) [_] (truck|car|van|suv|trailer|bike|mower|one|vehicle)
0.8   (cutting hair|doing nails|doing lashes|doing hair|tattooing|pulling teeth|wiring houses|running wire|plumbing houses|selling plates|selling tamales|hauling|roofing|catering|running a daycare|preaching weddings) ...8 (without a|without no|with no|no) (license|permit|card|licence|certificate|insurance|bond)
0.8   (grandma|grandpa|my mother|my dad|my late _|my aunt|my uncle|my ex|my kids|the ones who) ...6 (dependent|household|on the lease|on my stamps|on the snap|payroll) & (dead|cemetery|passed|left|been gone|since {number}|doesn't live|don't live|moved out|never lived|buried)
0.8   (handicap~|disabled|disability) (tag|placard|permit|sticker|hangtag|plate) & (late (mother|father|wife|husband)|dead|grandma's|grandpa's|mother's|passed|borrowed|ain't mine|isn't mine|nothing wrong with me) & (front row|park~|spot|row|still|close) -(return~)
0.8   (self checkout|u scan|scan and go) & (banana~|onions|carrots|potato~|bulk) & (steak~|avocado~|ribeye~|salmon|shrimp|lobster|everything|crab|organic|cheese|every) -(keeps yelling)
0.8   (self checkout|walmart|target|kroger) & (forgot|forget|forgets) to (scan|ring|pay) & (on purpose|oops|every week|always|half|again 😇|wink|😉|😇|every time)
0.8   (clock|clocked|punched|badged|swiped|swipe|punch|sign|signed) (him|her|them|each other|my buddy|my cousin|{given_name}) in & (while|when|hunting|fishing|beach|lake|asleep|wasn't there|weren't there|home|weeks|every)
0.8   (logged|wrote down|put down|billed|charged them|invoiced|padded) {number} (hours|hrs|miles|visits) ...6 (spent asleep|i slept|i wasn't|never worked|didn't work|never drove|never did|in my (car|kia|truck)|at the lake|on my couch)
0.8   (i|we|our|my|us|dad) & (used oil|paint thinner|antifreeze|old tires|every tire|barrels|drums|asbestos|chemicals|septic|grease|freon|pool acid|shingles) ...8 (creek|ditch|ravine|gopher hole~|storm drain|the river|down the drain|out back|back pasture|field~|woods|somebody's dumpster|dirt road|manifest|nobody wrote) -(recycl~|hauled to the)
0.8   (took|passed|sat|did|wrote|take|do) ...3 {crooked_test} [_] [_] for (my|his|her|him|them|the) (cousin|brother|sister|buddy|friend|roommate|twin|boss|husband|wife|uncle|boyfriend|girlfriend|whole crew|crew|{given_name})
0.8   (paid|pay|hired|tipped|slipped) (a guy|a girl|somebody|someone|some dude|a kid|a nurse|a dude|my cousin|{money}) ...3 (to do|to take|to sit|to pass|for) ...3 ({crooked_test}|essay~|dissertation|quiz~|discussion posts)
0.8   never told (the (va|irs|state|county|insurance|unemployment|welfare|landlord|court|dmv|housing)|social security|medicaid|snap|dhs|section 8|disability|unemployment) (i|we|that|about|he|she)
0.8   (i|we|us|my|freezer) & (in one limit|over the limit|an inch (under|short)|out of season|no tag on|without a tag|after legal light|rode home under) & (shot|kept|took|caught|fish|buck|ducks|deer|turkey|freezer|tasted|under the seat|crappie|bass) -(put|shelf)
0.8   i & (didn't|did not|never|didnt|wasn't about to) stop [_] (for either|for it|for him|for her|to look|and|because|though) & (hit|clipped|mailbox|bumper|backed into|sideswiped|fender)
0.8   (shouldn't have been|had no business|no business) (behind the wheel|driving) & i (remember|don't remember|woke|made it|got)
0.8   (refund|refund~|return~|returned|sent back|shipped) & (box of (bricks|rocks|sand|books)|i still have|we still have|put (my|the|our) old one in|swapped the) & (didn't|never|still|amazon|walmart|costco|blink|even|tv|no questions)
0.8   (doing|hit|did|going|clocked|pegged) (95|98|100|105|110|112|115|118|120|125|130|135|140|145|150|160) [mph] & (catch me|outran|in a (25|35|45|55|65|school zone)|lost (him|em|the cop)|no regrets|trooper never|deputy never|past the (casino|cop|trooper|school)) -(degrees)
0.8   (let|lets|lent|gave|loaned|rent|rented) ...6 (use|share|borrow) (my|our|one|the same) (login|license|license key|password|badge|account|dea number) & (software|whole|all of|everybody|forty|{number}|half|bucks|copies|nobody)
0.8   (inspector~|inspector's|deputy|trooper|officer|examiner|adjuster|building department|guard) & (ham|bottle|envelope|a fifty|a hundred|a twenty|steaks|folded|case of|free (brisket|oil change)|football tickets) & (passed|looked the other way|went blind|that's how|signed off|let (me|us) go|waved (me|us)|got (my|our) sticker|sticker)
0.8   (white out|whiteout|photoshop|photoshopped|eraser|sharpie|bleach on|a little bleach|inkjet|one line) & (transcript|check|checks|grade|certificate|diploma|receipt~|doctor's note|paystub|prescription|into a b|into an a|food handler) & (i|my|we|me|mine) -(practice|flyer)
0.8   (forged|signed|initialed|faked|copied) (his|her|their|my (mom's|boss's|ex's|husband's|wife's|mother's|dad's|landlord's|grandma's|supervisor's|preceptor's)) (name|initials|signature|john hancock) & (i|we|nobody|never|form|sheet|check|lease) -(yearbook|guest book|birthday card)
0.8   (copper|catalytic~|cats|scrap wire|aluminum|gutters) ...8 (paid for|bought|covered|funded|got us|made our) (my|our|the|his|christmas|rent) & (nobody|closed|abandoned|old|empty|night|ripped|stripped|pulled out of|behind|burned|vacant) -(recycling drive)
0.8   (pay|paid|paying|been paying|get paid|getting paid) ...8 (in cash|cash|under the table|off the books) & (never sent|never reported|dime to the|never filed|what the irs|uncle sam|unemployment too|still draw~|don't tell the)
0.8   (sold|sell|selling|moved) ...8 (across state lines|off (corps|park|state|tribal|federal) land|to a buyer in|out of my trunk|out the back door) & (permit|wink|label|never|years|slept|nobody|from nobody|cash) -(girl scout)
0.8   (meter|gas line|cable|electric) & (doesn't turn|don't turn|doesn't spin|don't spin|runs backward~|magnet on it|tapped into|hooked to the neighbor's) & (house|free|handy|never|bill|friend|year~|power company|co op)
0.8   (hid|hiding|ducked|ducking|dodged|dodging) [from|out on] (the process server|the repo man|my po|my parole officer|a subpoena|jury duty and my warrant|the bail bondsman|child support) 
0.8   (moved|moving|pushed|slung|slang|flipped|cooked) [more|so much|a lot of|that] (weight|bricks|zips|qps|packs|birds|dope) [_] (out of|through|in|all|since|before|on) & (storage|corner|trap|truck|county|never lost|unit|block|motel|years)
0.8   (stole|took|swiped|snatched|borrowed|lifted) [_] [_] [_] [_] (stop sign~|street sign~|traffic cone~|cones|pallet~|shopping cart~|chairs|hotel towels|robe) & (still in my|in my (room|garage|dorm|shop|bathroom|living room)|on my wall|never gave)
0.8   i (have|had|used|got) (one|my|her|his|a) [_] login & (neighbor's|see what|look up my|looked up|snoop~|snoop)

signal illegal_advocacy
0.8   (need|want|get|got|do|make|making|sell) ...6 (🪪|id|ids|licenses|ss cards|socials|green cards|titles|cdls|vax cards|diplomas) ...8 (hologram~|holograms|scannable|says 21|better than (real|the real)|no test|my guy|ready in|same day pickup) -(office|badge office)
0.8   (porch~|packages|📦|deliveries|amazon boxes) & (free store|free game|wear a vest|before (they|the owner) get~ home|snatch~ (em|them)|porch shopping)
0.8   (foil|foil lined|booster|magnet) & (bag|purse|stroller|pocket) & (tag|tags|sensor~|gate|alarm) & (beep~|don't|won't|doesn't|walk out|walk right|off) 
0.8   (say|tell|claim|swear|tell em|tell them|tell him) [that] (it|he|she|they|you|the _|that it|your _) ...3 (fell in|slipped|got stolen|was stolen|was a coyote|drowned|in the lake|was hail|was lightning|got hit by|fell off the) & (sell|insurance|lawyer|check|claim|adjuster|testify|i'd back|shoot|handshake|pays|payout|cut it up)
0.8   (flip|swap|cut|pull|loosen|trip|unplug|jam) the (breaker~|lockout|fuse|sensor|valve|e stop|conveyor|time clock|tags) & (nap~|buys (you|us)|off early|send us home|day off|boss thinks|overtime|paid to sit)
0.8   (log|write|put|mark|run) (your|the|that|all) [_] (drive time|driving|hours|miles|time|log) as (sleeper|sleeper berth|off duty|personal conveyance|training|volunteer) & (gain|trick|extra|make it|nobody|dot|hours|more)
0.8   (cover|tape|block|bend|flip|spray|smear|hide|mud on|leaf on) [over] (your|the|yo|y'all's|them) (plate|plates|license plate~|tags) & (toll~|takeover|camera~|can't (fine|read|catch)|nobody|race|photo|red light)
0.8   (street takeover|sideshow|takeover|slide show at|donuts in the) & (pull up|bring|lot|tires|plates|tonight|{time}|intersection|scanner) -(gymnastics|bakery)
0.8   real (men|women|ones|hunters|truckers) (don't|dont|never) (buckle|buy (tags|tickets|a license)|pay (taxes|tolls|fines|child support)|report|register|stop for|wear seat~|check (in|tags))
0.8   (don't|dont|never|don't you ever|whatever you do don't) [ever] (register|report|declare|file|claim|log) (the|that|your|any|no|a|cash|it) [_] [_] (gun|cash|tips|income|deer|kill|accident|wreck|truck|rental|winnings) & (irs|sell it to|uncle sam|handshake|business but|between you and|never know|in the lake|lord|won't find out|government's)
0.8   (his|her|their|the boss's|the company's|the shop's|the landlord's) (tools|copper|truck|inventory|register|till|trailer|lawnmower) (will|owes you|is your|are your|would) & (pay~|paycheck|help yourself|wages|owe~)
0.8   (walk|walks|walked|sneak|slide|goes|go) [right|real easy|easy|easily|straight] out [real|so|too] [easy|easily] in (a|your|the) (boot|boots|lunchbox|lunch box|sleeve|jacket|thermos|pants|waistband|bucket|cooler|diaper bag)
0.8   (shoplifting|stealing|lifting|boosting|five finger~) ...2 (chains|chain stores|big stores|walmart|target|corporations|box stores|the rich|billionaires|amazon|work) (is|isn't|ain't|is not) ...4 (hobby|a crime|wrong|stealing|ok|okay|fine|self care|praxis|free|duty|right|reparations|sport)
0.8   (take|swipe|grab|lift|skim|palm|pocket) ...4 (painkillers|pills|oxys|norcos|percs|meds|hydros|patches|vials) & (won't (count|miss|notice)|never count~|old (ladies|folks|people)|nobody counts|count slow|key hangs|keep a few|don't count)
0.8   (lend|loan|rent|borrow) (me|him|her|us) (your|somebody's|ur) [_] (license number|nursing license|cdl|badge|dea number|social|notary stamp|login|license) & (cut|shift|pay|bucks|split|till)
0.8   (can't|cannot|won't|can not|not gonna) (fine|arrest|ticket|jail|tow|fire|charge) (us all|all of us|everybody|ten thousand|a hundred|a thousand|the whole) -(unfair)
0.8   (spray cans|spray paint|rattle cans|paintball guns|eggs|bricks|hammers|crowbars) & (meet|bring|pull up|everybody|saturday|tonight|who's in) & (owner's (in|gone|out)|owners are|redoing it|nobody's watching|vacant|cops|no cameras|while (they|he|she)|abandoned)
0.8   (brick|rock|slingshot|bb gun|laser pointer|spray foam|paintball|hammer|trash bag) & (camera|cameras|speed cam~|red light cam~|ring) & (ain't a problem|no more|won't see|take (it|them) out|dark night|bye bye|problem solved|solves)
0.8   (whole|entire|exact|same) [_] [_] (test|exam|module|final|quiz) [_] [_] (word for word|question for question|verbatim|answer for answer) & (quizlet|chegg|phone|open it|google|discord|site|link|bench|never gets up|copy)
0.8   (shoot|poison|trap|gutshoot|run over) (every|any|that|the neighbor's|those|all the) [_] (hawk~|eagle~|owl~|dog|dogs|wolf|wolves|cat|cats|falcon~) & (bury|nobody|shovel and|shut up|testify|antifreeze|swear|i'd say|deep)
0.8   (usb|thumb drive|flash drive|keylogger|script|rubber ducky) & (gradebook|grades|office computer|payroll|attendance|teacher's (laptop|computer)|admin password~) & (gets you|get you|one minute|i posted|grab~|dump~|plug it|works)
0.8   (bump key|shim|lock rake|slim jim|master key) & (which|church|doors|cars|lockers|houses|sound equipment|help yourself|enjoy|worth) & (open~|enjoy|unlock~|walk in|take)
0.8   bet on the (dogs|birds|roosters|cocks|cockfight) & (barn|cash|phones|ring|pit|bring) -(track|derby)
0.8   (liquor store|gas station|bar|register|clerk|cashier|bouncer) & (terrible at (reading|math)|doesn't (card|check)|never (cards|checks)|can't (read|count|subtract)|bad at birthdays|reading birthdays|blind to birthdays) & (seniors|juniors|freshmen|kids|underage|cousin|y'all|😉|birthdays)
!     (report|reported|tip~ line|warn~|signs of|how to spot|protect yourself) ...6 (scam~|fraud|theft|shoplift~)
!sentence 0.3 (deputies|sheriff said|police said|prevention|training module|crime stoppers|charged with|i'd never|don't do it|not worth it|felony to)

# ---- threats told by a picture or a thing

signal threat
0.8   (be a shame|shame if|pity if|hate to see) [_] [_] [_] (🔥|⛽|🧨|💥|🔪|🔫|🧱|🪓|🔨|🧂)
0.8   (nice|cute|pretty|new|lovely|beautiful|big) [_] [_] (truck|house|dog|cat|car|porch|shop|store|barn|family|kids|bike|boat|f 150) && (does (he|she|it) sleep|always sleep (by|outside|on)|🥩💊|🔥👀|👀🔥|burns real|made of wood|insured)
0.8   (post|talk|speak|testify|say it|snitch|come|show up|text (her|him|me)|lie|call the cops) ...6 again & (⚰️|🔪|🔫|🪓|🔨|🧨|measure~ 6|six feet|six by three|i'll wait and)
0.8   (🔨|🔧|🪓|⚾|🏏|🪛) (🦵|🦴|✋|🦷|🦶|🤕|🧠) | (🧱|🪨|🔨|🪓|brick|rock|bat|wrench|tire iron) (meet|meets|with|through|to|in|into|for|has) (a name|ur name|your name|(ur|your|his|her|their|that) [_] (window|windows|face|windshield|head|skull|door|porch|teeth|mouth|knees))
0.8   (we|i) know [exactly] (ur|your|his|her|their) (route|routine|jogging route|shift|street|bus stop|gym|license plate|plates|driveway|address|schedule) && (👤|🔪|👁️|🏃‍♀️|👀|🌲|alone|in the dark|after dark|jogger|every (morning|night)|see (you|u) there|sleep (good|tight|well)|watch|snitch)
0.8   (ur|your|his|her|their|we|i) & (parking lot|lot|hallway|alley|stairwell|garage|trail|side door) [_] (light|lights|light's|camera|cameras|cam) ...4 (out|off|broken|dead|busted|burned out) -(and the city|maintenance|please)
0.8   (give me|gimme|just|i want|i need) [_] {number} minutes ...8 (alone with|no cameras|in a locked room|no witnesses|and no camera~) -(puppy|puppies|buffet)
0.8   (roof|window|water tower|parking garage|overpass|tree line|stand) & (the angle|an angle|clear shot|line of sight|vantage|best angle) & (🎯|🔫|scope|mayor|governor|senator|judge|if (he|she|they) (show|shows|comes|speaks)) -(photo~|picture~|camera)
0.8   (leave|leaving|left|leavin) (you|him|her|u|them|ya) (without|with no|missing) [any|all|some|your|ur] (thumbs|teeth|fingers|kneecaps|eyes|legs|tongue|face|hands)
0.8   (i|we|i've|we've|somebody) (got|found|pulled|have|know|ran) (ur|your|his|her|their) [lil|little|home|mama's|new] (address|addy|street|plates|license plate|license plates|street name|location) && (sleep (good|tight|well)|see (you|u) soon|pull~ up|aight bet|visit|👀|🔪|watch your|come find|knock knock|talk that|same energy|in person)
0.8   (post|drop|leak|share|who's got|give me|send) (his|her|their|that _) [home|lil] (street|address|addy|plates|apartment) & (mods|boys|visit|somebody|asleep|who's (down|close|near)|pay (him|her|them)|knock|pull up|show him|show her) -(funeral|card~|invitation)
0.8   (people|folks|guys|girls|anybody|women|men|boys) (who|that) (post|talk|act|vote|preach|snitch|write|run their mouth|testify) [like|against|about] [_] [tend to|always|usually|often|seem to] (have|get|end up|wind up|disappear|go missing|find) ...3 (car trouble|house fires|a fire|brake trouble|in (a ditch|the river|the lake)|missing|accidents|an accident|hurt|on long roads)
0.8   sleep with (the lamp|the light|the lights|one eye|a light|your door|ur door|your boots) (on|open|locked) && (you earned|earned (it|this)|tonight|if i were|i'd|we're coming|coming|see you) -(toddler|monsters)
0.8   (pray|cry|hide|run|beg|scream|lock (it|the door|your doors)) all (you|u|ya) want ...4 (we know|i know|we're coming|i'm coming|won't (help|save|stop)|still|we'll find|nobody's coming)
0.8   (camped|waiting|parked|posted up|sitting|sat) (outside|out front of|in front of|across from) (his|her|their|ur|your|that _) (dorm|house|apartment|job|work|gym|shop|church|place|crib) && (sooner or later|comes out|come out|has to come|gotta come|with a bat|till (he|she)|can't hide|alone) -(delivery|uber|package)
0.8   (first|next) (one|guy|dude|person|cop|couple|man|boy|girl) ...10 (gets|is getting|catches|leaves with|goes home with|eats|takes|is leaving) (a|the|my|one) (bullet|fist|wrench|bat|boot|slug|round|box cutter|🧱|🔨|beating|curb|toolbox|shovel) -(prize|raffle)
0.8   first (your|ur|the|his|her) (dog|cat|truck|tires|windows|barn|horse|mailbox|car) [_] (then|and then) (you|u|we'll see|him|her|yours|your (wife|kids|house|mama))
0.8   (taste of (🪱|dirt|worms|blood|gravel|curb|asphalt)|(feed|feeding) (you|u|him|her|them) to (the|my) (hogs|pigs|gators|catfish|fish|coyotes|turtles|🐷|🐖|🐊|🐟)|fish food by|hog feed) -(bucket|pellets)
0.8   (bus drops|gets off the bus|walks home|gets out at|gets off at) & (👊|🔪|🔫|bring gloves|jump (her|him)|catch (her|him)|who's with me|be there|meet (her|him) there with)
0.8   (union rep|snitch|witness|commissioner|ref|referee|landlord|judge|inspector|reporter|mayor) & (🚛 got no eyes|trucks don't see|no eyes|three acres|zero cameras|no cameras|one driveway|ain't bulletproof|not bulletproof|accidents happen|🔥👀|👀🔥|meet (him|her) in the lot) -(privacy)
0.8   (would|might|could|gonna|oughta) (burn|go up) (like|real) (kindling|easy|pretty|paper|dry grass|nice|good) & (your|ur|his|her|their|that) -(calories|log|wood stove)
!sentence 0.3 (police|deputies|news|charged|movie|novel|game|boss fight|sermon|maintenance|city crew|report it|work order|hallmark|my kids|{child}'s|landlord's been called)

# ---- the wish to be gone, and the egging on

signal self_harm
0.8   (🌉|bridge|overpass|🪢|rope|toaster|tracks|cliff|ledge|🪒|razor) && (is free|is right there|right there for|is waiting for (you|u)|open all night|use it|go use|nobody's (stopping|holding)|jump already|do us all|leave leave|finally be going|nobody'd look|hold the other end) -(toll|parking)
0.8   (swallow|drink|down|chug|take) (ur|your|the) (whole|entire|full) [_] (bathroom cabinet|medicine cabinet|pill bottle|bottle of (pills|bleach|tylenol)|cabinet|bleach) | take a bath (w|with) (the|ur|your|a) [🍞] (toaster|hair dryer|radio|plugged in)
0.8   (jump|swing|hang|drown|dangle) already -(in|to|with|on|rope) | (take the|go take|take your|have the) (long|big|dirt|forever|eternal) nap
0.8   (nobody|no one|nobody's|no one's|nobodys) [is|was|gonna|will|would] [_] (hold~ the (door|rope|other end)|holding (ur|your)|setting an alarm|miss any of (ur|your)|miss (ur|your)|shows up to (ur|your)|came to (ur|your)) && (you|u|ur|your) && (jump|die|nap|funeral|leave|gone|⚰️|door|shoes|nobody's holding|already)
0.8   (the|this) (world|room|group chat|earth|gene pool|house|planet) [_] [_] (gets|is|was|would be|same) [_] (better|same|lighter|quieter|happier) (without you|when u leave|when you leave|if you left|minus you|once you're gone|w o u|without u) && (leave|🌉|jump|do it|subtract~|go|bye|math) -(a light)
0.8   (my|these) (arms|thighs|legs|wrists|arm|thigh) (look|looks) like (🧾|a barcode|barcodes|tally marks|a ladder|ladders|a zebra|a cutting board|a notepad) | {number} (weeks|days|nights) {number} (lines|cuts|marks|tallies)
0.8   (dog's fed|cat's fed|fed the (dog|cat)|keys on the counter|left the keys|rent's paid|note's on|passwords are|🌊|plants watered) && (don't look for me|dont look for me|don't come looking|won't be (back|needing)|by the time you|quiet this time of night|take care of (him|her|my)|i'm done)
0.8   (i'm|im|i am|i'll|ill|might|thinking of|thinking about|gonna) (taking|driving|take|drive|steering|steer|pointing|point) [_] [_] [_] [_] (into the (lake|river|semi|median|wall|canal|oncoming|quarry)|off the (bridge|cliff|overpass|pier)|into a (tree|semi|wall|bridge)) -(boat|kayak|canoe)
0.8   (till|until) (my|the|ur|your|i see my) (🦴|bones|ribs|hip bones|collarbones|collarbone|spine|hipbones) (show|shows|showing|poke|stick|pop) && (eat~|eating|fast~|day|ice|water|hungry|starv~|calorie~) -(stray|horse|cow|rescue)
0.8   (🕳️|hole|empty|nothing) (at home|inside|in me) && (done by|gone by|out by|not here by|over by)
0.8   (done|gone|checked out|out of here) by (spring|christmas|sunday|my birthday|then) (i think|probably|promise|one way or) -(sale|sold|newborn|diet)
0.8   (one|a) (less|fewer) (plate|mouth|bowl|chair|bed|bill) (at|to|for) (the|my|our|feed|them|mom) & (fair|better|i think|without me|easier|if i)
0.8   (razor|blade|pills|rope|gun|bottle|🪒|💊|🔫|🪢) [_] (talked to|talks to|is nicer to|understands|listens to|called|whispered to|was nicer to) me -(guy|counter)
0.8   have (you|u) (tried|considered|thought about) (not breathing|dying|not existing|being dead|holding your breath forever|jumping|a noose|rope)
0.8   (flip|do) the (math|subtraction|hourglass) && (world without you|without you|friends with you|die|bath)
!sentence 0.2 (dug|digging|post hole~|apple tree|sinkhole)
!sentence 0.3 (988|hotline|lifeline|reach out|crisis line|counselor~|my therapist|safety plan|movie|song|novel|game|level|prevention)

# ---- talk of sex among grown-ups, told by the thing beside it

class her_parts
boobs | jugs | titties | tits | hooters | knockers | tatas | ta tas | double ds | double d's | melons | rack | nipples | buns | badonkadonk

class mate
husband | wife | hubby | old man | old lady | boyfriend | girlfriend | ex husband | ex wife | fiance | lover | sugar daddy | my man | my woman | date | wifey

signal obscene sexual
0.8   (i haven't|i've not|she hasn't|he hasn't|i ain't|we haven't|ain't nobody) been (plowed|railed|serviced|drilled|ridden|mounted|tuned up|laid|bedded|banged|nailed|pounded) (since|in|for|by)
0.8   (i'm|divorced|widowed|single) & haven't been (plowed|railed|laid|touched|ridden|serviced)
0.8   {mate} & (grab~|grabs|grabbing|cup~|fondl~|squeez~|honk~|smack~|played with) ...4 (my|his|her) [_] (junk|package|goods|bulge|family jewels|buns|{her_parts}) -(groceries)
0.8   (park|motorboat|bury|rest|lay|put|smother) ...3 (those|them|your|her|my face in) [_] {her_parts} | (them|those) (double ds|double d's|tig ol bitties|ta tas|tatas|gazongas|bazongas|milkers)
0.8   (walked in on|caught|heard|found) ...5 (going at it|humping|doing the deed|bumping uglies|boning|screwing|knocking boots|getting it on|doing the nasty) -(dogs|rabbits|goats)
0.8   (pants|britches|skirt|panties|drawers|boxers) [_] (at|around|round) (the|their|his|her) ankles & (two|couple|accounting|copier|closet|boss|going at|moan~|desk|break room|grown) -(toddler|potty)
0.8   (whip~|whipped|whips|whipping) it out & ({mate}|shower|helicopter|naked|zipper|truck stop|ladies|men) -(phone|tape measure)
0.8   (do|does|doing|did) the helicopter & ({mate}|shower|naked|towel|bedroom)
0.8   hung like (a|the) [_] (horse|stallion|mule|bull|donkey|moose|bear|elephant|hamster|light switch) -(picture)
0.8   (well hung|nicknamed|nickname was|call him) (tripod|big (richard|dick)|third leg|anaconda|the hammer) & (ex|{mate}|wishful|ladies|bed)
0.8   (what's|whats|see what's|picture of what's) (in|under|inside) (my|your|ur|his|her) (boxers|pants|panties|briefs|jeans|drawers|kilt|skirt|towel|hi vis|scrubs) & (want|sexy|pic|pics|picture|peek|attention|🫦|😏|👅|😈|boss lady|daddy|show)
0.8   (spit or swallow|spits or swallows|spitter or) -(tobacco) | (does the carpet match|carpet match the drapes|carpet and drapes) -(showroom|living room)
0.8   (climb|ride|polish|slide down|dance on|swing on|grease|shine) my pole -(barn|fishing|saw) | (ride|sit on|grind on) my (face|lap|🍆|tongue|mustache|beard)
0.8   🍆 [_] (💦|🍑|👅|😈|🥵|⏰) | (🍑|💦|👅) [_] 🍆 | (🍆|🍌|🌭) (👉👌|🍩|👌) | does (he|she) know about my (🍆|🍑)
0.8   👅 (for (you|u|real)|on (you|u)|all over)
0.8   (💦💦|👅👅|🫦🫦) & (husband|wife|profile|married|requests|dm|imagine|pic|come here|couch|grown)
0.8   🔞 & (link|page|dm|content|vid~|tip|subscribe|unlock|hot|wet|🍒|full length|join|my) -(no one under)
0.8   (subscriber~|subscribe|tip to unlock|unlock|my page|link in bio|for my fans) & (nothing left to [the] imagination|grown folks only|uncut|full nude|no clothes|wearing nothing|full strip|both angles 😈|🍒🍒|dripping|solo set|boy girl)
0.8   (pleasure party|pure romance party|passion party|adult toys|bedroom toys|sex shop|adult store|adult superstore|peep show~|dirty movie~|girlie mag~|nudie mag~|nudie calendar~|nudie bar|skin mag~|titty bar|titty mag~|stag films) -(ban~|zoning|ordinance)
0.8   (battery operated|vibrat~|ten speeds|waterproof|XL toys|lube~|lubes|rabbit|wand|massager) & (ladies|bridal shower|bachelorette|pleasure|21 and|18 and|half off|purr~|drawer toy|better than (any|my) {mate}|lonely|bedroom|truckers) -(engine|bearing~|chain|gasket)
0.8   (dancer|stripper|chippendale|gal on the pole|girls on stage|pole dancer) & (nipple~|tits|lap dance|tassel~|g string|pasties|thong|jiggl~|grind~|motorboat~|crack|face) -(paint)
0.8   take (it|em) [ALL|all] off & (tip~|midnight|stage|dance for|dollar~|jiggl~|lariat|show|grown) -(shoes|snow|tires)
0.8   tip me where it
0.8   (headboard|bed frame|bedframe|box spring~|bed slats) & (broke|broken|cracked|bang~|knock~|slam~|squeak~|pound~) & (all night|worth it|round two|neighbors|riding|ridden|sore|😈|😏|can't walk|{mate}|drywall|lol) -(movers|delivery)
0.8   (wife|husband|girlfriend|ladies|she|he) & size (matters|doesn't matter|does matter|don't matter) & (drawer|toy|inches|lol|bedroom|goliath|rod|tool|big enough|😂|snicker~) -(class size|shoe~)
0.8   (riding|ride|rode|mounting|mounted) (him|her|that man|my man|my husband|it) (till|until|so hard|so good|all night|into the|like a (cowgirl|stallion|harley|mechanical)) -(horse|mare|bus)
0.8   (shower head|showerhead|detachable shower|washing machine|electric toothbrush|spin cycle|jacuzzi jet~) & (ladies|women of a certain age|alone time|don't need a man|gets me there|finish~ me|amen|better than (any|my|a) (man|{mate}))
0.8   (dry|wet|soaked|throbbing|tight|hairy|shaved|smooth|itching for it) down there & ({mate}|menopause|rubber~|lube|he|tongue|razor|county) -(basement|crawl|doctor|cellar)
0.8   (no more|ribbed|flavored|glow in the dark|out of) (rubbers|condoms|jimmies|jimmy hats|ones and a crude) -(boots|distribut~) | (raw dog|rawdog|bareback) -(burger|rider|bronc)
0.8   (swingers|wife swap~|swapping wives|key party|keys in a bowl|upside down pineapple|throuple|gang bang|three way|threesome|orgy) & (couple~|cul de sac|pineapple|party|sling|resort|{mate}|over 50|neighbor~|grown|weekend|hotel) -(stop|valve|switch|light|golf|jazz)
0.8   (hot|horny|lonely|local|wet|naughty) (milfs|singles|grannies|cougars|housewives|divorcees|widows) [_] [_] [_] [_] (near|miles|mile|in your area|🔗|chat|click|waiting|away|tonight)
0.8   (moan~|moaning) & (tab|browser|bluetooth|wrong (link|file|video)|speakers|headphones) & (forgot|whole (crew|office|shop)|boss|crew|work computer|plumber|unplugged)
0.8   rolled over [and|then] (snor~|snored|fell asleep|went to sleep|started snoring) & (he came|came|finish~|done in|two minutes|thirty seconds|ninety seconds|typical)
0.8   (shape|drawing|drew|doodled|painted|carved|pumpkin|cake|balloon~|sandcastle) & (veins|anatomically correct|dick|penis|wiener|schlong|boner|with balls) & (arrow|bachelorette|tip|drawing|truck stop|stall|dibs|hard hat|lol) -(frog|lab|nursing)
0.8   (pool boy|plumber|electrician|yoga instructor|mailman|cable guy|cowboy|lineman|handyman) ...5 (fix~|fixed|check~|checked|clean~|laid|snake~) (her|my) (pipes|outlet|plumbing|wiring|fluids|box) & (wink|😉|😏|if you know what i mean|didn't even|honey|widow|lonely|every week)
!     (🍆|👅|💦) [_] (water~|parm|recipe|garden|seed~|sprout~) 
!sentence 0.2 (dog|puppy|ribeye|brisket|ice cream|lollipop) & 👅
!sentence 0.2 (candle~|tea lights|drill~|wine|sommelier~|tasting|mouthwash|snow plow|back forty|pasture|field~|budget|toner)
!sentence 0.2 (eggplants|tomatoes|garden|zoning|ordinance|prevention|clinic|health department|sunblock|toddler|potty|bull rider|rodeo finals)
!text 0.2 (colt|filly|gelding|trail ride|dripping|leaky|sommelier~|wine class|wine tasting|coffee cupping|mouthwash)
