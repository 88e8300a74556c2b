# Word classes that several topics share. A class opened again in another file adds members.

class parent
mom | mother | mama | mommy | momma | dad | father | daddy | pops | parents | folks | stepdad | stepmom | stepfather | stepmother
grandma | grandpa | grandparents | guardian~ | old man

class family
{parent} | sister | brother | aunt | uncle | cousin | family | husband | wife | sis | bro

class partner
husband | wife | hubby | boyfriend | girlfriend | bf | gf | ex | spouse | fiance | fiancé | fiancee | fiancée | partner | wifey | baby daddy | ex husband | ex wife | old lady

class child
son | daughter | kid | child | grandson | granddaughter | grandkid | nephew | niece | boy | girl | kiddo | stepson | stepdaughter

class platform
facebook | fb | face book | instagram | insta | ig | snapchat | snap | sc | tiktok | tik tok | twitter | threads | youtube | yt | linkedin | linked in
discord | reddit | twitch | whatsapp | telegram | messenger | bereal | pinterest | tumblr | finsta | kik | groupme | tt | wattpad | roblox
bluesky | mastodon | onlyfans | vsco | bumble | nextdoor | blogger | wordpress

class messenger
whatsapp | what's app | telegram | signal | messenger | snapchat | snap | sc | discord | kik | facetime | face time | imessage | groupme | insta | instagram | ig
dm~ | pm~

class weekday
monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thurs | thur | fri | sat

class day
{weekday} | tomorrow | tmrw | tmr | tomorow | tonight | today | tonite | 2morrow | 2moro | next week | this week | weekend | the weekend | next class | first thing
{date} | monday's | friday's

class program
welding | nursing | lpn | cna | phlebotomy | cosmetology | cosmo | auto | auto service | auto body | automotive | collision | diesel | culinary | baking | IT
cyber | networking | pre engineering | engineering | child care | childcare | early childhood | criminal justice | floral | floral design | construction | carpentry
hvac | robotics | skillsusa | skills usa | hosa | ffa | bpa | fccla | machining | precision machining | electrical | electricity | plumbing | masonry | medical assisting
dental | pharmacy | pharm tech | graphic design | digital media | broadcast | game design | game dev | coding | programming | business | accounting | health careers | anatomy
practical nursing | pn | emt | paramedic | fire academy | truck driving | cdl | aviation | drafting | cad | animal science | horticulture | massage | esthetics | barbering
math | english | algebra | biology | chemistry | physics | history | geometry | science | ged | esl | shop | vet tech | medical

class grade_level
freshman | freshmen | sophomore~ | junior~ | senior~

class ordinal
1st | first | 2nd | second | 3rd | third | 4th | fourth | 5th | fifth | 6th | sixth | 7th | seventh | 8th | eighth

class class_noun
hour | (class) | classes | hr | period | block | section | cohort | crew | group | course | lab | session

# Which group of students: "3rd hour", "evening welding class", "my class".
class section
{ordinal} (hour|hr|period|block)
[{ordinal}] [hour|hr|period] (evening|night|morning|afternoon|am|pm|day|adult) [{program}] (class|classes|section|cohort|crew|group|block)
{program} [1|2|3|4|i|ii|iii|iv] (class|classes|section|cohort|crew|block|lab|program|shop)
(hour|period|block) (1|2|3|4|5|6|7|8|one|two|three|four)
(evening|night|morning|afternoon|am|pm) {program}
{ordinal} (hour|hr|period|block) {program}

class student_noun
student~ | pupil~ | kid~ | learner~ | classmate~ | kiddo~

class one_student
student | pupil | kid | kiddo | junior | senior | freshman | sophomore | boy | girl | young man | young lady | guy | gal | intern | aide | advisee | mentee | welder | apprentice

class staff_role
teacher~ | instructor~ | coach~ | principal~ | counselor~ | superintendent | director~ | secretary | custodian~ | janitor~ | aide~ | para~ | dean | registrar | librarian
administrator~ | admin | nurse | staff | professor~ | prof | chef | treasurer | clerk | receptionist | bookkeeper | accountant | coordinator | board member~ | supervisor | boss | advisor~ | adviser~
assistant principal | vice principal | campus officer | resource officer | bus driver | cafeteria worker | payroll clerk

class greeting
hey | hi | hello | hiya | howdy | yo | dear | morning | good morning | good afternoon | good evening | ok | okay | alright | all right | attn | attention | reminder | psst | congrats | congratulations | listen up | heads up | note | a note | message | reminders | friendly reminder | quick reminder | shout out | shoutout | sup | welcome | welcome back | happy {weekday} | thanks | thank you | dear

class org_noun
school | center | district | college | tech center | technology center | vo tech | votech | campus | administration

# The organization, by name or by "our school".
class org
{center} | (the|our|this) [whole|entire] {org_noun} | (the|our|this) {org_noun}'s

class want
want to | wanna | like to | would like to | gonna | going to | need to | love to | got to | gotta | plan to | hope to

class you
you | u | ya | you all | y'all | yall | ye | ya'll

class your
your | ur | yer | yall's | y'all's | you're

class pastverb
did | said | told | made | got | left | went | had | came | gave | took | looked | saw | saved | helped | earned | crushed | killed | called | texted | forgot | lost | won
passed | failed | worked | tried | started | stopped | posted | wrote | asked | showed | brought | bought | sent | missed | ruined | hurt | lied | cheated | stole | blocked | deleted | ignored
promised | played | sat | stood | ate | drove | parked | hit | broke | finished | changed | handled | treated | acted | sounded | seemed | knew | thought | felt | heard | ran | talked | deserved
