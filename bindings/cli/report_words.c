/* SPDX-License-Identifier: MIT */
#include "report_words.h"

#include <string.h>

static const cli_report_words languages[] = {
    {
        .language = "en",
        .dispositions = {"CLEAR", "ADVISE", "REVIEW", "HOLD"},
        .counts = {{"violation", "violations"},
                   {"ground to moderate", "grounds to moderate"},
                   {"open question", "open questions"},
                   {"piece of advice", "pieces of advice"}},
        .statuses = {"violation", "ground", "unresolved", "advice"},
        .modalities = {"prohibited", "requires", "discretionary", "discouraged", "caution"},
        .nothing = "no clause touched",
        .urgent = "! Urgent: a person should read this now",
        .and_more = ", and %zu more",
        .bytes = "bytes %zu to %zu",
        .place = "place",
        .words = "words",
        .why = "why",
        .given = "given",
        .ask = "ask",
        .act = "do",
        .labels = "labels",
        .signals = "signals",
    },
    {
        .language = "es",
        .dispositions = {"SIN REPAROS", "CONSEJO", "REVISAR", "RETENER"},
        .counts = {{"infracción", "infracciones"},
                   {"motivo para moderar", "motivos para moderar"},
                   {"pregunta abierta", "preguntas abiertas"},
                   {"consejo", "consejos"}},
        .statuses = {"infracción", "motivo", "por resolver", "consejo"},
        .modalities = {"prohibido", "exige", "discrecional", "desaconsejado", "cautela"},
        .nothing = "ninguna cláusula tocada",
        .urgent = "! Urgente: una persona debería leer esto ahora",
        .and_more = ", y %zu más",
        .bytes = "bytes %zu a %zu",
        .place = "lugar",
        .words = "texto",
        .why = "razón",
        .given = "dado",
        .ask = "falta",
        .act = "haga",
        .labels = "rótulos",
        .signals = "señales",
    },
};

const cli_report_words *cli_report_words_of(const char *language) {
    for (size_t i = 1; i < sizeof languages / sizeof *languages; i++) {
        if (strcmp(languages[i].language, language) == 0) return &languages[i];
    }
    return &languages[0];
}
