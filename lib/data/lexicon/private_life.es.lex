signal private_life
0.85  (mi|tu) (divorcio|matrimonio|separación|vida (amorosa|sexual|privada|personal|íntima)|custodia|aborto|infidelidad|ruptura|rompimiento) | su (divorcio|infidelidad|aborto) -(de los)
0.85  (mi|tu|su|el) (vida (amorosa|sexual|privada|personal|íntima)|custodia|aborto|infidelidad|ruptura|rompimiento|relación con mi) -(de bienes)
0.85  (me|nos|lo|la) (dejó|engañó|engaña|pegó|pega|corrió de la casa|cortó|terminó|abandonó|puso los cuernos|pidió el divorcio|quiere quitar|quiere dejar|golpea) [_] [_] [_] ({partner}|mi|mi (esposo|marido|mujer|novia|novio|vieja|viejo|ex|papá|mamá)|con otra|con otro|a los niños|mis hijos)
0.85  mi ({partner}|esposo|esposa|marido|mujer|novio|novia|vieja|viejo|ex) [_] [_] (me dejó|me engañó|me engaña|y yo (nos|dormimos|estamos|peleamos|ya no|terminamos|nos peleamos|nos separamos|discutimos)|anda con|se fue|me pega|toma|bebe|me corrió|ya no me|me quiere quitar|no me habla|llega tarde borracho|me cortó)
0.85  (tienes|tiene|ya tienes|sigues con|andas con|y tu|cómo va|cómo vas con|todavía tienes|te peleaste con) [un|una|tu|el|la] (novio|novia|pareja|galán|esposo|marido) | estás (soltera|soltero|casada|casado|saliendo con)  | (con quién|con quien) (andas|sales|sale|estabas|dormiste)
0.85  (terminé|rompí|corté|terminaste|cortaste|rompiste|terminamos|salí|salgo|ando|me acosté|estoy saliendo|me besé|me peleé|anduve) con (mi|un|una|tu|ese|esa|el|la|alguien) [_] (novia|novio|pareja|ex|esposo|esposa|tipo|tipa|hombre|mujer|chavo|chava|vato|casado|casada|muchacho|muchacha)
0.85  (cuéntame|cuentame|platícame|platicame|háblame|dime|cuéntenme|me puedes contar) [_] [_] (de|sobre|algo de|más de) (tu|tus|su) (vida|familia|novio|novia|casa|amores|relación|papás|problemas|secretos|vida amorosa|mamá|papá|fin de semana|esposo|noche)
0.85  (cómo|como) (están|van|siguen|andan|está|va) (las cosas|todo|la cosa) [_] (en tu casa|con tus papás|en casa|con tu (novio|novia|mamá|papá|esposo|familia|padrastro)|en el hogar)
0.85  (mi|tu|su|y tu|y tus|tus|mis|sus) (papá|mamá|papás|padres|padrastro|hermano|hermana|jefes|jefe) [_] [_] (toma|toman|bebe|borracho|se divorcian|se divorciaron|siguen peleando|pelean|se pelean|peleando|le grita|le pega|me pega|se separaron|se van a separar|me corrió|está en la cárcel|en rehabilitación|drogado|es alcohólico|nos dejó|se fue de la casa|anda con otra)
0.85  (estamos|están|estoy|me estoy|nos estamos|se están|me voy a|nos vamos a|se van a|nos) (separado~|divorciando~|divorciar|divorciado~|divorciando|separando|separamos|divorciamos) | se (divorciaron|separaron)
0.8   (anda|está|sale|salen|andan|anda saliendo|tiene) [_] con (un|una|otra|otro|la|el) [_] (casado~|mujer casada|hombre casado|otra|de la oficina|vecino~|secretaria|novio~) | tiene (una amante|un amante|otra familia)
0.8   (me puse|se puso|agarré|agarramos|me pegué|qué|una) [_] (peda|borrachera|peda de|papalina|guarapeta) | (anoche|ayer) [_] [_] (borracho~|hasta las chanclas|pedo|peda)
0.8   (dormimos|duermo|duerme) (en|separados) [_] (cuartos separados|cuarto|sofá|sala|habitación de visitas|camas separadas) | cuartos separados | en el sofá [otra vez]
0.8   (está|estoy|salió|quedó|quedé) (embarazada|esperando bebé) | perdí (al|el|mi) bebé | (me siento|estoy|qué) [tan|muy] (sola|solo) [desde|otra|sin] [que|mi|él|ella]
0.75  (problemas|broncas|pleitos|líos) (familiares|en (casa|mi casa|su casa|tu casa|el hogar)|de pareja|maritales|con mi (esposo|esposa|marido|novio|novia|ex|mujer)|de dinero en casa)
0.75  mi ex -(alumno|jefe|compañero|alumna|patrón) | (su|mi|la) (manera de tomar|alcoholismo|infidelidad|adicción) | conocí en tinder | (crees que|puedo) desahogarme contigo
!     (la fecha|examen|novela|película) | clase de | curso de

