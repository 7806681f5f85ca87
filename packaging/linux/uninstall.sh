#!/bin/sh
# Removes what the .run file installed. The reader's own settings stay, unless asked for: uninstall.sh --settings
set -eu
share="${XDG_DATA_HOME:-$HOME/.local/share}"
settings="${XDG_CONFIG_HOME:-$HOME/.config}/plainleaf"
drop=no
if [ "${1:-}" = --settings ]; then
    drop=yes
elif [ -t 0 ] && [ -d "$settings" ]; then
    printf 'Remove your settings (text size, colours) too? / ¿Quitar también sus ajustes? [y/N] '
    read -r answer
    case "$answer" in y* | Y* | s* | S*) drop=yes ;; esac
fi
rm -f "$HOME/.local/bin/plainleaf" "$share/applications/plainleaf.desktop" "$share/mime/packages/plainleaf.xml"
find "$share/icons/hicolor" -name 'plainleaf.png' -delete -o -name 'plainleaf.svg' -delete
if [ "$drop" = yes ]; then rm -rf "$settings"; fi
if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$share/mime" >/dev/null 2>&1 || true; fi
rm -rf "$share/plainleaf-app"
echo "Plainleaf is removed."
