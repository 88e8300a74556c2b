/* SPDX-License-Identifier: MIT */
#include "data_version.h" /* generated: a digest of the files that the data is made from */

#include <smpolicy.h>

#define TEXT(number) #number
#define DOTTED(major, minor, patch) TEXT(major) "." TEXT(minor) "." TEXT(patch)

const char *smp_version(void) {
    return DOTTED(SMP_VERSION_MAJOR, SMP_VERSION_MINOR, SMP_VERSION_PATCH);
}

const char *smp_data_version(void) {
    return SMP__DATA_VERSION;
}
