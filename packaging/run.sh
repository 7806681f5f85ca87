#!/usr/bin/env bash
# Open the window; with no display, say so and make the first-look pictures instead. $1: the bin folder.
set -euo pipefail
bin=$1
cd "$(dirname "$0")/.."
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so no window can open; making pictures in build/first-look instead."
    exec "$bin/plainleaf" first-look -o build/first-look
fi
exec "$bin/plainleaf"
