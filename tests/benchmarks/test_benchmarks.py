"""The benchmark runs and says what it found; how fast anything is, no test says."""

import json
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import main


def test_two_rows_are_measured_printed_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "table.json"
    only = ("--only", "DOCX of the sample", "--only", "a note saved, with its undo step")
    assert main([*only, "--quick", "--json", str(path)]) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[0].split() == [
        "operation", "held", "against", "ours", "theirs", "ratio", "at", "most",
    ]  # fmt: skip
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["scale"] == []
    rows = told["operations"]
    assert [row["name"] for row in rows] == [
        "DOCX of the sample",
        "a note saved, with its undo step",
    ]
    for row, line in zip(rows, table[2:], strict=True):
        assert row["ratio"] == pytest.approx(row["ours"] / row["held"])
        assert row["met"] is (row["ratio"] <= row["limit"])
        assert line.startswith(row["name"])
        assert f"{row['ratio']:.2f}×" in line


def test_what_is_not_here_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.benchmarks.books.which", lambda _: None)
    path = tmp_path / "table.json"
    main(["--only", "LibreOffice", "--quick", "--json", str(path)])
    rows = json.loads(path.read_text(encoding="utf-8"))["operations"]
    assert len(rows) == 2
    for row in rows:
        assert (row["met"], row["not_here"]) == (None, "LibreOffice is not installed")
