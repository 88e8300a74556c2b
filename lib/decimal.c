/* SPDX-License-Identifier: MIT */
#include "decimal.h"

bool smp__decimal_parse(const char *text, size_t length, int64_t *millionths) {
    static const int64_t most = INT64_C(1000000) * SMP__MILLION;
    int64_t whole = 0, fraction = 0, scale = SMP__MILLION;
    bool point = false, digit = false;
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9') return false;
        digit = true;
        if (point)
            fraction += (scale /= 10) * (c - '0');
        else
            whole = whole * 10 + (c - '0');
        if (whole >= most) return false;
    }
    *millionths = whole * SMP__MILLION + fraction;
    return digit;
}
