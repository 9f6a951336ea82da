"""What is known of a person or a name: the fields of a person, and where either appears."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.pane_widgets import LinkCard
from briefing.ui.controls.widgets import SectionLabel
from briefing.ui.people.named_people import Mentioned, Named
from briefing.ui.people.person_fields import PersonFields
from briefing.ui.people.persons import Known, OnAgenda, Persons, load_items
from briefing.ui.statement.clause_names import get_clause_name, get_first_words
from briefing.ui.statement.statement_model import Paragraph

_WORDS = 60
_MOST = 12


@dataclass(frozen=True)
class _Ways:
    """Where a name appears: the records by id, each in words, and what tells to go there."""

    title: str
    go: SignalInstance
    places: tuple[tuple[int, str], ...]


class PeoplePane(QScrollArea):
    """Belongs to the row selected. `person_wanted`: the name is to be made a person."""

    go_to_clause = Signal(int)
    go_to_item = Signal(int)
    go_to_delegation = Signal(int)
    person_wanted = Signal()

    def __init__(self, desk: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._named: Named | None = None
        self.fields: PersonFields | None = None
        self.links: list[LinkCard] = []
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.about = QLabel()
        self.about.setProperty("role", "quiet")
        self.make_person = QPushButton(self.tr("Make a person of it (P)"))
        self.make_person.setProperty("role", "link")
        self.make_person.clicked.connect(self.person_wanted)
        self._where = QWidget()
        self._ways: tuple[_Ways, ...] = ()
        self._lay_out()

    def show_row(self, named: Named, persons: Persons) -> None:
        """Show what belongs to a row; of a person, what is being typed is not disturbed."""
        self._named = named
        self._body.show()
        known = persons.get(named.person_id) if named.person_id else None
        told = (named.short, named.role, named.party, named.when)
        if known is not None:
            told = (named.short, "", "", named.when)
        self.title.setText(named.name)
        self.title.setVisible(known is None)
        self.about.setText("\n".join(filter(None, told)))
        self.about.setVisible(any(told))
        self.make_person.setVisible(
            known is None and named.is_person and not self._desk.is_read_only
        )
        self._show_fields(known, persons)
        clause_ids = [each.clause.id for each in named.mentions]
        self._desk.ask(
            lambda session: load_items(session, clause_ids),
            lambda items: self._show_where(named, known, items),
        )

    def show_persons(self, persons: Persons) -> None:
        """Show the fields as they are now stored."""
        if self.fields is not None:
            known = persons.get(self.fields.person_id)
            if known is not None:
                self.fields.show_known(known)

    @property
    def person_id(self) -> int | None:
        """The person whose fields are shown."""
        return None if self.fields is None else self.fields.person_id

    def stops(self) -> list[QWidget]:
        fields = [] if self.fields is None else self.fields.stops()
        return [*fields, self.make_person, *self.links]

    def _show_fields(self, known: Known | None, persons: Persons) -> None:
        if self.person_id == (None if known is None else known.person.id):
            return
        if self.fields is not None:
            self.fields.hide()
            self._page.removeWidget(self.fields)
            self.fields.deleteLater()
            self.fields = None
        if known is not None:
            self.fields = PersonFields(self._desk, known, persons.parties)
            self._page.insertWidget(0, self.fields)
            self.fields.show()

    def _show_where(self, named: Named, known: Known | None, items: Sequence[OnAgenda]) -> None:
        """Where it appears: in which delegations, clauses and items."""
        rank = self.tr("{meeting} · rank {rank}")
        ways = (
            _Ways(
                self.tr("In the delegations"),
                self.go_to_delegation,
                tuple(
                    (each.meeting_id, rank.format(meeting=each.meeting, rank=each.rank))
                    for each in (known.attends if known is not None else ())
                ),
            ),
            _Ways(
                self.tr("In the statement"),
                self.go_to_clause,
                tuple((each.clause.id, _clause_words(each)) for each in named.mentions),
            ),
            _Ways(
                self.tr("On the agenda"),
                self.go_to_item,
                tuple((each.item_id, _item_words(each)) for each in items),
            ),
        )
        if named is self._named and ways != self._ways:
            self._ways = ways
            self._make_links()
        self._chain_tabs()

    def _make_links(self) -> None:
        old, self._where = self._where, QWidget()
        self.links = []
        column = QVBoxLayout(self._where)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(7)
        for each in filter(lambda ways: ways.places, self._ways):
            column.addWidget(SectionLabel(each.title))
            for record_id, words in each.places[:_MOST]:
                card = LinkCard(words)
                card.clicked.connect(partial(each.go.emit, record_id))
                column.addWidget(card)
                self.links.append(card)
            if len(each.places) > _MOST:
                count = len(each.places) - _MOST
                more = QLabel(self.tr("and {count} more").format(count=count))
                more.setProperty("role", "quiet")
                column.addWidget(more)
        self._page.replaceWidget(old, self._where)
        old.hide()
        old.deleteLater()

    def _chain_tabs(self) -> None:
        for one, other in pairwise(self.stops()):
            QWidget.setTabOrder(one, other)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What is known of the name"))
        self._body = QWidget()
        self._body.setProperty("role", "page")
        self._page = QVBoxLayout(self._body)
        self._page.setContentsMargins(18, 15, 18, 18)
        self._page.setSpacing(6)
        for label in (self.title, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._page.addWidget(label)
        self._page.addWidget(self.make_person, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.addWidget(self._where)
        self._page.addStretch(1)
        self._body.hide()
        self.setWidget(self._body)


def _clause_words(mentioned: Mentioned) -> str:
    name = get_clause_name(Paragraph(mentioned.clause))
    return f"{name} · {get_first_words(mentioned.clause.text, _WORDS)}"


def _item_words(item: OnAgenda) -> str:
    return item.title if item.number is None else f"{item.number} {item.title}"
