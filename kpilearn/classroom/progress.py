"""How far a long step is, and how long it will still take."""

from __future__ import annotations

import time
from collections.abc import Callable

from kpilearn import locale


class Progress:
    """Says a line for each of ``total`` things done."""

    def __init__(self, total: int, say: Callable[[str], None]) -> None:
        self._total, self._say = total, say
        self._done = 0
        self._start = time.monotonic()
        self.seconds = 0.0

    def step(self, name: str, outcome: str) -> None:
        """Say that one more is done."""
        self._done += 1
        spent = time.monotonic() - self._start
        left = spent / self._done * (self._total - self._done)
        words = {"done": self._done, "total": self._total, "name": name, "outcome": outcome}
        self._say(locale.text("classroom.progress", left=_time(left), **words))

    def end(self) -> None:
        """Note that all is done."""
        self.seconds = time.monotonic() - self._start

    def spent(self) -> str:
        """Return how long it took, in words."""
        return _time(self.seconds)


def _time(seconds: float) -> str:
    if seconds < 90:
        return locale.text("classroom.seconds", count=f"{seconds:.0f}")
    return locale.text("classroom.minutes", count=f"{seconds / 60:.0f}")
