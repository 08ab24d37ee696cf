import copy
import json
import math
import operator
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kpilearn.notebook.blank import Blank, blank

FRAME = pd.DataFrame({"won": [1, 2], "leads": [3, 4]})
SERIES = FRAME["won"]
ARRAY = np.array([1.0, 2.0])
BINARY = [
    operator.add,
    operator.sub,
    operator.mul,
    operator.truediv,
    operator.floordiv,
    operator.mod,
    operator.pow,
    operator.matmul,
    operator.and_,
    operator.or_,
    operator.lt,
    operator.ge,
    operator.eq,
    operator.ne,
]
OTHERS = [3, 2.5, True, "text", [1], (1,), None, np.float64(3), np.int64(3), ARRAY, SERIES, FRAME, blank]


@pytest.mark.parametrize("operate", BINARY, ids=lambda operate: operate.__name__)
@pytest.mark.parametrize("other", OTHERS, ids=lambda other: type(other).__name__)
def test_every_operation_gives_the_blank(operate: Callable[[Any, Any], Any], other: Any) -> None:
    assert operate(blank, other) is blank
    if not (operate is operator.matmul and isinstance(other, pd.Series | pd.DataFrame)):  # pandas asks nobody
        assert operate(other, blank) is blank


@pytest.mark.parametrize(
    "use",
    [
        lambda: -blank,
        lambda: abs(blank),
        lambda: ~blank,
        lambda: round(blank, 2),  # type: ignore[call-overload]
        lambda: math.floor(blank),  # type: ignore[arg-type]
        lambda: divmod(blank, 3)[0],  # type: ignore[index, operator]
        lambda: blank(1, x=2),  # type: ignore[operator]
        lambda: blank.mean().round(2),  # type: ignore[attr-defined]
        lambda: blank["won"],  # type: ignore[call-overload]
        lambda: blank[0],
        lambda: blank.upper(),
        lambda: sum([1, blank]),  # type: ignore[list-item]
        lambda: max([blank]),
        lambda: next(iter(blank)),
        lambda: np.mean(blank),  # type: ignore[call-overload]
        lambda: np.sqrt(blank),  # type: ignore[call-overload]
        lambda: np.where(blank, 1, 2),  # type: ignore[call-overload]
        lambda: copy.copy(blank),
        lambda: copy.deepcopy([blank])[0],
        lambda: pickle.loads(pickle.dumps(blank)),
        lambda: Blank(),
    ],
)
def test_every_use_gives_the_blank(use: Callable[[], Any]) -> None:
    assert use() is blank


def test_it_formats_as_itself() -> None:
    assert f"{blank:.1%} {blank!r} {blank}" == "____ ____ ____"
    assert [str(blank), repr(blank), f"{blank:>9}", "".join(["<", str(blank), ">"])] == ["____"] * 3 + ["<____>"]
    assert json.dumps(blank) == '"____"'


def test_it_can_be_gone_through_and_ends() -> None:
    assert list(blank) == [blank]
    assert len(blank) == 1
    assert not blank
    assert list(range(blank)) == []  # type: ignore[call-overload]
    assert math.isnan(float(blank))


def test_it_takes_assignments_in_silence() -> None:
    blank.goal = 3  # type: ignore[attr-defined]
    blank["goal"] = 3  # type: ignore[index]
    del blank["goal"]  # type: ignore[attr-defined]
    with blank as inside:  # type: ignore[attr-defined]
        assert inside is blank
    counter = 3
    counter += blank  # type: ignore[assignment]
    assert counter is blank


def test_pandas_takes_it_as_a_value() -> None:
    frame = FRAME.copy()
    frame["rate"] = blank
    assert frame["rate"].tolist() == ["____", "____"]
    assert pd.Series([blank])[0] == "____" or pd.Series([blank])[0] is blank
    assert (FRAME["won"] / FRAME["leads"]).mean() * blank is blank


def test_matplotlib_takes_it_as_a_text() -> None:
    from matplotlib.figure import Figure

    axes = Figure().add_subplot()
    axes.set(title=blank, xlabel=blank)
    assert axes.get_title() == "____"


def test_it_can_be_a_key() -> None:
    assert {blank: 1}[blank] == 1
    assert blank in [1, blank]
