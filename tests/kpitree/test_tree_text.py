import json

import numpy as np
import pandas as pd
import pytest

from kpilearn.kpitree import tree
from kpilearn.kpitree.errors import DeclaredUnitWrong, FormulaSyntax, LeverNotANumber, ModelError, UnitMismatch

SHOP = """
# 店のKPIツリー
売上 [円] = 注文数 × 客単価 [円/件]
注文数 = 訪問者数 × 転換率 [件/人]

訪問者数 [人] = 新規 + 再訪 [人]
新規［人］＝ 300
"""


def test_a_tree_from_text() -> None:
    model = tree(SHOP)
    assert model.kgi == "売上"
    assert [lever.name for lever in model.levers] == ["客単価", "転換率", "再訪"]
    assert [constant.name for constant in model.constants] == ["新規"]
    assert model.children("売上") == ("注文数", "客単価")
    assert model.children("客単価") == ()
    units = {each["name"]: each["unit"] for each in model.as_json()["indicators"]}
    assert units == {"売上": "円", "注文数": "件", "訪問者数": "人"}
    assert model.as_json()["levers"][0] == {
        "name": "客単価", "label": "客単価", "unit": "円/件", "low": None, "high": None, "step": None, "default": None
    }  # fmt: skip
    json.dumps(model.as_json(), allow_nan=False)


def test_compute_takes_a_table() -> None:
    table = pd.DataFrame({"再訪": [100, 200], "転換率": [0.1, 0.2], "客単価": [1000, 2000], "月": ["1月", "2月"]})
    expected = (300 + table["再訪"]) * table["転換率"] * table["客単価"]
    np.testing.assert_allclose(tree(SHOP).compute(table), expected)
    np.testing.assert_allclose(tree("k = ｒａｔｅ * n").compute({"rate": [0.5], "ｎ": [4]}), [2])


def test_compute_shows_the_cell_that_is_no_number() -> None:
    table = pd.DataFrame({"b": ["1", "1,000", "2"]})
    with pytest.raises(LeverNotANumber) as caught:
        tree("a = b").compute(table)
    assert caught.value.values == {"name": "b", "value": "1,000"}


def test_without_any_unit_nothing_is_checked() -> None:
    assert tree("売上 = 訪問者数 + 転換率").compute({"訪問者数": 1, "転換率": 2}) == 3


def test_units_are_checked() -> None:
    with pytest.raises(UnitMismatch):
        tree("売上 [円] = 注文数 [件] + 客単価 [円/件]")
    with pytest.raises(DeclaredUnitWrong):
        tree("売上 [円] = 訪問者数 [人] × 客単価 [円/件]")
    assert tree("a [円] = b [円] + c [ 円 ]\nc [円×1] = d [円/件] × e [件]").children("a") == ("b", "c")


def test_a_syntax_error_shows_the_whole_line() -> None:
    with pytest.raises(FormulaSyntax) as caught:
        tree("売上 [円] = 注文数 [件] × × 客単価 [円/件]")
    assert caught.value.values["marked"] == "売上 [円] = 注文数 [件] × ▶× 客単価 [円/件]"
    assert caught.value.values["position"] == 20


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "tree_line_empty"),
        ("# nothing", "tree_line_empty"),
        (None, "tree_line_empty"),
        ("売上", "tree_line"),
        ("売上: 注文数 × 客単価", "tree_line"),
        ("売上（税込） = 注文数", "tree_line"),
        ("売上 =", "formula_syntax_empty"),
        ("売上 = a = b", "formula_syntax_equals"),
        ("a = b\na = c", "duplicate_name"),
        ("a = b\nb = c\nc = a + d", "cycle"),
        ("a = a + 1", "cycle"),
        ("a [円] = b [円] + c", "missing_unit"),
        ("a [円] = b [円] + c\nc = 5", "missing_unit"),
        ("a [円] = b [人] × c [円/人] + b [件]", "tree_line_two_units"),
        ("a [円] = b [円 円]", "bad_unit"),
        ("a = prev(b)", "prev_misuse"),
        ("max = b", "bad_name"),
    ],
)
def test_mistakes_in_a_tree(text: str, key: str) -> None:
    with pytest.raises(ModelError) as caught:
        tree(text)
    assert caught.value.key == f"kpitree.{key}"
