"""`briefing list`: the records as tables that other programs open."""

import csv
import json
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from briefing.cli.parser import run
from briefing.common.errors import BriefingError
from briefing.edits.annotations import EditAnnotation
from briefing.session import Session
from briefing.writers.record_table import write_record_table


def read_csv(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")  # else Excel takes it for cp1254
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_xlsx(path: Path) -> list[dict[str, object]]:
    sheet = openpyxl.load_workbook(path).active
    header, *rows = sheet.iter_rows(values_only=True)
    assert sheet.auto_filter.ref
    assert sheet.freeze_panes == "A2"
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.mark.parametrize("what", ["clauses", "annotations", "commitments", "persons", "items"])
def test_both_tables_say_what_the_list_says(
    workspace: Path, tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["list", str(workspace), what, "--json"]) == 0
    records = json.loads(capsys.readouterr().out)
    assert len(records) > 1
    for name in ("table.csv", "table.xlsx"):
        assert run(["list", str(workspace), what, "-o", str(tmp_path / name)]) == 0
    for read in (read_csv(tmp_path / "table.csv"), read_xlsx(tmp_path / "table.xlsx")):
        assert [str(each["id"]) for each in read] == [str(each["id"]) for each in records]
        assert [set(each) for each in read] == [set(each) for each in records]
    for record, cells in zip(records, read_xlsx(tmp_path / "table.xlsx"), strict=True):
        for name in record.keys() & {"text", "what", "name", "title", "address"}:
            assert (cells[name] or "") == record[name]


def test_days_and_numbers_are_no_texts_in_a_spreadsheet(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    run(["list", str(workspace), "commitments", "-o", str(path)])
    cells = read_xlsx(path)[0]
    assert cells["id"] == 1
    assert cells["last_word_on"] == datetime(2022, 10, 3)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_note_is_no_formula(workspace: Path, tmp_path: Path, sign: str) -> None:
    text = f'{sign}HYPERLINK("x","y")'
    with Session.open(workspace) as session:
        note = session.records.annotations.get_all()[0]
        session.perform(EditAnnotation(note.id, {"text": text}))
    for name in ("table.csv", "table.xlsx"):
        run(["list", str(workspace), "annotations", "-o", str(tmp_path / name)])
    (row,) = [each for each in read_csv(tmp_path / "table.csv") if each["id"] == str(note.id)]
    assert row["text"] == f"'{text}"
    sheet = openpyxl.load_workbook(tmp_path / "table.xlsx").active
    (cell,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == text]
    assert cell.data_type == "s"


def test_a_table_is_the_same_bytes_twice(tmp_path: Path) -> None:
    contents = []
    for name in ("first.xlsx", "second.xlsx"):
        write_record_table(
            tmp_path / name, ["day", "word"], [(date(2022, 10, 12), "Ққ"), (None, "")]
        )
        contents.append((tmp_path / name).read_bytes())
    assert contents[0] == contents[1]


def test_another_ending_is_refused(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["list", str(workspace), "items", "-o", str(tmp_path / "table.ods")]) == 1
    assert "table.ods" in capsys.readouterr().err
    assert not (tmp_path / "table.ods").exists()


def test_a_text_too_long_for_a_cell_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    write_record_table(path, ["word"], [("short",)])
    content = path.read_bytes()
    with pytest.raises(BriefingError, match=r"40000 characters.* Export to \.csv"):
        write_record_table(path, ["word"], [("x" * 40_000,)])
    assert path.read_bytes() == content
