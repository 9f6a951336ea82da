"""The look of the window: colours for light and dark, fonts and the style sheet."""

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing.common import palette
from briefing.common.resources import get_shipped_path

SANS = "Noto Sans"
SERIF = "Noto Serif"
_SCHEME_PROPERTY = "colourScheme"


@dataclass(frozen=True)
class Theme:
    """A colour (`#rrggbb`) for each role.

    `ink` is the background of the side bar, and `on_ink` and `on_ink_dim` are the text on it.
    `teal` is for actions, labels and numbers, `on_teal` for the text of a button in that colour.
    `amber` is for shapes and rules. `amber_text` is for words, for which `amber` is too pale on
    paper.
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
)


class Scheme(StrEnum):
    """Which theme the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def get_theme() -> Theme:
    """Get the theme that the user chose, or else that of the system."""
    qt = QGuiApplication.instance()
    scheme = None if qt is None else qt.property(_SCHEME_PROPERTY)
    if scheme in (None, Scheme.SYSTEM):
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if scheme == Scheme.DARK else LIGHT


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
    """Make the font for what people read at length."""
    font = _make_font(SERIF, pixel_size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def make_sans_font(pixel_size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Make the font for what people scan."""
    font = _make_font(SANS, pixel_size)
    font.setWeight(weight)
    return font


def make_style_sheet(colours: Theme) -> str:
    """Make the style sheet of the whole application.

    It selects widgets by their object name or by the dynamic property `role`.
    """
    icons = get_shipped_path("resources", "icons").as_posix()
    tone = "dark" if colours is DARK else "light"
    values = {"icons": icons, "tone": tone} | {
        field.name: getattr(colours, field.name) for field in fields(colours)
    }
    template = get_shipped_path("resources", "styles", "window.qss").read_text("utf-8")
    return Template(template).substitute(values)


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
    font.setPixelSize(pixel_size)
    return font
