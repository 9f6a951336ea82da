"""Themes: what they may cover, and how they follow a text that changes."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.edits.corrected_text import CorrectText
from briefing.edits.statements import DeleteStatement, ImportStatement
from briefing.edits.themes import AddTheme, RenameTheme
from briefing.reading import read
from briefing.session import Session

WORDS = "Agreement\n\n{clauses}\n"


def make_document(folder: Path, numbers: list[int]) -> Path:
    """Make a text of numbered clauses, each with words of its own."""
    names = ["roads", "rivers", "wheat", "schools", "ports", "trains", "visas", "water"]
    lines = [
        f"{place}. The Parties agree to meet every year about the {names[number]}."
        for place, number in enumerate(numbers, 1)
    ]
    path = folder / f"{'-'.join(map(str, numbers))}.txt"
    path.write_text(WORDS.format(clauses="\n\n".join(lines)), encoding="utf-8")
    return path


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = Session.create(tmp_path / "themes.briefing", "Officer")
    session.perform(ImportStatement(read(make_document(tmp_path, list(range(8))))))
    return session


def list_runs(session: Session) -> list[tuple[str, str, str]]:
    clauses = session.records.clauses
    return [
        (theme.title, clauses.get(theme.first_id).label, clauses.get(theme.last_id).label)
        for theme in session.records.themes.get_all()
    ]


def find_ids(session: Session) -> list[int]:
    return [each.id for each in session.records.clauses.find_numbered(1)]


def test_a_theme_is_a_run_that_no_other_theme_has(session: Session) -> None:
    with session:
        ids = find_ids(session)
        session.perform(AddTheme(ids[2], ids[4], "  Food \n and ports "))
        assert list_runs(session) == [("Food and ports", "3", "5")]
        for first, last in ((0, 2), (4, 7), (3, 3), (0, 7)):
            with pytest.raises(BriefingError, match="Food and ports"):
                session.perform(AddTheme(ids[first], ids[last], "Other"))
        with pytest.raises(BriefingError, match="in order"):
            session.perform(AddTheme(ids[1], ids[0], "Other"))
        with pytest.raises(BriefingError, match="needs a name"):
            session.perform(RenameTheme(1, " "))
        session.perform(AddTheme(ids[5], ids[7], "Travel"))
        assert len(list_runs(session)) == 2


def test_a_theme_keeps_the_clauses_that_a_corrected_text_keeps(
    session: Session, tmp_path: Path
) -> None:
    with session:
        ids = find_ids(session)
        session.perform(AddTheme(ids[1], ids[3], "Land"))
        session.perform(AddTheme(ids[6], ids[6], "Visas"))
        corrected = read(make_document(tmp_path, [0, 2, 3, 4, 5, 7]))
        session.perform(CorrectText(1, replace(corrected, language="en")))
        assert list_runs(session) == [("Land", "2", "3")]
        session.undo()
        assert list_runs(session) == [("Land", "2", "4"), ("Visas", "7", "7")]


def test_a_statement_is_deleted_with_its_themes(session: Session) -> None:
    with session:
        ids = find_ids(session)
        session.perform(AddTheme(ids[1], ids[3], "Land"))
        session.perform(DeleteStatement(1))
        assert list_runs(session) == []
        session.undo()
        assert list_runs(session) == [("Land", "2", "4")]
