class materia_publica
impuesto~ | bono | ley | leyes | gobernador | gobernadora | legislatura | senador~ | congreso | alcalde | alcaldesa | presidente | gobierno | muro | frontera | migra | migración | inmigración | aborto | armas | pena de muerte
voto | elección | elecciones | candidato~ | huelga | sindicato | política | políticas | políticos | reglamento | regla | reglas | reglamentos | decisión | decisiones | medida | horario | matrícula | colegiatura | cuota | cuotas | estacionamiento
junta | mesa directiva | directora | director | superintendente | dirección | administración | distrito | presupuesto | sueldo | sueldos | salario | salarios | maestros | escuelas | escuela | programa | recortes | biblioteca | educación | semana de cuatro días
mandato | vacuna~ | cubrebocas | mascarillas | celulares | código de vestimenta | uniforme | transparencia | autoridades | ordenanza | policía | guerra | aranceles | derechos | programa de noche | cosmetología | turno | el centro

class postura
debe | debería | deberían | deben | deberíamos | tiene que | tienen que | hay que | no debe | está mal | está muy mal | estuvo mal | están mal | es injusto | es una injusticia | injusto | injusta | injusticia | se equivoca | se equivocaron | se equivocó
es un error | fue un error | error | estupidez | tontería | ridículo | ridícula | absurdo | absurda | vergüenza | una burla | burla | abuso | pésima | pésimo | terrible | mala idea | buena idea | desperdicio | tirar el dinero | malgasta | malgastan
en contra de | en contra | a favor de | a favor | apoyo | apoyamos | me opongo | no apoyo | estoy de acuerdo | no estoy de acuerdo | no estamos de acuerdo | no me parece | merece | merecen | nos ignoran | ignoran | exigimos | exijo | ya basta
renuncie | renunciar | renuncien | que se vaya | que se vayan | destituir | voten | vota | votemos | voto por | votar | voté | voto que | inaceptable | inadmisible | no tiene sentido | no tiene lógica | falta de respeto | creo que | opino que | yo digo que | pienso que | a mi parecer | en mi opinión
lucharé | lucharemos | defender | hace falta | ya es hora | harto | harta | hartos | cansados | corruptos | corrupta | me indigna | qué coraje

signal opinion
0.55  {materia_publica} & {postura}
0.65  vota (sí|no|si) | voten (sí|si|no|por) -(la mejor|tu|su) | voto que (no|sí|si) | (estoy|estamos|yo estoy) (en contra|a favor) | no estoy de acuerdo con ...3 (regla|decisión|política|horario|medida|director|directora|junta|cambio)
0.65  ({org_es}|la junta|la mesa directiva|la directora|el director|el gobernador) (debe|debería|tiene que|deben|deberían) -(reunirse|abrir)
0.65  (es|era|fue|está|me parece|se me hace) [muy|bien|tan|totalmente|una] (injusto|injusta|injusticia|mal|absurdo|ridículo|inaceptable|una vergüenza|indignante|abuso) (que|cobrar~|cerrar~|quitar~|como|lo que)
0.65  (qué) (vergüenza|coraje|injusticia|abuso|burla) ...3 (administración|decisión|que|de|lo que|gobierno|junta)
0.6   (la decisión|esa decisión|esta decisión|la regla|esa regla|el reglamento|la medida|el cierre) ...5 (fue|es|era|está|me parece) [un|una|muy|tan|bien] (error|injusta|mal|absurda|estupidez|ridícula|vergüenza|pésima|tontería|injusto|burla)
0.6   (deberían|debieran|hay que) (subirles|subir|bajar|quitar|cerrar|abrir|renunciar|pagar|correr|despedir|prohibir|legalizar|devolver) ...6 (sueldo|sueldos|impuestos|maestros|programa|escuela|director|directora|junta|regla|cuota|turno|celulares|aborto)
!     voten por (la|el|tu|su) (mejor|favorito~|calabaza|reina)
!     la junta (se reúne|se reunirá|votó en|es el) | (deben|deberán|tienen que) (traer|firmar|llegar|entregar|registrarse|presentar)

