# Acoso: hacer montón, humillar, excluir, esparcir rumores.

class ella_el
ella
él
{name}
{mention}
esa (niña|vieja|morra|gorda|rara|chava|tipa|mensa|maestra|estúpida|idiota|loca|fea|piojosa|nueva|bruja)
ese (niño|güey|wey|gordo|raro|chavo|tipo|menso|maestro|estúpido|idiota|loco|feo|piojoso|nuevo|joto)
la (nueva|gorda|rara|fea|mensa|loca|apestosa|piojosa)
el (nuevo|gordo|raro|feo|menso|loco|apestoso|piojoso)
le
les

signal bullying
0.7   (nadie|ninguno|que nadie|no) [de ustedes] [le|la|lo|se|me|les] (hable|hablen|invite|inviten|siente con|sienten con|junte con|junten con|ayude|ayuden|salude|saluden|pele|pelen|dirija|conteste|contesten|preste|presten|jale) [la palabra|con|a|más|nunca|al|en] [{ella_el}] -(malas palabras|bullying|por teléfono|en clase|durante|de espaldas)
0.7   (todos|todas|vamos a|hay que|vamos|entre todos|ayúdenme a|ayuden a|quién se apunta|quién le entra|quien le entra|pasen la voz|propongo|votemos|hagamos|porfa|apúntense) ...3 {acoso_en_grupo} -(la (basura|llamada|cuenta falsa|estafa)|el (bache|mensaje|spam))
0.75  (nadie|ya nadie|aquí nadie|en (la|esta) (escuela|clase) nadie) (te|la|lo) {querer_o_soportar} [aquí|ya|en|ni|por|cerca] -(más que yo|como yo|como tu)
0.7   (todos|todas|ya todos|toda la (escuela|clase)|el salón entero|todo el salón|todo mundo|ya) [te|la|lo|se|ya|nos|sabemos|saben] {odiar_o_burlarse} [de ti|de ella|de él|para|a|que|para que|y] -(bien|todo)
0.65  (mejor|por favor|ya|y) [ya|ni|no] {fuera_de_aqui} -(sin|tarde|si|solo)
0.65  (no estás|no estas|no eres|ya no eres|ya no estás) (invitado~|bienvenido~|parte (del|de la|de este)|de las nuestras|de los nuestros|en el grupo) | (te sacamos|la sacamos|lo sacamos|los sacamos) del (grupo|chat|equipo|team)
0.7   (pásalo|pasalo|pásenlo|pasen la voz|comparte|compartan|dicen que|cuentan que|me contaron que|me dijeron que|adivinen quién|saben quién|ya supieron|supieron|chisme|el chisme|ya vieron|no digan que les dije pero|todos saben que) ...4 (tiene piojos|se orinó|se hizo (pipí|popó|del baño)|se meó|está embarazada|abortó|se acostó con|se acuesta con|se metió con|anda con (el|la) (profe|maestro|maestra)|tiene (sida|herpes|una enfermedad|ladillas|chinches)|no se baña|huele a|apesta|es (lesbiana|joto|gay|marica|adoptado~|una zorra|una puta|bien zorra|ratero|ratera)|su (papá|mamá) (está en la cárcel|es|anda|lo|la|roba|toma|se)|robó|se robó|la corrieron|lo corrieron|le pegan|lo operaron|se operó|vomita|se corta|reprobó|copió)
0.65  ({name}|ella|él|esa niña|ese niño) [se|tiene|anda|ya] {rumor_humillante}
0.7   (subí|suban|subimos|hice|hicimos|hagan|hagamos|armamos|abrí|abrimos) [un|una|otro|otra|el|la] (grupo|página|video|cuenta|meme|encuesta|sticker|stickers|memes|encuestas|lista) ...4 (de|para|contra|sin) [burlarnos|burlarse|reírnos|odiar|ella|él|hablar mal|exhibir|la más fea|el más feo|la más gorda|humillar|quemar|funar] (de|a|contra|ella|él|{name}|la|el|más|fea|feo|burla|quemar|funarla|funarlo)
0.65  (voten|vota|encuesta|comenten|comenta|digan|pongan|manden) ...4 (la más (fea|gorda|zorra|odiada|apestosa|tonta)|el más (feo|gordo|odiado|apestoso|tonto|joto)|su peor|lo peor de|apodo~ para|qué tan (fea|feo|gorda)|quién (odia|no soporta|cae peor))
0.65  (cuando|cada vez que) (entre|pase|hable|llegue|camine|lea|se pare|coma) [ella|él|{name}|al salón|mañana] ...3 (todos|todas) ...2 {burlarse_en_grupo}
0.65  (hacerle|hagámosle|le vamos a hacer|hazle|le haremos) la vida (imposible|un infierno|de cuadritos)
0.65  (graben|grábenla|grábenlo|grabamos|grabé|tomé foto|miren el video|ya subí el video) [a|de|cómo|la|lo|cuando|donde] ...3 (llorando|llora|cayendo|cae|se cayó|comiendo|en el baño|cambiándose|tartamudear~|se orinar~|haciendo el ridículo|gorda)
0.6   (imita|imiten|imitemos|remeda|remeden|cómo (habla|camina|tartamudea)|burlarnos de) [su|el|la] (tartamudeo|tartamudez|acento|cojera|forma de (hablar|caminar)|voz|silla|defecto)
0.6   (llorón|llorona|chillón|chillona|rajón|rajona|soplón|soplona) & (mami|mamá|mamita|acusar|acusa|acusó|chillar|chilla|llora|ve)
signal bullying self_harm
0.95  (mátate|matate|ahórcate|ahorcate|suicídate|suicidate|córtate las venas|tírate (de un|del) (puente|edificio|techo)|avientate de|aviéntate (del|de un)|tómate todas las pastillas|pégate un tiro|cuélgate|cuélgate de) -(de risa estudiando|estudiando|trabajando)
0.85  (deberías|debería|mejor|por qué no|porque no|hazle un favor al mundo y|haznos un favor y|ojalá|ya|anda y|ve y|cuando) [te|ya te|de una vez] {matarte} -(de (risa|hambre|sueño|calor)|trabajando|estudiando)
0.75  (el mundo|todos|la escuela|nosotros|tu familia|nadie|estaríamos|estaríamos todos|todo) [estaría|estarían|sería|viviría|viviríamos|te|te va a|iría] {mejor_sin_ti}
!text (semana contra el|contra el|no al|alto al|basta de|prevenir el|prevención del|víctima~ de|denunciar~ el|reportar~ el|hablar del|taller sobre|charla sobre|qué es el) (acoso|bullying|ciberacoso|hostigamiento)
!sentence (se burlaban de mí|se burlan de mi (hijo|hija|hermano|hermana)|me (hacían|hacen|hicieron) bullying|a mi (hijo|hija|hermano|hermana|sobrino|sobrina) (lo|la|le)|me (excluyeron|sacaron|dejaron|grabaron|golpearon|dijeron|gritaban|molestaban)|no se (burlen|rían)|dejen de (burlarse|molestar|reírse|grabar)|no (burlarse|molestar)|inviten a|incluyan|siéntense con|defender~|ayúdenla|respetar~)

