"""nbgrader's commands for many assignments in one process: ``nbgrader_in_one.py STEP NAMES`` in a class's folder.

The steps are the converters and the validator that its commands call, set by the class's own file; starting a command
for each assignment would take longer than what it does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from nbgrader.validator import Validator
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader


def generate(name: str, config: Config) -> None:
    GenerateAssignment(coursedir=CourseDirectory(config=config), create_assignment=True, config=config).start()


def autograde(name: str, config: Config) -> None:
    Autograde(coursedir=CourseDirectory(config=config), config=config).start()


def validate(name: str, config: Config) -> None:
    if problems := Validator(config=config).validate(f"source/{name}/{name}.ipynb"):
        sys.exit(f"{name}: {problems}")


STEPS: Mapping[str, Callable[[str, Config], None]] = {step.__name__: step for step in (generate, autograde, validate)}

if __name__ == "__main__":
    for assignment in sys.argv[2:]:
        settings = PyFileConfigLoader("nbgrader_config.py", path=".").load_config()
        settings.CourseDirectory.assignment_id = assignment
        STEPS[sys.argv[1]](assignment, settings)
