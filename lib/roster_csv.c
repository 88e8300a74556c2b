/* SPDX-License-Identifier: MIT */
#include "roster_csv.h"

#include "error.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS_MAX = 64, HEADER_NAME_MAX = 32 };

typedef struct field {
    size_t start, end;   /* of reader.values */
    size_t line, column; /* where it begins in the file */
} field;

typedef struct reader {
    const char *csv;
    size_t length, at, line, line_start;
    size_t mark, mark_column; /* the last column asked for: files may be one long line */
    char *values;             /* the fields of the record, unquoted */
    size_t used;
    field fields[COLUMNS_MAX];
    size_t field_count, header_count;
    bool broken; /* an error in this record was told */
    smp__roster_complain *complain;
    void *context;
} reader;

static void tell(reader *r, bool warning, size_t line, size_t column, smp_status code, const char *message) {
    if (!warning) r->broken = true;
    if (r->complain) r->complain(r->context, warning, line, column, code, message);
}

/* Columns count characters. */
static size_t column_of(reader *r, size_t at) {
    if (r->mark < r->line_start || at < r->mark) {
        r->mark = r->line_start;
        r->mark_column = 1;
    }
    for (; r->mark < at; r->mark++) r->mark_column += ((unsigned char)r->csv[r->mark] & 0xC0) != 0x80;
    return r->mark_column;
}

static bool at_line_end(const reader *r) {
    return r->at >= r->length || r->csv[r->at] == '\n' ||
           (r->csv[r->at] == '\r' && (r->at + 1 >= r->length || r->csv[r->at + 1] == '\n'));
}

static void next_line(reader *r) {
    if (r->at < r->length && r->csv[r->at] == '\r') r->at++;
    if (r->at < r->length && r->csv[r->at] == '\n') r->at++;
    r->line++;
    r->line_start = r->at;
}

static void read_quoted(reader *r) {
    size_t line = r->line, column = column_of(r, r->at);
    for (r->at++; r->at < r->length; r->at++) {
        char byte = r->csv[r->at];
        if (byte == '"') {
            if (r->at + 1 >= r->length || r->csv[r->at + 1] != '"') break;
            r->at++;
        } else if (byte == '\n') {
            r->line++;
            r->line_start = r->at + 1;
        }
        r->values[r->used++] = byte;
    }
    if (r->at >= r->length) {
        tell(r, false, line, column, SMP_ERROR_SYNTAX, "this quotation mark is never closed");
        return;
    }
    r->at++;
    if (at_line_end(r) || r->csv[r->at] == ',') return;
    tell(r, false, r->line, column_of(r, r->at), SMP_ERROR_SYNTAX,
         "a quoted field must end with its closing quotation mark");
    while (!at_line_end(r) && r->csv[r->at] != ',') r->at++;
}

static void trim(const char *text, size_t *start, size_t *end) {
    while (*start < *end && (text[*start] == ' ' || text[*start] == '\t')) ++*start;
    while (*start < *end && (text[*end - 1] == ' ' || text[*end - 1] == '\t')) --*end;
}

static void read_record(reader *r) {
    r->used = r->field_count = 0;
    r->broken = false;
    for (;;) {
        field found = {r->used, 0, r->line, column_of(r, r->at)};
        if (r->at < r->length && r->csv[r->at] == '"') {
            read_quoted(r);
        } else {
            for (; !at_line_end(r) && r->csv[r->at] != ','; r->at++) r->values[r->used++] = r->csv[r->at];
        }
        found.end = r->used;
        trim(r->values, &found.start, &found.end);
        if (r->field_count < COLUMNS_MAX) r->fields[r->field_count++] = found;
        if (at_line_end(r)) break;
        r->at++;
    }
    next_line(r);
}

static bool is_word(const reader *r, const field *f, const char *word) {
    size_t length = strlen(word);
    if (f->end - f->start != length) return false;
    for (size_t i = 0; i < length; i++) {
        char byte = r->values[f->start + i];
        if (byte >= 'A' && byte <= 'Z') byte = (char)(byte + ('a' - 'A'));
        if (byte != word[i]) return false;
    }
    return true;
}

static const char *name_in(const void *context, size_t index) {
    return ((const char *const *)context)[index];
}

