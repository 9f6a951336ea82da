"""The books of all editions are PDF/UA-1 as far as pdfua can tell, and PDF/A-2b."""

from io import BytesIO
from pathlib import Path

import pdfua
import pikepdf
import pytest

from tests.accessibility import render_books
from tests.writers.pdf_structure import Structure, find_archive_faults


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return dict(render_books(tmp_path_factory.mktemp("books")))


def test_no_book_has_a_fault(books: dict[str, bytes], tmp_path: Path) -> None:
    for name, content in books.items():
        path = tmp_path / "book.pdf"
        path.write_bytes(content)
        faults = [
            str(finding)
            for finding in pdfua.validate(str(path)).findings
            if finding.severity > pdfua.Severity.INFO
        ]
        assert faults == [], name
        assert find_archive_faults(content) == [], name


def test_all_rows_of_a_table_have_the_same_columns(books: dict[str, bytes]) -> None:
    for name, content in books.items():
        with pikepdf.open(BytesIO(content)) as file:
            root = Structure(file).root
        tables = root.find_all("Table")
        assert tables or "cards" in name, name
        for table in tables:
            counts = {len(row.kinds) for row in table.find_all("TR")}
            assert len(counts) == 1, (name, table.text[:60])


def test_a_viewer_knows_the_pages_by_their_numbers(books: dict[str, bytes]) -> None:
    for name, content in books.items():
        if "cards" not in name:
            with pikepdf.open(BytesIO(content)) as file:
                labels = [page.label for page in file.pages]
            assert labels == [str(at) for at in range(1, len(labels) + 1)], name
