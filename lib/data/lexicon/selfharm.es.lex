# Autolesión y suicidio.

signal self_harm
0.9   (me quiero|quiero|me voy a|voy a|pienso|he pensado en|pensé en|pensando en|ganas de|me dan ganas de|tengo ganas de|traté de|intenté|intento|decidí|quisiera|necesito|planeo|estoy por|prefiero|me gustaría|a veces quiero|solo quiero|ya quiero|cómo|la mejor forma de|me quería) {quitarme_la_vida} -(de (risa|hambre|sueño|calor|frío|vergüenza|pena|ganas|aburrimiento)|el pelo|el cabello|el fleco|las uñas)
0.85  (ya no|no|no le|nunca) [quiero|le|tengo|veo|encuentro|hay|vale|aguanto|puedo|más] {querer_vivir} -(en (esta casa|este (pueblo|estado))|con mis papás)
0.8   (ojalá|quisiera|me gustaría|desearía|preferiría) [yo|me|ya] [no|nunca|estar] (estar muerto~|estuviera muerto~|muerto|muerta|no haber nacido|nunca haber nacido|no despertar|no despertara|no existir|no existiera|desaparecer|haberme muerto|me muriera)
0.8   (todos|mi familia|el mundo|mis papás|ustedes|nadie) [estaría|estarían|estarán|van a estar|va a estar|me] (mejor sin mí|mejor si (me muero|no (existiera|estuviera)|yo no)|más felices sin mí|va a extrañar|extrañaría|extrañará|notaría si) 
0.8   (esta es mi|este es mi|aquí dejo mi|es mi) (última|último|despedida|carta de despedida|nota) [carta|nota|mensaje|noche|publicación|post|día|despedida] -(del (semestre|año|curso)|de clases|semana|trabajo) | (carta|nota) (de despedida|suicida|de suicidio) | adiós (mundo cruel|a todos para siempre|para siempre|a todos perdón) | (cuando lean|para cuando lean|si leen|cuando leas) esto (ya|yo) (no|estaré|me)
0.75  (me corto|me corté|me corte|me estoy cortando|me he cortado|volví a cortarme|me lastimo|me quemo|me quemé) [los|las|el|la|otra vez|de nuevo|a propósito|con] [brazos|brazo|muñecas|piernas|a propósito|navaja|con|cuando|otra vez|para] -(el (pelo|cabello|fleco)|con (el|la) (horno|plancha|comal|soldadura|papel|cuchillo)|en la (cocina|clase)|las uñas|cocinando|soldando)
0.65  (nadie me va a extrañar|a nadie le importo|soy una carga|soy un estorbo para|la vida no vale|no valgo nada|no sirvo para nada y|estoy cansado~ de vivir|cansado~ de la vida|harta de vivir|harto de vivir|ya no aguanto más|ya no puedo más|me odio|odio mi vida|no tengo salida|quiero que todo (acabe|termine)|que el dolor (pare|termine|se acabe)|mejor muerto~|estaría mejor muerto~|pensamientos suicidas|soy suicida|me siento suicida)
0.35  (suicidio|suicida|autolesión|deprimido~ y sin|sin ganas de nada|sin salida)
0.8   (deberías|debería|mejor|ojalá|que|díganle que|alguien dígale que|dile que|anímenlo a que|ayúdenle a) [se|te|ya se|ya te] {incitar_suicidio}
!sentence (línea de (crisis|ayuda|vida)|988|prevención|prevenir|ayuda disponible|no estás solo~|no estas solo~|busca ayuda|pide ayuda|buscar ayuda|pedir ayuda|señales de|consejero~|salud mental|si tú o|si alguien|si conoces|taller|charla|plática|semana de|mes de|caminata|sobreviviente~|perdí a mi|perdimos a|en memoria|grupo de apoyo|estudio|estadística~|película|serie|libro|novela|canción|capítulo|escuadrón|bomba|terrorista|atentado)
!     (me muero|me mato|morir|morirme|muerto~|mato|mata|matar|matarme|muriendo) ...2 (de (risa|hambre|sueño|calor|frío|vergüenza|pena|ganas|aburrimiento|amor|nervios|cansancio|la risa|susto)|del susto|estudiando|trabajando|entrenando|en el gym|con (este|el) (examen|calor))
!     (examen|tarea|parcial|gym|ejercicio|calor|tráfico|lunes|película|serie|trabajo|proyecto|final) ...4 (matar|matando|mata|morir|muero|muerto~)
!sentence 0.5 (jajaja|jaja|jajajaja|😂|🤣|jeje|broma)

