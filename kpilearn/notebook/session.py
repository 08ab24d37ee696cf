"""The notebook in use: its name, folder and variables, from ``kl.begin`` on."""

from __future__ import annotations

import builtins
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from kpilearn import locale
from kpilearn.locale import KpiError
from kpilearn.notebook import sealed
from kpilearn.notebook.blank import blank


class NotBegunError(KpiError):
    """A lesson's function was called before ``kl.begin``."""


@dataclass(frozen=True)
class Session:
    """A notebook in use; ``hints`` counts those shown, by question, and ``tried`` holds the questions answered."""

    notebook: str
    folder: Path
    namespace: dict[str, Any]
    hints: Counter[str] = field(default_factory=Counter)
    tried: set[str] = field(default_factory=set)

    @cached_property
    def checks(self) -> sealed.Json:
        """The notebook's sealed answer key (see :func:`kpilearn.notebook.sealed.load` for what may go wrong)."""
        return sealed.load(self.notebook, self.folder)


_session: Session | None = None


def begin(notebook: str, lang: str = "ja") -> None:
    """Begin ``notebook``: its language, the look of its plots, the blank ``____``, friendly errors.

    Every notebook's first cell calls it. Outside IPython it works on the caller's global variables.

    Parameters
    ----------
    notebook
        The notebook's name without its ending, such as "03_kpi_tree".
    lang
        "ja" or "en".
    """
    global _session
    from kpilearn.notebook import errors
    from kpilearn.plotting import style

    locale.use(lang)
    shell = _shell()
    namespace = sys._getframe(1).f_globals if shell is None else shell.user_ns
    namespace["____"] = blank
    _session = Session(notebook, Path.cwd(), namespace)
    if shell is not None:
        errors.install(shell)
    style()


def current() -> Session:
    """Return the notebook in use."""
    if _session is None:
        raise NotBegunError("check.not_begun")
    return _session


def folder() -> Path:
    """Return the folder of the notebook in use, else the current one."""
    return _session.folder if _session else Path.cwd()


def root() -> Path:
    """Return the kit's root: the nearest folder above the notebook that holds ``course/``, else the notebook's own."""
    here = folder()
    return next((above for above in (here, *here.parents) if (above / "course").is_dir()), here)


def scope(item: str) -> str:
    """Return the full name of an item of progress: with its notebook, and whether that is a lesson or an assignment."""
    if _session is None:
        return item
    try:
        kind = _session.checks["kind"]
    except sealed.SealedError:
        kind = "lesson"
    return f"{kind}/{_session.notebook}/{item}"


def _shell() -> Any:
    """Return the running IPython shell, or None; IPython itself is not imported for the question."""
    get_ipython = getattr(builtins, "get_ipython", None)
    return get_ipython() if get_ipython else None
