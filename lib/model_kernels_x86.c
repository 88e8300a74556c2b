/* SPDX-License-Identifier: MIT
 * The model's kernels for x86-64 processors. */
#include "model_kernels.h"

#if defined __x86_64__

#include <immintrin.h>
#include <string.h>

enum { C = SMP__MODEL_CHANNELS, F = SMP__MODEL_FEATURES, STEPS = SMP__MODEL_CONV_STEPS, AT_ONCE = 4 /* tokens */ };

/* The registers that sums are kept in are arrays; their loops are to be unrolled. */
#if defined __clang__
#define UNROLLED _Pragma("clang loop unroll(full)")
#else
#define UNROLLED _Pragma("GCC unroll 8")
#endif

/* ---- SSE2, which all of them have */

/* Eight bytes with their sign as words of 16 bits: the low half, or the high one. */
static __m128i low_words(__m128i bytes) {
    return _mm_unpacklo_epi8(bytes, _mm_cmpgt_epi8(_mm_setzero_si128(), bytes));
}

static __m128i high_words(__m128i bytes) {
    return _mm_unpackhi_epi8(bytes, _mm_cmpgt_epi8(_mm_setzero_si128(), bytes));
}

static void add_rows_sse2(const int8_t *before, const int8_t *at, const int8_t *after, const int16_t *bias,
                          uint8_t *out) {
    for (size_t c = 0; c < C; c += 16) {
        __m128i x = _mm_loadu_si128((const void *)(before + c)), y = _mm_loadu_si128((const void *)(at + C + c));
        __m128i z = _mm_loadu_si128((const void *)(after + 2 * C + c));
        __m128i low = _mm_add_epi16(_mm_add_epi16(low_words(x), low_words(y)), low_words(z));
        __m128i high = _mm_add_epi16(_mm_add_epi16(high_words(x), high_words(y)), high_words(z));
        low = _mm_add_epi16(low, _mm_loadu_si128((const void *)(bias + c)));
        high = _mm_add_epi16(high, _mm_loadu_si128((const void *)(bias + c + 8)));
        __m128i zero = _mm_setzero_si128();
        _mm_storeu_si128((void *)(out + c), _mm_packs_epi16(_mm_max_epi16(low, zero), _mm_max_epi16(high, zero)));
    }
}

/* Two sums a feature, of the first and of the last two inputs of each step. */
static void convolve_sse2(const int8_t *conv, const uint8_t *first, size_t count, int32_t *sums) {
    for (size_t t = 0; t < count; t++, first += C, sums += F) {
        for (size_t f = 0; f < F; f += 16) {
            __m128i sum[8];
            UNROLLED for (size_t k = 0; k < 8; k++) sum[k] = _mm_setzero_si128();
            for (size_t step = 0; step < STEPS; step++) {
                int32_t four;
                memcpy(&four, smp__model_inputs(first, step), sizeof four);
                __m128i in = _mm_unpacklo_epi8(_mm_set1_epi32(four), _mm_setzero_si128());
                UNROLLED for (size_t k = 0; k < 4; k++) {
                    __m128i w = _mm_loadu_si128((const void *)(conv + (step * F + f) * 4 + k * 16));
                    sum[2 * k] = _mm_add_epi32(sum[2 * k], _mm_madd_epi16(low_words(w), in));
                    sum[2 * k + 1] = _mm_add_epi32(sum[2 * k + 1], _mm_madd_epi16(high_words(w), in));
                }
            }
            UNROLLED for (size_t k = 0; k < 4; k++) {
                __m128 left = _mm_castsi128_ps(sum[2 * k]), right = _mm_castsi128_ps(sum[2 * k + 1]);
                __m128i even = _mm_castps_si128(_mm_shuffle_ps(left, right, 0x88));
                __m128i odd = _mm_castps_si128(_mm_shuffle_ps(left, right, 0xDD));
                _mm_storeu_si128((void *)(sums + f + k * 4), _mm_add_epi32(even, odd));
            }
        }
    }
}

