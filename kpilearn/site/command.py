"""``kpilearn site``: build the site whole, or leave what was there."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpilearn import locale
from kpilearn.files import write_whole
from kpilearn.locale import Language, text

if TYPE_CHECKING:
    from kpilearn.cli import Commands

ROOT = Path(__file__).parent.parent.parent
#: The file by which a folder is known as a site that may be replaced.
MARK = "kpilearn-site.json"
_STEPS = 4


def add(commands: Commands) -> None:
    """Add ``site`` to the command line."""
    words = text("site.help.site")
    both: Any = {"languages": (*locale.LANGUAGES, "both"), "about": text("site.help.lang")}
    parser = commands.add_parser("site", help=words, description=words, **both)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=text("site.help.out"))
    parser.add_argument("--pyodide", metavar="FOLDER|ADDRESS", help=text("site.help.pyodide"))
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    langs: Sequence[Language] = (options.lang,) if options.lang in locale.LANGUAGES else locale.LANGUAGES
    build(ROOT, options.out.absolute(), langs, options.pyodide)
    return 0


def build(root: Path, out: Path, langs: Sequence[Language], pyodide: str | None = None) -> None:
    """Build the site into the folder ``out``, in the place of the one that may be there.

    Parameters
    ----------
    pyodide
        A folder or an address with Pyodide's distribution; by default this machine's package registries.

    Raises
    ------
    kpilearn.site.cache.SiteError, kpilearn.install.InstallError
        It could not be built; what was at ``out`` is untouched.
    """
    from kpilearn.site import jupyterlite, pages, sources, wheels
    from kpilearn.site.cache import SiteError

    start = time.perf_counter()
    source = sources.source(pyodide)
    if out.exists() and not (out / MARK).is_file() and (not out.is_dir() or any(out.iterdir())):
        raise SiteError("site.not_empty", folder=out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".site-", ignore_cleanup_errors=True) as scratch:
            site, lite = Path(scratch, "site"), Path(scratch, "site", pages.LITE)
            _say(1, "pages")
            pages.write(root, site, langs, lambda done, of: _count(done, of))
            _say(2, "tools")
            python = jupyterlite.environment()
            _say(3, "jupyterlite")
            works = _works(root, langs)
            jupyterlite.build(python, works, lite, Path(scratch))
            _say(4, "pyodide")
            wheels.write(root, lite / "static/pyodide", source, jupyterlite.tools(python), langs)
            jupyterlite.configure(lite, _own_settings(works, langs, pages.progress_module(site)))
            write_whole(site / MARK, json.dumps({"languages": list(langs)}) + "\n")
            _replace(out, site)
    except OSError as error:
        raise SiteError("site.not_written", folder=out, reason=error) from error
    size = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    print(text("site.done", folder=out, size=f"{size / 1e6:.0f}", seconds=f"{time.perf_counter() - start:.0f}"))


def _say(step: int, name: str) -> None:
    print(f"[{step}/{_STEPS}] {text(f'site.step_{name}')}", flush=True)


def _count(done: int, of: int) -> None:
    if done % 10 == 0 or done == of:
        print(f"      {done}/{of}", flush=True)


def _works(root: Path, langs: Sequence[Language]) -> dict[str, bytes]:
    """Return the notebooks for JupyterLite by path, each with a mark of its edition: its cells as we publish them."""
    found = {}
    for lang in langs:
        lessons = [path for path in (root / "course" / lang).glob("*.ipynb") if path.stem != "home"]
        for path in sorted([*lessons, *(root / "exercises" / lang).glob("*/*.ipynb")]):
            notebook = json.loads(path.read_text(encoding="utf-8"))
            notebook["metadata"]["kernelspec"] = {"display_name": "Python", "language": "python", "name": "python"}
            for cell in notebook["cells"]:
                cell["metadata"]["trusted"] = True  # or JupyterLab would not show the pictures that move
            own = notebook["metadata"].setdefault("kpilearn", {})
            own |= {"lang": lang, "edition": _edition(notebook)}
            found[path.relative_to(root).as_posix()] = json.dumps(notebook, ensure_ascii=False, indent=1).encode()
    return found


def _edition(notebook: dict[str, Any]) -> str:
    cells = [[cell["cell_type"], "".join(cell["source"])] for cell in notebook["cells"]]
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()[:16]


def _own_settings(works: dict[str, bytes], langs: Sequence[Language], progress: str) -> dict[str, Any]:
    """Return what our extension in JupyterLite has to know."""
    return {
        "progressUrl": f"./{progress}",
        "editions": {path: json.loads(content)["metadata"]["kpilearn"]["edition"] for path, content in works.items()},
        "texts": {lang: locale.texts("site.notebook", lang=lang) for lang in langs},
    }


def _replace(out: Path, site: Path) -> None:
    """Put ``site`` in the place of ``out``; what was there goes last."""
    old = site.with_name("old")
    if out.exists():
        out.rename(old)
    try:
        site.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)
