# Hablar a los estudiantes, y señalar a uno; hablar a una persona.

class student_group_es
estudiantes | alumnos | alumnas | muchachos | muchachas | chicos | chicas | chavos | chavas | jóvenes | clase | compañeros de clase | soldadores | enfermeras | enfermeros | futuras enfermeras | graduados | egresados | grupo | mecánicos | cocineros | equipo | mis niños | mijos | mis muchachos | mis alumnos | mis alumnas | mis estudiantes | mis chicos
(estudiantes|alumnos|alumnas|chicos|chicas|muchachos|muchachas|clase|grupo|los|las) (de|del) ({program}|{section}|primer año|segundo año|(la|el) (noche|mañana|tarde|nocturno)|turno [_]|segunda hora|tercera hora|primera hora|{number})
{section}

class told_es
traigan | trae | entreguen | estudien | lean | recuerden | recuerde | no olviden | no se olviden | no olvides | no falten | lleguen | vengan | pónganse | usen | revisen | hagan | terminen | practiquen | escuchen | pongan | suban | firmen | guarden | limpien | dejen | miren | fíjense | acuérdense | prepárense | avisen | manden | completen | descansen | quédense | cuiden | anoten | repasen | felicidades | gracias | bienvenidos | mañana | hoy | el {weekday} | este {weekday} | hay examen | hay clase | no hay | tenemos | tienen | su | sus | les | les dejo | les recuerdo | los | nos | vamos | ya | por favor | fue un placer | fue un | son | están | salgan | el camión | el examen | la tarea | salimos | espero | quiero | buen trabajo | pueden | deben | recojan | entren | suerte | si | esta semana | cambiamos

signal addresses_students
0.8   ^ [{greeting}|queridos|queridas|mis|a|a todos|a todas|aviso a|aviso para|para|atención|todos|ey|oigan|hola|bueno|órale|recordatorio para] [mis|los|las|todos los|todas las|nuestros|todos mis|todas mis|mi|a] {student_group_es} {told_es}
0.75  ^ (hola|oigan|ey|atención|queridos|queridas|estimados|estimadas|buenos días|buenas tardes|buenas noches|aviso a los|aviso para los|a mis|a todos mis|a todas mis|para mis|recordatorio a los|felicidades|bienvenidos|bienvenidas|mensaje para mis) [mis|los|las|todos] {student_group_es} -(y padres|de familia|ganó|ganaron|salen)
0.7   ^ (a|para) (mis|nuestros|nuestras|los|las) (alumno~|estudiantes|muchachos|muchachas|chicos|chicas) [_] [_] [_]
0.7   (ustedes|los|las|todos los|todas las) (de|del|en) [mi] {section} ...2 (traigan|recuerden|me deben|vengan|estudien|su|sus|son|estuvieron|{told_es})
0.7   ^ [{greeting}] (muchachos|chicos|chicas|muchachas|jóvenes|chavos|clase|alumnos|estudiantes) $
0.5   (traigan|estudien|entreguen|lean|practiquen|no olviden|repasen|suban) & (examen|tarea|clase|capítulo|guantes|lentes|uniforme|taller|proyecto|cuaderno|laboratorio|prácticas|hora|guía|páginas)
!     (padres|familias|maestros|maestras|personal|vecinos|mamás|papás) [_] ...4 | (sus hijos|los estudiantes (salen|ganaron|de)|estudiantes (deben|ganaron|salen|sirvieron)|mis (alumnos|alumnas|estudiantes) (ganaron|son|de la noche (hicieron)|hicieron|pasaron)) 
!     la clase (empieza|media|fue|es|de diseño) | se busca [_] | los muchachos del

signal student_reference
0.85  (mi|un|una|nuestro|nuestra|el|la|ese|esa) [_] (alumno|alumna|estudiante) [mío|mía|nuestro|nuestra] [se llama|llamado|llamada|de nombre] <({name}|{given_name}|{capitalized} [{capitalized}])>
0.85  (una|uno) de mis (alumno~|estudiantes|muchacho~|chico~) [_] [llamada|llamado|de nombre] <({name}|{capitalized} [{capitalized}])>
0.85  <({name}|{capitalized} {capitalized})> (mi|nuestro|nuestra|un|una) (alumno|alumna|estudiante) | <({name}|{given_name})> (de|en) (mi|nuestra) (clase|grupo|segunda hora|tercera hora|primera hora|taller|programa) | felicidades a mi (alumno|alumna|estudiante) <({name}|{given_name})>
0.85  <(la|el) (única|único|sola|solo) (muchacha|muchacho|niña|niño|chica|chico|alumna|alumno|estudiante|mujer|hombre) (en|de) [mi|la|nuestra] ({section}|clase|grupo|{program}|tercera hora|segunda hora|primera hora|turno|taller)>
0.85  <(la|el|esa|ese) (muchacha|muchacho|niña|niño|chica|chico|alumna|alumno|estudiante|señora|güero|güera) (de|con|que) ...4 (de|en) (mi|la|nuestra) ({section}|clase|segunda hora|tercera hora|primera hora|taller|grupo|turno)>
0.8   estudiante del (mes|año) [es] <({name}|{capitalized} {capitalized})> | (mi|nuestra|nuestro) [_] estudiante <({name}|{capitalized} {capitalized})>
!     (mi|su) (hijo|hija|nieto|nieta|sobrino|sobrina)

signal employee_reference
0.7   <(maestro|maestra|profesor|profesora|profe|instructor|instructora|director|directora|consejero|consejera|secretaria|entrenador|contador|tesorera|superintendente|enfermera) {capitalized} [{capitalized}]>

