/* SPDX-License-Identifier: MIT
 * Which texts name a group that people are hated for belonging to. */
#include "gen/stages.h"
#include "group.h"

#include <criterion/criterion.h>
#include <string.h>

static smp__group_naming named(const char *source) {
    stages s;
    cr_assert(stages_open(&s));
    cr_assert(stages_read(&s, source, strlen(source)));
    smp__group_classes classes = smp__group_find_classes(s.policy->lexicon);
    smp__group_naming found = smp__group_named(s.policy->lexicon, &classes, s.text, &s.overlays);
    stages_close(&s);
    return found;
}

Test(group, is_named_by_a_word_or_a_color_of_people) {
    cr_expect_eq(named("The Sikh family brought the tools back."), SMP__GROUP_NAMED);
    cr_expect_eq(named("three black kids won the welding cup"), SMP__GROUP_NAMED);
    cr_expect_eq(named("Las mujeres y los gitanos llegaron temprano."), SMP__GROUP_NAMED);
    cr_expect_eq(named("Girls and a Muslim boy stayed to sweep."), SMP__GROUP_NAMED, "the rarer one counts");
    cr_expect_eq(named("nobody asked the 👬 next door"), SMP__GROUP_NAMED, "an emoji is a name, too");
}

Test(group, everyday_talk_names_common_ones) {
    cr_expect_eq(named("The moms are selling tamales at the gate."), SMP__GROUP_COMMON);
    cr_expect_eq(named("Las muchachas de enfermería ya salieron."), SMP__GROUP_COMMON);
    cr_expect_eq(named("the 🇬🇹 crew poured it in one day"), SMP__GROUP_COMMON);
}

Test(group, things_and_trades_are_none) {
    cr_expect_eq(named("A black truck is parked behind the white fence."), SMP__GROUP_NONE);
    cr_expect_eq(named("Welders, bring your hoods on Monday."), SMP__GROUP_NONE);
    cr_expect_eq(named(""), SMP__GROUP_NONE);
}
