#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: instructions.sh BENCH. The instructions that one classification of each post of the benchmark takes, the first
# included: they do not hang on what else the machine does. Nothing where there is no valgrind.
command -v valgrind >/dev/null || exit 0
counts=$(mktemp)
trap 'rm -f "$counts"' EXIT
number=0
while named=$(valgrind --tool=callgrind --toggle-collect=smp_classifier_classify --callgrind-out-file=/dev/null \
    "$1" $number 2>"$counts"); do
    collected=$(sed -n 's/.*Collected : //p' "$counts")
    printf '%-12s %8d instructions a post\n' "${named#* }" $((collected / ${named%% *}))
    number=$((number + 1))
done
