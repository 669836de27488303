#!/usr/bin/env bash
# Every tracked C++ file as clang-format 14 would write it.
. "$(dirname "$0")/../lib/common.sh"
git ls-files -z '*.cpp' '*.h' | xargs -0 -P "$JOBS" -n 40 clang-format --dry-run -Werror
