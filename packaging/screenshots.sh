#!/usr/bin/env bash
# Walks through the real program on a practice portal under Xvfb and takes a picture of every screen: light, dark, with
# strong contrasts, in Spanish, French and Portuguese, twice as large, from right to left, and in a pseudo language of long
# words. The pictures go to build/screens/VARIANT. Fails where a screen cuts words off or a field has no tool tip.
#
#   packaging/screenshots.sh           # all of that
#   packaging/screenshots.sh --guide   # and the pictures of the user guide are made anew, in its languages
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

# shellcheck disable=SC2086
install_missing $build_packages xvfb xauth imagemagick
cmake --preset dev >/dev/null
cmake --build --preset dev --target screenstest
screens=$PWD/build/screens
rm -rf "$screens"
mkdir -p "$screens"
QT_QPA_PLATFORM=xcb SHEETLINK_SCREENS=$screens \
    xvfb-run --auto-servernum --server-args="-screen 0 2560x1800x24" build/dev/tests/screenstest
echo "The pictures: $screens"
[ "${1:-}" = "--guide" ] || exit 0

for language in light:en es:es fr:fr pt:pt; do
    folder=resources/help/${language#*:}
    mkdir -p "$folder"
    for picture in 01-start:start 04-setup-host:setup 05-setup-names:names 06-checked:checked 07-decision:decision \
        13-paused:running 14-result:result 15-problems:problems 22-undo:undo 31-profile-3:rules; do
        convert "$screens/${language%%:*}/${picture%%:*}.png" -strip +dither -colors 128 "PNG8:$folder/${picture#*:}.png"
    done
done
echo "The guide's pictures: resources/help"
