"""Lists and tables in the desk's texts, as the proof finds them in a file."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import DELEGATION
from briefing.domain.formatting import write_spans
from briefing.edits.annotations import AddAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label
from tests.writers.formatted_blocks import mark_up

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
TEXT, SPANS = mark_up(
    "<b>Beyond</b> freight:\n<ol>wagons\nferries\nharbours</ol>\n"
    "<table>Commodity\tQuantity in the year before\nMolybdenum\tseventy barges\n"
    "Zirconium\tsome eighteen wagons, of which most come empty</table>"
)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_book_with_lists_and_tables_passes_its_proof(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    formatting = write_spans(SPANS)
    clause = find_clauses_by_label(session.records, "18")[0]
    for kind in AnnotationKind:
        values = {"formatting": formatting, "marking": "Secret"}
        note = AddAnnotation(clause.id, kind, Audience.DELEGATION, TEXT, values=values)
        session.perform(note)
    session.perform(WriteBrief(1, BriefKind.SCENE, TEXT, formatting=formatting))
    path = tmp_path / f"book{suffix}"
    proof = session.books.make(BookRequest(1, DELEGATION, PREPARED), path).proof
    assert proof.passed, [each.describe() for each in proof.checks if not each.passed]
