#!/bin/sh
# SPDX-License-Identifier: MIT
# What `make install` leaves is all that a C or C++ program needs, and `make uninstall` takes it all away: test_install.sh BUILD
build=$1
top=$(pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
stage=$root/stage
prefix=/opt/district
failed=0

check() { # NAME COMMAND…: one test
    name=$1
    shift
    if "$@" >"$root/log" 2>&1; then
        echo "ok - install::$name"
    else
        echo "not ok - install::$name"
        sed 's/^/    /' "$root/log"
        failed=1
    fi
}

pkg() {
    PKG_CONFIG_PATH=$stage$prefix/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR="" pkg-config --define-variable=prefix="$stage$prefix" "$@"
}

only_installed() {
    (cd "$stage" && find . -type f | LC_ALL=C sort) >"$root/found"
    printf '.%s\n' $prefix/bin/smpolicy $prefix/include/smpolicy.h $prefix/lib/libsmpolicy.a \
        $prefix/lib/pkgconfig/smpolicy.pc $prefix/share/man/man1/smpolicy.1 \
        $prefix/share/smpolicy/reader.weights | LC_ALL=C sort >"$root/wanted"
    diff "$root/wanted" "$root/found"
}

builds_elsewhere() { # COMPILER SOURCE PROGRAM: in a folder from which nothing of the source tree can be seen
    mkdir -p "$root/elsewhere" && cp "$2" "$root/elsewhere/" && cd "$root/elsewhere" || return 1
    # shellcheck disable=SC2046
    $1 "$(basename "$2")" $(pkg --cflags --libs smpolicy) -o "$3"
    result=$?
    cd "$top" || return 1
    return $result
}

says() { # WORDS COMMAND…
    words=$1
    shift
    "$@" >"$root/said" 2>&1 && cat "$root/said" && grep -q "$words" "$root/said"
}

version_agrees() {
    [ "smpolicy $(pkg --modversion smpolicy)" = "$("$stage$prefix/bin/smpolicy" --version | sed 's/ (.*//')" ]
}

only_public_symbols() {
    nm -g --defined-only "$stage$prefix/lib/libsmpolicy.a" | awk 'NF == 3 && $3 !~ /^smp_[a-z]/ { print; bad = 1 } END { exit bad }'
}

every_declaration_is_defined() {
    sed -n 's/^SMP_API .*[ *]\(smp_[a-z0-9_]*\)(.*/\1/p' include/smpolicy.h | sort -u >"$root/declared"
    nm -g --defined-only "$stage$prefix/lib/libsmpolicy.a" | awk 'NF == 3 { print $3 }' | sort -u >"$root/defined"
    [ "$(wc -l <"$root/declared")" -gt 50 ] && diff "$root/declared" "$root/defined"
}

header_as_cpp() {
    printf '#include <smpolicy.h>\nint main() { return smp_version()[0] == 0 || smp_fact_count() == 0; }\n' >"$root/main.cpp"
    cp "$root/main.cpp" "$root/cpp.cpp" && builds_elsewhere "g++ -std=c++11 -Wall -Wextra -Werror" "$root/cpp.cpp" cpp &&
        "$root/elsewhere/cpp"
}

header_alone() {
    printf '#include <smpolicy.h>\n' >"$root/alone.c"
    cc -std=c99 -Wall -Wextra -Werror -pedantic -I"$stage$prefix/include" -fsyntax-only "$root/alone.c"
}

manual_reads() {
    command -v man >/dev/null || return 0
    LC_ALL=C man -l --warnings "$stage$prefix/share/man/man1/smpolicy.1" 2>&1 >/dev/null | grep . && return 1
    return 0
}

check installs make -s install BUILD="$build" DESTDIR="$stage" prefix=$prefix
check puts_only_what_it_says only_installed
check version_agrees version_agrees
check header_needs_nothing_before_it header_alone
check example_builds_by_pkg_config builds_elsewhere "cc -std=c11 -Wall -Wextra -Werror" examples/minimal.c minimal
check example_runs says '^hold$' "$root/elsewhere/minimal"
check threaded_example_builds builds_elsewhere "cc -std=c11 -Wall -Wextra -Werror" examples/threads.c threads
check threaded_example_runs says '^hold' "$root/elsewhere/threads"
check header_is_cpp_too header_as_cpp
check archive_shows_only_public_symbols only_public_symbols
check every_declaration_is_defined every_declaration_is_defined
check command_runs says '"disposition":"clear"' "$stage$prefix/bin/smpolicy" classify --text hello
check deep_reader_is_found says '"read":true' "$stage$prefix/bin/smpolicy" classify --deep=always --text hello
check manual_reads manual_reads
check uninstalls make -s uninstall BUILD="$build" DESTDIR="$stage" prefix=$prefix
check leaves_nothing test -z "$(find "$stage" -type f -o -type l)"
exit $failed
