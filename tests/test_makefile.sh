#!/bin/sh
# SPDX-License-Identifier: MIT
# What the Makefile makes, and what it does not delete: test_makefile.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# As after a file that is new in the list and older than the program: there is no object of it yet.
touch "$folder/tests"
if make -n BUILD="$folder" "$folder/tests" | grep -q "test_text.c -o $folder/san/tests/test_text.o"; then
    echo "ok - makefile::an_object_that_is_not_there_is_made"
else
    echo "not ok - makefile::an_object_that_is_not_there_is_made"
fi

# An object that make takes for intermediate it would delete, and compile again the next time.
if make -n BUILD="$folder" test-programs | grep -q "^rm $folder/"; then
    echo "not ok - makefile::no_object_is_deleted"
else
    echo "ok - makefile::no_object_is_deleted"
fi
