# Si un comentario sigue el tema de la publicación a la que contesta (véase lib/topic.c).

class function_word
  el | la | los | las | lo | un | una | unos | unas | y | e | o | u | pero | porque | pues | si | sí | no | ni | que | qué | quien | quién | cual | cuál | cuando | cuándo
  donde | dónde | como | cómo | cuanto | cuánto | de | del | a | al | en | con | sin | por | para | sobre | entre | hasta | desde | hacia | contra | según | durante
  yo | tú | tu | él | ella | ello | nosotros | ustedes | usted | ellos | ellas | me | te | se | nos | les | le | mi | mis | tus | su | sus | nuestro~ | mío~ | suyo~
  este | esta | estos | estas | eso | esa | ese | esos | esas | esto | aquel | aquella | aquí | ahí | allí | allá | hoy | ayer | mañana | ahora | luego | después | antes
  ser~ | es | son | era | eran | fue | fueron | soy | eres | somos | está | están | estoy | estaba | hay | había | ha | han | he | hemos | tiene | tienen | tengo | hace | hacen
  va | van | voy | vamos | puede | pueden | puedo | quiero | quiere | quieren | dice | dicen | dijo | ver | dar | hacer | decir | ir | poder | tener | haber
  muy | más | menos | mucho~ | poco~ | todo~ | nada | algo | alguien | nadie | cada | otro~ | mismo~ | tan | tanto~ | también | tampoco | ya | aún | todavía | siempre | nunca
  solo | sólo | así | bien | mal | mejor | peor | bueno~ | grande~ | nuevo~ | cosa~ | vez | veces | día~ | semana~ | mes | meses | año~ | gente | uno | dos | tres | favor

class common_ground
  escuela~ | clase~ | salón | salones | aula~ | estudiante~ | alumno~ | maestro~ | profesor~ | profe~ | instructor~ | enseñar~ | aprender~ | estudiar~ | graduación | graduarse~ | plantel~
  programa~ | curso~ | carrera~ | colegiatura | inscripción | inscripciones | inscribir~ | beca~ | diploma~ | título~ | certificado~ | certificación | licencia~ | examen | exámenes | calificación | calificaciones
  tarea~ | taller~ | laboratorio | trabajo~ | empleo~ | práctica~ | pasantía~ | oficio~ | director~ | superintendente | consejero~ | personal | empleado~ | junta | mesa directiva | administración | distrito
  presupuesto | impuesto~ | salario~ | sueldo~ | reunión | reuniones | voto~ | votar~ | hijo~ | niño~ | muchacho~ | padre~ | mamá | papá | familia~ | comunidad | camión | autobús
  estacionamiento | edificio~ | gimnasio | cafetería | comida | almuerzo | desayuno | oficina | página | publicación | teléfono | correo | llamar~ | llamada~ | contestar~ | evento~ | visita~
  ceremonia | premio~ | seguridad | nieve | clima | cerrado~ | horario~ | calendario | fecha~ | solicitud~ | solicitudes | soldadura | enfermería | cosmetología | cocina | mecánica | construcción

class page_address
  ustedes | usted | su | sus | suyo~ | les | tu | tus
class question_word
  cuándo | cuando | dónde | donde | cómo | como | qué | quién | quien | cuál | cuánto | cuánta | por qué | hay | alguien

signal off_topic
0.55  (presidente|senador|gobernador|congreso|demócratas|republicanos|elecciones)
0.45  (iglesia|cristo|jesús|salvador|biblia) & (arrepentir~|salvación|pecado|pecadores|creer~)
0.5   (bitcoin|cripto|criptomonedas|forex)
0.5   (se vende|vendo) _
0.5   (perro|gato|perrita|perrito|gatito) (perdido|extraviado|perdida|extraviada)
0.5   (partido|liga|gol|goles|selección|américa|chivas|cruz azul) & (ganar~|perder~|jugar~|jugador~|árbitro)
0.5   (receta) & (taza|tazas|horno|cucharada~|hornear~)

!text  {praise}
!text  {thanks}

class praise
  felicidades | felicitaciones | felicitar~ | enhorabuena | bravo | muy bien | bien hecho | qué (bonito|bonita|lindo|linda|padre|chido|bueno|orgullo|emoción|bien|gusto) | orgulloso~ | excelente~ | hermoso~
  buen trabajo | me encantan|encanta | me gusta~ | increíble~ | maravilloso~ | padrísimo | chido | éxito~ | bendiciones | suerte | feliz (navidad|cumpleaños|año) | adelante | se lo merece~ | bienvenido~
class thanks
  gracias | agradecer~ | agradecido~ | agradezco | se agradece | dios los bendiga | mil gracias
