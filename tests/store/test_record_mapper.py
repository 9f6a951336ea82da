"""Values of enumerations that the program does not know are refused, in and out."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError, WorkspaceDamagedError
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
