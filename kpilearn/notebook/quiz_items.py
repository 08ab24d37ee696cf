"""What a quiz is made of: questions, their choices, and what to say to each. Authors write these in answer keys.

A mistake of an author's (two right choices of one, say) is a ``ValueError`` when the key is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from kpilearn.locale import Words

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Choice:
    """A choice, and what its reader needs to hear after choosing it."""

    text: Words
    feedback: Words
    right: bool = False

    def as_json(self) -> Json:
        """Return it as JSON."""
        return {"text": _json(self.text), "feedback": _json(self.feedback), "right": self.right}


@dataclass(frozen=True)
class _Item:
    """What all questions have.

    Parameters
    ----------
    practises
        The statements of ``course/coverage.tsv`` that it lets the learner practise, such as "05 14".
    topic
        What it is about, in a few words: in a test, so that ``kl.gain`` can say what the learner has won.
    """

    question: Words
    practises: str = field(default="", kw_only=True)
    topic: Words | None = field(default=None, kw_only=True)

    def _as_json(self, kind: str) -> Json:
        topic = {} if self.topic is None else {"topic": _json(self.topic)}
        return {"kind": kind, "question": _json(self.question), **topic}


@dataclass(frozen=True)
class One(_Item):
    """A question with one right choice."""

    choices: Sequence[Choice]

    def __post_init__(self) -> None:
        if len(self.choices) < 2 or sum(choice.right for choice in self.choices) != 1:
            raise ValueError(f"One needs two or more choices, one of them right: {self.question.en}")

    def as_json(self) -> Json:
        """Return it as JSON."""
        return {**self._as_json("one"), "choices": [each.as_json() for each in self.choices]}


@dataclass(frozen=True)
class Several(_Item):
    """A question with any number of right choices, at least one."""

    choices: Sequence[Choice]

    def __post_init__(self) -> None:
        if len(self.choices) < 2 or not any(choice.right for choice in self.choices):
            raise ValueError(f"Several needs two or more choices, at least one of them right: {self.question.en}")

    def as_json(self) -> Json:
        """Return it as JSON."""
        return {**self._as_json("several"), "choices": [each.as_json() for each in self.choices]}


@dataclass(frozen=True)
class Pair:
    """What belongs together in a ``Match``, and why."""

    left: Words
    right: Words
    feedback: Words


@dataclass(frozen=True)
class Match(_Item):
    """Give each left side its right side: terms to meanings, or (where pairs share a right side) things to groups.

    Parameters
    ----------
    extra
        Right sides that belong to nothing.
    """

    pairs: Sequence[Pair]
    extra: Sequence[Words] = ()

    def __post_init__(self) -> None:
        if len(self.pairs) < 2 or len(self._options) < 2:
            raise ValueError(f"Match needs two or more pairs, and right sides to choose from: {self.question.en}")

    @property
    def _options(self) -> list[Words]:
        # In alphabetical order, so that their order gives nothing away and is the same in every build.
        return sorted({*(pair.right for pair in self.pairs), *self.extra}, key=lambda words: (words.en, words.ja))

    def as_json(self) -> Json:
        """Return it as JSON: ``right`` is the place in ``options``."""
        options = self._options
        pairs = [
            {"left": _json(pair.left), "right": options.index(pair.right), "feedback": _json(pair.feedback)}
            for pair in self.pairs
        ]
        return {**self._as_json("match"), "pairs": pairs, "options": list(map(_json, options))}


@dataclass(frozen=True)
class Commit(_Item):
    """A question to commit to before a lesson; nothing is right or wrong yet.

    Parameters
    ----------
    choices
        What can be chosen; none: the learner writes an answer.
    now
        What is known at the end of the lesson, shown beside the learner's answer by ``kl.recall``.
    """

    now: Words
    choices: Sequence[Words] = ()

    def as_json(self) -> Json:
        """Return it as JSON."""
        choices = list(map(_json, self.choices))
        return {**self._as_json("commit"), "now": _json(self.now), "choices": choices}


Item: TypeAlias = One | Several | Match | Commit


@dataclass(frozen=True)
class Quiz:
    """A quiz by its name; or, for ``kl.commit`` and ``kl.recall``, one ``Commit``."""

    name: str
    items: Sequence[Item] = field(default_factory=tuple)

    def __post_init__(self) -> None:
        commits = sum(isinstance(item, Commit) for item in self.items)
        if not self.items or (commits and len(self.items) > 1):
            raise ValueError(f"Quiz {self.name!r} needs items; a Commit stands alone")

    def as_json(self) -> Json:
        """Return it as JSON, texts in both languages; ``kl.quiz`` shows this."""
        return {"name": self.name, "items": [item.as_json() for item in self.items]}


def is_answer(item: Json, answer: Any) -> bool:
    """Return whether an item (as JSON) can be answered so, rightly or not; see ``is_right`` for what an answer is."""

    def is_place(place: Any, among: Sequence[Any]) -> bool:
        return isinstance(place, int) and not isinstance(place, bool) and 0 <= place < len(among)

    if answer is None:
        return True
    match item["kind"]:
        case "one":
            return is_place(answer, item["choices"])
        case "several":
            return isinstance(answer, list) and all(is_place(place, item["choices"]) for place in answer)
        case "match":
            fits = isinstance(answer, list) and len(answer) == len(item["pairs"])
            return fits and all(place is None or is_place(place, item["options"]) for place in answer)
    return is_place(answer, item["choices"]) if item["choices"] else isinstance(answer, str)


def is_right(item: Json, answer: Any) -> bool:
    """Return whether an answer to an item (as JSON) is right.

    Parameters
    ----------
    answer
        The place of the choice (one), the places of all choices taken (several), the place of the option for each pair
        (match), or None.
    """
    match item["kind"]:
        case "one":
            return isinstance(answer, int) and item["choices"][answer]["right"] is True
        case "several":
            return bool(answer == [place for place, choice in enumerate(item["choices"]) if choice["right"]])
        case "match":
            return bool(answer == [pair["right"] for pair in item["pairs"]])
    return False


def in_language(part: Any, lang: str) -> Any:
    """Return JSON with each text in one language: ``{"ja": …, "en": …}`` becomes a string."""
    if isinstance(part, dict):
        if part.keys() == {"ja", "en"}:
            return part[lang]
        return {name: in_language(inner, lang) for name, inner in part.items()}
    return [in_language(inner, lang) for inner in part] if isinstance(part, list) else part


def _json(words: Words) -> Json:
    return {"ja": words.ja, "en": words.en}
