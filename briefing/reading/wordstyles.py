"""Styles and automatic numbers of a Word file: styles.xml and numbering.xml."""

import re
from dataclasses import dataclass, field

from lxml import etree

from briefing.reading.numerals import numeral

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DEEPEST = 20


def value(element: etree._Element | None, path: str = "") -> str | None:
    """The `w:val` of an element, or of the one at `path` below it."""
    if element is None:
        return None
    found = element.find("/".join(f"{W}{step}" for step in path.split("/"))) if path else element
    return found.get(f"{W}val") if found is not None else None


def whole(text: str | None, default: int = 0) -> int:
    """A whole number as a damaged file may write it."""
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else default


@dataclass(frozen=True)
class _Style:
    based_on: str | None
    heading: int
    num_id: str | None
    level: int


class Styles:
    """What a paragraph has from its style."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        for style in root.iter(f"{W}style") if root is not None else ():
            self._styles[style.get(f"{W}styleId") or ""] = _Style(
                value(style, "basedOn"),
                _heading(style),
                value(style, "pPr/numPr/numId"),
                whole(value(style, "pPr/numPr/ilvl")),
            )

    def heading(self, style_id: str | None) -> int:
        return next((style.heading for style in self._chain(style_id) if style.heading), 0)

    def numbering(self, style_id: str | None) -> tuple[str, int] | None:
        for style in self._chain(style_id):
            if style.num_id is not None:
                return style.num_id, style.level
        return None

    def _chain(self, style_id: str | None) -> list[_Style]:
        """The style and those it is based on; a chain that bites its tail is cut."""
        chain: list[_Style] = []
        while style_id in self._styles and len(chain) < _DEEPEST:
            chain.append(self._styles[style_id])
            style_id = chain[-1].based_on
        return chain


def _heading(style: etree._Element) -> int:
    name = (value(style, "name") or "").lower()
    if name == "title":
        return 1
    if match := re.fullmatch(r"heading ([1-6])", name):
        return int(match[1])
    return outline(value(style, "pPr/outlineLvl"))


def outline(level: str | None) -> int:
    """The heading level of an outline level, which counts from 0; 9 stands for body text."""
    return whole(level) + 1 if level is not None and whole(level, 9) < 6 else 0


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


class Numbers:
    """Computes the numbers that Word shows but does not store."""

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._nums: dict[str, tuple[str, dict[int, int]]] = {}
        self._restarted: set[tuple[str, int]] = set()
        if root is None:
            return
        for abstract in root.iter(f"{W}abstractNum"):
            levels = {
                whole(level.get(f"{W}ilvl")): _level(level) for level in abstract.iter(f"{W}lvl")
            }
            self._lists[abstract.get(f"{W}abstractNumId") or ""] = _List(levels)
        for num in root.iter(f"{W}num"):
            starts = {
                whole(override.get(f"{W}ilvl")): whole(start)
                for override in num.iter(f"{W}lvlOverride")
                if (start := value(override, "startOverride")) is not None
            }
            known = (value(num, "abstractNumId") or "", starts)
            self._nums[num.get(f"{W}numId") or ""] = known

    def next(self, num_id: str, depth: int) -> str:
        """The number or bullet of the next paragraph of this list at this depth."""
        abstract, starts = self._nums.get(num_id, ("", {}))
        numbered = self._lists.get(abstract)
        if numbered is None or depth not in numbered.levels:
            return ""
        level = numbered.levels[depth]
        if depth in starts and (num_id, depth) not in self._restarted:
            self._restarted.add((num_id, depth))
            numbered.counts[depth] = starts[depth]
        else:
            numbered.counts[depth] = numbered.counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in numbered.counts if other > depth]:
            del numbered.counts[deeper]
        if level.fmt == "bullet":
            return "•"
        return "" if level.fmt == "none" else self._shown(numbered, level)

    def _shown(self, numbered: _List, level: _Level) -> str:
        def number(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            inner = numbered.levels.get(depth, level)
            count = numbered.counts.get(depth, inner.start)
            return numeral(count, "decimal" if level.legal else inner.fmt)

        return re.sub(r"%([1-9])", number, level.text).strip()


def _level(level: etree._Element) -> _Level:
    return _Level(
        whole(value(level, "start"), 1),
        value(level, "numFmt") or "decimal",
        value(level, "lvlText") or "",
        level.find(f"{W}isLgl") is not None,
    )
