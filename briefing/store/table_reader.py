"""Reading the records of one table."""

from collections.abc import Sequence
from typing import Generic

from briefing.common.errors import RecordMissingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store.database import Database
from briefing.store.record_mapper import TABLES, Record, Value, from_row
from briefing.store.sqlite_errors import row_errors_as_sentences, sqlite_errors_as_sentences


class TableReader(Generic[Record]):
    """Reads the records of one class. Each subclass adds the queries for its record."""

    def __init__(self, database: Database, kind: type[Record]) -> None:
        self._database = database
        self._kind = kind
        self._name = TABLES[kind]

    def get(self, record_id: int) -> Record:
        """Return the record with that id; RecordMissingError when there is none."""
        records = self._find_where("id = ?", [record_id])
        if not records:
            raise make_missing_error(self._name, record_id)
        return records[0]

    def get_uid(self, record_id: int) -> str:
        """Return the name that a record has for ever; its id may be used again."""
        sql = f"SELECT uid FROM {self._name} WHERE id = ?"
        with row_errors_as_sentences(self._database.path):
            rows = self._database.execute(sql, [record_id]).fetchall()
        if not rows:
            raise make_missing_error(self._name, record_id)
        return str(rows[0][0])

    def find_by_uid(self, uid: str) -> Record | None:
        """Find the record with that name."""
        records = self._find_where("uid = ?", [uid])
        return records[0] if records else None

    def has(self, record_id: int) -> bool:
        return bool(self._find_where("id = ?", [record_id]))

    def get_all(self) -> list[Record]:
        return self._find_where("true", [], order="id")

    def count(self) -> int:
        with sqlite_errors_as_sentences(self._database.path):
            return int(self._database.execute(f"SELECT count(*) FROM {self._name}").fetchone()[0])

    def _find_where(
        self, condition: str, values: Sequence[Value], order: str = "id"
    ) -> list[Record]:
        return self._select(
            f"SELECT * FROM {self._name} WHERE {condition} ORDER BY {order}", values
        )

    def _select(self, sql: str, values: Sequence[Value]) -> list[Record]:
        with row_errors_as_sentences(self._database.path):
            rows = list(self._database.fetch_rows(sql, values))
            return [from_row(self._kind, row) for row in rows]


def make_missing_error(table: str, record_id: int) -> RecordMissingError:
    return RecordMissingError(
        QT_TRANSLATE_NOOP(
            "error", "Record {record} was not found. Check the workspace for damage."
        ),
        record=f"{table} {record_id}",
    )
