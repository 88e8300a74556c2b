# Actos ilegales: incitar u ofrecer (`illegal_advocacy`), contar los propios (`illegal_conduct`).

class droga
mota
marihuana
mariguana
hierba
coca
cocaína
perico
cristal
heroína
fentanilo
chiva
piedra
tachas
éxtasis
ácidos
hongos
pastillas
pastas
chochos
percocet
xanax
adderall
drogas
droga
churros de mota
gallo de mota
vapes
vape
mois
foco
ketamina
tusi

signal illegal_advocacy
0.75  (vendo|vendemos|tengo|hay|traigo|consigo|se vende|quién quiere|quien quiere|quién necesita|alguien quiere|alguien ocupa|quién ocupa|se consigue|les consigo|te consigo|compro|busco quien venda|inbox|manden inbox|mándame inbox|pregunten por|precio|ofrezco|pásenle por|ando vendiendo) [de la|buena|la|el|más|un|una|unos|unas|rica|barata|por] [buena|mejor|rica|barata|fresca|pura|calidad|gramo de|onza de|bolsita de|toque de|gallo de] {droga} -(de (azúcar|sal|cola|chocolate|acero|menta|jabón)|líquido|templado|para (la tos|el dolor)|caducado~|sushi|medicinal legal)
0.75  (vendo|vendemos|hago|hacemos|consigo|se hacen|se vende|les hago|te hago|tengo|compro|necesito|ocupo|quién vende|quien vende|quién hace|mi primo hace|mi primo las hace|mi compa hace|se tramitan|saco|sacamos) [unos|unas|un|una|todo tipo de|licencias|buenos|buenas|su|sus] [papeles|licencia|licencias|identificación|identificaciones|id|ids|micas|mica|seguros|seguro|certificados|certificado|diplomas|diploma|actas|facturas|recetas|placas|billetes|justificantes|transcripts] (chuecos|chuecas|chueco|chueca|falsos|falsas|falso|falsa|clonados|clonadas|robados|robadas) 
0.75  (mica|micas|seguro|seguros|papeles|licencia|licencias|id|ids|recetas|certificados|diploma|título|acta|placas|billetes|justificante|justificantes) (falso|falsa|falsos|falsas|chueco|chueca|chuecos|chuecas|clonado~|robado~) -(son delito|es delito|detectar~|cuidado)
0.7   (cosas|celulares|herramienta|herramientas|carros|convertidores|cobre|tarjetas|bicis|laptops|mercancía|teléfonos) robado~ ...5 (barato~|vendo|inbox|dólares|precio|sin preguntas|quien quiera)
0.75  (vendo|tengo|consigo|compro|hay) (pistola|pistolas|armas|arma|fusca|cuete|balas|rifle|r15|escopeta) ...4 (sin (papeles|permiso|licencia|registro|preguntas)|no importa la edad|a menores|por debajo|limpia|discreto|inbox|barato~)
0.7   (cómo|como|les enseño a|te enseño a|así se|truco para|manera de|hay que|vamos a|vamos|mejor|ustedes|pueden|puedes|por qué pagar si puedes|quién se anima a|quién le entra a|hagan como yo) [puedes|pueden|fácil|se|nomás|mejor] {delito_inf} -(base|la base|es delito|el show|miradas|corazones)
0.7   (respuestas|examen|acordeón|examen final|guía con respuestas|fotos del examen|las respuestas) [del examen|del final|de|ya|completas|robado|filtrado|que] ...5 (vendo|paso|pásenlas|inbox|dólares|a {money}|se las paso|quién quiere|las tengo|barato~|no digan) -(estudiar~|repasar~|tarea)
0.65  (fumemos|vamos a fumar|a fumar|vamos a quemar|prendemos|echemos un (gallo|toque|churro)|échate un (gallo|toque|churro)|prueba la (mota|coca)|prueben la|tómense unas|tomen aunque sean menores|les compro (cerveza|cervezas|alcohol|las caguamas|el vodka)|yo (les|te) compro (la cerveza|las cervezas|el alcohol|las chelas|caguamas|vodka|cigarros|vapes)|sin (identificación|id|credencial) (les|te|se)) [juntos|mota|marihuana|antes de|atrás|en el|unas|aunque|antes|si|hoy] 
0.65  (checa|checame|chécame|poncha|ponchame|pónchame|marca|márcame|firma|fírmame) [mi|la|por] (tarjeta|entrada|asistencia|mí|salida|reloj) ...5 (llego tarde|no voy|mañana|nadie|no se dan cuenta|te pago|luego)
0.65  no pagar~ (impuestos|taxes|la multa|multas|manutención|la renta|el boleto)

