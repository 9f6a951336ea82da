"""Putting a corrected text in the place of one that a statement has."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Anchor, Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import ItemClause
from briefing.domain.reading import Reading
from briefing.domain.statement import Clause, Text
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.statements import AddText, build_clauses, make_text, refuse_if_stored
from briefing.edits.themes import shorten_themes
from briefing.language.text_matching import match_paragraphs
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class CorrectText(Edit):
    """Replace a text by its corrected text.

    A paragraph that stays, maybe with other words or another number, stays the same record. So its
    notes, commitments and places on agendas stay too; notes find their words again. The notes and
    commitments of a paragraph that is no longer there go to the one before it.
    """

    text_id: int
    reading: Reading

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Replace the text by “{file}”"),
            {"file": self.reading.file_name},
        )

    def perform(self, step: Step, records: Records) -> None:
        refuse_if_stored(self.reading, records)
        text = records.texts.get(self.text_id)
        step.update(Text, text.id, **_get_values(make_text(self.reading, text.statement_id)))
        if records.texts.find_by_statement(text.statement_id)[0].id != text.id:
            step.update(Text, text.id, title=self.reading.title or text.title)
        old = records.clauses.find_by_text(text.id)
        new = build_clauses(self.reading, text.id, step.get_next_id(Clause))
        matches = match_paragraphs(old, new)
        first_id, *_ = _store_clauses(step, new, matches)
        kept_ids = set(matches.values())
        for clause_id in kept_ids:
            _renew_anchors(step, records, clause_id)
        shorten_themes(step, records, old, kept_ids)
        heirs = accumulate(
            (each.id for each in old),
            lambda heir_id, clause_id: clause_id if clause_id in kept_ids else heir_id,
            initial=first_id,
        )
        removed = [
            (clause, heir_id)
            for clause, heir_id in zip(old, heirs, strict=False)
            if clause.id not in kept_ids
        ]
        for clause, heir_id in reversed(removed):
            _remove_clause(step, records, clause.id, heir_id)


def make_text_edit(records: Records, statement_id: int, reading: Reading) -> Edit:
    """Make the edit for a further text: in a language that is there it is a corrected text."""
    for text in records.texts.find_by_statement(statement_id):
        if text.language == reading.language and text.language is not None:
            return CorrectText(text.id, reading)
    return AddText(statement_id, reading)


def _store_clauses(step: Step, new: Iterable[Clause], matches: dict[int, int]) -> list[int]:
    """Store the paragraphs in order; return their ids."""
    ids: dict[int, int] = {}
    for clause in new:
        parent_id = None if clause.parent_id is None else ids[clause.parent_id]
        placed = replace(clause, parent_id=parent_id)
        if clause.id in matches:
            step.update(Clause, matches[clause.id], **_get_values(placed))
            ids[clause.id] = matches[clause.id]
        else:
            ids[clause.id] = step.insert(placed).id
    return list(ids.values())


def _get_values(record: Text | Clause) -> dict[str, object]:
    return {name: value for name, value in vars(record).items() if name != "id"}


def _renew_anchors(step: Step, records: Records, clause_id: int) -> None:
    """Let the notes on words of a clause find them in its new text; else they are on all of it."""
    text = records.clauses.get(clause_id).text
    for note in records.annotations.find_by_clause(clause_id):
        if note.anchor is not None:
            span = note.anchor.find(text)
            anchor = None if span is None else Anchor.from_range(text, *span)
            if anchor != note.anchor:
                step.update(Annotation, note.id, anchor=anchor)


def _remove_clause(step: Step, records: Records, clause_id: int, heir_id: int) -> None:
    """Delete a paragraph; its notes and commitments go to its heir, the one before it."""
    for note in records.annotations.find_by_clause(clause_id):
        step.update(Annotation, note.id, clause_id=heir_id, anchor=None)
    for commitment in records.commitments.find_by_clause(clause_id):
        step.update(Commitment, commitment.id, clause_id=heir_id)
    for place in records.item_clauses.find_by_clause(clause_id):
        step.delete(ItemClause, place.id)
    step.delete(Clause, clause_id)
