# Lo que se dice de lado: por una figura, por lo que quedó, por aquello con que se hizo. Como en hints.es.

signal alcohol_drugs
0.75  (traigo|trae|tráete|rólate|rolen|saca|saquen|prende|quién trae|alguien trae) [_] (gallo|gallito|toque|churro|mota|perico|grapa|bacha|weed|guachito|bareto) -(de pelea|francés)
0.75  (quemar|quemarle|quémale|tostar|tronarle) las patas al (diablo|judas|chango)
0.75  (me|se|nos) (metí|metió|metimos|eché|echó|tragué|tragó|chapo|chapé|comí) (un|una|dos|tres|medio|media) [_] (ajo|ácido|cuadrito|cuadrito~|tacha~|pasti~|azulita~|🍬|🍄|perico~|grapa~|línea~|pepa~|rola~) -(de ajo|en|entero|entera|al mole|a la)
0.75  (anda~|andaba|ando|estaba|está|quedé|quedó|quedamos|salió|llegó|llegué) [todos|bien|ya] (hasta (las chanclas|el gorro|las manitas|la madre de (borracho|pedo)|el tronco|el culo de borracho)|gateando de (borracho|pedo)|bien (servido|servida|enfiestad~|cruzad~))
0.75  (di|dio|doy|dimos|dale|denle) [_] (tres|dos|un|unos|unas|cuatro|otro) [buen|buenos] (fumadas|toques|jalones|caladas|buches|fumada|toque|jalón|calada|buche) -(de (agua|jarabe)|de queda|eléctric~|al (té|agua|jengibre|jarabe|café))
0.75  (nos acabamos|se acabaron|me acabé|nos tomamos|se tomó|nos bajamos|me eché|nos echamos) (el|la|un|una|dos|tres) [_] (pomo|cartón|doce|caguama~|botella de (tequila|ron|mezcal|whisky|vino)|six|garrafón de)
0.75  (buche|trago|traguito|farolazo|fajazo|palo|petacazo|sorbo) (de|al|del) (pitorro|ron|tequila|mezcal|aguardiente|clerén|cañita|sotol|bacanora|pisco|guaro|chirrinchi|brandy|anís)
0.75  (me fumé|se fumó|nos fumamos|me inhalé|se inhaló) (hasta (el|la|los|las)|un (gallo|porro|toque|bareto|churro|blunt|leño))
0.75  ya está (el hielo|la hielera|el pomo) & (cheves|chelas|buchanan's|whisky|tequila|pomo|faltan ustedes|cabrones|brindar|caguamas)
0.75  (pasé|pasó|me di|se dio|me metí|metió|otra|una) [_] (perico|línea|raya|pase|pasón|narizazo) ...4 (esta mañana|anoche|en el tablero|en la mano|en el baño|antes de|y (limpié|limpie|no dormí|trabajé|trabajar|a trabajar)) -(de pintura|amarilla|blanca)
0.75  (con|me tomé|tomo|se tomó) [_] (dos|una|tres|media) de esas (azulitas|pastillas|pepas|pastis|blancas|ruedas) & (se me (quita|borra|olvida)|hasta el|me las pasa|vuelo|duermo dos días|nubes)
0.75  (viaje|viajezote|viajé|alucin~|aluciné) & (cuadrito|ácido|hongo~|honguito~|peyote|en la lengua|respirar la|🍄)
0.75  (escondo|escondí|esconde|encontré|encuentra) [_] (las botellas|la botella|el pomo|su botella|el frasco de vodka) & (viejo|marido|mamá|papá|clóset|bolsa|ojos cerrados|tanque)
0.75  (de antro|de fiesta|de parranda|de peda|de farra|de rumba) & amanec~ ...6 (abrazad~|en la banqueta|en el patio|sin zapato~|con un zapato|tirad~|en la caja)
!     agua ardiente | (toque|jalón) de (queda|orejas|puerta)
!sentence 0.3 (jarabe|recetad~|receta médica|prevención|sin alcohol|la vacuna|oxígeno)

signal illegal_advocacy alcohol_drugs
0.75  (de la buena|sin semilla|de la fuerte|punto rojo|de la que pica) & (bolsita|te la llevo|a domicilio|gramo~|puerta|a 20|🍁|🍃|🥦|📦|pregunten por|mota|hierba|yerba) -(sandía|uva~|mandarina~|salsa|naranja~)
0.75  (🔌|💊|❄️|🍄|🧊|🍬|🥦|🍃) & (precio de compas|nomás señal|pago contra entrega|bolsita|pa no dormir|para no dormir|gramo~|servicio 24|a domicilio|la buena|rolo|mando ubi)
0.75  cartuchos de (fresa|mango|uva|menta|sandía) & (prendes|vuelas|parqueo|{money}|pega~|thc|colocad~|te elevas)
0.75  (pastillas|medicina|inyecciones|antibiótico~) & (sin receta) & (tráig~|consig~|vendo|traigo|de allá|comadre|mando|envío|frasco)
!sentence 0.2 (sandía~|uvas|mandarina~|salsa|naranjas|tamales|pan|elotes|miel|brócoli|verdura~)
