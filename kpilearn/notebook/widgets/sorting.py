"""The indicator sorter: KGI, KPI, activity, or neither."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kpilearn import locale
from kpilearn.datasets import load
from kpilearn.notebook import progress
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.board import SettingError
from kpilearn.notebook.widgets.card import Card, Row
from kpilearn.notebook.widgets.panel import Panel, style

KINDS = ("KGI", "KPI", "activity", "neither")


@dataclass(frozen=True)
class Result:
    """How the sorting stands: cards that are where they belong, cards sorted, cards in all."""

    score: int
    sorted: int
    of: int

    @property
    def right(self) -> bool:
        """Whether every card is where it belongs."""
        return self.score == self.of


class Sorter(Panel):
    """Cards to be sorted; see ``sorter``.

    Attributes
    ----------
    state : dict
        ``cards``, their numbers in order, and ``placed``: the kind that the learner gave to each card sorted so far,
        by its number as a string.
    """

    _esm = bundle.script("sorting.js")
    _css = style(_esm, "sorting.css")

    def __init__(self, cards: Sequence[int] | int, placed: Mapping[Any, str]) -> None:
        deck = load("indicator_cards").set_index("card_id")
        self._kinds: dict[int, str] = deck["kind"].to_dict()
        lang = locale.language()
        chosen = self._chosen = _chosen(cards, self._kinds)
        words = {part: deck[f"{part}_{lang}"] for part in ("indicator", "context", "reason")}
        texts = [
            {"id": number, "kind": self._kinds[number], **{part: words[part][number] for part in words}}
            for number in chosen
        ]
        state = {"cards": chosen, "placed": placed}
        super().__init__("sorter", "kl.widgets.sorter(…)", {"cards": texts, "kinds": KINDS}, state)
        self.observe(self._keep, "state")

    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the settings; the cards are those of the beginning."""
        cards, placed = state["cards"], state["placed"]
        if cards != self._chosen:
            raise SettingError("sorter.other_cards")
        if not isinstance(placed, Mapping):
            raise SettingError("sorter.bad_placed", found=repr(placed), kinds=", ".join(KINDS))
        placed = {str(card): kind for card, kind in placed.items()}
        known = {str(card) for card in cards}
        for card, kind in placed.items():
            if card not in known or kind not in KINDS:
                raise SettingError("sorter.bad_placed", found=repr({card: kind}), kinds=", ".join(KINDS))
        return {"cards": cards, "placed": placed}

    @property
    def result(self) -> Result:
        """How the sorting stands now."""
        placed = self.state["placed"]
        score = sum(self._kinds[int(card)] == kind for card, kind in placed.items())
        return Result(score, len(placed), len(self.state["cards"]))

    def picture(self) -> Card:
        """Return how many cards lie in each pile."""
        placed = list(self.state["placed"].values())
        rows = [Row(locale.text(f"sorter.page.kind.{kind}"), str(placed.count(kind))) for kind in KINDS]
        result = self.result
        return Card(locale.text("sorter.still", score=result.score, sorted=result.sorted, of=result.of), rows)

    def _keep(self, _: object) -> None:
        result = self.result
        if result.sorted:
            progress.record("widget/sorter", "right" if result.right else "tried", answer=dict(self.state["placed"]))


def sorter(cards: Sequence[int] | int = 12, *, placed: Mapping[Any, str] | None = None) -> Sorter:
    """Show cards of indicators to sort into KGI, KPI, activity and neither.

    Parameters
    ----------
    cards
        How many of the data set ``indicator_cards``, the kinds mixed; or the numbers of the cards.
    placed
        Card number → kind, for cards that are sorted already.

    Raises
    ------
    SettingError
    """
    return Sorter(cards, placed or {})


def _chosen(cards: Any, kinds: Mapping[int, str]) -> list[int]:
    """Return the numbers of the cards: those asked for, or so many, in an order that gives nothing away."""
    if isinstance(cards, int) and not isinstance(cards, bool) and 1 <= cards <= len(kinds):
        # Steps of 13 through the deck (whose length they do not divide): the kinds come mixed, the same every time.
        numbers = list(kinds)
        return [numbers[13 * at % len(numbers)] for at in range(cards)]
    if isinstance(cards, Sequence) and cards and len(set(cards)) == len(cards) and all(card in kinds for card in cards):
        return [int(card) for card in cards]
    raise SettingError("sorter.bad_cards", found=repr(cards), most=len(kinds))
