/* SPDX-License-Identifier: MIT */
#include "escaped.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>

size_t escaped_read(const char *text, char *out) {
    size_t size = 0;
    while (*text) {
        char *end;
        if (!strncmp(text, "\\u{", 3)) {
            size += smp__utf8_encode((uint32_t)strtoul(text + 3, &end, 16), out + size);
            text = end + 1;
        } else if (!strncmp(text, "\\n", 2)) {
            out[size++] = '\n';
            text += 2;
        } else {
            out[size++] = *text++;
        }
    }
    out[size] = '\0';
    return size;
}
