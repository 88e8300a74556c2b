# Hablar a nombre del centro, trabajar ahí, y decir que no se habla por él.

class org_es
{center} | (el|nuestro|este) (centro|distrito|plantel|colegio) | del (centro|distrito|plantel|colegio) | (la|nuestra|esta) (escuela|institución|administración) | al centro

signal speaks_for_center
0.85  (en|a) nombre de ...5 {org_es} | (en|a) nombre del (centro|distrito|plantel)
0.85  (en|a) nombre de ...5 {org_es} | de parte de [todos|todo el personal|la dirección] [en|de|del] {org_es} | en representación de ...3 {org_es} | en representación del (centro|distrito)
0.85  hablo (por|en nombre de|a nombre de) ...2 {org_es} | hablo (en|a) nombre del (centro|distrito) | (como|soy) (vocero|vocera|portavoz|representante) ...3 {org_es} | (como|soy) [la|el] (vocero|vocera|portavoz) [oficial] (del|de la|de)
0.75  (nuestra|la) (posición|postura|respuesta|declaración) [oficial] (de|del|de la) ...2 {org_es} | (nuestra|la) (posición|postura) oficial
0.75  la (posición|postura) (del centro|del distrito|de {center}|de la escuela) | comunicado [oficial] (de|del|de la) {org_es} | ^ comunicado oficial | (comunicado|mensaje|aviso|anuncio|declaración) oficial (de|del|de la)
0.8   nosotros [aquí] en {center} | (en|desde) {center} (anunciamos|lamentamos|estamos|queremos|les|informamos|nos complace|creemos)
0.8   ^ [en] {center} (informa|anuncia|lamenta|comunica|se complace|se enorgullece|confirma|desmiente|agradece|pide|invita|se disculpa|rechaza|apoya|aclara|les informa|les invita)
0.7   (el superintendente|la superintendente|la dirección|la junta) me (pidió|autorizó|encargó) ...2 (anunciar|informar|decir|comunicar)
0.7   (nos complace|tenemos el gusto de|lamentamos|nos enorgullece) ...2 (anunciar|informar|comunicar|invitar) & {center}
0.7   nosotros [como] (la administración|la junta|el personal|el centro|la dirección)
!     (no|ni|nunca|tampoco) ...4 (nombre|hablo|represento|representa|posición|postura|oficial|parte|vocero|vocera)
!     (cuál|qué) ...3 (posición|postura)
!     a nombre de (la familia|mi|su)

signal affiliation
0.9   (trabajo|trabajamos|laboro|trabajando|laborando|chambeo|enseño|instruyo|doy|damos|imparto|manejo) ...6 (en|para|de) {center}
0.9   (soy|somos|como) ...6 (maestro|maestra|instructor|instructora|empleado|empleada|consejero|consejera|secretaria|conserje|profesor|profesora|profe|trabajador|trabajadora|personal|director|directora|coordinador|coordinadora|recepcionista|enfermera|bibliotecaria|chofer) ...5 (de|en|del|para) {center}
0.85  (llevo|tengo|cumplo|cumplí) ...4 (años|año|meses|décadas) ...4 (trabajando|dando clases|enseñando|en|como|de) ...4 {center}
0.85  mis (compañeros de trabajo|colegas|alumnos|alumnas|estudiantes|jefes) ...2 (en|de) {center} | mi (jefe|jefa|salón|oficina|trabajo|chamba|taller|empleo|sueldo|primer día) ...3 (en|de) {center}
0.85  ^ [_] [_] [_] (instructor|instructora|maestro|maestra|empleado|empleada|profesor|profesora|consejera|consejero|coordinadora|coordinador) ...4 (en|de) {center}
0.8   (me contrataron|entré a trabajar|empecé a trabajar|conseguí trabajo) ...3 {center} | doy clases ...5 {center} | {center} me (paga|contrató)
!     (mi|su|el|la) (esposa|esposo|hermana|hermano|mamá|papá|hijo|hija|primo|prima|tía|tío|amigo|amiga|vecino|vecina) ...3 (trabaja|enseña|da|es)
!     (quiero|quisiera|ojalá|alguien|quién|busco|me gustaría) ...3 (trabajar|trabaja|trabajo|chamba)
!     (estudio|estudiante|alumno de|alumna de|toma|tomo|me inscribí|los maestros) ...4 {center}

