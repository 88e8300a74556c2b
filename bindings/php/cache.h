/* SPDX-License-Identifier: MIT
 *
 * Policies kept for the life of the process: PHP's objects die with the request, and loading a policy takes longer than
 * most requests. A policy is loaded anew when its file, its roster or a file that it names is another one than it was.
 */
#ifndef SMPOLICY_PHP_CACHE_H
#define SMPOLICY_PHP_CACHE_H

#include "bridge.h"

/* A policy, and a worker on it that nobody else uses. */
typedef struct php_reader php_reader;

/* NULL `path`: the built-in policy. `path` and `roster` are absolute. Where it fails and `*failed` is not NULL, it has
 * the diagnostics: free it with smp_loader_free(). Close the reader with php_reader_close(). */
php_reader *php_reader_open(const char *path, const char *roster, const char *language, smp_loader **failed,
                            smp_error *error);
void php_reader_close(php_reader *reader);

bridge_policy *php_cache_policy(php_reader *reader);
bridge_worker *php_cache_worker(php_reader *reader);

/* How many policies were loaded since the process began. */
size_t php_cache_loads(void);

/* Frees all that no reader holds. */
void php_cache_clear(void);

#endif
