"""The colours that carry a meaning are told apart by readers who are colour-blind, in both themes."""

import itertools
import re
from pathlib import Path

import numpy as np
import pytest

import kpilearn.notebook.widgets

FOLDER = Path(kpilearn.notebook.widgets.__file__).parent
# How linear RGB looks without one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1.0.
SIGHT = {
    "all": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
# sRGB to CIE XYZ (IEC 61966-2-1), and the white of D65.
XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.119192, 0.9503041]])
WHITE = np.array([0.95047, 1.0, 1.08883])
#: Lines, bars and verdicts.
MEANING = ("now", "goal", "good")
#: Least difference in CIELAB; about 2 is just seen when two patches touch.
APART, TOUCHING = 20, 10


def palette(sheet, name):
    """Return {name: (light, dark)} of a style sheet."""
    found = re.findall(name + r"[^;{]*[:{][^;]*?light-dark\((#\w+), (#\w+)\)", (FOLDER / sheet).read_text())
    return {one: colours for one, *colours in found}


PALETTE = palette("base.css", r"--([\w-]+)")
TINTS = palette("segment_toggle.css", r"\.(kl-tint-\d)")


def linear(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    values = np.array([int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)])
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def seen(colour, sight):
    return np.clip(np.asarray(SIGHT[sight]) @ linear(colour), 0, 1)


def difference(a, b, sight):
    """CIE 1976: the distance in CIELAB."""

    def lab(colour):
        part = XYZ @ seen(colour, sight) / WHITE
        x, y, z = np.where(part > 216 / 24389, np.cbrt(part), (24389 / 27 * part + 16) / 116)
        return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])

    return float(np.linalg.norm(lab(a) - lab(b)))


def contrast(a, b, sight="all"):
    """The ratio of WCAG."""
    light, dark = sorted((float(XYZ[1] @ seen(each, sight)) for each in (a, b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=[0, 1], ids=["light", "dark"])
def colours(request):
    return {name: pair[request.param] for name, pair in (PALETTE | TINTS).items()}


@pytest.mark.parametrize("sight", SIGHT)
def test_colours_with_a_meaning_are_told_apart(colours, sight):
    for a, b in itertools.combinations(MEANING, 2):
        assert difference(colours[a], colours[b], sight) >= APART, (a, b)
    tints = [colours[name] for name in TINTS]
    assert len(tints) == 4
    for a, b in itertools.pairwise(tints):
        assert difference(a, b, sight) >= TOUCHING  # there is a line of paper between them, too


@pytest.mark.parametrize("sight", SIGHT)
def test_what_is_drawn_or_written_stands_out_from_the_paper(colours, sight):
    for name in (*MEANING, "ink", "soft"):
        assert contrast(colours[name], colours["paper"], sight) >= 4.5, name
        assert contrast(colours[name], colours["shade"]) >= 4.5, name
    assert contrast(colours["strong-edge"], colours["paper"], sight) >= 3
    for mark, ground in (("good", "good-soft"), ("goal", "wrong-soft"), ("now", "now-soft")):
        assert contrast(colours[mark], colours[ground]) >= 4.5, ground


def test_still_pictures_have_colours_of_the_light_theme():
    used = set(re.findall(r"#[0-9a-f]{6}\b", (FOLDER / "card.py").read_text() + (FOLDER / "still.py").read_text()))
    assert used <= {pair[0] for pair in PALETTE.values()}
