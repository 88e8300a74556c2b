# Violencia y amenazas.

class te_voy
te voy a
los voy a
lo voy a
la voy a
le voy a
les voy a
voy a
vamos a
te vamos a
lo vamos a
la vamos a
los vamos a
le vamos a
van a
te van a
quiero
quisiera
ojalá pudiera
tengo ganas de
me dan ganas de
te juro que te voy a
juro que lo voy a
alguien debería
hay que
deberían
te puedo
mi (hermano|primo|papá|tío) te va a
mis (hermanos|primos|amigos|compas) te van a
ganas de

class dano_inf
matar
matarte
matarlo
matarla
matarlos
matarlas
asesinar
asesinarte
golpear
golpearte
pegar
pegarte
apuñalar
apuñalarte
acuchillar
balear
balacear
balacearte
disparar
dispararte
quemar
quemarte
quemarlos
ahorcar
ahorcarte
ahorcarlo
estrangular
linchar
lincharlo
lincharlos
degollar
degollarte
torturar
violar
violarte
romper la (cara|madre|boca|nariz|jeta)
romperte
romperle
partir
partirte
partirle
madrear
madrearte
madrearlo
reventar
reventarte
desaparecer
desaparecerte
enterrar
enterrarte
lastimar
lastimarte
hacer daño
hacerte daño
envenenar
descuartizar
atropellar
chingar
quebrar
quebrarte
colgar
colgarte
fusilar
fusilarlos
cortar (la cabeza|la lengua|los dedos|el cuello)
cortarte
dar en la madre
dar una (golpiza|madriza|paliza|putiza)
sacar los ojos
meter un (balazo|tiro|plomazo|cuchillo)
meterte
pegar un (tiro|balazo)
prender fuego
volar la cabeza
volarte
hacer pagar
hacerte pagar

