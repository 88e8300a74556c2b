/* SPDX-License-Identifier: MIT */
#include <smpolicy.h>

#define TEXT(number) #number
#define DOTTED(major, minor, patch) TEXT(major) "." TEXT(minor) "." TEXT(patch)

const char *smp_version(void) {
    return DOTTED(SMP_VERSION_MAJOR, SMP_VERSION_MINOR, SMP_VERSION_PATCH);
}

const char *smp_data_version(void) {
    return "1.0";
}
