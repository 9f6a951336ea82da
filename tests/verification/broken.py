"""Books and files with one error each, which the proof has to find."""

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


def rewrite(part: Any, change: Callable[[Any], Any]) -> Any:
    """Apply `change` to every part of a tree, the smallest first."""
    if isinstance(part, tuple):
        return tuple(rewrite(each, change) for each in part)
    if is_dataclass(part) and not isinstance(part, type):
        parts = {each.name: rewrite(getattr(part, each.name), change) for each in fields(part)}
        part = replace(part, **parts)
    return change(part)


def misquote(part: _Part, label: str, *, at_home: bool, old: str, new: str) -> _Part:
    """Change some letters of a clause where a book, or a section of one, quotes it."""

    def change(part: Any) -> Any:
        if isinstance(part, Quotation) and part.label == label and part.home == at_home:
            assert old in part.text
            return replace(part, text=part.text.replace(old, new, 1))
        return part

    changed: _Part = rewrite(part, change)
    assert changed != part
    return changed


def misdirect(book: Book, line: ContentsEntry, target: str) -> Book:
    """Let a line of the contents (and its bookmark) lead to another place."""

    def change(part: Any) -> Any:
        return replace(part, target=target) if part == line else part

    changed: Book = rewrite(book, change)
    assert changed != book
    return changed


def misnumber(book: Book, target: str, other: str) -> Book:
    """Let the programme name the page of another item."""

    def change(part: Any) -> Any:
        return replace(part, target=other) if part == PageNumber(target) else part

    changed: Book = rewrite(book, change)
    assert changed != book
    return changed