signal disclaimer
0.85  [mis|las|estas] (opiniones|opinión|comentarios|publicaciones|ideas|palabras) ...5 (son|es) ...2 (mías|mía|míos|propias|personales|personal|propia|exclusivamente mías|solo mías)
0.85  (a título personal|a título propio|a nivel personal|en lo personal lo digo|opinión propia|opiniones propias|a título mío)
0.85  no (hablo|escribo|publico|opino) (por|en nombre de|a nombre de|de parte de) ...3 ({org_es}|empleador|trabajo|nadie|mi empleador|mi trabajo) | no represento a ...3 ({org_es}|empleador|trabajo|nadie|mi empleador)
0.85  (opiniones|opinión|publicaciones|cuenta|página|esto|comentarios|publico) ...6 no (representa|representan|refleja|reflejan|es|son|expresa) ...5 ({org_es}|empleador|trabajo|patrón|mi trabajo|escuela|distrito)
0.8   (hablo|hablando|opino|escribo) (solo|sólo|solamente|únicamente|nada más|nomás) por mí | hablo por mí [mismo|misma] | (lo que|esto que) (escribo|publico|digo) ...3 (es mío|a título|mío)
0.8   (y no|no) (en|a) nombre de ...3 ({org_es}|donde trabajo|trabajo|empleador)
0.75  (opinión|opiniones|opinión personal) ...3 (no|y no) [la|las|de|del|de la|es la] ...2 ({org_es}|distrito|escuela|empleador|trabajo|centro)
0.7   como (ciudadano|ciudadana|mamá|papá|contribuyente|vecino|vecina|padre|madre) ...2 no como ...2 (empleado|empleada|maestro|maestra|trabajador|trabajadora|instructora|instructor)
0.6   cuenta personal ...4 no ...4 (trabajo|escuela|centro|empleador)
0.6   (esta|esto) es mi (posición|opinión|postura) y no ...3 (trabajo|escuela|centro|empleador|distrito)

signal speaks_for_center
0.75  en {center} (no toleramos|creemos|nos comprometemos|trabajamos para|tomamos|ya tomamos|estamos comprometidos|agradecemos|lamentamos|queremos|rechazamos|apoyamos|tenemos|hemos) | (a|en) nombre (de la dirección|del personal|de la administración|de la junta)
0.75  (como|soy) [el|la] (portavoz|vocero|vocera|representante|encargado~ de prensa) (de|del) 

signal affiliation
0.8   (soy|somos|formo|formamos) parte (del|de la) ...4 (de|en) {center} | (me acaban de contratar|me contrataron|entré|acabo de entrar) [_] (en|a) {center} ...3 | (hoy|ya) cumplo ...3 (en|con) {center}

signal disclaimer
0.75  (hablo|opino|escribo|lo digo) como (vecino|vecina|ciudadano|ciudadana|mamá|papá|votante|contribuyente|padre|madre) | (responsabilidad|opinión) (mía|propia|personal) y no (de|del) ...3 (escuela|centro|trabajo|empleador|distrito|{center}) | es responsabilidad mía

signal disclaimer
0.75  (lo que|todo lo que) (digo|escribo|publico|opino) [aquí] [es] (cosa mía|asunto mío|cuenta mía|mi responsabilidad)
0.75  es cosa mía & (no del|no de|digo|escribo|publico)

signal speaks_for_center
0.7   (le|les) (comunicamos|informamos|avisamos|anunciamos|notificamos) [_] [_] [_] [_] ...3 {center}

signal affiliation
0.8   (soy|seré) [_] [el|la] (nuevo|nueva) (instructor|instructora|maestro|maestra|consejero|consejera|secretaria|directora|director|empleado|empleada) ...4 {center}

class mi_chamba
trabajo | laboro | doy clases | doy clase | enseño | imparto | soy (maestro|maestra|instructor|instructora|empleado|empleada|conserje|secretaria|consejero|consejera|cocinera|cocinero|chofer|recepcionista|parte del personal|parte del equipo) | mis alumnos | mis alumnas | mis estudiantes | mi salón | mis compañeros de trabajo | mi jefe | mi jefa | mi oficina | mi chamba | mi trabajo | llevo {number} años | mi turno | mi taller
signal affiliation
0.7   {mi_chamba} ...8 {center} | {center} ...4 {mi_chamba}
!     (cerca de|junto a|frente a|atrás de|por|quiero|busco|mi (esposa|esposo|hermana|hermano|mamá|papá|hija|hijo) [_]) ...2 {center}

signal claims_official_presence
0.6   (página|cuenta|perfil|canal|grupo|instagram|facebook|tiktok|discord|twitter|sitio) oficial & ({center}|nuestra escuela|nuestro centro|la escuela|el centro|el distrito|nuestro programa) -(sigan)
!     (no|ni) ...4 oficial | (sigan|sigue|visiten|busquen|vean|revisen|consulten|chequen|según|en la|por la|a la) ...3 oficial | oficial ...3 (tiene|publicó|dice|anunció|no ha)

class nuestro_centro
el centro [tecnológico] | del centro [tecnológico] | el tecnológico | del tecnológico | {center} | northwest | el northwest | del northwest | la escuela técnica

class puesto
maestro~ | instructor~ | conserje | chofer | secretaria | secretario | consejero~ | empleado~ | enfermera | cocinera | cocinero | guardia | contador~ | bibliotecaria | conductor~

