/* SPDX-License-Identifier: MIT
 * Files as PHP names them. */
#include "php/values.h"

#include "main/fopen_wrappers.h"

#include <limits.h>
#include <stdlib.h>

/* Absolute, so that the same file is the same policy in any folder; a file that is not there keeps its name. */
static const char *resolve(const char *path, char real[PATH_MAX]) {
    return path && VCWD_REALPATH(path, real) ? real : path;
}

/* False where open_basedir forbids it; PHP has warned then. */
static bool is_allowed(const char *path, smp_error *error) {
    if (!path || !php_check_open_basedir(path)) return true;
    error->code = SMP_ERROR_FILE;
    snprintf(error->message, sizeof error->message, "cannot open '%.400s': open_basedir forbids it", path);
    return false;
}

php_reader *php_open(php_source source) {
    smp_error error = {0};
    smp_loader *failed = NULL;
    char real_path[PATH_MAX], real_roster[PATH_MAX], real_weights[PATH_MAX];
    php_reader *reader = NULL;
    if (is_allowed(source.path, &error) && is_allowed(source.roster, &error) && is_allowed(source.weights, &error)) {
        source.path = resolve(source.path, real_path);
        source.roster = resolve(source.roster, real_roster);
        source.weights = resolve(source.weights, real_weights);
        reader = php_reader_open(&source, &failed, &error);
    }
    if (!reader) php_throw(&error, failed);
    smp_loader_free(failed);
    return reader;
}

smp_loader *php_check(const char *path) {
    smp_error error = {0};
    char real[PATH_MAX];
    smp_policy *policy = NULL;
    smp_loader *loader = NULL;
    if (is_allowed(path, &error)) loader = smp_loader_new(NULL, &error);
    if (loader) {
        smp_loader_set_warnings(loader, 1);
        policy = smp_loader_load_file(loader, resolve(path, real), &error);
    }
    if (policy) {
        smp_policy_free(policy);
        return loader;
    }
    php_throw(&error, loader);
    smp_loader_free(loader);
    return NULL;
}
