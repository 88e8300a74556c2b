# Venta (`commercial`) y correo basura (`spam`).

class mercancia
carro
troca
camioneta
moto
bicicleta
bici
celular
iphone
laptop
tele
televisión
ropa
zapatos
tenis
botas
bolsas
perfumes
maquillaje
joyería
aretes
tamales
pasteles
gelatinas
pan
tortillas
quesos
miel
huevos
gallinas
chivos
becerros
cachorros
perritos
gatitos
muebles
sala
refrigerador
lavadora
secadora
estufa
herramienta
herramientas
llantas
rines
soldadora
casco
casa
terreno
traila
tráiler
suplementos
productos
cremas
velas
cobijas
uniformes
filipinas
vestidos
libros
playeras
gorras
tacos
comida
elotes
aguas frescas
burritos
empanadas
mole

signal commercial
0.75  (vendo|se vende|se venden|vendemos|en venta|a la venta|remato|ofrezco|tengo a la venta|estoy vendiendo|ando vendiendo|traspaso|se renta|rento|rentamos) [mi|un|una|unos|unas|este|esta|todo tipo de|ricos|ricas|el|la|los|las] [ricos|ricas|buenos|nuevos|bonitos|hermosos] {mercancia} -(de (la (clase|escuela|banda|iglesia))|para (recaudar|beneficio|los graduados|la graduación|el viaje))
0.7   (vendo|se vende|en venta|remato|precio|a solo|por solo|desde|cuesta|cuestan|lo dejo en|los dejo en|oferta|promoción|promo|aprovecha|aprovechen) ...6 ({money}|pesos|dólares) [negociable|a tratar|cada uno|la docena|inbox|efectivo|o mejor oferta|envío] -(donación|donativo~|inscripción|boleto|recaudar~)
0.7   (inbox para (precios|pedidos|informes|más)|mándame inbox|manden inbox|informes (por|al|inbox|en)|pedidos (por|al|inbox|con)|haz tu pedido|hagan sus pedidos|hago (pasteles|tamales|uñas|pestañas|peinados) (por|a|sobre) (pedido|domicilio|encargo)|pedidos abiertos|agenda tu cita|agenden su cita|citas disponibles|cupo limitado|envíos gratis|envío gratis|envíos a|entrega a domicilio|servicio a domicilio|acepto (zelle|cash app|venmo|efectivo)|pago por zelle|presupuesto gratis|estimado gratis|cotización gratis|cotiza|precios (bajos|accesibles|económicos|de mayoreo)|mayoreo y menudeo|al mayoreo|2x1|dos por uno|mitad de precio|gran (venta|remate|barata)|liquidación|últimas piezas|últimos lugares para comprar|aprovecha (la|esta|nuestra|mi) (oferta|promo|promoción)|únete a mi equipo de ventas|gana dinero vendiendo|soy (distribuidora|consultora|vendedora) de|catálogo (nuevo|de)|productos (naturistas|mary kay|avon|herbalife|natura|jafra|omnilife)|mary kay|herbalife|omnilife|jafra|tupperware|bienes raíces|asesor de (seguros|crédito)|crédito (fácil|inmediato)|sin crédito no importa|sin buró|financiamiento disponible|llama (ya|ahora|hoy) (al|para)|visita (mi|nuestra) (tienda|página|local) (para|y|en|con)|compra (ya|aquí|ahora|tu|el tuyo)|cómpralo|ordena (ya|aquí|hoy|tu)|código de descuento|con mi código|descuento (del|de|a)|link en (mi|la) bio|mi (tiendita|tienda en línea|boutique|negocito))
0.65  (hago|hacemos|ofrezco|ofrecemos|doy|damos|trabajamos|realizo|realizamos|arreglo|arreglamos|reparo|limpio|corto|pinto|instalo) [todo tipo de|trabajos de|servicio de|clases de|limpieza de|servicios de] (jardinería|plomería|electricidad|limpieza|casas|pintura|techos|yardas|cercas|concreto|mudanzas|costura|masajes|uñas|pestañas|faciales|cortes|fletes|mecánica|soldadura|fotografía|clases|clases particulares|niñera|taxes|impuestos|notaría|roofing|drywall|pisos|arreglos florales|decoración) ...6 (llamar~|inbox|mensaje|precio~|presupuesto|estimado|barato~|económico~|{phone}|{money}|informes|cotizar~|interesado~)
!sentence {recaudar_fondos}

