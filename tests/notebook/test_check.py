import html
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kpilearn import locale
from kpilearn.locale import Words
from kpilearn.notebook import check, progress, session
from kpilearn.notebook.answers import Idea, Key, Question, choice, number
from kpilearn.notebook.sealed import SealedError

Begin = Callable[..., dict[str, Any]]

MEAN = Words(ja="率の平均です。`sum()` を使います。", en="That is the mean of the rates. Use `sum()`.")
HINTS = [Words(ja="一つ目", en="the first"), Words(ja="二つ目", en="the second")]
SOLUTION = Words(ja="cvr = orders / visits  # 注文 ÷ 訪問", en="cvr = orders / visits")


def key(points: float | None = None) -> Key:
    right = number(0.03123, tolerance=0.00005)
    ideas = [Idea("mean", number(0.05, tolerance=0.0005), MEAN), Idea("first", number(3.123, tolerance=0.001), MEAN)]
    praise = Words(ja="合計どうしで割れました。", en="Total by total.")
    return Key(
        [
            Question("cvr", right, points, praise, ideas, HINTS, SOLUTION),
            Question("profit", number(-2_000_000, relative=0.001), points),
            Question("branch", choice("KGI"), points),
            Question("either", [choice("a"), choice("b")], points),
        ]
    )


STATES = [
    (0.03123, "right", "Total by total."),
    (0.05, "idea", "That is the mean of the rates. Use `sum()`."),
    (0.2, "wrong", None),
    ("0.03123", "unreadable", None),
]


@pytest.mark.parametrize(("value", "state", "message"), STATES)
def test_states(begin: Begin, value: object, state: str, message: str | None) -> None:
    begin(key())
    verdict = check.check("cvr", value)
    assert verdict.state == state
    if message:
        assert verdict.message == message


def test_it_looks_at_the_learners_variable(begin: Begin, lang: locale.Language) -> None:
    variables = begin(key(), lang)
    assert check.check("cvr").state == "not_attempted"
    exec("cvr = ____", variables)
    assert check.check("cvr").state == "not_attempted"
    exec("cvr = 0.03123", variables)
    assert check.check("cvr").state == "right"


def test_blank_and_missing_say_different_things(begin: Begin, lang: locale.Language) -> None:
    variables = begin(key(), lang)
    missing = check.check("cvr").message
    exec("cvr = ____ / 3", variables)
    assert missing != check.check("cvr").message
    assert "`____`" in check.check("cvr").message


def test_every_right_answer_counts(begin: Begin) -> None:
    begin(key())
    assert [check.check("either", value).state for value in "abc"] == ["right", "right", "wrong"]


@pytest.mark.parametrize(
    ("name", "value", "near"),
    [
        ("cvr", 0.0003123, "ratio"),
        ("cvr", -0.03123, "sign"),
        ("cvr", 0.03, "rounded"),
        ("cvr", 0.031, "rounded"),
        ("profit", -2000, "thousandth"),
        ("profit", -2_000_000_000, "thousand"),
        ("profit", -200, "man_part"),
        ("profit", -20_000_000_000, "man"),
        ("profit", -200_000_000, "percent"),
        ("profit", 2_000_000, "sign"),
    ],
)
def test_near_misses(begin: Begin, lang: locale.Language, name: str, value: float, near: str) -> None:
    begin(key(), lang)
    verdict = check.check(name, value)
    assert (verdict.state, verdict.message) == ("near", locale.text(f"check.near_{near}"))


def test_a_named_idea_comes_before_a_near_miss(begin: Begin) -> None:
    begin(key())
    assert check.check("cvr", 3.123).outcome.idea == "first"


def test_a_huge_number_is_no_near_miss(begin: Begin) -> None:
    begin(key())
    assert check.check("cvr", 1e306).state == "wrong"


def test_in_a_lesson_the_plain_text_is_the_message(begin: Begin, lang: locale.Language) -> None:
    begin(key(), lang)
    shown = check.check("cvr", 0.05)._repr_mimebundle_()["text/plain"]
    assert str(MEAN) in shown
    assert locale.text("check.state_idea") in shown


@pytest.mark.parametrize(("value", "points"), [(0.03123, "1.5"), (0.05, "0"), (None, "0"), (object(), "0")])
def test_in_an_assignment_the_plain_text_is_the_points(
    begin: Begin, lang: locale.Language, value: object, points: str
) -> None:
    begin(key(1.5), lang)
    shown = check.check("cvr", value)._repr_mimebundle_()
    assert shown["text/plain"] == points
    assert locale.text("check.points", points=points, out_of="1.5") in shown["text/html"]