signal claims_official_presence
0.85  (esta es|ésta es|bienvenidos a|bienvenidas a|bienvenido a|somos|les presento|aquí está|presentamos) ...2 (página|cuenta|perfil|canal|grupo|facebook|instagram|tiktok) oficial
0.85  ^ [nueva|nuevo|la|el] (página|cuenta|perfil|canal|grupo|facebook|instagram|tiktok|sitio) oficial (de|del|en|para)
0.85  (abrí|abrir|abrimos|creé|cree|creamos|hice|hicimos|acabo de (abrir|crear|hacer|lanzar)|lancé|lanzamos|quedó|ya quedó|ya está|ya tenemos|inicié|empecé) ...3 (página|cuenta|perfil|canal|grupo|facebook|instagram|tiktok|face|insta|twitter|youtube) oficial
0.7   nuestra (página|cuenta) oficial (ya|acaba|está) | (página|cuenta|grupo) administrado~ por ...2 (personal|{center}|centro|escuela)
!     (no|ni) (es|somos|soy) ...3 oficial | (sigan|sigue|síganos|visiten|visita|busquen|busca|vean|revisen|en|consulten|según) ...2 (página|cuenta|perfil) oficial | no oficial
!     (esta|ésta) es la (página|cuenta) oficial $ & qué
!     la (página|cuenta) oficial (de|del) ...4 (tiene|publicó|dice|ya)

class decisor
junta | mesa directiva | administración | dirección | director | directora | gobierno | gobernador | congreso | alcalde | distrito | los de arriba | reglamento | {center} | superintendente | comisionados | los políticos | legisladores | la escuela | el estado
class juicio
poca consideración | falta de respeto | debió ser | deberían haber | no debieron | no debió | no debería | no deberían | debería | castiga | castigan | afecta | perjudica | prioridades | despilfarro | tirar el dinero | no es justo | no se vale | no hay derecho | ya estuvo | basta | abuso | coraje | vergüenza | mal hecho | mala decisión | error | nos olvidan | olvidaron | merecemos | merecen | primero los | en lugar de | en vez de | no para | y no para | pagar sus propios | quitar | quitaron | exigimos | que nos escuchen | sin consultar | no preguntaron | a espaldas | injusto~ | indignante
class civico
salones | maestros | ningún maestro | alumnos | estudiantes | letrero | dinero | ese dinero | materiales | camión | de noche | los de la noche | los que trabajan | programa | becas | cuotas | sueldos | impuestos | biblioteca | hospital | escuelas | familias | comunidad | caminos | presupuesto | estacionamiento | comedor | clases | campus

signal opinion
0.55  {decisor} & {juicio}
0.55  {juicio} & {civico}
!     (se prende|traer|quitar la llave|entregar)

signal opinion
0.6   la culpa (es|la tiene) (del|de la|de los|el|la) ...2 (estado|gobierno|junta|escuela|director|directora|políticos|distrito|administración|gobernador) | (golpe bajo|bofetada|burla|falta de respeto|insulto|traición) (para|a|contra) (los|las|la|el|nuestro~) [_]
0.6   (quitar|cerrar|cobrar|cortar|cancelar|eliminar|despedir|subir|prohibir) [_] [_] [_] ...6 (es|fue|sería|era) [un|una|muy|bien|puro] (golpe|injusto~|error|abuso|burla|falta|tontería|robo|vergüenza|absurdo|mal|cruel|castigo|insulto)
0.55  (con|por) (ese|este|esos|el) (sueldo|sueldos|presupuesto|gobierno|pago) [_] ...5 (nadie|ningún|no|ninguno|culpa|quién)
!     página oficial | no ha dicho nada

signal opinion
0.6   ^ (no|sí) al (cierre|bono|impuesto|recorte|aumento|muro|aborto|cambio|cobro) | (no|sí) a la (reforma|huelga|ley|cuota|censura|guerra)
0.55  (distrito|condado|escuela|junta|estado|país|pueblo|centro) (necesita|merece|ocupa) [_] (nuevos|nueva|mejores|otros|otra|un cambio|líderes|gente|dirección|otra junta)

signal opinion
0.55  (dejar|quitar|cobrar|cerrar|negar) ...8 es (decirles|decirnos|una burla|no importarles|dejarlos|castigar|quitarles|olvidar) 

signal opinion
0.6   no es justo (que|cobrar|para) [_] [_] ...5 | (suban|subieron|suben|quieren subir) la (colegiatura|cuota|renta|matrícula|tarifa) [_] [_]
