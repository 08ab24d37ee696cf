import inspect
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from kpilearn import locale
from kpilearn.kpitree import Constant, Indicator, Lever, Model, ModelError, Stock, errors, tree
from kpilearn.kpitree.formula import written


def shop(**changes: Any) -> Model:
    """Return the shop of the tests, with some parts replaced."""
    parts: dict[str, Any] = {
        "levers": [
            Lever("sends", low=0, high=31, step=1, default=4, unit="mail/month/person", label="メールの回数"),
            Lever("price", low=0, high=9000, default=5000, unit="JPY/order"),
        ],
        "constants": [Constant("cvr", 0.02, unit="order/mail"), Constant("leave", (0.1, 0.2))],
        "stocks": [Stock("people", start="10000", then="prev(people) * (1 - leave)", unit="person")],
        "indicators": [
            Indicator("orders", "people * sends * cvr", unit="order/month"),
            Indicator("sales", "orders * price", unit="JPY/month"),
        ],
    }
    return Model("shop", "month", "sales", **{**parts, **changes})


def only(formula: str, **parts: Any) -> Model:
    """Return a model of one indicator k over the levers x = 1 and y = 2."""
    levers = [Lever("x", low=0, high=10, default=1), Lever("y", low=0, high=10, default=2)]
    return Model("m", "month", "k", levers, indicators=[Indicator("k", formula)], **parts)


def test_json(lang: locale.Language) -> None:
    model = shop()
    found = model.as_json()
    assert found["levers"][0] == {
        "name": "sends", "label": "メールの回数", "unit": "mail/month/person",
        "low": 0, "high": 31, "step": 1, "default": 4,
    }  # fmt: skip
    assert found["constants"][1] == {"name": "leave", "label": "leave", "unit": "1", "values": [0.1, 0.2]}
    assert found["stocks"][0]["start"] == 10000
    assert found["stocks"][0]["then"] == ["*", ["prev", "people"], ["-", 1, "leave"]]
    assert found["order"] == ["people", "orders", "sales"]
    assert (found["name"], found["period"], found["kgi"]) == ("shop", "month", "sales")


def test_a_label_is_a_key_or_a_text(lang: locale.Language) -> None:
    assert Lever("a", label="kpitree.tree_line_empty").shown == locale.text("kpitree.tree_line_empty")
    assert Lever("a", label="円/件. ").shown == "円/件. "
    assert Lever("a").shown == "a"


def test_children() -> None:
    model = shop()
    assert model.children("sales") == ("orders", "price")
    assert model.children("people") == ("leave",)
    assert model.children("sends") == ()


def test_only_what_looks_back_is_computed_period_by_period() -> None:
    extra = [Indicator("steady", "sends * cvr"), Indicator("late", "prev(steady, 0)"), Indicator("later", "late * 2")]
    model = shop(indicators=[*shop().indicators, *extra])
    assert model.looped == {"people", "orders", "sales", "late", "later"}


def test_a_bare_number_is_in_the_declared_unit() -> None:
    model = shop(indicators=[Indicator("sales", "500", unit="JPY/month"), Indicator("two", "2")])
    assert str(model.units["sales"]) == "JPY/month"
    assert str(model.units["two"]) == "1"


def test_a_formula_may_look_back_to_what_is_computed_later() -> None:
    indicators = [Indicator("a", "prev(b, 0) + x"), Indicator("b", "x * 2")]
    model = Model("m", "month", "a", [Lever("x", default=1, unit="人")], indicators=indicators)
    assert model.evaluate(periods=3)["a"].tolist() == [1, 3, 3]
    assert str(model.units["a"]) == "人"


def test_formulas_are_written_for_people() -> None:
    assert written(shop().formulas["people"]) == "prev(people) × (1 - leave)"


