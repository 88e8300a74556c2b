/* SPDX-License-Identifier: MIT */
#include "context.h"
#include "cue.h"
#include "error.h"
#include "lexicon_index.h"
#include "lexicon_terms.h"
#include "lexicon_wants.h"
#include "phrase_compile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the builder */

void smp__lexicon_builder_set_signals(smp__lexicon_builder *builder, const smp__own_signals *own) {
    builder->own = own;
}

smp__lexicon_builder *smp__lexicon_builder_new(const smp_allocator *allocator) {
    smp_allocator memory = smp__memory_choose(allocator);
    smp__lexicon_builder *builder = smp__allocate_zeroed(&memory, sizeof *builder);
    if (!builder) return NULL;
    builder->memory = memory;
    smp__arena_open(&builder->arena, memory);
    smp__vocabulary_open(&builder->words, memory);
    smp__vocabulary_open(&builder->class_names, memory);
    smp__inflections_open(&builder->inflections, memory);
    builder->forms.vocabulary = &builder->words;
    builder->fold = smp__text_new(&memory);
    /* The shapes are the first classes, at their own numbers. */
    static const char *const shapes[] = {
#define X(id, name) name,
        SMP__SHAPE_TABLE(X)
#undef X
    };
    for (size_t i = 0; i < SMP__SHAPE_COUNT; i++) {
        smp__lexicon_class_open(builder, shapes[i], strlen(shapes[i]));
    }
    if (!builder->fold || builder->failed) {
        smp__lexicon_builder_free(builder);
        return NULL;
    }
    return builder;
}

void smp__lexicon_builder_free(smp__lexicon_builder *builder) {
    if (!builder) return;
    smp_allocator memory = builder->memory;
    for (size_t i = 0; i < builder->class_count; i++) {
        smp__release(&memory, builder->classes[i].words);
        smp__release(&memory, builder->classes[i].signs);
        smp__release(&memory, builder->classes[i].wants);
    }
    smp__release(&memory, builder->classes);
    smp__release(&memory, builder->uses);
    smp__vocabulary_close(&builder->class_names);
    smp__release(&memory, builder->files);
    smp__release(&memory, builder->names);
    smp__release(&memory, builder->common);
    smp__inflections_close(&builder->inflections);
    smp__vocabulary_close(&builder->words);
    smp__release(&memory, builder->forms.ids);
    smp__release(&memory, builder->inflected.words);
    smp__text_free(builder->fold);
    smp__arena_close(&builder->arena);
    smp__release(&memory, builder);
}

bool smp__lexicon_add(smp__lexicon_builder *builder, const char *name, const char *text, size_t length,
                      smp__lexicon_complain *complain, void *context) {
    char *name_copy = smp__arena_copy(&builder->arena, name, strlen(name));
    if (!name_copy || !smp__reserve(&builder->memory, &builder->files, &builder->file_capacity, builder->file_count + 1,
                                    sizeof *builder->files))
        return false;
    builder->files[builder->file_count] = (struct smp__file){name_copy, complain, context};
    smp__lexicon_read(builder, (uint32_t)builder->file_count++, text, length);
    return !builder->failed;
}

/* ---- compiling */

typedef struct build {
    smp__lexicon_builder *builder;
    smp__lexicon *lexicon;
    smp__compiler compiler;
    size_t pattern_capacity, group_capacity, found_by_capacity, string_capacity;
    smp__found_by *found_by; /* of each pattern */
    uint8_t *strong;         /* by vocabulary id: whether the word is */
    int highest_level;
    bool failed;
    /* the phrase being compiled */
    const smp__entry *entry;
    smp__pattern_kind kind;
    smp__targets targets;
    uint8_t part;
    bool lexical;
} build;

static void complain_at(build *b, uint32_t line, size_t column, smp_status code, const char *message) {
    smp__lexicon_builder *builder = b->builder;
    smp__pattern_name name = builder->names[line];
    const struct smp__file *file = &builder->files[name.file];
    if (file->complain) file->complain(file->context, file->name, name.line, column, code, message);
}

