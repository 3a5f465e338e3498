# What a fresh machine needs, by Debian package name. Sourced by run and check.
# shellcheck shell=bash

build_packages="ca-certificates git cmake ninja-build ccache g++ qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
libqt6svg6-dev libgl-dev nlohmann-json3-dev fonts-noto-core fonts-dejavu-core"
check_packages="clang-format-14 python3 desktop-file-utils appstream strace xvfb"

# Installs the packages named that are missing. With another package manager it says which ones are.
install_missing() {
    local missing=""
    if ! command -v dpkg-query >/dev/null 2>&1; then
        if command -v cmake >/dev/null 2>&1 && command -v ninja >/dev/null 2>&1; then
            return 0 # not Debian, but prepared: CMake tells what it does not find
        fi
        echo "This system has no apt, so nothing was installed. Please install what these Debian packages hold:" >&2
        echo "$*" | tr '\n' ' ' | fold -s -w 100 | sed 's/^/  /' >&2
        echo >&2
        return 1
    fi
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    local root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "These packages are missing, and there is no sudo. As root, run:" >&2
            echo "  apt-get install --no-install-recommends$missing" >&2
            return 1
        fi
        root="sudo"
    fi
    echo "Installing:$missing"
    # shellcheck disable=SC2086
    { $root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing; } \
        > "${TMPDIR:-/tmp}/retinue-install.log" 2>&1 || {
        tail -n 20 "${TMPDIR:-/tmp}/retinue-install.log" >&2
        echo "The packages could not be installed. As root, try: apt-get install$missing" >&2
        return 1
    }
}
