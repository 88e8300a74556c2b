/* SPDX-License-Identifier: MIT
 * SHA-256 (FIPS 180-4). */
#ifndef SMP_DIGEST_H
#define SMP_DIGEST_H

#include <stddef.h>
#include <stdint.h>

enum { SMP__DIGEST_TEXT = 65 }; /* 64 hexadecimal digits and NUL */

typedef struct smp__digest {
    uint32_t state[8];
    uint64_t length; /* bytes so far */
    unsigned char block[64];
} smp__digest;

void smp__digest_begin(smp__digest *digest);
void smp__digest_add(smp__digest *digest, const void *bytes, size_t length);
void smp__digest_end(smp__digest *digest, char text[SMP__DIGEST_TEXT]);

#endif
