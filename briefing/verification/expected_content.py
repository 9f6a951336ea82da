"""What a book has to say and must not say.

It is gathered from the records of all audiences and filtered by the edition here, independently of
the query and the composing that made the book.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum

from briefing.book.blocks import (
    Biography,
    Block,
    Contents,
    ContentsEntry,
    Heads,
    Index,
    PageNumber,
    Point,
    Points,
    Quotation,
    RailedText,
    Row,
    StatusCell,
    Table,
    Words,
)
from briefing.book.cards import Cards, make_cards
from briefing.book.changes import CHANGES_TARGET, collect_words
from briefing.book.compose import compose
from briefing.book.languages import AS_TAKEN_UP, Languages, choose_languages
from briefing.book.material import Material
from briefing.book.model import (
    Book,
    Section,
    find_markings,
)
from briefing.book.page_of_changes import EarlierBook, add_page_of_changes
from briefing.book.replacement_pages import PageExchange, make_replacement_list
from briefing.common.wording import Wording
from briefing.domain.brief import BriefKind
from briefing.domain.edition import Edition, SectionKind
from briefing.domain.formatting import Spans, split_printed
from briefing.domain.marking import Banner
from briefing.domain.schedule import schedule
from briefing.domain.statement import Clause
from briefing.language.addresses import format_margin_label
from briefing.verification.marked_texts import MarkedText, find_marked_texts, make_banner
from briefing.verification.page_frame import Frame
from briefing.verification.text_matching import normalize_text
from briefing.verification.workspace_content import (
    WorkspaceContent,
    filter_by_edition,
    find_withheld_texts,
)

_FIRST_WORDS = 6  # words that identify a clause: they fit into its first line on any page

# The sections with the briefs that belong to no item.
_BRIEF_SECTIONS = {BriefKind.SCENE: SectionKind.SCENE, BriefKind.ADDENDUM: SectionKind.ADDENDA}


@dataclass(frozen=True)
class QuotedParagraph:
    """A paragraph of a statement, its number and heading as printed, and how often it is quoted."""

    label: str
    heading: str
    text: str
    times: int


@dataclass(frozen=True)
class IndexedName:
    """A name in the index, and the first words of each quoted clause that contains it."""

    name: str
    beginnings: tuple[str, ...]


@dataclass(frozen=True)
class ExpectedContent:
    """What a book has to say and must not say.

    `withheld_texts` and `admitted_texts` are the desk's own texts: those that must not be in the
    book, and those that the same search must find in it. `allowed_text` is everything that the
    edition may say, with the program's own words. `rows` are the rows of tables that name pages,
    cell by cell, None for the page; `index` has the names under `index_title`. `headings` holds the
    title of each section by target. `banner` marks the pages, `marked_texts` are the texts with a
    higher marking. With `has_facing_pages`, two languages are on opposite pages, and a clause may
    continue on the page after the next. `copy` is the number of the copy, which every page states,
    also behind the words if it `has_watermark`.
    """

    title: str
    quotations: tuple[QuotedParagraph, ...]
    withheld_texts: tuple[str, ...]
    admitted_texts: tuple[str, ...]
    allowed_text: str
    contents: tuple[ContentsEntry, ...]
    rows: tuple[tuple[str | None, ...], ...]
    frame: Frame
    banner: Banner
    index: tuple[IndexedName, ...] = ()
    index_title: str = ""
    headings: Mapping[str, str] = field(default_factory=dict)
    has_facing_pages: bool = False
    marked_texts: tuple[MarkedText, ...] = ()
    photographs: tuple[bytes, ...] = ()
    copy: str = ""
    has_watermark: bool = False


def build_expected_content(
    workspace_content: WorkspaceContent,
    edition: Edition,
    prepared: dt.datetime,
    wording: Wording,
    frame: Frame,
    languages: Languages = AS_TAKEN_UP,
    *,
    cards: bool = False,
    earlier: EarlierBook | None = None,
    exchange: PageExchange | None = None,
) -> ExpectedContent:
    """Build what a book of this edition, in these languages, has to say and must not say.

    With `cards`, it is for the speaking cards, which quote nothing and have no contents. With an
    `earlier` book, the book says what changed since. With an `exchange` of pages, their list does.
    """
    material = choose_languages(filter_by_edition(workspace_content.material, edition), languages)
    # Composed of admitted records only, so that no error in composing adds others.
    book = compose(material, edition, prepared, wording)
    extra_texts: list[str] = []
    if earlier and exchange:
        extra_texts += _list_strings(make_replacement_list(exchange, earlier, book, wording))
    elif earlier:
        extra_texts += list_texts(book)
        book = add_page_of_changes(book, earlier, wording)
    change_texts = collect_words(
        tuple(each for each in book.sections if each.target == CHANGES_TARGET)
    )
    texts = find_marked_texts(material, edition, prepared, wording, change_texts)
    admitted = [each for each in _find_admitted_texts(material, edition) if each[0]]
    whole_texts = {text for text, _ in admitted}
    from_book = build_from_book(book, frame)
    expected = replace(
        from_book,
        quotations=tuple(_find_quotations(material, edition)),
        withheld_texts=tuple(
            dict.fromkeys(filter(None, find_withheld_texts(edition, workspace_content)))
        ),
        admitted_texts=_split_texts(admitted),
        allowed_text="\n".join((from_book.allowed_text, *extra_texts)),
        banner=make_banner(material, edition),
        marked_texts=tuple(each for each in texts if each.text in whole_texts),
    )
    return restrict_to_cards(expected, make_cards(book, wording)) if cards else expected


def build_from_book(book: Book, frame: Frame) -> ExpectedContent:
    """Build the part of the expected content that a book's tree has: its text and targets."""
    titles = {section.target: section.title for section in book.sections}
    tables = [block for each in book.sections for block in each.blocks if isinstance(block, Table)]
    rows = (row for table in tables for row in table.rows)
    return ExpectedContent(
        title=book.title,
        quotations=(),
        withheld_texts=(),
        admitted_texts=(),
        allowed_text="\n".join(list_texts(book)),
        contents=tuple(_list_contents_entries(book)),
        rows=tuple(_list_cell_texts(row) for row in rows if _has_section_pages(row, titles)),
        index=tuple(_list_indexed_names(book)),
        index_title=next((each.title for each in book.sections if _is_index(each)), ""),
        headings=titles,
        frame=frame,
        banner=book.banner,
        photographs=tuple(_find_photographs(book)),
        has_facing_pages=any(section.facing for section in book.sections),
        copy=book.copy,
        has_watermark=book.watermark,
    )


