# Llevar la plática a otra parte, pedir amistad, pedir silencio.

signal solicits_connection
0.85  (agrégame|agréguenme|agregame|agrégueme|sígueme|síganme|sigueme|siganme|sigue mi|sigan mi|añádeme|añádanme|acéptame|acéptenme|aceptame|búscame|búsquenme|suscríbete|suscríbanse|denme follow|dame follow|dale follow|denle follow) -(al salón|hasta|a la|por aquí|el paso)
0.85  (mándame|mándenme|mandame|envíame|envíenme|te mando|les mando|ya te mandé|te mandé|les mandé|te envié|mandé) [_] (solicitud|solicitud de amistad|la solicitud|una solicitud|un dm|dm|add|follow|inbox|invitación) | (acepta|acepten|acéptame|aceptas) [_] (solicitud|invitación) -(beca)
0.85  (cuál es tu|pásame tu|pasame tu|dame tu|pásenme su|cómo estás en|me pasas tu|comparte tu|manda tu|dime tu|deja tu|dejen su|ponme tu) (insta|instagram|snap|snapchat|face|facebook|tiktok|tik tok|whats|usuario|twitter|discord|arroba|{platform})
0.85  (mi|el mío es|soy) [_] ({platform}|insta|face|instagram|face|facebook|snap|tiktok|canal|usuario|perfil|arroba) (es|está|se llama) ...3 | (mi|mis) (insta|snap|tiktok|facebook|face|cuenta|canal) [es] {mention} | (estoy|ando|salgo|aparezco) en ({platform}|insta|face|face|facebook|instagram|tiktok|snap) (como|con)
0.85  (agrégame|agréguenme|búscame|búsquenme|encuéntrame|encuéntrenme|síganme|sígueme|me encuentras|me encuentran|me hallas|me puedes (agregar|seguir|buscar)|me pueden (agregar|seguir|buscar)) ...3 (en|al|a|como) 
0.8   (te|los|las) (agrego|sigo|acepto|añado) [a|en|de|por|yo] [_] ({platform}|vuelta|todos|mi) | y te agrego | (te sigo|sígueme y te sigo) | seamos (amigos|amigas) en | hay que seguirnos | soy {mention}
0.75  (escríbeme|escríbanme|mándame|mándenme) [un|por|al] (dm|inbox|mensaje privado|direct|directo)
!     (no|nunca|ni) [_] (acepto|acepten|agrego|agreguen|mandes|manden|sigan) | sígueme al (salón|auditorio) | sigan (la|las|el|los|nuestra) | siga (las|la|el) | solicitud de (beca|empleo|ingreso|admisión|ayuda)

signal encourages_account
0.85  (hagan|haz|hazte|háganse|haganse|abre|abran|ábrete|ábranse|crea|creen|créate|créense|saca|sácate|sáquense|bájate|baja|bajen|bájense|regístrate|regístrense|registrate|descarga|descarguen|métete|métanse|únete|únanse|inscríbete|instala|instalen|pon|hacer|abrir|crear|bajar|tener|abriera|hicieras) ...3 (cuenta|perfil|canal|página|{platform}|uno|una|facebook|instagram|tiktok|snapchat|twitter|discord|youtube|whatsapp|insta|face|snap) ...3 ({platform}|face|facebook|instagram|tiktok|snapchat|twitter|discord|youtube|whatsapp|insta|face|snap|hoy|ya|para|con|proyecto|regístrate|{day}|gratis|$)
0.85  (regístrate|regístrense|métete|métanse|únete|únanse|inscríbanse) [_] (en|a|al) ({platform}|face|facebook|instagram|tiktok|snapchat|discord|twitter|whatsapp)
0.8   (si|los que|quien|quienes|el que|todavía|aún) ...4 (no|sin) (tienes|tienen|tiene|cuentan con) ...2 ({platform}|face|facebook|instagram|tiktok|face|insta|snap|whatsapp|cuenta) ...4 (hazte|haz|abre|abran|ábranse|ábrete|créense|crea|creen|saca|saquen|bájate|bájense|hagan|háganse|regístrate|regístrense|uno|una|deberías|deberían)
0.8   (todos|ustedes|deben|deberías|deberían|tienen que|tienes que|necesitas|necesitan|hay que|quiero que) ...3 (tener|abrir|abran|hacer|hagan|crear|creen|bajar|sacar|tengan|registrarse) ...3 ({platform}|face|facebook|instagram|tiktok|face|insta|snapchat|discord|whatsapp|cuenta de|canal|twitter)
0.75  (por qué no|deberías|anímate a|anímense a) [_] (tienes|abres|haces|abrir|hacer|te abres|te haces|sacas) ...3 ({platform}|face|facebook|instagram|tiktok|insta|face|snap|canal|cuenta|perfil)
!     (no necesitan|no necesitas|no se necesita|borren|borra|cierren|cuenta de ahorros|studentaid|canvas|correo|banco|le dije que no|mi hija quiere|mi hijo quiere|no abran|no hagan)

