# Whether a comment keeps to the subject of the post that it answers (see lib/topic.c).

# Words that tell no subject.
class function_word
  a | an | the | this | that | these | those | it | its | it's | he | she | they | them | his | her | hers | their | theirs | him
  i | i'm | i've | i'll | i'd | me | my | mine | we | us | our | ours | you | your | yours | u | ur | ya | y'all | yall
  and | or | but | so | because | if | then | than | as | while | when | where | what | who | whom | whose | which | why | how
  of | in | on | at | by | for | with | without | from | to | into | onto | about | over | under | up | down | out | off | after | before
  is | am | are | was | were | be | been | being | do | does | did | done | doing | has | have | had | having | will | would | can | could
  shall | should | may | might | must | get~ | got | gotten | go~ | went | gone | come~ | came | make~ | made | take~ | took | taken
  say~ | said | see~ | saw | seen | know~ | knew | known | think~ | thought | want~ | need~ | let~ | let's | put~ | give~ | gave | given
  not | no | nor | never | don't | doesn't | didn't | isn't | aren't | wasn't | won't | can't | couldn't | wouldn't | ain't | dont | cant
  all | any | some | every | each | both | either | many | much | more | most | few | less | other | another | such | same | own | one | two | three
  just | only | very | too | also | even | still | again | already | always | often | ever | here | there | now | today | tonight | tomorrow | yesterday
  really | actually | maybe | perhaps | well | ok | okay | yes | yeah | oh | lol | please | pls | like | guys | everyone | everybody | anyone | anybody
  someone | somebody | people | person | thing~ | stuff | way | lot | lots | bit | time~ | day~ | week~ | month~ | year~ | good | great | nice | new | old
  big | little | long | first | last | next | best | better | right | sure | back | around | away | through | until | since | during | between

# What any page of a school is about.
class common_ground
  school~ | class~ | classes | classroom~ | student~ | teacher~ | instructor~ | teach~ | taught | learn~ | study~ | graduate~ | graduation | campus~
  program~ | course~ | training | trainee~ | tuition | enroll~ | enrollment | scholarship~ | financial aid | diploma~ | degree~ | certificate~ | certification~
  certified | license~ | licensed | exam~ | test~ | grade~ | gpa | homework | assignment~ | lab~ | shop | career~ | job~ | internship~ | apprenticeship~
  apprentice~ | trade~ | skill~ | skillsusa | hosa | ffa | bpa | superintendent | principal | director | counselor~ | staff | faculty | employee~ | board
  administration | admin | district | bond | levy | millage | budget | salary | salaries | tax | taxes | taxpayer~ | policy | policies | meeting~ | minutes | vote~
  kid~ | son | daughter | child | children | parent~ | grandson | granddaughter | nephew | niece | family | families | community | alumni | alumnus | senior~ | junior~
  semester~ | quarter | bus | buses | parking | lot | building~ | classrooms | gym | cafeteria | lunch | breakfast | food | menu | office | desk
  website | page | post | phone | email | mail | call~ | voicemail | answer~ | reply | event~ | open house | tour~ | ceremony | banquet | contest~ | award~
  safety | snow | weather | closed | close~ | delay~ | remote | schedule | calendar | deadline | application~ | apply | applied
  welding | welder~ | nursing | nurse~ | cosmetology | diesel | culinary | auto | collision | hvac | robotics | construction | childcare | engineering

# Words that speak to those who keep the page, or of them.
class page_address
  you | your | yours | you're | youre | you've | you'll | you'd | ya'll | yall | y'all | they | they're | they've | they'll | their | theirs | this place | this town

# Words that a question begins with, also where its mark is left out.
class question_word
  does | do | did | is | are | was | were | can | could | will | would | should | has | have | when | where | how | what | who | why | which | any | anyone | anybody

signal off_topic
# Other subjects, as people bring them to pages that are about something else.
0.6   (vote~|voting|elect~|reelect) (for|against) {capitalized}
0.55  (president|senator|governor|congress|democrats|republicans|liberals|conservatives|left wing|right wing|maga|biden|trump|election fraud)
0.45  (church|sermon|revival|scripture|jesus|lord|savior|god) & (saved|repent|sinners|salvation|believe in|accept|rapture|end times)
0.5   (cowboys|sooners|thunder|chiefs|broncos|dodgers|yankees|lakers|warriors) & (game|season|coach|quarterback|trade|win|lose|lost|playoffs|score)
0.5   (bitcoin|crypto|forex|nft)
0.5   (recipe|casserole|cobbler|brisket) & (cup|cups|oven|bake~|tablespoon|teaspoon|degrees)
0.55  (flat earth|chemtrails|illuminati|aliens|vaccine|vaccines|mask mandate|5g)
0.5   (lost|missing|found) (dog|cat|puppy|kitten|heifer|cow|calf|goat)
0.45  (for sale|selling my|anyone want to buy)
0.4   (horoscope|zodiac|mercury retrograde|astrology)
0.45  (gas prices|inflation|border|immigration|gun control|abortion|climate change)

# Praise, thanks and good wishes are never off the topic; nor is criticism of the school, which names what it is about.
!text  {praise}
!text  {thanks}

class praise
  congrats | congratulations | congratulation | way to go | well done | (good|great|awesome|nice|amazing|excellent) (job|work|news|idea|people|group|crew|team|bunch|kids|program|place|teachers|staff)
  (so|very|really) proud | proud of | keep it up | keep up | (love|loved|luv) (this|it|that|these|your|our) | (this|that|it) is (awesome|great|amazing|wonderful|fantastic|so cool|beautiful)
  awesome | amazing | wonderful | fantastic | beautiful | gorgeous | impressive | inspiring | outstanding | blessed | best wishes | good luck | (happy|merry) (birthday|thanksgiving|christmas|new year|holidays)
  cool | neat | sweet | epic | legend | yay | woohoo | bravo | kudos | props | hats off | rock stars | you rock | rockstars | proud
  deserve~ (it|this) | well deserved | welcome | can't wait | cant wait | looking forward | excited | go (team|comets|welders|nurses) | fine young (people|men|women)
class thanks
  thank~ | thanks | thank you | thx | ty | tysm | grateful | gratitude | appreciate~ | appreciated | bless you | god bless
