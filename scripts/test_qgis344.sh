#!/usr/bin/env bash
# Runs the tests of QGIS's side in Debian testing, whose QGIS is 3.44, with the worker's packages
# from the same distribution. Needs root, about 8 GB in build/ and the network; later runs use what
# is there. Not part of .ci/run.
# usage: scripts/test_qgis344.sh [--set-up] [TEST...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly suite=forky
readonly mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
readonly root=$PWD/build/debian-$suite
readonly scripts=/usr/share/debootstrap/scripts
# The path of the checkout inside; a copy, because environments of this system do not run there.
readonly inside=/home/rock_outcrop
# Those that this system trusts: there may be a gateway between it and the package index.
readonly certificates=/etc/ssl/this-system.crt
readonly packages=(
    qgis python3-qgis qgis-providers python3-venv python3-pyqt6 xvfb xdotool imagemagick git
    python3-torch python3-rasterio python3-onnxruntime python3-onnx python3-safetensors
    python3-pyogrio python3-shapely python3-scipy python3-sklearn python3-pydantic python3-jinja2
    python3-matplotlib python3-psutil python3-dask python3-distributed python3-requests
    python3-tenacity python3-opencv python3-pip python3-googleapi python3-google-auth-httplib2
    python3-xarray
)
# What Debian does not have. They come without what they ask for, which is there as packages.
readonly from_pip=(
    albumentations==2.0.8 albucore==0.0.24 stringzilla simsimd onnxscript onnx-ir earthengine-api
    lightning-fabric lightning-utilities pystac pystac-core pystac-client odc-stac odc-geo odc-loader
    planetary-computer
)
# pytest-qgis needs nothing of QGIS's; the linters are not run there.
readonly test_tools=(hypothesis sortedcontainers pytest pytest-qgis pytest-qt bandit detect-secrets)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "Rock Outcrop: $*"
    exit 1
}

within() {
    chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin PIP_CERT="$certificates" OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}" \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

# In this process's own namespace: mounts are gone when it ends, however it ends.
mount_what_programs_need() {
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    # The real inputs, where this checkout has them beside it.
    if [ -d ../shared/data ]; then
        mkdir -p "$root/home/shared/data"
        mount --bind ../shared/data "$root/home/shared/data"
        mount -o remount,bind,ro "$root/home/shared/data"
    fi
}

install_debootstrap() {
    command -v debootstrap >/dev/null || {
        apt-get -o DPkg::Lock::Timeout=300 update -q
        apt-get -o DPkg::Lock::Timeout=300 install -q -y --no-install-recommends debootstrap
    }
    # Older releases do not know the name; all of them are made like sid.
    [ -e "$scripts/$suite" ] || ln -s sid "$scripts/$suite"
}

make_root() {
    [ -e "$root/.made" ] && return
    install_debootstrap
    say "Making a root of Debian $suite in $root ..."
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase "$suite" "$root" "$mirror"
    touch "$root/.made"
}

# QGIS, the worker's packages and the two environments; again when a list above has changed.
install_packages() {
    local wanted
    wanted=$(printf '%s\n' "${packages[@]}" "${from_pip[@]}" "${test_tools[@]}" | sha256sum)
    [ "$(cat "$root/.packages" 2>/dev/null)" = "$wanted" ] && return
    # A mirror that stands still is good enough: packages are signed all the same.
    within apt-get -o Acquire::Check-Valid-Until=false update -q
    within apt-get install -q -y --no-install-recommends "${packages[@]}"
    cp -L "${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}" "$root$certificates"
    within rm -rf /opt/worker /opt/tests
    within python3 -m venv --system-site-packages /opt/worker
    within /opt/worker/bin/pip install -q --disable-pip-version-check --no-deps "${from_pip[@]}"
    within python3 -m venv --system-site-packages /opt/tests
    within /opt/tests/bin/pip install -q --disable-pip-version-check "${test_tools[@]}"
    within apt-get clean
    printf '%s\n' "$wanted" >"$root/.packages"
}

# Git's own list of files: environments and results of this system stay outside.
copy_checkout() {
    rm -rf --one-file-system "${root:?}$inside"
    mkdir -p "$root$inside/build/plugins"
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [ -e "$file" ] && printf '%s\0' "$file"; done |
        tar --null --files-from=- -cf - | tar -xf - --no-same-owner -C "$root$inside"
    ln -sfn ../.. "$root$inside/build/plugins/rock_outcrop"
    within sh -c "cd $inside && git init -q && git add -A"
    # Tests that run the worker themselves look for it where a checkout has it.
    ln -sfn /opt/worker "$root$inside/.venv"
}

main() {
    [ "$(id -u)" -eq 0 ] || fail "a root of another Debian needs chroot: run this as root."
    if [ "${ROCK_OUTCROP_NAMESPACE:-}" != own ]; then
        ROCK_OUTCROP_NAMESPACE=own exec unshare --mount --propagation private \
            bash "$PWD/scripts/test_qgis344.sh" "$@"
    fi
    local set_up_only=false
    if [ "${1:-}" = --set-up ]; then
        set_up_only=true
        shift
    fi
    local tests=("$@")
    [ ${#tests[@]} -gt 0 ] || tests=(tests --ignore=tests/engine --ignore=tests/models)

    make_root
    mount_what_programs_need
    install_packages
    copy_checkout
    within sh -c 'qgis_process --version 2>/dev/null | head -n 1; python3 --version' >&2
    if $set_up_only; then return; fi
    within QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp ROCK_OUTCROP_PYTHON=/opt/worker \
        sh -c "cd $inside && exec /opt/tests/bin/python -m pytest \"\$@\"" pytest "${tests[@]}"
}

main "$@"