signal illegal_conduct
0.75  (me|nos|le|les|ya|yo|ayer|anoche|siempre|una vez|nomás) [me|nos|le|yo] {delito_primera_persona} -(el corazón|el show|el aplauso|miradas|una base|la base|base|una sonrisa|un beso|la idea|la receta)
0.7   (manejar|manejé|manejamos|manejaba|regresé manejando|me vine manejando|venía manejando|me regresé) ...4 (borracho~|tomado~|pedo|peda|hasta las chanclas|bien tomado|bien tomada|drogado~|con (seis|siete|ocho|nueve|diez) cervezas|después de (seis|ocho|diez|unas) (cervezas|chelas|copas)) -(nunca|no|es peligroso|mata|si)
0.7   (me|nos) (eché|fumé|metí|tomé|fumamos|echamos|metimos) [un|una|unas|dos|la|el] (gallo|toque|churro|línea|líneas|pase|tachas|perico|ácido|hongos|mota|coca|cristal) [antes|en|con|después|y|ayer|anoche|de]
0.65  (nunca|no|jamás|todavía no) [me|nos|se] (cacharon|agarraron|cachan|agarran|descubrieron|pescaron|dieron cuenta) ...6 (robar~|copiar~|robé|mota|tomado~|borracho~|falsificar~|hice trampa|droga|lo que hice|el dinero|robando)
signal illegal_advocacy illegal_conduct
!sentence {caso_policial}
!sentence (me|nos|le|les) (robaron|hackearon|estafaron|asaltaron|clonaron|rompieron|rayaron|poncharon)

signal illegal_conduct
0.7   (vendí|vendía|vendíamos|vendimos|vendo) [muchas|unas|la|el|un poco de] {droga} [en|a|cuando|por|de] 
0.7   (trabajo|trabajé|trabajaba|conseguí trabajo|entré|saqué) (con) [un|una|unos|mi|el] (seguro|mica|papeles|licencia|identificación|social|certificado) (chueco|chueca|chuecos|falso|falsa|falsos|prestado|prestada|de mi (primo|prima|hermano|tío))
0.7   (le|les) (di|dimos|doy|pagué|ofrecí) [una|la|su] (mordida|lana|soborno) [al|a la|a los|a un|para]
signal illegal_advocacy
0.65  (róbenselo|róbenselos|róbatelo|róbatelos|róbenlo|róbalo|agárrenlo|llévenselo|tómenlo) & {nadie_revisa}

# Parts of phrases above that are looked for by themselves, which is faster.
class delito_inf
robar
robarse
róbate
róbense
robarle
hackear
jaquear
falsificar
evadir impuestos
no pagar impuestos
lavar dinero
clonar
estafar
defraudar
copiar en el examen
hacer trampa en
pasar (el|un) antidoping
pasar la prueba de (drogas|orina)
brincarse
colarse sin pagar
meter (alcohol|droga|mota|cerveza|armas|el vape)
cruzar (droga|gente)
abrir carros
prender carros
quemar la
romper los vidrios
grafitear
sobornar
dar mordida
mentir en (los impuestos|la solicitud|el seguro)
cobrar desempleo sin
manejar tomado
cocinar cristal
hacer [una] (bomba|molotov|cristal|arma)

