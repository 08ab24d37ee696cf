"""Questions that answer at once, in the page, with or without a kernel: ``kl.quiz``, ``kl.commit`` and the like."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

import traitlets

from kpilearn import locale
from kpilearn.locale import KpiError
from kpilearn.notebook import progress, session
from kpilearn.notebook.quiz_items import Quiz, in_language, is_answer, is_right
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.widget import Widget


class QuizError(KpiError):
    """The notebook has no such quiz, or what is asked for is none."""


class AnswerError(KpiError, traitlets.TraitError):
    """A quiz was given answers that it cannot have; it keeps what it had."""


@dataclass(frozen=True)
class Result:
    """How a quiz stands: right answers out of how many, and the answers (None: not checked yet)."""

    score: int
    of: int
    answers: list[Any]

    @property
    def right(self) -> bool:
        """Whether all is right."""
        return self.score == self.of


class _Asked(Widget):
    """What the widgets of this module share: their style, and the questions for where nothing runs."""

    _css = bundle.style("base.css", "quiz.css")

    def still(self) -> str:
        """Return the questions as a list."""
        questions = "".join(f"<li>{escape(item['question'])}</li>" for item in self.spec["items"])
        return f"<ol>{questions}</ol>"


class QuizWidget(_Asked):
    """A quiz on the page.

    Attributes
    ----------
    answers : list
        The answers as last checked, one an item: see ``quiz_items.is_right``.
    """

    answers = traitlets.TraitType[Any, Any](default_value=()).tag(sync=True, echo_update=False)

    _esm = bundle.script("quiz.js")

    def __init__(self, quiz: Mapping[str, Any]) -> None:
        spec = _spec(quiz)
        self._items = spec["items"]
        super().__init__(spec, answers=[None] * len(self._items))
        self.observe(self._keep, "answers")

    @property
    def result(self) -> Result:
        """How the quiz stands now."""
        rights = [is_right(item, answer) for item, answer in zip(self._items, self.answers, strict=True)]
        return Result(sum(rights), len(rights), list(self.answers))

    def __repr__(self) -> str:
        return f"kl.quiz({self.spec['name']!r})"

    @traitlets.validate("answers")
    def _check_answers(self, proposal: Mapping[str, Any]) -> list[Any]:
        answers, items = proposal["value"], self._items
        if not isinstance(answers, list) or len(answers) != len(items) or not all(map(is_answer, items, answers)):
            raise AnswerError("quiz.bad_answers", of=len(items), found=repr(answers))
        return answers

    def _keep(self, _: object) -> None:
        result = self.result
        state: progress.State = "right" if result.right else "tried"
        progress.record(f"quiz/{self.spec['name']}", state, answer=result.answers, keep_first=True)


class CommitWidget(_Asked):
    """A question to commit to, or (with ``recall``) the learner's answer beside what is known now.

    Attributes
    ----------
    answer : int, str or None
        The place of the choice, or what was written.
    """

    answer = traitlets.Any(allow_none=True).tag(sync=True, echo_update=False)

    _esm = bundle.script("commit.js")

    def __init__(self, quiz: Mapping[str, Any], *, recall: bool) -> None:
        spec = _spec(quiz)
        [self._item] = spec["items"]
        kept = (progress.find(f"commit/{quiz['name']}") or {}).get("answer")
        fits = is_answer(self._item, kept)  # the question may have changed since
        super().__init__({**spec, "recall": recall}, answer=kept if fits else None)
        self.observe(self._keep, "answer")

    def __repr__(self) -> str:
        return f"kl.{'recall' if self.spec['recall'] else 'commit'}({self.spec['name']!r})"

    @traitlets.validate("answer")
    def _check_answer(self, proposal: Mapping[str, Any]) -> Any:
        if not is_answer(self._item, proposal["value"]):
            raise AnswerError("quiz.bad_answers", of=1, found=repr(proposal["value"]))
        return proposal["value"]

    def _keep(self, _: object) -> None:
        progress.record(f"commit/{self.spec['name']}", "tried", answer=self.answer)


def quiz(quiz: str | Quiz) -> QuizWidget:
    """Show a quiz: that of this name in the notebook's answer key, or one made on the spot.

    Raises
    ------
    QuizError
        There is none of this name, or it is a question to commit to.
    """
    found = _find(quiz)
    if _is_commit(found):
        raise QuizError("quiz.is_commit", name=found["name"])
    return QuizWidget(found)


def pretest(name: str | Quiz) -> QuizWidget:
    """Show a test of what has not been taught yet: a quiz that does not count for being done with the lesson.

    Raises
    ------
    QuizError
        As for ``quiz``.
    """
    return quiz(name)


def commit(quiz: str | Quiz) -> CommitWidget:
    """Ask a question to commit to before going on. The answer is kept, nothing is judged.

    Raises
    ------
    QuizError
        There is none of this name, or it is a quiz with right answers.
    """
    return CommitWidget(_find_commit(quiz), recall=False)


def recall(quiz: str | Quiz) -> CommitWidget:
    """Show again what the learner committed to, beside what is known now.

    Raises
    ------
    QuizError
        As for ``commit``.
    """
    return CommitWidget(_find_commit(quiz), recall=True)


def _find(quiz: str | Quiz) -> Mapping[str, Any]:
    if isinstance(quiz, Quiz):
        return quiz.as_json()
    quizzes: Mapping[str, Mapping[str, Any]] = session.current().checks["quizzes"]
    if quiz not in quizzes:
        nearest = ", ".join(difflib.get_close_matches(str(quiz), quizzes, n=3, cutoff=0)) or "–"
        raise QuizError("quiz.unknown", name=quiz, nearest=nearest)
    return quizzes[quiz]


def _find_commit(quiz: str | Quiz) -> Mapping[str, Any]:
    found = _find(quiz)
    if not _is_commit(found):
        raise QuizError("quiz.is_no_commit", name=found["name"])
    return found


def _is_commit(quiz: Mapping[str, Any]) -> bool:
    return bool(quiz["items"][0]["kind"] == "commit")


def _spec(quiz: Mapping[str, Any]) -> dict[str, Any]:
    lang = locale.language()
    spec: dict[str, Any] = in_language(dict(quiz), lang)
    # Where the page itself has to remember an answer, this is what it calls it.
    item = session.scope(f"{'commit' if _is_commit(quiz) else 'quiz'}/{quiz['name']}")
    return {**spec, "item": item, "lang": lang, "texts": dict(locale.texts("quiz.page"))}
