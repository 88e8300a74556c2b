# Contenido sexual en español.

class es_parte_sexual
verga
pene
polla
pito
pinga
bicho
picha
pija
chile
coño
concha
vagina
panocha
chocha
tetas
chichis
pechos
culo
nalgas
huevos
cola
bubis
trasero
clítoris
paquete

signal obscene sexual
0.85  (chupar~|mamar~|lamer~|comer~|tocar~|sobar~|agarrar~|meter~|apretar~|jalar~) (la|el|mi|tu|su|las|los|esa|ese|tus|sus) (verga|polla|pito|pinga|picha|pija|coño|concha|panocha|chocha|tetas|chichis|culo|nalgas|huevos|clítoris|pene|vagina)
0.85  (chúpame|chupame|mámame|mamame|chúpamela|chupamela|mámamela|mamamela|cómeme|comemela|cómemela|tócame|lámeme|métemela|metemela|cógeme|cogeme|fóllame|follame|cógetela) -(el autobús)
0.85  (cogerte|cojerte|follarte|culearte|singarte|garcharte|cogerme|follarme|cogérmela|cogerla|follarla|cogérmelo|cojerme|culearme)
0.8   (me|te|se|la|lo|nos) (cogió|cogí|cogieron|cojo|cojió|follo|follé|folló|culeó|singó|garchó) [bien|rico|duro|toda|anoche|en la cama] -(el|la|un|una|las|los|de la mano|desprevenido~|por sorpresa|cariño|confianza|frío|miedo|fiebre|gripe)
0.8   (quiero|vamos a|ganas de|quieres|queremos) (coger|cojer|follar|culear|singar) [contigo|rico|conmigo|toda|duro] -(el|la|un|una|autobús|camión|tren|las|los|fresas|taxi|vacaciones|práctica|café)
0.85  (mamada~|mamadita|chaqueta~ mental|chaquetera|paja~|pajero|pajearse|pajeo|puñetero|jalársela|masturbar~|corrida~ en la cara|orgía~|trío sexual|venirme en|venirse en|gangbang|garganta profunda)
0.4   (pornografía|pornográfico|pornográfica)
0.8   (porno|nopor) | (video~|foto~|pack) (porno|sexuales|sexual|xxx|hot|desnuda|encuerada|encuerado|desnudo|íntimas|cochino~)
0.8   (pasa|manda|mándame|mandame|pásame|pasame|envíame|vendo|vende|rola|rolen|pásenme|enseña|enséñame) [tu|el|los|tus|un|mi|más|unas|las] (packs|nudes|fotos (sin ropa|desnuda|encuerada|íntimas|hot|cochinas)|nopor|tetas|chichis|culo|nalgas) -(de (la|las|los) clase|familia)
0.75  (cachondo~|caliente~ contigo|ando caliente|estoy caliente|arrecha|arrecho|ganosa|ganoso|me pones (duro|dura|caliente|mojada)|me mojo|se me para|se me paró|bellaqueo|bellaca|bellaco|bellaquita|perreo sucio|cogida~|cogelona|cogedero|putería)
0.75  (tetas|tetotas|chichis|chichotas|nalgas|nalgotas|culo|culazo|bubis|pechos) (rico~|grande~|enorme~|operado~|al aire|hermoso~|tan|bien|duras|sabroso~|que tienes|que te)
0.75  (rico~|grande~|enorme~|hermoso~|bueno~|sabroso~|tremendo~|qué) (tetas|chichis|nalgas|culo|culito|culazo|bubis|pechos|trasero|verga|panocha)
0.7   (verga|polla|pito|pinga|picha|pija|pene) (dura|parada|grande|grandota|adentro|en tu|en la boca|tiesa|gruesa)
0.6   (puta|zorra|perra) (que (se coge|cobra|la mama|se acuesta)|barata|regalada|en cuatro) | en cuatro patas para mí | ponte en cuatro

