#!/usr/bin/env bash
# Installs QGIS 3.40 or newer from the distribution. Does nothing where it is already there.
# Debian 12 carries 3.22, so there its backports suite is used.
set -euo pipefail

readonly required="3.40"
readonly packages=(qgis python3-qgis qgis-providers python3-venv)
# A fresh machine often runs its own upgrades just then.
readonly wait_for_lock=(-o DPkg::Lock::Timeout=300)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "Rock Outcrop: $*"
    exit 1
}

qgis_version() {
    dpkg-query -W -f='${db:Status-Status} ${Version}' python3-qgis 2>/dev/null |
        sed -nE 's/^installed ([0-9]+:)?([0-9.]+).*/\2/p'
}

installed_by_hand() {
    QT_QPA_PLATFORM=offscreen qgis_process --version 2>/dev/null |
        sed -nE 's/^QGIS ([0-9]+(\.[0-9]+)+).*/\1/p' | head -n 1
}

is_new_enough() {
    [ -n "$1" ] && [ "$(printf '%s\n' "$required" "$1" | sort -V | head -n 1)" = "$required" ]
}

everything_is_there() {
    is_new_enough "$(qgis_version)" || return 1
    command -v qgis_process >/dev/null || return 1
    /usr/bin/python3 -c 'import ensurepip, venv' 2>/dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing QGIS needs root. Run this as root, or install sudo."
    fi
}

add_bookworm_backports() {
    local list=/etc/apt/sources.list.d/rock-outcrop-backports.sources
    grep -rqsE '^[^#]*bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d && return
    as_root tee "$list" >/dev/null <<'SOURCES'
Types: deb
URIs: http://deb.debian.org/debian
Suites: bookworm-backports
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
}

main() {
    if ! command -v apt-get >/dev/null || [ ! -r /etc/os-release ]; then
        is_new_enough "$(installed_by_hand)" && return
        fail "this is not a Debian or Ubuntu system. Install QGIS $required or newer by hand" \
            "(https://qgis.org/download), then run this command again."
    fi
    everything_is_there && return

    local ID="" VERSION_CODENAME="" target=()
    # shellcheck source=/dev/null
    . /etc/os-release
    if [ "$ID" = debian ] && [ "$VERSION_CODENAME" = bookworm ]; then
        add_bookworm_backports
        target=(-t bookworm-backports)
    fi
    say "Installing QGIS (about 2 minutes) ..."
    as_root apt-get "${wait_for_lock[@]}" update -q
    local candidate
    candidate=$(apt-cache policy "${target[@]}" python3-qgis | sed -nE 's/^ *Candidate: ([0-9]+:)?([0-9.]+).*/\2/p')
    is_new_enough "$candidate" || is_new_enough "$(qgis_version)" || fail \
        "this system offers QGIS '${candidate:-none}', but $required or newer is needed." \
        "Add the packages of https://qgis.org/download, then run this command again."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get "${wait_for_lock[@]}" \
        install -q -y --no-install-recommends "${target[@]}" "${packages[@]}"
    everything_is_there || fail "QGIS was installed, but qgis_process or Python's venv is missing."
}

main "$@"