# Every mistake, in every language: what raises it, and what its sentence must name.
MISTAKES: dict[str, tuple[Callable[[], object], list[str]]] = {
    "formula_syntax_empty": (lambda: only(""), []),
    "formula_syntax_long": (lambda: only("-" * 999 + "x"), []),
    "formula_syntax_character": (lambda: only("x & y"), ["x ▶& y", "3", "&"]),
    "formula_syntax_percent": (lambda: only("x * 5%"), ["x * 5▶%", "6", "0.05"]),
    "formula_syntax_caret": (lambda: only("x ^ 2"), ["x ▶^ 2", "3", "**"]),
    "formula_syntax_equals": (lambda: only("x = y"), ["x ▶= y", "3"]),
    "formula_syntax_number": (lambda: only("min(1,000, x)"), ["min(1,▶000, x)", "7", "10000"]),
    "formula_syntax_unfinished": (lambda: only("x +"), ["x +▶", "4"]),
    "formula_syntax_misplaced": (lambda: only("x + / y"), ["x + ▶/ y", "5"]),
    "formula_syntax_two_in_a_row": (lambda: only("x y"), ["x ▶y", "3"]),
    "formula_syntax_closing": (lambda: only("x) + y"), ["x▶) + y", "2", "("]),
    "formula_syntax_unclosed": (lambda: only("(x + y"), ["▶(x + y", "1", ")"]),
    "formula_syntax_comma": (lambda: only("x * 1,000"), ["x * 1▶,000", "6", "10000"]),
    "formula_syntax_function_name": (lambda: only("x + min"), ["x + ▶min", "5", "min(…)"]),
    "formula_syntax_unknown_function": (lambda: only("mix(x, y)"), ["▶mix(x, y)", "mix", "min"]),
    "formula_syntax_arguments": (lambda: only("exp(x, y)"), ["▶exp(x, y)", "2", "exp"]),
    "formula_syntax_prev": (lambda: only("prev(2, 1)"), ["▶prev(2, 1)", "prev"]),
    "bad_name": (lambda: Lever("客 単価"), ["客 単価"]),
    "duplicate_name": (lambda: only("x", constants=[Constant("x", 1)]), ["x"]),
    "unknown_name": (lambda: shop().children("salse"), ["salse", "sales"]),
    "unknown_name_in_formula": (lambda: shop(stocks=[]), ["people", "orders"]),
    "cycle": (lambda: tree("a = b + 1\nb = c * 2\nc = a"), ["a → ", "b → ", "c → "]),
    "prev_misuse": (lambda: only("prev(x) + 1"), ["k", "prev(x)", "prev(x, 0)"]),
    "prev_misuse_start": (lambda: only("x", stocks=[Stock("s", start="prev(x, 0)", then="s")]), ["s"]),
    "stock_without_start": (lambda: only("x", stocks=[Stock("s", then="prev(s)")]), ["s", "start="]),
    "stock_without_start_uses": (lambda: only("x", stocks=[Stock("s", start="k", then="prev(s)")]), ["s", "k"]),
    "bad_constant": (lambda: Constant("c", float("nan")), ["c", "nan"]),
    "bad_lever": (lambda: Lever("v", low=2, high=1), ["v", "2", "1"]),
    "bad_unit": (lambda: only("x", constants=[Constant("c", 1, unit="円//件")]), ["円//件"]),
    "missing_unit": (lambda: tree("売上 [円] = 数 × 客単価 [円/件]"), ["数", "[1]"]),
    "unit_mismatch": (
        lambda: shop(indicators=[Indicator("sales", "people + cvr * 2")]),
        ["sales", "people", "person", "cvr × 2", "order/mail"],
    ),
    "unit_not_one": (
        lambda: shop(indicators=[Indicator("sales", "0.9 ** sends")]),
        ["sales", "0.9 ** sends", "mail/month/person"],
    ),
    "declared_unit_wrong": (
        lambda: shop(indicators=[Indicator("sales", "people * price", unit="JPY")]),
        ["sales", "JPY", "people × price", "JPY×person/order"],
    ),
    "division_by_zero": (lambda: only("x / (y - 2)").evaluate(), ["k", "1", "x ÷ (y - 2)", "y - 2"]),
    "log_of_non_positive": (lambda: only("log(x - y)").evaluate(), ["k", "1", "log(x - y)", "-1"]),
    "not_finite": (lambda: only("exp(x * 1000)").evaluate(), ["k", "1", "exp(x × 1000)"]),
    "unknown_lever": (lambda: shop().evaluate({"send": 3}), ["send", "sends"]),
    "lever_without_value": (lambda: tree("a = b").evaluate(), ["b"]),
    "lever_not_a_number": (lambda: shop().evaluate({"sends": [1, float("nan")]}), ["sends", "nan"]),
    "lever_out_of_range": (lambda: shop().evaluate({"sends": [1, 32]}), ["sends", "32", "0", "31"]),
    "shapes_differ": (lambda: shop().evaluate({"sends": [1, 2], "price": [1, 2, 3]}), ["sends 2", "price 3"]),
    "wrong_path_length": (lambda: shop().evaluate(paths={"sends": [1, 2, 3]}), ["sends", "3", "12"]),
    "bad_period": (lambda: shop().reach("sends", 1, period=12), ["12", "11", "sum"]),
    "bad_period_count": (lambda: shop().evaluate(periods=0), ["0"]),
    "no_elasticity": (lambda: shop().sensitivities({"sends": 0}), ["sales", "0"]),
    "no_elasticity_side": (lambda: only("1 + (-(x - 1) ** 2) ** 0.5").sensitivities(), ["k", "x"]),
    "bad_target": (lambda: shop().reach("sends", float("nan")), ["nan"]),
    "unreachable_target": (
        lambda: only("x * 2").reach("x", 3_000_000, must=True),
        ["x", "k", "3,000,000", "20", "10"],
    ),
    "missing_column": (lambda: tree("a = b * c").compute({"b": 1, "cc": 2}), ["c", "cc"]),
    "tree_line": (lambda: tree("売上 注文数"), ["売上 注文数"]),
    "tree_line_empty": (lambda: tree("\n"), []),
    "tree_line_two_units": (lambda: tree("a = b [円] + b [件]"), ["b", "円", "件"]),
}


