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
    char *path, *roster, *language; /* the first two may be NULL */
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
    of->stamps = calloc(named + 2, sizeof *of->stamps);
    if (!of->stamps) return false;
    const char *own[] = {of->path, of->roster};
    for (size_t i = 0; i < 2; i++) {
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
    free(of->path);
    free(of->roster);
    free(of->language);
    free(of);
}

/* Under the lock. */
static void release(entry *of) {
    if (--of->holders == 0) free_entry(of);
}

static bool same_text(const char *a, const char *b) {
    return a && b ? strcmp(a, b) == 0 : a == b;
}

/* Under the lock: the entry that is still right, moved to the front; one that is not is dropped. */
static entry *find(const char *path, const char *roster, const char *language) {
    for (entry **at = &cache.first; *at; at = &(*at)->next) {
        entry *found = *at;
        if (!same_text(found->path, path) || !same_text(found->roster, roster) ||
            strcmp(found->language, language) != 0)
            continue;
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

static entry *new_entry(const char *path, const char *roster, const char *language, smp_error *error) {
    entry *made = calloc(1, sizeof *made);
    if (made) {
        made->path = path ? strdup(path) : NULL;
        made->roster = roster ? strdup(roster) : NULL;
        made->language = strdup(language);
        made->holders = 1;
    }
    if (made && made->language && !path == !made->path && !roster == !made->roster) return made;
    fail_memory(error);
    if (made) free_entry(made);
    return NULL;
}

/* Not under the lock: it can take milliseconds. */
static bool load(entry *into, smp_loader *loader, smp_error *error) {
    if (smp_loader_set_language(loader, into->language, error) != SMP_OK) return false;
    if (into->roster && smp_loader_add_roster_file(loader, into->roster, error) != SMP_OK) return false;
    smp_policy *policy =
        into->path ? smp_loader_load_file(loader, into->path, error) : smp_loader_load_default(loader, error);
    into->policy = bridge_policy_new(policy, error);
    return into->policy != NULL;
}

static entry *load_entry(const char *path, const char *roster, const char *language, smp_loader **failed,
                         smp_error *error) {
    struct timespec began;
    clock_gettime(CLOCK_REALTIME_COARSE, &began); /* the clock of the file systems */
    entry *made = new_entry(path, roster, language, error);
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
    if (keepable && !find(path, roster, language)) keep(made);
    pthread_mutex_unlock(&cache.lock);
    return made;
}

/* -------------------------------------------------------------------------------------------- readers */

php_reader *php_reader_open(const char *path, const char *roster, const char *language, smp_loader **failed,
                            smp_error *error) {
    *failed = NULL;
    php_reader *reader = calloc(1, sizeof *reader);
    if (!reader) {
        fail_memory(error);
        return NULL;
    }
    pthread_mutex_lock(&cache.lock);
    reader->entry = find(path, roster, language);
    if (reader->entry) {
        reader->entry->holders++;
        if (reader->entry->idle_count) reader->worker = reader->entry->idle[--reader->entry->idle_count];
    }
    pthread_mutex_unlock(&cache.lock);
    if (!reader->entry) reader->entry = load_entry(path, roster, language, failed, error);
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
