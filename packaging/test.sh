#!/usr/bin/env bash
# Builds with warnings as errors and runs every test. Fails when no test ran.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

# shellcheck disable=SC2086
install_missing $build_packages openssh-server openssh-client dbus-daemon libpam-oath proftpd-core \
    proftpd-mod-crypto apache2 nginx-light xvfb python3 sqlite3 libxml2-utils unzip libsqlite3-dev
cmake --preset ci
cmake --build --preset ci
ctest --preset ci --no-tests=error -j 2