static void pool_sse2(int32_t *sums, size_t count, const int32_t *bias, const int32_t *down, int32_t *highest,
                      int32_t *total) {
    for (size_t f = 0; f < F; f++) {
        int32_t most = 0, all = 0;
        for (size_t t = 0; t < count; t++) {
            int32_t value = (sums[t * F + f] + bias[f]) >> down[f];
            value = value < 0 ? 0 : value > SMP__MODEL_TOP ? SMP__MODEL_TOP : value;
            most = value > most ? value : most;
            all += value;
            sums[t * F + f] = value;
        }
        highest[f] = most;
        total[f] = all;
    }
}

static void multiply_sse2(const int16_t *matrix, size_t rows, size_t columns, const int16_t *vector, int32_t *out) {
    for (size_t i = 0; i < rows; i++, matrix += columns) {
        __m128i a = _mm_setzero_si128(), b = a;
        for (size_t j = 0; j < columns; j += 16) {
            const int16_t *m = matrix + j, *v = vector + j;
            a = _mm_add_epi32(a, _mm_madd_epi16(_mm_loadu_si128((const void *)m), _mm_loadu_si128((const void *)v)));
            b = _mm_add_epi32(
                b, _mm_madd_epi16(_mm_loadu_si128((const void *)(m + 8)), _mm_loadu_si128((const void *)(v + 8))));
        }
        a = _mm_add_epi32(a, b);
        a = _mm_add_epi32(a, _mm_shuffle_epi32(a, 0x4E));
        out[i] = _mm_cvtsi128_si32(_mm_add_epi32(a, _mm_shuffle_epi32(a, 0xB1)));
    }
}

static const smp__model_kernels sse2 = {"sse2", add_rows_sse2, convolve_sse2, pool_sse2, multiply_sse2};

/* ---- AVX2 */

#define AVX2 __attribute__((target("avx2")))

AVX2 static __m256i wide(const int8_t *bytes) {
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const void *)bytes));
}

AVX2 static void add_rows_avx2(const int8_t *before, const int8_t *at, const int8_t *after, const int16_t *bias,
                               uint8_t *out) {
    for (size_t c = 0; c < C; c += 32) {
        __m256i sum[2];
        UNROLLED for (size_t k = 0; k < 2; k++) {
            size_t from = c + k * 16;
            __m256i outer = _mm256_add_epi16(wide(before + from), wide(after + 2 * C + from));
            __m256i inner = _mm256_add_epi16(wide(at + C + from), _mm256_loadu_si256((const void *)(bias + from)));
            sum[k] = _mm256_add_epi16(outer, inner);
        }
        __m256i packed = _mm256_permute4x64_epi64(_mm256_packs_epi16(sum[0], sum[1]), 0xD8);
        _mm256_storeu_si256((void *)(out + c), _mm256_max_epi8(packed, _mm256_setzero_si256()));
    }
}

/* Pairs of products cannot overflow 16 bits: 2 * 127 * 127. */
AVX2 static void convolve_avx2(const int8_t *conv, const uint8_t *first, size_t count, int32_t *sums) {
    const __m256i ones = _mm256_set1_epi16(1);
    for (size_t t = 0; t < count; t += 2, first += 2 * C, sums += 2 * F) {
        for (size_t half = 0; half < 2; half++) { /* of the features: 6 registers for each of two tokens */
            __m256i a[6], b[6];
            UNROLLED for (size_t k = 0; k < 6; k++) a[k] = b[k] = _mm256_setzero_si256();
            for (size_t step = 0; step < STEPS; step++) {
                const uint8_t *in = smp__model_inputs(first, step);
                int32_t left, right;
                memcpy(&left, in, sizeof left);
                memcpy(&right, in + C, sizeof right);
                __m256i x = _mm256_set1_epi32(left), y = _mm256_set1_epi32(right);
                const __m256i *weights = (const __m256i *)(const void *)(conv + step * F * 4 + half * F * 2);
                UNROLLED for (size_t k = 0; k < 6; k++) {
                    __m256i w = _mm256_loadu_si256(weights + k);
                    a[k] = _mm256_add_epi32(a[k], _mm256_madd_epi16(_mm256_maddubs_epi16(x, w), ones));
                    b[k] = _mm256_add_epi32(b[k], _mm256_madd_epi16(_mm256_maddubs_epi16(y, w), ones));
                }
            }
            UNROLLED for (size_t k = 0; k < 6; k++) {
                _mm256_storeu_si256((__m256i *)(void *)(sums + half * F / 2) + k, a[k]);
                _mm256_storeu_si256((__m256i *)(void *)(sums + F + half * F / 2) + k, b[k]);
            }
        }
    }
}

