# Señales que cambian el sentido de lo que está cerca.

context negation
no (es|son|eres|soy|somos|era|eran|fue|fueron|está|están|estoy|estás|va a|vas a|voy a|van a|seas|sean|digo que|dije que|creo que|pienso que|hagas|hagan|debes|deben|debe|quiere|quieren|puede|pueden|todos|todas|hay que|es cierto que|es verdad que)
nunca -(más|vas a|serás|te)
(jamás|tampoco|en vez de|en lugar de)

context report
(me|nos|le|les|te) (dijo|dijeron|dice|dicen|decía|decían|llamó|llamaron|llama|llaman|gritó|gritaron|grita|gritan|escribió|escribieron|mandó|mandaron|puso|pusieron|contestó|contó)
(él|ella|ellos|la gente|alguien|un (señor|niño|muchacho|cliente|hombre)|una (señora|niña|muchacha|mujer)|{name}|{titled_name}|mi (jefe|maestro|maestra|tío|abuelo|vecino|papá|mamá)) (dijo|dice|decía|cree|piensa|afirma|asegura) que
(según|el (letrero|mensaje|comentario) (dice|decía))

context denouncing
(dejen de|deja de|paren de|basta de|ya basta de|dejemos de|no está bien|no es gracioso|está mal|es racismo|es machismo|es acoso|es violencia|no se vale|no es justo)
(no|nunca) [se|les|le|te|lo|la] [debe|deben|deberían|hay que] (llamar|llamen|llames|burlar~|burlen|burles|insulten|insultar|traten|tratar|difundan|discriminen|molesten|acosen)
(no|nunca) [se|les|le|te|lo|la] (debe|deben|deberían|hay que) (digan|digas|decir|compartan|usen)
(nadie merece|rechazamos|condenamos|denunciamos|no toleramos|cero tolerancia|alto a|no al|contra el (acoso|racismo|odio|machismo)|contra la (violencia|discriminación)|qué triste que)

context condition
(y si|qué tal si|imagina que|imagínate que|supongamos|hipotéticamente)

context victim
(me|nos|lo|la|le|a mi (hijo|hija|hermano|hermana|sobrino|sobrina|amiga|amigo) (lo|la|le)|se) (amenazó|amenazaron|amenazan|golpeó|golpearon|insultó|insultaron|insultan|humilló|humillaron|acosó|acosaron|acosan|molestan|molestaron|robaron|asaltaron|atacaron|maltrataron|excluyeron|empujaron|hicieron bullying|hacen bullying|hacían bullying)
(se burlan|se burlaban|se burlaron|se ríen|se reían|se rieron) (de mí|de mi (hijo|hija|hermano|hermana|sobrino|sobrina)|de nosotros)
(fui|fue|fuimos) (víctima|víctimas|acosado|acosada|golpeado|golpeada|amenazado|amenazada|insultado|insultada|atacado|atacada)

context news
(la policía|policías|el sheriff|autoridades|fiscalía|agentes) (dijo|dijeron|dice|detuvo|detuvieron|arrestó|arrestaron|investiga|investigan|informó|informaron|reportó|confirmó)
(detenido por|acusado de|acusada de|arrestado por|condenado a|sentenciado a|culpable de|presunto|presunta|presuntos|según (la policía|las autoridades|noticias)|noticias|juicio|la guerra (civil|mundial|de)|la revolución|holocausto|la historia de|museo|documental|batalla de)

context fiction
(la|una|esa|esta|de) (película|novela|serie|telenovela|canción|obra de teatro|historieta|caricatura)
(películas|novelas|videojuego~|netflix|fortnite|minecraft|free fire|roblox|xbox|corrido|el villano|personaje~|capítulo final|casa del terror|zombis|zombies)
