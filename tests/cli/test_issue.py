"""`briefing issue`, `copies`, `identify` and `check`: books that leave the house."""

import json
from pathlib import Path

import pikepdf
import pytest

from briefing.cli.opening import BOOK_PASSWORD
from briefing.cli.parser import run
from briefing.domain.edition import DELEGATION
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.verification import broken

pytestmark = pytest.mark.short_sample
Out = pytest.CaptureFixture[str]


def issue_book(workspace: Path, folder: Path, *options: str) -> list[Path]:
    folder.mkdir()
    arguments = ["issue", str(workspace), "--meeting", "1", "--edition", "delegation"]
    names = ["--to", "Ministry of Trade", "--to", "Büyükelçi Özgür"]
    assert run([*arguments, *names, "--folder", str(folder), *options]) == 0
    return sorted(folder.iterdir())


def run_successfully(capsys: Out, *arguments: object) -> str:
    capsys.readouterr()
    assert run([str(each) for each in arguments]) == 0
    return capsys.readouterr().out


def run_refused(capsys: Out, *arguments: object) -> str:
    capsys.readouterr()
    assert run([str(each) for each in arguments]) == 1
    return capsys.readouterr().err


def test_where_each_copy_is_can_be_told(workspace: Path, tmp_path: Path, capsys: Out) -> None:
    files = issue_book(workspace, tmp_path / "out", "--watermark")
    assert [file.name.partition(" – Delegation edition – ")[2] for file in files] == [
        "Book 1, copy 1 of 2 – Ministry of Trade.pdf",
        "Book 1, copy 2 of 2 – Büyükelçi Özgür.pdf",
    ]
    which = ("copies", workspace, "--book", 1, "--copy", 2)
    run_successfully(
        capsys, *which, "--status", "sent", "--on", "2022-10-11", "--recipient", "Consulate"
    )
    first, second = run_successfully(capsys, "copies", workspace).splitlines()
    assert first.split("\t") == ["1", "1", "Ministry of Trade", "held", "", "", files[0].name]
    assert second.split("\t") == ["1", "2", "Consulate", "sent", "2022-10-11", "", files[1].name]
    assert run_successfully(capsys, "undo", workspace) == "Undone: Edit copy 2 of book 1\n"
    (copy,) = json.loads(run_successfully(capsys, *which, "--json"))
    assert (copy["status"], copy["made_for"]) == ("held", "Büyükelçi Özgür")
    assert "Name the copy" in run_refused(capsys, "copies", workspace, "--status", "sent")


def test_a_copy_is_written_again(workspace: Path, tmp_path: Path, capsys: Out) -> None:
    files = issue_book(workspace, tmp_path / "out", "--format", "docx")
    new_file = tmp_path / "again.docx"
    run_successfully(capsys, "copies", workspace, "--book", 1, "--copy", 2, "-o", new_file)
    assert new_file.read_bytes() == files[1].read_bytes()
    which = ("copies", workspace, "--book", 1, "--copy", 2)
    assert ".docx file" in run_refused(capsys, *which, "-o", tmp_path / "again.pdf")


def test_a_stray_file_is_named(workspace: Path, tmp_path: Path, capsys: Out) -> None:
    path = issue_book(workspace, tmp_path / "out")[1]
    new_file, page = tmp_path / "again.pdf", tmp_path / "page.pdf"
    with pikepdf.open(path) as file, pikepdf.new() as single:
        file.save(new_file, linearize=True)
        single.pages.append(file.pages[4])
        single.save(page)
    of = ("--workspace", workspace)
    who = "Book 1, copy 2, for Büyükelçi Özgür: "
    exact = run_successfully(capsys, "identify", path, *of)
    assert exact == f"{who}the exact file that the program wrote.\n"
    assert "check code and recipient; not the issued file" in run_successfully(
        capsys, "identify", new_file, *of
    )
    assert "number on its pages only" in run_successfully(capsys, "identify", page, *of)
    page.write_bytes(b"no book")
    assert "not a PDF or Word file" in run_refused(capsys, "identify", page, *of)
    draft = tmp_path / "draft.pdf"
    with Session.open(workspace) as session:
        draft.write_bytes(session.books.make_printout(BookRequest(1, DELEGATION)))
    assert "not a copy of a book" in run_refused(capsys, "identify", draft, *of)


def test_an_issued_copy_is_checked(
    workspace: Path, tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BOOK_PASSWORD, "secret")
    path = issue_book(workspace, tmp_path / "out", "--password")[0]
    output = run_successfully(capsys, "check", path, "--workspace", workspace)
    assert "✓ It shows the copy number: “Book 1 · Copy 1 of 2” on every page" in output
    assert "!" not in output
    cut = tmp_path / "cut.pdf"
    with pikepdf.open(path, password="secret") as file:
        del file.pages[3]
        file.save(cut)
    capsys.readouterr()
    assert run(["check", str(cut), "--workspace", str(workspace)]) == 1
    assert capsys.readouterr().out.startswith("✗ Altered: ")


def test_a_copy_that_was_saved_again_by_another_program_is_altered(
    workspace: Path, tmp_path: Path, capsys: Out
) -> None:
    """Also when every word in it is right."""
    path = issue_book(workspace, tmp_path / "out", "--format", "docx")[0]
    saved = tmp_path / "saved.docx"
    saved.write_bytes(broken.change_word(path.read_bytes(), lambda _: None))
    capsys.readouterr()
    assert run(["check", str(saved), "--workspace", str(workspace)]) == 1
    first, *others = capsys.readouterr().out.splitlines()
    assert first.startswith("✗ Altered: ")
    assert others[0].startswith("✓")
    assert not any(each.startswith("✗") for each in others)


def test_a_copy_written_again_with_another_password_is_known(
    workspace: Path, tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BOOK_PASSWORD, "secret")
    issue_book(workspace, tmp_path / "out")
    new_file = tmp_path / "again.pdf"
    with Session.open(workspace) as session:
        result = session.issues.rewrite(2, new_file, "secret")
        assert not result.is_identical
        assert result.changed is not None
        (record,) = session.records.made_books.get_all()
        assert record.file_name == "again.pdf"
    capsys.readouterr()
    output = run_successfully(capsys, "check", new_file, "--workspace", workspace)
    assert "“Book 1 · Copy 2 of 2” on every page" in output
    assert "Altered" not in output
    identified = run_successfully(capsys, "identify", new_file, "--workspace", workspace)
    assert identified == (
        "Book 1, copy 2, for Büyükelçi Özgür: the exact file that the program wrote.\n"
    )
    assert run_successfully(capsys, "check", workspace).startswith("Sound")
    new_file.write_bytes(new_file.read_bytes() + b"%")
    assert run(["check", str(new_file), "--workspace", str(workspace)]) == 1
