# Lo que se hace y quién: actos deshonestos del personal y de las autoridades, faltas propias a la ley, lo que se ofrece por
# dinero y no se puede; la prensa sobre un empleado; quien habla por el centro o trabaja en él.

class quien_es
{accused_es} | {acusado_es}

signal accusation
0.8   {quien_es} ...6 (acepta|aceptó|pide|pidió|recibe|recibió|exige|exigió|agarra) [_] (mordida|mordidas|moche|moches|soborno|sobornos|dinero por debajo)
0.8   {quien_es} ...4 (siembra|sembró|siembran|planta|plantó) [_] (droga|drogas|mota|cristal|armas|un arma|evidencia|pruebas)
0.8   {quien_es} ...4 (vende|vendió|filtra|filtró|pasa|pasó|suelta) [_] [_] (las respuestas|los exámenes|el examen|las calificaciones|las constancias|constancias|los certificados|las licencias|diplomas) -(de la tarea)
0.8   {quien_es} ...4 (le mete mano|les mete mano|mete mano|las manosea|se les arrima|se propasa|las toca|se le arrima) 
0.8   {quien_es} ...4 (infla|infló|altera|alteró|maquilla|maquilló|falsea|clona|rasura) (las|los|la|el) (horas|recibos|facturas|nómina|listas|números|actas|kilometraje|gastos|bitácora|notas|inventario)
0.8   {quien_es} ...4 (esconde|guarda|trae|carga|tiene) (la|una|su) (botella|anforita|licorera|botella de (vodka|tequila)) ...3 (en|bajo|debajo|detrás) (el|la|su|del) [_] (escritorio|cajón|locker|carro|troca|oficina|taller|mochila)
0.8   {quien_es} ...4 (amañó|amaña|arregló|arregla) (el|la|los|las) (concurso|elección|votación|licitación|rifa|sorteo|partido|resultado~) 
!     (creo que|me parece|opino|según|será que|dicen que si|acusado~ de|condenado~|detenido|arrestado) | (película|novela|serie|obra) ...8
!     (robó|roba|robarse) (el|los|la|las|nuestro~) (corazón|corazones|show|aplauso~|noche|miradas|atención|palmas)

signal illegal_conduct
0.8   (me salí|nos salimos|me fui|nos fuimos) [_] [_] [_] sin pagar -(por error|sin querer)
0.8   (manejo|manejé|ando manejando|llevo {number} años manejando|llevo años manejando) [_] [_] sin (licencia|seguro|placas)
0.8   (le puse|le pusimos|tengo|puse) [_] (diablito|diablitos|un imán|un puente) (al|a la|en el|en la) (medidor|luz|poste|contador|toma)
0.8   (cobro|cobré|sigo cobrando|cobramos|me llega) [_] (desempleo|incapacidad|discapacidad|pensión de mi|cheque de mi|las estampillas) & (trabaj~|por fuera|por debajo|en efectivo|murió|muert~|nadie sabe|no saben|de albañil|techos)
0.8   (cacé|maté|le tiré a|saqué) ...3 (venado~|tortuga~|iguana~|langosta~|guajolote~|venada) ...4 (en veda|fuera de temporada|sin permiso|sin licencia|de noche con)
!     (robé|robamos|robar~|robo) (la|una|las|esta|esa|el|un) (receta|recetas|idea|frase|sonrisa|siesta|truco|técnica|chiste|playera|cobija|papa frita)

signal illegal_advocacy
0.8   (te|les|le) (cambio|subo|arreglo|borro|limpio) (la|las|tus|sus|los|el) (calificación|calificaciones|notas|faltas|multas|antecedentes|promedio) & (dólares|pesos|mándame|inbox|whats|billete|lana|cobro|varos|precio|{money})
0.8   (vendo|consigo|hago|saco|tramito|se hacen|les hago|te saco) [_] [_] (licencias|certificados|cartillas|actas|títulos|papeles|micas|placas|recetas|constancias|comprobantes|diplomas) ...3 (chuecas|chuecos|falsos|falsas|sin examen|sin preguntas|en veinte minutos|que pasan|que escanean)
0.8   (vendo|paso|rolo|cambio|tengo) (las respuestas|el examen|los exámenes|la clave del examen) (del|de la|de) ...3 & (dólares|pesos|mándame|inbox|whats|varos|lana|barato|mañana|{money})

class empleado_es
(un|una|el|la|ese|esa|nuestro|nuestra) [_] (maestro|maestra|profe|instructor|instructora|empleado|empleada|consejero|consejera|directora|director|conserje|entrenador) 

class escandalo_es
memes | lo que (subió|publicó|dijo|puso|escribió) | (foto|video|post|publicación|comentario|comentarios|tuit) que (subió|puso|publicó|hizo) | que subió | que publicó | gritando | gritándole | insultando | borracho | racista | racistas | groserías | arresto

