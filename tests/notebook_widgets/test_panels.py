"""Panels from Python: their settings, their mistakes, what they know, what is shown where no page runs."""

import json
import re
from xml.etree import ElementTree

import pandas as pd
import pytest

from kpilearn import locale
from kpilearn.markets import small_shop
from kpilearn.notebook import progress, widgets
from kpilearn.notebook.widgets.board import SettingError


@pytest.fixture(autouse=True)
def kept(tmp_path, monkeypatch):
    """A learner's progress of the test's own."""
    monkeypatch.setenv("KPILEARN_PROGRESS", str(tmp_path / "my_progress.json"))


TEXT = "売上 [円] = 注文数 [件] × 客単価 [円/件]\n注文数 = 訪問者数 [人] × 転換率 [件/人]"
PANELS = {
    "sorter": lambda: widgets.sorter(6, placed={1: "KGI"}),
    "smart": lambda: widgets.smart("orders", 95, 120, "orders", "2027-03-31", "Web team", "sales", today="2026-04-01"),
    "segments": lambda: widgets.segments(view="same_mix", reps=["B", "C"]),
    "resample": lambda: widgets.resample(0.02, 500, 17, seed=5),
    "incentive": lambda: widgets.incentive("dials", bonus=0.1, guards=["talk"]),
    "tree_editor": lambda: widgets.tree_editor(TEXT),
}


@pytest.mark.parametrize("name", PANELS)
def test_the_repr_and_the_settings_make_it_again(lang, name):
    widget = PANELS[name]()
    assert getattr(widgets, name)(**widget.settings).settings == widget.settings
    assert eval(repr(widget), {"kl": type("kl", (), {"widgets": widgets})}).settings == widget.settings


@pytest.mark.parametrize("name", PANELS)
def test_the_state_is_json_and_small(lang, name):
    sent = json.dumps(PANELS[name]().get_state(["spec", "state", "_esm", "_css"]), ensure_ascii=False)
    assert len(sent.encode()) < 60_000


@pytest.mark.parametrize("name", PANELS)
def test_there_is_a_picture_where_nothing_runs(lang, name, still_svg):
    html = PANELS[name]()._repr_mimebundle_()[0]["text/html"]
    assert re.search('<img alt="[^"]{20,}"', html)
    assert ElementTree.fromstring(still_svg(html)).tag.endswith("svg")


@pytest.mark.parametrize("name", PANELS)
def test_what_no_panel_can_be_set_to(lang, name):
    widget = PANELS[name]()
    before = widget.settings
    for nonsense, key in ((3, "panel.no_dict"), ({"nothing": 1}, "panel.unknown")):
        with pytest.raises(SettingError) as explained:
            widget.state = nonsense
        assert explained.value.key == key
        assert str(explained.value)
    assert widget.settings == before


NONSENSE = [
    ("sorter", {"placed": 3}, "sorter.bad_placed"),
    ("sorter", {"placed": {"1": "KFC"}}, "sorter.bad_placed"),
    ("sorter", {"placed": {"999": "KGI"}}, "sorter.bad_placed"),
    ("sorter", {"cards": [1]}, "sorter.other_cards"),
    ("smart", {"target": None}, "smart.bad_field"),
    ("smart", {"target": float("nan")}, "smart.bad_field"),
    ("smart", {"owner": True}, "smart.bad_field"),
    ("segments", {"view": "sideways"}, "segments.bad_view"),
    ("segments", {"reps": ["A", "A"]}, "segments.bad_reps"),
    ("segments", {"reps": ["A", "Z"]}, "segments.bad_reps"),
    ("segments", {"reps": "AB"}, "segments.bad_reps"),
    ("resample", {"rate": float("nan")}, "resample.bad_value"),
    ("resample", {"rate": 9}, "resample.bad_value"),
    ("resample", {"n": 100.5}, "resample.bad_value"),
    ("resample", {"observed": -1}, "resample.bad_value"),
    ("resample", {"seed": -1}, "resample.bad_seed"),
    ("incentive", {"paid": "smiles"}, "incentive.bad_paid"),
    ("incentive", {"paid": ["dials"]}, "incentive.bad_paid"),
    ("incentive", {"bonus": "much"}, "incentive.bad_bonus"),
    ("incentive", {"bonus": 0.9}, "incentive.bad_bonus"),
    ("incentive", {"guards": ["police"]}, "incentive.bad_guards"),
    ("tree_editor", {"tree": 3}, "editor.bad_node"),
    ("tree_editor", {"tree": {"name": 3}}, "editor.bad_node"),
    ("tree_editor", {"tree": {"name": "a", "sign": "×"}}, "editor.bad_sign"),
    ("tree_editor", {"tree": {"name": "a", "children": [{"name": "b"}, {"name": "c"}]}}, "editor.bad_sign"),
    (
        "tree_editor",
        {"tree": {"name": "a", "children": [{"name": "b"}] + [{"name": "c", "sign": "+"}] * 40}},
        "editor.too_many",
    ),
]


