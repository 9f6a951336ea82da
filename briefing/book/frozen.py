"""A composed book as text and back, exactly: how it is kept once it has been issued.

JSON, in which every object says under `is` what it is: a class of the book's tree, one of its
enumerations, a time, or bytes. The tree's own types tell which classes there are, so a new block
needs nothing here. A field that has its default is left out; a book frozen before the field came
thaws with the default.
"""

import json
from base64 import b64decode, b64encode
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_type_hints
from zoneinfo import ZoneInfo

from briefing.book.model import Book

_KIND = "is"
_TIME, _BYTES = "datetime", "bytes"


def freeze(book: Book) -> str:
    """The book as JSON, the same for the same book."""
    return json.dumps(_frozen(book), ensure_ascii=False, separators=(",", ":"))


def thaw(text: str) -> Book:
    """The book that was frozen; raises ValueError for text that is no book."""
    try:
        book = json.loads(text, object_hook=_thawed)
    except (KeyError, TypeError) as error:
        raise ValueError("not a frozen book") from error
    if isinstance(book, Book):
        return book
    raise ValueError("not a frozen book")


def _frozen(value: Any) -> Any:
    if is_dataclass(value):
        said = {
            field.name: _frozen(getattr(value, field.name))
            for field in fields(value)
            if field.default is MISSING or getattr(value, field.name) != field.default
        }
        return {_KIND: type(value).__name__, **said}
    if isinstance(value, tuple):
        return [_frozen(each) for each in value]
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


def _thawed(said: dict[str, Any]) -> Any:
    kind = said.pop(_KIND)
    if kind == _TIME:
        at = datetime.fromisoformat(said["at"])
        return at if said["zone"] is None else at.astimezone(ZoneInfo(said["zone"]))
    if kind == _BYTES:
        return b64decode(said["base64"])
    return _kinds()[kind](**{name: _as_tuples(value) for name, value in said.items()})


def _as_tuples(value: Any) -> Any:
    return tuple(map(_as_tuples, value)) if isinstance(value, list) else value


@cache
def _kinds() -> dict[str, type]:
    """The classes that a book may be made of, by name."""
    found: dict[str, type] = {}
    pending: list[Any] = [Book]
    while pending:
        hint = pending.pop()
        named = isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, StrEnum))
        if named and hint.__name__ not in found:
            found[hint.__name__] = hint
            pending += get_type_hints(hint).values() if is_dataclass(hint) else ()
        pending += get_args(hint)
    return found
