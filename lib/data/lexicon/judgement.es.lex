class our_place_es
{center} | (esta|nuestra|la|mi) (escuela|administración|dirección|oficina|directora|institución|chamba|planta docente) | (este|nuestro|mi|el) (centro|lugar|departamento|distrito|trabajo|plantel|programa|personal|director|evento|jefe) | (mis|los|nuestros|estos|esos) (compañeros|colegas|alumnos|estudiantes|maestros|jefes|chamacos|muchachos|consejeros|instructores) | en esa oficina | la gente de (aquí|la oficina) | trabajar (aquí|en) | los de (la oficina|dirección|aquí|administración) | el evento fue

class contempt_es
burla | circo | porquería | basura | mugrero | cochinero | vergüenza | asco | inútil | inútiles | ineptos | inepto | inepta | incompetente | incompetentes | flojos | flojas | huevones | burros | brutos | tontos | idiotas | estúpidos | imbéciles | payasos | payaso | mediocre | mediocres | nido de | no sirve | no sirven | no sirven para nada | ridículo | ridícula | chiste | desastre | patético | patética | pésimo | pésima | mediocridad | farsa | analfabetas | tarados | bola de | puro incompetente | una mierda | un asco | no saben ni

signal disparaging
0.65  {our_place_es} & {contempt_es}
0.75  (me da|qué|da) (vergüenza|pena|asco) (trabajar|ser parte|decir que trabajo|esta escuela|este lugar|enseñar) 
0.75  qué (circo|asco|porquería|burla|payasada|mugrero|cochinero) (es|de) [este|esta|la|el] (lugar|escuela|trabajo|centro|administración|personal|institución|plantel|servicio|directivos)
0.75  (puro|pura|puros|puras) (incompetente~|inútil~|inepto~|flojo~|idiota~|payaso~|burro~) | (bola|nido|bonche|montón) de (ineptos|inútiles|flojos|incompetentes|idiotas|burros|payasos|víboras)
!     (mi carro|película|comida|celular|futbol|partido|árbitro|payaso de la feria|llegó al pueblo) | no estoy de acuerdo | trabajan duro | lo máximo

class accused_es
{name} | {titled_name} | {roster_employee} | (el|la|ese|esa|nuestro|nuestra|su|mi) [_] {staff_role} [{capitalized}] | (señor|señora|sr|sra|maestro|maestra|profe|profesor|profesora|directora|director|consejero|consejera|instructor|instructora|don|doña|oficial|licenciado) {capitalized} | salas | (el|la) [_] (contador|contadora|tesorero|tesorera|secretaria|cajera|chofer|contratista|presidente|presidenta) [del|de la|de] [_]

