"""Workspaces that another program has changed, to do harm."""

import sqlite3
from contextlib import closing
from pathlib import Path

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"

HOSTILE_SQL = {
    "a trigger that releases notes": (
        "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN "
        "UPDATE annotation SET audience = 'press' WHERE id = new.id; END",
    ),
    "a trigger that deletes notes": (
        "CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM annotation; END",
    ),
    "a trigger that alters clauses": (
        "CREATE TRIGGER t AFTER UPDATE ON annotation BEGIN "
        "UPDATE clause SET text = 'The Parties agree not to trade.'; END",
    ),
    "a view in place of a table": (
        "ALTER TABLE annotation RENAME TO own",
        "CREATE VIEW annotation AS SELECT id, clause_id, kind, 'press' AS audience, text, "
        "anchor_quote, anchor_before, anchor_after, anchor_start, author, created, changed, "
        "marking, usable, as_of, cleared_by, holds_until FROM own",
    ),
    "an endless view": (
        "DROP TABLE level",
        f"CREATE VIEW level AS {ENDLESS} SELECT i AS id, i AS position, 'x' || i AS name FROM n",
    ),
    "a rule that fills the memory": (
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT', "
        "'name TEXT CHECK (length(hex(zeroblob(900000000))) > 0)') WHERE name = 'party'",
        "UPDATE sqlite_schema SET sql = replace(sql, '\"name\" TEXT', "
        "'name TEXT CHECK (length(hex(zeroblob(900000000))) > 0)') WHERE name = 'party'",
    ),
    "a table of another program": ("CREATE TABLE other (a)",),
    "an index that counts": ("CREATE INDEX i ON party(length(name))",),
    "a column more": ("ALTER TABLE annotation ADD COLUMN note TEXT",),
    "a table without its rules": ("DROP TABLE level", "CREATE TABLE level (id, position, name)"),
    "statistics": ("ANALYZE",),
    "a table less": ("DROP TABLE level",),
    "no version": ("PRAGMA user_version = 0",),
    "a version below nothing": ("PRAGMA user_version = -1",),
    "a version of its own": ("PRAGMA user_version = 999",),
}


def change_file(path: Path, *sql: str) -> None:
    """Change a workspace behind its back."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        for each in sql:
            connection.execute(each)
        connection.commit()
