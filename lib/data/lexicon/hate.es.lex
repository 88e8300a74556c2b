# Odio contra grupos.

class expulsar
(que se|se deberían|deberían|tienen que|ojalá se|que los|hay que) (regresen|regresar|larguen|largar|vayan|ir|devolver|deporten|deportar|devuelvan|saquen|sacar|corran|correr|echen|echar) [a|de|todos|ya|por donde|fuera] [su|aquí|sus|el|este|todos|la|por] [país|tierra|pueblo|cerro|rancho|países|cueva|nación|ciudad|selva|donde|lugar]
(regrésate|regresate|lárgate|largate|vete|váyanse|vayanse|lárguense|larguense|regrésense|devuélvete|devuélvanse) (a|de) (tu|su|este|mi|nuestro|nuestra|sus) (país|tierra|rancho|pueblo|cerro|países|cueva|selva|barrio|ciudad|escuela|continente)
fuera (todos los|los|de aquí|de nuestro país|de mi país) [inmigrantes|migrantes|ilegales|extranjeros|venezolanos|haitianos|moros|indios|negros|gringos|musulmanes|judíos|gays|maricas|colombianos|centroamericanos|hondureños|gitanos]
(no queremos|no los queremos|nadie los quiere|no quiero|no necesitamos) [a|más|ver|aquí|a los|a esos|tanto|tantos] [más|esos|tantos|tanta|los|a] (haitiano~|venezolano~|hondureño~|inmigrante~|migrante~|indio~|negro~|moro~|gitano~|musulmanes|judío~|gays|maricas|travestis|trans|extranjero~|colombiano~|centroamericano~|indocumentado~|ilegales) 

