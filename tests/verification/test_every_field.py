"""Every text field of every record that the desk writes is accounted for by the proof.

Each field of each record is filled with a word of its own. A new field that a book prints, or that
an edition has to withhold, fails here when `expected_content` does not know it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.burning import BurntNote, BurntStep
from briefing.domain.commitment import Commitment
from briefing.domain.dismissal import Dismissal
from briefing.domain.edition import EDITIONS, KeptEdition
from briefing.domain.issue import Copy, Issue
from briefing.domain.kept_phrase import KeptPhrase
from briefing.domain.made_book import MadeBook
from briefing.domain.marking import Level
from briefing.domain.meeting import (
    AgendaItem,
    DocumentToSign,
    ItemClause,
    ItemNumber,
    Meeting,
    MeetingParty,
)
from briefing.domain.merged_copy import MergedCopy
from briefing.domain.person import Delegate, Person
from briefing.domain.request import Request, RequestLine
from briefing.domain.statement import Clause, Party, Signatory, Statement, StatementParty, Text
from briefing.domain.step import StepName
from briefing.domain.theme import Theme
from briefing.edits.annotations import AddAnnotation
from briefing.edits.documents import AddDocument
from briefing.edits.edit import Edit
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.store.record_mapper import TABLES
from briefing.store.records import Records
from briefing.store.step import Step
from tests.clause_labels import find_clauses_by_label
from tests.people import OTHER, OWN, add_delegate, write_brief

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
DESK_RECORDS = {Meeting, AgendaItem, DocumentToSign, Annotation, Brief, Commitment, Person}
# What a statement says, what every book prints, what has no words, and what is about books.
OTHER_RECORDS = {
    *(Party, Statement, StatementParty, Signatory, Text, Clause),
    *(MeetingParty, ItemClause, ItemNumber, Delegate, Level, Dismissal),
    *(Theme, KeptEdition, KeptPhrase, Issue, Copy, MadeBook, BurntNote, BurntStep, MergedCopy),
    *(Request, RequestLine),
}
# Not free text.
CODES = {
    (Meeting, "time_zone"),
    (Meeting, "clocks"),
    *((kind, "marking") for kind in (Meeting, Annotation, Brief)),
    *((kind, "formatting") for kind in (Annotation, Brief)),
}
# No book prints these, whatever its edition, and they give away nothing that a note says.
UNPRINTED = {
    (Meeting, "series"),
    *((kind, name) for kind in (Annotation, Brief) for name in ("author", "cleared_by")),
}

Field = tuple[type, str]


def list_text_fields() -> Iterator[Field]:
    """List the fields with text of all records that the desk writes."""
    for kind in DESK_RECORDS:
        for name, hint in get_type_hints(kind).items():
            if hint in (str, str | None) and (kind, name) not in CODES:
                yield kind, name


@dataclass(frozen=True)
class FillTexts(Edit):
    """Fills all text fields of all records; `words` are the words in each field."""

    words: dict[Field, list[str]] = field(default_factory=dict)

    def name(self, records: Records) -> StepName:
        del records
        return StepName("Fill all fields")

    def perform(self, step: Step, records: Records) -> None:
        numbers = count(10_000)
        records_by_kind: dict[type, Sequence[Any]] = {
            Meeting: records.meetings.get_all(),
            AgendaItem: records.items.get_all(),
            DocumentToSign: records.documents.get_all(),
            Annotation: records.annotations.get_all(),
            Brief: records.briefs.get_all(),
            Commitment: records.commitments.get_all(),
            Person: records.persons.get_all(),
        }
        for kind, name in list_text_fields():
            for record in records_by_kind[kind]:
                word = f"qx{next(numbers)}"
                self.words.setdefault((kind, name), []).append(word)
                step.update(kind, record.id, **{name: f"Word {word} stands here"})


@pytest.fixture
def words(session: Session) -> dict[Field, list[str]]:
    """Fill a workspace that has records of every kind, for every audience."""
    clause = find_clauses_by_label(session.records, "18")[0]
    for audience in Audience:
        for kind in AnnotationKind:
            session.perform(AddAnnotation(clause.id, kind, audience, "Note"))
        for brief_kind in BriefKind:
            write_brief(session, brief_kind, "Brief", audience)
    add_delegate(session, "One", OWN)
    add_delegate(session, "Two", OTHER)
    session.perform(AddDocument(1, "Treaty", {"languages": "English", "signers": "Both"}))
    edit = FillTexts()
    session.perform(edit)
    return edit.words


def test_every_kind_of_record_is_considered() -> None:
    assert TABLES.keys() == DESK_RECORDS | OTHER_RECORDS
    assert not DESK_RECORDS & OTHER_RECORDS


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize("name", EDITIONS)
def test_a_book_of_full_records_passes_its_proof(
    session: Session, words: dict[Field, list[str]], tmp_path: Path, name: str, suffix: str
) -> None:
    """A field that the book prints and the proof takes for withheld would have it refused."""
    assert words.keys() == set(list_text_fields())
    request = BookRequest(1, EDITIONS[name], PREPARED)
    assert session.books.make(request, tmp_path / f"book{suffix}").proof.passed


@pytest.mark.parametrize("name", EDITIONS)
def test_every_field_is_either_allowed_or_withheld(
    session: Session, words: dict[Field, list[str]], name: str
) -> None:
    request = BookRequest(1, EDITIONS[name], PREPARED)
    expected = session.books.composer.build_expected_content(request)
    texts = "\n".join((expected.allowed_text, *expected.withheld_texts))
    unaccounted = {key for key, each in words.items() if not any(word in texts for word in each)}
    assert unaccounted == UNPRINTED
