# Sexual content: `sexual` of any kind, `obscene` where it is vulgar or pornographic. Health teaching is neither.

class sex_part_vulgar
dick~
cock~
pussy
pussies
cunt~
tits
titties
boobs
boobies
balls
nuts
ass
booty
cum
clit
boner~
hard on
dong
schlong
weiner
junk
coochie
cooch
cooter
shaft
nipples
d
dih
bussy
puss
dck
dik
d1ck

class sex_body
body
boobs
breasts
thighs
legs
butt
booty
ass
chest
curves
hips
lips
nipples
crotch
panties
underwear
bra
bare skin
cleavage

class porn_noun
porn
porno
pornography
pornos
pr0n
prn
nudes
nude pics
nude pictures
dick pic~
onlyfans
only fans
sex tape~
xxx
hentai
camgirl~
cam girls
pornhub
xvideos
xhamster
xnxx
redtube
youporn
brazzers
sexting
gangbang~
gang bang~
creampie~
bukkake
milf~
dildo~
vibrator~
blowjob~
blow job~
bj~
handjob~
hand job~
rimjob~
rim job~
deepthroat~
deep throat~
fleshlight
buttplug~
butt plug~
cumshot~
threesome~
orgy
orgies
fetish porn
nsfw pics
titjob
footjob~
strap on
sex toy~
anal sex
facefuck~
69ing
cunnilingus
fellatio
cock ring
ball gag
camel toe
upskirt~
sexcam~
sex cam~
escort service

