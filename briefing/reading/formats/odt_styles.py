"""Styles and lists of an OpenDocument text: what is seen of its words, and their numbers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from briefing.reading.formats.omissions import HIDDEN, PALE, STRUCK, TINY
from briefing.reading.formats.word_styles import list_chain, parse_int
from briefing.reading.numerals import format_number

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
TEXT = f"{{{_NAMESPACE.format('text')}}}"
STYLE = f"{{{_NAMESPACE.format('style')}}}"
TABLE = f"{{{_NAMESPACE.format('table')}}}"
OFFICE = f"{{{_NAMESPACE.format('office')}}}"
DRAW = f"{{{_NAMESPACE.format('drawing')}}}"
_FO = f"{{{_NAMESPACE.format('xsl-fo-compatible')}}}"
_LIST_FORMAT = (
    "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}num-list-format"
)

OUTLINE = f"{TEXT}outline-style"
_PALE = 0xF0
_NO_FILLS = ("transparent", "#ffffff")
_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}

Properties = Mapping[str, str]


@dataclass(frozen=True)
class _Style:
    based_on: str | None
    properties: Properties
    list_name: str | None
    is_bold: bool


class OdtStyles:
    """What words get from styles. A style has its own names for text, paragraphs and so on."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._styles: dict[str, dict[str, _Style]] = {}
        self._defaults: dict[str, Properties] = {}
        for root in (each for each in roots if each is not None):
            for style in root.iter(f"{STYLE}default-style"):
                self._defaults[style.get(f"{STYLE}family") or ""] = _read_properties(style)
            for style in root.iter(f"{STYLE}style"):
                family = self._styles.setdefault(style.get(f"{STYLE}family") or "", {})
                family[style.get(f"{STYLE}name") or ""] = _read_style(style)

    def find_omission(self, element: etree._Element) -> str:
        """Return the remark for the words right in this element if they are not seen, else ""."""
        properties = self._combine(element)
        if properties.get("display") == "none":
            return HIDDEN
        if properties.get("line-through", "none") != "none":
            return STRUCK
        size = re.fullmatch(r"([\d.]+)pt", properties.get("font-size", ""))
        if size and float(size[1]) <= 1:
            return TINY
        fill = properties.get("background-color", "transparent")
        if fill in _NO_FILLS and _is_pale(properties.get("color", "")):
            return PALE
        return ""

    def get_list_name(self, paragraph: etree._Element) -> str | None:
        """Return the list style that the style of a paragraph names."""
        styles = self._list_styles(paragraph)
        return next((style.list_name for style in styles if style.list_name), None)

    def is_bold(self, element: etree._Element) -> bool:
        """Tell whether a style sets the words right in this element in bold."""
        return any(
            style.is_bold
            for owner in (element, *element.iterancestors())
            if owner.tag in (f"{TEXT}span", f"{TEXT}p")
            for style in list_chain(
                self._styles.get(_FAMILIES[owner.tag], {}), _get_style_name(owner)
            )
        )

    def _combine(self, element: etree._Element) -> Properties:
        """Combine the properties of the elements around words; the closest ones win."""
        combined: dict[str, str] = {}
        for owner in (element, *element.iterancestors()):
            for style in self._list_styles(owner):
                combined = {**style.properties, **combined}
        return {**self._defaults.get("paragraph", {}), **combined}

    def _list_styles(self, element: etree._Element) -> list[_Style]:
        """List the style of an element and those it is based on."""
        family = _FAMILIES.get(element.tag, "")
        return list_chain(self._styles.get(family, {}), _get_style_name(element))


_FAMILIES = {
    f"{TEXT}span": "text",
    f"{TEXT}a": "text",
    f"{TEXT}p": "paragraph",
    f"{TEXT}h": "paragraph",
    f"{TABLE}table-cell": "table-cell",
    f"{TABLE}table-row": "table-row",
    f"{TABLE}table": "table",
}


