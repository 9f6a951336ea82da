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
    _create_requests(database)


def _create_requests(database: Database) -> None:
    """Create the requests to other bodies, with the commitments on their sheets."""
    tables = wrap_with_sqlite_utils(database.conn)
    tables.table("request").create(
        {
            "id": int,
            "meeting_id": int,
            "code": str,
            "addressee": str,
            "date": str,
            "due_on": str,
            "author": str,
            "sheet": str,
            "answered_on": str,
            "answered_by": str,
            "uid": str,
        },
        pk="id",
        not_null={
            *("meeting_id", "code", "addressee", "date", "author", "sheet", "answered_by", "uid")
        },
        foreign_keys=[("meeting_id", "meeting", "id")],
        strict=True,
    )
    tables.table("request_line").create(
        {
            "id": int,
            "request_id": int,
            "commitment_uid": str,
            "number": int,
            "reference": str,
            "what": str,
            "status": str,
            "last_word": str,
            "uid": str,
        },
        pk="id",
        not_null={
            *("request_id", "commitment_uid", "number", "reference", "what", "status"),
            *("last_word", "uid"),
        },
        foreign_keys=[("request_id", "request", "id")],
        strict=True,
    )
