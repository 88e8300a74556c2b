# Lo dicho de lado: por modismo, por lo que está junto, por lo que vendrá.

signal alcohol_drugs
0.8   (un|otro|mi|el|dos|unos|sin mi|puro) (porrito|porritos|pericazo|pericazos|toquecito|porro y|churro de mota|gallito de mota)
0.8   (se|me|te|nos) (mete|meto|metes|metemos|metió|metí|metía|meten|metían|metiendo) [mucha|tanta|sus|un|unas|una|puro|pura] (coca|perico|cristal|mota|piedra|heroína|tachas|polvito|línea|líneas|rayas|pase|pericazo|cocaína|crystal)
0.8   (me puse|se puso|nos pusimos|agarré|agarró|agarramos|traía|me eché|se echó|pegué|nos pegamos) (una|la|tremenda|semejante) [_] (borrachera|peda|jumera|papalina|guarapeta|curda|pea|juma|melopea|cogorza|resaca)
0.6   (llega|llegó|llegaba|viene|vino|anda|andaba|llegan) [bien|todo|siempre|medio] (tomado|tomada|tomados|alcoholizado|alcoholizada|a medios chiles|crudísimo|entonado|enfiestado) -(de la mano|de las manos|en cuenta|la)
0.8   (dos|tres|cuatro|cinco|seis|ocho|diez|doce) (caguamas|chelas|cheves|cervezas|cubas|tequilas|mezcales|micheladas|medallas|cubatas|coronas) (encima|adentro|y contando|en el cuerpo|después|y ya|de más)
0.8   (destapé|destapamos|destapen|destapa|ya destapé) [ya] (la|una|otra|las|mi) (primera|fría|frías|caguama|chela|cerveza|modelo|botella) -(de (agua|refresco|gas))
0.8   (huele|olía|apesta|apestaba|oliendo) a (mota|marihuana|pisto|petate quemado|aguardiente|puro alcohol|puro tequila|cantina) -(el pollo|la salsa)
0.8   (manejé|manejó|manejando|maneja|manejo) [_] [_] (tomado|tomada|bien pedo|borracho|borracha|viendo doble|con copas|hasta atrás)

signal self_harm
0.8   (tírate|aviéntate|lánzate|avéntate|tirate|aventate|lanzate|tírese|aviéntese) [ya] (de|del|desde|por|al) [la|el|un|una|ese|esa] [_] (azotea|puente|techo|balcón|ventana|edificio|torre|metro|tren|piso|barranco|vías|silo) -(con|a la (alberca|piscina))
0.8   (deberías|debería|por qué no|ve y|mejor|podrías|favor y) [ya|te] (colgarte|ahorcarte|matarte|cortarte las venas|tirarte (de|del|al)|aventarte (de|del|al)|cuelgas|ahorcas|avientas (de|del)|tiras (de|del) -(la lista))
0.8   nadie (te|me) (va a [ir a]|iba a|irá a) (llorar|extrañar|echar de menos) | nadie (me|te) (extrañaría|lloraría|llorará)
0.8   de (este|esta|hoy) [fin|noche|semana|mes] [de semana] no paso
0.8   (cuiden|cuídenme|cuídame|encárguense de|quédense con) [a] (mi|mis) (perrita|perro|perrito|gato|gatito|gata|hijos|niños|plantas) & (decidí|para siempre|cuando no esté|cuando ya no|ya no aguanto|no paso|adiós)
0.8   (navaja|cúter|rastrillo|cuchilla|encendedor) (en|por|contra|sobre) (mi|mis|el|la|los|las) (brazo|brazos|muñeca|muñecas|muslo|muslos|pierna|piernas|piel) & (otra vez|calma|noche|nadie|sentir|mangas|volví|callado)
0.8   me (corto|quemo|pego|lastimo|araño|volví a cortar|corté|quemé) & (a propósito|adrede|me calma|para sentir|donde no se (ve|vea|vean)|cada vez que fallo|lo único que) -(el pelo)
0.8   ya (escribí|dejé|tengo) [_] (las|la|mis|mi) (carta|cartas|nota) de despedida | (estarían|estarán|van a estar|estaría|vivirían) mejor sin mí

