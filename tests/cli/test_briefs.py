"""`briefing brief`, run as a person runs it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_commands import run_refused, run_successfully


def _list_briefs(workspace: Path, *narrowed: object) -> list[dict[str, Any]]:
    briefs = json.loads(run_successfully("brief", workspace, "list", "--json", *narrowed))
    assert isinstance(briefs, list)
    return briefs


def test_briefs_are_written_listed_and_deleted(workspace: Path) -> None:
    before = _list_briefs(workspace)
    scene = ("--kind", "scene-setter", "--meeting", 1)
    run_successfully("brief", workspace, "write", "The fourth meeting.", *scene)
    run_successfully(
        "brief", workspace, "write", "Trains run.", "--kind", "press line", "--item", 3,
        "--marking", "Confidential", "--as-of", "2022-10-01", "--cleared-by", "Legal",
        "--holds-until", "2022-10-12",
    )  # fmt: skip
    [line] = _list_briefs(workspace, "--item", 3, "--kind", "press line")
    assert (line["audience"], line["marking"]) == ("press", "Confidential")
    assert (line["as_of"], line["holds_until"]) == ("2022-10-01", "2022-10-12")
    assert line["cleared_by"] == "Legal"
    run_successfully("brief", workspace, "write", "The fourth.", *scene, "--audience", "internal")
    [scene_setter] = _list_briefs(workspace, *scene)
    assert (scene_setter["text"], scene_setter["audience"]) == ("The fourth.", "internal")
    for words in ("One", "Two"):
        run_successfully("brief", workspace, "write", words, "--kind", "addendum", "--meeting", 1)
    addenda = _list_briefs(workspace, "--kind", "addendum")
    assert [each["text"] for each in addenda][-2:] == ["One", "Two"]
    run_successfully("brief", workspace, "delete", addenda[-1]["id"])
    assert "Two" not in run_successfully("brief", workspace, "list")
    assert len(_list_briefs(workspace)) >= len(before)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("write",), "Give the text to write"),
        (("write", "Words"), "Give the text to write"),
        (("write", "Words", "--kind", "press line"), "belongs to an item"),
        (("write", "Words", "--kind", "press line", "--item", "99"), "belongs to an item"),
        (("write", "Words", "--kind", "addendum"), "belongs to a meeting"),
        (("write", "Words", "--kind", "addendum", "--meeting", "7"), "Meeting 7 not found"),
        (("write", " ", "--kind", "addendum", "--meeting", "1"), "needs text"),
        (("delete", "99"), "Brief 99 not found"),
    ],
)
def test_what_cannot_be_done_is_said(
    workspace: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    does, *rest = arguments
    assert sentence in run_refused("brief", workspace, does, *rest)
