/* SPDX-License-Identifier: MIT
 * Each product is cut into blocks: some rows by one or two panels of columns, whose sums stay in registers while the
 * block's depth is walked. A block's number of rows is a constant where it is inlined. */
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

AVX512 void smp__avx512_vnni_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth,
                                   size_t columns, int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, weights += SMP__PANEL * depth) {
        size_t r = 0;
        for (; r + 8 <= row_count; r += 8)
            wide_bytes(rows + r * depth, 8, weights, depth, columns, sums + r * columns + panel);
        for (; r + 4 <= row_count; r += 4)
            wide_bytes(rows + r * depth, 4, weights, depth, columns, sums + r * columns + panel);
        for (; r < row_count; r++) wide_bytes(rows + r * depth, 1, weights, depth, columns, sums + r * columns + panel);
    }
}

AVX512 void smp__avx512_vnni_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth,
                                   size_t columns, int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, packed += SMP__PANEL * depth) {
        size_t r = 0;
        for (; r + 8 <= row_count; r += 8)
            wide_words(rows + r * depth, 8, packed, depth, columns, sums + r * columns + panel);
        for (; r < row_count; r++) wide_words(rows + r * depth, 1, packed, depth, columns, sums + r * columns + panel);
    }
}

/* ---- AVX2 with VNNI: eight columns in one instruction */

AVXVNNI INLINE void half_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth,
                               size_t columns, int32_t *sums) {
    __m256i low[6], high[6];
    UNROLLED for (size_t r = 0; r < row_count; r++) low[r] = high[r] = _mm256_setzero_si256();
    for (size_t d = 0; d < depth; d += 4) {
        __m256i w0 = _mm256_loadu_si256((const __m256i *)(weights + SMP__PANEL * d));
        __m256i w1 = _mm256_loadu_si256((const __m256i *)(weights + SMP__PANEL * d + 32));
        UNROLLED for (size_t r = 0; r < row_count; r++) {
            __m256i x = _mm256_set1_epi32(four(rows + r * depth + d));
            low[r] = _mm256_dpbusd_avx_epi32(low[r], w0, x);
            high[r] = _mm256_dpbusd_avx_epi32(high[r], w1, x);
        }
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) {
        _mm256_storeu_si256((__m256i *)(sums + r * columns), low[r]);
        _mm256_storeu_si256((__m256i *)(sums + r * columns + 8), high[r]);
    }
}

AVXVNNI void smp__avx_vnni_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth,
                                 size_t columns, int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, weights += SMP__PANEL * depth) {
        size_t r = 0;
        for (; r + 6 <= row_count; r += 6)
            half_bytes(rows + r * depth, 6, weights, depth, columns, sums + r * columns + panel);
        for (; r < row_count; r++) half_bytes(rows + r * depth, 1, weights, depth, columns, sums + r * columns + panel);
    }
}

/* ---- AVX2: bytes are widened to 16 bits, so that no sum of two products is cut off */

AVX2 INLINE void widened_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth,
                               size_t columns, int32_t *sums) {
    __m256i sum[3][4]; /* of four columns each: the products of the first two numbers of four, and of the last two */
    UNROLLED for (size_t r = 0; r < row_count; r++) UNROLLED for (size_t part = 0; part < 4; part++) sum[r][part] =
        _mm256_setzero_si256();
    for (size_t d = 0; d < depth; d += 4) {
        __m256i x[3];
        UNROLLED for (size_t r = 0; r < row_count; r++) x[r] =
            _mm256_broadcastq_epi64(_mm_cvtepi8_epi16(_mm_cvtsi32_si128(four(rows + r * depth + d))));
        UNROLLED for (size_t part = 0; part < 4; part++) {
            const __m128i *at = (const __m128i *)(weights + SMP__PANEL * d + 16 * part);
            __m256i w = _mm256_cvtepu8_epi16(_mm_loadu_si128(at));
            UNROLLED for (size_t r = 0; r < row_count; r++) sum[r][part] =
                _mm256_add_epi32(sum[r][part], _mm256_madd_epi16(w, x[r]));
        }
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) UNROLLED for (size_t part = 0; part < 4; part += 2) {
        /* Adding neighbours leaves the columns as 0 1 4 5 2 3 6 7. */
        __m256i both = _mm256_hadd_epi32(sum[r][part], sum[r][part + 1]);
        _mm256_storeu_si256((__m256i *)(sums + r * columns + 4 * part), _mm256_permute4x64_epi64(both, 0xD8));
    }
}

AVX2 void smp__avx2_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth, size_t columns,
                          int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, weights += SMP__PANEL * depth) {
        size_t r = 0;
        for (; r + 3 <= row_count; r += 3)
            widened_bytes(rows + r * depth, 3, weights, depth, columns, sums + r * columns + panel);
        for (; r < row_count; r++)
            widened_bytes(rows + r * depth, 1, weights, depth, columns, sums + r * columns + panel);
    }
}

AVX2 INLINE void pair_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth, size_t columns,
                            int32_t *sums) {
    __m256i low[4], high[4];
    UNROLLED for (size_t r = 0; r < row_count; r++) low[r] = high[r] = _mm256_setzero_si256();
    for (size_t d = 0; d < depth; d += 2) {
        __m256i w0 = _mm256_loadu_si256((const __m256i *)(packed + SMP__PANEL * d));
        __m256i w1 = _mm256_loadu_si256((const __m256i *)(packed + SMP__PANEL * d + 16));
        UNROLLED for (size_t r = 0; r < row_count; r++) {
            __m256i x = _mm256_set1_epi32(four(rows + r * depth + d));
            low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(w0, x));
            high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(w1, x));
        }
    }
    UNROLLED for (size_t r = 0; r < row_count; r++) {
        _mm256_storeu_si256((__m256i *)(sums + r * columns), low[r]);
        _mm256_storeu_si256((__m256i *)(sums + r * columns + 8), high[r]);
    }
}

AVX2 void smp__avx2_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth, size_t columns,
                          int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, packed += SMP__PANEL * depth) {
        size_t r = 0;
        for (; r + 4 <= row_count; r += 4)
            pair_words(rows + r * depth, 4, packed, depth, columns, sums + r * columns + panel);
        for (; r < row_count; r++) pair_words(rows + r * depth, 1, packed, depth, columns, sums + r * columns + panel);
    }
}

#endif
