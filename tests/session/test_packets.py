"""A packet holds what a colleague may have and nothing else, and merges back."""

import secrets
import sqlite3
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import DELEGATION, PRESS
from briefing.domain.marking import USUAL
from briefing.domain.meeting import Meeting
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.commitments import EditCommitment
from briefing.edits.items import EditItem
from briefing.edits.meetings import AddMeeting, EditMeeting
from briefing.edits.persons import AddDelegate, AddPerson
from briefing.merging.conflict import Choice
from briefing.session import Session
from briefing.session.packets import PacketOrder
from briefing.store.named_rows import load_named_rows
from tests.store.rows import read_rows

HIGHEST = USUAL.names[-1]
Tokens = dict[tuple[Audience, str], list[str]]


def make_token() -> str:
    """Make a word that nobody would write, longer than any name."""
    return f"q{secrets.token_hex(10)}"


@pytest.fixture
def tokens(session: Session) -> Tokens:
    """Put words into notes and briefs of each audience and marking, also into their history."""
    found: Tokens = {}
    clause = next(each for each in session.records.item_clauses.get_all()).clause_id
    for audience in Audience:
        for marking in USUAL.names:
            words = [make_token() for _ in range(3)]
            values = {"marking": marking}
            kind = AnnotationKind.POINT
            session.perform(AddAnnotation(clause, kind, audience, words[0], values=values))
            values_of_brief = {"marking": marking, "audience": audience}
            session.perform(WriteBrief(1, BriefKind.SCENE, words[1], values=values_of_brief))
            session.perform(AddAnnotation(clause, kind, audience, words[2], values=values))
            last = max(session.records.annotations.get_all(), key=lambda note: note.id)
            session.perform(DeleteAnnotation(last.id))
            found[audience, marking] = words
    return found


def make(session: Session, audience: Audience, marking: str, name: str = "packet.briefing") -> Path:
    path = session.path.with_name(name)
    session.packets.make(PacketOrder((1,), (), audience, marking), path)
    return path