signal romantic
0.9   (te amo|te adoro|te deseo|estoy enamorado~ de ti|me enamoré de ti|me gustas|me encantas|me traes loco~|me vuelves loco~|no dejo de pensar en ti|no puedo dejar de pensar en ti|pienso en ti|sueño contigo|soñé contigo|muero por ti|me muero por ti|eres el amor de mi vida|eres mi vida|eres mi todo|eres mi cielo|quiero estar contigo) -(mamá|papá|hijo|hija)
0.85  te (quiero|extraño) [mucho|tanto|un chingo] (mi amor|mi vida|bebé|hermosa|preciosa|guapa|guapo|mi cielo|corazón|cariño|nena|mi reina|mi rey|amor|😘|💕) | (mi amor|mi cielo|mi vida|bebé|amor) te (extraño|quiero|amo|adoro)
0.85  (eres|estás|te ves|te veías|te miras|andas|qué (niña|mujer|muchacha|chica|hombre|muchacho|señora) tan|estabas|te viste|luces|te pones) [_] [_] (hermosa|preciosa|guapa|guapo|linda|bonita|bella|chula|sexy|buenísima|guapísima|guapísimo|divina|rica|chulísima|bellísima|atractiva|atractivo|mamacita|hermoso|precioso) [te ves|hoy|eres|estás|anoche|ayer|con|en ese|siempre|mi|te veías|{emoji}] -(trabajo|atardecer|día|casa|taller|la familia)
0.85  (buenas noches|buenos días|hola|dulces sueños|descansa|buen día|ay|oye|adiós|gracias) [mi] (hermosa|preciosa|guapa|guapo|amor|mi amor|bebé|corazón|cariño|nena|reina|mi reina|mi rey|princesa|chula|linda|bonita|mamacita|papacito|cielo|mi cielo|vida mía|bombón|muñeca)
0.85  (quiero|quisiera|me gustaría|muero por|ganas de|deseo|necesito) (besarte|abrazarte|tocarte|tenerte|verte desnuda|dormir contigo|estar a solas contigo|casarme contigo|darte un beso|comerte a besos|besar tu|salir contigo|llevarte a cenar)
0.85  (quieres|quisieras|te gustaría|saldrías|podemos) [_] (salir conmigo|ser mi (novia|novio)|cenar conmigo|andar conmigo|casarte conmigo|salir en una cita|una cita conmigo|ir a cenar) | sal conmigo | (cena|cenamos|cenar|comemos|café|cita) [_] (tú y yo|solo tú y yo|nosotros dos|los dos) [solos|juntos|solitos]
0.85  (qué|tienes|tus|esos|con esos|tu|qué lindos|qué bonitos) [_] (ojos|labios|sonrisa|boca|cuerpo|piernas|cabello|ojazos) [tan] [tienes|me|más|tan|preciosos|hermosos|bonitos|lindos|hermosa|bonita|encantan|encanta] & (tienes|encantan|encanta|loco|loca|hermoso~|bonito~|precioso~|lindo~|enamoran|enamora|derrite|derriten|eres)
0.8   (mi amorcito|amor mío|mi cariño|mi princesa|mi reina hermosa|mi rey hermoso|mamacita|papacito|mi bombón|muñequita|mi media naranja|alma gemela) 
0.8   (😘|💋|😍|🥰|❤️|💕) & (hermosa|guapa|guapo|preciosa|mi amor|bebé|te extraño|te quiero|buenas noches|linda|bonita)
0.75  me (gustas|encantas|fascinas|traes|tienes) [mucho|muchísimo|loco|loca|bien|enamorado|enamorada]
!     (te quiero|te amo|te extraño|los extraño|los amo) [mucho] (mamá|papá|hijo|hija|hermana|hermano|amiga|abuela|abuelita|compañeros|a todos) | qué (bonito|hermoso|lindo|bonita) (trabajo|atardecer|día|detalle|gesto|evento) | amo (mi|a mi|esta|este)

