# docgen: the commands of the project. `make demo` and `make test` set up everything they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.DEFAULT_GOAL := help
.PHONY: help setup test-tools demo test lint types layers pytest test-faults fuzz docs messages gallery style lock bench bench-reading bench-readability clean

help: ## show these commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

$(READY): requirements.lock pyproject.toml scripts/set_up.sh
	@PYTHON=$(PYTHON) VENV=$(VENV) bash scripts/set_up.sh
	@touch $@

setup: $(READY) ## make the virtual environment, pinned, and the system libraries

test-tools: ## install what the tests look with: a browser, a reader of QR codes
	@bash scripts/set_up.sh test-tools

demo: $(READY) ## make every example of every template in demo-output/
	@$(BIN)/docgen demo --out demo-output --force

test: $(READY) lint types layers pytest ## everything that CI runs

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY)
	@$(BIN)/mypy

layers: $(READY)
	@$(BIN)/lint-imports --no-cache

pytest: $(READY) test-tools
	@$(BIN)/python -m pytest -n auto

test-faults: $(READY) ## break things on purpose: kills, a full disk, many starts, long runs
	@$(BIN)/python -m pytest -m faults tests

fuzz: $(READY) ## look for input that breaks a reader: make fuzz SECONDS=3600
	@$(BIN)/python scripts/fuzz.py --seconds $(or $(SECONDS),600)

messages: $(READY) ## collect the messages from the code and compile the Dutch catalogue
	@$(BIN)/python scripts/messages.py

docs: $(READY) ## write docs/codes.md, docs/commands.md and docs/wetgeving.md from the code and the law data
	@$(BIN)/python scripts/docs.py

gallery: $(READY) ## write docs/gallery: a picture of each document
	@$(BIN)/python scripts/gallery.py

style: $(READY) ## make the Word house style again from its script
	@$(BIN)/python scripts/make_house_style.py

bench: $(READY) ## measure the speed against bare libraries, in ten minutes; QUICK=1: in two, FULL=1: in thirty; ONLY=D2, OUT=file
	@$(BIN)/python bench/speed.py $(if $(QUICK),--quick) $(if $(FULL),--full) $(addprefix --only ,$(ONLY)) \
		$(addprefix --out ,$(OUT))

bench-reading: $(READY) ## measure the speed of the reading gate, against bare textstat
	@$(BIN)/python bench/reading.py

bench-readability: $(READY) ## measure the reading gate: make bench-readability CORPUS=path.jsonl
	@$(BIN)/python bench/readability.py $(CORPUS)

lock: ## pin all packages again, with their hashes
	@$(BIN)/pip install --quiet pip-tools
	@$(BIN)/pip-compile --quiet --extra dev --generate-hashes --strip-extras --allow-unsafe --no-annotate \
		--no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
		--output-file requirements.lock pyproject.toml

clean: ## remove what these commands made
	@rm -rf $(VENV) demo-output dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
