/* SPDX-License-Identifier: MIT
 * Against the functions of the C library: how far fixed point is from them. */
#include "reader_fixed.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

static int32_t exp2_table[SMP__EXP2_SIZE], normal_table[SMP__NORMAL_SIZE];

static void fill_tables(void) {
    for (size_t i = 0; i < SMP__EXP2_SIZE; i++) exp2_table[i] = (int32_t)lround(exp2(20 - (double)i / 256));
    for (size_t i = 0; i < SMP__NORMAL_SIZE; i++)
        normal_table[i] = (int32_t)lround(32768 * (1 + erf((double)i / 128 / sqrt(2.0))));
}

static double real(int64_t number) {
    return (double)number / 65536;
}

Test(reader_fixed, bytes_stand_for_their_numbers) {
    int32_t numbers[64];
    int8_t bytes[64];
    for (int scale = 0; scale < 24; scale++) {
        for (int i = 0; i < 64; i++) numbers[i] = (i * 37 % 64 - 31) * (1 << scale) / 31;
        smp__row_scale row = smp__fixed_plain.to_bytes(numbers, 64, bytes);
        cr_expect(row.mantissa >= 1 << 14 && row.mantissa <= 1 << 15, "%d", row.mantissa);
        int32_t sum = 0;
        for (int i = 0; i < 64; i++) {
            double stands = bytes[i] * row.mantissa * ldexp(1, row.exponent - 16) / 127;
            cr_expect_float_eq(stands, (double)numbers[i], ldexp(1, scale) / 200 + 0.51, "scale %d: %d is %f", scale,
                               numbers[i], stands);
            sum += bytes[i];
        }
        cr_expect_eq(row.sum, sum);
    }
    int32_t zero[4] = {0, 0, 0, 0};
    smp__fixed_plain.to_bytes(zero, 4, bytes);
    cr_expect(!bytes[0] && !bytes[3]);
    int32_t most[2] = {INT32_MAX, -INT32_MAX};
    smp__fixed_plain.to_bytes(most, 2, bytes);
    cr_expect(bytes[0] == 127 && bytes[1] == -127);
}

Test(reader_fixed, gelu_is_near) {
    fill_tables();
    for (int32_t x = -8 * 65536; x <= 8 * 65536; x += 97) {
        int32_t number = x;
        smp__fixed_plain.gelu(&number, 1, normal_table);
        double exact = real(x) * 0.5 * (1 + erf(real(x) / sqrt(2.0)));
        cr_assert_float_eq(real(number), exact, 1e-4, "%f: %f, not %f", real(x), real(number), exact);
    }
}

Test(reader_fixed, normalizing_brings_mean_and_deviation) {
    enum { COUNT = 48 };
    int32_t numbers[COUNT], gain[COUNT], shift[COUNT];
    for (int scale = 4; scale < 23; scale++) {
        double sum = 0, squares = 0;
        for (int i = 0; i < COUNT; i++) {
            numbers[i] = (int32_t)((i * 29 % 48 - 20) * ldexp(1, scale) / 48);
            gain[i] = 65536 + i * 500;
            shift[i] = i * 100 - 2000;
            sum += numbers[i];
        }
        for (int i = 0; i < COUNT; i++) squares += (numbers[i] - sum / COUNT) * (numbers[i] - sum / COUNT);
        double deviation = sqrt(squares / COUNT);
        double before[COUNT];
        for (int i = 0; i < COUNT; i++) before[i] = (numbers[i] - sum / COUNT) / deviation;
        smp__fixed_plain.normalize(numbers, NULL, COUNT, gain, shift);
        for (int i = 0; i < COUNT; i++)
            cr_expect_float_eq(real(numbers[i]), before[i] * real(gain[i]) + real(shift[i]), 0.005 + ldexp(4, -scale),
                               "scale %d", scale);
    }
    int32_t same[4] = {5, 5, 5, 5};
    smp__fixed_plain.normalize(same, NULL, 4, gain, shift);
    for (int i = 0; i < 4; i++) cr_expect_eq(same[i], shift[i]);
}

Test(reader_fixed, softmax_is_near_and_its_shares_are_a_whole) {
    fill_tables();
    int32_t scores[96];
    int16_t shares[96];
    uint32_t seed = 5;
    for (int round = 0; round < 50; round++) {
        size_t count = 1 + (size_t)round * 2 % 96;
        double sum = 0, largest = -1e9;
        for (size_t i = 0; i < count; i++) {
            seed = seed * 1664525 + 1013904223;
            scores[i] = (int32_t)(seed >> 10) - (1 << 21);
            if (scores[i] > largest) largest = scores[i];
        }
        for (size_t i = 0; i < count; i++) sum += exp2((scores[i] - largest) / 262144.0);
        smp__fixed_plain.softmax(scores, count, exp2_table, shares);
        int32_t whole = 0;
        for (size_t i = 0; i < count; i++) {
            cr_expect_float_eq(shares[i] / 32767.0, exp2((scores[i] - largest) / 262144.0) / sum, 1e-4);
            whole += shares[i];
        }
        cr_expect(abs(whole - 32767) <= (int)count);
    }
}

Test(reader_fixed, a_sigmoid_in_thousandths) {
    fill_tables();
    for (int64_t x = -30 * 65536; x <= 30 * 65536; x += 1111) {
        double exact = 1000 / (1 + exp2(-real(x)));
        cr_assert_float_eq((double)smp__fixed_sigmoid(x, exp2_table), exact, 0.52, "%f", real(x));
    }
    cr_expect_eq(smp__fixed_sigmoid(0, exp2_table), 500);
    cr_expect_eq(smp__fixed_sigmoid(INT64_MAX / 16, exp2_table), 1000);
    cr_expect_eq(smp__fixed_sigmoid(INT64_MIN / 16, exp2_table), 0);
}