signal bullying /any/
0.65  (no|nadie) [la|lo|le|los|las] (inviten|invites|junten|dejen|hablen|saluden|pelen|agreguen|elijan|escojan|sienten) [a|con|en|sentar|jugar|entrar|la|el|al] ...5 (rara|raro|fea|feo|gorda|gordo|apesta|apestosa|apestoso|piojos|chismosa|sucia|sucio|zorra|joto|loser|mensa|menso|loca|loco|naca|naco)
0.6   (escóndanle|escondámosle|róbenle|quítenle|quitémosle|tírenle|aviéntenle|rómpanle|písenle|métanle el pie|empújenla|empújenlo|enciérrenla|enciérrenlo) [la|el|los|las|su|sus] _
0.6   (llora|chilla|se enoja|se pone) (cada vez|siempre) [que] & (jaja|jajaja|jajajaja|😂|otra vez|graben|hagan)

# Parts of phrases above that are looked for by themselves, which is faster.
class querer_o_soportar
quiere
soporta
aguanta
traga
pela
invitó
va a extrañar
extraña
extrañaría
va a hablar
necesita
quiere (aquí|ver)
puede ver
habla

class odiar_o_burlarse
odian
odiamos
odia
ríen
reímos
ríe
burlan
burlamos
burla
evitan
hartos
votamos
votaron
hablan
detestan
detestamos
reportaron
bloquearon
bloqueamos
sabemos que
saben que

