# Grupos de personas y lo que de ellas se dice con desprecio.

class grupo_etnico
mexicano~
negro~
los negros
las negras
indio~
indígena~
moreno~
prieto~
gringo~
chino~
haitiano~
venezolano~
colombiano~
guatemalteco~
hondureño~
salvadoreño~
centroamericano~
dominicano~
cubano~
boliviano~
peruano~
árabe~
moro~
moros
gitano~
inmigrante~
migrante~
extranjero~
ilegales
indocumentado~
refugiado~
africano~
asiático~
japonés
blancos
latinos
sudaca~

class grupo_religion
judío~
musulmán
musulmanes
musulmana~
islamista~
católico~
cristiano~
evangélico~
mormón
mormones
testigos de jehová
hindúes
ateo~

class grupo_orientacion
gay~
gays
los gay
homosexual~
homosexuales
lesbiana~
trans
transexuales
travesti~
bisexuales
los lgbt
los de la bandera
los jotos
los maricas

class grupo_discapacidad
discapacitado~
autista~
los sordos
los ciegos
los cojos
los de educación especial
niños con síndrome de down
personas con discapacidad
enfermos mentales

class grupo_mujeres
mujer~
mujeres
vieja~
viejas
las viejas
niñas
muchachas
muchacha~
chicas
morras
feminista~
esposas
señoras

class grupo_todos
{grupo_etnico}
{grupo_religion}
{grupo_orientacion}
{grupo_discapacidad}
los pobres
los gordos
los viejos

class cosa_mala
basura
mierda
escoria
ratas
rateros
ladrones
delincuentes
criminales
violadores
asesinos
narcos
animales
bestias
cerdos
cochinos
puercos
monos
simios
changos
perros
cucarachas
parásitos
plaga
una plaga
una peste
la peste
un cáncer
una enfermedad
una vergüenza
un asco
un estorbo
flojos
huevones
vagos
sucios
mugrosos
apestosos
asquerosos
ignorantes
brutos
estúpidos
tontos
idiotas
borrachos
inferiores
salvajes
incivilizados
terroristas
enfermos
anormales
pervertidos
degenerados
pedófilos
desviados
pecadores
una aberración
aberraciones
antinaturales
mentirosos
tacaños
avaros
usureros
interesadas
putas
locas
histéricas
unas putas
unas locas
tontas
brutas
inútiles
débiles
invasores
lo peor
una carga
peligrosos

class verbo_dano
matar~
asesinar~
golpear~
pegar~
apuñalar~
acuchillar~
balear~
disparar~
quemar~
ahorcar~
estrangular~
linchar~
degollar~
violar~
torturar~
romper~
partir~
madrear~
reventar~
desaparecer~
enterrar~
lastimar~
envenenar~
descuartizar~
atropellar~
chingar~
quebrar~

# Como en inglés: nombres de grupos odiados, solo palabras sueltas (deep.h).
class named_group
musulmán
musulmanes
musulmana~
moro~
moros
islam
judío~
judíos
gitano~
gitanos
negro~
negros
mexicano~
mexicanos
latino~
latinos
inmigrante~
inmigrantes
migrante~
migrantes
extranjero~
extranjeros
refugiado~
indígena~
indígenas
indio~
indios
indocumentado~
chino~
asiático~
árabe~
africano~
venezolano~
haitiano~
colombiano~
boliviano~
peruano~
hondureño~
guatemalteco~
salvadoreño~
dominicano~
cubano~
marroquí
marroquíes
rumano~
sudaca~
panchito~
mojados
prieto~
gay~
lesbiana~
homosexual~
homosexuales
trans
transexual~
bisexual~
travesti~
maricón
maricones
marica~
autista~
discapacitado~
discapacidad
ciego~
sordo~
inválido~
retrasado~
mujer~
mujeres
feminista~
feministas
hembra~

# Como en inglés: otros grupos, de los que se habla a diario (group.h).
class common_group
niña~
niñas
chica~
chicas
muchacha~
muchachas
señora~
señoras
madre~
madres
esposa~
esposas
hombres
cristiano~
cristianos
católico~
católicos
anciano~
ancianos
evangélico~
evangélicos
budista~
budistas
hindú
hindúes
mormón
mormones
ateo~
ateos
