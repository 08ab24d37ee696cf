"""The KPI tree: move a lever, and the tree, the months against the target and the table follow."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from kpilearn.kpitree import Model
from kpilearn.notebook.widgets.board import Board, SettingError

_IN_TIME = [
    ("top", ["headline", "takes"]),
    ("side", ["levers"]),
    ("main", ["line"]),
    ("below", ["tree"]),
    ("bottom", ["table", "settings"]),
]
_TIMELESS = [
    ("top", ["headline", "takes"]),
    ("side", ["levers"]),
    ("main", ["tree"]),
    ("bottom", ["table", "settings"]),
]


def tree(
    model: Model,
    target: float | None = None,
    *,
    levers: Mapping[str, float] | None = None,
    period: int | None = None,
    periods: int = 12,
    percent: Sequence[str] = (),
) -> Board:
    """Show a model as a KPI tree with its levers.

    Parameters are those of ``Board``; ``tree(model, **widget.settings)`` comes back to a learner's settings.

    Examples
    --------
    >>> widget = tree(kl.markets.shop.model(), target=150_000)  # doctest: +SKIP
    >>> widget.levers["cvr"]  # doctest: +SKIP
    0.02

    Raises
    ------
    SettingError
    """
    if not isinstance(model, Model):
        raise SettingError("widgets.no_model", found=repr(model))
    return Board(
        model,
        _TIMELESS if periods == 1 else _IN_TIME,
        f"kl.widgets.tree({_written(model)}, …)",
        levers=levers,
        target=target,
        period=period,
        periods=periods,
        percent=percent,
    )


def _written(model: Model) -> str:
    """Return the model as a lesson writes it."""
    case = sys.modules.get(f"kpilearn.markets.{model.name}")
    return f"kl.markets.{model.name}.MODEL" if getattr(case, "MODEL", None) is model else "model"
