"""Editions of one's own from the command line, and the books made in them."""

import json
from pathlib import Path

import pytest

from briefing.domain.edition import EDITIONS
from tests.cli.test_commands import run_refused, run_successfully
from tests.test_withheld import extract_everything

pytestmark = pytest.mark.short_sample
SHORT = ("--base", "press", "--sections", "items,programme", "--title", "items=Talks")


def test_an_edition_is_kept_listed_and_deleted(workspace: Path) -> None:
    run_successfully(
        "edition", workspace, "keep", "For the train", *SHORT, "--ceiling", "confidential"
    )
    lines = [
        line.split("\t") for line in run_successfully("edition", workspace, "list").splitlines()
    ]
    assert [line[0] for line in lines] == [*EDITIONS, "For the train"]
    assert lines[-1][1:] == ["press", "items=Talks, programme"]
    edition = json.loads(run_successfully("edition", workspace, "list", "--json"))[-1]
    assert (edition["base"], edition["ceiling"]) == ("press", "Confidential")
    assert edition["sections"][0] == {"section": "items", "title": "Talks"}
    run_successfully("edition", workspace, "delete", "For the train")
    assert len(run_successfully("edition", workspace, "list").splitlines()) == len(EDITIONS)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("keep", "Short"), "Name the edition it is based on with --base"),
        (("keep", "--base", "press"), "Give the name"),
        (("keep", "Short", "--base", "press", "--sections", "cover"), "Section “cover” not found"),
        (
            ("keep", "Short", "--base", "press", "--sections", "items,items"),
            "each section only once",
        ),
        (("keep", "Short", "--base", "press", "--sections", " "), "at least one section"),
        (("keep", "Short", *SHORT, "--title", "Talks"), "is not SECTION=TITLE"),
        (("keep", "Short", *SHORT, "--title", "index=Names"), "title was given for “index”"),
        (("keep", "Short", *SHORT, "--ceiling", "Blue"), "Marking “Blue” not found"),
        (("keep", "Press", "--base", "press"), "Choose another name"),
        (("delete", "press"), "cannot be deleted"),
        (("delete", "Short"), "Edition “Short” not found"),
    ],
)
def test_what_is_no_edition_is_refused(
    workspace: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    assert sentence in run_refused("edition", workspace, *arguments)
    assert len(run_successfully("edition", workspace, "list").splitlines()) == len(EDITIONS)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_book_is_proved_against_the_edition_it_was_made_in(
    workspace: Path, tmp_path: Path, suffix: str
) -> None:
    """Also when that has another form by now, or is no more."""
    book = tmp_path / f"short{suffix}"
    run_successfully("edition", workspace, "keep", "Short", *SHORT)
    run_successfully("book", workspace, "--meeting", "1", "--edition", "Short", "-o", book)
    content = extract_everything(book)
    assert "Talks" in content
    assert "Annex" not in content
    run_successfully(
        "edition", workspace, "keep", "Short", "--base", "desk", "--sections", "statements"
    )
    assert "✗" not in run_successfully("check", book, "--workspace", workspace)
    run_successfully("edition", workspace, "delete", "Short")
    assert "✗" not in run_successfully("check", book, "--workspace", workspace)
    assert "Edition “Short” not found" in run_refused(
        "book", workspace, "--meeting", "1", "--edition", "Short", "-o", tmp_path / f"b{suffix}"
    )
    history = run_successfully("history", workspace)
    assert f"Record “short{suffix}” (Short)" in history
