#!/bin/sh
# SPDX-License-Identifier: MIT
# A minute of fuzzing in all: smoke.sh BUILD [SECONDS]. Each target begins with its seeds; what fails is kept in BUILD/fuzz.
build=$1
seconds=${2:-60}
python3 tests/fuzz/seeds.py "$build/fuzz/seeds" || exit 1
status=0
for target in disclosure text policy roster lexicon; do
    share=$((seconds * 3 / 20))
    [ $target = text ] && share=$((seconds * 2 / 5))
    mkdir -p "$build/fuzz/corpus/$target"
    if "$build/fuzz/fuzz_$target" -max_total_time=$share -max_len=4096 -timeout=10 -rss_limit_mb=2048 -verbosity=0 \
        -artifact_prefix="$build/fuzz/$target-" "$build/fuzz/corpus/$target" "$build/fuzz/seeds/$target" \
        >"$build/fuzz/$target.log" 2>&1; then
        echo "ok - fuzz::$target"
    else
        echo "not ok - fuzz::$target"
        tail -n 30 "$build/fuzz/$target.log"
        status=1
    fi
done
exit $status
