"""Draw PDF files, and words on them that are not seen."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT = next((Path(__file__).parents[3] / "resources" / "fonts").glob("*Serif*egular*.ttf"))
TOP = 700

Draw = Callable[[Canvas, float, str], object]
"""Draws words on the line at `TOP`, from a place in it."""


def make_canvas(path: Path) -> Canvas:
    pdfmetrics.registerFont(TTFont("Text", str(FONT)))
    canvas = Canvas(str(path), pagesize=(595, 842), pageCompression=0)
    canvas.setFont("Text", 11)
    return canvas


def measure(canvas: Canvas, words: str) -> float:
    return float(canvas.stringWidth(words, "Text", 11))


def draw_unpainted(canvas: Canvas, x: float, words: str) -> None:
    canvas.drawString(x, TOP, words, mode=3)
    canvas.drawString(0, 0, "", mode=0)


def draw_white(canvas: Canvas, x: float, words: str) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(x, TOP, words)


def draw_nearly_white(canvas: Canvas, x: float, words: str) -> None:
    canvas.setFillColorRGB(0.97, 0.98, 0.96)
    canvas.drawString(x, TOP, words)


def draw_dark_on_dark(canvas: Canvas, x: float, words: str) -> None:
    canvas.rect(x - 2, TOP - 3, measure(canvas, words) + 4, 14, fill=1, stroke=0)
    canvas.drawString(x, TOP, words)


def draw_clear(canvas: Canvas, x: float, words: str) -> None:
    canvas.setFillAlpha(0)
    canvas.drawString(x, TOP, words)


def draw_covered(canvas: Canvas, x: float, words: str) -> None:
    canvas.drawString(x, TOP, words)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(x - 1, TOP - 3, measure(canvas, words) + 2, 14, fill=1, stroke=0)


def draw_covered_by_picture(canvas: Canvas, x: float, words: str) -> None:
    canvas.drawString(x, TOP, words)
    canvas.drawImage(
        ImageReader(Image.new("RGB", (8, 8), "navy")),
        x - 1,
        TOP - 3,
        measure(canvas, words) + 2,
        14,
    )


def draw_under_other_words(canvas: Canvas, x: float, words: str) -> None:
    draw_covered(canvas, x, words)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(x, TOP, "exactly")


def draw_cut_off(canvas: Canvas, x: float, words: str) -> None:
    path = canvas.beginPath()
    path.rect(500, 20, 10, 10)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.drawString(x, TOP, words)


def draw_tiny(canvas: Canvas, x: float, words: str) -> None:
    canvas.setFont("Text", 0.5)
    canvas.drawString(x, TOP, words)


def draw_beside_the_page(canvas: Canvas, x: float, words: str) -> None:
    canvas.drawString(x + 2000, TOP, words)


def draw_struck(canvas: Canvas, x: float, words: str) -> None:
    canvas.drawString(x, TOP, words)
    canvas.line(x, TOP + 3, x + measure(canvas, words), TOP + 3)


def draw_across(canvas: Canvas, x: float, words: str) -> None:
    canvas.translate(x - 50, 200)
    canvas.rotate(45)
    canvas.setFillColorRGB(0.7, 0.7, 0.7)
    canvas.setFont("Text", 40)
    canvas.drawString(0, 0, words)
