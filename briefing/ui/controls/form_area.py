"""A scroll area for the form of a dialog, so that the dialog fits the screen."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from briefing.ui.controls.text_size import scale

_LEAST_HEIGHT = 90
_RESERVED_HEIGHT = 190
"""The height of the rest of a dialog: title bar, a sentence, buttons."""


class ShrinkingArea(QScrollArea):
    """As high as its form, but less where there is no room; then it scrolls. Hidden with it."""

    def __init__(self, form: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        size = self._form.sizeHint()
        if self._form.hasHeightForWidth():
            size.setHeight(self._form.heightForWidth(self.width()))
        return size

    def minimumSizeHint(self) -> QSize:
        least = self._form.minimumSizeHint()
        return QSize(least.width(), min(least.height(), scale(_LEAST_HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form:
            if event.type() == QEvent.Type.LayoutRequest:
                self.updateGeometry()
            elif event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setHidden(self._form.isHidden())
        return super().eventFilter(watched, event)


class FormArea(QScrollArea):
    """As high as its form, and so is the dialog. Where the screen ends, it scrolls."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self._height = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Get the form's own size. Only the height is limited."""
        size, room = (
            self._form.sizeHint(),
            self.screen().availableGeometry().height() - _RESERVED_HEIGHT,
        )
        beside = self.verticalScrollBar().sizeHint().width() if size.height() > room else 0
        return QSize(size.width() + beside, min(size.height(), room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the form."""
        result = super().eventFilter(watched, event)
        if watched is self._form and event.type() == QEvent.Type.LayoutRequest:
            height = self.minimumSizeHint().height()
            if height != self._height:
                self._height = height
                self._resize_dialog()
        return result

    def _resize_dialog(self) -> None:
        self.updateGeometry()
        dialog = self.window()
        if layout := dialog.layout():  # else it would still ask for its old size
            layout.activate()
        size = dialog.sizeHint()
        dialog.resize(max(dialog.width(), size.width()), size.height())
