/* SPDX-License-Identifier: MIT
 * Writes the JSON Schema of a disclosure from the library's own table of facts: disclosure_schema > FILE.
 * Every fact is a definition of its own; it may stand nested ({"author": {"role": …}}) or flat ({"author.role": …}),
 * and null says that it is unknown. */
#include <smpolicy.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static const char attachment[] = "attachments[].";
enum { ATTACHMENT = sizeof attachment - 1, ID_LIMIT = 256, ATTACHMENT_LIMIT = 64 };

static void put_values(size_t fact) {
    for (size_t i = 0; i < smp_fact_value_count(fact); i++) printf("%s\"%s\"", i ? ", " : "", smp_fact_value(fact, i));
}

static void put_type(size_t fact) {
    switch (smp_fact_get_type(fact)) {
    case SMP_FACT_STRING:
        printf("\"type\": [\"string\", \"null\"]");
        /* Bytes, which are never fewer than characters. */
        if (strcmp(smp_fact_name(fact), "id") == 0) printf(", \"maxLength\": %d", ID_LIMIT);
        break;
    case SMP_FACT_ENUM:
        printf("\"enum\": [");
        put_values(fact);
        printf(", null]");
        break;
    case SMP_FACT_BOOLEAN:
        printf("\"type\": [\"boolean\", \"null\"]");
        break;
    case SMP_FACT_INTEGER:
        printf("\"type\": [\"integer\", \"null\"], \"minimum\": 0");
        break;
    case SMP_FACT_SET:
        printf("\"type\": [\"array\", \"null\"], \"items\": {\"enum\": [");
        put_values(fact);
        printf("]}");
        break;
    case SMP_FACT_TIMESTAMP:
        printf(
            "\"type\": [\"string\", \"null\"], \"pattern\": \"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}"
            "(\\\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$\"");
    }
}

static void put_definitions(void) {
    printf(" \"$defs\": {\n");
    for (size_t i = 0; i < smp_fact_count(); i++) {
        printf("  \"%s\": {\"description\": \"%s\", ", smp_fact_name(i), smp_fact_meaning(i));
        put_type(i);
        printf("}%s\n", i + 1 < smp_fact_count() ? "," : "");
    }
    printf(" }\n");
}

/* The name of a fact within the disclosure (offset 0) or within an attachment; NULL where it is not there. */
static const char *name_in(size_t fact, bool in_attachment) {
    const char *name = smp_fact_name(fact);
    bool of_attachment = strncmp(name, attachment, ATTACHMENT) == 0;
    if (of_attachment != in_attachment) return NULL;
    return of_attachment ? name + ATTACHMENT : name;
}

/* The members of the group that fact `first` opens: "author": {"role": …, …}. */
static void put_group(size_t first, bool in_attachment, const char *indent) {
    const char *name = name_in(first, in_attachment);
    size_t length = strcspn(name, ".") + 1;
    printf("%s\"%.*s\": {\"type\": [\"object\", \"null\"], \"additionalProperties\": false, \"properties\": {\n",
           indent, (int)length - 1, name);
    for (size_t i = first; i < smp_fact_count(); i++) {
        const char *other = name_in(i, in_attachment);
        if (!other || strncmp(other, name, length) != 0) continue;
        printf("%s%s \"%s\": {\"$ref\": \"#/$defs/%s\"}", i > first ? ",\n" : "", indent, other + length,
               smp_fact_name(i));
    }
    printf("}},\n");
}

static bool opens_group(size_t fact, bool in_attachment) {
    const char *name = name_in(fact, in_attachment), *before = fact ? name_in(fact - 1, in_attachment) : NULL;
    size_t length = strcspn(name, ".");
    return name[length] && !(before && strncmp(before, name, length + 1) == 0);
}

static void put_facts(bool in_attachment, const char *indent) {
    bool any = false;
    for (size_t i = 0; i < smp_fact_count(); i++) {
        const char *name = name_in(i, in_attachment);
        if (!name) continue;
        if (any) printf(",\n");
        any = true;
        if (opens_group(i, in_attachment)) put_group(i, in_attachment, indent);
        printf("%s\"%s\": {\"$ref\": \"#/$defs/%s\"}", indent, name, smp_fact_name(i));
    }
}

/* "attachments[0].kind", flat: by pattern, because the number may be any. */
static void put_flat_attachments(void) {
    bool any = false;
    for (size_t i = 0; i < smp_fact_count(); i++) {
        const char *name = name_in(i, true);
        if (!name) continue;
        printf("%s  \"^attachments\\\\[[0-9]+\\\\]\\\\.", any ? ",\n" : "");
        for (; *name; name++) printf(*name == '.' ? "\\\\%c" : "%c", *name);
        printf("$\": {\"$ref\": \"#/$defs/%s\"}", smp_fact_name(i));
        any = true;
    }
}

int main(void) {
    printf("{\n \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
           " \"title\": \"A disclosure: one line that smpolicy reads\",\n"
           " \"description\": \"Made by lib/gen/disclosure_schema.c from the table of facts in lib/facts.h\",\n"
           " \"type\": \"object\",\n \"additionalProperties\": false,\n \"properties\": {\n");
    put_facts(false, "  ");
    printf(",\n  \"attachments\": {\"type\": [\"array\", \"null\"], \"maxItems\": %d, \"items\": {\n"
           "   \"type\": \"object\", \"additionalProperties\": false, \"properties\": {\n",
           ATTACHMENT_LIMIT);
    put_facts(true, "    ");
    printf("}}}\n },\n \"patternProperties\": {\n");
    put_flat_attachments();
    printf("\n },\n");
    put_definitions();
    printf("}\n");
    return ferror(stdout) || fflush(stdout) != 0;
}
