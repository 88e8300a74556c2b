/* SPDX-License-Identifier: MIT
 *
 * PHP values in, native arrays out: what src/ makes its objects of. Nothing here calls code of PHP's user, and no array
 * borrows memory of C's. */
#ifndef SMPOLICY_PHP_VALUES_H
#define SMPOLICY_PHP_VALUES_H

#include "php.h"

#include "php/cache.h"

/* ---- in */

/* The table of facts by name, for the life of the process. */
void php_facts_begin(void);
void php_facts_end(void);

/* Reads the text with its facts, which may be nested or have dotted names. NULL with an error. */
bridge_report *php_classify(php_reader *reader, zend_string *text, HashTable *facts, smp_error *error);

/* The reader of a policy that the process keeps, NULL with an exception thrown. Paths as PHP has them, NULL: none. */
php_reader *php_open(php_source source);

/* A loader with the warnings of a policy file that can be used, NULL with an exception thrown. Free it with
 * smp_loader_free(). */
smp_loader *php_check(const char *path);

/* ---- out: each fills `*into` with a list */

/* [clause's index, modality, status, confidence, because, [[fact, question], …], evidence]; evidence is a list of
 * [source, start or null, end or null, signal or null, pattern or null, undone]. */
void php_findings(zval *into, const smp_report *report);
void php_definitions(zval *into, const smp_report *report); /* [id, basis] */
void php_signals(zval *into, const smp_report *report);     /* [id, score, fired, sources, evidence] */
void php_urgent(zval *into, const smp_report *report);      /* [signal, evidence] */
void php_clauses(zval *into, const smp_policy *policy);     /* [id, title, section, place, reason, remedy, modality] */
void php_facts(zval *into);                                 /* [name, type, values, meaning] */
void php_signal_table(zval *into);                          /* [id, meaning] */
/* [is a warning, status, file, line, column, message, source or null] */
void php_diagnostics(zval *into, const smp_loader *loader);

/* Throws the SmPolicyException of the error; `loader` may be NULL. */
void php_throw(const smp_error *error, const smp_loader *loader);

#endif
