"""The choice of an edition: one of the four, or one that the desk has made."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

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
    """Signal `changed`: another edition was chosen. `buttons` maps edition names to buttons."""

    changed = Signal()

    def __init__(
        self, service: WorkspaceService, proposed: Edition, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        # An edition that withholds nothing is never proposed: the user must choose it each time.
        self.chosen = DELEGATION if proposed.is_complete else proposed
        self.buttons: dict[str, QRadioButton] = {}
        self.sections_button = QPushButton(self.tr("&Sections…"))
        self.sections_button.setToolTip(self.tr("Sections of this edition and their order"))
        self.sections_button.setAutoDefault(False)
        self.sections_button.setEnabled(not service.is_read_only)
        self.sections_button.clicked.connect(self._open_sections)
        self._editions: Mapping[str, Edition] = {}
        self._rows = QWidget()  # radio buttons with one parent exclude each other
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._rows)
        self._layout.addWidget(self.sections_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_editions(EDITIONS)
        service.changed.connect(self._on_changed)
        self._load_editions()

    def _load_editions(self) -> None:
        self._service.ask(_read_editions, self._show_editions)

    def _on_changed(self, changed: StepResult) -> None:
        if changed.has_changed(KeptEdition):
            self._load_editions()

    def _show_editions(self, editions: Mapping[str, Edition]) -> None:
        """Show the editions. The choice stays, unless that edition is gone."""
        if editions != self._editions:
            self._editions = editions
            self._rows.deleteLater()
            self._rows = QWidget()
            self._layout.insertWidget(0, self._rows)
            rows = QVBoxLayout(self._rows)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(2)
            self.buttons = {
                name: self._add_edition(edition, rows) for name, edition in editions.items()
            }
        self._choose_edition(editions.get(self.chosen.name, DELEGATION))

    def _add_edition(self, edition: Edition, rows: QVBoxLayout) -> QRadioButton:
        radio = QRadioButton(translate_edition(edition))
        note = QLabel(self._describe_edition(edition))
        note.setProperty("role", "warning" if edition.is_complete else "quiet")
        note.setContentsMargins(24, 0, 0, 4)
        radio.setAccessibleDescription(note.text())
        radio.clicked.connect(partial(self._choose_edition, edition))
        rows.addWidget(radio)
        rows.addWidget(note)
        return radio

    def _describe_edition(self, edition: Edition) -> str:
        if edition.name in EDITIONS:
            return translate_withheld(edition)
        base, count = translate_edition(get_base_edition(edition)), len(edition.sections)
        parts = [base, self.tr("sections: {count}", "", count).format(count=count)]
        if edition.ceiling:
            up_to = self.tr("up to {marking}")
            parts.append(up_to.format(marking=translate_marking(edition.ceiling)))
        return DOT.join(parts)

    def _choose_edition(self, edition: Edition) -> None:
        self.chosen = edition
        self.buttons[edition.name].setChecked(True)
        for one, other in pairwise([*self.buttons.values(), self.sections_button]):
            QWidget.setTabOrder(one, other)
        self.changed.emit()

    def _open_sections(self) -> None:
        dialog = EditionSections(self._service, self.chosen, self)
        dialog.edition_kept.connect(self._on_edition_kept)
        dialog.open()

    def _on_edition_kept(self, name: str) -> None:
        def choose_edition(editions: Mapping[str, Edition]) -> None:
            self._show_editions(editions)
            self._choose_edition(editions.get(name, self.chosen))

        self._service.ask(_read_editions, choose_edition)


def _read_editions(session: Session) -> Mapping[str, Edition]:
    return map_editions(session.records.kept_editions.get_all())
