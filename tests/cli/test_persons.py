"""`briefing person` and `delegation`, run as a person runs them."""

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from briefing.edits.persons import AddPerson, DeletePerson
from briefing.session import Session
from tests.cli.test_commands import run_briefing, run_refused, run_successfully


@pytest.fixture
def workspace(workspace: Path) -> Path:
    """The sample's, from which everybody has gone."""
    with Session.open(workspace) as session:
        for person in session.records.persons.get_all():
            session.perform(DeletePerson(person.id))
    return workspace


def _list_persons(workspace: Path) -> list[dict[str, Any]]:
    persons = json.loads(run_successfully("person", workspace, "list", "--json"))
    assert isinstance(persons, list)
    return persons


def _list_members(workspace: Path) -> list[tuple[int, str]]:
    members = json.loads(
        run_successfully("delegation", workspace, "list", "--meeting", 1, "--json")
    )
    return [(each["rank"], each["name"]) for each in members]


def test_a_person_is_added_changed_and_deleted(workspace: Path, tmp_path: Path) -> None:
    run_successfully(
        "person", workspace, "add", "Aigul Smağulova", "--role", "Minister",
        "--party", "Republic of Kazakhstan", "--biography", "Born in Almaty.",
    )  # fmt: skip
    [person] = _list_persons(workspace)
    assert (person["name"], person["party"]) == ("Aigul Smağulova", "Republic of Kazakhstan")
    assert person["photograph"] is None
    picture = tmp_path / "aigul.png"
    Image.new("RGB", (30, 40), "teal").save(picture)
    run_successfully(
        "person", workspace, "edit", "aigul smagulova", "--photograph", picture, "--role", ""
    )
    [person] = _list_persons(workspace)
    assert person["role"] == ""
    assert person["photograph"] > 100
    with Session.open(workspace) as session:
        assert (session.records.persons.get(1).photograph or b"").startswith(b"\xff\xd8")
    row = run_successfully("person", workspace, "list")
    assert row == "1\tAigul Smağulova\t\tRepublic of Kazakhstan\tphotograph\n"
    run_successfully("person", workspace, "edit", "1", "--name", "A. Smağulova", "--no-photograph")
    [person] = _list_persons(workspace)
    assert (person["name"], person["photograph"]) == ("A. Smağulova", None)
    run_successfully("person", workspace, "delete", 1)
    assert _list_persons(workspace) == []


def test_a_delegation_is_put_together_and_put_in_order(workspace: Path) -> None:
    for name in ("Tokayev", "Tileuberdi"):
        run_successfully("person", workspace, "add", name, "--party", "Republic of Kazakhstan")
    run_successfully("person", workspace, "add", "Erdoğan", "--party", "Republic of Türkiye")
    at = ("--meeting", 1)
    for name in ("Tokayev", "Tileuberdi", "Erdoğan"):
        run_successfully("delegation", workspace, "put", name, *at)
    assert _list_members(workspace) == [(1, "Tokayev"), (1, "Erdoğan"), (2, "Tileuberdi")]
    run_successfully("delegation", workspace, "move", "Tileuberdi", *at, "--rank", 1)
    assert _list_members(workspace)[0] == (1, "Tileuberdi")
    run_successfully("delegation", workspace, "move", "Tokayev", *at, "--rank", 4)
    assert _list_members(workspace)[-1] == (4, "Tokayev")
    run_successfully("delegation", workspace, "take-out", "Tokayev", *at)
    lines = run_successfully("delegation", workspace, "list", *at).splitlines()
    assert [line.split("\t")[2] for line in lines] == ["Tileuberdi", "Erdoğan"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("person", "edit", "Nobody"), "Person Nobody not found"),
        (("person", "delete", "Ali"), "Several persons"),
        (("person", "add"), "Name the person"),
        (("person", "add", " "), "needs a name"),
        (("person", "edit", "1", "--photograph", "none.png"), "Cannot open"),
        (("delegation", "put", "1", "--meeting", "7"), "Meeting 7 not found"),
        (("delegation", "move", "1", "--meeting", "1"), "Name the person"),
        (("delegation", "take-out", "1", "--meeting", "1"), "not in a delegation"),
    ],
)
def test_what_cannot_be_done_is_said(
    workspace: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    with Session.open(workspace) as session:
        session.perform(AddPerson("Ali"))
        session.perform(AddPerson("Ali"))
    command, *rest = arguments
    assert sentence in run_refused(command, workspace, *rest)


@pytest.mark.parametrize(
    ("command", "actions"),
    [
        ("person", ("list", "add", "edit", "delete")),
        ("delegation", ("list", "put", "move", "take-out")),
        ("brief", ("list", "write", "delete")),
        ("edition", ("list", "keep", "delete")),
    ],
)
def test_each_action_has_a_help_page_of_its_own(command: str, actions: tuple[str, ...]) -> None:
    page = run_successfully(command, "--help")
    for action in actions:
        assert action in page
        own_page = run_successfully(command, "W", action, "--help")
        assert own_page.startswith(f"usage: briefing {command} WORKSPACE {action} ")
    unknown = run_briefing(command, "W", "unknown")
    assert unknown.returncode == 2
    assert "invalid choice: 'unknown'" in unknown.stderr
