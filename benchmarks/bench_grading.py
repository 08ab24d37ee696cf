"""A class graded by ``kpilearn class grade`` and by stock ``nbgrader autograde``, in one run on the same machine.

One JSON line: ``bench``; ``learners``; ``stock`` and ``cold`` (seconds from command to prompt); ``warm`` (seconds from
the first hand-in to the last, without the start); ``ratio_warm``, ``ratio_cold`` (stock over ours); ``identical``
(every grade and comment in both gradebooks, row by row); ``growth_300_30`` (seconds a hand-in for ten times the class,
over those for the class, graded several times before and after, so that a machine that becomes busier is no growth);
``memory_growth`` (peak memory of the grader and of its warm process, likewise); ``floor_ratio`` (processor time there
was during the warm run, over what the cells alone took).
"""

import argparse
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from kpilearn.classroom.folder import Class
from kpilearn.classroom.setup import new, release

ASSIGNMENT = "03_kpi_tree"
_AROUND = 2
_CHECK = re.compile(r'^kl\.check\("(\w+)"\)$')
_WRONG = {
    "cvr": 'cvr = last["visitors"] / last["orders"]',
    "order_value": 'order_value = shop["sales"] / shop["visitors"]',
    "total_cvr": 'total_cvr = (parts["orders"] / parts["visitors"]).mean()',
    "weak_branch": 'weak_branch = "visitors"',
    "needed_visitors": "needed_visitors = 1 / 0",
    "needed_rise": 'needed_rise = "20 %"',
}
_PLOT = 'import seaborn as sns\n\nsns.lineplot(shop, x="month", y="sales")\n'


def make(folder: Path, learners: int) -> Class:
    """Make a class whose hand-ins are honest: right, half right, wrong, blank; some plot, some fail."""
    folder.mkdir(parents=True)
    roster = folder / "roster.csv"
    ids = [f"learner-{number:03}" for number in range(learners)]
    roster.write_text("id\n" + "\n".join(ids) + "\n", "utf-8")
    place = new(folder / "class", "ja", roster, say=lambda _: None)
    release(place, ASSIGNMENT, say=lambda _: None)
    blank = json.loads(place.release(ASSIGNMENT).read_text("utf-8"))
    right = _right(json.loads(place.source(ASSIGNMENT).read_text("utf-8")))
    for number, name in enumerate(ids):
        hand_in = place.submitted(ASSIGNMENT, name)
        shutil.copytree(place.release(ASSIGNMENT).parent, hand_in)
        notebook = _answered(blank, right, random.Random(number))
        (hand_in / f"{ASSIGNMENT}.ipynb").write_text(json.dumps(notebook, ensure_ascii=False), "utf-8")
    return place


def _right(solved: dict[str, Any]) -> dict[str, str]:
    cells = solved["cells"]
    found = {}
    for before, cell in pairwise(cells):
        asked = _CHECK.match("".join(cell["source"]))
        if asked:
            found[asked[1]] = "".join(before["source"])
    return found


def _answered(blank: dict[str, Any], right: dict[str, str], draw: random.Random) -> dict[str, Any]:
    notebook: dict[str, Any] = json.loads(json.dumps(blank))
    diligence = draw.choice([0.0, 0.6, 0.9, 1.0, 1.0])
    for before, cell in pairwise(notebook["cells"]):
        asked = _CHECK.match("".join(cell["source"]))
        if asked and draw.random() < diligence:
            wrong = asked[1] in _WRONG and draw.random() < 0.3
            before["source"] = _WRONG[asked[1]] if wrong else right[asked[1]]
            if asked[1] == "order_value" and draw.random() < 0.3:
                before["source"] += "\n" + _PLOT
    return notebook


def _run(command: list[str], place: Class) -> tuple[float, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    start = time.perf_counter()
    done = subprocess.run(command, cwd=place.root, env={**os.environ, "PATH": path}, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return seconds, done.stdout


def ours(place: Class) -> tuple[float, dict[str, float]]:
    """Grade with ours; return the seconds from command to prompt, and what it measured inside."""
    program = (
        "import json, resource, sys; from pathlib import Path; from kpilearn.classroom.folder import Class\n"
        "from kpilearn.classroom.grade import grade\n"
        "summary = grade(Class(Path('.')), sys.argv[1], again=True, say=lambda _: None)\n"
        "peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]\n"
        "print(json.dumps({'cpu': summary.cpu, 'warm': summary.seconds, 'peak': sum(peaks)}))"
    )
    seconds, said = _run([sys.executable, "-c", program, ASSIGNMENT], place)
    return seconds, json.loads(said.splitlines()[-1])


def stock(place: Class) -> float:
    """Grade with ``nbgrader autograde``; return the seconds from command to prompt."""
    return _run([sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT], place)[0]


def rows(place: Class) -> dict[tuple[str, str], Any]:
    """Return every automatic grade and comment in the gradebook."""
    from nbgrader.api import Gradebook

    with Gradebook(place.database, "kpilearn") as book:
        found: dict[tuple[str, str], Any] = {}
        for submission in book.assignment_submissions(ASSIGNMENT):
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    found[submission.student.id, grade.name] = (grade.auto_score, grade.needs_manual_grade)
                for comment in notebook.comments:
                    found[submission.student.id, comment.name] = comment.auto_comment
        return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--learners", type=int, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        place = make(Path(scratch) / "ours", options.learners)
        shutil.copytree(place.root, Path(scratch) / "stock")
        theirs = Class(Path(scratch) / "stock")
        cold, inside = ours(place)
        slow = stock(theirs)
        large = make(Path(scratch) / "large", 10 * options.learners)
        around = [ours(place)[1]["warm"] for _ in range(_AROUND)]
        _, far = ours(large)
        around += [ours(place)[1]["warm"] for _ in range(_AROUND)]
        report = {
            "bench": "grading",
            "learners": options.learners,
            "cores": os.cpu_count(),
            "stock": round(slow, 1),
            "cold": round(cold, 2),
            "warm": round(inside["warm"], 2),
            "ratio_warm": round(slow / inside["warm"], 1),
            "ratio_cold": round(slow / cold, 1),
            "identical": rows(place) == rows(theirs),
            "growth_300_30": round(far["warm"] / 10 / statistics.mean(around), 2),
            "memory_growth": round(far["peak"] / inside["peak"], 2),
            "floor_ratio": round(far["warm"] * (os.cpu_count() or 1) / far["cpu"], 2),
        }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
