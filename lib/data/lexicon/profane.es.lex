# Palabrotas: México, Puerto Rico, Caribe, España, Centro y Sudamérica.

signal profane strong
0.9   mierda~ | mierdas | mierdero~ | comemierda~ | mierdita | mierdoso | mierdosa | mierdón | hijodemierda | vetealamierda
0.95  puta | putas | puto | putos | putita~ | putito~ | putazo~ | putamadre | putañero~ | putero~ | puteada~ | putear | putea | puteo | puteó | putísima | puton | putón | putona | putiza~ | emputado | emputada | emputar | reputa | deputa | hijueputa~ | hijueputas | hijoputa~ | hijaputa | hijosputa | jueputa | hijuep | hdp | hpta | hijodeputa | hijadeputa | ptm | alv | vlv | htp
0.95  chingar | chinga | chingas | chingan | chingo | chingue | chinguen | chingues | chingó | chingado | chingada | chingados | chingadas | chingón | chingona | chingones | chingonas | chingon | chingadera | chingaderas | chingadazo | chingadazos | chingazo | chingazos | chingamos | chingaron | chingate | chíngate | chinguense | chínguense | chingatumadre | chingarse | chingando | chingaste | chingoneria | chingonería | chingá | chingao | chingaos | chinguetas | chinguisimo | chingaquedito
0.95  verga | vrga | vergas | vergudo~ | vergazo~ | verguiza | averga | vergón | vergona | alaverga | vetealaverga | berga | mevalevergas | vergación
0.95  pendejo | pendeja | pendejos | pendejas | pendejada | pendejadas | pendejito | pendejita | pendejear | pendejez | pendejazo | apendejado | apendejada | apendejarse | pndjo | pendejete | penfejo
0.9   cabrón | cabrona | cabrones | cabronas | cabron | cabroncito | cabronazo | cabronada | cabronadas | encabronado | encabronada | encabronar | encabrona | encabronó | cbron | kbron | cabroncete
0.9   joder | jode | jodes | jodan | joden | jodo | jodió | jodido | jodida | jodidos | jodidas | jodete | jódete | jódanse | jodanse | jodiendo | jodedera | joderse | jodienda | jodíamos | joderte | joderme | jodemos | jodería | jodedor | jodederas
0.9   coño | coños | coñazo | coñazos | coñito | coñísimo | encoñado
0.9   carajo | carajos | carajazo | alcarajo | caraj | encarajinado
0.9   culero | culera | culeros | culeras | culerada | culito | culazo | culote | culiao | culiado | culiada | culiar | culear | culiaos | ojete | ojetes | culicagado | culiá
0.95  mamada | mamadas | mamón | mamona | mamones | mamonas | mamaguevo | mamahuevo | mamagüevo | mamaverga | mamapinga | mamalón | mamabicho | mamabichos | mamagallo
0.95  maricón | maricones | maricona | maricon | mariconada | mariconadas | marica | maricas | mariconazo | mariconera
0.9   huevón | huevones | huevona | huevonas | huevon | güevón | güevones | guevon | weón | weon | weona | ahuevonado | aweonao | huevonada | webón | webones | güevonada
0.9   gilipollas | gilipollez | gilipolleces | gilipuertas | capullazo | cojones | cojonudo | cojonuda | acojonado | acojonante | descojonarse | cojonazos | descojonando
0.9   hostia | hostias | hostión | follar | follando | follarse | follame | fóllame
0.9   zorrón | ramera | rameras | furcia | furcias | guarra | guarras | piruja | pirujas
0.9   pinga | pingas | pinguero | singar | singao | singaos | síngate | singado | singada
0.9   bicho'e | bellaquera | crica | cricas | chocha | totona | panocha | panochas | concha'tumadre | conchatumadre | conchetumare | conchetumadre | ctm | csm | conchudo | conchuda | conchesumadre | reconchatumadre
0.9   pinche | pnche | pinches | pinchi | pinchis | pinshi | pinshe
0.9   boludo | boluda | boludos | boludez | boludeces | pelotudo | pelotuda | pelotudos | pelotudez | sorete | soretes | orto
0.9   malparido | malparida | malparidos | gonorrea | gonorreas | carechimba | hijueperra | careverga | carepicha | malnacido | malnacida | malnacidos | hijuelagranputa | hijuemadre | caremonda | catrehijueputa
0.9   cagar | cagada | cagadas | cagado | cagaste | cagarla | cagón | cagona | cagones | cagazo | cagándola | cago | caga | cagó | cagante | cagalera | cagaron | cagarse | cagandome
0.9   culo | culos | tetona | tetonas | tetotas | tetazas | chichona
0.95  soplapollas | comepollas | lameculos | lambeculo | lambehuevos | chupapollas | chupavergas | chupapijas | tragasables | metepito | pijazo
0.9   mecagüen | mecagoen | caraculo | tontolaba | tontolculo | tontopollas | caremierda | carapijo
0.8   puñeta | puñetas | puñetero | puñetera | puñeteros | hostiazo | carapito | fregada

