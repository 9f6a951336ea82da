"""The fields of a person, edited in place."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.edits.persons import EditPerson
from briefing.language.folding import fold
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.form_rows import make_field_label
from briefing.ui.controls.known_names import KnownNames
from briefing.ui.controls.stored_fields import StoredLine, Visit
from briefing.ui.controls.widgets import GrowingTextEdit
from briefing.ui.people.persons import PersonEntry
from briefing.ui.people.photograph_box import PhotographBox


class PersonFields(QWidget):
    """Photograph, name, role, party and biography. A party is stored when its field is left."""

    def __init__(
        self, service: WorkspaceService, entry: PersonEntry, parties: Sequence[str]
    ) -> None:
        super().__init__()
        self._service = service
        self._id = entry.person.id
        self._entry = entry
        self._parties = parties
        self.name, self.role, self.party = StoredLine(), StoredLine(), StoredLine()
        self.biography = GrowingTextEdit(lines=4)
        self.photograph = PhotographBox(read_only=service.is_read_only)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3)
        self._rows.addWidget(self.photograph)
        self._add_field(self.tr("Name"), self.name)
        self._add_field(self.tr("Role"), self.role)
        self._add_field(self.tr("Party"), self.party)
        self._add_field(self.tr("Biography"), self.biography)
        self._connect_signals()
        self.show_entry(entry)

    @property
    def person_id(self) -> int:
        return self._id

    def show_entry(self, entry: PersonEntry) -> None:
        """Show the person as it is stored now."""
        self._entry = entry
        self.photograph.show_photograph(entry.person.photograph)
        self.name.show_stored(entry.person.name)
        self.role.show_stored(entry.person.role)
        self.biography.show_stored(entry.person.biography)
        if not self.party.hasFocus() or not self.party.isModified():
            self.party.setText(entry.party)

    def list_tab_stops(self) -> list[QWidget]:
        """List the controls in Tab order."""
        fields = [self.name, self.role, self.party, self.biography]
        return [*self.photograph.list_tab_stops(), *fields]

    def edit_name(self) -> None:
        """Select the name, so that the user can type over it."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _add_field(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        field.setEnabled(not self._service.is_read_only)
        self._rows.addWidget(make_field_label(field))
        self._rows.addWidget(field)

    def _connect_signals(self) -> None:
        role, biography, name = Visit(self.role), Visit(self.biography), Visit(self.name)
        self.name.edited.connect(lambda text: self._rename(text, name.name))
        self.role.edited.connect(lambda text: self._store("role", text, role.name))
        self.biography.edited.connect(lambda text: self._store("biography", text, biography.name))
        self.party.setCompleter(KnownNames(self._parties, self.party))
        self.photograph.chosen.connect(self._store_photograph)
        self.photograph.removed.connect(
            lambda: self._service.perform(EditPerson(self._id, {"photograph": None}))
        )
        self.party.editingFinished.connect(self._store_party)

    def _store_photograph(self, path: Path) -> None:
        """Convert a picture and store it. Other files are refused with a message."""
        self._service.ask(
            lambda session: session.load_photograph(path),
            lambda picture: self._service.perform(EditPerson(self._id, {"photograph": picture})),
        )

    def _rename(self, text: str, visit: str) -> None:
        if not text.strip():
            self.name.set_fault(self.tr("A person needs a name."))
            return
        self.name.set_fault("")
        self._store("name", text, visit)

    def _store(self, field: str, value: str, visit: str) -> None:
        merge_key = f"person-{self._id}-{field}-{visit}"
        self._service.perform(EditPerson(self._id, {field: value}, merge_key=merge_key))

    def _store_party(self) -> None:
        """Store the party, under its existing name even if it was typed with other accents."""
        typed = self.party.text().strip()
        party = next((each for each in self._parties if fold(each) == fold(typed)), typed)
        if party != self._entry.party:
            self.party.setModified(False)
            self._service.perform(EditPerson(self._id, {}, party))
