"""The briefs of a meeting that belong to no item: the scene-setter and the addenda."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing.domain.brief import Brief, BriefKind
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.brief_box import BriefBox
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.pane_widgets import is_end_key
from briefing.ui.controls.widgets import reveal
from briefing.ui.meeting.record_column import RecordColumn


class MeetingBriefs(RecordColumn):
    """Stores each brief as it is typed. An empty addendum is removed when the cursor leaves it."""

    def __init__(self, service: WorkspaceService) -> None:
        super().__init__(service)
        self._set_texts(self.tr("Briefs"), name_keys(self.tr("Add an addendum ({Insert})")))
        self.scene: BriefBox | None = None
        self.addenda: list[BriefBox] = []
        self.add_button.clicked.connect(self.begin_addendum)

    def show_briefs(self, meeting_id: int, briefs: Sequence[Brief]) -> None:
        """Show the briefs of a meeting as they are now. A box in use keeps the cursor."""
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            for box in (*self.addenda, *([self.scene] if self.scene else ())):
                self._remove(box)
            self.addenda = []
            self.scene = self._make_box(BriefKind.SCENE, 0)
        assert self.scene is not None
        scenes = [each for each in briefs if each.kind is BriefKind.SCENE]
        self.scene.show_brief(scenes[0] if scenes else None)
        self._show_addenda([each for each in briefs if each.kind is BriefKind.ADDENDUM])
        self._set_tab_order()

    def begin_addendum(self) -> None:
        """Add an empty addendum and put the cursor in it."""
        if self._service.is_read_only or self._meeting_id is None:
            return
        box = self._make_box(BriefKind.ADDENDUM, 1 + len(self.addenda))
        self.addenda.append(box)
        self._set_tab_order()
        box.text.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(box)

    def take_focus(self) -> None:
        if self.scene is not None:
            self.scene.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert or is_end_key(event):
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            if event.key() == Qt.Key.Key_Insert:
                self.begin_addendum()
        else:
            super().keyPressEvent(event)

    def _show_addenda(self, briefs: Sequence[Brief]) -> None:
        boxes = {box.brief_id: box for box in self.addenda}
        stored = {each.id: each for each in briefs}
        for box in self.addenda:
            box.show_brief(stored.get(box.brief_id or 0))
        for brief in briefs:
            if brief.id not in boxes:
                box = self._make_box(BriefKind.ADDENDUM, 1 + len(self.addenda))
                box.show_brief(brief)
                self.addenda.append(box)
        for box in list(self.addenda):
            self._remove_if_empty(box)

    def _remove_if_empty(self, box: BriefBox) -> None:
        if box in self.addenda and not box.text.text().strip() and not box.text.hasFocus():
            self.addenda.remove(box)
            self._remove(box)

    def _make_box(self, kind: BriefKind, place: int) -> BriefBox:
        assert self._meeting_id is not None
        box = BriefBox(self._service, kind, self._meeting_id)
        self._column.insertWidget(place, box)
        if kind is BriefKind.ADDENDUM:
            box.exited.connect(lambda: self._remove_if_empty(box))
        return box

    def _set_tab_order(self) -> None:
        boxes = [self.scene, *self.addenda] if self.scene is not None else []
        tab_stops = [stop for box in boxes for stop in box.list_tab_stops()]
        for one, other in pairwise([*tab_stops, self.add_button]):
            QWidget.setTabOrder(one, other)
