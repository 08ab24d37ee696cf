from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from nbgrader.utils import has_failed

from kpilearn import locale
from kpilearn.notebook import errors

START = """\
import kpilearn as kl
import pandas as pd
import seaborn as sns

kl.begin("01_test", "{lang}")
df = pd.DataFrame({{"reps": [1, 2, 3], "price": [1.0, 2.0, 3.0]}})
price = 3


def double(price):
    return 2 * price
"""

# Code, the name of the error, the line that is shown, the message and what fills its places ("near" by its name).
CASES: list[tuple[str, str, str, str, dict[str, Any]]] = [
    ("x = 1\nprise * 3", "NameError", "prise * 3", "name", {"name": "prise", "near": "price"}),
    ("pritn(3)", "NameError", "pritn(3)", "name", {"name": "pritn", "near": "print"}),
    ("qqqq", "NameError", "qqqq", "name", {"name": "qqqq", "near": None}),
    ("def f():\n    n = n + 1\n\nf()", "UnboundLocalError", "n = n + 1", "unbound", {"name": "n"}),
    ("x = (1 + 2", "SyntaxError", "x = (1 + 2", "syntax_incomplete", {}),
    ("x = (1 + 2]", "SyntaxError", "x = (1 + 2]", "syntax_unmatched", {}),
    ("x = 'abc", "SyntaxError", "x = 'abc", "syntax_quote", {}),
    ("x =（1＋2）", "SyntaxError", "x =（1＋2）", "syntax_wide", {"name": "（＋）"}),
    ("if price > 2\n    x = 1", "SyntaxError", "if price > 2", "syntax_colon", {}),
    ("if price = 3: pass", "SyntaxError", "if price = 3: pass", "syntax_equal", {}),
    ("x = [1 2]", "SyntaxError", "x = [1 2]", "syntax_comma", {}),
    ("x = 3 4", "SyntaxError", "x = 3 4", "syntax", {}),
    ("def f():\nreturn 1", "IndentationError", "return 1", "indent_missing", {}),
    ("x = 1\n  y = 2", "IndentationError", "y = 2", "indent_unexpected", {}),
    ("if True:\n    x = 1\n  y = 2", "IndentationError", "y = 2", "indent_uneven", {}),
    ("df['prise']", "KeyError", "df['prise']", "key", {"name": "prise", "near": "price"}),
    ("df[['reps', 'prise']]", "KeyError", "df[['reps', 'prise']]", "key", {"name": "prise", "near": "price"}),
    ("df.groupby('rep').sum()", "KeyError", "df.groupby('rep').sum()", "key", {"name": "rep", "near": "reps"}),
    ("d = {'abc': 1}\nd['abd']", "KeyError", "d['abd']", "key", {"name": "abd", "near": "abc"}),
    (
        "sns.lineplot(data=df, x='prise', y='price')",
        "ValueError",
        "sns.lineplot(data=df, x='prise', y='price')",
        "key",
        {"name": "prise", "near": "price"},
    ),
    ("[1, 2][5]", "IndexError", "[1, 2][5]", "index", {}),
    ("price / 0", "ZeroDivisionError", "price / 0", "zero", {}),
    ("import numpie", "ModuleNotFoundError", "import numpie", "module", {"name": "numpie"}),
    ("from math import sqr", "ImportError", "from math import sqr", "import_name", {"name": "sqr"}),
    ("open('no.csv')", "FileNotFoundError", "open('no.csv')", "file", {"name": "no.csv"}),
    ("df.hed()", "AttributeError", "df.hed()", "attribute", {"kind": "DataFrame", "name": "hed", "near": "head"}),
    (
        "kl.chek('x')",
        "AttributeError",
        "kl.chek('x')",
        "attribute_module",
        {"kind": "kpilearn", "name": "chek", "near": "check"},
    ),
    ("x = print()\nx.y", "AttributeError", "x.y", "none", {}),
    ("x = None\nx[0]", "TypeError", "x[0]", "none", {}),
    ("'a' + 1", "TypeError", "'a' + 1", "type_operand", {"left": "str", "right": "int"}),
    ("1 + 'a'", "TypeError", "1 + 'a'", "type_operand", {"left": "int", "right": "str"}),
    ("1 < 'a'", "TypeError", "1 < 'a'", "type_compare", {"left": "int", "right": "str"}),
    ("price(4)", "TypeError", "price(4)", "type_call", {"kind": "int"}),
    ("price[4]", "TypeError", "price[4]", "type_subscript", {"kind": "int"}),
    ("for x in price: pass", "TypeError", "for x in price: pass", "type_iterate", {"kind": "int"}),
    ("double()", "TypeError", "double()", "type_missing", {"name": "double"}),
    ("double(1, 5)", "TypeError", "double(1, 5)", "type_many", {"name": "double"}),
    ("double(prize=1)", "TypeError", "double(prize=1)", "type_keyword", {"name": "double", "argument": "prize"}),
    ("len(3)", "TypeError", "len(3)", "type", {"said": "object of type 'int' has no len()"}),
    ("float('3円')", "ValueError", "float('3円')", "value_float", {"name": "'3円'"}),
    ("if df['price']: pass", "ValueError", "if df['price']: pass", "value_truth", {}),
    ("df['x'] = [1, 2]", "ValueError", "df['x'] = [1, 2]", "value_length", {"left": 2, "right": 3}),
    ("a, b = [1]", "ValueError", "a, b = [1]", "value_unpack", {}),
    ("assert price == 4, 'no'", "AssertionError", "assert price == 4, 'no'", "assertion", {"said": "no"}),
    ("raise KeyboardInterrupt", "KeyboardInterrupt", "raise KeyboardInterrupt", "interrupt", {}),
    ("raise Exception('hm.')", "Exception", "raise Exception('hm.')", "other", {"said": "hm"}),
    ("df[____]", "KeyError", "df[____]", "blank", {}),
    ("kl.load(____)", "*", "kl.load(____)", "blank", {}),
]
OWN = "kl.check('x')"


