# Contar el contacto privado que uno mismo tuvo con estudiantes.

class told_student_es
(un|una|uno|dos|tres|unos|unas|algunos|algunas|varios|varias|otra|otro) [de] (mis|nuestros|nuestras) [_] (alumnos|alumnas|estudiantes|muchachos|muchachas|chicos|chicas)
(una|un|mi|otra|otro|esta|este|dos|tres|unos|unas|varios|varias|algunos|algunas) (alumna|alumno|estudiante|alumnas|alumnos|estudiantes) | (una|un|otra|otro) (alumna|alumno|estudiante) mía | (una|un) (alumna|alumno|estudiante) mío
mi (alumna|alumno|estudiante) (favorita|favorito|consentida|consentido)

signal contact_told private_contact
0.85  <(le escribí|les escribí|le estoy escribiendo|le voy a escribir|les voy a escribir|le escribo|le mandé|les mandé|le mando|le texteé|le mensajeé|me mensajeo|me escribo|me escribía|me texteo|chateo|chateé|chateaba|platico|platiqué|estuve platicando|estuve chateando|hablé|estuve hablando) ...4 (a|con|de) {told_student_es}> & (privado|inbox|dm|dms|mensaje directo|mensajes directos|whats|whatsapp|snap|snapchat|insta|a solas|anoche|de noche|en la noche|madrugada|mi celular|su novio|su novia|a escondidas)
0.85  <(le di|les di|le pasé|les pasé) mi (número|celular|cel|teléfono|insta|snap|whats|discord|número personal) [_] a {told_student_es}> | <me metí (a los|en los|al) (dms|mensajes|inbox) de {told_student_es}>
0.8   <(me vi|me veo|quedé|salí|salgo|llevé|llevo|me junté|me reuní) ...3 (con|a) {told_student_es}> & (a solas|solos|solas|mi (casa|carro|troca|depa|apartamento)|cenar|un café)
!sentence (sus papás|su mamá|su papá|los papás|tutor|tutora|grupo de (la clase|whatsapp)|canvas|remind|classroom|correo de la escuela|supervisor|supervisora)
!     (ex alumno|ex alumna|exalumno|exalumna|exalumnos)
