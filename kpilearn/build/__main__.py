"""``python -m kpilearn.build``: the same as the command ``kpilearn build``."""

import sys

from kpilearn.cli import main

raise SystemExit(main(["build", *sys.argv[1:]]))