@pytest.fixture(scope="module", params=locale.LANGUAGES)
def ran(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Run all cells in one kernel; return the language and the outputs by cell."""
    codes = [START.format(lang=request.param), *(case[0] for case in CASES), OWN, "1 / 0", "kl.details()"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in codes])
    resources = {"metadata": {"path": str(tmp_path_factory.mktemp("notebook"))}}
    NotebookClient(notebook, kernel_name="python3", allow_errors=True, resources=resources).execute()
    before = locale.language()
    locale.use(request.param)
    yield {cell.source: cell for cell in notebook.cells}
    locale.use(before)


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_an_error_is_explained_and_stays_an_error(ran: Any, case: tuple[str, str, str, str, dict[str, Any]]) -> None:
    code, name, line, key, values = case
    output = ran[code].outputs[-1]
    assert output.output_type == "error"
    assert has_failed(ran[code])
    assert name in (output.ename, "*")
    shown = "\n".join(output.traceback)
    lines = shown.split("\n")
    assert output.ename in lines[0]
    assert lines[1] == f"    {line}"
    assert lines[2] == message(key, values)
    assert lines[3:] == [locale.text("errors.more")]


def message(key: str, values: dict[str, Any]) -> str:
    filled = {
        name: errors._type(str(value)) if name in ("kind", "left", "right") else value for name, value in values.items()
    }
    near = values.get("near")
    filled["near"] = locale.text("errors.near", near=near) if near else ""
    text = locale.text(f"errors.{key}", **filled).strip()
    return text[0].upper() + text[1:]


@pytest.mark.slow
def test_the_lines_number_is_shown(ran: Any) -> None:
    for code, line in (("x = 1\nprise * 3", 2), ("def f():\nreturn 1", 2), ("price / 0", 1)):
        assert locale.text("errors.line", line=line) in ran[code].outputs[-1].traceback[0]


@pytest.mark.slow
def test_an_error_in_a_function_says_so(ran: Any) -> None:
    shown = ran["def f():\n    n = n + 1\n\nf()"].outputs[-1].traceback[0]
    assert locale.text("errors.line_in", line=2, function="f") in shown


@pytest.mark.slow
def test_an_error_of_ours_shows_its_sentence_only(ran: Any) -> None:
    output = ran[OWN].outputs[-1]
    assert output.traceback[0].split("\n")[1:] == [locale.text("check.file_missing", path="checks/01_test.json")]


@pytest.mark.slow
def test_pythons_own_text_is_to_be_had(ran: Any) -> None:
    (output,) = ran["kl.details()"].outputs
    assert output.name == "stdout"
    assert "Traceback (most recent call last)" in output.text
    assert "ZeroDivisionError: division by zero" in output.text


@pytest.mark.slow
def test_no_path_of_this_machine_is_shown(ran: Any) -> None:
    shown = "\n".join(str(cell.outputs) for code, cell in ran.items() if code != "kl.details()")
    assert str(Path(errors.__file__).parent) not in shown
    assert " at 0x" not in shown


def test_an_error_that_cannot_speak_is_still_shown(lang: locale.Language) -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    class Shell:
        def __init__(self) -> None:
            self.user_ns: dict[str, Any] = {}
            self.shown: list[str] = []

        def _showtraceback(self, kind: type, error: BaseException, lines: list[str]) -> None:
            self.shown = lines

    shell = Shell()
    errors._handle(shell, MuteError, MuteError(), None)  # type: ignore[arg-type]
    assert "MuteError" in shell.shown[0]


def test_without_an_error_there_are_no_details(
    lang: locale.Language, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errors, "_last", None)
    errors.details()
    assert capsys.readouterr().out.strip() == locale.text("errors.details_none")