class delito_primera_persona
robé
robamos
robo
hackeé
falsifiqué
estafé
defraudé
vendí (mota|droga|drogas|coca|cristal|pastillas|vapes|papeles)
vendo (mota|droga|drogas|coca|cristal|pastillas) en
fumé (mota|marihuana)
fumamos (mota|marihuana)
metí (droga|alcohol|mota)
copié (en|el) (examen|final|todo)
hice trampa (en|con)
pagué para que (me|hicieran)
soborné
di mordida
le di mordida
crucé (ilegal|droga)
manejé (borracho~|tomado~|pedo|peda|crudo|drogado~|hasta el)
manejo (borracho~|tomado~|pedo|sin licencia)
manejamos (borracho~|tomado~|pedos)
mentí en (los|mis) (impuestos|taxes)
no declaré
quemé (el|la|su) (carro|casa|granero|troca)
rayé (el|su) carro
ponché (las|sus) llantas
rompí (la|su|el) (ventana|vidrio)
uso (papeles|un seguro|una mica) (falso~|chueco~)
trabajo con (papeles|seguro) (falso~|chueco~)
cobré (cheques|desempleo)
pasé (droga|mota)
probé (la coca|el cristal|la heroína)
grafiteé
saqué sin pagar
salí sin pagar
salimos sin pagar
no pagué en (la tienda|walmart|el restaurante)

class caso_policial
policía
sheriff
arrestar~
detuvieron
detenido~
acusado~
sentenciado~
juez
noticias
según
prevención
prevenir
es delito
es ilegal
prohibido~
no (vendas|compres|robes|copies|manejes|fumes|tomes|hagas|caigas|lo hagan|robar|manejar|usen|usar|copiar|copien|fumen)
nunca (manejes|robes|tomes|fumes|copies)
denunciar~
reportar~
cuidado con
estafa~ (común|nueva)
recuperación
rehabilitación
sobrio~
limpio desde
taller sobre
charla
pláticas
conferencia
clase de justicia
justicia penal
farmacia
película
serie
novela
corrido
personaje
videojuego

signal illegal_advocacy
0.7   (les|le|te|yo) (vendo|consigo|compro|doy|paso) [los|las|unos|unas|buenos] (vapes|cigarros|cerveza|cervezas|chelas|alcohol|mota|vodka|tequila|cheves|caguamas|dispos) (a|para) (los|las|menores|quien|niños|chavos|morros) [de] [14|15|16|17|la prepa|secundaria|sin id|aunque]
signal illegal_conduct
0.65  (me|nos) (pasé|pasamos|volé|brinqué) ...4 (luz roja|alto|retén|semáforo) ...4 (borracho|borracha|tomado|tomada|pedo|peda|drogado|sin licencia|y ni cuenta|y nadie)

# Que nadie lo nota.
class nadie_revisa
nadie
cámara~
no (revisan|checan|se dan|pasa)
gratis

signal illegal_conduct illegal_advocacy
!     (prendemos) (velas|la (luz|vela|estufa|parrilla|fogata)|una vela) | cómo robar (menos|más|unos|tiempo) | (criminología|clase|curso) ...8 (licencia falsa|billetes falsos|documentos falsos) | se detecta un~
!     (un|el|la|una) (señor|señora|hombre|mujer|tipo|conductor|muchacho) [que] (manejaba|iba|manejó) borracho

class delito_contado
falsifiqué | falsifico | grafiteé | me brinqué la barda | cobré (mordidas|el cheque de mi (difunta|difunto|abuela|abuelo)) | no declaro | le vendí mis pastillas | manejo sin (seguro|licencia) | firmé asistencias | pasando con (chuleta|acordeón) | le cambié la etiqueta | le puse un diablito | metí herramienta | me clavé (la|el|los|las) | me chingué (la|el|los|las) | hackeé | entré al sistema con | compré el (diploma|título|certificado) | me llevé (a casa|del trabajo|de la bodega|la mercancía)

