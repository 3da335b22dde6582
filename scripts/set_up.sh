#!/usr/bin/env bash
# Make the virtual environment with pinned packages, and the system libraries that WeasyPrint loads.
# With the word `test-tools` it only sees to what the tests look with: a browser, and a reader of QR codes.
# Says what it does; where it may not install something, it prints the command to run and stops.
set -euo pipefail

PYTHON=${PYTHON:-python3}
VENV=${VENV:-.venv}
BROWSER=/usr/bin/chromium
LIBRARIES=(libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)

say() { printf 'docgen set-up: %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

install_packages() {
    if may_install; then
        say "installing system packages: $*"
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    else
        say "these system packages are missing and may not be installed from here: $*"
        say "run this yourself and try again:  sudo apt-get install --no-install-recommends $*"
        exit 4
    fi
}

library_is_there() {
    "$PYTHON" - "$1" <<'PY' 2>/dev/null
import ctypes, sys
ctypes.CDLL(sys.argv[1])
PY
}

if [ "${1:-}" = test-tools ]; then
    tools=()
    [ -x "$BROWSER" ] || tools+=(chromium)
    command -v zbarimg >/dev/null || tools+=(zbar-tools)
    [ ${#tools[@]} -eq 0 ] || install_packages "${tools[@]}"
    exit 0
fi

command -v "$PYTHON" >/dev/null || install_packages python3 python3-venv
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "docgen needs Python 3.11 or newer; found $("$PYTHON" --version). Point to another one: make PYTHON=python3.12 …"
    exit 2
}
"$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || install_packages python3-venv

missing=()
library_is_there libpango-1.0.so.0 || missing+=("${LIBRARIES[0]}")
library_is_there libpangoft2-1.0.so.0 || missing+=("${LIBRARIES[1]}")
library_is_there libharfbuzz-subset.so.0 || missing+=("${LIBRARIES[2]}")
[ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"

say "making $VENV with the versions of requirements.lock"
"$PYTHON" -m venv "$VENV"
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
# Also where PYTHONDONTWRITEBYTECODE is set: without this each start would compile docgen again.
"$VENV/bin/python" -m compileall -q docgen
say "ready"
