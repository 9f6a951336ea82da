"""A step in progress: the only way to write."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from briefing.common.digest import compute_sha256
from briefing.domain.step import RecordKey
from briefing.store import row_snapshots
from briefing.store.database import Database
from briefing.store.record_mapper import KINDS, TABLES, Record, Row, from_row, to_row, to_values
from briefing.store.row_snapshots import RowKey, Snapshots
from briefing.store.table_reader import make_missing_error
from briefing.store.uid import create_uid

_PAST = 'SELECT after, before FROM change WHERE "table" = ? AND row_id = ? ORDER BY id DESC'


class Step:
    """Writes records within a `Steps.begin` block, and records each row before and after.

    `rows` holds the new state of these rows, `changes` their snapshots. If the step continues an
    earlier one, `changes` also holds the earlier changes.
    """

    def __init__(
        self, database: Database, author: str, at: datetime, changes: dict[RowKey, Snapshots]
    ) -> None:
        self.author = author
        self.at = at
        self.changed: set[RecordKey] = set()
        self.rows: dict[RowKey, Row | None] = {}
        self.changes = changes
        self._database = database
        self._open = True

    @property
    def today(self) -> date:
        """The local date of the step."""
        return self.at.astimezone().date()

    def insert(self, record: Record) -> Record:
        """Store a new record; return it with its new id."""
        table = self._get_table(type(record))
        row = to_row(record) | {"uid": create_uid()}
        row_id = self._database.insert(table, row)
        self._record_change(table, row_id, None, {"id": row_id, **row})
        return replace(record, id=row_id)  # type: ignore[type-var]  # every record is a dataclass

    def get_next_id(self, kind: type) -> int:
        """Return the id that the next new record of that kind will get."""
        sql = f"SELECT coalesce(max(id), 0) + 1 FROM {self._get_table(kind)}"
        return int(self._database.execute(sql).fetchone()[0])

    def insert_all(self, kind: type[Record], records: Sequence[Record]) -> None:
        """Store new records together, with successive ids from `get_next_id` on."""
        table = self._get_table(kind)
        numbered = enumerate(records, start=self.get_next_id(kind))
        rows: dict[int, Row] = {
            row_id: {"id": row_id, **to_row(each), "uid": create_uid()} for row_id, each in numbered
        }
        self._database.insert_all(table, list(rows.values()))
        for row_id, row in rows.items():
            self._record_change(table, row_id, None, row)

    def store_issued_file(self, content: bytes) -> None:
        """Store the file of an issued copy. The history has only its digest: it never changes."""
        self._refuse_after_end()
        sql = "INSERT OR IGNORE INTO issued_file (sha256, content) VALUES (?, ?)"
        self._database.execute(sql, [compute_sha256(content), content])

    def update(self, kind: type[Record], record_id: int, /, **values: Any) -> Record:
        """Change some fields of a record; return the changed record."""
        table = self._get_table(kind)
        before, fresh = self._get_row(table, record_id), to_values(kind, record_id, values)
        after = before | fresh
        if after != before:
            columns = ", ".join(f'"{name}" = ?' for name in fresh)
            sql = f"UPDATE {table} SET {columns} WHERE id = ?"
            self._database.execute(sql, [*fresh.values(), record_id])
            self._record_change(table, record_id, before, after)
        return from_row(kind, after)

    def delete(self, kind: type, record_id: int) -> None:
        """Delete a record. The caller has already deleted the records that refer to it."""
        table = self._get_table(kind)
        before = self._get_row(table, record_id)
        self._database.execute(f"DELETE FROM {table} WHERE id = ?", [record_id])
        self._record_change(table, record_id, before, None)

    def find_added(self, kind: type) -> int | None:
        """Find the id of the last record of that kind that the step has added so far."""
        table_name = self._get_table(kind)
        for (table, row_id), (before, after) in reversed(self.changes.items()):
            if table == table_name and before is None and after is not None:
                return row_id
        return None

    def restore_record(self, kind: type[Record], record_id: int, record: Record | None) -> None:
        """Bring a record to a state that the history has of it; None: delete it."""
        key = (self._get_table(kind), record_id)
        row = None if record is None else self._find_past_row(key, record)
        self.restore_rows({key: row})

    def restore_rows(self, rows: Mapping[RowKey, Row | None]) -> None:
        """Bring rows to the given states; do not touch those that already have them."""
        self._refuse_after_end()
        before = {key: self._find_row(*key) for key in rows}
        changed = {key: row for key, row in rows.items() if row != before[key]}
        row_snapshots.restore_rows(self._database, changed)
        for (table, row_id), row in changed.items():
            self._record_change(table, row_id, before[table, row_id], row)

    def list_references(self, table: str) -> list[tuple[str, str, bool]]:
        """List the foreign keys of a table: column, other table, whether a value is required."""
        described = self._database.get_table(table)
        needed = {each.name: bool(each.notnull) for each in described.columns}
        return [
            (column, key.other_table, needed[column])
            for key in described.foreign_keys
            for column in key.columns
        ]

    def close(self) -> None:
        self._open = False

    def _get_table(self, kind: type) -> str:
        self._refuse_after_end()
        return TABLES[kind]

    def _refuse_after_end(self) -> None:
        if not self._open:
            raise RuntimeError("a step was written to after its end")

    def _find_row(self, table: str, row_id: int) -> Row | None:
        return self._database.fetch_first(f"SELECT * FROM {table} WHERE id = ?", [row_id])

    def _find_past_row(self, key: RowKey, record: Any) -> Row:
        """Find the row that a record had: another record may have had the same id since."""
        reader = row_snapshots.SnapshotReader.from_database(self._database)
        for snapshots in self._database.execute(_PAST, key):
            for row in (reader.read(key, each) for each in snapshots):
                if row is not None and from_row(type(record), row) == record:
                    return row
        raise make_missing_error(*key)

    def _get_row(self, table: str, row_id: int) -> Row:
        """Return a row; RecordMissingError when there is none."""
        if (row := self._find_row(table, row_id)) is None:
            raise make_missing_error(table, row_id)
        return row

    def _record_change(
        self, table: str, row_id: int, before: Row | None, after: Row | None
    ) -> None:
        key = (table, row_id)
        self.changed.add((KINDS[table], row_id))
        self.rows[key] = after
        # If a row changes again within the step, keep its state before the step.
        first = self.changes[key][0] if key in self.changes else row_snapshots.to_json(before)
        self.changes[key] = first, row_snapshots.to_json(after)
