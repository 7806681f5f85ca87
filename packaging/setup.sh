#!/usr/bin/env bash
# Set up the environment in $1: find a Python, install the libraries Qt needs, install what is locked.
set -euo pipefail
venv=$1
cd "$(dirname "$0")/.."

starts() { "$1" -c 'import sys; sys.exit(sys.implementation.name != "cpython" or sys.version_info < (3, 12))' >/dev/null 2>&1; }

# a Python 3.12 or newer that really starts (a pyenv shim may exist and not start)
find_python() {
    local one
    for one in "${PYTHON:-}" python3.14 python3.13 python3.12; do
        if [ -n "$one" ] && starts "$one"; then command -v "$one"; return; fi
    done
    if command -v pyenv >/dev/null 2>&1; then
        for one in $(ls -d "$(pyenv root)"/versions/*/bin/python 2>/dev/null | sort -rV); do
            if starts "$one"; then echo "$one"; return; fi
        done
    fi
    if command -v uv >/dev/null 2>&1; then
        one=$(uv python find '>=3.12' 2>/dev/null || true)
        if [ -n "$one" ] && starts "$one"; then echo "$one"; return; fi
    fi
    if starts python3; then command -v python3; return; fi
    return 1
}

is_debian_root() { [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }

apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
        { apt-get update -qq >/dev/null 2>&1 && apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }
}

if [ -n "${PYTHON:-}" ] && ! starts "$PYTHON"; then
    echo "PYTHON=$PYTHON is not a CPython 3.12 or newer that starts; looking for another one" >&2
fi
if ! python=$(find_python); then
    if is_debian_root && apt_install python3 python3-venv && starts python3; then
        python=$(command -v python3)
    else
        echo "Plainleaf needs Python 3.12 or newer: set PYTHON=/path/to/python3.13" >&2
        exit 1
    fi
fi

# the few system libraries Qt needs, and a screen without a screen for the tests
libraries="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxcb-sync1 libxcb-xfixes0"
tools="libcups2 xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi"
if [ -e /etc/debian_version ]; then
    missing=""
    for one in $libraries $tools; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$one" 2>/dev/null)" = installed ] || missing="$missing $one"
    done
    if [ -n "$missing" ]; then
        if is_debian_root; then
            echo "Installing what Qt needs:$missing"
            # shellcheck disable=SC2086 - a list of names
            apt_install $missing || { echo "apt-get could not install:$missing" >&2; exit 1; }
        else
            echo "Plainleaf needs some system libraries. Run: sudo apt-get install$missing" >&2
            for one in $libraries; do case " $missing " in *" $one "*) exit 1 ;; esac; done
        fi
    fi
fi

if [ ! -x "$venv/bin/python" ] || ! starts "$venv/bin/python"; then
    rm -rf "$venv"
    "$python" -m venv "$venv"
fi
echo "Setting up with $("$venv/bin/python" --version)"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt -r requirements/develop.txt
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

# shiboken compiles its signature files from source at every start unless they lie on disk, compiled
SBK_EMBED=0 QT_QPA_PLATFORM=offscreen "$venv/bin/python" -c 'import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets'
"$venv/bin/python" -m compileall -q "$("$venv/bin/python" -c 'import shiboken6, pathlib; print(pathlib.Path(shiboken6.__file__).parent)')" || true
