"""The scale of markings and what a note is marked, from the command line."""

import json
from pathlib import Path

import pytest

from briefing.session import Session
from tests.cli.test_commands import briefing, done, listed, refused

NOTE = ("18", "They will not say so.", "--kind", "background", "--audience", "delegation")


def scale(workspace: Path) -> list[list[str]]:
    return [line.split("\t") for line in done("markings", workspace).splitlines()]


def test_the_scale_is_shown_with_what_bears_it(workspace: Path) -> None:
    usual = [["Unclassified", "0"], ["For official use", "1"], ["Confidential", "0"]]
    assert scale(workspace) == [*usual, ["Secret", "0"]]
    done("annotate", workspace, *NOTE, "--marking", "secret")
    assert scale(workspace)[3] == ["Secret", "1"]


def test_the_scale_is_set_and_what_is_no_more_on_it_is_told(workspace: Path) -> None:
    assert done("markings", workspace, "--set", "Open, Closed").splitlines() == [
        "Open\t0",
        "Closed\t0",
        "For official use\t1\tnot on the scale, so above it",
    ]
    done("markings", workspace, "--rename", "For official use=Closed")
    assert scale(workspace) == [["Open", "0"], ["Closed", "1"]]
    (meeting,) = listed(workspace, "meetings")
    assert meeting["marking"] == "Closed"
    done("undo", workspace)
    assert json.loads(done("markings", workspace, "--json"))[-1] == {
        "name": "For official use",
        "borne": 1,
        "on_scale": False,
    }


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--set", "A,,B"], "needs a name that no other has"),
        (["--set", "A,B,A"], "needs a name that no other has"),
        (["--rename", "Secret"], "is not OLD=NEW"),
        (["--rename", "Sealed=Secret"], "There is no marking “Sealed”"),
        (["--set", "A,B", "--rename", "Secret=C"], "“C” is to be the new name"),
    ],
)
def test_a_scale_that_cannot_be_is_refused(workspace: Path, arguments: list[str], why: str) -> None:
    before = scale(workspace)
    assert why in refused("markings", workspace, *arguments)
    assert scale(workspace) == before


def test_a_note_is_marked_dated_and_cleared(workspace: Path) -> None:
    done(
        "annotate", workspace, *NOTE, "--marking", "confidential", "--as-of", "2022-10-01",
        "--cleared-by", "Legal department", "--holds-until", "2022-11-01", "--usable",
    )  # fmt: skip
    note = listed(workspace, "annotations")[-1]
    assert (note["marking"], note["as_of"], note["cleared_by"], note["holds_until"]) == (
        "Confidential",
        "2022-10-01",
        "Legal department",
        "2022-11-01",
    )
    assert note["usable"]


def test_a_note_with_nothing_said_of_it_is_of_today_and_follows_its_book(workspace: Path) -> None:
    done("annotate", workspace, *NOTE)
    with Session.open(workspace) as session:
        note = session.records.annotations.get_all()[-1]
    assert (note.marking, note.cleared_by, note.holds_until, note.usable) == ("", "", None, False)
    assert note.as_of is not None


def test_what_a_note_cannot_be_is_refused(workspace: Path) -> None:
    before = len(listed(workspace, "annotations"))
    assert "There is no marking “Sealed”" in refused(
        "annotate", workspace, *NOTE, "--marking", "Sealed"
    )
    point = ("18", "Say it.", "--kind", "point", "--audience", "press")
    assert "Only a background" in refused("annotate", workspace, *point, "--usable")
    outcome = briefing("annotate", workspace, *NOTE, "--as-of", "tomorrow")
    assert outcome.returncode == 2
    assert "“tomorrow” is not a date; write it as 2022-10-12" in outcome.stderr
    assert len(listed(workspace, "annotations")) == before


def test_an_edition_that_may_not_hold_a_note_is_refused_in_one_sentence(
    workspace: Path, tmp_path: Path
) -> None:
    point = ("18", "Say it.", "--kind", "point", "--audience", "press", "--marking", "Secret")
    done("annotate", workspace, *point)
    book = tmp_path / "press.pdf"
    why = refused("book", workspace, "--meeting", 1, "--edition", "press", "-o", book)
    assert why.startswith("This edition may hold “Unclassified” at most, and “Say it.” (Item 3)")
    assert not book.exists()
