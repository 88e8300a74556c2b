/* SPDX-License-Identifier: MIT
 * Web addresses, mentions and hashtags. */
#include "recognise_scan.h"

#include <string.h>

enum { LONGEST_LABEL = 64 };

static bool is_host_byte(char byte) {
    return smp__is_alnum(byte) || byte == '-' || byte == '.';
}

/* Closing signs and stops after an address belong to the sentence around it. */
static size_t trim_end(const char *folded, size_t start, size_t end) {
    bool opened = memchr(folded + start, '(', end - start) != NULL;
    while (end > start) {
        char last = folded[end - 1];
        if (last == ')' ? opened : !strchr(".,;:!?'\"]}>*", last)) break;
        end--;
    }
    return end;
}

static size_t path_end(const smp__text *text, size_t at) {
    while (at < text->folded_length && (unsigned char)text->folded[at] > ' ' && !strchr("<>\"`|", text->folded[at]))
        at++;
    return at;
}

bool smp__is_center_domain(const smp__organization *organization, const char *host, size_t length) {
    if (!organization) return false;
    for (size_t i = 0; i < organization->domains.count; i++) {
        const char *domain = organization->domains.items[i];
        size_t size = strlen(domain);
        if (size > length || memcmp(host + length - size, domain, size) != 0) continue;
        if (size == length || host[length - size - 1] == '.') return true;
    }
    return false;
}

/* How surely the host is one: its last label must be a top-level domain. */
static double weigh_host(const char *host, size_t length, bool marked) {
    size_t labels = 0, label = 0;
    for (size_t i = 0; i <= length; i++) {
        if (i < length && host[i] != '.') continue;
        if (i == label || i - label > 63 || host[label] == '-') return 0.0;
        labels++;
        if (i < length) label = i + 1;
    }
    uint64_t cues = smp__cue_find(host + label, length - label);
    if (labels < 2) return 0.0;
    bool digits = true;
    for (size_t i = 0; i < length; i++) digits = digits && (smp__is_digit(host[i]) || host[i] == '.');
    if (digits) return marked && labels == 4 ? 0.9 : 0.0;
    if (!(cues & SMP__CUE(TLD))) return 0.0;
    if (marked) return 0.97;
    if (cues & SMP__CUE(FILE_ENDING)) return 0.1;
    if ((cues & SMP__CUE(TLD_WORD)) && labels < 3) return 0.2;
    return 0.9;
}

static void claim_url(smp__recogniser *recogniser, size_t start, size_t host, size_t host_end, size_t end,
                      double weight) {
    const smp__text *text = recogniser->text;
    smp__claim_add(recogniser, start, end, SMP__SIGNAL_URL, SMP__SHAPE_URL, weight);
    if (smp__is_center_domain(recogniser->organization, text->folded + host, host_end - host))
        smp__hit_add(recogniser, host, host_end, SMP__SIGNAL_CENTER_REFERENCE, 0.9, SMP__SOURCE_RECOGNIZER);
}

/* "https://…": `colon` is where "://" stands, the scheme is the word before. */
static void recognise_scheme(smp__recogniser *recogniser, size_t word, size_t colon) {
    const smp__text *text = recogniser->text;
    if (!smp__word_is(recogniser, word, "http") && !smp__word_is(recogniser, word, "https") &&
        !smp__word_is(recogniser, word, "ftp"))
        return;
    size_t host = colon + 3, host_end = host;
    while (host_end < text->folded_length && is_host_byte(text->folded[host_end])) host_end++;
    while (host_end > host && !smp__is_alnum(text->folded[host_end - 1])) host_end--;
    double weight = weigh_host(text->folded + host, host_end - host, true);
    if (weight <= 0) return;
    size_t end = trim_end(text->folded, host, path_end(text, host));
    claim_url(recogniser, text->words[word].start, host, host_end, end > host_end ? end : host_end, weight);
}

/* "studentaid.gov/fafsa": `dot` is the first full stop between two words that touch it. */
static void recognise_host(smp__recogniser *recogniser, size_t dot) {
    const smp__text *text = recogniser->text;
    const char *folded = text->folded;
    size_t start = dot, end = dot;
    while (start > 0 && dot - start < LONGEST_LABEL && is_host_byte(folded[start - 1]) && folded[start - 1] != '.')
        start--;
    while (start < dot && !smp__is_alnum(folded[start])) start++;
    /* A host that began at an earlier full stop was looked at there; "hi...example.com" begins anew. */
    if (start > 1 && folded[start - 1] == '.' && smp__is_alnum(folded[start - 2])) return;
    if (start > 0 && strchr("@_/\\$", folded[start - 1])) return;
    while (end < text->folded_length && is_host_byte(folded[end])) end++;
    while (end > dot && !smp__is_alnum(folded[end - 1])) end--;
    if (end < text->folded_length && (folded[end] == '@' || folded[end] == '_')) return;
    size_t host_end = end;
    size_t first = smp__word_from(text, start), last = smp__word_from(text, end) - 1;
    /* "…the class.It was …": a space is missing. */
    if (!smp__shaped(recogniser, first, SMP__WORD_CAPITALIZED) && smp__shaped(recogniser, last, SMP__WORD_CAPITALIZED))
        return;
    bool www = end - start > 4 && memcmp(folded + start, "www.", 4) == 0;
    bool path = end + 1 < text->folded_length && folded[end] == '/' && smp__is_alnum(folded[end + 1]);
    if (end < text->folded_length &&
        (folded[end] == '/' || folded[end] == '?' ||
         (folded[end] == ':' && end + 1 < text->folded_length && smp__is_digit(folded[end + 1]))))
        end = trim_end(folded, start, path_end(text, end));
    double weight = weigh_host(folded + start, host_end - start, www || path);
    if (weight > 0.15) claim_url(recogniser, start, start, host_end, end, weight);
}

