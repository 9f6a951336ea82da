"""The truth that a book is held against: what it has to say and must not say.

It is gathered from records of every audience, and parted by the edition here, apart from the query
and the composing that the book itself went through.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace

from briefing.book.blocks import (
    Biography,
    Block,
    Contents,
    ContentsEntry,
    IfRaised,
    Index,
    PageNumber,
    Points,
    Quotation,
    Row,
    Standing,
    Table,
    Words,
)
from briefing.book.cards import Cards, cards_of
from briefing.book.changes import PAGE, said_in
from briefing.book.compose import compose
from briefing.book.languages import AS_TAKEN_UP, Languages, in_language
from briefing.book.material import Material, Source
from briefing.book.model import (
    Book,
    Section,
    markings_in,
)
from briefing.book.page_of_changes import Earlier, with_changes
from briefing.book.replacing import Exchange, replacement_list
from briefing.common.wording import Wording
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.edition import Edition, SectionKind
from briefing.domain.marking import Banner
from briefing.domain.meeting import AgendaItem, schedule
from briefing.domain.person import Person
from briefing.domain.statement import Clause
from briefing.verification.marked_texts import MarkedText, banner_of, marked_texts
from briefing.verification.page_frame import Frame
from briefing.verification.text_matching import plain

_FIRST = 6  # words of a clause by which it is known: those that are in its first lines on any page

# Where the book has the briefs that are of no item.
_PLACES = {BriefKind.SCENE: SectionKind.SCENE, BriefKind.ADDENDUM: SectionKind.ADDENDA}


@dataclass(frozen=True)
class Quoted:
    """A paragraph of a statement, its number and heading as printed, and how often it is quoted."""

    label: str
    heading: str
    text: str
    times: int


@dataclass(frozen=True)
class Indexed:
    """A name in the index, and the first words of each clause that has it, where it is quoted."""

    name: str
    beginnings: tuple[str, ...]


@dataclass(frozen=True)
class Truth:
    """What a book has to say and must not say.

    `withheld` and `admitted` are the desk's own texts: those that must not be in the book, and
    those that have to be found in it by the same means. `carried` is all else that the edition may
    say, the program's own words included. `rows` are those of the tables that name pages, cell by
    cell, None for the page, and `index` has the names under `index_title`. Its pages are marked by
    `banner`; `marked` are the texts marked higher. It is `facing` where two languages stand
    opposite each other, so that a clause may go on on the page after the next. `copy` is which copy
    of an issued book it is, which every page has to say, and behind the words as well if it has a
    `watermark`.
    """

    title: str
    quoted: tuple[Quoted, ...]
    withheld: tuple[str, ...]
    admitted: tuple[str, ...]
    carried: str
    contents: tuple[ContentsEntry, ...]
    rows: tuple[tuple[str | None, ...], ...]
    frame: Frame
    banner: Banner
    index: tuple[Indexed, ...] = ()
    index_title: str = ""
    facing: bool = False
    marked: tuple[MarkedText, ...] = ()
    photographs: tuple[bytes, ...] = ()
    copy: str = ""
    watermark: bool = False


@dataclass(frozen=True)
class Holdings:
    """All that the desk has written in a workspace, whoever may read it.

    `material` is that of the book's meeting with the notes of every audience; the others are those
    of the whole workspace.
    """

    material: Material
    annotations: tuple[Annotation, ...]
    briefs: tuple[Brief, ...]
    persons: tuple[Person, ...]
    commitments: tuple[Commitment, ...]
    items: tuple[AgendaItem, ...]


def truth_of(
    holdings: Holdings,
    edition: Edition,
    prepared: dt.datetime,
    wording: Wording,
    frame: Frame,
    languages: Languages = AS_TAKEN_UP,
    *,
    cards: bool = False,
    earlier: Earlier | None = None,
    exchange: Exchange | None = None,
) -> Truth:
    """What a book of this edition, in these languages, has to say and must not say.

    Or, in its place, the speaking `cards`, which quote nothing and have no contents. With an
    `earlier` book it says what changed since; with an `exchange` of pages their list does.
    """
    material = in_language(_parted(holdings.material, edition), languages)
    # Composed of what is admitted and nothing else, so no fault in composing brings in the rest.
    book = compose(material, edition, prepared, wording)
    also: list[str] = []
    if earlier and exchange:
        also += _texts(replacement_list(exchange, earlier, book, wording))
    elif earlier:
        also += texts_of(book)
        book = with_changes(book, earlier, wording)
    of_changes = said_in(tuple(each for each in book.sections if each.target == PAGE))
    marked = marked_texts(material, edition, prepared, wording, of_changes)
    admitted = tuple(filter(None, _admitted(material, edition)))
    printed = of_book(book, frame)
    truth = replace(
        printed,
        quoted=tuple(_quoted(material, edition)),
        withheld=tuple(dict.fromkeys(filter(None, withheld_from(edition, holdings)))),
        admitted=admitted,
        carried="\n".join((printed.carried, *also)),
        banner=banner_of(material, edition),
        marked=tuple(each for each in marked if each.text in admitted),
        photographs=tuple(_photographs(material)),
    )
    return on_cards(truth, cards_of(book, wording)) if cards else truth


def of_book(book: Book, frame: Frame) -> Truth:
    """The truth as far as a book's own tree has it: all that is printed, and where it leads."""
    titles = {section.target: section.title for section in book.sections}
    tables = [block for each in book.sections for block in each.blocks if isinstance(block, Table)]
    rows = (row for table in tables for row in table.rows)
    return Truth(
        title=book.title,
        quoted=(),
        withheld=(),
        admitted=(),
        carried="\n".join(texts_of(book)),
        contents=tuple(_contents(book)),
        rows=tuple(_cells(row) for row in rows if _names_sections(row, titles)),
        index=tuple(_index(book)),
        index_title=next((each.title for each in book.sections if _is_index(each)), ""),
        frame=frame,
        banner=book.banner,
        facing=any(section.facing for section in book.sections),
        copy=book.copy,
        watermark=book.watermark,
    )


