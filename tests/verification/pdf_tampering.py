"""Changes that somebody could make to an issued PDF before he passes it on."""

import io
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.verification.broken import add_attachment, add_earlier_state, change_pdf

Change = Callable[[bytes], bytes]
CHANGES: dict[str, Change] = {}
PAGE = 2  # counted from 0: the programme
BOX = b"q 1 g 60 200 480 500 re f Q"
SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def change(name: str) -> Callable[[Callable[[Pdf], None]], Callable[[Pdf], None]]:
    """Enter a change of the objects of a file in the table."""

    def enter(function: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
        CHANGES[name] = lambda content: change_pdf(content, function)
        return function

    return enter


def _draw(pdf: Pdf, code: bytes, page: int = PAGE, *, prepend: bool = False) -> None:
    pdf.pages[page].contents_add(pdf.make_stream(code), prepend=prepend)


def _take_words(pdf: Pdf, page: int = PAGE) -> bytes:
    """Take the first words of a page, with what draws them, in the book's own font."""
    code = pdf.pages[page].Contents.read_bytes()
    start = code.index(b"BT")
    return code[start : code.index(b"ET", start) + 2]


def _find_picture(pdf: Pdf) -> pikepdf.Object:
    return next(each for each in pdf.objects if _is_picture(each))


def _is_picture(each: pikepdf.Object) -> bool:
    return isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"


def _find_with(pdf: Pdf, key: str) -> pikepdf.Object:
    return next(
        each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and key in each
    )


def _find_links(pdf: Pdf) -> list[pikepdf.Object]:
    return [each for page in pdf.pages for each in page.get("/Annots", Array()).as_list()]


def _add_annotation(pdf: Pdf, kind: Name, **values: Any) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=kind, Rect=[90, 90, 300, 120], **values)
    page = pdf.pages[PAGE]
    page.Annots = Array([*page.get("/Annots", Array()).as_list(), pdf.make_indirect(note)])


# Words and pages


@change("a sentence of the book's own words")
def _(pdf: Pdf) -> None:
    _draw(pdf, b"q 1 0 0 1 0 -300 cm " + _take_words(pdf) + b" Q")


@change("a sentence in another font")
def _(pdf: Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[PAGE].Resources.Font["/Plain"] = pdf.make_indirect(font)
    _draw(pdf, b"BT /Plain 9 Tf 300 120 Td (The Parties pay.) Tj ET")


@change("white words")
def _(pdf: Pdf) -> None:
    words = _take_words(pdf).replace(b"BT", b"BT 1 1 1 rg", 1)
    _draw(pdf, b"q 1 0 0 1 0 -300 cm " + words + b" 1 1 1 rg Q")


@change("clear words")
def _(pdf: Pdf) -> None:
    state = pdf.make_indirect(Dictionary(Type=Name.ExtGState, ca=0))
    pdf.pages[PAGE].Resources["/ExtGState"] = Dictionary(Clear=state)
    _draw(pdf, b"q /Clear gs 1 0 0 1 0 -300 cm " + _take_words(pdf) + b" Q")


@change("words that are not painted")
def _(pdf: Pdf) -> None:
    _draw(pdf, b"q 3 Tr 1 0 0 1 0 -300 cm " + _take_words(pdf) + b" Q")


@change("a white box over a clause")
def _(pdf: Pdf) -> None:
    _draw(pdf, BOX)


@change("a black box over a clause")
def _(pdf: Pdf) -> None:
    _draw(pdf, BOX.replace(b"1 g", b"0 g"))


@change("a coloured ground")
def _(pdf: Pdf) -> None:
    _draw(pdf, BOX.replace(b"1 g", b"1 0 0 rg"), prepend=True)


@change("a line through a clause")
def _(pdf: Pdf) -> None:
    _draw(pdf, b"q 2 w 70 700 m 520 700 l S Q")


@change("a page twice")
def _(pdf: Pdf) -> None:
    pdf.pages.insert(PAGE, pdf.pages[PAGE])


@change("a page removed")
def _(pdf: Pdf) -> None:
    del pdf.pages[len(pdf.pages) - 2]


@change("two pages exchanged")
def _(pdf: Pdf) -> None:
    one, other = pdf.pages[PAGE].Contents, pdf.pages[PAGE + 1].Contents
    pdf.pages[PAGE].Contents, pdf.pages[PAGE + 1].Contents = other, one


@change("a page upside down")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].Rotate = 180


@change("a page drawn upside down")
def _(pdf: Pdf) -> None:
    _draw(pdf, b"q -1 0 0 -1 595.28 841.89 cm", prepend=True)
    _draw(pdf, b"Q")


@change("a page cut")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].CropBox = Array([0, 400, 595, 841])


@change("a page enlarged")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].MediaBox = Array([0, 0, 700, 900])


@change("a page in another unit")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].UserUnit = 2


@change("a page emptied")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].Contents = pdf.make_stream(b"q Q")


@change("a blank page")
def _(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(595.28, 841.89))


