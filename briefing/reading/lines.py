"""Lines: what the reader of every format hands to the structure finder."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark

TOO_MANY_LINES = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” has {count} lines; the limit is {limit}. Save the part you need as a separate file.",
)
MAX_LINES = 20_000

# White space after a list marker. A no-break space is not included: at the start of a clause it
# belongs to the text and is reported, never removed.
BLANKS = " \t\f\r"
# Everything that looks blank: the above, no-break spaces, zero-width marks.
INVISIBLE = BLANKS + "\u00a0\u2007\u202f\u200b\u2060\ufeff"

# Inline tags in Markdown texts.
INLINE_TAG = r"</?(?:span|u|b|i|em|strong|sup|sub|a|font|small)\b[^>]{0,200}>"

BOLD_LEVEL = 9
"""The heading level of a line that is only set in bold: a weaker hint than a heading style."""


@dataclass(frozen=True)
class TablePlace:
    """Where a line stands in a table; all numbers count from 0.

    `column`: None for a whole row, whose cells have tabs between them.
    """

    table: int
    row: int
    column: int | None = None


@dataclass(frozen=True)
class Line:
    """One line of the source, with what its format says about it.

    `starts_paragraph`: None where the format does not say.
    `list_marker`: the automatic number or bullet, if the line is an item of a real list.
    `skip_reason`: why the line is no part of the text, if the reader of the format knows.
    `table_place`: where the line stands in a table, if it does.
    """

    number: int
    text: str
    starts_paragraph: bool | None = None
    heading_level: int = 0
    list_marker: str = ""
    list_depth: int = 0
    is_footnote: bool = False
    skip_reason: str = ""
    table_place: TablePlace | None = None

    @cached_property
    def stripped_text(self) -> str:
        """The text without white space and zero-width marks around it."""
        return self.text.strip(INVISIBLE)

    @property
    def is_blank(self) -> bool:
        return not self.stripped_text

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(INVISIBLE))

    @property
    def margin(self) -> int:
        """The indent, with that of the list; a paragraph below a list marker stands one deeper."""
        return (
            self.indent
            + 4 * self.list_depth
            + (1 if self.list_depth and not self.list_marker else 0)
        )


@dataclass(frozen=True)
class DocumentText:
    """The lines of a document, as its format gives them. `language` is only a hint."""

    lines: tuple[Line, ...]
    remarks: tuple[Remark, ...] = ()
    language: str | None = None

    @property
    def plain_text(self) -> str:
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True)
class Document:
    """A file as received: its bytes, and the text that the reader of its format extracts."""

    file_name: str
    original: bytes
    text: DocumentText


def refuse_too_many_lines(count: int, name: str) -> None:
    """Raise BriefingError if there are more lines than any statement has."""
    if count > MAX_LINES:
        raise BriefingError(TOO_MANY_LINES, name=name, count=count, limit=MAX_LINES)


def number_lines(texts: Iterable[str]) -> tuple[Line, ...]:
    """Make plain lines, numbered from 1, without hints."""
    return tuple(Line(number, text) for number, text in enumerate(texts, start=1))


def format_table_rows(cells: Sequence[Sequence[str]]) -> list[str]:
    """Format cells that stand side by side as rows with tabs between the columns."""
    height = max((len(cell) for cell in cells), default=0)
    rows = (
        "\t".join(cell[row] if row < len(cell) else "" for cell in cells) for row in range(height)
    )
    return [row.rstrip("\t") for row in rows]
