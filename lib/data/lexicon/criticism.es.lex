# La crítica dura de lo que hace un organismo público no es motivo de nada; véase criticism.en.lex.

class responsable
  superintendente | director~ | junta | consejo | presidente | presidenta | administrador~ | administración | directiva | mesa directiva | alcalde | alcaldesa | jefe~ | jefa~ | encargado~ | comité | oficina | distrito | gobierno
class asunto
  servicio | respuesta | decisión | decisiones | política | políticas | plan | presupuesto | horario | programa~ | reunión | administración | comunicación | página | aplicación | atención | trato | excusa~ | escuela | centro

class juicio
  vergonzoso~ | injusto~ | injusticia | corrupto~ | corrupción | incompetente~ | mentiroso~ | mentiras | propaganda | transparencia | favoritismo | abuso~ | estafa | robo | típico
  queja~ | demanda~ | reclamo~ | abogado~ | petición | protesta~ | inspección | investigación | despidieron | corrieron | borraron | respeto | excusas | promesas | inútil~ | estupidez

signal off_topic
!text  {juicio}
!text  (corran|corra~|echen|boten|saquen|despidan) ...2 (todos|todas|ellos)
!text  (avergonzado~|dar~ la cara|háganse a un lado|pidiendo respuestas)
!text  (superintendente|director~|junta|administración|directiva|mesa directiva)
!text  impuestos
!text  contribuyentes
!text  nuestro dinero
!text  mi dinero
!text  presupuesto
!text  (renunciar~|destituir~|dimitir~)
!text  (boten|echen|corran|saquen|voten) ...4 {responsable}
!text  que se vayan
!text  (pésimo~|pésima~|malísimo~|malísima~|horrible|terrible|porquería de) ...2 {asunto}
!text  {asunto} ...3 (pésimo~|pésima~|malísimo~|malísima~|horrible|terrible|una porquería|una vergüenza|una burla)
!text  (es|fue|da) ...1 vergüenza
!text  qué vergüenza
!text  una burla
!text  una estafa
!text  un fraude
!text  un desastre
!text  (nos|me|les) (mintieron|ignoraron|engañaron|fallaron|trataron)
!text  nadie (contesta|responde|escucha|hace)
!text  ...1 (semanas|meses|días) esperando
!text  ya basta
!text  estoy harto
!text  estoy harta
!text  estamos hartos
!text  no se vale

signal abusive personal_attack
!     {responsable} ...4 (incompetente~|incapaz|incapaces|inútil~|un desastre|un fracaso|una burla|un fiasco)
!     ({responsable}|{asunto}) ...3 no servir~
!     es una vergüenza (cómo|como|que|lo que|el|la|este|esta|tener)
!     (pésimo~|pésima~|malísimo~|malísima~|patético~|estúpido~|asqueroso~|porquería de) ...2 {asunto}
!     {asunto} ...3 (pésimo~|pésima~|malísimo~|patético~|estúpido~|asqueroso~|absurdo~|una porquería|una basura)

signal threat violent
!     (van|vas|va|vamos) a (pagar|pagarla|pagarlo) ...5 (elecciones|urnas|votos|noviembre|abril)
