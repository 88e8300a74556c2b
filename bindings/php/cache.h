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

/* What a policy is loaded from. Paths are absolute, or NULL: the built-in policy, no roster. */
typedef struct php_source {
    const char *path, *roster, *language;
    const char *depth;   /* a name of smp_depth_name() */
    const char *weights; /* of the deep reader; NULL where `depth` is "off" */
} php_source;

/* Where it fails and `*failed` is not NULL, it has the diagnostics: free it with smp_loader_free(). Close the reader
 * with php_reader_close(). */
php_reader *php_reader_open(const php_source *source, smp_loader **failed, smp_error *error);
void php_reader_close(php_reader *reader);

bridge_policy *php_cache_policy(php_reader *reader);
bridge_worker *php_cache_worker(php_reader *reader);

/* How many policies were loaded since the process began. */
size_t php_cache_loads(void);

/* Frees all that no reader holds. */
void php_cache_clear(void);

#endif
