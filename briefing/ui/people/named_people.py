"""The rows of persons, bodies, instruments and events that the statements name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.name import Name, NameKind
from briefing.domain.statement import Clause, ClauseKind, Statement
from briefing.language.addresses import is_named_by_part, make_address
from briefing.language.folding import fold
from briefing.language.label_ranges import format_label_ranges
from briefing.ui.app.text_analysis_cache import WholeText
from briefing.ui.controls.grouped_model import GroupedRow
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.record_model import Column

Key = tuple[object, ...]
_WORD = re.compile(r"\w+")


class Section(IntEnum):
    """The groups of the table, in order."""

    PERSONS = 0
    BODIES = 1
    INSTRUMENTS = 2
    EVENTS = 3


class Field(IntEnum):
    """The columns of the table, in order."""

    NAME = 0
    SHORT_NAME = 1
    ROLE = 2
    PARTY = 3
    DATE_AND_PLACE = 4
    CLAUSES = 5


@dataclass(frozen=True)
class Mention:
    """A clause in which a name appears, its number in the whole text, and its statement."""

    clause: Clause
    number: str
    statement: Statement


@dataclass(frozen=True)
class NameRow(GroupedRow):
    """A row: the data of a name, or the heading of its section if the name is empty.

    `person_id` is the person of the workspace who has the name, if there is one.
    """

    name: str = ""
    short_name: str = ""
    role: str = ""
    party: str = ""
    date_and_place: str = ""
    mentions: tuple[Mention, ...] = ()
    person_id: int | None = None

    @property
    def is_heading(self) -> bool:
        return not self.name

    @property
    def is_person(self) -> bool:
        return not self.is_heading and self.group == (Section.PERSONS,)

    @property
    def key(self) -> Key:
        """The identity of the row when its data change: the person, or else the name."""
        return (self.person_id,) if self.person_id else (*self.group, fold(self.name))


def collect_rows(texts: Iterable[tuple[WholeText, list[Name]]]) -> list[NameRow]:
    """Make one row for each name, in however many texts it appears. Signatories come first."""
    analysed_texts = list(texts)
    rows: dict[tuple[tuple[int], str], NameRow] = {}
    for row in (
        *_make_signatory_rows(text for text, _ in analysed_texts),
        *_make_name_rows(analysed_texts),
    ):
        key = row.group, fold(row.name)
        rows[key] = _merge_rows(rows[key], row) if key in rows else row
    return sorted(rows.values(), key=lambda row: row.group)


def add_headings(rows: Sequence[NameRow]) -> list[NameRow]:
    """Put a heading before the rows of each section."""
    sections = {Section(each.group[0]) for each in rows}
    headings = [NameRow((section,), format_section(section)) for section in sections]
    return sorted((*headings, *rows), key=lambda each: each.group)


def has_words(row: NameRow, words: str) -> bool:
    """Return whether each word is the beginning of a word of the name or of its short form."""
    name_words = _WORD.findall(fold(f"{row.name} {row.short_name}"))
    typed_words = _WORD.findall(fold(words))
    return bool(typed_words) and all(
        any(each.startswith(word) for each in name_words) for word in typed_words
    )


def format_section(section: Section) -> str:
    return QCoreApplication.translate("People", _SECTIONS[section])


def make_columns() -> list[Column[NameRow]]:
    """Make the columns of the table."""
    translate = QCoreApplication.translate
    return [
        Column(translate("People", "Name"), lambda each: each.name or each.title),
        Column(translate("People", "Short"), lambda each: each.short_name),
        Column(translate("People", "Role"), lambda each: each.role),
        Column(translate("People", "Party"), lambda each: each.party),
        Column(translate("People", "Date and place"), lambda each: each.date_and_place),
        Column(
            translate("People", "In the statement"),
            format_mentions,
            lambda each: [(m.statement.id, m.clause.position) for m in each.mentions[:1]],
        ),
    ]


def format_mentions(row: NameRow) -> str:
    """Format the clauses in which a name appears. Name the statements if there are several."""
    by_statement: dict[int, list[Mention]] = {}
    for each in row.mentions:
        by_statement.setdefault(each.statement.id, []).append(each)
    parts = [_format_clauses(mentions) for mentions in by_statement.values()]
    if len(parts) < 2:
        return "".join(parts)
    statements = (mentions[0].statement for mentions in by_statement.values())
    names = (format_date(each.date) or each.title for each in statements)
    return "; ".join(f"{name}: {words}" for name, words in zip(names, parts, strict=True))


_SECTIONS = {
    Section.PERSONS: QT_TRANSLATE_NOOP("People", "Persons"),
    Section.BODIES: QT_TRANSLATE_NOOP("People", "Bodies"),
    Section.INSTRUMENTS: QT_TRANSLATE_NOOP("People", "Instruments cited"),
    Section.EVENTS: QT_TRANSLATE_NOOP("People", "Events"),
}
_UNNUMBERED = {
    ClauseKind.PREAMBLE: QT_TRANSLATE_NOOP("People", "preamble"),
    ClauseKind.LEAD_IN: QT_TRANSLATE_NOOP("People", "lead-in"),
    ClauseKind.CLOSING: QT_TRANSLATE_NOOP("People", "closing"),
}
_SECTION_OF_KIND = {
    NameKind.PERSON: Section.PERSONS,
    NameKind.BODY: Section.BODIES,
    NameKind.INSTRUMENT: Section.INSTRUMENTS,
    NameKind.EVENT: Section.EVENTS,
}


def _make_signatory_rows(texts: Iterable[WholeText]) -> Iterator[NameRow]:
    for text in texts:
        for signed in text.signatories if text.first else ():
            verb = (
                QCoreApplication.translate("People", "witnessed")
                if signed.witness
                else QCoreApplication.translate("People", "signed")
            )
            yield _make_row(
                Section.PERSONS,
                signed.name,
                role=signed.role or "",
                party=signed.party or "",
                date_and_place=f"{verb} {format_date(text.statement.date)}".strip(),
            )


def _make_name_rows(texts: Iterable[tuple[WholeText, list[Name]]]) -> Iterator[NameRow]:
    for text, names in texts:
        clauses = {clause.id: clause for clause in text.clauses}
        for name in names:
            yield _make_row(
                _SECTION_OF_KIND[name.kind],
                name.name,
                short_name=name.short,
                role=name.title,
                date_and_place=" · ".join(filter(None, (format_date(name.on), name.place))),
                mentions=tuple(
                    Mention(clauses[key], _format_number(clauses[key], clauses), text.statement)
                    for key in name.clause_ids
                ),
            )


def _make_row(
    section: Section,
    name: str,
    *,
    short_name: str = "",
    role: str = "",
    party: str = "",
    date_and_place: str = "",
    mentions: tuple[Mention, ...] = (),
) -> NameRow:
    return NameRow(
        (section,), format_section(section), name, short_name, role, party, date_and_place, mentions
    )


def _merge_rows(one: NameRow, other: NameRow) -> NameRow:
    """Merge two rows of the same name. The first row goes before the second."""
    return replace(
        one,
        short_name=one.short_name or other.short_name,
        role=one.role or other.role,
        party=one.party or other.party,
        date_and_place=one.date_and_place or other.date_and_place,
        mentions=tuple(dict.fromkeys((*one.mentions, *other.mentions))),
    )


def _format_number(clause: Clause, clauses: Mapping[int, Clause]) -> str:
    """Format the address of a clause; "" for what is named by its part of the statement."""
    return "" if is_named_by_part(clause) else make_address(clause, clauses.__getitem__).rstrip(".")


def _format_clauses(mentions: Sequence[Mention]) -> str:
    """Format as 'preamble, clauses 4, 8'."""
    numbers = [each.number for each in mentions if each.number]
    kinds = {_UNNUMBERED.get(each.clause.kind, "") for each in mentions if not each.number}
    parts = [QCoreApplication.translate("People", part) for part in _UNNUMBERED.values()
             if part in kinds]  # fmt: skip
    if numbers:
        one = QCoreApplication.translate("People", "clause {labels}")
        some = QCoreApplication.translate("People", "clauses {labels}")
        template = one if len(numbers) == 1 else some
        parts.append(template.format(labels=format_label_ranges(numbers)))
    return ", ".join(parts)
