"""What a lesson's answer key says of a wrong idea that a guide names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kpilearn.instructor.errors import InstructorError
from kpilearn.locale import LANGUAGES, Language, Words
from kpilearn.notebook.answers import Key
from kpilearn.notebook.quiz_items import Commit, Match

SAID = "said-"


@dataclass(frozen=True)
class WrongIdea:
    """A wrong idea in the words of the lesson.

    ``asked`` is the quiz's question, or None where learners write code; ``said`` the wrong choice, or the name of what
    they are to find; ``answer`` what the lesson says to it.
    """

    asked: Words | None
    said: Words
    answer: Words


def find(key: Key, name: str, written: Mapping[Language, str]) -> WrongIdea:
    """Return the wrong idea of a guide's cell.

    Parameters
    ----------
    name
        ``wrong-QUESTION-IDEA``: an idea of a question of the key. ``said-ANY``: what somebody says, a choice of a quiz.
    written
        The cell in both languages; where something is said, its first line quotes it.

    Raises
    ------
    InstructorError
        The key has no such idea; it is no choice, a right one, or one of several that are called so.
    """
    said = Words(*(quoted(written[lang])[0] for lang in LANGUAGES))
    found = list(_chosen(key, said) if name.startswith(SAID) else _ideas(key, name))
    if len(found) != 1:
        raise InstructorError("instructor.no_idea", name=name, said=said)
    return found[0]


def quoted(markdown: str) -> tuple[str, str]:
    """Return what the first line quotes (``> …``) and all below it; or nothing and all."""
    first, _, rest = markdown.strip().partition("\n")
    return (first.removeprefix("> "), rest) if first.startswith("> ") else ("", markdown)


def _ideas(key: Key, name: str) -> Iterator[WrongIdea]:
    for question in key.questions:
        for idea in question.ideas:
            if name == f"wrong-{question.name}-{idea.name}":
                yield WrongIdea(None, Words(question.name, question.name), idea.message)


def _chosen(key: Key, said: Words) -> Iterator[WrongIdea]:
    for quiz in key.quizzes:
        for item in quiz.items:
            for words, answer, right in _choices(item):
                if words == said and not right:
                    yield WrongIdea(item.question, words, answer)


def _choices(item: Any) -> Iterator[tuple[Words, Words, bool]]:
    """Yield each choice of a quiz's item: its words, what the quiz says to it, whether it is right."""
    match item:
        case Match():
            yield from ((pair.left, pair.feedback, False) for pair in item.pairs)
        case Commit():
            yield from ((choice, item.now, False) for choice in item.choices)
        case _:
            yield from ((choice.text, choice.feedback, choice.right) for choice in item.choices)