signal self_harm
!     me (corté|corto|corte) (el|la) (pelo|cabello|fleco|dedo|barba|uña)

# Parts of phrases above that are looked for by themselves, which is faster.
class quitarme_la_vida
matar
matarme
morir
morirme
suicidar
suicidarme
quitarme la vida
acabar con (mi vida|todo)
cortarme
cortar las venas
cortarme las venas
ahorcar
ahorcarme
colgarme
tirarme (de|al|del|desde)
aventarme (de|al|del)
desaparecer para siempre
dejar de (existir|vivir)
no despertar
dormir y no despertar
lastimarme
hacerme daño
tomarme todas las pastillas
terminar con (todo|mi vida)
pegarme un tiro
dejar este mundo
irme de este mundo

class querer_vivir
quiero vivir
quiero estar (aquí|viva|vivo)
quiero despertar
quiero seguir (viviendo|aquí|viva|vivo|así)
encuentro sentido
le veo sentido (a la vida|a vivir|a nada)
veo sentido a (la vida|vivir|nada)
tengo (razón|razones|ganas|motivos|motivo) (de|para) (vivir|seguir|estar aquí)
vale la pena vivir
aguanto (la vida|más vivir|esta vida|más este dolor)
puedo más con (mi vida|esta vida|este dolor|la vida)
quiero existir
debí nacer
debí haber nacido
debería haber nacido

class incitar_suicidio
mate
mates
matarte
matarse
suicide
suicides
suicidarte
suicidarse
muera de una vez
mueras de una vez
ahorque
ahorques
tire del puente
corte las venas
lo haga de una vez

signal self_harm
0.7   (quisiera|quiero|ojalá|me gustaría|solo quiero|deseo) [poder] (dormir|dormirme|acostarme|cerrar los ojos) y (no|ya no|nunca) (despertar|despertarme|abrirlos)
0.7   (escribí|ya escribí|estoy escribiendo|dejé|tengo lista|hice) (la|mi|una) (carta|nota) [de] [despedida] -(de recomendación|de motivos|al|a la directora|formal)
0.7   (no le (encuentro|veo|hallo)|ya no tiene|no tiene) [ningún] sentido [a|para mí] [la|mi|seguir|vivir] (vida|vivir|seguir|viva|vivo|nada|todo esto|viviendo|aquí)

signal self_harm
!     (quiero|quisiera) dormir y no despertar hasta | me corté con (la lata|el papel|una hoja|el vidrio|el cuchillo|la navaja de) ...6 (atún|puntos|curita|cocina|cocinando|trabajo) | me va[n] a extrañar cuando me vaya (al|a la|a|de) | me corto el brazo si
!     carta de despedida (de|para) (la|el|los|mi|mis) (maestra|maestro|jefe|jefa|equipo|grupo|generación)
!sentence (ya lo reportamos|lo reportamos|lo reporté|avisamos a)

signal self_harm
0.87  (estarían|estarán|estaría|estarías|están|vivirían) mejor sin mí | (tómate|trágate|échate) [todo|todas] [el|las|un|los] (frasco|pastillas|cloro|veneno)
!     (carta|cartas) de (presentación|renuncia|recomendación|motivos|amor|navidad|agradecimiento|aceptación) | me corté ...4 (lámina|cuchillo|sierra|vidrio|lata|papel|cocinando|trabajando|el pelo|el cabello|las uñas|puntos|taller|guante~)

signal self_harm
!     te (voy a|quiero) matar | cómo matar | (quiero|voy a) morir (soltera|soltero|con (estos|este|la)|de (la pena|vergüenza|la risa|vieja|viejo)|y ya quiero)