def restrict_to_cards(expected: ExpectedContent, cards: Cards) -> ExpectedContent:
    """Restrict the expected content to the points and answers, which are all that cards have."""
    blocks = [block for card in cards.cards for block in card.blocks]
    spoken: list[Point | RailedText] = [
        point for block in blocks if isinstance(block, Points) for point in block.points
    ]
    spoken += [block for block in blocks if isinstance(block, RailedText)]
    allowed_text = "\n".join((expected.allowed_text, *list_texts(cards)))
    admitted_texts = _split_texts((each.text, each.spans) for each in spoken)
    return replace(
        expected,
        quotations=(),
        admitted_texts=admitted_texts,
        allowed_text=allowed_text,
        contents=(),
        rows=(),
        index=(),
        photographs=(),
    )


def _split_texts(texts: Iterable[tuple[str, Spans]]) -> tuple[str, ...]:
    """Split texts into the parts that a page has in one piece."""
    return tuple(
        part for text, spans in texts for part in split_printed(text, spans) if part.strip()
    )


def _find_admitted_texts(material: Material, edition: Edition) -> Iterator[tuple[str, Spans]]:
    """Find the desk's own texts that the book must contain, and how they look."""
    times = _count_quotations(material, edition)
    for source in material.sources:
        yield from ((note.text, note.spans) for note in source.annotations if times[note.clause_id])
    discussed = _find_discussed_items(material, edition)
    for brief in material.briefs:
        if (
            brief.item_id in discussed
            if brief.kind.is_of_item
            else edition.has_section(_BRIEF_SECTIONS[brief.kind])
        ):
            yield brief.text, brief.spans
    for delegate in material.delegates:
        person = material.persons[delegate.person_id]
        yield person.biography, ()
        if edition.has_section(SectionKind.DELEGATIONS):
            yield f"{person.name} {person.role}", ()


def _find_photographs(book: Book) -> Iterator[bytes]:
    """Find the photographs that a book shows, some of them in several places."""
    blocks = [block for section in book.sections for block in section.blocks]
    people = [block.photograph for block in blocks if isinstance(block, Biography)]
    heads = [head for block in blocks if isinstance(block, Heads) for head in block.heads]
    for photograph in (*people, *(head.photograph for head in heads)):
        if photograph is not None:
            yield photograph.jpeg


def _find_discussed_items(material: Material, edition: Edition) -> list[int]:
    """Find the items that have pages in the book."""
    if not edition.has_section(SectionKind.ITEMS):
        return []
    lines = schedule(material.meeting, material.items, material.numbers).items
    return [line.item.id for line in lines if line.number]


