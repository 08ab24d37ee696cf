"""The budget allocator: a fixed budget, a few campaigns, and what the next yen would bring in each."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from kpilearn import locale
from kpilearn.kpitree import Lever, Model
from kpilearn.markets import ads
from kpilearn.notebook.widgets.board import Board, SettingError
from kpilearn.notebook.widgets.excerpt import excerpt
from kpilearn.notebook.widgets.guards import Guard
from kpilearn.notebook.widgets.simulators import words

_VIEWS = [
    ("top", ["headline", "guards", "takes"]),
    ("side", ["split"]),
    ("main", ["response"]),
    ("bottom", ["settings"]),
]
# The one campaign whose share is what the others leave, as in the market's model.
_REST = "general"


class Allocator(Board):
    """A board whose shares of the budget cannot be more than the whole; see ``budget``."""

    def _levers_checked(self, levers: Any, usual: Mapping[str, float]) -> dict[str, float]:
        checked = super()._levers_checked(levers, usual)
        if (total := sum(checked.values())) > 1 + 1e-9:
            raise SettingError("simulators.budget_over", total=f"{total:.0%}", levers=", ".join(checked))
        return checked


def budget(
    total: float = ads.BUDGET,
    *,
    channels: Sequence[str] = tuple(ads.CAMPAIGNS),
    levers: Mapping[str, float] | None = None,
    target: float | None = None,
) -> Allocator:
    """Show a budget to be split between search-ad campaigns, with the marginal against the average return of each.

    Parameters
    ----------
    total
        The budget, JPY/month.
    channels
        Two or three of "brand" (the shop's own name), "general" and "display"; "general" is always among them, since it
        gets what the others leave.
    levers
        ``share_<channel>`` → share of the budget, 0 to 1; even shares unless said otherwise.
    target
        Orders credited to the ads that are to be reached, order/month.

    Raises
    ------
    SettingError
    """
    names = _channels(channels)
    if isinstance(total, bool) or not isinstance(total, (int, float)) or not 0 < total < math.inf:
        raise SettingError("simulators.bad_total", found=repr(total))
    shown = "" if tuple(names) == tuple(ads.CAMPAIGNS) else f"channels={names!r}, "
    model = _model(total, names)
    guards = [Guard("new_ad_orders", "least")]
    return Allocator(
        model,
        _VIEWS,
        f"kl.widgets.budget({total:.12g}, {shown}…)",
        levers=levers,
        target=target,
        periods=1,
        parts={
            "guards": [guard.as_json() for guard in guards],
            "split": [_part(name) for name in names],
            "response": {"results": {name: f"orders_{name}" for name in names}, "unit": "JPY/order"},
        },
        words=words("guards", "division", "budget"),
        rows=[model.kgi, "new_ad_orders", *(f"spend_{name}" for name in names)],
        keywords=("levers", "target"),
    )


def _part(name: str) -> dict[str, str]:
    label = locale.text(f"simulators.channel.{name}")
    return {"name": name, "label": label, "share": f"share_{name}", "amount": f"spend_{name}"}


def _channels(channels: Any) -> list[str]:
    known = list(ads.CAMPAIGNS)
    asked = list(channels) if isinstance(channels, (list, tuple)) else []
    names = [name for name in known if name in asked]
    if len(names) < 2 or len(names) != len(asked) or _REST not in names:
        raise SettingError("simulators.bad_channels", found=repr(channels), known=", ".join(known), rest=_REST)
    return names


def _model(total: float, names: Sequence[str]) -> Model:
    even = 1 / len(names)
    own = [lever for lever in ads.MODEL.levers if lever.name in {f"share_{name}" for name in names}]
    levers = [Lever(one.name, low=0, high=1, step=0.02, default=even, unit=one.unit, label=one.label) for one in own]
    left_out = {f"share_{name}": 0.0 for name in ads.CAMPAIGNS if name not in names}
    return excerpt(ads.MODEL, "credited_orders", levers, also=["new_ad_orders"], given={"budget": total, **left_out})