signal threat
0.85  (te voy a|te vamos a|te van a|los voy a|los vamos a|te juro que te voy a|mi hermano te va a|mi primo te va a|mis primos te van a|mis hermanos te van a|la voy a|lo voy a|lo vamos a|la vamos a|le voy a|les voy a|le vamos a|un día te voy a) {dano_inf} [a todos|a ti|a golpes|a palos|a balazos|la cara|la madre|el hocico|las piernas|los huesos|a tu familia|a mi|vivo|viva|como perro] -(en puntos|en goles|la cápsula|el examen|la comida|el tiempo|de risa|a besos|la carne|el pollo|a abrazos|una foto|la luz|el motor|el hambre|las cucarachas|el balón|récord|la piñata|leña|basura|llantas|en (el|la) (juego|cancha|partido|final)|un hueso|los frijoles)
0.85  (te|los|lo|la|les|le) (mato|matamos|matan|reviento|rompo|rompemos|parto|partimos|quiebro|quebramos|quemo|cuelgo|entierro|enterramos|desaparezco|desaparecemos|madreo|madreamos|balaceo|degüello|despellejo|corto|violo|destripo|apuñalo|acuchillo|ahorco) [la|los|el|todos|vivo|viva|a|como|las|en] [cara|madre|hocico|huesos|boca|jeta|piernas|casa|carro|golpes|cuello|todos|perro|lengua|nariz|dientes|pedazos] -(el pelo|el cabello|a besos|el saludo|un trato|la tarjeta|la llamada|un pedazo de pastel|una rebanada|flores)
0.8   (te vas|se van|te vas tú|vas|van|ya verás|ya vas|la|me la|me las|nos la|nos las|la vas|las vas|esta|ésta) [a] {pagar_o_morir} [de|por|por esto|caro|muy caro|lo que|si|mañana|todos|con] -(la cuenta|en la caja|la luz|a meses|de risa|de hambre|si no (vienen|van|compras)|de no (haber|venir))
0.85  (sé|se|sabemos|ya sé|ya se|ya sabemos|ya supe|averigüé|yo sé|mis amigos saben) {paradero} ([te] (vives|trabajas|estudias|duermes|sales|estacionas|pasas|caminas|manejas|llegas)|(vive|viven|estudia|estudian|juega|juegan|sale|salen|trabaja|duerme) (tu|tus) _|[es|queda|está] (tu|tus) (casa|hija|hijo|hermana|hermano|mamá|familia|hijos|carro|escuela) [vive|estudia|juega|sale|camina|va]) -(paso por|la pizza|para (llevarte|dejarte|invitarte))
0.8   (cuídate|cuidate|cuídense|cuida) [mucho|bien|la|tu|de|a] (la espalda|las espaldas|tu espalda|tu familia|tus hijos|cuando salgas|al salir|esta noche|porque (te|un día)|tu carro|tu casa|en la noche|tus pasos) -(del (frío|sol|coronavirus)|baja)
0.75  (ándate|andate|anda|duerme|dormir|ten|tengan|tenga|más te vale|mas te vale|mejor) [con|que|mucho|te] (con (cuidado|ojo|un ojo abierto)|un ojo abierto|cuidado (porque|con lo que|al salir|si)|correr|corras|escondas|esconderte|irte|te vayas|no salgas|no vengas|no vuelvas|te calles|callarte|te cuides|cuidarte|no decir nada|no hables|reces|rezar|prepares) ...4 (porque|si no|o si no|te|cuando|la próxima|esta noche|mañana|pendejo|cabrón|puto|vas|o te|nadie|van a|familia) -(el piso|hielo|lluvia|carretera)
0.75  (te|los|lo|la|les|nos vemos|aquí) [van a|vamos a|voy a] {esperar_a_alguien} [a|en|afuera|a la|de|te] (afuera|a la salida|a la salida y|la salida|en el estacionamiento|en tu (casa|carro)|en la calle|tu casa|donde sea|donde estés|y vas a ver|solo y|sola y|y no te) [y|a ver|para|solo|cuando|de] ...3 (vas a ver|a ver si|ver si|muy|te|golpes|chingazos|madrazos|partir~|romper~|pagar|arreglar~|la vas|no te (salva|salvas|escapas|vas)|nadie|hombrecito|como hombres|solito|sangre|sin testigos|pleito|arreglamos) -(comer|celebrar|cenar|platicar)
0.7   (vas a ver|ya verás|ya veras|van a ver|ya vas a ver|verás lo que|vas a saber quién|vas a conocer|te va a ir (mal|muy mal|como)|te va a pesar|te la vas a ver conmigo|te las vas a ver conmigo|no sabes con quién te (metes|metiste)|no sabes de lo que soy capaz|te (metiste|metes) con la persona equivocada|ya te (cargó|llevó|cargo) (la chingada|el payaso|la verga|la fregada)|estás muerto|estas muerto|estás muerta|estas muerta|eres (hombre|mujer) (muerto|muerta)|date por muerto|date por muerta|tienes los días contados|tus días están contados|no la cuentas|no vas a (llegar|salir|amanecer|vivir|ver) (vivo|viva|vivos|mañana|de aquí|al (lunes|viernes))|nadie te va a (salvar|encontrar|reconocer|creer|oír)|no vas a poder (caminar|correr|hablar)|ojo por ojo|va a pagar con sangre|va a correr sangre|van a llover balas|los soplones (mueren|terminan|acaban)|plata o plomo|plomo para|te doy piso|darte piso|dale piso|darle piso|te van a dar piso|te pongo (una|tu) (putiza|madriza|golpiza|chinga)|te meto (un|el|una|tu|dos) (balazo|tiro|plomazo|cuchillo|navajazo|puñalada|tiros|balazos|putazo|chingazo)|te vuelo (la cabeza|los sesos)|te arranco la (cabeza|lengua)|te saco los ojos|te hago pedazos|te dejo (en el hospital|en silla de ruedas|sin dientes|tirado|cojo|irreconocible)|tú síguele y|síguele y|sigue así y|si (vuelves|vuelve|te vuelvo|te acercas|te veo|hablas|dices|abres|tocas|le dices|me acusas|vas con|me repruebas|reprueban a|la tocas|lo tocas)) ...8 (te|vas|ver|mato|rompo|parto|arrepentir|muerto~|pagar|caro|peor|sangre|hospital|mal|matar|quiebro|madre|conmigo|cara|atente|vivir|nadie|mejor|{dano_inf}|$) -(delicioso|bonito|gustar|divertido|encantar|al cine)
0.75  (tengo|traigo|traje|voy a llevar|llevaré|compré|cargo|conseguí|mi papá tiene) (una|un|la|mi|otra|el) {arma} [para|y|con|lista|cargada] ...4 (ti|ustedes|todos|él|ella|escuela|nombre|usar~|miedo|mañana|esperándote|clase|quien|que se atreva|maestro|maestra|director)
0.75  (voy a|vamos a|hay que|ganas de|alguien debería) (balacear|quemar|volar|reventar|tirotear|incendiar|explotar) (la|esta|esa|el|este|tu|su|todo|toda) (escuela|edificio|oficina|casa|iglesia|lugar|centro|taller|carro|troca|salón)
0.75  (lástima|pena|feo|terrible|triste) (que|si) [le|te|algo|les] (pasara|pase|sucediera|llegara a pasar|pasa) [algo|a|le|malo] ...4 (familia|hija|hijo|carro|casa|troca|ti|usted|perro|negocio|hermana|hermano|algo)
0.7   (ojalá|espero que|deseo que|que) [te|se|lo|la|los|le|les|alguien] [te|lo|la|los|le] {muerte_subjuntivo} -(de risa|la piñata|bien|en (paz|dios)|en mi casa|de envidia)
0.7   (mañana|el lunes|el viernes|hoy|la próxima semana) ...4 (no (vayan|vengan|vayas|vengas) a (la escuela|clases|la oficina)|van a morir|va a haber (muertos|sangre|balazos|balacera)|se van a acordar de mí|nadie (va a salir|sale) (vivo|de aquí)|todos (mueren|muertos)) -(hay clases|porque (es|no hay)|suspendido~|hay (hielo|nieve|agua|luz)|habrá)
signal violent
0.7   (hay que|deberían|deberíamos|alguien debería|que alguien|ojalá|merecen|merece|tienen que|vamos a|quiero|que los|que lo|que la|que les|se merecen|se merece) [que|los|lo|la|les|le|a|todos] [los|les|le|lo|a|todos|que] {violencia_inf} -(el motor|la piñata|las (cucarachas|calorías)|calorías|grasa|de risa|basura|leña|el tiempo|decoraciones|fotos|cuadros)
0.65  (lo|la|los|le|les) (apuñaló|apuñalé|apuñalaron|acuchilló|acuchillaron|degolló|degollaron|descuartizó|descuartizaron|reventó|reventé|reventaron|golpeó|golpeé|pateó|pateé|patearon|balaceó|balacearon|mató|maté|mataron|quemó|torturó|torturaron|partió|partí) ...6 (sangre|sesos|tripas|cabeza|cuello|cara|muerto~|sangrando|pedazos|cuchillo|machete|bate|inconsciente|hasta que|a golpes|a patadas|veces)
0.65  (qué (bueno|bien|gusto|alegría)|me alegra|me da gusto|bien hecho) [que|por] ...3 (lo (mataron|golpearon|balacearon|lincharon)|la (mataron|golpearon|violaron)|los (mataron|golpearon|balacearon|quemaron)|se murió|se murieron|le (pegaron|dispararon|dieron un balazo)|está muerto|haberlo matado|muertos)
0.6   (muerte a (los|las|todos)|maten a|mátenlos|matenlos|mátenlo|mátenla|quémenlos|quémenlo|cuélguenlos|cuélguenlo|línchenlo|línchenlos|fusílenlos|dispárenles|golpéenlo|pártanle|denle (en la madre|una golpiza|una madriza|piso|plomo|de balazos)|córtenle (la cabeza|las manos|los huevos|la lengua)|sangre por todos lados|balacera en la escuela va)
signal threat violent
!     (mi|su|tu|nuestra|la) (mamá|jefa|madre|papá|jefe|esposa|esposo|novia|novio|hermana|hermano|abuela|maestra|profe|suegra|instructor|instructora|coach) (me|lo|la|nos|te|le) (va a|iba a|quiere|quería|casi|puede) [a] (matar|mata|mató|ahorcar|colgar|asesinar|castigar)
!     (me|nos|se) {morir_figurado} (de|por|del|trabajando|estudiando|entrenando)
!     (matar|mata|matando|mato) (el tiempo|el hambre|dos pájaros|cucarachas|moscas|zancudos|las plagas|bacterias|gérmenes|maleza|la culebra|por (un|una|unos|unas)|dos)
!     (de risa|del susto|de la risa|de ganas|de hambre|de sueño|de frío|de calor|de aburrimiento|de vergüenza|de amor|a besos|a abrazos) 
!     (romper|rompe|rompió|partir|partimos|quebrar|reventar) (la piñata|el récord|récord|el hielo|una pierna|el pastel|la rosca|el pan|huevos|globos|el silencio|a (llorar|reír)|plaza)
!sentence (partido|juego|torneo|equipo|campeonato|final|cancha|fútbol|futbol|béisbol|básquetbol|liga|rival|tigres|águilas|chivas|américa|gol|goles|videojuego|fortnite|minecraft|free fire|nivel|zombi~|película|serie|novela|episodio|capítulo|terror|telenovela|corrido|canción|libro|personaje|obra|cuento)
!sentence (policía|sheriff|noticias|noticiero|según|autoridades|detenido~|arrestar~|acusado~|juez|juicio|sentenciado~|fiscal|sospechoso~|víctima~|guerra|historia|batalla|revolución|holocausto|museo|simulacro|prevención|vigilia|en paz descanse|descanse en paz|qepd|condolencias|pésame|luto)
!sentence (pollo~|cerdo~|res|carne|pescado|borrego|chivo|cabrito|venado|pavo|gallina~|marrano|rastro|cacería|cazar|verdura~|cebolla~|cocina|receta|horno|motor|soldadura|tornillo~|tuerca~|llanta~|proceso|servidor|código|programa|máquina|taller|plaga~|maleza|hormigas|ratones|insecticida|bacterias|gérmenes|virus|herida~|paciente~|sangre (donado~|tipo)|donar sangre|banco de sangre|hospital|enfermera~|cirugía)
!     (me|nos|le|les) (amenazó|amenazaron|amenaza|dijo|dijeron|gritó|escribió|mandó|advirtió) ...8 (matar~|mato|golpear|partir|romper|pagar|arrepentir|muerto~|quemar|balacear|{dano_inf})
!     (no|nunca|jamás) (te|lo|la|los|le|les|se|voy a|vamos a|quiero|hay que|debemos|deben|se debe) [a] [voy a] {dano_negado}
!sentence 0.4 (jajaja|jaja|jajajaja|jeje|broma|😂|🤣|❤️|cumpleaños|pastel|tamales|pizza|papitas)

