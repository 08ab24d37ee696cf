import copy
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from kpilearn.locale import Words
from kpilearn.notebook import sealed
from kpilearn.notebook.answers import Idea, Key, Question, choice, labels, number
from kpilearn.notebook.quiz_items import Choice, One, Quiz

W = Words(ja="日本語", en="English")
KEY = Key(
    [
        Question(
            "cvr",
            number(0.0312345, tolerance=0.0005),
            ideas=[Idea("mean", number(0.0567891, tolerance=0.0005), W)],
            hints=[W],
            solution=Words(ja="cvr = orders / visits", en="cvr = orders / visits"),
        ),
        Question("branch", choice("bottleneck")),
        Question("kinds", labels({"a": "goal", "b": "activity"})),
    ],
    [Quiz("q", [One(W, [Choice(W, W, right=True), Choice(W, W)])])],
)


def test_the_same_key_gives_the_same_text() -> None:
    assert sealed.as_text(sealed.seal(KEY, "n", rounds=3)) == sealed.as_text(sealed.seal(KEY, "n", rounds=3))


def test_it_is_pure_json() -> None:
    made = sealed.seal(KEY, "n", rounds=3)
    assert json.loads(sealed.as_text(made)) == made


def test_no_answer_can_be_read() -> None:
    text = sealed.as_text(sealed.seal(KEY, "n", rounds=3))
    for secret in ("0.03", "0312", "0567", "bottleneck", "goal", "activity", "orders / visits"):
        assert secret not in text


@pytest.mark.parametrize(
    "other",
    [
        sealed.seal(KEY, "m", rounds=3),
        sealed.seal(KEY, "n", learner="aki", rounds=3),
        sealed.seal(Key([*KEY.questions[1:], Question("cvr2", number(0.0312345, tolerance=0.0005))]), "n", rounds=3),
    ],
    ids=["notebook", "learner", "question"],
)
def test_digests_are_salted(other: sealed.Json) -> None:
    def digests(made: sealed.Json, name: str) -> set[str]:
        return {lock["digest"] for lock in made["questions"][name]["right"]}

    name = "cvr2" if "cvr2" in other["questions"] else "cvr"
    assert not digests(sealed.seal(KEY, "n", rounds=3), "cvr") & digests(other, name)


def test_lesson_and_assignment_have_salts_of_their_own() -> None:
    lesson = Key([Question("cvr", number(1, tolerance=0.1))])
    assignment = Key([Question("cvr", number(1, tolerance=0.1), points=2)])
    digests = [
        sealed.seal(key, "n", rounds=3)["questions"]["cvr"]["right"][0]["digest"] for key in (lesson, assignment)
    ]
    assert digests[0] != digests[1]


def test_a_digest_is_plain_sha256_again_and_again() -> None:
    """What JavaScript or Pyodide must compute too; these were computed with ``printf 's\\n[1]' | sha256sum``."""
    assert sealed.digest("s", "[1]", 1) == "2d6dda93f41526c8679e7df448037358"
    assert sealed.digest("s", "[1]", 2) == "e69a6680e21e0aac516bc4f68a9fb0cd"


def test_the_file_says_how_often() -> None:
    made = sealed.seal(Key([Question("branch", choice("x"))]), "n")
    lock = made["questions"]["branch"]["right"][0]
    assert made["rounds"] == sealed.ROUNDS
    assert lock["digest"] == sealed.digest(lock["salt"], '["x"]', sealed.ROUNDS)


def test_a_guess_costs_every_round(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = sealed.seal(KEY, "n", rounds=500)["questions"]["cvr"]["right"][0]
    sha256, blocks = hashlib.sha256, 0

    def counted(data: bytes) -> Any:
        nonlocal blocks
        blocks += 1
        return sha256(data)

    monkeypatch.setattr(hashlib, "sha256", counted)
    for guess, opened in ((0.5, False), (0.0312345, True)):
        blocks = 0
        assert sealed.opens(lock, [guess], 500) == opened
        assert blocks == 500


def write(folder: Path, made: sealed.Json) -> None:
    (folder / "checks").mkdir(exist_ok=True)
    (folder / "checks" / "n.json").write_text(sealed.as_text(made), "utf-8")


def test_load_gives_what_was_sealed(tmp_path: Path) -> None:
    made = sealed.seal(KEY, "n", rounds=3)
    write(tmp_path, made)
    assert sealed.load("n", tmp_path) == made


def test_a_missing_file_is_explained(tmp_path: Path, lang: str) -> None:
    with pytest.raises(sealed.SealedError, match=r"checks/n\.json") as caught:
        sealed.load("n", tmp_path)
    assert caught.value.key == "check.file_missing"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"version": null}', "null", "\ufeff{}"])
def test_a_damaged_file_is_explained(tmp_path: Path, lang: str, text: str) -> None:
    (tmp_path / "checks").mkdir()
    (tmp_path / "checks" / "n.json").write_text(text, "utf-8")
    with pytest.raises(sealed.SealedError) as caught:
        sealed.load("n", tmp_path)
    assert caught.value.key in {"check.file_damaged", "check.file_version"}
    assert str(caught.value)


def test_an_edited_file_is_noticed(tmp_path: Path) -> None:
    made = copy.deepcopy(sealed.seal(KEY, "n", rounds=3))
    made["questions"]["cvr"]["hints"] = []
    write(tmp_path, made)
    with pytest.raises(sealed.SealedError) as caught:
        sealed.load("n", tmp_path)
    assert caught.value.key == "check.file_damaged"


def test_another_version_is_explained(tmp_path: Path) -> None:
    write(tmp_path, {**sealed.seal(KEY, "n", rounds=3), "version": 99})
    with pytest.raises(sealed.SealedError) as caught:
        sealed.load("n", tmp_path)
    assert caught.value.key == "check.file_version"


def test_names_must_differ() -> None:
    question = Question("x", choice("a"))
    with pytest.raises(ValueError, match="x"):
        sealed.seal(Key([question, question]), "n", rounds=1)


def test_all_questions_of_an_assignment_have_points() -> None:
    with pytest.raises(ValueError, match="points"):
        sealed.seal(Key([Question("x", choice("a"), points=1), Question("y", choice("a"))]), "n", rounds=1)
