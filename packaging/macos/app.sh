#!/usr/bin/env bash
# never run: Plainleaf.app from the environment that has our wheel; needs macOS 14 or newer.
set -euo pipefail
cd "$(dirname "$0")/../.."
icons=build/packaging/plainleaf.iconset
mkdir -p "$icons" build/packages
for size in 16 32 128 256 512; do
    sips -s format png -z $size $size resources/icons/app-icon.svg --out "$icons/icon_${size}x${size}.png"
done
iconutil -c icns "$icons" -o build/packaging/plainleaf.icns
python -m PyInstaller --noconfirm --clean --distpath build/packaging/mac --workpath build/packaging/pyinstaller \
    packaging/linux/plainleaf.spec
app=build/packages/Plainleaf.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R build/packaging/mac/plainleaf/. "$app/Contents/MacOS/"
cp build/packaging/plainleaf.icns "$app/Contents/Resources/"
version=$(python -c 'import plainleaf; print(plainleaf.__version__)')
sed "s/@VERSION@/$version/g" packaging/macos/Info.plist >"$app/Contents/Info.plist"
cp -R LICENSES packaging/licences "$app/Contents/Resources/"