@pytest.mark.parametrize("key", MISTAKES)
def test_each_mistake_is_explained(key: str, lang: locale.Language) -> None:
    make, named = MISTAKES[key]
    with pytest.raises(ModelError) as caught:
        make()
    assert caught.value.key == f"kpitree.{key}"
    sentence = str(caught.value)
    for word in named:
        assert word in sentence
    assert "{" not in sentence
    assert bool(re.search("[ぁ-ん]", sentence)) == (lang == "ja")


def test_no_mistake_and_no_sentence_is_left_out(lang: locale.Language) -> None:
    assert set(locale.texts("kpitree")) == set(MISTAKES)
    raised = {type(_raised(make)) for make, _ in MISTAKES.values()}
    classes = {each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, ModelError)}
    assert raised == classes - {ModelError}


def _raised(make: Callable[[], object]) -> ModelError:
    with pytest.raises(ModelError) as caught:
        make()
    return caught.value


@pytest.mark.parametrize("value", [float("inf"), (), (1, "x"), "many", None, [1, float("nan")]])
def test_bad_constants(value: Any) -> None:
    with pytest.raises(errors.BadConstant):
        Constant("c", value)


@pytest.mark.parametrize(
    "settings",
    [{"low": 2, "high": 1}, {"low": 0, "high": 1, "default": 2}, {"step": 0}, {"step": -1}, {"default": float("nan")}],
)
def test_bad_levers(settings: dict[str, float]) -> None:
    with pytest.raises(errors.BadLever):
        Lever("x", **settings)


@pytest.mark.parametrize("value", ["x", float("inf"), [1, "x"], np.array([1, np.nan]), object(), [[1], [2, 3]]])
def test_bad_lever_values(value: Any) -> None:
    with pytest.raises(errors.LeverNotANumber):
        tree("a = b").evaluate({"b": value})


@pytest.mark.parametrize("name", ["", "1a", "a b", "a-b", "min", "prev", "売上（円）", "ー売上"])
def test_bad_names(name: str) -> None:
    with pytest.raises(errors.BadName):
        Constant(name, 1)


def test_ten_thousand_lever_vectors_are_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many array operations for ten thousand lever values as for one: nothing loops over them."""
    calls = 0
    add = np.add

    def counting(*args: Any) -> Any:
        nonlocal calls
        calls += 1
        return add(*args)

    from kpilearn.kpitree import evaluate

    monkeypatch.setitem(evaluate._OPERATIONS, "+", counting)
    model = only("s + x + y", stocks=[Stock("s", start="1", then="prev(s) + y")])
    model.evaluate({"x": np.linspace(0, 10, 10_000)}, periods=12)
    assert calls == 11 + 2 * 12
