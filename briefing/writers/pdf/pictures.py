"""JPEG pictures in a PDF: their bytes as they are, once for each picture."""

from io import BytesIO

from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from briefing.common.digest import compute_sha256


def draw_jpeg(canvas: Canvas, jpeg: bytes, x: float, y: float, width: float, height: float) -> None:
    """Draw a picture whose lower left corner is at x and y.

    ReportLab's own way unpacks the picture to name it, and whatever unpacks it has a say in that.
    """
    document = canvas._doc  # type: ignore[attr-defined]  # the stubs leave it out
    name = compute_sha256(jpeg)[:32]
    object_name = document.getXObjectName(name)
    if object_name not in document.idToObject:
        picture = PDFImageXObject(name)
        picture.loadImageFromJPEG(BytesIO(jpeg))
        document.Reference(picture, object_name)
        document.addForm(name, picture)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(width, height)
    canvas.addLiteral(f"/{object_name} Do")
    canvas.restoreState()
    canvas._currentPageHasImages = 1  # type: ignore[attr-defined]
    canvas._formsinuse.append(name)  # type: ignore[attr-defined]
