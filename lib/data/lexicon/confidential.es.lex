class student_who_es
(mi|un|una|ese|esa|este|esta|el|la|otro|otra|nuestro|nuestra|aquel) [_] (alumno|alumna|estudiante|muchacho|muchacha|chico|chica|chamaco|chamaca) [mío|mía|nuestro|de mi clase|de la clase|mio] | (uno|una|dos|tres|varios|varias) de mis (alumnos|alumnas|estudiantes|muchachos|chicos) | (a|al|la mamá de|el papá de) (mi|un|una|ese|esa) (alumno|alumna|estudiante) | {name} | {given_name} | {roster_student}

class school_record_es
(tiene|tenía|toma|está en|con|por|padece|sufre de|le diagnosticaron|diagnosticado~ con|diagnosticado de|diagnosticada de|dio positivo de|dio positivo a|dio positivo en|salió positivo|recibe|va a) [_] [_] (plan 504|504|iep|autismo|tdah|déficit de atención|depresión|ansiedad|diabetes|epilepsia|vih|sida|tuberculosis|dislexia|convulsiones|cáncer|asma|bulimia|anorexia|terapia|medicina|medicamento~|pastillas para|educación especial|discapacidad|trastorno|psicólogo|consejería|libertad condicional|la corte|rehabilitación|covid|prueba de drogas|piojos|la prueba de drogas|droga|almuerzo gratis|estampillas)
(reprobó|reprobando|va reprobando|tronó|sacó|sacó un|sacó una|no pasó|está reprobando|volvió a reprobar) [_] [_] [_] (examen|clase|materia|final|curso|certificación|{number}|f|d|prueba|semestre|parcial|matemáticas|calificación|cero|año|otra vez|soldadura|enfermería|anatomía)
(lo|la|los|fue|fueron|está) (suspendieron|expulsaron|corrieron de la (clase|escuela)|suspendido~|expulsado~|castigaron|reportaron|cacharon|arrestaron|deportaron|detuvieron|mandaron a (detención|la dirección)|echaron) | (suspendieron|expulsaron|suspender|castigaron|cacharon|deportaron) a
no tiene papeles | (es|está) (indocumentado~|embarazada|sin papeles|en custodia|sin hogar|en un hogar temporal|en la cárcel|deprimido~|medicado~) | (perdió|pelea por|quitaron) la custodia | (se corta|se quiso matar|intentó suicidarse|intentó quitarse|quiso suicidarse|se lastima) | la calificación de | las calificaciones de | su (iep|plan 504|expediente|diagnóstico|estatus migratorio|oficial de libertad) | (duerme en (su|el) carro|vive en (su|el) carro|no tiene casa|vive en un albergue|vive en la calle) | (perdió|le quitaron) [_] (hijos|custodia)

signal student_confidential
0.85  {student_who_es} ...4 {school_record_es} | {school_record_es} ...2 {student_who_es}
0.6   {school_record_es} && (alumno|alumna|estudiante|mi clase|alumnos|muchacha|muchacho|maestra|maestro|clase|semestre)
0.85  (calificación|calificaciones|diagnóstico|iep|plan 504|expediente|reporte) (de|del) {student_who_es} | la mamá de mi (alumno|alumna|estudiante) [_]
!     (mi) (hijo|hija|nieto|nieta|sobrino|sobrina) | (yo|me) (reprobé|tengo|saqué|suspendieron|expulsaron) | reprobé | (la|una) suspensión del | tengo | feria de | (conscientización|concientización|semana|caminata|plática) | (todos|ninguno) [_] (pasaron|reprobó) | custodia del trofeo

