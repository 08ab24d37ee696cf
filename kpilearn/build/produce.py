"""Make all files of one edition, in a scratch folder: the one thing that a build writes and a check compares with."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kpilearn import locale
from kpilearn.build import assignments, execute, glossary, leaks, notebooks, release
from kpilearn.build.notebooks import Edition
from kpilearn.build.problems import Problem, problem
from kpilearn.build.source import Source
from kpilearn.files import write_whole
from kpilearn.locale import Language
from kpilearn.notebook import keys
from kpilearn.notebook.answers import Key
from kpilearn.notebook.sealed import as_text, seal


@dataclass
class Product:
    """The files of an edition by their path from the kit's root. With ``problems`` they are not to be kept."""

    edition: Edition
    files: dict[str, bytes] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    seconds: float = 0.0


def produce(root: Path, scratch: Path, edition: Edition, sources: Mapping[str, Source], words: Language) -> Product:
    """Build ``edition`` from its source in the folder ``scratch``, without touching ``root``.

    Messages are in the language ``words``.
    """
    locale.use(words)
    start = time.perf_counter()
    product = Product(edition)
    kit = Path(tempfile.mkdtemp(dir=scratch, prefix="")) / "kit"  # short: a kernel's sockets are in here
    (kit / edition.folder).mkdir(parents=True)
    if edition.is_home:
        _write_contents(kit, edition, sources)
    source = glossary.complete(root, sources[edition.source], sources.values())
    product.problems = _make(root, scratch, kit, edition, source)
    product.files = {path.relative_to(kit).as_posix(): path.read_bytes() for path in _own_files(kit, edition)}
    product.seconds = time.perf_counter() - start
    return product


def _make(root: Path, scratch: Path, kit: Path, edition: Edition, source: Source) -> list[Problem]:
    """Make the files of ``edition``, one step after the other until one goes wrong."""
    key, problems = _key(root, scratch, kit, edition)
    if key is not None and edition.is_assignment:
        problems += assignments.agree(source, key)
    problems = problems or _execute(kit, source, edition)
    if key is not None and edition.is_assignment:
        problems = problems or release.generate(root, kit, edition)
        problems = problems or list(leaks.check(kit, source, edition, key))
    return problems


def _write_contents(kit: Path, home: Edition, sources: Mapping[str, Source]) -> None:
    """Write what the page of contents looks for beside it: the other notebooks, not executed."""
    for source in sources.values():
        edition = Edition(source.file, home.lang)
        path = f"{edition.release}/{edition.stem}.ipynb" if edition.is_assignment else edition.notebook
        if not source.problems and not edition.is_home:
            write_whole(kit / path, notebooks.dump(notebooks.compose(source, edition)))


def _own_files(kit: Path, edition: Edition) -> list[Path]:
    """Return the files in ``kit`` that are the edition's own, and not what its cells have written."""
    files = [kit / edition.notebook, kit / edition.checks, *(kit / edition.release).rglob("*")]
    return [path for path in files if path.is_file()]


def _key(root: Path, scratch: Path, kit: Path, edition: Edition) -> tuple[Key | None, list[Problem]]:
    """Read the answer key, if there is one, and write it sealed to where the notebook looks for it."""
    if not (root / edition.key).exists():
        needed = edition.is_assignment
        return None, [problem(edition.source, "", "no_answer_key", key=edition.key)] if needed else []
    try:
        file = root / edition.key
        key = keys.of_assignment(file, edition.stem)[0] if edition.is_assignment else keys.of_lesson(file)
        sealed = _sealed(scratch / edition.key, key, edition)
    except Exception as error:  # an author's file: whatever it raises is for the author
        return None, [problem(edition.key, "", "bad_answer_key", error=f"{type(error).__name__}: {error}")]
    write_whole(kit / edition.checks, sealed)
    return key, []


def _sealed(kept: Path, key: Key, edition: Edition) -> str:
    """Return the sealed key, which is slow to make by design and the same in each language: so it is ``kept``."""
    if not kept.exists():
        write_whole(kept, as_text(seal(key, notebook=edition.stem, rules=edition.is_assignment)))
    return kept.read_text("utf-8")


def _execute(kit: Path, source: Source, edition: Edition) -> list[Problem]:
    notebook = notebooks.compose(source, edition)
    home = kit.with_name("home")
    home.mkdir()
    found = execute.run(notebook, edition, cwd=kit / edition.folder, home=home)
    if not found:
        write_whole(kit / edition.notebook, notebooks.dump(notebook))
    return found or assignments.unsolved(notebook, edition.notebook)
