# Consumo de alcohol, tabaco y drogas.

class bebida
cerveza~
chela~
cheve~
caguama~
tequila~
mezcal~
vodka
ron
whisky
brandy
vino
vinito
copa~ de vino
margarita~
michelada~
mojito~
cuba~ libre
cubas
alcohol
trago~
tragos
copa~
copas
pisto
pistear
caña~
birra~
caballito~ de tequila
sidra~ con alcohol
aguardiente
chupe
champaña

signal alcohol_drugs
0.75  (tomar~|tomé|tomamos|tomando|tomo|toma|beber~|bebí|bebiendo|echar~|echarnos|echándome|echamos|echándonos|me eché|comprar~|compré|destapar~|abrir~|abriendo|abrí|disfrutando|disfrutar~|se antoja|se antojan|se me antoja|invito|invítame|traigan|traer~|llevar~|llevo|hay|cartón de|six de|litros de|botella de|botellas de|shots de|caballito de|vaso de|otra|otras|unas|una|dos|tres|cinco|nueve|diez|muchas|puro|pura|con|frías|más|por) [una|unas|un|unos|la|las|el|mi|nuestras|muchas|otra|otras|dos|tres|cuatro|cinco|seis|botella de|copa de|copas de|vaso de|rica|buena|fría] [buenas|ricas|frías|heladas|pinches|bien] {bebida} [bien|frías|heladas|en|con|esta|el|hoy|y|después|para|ayer|de] -(de (manzana|raíz|chocolate|vainilla|mundo|oro|plata|árbol)|vinagre|mundial|tinto para (la salsa|cocinar))
0.75  (estoy|estaba|anda|ando|andaba|andábamos|estábamos|llegó|llegué|nos pusimos|me puse|ponernos|ponerme|quedé|quedamos|bien|súper|hasta|todo|toda|medio|amanecí|amanecimos|traigo una|vengo|venía|estás|iba|terminé|terminamos) [bien|muy|hasta|todo|toda|súper|tan|medio] {embriagado} -(de (un|una) (pedo|broma)|el pollo|carne|carnes|de (amor|poder))
0.75  (fumar~|fumé|fumando|fumo|fumamos|fuma|quemar~|forjar~|rolar~|prender~|meterse|meterme|me metí|consumir~|consumo|probar~|probé|vapear~|vapeando|vapeo|aspirar~|inyectarse|echarme|echarnos|echarse|traigo|pasar) [un|una|unos|unas|la|el|mi|de la|mucha|tantita|rica] [gallo de|toque de|churro de|poco de|poquita|buena|rica] (mota|marihuana|mariguana|hierba|churro|toque|gallo|porro~|cigarro~|cigarrillo~|puro~|coca|cocaína|perico|cristal|heroína|hongos|tachas|drogas|droga|vape|pipa|bong|piedra|fentanilo|un pase|una línea|pastas) -(de papel|asado|pinto|la pipa de agua|está prohibido~)
0.65  (peda|pedota|borrachera|cruda|resaca|pachanga con alcohol|happy hour|barra libre|unas chelas|unas cheves|unas frías|unas caguamas|caguamear|pistear|chupar~ (toda la noche|con|hasta)|chupando|empedarme|empedarnos|empedarse|emborracharme|emborracharnos|emborracharse|me emborraché|se emborrachó|nos emborrachamos|al bar|al antro|a la cantina|cantina|en el bar|ando pacheco|bien pacheco|los pachecos|el bajón|vaporizador|mota|mariguana|porro|caguamas|chelas|cheves) [en|con|el|esta|y|hoy|ayer|que|anoche|de|a|$] -(de noticias|la pelota)
0.45  (cerveza~|tequila|vodka|marihuana|cocaína|cristal|mezcal|cigarro~|vapear|borracho~)
!sentence (prevención|prevenir|recuperación|rehabilitación|sobrio~|alcohólicos anónimos|limpio desde|días limpio~|años limpio~|sin alcohol|libre de (drogas|alcohol|humo)|no (tomes|manejes|fumes|consumas|bebas|fumar|vapear)|di no|prohibido~|si tomas no manejes|conductor designado|policía|sheriff|arrestar~|detuvieron|decomisar~|operativo|charla|plática|taller|campaña|dejar de fumar|farmacia|medicamento~|receta médica|fentanilo (mata|está matando)|sobredosis|naloxona|narcan|examen antidoping|gel|limpiar~ con alcohol|alcohol (en gel|isopropílico|para (heridas|curar))|marihuana medicinal|legalizar~|ley|votar|boleta)
!sentence (receta|cocina|salsa|guiso|marinar~|adobo|horno|repostería|clase de cocina|pastel|vinagre|pollo|camarones|carne asada) & (cerveza|vino|tequila|ron|brandy|mezcal|alcohol|borracho~)
!     (frijoles|camarones|salsa|pollo|pastel|nachos) borracho~ | (cerveza de (raíz|jengibre)) | gallo (de|pinto|giro|fino) | crudo (de petróleo|pescado|pollo) | (petróleo|pescado|pollo|jamón|carne|algodón) crudo~ | cristal (de la|roto|templado|ventana|del carro) | (vidrio|copa|mesa|vaso|puerta) de cristal | copa (del mundo|américa|oro|davis|menstrual) | pipa (de agua|de gas) | hierba (buena|mala|santa) | hierbas | piedra~ (caliza|de|del|en|preciosa)

