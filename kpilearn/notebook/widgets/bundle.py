"""Join the page's modules into the one text that anywidget sends.

A view is a small ES module of its own, which Node tests as it stands. The browser gets an entry module together with
all it imports, in order: no build tool is needed, then, on any machine.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent
_IMPORT = re.compile(r'^import .* from "\./(?P<file>[\w.]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=function|const)", re.MULTILINE)
# A comment has its lines to itself in these files; what is left needs no indentation.
_COMMENT = re.compile(r"^\s*(//[^\n]*|/\*\*.*?\*/)\n", re.MULTILINE | re.DOTALL)
# Spaces, last semicolons and noughts that a style sheet does without (an operator of calc() needs its spaces).
_LOOSE = re.compile(r"\s*([{};,])\s*|(?<=:)\s+")
_LAST = re.compile(r";(?=\})|(?<=[\s:,(-])0(?=\.\d)")
_NOTE = re.compile(r"/\*.*?\*/", re.DOTALL)
# Sheets with parts that not all widgets have, a rule (in which may be others), and the name of a class.
_SHARED = ("board.css", "columns.css", "fields.css", "panel.css", "several.css", "tree.css")
_RULE = re.compile(r"[^{}]+\{(?:[^{}]|\{[^{}]*\})*\}")
_CLASS = re.compile(r"kl-[\w-]*\w")
# Spaces that a module does without, outside of its strings (those with "…", and those with `…` that hold no other one)
# and regular expressions.
_STRINGS = re.compile(
    r"""("(?:[^"\\]|\\.)*"|`(?:[^`$]|\$(?!\{)|\$\{(?:[^`{}]|\{[^`{}]*\})*\})*`|(?<=[(=])/(?:\[[^]]*\]|\\.|[^/\\])+/)"""
)
_SPARE = re.compile(
    r" ?(=>|[=!]==|[-+*/|]=|[<>]=?|&&|\|\||\?\?|[*=?:,;{}()\[\]]|[-+/](?= [^-+/])) ?",
)
_CONST = re.compile(r"\bconst\b")
# What is left then tells that a string of another kind begins there.
_OTHER = re.compile(r"[`']")
_INDENT = re.compile(r"^[ \n]+", re.MULTILINE)
_ONE = re.compile(r"(?<!\w)\((\w+)\)(?= =>)")
# A line that ends so needs no other one for the next (no string of a module has more than one); nor a last mark.
_ENDS = re.compile(r"[,;]\n(?=[})\]])|(?<=[{(\[,;])\n|(?<=\})\n(?=\w)")
# In the JSON of a message each " costs a second sign.
_QUOTED = re.compile(r'^"([^"\\\']*)"$')


@cache
def script(entry: str) -> str:
    """Return ``entry`` and the modules that it imports as one ES module.

    All share one scope, so no two of them may give the same name to a function or constant of theirs: the browser
    (and a test) would say that it is declared twice.
    """
    return "\n".join(_bare(name) for name in _needed(entry))


@cache
def module(name: str) -> str:
    """Return a module that imports nothing, as it stands: for others to import."""
    return _read(name)


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
    existing = (name for name in own if (_FOLDER / name).exists())
    return style("base.css", "layout.css", "board.css", "several.css", *existing, module=board(views))


@cache
def style(*names: str, module: str = "") -> str:
    """Return style sheets as one; of those that widgets share, the rules for what this module draws."""
    used = (_used(_read(name), module) if module and name in _SHARED else _read(name) for name in names)
    return _LAST.sub("", _LOOSE.sub(r"\1", _NOTE.sub("", "\n".join(used)))).strip()


def _used(sheet: str, module: str) -> str:
    """Return the rules of which no class is unknown to a module, that puts some together (``kl-fill-${number}``)."""
    named, begun = set(_CLASS.findall(module)), tuple(re.findall(r"kl-\w+-(?=\$\{)", module))

    def known(selector: str) -> bool:
        return all(each in named or each.startswith(begun) for each in _CLASS.findall(selector))

    return "".join(
        rule for rule in _RULE.findall(_NOTE.sub("", sheet)) if any(map(known, rule.partition("{")[0].split(",")))
    )


def spoken(module: str, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts that a module names, also those of which it puts the key together (``period.${name}``)."""
    named = {key for found in re.findall(r"\btexts\.(\w+)|[\"`']([\w.]+)", module) for key in found}
    begun = tuple(re.findall(r"`([\w.]+)\$\{", module))
    return {key: text for key, text in texts.items() if key in named or key.startswith(begun)}


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
    lines = map(_tight, _INDENT.sub("", _COMMENT.sub("", text)).split("\n"))
    return _ENDS.sub("", "\n".join(lines))


def _tight(line: str) -> str:
    """Return a line of a module without spare spaces; every second piece is a string."""
    pieces = _STRINGS.split(line)
    if any(_OTHER.search(piece) for piece in pieces[::2]):
        return line
    return "".join(
        _QUOTED.sub(r"'\1'", piece) if at % 2 else _CONST.sub("let", _SPARE.sub(r"\1", _ONE.sub(r"\1", piece)))
        for at, piece in enumerate(pieces)
    )


@cache
def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
