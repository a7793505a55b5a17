# Sourced by try.sh and test.sh: installs Debian packages that are missing, with apt-get, as root or through sudo.

build_packages="build-essential cmake ninja-build pkg-config qt6-base-dev libqt6sql6-sqlite qt6-svg-dev
    qt6-image-formats-plugins qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libexif-dev libquazip1-qt6-dev libssh-dev
    qtkeychain-qt6-dev libzxing-dev libzbar-dev libjpeg62-turbo-dev libheif-dev libcsv-dev libexpected-dev libssl-dev
    libcurl4-openssl-dev libzimg-dev liblcms2-dev libturbojpeg0-dev libtiff-dev
    libcpp-httplib-dev fonts-dejavu-core"

install_missing() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Please install as root:$missing" >&2; exit 1; }
        as_root="sudo"
    fi
    echo "Installing:$missing"
    $as_root apt-get update -q >/dev/null
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/dev/null
}
