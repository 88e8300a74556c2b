/* SPDX-License-Identifier: MIT */
#include <smpolicy.h>

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

static smp_loader *loader;
static smp_error error;

static void set_up(void) {
    memset(&error, 0, sizeof error);
    loader = smp_loader_new(NULL, &error);
}

static void tear_down(void) {
    smp_loader_free(loader);
}

TestSuite(loader, .init = set_up, .fini = tear_down);

Test(loader, refuses_null_and_what_is_no_language) {
    cr_expect(eq(int, smp_loader_set_language(NULL, "en", &error), SMP_ERROR_ARGUMENT));
    cr_expect(eq(int, smp_loader_set_language(loader, NULL, &error), SMP_ERROR_ARGUMENT));
    cr_expect(eq(int, smp_loader_set_language(loader, "English!", &error), SMP_ERROR_VALUE));
    cr_expect(eq(int, smp_loader_set_language(loader, "en", &error), SMP_OK));
    cr_expect(eq(ptr, smp_loader_load(NULL, "", 0, "x", &error), NULL));
    cr_expect(eq(int, error.code, SMP_ERROR_ARGUMENT));
    cr_expect(eq(ptr, smp_loader_load(loader, NULL, 0, "x", &error), NULL));
    cr_expect(eq(ptr, smp_loader_load_file(loader, NULL, &error), NULL));
    cr_expect(eq(ptr, smp_loader_load_default(NULL, &error), NULL));
    cr_expect(eq(int, smp_loader_add_roster(loader, NULL, 0, "x", &error), SMP_ERROR_ARGUMENT));
    cr_expect(eq(int, smp_loader_add_roster_file(NULL, "x", &error), SMP_ERROR_ARGUMENT));
    smp_loader_set_warnings(NULL, 1);
    smp_loader_free(NULL);
}

Test(loader, a_file_that_is_not_there_is_an_error) {
    cr_expect(eq(ptr, smp_loader_load_file(loader, "no/such/policy.yaml", &error), NULL));
    cr_expect(eq(int, error.code, SMP_ERROR_FILE));
    cr_expect(eq(str, error.message, "cannot open 'no/such/policy.yaml': there is no such file"));
    cr_expect(eq(ptr, smp_loader_load_file(loader, "tests", &error), NULL));
    cr_expect(eq(str, error.message, "'tests' is a folder, not a file"));
    cr_expect(eq(int, smp_loader_add_roster_file(loader, "no/such/roster.csv", &error), SMP_ERROR_FILE));
    cr_expect(eq(ptr, smp_policy_load("no/such/policy.yaml", &error), NULL));
    cr_expect(eq(sz, smp_loader_diagnostic_count(loader), 0));
}

static const char wrong[] = "policy: p\nversion: '1'\ntitle: T\norganization: {names: [P]}\n"
                            "clauses:\n  a:\n    title: T\n    reason: R\n    remedy: M\n    modality: caution\n"
                            "    violated_when: author.rol is employee\n    needs: signal profain\n";

Test(loader, the_error_is_the_first_of_the_diagnostics) {
    cr_expect(eq(ptr, smp_loader_load(loader, wrong, sizeof wrong - 1, "p.yaml", &error), NULL));
    cr_expect(eq(int, error.code, SMP_ERROR_UNKNOWN_NAME));
    cr_expect(eq(sz, error.line, 11));
    cr_expect(eq(sz, error.column, 20));
    cr_assert(eq(sz, smp_loader_diagnostic_count(loader), 2));
    const smp_diagnostic *first = smp_loader_diagnostic(loader, 0), *second = smp_loader_diagnostic(loader, 1);
    cr_expect(eq(str, (char *)smp_diagnostic_message(first), error.message));
    cr_expect(eq(str, (char *)smp_diagnostic_file(first), "p.yaml"));
    cr_expect(eq(str, (char *)smp_diagnostic_source(first), "    violated_when: author.rol is employee"));
    cr_expect(eq(sz, smp_diagnostic_line(second), 12));
    cr_expect(eq(sz, smp_diagnostic_column(second), 19));
    cr_expect(eq(int, smp_diagnostic_code(second), SMP_ERROR_UNKNOWN_NAME));
    cr_expect(eq(int, smp_diagnostic_is_warning(second), 0));
    cr_expect(eq(ptr, (void *)smp_loader_diagnostic(loader, 2), NULL));
    cr_expect(eq(ptr, (void *)smp_diagnostic_message(NULL), NULL));
    cr_expect(eq(sz, smp_diagnostic_line(NULL), 0));
}

