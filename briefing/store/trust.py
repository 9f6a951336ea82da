"""Whether a file is a workspace as this program makes it, and nothing else.

A workspace may come from anybody. SQLite runs what a file defines: a trigger can turn an internal
note into one for the press while it is stored, and a view in place of a table can show other rows,
or rows without end. So the definitions are compared with those of the file's own version before
anything else is read, and whatever differs is opened for rescue only.
"""

from briefing.common.errors import BriefingError, WorkspaceDamagedError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store import schema
from briefing.store.database import Database
from briefing.store.key import PAGE
from briefing.store.sqlite_errors import make_damaged_error, sqlite_errors_as_sentences

_SECONDS = 10
# A paragraph comes after the one it is nested in, so none is nested in itself.
_LOST_PARAGRAPH = """
SELECT clause.id FROM clause JOIN clause AS parent ON parent.id = clause.parent_id
WHERE parent.id >= clause.id OR parent.text_id <> clause.text_id LIMIT 1
"""
_QUICK_SIZE = 1 << 20  # bytes; SQLite checks so many in about 10 ms


def refuse_untrusted(database: Database) -> None:
    """Raise BriefingError unless the file holds the tables of a version that is known, intact.

    The content of a large file is left to `refuse_damaged_table`, because it would take too long.
    """
    with sqlite_errors_as_sentences(database.path), database.time_limit(_SECONDS):
        version = schema.read_version(database)
        _refuse_unknown_version(database, version)
        _refuse_strange_entries(database, version)
        if _is_small(database):
            _refuse_damage(database)
        if database.execute(_LOST_PARAGRAPH).fetchone():
            raise make_damaged_error(database.path, "a paragraph is nested in itself")


def list_unchecked_tables(database: Database) -> list[str]:
    """List the tables whose content was not checked when the file was opened."""
    if _is_small(database):
        return []
    return [name for kind, name, *_ in schema.list_entries(database) if kind == "table"]


def refuse_damaged_table(database: Database, table: str) -> None:
    """Raise WorkspaceDamagedError if a page or a value of a table cannot be right."""
    with sqlite_errors_as_sentences(database.path):
        _refuse_damage(database, table)


def _is_small(database: Database) -> bool:
    pages: int = database.execute("PRAGMA page_count").fetchone()[0]
    return pages * PAGE <= _QUICK_SIZE


def _refuse_damage(database: Database, table: str = "") -> None:
    """Raise WorkspaceDamagedError if a page, a value or a reference cannot be right."""
    message = database.execute(f"PRAGMA quick_check({table or 1})").fetchone()[0]
    if message != "ok":
        raise make_damaged_error(database.path, message)
    only = f"({table})" if table else ""
    orphan = database.execute(f"PRAGMA foreign_key_check{only}").fetchone()
    if orphan is not None:
        name, row_id, parent, _ = orphan
        raise make_damaged_error(database.path, f"{name} {row_id} is of a {parent} that is missing")


def _refuse_unknown_version(database: Database, version: int) -> None:
    if version > schema.get_version():
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} was made by a newer version of Briefing Book (file version {version}; "
                "this program supports {known}). Install the newer version to open it.",
            ),
            path=database.path,
            version=version,
            known=schema.get_version(),
        )
    if version < 1:
        raise make_damaged_error(database.path, "no version")


def _refuse_strange_entries(database: Database, version: int) -> None:
    strange = schema.find_strange_entry(database)
    if strange is None:
        if schema.is_of_version(database, version):
            return
        raise make_damaged_error(database.path, "its tables are not those of its version")
    kind, name = strange
    raise WorkspaceDamagedError(
        QT_TRANSLATE_NOOP(
            "error",
            "{path} contains something that Briefing Book did not make ({kind} “{name}”), so it "
            "was not opened. Restore a backup, or recover what can be read into a new workspace.",
        ),
        path=database.path,
        kind=kind,
        name="".join(letter for letter in name if letter.isprintable())[:60],
    )
