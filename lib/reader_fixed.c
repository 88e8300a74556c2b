/* SPDX-License-Identifier: MIT
 * Each function is written once, for the compiler to make vector instructions of, and compiled for several kinds of
 * processor. The numbers are whole: what it makes of the order of additions cannot show. */
#include "reader_fixed.h"

#define INLINE static inline __attribute__((always_inline))

INLINE int32_t clamp(int64_t number, int32_t most) {
    return number > most ? most : number < -most ? -most : (int32_t)number;
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
    int64_t factor = (int64_t)((127ULL << 48) / ((uint64_t)row.mantissa << row.exponent));
    for (size_t i = 0; i < count; i++) {
        bytes[i] = (int8_t)((numbers[i] * factor + (1LL << 31)) >> 32);
        row.sum += bytes[i];
    }
    return row;
}

INLINE void from_sums(int32_t *restrict sums, size_t count, smp__row_scale row, const smp__column_scales *columns) {
    const int32_t *restrict factors = columns->factors, *restrict biases = columns->biases;
    int shift = columns->shift + 16 - row.exponent;
    int64_t half = 1LL << (shift - 1);
    int32_t offset = 128 * row.sum; /* the weights stood there plus 128 */
    for (size_t i = 0; i < count; i++) {
        int32_t factor = (int32_t)((uint32_t)row.mantissa * ((uint32_t)factors[i] & 0xFFFF));
        int64_t number = ((int64_t)(sums[i] - offset) * factor + half) >> shift;
        sums[i] = clamp(number + biases[i], SMP__FIXED_MOST);
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
        numbers[i] = clamp((int64_t)numbers[i] + (added ? added[i] : 0), 2 * SMP__FIXED_MOST);
        sum += numbers[i];
    }
    int64_t mean = sum / many;
    for (size_t i = 0; i < count; i++) squares += (numbers[i] - mean) * (numbers[i] - mean);
    /* Four more bits than the numbers have. */
    int64_t deviation = (int64_t)square_root((uint64_t)(squares / many) << 8);
    int64_t factor = (1LL << 40) / (deviation ? deviation : 1);
    for (size_t i = 0; i < count; i++) {
        int64_t normal = ((numbers[i] - mean) * factor + (1 << 19)) >> 20;
        numbers[i] = clamp(((normal * gain[i] + (1 << 15)) >> 16) + shift[i], SMP__FIXED_MOST);
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
        numbers[i] = (int32_t)(((int64_t)x * below + (1 << 15)) >> 16);
    }
}

/* 2^-x in units of 2^-20; x in units of 2^-18, not negative. */
INLINE int32_t power(int64_t x, const int32_t *exp2) {
    enum { REST = SMP__SCORE_BITS - SMP__EXP2_BITS };
    int64_t whole = x >> SMP__SCORE_BITS;
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
        powers[i] = power((int64_t)largest - scores[i], exp2);
        sum += powers[i];
    }
    int64_t factor = (32767LL << 32) / (sum > 0 ? sum : 1);
    for (size_t i = 0; i < count; i++) shares[i] = (int16_t)((powers[i] * factor + (1LL << 31)) >> 32);
}

int32_t smp__fixed_sigmoid(int64_t x, const int32_t *exp2) {
    enum { UP = SMP__SCORE_BITS - SMP__FIXED_BITS };
    int64_t size = x < 0 ? -x : x, part = power(size << UP, exp2);
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
