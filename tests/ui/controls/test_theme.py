"""The colours can be read, and the style sheet knows them all."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from briefing.ui.app.application import configure_application
from briefing.ui.app.window_settings import load_scheme, store_settings
from briefing.ui.controls.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    SANS,
    SERIF,
    Scheme,
    Theme,
    apply_theme,
    get_theme,
    make_style_sheet,
)

THEMES = {
    "light": LIGHT,
    "dark": DARK,
    "contrast light": CONTRAST_LIGHT,
    "contrast dark": CONTRAST_DARK,
}
every_theme = pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES.keys())

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


EDGES = [
    ("edge", "paper"),
    ("edge", "panel"),
    ("edge", "desk"),
    ("teal", "paper"),
    ("teal", "panel"),
    ("teal", "desk"),
    ("teal", "teal_tint"),
    ("text", "paper"),
    ("gold", "ink"),
    ("gold", "ink_selected"),
    ("slate", "panel"),
]
"""The edges of fields and buttons, and the rings of what has the focus, each on its ground."""


@every_theme
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=lambda name: name)
def test_every_text_can_be_read_on_its_ground(colours: Theme, text: str, ground: str) -> None:
    assert compute_contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@every_theme
@pytest.mark.parametrize(("edge", "ground"), EDGES, ids=lambda name: name)
def test_every_edge_stands_out_from_its_ground(colours: Theme, edge: str, ground: str) -> None:
    assert compute_contrast(getattr(colours, edge), getattr(colours, ground)) >= 3


@every_theme
@pytest.mark.parametrize("shape", ["teal", "amber", "gold"])
def test_shapes_stand_out_from_their_ground(colours: Theme, shape: str) -> None:
    ground = colours.ink_selected if shape == "gold" else colours.paper
    assert compute_contrast(getattr(colours, shape), ground) >= 3


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=lambda name: name)
def test_high_contrast_is_higher(colours: Theme, text: str, ground: str) -> None:
    assert compute_contrast(getattr(colours, text), getattr(colours, ground)) >= 7


def test_fields_and_buttons_have_the_edge_that_stands_out() -> None:
    sheet = make_style_sheet(LIGHT)
    for control in ("QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox", "QPushButton {"):
        rule = sheet[sheet.index(control) :].partition("}")[0]
        assert f"border: 1px solid {LIGHT.edge}" in rule


@pytest.mark.parametrize(
    ("scheme", "light", "dark"),
    [
        (Scheme.SYSTEM, LIGHT, DARK),
        (Scheme.LIGHT, LIGHT, LIGHT),
        (Scheme.DARK, DARK, DARK),
        (Scheme.CONTRAST, CONTRAST_LIGHT, CONTRAST_DARK),
    ],
)
def test_a_scheme_set_before_the_start_is_used(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    scheme: Scheme,
    light: Theme,
    dark: Theme,
) -> None:
    """The system is dark, or the settings have a scheme, before the program starts."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    store_settings(color_scheme=scheme.value)
    white, black = QColor("white"), QColor("black")
    for window, text, expected in ((black, white, dark), (white, black, light)):
        system = QPalette(window)
        system.setColor(QPalette.ColorRole.Window, window)
        system.setColor(QPalette.ColorRole.WindowText, text)
        qapp.setPalette(system)
        configure_application(qapp)
        apply_theme(qapp, load_scheme())
        assert get_theme() is expected
        assert qapp.palette().window().color().name() == expected.paper


def test_the_style_sheet_has_no_unknown_colour() -> None:
    assert "$" not in make_style_sheet(LIGHT)


def test_the_fonts_come_with_the_program() -> None:
    families = QFontDatabase.families()
    assert SANS in families
    assert SERIF in families