signal addresses_person
0.85  ^ [{greeting}] ({name}|{given_name}|{titled_name}|señora|señor|maestra|maestro|profe|mija|mijo|amiga|amigo|mi amor|comadre|compadre|licenciado|doctora|doctor|oficial|vecina|contador|directora|director) (tú|usted|eres|es usted|ven|te|su|tu|qué|por qué|cómo|ya|no|deja|dime|mándame|llámame|gracias|pasa|pásame|me|le|cuándo|vete|cállate|das|estás|está|deje|puede|avísame)
0.8   ^ (oye|oiga|hola|querida|querido|estimada|estimado|felicidades|gracias|perdón|perdona|feliz cumpleaños|ey) ({name}|{given_name}|{titled_name}|señora|señor|maestra|maestro|mija|mijo|amiga|amigo|guapa|guapo|hermosa|preciosa|mami|nena|bebé|wey|güey|compadre|comadre|profe|doctora|doctor)
0.75  (eres|estás|fuiste|estuviste|te ves|te veías|tienes|dijiste|hiciste|usted es|usted fue|usted no|usted debería|eres una|eres un|no sirves|das asco|das lástima|das pena|te quedó|te pasas|te pasaste|te crees|te equivocas|me debes|quedaste|sabes que eres|prometiste|mentiste|llegaste|cuídate|cállate|vete|lárgate|muérete|mátate|cómo estás|cómo está usted|cómo te fue|qué haces|qué tal estás|pasa por|ven a|te vi|te quiero|te amo|te extraño|te odio|te felicito|te agradezco|te espero|te aviso|te dije|te mando|te llamo|te lo|te voy|te vas|te va|te están|te necesito|te deseo|contigo|contéstame|respóndeme|para ti|de ti|por ti|a ti) -(que)
0.6   (tu|tus) (hijo|hija|mamá|papá|madre|perro|carro|casa|comentario|cara|libro|trabajo|ayuda|esposo|esposa|familia|certificado|vida|vieja|boca|opinión|actitud|proyecto|solicitud|hermana|hermano|foto|teléfono|camioneta)
0.6   (su|gracias por su) (hijo|hija) (está|no|ya|va|fue|le|hoy) & (señora|señor|usted|le)
0.6   (gracias|felicidades) por (tu|su|todo lo que) | lo que (usted|hiciste|haces|dijiste) | a quien (sea|haya|corresponda) ...6 (eres|es usted|usted) 
0.35  (te|tú|usted|contigo|tuyo|tuya)
!     uno nunca sabe | quién sabe | (alguien|saben) [_] (sabe|tiene|si) | te (invita|invitamos|esperamos|da) | (aquí te|si te)

signal addresses_students
0.7   ^ [{greeting}|a|para|buenas noches|buenos días] [todos|todas|a todos|a todas] (los|las) (del|de la|de) (curso|clase|turno|grupo|programa|taller) [_] [_]
0.7   ^ (jóvenes|muchachos|muchachas|chicos|chicas|alumnos|alumnas|estudiantes|chavos) de {program}
0.6   ^ (jóvenes|muchachos|muchachas|chicos|chicas|alumnos|alumnas|chavos) [_] (el|la|los|las|mañana|hoy|ya|si|por|no|hay|vamos|les)

signal student_reference
0.8   <(el|la) (único|única|solo) (varón|hombre|mujer|señora|señor|joven|muchacha|muchacho)> (en|de) (mi|nuestro|la|el) (grupo|clase|programa|turno|taller)
0.8   (una|uno) de mis (alumnos|alumnas|estudiantes|muchachos|muchachas) [de] [_] <({name}|{capitalized} {capitalized})>

signal addresses_person
0.6   (por qué no|cuándo|a qué hora|dónde) (viniste|vienes|llegas|llegaste|estabas|estás|fuiste|contestas|me dijiste|avisaste) | no te preocupes | no se preocupe | su (nieto|hijo|hija|nieta) está

signal addresses_students
!     ^ (las|los) [_] [_] (están|son) (para|una|unos|unas|un) | ^ los del grupo de (apoyo|ayuda|oración) | ^ los del turno de la (tarde|mañana|noche) (son|dejaron|fueron)

signal student_reference
0.75  (un|una) (estudiante|alumno|alumna) (mío|mía|de los míos) [que se llama|llamado|llamada|de nombre] <({name}|{given_name}|{capitalized})>
0.75  (un|una|mi) (estudiante|alumno|alumna|muchacho|muchacha) (mío|mía) [_] [_] <{name}>
0.75  (que se llama|llamado|llamada) <({name}|{given_name})> & (alumno|alumna|estudiante|clase)

# ---- a person named with what only a school's record of a pupil says

signal student_reference student_confidential
0.7   <({name}|{given_name})> [_] [_] (reprobó|reprueba|tronó|reprobando|no pasó|copió en|sacó (cero|reprobado)) ...3 (examen|prueba|clase|materia|curso|final|módulo|semestre|parcial)
!     (mi|nuestro|nuestra|su) [_] (esposo|esposa|primo|prima|hermano|hermana|mamá|papá|amigo|amiga|tío|tía|vecino|vecina|novio|novia|hijo|hija|sobrino|sobrina) [{name}]


signal addresses_person
!sentence (decía|dice|solía decir|repetía) (mi|el|la) (abuel~|bisabuel~|mamá|papá|tía|tío|dicho|refrán|suegra|compadre) | cuando te toca te toca | cuando te toca aunque te quites