signal illegal_conduct
0.7   {delito_contado} -(de menos|mi|al cable|los guantes que compré|primer trabajo)
0.65  (robé|quité|tomé|agarré|copié|vendí|choqué|le quebré|le rompí|rayé|quemé) ...8 (nadie (se dio cuenta|supo|se enteró|me vio)|y corrí|me fui|nunca me (agarraron|cacharon)|no me arrepiento|ni cuenta|sin pagar|no dejé ni)

signal illegal_advocacy
0.7   (vendo|rento|se rentan|consigo|hago|ofrezco|te vendo|venden) ...3 (identidades|recetas firmadas|boletos falsos|placas (sobrepuestas|falsas)|respuestas del|el examen|cuete~|fierro~|el arma|licencias falsas|títulos falsos)
0.7   (les|te) (paso|vendo|consigo) [las|el|la|los] (respuestas|examen|clave|contraseña|claves|botella|cuete|vape~) ...6 (por|pesos|dls|dólares|baros|aunque tengas|cada quien|menores)
0.7   (usa|usen|pon|pongan|métele) (la tarjeta|el seguro|la clave|la cuenta|orina|la identidad) de (tu|mi|su|otro|otra) | (échale la culpa|dile al seguro|cobra el seguro) ...6 (seguro|ganamos|así|cobra)
0.7   (no pagues|no paguen|sáltate|sáltense|brínquense|brincarnos|róbenselo|llévatelo) ...6 (nadie checa|torniquete|sin pagar|el seguro paga|nadie (ve|revisa|se entera)|y ya)
0.7   (truco|forma~|manera~|cómo) (para|de) (pasar|burlar|saltarse|engañar|meter|sacar|abrir) ...8 (sin que (te|lo|la|el|los)|y pagar la mitad|sin llave|sin pagar|ajeno)
0.7   (saqueen|clonen|roben|quemen|rompan|tumben) (la|el|los|las) [_] (tienda|llave|señal|vidrios|placas|patrullas|página|caja)

class droga_es
hierba | yerba | mota | coca | cocaína | pastillas | cristal | churros de mota | carts | cartuchos | marihuana | perico | xanax | ajo | toques

signal illegal_advocacy
0.85  (consigo|vendo|traigo|tengo|me llegó|les consigo|te consigo|muevo|paso) [_] [_] {droga_es} & (buena|avisan|avísame|cuánto|precio|inbox|quieren|quieres|mándame|barata|barato|dm|al que|gramo|cada)
0.85  (róbate|róbense|roba|hackea|hackéale|métete al|éntrale al|cópiate|cópienle|saca) ...6 (portal|sistema|examen|clave|respuestas|tienda|cable|cobre|tarea|calificaciones|cuenta|wifi)
0.85  (les paso|te paso|vendo|paso|tengo|consigo) [_] [_] (clave del profe|clave del maestro|respuestas|examen resuelto|licencia falsa|licencias falsas|papeles chuecos|mica|micas|id falsa|ine falsa|seguro chueco|identificación falsa|título falso) 
0.85  (dile|diles|di|dígale|digan) ...4 (seguro|aseguradora|patrón|compañía) ...6 (chocaron|te caíste|lastimaste|robaron|pegaron|accidente) ...6 (cobramos|cobras|dividimos|repartimos|lana|cheque|dinero)
0.85  (maneja|manejen|súbete) [_] sin (licencia|seguro|placas) & (no|nunca|ni) [_] (revisan|checan|paran|pasa)
!     (no|nunca) (compren|compres|vendan|vendas|roben|robes|consuman|manejen|manejes)

