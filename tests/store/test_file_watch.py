"""A file that another program overwrites while it is open gets no further edit."""

import os
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.edits.persons import AddPerson
from briefing.session import Session

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows locks the file for others")
PASSPHRASE = "four words that last"


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def session(tmp_path: Path, request: pytest.FixtureRequest) -> Session:
    return Session.create(tmp_path / "a.briefing", "Officer", passphrase=request.param)


def overwrite(path: Path, content: bytes) -> None:
    """Put other content into the same file, as a program that syncs folders does."""
    with path.open("r+b") as stream:
        stream.write(content)
        stream.truncate()


def test_an_older_version_in_its_place_is_noticed_before_the_next_edit(session: Session) -> None:
    with session:
        older = session.path.read_bytes()
        session.perform(AddPerson("First"))
        session.perform(AddPerson("Second"))
        overwrite(session.path, older)
        with pytest.raises(BriefingError, match="overwritten by another program"):
            session.perform(AddPerson("Third"))
        with pytest.raises(BriefingError, match="overwritten by another program"):
            session.undo()
        assert session.path.read_bytes() == older


def test_a_newer_version_in_its_place_is_noticed(session: Session, tmp_path: Path) -> None:
    encrypted = session.safety.is_encrypted
    with session:
        elsewhere = tmp_path / "elsewhere" / "a.briefing"
        elsewhere.parent.mkdir()
        elsewhere.write_bytes(session.path.read_bytes())
        with Session.open(elsewhere, "Other", PASSPHRASE if encrypted else None) as other:
            for number in range(3):
                other.perform(AddPerson(f"Person {number}"))
        overwrite(session.path, elsewhere.read_bytes())
        with pytest.raises(BriefingError, match="overwritten by another program"):
            session.perform(AddPerson("First"))
        assert session.path.read_bytes() == elsewhere.read_bytes()


def test_a_new_time_alone_is_no_reason(session: Session) -> None:
    with session:
        session.perform(AddPerson("First"))
        os.utime(session.path)
        session.perform(AddPerson("Second"))
        session.undo()
        assert [each.name for each in session.records.persons.get_all()] == ["First"]


def test_edits_go_on_after_a_new_passphrase(session: Session) -> None:
    with session:
        session.perform(AddPerson("First"))
        session.safety.change_passphrase("another one that lasts")
        session.perform(AddPerson("Second"))
        session.safety.change_passphrase(None)
        session.perform(AddPerson("Third"))
        assert len(session.records.persons.get_all()) == 3