signal racist
0.75  (los|las|estos|esos|todos los|todas las|esas|esa gente|puros|pinches|malditos|son) {grupo_etnico} [de aquí|todos|siempre|nomás|solo|nada más] (son|somos|nomás son|huelen|apestan|roban|matan|violan|traen|vienen a|no sirven|no saben|no trabajan|no quieren trabajar|solo (quieren|saben|vienen)|nomás (quieren|saben|vienen|traen)|nos (quitan|roban|invaden)|deberían (irse|morir|largarse|estar)|tienen la culpa|ensucian|arruinan|invaden|se la pasan (robando|borrachos|tomando)|viven de|merecen|hieden|contagian|se comen (los|a los) perros|parecen (monos|changos|animales)) [todos|unos|unas|puros|puras|bien|muy|tan|unos pinches|una bola de|una|a|mal|feo|pura] [{cosa_mala}]  -(parte|nuestros|trabajadores|buenos|bienvenido~|personas|hermanos|gente buena|víctimas|maravilloso~|orgulloso~|humanos|orgullo|queso|comida)
0.7   {expulsar} & (país|{grupo_etnico}|cerro|rancho|tierra|frontera|español|inglés|su gente|deport~|selva|ilegales|esa raza)
0.65  {expulsar}
0.7   (parece~|pareces|hueles a|huele a|eres un|es un|trabajas como|trabajar como|vistes como|hablas como|comes como|de) [un|una|pinche|puro] (indio|india|negro|negra|mono|simio|chango|gorila) [bajado|del cerro|pata rajada|patarrajada|mugroso|apestoso|sucio|de mierda|ignorante] -(toro|cuento)
0.5   (trabajar como negro|merienda de negros|trabajo de negros|indio tenía que ser|tenía que ser (indio|negro|mexicano|venezolano|gitano|haitiano)|no seas indio|no seas naco|qué indio|mejorar la raza|raza inferior|raza superior|hay que mejorar la raza|poder blanco|cara de (indio|nopal|simio|mono)|prieto feo|prieta fea|negro de mierda|negra de mierda|chino cochino|sudacas|cuida tu (bolsa|cartera)|pura indiada|la indiada|gata igualada|gata de (limpieza|servicio)|pata rajada|patarrajada)
0.6   ni (hablan|habla) [bien] [el] (español|inglés|cristiano) [y|esos|estos|pinches|indios] & (indio~|se regresen|regresen|{grupo_etnico}|quieren|ya los)
0.65  (odio a|detesto a|no soporto a|me dan asco|me caen mal|que mueran|muerte a|mueran) [todos|esos|estos] [los|las|a los] [pinches|malditos|cochinos] {grupo_etnico}
0.65  {grupo_etnico} & (puras enfermedades|pura mugre|traen (enfermedades|droga|delincuencia|mugre|crimen)|que no los dejen entrar|no los dejen entrar|cierren la frontera|muro más alto|échenlos|córranlos|deportarlos a todos|deporten a todos|son plaga|bola de rateros|pura ratería|apestan a)
signal hateful
0.75  (los|las|estos|esos|todos los|todas las|esas|puros|pinches|malditos|son) {grupo_no_racial} [de aquí|todos|siempre|nomás|solo|nada más] (son|nomás son|huelen|apestan|no sirven|solo (quieren|saben|vienen)|nomás (quieren|estorban|saben)|deberían (morir|estar|irse|encerrarlos|desaparecer|curarse)|no deberían (existir|adoptar|dar clases|estar|tener|entrar|casarse)|arruinan|corrompen|contagian|merecen|se van a ir al infierno|van al infierno|arderán|me dan asco|dan asco|controlan|estorban|estorbamos|quieren (convertir|violar|pervertir)) [todos|unos|unas|puros|puras|bien|muy|tan|una bola de|una|pura] [{cosa_mala}] -(parte|nuestros|buenos|bienvenido~|personas|hermanos|víctimas|humanos|orgullo)
0.7   (odio a|detesto a|no soporto a|me dan asco|que mueran|muerte a|mueran|no tolero a) [todos|esos|estos] [los|las|a los] [pinches|malditos|cochinos] ({grupo_religion}|{grupo_orientacion}|{grupo_discapacidad})
0.7   {expulsar} & ({grupo_religion}|{grupo_orientacion})
0.7   (ser|es|eso es) (gay|homosexual|lesbiana|trans|joto) (es|una|un) [una|un|pecado] (enfermedad|pecado|aberración|asco|anormal|antinatural|desviación) | (la homosexualidad|lo trans|la transexualidad) es (una|un) (enfermedad|pecado|aberración|asco|desviación|plaga)
0.65  (qué|pareces|no seas|no sean|eres|ese|pinche|puro|bola de|son unos|corre como|lloras como|caminas como|pinches) (joto|jotos|maricón|maricones|marica|maricas|puñal|puto|machorra|marimacha|lencha|travesti|mariposón|mariquita|jotito|retrasado~|mongólico~|autista|enfermito|cojo|tullido~|mongol|subnormal|down)
0.65  (niños|gente|los) [de educación especial|enfermitos|mongolitos|down|autistas|discapacitado~] {desprecio_de_grupo}
0.6   (putos|putas|malditos|pinches) (judíos|musulmanes|gays|cristianos|evangélicos|mormones|moros|trans|autistas|discapacitados|sordos|ciegos)
0.65  (hitler (tenía razón|hizo bien|se quedó corto)|los hornos para|cámaras de gas para|el holocausto (es|fue|nunca) (mentira|invento|existió|una farsa))
signal sexist
0.75  (las|todas las|esas|estas|pinches|son|una) {grupo_mujeres} [siempre|todas|solo|nomás|de hoy|no|al volante|jefas|en el taller] (son|no saben|no sirven|no pueden|solo (sirven|saben|quieren|sirve)|nomás (sirven|quieren|saben|para)|a la cocina|deberían|deben|pertenecen|no deberían|no deben|nacieron para|tienen que (obedecer|quedarse|estar|servir|callarse)|estorban|chillan por todo|arruinan|se (quedan|deben)|para lo único|para (la cocina|la cama|lavar|planchar|parir)|en su casa|a lavar) [en la cocina|en su casa|todas|unas|para|muy|bien|obedecer|calladas|manejar|soldar|pensar|quedarse|estar|lavar|trastes|limpiar|cocinar|tener hijos|parir|la cama|la cocina|servir|mandar|más que] [{cosa_mala}|interesadas|tontas|locas|emocionales|débiles|la cocina|su casa|la cama|trastes|los trastes] -(valientes|iguales|fuertes|capaces|libres|bienvenido~|mis (heroínas|compañeras)|excelentes|las mejores|orgullo|trabajadoras|respetadas|inteligentes|bonitas)
0.75  (mujer|mujeres|vieja|viejas|esposa|niña|morra|señora) [en|a|con] ...3 (a la cocina|en la cocina|a lavar los trastes|a hacer tortillas|a planchar|la pata quebrada|pata quebrada|a parir|calladita te ves más bonita|calladita se ve más bonita|en su casa y|su lugar es|tu lugar es la|hazme un sándwich|hazme de (comer|cenar)) -(del restaurante|industrial)
0.7   (calladita te ves más bonita|mujer tenía que ser|vieja tenía que ser|tenía que ser (mujer|vieja)|mujer al volante|a la cocina|corres como niña|lloras como (niña|vieja|nena)|pareces (niña|vieja|nena)|no seas (niña|vieja|nena)|vieja el último|viejas (interesadas|locas|argüenderas|histéricas|chillonas|metiches)|feminazi~|feministas (locas|de mierda|asesinas|gordas|feas)|anda en sus días|está en sus días|le falta (un hombre|macho|verga|marido)|bien cogida|mal cogida|trabajo de hombres|cosa de hombres|eso no es para (mujeres|niñas|viejas)|esto no es para (mujeres|niñas|viejas)|las mujeres no (saben|deben|pueden|sirven|deberían)|se lo buscó por (andar|vestirse|puta)|eso le pasa por (vestirse|andar|puta|enseñar)|para eso (son|están) las (mujeres|viejas)|detrás de la estufa|mejor ponte a cocinar|ponte a (lavar|cocinar|barrer) [trastes|mejor]|le dieron el (puesto|trabajo) por (bonita|las nalgas|acostarse|enseñar)|se acostó con (el jefe|medio))
signal racist sexist hateful
!sentence {contra_prejuicio}