AVX2 static void pool_avx2(int32_t *sums, size_t count, const int32_t *bias, const int32_t *down, int32_t *highest,
                           int32_t *total) {
    const __m256i zero = _mm256_setzero_si256(), top = _mm256_set1_epi32(SMP__MODEL_TOP);
    for (size_t f = 0; f < F; f += 8) {
        __m256i b = _mm256_loadu_si256((const void *)(bias + f)), d = _mm256_loadu_si256((const void *)(down + f));
        __m256i most = zero, all = zero;
        for (size_t t = 0; t < count; t++) {
            __m256i value = _mm256_add_epi32(_mm256_loadu_si256((const void *)(sums + t * F + f)), b);
            value = _mm256_min_epi32(_mm256_max_epi32(_mm256_srav_epi32(value, d), zero), top);
            most = _mm256_max_epi32(most, value);
            all = _mm256_add_epi32(all, value);
            _mm256_storeu_si256((void *)(sums + t * F + f), value);
        }
        _mm256_storeu_si256((void *)(highest + f), most);
        _mm256_storeu_si256((void *)(total + f), all);
    }
}

/* The sums of four registers. */
AVX2 static __m128i sums_avx2(const __m256i *values) {
    __m256i left = _mm256_hadd_epi32(values[0], values[1]), right = _mm256_hadd_epi32(values[2], values[3]);
    __m256i both = _mm256_hadd_epi32(left, right);
    return _mm_add_epi32(_mm256_castsi256_si128(both), _mm256_extracti128_si256(both, 1));
}

/* Four rows at a time, the last ones again where there are not so many left. */
AVX2 static void multiply_avx2(const int16_t *matrix, size_t rows, size_t columns, const int16_t *vector,
                               int32_t *out) {
    for (size_t done = 0; done < rows; done += AT_ONCE) {
        size_t i = done + AT_ONCE > rows ? rows - AT_ONCE : done;
        __m256i sum[AT_ONCE];
        UNROLLED for (size_t k = 0; k < AT_ONCE; k++) sum[k] = _mm256_setzero_si256();
        for (size_t j = 0; j < columns; j += 16) {
            __m256i v = _mm256_loadu_si256((const void *)(vector + j));
            UNROLLED for (size_t k = 0; k < AT_ONCE; k++) {
                __m256i m = _mm256_loadu_si256((const void *)(matrix + (i + k) * columns + j));
                sum[k] = _mm256_add_epi32(sum[k], _mm256_madd_epi16(m, v));
            }
        }
        _mm_storeu_si128((void *)(out + i), sums_avx2(sum));
    }
}

static const smp__model_kernels avx2 = {"avx2", add_rows_avx2, convolve_avx2, pool_avx2, multiply_avx2};

/* ---- AVX-512 with VNNI */

#define VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))

