"""Join the page's modules into the one text that anywidget sends.

A view is a small ES module of its own, which Node tests as it stands. The browser gets an entry module together with
all it imports, in order: no build tool is needed, then, on any machine.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent
_IMPORT = re.compile(r'^import .* from "\./(?P<file>[\w.]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=function|const)", re.MULTILINE)
# A comment has its lines to itself in these files; what is left needs no indentation.
_COMMENT = re.compile(r"^\s*(//[^\n]*|/\*\*.*?\*/)\n", re.MULTILINE | re.DOTALL)
# Spaces that a style sheet does without (those around an operator of calc() it needs).
_LOOSE = re.compile(r"\s*([{};,])\s*|(?<=:)\s+")
# And spaces that a line of a module does without, if it has plain strings only: none of these signs.
_PLAIN = re.compile("[`/']")
_STRINGS = re.compile(r'("(?:[^"\\]|\\.)*")')
_SPARE = re.compile(r" ?(=>|[=!]==|&&|\|\||\?\?|[=?:,;{}()\[\]]) ?")
_INDENT = re.compile(r"^[ \n]+", re.MULTILINE)


@cache
def script(entry: str) -> str:
    """Return ``entry`` and the modules that it imports as one ES module.

    All share one scope, so no two of them may give the same name to a function or constant of theirs: the browser
    (and a test) would say that it is declared twice.
    """
    return "\n".join(_bare(name) for name in _needed(entry))


@cache
def board(views: tuple[str, ...]) -> str:
    """Return the module of a board with these views, each the function of that name in the module of that name."""
    entries = [*(f"{view}.js" for view in views), "board.js"]
    order = dict.fromkeys(name for entry in entries for name in _needed(entry))
    return "\n".join([*map(_bare, order), f"export default boardOf({{ {', '.join(views)} }});\n"])


@cache
def board_style(views: tuple[str, ...]) -> str:
    """Return the style sheet of a board with these views: what all have in common, and the sheets of that name."""
    own = (f"{view}.css" for view in views)
    return style("base.css", "board.css", *(name for name in own if (_FOLDER / name).exists()))


@cache
def style(*names: str) -> str:
    """Return style sheets as one."""
    sheets = (_read(name) for name in names)
    return _LOOSE.sub(r"\1", re.sub(r"/\*.*?\*/", "", "\n".join(sheets), flags=re.DOTALL)).strip()


def _needed(entry: str) -> list[str]:
    """Return the files that ``entry`` imports, itself last, each after those it imports."""
    order: dict[str, None] = {}

    def visit(name: str) -> None:
        for match in _IMPORT.finditer(_read(name)):
            if match["file"] not in order:
                visit(match["file"])
        order[name] = None

    visit(entry)
    return list(order)


def _bare(name: str) -> str:
    text = _EXPORT.sub("", _IMPORT.sub("", _read(name)))
    lines = _INDENT.sub("", _COMMENT.sub("", text)).split("\n")
    return "\n".join(line if _PLAIN.search(line) else _tight(line) for line in lines)


def _tight(line: str) -> str:
    """Return a line of a module without spare spaces; every second piece is a string."""
    pieces = _STRINGS.split(line)
    return "".join(piece if at % 2 else _SPARE.sub(r"\1", piece) for at, piece in enumerate(pieces))


@cache
def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
