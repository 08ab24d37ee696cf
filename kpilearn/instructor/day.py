"""The day of 360 minutes on the whole course: ``instructor/day.py``, and the lessons' shares in the guides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kpilearn.build import pairs, source
from kpilearn.instructor.errors import InstructorError
from kpilearn.instructor.guide import FOLDER, Guide, Words, literals


@dataclass(frozen=True)
class Step:
    """A step of the day: a lesson by its stem, or a part of the frame by its name; when it begins, in minutes."""

    name: str
    begins: int
    minutes: int


@dataclass(frozen=True)
class Day:
    """The frame of the day.

    ``frame`` has the name of a step, the lesson (by number) before which it comes, and its minutes. A step of 0
    minutes, such as lunch, does not count.
    """

    title: Words
    parts: Mapping[str, Words]
    frame: Sequence[tuple[str, int, int]]

    def steps(self, guides: Sequence[Guide]) -> list[Step]:
        """Return the day's steps in order."""
        steps: list[Step] = []
        begins = 0
        for name, minutes in self._in_order(guides):
            steps.append(Step(name, begins, minutes))
            begins += minutes
        return steps

    def _in_order(self, guides: Sequence[Guide]) -> Iterator[tuple[str, int]]:
        waiting = list(self.frame)
        for guide in guides:
            while waiting and waiting[0][1] <= int(guide.stem.partition("_")[0]):
                name, _, minutes = waiting.pop(0)
                yield name, minutes
            yield guide.stem, guide.day_minutes
        yield from ((name, minutes) for name, _, minutes in waiting)


def read(root: Path) -> Day:
    """Return the frame of the day.

    Raises
    ------
    InstructorError
        Something in its source is wrong; the message names each thing and its cell.
    """
    found = source.read(root, f"{FOLDER}/day.py")
    plan, flaws = literals(found)
    problems = [*found.problems, *pairs.check(found), *flaws]
    if problems:
        raise InstructorError("instructor.problems", problems="\n".join(map(str, problems)))
    prose = {cell.key: cell.text for cell in found.cells if cell.kind == "prose"}
    return Day(found.title, prose, plan["frame"])
