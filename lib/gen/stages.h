/* SPDX-License-Identifier: MIT
 * The stages that stand before the readers of sentences, for programs that run those alone: a policy, a prepared text,
 * its disguised words, and what the recognizers find in it. */
#ifndef SMP_GEN_STAGES_H
#define SMP_GEN_STAGES_H

#include "disguise.h"
#include "policy.h"
#include "recognise.h"

typedef struct stages {
    smp_allocator memory;
    smp_policy *policy;
    smp__text *text;
    smp__disguise_scratch *disguise;
    smp__recognise_scratch *recognise;
    smp__hits hits;
    smp__overlays overlays;
} stages;

/* With the built-in policy. False where memory ran out; to be closed all the same. */
static inline bool stages_open(stages *s) {
    *s = (stages){.memory = smp__memory_choose(NULL), .policy = smp_policy_default(NULL)};
    s->text = smp__text_new(&s->memory);
    s->disguise = smp__disguise_scratch_new(&s->memory);
    s->recognise = s->policy ? smp__recognise_scratch_new(&s->memory, &s->policy->organization) : NULL;
    return s->policy && s->text && s->disguise && s->recognise;
}

static inline void stages_close(stages *s) {
    smp__release(&s->memory, s->overlays.items);
    smp__release(&s->memory, s->hits.items);
    smp__recognise_scratch_free(s->recognise);
    smp__disguise_scratch_free(s->disguise);
    smp__text_free(s->text);
    smp_policy_free(s->policy);
}

static inline bool stages_read(stages *s, const char *text, size_t length) {
    const smp_policy *policy = s->policy;
    smp__hits_clear(&s->hits);
    smp__overlays_clear(&s->overlays);
    if (!smp__text_prepare(s->text, text, length)) return false;
    smp__lexicon_look_up(policy->lexicon, s->text);
    if (!smp__disguise_find(policy->disguise, s->text, s->disguise, &s->memory, &s->overlays)) return false;
    smp__recognise(&(smp__recogniser){.text = s->text,
                                      .lexicon = policy->lexicon,
                                      .organization = &policy->organization,
                                      .student_id = policy->student_id,
                                      .hits = &s->hits,
                                      .overlays = &s->overlays,
                                      .memory = &s->memory,
                                      .scratch = s->recognise});
    return !s->hits.failed && !s->overlays.failed;
}

#endif
