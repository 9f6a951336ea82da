"""Mapping of records to rows and back, by one rule for all records.

A field is a column of the same name. Enumerations, dates and times are stored as text (ISO 8601,
which sorts as it should); an anchor is spread over columns that begin with `anchor_`. The tables
do not limit the values of enumerations. Unknown ones are refused here, so a new one needs no
migration. A row also has the column `uid`. It is no field: outside the store, only the number of a
printed item and a calendar refer to it.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import partial
from operator import itemgetter
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_type_hints

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.dismissal import Dismissal
from briefing.domain.edition import KeptEdition
from briefing.domain.issue import Copy, Issue
from briefing.domain.made_book import MadeBook
from briefing.domain.marking import Level
from briefing.domain.meeting import (
    AgendaItem,
    DocumentToSign,
    ItemClause,
    ItemNumber,
    Meeting,
    MeetingParty,
)
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Clause, Party, Signatory, Statement, StatementParty, Text

Value = str | int | bytes | None
Row = dict[str, Value]
_VALUES = frozenset((str, int, bytes, NoneType))
Record = TypeVar("Record")

TABLES: dict[type, str] = {
    Party: "party",
    Statement: "statement",
    StatementParty: "statement_party",
    Signatory: "signatory",
    Text: "text",
    Clause: "clause",
    Annotation: "annotation",
    Commitment: "commitment",
    Dismissal: "dismissal",
    Meeting: "meeting",
    MeetingParty: "meeting_party",
    AgendaItem: "agenda_item",
    ItemClause: "item_clause",
    ItemNumber: "item_number",
    DocumentToSign: "document_to_sign",
    Brief: "brief",
    Person: "person",
    Delegate: "delegate",
    Level: "level",
    KeptEdition: "kept_edition",
    Issue: "issue",
    Copy: "copy",
    MadeBook: "made_book",
}
KINDS = {table: kind for kind, table in TABLES.items()}


class UnknownValueError(BriefingError, ValueError):
    """A value that is none of its enumeration: in a record to store, or in a stored row."""


def to_row(record: Any) -> Row:
    """Return the row of a record, without its id, which the database assigns, and its `uid`.

    Raises UnknownValueError when an enumeration does not have a value.
    """
    _refuse_unknown(type(record), record.id, vars(record))
    return _to_columns(type(record), vars(record))


def to_values(kind: type, record_id: int, values: dict[str, Any]) -> Row:
    """Return the columns for some fields of a record; UnknownValueError as for `to_row`."""
    unknown = values.keys() - {field.name for field in fields(kind)}
    if unknown:
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    _refuse_unknown(kind, record_id, values)
    return _to_columns(kind, values)


def _to_columns(kind: type, values: Mapping[str, Any]) -> Row:
    row: Row = {}
    for name, parts in _COLUMNS[kind]:
        if name in values and parts:
            row |= {column: getattr(values[name], part, None) for part, column in parts}
        elif name in values:
            row[name] = to_value(values[name])
    return row


def to_value(value: Any) -> Value:
    if type(value) in _VALUES:
        return cast(Value, value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, StrEnum):
        return value.value
    raise TypeError(f"{type(value).__name__} cannot be stored")


def from_row(kind: type[Record], row: Row) -> Record:
    """Return the record of that class from a row; UnknownValueError as for `to_row`."""
    try:
        return kind(**{name: read(row) for name, read in _READERS[kind]})
    except ValueError:
        _refuse_unknown(kind, row.get("id"), row)
        raise


def _refuse_unknown(kind: type, record_id: object, values: Mapping[str, Any]) -> None:
    for name, hint in _ENUMERATIONS[kind].items():
        value = values.get(name)
        if value is not None and not isinstance(value, hint) and value not in list(hint):
            raise UnknownValueError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "“{value}” is not a known {field} of {record}. Use one of: {known}.",
                ),
                value=value,
                field=name,
                record=f"{TABLES[kind]} {record_id}" if record_id else TABLES[kind],
                known=", ".join(hint),
            )


def _make_reader(name: str, hint: type) -> Callable[[Row], Any]:
    """Make the function that reads a field from a row; once per field, because rows are many."""
    if is_dataclass(hint):
        return partial(_read_parts, hint, _list_columns(name, hint))
    if issubclass(hint, datetime | date | time):
        return lambda row: None if row[name] is None else hint.fromisoformat(str(row[name]))
    if issubclass(hint, StrEnum):
        return lambda row: None if row[name] is None else hint(str(row[name]))
    if hint is bool:
        return lambda row: None if row[name] is None else bool(row[name])
    return itemgetter(name)


def _list_columns(name: str, hint: type) -> list[tuple[str, str]]:
    """List the parts of a field that has several columns, each with its column; else nothing."""
    if not is_dataclass(hint):
        return []
    return [(part.name, f"{name}_{part.name}") for part in fields(hint)]


def _read_parts(hint: type, columns: list[tuple[str, str]], row: Row) -> Any:
    parts = {part: row[column] for part, column in columns}
    return None if all(value is None for value in parts.values()) else hint(**parts)


def _get_class(hint: Any) -> type:
    """Return the class in a type hint, without `| None`."""
    if isinstance(hint, UnionType):
        (hint,) = (each for each in get_args(hint) if each is not NoneType)
    assert isinstance(hint, type)
    return hint


_FIELDS = {
    kind: {name: _get_class(hint) for name, hint in get_type_hints(kind).items()} for kind in TABLES
}
_ENUMERATIONS: dict[type, dict[str, type[StrEnum]]] = {
    kind: {name: hint for name, hint in hints.items() if issubclass(hint, StrEnum)}
    for kind, hints in _FIELDS.items()
}
_COLUMNS = {
    kind: [(name, _list_columns(name, hint)) for name, hint in hints.items() if name != "id"]
    for kind, hints in _FIELDS.items()
}
_READERS = {
    kind: [(name, _make_reader(name, hint)) for name, hint in hints.items()]
    for kind, hints in _FIELDS.items()
}
