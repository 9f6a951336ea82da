"""The typography of both writers: paper, type sizes, spaces, capitals, quotation marks.

Lengths are in points. Noto Serif is for reading at length, Noto Sans for scanning.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from briefing.book.blocks import Photograph
from briefing.common.palette import (
    AMBER,
    AMBER_DARK,
    INK,
    PANEL,
    RED,
    SLATE,
    TEAL,
    TEAL_MARK,
    WHITE,
)
from briefing.domain.commitment import Status
from briefing.language.capitals import get_base_language, to_capitals


class Paper(Enum):
    """The width and height of a sheet."""

    A4 = (595.28, 841.89)
    LETTER = (612.0, 792.0)

    @property
    def width(self) -> float:
        return self.value[0]

    @property
    def height(self) -> float:
        return self.value[1]


# The margins of a page for duplex printing: the inner one leaves room for the binding.
INNER: Final = 78.0
OUTER: Final = 70.0
TOP: Final = 74.0
BOTTOM: Final = 64.0
# The hairlines of the running head and foot, from the sheet's upper and lower edge.
HEAD_RULE: Final = 53.5
FOOT_RULE: Final = 49.0

# What a printing house needs around a page: how far colour runs off it, and room for the marks.
BLEED: Final = 8.5
SLUG: Final = 28.5

# A speaking card: its side margins, and its head and foot from the upper and lower edge.
CARD_SIDE: Final = 34.0
CARD_HEAD_RULE: Final = 40.0
CARD_FOOT: Final = 38.0

# How much larger the type of a large-print book is: clauses have 16 points, points over 18.
LARGE_PRINT: Final = 1.46

# The widest line of a clause: about 70 letters of its size.
CLAUSE_MEASURE: Final = 365.0

# The column at the right of a clause for remarks on where it is used.
ASIDE_ROOM: Final = 62.0

# The largest photograph, three to four as for a passport, and the gap beside it.
PHOTOGRAPH: Final = (78.0, 104.0)
PHOTOGRAPH_GAP: Final = 18.0

SANS: Final = "Noto Sans"
SERIF: Final = "Noto Serif"


@dataclass(frozen=True)
class Setting:
    """How words are set. `spacing` is added between letters."""

    family: str
    size: float
    leading: float
    colour: str = INK
    bold: bool = False
    italic: bool = False
    spacing: float = 0.0
    capitals: bool = False

    def replace_fields(self, **changes: object) -> "Setting":
        """Return the same setting with some fields replaced."""
        return replace(self, **changes)  # type: ignore[arg-type]  # replace() checks the names


@dataclass(frozen=True)
class TableType:
    """The settings of the words in a table."""

    cell: Setting
    under: Setting
    title: Setting
    standing: Setting

    @property
    def strong(self) -> Setting:
        return self.cell.replace_fields(bold=True)

    @property
    def muted(self) -> Setting:
        return self.cell.replace_fields(colour=SLATE)

    def scale(self, factor: float, smallest: float) -> "TableType":
        """Return it in smaller type, but not smaller than `smallest`."""
        settings = (self.cell, self.under, self.title, self.standing)
        return TableType(*(_scale_type(each, factor, smallest) for each in settings))


def _scale_type(setting: Setting, factor: float, smallest: float) -> Setting:
    size = max(setting.size * factor, min(setting.size, smallest))
    return setting.replace_fields(size=size, leading=setting.leading * size / setting.size)


TITLE: Final = Setting(SANS, 19.4, 23, bold=True)
LONG_TITLE: Final = Setting(SANS, 15, 19, bold=True)
SUBTITLE: Final = Setting(SANS, 9.4, 13.4, SLATE)
LABEL: Final = Setting(SANS, 8.4, 12, TEAL, bold=True, spacing=1.1, capitals=True)
BODY: Final = Setting(SERIF, 11, 15.4)
SECONDARY: Final = Setting(SANS, 9, 12.6, SLATE)
POINT: Final = Setting(SERIF, 14.2, 18.8)
IF_RAISED: Final = Setting(SERIF, 12, 16)
CLAUSE: Final = Setting(SERIF, 11, 14.8)
CLAUSE_HEADING: Final = CLAUSE.replace_fields(bold=True)
CLAUSE_LABEL: Final = Setting(SANS, 9.2, 14.8, TEAL, bold=True)
NOTE: Final = Setting(SANS, 9, 12.4, SLATE)
ASIDE: Final = Setting(SANS, 8, 11, SLATE)
BOX_LABEL: Final = Setting(SANS, 8, 11.6, SLATE, bold=True, spacing=0.3, capitals=True)
BOX_TEXT: Final = Setting(SANS, 9.6, 13)
PERSON: Final = Setting(SANS, 10.6, 14, bold=True)
PERSON_ROLE: Final = Setting(SANS, 8.6, 12, SLATE)
CELL: Final = Setting(SANS, 8.8, 11.6)
UNDER: Final = Setting(SANS, 8.2, 11, SLATE)
COLUMN_TITLE: Final = Setting(SANS, 8, 10.6, SLATE, bold=True)
STANDING: Final = Setting(SANS, 8, 12, bold=True)
TABLE_TYPE: Final = TableType(CELL, UNDER, COLUMN_TITLE, STANDING)
CONTENTS_SECTION: Final = Setting(SANS, 9.6, 14, bold=True)
CONTENTS_ITEM: Final = Setting(SANS, 8.8, 12.4)
INDEX: Final = Setting(SANS, 8.8, 12)
SQUARE: Final = Setting(SANS, 8, 9.6, SLATE)
RUNNING: Final = Setting(SANS, 8, 10, SLATE)
MARKING: Final = Setting(SANS, 8, 10, RED, bold=True, spacing=1.1, capitals=True)
SMALLEST: Final = 8.0  # what a reader needs is not smaller
SMALLEST_MARKING: Final = 4.0  # a marking is whole on every page, however long it is
OWN_MARKING_SIZE: Final = 0.85  # of the size of the words after a marking in parentheses
CONTINUED: Final = Setting(SANS, 8.4, 10, TEAL, bold=True)
WATERMARK: Final = Setting(SANS, 48, 58, "#e9edf1", bold=True)
TAB: Final = Setting(SANS, 8.2, 10, "#ffffff", bold=True, spacing=0.4)

TAB_NUMBER: Final = Setting(SANS, 10.6, 13, "#ffffff", bold=True)

CARD_HEAD: Final = Setting(SANS, 8.2, 10, SLATE)
CARD_POINT: Final = Setting(SERIF, 15, 20)
CARD_IF_RAISED: Final = Setting(SERIF, 12, 15.6)

COVER_KIND: Final = Setting(SANS, 9.6, 13, TEAL, bold=True, spacing=3.2, capitals=True)
COVER_TITLE: Final = Setting(SERIF, 30, 40, bold=True)
COVER_PARTIES: Final = Setting(SERIF, 14, 20, SLATE)
COVER_MANY_PARTIES: Final = COVER_PARTIES.replace_fields(size=11, leading=16)
COVER_LINE: Final = Setting(SANS, 10.6, 14.6)
COVER_FACT: Final = Setting(SANS, 9, 12.8)
COVER_MARKING: Final = Setting(SANS, 9, 11, RED, bold=True, spacing=2.2, capitals=True)

BAR_COUNT: Final = Setting(SANS, 8.6, 11, bold=True)
STATUS_LEGEND: Final = Setting(SANS, 8.4, 12)
HEAD_ROLE: Final = Setting(SANS, 9, 12.4)
HEAD_OTHERS: Final = Setting(SANS, 8, 11.4, SLATE)

# A status has a shape and words; the colour only repeats it.
SHAPES: Final = {
    Status.NOT_BEGUN: "○",
    Status.UNDER_WAY: "◐",
    Status.AT_RISK: "▲",
    Status.FULFILLED: "●",
    Status.SUPERSEDED: "⊘",
}
COLOURS: Final = {
    Status.NOT_BEGUN: AMBER,
    Status.UNDER_WAY: TEAL,
    Status.AT_RISK: AMBER,
    Status.FULFILLED: TEAL,
    Status.SUPERSEDED: SLATE,
}

# The fill of a status where it has one, and what is written on it. They differ in grey, too.
STATUS_FILLS: Final = {
    Status.NOT_BEGUN: (WHITE, INK),
    Status.UNDER_WAY: (TEAL_MARK, INK),
    Status.AT_RISK: (AMBER_DARK, WHITE),
    Status.FULFILLED: (INK, WHITE),
    Status.SUPERSEDED: (PANEL, SLATE),
}


def fit_photograph(photograph: Photograph) -> tuple[float, float]:
    """Compute the printed size of a photograph: as large as possible, in its proportions."""
    width, height = PHOTOGRAPH
    scale = min(width / photograph.width, height / photograph.height)
    return photograph.width * scale, photograph.height * scale


# Letters that show that a marking is Turkish: in any book, and in a Turkish book.
_TURKISH = frozenset("ğışĞİŞ")
_ALSO_TURKISH = frozenset("çöüÇÖÜ")
_TURKISH_ALL_THE_SAME = frozenset(("gizli",))
_GUILLEMETS = frozenset(("ru", "kk", "ky", "uk", "be", "fr", "hy"))


def find_marking_language(marking: str, language: str) -> str:
    """Find the language whose rules capitalise a marking in a book in `language`; "" for none.

    The marking belongs to the meeting and may be in another language than the book: a Turkish book
    may be marked "For official use", which has no İ.
    """
    letters = set(marking)
    if letters & _TURKISH:
        return "tr"
    turkish = letters & _ALSO_TURKISH or marking.casefold() in _TURKISH_ALL_THE_SAME
    return language if turkish else ""


def to_marking_capitals(marking: str, language: str) -> str:
    """Return the marking of a book in `language` in capitals."""
    return to_capitals(marking, find_marking_language(marking, language))


def derive_own_marking(setting: Setting) -> Setting:
    """Derive the setting of a note's own marking, in parentheses before words in `setting`."""
    return setting.replace_fields(
        family=SANS,
        size=max(setting.size * OWN_MARKING_SIZE, SMALLEST),
        colour=RED,
        bold=True,
        italic=False,
    )


def quote(text: str, language: str) -> str:
    """Return the text in the quotation marks of the language."""
    return f"«{text}»" if get_base_language(language) in _GUILLEMETS else f"“{text}”"


def as_sentence(topic: str) -> str:
    """End a topic with a full stop, unless it ends with a mark; a sentence follows on the line."""
    return topic if topic[-1:] in ".!?:;…" else f"{topic}."
