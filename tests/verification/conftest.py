"""Workspaces with notes that must not be printed, and their books, made once for all tests."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from briefing.domain.edition import DESK, EDITIONS, PRESS, Edition
from briefing.edits.sample import make_sample_edits
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.verification.broken import SECRET

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)

STATEMENT = """JOINT STATEMENT

of the Republic of Kazakhstan and the Republic of Türkiye

Ankara, 10 May 2022

The Republic of Kazakhstan and the Republic of Türkiye, recalling their friendship,

have agreed as follows:

1. The Parties agreed to hold a meeting of the Joint Transport Commission and to fix complex \
rates for the carriage of wagons over the Baku–Tbilisi–Kars line.

2. The Parties thanked President Recep Tayyip Erdoğan and the people of Ығдыр and Iğdır for their \
welcome, and agreed to raise trade gradually to 10 billion dollars.

3. The Parties support the Turkic Vision – 2040, and the completion of the Joint Transport \
Commission’s procedures (BTK).
"""
WORK: dict[str, Any] = {
    "meeting": {
        "title": "Second Council",
        "place": "Nur-Sultan",
        "time_zone": "Asia/Almaty",
        "date": datetime(2022, 10, 12, tzinfo=UTC).date(),
        "start": datetime(2022, 10, 12, 9, 30, tzinfo=UTC).time(),
        "marking": "For official use",
        "parties": ["Republic of Kazakhstan", "Republic of Türkiye"],
    },
    "items": [
        {"kind": "discussion", "title": "Transport", "minutes": 30, "clauses": ["1"],
         "lead": "Transport ministry", "outcome": "A date for the Commission"},
        {"kind": "discussion", "title": "Trade and welcome", "minutes": 20, "clauses": ["2"]},
        {"kind": "break", "title": "Break", "minutes": 10},
        {"kind": "discussion", "title": "Vision", "minutes": 20, "clauses": []},
    ],
    "annotations": [
        {"clause": "1", "kind": "background", "audience": "internal",
         "text": f"{SECRET} objects to it."},
        {"clause": "1", "kind": "point", "audience": "press",
         "text": "We look forward to trains that run on time."},
        {"clause": "3", "kind": "caution", "audience": "principal",
         "text": "Name no year other than the one in the title."},
    ],
    "commitments": [
        {"clause": "1", "what": "Convene the experts", "who": "Transport ministries",
         "status": "under way", "last_word": "Desk note: invitations sent"},
    ],
}  # fmt: skip


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A session with a workspace of three clauses, which the tests only read."""
    with create_session(tmp_path_factory.mktemp("small"), STATEMENT, WORK) as session:
        yield session


def create_session(folder: Path, text: str, work: dict[str, Any]) -> Session:
    """Create a workspace with a statement and the desk's work on it."""
    statement = folder / "statement.txt"
    statement.write_text(text, encoding="utf-8")

    def fill(session: Session) -> None:
        session.import_statement(statement)
        for edit in make_sample_edits(work, session.records):
            session.perform(edit)

    return Session.create(folder / "small.briefing", "A. Officer", fill)


@pytest.fixture(scope="session")
def council(short_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A session with the sample, which the tests only read."""
    path = tmp_path_factory.mktemp("council") / "council.briefing"
    path.write_bytes(short_sample.read_bytes())
    with Session.open(path, author="A. Officer") as session:
        yield session


def _make_books(session: Session, folder: Path, *editions: Edition) -> dict[str, Path]:
    """Make the books of these editions in both formats, by name: 'press.pdf'."""
    names = [f"{edition.name}.{suffix}" for edition in editions for suffix in ("pdf", "docx")]
    for name in names:
        edition = EDITIONS[name.partition(".")[0]]
        session.books.make(BookRequest(1, edition, PREPARED), folder / name)
    return {name: folder / name for name in names}


@pytest.fixture(scope="session")
def books(council: Session, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sample's books in every edition."""
    return _make_books(council, tmp_path_factory.mktemp("books"), *EDITIONS.values())


@pytest.fixture(scope="session")
def leaflets(small: Session, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The small workspace's books for the press and for the desk."""
    return _make_books(small, tmp_path_factory.mktemp("leaflets"), PRESS, DESK)
