"""No box instead of a Japanese character, whatever a learner calls after `kl.style`."""

import warnings
from collections.abc import Callable

import matplotlib.pyplot as plt
import pytest
import seaborn as sns

from kpilearn.plotting import style

AFTERWARDS: dict[str, Callable[[], object]] = {
    "nothing": lambda: None,
    "set_theme": sns.set_theme,
    "set_theme with a style": lambda: sns.set_theme(style="ticks", context="talk"),
    "set_style": lambda: sns.set_style("dark"),
    "matplotlib's default": lambda: plt.style.use("default"),
    "ggplot": lambda: plt.style.use("ggplot"),
}


def draw(title: str, weight: str = "normal") -> list[str]:
    """Return what matplotlib complains of when it draws a title (a glyph it has not is a warning)."""
    figure, ax = plt.subplots()
    ax.set_title(title, weight=weight)
    ax.plot([-1, 1], [-1, 1])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        figure.canvas.draw()
    plt.close(figure)
    return [str(warning.message) for warning in caught]


@pytest.mark.parametrize("weight", ["normal", "bold"])
@pytest.mark.parametrize("afterwards", AFTERWARDS)
def test_japanese_has_glyphs(afterwards: str, weight: str) -> None:
    with plt.rc_context():
        style()
        AFTERWARDS[afterwards]()
        assert draw("月ごとの売上 −5％ ¥50,000", weight) == []


def test_own_settings_win() -> None:
    with plt.rc_context():
        style(**{"figure.figsize": (3, 3)})
        assert plt.rcParams["figure.figsize"] == [3, 3]
