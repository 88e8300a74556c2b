/* SPDX-License-Identifier: MIT */
#include "policy.h"

#include "failing_memory.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

static smp_policy *default_in(const char *language) {
    smp_error error;
    smp_loader *loader = smp_loader_new(NULL, &error);
    cr_assert(eq(int, smp_loader_set_language(loader, language, &error), SMP_OK));
    smp_policy *policy = smp_loader_load_default(loader, &error);
    cr_assert(not(eq(ptr, policy, NULL)), "%s", error.message);
    cr_expect(eq(sz, smp_loader_diagnostic_count(loader), 0));
    smp_loader_free(loader);
    return policy;
}

Test(policy, the_default_policy_has_its_clauses_and_definitions) {
    smp_policy *policy = default_in("en");
    cr_expect(eq(str, (char *)smp_policy_id(policy), "northwest-technology-center"));
    cr_expect(eq(sz, smp_policy_clause_count(policy), 62));
    cr_expect(eq(sz, policy->definition_count, 12));
    cr_expect(eq(str, (char *)smp_clause_id(smp_policy_clause(policy, 0)), "official.presence"));
    cr_expect(eq(str, (char *)smp_clause_id(smp_policy_clause(policy, 61)), "relationship.sexualized"));
    cr_expect(eq(sz, strlen(smp_policy_digest(policy)), 64));
    cr_expect(le(sz, smp_policy_memory(policy), (size_t)8 * 1024 * 1024));
    smp_policy_free(policy);
}

static void expect_worded(const smp_policy *policy, const char *keep, const char *no_consent) {
    for (size_t i = 0; i < smp_policy_clause_count(policy); i++) {
        const smp_clause *clause = smp_policy_clause(policy, i);
        const char *id = smp_clause_id(clause), *remedy = smp_clause_remedy(clause);
        cr_expect(gt(sz, strlen(smp_clause_title(clause)), 0), "%s", id);
        cr_expect(gt(sz, strlen(smp_clause_section(clause)), 0), "%s", id);
        cr_expect(gt(sz, strlen(smp_clause_place(clause)), 0), "%s", id);
        cr_expect(gt(sz, strlen(smp_clause_reason(clause)), 40), "%s", id);
        cr_expect(gt(sz, strlen(remedy), 20), "%s", id);
        cr_expect(eq(int, smp_clause_modality(clause) == SMP_DISCRETIONARY, strncmp(remedy, keep, strlen(keep)) == 0),
                  "%s: a ground, and no other clause, begins with keeping a copy", id);
    }
    cr_expect(
        not(eq(ptr, (void *)strstr(smp_clause_remedy(smp_policy_find_clause(policy, "staff.2")), no_consent), NULL)));
}

Test(policy, every_clause_is_worded_in_both_languages) {
    smp_policy *english = default_in("en"), *spanish = default_in("es");
    expect_worded(english, "Keep a copy", "No consent");
    expect_worded(spanish, "Guarde una copia", "Ningún consentimiento");
    cr_expect(eq(str, (char *)smp_policy_language(spanish), "es"));
    for (size_t i = 0; i < smp_policy_clause_count(english); i++) {
        const smp_clause *here = smp_policy_clause(english, i), *there = smp_policy_clause(spanish, i);
        cr_expect(eq(str, (char *)smp_clause_id(here), (char *)smp_clause_id(there)));
        cr_expect(not(eq(str, (char *)smp_clause_reason(here), (char *)smp_clause_reason(there))));
        cr_expect(not(eq(str, (char *)smp_clause_remedy(here), (char *)smp_clause_remedy(there))));
    }
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        if (!english->questions[i]) continue;
        bool generated = strncmp(english->questions[i], "Please find out", 15) == 0;
        cr_expect(eq(int, generated, strncmp(spanish->questions[i], "Please find out", 15) == 0), "%s",
                  smp_fact_name(i));
    }
    smp_policy_free(english);
    smp_policy_free(spanish);
}

Test(policy, the_digest_is_that_of_what_decides) {
    smp_policy *once = default_in("en"), *again = default_in("en"), *spanish = default_in("es");
    cr_expect(eq(str, (char *)smp_policy_digest(once), (char *)smp_policy_digest(again)));
    cr_expect(not(eq(str, (char *)smp_policy_digest(once), (char *)smp_policy_digest(spanish))));
    smp_policy_free(once);
    smp_policy_free(again);
    smp_policy_free(spanish);
}

Test(policy, accessors_take_null_and_what_is_not_there) {
    smp_policy *policy = default_in("en");
    cr_expect(eq(ptr, (void *)smp_policy_clause(policy, 62), NULL));
    cr_expect(eq(ptr, (void *)smp_policy_clause(NULL, 0), NULL));
    cr_expect(eq(ptr, (void *)smp_policy_find_clause(policy, "staff.99"), NULL));
    cr_expect(eq(ptr, (void *)smp_policy_find_clause(policy, NULL), NULL));
    cr_expect(eq(ptr, (void *)smp_policy_id(NULL), NULL));
    cr_expect(eq(ptr, (void *)smp_clause_title(NULL), NULL));
    cr_expect(eq(sz, smp_policy_clause_count(NULL), 0));
    cr_expect(eq(sz, smp_policy_memory(NULL), 0));
    cr_expect(epsilon_eq(dbl, smp_policy_threshold(policy, "profane"), 0.5, 1e-9));
    cr_expect(epsilon_eq(dbl, smp_policy_threshold(policy, "none"), 0.0, 1e-9));
    cr_expect(eq(str, (char *)smp_modality_name(SMP_CAUTION), "caution"));
    cr_expect(eq(ptr, (void *)smp_modality_name((smp_modality)9), NULL));
    smp_policy_free(policy);
    smp_policy_free(NULL);
}

static const char small[] = "policy: small\nversion: '1'\ntitle: Small\norganization: {names: [Small]}\n"
                            "lexicons:\n  own: |\n    signal profane\n    0.9 blorf\n"
                            "clauses:\n  a:\n    title: A\n    reason: R\n    remedy: M\n    modality: caution\n"
                            "    violated_when: signal profane\n";

static smp_policy *load_in(failing_memory *memory, smp_error *error) {
    smp_allocator allocator = failing_allocator(memory);
    smp_loader *loader = smp_loader_new(&allocator, error);
    if (!loader) return NULL;
    const char csv[] = "name,role\nJane Doe,student\n";
    smp_policy *policy = NULL;
    if (smp_loader_add_roster(loader, csv, sizeof csv - 1, "roster.csv", error) == SMP_OK)
        policy = smp_loader_load(loader, small, sizeof small - 1, "small.yaml", error);
    smp_loader_free(loader);
    return policy;
}

/* Each request fails in turn: a clear error, and nothing left. So many that only some of the later ones are tried. */
Test(policy, running_out_of_memory_is_an_error) {
    failing_memory memory = {.until_failure = -1};
    smp_error error;
    smp_policy *policy = load_in(&memory, &error);
    cr_assert(not(eq(ptr, policy, NULL)), "%s", error.message);
    smp_policy_free(policy);
    cr_expect(eq(long, memory.held, 0));
    long requests = memory.requests;
    for (long fail = 0; fail < requests; fail += 1 + fail / 40) {
        memory = (failing_memory){.until_failure = fail};
        policy = load_in(&memory, &error);
        cr_expect(eq(ptr, policy, NULL), "request %ld", fail);
        cr_expect(eq(int, error.code, SMP_ERROR_MEMORY), "request %ld: %s", fail, error.message);
        smp_policy_free(policy);
        cr_assert(eq(long, memory.held, 0), "request %ld", fail);
    }
}
