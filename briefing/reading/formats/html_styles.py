"""What the styles of a page say about its elements: the rules in `<style>`, and `style="…"`.

Only properties that hide, strike through or number are kept. Style sheets in other files are not
read: the page is read alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import cssselect
import tinycss2
from lxml import html

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.name_words import split_words

TOO_MANY_RULES = QT_TRANSLATE_NOOP(
    "reading",
    "The page has too many styles to check them all. Hidden words may be part of the text.",
)

_PROPERTIES = split_words(
    "display visibility opacity text-decoration text-decoration-line color background"
    " background-color background-image font-size position left top text-indent clip clip-path"
    " width height overflow transform list-style list-style-type"
)
_SCREEN_WIDTH = 1280  # pixels
# How many elements are looked at, over all rules: a hostile page could ask for far more.
_MAX_MATCHES = 20_000_000


class _Declaration(NamedTuple):
    """A property with what decides between rules; a later one wins among equals."""

    is_important: bool
    specificity: tuple[int, int, int, int]
    order: int
    name: str
    value: str


class PageStyles:
    """The declarations of each element. `is_complete`: all rules were followed."""

    def __init__(self, root: html.HtmlElement) -> None:
        self.is_complete = True
        self._declarations: defaultdict[html.HtmlElement, list[_Declaration]] = defaultdict(list)
        sheets = [each for each in root.iter("style") if _is_for_screen(each.get("media") or "")]
        budget = _MAX_MATCHES
        count = sum(1 for _ in root.iter()) if sheets else 0
        for order, (selector, declarations) in enumerate(_list_rules(sheets)):
            budget -= count * (1 + len(re.findall(r"[\s>+~*]+", selector)))
            if budget < 0:
                self.is_complete = False
                return
            self._apply_rule(root, selector, declarations, order)

    def get(self, element: html.HtmlElement) -> Mapping[str, str]:
        """Return the properties of an element, by name."""
        style = element.get("style")
        declarations = self._declarations.get(element)
        if not style and not declarations:
            return {}
        inline = [
            _Declaration(each.is_important, (1, 0, 0, 0), 0, each.name, each.value)
            for each in (_read_declarations(style) if style else ())
        ]
        return {each.name: each.value for each in sorted([*(declarations or ()), *inline])}

    def _apply_rule(
        self,
        root: html.HtmlElement,
        text: str,
        declarations: list[_Declaration],
        order: int,
    ) -> None:
        try:
            selectors = cssselect.parse(text)
            paths = [_TRANSLATOR.selector_to_xpath(selector) for selector in selectors]
        except cssselect.SelectorError:
            return
        for selector, path in zip(selectors, paths, strict=True):
            if selector.pseudo_element is not None:
                continue
            try:
                elements = root.xpath(path)
            except ValueError:  # a control character, which no name of an element has
                continue
            for element in elements:
                self._declarations[element] += [
                    each._replace(specificity=(0, *selector.specificity()), order=order)
                    for each in declarations
                ]


_TRANSLATOR = cssselect.HTMLTranslator()


def _list_rules(
    sheets: Iterable[html.HtmlElement],
) -> Iterator[tuple[str, list[_Declaration]]]:
    for sheet in sheets:
        nodes = tinycss2.parse_stylesheet(
            sheet.text or "", skip_comments=True, skip_whitespace=True
        )
        yield from _list_rules_of(nodes, 0)


def _list_rules_of(
    nodes: Iterable[tinycss2.ast.Node], depth: int
) -> Iterator[tuple[str, list[_Declaration]]]:
    for node in nodes:
        if node.type == "qualified-rule":
            if declarations := list(_read_declarations(node.content)):
                yield tinycss2.serialize(node.prelude).strip(), declarations
        elif node.type == "at-rule" and node.content is not None and depth < 5:
            query = tinycss2.serialize(node.prelude)
            is_used = node.lower_at_keyword in ("supports", "layer") or (
                node.lower_at_keyword == "media" and _is_for_screen(query)
            )
            if is_used:
                inner = tinycss2.parse_rule_list(
                    node.content, skip_comments=True, skip_whitespace=True
                )
                yield from _list_rules_of(inner, depth + 1)


def _read_declarations(content: str | list[tinycss2.ast.Node]) -> Iterator[_Declaration]:
    for node in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if node.type == "declaration" and node.lower_name in _PROPERTIES:
            value = tinycss2.serialize(node.value).strip().lower()
            yield _Declaration(node.important, (0, 0, 0, 0), 0, node.lower_name, value)


def _is_for_screen(query: str) -> bool:
    """Tell whether a media query is met by a common screen."""
    return any(map(_is_met, query.lower().split(",")))


def _is_met(query: str) -> bool:
    if re.match(r"\s*(?:only\s+)?(?:print|speech)\b|\s*not\s+(?:all|screen)\b", query):
        return False
    for limit, width in re.findall(r"\(\s*(min|max)-width\s*:\s*(\d+)", query):
        if (limit == "min") == (int(width) > _SCREEN_WIDTH):
            return False
    return True
