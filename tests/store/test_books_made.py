"""A book's file: who may read it, and that it is recorded whenever it is there."""

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.edition import DESK, PRESS, Edition, KeptEdition
from briefing.domain.made_book import MadeBook
from briefing.session import Session
from briefing.session.book_request import BookRequest


@pytest.fixture(params=[None, "passphrase"], ids=["plain", "encrypted"])
def council(request: pytest.FixtureRequest, workspace: Path) -> Iterator[Session]:
    with Session.open(workspace) as session:
        if request.param:
            session.safety.change_passphrase(request.param)
        yield session


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such modes")
@pytest.mark.parametrize(
    "edition",
    [DESK, KeptEdition.from_edition("Core", DESK).to_edition(), PRESS],
    ids=["desk", "own", "press"],
)
def test_who_may_read_a_book(council: Session, edition: Edition, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    before = os.umask(0o022)
    council.books.make(BookRequest(1, edition), path)
    os.umask(before)
    private = council.safety.is_encrypted or edition is not PRESS
    assert path.stat().st_mode & 0o777 == (0o600 if private else 0o644)


def test_what_was_proved_and_recorded_is_told(session: Session, tmp_path: Path) -> None:
    result = session.books.make(BookRequest(1, PRESS), tmp_path / "book.pdf")
    assert result.proof.passed
    (record,) = session.records.made_books.get_all()
    assert result.book.sha256 == record.sha256
    assert result.changed is not None
    assert str(result.changed.name) == "Record “book.pdf” (Press edition)"
    assert result.changed.records == {(MadeBook, record.id)}


def test_no_book_is_out_that_could_not_be_recorded(session: Session, tmp_path: Path) -> None:
    session.path.rename(tmp_path / "gone.briefing")
    with pytest.raises(BriefingError, match="is missing"):
        session.books.make(BookRequest(1, PRESS), tmp_path / "book.pdf")
    assert [each.name for each in tmp_path.glob("*book*")] == []


@pytest.mark.parametrize("refused", ["RecordBook", "move_into_place"])
def test_a_book_and_its_record_are_there_together_or_not_at_all(
    session: Session, tmp_path: Path, refused: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = (
        "briefing.session.book_release"
        if refused == "RecordBook"
        else "briefing.common.atomic_file"
    )
    monkeypatch.setattr(f"{where}.{refused}", _fail_for_room)
    with pytest.raises(BriefingError, match="No space left"):
        session.books.make(BookRequest(1, PRESS), tmp_path / "book.pdf")
    assert [each.name for each in tmp_path.glob("*book*")] == []
    assert session.records.made_books.get_all() == []


def _fail_for_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
