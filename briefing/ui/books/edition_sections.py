"""The dialog for the sections of an edition: which, in which order, under which titles.

The result is stored under a name, because each page of a book shows the name of its edition.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.errors import BriefingError
from briefing.domain.edition import EDITIONS, ChosenSection, Edition, SectionKind
from briefing.edits.editions import ForgetEdition, KeepEdition
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.announcement import announce
from briefing.ui.controls.labels import translate_edition, translate_error, translate_section
from briefing.ui.controls.marking_box import MarkingBox
from briefing.ui.controls.text_size import scale, set_sizes

_OTHER_HEIGHT = 300  # of what stands above and below the list, and of the title bar
_KIND = Qt.ItemDataRole.UserRole


class SectionList(QListWidget):
    """The sections in order. Those of the edition are checked.

    The user moves them by Alt+↑↓ or by dragging, and renames them in place. An empty title
    becomes the usual one again.
    """

    def __init__(self, edition: Edition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        for chosen in edition.sections:
            self._add_section(chosen, Qt.CheckState.Checked)
        for kind in SectionKind:
            if all(kind is not chosen.kind for chosen in edition.sections):
                self._add_section(ChosenSection(kind), Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.itemChanged.connect(self._restore_title)

    @property
    def chosen(self) -> tuple[ChosenSection, ...]:
        rows = [self.item(row) for row in range(self.count())]
        return tuple(
            _read_section(row) for row in rows if row.checkState() is Qt.CheckState.Checked
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move_current(step)
        else:
            super().keyPressEvent(event)

    def _move_current(self, step: int) -> None:
        row = self.currentRow()
        if 0 <= row + step < self.count():
            self.insertItem(row + step, self.takeItem(row))
            self.setCurrentRow(row + step)

    def _add_section(self, section: ChosenSection, ticked: Qt.CheckState) -> None:
        usual = translate_section(section.kind)
        row = QListWidgetItem(section.title or usual)
        row.setData(_KIND, section.kind)
        row.setToolTip(usual)
        row.setCheckState(ticked)
        flag = Qt.ItemFlag
        row.setFlags((row.flags() | flag.ItemIsEditable) & ~flag.ItemIsDropEnabled)
        self.addItem(row)

    def _restore_title(self, row: QListWidgetItem) -> None:
        if not row.text().strip():
            row.setText(translate_section(SectionKind(row.data(_KIND))))


class EditionSections(QDialog):
    """Signal `edition_kept`: the edition was stored under this name."""

    edition_kept = Signal(str)

    def __init__(self, service: WorkspaceService, edition: Edition, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._edition = edition
        is_own = edition.name not in EDITIONS
        self.setWindowTitle(self.tr("Sections of the book"))
        set_sizes(self, minimum_width=420)
        self.list = SectionList(edition)
        self.list.setAccessibleName(self.tr("Sections"))
        lowest = "" if edition.assessments else service.markings.names[0]
        self.ceiling = MarkingBox(self.tr("Highest marking"), lowest or self.tr("any"))
        self.ceiling.show_marking(edition.ceiling, service.markings)
        self.name = QLineEdit(edition.name if is_own else "")
        self.name.setPlaceholderText(self.tr("custom name"))
        self.sentence = QLabel()
        self.delete_button = QPushButton(self.tr("&Delete"))
        self.delete_button.setVisible(is_own)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.keep_button = QPushButton(self.tr("Save"))
        self._build_layout()
        self._connect_signals()
        self._update_actions()

    def _keep_edition(self) -> None:
        name, sections = self.name.text().strip(), self.list.chosen
        ceiling = self.ceiling.currentData()
        edition = replace(self._edition, sections=sections, ceiling=ceiling)

        def finish(_: object) -> None:
            self.edition_kept.emit(name)
            self.accept()

        self._service.perform(KeepEdition(name, edition), finish)

    def _delete_edition(self) -> None:
        self._service.perform(ForgetEdition(self._edition.name), lambda _: self.accept())

    def _show_refusal(self, error: BriefingError) -> None:
        self.sentence.setText(translate_error(error))
        self.sentence.show()
        announce(self.sentence, self.sentence.text(), urgent=True)

    def _update_actions(self) -> None:
        self.keep_button.setEnabled(bool(self.name.text().strip() and self.list.chosen))

    def _connect_signals(self) -> None:
        self.finished.connect(self.deleteLater)
        self.list.itemChanged.connect(self._update_actions)
        self.name.textChanged.connect(self._update_actions)
        self.delete_button.clicked.connect(self._delete_edition)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._keep_edition)
        self._service.refused.connect(self._show_refusal)

    def _build_layout(self) -> None:
        template = self.tr("{edition} · Space selects, F2 renames, Alt+↑↓ moves")
        key_help = QLabel(template.format(edition=translate_edition(self._edition)))
        for label, role in ((key_help, "quiet"), (self.sentence, "warning")):
            label.setWordWrap(True)
            label.setProperty("role", role)
        self.sentence.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Highest marking"), self.ceiling)
        form.addRow(self.tr("Save &as"), self.name)
        self.keep_button.setProperty("role", "primary")
        self.keep_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.delete_button)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(key_help)
        layout.addWidget(self.list)
        every_row = self.list.sizeHintForRow(0) * self.list.count()
        whole = every_row + 2 * self.list.contentsMargins().top() + 8
        room = self.screen().availableGeometry().height() - scale(_OTHER_HEIGHT)
        self.list.setMinimumHeight(max(scale(_OTHER_HEIGHT) // 4, min(whole, room)))
        layout.addLayout(form)
        layout.addWidget(self.sentence)
        layout.addLayout(buttons)


def _read_section(row: QListWidgetItem) -> ChosenSection:
    kind, title = SectionKind(row.data(_KIND)), row.text().strip()
    return ChosenSection(kind, "" if title == translate_section(kind) else title)
