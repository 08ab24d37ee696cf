"""A built notebook as an HTML page in which the widgets live: no kernel, nothing from outside.

By itself (`export`) it is one file with nothing beside it. The site (`kpilearn.site.pages`) has many pages, and puts
what they share beside them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from kpilearn import locale
from kpilearn.files import write_whole
from kpilearn.locale import Language
from kpilearn.notebook import sealed
from kpilearn.notebook.widgets import bundle

_FOLDER = Path(__file__).parent
_STATE = "application/vnd.jupyter.widget-state+json"
_CHECK = re.compile(r'kl\.check\("([^"]+)"\)')
_SHOWN = re.compile("(page|near|state|right|wrong)_|parts_labels|title|(hint|solution)_title")
_CARD = '<div role="status"'
_LINK = re.compile(r"( */ *|　／　)?\[([^\]]*)\]\((?!\w+:)([^)\s#]*\.ipynb)([#\s][^)]*)?\)")

#: Where a link to another notebook leads on a page, or None.
Link = Callable[[str], str | None]


class Parts(Protocol):
    """How a page gets its style sheets and modules."""

    def style(self, text: str) -> str:
        """Return the HTML that puts a style sheet into the page's head."""

    def script(self, text: str) -> str:
        """Return the HTML that runs an ES module."""

    def module(self, text: str) -> dict[str, str]:
        """Return how the page's own script finds an ES module: its ``text``, or its ``href``."""


class Inside:
    """All parts are in the page itself."""

    def style(self, text: str) -> str:
        """Return the sheet as an element."""
        return f"<style>{text}</style>"

    def script(self, text: str) -> str:
        """Return the module as an element."""
        return f'<script type="module">{text}</script>'

    def module(self, text: str) -> dict[str, str]:
        """Return the module itself."""
        return {"text": text}


class Page(NamedTuple):
    """What the template puts around the cells."""

    lang: str
    title: str
    picture: str
    head: str
    top: str
    saved: str
    script: str
    checks: Mapping[str, str]
    code: Mapping[str, str]


def export(notebook: Path, out: Path) -> None:
    """Write a built notebook as a page of its own.

    Links to other notebooks become links to their pages; assignments, which need Python, are left out.

    Raises
    ------
    OSError
        The notebook cannot be read or the page not written; what was at ``out`` is untouched.
    ValueError
        It is no notebook.
    """
    write_whole(out, render(notebook, Inside(), _as_page))


def _as_page(address: str) -> str | None:
    """Return where a link leads on a page: to a lesson's page; an assignment has none."""
    return None if "exercises/" in address else address.removesuffix(".ipynb") + ".html"


def render(notebook: Path, parts: Parts, link: Link, top: str = "") -> str:
    """Return the page of a built notebook.

    Parameters
    ----------
    link
        Where a link to another notebook, as it stands in this one, is to lead; with None it is left out.
    top
        HTML above the text.

    Raises
    ------
    OSError, ValueError
        The notebook cannot be read, or is none.
    """
    import nbformat  # here and not above: this module is imported where there is no nbconvert (Pyodide)
    from nbconvert.exporters import HTMLExporter

    content = nbformat.read(notebook, as_version=4)  # type: ignore[no-untyped-call]
    for cell in content.cells:
        if cell.cell_type == "markdown":
            cell.source = _LINK.sub(lambda found: _led(found, link), cell.source)
    exporter = HTMLExporter(raw_template=(_FOLDER / "page.html.j2").read_text(encoding="utf-8"), embed_images=True)  # type: ignore[no-untyped-call]
    exporter.environment.globals["page"] = _page(content, notebook, parts, link, top)
    body, _ = exporter.from_notebook_node(content, {"metadata": {"path": str(notebook.parent)}})
    return str(body)


def _led(found: re.Match[str], link: Link) -> str:
    """Return a link of the prose as it is to lead; one without an aim goes, with what parts it from the one before."""
    before, label, address, rest = (part or "" for part in found.groups())
    aim = link(address)
    if aim is None:
        return "" if before else label
    return f"{before}[{label}]({aim}{rest})"


