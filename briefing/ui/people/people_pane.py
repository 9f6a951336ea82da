"""The pane beside the people: the fields of a person, and links to where a name appears."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.pane_widgets import LinkCard
from briefing.ui.controls.widgets import SectionLabel
from briefing.ui.people.named_people import Mention, NameRow
from briefing.ui.people.person_fields import PersonFields
from briefing.ui.people.persons import AgendaPlace, PersonEntry, Persons, load_items
from briefing.ui.statement.clause_names import get_clause_name, get_first_words
from briefing.ui.statement.statement_model import Paragraph

_QUOTE_LENGTH = 60
_MAX_LINKS = 12


@dataclass(frozen=True)
class _LinkGroup:
    """Links under one title: the id and the text of each record, and the signal that opens it."""

    title: str
    signal: SignalInstance
    places: tuple[tuple[int, str], ...]


class PeoplePane(QScrollArea):
    """Shows the selected row.

    Signals: `person_requested`: make a person of the name; `removal_requested`: it is no name.
    """

    go_to_clause = Signal(int)
    go_to_item = Signal(int)
    go_to_delegation = Signal(int)
    person_requested = Signal()
    removal_requested = Signal()

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._row: NameRow | None = None
        self.fields: PersonFields | None = None
        self.links: list[LinkCard] = []
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.about = QLabel()
        self.about.setProperty("role", "quiet")
        self.make_person_button = QPushButton(self.tr("Add as a person (P)"))
        self.make_person_button.setProperty("role", "link")
        self.make_person_button.clicked.connect(self.person_requested)
        self.leave_out_button = QPushButton(self.tr("Leave out: not a name"))
        self.leave_out_button.setToolTip(
            name_keys(
                self.tr(
                    "Leave it out here and in the index of every book. {Ctrl+Z} shows it again."
                )
            )
        )
        self.leave_out_button.setProperty("role", "link")
        self.leave_out_button.clicked.connect(self.removal_requested)
        self._links_widget = QWidget()
        self._link_groups: tuple[_LinkGroup, ...] = ()
        self._build_layout()

    def show_row(self, row: NameRow, persons: Persons) -> None:
        """Show a row. Fields of the same person stay, with what is being typed in them."""
        self._row = row
        self._body.show()
        entry = persons.get(row.person_id) if row.person_id else None
        details = (row.short_name, row.role, row.party, row.date_and_place)
        if entry is not None:
            details = (row.short_name, "", "", row.date_and_place)
        self.title.setText(row.name)
        self.title.setVisible(entry is None)
        self.about.setText("\n".join(filter(None, details)))
        self.about.setVisible(any(details))
        self.make_person_button.setVisible(
            entry is None and row.is_person and not self._service.is_read_only
        )
        self.leave_out_button.setVisible(entry is None and not self._service.is_read_only)
        self._show_fields(entry, persons)
        clause_ids = [each.clause.id for each in row.mentions]
        self._service.ask(
            lambda session: load_items(session, clause_ids),
            lambda items: self._show_links(row, entry, items),
        )

    def show_persons(self, persons: Persons) -> None:
        """Show the fields as they are stored now."""
        if self.fields is not None:
            entry = persons.get(self.fields.person_id)
            if entry is not None:
                self.fields.show_entry(entry)

    @property
    def person_id(self) -> int | None:
        """The id of the person whose fields are shown."""
        return None if self.fields is None else self.fields.person_id

    def list_tab_stops(self) -> list[QWidget]:
        fields = [] if self.fields is None else self.fields.list_tab_stops()
        return [*fields, self.make_person_button, self.leave_out_button, *self.links]

    def _show_fields(self, entry: PersonEntry | None, persons: Persons) -> None:
        if self.person_id == (None if entry is None else entry.person.id):
            return
        if self.fields is not None:
            self.fields.hide()
            self._page.removeWidget(self.fields)
            self.fields.deleteLater()
            self.fields = None
        if entry is not None:
            self.fields = PersonFields(self._service, entry, persons.parties)
            self._page.insertWidget(0, self.fields)
            self.fields.show()

    def _show_links(
        self, row: NameRow, entry: PersonEntry | None, items: Sequence[AgendaPlace]
    ) -> None:
        """Show links to the delegations, clauses and agenda items of a name."""
        rank = self.tr("{meeting} · rank {rank}")
        groups = (
            _LinkGroup(
                self.tr("In the delegations"),
                self.go_to_delegation,
                tuple(
                    (each.meeting_id, rank.format(meeting=each.meeting, rank=each.rank))
                    for each in (entry.attendances if entry is not None else ())
                ),
            ),
            _LinkGroup(
                self.tr("In the statement"),
                self.go_to_clause,
                tuple((each.clause.id, _format_clause(each)) for each in row.mentions),
            ),
            _LinkGroup(
                self.tr("On the agenda"),
                self.go_to_item,
                tuple((each.item_id, _format_item(each)) for each in items),
            ),
        )
        if row is self._row and groups != self._link_groups:
            self._link_groups = groups
            self._make_links()
        self._set_tab_order()

    def _make_links(self) -> None:
        old_links, self._links_widget = self._links_widget, QWidget()
        self.links = []
        column = QVBoxLayout(self._links_widget)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(7)
        for each in filter(lambda ways: ways.places, self._link_groups):
            column.addWidget(SectionLabel(each.title))
            for record_id, words in each.places[:_MAX_LINKS]:
                card = LinkCard(words)
                card.clicked.connect(partial(each.signal.emit, record_id))
                column.addWidget(card)
                self.links.append(card)
            if len(each.places) > _MAX_LINKS:
                count = len(each.places) - _MAX_LINKS
                more = QLabel(self.tr("and {count} more", "", count).format(count=count))
                more.setProperty("role", "quiet")
                column.addWidget(more)
        self._page.replaceWidget(old_links, self._links_widget)
        old_links.hide()
        old_links.deleteLater()

    def _set_tab_order(self) -> None:
        for one, other in pairwise(self.list_tab_stops()):
            QWidget.setTabOrder(one, other)

    def _build_layout(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About this name"))
        self._body = QWidget()
        self._body.setProperty("role", "page")
        self._page = QVBoxLayout(self._body)
        self._page.setContentsMargins(18, 15, 18, 18)
        self._page.setSpacing(6)
        for label in (self.title, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._page.addWidget(label)
        self._page.addWidget(self.make_person_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.addWidget(self.leave_out_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.addWidget(self._links_widget)
        self._page.addStretch(1)
        self._body.hide()
        self.setWidget(self._body)


def _format_clause(mentioned: Mention) -> str:
    name = get_clause_name(Paragraph(mentioned.clause))
    return f"{name} · {get_first_words(mentioned.clause.text, _QUOTE_LENGTH)}"


def _format_item(item: AgendaPlace) -> str:
    return item.title if item.number is None else f"{item.number} {item.title}"
