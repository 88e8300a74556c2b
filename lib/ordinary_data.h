/* SPDX-License-Identifier: MIT
 * The built-in word files of ordinary.c: X(name, file, what its words are). ordinary_data.c puts them into the
 * library as they are. */
#ifndef SMP_ORDINARY_DATA_H
#define SMP_ORDINARY_DATA_H

#define SMP__ORDINARY_FILES(X)                                                                                         \
    X(innocent_english, "lib/data/innocent/english.txt", SMP__ORDINARY_INNOCENT)                                       \
    X(innocent_spanish, "lib/data/innocent/spanish.txt", SMP__ORDINARY_INNOCENT)                                       \
    X(innocent_names, "lib/data/innocent/names.txt", SMP__ORDINARY_INNOCENT)                                           \
    X(disguise_pieces, "lib/data/disguise/pieces.txt", SMP__ORDINARY_PIECE)                                            \
    X(disguise_partners, "lib/data/disguise/partners.txt", SMP__ORDINARY_PARTNER)                                      \
    X(disguise_plain, "lib/data/disguise/plain.txt", SMP__ORDINARY_PLAIN)                                              \
    X(disguise_usual, "lib/data/disguise/usual.txt", SMP__ORDINARY_USUAL)

#define X(name, file, flag) extern const char smp__data_##name[], smp__data_##name##_end[];
SMP__ORDINARY_FILES(X)
#undef X

#endif