VNNI static void convolve_vnni(const int8_t *conv, const uint8_t *first, size_t count, int32_t *sums) {
    for (size_t t = 0; t < count; t += AT_ONCE, first += AT_ONCE * C, sums += AT_ONCE * F) {
        __m512i sum[AT_ONCE][6];
        UNROLLED for (size_t i = 0; i < AT_ONCE; i++) UNROLLED for (size_t k = 0; k < 6; k++) sum[i][k] =
            _mm512_setzero_si512();
        for (size_t step = 0; step < STEPS; step++) {
            const uint8_t *in = smp__model_inputs(first, step);
            __m512i x[AT_ONCE];
            UNROLLED for (size_t i = 0; i < AT_ONCE; i++) {
                int32_t four;
                memcpy(&four, in + i * C, sizeof four);
                x[i] = _mm512_set1_epi32(four);
            }
            UNROLLED for (size_t k = 0; k < 6; k++) {
                __m512i w = _mm512_loadu_si512(conv + step * F * 4 + k * 64);
                UNROLLED for (size_t i = 0; i < AT_ONCE; i++) sum[i][k] = _mm512_dpbusd_epi32(sum[i][k], x[i], w);
            }
        }
        UNROLLED for (size_t i = 0; i < AT_ONCE; i++) UNROLLED for (size_t k = 0; k < 6; k++)
            _mm512_storeu_si512(sums + i * F + k * 16, sum[i][k]);
    }
}

VNNI static void pool_vnni(int32_t *sums, size_t count, const int32_t *bias, const int32_t *down, int32_t *highest,
                           int32_t *total) {
    const __m512i zero = _mm512_setzero_si512(), top = _mm512_set1_epi32(SMP__MODEL_TOP);
    for (size_t f = 0; f < F; f += 16) {
        __m512i b = _mm512_loadu_si512(bias + f), d = _mm512_loadu_si512(down + f), most = zero, all = zero;
        for (size_t t = 0; t < count; t++) {
            __m512i value = _mm512_add_epi32(_mm512_loadu_si512(sums + t * F + f), b);
            value = _mm512_min_epi32(_mm512_max_epi32(_mm512_srav_epi32(value, d), zero), top);
            most = _mm512_max_epi32(most, value);
            all = _mm512_add_epi32(all, value);
            _mm512_storeu_si512(sums + t * F + f, value);
        }
        _mm512_storeu_si512(highest + f, most);
        _mm512_storeu_si512(total + f, all);
    }
}

VNNI static void multiply_vnni(const int16_t *matrix, size_t rows, size_t columns, const int16_t *vector,
                               int32_t *out) {
    for (size_t done = 0; done < rows; done += AT_ONCE) {
        size_t i = done + AT_ONCE > rows ? rows - AT_ONCE : done;
        __m512i sum[AT_ONCE];
        UNROLLED for (size_t k = 0; k < AT_ONCE; k++) sum[k] = _mm512_setzero_si512();
        for (size_t j = 0; j < columns; j += 32) {
            __m512i v = _mm512_loadu_si512(vector + j);
            UNROLLED for (size_t k = 0; k < AT_ONCE; k++) sum[k] =
                _mm512_dpwssd_epi32(sum[k], _mm512_loadu_si512(matrix + (i + k) * columns + j), v);
        }
        __m256i half[AT_ONCE];
        UNROLLED for (size_t k = 0; k < AT_ONCE; k++) half[k] =
            _mm256_add_epi32(_mm512_castsi512_si256(sum[k]), _mm512_extracti64x4_epi64(sum[k], 1));
        _mm_storeu_si128((void *)(out + i), sums_avx2(half));
    }
}

static const smp__model_kernels vnni = {"avx512-vnni", add_rows_avx2, convolve_vnni, pool_vnni, multiply_vnni};

const smp__model_kernels *smp__model_kernels_x86(size_t *index) {
    const smp__model_kernels *all[3];
    size_t count = 0;
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl"))
        all[count++] = &vnni;
    if (__builtin_cpu_supports("avx2")) all[count++] = &avx2;
    all[count++] = &sse2;
    if (*index < count) return all[*index];
    *index -= count;
    return NULL;
}

#else

const smp__model_kernels *smp__model_kernels_x86(size_t *index) {
    (void)index;
    return NULL;
}

#endif