signal racist
0.65  {grupo_etnico} (ladrones|rateros|cochinos|sucios|apestosos|delincuentes|flojos|mugrosos|borrachos|violadores|criminales|salvajes|ignorantes|muertos de hambre|asquerosos|huevones|invasores|narcos) 
0.6   (no (los|las) quiero|no quiero (verlos|ver a|que entren)|prohibida la entrada a|fuera) ...6 {grupo_etnico}
signal sexist
0.65  (no es|no son|esto no es|eso no es|nada de|qué hace|qué hacen) [un|una|cosa|el|la] [lugar|trabajo|cosa|cosas|puesto|para|de] [para|de|una|las] (viejas|mujeres|niñas|señoritas|vieja|nenas|muchachas) [en|aquí|haciendo]

# Parts of phrases above that are looked for by themselves, which is faster.
class grupo_no_racial
{grupo_religion}
{grupo_orientacion}
{grupo_discapacidad}
pobres
gordos
viejos

class desprecio_de_grupo
nomás estorban
no deberían
estorban
dan asco
son una carga
no sirven
contagian

class contra_prejuicio
racismo
racista~
sexismo
sexista~
machismo
machista~
discriminación
discriminar~
prejuicio~
estereotipo~
homofobia
xenofobia
discurso de odio
orgulloso~ de ser
orgullo
igualdad
derechos
respeto
bienvenido~
merecen (respeto|igualdad|los mismos)
también somos
somos personas
son personas
son humanos
son nuestros
no (es|son|está) (verdad|cierto|gracioso|bien)
está mal
no digan
no digas
dejen de
basta de
alto a
me (dijo|dijeron|gritó|gritaron)
le (dijo|dijeron|gritó|gritaron) a
nos (dijo|dijeron|gritó|gritaron)
fue la niña
historia
museo
según
la policía
celebrar~
herencia
cultura
feliz día