signal confidential
0.85  (contraseña|clave|password|código) -(de (construcción|vestir|conducta|la melodía|barras)) [_] [_] [_] [_] (es -(feo|fácil|secreta|nueva)|son|de la alarma|de la puerta|{number}) [_] -(secreta)
0.85  usuario [es] [_] [_] (clave|contraseña|password) | (código|clave) de (la alarma|la puerta|la reja|acceso|la entrada|seguridad) [es] [_]
0.85  (uso interno|documento interno|memo interno|correo interno|solo personal autorizado|no reenviar|no difundir|estrictamente confidencial|documento filtrado|filtraron|filtrado|filtrada) -(motor|combustión)
0.85  (en|durante|lo de) [la|una] (sesión ejecutiva|sesión cerrada|junta cerrada|junta a puerta cerrada|puerta cerrada) [_] (hablaron|se habló|dijeron|discutieron|decidieron|acordaron|quieren|van a|se dijo|votaron|trataron)
0.85  (todavía|aún) no (es|lo|la|se|lo han|han) [_] (público|pública|anuncian|anuncia|anunciado|sabe|hace público|publican|oficial) [_] ...2 (pero|y|van|habrá|que) | (no lo han anunciado|no se ha anunciado|no se ha hecho público|antes de que lo anuncien|no lo anuncian) ...3 
0.85  (recursos humanos|rh|la dirección|asuntos internos) [_] (está|están|anda|lo está|la está|investiga|me dijo|dice|confirmó) [_] (investigando|que|a|despedir|despidiendo|correr)
0.85  (expediente|archivo) (de personal|laboral|del empleado|disciplinario) | (suspendieron|suspendido|suspendida) sin goce de sueldo | (licencia|permiso) administrativo~ | (mala|pésima|baja) evaluación (de|a|del) | no le (renovaron|van a renovar|renovarán) [el] contrato
0.85  (vi|viste|chequé|tengo|les paso) la nómina
0.85  (gana|le pagan) ({number}|{money}) & (nómina|vi|contrato|expediente)
0.8   (van a|piensan|planean|quieren) (cerrar|despedir|correr|recortar|eliminar|vender|fusionar) ...6 (no digan|no es público|calladito|hasta|todavía no|nadie sabe|no lo han)  | confidencial (no|memo|documento|expediente)
!     (cambien|cambia|olvidé|olvidaste|protege|recuperar|cuál es|no compartan|no compartas|nunca) [_] [_] (contraseña|clave|código) | código (postal|de vestimenta|de barras|civil|penal|qr|de colores) | consejería confidencial | sesión ejecutiva (será|es) | clave del salón | combustión interna

# ---- más amplio

class chico_ref
(el|la|ese|esa|un|una|mi|este|esta) [_] (alumno|alumna|estudiante|muchacho|muchacha|chico|chica|chamaco|chamaca|niño|niña) | {name} | {given_name} | a {capitalized} | (dos|tres|varios|uno|una) de mis (alumnos|alumnas|estudiantes|muchachos|muchachas)

class dato_privado
psiquiatra | psicólogo | psicóloga | pastillas | terapia | depresión | ansiedad | convulsiones | epilepsia | diabetes | autismo | tdah | 504 | iep | educación especial | embarazada | libertad condicional | tobillera | juzgado | cárcel | arrestado | arrestada | detenido | migración | sin papeles | indocumentado | indocumentada | custodia | orden de restricción | suspendido | suspendida | suspendieron | expulsaron | expulsado | reprobó | reprobada | tronó | sacó un {number} | calificaciones | le quitaron la beca | adicto | adicta | drogas | vapeando | se corta | suicidio~ | hospitalizado | hospitalizada | internado | internada | tuberculosis | cáncer | desayuno gratis | almuerzo gratis | no tiene casa | albergue | abusan | maltrato | problemas mentales | no sabe leer

signal student_confidential
0.6   {chico_ref} & {dato_privado} & (clase|alumno|alumna|estudiante|muchacho|muchacha|hora|grupo|maestra|beca|calificaciones|mi|examen|semestre|escuela|consejera|reprobó|suspendieron)
!     (mi (hijo|hija|nieto|nieta)|yo|saqué|tengo|me dieron|tomo|campaña|taller sobre|conferencia|ayuda|línea|para la alergia)

class interno
clave | contraseña | candado | código | alarma | bodega | van a correr | lo van a correr | la van a correr | van a despedir | van a cerrar | van a comprar | junta cerrada | sesión ejecutiva | puerta cerrada | a puertas cerradas | nómina | expediente | evaluación de | evaluaciones de | finalista | memo | recursos humanos | despidos | recortes | demanda | acuerdo secreto
class interno_mas
es {number} | son {number} | {number} | él ni sabe | ella ni sabe | ni sabe | no sabe | todavía no | aún no | nadie sabe | dijeron | hablaron | no digas | no lo digan | el viernes | el lunes | la próxima semana | lo anuncian | se anuncia | filtró | filtraron | me enseñaron | vi | les paso

signal confidential
0.65  {interno} & {interno_mas} & (clave|contraseña|código|candado|correr|despedir|cerrada|ejecutiva|cerradas|nómina|expediente|finalista|memo|despidos|evaluaciones|alarma|cerrar|comprar)
!     (la bodega cierra|código postal|sesión abierta|votó|pública|jubila|evaluación gratuita|salen a correr|carrera|público)

