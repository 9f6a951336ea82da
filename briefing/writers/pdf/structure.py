"""The logical structure of a book: its parts in reading order.

The elements have the standard types of ISO 32000-1, 14.8.4. They are made while the book is broken
into strips, section by section and block by block. So the children of an element are in reading
order, wherever on the page they are drawn. What belongs to no element is an artifact: running
heads, tabs, rules, repeated table heads.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field


def format_string(text: str) -> str:
    """Format a text string for PDF: UTF-16 in hexadecimal digits (ISO 32000-1, 7.9.2.2)."""
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


@dataclass(slots=True, eq=False)
class Element:
    """A part of the book, its children, and where on the pages its words are.

    `attributes` is an attribute object as PDF writes it (ISO 32000-1, 14.7.5). `language` is that
    of the words if it is not the book's (14.9.2), `actual` the words that a drawing stands for
    (14.9.4), `alternative` a description of a picture (14.9.3). `sequences` holds the page and
    number of each sequence of words, `links` those of each link.
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
        """Add a new part after the others."""
        element = Element(kind, attributes)
        self.children.append(element)
        return element

    def get_or_add_link(self) -> "Element":
        """Return the link at the end of this part, or a new one; a link may have several lines."""
        if not self.children or self.children[-1].kind != "Link":
            return self.add_child("Link")
        return self.children[-1]

    def prune(self) -> bool:
        """Remove the parts for which nothing was drawn; return whether anything is left.

        A row of a table keeps its empty cells, so that all rows have the same columns.
        """
        parts = [child for child in self.children if child.prune()]
        if not parts or self.kind != "TR":
            self.children = parts
        return bool(parts or self.sequences)

    def walk(self) -> "Iterator[tuple[Element, Element | None]]":
        """Iterate over this part and all parts in it, each with its parent, in reading order."""
        yield self, None
        stack = [(child, self) for child in reversed(self.children)]
        while stack:
            element, parent = stack.pop()
            yield element, parent
            stack += ((child, element) for child in reversed(element.children))