signal obscene sexual
0.9   cum~ (on|in|inside|for|all|shot|slut|dumpster) -(laude|on in) | cumming -interfering | cummed | jizz~ | creampie~ | cumshot~ | bukkake | gangbang~ | blowjob~ | blow job~ | handjob~ | hand job~ | rimjob~ | rim job~ | deepthroat~ | deep throat~ | deep throating | titjob | footjob~ | tittyfuck~ | dildo~ | buttplug~ | butt plug~ | fleshlight | facefuck~ | pornhub | xvideos | xhamster | xnxx | redtube | youporn | brazzers | hentai | dick pic~ | dickpic~ | cocksucking | milf~ | cunnilingus | fellatio | upskirt~ | camgirl~
0.8   (hardcore|gay|free|hot|amateur|lesbian|teen|animal|revenge|furry|filthy|dirty|nasty|homemade|hd|good|real|hentai) <(porn|porno|pornos|pr0n|xxx)>
0.8   (vids|videos|vid|clips|pics|movies|links|free|hot|live|cam|cams|teens|milf~|gratis|nudes) <(xxx)>
0.8   (porn|porno|pr0n|p0rn|xxx|pornographic) (video~|vid~|clip~|movie~|film~|link~|site~|website~|pic~|picture~|gif~|star~|stash|collection|folder|account|channel|magazine~|tape~|hub|sub|rated)
0.75  (watch~|watched|stream~|download~|send~|sent|shared|share~|posted|post~|film~|made|make~|search~|google~|traded|trade~|sell~|bought|buy~|jerk~ off to|check~ out|show~|see) ...2 <(porn|porno|pornos|pr0n)> -(addict~|filter~|law~)
0.65  (my|your|ur|his|her|some|more|all that|that) <(porn|porno|pornos|pr0n)>
0.7   p0rn | pr0n
0.55  <(porno|pornos)>
0.4   <(porn|pornography|pornographic)>
!     (food|tool|earth|weather|car|book|cooking|house|real estate|cabin|gun|truck|engine|weld|gear|word|ruin|misery|inspiration|poverty|disaster|trauma|sky|map|design|competency) (porn|pornography)
!     porn~ ...2 (addict~|filter~|law~|industry|ban~|statistics|charge~|case~|blocker~|arrest~|conviction~|ring) | pornography ...2 (addict~|filter~|law~|industry|ban~|statistics|charge~|case~|blocker~|arrest~|conviction~|ring)
!     (filter~|block~|ban~|against|fight~|outlaw~|prohibit~|possession of|possess~|dangers of|effects of|harm~ of|exposure to|addicted to|quit~|anti|recovering from|charged with|accused of) ...2 (porn|pornography|pornographic)
0.85  (fuck~|screw~|bang~|pound~|smash~|ride~|rail~|rawdog~|hump~|bone~) (me|you|u|her|him|them|your|ur|that|dat|my|yo) (hard|harder|good|deep|raw|all night|from behind|so hard|silly|doggy|cheeks|mom|mum|mother|sister|ass|pussy|brains|daddy)
0.85  (suck~|lick~|eat~|taste~|swallow~|ride~|touch~|stroke~|rub~|grab~|choke on|sit on|kiss~|feel~|play with|finger~|see|show [me]|send [me]) (my|your|ur|his|her|this|that|dat|a|some|yo|them) [big|huge|fat|hard|wet|tight|hairy|nice|little|pretty|juicy|sweet] (dick~|cock~|pussy|pussies|cunt~|tits|titties|boobs|boobies|clit|cum|boner|dong|schlong|coochie|cooch|nipples|balls|ass|d)
!     kiss~ (my|your|ur|his|her|their|our) [big|fat|whole|entire] ass [goodbye]
0.85  (suck|sucking|sucks|sucked|lick|eat) [on] (dick|cock|pussy|balls|ass|it dry|deez|me off|him off|himself off|tits|cum|toes for) -(candy|lozenge)
0.85  (wet|tight|hairy|juicy|fat|pink|dripping|horny|shaved|big|huge|hard|throbbing|tiny|small|limp|black|white) (pussy|cunt|cock|dick|tits|titties|boobs|boner|dong|clit|penis|vagina|nipples)
0.85  (my|your|his|her|ur|the) (dick|cock|pussy|cunt|clit|boner|balls|tits|titties) (is|are|in|inside|on|gets|got|up|so|was|were|looks|taste|tastes|hurts|look|down|between) -(a name)
0.85  (in|inside|up|into|between|around) (your|my|her|his|ur|that|dat|their) (pussy|cunt|ass|butthole|asshole|tits|dick|cock) [hole] -(washed|full|shut|watering|hurts|off|is|was|on|on the line) | on (your|my|her|his|ur|that|dat|their) (pussy|cunt|butthole|asshole|tits|dick|cock) -(washed|full|shut|watering|hurts|off|is|was|on|on the line)
0.8   (jerk|jack|beat|wank|rub|get|getting|got) (off|it off|my meat|his meat|one out|myself off|himself off) (to|on|for) (her|him|you|your|ur|pics|pictures|porn|my|his|them|u|that) | (jerk|jack|wank|jerking|jacking|wanking|jerked|jacked) off [to|in|on|for] | (beat~|beating) (my|his|your|the) meat | (masturbate|masturbated|masturbates|masturbating|masturbation|masturbations|masturbator|masturbators) | masturbate~ | masturbating | masturbated | fapping | fapped
0.8   {horny_word} | (make~|making|made|get|gets|got|getting|u|you) (me|u|him|her|you) [so|all] {arousal} -(work|way|luck|time|to|drive|from)
0.75  (gimme|give|giving|gave|gives|getting|got|want~|need~) (me|you|u|him|her|them|a|some|good|great|some of that) (head|sloppy toppy|booty|pussy|ass|dick|cock) -(start|up|on|over|first|coach|cheese|cold|shot~|massage|count|ache~|nurse|band~|chef|lights|gasket|of|phones|set|room)
0.75  (sit|sitting|ride|riding|bounce|bouncing|hop|grind|grinding) on (my|his|your|daddys) (face|dick|cock|lap|d|it like)
0.7   (bend|bent|bending) (her|you|me|him|u|over) [over] (and|for me|that desk|the desk|my|this) | bend you over | spread (your|ur|her|my|those|them) (legs|cheeks|thighs) -(shoulder|apart on the mat)
0.7   (send|sent|show|trade|post|leak~|got|have|see|share~|sell~|selling|buy~|want~|sending|drop|dm) [me|us|him|her|you|u|some|your|ur|yo|my|his|the|more|any|those] {nude_pictures}
0.7   (nudes|noods) | naked (selfie~|pics|pictures|photos|girls|chicks|women) | (nude|naked) (pic~|picture~|photo~|video~|selfie~|leak~) | sex tape~ | sexting | sexted | sexts
0.7   only fans | onlyfans | sex cam~ | webcam sex | xxx (video~|pics|movies|site)
0.65  (sexy|tight|nice|juicy|perky|fake|amazing) (ass|asses|tits|titties|boobs|boobies|rack|knockers|melons|jugs|booty|bootay|hooters) -(off|kicker|handed)
0.6   (titties|boobs|tits|boobies|pussy) (out|bouncing|everywhere|for|pics|hanging)
0.7   (get|getting|got|gets) (laid -off|some pussy|some ass|pussy|dicked down|dick|some dick|railed|head from|lucky tonight) | hook~ up (raw|naked|for sex) | (one night stand~|booty call~|friends with benefits|fuck buddy|fuck buddies|sugar daddy|sugar baby|orgy|orgies|sugar babies)
0.6   deflower~ | pop~ (her|your|my|his) cherry
0.7   (she|he|they|ur mom|your mom|your mama|your sister|your girl|everyone|bitches) (swallow~|take~ it|takes it|likes it) {sex_manner}
0.6   (sixty nining|doggy style|doggystyle|reverse cowgirl|missionary position|strap on|golden shower~|camel toe|g string|ball gag)
0.6   (ur|your|yo|yall) (mom|mother|mama|momma|sister) (is|was|tasted|rode|loved|begged|likes|gave|sucks|sucked|moans) (good|hot|my|it|so hot|a milf|dick|last night|for|me|begging)
0.6   (what|whats) [color|are you wearing] (panties|underwear|bra|thong) | (take|taking|took|pull|rip) (off|down|ur|your) [your|ur|her|his|those|them|all] (panties|bra|thong|underwear|clothes|pants|shirt|boxers) [off] (for me|and|rn|now|baby)

