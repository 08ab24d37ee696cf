"""Every message that this floor asks for is there, in both languages, with the same places to fill."""

import re
import string
from pathlib import Path

import pytest

from kpilearn import locale
from kpilearn.notebook import check, errors

FOLDER = Path(check.__file__).parent
FILES = ["answers", "blank", "check", "errors", "home", "progress", "reading", "sealed", "session"]
# Keys that are put together from a part and a value.
COMPOSED = {
    "check": [f"state_{state}" for state in check._LOOKS if state != "note"]
    + [f"parts_{kind}" for kind in ("labels", "goal", "table", "function")]
    + ["hint_more", "hint_last_lesson", "hint_last_assignment"],
    "errors": [key for _, _, key in errors._KINDS] + ["none"],
}


def used(subject: str) -> set[str]:
    code = "".join((FOLDER / f"{name}.py").read_text("utf-8") for name in FILES)
    plain = set(re.findall(rf'"{subject}\.([a-z_]+)"', code))
    if subject == "check":
        plain |= set(re.findall(r"texts\.(page_[a-z_]+)", (FOLDER / "widgets" / "checks.js").read_text("utf-8")))
        plain |= set(re.findall(r'"(code_page)"', (FOLDER / "page.py").read_text("utf-8")))
    return plain | set(COMPOSED.get(subject, []))


@pytest.mark.parametrize("subject", ["check", "errors"])
def test_every_message_is_there_and_none_is_left_over(subject: str, lang: locale.Language) -> None:
    there = {key for key in locale.texts(subject) if not key.startswith("kind_")}
    assert there == used(subject)


@pytest.mark.parametrize("subject", ["check", "errors", "home"])
def test_both_languages_fill_the_same_places(subject: str) -> None:
    places = [
        {key: {name for _, name, _, _ in string.Formatter().parse(words) if name} for key, words in texts.items()}
        for texts in (locale.texts(subject, lang=lang) for lang in locale.LANGUAGES)
    ]
    allowed = {"check.parts_table": {"names"}}
    assert places[0].keys() == places[1].keys()
    assert {key: names for key, names in places[0].items() if names != places[1][key] and key not in allowed} == {}


def test_the_home_page_uses_all_its_words() -> None:
    code = (FOLDER / "widgets" / "home.js").read_text("utf-8")
    named = set(re.findall(r"texts\.(\w+)", code)) | {"checks", "quizzes", "minutes", "done", "going", "new"}
    assert named | {"lesson", "assignment"} == set(locale.texts("home", lang="en"))


def test_japanese_messages_are_in_japanese() -> None:
    for subject in ("check", "errors", "home"):
        for key, words in locale.texts(subject, lang="ja").items():
            if key not in ("title",):
                assert re.search(r"[ぁ-んァ-ヶ一-龠]", words), key
        for key, words in locale.texts(subject, lang="en").items():
            assert not re.search(r"[ぁ-んァ-ヶ一-龠]", words), key
