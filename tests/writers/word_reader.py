"""Reads a Word book as what it is: XML parts in a zip."""

from collections.abc import Iterator
from io import BytesIO
from itertools import count
from zipfile import ZipFile

from lxml import etree

from briefing.book.blocks import Quotation, Table
from briefing.book.model import Book
from briefing.writers.typography import Paper
from briefing.writers.word import write_docx

COUNT = 99
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NAMESPACE = {"w": W[1:-1]}
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def number_targets(book: Book) -> dict[str, int]:
    """Give each target a page of its own, so that no number is right by chance."""
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


def render_word(book: Book, paper: Paper = Paper.A4) -> bytes:
    stream = BytesIO()
    write_docx(book, stream, pages=number_targets(book), count=COUNT, paper=paper)
    return stream.getvalue()


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


class File:
    """A written book with its parts parsed."""

    def __init__(self, book: Book, paper: Paper = Paper.A4) -> None:
        with ZipFile(BytesIO(render_word(book, paper))) as package:
            self.names = package.namelist()
            content = {name: package.read(name) for name in self.names}
        self.others = {name: data for name, data in content.items() if not _is_xml(name)}
        self.parts = {
            name: etree.fromstring(data) for name, data in content.items() if _is_xml(name)
        }
        self.document = self.parts["word/document.xml"]
        self.styles = {
            str(style.get(f"{W}styleId")): get_value(style, "w:name")
            for style in self.find("w:style", "word/styles.xml")
        }

    def find(self, path: str, part: str = "word/document.xml") -> list[etree._Element]:
        return find_elements(self.parts[part], f"//{path}")

    def list_paragraphs(self, style: str) -> list[str]:
        """List the texts of the paragraphs in a style."""
        return [get_text(each) for each in self.find("w:p") if self.get_style(each) == style]

    def list_runs(self, style: str) -> list[str]:
        return [
            get_text(run)
            for run in self.find("w:r[w:rPr/w:rStyle]")
            if self.styles[get_value(run, "w:rPr/w:rStyle")] == style
        ]

    def get_style(self, paragraph: etree._Element) -> str:
        return self.styles[get_value(paragraph, "w:pPr/w:pStyle")]

    def list_related_parts(self) -> dict[str, str]:
        """List the part that each relationship of the text leads to."""
        return {
            str(relation.get("Id")): f"word/{relation.get('Target')}"
            for relation in self.parts["word/_rels/document.xml.rels"]
        }

    def list_heads(self, kind: str) -> Iterator[dict[str, etree._Element]]:
        """List the heads or feet of each Word section, by their pages."""
        targets = self.list_related_parts()
        current: dict[str, etree._Element] = {}
        for section in self.find("w:sectPr"):
            for reference in find_elements(section, f"w:{kind}Reference"):
                part = self.parts[targets[str(reference.get(_RELATION))]]
                current = current | {str(reference.get(f"{W}type")): part}
            yield current


def find_elements(element: etree._Element, path: str) -> list[etree._Element]:
    return [each for each in _run_query(element, path) if isinstance(each, etree._Element)]


def _run_query(element: etree._Element, path: str) -> list[object]:
    result = element.xpath(path, namespaces=_NAMESPACE)
    assert isinstance(result, list)
    return list(result)


def get_value(element: etree._Element, path: str) -> str:
    (child,) = find_elements(element, path)
    return str(child.get(f"{W}val"))


def get_text(element: etree._Element) -> str:
    """Return the text as a reader sees it, with breaks and tabs."""
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    pieces = find_elements(
        element, "descendant-or-self::w:r/*[self::w:t or self::w:br or self::w:tab]"
    )
    return "".join(signs.get(str(piece.tag)) or piece.text or "" for piece in pieces)


def list_instructions(element: etree._Element) -> list[str]:
    return [str(each.text).strip() for each in find_elements(element, ".//w:instrText")]
