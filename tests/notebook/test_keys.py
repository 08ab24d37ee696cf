"""An answer key for each learner's data, and the notebook that looks at the right one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import kpilearn as kl
from kpilearn.locale import Language
from kpilearn.notebook import keys, sealed

Begin = Callable[..., dict[str, Any]]

# The right answer is 0 to 9 by luck, and the idea is always 7: one territory in ten has to be drawn anew.
KEY = """\
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, number


def key(data):
    seven = Idea("seven", number(7, tolerance=0.1), Words(ja="7です。", en="It is 7."))
    return Key([Question("x", number(data.seed % 10, tolerance=0.1), points=1, ideas=[seven])])
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "01_test_key.py"
    path.write_text(KEY, "utf-8")
    return path


def test_a_territory_with_two_answers_alike_is_drawn_anew(file: Path) -> None:
    found = [keys.of_assignment(file, "01_test", learner=f"learner-{at}")[1] for at in range(100)]
    assert all(data.seed % 10 != 7 for data in found)
    assert {data.draw for data in found} >= {0, 1}


def test_standard_data_with_two_answers_alike_are_the_authors_to_mend(file: Path) -> None:
    assert keys.of_assignment(file, "01_test")[1].is_standard
    file.write_text(KEY.replace("% 10", "* 0 + 7"), "utf-8")
    for learner in ("standard", "sato"):
        with pytest.raises(sealed.CollisionError):
            keys.of_assignment(file, "01_test", learner=learner)


def own_checks(file: Path, begin: Begin, learner: str, lang: Language = "en") -> Any:
    """Begin a notebook with the learner's sealed answers beside it; return their territory."""
    data, made = keys.seal_for(file, "01_test", learner=learner)
    begin(lang=lang)
    path = Path(sealed.file_of("01_test", data.code))
    path.parent.mkdir(exist_ok=True)
    path.write_text(sealed.as_text(made), "utf-8")
    return data


def test_a_notebook_looks_at_the_answers_for_its_territory(file: Path, begin: Begin) -> None:
    standard, sato, suzuki = (own_checks(file, begin, learner) for learner in ("standard", "sato", "suzuki"))
    assert len({data.seed % 10 for data in (standard, sato, suzuki)}) == 3
    for data in (sato, standard, suzuki):
        assert eval(repr(data), {"kl": kl}) == data
        assert kl.check("x", data.seed % 10).state == "right"
        assert [kl.check("x", other.seed % 10).state for other in (standard, sato, suzuki)].count("right") == 1


def test_another_notebooks_territory_changes_nothing(file: Path, begin: Begin) -> None:
    data = own_checks(file, begin, "standard")
    kl.territory("02_other", learner="sato")
    assert kl.check("x", data.seed % 10).state == "right"


def test_a_territory_without_its_answers_is_explained(file: Path, begin: Begin, lang: Language) -> None:
    own_checks(file, begin, "standard", lang)
    data = kl.territory("01_test", learner="sato")
    with pytest.raises(sealed.SealedError, match=r'learner="standard"') as error:
        kl.check("x", 1)
    assert sealed.file_of("01_test", data.code) in str(error.value)


def test_anothers_answers_under_ones_own_name_are_refused(file: Path, begin: Begin) -> None:
    sato, suzuki = own_checks(file, begin, "sato"), own_checks(file, begin, "suzuki")
    Path(sealed.file_of("01_test", suzuki.code)).replace(sealed.file_of("01_test", sato.code))
    kl.territory("01_test", learner="sato")
    with pytest.raises(sealed.SealedError):
        kl.check("x", 1)


def test_no_two_learners_have_a_digest_in_common(file: Path) -> None:
    one, two = (keys.seal_for(file, "01_test", learner=learner)[1] for learner in ("sato", "suzuki"))
    assert one["questions"]["x"]["ideas"][0]["lock"]["digest"] != two["questions"]["x"]["ideas"][0]["lock"]["digest"]
