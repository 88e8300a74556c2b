/* SPDX-License-Identifier: MIT */
#include <criterion/criterion.h>
#include <smpolicy.h>
#include <stdio.h>
#include <string.h>

Test(version, is_that_of_the_header) {
    char wanted[32];
    snprintf(wanted, sizeof wanted, "%d.%d.%d", SMP_VERSION_MAJOR, SMP_VERSION_MINOR, SMP_VERSION_PATCH);
    cr_expect_str_eq(smp_version(), wanted);
}

Test(version, of_the_data_is_a_digest) {
    cr_expect_eq(strlen(smp_data_version()), 12);
    cr_expect_eq(strspn(smp_data_version(), "0123456789abcdef"), 12);
}
