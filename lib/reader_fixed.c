/* SPDX-License-Identifier: MIT
 * Each function is written once, for the compiler to make vector instructions of, and compiled for several kinds of
 * processor. The numbers are whole: what it makes of the order of additions cannot show. */
#include "reader_fixed.h"

#define INLINE static inline __attribute__((always_inline))

INLINE int32_t clamp(int32_t number, int32_t most) {
    return number > most ? most : number < -most ? -most : number;
}

/* number / 2^shift, rounded, where that fits into 32 bits; shift: 1 .. 32. Not every processor shifts wide numbers that
 * have a sign, but the bits that are kept are the same without. */
INLINE int32_t shifted(int64_t number, int shift) {
    return (int32_t)(uint32_t)((uint64_t)(number + (1LL << (shift - 1))) >> shift);
}

INLINE smp__row_scale to_bytes(const int32_t *restrict numbers, size_t count, int8_t *restrict bytes) {
    int32_t largest = 1;
    for (size_t i = 0; i < count; i++) {
        int32_t size = numbers[i] < 0 ? -numbers[i] : numbers[i];
        if (size > largest) largest = size;
    }
    /* The largest, rounded up to 15 bits. */
    uint64_t wide = (uint64_t)largest << 16;
    smp__row_scale row = {.exponent = 2};
    while (wide >> row.exponent >= 1 << 15) row.exponent++;
    row.mantissa = (int32_t)((wide + (1ULL << row.exponent) - 1) >> row.exponent);
    uint64_t factor = (127ULL << 48) / ((uint64_t)row.mantissa << row.exponent);
    int up = factor > INT32_MAX ? 8 : 0; /* then the numbers are below 256 */
    int32_t part = (int32_t)(factor >> up);
    for (size_t i = 0; i < count; i++) {
        bytes[i] = (int8_t)shifted((int64_t)(numbers[i] * (1 << up)) * part, 32);
        row.sum += bytes[i];
    }
    return row;
}

INLINE void from_sums(int32_t *restrict sums, size_t count, smp__row_scale row, const smp__column_scales *columns) {
    const int32_t *restrict factors = columns->factors, *restrict biases = columns->biases;
    int shift = columns->shift + 16 - row.exponent;
    /* So that a number fits into 32 bits: no row or column of a sound network comes near. */
    int32_t most = shift > 31 ? INT32_MAX : 1 << (shift - 1);
    /* Products are within 2^62, which is added, since not every processor shifts wide numbers that have a sign. */
    int64_t above = (1LL << 62) + (1LL << (shift - 1)), less = 1LL << (62 - shift);
    int32_t offset = 128 * row.sum; /* the weights stood there plus 128 */
    for (size_t i = 0; i < count; i++) {
        int32_t factor = (int32_t)((uint32_t)row.mantissa * ((uint32_t)factors[i] & 0xFFFF)), sum = sums[i] - offset;
        int64_t product = (int64_t)clamp(sum, most) * factor;
        int64_t number = (int64_t)((uint64_t)(product + above) >> shift) - less;
        sums[i] = clamp((int32_t)number + biases[i], SMP__FIXED_MOST);
    }
}

