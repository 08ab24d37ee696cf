"""What the tests of a class share."""

from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from kpilearn.classroom import grade
from kpilearn.classroom.sandbox import Sandbox


@pytest.fixture(scope="module")
def warm_sandbox() -> Iterator[None]:
    """One warm process for all that a file's tests grade in this process; each grading would start its own."""
    with Sandbox() as sandbox, pytest.MonkeyPatch.context() as patch:
        patch.setattr(grade, "Sandbox", lambda: nullcontext(sandbox))
        yield