/* Adds words to a list of them. */
static void append(build *b, uint32_t **list, size_t *count, size_t *capacity, const uint32_t *words, size_t more) {
    if (more == 0) return;
    if (!smp__reserve(&b->builder->memory, list, capacity, *count + more, sizeof **list)) {
        b->failed = true;
        return;
    }
    memcpy(*list + *count, words, more * sizeof **list);
    *count += more;
}

static void add_signs(build *b, smp__class_source *class, const uint32_t *signs, size_t count) {
    append(b, &class->signs, &class->sign_count, &class->sign_capacity, signs, count);
}

/* Keeps the rarest of what a member of several words needs as a sign of its class. */
static void add_signs_of_member(build *b, const smp__compiled *member) {
    const smp__compiler *compiler = &b->compiler;
    smp__class_source *class = &b->builder->classes[b->targets.items[0]];
    smp__need need = member->needs[0];
    if (member->anchored.term && (!need.term || member->anchored.cost < need.cost)) need = member->anchored;
    if (!need.term) {
        class->no_signs = true;
        return;
    }
    uint32_t start = compiler->term_starts[need.term], count = compiler->term_starts[need.term + 1] - start;
    add_signs(b, class, compiler->term_words + start, count);
}

static void use_compiled(void *context, const smp__compiled *compiled) {
    build *b = context;
    smp__lexicon *lexicon = b->lexicon;
    const smp_allocator *memory = &b->builder->memory;
    if (lexicon->pattern_count == SMP__MOST_PATTERNS ||
        !smp__reserve(memory, &lexicon->patterns, &b->pattern_capacity, lexicon->pattern_count + 1,
                      sizeof *lexicon->patterns) ||
        !smp__reserve(memory, &b->found_by, &b->found_by_capacity, lexicon->pattern_count + 1, sizeof *b->found_by)) {
        b->failed = true;
        return;
    }
    const smp__entry *entry = b->entry;
    if (b->kind == SMP__PATTERN_CLASS) add_signs_of_member(b, compiled);
    /* Members of a class are found after the classes in them, signals after all classes, and what only changes
     * what was found comes last. */
    int stage = b->kind == SMP__PATTERN_CLASS ? compiled->level : b->highest_level;
    if (entry->kind == SMP__PATTERN_EXCEPTION || entry->kind == SMP__PATTERN_CONTEXT) stage++;
    lexicon->patterns[lexicon->pattern_count] = (smp__pattern){
        .program = compiled->program,
        .name = entry->name,
        .weight = entry->weight,
        .first = compiled->first,
        .before = compiled->before,
        .after = compiled->after,
        .targets = b->targets,
        .before_least = (uint8_t)compiled->anchor.before_least,
        .before_most = (uint8_t)compiled->anchor.before_most,
        .kind = (uint8_t)b->kind,
        .reach = entry->reach,
        .when = entry->when,
        .lexical = b->lexical,
    };
    smp__found_by *found_by = &b->found_by[lexicon->pattern_count++];
    *found_by = (smp__found_by){.anchor = compiled->anchor,
                                .needs = {compiled->needs[0], compiled->needs[1]},
                                .stage = (uint8_t)stage,
                                .part = b->part,
                                .besides = compiled->anchored,
                                .entry = entry};
    /* Only the first part of a group is found by its anchor; to the others it is one more need. */
    if (b->part > 0) smp__found_by_need(found_by, compiled->anchored.term, compiled->anchored.cost);
}

static void complain_entry(build *b, const smp__entry *entry, smp_status code, const char *message) {
    complain_at(b, entry->name, 1, code, message);
}