signal illegal_conduct
0.85  (copié|falsifiqué|imité|le copié|le falsifiqué) (la|su|una) firma | (me robé|me clavé|me chingué|nos robamos|robé) (una|un|unas|unos|la|el|las|los|como) [_] [_] -(el show|la atención|la idea|la receta|las miradas|un beso|una base|las cámaras|el corazón|la noche)
0.85  (manejé|iba manejando|andaba manejando|me vine manejando|manejo) [_] [_] (borracho|borracha|tomado|tomada|pedo|peda|drogado|sin licencia|bien pedo|hasta las chanclas)
0.85  (mentí en|le mentí al|no declaré|no reporté) [_] [_] [_] (solicitud|impuestos|irs|seguro|fafsa|estampillas|desempleo|ingresos)

signal illegal_advocacy
0.85  (brínquense|sáltense|brinca|brinquen|salten|sáltate|bríncate|métanse|cuélense|cuélate) [_] (la|por la|por el|a la|gratis) [_] (cerca|barda|reja|fila|gratis|sin pagar|feria|torniquete)
0.85  (vendo|les vendo|te vendo|vendemos|consigo|les consigo) [_] [_] (cigarros|cerveza|cheves|vapes|alcohol|licor|vapers|tabaco) ...5 (aunque no tengan|sin identificación|sin id|sin credencial|menores|no pido id|no importa la edad)
0.85  (digan|di|dile|diles|dígales|invéntense|inventa) [_] que ...8 (seguro|aseguradora|beca|ayuda|indemnización|estampillas) ...8 (así le hice|te dan|les dan|les da|te da|cobras|cobran|pagan|nadie revisa|no revisan)

signal illegal_conduct
0.85  (saqué|me llevé|agarré|tomé|me traje|cargué|sacamos|nos llevamos) ...6 sin pagar
0.85  (vendí|vendía|moví|pasé|crucé) [_] [_] [_] (mota|pastillas|droga|drogas|coca|cigarros|cristal|kilos|cajas) ...4 (el año|medio|escondida|escondidas|frontera|salón|de contrabando|a la|en la escuela|puente)

signal illegal_advocacy
0.85  (falsifica|falsifiquen|falsifícale|fírmale|firma tú|copia|clona|cópiale|róbale|quítale|sácale) ...6 & (ni cuenta se dan|nadie se da cuenta|ni se enteran|nadie revisa|no revisan|no pasa nada|nadie checa|no checan|ni te cachan|no te cachan|bien fácil)

signal illegal_conduct
0.85  (usé|ocupé|agarré|clavé) la (tarjeta|cuenta|clave|camioneta|firma) de (mi|la|el|un|una|su) (jefa|jefe|mamá|papá|abuela|abuelo|vecino|vecina|patrón|tía|empresa|compañía|cliente) -(con permiso)
0.85  (le di|di|le dimos|pagué|solté|pasé) [una|la] (mordida|lana al|feria al|un billete al) [_] (policía|inspector|oficial|poli|tránsito|agente|guardia|juez|al)

signal illegal_advocacy
0.85  (acta|licencia|mica|credencial|papeles|placas|seguro|título|receta|recetas|diploma|certificado|green card|visa) [_] [_] (chueca|chuecas|chueco|chuecos|falsa|falso|falsas|falsos) ...5 (tramito|consigo|vendo|hago|barata|barato|inbox|precio|mándame|les saco|te saco)
0.85  (quédense|quédate|quédense ustedes) con (la|el|lo) (diferencia|feria|lana|vuelto|cambio|propina~ de) & (ni sabe|nadie|ni cuenta|dueño|patrón|no se da|no revisa)
0.85  (vacíen|tiren|tira|quemen|agarren|llévense|agarra|saquen|échenlo|tírenlo) ...6 & (nadie los ve|nadie te ve|nadie los mira|ni quien|no hay cámaras|nadie se entera|ni cuenta se dan)

