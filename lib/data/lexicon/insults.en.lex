# Insults: `abusive` is demeaning language at somebody; where the one meant is addressed or named it is a
# `personal_attack` too. Judgment of acts, rules, services and decisions is neither.

# Nouns that call a person something.
class insult_noun
idiot~
moron~
imbecile~
dumbass~
dumbasses
dummy
dummies
dumdum
dimwit~
nitwit~
halfwit~
half wit~
halfwits
twit~
dolt~
dunce~
dullard~
numbskull~
numskull~
blockhead~
bonehead~
knucklehead~
airhead~
meathead~
pinhead~
birdbrain~
peabrain~
pea brain~
lamebrain~
simpleton~
cretin~
ignoramus
loser~
losers
failure
worm
maggot~
parasite~
leech
cockroach
roach
rat
snake
weasel~
toad
pig
swine
cow
heifer
whale
hippo
dog
animal
monster
creep~
creeps
creepo
freak~
weirdo~
weirdos
pervert~
perv~
psycho~
psychopath~
sociopath~
lunatic~
nutcase~
nutjob~
nut job~
wacko~
basket case
crackhead~
junkie~
tweaker~
degenerate~
lowlife~
low life~
lowlifes
scum
scumbag~
dirtbag~
sleazebag~
sleaze
slimeball~
slime
trash
garbage
filth
waste
disgrace
embarrassment
joke
clown~
buffoon~
fool
coward~
wimp~
wuss~
sissy
sissies
crybaby
crybabies
pansy
liar
fraud
phony
fake
hypocrite~
backstabber~
snitch~
tattletale
brat~
brats
snob~
tramp
hag
hags
witch
old bat
old hag
bat
windbag~
blowhard~
jerk~
jerks
jackwagon~
douche~
douchebag~
asshole~
asshat~
asswipe~
ass
bastard~
bitch~
bitches
prick~
dick
dickhead~
shithead~
dipshit~
turd~
punk~
poser~
nobody
nothing
bum
bums
deadbeat~
slob~
slobs
lardass~
fatass~
fatso
tub of lard
blob
pig face
dog face
ogre~
troll~
gremlin
goblin
ape
monkey
baboon
mutt
mongrel
skank~
slut~
whore~
hoe~
thot~
tool
dork~
dweeb~
geek
nerd
neckbeard~
incel~
simp~
mouthbreather~
mouth breather~
knuckle dragger~
waste of (space|oxygen|air|breath|time|skin|life|human|flesh|sperm|a human being|a desk|a chair|a seat)
piece of (shit|crap|trash|garbage|filth|work|dirt|human garbage)
sack of (shit|crap|garbage|potatoes)
excuse for a (human|person|man|woman|teacher|mother|father|friend|student|human being)
poor excuse of a _
pos
retard~
libtard~
braindead
doofus
goober
goofball
nincompoop~
ninny
oaf~
dipstick~
numbnuts
dumbo
dingbat~
dingus
ding dong
noob~
scrub~
bozo~
schmuck~
putz
dumpster fire of a (person|human)
bottom feeder~
lapdog
bootlicker~
boot licker~
suck up
brown noser~
doormat
human trash
human garbage
oxygen thief
oxygen thieves
bully
narcissist~
con artist~
gold digger~
homewrecker~
pick me
pick me girl
drama queen
attention whore~
tryhard~
know it all~
two faced snake
sad sack
sorry sack
pathetic thing
little man
little girl
little boy
dirty old man
old fart~
fossil
hillbilly
hick~
redneck~
inbred~
white trash
trailer trash
thug~
crook~
thief
criminal
vermin
rodent
virgin
neanderthal~
troglodyte~
caveman
cavemen
savage~
barbarian~
stain
cancer
disease
plague
pest
nuisance
burden
mistake
accident
abomination
laughing stock
laughingstock
lost cause
dead weight
dropout~
crackpot~
quack~
charlatan~
tyrant~
dictator
nazi~
fascist~

# The nouns of these that say contempt even where nothing else does.
class insult_hard
idiot~
moron~
imbecile~
dimwit~
nitwit~
halfwit~
numbskull~
cretin~
scumbag~
dirtbag~
lowlife~
sleazebag~
slimeball~
loser~
losers
nutjob~
weirdo~
fatso
lardass~
retard~
bozo~
douchebag~
asshole~
dickhead~
shithead~
dipshit~
dumbass~
bitch~
bitches
bastard~
jackass~
prick~
whore~
slut~
skank~
dumbfuck~
fucktard~
imbeciles
buffoon~
crybaby
mouthbreather~
mouth breather~
neckbeard~
subhuman~
degenerate~
pervert~
psycho~
knuckle dragger~
simpleton~
ignoramus
pinhead~
libtard~
schmuck~
crackhead~
deadbeat~
waste of (space|oxygen|air|skin|flesh|sperm)
piece of (shit|crap|trash|garbage|filth)
oxygen thief
human garbage
human trash

# Adjectives that demean a person.
class insult_adj
stupid
dumb
dumber
dumbest
idiotic
moronic
retarded
brainless
braindead
brain dead
mindless
clueless
ignorant
illiterate
dense
thick
slow
dimwitted
pathetic
pathetik
worthless
useless
hopeless
incompetent
inept
talentless
gutless
spineless
cowardly
lazy
laziest
ugly
uglier
ugliest
hideous
repulsive
disgusting
gross
nasty
vile
revolting
filthy
dirty
smelly
stinky
stinking
greasy
fat
obese
fatter
flabby
chubby
skinny
scrawny
lame
creepy
weird
freaky
cringe
cringey
annoying
irritating
insufferable
obnoxious
unbearable
crazy
insane
psychotic
deranged
unhinged
demented
delusional
mental
twisted
sick
evil
wicked
heartless
soulless
two faced
two-faced
fake
phony
lying
sneaky
slimy
sleazy
shady
conniving
manipulative
backstabbing
selfish
greedy
cheap
trashy
ghetto
low class
classless
tacky
desperate
needy
clingy
whiny
bitchy
bitter
miserable
sad
sorry
sorry ass
unlovable
unwanted
friendless
inferior
subhuman
inbred
low iq
uneducated
unfit
good for nothing
mean
cruel
rude
awful
horrible
terrible
rotten
despicable
detestable
contemptible
shameless
sleazy
perverted
washed up
talentless
untalented
laughable
irrelevant
boring
basic
dusty
crusty
musty
busted
bald
wrinkled
toothless
cross eyed
pimply
buck toothed
flat chested
slutty
whorish
skanky
arrogant
smug
pompous
stuck up
entitled
spoiled
childish
immature
simple minded
small minded
narrow minded
feeble minded
weak
weak minded
two bit
no good
dishonest
corrupt
crooked

# Adjectives of these that nothing else explains: a person who is told so is insulted.
class insult_adj_hard
stupid
dumb
idiotic
moronic
retarded
brainless
braindead
brain dead
illiterate
dimwitted
pathetic
worthless
useless
incompetent
inept
talentless
gutless
spineless
ugly
hideous
repulsive
disgusting
vile
revolting
smelly
inbred
trashy
low class
classless
unlovable
subhuman
despicable
slimy
sleazy
two faced
deranged
demented
delusional
heartless
soulless
insufferable
lazy
good for nothing
low iq
friendless
ignorant
fat
creepy
gross
nasty
obnoxious
shameless
untalented
a joke
a disgrace
an embarrassment
a waste
trash
garbage
scum
filth
dirt
nothing
worth nothing
nobody
dumber than (a|the) _
dumb as (a|rocks|bricks|dirt|a rock|a brick|hell)
thick as (a|bricks|two short planks)
ugly as (sin|hell)

