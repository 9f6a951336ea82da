"""The preview of the printed book beside the agenda."""

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
from briefing.session.book_request import BookRequest
from briefing.ui.app.tasks import Worker
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.preflight_line import PreflightLine
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.labels import translate_edition, translate_error, translate_withheld
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.controls.widgets import Chip
from briefing.ui.meeting.meeting_labels import DOT
from briefing.ui.meeting.page_picture import PagePicture
from briefing.ui.meeting.printed_book import PrintedBook

Result = TypeVar("Result")


@dataclass(frozen=True)
class _PageRequest:
    """A page of a book's layout to draw, and its width in pixels."""

    printed: PrintedBook
    page: int
    width: int


class Preview(QWidget):
    """Composes and lays out the book in the background after each change.

    It shows the page of `target`, or the page that the user has turned to since. While a newer
    page is in preparation it says 'updating…'.
    """

    edition_chosen = Signal(object)
    zoomed = Signal()
    page_shown = Signal()
    print_requested = Signal()
    preflight_requested = Signal()

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._worker = Worker("preview", self)
        self.destroyed.connect(self._worker.stop)
        self.edition: Edition = DELEGATION
        self._meeting_id: int | None = None
        self._target = ""
        self._turned_page: int | None = None
        self._printed: PrintedBook | None = None
        self._shown_request: _PageRequest | None = None
        self._is_composing = self._is_outdated = self._is_picturing = False
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.place_label = QLabel()
        self.place_label.setObjectName("pageLabel")
        self.place_label.setWordWrap(True)
        self.refusal_label = QLabel()
        self.refusal_label.setProperty("role", "alarm")
        self.refusal_label.setWordWrap(True)
        self.refusal_label.setContentsMargins(0, 0, 0, 9)
        self.refusal_label.hide()
        self.picture = PagePicture()
        self.picture.turned.connect(self.turn_pages)
        self.picture.resized.connect(self._request_picture)
        self.picture.zoomed.connect(self.zoomed)
        self._build_layout()
        self._update_labels()

    def show_meeting(self, meeting_id: int) -> None:
        self._meeting_id = meeting_id
        self.refresh()

    @property
    def target(self) -> str:
        """The place in the book that the preview follows."""
        return self._target

    def follow(self, target: str) -> None:
        """Show the page of a target."""
        self._target, self._turned_page = target, None
        self._request_picture()

    def turn_pages(self, pages: int) -> None:
        """Go forward by a number of pages, or back."""
        if self._printed is not None and (current := self._get_page()) is not None:
            self._turned_page = max(1, min(current + pages, self._printed.page_count))
            self._request_picture()

    def choose_edition(self, edition: Edition) -> None:
        """Show the book of another edition."""
        if edition != self.edition:
            self.edition = edition
            self.chips[edition.name].setChecked(True)
            self.edition_chosen.emit(edition)
            self.refresh()

    def refresh(self) -> None:
        """Compose the book again after a change, or wait until the preview is shown."""
        self._is_outdated = True
        self._update_labels()
        if self.isVisible() and self._meeting_id is not None and not self._is_composing:
            self._compose_book(self._meeting_id, self.edition)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the page shows the current content of the workspace."""
        if self._is_outdated or self._is_composing or self._is_picturing:
            return False
        return (
            bool(self.picture.sentence) or self._shown_request == self._make_request() is not None
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self.refresh()

    def _compose_book(self, meeting_id: int, edition: Edition) -> None:
        self._is_composing, self._is_outdated = True, False
        self.preflight_line.count_for(meeting_id, edition)
        self._service.ask(
            lambda session: _run_catching_errors(
                lambda: _compose_edition(session, meeting_id, edition)
            ),
            lambda book: self._on_composed(book, edition),
        )

    def _on_composed(self, book: Book | Exception, edition: Edition) -> None:
        if isinstance(book, Exception) or self._is_outdated:
            self._on_laid_out(book if isinstance(book, Exception) else None)
        else:
            self._worker.run(
                lambda: _run_catching_errors(lambda: PrintedBook.from_book(book, edition)),
                self._on_laid_out,
            )

    def _on_laid_out(self, printed: PrintedBook | Exception | None) -> None:
        """Take a new layout, or the error instead. None: there was a newer change."""
        self._is_composing = False
        if isinstance(printed, Exception):
            self._show_error(printed)
        elif printed is not None:
            self._printed = printed
        if self._is_outdated:
            self.refresh()
        self._request_picture()
        _raise_unexpected(printed)

    def _request_picture(self) -> None:
        """Draw the current page, unless it is shown already or another one is being drawn."""
        request = self._make_request()
        self._update_labels()
        if request is None or self._is_picturing or request == self._shown_request:
            return
        self._is_picturing = True
        self._worker.run(
            lambda: _run_catching_errors(
                lambda: request.printed.draw_page(request.page, request.width)
            ),
            lambda picture: self._on_picture_ready(request, picture),
        )

    def _on_picture_ready(self, request: _PageRequest, image: QImage | Exception) -> None:
        self._is_picturing = False
        if request.printed is not self._printed:
            pass  # there is a newer layout
        elif isinstance(image, Exception):
            self._show_error(image)
        else:
            self._shown_request = request
            self.picture.show_picture(image)
            self.page_shown.emit()
        self._request_picture()
        _raise_unexpected(image)

    def _show_error(self, error: Exception) -> None:
        self._printed = self._shown_request = None
        self.picture.show_sentence(self._format_error(error))

    def _make_request(self) -> _PageRequest | None:
        page = self._get_page()
        if self._printed is None or page is None:
            return None
        width = round(self.picture.page_rect.width() * self.devicePixelRatioF())
        return _PageRequest(self._printed, page, max(width, 1))

    def _get_page(self) -> int | None:
        if self._printed is None:
            return None
        if self._turned_page is not None:
            return min(self._turned_page, self._printed.page_count)
        return self._printed.find_page(self._target) or self._printed.find_page("programme") or 1

    def _update_labels(self) -> None:
        parts = [self.tr("Preview of the book")]
        if self._shown_request is not None:
            template = self.tr("page {page} of {pages}")
            parts.append(
                template.format(
                    page=self._shown_request.page, pages=self._shown_request.printed.page_count
                )
            )
            parts.append(translate_edition(self._shown_request.printed.edition))
        self.place_label.setText(DOT.join(parts))
        refusal = None if self._shown_request is None else self._shown_request.printed.refusal
        self.refusal_label.setText(translate_error(refusal) if refusal else "")
        self.refusal_label.setVisible(refusal is not None)
        remark = "" if self.is_up_to_date else self.tr("updating…")
        self.picture.set_remark(remark)
        self.picture.setAccessibleName(DOT.join(filter(None, (*parts, remark))))

    def _format_error(self, error: Exception) -> str:
        if isinstance(error, BriefingError):
            return translate_error(error)
        return self.tr("The book could not be laid out. There is no page to show.")

    def _build_layout(self) -> None:
        controls = FlowLayout(spacing=5)
        self._add_edition_chips(controls)
        self._add_page_buttons(controls)
        self._add_links(controls)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 11, 14, 10)
        layout.setSpacing(0)
        layout.addWidget(self.place_label)
        layout.addSpacing(7)
        layout.addWidget(self.picture)
        layout.addSpacing(13)
        layout.addWidget(self.refusal_label)
        layout.addLayout(controls)
        layout.addStretch(1)

    def _add_edition_chips(self, row: FlowLayout) -> None:
        names = {
            DELEGATION: self.tr("Delegation"),
            PRINCIPAL: self.tr("Principal"),
            PRESS: self.tr("Press"),
            DESK: self.tr("Desk"),
        }
        group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        for edition in EDITIONS.values():
            chip = self.chips[edition.name] = Chip(names[edition])
            chip.setAccessibleName(translate_edition(edition))
            chip.setToolTip(translate_withheld(edition))
            chip.setAccessibleDescription(chip.toolTip())
            chip.clicked.connect(lambda _=False, edition=edition: self.choose_edition(edition))
            group.addButton(chip)
            row.addWidget(chip)
        self.chips[self.edition.name].setChecked(True)

    def _add_page_buttons(self, row: FlowLayout) -> None:
        back = name_keys(self.tr("Previous page ({Page Up})")), "‹", -1
        on = name_keys(self.tr("Next page ({Page Down})")), "›", 1
        for name, sign, pages in (back, on):
            button = QToolButton()
            button.setText(sign)
            set_sizes(button, fixed_width=24, fixed_height=24)
            button.setStyleSheet("padding: 0")
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, pages=pages: self.turn_pages(pages))
            row.addWidget(button)

    def _add_links(self, row: FlowLayout) -> None:
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.setProperty("role", "link")
        self.print_button.setToolTip(name_keys(self.tr("Print this edition ({Ctrl+P})")))
        self.print_button.clicked.connect(self.print_requested)
        row.addWidget(self.print_button)
        self.preflight_line = PreflightLine(self._service, self)
        self.preflight_line.setToolTip(name_keys(self.tr("Preflight check ({Ctrl+G})")))
        self.preflight_line.clicked.connect(self.preflight_requested)
        row.addWidget(self.preflight_line)


def _compose_edition(session: Session, meeting_id: int, edition: Edition) -> Book:
    if all(meeting.id != meeting_id for meeting in session.records.meetings.get_all()):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "This meeting is no longer in the workspace.")
        )
    return session.books.compose(BookRequest(meeting_id, edition))


def _raise_unexpected(outcome: object) -> None:
    """Raise any error but a BriefingError again, so that the application reports it."""
    if isinstance(outcome, Exception) and not isinstance(outcome, BriefingError):
        raise outcome


def _run_catching_errors(work: Callable[[], Result]) -> Result | Exception:
    """Return the result or the error, which is shown in place of the page."""
    try:
        return work()
    except Exception as error:
        return error
