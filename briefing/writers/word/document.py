"""A book as a Word document: its cover, and one Word section for each of its sections."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from briefing.book.blocks import Index
from briefing.book.model import (
    Book,
    ChangeMark,
    Cover,
    Section,
    pair_facing_sections,
)
from briefing.writers.typography import Paper
from briefing.writers.word import furniture
from briefing.writers.word.bars import barred
from briefing.writers.word.blocks import Sheet, body
from briefing.writers.word.bookmarks import Places, places_in
from briefing.writers.word.facing_table import beside
from briefing.writers.word.furniture import Leaf
from briefing.writers.word.markup import TAB, entry_field, paragraph, run
from briefing.writers.word.package import SIDES, Package

# A frame, which takes the paragraphs out of the text: LibreOffice overlooks those of styles.
_AT_FOOT = (
    '<w:framePr w:w="8400" w:hSpace="0" w:wrap="around" w:vAnchor="margin" w:hAnchor="margin" '
    'w:xAlign="left" w:yAlign="bottom"/>'
)
_HEADINGS = ("TOC Heading", "heading 1", "heading 2")


def write_docx(
    book: Book,
    stream: BinaryIO,
    *,
    pages: Mapping[str, int],
    count: int,
    paper: Paper = Paper.A4,
) -> None:
    """Write the book as a Word document.

    `pages` says on which page each target falls and `count` how many pages there are, as the PDF of
    the same book has them: the fields show them until Word works them out itself, so it need not
    ask to. Text stays as it is; only what XML cannot carry (control characters) becomes U+FFFD.
    """
    leaf = Leaf.of(paper)
    package = Package(book, leaf.measure)
    sheet = Sheet(leaf.measure, book.language, places_in(book, pages), package.picture)
    parts = [_cover_section(package, book, leaf, count)]
    for (section, facing), properties in _sections(package, book, leaf, count):
        opening, said = _opening(section, book, sheet.places), _said(section, facing, sheet)
        if any(isinstance(block, Index) for block in section.blocks):
            parts += (opening, properties), (said, furniture.section_properties(leaf, columns=True))
        else:
            parts.append((opening + said, properties))
    package.write(_bound(parts), stream)


def _said(section: Section, facing: Section | None, sheet: Sheet) -> str:
    """What stands under the heading of a section, side by side with what would face it."""
    if facing:
        return beside(section, facing, sheet)
    return body(section.blocks, replace(sheet, quoted=section.language), section.changed)


def _bound(parts: Iterable[tuple[str, str]]) -> str:
    """The parts, each with its section properties in its last paragraph, the last one's at the end.

    A table cannot carry them, so one that ends a part is followed by a paragraph without height.
    """
    *before, (content, properties) = (
        (content + paragraph("Gap") if content.endswith("</w:tbl>") else content, properties)
        for content, properties in parts
    )
    ended = (properties.join(_around_last(content, "</w:pPr>")) for content, properties in before)
    return "".join(ended) + content + properties


def _around_last(text: str, mark: str) -> tuple[str, str]:
    before, _, after = text.rpartition(mark)
    return before, mark + after


_Pair = tuple[Section, Section | None]


def _sections(package: Package, book: Book, leaf: Leaf, count: int) -> Iterator[tuple[_Pair, str]]:
    """The sections with their properties: heads and feet where those before do not do for them.

    What a Word section does not name it has from the one before it.
    """
    step = -1
    tab: str | None = None
    headed, footed = "", book.marking
    for pair in pair_facing_sections(book.sections):
        word = pair[0].tab
        marking = book.banner.get_marking(each.marking for each in pair if each)
        around = ""
        if (word, marking) != (tab, headed):
            step += bool(word) and word != tab
            around += _heads(package, book, leaf, marking, (word, step))
        if marking != footed:
            foot = furniture.running_foot(book, marking, leaf, count)
            around += "".join(package.foot(foot, pages) for pages in SIDES)
        tab, headed, footed = word, marking, marking
        yield pair, furniture.section_properties(leaf, around)


def _heads(package: Package, book: Book, leaf: Leaf, marking: str, tab: tuple[str, int]) -> str:
    """The heads with that marking, and with a tab where it has a word, so many steps down."""
    word, step = tab
    heads = ""
    for pages in SIDES:
        drawn = furniture.step_tab(word, step, leaf, even=pages == "even") if word else ""
        heads += package.head(furniture.running_head(book, marking, leaf, drawn), pages)
    return heads


def _opening(section: Section, book: Book, places: Places) -> str:
    """Label, title and subtitle, the title in the heading style of its level in the outline.

    When a line of the contents names the group that the section opens ('Items for discussion'), a
    mark gives Word that line as well, should it make the table of contents anew.
    """
    entries = [entry for entry in book.outline if entry.target == section.target]
    level = max((entry.level for entry in entries), default=0)
    marks = "".join(entry_field(entry.title) for entry in entries if entry.level < level)
    title = places.mark(section.target, run(section.title))
    if section.label or section.marking:
        dot = " · " if section.label and section.marking else ""
        marking = furniture.marking_run(section.marking, book.language)
        label = paragraph("Section label", marks, run(f"{section.label}{dot}"), marking)
        opened = label + paragraph(_HEADINGS[level], title)
    else:
        opened = paragraph(_HEADINGS[level], marks, title)
    opened += paragraph("Subtitle", run(section.subtitle)) if section.subtitle else ""
    return barred(opened) if ChangeMark(0) in section.changed else opened


def _cover_section(package: Package, book: Book, leaf: Leaf, count: int) -> tuple[str, str]:
    """The cover with a head and foot of its own; should it run over, the usual ones follow."""
    head = furniture.running_head(book, book.marking, leaf)
    foot = furniture.running_foot(book, book.marking, leaf, count)
    references = (
        package.head(furniture.cover_head(book, leaf), "first"),
        *(package.head(head, pages) for pages in SIDES),
        package.foot(furniture.cover_foot(book), "first"),
        *(package.foot(foot, pages) for pages in SIDES),
    )
    ending = furniture.section_properties(leaf.as_cover(), "".join(references), titled=True)
    return _cover(book.cover), ending


def _cover(cover: Cover) -> str:
    facts = (
        paragraph(
            "Cover fact", run(fact.label, "Fact label"), TAB, run(fact.value), settings=_AT_FOOT
        )
        for fact in cover.facts
    )
    return "".join(
        (
            paragraph("Cover kind", run(cover.kind)),
            paragraph("Cover title", run(cover.title)),
            paragraph("Cover parties", run(cover.parties)),
            paragraph("Cover rule"),
            *(paragraph("Cover line", run(line)) for line in cover.lines),
            *facts,
            paragraph("Gap"),
        )
    )
