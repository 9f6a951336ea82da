"""A workspace proves that it still holds what was stored in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefing.common.errors import WorkspaceDamagedError
from briefing.session import Session


def test_a_sound_workspace_is_sound(session: Session) -> None:
    assert list(session.safety.check()) == []


@pytest.mark.parametrize(
    ("sql", "where", "what"),
    [
        (
            "UPDATE clause SET text = replace(text, '10 billion', '11 billion') WHERE label = '5'",
            "clause 5",
            "not the one that was accepted",
        ),
        ("UPDATE text SET original = x'00'", "Joint Statement", "original file is not the one"),
        ("UPDATE text SET source = source || ' '", "Joint Statement", "source text is not the one"),
        ("DELETE FROM workspace", "file", "the name of the workspace is missing"),
        ("UPDATE person SET uid = 'same'", "person 1", "has the name of another record"),
        (
            "UPDATE change SET after = replace(hex(zeroblob(50000)), '0', '[') "
            "WHERE \"table\" = 'party'",
            "party",
            "cannot be read",
        ),
    ],
)
def test_a_change_behind_its_back_is_found(
    workspace: Path, sql: str, where: str, what: str
) -> None:
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute(sql)
        connection.commit()
    with Session.open(workspace) as session:
        damage = [each for each in session.safety.check() if where in each.where]
    assert any(what in str(each.what) for each in damage)


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("DELETE FROM clause WHERE label = '18'", "is of a clause that is missing"),
        ("DROP INDEX clause_of_text", "its tables are not those of its version"),
        ("CREATE VIEW other AS SELECT 1", r"did not make \(view “other”\)"),
    ],
)
def test_what_is_not_as_it_should_be_is_not_opened(
    workspace: Path, sql: str, sentence: str
) -> None:
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute(sql)
        connection.commit()
    with pytest.raises(WorkspaceDamagedError, match=sentence):
        Session.open(workspace)


def test_a_clause_that_was_never_in_the_source_is_found(workspace: Path) -> None:
    """Even one whose digest agrees: it has to stand in the text it came from."""
    with closing(sqlite3.connect(workspace)) as connection:
        connection.create_function("sha256", 1, _compute_digest)
        connection.execute("UPDATE clause SET text = 'The Parties agreed.' WHERE label = '44'")
        connection.execute("UPDATE clause SET text_sha256 = sha256(text) WHERE label = '44'")
        connection.commit()
    with Session.open(workspace) as session:
        damage_kinds = {
            str(damage.what) for damage in session.safety.check() if "clause" in damage.where
        }
    assert damage_kinds == {"the text is not in its source", "is not as it was last saved"}


def test_a_clause_that_ran_over_a_page_and_a_broken_word_is_sound(tmp_path: Path) -> None:
    statement = tmp_path / "statement.txt"
    statement.write_text(
        "JOINT STATEMENT\n\n1. The Parties agreed that goods will be intro-\n\n- 7 -\n\n"
        "duced in the markets of both.\n\n2. The Parties agreed to meet.\n",
        encoding="utf-8",
    )
    with Session.create(tmp_path / "a.briefing") as session:
        session.import_statement(statement)
        clause = session.records.clauses.find_numbered(1)[0]
        assert clause.text.endswith("goods will be introduced in the markets of both.")
        assert list(session.safety.check()) == []


def _compute_digest(text: str) -> str:
    from hashlib import sha256

    return sha256(text.encode()).hexdigest()
