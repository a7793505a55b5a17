#!/usr/bin/env bash
# tests/faults/nightly.sh [--jobs N] [--seed N] [--few] [BUILD]
# Tries every fault as often as it is to be tried once (some hours; --few: as often as every build does) with the programs
# of a build folder, several rows of the list at a time, and writes RELIABILITY.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

jobs=3
seed=$RANDOM
large=--large
while [[ ${1:-} == --* ]]; do
    case $1 in
    --jobs) jobs=$2; shift 2 ;;
    --seed) seed=$2; shift 2 ;;
    --few) large=; shift ;;
    *) sed -n 2,4p "$0" >&2; exit 2 ;;
    esac
done
build=${1:-build/dev}
list=$build/tests/faultlist
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT

export QT_QPA_PLATFORM=offscreen
rows=$("$list" --peers --list | wc -l)
# shellcheck disable=SC2086
seq 0 $((rows - 1)) | xargs -P "$jobs" -I ROW sh -c \
    '"$0" --peers --row ROW --seed "$1" $2 --table "$3/ROW" > "$3/ROW.log" 2>&1 || echo "row ROW: see its failures" >&2
     grep "^F.*seed" "$3/ROW.log" || true' "$list" "$seed" "$large" "$parts"

table() { # of those rows whose title matches, or not
    printf '| | fault | tried | failures | slowest recovery | took | |\n|---|---|--:|--:|--:|--:|---|\n'
    for row in $(seq 0 $((rows - 1))); do
        grep "$@" "$parts/$row" || true
    done
}

{
    cat <<END
# Reliability

What Sheetlink $(sed -n 's/^project(.*VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt) does when things go wrong, as
\`tests/faults/nightly.sh\` tried it with the real program, real servers and the practice portal. A failure would be an
image that is lost or linked twice or to another record, a verified file that is sent again, half a file under a final
name, a changed source, a wrong exit code, or a secret anywhere. With no failure in n tries, the chance of one is below
3/n with a certainty of 95 %.

$(date -u +%F), seed $seed, $(nproc) processors, $(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo) of memory,
$(. /etc/os-release && echo "$PRETTY_NAME"), Linux $(uname -r | cut -d- -f1), Qt $(qmake6 -query QT_VERSION 2>/dev/null || echo 6),
$(ssh -V 2>&1 | cut -d, -f1), $(apache2 -v 2>/dev/null | sed -n 's/.*: \(Apache[^ ]*\).*/\1/p'), $(rclone version 2>/dev/null | head -1 || echo "no rclone").
$jobs rows at a time: the machine was busy, so times are what they are at most.

END
    table '^| F'
    cat <<END

The same folder, line and kills with \`rclone copy\`, started again until it says that all is done. It uploads only; what
is counted as failures are files that were not whole under their final name at some moment, lost ones, and wrong servers
that were told the password.

END
    table '^| R'
} > RELIABILITY.md
cat RELIABILITY.md