signal affiliation
0.75  (soy|como|aquí su) [el|la|un|una] {puesto} [de _] [_] [_] (en|de|del) [_] {nuestro_centro} | (soy|como|aquí su) [el|la] {puesto} {nuestro_centro}
0.75  (trabajo|trabajamos|enseño|laboro|chambeo|llevo|doy clases) ...5 (en|de|del|para) [la|el] [_] [de] {nuestro_centro} | trabajo ...6 {nuestro_centro} -(comercial|de la ciudad)
0.75  (mis|nuestros) (colegas|compañeros|alumnos|jefes) [de] {nuestro_centro} | me contrataron ...6 {nuestro_centro} | parte del personal ...2 {nuestro_centro} | (la nómina|el personal|la contabilidad) (de|del) [_] {nuestro_centro}
!     (estudio|estudié|mi (hijo|hija|mamá|papá|esposo|esposa|tía|tío|prima|primo|vecina) trabaja) ...6 {nuestro_centro}

class centro_es
{center} | northwest | northwest tech | el centro tecnológico | la escuela técnica | el tec | el vo tech | el centro técnico

signal affiliation
0.75  mi[s] (jefe|jefa|salón|oficina|compañeros|turno|trabajo|alumnos|contrato|jefes|supervisor|supervisora|cheque) ...2 (en|de|del) {centro_es} | (mi|mis) (jefe|jefa|salón|oficina|compañeros|turno|trabajo|alumnos|contrato|supervisor|supervisora|cheque) (en|de|del) {centro_es}
0.75  (doy clases|enseño|me contrataron|me dieron trabajo|me dieron la plaza|entré a trabajar|trabajo|soy (maestro|maestra|secretaria|conserje|empleado|empleada|instructor|instructora|consejera|consejero)) ...6 (en|de|del) {centro_es}
!     (mi|su) (hermana|hermano|mamá|papá|tía|tío|esposo|esposa|prima|primo|hija|hijo) (trabaja|enseña|da|es|fue)

signal affiliation
0.8   en {center} me (pagan|contrataron|dieron (trabajo|chamba|el puesto|el trabajo)|emplearon) | {center} me (contrató|paga|dio (trabajo|chamba|el puesto))
!     (me gradué|egresé|salí|soy egresad~|me recibí|estudié) (de|en) {center} ...6

signal speaks_for_center
!sentence (no|ni|nunca|tampoco) ...2 (hablo|hablamos|escribo|represento|habló|opino|soy (vocero|vocera|portavoz)|es (la postura|postura|la posición|posición|oficial|el comunicado)|habla)
!sentence (es|son|esta es|solo|sólo|nomás|nada más) ...2 (mi|mis) (opinión|opiniones|punto de vista|parecer|cuenta)

signal claims_official_presence
!     (la|el) (página|cuenta|perfil|sitio) oficial (es|está|se llama|la encuentran|lo encuentran) ...6 | (sigan|sigue|visiten|visita|busquen|vayan a) ...3 (página|cuenta) oficial | (no es|no soy|no es la|no oficial) ...2 (oficial|página oficial|cuenta oficial)

signal affiliation
0.75  (contratarme|darme (trabajo|chamba|el puesto)|contrataron|emplearme) en {center} | (entro|salgo|voy|ando) (a|de) trabajar ...6 en {center}

signal speaks_for_center
0.75  ^ (el distrito|el centro|la escuela|nuestra escuela|nuestro centro|{center}) (lamenta|anuncia|informa|comunica|niega|confirma|invita|agradece|se disculpa|desmiente|aclara)


signal claims_official_presence
!     (cuál|cual|qué|dónde|hay|existe|tiene|tienen|busco|buscando|siguen) ...3 (cuenta|página|perfil|canal|grupo) oficial

# Who learns there, or is kin of one who works there.
signal affiliation claims_official_presence
!     mi (maestra|maestro|instructor|instructora|consejera|consejero|profe|profesora|profesor) (en|de|del) [el] {center} | (egresados|egresadas|egresado|egresada|graduado|graduada|alumno|alumna|estudiante|exalumno|exalumna) (de|del) {center}

signal affiliation
!     (salió|salí|egresó|egresé) de {center}
!     (estudiando|estudiar|me inscribí|inscribirme|mi pupitre|de oyente|tomando clases) ...6 {center} | (estudió|estudiaron) (en|con) {center}
!     (como|soy|orgullosa|orgulloso) [la|el] (abuela|abuelo|mamá|papá|madre|padre|esposo|esposa|hermano|hermana|tía|tío) de (un|una|el|la) ...6 {center} | (orgullosa|orgulloso|presumiendo) de mi (hermana|hermano|esposa|esposo|mamá|papá|hija|hijo|tía|tío|prima|primo) ...8 {center}
!     (la|el|una|un) (maestra|maestro|instructora|instructor|consejera|consejero|profe) (de|del) [_] [de] {center} (es|fue|me|nos|le|les|ayudó|explica)
!     (ni|no) soy [_] [_] (de|del) {center} | si [yo] (trabajara|enseñara) | cuando [yo] (trabaje|trabajaba)
