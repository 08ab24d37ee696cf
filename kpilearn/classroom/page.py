"""Pages of a class: one HTML file each, with nothing beside it, readable by everybody, printable."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from kpilearn import locale

_FOLDER = Path(__file__).parent


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["code"] = _code
    environment.globals["style"] = Markup((_FOLDER / "page.css").read_text("utf-8"))
    return environment


def page(template: str, **values: Any) -> str:
    """Return a page from ``<template>.html.j2`` in the language in use; all that ``values`` hold is text, not HTML."""
    return _templates().get_template(f"{template}.html.j2").render(lang=locale.language(), text=locale.text, **values)


def _code(words: str) -> Markup:
    """Return a message as HTML: `so` as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(words))))
