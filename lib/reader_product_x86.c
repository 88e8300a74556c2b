/* SPDX-License-Identifier: MIT
 * Each product is cut into blocks: some rows by one panel of columns or by half of it, whose sums stay in registers
 * while the block's depth is walked. A block's number of rows is a constant where it is inlined. */
#include "reader_product_x86.h"

#ifdef SMP__PRODUCT_X86

#include <cpuid.h>
#include <immintrin.h>
#include <string.h>

bool smp__has_avx2(void) {
    return __builtin_cpu_supports("avx2");
}

bool smp__has_avx_vnni(void) {
    unsigned a, b, c, d;
    return __builtin_cpu_supports("avx2") && __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a & 1 << 4);
}

bool smp__has_avx512_vnni(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512vnni");
}

#define INLINE static inline __attribute__((always_inline))
/* So that sums are registers; not every level of optimization sees to it. */
#define UNROLLED _Pragma("GCC unroll 8")
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vnni")))
#define AVXVNNI __attribute__((target("avx2,avxvnni")))
#define AVX2 __attribute__((target("avx2")))

/* Four bytes, or two 16-bit numbers, of a row. */
INLINE int32_t four(const void *at) {
    int32_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* A product of blocks of `most` rows. What is left over costs least in one more block with some of the rows again: how
 * long it takes hangs on its depth. Where there are not so many rows, in smaller ones. */
#define OVER_BLOCKS(name, target, block, most, row_type, weight_type)                                                  \
    target void name(const row_type *rows, size_t row_count, const weight_type *weights, size_t depth, size_t columns, \
                     int32_t *sums) {                                                                                  \
        for (size_t panel = 0; panel < columns; panel += SMP__PANEL, weights += SMP__PANEL * depth) {                  \
            int32_t *out = sums + panel;                                                                               \
            size_t r = 0;                                                                                              \
            for (; r + (most) <= row_count; r += (most))                                                               \
                block(rows + r * depth, most, weights, depth, columns, out + r * columns);                             \
            if (r && r < row_count) {                                                                                  \
                r = row_count - (most);                                                                                \
                block(rows + r * depth, most, weights, depth, columns, out + r * columns);                             \
                continue;                                                                                              \
            }                                                                                                          \
            for (; r + (most) / 2 <= row_count; r += (most) / 2)                                                       \
                block(rows + r * depth, (most) / 2, weights, depth, columns, out + r * columns);                       \
            for (; r < row_count; r++) block(rows + r * depth, 1, weights, depth, columns, out + r * columns);         \
        }                                                                                                              \
    }

/* ---- AVX-512 with VNNI: 16 columns, four numbers deep, in one instruction */

AVX512 INLINE void wide_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth,
                              size_t columns, int32_t *sums) {
    __m512i sum[8];
    UNROLLED for (size_t r = 0; r < row_count; r++) sum[r] = _mm512_setzero_si512();
    for (size_t d = 0; d < depth; d += 4) {
        __m512i w = _mm512_loadu_si512(weights + SMP__PANEL * d);
        UNROLLED for (size_t r = 0; r < row_count; r++) sum[r] =
            _mm512_dpbusd_epi32(sum[r], w, _mm512_set1_epi32(four(rows + r * depth + d)));
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) _mm512_storeu_si512(sums + r * columns, sum[r]);
}

AVX512 INLINE void wide_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth,
                              size_t columns, int32_t *sums) {
    __m512i sum[8];
    UNROLLED for (size_t r = 0; r < row_count; r++) sum[r] = _mm512_setzero_si512();
    for (size_t d = 0; d < depth; d += 2) {
        __m512i w = _mm512_loadu_si512(packed + SMP__PANEL * d);
        UNROLLED for (size_t r = 0; r < row_count; r++) sum[r] =
            _mm512_dpwssd_epi32(sum[r], w, _mm512_set1_epi32(four(rows + r * depth + d)));
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) _mm512_storeu_si512(sums + r * columns, sum[r]);
}

OVER_BLOCKS(smp__avx512_vnni_bytes, AVX512, wide_bytes, 8, int8_t, uint8_t)
OVER_BLOCKS(smp__avx512_vnni_words, AVX512, wide_words, 8, int16_t, int16_t)

/* ---- AVX2 with VNNI: eight columns in one instruction */

AVX2 INLINE __m256i load(const void *at) {
    return _mm256_loadu_si256(at);
}

AVX2 INLINE void store(void *at, __m256i numbers) {
    _mm256_storeu_si256(at, numbers);
}

