"""Reads a PDF with other libraries than those that wrote it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

import pdfplumber
import pikepdf
import pypdfium2

from briefing.book.model import Book
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.pdf import PageMap, write_pdf
from briefing.writers.typography import BOTTOM, INNER, OUTER, TOP, Paper


def fold_text(text: str) -> str:
    """Fold the white space of a text, as the proof does."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@dataclass(frozen=True)
class RenderedBook:
    """A book as a PDF, and what can be read in it. Pages count from 1."""

    data: bytes
    pages: PageMap
    paper: Paper

    @cached_property
    def texts(self) -> list[str]:
        """The text of each page as a PDF viewer copies it, white space folded."""
        document = pypdfium2.PdfDocument(self.data)
        try:
            return [fold_text(page.get_textpage().get_text_range()) for page in document]
        finally:
            document.close()

    def get_text(self, page: int) -> str:
        return self.texts[page - 1]

    def read_body(self, without_right: float = 0.0) -> str:
        """Read the type area of all pages after the cover, one page after the other.

        `without_right` leaves out a column at the right, where remarks are.
        """
        document = pypdfium2.PdfDocument(self.data)
        parts = []
        for number in range(2, len(document) + 1):
            left_edge, right = self.get_sides(number)
            area = (
                left_edge - 1,
                BOTTOM - 4,
                right + 1 - without_right,
                self.paper.height - TOP + 4,
            )
            parts.append(document[number - 1].get_textpage().get_text_bounded(*area))
        document.close()
        return fold_text("\n".join(parts))

    def get_sides(self, page: int) -> tuple[float, float]:
        """Return the left and right edge of the type area."""
        left_edge = OUTER if page % 2 == 0 else INNER
        return left_edge, left_edge + self.paper.width - INNER - OUTER

    @cached_property
    def plumbed(self) -> list[Any]:
        """The pages as pdfplumber sees them: characters, lines and areas with their places."""
        with pdfplumber.open(BytesIO(self.data)) as document:
            pages = list(document.pages)
            for page in pages:
                page.objects  # noqa: B018  # read while the file is open
            return pages

    def read_lines(self, page: int) -> list[dict[str, Any]]:
        """Read the upright lines of text in the type area, from top to bottom."""
        letters = self.plumbed[page - 1].filter(lambda each: each.get("upright", True))
        left_edge, _ = self.get_sides(page)
        area = (0, TOP - 6, self.paper.width, self.paper.height - BOTTOM + 6)
        lines: list[dict[str, Any]] = letters.crop(area).extract_text_lines(return_chars=False)
        return [line for line in lines if line["x1"] > left_edge - 60]

    def read_heading(self, page: int) -> str:
        """Read what is as large as a title on a page."""
        letters = self.plumbed[page - 1].filter(lambda each: each.get("size", 0) > 19)
        return fold_text(letters.extract_text())

    def find_outside_letters(self) -> list[tuple[int, str]]:
        """Find the letters outside the type area (except heads, feet and tabs)."""
        return [
            (number, char["text"])
            for number, page in enumerate(self.plumbed, start=1)
            if number > 1
            for char in page.chars
            if char["upright"] and TOP - 6 < char["top"] < self.paper.height - BOTTOM + 6
            if not self._is_inside(char, number)
        ] + [
            (number, char["text"])
            for number, page in enumerate(self.plumbed, start=1)
            for char in page.chars
            if not (char["x0"] >= 0 and char["x1"] <= self.paper.width)
            or not (char["top"] >= 0 and char["bottom"] <= self.paper.height)
        ]

    def _is_inside(self, char: dict[str, Any], page: int) -> bool:
        left_edge, right = self.get_sides(page)
        beside = left_edge - 0.5 <= char["x0"] and char["x1"] <= right + 0.5
        return bool(beside and char["bottom"] <= self.paper.height - BOTTOM + 4)

    @cached_property
    def file(self) -> pikepdf.Pdf:
        return pikepdf.open(BytesIO(self.data))

    def list_links(self, page: int) -> list[tuple[tuple[float, ...], int]]:
        """List the links of a page: the area of each, and the page that it leads to."""
        numbers: dict[object, int] = {
            each.objgen: at for at, each in enumerate(self.file.pages, start=1)
        }
        links = []
        for annotation in self.file.pages[page - 1].get("/Annots", []):
            area = tuple(float(edge) for edge in annotation.Rect.as_list())
            links.append((area, numbers[annotation.Dest.as_list()[0].objgen]))
        return links

    def list_bookmarks(self) -> Iterator[tuple[str, int, int]]:
        """List the bookmarks: title, level and page."""
        document = pypdfium2.PdfDocument(self.data)
        for mark in document.get_toc():
            destination = mark.get_dest()
            assert destination is not None
            page = destination.get_index()
            assert page is not None
            yield mark.get_title(), mark.level, page + 1
        document.close()


def render(book: Book, layout: Layout = STANDARD) -> RenderedBook:
    """Render the book as a PDF to be read."""
    stream = BytesIO()
    pages = write_pdf(book, stream, layout)
    return RenderedBook(stream.getvalue(), pages, layout.paper)
