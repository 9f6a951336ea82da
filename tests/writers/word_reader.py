"""Reads a written Word book back as what it is: XML parts in a zip."""

from collections.abc import Iterator
from io import BytesIO
from itertools import count
from zipfile import ZipFile

from lxml import etree

from briefing.book.blocks import Quotation, Table
from briefing.book.model import Book
from briefing.writers.typography import Paper
from briefing.writers.word import write_docx
from briefing.writers.word.markup import W

COUNT = 99
_NAMESPACE = {"w": W[1:-1]}
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def page_numbers(book: Book) -> dict[str, int]:
    """A page of its own for each target, so that no number is right by chance."""
    number = count(2)
    pages: dict[str, int] = {}
    for section in book.sections:
        pages[section.target] = next(number)
        for block in section.blocks:
            if isinstance(block, Quotation) and block.target:
                pages[block.target] = next(number)
            elif isinstance(block, Table):
                pages |= {row.target: next(number) for row in block.rows if row.target}
    return pages


def written(book: Book, paper: Paper = Paper.A4) -> bytes:
    stream = BytesIO()
    write_docx(book, stream, pages=page_numbers(book), count=COUNT, paper=paper)
    return stream.getvalue()


class File:
    """A written book, its parts parsed."""

    def __init__(self, book: Book, paper: Paper = Paper.A4) -> None:
        with ZipFile(BytesIO(written(book, paper))) as package:
            self.names = package.namelist()
            self.parts = {name: etree.fromstring(package.read(name)) for name in self.names}
        self.document = self.parts["word/document.xml"]
        self.styles = {
            str(style.get(f"{W}styleId")): value(style, "w:name")
            for style in self.find("w:style", "word/styles.xml")
        }

    def find(self, path: str, part: str = "word/document.xml") -> list[etree._Element]:
        return found(self.parts[part], f"//{path}")

    def paragraphs(self, style: str) -> list[str]:
        """The text of the paragraphs in a style."""
        return [text(each) for each in self.find("w:p") if self.style_of(each) == style]

    def runs(self, style: str) -> list[str]:
        return [
            text(run)
            for run in self.find("w:r[w:rPr/w:rStyle]")
            if self.styles[value(run, "w:rPr/w:rStyle")] == style
        ]

    def style_of(self, paragraph: etree._Element) -> str:
        return self.styles[value(paragraph, "w:pPr/w:pStyle")]

    def heads(self, kind: str) -> Iterator[dict[str, etree._Element]]:
        """The heads or feet of each Word section by the pages that they are for."""
        targets = {
            str(relation.get("Id")): f"word/{relation.get('Target')}"
            for relation in self.parts["word/_rels/document.xml.rels"]
        }
        current: dict[str, etree._Element] = {}
        for section in self.find("w:sectPr"):
            for reference in found(section, f"w:{kind}Reference"):
                part = self.parts[targets[str(reference.get(_RELATION))]]
                current = current | {str(reference.get(f"{W}type")): part}
            yield current


def found(element: etree._Element, path: str) -> list[etree._Element]:
    return [each for each in _query(element, path) if isinstance(each, etree._Element)]


def _query(element: etree._Element, path: str) -> list[object]:
    result = element.xpath(path, namespaces=_NAMESPACE)
    assert isinstance(result, list)
    return list(result)


def value(element: etree._Element, path: str) -> str:
    (child,) = found(element, path)
    return str(child.get(f"{W}val"))


def text(element: etree._Element) -> str:
    """The text as a reader sees it, breaks and tabs included."""
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    pieces = found(element, "descendant-or-self::w:r/*[self::w:t or self::w:br or self::w:tab]")
    return "".join(signs.get(str(piece.tag)) or piece.text or "" for piece in pieces)


def instructions(element: etree._Element) -> list[str]:
    return [str(each.text).strip() for each in found(element, ".//w:instrText")]
