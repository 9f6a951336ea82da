"""A PDF as QPDF opens it: everything in it that is no picture of a page."""

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
from lxml import etree

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification import extracted_content
from briefing.verification.extracted_content import Found, Place, page_name
from briefing.verification.pdf_text import Printed
from briefing.verification.proof import Check, Sentence, judged
from briefing.verification.text_matching import readable, readable_in_pairs

_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_TO_DRAW = ("/Image", "/Form")
_LOOKED_AT = "Do BI ID EI Tr"  # what a page does: draw a picture, choose how words are drawn
_OVER = 30  # words of a page, and of the next
_ATTACHMENT = QT_TRANSLATE_NOOP("proof", "the file carries an attachment")
_SCRIPT = QT_TRANSLATE_NOOP("proof", "the file does something when it is opened")
_FORM = QT_TRANSLATE_NOOP("proof", "the file carries a form")
_REMARK = QT_TRANSLATE_NOOP("proof", "{page} carries a remark or another thing that is no link")
_AWAY = QT_TRANSLATE_NOOP("proof", "a link on {page} leads out of the book")
_CUT = QT_TRANSLATE_NOOP("proof", "the end of the file is missing")
_UNDRAWN = QT_TRANSLATE_NOOP("proof", "the file carries a picture that no page shows")
_UNSEEN = QT_TRANSLATE_NOOP("proof", "{page} carries text that is not drawn like the rest")
_PROPERTY = QT_TRANSLATE_NOOP("proof", "the properties have “{key}”")
# What a book says of itself: the keys of its properties, and those of its XMP without the schema.
_PROPERTIES = {
    *("Title", "Creator", "Producer", "CreationDate", "ModDate", "Trapped"),
    *("format", "title", "language", "CreateDate", "ModifyDate", "CreatorTool"),
    *("part", "conformance"),
}
_EARLIER = QT_TRANSLATE_NOOP("proof", "an earlier state of the file is still in it")

_Steps = Sequence[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage]
_Drawn = pikepdf.Object | pikepdf.PdfInlineImage


def found_in(pdf: pikepdf.Pdf, content: bytes, shown: Printed) -> Found:
    """All that was found in a PDF."""
    said = [Place(page_name(page.folio), page.text) for page in shown.pages]
    # Once more without heads and feet between, for what goes on on the next page.
    said += (
        Place(page_name(number), " ".join((*words[-_OVER:], *following[:_OVER])))
        for number, (words, following) in enumerate(
            pairwise(page.body.split() for page in shown.pages), start=1
        )
    )
    raw = [Place(Sentence(extracted_content.FILE), readable(content))]
    for place, is_said in _objects(pdf):
        (said if is_said else raw).append(place)
    steps = [list(pikepdf.parse_content_stream(page, _LOOKED_AT)) for page in pdf.pages]
    drawn = list(_drawn(pdf, steps))
    return Found(
        pages=tuple(page.body for page in shown.pages),
        said=tuple(said),
        raw=tuple(raw),
        odd=(*_odd(pdf, content), *_odd_in_pages(pdf, steps, drawn)),
        pictures=tuple(each.read_raw_bytes() for each in drawn),
    )


def opened(content: bytes) -> pikepdf.Pdf:
    """The file's objects; raises pikepdf.PdfError for what is no PDF."""
    return pikepdf.open(BytesIO(content))


# What stands in the objects


def _objects(pdf: pikepdf.Pdf) -> Iterator[tuple[Place, bool]]:
    """What stands in each object, and whether it is there to be read.

    Strings are (titles, properties, names of places); of streams those that hold text are, and in
    the others what looks like text is looked at as it stands. Fonts hold shapes and are left out.
    """
    held = [(each, _code(each)) for each in pdf.objects]
    fonts = {each[key].objgen for each, code in held for key in _font_files(each, code)}
    info = pdf.docinfo.objgen
    for each, code in held:
        number = each.objgen[0]
        properties = each.objgen == info
        name = Sentence(
            extracted_content.PROPERTIES if properties else extracted_content.OBJECT,
            {"number": number},
        )
        strings = "\n".join(_strings(each)) if _has_strings(code) else ""
        if strings:
            yield Place(name, strings), True
        if isinstance(each, pikepdf.Stream) and each.objgen not in fonts:
            yield _stream(each, name)


def _code(value: pikepdf.Object) -> bytes:
    """An object as it is written, a stream without what it holds.

    What is not in it need not be looked for in the object, which takes much longer.
    """
    held = value.stream_dict if isinstance(value, pikepdf.Stream) else value
    return held.unparse(resolved=True)


def _font_files(value: pikepdf.Object, code: bytes) -> Iterator[str]:
    if b"/FontFile" in code and isinstance(value, pikepdf.Dictionary):
        yield from (key for key in _FONT_FILES if key in value)


def _has_strings(code: bytes) -> bool:
    return b"(" in code or b"<" in code.replace(b"<<", b"")


def _strings(value: Any) -> Iterator[str]:
    """Every string in an object, those of the objects it refers to left to their own turn."""
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Array):
        children = value.as_list()
        yield from (text for child in children for text in _direct_strings(child))
    elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        yield from (text for _, child in value.items() for text in _direct_strings(child))