signal spam
0.8   (ganaste|has ganado|has sido (seleccionado~|elegido~)|fuiste (seleccionado~|elegido~)|felicidades ganaste|ganador de (un|una)|reclama tu|reclame su|reclama (ya|aquí)|canjea tu|premio (pendiente|en efectivo|de)|te ganaste (un|una)) [un|una|tu|su|el] [premio|iphone|tarjeta|bono|regalo|carro|dinero|efectivo|viaje|millón|sorteo]
0.8   (gana|ganar|gane|ganarás|generar|genera|genere|obtén|obtener|haz|hacer|cobra) [hasta|más de|de|entre|fácil|extra|buen|mucho|dinero] [{money}|dinero|ingresos|dólares|miles de dólares|lana|billete|efectivo] [dólares|extra|fácil|rápido|diarios|al día|a la semana|semanales|desde|en] [al|por|la|tu|desde] (día|semana|mes|casa|tu celular|celular|casa sin|sin (esfuerzo|experiencia|invertir|salir|hacer nada)|rápido|en línea|por internet|con solo|diarios|semanales|desde casa) -(trabajando (de|como)|soldando|enfermera~)
0.75  (invierte|inversión|invertí|inviertan|bitcoin|criptomonedas|cripto|forex|trading|binance|nft) ...8 (ganar~|ganancia~|duplica|triplica|rendimiento~|garantizado~|rentabilidad|inbox|whatsapp|telegram|sin riesgo|señales|libertad financiera|ingresos pasivos|diario~|semana~|únete|grupo|mentor) -(clase|economía|noticias)
0.75  (sígueme y te sigo|siganme y los sigo|síganme y los sigo|te sigo si me sigues|sigo de vuelta|follow x follow|f x f|fxf|like x like|lxl|más seguidores|seguidores gratis|compra seguidores|gana seguidores|suscríbete a mi canal|suscríbanse a mi canal|suscríbanse a (mi|este) canal|dale like y comparte|comparte con (10|diez|5|cinco|20|todos tus|tus) (amigos|contactos|personas)|compártelo con|reenvía (este|esto|a)|reenvíalo a|copia y pega|escribe amén|comenta amén|di amén|mala suerte si no|si no lo (compartes|reenvías)|cadena de|dinero fácil|dinero rápido|trabajo desde casa|trabaja desde casa|gana desde casa|ingresos extra desde|libertad financiera|ingresos pasivos|multinivel|préstamos (inmediatos|fácil|al instante|sin (buró|aval|requisitos)|personales|aprobado)|préstamos inmediatos|préstamo inmediato|crédito aprobado|haz clic (aquí|para (ganar|recibir|reclamar|cobrar))|da clic (aquí|para (ganar|recibir|reclamar|cobrar))|dale clic|entra al (link|enlace)|link en mi perfil|pincha (aquí|el enlace)|enlace (abajo|en los comentarios) (para|y)|regalo gratis|iphone gratis|robux gratis|diamantes gratis|tarjeta de regalo gratis|sorteo (de|un) (iphone|ps5|dinero)|tu cuenta (ha sido|será|fue|está) (suspendido~|bloqueado~|limitado~|cancelado~)|verifica tu (cuenta|identidad)|su paquete (está|no pudo|ha sido)|tu paquete (está retenido|no pudo)|actualiza tus datos|casino en línea|apuestas (seguras|deportivas)|giros gratis|bono de bienvenida|baja (de peso) (rápido|sin|en)|bajar de peso (rápido|sin|en)|pastillas para (adelgazar|bajar)|té para (adelgazar|bajar)|amarres de amor|brujo|lectura de (tarot|cartas)|curandero|herencia de|millones de dólares|citas con (chicas|mujeres)|chicas (calientes|solteras)|solteras en tu)
0.6   (mándame|manda|envía|escribe|deja|comenta) [la palabra|un|un mensaje|info|al|por|quiero|yo] ...3 (y te (enseño|explico|digo|paso|mando|agrego)|para (empezar a ganar|ganar|entrar al negocio|unirte)|info del negocio)
!sentence (estafa~|fraude~|no (abras|abran|des clic|den clic|hagas clic|caigas|caigan)|es falso|phishing|cuidado con|alerta|ignorar~|bórralo|me llegó (un|este)|nos llegó|hackearon)
!sentence (inscripción~|inscripciones|beca|becas|graduación|fafsa|taller|open house|puertas abiertas|feria de|escuela|clase|estudiantes|campus|concierto|reunión|junta)

signal spam
0.75  (comparte|compartan|envía|envíen|reenvía|manda|manden|pasa) [esto|este mensaje|esta imagen|esta foto|la] [con|a] (diez|10|15|20|cinco|5|siete|7|todos tus|tus|doce) [de tus] (amigos|contactos|personas|grupos) [o|y]
0.75  (préstamos|préstamo|créditos|crédito) [rápidos|rápido|inmediatos|fáciles|fácil|personales|al instante|en línea|seguro] [y] (sin (buró|aval|requisitos|garantía|papeleo)|al instante|en minutos|whatsapp|inbox|en 24 horas|aprobado)
signal commercial
0.7   (se renta|rento|se rentan|se alquila|alquilo|se traspasa|se vende|se venden) [un|una|mi|el|la] (cuarto|casa|departamento|depa|apartamento|traila|local|terreno|habitación|recámara|bodega|salón|negocio|lavandería)

