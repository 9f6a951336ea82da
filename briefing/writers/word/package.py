"""The Word file: our template with completed parts, the same bytes every time."""

from collections.abc import Iterator
from datetime import UTC
from typing import BinaryIO, Final, Literal
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from briefing.book.model import Book
from briefing.common.resources import get_shipped_path
from briefing.writers.word.markup import NAMESPACES, W, get_language_tag, to_xml_text

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)

# Which pages of a section a head or foot is for. Word calls the odd ones "default".
Pages = Literal["default", "even", "first"]
SIDES: Final[tuple[Pages, Pages]] = ("default", "even")


class Package:
    """A Word file that is being written. It does not state who made it, or on what machine."""

    def __init__(self, book: Book, measure: int) -> None:
        """Start with our template, for text `measure` twips wide in the book's language."""
        with ZipFile(get_shipped_path("resources", "styles", "book.docx")) as template:
            self._parts = {name: template.read(name) for name in template.namelist()}
        self._around: list[tuple[str, str]] = []
        self._pictures: list[str] = []
        language = get_language_tag(book.language)
        self._complete_styles(language, measure)
        self._complete("docProps/core.xml", _make_properties(book, language))

    def add_head(self, markup: str, pages: Pages = "default") -> str:
        """Add the head of pages; return how a Word section refers to it."""
        return self._add("header", markup, pages)

    def add_foot(self, markup: str, pages: Pages = "default") -> str:
        """Add the foot of pages; return how a Word section refers to it."""
        return self._add("footer", markup, pages)

    def add_picture(self, jpeg: bytes) -> str:
        """Add a JPEG picture; return the id of its relationship, for drawings."""
        name = f"photograph{len(self._pictures) + 1}"
        self._pictures.append(name)
        self._parts[f"word/media/{name}.jpeg"] = jpeg
        return name

    def write(self, text: str, stream: BinaryIO) -> None:
        """Write the file with this text, its parts sorted by name and with a fixed date."""
        document = f"<w:document {NAMESPACES}><w:body>{text}</w:body></w:document>"
        self._parts["word/document.xml"] = (_DECLARATION + document).encode()
        self._complete("[Content_Types].xml", self._list_content_types())
        self._complete("word/_rels/document.xml.rels", self._list_relationships())
        with ZipFile(stream, "w", ZIP_DEFLATED) as file:
            for name in sorted(self._parts):
                entry = ZipInfo(name, _ZIP_EPOCH)
                entry.create_system = 0  # otherwise the file would name the operating system
                entry.compress_type = ZIP_DEFLATED
                file.writestr(entry, self._parts[name])

    def _add(self, kind: str, markup: str, pages: Pages) -> str:
        name = f"{kind}{len(self._around) + 1}"
        self._around.append((kind, name))
        self._parts[f"word/{name}.xml"] = (_DECLARATION + markup).encode()
        return f'<w:{kind}Reference w:type="{pages}" r:id="{name}"/>'

    def _list_content_types(self) -> Iterator[str]:
        if self._pictures:
            yield '<Default Extension="jpeg" ContentType="image/jpeg"/>'
        for kind, name in self._around:
            yield f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>'

    def _list_relationships(self) -> Iterator[str]:
        for kind, name in self._around:
            yield f'<Relationship Id="{name}" Type="{_RELATIONSHIPS}/{kind}" Target="{name}.xml"/>'
        for name in self._pictures:
            target = f"media/{name}.jpeg"
            yield f'<Relationship Id="{name}" Type="{_RELATIONSHIPS}/image" Target="{target}"/>'

    def _complete(self, name: str, children: Iterator[str]) -> None:
        """Append elements to a part of the template."""
        before, end, after = self._parts[name].rpartition(b"</")
        self._parts[name] = before + "".join(children).encode() + end + after

    def _complete_styles(self, language: str, measure: int) -> None:
        """Set the language, and the tab stops for the middle and the right margin."""
        styles = etree.fromstring(self._parts["word/styles.xml"])
        for element in styles.iter(f"{W}lang"):
            element.set(f"{W}val", language)
        for stop in styles.iter(f"{W}tab"):
            share = {"center": 2, "right": 1}.get(str(stop.get(f"{W}val")))
            if share:
                stop.set(f"{W}pos", str(measure // share))
        self._parts["word/styles.xml"] = etree.tostring(styles, encoding="UTF-8", standalone=True)


def _make_properties(book: Book, language: str) -> Iterator[str]:
    """Make the properties of the document."""
    prepared = book.prepared.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    yield f"<dc:title>{escape(to_xml_text(book.title))}</dc:title>"
    yield f"<dc:language>{escape(to_xml_text(language))}</dc:language>"
    for name in ("created", "modified"):
        yield f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{prepared}</dcterms:{name}>'
