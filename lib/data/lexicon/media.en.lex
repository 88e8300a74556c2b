# Press and crowds about the writer's own conduct or posts.

class press
reporter~ | journalist~ | news | news crew~ | news van~ | news truck~ | tv truck~ | tv crew~ | news station~ | tv station~ | camera crew~ | newspaper~ | the paper | the papers | paper | press | media | blogger~ | podcast~ | podcaster~ | radio | radio station | morning show | talk show | late night show | evening news | channel {number} | kfor | koco | news 9 | news on 6 | kwtv | ktul | kjrh | cnn | fox | fox news | fox 25 | msnbc | nbc | abc | cbs | tmz | the oklahoman | oklahoman | tulsa world | the tulsa world | enid news | new york times | washington post | buzzfeed | libs of tiktok | barstool | daily mail | associated press | ap | usa today | vice | npr | newsweek | telemundo | univision | an editor | producer~ | national news | local news | daily show | columnist~ | influencer~ | a huge account | the blogs | tabloid~

class own_post
(my|our|mine) [_] [_] (post~|tweet~|video~|comment~|rant~|tiktok~|joke~|meme~|story|stories|reel~|blog|facebook|facebook post|letter|complaint|picture~|photo~|selfie|song|words|live|livestream|clip~|opinion|caption|status|thread|review|outburst|dance|arrest|dui|mugshot|snap|podcast|email~|emails|message~|lesson|classroom video|halloween costume|costume|account|page|instagram|reply|speech|remarks|behavior|remark)
(what i|that i|something i|stuff i|things i|thing i) [_] (said|posted|wrote|tweeted|did|shared|put|commented|filmed|recorded|uploaded|made) | me (yelling|cussing|dancing|cursing|ranting|screaming|saying|arguing|singing|crying|teaching)
(i|i've) [_] (said|posted|wrote|tweeted|shared|uploaded|filmed|made) [on|online|in|to|about|it|that|this|last]
a (tweet|post|comment|video|joke|thing|meme) i (made|wrote|posted|sent|did|said|liked|shared)
i sing | my name and | of me (on|at|in|yelling|saying) | a picture of me | pictures of me

signal media_attention
0.85  {press} & {own_post}
0.85  {press} ...6 (called|calling|emailed|contacted|messaged|dm'd|dmd|texted|wants|want|asked|asking|reached|interview~|found|is outside|are outside|outside|in my driveway|at my door|at my house|keeps|keep|knocked|picked up|ran|wrote|published|shared|running) ...2 (me|my|about me|my house|my door|my post|my phone|my tweet|my rant|for a statement)
0.85  (press|media|interview) requests
0.85  (call|email|message|dm|text|letter|request~|visit|voicemail) from [_] [_] {press} & (me|my|i|about what)
0.85  {own_post} [_] [_] (went|gone|going|is|has gone|has|have gone|is going|got|just went|blew) [_] [_] (viral|up|trending|all over|everywhere|shared by|picked up|screenshotted|millions|thousands) | {own_post} ...6 (million|{number}k|{number} k|thousand|thousand|hundred thousand|{number}) (views|shares|likes|retweets|comments|hits|times|plays|reposts|people)
0.85  (viral|trending|blew up|blown up|blowing up|shared (everywhere|all over|{number}|by thousands)|all over (town|facebook|the internet|tiktok|twitter|social media|the news|reddit|the county)|made the news|on every (local )?page) & {own_post}
0.85  (i'm|im|i am|i was|i'm all|i got) [_] (trending|on the news|on the evening news|all over the news|going viral|in the news|on tv|a meme|on the front page|on the six o'clock news|in the paper) -(for winning|with my students) & (because|over|not in a good|post~|said|what|for what|about|my|tweet~|wrote|video|without|rant|meme|everywhere|comment~)
0.85  (made|turned) (a meme (of|out of) me|me into a meme) | (meme|memes|clip|video|screenshot~|picture) of me ...5 (everywhere|viral|all over|going around|trending|million|circulating|views|reddit|spreading|internet|shared|town)
0.85  (shared|reposted|retweeted|posted|screenshotted|screenshot|leaked|stitched|duetted|quoted|picked up|ran|used|played|read|put|recorded) [_] (my (post|tweet|video|comment|rant|tiktok|words|message|clip|status|reel|story|letter|joke|picture|song|email)|the (clip|video) of me|me) ...8 (viral|trending|everywhere|reddit|all over|million|thousands|thousand|news|town|county|phone|strangers|followers|page|national|air|exploded|views|hate|comments|show|local)
0.8   (strangers|people|everyone|everybody|folks|parents|half the county|the internet|random people|the whole town|thousands of people) ...4 (calling|emailing|demanding|sharing|messaging|attacking|yelling|want|wanting|calling for|talking about|tagging|commenting|asking|threatening|mad) ...5 (the school|my job|be fired|me fired|my rant|my post|my video|my tweet|my comment|about my|to fire me|my boss|i be fired|what i (said|posted|wrote)|my head|my resignation) 
0.8   (hate mail|death threats|{number} messages|{number} notifications|{number} dms|{number} comments|thousands of (comments|messages)|phone won't (quit|stop)|phone is blowing up|phone hasn't stopped|inbox is (full|blowing)|notifications (won't|are)|my mailbox is full|millions of views|million views) & ({own_post}|posted|tweet~|viral|rant|video|joke|post|since|overnight|strangers|my comment|podcast|news|went)
0.8   (woke up to|i have|i've got|now have|got|getting|reached|at|hit|over|passed|already) ...3 (million|{number}k|thousand|thousands|hundreds) [of] (messages|notifications|views|shares|comments|dms|followers) & (my|post|tweet|video|rant|said|overnight|about|joke)
0.7   (went viral|gone viral|go viral|going viral|it's viral|is viral) & (my|i|me|mine)
0.7   (post|video|clip|tweet|tiktok|reel|page|comments|thread|rant) [_] blew up & (my|i|me|mine)
0.7   (30k|10k|50k|100k|20k|{number}k) (shares|views|likes|retweets) & (my|mine|i)
0.7   (reporter~|news crew~|tv truck~|news van~|camera crew~|journalist~|tv crew~) & (about me|my|asking (about|for) me|outside my|mine) 
0.6   {own_post} && (evening news|news crew|reporter|radio station|morning show|viral|trending|tv truck|journalist|the news)
!     (ribbon cutting|open house|our students|my students|our team|our program|the students|our class|our school|graduation|robotics meet|state championship|winning state|food drive|our new) ...12
!     (my (son|daughter|kid|nephew|grandson|brother|sister)) ...4 (paper|news|tv|viral)
!     drill press | press (brake|conference|release|the|down|start|on|play|fit) | french press | bench press | media (center|literacy|arts|class|specialist) | viral (load|infection|gastro~|hepatitis|meningitis) | job interview | interview (at|for|skills|with the hospital|question~) | news at
!     (read|read the|deliver~|watch|watching|love|wrote to) the (paper|news) | the news said | breaking news | good news | bad news | great news

# ---- broader

class spread
{press} | producer~ | interview request~ | interview requests | front page | hashtag | viral | went viral | trending | million people | million views | {number} million | thousands of | strangers | shared | shares | picked up | tagging | screenshots | voicemails | statement | blowing up | blew up | national | internet famous | the whole internet | meme | memes | comment section | hate comments | aired | on air | headline | headlines | watched me | going around | comments from | outlets | station

class mine
my (rant|post|video|tweet|comment|joke|tiktok|story|reel|letter|song|photo|picture|fall|words|speech|status|clip|live|opinion|message|snap|meltdown|email|remarks|selfie) | (the|a|that) (facebook post|post|video|tweet|comment|joke|tiktok|rant|picture|clip|thing|song|letter) (i|about|of me|with me) | what i (said|posted|wrote|did|tweeted|put) | watched me | of me | i'm a hashtag | im a hashtag | me fall | i posted | i tweeted | i said on | i filmed | because of what i

signal media_attention
0.65  {spread} & {mine} & (station|tv|news|front page|million|hashtag|strangers|tagging|interview|producer|voicemails|viral|picked up|national|views|reporter~|paper|comments|headline~|aired|radio|outlets|everywhere|shares|tulsa|city|internet|trending|school|boss|memes|meme|podcast|{number})
0.7   (interview requests|requests for interviews|calls from (reporters|the media|the press)|producer ...6 (voicemail~|called|emailed|left me|message~)) & (me|my|over|i|post|joke|video)
0.7   (million|{number}k|{number} thousand|thousand) people ...4 (watched|seen|saw|shared|liked|viewed|hate) (me|my)
!     (piece on our|our lineman program|our robotics|our team|the launch)

signal media_attention
0.7   (my|our|mine) (post|video|tiktok|tweet|comment|rant|joke|story|clip|reel) ...8 (screenshotted|shared by|reposted|half the (state|town|county)|all over|went everywhere|made the rounds|on every) 
0.7   (paper|news|station|reporter|channel {number}|radio|producer|journalist) ...6 (called|texted|emailed|messaged|reached out|wants|saw) && (my (post|tiktok|video|tweet|comment|rant|facebook|words))

signal media_attention
0.65  (strangers|people|folks|randos|trolls) [_] [_] (told me|telling me|think|say|saying|said|demanding|want) [_] [_] (i should|my job|me to lose|me fired|lose my job|kill myself|be fired|resign) & (video|post|comment|seconds|tweet|clip|photo|joke|rant|online|internet)

signal media_attention
0.65  (end up|ended up|ending up|wind up|wound up|showed up|show up|landed|be|made it|make it|appeared|featured) (on|in) (good morning america|gma|the news|the today show|national news|national tv|fox|fox news|cnn|tmz|the paper|the papers|headlines|nbc|abc|cbs|msnbc|the washington post|the new york times|usa today|channel _|the evening news|the oklahoman|koco|kfor) & (i posted|i said|i wrote|i tweeted|my (post|joke|video|tweet|rant|comment|tiktok|story|reel|name)|a joke i)
!     (that|this|the|a|my|our) [_] (cat|dog|baby|goat|puppy|cow|deer|song|movie|music|recipe|garden|fishing|cooking) (video|clip|reel|post|pic|picture) ...2 (has|got|with|hit|reached|passed) ...3 (view~|like~|share~)


signal media_attention
!     (our|my|the) [_] [_] (robot|robotics|drone|float|choir|band|cow|dog|puppy|cat|goat|parrot|kitten|cake|recipe|pie) ...3 (video|clip|reel|post|viral)
