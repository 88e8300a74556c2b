# Insultos: `abusive` es lenguaje que humilla a alguien; si el aludido es nombrado o interpelado, también `personal_attack`.

class insulto
idiota~
imbécil
imbéciles
estúpido~
tonto~
bobo~
tarado~
menso~
baboso~
bruto~
burro~
animal
animales
inútil
inútiles
fracasado~
perdedor~
perdedora~
basura
escoria
rata
ratas
ratero~
cerdo~
cerda~
puerco~
puerca~
cochino~
marrano~
marrana~
asqueroso~
asquerosa~
mugroso~
apestoso~
gusano~
cucaracha~
sanguijuela~
parásito~
arrastrado~
lamebotas
lambiscón
lambiscona
chismoso~
metiche~
mentiroso~
hipócrita~
farsante~
payaso~
ridículo~
patético~
cobarde~
poco hombre
maricón
maricones
llorón
llorona
nena
loco~ de remate
enfermo~ mental
enfermo~
psicópata~
pervertido~
degenerado~
desgraciado~
malnacido~
infeliz
infelices
miserable~
maldito~
corriente~
naco~
naca~
vulgar
ignorante~
analfabeto~
analfabestia~
descerebrado~
retrasado~
mongol
mongólico~
subnormal
subnormales
zopenco~
zoquete~
pelmazo~
mequetrefe~
mamarracho~
esperpento~
adefesio
feo~
fea~
gordo~
gorda~
marrano~
vaca
ballena
elefante
foca
vieja bruja
bruja~
arpía~
víbora~
zorra~
perra~
puta~
golfa~
cualquiera
pendejo~
pendeja~
cabrón
cabrona
cabrones
culero~
culera~
huevón
huevones
mamón
mamona
güevón
gilipollas
capullo~
tontolaba
boludo~
pelotudo~
gil
giles
malparido~
don nadie
doña nadie
muerto de hambre
muerta de hambre
bueno para nada
buena para nada
cero a la izquierda
poca cosa
vergüenza
fracaso
estorbo
lacra
lacras
incompetente~
mediocre~
flojo~
holgazán
holgazana
vago~
mantenido~
mantenida~
argüendero~
argüendera~
apestosa~
piojoso~
piojosa~
rastrero~
traidor~
traidora~
vividor~
vividora~
corrupto~
sinvergüenza~

class insulto_claro
idiota~
imbécil
imbéciles
estúpido~
tarado~
fracasado~
rata inmunda
patético~
cobarde~
malnacido~
descerebrado~
analfabeto~
mongólico~
subnormal
subnormales
arpía
pendejo~
culero~
gilipollas
pelotudo~
boludo~
malparido~
muerto de hambre
bueno para nada
buena para nada
don nadie
poca cosa
zopenco~
hipócrita~
lacra
arrastrado~
degenerado~
sinvergüenza~

# Those that also say much else, of things and animals.
class insulto_fuerte
{insulto_claro}
inútil
inútiles
basura
escoria
cerdo~
puerco~
asqueroso~
mugroso~
infeliz
retrasado~
bruja
cabrón
cabrones
bestia
incompetente~
mediocre~
ridículo~
feo~
gordo~
ignorante~

class muy
muy
tan
bien
re
un
una
unos
unas
el
la
los
las
más
pinche
puro
pura
puros
puras
todo un
toda una
un pobre
una pobre
pobre
un perfecto
una perfecta
un completo
una completa
maldito
maldita
pedazo de
un pedazo de
el más
la más
el peor
la peor
verdadero
un verdadero
una verdadera
medio
simplemente
solo
nomás
un maldito
una maldita
una vieja
un viejo
vieja
viejo