AVXVNNI INLINE void half_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth,
                               size_t columns, int32_t *sums) {
    __m256i low[6], high[6];
    UNROLLED for (size_t r = 0; r < row_count; r++) low[r] = high[r] = _mm256_setzero_si256();
    for (size_t d = 0; d < depth; d += 4) {
        __m256i w0 = load(weights + SMP__PANEL * d), w1 = load(weights + SMP__PANEL * d + 32);
        UNROLLED for (size_t r = 0; r < row_count; r++) {
            __m256i x = _mm256_set1_epi32(four(rows + r * depth + d));
            low[r] = _mm256_dpbusd_avx_epi32(low[r], w0, x);
            high[r] = _mm256_dpbusd_avx_epi32(high[r], w1, x);
        }
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) {
        store(sums + r * columns, low[r]);
        store(sums + r * columns + 8, high[r]);
    }
}

OVER_BLOCKS(smp__avx_vnni_bytes, AVXVNNI, half_bytes, 6, int8_t, uint8_t)

/* ---- AVX2 */

AVX2 INLINE void pair_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth, size_t columns,
                            int32_t *sums) {
    __m256i low[4], high[4];
    UNROLLED for (size_t r = 0; r < row_count; r++) low[r] = high[r] = _mm256_setzero_si256();
    for (size_t d = 0; d < depth; d += 2) {
        __m256i w0 = load(packed + SMP__PANEL * d), w1 = load(packed + SMP__PANEL * d + 16);
        UNROLLED for (size_t r = 0; r < row_count; r++) {
            __m256i x = _mm256_set1_epi32(four(rows + r * depth + d));
            low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(w0, x));
            high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(w1, x));
        }
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) {
        store(sums + r * columns, low[r]);
        store(sums + r * columns + 8, high[r]);
    }
}

OVER_BLOCKS(smp__avx2_words, AVX2, pair_words, 4, int16_t, int16_t)

/* Bytes are widened to 16 bits, so that no sum of two products is cut off: of some columns, a slice of their depth at a
 * time, which stays near while all rows pass; and of these, a block's. */
enum { SLICE = 192, GROUP = 4 * SMP__PANEL, BLOCK = 6 };

/* What lies `ahead` is asked for: the same part of the next group, or behind the last what may be the next matrix; to
 * ask for what is not there does no harm. */
AVX2 INLINE void widen_weights(const uint8_t *weights, size_t ahead, size_t count, int16_t *wide) {
    for (size_t i = 0; i < count; i += 64) {
        /* NOLINTNEXTLINE(performance-no-int-to-ptr): no pointer may lead there */
        _mm_prefetch((const char *)((uintptr_t)(weights + i) + ahead), _MM_HINT_T1);
        UNROLLED for (size_t k = i; k < i + 64; k += 16)
            store(wide + k, _mm256_cvtepu8_epi16(_mm_loadu_si128((const void *)(weights + k))));
    }
}

AVX2 INLINE void widen_row(const int8_t *row, size_t count, int16_t *wide) {
    for (size_t i = 0; i < count; i += 16)
        store(wide + i, _mm256_cvtepi8_epi16(_mm_loadu_si128((const void *)(row + i))));
}

/* Eight columns. */
AVX2 INLINE void widened_bytes(const int16_t *rows, size_t row_count, const int16_t *wide, size_t slice, bool first,
                               size_t columns, int32_t *sums) {
    __m256i low[BLOCK], high[BLOCK]; /* of four columns: products of the first two numbers of four, and the last two */
    UNROLLED for (size_t r = 0; r < row_count; r++) low[r] = high[r] = _mm256_setzero_si256();
    for (size_t d = 0; d < slice; d += 4) {
        __m256i w0 = load(wide + SMP__PANEL * d), w1 = load(wide + SMP__PANEL * d + 16);
        UNROLLED for (size_t r = 0; r < row_count; r++) {
            int64_t numbers;
            memcpy(&numbers, rows + r * SLICE + d, sizeof numbers);
            __m256i x = _mm256_set1_epi64x(numbers);
            low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(w0, x));
            high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(w1, x));
            __asm__("" : "+x"(low[r]), "+x"(high[r])); /* not put off: there are no registers for it */
        }
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) {
        /* Adding neighbours leaves the columns as 0 1 4 5 2 3 6 7. */
        __m256i sum = _mm256_permute4x64_epi64(_mm256_hadd_epi32(low[r], high[r]), 0xD8);
        store(sums + r * columns, first ? sum : _mm256_add_epi32(sum, load(sums + r * columns)));
    }
}

