"""Values as JSON and back, checked against a type: what a process that is not trusted may answer.

A type is a class of the standard library, a dataclass, an optional or a tuple of such. A `Mapping`
has the values of a phrase: numbers, words, and phrases.
"""

import json
import types
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from briefing.common.phrase import Phrase

_PLAIN = (str, int, float, bool, type(None))

Decoder = Callable[[Any], Any]


def to_json(value: object) -> str:
    """Write a value as JSON."""
    return json.dumps(_encode(value), ensure_ascii=True, separators=(",", ":"))


def from_json(text: str | bytes, hint: Any) -> Any:
    """Read a value of a type; raises ValueError for anything else."""
    return _make_decoder(hint)(json.loads(text))


def _encode(value: Any) -> Any:
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, Mapping):
        return {str(name): _encode_phrase_value(each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [_encode(each) for each in value]
    if is_dataclass(value):
        # Most fields of a line have their default, and a document has thousands of lines.
        return {
            field.name: _encode(each)
            for field in fields(value)
            if (each := getattr(value, field.name)) != field.default
        }
    raise TypeError(f"{type(value).__name__} cannot be sent")


def _encode_phrase_value(value: Any) -> Any:
    if isinstance(value, Phrase):
        values = _encode(value.values)
        return {"context": value.context, "pattern": value.pattern, "values": values}
    return value if type(value) in _PLAIN else str(value)


@cache
def _make_decoder(hint: Any) -> Decoder:
    """Make the function that reads a value of this type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        (present,) = (each for each in arguments if each is not type(None))
        decode = _make_decoder(present)
        return lambda data: None if data is None else decode(data)
    if origin in (tuple, list):
        return _make_sequence_decoder(origin, arguments)
    if origin is Mapping:
        return _decode_values
    if hint is bytes:
        return lambda data: b64decode(_require(str, data), validate=True)
    if is_dataclass(hint):
        return _make_record_decoder(hint)
    return lambda data: _require(hint, data)


def _require(kind: type, data: Any) -> Any:
    if type(data) is kind or (kind is float and type(data) is int):
        return data
    raise ValueError(f"{kind.__name__} expected")


def _make_sequence_decoder(kind: type, arguments: tuple[Any, ...]) -> Decoder:
    if kind is list or arguments[-1] is Ellipsis:
        decode = _make_decoder(arguments[0])
        return lambda data: kind(map(decode, _require(list, data)))
    decoders = [_make_decoder(each) for each in arguments]
    return lambda data: tuple(
        decode(each) for decode, each in zip(decoders, _require(list, data), strict=True)
    )


def _make_record_decoder(record: Any) -> Decoder:
    hints = get_type_hints(record)
    decoders = {field.name: _make_decoder(hints[field.name]) for field in fields(record)}

    def decode(data: Any) -> Any:
        try:
            values = {name: decoders[name](each) for name, each in _require(dict, data).items()}
            return record(**values)
        except (KeyError, TypeError) as error:
            raise ValueError(f"no {record.__name__}") from error

    return decode


def _decode_values(data: Any) -> dict[str, object]:
    return {name: _decode_phrase_value(each) for name, each in _require(dict, data).items()}


def _decode_phrase_value(data: Any) -> object:
    if type(data) in _PLAIN:
        return data
    values = _require(dict, data)
    for kind in Phrase.__subclasses__():
        if kind.context == values.get("context"):
            return kind(_require(str, values.get("pattern")), _decode_values(values.get("values")))
    raise ValueError("no such phrase")