def misindex(book: Book, name: str, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Book:
    """Let the index name other pages for a name."""

    def change_entry(part: Any) -> Any:
        hit = isinstance(part, IndexEntry) and part.name == name
        return replace(part, targets=change(part.targets)) if hit else part

    whole: Book = rewrite(book, change_entry)
    assert whole != book
    return whole


# PDF files


def change_pdf(content: bytes, change: Callable[[Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        stream = io.BytesIO()
        pdf.save(stream)
        return stream.getvalue()


def add_to_properties(pdf: Pdf) -> None:
    pdf.docinfo["/Keywords"] = String(f"see {SECRET}")


def add_to_bookmark(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root[0].title += f" ({SECRET})"


def add_attachment(pdf: Pdf) -> None:
    pdf.attachments["notes.txt"] = f"{SECRET} objects".encode("utf-16")


def add_attachment_name(pdf: Pdf) -> None:
    pdf.attachments[f"{SECRET}.txt"] = b"nothing"


def add_to_xmp(pdf: Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:subject"] = {f"to {SECRET}"}


def add_link(pdf: Pdf) -> None:
    annotation = pdf.pages[1].Annots[0]
    annotation.A = Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}"))


def add_remark(pdf: Pdf) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=[9, 9, 9, 9], Contents=String(f"{SECRET}?")
    )
    pdf.pages[2].Annots = Array([pdf.make_indirect(note)])


def add_unused_object(pdf: Pdf) -> None:
    pdf.Root.PieceInfo = pdf.make_indirect(Dictionary(Note=String(f"{SECRET} objects")))


def make_drawing(code: str, page: int = 3) -> Callable[[Pdf], None]:
    """Make a change that draws more on a page, in a font that is not in the file."""

    def change(pdf: Pdf) -> None:
        sheet = pdf.pages[page - 1]
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        sheet.Resources.Font["/Plain"] = pdf.make_indirect(font)
        sheet.contents_add(pdf.make_stream(code.encode("latin-1")), prepend=False)

    return change


draw_invisible = make_drawing(f"BT 3 Tr /Plain 9 Tf 100 400 Td ({SECRET}) Tj ET")
draw_tiny = make_drawing(f"BT /Plain 0.1 Tf 1 1 1 rg 100 400 Td ({SECRET} objects to it) Tj ET")
draw_unembedded = make_drawing("BT /Plain 9 Tf 300 120 Td (Programme) Tj ET")
draw_outside = make_drawing("BT /Plain 9 Tf 20 300 Td (Programme) Tj ET")
draw_below = make_drawing("BT /Plain 9 Tf 300 56 Td (Programme) Tj ET")
draw_cut = make_drawing("BT /Plain 9 Tf 575 300 Td (Programme) Tj ET")


def draw_over_words(pdf: Pdf) -> None:
    """Draw words over the title of the programme."""
    make_drawing("BT /Plain 14 Tf 90 752 Td (Programme) Tj ET")(pdf)


def add_blank_page(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(595.28, 841.89))


def empty_page(pdf: Pdf) -> None:
    """Remove the words of a page."""
    pdf.pages[5].Contents = pdf.make_stream(b"q Q")


def set_author(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = String("A. Officer")


def set_xmp_creator(pdf: Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:creator"] = ["A. Officer"]


def draw_invisible_words(pdf: Pdf) -> None:
    pdf.pages[2].contents_add(pdf.make_stream(b"BT 3 Tr ET"), prepend=False)


def add_stream(pdf: Pdf) -> None:
    """Add a note of two-byte letters, at an odd byte of a stream that no page uses."""
    pdf.Root.PieceInfo = pdf.make_stream(b"x" + f"{SECRET} objects to it.".encode("utf-16-be"))


def add_earlier_state(content: bytes) -> bytes:
    """Add another state to a file, as editors do."""
    start = content.rindex(b"startxref")
    return content + b"\n" + content[start:]


# Word files

Parts = dict[str, bytes]


def change_word(content: bytes, change: Callable[[Parts], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name), data)
    return stream.getvalue()


def _make_replacement(name: str, old: str, new: str) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        text = parts[name].decode()
        assert old in text
        parts[name] = text.replace(old, new, 1).encode()

    return change


def _make_insertion(markup: str) -> Callable[[Parts], None]:
    """Make a change that adds markup at the end of the first paragraph of the text."""
    return _make_replacement("word/document.xml", "</w:p>", f"{markup}</w:p>")


def add_comment(parts: Parts) -> None:
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{_WORDS}"><w:comment w:id="1" w:author="A"><w:p><w:r>'
        f"<w:t>{SECRET[:4]}</w:t></w:r><w:r><w:t>{SECRET[4:]}?</w:t></w:r></w:p></w:comment>"
        "</w:comments>"
    ).encode()


def add_custom_property(parts: Parts) -> None:
    parts["docProps/custom.xml"] = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'custom-properties"><property name="Origin" pid="2"><lpwstr>'
        f"{SECRET}</lpwstr></property></Properties>"
    ).encode()


add_vanished_text = _make_insertion(f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{SECRET}</w:t></w:r>")
add_deleted_text = _make_insertion(
    f'<w:del w:id="7"><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>'
)
add_struck_text = _make_insertion("<w:r><w:rPr><w:strike/></w:rPr><w:t>Council</w:t></w:r>")
add_paragraph = _make_replacement(
    "word/document.xml", "<w:sectPr", "<w:p><w:r><w:t>The Parties pay.</w:t></w:r></w:p><w:sectPr"
)
change_title = _make_replacement("word/header3.xml", "Second Council", "Third Council")
add_modifier = _make_replacement(
    "docProps/core.xml",
    "<dc:language>",
    "<cp:lastModifiedBy>A. Officer</cp:lastModifiedBy><dc:language>",
)
add_field_code = _make_insertion(
    f"<w:r><w:instrText> TC {SECRET} objects to it </w:instrText></w:r>"
)
add_alternative_text = _make_replacement(
    "word/header1.xml", 'name="spine"', f'name="s" descr="{SECRET}"'
)
add_to_header = _make_replacement(
    "word/header1.xml", "</w:p>", f"<w:r><w:t>{SECRET}</w:t></w:r></w:p>"
)
add_to_core_properties = _make_replacement(
    "docProps/core.xml", "</dc:title>", f" {SECRET}</dc:title>"
)
add_xml_comment = _make_replacement(
    "word/styles.xml", "<w:docDefaults>", f"<!-- {SECRET} --><w:docDefaults>"
)
add_outside_link = _make_replacement(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    f'relationships/hyperlink" Target="https://example.org/{SECRET}" TargetMode="External"/>'
    "</Relationships>",
)


def add_unknown_part(parts: Parts) -> None:
    parts["word/notes.txt"] = f"{SECRET} objects to it".encode()


def add_part_name(parts: Parts) -> None:
    parts[f"word/{SECRET} objects to it.txt"] = b"nothing"


def add_another_part(parts: Parts) -> None:
    parts["word/afchunk.xml"] = b"<p>nothing</p>"
