#!/usr/bin/env bash
# Make the README's pictures anew: the gallery's own pictures of these screens, and a handout's first page.
# $1: the bin folder. Needs poppler-utils for the handout.
set -euo pipefail
bin=$1
cd "$(dirname "$0")/.."
"$bin/plainleaf" gallery --screens-only -o build/gallery
for name in home page result kiosk-home; do
    cp "build/gallery/screens/$name.png" docs/screens/
done
cp build/gallery/screens/question-ticked.png docs/screens/checklist.png
"$bin/plainleaf" handout calcinosis-cutis -o build/gallery/handout.pdf
pdftoppm -r 70 -f 1 -l 1 -singlefile -png build/gallery/handout.pdf docs/screens/handout
