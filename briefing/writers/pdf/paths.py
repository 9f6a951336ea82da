"""Lines and areas as a page's stream writes them.

ReportLab formats each number in a way of its own, which takes as long as all words of a page.
"""

from functools import cache

from reportlab.lib.colors import Color, HexColor

_CURVE = 0.5523  # of the radius: where the handles of a quarter of a circle are


@cache
def to_colour(ink: str) -> Color:
    """Convert `#rrggbb` to ReportLab's colour."""
    return HexColor(ink)


@cache
def format_fill(ink: str) -> str:
    """Format the colour of what is filled."""
    return f"{_format_colour(ink)} rg"


@cache
def format_stroke(ink: str) -> str:
    """Format the colour of lines."""
    return f"{_format_colour(ink)} RG"


def _format_colour(ink: str) -> str:
    shade = to_colour(ink)
    return f"{shade.red:.4f} {shade.green:.4f} {shade.blue:.4f}"


def format_box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> str:
    """Format a rectangle with its lower left corner at x and y, its corners rounded."""
    if not radius:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    right, upper, out = x + width, y + height, radius * (1 - _CURVE)
    return (
        f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
        f"{right - out:.2f} {y:.2f} {right:.2f} {y + out:.2f} {right:.2f} {y + radius:.2f} c "
        f"{right:.2f} {upper - radius:.2f} l "
        f"{right:.2f} {upper - out:.2f} {right - out:.2f} {upper:.2f} "
        f"{right - radius:.2f} {upper:.2f} c {x + radius:.2f} {upper:.2f} l "
        f"{x + out:.2f} {upper:.2f} {x:.2f} {upper - out:.2f} {x:.2f} {upper - radius:.2f} c "
        f"{x:.2f} {y + radius:.2f} l "
        f"{x:.2f} {y + out:.2f} {x + out:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c h"
    )


def format_half_disc(x: float, y: float, radius: float) -> str:
    """Format the left half of a disc around x and y."""
    reach = radius * _CURVE
    return (
        f"{x:.2f} {y + radius:.2f} m "
        f"{x - reach:.2f} {y + radius:.2f} {x - radius:.2f} {y + reach:.2f} "
        f"{x - radius:.2f} {y:.2f} c "
        f"{x - radius:.2f} {y - reach:.2f} {x - reach:.2f} {y - radius:.2f} "
        f"{x:.2f} {y - radius:.2f} c h"
    )


def format_circle(x: float, y: float, radius: float) -> str:
    """Format a circle around x and y."""
    return format_box(x - radius, y - radius, 2 * radius, 2 * radius, radius)
