#!/bin/sh
# SPDX-License-Identifier: MIT
# The scenario cases that may lie beside the project, all together: how much is found, how much is falsely raised.
build=$1
cases=../shared/cases
score=../shared/tools/score-cases
if ! [ -d $cases ] || ! [ -x $score ]; then
    echo "skip - shared_cases: there is no $cases"
    exit 0
fi
if $score $cases/*.jsonl --cmd "$build/smpolicy classify --format json" --quiet --min 90 --max-false 2; then
    echo "ok - shared_cases::found_and_silent"
else
    echo "not ok - shared_cases::found_and_silent"
    exit 1
fi
