"""JPEG pictures in a PDF: their bytes as they are, once for each picture."""

from reportlab.pdfgen.canvas import Canvas

from briefing.common.digest import compute_sha256
from briefing.writers.pdf.reportlab_internals import DocumentObjects


def draw_jpeg(canvas: Canvas, jpeg: bytes, x: float, y: float, width: float, height: float) -> None:
    """Draw a picture whose lower left corner is at x and y.

    ReportLab's own way decodes the picture to find a name for it, so the name would depend on the
    version of the decoder. Here the name follows from the bytes.
    """
    object_name = DocumentObjects(canvas).use_jpeg(compute_sha256(jpeg)[:32], jpeg)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(width, height)
    canvas.addLiteral(f"/{object_name} Do")
    canvas.restoreState()
