"""nbgrader's settings, read when it is started in this folder: ``COURSE_LANG=en nbgrader generate_assignment …``."""

import os

from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import ClearSolutions

from kpilearn.build.release import TidyRelease

lang = os.environ.get("COURSE_LANG", "ja")

c = get_config()  # noqa: F821  (nbgrader defines it)
c.CourseDirectory.course_id = "kpilearn"
c.CourseDirectory.source_directory = f"solutions/{lang}"
c.CourseDirectory.release_directory = f"exercises/{lang}"

# An answer is a line such as `close_rate = ____`, which stays; what follows it, the solution, goes without a trace.
c.ClearSolutions.code_stub = {"python": ""}
c.ClearSolutions.text_stub = ""
preprocessors = list(GenerateAssignment.preprocessors.default())
preprocessors.insert(preprocessors.index(ClearSolutions) + 1, TidyRelease)
c.GenerateAssignment.preprocessors = preprocessors