def _find_quotations(material: Material, edition: Edition) -> Iterator[QuotedParagraph]:
    """Find every paragraph of the statements that the book quotes."""
    times = _count_quotations(material, edition)
    for clause in filter(lambda clause: times[clause.id], _list_clauses(material)):
        yield _make_quoted_paragraph(clause, times[clause.id])
    if not edition.has_section(SectionKind.STATEMENTS):
        return
    for source in material.sources:
        for clause in source.facing.clauses if source.facing else ():
            yield _make_quoted_paragraph(clause, 1)


def _make_quoted_paragraph(clause: Clause, times: int) -> QuotedParagraph:
    return QuotedParagraph(format_margin_label(clause), clause.heading or "", clause.text, times)


def _count_quotations(material: Material, edition: Edition) -> Counter[int]:
    """Count how often each paragraph is quoted, in its statement and in items that take it up."""
    clauses = list(_list_clauses(material))
    children: dict[int | None, list[Clause]] = {}
    for clause in clauses:
        children.setdefault(clause.parent_id, []).append(clause)

    def list_with_items(clause_id: int) -> Iterator[int]:
        yield clause_id
        for item in children.get(clause_id, ()):
            yield from list_with_items(item.id)

    times: Counter[int] = Counter()
    if edition.has_section(SectionKind.STATEMENTS):
        times.update(clause.id for clause in clauses)
    for item_id in _find_discussed_items(material, edition):
        taken_up = material.taken_up[item_id]
        times.update({each for clause_id in taken_up for each in list_with_items(clause_id)})
    return times


def _list_clauses(material: Material) -> Iterator[Clause]:
    for source in material.sources:
        yield from (*source.clauses, *source.only_elsewhere)


def list_texts(book: Book | Cards) -> Iterator[str]:
    """List every text of a book; of the scale of markings, only those that the book has."""
    parts = (getattr(book, field.name) for field in fields(book) if field.name != "banner")
    yield from _list_strings((*parts, book.banner.floor, *find_markings(book)))


def _list_strings(value: object) -> Iterator[str]:
    """List every string in a part of a tree."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, (tuple, frozenset)):
        for each in value:
            yield from _list_strings(each)
    elif is_dataclass(value):
        yield from _list_strings(tuple(getattr(value, field.name) for field in fields(value)))


def _list_contents_entries(book: Book) -> Iterator[ContentsEntry]:
    for section in book.sections:
        for block in section.blocks:
            if isinstance(block, Contents):
                yield from block.entries


def _is_index(section: Section) -> bool:
    return any(isinstance(block, Index) for block in section.blocks)


def _list_indexed_names(book: Book) -> Iterator[IndexedName]:
    blocks = [block for section in book.sections for block in section.blocks]
    beginnings = {
        target: " ".join(normalize_text(words).split()[:_FIRST_WORDS])
        for block in blocks
        for target, words in _list_index_targets(block)
    }
    for block in blocks:
        for group in block.groups if isinstance(block, Index) else ():
            for entry in group.entries:
                yield IndexedName(
                    entry.name,
                    tuple(beginnings[each] for each in entry.targets if each in beginnings),
                )


def _list_index_targets(block: Block) -> Iterator[tuple[str, str]]:
    """List the targets of a block that an index may name, each with the first words there."""
    match block:
        case Quotation():
            yield block.target, f"{block.label} {block.heading} {block.text}"
        case Biography():
            yield block.target, block.name
        case Table():
            for row in block.rows:
                words = (cell.text for cell in row.cells if isinstance(cell, Words))
                yield row.target, next(filter(None, words), "")
        case _:
            pass


def _has_section_pages(row: Row, titles: Mapping[str, str]) -> bool:
    """Return whether the pages in a row are the first of sections whose titles are in the row."""
    targets = [cell.target for cell in row.cells if isinstance(cell, PageNumber)]
    words = {cell.text for cell in row.cells if isinstance(cell, Words)}
    return bool(targets) and all(titles.get(target) in words for target in targets)


def _list_cell_texts(row: Row) -> tuple[str | None, ...]:
    """List the texts of the cells of a row, those of two lines with a space, None for a page."""
    cells: list[str | None] = []
    for cell in row.cells:
        if isinstance(cell, PageNumber):
            cells.append(None)
        else:
            below = cell.past_due if isinstance(cell, StatusCell) else cell.under
            cells += filter(None, [" ".join(filter(None, (cell.text, below)))])
    return tuple(cells)