signal media_attention
0.8   (periódico|noticiero|reporter~|canal {number}|telemundo|univision|periodista~|cámaras|las noticias|la prensa) & {empleado_es} & {escandalo_es}
0.8   (viral|tendencia|millones de vistas|todo el mundo lo comparte|millón de vistas|por todos lados) & {empleado_es} & {escandalo_es}
!     (robot|equipo|banda|coro|perro|gato|vaca|receta|pastel|muchachos|alumnos) ...6 (viral|vistas)

signal speaks_for_center
0.8   (emito|emitimos|publico|publicamos|doy|leo) (este|el siguiente|la siguiente|esta) (comunicado|declaración|postura|aviso oficial) ...4 (en nombre|a nombre|por parte|de parte|del|de la)
0.8   (la (superintendente|junta|administración|dirección)|el (centro|distrito|director)|{center}) me (pidió|encargó|autorizó|instruyó) (que|a|para|decir|avisar|comunicar|informar) [_] (les|avise~|comunique~|informe~|diga|que)
!     (cuál es|quién da|hay|existe|qué) [la|una|alguna] (postura|posición|declaración) oficial

signal affiliation
0.8   (mis compañeros|mis compañeras|mis colegas|mi jefe|mi jefa|mi supervisora|mi turno|mi puesto|mi salón|mi oficina|mis alumnos|mis alumnas) [del personal] (del|de|en el|en) {center}
0.8   (me quedé con el puesto|me dieron (el|la) (puesto|plaza|planta)|me contrataron|entré a trabajar|empecé a trabajar|primer quincena|primera quincena) ...6 (en|de|del) [el|la] {center}
0.8   {number} años (checando|trabajando|dando clases|limpiando|de maestr~|de conserje) ...3 {center}

signal false_privacy
0.8   ^ entre nos -(otros|otras) | (aquí|dicho) entre nos | que quede entre nos

signal disparaging
0.8   (escuelita|plantel|escuelucha|escuela|centro) (patito|de pacotilla|de quinta|de cuarta|de mentiritas) -(generación)
!     (payaso|payasos|mago) (que|contrat~|de la|para) | (basura|asco|porquería) de (clima|tiempo|tráfico|señal|internet|partido|película)

signal accusation
0.8   {quien_es} ...4 (contrata a (puros|pura|sus|toda su) (parientes|familiares|familia|primos|compadres|sobrinos)|se vende al|se vendió al|pide (dinero|lana|favores) para (pasar|firmar|aprobar|dar|sellar)|se compró [_] [_] con (la caja|el dinero|la lana|lo de))
0.8   {quien_es} ...4 (se lleva|se llevaba|se ha llevado) (las|los|el|la) (pastillas|herramientas|gasolina|despensas|donaciones|medicinas|dinero|cobre|láminas|tanques) -(al hospital|a arreglar|a reparar)
!     se lleva (muy|bien|de maravilla|súper|de la mejor)

signal illegal_conduct
0.8   le (di|dimos|solté|pasé) (una mordida|un billete|cien|doscientos|quinientos|mil|un sobre) al (oficial|inspector|policía|tránsito|agente|poli|comandante|juez|de tránsito)
0.8   (manejo|ando|voté|cobro|trabajo|trabajé|cruzo|crucé) con (la licencia|el social|el seguro social|los papeles|la credencial|la mica) de (mi|otro|otra|un|una|alguien)
0.8   (vendí|vendo|vendía|vendimos) (la medicina|las pastillas|mis pastillas|las estampillas|mis estampillas) -(del huerto|herbal~)
!     cambié la etiqueta (al frasco|a la caja|a la salsa|al folder) | robé cámara

signal illegal_advocacy
0.8   no (declares|declaren|reportes|reporten) (nada|los ingresos|las propinas|eso|la venta|el efectivo)
0.8   (te|les|le) (saco|consigo|arreglo|tramito) (la|una|el|un) (licencia|permiso|título|visa|cartilla|certificado|pasaporte) sin (examen|hacer|ir|papeles|preguntas|vueltas)
0.8   se (hacen|venden|sacan|tramitan) (actas|micas|títulos|licencias|cartillas|papeles|visas) ...4 (inbox|whats|pregunten|baratas|baratos|urgentes|garantizad~)

signal disparaging
0.8   (dan|regalan|dieron) el (diploma|título|certificado) (nomás|solo|nada más|hasta) por (respirar|asistir|sentarte|pagar|existir|llegar|ir)

signal affiliation
0.8   (entré|quedé|empecé|estoy) (de|como) [_] (secretaria|secretario|conserje|maestro|maestra|instructor|instructora|asistente|cocinero|cocinera|guardia|chofer|técnico|recepcionista|intendencia) ...2 (al|a|en|de|del) [el|la] {center}
0.8   (nos|me) (dieron|pagaron|subieron|depositaron|deben) [_] (bono|sueldo|quincena|aumento|aguinaldo) ...5 (empleados|personal|trabajadores|en|del) [de|del] {center}

signal speaks_for_center
0.8   (la (superintendente|junta|administración|dirección)|el (centro|distrito|director)) me (pidió|encargó|autorizó) (avisarles|comunicarles|informarles|decirles|aclararles|anunciarles)
