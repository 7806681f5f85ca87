#!/usr/bin/env bash
# Make the README's pictures anew from the program itself. $1: the bin folder. Needs poppler-utils for the handout.
set -euo pipefail
bin=$1
cd "$(dirname "$0")/.."
"$bin/plainleaf" first-look -o build/first-look
cp build/first-look/{home,page,checklist,suggestion}.png docs/screens/
pdftoppm -r 70 -f 1 -l 1 -singlefile -png build/first-look/*.standard.pdf docs/screens/handout
