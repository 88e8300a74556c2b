/* SPDX-License-Identifier: MIT
 * The texts that the benchmarks classify: kinds by what a reader has to do, each as short as a tweet, as a post and as
 * long as a blog of 500 words. */
#ifndef BENCH_POSTS_H
#define BENCH_POSTS_H

#include <stddef.h>
#include <string.h>

enum { BENCH_LONGEST = 3000 };

static const size_t bench_sizes[] = {140, 280, BENCH_LONGEST};
static const char *const bench_size_names[] = {"tweet", "post", "blog"};
enum { BENCH_SIZES = sizeof bench_sizes / sizeof *bench_sizes };

typedef struct bench_post {
    const char *kind, *words;
} bench_post;

static const bench_post bench_posts[] = {
    {"plain ASCII",
     "The welding lab opens at eight tomorrow, so please bring gloves, a jacket and the signed form. We will "
     "cut plate in the morning and practice vertical beads after lunch. Families are welcome at the open "
     "house on Thursday evening, when every program shows its projects and answers questions. "},
    {"risky ASCII",
     "Hey, text me at 580-555-0142 tonight and keep it between us, don't tell your mom. This damn school is "
     "run by idiots and Mr. Brannigan steals parts, everybody knows. You look great by the way, come over "
     "Saturday, we'll drink a few beers and hang out. Sh!t, delete this f.u.c.k.i.n.g message. "},
    {"Spanish",
     "Buenas tardes, familias: mañana no habrá clase de enfermería por la mañana. Los alumnos deben traer su "
     "uniforme el jueves, el día de la práctica en el hospital, y la autorización firmada por sus padres o "
     "tutores, por favor. Gracias por su ayuda con la rifa. "},
    {"emoji",
     "State champs 🏆🏆 so proud of our SkillsUSA crew 👏🏽👏🏽👏🏽 y’all earned it — every late "
     "night in the shop 🔧🔥 paid off 💯 Pizza on us Friday 🍕🍕 wear your medals 🥇 #NTCproud 🎉 "},
    {"disguised", "whаt а lоad оf b.u.l.l.s.h.i.t, y\xE2\x80\x8Bou stúpid mоr0n, 𝓼𝓱𝓾𝓽 up and g e t l o s t!!! 😡😡 "
                  "fuuuuuuuck thіs sh1t, ＡＳＳ #sOFuckedUp "},
    {"worst", "n0 0ne t3lls y0u h0w m-u-c-h t.h.e.y p a y f0r th1s $h!t @nd my dm is 0pen, don't t3ll 580-555-0142 "
              "a_s_s h0le tеll nо оne кeep іt bеtween us!!! "},
};
enum { BENCH_POSTS = sizeof bench_posts / sizeof *bench_posts };

/* Fills `text`, of `size` bytes, with the words again and again, and cuts on a character's boundary; gives the length.
 */
static inline size_t bench_fill(char *text, size_t size, const char *words) {
    size_t length = strlen(words), end = size;
    for (size_t i = 0; i < size; i++) text[i] = words[i % length];
    while (end > 0 && ((unsigned char)words[end % length] & 0xC0) == 0x80) end--;
    return end;
}

#endif
