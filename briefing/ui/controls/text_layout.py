"""Lay out a text in lines, and convert offsets between Python and Qt.

Python counts characters, Qt counts UTF-16 units: a letter outside the basic plane is two of them.
"""

from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption


def to_qt(text: str, offset: int) -> int:
    """Convert an offset in Python characters to UTF-16 units."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def to_python(text: str, units: int) -> int:
    """Convert an offset in UTF-16 units to Python characters."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return len(encoded[: 2 * units].decode("utf-16-le", "ignore"))


def lay_out_text(
    text: str, font: QFont, width: float, *, line_height: float, lift: float
) -> QTextLayout:
    """Break a text into lines of one height. `lift` is the space above the letters of a line."""
    layout = QTextLayout(text.replace("\n", "\u2028") or " ", font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * line_height + lift))
        number += 1
    layout.endLayout()
    return layout


def get_cursor_x(line: QTextLine, units: int) -> float:
    """Get the x of a cursor in a line. PySide also returns the offset, which Qt may correct."""
    place: Any = line.cursorToX(units)
    return float(place[0])


def find_next_offset(
    layout: QTextLayout, text: str, offset: int, *, forward: bool, words: bool
) -> int:
    """Find the next place for a cursor, a character or a word further."""
    mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
    move = layout.nextCursorPosition if forward else layout.previousCursorPosition
    return to_python(text, move(to_qt(text, offset), mode))
