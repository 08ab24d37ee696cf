"""``python -m kpilearn``: the same as the command ``kpilearn``."""

from kpilearn.cli import main

raise SystemExit(main())
