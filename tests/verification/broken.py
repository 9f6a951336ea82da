"""Books and files that are wrong in one way each: what the proof is there to catch."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from briefing.book.blocks import (
    ContentsEntry,
    IndexEntry,
    PageNumber,
    Quotation,
)
from briefing.book.model import Book, Section

SECRET = "Zhumagulov"
_Part = TypeVar("_Part", Book, Section)
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


# Trees


def rewritten(part: Any, change: Callable[[Any], Any]) -> Any:
    """A tree with `change` done to every part of it, the smallest first."""
    if isinstance(part, tuple):
        return tuple(rewritten(each, change) for each in part)
    if is_dataclass(part) and not isinstance(part, type):
        parts = {each.name: rewritten(getattr(part, each.name), change) for each in fields(part)}
        part = replace(part, **parts)
    return change(part)


def misquoted(part: _Part, label: str, *, at_home: bool, old: str, new: str) -> _Part:
    """A book, or a section of one, with some letters of a clause changed where it is quoted."""

    def change(part: Any) -> Any:
        if isinstance(part, Quotation) and part.label == label and part.home == at_home:
            assert old in part.text
            return replace(part, text=part.text.replace(old, new, 1))
        return part

    changed: _Part = rewritten(part, change)
    assert changed != part
    return changed


def misdirected(book: Book, line: ContentsEntry, target: str) -> Book:
    """The book whose contents (and bookmarks) send a title to another place."""

    def change(part: Any) -> Any:
        return replace(part, target=target) if part == line else part

    changed: Book = rewritten(book, change)
    assert changed != book
    return changed


def misnumbered(book: Book, target: str, other: str) -> Book:
    """The book whose programme names another item's page."""

    def change(part: Any) -> Any:
        return replace(part, target=other) if part == PageNumber(target) else part

    changed: Book = rewritten(book, change)
    assert changed != book
    return changed


