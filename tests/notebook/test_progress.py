import json
import multiprocessing
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kpilearn import locale
from kpilearn.notebook import progress

Begin = Callable[..., dict[str, Any]]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kept" / "mine.json"
    monkeypatch.setenv("KPILEARN_PROGRESS", str(path))
    return path


def test_what_is_recorded_is_read(file: Path) -> None:
    progress.record("check/a", "tried")
    progress.record("check/a", "right")
    progress.record("check/a", "tried")
    progress.record("commit/b", "tried", answer=[1, "日本語"])
    kept = progress.read()
    assert (kept["check/a"]["state"], kept["check/a"]["tries"]) == ("right", 3)
    assert kept["commit/b"]["answer"] == [1, "日本語"]


def test_an_answer_stays_until_there_is_another(file: Path) -> None:
    progress.record("quiz/q", "tried", answer={"0": 1})
    progress.record("quiz/q", "right")
    assert progress.read()["quiz/q"]["answer"] == {"0": 1}
    progress.record("quiz/q", "tried", answer={})
    assert progress.read()["quiz/q"]["answer"] == {}


def test_the_file_says_its_version(file: Path) -> None:
    progress.record("check/a", "right")
    assert json.loads(file.read_text())["version"] == progress.VERSION


def test_it_lies_in_the_kits_root(begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "exercises" / "en" / "03"
    folder.mkdir(parents=True)
    (tmp_path / "course").mkdir()
    begin()
    assert progress.path() == tmp_path / "my_progress.json"
    monkeypatch.chdir(folder)
    exec("import kpilearn; kpilearn.begin('03', 'en')", {})
    assert progress.path() == tmp_path / "my_progress.json"


def test_outside_a_kit_it_lies_beside_the_notebook(begin: Begin, tmp_path: Path) -> None:
    begin()
    assert progress.path() == tmp_path / "my_progress.json"


@pytest.mark.parametrize("variable", [("KPILEARN_PROGRESS", ""), ("NBGRADER_EXECUTION", "autograde")])
def test_none_is_kept_where_none_is_wanted(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: tuple[str, str]
) -> None:
    begin()
    monkeypatch.setenv(*variable)
    progress.record("check/a", "right")
    assert progress.read() == {}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "damage", [b"{", b"", b"[]", b'{"version": 1}', b'{"version": 1, "items": {"a": 1}}', b"\xff\xfe"]
)
def test_a_damaged_file_is_kept_aside(file: Path, lang: locale.Language, damage: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(damage)
    progress.record("check/a", "right")
    assert progress.read()["check/a"]["state"] == "right"
    assert file.with_name("mine.damaged-1.json").read_bytes() == damage
    assert progress.notice() == locale.text("check.progress_damaged", file="mine.json")
    assert progress.notice() is None


def test_a_second_damage_does_not_overwrite_the_first(file: Path) -> None:
    file.parent.mkdir(parents=True)
    for at, damage in enumerate((b"one", b"two"), start=1):
        file.write_bytes(damage)
        progress.record("check/a", "right")
        assert file.with_name(f"mine.damaged-{at}.json").read_bytes() == damage
    progress.notice()


def test_a_newer_file_is_left_as_it_is(file: Path, lang: locale.Language) -> None:
    file.parent.mkdir(parents=True)
    newer = json.dumps({"version": 2, "items": {"check/a": {"state": "right"}}})
    file.write_text(newer)
    progress.record("check/b", "right")
    assert progress.read() == {}
    assert file.read_text() == newer
    assert progress.notice() == locale.text("check.progress_version", file="mine.json")


def test_an_unwritable_place_is_told_once_and_learning_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: locale.Language
) -> None:
    (tmp_path / "file").write_text("")  # root may write to read-only folders, but not below a file
    monkeypatch.setenv("KPILEARN_PROGRESS", str(tmp_path / "file" / "mine.json"))
    progress.record("check/a", "right")
    progress.record("check/b", "right")
    assert progress.notice() == locale.text("check.progress_not_written", file="mine.json")
    assert progress.read() == {}
    assert progress.notice() == locale.text("check.progress_not_read", file="mine.json")
    assert progress.notice() is None


def write(name: str, file: str) -> None:
    os.environ["KPILEARN_PROGRESS"] = file
    for at in range(25):
        progress.record(f"check/{name}{at}", "right")


def test_writers_at_the_same_time_lose_nothing(file: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=write, args=(name, str(file))) for name in "abc"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(progress.read()) == 75
    assert [path.name for path in file.parent.iterdir()] == ["mine.json"]


def test_a_lock_left_behind_is_removed(file: Path) -> None:
    file.parent.mkdir(parents=True)
    lock = file.with_name(".mine.json.lock")
    lock.touch()
    os.utime(lock, (0, 0))
    progress.record("check/a", "right")
    assert "check/a" in progress.read()
    assert not lock.exists()