class fuera_de_aqui
no vengas
no vuelvas
ni vengas
ni vuelvas
cámbiate de escuela
salte del (grupo|equipo|salón)
vete (de aquí|del (grupo|equipo|salón)|con tu|a otra escuela|a tu (país|casa|rancho))
no regreses
ni regreses
desaparece
lárgate
cómete tu lonche sola
quédate en tu casa
borra tu (cuenta|perfil|tiktok)

class rumor_humillante
tiene piojos
se orinó
se hizo pipí
se meó
no se baña
huele a
tiene sarna
tiene chinches

class burlarse_en_grupo
ríanse
reírnos
ladren
muuu
hagan
se ríen
callados
grítenle
aplaudan
tosan
imiten
volteen
muevan
aviéntenle
tápense
griten

class matarte
matarte
mates
mueras
morirte
muérete
suicidarte
suicides
ahorcarte
ahorques
cortarte las venas
tirarte de
desaparecer
desaparezcas
mueres
matas

signal bullying /any/
0.6   (no|nadie) (le|les) (preste|presten|prestes|ayuden|ayudes|den|des|pasen|hablen|contesten|digan nada) ...4 (a la|al|a esa|a ese|a {name}) [rara|raro|gorda|gordo|nueva|nuevo|esa|ese|fea|feo|mensa|menso|loca|loco|tonta|tonto|sucia]
0.6   (apuesto|a que|te reto|les reto|reto a|quién se anima|quien se anima) [a que|a|que|lo|la] (lo|la|le|hacemos|hagamos|hacer) (hacemos|hagan|hacerlo|hacerla|tiramos|echamos|llorar|quitamos|escondemos|pegamos) [llorar|antes|el|la|agua|leche]
0.6   (todos|todas) (digan|díganle|grítenle|tápense|aviéntenle|háganle|escríbanle|mándenle|coméntenle) [que|la nariz|caras|huele|algo] ...4 (cuando (entre|pase|llegue|hable)|huele|apesta|fea|feo|gorda|gordo|mensa|rara|hoy|al mismo tiempo)

# Acosar entre varios, y decir que sin ti es mejor.
class acoso_en_grupo
ignorar~
bloquear~
reportar~
reportarla
reportarlo
bloquearla
bloquearlo
ignorarla
ignorarlo
repórtenla
repórtenlo
bloquéenla
bloquéenlo
ignórenla
ignórenlo
sacarla
sacarlo
correrla
correrlo
echarla
echarlo
hacerle la vida
hacerla llorar
hacerlo llorar
reírnos
reírse
burlarnos
búrlense
ríanse
humillar~
humillarla
humillarlo
avergonzar~
exhibir~
exhibirla
exhibirlo
grabarla
grabarlo
tirarle
aventarle
esconderle
quitarle
imitarlo
imitarla
remedarlo
remedarla
hacerle bullying
echarle montón
darle de baja
desinvitar~
molestar~
molestarla
molestarlo
hartarla
hartarlo
funar~
funarla
funarlo

class mejor_sin_ti
mejor sin ti
mejor si (te|no) [murieras|existieras|hubieras nacido]
feliz si te mueres
extrañaría si te
extrañar si te
llorar en tu funeral
a tu funeral

signal bullying
!     todos (votamos|votaron) por (el|la|los|las) (logo|color|proyecto|equipo|candidato|propuesta|mascota|diseño) | subí el video de la (graduación|boda|fiesta|ceremonia|presentación) | róbenle la (base|bola|pelota|almohadilla)
!sentence (reportamos|reporté|bajaron|la bajaron|lo bajaron)

signal bullying
0.65  todos (díganle|a darle dislike|se salen|callados cuando)
0.65  (que nadie|nadie) (firme|le hable|se siente con|invite|le pase|la deje|lo deje) [_] ...4 -(la puerta) & (jajaja|{given_name}|ella|él|la|lo|gordo|ñoña)
0.65  (le escondimos|le quitamos|le tiramos|le robamos) (la mochila|los lentes|el lonche|los tenis|el cuaderno) | (pásenle|pónganle|hagan|mándenla|súbanla) ...3 (foto|captura|sticker|música de circo) ...6 (ella|él|jajaja|hunda|gorda|gordo) | corre el chisme
0.65  (vuelvan a reportar|reporten) su (cuenta|página|perfil) ...4 (tumben|quite~|cierren|calle) | (pida perdón en vivo o|o subimos|o exhibimos|exhibimos lo) | (por qué|por que) no te (cambias de escuela|tomas el cloro|matas|largas) | nadie lloraría si | con esa cara yo ni