def find_tokens(path: Path) -> bytes:
    """Everything in the file: its bytes, and every value that SQLite reads."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        values = [
            repr(row).encode()
            for (table,) in tables.fetchall()
            for row in connection.execute(f"SELECT * FROM {table}")
        ]
    return path.read_bytes() + b"\n".join(values)


def test_it_holds_what_the_colleague_may_have_and_nothing_else(
    session: Session, tokens: Tokens
) -> None:
    """Whatever is admitted is found by the same means, so the others are not there."""
    session.perform(EditMeeting(1, {"marking": ""}))
    order = list(Audience)
    for number, (audience, marking) in enumerate(product(Audience, USUAL.names[1:])):
        content = find_tokens(make(session, audience, marking, f"packet{number}.briefing"))
        for (each, its_marking), words in tokens.items():
            is_admitted = order.index(each) <= order.index(audience)
            is_admitted &= USUAL.get_rank(its_marking) <= USUAL.get_rank(marking)
            note, brief, deleted = (word.encode() in content for word in words)
            assert (note, brief) == (is_admitted, is_admitted), (each, its_marking)
            assert not deleted


def test_assessments_updates_and_other_meetings_are_withheld(session: Session) -> None:
    """What an edition for the same reader leaves out stays here."""
    lead, update, other, biography = (make_token() for _ in range(4))
    session.perform(EditItem(2, {"lead": lead, "outcome": lead}))
    commitment = session.records.commitments.get_all()[0]
    session.perform(EditCommitment(commitment.id, {"last_word": update}))
    session.perform(AddMeeting(Meeting(0, other)))
    session.perform(AddPerson("New Person", values={"biography": biography}))
    person = max(session.records.persons.get_all(), key=lambda each: each.id)
    session.perform(AddDelegate(1, person.id))
    for audience, admitted in (
        (Audience.PRESS, set()),
        (Audience.DELEGATION, {lead, biography}),
        (Audience.PRINCIPAL, {lead, update, biography}),
    ):
        path = make(session, audience, HIGHEST, f"{audience}.briefing")
        content = find_tokens(path)
        words = {each for each in (lead, update, other, biography) if each.encode() in content}
        assert words == admitted
    assert not PRESS.assessments
    assert not DELEGATION.last_words


@pytest.fixture
def poor(workspace: Path) -> Path:
    """A copy of the workspace that never held a note beyond the delegation.

    Past our own code: the rows, their images in the history and the index go.
    """
    path = workspace.with_name("poor.briefing")
    path.write_bytes(workspace.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        for table in ("annotation", "brief"):
            where = "audience IN ('principal', 'internal')"
            ids = [row[0] for row in connection.execute(f"SELECT id FROM {table} WHERE {where}")]
            assert ids
            connection.executemany(f"DELETE FROM {table} WHERE id = ?", [(each,) for each in ids])
            connection.executemany(
                'DELETE FROM change WHERE "table" = ? AND row_id = ?',
                [(table, each) for each in ids],
            )
            connection.executemany(
                f"DELETE FROM {table}_fts WHERE rowid = ?", [(each,) for each in ids]
            )
        connection.commit()
    return path


def test_it_is_the_packet_of_a_workspace_that_never_held_the_rest(
    session: Session, poor: Path
) -> None:
    """Every record, its number and its place in the index are the same."""
    with Session.open(poor) as other:
        own, theirs = (
            make(each, Audience.DELEGATION, HIGHEST, name)
            for each, name in ((session, "own.briefing"), (other, "theirs.briefing"))
        )
    with Session.open(own) as first, Session.open(theirs) as second:
        assert read_rows(first) == read_rows(second)


def test_a_meeting_above_the_marking_is_refused(session: Session) -> None:
    session.perform(EditMeeting(1, {"marking": "Secret"}))
    with pytest.raises(BriefingError, match="is marked Secret"):
        make(session, Audience.INTERNAL, "Confidential")
    assert not session.path.with_name("packet.briefing").exists()


@pytest.mark.usefixtures("tokens")
def test_it_is_sound_and_merges_back(session: Session) -> None:
    """What is withheld is not taken for deleted; what both changed is a conflict."""
    session.perform(EditMeeting(1, {"marking": ""}))
    path = make(session, Audience.DELEGATION, "Confidential")
    before = load_named_rows(session._workspace.database).fields
    with Session.open(path, author="B. Colleague") as packet:
        assert list(packet.safety.check()) == []
        note = packet.records.annotations.get_all()[0]
        packet.perform(EditAnnotation(note.id, {"text": "From the colleague"}))
        packet.perform(EditMeeting(1, {"place": "Their place"}))
        packet.undo()
        packet.perform(EditMeeting(1, {"title": "Their title"}))
        packet.perform(AddPerson("New Person"))
    session.perform(EditMeeting(1, {"title": "Our title"}))
    prepared = session.merging.prepare(path)
    assert [each.title for each in prepared.conflicts] == ["Our title"]
    session.merging.store(prepared, {1: Choice.THEIRS})
    after = load_named_rows(session._workspace.database).fields
    assert before.keys() <= after.keys()
    assert {name[0] for name in after.keys() - before.keys()} == {"person", "merged_copy"}
    assert session.records.meetings.get(1).title == "Their title"
    assert any(each.text == "From the colleague" for each in session.records.annotations.get_all())
    assert list(session.safety.check()) == []


def test_an_encrypted_packet_opens_with_its_own_passphrase(session: Session) -> None:
    path = session.path.with_name("packet.briefing")
    order = PacketOrder((), (1,), Audience.PRESS, HIGHEST)
    result = session.packets.make(order, path, "a long passphrase")
    assert result.withheld_texts
    assert b"The Parties" not in path.read_bytes()
    with Session.open(path, passphrase="a long passphrase") as packet:
        assert packet.records.clauses.count() == session.records.clauses.count()
        assert packet.records.meetings.count() == 0
    session.merging.prepare(path, "a long passphrase")
