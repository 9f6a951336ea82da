"""What a file hides never becomes words that were signed: not in a clause, a search or a book."""

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.domain.edition import DESK, PRESS, Edition
from briefing.domain.meeting import ItemKind, Meeting
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.reading import read
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.hidden_words import WRITERS, Writer
from tests.test_withheld import extract_everything

PREPARED = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)


def _make_words(count: int) -> Iterator[str]:
    """Make words that nobody would write."""
    chance = random.Random(14)
    for _ in range(count):
        yield "qx" + "".join(chance.choices("bcdfghjkmnpqrstvwxz", k=9))


@pytest.mark.parametrize("suffix", WRITERS)
def test_hidden_words_reach_no_clause_search_or_book(suffix: str, tmp_path: Path) -> None:
    writer: Writer = WRITERS[suffix]
    words = list(_make_words(writer.word_count))
    path = tmp_path / f"statement{suffix}"
    writer.write(path, words)
    remarks = [remark for remark in read(path).remarks if remark.line is not None]
    assert all(any(word in remark.text for remark in remarks) for word in words)

    with Session.create(tmp_path / "desk.briefing", author="A. Officer") as session:
        session.import_statement(path)
        clauses = session.records.clauses.get_all()
        assert [clause.label for clause in clauses if clause.label] == ["1", "2", "3"]
        assert not [word for word in words if word in repr(clauses)]
        assert not [word for word in words if session.search(word)]
        session.perform(AddMeeting(Meeting(0, "Council", date=dt.date(2026, 3, 9)), ("Arland",)))
        session.perform(AddItem(1, ItemKind.DISCUSSION, "Trade", 30))
        for clause in clauses:
            session.perform(TakeUpClause(1, clause.id))
        for edition in (PRESS, DESK):
            _assert_absent(session, edition, words, tmp_path)


def _assert_absent(session: Session, edition: Edition, words: list[str], folder: Path) -> None:
    for suffix in (".pdf", ".docx"):
        book = folder / f"{edition.name}{suffix}"
        session.books.make(BookRequest(1, edition, PREPARED), book)
        content = extract_everything(book)
        assert "Thesideswillopenabridge" in content
        assert not [word for word in words if word in content]
