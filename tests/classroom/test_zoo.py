"""The zoo, handed in together and graded in one batch."""

import json
import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import kit
import nbformat
import pytest
from specimens import FULL, ZOO, Specimen

from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import Summary, grade, read
from kpilearn.classroom.gradebook import Book

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]


@dataclass
class Graded:
    place: Class
    summary: Summary
    before: dict[str, bytes]
    scores: dict[str, dict[str, float | None]]
    said: list[str] = field(default_factory=list)


def _files(place: Class) -> dict[str, bytes]:
    """The content of every file that grading must not touch."""
    paths = [path for name in ("submitted", "keys", "source", "release") for path in (place.root / name).rglob("*")]
    return {str(path): path.read_bytes() for path in paths if path.is_file() and not path.is_symlink()}


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graded]:
    place = kit.make(tmp_path_factory.mktemp("zoo"), [each.name for each in ZOO])
    for each in ZOO:
        each.bring(place, each.name)
    before, said = _files(place), []
    summary = grade(place, kit.NAME, unsealed=False, seconds=4.0, say=said.append)
    with Book(place) as book:
        yield Graded(place, summary, before, book.scores(kit.NAME), said)


def _result(graded: Graded, name: str) -> dict[str, Any]:
    found = read(graded.place, kit.NAME, name)
    assert found is not None
    return found


def _shown(graded: Graded, name: str) -> str:
    return graded.place.autograded(kit.NAME, name).read_text("utf-8")


def test_there_are_at_least_sixty() -> None:
    assert len({each.name for each in ZOO}) == len(ZOO) >= 60


def test_the_batch_finishes(graded: Graded) -> None:
    assert graded.summary.graded == len(ZOO)
    assert set(graded.scores) == {each.name for each in ZOO}


@pytest.mark.parametrize("each", ZOO, ids=lambda each: each.name)
def test_points(graded: Graded, each: Specimen) -> None:
    scores = graded.scores[each.name]
    assert None not in scores.values()
    assert sum(scores.values()) == each.points, json.dumps(_result(graded, each.name), ensure_ascii=False, indent=1)


@pytest.mark.parametrize("each", ZOO, ids=lambda each: each.name)
def test_what_is_said(graded: Graded, each: Specimen) -> None:
    result = _result(graded, each.name)
    assert (result["problem"] or {}).get("key") == each.problem
    assert [trouble["kind"] for trouble in result["troubles"]][: len(each.troubles)] == list(each.troubles)
    assert bool(result["troubles"]) == bool(each.troubles)
    assert set(each.repairs) <= {repair["kind"] for repair in result["repairs"]}
    assert set(each.flags) <= {flag["kind"] for flag in result["flags"]}
    if each.said:
        assert each.said in _shown(graded, each.name)


@pytest.mark.parametrize("each", [each for each in ZOO if not each.problem], ids=lambda each: each.name)
def test_the_graded_notebook_is_valid_and_small(graded: Graded, each: Specimen) -> None:
    text = _shown(graded, each.name)
    assert len(text) < 2_500_000
    nbformat.validate(nbformat.reads(text, as_version=4))
    for cell in json.loads(text)["cells"]:
        for output in cell.get("outputs", []):
            locked = cell["metadata"].get("nbgrader", {}).get("grade")
            assert locked or set(output.get("data", {})) <= {"text/plain"}


def test_nobody_elses_file_is_touched(graded: Graded) -> None:
    assert _files(graded.place) == graded.before
    assert not list(graded.place.root.rglob("hacked*"))
    assert not list(graded.place.root.rglob("stolen"))


def test_no_process_survives(graded: Graded) -> None:
    def read(pid: str, name: str) -> str:
        try:
            return Path(f"/proc/{pid}/{name}").read_bytes().decode("utf-8", "replace")
        except OSError:
            return ""

    def is_of_another_run(pid: str) -> bool:
        """Another test process may be grading at the same time: its own are its descendants, and not lost."""
        while pid not in ("0", "1", str(os.getpid()), ""):
            if "forkserver" not in read(pid, "cmdline") and "sleep" not in read(pid, "cmdline"):
                return True
            pid = read(pid, "stat").rpartition(")")[2].split()[1:2][0] if read(pid, "stat") else ""
        return False

    running = {path.name: read(path.name, "cmdline") for path in Path("/proc").iterdir() if path.name.isdigit()}
    lost = [pid for pid, each in running.items() if "kpilearn.classroom.forkserver" in each or "sleep\x003600" in each]
    assert not [running[pid] for pid in lost if not is_of_another_run(pid)]


def test_a_line_for_each_says_how_far_it_is(graded: Graded) -> None:
    assert len([line for line in graded.said if f"/{len(ZOO)}" in line]) == len(ZOO)


def test_grading_again_changes_nothing(graded: Graded) -> None:
    before = {path: path.read_bytes() for path in (graded.place.root / "results").rglob("*.json")}
    summary = grade(graded.place, kit.NAME, seconds=4.0, say=lambda _: None)
    assert (summary.graded, summary.unchanged) == (0, len(ZOO))
    assert {path: path.read_bytes() for path in (graded.place.root / "results").rglob("*.json")} == before
    with Book(graded.place) as book:
        assert book.scores(kit.NAME) == graded.scores


def test_localhost_is_out_of_reach(tmp_path: Path) -> None:
    place = kit.make(tmp_path, ["a"])
    with socket.create_server(("127.0.0.1", 0)) as server:
        source = f"import socket\nsocket.create_connection(('127.0.0.1', {server.getsockname()[1]}))\n"
        kit.hand_in(place, "a", kit.answered(place, {**kit.ANSWERS, "rate": source + kit.ANSWERS["rate"]}))
        grade(place, kit.NAME, say=lambda _: None)
        server.settimeout(0)
        with pytest.raises(BlockingIOError):
            server.accept()
    with Book(place) as book:
        assert sum(filter(None, book.scores(kit.NAME)["a"].values())) == FULL - kit.POINTS
