#!/usr/bin/env bash
# Services, models and portal with their tests under AddressSanitizer and UndefinedBehaviorSanitizer.
. "$(dirname "$0")/../lib/common.sh"
. scripts/lib/steps.sh

B=$(build_folder build/test)/asan
mkdir -p "$B"
clean_environment
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:detect_stack_use_after_return=0:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS=suppressions=$FERNAMT_ROOT/scripts/lib/leaks.supp:print_suppressions=0
steps_begin "$B/steps"

# No unity build: file-local names may repeat between files, and coroutine frames with file-local types warn there.
build() {
    # -O0: what the sanitizers add takes a third longer to compile when it is optimised, and the tests wait more than they compute.
    configure_debug "$B" -DFERNAMT_SANITIZE=address,undefined '-DCMAKE_CXX_FLAGS_DEBUG=-O0 -g1' &&
        cmake --build "$B" --target tests/all # with the programs that they start
}
# A sanitizer that lets a planted fault pass proves nothing.
control() {
    local folder verdict=0
    folder=$(mktemp -d)
    printf 'int main() { int *p = new int(1); delete p; return *p; }\n' >"$folder/memory.cpp"
    printf 'int main(int c, char **) { volatile int big = 2147483647; return big + c == 5; }\n' >"$folder/overflow.cpp"
    for fault in memory overflow; do
        g++ -fsanitize=address,undefined -fno-sanitize-recover=all -o "$folder/$fault" "$folder/$fault.cpp" 2>/dev/null || verdict=1
        ! "$folder/$fault" 2>/dev/null || verdict=1
    done
    rm -rf "$folder"
    return $verdict
}
step sanitizer-control control

step build build || { steps_print; tally "$B"; exit 1; }

rm -rf "$B/junit" "$B/ctest.xml"
mkdir -p "$B/junit"
steps_time tests ctest --test-dir "$B" -j "$TEST_JOBS" --output-on-failure --output-junit "$B/ctest.xml"
steps_print
tally "$B"
