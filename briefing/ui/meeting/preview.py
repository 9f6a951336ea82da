"""The book as it prints, beside the agenda."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing.book.model import Book
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import DELEGATION, DESK, EDITIONS, PRESS, PRINCIPAL, Edition
from briefing.session import Session
from briefing.ui.app.tasks import Worker
from briefing.ui.app.workspace_service import Desk
from briefing.ui.books.preflight_line import LackLine
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.labels import edition_text, error_text, withholds_text
from briefing.ui.controls.widgets import Chip
from briefing.ui.meeting.meeting_labels import DOT
from briefing.ui.meeting.page_picture import PagePicture
from briefing.ui.meeting.printed_book import Printed

Outcome = TypeVar("Outcome")


@dataclass(frozen=True)
class _Sight:
    """A page of a layout of the book, at a width in pixels."""

    printed: Printed
    page: int
    width: int


class Preview(QWidget):
    """Composes and lays out the book in the background after each change; the newest wins.

    What it shows is the page of `target`, or the page that the person has turned to since. While
    that is not what the workspace now holds, it says so.
    """

    edition_chosen = Signal(object)
    zoomed = Signal()
    shown = Signal()
    print_wanted = Signal()
    lacks_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._worker = Worker("preview", self)
        self.destroyed.connect(self._worker.stop)
        self.edition: Edition = DELEGATION
        self._meeting_id: int | None = None
        self._target = ""
        self._turned: int | None = None
        self._printed: Printed | None = None
        self._shown: _Sight | None = None
        self._composing = self._outdated = self._picturing = False
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel()
        self.label.setObjectName("pageLabel")
        self.label.setWordWrap(True)
        self.refusal = QLabel()
        self.refusal.setProperty("role", "alarm")
        self.refusal.setWordWrap(True)
        self.refusal.setContentsMargins(0, 0, 0, 9)
        self.refusal.hide()
        self.picture = PagePicture()
        self.picture.turned.connect(self.turn)
        self.picture.resized.connect(self._picture)
        self.picture.zoomed.connect(self.zoomed)
        self._lay_out()
        self._tell_place()

    def show_meeting(self, meeting_id: int) -> None:
        self._meeting_id = meeting_id
        self.refresh()

    @property
    def target(self) -> str:
        """The place in the book that it follows."""
        return self._target

    def follow(self, target: str) -> None:
        """Show the page on which a target has fallen."""
        self._target, self._turned = target, None
        self._picture()

    def turn(self, pages: int) -> None:
        """Go so many pages on."""
        if self._printed is not None and (here := self._page()) is not None:
            self._turned = max(1, min(here + pages, self._printed.count))
            self._picture()

    def choose(self, edition: Edition) -> None:
        """Show the book of another edition."""
        if edition != self.edition:
            self.edition = edition
            self.chips[edition.name].setChecked(True)
            self.edition_chosen.emit(edition)
            self.refresh()

    def refresh(self) -> None:
        """The workspace has changed: compose the book anew, as soon as it is looked at."""
        self._outdated = True
        self._tell_place()
        if self.isVisible() and self._meeting_id is not None and not self._composing:
            self._compose(self._meeting_id, self.edition)

    @property
    def up_to_date(self) -> bool:
        """Whether what is shown is what the workspace now holds, as far as the window knows."""
        if self._outdated or self._composing or self._picturing:
            return False
        return bool(self.picture.sentence) or self._shown == self._wanted() is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.refresh()

    def _compose(self, meeting_id: int, edition: Edition) -> None:
        self._composing, self._outdated = True, False
        self.lacking.ask(meeting_id, edition)
        self._desk.ask(
            lambda session: _attempt(lambda: _book(session, meeting_id, edition)),
            lambda book: self._composed(book, edition),
        )

    def _composed(self, book: Book | Exception, edition: Edition) -> None:
        if isinstance(book, Exception) or self._outdated:
            self._laid_out(book if isinstance(book, Exception) else None)
        else:
            self._worker.run(
                lambda: _attempt(lambda: Printed.of(book, edition)),
                self._laid_out,
            )

    def _laid_out(self, printed: Printed | Exception | None) -> None:
        """A layout is there, or why there is none (None: it was overtaken by a change)."""
        self._composing = False
        if isinstance(printed, Exception):
            self._show_why(printed)
        elif printed is not None:
            self._printed = printed
        if self._outdated:
            self.refresh()
        self._picture()
        _raise_unforeseen(printed)

    def _picture(self) -> None:
        """Have the wanted page pictured, unless it is shown or another is under way."""
        wanted = self._wanted()
        self._tell_place()
        if wanted is None or self._picturing or wanted == self._shown:
            return
        self._picturing = True
        self._worker.run(
            lambda: _attempt(lambda: wanted.printed.picture(wanted.page, wanted.width)),
            lambda picture: self._pictured(wanted, picture),
        )

    def _pictured(self, sight: _Sight, picture: QImage | Exception) -> None:
        self._picturing = False
        if sight.printed is not self._printed:
            pass  # a newer layout is there
        elif isinstance(picture, Exception):
            self._show_why(picture)
        else:
            self._shown = sight
            self.picture.show_picture(picture)
            self.shown.emit()
        self._picture()
        _raise_unforeseen(picture)

    def _show_why(self, error: Exception) -> None:
        self._printed = self._shown = None
        self.picture.show_sentence(self._sentence(error))

    def _wanted(self) -> _Sight | None:
        page = self._page()
        if self._printed is None or page is None:
            return None
        width = round(self.picture.page.width() * self.devicePixelRatioF())
        return _Sight(self._printed, page, max(width, 1))

    def _page(self) -> int | None:
        if self._printed is None:
            return None
        if self._turned is not None:
            return min(self._turned, self._printed.count)
        return self._printed.page_of(self._target) or self._printed.page_of("programme") or 1

    def _tell_place(self) -> None:
        parts = [self.tr("The book as it prints")]
        if self._shown is not None:
            page = self.tr("page {page} of {pages}")
            parts.append(page.format(page=self._shown.page, pages=self._shown.printed.count))
            parts.append(edition_text(self._shown.printed.edition))
        self.label.setText(DOT.join(parts))
        refusal = None if self._shown is None else self._shown.printed.refusal
        self.refusal.setText(error_text(refusal) if refusal else "")
        self.refusal.setVisible(refusal is not None)
        remark = "" if self.up_to_date else self.tr("updating…")
        self.picture.set_remark(remark)
        self.picture.setAccessibleName(DOT.join(filter(None, (*parts, remark))))

    def _sentence(self, error: Exception) -> str:
        if isinstance(error, BriefingError):
            return error_text(error)
        return self.tr("The book could not be laid out, so there is no page to show.")

    def _lay_out(self) -> None:
        names = {
            DELEGATION: self.tr("Delegation"),
            PRINCIPAL: self.tr("Principal"),
            PRESS: self.tr("Press"),
            DESK: self.tr("Desk"),
        }
        row = FlowLayout(spacing=5)
        group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        for edition in EDITIONS.values():
            chip = self.chips[edition.name] = Chip(names[edition])
            chip.setAccessibleName(edition_text(edition))
            chip.setToolTip(withholds_text(edition))
            chip.setAccessibleDescription(chip.toolTip())
            chip.clicked.connect(lambda _=False, edition=edition: self.choose(edition))
            group.addButton(chip)
            row.addWidget(chip)
        self.chips[self.edition.name].setChecked(True)
        back = self.tr("Page back (Page Up)"), "‹", -1
        on = self.tr("Page on (Page Down)"), "›", 1
        for name, sign, pages in (back, on):
            button = QToolButton()
            button.setText(sign)
            button.setFixedSize(24, 22)
            button.setStyleSheet("padding: 0")
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, pages=pages: self.turn(pages))
            row.addWidget(button)
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.setProperty("role", "link")
        self.print_button.setToolTip(self.tr("Print this edition (Ctrl+P)"))
        self.print_button.clicked.connect(self.print_wanted)
        row.addWidget(self.print_button)
        self.lacking = LackLine(self._desk, self)
        self.lacking.setToolTip(self.tr("What to see to before it goes out (Ctrl+G)"))
        self.lacking.clicked.connect(self.lacks_wanted)
        row.addWidget(self.lacking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 11, 14, 10)
        layout.setSpacing(0)
        layout.addWidget(self.label)
        layout.addSpacing(7)
        layout.addWidget(self.picture)
        layout.addSpacing(13)
        layout.addWidget(self.refusal)
        layout.addLayout(row)
        layout.addStretch(1)


def _book(session: Session, meeting_id: int, edition: Edition) -> Book:
    if all(meeting.id != meeting_id for meeting in session.records.meetings.all()):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "This meeting is no longer in the workspace.")
        )
    return session.books.compose(meeting_id, edition)


def _raise_unforeseen(outcome: object) -> None:
    """Have the application report what no sentence was written for."""
    if isinstance(outcome, Exception) and not isinstance(outcome, BriefingError):
        raise outcome


def _attempt(work: Callable[[], Outcome]) -> Outcome | Exception:
    """What came of it: an error too has to be shown in place of the page."""
    try:
        return work()
    except Exception as error:
        return error