signal peer_socializing
0.85  (vamos|vámonos|vamonos|vengan|ven|vente|vénganse|caiganle|cáiganle|cáele|caigan|jálale|jálate|te invito|los invito|las invito|quieres ir|quieres venir|quieren ir|quieren venir|hay que ir|nos vamos|acompáñame|acompáñenme|júntate|júntense|salgamos|quién jala|quien jala|quién se apunta|échate|vas) [_] [_] [_] (por unas (cervezas|chelas|cheves)|chelas|chelear|de fiesta|a la fiesta|fiesta|de antro|al antro|antro|al bar|bar|cantina|al cine|cine|al lago|lago|al río|río|a pescar|pescar|de pesca|de cacería|de campamento|acampar|campamento|a bailar|bailar|al billar|billar|a la playa|playa|de compras|al concierto|concierto|al boliche|carne asada|a la carnita asada|parrillada|a jugar|jugar (xbox|play|fortnite|fut|cartas|videojuegos|fifa|conmigo)|una partida|a echar|por un trago|por unos tragos|al rodeo|a la feria|con nosotros|a nadar|a la alberca)
0.85  (fiesta|peda|pachanga|carne asada|parrillada|reunión|noche de (películas|juegos|cartas)|pijamada|fogata|convivio|pool party|borrachera) (en|a|acá en) (mi|mi casa|mi depa|el rancho|el lago|casa de|mi rancho)
0.85  (quieres|quieren|te gustaría|puedes|vas a|se te antoja) (salir|ir|venir|jugar|tomar algo|tomar|pasear|ver una peli|ver películas|bailar|pistear|cotorrear|convivir|pasar el rato) [_] (con nosotros|conmigo|el sábado|el viernes|hoy|esta noche|al|a la|el domingo|mañana|este fin|un rato|en mi)
0.85  (ven|vente|vengan|pásate|cae|cáele|cáiganle) [a] (jugar|ver la pelea|ver el partido|cotorrear|convivir|pistear|tomar|echar|la fiesta|mi fiesta|pasar el rato|dormir) [_]
0.85  (conéctate|conéctense|métete|entra|súbete) [_] (a jugar|al fortnite|al xbox|al minecraft|al free fire|al juego|a fortnite|al server|al play|a la partida) | (échate|echamos|nos echamos|echemos) [una|unas] (partida~|reta~|chela~|cerveza~|chelitas|cascarita|jugada)
0.8   (qué|que) (haces|hacen|vas a hacer|van a hacer|plan|planes) [tienes|tienen|para] (hoy|esta noche|el fin|el sábado|mañana|el viernes|al rato|este fin) ...3 (vamos|salimos|quieres|vente|cine|fiesta|te|jugamos|invito)
0.8   (nos vamos|vamos|me voy|salimos) ...3 (campamento|lago|playa|antro|fiesta|pescar|bar|río) ...3 (te apuntas|se apuntan|vienes|vienen|quién|conmigo|yo manejo|yo invito|se animan) | (te apuntas|se apuntan|te animas|se animan) $ | yo (invito|pago|pongo) (las|la|los) (chelas|cheves|cervezas|tragos|carne|pizza)
0.75  (con mis|con unos|con algunos) (alumnos|estudiantes|muchachos) ...3 (fiesta|lago|pescar|bar|antro|campamento|chelas|cine|cazar)
0.7   (este fin|el sábado|el viernes|esta noche|el domingo) ...3 (yo manejo|yo invito|en mi casa|traigan (chelas|cervezas|botana|cheves)) 
!     (organizado~ por|de graduación|partido político|del club|de robótica|la escuela|recaudar fondos|auditorio|familias|inscripciones|clase de|oficial)

# ---- más amplio

class allegado
mi (viejo|vieja|marido|esposo|esposa|mujer|novio|novia|ex|pareja|mamá|papá|suegra|padrastro|señora|señor) | mis (papás|padres|suegros|jefes) | tu (mamá|papá|novio|novia|padrastro|madrastra|esposo|ex|marido) | tus (papás|padres) | su (marido|esposo|esposa|mujer|novio|novia|ex|celular) | el nuevo novio | la nueva novia

