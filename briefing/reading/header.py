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
class HeaderBlock:
    """The facts in the block. They are used only where the text itself does not say."""

    title: str | None = None
    title_lines: tuple[int, ...] = ()
    date: dt.date | None = None


def read_header_block(lines: Sequence[Line], skipped_lines: Mapping[int, str]) -> HeaderBlock:
    """Read the block, if the file has one."""
    block = [line for line in lines[:60] if skipped_lines.get(line.number) == HEADER_BLOCK]
    values: dict[str, list[Line]] = {}
    key = ""
    for line in block:
        if field := _FIELD.match(line.text):
            key = field["key"].lower()
            values[key] = [line]
        elif key and line.indent:
            values[key].append(line)
    dates = find_full_dates(_read_value(values.get("date", [])))
    return HeaderBlock(
        _read_value(values.get("title", [])) or None,
        tuple(line.number for line in values.get("title", [])),
        dates[0].last if dates else None,
    )


def _read_value(lines: Sequence[Line]) -> str:
    """Read the value without its key and quotes, with escapes resolved."""
    if not lines:
        return ""
    first = _FIELD.match(lines[0].text)
    parts = [first["value"] if first else "", *(line.text for line in lines[1:])]
    value = " ".join(part.strip().removesuffix("\\").removeprefix("\\ ") for part in parts)
    if value[:1] == value[-1:] == '"':
        value = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda code: chr(int(code[1], 16)), value[1:-1])
        return value.replace("\\_", "\u00a0").replace('\\"', '"')
    return value.strip("'").replace("''", "'")
