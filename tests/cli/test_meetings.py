"""`briefing meeting` and `item`, run as a person runs them."""

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from briefing.cli.parser import run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def command(capsys: Capture) -> "Command":
    return Command(capsys)


class Command:
    """Runs the command line within the test."""

    def __init__(self, capsys: Capture) -> None:
        self._capsys = capsys

    def run(self, *arguments: object, code: int = 0) -> tuple[str, str]:
        """Run it; return what it printed, and what it said on standard error."""
        self._capsys.readouterr()
        assert run([str(each) for each in arguments]) == code
        printed = self._capsys.readouterr()
        return printed.out, printed.err


def run_successfully(command: Command, *arguments: object) -> str:
    out, err = command.run(*arguments)
    assert err == ""
    return out


def list_records(command: Command, workspace: Path, what: str) -> list[dict[str, Any]]:
    records = json.loads(run_successfully(command, "list", workspace, what, "--json"))
    assert isinstance(records, list)
    return records


def test_a_meeting_of_two_days_is_made_and_used_again(workspace: Path, command: Command) -> None:
    assert run_successfully(
        command, "meeting", workspace, "add", "--title", "Second Council", "--place", "Brussels",
        "--time-zone", "Europe/Brussels", "--date", "12 October 2026", "--start", "9.30",
        "--end", "1300", "--days", 2, "--clocks", "Asia/Almaty", "--round", 2,
        "--party", "Northland", "Southland",
    ) == "Meeting 2\n"  # fmt: skip
    for options in (
        ("--title", "Opening", "--kind", "ceremony", "--minutes", 30),
        ("--title", "Trade", "--minutes", 60, "--clauses", "4, 16–18"),
        ("--title", "Transport", "--minutes", 45, "--parallel", "--clauses", "1:5"),
        ("--title", "Close", "--at", "13", "Oct", "2026", "9:00", "--minutes", 20),
    ):
        run_successfully(command, "item", workspace, "add", "--meeting", 2, *options)
    (_, meeting) = list_records(command, workspace, "meetings")
    assert (meeting["start"], meeting["end"], meeting["days"]) == ("09:30:00", "13:00:00", 2)
    items = [each for each in list_records(command, workspace, "items") if each["meeting_id"] == 2]
    assert [(each["title"], each["at"], each["day"], each["is_parallel"]) for each in items] == [
        ("Opening", None, 1, False),
        ("Trade", None, 1, False),
        ("Transport", None, 1, True),
        ("Close", "09:00:00", 2, False),
    ]
    run_successfully(command, "item", workspace, "move", items[2]["id"], "--position", 2)
    run_successfully(
        command, "item", workspace, "edit", items[1]["id"], "--clauses", "4", "--no-at"
    )
    run_successfully(command, "item", workspace, "delete", items[0]["id"])
    run_successfully(
        command, "meeting", workspace, "edit", 2, "--title", "The Second Council", "--no-end"
    )
    assert run_successfully(command, "meeting", workspace, "duplicate", 2, "--title", "Third") == (
        "Meeting 3\n"
    )
    (_, old, new) = list_records(command, workspace, "meetings")
    assert (old["title"], old["end"]) == ("The Second Council", None)
    assert (new["title"], new["date"], new["round"], new["series"]) == (
        *("Third", None, 3, "The Second Council"),
    )
    titles = [
        each["title"]
        for each in list_records(command, workspace, "items")
        if each["meeting_id"] == 3
    ]
    assert sorted(titles) == ["Close", "Trade", "Transport"]
    run_successfully(command, "meeting", workspace, "delete", 3)
    assert len(list_records(command, workspace, "meetings")) == 2


def test_documents_to_be_signed_are_listed(workspace: Path, command: Command) -> None:
    options = ("--title", "Treaty", "--languages", "English", "--signers", "Both ministers")
    out = run_successfully(command, "document", workspace, "add", "--meeting", 1, *options)
    assert out == "Document 1\n"
    run_successfully(command, "document", workspace, "edit", 1, "--state", "agreed")
    out = run_successfully(command, "document", workspace, "list", "--meeting", 1)
    assert out == "1\tTreaty\tEnglish\tagreed\tBoth ministers\t2\n"
    path = workspace.with_name("programme.docx")
    run_successfully(command, "programme", workspace, "--meeting", 1, "-o", path)
    cells = [cell.text for row in docx.Document(str(path)).tables[-1].rows for cell in row.cells]
    assert cells[-5:] == ["Treaty", "English", "Agreed", "Both ministers", "2"]
    run_successfully(command, "document", workspace, "delete", 1)
    assert run_successfully(command, "document", workspace, "list", "--meeting", 1) == ""


def test_what_does_not_fit_is_told_at_once(workspace: Path, command: Command) -> None:
    _, told = command.run("meeting", workspace, "edit", 1, "--end", "09:40")
    assert told == "The programme ends at 12:15, 155 min after the planned 09:40.\n"
    _, told = command.run(
        *("item", workspace, "add", "--meeting", 1, "--title", "Late", "--at", "09:15"),
        *("--position", 2),
    )
    assert "Late: It begins at 09:15, 15 min before the meeting begins." in told


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("meeting", "add"), "Name the meeting with --title."),
        (("meeting", "edit", 9, "--title", "X"), "Meeting 9 not found"),
        (("item", "add", "--meeting", 1), "Name the item with --title."),
        (("document", "delete", 9), "Document 9 not found"),
        (("document", "add", "--meeting", 1), "Name the document with --title."),
        (("programme", "--meeting", 1, "-o", "p.txt"), "an .ics, .pdf or .docx file, not “.txt”"),
        (("item", "edit", 99, "--title", "X"), "Item 99 not found"),
        (("item", "edit", 1, "--at", "25:00"), "“25:00” is not a time. Write it as 09:30."),
        (("item", "edit", 1, "--clauses", "4, 999"), "Clause 999 not found"),
        (("item", "move", 1, "--position", 0), "The first place on the agenda is 1."),
        (("item", "edit", 1, "--minutes", 2000), "An item takes 0 to 1,440 minutes, not 2000."),
        (("meeting", "edit", 1, "--time-zone", "Mars"), "“Mars” is not a time zone."),
    ],
)
def test_what_cannot_be_done_is_said(
    workspace: Path, command: Command, words: tuple[object, ...], sentence: str
) -> None:
    name, *rest = words
    _, refused = command.run(name, workspace, *rest, code=1)
    assert sentence in refused


def test_a_time_that_does_not_exist_is_refused(workspace: Path, command: Command) -> None:
    _, refused = command.run(
        *("meeting", workspace, "edit", 1, "--time-zone", "Europe/Brussels"),
        *("--date", "29.03.2026", "--start", "2:30"),
        code=1,
    )
    assert refused == (
        "02:30 does not exist on 2026-03-29 in Europe/Brussels: the clocks go from 02:00 to "
        "03:00. Give another time.\n"
    )
