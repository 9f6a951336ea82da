"""The objects of a PDF, read with QPDF: everything in the file, whether or not a page shows it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
from lxml import etree

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification import extracted_content
from briefing.verification.extracted_content import ExtractedContent, Place, make_page_name
from briefing.verification.pdf_text import PdfText
from briefing.verification.pdf_vocabulary import find_unknown_parts
from briefing.verification.proof import Check, Sentence, make_check
from briefing.verification.text_matching import extract_readable, extract_utf16

_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_TO_DRAW = ("/Image", "/Form")
_LOOKED_AT = "Do BI ID EI Tr"  # operators that draw a picture, or change how words are drawn
_OVER = 30  # words of a page, and of the next
_ATTACHMENT = QT_TRANSLATE_NOOP("proof", "the file has an attachment")
_SCRIPT = QT_TRANSLATE_NOOP("proof", "the file runs an action when it is opened")
_FORM = QT_TRANSLATE_NOOP("proof", "the file has a form")
_REMARK = QT_TRANSLATE_NOOP(
    "proof", "{page} has a comment or another annotation that is not a link"
)
_AWAY = QT_TRANSLATE_NOOP("proof", "a link on {page} leads out of the book")
_CUT = QT_TRANSLATE_NOOP("proof", "the end of the file is missing")
_UNDRAWN = QT_TRANSLATE_NOOP("proof", "the file has a picture that no page shows")
_UNSEEN = QT_TRANSLATE_NOOP("proof", "{page} has text that is drawn differently from the rest")
_PROPERTY = QT_TRANSLATE_NOOP("proof", "the properties contain “{key}”")
# The properties of a book: the keys of its document information and of its XMP (without schema).
_PROPERTIES = {
    *("Title", "Creator", "Producer", "CreationDate", "ModDate", "Trapped"),
    *("format", "title", "language", "CreateDate", "ModifyDate", "CreatorTool"),
    *("part", "conformance", "schemas"),
}
_EARLIER = QT_TRANSLATE_NOOP("proof", "an earlier state of the file is still in it")

_Steps = Sequence[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage]
_DrawnObject = pikepdf.Object | pikepdf.PdfInlineImage


def extract_content(pdf: pikepdf.Pdf, content: bytes, pdf_text: PdfText) -> ExtractedContent:
    """Extract everything from a PDF."""
    shown_pages = [Place(make_page_name(page.folio), page.text) for page in pdf_text.pages]
    visible_text = [*shown_pages]
    # Also without the heads and feet in between, for text that continues on the next page.
    visible_text += (
        Place(make_page_name(number), " ".join((*words[-_OVER:], *following[:_OVER])))
        for number, (words, following) in enumerate(
            pairwise(page.body.split() for page in pdf_text.pages), start=1
        )
    )
    raw_strings = [Place(Sentence(extracted_content.FILE), extract_readable(content))]
    for place, is_visible in _extract_objects(pdf):
        (visible_text if is_visible else raw_strings).append(place)
    steps = [list(pikepdf.parse_content_stream(page, _LOOKED_AT)) for page in pdf.pages]
    drawn_objects = list(_list_drawn_objects(pdf, steps))
    return ExtractedContent(
        pages=tuple(page.body for page in pdf_text.pages),
        visible_text=tuple(visible_text),
        raw_strings=tuple(raw_strings),
        forbidden_parts=(
            *_find_forbidden_parts(pdf, content),
            *_find_forbidden_page_parts(pdf, steps, drawn_objects),
            *find_unknown_parts(pdf),
        ),
        shown_pages=tuple(shown_pages),
        pictures=tuple(each.read_raw_bytes() for each in drawn_objects),
    )


def open_pdf(content: bytes) -> pikepdf.Pdf:
    """Open the file's objects; raises pikepdf.PdfError for what is no PDF."""
    return pikepdf.open(BytesIO(content))


# Objects


