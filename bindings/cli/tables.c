/* SPDX-License-Identifier: MIT
 * smpolicy facts, smpolicy signals: the reference, from the library's own tables */
#include "commands.h"
#include "output.h"
#include "paragraph.h"

#include <smpolicy.h>
#include <string.h>

enum { NAME = 38, INDENT = 4, SIGNAL = 26 };

static const cli_option no_options[] = {{NULL, NULL, NULL}};

static int facts(const cli_command *command, const cli_arguments *arguments) {
    if (arguments->operand_count)
        return cli_usage_error(command, "%s takes no `%s`", command->name, arguments->operands[0]);
    cli_buffer out = {0};
    cli_style style = cli_style_of_output();
    for (size_t i = 0; i < smp_fact_count(); i++) {
        const char *name = smp_fact_name(i), *meaning = smp_fact_meaning(i);
        cli_put_ink(&out, style, CLI_BOLD, name);
        cli_put_times(&out, " ", strlen(name) < NAME ? NAME - strlen(name) : 1);
        cli_put_ink(&out, style, CLI_DIM, smp_fact_type_name(smp_fact_get_type(i)));
        cli_put_text(&out, "\n");
        cli_put_paragraph(&out, style, INDENT, "", 0, meaning, strlen(meaning));
        cli_buffer values = {0};
        for (size_t j = 0; j < smp_fact_value_count(i); j++)
            cli_put_format(&values, "%s%s", j ? " " : "", smp_fact_value(i, j));
        if (values.length) cli_put_paragraph(&out, style, INDENT, "", 0, values.bytes, values.length);
        cli_buffer_free(&values);
    }
    return cli_print(&out);
}

static int signals(const cli_command *command, const cli_arguments *arguments) {
    if (arguments->operand_count)
        return cli_usage_error(command, "%s takes no `%s`", command->name, arguments->operands[0]);
    cli_buffer out = {0};
    cli_style style = cli_style_of_output();
    for (size_t i = 0; i < smp_signal_table_count(); i++) {
        const char *meaning = smp_signal_table_meaning(i);
        cli_put_paragraph(&out, style, 0, smp_signal_table_id(i), SIGNAL, meaning, strlen(meaning));
    }
    return cli_print(&out);
}

const cli_command cli_facts = {"facts", "",         "Lists the facts that a disclosure can have, and their values",
                               NULL,    no_options, facts};
const cli_command cli_signals = {"signals", "", "Lists the signals that a text can show", NULL, no_options, signals};
