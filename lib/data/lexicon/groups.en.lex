# Word classes for groups of people, and words about people, that several lexicons use. Naming a group shows nothing.

class group_ethnic
black people
blacks
black (kids|guys|men|women|folks|boys|girls|students|families|person|guy|kid|man|woman|boy|girl|family|teacher|teachers|neighborhood)
africans
african americans
mexican~
mexicans
hispanic~
latino~
latinos
latinas
puerto rican~
guatemalan~
honduran~
salvadoran~
cuban~
haitian~
dominican~
colombian~
venezuelan~
asian~
asians
asian (kids|guys|men|women|people|boys|girls|students|drivers)
chinese
chinese people
japanese people
korean~
vietnamese
filipino~
indian~
native~
native americans
natives
native (kids|people|guys|men|women|students)
cherokee~
comanche~
cheyenne~
choctaw~
apache~
navajo~
arab~
arabs
iranian~
iraqi~
syrian~
afghan~
pakistani~
somali~
nigerian~
ethiopian~
middle easterners
gypsy
gypsies
romani
immigrant~
migrant~
refugee~
foreigner~
illegals
illegal aliens
asylum seekers
whites
white people
white (kids|guys|men|women|folks|boys|girls|trash)
brown people
brown (kids|guys|men|women|boys|girls|families)
people of color
minorities
pacific islanders
marshallese
hmong
russian~
ukrainian~
polish people
irish people
italians
hispanics
non whites
mixed (kids|people|babies)

class group_religion
muslim~
muslims
moslem~
islam
islamists
jew~
jews
jewish people
jewish (kids|guys|men|women|students)
hindu~
sikh~
buddhist~
mormon~
catholic~
christian~
evangelicals
atheist~
amish
mennonites
jehovahs witnesses
scientologists
arabs
zionists
the (jews|muslims|jew)
muslim (kids|guys|men|women|people|boys|girls|students|families|girl|boy|kid|man|woman)
people in hijabs
hijab girls

class group_orientation
gay~
gays
gay (people|guys|men|kids|boys|couples|teachers|students|guy|kid|boy|man)
lesbian~
lesbians
homosexual~
homos
bisexual~
bisexuals
transgender~
transgenders
transsexual~
trans (people|kids|women|men|girls|boys|students|person|kid|girl|boy|woman)
trans
queers
lgbt
lgbtq
lgbtqia
lgbt (people|kids|crowd|community)
lgbtq (people|kids|crowd|community)
drag queens
nonbinary (people|kids)
non binary (people|kids)
they thems
furries
the gays
pronoun people

class group_disability
disabled (people|kids|students|person|kid)
handicapped (people|kids)
the disabled
cripples
autistic~
autistics
(autistic|disabled|handicapped|retarded|crippled|special needs|mentally ill|mentally disabled|down syndrome) (people|kids|students|person|kid|boy|girl|children|child|man|woman|baby|babies|adults)
special ed (kids|students|class)
sped (kids|students)
special needs (kids|people|students|kid)
deaf (people|kids|girl|boy|kid)
blind (people|kids)
down syndrome (people|kids)
kids with (autism|downs|disabilities|down syndrome|adhd)
people with (autism|downs|disabilities|down syndrome|mental illness)
(wheelchair|short bus|slow|resource room) kids
mentally ill people
schizophrenics
mentally disabled (people|kids)
kids in wheelchairs
people in wheelchairs

class group_other
homeless people
the homeless
poor (people|kids)
the poor
fat (people|kids|girls|guys|chicks)
old people
boomers
veterans
liberals
conservatives
democrats
republicans
leftists
trailer park (kids|people)
welfare (people|kids|moms)
section 8 (people|kids)

class group_women
woman~
women
girl~
girls
female~
females
chick~
chicks
broads
ladies
lady
wives
moms
mothers
bitches
hoes
feminist~
feminists
a woman
lady (drivers|welders|mechanics|cops|bosses)
women (drivers|welders|mechanics|cops|bosses)
female (drivers|welders|mechanics|cops|bosses|students|teachers|engineers|coaches|managers)
girl (welders|mechanics|drivers)

class group_men
men
man~
males
boys
guys
dudes
fathers

class group_any
{group_ethnic}
{group_religion}
{group_orientation}
{group_disability}
{group_other}

# What is said of people with contempt.
class vermin
animals
savages
vermin
rat~
rats
roach~
roaches
cockroach~
cockroaches
parasite~
leech~
leeches
maggot~
pig~
pigs
dogs
apes
monkey~
monkeys
chimps
gorillas
baboons
snakes
scum
filth
trash
garbage
disease~
plague
cancer
virus
subhuman~
sub human
inhuman
barbarians
monsters
demons
devils
locusts
fleas
insects
termites
worms
beasts
mongrels
mutts
mud people
degenerate~
degenerates
invader~
invaders
infestation
human garbage
human trash
pests
swine
filthy
dirty
disgusting
an abomination
abominations
abomination
an infection
the devil
the enemy
a plague
a disease
a cancer
a virus
a curse
a burden
a joke
a stain
mutants
defective
defects