@pytest.mark.parametrize(("name", "nonsense", "key"), NONSENSE)
def test_nonsense_for_a_panel_is_explained_and_changes_nothing(lang, name, nonsense, key):
    widget = PANELS[name]()
    before = widget.settings
    for assign in (lambda: setattr(widget, "state", nonsense), lambda: widget.set_state({"state": nonsense})):
        with pytest.raises(SettingError) as explained:
            assign()
        assert explained.value.key == key
        assert str(explained.value)
    assert widget.settings == before
    widget.state = before  # and it is alive


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda: widgets.tree("shop"), "widgets.no_model"),
        (lambda: widgets.tree(small_shop.MODEL, periods=None), "widgets.bad_periods"),
        (lambda: widgets.segments(5), "segments.no_column"),
        (lambda: widgets.smart(today=5), "smart.bad_today"),
        (lambda: widgets.incentive(guards=None), "incentive.bad_guards"),
        (lambda: widgets.incentive(guards="talk"), "incentive.bad_guards"),
        (lambda: widgets.campaign("shop", decisions={"sends": 8}), "markets.campaign.bad_months"),
    ],
)
def test_nonsense_given_to_a_call_is_explained(lang, make, key):
    with pytest.raises(SettingError) as explained:
        make()
    assert explained.value.key == key
    assert str(explained.value)


def test_the_sorter_knows_its_score_and_keeps_it():
    widget = widgets.sorter([1, 14, 27])
    assert (widget.result.score, widget.result.sorted, widget.result.of) == (0, 0, 3)
    widget.set_state({"state": {"placed": {"1": "KGI", "14": "KPI"}}})  # as the page sends it
    assert (widget.result.score, widget.result.sorted, widget.result.right) == (1, 2, False)
    assert progress.find("widget/sorter")["state"] == "tried"
    widget.state = {"placed": {1: "KGI", 14: "activity", 27: "neither"}}
    assert widget.result.right
    assert progress.find("widget/sorter")["state"] == "right"


@pytest.mark.parametrize("cards", [0, 31, [], [1, 1], [77], "ab", True, 2.5])
def test_cards_that_do_not_exist_are_explained(lang, cards):
    with pytest.raises(SettingError) as explained:
        widgets.sorter(cards)
    assert explained.value.key == "sorter.bad_cards"
    assert str(explained.value)


def test_every_kind_is_among_the_usual_cards():
    kinds = [card["kind"] for card in widgets.sorter().spec["cards"]]
    assert len(kinds) == 12
    assert set(kinds) == {"KGI", "KPI", "activity", "neither"}


def test_the_checker_knows_the_goal_and_keeps_it():
    widget = PANELS["smart"]()
    assert widget.right
    widget.state = {"deadline": ""}
    assert widget.judgements["T"].case == "none"
    assert progress.find("widget/smart")["answer"]["target"] == "120"


def test_a_day_that_does_not_exist_is_explained(lang):
    with pytest.raises(SettingError) as explained:
        widgets.smart(today="someday")
    assert "someday" in str(explained.value)


