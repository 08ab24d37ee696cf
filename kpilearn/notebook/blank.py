"""The blank ``____`` that a learner replaces.

It takes part in every operation and stays what it is, so that a cell with a blank in it runs and the next check can
say "not attempted" instead of a traceback. It is a ``str``, since that is what pandas, matplotlib and ``print`` accept
almost everywhere (a new column, a title, a label).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def _absorb(self: Blank, *arguments: object, **named: object) -> Blank:
    return self


class Blank(str):
    """The type of ``____``; :data:`blank` is its only instance."""

    __slots__ = ()
    __pandas_priority__ = 1_000_000  # a Series or a DataFrame leaves the operation to us
    __hash__ = str.__hash__

    def __new__(cls) -> Blank:
        """Return the one blank."""
        return blank if "blank" in globals() else super().__new__(cls, "____")

    def __getattribute__(self, name: str) -> Any:
        """Return itself, but not for ``keys``: pandas would take it for a dictionary."""
        return super().__getattribute__(name) if name.startswith("_") or name == "keys" else self

    def __repr__(self) -> str:
        return "____"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "____"

    def __iter__(self) -> Iterator[Blank]:
        yield self

    def __len__(self) -> int:
        return 1

    def __bool__(self) -> bool:
        return False

    def __contains__(self, item: object) -> bool:
        return False

    def __int__(self) -> int:
        return 0

    def __index__(self) -> int:
        return 0

    def __float__(self) -> float:
        return float("nan")

    def __complex__(self) -> complex:
        return complex("nan")

    def __reduce__(self) -> str:
        return "blank"

    def __setattr__(self, name: str, value: object) -> None:
        pass

    def __setitem__(self, place: object, value: object) -> None:
        pass

    def __delitem__(self, place: object) -> None:
        pass

    def __exit__(self, *error: object) -> None:
        pass


_ARITHMETIC = (
    "add",
    "sub",
    "mul",
    "matmul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "lshift",
    "rshift",
    "and",
    "xor",
    "or",
)
_ABSORBED = (
    *(prefix + name for prefix in ("", "r", "i") for name in _ARITHMETIC),
    *("divmod", "rdivmod", "neg", "pos", "abs", "invert", "round", "trunc", "floor", "ceil"),
    *("lt", "le", "eq", "ne", "gt", "ge", "call", "getitem", "reversed", "enter"),
    *("array_ufunc", "array_function", "copy", "deepcopy"),
)
for _name in _ABSORBED:
    setattr(Blank, f"__{_name}__", _absorb)

blank = Blank()


def is_blank(value: object) -> bool:
    """Return whether ``value`` is the blank; pandas keeps no more of it in a column of text than its four strokes."""
    return value is blank or (type(value) is str and value == "____")
