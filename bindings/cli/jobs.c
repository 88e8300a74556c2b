/* SPDX-License-Identifier: MIT
 * The calling thread reads batches into a ring, the workers take them in order, and one thread writes what they made
 * of them, in order too. */
#include "jobs.h"

#include "exit.h"
#include "output.h"
#include "progress.h"
#include "stop.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct slot {
    cli_batch batch;
    enum { EMPTY, FILLED, TAKEN, DONE } state;
};

struct ring {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct slot *slots;
    size_t count;
    size_t filled, taken, written; /* batches so far; their slots are these modulo count */
    bool ended;                    /* no more batches will be filled */
    bool broken;                   /* the output cannot be written: everybody stops */
};

struct thread {
    struct ring *ring;
    cli_worker worker;
    pthread_t handle;
};

static struct slot *slot_of(struct ring *ring, size_t number) {
    return &ring->slots[number % ring->count];
}

static void set_state(struct ring *ring, struct slot *slot, int state) {
    pthread_mutex_lock(&ring->lock);
    slot->state = state;
    pthread_cond_broadcast(&ring->changed);
    pthread_mutex_unlock(&ring->lock);
}

static void *work(void *context) {
    struct thread *self = context;
    struct ring *ring = self->ring;
    for (;;) {
        pthread_mutex_lock(&ring->lock);
        while (ring->taken == ring->filled && !ring->ended && !ring->broken)
            pthread_cond_wait(&ring->changed, &ring->lock);
        if (ring->broken || ring->taken == ring->filled) break;
        struct slot *mine = slot_of(ring, ring->taken++);
        mine->state = TAKEN;
        pthread_mutex_unlock(&ring->lock);
        cli_worker_do(&self->worker, &mine->batch);
        set_state(ring, mine, DONE);
    }
    pthread_mutex_unlock(&ring->lock);
    return NULL;
}

static void *write_out(void *context) {
    struct ring *ring = context;
    pthread_mutex_lock(&ring->lock);
    for (;;) {
        struct slot *next = slot_of(ring, ring->written);
        while (next->state != DONE && !(ring->ended && ring->written == ring->filled))
            pthread_cond_wait(&ring->changed, &ring->lock);
        if (next->state != DONE) break;
        pthread_mutex_unlock(&ring->lock);
        bool fine = cli_write(next->batch.out.bytes, next->batch.out.length);
        pthread_mutex_lock(&ring->lock);
        next->state = EMPTY;
        ring->written++;
        ring->broken |= !fine;
        pthread_cond_broadcast(&ring->changed);
        if (ring->broken) break;
    }
    pthread_mutex_unlock(&ring->lock);
    return NULL;
}

/* Fills slot after slot as they become empty. */
static void read_all(struct ring *ring, cli_feed *feed, cli_progress *progress) {
    bool more = true;
    while (more) {
        pthread_mutex_lock(&ring->lock);
        struct slot *next = slot_of(ring, ring->filled);
        while (next->state != EMPTY && !ring->broken) pthread_cond_wait(&ring->changed, &ring->lock);
        bool broken = ring->broken;
        pthread_mutex_unlock(&ring->lock);
        more = !broken && cli_feed_fill(feed, &next->batch);
        if (more) cli_progress_show(progress, cli_feed_consumed(feed), next->batch.count);
        pthread_mutex_lock(&ring->lock);
        next->state = more ? FILLED : EMPTY;
        ring->filled += more;
        ring->ended = !more;
        pthread_cond_broadcast(&ring->changed);
        pthread_mutex_unlock(&ring->lock);
    }
}

static int run_threads(const cli_run *run, cli_feed *feed, size_t jobs, cli_progress *progress, cli_tally *tally) {
    struct ring ring = {.count = 3 * jobs};
    pthread_mutex_init(&ring.lock, NULL);
    pthread_cond_init(&ring.changed, NULL);
    ring.slots = cli_allocate(ring.count * sizeof *ring.slots);
    struct thread *threads = cli_allocate(jobs * sizeof *threads);
    size_t started = 0;
    pthread_t writer;
    int problem = pthread_create(&writer, NULL, write_out, &ring);
    bool writing = problem == 0;
    while (writing && started < jobs) {
        threads[started].ring = &ring;
        if (!cli_worker_open(&threads[started].worker, run) ||
            (problem = pthread_create(&threads[started].handle, NULL, work, &threads[started])) != 0) {
            cli_worker_close(&threads[started].worker);
            break;
        }
        started++;
    }
    if (started) {
        /* Fewer threads than asked for do the same work. */
        read_all(&ring, feed, progress);
    } else if (problem) {
        fprintf(stderr, "smpolicy: cannot start a thread: %s\n", strerror(problem));
    }
    pthread_mutex_lock(&ring.lock);
    ring.ended = true;
    pthread_cond_broadcast(&ring.changed);
    pthread_mutex_unlock(&ring.lock);
    for (size_t i = 0; i < started; i++) {
        pthread_join(threads[i].handle, NULL);
        cli_tally_add(tally, &threads[i].worker.tally);
        cli_worker_close(&threads[i].worker);
    }
    if (writing) pthread_join(writer, NULL);
    for (size_t i = 0; i < ring.count; i++) cli_batch_free(&ring.slots[i].batch);
    free(threads);
    free(ring.slots);
    pthread_cond_destroy(&ring.changed);
    pthread_mutex_destroy(&ring.lock);
    return started && !ring.broken ? CLI_FINE : CLI_BROKEN;
}

static int run_alone(const cli_run *run, cli_feed *feed, cli_progress *progress, cli_tally *tally) {
    cli_worker worker;
    cli_batch batch = {0};
    bool fine = cli_worker_open(&worker, run);
    while (fine && cli_feed_fill(feed, &batch)) {
        cli_worker_do(&worker, &batch);
        fine = cli_write(batch.out.bytes, batch.out.length);
        cli_progress_show(progress, cli_feed_consumed(feed), batch.count);
    }
    cli_tally_add(tally, &worker.tally);
    cli_worker_close(&worker);
    cli_batch_free(&batch);
    return fine ? CLI_FINE : CLI_BROKEN;
}

int cli_jobs_run(const cli_run *run, const char *const *files, size_t file_count, size_t jobs, cli_tally *tally) {
    cli_feed feed;
    cli_progress progress;
    cli_stop_hold();
    cli_feed_open(&feed, files, file_count);
    cli_progress_start(&progress, files, file_count);
    int status = jobs > 1 ? run_threads(run, &feed, jobs, &progress, tally) : run_alone(run, &feed, &progress, tally);
    cli_progress_end(&progress);
    cli_feed_close(&feed);
    return status;
}
