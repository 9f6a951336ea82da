"""The persons, bodies, instruments and events that the statements name, each with its clauses."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.name import Name, NameKind
from briefing.domain.statement import Clause, ClauseKind, Statement
from briefing.language.folding import fold
from briefing.language.label_ranges import format_label_ranges
from briefing.ui.app.text_analysis_cache import WholeText
from briefing.ui.controls.grouped_model import GroupedRow
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.record_model import Column

Key = tuple[object, ...]
_WORD = re.compile(r"\w+")


class Section(IntEnum):
    """The groups of the table, in its order."""

    PERSONS = 0
    BODIES = 1
    INSTRUMENTS = 2
    EVENTS = 3


class Field(IntEnum):
    """The columns."""

    NAME = 0
    SHORT = 1
    ROLE = 2
    PARTY = 3
    WHEN = 4
    CLAUSES = 5


@dataclass(frozen=True)
class Mentioned:
    """A clause that names somebody, its number in the whole text, and its statement."""

    clause: Clause
    number: str
    statement: Statement


@dataclass(frozen=True)
class Named(GroupedRow):
    """A row: what is known of a name, or (without one) the heading of its section.

    `person_id` is the person of the workspace who bears the name, if there is one.
    """

    name: str = ""
    short: str = ""
    role: str = ""
    party: str = ""
    when: str = ""
    mentions: tuple[Mentioned, ...] = ()
    person_id: int | None = None

    @property
    def is_heading(self) -> bool:
        return not self.name

    @property
    def is_person(self) -> bool:
        return not self.is_heading and self.group == (Section.PERSONS,)

    @property
    def key(self) -> Key:
        """What tells it apart however its row changes: the person, or else the name."""
        return (self.person_id,) if self.person_id else (*self.group, fold(self.name))


def people_and_bodies(texts: Iterable[tuple[WholeText, list[Name]]]) -> list[Named]:
    """One row a name, whatever number of texts it is in: first those who signed."""
    everything = list(texts)
    found: dict[tuple[tuple[int], str], Named] = {}
    for named in (*_signatories(text for text, _ in everything), *_in_texts(everything)):
        key = named.group, fold(named.name)
        found[key] = _both(found[key], named) if key in found else named
    return sorted(found.values(), key=lambda named: named.group)


def with_headings(named: Sequence[Named]) -> list[Named]:
    """The rows in their order, each section's after its heading."""
    sections = {Section(each.group[0]) for each in named}
    headings = [Named((section,), section_text(section)) for section in sections]
    return sorted((*headings, *named), key=lambda each: each.group)


def holds_words(named: Named, words: str) -> bool:
    """Whether each of the words begins a word of the name or of its short form."""
    own = _WORD.findall(fold(f"{named.name} {named.short}"))
    wanted = _WORD.findall(fold(words))
    return bool(wanted) and all(any(each.startswith(word) for each in own) for word in wanted)


def section_text(section: Section) -> str:
    return QCoreApplication.translate("People", _SECTIONS[section])


def columns() -> list[Column[Named]]:
    """What the table tells of each; `where` names the statements only where there are several."""
    translate = QCoreApplication.translate
    return [
        Column(translate("People", "Name"), lambda each: each.name or each.title),
        Column(translate("People", "Short"), lambda each: each.short),
        Column(translate("People", "Role"), lambda each: each.role),
        Column(translate("People", "Party"), lambda each: each.party),
        Column(translate("People", "Date and place"), lambda each: each.when),
        Column(
            translate("People", "In the statement"),
            where,
            lambda each: [(m.statement.id, m.clause.position) for m in each.mentions[:1]],
        ),
    ]


def where(named: Named) -> str:
    """In which clauses, statement by statement."""
    of_statement: dict[int, list[Mentioned]] = {}
    for each in named.mentions:
        of_statement.setdefault(each.statement.id, []).append(each)
    told = [_in_clauses(found) for found in of_statement.values()]
    if len(told) < 2:
        return "".join(told)
    statements = (found[0].statement for found in of_statement.values())
    named_by = (format_date(each.date) or each.title for each in statements)
    return "; ".join(f"{name}: {words}" for name, words in zip(named_by, told, strict=True))


