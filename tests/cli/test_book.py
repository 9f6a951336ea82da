"""`briefing book`: paper, type, passwords."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from msoffcrypto import OfficeFile

from briefing.cli.opening import BOOK_PASSWORD
from briefing.cli.parser import run
from briefing.domain.edition import DESK, ChosenSection, SectionKind
from briefing.edits.editions import ForgetEdition, KeepEdition
from briefing.edits.meetings import EditMeeting
from briefing.session import Session

PASSWORD = "ılık Ақпан"
_ENVIRONMENT = {"PYTHONUTF8": "1", "PYTHONWARNINGS": "ignore"}


def make_book(
    workspace: Path, path: Path, *options: str, password: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Make a book, with a password given as where nobody can type."""
    order = ("--meeting", "1", "--edition", "delegation", "-o", str(path))
    return _run("book", str(workspace), *order, *options, password=password)


def check_book(
    workspace: Path, path: Path, *options: str, password: str | None = None
) -> subprocess.CompletedProcess[str]:
    return _run("check", str(path), "--workspace", str(workspace), *options, password=password)


def _run(*arguments: str, password: str | None) -> subprocess.CompletedProcess[str]:
    input_text = {} if password is None else {BOOK_PASSWORD: password}
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        start_new_session=True,
        env={**_ENVIRONMENT, **input_text},
    )


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "council.briefing"
    command = [sys.executable, "-m", "briefing", "new", str(path), "--sample"]
    subprocess.run(command, check=True)
    return path


