"""Values of enumerations that the program does not know are refused, in and out."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError, RecordMissingError, WorkspaceDamagedError
from briefing.domain.commitment import Commitment, Status
from briefing.edits.commitments import AddCommitment, EditCommitment
from briefing.session import Session

SENTENCE = "“lost” is not a known status of commitment"


def test_an_unknown_value_is_not_stored(session: Session) -> None:
    before = session.records.commitments.get_all()
    with pytest.raises(BriefingError, match=f"{SENTENCE} 1. Use one of: not begun, under way"):
        session.perform(EditCommitment(1, {"status": "lost"}))
    with pytest.raises(BriefingError, match=f"{SENTENCE}. Use one of"):
        session.perform(AddCommitment(1, "Meet again", {"status": "lost"}))
    assert session.records.commitments.get_all() == before


def test_an_unknown_value_in_the_file_has_its_sentence(workspace: Path) -> None:
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute("UPDATE commitment SET status = 'lost' WHERE id = 1")
        connection.commit()
    with Session.open(workspace) as session:
        with pytest.raises(WorkspaceDamagedError, match=f"{SENTENCE} 1"):
            session.records.commitments.get(1)
        damage = [str(each.what) for each in session.safety.check() if each.where == "commitment 1"]
    assert damage[0] == "is not as it was last saved"
    assert damage[1].startswith(f"{SENTENCE} 1")


@pytest.mark.parametrize("value", Status)
def test_every_value_is_stored(session: Session, value: Status) -> None:
    """The tables do not list the values, so a new one needs no migration."""
    session.perform(EditCommitment(1, {"status": value}))
    assert session.records.commitments.get(1).status is value
    current = session.history.get_current_record(Commitment, 1)
    assert current is not None
    assert current.status is value


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("meeting SET time_zone = 'Mars/Base'", "time_zone of meeting 1 is not valid: “Mars/Base”"),
        ("meeting SET clocks = 'UTC, ../zone'", "clocks of meeting 1 is not valid: “UTC, ../zone”"),
        ("meeting SET days = 100", "days of meeting 1 is not valid: “100”"),
        ("meeting SET start = '09:00+05:00'", "start of meeting 1 is not valid"),
        ("meeting SET date = '9999-01-01'", "date of meeting 1 is not valid"),
        ("agenda_item SET day = 0", "day of agenda_item 1 is not valid: “0”"),
        ("annotation SET created = '2022-10-10T12:00'", "created of annotation 1 is not valid"),
        ("annotation SET as_of = 'xx\x1b[2J' || zeroblob(9)", "as_of of annotation 1 is not valid"),
    ],
)
def test_what_no_record_can_hold_is_told_with_record_and_field(
    workspace: Path, sql: str, sentence: str
) -> None:
    table = sql.partition(" ")[0]
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute(f"UPDATE {sql} WHERE id = 1")
        connection.commit()
    with Session.open(workspace) as session:
        reader = {
            "meeting": session.records.meetings.get,
            "agenda_item": session.records.items.get,
            "annotation": session.records.annotations.get,
        }[table]
        with pytest.raises(WorkspaceDamagedError, match=re.escape(sentence)) as raised:
            reader(1)
        assert str(raised.value).isprintable()
        [told] = [
            str(each.what)
            for each in session.safety.check()
            if each.where == f"{table} 1" and "saved" not in str(each.what)
        ]
        assert sentence in told


def test_a_record_that_is_gone_has_its_sentence(session: Session) -> None:
    with pytest.raises(RecordMissingError, match="Record clause 9999 was not found"):
        session.records.clauses.get(9999)
    with pytest.raises(RecordMissingError, match="Record commitment 9999 was not found"):
        session.perform(EditCommitment(9999, {"what": "Meet again"}))
