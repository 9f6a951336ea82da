"""Lists and tables of web pages, as a browser shows them."""

from pathlib import Path

import pytest

from briefing.reading import load_document
from briefing.reading.lines import DocumentText, TablePlace


def _load_page(path: Path, body: str, style: str = "") -> DocumentText:
    file = path / "page.html"
    head = f"<head><meta charset='utf-8'><style>{style}</style></head>"
    file.write_text(f"<html>{head}<body>{body}</body></html>", encoding="utf-8")
    return load_document(file).text


ITEMS = "<li>x</li><li>y</li><li>z</li>"


@pytest.mark.parametrize(
    ("page_list", "style", "markers"),
    [
        (f"<ol reversed>{ITEMS}</ol>", "", ["3.", "2.", "1."]),
        (f"<ol reversed start='10'>{ITEMS}</ol>", "", ["10.", "9.", "8."]),
        ("<ol reversed><li>x</li><li value='7'>y</li><li>z</li></ol>", "", ["3.", "7.", "6."]),
        ("<ol><li>x</li><li hidden>h</li><li>y</li></ol>", "", ["1.", "2."]),
        (f"<ol>{ITEMS}</ol>", "ol { list-style-type: upper-roman }", ["I.", "II.", "III."]),
        (f"<ol>{ITEMS}</ol>", "ol { list-style: none }", ["", "", ""]),
        ("<ol><li type='a'>x</li><li>y</li></ol>", "", ["a.", "2."]),
    ],
)
def test_markers_of_lists(page_list: str, style: str, markers: list[str], tmp_path: Path) -> None:
    lines = _load_page(tmp_path, page_list, style).lines
    assert [line.list_marker for line in lines if not line.skip_reason] == markers


def test_cells_that_span_rows_and_columns(tmp_path: Path) -> None:
    text = _load_page(
        tmp_path,
        "<table><tr><th>Year</th><th colspan='2'>Goods</th><th>Port</th></tr>"
        "<tr><td rowspan='2'>2025</td><td>Wheat</td><td>10</td><td>A</td></tr>"
        "<tr><td>Oil</td><td>20</td><td rowspan='9'>B</td></tr>"
        "<tr><td>2026</td><td>Tea</td><td>30</td></tr></table>",
    )
    assert [line.text.split("\t") for line in text.lines] == [
        ["Year", "Goods", "", "Port"],
        ["2025", "Wheat", "10", "A"],
        ["2025", "Oil", "20", "B"],
        ["2026", "Tea", "30", "B"],
    ]
    assert [line.table_place for line in text.lines] == [TablePlace(0, row) for row in range(4)]
    assert [(each.line, each.values["text"]) for each in text.remarks] == [(3, "2025"), (4, "B")]


def test_a_language_in_each_column_is_read_column_by_column(tmp_path: Path) -> None:
    rows = (
        ("1. The Parties open the bridge for the people.", "1. Стороны открывают мост для людей."),
        ("2. The Parties halve the tolls on the road.", "2. Стороны снижают сборы на дороге."),
        ("3. The Parties train the pilots of the river.", "3. Стороны обучают и лоцманов реки."),
    )
    cells = "".join(f"<tr><td>{left}</td><td>{right}</td></tr>" for left, right in rows)
    text = _load_page(tmp_path, f"<table>{cells}</table>")
    assert [line.text for line in text.lines] == [row[column] for column in (0, 1) for row in rows]
    places = [line.table_place for line in text.lines]
    assert places == [TablePlace(0, row, column) for column in (0, 1) for row in range(3)]
    assert "column by column" in text.remarks[0].text
