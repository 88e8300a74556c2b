class class_work_es
tarea | tareas | examen | exámenes | examen final | examen parcial | prueba | pruebas | quiz | capítulo | capítulos | proyecto | proyectos | guía de estudio | ensayo | reporte | reporte de laboratorio | presentación | presentaciones | exposición | libreta | cuaderno | hoja de trabajo | cuestionario | módulo | unidad | lección | permiso firmado | permisos | hoja de permiso | práctica | prácticas | trabajo final | lectura | portafolio | temario | calificaciones | excursión | evaluación | ejercicios | hoja de horas

class school_thing_es
guantes | lentes | lentes de seguridad | uniforme | bata | zapatos cerrados | botas | botas de casquillo | casco | careta | mandil | cuchillos | calculadora | lápiz | lápices | cuaderno | libro | libros | cepillos | tijeras | estetoscopio | lonche | almuerzo | computadora | laptop | credencial | permiso | herramienta | herramientas | kit | maniquí | materiales | material | útiles | ropa de algodón | gorro | tapones

class due_es
para el {weekday} | el {weekday} | mañana | hoy | se entrega | se entregan | entreguen | entregar | es para | son para | vence | traigan | traer | estudien | lean | hay | tenemos | tienen | empieza | empiezan | empezamos | cubre | del capítulo | a las {number} | {time} | la próxima semana | esta semana | se cambió | se movió | fecha límite | ya está | suban | el día | {date} | practiquen | en canvas | en classroom | antes de | terminen | revisen | pasado mañana | es el

signal class_information
0.75  {class_work_es} ...4 {due_es} | {due_es} ...4 {class_work_es}
0.7   (traigan|traer|traiga|trae|no olviden|no se olviden de|necesitan|deben traer|hay que traer|usen|vengan con|recuerden|material para) ...5 {school_thing_es}
0.75  (no hay|no habrá|no tendremos|se cancela|se cancelan|se suspende|se suspenden|cancelada|hoy no hay|mañana no hay) [_] [_] (clase|clases|práctica|prácticas|laboratorio|taller|escuela)
0.75  (cambio de (salón|horario|aula|hora)|estamos en el (salón|aula|{number})|(clase|examen|grupo|sección|presentación) ...4 salón {number}|nos vemos en el (salón|taller|laboratorio))
0.75  (capítulo|capítulos|páginas|página|unidad|módulo|lección) {number} & (lean|estudien|examen|tarea|para|lunes|martes|miércoles|jueves|viernes|mañana|traigan|leer|estudiar|vamos)
0.75  (clase|clases|prácticas|turno|curso|taller|laboratorio|grupo|tercera hora|segunda hora|primera hora) [_] [_] (empieza|empiezan|inicia|comienza|se reúne|sale|salen|será|serán|termina|regresa|regresamos) ...4 (a las|en|el|{day}|{time}|temprano|hoy)
0.75  (junta|reunión|noche|conferencias) de (padres|familias|mamás) ...6 ({weekday}|{time}|{date}|a las|el|{number})
0.75  (camión|autobús|bus) (sale|saldrá|salimos|regresa|se va) ...4 (a las|{time}|{day})
0.75  (salimos|salida) ...3 (a las|{time}) & (alumnos|estudiantes|excursión|concurso|competencia|equipo|{program}|padres)
0.75  {section} ...5 (traigan|estudien|examen|tarea|practican|mañana|jueves|el {weekday}|entreguen|hay|vienen)
0.7   (estudien|practiquen|repasen|lean|memoricen|terminen|entreguen|suban) (el|la|los|las|su|sus|sobre|para|todo) ...6 (jueves|lunes|martes|miércoles|viernes|examen|prueba|clase|capítulo|practican|mañana|brazo|libro|canvas|guía|páginas)
0.7   (concurso|competencia|torneo|banquete|convivio|graduación|ceremonia) ...3 (skillsusa|hosa|ffa|robótica|{program}) ...4 ({weekday}|{time}|{date}|a las) | (estudiantes|alumnos) ...3 (lleguen|llegar|presentarse|deben llegar|entran|salen) ...3 (a las|{time}|en el gimnasio)
!     (prueba de (manejo|sangre|embarazo|drogas)|examen (de la vista|médico|de la próstata|de sangre)) | tarea de ser | clase (media|alta|baja|de persona) | falta de clase | mi (proyecto es|casa) | (cuarto|casa) en renta | novela | aprobada | reprobé | pasé (el|mi) examen

# ---- más amplio

class campo_clase
examen | parcial | final | prueba | tarea | quiz | proyecto | práctica | prácticas | laboratorio | taller | capítulo | unidad | unidades | unidades dos | guía | exposición | presentación | ensayo | bitácora | bitácoras | cuaderno | uniforme | zapatos cerrados | permiso | excursión | visita | visitamos la planta | planta | salón | módulo | certificación | simulacro de examen | calificaciones | horas de práctica | lentes | guantes | bata | cuestionario | lectura | repaso | asesoría | clase muestra | evaluación

class decir_clase
se entrega | se entregan | entreguen | cubre | abarca | vale | nos toca | toca | lleven | traigan | usen | vengan | estudien | repasen | lean | suban | impriman | firmen | antes del | para el | el lunes | el martes | el miércoles | el jueves | el viernes | mañana | la próxima | a las {number} | {time} | en el salón | hay | habrá | tendremos | tenemos | empezamos | salimos | se cambia | se pasa | se pospone | no olviden | recuerden | deben | necesitan | obligatorio | fecha límite

signal class_information
0.55  {campo_clase} & {decir_clase} & (examen|parcial|tarea|clase|alumnos|laboratorio|permiso|unidades|capítulo|guía|bitácoras|proyecto|zapatos|estudien|entreguen|lleven|traigan|repasen|práctica|prácticas|taller|uniforme|excursión|calificaciones)
!     (suegra|mi abuela|novela|de la vista|de sangre|natación|partido)

signal class_information
0.65  ^ (tarea|examen|proyecto|práctica|recordatorio|material|lectura) [_] ...6 (terminar|traer|traerlo|leer|estudiar|firmado~|entregar|para|hacer|completar|contestar|capítulo|páginas|llevar)

signal class_information
0.65  (no se (les|te) olvide~|no olviden|acuérdense de|recuerden traer|favor de traer|hay que llevar|deben llevar|lleven) ...6 (bata|gafete|guantes|lentes|uniforme|libro|cuaderno|credencial|permiso|botas|zapatos|mandil|careta|lonche|identificación|tarea|laptop|calculadora)
0.65  (pasamos|movimos|cambiamos|se pasa|se pasó|se mueve|se movió|se recorre|recorremos) [_] (la|el|las|los) (exposición|examen|quiz|prueba|entrega|práctica|clase|presentación|exposiciones|excursión|proyecto) (al|para|a la|hasta)
