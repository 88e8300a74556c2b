/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "php/cache.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { KEPT_POLICIES = 32, KEPT_WORKERS = 8 };

/* Which file it was that was read. */
typedef struct stamp {
    char *path;
    dev_t device;
    ino_t inode;
    off_t size;
    struct timespec modified, changed;
} stamp;

typedef struct entry {
    struct entry *next;
    php_source source; /* its strings are the entry's own */
    stamp *stamps;
    size_t stamp_count;
    bridge_policy *policy;
    bridge_worker *idle[KEPT_WORKERS];
    size_t idle_count;
    size_t holders; /* readers, and the cache */
} entry;

struct php_reader {
    entry *entry;
    bridge_worker *worker;
};

/* The one thing here that changes; the latest used stands first. */
static struct cache {
    pthread_mutex_t lock;
    entry *first;
    size_t count, loads;
} cache = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* --------------------------------------------------------------------------------------------- stamps */

static bool same_time(struct timespec a, struct timespec b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

static bool is_after(struct timespec a, struct timespec b) {
    return a.tv_sec > b.tv_sec || (a.tv_sec == b.tv_sec && a.tv_nsec >= b.tv_nsec);
}

static bool is_same(const stamp *of) {
    struct stat now;
    return stat(of->path, &now) == 0 && now.st_dev == of->device && now.st_ino == of->inode &&
           now.st_size == of->size && same_time(now.st_mtim, of->modified) && same_time(now.st_ctim, of->changed);
}

/* False where the file cannot be told from one that was changed while it was read. */
static bool take_stamp(stamp *of, const char *path, struct timespec began) {
    struct stat now;
    of->path = strdup(path);
    if (!of->path || stat(path, &now) != 0 || is_after(now.st_ctim, began)) return false;
    of->device = now.st_dev;
    of->inode = now.st_ino;
    of->size = now.st_size;
    of->modified = now.st_mtim;
    of->changed = now.st_ctim;
    return true;
}

static bool take_stamps(entry *of, struct timespec began) {
    const smp_policy *policy = bridge_policy_get(of->policy);
    size_t named = smp_policy_file_count(policy);
    of->stamps = calloc(named + 3, sizeof *of->stamps);
    if (!of->stamps) return false;
    const char *own[] = {of->source.path, of->source.roster, of->source.weights};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (own[i] && !take_stamp(&of->stamps[of->stamp_count++], own[i], began)) return false;
    }
    for (size_t i = 0; i < named; i++) {
        if (!take_stamp(&of->stamps[of->stamp_count++], smp_policy_file(policy, i), began)) return false;
    }
    return true;
}

static bool is_fresh(const entry *of) {
    for (size_t i = 0; i < of->stamp_count; i++) {
        if (!is_same(&of->stamps[i])) return false;
    }
    return true;
}

/* -------------------------------------------------------------------------------------------- entries */

static void free_entry(entry *of) {
    for (size_t i = 0; i < of->idle_count; i++) bridge_worker_free(of->idle[i]);
    for (size_t i = 0; i < of->stamp_count; i++) free(of->stamps[i].path);
    bridge_policy_release(of->policy);
    free(of->stamps);
    free((char *)of->source.path);
    free((char *)of->source.roster);
    free((char *)of->source.language);
    free((char *)of->source.depth);
    free((char *)of->source.weights);
    free(of);
}

/* Under the lock. */
static void release(entry *of) {
    if (--of->holders == 0) free_entry(of);
}

