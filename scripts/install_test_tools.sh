#!/usr/bin/env bash
# Installs what only the tests need: a virtual display, a hand for it, and a camera.
set -euo pipefail

readonly tools=(Xvfb xdotool convert)
readonly packages=(xvfb xdotool imagemagick)

missing() {
    local tool
    for tool in "${tools[@]}"; do
        command -v "$tool" >/dev/null || return 0
    done
    return 1
}

fail() {
    printf 'Rock Outcrop: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing ${packages[*]} needs root. Run this as root, or install sudo."
    fi
}

missing || exit 0
command -v apt-get >/dev/null || fail "install ${packages[*]} by hand, then run this command again."
as_root apt-get -o DPkg::Lock::Timeout=300 update -q
as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
    install -q -y --no-install-recommends "${packages[@]}"
