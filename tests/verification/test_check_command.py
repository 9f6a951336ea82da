"""`briefing check` repeats the proof of a book, and `briefing book --proof` shows it."""

import shutil
from pathlib import Path

import pytest

from briefing.cli.parser import run
from briefing.domain.edition import PRESS
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.verification import broken
from tests.verification.conftest import PREPARED, STATEMENT, WORK, create_session


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    with create_session(tmp_path, STATEMENT, WORK) as session:
        return session.path


def test_a_book_shows_its_proof_and_is_checked_again_later(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = tmp_path / "press.pdf"
    arguments = ["book", str(workspace), "--meeting", "1", "--edition", "press", "-o", str(book)]
    assert run(arguments) == 0
    assert capsys.readouterr().out == ""
    assert run([*arguments, "--proof"]) == 0
    output = capsys.readouterr().out
    assert output.count("✓") == 10
    sent = book.rename(tmp_path / "as sent.pdf")
    assert run(["check", str(sent), "--workspace", str(workspace)]) == 0
    assert capsys.readouterr().out == output


def test_a_changed_book_is_checked_as_the_edition_that_is_named(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = tmp_path / "press.docx"
    run(["book", str(workspace), "--meeting", "1", "--edition", "press", "-o", str(book)])
    book.write_bytes(broken.change_word(book.read_bytes(), broken.add_to_header))
    assert run(["check", str(book), "--workspace", str(workspace)]) == 1
    assert "was changed since. Name its edition with --edition" in capsys.readouterr().err
    edition = ["--workspace", str(workspace), "--edition", "press"]
    assert run(["check", str(book), *edition]) == 1
    assert "✗ It contains nothing that was left out: “zhumagulov”, which" in capsys.readouterr().out
    assert run(["check", str(book), *edition, "--meeting", "7"]) == 1
    assert "Meeting 7 not found" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_a_book_without_a_record_states_its_own_time(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    """Its “Prepared” line, and so its check code, are of the minute when it was made."""
    path = tmp_path / f"press.{suffix}"
    other = shutil.copy(workspace, tmp_path / "other.briefing")
    with Session.open(Path(other)) as elsewhere:
        elsewhere.books.make(BookRequest(1, PRESS, PREPARED), path)
    with Session.open(workspace) as session:
        assert session.books.verify(BookRequest(1, PRESS), path).passed
    assert run(["check", str(path), "--workspace", str(workspace), "--edition", "press"]) == 1
    output = capsys.readouterr().out
    assert output.startswith("✗ Altered: the workspace has no record of this very file")
    assert output.count("✗") == 1
    assert "✓ Nothing was added, removed or changed: it is the book" in output


def test_a_book_is_held_against_a_workspace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(tmp_path / "book.pdf")]) == 1
    assert "with --workspace" in capsys.readouterr().err


@pytest.mark.parametrize("order", [["--cards", "A6"], ["--large-print", "--paper", "letter"]])
def test_a_book_is_checked_as_it_was_ordered(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], order: list[str]
) -> None:
    book = str(tmp_path / "press.pdf")
    assert (
        run(["book", str(workspace), "--meeting", "1", "--edition", "press", "-o", book, *order])
        == 0
    )
    assert run(["check", book, "--workspace", str(workspace), *order]) == 0
    assert "✗" not in capsys.readouterr().out


@pytest.mark.parametrize("order", [["--cards", "A6"], ["--large-print", "--paper", "letter"]])
def test_the_record_knows_how_a_book_was_ordered(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], order: list[str]
) -> None:
    book = str(tmp_path / "press.pdf")
    run(["book", str(workspace), "--meeting", "1", "--edition", "press", "-o", book, *order])
    against = ["check", book, "--workspace", str(workspace)]
    assert run(against) == 0
    assert "no record" not in capsys.readouterr().out
    assert run([*against, "--language", "tr"]) == 1  # the statement is in English only
    capsys.readouterr()


def test_a_file_without_a_record_is_said_to_be_one(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = tmp_path / "press.docx"
    run(["book", str(workspace), "--meeting", "1", "--edition", "press", "-o", str(book)])
    book.write_bytes(broken.change_word(book.read_bytes(), lambda _: None))
    arguments = ["check", str(book), "--workspace", str(workspace), "--edition", "press"]
    assert run(arguments) == 1
    output = capsys.readouterr().out
    assert output.startswith("✗ Altered: the workspace has no record of this very file")
    assert "✗" not in output[1:]
