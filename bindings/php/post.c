/* SPDX-License-Identifier: MIT
 * A text and its facts in: as strict as the disclosure's JSON is, so that both ways into the library say the same. */
#include "php/values.h"

#include "zend_smart_str.h"

enum { FEW_FACTS = 24, DEEPEST = 4, NAME = 128, GROUP = -1 };

/* Name to smp_fact_type, or GROUP. Written once, before any request. */
static HashTable types;

typedef struct post {
    bridge_post post;
    bridge_fact *facts, few[FEW_FACTS];
    zend_string **held, *few_held[2 * FEW_FACTS]; /* strings made here */
    size_t capacity, held_count, held_capacity;
    smp_error *error;
} post;

/* ------------------------------------------------------------------------------------------ the table */

static void add_type(const char *name, size_t length, int type) {
    zval value;
    ZVAL_LONG(&value, type);
    zend_hash_str_update(&types, name, length, &value);
}

void php_facts_begin(void) {
    zend_hash_init(&types, 64, NULL, NULL, 1);
    for (size_t i = 0; i < smp_fact_count(); i++) {
        const char *name = smp_fact_name(i);
        for (const char *dot = strchr(name, '.'); dot; dot = strchr(dot + 1, '.'))
            add_type(name, (size_t)(dot - name), GROUP);
        add_type(name, strlen(name), (int)smp_fact_get_type(i));
    }
}

void php_facts_end(void) {
    zend_hash_destroy(&types);
}

/* False where there is no such fact. "attachments[3].kind" is asked for as "attachments[].kind". */
static bool find_type(const char *name, size_t length, int *type) {
    char plain[NAME];
    static const char attachments[] = "attachments[";
    const size_t head = sizeof attachments - 1;
    const char *close = length > head && memcmp(name, attachments, head) == 0 ? memchr(name, ']', length) : NULL;
    if (close) {
        size_t rest = (size_t)(name + length - close);
        if (head + rest > sizeof plain) return false;
        memcpy(plain, attachments, head);
        memcpy(plain + head, close, rest);
        name = plain;
        length = head + rest;
    }
    const zval *found = zend_hash_str_find(&types, name, length);
    if (found) *type = (int)Z_LVAL_P(found);
    return found != NULL;
}

/* ---------------------------------------------------------------------------------------------- a post */

static bool fail(post *of, smp_status code, const char *format, const char *name, const char *what) {
    memset(of->error, 0, sizeof *of->error);
    of->error->code = code;
    /* No more of a name than helps: it is the caller's. */
    char shown[NAME];
    snprintf(shown, sizeof shown, "%s", name);
    snprintf(of->error->message, sizeof of->error->message, format, shown, what);
    return false;
}

static zend_string *hold(post *of, zend_string *string) {
    if (of->held_count == of->held_capacity) {
        size_t capacity = of->held_capacity * 2;
        zend_string **more = safe_emalloc(capacity, sizeof *more, 0);
        memcpy(more, of->held, of->held_count * sizeof *more);
        if (of->held != of->few_held) efree(of->held);
        of->held = more;
        of->held_capacity = capacity;
    }
    return of->held[of->held_count++] = string;
}

static bool is_given(const post *of, const char *name) {
    for (size_t i = 0; i < of->post.fact_count; i++) {
        if (strcmp(of->facts[i].name, name) == 0) return true;
    }
    return false;
}

static bridge_fact *add(post *of, const char *name, bridge_kind kind) {
    if (of->post.fact_count == of->capacity) {
        size_t capacity = of->capacity * 2;
        bridge_fact *more = safe_emalloc(capacity, sizeof *more, 0);
        memcpy(more, of->facts, of->post.fact_count * sizeof *more);
        if (of->facts != of->few) efree(of->facts);
        of->facts = more;
        of->capacity = capacity;
    }
    bridge_fact *fact = &of->facts[of->post.fact_count++];
    *fact = (bridge_fact){.name = name, .kind = kind};
    return fact;
}

static void clear(post *of) {
    for (size_t i = 0; i < of->held_count; i++) zend_string_release(of->held[i]);
    if (of->held != of->few_held) efree(of->held);
    if (of->facts != of->few) efree(of->facts);
}

