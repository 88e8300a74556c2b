/* SPDX-License-Identifier: MIT */
#include "columns.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 256 };

typedef struct buffer {
    unsigned char *bytes;
    size_t length, capacity;
} buffer;

typedef struct column {
    size_t length, nulls;
    buffer valid;   /* a bit a value, from the first null on */
    buffer offsets; /* of texts and lists: where each value begins, and the last ends */
    buffer values;
} column;

struct columns {
    const column_field *fields;
    size_t count;
    columns_failure failure;
    atomic_size_t holders;
    column columns[];
};

/* Room for `more` bytes, or NULL. */
static unsigned char *grow(columns *of, buffer *into, size_t more) {
    if (more > INT32_MAX || into->length > INT32_MAX - more) {
        of->failure = COLUMNS_TOO_LONG;
        return NULL;
    }
    size_t wanted = into->length + more, capacity = into->capacity ? into->capacity : FIRST_CAPACITY;
    while (capacity < wanted) capacity *= 2;
    if (capacity > into->capacity) {
        unsigned char *bytes = realloc(into->bytes, capacity);
        if (!bytes) {
            of->failure = COLUMNS_NO_MEMORY;
            return NULL;
        }
        into->bytes = bytes;
        into->capacity = capacity;
    }
    unsigned char *room = into->bytes + into->length;
    into->length = wanted;
    return room;
}

static bool put_bytes(columns *of, buffer *into, const void *bytes, size_t length) {
    unsigned char *room = grow(of, into, length);
    if (room && length) memcpy(room, bytes, length);
    return room != NULL;
}

static bool put_offset(columns *of, column *into, size_t offset) {
    int32_t value = (int32_t)offset; /* grow() has seen to it */
    return put_bytes(of, &into->offsets, &value, sizeof value);
}

static bool put_bit(columns *of, buffer *into, size_t index, bool bit) {
    if (index / 8 == into->length) {
        unsigned char *room = grow(of, into, 1);
        if (!room) return false;
        *room = 0;
    }
    into->bytes[index / 8] |= (unsigned char)(bit << index % 8);
    return true;
}

/* Marks the next value, before it is counted. */
static bool put_valid(columns *of, column *into, bool valid) {
    if (valid && !into->nulls) return true;
    for (size_t i = into->nulls ? into->length : 0; i < into->length; i++) {
        if (!put_bit(of, &into->valid, i, true)) return false;
    }
    into->nulls += !valid;
    return put_bit(of, &into->valid, into->length, valid);
}

columns *columns_new(const column_field *fields, size_t count) {
    columns *of = calloc(1, sizeof *of + count * sizeof *of->columns);
    if (!of) return NULL;
    of->fields = fields;
    of->count = count;
    atomic_init(&of->holders, 1);
    for (size_t i = 0; i < count; i++) {
        bool has_offsets = fields[i].kind == COLUMN_TEXT || fields[i].kind == COLUMN_LIST;
        if (has_offsets && !put_offset(of, &of->columns[i], 0)) {
            columns_release(of);
            return NULL;
        }
    }
    return of;
}

static columns *hold(columns *of) {
    atomic_fetch_add(&of->holders, 1);
    return of;
}

void columns_release(columns *of) {
    if (!of || atomic_fetch_sub(&of->holders, 1) != 1) return;
    for (size_t i = 0; i < of->count; i++) {
        free(of->columns[i].valid.bytes);
        free(of->columns[i].offsets.bytes);
        free(of->columns[i].values.bytes);
    }
    free(of);
}

size_t columns_length(const columns *of, size_t field) {
    return of->columns[field].length;
}

columns_failure columns_failed(const columns *of) {
    return of->failure;
}

/* ------------------------------------------------------------------------------------------ values in */

void columns_put_text(columns *of, size_t field, const char *text, size_t length) {
    column *into = &of->columns[field];
    if (put_valid(of, into, text != NULL) && put_bytes(of, &into->values, text, text ? length : 0) &&
        put_offset(of, into, into->values.length))
        into->length++;
}

void columns_put_integer(columns *of, size_t field, size_t value) {
    column *into = &of->columns[field];
    int32_t number = value > INT32_MAX ? INT32_MAX : (int32_t)value;
    if (put_valid(of, into, true) && put_bytes(of, &into->values, &number, sizeof number)) into->length++;
}

void columns_put_number(columns *of, size_t field, double value) {
    column *into = &of->columns[field];
    if (put_valid(of, into, true) && put_bytes(of, &into->values, &value, sizeof value)) into->length++;
}

void columns_put_boolean(columns *of, size_t field, bool value) {
    column *into = &of->columns[field];
    if (put_valid(of, into, true) && put_bit(of, &into->values, into->length, value)) into->length++;
}

void columns_put_struct(columns *of, size_t field) {
    column *into = &of->columns[field];
    if (put_valid(of, into, true)) into->length++;
}

void columns_put_list(columns *of, size_t field) {
    column *into = &of->columns[field];
    if (put_valid(of, into, true) && put_offset(of, into, of->columns[field + 1].length)) into->length++;
}

