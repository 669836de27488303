#!/usr/bin/env bash
# What no tracked file may hold: machine paths, lock files with addresses, conflict marks, files of another hand's licence.
#   tree.sh [--selftest]
. "$(dirname "$0")/../lib/common.sh"

patterns='(^|[^A-Za-z0-9_.$}])/(home|root|work|Users)/[A-Za-z]|^(<<<<<<<|>>>>>>>) |"resolved": *"https?:'

check() { # check FOLDER
    local bad=0
    (cd "$1" && git ls-files -z -- . ':!LICENSE' | xargs -0 grep -InE "$patterns" -- /dev/null | grep -v 'scripts/checks/tree.sh') && bad=1
    (cd "$1" && git ls-files | grep -E '(^|/)(package-lock\.json|yarn\.lock|node_modules/|build/)') && bad=1
    return $bad
}

if [ "${1:-}" = --selftest ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    missed=0
    plant() { # plant FILE TEXT
        rm -rf "$folder" && git init -q "$folder" && printf 'fine ~/x ${HOME}/y https://portal.example/home/x\n' >"$folder/good.txt"
        (cd "$folder" && git add .)
        check "$folder" >/dev/null || { echo "the clean tree is called dirty"; missed=1; }
        printf '%s\n' "$2" >"$folder/$1"
        (cd "$folder" && git add -f "$1")
        ! check "$folder" >/dev/null || { echo "not found: $2"; missed=1; }
    }
    plant a.md 'see /home/someone/file'
    plant a.md 'in /root/x'
    plant a.md '<<<<<<< ours'
    plant a.txt '  "resolved": "https://host/x.tgz"'
    plant package-lock.json '{}'
    exit $missed
fi
check .
