#!/usr/bin/env bash
# Builds with warnings as errors, runs every test, and each fuzz target for a minute. Fails when no test ran.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

# shellcheck disable=SC2086
install_missing $build_packages openssh-server openssh-client dbus-daemon libpam-oath proftpd-core \
    proftpd-mod-crypto apache2 nginx-light xvfb python3 sqlite3 libsqlite3-dev libxml2-utils unzip clang \
    libclang-rt-14-dev
cmake --preset ci
cmake --build --preset ci
ctest --preset ci --no-tests=error -j 2
tests/fuzz/run.sh --jobs 2 60
