"""A built notebook as one HTML file in which the widgets live: no kernel, no network, nothing beside it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from kpilearn import locale
from kpilearn.files import write_whole

_FOLDER = Path(__file__).parent
_STATE = "application/vnd.jupyter.widget-state+json"
_LINK = re.compile(r"(\]\((?!\w+:)[^)\s#]*)\.ipynb(?=[)#\s])")


class Page(NamedTuple):
    """What the template puts around the cells."""

    lang: str
    title: str
    picture: str
    style: str
    script: str
    widgets: str


def export(notebook: Path, out: Path) -> None:
    """Write a built notebook as a page of its own.

    Links to other notebooks become links to their pages.

    Raises
    ------
    OSError
        The notebook cannot be read or the page not written; what was at ``out`` is untouched.
    ValueError
        It is no notebook.
    """
    import nbformat  # here and not above: this module is imported where there is no nbconvert (Pyodide)
    from nbconvert.exporters import HTMLExporter

    content = nbformat.read(notebook, as_version=4)  # type: ignore[no-untyped-call]
    for cell in content.cells:
        if cell.cell_type == "markdown":
            cell.source = _LINK.sub(r"\1.html", cell.source)
    exporter = HTMLExporter(raw_template=(_FOLDER / "page.html.j2").read_text(encoding="utf-8"), embed_images=True)  # type: ignore[no-untyped-call]
    exporter.environment.globals["page"] = _page(content, notebook)
    body, _ = exporter.from_notebook_node(content, {"metadata": {"path": str(notebook.parent)}})
    write_whole(out, body)


def _page(content: Any, notebook: Path) -> Page:
    own = content.metadata.get("kpilearn", {})
    lang = own.get("lang", notebook.parent.name)
    lang = lang if lang in locale.LANGUAGES else locale.language()
    return Page(
        lang=lang,
        title=own.get("title", notebook.stem),
        picture=locale.texts("widgets.page", lang=lang)["picture"],
        style=(_FOLDER / "page.css").read_text(encoding="utf-8"),
        script=(_FOLDER / "page.js").read_text(encoding="utf-8"),
        widgets=_saved(content.metadata.get("widgets", {}).get(_STATE, {}).get("state", {})),
    )


def _saved(states: dict[str, Any]) -> str:
    """Return the anywidgets among the saved states as JSON; a module or style that several share stands once."""
    modules: dict[str, int] = {}
    styles: dict[str, None] = {}
    models = {}
    for name, saved in states.items():
        values = dict(saved["state"])
        if "_esm" not in values:
            continue
        module = modules.setdefault(values.pop("_esm"), len(modules))
        styles.setdefault(values.pop("_css", ""))
        models[name] = {"module": module, "values": values, "buffers": saved.get("buffers", [])}
    text = json.dumps({"models": models, "modules": list(modules), "styles": list(styles)}, ensure_ascii=False)
    return text.replace("<", "\\u003c")  # so that no text of a widget can end the script
