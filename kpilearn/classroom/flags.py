"""Code that reaches for the machinery instead of the question: shown to the instructor with its line, and no verdict.

It decides nothing. A grade cannot be changed from inside a notebook (`judging.py`); this only shows who tried.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_NAMES = {
    "ast_transformers": "interpreter",
    "input_transformers_cleanup": "interpreter",
    "input_transformers_post": "interpreter",
    "input_transformer_manager": "interpreter",
    "run_cell": "interpreter",
    "run_code": "interpreter",
    "set_custom_exc": "interpreter",
    "settrace": "interpreter",
    "setprofile": "interpreter",
    "_getframe": "interpreter",
    "get_objects": "interpreter",
    "get_referrers": "interpreter",
    "__builtins__": "interpreter",
    "builtins": "interpreter",
    "linecache": "interpreter",
    "inspect": "interpreter",
    "gc": "interpreter",
    "ctypes": "system",
    "subprocess": "system",
    "_exit": "system",
    "fork": "system",
    "kill": "system",
    "execv": "system",
    "execve": "system",
    "setsid": "system",
    "system": "system",
    "popen": "system",
    "symlink": "system",
    "socket": "network",
    "urllib": "network",
    "requests": "network",
    "http": "network",
    "sqlite3": "files",
    "sealed": "checks",
    "judge": "checks",
    "reading": "checks",
    "grid": "checks",
    "territory": "data",
}
_COMPARING = {
    "__eq__",
    "__ne__",
    "__lt__",
    "__float__",
    "__abs__",
    "__sub__",
    "__rsub__",
    "__class__",
    "__instancecheck__",
}
_TEXTS = {"gradebook.db": "files", "/proc/": "system", "_key.py": "files", "checks/": "checks", "autograded": "files"}


@dataclass(frozen=True)
class Flag:
    """Something worth a look: the message ``classroom.flag_<kind>`` says what."""

    kind: str
    cell: str
    line: str

    def as_json(self) -> dict[str, str]:
        """Return the fields, for a record."""
        return {"kind": self.kind, "cell": self.cell, "line": self.line}


def look(source: str, cell: str) -> list[Flag]:
    """Return what in a cell's code is worth a look, once for each kind and line."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    lines = source.split("\n")
    found = dict.fromkeys((kind, lines[at - 1].strip()[:200]) for kind, at in _kinds(tree) if at <= len(lines))
    return [Flag(kind, cell, line) for kind, line in found]


def _kinds(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        for name in _named(node):
            if name in _NAMES:
                yield _NAMES[name], line
        if isinstance(node, ast.FunctionDef) and node.name in _COMPARING:
            yield "compare", line
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((kind, line) for text, kind in _TEXTS.items() if text in node.value)
        if isinstance(node, ast.Assign | ast.AugAssign | ast.Delete) and any(map(_is_foreign, _targets(node))):
            yield "patch", line


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Import):
        yield from (part for alias in node.names for part in alias.name.split("."))
    elif isinstance(node, ast.ImportFrom):
        yield from (node.module or "").split(".")
        yield from (alias.name for alias in node.names)


def _targets(node: ast.Assign | ast.AugAssign | ast.Delete) -> list[ast.expr]:
    return [node.target] if isinstance(node, ast.AugAssign) else node.targets


def _is_foreign(target: ast.expr) -> bool:
    """Return whether an assignment sets something of a module, such as ``kl.check = …``."""
    while isinstance(target, ast.Attribute):
        inner = target.value
        if isinstance(inner, ast.Name) and inner.id in (
            "kl",
            "pd",
            "pandas",
            "np",
            "numpy",
            "kpilearn",
            "unittest",
            "sys",
        ):
            return True
        target = inner
    return False
