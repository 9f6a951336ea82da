"""`briefing sheet`, `collect` and `requests`, run as a person runs them."""

import json
from pathlib import Path

import pytest

from briefing.cli.parser import run
from tests.filled_sheets import fill_in

Capture = pytest.CaptureFixture[str]


def run_command(capsys: Capture, *arguments: object, code: int = 0) -> str:
    """Run a command; return what it printed, or why it was refused."""
    capsys.readouterr()
    assert run(list(map(str, arguments))) == code
    printed = capsys.readouterr()
    return printed.err if code else printed.out


def test_a_ministry_is_asked_reminded_and_its_answers_are_collected(
    workspace: Path, tmp_path: Path, capsys: Capture
) -> None:
    sheet = tmp_path / "sheet.docx"
    out = run_command(
        capsys, "sheet", workspace, "--meeting", 1, "--to", "transport ministries",
        "--by", "5 October 2022", "-o", sheet,
    )  # fmt: skip
    code = out.split()[1]
    out = run_command(capsys, "requests", workspace, "--sheet", code, "--reminder")
    assert out.startswith("On ")
    assert f"sheet {code} to transport ministries" in out
    answers = {"S-1": "B. Clerk", "S-2": "3.10.2022", "C17-1.1": "at risk", "C17-1.2": "They met."}
    reply = fill_in(sheet, answers, tmp_path / "reply.docx")
    out = run_command(capsys, "collect", workspace, reply)
    assert out.splitlines() == [
        "reply.docx · transport ministries · B. Clerk · 2022-10-03",
        "  C17-1.1\tunder way → at risk",
        "  C17-1.2\tDesk note: record of the Commission’s results requested → They met.",
    ]
    out = run_command(capsys, "collect", workspace, reply, "--accept", "c17-1.2", "--json")
    (told,) = json.loads(out)
    assert (told["sheet"], told["author"]) == (code, "B. Clerk")
    assert [each["accepted"] for each in told["answers"]] == [False, True]
    assert run_command(capsys, "collect", workspace, reply, "--all").splitlines()[1:] == [
        "✓ C17-1.1\tunder way → at risk"
    ]
    (request,) = json.loads(run_command(capsys, "requests", workspace, "--json"))
    assert (request["answered_on"], request["answered_by"]) == ("2022-10-03", "B. Clerk")
    assert "Accept status from transport ministries (C17-1)" in run_command(
        capsys, "history", workspace
    )


def test_what_cannot_be_done_is_told(workspace: Path, tmp_path: Path, capsys: Capture) -> None:
    options = ("--meeting", 1, "--to", "Transport ministries", "-o", tmp_path / "sheet.docx")
    run_command(capsys, "sheet", workspace, *options)
    assert "is there already" in run_command(capsys, "sheet", workspace, *options, code=1)
    refused = run_command(
        capsys, "collect", workspace, tmp_path / "sheet.docx", "--accept", "C1-1.1", code=1
    )
    assert refused == "0 new answers have the reference C1-1.1.\n"
    run_command(
        capsys, "sheet", workspace, "--meeting", 1, "--to", "Energy ministries",
        "-o", tmp_path / "energy.docx",
    )  # fmt: skip
    assert run_command(capsys, "requests", workspace, "--reminder", code=1) == (
        "Name one request with --sheet.\n"
    )
    (tmp_path / "letter.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    out = run_command(capsys, "collect", workspace, tmp_path / "letter.doc")
    assert "save it as .docx or .odt" in out