static size_t behind(const columns *of, size_t field) {
    size_t next = field + 1;
    for (size_t i = 0; i < of->fields[field].children; i++) next = behind(of, next);
    return next;
}

void columns_put_null(columns *of, size_t field) {
    column *into = &of->columns[field];
    bool put = put_valid(of, into, false);
    switch (of->fields[field].kind) {
    case COLUMN_STRUCT:
        for (size_t i = 0, child = field + 1; i < of->fields[field].children; i++, child = behind(of, child))
            columns_put_null(of, child);
        break;
    case COLUMN_LIST:
        put = put && put_offset(of, into, of->columns[field + 1].length);
        break;
    case COLUMN_TEXT:
        put = put && put_offset(of, into, into->values.length);
        break;
    case COLUMN_BOOLEAN:
        put = put && put_bit(of, &into->values, into->length, false);
        break;
    case COLUMN_INTEGER:
        put = put && put_bytes(of, &into->values, &(int32_t){0}, sizeof(int32_t));
        break;
    case COLUMN_NUMBER:
        put = put && put_bytes(of, &into->values, &(double){0}, sizeof(double));
        break;
    }
    if (put) into->length++;
}

/* ------------------------------------------------------------------------------------------------ out */

static const char *const formats[] = {[COLUMN_STRUCT] = "+s", [COLUMN_LIST] = "+l",  [COLUMN_TEXT] = "u",
                                      [COLUMN_INTEGER] = "i", [COLUMN_NUMBER] = "g", [COLUMN_BOOLEAN] = "b"};

static void release_schema(struct ArrowSchema *schema) {
    for (int64_t i = 0; i < schema->n_children; i++) {
        if (schema->children[i]->release) schema->children[i]->release(schema->children[i]);
        free(schema->children[i]);
    }
    free(schema->children);
    schema->release = NULL;
}

/* `*field` becomes that behind it and its children. Each child is allocated by itself: a consumer may move it away. */
static bool fill_schema(const columns *of, size_t *field, struct ArrowSchema *schema) {
    const column_field *one = &of->fields[(*field)++];
    *schema = (struct ArrowSchema){
        .format = formats[one->kind], .name = one->name, .flags = ARROW_FLAG_NULLABLE, .release = release_schema};
    schema->children = one->children ? calloc(one->children, sizeof(struct ArrowSchema *)) : NULL;
    if (!schema->children && one->children) return false;
    while ((size_t)schema->n_children < one->children) {
        struct ArrowSchema *child = calloc(1, sizeof *child);
        if (!child) return false;
        schema->children[schema->n_children++] = child;
        if (!fill_schema(of, field, child)) return false;
    }
    return true;
}

bool columns_export_schema(const columns *of, struct ArrowSchema *schema) {
    size_t field = 0;
    if (fill_schema(of, &field, schema)) return true;
    schema->release(schema);
    return false;
}

/* What an exported column holds beside its children. */
typedef struct holding {
    columns *columns;
    const void *buffers[3];
} holding;

static void release_array(struct ArrowArray *array) {
    for (int64_t i = 0; i < array->n_children; i++) {
        if (array->children[i]->release) array->children[i]->release(array->children[i]);
        free(array->children[i]);
    }
    free(array->children);
    holding *held = array->private_data;
    columns_release(held->columns);
    free(held);
    array->release = NULL;
}

/* The buffers that a column of its kind has, in Arrow's order; how many. */
static int64_t list_buffers(const column *from, column_kind kind, const void **buffers) {
    size_t count = 0;
    buffers[count++] = from->nulls ? from->valid.bytes : NULL;
    if (kind == COLUMN_TEXT || kind == COLUMN_LIST) buffers[count++] = from->offsets.bytes;
    if (kind != COLUMN_STRUCT && kind != COLUMN_LIST) buffers[count++] = from->values.bytes;
    return (int64_t)count;
}

static bool fill_array(columns *of, size_t *field, struct ArrowArray *array) {
    const column *from = &of->columns[*field];
    const column_field *one = &of->fields[(*field)++];
    holding *held = malloc(sizeof *held);
    *array = (struct ArrowArray){0};
    if (!held) return false;
    held->columns = hold(of);
    *array = (struct ArrowArray){.length = (int64_t)from->length,
                                 .null_count = (int64_t)from->nulls,
                                 .n_buffers = list_buffers(from, one->kind, held->buffers),
                                 .buffers = held->buffers,
                                 .release = release_array,
                                 .private_data = held};
    array->children = one->children ? calloc(one->children, sizeof(struct ArrowArray *)) : NULL;
    if (!array->children && one->children) return false;
    while ((size_t)array->n_children < one->children) {
        struct ArrowArray *child = calloc(1, sizeof *child);
        if (!child) return false;
        array->children[array->n_children++] = child;
        if (!fill_array(of, field, child)) return false;
    }
    return true;
}

bool columns_export_array(columns *of, struct ArrowArray *array) {
    size_t field = 0;
    if (fill_array(of, &field, array)) return true;
    if (array->release) array->release(array);
    return false;
}