signal threat
0.75  (mis|sus|los) (primos|hermanos|amigos|compas|tíos|muchachos) (te|lo|la|los) (van a|vamos a|andan) (esperar|buscar|buscando|agarrar|caer|dar|partir|visitar|encontrar|alcanzar)
!     no (vengan|vayan|vayas|vengas) ...3 (escuela|clases|clase|oficina) & (hielo|nieve|cerrado|cerrada|cerrados|suspendidas|feriado|agua|luz|clima|vacaciones|enfermos|enfermo|habrá)
signal violent
0.75  (voy a|vamos a|hay que|quiero|quisiera|ganas de|alguien debería|deberían) (reventarle|romperle|partirle|cortarle|volarle|aplastarle|sacarle|arrancarle|quebrarle) (la|los|las|el) (cabeza|cara|madre|jeta|dientes|ojos|piernas|cuello|lengua|tripas|hocico|huesos|manos)
0.7   (voy a|vamos a|hay que|quiero|quisiera|ganas de|alguien debería|deberían|ojalá alguien) (matar|golpear|balacear|quemar|colgar|linchar|apuñalar|torturar|ahorcar|degollar|madrear|matarlo|matarla|matarlos|golpearlo|quemarlos|colgarlos|lincharlos) ([a] (ese|esa|esos|esas|todos|todas|ellos|mi (jefe|vecino|suegra|ex))|a (los|las|el|la)|al) -(dragón|jefe final|monstruo|zombi~|insectos|cucarachas|moscas|plagas|hormigas|el tiempo|el hambre)

