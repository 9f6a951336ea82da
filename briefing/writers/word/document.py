"""Writes a book as a Word document: the cover, and a Word section for each section."""

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
from briefing.writers.word.bars import add_bar
from briefing.writers.word.blocks import make_body
from briefing.writers.word.bookmarks import Bookmarks, make_bookmarks
from briefing.writers.word.facing_table import make_facing_table
from briefing.writers.word.furniture import Leaf
from briefing.writers.word.markup import TAB, make_entry_field, make_paragraph, make_run
from briefing.writers.word.package import SIDES, Package
from briefing.writers.word.sheet import Sheet

# A frame, which takes the paragraphs out of the text: LibreOffice ignores frames of styles.
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

    `pages` holds the page of each target and `count` the number of pages, as in the PDF of the same
    book. The fields show them until Word updates them, so Word need not ask. Text stays as it is;
    only characters that XML cannot hold (control characters) become U+FFFD.
    """
    leaf = Leaf.from_paper(paper)
    package = Package(book, leaf.measure)
    sheet = Sheet(leaf.measure, book.language, make_bookmarks(book, pages), package.add_picture)
    parts = [_make_cover_section(package, book, leaf, count)]
    for (section, facing), properties in _make_sections(package, book, leaf, count):
        heading, content = (
            _make_opening(section, book, sheet.bookmarks),
            _make_section_body(section, facing, sheet),
        )
        if any(isinstance(block, Index) for block in section.blocks):
            parts += (
                (heading, properties),
                (content, furniture.make_section_properties(leaf, columns=True)),
            )
        else:
            parts.append((heading + content, properties))
    package.write(_join_sections(parts), stream)


def _make_section_body(section: Section, facing: Section | None, sheet: Sheet) -> str:
    """Make what is below the heading of a section, side by side with the section that faces it."""
    if facing:
        return make_facing_table(section, facing, sheet)
    return make_body(
        section.blocks, replace(sheet, clause_language=section.language), section.changed
    )


def _join_sections(parts: Iterable[tuple[str, str]]) -> str:
    """Join the parts, each with its section properties in its last paragraph.

    The properties of the last part are at the end. A table cannot hold them, so a part that ends
    with a table gets a paragraph without height.
    """
    *before, (content, properties) = (
        (content + make_paragraph("Gap") if content.endswith("</w:tbl>") else content, properties)
        for content, properties in parts
    )
    ended = (
        properties.join(_split_around_last(content, "</w:pPr>")) for content, properties in before
    )
    return "".join(ended) + content + properties


def _split_around_last(text: str, mark: str) -> tuple[str, str]:
    before, _, after = text.rpartition(mark)
    return before, mark + after


_Pair = tuple[Section, Section | None]


def _make_sections(
    package: Package, book: Book, leaf: Leaf, count: int
) -> Iterator[tuple[_Pair, str]]:
    """Make the properties of the sections: heads and feet if they differ from those before.

    A Word section inherits what it does not name from the one before it.
    """
    step = -1
    tab: str | None = None
    head_marking, foot_marking = "", book.marking
    for pair in pair_facing_sections(book.sections):
        word = pair[0].tab
        marking = book.banner.get_marking(each.marking for each in pair if each)
        around = ""
        if (word, marking) != (tab, head_marking):
            step += bool(word) and word != tab
            around += _add_heads(package, book, leaf, marking, (word, step))
        if marking != foot_marking:
            foot = furniture.make_running_foot(book, marking, leaf, count)
            around += "".join(package.add_foot(foot, pages) for pages in SIDES)
        tab, head_marking, foot_marking = word, marking, marking
        yield pair, furniture.make_section_properties(leaf, around)


def _add_heads(package: Package, book: Book, leaf: Leaf, marking: str, tab: tuple[str, int]) -> str:
    """Add the heads with that marking and, if it has a word, with a tab that many steps down."""
    word, step = tab
    heads = ""
    for pages in SIDES:
        tab_markup = furniture.make_step_tab(word, step, leaf, even=pages == "even") if word else ""
        heads += package.add_head(
            furniture.make_running_head(book, marking, leaf, tab_markup), pages
        )
    return heads


def _make_opening(section: Section, book: Book, bookmarks: Bookmarks) -> str:
    """Make label, title and subtitle, the title in the heading style of its level in the outline.

    If a line of the contents names the group that the section opens ('Items for discussion'), a
    mark gives Word that line too, in case it makes the table of contents again.
    """
    entries = [entry for entry in book.outline if entry.target == section.target]
    level = max((entry.level for entry in entries), default=0)
    marks = "".join(make_entry_field(entry.title) for entry in entries if entry.level < level)
    title = bookmarks.mark(section.target, make_run(section.title))
    if section.label or section.marking:
        dot = " · " if section.label and section.marking else ""
        marking = furniture.make_marking_run(section.marking, book.language)
        label = make_paragraph("Section label", marks, make_run(f"{section.label}{dot}"), marking)
        opening = label + make_paragraph(_HEADINGS[level], title)
    else:
        opening = make_paragraph(_HEADINGS[level], marks, title)
    opening += make_paragraph("Subtitle", make_run(section.subtitle)) if section.subtitle else ""
    return add_bar(opening) if ChangeMark(0) in section.changed else opening


def _make_cover_section(package: Package, book: Book, leaf: Leaf, count: int) -> tuple[str, str]:
    """Make the cover with its own head and foot; a second page has the usual ones."""
    head = furniture.make_running_head(book, book.marking, leaf)
    foot = furniture.make_running_foot(book, book.marking, leaf, count)
    references = (
        package.add_head(furniture.make_cover_head(book, leaf), "first"),
        *(package.add_head(head, pages) for pages in SIDES),
        package.add_foot(furniture.make_cover_foot(book), "first"),
        *(package.add_foot(foot, pages) for pages in SIDES),
    )
    ending = furniture.make_section_properties(leaf.as_cover(), "".join(references), titled=True)
    return _make_cover(book.cover), ending


def _make_cover(cover: Cover) -> str:
    facts = (
        make_paragraph(
            "Cover fact",
            make_run(fact.label, "Fact label"),
            TAB,
            make_run(fact.value),
            settings=_AT_FOOT,
        )
        for fact in cover.facts
    )
    return "".join(
        (
            make_paragraph("Cover kind", make_run(cover.kind)),
            make_paragraph("Cover title", make_run(cover.title)),
            make_paragraph("Cover parties", make_run(cover.parties)),
            make_paragraph("Cover rule"),
            *(make_paragraph("Cover line", make_run(line)) for line in cover.lines),
            *facts,
            make_paragraph("Gap"),
        )
    )