static bool same_text(const char *a, const char *b) {
    return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool same_source(const php_source *a, const php_source *b) {
    return same_text(a->path, b->path) && same_text(a->roster, b->roster) && same_text(a->language, b->language) &&
           same_text(a->depth, b->depth) && same_text(a->weights, b->weights);
}

/* Under the lock: the entry that is still right, moved to the front; one that is not is dropped. */
static entry *find(const php_source *source) {
    for (entry **at = &cache.first; *at; at = &(*at)->next) {
        entry *found = *at;
        if (!same_source(&found->source, source)) continue;
        *at = found->next;
        if (is_fresh(found)) {
            found->next = cache.first;
            cache.first = found;
            return found;
        }
        cache.count--;
        release(found);
        return NULL;
    }
    return NULL;
}

/* Under the lock. */
static void keep(entry *of) {
    if (cache.count == KEPT_POLICIES) {
        entry **last = &cache.first;
        while ((*last)->next) last = &(*last)->next;
        entry *oldest = *last;
        *last = NULL;
        cache.count--;
        release(oldest);
    }
    of->holders++;
    of->next = cache.first;
    cache.first = of;
    cache.count++;
}

static void fail_memory(smp_error *error) {
    memset(error, 0, sizeof *error);
    error->code = SMP_ERROR_MEMORY;
    strcpy(error->message, "out of memory");
}

static const char *copy(const char *text) {
    return text ? strdup(text) : NULL;
}

static entry *new_entry(const php_source *source, smp_error *error) {
    entry *made = calloc(1, sizeof *made);
    if (made) {
        made->source = (php_source){.path = copy(source->path),
                                    .roster = copy(source->roster),
                                    .language = copy(source->language),
                                    .depth = copy(source->depth),
                                    .weights = copy(source->weights)};
        made->holders = 1;
    }
    if (made && same_source(&made->source, source)) return made;
    fail_memory(error);
    if (made) free_entry(made);
    return NULL;
}

/* Not under the lock: it can take milliseconds. */
static bool load(entry *into, smp_loader *loader, smp_error *error) {
    const php_source *source = &into->source;
    if (smp_loader_set_language(loader, source->language, error) != SMP_OK) return false;
    if (source->roster && smp_loader_add_roster_file(loader, source->roster, error) != SMP_OK) return false;
    smp_policy *policy =
        source->path ? smp_loader_load_file(loader, source->path, error) : smp_loader_load_default(loader, error);
    into->policy = bridge_policy_new(policy, error);
    if (!into->policy) return false;
    memset(error, 0, sizeof *error);
    bridge_policy_set_reader(into->policy, source->weights, source->depth, error);
    return error->code == SMP_OK;
}

static entry *load_entry(const php_source *source, smp_loader **failed, smp_error *error) {
    struct timespec began;
    clock_gettime(CLOCK_REALTIME_COARSE, &began); /* the clock of the file systems */
    entry *made = new_entry(source, error);
    smp_loader *loader = made ? smp_loader_new(NULL, error) : NULL;
    if (!loader || !load(made, loader, error)) {
        if (made) free_entry(made);
        *failed = loader;
        return NULL;
    }
    smp_loader_free(loader);
    bool keepable = take_stamps(made, began);
    pthread_mutex_lock(&cache.lock);
    cache.loads++;
    if (keepable && !find(source)) keep(made);
    pthread_mutex_unlock(&cache.lock);
    return made;
}

/* -------------------------------------------------------------------------------------------- readers */

php_reader *php_reader_open(const php_source *source, smp_loader **failed, smp_error *error) {
    *failed = NULL;
    php_reader *reader = calloc(1, sizeof *reader);
    if (!reader) {
        fail_memory(error);
        return NULL;
    }
    pthread_mutex_lock(&cache.lock);
    reader->entry = find(source);
    if (reader->entry) {
        reader->entry->holders++;
        if (reader->entry->idle_count) reader->worker = reader->entry->idle[--reader->entry->idle_count];
    }
    pthread_mutex_unlock(&cache.lock);
    if (!reader->entry) reader->entry = load_entry(source, failed, error);
    if (reader->entry && !reader->worker) reader->worker = bridge_worker_new(reader->entry->policy, 0, error);
    if (reader->worker) return reader;
    php_reader_close(reader);
    return NULL;
}

void php_reader_close(php_reader *reader) {
    if (!reader) return;
    entry *of = reader->entry;
    if (of) {
        pthread_mutex_lock(&cache.lock);
        bool keeps = reader->worker && of->holders > 1 && of->idle_count < KEPT_WORKERS;
        if (keeps)
            of->idle[of->idle_count++] = reader->worker;
        else
            bridge_worker_free(reader->worker);
        release(of);
        pthread_mutex_unlock(&cache.lock);
    }
    free(reader);
}

bridge_policy *php_cache_policy(php_reader *reader) {
    return reader->entry->policy;
}

bridge_worker *php_cache_worker(php_reader *reader) {
    return reader->worker;
}

size_t php_cache_loads(void) {
    pthread_mutex_lock(&cache.lock);
    size_t loads = cache.loads;
    pthread_mutex_unlock(&cache.lock);
    return loads;
}

void php_cache_clear(void) {
    pthread_mutex_lock(&cache.lock);
    while (cache.first) {
        entry *first = cache.first;
        cache.first = first->next;
        release(first);
    }
    cache.count = 0;
    pthread_mutex_unlock(&cache.lock);
}
