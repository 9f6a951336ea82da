"""The look of the window: colours for light, dark and high contrast, fonts and the style sheet."""

import re
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing.common import palette
from briefing.common.resources import get_shipped_path
from briefing.ui.controls.text_size import scale

SANS = "Noto Sans"
SERIF = "Noto Serif"
_SCHEME_PROPERTY = "colourScheme"
_DARK_PROPERTY = "isSystemDark"
_TEXT_LENGTH = re.compile(r"\b(\d+)tx\b")


@dataclass(frozen=True)
class Theme:
    """A colour (`#rrggbb`) for each role.

    `ink` is the background of the side bar, and `on_ink` and `on_ink_dim` are the text on it.
    `teal` is for actions, labels and numbers, `on_teal` for the text of a button in that colour.
    `amber` is for shapes and rules. `amber_text` is for words, for which `amber` is too pale on
    paper. `edge` is for what shows where a field or a button ends; `rule` only parts what is
    clear without it. `is_dark` chooses the icons.
    """

    ink: str
    ink_selected: str
    on_ink: str
    on_ink_dim: str
    text: str
    slate: str
    paper: str
    panel: str
    rule: str
    edge: str
    teal: str
    on_teal: str
    teal_strong: str
    teal_tint: str
    teal_mark: str
    amber: str
    amber_text: str
    amber_mark: str
    gold: str
    red: str
    desk: str
    is_dark: bool = False


LIGHT = Theme(
    ink=palette.INK,
    ink_selected=palette.INK_SELECTED,
    on_ink="#ffffff",
    on_ink_dim="#a9b4c4",
    text=palette.INK,
    slate=palette.SLATE,
    paper=palette.PAPER,
    panel=palette.PANEL,
    rule=palette.RULE,
    edge="#7a8492",
    teal=palette.TEAL,
    on_teal="#ffffff",
    teal_strong="#085558",
    teal_tint=palette.TEAL_TINT,
    teal_mark=palette.TEAL_MARK,
    amber=palette.AMBER,
    amber_text="#80590a",
    amber_mark=palette.AMBER_MARK,
    gold=palette.GOLD,
    red=palette.RED,
    desk="#e8ecef",
)

DARK = Theme(
    ink="#0b121d",
    ink_selected="#22334c",
    on_ink="#f2f4f7",
    on_ink_dim="#9aa6b8",
    text="#e3e7ed",
    slate="#a5afbd",
    paper="#151c27",
    panel="#1d2632",
    rule="#3b4757",
    edge="#6c7c92",
    teal="#62c3c1",
    on_teal="#08191a",
    teal_strong="#86d6d4",
    teal_tint="#172c33",
    teal_mark="#1f4c50",
    amber="#d0a546",
    amber_text="#e0ba68",
    amber_mark="#54430f",
    gold=palette.GOLD,
    red="#ff928c",
    desk="#10161f",
    is_dark=True,
)

CONTRAST_LIGHT = replace(
    LIGHT,
    ink="#000000",
    ink_selected="#1f3350",
    on_ink_dim="#ffffff",
    text="#000000",
    slate="#262626",
    paper="#ffffff",
    panel="#ffffff",
    rule="#262626",
    edge="#000000",
    teal="#00474a",
    teal_strong="#000000",
    teal_tint="#d3ecec",
    teal_mark="#c9e9e8",
    amber="#5e4300",
    amber_text="#4d3700",
    amber_mark="#ffeeb8",
    gold="#ffc83d",
    red="#8c0007",
    desk="#ffffff",
)

CONTRAST_DARK = replace(
    DARK,
    ink="#000000",
    ink_selected="#263b5c",
    on_ink="#ffffff",
    on_ink_dim="#ffffff",
    text="#ffffff",
    slate="#e6e6e6",
    paper="#000000",
    panel="#000000",
    rule="#e6e6e6",
    edge="#ffffff",
    teal="#7df3f0",
    on_teal="#000000",
    teal_strong="#ffffff",
    teal_tint="#00383a",
    teal_mark="#005357",
    amber="#ffd466",
    amber_text="#ffd466",
    amber_mark="#4a3a00",
    gold="#ffd466",
    red="#ffb3ae",
    desk="#000000",
)


