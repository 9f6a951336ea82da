"""F6 goes round the panes of the window: side bar, top bar, message, and those of the page."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class PaneCycle(QObject):
    """`list_panes` lists the panes as they are now, in the order of reading."""

    def __init__(self, list_panes: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._list_panes = list_panes

    def go_on(self, step: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1)."""
        panes = [each for each in self._list_panes() if each.isVisible() and find_stop(each)]
        focus = QApplication.focusWidget()
        here = next((at for at, pane in enumerate(panes) if contains(pane, focus)), -1)
        if here < 0 and step < 0:
            here = 0
        if panes and (stop := find_stop(panes[(here + step) % len(panes)])):
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)


def contains(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def find_stop(pane: QWidget) -> QWidget | None:
    """Find what had the focus last in a pane, or else what Tab reaches first in it."""
    last: QWidget | None = pane.focusWidget()  # the stubs say that there is always one
    if last is not None and is_stop(last):
        return last
    stops = (each for each in _list_in_tab_order(pane) if is_stop(each))
    return next(stops, None)


def _list_in_tab_order(pane: QWidget) -> Iterator[QWidget]:
    """List a pane and what is in it, in the order of the Tab key."""
    yield pane
    each: QWidget | None = pane.nextInFocusChain()
    while each is not None and each is not pane:
        if pane.isAncestorOf(each):
            yield each
        each = each.nextInFocusChain()


def is_stop(widget: QWidget) -> bool:
    """Return whether Tab can reach a widget now."""
    can_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return can_focus and widget.isVisible() and widget.isEnabled()
