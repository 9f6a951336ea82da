"""The scale of markings and what a note is marked, from the command line."""

import json
from pathlib import Path

import pytest

from briefing.session import Session
from tests.cli.test_commands import list_records, run_briefing, run_refused, run_successfully

NOTE = ("18", "They will not say so.", "--kind", "background", "--audience", "delegation")


def list_scale(workspace: Path) -> list[list[str]]:
    return [line.split("\t") for line in run_successfully("markings", workspace).splitlines()]


def test_the_scale_is_shown_with_what_bears_it(workspace: Path) -> None:
    usual = [["Unclassified", "0"], ["For official use", "1"], ["Confidential", "0"]]
    assert list_scale(workspace) == [*usual, ["Secret", "0"]]
    run_successfully("annotate", workspace, *NOTE, "--marking", "secret")
    assert list_scale(workspace)[3] == ["Secret", "1"]


def test_the_scale_is_set_and_what_is_no_more_on_it_is_told(workspace: Path) -> None:
    assert run_successfully("markings", workspace, "--set", "Open, Closed").splitlines() == [
        "Open\t0",
        "Closed\t0",
        "For official use\t1\tnot on the scale, so treated as the highest",
    ]
    run_successfully("markings", workspace, "--rename", "For official use=Closed")
    assert list_scale(workspace) == [["Open", "0"], ["Closed", "1"]]
    (meeting,) = list_records(workspace, "meetings")
    assert meeting["marking"] == "Closed"
    run_successfully("undo", workspace)
    assert json.loads(run_successfully("markings", workspace, "--json"))[-1] == {
        "name": "For official use",
        "borne": 1,
        "on_scale": False,
    }


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--set", "A,,B"], "needs a unique name"),
        (["--set", "A,B,A"], "needs a unique name"),
        (["--rename", "Secret"], "is not OLD=NEW"),
        (["--rename", "Sealed=Secret"], "Marking “Sealed” not found"),
        (["--set", "A,B", "--rename", "Secret=C"], "“C” is given as a new name"),
    ],
)
def test_a_scale_that_cannot_be_is_refused(
    workspace: Path, arguments: list[str], reason: str
) -> None:
    before = list_scale(workspace)
    assert reason in run_refused("markings", workspace, *arguments)
    assert list_scale(workspace) == before


def test_a_note_is_marked_dated_and_cleared(workspace: Path) -> None:
    run_successfully(
        "annotate", workspace, *NOTE, "--marking", "confidential", "--as-of", "2022-10-01",
        "--cleared-by", "Legal department", "--holds-until", "2022-11-01", "--usable",
    )  # fmt: skip
    note = list_records(workspace, "annotations")[-1]
    assert (note["marking"], note["as_of"], note["cleared_by"], note["holds_until"]) == (
        "Confidential",
        "2022-10-01",
        "Legal department",
        "2022-11-01",
    )
    assert note["usable"]


def test_a_note_with_nothing_said_of_it_is_of_today_and_follows_its_book(workspace: Path) -> None:
    run_successfully("annotate", workspace, *NOTE)
    with Session.open(workspace) as session:
        note = session.records.annotations.get_all()[-1]
    assert (note.marking, note.cleared_by, note.holds_until, note.usable) == ("", "", None, False)
    assert note.as_of is not None


def test_what_a_note_cannot_be_is_refused(workspace: Path) -> None:
    before = len(list_records(workspace, "annotations"))
    assert "Marking “Sealed” not found" in run_refused(
        "annotate", workspace, *NOTE, "--marking", "Sealed"
    )
    point = ("18", "Say it.", "--kind", "point", "--audience", "press")
    assert "for background notes only" in run_refused("annotate", workspace, *point, "--usable")
    outcome = run_briefing("annotate", workspace, *NOTE, "--as-of", "tomorrow")
    assert outcome.returncode == 2
    assert "“tomorrow” is not a date. Write it as 12 October 2022." in outcome.stderr
    assert len(list_records(workspace, "annotations")) == before


def test_an_edition_that_may_not_hold_a_note_is_refused_in_one_sentence(
    workspace: Path, tmp_path: Path
) -> None:
    point = ("18", "Say it.", "--kind", "point", "--audience", "press", "--marking", "Secret")
    run_successfully("annotate", workspace, *point)
    book = tmp_path / "press.pdf"
    reason = run_refused("book", workspace, "--meeting", 1, "--edition", "press", "-o", book)
    assert reason.startswith(
        "This edition may contain “Unclassified” at most, but “Say it.” (Item 3)"
    )
    assert not book.exists()
