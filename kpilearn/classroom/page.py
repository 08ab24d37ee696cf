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
def _templates(folder: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["code"] = _code
    environment.globals["style"] = Markup((_FOLDER / "page.css").read_text("utf-8"))
    return environment


def page(template: str, *, folder: Path = _FOLDER, **values: Any) -> str:
    """Return a page from ``folder/<template>.html.j2`` in the language in use.

    What ``values`` hold is text and not HTML, unless it is Markup.
    """
    made = _templates(folder).get_template(f"{template}.html.j2")
    return made.render(lang=locale.language(), text=locale.text, **values)


def _code(words: str) -> Markup:
    """Return a message as HTML: `so` as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(words))))
