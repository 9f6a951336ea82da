"""The file format of a workspace told from its schema, table by table.

What a table is says the docstring of its record, and what a column may hold says the type of its
field. What neither can say stands in `file_format.toml`.
"""

import datetime as dt
import inspect
import tomllib
from dataclasses import is_dataclass
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

from briefing.domain.annotation import Anchor
from briefing.store import key, schema
from briefing.store.database import Database
from briefing.store.file import APPLICATION_ID
from briefing.store.record_mapper import KINDS

TOLD = Path(__file__).with_name("file_format.toml")
TABLE_HEAD = "| column | type | what it holds |\n| --- | --- | --- |\n"
HOW = {dt.date: "a date", dt.datetime: "a date and time in UTC", dt.time: "a time of day"}


def page() -> str:
    """docs/file-format.md."""
    told = tomllib.loads(TOLD.read_text(encoding="utf-8"))
    database = Database.create_in_memory()
    schema.migrate(database, 0)
    sections = [_table(database, name, told) for name in _tables(database)]
    database.close()
    head = told["head"].format(
        version=schema.get_version(),
        application_id=f"0x{APPLICATION_ID:08X}",
        letters=APPLICATION_ID.to_bytes(4, "big").decode(),
        page=key.PAGE,
        hash=f"HMAC-{key._HASH.upper()}",
        rounds=f"{key._ROUNDS:,}",
        bits=key._LENGTH * 8,
    )
    return "\n".join([head, *sections, told["tail"]])


def missing() -> list[str]:
    """What `file_format.toml` should tell and does not, or tells of what is not there."""
    told = tomllib.loads(TOLD.read_text(encoding="utf-8"))
    database = Database.create_in_memory()
    schema.migrate(database, 0)
    columns = {
        f"{table}.{column.name}"
        for table in _tables(database)
        for column in database.get_table(table).columns
        if not _by_rule(database, table, column.name)
    }
    database.close()
    told_of = {f"{table}.{column}" for table, each in told["columns"].items() for column in each}
    return sorted(columns ^ told_of)


def _tables(database: Database) -> list[str]:
    """The tables as the schema has them, without those that keep the index for SQLite."""
    shadows = ("_data", "_idx", "_content", "_docsize", "_config")
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    return [each for (each,) in database.execute(sql) if not each.endswith(shadows)]


def _table(database: Database, name: str, told: dict[str, Any]) -> str:
    rows = [
        f"| `{column.name}` | {column.type or ''}{'' if _must(column) else ', may be NULL'} | "
        f"{_holds(name, column.name)}{_meaning(database, name, column.name, told)} |\n"
        for column in database.get_table(name).columns
    ]
    what = told["tables"].get(name) or _docstring(KINDS[name])
    return f"## {name}\n\n{what.strip()}\n\n{TABLE_HEAD}{''.join(rows)}"


def _must(column: Any) -> bool:
    return bool(column.notnull or column.is_pk) or not column.type


def _docstring(kind: type) -> str:
    return inspect.cleandoc(kind.__doc__ or "")


def _holds(table: str, column: str) -> str:
    """What the type of the record's field says of the values, if it says something."""
    kind = _type_of(table, column)
    if kind is not None and issubclass(kind, StrEnum):
        return f"one of {', '.join(f'`{each.value}`' for each in kind)}: "
    if kind is bool:
        return "0 or 1: "
    return f"{HOW[kind]}: " if kind in HOW else ""


def _type_of(table: str, column: str) -> type | None:
    record = KINDS.get(table)
    hint = get_type_hints(record).get(column) if record else None
    if isinstance(hint, UnionType):
        hint = next(each for each in get_args(hint) if each is not type(None))
    return hint if isinstance(hint, type) and not is_dataclass(hint) else None


def _meaning(database: Database, table: str, column: str, told: dict[str, Any]) -> str:
    return _by_rule(database, table, column) or str(told["columns"].get(table, {}).get(column, ""))


def _by_rule(database: Database, table: str, column: str) -> str:
    """What needs no telling: numbers of rows, references, and the parts of an anchor."""
    if column == "id":
        return "the number of the row"
    if column == "uid" and table in KINDS:
        return "the name of the record, which never changes, see below"
    for each in database.get_table(table).foreign_keys:
        if each.column == column and table != "step":
            return f"refers to `{each.other_table}`"
    part = column.removeprefix("anchor_")
    if part != column and part in get_type_hints(Anchor):
        return f"the anchor's `{part}`, see below"
    return ""
