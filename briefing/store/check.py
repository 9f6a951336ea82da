"""The check whether a workspace still holds what was stored in it.

SQLite's own check misses most damage inside a page. So each text and clause has the digest that it
had when it was accepted, each clause must be found in its source text, the steps have a chain of
digests, and every row must agree with the last step that changed it.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from briefing.common.digest import compute_sha256
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.findings import Damage, DamageText
from briefing.language.source_text import SourceText
from briefing.store import history, schema
from briefing.store.database import Database
from briefing.store.record_mapper import KINDS, TABLES, Row, from_row
from briefing.store.sqlite_driver import DatabaseError
from briefing.store.sqlite_errors import NOT_OF_OURS

_TEXTS = """
SELECT text.*, statement.title AS statement_title
FROM text JOIN statement ON statement.id = statement_id
"""
_MOST_MISSING = 100  # of a text; to look for one that is not there takes long
_CLAUSES = "SELECT * FROM clause WHERE text_id = ? ORDER BY position"

_UNREADABLE = QT_TRANSLATE_NOOP("damage", "cannot be read ({error})")
_NO_PARENT = QT_TRANSLATE_NOOP("damage", "refers to a {parent} that is not there")
_OTHER_WORDS = "{message}"  # what SQLite says


def check(database: Database) -> Iterator[Damage]:
    """Find all damage; nothing when the workspace is sound.

    Damage of any kind is reported, never raised.
    """
    with _lenient_decoding(database):
        for part in _PARTS:
            yield from _report_unreadable(part, database, "file")
        for table in TABLES.values():
            yield from _report_unreadable(partial(_check_rows, table), database, table)


def _make_damage(where: str, pattern: str, **values: object) -> Damage:
    return Damage(where, DamageText(pattern, values))


def _report_unreadable(
    part: Callable[[Database], Iterator[Damage]],
    database: Database,
    where: str,
) -> Iterator[Damage]:
    try:
        yield from part(database)
    except (DatabaseError, *NOT_OF_OURS) as error:
        yield _make_damage(where, _UNREADABLE, error=error)


@contextmanager
def _lenient_decoding(database: Database) -> Iterator[None]:
    """Also read text that is no longer UTF-8, so that it can be compared and reported."""
    usual = database.conn.text_factory
    database.conn.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        yield
    finally:
        database.conn.text_factory = usual


def check_pages(database: Database) -> Iterator[Damage]:
    """Check the pages of the file by SQLite, and by the seal of each page if it is encrypted.

    A copy in memory has no file with seals.
    """
    _, _, path = database.execute("PRAGMA database_list").fetchone()
    if path:
        for (message,) in database.execute("PRAGMA cipher_integrity_check").fetchall():
            yield _make_damage("file", _OTHER_WORDS, message=message)
    for (message,) in database.execute("PRAGMA integrity_check").fetchall():
        if message != "ok":
            yield _make_damage("file", _OTHER_WORDS, message=message)


def _check_file(database: Database) -> Iterator[Damage]:
    yield from check_pages(database)
    for table, row_id, parent, _ in database.execute("PRAGMA foreign_key_check").fetchall():
        yield _make_damage(f"{table} {row_id}", _NO_PARENT, parent=parent)


def _check_tables(database: Database) -> Iterator[Damage]:
    if not schema.is_of_version(database, schema.get_version()):
        yield _make_damage(
            "file", QT_TRANSLATE_NOOP("damage", "the tables are not those of this version")
        )
    if database.fetch_first("SELECT 1 FROM workspace") is None:
        yield _make_damage(
            "file", QT_TRANSLATE_NOOP("damage", "the name of the workspace is missing")
        )


def _check_texts(database: Database) -> Iterator[Damage]:
    for text in database.fetch_rows(_TEXTS):
        where = f"“{text['statement_title']}”"
        if compute_sha256(text["original"]) != text["original_sha256"]:
            yield _make_damage(
                where,
                QT_TRANSLATE_NOOP("damage", "the original file is not the one that was accepted"),
            )
        if compute_sha256(text["source"].encode()) != text["source_sha256"]:
            yield _make_damage(
                where,
                QT_TRANSLATE_NOOP("damage", "the source text is not the one that was accepted"),
            )


def _check_clauses(database: Database) -> Iterator[Damage]:
    for text in database.fetch_rows(_TEXTS):
        source, missing = SourceText(text["source"]), 0
        for clause in database.fetch_rows(_CLAUSES, [text["id"]]):
            where = f"“{text['statement_title']}”, {clause['kind']} {clause['label']}".rstrip()
            if compute_sha256(clause["text"].encode()) != clause["text_sha256"]:
                yield _make_damage(
                    where, QT_TRANSLATE_NOOP("damage", "the text is not the one that was accepted")
                )
            if missing < _MOST_MISSING and not source.has_passage(clause["text"]):
                missing += 1
                yield _make_damage(
                    where, QT_TRANSLATE_NOOP("damage", "the text is not in its source")
                )
        if missing == _MOST_MISSING:
            yield _make_damage(
                f"“{text['statement_title']}”",
                QT_TRANSLATE_NOOP("damage", "no more texts were looked for in the source"),
            )


def _check_issued_files(database: Database) -> Iterator[Damage]:
    for row in database.fetch_rows("SELECT id, sha256, content FROM issued_file"):
        if compute_sha256(row["content"]) != row["sha256"]:
            yield _make_damage(
                f"issued_file {row['id']}",
                QT_TRANSLATE_NOOP("damage", "the file is not the one that was issued"),
            )


def _check_steps(database: Database) -> Iterator[Damage]:
    for step in history.find_broken_steps(database):
        yield _make_damage(
            f"step {step['id']}",
            QT_TRANSLATE_NOOP("damage", "the history is not as it was written"),
        )


def _check_rows(table: str, database: Database) -> Iterator[Damage]:
    rows: dict[int, Row] = {
        each["id"]: each for each in database.fetch_rows(f"SELECT * FROM {table}")
    }
    snapshots = history.load_last_snapshots(database, table)
    names = Counter(row["uid"] for row in rows.values())
    for row_id in sorted(rows.keys() | snapshots.keys()):
        if row_id not in rows:
            yield _make_damage(f"{table} {row_id}", QT_TRANSLATE_NOOP("damage", "is missing"))
        elif rows[row_id] != snapshots.get(row_id):
            yield _make_damage(
                f"{table} {row_id}", QT_TRANSLATE_NOOP("damage", "is not as it was last saved")
            )
        if row_id in rows:
            yield from _check_values(table, row_id, rows[row_id])
            if names[rows[row_id]["uid"]] > 1:
                yield _make_damage(
                    f"{table} {row_id}",
                    QT_TRANSLATE_NOOP("damage", "has the name of another record"),
                )


def _check_values(table: str, row_id: int, row: Row) -> Iterator[Damage]:
    try:
        from_row(KINDS[table], row)
    except ValueError as error:
        yield _make_damage(f"{table} {row_id}", _OTHER_WORDS, message=error)


_PARTS = (
    _check_file, _check_tables, _check_texts, _check_clauses, _check_issued_files, _check_steps,
)  # fmt: skip