signal abusive personal_attack
0.8   (eres|sos|es usted|usted es|son ustedes|ustedes son|tú eres|vos sos|sois|siempre serás|serás siempre|siempre has sido|pareces|parecen|te crees mucho pero eres|sigues siendo|eres tan|te ves como) [{muy}] [{muy}] {insulto} -(de bueno|para mí|con amor)
0.75  (pinche|pinches|maldito|maldita|malditos|malditas|pobre|pedazo de|pinshi|jodido|jodida|viejo|vieja|cochino|estúpido|estúpida|gordo|gorda|puto|puta|asqueroso|asquerosa|perra|perro|sucio|sucia|mugroso|mugrosa) {insulto} 
0.7   (él|ella|ese (tipo|vato|güey|wey|maestro|profe|viejo|señor|cabrón)|esa (tipa|vieja|señora|maestra|profe|bruja)|este (tipo|vato|güey|wey|viejo)|esta (tipa|vieja|señora)|{name}|{titled_name}|el profe|la maestra|el maestro|el director|la directora|la secretaria|mi jefe|mi jefa|mi vecino|mi vecina|mi suegra|tu mamá|tu papá|tu familia|tu hermana|tu hermano|el árbitro|el entrenador|la consejera|el consejero) ... (es|son) [{muy}] [{muy}] {insulto_fuerte}
0.8   {insulto_fuerte} (de mierda|de porquería|asqueroso|asquerosa|inmundo|inmunda|de cuarta|apestoso|apestosa|infeliz)
0.8   (cállate|callate|cállese|cállense|cierra|cierra el|lárgate|largate|vete|quítate|muérete|púdrete|pudrete|piérdete|bájate|siéntate|báñate|aprende|ubícate) [la|el|ya|de aquí|a] [boca|hocico|pico|trompa|jeta|bañar|leer|escribir|hablar] [tú|ya|de una vez] {insulto}
0.65  qué (fea|feo|gorda|gordo|ridícula|ridículo|estúpida|estúpido|idiota|tonta|tonto|patética|patético|inútil) (estás|eres|te ves|te pusiste) | (pareces|pareses) [un|una] (sapo|perro|rata|cerdo|puerco|vaca|mono|chango|rana|burro|bruja|payaso|escoba|ballena|foca|basura|loco|monstruo)
0.7   (cierra|cállate|callate|cállese) (el hocico|el pico|la boca|la jeta|la trompa|la bocota|el osico) | (cállate|callate) [ya] [el hocico|pendejo|idiota] $ | (muérete|púdrete|pudrete|ojalá te mueras|vete al (infierno|diablo|carajo)|vete a la (fregada|mierda|chingada|goma)|que te den|que te jodan|chinga tu madre|vete a freír espárragos|métetelo por|me das asco|das asco|me dan asco|me das náuseas|me repugnas|das lástima|das pena|das pena ajena|me caes gordo|me caes gorda|te odio|te detesto|no te soporto|no te aguanto|nadie te (aguanta|soporta|quiere|traga|pela|extraña|invitó|va a querer)|a nadie le (importas|caes bien)|todos te odian|todos se (ríen|burlan) de ti|no sirves (para nada|ni para|pa nada)|no vales (nada|ni|un peso|la pena)|no eres nadie|nunca (vas a ser|serás|llegarás a) (nada|nadie|alguien)|no tienes (cerebro|madre|vergüenza|remedio)|te falta (cerebro|un tornillo)|ni (para eso|sumar|leer|escribir|hablar|pensar) (sirves|sabes|puedes|sabe)|ni siquiera sabes (leer|escribir|sumar|hablar)|apestas [a]|hueles (a|mal|feo|horrible)|tu cara (da|asusta|parece)|qué (asco|fea|feo|gorda|gordo|ridícula|ridículo|estúpida|estúpido|idiota|imbécil|tonta|tonto|patética|patético|inútil|ignorante) (eres|estás|te ves|persona|tú|sos|tan|de persona)|ojalá (te mueras|nunca hubieras nacido|te pudras)|mejor (ni vengas|ni hables|no hables|cállate)|hasta (tu mamá|tu madre|tu familia|tu perro) (te odia|se avergüenza|te tiene asco)|tu madre debería|cara de (idiota|tonto|sapo|rata|perro|caballo|imbécil|estúpido|burro|cerdo|mono)|cabeza hueca|cabeza de (chorlito|alcornoque)|cerebro de (mosquito|nuez|pollo|cacahuate)|más (tonto|bruto|burro|feo|fea|inútil|tonta|burra|bruta|estúpido) que (una|un|el|la|tu))
0.7   no servir~ (ni para|para nada|ni pa) -(la|el|esta|este|máquina|impresora|internet)
0.65  (bola|montón|manada|bonche|banda|partida) de (idiota~|inútiles|estúpido~|pendejo~|imbéciles|ratas|burro~|ignorante~|huevones|flojo~|payaso~|basuras|animales|bestias|cerdo~|tonto~|fracasado~)
0.65  (eres|usted es) (un|una) {insulto_sustantivo} | (es|son) (un|una) -(error|carga|fracaso|vergüenza|desgracia|desperdicio|asco) {insulto_sustantivo}

signal abusive
0.55  {insulto_claro}
0.3   {insulto_fuerte}
0.2   (feo|fea|gordo|gorda|flojo|mediocre)

