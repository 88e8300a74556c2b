/* SPDX-License-Identifier: MIT
 * What the files of the address recognizer share: the parts of an address, and its kinds. */
#ifndef SMP_RECOGNISE_ADDRESS_H
#define SMP_RECOGNISE_ADDRESS_H

#include "recognise_scan.h"

enum { SMP__STREET_WORDS_MAX = 4 }; /* of a street's name */

/* A street after its house number. */
typedef struct smp__street {
    size_t end;    /* the word after it */
    double weight; /* 0: there is none */
} smp__street;

/* Whether word `at` goes on with the same piece of text: a space or a hyphen before it, after an abbreviation a full
 * stop. */
bool smp__address_goes_on(const smp__recogniser *recogniser, size_t at);

/* Whether the word is digits only, at most `longest`; a ZIP code; "4th"; begins with a capital or is such an ordinal;
 * "de", "las", "san", within a Spanish name. */
bool smp__is_figures(const smp__recogniser *recogniser, size_t word, size_t longest);
bool smp__is_zip(const smp__recogniser *recogniser, size_t word);
bool smp__is_ordinal(const smp__recogniser *recogniser, size_t word);
bool smp__is_capital(const smp__recogniser *recogniser, size_t word);
bool smp__is_particle(const smp__recogniser *recogniser, size_t word);

/* ", Enid, OK 73701" and parts of it: the word after it, or `at`. */
size_t smp__address_city(const smp__recogniser *recogniser, size_t at);

/* Claims the words first .. last - 1 as an address, and the unit and the city behind them; false where the weight is
 * not worth it. */
bool smp__address_claim(smp__recogniser *recogniser, size_t first, size_t last, double weight);

/* The street after the house number `at`, from word `next` on. `told`: "lives at" or the like stands before. */
smp__street smp__address_street(const smp__recogniser *recogniser, size_t at, size_t next, bool told);

/* "County Road 2040", "E. Highway 412", "CR 320": the word after the number, or 0. */
size_t smp__numbered_road(const smp__recogniser *recogniser, size_t at);

/* Whether it is told right before word `at` where somebody lives: "she lives at", "my address is", "address:". */
bool smp__is_home_told(const smp__recogniser *recogniser, size_t at);

/* "PO Box 12", "RR 2 Box 66A", "apartado postal 9": the number, digits and at most a letter, is word `at`. */
bool smp__recognise_box(smp__recogniser *recogniser, size_t at);

/* "APO AE 09021", "FPO AP 96362-0042", with the ship before it: the ZIP code is word `at`. */
bool smp__recognise_military(smp__recogniser *recogniser, size_t at);

/* Whether word `at` begins a street's name: calle, avenida, "C/". */
bool smp__begins_calle(const smp__recogniser *recogniser, size_t at);

/* "Calle Olmo 1420", "Avenida Juárez #12": `at` is the street's first word. */
bool smp__recognise_calle(smp__recogniser *recogniser, size_t at);

/* "calle Nogal", "Avenida San Juan", after the house number: a name of one word, or of words with capitals. */
smp__street smp__address_calle(const smp__recogniser *recogniser, size_t at);

#endif
