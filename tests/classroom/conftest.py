"""What the tests of a class share."""

from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from kpilearn.classroom import grade
from kpilearn.classroom.sandbox import Sandbox


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have one process run all tests of a file, whose classes and graders are then made once (``--dist loadgroup``)."""
    for item in items:
        if item.path.parent.name == "classroom":
            item.add_marker(pytest.mark.xdist_group(item.path.stem))


@pytest.fixture(scope="module")
def warm_sandbox() -> Iterator[None]:
    """One warm process for all that a file's tests grade in this process; each grading would start its own."""
    with Sandbox() as sandbox, pytest.MonkeyPatch.context() as patch:
        patch.setattr(grade, "Sandbox", lambda: nullcontext(sandbox))
        yield
