"""The side bar: the places of the window, and the outline of what is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.controls.widgets import ElidedLabel, SectionLabel

_WIDTH, _MOST_WIDTH = 192, 290
_MARGIN = 18
_ROW = 36


class Place(IntEnum):
    """The places of the window, in the order of the side bar."""

    STATEMENTS = 0
    MEETINGS = 1
    COMMITMENTS = 2
    PEOPLE = 3
    BOOKS = 4
    NOTES = 5


@dataclass(frozen=True)
class OutlineEntry:
    """A row of the outline, such as 'Transport' with '16–21'. The view defines `key`."""

    title: str
    detail: str
    key: int


class SideBarRow(QAbstractButton):
    """A row of the side bar: a title on the left, a count or a range on the right.

    `entered`: it was chosen by a click, Enter or Space, not only passed with an arrow key.
    """

    entered = Signal()
    accessible_role = QAccessible.Role.PageTab

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = ""
        self.setText(text)
        self.set_detail(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_detail(self, detail: str) -> None:
        self._detail = detail
        self.setAccessibleName(f"{self.text()} {detail}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_compute_width(), scale(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_here = self.rect().contains(event.position().toPoint())
        if is_here and event.button() is Qt.MouseButton.LeftButton:
            self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours, painter = get_theme(), QPainter(self)
        here = self.isChecked()
        if here or self.underMouse():
            painter.fillRect(self.rect(), QColor(colours.ink_selected))
        if here:
            painter.fillRect(QRect(0, 0, 3, self.height()), QColor(colours.gold))
        weight = QFont.Weight.Bold if here else QFont.Weight.Normal
        inner = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.setFont(make_sans_font(12, weight))
        painter.setPen(QColor(colours.on_ink_dim))
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._detail
        )
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(self._detail) - 8)
        painter.setFont(make_sans_font(13, weight))
        painter.setPen(QColor(colours.on_ink))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(QColor(colours.gold))
            painter.drawRect(self.rect().adjusted(4, 2, -5, -3))


class SideBar(QFrame):
    """The places of the window. `menu_button` opens the window's menu.

    `place_entered`: the keys are for the page of the place from now on.
    """

    accessible_role = QAccessible.Role.PageTabList

    place_chosen = Signal(Place)
    place_entered = Signal()
    outline_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBar")
        self.setFixedWidth(_compute_width())
        self.setAccessibleName(self.tr("Side bar"))
        self.menu_button = QToolButton(self)
        self._places = QButtonGroup(self)
        self._outline_label = SectionLabel(parent=self)
        self._outline = QVBoxLayout()
        self._entries: list[OutlineEntry] = []
        self._lay_out()
        self._places.idClicked.connect(lambda key: self.place_chosen.emit(Place(key)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(_compute_width())

    def set_place(self, place: Place | None) -> None:
        """Mark the current place; None: no place of the side bar.

        Tab stops at the current place only, and the arrow keys go on from it.
        """
        self._places.setExclusive(place is not None)
        for row in self._places.buttons():
            row.setChecked(place is not None and row is self._places.button(place))
        stop = self._places.button(place or Place.STATEMENTS)
        for row in self._places.buttons():
            here = row is stop
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def set_counts(self, counts: Mapping[Place, int]) -> None:
        for place, count in counts.items():
            row = self._places.button(place)
            assert isinstance(row, SideBarRow)
            row.set_detail(self.locale().toString(count))

    def set_outline(self, label: str, entries: Sequence[OutlineEntry]) -> None:
        """Show the outline of what is open, under a label such as 'In this statement'."""
        self._outline_label.setText(label)
        if list(entries) == self._entries:
            return
        self._entries = list(entries)
        while (old := self._outline.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before: QWidget = self._places.button(max(Place))
        for entry in entries:
            row = SideBarRow(entry.title, entry.detail)
            row.accessible_role = QAccessible.Role.Link
            row.setToolTip(entry.title)
            row.clicked.connect(lambda _=False, key=entry.key: self.outline_chosen.emit(key))
            self._outline.addWidget(row)
            self.setTabOrder(before, row)
            before = row
        self._outline.addStretch()
        self._outline_label.setVisible(bool(entries))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_head())
        for place, title in self._get_titles().items():
            row = SideBarRow(title)
            row.setCheckable(True)
            row.entered.connect(self.place_entered)
            self._places.addButton(row, place)
            layout.addWidget(row)
        self._outline_label.setContentsMargins(_MARGIN, 16, _MARGIN, 8)
        self._outline_label.hide()
        layout.addWidget(self._outline_label)
        layout.addWidget(self._make_outline_area(), 1)

    def _make_head(self) -> QHBoxLayout:
        name = ElidedLabel(self.tr("Briefing Book"))
        name.setObjectName("name")
        self.menu_button.setObjectName("menuButton")
        self.menu_button.setText("☰")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu (F10)"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 10, 8, 14)
        head.addWidget(name, 1)
        head.addWidget(self.menu_button)
        return head

    def _get_titles(self) -> dict[Place, str]:
        return {
            Place.STATEMENTS: self.tr("Statements"),
            Place.MEETINGS: self.tr("Meetings"),
            Place.COMMITMENTS: self.tr("Commitments"),
            Place.PEOPLE: self.tr("People and bodies"),
            Place.BOOKS: self.tr("Books issued"),
            Place.NOTES: self.tr("Notes"),
        }

    def _make_outline_area(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("role", "plain")
        inner.setLayout(self._outline)
        self._outline.setContentsMargins(0, 0, 0, 0)
        self._outline.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setViewport(QWidget())  # its own would load every class of widgets, to find its type
        area.viewport().setProperty("role", "plain")
        area.setWidget(inner)
        return area


def _compute_width() -> int:
    """Compute the width for the size of the text. The page needs the room more than the bar."""
    return min(scale(_WIDTH), _MOST_WIDTH)
