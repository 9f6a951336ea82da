"""A person's photograph, at its true shape: a file is chosen for it, or dropped onto it."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.controls.widgets import get_dropped_file

_ROOM = QSize(96, 128)


class PhotographBox(QWidget):
    """`chosen` tells the file of a picture, `removed` that there is to be none."""

    chosen = Signal(Path)
    removed = Signal()

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self._stored: bytes | None = None
        self.picture = Picture()
        self.choose = QPushButton(self.tr("Choose… (Enter)"))
        self.remove = QPushButton(self.tr("Remove (Delete)"))
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for button in (self.choose, self.remove):
            button.setProperty("role", "link")
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addLayout(beside, 1)
        self.choose.setHidden(read_only)
        self.picture.setEnabled(not read_only)
        self._read_only = read_only
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self.removed)
        self.picture.clicked.connect(self._ask)
        self.picture.dropped.connect(self.chosen)
        self.picture.removed.connect(self.removed)
        self.show_photograph(None)

    def show_photograph(self, stored: bytes | None) -> None:
        if stored is None or stored != self._stored:
            self._stored = stored
            self.picture.show_image(QImage() if stored is None else QImage.fromData(stored))
            self.remove.setVisible(stored is not None and not self._read_only)

    def stops(self) -> list[QWidget]:
        """The controls in the order of the Tab key."""
        return [self.picture, self.choose, self.remove]

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Choose a photograph"),
            "",
            self.tr("Pictures (*.jpg *.jpeg *.png)"),
        )
        if name:
            self.chosen.emit(Path(name))


class Picture(QAbstractButton):
    """The photograph, or where it will be. Enter and Space ask for a file, Delete takes it away."""

    dropped = Signal(Path)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(_ROOM)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def shown(self) -> QRect:
        """Where the photograph is: all of it, in its own proportions."""
        size = self._image.size().scaled(_ROOM, Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())

    def show_image(self, image: QImage) -> None:
        self._image = image
        there = self.tr("Photograph: Enter chooses another, Delete removes it")
        none = self.tr("No photograph: Enter chooses one, or drop a picture here")
        self.setAccessibleName(none if image.isNull() else there)
        self.setToolTip(self.accessibleName())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete and not self._image.isNull():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and get_dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (path := get_dropped_file(event)) is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours = QPainter(self), get_theme()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._image.isNull():
            painter.setFont(make_sans_font(11))
            painter.setPen(QPen(QColor(colours.slate), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, 5, 5)
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), centred, self.tr("No photograph"))
        else:
            painter.drawImage(self.shown, self._image)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.teal), 2))
            painter.drawRoundedRect(frame if self._image.isNull() else self.shown, 2, 2)
