# Palabras en sus oficios y giros inofensivos. Las excepciones valen para sus señales en todos los archivos.

class ferretería
  tornillo~ | tuerca~ | lámina~ | pulgada~ | taladro~ | desarmador~ | rosca~ | broca~ | clavo~ | tabla~ | atornillar~ | perno~ | rondana~

signal profane obscene sexual
!  pija~ ...8 {ferretería} | {ferretería} ...8 pija~

signal self_harm
!  no quiero vivir (en|con|aquí|allá|cerca|lejos)
!sentence (señales|señal) (de alerta|de advertencia|de que alguien) | (conoce|conozca|aprende|reconoce) las señales

signal threat
!  arrepentir~ (de|si) no (probar~|venir~|ir|comprar~|comer~|ver~|asistir~|aprovechar~)
!  arrepentirás (de|si) no

signal abusive personal_attack racist hateful
!  (los|las|unos|dos|tres|nuestros) (puercos|cerdos|cochinos|marranos|becerros|burros|perros) se (pesan|venden|alimentan|vacunan|muestran|juzgan|bañan)
