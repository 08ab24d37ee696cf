"""What is installed, how, and what must never be in the repository."""

import ast
import re
import string
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from rattler import MatchSpec

import kpilearn
from kpilearn import locale
from kpilearn.build import catalogue

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ("requirements.txt", "requirements-dev.txt")
# Where conda-forge splits a package, the part without extras that nobody here uses.
CONDA_NAMES = {"matplotlib": "matplotlib-base", "nbconvert": "nbconvert-core"}


def declared(*extras: str) -> list[Requirement]:
    optional = PROJECT["optional-dependencies"]
    return [Requirement(line) for line in [*PROJECT["dependencies"], *(each for e in extras for each in optional[e])]]


def locked(name: str) -> list[tuple[Requirement, list[str]]]:
    """Return each locked requirement with its hashes."""
    lines = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", "")
    entries = (line.split(" --hash=") for line in lines.splitlines() if not line.startswith("#"))
    return [(Requirement(first), [each.strip() for each in hashes]) for first, *hashes in entries]


def versions(name: str) -> set[tuple[str, str, str]]:
    return {(canonicalize_name(each.name), str(each.specifier), str(each.marker)) for each, _ in locked(name)}


@pytest.mark.parametrize(("name", "extras"), [(LOCKS[0], ["course"]), (LOCKS[1], ["course", "dev"])])
def test_the_lock_satisfies_every_dependency(name: str, extras: list[str]) -> None:
    pinned = {canonicalize_name(each.name): each for each, _ in locked(name)}
    for wanted in declared(*extras):
        (pin,) = pinned[canonicalize_name(wanted.name)].specifier
        assert wanted.specifier.contains(pin.version), f"{wanted} but {name} has {pin.version}: run `make lock`"


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_version_and_hashes_but_no_address(name: str) -> None:
    for requirement, hashes in locked(name):
        assert [each.operator for each in requirement.specifier] == ["=="], requirement
        assert hashes and all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), requirement
        assert requirement.url is None
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_one_lock_serves_linux_macos_and_windows() -> None:
    needed = {"Linux": "pexpect", "Darwin": "appnope", "Windows": "pywinpty"}
    systems = {
        "Linux": {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux"},
        "Darwin": {"sys_platform": "darwin", "os_name": "posix", "platform_system": "Darwin"},
        "Windows": {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows"},
    }
    for system, environment in systems.items():
        names = [each.name for each, _ in locked(LOCKS[0]) if each.marker is None or each.marker.evaluate(environment)]
        assert needed[system] in names
        others = {package for other, package in needed.items() if other != system}
        assert not others & set(names) - ({"pexpect"} if system == "Darwin" else set())


def test_the_dev_lock_is_the_learners_lock_and_more() -> None:
    assert versions(LOCKS[0]) < versions(LOCKS[1])


def test_conda_installs_what_pyproject_asks_for() -> None:
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    *lines, pip = environment["dependencies"]
    assert pip == {"pip": ["-e ."]}
    specs = [MatchSpec(line, strict=True) for line in lines]
    ours = {spec.name.normalized: str(spec.version or "") for spec in specs}
    names = {each.name: canonicalize_name(CONDA_NAMES.get(each.name, each.name)) for each in declared("course")}
    wanted = {names[each.name]: str(each.specifier) for each in declared("course")}
    assert ours == {**wanted, "python": PROJECT["requires-python"], "pip": ""}


def test_the_version_is_written_once() -> None:
    assert "version" in PROJECT["dynamic"] and "version" not in PROJECT
    ours = [path for path in tracked() if path.name != "package-lock.json"]  # the versions of others
    found = [path for path in ours if re.search(rf'["\']{re.escape(kpilearn.__version__)}["\']', read(path))]
    assert [path.name for path in found] == ["__init__.py"]


def tracked() -> list[Path]:
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


def read(path: Path) -> str:
    return path.read_bytes().decode(errors="replace")


def test_no_tracked_file_names_a_registry_or_a_folder_of_some_machine() -> None:
    # in two pieces, so that this file does not name them either
    hosts = [
        "pypi." + "org",
        "pythonhosted." + "org",
        "registry.npmjs." + "org",
        "deb.debian." + "org",
        "conda.anaconda." + "org",
    ]
    folders = ["/work" + "/", "/root" + "/", "/home" + "/", "/Users" + "/"]
    for path in tracked():
        content = read(path)
        for word in [*hosts, *folders]:
            assert word not in content, f"{path} has {word}"


def test_the_words_can_be_read_before_anything_is_installed() -> None:
    code = "import kpilearn.install as i; print(i.text('cli.install.done'))"
    run = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (run.stdout.strip(), run.stderr) == ("準備ができました。", "")


# The catalogues


def messages(lang: str) -> dict[str, str]:
    subjects = sorted({path.stem for path in catalogue.FOLDER.glob("*/*.po")})
    return {
        f"{subject}.{key}": words for subject in subjects for key, words in locale.texts(subject, lang=lang).items()
    }


def test_compiled_catalogues_are_current() -> None:
    old = [path.name for path, content in catalogue.compiled() if not path.exists() or path.read_bytes() != content]
    assert not old, "run `make build`"


def test_both_languages_have_the_same_messages_with_the_same_places() -> None:
    japanese, english = messages("ja"), messages("en")
    assert japanese.keys() == english.keys()
    for key in japanese:
        assert places(japanese[key]) == places(english[key]), key


def places(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name is not None}


def trees() -> list[ast.Module]:
    return [ast.parse(read(path)) for path in (ROOT / "kpilearn").rglob("*.py")]


def patterns(tree: ast.Module) -> Iterator[str]:
    """Yield the text literals of Python code as regular expressions: what an f-string puts in may be any words."""
    pieces = {piece for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in pieces:
            yield re.escape(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield "".join(re.escape(p.value) if isinstance(p, ast.Constant) else r"([\w.]+)" for p in node.values)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "problem":  # build's own shorthand
            yield from (rf"build\.{each.value}" for each in node.args[2:3] if isinstance(each, ast.Constant))


def keys_in_code() -> set[str]:
    """Return the patterns that look like a message's key, or like the start that several have in common."""
    subjects = "|".join({path.stem for path in catalogue.FOLDER.glob("*/*.po")})
    looks_like_one = re.compile(rf"(?:{subjects})\\\.(?!py$|csv$|json$|css$|js$).*")
    found = {pattern for tree in trees() for pattern in patterns(tree) if looks_like_one.fullmatch(pattern)}
    templates = "".join(read(path) for path in (ROOT / "kpilearn").rglob("*.j2"))
    return found | {re.escape(key) for key in re.findall(rf'text\("((?:{subjects})\.[\w.]+)"', templates)}


def test_every_message_that_the_code_asks_for_exists() -> None:
    known = messages("ja")
    for pattern in keys_in_code():
        whole = "" if pattern.endswith("_") else r"(\.|$)"  # the start of a key that the code completes
        assert any(re.match(pattern + whole, key) for key in known), f"no message for {pattern}"


def test_every_message_is_asked_for_somewhere() -> None:
    """A message is asked for by its key, or by pieces: a page gets all of a subject and picks its own by name."""
    asked, known = keys_in_code(), words_of_the_package()
    for key in messages("ja"):
        assert re.escape(key) in asked or words_in(key.partition(".")[2]) <= known, f"nobody asks for {key}"


def words_of_the_package() -> set[str]:
    files = [path for suffix in ("py", "js", "j2") for path in (ROOT / "kpilearn").rglob(f"*.{suffix}")]
    return {word for path in files for word in words_in(read(path))}


def words_in(text: str) -> set[str]:
    """Return the words of names: ``bad_unit``, ``badUnit`` and an error class ``BadUnit`` are all "bad" and "unit"."""
    return {word.lower() for word in re.findall(r"[A-Z]?[^\W_A-Z]+|[A-Z]+", text)}
