# Word classes of the Spanish files.

class parent
mamá | papá | madre | padre | padres | papás | mami | papi | jefita | jefa | jefes | tutor | tutora | padrastro | madrastra | abuela | abuelo | abuelos | viejos

class family
hermano~ | tía | tío | tíos | primo~ | familia | esposo~ | marido | esposa

class partner
esposo | esposa | marido | mujer | novio | novia | ex | pareja | vieja | viejo | señora | ex esposo | ex esposa | exmarido | ex novio | ex novia | amante

class child
hijo~ | niño~ | nieto~ | sobrino~ | muchacho~ | chamaco~

class weekday
lunes | martes | miércoles | jueves | viernes | sábado | domingo

class day
mañana | hoy | el {weekday} | este {weekday} | la próxima semana | el fin | el fin de semana | el día {number} | pasado mañana | la otra semana | esta noche | en la noche

class program
soldadura | enfermería | cosmetología | mecánica | diésel | cocina | repostería | carpintería | construcción | electricidad | plomería | robótica | informática | computación | hojalatería | flebotomía | guardería | justicia criminal | diseño gráfico | refrigeración | farmacia | barbería | masaje | inglés | matemáticas | anatomía | biología | química | historia | contabilidad | programación | hvac

class section
(primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava) hora | (mi|la|nuestra) clase [de {program}|de la (noche|mañana|tarde)] | clase de {program} | (turno|grupo|clase) (de la (noche|mañana|tarde)|nocturno|matutino|vespertino|de noche) | {number} hora | el grupo de {program} | el programa de {program}

class staff_role
maestro~ | instructor~ | instructora~ | profesor~ | profe | director | directora | consejero~ | secretaria | secretario | conserje | superintendente | tesorero~ | contador | contadora | entrenador | entrenadora | enfermero~ | chofer | guardia | administrador | administradora | jefe | jefa | coordinador | coordinadora | bibliotecaria | subdirector | subdirectora | vigilante | cajera | recepcionista

class platform
feis | insta | tik tok | equis | guats | whats | wasap | guasap

class messenger
whats | wasap | guasap | guats | inbox | mensaje privado | mensajes privados | privado | dm | messenger

class greeting
hola | oye | oiga | buenos días | buenas tardes | buenas noches | estimado~ | querido~ | atención | aviso | recordatorio | recuerden | felicidades | gracias | ey | epa | órale | qué tal | bienvenido~

class you
usted | ustedes | tú | vos
class your
tu | tus | vuestro