signal hateful
0.65  (no quiero|no queremos|no acepto|no permito|qué asco|me da asco|cómo permiten) [que|a] [un|una|ese|esa|esos|esas|los|las|ver] [pinche|maldito] (maricón|maricones|gay|gays|joto|jotos|lesbiana|lesbianas|trans|travesti|travestis|homosexual|homosexuales|musulmán|musulmanes|judío|judíos|puto|putos|machorra) 
0.65  ({grupo_religion}|{grupo_orientacion}) (son|están) [todos|todas|bien|muy] [unos|unas|puros|una bola de] (locos|locas|fanáticos|fanáticas|enfermos|enfermas|ridículos|hipócritas|ladrones|raros|raras|asquerosos|asquerosas|cochinos|pecadores|perdidos|desviados)
signal racist
0.65  (los|las|estos|esos|todos los|pinches|malditos) {grupo_etnico} (son|es) [todos|bien|muy|unos|puros] [flojos|huevones] (por naturaleza|de nacimiento|por herencia|desde que nacen|de raza)
0.65  (pinches|malditos|putos|cochinos) (gringos|mexicanos|indios|negros|venezolanos|haitianos|chinos|moros|gitanos|sudacas|colombianos) [que se|ojalá|ya|se|larguen|regresen]
signal sexist
0.65  para eso (estudian|nacieron|sirven|quieren|están|van|trabajan) (las|esas|estas) (viejas|mujeres|morras|niñas|chavas)
0.65  (buscar|pescar|conseguir|agarrar) marido & (viejas|mujeres|estudian|morras|van|escuela|vienen)

# Lo que se dice para negarlo, y negro, mono y lejos que no dicen raza.
signal racist sexist hateful
!sentence (decir|diga|digan|digas|diría|dicen) que (los|las|todos|todas|una|un|el|la) ...8 (es mentira|es cruel|es falso|es injusto|no entra|no es cierto|me quita|demostrando lo contrario|da pena|es racismo|es machismo) | odio que digan | no todos los | no todas las | quien diga que
!     (todos|todas|vestir~|ropa|vestido|pintado|pintar~|camisa|pantalón) de negro | mejorar la raza de (las|los) (cabras|vacas|ovejas|perros|caballos|cerdos|gallinas|borregos)
!     (inmigrantes|migrantes|mexicanos|latinos) traen (recetas|oficios|ganas|cultura|comida|experiencia|alegría)
!     (las|los) (lesbianas|mujeres|trans|gays|indígenas|musulmanes|judíos|negros) (son|merecen) [mis|la|el|un|una] (mayoría|vecinas|vecinos|amigas|amigos|clientas|clientes|bienvenid~|hospitales|respeto|derechos)
!     en sus días (de descanso|libres|festivos) | que se regresen a la mesa

# ---- desprecio en chistes, reglas y refranes

signal sexist
0.65  (odio a|no contrato|no contraten) [las|a|más] (mujeres|viejas) | (trabajo|cosa|lugar|asunto) de (machos|hombres|viejas) -(y mujeres|y de) | (ninguna|una|toda) (vieja|mujer) [_] [_] [_] (no debería|debería tener|tiene precio|es un (peligro|error|accidente)|vale menos|puede con esa) | para ser mujer
0.65  (las|ustedes las|todas las|esas) (mujeres|viejas|morras) ...4 (no razonan|vienen a buscar|quién las mantenga|se merecen|no sirven para|al volante|de supervisora) | (algo habrá hecho|mira cómo andaba vestida|histéricas por naturaleza|ellas son inferiores)
0.65  (vuelve|vete|regrésate|regresa) a (la cocina|lavar|tus trastes|hacer tortillas|la 🍳) | tu marido te deja | voto femenino se | (se acostó|acostándose) con el [_] para
!     (no es|tampoco es|dejen de decir|ya no es) (trabajo|cosa|lugar) de (hombres|machos|viejas)
signal racist
0.65  (odio a|me cago en|no soporto [ver]|muerte a) [a] [los|las] {grupo_etnico} | {grupo_etnico} (nunca va a poder|no quieren progreso|no debería~ ganar) | (nada bueno sale|así son|qué se puede esperar) [de] [los|las] {grupo_etnico}
0.65  ({grupo_etnico}|judío|judio) bueno es ({grupo_etnico}|judío|judio) muerto | mejor indio es el indio muerto | trabajo como negro | espalda mojada -(de) | el que nace pa indio | bebés ancla~ | holocausto fue puro cuento | los judíos controlan
0.65  (no rentes|no le rentes|no contraten|no contrates|cerremos la puerta) ...6 {grupo_etnico} | {grupo_etnico} que no (vende|roba|bebe) | (grábelo|repórtalo|avisen|llamen) ...5 la migra
0.65  (pura cuota|seguro es el que) & {grupo_etnico}
