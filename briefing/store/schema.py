"""The tables of a workspace: which version they are of, and how they get to the present one.

Each letter typed is saved. Most of the cost is the pages that it changes: each is written twice,
synchronised and, with a key, encrypted. So there are only the indexes that a query needs: the one
of undone steps is nearly always empty, the word index stores no sizes, and names have none.
"""

import re
from collections.abc import Iterator

from briefing.common.digest import compute_sha256
from briefing.store import index
from briefing.store.database import Database
from briefing.store.migrations import MIGRATIONS
from briefing.store.sqlite_driver import IntegrityError

# The tables that FTS5 makes for itself are its own matter; their names are enough.
_TABLES = """
SELECT list.name, list.type, list.strict, coalesce(trigger.name, '')
FROM pragma_table_list AS list
LEFT JOIN sqlite_schema AS trigger ON trigger.type = 'trigger' AND trigger.tbl_name = list.name
WHERE list.schema = 'main' AND list.name NOT LIKE 'sqlite_%' ORDER BY list.name
"""
_COLUMNS = """
SELECT list.name, info.name, info.type, info."notnull", coalesce(info.dflt_value, ''), info.pk
FROM pragma_table_list AS list JOIN pragma_table_xinfo(list.name) AS info
WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite_%'
ORDER BY list.name, info.cid
"""
_FOREIGN_KEYS = """
SELECT list.name, key."from", key."table", key."to", key.on_delete
FROM pragma_table_list AS list JOIN pragma_foreign_key_list(list.name) AS key
WHERE list.schema = 'main' AND list.type = 'table' ORDER BY list.name, key."from"
"""
_INDEXES = """
SELECT list.name, iif(entry.origin = 'c', entry.name, ''), entry."unique", entry.partial, (
    SELECT group_concat(part.name) FROM pragma_index_info(entry.name) AS part
) AS parts
FROM pragma_table_list AS list JOIN pragma_index_list(list.name) AS entry
WHERE list.schema = 'main' AND list.type = 'table' ORDER BY list.name, entry.name, parts
"""

_CALL = re.compile(r"(\w+)\W?\s*\(")
_BEFORE_BRACKET = {"check", "unique", "in", "key", "fts5", "where"}
# Statistics; a comment, which would hide a call; and what makes comparing take long.
_STRANGE = re.compile(r"^sqlite_stat|/\*|--|\b(?:like|glob|match|regexp)\b", re.IGNORECASE)


def get_version() -> int:
    """Return the version of the files that this program makes."""
    return len(MIGRATIONS)


def read_version(database: Database) -> int:
    """Read the version of a file."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: Database, from_version: int, to_version: int | None = None) -> None:
    """Bring a file of an older version (0: an empty file) to this one, in one transaction.

    Only a test asks for another version than the present one.
    """
    to_version = to_version or get_version()
    # A table that is replaced is missing for a moment. Within a transaction this has no effect.
    database.execute("PRAGMA foreign_keys = OFF")
    try:
        with database.atomic():
            for migration in MIGRATIONS[from_version:to_version]:
                migration.migrate(database)
            if from_version and to_version == get_version():
                index.fill(database)  # the older version may have folded words in another way
            if database.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise IntegrityError("a migration left a row without what it refers to")
            database.execute(f"PRAGMA user_version = {to_version}")
    finally:
        database.execute("PRAGMA foreign_keys = ON")
    if to_version > 1:
        # So the tables lie in the same places in every file of a version; see salvage.py. Files of
        # version 1 were made in one go.
        database.execute("VACUUM")


def is_of_version(database: Database, version: int) -> bool:
    """Return whether a database has the tables of a version."""
    return compute_tables_digest(database) == MIGRATIONS[version - 1].tables


def is_of_any_version(database: Database) -> bool:
    """Return whether a database has the tables of this version or of an earlier one."""
    return compute_tables_digest(database) in [each.tables for each in MIGRATIONS]


def compute_tables_digest(database: Database) -> str:
    """Compute the digest of what the tables and indexes are, however their SQL is written."""
    return compute_sha256("\n".join(list_structure(database)).encode())


def list_structure(database: Database) -> Iterator[str]:
    """List the tables, columns, foreign keys and indexes of a database, a line each."""
    for sql in (_TABLES, _COLUMNS, _FOREIGN_KEYS, _INDEXES):
        for row in database.execute(sql).fetchall():
            yield "\t".join(map(str, row))


def list_entries(database: Database) -> list[tuple[str, str, str]]:
    """List all that a database defines: kind, name and SQL. Nothing of it is run."""
    sql = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY name"
    return list(database.execute(sql).fetchall())


def find_strange_entry(database: Database) -> tuple[str, str] | None:
    """Find the kind and the name of an entry that no workspace has: not a table or an index, or
    one that calls a function.

    The digest of the tables leaves out CHECKs and expressions.
    """
    entries = list_entries(database)
    usual = {name.casefold() for _, name, _ in entries} | _BEFORE_BRACKET
    for kind, name, sql in entries:
        calls = set(_CALL.findall(sql.casefold()))
        if kind not in ("table", "index") or not calls <= usual or _STRANGE.search(f"{name} {sql}"):
            return kind, name
    return None