signal private_contact
0.85  (escríbeme|escríbanme|escribeme|mándame|mandame|mándenme|llámame|llamame|llámenme|márcame|marcame|márquenme|textéame|texteame|mensajéame|contáctame|búscame|háblame|hablame) [_] [_] (al|a mi|por|en|cuando|hoy|al cel|al whats|privado|mensaje|mensaje privado|inbox|dm|tarde|noche|después|si|luego|directo|número|celular|cel|whatsapp|{phone}|en privado|personal|llegues)
0.85  (mejor|mándame|te escribo|escríbeme|hablamos|hablemos|platicamos|platiquemos|te mando|me escribes|sigamos|seguimos|pásate|por favor) [_] [_] (por|al|en) (privado|inbox|dm|mensaje privado|interno|directo|whats|whatsapp|telegram|messenger|mi cel|mi celular|snap|mensajes)
0.85  (aquí|te dejo|te paso|les dejo|guarda|anota|apunta) [está] mi (número|celular|cel|teléfono|whats)
0.85  mi (celular|cel|número|teléfono|whats|whatsapp|número personal|cel personal|cell) (es|personal es) [_] [{phone}] & (llámame|escríbeme|márcame|{phone}|cuando quieras|mándame|mensaje|agrégame|úsalo)
0.85  (pásame|pasame|dame|mándame|me das|me pasas|cuál es|regálame|compárteme) (tu|su) (número|celular|cel|teléfono|whats|whatsapp|dirección)
0.85  (nos vemos|te veo|veámonos|vernos|verte|quédate|quedarte|ven|vente|hablar|platicar|estar|te espero|espérame|quiero verte|reunirnos|juntémonos) [_] [_] [_] [_] (a solas|solos|solo tú y yo|tú y yo solos|sola|solo|nosotros dos|los dos solos|en privado|nomás tú y yo|nomás tú|sin nadie)
0.85  (ven|vente|pásate|pasa|cae|cáele|te invito|te espero|te veo|nos vemos) [_] (a|en|por) mi (casa|depa|departamento|cuarto|rancho|cabaña|apartamento|troca|salón|oficina) [_] [_] [_] ...6 (solo|solos|sola|tú|nadie|después|cuando|noche|sábado|domingo|viernes|tarde|todos se|hoy|mañana)
0.85  (te doy|te puedo dar|yo te doy|te llevo|yo te llevo|te recojo|paso por ti|te doy un) (raite|ride|aventón|a tu casa|en mi carro|en mi troca|a casa|en la esquina|cuando|después)
0.8   (espérame|espera|quédate|quédese) ...4 (cuando|hasta que|a que|después de) ...3 (todos|se vayan|los demás|nadie|clase|solos) | no traigas a nadie | (cuando|después de que|una vez que) (todos|los demás) se (vayan|hayan ido)
0.75  (llámame|márcame|escríbeme -(una|un|la|el|algo)|textéame|mándame (mensaje|texto|un mensaje|un texto|whats)|mensajéame|échame un (mensaje|texto|grito|telefonazo)|háblame al)
0.7   (no lo pongas|no escribas|no preguntes|no lo digas|aquí no|aquí en el grupo no|en el grupo) ...6 (privado|inbox|dm|mensaje|whats|directo|se puede platicar)
0.7   {phone} & (llámame|márcame|escríbeme|mándame|mi cel|mi celular|mi whats)
!     (no|nunca) [me] (manden|mandes|llamen|llames|escriban|escribas|marquen) | (llama|llame|llamen|marque|marca) a (la|el|oficina|recepción) | llame al {phone} | llama a la línea | (todos|todas) a mi casa