signal accusation
0.8   ({accused_es}|{capitalized} {capitalized}|^ {capitalized}) [_] [_] (roba|robó|se roba|se robó|se clavó|se clava|se chingó|se queda con|se quedó con|desvía|desvió|malversó|malversa|estafa|estafó|falsificó|falsifica|soborna|sobornó|acosa|acosó|abusa|abusó|violó|viola|golpea|golpeó|le pega|le pegó|vende|vendió|trafica|lava|lavó|miente|mintió|hostiga|manosea|manoseó|toquetea|extorsiona|extorsionó|defraudó|defrauda|altera|alteró|amenaza|amenazó|encubre|encubrió) ...5 (dinero|lana|fondos|herramientas|becas|beca|título|licencia|calificaciones|calificación|droga|drogas|esposa|esposo|empleadas|alumnas|alumnos|estudiantes|mujeres|hijos|facturas|firmas|firma|documentos|evidencia|exámenes|examen|respuestas|equipo|material|materiales|gasolina|pastillas|cuotas|niños|niñas|registros|cheques|cheque|impuestos|juramento|gente|ancianos|inspector|policía|efectivo|nómina|horas)
0.8   ({accused_es}|{capitalized} {capitalized}|^ {capitalized}) [_] (es|fue) [un|una|el|la] [_] (ratero|ratera|ladrón|ladrona|corrupto|corrupta|estafador|estafadora|abusador|violador|pedófilo|pederasta|acosador|delincuente|criminal|narco|drogadicto|defraudador|asesino|golpeador|mentiroso y ratero|traficante|falsificador)
0.8   ({accused_es}|{capitalized} {capitalized}|^ {capitalized}) [_] (acepta|aceptó|recibe|recibió|pide|pidió|cobra|cobró|dio|agarra|agarró|exige) [_] [_] [_] (sobornos|soborno|mordida|mordidas|moches|por debajo (del agua|de la mesa)|bajo el agua|en efectivo|favores sexuales|dinero por) | {accused_es} ...4 por debajo (del agua|de la mesa)
0.8   ({accused_es}|{capitalized} {capitalized}|^ {capitalized}) [_] (llega|llegó|maneja|trabaja|anda|da clase|estaba) [_] (borracho|borracha|drogado|drogada|pedo|tomado|ebrio) 
0.8   ({accused_es}|{capitalized} {capitalized}|^ {capitalized}) [_] (engaña|se acuesta|se acostó|tiene relaciones|anda) con (la|el|una|su|sus|alumnas|estudiantes|otra|la esposa|mujer) ...3 | ({accused_es}|{capitalized} {capitalized}|^ {capitalized}) [_] (nunca terminó|tiene título falso|no tiene licencia|compró su título|falsificó)
0.7   es (una ratera|un ratero|un ladrón|una ladrona|un corrupto|un violador|un pedófilo) & ({accused_es}|dinero|cobró|señora|maestro)
!     (creo que|me parece|opino|según|fue declarado~|la corte|la policía|arrestó|arrestaron|acusado~ de|juzgado|condenado~|será que|dicen que si|por qué|dónde está) 
!     (junta|administración|escuela|distrito|gobierno|{center}|el centro) (roba|robó|malgasta|mintió|miente|desvía|nos mintió) | robó (el show|mi corazón|la base|la escena|cámara) | (pegó|pega) (a la pelota|al balón|un jonrón) | cuchillo forjado
!sentence (robó|robaron|roba) (el aplauso|los aplausos|la noche|las miradas|el show)

class desprecio
pena ajena | da pena | da vergüenza | da asco | no dan una | no saben nada | no sirve | menos cerebro | puro | pura flojera | un asco | una burla | circo | payasos | inútiles | ineptos | mediocres | flojos | burros | cabezas huecas | piedra | vergonzoso | una vergüenza | ridículo | desastre | basura | porquería | mugrero | lo peor | perdedera de tiempo | pérdida de tiempo | de quinta | de cuarta | chafa

signal disparaging
0.6   (los de|la gente de) (administración|dirección|la oficina|arriba|la dirección) [_] (no dan una|no saben|son|dan|no sirven)
0.6   {our_place_es} & {desprecio}
!     (terminó tarde|comida|árbitro|película|carro)

signal accusation
0.75  ({accused_es}|{capitalized} {capitalized}|^ {capitalized}) [_] [_] (se embolsó|se embolsa|embolsó|se apropió|metió a su|contrató a su|favoreció|cobra sin trabajar|infló|inventó|desapareció|se llevó) ...4 (cuotas|dinero|lana|sobrino|primo|hijo|hermano|esposa|amante|nómina|facturas|fondos|equipo|becas|material|contrato|sin que|horas)
!     (revisó|entregó|explicó) [_]

signal disparaging
0.7   (puros|pura|puras|puro|bola de|bonche de|montón de) (flojos|flojas|burros|inútiles|incompetentes|payasos|ineptos|idiotas|mediocres|huevones|víboras|rateros) (en|de|aquí) [_] [_] | qué (vergüenza|pena|asco|ridículo|papelón|cochinero|circo|desastre) de (evento|escuela|graduación|ceremonia|administración|dirección|maestros|lugar|trabajo|centro|banquete|organización|programa)
signal accusation
0.75  ({accused_es}|{capitalized} {capitalized}) [_] [le|les] (robó|quitó|estafó|sacó|cobró) a (los|las|mi|sus|un|una) [_] ...4 (dinero|lana|cuotas|viaje|becas|fondos)

signal disparaging
0.6   (aquí|en esta escuela|en este centro|en {center}) [_] [_] ...4 (estorba|cero capacidad|puro compadrazgo|pura grilla|nadie sabe|nadie trabaja|todo está mal|pura mentira|puro cuento)

