"""Widgets: one line each, evaluated in the page, so that they also live where no Python runs.

Each is fetched from its module at first use. (A module must not have the name of its widget: importing it would put
the module in the widget's place.)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kpilearn.notebook.widgets.allocator import budget
    from kpilearn.notebook.widgets.campaign_game import campaign
    from kpilearn.notebook.widgets.cockpit import funnel, staffing
    from kpilearn.notebook.widgets.incentive_game import incentive
    from kpilearn.notebook.widgets.kpi_tree import tree
    from kpilearn.notebook.widgets.resampling import resample
    from kpilearn.notebook.widgets.segment_toggle import segments
    from kpilearn.notebook.widgets.simulators import ads, shop, sns
    from kpilearn.notebook.widgets.smart_checker import smart
    from kpilearn.notebook.widgets.sorting import sorter
    from kpilearn.notebook.widgets.tree_builder import tree_editor

# The widget, and the module of this package that has it.
_WHERE = {
    "ads": "simulators",
    "budget": "allocator",
    "campaign": "campaign_game",
    "funnel": "cockpit",
    "incentive": "incentive_game",
    "resample": "resampling",
    "segments": "segment_toggle",
    "shop": "simulators",
    "smart": "smart_checker",
    "sns": "simulators",
    "sorter": "sorting",
    "staffing": "cockpit",
    "tree": "kpi_tree",
    "tree_editor": "tree_builder",
}

__all__ = [
    "ads",
    "budget",
    "campaign",
    "funnel",
    "incentive",
    "resample",
    "segments",
    "shop",
    "smart",
    "sns",
    "sorter",
    "staffing",
    "tree",
    "tree_editor",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = found
    return found