class bad_quality
lazy
stupid
dumb
dirty
filthy
disgusting
evil
nasty
ugly
gross
criminals
criminal
thieves
thugs
thug
thief
rapists
rapist
murderers
killers
terrorists
terrorist
liars
liar
cheats
cheaters
drunks
drunk
drug dealers
dealers
gangsters
gang members
ghetto
crackheads
alcoholics
freeloaders
moochers
leeches
illiterate
uneducated
uncivilized
primitive
violent
dangerous
inferior
worthless
useless
retarded
sick
sick in the head
perverts
pervert~
pedophiles
pedophile
pedos
groomers
groomer
predators
sinners
sick freaks
freaks
freak
weirdos
mental
crazy
insane
mentally ill
confused
unnatural
not normal
abnormal
wrong in the head
greedy
cheap
sneaky
smelly
stinky
brainless
low iq
less intelligent
not human
not even human
less than human
not people
not real people
not real (men|women)
all the same
the problem
the worst
good for nothing
nothing but trouble
crooks
cowards
savages
bums
losers
morons
idiots
dumber
weak
weaker
too emotional
hysterical
gold diggers
golddiggers
whores
sluts
bitches
cunts
hoes
delusional
backwards
job stealers
child molesters
molesters
baby killers
welfare queens
scammers
a threat
a danger
brainwashed

# Harm done to a person.
class harm_verb
kill~
murder~
stab~
shoot~
strangle~
choke~
beat~
punch~
slap~
kick~
smack~
slice~
gut~
hurt~
harm~
destroy~
end~
bury~
burn~
hang~
lynch~
slaughter~
butcher~
behead~
decapitate~
torture~
drown~
poison~
bash~
jump~
pummel~
stomp~
smother~
cripple~
execute~
maim~
wreck~
snap~
bomb~
clobber~
whoop~
whup~
deck~
merk~
smoke~
ice~
skin~
exterminate~
eliminate~
obliterate~
annihilate~
dismember~
mutilate~
attack~
assault~
rape~
cap~
body~
drop~
fold~
crush~

# Harm that is hardly ever said of games, dishes or machines.
class harm_grave
kill~
murder~
stab~
shoot~
strangle~
lynch~
slaughter~
behead~
decapitate~
torture~
drown~
poison~
execute~
maim~
exterminate~
dismember~
mutilate~
rape~
hang~
gut~
burn~ alive
set~ on fire
beat~ to death
choke~ out
run~ over
throw~ off a (bridge|roof|cliff|building)
skin~ alive

class weapon
gun~
knife~
pistol~
rifle~
shotgun~
ar
ar15
ar 15
ak
ak47
ak 47
glock~
machete~
bat
baseball bat
crowbar~
bomb~
pipe bomb~
explosives
blade~
shank
hammer
axe~
tire iron
brass knuckles
switchblade~
revolver~
ammo
bullet~
chain
chainsaw
sword
molotov~
grenade~
9mm
nine
strap
blicky
draco
burner
pole
piece
heat
flamethrower
bolt gun
nail gun
box cutter
razor~
brick
shovel
bare hands
fists

class gun_word
gun~
pistol~
rifle~
shotgun~
ar
ar15
ak
ak47
glock~
revolver~
bomb~
pipe bomb~
strap
blicky
draco
9mm
grenade~
explosives
ghost gun~
handgun~
firearm~
machine gun~

class body_part
throat~
neck~
head~
skull~
face~
jaw~
teeth
nose
arm~
leg~
knee~
kneecap~
leg bones
finger~
finger bones
hand~
rib~
back
spine
brain~
brains
gut~
guts
eye~
eyeballs
heart
tongue
lungs
bones
every bone
mouth
ear~
stomach
ankles
skull

class them
him
her
them
you
u
ya
yall
em
that (guy|girl|kid|boy|dude|chick|man|woman|teacher|bitch|loser|freak|family|cop|idiot|punk)
this (guy|girl|kid|boy|dude|chick|man|woman|teacher|bitch|loser|freak|family|cop)
those (guys|girls|kids|boys|people|dudes|bitches|losers|freaks|families)
these (guys|girls|kids|boys|people|dudes|bitches|losers|freaks)
{name}
my (boss|teacher|ex|neighbor|landlord|wife|husband|stepdad|brother in law|coworker~|instructor)
your (mom|family|brother|sister|dog|kids|son|daughter|wife|husband|friends|whole family|mother|dad|girlfriend|boyfriend)
the (teacher|principal|superintendent|governor|mayor|president|coach|ref|judge|cops|cop|board|director|instructor|new kid|new girl)
every one of (you|them|yall|those)
all of (you|them|yall|those)
everyone (there|here|at|in)
{group_any}