# Parts of phrases above that are looked for by themselves, which is faster.
# Lo que le va a pasar a alguien, dónde está, y deseos de muerte.
class pagar_o_morir
a arrepentir
arrepentir
a morir
morir
a pagar
pagar
vas a pagar
a acordar de mí
acordar de mí
a llevar (un susto|una sorpresa)
vas a morir
van a morir
a sangrar
a llorar sangre
pagas
pagan
pagarás
pagarán

class paradero
dónde
donde
a qué hora
en qué
cuál es tu
por dónde
qué carro
qué ruta
a dónde

class esperar_a_alguien
esperar
espero
esperamos
estaré esperando
voy a esperar
vamos a esperar
veo
vemos
caigo
caemos
busco
buscamos
encuentro
encontramos
esperando

class arma
pistola
cuchillo
navaja
arma
escopeta
rifle
machete
bate
bomba
fusca
cuete
r15
cuerno de chivo

class muerte_subjuntivo
mueras
muera
mueran
atropelle
atropellen
mate
maten
violen
viole
pudras
pudra
quemen
queme
choques
choque
desangre
ahogues
ahogue
dé (un|cáncer)
de cáncer
balaceen
apuñalen
linchen
parta un rayo
caiga
rompas
caigas
estrelle
disparen
secuestren
revienten
metan un tiro
vuelen