signal secrecy
0.9   (no|nunca|ni) (le|les|lo|la|se lo|se la|me|te|vayas a|vayan a|se te ocurra|quiero que|puedes|pueden|lo vayas a|le vayas a) [_] (digas|digan|cuentes|cuenten|enseñes|enseñen|muestres|menciones|compartas|platiques|comentes|decir~|decirle|decirles|decirlo|contar|contarle|contarlo|mostrar|enseñar|sepa|sepan) [_] [_] (nadie|mamá|papá|papás|padres|maestro|maestra|director|directora|nada|ellos|ella|él|otros|demás|a|eso|esto|de esto)
0.85  no (digas|cuentes|enseñes|compartas|menciones|platiques|comentes|repitas|publiques) (nada|a nadie|esto|eso|lo que|de esto|ni)
0.85  (esto|eso|lo nuestro|que esto|que|todo esto|lo que hablamos) [_] (queda|quede|se queda|se quede|quédate|es) [_] (entre (tú y yo|nosotros|nos|los dos|nosotros dos|tu y yo)|aquí|en secreto) | (solo|sólo|queda|quede|aquí) entre (tú y yo|nosotros dos|nosotros) -(juntamos)
0.85  (borra|bórralo|bórrala|borre|borrar|elimina|elimínalo|borras) [_] (este|esta|esto|el|la|los|las|estos|todo|lo|tu|nuestro~|mensaje|mensajes|chat|conversación|foto|historial) [_] (mensaje|mensajes|chat|conversación|foto|fotos|historial|cuando|después|todo|video|antes|apenas|en cuanto|que|plática) -(pizarrón|viejos)
0.8   (bórralo|borra esto|borra todo|elimínalo|bórrala|bórrame) [_] [_] (cuando|después|luego|antes|ya|apenas|en cuanto|por favor|ok|$)
0.85  (que|para que|y que) (no|nadie) [se] (sepan|sepa|enteren|entere|vean|vea|enteran|se den cuenta|lo sepa|lo sepan|lo vea|lo vean|sospechen|descubran) [_] [tus|tu|mi|el|la|los|nadie|_]
0.85  (nadie|tus papás|tu mamá|tu papá|ellos|tus padres|el director|la directora|tu maestra) [_] (tiene que saber|tienen que saber|debe saber|deben saber|puede saber|pueden saber|se puede enterar|se va a enterar|se debe enterar|lo tiene que saber|se pueden enterar|se entere|se enteren|debe enterarse|pueden enterarse|tiene por qué saber|tienen por qué saber)
0.85  (nuestro|es un|nuestro pequeño|nuestro propio|será nuestro) secreto | (guárdame|guarda|guardas|guárdalo|sabes guardar|puedes guardar|me guardas) [el|un|este|ese|como|en] secreto | en secreto -(a voces)
0.85  ni una palabra (a|de|con) | ni pío | (calladito|calladita|calladitos|tú callado~|boca cerrada|chitón) (eh|ok|por favor|que|y|con|de) -(durante)
0.8   (mejor|es mejor|prefiero) que no (sepan|se enteren|sepa|digas|lo sepan|cuentes|le digas|hablemos de) | (diles|dile|diles a tus papás) [_] que (estabas|estás|vas|fuiste|ibas|te quedaste|estuviste|andas|era) ...4 (biblioteca|amiga|casa|clase|tarea|práctica|escuela|con)
0.75  (yo no te dije|tú no me viste|tú no escuchaste|no supiste por mí|no me oíste) | (mensajes|chat) (temporales|que desaparecen|secreto) | (no lo|no la|no las|no los) (guardes|captures|reenvíes|compartas|publiques|subas) | no (tomes|saques|hagas) captura
0.7   (me meto|me metería|nos metemos|me pueden|me corren|me van a correr|me despiden) ...3 (problemas|correr|en un lío|trabajo|corren|si se enteran|si saben) & (borra|digas|nadie|enteren|saben|sepan|secreto|cuentes|entera)
!     (el|un) secreto (del|de la|de un|es el|para|está) | no guarden secretos | (contraseña|clave) | no le digas (adiós|que no) | fiesta sorpresa | que se enteren todos | secretaria

