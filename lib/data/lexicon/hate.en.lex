# Hate against groups. The words are harmless; the grammar around them is not.

# What a group is said to do, with contempt.
class bad_deed
ruin~ (everything|this|our|the|america)
steal
steals everything
leech off
rape
stink~
smell~
breed~ like
don't belong
do not belong
dont belong
don't deserve
do not deserve
dont deserve
live off
take~ (our jobs|over|all the jobs|everything)
bring~ (crime|disease~|drugs|lice|their (filth|crime|diseases))
spread~ (disease~|filth|aids)
only (want|care about) money
run (the banks|the media|hollywood|everything)
control (the banks|the media|hollywood|the world|everything)
drink~ (it|everything|themselves|all day)
should [all] die
can't (drive|read|be trusted|think|behave|control themselves|learn|help it)
cant (drive|read|be trusted|think|behave|control themselves|learn|help it)
cannot (drive|be trusted|think|behave|control themselves|learn)
never (work~|pay~|learn~|tell the truth|wash~|shower~)
don't (work|wash|bathe|shower|want to work|pay taxes|pay|speak english|count|know how to)
dont (work|wash|bathe|shower|want to work|pay taxes|pay|speak english|count|know how to)
eat~ (dogs|cats|the dogs|the cats|pets|our pets|the pets)
molest~
groom~ (kids|children|our)
recruit~ (kids|children|our)
blow~ (stuff|things|themselves|people|us|buildings|up|everything) 
invade~
infest~
pollute~
multiply like
lie about everything
cheat at everything
beg for
sell drugs
worship (the devil|satan)
hate (us|america|white people|freedom)
act like animals
are why
are the reason
make me (sick|puke|vomit|gag|want to)
disgust me
give me the creeps
should (not be|be (shot|killed|deported|banned|sterilized|locked up|gassed|hanged|hung|put down|sent back|put|rounded up|exterminated|burned|illegal|in [a] (jail|zoo|cage|camp|prison)|kept|aborted|chained))
shouldn't (be (allowed|here|in|teaching|around|able|voting|married|parents)|have (kids|rights|a say)|exist|vote|breed|teach|adopt|get)
shouldnt (be (allowed|here|in|teaching|around|able|voting|married|parents)|have (kids|rights|a say)|exist|vote|breed|teach|adopt|get)
need to (be (shot|killed|deported|banned|sterilized|locked up|gassed|hanged|put down|sent back|exterminated|stopped|fixed|cured)|go (back|home)|get out|leave (this|our|the) (country|town)|die|learn (english|their place)|stay (away|out|in their))
are going to hell
will burn in hell
go to hell
belong in (a|the|hell|jail|prison|cages|cage|zoo|mexico|africa|camps|an institution|asylums|another school|the (kitchen|back|fields|jungle|closet|home))

class expel
go back to (where (you|they|u) (came|come|belong|crawled) from|where (you|they) (came|come)|(your|their|ur) [own |shithole] (country|homeland|hole|village|jungle|land|tribe|desert|reservation|cave)|mexico|africa|china|india|haiti|guatemala|iraq|iran|syria|somalia|honduras|israel|cuba|asia|venezuela|the (jungle|desert|rez|reservation|border)|el salvador|wherever)
(get|gets) [the (hell|fuck)] out of (our|my|this) (country|land|town|county|nation|neighborhood|school) -(district office|early|parking)
(send|ship|deport|kick|throw|haul|run|round) (them|him|her|these people|those people|every one of them|all of (them|you)|you|the lot|her whole family|his whole family|your whole family|{group_ethnic}|{group_religion}|{group_orientation}) [all] (back [home|to (mexico|africa|china|india|haiti|guatemala|iraq|iran|syria|somalia|honduras|israel|cuba|asia|venezuela|where|their|your|the border)]|out of (this|our|the) (country|county|town)|packing) -(safe|safely|to (school|work|class|me|you|us))
build (the|a|that) wall (higher|faster|and)
(deport|gas|lynch|exterminate|sterilize|castrate|cage|hang|burn|nuke|shoot|kill|ban|eradicate|purge|cleanse|get rid of) (all|every|each|every last|the|these|those|all of|all the|em all|every single|more) [of|one of|the|these|those|last|damn|dirty|filthy|stupid|one of them|single] {group_any}
(we don't|we dont|i don't|i dont|nobody|no one) (want|wants|need|needs) [any|any more|more|no|your|those|these|their|you|another] [damn|dirty|filthy|stupid] {group_any} (here|around|in (this|our|my)|near|living|moving|teaching|touching|coming|at (this|our|my)|on (this|our|my)|as)

