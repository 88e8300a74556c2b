/* SPDX-License-Identifier: MIT
 * The smallest whole program: one message, what is known of it, and what the policy says.
 *
 *     cc minimal.c $(pkg-config --cflags --libs smpolicy) -o minimal */
#include <smpolicy.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    static const char text[] = "Nice work today! Text me later at 580-555-0142, no need to tell your mom.";
    int status = 1;
    smp_error error;
    smp_classifier *classifier = NULL;
    smp_disclosure *disclosure = NULL;
    smp_policy *policy = smp_policy_default(&error);
    if (policy) classifier = smp_classifier_new(policy, NULL, &error);
    if (classifier) disclosure = smp_disclosure_new(NULL, &error);
    if (disclosure && smp_disclosure_set_text(disclosure, text, strlen(text), &error) == SMP_OK &&
        smp_disclosure_set(disclosure, "author.role", "employee", &error) == SMP_OK &&
        smp_disclosure_set(disclosure, "audience.members", "student", &error) == SMP_OK &&
        smp_disclosure_set(disclosure, "audience.visibility", "direct", &error) == SMP_OK) {
        const smp_report *report = smp_classifier_classify(classifier, disclosure, &error);
        if (report) {
            printf("%s\n", smp_disposition_name(smp_report_disposition(report)));
            for (size_t i = 0; i < smp_report_finding_count(report); i++) {
                const smp_finding *finding = smp_report_finding(report, i);
                const smp_clause *clause = smp_finding_clause(finding);
                printf("%-10s %s: %s\n", smp_finding_status_name(smp_finding_get_status(finding)),
                       smp_clause_id(clause), smp_clause_title(clause));
            }
            status = 0;
        }
    }
    if (status != 0) fprintf(stderr, "minimal: %s\n", error.message);
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
    return status;
}
