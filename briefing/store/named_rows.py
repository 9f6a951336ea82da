"""Rows by the names of their records, and back: what two copies of a workspace have in common.

The number of a row may differ between two copies. So a row without its numbers is compared: its
references are the names of the records that it refers to.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.store.database import Database
from briefing.store.history import load_all_rows
from briefing.store.record_mapper import TABLES, Row, Value
from briefing.store.row_snapshots import RowKey

RecordName = tuple[str, str]
"""The table of a record and its `uid`."""
NamedFields = Mapping[str, Value | RecordName]
References = Mapping[str, Mapping[str, str]]
"""The columns of each table that refer to a record, each with the table of that record."""


@dataclass(frozen=True)
class NamedRows:
    """Rows as records by name, and the number of each."""

    fields: dict[RecordName, NamedFields]
    ids: dict[RecordName, int]


def read_references(database: Database) -> References:
    """Read which columns refer to a record of which table."""
    return {
        table: {
            str(row["from"]): str(row["table"])
            for row in database.fetch_rows(f"PRAGMA foreign_key_list({table})")
        }
        for table in TABLES.values()
    }


def load_named_rows(database: Database) -> NamedRows:
    """Load every record of a workspace."""
    return name_rows(load_all_rows(database), read_references(database))


def name_rows(rows: Mapping[RowKey, Row], references: References) -> NamedRows:
    """Turn rows into records by name."""
    names = {(table, row_id): (table, str(row["uid"])) for (table, row_id), row in rows.items()}
    fields: dict[RecordName, NamedFields] = {}
    for key, row in rows.items():
        by_name: dict[str, Value | RecordName] = dict(row)
        del by_name["id"], by_name["uid"]
        for column, parent in references[key[0]].items():
            if row[column] is not None:
                by_name[column] = names[parent, int(str(row[column]))]
        fields[names[key]] = by_name
    return NamedRows(fields, {name: key[1] for key, name in names.items()})


def number_rows(
    records: Mapping[RecordName, NamedFields | None], ids: Mapping[RecordName, int]
) -> dict[RowKey, Row | None]:
    """Turn records by name into rows (None: deleted)."""
    return {
        (name[0], ids[name]): None if fields is None else _number_row(name, fields, ids)
        for name, fields in records.items()
    }


def _number_row(name: RecordName, fields: NamedFields, ids: Mapping[RecordName, int]) -> Row:
    row: Row = {"id": ids[name]}
    for column, value in fields.items():
        row[column] = ids[value] if isinstance(value, tuple) else value
    return {**row, "uid": name[1]}


def assign_ids(database: Database, new: Iterable[RecordName]) -> dict[RecordName, int]:
    """Assign the next numbers of their tables to new records, in their order."""
    next_ids = {
        table: int(database.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])
        for table in TABLES.values()
    }
    ids: dict[RecordName, int] = {}
    for name in new:
        ids[name] = next_ids[name[0]]
        next_ids[name[0]] += 1
    return ids
