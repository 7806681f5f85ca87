#!/usr/bin/env bash
# Lock what pyproject.toml asks for, with hashes and without addresses. $1: the bin folder.
set -euo pipefail
bin=$1
cd "$(dirname "$0")/.."
[ -x "$bin/uv" ] || { echo "make lock needs uv: $bin/pip install uv" >&2; exit 1; }
head='# Locked by "make lock" from pyproject.toml: every file by its hash, no address.'
compile() { "$bin/uv" pip compile --quiet --universal --python-version 3.12 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --no-annotate "$@"; }
{ echo "$head"; compile pyproject.toml; } > requirements/runtime.txt
{ echo "$head"; compile pyproject.toml --extra speech --constraint requirements/runtime.txt; } > requirements/speech.txt
{ echo "$head"; compile --group dev --constraint requirements/runtime.txt; } > requirements/develop.txt
{ echo "$head"; compile --group package --constraint requirements/runtime.txt; } > requirements/package.txt