def _extract_objects(pdf: pikepdf.Pdf) -> Iterator[tuple[Place, bool]]:
    """Extract the text of each object, and whether it may be shown to a reader.

    Strings may be (titles, properties, names of places), and so may streams with text. In other
    streams everything that looks like text is extracted. Fonts contain shapes and are left out.
    """
    objects = [(each, _serialize(each)) for each in pdf.objects]
    fonts = {each[key].objgen for each, code in objects for key in _list_font_files(each, code)}
    info = pdf.docinfo.objgen
    for each, code in objects:
        number = each.objgen[0]
        is_properties = each.objgen == info
        name = Sentence(
            extracted_content.PROPERTIES if is_properties else extracted_content.OBJECT,
            {"number": number},
        )
        strings = "\n".join(_list_strings(each)) if _has_strings(code) else ""
        if strings:
            yield Place(name, strings), True
        if isinstance(each, pikepdf.Stream) and each.objgen not in fonts:
            yield _extract_stream(each, name)


def _serialize(value: pikepdf.Object) -> bytes:
    """Serialize an object, a stream without its content.

    Searching the result is much faster than searching the object.
    """
    described = value.stream_dict if isinstance(value, pikepdf.Stream) else value
    return described.unparse(resolved=True)


def _list_font_files(value: pikepdf.Object, code: bytes) -> Iterator[str]:
    if b"/FontFile" in code and isinstance(value, pikepdf.Dictionary):
        yield from (key for key in _FONT_FILES if key in value)


def _has_strings(code: bytes) -> bool:
    return b"(" in code or b"<" in code.replace(b"<<", b"")


def _list_strings(value: Any) -> Iterator[str]:
    """List every string in an object; referenced objects are listed separately."""
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Array):
        children = value.as_list()
        yield from (text for child in children for text in _list_direct_strings(child))
    elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        yield from (text for _, child in value.items() for text in _list_direct_strings(child))


def _list_direct_strings(value: Any) -> Iterator[str]:
    if isinstance(value, pikepdf.Object) and not value.is_indirect:
        yield from _list_strings(value)


def _extract_stream(stream: pikepdf.Stream, name: Sentence) -> tuple[Place, bool]:
    try:
        data = stream.read_bytes()
    except pikepdf.PdfError:  # a picture, packed in its own way
        data = stream.read_raw_bytes()
    if stream.get("/Type") == "/EmbeddedFile":
        return Place(name, "\n".join(decode_all(data))), True
    if stream.get("/Type") == "/Metadata":
        return Place(name, extract_xml_text(data)), True
    return Place(name, f"{extract_readable(data)}\n{extract_utf16(data)}"), False


