# Steps of a run: each is timed, its verdict kept, and one failed step never hides the next.
# steps_begin FILE; step NAME COMMAND…; steps_time NAME COMMAND… (its verdict is counted elsewhere); steps_print; tally BUILD

steps_begin() {
    STEPS=$1
    mkdir -p "$(dirname "$STEPS")"
    : >"$STEPS"
    : >"$STEPS.times"
}

steps_time() {
    local name=$1 start verdict=0
    shift
    say "$name"
    start=$(date +%s)
    "$@" || verdict=$?
    printf '%s %s %s\n' "$(($(date +%s) - start))" "$([ $verdict = 0 ] && echo ok || echo FAILED)" "$name" >>"$STEPS.times"
    return $verdict
}

step() {
    if steps_time "$@"; then
        echo "pass $1" >>"$STEPS"
    else
        echo "fail $1" >>"$STEPS"
        return 1
    fi
}

steps_print() {
    say "times"
    awk '{ printf "%6d s  %-7s %s\n", $1, $2, $3; sum += $1 } END { printf "%6d s  in all\n", sum }' "$STEPS.times"
}

tally() { python3 "$FERNAMT_ROOT/scripts/checks/tally.py" "$1/junit" "$1/ctest.xml" "$STEPS"; }
