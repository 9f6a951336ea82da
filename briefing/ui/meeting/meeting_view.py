"""The meeting view: the pool of clauses, the agenda, and the preview of the book."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.edition import Edition
from briefing.domain.made_book import MadeBook
from briefing.domain.marking import Level
from briefing.domain.meeting import AgendaItem, DocumentToSign, ItemClause, Meeting, MeetingParty
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Clause, Party, Statement, Text
from briefing.domain.step import StepResult
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.page_keys import (
    CHOOSE_PART,
    EDIT_MEETING,
    FOLD_PAGE,
    PRINT_EDITION,
    SHOW_PREFLIGHT,
    PageKey,
)
from briefing.ui.controls.widget_actions import add_page_action
from briefing.ui.meeting.agenda import Agenda
from briefing.ui.meeting.clause_pool import ClausePoolPanel
from briefing.ui.meeting.delegations_view import DelegationsPanel
from briefing.ui.meeting.documents_panel import DocumentsPanel
from briefing.ui.meeting.drag_data import DraggedClauses
from briefing.ui.meeting.meeting_briefs import MeetingBriefs
from briefing.ui.meeting.meeting_editor import MeetingEditor
from briefing.ui.meeting.meeting_head import PART_KEYS, MeetingHead, Part, get_key_help
from briefing.ui.meeting.meeting_labels import format_clock, format_title
from briefing.ui.meeting.meeting_model import MeetingFacts, load_clauses, load_meeting
from briefing.ui.meeting.meeting_panes import MeetingPanes
from briefing.ui.meeting.preview import Preview
from briefing.ui.window.side_bar import OutlineEntry

_AGENDA = (
    *(Meeting, MeetingParty, Party, AgendaItem, ItemClause, Annotation, Brief, Clause, Level),
    *(DocumentToSign, Person),
)
_DELEGATIONS = (Meeting, MeetingParty, Party, Person, Delegate)
_CLAUSES = (Statement, Text, Clause, Commitment)


class MeetingView(QWidget):
    """One meeting in preparation. Signal `message_posted`: a sentence for the message bar."""

    message_posted = Signal(str)
    print_requested = Signal()
    preflight_requested = Signal()
    go_to_clause = Signal(int)
    go_to_person = Signal(int)
    outline_changed = Signal(list)
    title_changed = Signal(str)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meetingView")
        self.service = service
        self.meeting_id: int | None = None
        self.facts: MeetingFacts | None = None
        self.editor = MeetingEditor(service, self)
        self.pool = ClausePoolPanel()
        self.head = MeetingHead()
        self.agenda = Agenda(service)
        self.delegations = DelegationsPanel(service)
        self.briefs = MeetingBriefs(service)
        self.documents = DocumentsPanel(service)
        self.part = Part.AGENDA
        self._is_page_folded = False
        self.preview = Preview(service)
        self._build_layout()
        self._connect_signals()
        self._add_shortcuts()
        if service.is_read_only:
            self._set_read_only()
        service.changed.connect(self._on_changed)

    @property
    def title(self) -> str:
        return "" if self.facts is None else self.facts.meeting.title

    @property
    def edition(self) -> Edition:
        """The edition in the preview."""
        return self.preview.edition

    def open_meeting(self, meeting_id: int, item_id: int | None = None) -> None:
        """Show a meeting, and select an item if one is given."""
        if meeting_id != self.meeting_id:
            self._set_meeting_id(meeting_id)
            self.agenda.clear()
            self._load_clauses()
            self._load_meeting()
            self.delegations.show_meeting(meeting_id)
            self.preview.show_meeting(meeting_id)
        if item_id is not None:
            self.show_part(Part.AGENDA)
            self.agenda.select(item_id)

    def show_part(self, part: Part) -> None:
        """Show the agenda with the pool, or another part of the meeting in its place."""
        self.part = part
        self.head.show_part(part)
        self._parts.setCurrentIndex(part)
        self.pool.setVisible(part is Part.AGENDA)
        self._key_help.setText(get_key_help(part))
        self._follow_selection()

    def show_briefs(self) -> None:
        """Show the briefs that belong to no item."""
        self.show_part(Part.BRIEFS)

    def show_delegations(self) -> None:
        self.show_part(Part.DELEGATIONS)

    def go_to_part(self, part: Part) -> None:
        """Show a part and give it the focus."""
        self.show_part(part)
        self._take_focus()

    def go_to_outline(self, key: int) -> None:
        self.show_part(Part.AGENDA)
        self.agenda.select(key, focus=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if pages is not None:
            self.preview.turn_pages(pages)
        elif event.key() == Qt.Key.Key_Escape and not self._middle.isVisibleTo(self):
            self.zoom_page()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus to the selected item, or to the part shown in its place."""
        super().focusInEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        if self.part is Part.DELEGATIONS:
            self.delegations.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.part is Part.BRIEFS:
            self.briefs.take_focus()
        elif self.part is Part.DOCUMENTS:
            self.documents.take_focus()
        elif self.agenda.current is not None:
            self.agenda.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def zoom_page(self) -> None:
        """Give the preview all the room, or the usual width again."""
        large = self._middle.isVisibleTo(self)
        self.pool.setVisible(not large and self.part is Part.AGENDA)
        self._middle.setVisible(not large)
        self.preview.setVisible(large or not self._is_page_folded)

    def fold_page(self) -> None:
        """Hide or show the preview. In large print it takes the place of the agenda."""
        if self._panes.is_tight or not self._middle.isVisibleTo(self):
            self.zoom_page()
        else:
            self._set_folded(self.preview.isVisibleTo(self))

    def _set_folded(self, is_folded: bool) -> None:
        self._is_page_folded = is_folded
        self.preview.setVisible(not (is_folded and self._middle.isVisibleTo(self)))

    def _on_changed(self, changed: StepResult) -> None:
        if self.meeting_id is None:
            return
        if changed.has_changed(*_CLAUSES):
            self._load_clauses()
        if changed.has_changed(*_AGENDA):
            self._load_meeting()
        if changed.has_changed(*_DELEGATIONS):
            self.delegations.show_meeting(self.meeting_id)
        if any(kind is not MadeBook for kind, _ in changed.records):
            self.preview.refresh()

    def _set_meeting_id(self, meeting_id: int | None) -> None:
        self.meeting_id = self.editor.meeting_id = meeting_id

    def _load_clauses(self) -> None:
        self.service.ask(load_clauses, self.pool.show_clauses)

    def _load_meeting(self) -> None:
        meeting_id = self.meeting_id
        assert meeting_id is not None
        self.service.ask(
            lambda session: load_meeting(session, meeting_id),
            lambda facts: self._show_meeting(meeting_id, facts),
        )

    def _show_meeting(self, meeting_id: int, facts: MeetingFacts | None) -> None:
        if meeting_id != self.meeting_id:
            return
        if facts is None:
            self.facts = None
            self._set_meeting_id(None)
            self.agenda.clear()
            return
        old_title = self.title
        self.facts = facts
        self.head.show_facts(facts, self.service.markings)
        self.pool.show_used_clauses(facts.used_clause_ids)
        self.agenda.people = facts.people
        self.agenda.show_lines(facts.get_lines(self.edition))
        self.briefs.show_briefs(meeting_id, facts.briefs)
        self.head.show_count(Part.BRIEFS, str(len(facts.briefs) or ""))
        self.documents.show_documents(meeting_id, facts.documents)
        self.head.show_count(Part.DOCUMENTS, str(len(facts.documents) or ""))
        if self.hasFocus():
            self._take_focus()
        self._update_pool_target()
        if self.preview.target != self._get_book_target():
            self._follow_selection()
        if self.title != old_title:
            self.title_changed.emit(self.title)
        self.outline_changed.emit(
            [
                OutlineEntry(format_title(line), format_clock(line.scheduled.start.time()), line.id)
                for line in facts.lines
            ]
        )

    def _on_edition_chosen(self, edition: Edition) -> None:
        """Show on each item how many of its points the edition prints."""
        if self.facts is not None:
            self.agenda.show_lines(self.facts.get_lines(edition))

    def _follow_selection(self) -> None:
        """Let the pool and the preview follow the selected item."""
        self._update_pool_target()
        self.preview.follow(self._get_book_target())

    def _update_pool_target(self) -> None:
        line = self.agenda.current_line
        self.pool.set_target(format_title(line) if line is not None and line.is_discussed else "")

    def _get_book_target(self) -> str:
        """Return the target in the book of what is shown. Only discussions have a section."""
        if self.part is Part.BRIEFS:
            return "scene"
        if self.part is Part.DELEGATIONS:
            return "delegations"
        line = self.agenda.current_line if self.part is Part.AGENDA else None
        return f"item-{line.id}" if line is not None and line.is_discussed else "programme"

    def _take_up_on_current(self, clause_ids: list[int]) -> None:
        line = self.agenda.current_line
        if line is not None and line.is_discussed and not self.service.is_read_only:
            self.editor.take_up_clauses(line.id, DraggedClauses(tuple(clause_ids)))

    def _fill_item(self, item_id: int) -> None:
        title = next(c.line.scheduled.item.title for c in self.agenda.cards if c.id == item_id)
        self.editor.fill_item(item_id, title)

    def _set_read_only(self) -> None:
        self.pool.set_read_only()
        self.head.fields.setEnabled(False)
        self._key_help.hide()

    def _connect_signals(self) -> None:
        editor, agenda = self.editor, self.agenda
        editor.item_added.connect(agenda.select_and_open)
        editor.message_posted.connect(self.message_posted)
        self.pool.chosen.connect(self._take_up_on_current)
        self.pool.returned.connect(editor.return_clauses)
        self.head.part_chosen.connect(self.go_to_part)
        self.head.edited.connect(editor.edit_meeting)
        self.head.parties_changed.connect(editor.edit_parties)
        self.delegations.counted.connect(self._show_delegate_counts)
        self.delegations.person_requested.connect(self.go_to_person)
        agenda.selected.connect(self._follow_selection)
        agenda.move_requested.connect(editor.move_item)
        agenda.add_requested.connect(editor.add_item)
        agenda.delete_requested.connect(editor.delete_item)
        agenda.edited.connect(editor.edit_item)
        agenda.dropped.connect(editor.take_up_clauses)
        agenda.fill_requested.connect(self._fill_item)
        agenda.clause_opened.connect(self.go_to_clause)
        agenda.clause_removed.connect(editor.remove_clause)
        self.preview.zoomed.connect(self.zoom_page)
        self.preview.print_requested.connect(self.print_requested)
        self.preview.preflight_requested.connect(self.preflight_requested)
        self.preview.edition_chosen.connect(self._on_edition_chosen)

    def _add_shortcuts(self) -> None:
        add_page_action(self, EDIT_MEETING, self.head.toggle_fields)
        add_page_action(self, PRINT_EDITION, self.print_requested.emit)
        add_page_action(self, SHOW_PREFLIGHT, self.preflight_requested.emit)
        add_page_action(self, FOLD_PAGE, self.fold_page)
        for part, key in PART_KEYS.items():
            choose = PageKey(CHOOSE_PART.pattern, (key,))
            add_page_action(self, choose, partial(self.go_to_part, part))

    def _show_delegate_counts(self, counts: list[int]) -> None:
        """Show the sizes of the delegations as '4 : 2'."""
        self.head.show_count(Part.DELEGATIONS, " : ".join(map(str, counts)) if any(counts) else "")

    @property
    def find_field(self) -> QLineEdit:
        """The field that finds clauses. It is beside the agenda, which is shown for it."""
        self.show_part(Part.AGENDA)
        return self.pool.filter_field

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.pool, self._middle, self.preview)

    def _build_layout(self) -> None:
        self._key_help = QLabel(get_key_help(self.part))
        self._key_help.setProperty("role", "keys")
        self._key_help.setWordWrap(True)
        self._middle = QWidget()
        self._middle.setProperty("role", "page")
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._parts = QStackedWidget()
        for widget in (self.agenda, self.delegations, self.briefs, self.documents):
            self._parts.addWidget(widget)
        column.addWidget(self._parts, 1)
        column.addWidget(self._key_help)
        self.pool.setProperty("role", "page")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._panes = MeetingPanes(self.pool, self._middle, self.preview)
        self._panes.tightened.connect(self._set_folded)
        layout.addWidget(self._panes)
