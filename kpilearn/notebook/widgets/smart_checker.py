"""The SMART checker: a form, the sentence that it makes, and each letter judged with a reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import Any

from kpilearn import locale
from kpilearn.goals import FIELDS, LETTERS, RULES, Goal, Judgement
from kpilearn.notebook import progress
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.board import SettingError, is_number
from kpilearn.notebook.widgets.card import Card, Row
from kpilearn.notebook.widgets.panel import Panel, style

_SIGNS = {"good": "✓", "doubtful": "△", "missing": "✗"}


class SmartChecker(Panel):
    """A goal being written; see ``smart``. Its ``state`` has the fields of ``kpilearn.goals.Goal``."""

    _esm = bundle.script("smart_checker.js")
    _css = style(_esm, "fields.css", "smart_checker.css")

    def __init__(self, today: dt.date | None, **fields: Any) -> None:
        self._today = today
        words = locale.texts("smart")
        spec = {
            "letters": LETTERS,
            "rules": RULES,
            "today": today and today.isoformat(),
            **{name: words[name] for name in ("sentence", "day", "months")},
            **{name: dict(locale.texts(f"smart.{name}")) for name in ("blank", "reason", "example")},
        }
        call = f'kl.widgets.smart(…, today="{today}")' if today else "kl.widgets.smart(…)"
        super().__init__("smart", call, spec, fields)
        self.observe(self._keep, "state")

    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the fields as texts."""
        return {name: _text(name, value) for name, value in state.items()}

    @property
    def goal(self) -> Goal:
        """The goal as it is written now."""
        return Goal(**self.state)

    @property
    def judgements(self) -> dict[str, Judgement]:
        """What is said of each letter."""
        return self.goal.judge(self._today)

    @property
    def right(self) -> bool:
        """Whether all five letters are good."""
        return all(each.level == "good" for each in self.judgements.values())

    def picture(self) -> Card:
        """Return the sentence and the letters."""
        rows = [
            Row(
                f"{letter}  {locale.text(f'smart.page.letter.{letter}')}",
                f"{_SIGNS[said.level]} {locale.text(f'smart.page.level.{said.level}')}",
            )
            for letter, said in self.judgements.items()
        ]
        return Card(locale.text("smart.still", sentence=self.goal.sentence), rows)

    def _keep(self, _: object) -> None:
        progress.record("widget/smart", "right" if self.right else "tried", answer=asdict(self.goal))


def smart(
    indicator: str = "",
    baseline: str | float = "",
    target: str | float = "",
    unit: str = "",
    deadline: str | dt.date = "",
    owner: str = "",
    kgi: str = "",
    *,
    today: str | dt.date | None = None,
) -> SmartChecker:
    """Show the SMART checker, with what is given filled in.

    Parameters are those of ``kpilearn.goals.Goal``; ``today`` is the day from which the deadline is judged (the real
    one if None).

    Raises
    ------
    SettingError
    """
    given = (indicator, baseline, target, unit, deadline, owner, kgi)
    return SmartChecker(_date(today), **dict(zip(FIELDS, given, strict=True)))


def _text(name: str, value: object) -> str:
    if not (isinstance(value, (str, dt.date)) or is_number(value)):
        raise SettingError("smart.bad_field", name=name, found=repr(value))
    return value if isinstance(value, str) else value.isoformat() if isinstance(value, dt.date) else f"{value:.12g}"


def _date(day: Any) -> dt.date | None:
    if day is None or isinstance(day, dt.date):
        return day
    try:
        return dt.date.fromisoformat(day)
    except (TypeError, ValueError):
        raise SettingError("smart.bad_today", found=repr(day)) from None
