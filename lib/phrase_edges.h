/* SPDX-License-Identifier: MIT
 * The words at the edge of a phrase: a look at one of them spares running its program where it cannot match. */
#ifndef SMP_PHRASE_EDGES_H
#define SMP_PHRASE_EDGES_H

#include "phrase_compile.h"

/* The term of the words, and of the classes as words, that the elements, one after the other, can begin with, or end in
 * where `ending`; 0 where that can be any word, or none. */
uint32_t smp__edge_term(smp__compiler *compiler, const smp__phrase_node *const *elements, size_t count, bool ending);

/* The term of what can stand right behind the first word of `first`, whose other words, and then the elements, follow;
 * 0 where that can be anything. */
uint32_t smp__behind_term(smp__compiler *compiler, const smp__phrase_node *first,
                          const smp__phrase_node *const *elements, size_t count);

/* The term of the words and shapes one of which must be in the text where the element matches; 0 where that cannot be
 * told. */
uint32_t smp__needed_term(smp__compiler *compiler, const smp__phrase_node *element);

/* The term of the words one of which the element begins with, wherever it matches; 0 where overlays may begin it. */
uint32_t smp__begun_term(smp__compiler *compiler, const smp__phrase_node *element);

#endif