signal false_privacy
0.85  (este|el|nuestro|como|como el|como este|aquí|es|siendo) [_] (grupo|chat|página|perfil|cuenta|círculo) [es|está] [_] (privado|privada|cerrado|cerrada|secreto|bloqueada) ...6 (así que|puedo|podemos|porque|hablo|digo|desahogar~|nadie|decir|nada|pues|gracias) 
0.85  (grupo|chat|página|cuenta|perfil) (cerrado|cerrada|privado|privada|secreto|secreta) ...6 (así que|puedo|podemos|gracias a dios|desahogar~|decirlo|decir|nadie|aquí sí|por fin|digo|hablo|lo digo)
0.85  (aquí|acá) (entre nos|entre nosotros|entre nos nomás|en confianza|sí puedo|puedo|sí se puede|ya puedo|podemos|se vale) [_] [_] [_] [hablar|decir|desahogar~|quejarme|decirlo|soltar]
0.85  (lo que|todo lo que) se (dice|habla|cuenta|comparte|publica) (aquí|en este (grupo|chat)) [_] (queda|se queda|aquí)  | (nada|no) [_] sale de (aquí|este (grupo|chat)) | (que no|no) salga de (este|aquí|el) [grupo|chat]
0.85  (aquí|en este (grupo|chat)) [_] (nadie|no hay|no están|no está) ...5 (dirección|jefes|jefe|jefa|director|directora|administración|la escuela|nos lee|nos leen|papás|trabajo|del trabajo)  | porque (no hay|nadie de) (jefes|la dirección|administración|la escuela)
0.85  (mi|tengo mi|como mi|la) (cuenta|perfil|página|historia|face|insta) [_] (es privada|es privado|está privada|está cerrado|está cerrada|cerrado|cerrada|está bloqueado|privada|privado|solo amigos) ...6 (nadie|así que|no pueden|lo digo|puedo|solo|ve|jefe|trabajo)
0.8   (ya|como ya) (bloqueé|bloquee|eliminé|saqué) ...6 (trabajo|jefe|jefa|jefes|dirección|escuela|compañeros) ...6 (puedo|quejarme|decir|hablar|ahora|así|libre) 
0.8   solo (mis|los|las|mi|nosotros|ustedes|amigos) ...4 (ven|ve|leen|pueden ver|amigos ven|me leen|están) (esto|aquí|mis|esta|mi|las)  ...6 (así|ahí|que|lo digo|pues|puedo)
0.8   (este|el) (chat|grupo) es (solo|sólo|nomás) (de|para|entre) (nosotros|nosotras|maestros|compañeros|amigos|ustedes) ...4 (así|puedo|hablo|digo|claro)
0.75  (entre nosotros|entre nos) ...4 (no salga|grupo|chat|jefe|payaso|nomás)
!     (nada|no|nunca|tampoco) [_] (es|son|está) [_] privado~ | (pon|pongan|mantén|mantengan) (tu|su|sus|tus) | clases privadas | propiedad privada

# ---- más amplio: dos campos de palabras en una oración

class callar
no (le|les|lo|la|se lo|me|vayas a|vayan a|te|quiero que|puedes|debes) [_] [_] (digas|decir|contar|cuentes|contando|andar contando|platicar|platiques|enseñar|enseñes|mostrar|compartir|comentar|comentes|hablar|hables|andes diciendo|subas|publiques|mencionar|menciones|sepa|dejes ver|sepan)
no (digas|cuentes|enseñes|compartas|comentes|platiques|menciones|hables|publiques|andes contando|andes diciendo|dejes que|sepan|sepa|se enteren|se entere|llegue a oídos|llegue a|salga de|guardes|dejes)
(borra|bórralo|bórrala|borrar|elimina|elimínalo|quita|quítalo|tira|limpia|esconde|escóndelo) [_]

class de_quien
nadie | tu (mamá|papá|familia|maestra|maestro|novio|novia|hermano|hermana|jefa|consejera) | tus (papás|padres|amigos|amigas|compañeros|jefes) | el director | la directora | la consejera | los demás | los otros | ellos | ella | él | la gente | la escuela | la oficina | oídos de | esto | eso | teléfono | celular | mensajes | mensaje | chat | fotos | conversación | historial | cuando lo leas | cuando la veas | después de leer | lo nuestro | lo que pasó | lo que hablamos

