"""The photograph of a person. A file is chosen for it, or dropped onto it."""

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
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.controls.widgets import accept_copy, get_dropped_file, let_take_files

_WIDTH, _RATIO, _MOST_WIDTH = 96, 4 / 3, 144


class PhotographBox(QWidget):
    """Signals: `chosen` with the file of a picture, `removed` for no photograph."""

    chosen = Signal(Path)
    removed = Signal()

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self._photograph: bytes | None = None
        self.picture = Picture()
        self.choose_button = QPushButton(name_keys(self.tr("Choose… ({Enter})")))
        self.remove_button = QPushButton(name_keys(self.tr("Remove ({Delete})")))
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for button in (self.choose_button, self.remove_button):
            button.setProperty("role", "link")
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(6)
        row.addWidget(self.picture)
        row.addLayout(buttons, 1)
        self.choose_button.setHidden(read_only)
        self.picture.setEnabled(not read_only)
        self._is_read_only = read_only
        self.choose_button.clicked.connect(self._choose_file)
        self.remove_button.clicked.connect(self.removed)
        self.picture.clicked.connect(self._choose_file)
        self.picture.dropped.connect(self.chosen)
        self.picture.removed.connect(self.removed)
        self.show_photograph(None)

    def show_photograph(self, photograph: bytes | None) -> None:
        if photograph is None or photograph != self._photograph:
            self._photograph = photograph
            self.picture.show_image(QImage() if photograph is None else QImage.fromData(photograph))
            self.remove_button.setVisible(photograph is not None and not self._is_read_only)

    def list_tab_stops(self) -> list[QWidget]:
        """List the controls in Tab order."""
        return [self.picture, self.choose_button, self.remove_button]

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Choose a photograph"),
            propose_place(FileKind.PHOTOGRAPH),
            self.tr("Pictures (*.jpg *.jpeg *.png)"),
        )
        if name:
            remember_place(FileKind.PHOTOGRAPH, Path(name))
            self.chosen.emit(Path(name))


class Picture(QAbstractButton):
    """The photograph or an empty frame. Enter and Space ask for a file, Delete removes it."""

    dropped = Signal(Path)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        let_take_files(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Grow with the text, as far as the buttons beside it leave room."""
        width = min(scale(_WIDTH), _MOST_WIDTH)
        return QSize(width, round(width * _RATIO))

    @property
    def image_rect(self) -> QRect:
        """The rectangle of the whole photograph, in its own proportions."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())

    def show_image(self, image: QImage) -> None:
        self._image = image
        with_image = name_keys(self.tr("Photograph: {Enter} chooses another, {Delete} removes it"))
        without_image = name_keys(
            self.tr("No photograph: {Enter} chooses one, or drop a picture here")
        )
        self.setAccessibleName(without_image if image.isNull() else with_image)
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
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if (path := get_dropped_file(event)) is not None and accept_copy(event):
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
            painter.drawImage(self.image_rect, self._image)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.teal), 2))
            painter.drawRoundedRect(frame if self._image.isNull() else self.image_rect, 2, 2)
