"""Sheets filled in as a ministry does it: in Word, and after a way through LibreOffice."""

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from shutil import which

import docx
import pytest
from docx.document import Document
from docx.table import _Row

needs_libreoffice = pytest.mark.skipif(which("soffice") is None, reason="needs LibreOffice")


def find_row(document: Document, reference: str) -> _Row:
    """Find the row of a reference, in any table."""
    rows: Iterator[_Row] = (row for table in document.tables for row in table.rows)
    return next(row for row in rows if row.cells[0].text == reference)


def remove_row(row: _Row) -> None:
    """Delete a row from its table."""
    table = row._tr.getparent()
    assert table is not None
    table.remove(row._tr)


def fill_in(sheet: Path, answers: Mapping[str, str], path: Path) -> Path:
    """Type answers into a sheet, a paragraph a line."""
    document = docx.Document(str(sheet))
    for reference, text in answers.items():
        cell = find_row(document, reference).cells[2]
        first, *others = text.split("\n")
        cell.paragraphs[0].text = first
        for line in others:
            cell.add_paragraph(line)
    document.save(str(path))
    return path


def convert(path: Path, suffix: str, folder: Path) -> Path:
    """Save a file in another format, as LibreOffice does."""
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
            *("--convert-to", suffix, "--outdir", str(folder), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder / f"{path.stem}.{suffix}"