enum { COLUMN_NAME, COLUMN_ROLE, COLUMN_NICKNAMES, COLUMN_COUNT };
static const char *const column_names[COLUMN_COUNT] = {"name", "role", "nicknames"};
static const char *const role_names[] = {"student", "employee"};

/* Whether the record just read is a header; where its columns are. */
static bool read_header(reader *r, size_t columns[COLUMN_COUNT]) {
    bool header = false;
    for (size_t i = 0; i < r->field_count; i++)
        for (size_t c = 0; c < COLUMN_COUNT; c++) header = header || is_word(r, &r->fields[i], column_names[c]);
    if (!header) return false;
    for (size_t c = 0; c < COLUMN_COUNT; c++) columns[c] = SIZE_MAX;
    r->header_count = r->field_count;
    for (size_t i = 0; i < r->field_count; i++) {
        const field *f = &r->fields[i];
        size_t c = 0;
        while (c < COLUMN_COUNT && !is_word(r, f, column_names[c])) c++;
        char message[256], quoted[HEADER_NAME_MAX * 4];
        smp__quote(quoted, sizeof quoted, r->values + f->start, f->end - f->start);
        if (c < COLUMN_COUNT && columns[c] != SIZE_MAX) {
            snprintf(message, sizeof message, "there are two columns \"%s\"", quoted);
            tell(r, false, f->line, f->column, SMP_ERROR_DUPLICATE, message);
        } else if (c < COLUMN_COUNT) {
            columns[c] = i;
        } else {
            const char *nearest =
                smp__nearest(r->values + f->start, f->end - f->start, name_in, column_names, COLUMN_COUNT);
            snprintf(message, sizeof message, "the column \"%s\" is not read%s%s%s", quoted,
                     nearest ? "; did you mean \"" : "", nearest ? nearest : "", nearest ? "\"?" : "");
            tell(r, true, f->line, f->column, SMP_ERROR_UNKNOWN_NAME, message);
        }
    }
    if (columns[COLUMN_NAME] == SIZE_MAX)
        tell(r, false, r->fields[0].line, r->fields[0].column, SMP_ERROR_SYNTAX, "no column is called \"name\"");
    return true;
}

/* Whether the first line has its columns, but not by commas, as spreadsheets write them in some countries. */
static bool is_otherwise_separated(reader *r) {
    size_t at = r->at;
    while (at < r->length && !strchr(";\t\r\n", r->csv[at])) at++;
    if (at == r->length || !(r->csv[at] == ';' || r->csv[at] == '\t')) return false;
    tell(r, false, r->line, column_of(r, at), SMP_ERROR_SYNTAX,
         r->csv[at] == ';' ? "columns are parted by commas, not by ';'" : "columns are parted by commas, not by tabs");
    return true;
}

static unsigned read_role(reader *r, const field *f) {
    if (f->start == f->end || is_word(r, f, "student")) return SMP__ROSTER_STUDENT;
    if (is_word(r, f, "employee")) return SMP__ROSTER_EMPLOYEE;
    char message[256], quoted[HEADER_NAME_MAX * 4];
    smp__quote(quoted, sizeof quoted, r->values + f->start, f->end - f->start);
    const char *nearest = smp__nearest(r->values + f->start, f->end - f->start, name_in, role_names, 2);
    snprintf(message, sizeof message, "the role \"%s\" is neither student nor employee%s%s%s", quoted,
             nearest ? "; did you mean \"" : "", nearest ? nearest : "", nearest ? "\"?" : "");
    tell(r, false, f->line, f->column, SMP_ERROR_VALUE, message);
    return SMP__ROSTER_STUDENT;
}

static bool has_letter(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte >= 0x80 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z')) return true;
    }
    return false;
}

