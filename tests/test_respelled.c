/* SPDX-License-Identifier: MIT */
#include "respelled.h"
#include "undone.h"

#include <criterion/criterion.h>
#include <string.h>

Test(respelled, slips_and_sounds) {
    smp_allocator memory = smp__memory_choose(NULL);
    smp__respelled *respelled = smp__respelled_new(&memory);
    const char *const words[] = {"bitch", "fuck", "dyke", "phony", "coño", "abc"};
    for (uint32_t i = 0; i < sizeof words / sizeof *words; i++) {
        cr_assert(smp__respelled_add(respelled, words[i], strlen(words[i]), i == 0, i));
    }
    const struct {
        const char *word;
        uint32_t index, undone;
    } cases[] = {{"bicth", 0, SMP__UNDONE_TYPO},
                 {"btich", 0, SMP__UNDONE_TYPO},
                 {"btch", 0, SMP__UNDONE_TYPO},
                 {"bitxch", 0, SMP__UNDONE_TYPO},
                 {"biitch", 0, SMP__UNDONE_STRETCHED},
                 {"bytch", 0, SMP__UNDONE_LEETSPEAK},
                 {"bitch", UINT32_MAX, 0},
                 {"batch", UINT32_MAX, 0},
                 {"itch", UINT32_MAX, 0},
                 {"fvck", 1, SMP__UNDONE_LEETSPEAK},
                 {"phuck", 1, SMP__UNDONE_LEETSPEAK},
                 {"fuuck", 1, SMP__UNDONE_STRETCHED},
                 {"fcuk", UINT32_MAX, 0}, /* no slips for this one */
                 {"dike", UINT32_MAX, 0}, /* not the other way round */
                 {"fony", UINT32_MAX, 0},
                 {"fuçk", UINT32_MAX, 0},
                 {"", UINT32_MAX, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t undone = 0, found = smp__respelled_find(respelled, cases[i].word, strlen(cases[i].word), &undone);
        cr_expect_eq(found, cases[i].index, "%s: %u", cases[i].word, found);
        if (found != UINT32_MAX) cr_expect_eq(undone, cases[i].undone, "%s: %x", cases[i].word, undone);
    }
    cr_assert(smp__respelled_memory(respelled) > 1000);
    smp__respelled_free(respelled);
    smp__respelled_free(NULL);
}