def on_cards(truth: Truth, cards: Cards) -> Truth:
    """The same truth where only the points and the answers are written."""
    blocks = [block for card in cards.cards for block in card.blocks]
    points = [point.text for block in blocks if isinstance(block, Points) for point in block.points]
    answers = [block.answer for block in blocks if isinstance(block, IfRaised)]
    carried = "\n".join((truth.carried, *texts_of(cards)))
    admitted = (*points, *answers)
    return replace(
        truth,
        quoted=(),
        admitted=admitted,
        carried=carried,
        contents=(),
        rows=(),
        index=(),
        photographs=(),
    )


def _parted(material: Material, edition: Edition) -> Material:
    """The material without what the edition withholds."""

    def source(each: Source) -> Source:
        notes = tuple(note for note in each.annotations if note.audience in edition.audiences)
        commitments = each.commitments if edition.assessments else ()
        if not edition.last_words:
            commitments = tuple(
                replace(commitment, last_word="", last_word_on=None) for commitment in commitments
            )
        return replace(each, annotations=notes, commitments=commitments)

    items = material.items
    if not edition.assessments:
        items = tuple(replace(item, lead="", counterpart="", outcome="") for item in items)
    briefs = tuple(brief for brief in material.briefs if brief.audience in edition.audiences)
    persons = material.persons
    if not edition.has(SectionKind.BIOGRAPHIES):
        persons = {
            key: replace(each, biography="", photograph=None) for key, each in persons.items()
        }
    return replace(
        material,
        items=items,
        sources=tuple(map(source, material.sources)),
        briefs=briefs,
        delegates=material.delegates if edition.names_people else (),
        persons=persons,
    )


def withheld_from(edition: Edition, holdings: Holdings) -> Iterator[str]:
    """The desk's own texts that a book of the edition must not have."""
    texts: list[Annotation | Brief] = [*holdings.annotations, *holdings.briefs]
    yield from (each.text for each in texts if each.audience not in edition.audiences)
    if not edition.has(SectionKind.BIOGRAPHIES):
        yield from (person.biography for person in holdings.persons)
    if not edition.last_words:
        yield from (commitment.last_word for commitment in holdings.commitments)
    if edition.assessments:
        return
    for item in holdings.items:
        yield from (item.outcome, item.lead, item.counterpart)
    for commitment in holdings.commitments:
        yield from (commitment.what, commitment.who, commitment.due)


def _admitted(material: Material, edition: Edition) -> Iterator[str]:
    """The desk's own texts that have to be in the book."""
    times = _times_quoted(material, edition)
    for source in material.sources:
        yield from (note.text for note in source.annotations if times[note.clause_id])
    discussed = _discussed(material, edition)
    for brief in material.briefs:
        if brief.item_id in discussed if brief.kind.of_item else edition.has(_PLACES[brief.kind]):
            yield brief.text
    for delegate in material.delegates:
        person = material.persons[delegate.person_id]
        yield person.biography
        if edition.has(SectionKind.DELEGATIONS):
            yield f"{person.name} {person.role}"