signal sexual
0.75  (tener|tuve|tuvimos|tuvo|tienen|tuvieron|teniendo) (sexo|relaciones sexuales|relaciones con|intimidad) | (hacer|hicimos|hagamos|haciendo|hicieron) el amor | sexo (conmigo|contigo|oral|anal|casual|duro|sin condón|en|con)
0.7   (acostar~|acostarme|acostarte|acostarse|acuesta|acostó|acosté|acuestas) con (él|ella|mi|tu|su|un|una|todos|medio|cualquiera|el|la|muchos) -(dolor|hambre|sueño|frío)
0.7   (sexy|erótico~|excitado~|orgasmo~|encuerado~|encuérate|encuerate|desnúdate|desnúdense|lencería|tanga~|calzones|striptease|prostituta~|burdel|putero|table dance|virginidad|morboso~|lujuria|nalguear|nalgueada|manosear~|manoseó|toquete~)
0.65  (qué|que) (traes|llevas|tienes) puesto [ahorita|ahora|debajo|esta noche|en la cama]
0.65  (besar|tocar|acariciar|recorrer|lamer|sentir|probar|morder|ver) (tu|tus|su|todo tu|cada parte de tu) (cuerpo|piel|cuello|piernas|labios|pechos|cuerpecito|boca) 
0.65  (en|a) (mi|tu) cama (conmigo|contigo|esta noche|desnudo~|los dos|juntos|toda la noche) | (te quiero|quiero tenerte|te imagino|quiero verte) (desnuda|en mi cama|sin ropa|en la cama|desnudo|encima|debajo|encuerada)
0.6   (te ves|estás|eres|qué|está|andas) [tan|bien|muy|re|toda] (buenota|mamacita|rica|sabrosa|buenísima|cogible|sexy|buenona|rico|sabroso) -(comida|el|la|salsa)
0.6   (mamacita|mamasita|papacito|bombón) (rico~|hermoso~|bueno~|ven|qué)
0.5   (tetas|chichis|bubis|nalgas|nalgotas)

class salud_sexual
(educación|salud|orientación|reproducción|violencia|acoso|abuso|agresión|transmisión|delito~|agresor~|identidad|diversidad|hostigamiento|trata) [sexual|sexuales]
(anatomía|fisiología|biología|reproductivo~|capítulo|enfermer~|paciente~|examen|médico~|doctor~|próstata|cáncer|mamografía|lactancia|pubertad|condones|anticonceptivo~|infecciones|cuidado~|higiene|partera|ginecología|inseminación|semen|toro|vaca~|becerro~|yegua|ganado|inyección|clase de salud)

signal obscene
!sentence {salud_sexual}
!     (coger|cogí|cogió|cojo|cogemos|coge|coges|cogen|cogerte) (el|la|un|una|los|las|al) (autobús|bus|metro|tren|taxi|camión|libro~|teléfono|mano|llave~|bolígrafo|papel~|cosas|ropa|maleta|ritmo|avión|pelota|curso|vacaciones|práctica|camino|turno|coche|herramienta~|paraguas|frío|gripe|cabina|hilo|escoba)
signal sexual
!sentence {salud_sexual}
!     (coger|cogí|cogió|cojo|cogemos|coge|coges|cogen) (el|la|un|una|los|las|al) (autobús|bus|metro|tren|taxi|camión|libro~|teléfono|mano|llave~|bolígrafo|papel~|cosas|ropa|maleta|ritmo|avión|pelota|curso|vacaciones|práctica|camino|turno|coche|herramienta~)

signal obscene sexual
0.7   (vendo|tengo|rolo|cambio|busco|compro|manda|pasa) [mi|tu|el|un] (pack|packs|contenido (hot|xxx|exclusivo)|nudes) [mándame|inbox|por|manden|de|en|barato|y]

signal sexual obscene
!     qué rico (huele|quedó|pastel|pan|está el|estuvo|sabe|café|se siente el (aire|fresco)) | traes puesto de equipo | fotos que no pedí | manda fotos que no
!sentence (denuncia|denunció|acoso sexual|recursos humanos|investiga|investigan)

signal sexual
0.7   (videos|fotos) (cogiendo|de verga|íntimas|hot|pornos) | (vendo|compro) contenido (caliente|para adultos|hot) | trío (en|con|de) ...6 (adultos|pareja|prejuicios|swinger~) | encuentros de adultos | pareja busca tercero | pornazo | fantasías contigo | lo hicimos en (la|el) (sala|carro|cama|troca|baño|cocina) | (tirando|cogiendo) a (media|toda) | (nada|quiere) en la cama

signal sexual
0.87  (quitarte|quitarme|arrancarte|bajarte|desabrocharte) (la|el|esa|ese|tu|los|las|toda la) [_] (ropa|blusa|camisa|falda|pantalón|pantalones|vestido|brasier|calzones|tanga|playera) | (foto|fotos|video|videos|pack) (sin ropa|sin nada|encuerad~|desnud~|en calzones|en tanga)
0.55  (la|lo) (trae|traes|tiene|tienes) [bien|muy|tan] (grande|grandota|grueso|gruesa|parada|dura) -(la troca|el perro)
!     (se me para|se para|me paró) ...2 (troca|carro|camión|motor|reloj|moto|máquina)
signal sexual
0.87  (pones|subes|montas|sientas|tengo|tenerte|ponte|súbete) [_] encima [de mí|mío] -(de la (báscula|mesa|silla)) & (encanta|rico|cama|desnud~|quiero|mí|gusta)
0.87  (rico|sabroso|delicioso) ...3 (en la cama|te mueves|me lo haces|coges|besas ahí)


signal sexual
!     (casilla|campo|dato|columna|pregunta|renglón) (de|del) sexo | sexo en (la (solicitud|forma|planilla|credencial)|el (acta|formulario|cuestionario))
