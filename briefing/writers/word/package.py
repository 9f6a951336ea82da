"""The Word file: our template, completed by python-docx, the same bytes every time."""

from collections.abc import Sequence
from datetime import UTC
from io import BytesIO
from struct import unpack_from
from typing import BinaryIO, Final, Literal, cast
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.enum.section import WD_HEADER_FOOTER
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.section import CT_HdrFtr, CT_SectPr
from docx.oxml.shape import CT_Inline
from docx.oxml.text.paragraph import CT_P
from docx.parts.hdrftr import FooterPart, HeaderPart
from docx.section import Section
from docx.shared import Pt, Twips

from briefing.book.blocks import Photograph
from briefing.book.model import Book
from briefing.common.resources import get_shipped_path
from briefing.writers.typography import fit_photograph
from briefing.writers.word.direction import insert_direction, mirror_styles
from briefing.writers.word.elements import (
    Content,
    WordParagraph,
    get_language_tag,
    to_twips,
    to_xml_text,
    write_content,
)
from briefing.writers.word.furniture import Leaf, set_pages
from briefing.writers.word.markup import (
    insert_body,
    make_columns,
    make_list,
    make_section_properties,
    mirror,
    parse_story,
    write_element,
)

_ZIP_EPOCH = b"\0\0\x21\0"  # 1 January 1980, as a zip file writes it
_LONGEST_TITLE = 255  # letters of a property, in Word
_FIRST_PICTURE = 1000  # the numbers of the template's own shapes are lower
_FIRST_LIST, _NUMBERED = 3, 2  # the template has two lists, and a third kind of list
_COLUMN_GAP = to_twips(22)
_TEXT_PATH = "{urn:schemas-microsoft-com:vml}textpath"

# Which pages of a section a head or foot is for. Word calls the odd ones "default".
Pages = Literal["default", "even", "first"]
_KINDS: Final[dict[Pages, WD_HEADER_FOOTER]] = {
    "default": WD_HEADER_FOOTER.PRIMARY,
    "even": WD_HEADER_FOOTER.EVEN_PAGE,
    "first": WD_HEADER_FOOTER.FIRST_PAGE,
}
SIDES: Final[tuple[Pages, Pages]] = ("default", "even")


WordSection = tuple[Content, CT_SectPr]  # with its properties


class Package:
    """A Word file that is being written. It does not state who made it, or on what machine.

    `cover` holds the properties of the template's section, which is the cover's, and `cover_head`
    the paragraph at the head of it. `watermark` is the number of the copy, faint across the page,
    as markup; empty if the book has no watermark.
    """

    def __init__(self, book: Book, leaf: Leaf) -> None:
        """Start with our template, for a text as wide as on `leaf`, in the book's language."""
        self._document = docx.Document(str(get_shipped_path("resources", "styles", "book.docx")))
        self._package = self._document.part.package
        self._pictures = self._lists = 0
        self._parts = 1  # the template has one head
        self._from_right = leaf.from_right
        self._sections: dict[tuple[Leaf, bool], CT_SectPr] = {}
        _complete_styles(self._document, get_language_tag(book.language), leaf.measure)
        if self._from_right:
            mirror_styles(self._document)
        _complete_properties(self._document, book)
        body = self._document.element.body
        self.cover: CT_SectPr = body.get_or_add_sectPr()
        head = cast(CT_HdrFtr, self._get_section(self.cover).first_page_header.part.element)
        self.cover_head: CT_P = head.p_lst[0]
        copy = book.copy if book.watermark else ""
        self.watermark = _take_watermark(self.cover_head, to_xml_text(copy))
        body.clear_content()
        body.remove(self.cover)

    def make_section(self, leaf: Leaf, *, columns: bool = False) -> CT_SectPr:
        """Make the properties of a Word section on a new page, or of one in two columns."""
        if (leaf, columns) not in self._sections:
            first = make_section_properties()
            set_pages(self._get_section(first), leaf, columns=columns)
            first.extend(make_columns(_COLUMN_GAP) if columns else ())
            self._set_direction(first)
            self._sections[leaf, columns] = first
        return self._sections[leaf, columns].clone()

    def set_cover_pages(self, leaf: Leaf) -> None:
        set_pages(self._get_section(self.cover), leaf)
        self._set_direction(self.cover)

    def _set_direction(self, properties: CT_SectPr) -> None:
        """Let the columns of a Word section begin at the right, if the book reads from there."""
        if self._from_right:
            insert_direction(properties)

    def add_head(self, section: CT_SectPr, content: Content, pages: Pages) -> None:
        """Add the head of pages to the properties of a Word section."""
        name = self._name_part("header")
        part = HeaderPart(
            name,
            CONTENT_TYPE.WML_HEADER,
            parse_story("w:hdr", self._write_content(content)),
            self._package,
        )
        relationship = self._document.part.relate_to(part, RELATIONSHIP_TYPE.HEADER)
        section.add_headerReference(_KINDS[pages], relationship)

    def add_foot(self, section: CT_SectPr, content: Content, pages: Pages) -> None:
        """Add the foot of pages to the properties of a Word section."""
        name = self._name_part("footer")
        part = FooterPart(
            name,
            CONTENT_TYPE.WML_FOOTER,
            parse_story("w:ftr", self._write_content(content)),
            self._package,
        )
        relationship = self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTER)
        section.add_footerReference(_KINDS[pages], relationship)

    def _name_part(self, kind: str) -> PackURI:
        """Name a new part. To let python-docx look for a free name takes as long as the rest."""
        self._parts += 1
        return PackURI(f"/word/{kind}{self._parts}.xml")

    def add_picture(self, photograph: Photograph) -> CT_Inline:
        """Add a photograph; return its drawing, with its description."""
        width, height = map(Pt, fit_photograph(photograph))
        drawing = self._document.part.new_pic_inline(BytesIO(photograph.jpeg), width, height)
        self._pictures += 1
        drawing.docPr.set("id", str(_FIRST_PICTURE + self._pictures))
        drawing.docPr.set("descr", to_xml_text(photograph.alternative))
        return drawing

    def add_list(self) -> int:
        """Add a numbered list; return its number."""
        lists = self._document.part.numbering_part.element
        number = _FIRST_LIST + self._lists
        self._lists += 1
        lists.extend(make_list(number, _NUMBERED))
        return number

    def write(self, sections: Sequence[WordSection], stream: BinaryIO) -> None:
        """Write the file with these sections.

        The text is read as a whole: to move elements into a body that is there takes longer.
        """
        body = _write_sections(sections)
        body = mirror(body) if self._from_right else body
        text = insert_body(self._document.element, body)
        self._document.part._element = parse_xml(text)  # it has no other way
        write_package(self._document, stream)

    def _write_content(self, content: Content) -> str:
        markup = write_content(content)
        return mirror(markup) if self._from_right else markup

    def _get_section(self, properties: CT_SectPr) -> Section:
        return Section(properties, self._document.part)