class lio
borracho | borracha | tomado | toma | pelea | pelean | peleados | pelearon | gritos | grita | golpes | pega | engaña | engañó | infiel | otra mujer | otro hombre | mensajes de otra | mensajes de otro | de otra | divorcio | divorciar | separar | separaron | dejó | se fue de la casa | ya no se hablan | ya no nos hablamos | no se hablan | no me habla | ya no aguanto | no aguanto más | ya me cansé | celos | celoso | celosa | amante | cuernos | embarazada | cárcel | rehabilitación | deudas | desempleo | corrió | llorando | llorar | terminar | terminamos | cortamos | cómo te llevas | te trata | te pega | duerme en | dormir separados | llegó a las

signal private_life
0.7   {allegado} & {lio}
0.75  (encontré|vi|leí|descubrí|caché) ...4 (mensajes|en su celular|en su teléfono|con otra|con otro|en la cama|fotos de otra)
0.75  (cómo|qué tal) [_] (te llevas|te va|te trata|te fue|van las cosas) ...4 (novio|novia|papás|mamá|papá|padrastro|casa|familia|cita|esposo) | (y qué pasó|qué pasó) con (tu|el|la) (novio|novia|ex|chavo|chava|date|cita|galán)
!     (la pelea|el partido) (de box|del sábado|en)

class cercania
tus besos | tus labios | tus ojos | tu boca | tu sonrisa | tu cuerpo | tu piel | tu perfume | besos | besarte | abrazarte | aquí conmigo | a mi lado | en mis brazos | conmigo esta noche | esta noche | me pones nervioso | me pones nerviosa | me derrites | me late el corazón | mi corazón | espectacular | preciosa | hermosa | guapísima | bombón | chula | mamacita | ese vestido | esos ojos | esa sonrisa | cada vez que entras | cada vez que te veo | cuando te veo | mariposas | enamorado | enamorada | sueño con | soñé con | te imagino | cena romántica | velas | novios | amor mío | mi amor | cariño | te comería | rico hueles | qué rico hueles

class tu_es
tú | te | ti | tu | tus | contigo | estuvieras | eres | estás | entras | vienes | ves | viste | sonríes | hueles | pones | miras | estar

signal romantic
0.6   {cercania} & {tu_es} & (besos|labios|ojos|boca|sonrisa|cuerpo|abraz~|besar~|conmigo|nervios~|corazón|preciosa|hermosa|guapísima|vestido|enamorado|enamorada|sueño|soñé|amor|cariño|mariposas|bombón|chula|mamacita|hueles)
0.75  (sueño|soñé|soñando) con (tus|tu|que me besas|besarte|nosotros) | ojalá (estuvieras|pudieras estar|estuviéramos) ...3 (conmigo|aquí|juntos|a mi lado) | me pones (nervioso|nerviosa|loco|loca|de nervios|a mil)
!     (pastel|trabajo|proyecto|equipo|muchachos|clase)

class plan
alberca | lago | río | playa | billar | boliche | cine | peli | película | películas | la pelea | el partido | el fut | cascarita | carne asada | parrillada | fogata | fiesta | pachanga | reventón | chelas | cervezas | cheves | tragos | tequila | alitas | tacos | antro | bar | baile | bailar | concierto | toquín | rodeo | feria | pescar | acampar | campamento | cacería | xbox | play | fortnite | free fire | fifa | videojuegos | jugamos | jugar un rato | dominó | cartas | karaoke | café | cena | viaje | paseo | hotel

class invitar
vamos | vámonos | vente | ven | vengan | vénganse | caigan | cáiganle | cáele | te caigo | les caigo | quién viene | quién se apunta | quién jala | te apuntas | se apuntan | quieres | quieren | los espero | te espero | los invito | te invito | invito yo | yo invito | yo pongo | traigan | en mi casa | en mi depa | en mi rancho | conmigo | con nosotros | te llevo | los llevo | hay que ir | toca | saquen | al rato | nos vemos en | júntense | paso por ti

signal peer_socializing
0.65  {plan} & {invitar}
!     (escuela|municipal|clase|alumnos sirvieron|recaudar|club|organiza|familias|programa|para niños|boletos|suegra|excursión|estudiantes de cocina|auditorio|padres)

