#!/usr/bin/env bash
# tests/fuzz/run.sh [--jobs N] [SECONDS] [TARGET…]
# Builds the fuzz targets (all of them, unless some are named) and runs each for so many seconds (60) on a copy of its
# corpus, N at a time (1). Prints a line for each and fails when any found something; what it found is kept.
set -euo pipefail
cd "$(dirname "$0")/../.."

jobs=1
if [[ ${1:-} == --jobs ]]; then
    jobs=$2
    shift 2
fi
seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
    seconds=$1
    shift
fi
targets=("$@")
if [[ ${#targets[@]} -eq 0 ]]; then
    for source in tests/fuzz/*fuzz.cpp; do
        targets+=("$(basename "$source" .cpp)")
    done
fi

cmake --preset fuzz > /dev/null
cmake --build --preset fuzz --target "${targets[@]}" -- --quiet

runs=$PWD/build/fuzz/runs
crashes=$PWD/build/fuzz/crashes
scratch=$(mktemp -d "$([[ -w /dev/shm ]] && echo /dev/shm || echo /tmp)/sheetlink-fuzz.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# What a target needs beside the rules for all.
options_of() {
    case $1 in
    sftpfuzz) echo -max_len=1000 -len_control=0 ;;
    ledgerfuzz) echo -max_len=4096 ;;
    imagefuzz | archivefuzz) echo -max_len=16384 ;;
    *) echo -max_len=8192 ;;
    esac
}

run() {
    local target=$1 log=$runs/$1.log began=$SECONDS end=0
    rm -rf "${runs:?}/$target"
    mkdir -p "$runs/$target" "$crashes/$target"
    cp "tests/fuzz/corpus/$target/"* "$runs/$target/"
    # shellcheck disable=SC2046
    TMPDIR=$scratch QT_QPA_PLATFORM=offscreen \
        ASAN_OPTIONS=halt_on_error=1:allocator_may_return_null=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        "build/fuzz/bin/$target" $(options_of "$target") -max_total_time="$seconds" -timeout=25 -rss_limit_mb=1500 \
        -print_final_stats=1 -artifact_prefix="$crashes/$target/" "$runs/$target" > "$log" 2>&1 || end=$?
    local executions
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    printf '%-16s %12s %8s %8s %8s\n' "$target" "${executions:-?}" $((SECONDS - began)) $((end != 0)) \
        "$(find "$runs/$target" -type f | wc -l)"
    if [[ $end -ne 0 ]]; then
        grep -m 3 -E 'does not hold|ERROR:|SUMMARY:|runtime error' "$log" | sed 's/^/    /' || true
        echo "    see $log and $crashes/$target" >&2
        touch "$scratch/failed"
    fi
}

printf '%-16s %12s %8s %8s %8s\n' target executions seconds crashes corpus
for target in "${targets[@]}"; do
    while [[ $(jobs -rp | wc -l) -ge $jobs ]]; do
        wait -n
    done
    run "$target" &
done
wait
if [[ -e $scratch/failed ]]; then
    echo "Inputs that failed are in $crashes" >&2
    exit 1
fi
