"""Importing a statement in one language, and adding its other language versions."""

from dataclasses import dataclass

from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import ReadClause, Reading
from briefing.domain.statement import (
    Clause,
    ClauseKind,
    Signatory,
    Statement,
    StatementParty,
    Text,
)
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.parties import get_or_add_party
from briefing.store.records import Records
from briefing.store.step import Step


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
        for position, name in enumerate(reading.parties):
            party = get_or_add_party(step, records, name)
            step.insert(StatementParty(0, statement.id, party.id, position))
        for position, signatory in enumerate(reading.signatories):
            step.insert(Signatory(0, statement.id, position, **vars(signatory)))
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
        digest = compute_sha256(self.reading.original)
        for text in records.texts.find_by_statement(self.statement_id):
            if text.original_sha256 == digest and text.source == self.reading.source:
                raise BriefingError(
                    QT_TRANSLATE_NOOP("error", "The statement has the text of {file} already."),
                    file=self.reading.file_name,
                )
        _store_text(step, self.reading, self.statement_id)


def _store_text(step: Step, reading: Reading, statement_id: int) -> None:
    text = step.insert(_make_text(reading, statement_id))
    step.insert_all(Clause, _ClauseBuilder(text.id, step.get_next_id(Clause)).build(reading))


def _make_text(reading: Reading, statement_id: int) -> Text:
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
