# Cues that change the meaning of what stands near them; which signals they touch, and how much, is in lib/context.c.

# What follows in the clause is denied.
context negation
not -(only|just|even|gonna lie|kidding|joking|to mention|sure why)
isn't | aren't | wasn't | weren't | ain't -(nothing|nobody|gonna|got)
never -(forget|again|mind|trust|gonna forget)
(don't|doesn't|didn't) -(care|know why|forget|worry|like|mess|make me|let me|you|u|ya|we|dare|ever come|come|test|play with|even|tell|say|think i won't|want to live|wanna live|want to be|wanna be|deserve|belong|get me started|miss)
(won't|wouldn't|can't|cannot|couldn't) -(you|u|we|believe|stand|wait|even|be surprised|mind|stop|find|regret|miss|see|make it|be walking|get enough|help but|live|do this|go on|take)
(far from|nothing but love for|no longer|without ever|instead of|rather than)

# What follows in the sentence is somebody else's word.
context report
(he|she|they|somebody|someone|people|kids|boys|girls|everyone|{titled_name}|{given_name}|a (guy|kid|man|woman|boy|girl|student|customer|parent|coworker|classmate|teammate|stranger|lady)|some (guy|kid|man|lady|boy|girl|kids|boys|girls|jerk|idiot)|the (guy|kid|man|woman|boy|girl|boys|girls|kids|caller|customer|note|message|letter|sign|graffiti)|my (boss|coach|teacher|neighbor|ex|dad|mom|stepdad|uncle|grandma|grandpa|classmate|coworker|friend|sister|brother|instructor|supervisor)|who|that) [just|always|even|literally|once|also|actually|has|had|have|keeps|kept|then|still|already|would|used to|will] (called|calls|call|calling|told|tells|tell|telling|texted|texts|messaged|messages|dmed|wrote|writes|writing|yelled at|screamed at|yells at|said to|says to|shouted at|emailed|saying to|saying about|asked|asks) (me|us|him|her|them|my _|our _|a (kid|student|classmate|girl|boy|freshman)|another (kid|student|girl|boy)|the (new|other) _|another|one of my _)
(i|we|my (son|daughter|brother|sister|friend|kid|niece|nephew)|he|she) [just|always|once] (got|get|gets|was|were|been|being) (called|told|named|labeled) [a|an|that]
(he|she|they|people|somebody|someone|some people|kids) [just|always|actually|all] (said|says|say|saying|claim|claims|claimed|believe|believes|think|thinks|thought) (that|i|i'm|i was|we|we're|he|he'd|he'll|he would|she|she'd|she would|they'd|they would|they were going|all|girls|women|boys|men|my|it was)
(according to|quote|quoted|in the words of|the (note|text|message|comment|post|sign|graffiti|caption|caller) (said|says|read|reads))