Test(loader, a_language_that_nobody_wrote_is_a_warning) {
    cr_expect(eq(int, smp_loader_set_language(loader, "fr", &error), SMP_OK));
    smp_policy *policy = smp_loader_load_default(loader, &error);
    cr_assert(not(eq(ptr, policy, NULL)));
    cr_expect(eq(str, (char *)smp_policy_language(policy), "en"));
    cr_assert(eq(sz, smp_loader_diagnostic_count(loader), 1));
    cr_expect(eq(int, smp_diagnostic_is_warning(smp_loader_diagnostic(loader, 0)), 1));
    smp_policy_free(policy);
}

Test(loader, a_policy_from_memory_names_no_files) {
    static const char text[] = "extends: northwest-technology-center\npolicy: p\nversion: '1'\ntitle: T\n"
                               "lexicons:\n  own: {file: own.lex}\n";
    cr_expect(eq(ptr, smp_loader_load(loader, text, sizeof text - 1, "p.yaml", &error), NULL));
    cr_expect(eq(int, error.code, SMP_ERROR_FILE));
    static const char alone[] = "extends: northwest-technology-center\npolicy: p\nversion: '1'\ntitle: T\n";
    smp_policy *policy = smp_loader_load(loader, alone, sizeof alone - 1, NULL, &error);
    cr_assert(not(eq(ptr, policy, NULL)), "%s", error.message);
    cr_expect(eq(sz, smp_policy_clause_count(policy), 62));
    cr_expect(eq(str, (char *)smp_policy_id(policy), "p"));
    smp_policy_free(policy);
}

Test(loader, policies_outlive_their_loader) {
    static const char roster[] = "name,role\nJane Doe,student\n";
    cr_assert(eq(int, smp_loader_add_roster(loader, roster, sizeof roster - 1, "roster.csv", &error), SMP_OK));
    smp_policy *one = smp_loader_load_default(loader, &error), *two = smp_loader_load_default(loader, &error);
    smp_loader_free(loader);
    loader = NULL;
    cr_expect(eq(str, (char *)smp_policy_digest(one), (char *)smp_policy_digest(two)));
    cr_expect(gt(sz, smp_policy_memory(one), 10000));
    smp_policy_free(one);
    smp_policy_free(two);
}

Test(loader, explaining_needs_a_classification) {
    smp_policy *policy = smp_policy_default(&error);
    smp_classifier *classifier = smp_classifier_new(policy, NULL, &error);
    smp_disclosure *disclosure = smp_disclosure_new(NULL, &error);
    cr_expect(eq(int, smp_classifier_explain(NULL, &error), SMP_ERROR_ARGUMENT));
    cr_expect(eq(int, smp_classifier_explain(classifier, &error), SMP_ERROR_ARGUMENT));
    cr_expect(eq(sz, smp_classifier_explanation_count(classifier), 0));
    cr_assert(not(eq(ptr, smp_classifier_classify(classifier, disclosure, &error), NULL)));
    cr_expect(eq(int, smp_classifier_explain(classifier, &error), SMP_OK));
    cr_assert(eq(sz, smp_classifier_explanation_count(classifier), 62));
    const smp_explanation *first = smp_classifier_explanation(classifier, 0);
    cr_expect(eq(str, (char *)smp_clause_id(smp_explanation_clause(first)), "official.presence"));
    cr_expect(eq(int, smp_explanation_truth(first), SMP_UNKNOWN));
    cr_expect(eq(int, smp_explanation_applies(first), SMP_UNKNOWN));
    cr_expect(eq(str, (char *)smp_explanation_missing_fact(first, 0), "form"));
    cr_expect(eq(ptr, (void *)smp_explanation_because(first, 99), NULL));
    cr_expect(eq(ptr, (void *)smp_classifier_explanation(classifier, 62), NULL));
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
}
