# Lo que se dice de lado: por una figura, por lo que quedó, por aquello con que se hizo. Como en hints.es.

signal alcohol_drugs
0.8   (traigo|trae|tráete|rólate|rolen|saca|saquen|prende|quién trae|alguien trae) [_] (gallo|gallito|toque|churro|mota|perico|grapa|bacha|weed|guachito|bareto) -(de pelea|francés)
0.8   (quemar|quemarle|quémale|tostar|tronarle) las patas al (diablo|judas|chango)
0.8   (me|se|nos) (metí|metió|metimos|eché|echó|tragué|tragó|chapo|chapé|comí) (un|una|dos|tres|medio|media) [_] (ajo|ácido|cuadrito|cuadrito~|tacha~|pasti~|azulita~|🍬|🍄|perico~|grapa~|línea~|pepa~|rola~) -(de ajo|en|entero|entera|al mole|a la)
0.8   (anda~|andaba|ando|estaba|está|quedé|quedó|quedamos|salió|llegó|llegué) [todos|bien|ya] (hasta (las chanclas|el gorro|las manitas|la madre de (borracho|pedo)|el tronco|el culo de borracho)|gateando de (borracho|pedo)|bien (servido|servida|enfiestad~|cruzad~))
0.8   (di|dio|doy|dimos|dale|denle) [_] (tres|dos|un|unos|unas|cuatro|otro) [buen|buenos] (fumadas|toques|jalones|caladas|buches|fumada|toque|jalón|calada|buche) -(de (agua|jarabe)|de queda|eléctric~|al (té|agua|jengibre|jarabe|café))
0.8   (nos acabamos|se acabaron|me acabé|nos tomamos|se tomó|nos bajamos|me eché|nos echamos) (el|la|un|una|dos|tres) [_] (pomo|cartón|doce|caguama~|botella de (tequila|ron|mezcal|whisky|vino)|six|garrafón de)
0.8   (buche|trago|traguito|farolazo|fajazo|palo|petacazo|sorbo) (de|al|del) (pitorro|ron|tequila|mezcal|aguardiente|clerén|cañita|sotol|bacanora|pisco|guaro|chirrinchi|brandy|anís)
0.8   (me fumé|se fumó|nos fumamos|me inhalé|se inhaló) (hasta (el|la|los|las)|un (gallo|porro|toque|bareto|churro|blunt|leño))
0.8   ya está (el hielo|la hielera|el pomo) & (cheves|chelas|buchanan's|whisky|tequila|pomo|faltan ustedes|cabrones|brindar|caguamas)
0.8   (pasé|pasó|me di|se dio|me metí|metió|otra|una) [_] (perico|línea|raya|pase|pasón|narizazo) ...4 (esta mañana|anoche|en el tablero|en la mano|en el baño|antes de|y (limpié|limpie|no dormí|trabajé|trabajar|a trabajar)) -(de pintura|amarilla|blanca)
0.8   (con|me tomé|tomo|se tomó) [_] (dos|una|tres|media) de esas (azulitas|pastillas|pepas|pastis|blancas|ruedas) & (se me (quita|borra|olvida)|hasta el|me las pasa|vuelo|duermo dos días|nubes)
0.8   (viaje|viajezote|viajé|alucin~|aluciné) & (cuadrito|ácido|hongo~|honguito~|peyote|en la lengua|respirar la|🍄)
0.8   (escondo|escondí|esconde|encontré|encuentra) [_] (las botellas|la botella|el pomo|su botella|el frasco de vodka) & (viejo|marido|mamá|papá|clóset|bolsa|ojos cerrados|tanque)
0.8   (de antro|de fiesta|de parranda|de peda|de farra|de rumba) & amanec~ ...6 (abrazad~|en la banqueta|en el patio|sin zapato~|con un zapato|tirad~|en la caja)
!     agua ardiente | (toque|jalón) de (queda|orejas|puerta)
!sentence 0.3 (jarabe|recetad~|receta médica|prevención|sin alcohol|la vacuna|oxígeno)

signal illegal_advocacy alcohol_drugs
0.8   (de la buena|sin semilla|de la fuerte|punto rojo|de la que pica) & (bolsita|te la llevo|a domicilio|gramo~|puerta|a 20|🍁|🍃|🥦|📦|pregunten por|mota|hierba|yerba) -(sandía|uva~|mandarina~|salsa|naranja~)
0.8   (🔌|💊|❄️|🍄|🧊|🍬|🥦|🍃) & (precio de compas|nomás señal|pago contra entrega|bolsita|pa no dormir|para no dormir|gramo~|servicio 24|a domicilio|la buena|rolo|mando ubi)
0.8   cartuchos de (fresa|mango|uva|menta|sandía) & (prendes|vuelas|parqueo|{money}|pega~|thc|colocad~|te elevas)
0.8   (pastillas|medicina|inyecciones|antibiótico~) & (sin receta) & (tráig~|consig~|vendo|traigo|de allá|comadre|mando|envío|frasco)
!sentence 0.2 (sandía~|uvas|mandarina~|naranjas|tamales|elotes|miel|brócoli|verdura~)

# ---- lo chueco propio, y lo que se aconseja

signal illegal_conduct
0.8   (llevo|tengo) [_] (años|meses) [_] (manejando|trabajando|vendiendo|cortando pelo|construyendo|cobrando) sin (licencia|papeles|permiso|seguro|aseguranza|declarar)
0.8   no traigo (aseguranza|seguro|licencia|placas) & (si me pegan|corro|desde|y qué|me la juego|la chota)
0.8   (vendo|vendemos|vendía) ...4 sin (permiso|licencia|factura|registro|receta) & (años|desde|condado|inspector~|nadie|me compra|patrulla)
0.8   (la mica|el seguro|los papeles|el social|la identificación) me (costó|costaron|salió|salieron) & (pulga|trabajé|chueco~|chueca~|centro|parque|cien|primo)
0.8   (nos colgamos|me colgué|nos robamos la luz|me cuelgo|le puse un puente) (del poste|del medidor|del vecino|de la luz|al medidor|del cable) 
0.8   (firmé|firmo|puse la firma|hice la firma) (por|de) (mi|el|la) [_] (mamá|papá|difunto|difunta|abuela|abuelo|esposo|jefe|doctor|maestra|marido) & (medicaid|papel|cheque|receta|no vive|no preguntó|cobr~|justificante|pensión)
0.8   (hizo|presentó|pasó|pasé|hice|presenté) [_] (el examen|la prueba|el curso) [_] [_] (por|con el nombre de|en lugar de) (mi|su|la|el) (suegra|primo|prima|hermano|hermana|compadre|cuñado|esposo|tía)
0.8   (mi primo|mi hermano|mi cuñado|mi prima|un compa) (entró|lo hizo|lo presentó|fue) con mi (nombre|credencial|identificación)
0.8   le metí (la mano|mano) a la (caja|colecta|alcancía|tesorería|registradora)
0.8   (agarré|tomé|saqué) ...3 de la (caja|colecta|tesorería) & (nunca|repuse|devolví|nadie)
0.8   (marqué|checo|checaba|ponché|poncho|pasaba) (la tarjeta|las tarjetas|la entrada) (de|por) (los|las|mi|el|mis|otro) & (playa|andaba~|casa|hoy por ti|no (fue|vino|fueron|vinieron)|ellos)
0.8   con el (nombre|social|seguro) de mi (hijita|hijito|hija|hijo|niño|niña|bebé|sobrino) [_] (saqué|abrí|puse|pedí)
0.8   (matamos|maté|cazamos|cacé|pescamos) ...4 (fuera de (temporada|veda)|sin permiso|de noche|en veda) & (reflector|troca|carne|hielo|venad~|foco)
0.8   (eché|tiré|tiramos|echamos|vaciamos|enterramos) ...4 (al arroyo|al río|a la barranca|al drenaje|en el monte|al canal) & (aceite|químico~|llantas|pintura|ácido|piscina|cemento|tambos|lluvia)
0.8   (el cobre|los cables|las láminas|el fierro) que (arrancamos|arranqué|sacamos|saqué|bajamos) & (casa|renta|yonke|kilo|nos dejó|quemada|noche)
0.8   (le daba|le doy|les vendo|le vendo|les vendía) (cheve|cerveza|caguamas|cigarros|vapes) [_] (a los|a las) (plebes|chavos|morros|menores|chamacos)

signal illegal_advocacy
0.8   (licencia|visa|pasaporte|título|green card|mica|certificado) sin (examen|hacer fila|ir|estudiar|preguntas) & (primo|adentro|foto|mando|cuesta|{money}|compa|contacto)
0.8   (digan|diga|di|tú di|usted diga) que (se (cayeron|cayó|robaron|quemó)|te (caíste|duele)|le (duele|cayó)|fue un (rayo|accidente|corto)|no sab~) & (abogado|pagan|paga|seguro|tienda|bomberos|caja|año|cobr~)
0.8   (métanle|pónganle|pónle|ponle|cámbienle|cámbiale|cambia) ...3 (etiqueta|código|precio) (del pan|de otro|barat~|de las cebollas|de los plátanos) 
0.8   (al|el) (medidor|contador) [_] (se le pone|ponle|póngale|le pones|ponerle) (un|el) (imán|puente|diablito|alambre)
0.8   (cien|doscientos|quinientos|billete|billetito|pesitos) [_] (doblad~|adentro|envuelt~|en la licencia|debajo) & (inspector~|oficial|policía|ciego|pasa~|báscula|háganme)
0.8   (hay que|toca|tienen que) (mocharse|untarle|aceitar|darle su mordida) & (báscula|inspector~|licenciad~|pasan|oficial|ventanilla)
0.8   (la cámara|las cámaras) ...4 (no sirve~|está muerta|no graba~|están apagadas|apuntan) & (taladro~|herramienta~|ahí están|llév~|agarr~|turno|👀)
0.8   (la respuesta|las respuestas|el acordeón|la chuleta) ...4 (pegad~|debajo|abajo|en la gorra|en la calculadora) & (copi~|raza|silla|sáquenle|muchachos|celular|examen)
0.8   (no se casen|vivan juntos|no declaren|cobren por dos|pidan los cupones) & (truco|papeles|cobren|pan|gobierno|cupones|declar~)
0.8   (quémalo|quémenlo|préndele|préndanle) (en el patio|al carro|a la casa|a la bodega|de noche) & (seguro|digan|rayo|di que|bomberos|cobr~|nadie)
0.8   (carro|troca|moto) sin (placa~|tablilla|marbete) & (vete|dale|métele|no hay|la hara|la chota|otro lado)
!sentence 0.3 (fraude|denunci~|reporte|policía (dijo|informó)|multa de|es ilegal|no lo hagan|prevención)

signal threat
0.8   (🪵🔥|🔥🪵|🧨|⛽🔥|🔪|🔫|⚰️) & (qué (chulo|bonito|bonita|chula)|de pura madera|tu (taller|casa|milpa|carro|troca|familia|negocio)|a ver si|primero tu|cuídate)
0.8   (te dejo|lo dejo|la dejo|los dejo|te dejamos|lo dejamos) sin (pulgares|dientes|dedos|rodillas|manos|ojos|lengua|patas)
0.8   (primero) (tu|su|el) (perro|gato|carro|troca|caballo|taller) & (luego tú|después tú|después vemos|luego vemos|vemos -(si)|vas tú|tu familia)
0.8   (los|las|te|lo|a ti) ...6 (vamos a dar de comer a|van a servir de comida a|echar a) (la presa|los peces|los cochinos|los marranos|los perros|los cocodrilos|🐟|🐖)
0.8   (ya sabemos|ya sé|sé|sabemos) a qué hora (sale~|llega~|pasa~|duerme~|entra~) & (acompañar|estacionamiento|esquina|a solas|solit~|👁️|ahí lo|ahí te|ahí la|bocón|soplón)
0.8   (ya le saqué|le saqué|ya tengo|tenemos) (la|su|tu) (dirección|ubicación|placa|calle) & (en persona|a ver si|visita|caerle|caemos|tan bien|tan bravo)
0.8   (ríete|síguele|sigue hablando|búrlate|sigue posteando|llora) ...4 que (el camino|tu (rancho|calle|casa|hija|carro)|la noche|ya (falta|viene))
0.8   (el|la) primer~ ...8 (se va|se lleva|sale|le toca) con (la|un|una|el) [_] (🧰|🔨|bala|machetazo|tubo|bate|llave|balazo) [_] (en la cara|encima|puesto|en la cabeza|adentro)
0.8   (con raticida|con veneno|con vidrio molido) & (llevar|les vamos|comida|🥘|tacos|agua|campamento|tortas)
0.8   (o retiras|o quitas|si no retiras|si declaras|si testificas|si no pagas) & (milpa|de noche|casa|hij~|arde|lumbre|☀️|frenos|familia)
0.8   tus (hijos|hijas|niños|papás) (salen|pasan|juegan|caminan|viven) & (carro|también|🚗|👁️|solitos|esquina|vigil~|troca)

signal self_harm
0.8   (ahí está|ve al|usa|para eso está) (el|la) (🌉|🪢|puente|soga|🔫|navaja) & (no estorbes|si te duele|vivir|hazlo|favor|ya)
0.8   (ojalá|a ver si) (la próxima|esta vez|ahora) [vez] sí (aguante|funcione|te salga|lo logres|te mueras|apriete)
0.8   (nadie fue|nadie va|nadie iría|nadie irá) a tu (cumple|entierro|velorio|funeral|⚰️) & (haz la prueba|⚰️|inútil|muérete|nadie)
0.8   tu (familia|mamá|gente) ya (pidió|compró|apartó|escogió) ...4 (velorio|entierro|panteón|caja|ataúd|funeral|🪦|⚰️)
0.8   ya (regalé|repartí|regale) (mis|todas mis|todo) & (me quedan|no vuelvo|última|despid~|dos días|ya no|adiós)
0.8   la (🪒|navaja|cuchilla|soga|🪢|botella) (me habló|me habla|me llama|me entiende|me escucha)
0.8   (un plato|una boca|una carga|un gasto) menos & (mi mamá|mesa|a veces|lo justo|mi familia|les|pienso|jefa)
0.8   quítate (del camino|de en medio|del mundo) (de una vez|ya|para siempre) | (hazle|háganos|haznos) un favor (a tu (mamá|familia|madre)|a todos) y (quítate|muérete|desaparece|tírate)
!sentence 0.2 (piñata|columpio|grúa|velas)

signal obscene sexual
0.8   (sube|subo|subí|suscríb~|contenido|mi página|mis fotos) & (🔞|sin ropa|encuerad~|crema batida|en tanga|lo que le hice a mi (esposo|marido|novio|vecino)) -(flan|pastel|canal de cocina)
0.8   (la|lo) tiene (de a metro|enorme|chiquita|chiquito|gorda|como burro|como caballo|de caballo|grandota) & (compadre|comadre|viejo|presume|marido|ex|vecino|meñique|jajaja)
0.8   (nos aventamos|nos echamos|me eché|nos dimos|me echó|me aventó) (tres|dos|cuatro|uno|un par|unos) (al hilo|palos|polvos|palitos|rapidín~|rounds en la cama|mañanero~)
0.8   (sacud~|sacuda|sacuden|quiten|quite) (el polvo|las telarañas) -(de|a|del) & (viejo|marido|vecina|cuál polvo|viuda|divorciada|necesito|necesita quien)
0.8   (juguetito~|juguetes|consolador~|vibrador~|aparatito) (para|de|pa) [la|las] (recámara|adultos|parejas|pilas|alcoba|cama|intimidad)
0.8   (pastillita|pastilla) azul & (viejo|marido|esposo|dormí|carpa|casa|firme|toda la noche)
0.8   (se toca|se agarra|se soba|se acomoda|me agarró|le agarré|se rasca) el (paquete|bulto|chile|pito|ganso) -(de (galletas|café|correo))
0.8   (pintaron|dibujaron|rayaron|dibujó|pintó|puso) [_] (una|un) (verga|pito|pene|pitote|vergota) 
0.8   (no le|ya no le|ni) (da|dan|cumple|atiende) ni (pa|para|pa) (los buenos días|el arranque|una) & (viejo|marido|esposo|señora)
0.8   (billete~|billetito) (en la boca|en la tanga|en el calzón|donde no da el sol|en las chichis)
0.8   (se lo|se la) restregó en la cara & (stripper|despedida|bailarín|novia)
0.8   (los huevos|las bolas|los tanates|la raya|las verijas|las nalgas) (sudad~|me sudan|pegad~|al aire|escaldad~) | (sudad~|sudando) (la raya|los huevos|las nalgas|las verijas)
0.8   (tronar|tronaban|tronaba|rechina|rechinaba|quebramos|rompimos|tumbamos) (la cama|el catre|el colchón|los resortes) & (como cohetes|toda la noche|esposo|marido|viejo|difunto|vecinos|anoche) -(mudanza)
0.8   (flojito y cooperando|me levanta y me revisa|me revisa el aceite|viejo~ rabo verde|rabo verde de|escúpele) & (marido|viejo~|doctor|esposo|billetes|table|tacto|taller|boda|mujer|nomás)
0.8   (cómo le gusta|le gusta así|así le gusta) a (mi|su) (marido|esposo|viejo|mujer|señora) & (pepino|plátano|mano|risa|salón|chorizo|😂|jajaja)
0.8   (qué le hace|qué le haces|qué le hará) [usted] a (su|tu|la) (mujer|señora|vieja|esposa) & (guante|lubricante|sábados|noches|grasa|vaselina)
!sentence 0.2 (flan|canal de|receta de cocina|farmacia|doctora explicó|clase de|prevención|control de natalidad)

# ---- odio con figuras

signal racist
0.8   ({flag_scorned}|{grupo_etnico}) [_] ({foul_sign}|🐒|🦧|👃|🦨)
0.8   ({flag_scorned}|venezolan~|haitian~|dominican~|colombian~|guatemaltec~|hondureñ~|cubiche~|indi~) && (ya valió la colonia|cuiden (sus|las)|harina pa la nariz|la 🪳|🐀|piden cupones|de noche y al otro día|🚣|🛶|ya no vendan jabón|huele~ a|regrés~|al monte|lárg~|escondan)
0.8   (puro|pura|tanto|tanta|cuánto|otro|otra) (🦙|🌽|🐒|🥥|🪶|🌵|🐪) [_] en (la fila|el banco|el camión|mi calle|la colonia|el metro|la clínica|la plaza)
0.8   (🐒|🍌|🦍) (al grupo|pa que se sienta|en la selva|pal negro|para el negro|a la cancha|cada que)
0.8   (dialecto|huipil|penacho|guarache~|huarache~) & (hablen como gente|qué oso|al monte|ni zapatos|regresen|bájenlos|indi~ baj~|qué pena ajena)

signal hateful
0.8   ({faith_sign}|{orientation_sign}|{disability_sign}|{grupo_religion}|{grupo_orientacion}|{grupo_discapacidad}) [_] ({foul_sign}|🤡|🔫|🪓|🧨|🪢)
0.8   (🧕|🕌|la del velo|musulman~|🕍|rabino|judí~) && (💥|💣|🧨|por si hace|yo me formo en|🔥 y|que se le chamusque|al horno)
0.8   (desfile|marcha|🏳️‍🌈|carro alegórico) & (sin frenos|🚛|🚜|🔫|que los atropell~|pa que corran|aplanadora)
0.8   (elle|🏳️‍⚧️|esa muchacha) & (croquetas|🍌🎀|🤡|mentiras|jaula|perrera|no me salude)
0.8   (silla de ruedas|ciego|sordo|tullid~|🦯|🧑‍🦽|cojo|loquito) & (🛒|basura que|de poste|de florero|de tope|de adorno|estorb~|pa qué sirve) -(rampa)

signal sexist
0.8   (opina|hablas|habla|opinas|vuelve) cuando (tengas|traigas|te salgan) (🥚🥚|🥚|huevos|pantalones|bigote|bolas)
0.8   (la mía|mi mujer|mi vieja|la señora|una mujer) & (cena fría|respondona|contesta) & (👋|✋|cachetada|mano caliente|caliente|cinto|aprende)
0.8   (8 de marzo|💜|feministas|las del pañuelo) && (🐷|🐖|🐄|moretones|que las callen|a la cocina|deberían pintarlas|a lavar)
0.8   (mujer|señora|muchacha|vieja) (al volante|piloto|policía|árbitro|ingeniera|albañil|mecánica) & (⚰️|💀|qué ternura|peligro constante|ya sé por qué|recen|que dios nos|🤡|panadero)
!sentence 0.2 (el que vuelva|lo saco|con respeto|racis~|denunci~|no es chiste|qué vergüenza ajena quien|discrimin~|homofob~|basta de|vigilia|receta|comida|selección|partido)
