# Las palabras más frecuentes del español, la más frecuente primero; véase common.en.lex.
common
  de | la | que | el | en | y | a | los | se | del | las | un | por | con | no | una | su | para | es | al | lo | como
  más | o | pero | sus | le | ha | me | si | sin | sobre | este | ya | entre | cuando | todo | esta | ser | son | dos
  también | fue | había | era | muy | años | hasta | desde | está | mi | porque | qué | sólo | han | yo | hay | vez
  puede | todos | así | nos | ni | parte | tiene | él | uno | donde | bien | tiempo | mismo | ese | ahora | cada | e
  vida | otro | después | te | otros | aunque | esa | eso | hace | otra | gobierno | tan | durante | siempre | día
  tanto | ella | tres | sí | dijo | sido | gran | país | según | menos | mundo | año | antes | estado | contra | sino
  forma | caso | nada | hacer | general | estaba | poco | estos | presidente | mayor | ante | unos | les | algo | hacia
  casa | ellos | ayer | hecho | primera | mucho | mientras | además | quien | momento | millones | esto | hombre
  están | pues | hoy | lugar | nacional | trabajo | otras | mejor | nuevo | decir | algunos | entonces | todas | días
  debe | política | cómo | casi | toda | tal | luego | pasado | primer | medio | va | estas | sea | tenía | nunca
  poder | aquí | ver | veces | embargo | partido | personas | grupo | cuenta | pueden | tienen | misma | nueva | cual
  fueron | mujer | frente | tras | cosas | fin | ciudad | he | social | manera | tener | sistema | será | historia
  muchos | tipo | cuatro | dentro | nuestro | punto | dice | ello | cualquier | noche | aún | agua | parece | haber
  situación | fuera | bajo | grandes | nuestra | ejemplo | acuerdo | habían | usted | estados | hizo | nadie | países
  horas | posible | tarde | ley | importante | guerra | desarrollo | proceso | realidad | sentido | lado | mí | tu
  cambio | allí | mano | eran | estar | san | número | sociedad | unas | centro | padre | gente | final | relación
  cuerpo | obra | incluso | través | último | madre | mis | modo | problema | cinco | hombres | información | ojos
  muerte | nombre | algunas | público | mujeres | siglo | todavía | meses | mañana | esos | nosotros | hora | muchas
  pueblo | alguna | dar | problemas | don | da | tú | derecho | verdad | unidos | podría | sería | junto | cabeza
  aquel | luz | mire | favor | quiero | gracias | clase | escuela | tengo | voy | vamos | estoy | eres | soy | tus
  escribe | dime | oye | hola | quién | mamá | taller | alguien | lunes | digo | the | oficina | equipo | niños | van
  viernes | solo | perro | seis | examen | puerta | negro | familia | falta | junta | ntc | trae | maestra | nomás
  diez | salió | ahí | camión | papá | turno | hijo | foto | puro | gratis | trans | sabe | jajaja | llevo | oficial
  señora | jueves | mal | salón | alumnos | quedó | profe | señor | abuela | deberían | hija | quiere | llegó | silla
  primero | sábado | lista | judíos | café | ocho | jaja | queda | martes | viene | calle | sale | página | sé | papás
  ojalá | cara | mesa | asco | semana | niño | nueve | gay | dicen | saben | video | maestro | baño | director | lleva
  llama | cocina | negros | vieja | anoche | techo | debería | dan | nota | biblioteca | fotos | tía | plantel | dieron
  dejó | toca | llave | ve | abuelo | ganó | dije | vi | i | domingo | hicieron | odio | feria | dio | atrás | cuento
  raza | my | dónde | pasa | cuarto | gays | somos | fila | carro | libro | habla | sigue | hermana | anda | sola
  abre | siete | gato | bonito | seguro | media | línea | pan | soldadura | canal | basura | hermano | comer | hijos
  ganas | hablar | español | papeles | igual | risa | fiesta | puedo | club | vecinos | dinero | hacen | bueno | jefa
  paso | manos | is | edificio | comida | tienes | viejo | enfermería | doy | sangre | esas | vecino | minutos
  directora | pagar | mes | permiso | perfil | pastel | familias | bonita | río | pusieron | único | beca | pide
  programa | vino | dejen | caja | troca | curso | usa | personal | pregunta | razón | perros | musulmanes | negra
  hago | maestros | licencia | entrar | traigan | estacionamiento | vecina | llega | clases | cayó | vemos | ti | traen
  dios | banco | mitad | quieren | cosa | jefe | vaya | s | muchacho | niña | indio | ven | decía | traigo | vendo
  fui | doce | marido | puse | puesto | hablo | felicidades | lentes | segundo | boda | buen | práctica | afuera | das
  cierra | piso | ir | deja | salen | esquina | enfermera | completo | pongan | ninguna | primo | mil | pasó | pinche
  chiste | gana | vende | pido | dejar | pena | muchachos | vergüenza | pidió | autista | buena | barrio | you | once
  comedor | tarjeta | mía | estás | pa | dólares | indios | puente | entra | manda | hagan | hubo | vienen | mierda
  respeto | bomba | ruedas | motor | haitianos | pobre | gusta | like | tienda | ruta | gas | hoja | abajo | persona
  estuvo | esposa | cuidado | huele | herramienta | preguntó | dejo | ojo | tamales | chicos | dijeron | perdón
  quieres | pareja | puso | tocó | hospital | sol | concurso | contrato | aviso | espero | doble | correo | vale
  cuentas | ratas | vas | ayuda | paga | viejas | tenemos | cualquiera | cerca | botas | migrantes | tío | llegar
  perdió | mensaje | culpa | rifa | dejé | llevan | pelo | mira | inglés | mala | inútil | digan | creo | trabajar
  boca | orgullo | viejos | demás | calor | padres | chinos | vayan | mezquita | vengan | tarea | plaza | doctor | clave
  receta | privado | gimnasio | adentro | viaje | patio | leer | presupuesto | northwest | plaga | lesbianas | gorda
  voz | acta | ustedes | vimos | mata | diga | muerto | b | cien | espalda | pase | ando | verde | saber | baja | firma
  celular | peor | guarda | frío | votar | conmigo | come | chat | pasar | camioneta | compañero | encima | estamos
  letrero | policía | q | velo | distrito | pregunten | prueba | rancho | cobra | iglesia | guantes | comen | torneo
  pastillas | trabaja | uñas | educación | down | cerdo | compadre | gitano | sirven | banda | alumno | sesión | manejo
  amor | dirección | horario | guardería | cosmetología | derechos | pura | hablamos | necesita | llaves | mamás
  carta | salida | baile | matar | pedir | impuestos | acaba | niñas | carretera | graduación | llena | broma | quede
  corta | chino | sirve | feliz | pasen | cero | llorar | mensajes | den | fácil | escolar | uniforme | subí | completa
  proyecto | plan | entrenador | frenos | seguridad | pienso | hice | quiera | consejo | aire | misa | tecnológico
  empieza | buenos | periódico | enseñó | mexicanos | suegra | to | cumple | amigo | mejores | palabra | judío | cerebro
  explicó | juego | cena | amo | voto | entrada | hable | quedan | chofer | total | cafetería | escribo | paz | tele
  cerrado | corto | dormir | mándame | sala | teléfono | alcalde | ganaron | dile | sabes | máquina | fuimos | miedo
  volvió | murió | visto | enseña | zapatos | segunda | cable | perra | grande | carga | sordos | hambre | cuándo
  revisa | barda | radio | tercera | luces | ventanilla | miércoles | película | vuelta | saca | cita | they | link
  mayo | ningún | vea | doña | vivo | escrito | acá | cerrada | planta | lástima | claro | opinión | k | tierra | busca
  semanas | llevar | raro | quince | lluvia | espera | plática | cancha | alumna | debajo | sacó | sierra | secreto
  buenas | quieran | gitanos | gordo | hablando | fea | puta | moros | puto | baños | casco | arriba | diésel | compré
  sabemos | llevó | bebé | don't | and | lee | bola | limpio | cuello | it | we | abran | vuelve | haga | casas
  díganle | ves | placa | exámenes | saqué | uso | tenga | puros | kermés | ay | digas | prima | borra | ensayo
  laboratorio | ciego | falda | precio | abrir | hacemos | pasan | alta | tomó | desaparecer | usar | estudiantes
  puntos | dura | cállate | mate | bolsa | vinieron | candado | árbitro | abrió | señoras | vivir | guardia | sorda
  cuánto | cama | código | your | it's | regla | indígena | musulmán | próxima | explica | at | in | migra | salud | bus
  denle | contó | edad | carne | consejera | mandé | redes | blanco | alarma | copia | abierta | perdí | salga | burro
  diploma | condado | expediente | t | cae | testigos | tiro | diario | árbol | venden | amigos | llevé | título | di
  voten | siente | quedé | solicitud | chico | compañeros | compañera | pidieron | novia | frontera | mecánica | sordo
  tornillo | poner
