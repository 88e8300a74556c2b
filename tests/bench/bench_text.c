/* SPDX-License-Identifier: MIT
 * The preparation of a text: nanoseconds a byte for honest texts and for the worst ones known, from a short post to
 * 16 MB. It must be linear: the last column says how far the sizes from 1 KB on are apart. */
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LARGEST = 1 << 24, WORK = 1 << 17 };

static const struct sample {
    const char *name, *part;
} samples[] = {
    {"ASCII", "Hey welders, don't forget that we meet at 7:30 tomorrow. Bring your gloves and a pencil! See you. "},
    {"Spanish", "¿Mañana hay clase de soldadura? Sí, a las 7:30. No olviden los guantes y también un lápiz. "},
    {"emoji, curly quotes",
     "Can’t wait for the “big” game 🎉🎉 bring your friends — it’s going to be fun 👍🏽\n"},
    {"Russian", "Сегодня мы идём в школу и будем учиться варить металл. "},
    {"Japanese", "今日は学校に行きます。溶接を習います。"},
    {"Hebrew", "היום אנחנו הולכים לבית הספר ללמוד ריתוך. "},
    {"look-alikes", "thе ѕtudеnt hаѕ а сору оf whаt yоu ѕау "},
    {"full width", "ｗｅ　ａｒｅ　ｈｅｒｅ "},
    {"heaps of marks", "g\u0334\u0313a\u0328\u031Ar\u0324\u0327d\u0302\u0303e\u0336n\u0335 "},
    {"decomposed", "man\u0303ana cafe\u0301 e\u0301l "},
    {"invisible", "g\u200Ba\u200Br\u200Bden is here "},
    {"overridden", "the \xE2\x80\xAEnedrag\xE2\x80\xAC is here "},
    {"nested overrides", "\xE2\x80\xAE.\xE2\x80\xAE,"}, /* NOLINT(misc-misleading-bidirectional) */
    {"reordered", "the g\u202D\u2066\u202E\u2066r\u2069\u2066a\u2069\u202C\u2069\u202C"
                  "den is here "}, /* NOLINT(misc-misleading-bidirectional) */
    {"many disguises", "Hey 𝓰𝓾𝔂𝓼, thе ѕtudеnt hаѕ \u202Enedrag\u202C g\u200Ba\u200Br\u200Bden ｗｅ　ａｒｅ "
                       "g\u0334\u0313a\u0328\u031Ar\u0324\u0327 uǝpɹɐƃ &#103;&#x61;rden garX\bden 🎉 ɢᴀʀᴅᴇɴ "
                       "Ⓖⓐⓡⓓⓔⓝ and so on.\n"}, /* NOLINT(misc-misleading-bidirectional) */
    {"deleted", "garX\bden haX\bs "},
    {"entities", "&#103;&#x61;rden &amp; more &eacute; "},
    {"escapes in a link", "http://a.b/%67%61rden"},
    {"marks only", "\u0301\u0323\u0304"},
    {"expanding", "\uFDFA"},
    {"expanding to four", "\u247D"},
    {"upside down", "uǝpɹɐƃ no "},
    {"ampersands", "a&#"},
    {"flags", "🇫🇺"},
    {"letters and stops", "a."}};

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time); /* others may be at work on the machine */
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* Fills `text` with whole copies of `part` up to about `size` bytes; returns its length. */
static size_t fill(char *text, const char *part, size_t size) {
    size_t length = strlen(part), filled = 0;
    do {
        memcpy(text + filled, part, length); /* NOLINT(bugprone-not-null-terminated-result) */
        filled += length;
    } while (filled + length <= size);
    return filled;
}

/* Nanoseconds a byte, the best of several times; negative where memory ran out. */
static double measure(smp__text *text, const char *source, size_t length) {
    size_t repeats = length < WORK ? WORK / length : 1;
    double best = -1;
    for (int round = 0; round < (length < WORK ? 20 : 3); round++) {
        double start = now();
        for (size_t i = 0; i < repeats; i++)
            if (!smp__text_prepare(text, source, length)) return -1;
        double taken = (now() - start) / (double)(repeats * length);
        if (best < 0 || taken < best) best = taken;
    }
    return best;
}

int main(void) {
    static const size_t sizes[] = {280, 1 << 10, 1 << 16, 1 << 20, LARGEST};
    enum { SIZES = sizeof sizes / sizeof *sizes };
    char *source = malloc(LARGEST + 256);
    if (!source) return 1;
    printf("%-20s%10s%10s%10s%10s%10s   ns/byte\n", "preparing a text", "280 B", "1 KB", "64 KB", "1 MB", "16 MB");
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        smp__text *text = smp__text_new(NULL);
        double low = 0, high = 0;
        if (!text) break;
        printf("%-20s", samples[i].name);
        for (size_t k = 0; k < SIZES; k++) {
            double taken = measure(text, source, fill(source, samples[i].part, sizes[k]));
            printf("%10.2f", taken);
            if (k == 1 || (k > 1 && taken < low)) low = taken;
            if (k && taken > high) high = taken;
        }
        printf("   x %.1f\n", low > 0 ? high / low : 0);
        smp__text_free(text);
    }
    free(source);
    return 0;
}
