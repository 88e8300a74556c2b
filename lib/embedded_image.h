/* SPDX-License-Identifier: MIT
 * The built-in lexicon, compiled when the library was built (lib/gen/lexicon_image.c). */
#ifndef SMP_EMBEDDED_IMAGE_H
#define SMP_EMBEDDED_IMAGE_H

/* For smp__lexicon_from_image(). Valid for ever. */
const void *smp__embedded_image(void);

#endif