signal secrecy
0.45  {callar} ...5 {de_quien}
0.75  (tú y yo|nosotros dos|solo tú y yo|nomás tú y yo|sólo nosotros) [_] (sabemos|lo sabemos|y nadie más|y ya|y con eso)
0.75  con eso basta & (tú y yo|sabemos)
0.75  (dile|diles|di) [a tus papás|a tu mamá|en tu casa] que (practicaste|la práctica|tuviste|hubo|te quedaste|saliste|se te) | (esto|eso|aquí) no pasó | yo no te (dije|vi) | tú no (viste|oíste|sabes) nada
0.7   (me|nos) (corren|despiden|corran|meten|meto) ...4 (si|en) [_] (se enteran|saben|enteren|problemas|entera)
0.7   (júrame|prométeme|promete|jura) ...4 (no|nadie) ...4 (decir|digas|contar|enseñar|nadie|sepa|cuentes|vas a)
!     no dejes de | final de la serie | no dejes basura | (borra|limpia) (el pizarrón|la mesa)

class otro_canal
whatsapp | whats | wasap | telegram | snap | snapchat | messenger | inbox | dm | mensaje | mensajes | texto | instagram | insta | celular | cel | teléfono | llamada | privado | ahí | por ahí | facetime

class a_solas
a solas | solos | solas | solo tú | sola | tú y yo | nosotros dos | los dos | nadie más | sin nadie | no traigas a nadie | ya no haya nadie | no haya nadie | cuando no haya | cuando todos | en privado | nomás tú | después de que todos | ya que se vayan | cuando se vayan | vacío

signal private_contact
0.75  {a_solas} & (ven|vente|pasa|pásate|nos vemos|te veo|quédate|quedarte|platicar|platicamos|hablar|hablamos|mi casa|mi salón|mi oficina|mi carro|mi troca|mi depa|cenar|café|te espero|espérame|vernos|verte|te llevo|te recojo|salimos|salir)
0.75  (prefiero|mejor|es mejor|más fácil|mejor si|preferiría) [_] [_] (hablamos|hablar|hablemos|platicar|platicamos|escríbeme|me escribes|te escribo|te marco|márcame|por|que hablemos|hablarnos|seguir) [_] [_] {otro_canal}
0.75  (tienes|usas|me das tu|tu) (whatsapp|whats|telegram|snap|snapchat|insta|wasap|messenger) & (hablamos|hablemos|platicamos|platicar|escribo|prefiero|mejor|ahí|mando|te)
0.75  (háblame|llámame|márcame|escríbeme|búscame|mándame) ...4 (a la hora que sea|cuando quieras|de noche|en la noche|a cualquier hora|cuando estés sol[ao]|cuando se duerman|si me necesitas|al rato|hoy en la noche|tarde)
0.75  (aquí tienes|aquí está|te dejo|te paso|guarda|anota) mi (número|cel|celular|whats|teléfono) | te marco yo | pásame tu (cel|celular|número|whats|teléfono)
0.7   (no|mejor no) (lo hablemos|hablemos|platiquemos|escribas|comentes) [_] [_] (aquí|en el grupo|en público|por aquí)

signal solicits_connection
0.75  (échenme|échame|denme|dame|regálenme|regálame|ponle|pónganle) [un|una|su|tu] (follow|like y follow|seguida|add|solicitud|suscripción|sub)
0.75  (les dejo|te dejo|aquí les dejo|aquí está|este es) mi (tiktok|insta|instagram|face|facebook|snap|canal|usuario|twitter|youtube|perfil|arroba) | por si (me quieren|me quieres|gustan|quieren|quieres) (seguir|agregar|seguirme|agregarme)
0.75  (estoy|ando|me encuentran|me encuentras|salgo) en (face|facebook|insta|instagram|tiktok|snap|youtube|twitter|x) [_] como
!     receta

signal encourages_account
0.75  (háganse|hazte|ábrete|ábranse|créate|créense|bajen|bájate|métanse|métete|saquen|sácate|hagan|abran|creen|se hagan|se abran|te hagas|te abras) [_] [_] [_] ({platform}|cuenta|perfil|canal) [_] & ({platform}|face|facebook|instagram|tiktok|snapchat|discord|youtube|twitter|whatsapp|insta|snap|face)
0.75  (no te deja|no te dejan|sin que sepan|otro nombre|otra edad|fecha falsa|edad falsa) & ({platform}|cuenta|perfil|tiktok|instagram|snapchat|facebook|insta)
!     (no hace falta|no necesitan|no es necesario|no se requiere) [_]

