/* SPDX-License-Identifier: MIT */
#include "digest.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

static void expect_digest(const char *text, size_t length, size_t step, const char *wanted) {
    smp__digest digest;
    char hex[SMP__DIGEST_TEXT];
    smp__digest_begin(&digest);
    for (size_t i = 0; i < length; i += step) smp__digest_add(&digest, text + i, length - i < step ? length - i : step);
    smp__digest_end(&digest, hex);
    cr_expect(eq(str, hex, (char *)wanted), "%zu bytes by %zu", length, step);
}

/* The examples of FIPS 180-4 and of NIST's vectors. */
Test(digest, has_the_values_of_the_standard) {
    static const char two_blocks[] = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    static char million[1000000];
    memset(million, 'a', sizeof million);
    for (size_t step = 1; step < 130; step += 21) {
        expect_digest("", 0, step, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        expect_digest("abc", 3, step, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        expect_digest(two_blocks, strlen(two_blocks), step,
                      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        expect_digest(million, sizeof million, step,
                      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
}
