"""From a code cell with its ``#: 日本語 = English`` lines to the same code in both languages.

What a language may own is the text of a string literal (an f-string's with its ``{fields}``, one line at a time where
the literal has several) and of a comment. The code is read with ``tokenize``, so that a word in a name, or half a
literal, is never touched; at the end both versions must be one syntax tree.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

from kpilearn.build.japanese import has_japanese
from kpilearn.locale import KpiError

_MARK = "#:"
_BETWEEN = " = "
_QUOTES = re.compile(r"""[A-Za-z]*('{3}|"{3}|'|")""")


@dataclass(frozen=True)
class Text:
    """Words in code that a language owns: ``code[start:end]``."""

    start: int
    end: int
    words: str


def split(code: str) -> tuple[str, list[str]]:
    """Return the code without its translation lines, and those lines without their mark."""
    try:
        rows = {start[0] for kind, start, _ in _literals_and_comments(code) if kind == "comment" and start[1] == 0}
    except (SyntaxError, tokenize.TokenError):  # translate() explains it
        return code, []
    kept, taken = [], []
    for row, line in enumerate(code.split("\n"), start=1):
        if row in rows and line.startswith(_MARK):
            taken.append(line.removeprefix(_MARK).strip())
        else:
            kept.append(line)
    return "\n".join(kept).strip(), taken


def parse(code: str) -> ast.AST:
    """Return the syntax tree of a cell, which unlike a module may ``await``.

    Raises
    ------
    SyntaxError
        The code is not Python.
    """
    tree = compile(code, "<cell>", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    assert isinstance(tree, ast.AST)
    return tree


def texts(code: str) -> list[Text]:
    """Return every literal's (each line's) and comment's words, in the order of the code."""
    offsets = [0]
    for line in code.split("\n"):
        offsets.append(offsets[-1] + len(line) + 1)
    found: list[Text] = []
    for kind, start, end in _literals_and_comments(code):
        first, last = offsets[start[0] - 1] + start[1], offsets[end[0] - 1] + end[1]
        if kind == "comment":
            first += 1
        else:
            opening = _QUOTES.match(code, first)
            assert opening is not None
            first, last = opening.end(), last - len(opening[1])
        found += _lines(code, first, last)
    return found


def translate(code: str, lines: list[str]) -> tuple[str, list[KpiError]]:
    """Return the English version of ``code`` and what is wrong with it, given its translation ``lines``."""
    try:
        own = texts(code)
        tree = parse(code)
    except (SyntaxError, tokenize.TokenError) as error:
        return code, [KpiError("build.not_python", error=error)]
    english, errors = _dictionary(lines, {text.words for text in own})
    wanted = dict.fromkeys(text.words for text in own if has_japanese(text.words) and text.words not in english)
    errors += [KpiError("build.no_english", words=words) for words in wanted]
    translated = code
    for text in reversed(own):
        if text.words in english:
            translated = translated[: text.start] + english[text.words] + translated[text.end :]
    if not _same(tree, translated):
        errors.append(KpiError("build.other_code"))
    return translated, errors


def _literals_and_comments(code: str) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    """Yield kind, start and end (row, column) of each string literal and comment of ``code``."""
    fstring_start = getattr(tokenize, "FSTRING_START", None)  # from Python 3.12 an f-string is several tokens
    fstring_end = getattr(tokenize, "FSTRING_END", None)
    open_at: list[tuple[int, int]] = []
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == fstring_start:
            open_at.append(token.start)
        elif token.type == fstring_end:
            start = open_at.pop()
            if not open_at:
                yield "string", start, token.end
        elif token.type == tokenize.STRING and not open_at:
            yield "string", token.start, token.end
        elif token.type == tokenize.COMMENT:
            yield "comment", token.start, token.end


def _lines(code: str, start: int, end: int) -> Iterator[Text]:
    """Yield the words of each line in ``code[start:end]``, without the blanks around them."""
    for line in code[start:end].split("\n"):
        words = line.strip()
        if words:
            first = start + line.index(words)
            yield Text(first, first + len(words), words)
        start += len(line) + 1


def _dictionary(lines: list[str], words: set[str]) -> tuple[dict[str, str], list[KpiError]]:
    """Return Japanese → English.

    Both may hold `` = ``: the first one that leaves words of the code on its left counts.
    """
    english: dict[str, str] = {}
    errors = []
    for line in lines:
        cuts = [cut.start() for cut in re.finditer(f"(?={_BETWEEN})", line)]
        fitting = [cut for cut in cuts if line[:cut].strip() in words]
        if not fitting:
            errors.append(KpiError("build.unused_line" if cuts else "build.odd_line", line=line))
            continue
        ours, theirs = line[: fitting[0]].strip(), line[fitting[0] + len(_BETWEEN) :].strip()
        if ours in english:
            errors.append(KpiError("build.line_twice", line=line))
        english[ours] = theirs
    return english, errors


def _same(tree: ast.AST, translated: str) -> bool:
    """Return whether ``translated`` is the same code as ``tree`` but for its words."""
    try:
        other = parse(translated)
    except SyntaxError:
        return False
    return ast.dump(_Wordless().visit(tree)) == ast.dump(_Wordless().visit(other))


class _Wordless(ast.NodeTransformer):
    """Takes the words out of a tree. An f-string keeps its fields, in any order: languages differ in that."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        fields = [self.visit(part) for part in node.values if isinstance(part, ast.FormattedValue)]
        return ast.JoinedStr(sorted(fields, key=ast.dump))

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.FormattedValue:
        return ast.FormattedValue(self.visit(node.value), node.conversion, node.format_spec)
