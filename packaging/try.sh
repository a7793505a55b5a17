#!/usr/bin/env bash
# Builds Sheetlink and runs the whole job once on the practice portal, with sample sheets that the program draws itself.
# With a display the window opens with that batch; without one it runs to its end here. Nothing leaves the computer.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

# shellcheck disable=SC2086
install_missing $build_packages
cmake --preset release >build-try.log 2>&1 || { cat build-try.log; exit 1; }
echo "Building (a few minutes the first time) …"
cmake --build --preset release >>build-try.log 2>&1 || { tail -n 40 build-try.log; exit 1; }
rm -f build-try.log
bin=build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/sheetlink" --practice
fi

data=$PWD/build/try
rm -rf "$data"
mkdir -p "$data"
"$bin/sheetlink-cli" practice --data "$data" >"$data/practice.log" 2>&1 &
practice=$!
trap 'kill "$practice" 2>/dev/null || true; wait "$practice" 2>/dev/null || true' EXIT
for _ in $(seq 150); do
    if grep -q "^Practice portal" "$data/practice.log"; then break; fi
    if ! kill -0 "$practice" 2>/dev/null; then cat "$data/practice.log"; exit 1; fi
    sleep 0.2
done
head -n 2 "$data/practice.log"

code=0
"$bin/sheetlink-cli" run "$data/sheets" --profile "$data/profile.json" --secrets "$data/secrets" \
    --ledger "$data/ledger.sqlite" --yes || code=$?
"$bin/sheetlink-cli" report --ledger "$data/ledger.sqlite" --as html -o "$data/report.html"
echo "The report: $data/report.html"
case $code in
    0) echo "Every image is linked." ;;
    1) echo "The batch came to its end: the sound images are linked, the others wait for a person." ;;
    *) echo "The batch did not come to its end (exit code $code)." >&2; exit "$code" ;;
esac