class Scheme(StrEnum):
    """Which theme the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def get_theme() -> Theme:
    """Get the theme that the user chose, or else that of the system."""
    qt, hints = QGuiApplication.instance(), QGuiApplication.styleHints()
    scheme = (None if qt is None else qt.property(_SCHEME_PROPERTY)) or Scheme.SYSTEM
    is_dark = _is_system_dark()
    wants_contrast = (
        hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    )
    if scheme == Scheme.CONTRAST or (scheme == Scheme.SYSTEM and wants_contrast):
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    if scheme == Scheme.SYSTEM:
        return DARK if is_dark else LIGHT
    return DARK if scheme == Scheme.DARK else LIGHT


def _is_system_dark() -> bool:
    """Return whether the system is dark. Where it does not say so, its palette tells."""
    scheme, qt = QGuiApplication.styleHints().colorScheme(), QGuiApplication.instance()
    if scheme is Qt.ColorScheme.Unknown and qt is not None:
        return bool(qt.property(_DARK_PROPERTY))
    return scheme is Qt.ColorScheme.Dark


def follow_system(qt: QApplication) -> None:
    """Apply the theme again whenever the system changes its colours or its contrast.

    Call it before the first theme is applied: the palette is still that of the system.
    """
    colours = qt.palette()
    is_dark = colours.window().color().lightness() < colours.windowText().color().lightness()
    qt.setProperty(_DARK_PROPERTY, is_dark)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _: apply_theme(qt))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: apply_theme(qt))


def apply_theme(qt: QApplication, scheme: Scheme | None = None) -> None:
    """Apply the theme of a scheme; None: the scheme chosen last."""
    if scheme is not None:
        qt.setProperty(_SCHEME_PROPERTY, scheme.value)
    colours = get_theme()
    qt.setPalette(_make_palette(colours))
    qt.setStyleSheet(make_style_sheet(colours))


def load_fonts() -> None:
    """Load the fonts that come with the program."""
    for path in sorted(get_shipped_path("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def make_serif_font(pixel_size: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """Make the font for what people read at length; `pixel_size` is for the usual text size."""
    font = _make_font(SERIF, pixel_size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def make_sans_font(pixel_size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Make the font for what people scan; `pixel_size` is for the usual text size."""
    font = _make_font(SANS, pixel_size)
    font.setWeight(weight)
    return font


def make_style_sheet(colours: Theme) -> str:
    """Make the style sheet of the whole application.

    It selects widgets by their object name or by the dynamic property `role`. A length in `tx`
    grows with the text.
    """
    icons = get_shipped_path("resources", "icons").as_posix()
    tone = "dark" if colours.is_dark else "light"
    values = {"icons": icons, "tone": tone} | {
        field.name: getattr(colours, field.name) for field in fields(colours)
    }
    template = get_shipped_path("resources", "styles", "window.qss").read_text("utf-8")
    sheet = Template(template).substitute(values)
    return _TEXT_LENGTH.sub(lambda length: f"{scale(int(length[1]))}px", sheet)


def _make_palette(colours: Theme) -> QPalette:
    """Make the palette for what the style sheet does not reach, such as the views' painting."""
    role, palette = QPalette.ColorRole, QPalette()
    for each, colour in {
        role.Window: colours.paper,
        role.WindowText: colours.text,
        role.Base: colours.paper,
        role.AlternateBase: colours.panel,
        role.Text: colours.text,
        role.PlaceholderText: colours.slate,
        role.Button: colours.panel,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.panel,
        role.ToolTipText: colours.text,
        role.Highlight: colours.teal_mark,
        role.HighlightedText: colours.text,
        role.Link: colours.teal,
        role.Mid: colours.rule,
    }.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.slate))
    return palette


def _make_font(family: str, pixel_size: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(scale(pixel_size))
    return font
