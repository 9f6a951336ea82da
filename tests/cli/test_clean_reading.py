"""`read` lists the paragraphs with a clean reading; `--clean` takes it, of some or of all."""

import json
from pathlib import Path

import pytest

from briefing.cli.parser import run

STATEMENT = """JOINT STATEMENT

1. The Parties **will meet** every year.

2. The Parties met on the 21<sup>st</sup> of May.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "debris.txt"
    path.write_text(STATEMENT, encoding="utf-8")
    return path


def list_clauses(workspace: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    assert run(["list", str(workspace), "clauses", "--json"]) == 0
    return [each["text"] for each in json.loads(capsys.readouterr().out)]


def test_they_are_listed_and_taken_by_line(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", str(file)]) == 0
    out = capsys.readouterr().out
    assert (
        "! Line 3: “The Parties **will meet** every year.” can be read as “The Parties will meet "
        "every year.” (--clean 3)." in out
    )
    assert run(["read", str(file), "--json", "--clean", "3"]) == 0
    reading = json.loads(capsys.readouterr().out)
    assert reading["clauses"][0]["text"] == "The Parties will meet every year."
    assert [each["line"] for each in reading["clean_readings"]] == [5]
    assert "21<sup>st</sup>" in reading["clauses"][1]["text"]


def test_what_is_stored_is_what_was_chosen(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, clean = tmp_path / "raw.briefing", tmp_path / "clean.briefing"
    for workspace, options in ((raw, []), (clean, ["--clean", "all"])):
        assert run(["new", str(workspace)]) == 0
        assert run(["import", str(workspace), str(file), *options]) == 0
        assert run(["check", str(workspace)]) == 0
    assert list_clauses(raw, capsys)[0] == "The Parties **will meet** every year."
    assert list_clauses(clean, capsys) == [
        "The Parties will meet every year.",
        "The Parties met on the 21st of May.",
    ]


def test_a_line_that_has_none_is_refused(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", str(file), "--clean", "1"]) == 1
    assert "begins in line 1." in capsys.readouterr().err