signal accusation
0.75  ({accused_es}|{capitalized} {capitalized}) [_] (se robó|robó|se llevó|se clavó|se chingó|se roba) (la|las|los|el|lo) [_] [_] (computadora~|herramienta~|dinero|cuotas|lana|tablets|laptops|equipo|material|materiales|motor|motores|gasolina|cobre|boletos|caja|donaciones|recaudación|premio|cosas|carro)
0.75  ({accused_es}|{capitalized} {capitalized}) [_] [le|les|la|las] (toca|tocó|agarra|agarró|manosea|acaricia|besa|besó|mira) [_] (las|la|los|el|sus) (piernas|pierna|pechos|nalgas|cuerpo|cintura|muchachas|alumnas|boca|estudiantes|empleadas) 

class acusado_es
(ese|esa|el|la|este|esta|mi|nuestro|nuestra|su) [_] (maestro|maestra|director|directora|profe|profesor|profesora|instructor|instructora|secretaria|secretario|entrenador|entrenadora|superintendente|tesorero|tesorera|consejero|consejera|policía|presidente|presidenta|contador|contadora|enfermera|conserje|subdirector|subdirectora) | (el señor|la señora|don|doña|el profe|la profe|el maestro|la maestra) {capitalized}

signal accusation
0.85  {acusado_es} [_] [_] (le pega|les pega|le pegó|golpea|golpeó|toca|tocó|manosea|manoseó|acosa|acosó|abusa|abusó|abusaba|viola|violó) ...3 (niños|niñas|muchachos|muchachas|alumnos|alumnas|estudiantes|hijo|hija|hijos|esposa|chicas|chicos|menores|alumna)
0.85  {acusado_es} [_] [_] (se roba|se robó|roba|robó|se embolsó|se embolsa|se clavó|falsificó|falsifica|malversó|desvió|cobra|cobró|aceptó|acepta|recibió|recibe|vende|vendió) ...4 (dinero|lana|fondos|becas|firmas|mordidas|sobornos|bajo la mesa|calificaciones|drogas|droga|pastillas|exámenes|títulos|certificados|cuotas|mordida)
0.85  {acusado_es} [_] [_] (llega|llegó|viene|vino|maneja|manejó|da clase) [_] [_] (borracho|borracha|tomado|tomada|drogado|drogada|pedo)
0.85  {acusado_es} [_] [_] (se acuesta|se acostó|anda|tuvo que ver|engaña|engañó) con (una|un|su) [_] (alumna|alumno|estudiante|menor|secretaria|mamá)
!     (creo que|me parece|dicen que|será que|es cierto que|condenado|sentenciado|acusado|según|si alguien|detenido|arrestado|no digo)

class lugar_es
{center} | northwest | (mi|esta|esa|la|nuestra) [_] (escuela|oficina|clase|directiva|administración|facultad) | este lugar | ese lugar | este centro | el centro | (los|estos|esos|mis|las|estas) [_] (maestros|maestras|profes|alumnos|alumnas|estudiantes|compañeros|directivos|instructores|consejeros)

signal disparaging
0.85  {lugar_es} ...5 (no sirve para nada|no sirven para nada|un asco|es un asco|son un asco|puro payaso|puros payasos|es una burla|son una burla|buenos para nada|bola de (flojos|inútiles|payasos|ineptos|burros|incompetentes|idiotas)|una vergüenza|son unos (inútiles|burros|flojos|ineptos|payasos|idiotas)|es una porquería|son una porquería|un chiste|puro circo|un circo) -(mejorar)

signal disparaging
0.85  (qué|que) (escuela|lugar|clase|oficina|maestros|director|directora|programa|administración|profes) tan (chafa|chafas|pinche|malo|mala|malos|inútil|inútiles|mediocre|mediocres|corriente|ridículo|ridícula|inepto|inepta|patético|patética) | (puro|puros|pura|puras) (inepto|ineptos|payaso|payasos|burro|burros|flojo|flojos|inútil|inútiles|incompetente|incompetentes) ...4 (dando clase|dando clases|aquí|en la oficina|en esa escuela|en esta escuela|ahí|mandando|dirigiendo)

signal accusation
0.85  {acusado_es} ...3 (tiene antecedentes|antecedentes por|les cobra|le cobra|cobra por|pide dinero|pide mordida|recibe mordidas|enseña pornografía|es un (ratero|violador|ladrón|pederasta|estafador|corrupto)|es una (ratera|ladrona|estafadora|corrupta)|nos robó|les robó)