/* A record of a file with a header. */
static bool take_record(reader *r, const size_t columns[COLUMN_COUNT], smp__roster_take *take, void *context) {
    if (r->field_count == 1 && r->fields[0].start == r->fields[0].end && !r->broken) return true; /* a blank line */
    size_t line = r->fields[0].line;
    if (columns[COLUMN_NAME] >= r->field_count) {
        if (!r->broken) tell(r, false, line, 1, SMP_ERROR_SYNTAX, "this line has no name");
        return true;
    }
    const field *name = &r->fields[columns[COLUMN_NAME]];
    smp__roster_row row = {r->values + name->start, name->end - name->start, "", 0, SMP__ROSTER_STUDENT};
    if (!has_letter(row.name, row.name_length)) {
        if (!r->broken) tell(r, false, name->line, name->column, SMP_ERROR_VALUE, "a name needs letters");
        return true;
    }
    for (size_t i = r->header_count; i < r->field_count; i++) {
        const field *more = &r->fields[i];
        if (more->start == more->end) continue;
        tell(r, false, more->line, more->column, SMP_ERROR_SYNTAX,
             "no column is here; what has a comma in it must stand in quotation marks");
        return true;
    }
    if (columns[COLUMN_ROLE] < r->field_count) row.roles = read_role(r, &r->fields[columns[COLUMN_ROLE]]);
    if (columns[COLUMN_NICKNAMES] < r->field_count) {
        const field *nicknames = &r->fields[columns[COLUMN_NICKNAMES]];
        row.nicknames = r->values + nicknames->start;
        row.nicknames_length = nicknames->end - nicknames->start;
    }
    return r->broken || take(context, &row);
}

/* A line of a file without a header: all of it is one name. */
static bool take_line(reader *r, smp__roster_take *take, void *context) {
    size_t start = r->at;
    while (!at_line_end(r)) r->at++;
    size_t end = r->at;
    trim(r->csv, &start, &end);
    r->broken = false;
    if (start < end && !has_letter(r->csv + start, end - start))
        tell(r, false, r->line, column_of(r, start), SMP_ERROR_VALUE, "a name needs letters");
    for (size_t role = 0; role < 2; role++) {
        size_t length = strlen(role_names[role]);
        if (end - start <= length || memcmp(r->csv + end - length, role_names[role], length) != 0) continue;
        size_t before = end - length;
        while (before > start && r->csv[before - 1] == ' ') before--;
        if (before > start && r->csv[before - 1] == ',')
            tell(r, false, r->line, column_of(r, end - length), SMP_ERROR_SYNTAX,
                 "roles need a first line \"name,role\" that says which column is which");
    }
    smp__roster_row row = {r->csv + start, end - start, "", 0, SMP__ROSTER_STUDENT};
    next_line(r);
    return start == end || r->broken || take(context, &row);
}

bool smp__roster_csv_read(const smp_allocator *memory, const char *csv, size_t length, smp__roster_take *take,
                          void *take_context, smp__roster_complain *complain, void *complain_context) {
    reader r = {
        .csv = csv, .length = length, .line = 1, .mark_column = 1, .complain = complain, .context = complain_context};
    size_t valid = smp__utf8_valid(csv, length);
    const char *nul = valid ? memchr(csv, 0, valid) : NULL; /* every second byte of English in UTF-16 */
    if (nul || valid < length) {
        size_t wrong = nul ? (size_t)(nul - csv) : valid;
        for (size_t i = 0; i < wrong; i++) {
            if (csv[i] != '\n') continue;
            r.line++;
            r.line_start = i + 1;
        }
        tell(&r, false, r.line, column_of(&r, wrong), SMP_ERROR_ENCODING,
             nul                              ? "a zero byte stands here; was the file saved as UTF-16?"
             : smp__utf16_marked(csv, length) ? "this byte is not UTF-8; was the file saved as UTF-16?"
                                              : "this byte is not UTF-8");
        return true;
    }
    if (length >= 3 && memcmp(csv, "\xEF\xBB\xBF", 3) == 0) r.at = r.line_start = 3;
    size_t begin = r.at;
    r.values = smp__allocate(memory, length);
    if (!r.values) return false;
    size_t columns[COLUMN_COUNT];
    bool header = false, going = true;
    if (r.at < length) {
        smp__roster_complain *told = r.complain;
        r.complain = NULL; /* a first line that is no header is read again */
        read_record(&r);
        r.complain = told;
        header = read_header(&r, columns);
    }
    if (!header) {
        r.at = r.line_start = begin;
        r.line = 1;
    }
    bool lost = header ? columns[COLUMN_NAME] == SIZE_MAX : is_otherwise_separated(&r);
    if (lost) r.at = length;
    while (going && r.at < length) {
        if (header) {
            read_record(&r);
            going = take_record(&r, columns, take, take_context);
        } else {
            going = take_line(&r, take, take_context);
        }
    }
    smp__wipe(r.values, length);
    smp__release(memory, r.values);
    return going;
}