static void compile_phrase(build *b, smp__phrase_node *sequence) {
    b->lexical = sequence->kind == SMP__PHRASE_SEQUENCE && !sequence->child->next &&
                 (sequence->child->kind == SMP__PHRASE_WORD || sequence->child->kind == SMP__PHRASE_CLASS);
    switch (smp__phrase_compile(&b->compiler, sequence, use_compiled, b)) {
    case SMP__COMPILED:
        return;
    case SMP__NO_ANCHOR:
        complain_entry(b, b->entry, SMP_ERROR_SYNTAX,
                       "this phrase has no word that must be there; without one it would match everywhere");
        return;
    case SMP__TOO_LONG:
        complain_entry(b, b->entry, SMP_ERROR_LIMIT, "this phrase has more than 64 parts");
        return;
    case SMP__COMPILE_NO_MEMORY:
        b->failed = true;
        return;
    }
}

static uint32_t rarest_need(const smp__found_by *found_by) {
    smp__need need = found_by->needs[0], besides = found_by->besides;
    return besides.term && (!need.term || besides.cost < need.cost) ? besides.term : need.term;
}

/* What a part of a group needs, by its alternatives, the patterns first .. end - 1; none where one of them does not. */
static smp__need need_of_part(build *b, size_t first, size_t end) {
    const smp__compiler *compiler = &b->compiler;
    size_t count = 0;
    for (size_t i = first; i < end; i++) {
        uint32_t term = rarest_need(&b->found_by[i]);
        if (term == 0) return (smp__need){0};
        count += compiler->term_starts[term + 1] - compiler->term_starts[term];
    }
    uint32_t *words = smp__arena_take(&b->builder->arena, count * sizeof *words);
    if (!words) {
        b->failed = true;
        return (smp__need){0};
    }
    count = 0;
    for (size_t i = first; i < end; i++) {
        uint32_t term = rarest_need(&b->found_by[i]), start = compiler->term_starts[term];
        size_t length = compiler->term_starts[term + 1] - start;
        memcpy(words + count, compiler->term_words + start, length * sizeof *words);
        count += length;
    }
    uint32_t all = smp__compiler_term(&b->compiler, words, &count);
    return (smp__need){all, smp__compiler_cost(&b->compiler, all)};
}

/* What is needed of a group is needed in the same sentence: by the first part what a later one, the patterns
 * first .. end - 1, needs, and besides by that what the first does. */
static void need_each_other(build *b, size_t head, size_t head_end, smp__need of_head, size_t first, size_t end) {
    smp__need need = need_of_part(b, first, end);
    for (size_t i = head; i < head_end; i++) smp__found_by_need(&b->found_by[i], need.term, need.cost);
    for (size_t i = first; i < end && of_head.term; i++) b->found_by[i].besides = of_head;
}

/* Joined phrases: a group, and each part compiled as a part of it. */
static void compile_group(build *b, const smp__entry *entry) {
    smp__lexicon *lexicon = b->lexicon;
    if (!smp__reserve(&b->builder->memory, &lexicon->groups, &b->group_capacity, lexicon->group_count + 1,
                      sizeof *lexicon->groups)) {
        b->failed = true;
        return;
    }
    if (lexicon->group_count == UINT16_MAX) {
        complain_entry(b, entry, SMP_ERROR_LIMIT, "more than 65,535 phrases joined by &");
        return;
    }
    lexicon->groups[lexicon->group_count] = (smp__group){.pattern_name = entry->name,
                                                         .weight = entry->weight,
                                                         .signals = entry->targets,
                                                         .parts = entry->part_count,
                                                         .kind = entry->kind,
                                                         .when = entry->when,
                                                         .reach = entry->reach,
                                                         .whole_text = entry->whole_text};
    b->kind = SMP__PATTERN_PART;
    b->targets = (smp__targets){.items = {(uint16_t)lexicon->group_count++}, .count = 1};
    size_t first = lexicon->pattern_count, second = first;
    smp__need head = {0};
    for (uint8_t part = 0; part < entry->part_count; part++) {
        b->part = part;
        size_t from = lexicon->pattern_count;
        for (smp__phrase_node *phrase = entry->parts[part]; phrase && !b->failed;) {
            smp__phrase_node *next = phrase->next;
            phrase->next = NULL;
            compile_phrase(b, phrase);
            phrase = next;
        }
        if (b->failed || entry->whole_text) continue;
        if (part == 0)
            head = need_of_part(b, first, second = lexicon->pattern_count);
        else
            need_each_other(b, first, second, head, from, lexicon->pattern_count);
    }
}