def misindexed(book: Book, name: str, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Book:
    """The book whose index has a name on other pages."""

    def changed(part: Any) -> Any:
        hit = isinstance(part, IndexEntry) and part.name == name
        return replace(part, targets=change(part.targets)) if hit else part

    whole: Book = rewritten(book, changed)
    assert whole != book
    return whole


# PDF files


def changed_pdf(content: bytes, change: Callable[[Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        stream = io.BytesIO()
        pdf.save(stream)
        return stream.getvalue()


def in_properties(pdf: Pdf) -> None:
    pdf.docinfo["/Keywords"] = String(f"see {SECRET}")


def in_bookmark(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root[0].title += f" ({SECRET})"


def in_attachment(pdf: Pdf) -> None:
    pdf.attachments["notes.txt"] = f"{SECRET} objects".encode("utf-16")


def in_attachment_name(pdf: Pdf) -> None:
    pdf.attachments[f"{SECRET}.txt"] = b"nothing"


def in_xmp(pdf: Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:subject"] = {f"to {SECRET}"}


def in_link(pdf: Pdf) -> None:
    annotation = pdf.pages[1].Annots[0]
    annotation.A = Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}"))


def in_remark(pdf: Pdf) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=[9, 9, 9, 9], Contents=String(f"{SECRET}?")
    )
    pdf.pages[2].Annots = Array([pdf.make_indirect(note)])


def in_unused_object(pdf: Pdf) -> None:
    pdf.Root.PieceInfo = pdf.make_indirect(Dictionary(Note=String(f"{SECRET} objects")))


def drawn(code: str, page: int = 3) -> Callable[[Pdf], None]:
    """Something more drawn on a page, in a font that the file does not bring."""

    def change(pdf: Pdf) -> None:
        sheet = pdf.pages[page - 1]
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        sheet.Resources.Font["/Plain"] = pdf.make_indirect(font)
        sheet.contents_add(pdf.make_stream(code.encode("latin-1")), prepend=False)

    return change


unseen = drawn(f"BT 3 Tr /Plain 9 Tf 100 400 Td ({SECRET}) Tj ET")
tiny = drawn(f"BT /Plain 0.1 Tf 1 1 1 rg 100 400 Td ({SECRET} objects to it) Tj ET")
unembedded = drawn("BT /Plain 9 Tf 300 120 Td (Programme) Tj ET")
outside = drawn("BT /Plain 9 Tf 20 300 Td (Programme) Tj ET")
below = drawn("BT /Plain 9 Tf 300 56 Td (Programme) Tj ET")
cut = drawn("BT /Plain 9 Tf 575 300 Td (Programme) Tj ET")


def over_another(pdf: Pdf) -> None:
    """Words drawn over the title of the programme."""
    drawn("BT /Plain 14 Tf 90 752 Td (Programme) Tj ET")(pdf)


def blank_page(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(595.28, 841.89))


def emptied_page(pdf: Pdf) -> None:
    """A page whose words are gone."""
    pdf.pages[5].Contents = pdf.make_stream(b"q Q")


def in_author(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = String("A. Officer")


def in_xmp_creator(pdf: Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:creator"] = ["A. Officer"]


def unseen_words(pdf: Pdf) -> None:
    pdf.pages[2].contents_add(pdf.make_stream(b"BT 3 Tr ET"), prepend=False)


def in_stream(pdf: Pdf) -> None:
    """A note of two-byte letters, which begins at an odd byte of a stream that no page uses."""
    pdf.Root.PieceInfo = pdf.make_stream(b"x" + f"{SECRET} objects to it.".encode("utf-16-be"))


def earlier_state(content: bytes) -> bytes:
    """A file to which another state was added, as editors do."""
    start = content.rindex(b"startxref")
    return content + b"\n" + content[start:]


# Word files

Parts = dict[str, bytes]


def changed_word(content: bytes, change: Callable[[Parts], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name), data)
    return stream.getvalue()


def _put(name: str, old: str, new: str) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        text = parts[name].decode()
        assert old in text
        parts[name] = text.replace(old, new, 1).encode()

    return change


def _into_text(markup: str) -> Callable[[Parts], None]:
    """More markup at the end of the first paragraph of the text."""
    return _put("word/document.xml", "</w:p>", f"{markup}</w:p>")


def in_comment(parts: Parts) -> None:
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{_WORDS}"><w:comment w:id="1" w:author="A"><w:p><w:r>'
        f"<w:t>{SECRET[:4]}</w:t></w:r><w:r><w:t>{SECRET[4:]}?</w:t></w:r></w:p></w:comment>"
        "</w:comments>"
    ).encode()


def in_custom_property(parts: Parts) -> None:
    parts["docProps/custom.xml"] = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'custom-properties"><property name="Origin" pid="2"><lpwstr>'
        f"{SECRET}</lpwstr></property></Properties>"
    ).encode()


vanished = _into_text(f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{SECRET}</w:t></w:r>")
struck_out = _into_text(f'<w:del w:id="7"><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>')
struck_through = _into_text("<w:r><w:rPr><w:strike/></w:rPr><w:t>Council</w:t></w:r>")
added = _put(
    "word/document.xml", "<w:sectPr", "<w:p><w:r><w:t>The Parties pay.</w:t></w:r></w:p><w:sectPr"
)
retitled = _put("word/header3.xml", "Second Council", "Third Council")
modified_by = _put(
    "docProps/core.xml",
    "<dc:language>",
    "<cp:lastModifiedBy>A. Officer</cp:lastModifiedBy><dc:language>",
)
in_code = _into_text(f"<w:r><w:instrText> TC {SECRET} objects to it </w:instrText></w:r>")
in_alternative_text = _put("word/header1.xml", 'name="spine"', f'name="s" descr="{SECRET}"')
in_header = _put("word/header1.xml", "</w:p>", f"<w:r><w:t>{SECRET}</w:t></w:r></w:p>")
in_core_properties = _put("docProps/core.xml", "</dc:title>", f" {SECRET}</dc:title>")
in_xml_comment = _put("word/styles.xml", "<w:docDefaults>", f"<!-- {SECRET} --><w:docDefaults>")
elsewhere = _put(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    f'relationships/hyperlink" Target="https://example.org/{SECRET}" TargetMode="External"/>'
    "</Relationships>",
)


def in_unknown_part(parts: Parts) -> None:
    parts["word/notes.txt"] = f"{SECRET} objects to it".encode()


def in_part_name(parts: Parts) -> None:
    parts[f"word/{SECRET} objects to it.txt"] = b"nothing"


def with_another_part(parts: Parts) -> None:
    parts["word/afchunk.xml"] = b"<p>nothing</p>"
