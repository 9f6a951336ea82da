"""The command line, run as a person runs it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from briefing.common.resources import get_shipped_path

STATEMENT = get_shipped_path("data", "joint-statement-2022-05-10.en.txt")


def run_briefing(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "briefing", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def run_successfully(*arguments: object) -> str:
    outcome = run_briefing(*arguments)
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stderr == ""
    return outcome.stdout


def run_refused(*arguments: object) -> str:
    """The one sentence that says why it could not be done."""
    outcome = run_briefing(*arguments)
    assert outcome.returncode == 1, outcome.stderr
    assert outcome.stdout == ""
    assert len(outcome.stderr.splitlines()) == 1
    return outcome.stderr


def test_from_the_statement_to_the_book(tmp_path: Path) -> None:
    """The whole job without the window."""
    workspace = tmp_path / "council.briefing"
    assert run_successfully("new", workspace, "--sample") == ""
    note = "We propose a date for the next Commission."
    run_successfully(
        "annotate", workspace, "17", note, "--kind", "point", "--audience", "delegation",
        "--quote", "Joint Transport Commission",
    )  # fmt: skip
    (annotation,) = [a for a in list_records(workspace, "annotations") if a["text"] == note]
    assert annotation["anchor"]["quote"] == "Joint Transport Commission"
    assert "17" in run_successfully("search", workspace, "date commission")
    for edition, has_note in (("delegation", True), ("press", False)):
        book = tmp_path / f"{edition}.pdf"
        run_successfully("book", workspace, "--meeting", 1, "--edition", edition, "-o", book)
        text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(book))
        assert ("We propose a date for the next" in " ".join(text.split())) == has_note
    assert [each["file_name"] for each in list_records(workspace, "books")] == [
        "delegation.pdf",
        "press.pdf",
    ]
    # That a book was made is a fact, which undo passes by.
    assert run_successfully("undo", workspace) == "Undone: Add point to clause 17\n"
    assert run_successfully("redo", workspace) == "Redone: Add point to clause 17\n"
    assert run_successfully("check", workspace) == "Sound: 63 paragraphs match their sources.\n"


def list_records(workspace: Path, what: str) -> list[dict[str, Any]]:
    records = json.loads(run_successfully("list", workspace, what, "--json"))
    assert isinstance(records, list)
    return records


@pytest.mark.parametrize(
    ("what", "count"),
    [("statements", 1), ("clauses", 63), ("meetings", 1), ("items", 9), ("books", 0)],
)
def test_list(workspace: Path, what: str, count: int) -> None:
    assert len(list_records(workspace, what)) == count
    lines = run_successfully("list", workspace, what).splitlines()
    assert len(lines) == (count + 1 if count else 0)
    assert len({line.count("\t") for line in lines}) <= 1


def test_import_makes_what_read_shows(tmp_path: Path) -> None:
    workspace = tmp_path / "new.briefing"
    run_successfully("new", workspace)
    run_successfully("import", workspace, STATEMENT)
    reading = json.loads(run_successfully("read", STATEMENT, "--json"))
    clauses = [each for each in list_records(workspace, "clauses") if each["kind"] == "clause"]
    assert [(c["label"], c["text"]) for c in reading["clauses"]] == [
        (each["label"], each["text"]) for each in clauses
    ]
    assert set(reading) == {
        "title", "subtitle", "kind", "date", "place", "parties", "language", "languages",
        "numbering", "preamble", "lead_in", "sections", "clauses", "body", "closing",
        "signatories", "signature_lines", "footnotes", "note_references", "annexes", "tables",
        "documents", "left_out", "clean_readings", "remarks",
    }  # fmt: skip


def test_read_in_words(tmp_path: Path) -> None:
    summary = run_successfully("read", STATEMENT)
    assert "Date: 2022-05-10" in summary
    assert "Clauses: 50" in summary
    assert "! Line 56:" in summary
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_done_is_said_in_a_sentence(workspace: Path, tmp_path: Path) -> None:
    note = ("--kind", "point", "--audience", "press")
    assert "Clause 99 not found" in run_refused("annotate", workspace, "99", "Text", *note)
    quoted = ("--quote", "no such words")
    assert "does not contain" in run_refused("annotate", workspace, "18", "Text", *note, *quoted)
    book = ("--edition", "press", "-o", tmp_path / "book.pdf")
    assert "Meeting 7 not found" in run_refused("book", workspace, "--meeting", 7, *book)
    odd_file = ("--edition", "press", "-o", tmp_path / "book.odt")
    assert "is a .pdf or .docx file" in run_refused("book", workspace, "--meeting", 1, *odd_file)
    nowhere = ("--edition", "press", "-o", tmp_path / "none" / "book.pdf")
    assert "Cannot write" in run_refused("book", workspace, "--meeting", 1, *nowhere)
    assert "File not found" in run_refused("list", tmp_path / "none.briefing", "clauses")
    assert "Cannot open" in run_refused("read", tmp_path / "none.txt")
    assert "Nothing to redo" in run_refused("redo", workspace)
    assert [each.name for each in tmp_path.iterdir()] == [workspace.name]


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "a.briefing", "everything"],
        ["annotate", "a.briefing", "18", "Text"],
        ["book", "a.briefing", "--meeting", "one", "--edition", "press", "-o", "b.pdf"],
        ["--no-such-option"],
        ["a.briefing", "b.briefing"],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    outcome = run_briefing(*arguments)
    assert outcome.returncode == 2
    assert "usage: briefing" in outcome.stderr