/* The highest level of the classes in the entry. */
static int level_within(const build *b, const smp__entry *entry) {
    int level = 0;
    for (uint32_t i = 0; i < entry->use_count; i++) {
        int below = b->builder->classes[b->builder->uses[entry->uses_start + i].class].level;
        if (below > level) level = below;
    }
    return level;
}

/* A member that is all of another class needs no looking for: see complete_words(). */
static void compile_member(build *b, const smp__entry *entry) {
    const smp__class_source *within = smp__class_within(b->builder, entry);
    b->entry = entry;
    b->targets = entry->targets;
    if (!within) {
        compile_phrase(b, entry->parts[0]);
        return;
    }
    smp__class_source *class = &b->builder->classes[entry->targets.items[0]];
    add_signs(b, class, within->signs, within->sign_count);
    class->no_signs |= within->no_signs;
}

/* Members of classes level by level, so that of the classes in each all is known. */
static void compile_members(build *b) {
    b->kind = SMP__PATTERN_CLASS;
    b->part = 0;
    for (int level = 0; level <= b->highest_level; level++) {
        b->compiler.level_known = level;
        for (const smp__entry *entry = b->builder->members.first; entry && !b->failed; entry = entry->next) {
            if (level_within(b, entry) == level) compile_member(b, entry);
        }
    }
}

/* Marks the words of a phrase of one word. */
static void mark_strong(build *b, const smp__phrase_node *sequence) {
    if (sequence->child->next) return;
    const smp__phrase_node *node = sequence->child;
    if (node->kind == SMP__PHRASE_EVIDENCE) node = node->child;
    if (node->kind == SMP__PHRASE_SEQUENCE && !node->child->next) node = node->child;
    const uint32_t *words = node->words;
    size_t count = node->word_count;
    if (node->kind == SMP__PHRASE_CLASS) {
        words = b->builder->classes[node->number].words;
        count = b->builder->classes[node->number].count;
    } else if (node->kind == SMP__PHRASE_ONE_OF) {
        for (const smp__phrase_node *branch = node->child; branch; branch = branch->next) mark_strong(b, branch);
        return;
    } else if (node->kind != SMP__PHRASE_WORD) {
        return;
    }
    for (size_t i = 0; i < count; i++)
        if (words[i] < smp__class_as_word(0)) b->strong[words[i]] = 1;
}

static void compile_phrases(build *b) {
    for (const smp__entry *entry = b->builder->phrases.first; entry && !b->failed; entry = entry->next) {
        b->entry = entry;
        b->kind = (smp__pattern_kind)entry->kind;
        b->targets = entry->targets;
        b->part = 0;
        if (entry->part_count > 1)
            compile_group(b, entry);
        else
            compile_phrase(b, entry->parts[0]);
        if (entry->strong && entry->kind == SMP__PATTERN_SIGNAL && entry->part_count == 1)
            mark_strong(b, entry->parts[0]);
    }
}

/* ---- classes */

/* Calls itself for every class that the entry uses; the highest level found. */
static int level_of_class(build *b, size_t number);

