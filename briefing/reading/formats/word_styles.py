"""Styles and automatic numbers of a Word file: styles.xml and numbering.xml."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from lxml import etree

from briefing.reading.numerals import format_number

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MAX_DEPTH = 20


def get_value(element: etree._Element | None, path: str = "") -> str | None:
    """Get the `w:val` of an element, or of the one at `path` below it."""
    if element is None:
        return None
    target = element.find("/".join(f"{W}{step}" for step in path.split("/"))) if path else element
    return target.get(f"{W}val") if target is not None else None


def parse_int(text: str | None, default: int = 0) -> int:
    """Parse a whole number; a damaged file gives the default."""
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else default


class BasedStyle(Protocol):
    """A style that may be based on another."""

    @property
    def based_on(self) -> str | None: ...


S = TypeVar("S", bound=BasedStyle)


def list_chain(styles: Mapping[str, S], style_id: str | None) -> list[S]:
    """List the style and those it is based on; a circular chain is cut."""
    chain: list[S] = []
    while style_id is not None and style_id in styles and len(chain) < _MAX_DEPTH:
        chain.append(styles[style_id])
        style_id = chain[-1].based_on
    return chain


@dataclass(frozen=True)
class _Style:
    based_on: str | None
    heading_level: int
    num_id: str | None
    level: int


class Styles:
    """What paragraphs get from their styles."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        for style in root.iter(f"{W}style") if root is not None else ():
            self._styles[style.get(f"{W}styleId") or ""] = _Style(
                get_value(style, "basedOn"),
                _find_heading_level(style),
                get_value(style, "pPr/numPr/numId"),
                parse_int(get_value(style, "pPr/numPr/ilvl")),
            )

    def get_heading_level(self, style_id: str | None) -> int:
        """Return the heading level that the style gives, else 0."""
        return next(
            (
                style.heading_level
                for style in list_chain(self._styles, style_id)
                if style.heading_level
            ),
            0,
        )

    def get_numbering(self, style_id: str | None) -> tuple[str, int] | None:
        """Return the list and level that the style gives."""
        for style in list_chain(self._styles, style_id):
            if style.num_id is not None:
                return style.num_id, style.level
        return None


def _find_heading_level(style: etree._Element) -> int:
    name = (get_value(style, "name") or "").lower()
    if name == "title":
        return 1
    if match := re.fullmatch(r"heading ([1-6])", name):
        return int(match[1])
    return to_heading_level(get_value(style, "pPr/outlineLvl"))


def to_heading_level(level: str | None) -> int:
    """Convert an outline level, which counts from 0; 9 stands for body text."""
    return parse_int(level) + 1 if level is not None and parse_int(level, 9) < 6 else 0


@dataclass(frozen=True)
class _Level:
    start: int
    fmt: str
    text: str
    legal: bool


@dataclass
class _List:
    """A list definition, and how far it has counted."""

    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class NumberCounter:
    """Computes the numbers that Word shows but does not store."""

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._nums: dict[str, tuple[str, dict[int, int]]] = {}
        self._restarted: set[tuple[str, int]] = set()
        if root is None:
            return
        for abstract in root.iter(f"{W}abstractNum"):
            levels = {
                parse_int(level.get(f"{W}ilvl")): _read_level(level)
                for level in abstract.iter(f"{W}lvl")
            }
            self._lists[abstract.get(f"{W}abstractNumId") or ""] = _List(levels)
        for num in root.iter(f"{W}num"):
            starts = {
                parse_int(override.get(f"{W}ilvl")): parse_int(start)
                for override in num.iter(f"{W}lvlOverride")
                if (start := get_value(override, "startOverride")) is not None
            }
            definition = (get_value(num, "abstractNumId") or "", starts)
            self._nums[num.get(f"{W}numId") or ""] = definition

    def count_next(self, num_id: str, depth: int) -> str:
        """Count on: the number or bullet of the next paragraph of this list at this depth."""
        abstract, starts = self._nums.get(num_id, ("", {}))
        numbered_list = self._lists.get(abstract)
        if numbered_list is None or depth not in numbered_list.levels:
            return ""
        level = numbered_list.levels[depth]
        if depth in starts and (num_id, depth) not in self._restarted:
            self._restarted.add((num_id, depth))
            numbered_list.counts[depth] = starts[depth]
        else:
            numbered_list.counts[depth] = numbered_list.counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in numbered_list.counts if other > depth]:
            del numbered_list.counts[deeper]
        if level.fmt == "bullet":
            return "•"
        return "" if level.fmt == "none" else self._format_number(numbered_list, level)

    def _format_number(self, numbered_list: _List, level: _Level) -> str:
        def number(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            inner = numbered_list.levels.get(depth, level)
            count = numbered_list.counts.get(depth, inner.start)
            return format_number(count, "decimal" if level.legal else inner.fmt)

        return re.sub(r"%([1-9])", number, level.text).strip()


def _read_level(level: etree._Element) -> _Level:
    return _Level(
        parse_int(get_value(level, "start"), 1),
        get_value(level, "numFmt") or "decimal",
        get_value(level, "lvlText") or "",
        level.find(f"{W}isLgl") is not None,
    )
