"""The three panes of the meeting view side by side, and how wide each of them is."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from briefing.ui.controls.text_size import USUAL_SIZE, get_text_size, scale

_A4_RATIO = 297 / 210  # height to width of a page

# All widths and heights are in logical pixels.
_HANDLE_WIDTH = 5
_POOL_MIN_WIDTH = 180  # a clause label and a few words of its text
_POOL_MAX_WIDTH = 340  # beyond this the agenda needs the room more
_POOL_SHARE = 0.252  # of the window: about a quarter
_AGENDA_MIN_WIDTH = 330  # a title beside its times
_PREVIEW_MIN_WIDTH = 180
_PREVIEW_SMALL_WIDTH = 215  # the preview in the smallest window: headings can still be read
_PREVIEW_ROOMY_WIDTH = 388  # a wide but low window gives the preview at least this
_PREVIEW_MARGINS = 32  # left and right of the page: 18 + 14
_PREVIEW_CONTROLS_HEIGHT = 100  # the label above the page and the buttons below it
_OTHERS_WIDTH = 780  # what the pool and the agenda need before the preview may grow


class MeetingPanes(QSplitter):
    """The pool, the agenda and the preview; the widths follow the window until a handle is moved.

    The preview is as large as the height allows, the agenda has the rest. In a small window the
    preview shrinks first; `tightened` says that there is no room for it any more, or again.
    """

    tightened = Signal(bool)

    def __init__(self, pool: QWidget, agenda: QWidget, preview: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._has_manual_widths = False
        self.is_tight = False
        self.setObjectName("meetingSplitter")
        self.setHandleWidth(_HANDLE_WIDTH)
        for pane, min_width in (
            (pool, _POOL_MIN_WIDTH),
            (agenda, _AGENDA_MIN_WIDTH),
            (preview, _PREVIEW_MIN_WIDTH),
        ):
            pane.setMinimumWidth(min_width)
            self.addWidget(pane)
        self.setCollapsible(1, False)
        self.splitterMoved.connect(self._on_splitter_moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_room(event.size().width())
        if not self._has_manual_widths:
            self._distribute_widths(event.size())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._find_room(self.width())
            if not self._has_manual_widths:
                self._distribute_widths(self.size())

    def _find_room(self, width: int) -> None:
        """Find out whether all three have room for large print."""
        least = scale(_POOL_MIN_WIDTH + _AGENDA_MIN_WIDTH + _PREVIEW_MIN_WIDTH)
        is_tight = get_text_size() > USUAL_SIZE and width < least
        if is_tight != self.is_tight:
            self.is_tight = is_tight
            self.tightened.emit(is_tight)

    def _on_splitter_moved(self) -> None:
        self._has_manual_widths = True

    def _distribute_widths(self, size: QSize) -> None:
        page_width = round((size.height() - _PREVIEW_CONTROLS_HEIGHT) / _A4_RATIO)
        largest = max(_PREVIEW_ROOMY_WIDTH, page_width + _PREVIEW_MARGINS)
        preview = max(_PREVIEW_SMALL_WIDTH, min(size.width() - scale(_OTHERS_WIDTH), largest))
        pool = max(_POOL_MIN_WIDTH, min(round(size.width() * _POOL_SHARE), scale(_POOL_MAX_WIDTH)))
        self.setSizes([pool, size.width() - pool - preview, preview])