signal threat
0.8   (que se|te|mejor|más vale que se|más te vale que te) (cuide|cuides|cuiden) [mucho] (la espalda|las espaldas|los frenos|al salir|de noche) -(al (cargar|levantar)|cuando (cargue|levante))
0.8   a los (chotas|soplones|chivatos|sapos|rajones|chismosos|chivas|metiches|dedos) [como (tú|ese|él|usted)|aquí|así] [_] (los|se les|les|se los) (encuentran|encuentra|aparecen|cortan|desaparecen|hallan|entierran|tiran|pasa|carga)
0.8   (atrévete|tócala|tócalo|vuelve a|vuelvan a|síguele|repítelo|denúnciame|repórtame|despídeme|córreme|sigue hablando|sigue así|sigue de) ...4 (te parto|te rompo|te quiebro|amaneces|no la cuentas|te mueres|te mato|a ver si llegas|te tumbo los|te acuerdas de mí|te arrepentirás|te entierro)
0.8   (bonito|bonita|lindo|linda|bonitos|lindos|chulo|chula) (negocio|casa|carro|camioneta|familia|niños|hijos|tienda|puesto|local|perro|troca) ...6 (lástima que|no le vaya a pasar|que no le pase|fuera a pasar|se vaya a quemar|se quema|se queme|sería una (pena|lástima))
0.8   (bala|balazo|plomazo|plomo) ...3 (con (tu|su) nombre|tiene (tu|su) nombre|lleva (tu|su) nombre)
0.8   (amaneces|apareces|vas a (amanecer|aparecer|acabar|terminar)|te van a (encontrar|hallar)|los encuentran|lo van a (encontrar|hallar)|acabas|terminas) [_] (en (la|una) (cuneta|zanja|cajuela|barranca|fosa|bolsa)|en pedazos|encobijado|flotando|bajo tierra|con la boca llena|tres metros bajo)
0.8   (le|te|les) (voy a|vamos a|van a) (partir|romper|quebrar|tronar|tumbar) (las (piernas|rodillas|manos|costillas)|los (dientes|dedos|huesos)|la cara|el hocico) -(la cara de risa)

signal sexual
0.8   no (salimos|salieron) de la cama -(por (gripe|fiebre)|con (gripe|fiebre)) & (esposo|esposa|novi~|marido|mujer|los dos|juntos|viejo|vieja)
0.8   de todo menos (dormir|rezar|ver la película|jugar (dominó|lotería))
0.8   (debajo de|bajo|entre) las sábanas & (hombre|mujer|hizo|marido|esposo|esposa|sabroso|rico|vecin~|amante|noviembre) -(limpias)
0.8   (hacer|hicimos|hacíamos|haciendo|hicieron) (el delicioso|cositas ricas|la maldad (juntos|con)|cuchi cuchi)
0.8   (rechin~|crujió|truena|chill~|zumba|brinca) (la|mi|su|esa) (cama|cabecera|catre) | (cabecera|cama) contra la pared

signal obscene sexual
0.8   te (quiero|voy a|quisiera) (chupar|mamar|lamer|coger|montar|nalguear) -(gallo|una|un|la paleta|de la mano|el número|las llaves|al) | (quiero|voy a|quisiera|me encanta) (mamártela|chupártela|metértela|cogerte|lamerte|montarte)
0.8   (te|me|se) (vengas|vengo|vine|vino|venga|vinieras|vienes) (en (mi|tu|su) (boca|cara|pecho|lengua)|adentro de|a chorros|encima de (mí|ti|mis))
0.8   (se la|me la|te la|se lo|me lo) (coge|cogió|cogen|cogía|anda cogiendo|está cogiendo|clava|clavó) & (contra la pared|en la (cama|cocina|troca|regadera)|toda la noche|gritar|grita|gime|gemidos|duro|rico|en cuatro|vecina|compadre|comadre)
0.8   (lo|la) tiene (tan|bien|muy) (grande|gruesa|grueso|largo|larga|dura|parada) & (mi (marido|esposo|novio|viejo|hombre)|ese (hombre|señor)) & (sentarme|monto|caminar|boca|aguant~|cama|adentro)

