class press_es
reportero~ | periodista~ | las noticias | noticiero | noticieros | el periódico | los periódicos | la prensa | la tele | televisión | telemundo | univision | canal {number} | el canal | la radio | radio | un podcast | camarógrafo~ | los medios | medios | programa de radio | unidad móvil

class own_post_es
(mi|mis) [_] (publicación|publicaciones|post|posts|video|videos|comentario|comentarios|tuit|tuits|tweet|foto|fotos|queja|chiste|mensaje|mensajes|historia|tiktok|canción|carta|meme|palabras|discurso|en vivo|live|desahogo)
(lo que|algo que|por lo que|un video que|una foto que) [yo] (dije|publiqué|escribí|puse|subí|posteé|comenté|hice|compartí|grabé) | (mi nombre y|un video mío|una foto mía|un meme mío|donde salgo)

signal media_attention
0.85  {press_es} & {own_post_es}
0.85  {press_es} ...5 (me (llamó|llamaron|buscan|busca|buscó|contactó|contactaron|escribió|escribieron|quiere entrevistar|quieren entrevistar|entrevistó|marcó|preguntó|están buscando|sacó|sacaron|anda buscando)|quiere entrevistarme|quieren entrevistarme|entrevistarme|afuera de mi casa|en mi casa|en la puerta de mi casa)
0.85  {own_post_es} ...6 (viral|se hizo viral|tendencia|en todos lados|en todas partes|en todas las redes|millón|millones|miles|mil vistas|compartieron|compartida|compartido|de vistas|por todos lados|explotó|me llueven|todo el pueblo|todo mundo) 
0.85  (se hizo viral|se hicieron virales|se volvió viral|viral|tendencia|millones de vistas|miles de compartidas|lo compartieron) & {own_post_es}
0.85  (salí|salgo|me sacaron|aparecí|me pusieron|me pasaron) en (las noticias|la tele|el periódico|la televisión|el noticiero|la radio|los medios|todos lados) [_] (por|con mi|a causa|debido) -(ganar)
0.8   (me hicieron|hicieron|soy) [un|el] meme | (hay|tengo) (reporteros|periodistas|cámaras) (afuera|en|esperando) | (gente|desconocidos|todos) ...4 (pidiendo|piden|exigen) que me (corran|despidan)
!     (mi hijo|mi hija|nuestros|nuestras|los estudiantes|la escuela|la ceremonia|el equipo) ...5 (periódico|noticias|tele|canal) | prensa hidráulica | (filmó|grabó) la ceremonia

class difusion
{press_es} | noticiero | millones de vistas | {number} millones | millones | viral | tendencia | memes | de vistas | compartidas | entrevista | productor | productora | titulares | portada | la tele | univision | telemundo | en todas partes | en las redes | me etiquetan | desconocidos
class lo_mio
mi (video|publicación|comentario|foto|tuit|queja|chiste|mensaje|post|historia|tiktok|canción|carta|opinión|live) | el video que subí | el video que hice | lo que (dije|publiqué|escribí|subí|hice) | que subí | que publiqué | me grabaron

signal media_attention
0.65  {difusion} & {lo_mio}
0.7   me (marcaron|llamaron|buscaron|escribieron|contactaron) (de|del) {press_es} & (video|comentario|lo que|publicación|foto|subí|dije|post)

signal media_attention
0.65  (me han|me) (marcado|llamado|buscado|marcaron) [_] [_] (reporteros|periodistas|medios|noticieros) | mi (queja|comentario|video|post|publicación) [_] [_] ...4 (acabara|acabó|terminó|salió|llegó) (en|a) (el noticiero|las noticias|la tele|el periódico)

signal media_attention
0.7   (quiere|quieren|pidió|pidieron|me va a|buscan) [_] (entrevistarme|entrevista|una entrevista|hacerme una) & (publiqué|dije|escribí|puse|mi (video|post|comentario|publicación)|subí)
