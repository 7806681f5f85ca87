#!/bin/sh
# Started by the .run file: puts Plainleaf into the reader's own account. No root, no internet.
set -eu
share="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$share/plainleaf-app"
bin="$HOME/.local/bin"

new="$program.new"
rm -rf "$new"
if ! command -v xz >/dev/null 2>&1; then
    echo "Unpacking Plainleaf needs the program xz (package xz-utils or xz)." >&2
    exit 1
fi
mkdir -p "$share/applications" "$share/mime/packages" "$share/icons/hicolor" "$bin"
mkdir "$new"
tar -xJf plainleaf.tar.xz --strip-components=1 -C "$new"
rmdir "$new/plainleaf-settings" # that is for a copy that is carried about
if ! "$new/plainleaf" selftest >"$new/selftest.txt" 2>&1; then
    cat "$new/selftest.txt" >&2
    rm -rf "$new"
    echo "Plainleaf does not run here, and nothing was installed or changed." >&2
    exit 1
fi
rm -rf "$program" # an older one: its files must not stay behind
mv "$new" "$program"
ln -sf "$program/plainleaf" "$bin/plainleaf"
cp -R "$program/share/icons/hicolor/." "$share/icons/hicolor/"
cp "$program/share/mime/packages/plainleaf.xml" "$share/mime/packages/"
sed "s|^Exec=plainleaf|Exec=\"$program/plainleaf\"|" "$program/share/applications/plainleaf.desktop" \
    >"$share/applications/plainleaf.desktop"
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database "$share/applications" || true; fi
if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$share/mime" >/dev/null 2>&1 || true; fi
echo "Plainleaf is installed. Start it from the menu, or with $bin/plainleaf"
echo "Remove it with $program/uninstall.sh"