class violencia_inf
matar
maten
mate
matarlos
matarlo
matarla
quemar
quemen
quemarlos
quemarlo
quemarlo vivo
quemarlos vivos
colgar
cuelguen
colgarlos
linchar
linchen
lincharlos
fusilar
fusilen
fusilarlos
golpear
golpeen
balacear
balaceen
apedrear
apedreen
castrar
castren
torturar
torturen
violar
violen
morir
mueran
muera
ahorcar
ahorquen
ahorcarlos
descuartizar
una bala
un balazo
una golpiza
plomo
la muerte
que los maten
que lo maten
desaparecer
desaparezcan
exterminar
exterminen
romperles
romperle
partirles
partirle

class morir_figurado
muero
muere
morimos
morí
murió
mato
matas
mata
matan
matan de
mueres
mueren
moría

signal threat
0.75  (te|lo|la|los) (voy a|vamos a|va a|van a) dejar (sin (dientes|piernas|cara|vida|familia|casa|aliento)|tirado|tirada|en (el hospital|una silla|coma|el suelo|el piso|la calle)|muerto|muerta|ciego|cojo|inválido|irreconocible)
0.7   (no|ni) (sabes|saben|te imaginas|se imaginan) lo que (te|les|le) (espera|va a pasar|viene|voy a hacer|vamos a hacer|puedo hacer) -(en el menú|delicioso|sorpresa)
0.7   (la próxima|la próxima vez|otra vez|cuando|donde|donde te|el día) [que] (te|los|lo|la) (vea|veo|vuelva a ver|encuentre|agarre|tope|cruce|pesque) ...3 (te|los|lo|la) (parto|rompo|mato|quiebro|reviento|va a ir|vas a|vamos a|doy|madreo|voy a)
0.65  (le|te|les) (va a|puede|podría|vaya a) pasar algo (a (tu|su|tus|sus) (carro|casa|familia|hijo|hija|hijos|perro|troca|negocio)|malo|feo|en la calle|al salir)
0.65  cuida (a tus hijos|a tu familia|a tu hija|a tu hijo|a tu perro|lo que dices|tus pasos|tu boca|tu casa|tu carro) 
signal violent
0.65  (que le|que les|denle|dénles|darle|merece|merecen|merecía|le hace falta|se ganó|se buscó) [den|a|ese|esa|que le den|una|buena] [una|a] [buena] (golpiza|madriza|paliza|putiza|tunda|chinga|bala|balazo|linchada|cuchillada) [a]
0.65  ojalá [se|los|todos|les|lo|la] (exploten|explote|revienten|reviente|quemen|queme|mueran|muera|maten|estrellen|ahoguen|pudran|caiga encima|linchen|cuelguen) [todos|con todo|vivos|ahí|adentro|juntos|con]

# Daño que no se hace.
class dano_negado
mato
matar
golpear
golpeen
pegar
peguen
maten
lastimar
hacer daño
lastimen
violencia
{dano_inf}

signal threat violent
0.85  (voy a|vamos a) (matar~|matarte|matarlo|matarla|matarlos|golpearte|golpearlo|golpearla|apuñalarte|balacearte|dispararte|quemarte|quemarlos|ahorcarte|ahorcarlo|lincharlo|lincharlos|degollarte|violarte|romperte|partirte|madrearte|madrearlo|reventarte|desaparecerte|enterrarte|lastimarte|quebrarte|colgarte|fusilarlos|cortarte (la|el|los)|meterte un|volarte|hacerte (daño|pagar)) -(el tiempo|de risa|el hambre|dos pájaros|por un|al (dragón|jefe final|monstruo))
0.8   (voy a|vamos a) (quemar|balacear|prender fuego a|incendiar|bombardear|tirotear) [a] (la|el|esa|ese|esta|este|tu|su) [_] (escuela|casa|oficina|iglesia|salón|plantel|carro|negocio|edificio|centro|mezquita|sinagoga|templo)
0.8   (voy a|vamos a) (matar|golpear|apuñalar|balacear|madrear|linchar|colgar|ahorcar|quemar|reventar|degollar|enterrar|desaparecer) a (todos|ese|esa|esos|esas|mi|tu|su|la (maestra|directora|profe)|el (maestro|director)|los (maestros|profes)|alguien)