class trago_fuerte
aguardiente | mezcal | tequila | ron | pisto | caguama~ | rayitas | rayita | raya | rayas | líneas | pitorro | sotol | bacanora | traguito~ | caballito~ | churrito | pericazo | buchanan's | tequilita~ | mezcalito~ | whisky | vodka

signal alcohol_drugs
0.8   (se|me|nos|te) (empina|empinan|empiné|empinó|empinamos|eché|echó|echamos|zumba|zumbó|aventó|aventé|avienta|aventamos|chuta|bajamos|bajó|chupó) [_] [_] {trago_fuerte} -(de (salsa|agua|jarabe))
0.8   (anda|ando|andaba|está|estaba|sigue|venía|viene|llegó) [bien|todo|toda|muy|re|súper] (grifo|grifa|empastillado|empastillada|periqueado|enyerbado|bien pasado (desde|de)|cruzado de)
0.8   (pásame|regálame|convídame|dame|préstame|quién trae|alguien trae|quién tiene) (un|una|otro|tantito|el) (tabaco|cigarro|cigarrito|cigarrillo|frajo|churro|toque|vape|vapeador|toquecito) -(de (hoja|chocolate|canela)|final|de atención)
0.8   (me agarró|traigo|tengo|amanecí con|con) [_] [una|la] cruda (que|en|del|de (ayer|anoche)|en plena|encima) -(realidad|verdad)

signal self_harm
0.8   me (hago|hice|hacía|he hecho) (cortaditas|cortadas|cortes|rayones|quemadas|moretones|marcas) [_] (en|adrede|a propósito|donde|con|para) -(la cocina|el taller|el trabajo)
0.8   (pienso en|ganas de|dan ganas de|quisiera|a veces quiero) (no frenar|soltar el volante|estrellarme|estrellar (la troca|el carro|la moto)|aventarme (al|a las)|tirarme (al|a las)|quedarme en las vías|no despertar|ya no despertar|no existir|dejar de existir)
0.8   ya no (le hallo|le veo|le encuentro) [_] (caso|sentido|chiste) a (vivir|seguir (vivo|viva|aquí|viviendo)|esta vida|la vida|nada de esta vida) | (soy|sería) una (carga|boca) menos | ya no quiero (vivir|seguir vivo|seguir viva|estar vivo|estar viva|existir) -(en (esta casa|este barrio|este pueblo|el|la)|con (mi|mis|él|ella))

signal threat
0.8   los (soplones|sapos|chivatos|rajones|dedos|ratas|chivas) no (llegan a|duran|viven|amanecen|cumplen)
0.8   (sabemos|sé) (dónde|donde|a qué hora|por dónde) (estaciona|estacionas|sale|sales|pasa|pasas|duerme|duermes|juegan sus|juegan tus) & (un día|frenos|prende|arde|quem~|accidente|aviso|nomás digo|no le vaya|no te vaya|cuídate|cuídese)

signal sexual
0.8   (nos amanecimos|amanecimos) (enredados|desnudos|encuerados|en su cama|en mi cama|sin ropa|piel con piel)

signal obscene sexual
0.8   que me (la|lo) (metas|metan|meta|entierres|claves|metiera) [_] (toda|todo|duro|rico|hasta|por) | me (dio|da|diste|das) (por atrás|por el culo|en cuatro|duro contra) [_] [_]