def _photographs(material: Material) -> Iterator[bytes]:
    for delegate in material.delegates:
        photograph = material.persons[delegate.person_id].photograph
        if photograph is not None:
            yield photograph


def _discussed(material: Material, edition: Edition) -> list[int]:
    """The items that the book has pages of."""
    if not edition.has(SectionKind.ITEMS):
        return []
    lines = schedule(material.meeting, material.items).items
    return [line.item.id for line in lines if line.number]


def _quoted(material: Material, edition: Edition) -> Iterator[Quoted]:
    """Every paragraph of the statements that the book quotes."""
    times = _times_quoted(material, edition)
    for clause in filter(lambda clause: times[clause.id], _clauses(material)):
        yield Quoted(clause.label, clause.heading or "", clause.text, times[clause.id])
    if not edition.has(SectionKind.STATEMENTS):
        return
    for source in material.sources:
        for clause in source.facing.clauses if source.facing else ():
            yield Quoted(clause.label, clause.heading or "", clause.text, 1)


def _times_quoted(material: Material, edition: Edition) -> Counter[int]:
    """How often each paragraph is quoted: in its statement, and in each item that takes it up."""
    clauses = list(_clauses(material))
    within: dict[int | None, list[Clause]] = {}
    for clause in clauses:
        within.setdefault(clause.parent_id, []).append(clause)

    def with_items(clause_id: int) -> Iterator[int]:
        yield clause_id
        for item in within.get(clause_id, ()):
            yield from with_items(item.id)

    times: Counter[int] = Counter()
    if edition.has(SectionKind.STATEMENTS):
        times.update(clause.id for clause in clauses)
    for item_id in _discussed(material, edition):
        taken_up = material.taken_up[item_id]
        times.update({each for clause_id in taken_up for each in with_items(clause_id)})
    return times


def _clauses(material: Material) -> Iterator[Clause]:
    for source in material.sources:
        yield from (*source.clauses, *source.only_elsewhere)


def texts_of(book: Book | Cards) -> Iterator[str]:
    """Every string in it, but of the scale of markings only what the book itself bears."""
    parts = (getattr(book, field.name) for field in fields(book) if field.name != "banner")
    yield from _texts((*parts, book.banner.floor, *markings_in(book)))


def _texts(value: object) -> Iterator[str]:
    """Every string in a part of a tree."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, frozenset)):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        yield from _texts(tuple(getattr(value, field.name) for field in fields(value)))


def _contents(book: Book) -> Iterator[ContentsEntry]:
    for section in book.sections:
        for block in section.blocks:
            if isinstance(block, Contents):
                yield from block.entries


def _is_index(section: Section) -> bool:
    return any(isinstance(block, Index) for block in section.blocks)


def _index(book: Book) -> Iterator[Indexed]:
    blocks = [block for section in book.sections for block in section.blocks]
    begins = {
        target: " ".join(plain(words).split()[:_FIRST])
        for block in blocks
        for target, words in _named_places(block)
    }
    for block in blocks:
        for group in block.groups if isinstance(block, Index) else ():
            for entry in group.entries:
                yield Indexed(
                    entry.name, tuple(begins[each] for each in entry.targets if each in begins)
                )


def _named_places(block: Block) -> Iterator[tuple[str, str]]:
    """Where an index may send one, and what stands there first."""
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


def _names_sections(row: Row, titles: Mapping[str, str]) -> bool:
    """Whether the pages that a row names are those on which sections begin that it has by title."""
    targets = [cell.target for cell in row.cells if isinstance(cell, PageNumber)]
    words = {cell.text for cell in row.cells if isinstance(cell, Words)}
    return bool(targets) and all(titles.get(target) in words for target in targets)


def _cells(row: Row) -> tuple[str | None, ...]:
    """What the cells of a row say one after the other, None for a page number."""
    cells: list[str | None] = []
    for cell in row.cells:
        if isinstance(cell, PageNumber):
            cells.append(None)
        elif isinstance(cell, Standing):
            cells += filter(None, (cell.text, cell.past_due))
        else:
            cells += filter(None, (cell.text, cell.under))
    return tuple(cells)