signal violent self_harm threat
!     (ya escribí la|la|una) carta de despedida (de|para) (la|el|los|mi) (maestra|maestro|jefe|jefa|equipo|grupo)

signal violent threat
!     quiero desaparecer | me quiero (matar|morir) | quiero (matarme|morirme|morir)
!     (va|vas|van) a matar de
!     sangre (falsa|artificial|de mentira|de utilería)
!     se pudra la (composta|fruta|madera|calabaza)
!     (se muera|muera) (este|el) (lunes|martes|día|semestre|año)

# ---- violencia que se desea, se aplaude o se pide

signal violent
0.7   (hay|habría) que (exterminar~|despellejar~|capar~|colgar~|linchar~|fusilar~|pegarle un tiro|pegarles un tiro|darles un golpe|agarrarlos a|pasarles el|quemar~|desaparecer~|matar~) -(a las (cucarachas|moscas|ratas)|el tiempo|basura|leña|calorías)
0.7   (qué placer|me encantó|disfruté|qué bonito|qué gusto|qué risa) ...4 (pateaban|golpeaban|reventaban|rompían|mataban|arrastraba|arrastró|tronó|sangraba|apuñalaban)
0.7   (a|con) (patadas|batazos|tubazos|cinturonazos|fierrazos|balazos|puñaladas|golpes) (hasta|eso|así|aprende~|y|se) | a puros (cinturonazos|golpes|balazos) | (agarrar|agarro|agarrarlo|recibe) [_] ...3 a (fierrazos|tubazos|batazos|balazos)
0.7   una buena (golpiza|paliza|madriza|tunda) | salgan armados | que no quede (uno|nadie|ninguno|ni uno) (vivo|en pie|$) | disparen primero | denle (cuello|piso|plomo) | rompan cabezas
0.7   (se le salían|le sacaron|le salían) (las tripas|los intestinos|los sesos) | (ahórquenla|ahórquenlo|cuélguenla|fusílenla|quémenla|quémenlo|bombardeen|despelléjenlo|mátenlas) -(la (foto|bandera|piñata))
0.7   (merece|merecen) (la horca|que los maten|un balazo|la silla|que lo maten|que la maten) | es un héroe por haber (abierto|matado|disparado) | (métele|métanle|clávale|clávenle) (la navaja|un tiro|un balazo|el cuchillo|plomo) | ponerle una bala a
signal violent threat
0.7   (le|les|te) (rompo|parto|partimos|rompemos|quemamos|reviento|corto) (la (boca|cara|madre|casa|jeta)|el (alma|hocico|cuello)|los (dientes|huesos|frenos)) -(récord)
0.7   no (sale|salen|llega|va a llegar|vas a llegar) (caminando|vivo|vivos|viva|a la (graduación|graduacion|noche|navidad)) | al próximo ...6 (le suelto|le rompo|le disparo|lo mato|le meto) | te espero con el (machete|bate|cuchillo|fierro) | lo entiero en | bañar en sangre
!     (tomate~|papas|cebolla~|termita~|plaga~|balón|botella|soplete|preguntas|cocina|receta|videojuego|lucha libre)

signal violent
!     (quemar|enterrar|colgar|matar|romper) (la (basura|leña|maleza|piñata|luz)|las (hojas|lámparas|cortinas|plantas|ramas)|los (diplomas|cuadros|focos|adornos|desechos)|al (dragón|monstruo|jefe final))

signal threat
!     te vas a arrepentir si no (te (inscribes|apuntas|animas)|vienes|vas|pruebas|estudias|entregas|compras) | (te|los|las|lo|la) (voy a esperar|espero|esperamos) ...4 (con (tu|su|el|los|las|un|una|café|gusto)|para (el|la|ir|ensayar|entregarte|empezar|comer)|paso por)
!     ya sé dónde vives ...4 (paso|llevo|recojo|te llevo)
