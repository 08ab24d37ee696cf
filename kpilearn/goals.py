"""Goals that anyone can judge: the sentence that a goal's parts make, and each letter of SMART with a reason.

The rules are data, so that the page judges as Python does: for each letter a list of (condition, level, reason), of
which the first whose condition holds counts. A condition is a list: an operation, then fields and values.

==================================== ===================================================================
``["always"]``                       holds
``["empty", field]``                 nothing is written there
``["matches", field, pattern]``      the pattern is found in the text, capitals or not
``["same", field, field]``           the same text
``["number", field]``                it is a number
``["equal", field, field]``          both are the same number
``["beyond", field, field, ratio]``  the first number is more than ratio times the second, or less than 1/ratio
``["date", field]``                  a day that exists, written 2026-09-30
``["past", field]``                  that day is today or before
``["days", field, most]``            that day is more than so many days away
``["not", c]``, ``["and", c, …]``, ``["or", c, …]``
==================================== ===================================================================

Doran's letters of 1981 were Specific, Measurable, Assignable, Realistic, Time-related. Here, as in the course's
article, A is achievable and R relevant; who does it belongs to S.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias
from unicodedata import normalize

from kpilearn.locale import text

Level = Literal["good", "doubtful", "missing"]
Condition: TypeAlias = "list[Any]"

LETTERS = ("S", "M", "A", "R", "T")
FIELDS = ("indicator", "baseline", "target", "unit", "deadline", "owner", "kgi")

#: Words that promise without saying what is counted.
_VAGUE = (
    "満足|やる気|意識|がんば|頑張|努力|徹底|強化|充実|活性化|知名度|ブランド|信頼|よい|良い|"
    "satisf|motivat|awareness|effort|better|improve|quality|brand|trust|happy|strong"
)
#: Words that say what is counted.
_COUNTED = (
    "数|率|額|件|点|回|時間|人|社|割合|売上|粗利|利益|"
    "rate|number|count|share|score|sales|profit|hours|minutes|ratio|per "
)
#: A unit that is a share of something.
_SHARE = "^[%％]$|パーセント|ポイント|percent|point"

#: Letter → (condition, level, reason); a reason is the message ``smart.reason.<letter>.<reason>``.
RULES: Mapping[str, list[tuple[Condition, Level, str]]] = {
    "S": [
        (["empty", "indicator"], "missing", "none"),
        (["and", ["matches", "indicator", _VAGUE], ["not", ["matches", "indicator", _COUNTED]]], "missing", "vague"),
        (["matches", "indicator", "、|・|および|ならびに|かつ|,| and "], "doubtful", "two"),
        (["empty", "owner"], "doubtful", "owner"),
        (["matches", "owner", "みんな|全員|everyone|everybody|all of us"], "doubtful", "everyone"),
        (["always"], "good", "good"),
    ],
    "M": [
        (["empty", "target"], "missing", "none"),
        (["not", ["number", "target"]], "missing", "number"),
        (["empty", "unit"], "missing", "unit"),
        (
            ["and", ["matches", "unit", _SHARE], ["not", ["matches", "indicator", "率|割合|rate|share|ratio"]]],
            "doubtful",
            "of_what",
        ),
        (["always"], "good", "good"),
    ],
    "A": [
        (["empty", "baseline"], "missing", "none"),
        (["not", ["number", "baseline"]], "missing", "number"),
        (["not", ["number", "target"]], "missing", "target"),
        (["equal", "baseline", "target"], "doubtful", "same"),
        (["beyond", "target", "baseline", 2], "doubtful", "far"),
        (["always"], "good", "good"),
    ],
    "R": [
        (["empty", "kgi"], "missing", "none"),
        (["same", "kgi", "indicator"], "doubtful", "same"),
        (["always"], "good", "good"),
    ],
    "T": [
        (["empty", "deadline"], "missing", "none"),
        (["not", ["date", "deadline"]], "missing", "date"),
        (["past", "deadline"], "missing", "past"),
        (["days", "deadline", 366], "doubtful", "far"),
        (["always"], "good", "good"),
    ],
}


@dataclass(frozen=True)
class Goal:
    """A goal's parts as a person writes them.

    Parameters
    ----------
    indicator
        What is counted.
    baseline, target, unit
        Its value now, its value at the end, and what both are counted in.
    deadline
        The day, as 2026-09-30.
    owner
        Who sees to it.
    kgi
        The final goal that it serves.
    """

    indicator: str = ""
    baseline: str = ""
    target: str = ""
    unit: str = ""
    deadline: str = ""
    owner: str = ""
    kgi: str = ""

    @property
    def sentence(self) -> str:
        """The goal as one sentence in the language in use; what is missing is a question in it."""
        parts = {name: tidy(value) or text(f"smart.blank.{name}") for name, value in asdict(self).items()}
        if (day := _day(self.deadline)) is not None:
            month = text("smart.months").split()[day.month - 1]
            parts["deadline"] = text("smart.day", year=day.year, month=month, day=day.day)
        return text("smart.sentence", **parts)

    def judge(self, today: dt.date | None = None) -> dict[str, Judgement]:
        """Return a judgement for each letter of SMART, as things are on a day (today if None)."""
        day = today or dt.date.today()
        fields = asdict(self)
        return {letter: _first(letter, fields, day) for letter in LETTERS}


@dataclass(frozen=True)
class Judgement:
    """What is said of one letter."""

    letter: str
    level: Level
    case: str

    @property
    def reason(self) -> str:
        """Why, and what to do, in the language in use."""
        return text(f"smart.reason.{self.letter}.{self.case}")

    @property
    def example(self) -> str:
        """What a good one looks like."""
        return text(f"smart.example.{self.letter}")


def tidy(value: str) -> str:
    """Return a text in the one form in which texts are compared: NFKC, nothing blank around it."""
    return normalize("NFKC", value).strip(" \t\r\n")


def number(value: str) -> float | None:
    """Return what a person typed as a number (1,500 and ￥１５００ are fifteen hundred), or None."""
    plain = re.sub("[, \t\r\n¥円%]", "", normalize("NFKC", value)).replace("−", "-")
    if not re.fullmatch(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)", plain):
        return None
    return float(plain) if math.isfinite(float(plain)) else None


def _first(letter: str, fields: Mapping[str, str], today: dt.date) -> Judgement:
    found = next((level, case) for condition, level, case in RULES[letter] if _holds(condition, fields, today))
    return Judgement(letter, *found)


def _holds(condition: Condition, fields: Mapping[str, str], today: dt.date) -> bool:
    operation, *rest = condition
    match operation:
        case "and":
            return all(_holds(part, fields, today) for part in rest)
        case "or":
            return any(_holds(part, fields, today) for part in rest)
        case "not":
            return not _holds(rest[0], fields, today)
        case "always":
            return True
        case "equal" | "beyond" | "number":
            return _of_numbers(operation, rest, fields)
        case "date" | "past" | "days":
            return _of_days(operation, rest, fields, today)
    return _of_texts(operation, rest, fields)


def _of_texts(operation: str, rest: list[Any], fields: Mapping[str, str]) -> bool:
    own = tidy(fields[rest[0]])
    if operation == "empty":
        return own == ""
    if operation == "same":
        return own == tidy(fields[rest[1]])
    return re.search(rest[1], own, re.IGNORECASE) is not None


def _of_numbers(operation: str, rest: list[Any], fields: Mapping[str, str]) -> bool:
    own = number(fields[rest[0]])
    if operation == "number" or own is None:
        return own is not None
    other = number(fields[rest[1]])
    if other is None:
        return False
    if operation == "equal":
        return own == other
    ratio = rest[2]
    return own * other < 0 or abs(own) > ratio * abs(other) or abs(own) * ratio < abs(other)


def _of_days(operation: str, rest: list[Any], fields: Mapping[str, str], today: dt.date) -> bool:
    day = _day(fields[rest[0]])
    if operation == "date" or day is None:
        return day is not None
    away = (day - today).days
    return away <= 0 if operation == "past" else bool(away > rest[1])


def _day(value: str) -> dt.date | None:
    match = re.fullmatch("([12][0-9]{3})-([0-9]{2})-([0-9]{2})", tidy(value))
    try:
        return dt.date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