def _direct_strings(value: Any) -> Iterator[str]:
    if isinstance(value, pikepdf.Object) and not value.is_indirect:
        yield from _strings(value)


def _stream(stream: pikepdf.Stream, name: Sentence) -> tuple[Place, bool]:
    try:
        data = stream.read_bytes()
    except pikepdf.PdfError:  # a picture, packed in its own way
        data = stream.read_raw_bytes()
    if stream.get("/Type") == "/EmbeddedFile":
        return Place(name, "\n".join(decoded(data))), True
    if stream.get("/Type") == "/Metadata":
        return Place(name, xml_text(data)), True
    return Place(name, f"{readable(data)}\n{readable_in_pairs(data)}"), False


def xml_text(data: bytes) -> str:
    """What the elements and attributes of an XML text hold; the text itself when it is no XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return "\n".join(decoded(data))
    held = [str(text) for text in root.itertext()]
    held += (str(value) for each in root.iter() for value in each.attrib.values())
    held += (each.text or "" for each in root.iter(etree.Comment))
    return "\n".join(held)


def decoded(data: bytes) -> Iterator[str]:
    """Bytes as each kind of text that they may be."""
    for encoding in ("utf-8", "utf-16", "utf-16-be", "latin-1"):
        yield data.decode(encoding, "replace")


# Pictures


def _drawn(pdf: pikepdf.Pdf, steps: Sequence[_Steps]) -> Iterator[_Drawn]:
    """What is drawn on the pages that is neither words nor lines: pictures, and forms of them."""
    for page, on_page in zip(pdf.pages, steps, strict=True):
        for step in on_page:
            if isinstance(step, pikepdf.ContentStreamInlineImage):
                yield step.iimage
            elif str(step.operator) == "Do":
                yield page.resources.XObject[str(step.operands[0])]


def _undrawn(pdf: pikepdf.Pdf, drawn: Iterable[_Drawn]) -> bool:
    """Whether there is anything to be drawn that no page shows."""
    shown = {each.objgen for each in drawn if isinstance(each, pikepdf.Stream)}
    streams = (each for each in pdf.objects if isinstance(each, pikepdf.Stream))
    return any(each.objgen not in shown for each in streams if each.get("/Subtype") in _TO_DRAW)


# What no book carries


def _odd(pdf: pikepdf.Pdf, content: bytes) -> Iterator[Sentence]:
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
    yield from _odd_properties(pdf)


def _odd_in_pages(
    pdf: pikepdf.Pdf, steps: Sequence[_Steps], drawn: Iterable[_Drawn]
) -> Iterator[Sentence]:
    if _undrawn(pdf, drawn):
        yield Sentence(_UNDRAWN)
    for number, (page, on_page) in enumerate(zip(pdf.pages, steps, strict=True), start=1):
        modes = (each.operands for each in on_page if str(each.operator) == "Tr")
        if any(list(mode) != [0] for mode in modes):
            yield Sentence(_UNSEEN, {"page": page_name(number)})
        for annotation in page.get("/Annots", pikepdf.Array()).as_list():
            yield from _odd_annotation(annotation, number)


def _odd_properties(pdf: pikepdf.Pdf) -> Iterator[Sentence]:
    """What the file says of itself beyond what a book says."""
    said = {str(key)[1:] for key, value in pdf.docinfo.items() if str(value)}
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        said |= {str(key).rpartition("}")[2] for key in metadata}
    for key in sorted(said - _PROPERTIES):
        yield Sentence(_PROPERTY, {"key": key})


def _odd_annotation(annotation: pikepdf.Object, page: int) -> Iterator[Sentence]:
    if annotation.get("/Subtype") != "/Link":
        yield Sentence(_REMARK, {"page": page_name(page)})
    action = annotation.get("/A")
    if action is not None and action.get("/S") != "/GoTo":
        yield Sentence(_AWAY, {"page": page_name(page)})


# Fonts


def fonts_embedded(pdf: pikepdf.Pdf) -> Check:
    """Whether every font comes with the file, so that it prints alike everywhere."""
    dictionaries = (each for each in pdf.objects if isinstance(each, pikepdf.Dictionary))
    fonts = [each for each in dictionaries if each.get("/Type") == "/Font"]
    missing = sorted({str(font.get("/BaseFont", "/?"))[1:] for font in fonts if not _held(font)})
    return judged(
        QT_TRANSLATE_NOOP("proof", "Fonts are embedded"),
        [
            Sentence(QT_TRANSLATE_NOOP("proof", "“{font}” is not in the file"), {"font": font})
            for font in missing
        ],
        Sentence(QT_TRANSLATE_NOOP("proof", "all {count}"), {"count": len(fonts)}),
    )


def _held(font: pikepdf.Object) -> bool:
    """Whether a font's shapes are in the file: in itself, or in the font it is made of."""
    if font.get("/Subtype") == "/Type3":
        return True
    if "/DescendantFonts" in font:
        return all(_held(each) for each in font.DescendantFonts.as_list())
    descriptor = font.get("/FontDescriptor")
    return descriptor is not None and any(key in descriptor for key in _FONT_FILES)
