# Notices of copyright and credit; and copying what is another's.

signal copyright_notice
0.9   all rights [are] reserved | rights reserved | no copyright infringement | copyright infringement | copyrighted (material|work|content|image|photo~)
0.85  copyright {number} | copyright (by|of|held|owned|belongs|c) | copyright {capitalized} | c {number} {capitalized} [{capitalized}] [{capitalized}] (rights|llc|inc|media|studios|photography|press|publishing|portraits|photo|all rights)
0.85  (photo|photos|pic|pics|picture|image|images|video|clip|art|artwork|cartoon|graphic|illustration|footage|drawing|meme|design|📸|📷|cover|screenshot|map) [_] (credit|credits|cred|courtesy|credited|copyright) [goes] [to|of|_] | (photo|pic|image|video|clip|credit|photos) (cred|credit|credits) | (credit|credits|props) (to|goes to|belongs to) ({mention}|the (owner|artist|original|photographer|creator|author|rightful)|original|{name}|{capitalized}|espn|whoever)
0.85  (photo|photos|pic|pics|picture|pictures|image|images|artwork|cartoon|graphic|illustration|drawing|illustrations|painting|lyrics|poem|footage|video|comic|photography|📸|📷|design|mural|music|song) [taken|shot|made|drawn|written|created] (by |via|from|copyright) ({mention}|{name}|{capitalized} {capitalized}|{capitalized} [{capitalized}] (photography|studios|studio|media|portraits|images|photo|magazine)) -(permission)
0.85  (📸|📷|🎥) ({mention}|{name}|{capitalized} [{capitalized}]) | (pc|ph) {mention} | (pc|pic|📸|📷|photo) {mention}
0.85  (used|reproduced|reprinted|posted|shared|reposted|republished|excerpted|printed) (with|by) [the|kind|express|written] (permission|blessing) [of|from] | (with|by) permission (of|from) (the|{name}|{capitalized}|author|artist|publisher)
0.85  (reprinted|excerpt|excerpted|adapted|taken|quoted|borrowed|scanned|clipped|reposted|copied|lifted) (from|courtesy of|via) (the book|{capitalized}|{mention}|the (magazine|oklahoman|newspaper|new york times)|popular) -(hand|shelf)
0.85  courtesy (of) [the|my friend] ({capitalized}|{name}|{mention}|kfor|kwtv|koco|photographer) | (video|footage|image|photo) courtesy
0.8   (i|we) (do not|don't|dont) own [the|any|this] (rights|music|song|copyright|image~|video|audio|clip|content|it|this) | i own nothing $ | (rights|copyright|credit|credits) ...2 (belong|belongs) to | (not|isn't) my (photo|picture|art|artwork|meme|video|work|image|content) -(idea)
0.8   source ({capitalized} {capitalized}|ap|reuters|associated press|getty|nasa|{url}|{mention}) | via (reuters|ap|getty|associated press|afp|shutterstock|{mention}) | (getty|shutterstock|istock|adobe stock|ap|reuters) (images|photo|image)
0.8   [registered] trademark [of|belonging] {capitalized} | trademark of | registered trademark
0.75  (watermark|watermarked) [and all|on|by|included|_] | credit to (another|the) | all (credit|credits|rights) (to|go to|goes to|belong)
!     (credit) (union|card|score|hours|hour|class~|recovery|check|report|where) | college credit~ | extra credit | (civil|water|mineral|parental|human|voting|property|gun|states|bill of) rights | (copyright|trademark) (law|class|unit|is (thursday|monday))
!     (took|taken|shot|snapped) [this|these|that] [photo~|picture~|pic~|one] [by|it] [my|me] [self|myself] | (took this|photos will be taken|photo booth|photo day|photo finish|school photo~) | vitamin c | courtesy (clerk|van|flush|car|call)
!     give (her|him|them|me) credit | credit for (trying|the) | turn right | all right

class pirated
textbook~ | book~ | workbook~ | movie~ | film~ | series | season~ | album~ | software | photoshop | autocad | solidworks | office | office 365 | windows | adobe | audiobook~ | ebook~ | epub | game | games | manual~ | program~ | app | dvd~ | cd~ | concert film | teacher's edition | instructor's edition | teachers edition | instructor edition | test bank | solutions manual | solution manual | answer key | nclex~ | milady | blu ray | chapters | song~ | magazine~ | the whole thing | mitchell on demand | alldata | revit | mastercam | quickbooks | final cut | pro tools | fight | pay per view | ufc | episodes | show

