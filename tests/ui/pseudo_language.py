"""A language whose texts are a third longer than English, and the search for texts cut by it."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QTableView,
    QTextEdit,
    QWidget,
)

_SHARE = 0.3
_WORD = "éèëêéèë"
_SHOWN = (QLabel, QAbstractButton, QComboBox, QLineEdit, QListWidget, QTextEdit)


class LongTranslator(QTranslator):
    """Makes each text 30 % longer."""

    def translate(
        self,
        context: str,
        text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation, n
        return lengthen(text)


def lengthen(text: str) -> str:
    """Add letters to a text, before the key of a menu entry."""
    words, tab, key = text.partition("\t")
    missing = max(2, round(len(words) * _SHARE))
    ends = [_WORD[: min(7, missing - at)] for at in range(0, missing, 7)]
    return words + ends[0] + "".join(f" {end}" for end in ends[1:]) + tab + key


def list_faults(window: QWidget) -> list[str]:
    """List the texts that are cut or lie on each other, and what scrolls sideways."""
    shown = [each for each in window.findChildren(QWidget) if _is_in_view(each, window)]
    faults = [fault for each in shown if isinstance(each, _SHOWN) for fault in _find_cut(each)]
    faults += [
        f"{_describe(each)} scrolls sideways"
        for each in shown
        if isinstance(each, QScrollArea) and each.horizontalScrollBar().maximum() > 0
    ]
    faults += [fault for each in shown for fault in _find_overlaps(each)]
    return faults + [fault for each in shown for fault in _find_outside(each)]


def _is_in_view(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.window() is window


def _find_cut(widget: QWidget) -> Iterator[str]:
    """Find a text that has less room than it needs, and no tool tip with the whole."""
    if isinstance(widget, QComboBox):
        text = widget.currentText()
    elif isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
    else:
        return
    is_heading = isinstance(widget, QLabel) and widget.property("role") == "title"
    if not text or (text.replace("&", "") in widget.toolTip() and not is_heading):
        return
    needed, size = widget.sizeHint(), widget.size()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed.setWidth(0)
        needed.setHeight(widget.heightForWidth(size.width()))
    if isinstance(widget, QComboBox):
        metrics = widget.fontMetrics()
        needed.setWidth(metrics.horizontalAdvance(text) + 24)
    if needed.width() > size.width() + 1 or needed.height() > size.height() + 1:
        yield f"{_describe(widget)} is cut: {needed.toTuple()} in {size.toTuple()}"


def _find_overlaps(parent: QWidget) -> Iterator[str]:
    children = [
        each
        for each in parent.children()
        if isinstance(each, _SHOWN) and each.isVisible() and not each.isWindow()
    ]
    if isinstance(parent, QLineEdit | QComboBox):
        return  # a field lays out what is in it
    for one, other in combinations(children, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > 1 and common.height() > 1:
            yield f"{_describe(one)} lies on {_describe(other)}"


def _find_outside(widget: QWidget) -> Iterator[str]:
    """Find what sticks out of the widget around it to the right or, without scrolling, below."""
    parent = widget.parentWidget()
    if parent is None or not isinstance(widget, _SHOWN):
        return
    around: QWidget | None = parent
    while around is not None and not around.isWindow():
        place = QRect(widget.mapTo(around, QPoint()), widget.size())
        scroller = around.parentWidget()
        if isinstance(scroller, QTableView):
            return
        scrolls = isinstance(scroller, QAbstractScrollArea) and scroller.viewport() is around
        is_below = not scrolls and place.bottom() > around.height() + 1
        if place.right() > around.width() + 1 or is_below:
            yield f"{_describe(widget)} sticks out of {_describe(around)}"
            return
        if scrolls:
            return
        around = scroller


def _describe(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    words = text() if callable(text) else ""
    name = widget.accessibleName() or words or widget.objectName()
    return f"{type(widget).__name__} “{name[:60]}”"
