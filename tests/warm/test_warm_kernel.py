"""A kernel that was waiting: ready with pandas, and in all else like any other; nothing is left of it."""

import asyncio
import base64
import json
import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import pytest
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import AsyncKernelManager
from running_course import Course, make_kit

from kpilearn import locale
from kpilearn.warm import provisioner, spare

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="the ordinary kernel serves there"),
]
WAIT = 60.0
ABOUT = """\
import json, os, sys
print(json.dumps({
    "pid": os.getpid(), "cwd": os.getcwd(), "session": os.environ.get("JPY_SESSION_NAME"), "path": sys.path[:3],
    "warm": "seaborn" in sys.modules, "argv": sys.argv[0], "main": sorted(vars(sys.modules["__main__"]))[:3],
    "backend": os.environ.get("MPLBACKEND"), "mine": os.environ.get("MINE"), "stdin": sys.stdin.read(1),
}))
"""


COLD = f"import os, sys; os.write(int(sys.argv[1]), {spare.READY!r}); sys.stdin.buffer.read()"


@dataclass
class Said:
    """What a cell put out."""

    text: dict[str, str] = field(default_factory=lambda: {"stdout": "", "stderr": ""})
    shown: list[dict[str, Any]] = field(default_factory=list)
    error: str = ""
    explained: str = ""


OPEN: list["Kernel"] = []


def ask_for_one(course: Course, path: str = "course/ja/home.ipynb") -> Any:
    """Open a notebook, as far as the server is concerned."""
    body = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "python3"}}
    return course.ask("POST", "api/sessions", body)


class Kernel:
    """A kernel of a course, as a notebook talks to it."""

    def __init__(self, course: Course, session: Any = None) -> None:
        self.course = course
        OPEN.append(self)
        self.session = session or ask_for_one(course)
        self.id = self.session["kernel"]["id"]
        self.client = self._connect()

    def _connect(self) -> BlockingKernelClient:
        folder = self.course.root / ".kpilearn" / "jupyter" / "runtime"
        client = BlockingKernelClient(connection_file=str(folder / f"kernel-{self.id}.json"))
        client.load_connection_file()
        client.start_channels(hb=False)  # which would call a kernel on a busy machine dead
        client.wait_for_ready(timeout=WAIT)
        return client

    def run(self, code: str, on_text: Callable[[], object] = lambda: None) -> Said:
        said = Said()

        def hook(message: dict[str, Any]) -> None:
            content = message["content"]
            if message["msg_type"] == "stream":
                said.text[content["name"]] += content["text"]
                on_text()
            elif message["msg_type"] in ("display_data", "execute_result"):
                said.shown.append(content["data"])
            elif message["msg_type"] == "error":
                said.error = content["ename"]
                said.explained = "\n".join(content["traceback"])

        self.client.execute_interactive(code, timeout=WAIT, output_hook=hook, allow_stdin=False)
        return said

    def about(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.run(ABOUT).text["stdout"])
        return found

    def ask(self, what: str) -> None:
        self.course.ask("POST", f"api/kernels/{self.id}/{what}")
        if what == "restart":
            self.hang_up()
            self.client = self._connect()

    def hang_up(self) -> None:
        self.client.stop_channels()
        self.client.context.destroy()

    def end(self) -> None:
        self.hang_up()
        OPEN.remove(self)
        self.course.ask("DELETE", f"api/sessions/{self.session['id']}")


@contextmanager
def opened(folder: Path) -> Iterator[Course]:
    course = Course(make_kit(folder / "営業 研修"), "ja")
    with course.process:
        try:
            yield course
        finally:
            while OPEN:
                OPEN.pop().hang_up()
            course.process.kill()


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    with opened(tmp_path_factory.mktemp("course")) as course:
        yield course


def warm(course: Course) -> tuple[Kernel, dict[str, Any]]:
    """Start kernels until one is warm: the first may be asked for before the spare is ready."""
    for _ in range(30):
        kernel = Kernel(course)
        about = kernel.about()
        if about["warm"]:
            return kernel, about
        kernel.end()
    pytest.fail("no kernel was ever warm")


