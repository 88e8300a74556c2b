signal copyright_notice
0.9   (todos los|reservados todos los) derechos reservados | derechos reservados | (derechos de autor|propiedad intelectual) (de|reservados|{number}|pertenecen)
0.85  (foto|fotos|fotografía|imagen|imágenes|ilustración|video|dibujo|arte|diseño|caricatura|música|texto) [_] (cortesía (de|del)|crédito~ (de|a|para)|propiedad de)
0.85  (foto|fotos|fotografía|imagen|ilustración|dibujo|arte|diseño|caricatura|letra|música) [_] (de|por) ({mention}|{name}|{capitalized} {capitalized}|{capitalized} [{capitalized}] fotografía) -(graduación)
0.85  (crédito|créditos) [de|a|para|al|por] [la|las|el] (foto|fotos|imagen|autor|quien|{mention}|su autor|creador|artista|fotógrafo|autora|dueño)
0.85  (no soy|no tengo) [el|la] (dueño|dueña|propietario~|los) [de] [los] derechos | derechos (pertenecen|de la canción|a sus) | no me pertenece
0.85  (tomado|tomada|extraído|reproducido|publicado|adaptado) (de|del|con) (la revista|el libro|el periódico|{capitalized}|internet|permiso|revista|autorización) -(mano)
0.85  cortesía (de|del) (periódico|el periódico|{capitalized}|{mention}|la fotógrafa|fotógrafo) | fuente ({capitalized} {capitalized}|el norte|{url}|associated press) | (con|bajo) (permiso|autorización) (del|de la|de su) (autor|autora|artista|editorial|fotógrafo~)
!     (tomé|tomamos) (esta|yo|la) [foto] | (crédito|créditos) (universitario|universitarios|de la casa|bancario|automotriz) | foto de graduación | derechos civiles | mesa reservada

signal piracy
class pirated_es
libro~ | película~ | serie~ | disco | discos | software | programa | programas | photoshop | autocad | solidworks | office | windows | manual | solucionario | temporada~ | álbum | juego | juegos | pelea | partido | novela | audiolibro | revista

signal piracy
0.85  (torrent~|crackeado|crackeada|crackeados|pirata|piratas|pirateado|pirateada|sin licencia|con crack|con el crack|keygen|activador) ...4 {pirated_es} | {pirated_es} ...4 (torrent|crackeado|crackeada|pirata|pirateado|pirateada|con crack|gratis en este enlace|clonado~|con keygen|sin licencia)
0.85  {pirated_es} ...4 (completo|completa|entero|entera|completos|completas) ...4 (pdf|gratis|descarga|drive|bájenla|bájenlo|bajen|descárguenlo|descárguenla|escaneado~|enlace|link|telegram|aquí|torrent|youtube|en línea gratis)
0.85  (escaneé|escaneado|escaneada|fotocopié|fotocopiamos|copié|subí|grabé|descargué|bajé|pirateé|escaneamos|fotocopiado) [_] [_] (todo|entero|completo|el|la|los|entera|completa) [_] [_] (libro|película|manual|libros|disco|workbook|completo|capítulos|páginas|cuaderno) ...4 (para|drive|subí|todos|pdf|gratis|entero|completo|aquí|y|mándenme|grupo|a)
0.85  (descarga|descarguen|descárguenlo|descárgalo|descárgala|bájenlo|bájenla|bájalo|bájala|vean|mira|miren|baja|bajen) [_] [_] [_] (gratis|el|la|{pirated_es}) [_] [_] [_] (pirata|gratis|enlace|disco completo|película|libro|crack|torrent|lo tumben|antes de que|derechos|completo|completa)
0.85  (tengo|vendo|paso|les paso|te paso|mando|comparto|consigo|se los mando|quién quiere) [_] [_] [_] (solucionario|libro del maestro|respuestas del (libro|examen)|examen filtrado|banco de preguntas|clave de respuestas|película completa|libro completo|pdf del libro|libro escaneado|libro en pdf)
0.8   (no paguen|no pagues|no lo compren|no compren|no gasten|sin pagar) ...8 (pdf|crack|gratis|drive|descarga|descarguen|descargar|libro|copia|programa|link|enlace|escaneado~) | (lo|la|los) (tumben|borren|bajen|quiten) ...3 (derechos|copyright|youtube)
0.8   copia (pirata|clonada|quemada|ilegal) | libro del maestro ...4 (pdf|respuestas|mando|escaneado)
!     (biblioteca|préstamo|con licencia|dominio público|página de la escuela|con permiso|oficial|legal) | libro usado | los piratas (ganaron|jugaron)

signal copyright_notice
0.85  prohibido~ (la|su) (reproducción|copia|distribución|venta) | (sin|con) (permiso|autorización) (escrito|por escrito|del autor|de la autora|del artista|previo) | no (reproducir|copiar|distribuir|usar) sin (permiso|autorización)
0.8   ^ (fotografía|foto|imagen|ilustración|texto|video|crédito) (archivo [_]|{capitalized} {capitalized}|cortesía) 

class obra
estreno | película | peli | serie | libro | libros | banco de preguntas | examen | respuestas | programa | software | disco | música | juego | temporada | capítulos | manual | solucionario | pelea | partido | canal de paga | netflix | curso | novela | pdf
class copiar
sin pagar | gratis | completo | completa | robado | robada | pirata | crack | crackeado | filtrado | filtradas | filtradas | el link | link | enlace | drive | usb | memoria | torrent | quemado | copia | copiado | escaneado | descarga | descargar | no paguen | para qué pagar | lo paso | la paso | les comparto | les paso | quién lo quiere | quién la quiere | mándenme mensaje

signal piracy
0.65  {obra} & {copiar} & (sin pagar|gratis|robado|pirata|crack|crackeado|filtrado|torrent|quemado|escaneado|completo|completa|copia) & (les|te|tengo|quién|vean|bajen|link|enlace|drive|usb|comparto|paso|mando|descarga|descarguen|vendo)
!     (biblioteca|de la obra|en cines|boletos|taquilla|libre acceso|página oficial|en préstamo)

signal piracy
0.65  (traigo|tengo|les paso|quién quiere) [_] [_] (película|peli|serie|juego|programa|libro|disco) ...5 (memoria|usb|disco duro|drive|telegram|mega) 
