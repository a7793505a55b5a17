#!/usr/bin/env bash
# tests/faults/nightly.sh [--jobs N] [--seed N] [--few] [--only F01,F02,17] [BUILD]
# Tries every fault as often as it is to be tried once (some hours; --few: as often as every build does) with the programs
# of a build folder, several rows of the list at a time. RELIABILITY.md is written anew after each row; a row that was not
# tried yet keeps its figures of the last time. --only takes faults, or rows of `faultlist --peers --list` from 0 on.
set -euo pipefail
cd "$(dirname "$0")/../.."

jobs=3
seed=$RANDOM
large=--large
only=
while [[ ${1:-} == --* ]]; do
    case $1 in
    --jobs) jobs=$2; shift 2 ;;
    --seed) seed=$2; shift 2 ;;
    --few) large=; shift ;;
    --only) only=$2; shift 2 ;;
    *) sed -n 2,6p "$0" >&2; exit 2 ;;
    esac
done
export build=${1:-build/dev} jobs seed large
export QT_QPA_PLATFORM=offscreen list=$build/tests/faultlist parts
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
touch RELIABILITY.md
cp RELIABILITY.md "$parts/before"
"$list" --peers --list > "$parts/list"

table() { # of those rows whose id begins so
    printf '| | fault | tried | failures | slowest recovery | took | | when, seed |\n|---|---|--:|--:|--:|--:|---|---|\n'
    local row=0 id title
    while read -r id title; do
        if [[ $id == "$1"* ]]; then
            cat "$parts/$row.line" 2> /dev/null || grep -F "| $id | $title |" "$parts/before" || true
        fi
        row=$((row + 1))
    done < "$parts/list"
}

document() {
    cat << END
# Reliability

What Sheetlink $(sed -n 's/^project(.*VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt) does when things go wrong, as
\`tests/faults/nightly.sh\` tried it with the real program, real servers and the practice portal. A failure would be an
image that is lost or linked twice or to another record, a verified file that is sent again, half a file under a final
name, a changed source, a wrong exit code, or a secret anywhere. With no failure in n tries, the chance of one is below
3/n with a certainty of 95 %.

$(nproc) processors, $(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo) of memory,
$(. /etc/os-release && echo "$PRETTY_NAME"), Linux $(uname -r | cut -d- -f1), Qt $(qmake6 -query QT_VERSION 2> /dev/null || echo 6),
$(ssh -V 2>&1 | cut -d, -f1), $(apache2 -v 2> /dev/null | sed -n 's/.*: \(Apache[^ ]*\).*/\1/p'), $(rclone version 2> /dev/null | head -1 || echo "no rclone").
$jobs rows at a time: the machine was busy, so times are what they are at most.

$(table F)

The same folder, line and kills with \`rclone copy\`, started again until it says that all is done. It uploads only; what
is counted as failures are files that were not whole under their final name at some moment, lost ones, and wrong servers
that were told the password.

$(table R)
END
}

try() {
    # shellcheck disable=SC2086
    "$list" --peers --row "$1" --seed "$seed" $large --table "$parts/$1" > "$parts/$1.log" 2>&1 || true
    grep "^[FR][0-9]*, seed" "$parts/$1.log" || true
    if ! [ -s "$parts/$1" ]; then
        echo "row $1 came to no end:" >&2
        tail -5 "$parts/$1.log" >&2
        return 0
    fi
    grep "^| [FR]" "$parts/$1" | sed "s/\$/ $(date -u +%F), $seed |/" > "$parts/$1.line"
    (
        flock 9
        document > "$parts/document"
        cp "$parts/document" RELIABILITY.md
    ) 9> "$parts/lock"
}

export -f table document try
row=0
while read -r id _; do
    if [[ -z $only || ,$only, == *,$id,* || ,$only, == *,$row,* ]]; then echo $row; fi
    row=$((row + 1))
done < "$parts/list" | xargs -P "$jobs" -I ROW bash -c 'try ROW'
cat RELIABILITY.md
! grep -q "^| F[0-9]* | [^|]* | [0-9]* | [1-9]" RELIABILITY.md
