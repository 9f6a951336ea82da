"""SQLite's errors are told apart by their codes, whatever their words are."""

from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from briefing.store.database import Database
from briefing.store.sqlite_driver import DatabaseError, wrap_with_sqlite_utils
from briefing.store.sqlite_errors import Code, get_code, to_briefing_error


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (Code.BUSY, "is open in another window"),
        (Code.LOCKED, "is open in another window"),
        (Code.READ_ONLY, "Cannot write"),
        (Code.CANNOT_OPEN, "Cannot write"),
        (Code.IO_ERROR | 3 << 8, "at the moment (Hata), so this change was not saved"),
        (Code.FULL, "disk is full"),
        (Code.NOT_A_DATABASE, "is damaged (Hata)"),
        (11, "is damaged (Hata)"),
        (None, "is damaged (Hata)"),
    ],
)
def test_each_code_has_its_sentence(code: int | None, sentence: str) -> None:
    error = DatabaseError("Hata")
    if code is not None:
        error.sqlite_errorcode = code
    assert sentence in str(to_briefing_error(Path("council.briefing"), error))


def test_a_failed_copy_has_its_code(tmp_path: Path) -> None:
    """sqlcipher3 gives the errors of a backup no code of their own."""
    with (
        closing(Database.create_in_memory()) as source,
        closing(Database(f"file:{tmp_path}/copy?mode=rwc", tmp_path / "copy", None)) as target,
    ):
        source.execute("CREATE TABLE note (text)")
        source.execute("INSERT INTO note VALUES (zeroblob(100000))")
        target.execute("PRAGMA max_page_count = 1")
        with pytest.raises(DatabaseError) as error:
            source.copy_pages(target)
    assert get_code(error.value) == Code.FULL


def test_sqlite_utils_recognises_our_errors() -> None:
    with closing(Database.create_in_memory()) as database:
        wrap_with_sqlite_utils(database.conn)
        assert import_module("sqlite_utils.utils").sqlite3.DatabaseError is DatabaseError
