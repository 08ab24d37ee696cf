"""Check the course's prose: Japanese with textlint, English spelling with cspell, links. ``make prose`` runs it.

textlint's rules that are switched off or set otherwise than preset-ja-technical-writing has them, and why:

- ja-no-weak-phrase is off: 「かもしれません」 is said where the data leave it open, 「どう思いますか」 asks a guess.
- no-exclamation-question-mark lets the wide ！ and ？ pass: headings ask questions, and people in the stories exclaim.
- no-mix-dearu-desumasu wants です・ます in lists, too (the preset wants である there).
- no-doubled-joshi lets も (でも, ても, とも), や and か stand twice (「AもBも」), は (the 「Aは…、Bは…」 of a
  comparison), が and に (one of them in a clause: 「あなたに配ったデータに戻す」). を, で, と, の and the rest may not.
- max-ten is 4: the form of a goal, 「いつまでに、だれが、何を、いくらから、いくらへ」, has as many.
- ja-no-mixed-period lets a sentence end with a colon before a table, and with a place to be filled in.
- ja-no-successive-word lets the two … of an ellipsis pass.
- max-comma is 4: the ASCII comma stands in lists of names of columns only, never in prose.

Labels (names, choices, titles of plots) are no sentences and only their spelling is checked.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import links
import texts

from kpilearn.locale import LANGUAGES, Language

HERE = Path(__file__).parent
FOLDER = texts.ROOT / ".kpilearn" / "prose"
_TOOLS = HERE.parent / "node_modules" / ".bin"
_SPELLING = re.compile(r"(?P<file>[^:]+):(?P<line>\d+):(?P<column>\d+) - (?P<message>.*)")
_AROUND = 30


class Fault(NamedTuple):
    """What is wrong, where it is, and the words around it."""

    place: str
    message: str
    words: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" + (f"  …{self.words}…" if self.words else "")


def japanese(folder: Path) -> Iterator[Fault]:
    """Yield what textlint finds in the files of a folder."""
    for checked in json.loads(_run("textlint", "--config", HERE / "textlintrc.json", "--format", "json", folder)):
        for found in checked["messages"]:
            message = f"{found['message'].splitlines()[0]} ({found['ruleId'].rpartition('/')[2]})"
            yield _fault(folder, Path(checked["filePath"]), found["line"], found["column"], message)


def english(folder: Path) -> Iterator[Fault]:
    """Yield what cspell finds in the files of a folder."""
    settings = ("--config", HERE / "cspell.json", "--no-progress", "--no-summary", "--no-color", "--dot")
    for line in _run("cspell", "lint", *settings, "--root", folder, "**/*.md").splitlines():
        found = _SPELLING.fullmatch(line)
        assert found, line
        path = folder / found["file"]
        yield _fault(folder, path, int(found["line"]), int(found["column"]), found["message"])


def _run(tool: str, *arguments: str | Path) -> str:
    """Return what a checker prints; it must have found something wrong or nothing, and not have failed itself."""
    done = subprocess.run(
        [str(_TOOLS / tool), *map(str, arguments)], cwd=HERE, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode not in (0, 1) or done.stderr.strip():
        raise RuntimeError(f"{tool} failed:\n{done.stderr or done.stdout}")
    return done.stdout


def _fault(folder: Path, path: Path, line: int, column: int, message: str) -> Fault:
    """Return a fault with its place in the source: the comment nearest above it names it."""
    lines = path.read_text(encoding="utf-8").split("\n")
    above = (words for words in reversed(lines[:line]) if words.startswith("<!-- "))
    where = next(above).removeprefix("<!-- ").removesuffix(" -->")
    source = path.relative_to(folder).as_posix().removesuffix(".md")
    words = lines[line - 1][max(0, column - 1 - _AROUND) : column - 1 + _AROUND]
    return Fault(f"{source} [{where}]", message, words)


def faults(lang: Language, folder: Path) -> tuple[int, list[Fault]]:
    """Return how many texts of a language there are, and what is wrong with them."""
    shutil.rmtree(folder, ignore_errors=True)
    count = texts.write(folder, lang, labels=lang == "en")
    return count, list(japanese(folder) if lang == "ja" else english(folder))


def main() -> int:
    """Print what is wrong; return 1 if there is anything."""
    found: list[Fault] = []
    for lang in LANGUAGES:
        count, own = faults(lang, FOLDER / lang)
        checker = {"ja": "Japanese (textlint)", "en": "English (cspell)"}[lang]
        print(f"{checker}: {count} texts, {len(own)} faults", flush=True)
        found += own
    count, broken = links.broken(texts.ROOT)
    print(f"Links: {count} links, {len(broken)} broken", flush=True)
    found += [Fault(file, f"this link leads nowhere: {link}") for file, link in broken]
    print(*found, sep=os.linesep if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
