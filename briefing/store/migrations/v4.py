"""Version 4: programmes of several days, printed numbers of items, and documents to be signed."""

from collections.abc import Mapping

from briefing.store.database import Database
from briefing.store.sqlite_driver import wrap_with_sqlite_utils

DEFAULTS: Mapping[str, Mapping[str, str | int | None]] = {
    "meeting": {"days": 1, "clocks": "", "series": "", "round": None},
    "agenda_item": {"day": 1, "at": None, "is_parallel": 0},
}


def migrate(database: Database) -> None:
    """Bring version 3 to version 4."""
    tables = wrap_with_sqlite_utils(database.conn)
    meeting, item = tables.table("meeting"), tables.table("agenda_item")
    meeting.add_column("days", int, not_null_default=1)
    meeting.add_column("clocks", str, not_null_default="")
    meeting.add_column("series", str, not_null_default="")
    meeting.add_column("round", int)
    item.add_column("day", int, not_null_default=1)
    item.add_column("at", str)
    item.add_column("is_parallel", int, not_null_default=0)
    tables.table("item_number").create(
        {"id": int, "meeting_id": int, "item_uid": str, "number": str, "uid": str},
        pk="id",
        not_null={"meeting_id", "item_uid", "number", "uid"},
        foreign_keys=[("meeting_id", "meeting", "id")],
        strict=True,
    )
    tables.table("item_number").create_index(
        ["meeting_id", "number"], "item_number_of_meeting", unique=True
    )
    tables.table("document_to_sign").create(
        {
            "id": int,
            "meeting_id": int,
            "position": int,
            "title": str,
            "languages": str,
            "state": str,
            "signers": str,
            "originals": int,
            "uid": str,
        },
        pk="id",
        not_null={
            *("meeting_id", "position", "title", "languages", "state", "signers"),
            *("originals", "uid"),
        },
        foreign_keys=[("meeting_id", "meeting", "id")],
        strict=True,
    )
