"""From a folder and a bare Python to the kit in its own ``.venv``."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kpilearn import __version__, install, locale

ROOT = Path(__file__).parent.parent


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A kit that needs little, in a folder such as people have."""
    root = tmp_path / "営業 研修" / "kit"
    shutil.copytree(ROOT / "kpilearn", root / "kpilearn", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("bootstrap.py", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, root)
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8").split("\n")
    start = next(at for at, line in enumerate(lock) if line.startswith("flit-core=="))
    end = next(at for at in range(start + 1, len(lock)) if not lock[at].startswith(" "))
    (root / "requirements.txt").write_text("\n".join(lock[start:end]) + "\n", encoding="utf-8")
    (root / "requirements-dev.txt").write_text("", encoding="utf-8")
    return root


def bootstrap(kit: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, kit / "bootstrap.py", *arguments]
    environment = os.environ | {"COURSE_LANG": "en", "PYTHONUTF8": "1"} | environment
    return subprocess.run(command, cwd=kit.parent, env=environment, capture_output=True, encoding="utf-8")


@pytest.mark.slow
def test_it_installs_once_and_again_after_a_move(kit: Path) -> None:
    first = bootstrap(kit, "--version")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.splitlines()[-2:] == ["Ready.", __version__]

    second = bootstrap(kit, "--version", PIP_NO_INDEX="1")
    assert (second.stdout, second.stderr) == (f"{__version__}\n", "")

    moved = kit.rename(kit.with_name("moved"))
    third = bootstrap(moved, "--version")
    assert third.stdout.splitlines()[-2:] == ["Ready.", __version__]
    code = "import kpilearn; print(kpilearn.__file__)"
    python = moved / (".venv/Scripts/python.exe" if os.name == "nt" else ".venv/bin/python")
    used = subprocess.run([python, "-c", code], cwd=moved.parent, capture_output=True, encoding="utf-8", check=True)
    assert Path(used.stdout.strip()).parent == moved / "kpilearn"


@pytest.mark.slow
def test_what_was_interrupted_goes_on(kit: Path) -> None:
    bootstrap(kit)
    (stamp,) = (kit / ".venv").glob("*.installed")
    stamp.unlink()
    again = bootstrap(kit, "--version", PIP_NO_INDEX="1", PIP_CONFIG_FILE=os.devnull)
    assert again.stdout.splitlines()[-2:] == ["Ready.", __version__]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lang", "sentence"), [("ja", "インターネットにつながっているか"), ("en", "connected to the internet")]
)
def test_without_a_network(kit: Path, lang: str, sentence: str) -> None:
    run = bootstrap(kit, "start", COURSE_LANG=lang, PIP_NO_INDEX="1", PIP_CONFIG_FILE=os.devnull)
    assert run.returncode == 2
    assert sentence in run.stderr and "flit-core" in run.stderr and "Traceback" not in run.stderr
    assert not list((kit / ".venv").glob("*.installed"))


@pytest.mark.slow
def test_a_package_that_is_not_the_locked_one_is_refused(kit: Path) -> None:
    lock = kit / "requirements.txt"
    lock.write_text(lock.read_text().replace("sha256:", "sha256:0000")[: -len("0000") * 2])
    run = bootstrap(kit, "start")
    assert run.returncode == 2 and "Traceback" not in run.stderr
    assert not list((kit / ".venv").glob("*.installed"))


def test_a_folder_that_cannot_be_written_to(kit: Path, lang: locale.Language) -> None:
    (kit / ".venv").write_text("a file stands where the folder should go")
    with pytest.raises(install.InstallError) as error:
        install.install(kit, "requirements.txt")
    assert error.value.key == "cli.read_only" and str(kit) in str(error.value)


def test_a_python_without_venv(kit: Path, lang: locale.Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)  # as Debian ships it without python3-venv
    with pytest.raises(install.InstallError, match="sudo apt install python3-venv"):
        install.install(kit, "requirements.txt")


def test_a_python_that_is_too_old_gets_a_sentence_in_both_languages() -> None:
    code = "import sys; sys.version_info = (3, 9, 2); sys.version = '3.9.2 (x)'; exec(open('bootstrap.py').read())"
    run = subprocess.run([sys.executable, "-X", "utf8", "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert run.returncode == 1
    japanese, english = run.stderr.splitlines()
    assert "Python 3.11 以上" in japanese and "3.9.2" in japanese
    assert "Python 3.11 or newer" in english and "3.9.2" in english


def test_progress_in_a_log_is_a_line_now_and_then(capsys: pytest.CaptureFixture[str], lang: locale.Language) -> None:
    progress = install._Progress("cli.install.fetching")
    for done in range(46):
        progress.show(done, 45)
        progress.show(done, 45)
    assert len(capsys.readouterr().out.splitlines()) == 3
