"""The segment toggle: a rate overall and by segment, and what it would be with everyone's mix (Simpson's paradox)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args

from kpilearn import locale
from kpilearn.datasets import load
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.board import SettingError
from kpilearn.notebook.widgets.card import Card, Row
from kpilearn.notebook.widgets.panel import Panel, style

if TYPE_CHECKING:
    import pandas as pd

View = Literal["overall", "segments", "same_mix"]
_COLUMNS = ("rep", "segment", "meetings", "new_customers")


class SegmentToggle(Panel):
    """Two reps compared; see ``segments``. Its ``state`` has ``view`` and ``reps``."""

    _esm = bundle.script("segment_toggle.js")
    _css = style(_esm, "several.css", "fields.css", "segment_toggle.css")

    def __init__(self, data: pd.DataFrame, view: str, reps: Sequence[str]) -> None:
        for column in _COLUMNS:
            if column not in getattr(data, "columns", ()):
                raise SettingError("segments.no_column", column=column, needed=", ".join(_COLUMNS))
        groups = data.astype({"rep": str, "segment": str}).groupby(["rep", "segment"], sort=False, as_index=False)
        counts = groups[["meetings", "new_customers"]].sum()
        self._rows = [
            {"rep": rep, "part": part, "tries": int(tries), "won": int(won)}
            for rep, part, tries, won in counts.itertuples(index=False)
        ]
        self._reps = sorted({row["rep"] for row in self._rows})
        self._parts = list(dict.fromkeys(row["part"] for row in self._rows))
        labels = {part: f"segments.segment.{part}" for part in self._parts}
        spec = {
            "rows": self._rows,
            "reps": self._reps,
            "parts": self._parts,
            "labels": {part: locale.text(key) for part, key in labels.items() if locale.has(key)},
        }
        super().__init__("segments", "kl.widgets.segments(…)", spec, {"view": view, "reps": reps})

    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the settings: a view, and two different reps."""
        view, reps = state["view"], state["reps"]
        if view not in get_args(View):
            raise SettingError("segments.bad_view", found=repr(view), known=", ".join(get_args(View)))
        pair = list(reps) if isinstance(reps, (list, tuple)) else []
        if len(pair) != 2 or pair[0] == pair[1] or not all(rep in self._reps for rep in pair):
            raise SettingError("segments.bad_reps", found=repr(reps), known=", ".join(self._reps))
        return {"view": view, "reps": pair}

    def rate(self, rep: str, segment: str | None = None) -> float:
        """Return new customers a meeting, customer/meeting; NaN where there was no meeting."""
        return self._rate(rep, segment)

    def same_mix(self, rep: str) -> float:
        """Return the rate that a rep would have whose meetings are spread over the segments as all reps' together."""
        total = self._sum(None, None)[0]
        return sum(self._sum(None, part)[0] / total * self._rate(rep, part) for part in self._parts)

    def picture(self) -> Card:
        """Return the rates of the two reps as they are looked at."""
        view, reps = self.state["view"], self.state["reps"]
        shown = [
            (f"{rep} {self.spec['labels'].get(part, part)}", self._rate(rep, part))
            for part in self._parts
            for rep in reps
        ]
        if view != "segments":
            shown = [(rep, self.same_mix(rep) if view == "same_mix" else self._rate(rep, None)) for rep in reps]
        most = max([rate for _, rate in shown if math.isfinite(rate)], default=1.0) or 1.0
        rows = [
            Row(
                name,
                f"{rate:.1%}" if math.isfinite(rate) else "–",
                rate / most if math.isfinite(rate) else 0,
                name.startswith(reps[1]),
            )
            for name, rate in shown
        ]
        return Card(locale.text("segments.still", view=locale.text(f"segments.page.view.{view}")), rows)

    def _rate(self, rep: str | None, part: str | None) -> float:
        tries, won = self._sum(rep, part)
        return won / tries if tries else math.nan

    def _sum(self, rep: str | None, part: str | None) -> tuple[int, int]:
        rows = [row for row in self._rows if rep in (None, row["rep"]) and part in (None, row["part"])]
        return sum(row["tries"] for row in rows), sum(row["won"] for row in rows)


def segments(
    data: pd.DataFrame | None = None, *, view: View = "overall", reps: Sequence[str] = ("A", "B")
) -> SegmentToggle:
    """Show the close rates of two reps: overall, by segment, and with everyone's mix of segments.

    Parameters
    ----------
    data
        Columns rep, segment, meetings, new_customers (counts, summed up here); the data set ``rep_segments`` if None.
    view
        "overall", "segments" or "same_mix".
    reps
        The two to compare.

    Raises
    ------
    SettingError
    """
    return SegmentToggle(load("rep_segments") if data is None else data, view, reps)
