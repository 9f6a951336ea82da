"""The block of `key: value` lines that some programs put at the top of a saved page."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.language.dates import find_full_dates
from briefing.reading.furniture import HEADER_BLOCK
from briefing.reading.lines import Line

_FIELD = re.compile(r"(?P<key>[A-Za-z_]+):\s*(?P<value>.*)$")


@dataclass(frozen=True)
class Header:
    """What the block says of the text: hints, for where the text itself does not say."""

    title: str | None = None
    title_lines: tuple[int, ...] = ()
    date: dt.date | None = None


def header(lines: Sequence[Line], furniture: Mapping[int, str]) -> Header:
    block = [line for line in lines[:60] if furniture.get(line.number) == HEADER_BLOCK]
    values: dict[str, list[Line]] = {}
    key = ""
    for line in block:
        if field := _FIELD.match(line.text):
            key = field["key"].lower()
            values[key] = [line]
        elif key and line.indent:
            values[key].append(line)
    found = find_full_dates(_value(values.get("date", [])))
    return Header(
        _value(values.get("title", [])) or None,
        tuple(line.number for line in values.get("title", [])),
        found[0].last if found else None,
    )


def _value(lines: Sequence[Line]) -> str:
    """The value without its key and quotes, its escapes read."""
    if not lines:
        return ""
    first = _FIELD.match(lines[0].text)
    parts = [first["value"] if first else "", *(line.text for line in lines[1:])]
    value = " ".join(part.strip().removesuffix("\\").removeprefix("\\ ") for part in parts)
    if value[:1] == value[-1:] == '"':
        value = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda code: chr(int(code[1], 16)), value[1:-1])
        return value.replace("\\_", "\u00a0").replace('\\"', '"')
    return value.strip("'").replace("''", "'")
