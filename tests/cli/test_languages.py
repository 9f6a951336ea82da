"""Language versions from the command line: taken in, compared, and a book made in one."""

import json
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.test_commands import list_records, run_refused, run_successfully
from tests.language.versions import KAZAKH, TURKISH, make_english_beginning, plant_differences


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """A workspace with the beginning of the statement in English and, changed, in Turkish."""
    english, turkish = tmp_path / "statement.en.txt", tmp_path / "statement.tr.txt"
    english.write_text(make_english_beginning(), encoding="utf-8")
    turkish.write_text(plant_differences(TURKISH.read_text(encoding="utf-8")), encoding="utf-8")
    workspace = tmp_path / "versions.briefing"
    run_successfully("new", workspace)
    run_successfully("import", workspace, english)
    run_successfully("import", workspace, turkish, "--statement", 1)
    return workspace


def test_what_differs_is_told_a_line_each(versions: Path) -> None:
    rows = [line.split("\t") for line in run_successfully("differences", versions).splitlines()]
    assert rows[0] == ["en–tr", "5", "amount", "10 billion dollars", "12 milyar dolara"]
    assert [row[:3] for row in rows[1:]] == [["en–tr", "7", "clause"], ["en–tr", "8", "name"]]


def test_what_differs_as_json(versions: Path) -> None:
    amount, missing, _ = json.loads(
        run_successfully("differences", versions, "--statement", 1, "--json")
    )
    assert (amount["kind"], amount["other"]["words"]) == ("amount", "12 milyar dolara")
    assert missing["one"]["label"] == "7"
    assert missing["other"]["clause_id"] is None


def test_a_note_is_put_on_the_text_received_first(versions: Path) -> None:
    """Also of the statement that is named, where several have a clause of that number."""
    note = ("--kind", "point", "--audience", "press")
    run_successfully("annotate", versions, "3", "On the English.", *note)
    run_successfully("import", versions, KAZAKH)
    run_successfully("annotate", versions, "3", "On the first.", *note, "--statement", 1)
    run_successfully("annotate", versions, "3", "On the last.", *note)
    text_of = {each["id"]: each["text_id"] for each in list_records(versions, "clauses")}
    notes = [text_of[each["clause_id"]] for each in list_records(versions, "annotations")]
    assert notes == [1, 1, 3]


def test_a_clause_is_named_by_its_statement_and_its_number(versions: Path) -> None:
    note = ("--kind", "point", "--audience", "press")
    run_successfully("import", versions, KAZAKH)
    run_successfully("annotate", versions, "1:3", "On the first.", *note)
    run_successfully("annotate", versions, "2:3", "On the last.", *note, "--statement", 1)
    text_of = {each["id"]: each["text_id"] for each in list_records(versions, "clauses")}
    notes = [text_of[each["clause_id"]] for each in list_records(versions, "annotations")]
    assert notes == [1, 3]
    assert "Statement 7 not found" in run_refused("annotate", versions, "7:3", "Nowhere.", *note)
    assert "Clause 1:99 not found" in run_refused("annotate", versions, "1:99", "Nowhere.", *note)


def test_a_statement_that_is_not_there_is_refused(versions: Path) -> None:
    assert "Statement 7 not found" in run_refused("differences", versions, "--statement", 7)
    assert "Statement 7 not found" in run_refused("import", versions, KAZAKH, "--statement", 7)


def test_a_book_in_turkish(workspace: Path, tmp_path: Path) -> None:
    run_successfully("import", workspace, TURKISH, "--statement", 1)
    book = tmp_path / "kitap.pdf"
    order = ("--meeting", 1, "--edition", "delegation", "-o", book)
    run_successfully("book", workspace, *order, "--language", "tr", "--beside", "en")
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(book)]
    assert "İçindekiler" in pages[2]
    assert "No statement of this meeting" in run_refused(
        "book", workspace, *order, "--language", "kk"
    )