def test_a_letter_that_cannot_be_printed_is_told(workspace: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.briefing"
    own.write_bytes(workspace.read_bytes())
    with Session.open(own, author="A. Officer") as session:
        session.perform(EditMeeting(1, {"title": "Council \N{STEAM LOCOMOTIVE}"}))
    outcome = make_book(own, tmp_path / "book.pdf")
    assert outcome.returncode == 0
    assert "\N{STEAM LOCOMOTIVE} in “Council \N{STEAM LOCOMOTIVE}” cannot" in outcome.stderr
    assert len(outcome.stderr.splitlines()) == 1


def test_a_book_in_large_print_on_letter_paper_is_proved(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    outcome = make_book(workspace, path, "--paper", "letter", "--large-print", "--proof")
    assert outcome.returncode == 0, outcome.stderr
    assert "✓ All words are inside the print area" in outcome.stdout
    assert "✗" not in outcome.stdout
    with pikepdf.open(path) as file:
        assert [float(edge) for edge in file.pages[0].mediabox.as_list()] == [0, 0, 612, 792]


@pytest.mark.parametrize("name", ["book.pdf", "book.docx"])
def test_a_book_with_a_password_opens_with_it_only(
    workspace: Path, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    outcome = make_book(workspace, path, "--password", "--proof", password=PASSWORD)
    assert outcome.returncode == 0, outcome.stderr
    assert "✓ No page is blank" in outcome.stdout
    if name.endswith(".pdf"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path)
        pikepdf.open(path, password=PASSWORD).close()
    else:
        with path.open("rb") as stream:
            OfficeFile(stream).load_key(password=PASSWORD, verify_password=True)


@pytest.mark.parametrize("name", ["locked.pdf", "locked.docx"])
def test_a_locked_book_is_checked_with_its_password(
    workspace: Path, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    make_book(workspace, path, "--password", password=PASSWORD)
    assert "is protected by a password" in check_book(workspace, path).stderr
    wrong = check_book(workspace, path, "--password", password="wrong")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "Wrong password for the book" in wrong.stderr
    right = check_book(workspace, path, "--password", password=PASSWORD)
    assert right.returncode == 0, right.stderr
    assert "✗" not in right.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such terminals")
def test_the_password_of_a_locked_book_is_asked_for(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    make_book(workspace, path, "--password", password=PASSWORD)
    keyboard, terminal = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "briefing", "check", str(path), "--workspace", str(workspace)],
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env=_ENVIRONMENT,
    ) as checking:
        assert checking.stderr is not None
        prompt = b"Password of the book: "
        assert checking.stderr.read(len(prompt)) == prompt
        os.write(keyboard, f"{PASSWORD}\n".encode())  # before the prompt it would be thrown away
        output, _ = checking.communicate(timeout=60)
    os.close(keyboard)
    os.close(terminal)
    assert checking.returncode == 0
    assert "✓ No page is blank" in output.decode()


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ((PASSWORD, "other"), "do not match"),
        (("",), "Nothing was entered"),
        ((), "No terminal to ask on"),
    ],
)
def test_a_password_mistyped_makes_no_book(
    workspace: Path,
    tmp_path: Path,
    answers: tuple[str, ...],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path, remaining = tmp_path / "book.pdf", list(answers)
    monkeypatch.setattr("sys.stdin.isatty", lambda: bool(answers))
    monkeypatch.setattr("briefing.cli.opening.getpass", lambda _: remaining.pop(0))
    order = ["--meeting", "1", "--edition", "press", "-o", str(path), "--password"]
    assert run(["book", str(workspace), *order]) == 1
    assert sentence in capsys.readouterr().err
    assert not path.exists()


def test_a_password_that_nobody_can_type_is_said(workspace: Path, tmp_path: Path) -> None:
    new, other = tmp_path / "book.pdf", tmp_path / "other.pdf"
    other.write_bytes(b"%PDF")
    assert "Nothing was entered" in make_book(workspace, new, "--password", password="").stderr
    for outcome in (
        make_book(workspace, new, "--password"),
        check_book(workspace, other, "--password", "--edition", "press"),
    ):
        assert outcome.returncode == 1
        assert outcome.stderr == f"No terminal to ask on. Set {BOOK_PASSWORD}.\n"
    assert not new.exists()


@pytest.mark.parametrize(("size", "wide"), [("A6", 419.53), ("A5", 595.28)])
def test_cards_are_made_instead_of_the_book(
    workspace: Path, tmp_path: Path, size: str, wide: float
) -> None:
    path = tmp_path / "cards.pdf"
    outcome = make_book(workspace, path, "--cards", size, "--proof")
    assert outcome.returncode == 0, outcome.stderr
    assert "✓ It contains nothing that was left out" in outcome.stdout
    assert "✗" not in outcome.stdout
    with pikepdf.open(path) as file:
        assert float(file.pages[0].mediabox.as_list()[2]) == pytest.approx(wide)
        assert len(file.pages) > 5


def test_large_print_in_word_is_refused(workspace: Path, tmp_path: Path) -> None:
    outcome = make_book(workspace, tmp_path / "book.docx", "--large-print")
    assert outcome.returncode == 1
    assert "Large print is available as .pdf only" in outcome.stderr


def test_a_book_of_ones_own_edition_is_made_and_proved_by_its_name(
    workspace: Path, tmp_path: Path
) -> None:
    own, path = tmp_path / "own.briefing", tmp_path / "core.pdf"
    own.write_bytes(workspace.read_bytes())
    sections = (ChosenSection(SectionKind.ITEMS, "What to say"),)
    with Session.open(own, author="A. Officer") as session:
        session.perform(KeepEdition("Core", replace(DESK, sections=sections)))
    outcome = make_book(own, path, "--edition", "Core", "--proof")
    assert outcome.returncode == 0, outcome.stderr
    assert check_book(own, path).returncode == 0
    with pikepdf.open(path) as file:
        assert len(file.pages) < 16
    with Session.open(own, author="A. Officer") as session:
        session.perform(ForgetEdition("Core"))
    assert check_book(own, path).returncode == 0  # Its record says what it was made as.
    assert "Edition “Core” not found" in make_book(own, path, "--edition", "Core").stderr


def test_a_file_that_was_changed_is_replaced_only_by_force(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "council.docx"
    assert make_book(workspace, path).returncode == 0
    assert make_book(workspace, path).returncode == 0, "it is as the program wrote it"
    with path.open("ab") as file:
        file.write(b"corrected by hand")
    changed = path.read_bytes()
    refused = make_book(workspace, path)
    assert refused.returncode == 1
    assert "was changed since it was made" in refused.stderr
    assert path.read_bytes() == changed
    assert make_book(workspace, path, "--force").returncode == 0
    assert path.read_bytes() != changed


def test_a_time_that_is_given_makes_the_same_bytes_again(workspace: Path, tmp_path: Path) -> None:
    contents = []
    for name in ("one.pdf", "other.pdf"):
        path = tmp_path / name
        assert not make_book(workspace, path, "--prepared", "2022-10-10T12:40+00:00").returncode
        contents.append(path.read_bytes())
    assert contents[0] == contents[1]
