"""The course opens in JupyterLab: where, for whom, in which language, and what is said when it cannot."""

import contextlib
import http.client
import json
import socket
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from running_course import Course, make_kit

from kpilearn import locale, start


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    return make_kit(tmp_path / "営業 研修")


@pytest.fixture
def opened(kit: Path) -> Iterator[Callable[..., Course]]:
    with contextlib.ExitStack() as stack:

        def open_course(lang: str = "en", root: Path = kit, before: str = "") -> Course:
            course = Course(root, lang, before)
            stack.enter_context(course.process)
            stack.callback(course.process.kill)
            return course

        yield open_course


@pytest.mark.slow
def test_it_opens_on_the_home_page_in_the_learners_language(opened: Callable[..., Course], lang: str) -> None:
    course = opened(lang)
    assert course.sentence == locale.text("cli.start.open", address="").strip()
    address = urlsplit(course.address)
    assert (address.hostname, address.path) == ("127.0.0.1", f"/lab/tree/course/{lang}/home.ipynb")
    settings = {each["id"]: each for each in course.get("lab/api/settings")["settings"]}
    shown = settings["@jupyterlab/translation-extension:plugin"]["schema"]["properties"]["locale"]["default"]
    assert shown == {"ja": "ja_JP", "en": "en"}[lang]
    news = settings["@jupyterlab/apputils-extension:notification"]["schema"]["properties"]
    assert (news["fetchNews"]["default"], news["checkForUpdates"]["default"]) == ("false", False)


@pytest.mark.slow
def test_only_its_learner_on_this_machine_gets_in(opened: Callable[..., Course]) -> None:
    course = opened()
    assert course.get("api/status")["kernels"] == 0
    with pytest.raises(urllib.error.HTTPError, match="403"):
        course.get("api/status", token=False)
    (info,) = (course.root / ".kpilearn/jupyter/runtime").glob("jpserver-*.json")
    assert json.loads(info.read_text())["hostname"] == "127.0.0.1"


@pytest.mark.slow
def test_its_notebooks_are_trusted_and_a_broken_one_does_no_harm(opened: Callable[..., Course]) -> None:
    cells = opened().get("api/contents/course/ja/home.ipynb")["content"]["cells"]
    assert [cell["metadata"]["trusted"] for cell in cells] == [True]


@pytest.mark.slow
def test_without_a_screen_it_says_so_and_ctrl_c_closes_it_quietly(opened: Callable[..., Course], lang: str) -> None:
    course = opened(lang)
    code, rest = course.interrupt()
    assert (code, rest.splitlines()) == (0, [locale.text("cli.start.no_display"), locale.text("cli.start.closed")])
    assert not list((course.root / ".kpilearn/jupyter/runtime").glob("jpserver-*"))
    assert not list((course.root.parent / "home").rglob("*")), "something was written to the learner's own folder"


# Another program takes the port between JupyterLab's finding it free and listening there.
TAKEN = """
import socket
from jupyter_server.serverapp import ServerApp
find, others = ServerApp._find_http_port, []
def found_and_taken(server):
    find(server)
    if len(others) < 2:
        others.append(socket.create_server((server.ip, server.port)))
ServerApp._find_http_port = found_and_taken
"""


@pytest.mark.slow
def test_a_port_taken_at_the_last_moment_is_no_hindrance(opened: Callable[..., Course]) -> None:
    course = opened(before=TAKEN)
    assert course.get("api/status")["kernels"] == 0
    (info,) = (course.root / ".kpilearn/jupyter/runtime").glob("jpserver-*.json")
    assert json.loads(info.read_text())["url"] == course.url


@pytest.mark.slow
def test_a_port_that_the_learner_named_and_that_is_taken_at_the_last_moment(opened: Callable[..., Course]) -> None:
    with socket.socket() as probe:
        probe.bind((start.HOST, 0))
        port = probe.getsockname()[1]
    named = f"import functools; from kpilearn import start; start.start = functools.partial(start.start, port={port})\n"
    process = opened("ja", before=f"{TAKEN}\n{named}").process
    assert process.stdout
    assert process.stdout.read().strip().endswith(locale.text("cli.start.port_taken", port=port))


# Ctrl-C while a folder is being listed, in a thread of the server's; the list is there only after the server has ended.
CUT_OFF = """
import os, signal, threading
list_folder = os.listdir
def interrupted(path):
    if threading.current_thread() is not threading.main_thread() and str(path).endswith("course"):
        os.kill(os.getpid(), signal.SIGINT)
        threading.main_thread().join()
    return list_folder(path)
os.listdir = interrupted
"""


@pytest.mark.slow
def test_ctrl_c_closes_it_in_the_middle_of_a_request(opened: Callable[..., Course]) -> None:
    course = opened(before=CUT_OFF)
    with pytest.raises((OSError, http.client.HTTPException)):
        course.get("api/contents/course")
    assert course.process.wait(timeout=60) == 0


@pytest.mark.slow
def test_an_open_course_is_found_again_also_in_the_other_language(opened: Callable[..., Course]) -> None:
    first, again = opened("en"), opened("ja")
    assert again.process.wait(timeout=60) == 0
    locale.use("ja")
    assert again.sentence == locale.text("cli.start.running", address="").strip()
    assert again.address == first.address.replace("course/en", "course/ja")


@pytest.mark.slow
def test_two_kits_open_at_two_ports(opened: Callable[..., Course], kit: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "course" / "en").mkdir(parents=True)
    (other / "course/en/home.ipynb").write_bytes((kit / "course/en/home.ipynb").read_bytes())
    first, second = opened(), opened(root=other)
    assert urlsplit(first.address).port != urlsplit(second.address).port
    assert second.get("api/contents/course/en")["type"] == "directory"


def test_a_port_in_use(kit: Path, lang: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(start.StartError) as error:
            start.check_port(port)
    assert str(error.value) == locale.text("cli.start.port_taken", port=port)


@pytest.mark.parametrize("port", [-1, 65536, 99999])
def test_a_port_that_cannot_be(port: int, lang: str) -> None:
    with pytest.raises(start.StartError) as error:
        start.check_port(port)
    assert str(error.value) == locale.text("cli.start.port_refused", port=port)


def test_a_course_that_is_not_built(tmp_path: Path, lang: str) -> None:
    with pytest.raises(start.StartError) as error:
        start.start(tmp_path)
    assert str(tmp_path / "course" / lang / "home.ipynb") in str(error.value)
    assert "make build" in str(error.value)


def test_a_folder_that_cannot_be_written_to(kit: Path, lang: str) -> None:
    (kit / ".kpilearn").write_text("a file stands where the folder should go")
    with pytest.raises(start.StartError) as error:
        start.start(kit)
    assert error.value.key == "cli.read_only" and str(kit) in str(error.value)
