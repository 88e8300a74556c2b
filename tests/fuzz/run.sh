#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh BUILD SECONDS TARGET…: each target by libFuzzer, from its seeds and with the words of its language, one after the
# other. The seconds are processor time, so that a busy machine tries no less, and an input may take long on the clock
# before it counts as one that hangs. What fails is kept in BUILD/fuzz. FUZZ_SEED makes two runs try the same inputs.
build=$1
seconds=$2
shift 2
python3 tests/fuzz/seeds.py "$build/fuzz/seeds" || exit 1
# A locale that would show, where the machine can make one.
LOCPATH=$build/locale
export LOCPATH
mkdir -p "$LOCPATH"
[ -d "$LOCPATH/tr_TR.UTF-8" ] || localedef -i tr_TR -f UTF-8 "$LOCPATH/tr_TR.UTF-8" 2>/dev/null
ticks=$(getconf CLK_TCK)
fuzzer=
trap '[ -z "$fuzzer" ] || kill "$fuzzer" 2>/dev/null; exit 1' INT TERM

# The processor seconds that a process has taken; nothing where it has ended.
taken() {
    awk -v ticks="$ticks" '{ print int(($14 + $15) / ticks) }' "/proc/$1/stat" 2>/dev/null
}

status=0
for target; do
    mkdir -p "$build/fuzz/corpus/$target"
    "$build/fuzz/fuzz_$target" -max_len=4096 -timeout=120 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 -seed="${FUZZ_SEED:-0}" \
        -close_fd_mask=1 -dict="$build/fuzz/seeds/words.dict" -artifact_prefix="$build/fuzz/$target-" \
        "$build/fuzz/corpus/$target" "$build/fuzz/seeds/$target" >"$build/fuzz/$target.log" 2>&1 &
    fuzzer=$!
    spent=0
    while now=$(taken "$fuzzer") && [ -n "$now" ] && [ "$(cut -d' ' -f3 "/proc/$fuzzer/stat" 2>/dev/null)" != Z ]; do
        spent=$now
        [ "$spent" -lt "$seconds" ] || kill -USR1 "$fuzzer" # which ends after the input that it tries
        sleep 1
    done
    if wait "$fuzzer"; then
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/fuzz/$target.log")
        echo "ok - fuzz::$target ($spent processor seconds, $runs runs)"
    else
        echo "not ok - fuzz::$target"
        tail -n 30 "$build/fuzz/$target.log"
        status=1
    fi
    fuzzer=
done
exit $status
