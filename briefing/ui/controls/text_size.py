"""The size of the window's text, in percent of the usual size.

Fonts grow with it, and so do the rows, columns and boxes that hold text (`scale`, `set_sizes`).
Margins and lines stay as they are.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

USUAL_SIZE = 100
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
LEAST_SCREEN = QSize(1366, 768)
"""The smallest screen for the largest text, in logical pixels."""

_SIZE_PROPERTY = "textSize"
_SIZES_PROPERTY = "sizesAtUsualText"
_SETTERS: dict[str, Callable[[QWidget, int], None]] = {
    "fixed_width": QWidget.setFixedWidth,
    "fixed_height": QWidget.setFixedHeight,
    "minimum_width": QWidget.setMinimumWidth,
    "maximum_width": QWidget.setMaximumWidth,
}


def get_text_size() -> int:
    application = QApplication.instance()
    size = None if application is None else application.property(_SIZE_PROPERTY)
    return USUAL_SIZE if size is None else int(size)


def set_text_size(application: QApplication, percent: int) -> None:
    """Set the size, and give all widgets with `set_sizes` their new sizes.

    Apply the theme afterwards: its fonts have the new size only then.
    """
    application.setProperty(_SIZE_PROPERTY, percent)
    for widget in application.allWidgets():
        _resize(widget)


def find_next_text_size(percent: int, step: int) -> int:
    """Find the next larger (1) or smaller (-1) size; the same at the end."""
    others = [each for each in TEXT_SIZES[::step] if (each - percent) * step > 0]
    return others[0] if others else percent


def limit_text_size(percent: int, screen: QSize) -> int:
    """Return the size, or the largest one with which the window fits on a smaller screen."""
    share = min(screen.width() / LEAST_SCREEN.width(), screen.height() / LEAST_SCREEN.height(), 1.0)
    most = max(USUAL_SIZE, int(share * TEXT_SIZES[-1]))
    return min(percent, most)


def scale(pixels: float) -> int:
    """Return a length for the size of the text; `pixels` is its length for the usual size."""
    return round(pixels * get_text_size() / USUAL_SIZE)


def set_sizes(widget: QWidget, **sizes: int) -> None:
    """Set sizes of a widget that grow with the text, such as `fixed_height`."""
    widget.setProperty(_SIZES_PROPERTY, sizes)
    _resize(widget)


def _resize(widget: QWidget) -> None:
    for name, pixels in (widget.property(_SIZES_PROPERTY) or {}).items():
        _SETTERS[name](widget, scale(pixels))
