"""A course on KPI and KGI for new sales staff. A lesson needs one line: ``import kpilearn as kl``.

Nothing heavy is imported before it is used: each name below is fetched from its module at first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from kpilearn import markets
    from kpilearn.datasets import load
    from kpilearn.markets.campaign import campaign
    from kpilearn.notebook import widgets
    from kpilearn.notebook.certificate import certificate
    from kpilearn.notebook.check import check, hint, solution
    from kpilearn.notebook.errors import details
    from kpilearn.notebook.gain import gain
    from kpilearn.notebook.home import home
    from kpilearn.notebook.quiz import commit, pretest, quiz, recall
    from kpilearn.notebook.session import begin, territory
    from kpilearn.notebook.tree import tree
    from kpilearn.plotting import style

# The name that a lesson uses, and where it is: "module:attribute", or a module as a whole.
_WHERE = {
    "begin": "kpilearn.notebook.session:begin",
    "campaign": "kpilearn.markets.campaign:campaign",
    "certificate": "kpilearn.notebook.certificate:certificate",
    "check": "kpilearn.notebook.check:check",
    "commit": "kpilearn.notebook.quiz:commit",
    "details": "kpilearn.notebook.errors:details",
    "gain": "kpilearn.notebook.gain:gain",
    "hint": "kpilearn.notebook.check:hint",
    "home": "kpilearn.notebook.home:home",
    "load": "kpilearn.datasets:load",
    "markets": "kpilearn.markets",
    "pretest": "kpilearn.notebook.quiz:pretest",
    "quiz": "kpilearn.notebook.quiz:quiz",
    "recall": "kpilearn.notebook.quiz:recall",
    "solution": "kpilearn.notebook.check:solution",
    "style": "kpilearn.plotting:style",
    "territory": "kpilearn.notebook.session:territory",
    "tree": "kpilearn.notebook.tree:tree",
    "widgets": "kpilearn.notebook.widgets",
}

__all__ = [
    "begin",
    "campaign",
    "certificate",
    "check",
    "commit",
    "details",
    "gain",
    "hint",
    "home",
    "load",
    "markets",
    "pretest",
    "quiz",
    "recall",
    "solution",
    "style",
    "territory",
    "tree",
    "widgets",
]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, attribute = where.partition(":")
    found = import_module(module)
    if attribute:
        found = getattr(found, attribute)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*globals(), *_WHERE])