# The sentence condemns what it names.
context denouncing
(stop|quit|please stop|let's stop|can we stop) (calling|saying|telling|using|making fun|posting about|spreading|picking on|bullying|treating|assuming|joking|laughing at|mocking|harassing|threatening|sharing|blaming|shaming|judging)
(don't|do not|never|please don't|nobody should|no one should|no one deserves to|nobody deserves to|you shouldn't|we shouldn't|people shouldn't|kids shouldn't|you can't|shouldn't) [ever|just|be|have to] (say|call|calling|called|use|using|joke|make fun|laugh at|mock|bully|bullied|treat|treated|assume|blame|shame|hear|be told|told|harass|threaten|threatened|let anyone|let anybody|let them|let people|accept|tolerate|told that)
(it's|it is|that's|that is|this is|is|was) [so|just|really|very|never|not|always|absolutely] (wrong|not ok|not okay|ok|okay|unacceptable|hurtful|racist|sexist|homophobic|bigoted|hateful|cruel|harmful|bullying|harassment|abuse|not funny|not a joke|not true|a lie|a stereotype|ignorant|offensive) (to|when|for|that|and|$)
(shame on|i'm sick of|im sick of|sick of|tired of|fed up with|disgusted by|appalled) [anyone|people|whoever|those|anybody|hearing|seeing] (who|that|hearing|seeing|say|saying|call|calling|think|thinking|joke|jokes)
(we|i) [do|will|must|should|all] (condemn|denounce|reject|do not tolerate|don't tolerate|won't tolerate|will not tolerate|stand against|oppose|speak out against)
(zero tolerance|has no place|have no place|is never okay|is never ok|never okay to|never ok to|is not welcome here|hate has no|no excuse for (racism|hate|violence|abuse|bullying)|speak up (if|when|against)|stand up (to|against)|counter)
(anti|against) (bullying|racism|hate|violence|harassment|discrimination|sexism|bigotry)

# What follows is only supposed.
context condition
(what if|imagine if|hypothetically|suppose|supposing|let's say|say for example|for example if|if somebody were to|if someone were to)

# The writer, or somebody near, tells what was done to them.
context victim
(i|we|he|she|they|my (son|daughter|kid|child|brother|sister|friend|cousin|niece|nephew|grandson|granddaughter|student|boy|girl|mom|wife|husband|kids)) [has|have|had|ve|was|is|are|were|got|get|gets|keeps|kept|been|being|am] [been|being|getting|gotten|always|constantly|also|just] (bullied|cyberbullied|harassed|threatened|assaulted|attacked|raped|molested|abused|beaten up|beat up|jumped|stabbed|mugged|teased|mocked|excluded|groped|stalked|catfished|blackmailed|picked on|made fun of|laughed at|left out|shoved|insulted|humiliated)
(bullied|bullies|bullying|threatened|threatens|threatening|harassed|harasses|harassing|attacked|abused|assaulted|insulted|mocked|mocking|teased|teases|teasing|humiliated|groped|stalked|shoved|tormented) (me|us|my (son|daughter|kid|child|brother|sister|friend|kids)|our (son|daughter|kids))
(make|makes|making|made) fun of (me|us|my (son|daughter|kid|child|brother|sister|friend))

# News, courts, history.
context news
(police|sheriff|sheriff's office|deputies|deputy|officers|officials|authorities|investigators|detectives|prosecutors|troopers|fbi) (said|say|says|arrested|are investigating|investigate|investigating|responded|found|report|reported|believe|identified|confirmed|seized|charged|released|announced|told|warn|warned|shot)
(told|tells|say|said|called the|called|by) (police|authorities|officers|investigators|deputies)
(arrested for|arrested after|charged with|convicted of|sentenced to|pleaded guilty|indicted|on trial for|was charged|were charged|found guilty|jury found|court ruled|judge ruled|suspect was|suspects were|suspect in|alleged|allegedly|reuters|associated press|news report~|breaking news|headline~)
(civil war|world war|wwii|vietnam war|holocaust|trail of tears|the battle of|colonial|historian~|history (class|channel|lesson|book|chapter|unit)|museum|documentary|in ancient|nazi germany|slavery|jim crow|the treaty|genocide of|assassination of)

# Stories, songs and games.
context fiction
(the|that|this|a|an|horror|scary|action|new|favorite|war|zombie|slasher|marvel|disney|old|whole|good|great|bad|best|worst) (movie|film|novel|episode|series|sitcom|anime|comic|play|musical|screenplay|script|lyrics|poem|soundtrack|video game|board game|season finale|tv show|trailer|sequel)
(movies|films|novels|lyrics|video game~|netflix|hulu|season finale|haunted house|fortnite|minecraft|roblox|gta|call of duty|xbox|playstation|nintendo|dungeons and dragons|hunger games|game of thrones|walking dead|breaking bad|star wars|harry potter|macbeth|hamlet|romeo and juliet|stephen king|true crime|zombies|npc|boss fight|the villain|main character|plot twist|respawn~)
