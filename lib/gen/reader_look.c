/* SPDX-License-Identifier: MIT
 * Prints how the deep reader reads each line of standard input: one line for each window, its pieces parted by spaces,
 * a tab, then the logit of every signal; and an empty line behind each text. lib/model/reader.py compares that with the
 * network that the weights were made from.
 *
 *     reader_look WEIGHTS < TEXTS
 *     reader_look --pieces WEIGHTS < TEXTS       only the pieces of the whole text, one line a text
 */
#include "reader.h"
#include "stages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct looker {
    stages before;
    smp_reader *reader;
    smp__pieces pieces;
    smp__reading *reading;
    bool only_pieces;
} looker;

static void print_piece(const smp_reader *reader, uint32_t number, const char *before) {
    int32_t start = number ? reader->spelling_ends[number - 1] : 0;
    printf("%s%.*s", before, (int)(reader->spelling_ends[number] - start), reader->spellings + start);
}

static void print_window(looker *self, size_t first, size_t end) {
    const smp_reader *reader = self->reader;
    uint32_t numbers[SMP__READER_MOST_POSITIONS];
    size_t count = 0;
    numbers[count++] = reader->first;
    for (size_t i = first; i < end; i++) numbers[count++] = self->pieces.items[i].number;
    numbers[count++] = reader->last;
    smp__reading_read(self->reading, numbers, count, 1);
    for (size_t i = 0; i < count; i++) print_piece(reader, numbers[i], i ? " " : "");
    for (size_t place = 0; place < reader->shape.signals; place++)
        printf("%c%.5f", place ? ' ' : '\t',
               (double)smp__reading_logit(self->reading, place, 0) / 65536 * 0.69314718056);
    putchar('\n');
}

static bool look(looker *self, const char *line, size_t length) {
    stages *before = &self->before;
    if (!stages_read(before, line, length) || !smp__reader_cut(self->reader, before->text, before->policy->lexicon,
                                                               &before->overlays, &before->memory, &self->pieces))
        return false;
    if (self->only_pieces) {
        for (size_t i = 0; i < self->pieces.count; i++)
            print_piece(self->reader, self->pieces.items[i].number, i ? " " : "");
    } else {
        for (size_t first = 0, end; first < self->pieces.count; first = end) {
            end = smp__reader_window(self->reader, &self->pieces, first);
            print_window(self, first, end);
        }
    }
    putchar('\n');
    return true;
}

int main(int count, char **words) {
    looker self = {.reader = NULL};
    smp_error error = {0};
    self.only_pieces = count == 3 && strcmp(words[1], "--pieces") == 0;
    if (count != 2 && !self.only_pieces) {
        fputs("usage: reader_look [--pieces] WEIGHTS\n", stderr);
        return 2;
    }
    self.reader = smp_reader_load(words[count - 1], NULL, &error);
    if (!self.reader) {
        fprintf(stderr, "reader_look: %s\n", error.message);
        return 1;
    }
    bool fine = stages_open(&self.before);
    const smp_allocator *memory = &self.before.memory;
    self.reading = fine ? smp__reading_new(self.reader, memory) : NULL;
    fine = self.reading != NULL;
    char *line = NULL;
    size_t capacity = 0;
    for (ssize_t length; fine && (length = getline(&line, &capacity, stdin)) >= 0;) {
        if (length && line[length - 1] == '\n') length--;
        fine = smp__utf8_valid(line, (size_t)length) == (size_t)length && look(&self, line, (size_t)length);
    }
    free(line);
    smp__reading_free(self.reading);
    smp__pieces_free(&self.pieces, memory);
    stages_close(&self.before);
    smp_reader_free(self.reader);
    return fine ? 0 : 1;
}
