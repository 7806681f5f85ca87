# Plainleaf: two commands matter. `make run` sets up everything and opens the window;
# `make test` sets up everything and passes the tests.
SHELL := /bin/bash
.DEFAULT_GOAL := run
.PHONY: run test proof setup gallery screens bench clean lock \
	package package-wheel package-deb package-portable package-windows test-packages

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready

setup: $(STAMP)

# the machine's own part: Python 3.12 or newer, and the few libraries Qt needs
$(STAMP): requirements/runtime.txt requirements/develop.txt pyproject.toml packaging/setup.sh
	@bash packaging/setup.sh "$(VENV)"
	@touch $@

run: setup
	@bash packaging/run.sh "$(BIN)"

test: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadfile -m "not proof" --ignore=tests/benchmarks

proof: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadfile --ignore=tests/benchmarks

bench: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -s tests/benchmarks

gallery: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/plainleaf gallery -o build/gallery

screens: setup
	@QT_QPA_PLATFORM=offscreen bash packaging/screens.sh "$(BIN)"

lock:
	@bash packaging/lock.sh "$(BIN)"

# the installers: see packaging/README.md
package: setup
	@$(BIN)/python packaging/kit all

package-wheel package-deb package-portable package-windows: package-%: setup
	@$(BIN)/python packaging/kit $*

test-packages: setup
	@$(BIN)/python packaging/kit test

clean:
	@rm -rf build $(VENV)