signal abusive personal_attack
!     (soy|estoy|me siento|me sentí|me veo|fui|era|éramos|somos|me siento como|qué|me dijeron|me dijo|me dicen|me llamó|me llamaron|le dijo a mi|le dicen a mi) [{muy}] [{muy}] {insulto}
!     (mi|este|esta|ese|esa|el|la|nuestro|un|una|los|las|qué) (perro|gato|gata|perra|carro|troca|camión|impresora|computadora|máquina|teléfono|motor|tornillo|programa|película|juego|canción|clima|viento|tráfico|alarma|examen|tarea|regla|política|ley|idea|plan|decisión|horario|sistema|formulario|logo|estacionamiento|baño|comida|café|menú|foto|broma|chiste|vestido|payaso|abuela|bebé|niño|bebita) [tan|más|es|está|son|que|muy|bien|salió] [tan|más|muy|bien] {insulto}
!     (no|nunca|jamás|ni) (eres|soy|es|son|seas|seas tan|digas|llames|llamen|le digas|les digan|se dice) [{muy}] [{muy}] {insulto}
!     (no (le|les|me) (digas|digan|llames|llamen)|deja de (llamar|decir)|dejen de (llamar|decir)|está mal (decir|llamar)|nadie debe (decir|llamar)|nadie merece que) ...6 {insulto}
!     (me|le|les|nos) (dijo|dijeron|llamó|llamaron|gritó|gritaron|dicen|decía|decían|puso|escribió|mandó) ...6 {insulto}
!     (idea|pregunta|regla|política|decisión|ley|medida|examen|comentario|excusa|error|broma|película|programa|horario|propuesta|trámite|servicio|evento|cena) [tan|más|muy|bien|es|fue|de lo más|totalmente] [tan|más|muy|bien] {insulto}
!     (gordo|gorda|gordito|gordita|feo|fea|flaca|flaco|loco|loca|negro|negra|viejo|vieja) (hermoso~|querido~|de mi (vida|corazón)|te (amo|quiero|extraño)|preciosa|bella) 
!     (cerdo|puerco|cerdos|marrano|puercos|burro|burros|gusano|gusanos|rata|ratas|vaca|ballena|foca|elefante|cucaracha~|víbora|animal|animales|animalito) (asado|de (la feria|engorda|granja|mar|seda|tierra|compañía|peluche|laboratorio)|en (adobo|la|el|salsa|venta)|y|con|para|que|a la|al pastor|gris|marina|jorobada|guisado|kilos|domésticos|pesó) | (carne|lomo|chuletas|manitas|costillas|pie|cuerito|kilo~|criar|cría|granja|corral|ganado) de (cerdo|puerco|res|burro)
!     (basura) (en|al|de (la|los|mano|plástico)|orgánica|espacial|reciclable|electrónica|del) | (bote|bolsa|camión|tirar|sacar|saca|recoger|recojan|saquen|contenedor|botes|bolsas|la) [de|la] [la] basura
!     (día|mi|de|circo|fiesta) payaso~ | payaso (de (circo|rodeo|la fiesta)|plim)
!     (feliz|felices) {insulto} | in infeliz
!     (la|el|una|un) bruja (de (blair|la película|halloween)|escarlata|del cuento) | (disfraz|disfrazada|disfrazado|halloween|cuento) ...3 bruja
!sentence (personaje|telenovela|novela|obra|guion|película|serie|disfraz|cuento|libro) & {insulto}
!sentence 0.4 (jajaja|jaja|jajajaja|jeje|te quiero|te amo|es broma|broma|😂|🤣|❤️|amiga|hermosa|bb)
!sentence (contra el acoso|acoso escolar|bullying|no al acoso|alto al|respeto|burlaban de mí|se burlaban|insultar está|no insultes|no insulten|los insultos)

# Parts of phrases above that are looked for by themselves, which is faster.
class insulto_sustantivo
asco
vergüenza
fracaso
estorbo
lacra
desgracia
don nadie
desperdicio
error
carga
lástima
cero a la izquierda
pobre diablo
pobre diabla

signal abusive personal_attack
0.65  (tu|su|ese|esa|este|esta|el|la) (hija|hijo|mamá|papá|hermana|hermano|esposa|esposo|novia|novio|viejo|vieja|señora|señor|maestro|maestra|profe|director|directora|secretaria|jefe|jefa|niña|niño|tipa|tipo|vecina|vecino|primo|prima|suegra) (es|está) [un|una|bien|muy|más|tan|puro|pura] [pinche|viejo|vieja|pobre] {insulto} -(bonit~|de la fiesta|en la obra)
0.65  (cierra|cállate|cierren|ya cierra) (la|el|tu|esa) (boca|hocico|bocota|jeta|trompa|pico) [ya|de|maldita|maldito|pinche|apestosa]
!     (impresora|computadora|máquina|carro|troca|aplicación|internet|wifi|comida|camión|celular|teléfono|silla|herramienta|taladro|tele|señal|servicio|sistema|página) (es|está) [una|un|puro|pura] (basura|porquería|asco|inútil|inservible|mierda)

signal personal_attack
0.55  {insulto_fuerte} & (tú|tu|usted|eres|te|ti|{titled_name}|{name}|{mention})

signal abusive personal_attack
!     está cabrón | qué cabrón (está|es) el
!     ({insulto}) (de|del) (carro|taladro|camión|programa|examen|clima|tráfico|teléfono)


signal personal_attack abusive
!sentence (eres|es|son|sos) [un|una|unos|unas] (animal|animales|bestia|bestias|monstruo|monstruos|salvaje|máquina) & (felicidades|felicitaciones|bravo|levantaste|levantó|récord|campeón|campeona|ganaste|qué bárbaro|respeto|orgullo)
