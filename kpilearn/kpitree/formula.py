"""Formulas: the grammar, the parser and the tree it gives. Nothing is ever passed to ``eval``.

::

    sum     = product { ("+" | "-") product }
    product = signed  { ("*" | "/") signed }
    signed  = "-" signed | power
    power   = part [ "**" signed ]                          right-associative: 2 ** 3 ** 2 = 2 ** 9
    part    = number | name | "(" sum ")" | function "(" sum { "," sum } ")"

The functions are ``min`` and ``max`` (two or more arguments), ``exp``, ``log`` (natural) and ``prev(name)`` or
``prev(name, first)``. As in Python, ``-x ** 2`` is ``-(x ** 2)``. Text is first brought into Unicode's NFKC form, so
full-width letters, digits and signs are the same as narrow ones; × ÷ − – and a free-standing ー are signs too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, NoReturn, TypeAlias
from unicodedata import normalize

from kpilearn.kpitree.errors import FormulaSyntax, nearest

#: A number, a name or a call: the same three shapes as in the JSON, ``3.5``, ``"x"`` and ``["+", "x", 3.5]``.
Formula: TypeAlias = "float | str | Call"
JsonFormula: TypeAlias = "float | str | list[JsonFormula]"


@dataclass(frozen=True)
class Call:
    """An operation and its arguments: + - * / ** neg min max exp log prev."""

    op: str
    args: tuple[Formula, ...]


#: Function → the fewest and the most arguments it takes.
FUNCTIONS = {"min": (2, 99), "max": (2, 99), "exp": (1, 1), "log": (1, 1), "prev": (1, 2)}
NAME = re.compile(r"(?!ー)[^\W\d]\w*")

_TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
    |(?P<name>{NAME.pattern})
    |(?P<sign>\*\*|[-+*/(),])""",
    re.VERBOSE,
)
_SIGNS = str.maketrans("×÷−–", "*/--")
_BINARY = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 4}
_SIGNED = 3
_SHOWN = {"*": "×", "/": "÷"}
# Both keep every recursion over a formula far below the limit of Python, and of a browser's.
_LONGEST = 400
_DEEPEST = 40
# How much of a line an error shows on either side of the place.
_AROUND = 60


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


def normal(text: str) -> str:
    """Return ``text`` in the one form (NFKC) in which names and signs are compared."""
    return normalize("NFKC", text)


def parse(text: str, *, shown: str | None = None) -> Formula:
    """Read a formula.

    Parameters
    ----------
    text
        The formula, such as ``"(visits + mails) × cvr"``.
    shown
        What an error shows instead of ``text`` when that is part of a longer line, its other letters blanked out.

    Raises
    ------
    FormulaSyntax
        With the position and what to do.
    """
    return _Parser(normal(text), normal(text if shown is None else shown)).formula()


def written(formula: Formula) -> str:
    """Return the formula as text with the fewest brackets; ``parse`` reads the same formula from it."""
    return _written(formula, 0)


def as_json(formula: Formula) -> JsonFormula:
    """Return the formula as numbers, strings and lists."""
    return [formula.op, *map(as_json, formula.args)] if isinstance(formula, Call) else formula


def parts(formula: Formula) -> Iterator[Formula]:
    """Yield the formula and all formulas inside it, from left to right."""
    yield formula
    if isinstance(formula, Call):
        for arg in formula.args:
            yield from parts(arg)


def names(formula: Formula) -> tuple[str, ...]:
    """Return each name in the formula once, in the order of first appearance."""
    return tuple(dict.fromkeys(part for part in parts(formula) if isinstance(part, str)))


def lookbacks(formula: Formula) -> list[Call]:
    """Return the calls of ``prev`` in the formula."""
    return [part for part in parts(formula) if isinstance(part, Call) and part.op == "prev"]


def names_now(formula: Formula) -> set[str]:
    """Return the names whose value of the same period the formula needs: all but those that ``prev`` looks back to."""
    if isinstance(formula, Call):
        args = formula.args[1:] if formula.op == "prev" else formula.args
        return set().union(*map(names_now, args))
    return {formula} if isinstance(formula, str) else set()


def _written(formula: Formula, least: int) -> str:
    if isinstance(formula, str):
        return formula
    if isinstance(formula, float):
        text = repr(formula).removesuffix(".0")
        strength = _SIGNED if text.startswith("-") else 9
    elif formula.op in FUNCTIONS:
        return f"{formula.op}({', '.join(map(written, formula.args))})"
    elif formula.op == "neg":
        text, strength = "-" + _written(formula.args[0], _SIGNED), _SIGNED
    else:
        text, strength = _written_binary(formula), _BINARY[formula.op]
    return f"({text})" if strength < least else text


