"""A box in which a brief is written. It is stored from its first letter on."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing.domain.brief import Brief, BriefKind
from briefing.domain.step import StepResult
from briefing.edits.briefs import DeleteBrief, EditBrief, WriteBrief
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.clearance import Clearance
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.formatted_text import FormattedText
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.labels import translate_brief_kind
from briefing.ui.controls.length_label import LengthLabel
from briefing.ui.controls.pane_widgets import AudienceButton, CrossButton
from briefing.ui.controls.widgets import Card


class BriefBox(Card):
    """A brief of a meeting or of an item in it. Without text there is no brief.

    `exited` says that the cursor left the text.
    """

    exited = Signal()

    def __init__(
        self,
        service: WorkspaceService,
        kind: BriefKind,
        meeting_id: int,
        item_id: int | None = None,
    ) -> None:
        super().__init__()
        self._service = service
        self._kind = kind
        self._owner = meeting_id, item_id
        self.brief_id: int | None = None
        self.name = QLabel(translate_brief_kind(kind))
        self.name.setProperty("role", "quiet")
        self.audience = AudienceButton(kind.usual_audience)
        self.delete = CrossButton(name_keys(self.tr("Delete this brief ({Ctrl+Delete})")))
        self.text = FormattedText(self.name.text(), service)
        self.length = LengthLabel(self.text, is_spoken=kind is BriefKind.PRESS_LINE)
        self.clearance: Clearance | None = None
        self._lay_out()
        self.text.edited_on_visit.connect(self._write)
        self.text.deleted.connect(self.remove)
        self.text.exited.connect(self.exited)
        self.delete.clicked.connect(self.remove)
        self.audience.picked.connect(lambda audience: self._edit({"audience": audience}))
        self.text.setReadOnly(service.is_read_only)
        self.audience.setEnabled(not service.is_read_only)
        self.show_brief(None)

    def show_brief(self, brief: Brief | None) -> None:
        """Show the stored brief, or that there is none."""
        if brief is None:
            self.text.show_formatted("", "")
        else:
            self.text.show_formatted(brief.text, brief.formatting)
        self.delete.setVisible(brief is not None and not self._service.is_read_only)
        if brief is not None:
            self.brief_id = brief.id
            self.audience.set_value(brief.audience)
            if self.clearance is None:
                self.clearance = Clearance(self._service, brief, date.today())
                self.clearance.edited.connect(self._edit)
                self._rows.addWidget(self.clearance)
                QWidget.setTabOrder(self.text, self.clearance.line)
            self.clearance.show_record(brief)
        elif self.brief_id is not None and not self.text.has_newer_input:
            self.brief_id = None
            self.audience.set_value(self._kind.usual_audience)
        if self.clearance is not None:
            self.clearance.setVisible(brief is not None)

    def list_tab_stops(self) -> list[QWidget]:
        """List the controls in the order of the Tab key."""
        below = [] if self.clearance is None else self.clearance.list_tab_stops()
        return [self.text, *below, self.audience, self.delete]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and self.clearance is not None:
            self.clearance.toggle()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor into the text. Keys typed next must not reach the agenda."""
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def remove(self) -> None:
        """Delete the brief; a second call does nothing."""
        if self.brief_id is not None and not self._service.is_read_only:
            brief_id, self.brief_id = self.brief_id, None
            self._service.perform(DeleteBrief(brief_id))

    def _write(self, text: str, visit: str) -> None:
        meeting_id, item_id = self._owner

        def remember_id(changed: StepResult) -> None:
            self.brief_id = next(iter(changed.get_ids(Brief)), None)

        self._service.perform(
            WriteBrief(
                meeting_id,
                self._kind,
                text,
                item_id,
                self.brief_id,
                {"audience": self.audience.value},
                self.text.formatting,
                merge_key=f"brief-{visit}",
            ),
            remember_id,
        )

    def _edit(self, values: dict[str, object], visit: str = "") -> None:
        """Change a stored brief. Before it is stored, its button keeps the audience."""
        if self.brief_id is not None:
            typing = f"brief-{visit}" if visit else ""
            self._service.perform(EditBrief(self.brief_id, values, merge_key=typing))

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=1, spread=True)
        head.addWidget(self.name)
        head.addWidget(self.audience)
        head.addWidget(self.delete)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(9, 4, 6, 6)
        self._rows.setSpacing(1)
        self._rows.addLayout(head)
        self._rows.addWidget(self.text)
        self._rows.addWidget(self.length)