static int level_of_entry(build *b, const smp__entry *entry) {
    int level = 0;
    for (uint32_t i = 0; i < entry->use_count; i++) {
        smp__class_use use = b->builder->uses[entry->uses_start + i];
        int below = level_of_class(b, use.class);
        if (below < 0 || below > SMP__MOST_STAGES - 3) {
            complain_at(b, use.name, use.column, below < 0 ? SMP_ERROR_CONFLICT : SMP_ERROR_LIMIT,
                        below < 0 ? "this class contains itself" : "classes are nested too deeply here");
            below = 0;
        }
        if (below > level) level = below;
    }
    return level;
}

enum { UNKNOWN_LEVEL = -1, AT_WORK = -2 };

/* -1 for a class that contains itself. */
static int level_of_class(build *b, size_t number) {
    int known = b->builder->classes[number].level;
    if (known == AT_WORK) return -1;
    if (known != UNKNOWN_LEVEL) return known;
    b->builder->classes[number].level = AT_WORK;
    int level = 0;
    for (const smp__entry *entry = b->builder->classes[number].first_member; entry; entry = entry->next_member) {
        int below = level_of_entry(b, entry);
        if (below + 1 > level) level = below + 1;
    }
    b->builder->classes[number].level = level;
    if (level > b->highest_level) b->highest_level = level;
    return level;
}

static const char *class_name(const void *context, size_t index) {
    const smp__lexicon_builder *builder = context;
    const smp__class_source *class = &builder->classes[index];
    return class->is_listed ? class->name : "";
}

/* Complains of a class that is used but not listed. */
static void check_use(build *b, smp__class_use use) {
    const smp__lexicon_builder *builder = b->builder;
    const smp__class_source *class = &builder->classes[use.class];
    if (class->is_listed) return;
    char quoted[80], message[256];
    const char *nearest = smp__nearest(class->name, strlen(class->name), class_name, builder, builder->class_count);
    snprintf(message, sizeof message, "there is no word class {%s}%s%s%s",
             smp__quote(quoted, sizeof quoted, class->name, strlen(class->name)), nearest ? "; did you mean {" : "",
             nearest ? nearest : "", nearest ? "}?" : "");
    complain_at(b, use.name, use.column, SMP_ERROR_UNKNOWN_NAME, message);
}

static void add_words(build *b, smp__class_source *class, const uint32_t *words, size_t count) {
    append(b, &class->words, &class->count, &class->capacity, words, count);
}

/* What an overlay brings of a class is one of its words, too, and all that is of a class that is a member of another is
 * of that one: whatever is found as the one is at once found as the other. */
static void complete_words(build *b, size_t number) {
    smp__class_source *class = &b->builder->classes[number];
    uint32_t as_word = smp__class_as_word((uint32_t)number);
    add_words(b, class, &as_word, 1);
    for (const smp__entry *entry = class->first_member; entry && !b->failed; entry = entry->next_member) {
        const smp__class_source *within = smp__class_within(b->builder, entry);
        if (within) add_words(b, class, within->words, within->count);
    }
}

static void prepare_classes(build *b) {
    smp__lexicon_classes_complete(b->builder);
    if (b->builder->failed) {
        b->failed = true;
        return;
    }
    for (size_t i = 0; i < b->builder->use_count; i++) check_use(b, b->builder->uses[i]);
    for (size_t i = 0; i < b->builder->class_count; i++) level_of_class(b, i);
    for (int level = 0; level <= b->highest_level; level++) {
        for (size_t i = 0; i < b->builder->class_count; i++)
            if (b->builder->classes[i].level == level) complete_words(b, i);
    }
}

/* Adds a string to those of the lexicon; its offset. */
static uint32_t add_string(build *b, const char *text, size_t length) {
    smp__lexicon *lexicon = b->lexicon;
    size_t size = length + 1;
    if (!smp__reserve(&lexicon->memory, &lexicon->strings, &b->string_capacity, lexicon->string_length + size, 1)) {
        b->failed = true;
        return 0;
    }
    memcpy(lexicon->strings + lexicon->string_length, text, length);
    lexicon->strings[lexicon->string_length + length] = '\0';
    lexicon->string_length += size;
    return (uint32_t)(lexicon->string_length - size);
}