signal racist
0.75  {group_ethnic} (are|r|is|be|being|were|always|all|just|were born) [all|just|nothing but|always|so|such|really|literally|basically|naturally|a bunch of|by nature|genetically|born|pure|the|some|too|no better than|like|worse than|mostly|usually|fucking|damn|dirty|filthy|lazy|a|kind of|known|nothing more than|not|only] [but|just|a|bunch of|all|lazy|dirty|filthy|stupid|the|so|such] ({vermin}|{bad_quality}) -(people|in (danger|pain|need)|of (racism|hate|me)|food|treated|lovers)
0.7   {group_ethnic} [all|always|just|only|will|these days|around here|in this (town|school|county)|here|would|who|that|can|like you|like that|like them|like her|like him] {bad_deed}
0.75  (stupid|dirty|filthy|lazy|damn|goddamn|fucking|dumb|disgusting|dumbass|worthless|nasty|smelly|stinking|ignorant|stinky|uppity|savage|inbred|drunk|evil|ugly) [of|these|those|ass|damn|fucking|stupid|filthy|lazy|dirty|you|the|old|little] [damn|fucking|stupid|filthy|lazy|dirty] (mexican~|mexicans|black~|(blacks|black) people|asian~|asians|indian~|indians|arab~|arabs|immigrant~|immigrants|natives|hispanics|latinos|haitian~|guatemalan~|chinese|africans|somalis|refugees|foreigners|(illegals|illegal) aliens|(whites|white) people|migrants|gypsy|gypsies|puerto ricans|cubans|hondurans|cherokees|minorities) -(art|food|history|students (who|won)|lives|families|of|owned|business~|artist~|nations|nation|americans are|made)
0.3   (these|those|all) {group_ethnic}
0.85  {expel} && {nativist_topic}
0.75  {expel}
0.7   (speak english|learn english|talk american|learn the language|speak american) [or|you|this is|in america|because this|and|in this|when] (or|you|this is|in america|because this|in this|get out|go|leave|go home)
0.6   this is {our_country} (speak|not mexico|we speak|learn|go back|not|country|so speak)
0.7   (your|their|ur|his|her) (kind|people|race|type|sort|ilk) [of people] (don't|dont|do not|isn't|isnt|aren't|arent|are|is|always|should|belong|never|can't|needs|need|will|ain't|only|destroy|ruin~|live|should've) (belong|not welcome|welcome|trash|filth|always|dirty|lazy|ruin|stealing|steal|never|go|stay|know|wash|good|all|wanted|here|allowed|be|back|the|deserve|criminals|animals|nothing|stink|smell|work|leave|understand|why) 
0.6   (your|their) kind (here|around here|isn't|isnt|aren't|arent|in (this|our|my))
0.7   (white power|white pride|white supremacy (rules|forever|now)|whites only|keep (america|oklahoma|it|our (school|town|country)) white|great replacement|replacing (us|white|whites)|white genocide|race (traitor~|mixing is)|master race|superior race|racial purity|inferior race~|lower iq than|14 88|1488|heil hitler|sieg heil|hitler (did nothing wrong|should have (finished|won)|had the right idea)|aryan (nation|brotherhood|race)|kkk (forever|time|rules|was right|is right|should (ride|come|march))|bring back (slavery|lynching|segregation|the (plantation|ovens|gas|whip~|chains))|(back to|pick~|pickin) [the] cotton|(go|start|keep) pick~ [some] cotton|((blacks|black) people|mexicans|they) [were] better [off] [as] slaves|back of the bus|proud boys forever)
0.65  {antiblack_image} & {black_person} & {aimed_at_someone}
0.65  (speak~|jabber~|talk~|(babblative|babble|babbled|babblement|babblements|babbler|babblers|babbles|babblier|babbliest|babbling|babblings|babbly)) [in] (mexican|that gibberish|monkey|ching|jungle|taco|burrito|ooga) | ching chong
0.65  (who let|why (is|are|do|did|would) (we|you|they|a|an|the|there|all)|since when|keep|who (lets|puts|hired|hires)|never (trust|hire|let|leave|turn)|don't (trust|hire|let|leave|turn)|dont (trust|hire|let|leave|turn)|wouldn't (trust|hire|let)|can't trust) [a|an|the|your|these|those|so many|more|letting|we|some|all|in|hire|hiring|having|back on] [a|an|the|these|those|so many] [damn|bunch of] {group_ethnic} (in|run|work|teach|here|alone|near|touch|with|handle|everywhere|drive|taking|getting|over|move|live|the|around|on|back)  -(students feel|history)
0.7   (keep|lock|hide|watch|count|check|grab|hold) (your|ur|the|an eye on your) (purse|wallet|doors|door|silverware|money|stuff|bike|car|tools|catalytic|copper) [the|when|around|because|bc|from]  ...6 {group_ethnic}
0.6   (hire|get|paid|pay|employ|bring) [a|some|two|the|cheap] (mexican~|illegals|immigrants) to (do|mow|clean|dig|pick|wipe)
0.7   (one less|another dead|the only good|nothing worse than|i hate|we hate|hate all|can't stand|hates|hate|sick of|tired of|fed up with|despise|so over|had enough of|disgusted by|never liked|allergic to|dont like|don't like) [all|these|those|the|seeing|a|any|of|having|all these|all the|you|how|when|being around|sitting (by|next to)|looking at|listening to] [damn|dirty|filthy|stupid|fucking|lazy|so many|goddamn|loud|the|a|smelly] {group_ethnic} -(stereotype~|jokes|food|are treated|getting|being (treated|called|told|left)|music|history month|hate|are (disrespected|mistreated)|have to|only)
0.7   {group_ethnic} (ruin|ruined|ruining|destroy~|destroyed|taking over|took over|took our|stole our|infest~|invade~|invading|flooding|overrun~|polluting|trashed|trash|wreck~) [our|this|the|everything|my|in]
0.7   (too many|so many|nothing but|full of|overrun (by|with)|crawling with|infested with|flooded with|swarming with|bunch of|pack of|herd of|horde~ of|tribe of|load of|bus load of|busload of) [damn|dirty|filthy|stupid|fucking|lazy|these|illegal|loud] {ethnic_plural} (in|at|here|around|taking|on|everywhere|coming|moving|living)
0.65  (diversity|affirmative action|dei) (hire~|admit~|quota hire) [because|who|just|and|trash|idiot~] ...4 (black|brown|mexican|hispanic|asian|native|skin|race|color) | (only|just) (got|gets|hired|in|has|won|made it) [hired|in|the|this|that|it|here|job|spot] ...3 because [he|she|they|you|hes|shes|theyre|he's|she's|they're|ur|youre|of|you're|her|his|their] [is|are|s] (black|brown|mexican|hispanic|asian|native|not white|skin color|skin) 
0.6   (act|acting|talk|talking|dress|dressing|smell|smelling|look|looking|live|living|drive|driving|behave) [all|so|just] like (a|an|some|the) [dirty|damn|stupid|typical|bunch of] (mexican|mexicans|black|blacks|asian|indian~|arab~|immigrant~|native~|illegal|gypsy|gypsies|savage~|thug from|wetback~) 
0.6   (terrorist~|bomb~|towel~|camel~|sand) & {muslim_or_arab} & (you|your|his|her|he|she|they|these|those|look~|all)
0.65  (build that wall|build the wall|go back to mexico|border hopper~|border jumper~|fence hopper~|fence jumper~|anchor baby|anchor babies|taco (nigger|bender~|vendor kid)|bean eater~|dog eater~|rice (eater~|picker~|nigger)|prairie nigg~|drunk indian~|drunken indian~|lazy mexican~|dirty mexican~|illegal~ taking|job stealing|ghetto (blacks|trash|thug~|rat~)|jungle (music|people|bunny|fever)|third world (trash|savage~|scum|country people)|shithole (country|countries))
0.6   (ice|immigration|la migra|border patrol) (should|needs to|gonna|is gonna|is going to|come|will|better) [come|pick up|get|raid|take|deport|grab|haul|visit|be called on] [get|pick|take|raid|deport|haul] (you|u|your|them|him|her|this|that|these|those|{name}) -(training)
0.6   (call|called|calling|somebody call|someone call) (ice|immigration|la migra|border patrol) on (you|u|him|her|them|your|that|this|those|these|the whole|{name})
0.7   (they|those people|these people|all of them|them) (d|would|will|ll|just|only|always|all|gonna) [just|all|only|never|probably|always] (drink|steal|rob|smoke|sell|breed|waste|gamble|trash) (it|everything|all|the|like|away|up|you) & {group_ethnic}
0.65  {group_ethnic} & {ethnic_stereotype}
0.6   (no|aint no|not one|never met a|never seen a|find me a|show me a|name one) {group_ethnic} (ever|who (can|isn't|doesn't|works|isnt|doesnt|didn't)|that (can|isn't|works|doesn't)|allowed|should|deserve~|built|invented|worth|in (my|our|this)) -(left behind|should have to|deserves to be)

signal hateful
0.75  {group_not_race} (are|r|is|be|being|were|always|all|just) [all|just|nothing but|always|so|such|really|literally|basically|naturally|a bunch of|by nature|pure|the|some|too|no better than|like|worse than|mostly|usually|fucking|damn|dirty|filthy|a|nothing more than|not|only|mentally|sick|an] [but|just|a|an|bunch of|all|lazy|dirty|filthy|stupid|the|so|such] ({vermin}|{bad_quality}|going to hell|sinful|an insult to god|against god|against nature|satanic|evil|of the devil|heathens|infidels|christ killers|possessed|retarded|a waste of (money|space|time|tax money|oxygen)|a drain|holding (us|everyone|the class) back|a distraction|disordered|sickos|sexual deviants|deviants|trying to (convert|recruit|groom)) -(in (danger|pain|need)|of (hate|me)|food|treated|people too)
0.7   ({group_religion}|{group_orientation}|{group_disability}|{group_other}) [all|always|just|only|will|these days|around here|in this (town|school|county)|here|would|who|that|can|like you|like that|like them|like her|like him] {bad_deed}
0.75  (stupid|dirty|filthy|lazy|damn|goddamn|fucking|dumb|disgusting|worthless|nasty|smelly|stinking|ignorant|evil|ugly|sick|freaking|greedy|perverted|gross|creepy|goddam|flaming|sneaky) [of|these|those|ass|damn|fucking|stupid|filthy|lazy|dirty|you|little|old] [damn|fucking|stupid|filthy|dirty] (muslim~|jew~|jews|muslims|(gays|gay) (guy~|kid~|people|couple~|boy~|teacher~)|homos|homosexual~|lesbian~|trannies|transgender~|transgenders|trans (people|kids)|queer~|hindus|sikhs|mormons|catholics|atheists|cripples|autistics|furries|islamists|zionists|retards|pronoun people)
0.75  {expel} & ({group_religion}|{group_orientation}|hijab~|mosque~|synagogue~|turban~|islam|allah|rainbow|pride flag~)
0.7   {hate_opener} [all|these|those|the|seeing|a|any|of|having|all these|all the|you|how|being around|sitting (by|next to)|looking at|listening to|serving] [damn|dirty|filthy|stupid|fucking|lazy|so many|goddamn|loud|the|a|smelly|disgusting|nasty] ({group_religion}|{group_orientation}|{group_disability}) -(stereotype~|jokes|food|are treated|being (treated|called|told|left)|music|hate|are (disrespected|mistreated)|have to|only|getting)
0.7   (that's|thats|so|its|it's|how|kinda|ur|you're|youre|looks|sounds|pretty|super|this is|dont be|don't be|acting|acts|hella|no homo that's) [so|really|super|kinda|pretty|hella|just|being] gay -(pride|couple~|wedding|club|straight|and (proud|happy|i|so|loves|love)|himself|herself|too|marriage|bar|rights|or|and (that|i|it)|son|man|woman|to me)
0.3   (is|are|ur|you're|youre|hes|he's) gay
0.7   (gay|homo|queer|lesbian|trans|dyke|lgbt~|rainbow|transgender~|tranny) (agenda|propaganda|freak~|pervert~|scum|trash|filth|disease|lifestyle is|mafia|cult|shit|crap|degenerate~|ideology|garbage|weirdo~|loser~|animal~|nonsense|sicko~|demon~|indoctrination|plague|mental~ (ill~|illness))
0.7   (god|the lord|jesus|allah) (hates|will punish|burns|sends) [all|you] (fags|gays|homosexuals|queers|you|gay people|muslims|jews|trans people|infidels|lesbians|sinners like you)
0.7   {antigay_claim}
0.7   (jews|jew|jewish) [people|bankers|money|the|all] (control|own|run|rule|did 9 11|did 911|killed (jesus|christ)|are behind|behind|caused|started|rule~|pull the strings|nose|noses|gold|greed|lizards|conspiracy|cabal|rats|rat) -(a (bakery|deli|store)|festival)
0.7   (holocaust|shoah) (is|was|never|didnt|didn't|hoax|lie|fake|(exaggerate|exaggerated|exaggeratedly|exaggerates|exaggerating|exaggeratingly|exaggeration|exaggerations|exaggerative|exaggerator|exaggerators)|joke~) [a|happen~|fake|hoax|lie|myth|made up|(exaggerate|exaggerated|exaggeratedly|exaggerates|exaggerating|exaggeratingly|exaggeration|exaggerations|exaggerative|exaggerator|exaggerators)|never] (hoax|lie|happen~|fake|myth|made up|exaggerated|funny|not real|never happened)
0.7   {holocaust_image} & (jew~|jews|jewish) & {holocaust_taunt}
0.7   (muslims|muslim|muslim~|islam|arabs|mosque~|hijab~|allah|quran|koran|sharia) (is|are|people are|r|s) [all|just|a|the] (terrorists|terrorist|cancer|evil|bomb~|a (cult|disease|cancer|religion of (terror|hate|violence|death|rape))|pedophile~|savage~|(barbarian|barbarians|barbaric)|rapist~|death cult|satanic|goat~|creeping|(invade|invades|invaded|invading|invaders)|towel~|infest~|jihad~|violent|backward~|disgusting|subhuman~|scum|filth|banned|ban~|out of) -(attack victim|bomb threat|drill)
0.6   (take|rip|pull|tear|yank|snatch) [off|that] (your|her|that|the|their|those) [stupid|dumb|ugly|dirty|damn] (hijab~|towel|rag|scarf|burka|burqa|turban~|headscarf|diaper) 
0.65  (are you|you|hes|he's|she's|shes|they're|theyre|look|looks|looking|act|acts|acting|sounds|such a|youre|you're|ur|what a|don't be|dont be|you are|is|little|so|stop being|bunch of|stop acting|total|fucking|ur such a) [so|like|a|an|a little|some kind of|kinda|literally|actually|such a|like a|just|all|freaking|fucking|really|the] {disability_taunt} -(and (proud|i|it|that|the|so|is)|kid~|child~|students|student|son|daughter|brother|sister|people|adult~|person|awareness|boy|girl|man|woman|too|myself|teacher~|class~|artist~|spectrum|coach|olympics|education)
0.7   (short bus|window licker~|sped~|resource room|special ed|life skills|downs|retards|retard|cripple~|wheelchair~|stutter~|deaf|blind|(autist|autistic|autistically|autistics|autists)|autistic|special needs|(dyslexia|dyslexias|dyslexic|dyslexics)|helmet kid~|handicapped) ...4 (freak~|rejects|reject|reject|weirdo~|loser~|retard~|smell~|gross|drool~|don't belong|dont belong|shouldn't be|shouldnt be|waste|waste of|ruin~|annoying|useless|burden|holding (us|everyone) back|dumb~|stupid~|cant even|vegetable~|monkey~|animals|animal|creep~|disgust~|worthless|contagious|should be (locked|put|kept|in|sent|aborted)|belong in (a|an|the)|normal (school|class|people|kids))
0.6   {disability_insult} [ass|little|boy|girl|kid|freak|loser] & (you|your|u|ur|lol|haha~)
0.65  (how|why) (did|do|does|is|are|can) (the|a|that|this|those|your|they let|we let) (deaf|blind|crippled|autistic|retarded|disabled|handicapped|wheelchair|sped|special ed) (kid|kids|girl|boy|people|student~|guy|one|ones) [even|get|allowed|here|in|still|supposed]
0.6   (freak~|weirdo~|sicko~|pervert~|mental~|padded room|crazy house|asylum|institution|loony bin|psych ward|mental hospital) & (pronoun~|trans|transgender~|gay|gays|lesbian~|queer~|nonbinary|they them|drag|(furry|furries)|litter box~|rainbow~|lgbt~|identify)
0.6   (not|never|don't|dont|won't|refuse to|keep|i don't|i wont|no) [want|let|letting|having|a|have|serve|sit|work|shower|share|allow|my (son|daughter|kid~) (around|near|in|with)] [a|an|any|around|near|with|by|next to|in|locker room with|bathroom with|the|same (bathroom|locker room) (as|with)] {member_of_group} [in|near|around|teach~|touch~|coach~|at|on|as] (my|our|near|around|me|kids|children|us|bathroom|locker|home|house|teach~|touch~) -(feel|to feel)
0.7   (no|stop the|end|against|anti|screw|fuck|ban|burn|burn the|tear down|down with|to hell with) [all|the] {scorned_group} -(hate|bullying|discrimination|violence|bias|crime~|slur~|haters)

signal sexist
0.75  {group_women} (are|r|be|is|being|were|always|just) [all|just|nothing but|always|so|such|really|literally|naturally|only|too|good for|a bunch of|the|biologically|mostly|usually|nothing more than|not|made|meant|born|only good|just good|good|supposed|more|less|by nature|fucking|damn|property of|there] [but|just|a|the|all|so|to|for|too|good for|bunch of|there for|there to] (stupid|dumb|whores|sluts|bitches|hoes|hysterical|too emotional|emotional|weak|weaker|weaker than|inferior|gold diggers|golddiggers|objects|property|useless|crazy|psycho|irrational|liars|manipulative|dumber|evil|worthless|less (intelligent|capable|logical|rational)|not [as] (smart|strong|capable|logical|funny|equal|meant|built|cut out|made|good at)|cook~|clean~|the kitchen|breed~|sex|looking at|pleas~|make babies|having babies|serve~|raise (kids|babies)|one thing|delusional|attention (seekers|whores)|cum dumpsters|moody|trash|distraction~|a distraction|brainless|shallow|cheaters|parasites|leeches|sandwich~|bear~ children|second class|barefoot) -(victims|to me)
0.75  {group_women} [all|always|just|only|will|these days|like you|like that|like her|who|should|in general|today|cops|nowadays] (belong (in|at|on)|can't (drive|weld|park|fix|do math|handle|think|lead|be trusted|run|take a joke|lift|read a map|keep|work on|do this|do anything|back up|back a)|cant (drive|weld|park|fix|do math|handle|think|lead|be trusted|run|take a joke|lift|read a map|keep|work on|do this|back up)|cannot (drive|weld|park|lead|think|be trusted|handle)|should (stay (home|in|out|at home)|be (in the kitchen|seen|home|silent|barefoot|grateful|submissive|quiet|obey~|at home|cooking|making)|know their place|obey|submit|not (vote|work|drive|be|lead|have|weld)|never (have|be|lead|vote)|smile|shut (up|their)|stick to|cook|serve|make)|shouldn't (vote|work|drive|be|lead|have|weld|wear|talk|teach|coach|preach|run)|shouldnt (vote|work|drive|be|lead|have|weld|wear|talk|teach|coach|preach|run)|need (a man|to (know their place|shut up|stay|be put|be controlled|get back|learn to cook|smile))|don't (belong|know (anything|how to) [about] (car~|engine~|tool~|sports|truck~)|deserve|need (an education|jobs|rights)|have what it takes|understand (logic|cars|engines|sports|money))|dont (belong|know (anything|how to)|deserve|need (an education|jobs|rights)|have what it takes|understand)|ruin (everything|every|the|this|our|sports|gaming|movies)|only (want|care about|good for|get (hired|the job)|good|know)|ask for it|are asking for it|lie about rape|cry rape|love it rough|use (sex|their (looks|bodies))|sleep their way|have no (business|place)|gossip|nag|just want (money|your money)|too (emotional|weak) (to|for)) 
0.75  (go|get|get back|goes|belong|belongs|stay|her|back|get your (ass|butt)|stick|should be|send her|keep (her|them)|stay in|better off) [on|back|in|to|into|your|ur|their] [to|in|into|on] (the|your|ur|their|that) kitchen [where|and|make|sweetheart|woman|honey|you|$] & (woman|women|girl~|she|her|you|sweetheart|honey|babe|wife|lady|female~|ladies|sandwich|u|they|where) -(crew|lab|manager|remodel)
0.75  (make|making|made|fix|bring) (me|him|us|your man|my) (a|another|some|my) sandwich~ [woman|sweetheart|babe|honey|bitch|girl|and shut] | make me a sandwich
0.75  (woman|women|girl~|lady|female~|wife|wives|chick~|she|her) [is|are|was|s|should|belong~|need~ to|to|in|at|just|gets] ...4 {womans_place}
0.7   (like|cry like|drive like|throw like|weld like|act like|fight like|run like|hit like|scream like|punch like|kick like|whine like|whining like|acting like|crying like) (a|such a|a little|some|an old|a bunch of|a couple of) (girl|girls|woman|women|bitch|little girl|sissy|female|schoolgirl|pussy|old lady|old woman|grandma) -(boss|s night|scout|next door)
0.7   -(it's a girl|its a girl|it is a girl) {it_is_or_not} [a|any|some] (man's (job|work|world|trade)|mans (job|work|world|trade)|woman's (job|work)|(girls|girl) (job|work)|[a] (girl|woman|lady|female|girls|women|ladies|females|chick|chicks)) -(scout~|basketball|softball|soccer|sizes|size|s?clothing|bathroom|team|only scholarship|and (boys|men)|or (boys|men)|who|in (tech|trades|stem)|night|over|under)
0.7   (let|leave|have) [a|the|some|it to] {men_word} (do|handle|show you|take over|drive|fix|talk|speak|run|lead|to the|make the decisions) & {woman_word}
0.7   (step aside|move over|calm down|listen|relax|smile|shut up|quiet|watch out|easy|settle down|run along|go home|look|know your role|be quiet) [there|now] (sweetheart|little lady|honey|princess|toots|sugar tits|little girl|woman|missy|sweet cheeks|doll|darlin|hun|babe|sweetie)
0.65  (she|her|you|u|shes|she's|women|girls|female~) [only|just|probably|must have|definitely|prob|obviously|clearly|totally|had to] (got|gets|get|have gotten|made|kept|passed|won|earned|hired) [it|the|that|this|her|your|ur|here|in|hired|a] [job|grade|position|a|promotion|spot|license|apprenticeship|internship|scholarship|promoted|contest] [because|bc|by|cause|cuz|on|with|for] [of|she|her|shes|he|you|being|a|the|u|batting|has|is|sleeping|flirting|showing] ...3 {body_or_looks}
0.7   (sleep~|slept|screw~|flirt~|blow~|blew|bat~|batting|fuck~|wiggle~|giggle~) (her|your|their|ur|with) [way|eyelashes|the (boss|foreman|teacher|principal|coach|instructor)|with|every|that] ...3 (top|to|promoted|job|grade|a|up|hired|through|in|into|boss|foreman|instructor|that)
0.65  (female|woman|women|lady|girl|chick|females) (driver~|drivers|mechanic~|welder~|boss~|cop~|engineer~|coach~|president|pilot~|preacher~|referee~|umpire~|manager~|supervisor~|leader~|trucker~|electrician~|plumber~|gamers|gamer|gamer~|voters|doctor~|boss|bosses) [always|are|is|can't|cant|should|never|lol|suck~|shouldn't|ruin~|smh|😂|🙄|are all|just|be like] [always|such|so|a|all|just] (worst|joke~|suck~|useless|terrible|crash~|dangerous|lol|emotional|weak|disaster~|bitch~|crazy|smh|dumb|stupid|awful|slow|cry~|quit~|pathetic|incompetent|trash|be~)
0.65  (never|don't|dont|wouldn't|can't|cant|not|i refuse to|why would (i|anyone|you)|who would|i'll never|no man should|no one should) [ever|want|take|listen~ to|trust|let|hire|vote for|work for|take orders from|going to|gonna|work|ride with|answer to|elect] [orders|to|advice|from|for|with|by|hire|a|let|trust|elect|vote for|listen to|work|working] [a|an|any|some|some dumb|no|her a|from] (woman|women|female~|girl|chick~|lady|broad~|dame) [boss|fix|work|drive|touch|tell|president|run|as|mechanic|pilot|preacher|leader|doctor|cop|near|in charge|over|telling|on|with|weld|coach|surgeon]
0.7   (rape~|raped|beat~|slap~|smack~|hit~|choke~) (her|some sense into|your (wife|woman|girl)|that (bitch|woman|chick)|women|a woman|a wife|females) (straight|into|back in line|until she|if she|when (she|they)|to teach|into line|once in a while|around to|sometimes)
0.7   (she|her|they|girls|women) [was|were|is|are|s|totally|dressed|deserved|did] [so|practically|basically|obviously|probably] {victim_blame} & (rape~|skirt|dress~|wear~|slap~|hit|grope~|assault~|harass~|short~|touch~|drunk|outfit|top|legging~)
0.65  (good|wife|wives|marriage|womens|women|women's|woman's|the|your|a woman's|a womans|her|ur) [girls|women|wives]  [only] (job|purpose|role|duty|place|use) [in life|as a wife|is|on earth|as a woman|was] [is|to|just|in] ...2 (please|serve|cook|clean|submit|obey|in the home|at home|have (kids|babies)|make (babies|him|sandwiches)|kitchen|bear|husband~|pop out|look pretty|raise|shut up|be pretty|spread)
0.65  (feminist~|feminism|feminazi~|femoid~|roastie~|thots|thot|thot~|e girls|single moms|working mothers|hoes|bitches|career women|alpha males|alpha male|red pill~|women's rights|womens rights|womens sports|women's sports|girl boss~|metoo|me too movement) [is|are|just|should|all|all just|has|r|be|movement|were] [a|all|just|the|what|why|ruin~|destroy~|made|nothing but|for] ...2 (cancer|mistake|joke|disease|ruin~|destroy~|ugly|fat|hairy|man haters|man hater|man hating|disgusting|evil|trash|bitter|lonely|cats|pathetic|whores|sluts|mental|stupid|retarded|delusional|insane|worthless|crazy|ain't|aint|shit|lying|liars|lie|gold dig~|used up|damaged|die|shut up|loose)
0.65  {misogynist_saying} & (she|her|bitch~|women|woman|girl~|hoe~|females|teacher|boss|principal|you|ur|shes)
0.6   (you|u|she|shes|ur|you're|youre|too|very|awfully|pretty|so|not bad) [too|very|so|pretty|awfully|is|are] [pretty|strong|good|smart|fast|tough|cute|delicate|small|tall|handy|dainty|loud|bossy] for a (girl|woman|lady|female|chick|blonde)
0.6   (real men|men|a man|boys|guys) [are|should|were|don't|dont|just] [naturally|simply|always|supposed to|made to|born to] (better|superior|smarter|stronger|rule|lead|in charge|(dominate|dominates|dominated|dominating)|more logical|boss~|be in charge|run|head~ of) [to|at|than|over|the|drivers] (women|girls|females|woman|ladies|household|everything|leading)
0.65  (men|males|boys|man|guys) are [all|just|nothing but|always|literally|such] [just|a|but] (trash|pigs|scum|garbage|rapists|animals|predators|useless|worthless|disgusting|stupid|dogs|idiots|liars|cheaters|toxic|abusers|creeps|evil)
0.65  (kill|i hate|hate|castrate|fuck|screw|down with) all (men|males|boys|women|girls|females|feminists)
0.6   (hot|sexy|ugly|fat|dumb|stupid|crazy|old|bitchy|nagging|loud mouthed|bossy|hysterical|hormonal|menopausal|barren|frigid|loose|easy) (broad~|dame~|chick~|bimbo~|housewife|housewives|slut~|female~|feminist~|wench~|cow~|mare) -(s wanted)

# Naming, praise, care, news, counter-speech.
signal racist sexist hateful
!sentence (racism|racist~|sexism|sexist~|prejudice~|(discriminate|discriminated|discriminately|discriminates|discriminating|discriminatingly|discrimination|discriminational|discriminations|discriminative|discriminator|discriminatorily|discriminators)|discrimination|(homophobe|homophobes|homophobia|homophobias|homophobic)|homophobia|homophobic|(transphobia|transphobic)|transphobia|islamophobia|(antisemite|antisemitic|antisemitism)|antisemitism|bigot~|bigotry|stereotype~|hate (speech|crime~)|(xenophobe|xenophobes|xenophobia|xenophobias|xenophobic|xenophobically|xenophoby)|xenophobia|(misogynic|misogynies|misogynist|misogynistic|misogynists|misogynous|misogyny)|misogyny|misogynist~|(ableism|ableisms|ableist|ableists)|ableism|slur~|microaggression~|equality|civil rights|oppress~|oppression) 
!sentence {identity_pride}
!sentence (it's|its|is|was|so|that's|thats|not|isn't|it is) [not|so|just|really|also|ever] (wrong|ok|okay|fair|true|cool|hateful|funny|right|false|a lie|ignorant|disgusting|sickening|sad|racist|sexist|offensive|unacceptable|harmful) [and|to|that|when|of|how] [hurtful|say|said|people|think|hear|for|call|tell|claim|joke|assume|believe|anyone|someone|you|they|hateful|treat] ...6 {any_group_or_women} -(and i|are)
!sentence (don't|do not|dont|never|stop|quit|nobody should|no one should|not ok[ay]  to|please don't|you can't|can't just|shouldn't) {say_or_think} ...8 ({group_any}|{group_women}|people|anyone|us|them|that|him|her|me)
!sentence (he|she|they|somebody|someone|people|kids|my (boss|teacher|uncle|grandpa|neighbor|coach|dad|coworker|manager)|a (customer|man|woman|guy|kid|boy|lady|parent|student)|the (sign|graffiti|post|article|guy|man|boss|teacher|coach|caller|note|comment)|some (guy|kid|man|lady|idiot|dude|boys)|anyone|whoever|those who|people who) [actually|just|once|literally|always|even|who|that|still|really|has|had|have] (said|say~|says|told|tells|yell~|yelled|scream~|shout~|shouted|wrote|write~|believe~|think~|thinks|thought|claim~|claimed|post~|posted|joke~|joked|call~|called|argue~|teach~|taught) [me|us|her|him|my _|it|that|out|to|once|all] ...8 {group_or_stereotype}
!sentence (history|century|slavery|holocaust|museum|documentary|civil war|jim crow|trail of tears|segregation|(nazis|nazi) germany|genocide|novel|chapter|propaganda poster~|court ruled|supreme court|lawsuit|charged with|arrested for|convicted|plaintiff~|study (found|shows)|survey|statistic~|census|according to)
!     (gay|trans|black|disabled|autistic|muslim|jewish|native|deaf|blind) (and|or) (proud|happy|tired)
!     (retire|jail|sick|home) (gay|straight)

signal racist
# Cues together.
0.6   (those|these|them|all of those|all of these|that kind of) (people|ppl|folks|types) [are|r|is|always|just|all|only|never|will|like] [are|all|just|nothing but|always|such|never|a bunch of] ({vermin}|all the same|{bad_deed}) -(who (park|drive)|in line|at the (store|front))
0.65  {stereotype_opener} [the|a|an|some|another|it was] (mexican|black|indian|native|asian|chinese|arab|latino|hispanic|immigrant|puerto rican|haitian|cherokee|white|muslim|gypsy|guatemalan|navajo) [guy|kid|girl|boy|man|woman|dude|family|one|driver|people|student|person] [was|is|did|got|would|has|had|drunk|late|by|to|who|stole|ran|at] -(food|restaurant|dish|weather|art|pottery|music|clothing|dress|grass|greeting)
0.65  (only|just|probably) (got|gets|has|won|made|received|was given|hired|passed) ...6 (because|bc|cause|cuz|for being) ...3 {ethnic_adjective} -(of the (paint|powder))
0.65  (don't|dont|do not|never|wouldn't|won't|not) [want|let|like|allow|need|be|have|going to let] [my|our|your|any|to] [daughter|son|kids|kid|family|children|sister|wife|grandkids|cat] ...3 (sit|sitting|date|dating|marry|marrying|near|around|next to|live|living|swim|swimming|share|sharing|alone|go to school|by|touch|play|playing) [by|with|next to|near|around|to|in] [one of|a|an|any|some|those|these|that|one] [of|those|these|that] {group_ethnic}
0.65  (call|calling|called|phone|report|tip off|get) {immigration_police} (on|to|for|out|at|about) [the|that|those|them|him|her|your|you|this|his|every|all|a] -(training|website)
0.5   (keep|get|kick|throw|send|ship|boot|chase|deport|haul) (them|these people|those people|{group_ethnic}|their kind|that family|that kid|every one of them) [all|the hell|straight] (out|away|off|back|on the next (bus|plane|boat)) [of|from|to] [our|my|the|this|here|where|mexico|africa|china|town|country|school|neighborhood|county|on]
0.6   (nobody|no one|never|don't|dont|can't|cant|you can't|shouldn't|i'd never|who would) [should|ever|can|would] (trust|trusts|trusted|hire|hires|believe|believes|rent to|sell to|date|dates|work with|work for) [a|an|any|those|these|one of those|some] [damn|dirty] {group_ethnic} -(history|because)
0.65  {group_ethnic} (are|is|keep|have|just|have been|always) [slowly|totally|just|completely|really|always] (ruin|ruining|ruined|destroying|destroyed|wrecking|taking over|invading|infesting|poisoning|flooding|overrunning|trashing|stealing|dirtying|polluting) [our|this|the|my|everything|every|up|all|jobs|from]
0.6   (breed|breeding|multiply|multiplying|reproduce) like (rats|roaches|rabbits|flies|cockroaches|dogs|animals) -(bunnies) 
0.6   (live|living|lives|leech|leeching|mooch|mooching|sponge) off [of] (our|us|my|the|your|white) (taxes|tax (dollars|money)|government|welfare|dime|system|backs|people) & {they_or_group}
0.65  (brought|bring|brings|bringing|spread|spreading|gave us|carry|carries) [us|here|the|all|their|in] [that|all|the|dirty|the china] (virus|covid|disease|diseases|crime|drugs|filth|lice|plague|kung flu|china virus|bugs|tb) & ({group_ethnic}|china|mexico|border|they're|over here|their country)
signal sexist
0.65  (stay|stays|belong|belongs|be|get|go|should be|sit|back) [at|back|in|your (ass|butt)] (home|house|kitchen) [and|having|raising|with|to|making] (raise|raising|have|having|make|making|cook|cooking|clean|cleaning|bake|change|wash|do the) [the|some|your|his] (babies|kids|dinner|dishes|sandwiches|supper|laundry|diapers|house|family|pies)  -(i|we) 
0.65  (men|boys|guys|males|dudes) (are|r|were) [just|simply|naturally|always|biologically|way|far|clearly|obviously] (smarter|stronger|better|superior|tougher|more logical|more capable|natural leaders|better at (this|math|welding|leading|driving|everything)|built for this) [than|$|that's|thats|it's|its|by|at|period|and] -(together)
0.65  /any/ (why|who|how|since when) (would|did|do|does|let|lets|put|are|is|hired|hires|thought|they) [the|they|we|you|let|a|put|hire] [let|have|hire|put|give|letting|allow|hired] [a|some|an|this|her|that] {woman_belittled} [to|run|in|on|teach|fix|drive|be|the|near|weld|work|do|boss|tell|into|lead|handle] -(get (sick|hurt)|cry~|die|miss)
0.65  (teaching|training|hiring|letting|having|giving|sending|wasting|putting) [a|money on|time on|the|some|any] (girl|woman|chick|female|girls|women|females|lady) ...8 (waste|mistake|joke|pointless|useless|bad idea|disaster|trouble|ridiculous|laughable) -(no|never|isn't|not)
signal hateful
0.65  (keep|get) (the|those|these|your|all|them|that) [damn|dirty|nasty|filthy] ({group_religion}|{group_orientation}|{group_disability}|queers|gays|pervert~|freak~|transgender~) (away|out|off|far) [from|of] [my|our|the|these|here]
0.6   (just|only|simply|all) (haven't met|needs|need|wants|hasn't met|never met|hasn't found|confused|going through|looking for) [a|the|some] {conversion_taunt} & (lesbian~|gay|she|dyke~|bi|bisexual~)
0.65  {nazi_or_klan} (was|were|is|did|had|knew|should|should've|needs|need) ([so|all|just|absolutely] right|nothing wrong|the right|it right|a (hero|genius|great man|good)|have (finished|won|killed|kept|gotten)|(finish|finished) (it|the job)|to come back|come back|better|the best|had a point|good) -(about nothing|evil|defeated|in (power|history)|killed|responsible|a monster|stop~|the worst|one of the worst)
0.65  (are|is|were|just|such|belong to|joined) [a|in a|all|just|some kind of] [sick|weird|evil|crazy|satanic|pagan|backward] cult [of|full] & ({group_religion}|mormon~|catholic~|muslim~|islam|jehovah~|scientolog~|amish) -(classic|movie)
0.7   (it|he|she|that|that thing|this thing|bro|dude) (thinks|says|claims|identifies|wishes|believes|pretends) (it's|its|he's|hes|she's|shes|it is|he is|she is|to be|as|it|they're|theyre) [a|an] (girl|boy|woman|man|cat|dog|female|male|chick|dude|they) & (freak|lol|dress|wig|beard|sick|mental|bathroom|it|gross|disgusting|insane|delusional|thing|locker)
0.65  {sham_word} (girl|woman|boy|man|female|male|lady) [with|in|who|using|on] & {transphobic_topic}
0.65  (wrong with|sick of|something off about|don't trust|hate|can't stand|creeped out by|scared of|afraid of|get rid of|ban) [the|those|these|all|any|people|anyone|anybody|someone|women|men|girls|her in|kids] [people|anyone|women|men|girls|guys|who|that|in|with|wearing] [who|that|wear|wearing|in|with] (turban~|hijab~|burka~|burqa~|head scarves|headscarf~|skullcap~|yarmulke~|bonnets|rainbow flags|pronouns|towels on their heads|rags on their heads) 
!sentence (comment|claim|rumor|story|lie|lies|post|idea|notion|myth|stereotype|statement|meme) ...6 (is|are|was) [a|just|simply|all|so|totally] (lie|lies|false|wrong|untrue|myth|racist|fake|hateful|ignorant|disgusting|made up|not true|debunked)

signal sexist
0.65  (women|girls|females|woman|wives|ladies) (are|r|will always be|will never be|can never be|aren't|arent|have|got) [just|all|simply|always|naturally|biologically|mentally|intellectually|far] (lower|less|worse|dumber|weaker|slower|not as (good|smart|strong|capable|logical|tough)|as (good|smart|strong|capable|logical|tough) as|inferior|not good|no good|bad|terrible|awful|smaller brains|useless) [at|than|to|in|for] (than|at|to|in|men|man|math|(drive|drives|driving|driven|drove)|this|everything|anything|leading|welding|engineering|science|cars|tools|sports|dogs|us|boys) -(paid|treated|represented)
signal hateful
0.65  ({group_religion}|{group_orientation}|islam|the gays|trans activists) [just|all|only] (are trying to|try to|want to|are going to|plan to|will|are out to|are here to|seek to) (kill|take over|destroy|control|replace|invade|convert|rule|groom|recruit|brainwash|indoctrinate|infect|molest|corrupt|ruin|enslave|conquer|exterminate) -(the (game|tournament|kitchen))
0.65  {religion_name} (is|teaches|means|equals) [not] [a|the|pure|all|nothing but] [religion of] (war|hate|terror|violence|death|evil|rape|cancer|disease|poison|satan|peace my ass|lies|cult|filth|plague|barbaric|backwards)
0.65  {group_disability} [kids|people] (are|r|is|should|should be|shouldn't be|shouldnt be|need to be|ought to be|better off|do not|don't|dont|have no|deserve to|must be|would be better) [a|all|just|only|not|be] (burden|a burden|aborted|put down|locked up|put away|sterilized|euthanized|killed|dead|drain|waste|mistake~|freaks|gross|creepy|kept out|kept away|allowed|in (regular|normal) (class|classes|school)|right to|belong|less (human|than)|not (human|normal|people)|retards|scary|dumb|stupid|useless|worthless|ruining|slow everyone|hold everyone|holding)
0.7   (kill|gas|burn|exterminate|deport|sterilize|hang|shoot|drown|hunt|nuke|bomb|slaughter|genocide) [all|every|the|those|more|any] [the|of the|last|damn|fucking|these|those] (jews|muslims|gays|fags|faggots|kikes|homos|trannies|transgenders|retards|queers|dykes|arabs|hindus|christians|cripples|disabled|mongrels|infidels|moslems|muzzies|muzzy|jewz)
signal racist
0.7   (kill|gas|burn|exterminate|deport|sterilize|hang|shoot|drown|hunt|nuke|bomb|slaughter|lynch|enslave) [all|every|the|those|more|any] [the|of the|last|damn|fucking|these|those] (mexicans|blacks|niggers|spics|beaners|wetbacks|immigrants|illegals|chinks|gooks|arabs|indians|whites|crackers|asians|africans|refugees|natives|haitians|chinese|ragheads|negroes|negros)
0.6   (blacks|black people|mexicans|whites|white people|asians|indians|natives|hispanics|immigrants|africans|arabs|latinos) (commit|have|got|are) [more|all the|most|lower|low|a lower|less|all|always|born|naturally|genetically|smaller] {race_pseudoscience} -(study|because of poverty|against)
0.65  (negress|negresses|sheboon|sheboons|shitskins|mudslime~|dindu~|nogs|nig|nigs|groids|golliwog~|spook~ in|jungle bunny|jungle bunnies|darkies|coloreds|half breeds|chinaman|chinamen|orientals (are|always)|injuns|redskin savages|savage indians|yid|yids)

# Parts of phrases above that are looked for by themselves, which is faster.
# Contempt by race and origin.
class antiblack_image
monkey~
ape~
gorilla~
pick~ cotton
plantation
noose
lynch~
whip~ (you|them|him)
coons

class black_person
black (kid|guy|girl|boy|man|woman|student|teacher|people|family|history)
blacks
african~
obama
{titled_name} is black
dark skin
your kind

class aimed_at_someone
you
your
he
she
they
look~
like
should
need~
belong~
back to
him
her
them

class ethnic_plural
mexicans
(blacks|black) people
asians
indians
arabs
immigrants
natives
hispanics
latinos
haitians
guatemalans
chinese
africans
somalis
refugees
foreigners
(illegals|illegal) aliens
muslims
migrants
savages
minorities
puerto ricans
brown people

class muslim_or_arab
arab~
muslim~
middle east~
hijab
turban~
mohammed
muhammad
ahmed

class ethnic_stereotype
drink it (up|away)
steal from
door unlocked
lock (your|the) doors
like all of them
all of them do
(they're|theyre|they are) all the same
(filth|disease~|crime) (with|to|into)
lower the (bar|standards)
smell like
don't belong
dont belong
does not belong
doesn't belong
go back
taking our
took our
take our

# Contempt by religion, orientation, disability.
class group_not_race
{group_religion}
{group_orientation}
{group_disability}
{group_other}

class hate_opener
one less
another dead
the only good
nothing worse than
i hate
we hate
hate all
can't stand
hates
hate
sick of
tired of
fed up with
despise
so over
had enough of
disgusted by
never liked
dont like
don't like
allergic to

class antigay_claim
adam and eve not
being (gay|trans|a lesbian|transgender|queer) is (a (sin|disease|choice and|mental)|wrong|disgusting|gross|unnatural|sick|not (normal|natural|real|ok|okay))
(gay|trans|lesbian|queer|homosexual) (is|are) (a (sin|disease|mental|choice|phase)|wrong|disgusting|gross|unnatural|sick|not (normal|natural|real|ok|okay))
pray the gay away
turn~ (the|our|my|your) (kids|children|frogs|sons|son) gay
conversion therapy (works|camp would)
there are only (two|2) genders
only (two|2) (genders|gender) (is|isnt|isn't) [not] [a] (mental|real thing)
litter box~
attack helicopter
(identifiable|identified|identifier|identifiers|identifies|identify|identifying) as (a|an) (cat|dog|helicopter|toaster|chair|wolf|goat|pickle|tractor|truck)
man in a dress
men in dresses
boy in a (dress|skirt)
dude in a (dress|wig)
it's a man
thats a man
that's a man
really a (man|dude|boy|guy)
is (it|that) a (boy|girl|he|she|man|woman) or
chicks with dicks
chick with a dick
(mutilate|mutilated|mutilates|mutilating|mutilation|mutilations|mutilative|mutilator|mutilators) (kids|children|themselves)
groomer~
alphabet (people|mafia|gang|soup people)
rug muncher~
fudge packer~
butt pirate~
pillow biter~
sword swallower fag
lezzie~
lesbo~
lezbo~
fruitcake~ fag
flamer~
light in (the|his) loafers
limp wrist~
sissy boy~
fairy boy
fag~

class disability_taunt
autistic
autism
retard~
retarded
sped
spaz
spastic
mongoloid
special ed
window licker
short bus
tard
downsy
down syndrome
schizo
cripple
gimp
mental patient
midget
vegetable
psycho ward
helen keller
stephen hawking
wheelchair kid

class disability_insult
crippled
cripple
gimp
retard
midget
mongoloid
lame leg
peg leg
four eyes deaf
deaf and dumb
hunchback
freak show

class member_of_group
{group_orientation}
a gay
some gay
a lesbian
a queer
some queer
a transgender
a muslim
a jew
some muslim

class scorned_group
gays
muslims
jews
fags
trans
homos
queers
islam
mosques
mosque
mosque
synagogues
synagogue
synagogue
pride flags
pride flag
pride flag
rainbow flags
rainbow flag
hijabs
korans
koran
koran
trannies
lgbt~
trans people
gay people
immigrants here

# Contempt of women.
class it_is_or_not
it's
its
thats
that's
this is
welding is
diesel is
not
shop is
mechanics is
construction is
trades are
no place for
no job for
isn't a place for
isnt a place for
not a place for
aint no place for
ain't no place for
isnt for
isn't for
not for
no room for
too (hard|dirty|heavy|dangerous|tough|complicated) for

class men_word
man
men
real man
boys
guys
the men

class woman_word
woman
women
girl~
she
her
sweetheart
honey
little lady
lady
female~
ladies
babe
step aside
move over
princess

class body_or_looks
boobs
tits
female
woman
girl
pretty
hot
looks
legs
her back
her knees
your knees
slept
sleeping
flirt~
eyelashes
cleavage
skirt~
boss
quota
ass
body
eyes
cute
chick

class victim_blame
asking for it
wanted it
deserved (it|to be (raped|hit|slapped|touched))
had it coming
beg~ for it

class misogynist_saying
bros before hoes
ain't shit but hoes
hoes ain't
bitches ain't
these hoes
them hoes
bitches be
hoes be
run through
ran through
body count
for the streets
used goods
she's a (5|4|3|2|6)
used up
hit the wall
high body count
ugly feminist~
dishwasher~ (is|needs|joke)
resting bitch
time of the month
on the rag
on her period
that time of [the] month
pms~
hormonal

# Pride, neutral mention and counter-speech.
class identity_pride
proud to be
i am [a] proud
proud (black|mexican|muslim|jewish|gay|latina|latino|native|indigenous|trans|asian|cherokee|autistic|disabled|lesbian|queer)
happy (pride|ramadan|hanukkah|eid|diwali|passover)
we (love|welcome|support|stand with|celebrate)
welcome to
celebrate~
heritage
scholarship~
solidarity
deserve (respect|better|equal|the same|dignity|rights|to (be|feel|live|learn|marry|vote|work|play))
are (people|human|humans|americans|citizens|our (neighbors|friends|family|students)|welcome|not (animals|criminals|vermin|a (disease|joke|threat|costume|problem)|terrorists|all|dirty|lazy|stupid|inferior|weak|objects|property|the (enemy|problem))|just as|as (good|smart|capable|strong|human) as|beautiful|awesome|amazing|wonderful|valid|loved)

class any_group_or_women
{group_any}
{group_women}
women
girls

class say_or_think
say~
saying
call~
calling
tell~
telling
assume
assuming
think
claim~
claiming
treat~
treating
judge
blame
blaming
joke~
joking
act like
pretend
believe
let (anyone|anybody|people|them) (say|tell)
listen to (anyone|people)
make fun
hate
hating
use
using

class group_or_stereotype
{group_any}
{group_women}
go back
belong
kitchen
like a girl

# Words that only near each other tell of contempt.
class immigration_police
ice
immigration
la migra
border patrol
homeland security

class they_or_group
they
them
these people
those people
{group_any}
all of

class woman_belittled
chick
broad
woman
girl
female
lady
dame
little girl

class conversion_taunt
real man
good (man|dick)
right man
phase
jesus
attention
husband

class nazi_or_klan
hitler
the nazis
nazis
himmler
kkk
the klan

class sham_word
fake
pretend
wannabe
so called
bearded

class transphobic_topic
bathroom
beard
dress
freak
locker
wig
lipstick
team
sports
dick
penis
it
pronoun~
use the right

class religion_name
islam
christianity
judaism
mormonism
catholicism
the muslim religion
the quran
the koran

class race_pseudoscience
crime
crimes
iq
iqs
intelligence
criminals
violent
more violent
brains
inferior
superior
smarter
dumber
less (intelligent|evolved|human|civilized)
closer to (apes|monkeys)

class group_symbol
two dads
two moms
dads at
drag queen~
drag show~
boys in (skirts|dresses|makeup)
men in (skirts|dresses|makeup|wigs)
hijab~
burka~
turban~
mosque~
islam
quran
koran
ramadan
pronouns
they them
rainbow flag~
pride flag~
pride month
wheelchairs
special ed
sped kids
yarmulke~
menorah~
synagogue~
amish
bonnets
rosaries
gay couple~
same sex couple~
lesbian couple~
trans girl~
trans boy~
trans kid~

signal hateful
0.6   {hated_group} & {disgust_claim}
0.65  (such|a|total|complete|absolute|what a|bunch of|little|you|hes|he's|she's|shes|ur) [a] [total|complete|little] (sped|speds|tard|tards|window licker|window lickers|mongo|spaz|downie|autist|schizo)
signal racist
0.65  (every time|whenever|each time|as soon as|the minute|the second|the day|ever since) ...4 {group_ethnic} ...6 (walk off|walking off|disappear~|steal~|stole|missing|trash~|smell~|price~|crime~|gone|ruin~|trouble|broke|dirty|late|drunk|get worse|got worse|go downhill|went downhill|moves in|moved in)
0.6   {ethnic_cliche} & {go_back_home}
0.6   (only|just) (get|got|gets|getting) (in|hired|accepted|picked|the|scholarships|jobs|promoted) ...4 (quota~|affirmative action|diversity (hire|points)|dei|free ride~|handout~|minority card|race card|skin|skin color)
0.6   (another|more|one more|yet another|a bunch of|bunch of|so many|too many|damn|these|all these|let in) (illegals|illegal|foreigners|foreigner|mexicans|mexican|immigrants|immigrant|refugees|refugee|aliens|arab|haitians|haitian|migrants) ...6 (unbelievable|disgrace|disgusting|ridiculous|ruin~|our (jobs|spots|seats|schools|taxes|town|country|program)|taking|took|stealing|free|welfare|smh|send|deport~|instead of (americans|our own|real)|go home|what happened to)
0.65  (ghetto|hood|section 8|barrio|reservation|rez|border|wetback|jungle|third world) (trash|rats|rat|thugs|thug|garbage|scum|people|animals|filth|monkeys|savages|kids (steal|ruin)) -(dog|ball|day|library)
0.6   (can't|cant|couldn't|cannot|don't) understand ...6 (foreigner|foreign teacher|indian teacher|chinese teacher|accent|mexican teacher|arab|asian) ...6 (send|go back|fire|get rid|hire|american|english|back)
0.65  white (people|folks|men|women|boys|girls|kids|devils) (are|is|be) [all|just|nothing but|the|literally|straight up|pure] (devil|devils|evil|trash|demons|cancer|racist~|colonizers|crackers|inbred|snakes|savages|thieves|disgusting|the problem|a disease|mayo)
signal sexist
0.6   (typical|just like a|such a|like any|only a|leave it to a|of course a|never marry a|dumb) (woman|female|women|girl|chick|broad|females|wife) -(of the year|scout)
0.6   (girls|women|females|ladies|chicks|she|her) [should|need to|ought to|can|better|just] (stick|go back|stay|keep) (to|in|with) [the] (cosmetology|cooking|makeup|nursing|hair|nails|cleaning|sewing|babies|baking|secretary|dishes|laundry|salon|dolls|kitchen|shopping)
0.6   who's (gonna|going to) (cook|clean|do the (dishes|laundry)|watch the kids|make dinner|raise the|fold|iron|pack his|take care of (the|her) (kids|husband|man)) | whos (gonna|going to) (cook|clean|do the dishes|watch the kids|make dinner|raise the)
0.6   (her|your) (husband|man|boyfriend|dad|daddy) (lets|let|allows|allow|letting) (her|you) [think|drive|work|out|wear|talk|leave|have|be|go|touch|act] -(down)
0.6   (women|woman|female|girl|lady|chick|females) (bosses|boss|leaders|managers|teachers|drivers|welders|cops|supervisors|mechanics|coaches|engineers|doctors) (are|is|be) [always|all|such|just|so|never] [a|the|so|such] (nightmare~|worst|terrible|awful|useless|emotional|drama|crazy|bitches|bitch|incompetent|weak|joke~|disaster~|mess|trouble|bossy|moody|hormonal|hysterical|mean|petty)
0.6   (shouldn't|shouldnt|don't|dont|quit|stop|no business) (wear|wearing|dress|dressing|walk around in|come in) ...4 (leggings|skirt|skirts|shorts|crop top|crop tops|dress|low cut|yoga pants|tight|makeup|like that) & (compliment~|whistl~|attention|look|looked at|stared|grabbed|asking|touched|complain~|distract~|boys|men|hit on|harass~)
signal racist sexist hateful
!sentence {warm_word} -(for a)

# Stereotypes, images and places that stand for contempt; warm words that speak against it.
class nativist_topic
country
english
border
(mexico|mexican|mexicans)
black~
immigrant~
foreign~
here
illegal~
{group_ethnic}
your kind
accent
skin
brown
speak

class our_country
america
oklahoma
our country
a white
english

class holocaust_image
gas
oven~
shower~
lampshade
soap
camp~
auschwitz
six million
6 million
gas chamber~

class holocaust_taunt
should
joke~
again
next
more
turn on
finish~
back
send~
deserve~
lol
haha~
put

class womans_place
know (her|your|their) place
(her|their|your) place is
barefoot and pregnant
(pregnant|barefoot) in the kitchen
put (a ring|her in her place|them in their place)
(in|to) the kitchen
dishes and
make [me] a sandwich
sammich
house cleaning and
stay home with the (kids|babies)
home raising

class stereotype_opener
typical
so typical
figures
of course
leave it to
trust
just like
only
classic
what a shock
shocker
surprise surprise

class ethnic_adjective
black
brown
mexican
hispanic
asian
native
indian
latina
latino
african
haitian
minority
not white

class hated_group
{group_symbol}
{group_religion}
{group_orientation}
{group_disability}

class disgust_claim
makes me (sick|puke|gag|want to (puke|throw up))
make me (sick|puke|gag)
has no place
have no place
no place (here|in)
keep (them|that|it) (out|away)
not welcome
aren't welcome
stink up
stinks up
slow down
slows down
slow everybody
slow everyone
mental ward
padded room
loony bin
freaks
disgusting
gross
unnatural
abomination
against god
burn in hell
rot in hell
sick people
should be (banned|illegal|locked)
needs to be (banned|stopped)
what is this world
what's wrong with this
get it away
shove it down
shoving it
down our throats
away from (my|our) (kids|children)

class ethnic_cliche
taco truck
burrito~
sombrero~
tortilla~
chopsticks
rice bowl
curry
teepee
tomahawk
casino money
turban
camel~
banana~
bananas
fried rice
egg rolls
refried

class go_back_home
go home
go back
take your
get out
back where
deport~
ship~
send (you|them|him|her) (back|home)

class warm_word
best
wonderful
beautiful
proud
welcome
congrat~
love
thank~
honor~
celebrate~
so good
delicious
amazing
happy
grateful

signal sexist
0.6   (girls|women|females|ladies|chicks|wives|woman|girl|lady|wife) ...3 (don't|dont|can't|cant|shouldn't|shouldnt|couldn't|never|aren't|arent|not) [even|really|be|ever] (know|handle|lift|understand|drive|weld|fix|lead|think|do|be|get|have|belong|deserve|need|cut it|hack it|keep up|back|read|run|allowed|trusted|meant|made|built|strong enough|smart enough|tough enough|cut out|real) [a|the|to|any|how|anything|for|this|that|with|what|their|up] -(have to|need to (prove|apologize|be|choose|ask)|deserve (this|that|to be (treated|paid|hurt|harassed|told))|feel|afford|get (paid|credit|enough|the (same|credit|pay))|always|vote (until|till)|have (the right|rights|equal|access)|own|be (afraid|ashamed|told|paid|silenced|scared|treated)|think (twice|you))
0.6   (men|guys|boys|a man|real men|husbands) [should|need to|have to|must|are supposed to|were made to|are meant to] {male_rule} & (women|woman|wife|wives|girls|her|she|female~|household|home|family)
0.6   (pretty|cute|hot|dumb|ditzy|stupid|bossy|nagging|hysterical|hormonal|emotional|dramatic|catty|loud|crazy|old|ugly|fat|blonde) (little (thing|lady|girl|miss)|girls|women|females|woman|female|lady|broad|chicks|chick|blondes|wives|wife|feminist~|ex wife|bimbo|housewife) [like (you|her|that)] (always|can't|cant|don't|dont|should|shouldn't|are|never|need|just|only|belong|ruin|make|makes|get|gets|think|thinks|ought|trying|is|will|won't)
0.6   (leave|leave it|leave the|leave that) [to] ...4 (to the (men|boys|guys|menfolk|real men)|to us (men|guys)) & (welding|tools|truck|engine|heavy|thinking|driving|work|wrench~|math|grilling|sweetheart|honey|lady|girl~|girls|women|fixing|decisions|mechanics|sports)
0.55  (know (her|your|their) (place|role)|(her|your|their) place is|barefoot and pregnant|get back in the kitchen|back to the kitchen|woman's work|womens work|man's job|mans job|throws like a girl|hits like a girl|cries like a girl|dumb blonde|blonde moment|trophy wife|ball and chain|nagging wife|gold digger~|daddy issues|on the rag|time of the month|feminazi~|soy boy~|alpha male~ (rule|should)|high value (man|men|woman)|traditional wife or) -(camp|survey)

signal sexist
0.5   (women|woman|girls|females|female|wife|wives|chicks|broads|housewife) & {wifely_duty} & (should|belong~|need~|only|just|always|go|get|back|make|made|stay|where|can't|cant|never|all|better|that's|thats|instead|job|place|too|why|probably|bet)
!sentence (culinary|chef|restaurant|remodel|cabinets|recipe~|short course|workshop|health class|menstrual|pads|tampons|endometriosis|history|suffrage|1950s|textbook|cooking class|food pantry|bake sale)

# Who is to rule, and who to serve.
class male_rule
lead
rule
be in charge
make the (decisions|rules|money)
control
discipline
provide and
wear the pants
be the boss
be head
be obeyed
run things
come first

class wifely_duty
kitchen
dishes
laundry
submissive
obey
submit to
hysterical
hormonal
too emotional
inferior
weaker sex
too weak
gold digger~
barefoot
breeding
sandwich~
property of
belongs to (him|her husband)
nagging
bitchy
periods
on (her|their) period
too pretty to
batting (her|their)
slept (her|their) way
hands off real work
break a nail
broke a nail
breaks a nail
breaking a nail

# Counter-speech by its form: what is said is called wrong, was punished, or is denied; and words that mean something else.
signal racist sexist hateful
!sentence who says ({any_group_or_women}) (can't|cannot|don't|aren't|shouldn't) | (tired of|stop|quit|enough with|done with|fired for|suspended for|expelled for|banned for|disciplined for|written up for|apologized for|got in trouble for) (people|folks|men|guys|hearing|him|her|them) [saying|that|telling|who say] | (fired|suspended|expelled|banned|disciplined|written up|kicked out|benched) for (saying|posting|calling|writing|tweeting|yelling)
!sentence (saying|to say|claim~|the idea|the myth|the notion|the lie|calling) [that] ...6 {any_group_or_women} ...8 (is|isn't|are|was|were) [not|just|a|simply|the|as|both] [_] (lazy|laziest|wrong|false|weak|lie|lies|harassment|hate|cruel|unfair|tired|nonsense|bs|garbage|racist|sexist|old as|old and)
!sentence {any_group_or_women} [people|folks] (is|are|am|was|were) not [any|a|an|the] [_] (dumber|lazier|stupider|inferior|less|weaker|criminals|criminal|disease|burden|animals|threat|problem|joke|costume|slur|cult|monolith)
!sentence (i|we|she|he) reported [a|an|the|my] (classmate|student|coworker|guy|man|kid|teacher|customer|user|account|comment|post|boy|girl|neighbor)
!sentence (was|were|are) the bad guys | is a (terror|hate) group | (a|is a) slur | isn't a word we use | (funny to|fun for) (him|them|you) until | (keep|save) your {any_group_or_women} ...3 jokes | would like a word | pray [the] gay away | (forums|groups|sites|accounts) call {any_group_or_women}
!sentence no [no] {religion_name} is not | i hate how {any_group_or_women} (get|are|is|gets)
!sentence (got|been|was|were|being|getting) called (a|an|the) [_] (wetback|slur|spic|chink|n word|beaner|faggot|dyke|fag|retard|slut|whore) | (until|in|before|by) (19{number}|1963|1970|1974|1920|1965|1972)
!     women couldn't (vote|have|own|get|open|serve|rent|buy) [a|an|their|property] ...6 (1970~|until|back then|those days|credit card|bank account) | trash bags | back in the kitchen (the|please|rolls|bread|timer|oven|cookies)
!     (slept|sleep~) (her|his|their) way through (the|a) [_] (lecture|movie|class|flight|storm|meeting|sermon|show)
!     (flirt~) with (disaster|danger|the (idea|line)) | like a girl (who|scout) | (hot|old|free) chick~ (of the|are|coop|brooder|hatch~)

# ---- contempt in jokes, rules and shrugs

signal sexist
0.65  (i|we) [really|just|fucking] (hate|despise|can't stand) [all] (women|men|females|girls) -(and (children|men) who|who (cheat|lie|hit)|'s) | (women|females|girls|men|boys|males) (are|should) (basically|lose the vote|stupid dogs|a birth defect|never (have|get|be allowed)) | women drivers
0.65  (a|the) (woman's|wife's|man's) (place|job|role|duty) is (under|supper|at home|in the (kitchen|home -and)|to (serve|obey|cook|be)|silence|behind) | (men|man|boys) who (cry|cook|wear|do yoga|knit|sew) [_] ...4 (aren't (men|real)|isn't a man|should be (checked|ashamed)|hand in)
0.65  (she|her|they) [_] ...3 (belongs (at home|in the kitchen)|should be [at] home (raising|cooking|with her kids instead|instead)) | instead of playing (mechanic|welder|boss|engineer|doctor) | (real man|man) in that (office|job|chair|seat) | (these|them) females | typical (blonde|female|woman|girl driver)
0.65  (let me|i'll) (hold|carry|lift|get|explain) that for you (sweetie|sweetheart|doll|honey|darling|little lady) | (help you|lift that|read a schematic|run that) (doll|sweetie|sugar|toots) | too (pretty|cute|delicate) to (be in|weld|work|do|lift|run) | who's watching the kids [lol|😂|🙄] | know how (women|girls|females) are
0.6   (girls|women) lie about (that|it|rape|harassment) | ruin a (guy's|man's|boy's) (season|life|career|future) | (gave|give) (it|that job|the (job|spot|apprenticeship)) to a (girl|gal|woman|chick) ...8 (rack|legs|nose ring|quota|looks|because|i know why|bc)
!     (real man|women) (of the year|'s (history|basketball|shelter|month|conference)) | women drivers (wanted|needed|training|association)
signal racist
0.65  {group_ethnic} (out|back over the) $ | (lower|lowers|lowered|drag|drags|drop) the (standard|quality|tone|value|property values) of ...3 (town|neighborhood|school|street|country|place) | {group_ethnic} ...8 (lower the standard|run every|trash the place|on welfare|for the benefits|all steal|are robots|use dogs|hopped the fence|just drink|by nature)
0.65  what do you call a {group_ethnic} | {group_ethnic} ...6 (still gonna steal|miracle lmao|lawnmower lol) | (token) {group_ethnic} | (speak|speaks) english so well -(after|now|for) | you people usually | the rest of (his|her|their) (tribe|kind|people) | (if|when|my) ...3 daughter ...6 (black|mexican|asian|arab|native) (guy|man|boy) ...5 (disown|over my dead|kill~)
0.65  segregation (worked|was better|had it right|should) | white is right | {group_ethnic} (baby|kid|family|driver|guy) ...4 (again|shocker|who's paying|figures|of course)
0.65  (like we|the way we|as they) used to & (hang|lynch|string|rope|whip)
0.65  (the|same|certain|that) (demographic|element|type) & (funny how|every time|not supposed|fight|crime|neighborhood|notice)
!     (who|that|saying|said|says) ...3 (what do you call|the rest of (his|her) kind) | segregation (ended|was wrong)
