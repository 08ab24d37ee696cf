"""A small assignment of three questions, with an idea of every sort."""

from pathlib import Path

from kpilearn.notebook import keys
from kpilearn.notebook.answers import Key

FILE = "solutions/09_small.py"

SOURCE = '''\
# ---
# kpilearn:
#   title: {ja: "小さな課題", en: "A small assignment"}
# ---

# %% [markdown] lang="ja" key="task"
"""
3つの問題に答えてください。
"""
# %% [markdown] lang="en" key="task"
"""
Answer the three questions.
"""

# %% key="begin" role="given"
import pandas as pd

import kpilearn as kl

kl.begin("09_small", "ja")
reps = pd.DataFrame({"rep": ["a", "b", "c"], "won": [3, 5, 16], "leads": [53, 41, 211]})
#: ja = en

# %% key="close-rate" role="answer"
close_rate = ____
### BEGIN SOLUTION
close_rate = reps["won"].sum() / reps["leads"].sum()
### END SOLUTION

# %% key="close-rate-check" role="graded" points=3
kl.check("close_rate")

# %% key="kinds" role="answer"
kinds = {"won": ____, "dials": ____}
### BEGIN SOLUTION
kinds = {"won": "KGI", "dials": "KPI"}
### END SOLUTION

# %% key="kinds-check" role="graded" points=2
kl.check("kinds")

# %% key="rates" role="answer"
rates = ____
### BEGIN SOLUTION
rates = reps.set_index("rep").eval("won / leads")
### END SOLUTION

# %% key="rates-check" role="graded" points=1.5
kl.check("rates")
'''

KEY = """\
import pandas as pd

from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, labels, number, table


def key(data):
    reps = pd.DataFrame({"won": [3, 5, 16], "leads": [53, 41, 211]}, index=pd.Index(["a", "b", "c"], name="rep"))
    rates = reps["won"] / reps["leads"]
    kinds = ["KGI", "KPI"]
    return Key(
        [
            Question(
                "close_rate",
                number(24 / 305, tolerance=0.00005),
                points=3,
                right_message=Words(ja="合計どうしで割れました。", en="Total by total: that is it."),
                ideas=[
                    Idea(
                        "mean_of_rates",
                        number(rates.mean(), tolerance=0.00005),
                        Words(ja="`mean()` で率を平均しています。", en="You took the `mean()` of the rates."),
                    ),
                    Idea(
                        "upside_down",
                        number(305 / 24, tolerance=0.005),
                        Words(ja="上と下が逆です。", en="Top and bottom are swapped."),
                    ),
                ],
            ),
            Question(
                "kinds",
                labels({"won": "KGI", "dials": "KPI"}, kinds),
                points=2,
                ideas=[
                    Idea(
                        "activity_is_a_goal",
                        labels({"dials": "KGI"}, kinds),
                        Words(ja="架電は行動です。", en="Dialling is an activity."),
                    )
                ],
            ),
            Question(
                "rates",
                table(rates, relative=0.0005),
                points=1.5,
                ideas=[
                    Idea(
                        "share_of_all",
                        table(reps["won"] / reps["won"].sum(), relative=0.0005),
                        Words(ja="全体に占める割合です。", en="That is the share of all."),
                    )
                ],
            ),
        ]
    )
"""

WRONG = {
    "close_rate": {
        "mean_of_rates": 'close_rate = (reps["won"] / reps["leads"]).mean()',
        "upside_down": 'close_rate = reps["leads"].sum() / reps["won"].sum()',
    },
    "kinds": {"activity_is_a_goal": 'kinds = {"won": "KGI", "dials": "kgi "}'},
    "rates": {"share_of_all": 'rates = reps.set_index("rep").eval("won / won.sum()")'},
}


def write(folder: Path, root: Path) -> str:
    """Write the source and its key to ``folder``; return the source's path there."""
    (folder / "solutions").mkdir()
    (folder / FILE).write_text(SOURCE, "utf-8")
    (folder / FILE.replace(".py", "_key.py")).write_text(KEY, "utf-8")
    return FILE


def key(folder: Path) -> Key:
    return keys.of_assignment(folder / FILE.replace(".py", "_key.py"), Path(FILE).stem)[0]
