"""The edits of a meeting and its agenda that the meeting view asks for."""

from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from briefing.domain.meeting import AgendaItem, ItemKind
from briefing.edits.items import (
    AddItem,
    DeleteItem,
    DropClause,
    EditItem,
    FillWithOpenCommitments,
    MoveItem,
    TakeUpClause,
)
from briefing.edits.meetings import EditMeeting
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.meeting.drag_data import DraggedClauses

_NEW_ITEM_MINUTES = 15


class MeetingEditor(QObject):
    """Performs the edits of one meeting.

    Signals: `item_added` with the id of a new item, `message_posted` with a sentence for the user.
    """

    item_added = Signal(int)
    message_posted = Signal(str)

    def __init__(self, service: WorkspaceService, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self.meeting_id: int | None = None

    def edit_meeting(self, values: dict[str, object], merge_key: str) -> None:
        if self.meeting_id is not None:
            self._service.perform(EditMeeting(self.meeting_id, values, merge_key=merge_key))

    def edit_parties(self, parties: tuple[str, ...]) -> None:
        if self.meeting_id is not None:
            self._service.perform(EditMeeting(self.meeting_id, {}, parties))

    def add_item(self, position: int) -> None:
        if self.meeting_id is not None:
            title = self.tr("New item")
            self._service.perform(
                AddItem(self.meeting_id, ItemKind.DISCUSSION, title, _NEW_ITEM_MINUTES, position),
                # The items below it have changed too; the new item has the highest id.
                lambda changed: self.item_added.emit(changed.get_ids(AgendaItem)[-1]),
            )

    def move_item(self, item_id: int, position: int) -> None:
        self._service.perform(MoveItem(item_id, position))

    def edit_item(self, item_id: int, values: dict[str, object], merge_key: str) -> None:
        self._service.perform(EditItem(item_id, values, merge_key=merge_key))

    def delete_item(self, item_id: int) -> None:
        self._service.perform(DeleteItem(item_id))

    def take_up_clauses(self, item_id: int, clauses: DraggedClauses) -> None:
        """Put clauses on an item. All of them are one step to undo."""
        merge_key = f"take-up-{uuid4().hex}"
        if clauses.item_id != item_id:
            for clause_id in clauses.clause_ids:
                self._service.perform(TakeUpClause(item_id, clause_id, merge_key=merge_key))

    def return_clauses(self, clauses: DraggedClauses) -> None:
        """Take clauses off the item that they were dragged from."""
        if clauses.item_id is not None:
            for clause_id in clauses.clause_ids:
                self.remove_clause(clauses.item_id, clause_id)

    def remove_clause(self, item_id: int, clause_id: int) -> None:
        self._service.perform(DropClause(item_id, clause_id))

    def fill_item(self, item_id: int, title: str) -> None:
        """Put every clause with an open commitment on an item, to review the decisions."""
        edit = FillWithOpenCommitments(item_id)

        def perform_edit(count: int) -> None:
            none = self.tr(
                "Nothing was added to “{title}”: every open commitment is already on the agenda."
            )
            some = self.tr(
                "{count} clauses with open commitments were added to “{title}”.", "", count
            )
            message = (some if count else none).format(count=count, title=title)
            if count:
                self._service.perform(edit, lambda _: self.message_posted.emit(message))
            else:
                self.message_posted.emit(message)

        self._service.ask(lambda session: len(edit.list_clause_ids(session.records)), perform_edit)
