"""The Word file itself: our template opened, its parts added to, and saved the same every time."""

from datetime import UTC
from io import BytesIO
from typing import BinaryIO, Final, Literal
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.parts.hdrftr import FooterPart, HeaderPart

from briefing.book.model import Book
from briefing.domain.resources import shipped
from briefing.writers.word.markup import NAMESPACES, carried

_LANGUAGES = {"en": "en-GB", "kk": "kk-KZ", "ru": "ru-RU", "tr": "tr-TR"}
_LONGEST_PROPERTY = 255
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)

# Which pages of a section a head or foot is for. Word calls the odd ones "default".
Pages = Literal["default", "even", "first"]
SIDES: Final[tuple[Pages, Pages]] = ("default", "even")


def opened_template(book: Book, measure: int) -> WordDocument:
    """Our template, for text `measure` twips wide, with the book's title, language and date.

    Nothing says who made it, or on what machine.
    """
    document = Document(str(shipped("resources", "styles", "book.docx")))
    language = _LANGUAGES.get(book.language, book.language)
    properties = document.core_properties
    properties.title = carried(book.title)[:_LONGEST_PROPERTY]
    properties.language = language
    properties.created = properties.modified = book.prepared.astimezone(UTC)
    for element in document.styles.element.xpath("w:docDefaults//w:lang"):
        element.set(qn("w:val"), language)
    for align, share in (("center", 2), ("right", 1)):
        for stop in document.styles.element.xpath(f'//w:tab[@w:val="{align}"]'):
            stop.set(qn("w:pos"), str(measure // share))
    return document


def with_head(document: WordDocument, markup: str, pages: Pages = "default") -> str:
    """Add a page head; returns how a Word section refers to it."""
    package = document.part.package
    name = package.next_partname("/word/header%d.xml")
    part = HeaderPart.load(name, CONTENT_TYPE.WML_HEADER, markup.encode(), package)
    identifier = document.part.relate_to(part, RELATIONSHIP_TYPE.HEADER)
    return f'<w:headerReference w:type="{pages}" r:id="{identifier}"/>'


def with_foot(document: WordDocument, markup: str, pages: Pages = "default") -> str:
    """Add a page foot; returns how a Word section refers to it."""
    package = document.part.package
    name = package.next_partname("/word/footer%d.xml")
    part = FooterPart.load(name, CONTENT_TYPE.WML_FOOTER, markup.encode(), package)
    identifier = document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTER)
    return f'<w:footerReference w:type="{pages}" r:id="{identifier}"/>'


def fill(document: WordDocument, markup: str) -> None:
    """Put the markup in the place of the template's text."""
    body = parse_xml(f"<w:body {NAMESPACES}>{markup}</w:body>")
    document.element.replace(document.element.body, body)


def save(document: WordDocument, stream: BinaryIO) -> None:
    """Save with sorted names and one date, so that the same book is the same bytes anywhere."""
    plain = BytesIO()
    document.save(plain)
    with ZipFile(plain) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            entry = ZipInfo(name, _ZIP_EPOCH)
            entry.create_system = 0  # else the system it was made on stands in the file
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(name))
