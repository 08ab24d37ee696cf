"""A trial is the mean of whole campaigns."""

import numpy as np
import pytest

from kpilearn.markets import trial
from kpilearn.markets.campaign import Campaign

SEEDS = range(4)
PLAN = {"inbound_agents": [6, 7, 8, 8, 9, 9], "dials_per_day": [45] * 6}


def test_it_is_the_mean_of_campaigns_played_to_their_end() -> None:
    months = [dict(zip(PLAN, values, strict=True)) for values in zip(*PLAN.values(), strict=True)]
    played = [Campaign.replay("callcentre", seed=seed, decisions=months).outcome().reached for seed in SEEDS]
    assert trial.play("callcentre", SEEDS, PLAN) == pytest.approx(np.mean(played))


def test_no_steady_plan_of_the_choices_is_better_than_the_best() -> None:
    choices = {"inbound_agents": range(6, 10), "dials_per_day": (45, 60)}
    tried = [
        trial.play("callcentre", SEEDS, {"inbound_agents": [agents] * 6, "dials_per_day": [dials] * 6})
        for agents in choices["inbound_agents"]
        for dials in choices["dials_per_day"]
    ]
    assert trial.best_steady("callcentre", SEEDS, choices) == pytest.approx(max(tried))