class very
so
such a
such an
very
really
truly
just
just a
just an
literally
literally a
totally
a total
total
a complete
complete
completely
an absolute
absolute
absolutely
a real
real
a pure
pure
utterly
an utter
incredibly
extremely
freaking
friggin
fucking
fuckin
damn
goddamn
a
an
the
the most
the biggest
the worst
the dumbest
the laziest
the ugliest
a big
a huge
a giant
a little
a sad
a sad little
one
one big
still
still a
always
always a
nothing but
nothing but a
kinda
kind of
pretty
pretty much
all
way too
too
being
being a
being an
acting like a
acting like an
also
clearly
clearly a
obviously
obviously a
honestly
honestly a
a bunch of
bunch of
the biggest
the most
as
a stupid
a dumb
a fat
an ugly
a lazy
a worthless
a pathetic
a useless
a disgusting
a lying
a fake
a cheap
a dirty
a nasty
an old
an ignorant
a stuck up
a spoiled
a selfish
a miserable
a creepy
an annoying
a stupid little
a fat little
a stupid fat
a filthy
a cowardly
a spineless
a gutless
a two faced
a greasy
a smelly
a washed up
a bitter
a sorry
an incompetent
a self centered
a no good
a good for nothing
a crusty
a dusty
a low life
a lowlife
a rotten

class you_are
you are
you're
youre
your
u are
u r
ur
you
u
you r
you were
yall are
y'all are
ya'll are
you guys are
you people are
you kids are
you all are
all of you are
you look like
u look like
you sound like
u sound like
you smell like
you act like
youve always been
you've always been
you will always be
you'll always be
youll never be anything but
you'll never be anything but
you'll never be more than
you must be
u must be
thats because you are
you two are
both of you are
you and your (friends|family|kids|whole family|little friends|brother|sister|mother|mom) are
you and your (friends|family|kids|whole family|mother|mom) 

class one_is
he is
he's
hes
she is
she's
shes
they are
they're
theyre
{name} is
{name} was
{titled_name} is
that (guy|girl|kid|dude|chick|man|woman|teacher|boy|lady|new kid|new girl|coach) is
this (guy|girl|kid|dude|chick|man|woman|teacher|boy|lady) is
(our|my|the|your|his|her|that|this) [new|old|so called] (teacher|instructor|counselor|principal|coach|boss|secretary|receptionist|janitor|nurse|neighbor|coworker|supervisor|manager|mom|mother|dad|father|brother|sister|wife|husband|friends|family|ex|landlord|director|aide|sub|substitute|bus driver|lunch lady|lab partner|roommate|cousin) (is|are|was)
(those|these) (kids|people|guys|girls|boys|teachers|parents|students|women|men) are
half (of|my|the|our) ... are
{mention} is

