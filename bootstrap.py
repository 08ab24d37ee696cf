"""Install the kit into ``.venv`` beside this file and open it: ``python3 bootstrap.py start`` (Windows: ``py …``).

What follows the file's name goes to ``kpilearn``. ``--dev`` before it: with what changing the kit needs.
This file alone must be readable by an old Python too, to say so; the work is in ``kpilearn/install.py``.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    found = sys.version.split()[0]
    sys.exit(
        "Python 3.11 以上が必要です(これは " + found + ")。新しい Python を入れて、もう一度実行してください。\n"
        "Python 3.11 or newer is needed (this is " + found + "). Please install a newer one and run this again."
    )

from kpilearn.install import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