def extract_xml_text(data: bytes) -> str:
    """Extract the text of elements and attributes of XML; the text itself if it is no XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return "\n".join(decode_all(data))
    strings = [str(text) for text in root.itertext()]
    strings += (str(value) for each in root.iter() for value in each.attrib.values())
    strings += (each.text or "" for each in root.iter(etree.Comment))
    return "\n".join(strings)


def decode_all(data: bytes) -> Iterator[str]:
    """Decode bytes as each kind of text that they may be."""
    for encoding in ("utf-8", "utf-16", "utf-16-be", "latin-1"):
        yield data.decode(encoding, "replace")


def list_shown_strings(pdf: pikepdf.Pdf) -> Iterator[str]:
    """List the texts of objects: titles, properties, and what is read aloud. Dates are no text."""
    for each in pdf.objects:
        is_index = isinstance(each, pikepdf.Stream) and each.get("/Type") == "/XRef"
        if not is_index and _has_strings(_serialize(each)):
            yield from (text for text in _list_strings(each) if not text.startswith("D:"))


def list_links(pdf: pikepdf.Pdf) -> Iterator[tuple[int, tuple[int, ...], int | None]]:
    """List the links: the page and the area of each, and the page it leads to, counted from 0."""
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    for number, page in enumerate(pdf.pages):
        for link in page.get("/Annots", pikepdf.Array()).as_list():
            target = link.get("/Dest")
            area = tuple(
                round(float(edge)) for edge in link.get("/Rect", pikepdf.Array()).as_list()
            )
            yield number, area, _find_page(target, numbers)


def _find_page(target: Any, numbers: Mapping[tuple[int, int], int]) -> int | None:
    is_place = isinstance(target, pikepdf.Array) and len(target)
    return numbers.get(target[0].objgen) if is_place else None


# Pictures


def _list_drawn_objects(pdf: pikepdf.Pdf, steps: Sequence[_Steps]) -> Iterator[_DrawnObject]:
    """List what is drawn on the pages besides words and lines: pictures and forms."""
    for page, on_page in zip(pdf.pages, steps, strict=True):
        for step in on_page:
            if isinstance(step, pikepdf.ContentStreamInlineImage):
                yield step.iimage
            elif str(step.operator) == "Do":
                yield page.resources.XObject[str(step.operands[0])]


def _has_undrawn_objects(pdf: pikepdf.Pdf, drawn_objects: Iterable[_DrawnObject]) -> bool:
    """Return whether the file has a picture or form that no page shows."""
    drawn_ids = {each.objgen for each in drawn_objects if isinstance(each, pikepdf.Stream)}
    streams = (each for each in pdf.objects if isinstance(each, pikepdf.Stream))
    return any(each.objgen not in drawn_ids for each in streams if each.get("/Subtype") in _TO_DRAW)


# Forbidden parts


def _find_forbidden_parts(pdf: pikepdf.Pdf, content: bytes) -> Iterator[Sentence]:
    root = pdf.Root
    if pdf.attachments or "/AF" in root:
        yield Sentence(_ATTACHMENT)
    names = root.get("/Names")
    if "/OpenAction" in root or "/AA" in root or (names is not None and "/JavaScript" in names):
        yield Sentence(_SCRIPT)
    if "/AcroForm" in root:
        yield Sentence(_FORM)
    if content.count(b"startxref") > 1:
        yield Sentence(_EARLIER)
    if not content.rstrip().endswith(b"%%EOF"):
        yield Sentence(_CUT)
    yield from _find_forbidden_properties(pdf)


def _find_forbidden_page_parts(
    pdf: pikepdf.Pdf, steps: Sequence[_Steps], drawn_objects: Iterable[_DrawnObject]
) -> Iterator[Sentence]:
    if _has_undrawn_objects(pdf, drawn_objects):
        yield Sentence(_UNDRAWN)
    for number, (page, on_page) in enumerate(zip(pdf.pages, steps, strict=True), start=1):
        modes = (each.operands for each in on_page if str(each.operator) == "Tr")
        if any(list(mode) != [0] for mode in modes):
            yield Sentence(_UNSEEN, {"page": make_page_name(number)})
        for annotation in page.get("/Annots", pikepdf.Array()).as_list():
            yield from _find_forbidden_annotations(annotation, number)


def _find_forbidden_properties(pdf: pikepdf.Pdf) -> Iterator[Sentence]:
    """Find the properties that a book does not have."""
    keys = {str(key)[1:] for key, value in pdf.docinfo.items() if str(value)}
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        keys |= {str(key).rpartition("}")[2] for key in metadata}
    for key in sorted(keys - _PROPERTIES):
        yield Sentence(_PROPERTY, {"key": key})


def _find_forbidden_annotations(annotation: pikepdf.Object, page: int) -> Iterator[Sentence]:
    if annotation.get("/Subtype") != "/Link":
        yield Sentence(_REMARK, {"page": make_page_name(page)})
    action = annotation.get("/A")
    if action is not None and action.get("/S") != "/GoTo":
        yield Sentence(_AWAY, {"page": make_page_name(page)})


# Fonts


def check_fonts(pdf: pikepdf.Pdf) -> Check:
    """Check that every font is in the file, so that it prints the same everywhere."""
    dictionaries = (each for each in pdf.objects if isinstance(each, pikepdf.Dictionary))
    fonts = [each for each in dictionaries if each.get("/Type") == "/Font"]
    missing = sorted(
        {str(font.get("/BaseFont", "/?"))[1:] for font in fonts if not _is_embedded(font)}
    )
    return make_check(
        QT_TRANSLATE_NOOP("proof", "Fonts are embedded"),
        [
            Sentence(QT_TRANSLATE_NOOP("proof", "“{font}” is not embedded"), {"font": font})
            for font in missing
        ],
        Sentence(QT_TRANSLATE_NOOP("proof", "all {count}"), {"count": len(fonts)}),
    )


def _is_embedded(font: pikepdf.Object) -> bool:
    """Return whether a font's shapes are in the file: its own or its descendant fonts'."""
    if font.get("/Subtype") == "/Type3":
        return True
    if "/DescendantFonts" in font:
        return all(_is_embedded(each) for each in font.DescendantFonts.as_list())
    descriptor = font.get("/FontDescriptor")
    return descriptor is not None and any(key in descriptor for key in _FONT_FILES)
