"""`briefing brief`, run as a person runs it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_commands import done, refused


def _briefs(workspace: Path, *narrowed: object) -> list[dict[str, Any]]:
    found = json.loads(done("brief", workspace, "list", "--json", *narrowed))
    assert isinstance(found, list)
    return found


def test_briefs_are_written_listed_and_deleted(workspace: Path) -> None:
    before = _briefs(workspace)
    scene = ("--kind", "scene-setter", "--meeting", 1)
    done("brief", workspace, "write", "The fourth meeting.", *scene)
    done(
        "brief", workspace, "write", "Trains run.", "--kind", "press line", "--item", 3,
        "--marking", "Confidential", "--as-of", "2022-10-01", "--cleared-by", "Legal",
        "--holds-until", "2022-10-12",
    )  # fmt: skip
    [line] = _briefs(workspace, "--item", 3, "--kind", "press line")
    assert (line["audience"], line["marking"]) == ("press", "Confidential")
    assert (line["as_of"], line["holds_until"]) == ("2022-10-01", "2022-10-12")
    assert line["cleared_by"] == "Legal"
    done("brief", workspace, "write", "The fourth.", *scene, "--audience", "internal")
    [written] = _briefs(workspace, *scene)
    assert (written["text"], written["audience"]) == ("The fourth.", "internal")
    for words in ("One", "Two"):
        done("brief", workspace, "write", words, "--kind", "addendum", "--meeting", 1)
    addenda = _briefs(workspace, "--kind", "addendum")
    assert [each["text"] for each in addenda][-2:] == ["One", "Two"]
    done("brief", workspace, "delete", addenda[-1]["id"])
    assert "Two" not in done("brief", workspace, "list")
    assert len(_briefs(workspace)) >= len(before)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("write",), "Say what to write"),
        (("write", "Words"), "Say what to write"),
        (("write", "Words", "--kind", "press line"), "is for an item"),
        (("write", "Words", "--kind", "press line", "--item", "99"), "is for an item"),
        (("write", "Words", "--kind", "addendum"), "is for a meeting"),
        (("write", "Words", "--kind", "addendum", "--meeting", "7"), "no meeting 7"),
        (("write", " ", "--kind", "addendum", "--meeting", "1"), "says nothing"),
        (("delete", "99"), "There is no brief 99"),
    ],
)
def test_what_cannot_be_done_is_said(
    workspace: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    does, *rest = arguments
    assert sentence in refused("brief", workspace, does, *rest)