class circulo
(grupo|chat|cuenta|página|perfil|historia|círculo) (privad~|cerrado~|secreto~|bloqueado~|anónimo~|solo para|solo de|nomás de|exclusivo) | puros (compañeros|maestros|amigos|de confianza) | pura (gente|raza) de confianza | nadie (de|del|en) ...3 (me tiene|me sigue|nos lee|está aquí|ve esto|lee esto|entra|anda aquí) | (aquí|acá) (no|nadie) [_] (hay|está|lee|nos lee|entra|se entera) ...3 | (jefe|jefa|director|directora|dirección) no (está|me tiene|me sigue|tiene face|lee|entra) | entre nos | en confianza | solo mis amigos | lo bloqueé | los bloqueé | cuenta falsa | sin mi nombre

class soltar
puedo | podemos | les cuento | te cuento | digo | lo digo | hablo claro | la verdad | desahogar~ | quejar~ | así que | por fin | aprovecho | ahí les va | ahí va | sin miedo | con confianza | hablar | decir | suelto | criticar

signal false_privacy
0.7   {circulo} & {soltar}
!     (repartimos|cuenta de la cena|contesten las preguntas)

signal solicits_connection
0.8   (mándame|mándenme|pásame|pásenme|dame|dime|manda|pasa) (tu|su|sus|el) ({platform}|insta|face|face|snap|tiktok|instagram|facebook|usuario|arroba) | (me|ya me) (agregaste|agregas|sigues|siguen|agregaron|aceptaste|aceptas) [_] [al|a|en|el|mi] ({platform}|face|insta|facebook|snap|instagram|tiktok)
0.75  (síganme|sígueme|agréguenme|agrégame) [_] [_]
0.75  mi cuenta (personal|privada) & (sigan|síganme|sígueme|agréga~|búsca~)

signal private_contact
0.75  (vente|ven|pásate|pasa|te espero|nos vemos) [_] [_] [_] (cuando|después de que|ya que) [se] (salgan|vayan|salgan todos|se vayan|todos se vayan|cierre~|nadie)
0.75  me das tu (número|cel|celular|whats|teléfono|insta) | platicamos mejor (ahí|por|en)

signal false_privacy
0.75  (esta|mi|la) (cuenta|página) es (privada|cerrada|mía) y [aquí] (digo|hablo|publico|pongo)
0.75  (estamos|estoy) en confianza & (digo|les digo|pienso|hablo|cuento|así que)

signal secrecy
0.7   (no le|no se lo|no lo) (dices|digas|dirás|vas a decir|cuentas|vas a contar|dice) a nadie | (esto|eso|lo que te dije|todo) (se queda|se quedó|queda|muere) (aquí|entre nosotros|contigo|conmigo) | tú no (viste|oíste|escuchaste|sabes|supiste) nada | (me prometes|prométeme|júrame) que no

signal private_contact
0.7   (te marco|te llamo|te escribo|te mando mensaje|te textéo|te hablo) [_] [_] (al rato|a tu cel|más tarde|en la noche|hoy|luego|al cel|por whats|por inbox|saliendo|cuando llegue) | aquí está mi (whats|número|cel) | (si quieres|cuando quieras|para) (platicar|hablar) ...3 (mi whats|mi cel|mi número|llámame|escríbeme|inbox|por privado)

signal solicits_connection
0.7   (agrégame|agregame|síganme|sigueme|agréguenme|búscame) [pa|para|por|en|y|al|a]

signal false_privacy
0.7   (este|el) (chat|grupo) es (seguro|de confianza|privado|nuestro) ...4 (digan|hablen|desahóguense|cuenten|puedo|podemos|digo) | digan lo que quieran (del|de la|de)

signal private_contact
0.65  (en mi casa|en mi depa|a mi casa) & (no va a estar|no van a estar|no está|sin|solo|sola|ayudarte|te ayudo|sábado|domingo|en la noche|después) & (te|ti|contigo|tú|ayudarte|ven|vente|puedo)

signal secrecy
0.65  no (andes|anden) (de) (chismoso~|contador|boca floja|hocicón) | no (andes|anden|vayas) (diciendo|contando|platicando|regando) [esto|eso|nada]

signal solicits_connection
0.65  (ponme|agrégame|méteme|inclúyeme) en tus (mejores amigos|amigos|contactos|close friends)

class circulo
(lo tengo|la tengo|tengo mi [_]|mi [_] lo tengo) (privado|privada|cerrado|cerrada|bloqueado) | aquí nadie [se] (entera|mete|lee|ve|sabe) | grupo cerrado | grupo privado
class soltar
les platico | cuento lo | cuento | nadie se entera | se enteran | lo del | lo de la

