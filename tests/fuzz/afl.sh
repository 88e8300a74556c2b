#!/bin/sh
# SPDX-License-Identifier: MIT
# afl.sh BUILD SECONDS TARGET…: each target by AFL++, from the same seeds. What fails is kept in BUILD/afl/out.
build=$1
seconds=$2
shift 2
python3 tests/fuzz/seeds.py "$build/fuzz/seeds" || exit 1
AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
export AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES AFL_SKIP_CPUFREQ AFL_NO_UI AFL_NO_AFFINITY
status=0
for target; do
    out=$build/afl/out/$target
    rm -rf "$out"
    mkdir -p "$out"
    afl-fuzz -i "$build/fuzz/seeds/$target" -o "$out" -x "$build/fuzz/seeds/words.dict" -G 4096 -t 10000 -m none \
        -V "$seconds" -- "$build/afl/fuzz_$target" >"$out/log" 2>&1
    done=$?
    found=$(find "$out" -path '*/crashes/id*' -o -path '*/hangs/id*' | wc -l)
    if [ $done -eq 0 ] && [ "$found" -eq 0 ]; then
        echo "ok - afl::$target"
    else
        echo "not ok - afl::$target: $found inputs in $out"
        tail -n 5 "$out/log"
        status=1
    fi
done
exit $status
