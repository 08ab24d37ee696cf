"""The notebook in use: its name, folder and variables, from ``kl.begin`` on."""

from __future__ import annotations

import builtins
import os
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpilearn import locale
from kpilearn.locale import KpiError
from kpilearn.notebook import sealed
from kpilearn.notebook.blank import blank

if TYPE_CHECKING:
    from kpilearn.datasets.territory import Territory


class NotBegunError(KpiError):
    """A lesson's function was called before ``kl.begin``."""


@dataclass(frozen=True)
class Session:
    """A notebook in use.

    ``hints`` counts those shown, by question, ``tried`` holds the questions answered, and ``learner`` is the ``code``
    of the territory in use.
    """

    notebook: str
    folder: Path
    namespace: dict[str, Any]
    hints: Counter[str] = field(default_factory=Counter)
    tried: set[str] = field(default_factory=set)
    learner: str = ""

    @cached_property
    def checks(self) -> sealed.Json:
        """The notebook's sealed answer key (see :func:`kpilearn.notebook.sealed.load` for what may go wrong)."""
        return sealed.load(self.notebook, self.folder, self.learner)


_session: Session | None = None


def begin(notebook: str, lang: str = "ja") -> None:
    """Begin ``notebook``: its language, the look of its plots, the blank ``____``, friendly errors.

    Every notebook's first cell calls it. Outside IPython it works on the caller's global variables. Its answer key is
    looked for in the current folder, in the browser edition where the environment variable ``KPILEARN_FOLDER`` says.

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
    _session = Session(notebook, _opened_in(), namespace)
    if shell is not None:
        errors.install(shell)
    if shell is not None and sys.platform == "emscripten" and "seaborn" not in sys.modules:
        _before_next_cell(shell, style)
    else:
        style()


def load_ipython_extension(shell: Any) -> None:
    """Explain errors from a kernel's start on, in the language of the notebook's folder, else of ``COURSE_LANG``.

    Whoever opens a notebook again and runs a cell in the middle has not run ``begin``.
    """
    from kpilearn.notebook import errors

    words = [*reversed(_opened_in().parts), os.environ.get("COURSE_LANG"), locale.language()]
    locale.use(next(word for word in words if word in locale.LANGUAGES))
    errors.install(shell)


def _opened_in() -> Path:
    """Return the folder of the notebook that this kernel was started for."""
    return Path(os.environ.get("KPILEARN_FOLDER") or Path.cwd())


def _before_next_cell(shell: Any, act: Callable[[], None]) -> None:
    """Have ``act`` done when the next cell is run: in a browser the first cell need not wait for seaborn's import."""

    def once() -> None:
        shell.events.unregister("pre_execute", once)
        act()

    shell.events.register("pre_execute", once)


def territory(assignment: str, *, learner: str, course: str | None = None, draw: int = 0) -> Territory:
    """Return a learner's data for an assignment, and let ``kl.check`` look at the answers for these data.

    See :func:`kpilearn.datasets.territory.territory`; ``data.load(name)`` is then to that learner what ``kl.load`` is
    to all.
    """
    global _session
    from kpilearn.datasets.territory import COURSE, territory

    data = territory(assignment, learner=learner, course=COURSE if course is None else course, draw=draw)
    if _session is not None and _session.notebook == data.assignment:
        _session = replace(_session, learner=data.code)
    return data


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
