"""Every link of the built notebooks and of the kit's own pages: whether its file and the place in it are there.

Links to the web are looked at for their form only; whether they answer is nothing that a test can promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat

_LINK = re.compile(r"(?<!!)\[(?:[^\][]|\[[^\]]*\])*\]\(\s*([^)\s]+)[^)]*\)")
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} +(.+?)\s*$", re.MULTILINE)


def pages(root: Path) -> list[Path]:
    """Return the files with links: built notebooks, README and the like."""
    return [*sorted(root.glob("*.md")), *sorted(root.glob("[ces]*/??/**/*.ipynb"))]


def broken(root: Path) -> tuple[int, list[tuple[str, str]]]:
    """Return how many links there are, and each that leads nowhere with the file it is in."""
    found = [(page, link) for page in pages(root) for link in links(page)]
    bad = [(page.relative_to(root).as_posix(), link) for page, link in found if not _leads_somewhere(page, link)]
    return len(found), bad


def links(page: Path) -> Iterator[str]:
    """Yield the targets of a page's links."""
    for prose in _prose(page):
        yield from _LINK.findall(_CODE.sub("", prose))


def places(page: Path) -> set[str]:
    """Return what a link may name behind ``#``: a cell, or a heading as JupyterLab, nbconvert and GitHub make it."""
    found = {f"cell-id={cell.id}" for cell in _cells(page)}
    for prose in _prose(page):
        for heading in _HEADING.findall(prose):
            words = re.sub(r"[*`]", "", heading)
            found |= {words.replace(" ", "-"), re.sub(r"[^\w\- ]", "", words).lower().replace(" ", "-")}
    return found


@cache
def _prose(page: Path) -> tuple[str, ...]:
    if page.suffix == ".md":
        return (page.read_text(encoding="utf-8"),)
    return tuple(cell.source for cell in _cells(page) if cell.cell_type == "markdown")


@cache
def _cells(page: Path) -> tuple[nbformat.NotebookNode, ...]:
    return () if page.suffix == ".md" else tuple(nbformat.read(page, as_version=4).cells)


def _leads_somewhere(page: Path, link: str) -> bool:
    if ":" in link.partition("#")[0]:
        address = urlsplit(link)
        return address.scheme == "https" and "." in address.netloc
    file, _, place = unquote(link).partition("#")
    target = (page.parent / file) if file else page
    return target.exists() and (not place or place in places(target))
