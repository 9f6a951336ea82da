"""Version 3: the proposals and names that a person dismissed are stored."""

from briefing.store.database import Database
from briefing.store.sqlite_driver import wrap_with_sqlite_utils


def migrate(database: Database) -> None:
    """Bring version 2 to version 3."""
    wrap_with_sqlite_utils(database.conn).table("dismissal").create(
        {"id": int, "kind": str, "words": str, "uid": str},
        pk="id",
        not_null={"kind", "words", "uid"},
        strict=True,
    )
