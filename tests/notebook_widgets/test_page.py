"""The file that an export writes, without a browser."""

import base64
import json
import re

import nbformat
import pytest
from bs4 import BeautifulSoup

from kpilearn.markets import small_shop
from kpilearn.notebook import page, widgets

PNG = base64.b64encode(bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000")).decode()


@pytest.fixture
def exported(export_page):
    """Return a function that exports and reads what was written."""
    return lambda *parts, **metadata: export_page(*parts, **metadata).read_text(encoding="utf-8")


def test_language_and_title(exported, lang):
    html = exported("# 本文", title="<KPI> & KGI")
    assert f'<html lang="{lang}">' in html
    assert "<title>&lt;KPI&gt; &amp; KGI</title>" in html


def test_nothing_is_asked_of_the_network(exported, lang):
    html = exported("# KPI", widgets.tree(small_shop.MODEL))
    addresses = set(re.findall(r"(?:https?:)?//[\w.-]+\.\w+[^\s\\\\\"']*", html)) - {"http://www.w3.org/2000/svg"}
    assert addresses == set()
    assert re.findall(r"<(?:link|iframe)|<script[^>]+src", html) == []


def test_a_module_that_two_widgets_share_stands_once(exported, lang):
    one = exported(widgets.tree(small_shop.MODEL))
    two = exported(widgets.tree(small_shop.MODEL), widgets.tree(small_shop.MODEL, target=1))
    assert one.count("function evaluator(") == two.count("function evaluator(") == 1
    saved = re.search(r'<script id="saved-widgets"[^>]*>(.*?)</script>', two, re.DOTALL)
    models = json.loads(saved[1])["models"]
    assert sum("spec" in each["values"] for each in models.values()) == 2


def test_links_to_other_lessons_lead_to_their_pages(exported, lang):
    html = exported("[a](03_kpi_tree.ipynb) [b](03_kpi_tree.ipynb#goal) [c](https://example.org/x.ipynb) `x.ipynb`")
    assert re.findall(r'href="([^"]+)"', html) == [
        "03_kpi_tree.html",
        "03_kpi_tree.html#goal",
        "https://example.org/x.ipynb",
    ]
    assert "<code>x.ipynb</code>" in html


@pytest.mark.parametrize("mark", [" / ", "　／　"])
def test_a_link_to_an_assignment_goes_with_its_mark(exported, lang, mark):
    way = ["[a](home.ipynb)", "[b](../../exercises/ja/x/x.ipynb)", "[c](04.ipynb#cell-id=d)"]
    html = exported(mark.join(way))
    assert f'<a href="home.html">a</a>{mark}<a href="04.html#cell-id=d">c</a>' in html


def test_pictures_are_inside_and_have_a_text(tmp_path, lang):
    described = nbformat.v4.new_output("display_data", {"image/png": PNG}, metadata={"image/png": {"alt": 'a "b"'}})
    plain = nbformat.v4.new_output("display_data", {"image/png": PNG})
    cell = nbformat.v4.new_code_cell("plot()", outputs=[described, plain])
    notebook = nbformat.v4.new_notebook(cells=[cell], metadata={"kpilearn": {"lang": lang}})
    nbformat.write(notebook, tmp_path / "n.ipynb")
    page.export(tmp_path / "n.ipynb", tmp_path / "out" / "n.html")
    html = (tmp_path / "out" / "n.html").read_text(encoding="utf-8")
    pictures = BeautifulSoup(html, "html.parser").find_all("img")
    assert all(picture["src"].startswith("data:image/png;base64,") for picture in pictures)
    assert pictures[0]["alt"] == 'a "b"'
    assert pictures[1]["alt"] == {"ja": "図（説明は本文にあります）", "en": "Picture (explained in the text)"}[lang]
    assert "<title>n</title>" in html


def test_what_is_no_notebook_leaves_no_page(tmp_path):
    (tmp_path / "n.ipynb").write_text("[]")
    with pytest.raises((ValueError, AttributeError)):
        page.export(tmp_path / "n.ipynb", tmp_path / "n.html")
    assert not (tmp_path / "n.html").exists()