_SECTIONS = {
    Section.PERSONS: QT_TRANSLATE_NOOP("People", "Persons"),
    Section.BODIES: QT_TRANSLATE_NOOP("People", "Bodies"),
    Section.INSTRUMENTS: QT_TRANSLATE_NOOP("People", "Instruments cited"),
    Section.EVENTS: QT_TRANSLATE_NOOP("People", "Events"),
}
_UNNUMBERED = {
    ClauseKind.PREAMBLE: QT_TRANSLATE_NOOP("People", "preamble"),
    ClauseKind.LEAD_IN: QT_TRANSLATE_NOOP("People", "lead-in"),
    ClauseKind.CLAUSE: QT_TRANSLATE_NOOP("People", "a clause without number"),
    ClauseKind.CLOSING: QT_TRANSLATE_NOOP("People", "closing"),
}
_OF_KIND = {
    NameKind.PERSON: Section.PERSONS,
    NameKind.BODY: Section.BODIES,
    NameKind.INSTRUMENT: Section.INSTRUMENTS,
    NameKind.EVENT: Section.EVENTS,
}


def _signatories(texts: Iterable[WholeText]) -> Iterator[Named]:
    for text in texts:
        for signed in text.signatories if text.first else ():
            did = (
                QCoreApplication.translate("People", "witnessed")
                if signed.witness
                else QCoreApplication.translate("People", "signed")
            )
            yield _named(
                Section.PERSONS,
                signed.name,
                role=signed.role or "",
                party=signed.party or "",
                when=f"{did} {format_date(text.statement.date)}".strip(),
            )


def _in_texts(texts: Iterable[tuple[WholeText, list[Name]]]) -> Iterator[Named]:
    for text, names in texts:
        clauses = {clause.id: clause for clause in text.clauses}
        for name in names:
            yield _named(
                _OF_KIND[name.kind],
                name.name,
                short=name.short,
                role=name.title,
                when=" · ".join(filter(None, (format_date(name.on), name.place))),
                mentions=tuple(
                    Mentioned(clauses[key], _number(clauses[key], clauses), text.statement)
                    for key in name.clause_ids
                ),
            )


def _named(
    section: Section,
    name: str,
    *,
    short: str = "",
    role: str = "",
    party: str = "",
    when: str = "",
    mentions: tuple[Mentioned, ...] = (),
) -> Named:
    return Named((section,), section_text(section), name, short, role, party, when, mentions)


def _both(one: Named, other: Named) -> Named:
    """What two rows know of the same name."""
    return replace(
        one,
        short=one.short or other.short,
        role=one.role or other.role,
        party=one.party or other.party,
        when=one.when or other.when,
        mentions=tuple(dict.fromkeys((*one.mentions, *other.mentions))),
    )


def _number(clause: Clause, clauses: Mapping[int, Clause]) -> str:
    """The number of a clause; that of an item goes on from the clause it stands in: '7(a)'."""
    before = "" if clause.parent_id is None else _number(clauses[clause.parent_id], clauses)
    return before + clause.label.rstrip(".")


def _in_clauses(mentions: Sequence[Mentioned]) -> str:
    """'preamble, clauses 4, 8'."""
    numbers = [each.number for each in mentions if each.number]
    parts = {_UNNUMBERED.get(each.clause.kind, "") for each in mentions if not each.number}
    told = [QCoreApplication.translate("People", part) for part in _UNNUMBERED.values()
            if part in parts]  # fmt: skip
    if numbers:
        one = QCoreApplication.translate("People", "clause {labels}")
        some = QCoreApplication.translate("People", "clauses {labels}")
        words = one if len(numbers) == 1 else some
        told.append(words.format(labels=format_label_ranges(numbers)))
    return ", ".join(told)
