# A newcomer needs `make course` only. Each line calls one tool; what it does is in bootstrap.py and kpilearn/.

.DEFAULT_GOAL := help
.PHONY: atlas coverage prose help course dev check test build html site lock slides bench-widgets bench-import bench-data bench-grading bench-kernel bench-site calibration

suitable := import sys; sys.exit(sys.version_info < (3, 11))
found := $(shell for name in python3 python3.13 python3.12 python3.11 python; do $$name -c "$(suitable)" 2>/dev/null && echo $$name && break; done)
missing = $(error Python 3.11 以上を入れて、もう一度実行してください。 / Please install Python 3.11 or newer and run this again)
PYTHON = $(or $(found),$(missing))
python := .venv/bin/python
lock := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" pyproject.toml

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 22

course:  ## open the course; COURSE_LANG=en or ja, ARGS="--port 9999 --no-browser"
	@$(PYTHON) bootstrap.py start $(if $(PORT),--port $(PORT)) $(ARGS)

dev:  ## install what changing and testing the course needs, into .venv
	@$(PYTHON) bootstrap.py --dev

build: dev  ## build every notebook whose source has changed; NAMES="03_kpi_tree" for some
	@$(python) -m kpilearn build $(NAMES)

html: dev  ## every lesson as a page that needs no Python and no network, into html/ja and html/en
	@$(python) -m kpilearn html course/ja/*.ipynb --out html/ja
	@$(python) -m kpilearn html course/en/*.ipynb --out html/en

slides: dev  ## the instructor's slides, into slides/ja and slides/en; ARGS="--show" opens them, NAMES="3" for some
	@$(python) -m kpilearn slides $(NAMES) $(ARGS)

site: dev  ## the edition that needs no installation, into site/; ARGS="--lang ja --pyodide FOLDER"
	@$(python) -m kpilearn site --out site $(ARGS)

check: dev  ## lint, types and quick tests: two minutes
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy
	$(python) -m pytest -q -n 2 --dist loadfile -m "not slow and not browser"

test: dev  ## everything that is tested, installing what that needs
	sh tests/install-tools.sh
	npm ci --prefix tests
	$(MAKE) check
	$(python) tests/prose/prose.py
	$(python) -m kpilearn build --check
	KPILEARN_PROGRESS="$(CURDIR)/.kpilearn/no_progress.json" $(python) -m pytest -q -n 2 --dist loadfile --nbval --nbval-current-env course/ja course/en
	$(python) -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder -m "slow and not browser"
	$(python) -m pytest -q -n 2 --dist loadfile -m browser

lock: dev  ## write requirements*.txt anew from pyproject.toml
	$(python) -m $(lock) --extra course --output-file requirements.txt
	$(python) -m $(lock) --all-extras --constraints requirements.txt --output-file requirements-dev.txt
	$(python) -m $(subst pyproject.toml,kpilearn/site/jupyterlite.in,$(lock)) --output-file kpilearn/site/jupyterlite.txt

atlas: dev  ## every question of the assignments: right ways, wrong ideas and random values on 20 territories
	@$(python) tests/grading/atlas.py $(NAMES)

coverage: dev  ## where each statement of the article is taught and practised, and how long each lesson takes
	@$(python) -m kpilearn.build.coverage

prose: dev  ## Japanese by textlint, English spelling by cspell, links
	@npm ci --silent --prefix tests
	@$(python) tests/prose/prose.py

bench-import: dev  ## what `import kpilearn` costs against `import seaborn`
	@$(python) benchmarks/bench_import.py

bench-widgets: dev  ## each board in JupyterLab and Chromium against ipywidgets.interact with seaborn; NAMES="shop" for some
	@$(python) benchmarks/bench_widgets.py $(NAMES)

bench-grading: dev  ## a class of 30 graded by ours and by stock nbgrader: speed, and the same grades row by row
	@$(python) benchmarks/bench_grading.py

bench-kernel: dev  ## how long a learner waits for pandas and seaborn: the course's kernel against ipykernel's own
	@$(python) benchmarks/bench_kernel.py

bench-site: dev  ## the edition that needs no installation in Chromium: requests, seconds, sizes
	@$(python) benchmarks/bench_site.py $(ARGS)

bench-data: dev  ## rows a second, memory and time of generated data, against Faker
	@$(python) benchmarks/bench_data.py

calibration: dev  ## the published statistics, and how near the generated data comes to them
	@$(python) benchmarks/calibration.py
