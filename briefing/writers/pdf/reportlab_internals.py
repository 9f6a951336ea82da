"""What the PDF writer uses of ReportLab beyond what ReportLab documents.

All of it is here, and `tests/writers/test_reportlab_internals.py` tests each part. A new version of
ReportLab that changes one of them fails there first.
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any, cast
from zlib import compress

from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    PDFArray,
    PDFDictionary,
    PDFImageXObject,
    PDFObject,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

_STRUCTURE = "structure"


class _DeferredObject(PDFObject):
    """An object that is formatted last, when every object has its number."""

    __RefOnly__ = 1  # others refer to it, so it is written once

    def __init__(self, write: Callable[[], str]) -> None:
        self._write = write

    def format(self, document: object) -> bytes:
        del document
        return self._write().encode("latin-1")


class _AtEnd:
    """What ReportLab takes for a font that is embedded when all its letters are known."""

    def __init__(self, write: Callable[[], None]) -> None:
        self._write = write

    def addObjects(self, document: object) -> None:  # noqa: N802  # ReportLab calls it
        del document
        self._write()


class FontlessCanvas(Canvas):
    """A canvas whose pages do not begin with a font of ReportLab, which would not be embedded."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class DocumentObjects:
    """The objects of the PDF that a canvas writes. Each is known by a name."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = cast(Any, canvas)  # the stubs leave out names with an underscore
        self._document: Any = self._canvas._doc

    def write_at_end(self, write: Callable[[], None]) -> None:
        """Call `write` when all pages are drawn; it may add objects."""
        self._document.delayedFonts.append(_AtEnd(write))

    def add_font(self, name: str, write: Callable[[], str]) -> None:
        """Add a font, which all pages know by that name."""
        self.add(name, write)
        fonts = self._document.idToObject[BasicFonts].dict
        fonts[name] = PDFObjectReference(name)

    def add_stream(self, name: str, data: bytes, entries: str) -> None:
        """Add packed data under a name; `entries` are what its dictionary has besides."""
        packed = compress(data)
        head = f"<</Filter/FlateDecode/Length {len(packed)}{entries}>>\nstream\n"
        code = head + packed.decode("latin-1") + "\nendstream"
        self.add(name, lambda: code)

    def use_jpeg(self, name: str, jpeg: bytes) -> str:
        """Embed a picture once, note that this page shows it, and return what `Do` calls it."""
        document = self._document
        object_name: str = document.getXObjectName(name)
        if object_name not in document.idToObject:
            picture = PDFImageXObject(name)
            picture.loadImageFromJPEG(BytesIO(jpeg))
            document.Reference(picture, object_name)
            document.addForm(name, picture)
        self._canvas._currentPageHasImages = 1
        self._canvas._formsinuse.append(name)
        return object_name

    def add(self, name: str, write: Callable[[], str]) -> None:
        """Add an object under a name; `write` is called when every object has its number."""
        self._document.Reference(_DeferredObject(write), name)

    def add_annotation(self, number: int, write: Callable[[], str]) -> None:
        """Add an annotation to the page that is being drawn."""
        self._canvas._addAnnotation(_DeferredObject(write), str(number))

    def find_destination(self, bookmark: str) -> Callable[[], str]:
        """Return what writes the place of a bookmark, which may still be drawn later."""
        reference = self._canvas._bookmarkReference(bookmark)

        def write() -> str:
            text: str = reference.format(self._document).decode()
            return text

        return write

    def set_structure(self, write: Callable[[], str]) -> None:
        """Add the root of the structure tree, and state that the file is tagged."""
        tree, catalog = _DeferredObject(write), self._document.Catalog
        catalog.StructTreeRoot = tree
        self._document.Reference(tree, _STRUCTURE)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def set_page_labels(self, labels: Sequence[str]) -> None:
        """Set what viewers call the pages. Validators want all labels in one object."""
        pairs = ((at, PDFDictionary({"P": PDFString(label)})) for at, label in enumerate(labels))
        numbers = PDFArray([each for pair in pairs for each in pair])
        self._document.Catalog.PageLabels = PDFDictionary({"Nums": numbers})

    def format_reference(self, name: str) -> str:
        """Format the reference to an object, as `12 0 R`."""
        return f"{self._document.idToObjectNumberAndVersion[name][0]} 0 R"

    def format_page_reference(self, page: int) -> str:
        """Format the reference to a page, counted from 1."""
        return self.format_reference(f"Page{page}")

    def format_annotation_reference(self, number: int) -> str:
        """Format the reference to an annotation by the number that it was added with."""
        return self.format_reference(f"Annot.{number}")

    def format_structure_reference(self) -> str:
        """Format the reference to the root of the structure tree."""
        return self.format_reference(_STRUCTURE)
