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
from kpilearn.classroom import roster
from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.folder import SETTINGS, Class
from kpilearn.classroom.gradebook import COURSE, Book
from kpilearn.files import write_whole

KIT = Path(__file__).parent.parent.parent
_CONFIG = '''\
"""nbgrader's settings for this class, read by all of nbgrader's commands that are started in this folder."""

from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import ClearSolutions

from kpilearn.build.release import TidyRelease

c = get_config()  # noqa: F821  (nbgrader defines it)
c.CourseDirectory.course_id = "{course}"

# An answer is a line such as `close_rate = ____`, which stays; what follows it, the solution, goes without a trace.
c.ClearSolutions.code_stub = {{"python": ""}}
preprocessors = list(GenerateAssignment.preprocessors.default())
preprocessors.insert(preprocessors.index(ClearSolutions) + 1, TidyRelease)
c.GenerateAssignment.preprocessors = preprocessors
'''


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
    if folder.exists() and any(folder.iterdir()) and not (folder / SETTINGS).exists():
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
    with _tools(), Book(place) as book:
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


def release(place: Class, assignment: str, *, say: Callable[[str], None] = print) -> None:
    """Make the learners' version with nbgrader, enter its cells in the gradebook, and pack a zip for each learner.

    Raises
    ------
    ClassError
        nbgrader refuses.
    """
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
        with _tools():
            converter.start()
    except NbGraderException as error:
        raise ClassError("classroom.release_failed", reason=" / ".join(log.lines) or error) from error
    packed = place.root / "handout" / assignment
    for learner in place.learners:
        write_whole(packed / f"{assignment}_{learner.id}.zip", _pack(place, assignment, learner.id))
    say(locale.text("classroom.release_done", assignment=assignment, count=len(place.learners), folder=packed))


def _pack(place: Class, assignment: str, learner: str) -> bytes:
    """Return a zip of the released folder, whose notebook says whose it is: the same bytes for the same content."""
    folder = place.release(assignment).parent
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            content = path.read_bytes()
            if path.suffix == ".ipynb":
                notebook = json.loads(content)
                notebook["metadata"].setdefault("kpilearn", {})["learner"] = learner
                content = (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode()
            entry = zipfile.ZipInfo(f"{assignment}/{path.relative_to(folder).as_posix()}", (2026, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


@contextmanager
def _tools() -> Iterator[None]:
    """Let nbgrader find ``alembic``, which it starts by its name, where this Python has it."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{before}"
    try:
        yield
    finally:
        os.environ["PATH"] = before
