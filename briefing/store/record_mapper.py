"""Mapping of records to rows and back, by one rule for all records.

A field is a column of the same name. Enumerations, dates and times are stored as text (ISO 8601,
which sorts as it should); an anchor is spread over columns that begin with `anchor_`.

Whatever no record can hold is refused here, so the rest of the program need not expect it. The
tables do not limit the values of enumerations, so a new value needs no migration.

A row also has the column `uid`. It is no field: outside the store, only the number of a printed
item and a calendar refer to it.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import partial
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_type_hints

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.burning import BurntNote, BurntStep
from briefing.domain.commitment import Commitment
from briefing.domain.dismissal import Dismissal
from briefing.domain.edition import KeptEdition
from briefing.domain.issue import Copy, Issue
from briefing.domain.kept_phrase import KeptPhrase
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
from briefing.domain.merged_copy import MergedCopy
from briefing.domain.person import Delegate, Person
from briefing.domain.request import Request, RequestLine
from briefing.domain.statement import Clause, Party, Signatory, Statement, StatementParty, Text
from briefing.domain.theme import Theme
from briefing.store.record_rules import RULES

Value = str | int | bytes | None
Row = dict[str, Value]
_MOST_SHOWN = 40  # characters of a value that is not valid
_VALUES = frozenset((str, int, bytes, NoneType))
Record = TypeVar("Record")

TABLES: dict[type, str] = {
    Party: "party",
    Statement: "statement",
    StatementParty: "statement_party",
    Signatory: "signatory",
    Text: "text",
    Clause: "clause",
    Theme: "theme",
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
    KeptPhrase: "kept_phrase",
    Issue: "issue",
    Copy: "copy",
    MadeBook: "made_book",
    Request: "request",
    RequestLine: "request_line",
    MergedCopy: "merged_copy",
    BurntNote: "burnt_note",
    BurntStep: "burnt_step",
}
KINDS = {table: kind for kind, table in TABLES.items()}


class InvalidValueError(BriefingError, ValueError):
    """A value that no record can hold: in a record to store, or in a stored row."""


def to_row(record: Any) -> Row:
    """Return the row of a record, without its id, which the database assigns, and its `uid`.

    Raises InvalidValueError when an enumeration does not have a value.
    """
    _refuse_unknown(type(record), record.id, vars(record))
    return _to_columns(type(record), vars(record))


def to_values(kind: type, record_id: int, values: dict[str, Any]) -> Row:
    """Return the columns for some fields of a record; InvalidValueError as for `to_row`."""
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
    """Return the record of that class from a row.

    Raises InvalidValueError, with the record and the field, for a row that is no such record.
    """
    values = {}
    for name, read in _READERS[kind]:
        try:
            values[name] = read(row)
        except (KeyError, TypeError, ValueError) as error:
            _refuse_unknown(kind, row.get("id"), row)
            raise _make_invalid_error(kind, row, name) from error
    return kind(**values)


def _make_invalid_error(kind: type, row: Row, field: str) -> InvalidValueError:
    return InvalidValueError(
        QT_TRANSLATE_NOOP("error", "The {field} of {record} is not valid: “{value}”."),
        field=field,
        record=_name_record(kind, row.get("id")),
        value=_shorten(row.get(field)),
    )


def _name_record(kind: type, record_id: object) -> str:
    return f"{TABLES[kind]} {record_id}" if record_id else TABLES[kind]


def _shorten(value: object) -> str:
    """Return the printable beginning of a value; a file from elsewhere may have any."""
    text = value if isinstance(value, str) else repr(value)
    return "".join(letter for letter in text[:_MOST_SHOWN] if letter.isprintable())


def _refuse_unknown(kind: type, record_id: object, values: Mapping[str, Any]) -> None:
    for name, hint in _ENUMERATIONS[kind].items():
        value = values.get(name)
        if value is not None and not isinstance(value, hint) and value not in list(hint):
            raise InvalidValueError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "“{value}” is not a known {field} of {record}. Use one of: {known}.",
                ),
                value=_shorten(value),
                field=name,
                record=_name_record(kind, record_id),
                known=", ".join(hint),
            )


def _make_reader(kind: type, name: str, hint: Any) -> Callable[[Row], Any]:
    """Make the function that reads a field from a row; once per field, because rows are many."""
    value_class = _get_class(hint)
    if is_dataclass(value_class):
        return partial(_read_parts, value_class, _list_columns(name, value_class))
    parse = _make_parser(value_class)
    is_optional, is_possible = hint is not value_class, RULES.get((kind, name))

    def read(row: Row) -> Any:
        if (stored := row[name]) is None and is_optional:
            return None
        value = parse(stored)
        if is_possible and not is_possible(value):
            raise ValueError(name)
        return value

    return read


def _make_parser(value_class: type) -> Callable[[Value], Any]:
    """Make the function that turns a stored value into a value of this class."""
    if issubclass(value_class, datetime | date | time):
        return partial(_parse_time, value_class)
    if issubclass(value_class, StrEnum):
        return value_class
    if value_class is bool:
        return _parse_bool
    return partial(_require_class, value_class)


def _parse_bool(stored: Value) -> bool:
    return bool(_require_class(int, stored))


def _require_class(stored_class: type, stored: Value) -> Any:
    if type(stored) is not stored_class:
        raise TypeError(stored_class.__name__)
    return stored


def _parse_time(value_class: type[datetime | date | time], stored: Value) -> Any:
    """Parse a date or a time as it is stored; the moments of records are in UTC."""
    value = value_class.fromisoformat(_require_class(str, stored))
    if isinstance(value, datetime) != (getattr(value, "tzinfo", None) is not None):
        raise ValueError("a time zone where none can be, or none")
    return value


def _list_columns(name: str, hint: type) -> list[tuple[str, str]]:
    """List the parts of a field that has several columns, each with its column; else nothing."""
    if not is_dataclass(hint):
        return []
    return [(part.name, f"{name}_{part.name}") for part in fields(hint)]


def _read_parts(value_class: type, columns: list[tuple[str, str]], row: Row) -> Any:
    parts = {part: row[column] for part, column in columns}
    if all(value is None for value in parts.values()):
        return None
    parsers = _PART_PARSERS[value_class]
    return value_class(**{part: parsers[part](value) for part, value in parts.items()})


def _get_class(hint: Any) -> type:
    """Return the class in a type hint, without `| None`."""
    if isinstance(hint, UnionType):
        (hint,) = (each for each in get_args(hint) if each is not NoneType)
    assert isinstance(hint, type)
    return hint


_HINTS = {kind: get_type_hints(kind) for kind in TABLES}
_FIELDS = {
    kind: {name: _get_class(hint) for name, hint in hints.items()} for kind, hints in _HINTS.items()
}
_ENUMERATIONS: dict[type, dict[str, type[StrEnum]]] = {
    kind: {name: hint for name, hint in hints.items() if issubclass(hint, StrEnum)}
    for kind, hints in _FIELDS.items()
}
_COLUMNS = {
    kind: [(name, _list_columns(name, hint)) for name, hint in hints.items() if name != "id"]
    for kind, hints in _FIELDS.items()
}
_PART_PARSERS = {
    hint: {part.name: _make_parser(_get_class(part.type)) for part in fields(hint)}
    for hints in _FIELDS.values()
    for hint in hints.values()
    if is_dataclass(hint)
}
_READERS = {
    kind: [(name, _make_reader(kind, name, hint)) for name, hint in hints.items()]
    for kind, hints in _HINTS.items()
}