/* ---------------------------------------------------------------------------------------------- values */

static bool holds_nul(const zend_string *text) {
    return strlen(ZSTR_VAL(text)) != ZSTR_LEN(text);
}

static bool add_set(post *of, const char *name, HashTable *members) {
    smart_str joined = {0};
    uint32_t expected = 0;
    zend_ulong index;
    zend_string *key;
    zval *member;
    const char *wrong = NULL;
    ZEND_HASH_FOREACH_KEY_VAL(members, index, key, member) {
        ZVAL_DEREF(member);
        if (key || index != expected)
            wrong = "%s must be a list%s";
        else if (Z_TYPE_P(member) != IS_STRING)
            wrong = "%s must be a list of strings; it has %s";
        else if (!Z_STRLEN_P(member) || holds_nul(Z_STR_P(member)) ||
                 memchr(Z_STRVAL_P(member), ',', Z_STRLEN_P(member)))
            wrong = "%s has no value \"%.60s\"";
        if (wrong) {
            smart_str_free(&joined);
            const char *what = key || index != expected        ? ""
                               : Z_TYPE_P(member) == IS_STRING ? Z_STRVAL_P(member)
                                                               : zend_zval_type_name(member);
            return fail(of, SMP_ERROR_VALUE, wrong, name, what);
        }
        if (expected++) smart_str_appendc(&joined, ',');
        smart_str_append(&joined, Z_STR_P(member));
    }
    ZEND_HASH_FOREACH_END();
    smart_str_0(&joined);
    add(of, name, BRIDGE_TEXT)->text = joined.s ? ZSTR_VAL(hold(of, joined.s)) : "";
    return true;
}

static bool add_text(post *of, const char *name, const zend_string *text, bool known, int type) {
    if (known && type == SMP_FACT_BOOLEAN)
        return fail(of, SMP_ERROR_VALUE, "%s must be true, false or null, not \"%.60s\"", name, ZSTR_VAL(text));
    if (known && type == SMP_FACT_INTEGER)
        return fail(of, SMP_ERROR_VALUE, "%s must be an int, not \"%.60s\"", name, ZSTR_VAL(text));
    if (known && type == SMP_FACT_SET)
        return fail(of, SMP_ERROR_VALUE, "%s must be a list, not \"%.60s\"", name, ZSTR_VAL(text));
    if (holds_nul(text)) return fail(of, SMP_ERROR_VALUE, "%s must not contain NUL%s", name, "");
    add(of, name, BRIDGE_TEXT)->text = ZSTR_VAL(text);
    return true;
}

static bool walk(post *of, const char *prefix, size_t prefix_length, HashTable *facts, unsigned depth);

