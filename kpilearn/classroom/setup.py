"""``kpilearn class new`` and ``release``: make a class's folder, and the notebooks that its learners get."""

from __future__ import annotations

import io
import json
import logging
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets.config.loader import PyFileConfigLoader

from kpilearn import locale
from kpilearn.build.release import Messages
from kpilearn.classroom import handin, personal, roster, territory_cell
from kpilearn.classroom import repair as repairing
from kpilearn.classroom.errors import ClassError, disk_explained
from kpilearn.classroom.folder import SETTINGS, Class
from kpilearn.classroom.gradebook import COURSE, Book
from kpilearn.files import write_whole
from kpilearn.notebook.sealed import as_text, file_of

KIT = Path(__file__).parent.parent.parent
_CONFIG = '''\
"""nbgrader's settings for this class, read by all of nbgrader's commands that are started in this folder."""

from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.preprocessors import ClearSolutions

from kpilearn.build.release import TidyRelease
from kpilearn.classroom.personal import OwnData

c = get_config()  # noqa: F821  (nbgrader defines it)
c.CourseDirectory.course_id = "{course}"

# An answer is a line such as `close_rate = ____`, which stays; what follows it, the solution, goes without a trace.
c.ClearSolutions.code_stub = {{"python": ""}}
c.ClearSolutions.text_stub = ""
preprocessors = list(GenerateAssignment.preprocessors.default())
preprocessors.insert(preprocessors.index(ClearSolutions) + 1, TidyRelease)
c.GenerateAssignment.preprocessors = preprocessors
# Where each learner has data of their own, `nbgrader autograde` judges by these.
c.Autograde.sanitize_preprocessors = [*Autograde.sanitize_preprocessors.default(), OwnData]
'''


@disk_explained()
def new(
    folder: Path, lang: locale.Language, learners: Path, *, kit: Path = KIT, say: Callable[[str], None] = print
) -> Class:
    """Make a class in ``folder``, or bring an existing one up to date with its roster and the kit's assignments.

    Raises
    ------
    ClassError
        The roster has mistakes, or the folder holds something else.
    """
    people = roster.read(learners)
    taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    if taken and not (folder / SETTINGS).exists():
        raise ClassError("classroom.folder_taken", folder=folder)
    if folder.resolve().is_relative_to(kit) and kit == KIT:
        raise ClassError("classroom.folder_in_kit", folder=folder)
    write_whole(folder / SETTINGS, json.dumps({"lang": lang}) + "\n")
    if learners.resolve() != (folder / "roster.csv").resolve():
        write_whole(folder / "roster.csv", learners.read_bytes())
    write_whole(folder / "nbgrader_config.py", _CONFIG.format(course=COURSE))
    (folder / "submitted").mkdir(exist_ok=True)
    names = _copy_assignments(kit / "solutions", folder, lang)
    place = Class(folder)
    with tools(), Book(place) as book:
        for person in people:
            book.enrol(person)
    say(locale.text("classroom.new_done", folder=folder, learners=len(people), assignments=", ".join(names)))
    return place


def _copy_assignments(solutions: Path, folder: Path, lang: str) -> list[str]:
    """Copy each solved assignment and its key from the kit; return the names."""
    names = []
    for path in sorted((solutions / lang).glob("*")):
        key = solutions / f"{path.name}_key.py"
        if not key.exists():
            continue
        names.append(path.name)
        for file in sorted(path.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                write_whole(folder / "source" / path.name / file.relative_to(path), file.read_bytes())
        write_whole(folder / "keys" / key.name, key.read_bytes())
    if not names:
        raise ClassError("classroom.no_assignments", folder=solutions / lang)
    return names


@disk_explained()
def release(place: Class, assignment: str, *, own_data: bool | None = None, say: Callable[[str], None] = print) -> None:
    """Make the learners' version with nbgrader, enter its cells in the gradebook, and pack a zip for each learner.

    Parameters
    ----------
    own_data
        Whether each learner gets data of their own (see ``personal.py``); None: as last time, at first the same data
        for all.

    Raises
    ------
    ClassError
        nbgrader refuses; or somebody has handed in already what was released with the other choice of data.
    """
    own_data = personal.is_personal(place, assignment) if own_data is None else own_data
    _check_choice(place, assignment, own_data)
    config = PyFileConfigLoader("nbgrader_config.py", path=str(place.root)).load_config()
    log = Messages()
    converter = GenerateAssignment(
        coursedir=CourseDirectory(root=str(place.root.resolve()), assignment_id=assignment, config=config),
        create_assignment=True,
        force=True,
        config=config,
    )
    converter.log = logging.Logger("nbgrader", logging.ERROR)
    converter.log.addHandler(log)
    try:
        with tools():
            with Book(place):  # one that cannot be used is explained better than nbgrader does
                pass
            converter.start()
    except NbGraderException as error:
        raise ClassError("classroom.release_failed", reason=" / ".join(log.lines) or error) from error
    if own_data:
        released = handin.parse(place.released(assignment), assignment)
        if not repairing.assignment(assignment, released).chooses_data:
            raise ClassError("classroom.personal_no_cell", assignment=assignment, cell=territory_cell.ID)
        personal.make_all(place, assignment, [each.id for each in place.learners], say)
    else:
        personal.forget(place, assignment)
    packed = place.root / "handout" / assignment
    for learner in place.learners:
        write_whole(packed / f"{assignment}_{learner.id}.zip", _pack(place, assignment, learner.id))
    done = "classroom.release_personal_done" if own_data else "classroom.release_done"
    say(locale.text(done, assignment=assignment, count=len(place.learners), folder=packed))


def _check_choice(place: Class, assignment: str, own_data: bool) -> None:
    """Complain if hand-ins would be judged on other data than they were made on."""
    given = place.release(assignment).is_file()
    handed_in = list(place.handed_in(assignment))
    if given and handed_in and personal.is_personal(place, assignment) != own_data:
        key = "classroom.personal_too_late" if own_data else "classroom.personal_already"
        raise ClassError(key, assignment=assignment, count=len(handed_in))


def _pack(place: Class, assignment: str, learner: str) -> bytes:
    """Return a zip of a learner's copy of the release: the same bytes for the same content."""
    folder = place.release(assignment).parent
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    own = personal.own(place, assignment, learner)
    if own:
        files.pop(file_of(assignment), None)
        files[file_of(assignment, own.code)] = as_text(own.checks).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{assignment}/{name}", (2026, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            made = _made_for(learner, own, content) if name.endswith(".ipynb") else content
            archive.writestr(entry, made, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _made_for(learner: str, own: personal.Own | None, content: bytes) -> bytes:
    """Return a notebook that says whose it is, and has their data."""
    notebook = json.loads(content)
    noted = notebook["metadata"].setdefault("kpilearn", {})
    noted["learner"] = learner
    if own:
        noted["data"] = own.line
        for cell in notebook["cells"]:
            if cell["id"] == territory_cell.ID:
                cell["source"] = territory_cell.choosing("".join(cell["source"]), own.line).splitlines(keepends=True)
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode()


@contextmanager
def tools() -> Iterator[None]:
    """Let nbgrader find ``alembic``, which it starts by its name, where this Python has it."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{before}"
    try:
        yield
    finally:
        os.environ["PATH"] = before
