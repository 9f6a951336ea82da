"""Several documents in one file: each is listed, and can be read by itself."""

from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.reading import read
from tests.reading.counting import find_miscounted_lines

NOTES = """EXCHANGE OF NOTES ON RIVER TOLLS

Strelsau, 3 May 2031

Excellency,

I have the honour to propose the following:

1. The tolls on the upper river are abolished.

2. The tolls on the lower river are halved.

Anna Alm

Zenda, 9 May 2031

Excellency,

I have the honour to accept the following:

1. The tolls on the upper river are abolished.

2. The tolls on the lower river are halved, and the pilots are paid by both.

Boris Berg
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    file = tmp_path / "notes.txt"
    file.write_text(NOTES, encoding="utf-8")
    return file


def test_the_documents_of_a_file_are_listed(notes: Path) -> None:
    reading = read(notes)
    assert [(span.first_line, span.last_line) for span in reading.documents] == [(1, 14), (15, 26)]
    assert [clause.text for clause in reading.clauses] == [
        "The tolls on the upper river are abolished.",
        "The tolls on the lower river are halved.",
    ]
    assert any("second document" in remark.text for remark in reading.remarks)
    assert find_miscounted_lines(reading) == {}


def test_the_second_document_is_read_by_itself(notes: Path) -> None:
    reading = read(notes, 2)
    assert (str(reading.date), reading.place) == ("2031-05-09", "Zenda")
    assert reading.clauses[-1].text.endswith("the pilots are paid by both.")
    assert reading.source.startswith("Zenda")
    assert reading.original == notes.read_bytes()
    assert find_miscounted_lines(reading) == {}


@pytest.mark.parametrize("number", [0, 3])
def test_a_document_that_is_not_there_is_refused(notes: Path, number: int) -> None:
    with pytest.raises(BriefingError, match=f"no document {number}: 2 were found"):
        read(notes, number)


def test_a_passage_in_another_language_is_named(tmp_path: Path) -> None:
    file = tmp_path / "mixed.txt"
    file.write_text(
        "JOINT STATEMENT\n\nThe Parties have agreed as follows:\n\n"
        "1. The Parties open a second bridge over the river.\n\n"
        "2. Стороны обмениваются сведениями о паводках и о состоянии реки для всех портов.\n\n"
        "3. The Parties train the pilots of the river together.\n",
        encoding="utf-8",
    )
    assert [clause.language for clause in read(file).clauses] == [None, "ru", None]


def test_a_table_is_kept_as_rows_of_cells(tmp_path: Path) -> None:
    file = tmp_path / "table.html"
    file.write_text(
        "<h1>Joint Statement</h1><p>The Parties have agreed as follows:</p><p>1. The tolls are:</p>"
        "<table><tr><td>Ship</td><td>Toll</td></tr><tr><td>Barge</td><td>20</td></tr></table>"
        "<p>2. The tolls are paid in spring.</p>",
        encoding="utf-8",
    )
    [table] = read(file).tables
    assert table.rows == (("Ship", "Toll"), ("Barge", "20"))