/* The class tables of the lexicon: a name, and a term for the words, of each. */
static void lay_out_classes(build *b) {
    smp__lexicon *lexicon = b->lexicon;
    smp__lexicon_builder *builder = b->builder;
    lexicon->class_count = builder->class_count;
    lexicon->class_names = smp__allocate(&lexicon->memory, builder->class_count * sizeof *lexicon->class_names);
    lexicon->class_terms = smp__allocate(&lexicon->memory, builder->class_count * sizeof *lexicon->class_terms);
    if (!lexicon->class_names || !lexicon->class_terms) {
        b->failed = true;
        return;
    }
    for (size_t i = 0; i < builder->class_count; i++) {
        smp__class_source *class = &builder->classes[i];
        class->term = smp__compiler_term(&b->compiler, class->words, &class->count);
        lexicon->class_names[i] = add_string(b, class->name, strlen(class->name));
    }
}

/* ---- words */

/* What the words say to the recognizers: few sets of cues, but for one word in a thousand. */
static void finish_cues(build *b) {
    smp__lexicon *lexicon = b->lexicon;
    lexicon->word_cues = smp__allocate_zeroed(&lexicon->memory, lexicon->words.count + 1);
    lexicon->cue_sets = smp__allocate_zeroed(&lexicon->memory, SMP__CUES_ASK * sizeof *lexicon->cue_sets);
    if (!lexicon->word_cues || !lexicon->cue_sets) {
        b->failed = true;
        return;
    }
    lexicon->cue_set_count = 1;
    for (uint32_t id = 1; id <= lexicon->words.count; id++) {
        size_t length, set = 0;
        const char *word = smp__vocabulary_spelling(&lexicon->words, id, &length);
        uint64_t cues = smp__cue_find(word, length);
        while (set < lexicon->cue_set_count && lexicon->cue_sets[set] != cues) set++;
        lexicon->word_cues[id] = (uint8_t)set;
        if (set < lexicon->cue_set_count || set == SMP__CUES_ASK) continue;
        lexicon->cue_sets[lexicon->cue_set_count++] = cues;
    }
}

static void finish_words(build *b) {
    smp__lexicon *lexicon = b->lexicon;
    const uint8_t *strong = b->strong;
    size_t count = 0;
    for (size_t id = 1; id <= lexicon->words.count; id++) count += strong[id];
    lexicon->strong = smp__allocate(&lexicon->memory, count * sizeof *lexicon->strong);
    if (!lexicon->strong) b->failed = true;
    for (uint32_t id = 1; id <= lexicon->words.count && !b->failed; id++)
        if (strong[id]) lexicon->strong[lexicon->strong_count++] = id;
}

/* "profane.en:14" */
static void finish_names(build *b) {
    enum { LONGEST_FILE = 120, LONGEST_NUMBER = 10 };
    smp__lexicon *lexicon = b->lexicon;
    lexicon->name_count = b->builder->name_count;
    lexicon->names = smp__allocate(&lexicon->memory, lexicon->name_count * sizeof *lexicon->names);
    if (!lexicon->names) b->failed = true;
    for (size_t i = 0; i < lexicon->name_count && !b->failed; i++) {
        const smp__pattern_name *where = &b->builder->names[i];
        const char *file = b->builder->files[where->file].name;
        size_t length = strnlen(file, LONGEST_FILE);
        char name[LONGEST_FILE + 1 + LONGEST_NUMBER], *end = name + sizeof name, *start = end;
        for (uint32_t line = where->line; start == end || line; line /= 10) *--start = (char)('0' + line % 10);
        *--start = ':';
        start -= length;
        memcpy(start, file, length);
        lexicon->names[i] = add_string(b, start, (size_t)(end - start));
    }
}

/* By vocabulary id. Zipf's law: the frequency of a word is as the inverse of its rank. Those in no `common` section are
 * rare. */
