# Insultos contra grupos.

signal profane racist strong
0.85  sudaca~ | sudacas | negrata~ | negratas | indiaco~ | espaldamojada | panchitos | machupichu | nacaco | prietarraco | guachupino | moraco
signal profane hateful strong
0.9   maricón | maricones | maricon | marica | maricas | mariconazo | mariconada~ | joto | jotos | jotito | jotitos | joterías | jotolón | tortillera~ | marimacha~ | marimacho~ | bollera~ | machorra~ | travelo~ | travelos | cueco | culoroto | trolo | trolos | sidoso~ | mongólico~ | mongolo~ | subnormal | subnormales | retrasado~ | retardado~ | retrasado | retrasada | retrasados | mogólico~ | tullido~ | perrojudío | maricona
signal profane sexist strong
0.8   puta | putas | putita~ | ramera~ | piruja~ | furcia~ | feminazi~ | zorrón | putón | mujerzuela~ | bataclana~
signal racist
0.8   (pinche|pinches|puto|putos|maldito|malditos|maldita|malditas|cochino|cochinos|mugroso|mugrosos|sucio|sucios|asqueroso|asquerosos|pendejos|cerdos|ratas|jodidos) (indio~|negro~|mexicano~|chino~|gringo~|haitiano~|venezolano~|colombiano~|guatemalteco~|hondureño~|salvadoreño~|moro~|gitano~|inmigrante~|migrante~|ilegales|prieto~|árabe~|sudaca~|extranjero~|indígena~|dominicano~|cubano~|africano~|moreno~)
0.8   (indio~|negro~|mexicano~|chino~|haitiano~|venezolano~|colombiano~|moro~|gitano~|inmigrante~|migrante~|prieto~) (mugroso~|sucio~|cochino~|asqueroso~|apestoso~|de mierda|culero~|muertos de hambre|ignorante~|pata rajada|patarrajada~|bajado~ del cerro|inmundo~|puerco~|hediondo~)
signal hateful
0.8   (pinche|pinches|puto|putos|maldito|malditos|cochino|cochinos|asqueroso|asquerosos|sucio|sucios) (judío~|musulmán|musulmanes|gay~|homosexual~|homosexuales|lesbiana~|trans|travesti~|discapacitado~|autista~|protestantes|cristianos)
0.8   (judío~|musulmanes|gays|homosexuales|lesbianas|travestis) (asqueroso~|de mierda|enfermo~|degenerado~|sucio~|pervertido~|inmundo~)
!     (retrasado|retrasada|retrasados|retrasadas) (por|el vuelo|en|una|un|dos|de (su|la|entrega)|con|hasta|debido|minutos|días|horas|a causa) | (vuelo|vuelos|autobús|pedido|camión|pago|entrega|salida|envío|tren|juego|horario|trabajo) ... (retrasado|retrasada|retrasados|retrasadas)
signal profane hateful
!     (retrasado|retrasada|retrasados|retrasadas) (por|el vuelo|en|una|un|dos|de (su|la|entrega)|con|hasta|debido|minutos|días|horas|a causa) | (vuelo|vuelos|autobús|pedido|camión|pago|entrega|salida|envío|tren|juego|horario|trabajo|está|estoy|voy|van|viene|llegó) ... (retrasado|retrasada|retrasados|retrasadas)
!     tortillera~ (de|la tortillería) | (máquina|prensa|molino|comal|masa) ... tortillera~
!     mayate~ (verde~|insecto~|escarabajo~) | (escarabajo~|insecto~) ... mayate~
signal sexist
!     (llamar~|dijo|dijeron|decir~|gritar~|me dicen|le dicen) ... (puta|putas|zorra|perra)
!     (puta|putas) (madre|vida|hora|casualidad|suerte|cola|fila|idea|calle|escuela|tarea|mierda|impresora|máquina|alarma|hostia|gana|cosa|computadora|semana|clase|troca|lluvia|luz|cuenta)
!     (de|a|qué|la|ni|una|tu|su|mi|esta|esa|pura|oh|ay) puta [madre]

signal profane hateful
!     Marica {capitalized} | {capitalized} Marica