static bool is_name_byte(char byte) {
    return smp__is_alnum(byte) || byte == '_';
}

static void recognise_mention(smp__recogniser *recogniser, size_t word) {
    const smp__text *text = recogniser->text;
    const char *folded = text->folded;
    size_t start = text->words[word].start, end = start;
    while (start > 0 && folded[start - 1] == '_') start--;
    if (start == 0 || folded[start - 1] != '@') return;
    if (start > 1 && (is_name_byte(folded[start - 2]) || folded[start - 2] == '.')) return;
    while (end < text->folded_length && (is_name_byte(folded[end]) || folded[end] == '.' || folded[end] == '-')) end++;
    while (end > start && (folded[end - 1] == '.' || folded[end - 1] == '-')) end--;
    if (end - start < 3) return;
    double weight = smp__is_digit(folded[start]) ? 0.2 : 0.9;
    for (size_t i = start; i < end && weight < 0.5; i++) {
        if (folded[i] == '_') weight = 0.8;
    }
    if (folded[start] == 's' && folded[start + 1] == 's') weight = 0.2; /* a swear word with @ for its a */
    if (weight < 0.5) return;
    smp__claim_add(recogniser, start - 1, end, SMP__SIGNAL_MENTION, SMP__SHAPE_MENTION, weight);
    if (!recogniser->organization) return;
    for (size_t i = 0; i < recogniser->organization->handles.count; i++) {
        const char *handle = recogniser->organization->handles.items[i];
        if (*handle == '@') handle++;
        if (strlen(handle) == end - start && memcmp(handle, folded + start, end - start) == 0)
            smp__hit_add(recogniser, start - 1, end, SMP__SIGNAL_CENTER_REFERENCE, 0.9, SMP__SOURCE_RECOGNIZER);
    }
}

static void recognise_hashtag(smp__recogniser *recogniser, size_t word) {
    const smp__text *text = recogniser->text;
    const char *folded = text->folded;
    size_t start = text->words[word].start, end = start;
    while (start > 0 && folded[start - 1] == '_') start--;
    if (start == 0 || folded[start - 1] != '#') return;
    if (start > 1 && (smp__is_alnum(folded[start - 2]) || folded[start - 2] == '&' || folded[start - 2] == '/')) return;
    bool letter = false;
    for (; end < text->folded_length && is_name_byte(folded[end]); end++)
        letter = letter || smp__is_letter(folded[end]);
    if (!letter) return;
    bool number = word > 0 && smp__cued(recogniser, word - 1, SMP__CUE(OTHER_NUMBER) | SMP__CUE(UNIT)) &&
                  smp__shaped(recogniser, word, SMP__WORD_HAS_DIGIT);
    smp__hit_add(recogniser, start - 1, end, SMP__SIGNAL_HASHTAG, number ? 0.2 : 0.95, SMP__SOURCE_RECOGNIZER);
    size_t last = smp__word_from(text, end);
    if (last > word) smp__overlay_add(recogniser, word, last, start - 1, end, SMP__SHAPE_HASHTAG);
}

void smp__recognise_web(smp__recogniser *recogniser) {
    const smp__text *text = recogniser->text;
    const smp__word *words = text->words;
    const uint8_t *taken = recogniser->scratch->taken;
    for (size_t i = 0; i < text->word_count; i++) {
        if (words[i].shape & SMP__WORD_HASHTAG) recognise_hashtag(recogniser, i);
        if (words[i].shape & SMP__WORD_MENTION) recognise_mention(recogniser, i);
        if (i == 0 && words[i].start < 2) continue;
        if (words[i].gap & (SMP__GAP_SPACE | SMP__GAP_NEWLINE) || taken[i] & SMP__TAKEN_VALUE) continue;
        size_t end = i ? words[i - 1].end : 0, start = words[i].start;
        if (start <= end) continue;
        char first = text->folded[end];
        if (start - end == 1 && i > 0 && first == '.') {
            if (!(taken[i - 1] & SMP__TAKEN_VALUE)) recognise_host(recogniser, end);
        } else if (start - end == 3 && i > 0 && memcmp(text->folded + end, "://", 3) == 0) {
            recognise_scheme(recogniser, i - 1, end);
        }
        if (taken[i] & SMP__TAKEN_VALUE) continue;
        if (text->folded[start - 1] == '@' && i > 0) smp__recognise_email_at(recogniser, start - 1);
        if (text->folded[start - 1] == ':' && !(taken[i] & SMP__TAKEN_VALUE))
            smp__recognise_ipv6_at(recogniser, start - 1);
    }
}