def _write_sections(sections: Sequence[WordSection]) -> str:
    """Write the sections, each but the last with its properties in its last paragraph.

    Only a paragraph can hold them, so a section that ends with a table gets one without height.
    """
    body = ""
    for content, properties in sections:
        ending = write_element(properties)
        last = content[-1] if content else None
        if not isinstance(last, WordParagraph):
            last = WordParagraph("Gap", "")
            content.append(last)
        if properties is not sections[-1][1]:
            last.settings += ending
        body += write_content(content)
    return body + ending


def write_package(document: Document, stream: BinaryIO) -> None:
    """Write a document with the same bytes at any time, on any system."""
    saved = BytesIO()
    document.save(saved)
    stream.write(_fix_dates(saved.getvalue()))


def _fix_dates(package: bytes) -> bytes:
    """Give every part of a zip file the same date, and no system that made it.

    They stand at fixed places, once before the part and once in the directory at the end.
    python-docx has no way to set them, and to pack all parts again takes as long as to save them.
    """
    fixed = bytearray(package)
    with ZipFile(BytesIO(package)) as file:
        parts, place = file.infolist(), file.start_dir
    for part in parts:
        fixed[part.header_offset + 10 : part.header_offset + 14] = _ZIP_EPOCH
        fixed[place + 5] = 0
        fixed[place + 12 : place + 16] = _ZIP_EPOCH
        place += 46 + sum(unpack_from("<HHH", fixed, place + 28))  # name, extra field, remark
    return bytes(fixed)


def _take_watermark(paragraph: CT_P, copy: str) -> str:
    """Take the words along a path out of the template's head, and write the copy's number there."""
    watermark = next(run for run in paragraph.r_lst if run.find(qn("w:pict")) is not None)
    paragraph.remove(watermark)
    for words in watermark.iter(_TEXT_PATH):
        if "string" in words.attrib:
            words.set("string", copy)
    return write_element(watermark) if copy else ""


def _complete_styles(document: Document, language: str, measure: int) -> None:
    """Set the language, and the tab stops for the middle and the right margin."""
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language)
    places = {WD_TAB_ALIGNMENT.CENTER: measure // 2, WD_TAB_ALIGNMENT.RIGHT: measure}
    for stop in document.styles.element.iter(qn("w:tab")):
        if stop.val in places:
            stop.pos = Twips(places[stop.val])


def _complete_properties(document: Document, book: Book) -> None:
    """Set the properties of the document."""
    properties = document.core_properties
    properties.title = to_xml_text(book.title)[:_LONGEST_TITLE]
    properties.language = to_xml_text(get_language_tag(book.language))
    properties.created = properties.modified = book.prepared.astimezone(UTC)