signal romantic
0.7   nunca (había sentido|he sentido|sentí) (esto|algo así|lo que siento) | (lo que|esto que) siento por (ti|usted)

signal romantic
0.7   (eres|fuiste|has sido) lo mejor que me ha pasado | me encantó (verte|besarte|abrazarte|estar contigo)
0.7   (guapa|guapo|hermosa|preciosa|mi amor|bebé|mi vida) $ & (verte|te|tú|extraño|noche|hola|besos|contigo|hoy)
signal private_life
0.7   (mi|su|tu) (marido|esposo|esposa|mujer|novio|novia|viejo|papá|mamá) [_] (anda|sale|se ve|sigue|está) [_] (con otra|con otro|tomando|borracho|bebiendo|pegándole|drogándose|deprimido~|en la cárcel|viéndose con)
signal peer_socializing
0.7   (jalan|jalas|vienen|vienes|van|vas|le caes|le caen|se animan|te animas|se apuntan) (al|a la|a mi|con|a|pa) [_] (lago|río|antro|bar|fiesta|cine|billar|playa|casa|peda|concierto|nosotros|boliche|feria|carne asada|rancho|cerveza~|bailar|pescar|jugar|fut) | (y luego|después) (unas|unos) (chelas|cervezas|tacos|tragos|cheves)

signal private_life
0.65  ya no (vivo|estoy|vivimos|duermo|hablo) con mi (marido|esposo|esposa|mujer|novio|novia|pareja|papá|mamá)  

signal romantic
0.7   no (puedo|pude) (dormir|dejar|concentrarme|vivir) ...2 (pensando en ti|sin ti|por ti|de pensar en ti) | te mando [un|muchos] beso~ [en|donde|mi] ... (boca|boquita|labios|amor|hermosa|guapa|preciosa|tú sabes)
!     qué (linda|lindo|bonita|bonito|hermosa|hermoso|preciosa) (quedó|está la|está el|te quedó|la|el|casa|pared|troca|foto|canción|fiesta|ceremonia|graduación)

signal peer_socializing
0.65  (vente|vénganse|venganse|caile|cáele|cáiganle|lánzate|jálate|jálense|pásate) (a|pa|para|al) (la|mi|el) (casa|depa|rancho|cantón|patio|alberca) & (carn~|carnita|asada|música|fiesta|cheve~|peli~|jugar|partido|pachanga|alberca|play)

signal romantic
!     (qué|que) (hermosa|hermoso|preciosa|precioso|lindo|linda|bella|bello) (mañana|día|tarde|noche|pintura|lugar|atardecer|clima)

signal peer_socializing
0.65  (echar|echamos|echemos|armar|armamos|armemos) [un|el|una] (desmadre|relajo|reta|retas|fiesta|carnita|pachanga|party|reven|chela~|chisme) [_] (juntos|este|el|en|con|mañana|hoy|saliendo|tú)

signal romantic
0.7   cásate conmigo | sé mi (novia|novio|amor|valentín) | quieres ser mi (novia|novio) | sueño contigo | me traes (loco|loca) | me muero por (ti|verte|besarte)

signal private_life
0.7   (conocí|estoy viendo|ando con|salgo con|empecé a salir con) [a] (alguien|un chavo|una chava|un muchacho|una muchacha|un hombre|una mujer) ...6 (app|tinder|salimos|citas|gusta|novios|noche|viernes|fin) | (ando|estoy|me siento) [muy|tan|bien|super] (solo|sola) (desde|sin|últimamente|en las|por las|hasta) | desde que me (dejó|cortó|engañó|abandonó)

signal romantic
0.65  (quisiera|quiero|ojalá|me muero por|ganas de|soñé con) [_] [_] (abrazado contigo|abrazada contigo|abrazarte|besarte|acurrucarme contigo|tenerte (cerca|aquí|en mis brazos)|estar contigo|dormir contigo)
signal romantic
0.7   un beso (donde|en (los labios|el cuello|la boca|tu)|de esos|bien dado|largo) | mil besos (mi|en|preciosa|guapo|amor)
signal private_life
!     mi ex (jefe|jefa|compañero|compañera|alumno|alumna|maestro|maestra|vecino|vecina)

signal romantic
0.85  qué (linda|guapa|chula|hermosa|preciosa|guapo) (que estás|estás|te ves|andas|eres|que eres)
