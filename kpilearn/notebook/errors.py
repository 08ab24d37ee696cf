"""Errors explained: instead of a traceback, what happened, where to look, what to try.

The cell's output stays an ``error`` output (its name and value are Python's), so that nbclient, nbgrader and nbval see
a failed cell as before. ``kl.details()`` shows Python's full text.
"""

from __future__ import annotations

import builtins
import difflib
import linecache
import re
import traceback
from collections.abc import Iterable, Iterator
from itertools import chain
from types import FrameType, TracebackType
from typing import Any

from kpilearn import locale
from kpilearn.locale import KpiError

# Kinds of errors by type and what Python says; the first that fits. Names in a pattern fill the message's places.
_KINDS: tuple[tuple[type[BaseException], str, str], ...] = (
    (IndentationError, r"expected an indented block", "indent_missing"),
    (IndentationError, r"unexpected indent", "indent_unexpected"),
    (IndentationError, r"", "indent_uneven"),
    (SyntaxError, r"invalid (non-printable )?character", "syntax_wide"),
    (SyntaxError, r"'(?P<bracket>.)' was never closed", "syntax_open"),
    (SyntaxError, r"unmatched '(?P<bracket>.)'|closing parenthesis '(?P<other>.)'", "syntax_unmatched"),
    (SyntaxError, r"incomplete input", "syntax_incomplete"),
    (SyntaxError, r"unterminated", "syntax_quote"),
    (SyntaxError, r"expected ':'", "syntax_colon"),
    (SyntaxError, r"Maybe you meant '=='|cannot assign|maybe.*'=='", "syntax_equal"),
    (SyntaxError, r"forgot a comma", "syntax_comma"),
    (SyntaxError, r"", "syntax"),
    (UnboundLocalError, r"variable '(?P<name>\w+)'", "unbound"),
    (NameError, r"name 'kl'", "not_begun"),
    (NameError, r"name '(?P<name>\w+)'", "name"),
    (ModuleNotFoundError, r"named '(?P<name>[\w.]+)'", "module"),
    (ImportError, r"cannot import name '(?P<name>\w+)'", "import_name"),
    (KeyError, r"", "key"),
    (IndexError, r"", "index"),
    (ZeroDivisionError, r"", "zero"),
    (AttributeError, r"'(?P<kind>\w+)' object has no attribute '(?P<name>\w+)'", "attribute"),
    (AttributeError, r"module '(?P<kind>[\w.]+)' has no attribute '(?P<name>\w+)'", "attribute_module"),
    (TypeError, r"operand type\(s\) for .+: '(?P<left>\w+)' and '(?P<right>\w+)'", "type_operand"),
    (TypeError, r"can only concatenate (?P<left>\w+) \(not \"(?P<right>\w+)\"\)", "type_operand"),
    (TypeError, r"not supported between instances of '(?P<left>\w+)' and '(?P<right>\w+)'", "type_compare"),
    (TypeError, r"'(?P<kind>\w+)' object is not callable", "type_call"),
    (TypeError, r"'(?P<kind>\w+)' object is not subscriptable", "type_subscript"),
    (TypeError, r"'(?P<kind>\w+)' object is not iterable", "type_iterate"),
    (TypeError, r"(?P<name>[\w.]+)\(\) missing \d+ required .*argument", "type_missing"),
    (TypeError, r"(?P<name>[\w.]+)\(\) takes .* given", "type_many"),
    (TypeError, r"(?P<name>[\w.]+)\(\) got an unexpected keyword argument '(?P<argument>\w+)'", "type_keyword"),
    (TypeError, r"", "type"),
    (FileNotFoundError, r"'(?P<name>[^']+)'$", "file"),
    (PermissionError, r"", "permission"),
    (UnicodeError, r"", "unicode"),
    (ValueError, r"could not convert string to float: (?P<name>.+)", "value_float"),
    (ValueError, r"invalid literal for int\(\) with base \d+: (?P<name>.+)", "value_float"),
    (ValueError, r"truth value of an? \w+", "value_truth"),
    (
        ValueError,
        r"Length of values \((?P<left>\d+)\) does not match length of index \((?P<right>\d+)\)",
        "value_length",
    ),
    (ValueError, r"All arrays must be of the same length", "value_lengths"),
    (ValueError, r"to unpack", "value_unpack"),
    (ValueError, r"Could not interpret value `(?P<name>[^`]+)`", "key"),
    (ValueError, r"", "value"),
    (AssertionError, r"", "assertion"),
    (RecursionError, r"", "recursion"),
    (MemoryError, r"", "memory"),
    (KeyboardInterrupt, r"", "interrupt"),
    (BaseException, r"", "other"),
)
_LONGEST_SAID = 200
_last: BaseException | None = None


def install(shell: Any) -> None:
    """Have ``shell`` (IPython's) explain errors from now on."""
    shell.set_custom_exc((Exception, KeyboardInterrupt), _handle)
    # What fails while IPython still rewrites the cell (uneven indentation) comes only through here.
    shell.showsyntaxerror = lambda *arguments, **named: _handle(shell, *shell._get_exc_info())


def details() -> None:
    """Print Python's full text of the last error."""
    if _last is None:
        print(locale.text("errors.details_none"))
    else:
        print("".join(traceback.format_exception(_last)))