signal commercial
0.65  (en buen estado|buenas condiciones|como nuevo|como nueva|casi nuevo|casi nueva|seminuevo|seminueva|poco uso|jalando al cien|funcionando bien) ...6 ({money}|pesos|dólares|inbox|negociable|informes|vendo|interesados)
0.65  (clases|clases particulares|cortes|peinados|uñas|pestañas|masajes|limpieza|fotos|pasteles|asesorías|reparación|mudanzas|fletes) (de|para|a) ...5 ({money}|{number} (la hora|por hora|dólares|pesos|cada|el|la)|a domicilio|por encargo|informes|inbox|precios)
signal spam
0.65  (gana|consigue|obtén|aumenta|compra|sube) [más|miles de|tus] (seguidores|likes|suscriptores|vistas) [rápido|gratis|fácil|entra|en|ya|aquí|para]

# Parts of phrases above that are looked for by themselves, which is faster.
class recaudar_fondos
recaudar
recaudación
beneficio de
a beneficio
donación~
donativo~
venta de pasteles de
kermés
kermesse
rifa
para (el viaje|la graduación|la banda|la iglesia|los graduados|becas|la familia)
platos a
comida a beneficio
clase de
del club
skillsusa
ffa
inscripción~
inscríbete
colegiatura
boletos
entrada
admisión
yarda sale de la iglesia
alguien (vende|sabe)
quién vende
dónde (compro|venden|puedo comprar)
busco (quien|una|un)
recomiendan

signal spam commercial
!     ganaste (la rifa del|otra vez|el partido|el concurso de) | trabaja desde casa (los|las|el|mi|dos|un) | copia y pega (la|el|los|en) (fórmula|código|texto|comando|celda|enlace de la clase) | premio de la rifa | inviertan (tiempo|esfuerzo|en (su|ustedes|educación|practicar))

signal commercial
0.85  (rento|se renta|vendo|se vende|se venden|ofrezco|remato|traspaso|hago|doy|cobro) ...6 ({money}|{number} (dólares|pesos|al mes|la docena|cada uno|por)|precio~|informes|interesados|inbox|a domicilio|bajo pedido|al mes)
0.85  (haz tu|hagan su|hago|aparta|aparten) [_] (pedido~|cita~|uñas|pestañas|cortes) & (inbox|whats|precio~|{phone}|{money}|dólares)
!     (la clase|el club|para el viaje|recaudar|fondos|los alumnos|cooperativa)

signal commercial
0.85  (se hacen|se hace|hago|limpio|arreglo|corto|pinto|reparo|cuido|instalo|lavo|preparo|vendo|rento|se vende|se venden|se renta) ...6 (cobro|barato|baratos|sobre pedido|mande mensaje|manden mensaje|mándame mensaje|inbox|precio|precios|referencias|garantizado|a domicilio|económico|económicos|presupuesto|presupuestos|jala bien|seminuevo|seminueva|informes) -(la clase)
0.85  (pedidos al|haga su pedido|hagan sus pedidos|aparta el tuyo|aparta tu cita|citas disponibles|precios accesibles|llame para cotizar|cotizaciones gratis|entrega a domicilio|pregunte por precio|pregunten por precio)

signal commercial
0.85  (se vende|se venden|vendo|ofrezco|remato|traspaso|se renta|rento|clases de) ...8 (funciona|funcionan|buen precio|buenos precios|poco uso|seminuevo|seminueva|como nuevo|como nueva|precio a tratar|en remate|perfecto estado|buen estado|{money}|{number}|interesados|informes)

signal commercial
0.85  (se renta|se rentan|rento|rentamos) [_] (brincolines|brincolín|sillas|mesas|carpas|rockolas|inflables|departamento|depa|cuarto|cuartos|casa|local|trajes|vestidos)
0.85  (uñas|pestañas|cortes|tintes|trenzas|masajes|tamales|pasteles|elotes|gorditas|barbacoa|carnitas) ...4 (desde {number}|desde {money}|agenda tu cita|aparta tu cita|por encargo|por kilo|a {number}|la docena|por docena|pide|ordena|a domicilio)

signal commercial
0.87  (usad~|nuev~|llantas|uñas|pasteles|tamales|cortes|paquetes|sesiones|precios) ...2 desde ({money}|{number}) | (los|las|te) esperamos ...4 ({money}|{number}|en llantera|en taller|en (nuestra|nuestro) (local|tienda|negocio)) | desde {money} ...6 (esperamos|aparta|llama|agenda|pregunta)
!     (inscripción|colegiatura|matrícula|viaje|nacionales|recaudar|donación~|mi clase|los alumnos van)
