"""The whole build, with real kernels and real nbgrader."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kpilearn.build.command import build

pytestmark = pytest.mark.slow

LESSON = "course/01_small.py"
Edit = Callable[[str, str, str], None]
Output = pytest.CaptureFixture[str]

HOME = """\
# ---
# kpilearn:
#   title: {ja: "ホーム", en: "Home"}
# ---
# %% key="home"
import kpilearn as kl

kl.begin("home", "ja")
kl.home()
#: ja = en
"""

PLOT_AND_WIDGETS = """
# %% key="plot"
import ipywidgets as widgets
import matplotlib.pyplot as plt
import seaborn as sns
from matplotlib_inline.backend_inline import set_matplotlib_formats

set_matplotlib_formats("svg", "png")
sns.barplot(x=["a", "b"], y=[1, 2])
plt.show()

# %% key="widgets"
widgets.HBox([widgets.IntSlider(3), widgets.Label("a")])
"""


def test_two_builds_in_two_places_are_byte_identical(graded_kit: Path, tmp_path: Path, capfd: Output) -> None:
    add(graded_kit, PLOT_AND_WIDGETS)
    built = []
    for place in ("one", "two"):
        kit = graded_kit.rename(tmp_path / place)
        assert build(kit) == 0, capfd.readouterr()
        built.append(files(kit))
        graded_kit = kit
        for file in built[-1]:
            (kit / file).unlink()
    assert built[0] == built[1]
    assert len(built[0]) == 2 + 2 * 4
    lesson = json.loads(built[0]["course/en/01_small.ipynb"])
    [state] = [view["state"] for view in lesson["metadata"]["widgets"].values()]
    assert sorted(state) == [f"{number:032x}" for number in range(1, len(state) + 1)]
    view = lesson["cells"][-1]["outputs"][0]["data"]["application/vnd.jupyter.widget-view+json"]
    assert state[view["model_id"]]["model_name"] == "HBoxModel"
    assert {"image/png", "image/svg+xml"} <= lesson["cells"][-2]["outputs"][0]["data"].keys()


def test_what_has_not_changed_is_left_out_and_what_has_is_built(graded_kit: Path, edit: Edit, capfd: Output) -> None:
    assert build(graded_kit) == 0
    capfd.readouterr()
    assert build(graded_kit) == 0
    assert built_in(capfd) == set()
    edit(LESSON, "won, leads = 12, 48", "won, leads = 12, 24")
    (graded_kit / "exercises/en/01_small/01_small.ipynb").unlink()
    (graded_kit / "solutions/ja/01_small/checks/01_small.json").write_text("{}")
    assert build(graded_kit) == 0
    assert built_in(capfd) == {
        "course/ja/01_small.ipynb",
        "course/en/01_small.ipynb",
        "solutions/en/01_small/01_small.ipynb",
        "solutions/ja/01_small/01_small.ipynb",
    }
    assert "50.0%" in (graded_kit / "course/en/01_small.ipynb").read_text("utf-8")
    edit("solutions/01_small_key.py", "It is a division.", "Divide.")
    assert build(graded_kit) == 0
    assert built_in(capfd) == {f"solutions/{lang}/01_small/01_small.ipynb" for lang in ("ja", "en")}


def test_the_page_of_contents_shows_all_others_and_follows_them(graded_kit: Path, edit: Edit, capfd: Output) -> None:
    (graded_kit / "course/home.py").write_text(HOME, "utf-8")
    assert build(graded_kit, only=["home"]) == 0
    assert shown_at_home(graded_kit) == {"A small lesson": "A small assignment"}
    assert not (graded_kit / "exercises").exists()
    edit("solutions/01_small.py", "A small assignment", "Another assignment")
    capfd.readouterr()
    assert build(graded_kit, only=["home"]) == 0
    assert shown_at_home(graded_kit) == {"A small lesson": "Another assignment"}


def shown_at_home(kit: Path) -> dict[str, str]:
    """Return the lessons that the built page of contents shows, with their assignments."""
    home = json.loads((kit / "course/en/home.ipynb").read_bytes())
    [widgets] = home["metadata"]["widgets"].values()
    [spec] = [widget["state"]["spec"] for widget in widgets["state"].values() if "spec" in widget["state"]]
    return {lesson["title"]: lesson["assignment"] and lesson["assignment"]["title"] for lesson in spec["lessons"]}


def test_check_is_quiet_when_all_is_well_and_changes_nothing(graded_kit: Path, edit: Edit, capfd: Output) -> None:
    assert build(graded_kit) == 0
    before = files(graded_kit, with_sources=True)
    assert build(graded_kit, check=True) == 0
    edit(LESSON, "won, leads = 12, 48", "won, leads = 12, 24")
    capfd.readouterr()
    assert build(graded_kit, check=True, only=["course/01_small"]) == 1
    out = capfd.readouterr().out
    assert "course/ja/01_small.ipynb" in out
    assert "rate" in out
    edit(LESSON, "won, leads = 12, 24", "won, leads = 12, 48")
    assert files(graded_kit, with_sources=True) == before


ACCIDENTS = """
# %% key="warns"
import warnings
warnings.warn("old", stacklevel=1)
# %% key="path"
from pathlib import Path
print(Path.cwd())
# %% key="address"
object()
"""


@pytest.mark.parametrize(
    ("cells", "named"),
    [
        ('\n# %% key="raises"\n1 / 0\n', {"raises"}),
        ('\n# %% key="dies"\nimport os\nos._exit(1)\n', {"dies"}),
        (ACCIDENTS, {"warns", "path", "address"}),
    ],
)
def test_a_cell_that_goes_wrong_is_named_and_its_notebook_not_written(
    kit: Path, capfd: Output, cells: str, named: set[str]
) -> None:
    add(kit, cells)
    assert build(kit) == 1
    out = capfd.readouterr().out
    for key in named:
        for lang in ("ja", "en"):
            assert any(f"course/{lang}/01_small.ipynb" in line and f"「{key}」" in line for line in out.splitlines())
    assert not list(kit.rglob("*.ipynb"))


def test_an_error_may_be_what_a_cell_shows(kit: Path) -> None:
    add(kit, '\n# %% key="bad" tags=["raises-exception"]\n1 / 0\n')
    assert build(kit) == 0


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("solutions/01_small.py", "close_rate = won / leads", "close_rate = leads / won", "close-rate-check"),
        ("solutions/01_small_key.py", "def key", "def keys", "solutions/01_small_key.py"),
        ("solutions/01_small.py", "points=2", "", "close-rate-check"),
    ],
)
def test_an_assignment_that_its_own_key_contradicts_is_not_built(
    graded_kit: Path, edit: Edit, capfd: Output, file: str, old: str, new: str, place: str
) -> None:
    edit(file, old, new)
    assert build(graded_kit, only=["solutions/01_small"]) == 1
    assert place in capfd.readouterr().out
    assert not (graded_kit / "exercises").exists()


def test_an_assignment_needs_a_key_and_a_name_must_exist(graded_kit: Path, capfd: Output) -> None:
    (graded_kit / "solutions/01_small_key.py").unlink()
    assert build(graded_kit, only=["solutions/01_small", "01_smal"]) == 1
    out = capfd.readouterr().out
    assert "solutions/01_small_key.py" in out
    assert out.count("01_small.ipynb") == 2
    assert "01_smal: " in out


def test_a_build_leaves_the_learners_own_progress_alone(
    graded_kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "my_progress.json"
    own.write_text("{}")
    monkeypatch.setenv("KPILEARN_PROGRESS", str(own))
    assert build(graded_kit, only=["solutions/01_small"]) == 0
    assert own.read_text() == "{}"
    assert not list(graded_kit.rglob("my_progress.json"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_build_leaves_whole_files_only_and_the_next_one_ends_it(graded_kit: Path, how: int) -> None:
    command = [
        sys.executable,
        "-c",
        "from pathlib import Path; from kpilearn.build.command import build; build(Path())",
    ]
    own_group = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "start_new_session": True}
    with subprocess.Popen(command, cwd=graded_kit, **own_group) as running:
        assert any(line.startswith(b"[1/4]") for line in running.stdout)
        os.killpg(running.pid, how)
        running.communicate(timeout=300)  # ends with the last process that could still write
    assert running.returncode != 0
    left = files(graded_kit)
    assert len(left) < 10
    for content in left.values():
        json.loads(content)
    assert build(graded_kit) == 0
    assert len(files(graded_kit)) == 10


def add(kit: Path, cells: str) -> None:
    with (kit / LESSON).open("a", encoding="utf-8") as file:
        file.write(cells)


def files(kit: Path, *, with_sources: bool = False) -> dict[str, bytes]:
    """Return every generated file of the kit."""
    paths = [path for path in kit.rglob("*") if path.is_file() and ".kpilearn" not in path.parts]
    kept = {".ipynb", ".json", ".py"} if with_sources else {".ipynb", ".json"}
    return {path.relative_to(kit).as_posix(): path.read_bytes() for path in paths if path.suffix in kept}


def built_in(capfd: Output) -> set[str]:
    """Return the notebooks that the output since the last call names as built."""
    words = [word for line in capfd.readouterr().out.splitlines() if line.startswith("[") for word in line.split()]
    return {word.partition("（")[0] for word in words if ".ipynb" in word}
