"""Whether the words of an element are seen: hidden, struck through, pale or tiny."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lxml import html
from tinycss2.color3 import RGBA, parse_color

from briefing.reading.formats.omissions import HIDDEN, PALE, STRUCK, TINY

_STRUCK_TAGS = ("del", "s", "strike")
_TAGS_WITH_LOOK = (*_STRUCK_TAGS, "dialog")
_PALE = 0.94
_CLEAR = 0.1
_FAR_AWAY = 900  # pixels beside the page

Properties = Mapping[str, str]


@dataclass(frozen=True)
class Look:
    """What the elements around a word do to it. A child can undo all but `omission`."""

    omission: str = ""
    is_invisible: bool = False
    is_pale: bool = False
    is_tiny: bool = False
    has_ground: bool = False

    @property
    def reason(self) -> str:
        """The remark for words that are not seen, else ""."""
        if self.omission:
            return self.omission
        if self.is_invisible:
            return HIDDEN
        if self.is_tiny:
            return TINY
        return PALE if self.is_pale and not self.has_ground else ""


def derive_look(element: html.HtmlElement, properties: Properties, look: Look) -> Look:
    """Derive the look of the words in an element from that of the words around it."""
    if not properties and not element.attrib and element.tag not in _TAGS_WITH_LOOK:
        return look
    if not look.omission:
        look = replace(look, omission=_find_omission(element, properties))
    if visibility := properties.get("visibility"):
        look = replace(look, is_invisible=visibility in ("hidden", "collapse"))
    if size := properties.get("font-size"):
        look = replace(look, is_tiny=_measure(size, look.is_tiny))
    if color := _parse_color(properties.get("color") or element.get("color")):
        look = replace(look, is_pale=min(color[:3]) >= _PALE or color.alpha < _CLEAR)
    return replace(look, has_ground=_has_ground(element, properties, look.has_ground))


def is_displayed(element: html.HtmlElement, properties: Properties) -> bool:
    """Tell whether an element takes part in the page at all."""
    if display := properties.get("display"):
        return display != "none"
    return element.get("hidden") is None and (
        element.tag != "dialog" or element.get("open") is not None
    )


def _find_omission(element: html.HtmlElement, properties: Properties) -> str:
    if not is_displayed(element, properties):
        return HIDDEN
    line = properties.get("text-decoration-line", properties.get("text-decoration", ""))
    if "line-through" in line or (element.tag in _STRUCK_TAGS and "none" not in line):
        return STRUCK
    return HIDDEN if any(test(properties) for test in _TRICKS) else ""


def _is_transparent(properties: Properties) -> bool:
    match = re.fullmatch(r"(\d*\.?\d+)(%?)", properties.get("opacity", ""))
    return match is not None and float(match[1]) / (100 if match[2] else 1) < _CLEAR


def _is_far_away(properties: Properties) -> bool:
    if (_get_pixels(properties.get("text-indent")) or 0) < -_FAR_AWAY:
        return True
    is_placed = properties.get("position") in ("absolute", "fixed")
    places = (_get_pixels(properties.get(side)) or 0 for side in ("left", "top"))
    return is_placed and any(place < -_FAR_AWAY for place in places)


def _is_cut_off(properties: Properties) -> bool:
    if "hidden" in properties.get("overflow", "") or "clip" in properties.get("overflow", ""):
        sizes = [_get_pixels(properties.get(side)) for side in ("width", "height")]
        if any(size is not None and size <= 1 for size in sizes):
            return True
    if re.match(r"inset\((?:50|100)%", properties.get("clip-path", "")):
        return True
    clip = re.fullmatch(r"rect\(([^)]*)\)", properties.get("clip", ""))
    return bool(clip) and set(re.findall(r"[\d.]+", clip[1] if clip else "")) <= {"0", "1"}


def _is_scaled_away(properties: Properties) -> bool:
    return bool(re.search(r"scale[xy]?\(\s*0\s*[,)]", properties.get("transform", "")))


_TRICKS: tuple[Callable[[Properties], bool], ...] = (
    _is_transparent,
    _is_far_away,
    _is_cut_off,
    _is_scaled_away,
)


def _get_pixels(length: str | None) -> float | None:
    """Return a length in pixels; None if it depends on something else."""
    match = re.match(r"(-?[\d.]+)(px|pt|em|rem|)(?:\s|$)", length or "")
    if match is None or match[1].count(".") > 1 or not match[1].strip("-."):
        return None
    factor = {"px": 1.0, "": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0}[match[2]]
    return float(match[1]) * factor


def _measure(size: str, is_tiny: bool) -> bool:
    """Tell whether a font size is too small to be seen; one that depends on others as before."""
    if size.endswith(("em", "%")) and not size.endswith("rem") and is_tiny:
        return True
    pixels = _get_pixels(size)
    if pixels is not None:
        return pixels <= 1
    return is_tiny and not size.endswith(("em", "%"))


def _parse_color(value: str | None) -> RGBA | None:
    color = parse_color(value) if value else None
    return color if isinstance(color, RGBA) else None


def _has_ground(element: html.HtmlElement, properties: Properties, before: bool) -> bool:
    """Tell whether something other than white paper is behind the words."""
    names = ("background", "background-color", "background-image")
    values = [properties[name] for name in names if name in properties]
    values += [value for name in ("bgcolor", "background") if (value := element.get(name))]
    for value in values:
        color = _parse_color(value)
        if value in ("none", "transparent", "initial", "inherit") or (color and color.alpha == 0):
            continue
        before = color is None or min(color[:3]) < _PALE
    return before