def test_it_is_like_any_other_kernel(course: Course) -> None:
    kernel, about = warm(course)
    (course.root / "course" / "en" / "matplotlibrc").write_text("")  # there the ordinary kernel serves
    cold = Kernel(course, ask_for_one(course, "course/en/home.ipynb")).about()
    assert about["cwd"] == str(course.root / "course" / "ja")
    assert about["session"].endswith("course/ja/home.ipynb")
    assert about["stdin"] == ""
    assert Path(about["argv"]).name == "ipykernel_launcher.py"
    assert "inline" in about["backend"]
    assert about["main"] == ["In", "Out", "_"]
    assert (about["warm"], cold["warm"]) == (True, False)
    differ = {"pid", "warm", "cwd", "session"}
    assert {name: about[name] for name in about.keys() - differ} == {name: cold[name] for name in cold.keys() - differ}
    assert kernel.run("print('a'); print('b', file=sys.stderr)").text == {"stdout": "a\n", "stderr": "b\n"}
    (shown,) = kernel.run("import seaborn as sns\nsns.lineplot(x=[1, 2], y=[3, 4]);").shown
    assert base64.b64decode(shown["image/png"]).startswith(b"\x89PNG")
    targets = kernel.run("print(*get_ipython().kernel.comm_manager.targets)").text["stdout"].split()
    assert {"jupyter.widget", "jupyter.widget.control"} <= set(targets)
    (shown,) = kernel.run("import ipywidgets\nipywidgets.IntSlider()").shown
    assert "application/vnd.jupyter.widget-view+json" in shown


def test_what_is_run_before_the_first_cell_is_explained(course: Course) -> None:
    """As by somebody who comes back and runs a cell in the middle, in the language of the notebook's folder."""
    kernel, _ = warm(course)
    (course.root / "course" / "en" / "matplotlibrc").write_text("")  # there the ordinary kernel serves
    cold = Kernel(course, ask_for_one(course, "course/en/home.ipynb"))
    for lang, each in (("ja", kernel), ("en", cold)):
        words = locale.texts("errors", lang=lang)
        for code, key in (("x = 1\nkl.check('x')", "not_begun"), ("1 / 0", "zero")):
            said = each.run(code).explained
            assert words[key] in said
            assert "Traceback" not in said
    assert cold.run("import kpilearn as kl\nkl.check('x')").explained.endswith(
        locale.texts("check", lang="en")["not_begun"]
    )


def test_interrupt_and_restart(course: Course) -> None:
    kernel, about = warm(course)
    said = kernel.run("kept = 1\nprint('on')\nwhile True:\n    pass", on_text=lambda: kernel.ask("interrupt"))
    assert said.error == "KeyboardInterrupt"
    assert kernel.run("print(kept)").text["stdout"] == "1\n"
    kernel.ask("restart")
    again = kernel.about()
    assert again["pid"] != about["pid"] and again["cwd"] == about["cwd"]
    assert kernel.run("kept").error == "NameError"
    assert not psutil.pid_exists(about["pid"])


def test_several_at_once(course: Course) -> None:
    warm(course)[0].end()
    with ThreadPoolExecutor(3) as pool:
        sessions = list(pool.map(lambda number: ask_for_one(course, f"course/ja/{number}.ipynb"), range(3)))
    kernels = [Kernel(course, session) for session in sessions]
    assert len({kernel.about()["pid"] for kernel in kernels}) == 3


@pytest.mark.parametrize("how", ["interrupt", "kill"])
def test_nothing_is_left_when_the_server_ends(tmp_path: Path, how: str) -> None:
    with opened(tmp_path) as course:
        warm(course)
        server = psutil.Process(course.process.pid)
        children = server.children(recursive=True)
        assert any("kpilearn.warm.spare" in child.cmdline() for child in children)
        if how == "interrupt":
            assert course.interrupt()[0] == 0
        else:
            course.process.kill()
        assert psutil.wait_procs(children, timeout=WAIT)[1] == []


