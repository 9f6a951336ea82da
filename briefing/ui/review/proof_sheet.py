"""The proof sheet: a document beside its reading, to correct before it is stored."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.reading import Reading, Remark
from briefing.reading.corrections import Assign, BeginOperative, Clean, Join, ReadingProof, Split
from briefing.reading.pieces import Part
from briefing.reading.sequence_check import count_clauses
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.form_area import ShrinkingArea
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.widget_actions import add_page_shortcut, add_widget_action
from briefing.ui.controls.widgets import SectionLabel, set_property
from briefing.ui.review.clean_strip import CleanStrip
from briefing.ui.review.proof_facts import ProofFacts
from briefing.ui.review.proof_key import KeyChip
from briefing.ui.review.proof_model import (
    Key,
    Review,
    Sides,
    build_sides,
    format_tally,
    translate_part,
)
from briefing.ui.review.proof_outline import ProofOutline
from briefing.ui.review.proof_question import ProofQuestion
from briefing.ui.review.proof_remarks import ProofRemarks
from briefing.ui.review.row_area import RowArea
from briefing.ui.review.row_stack import Edges

_LEAST_WIDTH = 620  # with the outline beside the text and the result
_KEYS = {
    Part.CLAUSE: "C",
    Part.HEADING: "H",
    Part.ITEM: "I",
    Part.PREAMBLE: "P",
    Part.LEAD_IN: "L",
    Part.BODY: "B",
    Part.CLOSING: "E",
    Part.SIGNATURE: "S",
    Part.TITLE: "T",
    Part.SUBTITLE: "U",
    Part.FOOTNOTE: "N",
    Part.ANNEX: "A",
    Part.LEFT_OUT: "F",
}
"""The key that assigns the selected lines of the source to a part."""


class ProofSheet(QWidget):
    """The page of an import.

    `accepted` carries the reading to store; `abandoned` the name of a file of which nothing is
    stored; `undo_names_changed` what undo and redo would do; `encoding_requested` another way to
    read the bytes.
    """

    accepted = Signal(Reading)
    abandoned = Signal(str)
    undo_names_changed = Signal(object, object)
    encoding_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.is_open = False
        self.review = Review(self)
        self.source = RowArea(Edges(42, 74), caret=True)
        self.result = RowArea(Edges(16, 74), caret=False)
        self.facts = ProofFacts()
        self.remarks = ProofRemarks()
        self.outline = ProofOutline()
        self.summary = QLabel()
        self.question = ProofQuestion()
        self.clean_strip = CleanStrip()
        self._place_label = QLabel()
        self._sides = Sides([], [], {})
        self._result_keys: set[Key] = set()
        self._build_layout()
        self._add_actions()
        self._connect_signals()

    # Opening and leaving

    @property
    def title(self) -> str:
        name = self.review.proof.document.file_name
        return self.tr("Import “{file}”").format(file=name)

    def open(self, proof: ReadingProof) -> None:
        """Begin the review of a document that was just read."""
        self.is_open = True
        self.question.is_dismissed = self.clean_strip.is_dismissed = False
        self.review.begin(proof)
        self.facts.show_encoding(proof.document.file_name, "")
        first = proof.reading.title_lines or (1,)
        self.source.go_to((first[0], 0))
        self._follow_source()

    def restart(self, proof: ReadingProof, encoding: str) -> None:
        """Review the same document, read with another encoding."""
        self.review.restart(proof)
        self.facts.show_encoding(proof.document.file_name, encoding)

    def accept(self) -> None:
        """Ask the window to store the reading."""
        self.facts.submit()
        self.accepted.emit(self.review.proof.reading)

    def leave(self) -> None:
        """Close the review. Nothing is stored."""
        self.is_open = False
        self.abandoned.emit(self.review.proof.document.file_name)

    def undo(self) -> None:
        """Undo what was typed last, or else the last correction."""
        if self.facts.has_typed_changes():
            self.facts.show_reading(self.review.proof.reading)
        else:
            self.review.undo()

    def redo(self) -> None:
        self.review.redo()

    def send_undo_names(self) -> None:
        """Emit `undo_names_changed` without a change."""
        self.undo_names_changed.emit(self.review.undo_name, self.review.redo_name)

    # What is shown

    def _refresh(self) -> None:
        proof = self.review.proof
        reading = proof.reading
        self.clean_strip.show_offers(proof.offers, proof.clean_lines)
        self._sides = build_sides(self.review.proof)
        self._result_keys = {row.key for row in self._sides.result}
        self.source.show_rows(self._sides.source)
        self.result.show_rows(self._sides.result)
        self.facts.show_reading(reading)
        counts = count_clauses(reading.clauses)
        self.summary.setText(format_tally(counts))
        good = bool(counts.count) and not counts.missing and not counts.repeated
        set_property(self.summary, "good", good)
        self.question.setVisible(bool(reading.body) and not self.question.is_dismissed)
        self._show_remarks(reading.remarks)
        self.outline.show_outline(reading)
        self._fit_outline()
        self._follow_source()
        self.send_undo_names()

    def _fit_outline(self) -> None:
        """Show the outline if there is one, and room for it beside the text."""
        has_room = self.width() >= scale(_LEAST_WIDTH)
        self._outline_side.setVisible(has_room and self.outline.has_entries)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_outline()

    def _show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        self.remarks.show_remarks(remarks)
        count = len(remarks)
        self._remarks_label.setText(self.tr("Remarks · {count}", "", count).format(count=count))
        for part in (self._remarks_label, self.remarks):
            part.setVisible(bool(remarks))

    def _follow_source(self) -> None:
        """Select in the result what the selected line became."""
        key = self.source.current_key
        home = self._sides.result_keys.get(key) if key is not None else None
        if home in self._result_keys:
            self.result.go_to(home)
        else:
            self.result.hide_selection()
        if key is not None:
            self.outline.follow_line(key[0])
        self._show_place()

    def _show_place(self) -> None:
        """Show what the selected line is, and the reason if it is left out."""
        rows = [row for row in self.source.selected_rows if row.part is not None]
        if not rows or rows[0].part is None:
            self._place_label.setText(self.tr("A blank line"))
            return
        first, last = rows[0].key[0], rows[-1].key[0]
        home = self._sides.result_keys[rows[0].key]
        word = next((row.word for row in self._sides.source if row.key == home), "")
        what = ": ".join(filter(None, (word or translate_part(rows[0].part), rows[0].reason)))
        lines = f"{first}–{last}" if last > first else str(first)
        self._place_label.setText(self.tr("Line {lines} · {what}").format(lines=lines, what=what))

    def _follow_result(self) -> None:
        key = self.result.current_key
        lines = [place for place, home in self._sides.result_keys.items() if home == key]
        if lines:
            self.source.select_rows(lines[0], lines[-1])
            self.outline.follow_line(lines[0][0])
            self._show_place()

    def _go_to_line(self, line: int) -> None:
        self.source.go_to((line, 0))
        self._follow_source()

    # Correcting

    def _assign(self, part: Part) -> None:
        places = tuple(row.key for row in self.source.selected_rows if row.part is not None)
        if places:
            self.review.correct(Assign(places, part))

    def _answer_question(self) -> None:
        """Take a click on a line of the body as the answer while the question is shown."""
        row = self.source.current_row
        if self.question.isVisibleTo(self) and row is not None and row.part is Part.BODY:
            self.review.correct(BeginOperative(row.key))

    def _join(self) -> None:
        places = tuple(row.key for row in self.source.selected_rows if row.part is not None)
        if places:
            self.review.correct(Join(places))

    def _split(self) -> None:
        row = self.source.current_row
        if row is not None and row.part is not None:
            line, start = row.key
            place = line, start + self.source.offset
            self.review.correct(Split(*place))
            self.source.go_to(place)
            self._follow_source()

    # How it is built

    def _add_actions(self) -> None:
        for part, key in _KEYS.items():
            self._add_chip(translate_part(part), (key,), partial(self._assign, part), part)
        self._add_chip(self.tr("Join with the line above"), ("J",), self._join)
        self._add_chip(self.tr("Split at the cursor"), ("/", "Return", "Enter"), self._split)
        accept, leave = self.accept_button.text(), self.leave_button.text()
        add_page_shortcut(self, accept, ("Ctrl+Return", "Ctrl+Enter"), self.accept)
        add_page_shortcut(self, leave, ("Esc",), self.leave)

    def _add_chip(
        self,
        words: str,
        keys: tuple[str, ...],
        handler: Callable[[], None],
        part: Part | None = None,
    ) -> None:
        """Add an action to the source, and a button that shows its key."""
        action = add_widget_action(self.source, words, keys, handler)
        self._chip_row.addWidget(KeyChip(action, part))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.source.actions())
        menu.popup(self.source.viewport().mapToGlobal(place))

    def _connect_signals(self) -> None:
        self.review.changed.connect(self._refresh)
        self.source.walked.connect(self._follow_source)
        self.source.clicked.connect(self._answer_question)
        self.result.walked.connect(self._follow_result)
        self.remarks.line_requested.connect(self._go_to_line)
        self.outline.line_requested.connect(self._go_to_line)
        self.clean_strip.chosen.connect(lambda lines: self.review.correct(Clean(lines)))
        self.facts.amended.connect(self.review.correct)
        self.facts.encoding_requested.connect(self.encoding_requested)
        self.source.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.source.customContextMenuRequested.connect(self._show_menu)

    def _build_layout(self) -> None:
        FocusLead(self, self.source)
        self.source.setAccessibleName(self.tr("The document, line by line"))
        self.result.setAccessibleName(self.tr("What will be stored"))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        self._outline_side = self._build_outline_side()
        self._outline_side.hide()
        splitter.addWidget(self._outline_side)
        splitter.addWidget(self._build_source_side())
        splitter.addWidget(self._build_result_side())
        splitter.setHandleWidth(1)
        splitter.setSizes([1600, 4700, 3700])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_head())
        layout.addWidget(splitter, 1)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.outline, self.source, self.facts, self.result)

    def _build_head(self) -> QHBoxLayout:
        leave = QPushButton(self.tr("Cancel  Esc"))
        leave.setToolTip(self.tr("Cancel the import (Esc)"))
        leave.clicked.connect(self.leave)
        accept = QPushButton(name_keys(self.tr("Accept  {Ctrl+Enter}")))
        accept.setProperty("role", "primary")
        accept.setToolTip(name_keys(self.tr("Store the statement as shown ({Ctrl+Enter})")))
        accept.clicked.connect(self.accept)
        self.accept_button, self.leave_button = accept, leave
        self.summary.setObjectName("proofSummary")
        words = QVBoxLayout()
        words.setSpacing(0)
        quiet = QLabel(self.tr("Nothing is stored until you accept."))
        quiet.setProperty("role", "quiet")
        for label in (self.summary, quiet):
            label.setWordWrap(True)
            words.addWidget(label)
        head = QHBoxLayout()
        head.setContentsMargins(22, 10, 18, 10)
        head.setSpacing(10)
        head.addLayout(words, 1)
        head.addWidget(leave)
        head.addWidget(accept)
        return head

    def _build_outline_side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(140)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(12, 8, 4, 8)
        layout.setSpacing(6)
        layout.addWidget(SectionLabel(self.tr("Outline")))
        layout.addWidget(self.outline, 1)
        return side

    def _build_source_side(self) -> QWidget:
        keys = QWidget()
        keys.setObjectName("proofKeys")
        self._place_label.setProperty("role", "quiet")
        self._chip_row = FlowLayout(spacing=4)
        foot = QVBoxLayout(keys)
        foot.setContentsMargins(12, 6, 12, 8)
        foot.addWidget(self._place_label)
        foot.addLayout(self._chip_row)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.question)
        layout.addWidget(self.clean_strip)
        layout.addWidget(self.source, 1)
        layout.addWidget(ShrinkingArea(keys, side))
        return side

    def _build_result_side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        self._remarks_label = SectionLabel()
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 0, 18, 6)
        inset.setSpacing(6)
        for widget in (self.facts, self._remarks_label, self.remarks):
            inset.addWidget(widget)
        layout.addLayout(inset)
        layout.addWidget(self.result, 1)
        return side