signal sexist
0.85  (a|the) (woman's|womans|girl's|wife's|lady's) place is (at|in|on|behind) (the|her|a) (stove|kitchen|home|house|laundry|bedroom|back seat) -(wrong|outdated)
0.85  (no|not one|never met a) (female|woman|girl|chick|broad|gal) [that|who] (can|could|should|ever could) (handle|run|drive|weld|fix|lead|do|read|park|operate|manage|change|wrench|work on|be trusted) -(see)
0.85  (girls|women|females|chicks|ladies|broads) (can't|cant|cannot|couldn't|could never|shouldn't|don't know how to) [even] (read|drive|park|weld|fix|lead|do math|run|handle|operate|manage|change|wrench|use|measure|coach|code|hold|lift) (a|an|the|anything|math|machines|tools|tape|straight|tires|oil|engines|big|heavy|worth|$) -(open until|enter before)
!sentence (wrong|stop|don't|never|nobody should|who says|whoever says|prove~|told me|said|says|myth|stereotype~|thinks|think|told|constantly) & (girls|women|females|ladies) (can't|cant|cannot)

# Names of groups that people are hated for belonging to, words by themselves only: a text that has one is read deeply
# where there is a reader (deep.h). Left out is what everyday talk of a school is full of (girls, kids, people, Spanish),
# and tribes after which towns and counties are called.
class named_group
muslim~
muslims
moslem~
islam
islamic
islamist~
mosque~
hijab~
burka~
burqa~
sharia
jihad~
allah
quran
koran
jew~
jews
jewish
judaism
zionist~
zionists
synagogue~
holocaust
hindu~
sikh~
buddhist~
mormon~
atheist~
christians
catholics
gay~
gays
lesbian~
lesbians
bisexual~
homosexual~
homosexuality
queer~
queers
trans
transgender~
transgenders
transsexual~
transwoman
transwomen
lgbt
lgbtq
nonbinary
disabled
disability
disabilities
autistic~
autism
deaf
blind
wheelchair~
handicapped
dyslexic~
amputee~
schizophrenic~
bipolar
retard~
retarded
mexican~
mexicans
latino~
latinos
latina~
latinas
hispanic~
hispanics
asian~
asians
african~
africans
arab~
arabs
somali~
somalis
nigerian~
haitian~
korean~
vietnamese
filipino~
filipinos
pakistani~
pakistanis
indian~
guatemalan~
honduran~
venezuelan~
salvadoran~
cuban~
iraqi~
iranian~
syrian~
afghan~
palestinian~
israeli~
immigrant~
immigrants
immigration
migrant~
migrants
refugee~
refugees
foreigner~
foreigners
illegals
undocumented
blacks
whites
negro~
gypsy
gypsies
romani
nonwhite~
minorities
minority
racial
ethnic
ethnicity
woman
women
female~
feminist~
feminists
feminism
housewife
housewives
homeless
elderly
🏳️‍🌈
🏳️‍⚧️
🧕
👳
🕌
🕍
☪️
✡️
🐒
🐵
🦍
♿
👬
👭
👨‍❤️‍👨
👩‍❤️‍👩
👨‍🦽
👩‍🦽
🧑‍🦽
👨‍🦯
👩‍🦯
🧑‍🦯
🧏
🧏‍♀️
🧏‍♂️
⚧️
👳‍♂️
👳‍♀️
☸️
🕉️

# A colour names a group only before a word for people.
class color_of_people
black
white
brown
colored

class people_word
people
folk
folks
person
man
men
woman
women
guy
guys
girl
girls
boy
boys
kid
kids
child
children
student
students
teacher
teachers
family
families
male
males
female
females
lady
ladies
community
communities
lives
race
supremacy

# More of them, of which everyday talk is full: not read deeply for their sake, but hate is told from less (group.h).
class common_group
girl~
girls
lady
ladies
wife
wives
mother~
mothers
mom~
moms
men
boys
schoolgirl~
schoolgirls
chinese
japanese
cherokee~
cherokees
christian~
christians
catholic~
catholics
russian~
russians
👩
👩‍🦰
👩‍🦱
👵
👴
👯‍♀️
♀️
✝️
🇲🇽
🇬🇹
🇭🇳
🇸🇻
🇨🇺
🇵🇷
🇻🇪
🇨🇳
🇰🇷
🇯🇵
🇻🇳
🇵🇭
🇮🇳
🇵🇰
🇳🇬
🇸🇴
🇭🇹
🇮🇷
🇮🇶
🇸🇾
🇦🇫
🇵🇸
🇮🇱
🇷🇺