signal sexual
0.8   (have|had|having|has|want|wanna|want to have) [wild|hot|rough|great|unprotected|good|raw|steamy|kinky|premarital|oral|anal|casual] sex | (make|making|made) love (to|with|all) | sex (with|in the|on the|position~|life|toy~|drive|appeal|on|party|parties|chat|slave~|addict|fantasy|fantasies)
0.7   (sleep|sleeping|slept) with (me|him|her|you|my|his|your|the|that|every|half|a|everyone|everybody|so many|that many|another) -(blanket|teddy|cat|dog~|pillow|fan|light~|window~|stuffed|phone|kids|baby|door|cpap|kid|tv|lights)
0.75  (sexy|sexiest|sexual fantasy|sexual favors|sexual relations|sexually (active with|attracted|excited|explicit)|sext~|sexting|sexed|kinky|erotic|erotica|orgasm~|aroused|arousing|foreplay|horny|threesome~|hookup~|fetish~|bdsm|dominatrix|nympho|stripper~|strip club~|lap dance~|lapdance~|topless|thong~|lingerie|striptease|pole dance~|virginity)
0.7   ((ejaculate|ejaculated|ejaculates|ejaculating|ejaculation|ejaculations|ejaculative|ejaculator|ejaculators)|erection~|(penetrate|penetrated|penetrates|penetrating|penetratingly|penetration|penetrations|penetrative|penetrator|penetrators) (her|him|you|me)) -(valve)
0.65  (undress|undressing|undressed|strip for|stripped for|naked|nude) (for me|with me|with you|in front of|together|in my bed|in bed|right now|on snap|on cam|in the shower|body|girl~|women|you|her|beach)
0.65  (touch|touching|touched|rub|rubbing|grope|groping|groped|feel|feeling|caress~|stroking|fondle~|fondling|fondled|grab|grabbed|squeeze|kiss~|kissing|licking|massage|massaging) (your|ur|her|my|his|you|me|u|yourself|myself|all over your) [soft|warm|beautiful|sweet|perfect|little|whole|hot|naked] (body|boobs|breast~|thigh~|butt|booty|ass|chest|nipple~|crotch|down there|(privates|private) parts|neck and|inner thigh~|all over|there|in bed|panties|hips|legs|lips until)
0.65  (what|whatcha|what are|what r|wat) (you|u|are you|ya) wearing (rn|right now|to bed|tonight|under|in bed|baby|underneath)
0.65  (want|wanna|need|wish|gonna|would|going to|thinking (of|about)|dream~ (of|about)|imagine|imagining|can't wait to) [to] (taste|undress|touch|feel|see|have|be inside|do|get inside|get in|climb|get with|lick|bite|devour|ravish|fuck|bang|smash|kiss) [all of|every inch of|on top of|in] {body_desired}
0.6   (in|into|to|share a|share my) (my|your|his|her|the|ur) bed (with|together|tonight|naked|and) (me|you|us|u|cuddle|do|him|her) | (take|get|go|come) [you|me|u|her] to bed with (me|you|him|her)
0.6   (you|u|ur|she|he|her|that|those|your|his) [look|looks|looked|are|is|so|got|have|has|r] [so|such|a|an|damn|really|too] {sexy_adjective}
0.6   (dtf|smash or pass|netflix and chill|hooked up with|hook up with (me|you|him|her|my|a|some|that|someone)|friends with benefits|booty call~|one night stand~|sugar daddy|sugar daddies|walk of shame)
0.7   (porn|porno|pornos|pornographic|pornography|xxx rated|x rated|smut|onlyfans|only fans|(nudes|nude) pics|nudity|playboy|hustler magazine|hooker~|(prostitute|prostituted|prostitutes|prostituting|prostitution|prostitutions|prostitutor|prostitutors)|prostitute~|brothel~|escort service~|happy ending massage|call girl~|sex worker~|sex doll~)
0.55  (lost|lose|take|took|taking|losing) (my|your|her|his|ur) (virginity|v card|innocence)
0.5   (boobs|boobies|titties|tits|boner~|booty|a hard on|camel toe|wet dream~|nipples|bulge in)
0.6   (check|checking|staring|stare|look|looking|peek~) [out|at|down|up] (your|her|my|ur|his|that|those) [nice|big|great|tight] (ass|butt|booty|tits|boobs|rack|cleavage|chest|skirt|legs|shirt|crotch|thighs)
0.5   (sexual|lewd|dirty|naughty) (act~|things|thoughts|pictures|pics|texts|messages|dreams|video~|photos|talk|content|jokes|stuff|favor~|comments)
0.5   (turn~|turned|turning) (me|you|him|her|u) on -(the|to|at|by|for|and off) | (talk|talking) dirty [to]
0.6   pregnant by (him|a student|my teacher) | (got|get|knock~) (her|me|u|you) (pregnant in|knocked up)
0.6   {sex_bait} 

class sex_bait
(hot|sexy|horny|lonely|single|naughty|local|young) (single~|girl~|women|milf~|ladies|babes|moms|wives|housewives|chicks) (in your area|near you|want~|waiting|online|looking|live|on cam)
(meet|date|chat with|fuck) (hot|sexy|horny|local) (single~|girl~|women|milf~|babes)
(see|watch|check) (my|me) (naked|nude|private (pics|photos|videos)|hot pics|sexy (pics|videos))
(adult|18|sex) (dating|hookup~|webcam~|chat room~|cam~) (site|free|here|now)

# Health, teaching, animals, machines, law and news.
class sex_health
sex (ed|education|educator~|trafficking|offender~|linked|cells|chromosome~|hormone~|discrimination|assigned|at birth|change|crime~|organs|ratio|of the (baby|calf|calves|chicks))
sexual (health|education|harassment|assault~|reproduction|orientation|violence|abuse|misconduct|(transmitted|transmission|transmissions)|predator~|dimorphism|development|consent|response cycle|(minoritaire|minoritaires|minorite|minorites|minorities|minority)|identity|maturity|reassignment|exploitation)
sexually transmitted
(same|opposite|single|both|either) sex
(vasectom~|cardiologist~|bypass|pelvic|menopause|(ivf|ovulation|ovulating)|leaflet|antibiotic~|anatomy|physiology|biology|reproductive|reproduction|textbook|chapter|lecture|quiz|flashcard~|nursing|patient~|clinical~|diagnosis|catheter~|hygiene|exam|medical|doctor|nurse~|(midwife|midwives|midwifery)|(obstetric|obstetrical|obstetrically|obstetrician|obstetricians|obstetrics)|(gynecologic|gynecological|gynecologically|gynecologies|gynecologist|gynecologists|gynecology)|(urologic|urological|urologies|urologist|urologists|urology)|prostate|cervical|cancer|mammogram~|breastfeed~|puberty|health class|peri care|perineal|hormones|fertility|std~|sti~|hiv|condom~|(contraception|contraceptions|contraceptive|contraceptives)|screening|artificial insemination|semen|bovine|bull|heifer~|mare|ewe~|sow|boar|ram|stallion|(veterinarian|veterinarians|veterinaries|veterinary)|livestock|calving|herd)

signal obscene
!sentence {sex_health}
!     (cum) laude | magna cum laude | summa cum | cum laude | (cum) (on|in) {number}
!     (cock|cocks) (crow~|a doodle)
!     (nail|nails) it hard | (ride|hit|pound) (it|that|the|them) (hard|good)
!     (balls|nuts) (to the|of|and|in (the|your|a) (court|bag|trail|brownies|cookies))
!     (tennis|soccer|basket|golf|bowling|foot|ping pong|cotton|moth|meat|cheese|ball|cannon|crystal|wrecking|lug|wing|hex|lock|pine|mixed|jam) (balls|nuts)
signal sexual
!sentence {sex_health}
!     (stripper|strippers|stripping|stripped) (the|a|paint|screw~|bolt~|wire~|thread~|bed~|wax|insulation|floor~|varnish|gear~|down to the|of his|of her|of its|of their)
!     wire strip~ | strip (mall|steak|search|mining|light~|lights|club sandwich|poker face) | (paint|wire|floor|wax|sheet) stripper~ | stripper~ (for (paint|wood|wire)|bolt|clip~|well)
!     (booty) (camp|of the|treasure) | (pirate~) ... booty | booty shorts day
!     (thong~) (sandal~)
!     (naked) (eye|truth|juice|mole|gun|wire|flame|barrel|bulb|and afraid|bike|cake|without my)
!     (foreplay) (golf)
!     (penetrate|penetrated|penetrates|penetrating|penetratingly|penetration|penetrations|penetrative|penetrator|penetrators) (weld|test|rate|oil|root|sealer)
!     (orgasm) (clinic)
!     (hooker) (oklahoma|ok|high|bulldogs|school|furniture|headers|hooker)
!     (rugby) ... hooker~
!     (tit|tits) (for tat|up) | tit for tat
!     (turn~) (me|you|him|her) on (to|at)
!     (bust|nipple~) (fitting~|grease|pipe) | grease nipple~ | (black|galvanized|pipe|brass|close|threaded|bottle|baby bottle|grease) nipple~
!     (truck|car|engine|weld~|paint|chrome|bike|bead~|code|motor|rims|ride|tractor|guitar|kitchen|jeep) ... sexy | sexy (beast of a (truck|weld)|weld~|truck~|car|engine|code|paint|chrome|bead~|numbers)
!     (horny) (toad~|goat|frog~)
!     (sex) (and the city)
!     (the) (sex of)

signal obscene sexual
0.6   (your|ur|her|his|those|them|dem|my|the|nice|big) (tits|titties|boobs|cock|pussy|dick) [look|looks|looked|are|is|in|so|was|were|got|feel|felt|bounce|make|made|out]
0.6   (got|get|gets|getting|gave|gives|giving|have|popped|pop|hide|hiding|had|with|raging) (a|me a|him a|you a|my) {erection_word}
0.6   (she|he|they|girl|chick) {sex_act_done}
signal sexual
0.65  (can't|cant|cannot|couldn't|never) stop (thinking|dreaming|fantasizing) (about|of) (your|ur|her|his) (body|lips|legs|ass|butt|curves|mouth|hips|chest|skin)
0.6   (wanna|want to|let's|lets|we should|tryna|trying to|down to|wanted to|they|we|u wanna|you wanna) {sex_proposal} [tonight|sometime|later|with|in|at|again|this|after|$|rn|w] -(to the (wifi|printer|projector)|again and again|the (trailer|hose|battery))
0.65  (rip|tear|peel|take|pull|slide|slip) (it|that|those|them|your (clothes|shirt|dress|scrubs|pants|uniform)) [right] off (you|of you|her|him|slowly|with my teeth)  -(list|wall)
0.6   /any/ (are|r) (you|u) (a|still a|really a) (virgin|top|bottom|squirter|screamer|freak in bed|moaner) 
0.6   (full body|nude|naked|sensual|erotic|happy ending|clothes optional|oil|private) (massage|rub|rubdown|back rub) -(therap~|school|class|clinic|chair)
0.6   clothes (optional|off|come off) | (no|without) (clothes|panties|underwear|bra|pants) (on|needed|required|underneath|rn|tonight)
0.65  (dream|dreamed|dreamt|dreaming|fantasize|fantasized|fantasizing|thinking|think|thought|imagine|imagining|imagined|picture|picturing) [about|of] (you|u|her|him|us) (naked|nude|undressed|in bed|in my bed|on top|topless|in the shower|without|on your knees|moaning|underneath me)
0.6   /any/ (good|great|amazing|wild|freaky|bad|boring) in (bed|the sack|the sheets) -(breakfast)

# Parts of phrases above that are looked for by themselves, which is faster.
# Arousal, pictures, acts, proposals.
class horny_word
horny
so horny
hornier
horndog~

class arousal
wet
hard
horny
cum
moan
hot and bothered

class nude_pictures
nudes
noods
nudez
noodz
nude~ pics
naked (pics|pic|pictures|photos|selfies|video~)
sexy (pics|pictures|videos)
tit pics
titties
boobs
booty pics
feet pics
sexts
nude

class sex_manner
in the ass
up the ass
raw
deep
rough
doggy

class sexy_adjective
sexy
fuckable
bangable
smashable
dtf
thicc
slutty
horny
smoking hot in that
hot in that (bikini|skirt|dress|top)
hot in those (jeans|leggings|shorts|pants)

class erection_word
hard on
boner
chub
stiffy
woody
semi
wet dream

class sex_act_done
swallows
squirts
deepthroats
takes it (in|up|deep|raw)
rides (it|dick|good)
gives good head
goes down on (me|him|her|guys|anyone)
puts out

class sex_proposal
hook up
hookup
hooked up
netflix and chill
get freaky
get naughty
get it on
mess around
fool around
make out
bang
smash
bone
screw around
sleep together
spend the night together
skinny dip~

class body_desired
you naked
your body
you all over
ur body
inside you
your bed
you in bed
her body
in your pants
your pants
bed with you
my way with you
every inch of you
your lips on
me naked
between your legs
you so bad in

signal sexual
0.55  (seduce~|seduced|seducing|seductive|spank~ (me|you|her|him)|moan~|strip poker|skinny dipping|skinny dip|makeout session|make out session|making out (with|in|at|behind)|made out (with|in|at|behind)|thirst trap~|dilf~|gilf~|nsfw|sexiest|busty|side piece~|side chick~|hoochie|bootylicious|titillat~|sensual|naughty (pics|girl|boy|thoughts|text~|dream~|nurse|teacher)|third base with|second base with|got to third base|bow chicka|happy ending|quickie|booty call~|walk of shame|playboy|stripper~|strip club~|hookers|escorts|brothel|fetish~|foot fetish|feet pics|dominatrix|bdsm|kinky|swingers|wife swap~|threesome|sex tape|sexcapade~|sexting|nympho~|voyeur~|hooking up with (him|her|my|a|some|that|someone|everyone|you)|sexual tension|sexual chemistry|sexual fantas~|bedroom (eyes|skills|talk)|pillow talk|dirty mind|turn~ (me|you|him|her) on|getting it on|knockin boots|knocking boots|roll in the hay|horizontal tango|netflix and chill|smash or pass|body count|lost (my|her|his) virginity|virginity) -(tie|noises from the engine|pipes|of the (wind|floor))
0.6   (hit|tap|smash|bang|bone|wreck|ruin|destroy|break) (that|dat|those) [ass|booty|cheeks|all night|any day|again|so hard|back out|all day|in a] $ | (i'd|id|i would|would) (smash|tap that|hit that|bang|do her|do him|ride that|climb that|let (him|her) ruin) -(this (burger|cake|taco|pizza)|bros|potatoes)
0.6   (get|getting|got) (in|into|inside) (her|his|your|my|those|them|ur) (pants|panties|skirt|bed|bra|shorts) -(size|leg)
0.6   (show|showing|showed|see|flash|flashed|flashing|send|sent|expose~|whip~ out|pulled out) [me|us|you|him|her|off] (your|ur|her|his|my|their|some|the) [bare|big|sexy|nice|naked|hot|little] (tits|boobs|titties|chest|ass|butt|booty|body|junk|privates|private parts|panties|bra|underwear|abs in bed|thighs|cleavage|nudes|naked) -(crack plumb~)
0.6   (shower|bath|bed|sleep|cuddle|hot tub|jacuzzi|sauna|swim) (naked|nude|together|with me|with you) [tonight|and|baby|in|sometime|naked|sexy|later|alone] -(dog|kids|cat|blanket)
0.55  had sex | having sex | have sex | sex with | wanted sex | want sex | for sex | sex in | sex last | great sex | oral sex | anal sex | sex life | sexually active | unprotected sex | sex before | good sex | rough sex | hot sex | wild sex | makeup sex | casual sex | phone sex | car sex | shower sex

# Birds, paint, wire, iron work, and lessons.
signal sexual obscene
!     sexy (on that|pipe|cap|pass|bead|weld|fillet|cut|drywall|finish|joint) | (pass|bead|weld|cap|pipe|paint|cabinet|trim) ...2 (is|looks|look) [so|real|pretty] sexy
!     (bring|your|own|and|wire|pass|grab) [own|the|your|my] strippers | strippers (and|in the (drawer|toolbox|tool)) | stripper (could|will|would|eats|burns) 
!     (great|blue|coal|marsh|willow|long tailed) tit~ | tits (at|on) the (feeder|suet) | tits are | (blue footed|red footed|masked|brown) boobies | boobies (live|nest|dive|of the)
!     pussy (willow~|riot|cat~|foot~) | (woodcock|peacock|rooster|bantam|pheasant) ...3 cock | the cock (crow~|strut~|and the hen)
!     hooker (furnace|header~|and sons|county) | (name~|yearbook|founder|senator|general) ...4 hooker
!     erection (crew|of (the|steel|a)|plan|sequence|drawing~|bolt~|site) | (steel|tower|crane|derrick|tilt up|iron) ...2 erection
!     deep throat ...4 (nixon|watergate|informant|source) | (nixon|watergate) ... deep throat
!     moan~ (about|again|and groan~) | (brake~|gearbox|floor~|pipe~|hinge~|bearing~|transmission|door~|furnace|wind) ...4 moan~
!     porn~ ...6 (treatable|pediatrician~|affects teens|teens|internet safety|talk to) | talk to my (son|daughter|kid|kids|teen|teens) about porn
!     nice rack (on|of|for) | freezing my (tits|nuts|balls) off | (sexting|sextortion) ...4 (law|laws|lesson|crime|illegal|report) | (law|lesson|talk) ...4 (sexting|sextortion)
!     body count & (lie|war|movie|pandemic|storm|tornado)

# ---- desire and acts without a swear word

signal sexual
0.65  (kissed|licked|bit|bite|nibble~) [_] (down|up) (my|her|his|your) (spine|neck|thigh~|chest|body) | (hand|hands|lips|mouth|tongue) ...4 (between|inside|on) (my|her|his|your) (thighs|legs|thigh) | (unbuttoned|unzipped|ripped off|pulled off|slid off) (his|her|my) (shirt|pants|jeans|dress|bra) | climbed on top of (him|her|me)
0.65  (didn't|never) leave the bed | (did it|doing it) (in|on) (the|my|his|her) (back (seat|of the)|sofa|couch|kitchen|shower|truck bed) | christened every room | (naked|undressed) by the time | (hot|great|terrible|good|amazing) (at|in) (oral|bed) -(exam~|report~|presentation~|surgery|history|and breakfast|by)
0.65  such a hot body | i'd (do|hit|tap|smash) (you|that|her|him) | fun in my bedroom | (send|trade) me a nude | so wet for you | mmm that ass | half the [_] [already] had her | slept her way to the | (staring at|pinch~) ...4 (butt|booty|ass) -(kick~)
0.65  (dirty|smutty|spicy) (chapter|talk|pics|texts|videos) | rug burn no | in the tight (scrubs|jeans|dress|leggings) ...3 (mm|damn|whew|i'd)
0.65  (he's|hes) packing & (👀|🍆|luggage)

# ---- between adults, without a vulgar word

class on_the_body
(your|his|her|ur) (legs|lips|hands|mouth|thighs|body|tongue) [wrapped] (around|all over|on|over|against) (me|my|mine)
(my|our) (legs|lips|hands|mouth|tongue) (around|all over|on|between) (you|your|him|his|her)

signal sexual
0.87  (picturing|picture|thinking about|imagining|imagine|want|need|miss|feel|felt|dream~ of|dream~ about|can't wait for) [_] {on_the_body}
0.87  (best|good|great|sloppy|some|me) head (of|in|i've|i|ever|last) -(of (the|state|school|department|household|security))
0.87  (turned on|turns me on|getting me (going|hot)|got me going|hot and heavy|in the mood) ...5 (you|him|her|tonight|right now|texts|reading|baby|husband|wife) -(light|switch|breaker|machine)
0.87  (wearing|got on) (under|underneath) (this|these|it|here) ...4 (nothing|guess|see|find out|lace|thong) | (see|know|guess) what (i'm|im|i am) (wearing|not wearing)
0.87  (no strings|nsa|friends with benefits|casual|discreet|hookup) ...4 (fun|hung|tonight|looking|fwb|couples|weekend|welcome) & (looking|discreet|hung|fun|tonight|clean) -(quartet|orchestra)
0.87  (likes|like|want|wants|need|love|loves) it (rough|hard|kinky|from behind|slow and deep) -(ride|road|rare)
0.75  (riding|rode|mounted|straddling|straddled|grinding on) (him|her|me) (on|in|all|like|until|till) -(horse|bus)
0.87  (let|letting) (him|her|that [_] [_]|you) do (anything|whatever|things|everything) [he|she|you|they] [want|wants|wanted] to me
0.87  (finally|got|had|need|needed) [got|some|a little] (alone time|sexy time|adult time|quality time in bed) & (neighbors|bed|loud|husband|wife|kids are (gone|asleep)|hotel)
0.6   (he|she|husband|boyfriend) [_] finished (in|after|before) ...5 (sleep|rolled over|i even|left|minutes and)
signal sexual
0.87  (somebody|someone|him|her|you|man|woman) to wear me out | (wear|wore|wearing) me out (all night|in bed|between)
0.87  (his|her|your|ur|my) (chest|legs|thighs|butt|rear|cleavage|hips|abs|backside|booty) in (that|those|them) ...4 (lord|damn|mercy|whew|god|dang|omg|phew)
0.87  we did it (twice|three times|all night|again and again|in the) -(right|before the bell)
0.87  (picture|pic|pics|photo|video) of (his|her|my|your|ur) (junk|package|goods|privates|bits|dong|chest) | strip for (me|us|him|the camera)
!     did it (twice|three times) ...4 (passed|inspection|right|correctly|dried|held)


signal sexual
!     sexed (the|chicks|pullets|semen|and|eggs) | (chick~|pullet~|hatchery|semen|turtle~|kitten~) ...6 sexed | sexed semen
