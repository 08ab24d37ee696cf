"""A small kit of its own for each test: one lesson, one assignment."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LESSON = '''\
# ---
# kpilearn:
#   title: {ja: "小さなレッスン", en: "A small lesson"}
#   minutes: 5
# ---

# %% [markdown] lang="ja" key="intro"
"""
# 小さなレッスン

2つの数字 `won` と `leads` から、[成約率](03_kpi_tree.ipynb)を計算します。目標は5万円です。
"""
# %% [markdown] lang="en" key="intro"
"""
# A small lesson

From two numbers, `won` and `leads`, we get the [close rate](03_kpi_tree.ipynb). The goal is ¥50,000.
"""

# %% key="rate"
won, leads = 12, 48
rate = won / leads  # 成約率
print(f"成約率は {rate:.1%} です")
#: 成約率 = the close rate
#: 成約率は {rate:.1%} です = The close rate is {rate:.1%}
'''

ASSIGNMENT = '''\
# ---
# kpilearn:
#   title: {ja: "小さな課題", en: "A small assignment"}
# ---

# %% [markdown] lang="ja" key="task"
"""
成約率を計算してください。
"""
# %% [markdown] lang="en" key="task"
"""
Compute the close rate.
"""

# %% key="data" role="given"
import kpilearn as kl

kl.begin("01_small", "ja")
won, leads = 12, 347
#: ja = en

# %% key="close-rate" role="answer"
close_rate = ____
### BEGIN SOLUTION
close_rate = won / leads  # 割り算
### END SOLUTION
#: 割り算 = a division

# %% key="close-rate-check" role="graded" points=2
kl.check("close_rate")
'''

KEY = """\
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number


def key(data):
    upside_down = Idea("upside-down", number(347 / 12, tolerance=0.01), Words(ja="逆です。", en="Upside down."))
    return Key([Question("close_rate", number(12 / 347, tolerance=0.0005), points=2, ideas=[upside_down],
                         hints=[Words(ja="割り算です。", en="It is a division.")])])
"""

Write = Callable[..., None]


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """Return the root of a kit with ``course/01_small.py`` and nothing built."""
    root = tmp_path / "kit"
    (root / "course").mkdir(parents=True)
    (root / "course" / "01_small.py").write_text(LESSON, "utf-8")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    return root


@pytest.fixture
def graded_kit(kit: Path) -> Path:
    """Return the root of a kit that has the assignment ``solutions/01_small.py`` too, with its key."""
    (kit / "solutions").mkdir()
    (kit / "solutions" / "01_small.py").write_text(ASSIGNMENT, "utf-8")
    (kit / "solutions" / "01_small_key.py").write_text(KEY, "utf-8")
    return kit


@pytest.fixture
def edit(kit: Path) -> Callable[[str, str, str], None]:
    """Return a function that replaces a text in a file of the kit; the text must be there."""

    def replace(file: str, old: str, new: str) -> None:
        content = (kit / file).read_text("utf-8")
        assert old in content
        (kit / file).write_text(content.replace(old, new), "utf-8")

    return replace