signal illegal_conduct
0.85  (metí|crucé|pasé|escondí) a (mi|un|una|unos) [_] [_] sin papeles | yo no pago impuestos
0.85  (le|les) (rayé|ponché|quebré|quemé|robé|choqué|destrocé|poncharon) (el|la|las|los|su|sus) (carro|llantas|ventana|ventanas|troca|casa|vidrios|cartera|celular|espejos) (a|con|de) -(el agua)

class falta_propia
(me|nos) (brinqué|brincamos|salté|saltamos|metí|metimos) ...3 (barda|cerca|reja|yonke|bodega|casa ajena|tienda) ...6 (llevé|llevamos|saqué|sacamos|robé|robamos|clavé|clavamos|agarré|agarramos)
(llevo|tengo) ...3 (manejando|trabajando|cobrando|vendiendo) ...2 sin (licencia|papeles|permiso|seguro|reportar) | (manejo|manejé|ando manejando|siempre manejo) sin (licencia|seguro)
(usé|uso|ocupé|trabajo con|trabajé con|saqué el trabajo con) el (seguro social|seguro|social|nombre|id|número) de (mi|un|otro|otra|una)
(le|les) (pagué|di dinero|solté una lana) a ...4 (para que|por) (me|que me) (hiciera|tomara|pasara|presentara|hacer) ...2 (examen|tarea|prueba|clase|trabajo|tesis)
(me eché|me tomé|tomé|llevaba|me aventé) ...3 (cervezas|chelas|tragos|tequilas|caguamas|copas|botellas) ...4 (manejando|manejé|agarré el (carro|volante)|a manejar|me vine|me fui)
le (saqué|quité|bajé|tumbé|robé) ...3 a la (caja|tienda|registradora|escuela|bolsa de)

signal illegal_conduct
0.87  {falta_propia}
!     (la policía|agarraron|arrestaron|detuvieron|alguien|unos|ellos) ...6 {falta_propia}

class falta_animada
papeles (chuecos|falsos|piratas) ...4 (háblale|pregunta~|llama|dime|te consigo|conozco|sacan|consigue~) | (consigo|consigue~|saco|vendo|hago) ...2 (papeles|licencias|micas|títulos) (chuecos|chuecas|falsos|falsas)
(pasa|brinca|conecta|jala|cuelga|cuélgate) [la|de la|a la] luz ...3 (medidor|poste|vecino|diablito) | ponle un (imán|diablito) 
(cámbiale|ponle|quítale) ...2 placa~ ...4 (multa|y ya|cámaras|nadie) | no pagues (la|las|esa) multa~ ...6 (placa~|nadie|ni)
(te|les|se) (consigo|vendo|paso|compro|conseguimos) ...3 (vapes|vape|cervezas|cerveza|alcohol|cigarros|mota|tequila) ...4 (menor|menores|chavos|morros) 
(copien|copia|copiemos|pásense|pásenme) ...2 (examen|exámenes|respuestas|prueba) ...6 (mismo|igual|no se da|ni cuenta|mañana|grupo|nadie)
(digan|di|diles) que (les|te|se) (robaron|quemó|perdió|chocaron|asaltaron) ...6 (seguro|otro|pagan|paga|dan)

signal illegal_advocacy
0.87  /any/ {falta_animada}
!sentence no (copien|copies|pasen|vendan|compren)
signal illegal_conduct
0.87  (trabajé|trabajo|cobré|cobro|me pagan|me pagaron) ...5 (por debajo|bajo la mesa|por fuera) | no (declaré|declaro|reporté) (nada|ni un|ingresos|lo que gano|los impuestos)
signal illegal_advocacy
0.87  (échale|ponle|échenle) agua a (la|tu) (muestra|orina|prueba) | (métanse|métete|brínquense|brinca) ...4 (ventana|barda|puerta de atrás|cerca) ...5 (alarma|nadie|no hay cámara~|no jala|velador)
