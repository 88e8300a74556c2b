# The most frequent English words, most frequent first: phrases are looked for by their other words. Counted in public
# posts; changes nothing but speed.
common
  the | to | i | a | and | you | of | is | in | that | it | for | this | are | my | with | have | not | be | on | they | but
  was | so | all | if | just | school | your | as | like | at | what | me | do | it's | people | i'm | about | we | or
  don't | can | get | he | them | no | one | matter | will | when | out | lives | from | how | an | up | their | who | would
  high | there | more | because | black | know | think | she | by | time | now | some | love | good | has | really | had
  students | only | her | want | that's | go | why | kids | then | say | year | see | also | his | being | even | too | work
  much | make | u | than | need | been | other | should | were | you're | did | going | teacher | day | right | still | way
  well | am | got | white | our | him | first | these | years | very | any | where | never | here | said | teaching | us
  most | can't | back | didn't | teach | could | same | into | teachers | i've | great | thing | take | something | many
  every | life | lol | over | those | its | doesn't | after | feel | lot | new | things | better | middle | bad | always
  man | actually | sure | does | which | down | student | look | saying | thank | someone | give | off | thanks | doing
  before | th | oh | come | yes | hope | best | world | mean | help | everyone | grade | job | s | use | racist | agree
  god | made | though | may | blm | stop | call | last | they're | tell | yeah | find | anything | isn't | thought | sorry
  getting | person | different | pretty | point | ever | maybe | own | keep | try | through | hate | little | two | next
  video | end | around | while | nothing | read | he's | long | hard | trying | put | another | again | believe | wrong
  probably | makes | college | might | real | i'll | home | guy | live | few | girl | anyone | understand | please | against
  happy | parents | police | old | dont | free | kid | let | ok | t | already | there's | i'd | care | having | problem
  classroom | since | start | part | done | game | both | change | level | everything | until | money | each | big | true
  ask | education | elementary | such | enough | least | she's | talk | week | support | history | schools | kind | looks
  today | women | show | went | without | math | making | nice | else | fun | used | racism | k | working | once | left
  comment | learning | classes | remember | state | news | says | wow | away | experience | days | stuff | race | talking
  ago | place | r | yourself | gonna | wait | aren't | needs | fact | far | during | looking | country | post | whole
  watch | told | im | able | definitely | wish | times | must | reason | learn | seen | etc | idea | social | less | started
  seems | means | wouldn't | guess | won't | hear | play | science | we're | america | guys | sheriff | wasn't | sounds
  yet | taught | reading | friends | group | ur | family | literally | co | came | tomorrow | d | question | exactly | full
  c | men | amazing | n | stupid | coming | night | either | choice | wanted | called | bit | book | friend | course | check
  district | gets | glad | using | english | young | team | myself | matters | pay | children | killed | second | mind
  others | cool | important | between | leave | ones | instead | face | vote | movement | age | via | sometimes | what's
  funny | happened | found | dude | almost | thinking | b | okay | luck | hey | taking | sense | took | heard | sad
  community | usually | child | st | word | statue | sub | program | cause | haha | system | number | american | self | room
  test | awesome | answer | wants | stay | engineering | girls | george | especially | questions | become | words | human
  absolutely | move | opinion | story | plan | issue | honestly | woman | lost | president | top | you'll | watching | based
  color | set | respect | past | send | win | gave | under | saw | later | house | comments | half | boy | fine | together
  thats | homosexuality | often | protest | open | p | poor | goes | grades | hours | obama | enjoy | media | phone | run
  deal | public | miss | easy | case | comes | let's | interesting | seem | short | issues | joke | control | david
  haven't | happen | m | anti | head | rather | weird | themselves | imagine | lesson | truth | worked | lmao | asked
  completely | mom | democrats | soon | online | knew | however | late | needed | break | whatever | loved | music | buy
  single | content | e | minutes | future | small | books | jobs | crazy | area | degree | side | x | heart | playing | pick
  three | straight | couple | google | problems | given | example | bring | w | works | super | worst | possible | uk
  admin | turn | com | totally | hair | fight | death | meet | couldn't | special | power | omg | subject | realize | skills
  behavior | worse | feeling | early | nd | write | party | unless | slave | worth | writing | situation | weeks | lesbian
  season | favorite | bible | war | career | text | rest | line | hit | advice | choose | low | games | outside | asking
  speak | huge | tried | points | finally | hand | non | states | giving | seeing | seriously | stand | government | entire
  likely | forget | hi | type | wonder | obviously | quite | therapy | friday | due | nobody | you've | cant | beautiful
  third | focus | act | www | ready | gun | cops | shouldn't | basically | takes | die | reply | interested | city | listen
  chance | earth | homework | wall | anyway | general | common | study | dumb | difficult | happens | surprised | interview
  difference | engineer | madonna | close | floyd | parent | morning | dead | food | follow | perfect | research | felt
  share | attention | behind | car | political | skin | add | taken | knows | law | office | red | fake | liberals | create
  shows | election | gone | hurt | jesus | meant | alone | extra | order | strong | living | speech | months | kim | calling
  vs | currently | lose | mine | except | art | sound | kinda | period | female | shot | position | curriculum | note | cute
  spend | simple | baby | statement | starting | helps | figure | message | anymore | lots | worry | movie | sick | won
  terrible | slavery | telling | along | clinton | liked | biggest | moment | ya | personal | expect | tonight | wanna
  feels | fair | christian | language | per | rd | similar | month | front | ed | society | certain | o | f | kill | juan
  videos | explain | lessons | standard | boys | voter | hour | israel | dad | list | americans | tho | ppl | youtube | ah
  term | rights | business | sweet | paper | paid | learned | created | allowed | title | major | appreciate | ways | pm
  information | simply | eat | smart | correct | cannot | un | michael | sort | disagree | clearly | popular | exist | gay
  personally | management | normal | eyes | reddit | plus | hot | claim | testing | cut | trade | isis | mostly | looked
  thanksgiving | actual | specific | clear | sent | changed | died | university | complete | fire | horrible | conversion
  killing | tests | fan | towards | serious | picture | truly | proud | security | gotta | offer | standards | hopefully
  sign | bunch | summer | fall | private | religious | save | positive | safe | building | male | blacks | model | waiting
  op | beat | foundation | ap | idiot | edit | daily | groups | loves | health | steve
