"""Six months of a case: what is seen, what is judged, and that it can be replayed."""

import json

import numpy as np
import pytest

from kpilearn.kpitree import ModelError
from kpilearn.markets import NAMES, by_name
from kpilearn.markets.campaign import MONTHS, Campaign, CampaignError, campaign


def played(name: str, seed: int, **levers: float) -> Campaign:
    game = campaign(name, seed=seed)
    for _ in range(MONTHS):
        game.play(**levers)
        levers = {}
    return game


@pytest.mark.parametrize("name", NAMES)
def test_a_campaign_is_replayed_from_its_saved_decisions(name: str) -> None:
    lever = by_name(name).settable[0]
    game = campaign(name, seed=7)
    for value in np.linspace(lever.low, lever.high, MONTHS):
        game.play(**{lever.name: float(value)})
    saved = json.loads(json.dumps(game.decisions))
    again = Campaign.replay(name, seed=7, decisions=saved)
    assert again.reports.equals(game.reports)
    assert again.outcome() == game.outcome()
    assert not Campaign.replay(name, seed=8, decisions=saved).reports.equals(game.reports)


@pytest.mark.parametrize("name", NAMES)
def test_the_outcome_is_held_against_doing_nothing_and_the_best(name: str) -> None:
    for seed in range(2):
        idle = played(name, seed).outcome()
        assert idle.reached == idle.nothing
        assert idle.skill == pytest.approx(0.0)
        best = Campaign.replay(name, seed=seed, decisions=idle.best_decisions).outcome()
        assert best.reached == idle.best >= idle.nothing
        assert best.skill == pytest.approx(1.0)


@pytest.mark.parametrize("name", NAMES)
def test_no_lever_set_otherwise_for_all_months_beats_the_best(name: str) -> None:
    best = played(name, 3).outcome()
    game = campaign(name, seed=3)
    for decision in best.best_decisions:
        game.play(**decision)
    for lever in game.market.settable:
        for value in (lever.low, lever.default, lever.high):
            other = [{**decision, lever.name: value} for decision in best.best_decisions]
            assert Campaign.replay(name, seed=3, decisions=other).outcome().skill <= 1.0 + 1e-9


def test_a_month_shows_what_a_company_sees_and_no_more() -> None:
    game = campaign("shop", seed=1)
    reports = game.play(sends=8)
    shown = ["month", *(lever.name for lever in game.market.settable), *game.market.seen]
    assert list(reports.columns) == shown
    assert len(reports) == 1
    assert len(game.play(coupon=300)) == 2
    assert game.levers["sends"] == 8
    assert game.levers["coupon"] == 300


def test_months_played_are_not_changed_by_later_decisions() -> None:
    game = campaign("callcentre", seed=5)
    first = game.play(dials_per_day=40).iloc[0]
    game.play(dials_per_day=70)
    assert game.reports.iloc[0].equals(first)


@pytest.mark.parametrize("name", NAMES)
def test_one_surprise_comes_in_its_month_and_is_told_then(name: str, lang: str) -> None:
    months = set()
    for seed in range(20):
        game = campaign(name, seed=seed)
        told = []
        for _ in range(MONTHS):
            game.play()
            told.append(game.news)
        assert told[0] == ""
        assert told[-1]
        months.add(told.index(told[-1]))
    assert len(months) > 1


@pytest.mark.parametrize("name", NAMES)
def test_the_surprise_changes_the_months_from_it_on(name: str) -> None:
    game, told = campaign(name, seed=2), []
    for _ in range(MONTHS):
        game.play()
        told.append(bool(game.news))
    calm = game.market.draw(2, game.market.before)  # the same luck without a surprise
    differs = [
        any(game.reports[name][month] != np.round(calm[name][0, month], 3) for name in game.market.seen)
        for month in range(MONTHS)
    ]
    first = told.index(True)
    assert not any(differs[:first])
    assert any(differs[first:])


def test_bad_input_is_explained_and_plays_nothing(lang: str) -> None:
    game = campaign("shop", seed=1)
    for levers in (
        {"send": 3},  # misspelt
        {"demand": 1.2},  # not the company's to set
        {"sends": 40},  # out of range
        {"sends": float("nan")},
        {"sends": "8"},
        {"sends": True},
    ):
        with pytest.raises(ModelError) as error:
            game.play(**levers)  # type: ignore[arg-type]
        assert str(error.value)
    assert game.decisions == []
    with pytest.raises(CampaignError, match="6"):
        game.outcome()
    game = played("shop", 1)
    with pytest.raises(CampaignError):
        game.play()
    assert len(game.decisions) == MONTHS
    for name, seed in (("shopp", 1), ("shop", -1), ("shop", 1.5), ("shop", True)):
        with pytest.raises(CampaignError) as refused:
            campaign(name, seed=seed)  # type: ignore[arg-type]
        assert str(refused.value)


@pytest.mark.parametrize("months", [{"sends": 8}, [8], "sends", 5, None, [{}] * 7])
def test_what_is_no_list_of_months_is_explained(lang: str, months: object) -> None:
    for part, do in (
        ("decisions", lambda: campaign("shop", seed=1, decisions=months)),  # type: ignore[arg-type]
        ("plan", lambda: campaign("shop", seed=1).forecast(months)),  # type: ignore[arg-type]
    ):
        with pytest.raises(CampaignError) as refused:
            do()
        assert refused.value.key == "markets.campaign.bad_months"
        assert part in str(refused.value)


def test_the_outcome_is_a_sentence(lang: str) -> None:
    assert "%" in str(played("ads", 2, budget=50_000).outcome())