def environment(**more: str) -> dict[str, str]:
    """What a server's kernels get; pytest changes its own variable all the time."""
    return {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"} | more


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of Jupyter's with the kernel in it, and a spare that is ready."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "0")
    assert provisioner.write_spec(tmp_path), "the entry point is not installed: run `make dev`"
    provisioner.keeper.prepare(environment())
    assert provisioner.keeper.spare
    assert select.select([provisioner.keeper.spare.word], [], [], WAIT)[0]
    yield tmp_path
    provisioner.end()


@pytest.fixture
def cold_spare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spares that are ready without being warm: enough where no kernel comes of them."""
    monkeypatch.setattr(provisioner, "_SPARE", [sys.executable, "-c", COLD])


def started(**options: Any) -> dict[str, Any]:
    """Start a kernel in this process; return what it says about itself."""

    async def start() -> dict[str, Any]:
        manager = AsyncKernelManager(kernel_name="python3")
        await manager.start_kernel(**{"env": environment(), **options})
        client = manager.client()
        client.start_channels()
        try:
            await client.wait_for_ready(timeout=WAIT)
            found: list[str] = []
            hook = lambda message: found.append(message["content"].get("text", ""))  # noqa: E731
            await client.execute_interactive(ABOUT, timeout=WAIT, output_hook=hook)
            said: dict[str, Any] = json.loads("".join(found))
            return said
        finally:
            client.stop_channels()
            await manager.shutdown_kernel(now=True)

    with ThreadPoolExecutor(1) as thread:  # a browser test before this one leaves its loop running in pytest's own
        return thread.submit(asyncio.run, start()).result()


def test_the_spare_is_used_and_another_made(spec: Path) -> None:
    first = provisioner.keeper.spare
    assert first
    about = started(cwd=str(spec), env=environment(JPY_SESSION_NAME="x.ipynb"))
    assert about["warm"] and about["pid"] == first.process.pid
    assert (about["cwd"], about["session"]) == (os.path.realpath(spec), "x.ipynb")
    second = provisioner.keeper.spare
    assert second and second is not first and second.lives


@pytest.mark.usefixtures("cold_spare")
def test_another_environment_gets_a_kernel_of_its_own(spec: Path) -> None:
    about = started(env=environment(MINE="1"))
    assert (about["warm"], about["mine"]) == (False, "1")
    assert provisioner.keeper.spare and provisioner.keeper.spare.fits(environment(MINE="1"))


@pytest.mark.usefixtures("cold_spare")
def test_a_changed_package_gets_a_kernel_of_its_own(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provisioner, "_stamp", lambda: (0, 0))
    assert not started()["warm"]


@pytest.mark.usefixtures("cold_spare")
def test_the_learners_own_plot_settings_are_read(spec: Path) -> None:
    (spec / "matplotlibrc").write_text("lines.linewidth: 7\n")
    assert not started(cwd=str(spec))["warm"]


@pytest.mark.usefixtures("cold_spare")
def test_a_spare_that_died_is_not_missed(spec: Path) -> None:
    assert provisioner.keeper.spare
    process = provisioner.keeper.spare.process
    process.kill()
    process.wait()
    assert not started()["warm"]
    assert provisioner.keeper.spare and provisioner.keeper.spare.lives


@pytest.mark.usefixtures("cold_spare")
def test_a_spare_that_fails_when_taken_is_not_missed(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert provisioner.keeper.spare
    psutil.Process(provisioner.keeper.spare.process.pid).suspend()
    monkeypatch.setattr(provisioner, "_TAKING", 0.1)
    assert not started()["warm"]
    assert provisioner.keeper.spare and provisioner.keeper.spare.lives


@pytest.mark.usefixtures("cold_spare")
def test_a_spare_that_is_not_ready_is_not_waited_for(spec: Path) -> None:
    provisioner.end()
    provisioner.keeper.prepare(environment())
    assert provisioner.keeper.spare
    psutil.Process(provisioner.keeper.spare.process.pid).suspend()
    assert not started()["warm"]


@pytest.mark.usefixtures("cold_spare")
def test_no_spare_can_be_started(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    provisioner.end()
    monkeypatch.setattr(provisioner, "_SPARE", ["/nonexistent/python"])
    provisioner.keeper.prepare(environment())
    assert provisioner.keeper.spare is None
    assert not started()["warm"]


@pytest.mark.usefixtures("cold_spare")
def test_without_the_entry_point_the_ordinary_kernel_serves(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provisioner, "NAME", "not-installed")
    assert not provisioner.write_spec(spec)
    assert not (spec / "kernels" / "python3").exists()
    assert not started()["warm"]


def test_a_spare_ends_with_its_server(tmp_path: Path) -> None:
    ours, theirs = os.pipe()
    command = [sys.executable, "-m", "kpilearn.warm.spare", str(theirs)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, cwd=tmp_path, pass_fds=[theirs]) as process:
        os.close(theirs)
        assert os.read(ours, 1) == spare.READY
        assert process.stdin
        process.stdin.close()
        assert process.wait(WAIT) == 0
    assert os.read(ours, 1) == b""
    os.close(ours)
