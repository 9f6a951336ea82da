"""Changes of a workspace at random, as another program could make them."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from briefing.store.record_mapper import TABLES
from tests.faults.damage import change_bytes
from tests.store.foreign_files import ENDLESS, HOSTILE_SQL

_VALUES: tuple[object, ...] = (
    "",
    " ",
    "press",
    "Press edition\ufe0f",
    "Рress edition",
    "{x:>1500000000}",
    "{x.__class__.__init__.__globals__}",
    "[" * 100_000,
    "{}",
    "null",
    '{"x": 1}',
    "\x1b]0;title\x07",
    "\u202ednoces",
    "x" * 100_000,  # in each of twenty notes; to lay out a million letters takes a second
    "9999-99-99",
    "9999-12-31",
    "0001-01-01",
    "0000-00-00T00:00",
    "0001-01-01T00:00:00+00:00",
    "2022-10-10T12:00:00",
    "23:59:59.999999",
    "Mars/Base",
    "../../etc/passwd",
    "Asia",
    "\ud7ff\U0010ffff",
    "'; DROP TABLE step; --",
    "annotation WHERE true OR id = ? --",
    b"\xff\xfe",
    b"",
    0,
    -1,
    1,
    2**62,
    -(2**63),
    None,
)
_TYPES = (
    "TABLE z (a)",
    "INDEX z ON party(name)",
    "VIEW z AS SELECT 1",
    f"VIEW z AS {ENDLESS} SELECT i FROM n",
)


def change_rows(path: Path, luck: random.Random) -> None:
    """Put hostile values into rows, as far as SQLite takes them."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        if luck.random() < 0.3:
            connection.execute("PRAGMA ignore_check_constraints = ON")
        for _ in range(luck.randint(1, 6)):
            table = luck.choice([*TABLES.values(), "step", "change"])
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            column, value = luck.choice(columns), luck.choice(_VALUES)
            where = luck.choice(("true", "id = 1", "id % 2"))
            with suppress(sqlite3.Error):
                connection.execute(f'UPDATE {table} SET "{column}" = ? WHERE {where}', [value])
        connection.commit()


def change_references(path: Path, luck: random.Random) -> None:
    """Lead rows that refer to others in circles, or to nothing."""
    columns = (
        ("clause", "parent_id"),
        ("step", "after_id"),
        ("agenda_item", "meeting_id"),
        ("brief", "item_id"),
        ("text", "statement_id"),
        ("item_clause", "clause_id"),
        ("change", "step_id"),
        ("change", "row_id"),
        ("issue", "meeting_id"),
        ("made_book", "meeting_id"),
    )
    with closing(sqlite3.connect(path)) as connection:
        for _ in range(luck.randint(1, 3)):
            table, column = luck.choice(columns)
            target = luck.choice(("id", "id + 1", "id - 1", "1", "999999", "-1"))
            with suppress(sqlite3.Error):
                connection.execute(f'UPDATE {table} SET "{column}" = {target}')
        connection.commit()


def add_editions(path: Path, luck: random.Random) -> None:
    """Add editions that look like the four, and levels that look alike."""
    names = (
        "press",
        "PRESS",
        "Press edition",
        "Рress edition",
        "Press edition\ufe0f",
        "pre\u034fss",
    )
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO kept_edition (name, base, ceiling, sections, uid) "
            "VALUES (?, 'desk', '', ?, 'x')",
            [luck.choice(names), luck.choice(('[["items", ""]]', "[]", "7", "[[]]", "{"))],
        )
        for position, name in enumerate(("Sесret", "Unclassified", "Secret")):
            connection.execute(
                "INSERT INTO level (position, name, uid) VALUES (?, ?, ?)", [position, name, name]
            )
        connection.commit()


def change_definitions(path: Path, luck: random.Random) -> None:
    """Define what the program does not define."""
    sql = luck.choice([*HOSTILE_SQL.values(), *((f"CREATE {each}",) for each in _TYPES)])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        for each in sql:
            connection.execute(each)
        connection.commit()


def write_definitions(path: Path, luck: random.Random) -> None:
    """Write into SQLite's own table of definitions."""
    changes = (
        "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'annotation'",
        "UPDATE sqlite_schema SET rootpage = 2147483647 WHERE name = 'clause'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB') WHERE name = 'party'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'annotation'",
        "UPDATE sqlite_schema SET type = 'view' WHERE name = 'level'",
        "UPDATE sqlite_schema SET sql = NULL WHERE name = 'clause_of_text'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE level (' || zeroblob(1000000) || ')' "
        "WHERE name = 'level'",
        "INSERT INTO sqlite_schema VALUES ('trigger', 't', 'step', 0, "
        "'CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM annotation; END')",
    )
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(luck.choice(changes))
        connection.commit()


def change_content(path: Path, luck: random.Random) -> None:
    """Change bytes anywhere, in half of the copies within the first page."""
    content = bytearray(path.read_bytes())
    if luck.random() < 0.5:
        for _ in range(luck.randint(1, 8)):
            content[luck.randrange(100, 4096)] = luck.randrange(256)
    else:
        change_bytes(content, luck)
    path.write_bytes(content)


MUTATIONS: dict[Callable[[Path, random.Random], None], bool] = {
    change_rows: True,
    change_references: True,
    add_editions: True,
    change_content: True,
    change_definitions: False,
    write_definitions: False,
}
"""What is done to the copies, and whether one may be opened all the same."""
