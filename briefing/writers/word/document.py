"""Writes a book as a Word document: the cover, and a Word section for each section."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from docx.oxml.section import CT_SectPr

from briefing.book.blocks import Index
from briefing.book.model import (
    Book,
    ChangeMark,
    Cover,
    Section,
    pair_facing_sections,
)
from briefing.common.gc_control import gc_paused
from briefing.writers.typography import Paper
from briefing.writers.word import furniture
from briefing.writers.word.bars import add_bar
from briefing.writers.word.blocks import make_body
from briefing.writers.word.bookmarks import Bookmarks, make_bookmarks
from briefing.writers.word.elements import (
    Content,
    join_content,
    make_gap,
    make_paragraph,
    make_run,
    to_xml_text,
)
from briefing.writers.word.facing_table import make_facing_table
from briefing.writers.word.furniture import Leaf
from briefing.writers.word.markup import FRAME_AT_FOOT, TAB, make_entry_field
from briefing.writers.word.package import SIDES, Package
from briefing.writers.word.sheet import Sheet

_HEADINGS = ("TOC Heading", "heading 1", "heading 2")


@gc_paused()
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
    leaf = Leaf.from_paper(paper, from_right=book.from_right)
    package = Package(book, leaf)
    sheet = _make_sheet(package, book, leaf, pages)
    parts = [(_make_cover(book.cover), _make_cover_section(package, book, leaf, count))]
    for (section, facing), properties in _make_sections(package, book, leaf, count):
        heading, content = (
            _make_opening(section, book, sheet.bookmarks),
            _make_section_body(section, facing, sheet),
        )
        if any(isinstance(block, Index) for block in section.blocks):
            parts += (
                (heading, properties),
                (content, package.make_section(leaf, columns=True)),
            )
        else:
            parts.append((heading + content, properties))
    package.write(parts, stream)


@gc_paused()
def write_docx_sheet(book: Book, stream: BinaryIO, *, pages: Mapping[str, int]) -> None:
    """Write a book without its cover; its first section gives all pages their head and foot."""
    leaf = Leaf.from_paper(Paper.A4, from_right=book.from_right)
    package = Package(book, leaf)
    sheet = _make_sheet(package, book, leaf, pages)
    properties = package.make_section(leaf)
    _add_heads(package, properties, book, leaf, book.marking)
    _add_feet(package, properties, book, leaf, book.marking, len(book.sections))
    content = join_content(
        _make_opening(section, book, sheet.bookmarks) + _make_section_body(section, None, sheet)
        for section in book.sections
    )
    package.write([(content, properties)], stream)


def _make_sheet(package: Package, book: Book, leaf: Leaf, pages: Mapping[str, int]) -> Sheet:
    bookmarks = make_bookmarks(book, pages)
    return Sheet(leaf.measure, book.language, bookmarks, package.add_picture, package.add_list)


def _make_section_body(section: Section, facing: Section | None, sheet: Sheet) -> Content:
    """Make what is below the heading of a section, side by side with the section that faces it."""
    if facing:
        return make_facing_table(section, facing, sheet)
    return make_body(
        section.blocks, replace(sheet, clause_language=section.language), section.changed
    )


_Pair = tuple[Section, Section | None]


def _make_sections(
    package: Package, book: Book, leaf: Leaf, count: int
) -> Iterator[tuple[_Pair, CT_SectPr]]:
    """Make the properties of the sections: heads and feet if they differ from those before.

    A Word section inherits what it does not name from the one before it.
    """
    step = -1
    tab: str | None = None
    head_marking, foot_marking = "", book.marking
    for pair in pair_facing_sections(book.sections):
        word = pair[0].tab
        marking = book.banner.get_marking(each.marking for each in pair if each)
        properties = package.make_section(leaf)
        if (word, marking) != (tab, head_marking):
            step += bool(word) and word != tab
            _add_heads(package, properties, book, leaf, marking, (word, step))
        if marking != foot_marking:
            _add_feet(package, properties, book, leaf, marking, count)
        tab, head_marking, foot_marking = word, marking, marking
        yield pair, properties


def _add_heads(
    package: Package,
    section: CT_SectPr,
    book: Book,
    leaf: Leaf,
    marking: str,
    tab: tuple[str, int] = ("", 0),
) -> None:
    """Add the heads with that marking and, if it has a word, with a tab that many steps down."""
    word, step = tab
    for pages in SIDES:
        head = furniture.make_running_head(book, marking, leaf, package.watermark)
        if word:
            head = furniture.make_step_tab(word, step, leaf, even=pages == "even") + head
        package.add_head(section, head, pages)


def _add_feet(
    package: Package, section: CT_SectPr, book: Book, leaf: Leaf, marking: str, count: int
) -> None:
    for pages in SIDES:
        foot = furniture.make_running_foot(book, marking, leaf, count)
        package.add_foot(section, foot, pages)


def _make_opening(section: Section, book: Book, bookmarks: Bookmarks) -> Content:
    """Make label, title and subtitle, the title in the heading style of its level in the outline.

    If a line of the contents names the group that the section opens ('Items for discussion'), a
    mark gives Word that line too, in case it makes the table of contents again.
    """
    entries = [entry for entry in book.outline if entry.target == section.target]
    level = max((entry.level for entry in entries), default=0)
    marks = "".join(
        make_entry_field(to_xml_text(entry.title)) for entry in entries if entry.level < level
    )
    language = section.title_language or None
    title = bookmarks.mark(section.target, make_run(section.title, language=language))
    if section.label or section.marking:
        dot = " · " if section.label and section.marking else ""
        marking = furniture.make_marking_run(section.marking, book.language)
        label = make_paragraph("Section label", marks, make_run(f"{section.label}{dot}"), marking)
        opening = label + make_paragraph(_HEADINGS[level], title)
    else:
        opening = make_paragraph(_HEADINGS[level], marks, title)
    if section.subtitle:
        opening += make_paragraph("Subtitle", make_run(section.subtitle))
    return add_bar(opening) if ChangeMark(0) in section.changed else opening


def _make_cover_section(package: Package, book: Book, leaf: Leaf, count: int) -> CT_SectPr:
    """Make the pages of the cover with its own head and foot; a second page has the usual ones."""
    cover = package.cover
    package.set_cover_pages(leaf.as_cover())
    furniture.complete_cover_head(package.cover_head, book, leaf, package.watermark)
    _add_heads(package, cover, book, leaf, book.marking)
    package.add_foot(cover, furniture.make_cover_foot(book), "first")
    _add_feet(package, cover, book, leaf, book.marking, count)
    return cover


def _make_cover(cover: Cover) -> Content:
    facts = (
        make_paragraph(
            "Cover fact",
            make_run(fact.label, "Fact label"),
            TAB,
            make_run(fact.value),
            settings=FRAME_AT_FOOT,
        )
        for fact in cover.facts
    )
    return join_content(
        (
            make_paragraph("Cover kind", make_run(cover.kind)),
            make_paragraph("Cover title", make_run(cover.title)),
            make_paragraph("Cover parties", make_run(cover.parties)),
            make_paragraph("Cover rule"),
            *(make_paragraph("Cover line", make_run(line)) for line in cover.lines),
            *facts,
            make_gap(),
        )
    )