@change("a page in a hidden layer")
def _(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Draft")))
    pdf.Root.OCProperties = Dictionary(OCGs=[layer], D=Dictionary(OFF=[layer]))
    pdf.pages[PAGE].Resources["/Properties"] = Dictionary(Draft=layer)
    _draw(pdf, b"/OC /Draft BDC", prepend=True)
    _draw(pdf, b"EMC")


@change("the words of a clause other than its letters")
def _(pdf: Pdf) -> None:
    """What is copied differs from what is seen."""
    font = _find_with(pdf, "/ToUnicode")
    table = font.ToUnicode.read_bytes()
    font.ToUnicode = pdf.make_stream(table.replace(b"<0061>", b"<0062>"))


# Pictures


@change("an inverted photograph")
def _(pdf: Pdf) -> None:
    _find_picture(pdf).Decode = Array([1, 0, 1, 0, 1, 0])


@change("another photograph")
def _(pdf: Pdf) -> None:
    from tests.people import make_photograph

    _find_picture(pdf).write(make_photograph("#0a6b6f"), filter=Name.DCTDecode)


@change("a photograph removed")
def _(pdf: Pdf) -> None:
    page = next(each for each in pdf.pages if b" Do" in each.Contents.read_bytes())
    code = page.Contents.read_bytes()
    end = code.index(b" Do")
    page.Contents = pdf.make_stream(code[: code.rindex(b"/", 0, end)] + code[end + 3 :])


@change("a picture that no page shows")
def _(pdf: Pdf) -> None:
    stream = pdf.make_stream(b"0 0 0")
    stream.Subtype, stream.Width, stream.Height = Name.Image, 1, 1
    pdf.pages[PAGE].Resources["/XObject"] = Dictionary(Other=stream)


@change("a small picture of the page")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].Thumb = _find_picture(pdf)


# Actions


@change("a script of the file")
def _(pdf: Pdf) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=[String("a"), SCRIPT]))


@change("a script when the file opens")
def _(pdf: Pdf) -> None:
    pdf.Root.OpenAction = SCRIPT


@change("a script when the file closes")
def _(pdf: Pdf) -> None:
    pdf.Root.AA = Dictionary(WC=SCRIPT)


@change("a script under a page")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].AA = Dictionary(O=SCRIPT)


@change("a script under a link")
def _(pdf: Pdf) -> None:
    _find_links(pdf)[0].A = SCRIPT


@change("a script after a link")
def _(pdf: Pdf) -> None:
    link = _find_links(pdf)[0]
    link.A = Dictionary(S=Name.GoTo, D=link.Dest, Next=SCRIPT)


@change("a script under a bookmark")
def _(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.A = SCRIPT


@change("a link to another page")
def _(pdf: Pdf) -> None:
    _find_links(pdf)[0].Dest[0] = pdf.pages[-1].obj


@change("a link out of the book")
def _(pdf: Pdf) -> None:
    _find_links(pdf)[0].A = Dictionary(S=Name.URI, URI=String("https://example.org"))


@change("a link to another file")
def _(pdf: Pdf) -> None:
    _find_links(pdf)[0].A = Dictionary(S=Name.GoToR, F=String("other.pdf"), D=[0, Name.Fit])


@change("a link that starts a program")
def _(pdf: Pdf) -> None:
    _find_links(pdf)[0].A = Dictionary(S=Name.Launch, F=String("calc.exe"))


# Additions


@change("an attachment")
def _(pdf: Pdf) -> None:
    add_attachment(pdf)


@change("a note on a page")
def _(pdf: Pdf) -> None:
    _add_annotation(pdf, Name.Text, Contents=String("Council"))


@change("words typed on a page")
def _(pdf: Pdf) -> None:
    _add_annotation(pdf, Name.FreeText, Contents=String("Council"), DA=String("/Helv 9 Tf"))


@change("a highlight")
def _(pdf: Pdf) -> None:
    _add_annotation(pdf, Name.Highlight, QuadPoints=[90, 120, 300, 120, 90, 90, 300, 90])


@change("a film")
def _(pdf: Pdf) -> None:
    _add_annotation(pdf, Name.Screen)


@change("a form field")
def _(pdf: Pdf) -> None:
    field = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("name"), Rect=[90, 90, 300, 120]))
    pdf.Root.AcroForm = Dictionary(Fields=[field])


@change("a portfolio")
def _(pdf: Pdf) -> None:
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)


@change("data of another program")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].PieceInfo = Dictionary(Other=Dictionary(Private=String("Council")))


@change("a turning of pages")
def _(pdf: Pdf) -> None:
    pdf.pages[PAGE].Trans = Dictionary(S=Name.Fly)


# What no page shows


@change("another title")
def _(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = String("Council of another day")


@change("an author")
def _(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = String("A. Officer")


@change("a bookmark with another title")
def _(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Title = String("Council")


@change("a bookmark to another page")
def _(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Dest[0] = pdf.pages[-1].obj


@change("other numbers of pages")
def _(pdf: Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(S=Name.r)])


@change("another description of a photograph")
def _(pdf: Pdf) -> None:
    _find_with(pdf, "/Alt").Alt = String("Photograph of another person")


@change("other words read aloud")
def _(pdf: Pdf) -> None:
    _find_with(pdf, "/Pg").ActualText = String("The Parties pay.")


@change("another language")
def _(pdf: Pdf) -> None:
    pdf.Root.Lang = String("fr")


CHANGES["an earlier state"] = add_earlier_state
CHANGES["the end cut off"] = lambda content: content[:-9]
CHANGES["data after the end"] = lambda content: content + b"\n%more\n"


def save_again(content: bytes) -> bytes:
    """Save a file as another program does that changes nothing in it."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(stream, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return stream.getvalue()
