/* SPDX-License-Identifier: MIT
 * Passwords, PINs and the codes of locks, after the word that says what they are: "the password is blue-horse-71". */
#include "recognise_scan.h"

enum { WORDS_BETWEEN = 6, SHORTEST = 4, LONGEST = 64 };

/* What stands between the word and the secret at most: no verb that makes it a remark about passwords. */
static bool is_filler(const smp__recogniser *recogniser, size_t word) {
    static const char *const fillers[] = {
        "is",   "es",  "for", "the", "to",  "of",    "on",     "in",     "at",     "para",        "de",
        "del",  "la",  "el",  "a",   "now", "still", "new",    "code",   "combo",  "combination", "number",
        "it's", "its", "was", "our", "my",  "ahora", "código", "codigo", "numero", "número"};
    if (smp__cued(recogniser, word, SMP__CUE(CREDENTIAL) | SMP__CUE(LOCK))) return true;
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
        if (smp__word_is(recogniser, word, fillers[i])) return true;
    }
    return false;
}

/* "is", ":", "=": the very next is the secret. */
static bool announces(const smp__recogniser *recogniser, size_t word) {
    const smp__text *text = recogniser->text;
    if (text->words[word].gap & SMP__GAP_COLON) return true;
    size_t start = text->words[word].start;
    if (start > 0 && text->folded[start - 1] == '=') return true;
    return smp__word_is(recogniser, word - 1, "is") || smp__word_is(recogniser, word - 1, "es") ||
           smp__word_is(recogniser, word - 1, "it's") || smp__word_is(recogniser, word - 1, "its");
}

static bool ends_secret(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '"' || byte == ',' || byte == ')' ||
           byte == '<';
}

/* Whether the bytes from the word on, up to the next space, look like a secret; where they end. */
static bool is_secret(const smp__recogniser *recogniser, size_t word, bool announced, size_t *end) {
    const smp__text *text = recogniser->text;
    size_t start = text->words[word].start, at = start, digits = 0, letters = 0, signs = 0;
    for (; at < text->folded_length && at - start <= LONGEST && !ends_secret(text->folded[at]); at++) {
        digits += smp__is_digit(text->folded[at]);
        letters += smp__is_letter(text->folded[at]);
    }
    while (at > start && (text->folded[at - 1] == '.' || text->folded[at - 1] == '?' || text->folded[at - 1] == ';'))
        at--;
    signs = at - start - digits - letters;
    size_t length = at - start;
    *end = at;
    if (length < SHORTEST || length > LONGEST) return false;
    if (digits && letters) {
        /* 4th, 10am, 3pm are no secrets. */
        return length >= 5 && (letters > 2 || digits > 2);
    }
    if (digits) return digits >= SHORTEST && (announced || digits + signs == length);
    return announced && signs > 0 && signs < letters && text->words[word].gap & SMP__GAP_COLON;
}

bool smp__recognise_credential(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *words = text->words;
    if (smp__cued(recogniser, at, SMP__CUE(LOCK))) {
        bool code = smp__word_is(recogniser, at + 1, "code") || smp__word_is(recogniser, at + 1, "combo") ||
                    smp__word_is(recogniser, at + 1, "combination") || smp__word_is(recogniser, at + 1, "key");
        for (size_t i = at > 3 ? at - 3 : 0; i < at; i++) {
            code = code || smp__word_is(recogniser, i, "code") || smp__word_is(recogniser, i, "código") ||
                   smp__word_is(recogniser, i, "combo");
        }
        if (!code) return false;
    } else if (smp__word_is(recogniser, at, "pass") &&
               !(at + 1 < text->word_count && words[at + 1].gap & SMP__GAP_COLON)) {
        return false;
    }
    for (size_t word = at + 1; word < text->word_count && word <= at + WORDS_BETWEEN; word++) {
        if (recogniser->scratch->taken[word] & SMP__TAKEN_VALUE || words[word].gap & SMP__GAP_NEWLINE) return false;
        size_t end;
        bool announced = announces(recogniser, word);
        if (is_secret(recogniser, word, announced, &end)) {
            smp__claim_add(recogniser, words[word].start, end, SMP__SIGNAL_CONFIDENTIAL, SMP__SHAPE_NUMBER, 0.85);
            return true;
        }
        /* "for the copier" */
        bool named = smp__word_is(recogniser, word - 1, "the") || smp__word_is(recogniser, word - 1, "la") ||
                     smp__word_is(recogniser, word - 1, "el");
        if (!named && !is_filler(recogniser, word)) return false;
    }
    return false;
}
