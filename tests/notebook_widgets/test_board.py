"""A board from Python: its settings, its mistakes, what it shows where no page runs."""

import re

import pytest

from kpilearn import locale
from kpilearn.kpitree import Constant, Indicator, Lever, Model, tree
from kpilearn.markets import small_shop
from kpilearn.notebook import widgets
from kpilearn.notebook.widgets.board import SettingError
from kpilearn.notebook.widgets.shares import shares


def board(**settings):
    return widgets.tree(small_shop.MODEL, **settings)


def test_settings_come_back_by_the_same_call():
    first = board(target=20_000_000, levers={"cvr": 0.02}, period=6)
    assert first.settings["levers"]["visitors"] == 195_000
    assert board(**first.settings).settings == first.settings


def test_one_lever_moves_and_the_others_stay():
    widget = board()
    before = dict(widget.levers)
    widget.levers = {"cvr": 0.02}
    assert widget.levers == {**before, "cvr": 0.02}


@pytest.mark.parametrize(
    ("trait", "nonsense", "key"),
    [
        ("levers", {"cvr": 9}, "kpitree.lever_out_of_range"),
        ("levers", {"cvr": float("nan")}, "widgets.bad_levers"),
        ("levers", {"cvr": [0.01, 0.02]}, "widgets.bad_levers"),
        ("levers", {"cvr": True}, "widgets.bad_levers"),
        ("levers", {"cvrr": 0.02}, "kpitree.unknown_lever"),
        ("levers", 3, "widgets.bad_levers"),
        ("target", "plenty", "widgets.bad_target"),
        ("target", float("inf"), "widgets.bad_target"),
        ("period", 13, "widgets.bad_period"),
        ("period", 0, "widgets.bad_period"),
        ("period", 1.5, "widgets.bad_period"),
        ("period", None, "widgets.bad_period"),
    ],
)
def test_nonsense_is_explained_and_changes_nothing(lang, trait, nonsense, key):
    widget = board(target=1)
    before = widget.settings
    with pytest.raises(SettingError) as explained:
        setattr(widget, trait, nonsense)
    assert explained.value.key == key
    assert str(explained.value)
    assert widget.settings == before
    widget.levers = {"cvr": 0.02}  # and it is alive
    assert widget.levers["cvr"] == 0.02


def test_nonsense_from_the_page_changes_nothing():
    widget = board(target=1)
    before = widget.settings
    with pytest.raises(SettingError):
        widget.set_state({"levers": {"cvr": 9}})
    assert widget.settings == before


def test_a_lever_may_stand_where_nothing_can_be_computed():
    model = Model("m", "month", "y", [Lever("x", low=0, high=1, default=1)], [], [], [Indicator("y", "1 / x")])
    widget = widgets.tree(model)
    widget.levers = {"x": 0}
    assert widget.levers == {"x": 0}
    assert "–" in widget._repr_mimebundle_()[0]["text/html"]


def test_a_tree_from_text_needs_values_and_gets_sliders(lang):
    model = tree("売上 [円] = 客数 [人] × 客単価 [円/人]")
    with pytest.raises(SettingError) as explained:
        widgets.tree(model)
    assert explained.value.key.startswith("kpitree.lever_without_value")
    sliders = widgets.tree(model, levers={"客数": 300, "客単価": 4_200}, periods=1).spec["model"]["levers"]
    assert [(each["low"], each["high"], each["step"]) for each in sliders] == [(0, 1000, 10), (0, 10_000, 100)]


def test_the_repr_is_the_line_that_makes_it():
    assert repr(board(target=5.0)) == (
        "kl.widgets.tree(kl.markets.small_shop.MODEL, levers={'visitors': 195000.0, 'cvr': 0.018, 'repeat_rate': 0.03, "
        "'order_value': 4300.0}, target=5.0, period=12, periods=12)"
    )


def test_the_still_picture_tells_the_kgi_and_holds_no_markup_of_a_label(lang, still_svg):
    model = Model(
        "m", "month", "y", [Lever("x", low=0, high=9, default=4, label="<b>&")], [], [], [Indicator("y", "2 * x")]
    )
    html = widgets.tree(model, target=3)._repr_mimebundle_()[0]["text/html"]
    assert locale.text("widgets.still", name="y", value="8") in html
    svg = still_svg(html)
    assert "&lt;b&gt;&amp;" in svg and "<b>" not in svg


def test_every_text_of_the_page_has_its_places_filled(lang):
    """The page fills these names; a place with another name would be shown to the learner as it is."""
    known = {
        "against_start": {"change"}, "reached": {"share", "gap"}, "short_of": {"share", "gap"}, "broken": {"name"},
        "line": {"name"}, "line_alt": {"name", "periods", "first", "last"}, "previous": {"name"}, "fold": {"name"},
        "line_alt_target": {"name", "periods", "first", "last", "target"}, "takes_value": {"now", "value"},
        "takes_keep": {"now", "value"}, "takes_nearest": {"value", "gap"}, "apply": {"value"},
        "quantity": {"value", "unit"},
    }  # fmt: skip
    for key, text in locale.texts("widgets.board").items():
        expected = {"n"} if key.startswith("period.") else known.get(key, set())
        assert set(re.findall(r"\{(\w+)\}", text)) == expected, key


def test_every_unit_of_a_market_has_words(lang):
    from importlib import import_module

    from kpilearn import markets

    for name in [*markets.NAMES, "small_shop"]:
        model = import_module(f"kpilearn.markets.{name}").MODEL
        words = {word for each in model.quantities.values() for word in re.findall(r"[^\W\d]+", each.unit)}
        assert {word for word in words if not locale.has(f"widgets.unit.{word}")} == set(), name


def test_shares_are_known_by_unit_and_size():
    levers = [
        Lever("cvr", low=0, high=0.1, default=0.02, unit="order/person"),
        Lever("repeat", low=0, high=0.1, default=0.02, unit="order/person/month"),
        Lever("hires", low=0, high=1, default=0.5, unit="person/month"),
        Lever("fee", low=0, high=1, default=0.5, unit="JPY/order"),
        Lever("posts", low=0, high=30, default=1, unit="post/person"),
    ]
    constants = [Constant("margin", 0.3, unit="1"), Constant("season", (0.9, 1.1), unit="1")]
    indicators = [
        Indicator("buys", "cvr * margin", unit="order/person"),
        Indicator("pays", "fee * cvr", unit="JPY/person"),
    ]
    model = Model("m", "month", "pays", levers, constants, [], indicators)
    expected = {"cvr": "1", "repeat": "1/month", "margin": "1", "buys": "1"}
    assert shares(model, {}) == expected
    assert shares(model, {}, ["season"]) == {**expected, "season": "1"}