AVX2 INLINE void widened_block(const int16_t *rows, size_t row_count, const int16_t *wide, size_t slice, bool first,
                               size_t columns, size_t width, int32_t *sums) {
    for (size_t c = 0; c < width; c += SMP__PANEL, wide += SMP__PANEL * slice, sums += SMP__PANEL) {
        widened_bytes(rows, row_count, wide, slice, first, columns, sums);
        widened_bytes(rows, row_count, wide + 32, slice, first, columns, sums + 8);
    }
}

AVX2 void smp__avx2_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth, size_t columns,
                          int32_t *sums) {
    _Alignas(64) int16_t wide[GROUP * SLICE], few[BLOCK * SLICE];
    for (size_t c = 0, width; c < columns; c += width, weights += width * depth) {
        width = columns - c < GROUP ? columns - c : GROUP;
        for (size_t d = 0, slice; d < depth; d += slice) {
            slice = depth - d < SLICE ? depth - d : SLICE;
            for (size_t panel = 0; panel < width; panel += SMP__PANEL) {
                const uint8_t *from = weights + panel * depth + SMP__PANEL * d;
                widen_weights(from, width * depth, SMP__PANEL * slice, wide + panel * slice);
            }
            for (size_t r = 0, count; r < row_count; r += count) {
                count = row_count - r >= BLOCK ? BLOCK : row_count - r >= BLOCK / 2 ? BLOCK / 2 : 1;
                for (size_t k = 0; k < count; k++) widen_row(rows + (r + k) * depth + d, slice, few + k * SLICE);
                int32_t *out = sums + r * columns + c;
                if (count == BLOCK)
                    widened_block(few, BLOCK, wide, slice, !d, columns, width, out);
                else if (count == BLOCK / 2)
                    widened_block(few, BLOCK / 2, wide, slice, !d, columns, width, out);
                else
                    widened_block(few, 1, wide, slice, !d, columns, width, out);
            }
        }
    }
}

/* ---- SSE2, which all of them have: the same, two columns in one instruction, a row at a time */

static void narrow_bytes(const int8_t *row, const uint8_t *weights, size_t depth, int32_t *sums) {
    const __m128i zero = _mm_setzero_si128();
    __m128i sum[8];
    UNROLLED for (size_t k = 0; k < 8; k++) sum[k] = zero;
    for (size_t d = 0; d < depth; d += 4) {
        __m128i x = _mm_set1_epi32(four(row + d));
        x = _mm_unpacklo_epi8(x, _mm_cmpgt_epi8(zero, x));
        UNROLLED for (size_t k = 0; k < 4; k++) {
            __m128i w = _mm_loadu_si128((const void *)(weights + SMP__PANEL * d + 16 * k));
            sum[2 * k] = _mm_add_epi32(sum[2 * k], _mm_madd_epi16(_mm_unpacklo_epi8(w, zero), x));
            sum[2 * k + 1] = _mm_add_epi32(sum[2 * k + 1], _mm_madd_epi16(_mm_unpackhi_epi8(w, zero), x));
        }
    }
    UNROLLED for (size_t k = 0; k < 4; k++) {
        __m128 left = _mm_castsi128_ps(sum[2 * k]), right = _mm_castsi128_ps(sum[2 * k + 1]);
        __m128i even = _mm_castps_si128(_mm_shuffle_ps(left, right, 0x88));
        __m128i odd = _mm_castps_si128(_mm_shuffle_ps(left, right, 0xDD));
        _mm_storeu_si128((void *)(sums + 4 * k), _mm_add_epi32(even, odd));
    }
}

static void narrow_words(const int16_t *row, const int16_t *packed, size_t depth, int32_t *sums) {
    __m128i sum[4];
    UNROLLED for (size_t k = 0; k < 4; k++) sum[k] = _mm_setzero_si128();
    for (size_t d = 0; d < depth; d += 2) {
        __m128i x = _mm_set1_epi32(four(row + d));
        UNROLLED for (size_t k = 0; k < 4; k++) {
            __m128i w = _mm_loadu_si128((const void *)(packed + SMP__PANEL * d + 8 * k));
            sum[k] = _mm_add_epi32(sum[k], _mm_madd_epi16(w, x));
        }
    }
    UNROLLED for (size_t k = 0; k < 4; k++) _mm_storeu_si128((void *)(sums + 4 * k), sum[k]);
}

void smp__sse2_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth, size_t columns,
                     int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, weights += SMP__PANEL * depth)
        for (size_t r = 0; r < row_count; r++)
            narrow_bytes(rows + r * depth, weights, depth, sums + r * columns + panel);
}

void smp__sse2_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth, size_t columns,
                     int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, packed += SMP__PANEL * depth)
        for (size_t r = 0; r < row_count; r++)
            narrow_words(rows + r * depth, packed, depth, sums + r * columns + panel);
}

#endif