def _get_style_name(element: etree._Element) -> str | None:
    name = element.get(f"{TEXT}style-name")
    return name if name is not None else element.get(f"{TABLE}style-name")


def _read_style(style: etree._Element) -> _Style:
    text = style.find(f"{STYLE}text-properties")
    return _Style(
        style.get(f"{STYLE}parent-style-name"),
        _read_properties(style),
        style.get(f"{STYLE}list-style-name"),
        text is not None and text.get(f"{_FO}font-weight") == "bold",
    )


def _read_properties(style: etree._Element) -> Properties:
    properties: dict[str, str] = {}
    for element in style:
        attributes = {
            "display": element.get(f"{TEXT}display"),
            "line-through": element.get(f"{STYLE}text-line-through-style"),
            "font-size": element.get(f"{_FO}font-size"),
            "color": element.get(f"{_FO}color"),
            "background-color": element.get(f"{_FO}background-color"),
        }
        if element.get(f"{STYLE}text-line-through-type") not in (None, "none"):
            attributes["line-through"] = attributes["line-through"] or "solid"
        properties |= {name: value for name, value in attributes.items() if value is not None}
    return properties


def _is_pale(color: str) -> bool:
    return bool(re.fullmatch("#[0-9A-Fa-f]{6}", color)) and min(bytes.fromhex(color[1:])) >= _PALE


@dataclass(frozen=True)
class _Level:
    start: int
    fmt: str
    prefix: str
    suffix: str
    shown_levels: int
    pattern: str
    is_bullet: bool


@dataclass
class OdtList:
    """A list while it is counted: what is printed before its items."""

    levels: Mapping[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)

    def count_next(self, depth: int, start: int | None) -> str:
        """Count on at this depth, from 1; `start`: the number that the item itself states."""
        level = self.levels.get(depth)
        if level is None:
            return ""
        number = self.counts.get(depth, level.start - 1) + 1
        self.counts[depth] = number if start is None else start
        for deeper in [other for other in self.counts if other > depth]:
            del self.counts[deeper]
        if level.is_bullet:
            return "•"
        return self._format(depth, level) if level.fmt else ""

    def _format(self, depth: int, level: _Level) -> str:
        if level.pattern:
            number = re.compile(r"%(\d+)%")
            return number.sub(
                lambda match: self._format_count(int(match[1])), level.pattern
            ).strip()
        first = max(1, depth - level.shown_levels + 1)
        numbers = [self._format_count(each) for each in range(first, depth + 1)]
        return f"{level.prefix}{'.'.join(filter(None, numbers))}{level.suffix}".strip()

    def _format_count(self, depth: int) -> str:
        level = self.levels.get(depth)
        if level is None or not level.fmt:
            return ""
        return format_number(self.counts.get(depth, level.start), _TYPES.get(level.fmt, "decimal"))


def read_list_levels(*roots: etree._Element | None) -> dict[str, Mapping[int, _Level]]:
    """Read the levels of each list style; "" is the numbering of headings."""
    return {
        "" if tag == OUTLINE else style.get(f"{STYLE}name") or "": dict(_list_levels(style))
        for root in roots
        if root is not None
        for tag in (f"{TEXT}list-style", OUTLINE)
        for style in root.iter(tag)
    }


def _list_levels(style: etree._Element) -> Iterator[tuple[int, _Level]]:
    for level in style:
        if not level.get(f"{TEXT}level"):
            continue
        yield (
            parse_int(level.get(f"{TEXT}level"), 1),
            _Level(
                start=parse_int(level.get(f"{TEXT}start-value"), 1),
                fmt=level.get(f"{STYLE}num-format") or "",
                prefix=level.get(f"{STYLE}num-prefix") or "",
                suffix=level.get(f"{STYLE}num-suffix") or "",
                shown_levels=parse_int(level.get(f"{TEXT}display-levels"), 1),
                pattern=level.get(_LIST_FORMAT) or "",
                is_bullet=level.tag == f"{TEXT}list-level-style-bullet",
            ),
        )
