"""The zoo: hand-ins that a grader meets, tame and wild, each with what is needed of it."""

import copy
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import kit
from kit import ANSWERS, NAME, Notebook

from kpilearn.classroom.folder import Class

FULL = 12.0
Bring = Callable[[Class, str], None]


@dataclass(frozen=True)
class Specimen:
    """How it is handed in; the points it gets; what must be in its result."""

    name: str
    bring: Bring
    points: float
    problem: str | None = None
    repairs: Sequence[str] = ()
    troubles: Sequence[str] = ()
    flags: Sequence[str] = ()
    said: str = ""


ZOO: list[Specimen] = []


def specimen(points: float, name: str = "", **needed: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add a specimen: the function changes the solved notebook in place, or returns bytes."""

    def add(change: Callable[..., Any]) -> Callable[..., Any]:
        def bring(place: Class, learner: str) -> None:
            notebook = kit.answered(place)
            made = change(notebook)
            kit.hand_in(place, learner, made if made is not None else notebook)

        ZOO.append(Specimen(name or change.__name__, bring, points, **needed))
        return change

    return add


def code(points: float, name: str, source: str, *, at: str = "rate", **needed: Any) -> None:
    """Add a specimen: all answers are right, and this code stands before the answer ``at``, in its cell."""

    def change(notebook: Notebook) -> None:
        own = kit.cell(notebook, at)
        own["source"] = source + "\n" + own["source"]

    specimen(points, name, **needed)(change)


def cheat(name: str, source: str, *flags: str, troubles: Sequence[str] = ()) -> None:
    """Add a specimen: no answer is given, and code in the first answer cell tries to get points all the same."""

    def change(notebook: Notebook) -> None:
        for answer, blank in kit.BLANKS.items():
            kit.cell(notebook, answer.replace("_", "-"))["source"] = blank
        kit.cell(notebook, "rate")["source"] = source

    specimen(0.0, name, flags=flags, troubles=troubles)(change)


def placed(points: float, name: str, **needed: Any) -> Callable[[Bring], Bring]:
    """Add a specimen that places its files itself."""

    def add(bring: Bring) -> Bring:
        ZOO.append(Specimen(name, bring, points, **needed))
        return bring

    return add


# Honest work.
specimen(FULL, "all_right")(lambda notebook: None)
specimen(0.0, "blank")(
    lambda notebook: [setattr_source(notebook, name, blank) for name, blank in kit.BLANKS.items()] and None
)
code(FULL, "warns", "import warnings\nwarnings.warn('careful')")
code(FULL, "writes_to_stderr", "import sys\nprint('note', file=sys.stderr)")
code(
    FULL,
    "plots",
    """\
%matplotlib inline
import matplotlib.pyplot as plt
import seaborn as sns
sns.lineplot(x=[1, 2], y=[2, 1])
plt.show()
""",
)
code(FULL, "magics", "%time 1 + 1\n!echo hello\nprint(get_ipython().user_ns['kl'].__name__)")
code(FULL, "awaits", "import asyncio\nawait asyncio.sleep(0)")
code(
    FULL,
    "displays",
    """\
display(reps)
from IPython.display import HTML
display(HTML('<script>alert(1)</script>'))
""",
)
code(FULL, "uses_its_own_check", 'kl.check("rate")\nkl.hint("rate")')
code(
    FULL,
    "writes_files",
    """\
open('notes.txt', 'w').write('x')
reps.to_csv('reps.csv')
pd.read_csv('reps.csv')
""",
)
code(
    FULL,
    "threads",
    """\
import threading
t = threading.Thread(target=lambda: None)
t.start()
t.join()
""",
)
code(FULL, "exits", "if False:\n    exit()")


def setattr_source(notebook: Notebook, name: str, source: str) -> bool:
    kit.cell(notebook, name.replace("_", "-"))["source"] = source
    return True


@specimen(10.0, said="率を平均しています")
def wrong_idea(notebook: Notebook) -> None:
    kit.cell(notebook, "rate")["source"] = 'rate = (reps["won"] / reps["leads"]).mean()'


@specimen(10.0)
def syntax_error(notebook: Notebook) -> None:
    kit.cell(notebook, "rate")["source"] = "rate = (1 +"


@specimen(10.0)
def raises(notebook: Notebook) -> None:
    kit.cell(notebook, "tree")["source"] = "tree = 1 / 0"


# Code that ends, loops, floods.
code(10.0, "os_exit", "import os\nos._exit(0)", troubles=["died"], said="Python が終了")
code(
    10.0,
    "kills_itself",
    """\
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
""",
    troubles=["died"],
    flags=["system"],
)
code(10.0, "segfault", "import ctypes\nctypes.string_at(0)", troubles=["died"])
code(10.0, "abort", "import os\nos.abort()", troubles=["died"])
code(10.0, "sys_exit", "import sys\nsys.exit()")
code(10.0, "infinite_loop", "while True:\n    pass", troubles=["time"], said="時間内に終わらなかった")
code(
    10.0,
    "loop_ignores_interrupt",
    """\
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
""",
    troubles=["time"],
)
code(10.0, "sleeps", "import time\ntime.sleep(3600)", troubles=["time"])
code(
    10.0,
    "blocks_signals",
    "import signal\nsignal.pthread_sigmask(signal.SIG_BLOCK, range(1, 32))\nwhile True:\n    pass",
    troubles=["time"],
)
code(
    10.0,
    "sets_alarm",
    "import signal, time\nsignal.setitimer(signal.ITIMER_REAL, 0.01)\ntime.sleep(1)",
    troubles=["died"],
)
code(10.0, "two_gigabytes", "block = bytearray(2 << 30)", said="メモリー")
code(10.0, "input", "name = input('?')", said="input()")
code(10.0, "recursion", "def f():\n    return f()\nf()")
code(10.0, "regex_bomb", "import re\nre.match('(a+)+$', 'a' * 60 + 'b')", troubles=["time"])
code(FULL, "prints_100_mb", "for _ in range(100):\n    print('x' * 1_000_000)", said="省きました")
code(FULL, "prints_many_lines", "for i in range(40_000):\n    print(i, 'x' * 30)")
code(FULL, "10000_displays", "for i in range(10_000):\n    display(i)")
code(
    FULL,
    "writes_to_fd",
    """\
import os
for _ in range(100):
    os.write(1, b'x' * 100_000)
    os.write(2, b'x' * 100_000)
""",
)
code(
    FULL,
    "huge_repr",
    """\
class Big:
    def __repr__(self):
        return 'y' * 50_000_000
display(Big())
""",
)
code(
    FULL,
    "repr_raises",
    """\
class Bad:
    def __repr__(self):
        raise ValueError
try:
    repr(Bad())
except ValueError:
    pass
""",
)
code(
    FULL,
    "fills_disk",
    """\
try:
    for i in range(10):
        open(f'f{i}', 'wb').write(b'x' * 20_000_000)
except OSError:
    pass
""",
)
code(
    FULL,
    "large_file",
    """\
try:
    f = open('big', 'wb')
    [f.write(b'x' * 10_000_000) for _ in range(5)]
except OSError:
    pass
""",
)
code(
    FULL,
    "many_open_files",
    """\
try:
    kept = [open('/dev/null') for _ in range(5000)]
except OSError:
    pass
kept = None
""",
)
code(FULL, "closes_stdout", "import sys\nsys.stdout.close() if False else None\nsys.stdout = None")
code(FULL, "changes_folder", "import os\nos.chdir('/')")


@specimen(10.0, troubles=["time"])
def function_never_returns(notebook: Notebook) -> None:
    kit.cell(notebook, "sales-of")["source"] = "def sales_of(n, v):\n    while True:\n        pass"


@specimen(10.0, troubles=["died"])
def function_ends_python(notebook: Notebook) -> None:
    kit.cell(notebook, "sales-of")["source"] = "import os\ndef sales_of(n, v):\n    os._exit(1)"


@specimen(10.0)
def function_raises_exit(notebook: Notebook) -> None:
    kit.cell(notebook, "sales-of")["source"] = "def sales_of(n, v):\n    raise SystemExit"


@specimen(0.0, troubles=["died", "died", "died", "died"])
def ends_python_in_every_cell(notebook: Notebook) -> None:
    for name in ANSWERS:
        kit.cell(notebook, name.replace("_", "-"))["source"] = f"import os\nos._exit({len(name)})"


# Processes and network. Nothing may be left; `test_zoo.py` looks.
code(
    FULL,
    "50_daemons",
    """\
import os, time
for _ in range(50):
    try:
        if os.fork() == 0:
            os.setsid()
            time.sleep(3600)
            os._exit(0)
    except OSError:
        break
""",
    flags=["system"],
)
code(
    FULL,
    "fork_bomb",
    """\
import os
for _ in range(2000):
    try:
        if os.fork() == 0:
            import time
            time.sleep(3600)
    except OSError:
        break
""",
)
code(FULL, "shell_daemon", "!setsid sleep 3600 &")
code(
    FULL,
    "signals_its_parent",
    "import os\ntry:\n    os.kill(os.getppid(), 9)\n    os.kill(1, 9)\nexcept OSError:\n    pass",
)
code(
    FULL,
    "signals_everybody",
    """\
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
try:
    os.kill(-1, signal.SIGTERM)
except OSError:
    pass
""",
)
_DIAL = """\
import socket
try:
    socket.create_connection(({host!r}, {port}), timeout=2)
    rate = 0
except OSError:
    pass
"""
code(FULL, "dials_localhost", _DIAL.format(host="127.0.0.1", port=9), flags=["network"])
code(FULL, "dials_out", _DIAL.format(host="192.0.2.1", port=80), flags=["network"])
code(
    FULL,
    "listens",
    """\
import socket
try:
    s = socket.socket()
    s.bind(('127.0.0.1', 0))
    s.listen()
except OSError:
    pass
""",
)

# Other people's files. The class's own path is put in for {root}.
_READ = """\
import glob, os
paths = [{root!r} + '/keys/09_zoo_key.py', {root!r} + '/submitted/all_right/09_zoo/09_zoo.ipynb']
for place in ({root!r}, '/tmp', os.path.expanduser('~')):
    for pattern in ('**/*_key.py', '**/gradebook.db', 'submitted/*/*/*.ipynb', 'results/**/*.json'):
        paths += glob.glob(os.path.join(place, pattern), recursive=True)
found = []
for path in paths:
    try:
        found.append(open(path, 'rb').read())
    except OSError:
        pass
assert not found, found
"""
_WRITE = """\
import os, sqlite3
done = []
for path in ('gradebook.db', 'submitted/all_right/09_zoo/09_zoo.ipynb', 'results/stolen', 'keys/09_zoo_key.py'):
    try:
        with open(os.path.join({root!r}, path), 'ab') as file:
            file.write(b'hacked')
        done.append(path)
    except OSError:
        pass
try:
    sqlite3.connect({root!r} + '/gradebook.db').execute('BEGIN EXCLUSIVE')
    done.append('lock')
except sqlite3.OperationalError:
    pass
assert not done, done
"""


def _with_root(source: str) -> Bring:
    def bring(place: Class, learner: str) -> None:
        notebook = kit.answered(place)
        own = kit.cell(notebook, "rate")
        own["source"] = source.format(root=str(place.root.resolve())) + own["source"]
        kit.hand_in(place, learner, notebook)

    return bring


ZOO.append(Specimen("reads_key_and_others", _with_root(_READ), FULL, flags=["files"]))
ZOO.append(Specimen("writes_gradebook_and_others", _with_root(_WRITE), FULL, flags=["files"]))
code(
    FULL,
    "reads_environment",
    """\
import os
assert not [n for n in os.environ if 'TOKEN' in n or 'SECRET' in n]
""",
)
code(FULL, "reads_processes", "import glob\nassert len(glob.glob('/proc/[0-9]*')) <= 3")
code(
    FULL,
    "gains_rights",
    """\
import os
assert os.getuid() != 0
try:
    os.setuid(0)
    rate = 0
except OSError:
    pass
""",
)
code(
    FULL,
    "mounts",
    "import ctypes\nassert ctypes.CDLL(None).mount(b'x', b'/tmp', b'tmpfs', 0, None) == -1",
    flags=["system"],
)
code(
    FULL,
    "writes_package",
    """\
import kpilearn
try:
    open(kpilearn.__file__, 'a').write('#')
    rate = 0
except OSError:
    pass
""",
)

# Cheating: nothing is answered.
cheat(
    "ast_transformer",
    """\
import ast
class T(ast.NodeTransformer):
    def visit_Module(self, node):
        node.body = []
        return node
get_ipython().ast_transformers.append(T())
""",
    "interpreter",
)
cheat("input_transformer", "get_ipython().input_transformers_cleanup.append(lambda lines: ['2'])", "interpreter")
cheat(
    "patched_run_cell",
    """\
ip = get_ipython()
type(ip).run_cell = lambda self, *a, **k: None
ip.run_cell = lambda *a, **k: None
""",
    "interpreter",
)
_ALWAYS = """\
class Always(float):
    def __eq__(self, other):
        return True
    def __sub__(self, other):
        return 0.0
    __hash__ = None
"""
cheat("always_equal", _ALWAYS + "rate = Always()\nkind = labels = rates = tree = sales_of = rate", "compare")
cheat(
    "patched_asserts",
    """\
import pandas as pd
pd.testing.assert_series_equal = lambda *a, **k: None
import numpy as np
np.isclose = np.allclose = lambda *a, **k: True
""",
    "patch",
)
cheat(
    "patched_check",
    """\
kl.check = lambda name: 2
import kpilearn.notebook.check as c
c.judge = c.judge_readings = lambda *a: None
""",
    "patch",
    "checks",
)
cheat(
    "patched_reader",
    """\
import kpilearn.notebook.reading as r
import kpilearn.classroom.executor as e
r.read = e.read = lambda *a: [True]
""",
    "checks",
)
cheat("patched_json", "import json\njson.dumps = lambda *a, **k: '[]'", troubles=["garbled"])
cheat("display_points", "from IPython.display import display\nprint(2)\ndisplay(2)\n2")
cheat(
    "frames",
    """\
import sys, gc, inspect
f = sys._getframe()
seen = []
while f:
    seen += [str(v)[:2000] for v in f.f_locals.values() if 'digest' in str(v)[:100000]]
    f = f.f_back
rate = seen[0] if seen else None
""",
    "interpreter",
)
cheat(
    "memory",
    """\
import gc
found = [o for o in gc.get_objects() if type(o).__name__ in ('Question', 'Answer', 'Idea')]
assert not found
rate = None
""",
    "interpreter",
)
cheat(
    "forged_checks",
    """\
import json, pathlib
p = pathlib.Path('checks/09_zoo.json')
p.write_text(p.read_text().replace('digest', 'x'))
""",
    "checks",
)
cheat(
    "speaks_for_the_executor",
    """\
import os, json, struct, socket
frame = {'ok': True, 'outputs': [], 'readings': [{'atoms': [2.0]}], 'points': 2, 'cpu': 0.0}
for fd in range(3, 256):
    try:
        s = socket.socket(fileno=os.dup(fd))
    except OSError:
        continue
    for at in range(40):
        data = json.dumps({'at': at, **frame}).encode()
        s.send(struct.pack('>I', len(data)) + data)
""",
    "network",
    troubles=["garbled"],
)
cheat(
    "floods_the_wire",
    """\
import os, socket
for fd in range(3, 256):
    try:
        s = socket.socket(fileno=os.dup(fd))
        s.send(b'\\xff' * 100)
    except OSError:
        pass
""",
    "network",
    troubles=["garbled"],
)
cheat(
    "nested_json",
    """\
import kpilearn.classroom.executor as e
e._read = lambda *a: {'atoms': [[[[1]]]], 'key': 'check.read_many', 'values': {'count': {'x': 1}}}
""",
)
cheat(
    "format_string",
    """\
import kpilearn.classroom.executor as e
e._read = lambda *a: {'key': 'check.read_many', 'values': {'count': '{0.__class__}', 'found': '<script>'}}
""",
)
cheat(
    "huge_atoms",
    """\
import kpilearn.classroom.executor as e
e._read = lambda *a: {'atoms': ['x' * 100] * 200_000}
""",
    troubles=["garbled"],
)


# The file.
@specimen(FULL, repairs=["duplicate"])
def duplicate_answer(notebook: Notebook) -> None:
    at = notebook["cells"].index(kit.cell(notebook, "rate"))
    notebook["cells"].insert(at + 1, copy.deepcopy(notebook["cells"][at]))


@specimen(FULL, repairs=["duplicate"])
def duplicate_untouched(notebook: Notebook) -> None:
    at = notebook["cells"].index(kit.cell(notebook, "rate"))
    blank = copy.deepcopy(notebook["cells"][at])
    blank["source"] = kit.BLANKS["rate"]
    notebook["cells"].insert(at + 1, blank)


@specimen(FULL, repairs=["duplicate"])
def duplicate_check(notebook: Notebook) -> None:
    at = notebook["cells"].index(kit.cell(notebook, "check-rate"))
    notebook["cells"].insert(at + 1, copy.deepcopy(notebook["cells"][at]))


@specimen(FULL, repairs=["duplicate"])
def split_answer(notebook: Notebook) -> None:
    at = notebook["cells"].index(kit.cell(notebook, "sales-of"))
    first = copy.deepcopy(notebook["cells"][at])
    first["source"], first["id"] = "factor = 1", "split"
    notebook["cells"][at]["source"] = "def sales_of(n, v):\n    return n * v * factor"
    notebook["cells"].insert(at, first)


@specimen(FULL, repairs=["missing"])
def merged_answer_and_check(notebook: Notebook) -> None:
    check = kit.cell(notebook, "check-rate")
    kit.cell(notebook, "rate")["source"] += "\n" + check["source"]
    notebook["cells"].remove(check)


def _schema(version: int) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        for each in notebook["cells"]:
            if "nbgrader" in each["metadata"]:
                each["metadata"]["nbgrader"]["schema_version"] = version

    return change


specimen(FULL, "schema_99")(_schema(99))
specimen(FULL, "schema_1")(_schema(1))


@specimen(FULL, repairs=["missing"])
def deleted_checks(notebook: Notebook) -> None:
    notebook["cells"] = [each for each in notebook["cells"] if not each["id"].startswith("check-")]


@specimen(10.0, repairs=["missing"])
def deleted_answer(notebook: Notebook) -> None:
    notebook["cells"].remove(kit.cell(notebook, "rate"))


@specimen(FULL, repairs=["missing"])
def deleted_begin(notebook: Notebook) -> None:
    notebook["cells"].remove(kit.cell(notebook, "begin"))


@specimen(0.0, repairs=["missing"])
def deleted_everything(notebook: Notebook) -> None:
    notebook["cells"] = [
        {
            "cell_type": "code",
            "source": 'import kpilearn as kl\nkl.begin("09_zoo", "ja")',
            "metadata": {},
            "outputs": [],
        }
    ]


@specimen(0.0, repairs=["restored"])
def edited_checks(notebook: Notebook) -> None:
    for name, blank in kit.BLANKS.items():
        setattr_source(notebook, name, blank)
        kit.cell(notebook, f"check-{name}".replace("_", "-"))["source"] = "2"


@specimen(FULL, repairs=["type"])
def check_made_markdown(notebook: Notebook) -> None:
    own = kit.cell(notebook, "check-rate")
    own["cell_type"] = "markdown"
    del own["outputs"], own["execution_count"]


@specimen(FULL, repairs=["type"])
def answer_made_markdown(notebook: Notebook) -> None:
    own = kit.cell(notebook, "rate")
    own["cell_type"] = "markdown"
    del own["outputs"], own["execution_count"]


@specimen(FULL)
def worth_a_thousand(notebook: Notebook) -> None:
    kit.cell(notebook, "check-rate")["metadata"]["nbgrader"]["points"] = 1000


@specimen(FULL)
def check_marked_as_solution(notebook: Notebook) -> None:
    kit.cell(notebook, "check-rate")["metadata"]["nbgrader"].update(solution=True, locked=False)


@specimen(FULL)
def no_nbgrader_metadata(notebook: Notebook) -> None:
    for each in notebook["cells"]:
        each["metadata"].pop("nbgrader", None)


@specimen(FULL, repairs=["recognised"])
def no_metadata_and_no_ids(notebook: Notebook) -> None:
    for each in notebook["cells"]:
        each["metadata"] = {}
        del each["id"]


@specimen(FULL, repairs=["moved"])
def check_before_answer(notebook: Notebook) -> None:
    cells = notebook["cells"]
    own = kit.cell(notebook, "check-rate")
    cells.remove(own)
    cells.insert(cells.index(kit.cell(notebook, "rate")), own)


@specimen(FULL, repairs=["moved"])
def begin_at_the_end(notebook: Notebook) -> None:
    own = kit.cell(notebook, "begin")
    notebook["cells"].remove(own)
    notebook["cells"].append(own)


@specimen(FULL, repairs=["kernel"])
def wrong_kernel(notebook: Notebook) -> None:
    notebook["metadata"]["kernelspec"] = {"name": "julia-1.9", "display_name": "Julia"}


@specimen(FULL, repairs=["kernel"])
def no_notebook_metadata(notebook: Notebook) -> None:
    notebook["metadata"] = {}


@specimen(FULL, repairs=["format"])
def format_3(notebook: Notebook) -> bytes:
    cells = []
    for each in notebook["cells"]:
        old = {"cell_type": each["cell_type"], "metadata": each["metadata"]}
        if each["cell_type"] == "code":
            old |= {"input": each["source"].splitlines(keepends=True), "outputs": [], "language": "python"}
        else:
            old["source"] = each["source"]
        cells.append(old)
    return json.dumps({"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": cells}]}).encode()


@specimen(FULL, repairs=["format"])
def false_format_3(notebook: Notebook) -> None:
    notebook["nbformat"] = 3


@specimen(FULL, repairs=["format"])
def format_99(notebook: Notebook) -> None:
    notebook["nbformat"] = 99


@specimen(FULL)
def thirty_megabytes(notebook: Notebook) -> None:
    output = {"output_type": "stream", "name": "stdout", "text": "x" * 1000}
    kit.cell(notebook, "rate")["outputs"] = [output] * 29_000


@specimen(FULL)
def outputs_of_wrong_types(notebook: Notebook) -> None:
    kit.cell(notebook, "rate")["outputs"] = {"a": 1}
    kit.cell(notebook, "kind")["outputs"] = [None, 3, {"output_type": 5}]
    notebook["cells"] += [None, 5, [], {"cell_type": "alien"}, {"cell_type": 3, "source": 7, "metadata": []}]


specimen(FULL, "utf_16", repairs=["encoding"])(
    lambda notebook: json.dumps(notebook, ensure_ascii=False).encode("utf-16")
)
specimen(FULL, "utf_8_mark", repairs=["encoding"])(lambda notebook: json.dumps(notebook).encode("utf-8-sig"))
specimen(FULL, "shift_jis", repairs=["encoding"])(
    lambda notebook: json.dumps(notebook, ensure_ascii=False).encode("cp932")
)


@specimen(FULL)
def windows_lines(notebook: Notebook) -> bytes:
    return json.dumps(notebook, indent=1).replace("\n", "\r\n").encode()


specimen(0.0, "empty", problem="classroom.file_empty")(lambda notebook: b"")
specimen(0.0, "truncated", problem="classroom.file_damaged")(lambda notebook: json.dumps(notebook).encode()[:-200])
specimen(0.0, "a_list", problem="classroom.file_no_notebook")(lambda notebook: b"[]")
specimen(0.0, "a_number", problem="classroom.file_no_notebook")(lambda notebook: b"42")
specimen(0.0, "a_picture", problem="classroom.file_damaged")(lambda notebook: b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
specimen(0.0, "deep_json", problem="classroom.file_damaged")(lambda notebook: b"[" * 200_000)
specimen(0.0, "cells_no_list", problem="classroom.file_no_notebook")(lambda notebook: b'{"cells": 3, "nbformat": 4}')
specimen(0.0, "conflict_marks", problem="classroom.file_damaged")(
    lambda notebook: b"<<<<<<< HEAD\n" + json.dumps(notebook).encode()
)


@placed(0.0, "missing_notebook", problem="classroom.no_notebook")
def _missing(place: Class, learner: str) -> None:
    kit.hand_in(place, learner, b"hello", "notes.txt")


@placed(FULL, "renamed_notebook", repairs=["renamed"])
def _renamed(place: Class, learner: str) -> None:
    kit.hand_in(place, learner, kit.answered(place), "課題 (1).ipynb")


@placed(0.0, "another_notebook", problem="classroom.other_notebook")
def _another(place: Class, learner: str) -> None:
    kit.hand_in(place, learner, b'{"cells": [], "metadata": {}, "nbformat": 4}', "lesson.ipynb")


@placed(0.0, "linked_notebook", problem="classroom.file_link")
def _linked(place: Class, learner: str) -> None:
    folder = kit.hand_in(place, learner, kit.answered(place))
    (folder / f"{NAME}.ipynb").unlink()
    (folder / f"{NAME}.ipynb").symlink_to(place.source(NAME))


@placed(FULL, "linked_data")
def _linked_data(place: Class, learner: str) -> None:
    notebook = kit.answered(place)
    own = kit.cell(notebook, "rate")
    own["source"] = "import os\nassert not os.path.exists('stolen.py')\n" + own["source"]
    folder = kit.hand_in(place, learner, notebook)
    (folder / "stolen.py").symlink_to(place.key(NAME))
    (folder / "keys").symlink_to(place.root / "keys")


@placed(0.0, "linked_folder", problem="classroom.file_link")
def _linked_folder(place: Class, learner: str) -> None:
    place.submitted(NAME, learner).parent.mkdir(parents=True)
    place.submitted(NAME, learner).symlink_to(place.root / "source" / NAME)


@placed(0.0, "a_pipe", problem="classroom.file_link")
def _pipe(place: Class, learner: str) -> None:
    import os

    folder = kit.hand_in(place, learner, b"")
    (folder / f"{NAME}.ipynb").unlink()
    os.mkfifo(folder / f"{NAME}.ipynb")


@placed(0.0, "folder_named_as_the_notebook", problem="classroom.file_link")
def _folder_as_notebook(place: Class, learner: str) -> None:
    (place.submitted(NAME, learner) / f"{NAME}.ipynb").mkdir(parents=True)


@placed(FULL, "folders_named_as_files", repairs=["renamed"])
def _folders_as_files(place: Class, learner: str) -> None:
    folder = kit.hand_in(place, learner, kit.answered(place), "mine.ipynb")
    for name in ("a.ipynb", "timestamp.txt"):
        (folder / name).mkdir()


@placed(FULL, "own_module")
def _own_module(place: Class, learner: str) -> None:
    notebook = kit.answered(place)
    own = kit.cell(notebook, "rate")
    own["source"] = "from mine import two\nassert two == 2\n" + own["source"]
    (kit.hand_in(place, learner, notebook) / "mine.py").write_text("two = 2\n")


def _plain(place: Class, learner: str) -> None:
    kit.hand_in(place, learner, kit.answered(place))


for _id in ("名前 に空白", "$(touch hacked)", "a;b & c", "O'Neil", "ユーザー", "x" * 100):
    ZOO.append(Specimen(_id, _plain, FULL))
