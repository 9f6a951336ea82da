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

Out = pytest.CaptureFixture[str]


def issue(workspace: Path, folder: Path, *options: str) -> list[Path]:
    folder.mkdir()
    arguments = ["issue", str(workspace), "--meeting", "1", "--edition", "delegation"]
    names = ["--to", "Ministry of Trade", "--to", "Büyükelçi Özgür"]
    assert run([*arguments, *names, "--folder", str(folder), *options]) == 0
    return sorted(folder.iterdir())


def done(capsys: Out, *arguments: object) -> str:
    capsys.readouterr()
    assert run([str(each) for each in arguments]) == 0
    return capsys.readouterr().out


def refused(capsys: Out, *arguments: object) -> str:
    capsys.readouterr()
    assert run([str(each) for each in arguments]) == 1
    return capsys.readouterr().err


def test_where_each_copy_is_can_be_told(workspace: Path, tmp_path: Path, capsys: Out) -> None:
    files = issue(workspace, tmp_path / "out", "--watermark")
    assert [file.name for file in files] == ["Book 1, copy 1 of 2.pdf", "Book 1, copy 2 of 2.pdf"]
    which = ("copies", workspace, "--book", 1, "--copy", 2)
    done(capsys, *which, "--status", "sent", "--on", "2022-10-11", "--recipient", "Consulate")
    first, second = done(capsys, "copies", workspace).splitlines()
    assert first.split("\t") == ["1", "1", "Ministry of Trade", "held", "", files[0].name]
    assert second.split("\t") == ["1", "2", "Consulate", "sent", "2022-10-11", files[1].name]
    assert done(capsys, "undo", workspace) == "Undone: Edit copy 2 of book 1\n"
    (copy,) = json.loads(done(capsys, *which, "--json"))
    assert (copy["status"], copy["made_for"]) == ("held", "Büyükelçi Özgür")
    assert "which copy is meant" in refused(capsys, "copies", workspace, "--status", "sent")


def test_a_copy_is_written_again(workspace: Path, tmp_path: Path, capsys: Out) -> None:
    files = issue(workspace, tmp_path / "out", "--format", "docx")
    again = tmp_path / "again.docx"
    done(capsys, "copies", workspace, "--book", 1, "--copy", 2, "-o", again)
    assert again.read_bytes() == files[1].read_bytes()
    which = ("copies", workspace, "--book", 1, "--copy", 2)
    assert ".docx file" in refused(capsys, *which, "-o", tmp_path / "again.pdf")


def test_a_stray_file_is_named(workspace: Path, tmp_path: Path, capsys: Out) -> None:
    path = issue(workspace, tmp_path / "out")[1]
    again, page = tmp_path / "again.pdf", tmp_path / "page.pdf"
    with pikepdf.open(path) as file, pikepdf.new() as single:
        file.save(again, linearize=True)
        single.pages.append(file.pages[4])
        single.save(page)
    of = ("--workspace", workspace)
    who = "Book 1, copy 2, for Büyükelçi Özgür: "
    exact = done(capsys, "identify", path, *of)
    assert exact == f"{who}the very file that was issued.\n"
    assert "check code and recipient; not the file" in done(capsys, "identify", again, *of)
    assert "number on its pages alone" in done(capsys, "identify", page, *of)
    page.write_bytes(b"no book")
    assert "neither a PDF nor a Word file" in refused(capsys, "identify", page, *of)
    draft = tmp_path / "draft.pdf"
    with Session.open(workspace) as session:
        draft.write_bytes(session.books.make_printout(BookRequest(1, DELEGATION)))
    assert "no copy of a book" in refused(capsys, "identify", draft, *of)


def test_an_issued_copy_is_checked(
    workspace: Path, tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BOOK_PASSWORD, "secret")
    path = issue(workspace, tmp_path / "out", "--password")[0]
    said = done(capsys, "check", path, "--workspace", workspace)
    assert "✓ It says which copy it is: “Book 1 · Copy 1 of 2” on every page" in said
    assert "!" not in said
    cut = tmp_path / "cut.pdf"
    with pikepdf.open(path, password="secret") as file:
        del file.pages[3]
        file.save(cut)
    capsys.readouterr()
    assert run(["check", str(cut), "--workspace", str(workspace)]) == 1
    assert "not that very file" in capsys.readouterr().out
