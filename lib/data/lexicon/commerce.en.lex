# Selling (`commercial`) and bulk or bait messages (`spam`). A class fundraiser, bake sale or lunch stays below.

class goods
truck
car
pickup
trailer
mower
tractor
helmet
welder
tool box
toolbox
tools
boots
scrubs
jeans
purse~
bag~
candle~
cookies
tamales
soap~
jewelry
earrings
necklace~
shirt~
hoodie~
phone
iphone
laptop
ps5
xbox
couch
dresser
washer
dryer
fridge
bike
motorcycle
four wheeler
boat
camper
puppies
kittens
chickens
eggs
hay
firewood
honey
beef
steers
goats
calves
pig~
guitar
rifle
shotgun
tires
rims
engine
transmission
lashes
nails
wigs
perfume
makeup
essential oils
oils
supplements
protein powder
books
textbook~
house
land
acreage
lot
rv
golf cart
generator
bow
saddle
kayak
grill
smoker
tv
speakers
shoes
sneakers
jordans
dress
prom dress
crib
stroller
furniture
mattress
cakes
pies
bread
sourdough
salsa
jerky
flowers
plants
tumblers
decals
signs
wreaths
quilts
blankets
crafts
bracelets
bows
stickers

class service
lawn (care|service|mowing)
mowing
landscaping
tree (trimming|removal|service)
roofing
roof repair
plumbing
electrical work
house cleaning
cleaning service~
babysitting
pet sitting
dog grooming
dog walking
photography
senior (pics|pictures|photos|portraits)
photo sessions|photo session
photo sessions
photo session
mini sessions
portraits
tutoring
lessons
guitar lessons
piano lessons
hair
braids
haircuts|haircut
haircuts
lash~
lashes
nails
brows
facials|facial
facials
massages|massage
massages
spray tans|spray tan
spray tans
makeup
catering
cakes
custom cakes
dj services
welding
mobile welding
fence~
fencing
concrete
concrete work
hauling
junk removal
pressure washing
power washing
window tint
car detailing
detailing
oil changes
tires
towing
tax (prep|returns|service)
notary
insurance
real estate
home loans
mortgage~
web design
logo design
resume writing
personal training
daycare
moving
handyman
painting
drywall
remodel~
remodels
flooring
hvac repair
appliance repair
computer repair
phone repair
screen repair
embroidery
t shirts
screen printing
alterations
sewing
taxidermy
horseshoeing
hay baling

signal commercial
0.75  {selling_word} [my|a|an|some|this|these|our|two|brand new|used|2|3|new|old|homemade|custom|handmade|the|2019|barely used|like new|gently used|fresh|few|couple|of] [brand new|used|new|old|homemade|custom|handmade|barely used|like new|fresh|pair of|set of|dozen|few] {goods} -(wash fundraiser|show|raffle|for [the] (band|ffa|skillsusa|hosa|seniors|class|club|team|boosters|booster|scholarship~))
0.7   (selling|for sale) ...8 ({money}|obo|o b o|or best offer|cash only|firm|dm|dms|message me|pm me|text me|call me|inbox|hmu|hit me up|venmo|cashapp|cash app|local pickup|pick up only|must pick up|need gone|serious inquiries|no lowballs|price|negotiable|shipping)
0.7   {goods} ...5 (for sale|{money} (obo|firm|each|a piece|apiece|cash|takes|or best|a dozen|a pound|a bale|a plate)|asking {money}|{money} takes|obo|cash only|or best offer|need gone|must go|make me an offer|price drop|pm for price|dm for price|message for price|hmu if interested)
0.7   {money} ...4 (obo|o b o|firm|or best offer|cash (only|or|in hand)|a piece or|apiece or|each or|takes (it|both|all|them)|for (both|all|the (pair|set|lot))|dm [me] |hmu|venmo|cashapp|cash app|porch pickup|can meet|will meet|delivered|shipped|plus shipping|plus tax|down payment|per (session|room|yard|load)|a session|starting (price|at)|special this|off your (first|next)|off (with|when|for|all|any|everything))  -(donation|goes to|to benefit|lab fee|tuition|scholarship|fee for|admission|entry)
0.7   (asking|taking|sell~ for|starting at|starts at|prices start at|priced at|yours for|from only|as low as|for only|for just|reduced to|marked down to|letting (it|them) go for) {money} [obo|firm|each|a|for|or|an hour|per|cash|takes|plus|for both|down] -(raised|goes|donat~|ticket~ left|from|short|tuition|scholarship|fee|of (my|the) (paycheck|gas))
0.45  (want|take|got|only|just) {money} (obo|firm|each|an hour|cash|plus|for both|down) -(raised|goes|donat~|ticket~ left|tuition|scholarship|fee)
0.75  (buy|order|shop|purchase|get|grab|book|schedule|pre order|preorder|subscribe|sign up|join|call|text|message|dm|inbox|visit|click|tap|check out|come see|stop by|swing by|ask) [your|yours|my|our|now|today|a|an|here|me|us|the|one|online|at|for|to|with|link|in|and|about] [appointment~|order~|spot~|slot~|bio|free quote|free quote~|estimate~|free estimate|consultation~|website|shop|store|etsy|page|link|session~|new|deals|deal|specials|special|prices|price|pricing|booth|salon|boutique|menu|now|yours|at|for|my|our|discount~|coupon~|code|online|today|in bio] [today|now|at|for|before|while|and|in bio|online|on|with (code|me)|from me|use code|save] ...2 {buy_in_time}
0.7   (use|with|enter) [my|our|the|promo|discount|coupon] [promo|discount|coupon] code [_] [for|at|to] | (promo|discount|coupon) code | (link|website|shop|(prices|price) list|menu) [is] in [my] bio | {sales_talk}
0.7   (i|we|i'm|my (husband|wife|son|daughter|dad|brother|mom|cousin|company|business|shop|salon)|me and my _|local|our (company|team|crew|family)) [am|is|are|also|now|can|will|do|does|'m|offer~|offering|run~|own~|have|started|just started|doing|provide|specialize~ in|specializing in|offers] [also|now|offer~|offering|doing|do|run~|provide~|taking|specialize in|a|the best|some|affordable|cheap|professional|mobile|residential|commercial|all kinds of|your] {service} [business|company|service~|on the side|at (low|affordable|good|reasonable|great|half)|for [a] (good|low|cheap|fair|reasonable)|in|starting|and|for|this|special] ...3 ({money}|call|text|dm|message|hmu|hit me up|quote~|estimate~|rates|rate|rates|prices|price|prices|cheap|price|book~|appointment~|opening~|slots|slot|slots|clients|half off|special|insured|discount~|inbox|reasonable|affordable)
0.65  (need|want|looking for|tired of|in need of) [a|an|some|your|someone to|of|good|new|cheap] ...4 ({service}|{goods}|insurance|loan|website|car|house) [done|for|call|text|i|we|dm|message|hmu|hit|come|then] ...4 (call (me|us)|text (me|us)|dm (me|us)|message (me|us)|hmu|hit me up|i got you|i can|we got you|we can help|i sell|i do|come see (me|us)|contact (me|us)|look no further|inbox me|give (me|us) a (call|shout))
0.65  i tutor for | tutor~ ... {money} | {money} (an|per) (hour|session|hr) | ({number}|{money}) (sessions|lessons|haircuts) for {number} 
0.6   (get (a|your) [free] (quote|estimate)|quote~ (today|for free)|call (today|now) (for|to|and)|act now|order (now|today|yours)|shop (now|today|our|my)|buy (now|today|one)|on sale (now|today|this)|sale ends|deal of the|special offer|exclusive offer|lowest price|price match|check out (my|our) [new] (store|shop|website|etsy|products|collection|page for deals|inventory|listings)|come (see|visit|by) (my|our) (booth|shop|store|lot|salon|showroom)|visit (my|our) (store|shop|site|website|booth|showroom|page to order)|available for (hire|booking~)|(new|latest) (arrivals|arrival|inventory|stock|collection) (just|now|in|are|available))
0.3   {money} (each|a piece|apiece|a dozen|a plate|a bag|a box|a bar|a slice)
0.25  for sale
!sentence (fundraiser~|fund raiser~|bake sale|raffle|proceeds|benefit~|donation~|donate~|donated|car wash for|lunch (is|will be|menu|special)|cafe|cafeteria|student (salon|cafe|restaurant|run)|culinary (class|students|cafe)|plate lunch|chicken dinner~|spaghetti (dinner|supper)|pancake (breakfast|supper)|to raise money|raising money|support (our|the) (class|students|seniors|ffa|team|band|skillsusa|hosa)|skillsusa|hosa|ffa|4 h|booster~|pta|band (kids|trip)|church|scholarship~|class (project|trip|of 20)|senior (class|trip)|club|school (store|dance|carnival)|ticket~ (are|at the door|on sale)|admission|yearbook~|cap and gown|tuition|lab fee|course fee|registration|enroll~|enrollment|open to the public|short course|supply list|field trip|financial aid|food drive|blood drive|garage sale for)
!sentence ((sells|sell) out|sold out|sellout|sold|sells) & (thought|teacher~|book store|tickets)
!sentence (is|are|was|does) (anyone|anybody|somebody|someone|it|this|there|the) [else|still|here] (selling|sell|have|know) | {looking_for_offer}

