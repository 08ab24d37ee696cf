"""All prose of the course in one language, as Markdown files that a prose checker can read.

A file is named after the source that its texts come from; above each text stands a comment with its place there.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.pofile import read_po

from kpilearn.build import source
from kpilearn.build.japanese import has_japanese
from kpilearn.locale import Language, Words
from kpilearn.notebook import keys

ROOT = Path(__file__).parents[2]


# The places in an answer key where a few words stand, which may be "届く。ちょうど半分まで来ているから".
_LABEL = re.compile(r" (text|left|right|topic|choices \d+|extra \d+)$")


class Text(NamedTuple):
    """A text, with the source that it comes from and its place there."""

    file: str
    place: str
    words: str


def texts(lang: Language) -> Iterator[Text]:
    """Yield all prose of the course in a language."""
    for folder in ("course", "instructor", "solutions"):
        for path in sorted((ROOT / folder).glob("*.py")):
            yield from _key(path, lang) if path.stem.endswith("_key") else _source(path, lang)
    for path in sorted((ROOT / "kpilearn" / "locale" / lang).glob("*.po")):
        for message in read_po(io.BytesIO(path.read_bytes())):
            if message.id:
                yield Text(_name(path), str(message.id), str(message.string))
    for path in sorted((ROOT / "course").glob("*.tsv")):
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t"):
            for column in (column for column in row if column in (lang, f"means_{lang}")):
                yield Text(_name(path), row["id"], row[column])
    for page in ("README.md", "CONTRIBUTING.md"):
        yield from _page(ROOT / page, lang)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _source(path: Path, lang: Language) -> Iterator[Text]:
    for cell in source.read(ROOT, _name(path)).cells:
        if cell.kind == "prose":
            yield Text(_name(path), cell.key, cell.text[lang])
    for pair in re.findall(r"^#: (.*) = (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE):
        if lang == "en":  # the Japanese ones are headings without an end, which are not judged as prose
            yield Text(_name(path), pair[0], pair[1])


def _page(path: Path, lang: Language) -> Iterator[Text]:
    """Yield the sections of a page, a Japanese one wherever there is Japanese in its heading."""
    for section in re.split(r"^(?=## )", path.read_text(encoding="utf-8"), flags=re.MULTILINE):
        heading = section.partition("\n")[0]
        if heading.startswith("## ") and has_japanese(heading) == (lang == "ja"):
            yield Text(_name(path), heading.strip("# "), section)


def _key(path: Path, lang: Language) -> Iterator[Text]:
    name = path.stem.removesuffix("_key")
    key = keys.of_lesson(path) if path.parent.name == "course" else keys.of_assignment(path, name)[0]
    for place, words in _words(key, ""):
        yield Text(_name(path), place, words.in_(lang))


def _words(part: Any, place: str) -> Iterator[tuple[str, Words]]:
    """Yield the words in a part of an answer key, and where they are; not its solutions, which are code."""
    if isinstance(part, Words):
        yield place, part
    elif dataclasses.is_dataclass(part):
        own = f"{place} {getattr(part, 'name', '')}".strip()
        for field in dataclasses.fields(part):
            if field.name != "solution":
                yield from _words(getattr(part, field.name), f"{own} {field.name}")
    elif isinstance(part, list | tuple):
        for at, inner in enumerate(part, start=1):
            yield from _words(inner, f"{place} {at}")


def is_label(text: Text) -> bool:
    """Return whether a text is a name, a choice or a title, not sentences."""
    if ".help." in text.place or text.place.startswith(("slide-", "worksheet")):  # a command's help, a slide, a form
        return True
    if text.file == "course/sources.py" and text.place.startswith("lesson-"):  # a list of references
        return True
    if text.file.endswith(("_key.py", ".po", ".tsv")):
        return "。" not in text.words or _LABEL.search(text.place) is not None
    return False


def write(folder: Path, lang: Language, *, labels: bool) -> int:
    """Write all texts of a language below ``folder``, or with ``labels=False`` sentences only; return their number."""
    found: dict[str, list[str]] = {}
    for text in texts(lang):
        if not labels and is_label(text):
            continue
        found.setdefault(text.file, []).append(f"<!-- {text.place} -->\n\n{text.words.strip()}\n")
    for file, parts in found.items():
        path = folder / f"{file}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(parts), encoding="utf-8")
    return sum(map(len, found.values()))
