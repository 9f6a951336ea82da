"""`briefing draw`, `names` and `alike`, run as a person runs them."""

import json
from pathlib import Path

from tests.cli.test_commands import STATEMENT, done, listed, refused


def test_draw_lists_what_each_rests_on(workspace: Path) -> None:
    found = json.loads(done("draw", workspace, "--json"))
    by_label = {each["label"]: each for each in found}
    assert by_label["47"]["due"] == "during the current year"
    assert by_label["47"]["due_on"] == "2022-12-31"
    assert by_label["5"]["amount"] == "10 billion dollars"
    assert by_label["5"]["followed"]
    assert not by_label["14"]["followed"]
    lines = done("draw", workspace).splitlines()
    assert len(lines) == len(found)
    assert {line.count("\t") for line in lines} == {6}


def test_draw_accepts_each_once(tmp_path: Path) -> None:
    workspace = tmp_path / "new.briefing"
    done("new", workspace)
    done("import", workspace, STATEMENT)
    done("draw", workspace, "--accept", "47", "49")
    assert [each["due"] for each in listed(workspace, "commitments")] == [
        "31 December 2022",
        "13 October 2022",
    ]
    everything = len(json.loads(done("draw", workspace, "--json")))
    for _ in range(2):
        done("draw", workspace, "--accept", "all")
        assert len(listed(workspace, "commitments")) == everything
    assert "no clause 99" in refused("draw", workspace, "--accept", "99")
    assert "no statement 7" in refused("draw", workspace, "--statement", 7)


def test_names(workspace: Path) -> None:
    found = json.loads(done("names", workspace, "--json"))
    treaty = next(each for each in found if each["on"] == "1994-10-17")
    assert (treaty["kind"], treaty["clauses"]) == ("instrument", ["preamble"])
    assert "CICA Summit" in done("names", workspace)


def test_alike(workspace: Path) -> None:
    assert json.loads(done("alike", workspace, "18", "--json")) == []
    done("import", workspace, STATEMENT)
    found = json.loads(done("alike", workspace, "18", "--json"))
    assert (found[0]["label"], found[0]["score"]) == ("18", 100)
    assert done("alike", workspace, "18").startswith("100% alike\tJoint Statement")