signal spam
0.75  (follow|sub|subscribe|like) (for|4) (follow|sub|subscribe|like|a follow|a like|back) | f4f | l4l | s4s | fff | follow back | followback | follow me [and] (i'?ll|ill|i will|i'll) follow | follow (me|us) (back|now|for more|on insta|and win) | sub4sub | like4like | follow4follow | follow train | gain followers | (free|more|1k|10k|1000|real|instant|thousands of|5k|5000|buy) (followers|likes|subs|subscribers|views) | (shoutout|shout out) (for|4) (shoutout|shout out|follow) | {go_and_see} (my|our) (channel|youtube|new (song|video|track|mixtape|single|music|channel)|mixtape|soundcloud|music|page|blog|vlog|insta|profile) | {engagement_bait}
0.8   (you|u) (have|ve|are|were|'re|been|could|may|might|just|will) [been|have|just|be|a|the|the lucky|our|today's|also] {chosen_winner} [a|an|to|for|the|as|our|{money}|free|two|today|from|in] -(for the (national|state|team|honor)|for the national|to represent|for (state|nationals|all state|honor~|the national)|class|to (serve|speak|compete|state|nationals|attend)|jury|team|first|state|by [the] (coach|board|teacher|committee)|the (game|race|match|contest|election|award|spelling)|student of|for [the] (interview|position|internship|team|state|scholarship|program|honor))
0.75  (claim|redeem|collect|receive|get|win|grab|unlock|activate) [your|ur|a|an|the|this|my|up to|free|one|now] [free|exclusive|{money}|new|$|cash|amazon|walmart|visa|apple|brand new|special|amazing|500|1000] (gift card~|prize~|reward~|giveaway|iphone|ps5|xbox|cash prize|bonus|voucher~|macbook|airpods|samsung|ipad|laptop|vacation|cruise|grant money|stimulus|refund from|airdrop|crypto|bitcoin|btc|nft~|winnings|package|cash app money|inheritance|robux|v bucks|vbucks) [now|today|here|by|at|before|click|worth|from|just|free|link|for|with] -(night|raffle|drawing|for [the] (winner|perfect attendance)|at school)
0.8   (bitcoin|btc|crypto|cryptocurrency|forex|fx trad~|ethereum|nft~|binary options|binary option|binary options|trading (platform|signals|signal|account|expert|mentor)|doge|memecoin~|usdt|mining|investment (platform|plan|opportunity|expert|company|manager)|invest~|airdrop|trade) ...10 (profit~|returns|return|returns|guaranteed|daily|weekly|double|triple|10x|100x|100 percent|earn~|made me|inbox|dm|whatsapp|telegram|link|join|manager|account manager|expert|mentor|within|risk free|payout~|withdraw~|financial freedom|passive income|retire|minimum|start with|deposit|investors|investor|signal~|rich|millionaire|moon|legit|thanks to|help~ me|her (page|profile)|his (page|profile)|changed my life) -(class|economics|teacher says|lesson|course|news|crash~|lawsuit|students|club)
0.8   (earn|make|making|made|get|earning|pull~ in|bring~ in|clear~|clearing|pocket~) [up to|over|an extra|extra|an easy|easy|about|like|around|at least|a|guaranteed|as much as|me|you|free|quick|thousands of|hundreds of] {easy_income} [dollars|k|usd|bucks|plus|cash|extra|{money}] ...2 (a|per|every|each|from|weekly|daily|monthly|working|in (just|one|2|3|a|your)|within|without|online|fast|at) (day|week|hour|month|home|your (phone|couch|sofa|bed)|from home|online|phone|with (no|zero|this|my)|selling nothing|experience|part time|just|my method|minutes|weekend|sleep|working|fast) -(as a (welder|nurse|lpn|cna|mechanic|lineman)|weld~|starting wage|after graduation|in the trades|at the (job|plant))
0.75  (work (from|at) home|online job|remote job|part time job|data entry|mystery shopper~|reshipping|side hustle|side income|passive income|financial freedom|be your own boss|six figures|six figure|six figures|7 figures|easy money (from|online|working|no|today|dm|fast|guaranteed)|quick cash|fast cash|free money|instant cash|cash flip|money flip|flip your money|flip {money}|double your (money|cash|investment|income|bitcoin)|make money (fast|online|now|from|while|at home|easy)|get rich|get paid (to|for|daily|today|weekly|instantly)|(loans|loan) (approved|available|up to|with no)|loan (offer|approval)|quick loan~|personal loan~|payday loan~|grant~ (money|available for)|government grant~|lower your (bills|debt|interest)|credit repair|fix your credit|debt relief|erase [your] debt|student loan forgiveness (program|call|expires)|extended warranty|car's [extended] warranty|final notice|act now|limited slots|urgent (notice|response)|dear (winner|beloved|valued customer|account (holder|owner)|user)|next of kin|inheritance fund|nigerian prince|lottery winner|winning number|powerball winner|lucky winner|congratulations you|congrats you|congratulations (dear|winner)|100 percent (free|guaranteed|legit|real)|risk free|no risk|no catch|guaranteed (income|results|approval|returns|profit~|winner|followers|money)|miracle (cure|pill|weight)|weight loss (pill~|gummies|tea|secret|supplement~)|keto gummies|lose [twenty|thirty|30|20] (pounds|lbs) (in|fast|without)|burn fat fast|one weird trick|doctors hate|cheap (meds|viagra|cialis|rolex|pills online)|viagra|cialis|male enhancement|cbd gummies|hot singles|singles (in your area|near you)|adult dating|meet [hot] singles|free (trial|sample|gift~|iphone|money|robux|vbucks|v bucks|cash|crypto|bitcoin|spins|bets|bet|psn|giftcard~|gift card~|diamonds)|online casino|casino bonus|(sports|sport) betting tips|sure bets|sure bet|sure odds|fixed match~|slot bonus|bet now|spell caster|love spell~|psychic (reading~|love)|herbal (cure|doctor|remedy)|recovery expert|recover~ my [lost] (funds|bitcoin|account)|hacker (for hire|recovered)|account recovery)
0.7   (click|tap|visit|go to|check out|follow|open|press|use|join|sign up|register|log in|login|verify|swipe|hit) [the|this|on|my|our|now|at|up|to|using|through|in|your|account|with] (link|links|now|here|bio|telegram|whatsapp|below|url|{url}|site|number below) [below|now|in|bio|to|here|for|and|at|before|or] ...4 (to (win|claim|earn|get (your|a|paid|free|rich|started)|receive|unlock|see (my|who|hot|more pics|nudes)|avoid|restore|cancel|stop)|free (iphone|cash|money|gift~|robux|crypto|sample~|stuff)|prize~|win|reward~|{money}|limited (offer|time)|suspended|locked|expire~|see (my|more|who|hot)|gift card~|crypto|bitcoin|instantly|rich|bonus|giveaway|nudes|pics|hot) -(fafsa|canvas|for class|state|transcript|scholarship|to (enroll|register|apply|rsvp|volunteer|read|donate))
0.7   (verify|confirm|update|restore|unlock) your (account|identity|payment|card|bank|billing|apple id|password) [information|info|details|now|to|at|here|immediately|or]
0.7   (your|ur|you're|the) {phished_account} [account|number|order|has|is|was|will|could|id|been|card|page] [has|is|was|been|will|be|on|could not|cannot|of] [been|be|hold|a|your] (suspended|locked|limited|compromised|on hold|disabled|expired|restricted|deactivated|hacked|infected|flagged|delayed|undeliverable|declined|unusual|blocked|ready to claim|pending|scheduled for deletion|(violate|violated|violater|violaters|violates|violating|violation|violations|violative|violator|violators)|deleted|held) -(by [the] (nurse|office))
0.7   (forward|send|copy and paste|repost|share|pass|type|comment|say) (this|it|amen|yes|this message|this post|this picture|this on) [message|post|to|on|with|and] ...3 (to (ten|10|15|20|all|everyone|your|five|5|seven|7|12) (people|friends|contacts|everyone|you know)|or (you|your|bad luck|something|facebook|u)|bad luck|blessing~|blessed|in the next|if you love (jesus|god|your mom)|7 years of bad luck|everyone you know|and watch what happens|facebook (will|is going to)) -(flyer|our (event|post|page)|registration)
0.65  (whatsapp|telegram|signal|kik|wechat|text|call) [me|us|now|her|him|him on|at|number|on|only|or|the] [me|now|on|at|via|us|number] [number]  ...3 {phone} & (profit~|invest~|loan~|money|crypto|bitcoin|earn~|cure~|spell|prize|win~|cash|hack~|recover~|followers|forex|trad~|deal~|discount|job|income|herbal|lottery|grant)
0.6   (dm|inbox|message|text|comment|type|reply|whatsapp|say|drop) [me|us|the word|a|with|now|her|for|_] [_] (to (get started|learn how|earn|start earning|join|make money|get rich|know how|win)|for the info|if you want to (earn|make|work|join|learn how|get paid)|for [more] (info on how|details on how|free money|the link to)|and i'll (show|teach|send|tell) you|how (i|she|he) (made|make|makes|earn~)|interested in (earning|making))
0.6   {prize_draw} ...6 (follow|like|tag|share|subscribe|link|click|comment|retweet|rt|enter|dm) -(class|club|ffa|library|school|students|fundraiser)
0.6   (send|cashapp|cash app|venmo|zelle|pay) [me|us|the|a|your] [first|{money}|just|only] [{money}|and|to|first] (and (i'll|ill|i will|we'll|get|receive|you'll)|get [back] {money}|to (receive|get|unlock|start)) ...4 ({money}|double|triple|back|x|more|thousand~|hundred~|send)
0.65  (best|top|cheap|cheapest|number one|trusted|affordable) {spam_service} (writ~|help|service~|online|agency|provider~|for|shop|store|deal~|outlet|sale|site) -(students in)
0.6   (txt|text|call|reply|sms|stop) [_] to {number} & (win~|free|claim|prize|offer|ringtone~|mobile|tone~|per (msg|week)|txt|cash|award~|chat|dating|unsub~|entry|weekly) -(alerts|alert|closings|donate|vote)
0.6   (urgent|important|final) [your|we|you|notice|call] ...6 (prize|claim|award~|unclaimed|landline|mobile number|account (will|has|is)|guaranteed|{money} (cash|prize|bonus)|holiday|ringtone) 
0.6   {url} ...3 {url} ...3 {url} | {hashtag} {hashtag} {hashtag} {hashtag} {hashtag} {hashtag} {hashtag} {hashtag}
0.4   {url} & (follow|free|win|cheap|deal|sale|click|subscribe|check out my|hot|earn|offer|crypto|limited|gift|bonus|discount~|now)
!sentence {scam_warning} -(proof|free guaranteed|not a)
!sentence {school_event} -(loan~ forgiveness|hate|loan|discount|debt)

signal spam
0.75  (i|she|he|they|we|my (mom|friend|cousin|sister)) [just|already] (made|make|makes|earned|earn|earns|making|earning|profited|withdrew|received|cashed) [over|about|like|almost|up to] {money} ...6 (from (my|the) (phone|couch|home|bed)|ask me how|ask how|dm|inbox|in (a|one|just) (week|day)|last week|this week|working from|online|from home|with (this|her|his)|thanks to|per (day|week)|a (day|week) (from|with|on|using)) -(at (my|the) (job|shop)|tips|overtime)
0.75  (package|parcel|delivery|order|shipment|payment|refund|account|card) ...4 (could not be|couldn't be|cannot be|failed|was not|on hold|pending|undeliverable|suspended|locked|limited|compromised|will be (closed|suspended|deleted|terminated)) [delivered|processed|completed|verified|at|until] ...8 (link|verify|confirm|update|click|address|http|{url}|reschedule|within|log in|login|password|details|fee)
0.75  (share|send|forward|repost|pass|copy) (this|it|this post|this message) ...3 (with|to|on) [at least|all|your] (ten|10|15|20|12|7|seven|five|5|twenty|fifteen|everyone you know|all your friends|all your contacts|other) [friends|people|contacts|groups] [or|and] 
0.7   (cheap|best|professional|quality|original|affordable) (essays|essay|papers|assignments|dissertations|seo|backlinks|followers|reviews|diplomas|viagra|meds|pills|rolex|replicas|websites) [written|writing|online|for|by|at|service~] ...4 (professionals|visit|site|website|order|today|delivered|dm|guaranteed|online|experts|link)
0.75  (loan officer|private lender|loan lender|lender giving|giving out loans|give out loans|giving loans|offering loans|offer loans|loan company|need a loan|in need of a loan|apply for a loan) -(student loan office|servicer|forgiveness)
0.75  (send|deposit|invest|cashapp|give) ...3 (btc|eth|bitcoin|crypto|usdt|sol|doge|{money}) ...4 (get|receive|earn|back|return|returns|double|doubled|make) ...3 (btc|eth|bitcoin|crypto|back|double|x|more|{money}|profit~|return~|instantly) -(to the (club|office)|refund)
0.7   (crypto|bitcoin|btc|nft|eth|token|cash|cashapp|robux|vbucks|iphone|ps5|gift card) giveaway~ | giveaway~ (crypto|bitcoin|btc|alert|time)
!     (selected|chosen|awarded|eligible|picked|nominated) (for|to|as|a|by) & (society|honor~|team|state|nationals|scholar~|internship|apprentice~|program|skillsusa|hosa|student|award|interview|all state|jury|committee)
signal commercial
0.65  (appointments|appointment|slots|openings|sessions|spots|tables|rooms|units|bookings) (available|open|left|filling|still available|going fast) [now|this|for|call|dm|text|in|today] -(for (students|advising|testing|tours)|to tour|with your counselor)
0.65  (book|schedule|get|reserve|order) (your|ur|yours) [senior|fall|family|spring|mini|wedding|bridal|custom|own|free|holiday|next|summer|taxes|car|house|lawn|hair|nails|christmas] [pictures|pics|photos|portraits|session~|appointment~|cake~|party|detail|nails|hair|lashes|brows|spot|taxes|done|cleaned|mowed|wash~] (with (me|us)|today|now|before|done by|at (our|my)|by (friday|sunday|monday|saturday)|through me|from me|done at|done today) -(cap and gown|yearbook|class ring|shirt|at the (front office|student salon))
0.65  (best|great|lowest|hottest|biggest|unbeatable|low|crazy|amazing|big) (deal|deals|price|prices|selection|savings|rates|discounts|sale) (on|in|for|of|around|anywhere|at) [all|new|used|a|any|your|our|every|trucks|cars|tires|town|furniture|mattress~|phones] & {call_to_buy}
0.6   (special|specials|detailing|detail|firewood|hay|mulch|gravel|topsoil|dirt|lawn|mowing|haircuts|braids|lashes|nails|facials|massage|massages|puppies|kittens|eggs|tamales|candles|wreaths|cakes|cookies|beef|honey|tires|oil change|alignment|brake job|spray tan|tanning) ...5 ({money}|{number} (a|an|per|each|delivered|dollars|bucks|rick|dozen|bale|load|yard)|for {number}|starting at {number}|only {number}) -(class|fundraiser|bake sale|donat~|raised|student|club)
0.6   (apartment|house|home|room|duplex|trailer|rv spot|garage|office|shop|land|acre~|lot|storage|studio) for (rent|lease|sale)  -(class|project)

signal spam
0.7   (check out|check|checkout|come on|go to|visit|watch|see|like|support|listen to|stream|come see) (my|our|his|this|mah|a) [new|acoustic|first|latest|own|sick|dope|french|little|official|em|rap|guitar|piano|original|bands|band's|best] [new|cover|rap|song|music|acoustic|youtube|kpop|gaming|fortnite|lyric] (channel|video|videos|song|songs|cover|covers|music|page|playlist|band|album|remix|track|tracks|website|blog|trailer|beat|beats|parody|vlog|vlogs|stream|app|ep|mixtape|soundcloud|youtube|twitch|profile|gameplay|site) -(of (our|the) (students|class|graduates|shop)|from class|from the open house)
0.7   (subscribe|suscribe|subscrib|subscribing) (to my|my|me|i'll|ill|back|for|if|us|please|pls|plz|guys|now|our|and i|and like|4|here) [my|me|me please|our|us|back|us please|for more|i'll|ill|this channel|him|her|channel] -(newsletter|alerts|the (district|school|newsletter|magazine|paper|district's)|district|school)
0.65  (reach|get|hit|to|gain|need|help me (get|reach|hit)|want) [to|me|my|my first] {number} (subscribers|subs|followers|likes|views|subscriber) [by|this|today|before|pls|please|on|and|help|fast|$]
0.65  (claim|collect|redeem|awarded|won|winner|unredeemed|un redeemed|entitled|guaranteed|selected|waiting for you|awaits|await|awaiting) & (call|txt|text|reply|click|visit|log on|{url}|{phone}) & (prize|cash|voucher~|bonus|holiday|award~|gift|reward~|points|ringtone~|mobile|iphone|credit~|free|landline|land line|cruise|code) -(attendance|food drive|yearbook)
0.65  (reply|text|txt|send|rply) (stop|yes|no|win|claim|age|join|free|with your|{number}|go|hot|chat|date|tone~|play|love|gay|girls) [to|2|and|for|now|with] ...4 (cancel|unsubscribe|stop|optout|opt out|begin|join|win|{number}|{phone}|info|download|charged|ppm|per (msg|text|week|min)|live|service|entry)
0.65  (urgent|final notice|important|private|congratulations|congrats|attention|dear) ...8 (account statement|unredeemed|un redeemed|prize|awarded|attempt to (contact|reach)|your (mobile|number|phone) (has|was|is|no)|voucher holder|won|winner|lucky|selected to receive|loan|customer loyalty|complimentary|message waiting) 
0.65  {premium_rate_bait} & {text_message_bait}
0.6   (donate|send) [your|some|me|all] (bitcoin|bitcoins|btc|crypto|eth|paypal|cashapp|cash app|money) to (me|my|this|us|{email}) -(club|fund~|shelter|red cross)

# Parts of phrases above that are looked for by themselves, which is faster.
# What sellers and swindlers say, and what only looks like it.
class selling_word
selling
for sale
sell
sells

class sales_talk
buy one get one
bogo
while supplies last
limited time (offer|only)
free shipping
free estimates
free estimate
free estimates
free quotes
free quote
free quotes
free consultation
satisfaction guaranteed
money back guarantee
licensed and insured
fully insured
no job too (small|big)
reasonable rates
competitive (rates|prices)
low prices
best prices
affordable (prices|rates)
flash sale
clearance sale
black friday (sale|deal~)
cyber monday
grand opening sale
everything must go
going out of business
zero down
no money down
0 down
easy financing
financing available
we finance
low interest
no credit check
bad credit
same day (service|delivery)
walk ins welcome
now booking
booking now
book now
books are open
taking [new] (clients|customers|orders|appointments|commissions|bookings)
now accepting [new] (clients|orders|bookings|appointments)
accepting new clients
new clients (get|save|welcome|receive)
gift cards available
now enrolling clients
open for commissions
commissions open
custom orders
custom order
custom orders
place (your|an) order~
preorder~
pre orders
pre order
dm [me] (to order|for (prices|price|pricing|orders|order|info to order|details and price|price list|availability|appointment~))
message [me] (to order|for (prices|price|pricing|orders|order|a quote|appointment~|availability))
text [me] (to order|for (prices|price|pricing|a quote|appointment~|orders|order))
call [me |us] for [a] [free] (quote|estimate|pricing|appointment~)
(venmo|cashapp|cash app|paypal|zelle) (me|accepted|ok|works|or cash|only|and cash)
cash or (venmo|cashapp|zelle)
order form in [the] comments
message me before
first come first serve~ cash
holler before they
hmu if (you|u|interested)
hit me up if (you|u) (need|want)
serious (buyers|inquiries) only
no holds
won't last
wont last
priced to sell
motivated seller
must sell
need gone
new listing
just listed
for rent
house for sale
sq ft
move in ready
realtor~
3 bed
3 bedroom
4 bedroom
2 bath
buy from me
support small
shop small
small business [owner] (selling|special)
my (etsy|poshmark|boutique|small business|side hustle|mary kay|avon|scentsy|pampered chef|tupperware|young living|doterra|color street|lularoe|herbalife|thirty one|paparazzi|monat|amway|plexus|it works|norwex|origami owl|senegence|lipsense)
(mary kay|avon|scentsy|tupperware|pampered chef|doterra|young living|lularoe|herbalife|monat|plexus|it works|norwex|color street|paparazzi) (party|consultant|rep|order~|sale|products|catalog|lady|distributor|host~|book)
online party
host a party and
join my team
my team is (growing|hiring)
be your own boss
hire me
i offer
i'm offering
we offer [the] (best|free|affordable|low|financing)
our products
our services
my services
my prices
my rates
rates start

class looking_for_offer
looking to buy
looking for someone
can anyone recommend
does anyone (know|have|sell)
anyone (know|sell|selling)
who (sells|does|do you)
where (can i|do you|to) (buy|get)
recommend~
iso

class go_and_see
check out
subscribe to
sub to
visit
go check
please check

class engagement_bait
like and (share|subscribe|follow)
share and (tag|like|win)
tag (three|3|five|5|two|2|10|ten) friends
smash (that|the) (like|subscribe)
hit (that|the) (like|subscribe|bell)

class chosen_winner
won
selected
chosen
picked
winner
pre approved
preapproved
pre approved
awarded
win
entitled
eligible
drawn
matched

class phished_account
account
package
parcel
delivery
payment
apple id
icloud
netflix
paypal
amazon
bank
card
subscription
social security
tax refund
refund
computer
page
facebook
profile
email

class prize_draw
giveaway
give away
sweepstakes
raffle code

class spam_service
essay
assignment
homework
seo
escort
vpn
web hosting
hosting
marketing
iptv
rolex
replica
sunglasses
ray ban~
handbag~
jordans
yeezy~
meds
pharmacy

class school_event
open house
enroll~
registration
registering
graduation
ceremony
booth
contest results
parent night
workshop
short course
career (fair|day)
job fair
blood drive
fafsa
scholarship~ (deadline|application~|due|night|open)
financial aid
apply (by|for the scholarship)
skillsusa
hosa
ffa
state championship
(class)
students
student
students
alumni
superintendent
campus
teacher~
instructor~
principal
school
concert
library
church

class call_to_buy
come
visit
see us
call
shop
stop
buy
order
check
our
we
lot
store
new
used
trucks
cars

signal spam
0.65  (help|helping|helped|teach|teaching|show|showing) (people|moms|women|others|you|students|anyone|families|teachers|beautiful souls) [how to|to|just like you] (earn|make (money|income|an income|cash|{money})|build wealth|get rich|quit their|quit your (9|job)|escape|become financially|retire early|work from home|get paid|lose (weight|30|20)|manifest)
0.6   (comment|type|drop|dm me|message me|text me|inbox me|say|reply) (INFO|YES|MONEY|READY|FREEDOM|ME|START|LINK|BOSS|CASH|GUIDE|COACH|INTERESTED) [below|and|to|if|👇|for]
0.65  (verify|confirm|update|validate|restore|secure|unlock) (your|ur) (venmo|cashapp|cash app|paypal|zelle|chase|bank|apple|icloud|netflix|amazon|facebook|instagram|coinbase|social security|medicare|debit) ...4 (now|or|account|access|immediately|today|link|here|lose|suspended|{url})
0.65  (turn|turned|turns|turning|flip|flipped|grew|grow) [my|your|his|her] {number} [dollars|bucks] into {number} | (turn|turned|turns|turning|flip|flipped|grew) {money} into {money} | (turn|turned|turns|flip|flipped) {number} [dollars] into [over|almost] {money}
0.65  (rt|retweet|like|follow|share|tag|repost) (and|to|2|plus) (follow|win|enter|rt|retweet|share|be entered|have a chance|for a chance) [to|and|a|for|win|the]  -(along|the (directions|signs|instructions))
0.65  (buy|get|cheap|real|free|instant|more|grow your|boost your) [real|cheap|your|active|more|usa|instant] [instagram|tiktok|youtube|insta|twitter|facebook|spotify|twitch|ig|yt] (likes|followers|views|subs|subscribers|streams|plays) [cheap|fast|today|instantly|now|here|online|for|dm|at|{money}]
0.6   (signals|forex|crypto|trading|trader|mentor|broker|account manager|expert trader|fx) & (ask me|dm me|inbox|message (her|him|me)|turned|thanks to|profit~|whatsapp|telegram|recommend|helped me|changed my)
signal commercial
0.6   (make|best|accepting|open to|taking|reasonable|will consider|entertain) [me] [an|any|reasonable] (offer|offers|trade|trades) & (used|selling|sale|truck|car|welder|mower|trailer|new|bought|condition|cash|{money}|runs|works|barely|slightly|gently|pickup|local|only|firm|title|phone|set) -(job|the committee|the board|college)
0.6   (slightly|gently|barely|lightly|hardly|never) (used|worn|opened|ridden|driven|fired) {goods}
0.6   (like new|new in box|brand new|excellent condition|good condition|runs (great|good)|clean title|low miles|one owner) & ({money}|make offer|obo|cash|dm|message|pickup|pick up|sell~|sale|asking|trade) -(donat~|raffle|class)
0.4   used & ({money}|make offer|obo|pickup|pick up|sell~|asking)
0.65  (owner will carry|owner financ~|for sale by owner|rent to own|price reduced|just listed|motivated seller|seller financing|turn key|move in ready|no hoa|utilities included|deposit required|month to month|first and last)
0.6   (booking|scheduling|taking|squeezing in|have openings for|openings for|offering|running) [a|my|some|new|more] [prom|wedding|holiday|fall|spring|summer|weekend|mobile|senior|special] [lash|hair|nail|braid|lashes|nails|braids|facial~|photo|photos|pics|portrait~|lawn~|mow~|yard~|brow~|makeup|tan~|massage~|detail~|party|parties|session~|cut~|color~|appointment~|special~] (fulls|fills|sets|sessions|appointments|clients|shoots|specials|lawns|yards|details|appts|slots|parties|weddings|for (prom|wedding~|homecoming|graduation|the holidays|this (week|weekend)|next week|fall|spring)) -(advis~|tour~|tutor~)
0.6   {number} (minutes|min|hour|hours|hr) [session|for|is|only|just] {money} | (message|dm|text|call|inbox) [me] (for|to) [a|your|get|grab|book|claim|reserve] [a|your] (slot|spot|price|quote|time|session|appointment|date|details and price)

# Hurry, easy money, bait; and warnings of it.
class buy_in_time
before (they're|theyre|they are|it's) gone
while supplies last
limited (time|spots|stock|quantities)
link in [my] bio
use [my] code
{money} off
percent off
free shipping
prices start
my (etsy|shop|store|website|boutique|booth|salon|page)
our (etsy|shop|store|website|boutique|salon|showroom)
for [a] [free] (quote|estimate|consultation|pricing|price list|details and prices)
appointment~ (available|open)
(openings|opening) this
(slots|slot) (left|open|available)
taking [new] (clients|customers|orders)
etsy
poshmark
depop
shopify
mercari
ebay
facebook marketplace

class easy_income
{money}
money
cash
thousands
income
easy money

class scam_warning
scam~
phishing
spam alert
fake (text~|email~|message~|call~)
do not click
don't click
dont click
don't fall
beware
warning
ignore (it|any|this|those|the)
report (it|any|the|this)
got (another|this|one of those|a) [spam|scam|fake] (text|email|call|message)
is this [a] (scam|legit|real)
suspicious
delete (it|them|any)
cybersecurity
if you (get|receive|got)
hackers
spammers
my account (was|got|has been) hacked

class premium_rate_bait
secret admirer
dating service
chat (line|service|live)
sexy singles
live chat
adult chat
premium rate
ringtone~
ring tones
polyphonic
ppm
150p
p per min~
per minute
top up
network operator
mins and txts
double mins
free mins
t and cs
ts and cs
tscs
opt out
optout
unsubscribe
no purchase necessary
terms apply
std rates
standard rates apply
18 plus only

class text_message_bait
call
txt
text
reply
free
mobile
phone
stop
win
service
claim
charged
{number}
{phone}

signal commercial
0.55  (grand opening|now open|new location|under new ownership|we buy (houses|cars|gold|junk|land|hay|pecans)|call us today|contact us today|call or text (today|now|for|me|us|anytime)|visit us (at|online|today)|order online|shop online|shop small|add to cart|in stock now|back in stock|just restocked|sale ends|ends tonight|today only|this weekend only|limited supply|limited quantities|first come first served while|curbside pickup|we ship|ships free|local delivery available|gift certificates|loyalty rewards|new customers|first time clients|free consult~|licensed and insured|senior discount|military discount|family owned|locally owned|veteran owned|payment plans|as low as|starting at just|lowest prices|best prices|great prices|can't beat|unbeatable|wholesale prices|at a discount|clearance|bundle deal|package deal|two for|2 for|three for|buy 2|buy two|buy one) -(house for (students|seniors)|seafood|registration|enrollment|for students|season|account)
0.55  {number} off (your|ur|all|any|everything|the|when|if|with|select|all orders|today|this|first|next|of|for|every|storewide|entire) | (half|{money}) off (your|all|any|everything|when|if|with|select|today|this|first|next) -(day|season|duty)
0.55  (we|i|my (business|company|shop|husband|wife|son|crew|salon|store|boutique)|our (company|shop|crew|team|store|salon|boutique|business)) [also|now|can|will|still|do] (sell|sells|repair|repairs|install|installs|build|builds|offer|offers|provide|provides|service|services|specialize|specializes|detail|details|mow|mows|haul|hauls|groom|grooms|cater|caters|print|prints|embroider|sew|bake|bakes|weld|paint|paints|frame|fix|fixes|clean|cleans|tint|wrap|rent|rents|deliver|delivers|ship|ships|board|boards|train|trains) ...8 & (call|text|dm|message|msg|inbox|book|order|orders|quote|quotes|estimate~|free estimate~|{phone}|{money}|price~|prices|rates|affordable|cheap|reasonable|discount~|special~|appointment~|website|etsy|facebook page) -(class|students|fundraiser|club)

signal commercial
0.6   ({number} percent off|half off|half price|{number} off) & (order|shop|shipping|code|checkout|today only|this week|weekend|store|booth|appointment|my|our|dm|midnight|while) -(library|atwoods|walmart|sonic|tener's)
signal spam commercial
!     (percent|half) (off|price) ...4 (at (atwoods|walmart|sonic|the (library|bookstore|cafe|theater))|library sale|tickets tomorrow) | free gift (wrap|bag~|shop) | congratulations you (have|ve|'ve) been (selected|accepted|chosen) (for|to|as) [the|a|our] (honor|program|team|scholarship|state|nationals|officer~)
!     (tired|sick) of people ...6 free money | easy money (doesn't|does not|isn't|never) | account is locked who do i | verify your account (by|with the (office|registrar)|for (canvas|the portal))
!     (the|a|our|my) [_] (order|shop) today | (our|at the|the same|first) shop today | offer (donuts|donut|cookies|pizza|candy|snacks|extra credit|a ride|help) | dollars an hour | code that was | grand opening of the new [_] (room|gym|lab|wing|library|building)
!     (realtor) (on|who|bribed|cousin) | till the books are open | eggs are {number} dollars (now|a dozen now) | {number} (haircut~|oil change~) by our students | by our students
!     asking for trouble | how do scammers | no risk of | (sub|substitute) for (the|me|him|her|mr|mrs|ms|a|staff|tomorrow)
!     (culinary|cafeteria|district|school|center|office) is hiring | (for sale by the|on sale to benefit) [_] (class|club|chapter)
signal spam
!     like and share [the|our|this] official | subscribe to (the (newspaper|newsletter|magazine)|my channel (dude|bro|guys|cuz))

# ---- services offered, and how a price is put

class service_done
mowed | cleaned | fixed | painted | washed | hauled | detailed | braided | tinted | trimmed | repaired | replaced | installed | roofed | plowed | towed | weeded | edged | powerwashed | pressure washed | tuned up | groomed | babysat | walked | hemmed | notarized | photographed | towed off | tilled | poured | stained | sealed

signal commercial
0.85  (need|want|looking to get|ready to have) (your|a|ur|some|that|an) [_] [_] {service_done} & ({money}|call|text|hmu|dm|inbox|message|rates|quote~|estimate~|book|{phone}|licensed|insured)
0.85  {money} (a|per|an|each|for a) (yard|lawn|dozen|set|plate|load|cord|rick|bag|head|room|bale|jar|pound|lb|session|haircut|car) -(fine)
0.85  (book|schedule|grab|reserve) [_] (a|your|ur|an) [_] (session|appointment|appt|slot|spot|sitting|consult|consultation|shoot|cleaning|lash appointment) (with me|with us|today|now|before|this week) -(counselor|advisor|nurse)
0.85  (mini|photo|family|senior|newborn|lash|brow|massage|tanning|training) (shoots|sessions|session|shoot|packages|package|special) ...4 ({money}|{number} bucks|half off|dollars|starting at)
0.85  (our|my|the) [_] (shop|store|salon|boutique|bakery|food truck|business|restaurant|gym|dealership|barbershop|cafe|booth|studio|garage) (has|is having|is running|offers|is offering|got|now has|will have) ...5 (sale|deal|deals|special|specials|percent off|half off|free|off|discount~|bogo)
0.85  buy (one|two|three|{number}) get (one|two|{number}) [free|half] | bogo
0.85  (real estate agent|realtor|insurance agent|loan officer|mary kay|avon lady|avon|scentsy consultant|consultant|stylist|notary|travel agent|agent) & (earn your business|your business|thinking of (selling|buying|listing)|list your|listing your|your home|call me|ask me|free quote|quote you|book with me|commission)
0.85  (firm at|firm on|asking {money}|obo|or best offer|ono|cash only|no trades|no lowball~|lowballers|porch pickup|ppu|price is firm|must sell|moving must go) & ({money}|{number}|used|like new|trades|cash|pickup|firm|obo|works great|miles)
!     (fundrais~|proceeds|all money goes|ffa|hosa|skillsusa|booster|class is selling|clients welcome|students offer|student salon)


# ---- an offer told by its own words, and what goes with one

class offer_sure
looking for new clients | accepting new clients | taking new clients | taking on new clients | now booking | booking now | books are open | my books are open | now taking orders | taking orders | taking custom orders | custom orders welcome | deposit holds | tell em i sent you | tell them i sent you | tell em i sent ya | openings (tomorrow|tmrw|today|this week|next week|available|friday|saturday|left) at | dm to book | text to book | link to book | message to order | shop my (page|store|link|closet|site) | grand opening sale | grand opening special | everything must go | free estimates | licensed and insured | family owned and operated | no job too (small|big) | bring this post | mention this (ad|post) | first come first served cash | can deliver locally | will trade for
walk ins welcome | gift certificates available | satisfaction guaranteed | financing available | no credit check | buy here pay here | low down payment | call for pricing | prices in bio | menu in bio | order thru my | order through my | order on my | ask about our (prices|specials|rates)

class offer_lead
for sale | i sell | i fix | i repair | i build | i clean | i mow | i cut | i groom | i paint | i detail | i braid | i bake | i make | i cater | i deliver | we deliver | we build | we fix | we clean | we install | we haul | we mow | i haul | i tow | i weld | let me do your | let me clean your | let me file your | let me sell your | let me build your | grand opening | at my (chair|salon|studio|shop|booth|store|table|stand|garage) | rent my | renting out | for rent | custom | handmade | homemade | fresh | ready (to go|for pickup|on the|now|friday|saturday|next week) | puppies | pups | kittens | heifers | hens | firewood | hay | lessons | sessions | openings | appointments | new clients | first (month|visit|class|bath|cut|session|lesson|week|consult|order) (is|free|for|only|half) | dealership | chevrolet | ford dealer | realty | realtor | agency | boutique | salon | detailing | catering | my rates

class offer_price
{number} (bucks|dollars|a dozen|each|a piece|apiece|obo|cash|an hour|a head|a rick|a cord|a bale|per|shipped|a plate|a pound|a bag) | {money} | most (folks|people|cars|homes|returns) {money} | a dollar | half off | percent off | free delivery | same day | shipping | ship anywhere | venmo | cashapp | cash app | paypal | deposit | my page | dm for | text for | call for | pricing | rates | quotes

signal commercial
0.85  {offer_sure}
0.85  {offer_lead} & {offer_price} & (order|dm|text|call|message|inbox|hmu|deliver|delivery|pick up|pickup|book|openings|clients|same day|shipped|ship|cash|obo|firm|deposit|asking|available|ready|left|appointment|per|each|first|new|customers|let me|at my|custom) -(lunch|menu)
0.8   (come see (me|us)|ask for me|swing by and see (me|us)|stop in and see (me|us)) (at|over at|down at) ...6 & (get you|deal|truck|car|sale|special|hook you up|discount|quote|new ride|financed|policy|coverage)
0.85  (rep|consultant|distributor|ambassador|agent|broker|dealer) now & (buy from me|order from me|support my|through me|from me|my link|my page|ask me)
0.8   (everything|storewide|all (boots|jeans|tires|jewelry|furniture|dresses)) [_] [_] ({number} percent off|half off|on sale|marked down|buy one) 
!sentence (fundrais~|proceeds|nationals|food pantry|student salon|culinary class|class is selling|scholarship~|booster|donat~|ffa|hosa|skillsusa|bake sale)

signal commercial
0.85  (dm|message|text|call|inbox|pm|msg|email) [me|us] for (rates|prices|pricing|price|a price|quotes|quote|a quote|an estimate|appointments|bookings|orders|availability|deals|a free (quote|estimate|consult)) -(shipping lab)
0.85  (selling|getting rid of|rehoming|letting go of|parting with|need to sell|have to sell|gotta sell) (my|our|this|these|two|some|a|an|the|three|his|her) ...6 & (make (me an|an|me|your) offer|best offer|name your price|obo|not cheap|cheap|message if interested|dm if interested|interested|pm me|hmu|come get (it|them)|need gone|cash|first come|{money}|{number} (bucks|dollars|obo|firm|for both))
0.85  (kids eat free|all you can eat|lunch special~|half price (wings|apps|appetizers|drinks|pizza|burgers)|taco tuesday|two for one) & (diner|cafe|grill|restaurant|bar|pizzeria|at|{capitalized}|join us|open|come|till) -(cafeteria|school|culinary)
0.85  (i|we) (tutor|babysit|clean|mow|teach (piano|guitar|lessons)|weld|sew|groom|train (dogs|horses)|haul|bake|cater|photograph|detail|do (nails|hair|lashes|taxes|drywall|roofing|fencing)) ...8 ({number}|{money}) (an|per|a) (hr|hour|session|lesson|load|foot|room|set)
0.85  (in stores now|get yours (now|today|before)|order yours|try my new|check out my new (shop|store|line|product~|sauce|album|book|boutique)|now in stock|back in stock|limited quantities|while supplies last|preorders open|pre orders open|launching my (store|shop|line)) -(library)
0.85  (for rent|renting|available to rent|lease) & (no pets|first and last|deposit|bedroom|bed|bath|doublewide|trailer|duplex|utilities|a month|references|{money}) -(booth|hall is)

signal commercial
0.85  pampered chef | scentsy | mary kay | avon rep | tupperware party | herbalife | young living | doterra | norwex | color street | lularoe | monat | arbonne | paparazzi (jewelry|party|consultant|accessories) | plexus rep | it works rep
0.85  taking [_] (christmas|thanksgiving|easter|holiday|custom|cookie|cake|tamale|wreath|quilt|pie) orders
0.85  (one|two|three|four|{number}) (bedroom|bed|br) & (bills|deposit|rent|msg|dm|lease|a month|utilities|{money}|acres|for sale|available)
0.85  for sale & (like new|works|works great|good condition|excellent condition|low miles|controllers|hardly used|barely used|{number}|{money}|obo|firm|hold|deposit|bred|registered) -(fundrais~)
0.85  (free|no cost) (bids|bid|estimates|quotes|inspections|consultation) & (roof~|siding|gutter~|drywall|concrete|fence~|tree~|windows|plumbing|hvac|paint~|we do|call|i do|lawn~|solar|text)
0.85  ask me about (life insurance|rates|your rates|refinancing|financing|solar|policies|a quote|keto|my products|products|joining my team|the business|medicare|coverage)

# ---- offers without the word "sale"

class price_tag
{money} | {number} (takes|gets|each|obo|firm|a month|a dozen|cash|or best|bucks|dollars) | {number} (per|an) hour | {number} a (yard|head|load|session) | forty dollars | fifty bucks
class get_in_touch
(inbox|message|text|dm|pm|call|msg|hit) (me|us|up)|message for | (look at|check out|visit|follow|like|see) (our|my|her|his) (page|shop|site|website|menu|booth) | ask me (how|about) | order (through|on|from|at) (our|my|the) | link in bio | book (now|today|yours|your) | walk ins | (spots|slots|openings|appointments) (left|open|available) | come (see|by|get) | pick up only | will deliver | free (quote~|estimate~|consult~|delivery) | serious inquiries

signal commercial
0.87  {price_tag} ...8 {get_in_touch} | {get_in_touch} ...8 {price_tag}
0.87  ({number}|{money}) takes (it|them|all|both|him|her) -(time|a|the)
0.87  (prices|rates|packages|sessions|rentals|plans|fills|sets|cuts) (start|starts|starting|begin) (at|from) | (mini|photo|portrait|senior|tanning|massage) sessions ...6 {money}
0.87  (we|they|now) [now|also|will] (deliver|delivering|deliver~ pizza) ...3 to ...6 order (through|on|from|online|at) | (bad credit|no credit|low credit) ...2 (no problem|ok|okay|welcome|approved) | everyone (drives|is approved|gets approved) | easy financing
0.87  (our|these|my) (shakes|products|supplements|oils|patches|teas|pills|gummies|wraps|creams|program) (work|works|really work|will|changed|are amazing|help you) & (ask|lose|pounds|weight|message|join|order|try)
0.87  (lose|drop|shed|burn) {number} (pounds|lbs|inches) ...8 (ask|message|our|program|shakes|join|challenge)
!     (donation~|fundraiser|raise money|raising money|our trip|nationals|skillsusa|hosa|ffa|bpa|students will|student salon|enroll|tuition|campus store|class dues|scholarship)


signal spam
!sentence i (clicked|fell for|got suckered|almost clicked) & (password~|careful|scam|lesson|hacked|virus)