def test_the_segments_turn_round():
    """Rep A is ahead overall, rep B in every segment and with everyone's mix."""
    widget = widgets.segments()
    assert widget.rate("A") > widget.rate("B")
    assert all(widget.rate("A", part) < widget.rate("B", part) for part in ("small", "mid", "large"))
    assert widget.same_mix("A") < widget.same_mix("B")


def test_segments_of_another_table(lang, still_svg):
    rows = [("x", "<b>", 10, 5), ("y", "<b>", 0, 0), ("y", "other", 4, 1)]
    table = pd.DataFrame(rows, columns=["rep", "segment", "meetings", "new_customers"])
    widget = widgets.segments(table, reps=["x", "y"], view="segments")
    assert widget.rate("y") == 0.25
    assert "–" in still_svg(widget.still())
    with pytest.raises(SettingError) as explained:
        widgets.segments(table.drop(columns="meetings"))
    assert "meetings" in str(explained.value)


def test_sixteen_of_a_thousand_at_one_per_cent_is_no_news():
    widget = widgets.resample()
    assert len(widget.counts) == 1000
    assert 9.5 < widget.counts.mean() < 10.5
    assert 0.03 < widget.share < 0.07  # exactly: P(X ≥ 16) = 0.048
    assert widgets.resample(observed=24).share < 0.01
    assert widgets.resample(observed=2).share == (widgets.resample(observed=2).counts <= 2).mean()


def test_what_is_paid_for_rises_and_the_goal_does_not():
    usual = widgets.incentive().series
    for paid in ("dials", "appointments", "orders"):
        now = widgets.incentive(paid).series
        assert now[paid][-1] > 1.05 * usual[paid][-1], paid
        assert now["profit"][-1] < usual["profit"][-1], paid
    modest = widgets.incentive("kept_orders", bonus=0.1).series
    assert modest["profit"][-1] > usual["profit"][-1]


def test_a_guardrail_holds_what_it_watches():
    free, held = (widgets.incentive("orders", guards=guards).series for guards in ([], ["cancel"]))
    assert held["cancel_rate"][-1] - 0.1 < 0.5 * (free["cancel_rate"][-1] - 0.1)  # one in ten is usual
    assert held["profit"][-1] > free["profit"][-1]


def test_a_tree_comes_back_as_its_text_and_model(lang):
    widget = widgets.tree_editor(TEXT)
    assert widget.text == TEXT
    assert widget.tree().compute({"訪問者数": [100], "転換率": [0.02], "客単価": [5000]}).tolist() == [10_000]
    assert widgets.tree_editor().right
    with pytest.raises(SettingError) as explained:
        widgets.tree_editor("a = b × c + d")
    assert explained.value.key == "editor.only_names"


PLACES = {
    "editor": {"n", "name", "first", "second", "left", "right", "declared", "computed"},
    "sorter": {"n", "of", "goal", "kind", "right"},
    "smart": {"n"},
    "segments": {"winner", "n", "of", "overall", "a", "b", "x", "y", "segment", "rate", "all"},
    "resample": {
        "value",
        "draws",
        "low",
        "middle",
        "high",
        "observed",
        "beyond",
        "rate",
        "share",
        "percentile",
        "expected",
    },
    "incentive": {"n", "paid", "change", "kgi", "goal", "name", "first", "last"},
}


@pytest.mark.parametrize("subject", PLACES)
def test_every_text_of_a_panel_has_places_that_the_page_fills(lang, subject):
    other = locale.texts(f"{subject}.page", lang="en" if lang == "ja" else "ja")
    for key, text in locale.texts(f"{subject}.page").items():
        places = set(re.findall(r"\{(\w+)\}", text))
        assert places <= PLACES[subject], key
        assert places == set(re.findall(r"\{(\w+)\}", other[key])), key


def test_every_name_of_the_incentive_model_has_words(lang):
    from kpilearn.markets.incentive import MODEL

    for quantity in MODEL.quantities.values():
        assert locale.has(quantity.label), quantity.label