def explain(error: BaseException, namespace: dict[str, Any]) -> list[str]:
    """Return the lines that explain ``error`` to a learner whose variables are ``namespace``."""
    where, source = _place(error, namespace)
    name = f"\x1b[1m{type(error).__name__}\x1b[0m"
    if "____" in source:
        message = locale.text("errors.blank")
    elif isinstance(error, KpiError):
        return [name, str(error)]
    else:
        message = _message(error, source, namespace)
    return [name + where, *([f"    {source}"] if source else []), message, locale.text("errors.more")]


def _handle(
    shell: Any, kind: type[BaseException], error: BaseException, tb: TracebackType, tb_offset: int | None = None
) -> None:
    """Show ``error``; IPython calls it as a method, with what it would show itself."""
    global _last
    _last = error
    try:
        lines = explain(error, shell.user_ns)
    except Exception:  # an error whose own methods fail: then Python's text
        lines = traceback.format_exception(kind, error, tb)
    shell._showtraceback(kind, error, ["\n".join(lines)])


def _message(error: BaseException, source: str, namespace: dict[str, Any]) -> str:
    said = str(error)
    key, found = _kind(error, said)
    values = {name: _type(value) if name in ("left", "right", "kind") else value for name, value in found.items()}
    if key == "key":
        values.setdefault("name", _key(error))
    elif key == "syntax_wide":
        values["name"] = _wide(source)
    elif found.get("kind") == "NoneType":
        key = "none"
    near = _near(values.get("name", ""), error, key, namespace)
    values["near"] = locale.text("errors.near", near=near) if near else ""
    values["said"] = said.rstrip(".") if len(said) <= _LONGEST_SAID else said[:_LONGEST_SAID] + "…"
    message = locale.text(f"errors.{key}", **values).strip()
    return message[0].upper() + message[1:]


def _kind(error: BaseException, said: str) -> tuple[str, dict[str, str]]:
    """Return the kind of an error, and what Python says about it under the pattern's names."""
    for kind, pattern, key in _KINDS:
        if isinstance(error, kind) and (match := re.search(pattern, said)):
            return key, match.groupdict()
    raise AssertionError("the last kind fits every error")


def _near(name: str, error: BaseException, key: str, namespace: dict[str, Any]) -> str | None:
    """Return the name that the learner may have meant."""
    if key in ("name", "unbound"):
        own = [*namespace, *chain.from_iterable(frame.f_locals for frame in _frames(error))]
        found = [near for near in (_closest(name, own, 0.6), _closest(name, dir(builtins), 0.75)) if near]
        return _closest(name, found, 0)
    if isinstance(error, AttributeError):
        return _closest(name, dir(error.obj), 0.6)
    return _closest(name, _labels_near(error), 0.6) if key == "key" else None


def _closest(name: str, candidates: Iterable[Any], cutoff: float) -> str | None:
    shown = [candidate for candidate in candidates if isinstance(candidate, str) and not candidate.startswith("_")]
    return next(iter(difflib.get_close_matches(name, shown, n=1, cutoff=cutoff)), None)


def _labels_near(error: BaseException) -> Iterator[Any]:
    """Yield the columns and row labels of the tables, and the keys of the dictionaries, that the error comes from."""
    for frame in reversed(_frames(error)):
        for value in frame.f_locals.values():
            if type(value).__name__ in ("DataFrame", "Series") and type(value).__module__.startswith("pandas"):
                yield from getattr(value, "columns", ())
                yield from value.index[:1000]
            elif type(value) is dict and frame.f_code.co_filename != __file__ and len(value) < 1000:
                yield from value


def _key(error: BaseException) -> str:
    """Return what was looked for: the key itself, or the first that pandas names as missing."""
    key = error.args[0] if error.args else ""
    listed = re.search(r"\['(?P<first>[^']*)'.*\] (not in index|are in the)", key) if isinstance(key, str) else None
    return listed["first"] if listed else str(key)


def _wide(source: str) -> str:
    """Return the letters of a line that are wider than the ones Python understands."""
    wide = dict.fromkeys(letter for letter in source if letter in "（）［］｛｝＋－＊／＝＜＞：，．；“”‘’＂＇、。　×÷−")
    return "".join(wide) or "?"


def _place(error: BaseException, namespace: dict[str, Any]) -> tuple[str, str]:
    """Return where the learner's own code failed (at the innermost place), in words, and that line."""
    if isinstance(error, SyntaxError):
        return locale.text("errors.line", line=error.lineno), (error.text or "").strip()
    for frame, line in reversed(list(traceback.walk_tb(error.__traceback__))):
        if frame.f_globals is namespace:
            code = frame.f_code
            key = "errors.line" if code.co_name == "<module>" else "errors.line_in"
            source = linecache.getline(code.co_filename, line, frame.f_globals).strip()
            return locale.text(key, line=line, function=code.co_name), source
    return "", ""


def _frames(error: BaseException) -> list[FrameType]:
    return [frame for frame, _ in traceback.walk_tb(error.__traceback__)]


def _type(name: str) -> str:
    """Return what a learner calls a type, with Python's name of it."""
    key = f"errors.kind_{name.removesuffix('64')}"
    if name.isdigit():
        return name
    return locale.text(key, name=name) if locale.has(key) else f"`{name}`"