signal piracy
0.9   (torrent~|torrents|torrented|bittorrent|utorrent|magnet link~|pirate bay|piratebay|libgen|library genesis|z library|zlibrary|z lib|anna's archive|sci hub|123movies|fmovies|putlocker|soap2day|rarbg|1337x|yts|warez|rapidshare|keygen~|key gen|crack codes|jailbroken firestick|jailbroken fire stick|kodi build|bootleg dvd~|bootlegs|cracked apk|iptv|camrip|cam rip) -(of rain|of water)
0.85  (cracked|pirated|bootleg|bootlegged|ripped|unlocked|nulled|leaked|hacked|illegal|pirate|jailbroken|burned|burnt|stolen|knockoff) [_] [_] [_] (copy|copies|version|{pirated}|stream|download|copy of|install|key|license|link|answer key~|test bank|final exam) -(jeans|roux)
0.85  {pirated} ...3 (cracked|pirated|torrent|bootleg|keygen|crack|with the crack|no license|for free pdf|full crack|without paying|pre activated)
0.85  (free|full|whole|entire|complete) [free] (pdf|download|epub|ebook|scan|copy) (of|for) (the|my|our|your|this) [_] [_] [_] [_] (textbook~|book~|workbook~|edition|manual|novel|guide|ati|nclex|milady)
0.85  (scanned|photocopied|photographed|xeroxed|copied|scan|uploaded|digitized|pdf'd|ripped|upload|photocopy|screen recorded|posted|put) [_] [the|my|a] (whole|entire|full|complete|every page|every chapter|all) [of] [the] [_] [_] [_] [_] (textbook|book|workbook|thing|movie|film|manual|milady|pages|dvd|season|album|edition|chapters|lecture series|{pirated}|{number} pages)
0.85  (made|making|make|have|got|burned) [_] copies of the (entire|whole|full) [_] [_] (book|workbook|textbook|movie|manual|dvd|cd) | (whole|entire|full) [_] [_] (textbook|book|workbook|manual|movie|film|album|season|audiobook) (is|as|in|on|up|here|online|pdf|uploaded|scanned|for free|available) ...3 (pdf|drive|google drive|dropbox|scanned|youtube|free|below|uploaded|folder|link|here|telegram|my drive|files|tab|download|anyone|if anyone)
0.85  (watch|stream|streaming|see|download|get|grab|catch) [_] [_] [_] [_] [_] [_] ({pirated}|movie|every|all|game) [_] [_] (free|for free|free here|at this link|on this site|without paying) -(library|on our page|public) & (link|site|full|every|here|http|free|below|url|movie|fight|{url}|stream)
0.85  (instructor|instructor's|teacher|teacher's|teachers|publisher's|publisher|publishers|solutions|ati|final exam|cert|certification|nclex|leaked|stolen) [_] (answer key~|test bank~|solution manual|solutions manual|solutions|edition pdf|edition scanned|exam answers|answers pdf) | (answer key|test bank) [_] [_] [_] (pdf|for sale|bucks|all chapters|dm|send|leaked|selling|cheap|download) | (selling|sell|sharing|got|have|send|anyone want|grab|here is|here's) [_] [_] [_] [_] (answer key|test bank|solutions manual|teacher's edition|instructor edition|instructor's edition)
0.85  (don't|dont|do not|no need to|never|nobody|why|stop|without|instead of|so nobody has to|so no one has to|not) ...2 (buy|pay|pays|paying|buying|spend|purchase|waste) ...8 (pdf|download|torrent|scanned|scan|crack|cracked|drive|free|link|epub|copy|copies|use a crack|send it|i'll send|ill send|folder) & (book|textbook|software|it|movie|workbook|pdf|copy|bucks|edition|license)
0.85  (use|using|got|has|have|with|run|runs|apply|download|works|need|activate) [_] [_] (a crack|the crack|crack|keygen|key gen|cracked|serial number for|activator|kms|license bypass|the patch that) -(in the|of dawn|addict~|cocaine) | bypass [the|its] (license|activation|drm|paywall|copy protection) | (serial|license|product|activation) (number|key|code|keys|codes) [_] [_] (works|for windows|for office|works on|on the sleeve|free|anyone|good for)
0.8   (full|whole|entire|complete) (movie|film|season|series|album|show|episodes|concert|game|fight) ...6 (free|in my|google drive|drive|download|upload~|youtube|link|here|below|telegram|no ads|stream|for free|dropbox|ripped|folder) -(license)
0.8   (ripped|rip|burned|burn|copied|recorded|bootlegged|screen recorded|dubbed) [_] (the|it|my|a|this|off|them|from|copies|everybody) [_] [_] (dvd|cd|blu ray|movie|netflix|film|disc|album|off the dvd|from netflix|from youtube|for the class|so we|so everyone|off my) 
0.8   (pdf|epub|scan|copy|copies|download) [of] [it|the] [_] [_] (in my|is in my|is in the|on my|in the|free) [_] (google drive|drive|dropbox|folder|telegram|files tab|discord) & (book|textbook|edition|buy|scanned|grab|chapters|pages|novel|workbook|movie|full)
0.8   (grab|get|download|watch) it (before|while|b4) [it|they|it's|someone|somebody|youtube|it gets] ...3 (taken down|reports|gone|deleted|take it down|takes it down|reported|copyright)
0.75  {pirated} & (anyone needs it|i'll send it|ill send it|dm me for|hmu|grab it|send you the file) & (pdf|epub|scanned|free|drive|cracked|download|file|full)
!     (license|licensed|licenses|permission|public domain|public library|library|legal|legally|oer|open source|publisher's website|bought) ...8 (movie|film|book~|software|pdf|showing|copies|copy|rights|audio)
!     (movie|film|book~|pdf|dvd|software) ...6 (license|licensed|public performance|public domain|library|open source|with permission|rights|publisher's website)
!     (practice (test|quiz)|made by (mr|ms|mrs|me)|posted by the instructor) | (don't|do not|please don't|never|is a crime|illegal to|against) [_] (copy|pirate|torrent|scan|piracy|share copyrighted|bootleg) | crack (the eggs|down|in the|a window|the window)
!     used (textbook|book|copy) | (sell|selling|buy|rent|return) my [_] (textbook|book|workbook)

# ---- broader

signal copyright_notice
0.8   (photography|images|artwork|design|art|photos|video|illustrations|music|footage|lyrics|content|words|drawing) [_] (by|belongs to|belong to|copyrighted|is copyrighted|property of|courtesy|©|owned by|licensed) [_] ({capitalized}|{mention}|{name}|to|espn|the original)
0.8   (do not|don't|please do not|may not be|not to be|cannot be) [be] (reuse|copy|reproduce|reproduced|copied|repost|redistribute|redistributed|download|distributed|used|crop|share) [or _] [_] (without|w/o) [_] [_] (permission|consent|credit|written|crediting)
0.8   (h t|ht|hat tip|props|shout out|all credit|full credit|thanks) to ({mention}) for [_] (graphic|photo|pic|image|art|meme|video|picture|design) | cc by | creative commons | wikimedia | (i'm|im) only sharing [it|this] | ^ (photo|graphic|illustration|source|pic|image|credit) ({capitalized} {capitalized}|{mention}|{url}) $
0.8   (artwork|art|image|photo|design|text|words|music|photography|logo|cartoon|poem) {number} {capitalized} [_] (studio~|photography|tallchief|art|media|designs|images)  | (photos|pictures|prints|images) (are|is) (watermarked|copyrighted|protected)

class whole_work
textbook | text | book | workbook | manual | manuals | repair manual~ | movie | film | season | series | test bank | answer key | answers | software | code | license | app | album | song~ | dvd~ | disc | thumb drive | box set | ebook | pdf | audiobook | code p | dlc | game | font | videos | course | lectures | exam | question bank | every fast | netflix | disney | hbo | espn | channel~ | scan tool software | solutions | cracked

class copying
saved as a pdf | as a pdf | who wants it | who wants a copy | i'll copy it | copy it for | bring yours and | dropping the | in the group chat | free no login | no login | no sign up | for free | full movie | no ads | every {capitalized} | can crack | crack it | cracked | crack | rip | ripped | burn | burned | torrent | pirate | pirated | bootleg | leaked | stolen | download link | link to | here's a link | mega link | google drive | dropbox | usb | thumb drive | share the file | the file | whole thing | entire | complete | shh | don't pay | why pay | without paying | instead of paying | never pay | unlocked | split a login | share my login | share my password | account share | no license | bypass

signal piracy
0.65  {whole_work} & {copying} & (free|crack|cracked|pdf|copy|link|torrent|rip|ripped|burn|complete|whole|entire|full|every|stolen|leaked|pay|bypass|login|drive|pirated|unlocked|bootleg) & (who wants|dm|here's|i've got|ive got|i've|found|got|get|grab|send|dropping|bring|hmu|comment|link|tonight|shh|can|why pay|use|download|watch|want|my)
!     (library|reserve|rialto|theater|walnuts|project files|in theaters|oer|publisher|for sale by the bookstore|graduation|our page|licensed|open source|required|bookstore)

signal piracy
0.65  (ran|run|put|copied|fed) [_] (whole|entire|full|every page of) [_] [_] [_] (through|thru|on|in) the (copier|scanner|xerox|photocopier)
0.65  (ran|copied) the whole (thing|book|manual) & (copier|pick one up|grab one|copies|desk|free)
0.65  (google|search|look up|type) [_] [_] ...4 (pdf|free pdf|download|torrent) & (find|whole class|everybody|free|instead|book|textbook|title|edition)

signal piracy
!sentence (with|through|under|on|via|by) (the|our|a|your|their) [_] (school|student|site|education|campus|district|library|college|class) (license|account|email|id|login|card|subscription)