signal confidential
0.7   (contraseña|clave|password|pin) (del|de la|de los|de|para el|para la) [_] [_] [_] -(cambi~|melodía|invitados|está en el cartel)
0.7   (en privado|a escondidas|en secreto|a puerta cerrada|sin avisar) ...5 (renovarle|correr|despedir|cerrar|contrato|votaron|decidieron|acordaron) | (decidió|decidieron|acordó|acordaron|votó|votaron) (en privado|a puerta cerrada|en secreto)

signal student_confidential
0.7   {chico_ref} ...3 (no se gradúa|no se va a graduar|debe (materias|dos|tres|una)|la internaron|lo internaron|la expulsaron|lo expulsaron|la suspendieron|lo suspendieron|repite|está repitiendo|no pasó|va a repetir|tiene piojos|la detuvieron|lo detuvieron)
signal confidential
0.7   (lista de despidos|lista de recortes|lista de salarios|nómina) [_] ...6 (copiadora|impresora|vi|dejaron|filtr~|encontré|les paso) | (pin|clave|código) (de|del) [la] (alarma|puerta|caja|candado|reja|wifi|sistema|computadora) [_]

signal student_confidential
0.65  (suspendieron|expulsaron|castigaron|arrestaron|corrieron) a (la hija|el hijo|la niña|el niño|la muchacha|el muchacho|un alumno|una alumna|los hijos) [de|del] 

signal student_confidential
0.6   {capitalized} [_] (tiene|toma|está en|recibe|va a|anda en|padece) [_] (tdah|autismo|dislexia|epilepsia|depresión|ansiedad|diabetes|terapia|comida gratis|almuerzo gratis|desayuno gratis|educación especial|libertad condicional|plan 504|psicóloga|psicólogo|consejería|medicamento|asma|convulsiones) & (clase|siento|frente|hora|alumno|alumna|maestra|maestro|examen|escuela|salón|por eso|grupo|gratis|va|la|lo)
0.65  a {capitalized} (lo|la) (van a|quieren|piensan) [_] (expulsar|suspender|reprobar|correr|sacar|castigar|dar de baja)
!     (mi|tu) (sobrino|sobrina|hijo|hija|primo|prima|hermano|hermana|nieto|nieta) 

signal confidential
0.65  (me contaron|me dijeron|supe|me enteré|se sabe|me pasaron el dato) [_] [_] [_] ...3 (van a correr|van a despedir|lo van a correr|la van a correr|renunció|va a renunciar|van a cerrar|van a vender|no le renuevan|hay despidos) | (aún|todavía) no es oficial [_] pero

signal student_confidential
0.6   (alumno|alumna|estudiante) (mío|mía|nuestro|nuestra) ...6 (embaraz~|dejar la escuela|deja la escuela|cárcel|droga~|suicid~|papeles|custodia|enferm~|albergue|golpe~|abuso)

class registro_privado
rehabilitación | antidoping | antidepresivos | salió positivo | reportes | trae {number} de promedio | nivel de lectura | deportación | no tienen papeles | no tiene papeles | casa hogar | orden de restricción | recibe almuerzo gratis | embarazada | tiene vih | terapia de lenguaje | toma medicina | copiando | copió | debe la colegiatura | su papá está preso | protección infantil | reprobó | reprobado

class menor_de_escuela
(mi|el|la|un|una|ese|esa) (alumno|alumna|estudiante|niña|niño|muchacho|muchacha|chavo|chava) | (la|el) (mamá|papá|hijo|hija) de {capitalized} | los papás de {capitalized} | le recetaron | alumno | {given_name} {capitalized} | de (primera|segunda|tercera|cuarta|quinta) hora | del (grupo|turno|salón) | chico | nadie lo saca

signal student_confidential
0.65  {registro_privado} & {menor_de_escuela}
0.65  (subo|pongo|van|publico|aquí) [los|las] (resultados|calificaciones) {capitalized} {number}
!     (taller|clase|plática|semana|campaña|prevención|lección|centro) (de|sobre|contra) ...4 {registro_privado} | (mi (hijo|hija|mamá|papá)|yo|soy|estoy|me) ...3 {registro_privado}

signal confidential
!     (contraseña|clave) [_] (debe|debes|tiene que|necesita|segura|caducó|venció|se cambia)
!     (se reúne|se reunirá|se reúnen|sesionará|sesiona|habrá|reunión|sesión) ...4 (a puerta cerrada|puertas cerradas|sesión ejecutiva) ...2 (el|la|a las|mañana|{day}|este|para|$)

signal confidential
!     ya (anunciaron|anunció|lo anunciaron|es público|salió en) ...6
0.65  (lista|relación|archivo|nombres) de [los] (despidos|despedidos|recortes|sueldos|salarios|corridos|expulsados|liquidaciones)
