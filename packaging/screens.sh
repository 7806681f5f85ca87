#!/usr/bin/env bash
# Make the README's pictures anew: the gallery's own pictures of these screens, and a handout's first page.
# $1: the bin folder.
set -euo pipefail
bin=$1
cd "$(dirname "$0")/.."
"$bin/plainleaf" gallery --screens-only -o build/gallery
for name in home page result kiosk-home; do
    cp "build/gallery/screens/$name.png" docs/screens/
done
cp build/gallery/screens/question-ticked.png docs/screens/checklist.png
"$bin/plainleaf" handout calcinosis-cutis -o build/gallery/handout.pdf
"$bin/python" - <<'END'
import pypdfium2

page = pypdfium2.PdfDocument("build/gallery/handout.pdf")[0]
page.render(scale=70 / 72).to_pil().save("docs/screens/handout.png", optimize=True)
END