/* One of which nothing is known is an attachment still: a fact of it is set, and taken back. */
static bool add_attachments(post *of, HashTable *list) {
    zend_ulong index, expected = 0;
    zend_string *key;
    zval *item;
    ZEND_HASH_FOREACH_KEY_VAL(list, index, key, item) {
        ZVAL_DEREF(item);
        if (key || index != expected++) return fail(of, SMP_ERROR_VALUE, "%s must be a list%s", "attachments", "");
        char prefix[48];
        int length = snprintf(prefix, sizeof prefix, "attachments[%lu].", (unsigned long)index);
        if (Z_TYPE_P(item) != IS_ARRAY) {
            prefix[length - 1] = '\0';
            return fail(of, SMP_ERROR_VALUE, "%s must be an array, not %s", prefix, zend_zval_type_name(item));
        }
        size_t before = of->post.fact_count, known = 0;
        if (!walk(of, prefix, (size_t)length, Z_ARRVAL_P(item), 1)) return false;
        for (size_t i = before; i < of->post.fact_count; i++) known += of->facts[i].kind != BRIDGE_UNKNOWN;
        if (known) continue;
        zend_string *name = hold(of, zend_strpprintf(0, "%sdepicts_employees", prefix));
        add(of, ZSTR_VAL(name), BRIDGE_BOOLEAN)->number = 1;
        add(of, ZSTR_VAL(name), BRIDGE_UNKNOWN);
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

static bool add_array(post *of, const zend_string *name, HashTable *array, bool known, int type, unsigned depth) {
    if (zend_string_equals_literal(name, "attachments")) return add_attachments(of, array);
    if (known && type == SMP_FACT_SET) return add_set(of, ZSTR_VAL(name), array);
    if (known && type != GROUP) return fail(of, SMP_ERROR_VALUE, "%s must not be an array%s", ZSTR_VAL(name), "");
    if (!known || depth >= DEEPEST) {
        add(of, ZSTR_VAL(name), BRIDGE_UNKNOWN); /* the library knows the nearest name */
        return true;
    }
    zend_string *prefix = hold(of, zend_string_concat2(ZSTR_VAL(name), ZSTR_LEN(name), ".", 1));
    return walk(of, ZSTR_VAL(prefix), ZSTR_LEN(prefix), array, depth + 1);
}

static bool add_value(post *of, const zend_string *name, zval *value, unsigned depth) {
    int type = GROUP;
    bool known = find_type(ZSTR_VAL(name), ZSTR_LEN(name), &type);
    if (Z_TYPE_P(value) == IS_ARRAY) return add_array(of, name, Z_ARRVAL_P(value), known, type, depth);
    if (Z_TYPE_P(value) == IS_NULL && ((known && type == GROUP) || zend_string_equals_literal(name, "attachments")))
        return true;
    if ((known && type == GROUP) || zend_string_equals_literal(name, "attachments"))
        return fail(of, SMP_ERROR_VALUE, "%s must be an array, not %s", ZSTR_VAL(name), zend_zval_type_name(value));
    if (is_given(of, ZSTR_VAL(name))) return fail(of, SMP_ERROR_DUPLICATE, "%s is given twice%s", ZSTR_VAL(name), "");
    switch (Z_TYPE_P(value)) {
    case IS_NULL:
        add(of, ZSTR_VAL(name), BRIDGE_UNKNOWN);
        return true;
    case IS_TRUE:
    case IS_FALSE:
        add(of, ZSTR_VAL(name), BRIDGE_BOOLEAN)->number = Z_TYPE_P(value) == IS_TRUE;
        return true;
    case IS_LONG:
        add(of, ZSTR_VAL(name), BRIDGE_INTEGER)->number = Z_LVAL_P(value);
        return true;
    case IS_STRING:
        return add_text(of, ZSTR_VAL(name), Z_STR_P(value), known, type);
    default:
        return fail(of, SMP_ERROR_VALUE, "%s must be a string, bool, int, array or null, not %s", ZSTR_VAL(name),
                    zend_zval_type_name(value));
    }
}

static bool walk(post *of, const char *prefix, size_t prefix_length, HashTable *facts, unsigned depth) {
    zend_ulong index;
    zend_string *key;
    zval *value;
    ZEND_HASH_FOREACH_KEY_VAL(facts, index, key, value) {
        ZVAL_DEREF(value);
        if (!key) {
            char number[24];
            snprintf(number, sizeof number, "%ld", (long)index);
            return fail(of, prefix_length ? SMP_ERROR_VALUE : SMP_ERROR_UNKNOWN_NAME,
                        "there is no fact \"%s%s\"; facts have names", prefix, number);
        }
        zend_string *name =
            prefix_length ? hold(of, zend_string_concat2(prefix, prefix_length, ZSTR_VAL(key), ZSTR_LEN(key))) : key;
        if (holds_nul(name))
            return fail(of, SMP_ERROR_UNKNOWN_NAME, "a fact's name must not contain NUL: \"%s\"%s", ZSTR_VAL(name), "");
        if (!add_value(of, name, value, depth)) return false;
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

bridge_report *php_classify(php_reader *reader, zend_string *text, HashTable *facts, smp_error *error) {
    post of = {.error = error, .capacity = FEW_FACTS, .held_capacity = 2 * FEW_FACTS};
    of.facts = of.few;
    of.held = of.few_held;
    of.post.text = ZSTR_VAL(text);
    of.post.length = ZSTR_LEN(text);
    bridge_report *report = NULL;
    if (walk(&of, "", 0, facts, 0)) {
        of.post.facts = of.facts;
        report = bridge_classify(php_cache_worker(reader), &of.post, error);
    }
    clear(&of);
    return report;
}
