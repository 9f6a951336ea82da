"""`briefing propose`, `names` and `similar`, run as a person runs them."""

import json
from pathlib import Path

from tests.cli.test_commands import STATEMENT, list_records, run_refused, run_successfully


def test_draw_lists_what_each_rests_on(workspace: Path) -> None:
    proposals = json.loads(run_successfully("propose", workspace, "--json"))
    by_label = {each["label"]: each for each in proposals}
    assert by_label["47"]["due"] == "during the current year"
    assert by_label["47"]["due_on"] == "2022-12-31"
    assert by_label["5"]["amount"] == "10 billion dollars"
    assert by_label["5"]["followed"]
    assert not by_label["14"]["followed"]
    lines = run_successfully("propose", workspace).splitlines()
    assert len(lines) == len(proposals)
    assert {line.count("\t") for line in lines} == {6}


def test_draw_accepts_each_once(tmp_path: Path) -> None:
    workspace = tmp_path / "new.briefing"
    run_successfully("new", workspace)
    run_successfully("import", workspace, STATEMENT)
    run_successfully("propose", workspace, "--accept", "47", "49")
    assert [each["due"] for each in list_records(workspace, "commitments")] == [
        "31 December 2022",
        "13 October 2022",
    ]
    everything = len(json.loads(run_successfully("propose", workspace, "--json")))
    for _ in range(2):
        run_successfully("propose", workspace, "--accept", "all")
        assert len(list_records(workspace, "commitments")) == everything
    assert "Clause 99 not found" in run_refused("propose", workspace, "--accept", "99")
    assert "Statement 7 not found" in run_refused("propose", workspace, "--statement", 7)


def test_names(workspace: Path) -> None:
    names = json.loads(run_successfully("names", workspace, "--json"))
    treaty = next(each for each in names if each["on"] == "1994-10-17")
    assert (treaty["kind"], treaty["clauses"]) == ("instrument", ["preamble"])
    assert "CICA Summit" in run_successfully("names", workspace)


def test_similar(workspace: Path, tmp_path: Path) -> None:
    assert json.loads(run_successfully("similar", workspace, "18", "--json")) == []
    later = tmp_path / "later.txt"  # another file: the same one is refused
    later.write_text(STATEMENT.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    run_successfully("import", workspace, later)
    passages = json.loads(run_successfully("similar", workspace, "18", "--json"))
    assert (passages[0]["label"], passages[0]["score"]) == ("18", 100)
    assert run_successfully("similar", workspace, "18").startswith("100% alike\tJoint Statement")


def test_a_skipped_proposal_stays_skipped_until_it_is_restored(tmp_path: Path) -> None:
    workspace = tmp_path / "new.briefing"
    run_successfully("new", workspace)
    run_successfully("import", workspace, STATEMENT)

    def read_states() -> set[tuple[bool, bool]]:
        proposals = json.loads(run_successfully("propose", workspace, "--json"))
        return {(each["skipped"], each["followed"]) for each in proposals if each["label"] == "47"}

    run_successfully("propose", workspace, "--skip", "47")
    assert read_states() == {(True, False)}
    run_successfully("propose", workspace, "--accept", "all")
    assert read_states() == {(True, False)}
    run_successfully("propose", workspace, "--restore", "47")
    assert read_states() == {(False, False)}


def test_a_name_that_is_none_is_left_out_until_it_is_restored(tmp_path: Path) -> None:
    workspace = tmp_path / "new.briefing"
    run_successfully("new", workspace)
    run_successfully("import", workspace, STATEMENT)
    assert "CICA Summit" not in run_successfully("names", workspace, "--leave-out", "cica summit")
    assert "CICA Summit" not in run_successfully("names", workspace)
    assert "Nobody" in run_refused("names", workspace, "--leave-out", "Nobody")
    assert "CICA Summit" in run_successfully("names", workspace, "--restore", "CICA Summit")