static uint32_t *estimate_frequencies(const smp__lexicon_builder *builder) {
    enum { RARE = 1, RANKS = 40000, FLATTEN = 8 };
    size_t count = builder->words.count + 1;
    uint32_t *frequency = smp__allocate(&builder->memory, count * sizeof *frequency);
    for (size_t i = 0; i < count && frequency; i++) frequency[i] = RARE;
    for (size_t i = 0; i < builder->common_count && frequency; i++) {
        uint32_t *known = &frequency[builder->common[i].word];
        uint32_t estimate = RANKS / (builder->common[i].rank + FLATTEN);
        if (estimate > *known) *known = estimate;
    }
    return frequency;
}

/* Room for most of what will be compiled: arrays that grow are copied again and again. */
static bool make_room(build *b) {
    enum { CODE_OF_ENTRY = 4, STRING_OF_NAME = 12 };
    const smp_allocator *memory = &b->builder->memory;
    smp__lexicon *lexicon = b->lexicon;
    size_t entries = b->builder->entry_count, names = b->builder->name_count;
    return smp__reserve(memory, &lexicon->patterns, &b->pattern_capacity, entries, sizeof *lexicon->patterns) &&
           smp__reserve(memory, &b->found_by, &b->found_by_capacity, entries, sizeof *b->found_by) &&
           smp__reserve(memory, &b->compiler.code, &b->compiler.code_capacity, CODE_OF_ENTRY * entries,
                        sizeof *b->compiler.code) &&
           smp__reserve(memory, &lexicon->strings, &b->string_capacity, STRING_OF_NAME * names, 1);
}

smp__lexicon *smp__lexicon_build(smp__lexicon_builder *builder) {
    smp__lexicon *lexicon = smp__allocate_zeroed(&builder->memory, sizeof *lexicon);
    if (!lexicon) return NULL;
    lexicon->memory = builder->memory;
    build b = {.builder = builder, .lexicon = lexicon, .compiler = {.builder = builder}};
    prepare_classes(&b);
    uint32_t *frequency = estimate_frequencies(builder);
    b.compiler.frequency = frequency;
    b.compiler.single_terms =
        smp__allocate_zeroed(&builder->memory, (builder->words.count + 1) * sizeof *b.compiler.single_terms);
    b.strong = smp__allocate_zeroed(&builder->memory, builder->words.count + 1);
    if (!frequency || !b.compiler.single_terms || !b.strong || !make_room(&b)) b.failed = true;
    if (!b.failed) lay_out_classes(&b);
    if (!b.failed) compile_members(&b);
    if (!b.failed) compile_phrases(&b);
    lexicon->stage_count = (size_t)b.highest_level + 2;
    /* The lexicon takes over what the builder and the compiler made. */
    lexicon->words = builder->words;
    smp__vocabulary_open(&builder->words, builder->memory);
    if (!b.failed && !b.compiler.failed && !builder->failed) {
        lexicon->code = b.compiler.code;
        lexicon->code_count = b.compiler.code_count;
        b.compiler.code = NULL;
        finish_words(&b);
        finish_cues(&b);
        finish_names(&b);
        if (!b.failed && !smp__lexicon_want(lexicon, b.found_by, &b.compiler)) b.failed = true;
        if (!b.failed && !smp__lexicon_file(lexicon, b.found_by, &b.compiler)) b.failed = true;
        if (!b.failed && !smp__lexicon_set_terms(lexicon, &b.compiler)) b.failed = true;
    }
    bool failed = b.failed || b.compiler.failed || builder->failed;
    smp__release(&builder->memory, frequency);
    smp__release(&builder->memory, b.found_by);
    smp__release(&builder->memory, b.strong);
    smp__compiler_close(&b.compiler);
    if (failed) {
        smp__lexicon_free(lexicon);
        return NULL;
    }
    return lexicon;
}
