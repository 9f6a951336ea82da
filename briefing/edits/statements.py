"""Importing, editing and deleting a statement, and adding its other language versions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from textwrap import shorten
from typing import Any

from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import ItemClause
from briefing.domain.reading import ReadClause, Reading, ReadSignatory
from briefing.domain.statement import (
    Clause,
    ClauseKind,
    Signatory,
    Statement,
    StatementParty,
    Text,
)
from briefing.domain.step import StepName
from briefing.domain.theme import Theme
from briefing.edits.edit import Edit
from briefing.edits.parties import get_or_add_party
from briefing.edits.text_cleaning import clean_text, clean_values
from briefing.store.records import Records
from briefing.store.step import Step

ALREADY_HERE = QT_TRANSLATE_NOOP("error", "“{file}” is already here as statement {number}.")
_LONGEST_NAME = 60


@dataclass(frozen=True)
class ImportStatement(Edit):
    """Store a statement as read from a document, and the document itself."""

    reading: Reading

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Import “{file}”"), {"file": self.reading.file_name}
        )

    def perform(self, step: Step, records: Records) -> None:
        reading = self.reading
        title = reading.title or reading.file_name
        statement = step.insert(Statement(0, title, reading.kind, reading.date, reading.place))
        _add_parties(step, records, statement.id, reading.parties)
        _add_signatories(step, statement.id, reading.signatories)
        _store_text(step, reading, statement.id)


@dataclass(frozen=True)
class AddText(Edit):
    """Store another language version of a statement, and its document.

    The parties and signatories were stored with the first text.
    """

    statement_id: int
    reading: Reading

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Add language version “{file}”"),
            {"file": self.reading.file_name},
        )

    def perform(self, step: Step, records: Records) -> None:
        refuse_if_stored(self.reading, records)
        _store_text(step, self.reading, self.statement_id, self.reading.title or "")


@dataclass(frozen=True)
class EditStatement(Edit):
    """Change some fields of a statement, and its parties and signatories unless they are None."""

    statement_id: int
    values: Mapping[str, Any]
    parties: tuple[str, ...] | None = None
    signatories: tuple[ReadSignatory, ...] | None = None

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Edit “{title}”"), records, self.statement_id)

    def perform(self, step: Step, records: Records) -> None:
        values = clean_values(self.values)
        if not values.get("title", "some").strip():
            raise BriefingError(QT_TRANSLATE_NOOP("error", "A statement needs a title. Enter one."))
        step.update(Statement, self.statement_id, **values)
        if self.parties is not None:
            _delete_parties(step, records, self.statement_id)
            _add_parties(step, records, self.statement_id, tuple(map(clean_text, self.parties)))
        if self.signatories is not None:
            _delete_signatories(step, records, self.statement_id)
            _add_signatories(step, self.statement_id, self.signatories)


@dataclass(frozen=True)
class DeleteStatement(Edit):
    """Delete a statement with its texts, and the notes, commitments and agenda places on them."""

    statement_id: int

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Delete “{title}”"), records, self.statement_id)

    def perform(self, step: Step, records: Records) -> None:
        for text in records.texts.find_by_statement(self.statement_id):
            for place in records.item_clauses.find_by_text(text.id):
                step.delete(ItemClause, place.id)
            for note in records.annotations.find_by_text(text.id):
                step.delete(Annotation, note.id)
            for commitment in records.commitments.find_by_text(text.id):
                step.delete(Commitment, commitment.id)
            for theme in records.themes.find_by_text(text.id):
                step.delete(Theme, theme.id)
            for clause in reversed(records.clauses.find_by_text(text.id)):
                step.delete(Clause, clause.id)
            step.delete(Text, text.id)
        _delete_parties(step, records, self.statement_id)
        _delete_signatories(step, records, self.statement_id)
        step.delete(Statement, self.statement_id)


def refuse_if_stored(reading: Reading, records: Records) -> None:
    """Raise BriefingError if the same text of the same file is in the workspace."""
    if (number := find_stored(reading, records)) is not None:
        raise BriefingError(ALREADY_HERE, file=reading.file_name, number=number)


def find_stored(reading: Reading, records: Records) -> int | None:
    """Find the statement that has the same text of the same file."""
    digests = compute_sha256(reading.original), compute_sha256(reading.source.encode())
    texts = records.texts.find_by_source(*digests) if reading.source else []
    return texts[0].statement_id if texts else None


def build_clauses(reading: Reading, text_id: int, first_id: int) -> list[Clause]:
    """Build the records of the paragraphs of a text, with their ids, before they are stored."""
    return _ClauseBuilder(text_id, first_id).build(reading)


def _make_name(pattern: str, records: Records, statement_id: int) -> StepName:
    title = shorten(records.statements.get(statement_id).title, _LONGEST_NAME, placeholder="…")
    return StepName(pattern, {"title": title})


def _add_parties(step: Step, records: Records, statement_id: int, names: Iterable[str]) -> None:
    """Add the parties of a statement, each once."""
    for position, name in enumerate(dict.fromkeys(names)):
        party = get_or_add_party(step, records, name)
        step.insert(StatementParty(0, statement_id, party.id, position))


def _add_signatories(step: Step, statement_id: int, signatories: Iterable[ReadSignatory]) -> None:
    for position, signatory in enumerate(signatories):
        step.insert(Signatory(0, statement_id, position, **vars(signatory)))


def _delete_parties(step: Step, records: Records, statement_id: int) -> None:
    for party in records.statement_parties.find_by_statement(statement_id):
        step.delete(StatementParty, party.id)


def _delete_signatories(step: Step, records: Records, statement_id: int) -> None:
    for signatory in records.signatories.find_by_statement(statement_id):
        step.delete(Signatory, signatory.id)


def _store_text(step: Step, reading: Reading, statement_id: int, title: str = "") -> None:
    text = step.insert(replace(make_text(reading, statement_id), title=title))
    step.insert_all(Clause, build_clauses(reading, text.id, step.get_next_id(Clause)))


def make_text(reading: Reading, statement_id: int) -> Text:
    return Text(
        id=0,
        statement_id=statement_id,
        language=reading.language,
        file_name=reading.file_name,
        original=reading.original,
        source=reading.source,
        original_sha256=compute_sha256(reading.original),
        source_sha256=compute_sha256(reading.source.encode()),
    )


class _ClauseBuilder:
    """Builds the records of the paragraphs of a text, with their ids, before they are stored."""

    def __init__(self, text_id: int, first_id: int) -> None:
        self._text_id = text_id
        self._first_id = first_id
        self._clauses: list[Clause] = []

    def build(self, reading: Reading) -> list[Clause]:
        for passage in reading.preamble:
            self._add_paragraph(ClauseKind.PREAMBLE, passage.text)
        if reading.lead_in:
            self._add_paragraph(ClauseKind.LEAD_IN, reading.lead_in.text)
        for clause in reading.clauses:
            clause_id = self._add(
                ClauseKind.CLAUSE, clause.label, clause.heading, clause.text, None
            )
            for item in clause.items:
                self._add_item(item, clause_id)
        for passage in reading.body:
            self._add_paragraph(ClauseKind.CLAUSE, passage.text)
        for passage in reading.closing:
            self._add_paragraph(ClauseKind.CLOSING, passage.text)
        for annex in reading.annexes:
            self._add_annex(annex)
        for passage in reading.footnotes:
            self._add_paragraph(ClauseKind.FOOTNOTE, passage.text)
        return self._clauses

    def _add_annex(self, annex: Reading) -> None:
        """Add an annex as a clause without a number; what stands in it are its items."""
        annex_id = self._add(ClauseKind.CLAUSE, "", annex.title, "", None)
        lead_in = (annex.lead_in,) if annex.lead_in else ()
        for passage in (*annex.preamble, *lead_in):
            self._add(ClauseKind.ITEM, "", None, passage.text, annex_id)
        for clause in annex.clauses:
            self._add_item(clause, annex_id)
        for passage in (*annex.body, *annex.closing, *annex.footnotes):
            self._add(ClauseKind.ITEM, "", None, passage.text, annex_id)
        for inner in annex.annexes:
            self._add_annex(inner)

    def _add_paragraph(self, kind: ClauseKind, text: str) -> None:
        self._add(kind, "", None, text, None)

    def _add_item(self, item: ReadClause, parent_id: int) -> None:
        item_id = self._add(ClauseKind.ITEM, item.label, item.heading, item.text, parent_id)
        for inner in item.items:
            self._add_item(inner, item_id)

    def _add(
        self, kind: ClauseKind, label: str, heading: str | None, text: str, parent_id: int | None
    ) -> int:
        digest = compute_sha256(text.encode())
        position = len(self._clauses)
        number = self._first_id + position
        self._clauses.append(
            Clause(number, self._text_id, parent_id, position, kind, label, heading, text, digest)
        )
        return number
