#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh BUILD SECONDS TARGET…: each target by libFuzzer, from its seeds and with the words of its language. What fails is
# kept in BUILD/fuzz.
build=$1
seconds=$2
shift 2
python3 tests/fuzz/seeds.py "$build/fuzz/seeds" || exit 1
# A locale that would show, where the machine can make one.
LOCPATH=$build/locale
export LOCPATH
mkdir -p "$LOCPATH"
[ -d "$LOCPATH/tr_TR.UTF-8" ] || localedef -i tr_TR -f UTF-8 "$LOCPATH/tr_TR.UTF-8" 2>/dev/null
status=0
for target; do
    mkdir -p "$build/fuzz/corpus/$target"
    if "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -verbosity=0 \
        -close_fd_mask=1 -dict="$build/fuzz/seeds/words.dict" -artifact_prefix="$build/fuzz/$target-" \
        "$build/fuzz/corpus/$target" "$build/fuzz/seeds/$target" >"$build/fuzz/$target.log" 2>&1; then
        echo "ok - fuzz::$target"
    else
        echo "not ok - fuzz::$target"
        tail -n 30 "$build/fuzz/$target.log"
        status=1
    fi
done
exit $status
