import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from random_models import NUMBERS, formulas

from kpilearn.kpitree.errors import FormulaSyntax
from kpilearn.kpitree.formula import Call, Formula, as_json, names, names_now, parse, written

LEAVES = st.sampled_from(["a", "b", "売上", "客単価_2"]) | NUMBERS


@given(formulas(LEAVES, lookback=True))
@example(Call("**", (Call("**", ("a", 2.0)), 3.0)))
@example(Call("**", (-2.0, Call("neg", ("a",)))))
@example(Call("neg", (Call("neg", ("a",)),)))
@example(Call("-", ("a", Call("-", ("b", -1e-300)))))
def test_a_written_formula_is_read_as_the_same(formula: Formula) -> None:
    assert parse(written(formula)) == formula


@given(formulas(st.sampled_from(["a", "b"]) | st.integers(1, 3).map(float)))
def test_precedence_is_pythons(formula: Formula) -> None:
    """Python reads the text too, each operation noting its arguments."""
    text = written(formula).translate(str.maketrans("×÷", "*/"))

    class Noting:
        def __init__(self, formula: Formula) -> None:
            self.formula = formula

    def of(value: object) -> Formula:
        return value.formula if isinstance(value, Noting) else float(value)  # type: ignore[arg-type]

    def noting(op: str) -> object:
        return lambda *args: Noting(Call(op, tuple(map(of, args))))

    for method, op in {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "pow": "**"}.items():
        setattr(Noting, f"__{method}__", noting(op))
    Noting.__neg__ = noting("neg")  # type: ignore[attr-defined]
    numbered = __import__("re").sub(r"\b\d+\b", lambda found: f"number({found.group()})", text)
    seen = eval(  # only text made just above
        numbered,
        {"number": lambda x: Noting(float(x)), "a": Noting("a"), "b": Noting("b")}
        | {name: noting(name) for name in ("min", "max", "exp", "log")},
    )
    assert _folded(of(seen)) == formula


def _folded(formula: Formula) -> Formula:
    """Take a minus before a number into the number, as our parser does."""
    if not isinstance(formula, Call):
        return formula
    args = tuple(map(_folded, formula.args))
    return -args[0] if formula.op == "neg" and isinstance(args[0], float) else Call(formula.op, args)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("（訪問者数 ＋ メール）× 転換率", "(訪問者数 + メール) * 転換率"),
        ("a ÷ b − c", "a / b - c"),
        ("ａ＊２．５／ｂ", "a*2.5/b"),
        ("売上 ー 費用", "売上 - 費用"),
        ("ﾒｰﾙ数 × ２", "メール数 * 2"),
        ("ｍａｘ（a，b）", "max(a, b)"),
        ("2 ** 3 ** 2", "2 ** (3 ** 2)"),
        ("-x ** 2", "-(x ** 2)"),
        ("2 ** -x ** 2", "2 ** (-(x ** 2))"),
        ("a - b - c", "(a - b) - c"),
        ("1e3 * .5 * 2.", "1000 * 0.5 * 2"),
    ],
)
def test_other_spellings(text: str, same: str) -> None:
    assert parse(text) == parse(same)


def test_a_long_vowel_inside_a_name_is_no_minus() -> None:
    assert parse("ユーザー") == "ユーザー"


def test_json() -> None:
    formula = parse("min(a, 2) * -prev(b, 0.5 + a) ** 2")
    assert as_json(formula) == ["*", ["min", "a", 2.0], ["neg", ["**", ["prev", "b", ["+", 0.5, "a"]], 2.0]]]
    assert names(formula) == ("a", "b")
    assert names_now(formula) == {"a"}


@pytest.mark.parametrize(
    ("text", "case", "position"),
    [
        ("", "empty", 1),
        ("   ", "empty", 1),
        ("a + $b", "character", 5),
        ("a [円]", "character", 3),
        ("5%", "percent", 2),
        ("a ^ 2", "caret", 3),
        ("a == b", "equals", 3),
        ("1e999", "number", 1),
        ("min(1,000, a)", "number", 7),
        ("a +", "unfinished", 4),
        ("(", "unfinished", 2),
        ("a + * b", "misplaced", 5),
        ("min()", "misplaced", 5),
        ("min(a,)", "misplaced", 7),
        ("a b", "two_in_a_row", 3),
        ("2a", "two_in_a_row", 2),
        ("(a b)", "two_in_a_row", 4),
        ("a)", "closing", 2),
        ("a * (b + c", "unclosed", 5),
        ("1,000", "comma", 2),
        ("(a, b)", "comma", 3),
        ("a + min", "function_name", 5),
        ("sqrt(a)", "unknown_function", 1),
        ("exp(a, b)", "arguments", 1),
        ("min(a)", "arguments", 1),
        ("prev(a, b, c)", "arguments", 1),
        ("prev(a + b)", "prev", 1),
        ("(" * 100 + "a" + ")" * 100, "long", 41),
        ("-" * 1000 + "a", "long", 401),
        (" + ".join(["a"] * 1000), "long", 801),
        ("2 ** " * 60 + "a", "long", 201),
    ],
)
def test_syntax_errors_say_where(text: str, case: str, position: int) -> None:
    with pytest.raises(FormulaSyntax) as caught:
        parse(text)
    assert caught.value.key == f"kpitree.formula_syntax_{case}"
    assert caught.value.values["position"] == position
    before, after = str(caught.value.values["marked"]).split("▶")
    assert text[: position - 1].endswith(before.lstrip("…"))
    assert text[position - 1 :].startswith(after.rstrip("…"))
    assert len(before) + len(after) == len(text.strip()) or "…" in before + after


@given(st.text(alphabet="ab1.,()+-*/%^=ー×　売 \n[]minexplogprev", max_size=30) | st.text(max_size=10))
def test_any_text_is_read_or_explained(text: str) -> None:
    try:
        formula = parse(text)
    except FormulaSyntax:
        return
    assert parse(written(formula)) == formula
