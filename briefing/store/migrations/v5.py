"""Version 5: the records of version 0.2.0 that its other parts do not have."""

from collections.abc import Mapping

from briefing.store.database import Database
from briefing.store.sqlite_driver import wrap_with_sqlite_utils

DEFAULTS: Mapping[str, Mapping[str, str | int | None]] = {
    "annotation": {"formatting": ""},
    "brief": {"formatting": ""},
}


def migrate(database: Database) -> None:
    """Bring version 4 to version 5."""
    tables = wrap_with_sqlite_utils(database.conn)
    for name in ("annotation", "brief"):
        tables.table(name).add_column("formatting", str, not_null_default="")
    tables.table("kept_phrase").create(
        {"id": int, "text": str, "uid": str}, pk="id", not_null={"text", "uid"}, strict=True
    )
