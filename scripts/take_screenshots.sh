#!/usr/bin/env bash
# Takes the README's pictures in a real QGIS window on a virtual screen. Run `make demo` first.
set -euo pipefail
cd "$(dirname "$0")/.."

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
export QGIS_PLUGINPATH="$PWD/build/plugins"
export ROCK_OUTCROP_PICTURES="${1:-$PWD/docs/images}"
export ROCK_OUTCROP_PROJECT="${2:-$PWD/demo/demo.qgz}"
mkdir -p "$ROCK_OUTCROP_PICTURES" "$profile/profiles/default/QGIS"
cat >"$profile/profiles/default/QGIS/QGIS3.ini" <<'INI'
[PythonPlugins]
rock_outcrop=true
processing=true
[qgis]
checkVersion=false
showTips=false
[rock_outcrop]
welcomed=true
INI

Xvfb :87 -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
trap 'kill "$screen"; rm -rf "$profile"' EXIT
sleep 1
DISPLAY=:87 QT_QPA_PLATFORM=xcb timeout 120 \
    qgis --profiles-path "$profile" --noversioncheck --nologo --code scripts/screenshots.py
