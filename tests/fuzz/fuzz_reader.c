/* SPDX-License-Identifier: MIT
 * A file of weights for the deep reader: any bytes; or a sound file in which some numbers are others, with a digest
 * that is right, so that what lies behind the digest is reached. It is refused with a message, or it reads a text
 * without harm, the same by all ways of computing.
 *
 *     "SMPREADR"…    the file itself
 *     flags (1: the digest is left wrong), bytes of the file's end that are missing (2), then edits: place (2), number
 * (4) */
#include "oracle.h"
#include "reader.h"
#include "reader_file.h"

#include <stdlib.h>
#include <unistd.h>

static struct base {
    unsigned char *bytes;
    size_t size;
    char path[32];
} base;

static const struct base *make_base(void) {
    static reader_network network;
    if (base.bytes) return &base;
    reader_network_fill(&network, 3);
    base.bytes = reader_network_write(&network, &base.size);
    strcpy(base.path, "/tmp/smpolicy-fuzz-XXXXXX");
    int file = mkstemp(base.path);
    fuzz_require(file >= 0 && close(file) == 0, "a file");
    return &base;
}

static size_t edit(unsigned char *bytes, size_t size, const uint8_t *data, size_t count) {
    size_t missing = (size_t)data[1] | (size_t)data[2] << 8;
    for (size_t at = 3; at + 6 <= count; at += 6) {
        size_t place = ((size_t)data[at] | (size_t)data[at + 1] << 8) % (size - 3);
        memcpy(bytes + place, data + at + 2, 4);
    }
    size = missing < size - READER_HEADER ? size - missing : size;
    if (!(data[0] & 1)) reader_file_seal(bytes, size);
    return size;
}

/* The same window by every way. */
static void read_by_all(smp_reader *reader) {
    smp_allocator memory = smp__memory_choose(NULL);
    smp__reading *reading = smp__reading_new(reader, &memory);
    fuzz_require(reading != NULL, "memory");
    const smp__product *chosen = reader->product;
    uint32_t pieces[READER_POSITIONS];
    size_t count = reader->shape.positions < READER_POSITIONS ? reader->shape.positions : READER_POSITIONS;
    for (size_t i = 0; i < count; i++) pieces[i] = (uint32_t)(i * 7 % reader->shape.pieces);
    int64_t first = 0;
    for (size_t way = 0, done = 0; way < smp__product_count; way++) {
        if (!smp__products[way].usable()) continue;
        reader->product = &smp__products[way];
        smp__reading_read(reading, pieces, count, 1);
        int64_t logit = smp__reading_logit(reading, 0, 0);
        fuzz_require(!done++ || logit == first, "all ways give the same");
        first = logit;
    }
    reader->product = chosen;
    smp__reading_free(reading);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 3) return 0;
    const struct base *from = make_base();
    size_t most = size > from->size ? size : from->size;
    unsigned char *bytes = malloc(most);
    if (!bytes) abort();
    bool raw = memcmp(data, "SMP", 3) == 0;
    memcpy(bytes, raw ? data : from->bytes, raw ? size : from->size);
    size_t length = raw ? size : edit(bytes, from->size, data, size);
    fuzz_require(reader_file_save(from->path, bytes, length), "a file");
    free(bytes);
    smp_error error = {0};
    smp_reader *reader = smp_reader_load(from->path, NULL, &error);
    if (!reader) {
        fuzz_require(error.code == SMP_ERROR_FILE && error.message[0], "a message");
        return 0;
    }
    read_by_all(reader);
    struct fuzz *fuzz = fuzz_state();
    static const char text[] =
        "Holy crap, the happy dogs! gra\xCC\x81pe zorp \xF0\x9F\x98\x80 f.u.c.k no? Is a bad good dog.";
    fuzz_require(smp_disclosure_set_text(fuzz->disclosure, text, sizeof text - 1, NULL) == SMP_OK, "a text");
    fuzz_require(smp_classifier_set_reader(fuzz->first, reader, SMP_DEPTH_ALWAYS, NULL) == SMP_OK &&
                     smp_classifier_set_reader(fuzz->second, reader, SMP_DEPTH_ALWAYS, NULL) == SMP_OK,
                 "a reader");
    fuzz_classify(fuzz);
    smp_classifier_set_reader(fuzz->first, NULL, SMP_DEPTH_OFF, NULL);
    smp_classifier_set_reader(fuzz->second, NULL, SMP_DEPTH_OFF, NULL);
    smp_reader_free(reader);
    return 0;
}
