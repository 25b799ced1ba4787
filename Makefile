# Every target sets up what is missing first and costs nothing when all is there.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test fast setup train check format bench screenshots lock clean

demo: train ## set up all that is missing, start everything with sample data, print the addresses (Ctrl-C stops)
	@.venv/bin/anxin up --demo

test: train ## set up all that is missing and run the whole test suite
	@deploy/test-tools
	@.venv/bin/pytest -m "not rasa and not slow" -n 2
	@.venv/bin/pytest -m "rasa or slow"

fast: setup ## the fast tests only: no model, no network
	@.venv/bin/pytest -m "not rasa and not slow" -n 2

setup: ## make both environments (.venv and .venv-nlu)
	@deploy/setup

train: setup ## train the Rasa model if its inputs changed
	@.venv-nlu/bin/python -m nlu.train

check: setup ## format, lint, types, import arrows, locks, words
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@! grep -n '://' locks/*.txt || { echo "locks hold an address" >&2; exit 1; }
	@.venv/bin/pytest -q tests/house tests/words -n 2

format: setup ## write the format and the lint mends that are safe
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

bench: train ## the benchmark table: stock Rasa and anxin in one run
	@.venv/bin/anxin bench

screenshots: train ## take the pictures of both pages for the README
	@deploy/test-tools
	@.venv/bin/python -m bench.screenshots

lock: ## write locks/app.txt and locks/nlu.txt anew
	@.venv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --python-version 3.12 --group dev pyproject.toml -o locks/app.txt
	@.venv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --python-version 3.10 locks/nlu.in -o locks/nlu.txt

clean: ## delete the environments, the model and the demo's data
	@rm -rf .venv .venv-nlu models var

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'
