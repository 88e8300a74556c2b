signal official_business
0.85  (quiero|quisiera|deseo|vengo a|necesito|voy a|me gustaría|solicito|exijo|pido|pedí|demando|requiero|favor de|reclamo|estoy esperando|sigo esperando|espero|ocupo) [_] [_] (poner|presentar|hacer|meter|levantar|interponer|apelar|reclamar|mi|un|una|copia|el|la|los|que me) [_] [_] [_] (queja|reclamo|reembolso|devolución|denuncia|apelación|certificado|diploma|expediente|kardex|constancia|transcript|récord|registros|documentos|dinero|copia|respuesta|decisión|audiencia|investigación|reporte|calificaciones|comprobante|recibo|depósito|suspensión|beca|carta|regresen|devuelvan|reembolsen|contesten|corrijan|explicación)
0.85  (queja|solicitud|renuncia|notificación|aviso|denuncia|apelación|reclamo) (formal|por escrito|oficial) | (por medio de|mediante) (la|este) [_] (presente|mensaje|notifico|aviso|solicito) | por este medio (notifico|solicito|aviso|les|doy)
0.85  (no me|nunca me|no nos|todavía no me|aún no me|siguen sin|sin que me) (han|devolvieron|regresaron|dieron|llegó|contestan|contestaron|pagaron|entregaron|devuelven|dan|regresan|mandaron|ha llegado|reembolsaron|resuelven|responden) [_] [_] [_] (devuelto|regresado|dinero|dado|pagado|contestado|llegado|certificado|entregado|reembolso|respuesta|resuelto|mandado|solicitud|pago|beca|cheque|razón|papeles)
0.85  (me|nos|le) (cobraron|cobran|cobró|cargaron|facturaron|están cobrando) [_] [_] [_] (dos veces|doble|de más|mal|otra vez|sin|la matrícula dos|por una clase|por algo|dos|indebido~)
0.85  (mi|el) (pago|depósito|cheque|saldo|cuenta|balance|solicitud|registro|inscripción|beca) [_] (no aparece|no pasó|no se refleja|no está|rebotó|sigue|fue rechazado~|aparece|no ha|nunca) [_] 
0.85  (con quién|a quién|con quien|dónde|quién|cómo) [_] (hablo|puedo hablar|me dirijo|reclamo|puedo reclamar|puedo apelar|apelo|pongo una queja|mando mi|me quejo|pido|se encarga de|solicito) [_] ...4 (cobro|queja|reembolso|cuenta|pago|certificado|decisión|inscripción|reclamar|apelar|calificación|beca|expediente|papeles|devolución|reclamo|mi)
0.85  (darme|dar|me doy|doy|se da|damos|quiero darme|darlo|darla|dé) [_] [_] [_] [_] (de baja) | (mi hijo|mi hija|mi nieto~) [_] se da de baja
0.85  (mandé|envié|entregué|metí|llené|presenté|hice|pedí|solicité) [_] [_] [_] (solicitud|papeles|documentos|certificado|aplicación|inscripción|pago|transcript|expediente) ...6 (no me|nadie|no contestan|sin respuesta|tres veces|todavía|nada|y no|hace|nunca|aún|no he)
0.85  (exijo|espero|quiero|pido) (una|la|que) [_] (respuesta|contestación|explicación) | respuesta por escrito | registros públicos | solicitud de registros | ley de transparencia
0.8   (reporto|reportar|quiero reportar|vengo a reportar) [un|una|el] (accidente|acoso|incidente|robo|violación|peligro|lesión)
0.8   (se lastimó|se quemó|se cortó|resultó herido~) en (el taller|la clase|su taller) & (reporto|reporte|quiero|exijo|quién|responsable|seguro)
0.8   (corrijan|arreglen|actualicen|cancelen|cambien|revisen|chequen|pueden revisar|pueden corregir|favor de revisar) [_] (mi|la|el) [_] (cuenta|inscripción|calificación|saldo|dirección|registro|cobro|nombre|expediente|pago|solicitud|matrícula)
0.75  (dejen de|ya no me) (cobrarme|cobrar|cobren|facturen) | (ya pagué|pagué) ...6 (sigue|aparece|debo|otra vez|saldo|adeudo|cobrando)
!     gracias por el reembolso | sin quejas | (las inscripciones|la solicitud) (abren|están|vence) | me encanta

# ---- más amplio

class mi_caso
mi (certificado|diploma|beca|pago|reembolso|dinero|cuenta|solicitud|expediente|inscripción|calificación|queja|recibo|cheque|transcript|constancia|apelación|hijo|hija|cobro|título|credencial|trámite|caso|matrícula) | los contratos | las facturas | los registros | las actas | el reembolso | la devolución | falta de pago | el recibo | constancia | los gastos | el adeudo | la fuga | una fuga

class gestion
solicito | por este medio | exijo | pido | quiero que quede | quede constancia | reclamo | apelo | notifico | me dieron de baja | dieron de baja | llevo | meses esperando | semanas esperando | esperando | no me contestan | nadie contesta | nadie me contesta | nadie me da | no me han | no ha llegado | tengo el recibo | ya pagué | me cobraron | me lo piden | me urge | necesito que | arreglen | corrijan | devuelvan | regresen | reporté | avisé | reporto | aviso que | formalmente | por escrito | ante la junta | ley de | me quitaron | negaron | rechazaron | perdieron | transparencia | renuncio | presento mi renuncia

signal official_business
0.6   {mi_caso} & {gestion}
!     (dura|cuánto cuesta) el programa

signal official_business
0.7   (mi|nuestra) (solicitud|queja|apelación|petición|trámite|reembolso) ...5 (sin respuesta|sin contestar|atorado~|no avanza|meses|semanas|un mes|perdido~)

signal official_business
0.65  (necesito|quiero|ocupo|pido) que (alguien|me|nos|por favor) [_] (llame~|llamen|conteste~|contesten|responda~|respondan|atienda~|atiendan|devuelvan|expliquen|manden|resuelvan) ...6 | (pagué|pagamos) ...3 (dos veces|doble) | nadie me (resuelve|atiende|contesta|responde|explica|ayuda|da respuesta|da razón)

signal official_business
0.65  (me dicen que|dicen que|aparece que|resulta que) no estoy (inscrito~|registrado~|en la lista) | (voy|fui|he ido) a la (ventanilla|oficina) ...8 (recibo|no|dicen|nadie|veces) | traigo el recibo

signal official_business
0.65  (me siguen|nos siguen|siguen|me andan|me están) (cobrando|facturando|pidiendo|mandando cobros|debiendo) | en qué (va|quedó|está) mi (solicitud|trámite|queja|reembolso|beca|caso|certificado|apelación|inscripción|pago)
0.65  (lo|la|los|las) (mandé|entregué|envié|pedí|pagué|solicité) (en|desde|hace|el) [_] & (solicitud|certificado|beca|pago|papeles|trámite|inscripción|título|constancia)
