# Lo que se dice de lado, en pocas palabras y sin las palabras de siempre: cómo va la clase, quién paga al que escribe, qué
# pasa en su casa, a quién se le habla, a quién se desprecia, se acusa, se señala o se le oculta algo.

class cosa_de_clase
ensayo | lámina | láminas | carpeta | tarea | trabajo | reporte | práctica | rúbrica | guía | cuestionario | examen | parcial | prueba | exposición | proyecto | maqueta | bitácora | portafolio | resumen | mapa conceptual | glosario | quiz | recuperación | presentación

class equipo_de_clase
overol | bata | careta | guantes | lentes de seguridad | zapato cerrado | zapato blanco | zapatos blancos | botas | uniforme | filipina | mandil | maniquí | calculadora | cinta métrica | estuche | kit | delantal | calibrador | vernier | pelo recogido | cabello recogido | uñas cortas | sin uñas | redecilla | cofia

class grupo_de_clase
(los|las) de (primer|primero|segundo|tercero|cna|estética|enfermería|soldadura|diésel|cocina|floral|segundo año|primer año|la tarde|la mañana|la noche|la {number}|cosmetología|belleza|mecánica) [año] | los del (grupo|turno) _ | las del (grupo|turno) _ | (la|el) grupo (a|b|1|2|uno|dos) | {number} hora | (primera|segunda|tercera|cuarta|quinta|sexta) hora | 4ta hora | 3ra hora | 2da hora | 1ra hora | 5ta hora | 6ta hora

