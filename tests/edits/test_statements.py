"""Correcting a statement after it was accepted, and deleting it."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.cli.parser import run
from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.meeting import ItemKind, Meeting
from briefing.domain.reading import ReadSignatory
from briefing.edits.annotations import AddAnnotation
from briefing.edits.commitments import AddCommitment
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.edits.statements import DeleteStatement, EditStatement
from briefing.session import Session
from briefing.session.text_changes import Displacement, find_text_changes, load_text_state
from briefing.store.history import load_all_rows

OLD = """Joint Statement

Ankara, 10 May 2022

The Parties have agreed as follows.

1. The Parties shall open a rail terminal in Kars before the end of 2030.

2. The Parties shall hold a round of tariff talks in each year.

3. The Parties welcome the exchange of old archives between their libraries.

Done at Ankara on 10 May 2022.
"""
NEW = OLD.replace("of 2030", "of 2031").replace("2. The", "2. All visas end.\n\n3. The")
NEW = NEW.replace(
    "3. The Parties welcome the exchange of old archives between their libraries.\n\n", ""
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The statement, with a note on each clause, a commitment and an agenda."""
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    with Session.create(tmp_path / "w.briefing", author="A. Officer") as session:
        session.import_statement(tmp_path / "old.txt")
        clauses = session.records.clauses.find_numbered(1)
        for clause, quote in zip(clauses, ("in Kars", "tariff talks", "old"), strict=True):
            start = clause.text.index(quote)
            session.perform(
                AddAnnotation(
                    clause.id, AnnotationKind.POINT, Audience.DELEGATION,
                    f"On {quote}.", start, start + len(quote),
                )
            )  # fmt: skip
        session.perform(AddCommitment(clauses[2].id, "Exchange the archives"))
        session.perform(AddMeeting(Meeting(0, "Council", time_zone="UTC")))
        session.perform(AddItem(1, ItemKind.DISCUSSION, "Works", 30))
        for clause in clauses:
            session.perform(TakeUpClause(1, clause.id))
        yield session


def list_notes(session: Session) -> list[tuple[str, str, str | None]]:
    """List the address, the text and the quoted words of each note."""
    return [
        (
            session.records.clauses.get_address(each.clause_id),
            each.text,
            each.anchor.quote if each.anchor else None,
        )
        for each in session.records.annotations.get_all()
    ]


def test_a_corrected_text_keeps_notes_commitments_and_agenda(
    session: Session, tmp_path: Path
) -> None:
    before = load_all_rows(session._workspace.database)
    session.add_text(1, tmp_path / "new.txt")
    assert session.records.texts.count() == 1
    assert "before the end of 2031" in session.records.texts.get(1).source
    assert [each.label for each in session.records.clauses.find_numbered(1)] == ["1", "2", "3"]
    assert list_notes(session) == [
        ("1", "On in Kars.", "in Kars"),
        ("3", "On tariff talks.", "tariff talks"),
        ("3", "On old.", None),
    ]
    (commitment,) = session.records.commitments.get_all()
    assert session.records.clauses.get_address(commitment.clause_id) == "3"
    assert [each.label for each in session.records.clauses.find_by_item(1)] == ["1", "3"]
    assert list(session.safety.check()) == []
    session.undo()
    assert load_all_rows(session._workspace.database) == before


def test_what_a_corrected_text_changed_is_found(session: Session, tmp_path: Path) -> None:
    before = load_text_state(session.records, 1)
    session.add_text(1, tmp_path / "new.txt")
    changes = find_text_changes(before, load_text_state(session.records, 1))
    assert [
        (each.old_address, each.new_address, each.is_renumbered_only) for each in changes.paragraphs
    ] == [("1", "1", False), ("", "2", False), ("2", "3", True), ("3", "", False)]
    assert changes.paragraphs[0].new_words.endswith("before the end of 2031.")
    assert changes.notes == (Displacement("3", "On old.", "old"),)
    assert changes.commitments == (Displacement("3", "Exchange the archives"),)
    assert changes.places == (Displacement("3", "Works"),)


def test_the_command_line_lists_what_a_corrected_text_changed(
    session: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session.close()
    path = str(tmp_path / "w.briefing")
    assert run(["import", path, str(tmp_path / "new.txt"), "--statement", "1"]) == 0
    states = [tuple(line.split("\t")[:2]) for line in capsys.readouterr().out.splitlines()]
    assert states == [
        ("1", "changed"), ("2", "added"), ("3", "changed"), ("3", "removed"),
        ("3", "note without its words"), ("3", "commitment moved here"),
        ("3", "no longer on the agenda"),
    ]  # fmt: skip


def test_the_same_file_is_told(session: Session, tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="is already here as statement 1"):
        session.import_statement(tmp_path / "old.txt")
    with pytest.raises(BriefingError, match="is already here as statement 1"):
        session.add_text(1, tmp_path / "old.txt")


def test_what_is_stored_about_a_statement_can_be_corrected(session: Session) -> None:
    session.perform(
        EditStatement(
            1,
            {"title": "Kars Statement", "date": dt.date(2022, 5, 11), "place": "Kars"},
            ("Türkiye", "Kazakhstan"),
            (ReadSignatory("A. Yılmaz", "President", "Türkiye"),),
        )
    )
    statement = session.records.statements.get(1)
    assert (statement.title, statement.date) == ("Kars Statement", dt.date(2022, 5, 11))
    parties = session.records.parties.find_by_statement(1)
    assert [each.name for each in parties] == ["Türkiye", "Kazakhstan"]
    assert [each.name for each in session.records.signatories.find_by_statement(1)] == ["A. Yılmaz"]
    with pytest.raises(BriefingError, match="A statement needs a title"):
        session.perform(EditStatement(1, {"title": " "}))


def test_a_statement_is_deleted_with_all_that_is_on_it_and_comes_back(session: Session) -> None:
    before = load_all_rows(session._workspace.database)
    session.perform(DeleteStatement(1))
    records = session.records
    assert records.statements.count() == records.clauses.count() == records.annotations.count() == 0
    assert records.items.count() == 1
    session.undo()
    assert load_all_rows(session._workspace.database) == before


def test_the_command_line_edits_and_deletes_a_statement(session: Session, tmp_path: Path) -> None:
    session.close()
    path = str(tmp_path / "w.briefing")
    edit = ["statement", path, "edit", "1", "--title", "Kars", "--date", "2022-05-12"]
    assert run([*edit, "--party", "A", "B", "--signatory", "X. Y; Minister; A"]) == 0
    with Session.open(Path(path)) as opened:
        assert opened.records.statements.get(1).title == "Kars"
        (signed,) = opened.records.signatories.find_by_statement(1)
        assert (signed.name, signed.role, signed.party) == ("X. Y", "Minister", "A")
    sign = ["statement", path, "edit", "1", "--signatory"]
    for words, is_witness in (
        ("X. Y; Minister; A; witness", True),
        ("X. Y; Foreign Minister; A", True),
        ("X. Y; Minister; A; signed", False),
        ("Z; ; ; witness", True),
    ):
        assert run([*sign, words]) == 0
        with Session.open(Path(path)) as opened:
            (signed,) = opened.records.signatories.find_by_statement(1)
            assert signed.witness == is_witness
    assert run(["statement", path, "delete", "1"]) == 0
    assert run(["statement", path, "delete", "1"]) == 1
    with Session.open(Path(path)) as opened:
        assert opened.records.statements.count() == 0
