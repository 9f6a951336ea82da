"""Whether the words of a Word file are seen: hidden, struck through, white or tiny.

A run says it itself or gets it from its character style, paragraph style, table style, the styles
these are based on, or the defaults of the document.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from briefing.reading.formats.omissions import HIDDEN, PALE, STRUCK, TINY
from briefing.reading.formats.word_styles import W, get_value, list_chain, parse_int

_OFF = ("0", "false", "off")
_SWITCHES = ("vanish", "strike", "dstrike")
_NAMES = (*_SWITCHES, "color", "sz")
# Two levels of styles that both turn one of these on turn it off together.
_TOGGLES = ("vanish", "strike")
_PALE = 0xF0
_TINY_HALF_POINTS = 2
_NO_FILLS = ("auto", "ffffff", "")

Properties = Mapping[str, str]


@dataclass(frozen=True)
class _Style:
    based_on: str | None
    properties: Properties
    has_ground: bool


class Looks:
    """What runs get from styles, and what of them is seen."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._default_ids: dict[str, str] = {}
        self._defaults: Properties = {}
        self._inherited: dict[tuple[str | None, ...], Properties] = {}
        if root is None:
            return
        self._defaults = _read_properties(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        for style in root.iter(f"{W}style"):
            style_id = style.get(f"{W}styleId") or ""
            self._styles[style_id] = _Style(
                get_value(style, "basedOn"),
                _read_properties(style.find(f"{W}rPr")),
                any(map(_is_coloured, style.iter(f"{W}shd"))),
            )
            if is_on(style.get(f"{W}default", "0")):
                self._default_ids[style.get(f"{W}type") or ""] = style_id

    def find_omission(self, run: etree._Element) -> str:
        """Return the remark for a run that is not to be seen, else ""."""
        direct = _read_properties(run.find(f"{W}rPr"))
        paragraph = next(run.iterancestors(f"{W}p"), None)
        table = next(run.iterancestors(f"{W}tbl"), None)
        style_ids = (
            self._get_style_id("character", run, "rPr/rStyle"),
            self._get_style_id("paragraph", paragraph, "pPr/pStyle"),
            self._get_style_id("table", table, "tblPr/tblStyle") if table is not None else None,
        )
        properties = {**self._inherit(style_ids), **direct}
        if is_on(properties.get("vanish", "0")):
            return HIDDEN
        if is_on(properties.get("strike", "0")) or is_on(properties.get("dstrike", "0")):
            return STRUCK
        if 0 < parse_int(properties.get("sz"), 20) <= _TINY_HALF_POINTS:
            return TINY
        if _is_pale(properties.get("color", "")) and not self._has_ground(run, style_ids):
            return PALE
        return ""

    def _get_style_id(self, kind: str, owner: etree._Element | None, path: str) -> str | None:
        return get_value(owner, path) or self._default_ids.get(kind)

    def _inherit(self, style_ids: tuple[str | None, ...]) -> Properties:
        """Combine what the styles give to a run; the first of `style_ids` is the closest."""
        if style_ids not in self._inherited:
            levels = [self._combine_chain(style_id) for style_id in style_ids]
            combined = dict(self._defaults)
            for level in reversed(levels):
                combined |= level
            for name in _TOGGLES:
                states = [is_on(level[name]) for level in levels if name in level]
                is_default = is_on(self._defaults.get(name, "0"))
                combined[name] = "1" if is_default or sum(states) % 2 else "0"
            self._inherited[style_ids] = combined
        return self._inherited[style_ids]

    def _combine_chain(self, style_id: str | None) -> dict[str, str]:
        """Combine a style with those it is based on; a circular chain is cut."""
        combined: dict[str, str] = {}
        for style in list_chain(self._styles, style_id):
            combined = {**style.properties, **combined}
        return combined

    def _has_ground(self, run: etree._Element, style_ids: tuple[str | None, ...]) -> bool:
        """Tell whether something other than white paper is behind the run."""
        if any(style.has_ground for each in style_ids for style in list_chain(self._styles, each)):
            return True
        if run.find(f"{W}rPr/{W}highlight") is not None:
            return True
        for owner in (run, *run.iterancestors()):
            name = etree.QName(owner).localname
            if name == "txbxContent" or owner.find(f"{W}background") is not None:
                return True
            if any(map(_is_coloured, owner.iterfind(f"{W}{name}Pr/{W}shd"))):
                return True
        return False


def is_on(value: str) -> bool:
    """Tell whether a switch is on: `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not."""
    return value.lower() not in _OFF


def _read_properties(element: etree._Element | None) -> Properties:
    if element is None:
        return {}
    return {
        name: child.get(f"{W}val", "1" if name in _SWITCHES else "")
        for name in _NAMES
        if (child := element.find(f"{W}{name}")) is not None
    }


def _is_pale(color: str) -> bool:
    return bool(re.fullmatch("[0-9A-Fa-f]{6}", color)) and min(bytes.fromhex(color)) >= _PALE


def _is_coloured(shading: etree._Element) -> bool:
    fill = (shading.get(f"{W}fill") or "").lower()
    has_pattern = shading.get(f"{W}val", "clear") not in ("clear", "nil")
    return fill not in _NO_FILLS or has_pattern or shading.get(f"{W}themeFill") is not None