signal false_privacy
0.7   (puedo|podemos|se puede) (hablar|decir|quejarme|desahogarme|contar) ...3 porque (es|está|somos|estamos|no hay|nadie) [_] [_] (privado|cerrado|solos|puros|jefes|nadie|confianza|escuela)
0.7   (tranquilos|tranquilas|no se preocupen|no pasa nada|con confianza) ...6 (nadie|privado|cerrado|grupo|chat|secreto) ...5
0.7   nadie (de|del) [la|el] (escuela|trabajo|dirección|oficina|centro) [_] (está|anda|ve|lee|entra|sigue) ...3 (este|aquí|chat|grupo|esto)

signal false_privacy
0.65  (grupito|grupo|chat|historia|cuenta) es (solo|nomás|sólo|nada más) (para|de|entre) (nosotras|nosotros|amigas|amigos|maestras|maestros|compañeras) ...3 (sin pena|así|con confianza|digan|hablen|cuenten|desahóguense)

signal private_contact
0.7   (mándame|échame|pásame|envíame|escríbeme) [un|por] (whats|whatsapp|wasap|inbox|mensajito|mensaje|texto|dm) [_] (y|para que|pa que|cuando|al|si|o)
0.7   (nos podemos|podemos|nos|puedo) (ver|vernos|verte|juntar|juntarnos) ...5 (nosotros dos|tú y yo|solos|a solas|sin los demás|después de (clase|clases)) & (nosotros dos|solos|tú y yo|a solas|solito~|verte)

signal secrecy
0.7   si (alguien|te|les|mis papás|tu mamá|la maestra|el director) [te] pregunta~ [_] ...2 (yo no|tú no|di que|dile que|diles que|no sabes|no me|no te|niégalo|tú estabas)
!     borra (la pizarra|el pizarrón|el tablero|los archivos)

signal solicits_connection
!     (búscame|búsquenme|encuéntrenme) en (el|la|mi|los) (salón|oficina|taller|entrada|puerta|cafetería|aula|biblioteca|estacionamiento)

signal secrecy
!     es sorpresa | (fiesta|sorpresa) (de|por) (su|tu|el) cumpleaños | no dejes que el (pleito|problema|coraje|miedo|estrés|café|motor) | se borra en {number} (horas|días) | secreto de sumario
!     no puedo guardar~ en secreto | no lo reenvíes y (cuénta~|repórta~|avisa~|dile|bloquea)

signal false_privacy
0.7   (cuenta|página|perfil|blog|foro|chat|grupo|historias|cuenta alterna|seudónimo) ...4 nadie ...3 (encuentra|sabe|sabrá|ve|va a ver|lee|entera|se entera|queja|va a quejar|del trabajo|del distrito) | nadie (sabrá|va a saber|sabe) que (soy|fui) yo | jamás sabrán
0.7   (uso|tengo|con) (seudónimo|cuenta alterna|cuenta falsa|otro nombre|la cuenta con candado|candado) [_] ...4 (así|por eso|ni|nadie|digo) | (cuenta|perfil) con candado
0.7   (bloqueé|quité|saqué|borré|eliminé) a [la|el|los|las|mis|mi] (papás|jefa|jefe|jefes|maestros|directora|director|alumnos|compañeros|padres) ...6 (así que|ya puedo|puedo|ya|por fin)
0.7   (ningún|ninguna) (alumno|alumna|jefe|jefa|papá|compañero|maestro|directivo) me (tiene|sigue|ve|lee) | (no está|no hay|sin) (la jefa|el jefe|nadie del trabajo|los jefes) ...4 (así que|ahí les va|puedo|aquí)
0.65  se borra en 24 horas ...3 (no hay|no pasa|así que|total|ni) | (lo puse|lo subí|está) solo para amigos | no hay forma de que (llegue|se entere|salga) | mejores amigos no (hay|está|tengo) | (ocultas|oculta) para que no (lo|la) (vea|vean)

signal secrecy
0.65  (guárdame|ponme|regístrame|agrégame|guarda mi número) ...3 (con|como|bajo) (otro|un|el|otra) [_] (nombre|contacto|amiga|amigo|prima|primo)
!     fiesta sorpresa | (que no se (te|le|les) olvide|no se les olvide) ...4