signal profane
0.9   (hijo|hija|hijos|hijas) de [la|tu] [gran|grandísima|re|mil|reverenda|chingada|pinche] (puta|putas|perra|chingada|verga|madre|su madre|tu madre|zorra) | hijo de la verga | hijos de la chingada
0.9   (vete|váyanse|vayanse|váyase|vaya|lárgate|ándate|andate|mándalo|vayan|te vas|se van) a la (mierda|verga|chingada|fregada|goma)
0.9   (vete|váyase|váyanse) (al carajo|a tomar por culo|al diablo|al infierno)
0.85  (a|me) (la|vale|valió|valen|valiendo) [pura] (verga|madre|madres|mierda|chingada|carajo)
0.85  (puta|la puta|me cago en|cagarse en|cago en) [la] (madre|leche|hostia|puta|mar salada|tu madre|todo|dios|diez)
0.85  (chinga|chinguen|chingas|chingue|chingo) [a] (tu|su|tus|mi) (madre|perra madre|puta madre|jefa|abuela)
0.85  (tu|su) (puta|pinche|perra|chingada) (madre|vida|cara|boca|cola|abuela)
0.85  (puta|la puta|me cago en|cagarse en|cago en) [la] (madre|leche|hostia|puta|mar salada|tu madre|todo|dios|diez)
0.85  (no) (mames|mamen|mame|chingues|jodas|jodan|chinguen)
0.85  (qué|que) (huevos|huevones|huevonada) (tienes|tiene|contigo) | (me|te|nos|le) (tiene|tienen|tienes) (hasta los|de los) (huevos|cojones|ovarios)
0.7   (romperte|romperle|partirte|partirle|te rompo|te parto) la (madre|cara de culo)
0.85  (qué|que|de) (huevos|huevones|huevonada) (tienes|tiene|contigo) | (me|te|nos|le) (tiene|tienen|tienes) (hasta los|de los) (huevos|cojones|ovarios) | (partir~|romper~|dar~)  (madre|madriza|chinga|putiza|verguiza)
0.8   (a|de) huevo (que|güey|wey|cabrón) | (tocar~|hinchar~) los (huevos|cojones) | (chúpame|mámame|chúpamela|mámamela|chupamela|mamamela) | (chúpame|mámame) (la|el|los) _
0.8   (me importa|importa) (un|una) (carajo|mierda|pito|huevo|verga|cojón)
0.7   (al|del|qué|que|un) (carajo|diablos|demonios)
0.8   (por|tomar por|dar por|dale por|métetelo por|meter por) [el] culo | (cara|boca) de (culo|mierda|verga|nalga|pito)
0.75  (pedazo|trozo) de (mierda|idiota|imbécil|basura|animal) | (pura|puras|esta|qué|una|de) mierda
0.6   (viejo|vieja|maldito|maldita) (cabrón|cabrona|rabo verde|asqueroso|asquerosa|bruja)

0.5   (wey|güey|guey) (pendejo|culero|puto)

