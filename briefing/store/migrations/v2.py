"""Version 2: every record has a name for ever, and the files of issued copies are stored.

The CHECKs that listed the values of enumerations go; the record mapper refuses unknown values.
"""

from functools import reduce
from typing import TYPE_CHECKING

from briefing.store.database import Database
from briefing.store.sqlite_driver import wrap_with_sqlite_utils
from briefing.store.uid import create_uid, derive_uid

if TYPE_CHECKING:
    from sqlite_utils.create_table_parser import Check

_RECORDS = (
    "party", "statement", "statement_party", "signatory", "text", "clause", "annotation",
    "commitment", "meeting", "meeting_party", "agenda_item", "item_clause", "brief", "person",
    "delegate", "level", "kept_edition", "issue", "copy", "made_book",
)  # fmt: skip
_ENUMERATIONS = {
    "clause": ("kind",),
    "annotation": ("kind", "audience"),
    "commitment": ("status",),
    "agenda_item": ("kind",),
    "brief": ("kind", "audience"),
    "copy": ("status",),
}


def migrate(database: Database) -> None:
    """Bring version 1 to version 2."""
    first = database.fetch_first("SELECT digest FROM step ORDER BY id LIMIT 1")
    origin = "" if first is None else str(first["digest"])
    for table in _RECORDS:
        _add_names(database, table, origin)
    tables = wrap_with_sqlite_utils(database.conn)
    tables.table("workspace").create(
        {"id": int, "uid": str, "origin": str}, pk="id", not_null={"uid", "origin"}, strict=True
    )
    tables.table("issued_file").create(
        {"id": int, "sha256": str, "content": bytes},
        pk="id",
        not_null={"sha256", "content"},
        strict=True,
    )
    tables.table("issued_file").create_index(["sha256"], "issued_file_by_digest", unique=True)
    uid = derive_uid(origin, "workspace", 1) if origin else create_uid()
    database.insert("workspace", {"id": 1, "uid": uid, "origin": origin})


def _add_names(database: Database, name: str, origin: str) -> None:
    table = wrap_with_sqlite_utils(database.conn).table(name)
    table.add_column("uid", str)
    ids = database.execute(f"SELECT id FROM {name}").fetchall()
    names = [(derive_uid(origin, name, row_id), row_id) for (row_id,) in ids]
    database.execute_all(f"UPDATE {name} SET uid = ? WHERE id = ?", names)
    checks = [each for each in table.checks if each.column in _ENUMERATIONS.get(name, ())]
    # sqlite-utils copies a table with all its CHECKs; here some are left out.
    for sql in table.transform_sql(not_null={"uid"}, tmp_suffix="2"):
        database.execute(reduce(_remove_check, checks, sql))


def _remove_check(sql: str, check: "Check") -> str:
    return sql.replace(f" CHECK ({check.check})", "")
