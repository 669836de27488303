#!/usr/bin/env bash
# Signs in with curl as administrator and as accountant, downloads everything each may see, and compares with an archive.
#   05_same_hashes.sh URL OUTBOX ARCHIVE USER PASSWORD [USER PASSWORD…]
# Needs curl, jq and sha256sum; knows the contract, not the programs. Prints one line per user; exit 1 when a hash differs or is
# missing. The PIN is read from the outbox folder of the demo.
set -u -o pipefail
[ $# -ge 5 ] || { sed -n 2,5p "$0"; exit 2; }
url=$1 outbox=$2 archive=$3
shift 3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL $*"; exit 1; }
call() { curl -sS --max-time 60 "$@"; }
post() { call -H 'Content-Type: application/json' -d "$2" "$url$1"; }

(cd "$archive" && sha256sum --quiet -c SHA256SUMS) || fail "SHA256SUMS does not fit the archive"
cut -d' ' -f1 "$archive/SHA256SUMS" | sort >"$work/archived"
[ -s "$work/archived" ] || fail "the archive is empty"

bad=0
while [ $# -ge 2 ]; do
    user=$1 password=$2
    shift 2
    find "$outbox" -type f | sort >"$work/before"
    id=$(post /v1/sign-ins "$(jq -n --arg u "$user" '{userName:$u}')" | jq -r .signInId)
    answer=$(post "/v1/sign-ins/$id/password" "$(jq -n --arg p "$password" '{password:$p}')")
    if [ "$(jq -r .next <<<"$answer")" = pin ]; then
        pin=
        for _ in $(seq 100); do
            new=$(find "$outbox" -type f | sort | comm -13 "$work/before" -)
            [ -z "$new" ] || pin=$(xargs -r -d '\n' grep -hoE '\b[0-9]{8}\b' <<<"$new" | head -1)
            [ -z "$pin" ] || break
            sleep 0.1
        done
        answer=$(post "/v1/sign-ins/$id/pin" "$(jq -n --arg p "$pin" '{pin:$p}')")
    fi
    token=$(jq -r '.token // empty' <<<"$answer")
    [ -n "$token" ] || fail "$user is not signed in: $answer"
    printf 'header = "Authorization: Bearer %s"\n' "$token" >"$work/curlrc"

    : >"$work/list"
    next=
    while :; do
        page=$(call -K "$work/curlrc" -G "$url/v1/documents" -d limit=500 ${next:+--data-urlencode "after=$next"})
        jq -r '.items[] | [.id, .sha256, .type] | @tsv' <<<"$page" >>"$work/list" || fail "no list: $page"
        next=$(jq -r '.next // empty' <<<"$page")
        [ -n "$next" ] || break
    done
    [ -s "$work/list" ] || fail "$user sees nothing"
    rm -rf "$work/files"
    mkdir "$work/files"
    while IFS=$'\t' read -r document _ _; do
        printf 'url = "%s/v1/documents/%s/content"\noutput = "%s/files/%s"\n' "$url" "$document" "$work" "$document"
    done <"$work/list" >"$work/urls"
    call -f -K "$work/curlrc" -K "$work/urls" --parallel --parallel-max 4 2>/dev/null || fail "$user: a download failed"
    (cd "$work/files" && sha256sum ./* | awk '{print $1}' | sort) >"$work/got"
    cut -f2 "$work/list" | sort >"$work/said"
    cmp -s "$work/got" "$work/said" || { echo "FAIL $user: bytes and hashes of the list differ"; bad=1; }
    missing=$(comm -23 "$work/got" "$work/archived" | wc -l)
    [ "$missing" = 0 ] || { echo "FAIL $user: $missing documents are not in the archive"; bad=1; }
    echo "$user: $(wc -l <"$work/list") documents, $(comm -12 "$work/got" "$work/archived" | wc -l) of them with the same hash in the archive"
    call -K "$work/curlrc" -X DELETE "$url/v1/session" >/dev/null
done
exit $bad
