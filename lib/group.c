/* SPDX-License-Identifier: MIT */
#include "group.h"

smp__group_classes smp__group_find_classes(const smp__lexicon *lexicon) {
    return (smp__group_classes){.named_group = smp__lexicon_class(lexicon, "named_group"),
                                .color_of_people = smp__lexicon_class(lexicon, "color_of_people"),
                                .people_word = smp__lexicon_class(lexicon, "people_word"),
                                .common_group = smp__lexicon_class(lexicon, "common_group")};
}

smp__group_naming smp__group_named(const smp__lexicon *lexicon, const smp__group_classes *classes,
                                   const smp__text *text, const smp__overlays *overlays) {
    bool after_color = false, common = false;
    for (size_t i = 0; i < text->word_count; i++) {
        uint32_t word = text->words[i].id;
        if (smp__lexicon_in_class(lexicon, word, classes->named_group)) return SMP__GROUP_NAMED;
        if (after_color && smp__lexicon_in_class(lexicon, word, classes->people_word)) return SMP__GROUP_NAMED;
        after_color = smp__lexicon_in_class(lexicon, word, classes->color_of_people);
        common = common || smp__lexicon_in_class(lexicon, word, classes->common_group);
    }
    for (size_t i = 0; i < overlays->count; i++)
        if (smp__lexicon_in_class(lexicon, overlays->items[i].word, classes->named_group)) return SMP__GROUP_NAMED;
    return common ? SMP__GROUP_COMMON : SMP__GROUP_NONE;
}
