"""Guardrails: what must not get worse while the KGI gets better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Guard:
    """A quantity that must be at ``least`` or at ``most`` its limit: a number in its unit, or what it began with."""

    name: str
    side: Literal["least", "most"]
    limit: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Return it for the page's view of that name."""
        return {"name": self.name, "side": self.side, "limit": self.limit}
