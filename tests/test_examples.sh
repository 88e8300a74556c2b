#!/bin/sh
# SPDX-License-Identifier: MIT
# The example programs, built against the archive as `make` leaves it, do what they say: test_examples.sh BUILD
build=$1
failed=0

expect() { # NAME PATTERN COMMAND…
    name=$1
    pattern=$2
    shift 2
    if output=$("$@" 2>&1) && printf '%s\n' "$output" | grep -q "$pattern"; then
        echo "ok - examples::$name"
    else
        echo "not ok - examples::$name"
        printf '%s\n' "$output" | sed 's/^/    /'
        failed=1
    fi
}

expect minimal 'violation  staff.2: ' "$build/examples/minimal"
expect threads '^hold ' "$build/examples/threads"
expect enough '^[89][0-9]$\|^[0-9]\{3\}$' sh -c 'wc -l <examples/disclosures.jsonl'
expect all_readable '^103$' sh -c "'$build/smpolicy' classify examples/disclosures.jsonl | grep -c '\"disposition\"'"
exit $failed
