"""Version 5: formatting, kept phrases, and copies that are merged."""

from collections.abc import Mapping

from briefing.store.database import Database
from briefing.store.sqlite_driver import wrap_with_sqlite_utils

DEFAULTS: Mapping[str, Mapping[str, str | int | None]] = {
    "annotation": {"formatting": ""},
    "brief": {"formatting": ""},
    "issue": {"desk": ""},
    "text": {"title": ""},
}

# Two desks may have printed books of one number, so it is no longer UNIQUE by itself.
_ISSUE = """
CREATE TABLE issue_of_desk (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    edition TEXT NOT NULL,
    marking TEXT NOT NULL,
    issued TEXT NOT NULL,
    author TEXT NOT NULL,
    "check" TEXT NOT NULL,
    book TEXT NOT NULL,
    made_as TEXT NOT NULL,
    watermark INTEGER NOT NULL,
    uid TEXT NOT NULL,
    desk TEXT NOT NULL DEFAULT '',
    UNIQUE (number, desk)
) STRICT
"""


def migrate(database: Database) -> None:
    """Bring version 4 to version 5."""
    _rebuild_issues(database)
    _create_burnt(database)
    tables = wrap_with_sqlite_utils(database.conn)
    for name in ("annotation", "brief"):
        tables.table(name).add_column("formatting", str, not_null_default="")
    tables.table("text").add_column("title", str, not_null_default="")
    tables.table("kept_phrase").create(
        {"id": int, "text": str, "uid": str}, pk="id", not_null={"text", "uid"}, strict=True
    )
    tables.table("theme").create(
        {"id": int, "first_id": int, "last_id": int, "title": str, "uid": str},
        pk="id",
        not_null={"first_id", "last_id", "title", "uid"},
        foreign_keys=[("first_id", "clause", "id"), ("last_id", "clause", "id")],
        strict=True,
    )
    _create_requests(database)
    tables.table("workspace").add_column("is_packet", int, not_null_default=0)
    tables.table("merged_copy").create(
        {"id": int, "digest": str, "file_name": str, "uid": str},
        pk="id",
        not_null={"digest", "file_name", "uid"},
        strict=True,
    )


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


def _rebuild_issues(database: Database) -> None:
    columns = (
        'id, number, meeting_id, edition, marking, issued, author, "check", book, made_as, '
        "watermark, uid"
    )
    database.execute(_ISSUE)
    database.execute(f"INSERT INTO issue_of_desk ({columns}) SELECT {columns} FROM issue")
    database.execute("DROP TABLE issue")
    database.execute("ALTER TABLE issue_of_desk RENAME TO issue")


def _create_burnt(database: Database) -> None:
    """Create what is kept of notes that were destroyed."""
    tables = wrap_with_sqlite_utils(database.conn)
    tables.table("burnt_note").create(
        {"id": int, "note_uid": str, "burnt_at": str, "uid": str},
        pk="id",
        not_null={"note_uid", "burnt_at", "uid"},
        strict=True,
    )
    tables.table("burnt_step").create(
        {"id": int, "original": str, "digest": str, "uid": str},
        pk="id",
        not_null={"original", "digest", "uid"},
        strict=True,
    )