# Otros sentidos
!     pinche~ (de|del) (cocina|cocinero|restaurante|panadería|la cocina)
!     (ayudante|busca|buscan|solicita|solicitan|contrata|contratan|trabaja de|trabajo de|trabajar de|trabajar como|trabajé de|como|es|soy|puesto de|empezó de|empecé de|un|vacante de|cocinero|cocineros|mesera|mesero|chef|y|o) pinche~ (de|para|y|en|con|que ayudar~)
!     (se) pinche (la|el|una|un|los) (llanta|globo|dedo|botón|icono|enlace) | pinche [sobre|en|el|la|aquí] (enlace|botón|aquí|icono|link|imagen|pestaña) | se pinche
!     zorra~ (roja|rojas|ártica|polar|gris|del|y sus|con sus|que se comió) | (la|una|las|unas|zorras|madriguera de) zorra~ ... (gallina~|gallinero|cachorro~|bosque|animal~|uvas|madriguera|monte|zorro)
!     (gallina~|gallinero|bosque|fábula|uvas|monte|coneja~|animales|crías) ... zorra~
!     perra~ ... (cachorro~|camada|parió|parir|veterinario~|vacuna~|collar|perdida|raza|labradora|pastora|adopción|esterilizar~|preñada|ladrar~|croquetas|chihuahua|rescatada|callejera|mestiza|se llama)
!     (cachorro~|camada|parió|veterinario~|vacuna~|raza|adoptar~|labradora|chihuahua|adopción|esterilizar~|croquetas|perro|perros|mi|nuestra|paseo|pasear|galga) ... perra~
!     (mi|nuestra|su|la) perra (se|es muy|está en|tuvo|duerme|come|cumple|tiene|ya|nos|me)
!     puerca ... (parió|lechones|cerdo~|camada|kilos|corral|feria) | (cría|marrana|lechones|corral) ... puerca
!     (hostia) (consagrada|sagrada|santa|en misa|bendita) | (cuerpo de cristo|comunión|misa|cáliz|sacerdote|consagrar~|copón) ... hostia~ | (la|una|recibir) hostia (en|durante|de) (la misa|misa|comunión|trigo)
!     polla~ (ponedora~|de engorda|recría) | (gallo|gallina|pollo|huevo) ... pollas
!     (concha~) (de|con|y) (mar|chocolate|vainilla|azúcar|cajeta)
!     (pija) (de (tornillo|acero)|autorroscante|autoperforante|para (lámina|tablaroca|madera)) | (tornillo~|tuerca~|lámina|taladro|tablaroca) ... pija~ | pija~ ... (tornillo~|lámina|tablaroca|taladro|rondana~)
!     (panocha) (de (maíz|piloncillo|sal|azúcar)|piloncillo) | (piloncillo|atole|dulce|receta) ... panocha
!     (crica|chocha) (de|la gallina)
!     (papaya|bicho) (madura|verde|raro)
!     (culo) (de (la botella|el vaso|un vaso|la olla|botella|vaso|saco)) | culo de vaso
!     (nalgas) ... (inyección|inyectar|glúteo~|músculo~|ejercicio~|sentadilla~) | (inyección|inyectar|inyectar~|sentadilla~|glúteo~|vacuna) ... nalgas
!     (verga) (mayor|seca|del (barco|mástil|velero)) | (mástil|velero|barco|licenciado|señor|giovanni) Verga | (licenciado|señor|doctor|ingeniero|maestro|profesor) Verga
!     (maldita) (vecindad|sea) | la maldita vecindad
!     (joder) (roma)
!     (cagar|caga|cagado|cagada|cagó) ... (paloma~|pañales|bebé|perro|gato|gallina~|popó|gallinero|pájaro~) | (paloma~|pañales|bebé|gallina~|pájaro~|arenero) ... (cagada|caga|cagó|cagado)
!     (gonorrea) ... (enfermedad~|infección~|transmisión|bacteria|clamidia|sífilis|tratamiento|antibiótico~|prueba~) | (enfermedad~|infección~|clamidia|sífilis|transmisión|its|ets|síntomas) ... gonorrea
!     (malla|medias|chupones|bebé) mamón | (bebé|niño|cordero|lechón|becerro) mamón | mamones (y|chinos|frescos|de la costa) | (fruta|rambután|comprar|kilo de) ... mamones
!     (marica) (linda)
!     (desgraciado) (accidente|suceso)
!     (huevón) (de pascua)
!     (carajo) (los|en) (viejo barco)
!     (perra) (vida) (de mi perro)
!     ojete~ (metálico~|de metal|y botones|para|en la tela) | (botones|botón|tela|costura|cortina~|lona|broche~) ... ojete~

signal profane
0.6   zorra | zorras | perra | perras | puerca | golfa | maldito | maldita | malditos | malditas | desgraciado | desgraciada | desgraciados | nalgona | nalgón | polla | pollas | pija | pijas | picha | pichas
0.55  nalgas | demonios | diantres
!     nalgas (del|de la)
0.3   diablos | carambas | caray | rayos

signal profane
!     polla~ (mundialista|de la copa|del mundial|deportiva|gol) | (apuesta~|jugar|ganar~|llenar) la polla
!     (macho|machos|chivo|chivos|cabra|cabras|rebaño) ... (cabrón|cabrones)
!     desgraciado (accidente|suceso|evento|noticia)

signal profane
!     perra~ ...6 (cachorro~|camada|vacuna~|veterinario~|perdida)
!     (cabrón|cabrones) ...6 (rebaño|cabra|cabras|chivas|corral)
!     a la madre (de|del|que)
