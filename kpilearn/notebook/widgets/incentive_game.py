"""The incentive game: pay for one number, and see what people then do to it and to the goal."""

from __future__ import annotations

import math
from collections.abc import Sequence
from numbers import Real
from typing import Any

from kpilearn import locale
from kpilearn.kpitree.evaluate import Array
from kpilearn.markets.incentive import GUARDS, MODEL, PAID
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.board import SettingError, unit_words
from kpilearn.notebook.widgets.card import Card, Row
from kpilearn.notebook.widgets.panel import Panel, style
from kpilearn.notebook.widgets.shares import shares

MONTHS = 12
_SHOWN = (
    "dials", "talk_minutes", "appointments", "kept_rate", "meetings", "orders", "cancel_rate", "kept_orders", "profit",
)  # fmt: skip


class IncentiveGame(Panel):
    """A sales team that is paid for one number; see ``incentive``.

    Its ``state`` has ``paid``, ``bonus`` and ``guards``.
    """

    _esm = bundle.script("incentive_game.js")
    _css = style(_esm, "several.css", "columns.css", "incentive_game.css")

    def __init__(self, **state: Any) -> None:
        usual = {lever.name: lever.default or 0.0 for lever in MODEL.levers}
        spec = {
            "model": MODEL.as_json(),
            "periods": MONTHS,
            "paid": PAID,
            "guards": GUARDS,
            "shown": _SHOWN,
            "units": unit_words(each.unit for each in MODEL.quantities.values()),
            "shares": shares(MODEL, usual, ["bonus", "cancel_rate", "kept_rate"]),
        }
        super().__init__("incentive", "kl.widgets.incentive(…)", spec, state)

    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the settings."""
        paid, bonus, guards = state["paid"], state["bonus"], state["guards"]
        if paid not in ("none", *PAID):
            raise SettingError("incentive.bad_paid", known=", ".join(("none", *PAID)), found=repr(paid))
        lever = MODEL.levers[0]
        fits = isinstance(bonus, Real) and not isinstance(bonus, bool) and math.isfinite(bonus)
        if not (fits and lever.low <= bonus <= lever.high):
            raise SettingError("incentive.bad_bonus", low=lever.low, high=lever.high, found=repr(bonus))
        if not isinstance(guards, (list, tuple, set)) or not all(guard in GUARDS for guard in guards):
            raise SettingError("incentive.bad_guards", known=", ".join(GUARDS), found=repr(guards))
        return {"paid": paid, "bonus": float(bonus), "guards": [guard for guard in GUARDS if guard in guards]}

    @property
    def series(self) -> dict[str, Array]:
        """Every quantity of the model by month, shape (12,)."""
        paid, guards = self.state["paid"], self.state["guards"]
        levers = {"bonus": self.state["bonus"]}
        levers |= {f"pay_{name}": float(name == paid) for name in PAID}
        levers |= {f"guard_{name}": float(name in guards) for name in GUARDS}
        return MODEL.evaluate(levers, MONTHS)

    def picture(self) -> Card:
        """Return the last month's numbers against the usual ones."""
        now, usual = self.series, MODEL.evaluate({"bonus": 0.0}, MONTHS)
        ratios = {name: now[name][-1] / usual[name][-1] for name in _SHOWN}
        rows = [
            Row(MODEL.quantity(name).shown, f"{ratio - 1:+.0%}", ratio / 2, name == self.state["paid"])
            for name, ratio in ratios.items()
        ]
        paid = self.state["paid"]
        name = locale.text("incentive.page.nothing") if paid == "none" else MODEL.quantity(paid).shown
        return Card(locale.text("incentive.still", paid=name), rows)


def incentive(paid: str = "none", *, bonus: float = 0.2, guards: Sequence[str] = ()) -> IncentiveGame:
    """Choose the number to pay for, and see what people then do (the model is ``kpilearn.markets.incentive``).

    Parameters
    ----------
    paid
        "none", "dials", "appointments", "orders" or "kept_orders".
    bonus
        Share of the fixed pay.
    guards
        What is watched beside it: "talk" (minutes), "show" (meetings that take place), "cancel" (cancellations).

    Raises
    ------
    SettingError
    """
    return IncentiveGame(paid=paid, bonus=bonus, guards=guards)