signal abusive personal_attack
# You are …
0.85  {you_are} [{very}] [{very}] {insult_hard} -(about|with|when|to think)
0.75  (you are|you're|youre|u are|u r|ur|yall are|y'all are|you guys are|you people are|you all are|you two are|all of you are|you look|u look|you smell|you sound|you will always be|you'll always be|you've always been|you must be) [{very}] [{very}] {insult_adj_hard} -(about (this|that|it)|for (not|doing|words|thinking|me|us)|good|enough|if|with (love|grief)|in my|now and|cool|cute|tired|rich|funny|awesome|talented|nice|sweet|handsome|pretty)
0.75  (you are|you're|youre|u are|u r|ur|yall are|you will always be|you'll always be) [{very}] [{very}] [{insult_adj}] {insult_noun} -(about|for|who|that saved|to me|of mine|i love|lover~|of a (day|week|game))
0.8   (you|u|ya|yall|you're a|ur a|you are a) [{very}] [little|big|old|dumb|ugly|fat|stupid|pathetic|worthless|lazy|lying|disgusting|filthy|dirty|sorry|useless|sad|fake|nasty|stinking|miserable|creepy|absolute|complete|total|utter|freaking|fucking|fuckin|damn|goddamn|god damn|bunch of|pack of|pair of|sick|rotten|cheap|spoiled|two faced|gutless|spineless|self centered] {insult_for_you} -(about|lover~|who|that saved)
0.85  (shut|stfu|shaddup) [the] [hell|fuck|heck] [up] [you|u] (you|u|ya) [{insult_adj}] {insult_noun}
0.6   shut [the] [hell|fuck|f] up [{name}|you|u|bro|dude|already|loser|fatty|fatso|nobody] -(and take my money|the computer|the house|the shop|tight|shop) | shut (ur|your|yo|ya) (mouth|face|trap|pie hole|hole|yap|fat mouth|stupid mouth|ugly mouth|big mouth|lips) | stfu | shut it you | shutup | (zip|button) it you
0.85  (you|u|your|ur) ({insult_adj}) ({insult_adj}|old|little|ass|fat|fucking) [ass] {insult_noun} -(about)
0.8   (how|why) (are|r) (you|u) (so|this|such|that|always so|always this|even this) [a|an|freaking|fucking|damn] {insult_adj_hard}
0.75  (are|r) (you|u|yall) [really|actually|that|this|just|always|fucking|freaking|even|some kind of|a complete|naturally] {mind_insult}
0.8   (you|u|your|ur) (make|makes|made) me {disgusted} | (you|u) disgust (me|us|everyone|everybody) | (i|we) {loathe_verb} (you|u|your guts|ur guts|everything about you|the sight of you|looking at you|your (stupid|ugly|fat|dumb) face|ur face) -(when|both|guys (so much)|for being so)
0.8   {nobody_or_everyone} (likes|like|wants|want|loves|can stand|could stand|cares about|respects|hates|hate|despises|laughs at|laugh at|is sick of|are sick of|is tired of|thinks you are|thinks you're|would miss|would even miss|knows you are|can't stand|is embarrassed by|feels sorry for) (you|u|ya|your (ugly|fat|stupid|dumb|annoying|sorry|broke|lazy|crusty) _|ur (ugly|fat|stupid|dumb|annoying|sorry)) [here|around|anyway|and never] -(to|all|guys (more)|for|more|better)
0.75  (do|does) (us|everyone|everybody|the world|yourself|the rest of us|humanity) a favor and -(vote|bring|read|clean|check|share|sign|drink|stay hydrated|get some|take a|turn)
0.8   go (back to (your|the) (hole|cave|rock|bridge|trailer|swamp|sewer|zoo|dumpster)|crawl (back|under|in)|jump (off|in|into) a|play in traffic|choke|rot|die|drown|to hell|kick rocks|eat (a|shit|dirt|glass)|touch grass you|cry (to|about it) (your|you|ur)|fuck (yourself|urself|yourselves)|screw yourself|suck (a|an)|drink bleach|step on a lego you) | crawl back (under|into|in) (your|the|whatever|that|ur)
0.75  (under|back under) (your|whatever|that|the) rock [you]
0.85  fuck (you|u|off|yourself|urself|ur|your|yall|him|her|them|every one of you|all of you|that (bitch|guy|kid|teacher|girl|dude)|{titled_name}) -(all i|up)
0.7   screw (you|u|off|yourself|ur|your|yall) | (get|go get) (bent|lost|stuffed) [you|loser|creep|freak|idiot|punk] | (eat|suck) (shit|it) [you|loser] | (kiss|lick) my (ass|butt|boots|shoes) | (up yours|blow me|bite me|sit and spin|piss off|bugger off|sod off|drop dead|eat dirt|get a life|f off|eff off|f you|f u|eff you|fu)
0.8   (you|u|you'll|youll|you will|ull|she|he|she'll|he'll) [will|could|would|can] never (be|amount to|become|make|have|get) (anything|nothing|anyone|somebody|shit|a real|good enough|loved|a damn thing|more than|half the|a job|much|a friend|friends)
0.75  (you're|ur|you are|youre|u r|your|shes|hes|she's|he's|he is|she is|you and) (a|an|such a|a complete|a total|nothing but a|just a|a sorry|a poor|a pathetic|the biggest) {insult_of} [of|to|for|on|and] -(about)
0.7   (what|whats|wat|what's) [is] [the hell|the fuck] (is wrong with|the matter with) (you|u|your (brain|head|face)|ur (brain|head|face)) [people|freaks|freak|idiot|moron]  -(today|sweetie|honey|buddy)
0.7   (your|ur|yo|you) (face|head|teeth|nose|hair|body|breath|forehead|voice|legs|ears|skin|clothes|shoes|outfit|ass|belly|eyebrows) (is|are|look|looks|make|makes|smell|smells|could|stinks|stink|belong|belongs) [so|like|really|all|absolutely] (ugly|disgusting|gross|nasty|fat|like (a|the|something)|stupid|hideous|busted|me (sick|puke|gag|want to)|greasy|crooked|busted|trash|jacked|messed up|dumb|bad|crack|break|scare|a zoo|in a) -(great|good|new|a million|an angel|a dream|fire)
0.7   (you|u|she|he|they|that girl|that kid|{name}) (smell|smells|stink|stinks|reek|reeks) (like|of|so bad|bad|worse) -(success|victory|heaven|roses|cookies|bacon|summer|fall|spring|christmas|vanilla|fresh|great|clean|flowers|good|barbecue|bbq|campfire|diesel)
0.75  (your|ur|yo|you|his|her|ya) [own] (mom|mama|mother|momma|parents|dad|daddy|mum|family|whole family|husband|wife|kids) (is|are|was|must be|should|shoulda|should've|must have|wishes|regrets|regret|hates|hated|never|didn't|doesn't|dont|didnt|doesnt|raised|must|dropped|would be) [so|a|an|be|have|been|really|probably|must|such a|all] {shaming_word}
0.7   (dumb|stupid|ignorant|lazy|fat|ugly|lying|crazy|worthless|pathetic|useless|sorry|old|nasty|dirty|filthy|silly|fake|spoiled|rotten|sick|creepy|little|arrogant|psycho|white|cheap|broke|entitled|greedy|cheating|snotty|sneaky|whiny|trashy|inbred|toothless) [ass|little|old|fat|ugly|lazy|fucking|freaking|no good|good for nothing] (idiot~|moron~|bitch~|bitches|bastard~|asshole~|cow~|cunt~|whore~|slut~|loser~|losers|freak~|pig~|jackass~|jerk~|hag~|witch|brat~|slob~|fool~|creep~|weirdo~|fuck~|prick~|scum|piece of (shit|crap|trash|garbage)|hillbilly|hick~|redneck~|turd~|hoe~|troll~|clown~|retard~|punk~|douche~|douchebag~|cretin~|imbecile~|dumbass~|shit|shithead~|snake~|parasite~|leech~|coward~|liar~|nobody|nobodies|waste of (space|air|oxygen|skin))
0.6   {insult_hard} [you|u] $
0.75  (hey|yo|oi|listen|ok|okay|bye|sorry|thanks|grow up|sit down|learn to (read|spell|drive)|go away|get lost|move|nice try|wake up|cry more|stay mad|keep crying|try harder|back off|shut up|no one asked|nobody asked|good luck|cope|quit whining) [{name}|you] [you] [{very}] [{insult_adj}] {insult_hard}
0.7   (call|calling) (you|yourself) a (teacher|man|mother|father|friend|human|christian|cop|nurse|professional|parent|leader|coach|counselor) [is]

# He, she, they, a named one is …
0.75  {one_is} [{very}] [{very}] [{insult_adj}] {insult_hard} -(about|lover~|when it comes)
0.65  {one_is} [{very}] [{very}] (a pathetic|pathetic|worthless|talentless|brainless|illiterate|spineless|gutless|inbred|repulsive|hideous|vile|disgusting human~|a disgusting (person|human|man|woman)|a disgrace|trash|garbage|scum|filth|human garbage|a waste|a creep|a pig|a snake|a clown|a windbag|a fraud|a coward|a liar|a crook|a freak|a joke of a _|a loser|a nobody|retarded|a slob|a hag|two faced|subhuman|dumber than|dumb as|stupid as|useless as|ugly as|fat as|the dumbest|the laziest|the ugliest|the stupidest|too stupid to|too dumb to|too ugly to|too fat to|too lazy to|a bully|a tyrant|a monster|a sorry|a miserable|a cow|a poor excuse|a sad excuse|a pathetic|a useless|an incompetent|a worthless|a lazy|a stupid|an idiotic|an ignorant|a fat|an ugly|a nasty|a sorry|a bitter|a talentless|a spineless) -(movie|game|idea|song|show|policy|rule|decision|car|truck|joke|excuse|answer|attempt|lie|film|book|team|season|dog|cat)
0.7   {one_is} [{very}] (stupid|dumb|ugly|fat|useless|incompetent|lazy|disgusting|nasty|creepy|smelly|gross|insane|psycho|ignorant) and [a|an|so] [{very}] ({insult_adj}|{insult_noun})
0.65  ({name}|{titled_name}|{mention}) [{very}] (sucks|stinks|smells|is trash|is garbage|is scum|disgusts me|is so (fat|ugly|stupid|dumb|gross|nasty|annoying|weird|creepy|pathetic|lame)|is (stupid|ugly|fat|dumb|disgusting|pathetic|creepy|gross|nasty|annoying af|retarded|braindead|psycho)) -(and so am i|for|when)
0.7   (you|u|ya|he|she|{titled_name}|yall|y'all|that (guy|man|woman|dude|fool|idiot)) [_] (couldn't|could not|can't|cannot|wouldn't|couldnt|cant|wouldnt) [even] (find (his|her|your|ur|their) [own](ass|butt|rear|backside|head|way)|pour (water|piss|pee) out of a boot|organize a|run a (lemonade stand|bath|bake sale)|teach a (dog|fish|rock)|spell (cat|dog|his own|her own|your own)|count to (ten|10|five|three)|tie (his|her|your|their) [own]shoes|teach (his|her) way|pass a (drug|spelling) test|read a (tape measure|clock|stop sign)|think (his|her|your) way|lead (a|his) _ [out|across])
0.65  (dumb|dumber|stupid|stupider|useless|thick|ugly|ignorant|slow|dense|lazy|worthless|sharp) (as|than) (a|an|the|my|two) (rock~|box of|bag of|brick~|post|fence post|stump|door|doorknob|door nail|sack of|hammer~|bowl|pile|wet|screen door|log|brick wall|bucket of|dog|doormat|locker~|tree|dirt|cow|mule|ox|pig|chair|broken|dead|toddler|sponge)
0.7   (one|few|a couple) {few_brains} | not (the|exactly the) (sharpest|brightest) (tool|knife|bulb|crayon) | (lights are on|lights on) [but](nobody|no one|no ones) [is] home | (not|isn't|aren't) playing with a full deck | (no|zero|half a|two|three) brain cells | peanut (sized|for a) brain | (nothing|empty|hollow|rocks) (between|in) (your|her|his|their|ur) (ears|head|skull) | (your|his|her|ur) (iq|i q) (is|must be|of|score) [in the|a|lower|below|under]
0.65  (was|were|must have been|must've been) (dropped (on|as a (baby|child|kid)|at birth)|raised (in a barn|by wolves|by trash|by animals)|born (stupid|in a barn|ugly)|hit (in|on) the head as) [on (your|his|her) head]
0.65  (replace|replaced) (you|him|her|u) with a (chair|rock|robot|brick|dog|potted plant|plant|monkey|toaster|cardboard)
0.65  (people|losers|idiots|trash|kids|folks|women|men|teachers|nobodies|freaks|creeps) like (you|u|her|him|them|that|yall) (are|should|make|makes|belong|don't|dont|deserve|ruin|are why|always|need to|never|shouldn't) -(do so much|work so hard|inspire|make this|make the world|make our)
0.7   (you|u|he|she|they|yall|{name}) (deserve|deserves) (nothing|to rot|to be alone|to suffer|to die|every bad|to fail|to burn|whatever happens) -(less than|but)
0.7   (everyone|everybody|we|world|school|class|team|shop|this place|town|planet|place) (would be|is|are|was|were|be|ll be) [so much|way|much|a lot] {better_without} (without|off without|if) (you|u|him|her|them|you weren't|you left|you were gone|u left)
0.6   {no_wonder} (you|u|your|ur|she|he|they|everyone|nobody|no one|everybody) [are|is|have|has|r|got|dont have|don't have|had] [no|so|still|always|all] (friends|single|alone|ugly|fat|stupid|dumb|failing|broke|left you|hates you|likes you|dumped|divorced|fired|cheated on you|hate you|leaves you|wants you|like you|your (dad|mom|husband|wife|mother|father) left)
0.65  (keep|stay|sit|take|get) your (fat|ugly|stupid|dumb|lazy|dirty|nasty|filthy|disgusting|lying|crusty|greasy|big) (mouth|hands|ass|face|butt|self|body|nose|opinions|feet)
0.6   (your|ur|his|her) (stupid|ugly|dumb|fat|disgusting|pathetic|lying|busted|crusty|sorry|nasty|worthless|filthy|trashy|goofy|retarded|lazy|miserable) (face|ass|head|mouth|self|body|life|brain|voice|mug|family|mom|mama|mother|kids|kid|wife|husband|existence|butt|teeth|laugh|smile|friends|opinion|opinions)
0.6   (lookin|looking|look|looks|looked|built) (ass|like (a|an) [{insult_adj}|wet|half|dead|drowned|hairless|rotten|overcooked|melted|deflated|dollar store|walmart|discount|dead|skinned|sick] (rat|pig|troll|toad|frog|horse|foot|thumb|potato|gremlin|goblin|ogre|hobo|bum|dog|monkey|ape|whale|cow|hippo|crackhead|corpse|ferret|tic tac|mutt|turd|clown|gargoyle|witch|mole rat|walrus|manatee)) -(me|i|his hair)
0.55  (go|please|just|u should|you should|you need to|why don't you|why dont you|plz|pls) [to] {scornful_advice} [you|idiot|moron|dummy|loser|fatty|freak]
0.55  (pathetic|disgusting|worthless|trash|garbage|scum|idiot~|moron~|loser~|clown~) $ && (you|your|u|ur)
0.6   ^ (pathetic|disgusting) [excuse|little|human|piece|creature|people|person|thing] [for|of] 
0.6   (laugh|laughing|laughed) (at|in) (you|your face|ur face|him|her) [the whole|all|every|behind] -(joke~)
0.65  (you are|you were|you're|youre|u are|u were|(your|ur) (birth|life|existence) (is|was)|(he|she) (is|was)) (a|an|his|her|your|my) {unwanted_birth}
0.65  (shouldn't|shouldnt|should never|should not|never should) (have|of|a|ve) been (born|hired|allowed to breed|allowed to teach)  | (shouldn't|shouldnt) be allowed to (breed|reproduce|teach|have kids|vote)
0.6   (sit|settle|calm|stand) (down|up) [you] (fatty|shorty|clown|fatso|sweetheart|princess|snowflake|karen|grandpa|granny|psycho|baldy|four eyes|boomer)
0.5   (fatty|fatso|fat ass|baldy|four eyes|pizza face|brace face|metal mouth|beanpole|lard butt|thunder thighs|pig face|horse face|rat face|dog face|crater face|bug eyes|big nose|snaggletooth)
0.6   ok (boomer|karen|retard|fatty|loser|psycho|freak)
0.6   two faced  [lying|talentless|little|bitter|old]
0.6   (stop|quit) (being|acting) (so|such a|such an|like a|like an|a|an) [{very}] ({insult_hard}|pathetic|retarded|stupid|dumb|baby|crybaby|bitch|pussy|wuss|sissy|girl)
0.5   (you|u|ur|your) (people|kids|guys|lot|type|kind|sort) [are|make|r|always|all] (all|me|always|just|are|disgust|sick|so|such|nothing|the worst|make) -(the best|amazing|awesome|great|so nice|talented)
0.6   (lunch ladies|janitors|subs|teachers|custodians|aides|cashiers|nurses|welders|mechanics|hairdressers|cooks) are [just|all|nothing but|only] (people who (failed|couldn't|flunked)|losers|idiots|failures|dropouts|trash|morons|too (stupid|dumb)|lazy|stupid|dumb) [at]
0.6   (that's|thats|its|it's) all (you're|youre|ur|you are|he's|she's|they're) (good|fit) for

signal abusive
0.55  {insult_hard} 
0.5   (bunch|pack|group|gang|bus load|room full|gaggle|crew) of [{insult_adj}|absolute|complete|total] {insult_noun}
0.45  (these|those|all these|all the|them) [{insult_adj}] {insult_hard}
0.6   (sick|twisted|disgusting|pathetic|miserable|evil|vile) (human being~|human~|individual~|excuse~ for|people|person|man|woman|creature~|freak~|thing)
0.55  (go to hell|rot in hell|burn in hell)

# Not meant, meant well, of oneself, of things.
signal abusive personal_attack
!     {self_talk} [{very}] [{very}] [{insult_adj}] [like|a|an] ({insult_noun}|{insult_adj})
!     (i am|i'm|im|i was|we are|we're|i feel|me|myself|am i|was i) ... {insult_hard}
!     (my|our|this|that|the|a|these|those|his|her) {thing_or_animal} [is|are|was|were|looks|smells|just|really|been|acts|acting] [{very}] [{very}] ({insult_noun}|{insult_adj})
!     (it|its|it's|thats|that's) [{very}] [{very}] {insult_adj} -(person|man|woman|kid|teacher|human|idiot|bitch|people)
!     (it|this|that|what|how) (is|was) [{very}] [{very}] {insult_adj} -(person|man|woman|kid|teacher|human|idiot|bitch|people)
!     what a [{very}] {insult_adj} (rule|idea|policy|decision|law|plan|movie|game|day|week|test|question|thing|mess|waste|shame|joke|way|call|song|show|product|service|system)
!     (don't|do not|dont|never|nobody should|no one should|stop|quit|please don't|not ok to|not okay to|isn't ok to|wrong to|you can't|shouldn't|stop letting people|he|she|they|who|someone|somebody|people|kids|boys|girls|anyone) [ever|to|keep~|always|just|them] (call~|calling|label~|name) (me|people|anyone|anybody|someone|somebody|each other|kids|students|her|him|them|my|our|others|us|yourself|a (kid|person|student|child)|(the|other|new|special ed) _) ... ({insult_noun}|{insult_adj})
!     (you are|you're|ur|youre|u r|yall are|you guys are) not [{very}] [{very}] [{insult_adj}] ({insult_noun}|{insult_adj})
!     (not|isn't|aren't|never|wasn't|ain't) [{very}] ({insult_noun}|{insult_adj})
!     (you|u|ya|he|she|they|yall|y'all|you guys) [are|is|r|absolute|lil|little|big|old|you] (beautiful|lovable|adorable|silly|lucky|talented|magnificent|brilliant|gorgeous|precious|sweet|cute|goofy) {insult_noun}
!     {insult_noun} (sandwich|bread|cat|proof|box|season|contest|pose|fish|food|pride|of the (day|week|month)|bar|bag|bags|truck|pickup|can|cans|day|disposal|room|nose|wig|shoes|suit|makeup|car|college|class|school|show)
!     (snake|pig|dog|cow|rat|whale|worm|monkey|animal|toad|witch|clown|rodent|troll|goblin|goat|geek|nerd|bat|savage|beast|monster|ogre|virgin|tool|thief|thug|cancer|disease|weasel|leech|parasite|ape|hippo|heifer|swine|maggot~|roach|cockroach) (is|in|at|on|from|and|with|of|for|the|out|that|to|came|who|barn|show|farm|feed|scale|science)
!     {fond_word} & {insult_adj}
!     (stupid|dumb|insane|insanely|sick|disgusting|disgustingly|stupidly|crazy|ridiculous|nasty|filthy|wicked|mean|dirty) (good|talented|cool|fast|smart|funny|cute|pretty|rich|fine|fun|easy|gorgeous|beautiful|strong|fresh|clean|handsome|deals|prices|amounts|simple|question~|mistake~|moment|luck|expensive|cheap|hot|long|money)
!     (dumb|stupid|silly) (question~|idea~|thing~|rule~|joke~|reason~|song~|mistake~|game~|movie~|show|fun|phone~|bell~|bets|luck|money|stuff)
!     (ugly|happy) (cry~|crying|sweater~|duckling~|truth|fruit|food)
!     (fat) (tuesday|free|cat~|loss|chance|stack~|lip|quarter~|bike~|tire~|lace~|head~|burn~|content|back) | (low|trans|body|saturated|milk|skim~|back|full|good|chew~) fat
!     (lazy) (river|boy|susan|sunday~|day~|dog~|saturday~|afternoon~|eye|e|bones weekend|morning~|weekend~)
!     (crazy|sick|insane|mad) (about|for|good|over|how|in love|week|day|busy|that|to think|to see|amount~|hours|skills|tired|of|with|leave|day~|kid~ (love|today)|child~|from|at|enough)
!     {insult_adj} (of|if|to|about|that|how|when) (me|you|i|see|think|hear|know|say|it)
!     (feel|feeling|feels|felt|getting|gets|got|get|been|being|home|call~ in|out|was|is|be) (sick|mean|weird|crazy|lazy|slow|dense|gross|weak|sad|sorry|mental)
!     (so|really|very|am|im|i'm|we're|were|feel|felt|terribly) sorry
!     (mental|special) (health|ward|math|note|illness|education|wellness|breakdown|day)
!     (slow) (cooker|down|day|cook~|motion|clap|start|roast~|traffic|and steady|pitch|internet|dance|leak)
!     {mention} ... (absolute|you) (animal|beast|monster|savage|legend|unit|machine)
!     (an|absolute|total|complete|you|such a|you're a|ur a|youre a) {admiring_noun} (at|on|in|for (this|that|doing)|congrat~|i love|love|haha|lol|😂)
!     (my|her|his|our|your) (little|sweet|old|favorite|spoiled|baby) (monkey|monster|brat~|devil|stinker|pig|goober|weirdo|gremlin|goblin|nerd|dork|piggy|worm|stinkers|rat)
!     (favorite|fellow|lovable|my) (weirdo~|idiot~|nerd~|goobers|goofballs|dorks|clowns|misfits|weirdos|goof~) [i love|love|❤️|and i|ever]
!     (snitch~|rat) (on|out)
!     (class|rodeo|birthday|party|circus|scary|hospital|balloon) clown~
!     (wear~|dress~) ... (clown~|witch|monster|ogre|troll|pig|animal)
!     (play~|character|villain|script|actor|novel|movie|episode|book|show|mascot|costume|musical|scene|grinch) & ({insult_noun}|{insult_adj})
!sentence 0.4 (jk|just kidding|only kidding|love (you|u|ya|yall) -to|luv (u|you|ya)|❤️|😘|🥰|💕|bestie~|bff|bro i love)
!sentence (definition|vocabulary|spelling word~|synonym~|etymology|dictionary) & {insult_hard}
!     (call~|calling) (myself|me|it) ...4 ({insult_noun}|{insult_adj})
!sentence (anti bullying|stop bullying|bullying (week|prevention|awareness)|bully free|cyberbullying|be kind|kindness (week|matters)|report it|words hurt|no name calling|name calling)
!     (if|when|whenever) (someone|somebody|a kid|kids|people|anyone|they|he|she|a student|students) (call~|tell~|say~) ...8 ({insult_noun}|{insult_adj})
!     (told|tells|telling|tell) (me|us|my (son|daughter|kid|sister|brother|friend|mom)|her|him|them|everyone) [that|i|im|i'm|he|she|was|were|am|shes|hes] ... ({insult_noun}|{insult_adj})

signal abusive personal_attack
# Said to the face, or pointed.
0.75  (you|u|ur|you're|youre|he|she|he's|hes|she's|shes|{name}|{titled_name}|they|they're|yall|teacher|kid|boy|girl|guy|lady|man|woman) [is|are|was|r|has to be|have to be|must be|really|easily|by far|hands down|honestly|literally] [really|easily|by far|honestly|literally|be|truly] [one of] the {insult_superlative} (person|people|human|humans|human being|human beings|kid|teacher|excuse|mechanic|student|man|woman|creature|thing|individual|mother|father|friend|boss|coworker|welder|driver|girl|boy|guy|one|coach|neighbor)
0.7   /any/ pour (water|piss|pee) out of a boot | (his|her|your|their) [own] (ass|rear|rear end|butt|backside) with (a|both|two) (flashlight|map|hands|compass|mirror)
0.7   (under|beneath) (your|whatever|that|the|ur) (rock|bridge|swamp|cave|trailer|dumpster) [you|troll|where|and stay] & (go|back|crawl|slither|get|stay|came|climb)
0.7   /any/ (are|r) (you|u) (always|usually|naturally|normally|all|born|just born|trying to be) (this|that) [freaking] (stupid|dumb|slow|dense|clueless|annoying|useless|lazy|ugly|pathetic|ignorant|miserable)
0.7   what a [sad|sorry|pathetic|total|complete|worthless|disgusting|miserable|lousy|absolute] (loser|sack of|excuse for|waste of|failure|disappointment|joke of a|piece of|idiot|moron|creep|coward|jerk|pig|fool|clown|disgrace) ...4 (you|u|{name}|he|she)
0.65  so (stupid|dumb|slow|ugly|fat|lazy|dense|nasty) (he'd|she'd|you'd|they'd) _ | so (stupid|dumb|slow|ugly|fat|lazy|dense|nasty) (he|she|you|they|u|even|his|her|your|that|when|ur|the) ...2 (d|would|could|can't|cant|couldn't|has|have|had|even|make|made|look|lose|trip|got|need|needs|breaks|broke|face|mirror|mama|mom) -(love|cute)
0.65  /any/ (did|does|has|is) (your|ur|his|her) brain (fall|fell|leak|work|stop|broken|rot|damage|missing|even) 
0.6   (hey|nice|good|ok|okay|great|smooth|brilliant|congrats|wow|way to go|nice one|good job|real smart) [one|going|job|work|move|there] (genius|einstein|sherlock|dummy|dumbo|brainiac|captain obvious|princess|tough guy|fatty|shorty) -(bar|level|hour)
0.65  /any/ (you|u|he|she) (call|calls|calling) (yourself|urself|himself|herself) a _
0.7   /any/ (imagine|how sad) (being|to be|looking|having) (so|that|this|such a) ({insult_adj_hard}|dumb|ugly|slow|broke) 
0.7   as (worthless|stupid|dumb|ugly|useless|pathetic|fake|crooked|rotten|empty|trashy) as (you|u|your|ur|he is|she is|they are)
0.65  (your|ur|his|her) (dad|mom|mama|daddy|wife|husband|girlfriend|boyfriend|real parents|family|own mother|own kids|ex) (left|dumped|abandoned|divorced|gave up on|can't stand|cant stand|hates|is ashamed of|doesn't want|doesnt want|never wanted|regrets) (you|u|him|her)
0.65  ^ (go|learn|get|grow|shut|sit|move|back|stop|quit|try|read|nice|bye|thanks|sure|cope|cry|keep|wake|listen|hey|yo|oi|well|look|wrong|nope|hush|hurry|watch|pay|use|park|lift|pick|clean|take|give) ...5 {mild_insult} $
0.6   /any/ what kind of ({insult_hard}|lowlife|monster|pig|animal|coward|creep|freak|jerk|sicko|scum|trash) 
0.7   (you|u|he|she|{name}|{titled_name}) (turned out|ended up|grew up) [to be] {insult_article} [{insult_adj}] ({insult_noun}|nothing|nobody)
0.65  (more|most|has more|had more|got more) (skill|brains|sense|personality|talent|class|charm|iq|intelligence|value|backbone|spine) (than|in) (you|u|him|her|them|your whole|all of you|ur|the lot|{name})
0.65  (couldn't|can't|cant|couldnt|wouldn't) [even] (find|spell|count|add|read|write|teach|run|organize|manage|lead|weld|cook|drive|tie|boil|schedule|fix|change|open) ...5 (if (his|her|your|their|you|it|they|she|he) (life|paid|tried|had|came)|to save (his|her|your|their) life|on (his|her|your|their) best day|with (instructions|a map|help|both hands)|own (lunch|name|shoes|ass|butt|shadow|way|rear|kids))
0.6   (laziest|dumbest|rudest|ugliest|meanest|nastiest|sorriest|fakest|stupidest) (human being|human|person|man|woman|teacher|kid|thing|people|coworker) (i|i've|ive|we|we've|you'll|alive|ever|in|on|around|to ever)
0.6   (smell~|stink~|reek~) [so|just|worse] [bad] [like|of|than] [a|an|wet|rotten|old|dead|dirty|the] [wet|dead|rotten|old|dirty|sweaty] (dog|skunk|goat|garbage|trash|feet|foot|fish|ass|sewer|dumpster|cheese|onion~|gym socks|barn|corpse|butt|death) & {insult_target} -(barn|pond|kitchen|bathroom|shop|hall|lab)
0.6   half (wit|wits|witted) | (two|2|one|half a) [working|functioning] brain cell~ | (room temperature|single digit|negative) iq | (iq|brain) (of|the size of) a[n] _
0.6   (everyone|everybody|we|whole (class|hallway|office|school|team)|all of us) [in|here|there|is|are|this|that|the|around|knows|know] [hallway|office|class|school|is|are|here] [so|really|all|completely] (sick of|tired of|laughing at|embarrassed by|ashamed of|done with|disgusted by|fed up with) (you|u|your|ur|cleaning up after you|him|her|{name}|listening to (you|him|her))
0.6   (you|u) [really|must|just|clearly|always|still] [have to|gotta] {failing_verb} -(at (math|golf|cooking))
!sentence (don't|dont|never|do not) [ever] (let|believe|listen to) (anyone|anybody|them|people|someone|haters|those)


# The innocent senses of swear words (see profane.en.lex).
signal abusive personal_attack
!     (bantam|rooster|game|turkey|black|weather|stop|ball|pet|petcock|sea|fighting|prairie|guinea|barnyard|young|breeding|bantams|leghorn|silkie) cock~
!     cock~ (and|or) [the|a|his|four|three|two] (bull|hen~|pullet~|rooster~|lock|chick~)
!     cock~ (a doodle|crow~|of the walk|robin|fight~|roach~|tail~|pit|eyed|pheasant|bird)
!     (hen~|rooster~|pullet~|chick~|bantam~|coop|pheasant|poultry) ... cock~
!     (fully|half|already|locked and) cocked
!     cock~ (the|a|its|his|her|my|your|their) (hammer|gun|pistol|rifle|head|ear|eyebrow|wrist|crossbow|bow|arm|trigger|shotgun|starter|lever|hat|bat|leg|elbow|shutter)
!     (hammer|pistol|trigger|eyebrow|head|wheel|hat) ... cocked
!     (going|go|went) off half cocked
!     (hancock|hitchcock|babcock|alcock|adcock|woodcock|peacock~|shuttlecock~)
!     Dick {capitalized} | Dick (was|is|has|had|said|says|taught|always|and|will|would|retired|passed|worked|loved|came|started|built|ran|gave|owned|served)
!     (Mr|Uncle|Grandpa|Coach|Pastor|Brother|Papa|Sheriff|Doctor|Dr|Officer|Moby|Philip|Andy|Deputy|Captain) Dick
!     Moby Dick | moby dick | (Tom|tom) Dick and (Harry|harry) | Dick's (Sporting|sporting|Last) | dicks sporting | dick van dyke | dick clark | dick cheney | dick tracy | dick wolf | dick and jane | spotted dick | dick butkus | dick vitale | dick nixon | dick dale
!     {given_name} Dick
!     (bitch|bitches) (whelp~|in heat|in season|had [a|her] (litter|pup~)|and [her] (pup~|litter)|is (nursing|due|bred|in)|lost weight|won best|class)
!     (whelp~|brood|breeding|champion|registered|coonhound|labrador|lab|beagle|hound|heeler|shepherd|spayed|nursing|open|retriever|collie|stud dog|poodle|terrier|show|unspayed|intact|best winners) ... (bitch|bitches)
!     (bitch|bitches) ... (whelp~|pup|pups|puppies|litter|kennel|breeder)
!     (dog|dogs|hound|sire|breeder|kennel|litter|pups|puppies) & (bitch|bitches)
!     (resting bitch face)
!     (flat|round|half round|mill|second cut|smooth|coarse|single cut|double cut|file|files|deburr~|cut|rasp) ... bastard~
!     bastard~ (file~|cut|sword~|mill|size|thread~|out of wedlock|son of (king|the king|henry|the duke)|title|toadflax|cabbage|amber|pitch)
!     (royal|kings|illegitimate) bastard
!     jack ass (mountain|flats) | (a|the|wild|his|her|on an|of an|riding an|old|rode an) ass (and|colt|foal|brayed|carried|into|tied) | (wild|nubian|african|somali) ass~
!     (ox|oxen|mule|mules|donkey|donkeys|burro|burros|balaam~|samson|jawbone|jesus rode|palm sunday|colt|foal|bible) & (ass|asses)
!     jawbone of an ass | (ox|mule) or ass
!     {given_name} (Butts|Dicks|Cocks|Cock)
!     (prick~) (your|my|his|her|the|a|their|its|up|each|with|all|holes|of) (finger~|thumb|ear~|dough|crust|bottom|skin|pastry|potato~|heel|balloon|conscience|sausage~|needle|pin|surface|base|lancet|pie)
!     (finger~|needle~|pin|thorn~|lancet|fork|cactus|glucose|sewing|spindle) ... prick~ | prick~ ... (finger~|needle~|pin|thorn~|lancet|fork|glucose|heel|crust|dough|spindle)
!     (skin|pin|finger|heel|allergy|needle) prick~ | prick~ (punch|test~|pear)
!     (fire|flame|mildew|rust|tick) retard~ | retard~ (the|your|its|growth|timing|spark|spread|ignition|fire|rust|evaporation|mold|progress) | (timing|spark|ignition|distributor|advance) ... retard~ | retard~ ... (timing|spark|ignition|degrees|chute|brake)
!     (spastic|spasticity) (colon|bladder|cerebral|muscle~|paralysis|diplegia|gait|hemiplegia|quadriplegia)

signal abusive personal_attack
0.6   (you are|you're|youre|u are|u r|ur|yall are|you guys are|you people are|all of you are|you is) -(lucky|right|so lucky|friends|married|better|dealing|talking|not|kind|smart|brave|going|welcome) ...3 {insult_hard} -(about|who|that saved|to think)
0.65  (you|u|ur|you're|youre|dude|bro|such a|fuckin|lil|stupid|dumb|ugly|fat|bunch of|bitch ass|punk) [a|some|little|bunch of|fucking|stupid|ugly|fat|ass] (fag|fags|faggot|faggots|homo|homos|dyke|dykes|retard|retards|tranny|twat|twats|cunt|cunts|pussy|pussies|fgt|puss|pansy|hoe|hoes|thot|skank|slut|whore|bitch|bitches|nigger|niggers|spic|spics|beaner|wetback|chink|gook|kike|asshole|assholes|motherfucker|motherfuckers|fucker|fuckers|shithead|dickhead|prick|turd|turds|maggot|maggots|scumbag) -(me|my|i|up|about|slap|work|out (of|about)|willow~|cat~)
0.65  (suck|sucking|eat|lick|kiss|bite|choke on) (my|his|your own|deez|my fat|these|a bag of|a fat) (dick|dicks|cock|balls|ass|nuts|butt|shorts)
0.6   (go|should|can|could|just|why don't you|please) (get|go) (fucked|bent|stuffed|screwed|die|rot|fuck (yourself|urself|off)|eat (shit|a dick|a bag)|suck|drown|choke|jump)
0.6   (you|u|your|ur) [really|truly|clearly|obviously|sure|seem|seems|sound|sounds|look|are] [very|so|really|pretty|quite|a bit|like] {insult_adj_rare}
0.6   (your|ur|yo) (ignorance|stupidity|hypocrisy|arrogance|idiocy|face|mind|brain|soul|heart|existence|presence|breath|personality) [is|are|just|really|makes|truly] [so|just|really|a|an] (disgusts|disgust|sickens|amazing|astounding|rotten|sad|pathetic|disgusting|stunning|offends|stinks|a joke|laughable|dirty|black|empty|appalling|astonishing|unbelievable|scares|insult~|embarrassing)
0.6   (can't|cant|cannot|no cure for) (cure|fix) (stupid|ugly|dumb) | (stay|keep being|still) (mad|stupid|ugly|pressed|salty) (loser|bitch|clown|bro)
0.6   (such|what) a [smug|filthy|little|disgusting|sad|pathetic|fat|stupid|lazy|lying|total|complete] (coward|hypocrite|liar|pig|creep|slob|brat|fraud|phony|tool|troll|weasel|snake|rat|punk|jerk|clown|nobody|loser|idiot|moron) -(show|car|move)
0.6   {class_insult} & (you|your|u|ur|you're)

# Parts of phrases above that are looked for by themselves, which is faster.
# Insults after "you", disgust, scorn.
class insult_for_you
idiot~
moron~
imbecile~
dumbass~
loser~
losers
freak~
creep~
creeps
pig~
coward~
liar~
fool~
scum
scumbag~
piece of (shit|trash|crap|garbage|filth)
bitch~
bitches
bastard~
asshole~
jackass~
douche~
douchebag~
clown~
weirdo~
weirdos
jerk~
snake~
rat~
worm~
brat~
hag~
witch~
whore~
slut~
skank~
fatso
cow~
retard~
pervert~
perv~
psycho~
waste of (space|oxygen|air)
maggot~
punk~
trash
garbage
dimwit~
nitwit~
halfwit~
dipshit~
prick~
dick
lowlife~
parasite~
leech
hypocrite~
crybaby
crybabies
cretin~
buffoon~
troll~
ogre~
monster~

class disgusted
sick
puke
vomit
gag
wanna (puke|throw up|vomit)
want to (puke|throw up|vomit)
embarrassed to be

class loathe_verb
can't stand
hate
despise
loathe
detest

class nobody_or_everyone
nobody
no one
noone
no body
not one person
literally nobody
not a single person
everyone
everybody
we all
they all
the whole (class|school|team|town|shop|hallway)
your own (mother|mom|family|dad|kids)

class insult_of
waste
excuse
disgrace
embarrassment
sack
sorry sack
joke
failure
disappointment
nobody
nothing
mistake
stain
burden
pest
nuisance
lost cause
laughing stock
laughingstock
cancer
disease
fraud
liar
fake
phony
hypocrite

class shaming_word
ashamed
embarrassed
fat
ugly
whore
slut
trash
stupid
dumb
hoe
bitch
swallowed
aborted
abort
dropped
regrets
wished
inbred
drunk
love~ you
want~ you
having you
hate~ you
raise you
raised a
cousins
siblings
crackhead~
prostitute
you on your head

class few_brains
brain cell~
screws (loose|short)
brick~ short
sandwich~ short
fries short
card~ short
beer~ short
crayon~ short

class better_without
better
happier
cleaner
safer
better off

class scornful_advice
learn (to|how to) (read|spell|write|drive|count|speak|shower|bathe)
take a shower
take a bath
get (therapy|a brain|an education|a life|some deodorant|psychiatric help)
buy [some]deodorant
lose [some]weight
hit the gym
wash your (ass|hair)
brush your teeth
get checked
seek help
go home and cry

class unwanted_birth
mistake
accident
unwanted
failed abortion
abortion

# What takes an insult back: the speaker's own person, things and animals, fondness, admiration.
class self_talk
i am
i'm
im
i was
ima
i feel like
i felt like
makes me
made me
make me
making me
call me
called me
calls me
i look like
i looked like
feel
feeling
felt
thinks im
think im
i be
me being
my own
myself

class thing_or_animal
dog~
cat~
puppy
pup
kitten
horse
goat
cow
bull
heifer
calf
hog
chicken~
rooster
truck~
car~
printer
computer
laptop
phone~
app
software
website
machine
engine
bolt
motor
weld~
bead~
test~
quiz
homework
book~
movie~
show~
song~
game~
team~
season
weather
wind
traffic
alarm
tire~
road~
pothole~
carburetor
lathe
mower
tractor
wifi
internet
lawn
onion~
recipe
alternator
starter
plug~
wire~
joke~
rule~
policy
law~
idea~
plan~
decision~
schedule
system
process
form~
paperwork
logo
mascot
parking lot
building
bathroom~
cafeteria
lunch
food
coffee
menu
video
meme
code
game
villain
character

class fond_word
funny
hilarious
proud
love
loved
best
favorite
amazing
awesome
great
beautiful
precious
thank you
congrats
congratulations
so good
good job

class admiring_noun
animal
beast
savage
monster
machine
freak of nature
nerd
geek
dork
goofball
goober
brat
tool
unit

# Insults by their grammar: superlatives, articles, who is meant.
class insult_superlative
dumbest
stupidest
ugliest
laziest
fattest
nastiest
grossest
creepiest
rudest
meanest
sorriest
most (annoying|pathetic|worthless|disgusting|useless|clueless|incompetent|ignorant|arrogant|hateful|repulsive|hated|obnoxious|insufferable|selfish|vile|miserable)
worst

class mild_insult
dummy
dummies
troll
clown
fool
brat
coward
liar
creep
freak
weasel
dork
jerk
pig
fatty
{insult_hard}

class insult_article
a
an
such a
nothing but

class insult_target
you
u
ur
she
he
{name}
they
{titled_name}

class failing_verb
suck at (life|everything|your job|being)
suck
stink at
ruin everything
embarrass (yourself|us|everyone)
bring (everyone|everybody|us) down
have no (friends|brain|talent|class|shame|spine|life|personality|business being)
got no (friends|brain|talent|class|shame|spine|life)
ain't got (no|a) (friends|brain|sense|life)
don't have (a brain|any friends|friends|a friend|a life|half a brain)

class insult_adj_rare
unintelligent
uneducated
brainwashed
brain washed
inbred
clueless
mentally challenged
mentally ill
mentally retarded
intellectually challenged
slow in the head
not very bright
not too bright
not the brightest
butthurt
butt hurt
full of (shit|crap|it|yourself|hate)
off your (meds|rocker)
on drugs
a few (cards|fries|bricks)
dropped on your head
a sorry individual
one sorry
rotten
pathetic

class class_insult
trailer trash
white trash
inbred
hillbilly
redneck
hick
ghetto trash
welfare trash
human trash

signal abusive personal_attack
0.65  (personality|charm|brains|intelligence|charisma|looks|face|sense|iq|depth|appeal|grace|work ethic|manners|breath) of (a|an|wet|old|stale|some) [wet|dead|old|stale|moldy|used|rotten|cold|soggy|dirty|drunk|damp] (sock|rock|brick|potato|toilet|dishrag|mop|cardboard|fish|rat|toad|doorknob|sponge|goat|pig|toddler|turnip|cabbage|rag|bread|towel|dog|horse|mule|worm|slug|oatmeal|paint|ox|cockroach)
0.65  (i've|ive|i have|we've|seen|met|know|there are|scraped) [met|seen|owned|eaten|had|stepped in|known|scraped] (doorknobs|rocks|dogs|dirt|toddlers|goldfish|squirrels|houseplants|potatoes|chairs|sandwiches|cows|fence posts|bricks|trees|babies|pigs|chickens|roadkill|ants|roaches|hamsters|toasters|better|smarter things|nicer things) [with|that|off my shoe|that are|who are] [more|smarter|brighter|better|nicer|prettier|a better|a higher] (than|smarter|brighter|brains|sense|personality|looking|off) [than] (you|u|him|her|that|your)
0.65  ^ (hey|yo|ok|okay|listen|bye|move|oh|well|look|nice try|alright|sup|hi|hello) (ugly|fatty|stupid|dummy|loser|fatso|freak|creep|weirdo|dumbo|shorty|psycho|baldy|moron|idiot|genius|crybaby|big nose|pizza face|karen|boomer|princess|snowflake|clown|nobody)
0.6   (washed up|dried up|used up|has been|wannabe|never was|second rate|third rate|two bit|half baked|half rate|bargain bin|dollar store|discount|knockoff|poor man's) [old|little|two bit|sorry] (has been~|hack|hacks|loser|clown|fraud|joke|nobody|coach|teacher|excuse|actor|wannabe|never was|bum|drunk|barbie|kardashian|rambo|hero|cop|gangster) [like (you|him|her)]
0.65  /any/ (imagine|how) ...4 (just to be|and still being|being|to be|and be|and still be) (that|so|this) (stupid|dumb|ugly|fat|wrong|slow|lazy|pathetic|ignorant|broke|mad|useless)
0.6   (has been|have beens|washed up|worthless|pathetic|useless|loser~|idiot~) (like|such as) (you|u|him|her|{name}|{titled_name})

# Scorn of a mind.
class mind_insult
stupid
dumb
retarded
braindead
brain dead
brain damaged
slow
illiterate
dense
an idiot
a moron
mental
special
inbred
deranged
delusional
mentally ill
an imbecile
that fat

class no_wonder
no wonder
thats why
that's why
this is why
guess thats why
explains why
is why

signal personal_attack
# An insult beside a name or an address.
0.55  {insult_hard} & {person_addressed}

signal abusive personal_attack
!     (i|we|my hair|my face|my picture|my photo) [must|always|really|kinda|still] (look|looks|looked) like (a|an)
!     get lost (in|at|on|driving|reading|looking|every)

# Who is spoken to.
class person_addressed
you
u
ur
your
you're
youre
{titled_name}
{name}
{mention}

# What takes an insult back: things cursed, figures of speech, the speaker's own slip, and telling of an insult.
signal abusive personal_attack
!     (life|monday|mondays|tuesday|friday|karma|payback|work|traffic|math|summer|winter|rent|august|july|gravity|cancer|it|this|that) [_] (is|s|was|can be|is being|ain't) [a|such a|being a|a real|one] bitch
!     (bitch|bastard|prick|asshole) of a -(man|woman|person|teacher|boss|human|principal|coach|kid|mother|father)
!     (bitchin|bitching|bitched) | ^ [{emoji}|well|oh|holy] son of a bitch -(you|is|who|teacher|boss)
!     bitch (i|we|where|what|why|please|it's|this is|that) 
!     {insult_hard} (i am|i was|i must|am i|light~|proof|box|mitten~|buys|pays|cooks|cleans|drives|gets to|has to)
!     {insult_hard} [little|old|big|stupid|damn] {thing_or_animal}
!     (piece of (crap|junk|garbage|trash|shit)|excuse for [a|an]) (printer|truck|car|sandwich|mower|phone|laptop|computer|drill|saw|grinder|machine|app|website|tool~|jack|engine|pizza|burger|coffee|lunch|chair|radio|router|game|movie)
!     (calling|to call|being called|been called|got called|getting called|gets called|was called|were called|used to call) ...5 ({insult_noun}|{insult_adj}|{insult_hard})
!     (the|that) (word|words|term|name|label) ...2 {insult_hard} | {insult_hard} (was|is) [once|also|not|originally|really] [a|an|the] [_] (word|term|name|slur|breed|movie|film|song)
!     (everyone|everybody|we all|all of us) (likes|like|loves|love|cares about|respects|wants|would miss) (you|u) [here] -(to (leave|die|shut)|dead|gone)
!     (if|when|you'll|you will|to|don't|did|gets|getting|always|might|never|they|people|kids|we|i|students|visitors|freshmen|easy to|you) [you|they|i|we|he|she|always|ever|never|do|all|might|will] get lost -(loser|you|creep)
!     suck it (up|in|out) | blow me (away|down|over) | drop dead (gorgeous|date|center|beautiful) | eat it (up|with|for|all|cold|hot|while) | the fuck (you|u|yall|y'all) (mean|talking|doing|want|say~|saying)
!     (be|have|make|get) a real _ (till|until|unless|if you)
!     (in|into|out|the|my|take out|empty) (the|my|a|out the) (trash|garbage)
!     people like (you|that|her|him|them) & (thank~|thanks|proud|grateful|appreciate~|inspir~|hero~|parade|best|bless|great|love)
!     shut up [and] (about|that's|thats|that is|no way|really|this is) -(you|your)
!sentence 0.4 (congratulations|so proud of (you|y'all|him|her|them)|pulled it off)