def _page(content: Any, notebook: Path, parts: Parts, link: Link, top: str) -> Page:
    own = content.metadata.get("kpilearn", {})
    named = own.get("lang", notebook.parent.name)
    lang = next((each for each in locale.LANGUAGES if each == named), locale.language())
    states = content.metadata.get("widgets", {}).get(_STATE, {}).get("state", {})
    living = {name: state for name, state in states.items() if "_esm" in state["state"]}
    styles = dict.fromkeys(state["state"].get("_css", "") for state in living.values())
    checks, code = _checks(content, notebook)
    styles |= {bundle.style("base.css", "check.css"): None} if checks else {}
    sheets = [(_FOLDER / "page.css").read_text(encoding="utf-8"), *filter(None, styles)]
    return Page(
        lang=lang,
        title=own.get("title", notebook.stem),
        picture=locale.texts("widgets.page", lang=lang)["picture"],
        head="\n".join(map(parts.style, sheets)),
        top=top,
        saved=_as_data("saved-widgets", _saved(living, parts, link)) + _saved_checks(notebook, checks, lang),
        script=parts.script(bundle.script("page.js")),
        checks=checks,
        code=dict.fromkeys(code, locale.texts("check", lang=lang)["code_page"]),
    )


def _saved(living: Mapping[str, Any], parts: Parts, link: Link) -> dict[str, Any]:
    """Return the saved anywidgets; a module that several share stands once."""
    modules: dict[str, int] = {}
    models = {}
    for name, saved in living.items():
        values = {key: value for key, value in saved["state"].items() if key != "_css"}
        module = modules.setdefault(values.pop("_esm"), len(modules))
        for lesson in values.get("spec", {}).get("lessons", ()):  # the page of contents
            for work in filter(None, (lesson, lesson["assignment"])):
                work["href"] = link(work["href"])
            if lesson["assignment"] and lesson["assignment"]["href"] is None:
                lesson["assignment"] = None
        models[name] = {"module": module, "values": values, "buffers": saved.get("buffers", [])}
    return {"models": models, "modules": [parts.module(text) for text in modules]}


def _checks(content: Any, notebook: Path) -> tuple[dict[str, str], list[str]]:
    """Return the questions that a page can check, by the id of the cell that asks, and the ids where it cannot.

    The card that such a cell shows is taken away.
    """
    try:
        questions = sealed.load(notebook.stem, notebook.parent)["questions"]
    except sealed.SealedError:
        return {}, []
    typed, code = {}, []
    for cell in content.cells:
        call = _CHECK.search(cell.source) if cell.cell_type == "code" else None
        if call and call[1] in questions:
            cell.outputs = [each for each in cell.outputs if _CARD not in each.get("data", {}).get("text/html", "")]
            if _can_be_typed(questions[call[1]]["right"][0]):
                typed[cell.id] = call[1]
            else:
                code.append(cell.id)
    return typed, code


def _can_be_typed(lock: Mapping[str, Any]) -> bool:
    return lock["kind"] == "number" or (lock["kind"] in ("choice", "labels") and bool(lock["form"]["options"]))


def _saved_checks(notebook: Path, checks: Mapping[str, str], lang: Language) -> str:
    """Return what the page needs to check answers itself."""
    if not checks:
        return ""
    key = sealed.load(notebook.stem, notebook.parent)
    return _as_data(
        "saved-checks",
        {
            "scope": f"{key['kind']}/{notebook.stem}",
            "rounds": key["rounds"],
            "lang": lang,
            "texts": {name: words for name, words in locale.texts("check", lang=lang).items() if _SHOWN.match(name)},
            "questions": {name: key["questions"][name] for name in checks.values()},
        },
    )


def _as_data(name: str, content: Any) -> str:
    """Return data for the page's script as an element, so written that no text in it can end the element."""
    text = json.dumps(content, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/json" id="{escape(name)}">{text}</script>'
