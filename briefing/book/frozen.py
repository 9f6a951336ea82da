"""A composed book as JSON, and exactly the same book back. An issued book is stored like this.

Every object says under `is` what it is: a class of the book's tree, one of its enumerations, a
time, or bytes. The classes are read from the type hints of the tree, so a new block needs nothing
here. A field with its default value is left out: a book that was frozen before the field existed
thaws with the default. A class that was renamed or replaced needs an entry in `_OLD_CLASSES`.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache, partial
from typing import Any, get_args, get_type_hints
from zoneinfo import ZoneInfo

from briefing.book.blocks import RailedText, RailRole, StatusCell
from briefing.book.model import Book, ChangeMark, RunningText
from briefing.domain.marking import UNMARKED

_KIND = "is"
_TIME, _BYTES = "datetime", "bytes"


def freeze(book: Book) -> str:
    """Write the book as JSON: the same text for the same book."""
    return json.dumps(_freeze_value(book), ensure_ascii=False, separators=(",", ":"))


def thaw(text: str) -> Book:
    """Read a frozen book; raise ValueError for text that is no book."""
    try:
        book = json.loads(text, object_hook=_thaw_object)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a frozen book") from error
    if isinstance(book, Book):
        return book
    raise ValueError("not a frozen book")


def _freeze_value(value: Any) -> Any:
    if is_dataclass(value):
        values = {
            field.name: _freeze_value(getattr(value, field.name))
            for field in fields(value)
            if field.default is MISSING or getattr(value, field.name) != field.default
        }
        return {_KIND: type(value).__name__, **values}
    if isinstance(value, tuple):
        return [_freeze_value(each) for each in value]
    if isinstance(value, StrEnum):
        return {_KIND: type(value).__name__, "value": value.value}
    if isinstance(value, datetime):
        zone = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None
        return {_KIND: _TIME, "at": value.isoformat(), "zone": zone}
    if isinstance(value, bytes):
        return {_KIND: _BYTES, "base64": b64encode(value).decode("ascii")}
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} cannot be frozen")


def _thaw_object(values: dict[str, Any]) -> Any:
    kind = values.pop(_KIND)
    if kind == _TIME:
        at = datetime.fromisoformat(values["at"])
        return at if values["zone"] is None else at.astimezone(ZoneInfo(values["zone"]))
    if kind == _BYTES:
        return b64decode(values["base64"])
    create = _OLD_CLASSES.get(kind) or _find_classes()[kind]
    return create(**{name: _to_tuples(value) for name, value in values.items()})


def _to_tuples(value: Any) -> Any:
    return tuple(map(_to_tuples, value)) if isinstance(value, list) else value


@cache
def _find_classes() -> dict[str, type]:
    """Find the classes that a book may consist of, by name."""
    classes: dict[str, type] = {}
    pending: list[Any] = [Book]
    while pending:
        hint = pending.pop()
        is_class = isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, StrEnum))
        if is_class and hint.__name__ not in classes:
            classes[hint.__name__] = hint
            pending += get_type_hints(hint).values() if is_dataclass(hint) else ()
        pending += get_args(hint)
    return classes


def _thaw_if_raised(topic: str, answer: str, marking: str = UNMARKED) -> RailedText:
    return RailedText(RailRole.IF_RAISED, answer, marking, topic=topic)


_OLD_CLASSES: Mapping[str, Callable[..., object]] = {
    "Changed": ChangeMark,
    "IfRaised": _thaw_if_raised,
    "Position": partial(RailedText, RailRole.POSITION),
    "PressLine": partial(RailedText, RailRole.PRESS_LINE),
    "Running": RunningText,
    "Standing": StatusCell,
}
"""How an object is made whose class had another name when the book was frozen."""
