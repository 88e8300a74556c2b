/* SPDX-License-Identifier: MIT */
#include "fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

/* Marks after one letter beyond this many are dropped: longer runs are no writing, and sorting them takes quadratic
 * time (UAX 15, stream-safe text format). */
enum { MOST_CODES = 40 };

/* One segment: cells that fold together, the first of them with a normalization boundary before it. */
static bool fold_segment(const UNormalizer2 *normalizer, const smp__cell *cells, size_t count, smp__cells *to) {
    UChar wide[2 * MOST_CODES], folded[32 * MOST_CODES];
    int32_t length = 0;
    smp__cell whole = cells[0];
    if (u_isUUppercase((UChar32)whole.code)) whole.flags |= SMP__CELL_UPPER;
    for (size_t i = 0; i < count; i++) {
        if (cells[i].start < whole.start) whole.start = cells[i].start;
        if (cells[i].end > whole.end) whole.end = cells[i].end;
        whole.undone |= cells[i].undone;
        if (i < MOST_CODES) {
            U16_APPEND_UNSAFE(wide, length, cells[i].code);
        } else {
            whole.undone |= SMP__UNDONE_MARKS;
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    int32_t size = unorm2_normalize(normalizer, wide, length, folded, 32 * MOST_CODES, &status);
    if (U_FAILURE(status)) return false;
    for (int32_t at = 0; at < size;) {
        UChar32 code;
        U16_NEXT_UNSAFE(folded, at, code);
        whole.code = (uint32_t)code;
        to->items[to->count++] = whole;
    }
    if (!size) {
        whole.code = SMP__CELL_DROPPED;
        to->items[to->count++] = whole;
    }
    return true;
}

bool smp__fold(const smp_allocator *memory, const smp__cells *from, smp__cells *to) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    if (U_FAILURE(status)) return false;
    for (size_t i = 0; i < from->count;) {
        size_t end = i + 1;
        while (end < from->count && from->items[end].code >= 0x80 &&
               !unorm2_hasBoundaryBefore(normalizer, (UChar32)from->items[end].code))
            end++;
        if (!smp__reserve(memory, &to->items, &to->capacity, to->count + 32 * MOST_CODES, sizeof *to->items))
            return false;
        uint32_t code = from->items[i].code;
        if (end == i + 1 && code < 0x80) {
            smp__cell *cell = &to->items[to->count++];
            *cell = from->items[i];
            cell->flags |= SMP__CELL_SAME;
            if (code - 'A' < 26) {
                cell->code += 32;
                cell->flags |= SMP__CELL_UPPER;
            }
        } else {
            size_t first = to->count;
            if (!fold_segment(normalizer, from->items + i, end - i, to)) return false;
            smp__cell *cell = &to->items[first];
            if (to->count == first + 1 && end == i + 1 && cell->code != SMP__CELL_DROPPED &&
                (cell->code == code || cell->flags & SMP__CELL_UPPER))
                cell->flags |= SMP__CELL_SAME;
        }
        i = end;
    }
    return true;
}
