"""A book taken apart into what any typesetter knows, for those that ours is held against.

They get the same words in the same sizes, and less to do: no tabs, links in tables, marked content
or page numbers in cells. What they leave undone counts in their favour.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.book.blocks import (
    Block,
    Boxes,
    Cell,
    Contents,
    Coverage,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Points,
    Quotation,
    RailedText,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import Book, Section
from briefing.writers.typography import (
    ASIDE_ROOM,
    BODY,
    BOX_TEXT,
    CELL,
    CLAUSE,
    COVER_FACT,
    COVER_LINE,
    COVER_PARTIES,
    IF_RAISED,
    INNER,
    LABEL,
    NOTE,
    OUTER,
    POINT,
    SECONDARY,
    SQUARE,
    SUBTITLE,
    Paper,
    Setting,
)

WIDTH = Paper.A4.width - INNER - OUTER
_CLAUSE_LABEL = 32.0
_SQUARES = 25


@dataclass(frozen=True)
class Heading:
    """The title of a section or the cover; begins a page."""

    text: str
    target: str


@dataclass(frozen=True)
class Said:
    """A paragraph, with what stands before it in a column of its own, if anything does."""

    text: str
    setting: Setting
    before: str = ""


@dataclass(frozen=True)
class Grid:
    """Rows of cells under each other in columns of these widths; the first row may be a head."""

    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    setting: Setting
    head: bool = False
    ruled: bool = True


@dataclass(frozen=True)
class Listing:
    """The contents: level, title, target."""

    entries: tuple[tuple[int, str, str], ...]


Part = Heading | Said | Grid | Listing


def parts_of(book: Book) -> Iterator[Part]:
    """The whole book, its cover first."""
    cover = book.cover
    yield Heading(cover.title, "cover")
    yield Said(cover.parties, COVER_PARTIES)
    for line in cover.lines:
        yield Said(line, COVER_LINE)
    facts = tuple((fact.label, fact.value) for fact in cover.facts)
    yield Grid(facts, (WIDTH * 0.3, WIDTH * 0.7), COVER_FACT)
    for section in book.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[Part]:
    yield Heading(section.title, section.target)
    for text, setting in ((section.label, LABEL), (section.subtitle, SUBTITLE)):
        if text:
            yield Said(text, setting)
    quoted: list[Quotation] = []
    for block in section.blocks:
        if isinstance(block, Quotation):
            quoted.append(block)
            continue
        yield from _clauses(quoted)
        quoted = []
        yield from _block(block)
    yield from _clauses(quoted)


def _clauses(quoted: list[Quotation]) -> Iterator[Part]:
    if any(each.aside for each in quoted):
        rows = tuple((each.label, each.text, each.aside) for each in quoted)
        text = WIDTH - _CLAUSE_LABEL - ASIDE_ROOM
        yield Grid(rows, (_CLAUSE_LABEL, text, ASIDE_ROOM), CLAUSE, ruled=False)
        return
    for each in quoted:
        yield Said(each.text, CLAUSE, each.label)
        yield from map(_note, each.notes)


def _block(block: Block) -> Iterator[Part]:
    match block:
        case Paragraph():
            yield Said(block.text, SECONDARY if block.secondary else BODY)
        case Label():
            yield Said(block.text, LABEL)
        case Points():
            yield from (Said(point.text, POINT, "•") for point in block.points)
        case RailedText():
            yield Said(f"{block.topic}. {block.text}", IF_RAISED)
        case Note():
            yield _note(block)
        case Boxes():
            row = tuple(f"{box.label}: {box.text}" for box in block.boxes)
            yield Grid((row,), (WIDTH / len(row),) * len(row), BOX_TEXT)
        case Table():
            yield _table(block)
        case Contents():
            yield Listing(
                tuple(
                    (entry.level, f"{entry.number} {entry.title}".strip(), entry.target)
                    for entry in block.entries
                )
            )
        case Coverage():
            yield Said(block.title, LABEL)
            yield Said(block.caption, SECONDARY)
            yield _squares([square.label for square in block.squares])


def _note(note: Note) -> Said:
    return Said(f"{note.kind} “{note.quote}”: {note.text}", NOTE)


def _table(table: Table) -> Grid:
    head = tuple(column.title for column in table.columns)
    rows = tuple(tuple(map(_cell, row.cells)) for row in table.rows)
    whole = sum(column.width for column in table.columns)
    widths = tuple(WIDTH * column.width / whole for column in table.columns)
    return Grid((head, *rows), widths, CELL, head=True)


def _cell(cell: Cell) -> str:
    match cell:
        case Words():
            return f"{cell.text} {cell.under}".strip()
        case StatusCell():
            return f"{cell.text} {cell.past_due}".strip()
        case PageNumber():
            return ""


def _squares(labels: list[str]) -> Grid:
    labels += [""] * (-len(labels) % _SQUARES)
    rows = tuple(
        tuple(labels[start : start + _SQUARES]) for start in range(0, len(labels), _SQUARES)
    )
    return Grid(rows, (WIDTH / _SQUARES,) * _SQUARES, SQUARE)
