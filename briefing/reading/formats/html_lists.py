"""Numbers and bullets that a browser puts before the items of a list."""

import re
from collections.abc import Mapping

from lxml import html

from briefing.reading.formats.html_looks import is_displayed
from briefing.reading.formats.html_styles import PageStyles
from briefing.reading.numerals import format_number

LIST_TAGS = ("ol", "ul", "menu", "dir")

_STYLE_TYPES = {
    "decimal": "1",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "decimal-leading-zero": "decimalZero",
    "none": "",
    "disc": "•",
    "circle": "•",
    "square": "•",
}
_WHOLE_NUMBER = re.compile(r"\s*(-?\d{1,4})(?!\d)")


class ListCounter:
    """Counts the items of a list."""

    def __init__(self, element: html.HtmlElement, styles: PageStyles) -> None:
        self.is_list = element.tag in LIST_TAGS
        self._styles = styles
        is_ordered = element.tag == "ol"
        own_type = (element.get("type") or "1") if is_ordered else "•"
        self._type = _find_type(styles.get(element), own_type)
        self._step = -1 if is_ordered and element.get("reversed") is not None else 1
        first = sum(map(self._is_counted, element)) if self._step < 0 else 1
        self._number = _parse_number(element.get("start"), first) - self._step

    def count_next(self, item: html.HtmlElement) -> str:
        """Count on: what is printed before this item. One that is not displayed does not count."""
        if not self._is_counted(item):
            return ""
        self._number = _parse_number(item.get("value"), self._number + self._step)
        own_type = item.get("type") or ""
        item_type = own_type if own_type in ("1", "a", "A", "i", "I") else self._type
        item_type = _find_type(self._styles.get(item), item_type)
        if item_type in ("", "•"):
            return item_type
        return f"{format_number(self._number, item_type)}."

    def _is_counted(self, item: html.HtmlElement) -> bool:
        return item.tag == "li" and is_displayed(item, self._styles.get(item))


def _find_type(properties: Mapping[str, str], own_type: str) -> str:
    """Return the type of numbers that the styles ask for, else the element's own."""
    words = [*properties.get("list-style", "").split(), properties.get("list-style-type", "")]
    return next((_STYLE_TYPES[word] for word in reversed(words) if word in _STYLE_TYPES), own_type)


def _parse_number(text: str | None, default: int) -> int:
    match = _WHOLE_NUMBER.match(text or "")
    return int(match[1]) if match else default
