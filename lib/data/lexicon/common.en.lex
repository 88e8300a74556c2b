# The most frequent English words, most frequent first: phrases are looked for by their other words. The first 900 are
# counted in public posts, the others in lib/model/sentences. Changes nothing but speed, as long as each is a word of some
# phrase: any other would be known from here on, and the model reads known words otherwise.
common
  the | to | i | a | and | you | of | is | in | that | it | for | this | are | my | with | have | not | be | on | they
  but | was | so | all | if | just | school | your | as | like | at | what | me | do | it's | people | i'm | about | we
  or | don't | can | get | he | them | no | one | matter | will | when | out | lives | from | how | an | up | their
  who | would | high | there | more | because | black | know | think | she | by | time | now | some | love | good | has
  really | had | students | only | her | want | that's | go | why | kids | then | say | year | see | also | his
  being | even | too | work | much | make | u | than | need | been | other | should | were | you're | did | going
  teacher | day | right | still | way | well | am | got | white | our | him | first | these | years | very | any | where
  never | here | said | teaching | us | most | can't | back | didn't | teach | could | same | into | teachers | i've
  great | thing | take | something | many | every | life | lol | over | those | its | doesn't | after | feel | lot | new
  things | better | middle | bad | always | man | actually | sure | does | which | down | student | look | saying
  thank | someone | give | off | thanks | doing | before | th | oh | come | yes | hope | best | world | mean | help
  everyone | grade | job | s | use | racist | agree | god | made | though | may | blm | stop | call | last | they're
  tell | yeah | find | anything | isn't | thought | sorry | getting | person | different | pretty | point | ever | maybe
  own | keep | try | through | hate | little | two | next | video | end | around | while | nothing | read | he's
  long | hard | trying | put | another | again | believe | wrong | probably | makes | college | might | real | i'll
  home | guy | live | few | girl | anyone | understand | please | against | happy | parents | police | old | dont | free
  kid | let | ok | t | already | there's | i'd | care | having | problem | classroom | since | start | part | done
  game | both | change | level | everything | until | money | each | big | true | ask | education | elementary | such
  enough | least | she's | talk | week | support | history | schools | kind | looks | today | women | show | went
  without | math | making | nice | else | fun | used | racism | k | working | once | left | comment | learning | classes
  remember | state | news | says | wow | away | experience | days | stuff | race | talking | ago | place | r
  yourself | gonna | wait | aren't | needs | fact | far | during | looking | country | post | whole | watch | told | im
  able | definitely | wish | times | must | reason | learn | seen | etc | idea | social | less | started | seems
  means | wouldn't | guess | won't | hear | play | science | we're | america | guys | sheriff | wasn't | sounds | yet
  taught | reading | friends | group | ur | family | literally | co | came | tomorrow | d | question | exactly | full
  c | men | amazing | n | stupid | coming | night | either | choice | wanted | called | bit | book | friend | course
  check | district | gets | glad | using | english | young | team | myself | matters | pay | children | killed | second
  mind | others | cool | important | between | leave | ones | instead | face | vote | movement | age | via | sometimes
  what's | funny | happened | found | dude | almost | thinking | b | okay | luck | hey | taking | sense | took | heard
  sad | community | usually | child | st | word | statue | sub | program | cause | haha | system | number | american
  self | room | test | awesome | answer | wants | stay | engineering | girls | george | especially | questions | become
  words | human | absolutely | move | opinion | story | plan | issue | honestly | woman | lost | president | top
  you'll | watching | based | color | set | respect | past | send | win | gave | under | saw | later | house | comments
  half | boy | fine | together | thats | homosexuality | often | protest | open | p | poor | goes | grades | hours
  obama | enjoy | media | phone | run | deal | public | miss | easy | case | comes | let's | interesting | seem | short
  issues | joke | control | david | haven't | happen | m | anti | head | rather | weird | themselves | imagine
  lesson | truth | worked | lmao | asked | completely | mom | democrats | soon | online | knew | however | late | needed
  break | whatever | loved | music | buy | single | content | e | minutes | future | small | books | jobs | crazy
  area | degree | side | x | heart | playing | pick | three | straight | couple | google | problems | given | example
  bring | w | works | super | worst | possible | uk | admin | turn | com | totally | hair | fight | death | meet
  couldn't | special | power | omg | subject | realize | skills | behavior | worse | feeling | early | nd | write
  party | unless | slave | worth | writing | situation | weeks | lesbian | season | favorite | bible | war | career
  text | rest | line | hit | advice | choose | low | games | outside | asking | speak | huge | tried | points | finally
  hand | non | states | giving | seeing | seriously | stand | government | entire | likely | forget | hi | type
  wonder | obviously | quite | therapy | friday | due | nobody | you've | cant | beautiful | third | focus | act | www
  ready | gun | cops | shouldn't | basically | takes | die | reply | interested | city | listen | chance | earth
  homework | wall | anyway | general | common | study | dumb | difficult | happens | surprised | interview | difference
  engineer | madonna | close | floyd | parent | morning | dead | food | follow | perfect | research | felt | share
  attention | behind | car | political | skin | add | taken | knows | law | office | red | fake | liberals | create
  shows | election | gone | hurt | jesus | meant | alone | extra | order | strong | living | speech | months | kim
  calling | vs | currently | lose | mine | except | art | sound | kinda | period | female | shot | position | curriculum
  note | cute | spend | simple | baby | statement | starting | helps | figure | message | anymore | lots | worry
  movie | sick | won | terrible | slavery | telling | along | clinton | liked | biggest | moment | ya | personal
  expect | tonight | wanna | feels | fair | christian | language | per | rd | similar | month | front | ed | society
  certain | o | f | kill | juan | videos | explain | lessons | standard | boys | voter | hour | israel | dad | list
  americans | tho | ppl | youtube | ah | term | rights | business | sweet | paper | paid | learned | created | allowed
  title | major | appreciate | ways | pm | information | simply | eat | smart | correct | cannot | un | michael | sort
  disagree | clearly | popular | exist | gay | personally | management | normal | eyes | reddit | plus | hot | claim
  testing | cut | trade | isis | mostly | looked | thanksgiving | actual | specific | clear | sent | changed | died
  university | complete | fire | horrible | conversion | killing | tests | fan | towards | serious | picture | truly
  proud | security | gotta | offer | standards | hopefully | sign | bunch | summer | fall | private | religious | save
  positive | safe | building | male | blacks | model | waiting | op | beat | foundation | ap | idiot | edit | daily
  groups | loves | health | steve | class | somebody | four | page | ntc | truck | name | bus | shop | nine | lunch
  tech | board | six | center | door | everybody | dog | lab | forty | ten | monday | five | till | northwest | drive
  wife | official | who's | parking | tuesday | whoever | eleven | mr | church | thirty | twice | thursday | saturday
  county | walk | account | table | wrote | coach | desk | card | town | dollars | meeting | crew | mother | anybody
  sit | hands | coffee | closed | nurse | lady | report | quiet | welding | water | husband | hold | chair | roof
  moved | library | gym | cake | we've | nursing | noon | trash | y'all | sunday | we'll | box | ran | staff | here's
  wear | store | club | floor | trip | sat | folks | you'd | son | brother | light | window | ice | sale | blue | barn
  fixed | blood | bought | count | tired | sleep | fix | burn | fat | eight | drop | broke | boss | fence | ms | signed
  hundred | clean | hall | names | brought | twenty | fifty | pie | road | sister | kept | ride | slow | bed | code
  hang | families | spring | starts | lake | form | deaf | porch | gas | cat | park | cold | runs | row | cry | quit
  weekend | paint | lights | dogs | em | principal | loud | built | weld | street | grandma | welcome | sold | trans
  ate | pass | laughed | daughter | band | smell | kitchen | culinary | director | bitch | machine | passed | instructor
  van | bill | practice | quiz | nobody's | letter | record | bank | contest | shoes | rule | cried | photo | feed
  evening | seat | ugly | cousin | sheet | clinic | email | turned | shift | key | ought | counselor | shut | mrs
  campus | dress | license | pictures | ladies | chat | diesel | site | he'd | neighbor | lock | locked | they've | date
  wednesday | drove | gate | they'll | stopped | fell | boots | june | birthday | link | bay | scared | facebook
  seniors | neighbors | blind | voice | posted | bag | dear | hvac | written | hospital | ass | hr | field | chapter
  yours | calls | bridge | trailer | school's | bench | locker | picked | budget | press | policy | final | safety
  caught | schedule | plate | percent | graduation | cash | app | they'd | fish | lie | unit | brain | shoot | thinks
  pulled | keys | notice | hire | credit | insurance | pool | jews | married | none | boat | tag | august | judge
  autistic | running | broken | bottle | mouth | walked | voted | tax | twelve | lift | muslim | failed | parts
  answers | superintendent | bread | trust | goat | met | driver | uncle | review | center's | cards | grown
  somebody's | wedding | wet | court | hearing | bar | coat | copy | dark | ours | weather | watched | signs | drunk
  pizza | one's | pull | choir | cook | brown | mexican | bathroom | he'll | notes | deer | talked | parade | wheelchair
  honest | march | finished | ramp | burned | enid | robotics | channel | doctor | across | roll | hired | feet
  stays | mayor | rain | technology | asks | log | spot | carry | supper | laugh | crying | training | moms | whether
  pray | ball | drill | stood | file | named | pills | bell | missing | raised | hood | belong | plant | numbers | badge
  opened | opens | clinical | clock | camera | step | seven | salon | exam | block | forgot | river | likes | lawn
  christmas | bucks | smells | oil | yo | stuck | charge | banquet | nigga | jokes | phones | map | hasn't | fuck
  inside | print | muslims | gloves | build | senior | project | booth | asleep | rules | mama | snap | speaking | posts
  throw | held | section | size | beer | cna | soup | checks | lazy | dance | nights | leaves | chili | arm | sixty
  committee | sell | recipe | corner | heat | nineteen | showed | chinese | tools | cosmetology | department | ain't
  mad | stairs | ring | dinner | welder | service | goats | shirt | tells | nurses | sandwich | breakfast | welders
  raise | contract | boards | wind | secret | tiktok | bond | prom | patient | threw | doors | cover | bio | selling
  she'd | retired | eating | dropped | meets | garage | hide | tire | tickets | adult | couch | tool | farm | wash
  price | driving | fast | thread | essay | bro | ntc's | legal | dr | alarm | mexicans | whose | company | aunt
  password | midnight | useless | request | body | aid | tape | wheel | stole | song | waste | papers | near
  scholarship | jewish | station | taxes | tip | cafeteria | copier | touch | wrench | pack | hat | lets | cutting
  wire | tires | dollar | flag | minute | reported | drawer | session | keeps | yard | cookies | sells | tree
  should've | drink | she'll | vet | finish | flu | hallway | holding | seats | garden | indian | scene | smoke | father
  it'll | grandpa | hello | pages | delete | dry | adults | yall | deserve | tulsa | covered | radio | cousins | cats
  shame | kid's | permission | view | himself | strip | ex | north | id | elevator | thousand | main | turns | film
  walking | eggs | address | reads | marriage | tomatoes | glasses | payroll | storm | chairs | clerk | round | cheap
  pays | garbage | steal | catch | skip | shit | aide | mistake | attendance | honor | complaint | closet | longer
  flat | saved | counter | heads | lane | union | wife's | cdl | instagram | rent | bake | knees | talks | smile
  finals | hay | ticket | sir | slept | air | pipe | knock | prayer | shelter | teeth | cost | chart | counted | painted
  walks | sits | hungry | tacos | alva | pic | million | dirty | crack | somewhere | load | photos | tank | shower
  rope | camp | born | promise | stage | letters | shared | council | boot | leg | commons | insta | grant | oklahoma
  rolls | nail | poster | asian | blow | messages | quick | cosmo | grandma's | bless | deputy | records | speaker
  salt | h | wore | sink | fairview | counts | noticed | accept | knife | instructors | join | tour | disabled | train
  ribbon | pics | trucks | zoo | ag | lying | crime | moving | parked | stick | bead | guard | enrollment | nephew
  afternoon | owe | deep | babies | ban | bakery | tractor | cherokee | daughter's | mud | profile | auto | cell
  mosque | forms | twins | manager | boxes | horse | approved | native | pen | wine | earned | eye | cracked | sister's
  closing | views | green | mom's | clip | raffle | wearing | museum | lawyer | ends | bomb | congratulations
  lecture | chicken | lpn | dump | fingers | divorce | treat | brisket | standing | women's | opinions | mother's | cow
  nails | funeral | who'd | fee | missed | stayed | route | drug | lied | fourth | mail | illegal | brakes
  everyone's | snake | pig | hell | belt | switch | dm | float | honey | menu | refund | woke | calendar | foot
  pregnant | slide | clown | loser | visit | waited | ground | sitting | receipt | shots | land | suicide | ill | hole
  nap | faculty | lord | tie | tuition | supposed | mascot | wing | register | border | rate | coworkers | breathe
  flowers | spent | supply | update | surprise | bet | stars | officer | rats | hiring | vending | below | pride
  decided | cart | autism | cabinet | sing | niggas | bitches | pencil | seconds | potluck | cj | ladder | split
  foreman | duty | jew | swim | son's | refugees | mirror | cap | grow | zero | assembly | worthless | jump | printer
  spoke | plates | bringing | everywhere | plays | inspection | costume | boyfriend | dad's | divorced | flagpole
  filthy | king | ahead | fund | label | spanish | kick | breed | canvas | accounts | jacket | lead | legs | gives
  bolt | we'd | weak | queen | tribe | punch | east | audit | shelf | tv | torch | dying | creek | empty | arms | emt
  mower | retirement | sex | clap | engine | snow | charged | piece | swing | threat | knee | fellow | lounge | lobby
  property | drawing | butter | button | murder | eaten | windows | score | version | winter | fridays | alive
  followers | stops | fridge | walmart | childcare | semester | bottom | warm | copper | trick | april | glass | pump
  drivers | landlord | levy | conference | custodian | july | lived | miles | drives | damn | slip | deck | draft
  closes | badly | hook | owes | mix | handed | purpose | robot | checked | copyright | slur | posting | monkey | sand
  whom | answered | speaks | degrees | freak | wake | iron | tub | veterans | quarter | fundraiser | piano | leaving
  laughing | pigs | couples | man's | brother's | lamp | karen | grading | carried | double | milk | tray | fool
  sticker | wifi | choke | mondays | clinicals | hung | server | eats | taco | apply | highway | everybody's | wiring
  debate | oven | goodbye | buying | flour | poem | lines | scan | swear | ma'am | gays | weren't | wives | orders
  handle | kiss | grab | tutoring | chef | skillsusa | treasurer | carpentry | immigrants | slowly | click | bath
  ordered | ashamed | gravel | league | stove | sleeping | whites | chief | substitute | member | herself | dean
  concert | pharmacy | jar | homeless | helped | bury | mailbox | wit | purse | writes | behalf | tailgate | houses | l
  hurts | hats | coats | laughs | square | picnic | partner | steel | favor | covers | permit | crib | lease | rolled
  paying | shirts | leadership | decision | hip | kinds | brake | computer | spell | buddy | drag | played | chain
  juniors | bass | star | gift | logo | patients | dentist | assistant | cousin's | cross | doctors | loose | bid
  teaches | hose | background | gauge | internet | hotel | leaks | rack | draw | anatomy
