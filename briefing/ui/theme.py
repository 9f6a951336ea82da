"""How the window looks: its colours by role, light and dark, its fonts and its style sheet."""

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from briefing.domain import palette
from briefing.domain.resources import shipped

SANS = "Noto Sans"
SERIF = "Noto Serif"


@dataclass(frozen=True)
class Theme:
    """A colour (`#rrggbb`) for each role.

    `ink` is the ground of the side bar, `on_ink` and `on_ink_dim` what is written on it; `teal` is
    for actions, labels and numbers, and `on_teal` what stands on a button of that colour. `amber`
    is for shapes and rules, `amber_text` for words, for which `amber` is too pale on paper.
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


def theme() -> Theme:
    """The theme that the system's colour scheme asks for."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def load_fonts() -> None:
    """Make the fonts that come with the program known to Qt."""
    for path in sorted(shipped("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def serif(pixel_size: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """For what a person reads at length."""
    font = _font(SERIF, pixel_size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def sans(pixel_size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """For what a person scans."""
    font = _font(SANS, pixel_size)
    font.setWeight(weight)
    return font


def style_sheet(colours: Theme) -> str:
    """The style sheet of the whole application.

    Widgets are met by their object name or by the dynamic property `role`.
    """
    icons = shipped("resources", "icons").as_posix()
    tone = "dark" if colours is DARK else "light"
    values = {"icons": icons, "tone": tone} | {
        field.name: getattr(colours, field.name) for field in fields(colours)
    }
    template = shipped("resources", "styles", "window.qss").read_text("utf-8")
    return Template(template).substitute(values)


def _font(family: str, pixel_size: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixel_size)
    return font
