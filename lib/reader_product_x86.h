/* SPDX-License-Identifier: MIT
 * The products of reader_product.h in the vector instructions of x86-64 processors, chosen when the program runs. */
#ifndef SMP_READER_PRODUCT_X86_H
#define SMP_READER_PRODUCT_X86_H

#include "reader_product.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define SMP__PRODUCT_X86

bool smp__has_avx2(void);
bool smp__has_avx_vnni(void);
bool smp__has_avx512_vnni(void);

smp__product_bytes smp__sse2_bytes, smp__avx2_bytes, smp__avx_vnni_bytes, smp__avx512_vnni_bytes;
smp__product_words smp__sse2_words, smp__avx2_words, smp__avx512_vnni_words;

#endif
#endif