/* The square root, rounded down. */
INLINE uint64_t square_root(uint64_t number) {
    uint64_t root = 0;
    for (uint64_t bit = 1ULL << 62; bit; bit >>= 2) {
        if (number >= root + bit) {
            number -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
    }
    return root;
}

INLINE void normalize(int32_t *restrict numbers, const int32_t *restrict added, size_t count,
                      const int32_t *restrict gain, const int32_t *restrict shift) {
    int64_t sum = 0, squares = 0, many = count ? (int64_t)count : 1;
    for (size_t i = 0; i < count; i++) {
        if (added) numbers[i] += added[i];
        sum += numbers[i];
    }
    int32_t mean = (int32_t)(sum / many);
    for (size_t i = 0; i < count; i++) squares += (int64_t)(numbers[i] - mean) * (numbers[i] - mean);
    /* Four more bits than the numbers have. */
    int64_t deviation = (int64_t)square_root((uint64_t)(squares / many) << 8);
    int64_t factor = (1LL << 40) / (deviation ? deviation : 1);
    int up = factor > INT32_MAX ? 10 : 0; /* then the numbers are near each other */
    int32_t part = (int32_t)(factor >> up);
    for (size_t i = 0; i < count; i++) {
        /* None is further off than the root of their count. */
        int32_t normal = clamp(shifted((int64_t)((numbers[i] - mean) * (1 << up)) * part, 20), 64 << SMP__FIXED_BITS);
        numbers[i] = clamp(shifted((int64_t)normal * gain[i], 16) + shift[i], SMP__FIXED_MOST);
    }
}

INLINE void gelu(int32_t *restrict numbers, size_t count, const int32_t *restrict normal) {
    enum { REST = SMP__FIXED_BITS - SMP__NORMAL_BITS };
    const int32_t most = ((SMP__NORMAL_SIZE - 1) << REST) - 1;
    for (size_t i = 0; i < count; i++) {
        /* Without branches, since nobody can foretell the sign. */
        int32_t x = numbers[i], sign = x >> 31, size = (x ^ sign) - sign;
        size = size > most ? most : size;
        int32_t at = size >> REST, rest = size & ((1 << REST) - 1);
        int32_t below = normal[at] + (((normal[at + 1] - normal[at]) * rest) >> REST);
        below = (SMP__FIXED_ONE & sign) + ((below ^ sign) - sign);
        numbers[i] = shifted((int64_t)x * below, 16);
    }
}

/* 2^-x in units of 2^-20; x in units of 2^-18. */
INLINE int32_t power(uint32_t x, const int32_t *exp2) {
    enum { REST = SMP__SCORE_BITS - SMP__EXP2_BITS };
    uint32_t whole = x >> SMP__SCORE_BITS;
    whole = whole > 21 ? 21 : whole; /* nothing is left */
    int32_t at = (int32_t)(x >> REST) & ((1 << SMP__EXP2_BITS) - 1), rest = (int32_t)x & ((1 << REST) - 1);
    return (exp2[at] - (((exp2[at] - exp2[at + 1]) * rest) >> REST)) >> whole;
}

INLINE void softmax(const int32_t *restrict scores, size_t count, const int32_t *restrict exp2,
                    int16_t *restrict shares) {
    int32_t largest = scores[0], powers[256];
    for (size_t i = 1; i < count; i++)
        if (scores[i] > largest) largest = scores[i];
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        powers[i] = power((uint32_t)largest - (uint32_t)scores[i], exp2);
        sum += powers[i];
    }
    int32_t factor = (int32_t)((32767LL << 32) / (sum > SMP__EXP2_ONE ? sum : SMP__EXP2_ONE));
    for (size_t i = 0; i < count; i++) shares[i] = (int16_t)shifted((int64_t)powers[i] * factor, 32);
}

int32_t smp__fixed_sigmoid(int64_t x, const int32_t *exp2) {
    enum { UP = SMP__SCORE_BITS - SMP__FIXED_BITS };
    int64_t size = x < 0 ? -x : x, part = power(size << UP > UINT32_MAX ? UINT32_MAX : (uint32_t)(size << UP), exp2);
    int64_t above = x < 0 ? part : SMP__EXP2_ONE;
    int64_t whole = SMP__EXP2_ONE + part;
    return (int32_t)((above * 1000 + whole / 2) / whole);
}

/* ---- one set of them for each kind of processor */

#define VERSION(name, target)                                                                                          \
    target static smp__row_scale name##_to_bytes(const int32_t *numbers, size_t count, int8_t *bytes) {                \
        return to_bytes(numbers, count, bytes);                                                                        \
    }                                                                                                                  \
    target static void name##_from_sums(int32_t *sums, size_t count, smp__row_scale row,                               \
                                        const smp__column_scales *columns) {                                           \
        from_sums(sums, count, row, columns);                                                                          \
    }                                                                                                                  \
    target static void name##_normalize(int32_t *numbers, const int32_t *added, size_t count, const int32_t *gain,     \
                                        const int32_t *shift) {                                                        \
        normalize(numbers, added, count, gain, shift);                                                                 \
    }                                                                                                                  \
    target static void name##_gelu(int32_t *numbers, size_t count, const int32_t *normal) {                            \
        gelu(numbers, count, normal);                                                                                  \
    }                                                                                                                  \
    target static void name##_softmax(const int32_t *scores, size_t count, const int32_t *exp2, int16_t *shares) {     \
        softmax(scores, count, exp2, shares);                                                                          \
    }                                                                                                                  \
    const smp__fixed smp__fixed_##name = {name##_to_bytes, name##_from_sums, name##_normalize, name##_gelu,            \
                                          name##_softmax};

VERSION(plain, )
#ifdef SMP__FIXED_X86
VERSION(avx2, __attribute__((target("avx2"))))
VERSION(avx512, __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl"))))
#endif
