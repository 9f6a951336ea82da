"""The colours can be read, and the style sheet knows them all."""

import pytest
from PySide6.QtGui import QFontDatabase

from briefing.ui.controls.theme import DARK, LIGHT, SANS, SERIF, Theme, make_style_sheet

PAIRS = [
    ("text", "paper"),
    ("text", "panel"),
    ("text", "desk"),
    ("text", "teal_tint"),
    ("text", "teal_mark"),
    ("text", "amber_mark"),
    ("slate", "paper"),
    ("slate", "panel"),
    ("slate", "desk"),
    ("slate", "teal_tint"),
    ("teal", "paper"),
    ("teal", "panel"),
    ("teal", "teal_tint"),
    ("amber_text", "paper"),
    ("amber_text", "panel"),
    ("amber_text", "teal_tint"),
    ("red", "paper"),
    ("red", "panel"),
    ("red", "teal_tint"),
    ("on_teal", "teal"),
    ("on_teal", "teal_strong"),
    ("on_ink", "ink"),
    ("on_ink", "ink_selected"),
    ("on_ink_dim", "ink"),
    ("on_ink_dim", "ink_selected"),
]


def compute_luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def compute_contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio."""
    low, high = sorted((compute_luminance(one), compute_luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=lambda name: name)
def test_every_text_can_be_read_on_its_ground(colours: Theme, text: str, ground: str) -> None:
    assert compute_contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("shape", ["teal", "amber", "gold"])
def test_shapes_stand_out_from_their_ground(colours: Theme, shape: str) -> None:
    ground = colours.ink_selected if shape == "gold" else colours.paper
    assert compute_contrast(getattr(colours, shape), ground) >= 3


def test_the_style_sheet_has_no_unknown_colour() -> None:
    assert "$" not in make_style_sheet(LIGHT)


def test_the_fonts_come_with_the_program() -> None:
    families = QFontDatabase.families()
    assert SANS in families
    assert SERIF in families
