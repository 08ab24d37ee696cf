"""Resampling: draw the month again a thousand times at an unchanged rate, to see whether it is news."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kpilearn import locale
from kpilearn.notebook.widgets import bundle, luck
from kpilearn.notebook.widgets.board import SettingError, is_number
from kpilearn.notebook.widgets.card import Card, Row
from kpilearn.notebook.widgets.panel import Panel, style

DRAWS = 1_000
#: Share of the redrawn months that are as far out, below which it is news, and below which it may be (by convention).
NEWS, PERHAPS = 0.01, 0.05


class Resampling(Panel):
    """A month and the months that chance might have brought instead; see ``resample``.

    Its ``state`` has ``rate`` (successes a try), ``n`` (tries), ``observed`` (successes) and ``seed``.
    """

    _esm = bundle.script("resampling.js")
    _css = style(_esm, "several.css", "columns.css")

    def __init__(self, **state: Any) -> None:
        self._ranges = _ranges(**state)
        spec = {
            "levers": self._ranges,
            "digits": max(0, -math.floor(math.log10(self._ranges[0]["step"]) + 2 + 1e-9)),
            "draws": DRAWS,
            "news": NEWS,
            "perhaps": PERHAPS,
        }
        super().__init__("resample", "kl.widgets.resample(…)", spec, state)

    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the settings; each within the range of its lever."""
        for lever in self._ranges:
            name, low, high = lever["name"], lever["low"], lever["high"]
            whole = name == "rate" or isinstance(state[name], int)
            if not (is_number(state[name]) and whole and low <= state[name] <= high):
                raise SettingError("resample.bad_value", name=name, low=low, high=high, found=repr(state[name]))
        if not isinstance(state["seed"], int) or not 0 <= state["seed"] < 2**32:
            raise SettingError("resample.bad_seed", found=repr(state["seed"]))
        return {name: float(value) if name == "rate" else int(value) for name, value in state.items()}

    @property
    def counts(self) -> NDArray[np.int64]:
        """The successes in each redrawn month."""
        return luck.binomial(luck.uniforms(self.state["seed"], DRAWS), self.state["n"], self.state["rate"])

    @property
    def share(self) -> float:
        """Share of the redrawn months at least as far out as what was seen, on its side of the expected count."""
        observed, expected = self.state["observed"], self.state["n"] * self.state["rate"]
        beyond = self.counts >= observed if observed >= expected else self.counts <= observed
        return float(beyond.mean())

    @property
    def percentile(self) -> float:
        """Share of the redrawn months below what was seen."""
        return float((self.counts < self.state["observed"]).mean())

    def picture(self) -> Card:
        """Return the histogram lying down."""
        observed = self.state["observed"]
        low, high = min(self.counts.min(), observed), max(self.counts.max(), observed)
        wide = -(-(high - low + 1) // 16)
        starts = np.arange(low, high + 1, wide)
        heights = [int(((self.counts >= start) & (self.counts < start + wide)).sum()) for start in starts]
        rows = [
            Row(
                f"{start}" if wide == 1 else f"{start}–{start + wide - 1}",
                f"{height}",
                height / max(heights),
                bool(start <= observed < start + wide),
            )
            for start, height in zip(starts, heights, strict=True)
        ]
        return Card(locale.text("resample.still", draws=DRAWS, observed=observed, share=f"{self.share:.1%}"), rows)


def resample(rate: float = 0.01, n: int = 1_000, observed: int = 16, *, seed: int = 1) -> Resampling:
    """Draw a month again a thousand times, to see whether it is news or what chance brings.

    Parameters
    ----------
    rate
        The usual rate, success/try.
    n
        Tries in the month.
    observed
        Successes that were seen.
    seed
        The luck; the button in the widget adds 1.

    Raises
    ------
    SettingError
    """
    return Resampling(rate=rate, n=n, observed=observed, seed=seed)


def _ranges(rate: Any, n: Any, observed: Any, seed: Any) -> list[dict[str, Any]]:
    """Return the levers, with ranges around the values to begin with."""
    if not (is_number(rate) and 0.00001 <= rate <= 0.95):
        raise SettingError("resample.bad_value", name="rate", low=0.00001, high=0.95, found=repr(rate))
    if not (is_number(n) and isinstance(n, int) and 10 <= n <= 100_000):
        raise SettingError("resample.bad_value", name="n", low=10, high=100_000, found=repr(n))
    if not (is_number(observed) and isinstance(observed, int) and 0 <= observed <= n):
        raise SettingError("resample.bad_value", name="observed", low=0, high=n, found=repr(observed))
    rate_step, n_step = 10.0 ** (math.floor(math.log10(rate)) - 1), 10 ** max(0, math.floor(math.log10(n)) - 1)
    most = max(math.ceil(4 * n * rate), 2 * observed, 10)
    return [
        {"name": "rate", "low": rate_step, "high": _digits(min(5 * _digits(rate, 1), 0.95), 2), "step": rate_step},
        {"name": "n", "low": n_step, "high": int(5 * _digits(n, 1)), "step": n_step},
        {"name": "observed", "low": 0, "high": most, "step": 1},
    ]


def _digits(value: float, digits: int) -> float:
    return float(f"{value:.{digits}g}")
