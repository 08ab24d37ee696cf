"""``kpilearn class grade``: all hand-ins of an assignment, in parallel; stopped at any moment, done again, the same.

A result's file is the journal. It is written whole, before the gradebook: what has one whose digest fits is not run
again, and the gradebook is brought up to date from all of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from typing import Any

from kpilearn import locale
from kpilearn.classroom import roster, submission
from kpilearn.classroom.errors import ClassError, disk_explained
from kpilearn.classroom.folder import Class
from kpilearn.classroom.gradebook import Book
from kpilearn.classroom.progress import Progress
from kpilearn.classroom.sandbox import CELL_SECONDS, Sandbox
from kpilearn.classroom.submission import Result, Task, Tasks
from kpilearn.files import write_whole


@dataclass(frozen=True)
class Summary:
    """What a run of the grader did: processor time of all cells, and seconds from the first hand-in to the last."""

    graded: int
    unchanged: int
    cpu: float
    seconds: float
    rejected: Sequence[str] = ()


@disk_explained()
def grade(
    place: Class,
    assignment: str,
    *,
    only: Sequence[str] = (),
    again: bool = False,
    unsealed: bool = False,
    seconds: float = CELL_SECONDS,
    jobs: int | None = None,
    say: Callable[[str], None] = print,
) -> Summary:
    """Grade what has been handed in and write it into the gradebook.

    Parameters
    ----------
    only
        Ids of learners; default: all who have handed in.
    again
        Also those whose hand-in and key have not changed.
    unsealed
        Grade although this system cannot isolate the cells.
    seconds
        How long a cell may take.

    Raises
    ------
    ClassError
        Before anything is graded: no release or key, no isolation; later: the gradebook or the disk cannot be written.
    """
    with Sandbox() as sandbox:  # it gets warm while this process reads
        tasks = Tasks(place, assignment, seconds)
        names, rejected = _wanted(place, assignment, only)
        for name in rejected:
            say(locale.text("classroom.bad_id", id=name))
        with Book(place) as book:
            todo = [name for name in names if again or not _is_current(place, assignment, name, tasks.of(name))]
            if todo:
                _check_walls(sandbox, unsealed, say)
            known = set(todo)
            for name in names:
                if name not in known:
                    book.record(assignment, read(place, assignment, name) or {})
            progress = Progress(len(todo), say)
            with ThreadPoolExecutor(jobs or os.cpu_count() or 1) as pool:
                cpu = _all(place, assignment, todo, tasks, sandbox, book, pool, progress)
            progress.end()
            waiting = book.waiting(assignment)
    words = {"graded": len(todo), "unchanged": len(names) - len(todo), "seconds": progress.spent()}
    say(locale.text("classroom.grade_done", **words))
    if waiting:
        say(locale.text("classroom.grade_waiting", count=waiting))
    return Summary(len(todo), len(names) - len(todo), cpu, progress.seconds, rejected)


def read(place: Class, assignment: str, learner: str) -> dict[str, Any] | None:
    """Return a learner's result, or None if there is none that can be read."""
    try:
        found = json.loads(place.result(assignment, learner).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and found.get("learner") == learner else None


def results(place: Class, assignment: str) -> list[dict[str, Any]]:
    """Return all results of an assignment, by id."""
    names = sorted(path.stem for path in (place.root / "results" / assignment).glob("*.json"))
    return [found for name in names if (found := read(place, assignment, name)) is not None]


def _wanted(place: Class, assignment: str, only: Sequence[str]) -> tuple[list[str], list[str]]:
    names, rejected = [], []
    for name in place.handed_in(assignment):
        if only and name not in only:
            continue
        try:
            roster.check_id(name)
            names.append(name)
        except ClassError:
            rejected.append(name)
    missing = sorted(set(only) - set(names) - set(rejected))
    if missing:
        raise ClassError("classroom.not_handed_in", ids=", ".join(missing), assignment=assignment)
    return names, rejected


def _is_current(place: Class, assignment: str, learner: str, by: Task) -> bool:
    found = read(place, assignment, learner)
    lang = place.language_of(learner)
    folder = place.submitted(assignment, learner)
    done = found is not None and (found["problem"] is not None or place.autograded(assignment, learner).is_file())
    return done and found is not None and found["digest"] == submission.digest(folder, by, lang)


def _check_walls(sandbox: Sandbox, unsealed: bool, say: Callable[[str], None]) -> None:
    missing = sandbox.walls.missing
    if missing:
        names = "\n".join(f"- {locale.text(f'classroom.open_{name}')}" for name in missing)
        if not unsealed:
            raise ClassError("classroom.needs_unsealed", missing=names)
        say(locale.text("classroom.unsealed", missing=names))


def _all(
    place: Class,
    assignment: str,
    names: Sequence[str],
    tasks: Tasks,
    sandbox: Sandbox,
    book: Book,
    pool: Executor,
    progress: Progress,
) -> float:
    """Grade in the pool and write here; return the processor time of all cells."""

    def one(name: str) -> Result:
        folder, lang = place.submitted(assignment, name), place.language_of(name)
        graded = submission.grade(sandbox, tasks.of(name), folder, name, lang)
        if graded.notebook is not None:
            write_whole(place.autograded(assignment, name), graded.notebook)
        write_whole(place.result(assignment, name), graded.result.as_json())
        return graded.result

    cpu = 0.0
    for future in _as_completed(pool, one, names):
        result = future.result()
        book.record(assignment, vars(result))
        progress.step(result.learner, _outcome(result))
        cpu += result.cpu
    return cpu


def _as_completed(pool: Executor, step: Callable[[str], Result], names: Sequence[str]) -> Iterator[Future[Result]]:
    """Yield the futures as they are done, with no more of them alive than keep the pool busy."""
    left = iter(names)
    waiting = {pool.submit(step, name) for name in islice(left, 8)}
    try:
        while waiting:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            waiting |= {pool.submit(step, name) for name in islice(left, len(done))}
            yield from done
    finally:
        for future in waiting:
            future.cancel()


def _outcome(result: Result) -> str:
    if result.problem:
        return locale.text("classroom.line_problem")
    points = sum(entry["points"] or 0.0 for entry in result.questions)
    out_of = sum(entry.get("out_of", 0.0) for entry in result.questions)
    return locale.text("classroom.line_points", points=f"{points:g}", out_of=f"{out_of:g}")
