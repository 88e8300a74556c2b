/* SPDX-License-Identifier: MIT
 * Addresses of the internet protocol: four numbers with dots (RFC 791), and the forms of RFC 4291 section 2.2. */
#include "recognise_scan.h"

#include <string.h>

enum { LONGEST_V6 = 39 }; /* eight groups of four, seven colons */

static bool is_hex(char byte) {
    return smp__is_digit(byte) || (byte >= 'a' && byte <= 'f');
}

bool smp__recognise_ipv4(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const char *folded = text->folded;
    size_t start = text->words[at].start, end = text->words[at].end, dots = 0;
    unsigned value = 0, digits = 0, largest = 0, first = 0;
    /* A word like 10.0.0.7 has seven bytes at least. */
    const char *port = memchr(folded + start, ':', end - start);
    if (port) end = (size_t)(port - folded);
    if (end - start < 7 || end - start > 15) return false;
    for (size_t i = start; i <= end; i++) {
        char byte = i < end ? folded[i] : '.';
        if (smp__is_digit(byte)) {
            if (digits && value == 0) return false; /* leading zeros */
            value = value * 10 + (unsigned)(byte - '0');
            if (++digits > 3 || value > 255) return false;
            continue;
        }
        if (byte != '.' || !digits) return false;
        if (dots == 0) first = value;
        if (value > largest) largest = value;
        dots += i < end;
        value = digits = 0;
    }
    if (dots != 3) return false;
    if (start > 0 && (folded[start - 1] == '.' || folded[start - 1] == '-' || folded[start - 1] == '$')) return false;
    if (end + 1 < text->folded_length && (folded[end] == '-' || folded[end] == '.') && smp__is_digit(folded[end + 1]))
        return false;
    bool cued = (smp__cues_before(recogniser, at, 6) | smp__cues_after(recogniser, at + 1, 3)) & SMP__CUE(IP_CUE);
    bool other = smp__cues_before(recogniser, at, 3) & SMP__CUE(OTHER_NUMBER);
    double weight = cued ? 0.95 : other ? 0.2 : largest <= 31 ? 0.3 : 0.85;
    if (first == 0 || first == 127 || first == 255) weight = 0.2; /* this host, loopback, broadcast */
    smp__claim_add(recogniser, start, end, SMP__SIGNAL_PII_IP, SMP__SHAPE_IP, weight);
    return true;
}

bool smp__recognise_ipv6_at(smp__recogniser *recogniser, size_t colon) {
    const smp__text *text = recogniser->text;
    const char *folded = text->folded;
    size_t start = colon, end = colon, groups = 0, digits = 0, longest = 0;
    bool gap = false;
    while (start > 0 && colon - start < LONGEST_V6 && (is_hex(folded[start - 1]) || folded[start - 1] == ':')) start--;
    while (end < text->folded_length && end - colon < LONGEST_V6 && (is_hex(folded[end]) || folded[end] == ':')) end++;
    if (end - start > LONGEST_V6) return false;
    if (start > 0 && (smp__is_alnum(folded[start - 1]) || folded[start - 1] == '_')) return false;
    if (end < text->folded_length && (smp__is_alnum(folded[end]) || folded[end] == '_')) return false;
    while (end > start && folded[end - 1] == ':' && !(end - start > 1 && folded[end - 2] == ':')) end--;
    for (size_t i = start; i < end;) {
        if (folded[i] == ':') {
            bool two = i + 1 < end && folded[i + 1] == ':';
            if (two && gap) return false;
            if (!two && i == start) return false;
            gap = gap || two;
            i += two ? 2 : 1;
            if (i < end && folded[i] == ':') return false;
            continue;
        }
        size_t width = 0;
        for (; i < end && folded[i] != ':'; i++, width++) {
            digits += smp__is_digit(folded[i]);
        }
        if (width > 4) return false;
        if (width > longest) longest = width;
        groups++;
    }
    if (gap ? groups < 2 || groups > 7 : groups != 8) return false;
    if (!digits) return false;
    double weight = gap && groups < 3 && longest < 3 ? 0.3 : 0.95;
    smp__claim_add(recogniser, start, end, SMP__SIGNAL_PII_IP, SMP__SHAPE_IP, weight);
    return true;
}
