"""`briefing preflight`, run as a person runs it."""

import json
from pathlib import Path

from briefing.domain.edition import PRESS
from tests.cli.test_commands import run_briefing, run_refused, run_successfully


def test_it_says_where_something_lacks_and_fails(workspace: Path) -> None:
    outcome = run_briefing("preflight", workspace, "--meeting", 1)
    assert outcome.returncode == 1
    assert outcome.stderr == ""
    first, second, *_ = outcome.stdout.splitlines()
    assert first == "✗ Item 4: No points to make."
    assert second.startswith("! Clause 22: Open, but on no item: “Exchange experience")


def test_a_hint_alone_is_no_failure(workspace: Path) -> None:
    note = ("10", "We propose a date.", "--kind", "point", "--audience", "delegation")
    run_successfully("annotate", workspace, *note)
    lines = run_successfully("preflight", workspace, "--meeting", 1).splitlines()
    assert lines
    assert {line[0] for line in lines} == {"!"}


def test_where_nothing_lacks_it_says_so(workspace: Path) -> None:
    output = run_successfully("preflight", workspace, "--meeting", 1, "--edition", PRESS.name)
    assert output == "✓ Nothing missing.\n"


def test_as_json_each_is_told_with_its_record(workspace: Path) -> None:
    outcome = run_briefing("preflight", workspace, "--meeting", 1, "--json")
    first = json.loads(outcome.stdout)[0]
    assert first == {
        "place": "Item 4",
        "sentence": "No points to make.",
        "hint": False,
        "record": "agendaitem",
        "id": first["id"],
    }
    assert "Meeting 7 not found" in run_refused("preflight", workspace, "--meeting", 7)


def test_letters_that_no_font_has_are_missing(workspace: Path) -> None:
    note = ("10", "Ask for \N{STEAM LOCOMOTIVE}.", "--kind", "point", "--audience", "press")
    run_successfully("annotate", workspace, *note)
    outcome = run_briefing("preflight", workspace, "--meeting", 1, "--edition", PRESS.name)
    assert outcome.returncode == 1
    assert outcome.stdout == (
        "✗ Letters: \N{STEAM LOCOMOTIVE} in “Ask for \N{STEAM LOCOMOTIVE}.” cannot be printed.\n"
    )
