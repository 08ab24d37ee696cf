"""The commands a person types, in the person's language."""

import errno
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from kpilearn import __version__, cli, locale

COMMANDS = ("start", "build", "html")
ENGLISH_OF_ARGPARSE = re.compile(r"usage|options|show this|argument", re.IGNORECASE)


def run(*arguments: str, lang: str) -> int:
    return cli.main([*arguments, "--lang", lang])


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)], ids="-".join)
def test_help_is_in_the_learners_language(
    command: tuple[str, ...], lang: locale.Language, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*command, "--help", lang=lang)
    shown = capsys.readouterr().out
    assert stopped.value.code == 0
    assert locale.text("cli.help.help") in shown
    assert lang == "en" or not ENGLISH_OF_ARGPARSE.search(shown)


def test_help_names_every_command(lang: locale.Language, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(lang=lang) == 0
    shown = capsys.readouterr().out
    for name in COMMANDS:
        assert locale.text(f"cli.help.{name}") in shown


MISTYPED = [
    ["strat"],
    ["start", "--port", "many"],
    ["start", "--colour"],
    ["html"],
    ["class", "grade", "--seconds"],
    ["class", "grade", "--seconds=-1"],
    ["class", "release", "--personal", "--standard"],
]


@pytest.mark.parametrize("wrong", MISTYPED, ids=" ".join)
def test_a_mistyped_command_gets_a_sentence(
    wrong: list[str], lang: locale.Language, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*wrong, lang=lang) == 2
    shown = capsys.readouterr().err
    assert shown.startswith(locale.text("cli.not_understood", message="%", command="kpilearn").partition("%")[0])
    assert "--help" in shown
    assert lang == "en" or not re.search("argument|expected|required|allowed", shown)


def test_a_language_we_do_not_have(capsys: pytest.CaptureFixture[str], lang: locale.Language) -> None:
    assert cli.main(["--lang", "fr"]) == 2
    assert capsys.readouterr().err.strip() == locale.text("locale.unknown_language", lang="fr", known="ja, en")


def test_the_version(capsys: pytest.CaptureFixture[str], lang: locale.Language) -> None:
    with pytest.raises(SystemExit):
        run("--version", lang=lang)
    assert capsys.readouterr().out.strip() == __version__


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        (["start", "--lang", "en"], {"COURSE_LANG": "ja", "LANG": "ja_JP.UTF-8"}, "en"),
        (["start", "--lang=en"], {}, "en"),
        ([], {"COURSE_LANG": "en", "LANG": "ja_JP.UTF-8"}, "en"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LC_ALL": "ja_JP.UTF-8", "LANG": "en_GB.UTF-8"}, "ja"),
        ([], {"LANG": "C.UTF-8"}, "ja"),
        ([], {"LANG": "de_DE.UTF-8"}, "ja"),
        ([], {}, "ja"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells its language in another way")
def test_which_language(
    arguments: list[str], environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("COURSE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert cli.preferred_language(arguments) == expected


def test_html_writes_a_page_for_each_notebook(
    tmp_path: Path, lang: locale.Language, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook = tmp_path / "03_tree.ipynb"
    cell = {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# 売上の木"}
    notebook.write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}))
    assert run("html", str(notebook), "--out", str(tmp_path / "pages"), lang=lang) == 0
    page = tmp_path / "pages" / "03_tree.html"
    assert "売上の木" in page.read_text(encoding="utf-8")
    assert capsys.readouterr().out.strip() == str(page)


def test_html_writes_no_page_over_another(
    lang: locale.Language, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = [tmp_path / folder / "01_a.ipynb" for folder in ("ja", "en")]
    for book in books:
        book.parent.mkdir()
        nbformat.write(nbformat.v4.new_notebook(), book)
    assert run("html", *map(str, books), "--out", str(tmp_path / "one"), lang=lang) == 2
    said = capsys.readouterr().err
    assert all(str(book) in said for book in books) and "--out" in said
    assert not (tmp_path / "one").exists()
    assert run("html", str(books[0]), str(books[0]), "--out", str(tmp_path / "one"), lang=lang) == 0


@pytest.mark.parametrize("content", [None, "no notebook", "[]", "{}"])
def test_html_of_what_is_no_notebook(
    content: str | None, tmp_path: Path, lang: locale.Language, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook = tmp_path / "odd.ipynb"
    if content is not None:
        notebook.write_text(content)
    assert run("html", str(notebook), "--out", str(tmp_path), lang=lang) == 2
    reason = locale.text("locale.reason.missing")
    expected = (
        locale.text("cli.html.failed", notebook=notebook, reason=reason)
        if content is None
        else locale.text("cli.html.no_notebook", file=notebook)
    )
    assert capsys.readouterr().err.strip() == expected
    assert not (tmp_path / "odd.html").exists()


@pytest.mark.parametrize("number", sorted(locale._REASONS))
def test_why_a_file_cannot_be_used_is_said_in_the_learners_language(number: int, lang: locale.Language) -> None:
    said = locale.text("datasets.unwritable", path="x", reason=OSError(number, os.strerror(number), "x"))
    assert os.strerror(number) not in said
    assert bool(re.search(r"[ぁ-ん]", said)) == (lang == "ja")


def test_a_rare_reason_is_said_in_the_systems_words(lang: locale.Language) -> None:
    assert "Too many links" in locale.text(
        "datasets.unwritable", path="x", reason=OSError(errno.EMLINK, "Too many links")
    )


def test_it_runs_from_any_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kpilearn", "--version"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == __version__
