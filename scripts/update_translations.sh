#!/usr/bin/env bash
# Collects every visible text into i18n/rock_outcrop_<language>.ts, keeping what is translated.
# Usage: scripts/update_translations.sh de fr es
set -euo pipefail
cd "$(dirname "$0")/.."

[ $# -gt 0 ] || { printf 'usage: %s LANGUAGE...\n' "$0" >&2; exit 2; }
[ -x .venv-qgis/bin/python ] || { printf 'run "make test" or "make lint" first\n' >&2; exit 1; }

for language in "$@"; do
    .venv-qgis/bin/python scripts/collect_texts.py "i18n/rock_outcrop_$language.ts" "$language"
done