def test_nothing_is_printed(begin: Begin, capsys: pytest.CaptureFixture[str]) -> None:
    begin(key(1))
    for value in (0.03123, 0.05, "x", None):
        check.check("cvr", value)
    check.hint("cvr")
    check.solution("cvr")
    assert capsys.readouterr() == ("", "")


def test_reprs_are_stable(begin: Begin) -> None:
    begin(key())
    for value in (object(), 0.05, lambda: 0):
        assert repr(check.check("cvr", value)) == repr(check.check("cvr", value))
        assert " at 0x" not in check.check("cvr", value).as_html()


def test_the_card_is_accessible(begin: Begin, lang: locale.Language) -> None:
    begin(key(), lang)
    card = check.check("cvr", 0.05).as_html()
    assert 'role="status"' in card
    assert f'lang="{lang}"' in card
    assert f'<span aria-hidden="true">!</span> {locale.text("check.state_idea")}' in card  # a word, not colour alone
    assert "<code>sum()</code>" in card


@pytest.mark.parametrize("value", ["<script>alert(1)</script>", "`<b>`", '"><img src=x onerror=alert(1)>', "%<b>%"])
def test_no_markup_comes_from_a_learners_value(begin: Begin, value: str) -> None:
    begin(key())
    card = check.check("cvr", value).as_html()
    allowed = r'</?(div|strong|p|code|span)( (role|lang|style|aria-hidden)="[^"]*")*>'
    assert "<" not in re.sub(allowed, "", card)
    assert html.unescape(value)[:3].strip("`") in html.unescape(card)


def test_hints_come_one_by_one(begin: Begin, lang: locale.Language) -> None:
    begin(key(), lang)
    shown = [check.hint("cvr") for _ in range(3)]
    assert [card.message for card in shown] == [str(HINTS[0]), str(HINTS[1]), str(HINTS[1])]
    assert "kl.solution" in shown[-1].foot
    assert check.hint("branch").title == locale.text("check.hint_none")


def test_a_verdict_points_to_the_hints(begin: Begin) -> None:
    begin(key())
    assert 'kl.hint("cvr")' in check.check("cvr", 0.2).foot
    assert check.check("branch", "x").foot == ""
    assert check.check("cvr", 0.03123).foot == ""


def test_the_solution_comes_after_an_attempt(begin: Begin, lang: locale.Language) -> None:
    begin(key(), lang)
    assert str(SOLUTION) not in repr(check.solution("cvr"))
    check.check("cvr", 0.2)
    assert str(SOLUTION) in repr(check.solution("cvr"))
    check.check("branch", "x")
    assert check.solution("branch").title == locale.text("check.solution_none")


def test_a_blank_is_no_attempt(begin: Begin) -> None:
    variables = begin(key())
    exec("cvr = ____", variables)
    check.check("cvr")
    assert check.solution("cvr").code == ""


def test_the_solution_comes_also_where_no_progress_is_kept(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    variables = begin(key())
    monkeypatch.setenv("KPILEARN_PROGRESS", "")
    exec("kl.check('cvr', 0.2)", variables)
    assert check.solution("cvr").code


def test_an_assignment_has_no_solution(begin: Begin) -> None:
    begin(key(1))
    check.check("cvr", 0.2)
    assert check.solution("cvr").code == ""


def test_attempts_are_noted(begin: Begin) -> None:
    begin(key())
    for value in (None, 0.2, 0.03123, 0.2):
        check.check("cvr", value)
    kept = progress.read()["lesson/01_test/check/cvr"]
    assert (kept["state"], kept["tries"]) == ("right", 4)


def test_an_unknown_question_names_the_nearest(begin: Begin, lang: locale.Language) -> None:
    begin(key(), lang)
    with pytest.raises(check.UnknownQuestionError, match="cvr"):
        check.check("cvvr")


def test_without_a_checks_file_it_says_so(begin: Begin, lang: locale.Language) -> None:
    begin(None, lang)
    with pytest.raises(SealedError, match=r"checks/01_test\.json"):
        check.check("cvr")


def test_without_begin_it_says_so(lang: locale.Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_session", None)
    with pytest.raises(session.NotBegunError, match=r"kl\.begin"):
        check.check("cvr")


def test_trouble_with_the_progress_file_is_told_once(begin: Begin, tmp_path: Path) -> None:
    begin(key())
    (tmp_path / "my_progress.json").write_text("{")
    assert "my_progress.json" in check.check("cvr", 0.2).foot
    assert "my_progress.json" not in check.check("cvr", 0.2).foot
