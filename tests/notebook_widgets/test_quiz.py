"""Quizzes and commitments from Python: what they are made of, their result, what is kept of them."""

import json

import pytest

from kpilearn.locale import Words
from kpilearn.notebook import progress, session
from kpilearn.notebook import quiz as quizzes
from kpilearn.notebook.answers import Key
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several, is_right
from kpilearn.notebook.sealed import as_text, seal


def both(text):
    return Words(f"{text}(日)", text)


def choice(text, right=False):
    return Choice(both(text), both(f"about {text}"), right)


ONE = One(both("one?"), [choice("a"), choice("b", right=True)])
SEVERAL = Several(both("several?"), [choice("a", right=True), choice("b"), choice("c", right=True)])
PAIRS = [Pair(both("x"), both("KPI"), both("why")), Pair(both("y"), both("KGI"), both("because"))]
MATCH = Match(both("match?"), PAIRS, extra=[both("none")])
MIXED = Quiz("mixed", [ONE, SEVERAL, MATCH])
COMMIT = Quiz("guess", [Commit(both("twice?"), now=both("no"), choices=[both("yes"), both("no")])])


@pytest.fixture(autouse=True)
def notebook(tmp_path, monkeypatch, lang):
    """A notebook in use whose sealed key holds both quizzes, and a learner's progress."""
    (tmp_path / "checks").mkdir()
    sealed = seal(Key(questions=[], quizzes=[MIXED, COMMIT]), "03_test")
    (tmp_path / "checks" / "03_test.json").write_text(as_text(sealed), encoding="utf-8")
    monkeypatch.setenv("KPILEARN_PROGRESS", str(tmp_path / "my_progress.json"))
    monkeypatch.setattr(session, "_session", session.Session("03_test", tmp_path, {}))


@pytest.mark.parametrize(
    ("item", "answer", "right"),
    [
        (ONE, 1, True),
        (ONE, 0, False),
        (ONE, None, False),
        (SEVERAL, [0, 2], True),
        (SEVERAL, [0], False),
        (SEVERAL, [0, 1, 2], False),
        (SEVERAL, None, False),
        (MATCH, [1, 0], True),
        (MATCH, [0, 1], False),
        (MATCH, [1, None], False),
    ],
)
def test_right_and_wrong(item, answer, right):
    assert is_right(item.as_json(), answer) is right


def test_the_order_of_options_gives_nothing_away():
    assert [option["en"] for option in MATCH.as_json()["options"]] == ["KGI", "KPI", "none"]


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: One(both("?"), [choice("a"), choice("b")]),
        lambda: One(both("?"), [choice("a", right=True), choice("b", right=True)]),
        lambda: Several(both("?"), [choice("a"), choice("b")]),
        lambda: Match(both("?"), PAIRS[:1]),
        lambda: Quiz("empty", []),
        lambda: Quiz("both", [ONE, *COMMIT.items]),
    ],
)
def test_an_authors_mistake_is_told_at_once(mistake):
    with pytest.raises(ValueError, match=r".+"):
        mistake()


def test_a_quiz_by_name_is_the_sealed_one_in_the_language_in_use(lang):
    widget = quizzes.quiz("mixed")
    assert widget.spec["items"] == quizzes.quiz(MIXED).spec["items"]
    assert widget.spec["items"][0]["question"] == {"ja": "one?(日)", "en": "one?"}[lang]
    assert repr(widget) == "kl.quiz('mixed')"
    json.dumps(widget.get_state(["spec", "answers"]))


def test_result_and_progress_follow_the_answers():
    widget = quizzes.quiz("mixed")
    assert (widget.result.score, widget.result.of, widget.result.right) == (0, 3, False)
    widget.set_state({"answers": [1, [0], None]})  # as the page sends it
    assert widget.result == quizzes.Result(1, 3, [1, [0], None])
    assert progress.find("quiz/mixed")["state"] == "tried"
    widget.answers = [1, [0, 2], [1, 0]]
    assert widget.result.right
    assert progress.find("quiz/mixed") | {"last": ""} == {
        "state": "right",
        "tries": 2,
        "last": "",
        "answer": [1, [0, 2], [1, 0]],
        "first": [1, [0], [1, 0]],
    }


NONSENSE = [[1], [99, None, None], ["1", None, None], [None, [7], None], [None, None, [0, 9]], [True, None, None], 3]


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_for_answers_changes_nothing(nonsense):
    widget = quizzes.quiz("mixed")
    with pytest.raises(quizzes.AnswerError) as explained:
        widget.answers = nonsense
    assert str(explained.value)
    assert widget.answers == [None, None, None]
    assert widget.result.score == 0


def test_a_commitment_is_kept_and_recalled():
    asked = quizzes.commit("guess")
    assert asked.answer is None
    asked.set_state({"answer": 1})
    assert progress.find("commit/guess")["answer"] == 1
    assert quizzes.recall("guess").answer == 1
    assert quizzes.commit("guess").answer == 1


def test_a_commitment_kept_for_other_choices_is_not_recalled():
    """The lesson was changed since: place 5 is no longer there."""
    progress.record("commit/guess", "tried", answer=5)
    assert quizzes.recall("guess").answer is None


@pytest.mark.parametrize(
    ("call", "name", "key"),
    [
        (quizzes.quiz, "mixd", "quiz.unknown"),
        (quizzes.commit, "gues", "quiz.unknown"),
        (quizzes.quiz, "guess", "quiz.is_commit"),
        (quizzes.commit, "mixed", "quiz.is_no_commit"),
        (quizzes.recall, "mixed", "quiz.is_no_commit"),
    ],
)
def test_a_wrong_name_is_explained(call, name, key):
    with pytest.raises(quizzes.QuizError) as explained:
        call(name)
    assert explained.value.key == key
    assert name in str(explained.value)


def test_where_nothing_runs_the_questions_can_be_read(lang):
    html = quizzes.quiz(Quiz("q", [One(both("a < b?"), ONE.choices)]))._repr_mimebundle_()[0]["text/html"]
    assert "a &lt; b?" in html
