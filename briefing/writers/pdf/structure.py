"""The logical structure of a book: what its parts are, in the order in which they are read.

The elements have the standard types of ISO 32000-1, 14.8.4. They are made while a book is broken
into strips, section by section and block by block, so that the order of an element's children is
the order of reading, wherever on the page they are drawn. What is drawn for no element is an
artifact: running heads, tabs, rules, a table head set again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field


def format_string(text: str) -> str:
    """A text string as PDF writes it: UTF-16 in hexadecimal digits (ISO 32000-1, 7.9.2.2)."""
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


@dataclass(slots=True, eq=False)
class Element:
    """A part of the book, what it holds, and where on the pages its words stand.

    `attributes` is an attribute object as PDF writes it (ISO 32000-1, 14.7.5), `language` that of
    the words where it is not the book's (14.9.2), `actual` the words that a drawing stands for
    (14.9.4), `alternative` what a picture shows (14.9.3). `marked` holds the page and number of
    each sequence of words, `links` those of each area that leads elsewhere.
    """

    kind: str
    attributes: str = ""
    language: str = ""
    actual: str = ""
    alternative: str = ""
    children: "list[Element]" = field(default_factory=list)
    sequences: list[tuple[int, int]] = field(default_factory=list)
    links: list[tuple[int, int]] = field(default_factory=list)

    def add_child(self, kind: str, attributes: str = "") -> "Element":
        """A new part after those that there are."""
        element = Element(kind, attributes)
        self.children.append(element)
        return element

    def get_or_add_link(self) -> "Element":
        """The link that this part holds; it may lead there from several lines."""
        if not self.children or self.children[-1].kind != "Link":
            return self.add_child("Link")
        return self.children[-1]

    def prune(self) -> bool:
        """Leave out the parts for which nothing was drawn; whether anything is left."""
        self.children = [child for child in self.children if child.prune()]
        return bool(self.children or self.sequences)

    def walk(self) -> "Iterator[tuple[Element, Element | None]]":
        """This part and all in it, each with the one that holds it, in the order of reading."""
        yield self, None
        stack = [(child, self) for child in reversed(self.children)]
        while stack:
            element, parent = stack.pop()
            yield element, parent
            stack += ((child, element) for child in reversed(element.children))
