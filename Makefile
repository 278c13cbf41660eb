# Two commands do all the set-up: `make run` and `make test`. `make help` lists the rest.
SHELL := /bin/sh
PYTHON ?= python3
VENV ?= .venv
PORT ?= 8000
MAILBOX ?=
OWNER ?=
BIN := $(VENV)/bin
# What a start needs is compiled once, also where Python is told to keep nothing; compiling all libraries takes longer.
KEEP_COMPILED := PYTHONDONTWRITEBYTECODE=
# A path may hold blanks, quotes and dollars: no make and no shell looks into it.
as_said = '$(subst ','\'',$(value $(1)))'
SHARED_CORPUS ?= ../shared/corpus/dev

.PHONY: help setup setup-dev run test lint types imports unit corpus lock bench soak train screenshots drafts-page client settings-table clean
.DEFAULT_GOAL := help

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Afterword needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made requirements.lock pyproject.toml
	@echo "Installing Afterword's libraries (the first time takes a minute or two) ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --no-compile -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(KEEP_COMPILED) $(BIN)/python -c "import app.background.durable, app.commands.server, app.main"
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	@echo "Installing the tools that the tests need ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

setup: $(VENV)/.installed ## Make .venv with Afterword and its libraries (leaves .venv/bin/afterword)

setup-dev: $(VENV)/.installed-dev ## The same, with what tests and checks need

run: setup ## Serve on http://127.0.0.1:8000 (PORT=8100, MAILBOX=path to your own mail, OWNER=your address in it)
	@$(KEEP_COMPILED) $(BIN)/afterword serve --port $(PORT) $(if $(value MAILBOX),--mailbox $(call as_said,MAILBOX)) $(if $(value OWNER),--owner-email $(call as_said,OWNER))

test: lint types imports unit corpus ## Lint, types, import rules, tests and the corpus check

lint: setup-dev ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup-dev ## mypy --strict
	$(BIN)/mypy

imports: setup-dev ## Import rules (import-linter)
	$(BIN)/lint-imports

unit: setup-dev ## The tests alone (T=path or -k … to choose)
	$(KEEP_COMPILED) $(BIN)/pytest $(T)

corpus: setup-dev ## Read the annotated threads and hold the figures against their floors
	$(BIN)/python -m tests.corpus.check --floors tests/corpus/floors.json tests/corpus/threads
	$(BIN)/python -m tests.corpus.check --floors tests/corpus/floors-wild.json tests/corpus/wild
	$(BIN)/python -m tests.corpus.banks.check --floors tests/corpus/floors-banks.json
	@if [ -d "$(SHARED_CORPUS)" ]; then $(BIN)/python -m tests.corpus.check --floors tests/corpus/floors-dev.json "$(SHARED_CORPUS)"; \
	else echo "Skipped: the shared corpus does not lie at $(SHARED_CORPUS)."; fi

lock: setup-dev ## Resolve the dependencies anew, with hashes and without index addresses
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		pyproject.toml --group build -o requirements.lock $(LOCKFLAGS)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock $(LOCKFLAGS)

bench: setup-dev ## Measure: accuracy, speed, memory (prints tables)
	$(BIN)/python -m benchmarks

soak: setup-dev ## The long forms of the crash, fuzz and growth tests
	AFTERWORD_SOAK=1 $(BIN)/pytest -m soak

train: setup-dev ## Train the reader's sentence models and certainty anew from tests/corpus (installs scikit-learn)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "scikit-learn>=1.7,<2"
	$(BIN)/python -m scripts.train_senses
	$(BIN)/python -m scripts.train_kinds
	$(BIN)/python -m scripts.train_seats
	$(BIN)/python -m scripts.train_roles
	$(BIN)/python -m scripts.train_choices
	$(BIN)/python -m scripts.train_certainty

drafts-page: setup-dev ## Write docs/drafts.md anew, from what the composer writes today
	$(BIN)/python -m scripts.drafts_page

client: setup-dev ## Generate the typed Python client in clients/python anew, from the OpenAPI document
	$(BIN)/python -m scripts.python_client

settings-table: setup-dev ## Write the settings in docs/operations.md anew, from the settings class
	$(BIN)/python -m scripts.settings_table

screenshots: setup-dev ## Take the pictures in docs/ anew (needs Chromium)
	$(BIN)/python -m scripts.screenshots

clean: ## Remove what was built (never the data)
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
