# The README's commands. Each installs what it needs and is missing, by apt; Swift itself must be there.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := .build
# Linked statically: the binary needs no file beside it.
RELEASE := swift build -c release --static-swift-stdlib --product ordholden
ORDHOLDEN := $(BUILD)/release/ordholden
PYTHON := $(BUILD)/python/bin/python
BROWSERS := chromium chromium-sandbox firefox-esr fonts-liberation poppler-utils
SPEC := $(BUILD)/commonmark/spec.json
PORT ?=
ARGS ?=

.PHONY: help site cards pdf serve test test-swift test-command test-browser screenshots man bench bench-gate bench-search bench-pages \
	format lint clean swift build

help: ## Show these commands
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | column -t -s $$'\t'

site: build ## Build the site in public/
	$(ORDHOLDEN) build $(ARGS)

cards: build ## Build the site with a picture for each link that is shared (ARGS="--base-url https://…")
	$(call apt,librsvg2-bin pngquant fonts-liberation)
	$(ORDHOLDEN) build --cards $(ARGS)

pdf: site ## Print the report to .build/report.pdf
	$(call apt,chromium chromium-sandbox fonts-liberation)
	.ci/print-report public $(BUILD)/report.pdf

serve: build ## Show the site on http://127.0.0.1:8080/, and every change when it is saved (PORT=…)
	$(ORDHOLDEN) serve $(if $(PORT),--port $(PORT)) $(ARGS)

test: test-swift test-command test-browser ## Run all tests

test-swift: swift $(SPEC)
	$(call apt,snowball-data)
	ORDHOLDEN_COMMONMARK_SPEC=$(abspath $(SPEC)) swift test --disable-xctest $(ARGS)

test-command: build $(PYTHON)
	$(call apt,curl libxml2-utils mandoc nginx libnginx-mod-http-brotli-static openssl rclone librsvg2-bin pngquant fonts-liberation)
	$(PYTHON) -m pytest -q Tests/Command

test-browser: site $(PYTHON)
	$(call apt,$(BROWSERS) snowball-data openjdk-17-jre-headless)
	$(PYTHON) -m pytest -q -n 2 --dist worksteal Tests/Browser

screenshots: site $(PYTHON) ## Take the pictures again that pages are compared with; look at each
	$(call apt,$(BROWSERS))
	$(PYTHON) -m pytest -q Tests/Browser/test_screenshots.py --renew

man: build ## Write the manual page, .build/ordholden.1
	$(ORDHOLDEN) manual > $(BUILD)/ordholden.1

bench: build ## Measure builds beside Hugo, cp -r and others (ARGS="--peers --record")
	$(call apt,gcc libcmark-dev python3 python3-venv)
	python3 -m venv $(BUILD)/bench
	$(BUILD)/bench/bin/pip install -q --disable-pip-version-check -r Benchmarks/build/requirements.txt
	$(if $(findstring --peers,$(ARGS)),$(call apt,jekyll))
	$(if $(findstring --peers,$(ARGS)),$(BUILD)/bench/bin/pip install -q --disable-pip-version-check -r Benchmarks/build/peers.txt)
	$(BUILD)/bench/bin/python Benchmarks/build/compare.py $(ARGS)

bench-gate: build ## Count the instructions of a fixed build, and hold them against the baseline (ARGS=--record)
	$(call apt,valgrind binutils python3)
	python3 Benchmarks/build/gate.py $(ARGS)

bench-search: site ## Measure the search, and Pagefind beside it (ARGS=…)
	$(call apt,python3 python3-venv chromium chromium-sandbox)
	python3 -m venv $(BUILD)/bench-search
	$(BUILD)/bench-search/bin/pip install -q --disable-pip-version-check -r Benchmarks/search/requirements.txt
	$(BUILD)/bench-search/bin/python Benchmarks/search/compare.py $(ARGS)
	$(BUILD)/bench-search/bin/python Benchmarks/search/compare.py --queries Benchmarks/search/queries.json $(ARGS)
	$(BUILD)/bench-search/bin/python Benchmarks/search/large.py

bench-pages: site $(PYTHON) ## Measure pages as a slow phone gets them
	$(call apt,$(BROWSERS))
	$(PYTHON) Benchmarks/pages.py

format: swift ## Format the Swift code
	swift format --in-place --recursive --parallel Package.swift Sources templates Tests

lint: swift ## Check the format of the Swift code
	swift format lint --strict --recursive --parallel Package.swift Sources templates Tests

clean: ## Remove what was built
	rm -rf $(BUILD)
	find public -mindepth 1 ! -name .gitignore -delete

build: swift
	$(RELEASE)

swift:
	@command -v swift > /dev/null || { echo "Swift 6.3 is missing: get it from https://www.swift.org/install/linux/" >&2; exit 1; }
	$(call apt,libcmark-dev libbrotli-dev zlib1g-dev git)

$(SPEC): Tests/Tools/fetch-commonmark-spec
	Tests/Tools/fetch-commonmark-spec $@

$(PYTHON): Tests/requirements.txt
	$(call apt,python3 python3-venv)
	python3 -m venv $(BUILD)/python
	$(PYTHON) -m pip install -q --disable-pip-version-check -r Tests/requirements.txt
	touch $@

# $(call apt,packages): installs those that are missing, with sudo when not root.
define apt
	@missing=; for package in $(1); do dpkg -s $$package > /dev/null 2>&1 || missing+=" $$package"; done; \
	if [ -n "$$missing" ]; then \
		sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		echo "Installing$$missing"; \
		$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing > /dev/null; \
	fi
endef