# Parts of phrases above that are looked for by themselves, which is faster.
class embriagado
borracho~
pedo
peda
pedos
pedas
tomado
tomada
crudo~
cruda~
ebrio~
pisteado~
hasta las chanclas
hasta atrás
hasta el culo
jarra
jarras
mariguano~
pacheco~
pacheca~
drogado~
high
cruda
mareado de tanto tomar
resaca

signal alcohol_drugs
0.6   (un|unos|una|unas|el|mi|otro|otra) (mezcalito|mezcal|mezcalitos|tequilita|tequilazo|vodkita|roncito|vinito|vinitos|cervecita|cervecitas|chelita|chelitas|cubita|cubitas|michelada|micheladas|caguama|caguamas|copita|copitas|traguito|traguitos|pistito|whiskito) -(de jarabe|de jugo)

signal alcohol_drugs
0.85  (me puse|nos pusimos|andaba|andábamos|ando|estoy|estaba|anda|se puso|quedé|acabé|terminé|bien|amanecí) [_] [_] (marihuano|mariguano|pacheco|pacheca|pedo|peda|pedísimo|borracho|borracha|borrachos|hasta atrás|hasta las chanclas|hasta las manitas|crudo|cruda|crudísimo|grifo|high|bien high|ebrio|jarra) -(de poder)
0.85  (una|unas|dos|tres|cuatro|mis|la|las|otra|otras|un|unos|puras|pura) [_] (cubita|cubitas|cuba|cubas|chela|chelas|chelita|chelitas|cheve|cheves|caguama|caguamas|michelada|micheladas|tequilas|tequilazo|tequilazos|mezcales|mezcal|pisto|pistos|cubeta de|copitas|cervecitas|toque|toques|churro de mota|gallo) -(de (agua|harina)|al horno|canta)
0.85  (nos|me|se|te) (tomamos|eché|echamos|tomé|echó|aventamos|chingamos|empiné|empinamos|fumé|fumamos|fuma) ...3 (botella|chelas|cervezas|tequila|tequilas|cheves|cheve|pisto|mota|toque|gallo|whisky|ron|vino|caguama|caguamas|pomo)
0.85  (fumo|fuma|fuman|fumamos|fumé|fumando|fumar) [_] (mota|marihuana|yerba|hierba|cristal|piedra|crack|gallos)

signal alcohol_drugs
0.85  (echamos|echarnos|echarme|eché|echando|vamos por|por|caerían|tomamos|tomando) (unas|una|otras) (heladas|helada|frías|fría|chelas|cheves|bien frías|caguamas|cervezas|chelitas|cheladas|rubias) -(de limón)

signal alcohol_drugs
0.85  (puro|un|de|al|echando|con) (pisto|chupe|chupando|reventón|alcohol) (este|ese|el|todo|hoy|anoche|con|y) -(gel)
0.85  (se puso|me puse|nos pusimos|andaba|estaba|llegó|acabó) hasta (la madre|el gorro|el tope|el huevo|atrás) -(de trabajo|de tarea)
0.85  (cartón|cartones|hielera|caja|doce|seis) [llena] de (cervezas|chelas|cheves|cerveza|caguamas|modelo|tecate|corona~)

signal alcohol_drugs
0.87  (quemando|quemar|quemaron|fumando|forjando) (atrás|detrás|en el baño|en el carro|mota|a escondidas|un toque) | (saqué|traigo|prende|pásame|rola) [ya] [el|un|mi] (vape|churro|toque|gallo|cigarro) ...6 (baño|atrás|escondidas|vemos|taller)
0.87  (pisto|chelas|caguamas|guaro|cheves|mezcal|mezcalito)


signal alcohol_drugs
!     (con|de|las|sus|mis|unas) canas | caña (en|de (pescar|azúcar)) | mota de polvo | cruda (la|realidad|verdad) | (le dije adiós al|me quité del|dejé el|sin|deja el) cigarro | (limpi~|desinfect~|frot~|untad~|untar|mesa~|herida~) ...4 alcohol | alcohol al (setenta|70|noventa|90) | arnica en alcohol