signal accusation
0.85  {acusado_es} ...3 (les manda|le manda|manda|envía|les envía) (fotos|mensajes|videos) ...2 (a (las|los|sus|una|mis|mi) (alumnas|alumnos|niñas|muchachas|alumna|hija|estudiantes)|desnud~)
0.85  {acusado_es} ...3 (maquilló|alteró|infló|amañó|arregló|metió) [_] (los libros|las cuentas|la nómina|las calificaciones|facturas|el concurso|a su (sobrino|sobrina|hijo|hija|esposa|hermano|cuñado|compadre) en la nómina)

signal disparaging
0.85  (puros|puras) (burros|burras|flojos|inútiles|idiotas|payasos|brutos|ineptos|mediocres|zánganos) ...2 (en (mi|este|esa|esta|la|el) (salón|clase|escuela|oficina|grupo|lugar|semestre|turno)|este (semestre|año))
0.85  bola de (mediocres|ineptos|inútiles|burros|flojos|incompetentes|payasos|zánganos|ratas) ...4 (oficina|escuela|administración|centro|clase|salón|maestros|directiva|dirección)

# ---- what one is accused of; contempt by comparison

class fechoría
(anda|está|estuvo|anduvo) ...3 con el dinero de | (gasta|gastó|compra|compró|usa|usó|pagó|paga) ...4 (con|el) [el] dinero (de los (padres|alumnos|niños)|del (centro|club|distrito)|de la (escuela|beca|caja))
(le|les) (pasa|pasó|vende|vendió|da|dio) [las|los|el] (respuestas|exámenes|examen|calificaciones) ...2 a
(tiene|guarda|toma|tomó|les toma) (fotos|videos|fotografías) de (sus|las|mis|unas|los) (alumnas|alumnos|estudiantes|niñas|muchachas|niños)
(se lleva|se llevó|se roba|se robó|vende|vendió) (las|los) (pastillas|medicinas|medicamentos|donaciones|tablets|herramientas|materiales|boletos|cuotas) 
(quemó|incendió) su [propio|propia] _ (para|por) [cobrar] [el] seguro | (consiguió|obtuvo|sacó|compró|tiene) (el puesto|su título|el título|la plaza|su licencia|un título) ...3 (pirata|falso|falsa|chueco|chueca|comprado|comprada|acostándose|con mordida)
(puso|pone|escondió|tiene) ...2 cámara~ en (el|los|la) (baño|baños|vestidor|vestidores|regadera~)

signal accusation
0.87  ({accused_es}|{acusado_es}|{capitalized} {capitalized}|(nuestra|nuestro|la|el|su) _) [_] [_] {fechoría}
!     yo [_] {fechoría}
!sentence no (digo|dije|creo) que

class burlado
(manada|partida|sarta|montón|bola|bonche|pandilla) de (zoquetes|burros|inútiles|ineptos|flojos|payasos|buenos para nada|incompetentes|mensos|tarados|brutos|mediocres|zánganos) | que se (dicen|creen|hacen llamar) (maestros|maestras|profesores|profesionales|instructores|directivos|líderes)
hazmerreír | ni dos dedos de frente | cobra~ por (respirar|calentar|estar sentado~|no hacer nada|dormir) | puro (relleno|show|teatro) | cero (enseñanza|educación|organización|cerebro|profesionalismo) | ni pena les da | no (podría|podrían|puede|pueden|sabe|saben|sabría|sabrían) ...2 (organizar|dirigir|enseñar|planear|armar) ni

signal disparaging
0.87  ({our_place_es}|{lugar_es}|(el|la|los|mi|mis|nuestra|nuestro) (centro|dirección|alumnos|maestros|jefes|escuela)|trabajo [_] (de|con)|aguantar) ...6 {burlado} | {burlado} ...6 ({our_place_es}|{lugar_es})
signal accusation
0.87  ({accused_es}|{acusado_es}|el contador|la contadora|el tesorero|la tesorera) ...3 (desapareció|se quedó con|extravió|se gastó|se llevó|hizo perdediza) ...4 (mil|dólares|pesos|dinero|fondos|cheques|recibos)
