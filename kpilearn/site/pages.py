"""The pages of the site: the home page and every lesson, alive without a kernel, with what they share beside them."""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from urllib.parse import urlencode

from kpilearn import locale
from kpilearn.files import write_whole
from kpilearn.locale import Language
from kpilearn.notebook import page
from kpilearn.notebook.widgets import bundle

_FOLDER = Path(__file__).parent
#: Where, from the site's root, JupyterLite is.
LITE = "lab"
_ASSETS = "assets"


class Beside:
    """Parts lie in one folder of the site, each once, named by their content, so that browsers may keep them."""

    def __init__(self, site: Path) -> None:
        self._site = site

    def put(self, text: str, suffix: str) -> str:
        """Write a part; return its address from a page."""
        name = f"{_ASSETS}/{hashlib.sha256(text.encode()).hexdigest()[:16]}.{suffix}"
        if not (self._site / name).exists():
            write_whole(self._site / name, text)
        return f"../{name}"

    def style(self, text: str) -> str:
        """Return a link to the sheet."""
        return f'<link rel="stylesheet" href="{self.put(text, "css")}">'

    def script(self, text: str) -> str:
        """Return an element that loads the module."""
        return f'<script type="module" src="{self.put(text, "js")}"></script>'

    def module(self, text: str) -> dict[str, str]:
        """Return the module's address."""
        return {"href": self.put(text, "js")}


def write(root: Path, site: Path, langs: Sequence[Language], say: Callable[[int, int], None]) -> None:
    """Write all pages of these languages into ``site``; ``say`` is told how many of how many are done."""
    parts = Beside(site)
    found = [(lang, path) for lang in langs for path in notebooks(root, lang)]
    for done, (lang, path) in enumerate(found, start=1):
        html = page.render(path, parts, _links(path.relative_to(root).as_posix(), lang), _top(path, lang, langs, parts))
        write_whole(site / lang / _page_name(path.stem), html)
        say(done, len(found))
    write_whole(site / "index.html", _welcome(langs))


def notebooks(root: Path, lang: Language) -> list[Path]:
    """Return the built notebooks that become pages."""
    return sorted((root / "course" / lang).glob("*.ipynb"))


def progress_module(site: Path) -> str:
    """Put what remembers progress beside the pages, for JupyterLite; return its address from a page."""
    return Beside(site).put(bundle.module("kept.js"), "js")


def _page_name(stem: str) -> str:
    return "index.html" if stem == "home" else f"{stem}.html"


def _links(own: str, lang: Language) -> Callable[[str], str]:
    """Return where a link in the notebook at path ``own`` is to lead: to a page, or to the notebook in JupyterLite."""

    def link(address: str) -> str:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(own), address))
        if path.startswith(f"course/{lang}/"):
            return _page_name(posixpath.basename(path).removesuffix(".ipynb"))
        return notebook_address(path)

    return link


def notebook_address(path: str) -> str:
    """Return the address, from a page, at which JupyterLite opens the notebook with this path."""
    return f"../{LITE}/notebooks/index.html?{urlencode({'path': path}, safe='/')}"


def _top(path: Path, lang: Language, langs: Sequence[Language], parts: Beside) -> str:
    """Return what stands above a page's text: the way home, to the other language, and into the notebook."""
    words = locale.texts("site.page", lang=lang)
    return parts.style((_FOLDER / "site.css").read_text(encoding="utf-8")) + _element(
        "nav",
        "".join(_ways(path, lang, langs, words)),
        {"class": "site-top", "aria-label": words["label"]},
    )


def _ways(path: Path, lang: Language, langs: Sequence[Language], words: Mapping[str, str]) -> Iterator[str]:
    if path.stem != "home":
        yield _element("a", escape(words["home"]), {"href": "index.html"})
    for other in langs:
        if other != lang:
            name = locale.texts("site.page", lang=other)["language"]
            yield _element("a", escape(name), {"href": f"../{other}/{_page_name(path.stem)}", "lang": other})
    if path.stem != "home":
        address = notebook_address(f"course/{lang}/{path.name}")
        yield _element("a", escape(words["open"]), {"href": address, "class": "site-open", "title": words["open_why"]})


def _element(name: str, content: str, attributes: dict[str, str]) -> str:
    own = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{own}>{content}</{name}>"


def _welcome(langs: Sequence[Language]) -> str:
    """Return the page at the site's root: on to the reader's language."""
    names = {lang: locale.texts("site.page", lang=lang)["language"] for lang in langs}
    links = "".join(f'<li><a href="{lang}/index.html" lang="{lang}">{escape(names[lang])}</a></li>' for lang in langs)
    choice = "navigator.language.startsWith('ja') ? 'ja' : 'en'" if len(langs) > 1 else f"'{langs[0]}'"
    return (
        f'<!DOCTYPE html>\n<html lang="{langs[0]}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(locale.texts('site.page', lang=langs[0])['title'])}</title>\n"
        f"<script>location.replace(`${{{choice}}}/index.html`);</script>\n</head>\n"
        f"<body><main><ul>{links}</ul></main></body>\n</html>\n"
    )
