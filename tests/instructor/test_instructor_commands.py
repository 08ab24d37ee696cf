"""``kpilearn guide``, ``handout``, ``slides``: what a person types, and what can go wrong."""

import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from threading import Thread

import pytest
from conftest import ROOT, STEMS

from kpilearn import cli, locale
from kpilearn.instructor import reveal, show


def run(*arguments: object, lang: str) -> int:
    return cli.main([*map(str, arguments), "--lang", lang])


@pytest.mark.slow
@pytest.mark.parametrize(("command", "name"), [("guide", "3"), ("handout", "03"), ("slides", "03_kpi_tree")])
def test_a_lesson_by_number_or_name(
    command: str, name: str, lang: locale.Language, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command, name, "--out", tmp_path, lang=lang) == 0
    made = tmp_path / lang / "03_kpi_tree.html"
    assert str(made) in capsys.readouterr().out
    assert f'<html lang="{lang}">' in made.read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir() if path.is_dir() and path.name != "reveal"] == [lang]


@pytest.mark.parametrize("name", ["11", "kpi", "", "0", "../03_kpi_tree"])
def test_a_lesson_that_there_is_not(
    name: str, lang: locale.Language, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("guide", name, "--out", tmp_path, lang=lang) == 2
    said = capsys.readouterr().err
    assert said.strip() == locale.text("instructor.no_lesson", name=name, known=", ".join(STEMS))
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.parametrize("command", ["guide", "handout", "slides"])
def test_a_folder_that_cannot_be_written_to(
    command: str, lang: locale.Language, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    assert run(command, "3", "--out", tmp_path / "file", lang=lang) == 2
    said = capsys.readouterr().err
    assert locale.text("instructor.not_written", folder="%", reason="").partition("%")[0] in said
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"


@pytest.mark.slow
def test_reveal_is_fetched_once_and_without_a_network_this_is_explained(
    lang: locale.Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PIP_FIND_LINKS", "PIP_CONFIG_FILE"):
        monkeypatch.setenv(name, os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(reveal.InstructorError) as raised:
        reveal.fetch(tmp_path)
    expected = locale.text("instructor.not_fetched", version=reveal.VERSION, reason="%")
    assert str(raised.value).startswith(expected.partition("%")[0])
    assert not list(tmp_path.rglob("*.js"))


@pytest.mark.slow
def test_reveal_that_is_there_needs_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reveal.fetch(ROOT)
    capsys.readouterr()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    folder = reveal.fetch(ROOT)
    assert capsys.readouterr().out == ""
    assert f"reveal.js {reveal.VERSION}" in (folder / "reveal.js").read_text(encoding="utf-8")
    assert "MIT" in (folder / "reveal.js").read_text(encoding="utf-8")[:200]
    assert "Permission is hereby granted" in (folder / "LICENSE").read_text(encoding="utf-8")


def test_what_is_shown_is_shown_to_this_machine_only(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("here", encoding="utf-8")
    with show.serve(tmp_path) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        host, port = server.server_address[:2]
        with urllib.request.urlopen(f"http://{host}:{port}/index.html") as answer:
            assert answer.read() == b"here"
        server.shutdown()
        thread.join()
    assert host == "127.0.0.1"


def test_a_port_that_is_taken(lang: locale.Language, tmp_path: Path) -> None:
    with show.serve(tmp_path) as server, pytest.raises(locale.KpiError) as raised:
        show.serve(tmp_path, server.server_port)
    assert str(raised.value) == locale.text("cli.start.port_taken", port=server.server_port)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way")
def test_slides_are_shown_until_ctrl_c(lang: locale.Language, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kpilearn", "slides", "3", "--out", tmp_path, "--show", "--no-browser"]
    with subprocess.Popen(
        [*command, "--lang", lang], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout and running.stderr
        address = next(line.strip() for line in running.stdout if line.startswith("http"))
        with urllib.request.urlopen(address) as answer:
            assert f'<html lang="{lang}">'.encode() in answer.read()
        running.send_signal(signal.SIGINT)
        said, errors = running.communicate(timeout=60)
    assert (running.returncode, errors) == (0, "")
    assert said.strip() == locale.text("instructor.closed")