def _written_binary(call: Call) -> str:
    strength = _BINARY[call.op]
    left, right = (strength + 1, _SIGNED) if call.op == "**" else (strength, strength + 1)
    return f"{_written(call.args[0], left)} {_SHOWN.get(call.op, call.op)} {_written(call.args[1], right)}"


class _Parser:
    """Precedence climbing over the tokens of one text."""

    def __init__(self, text: str, shown: str) -> None:
        self.shown = shown
        self.end = len(text.rstrip())
        self.tokens = list(self._tokens(text.translate(_SIGNS)))
        self.next = 0
        self.depth = 0

    def formula(self) -> Formula:
        if not self.tokens:
            self._fail("empty", self.end)
        if len(self.tokens) > _LONGEST:
            self._fail("long", self.tokens[_LONGEST].at)
        found = self._climb(0)
        if (token := self._peek()).kind != "end":
            self._fail({")": "closing", ",": "comma"}.get(token.text, "two_in_a_row"), token.at, found=token.text)
        return found

    def _climb(self, least: int) -> Formula:
        self.depth += 1
        if self.depth > _DEEPEST:
            self._fail("long", self._peek().at)
        left = self._signed()
        while (strength := self._strength()) > least:
            op = self._peek().text
            self.next += 1
            # A power binds its right side first (and takes a sign there); the others bind from left to right.
            left = Call(op, (left, self._climb(_SIGNED if op == "**" else strength)))
        self.depth -= 1
        return left

    def _strength(self) -> int:
        token = self._peek()
        return _BINARY.get(token.text, -1) if token.kind == "sign" else -1

    def _signed(self) -> Formula:
        if self._peek().text != "-":
            return self._part()
        self.next += 1
        inner = self._climb(_SIGNED)
        return -inner if isinstance(inner, float) else Call("neg", (inner,))

    def _part(self) -> Formula:
        token = self._peek()
        self.next += 1
        if token.kind == "number":
            return self._number(token)
        if token.kind == "name":
            return self._call(token) if self._peek().text == "(" else self._name(token)
        if token.text != "(":
            self._fail("unfinished" if token.kind == "end" else "misplaced", token.at, found=token.text)
        inner = self._climb(0)
        self._close(token)
        return inner

    def _number(self, token: _Token) -> float:
        # "007" is most likely the end of 1,007 with a comma in it.
        if float(token.text) == float("inf") or (
            token.text[0] == "0" and token.text[:2].isdigit() and token.text != "0"
        ):
            self._fail("number", token.at, found=token.text)
        return float(token.text)

    def _name(self, token: _Token) -> str:
        if token.text in FUNCTIONS:
            self._fail("function_name", token.at, found=token.text)
        return token.text

    def _call(self, function: _Token) -> Call:
        if function.text not in FUNCTIONS:
            known = nearest(function.text, FUNCTIONS)
            self._fail("unknown_function", function.at, found=function.text, nearest=known)
        opening = self._peek()
        args: list[Formula] = []
        while not args or self._peek().text == ",":
            self.next += 1
            args.append(self._climb(0))
        self._close(opening)
        fewest, most = FUNCTIONS[function.text]
        if not fewest <= len(args) <= most:
            self._fail("arguments", function.at, found=function.text, count=len(args))
        if function.text == "prev" and not isinstance(args[0], str):
            self._fail("prev", function.at)
        return Call(function.text, tuple(args))

    def _close(self, opening: _Token) -> None:
        token = self._peek()
        if token.text != ")":
            case = "unclosed" if token.kind == "end" else "comma" if token.text == "," else "two_in_a_row"
            self._fail(case, opening.at if token.kind == "end" else token.at, found=token.text)
        self.next += 1

    def _peek(self) -> _Token:
        return self.tokens[self.next] if self.next < len(self.tokens) else _Token("end", "", self.end)

    def _tokens(self, text: str) -> Iterator[_Token]:
        at = 0
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match:
                if match.lastgroup != "space":
                    yield _Token(str(match.lastgroup), match.group(), at)
                at = match.end()
            elif text[at] == "ー":  # no word begins with it: the Japanese keyboard's key for a minus
                yield _Token("sign", "-", at)
                at += 1
            else:
                case = {"%": "percent", "^": "caret", "=": "equals"}.get(text[at], "character")
                self._fail(case, at, found=text[at])

    def _fail(self, case: str, at: int, **values: object) -> NoReturn:
        before, after = self.shown[:at].lstrip(), self.shown[at:].rstrip()
        if len(before) > _AROUND:
            before = "…" + before[-_AROUND:]
        if len(after) > _AROUND:
            after = after[:_AROUND] + "…"
        raise FormulaSyntax(case, marked=f"{before}▶{after}", position=at + 1, **values)