signal class_information
0.8   (cap|caps|capítulo|capítulos|páginas|págs|pág|unidad|unidades|módulo|ejercicios|problemas) ({number}|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) ...5 (para el|pa'l|pal|para|antes del|a más tardar|de tarea) [_] (lunes|martes|miércoles|mié|jueves|jue|viernes|vie|mañana|lun|mar|examen|parcial|próxima)
0.8   (vale|valen|cuenta|cuentan) (doble|el doble|triple|{number} puntos|veinte puntos|diez puntos|el {number} por ciento|para la calificación|para la nota|por la mitad) & ({cosa_de_clase}|soldadura|limpieza|manejo|asistencia|participación|quien|presentación)
0.8   (entregan|entreguen|se entrega|se entregan|entréguenme|entrégenme|me entregan|van a entregar|traen|me traen) [_] [_] (su|sus|la|el|las|los|lo) [_] [_] ({cosa_de_clase}|maniquí|cortes|planos|hoja|hojas|permiso|permisos|cuaderno|cuadernos) & ({day}|mañana|antes|hoy|{weekday}|puente|salir|foto|tarde|nombre|próxima|horas|fecha)
0.8   {grupo_de_clase} [_] (entregan|traen|traigan|salen|entran|vienen|presentan|se juntan|empiezan|pasan|no tienen|no tenemos|tienen|van|llegan|hoy|martes|mañana|lunes|les toca) ...6 ({time}|temprano|tarde|mañana|hoy|{weekday}|{cosa_de_clase}|{equipo_de_clase}|{number}|comedor|taller|laboratorio|a las _|con la 5ta|con la _)
0.8   (no hay|cancelada|cancelado|se cancela|se suspende|se recorre|se pasa|se pospone|se mueve|se adelanta|movemos|recorremos) [la|el|lo] [_] (clase|clases|taller|laboratorio|{number} hora|4ta hora|3ra hora|{cosa_de_clase}|lo de hoy|de hoy|lo del {weekday}|práctica|clínica) & ({day}|hoy|mañana|{weekday}|para|pal|pa'l|luz|puente|festivo|semana|hora|junta)
0.8   (sí|no|ya no|también) (viene|entra|va a entrar|va a venir|va a salir|sale) [lo|el|la] & ({cosa_de_clase}|capítulo|lo del|lo de (las|los|la)|pizarrón|examen|parcial) & (vernier|fracciones|pizarrón|capítulo|cap|examen|parcial|prueba|quiz|tema|unidad)
0.8   (el que|quien|quién|los que) [_] (no traiga|no trajo|no traen|llegue|falta|falte|no traiga|no entregue|no venga|olvide|llega tarde) ...5 (no toca|no entra|no suelda|no pasa|no presenta|presenta|cero|pierde (el|su|los|sus) (turno|punto|puntos|lugar|calificación|derecho)|barre|no hace|no corta|reprueba|recupera|limpia)
0.8   (traigan|traer|traen|trae|lleven|pónganse|hay que traer|necesitan|van a necesitar|vengan con|vénganse con|con) [su|el|la|sus|un|una] [_] {equipo_de_clase} & ({weekday}|mañana|práctica|taller|laboratorio|clínica|examen|parcial|clase|nota|{time}|o no)
0.8   ({equipo_de_clase} {equipo_de_clase}|{equipo_de_clase} y {equipo_de_clase}|{equipo_de_clase} {equipo_de_clase} {equipo_de_clase}) & ({weekday}|mañana|pasamos|nota|parcial|práctica|taller|clínica|examen|ensayo|pinning|laboratorio|{time}|o no)
0.8   (rúbrica|guía|lista|rol|rol de la clínica|calificaciones|notas|calendario|fecha del examen|tarea) [_] [_] (va pegado|va pegada|está en|están en|viene atrás|viene al reverso|ya está|ya están|quedó en|ya la subí|ya las subí|ahí está|se cierran|cierran) & (puerta|pizarrón|classroom|canvas|charola|plataforma|correo|carpeta|grupo|viernes|lunes|mediodía|atrás|papelito|escritorio|salón)
0.8   (mañana|hoy|el {weekday}|el {number}) (no es en|es en|nos vemos en|toca en|estamos en) (el|la) [_] ({number}|taller|laboratorio|gimnasio|comedor|biblioteca|auditorio|salón|tráiler|otro salón|sala) & (no|salón|corran la voz|avisen|clase|grupo|pasen|lleguen|temprano|traigan|mismo)
0.8   (sin|falta|faltó|falta el|falta la) [el|la|los] (firma|sello|nombre|permiso|permisos|portada|foto) [_] [_] [_] (no suben|no van|no cuenta|cero|no se recibe|no recibo|no califico|menos|no entra|no viajan|no hay)
0.8   (se reponen|reponemos|recuperamos|se recuperan|completan|completen|faltan) [las|sus|los] [_] (horas|clases|prácticas|puntos) & ({weekday}|sábado|hielo|nieve|clínica|puente|antes|horas de|fin de|{time})
0.8   (pasen|pasan|pásenle|recojan) (por|a recoger) (el|la|los|las|su|sus) [_] [_] (papel|lija|kit|material|varilla|electrodos|libro|libros|hoja|guía|permiso|uniforme|bata|examen|exámenes|tarea) & (antes|nota|clase|taller|{time}|mañana|hoy|{weekday}|salón)

class mi_centro
{center} | (el|ese|este|nuestro|del|al|en el) (centro|tecnológico|tech|tecnico|técnico) | la escuela técnica | la técnica | (el|la) (northwest|nwtech|votech|vo tech)

signal affiliation
0.8   (soy|aquí|habla|yo soy) (el|la|su servidora|su servidor) (que|quien|de) [_] [les|los|las|te] (cobra|cobro|da|doy|abre|abro|limpia|limpio|contesta|contesto|atiende|atiendo|maneja|manejo|cuida|cuido|arregla|arreglo|firma|firmo|inscribe|inscribo|seguridad|mantenimiento|recepción|becas|intendencia|la recepción|la cocina|sistemas|it|cajas|la caja|enfermería|enseña|enseño|reparte|regaña) & {mi_centro}
0.8   (cobro|me pagan|me depositan|nos pagan|me cae|nos cae|me cayó|nos cayó|ya cayó|cayó) [_] [la|mi] (quincena|sueldo|nómina|depósito|cheque|en|del|de) & {mi_centro}
0.8   (entré|empecé|me contrataron|me dieron trabajo|me dieron la plaza|me pasaron|trabajo|chambeo|laboro|estreno puesto|firmé|ya firmé) [_] [de|como|en|a|la|el|por|pa'|para] [_] (auxiliar|maestro|maestra|instructor|instructora|conserje|secretaria|la recepción|recepción|recepcionista|intendente|becas|cocina|clase|la clase|la oficina|mantenimiento|seguridad|almacén|laboratorio|biblioteca|contrato|otro año) & {mi_centro}
0.8   (mi|mis|nuestro|nuestros) (escritorio|salón|jefe|jefa|compañeros de trabajo|colegas|gafete de empleado|gafete de maestra|oficina|turno|nómina|cubículo|plaza|contrato) & (en|del|de) {mi_centro}
0.8   (doy|dando|imparto|impartiendo|enseño|llevo) ...2 (clase|clases|el taller|la clase|las clases|taller|dando clases|enseñando|curso|cursos|años enseñando|años dando|años limpiando|años manejando|años cocinando|años en la oficina) & {mi_centro}
0.8   (reconocimiento|placa|reloj|pin|diploma|pastel|chamarra) [_] [_] [_] [_] (años de servicio|por (cinco|diez|quince|veinte|mis) años|de (cinco|diez|quince|veinte) años|a puros empleados|a los empleados|del personal) & {mi_centro}
0.8   (a los nuevos|los empleados|los del personal|las de intendencia|los maestros|los instructores|los conserjes|las secretarias) [_] [_] {mi_centro} (nos|servimos|trabajamos|cobramos|tenemos|queremos|andamos|estamos|sabemos|no)
0.8   (desde|aquí en|en) [el|la] (depto|departamento|oficina|área|cocina|recepción|almacén|taller|ventanilla) [de] [_] (de|del) {mi_centro} & (les|nosotros|yo|atendemos|atiendo|decimos|digo|servimos|me|nos)
0.8   (maestro|maestra|instructor|instructora|auxiliar|conserje|secretaria|consejera|intendente) ...3 {center} && (mamá de|papá de|orgullosa|americas|américas|chivas|tigres|cruz azul|opiniones (mías|propias|personales)|de corazón|de noche|esposa|abuela|abuelo)

class gente_mia
mamá | papá | mami | papi | apá | amá | pai | mai | abuela | abuelo | abuelita | abuelito | hermano | hermana | tío | tía | suegro | suegra | cuñado | cuñada | esposo | esposa | marido | mujer | viejo | vieja | novio | novia | ex | hijo | hija | niño | niña | nene | nena | primo | prima | compadre | comadre | padrastro | madrastra | jefe | jefa | jefita | familia

class mal_serio
diálisis | quimio | quimioterapia | quimios | radiación | marcapasos | azúcar | diabetes | cáncer | tumor | bolita | operación | cirugía | derrame | infarto | embolia | rehab | anexo | ansiedad | depresión | presión | riñón | pulmón | próstata | matriz | alzheimer | demencia | vesícula

signal private_life
0.8   (le|les|me|nos) (hallaron|encontraron|detectaron|salió|salieron|diagnosticaron|quitaron|pusieron|van a quitar|van a poner|amputan|amputaron|operan|operaron|van a operar|van a amputar) ...3 ({mal_serio}|una bolita|un tumor|dedo|pie|pierna|pecho|seno|ojo|corazón|rodilla) & ({gente_mia}|le|me)
0.8   cómo (sigue|siguió|anda|amaneció|está|va|le va a|te va con) [de|con] (tu|su|tus|sus) {gente_mia}
0.8   (todavía|sigues|ya|aún) [_] (andas|sales|sigues|estás|vives|hablas|te hablas|peleado|peleada|vives|regresaste|volviste|te juntaste|terminaste|cortaste|te dejaste) con (tu|el|la|ese|esa|él|ella|tus) ...3
0.8   (se dejaron|nos dejamos|se separaron|nos separamos|se divorciaron|me divorcié|se divorcia|me estoy divorciando|enviudé|enviudó|se juntaron|nos juntamos|se casó por lo civil|me dejó por|lo dejó por|la dejó por|se fue con (otro|otra)|me dejaron plantada|me dejó plantada|me puso el cuerno|le puso el cuerno) -(de pelear|la lista|corriente)
0.8   (no es|no son|ni es|dicen que no es) (de él|suyo|de ella|del marido|su papá) & (niño|niña|bebé|hijo|hija|cuates|gemelos|mío|panza|pecoso)
0.8   (mi|su|tu|nuestro) {gente_mia} [_] (no me habla|ya no me habla|no nos habla|no le habla|ya no viene|se fue de casa|me corrió|nos corrió|toma mucho|volvió a tomar|no conoce a nadie|ya no me conoce|está preso|está presa|cayó preso|salió de la cárcel|anda en la bebida)
0.8   (me|te|se|nos) (corrieron|corrió|salí|saliste|salió|sacaron|echaron) de (la casa|mi casa|tu casa|su casa|la renta|el departamento) & (me|te|dónde|ahora|duermo|quedo|quedando|hermana|prima|tía|papá|mamá|renta)
0.8   (dormí|duermo|dormimos|vivo|vivimos|viví|vivía|me quedo) en (el|mi|un|una|la|su) (carro|troca|camioneta|van|sala de|sofá de|refugio|motel|garage|cochera|casa de mi) & (desde|hasta|porque|mientras|nadie|renta|divorcio|hijos|mamá|papá|tía|prima|hermana)
0.8   (debo|debemos|debe|debo dos|me atrasé en|ya me atrasé con|no completo para|no completamos para|no alcanza para|no me alcanza para|quién pone para) [_] [_] [_] (renta|luz|letras|carro|gas|fianza|troca|casa|mandado|medicina|insulina|pañales|agua)
0.8   (cuánto|qué tanto) (ganas|te pagan|gana tu|sacas|le pagan a tu|debes|pagas de renta|le mandas a tu) [_] [_] [ahí|allá|esposo|marido|mamá]
0.8   (tú|ustedes|usted|tu familia) (crees|creen|cree|van|vas|va|rezan|rezas) (en dios|a misa|al culto|a la iglesia|al templo) | (crees|cree|creen) en dios | (ya te bautizaste|ya te confesaste|se confesó|qué iglesia van|a qué iglesia|haces la primera comunión)
0.8   te da miedo (llegar|ir|estar) [a|en] [tu] casa
0.8   (mis|sus|tus|de mis) papeles & (migra|en proceso|abogado|cita|corte|toquido|deporten|deportar|permiso de trabajo|daca|green card|frontera) & (mi|mis|me|ando|tu|mamá|papá|esposo|esposa)
0.8   (mandamos|mando|le mando|mandarle|manda) [_] [_] [_] (al otro lado|a méxico|a honduras|a guatemala|a el salvador|a cuba|pa' allá|para allá|cada quincena|cada mes) & ({gente_mia}|medicina|renta|dólares|diálisis|casa)
0.8   (un año|dos años|tres años|meses|nueve días|{number} años) [_] [_] (de|que) (fallecida|fallecido|falleció|murió|se nos fue|muerto|muerta|que enterramos|viuda|viudo) & (mi|mami|papi|mamá|papá|abuela|abuelo|esposo|hermano|cumple)
0.8   (salí|salió|salimos) (positivo|positiva|embarazada|panzona|con sorpresa) & (prueba|mamá|no le he dicho|bebé|no saben|novio|marido|doctor|nadie)
0.8   (perdí|perdimos|perdió) (al|el|un) bebé

class trato_es
mijo | mija | vecino | vecina | joven | señor | señora | señorita | doctor | doctora | licenciado | licenciada | oficial | profe | maestro | maestra | compadre | comadre | mana | mano | mi reina | mi rey | mi amor | bb | güey | wey | carnal | jefe | jefa | don {name} | doña {name} | abuelo | abuela | nena | primo | prima | seño | patrón

signal addresses_person
0.8   ^ [ay|oye|oiga|no|sí|gracias|perdón|disculpe|mire|mira|buenas] {trato_es} (le juro|se le olvidó|se le olvidaron|una pregunta|una preguntita|con ese|con esa|con todo respeto|no llores|no se enoje|ya deja|ven|venga|pásele|pase|siéntese|siéntate|cuidado|disculpe|perdone|me ayuda|me puede|me da|me permite|fíjese|fíjate|mire|no le quito|póngase|dígame|dime|espérese|espérate|te|le)
0.8   ^ [ya] (deja de|déjame|déjeme|suéltame|suélteme|pásame|páseme|préstame|présteme|guárdame|ayúdame|ayúdeme|avísame|avíseme|mándame|cuéntame|cuénteme|espérame|espéreme|perdóname|discúlpame|explícame|dígame|échame|tráeme) -(vivir)
0.8   (gracias|ándale|felicidades|perdón|disculpa|suerte|cuídate|bendiciones|aguas) {trato_es} | me (salvaste|ayudaste|hiciste|dejaste|debes|prestas|guardas|avisas|regalas|pasas|explicas|acompañas) [_] [_] (del|el|la|un|una|con|lugar|lugarcito|apuro|paro|porfa|favor|por)
0.8   (quedó claro|me oyeron|me oíste|oíste|entendido|estamos|me entiendes|me explico|sale y vale|va que va) [banda|raza|muchachos|plebes|{trato_es}] $
0.8   ^ (tás|estás|tas|andas|eres) (loco|loca|ciego|sorda|sordo|bien|muy|todo|re|mal|bromeando|equivocado|equivocada)

class lugar_ajeno
{our_place_es} | {center} | (del|el|al) (tech|northwest|tecnológico) | ahí adentro | allá arriba | esos maestros | esa escuela | esa dirección | ese consejo | los maestros de ahí | la dirección

signal disparaging
0.8   (el|la|lo) más (listo|lista|inteligente|brillante|trabajador|útil|despierto) [_] [_] [_] [_] es (el|la|un|una) (detector|máquina|cafetera|puerta|letrero|salida|copiadora|trapeador|perro|microondas|esqueleto|maniquí|extintor|bote)
0.8   (salen|sales|salió|se gradúan|egresan) [_] [_] [de|del] [_] (con (diploma|título|papel|certificado)|sin saber|peor|más burros|igual de) & (sin saber|no saben|pa' qué lado|para qué lado|ni (leer|sumar|cambiar|prender|soldar|el nombre)|burros|tapete|servilleta) & ({lugar_ajeno}|ahí|diploma)
0.8   (mandé|mandamos|metí|entregué|llevé) [_] [_] [_] (a|al|en) {lugar_ajeno} ...2 (y|pero) [me] [lo] (regresaron|devolvieron|regresó|entregaron|salió|volvió) [_] (bulto|zombi|más (burro|flojo|bruto|tonto)|peor|igual|costal|hecho|sin saber|un flojo)
0.8   (instructores|maestros|expertos|profesionales|programa|escuela|directivos) [certificados|certificado] & ((certificados|certificado) de qué|de chiste|de risa|de tómbola|de cereal|de a mentis|ya no quiso|nadie [más] (quiso|contrata)|de juguete|de rifa)
0.8   (pura|puro|puras|puros) [_] (pintura|fachada|foto|cuento|pantalla|show|apariencia|relajo|hueva|flojera|argüende|telaraña) [_] [_] & ({lugar_ajeno}|escuela|centro|dirección|maestros|instructores|administración|edificio)
0.8   {lugar_ajeno} ...3 (no podría|no pueden|no saben|no sabe|no puede|ni saben|ni pueden) [_] (organizar|ni (organizar|prender|abrir|contestar|contar|escribir)|prender|deletrear|contar|cambiar|amarrarse|dónde) [_] [_] (una|un|ni|el|la|hasta|foco|fila|teléfono|agujetas|piñata|kermés)

class acusado_alli
{accused_es} | (el|la|ese|esa|nuestro|nuestra|su) [_] (notario|regidor|regidora|árbitro|inspector|inspectora|juez|jueza|tesorera|tesorero|farmacéutico|alcalde|alcaldesa|licenciado|licenciada|pastor|cura|padre|comandante|policía|entrenador|chofer|contador|supervisor|doctor|dentista|veterinario|cerrajero|presidenta|presidente|profe|encargado|encargada)

signal accusation
0.8   {acusado_alli} ...3 (se (pintó|arregló|compró|hizo|remodeló|construyó|fue de vacaciones)|estrenó|compró|construyó|pagó) ...4 (con|de) (la|lo|el|los|las) [_] [de la|de las|del] (kermés|cuotas|rifa|rifas|cooperación|cooperaciones|limosnas|limosna|diezmo|diezmos|fondos|becas|venta|ventas|caja|colecta|inscripciones|lana de)
0.8   {acusado_alli} ...3 (compró|consiguió|sacó|mandó hacer) (su|el) [_] (título|diploma|cédula|certificado|licencia|doctorado|grado) [_] [_] (en|de|con|por|falso|pirata|comprado|santo domingo|chueco|sin)
0.8   (al|a la|a ese|a esa) [_] (notario|juez|inspector|inspectora|regidor|director|directora|árbitro|comandante|licenciado|policía|oficial|tesorero|supervisor) ...4 (lo|la|le) (compran|compraron|sobornan|sobornaron|untan|untaron|pasan|pasaron|dieron|dan|arreglan) (con|por|su|la|un|una|la mano|lana|mochada|mordida)
0.8   {acusado_alli} ...2 (les|le) (da|daba|vende|vendía|inyecta|pasa|pasaba|receta) [_] [_] (pastillas|anfetaminas|esteroides|droga|hormonas|alcohol|cerveza|jarabe|las respuestas|el examen|los exámenes) -(de menta|para la tos)
0.8   {acusado_alli} ...3 (cobra|cobraba|cobró|pide|pedía|pidió|recibe|recibió|agarra|agarró|exige) ...3 (mordida|mordidas|moche|mochada|por (pasar|aprobar|firmar|no ver|calificación|dejar)|una feria por|bajo la mesa|por debajo)
0.8   {acusado_alli} ...4 (le pone el cuerno|le pone los cuernos|anda con la (esposa|mujer)|se acuesta con|se acostó con|tiene otra familia|tiene otra casa|se echa a) ...6 (marido|esposa|esposo|mujer|obra|contrato|secretaria|alumna|compadre|puesto|plaza|con)

signal student_reference
0.8   (la|el) [más] (calladita|calladito|chaparrita|chaparrito|chaparrita|gordito|gordita|güerito|güerita|zurdo|zurda|sordo|sorda|flaquito|flaquita|pelirroja|pelirrojo|morrita|morrito|chavita|chavito|muchacha|muchacho|señora|señor|abuela|abuelita|única|único) [_] [_] (de|del|en) (mi|la|el|nuestro|nuestra|mis) [_] (grupo|clase|taller|salón|nocturno|turno|{number} hora|segunda hora|primera hora|tercera hora|sección|curso)
0.8   (mi|mis|nuestra|nuestro) (calladita|calladito|alumno|alumna|estudiante|chaparrita|única alumna|único alumno|mejor alumna|mejor alumno|primer lugar) [_] (de|del|que se llama|que) ...4 (sacó|ganó|certificó|pasó|trae|llega|nos|siempre|se llama|hizo|carpintería|soldadura|enfermería|nocturno|diésel|primer|segundo|tercera|cuarta|hora)
0.8   (la|el) (muchacha|muchacho|chava|chavo|señora|señor|morra|morro|güera|güero|niña) (de la mesa|de la estación|del fondo|de la cabina|del banco|de hasta atrás|de adelante|de los lentes|de la gorra|de la chamarra|de las botas|de las trenzas|del tatuaje) & (mi clase|la clase|grupo|taller|doy|hora|corta|soldó|suelda|salón|alumn~|maestra|turno|certificó)
0.8   tengo (una|un) (alumna|alumno|estudiante|muchacha|muchacho|chavo|chava) [_] (que se llama|llamada|llamado|de nombre) | (senior|junior|freshman) en (fairview|alva|enid|waynoka|mi)
0.8   (nuestra|nuestro|la|el) [_] (presidenta|presidente|tesorera|tesorero|reportera|secretaria|oficial|campeona|campeón) de (hosa|skillsusa|ffa|bpa|fccla|tsa) [_] {capitalized}

class oye_no
tu (mamá|papá|jefa|jefe|esposo|esposa|novio|novia|hermana|hermano|suegra|marido|mujer) | su (mamá|papá|esposa|esposo|jefe) | la (maestra|directora|jefa|supervisora|policía|migra) | el (director|jefe|maestro|supervisor|profe|dueño) | alguien | ellos | ella | él | nadie | mi (mamá|papá|esposo|esposa|jefe|jefa)

signal secrecy
0.8   /any/ si ({oye_no}|te|le|les|alguien|mi (mamá|esposo|mujer|jefe)) [te|le|les|me] [_] (pregunta|preguntan|preguntara|preguntaran|dicen algo|dice algo|llama|llaman|reclama|reclaman) [_] [_] [_] (dile|diles|di|dices|tú di|tú no|no sabes|no me|estabas|estábamos|estuviste|estuvimos|fue|fuimos|te caíste|lo compraste|ponchaste|yo no|nunca|ni) -(la hora|el precio)
0.8   /any/ (ni|de esto ni|de eso ni) (pío|mu|una palabra|media palabra|agua|chistar) [_] [_] (a|de|con|sobre|entendido|oyeron|me|ok|eh|sale|quedó|nadie)
0.8   /any/ (quedamos|ya quedamos|acordamos|la versión es|el cuento es|diremos|decimos|vamos a decir) [en] que (fue|fuimos|se|nadie|no|yo|tú|estábamos|estuvimos|el|la) ...6 (y de ahí|nadie|no nos sacan|y ya|y punto|solo|sola|solito|solita|okey|sale|todos|preguntan)
0.8   /any/ (no hay|no tienen|no tiene|nadie tiene|ni tienen|ni tiene) (para qué|por qué|que|porque|pa' qué) (decirle|decirles|contarle|contarles|enterarse|saber|saberlo|andar|andar contando|mencionarle|avisarle|enterarlos)
0.8   /any/ (que no se entere|que no se enteren|que nadie se entere|que no sepa|que no sepan|que no lo vea|que no lo sepa|no se vaya a enterar|que no salga de|esto no sale de|no sale de) [de] (aquí|este|{oye_no}|nosotros|tu|la|el|mi|esta|entre|nadie)
0.8   /any/ (borra|borren|borre|bórralo|bórrala|bórrale|rompe|quema|tira|elimina|esconde|escóndelo|desaparece) [_] (el|la|los|las|este|esta|esto|estos|luego|todo|mi) [_] (chat|mensaje|mensajes|conversación|foto|fotos|audio|audios|hoja|recibo|nota|lista|leas|historial|número) & (antes|después|luego|cuando|en cuanto|nadie|que no|tu|vea|vean|leas|por si|ya)
0.8   /any/ (guárdame|ponme|regístrame|agéndame|cámbiame) [_] [_] [_] (como|con (otro|el) nombre|de) & (celular|teléfono|contacto|cel|por si|que no (se|lo|la|sepa|vea))
0.8   /any/ (lo nuestro|lo que hicimos|lo que pasó|lo de anoche|lo del viernes|lo que viste|lo que hablamos|esto) ...4 (no tiene por qué|se queda (aquí|entre|en)|no pasó|nunca pasó|queda entre|no anda en boca|no se cuenta|no se comenta|muere aquí|no sale)
!sentence (fiesta sorpresa|adulto de confianza|denúncialo|denuncia|línea de ayuda)
!     (tiene|tienen) que saber (soldar|leer|manejar|nadar|inglés|cocinar|bailar)

signal disparaging
!     (salen|salió|salieron|sales|salí) ...4 con (trabajo|chamba|empleo) | puro (corazón|talento|orgullo)
