"""`briefing changes` and `briefing replace`."""

import json
from pathlib import Path

import pikepdf
import pytest

from briefing.cli.parser import run
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.session import Session
from tests.clause_labels import find_clauses_by_label
from tests.issued_books import add_issued_book


@pytest.fixture
def edited(workspace: Path) -> Path:
    """A workspace in which a point was added since a book was issued."""
    with Session.open(workspace, author="A. Officer") as session:
        add_issued_book(session, DELEGATION)
        clause = find_clauses_by_label(session.records, "18")[0]
        words = ("A point of its own.", AnnotationKind.POINT, Audience.DELEGATION)
        session.perform(AddAnnotation(clause.id, words[1], words[2], words[0]))
    return workspace


def test_changes_are_told_a_line_each(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["changes", str(edited)]) == 0
    lines = (
        "Item 3\tTransport and the Middle Corridor\tPoints to make\tadded\t–\tA point of its own.\n"
    )
    assert capsys.readouterr().out == lines
    assert run(["changes", str(edited), "--since", "1", "--until", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert run(["changes", str(edited), "--since", "7"]) == 1
    assert "Issued book 7 not found" in capsys.readouterr().err


def test_words_that_differ_are_marked_in_both_texts(
    edited: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Session.open(edited, author="A. Officer") as session:
        add_issued_book(session, DELEGATION)
        point = session.records.annotations.get_all()[-1]
        session.perform(EditAnnotation(point.id, {"text": "A point of their own."}))
    assert run(["changes", str(edited)]) == 0
    cells = capsys.readouterr().out.rstrip("\n").split("\t")
    assert cells[3:] == ["changed", "A point of [-its-] own.", "A point of {+their+} own."]
    assert run(["changes", str(edited), "--json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)
    words = ("A point of its own.", "A point of their own.")
    assert (change["old_words"], change["new_words"]) == words


def test_replacement_pages_are_made_and_checked(
    edited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "pages.pdf"
    assert run(["replace", str(edited), str(path), "--proof"]) == 0
    output = capsys.readouterr().out
    out, into, *proof = output.splitlines()
    assert out.partition(": ")[2] == into.partition(": ")[2] == "1, 10"
    assert all(line.startswith("✓") for line in proof)
    with pikepdf.open(path) as file:
        assert [page.label for page in file.pages] == ["a", "1", "10"]
    assert run(["check", str(path), "--workspace", str(edited)]) == 0
    assert "✓ The pages are those on the list: 2 pages" in capsys.readouterr().out


def test_replacement_pages_are_recorded_with_their_copy(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Session.open(workspace, author="A. Officer") as session:
        add_issued_book(session, DELEGATION, recipients=("Ministry of Trade", "Consulate"))
        clause = find_clauses_by_label(session.records, "18")[0]
        words = (AnnotationKind.POINT, Audience.DELEGATION, "A point of its own.")
        session.perform(AddAnnotation(clause.id, *words))
    assert run(["replace", str(workspace), str(tmp_path / "pages.pdf"), "--copy", "2"]) == 0
    capsys.readouterr()
    assert run(["copies", str(workspace), "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)
    assert first["updated_on"] is None
    assert run(["copies", str(workspace)]) == 0
    cells = capsys.readouterr().out.splitlines()[1].split("\t")
    assert cells[5] == second["updated_on"]


def test_a_book_with_its_changes_is_made_and_checked(
    edited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "book.docx"
    order = ["--meeting", "1", "--edition", "delegation", "-o", str(path), "--since", "1"]
    assert run(["book", str(edited), *order]) == 0
    assert run(["check", str(path), "--workspace", str(edited)]) == 0
    assert "✓" in capsys.readouterr().out


def test_where_nothing_was_issued_that_is_said(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["changes", str(workspace)]) == 1
    assert "No book has been issued from" in capsys.readouterr().err
