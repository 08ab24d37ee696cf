"""What a build of the site refuses, and what it says."""

import gzip
import hashlib
import json
import zipfile
from io import BytesIO

import pytest
from site_visit import served

from kpilearn import locale
from kpilearn.site import bytecode, cache, command, image, kit, pages, sources, wheels
from kpilearn.site.cache import SiteError


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("KPILEARN_CACHE", str(tmp_path / "cache"))


def sum_of(content):
    return hashlib.sha256(content).hexdigest()


def test_a_file_is_fetched_once(tmp_path):
    asked = []

    def fetch(names):
        asked.append(names)
        return dict.fromkeys(names, b"content")

    for _ in range(2):
        assert cache.files({"a": sum_of(b"content")}, fetch) == {"a": b"content"}
    assert asked == [["a"]]


def test_a_damaged_file_in_the_cache_is_fetched_anew():
    sums = {"a": sum_of(b"right")}
    cache.files(sums, lambda _: {"a": b"right"})
    [place] = [path for path in cache.folder().rglob("*") if path.is_file()]
    place.write_bytes(b"wrong")
    assert cache.files(sums, lambda _: {"a": b"right"}) == {"a": b"right"}


def test_a_file_with_another_sum_stops_the_build_and_is_named(lang):
    with pytest.raises(SiteError) as caught:
        cache.files({"numpy.whl": sum_of(b"right")}, lambda _: {"numpy.whl": b"wrong"})
    said = str(caught.value)
    assert "numpy.whl" in said and sum_of(b"right") in said and sum_of(b"wrong") in said
    assert not [path for path in cache.folder().rglob("*") if path.is_file()]


def test_a_wheel_that_is_not_pyodides_own_stops_the_build(tmp_path, monkeypatch):
    """The whole way: a folder whose core is as recorded, and one of whose wheels is not."""
    official = {"packages": {"matplotlib": {"file_name": "matplotlib.whl", "sha256": sum_of(b"the official one")}}}
    lock = json.dumps(official).encode()
    (tmp_path / sources.LOCK).write_bytes(lock)
    (tmp_path / "matplotlib.whl").write_bytes(b"another one")
    monkeypatch.setattr(sources, "pinned", lambda: {"core": {sources.LOCK: sum_of(lock)}})
    monkeypatch.setattr(wheels, "_from_pypi", dict)
    with pytest.raises(SiteError, match=r"matplotlib\.whl"):
        wheels.write(command.ROOT, tmp_path / "out", sources.Folder(tmp_path), wheels.Tools([], {}), ["ja"])
    assert not (tmp_path / "out").exists()


def test_what_is_no_site_is_not_replaced(tmp_path, lang):
    (tmp_path / "mine.txt").write_text("precious")
    with pytest.raises(SiteError) as caught:
        command.build(command.ROOT, tmp_path, locale.LANGUAGES, str(tmp_path))
    assert str(tmp_path) in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_folder_that_is_not_there_is_named(tmp_path, lang):
    with pytest.raises(SiteError) as caught:
        command.build(command.ROOT, tmp_path / "out", locale.LANGUAGES, str(tmp_path / "none"))
    assert str(tmp_path / "none") in str(caught.value)


def test_an_address_gives_files_and_one_that_is_not_there_is_named(tmp_path, lang):
    (tmp_path / "numpy.whl").write_bytes(b"content")
    with served(tmp_path) as address:
        source = sources.source(address)
        assert source.read(["numpy.whl"]) == {"numpy.whl": b"content"}
        with pytest.raises(SiteError) as caught:
            source.read(["none.whl"])
    assert f"{address}/none.whl" in str(caught.value)


def test_a_registry_that_fails_is_told_with_what_it_said(monkeypatch, tmp_path):
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho 'no such package' >&2\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setattr(sources.shutil, "which", lambda _: str(npm))
    with pytest.raises(SiteError, match="no such package"):
        sources.Registries().read([sources.LOCK])


def test_every_file_from_pypi_has_a_version_and_a_sum():
    lines = (command.ROOT / "kpilearn/site/wheels.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        assert line.startswith("#") or (line.count("==") == 1 and line.split("sha256:")[1].isalnum())
    assert "://" not in "".join(lines)
    locked = (command.ROOT / "kpilearn/site/jupyterlite.txt").read_text(encoding="utf-8")
    assert "://" not in locked and "--hash=sha256:" in locked


def zipped(**files):
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_py", ".py").replace("_data", ".data"), content)
    return out.getvalue()


def test_compiling_keeps_all_but_tests_and_what_is_no_python():
    made = bytecode.compiled(zipped(a_py="x = 1", a__tests__b_py="x = 1", c__d_py="{{ no python }}", data="1,2"))
    with zipfile.ZipFile(BytesIO(made)) as archive:
        assert sorted(archive.namelist()) == ["a.pyc", "c/d.py", "data"]


def test_an_image_has_the_files_of_all_wheels_in_their_places():
    made = image.made([zipped(a_py="x = 1", a_data__man="manual"), zipped(tzdata__zoneinfo__UTC="utc")])
    index, content = gzip.decompress(made).split(b"\n", 1)
    sizes = json.loads(index)
    packages = "/lib/python3.12/site-packages"
    assert list(sizes) == [f"{packages}/a.py", f"{packages}/tzdata/zoneinfo/UTC", "/usr/share/zoneinfo/UTC"]
    assert content == b"x = 1utcutc" and sum(sizes.values()) == len(content)


def test_the_kits_wheel_has_the_data_and_nothing_for_instructors():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("matplotlib/font_manager.py", "class FontManager:\n    __version__ = 330\n")
        archive.writestr("matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf", "")
    name, wheel = kit.wheel(command.ROOT, ["ja"], out.getvalue())
    assert kit.wheel(command.ROOT, ["ja"], out.getvalue()) == (name, wheel)
    with zipfile.ZipFile(BytesIO(wheel)) as archive:
        names = archive.namelist()
        fonts = json.loads(archive.read("matplotlib/fontlist.json"))
    assert {"kpilearn/data/sns_daily.csv", "kpilearn/data/course/ja/checks/05_sns.json"} <= set(names)
    assert not [each for each in names if each.startswith(("kpilearn/classroom", "kpilearn/build", "kpilearn/site"))]
    assert not [each for each in names if "_key" in each or "solutions" in each]
    assert [font["name"] for font in fonts["ttflist"]] == ["DejaVu Sans"] and fonts["_version"] == 330


def test_links_lead_to_pages_and_to_notebooks():
    link = pages._links("course/ja/05_sns.ipynb", "ja")
    assert link("06_shop.ipynb") == "06_shop.html"
    assert link("home.ipynb") == "index.html"
    exercise = "exercises/ja/05_sns/05_sns.ipynb"
    assert link(f"../../{exercise}") == f"../lab/notebooks/index.html?path={exercise}"
