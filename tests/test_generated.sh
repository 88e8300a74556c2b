#!/bin/sh
# SPDX-License-Identifier: MIT
# What is generated and kept is still what its generators make: test_generated.sh BUILD
if make -s generated BUILD="$1"; then
    echo "ok - generated::as_their_generators_make_them"
else
    echo "not ok - generated::as_their_generators_make_them (make generate)"
    exit 1
fi
