# Las palabras más frecuentes del español, la más frecuente primero; véase common.en.lex.
common
  de | la | que | el | en | y | a | los | se | del | las | un | por | con | no | una | su | para | es | al | lo | como | más
  o | pero | sus | le | ha | me | si | sin | sobre | este | ya | entre | cuando | todo | esta | ser | son | dos | también
  fue | había | era | muy | años | hasta | desde | está | mi | porque | qué | sólo | han | yo | hay | vez | puede | todos
  así | nos | ni | parte | tiene | él | uno | donde | bien | tiempo | mismo | ese | ahora | cada | e | vida | otro | después
  te | otros | aunque | esa | eso | hace | otra | gobierno | tan | durante | siempre | día | tanto | ella | tres | sí | dijo
  sido | gran | país | según | menos | mundo | año | antes | estado | contra | sino | forma | caso | nada | hacer | general
  estaba | poco | estos | presidente | mayor | ante | unos | les | algo | hacia | casa | ellos | ayer | hecho | primera
  mucho | mientras | además | quien | momento | millones | esto | hombre | están | pues | hoy | lugar | nacional | trabajo
  otras | mejor | nuevo | decir | algunos | entonces | todas | días | debe | política | cómo | casi | toda | tal | luego
  pasado | primer | medio | va | estas | sea | tenía | nunca | poder | aquí | ver | veces | embargo | partido | personas
  grupo | cuenta | pueden | tienen | misma | nueva | cual | fueron | mujer | frente | tras | cosas | fin | ciudad | he
  social | manera | tener | sistema | será | historia | muchos | tipo | cuatro | dentro | nuestro | punto | dice | ello
  cualquier | noche | aún | agua | parece | haber | situación | fuera | bajo | grandes | nuestra | ejemplo | acuerdo
  habían | usted | estados | hizo | nadie | países | horas | posible | tarde | ley | importante | guerra | desarrollo
  proceso | realidad | sentido | lado | mí | tu | cambio | allí | mano | eran | estar | san | número | sociedad | unas
  centro | padre | gente | final | relación | cuerpo | obra | incluso | través | último | madre | mis | modo | problema
  cinco | hombres | información | ojos | muerte | nombre | algunas | público | mujeres | siglo | todavía | meses | mañana
  esos | nosotros | hora | muchas | pueblo | alguna | dar | problemas | don | da | tú | derecho | verdad | unidos | podría
  sería | junto | cabeza | aquel | luz | mire | favor | quiero | gracias | clase | escuela | tengo | voy | vamos | estoy
  eres | soy | tus | escribe | dime | oye | hola
