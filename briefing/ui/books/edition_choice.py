"""Choosing for whom a book is: one of the four editions, or one that the desk has made."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.edition import (
    DELEGATION,
    EDITIONS,
    Edition,
    KeptEdition,
    get_base_edition,
    map_editions,
)
from briefing.domain.step import StepResult
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.edition_sections import EditionSections
from briefing.ui.controls.labels import translate_edition, translate_marking, translate_withheld
from briefing.ui.meeting.meeting_labels import DOT


class EditionChoice(QWidget):
    """`changed` tells that another is chosen. `buttons` are by the editions' names."""

    changed = Signal()

    def __init__(
        self, desk: WorkspaceService, proposed: Edition, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        # What withholds nothing is chosen by hand each time.
        self.chosen = DELEGATION if proposed.is_complete else proposed
        self.buttons: dict[str, QRadioButton] = {}
        self.sections_button = QPushButton(self.tr("&Sections…"))
        self.sections_button.setToolTip(self.tr("Which sections it has, in which order"))
        self.sections_button.setAutoDefault(False)
        self.sections_button.setEnabled(not desk.is_read_only)
        self.sections_button.clicked.connect(self._choose_sections)
        self._known: Mapping[str, Edition] = {}
        self._rows = QWidget()  # Radio buttons of one parent shut each other out.
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._rows)
        self._layout.addWidget(self.sections_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(EDITIONS)
        desk.changed.connect(self._follow)
        self._load()

    def _load(self) -> None:
        self._desk.ask(_editions, self._show)

    def _follow(self, changed: StepResult) -> None:
        if changed.has_changed(KeptEdition):
            self._load()

    def _show(self, known: Mapping[str, Edition]) -> None:
        """The choice stays, unless it is no longer there."""
        if known != self._known:
            self._known = known
            self._rows.deleteLater()
            self._rows = QWidget()
            self._layout.insertWidget(0, self._rows)
            rows = QVBoxLayout(self._rows)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(2)
            self.buttons = {name: self._add(edition, rows) for name, edition in known.items()}
        self._choose(known.get(self.chosen.name, DELEGATION))

    def _add(self, edition: Edition, rows: QVBoxLayout) -> QRadioButton:
        radio = QRadioButton(translate_edition(edition))
        note = QLabel(self._note(edition))
        note.setProperty("role", "warning" if edition.is_complete else "quiet")
        note.setContentsMargins(24, 0, 0, 4)
        radio.setAccessibleDescription(note.text())
        radio.clicked.connect(partial(self._choose, edition))
        rows.addWidget(radio)
        rows.addWidget(note)
        return radio

    def _note(self, edition: Edition) -> str:
        if edition.name in EDITIONS:
            return translate_withheld(edition)
        of, count = translate_edition(get_base_edition(edition)), len(edition.sections)
        told = [of, self.tr("sections: {count}").format(count=count)]
        if edition.ceiling:
            up_to = self.tr("up to {marking}")
            told.append(up_to.format(marking=translate_marking(edition.ceiling)))
        return DOT.join(told)

    def _choose(self, edition: Edition) -> None:
        self.chosen = edition
        self.buttons[edition.name].setChecked(True)
        self.changed.emit()

    def _choose_sections(self) -> None:
        dialog = EditionSections(self._desk, self.chosen, self)
        dialog.kept.connect(self._choose_kept)
        dialog.open()

    def _choose_kept(self, name: str) -> None:
        def show(known: Mapping[str, Edition]) -> None:
            self._show(known)
            self._choose(known.get(name, self.chosen))

        self._desk.ask(_editions, show)


def _editions(session: Session) -> Mapping[str, Edition]:
    return map_editions(session.records.kept_editions.get_all())
