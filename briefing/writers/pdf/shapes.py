"""The shapes of the statuses. They are drawn, because Noto has no signs for them."""

from briefing.domain.commitment import Status
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.words import to_colour

_RIM = 0.8


def draw_shape(sheet: Sheet, status: Status, x: float, top: float, side: float, ink: str) -> None:
    """Draw the shape of a status in a square."""
    x = sheet.to_canvas_x(x, side)
    if status is Status.AT_RISK:
        _draw_triangle(sheet, x, top, side, ink)
        return
    canvas = sheet.canvas
    canvas.setStrokeColor(to_colour(ink))
    canvas.setFillColor(to_colour(ink))
    canvas.setLineWidth(_RIM)
    radius = (side - _RIM) / 2
    middle, height = x + side / 2, sheet.to_canvas_y(top + side / 2)
    filled = int(status is Status.FULFILLED)
    canvas.circle(middle, height, radius, stroke=1, fill=filled)
    if status is Status.UNDER_WAY:
        canvas.wedge(
            middle - radius,
            height - radius,
            middle + radius,
            height + radius,
            startAng=90,
            extent=180,
            stroke=0,
            fill=1,
        )
    elif status is Status.SUPERSEDED:
        reach = radius * 0.7
        canvas.line(middle - reach, height - reach, middle + reach, height + reach)


def _draw_triangle(sheet: Sheet, x: float, top: float, side: float, ink: str) -> None:
    sheet.canvas.setFillColor(to_colour(ink))
    path = sheet.canvas.beginPath()
    path.moveTo(x, sheet.to_canvas_y(top + side))
    path.lineTo(x + side, sheet.to_canvas_y(top + side))
    path.lineTo(x + side / 2, sheet.to_canvas_y(top))
    path.close()
    sheet.canvas.drawPath(path, stroke=0, fill=1)
