"""The shapes of the statuses. They are drawn, because Noto has no signs for them."""

from briefing.domain.commitment import Status
from briefing.writers.pdf.paths import (
    format_circle,
    format_fill,
    format_half_disc,
    format_stroke,
)
from briefing.writers.pdf.sheet import Sheet

_RIM = 0.8


def draw_shape(sheet: Sheet, status: Status, x: float, top: float, side: float, ink: str) -> None:
    """Draw the shape of a status in a square."""
    left_edge, lower = sheet.to_canvas_x(x, side), sheet.to_canvas_y(top + side)
    shape = _format_shape(status, left_edge + side / 2, lower + side / 2, side)
    sheet.canvas.addLiteral(f"{format_stroke(ink)} {format_fill(ink)} {_RIM} w {shape}")


def _format_shape(status: Status, x: float, y: float, side: float) -> str:
    """Format a shape around x and y."""
    half, radius = side / 2, (side - _RIM) / 2
    circle = format_circle(x, y, radius)
    match status:
        case Status.AT_RISK:
            lower = f"{x - half:.2f} {y - half:.2f} m {x + half:.2f} {y - half:.2f} l"
            return f"{lower} {x:.2f} {y + half:.2f} l h f"
        case Status.FULFILLED:
            return f"{circle} B"
        case Status.UNDER_WAY:
            return f"{circle} S {format_half_disc(x, y, radius)} f"
        case Status.SUPERSEDED:
            reach = radius * 0.7
            stroke = f"{x - reach:.2f} {y - reach:.2f} m {x + reach:.2f} {y + reach:.2f} l"
            return f"{circle} S {stroke} S"
        case Status.NOT_BEGUN:
            return f"{circle} S"
