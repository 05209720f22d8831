# Every path is relative, since make cannot handle a space in one and the checkout may have some.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := help

# QGIS's own Python, and what the worker computes on: auto, cpu or cuda.
QGIS_PYTHON ?= /usr/bin/python3
DEVICE ?= auto

worker := .venv/bin/python
qgis := .venv-qgis/bin/python
locks := $(wildcard requirements/worker*.txt requirements/torch-*.txt)
side_by_side := -n auto --maxprocesses 4 --dist loadfile
worker_tests := $(wildcard tests/engine tests/models)

.PHONY: help env test test-qgis344 demo package lint clean qgis test-tools link development force

help: ## list the commands
	@sed -nE 's/^([a-z0-9-]+): .*## (.*)/make \1\t\2/p' Makefile

env: qgis .venv/.rock-outcrop.json link ## set up QGIS and the worker's environment

demo: env ## run the main job on a generated scene, results in demo/
	$(QGIS_PYTHON) scripts/demo.py

test: test-tools development link lint ## set up everything, run all checks and tests
	OMP_NUM_THREADS=1 $(worker) -m pytest $(side_by_side) $(worker_tests)
	QT_QPA_PLATFORM=offscreen $(qgis) -m pytest $(side_by_side) tests \
		$(addprefix --ignore=,$(worker_tests))

# TESTS="tests/native tests/algorithms/test_slope.py" runs only those.
test-qgis344: ## QGIS's side of the tests in Debian testing with QGIS 3.44 (as root, 8 GB)
	bash scripts/test_qgis344.sh $(TESTS)

lint: development link ## style, types and the direction of imports
	$(qgis) -m ruff check .
	$(qgis) -m ruff format --check .
	$(qgis) -m mypy --python-executable $(worker) --follow-imports silent -p rock_outcrop.models \
		-p rock_outcrop.rock_outcrop_plugin.engine -p rock_outcrop.rock_outcrop_plugin.jobs \
		-p rock_outcrop.rock_outcrop_plugin.environment
	PYTHONPATH=build/plugins $(qgis) -c \
		'from importlinter.cli import lint_imports_command; lint_imports_command()'

package: .venv-qgis/.development ## build/rock_outcrop.zip, for QGIS's plugin manager
	$(qgis) scripts/package.py build/rock_outcrop.zip

clean: ## remove what was built, but not the environments
	rm -rf build demo .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -path './.venv*' -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

qgis:
	@bash scripts/install_qgis.sh

test-tools:
	@bash scripts/install_test_tools.sh

link:
	@mkdir -p build/plugins
	@ln -sfn ../.. build/plugins/rock_outcrop

development: env .venv/.development .venv-qgis/.development

# A Python that was upgraded or a checkout that was moved can leave an interpreter that is dead.
ifneq ($(wildcard .venv/.rock-outcrop.json),)
dead_worker := $(shell $(worker) -I -c '' 2>/dev/null || echo force)
endif
force:

.venv/.rock-outcrop.json: $(locks) $(dead_worker) | qgis
	$(QGIS_PYTHON) scripts/create_environment.py .venv --device $(DEVICE)
	@touch $@

.venv/.development: requirements/development-worker.txt .venv/.rock-outcrop.json
	$(worker) -m pip install -q --disable-pip-version-check -r $<
	@touch $@

.venv-qgis/.development: requirements/development-qgis.txt | qgis
	$(qgis) -I -c '' 2>/dev/null || $(QGIS_PYTHON) -m venv --clear --system-site-packages .venv-qgis
	$(qgis) -m pip install -q --disable-pip-version-check -r $<
	@touch $@
