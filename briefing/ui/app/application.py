"""The application with its window: what is set up once, and which workspace is open."""

import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from briefing.common.errors import BriefingError, PassphraseError, WorkspaceDamagedError
from briefing.common.resources import get_shipped_path
from briefing.session import Session
from briefing.settings import Settings
from briefing.ui.app.another_window import ask_open_beside
from briefing.ui.app.authorship import Authorship
from briefing.ui.app.error_log import get_log_path, log_report
from briefing.ui.app.error_report import make_report
from briefing.ui.app.garbage import GarbageCollector
from briefing.ui.app.idle import IdleWatch
from briefing.ui.app.language import apply_language
from briefing.ui.app.window_settings import (
    keep_folders_unrecorded,
    load_scheme,
    load_text_size,
    migrate_settings,
    remember_workspace,
    restore_geometry,
    store_geometry,
    store_settings,
)
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.accessible_roles import install_accessibility
from briefing.ui.controls.labels import translate_error
from briefing.ui.controls.stored_fields import find_unstored_field
from briefing.ui.controls.text_size import (
    USUAL_SIZE,
    find_next_text_size,
    get_text_size,
    limit_text_size,
    set_text_size,
)
from briefing.ui.controls.theme import Scheme, apply_theme, follow_system, load_fonts
from briefing.ui.window.commands import OpenReview
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.message_bar import MessageBar, Remedy
from briefing.ui.window.pages import Location
from briefing.ui.workspace.repair import Repair

if TYPE_CHECKING:
    from briefing.ui.window.start_page import StartPage
    from briefing.ui.workspace.unlock_page import UnlockPage


def run(path: Path | None, language: str = "") -> int:
    """Show the window until it is closed. Returns the exit code of the program.

    A `language` is used this time in place of the one that is set.
    """
    # As an option: `setStyle` returns the style, and its class has five hundred constants to load.
    qt = QApplication([*sys.argv[:1], "-style", "Fusion"])
    GarbageCollector(qt)
    configure_application(qt, language)
    migrate_settings(QSettings())
    keep_folders_unrecorded()
    application = Application(qt)
    application.log = get_log_path()
    sys.excepthook = application.report
    application.start(path)
    return qt.exec()


def configure_application(qt: QApplication, language: str = "") -> None:
    """Give the application its name, fonts, colours and language."""
    qt.setApplicationName("Briefing Book")
    qt.setOrganizationName("Briefing Book")
    qt.setDesktopFileName("briefing-book")
    qt.setWindowIcon(QIcon(str(get_shipped_path("resources", "icons", "briefing-book.svg"))))
    load_fonts()
    install_accessibility()
    apply_language(qt, language or Settings.load().language)
    follow_system(qt)
    apply_theme(qt)


@dataclass(frozen=True)
class WindowState:
    """What a locked window shows again when it is unlocked.

    A document under review is part of it, because it is not stored in the workspace yet.
    """

    location: Location
    review: OpenReview | None

    def restore(self, window: MainWindow | None) -> None:
        if window is not None:
            window.pages.restore_location(self.location)
            if self.review is not None:
                window.commands.resume_review(self.review)


class Application(QObject):
    """Shows one open workspace, or the start page."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        self.log: Path | None = None
        self._qt = qt
        self._apply_text_size(load_text_size())
        apply_theme(qt, load_scheme())
        self.window: MainWindow | None = None
        self.start_page: StartPage | None = None
        self.unlock_page: UnlockPage | None = None
        self.authorship = Authorship(self)
        self.repair = Repair(self)
        self.repair.finished.connect(self._open_repaired)
        self._has_copied = False
        QGuiApplication.clipboard().dataChanged.connect(self._note_copy)
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self.lock, Qt.ConnectionType.QueuedConnection)

    def start(self, path: Path | None) -> None:
        """Open the given workspace, or the last one, or show the start page."""
        last = Settings.load().last_workspace
        if path is None and last and Path(last).exists():
            path = Path(last)
        if path is None:
            self._show_start()
        else:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a workspace in place of the open one. If that fails, say why."""
        if self.window is not None and path.resolve() == self.window.service.path.resolve():
            return
        if self.window is None or self.window.workspace_controller.unsaved_edits.is_safe():
            self._open(path, None, None)
        else:
            self.window.workspace_controller.unsaved_edits.ask(lambda: self._open(path, None, None))

    def lock(self) -> None:
        """Close an encrypted workspace, so that its content and key leave the memory.

        What was typed is stored first. After the passphrase, the window opens at the same place.
        """
        window = self.window
        if window is None or not window.service.is_encrypted:
            return
        if (above := self._qt.activePopupWidget() or self._qt.activeModalWidget()) is not None:
            above.close()
            QTimer.singleShot(0, self.lock)
            return
        if (focused := window.focusWidget()) is not None:
            focused.clearFocus()
        if not window.service.save_now():
            window.workspace_controller.unsaved_edits.refuse_lock()
            return
        state = WindowState(window.pages.location, window.commands.open_review)
        self._ask_passphrase(window.service.path, state, locked=True)
        window.close()
        # Delete it at once: what waits for the event loop could still be seen.
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        QPixmapCache.clear()
        if self._has_copied:
            QGuiApplication.clipboard().clear()

    def choose_language(self, code: str) -> None:
        """Show the window again in another language, at the same place; "" is the system's.

        The workspace stays open. What was typed is stored first; if it cannot be, nothing changes.
        """
        window = self.window
        if window is None:
            return
        if (focused := window.focusWidget()) is not None:
            focused.clearFocus()
        if (field := find_unstored_field(window)) is not None:
            _check_language(window)
            window.messages.show_message(
                self.tr("First store what you typed, or delete it. Then choose the language again.")
            )
            field.setFocus()
            return
        window.service.save_now()
        state = WindowState(window.pages.location, window.commands.open_review)
        store_geometry(window)
        store_settings(language=code)
        apply_language(self._qt, code)
        self._show(window.service.hand_over())
        state.restore(self.window)

    def _note_copy(self) -> None:
        """Note if the text on the clipboard comes from here. Not every system can tell."""
        here = QGuiApplication.focusWindow() is not None
        self._has_copied = here or QGuiApplication.clipboard().ownsClipboard()

    def _open(self, path: Path, passphrase: str | None, state: WindowState | None) -> None:
        try:
            service = WorkspaceService(path, passphrase)
        except PassphraseError as error:
            if passphrase is None or self.unlock_page is None:
                self._ask_passphrase(path, state)
            else:
                self.unlock_page.show_error(error)
        except BriefingError as error:
            self._refuse(error, path, passphrase)
        else:
            self._show(service)
            if state is not None:
                state.restore(self.window)

    def _ask_passphrase(
        self, path: Path, state: WindowState | None, *, locked: bool = False
    ) -> None:
        """Ask on a page. The window of another workspace stays open until then."""
        from briefing.ui.workspace.unlock_page import UnlockPage

        old, page = self.unlock_page, UnlockPage(path, locked=locked)
        page.passphrase_entered.connect(lambda passphrase: self._open(path, passphrase, state))
        page.other_requested.connect(lambda: self._ask_open(page))
        self._show_page(page)
        self.unlock_page = page
        for other in (old, self.start_page):
            if other is not None:
                other.close()
        self.start_page = None

    def _show_page(self, page: QWidget) -> None:
        """Show a page at the place of the window."""
        restore_geometry(page)
        if self.window is not None:
            page.setGeometry(self.window.geometry())
        page.show()
        page.setFocus()

    def create(self, path: Path, sample: bool) -> None:
        """Create a workspace and open it."""
        try:
            make = Session.create_sample if sample else Session.create
            make(path).close()
        except BriefingError as error:
            self._refuse(error)
        else:
            self.open(path)

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report an unforeseen error. Work can go on."""
        sys.__excepthook__(kind, error, trace)
        words = make_report(kind, trace)
        if self.log is not None:
            log_report(words, self.log)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if (messages := self._find_message_bar()) is not None:
            messages.show_message(
                self.tr(
                    "Something went wrong. What you typed is saved, and you can go on working."
                ),
                (self.tr("Copy report"), lambda: QGuiApplication.clipboard().setText(words)),
            )

    def _show(self, service: WorkspaceService) -> None:
        old, window = self.window, MainWindow(service)
        window.closed.connect(lambda: self._close_window(window))
        actions = window.menu_actions
        actions.open.triggered.connect(lambda: self._ask_open(window))
        actions.open_beside.triggered.connect(lambda: ask_open_beside(window))
        actions.new.triggered.connect(lambda: self._ask_new(window, sample=False))
        actions.sample.triggered.connect(lambda: self._ask_new(window, sample=True))
        chosen = load_scheme()
        for scheme, action in actions.schemes.items():
            action.setChecked(scheme is chosen)
            action.triggered.connect(lambda _=False, scheme=scheme: self._choose_scheme(scheme))
        self._connect_languages(window)
        actions.larger_text.triggered.connect(lambda: self._step_text_size(1))
        actions.smaller_text.triggered.connect(lambda: self._step_text_size(-1))
        actions.usual_text.triggered.connect(lambda: self._choose_text_size(USUAL_SIZE))
        window.lock_requested.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        self._connect_lock_minutes(window)
        restore_geometry(window)
        self.window = window
        window.show()
        actions.show_recent(remember_workspace(service.path.resolve()), self.open)
        for page in (old, self.start_page, self.unlock_page):
            if page is not None:
                page.close()
        self.start_page = self.unlock_page = None
        self.authorship.offer(window)

    def _connect_languages(self, window: MainWindow) -> None:
        """Let the user choose the language."""
        _check_language(window)
        for code, action in window.menu_actions.languages.items():
            action.triggered.connect(lambda _=False, code=code: self.choose_language(code))

    def _connect_lock_minutes(self, window: MainWindow) -> None:
        """Let the user choose after how many idle minutes the workspace is locked."""
        stored = Settings.load().lock_minutes
        choices = window.menu_actions.lock_minutes
        chosen = stored if stored in choices else Settings().lock_minutes
        for minutes, action in choices.items():
            action.setChecked(minutes == chosen)
            action.triggered.connect(
                lambda _=False, minutes=minutes: self._set_lock_minutes(minutes)
            )
        self._set_lock_minutes(chosen)

    def _set_lock_minutes(self, minutes: int) -> None:
        store_settings(lock_minutes=minutes)
        self.idle.minutes = minutes
        self.idle.restart()

    def _close_window(self, window: MainWindow) -> None:
        store_geometry(window)
        window.service.close()
        window.deleteLater()
        if window is self.window:
            self.window = None

    def _choose_scheme(self, scheme: Scheme) -> None:
        store_settings(color_scheme=scheme.value)
        apply_theme(self._qt, scheme)

    def _step_text_size(self, step: int) -> None:
        self._choose_text_size(find_next_text_size(get_text_size(), step))

    def _choose_text_size(self, percent: int) -> None:
        """Show all text at this size. On a small screen say where it ends."""
        if self._apply_text_size(percent) < percent and self.window is not None:
            words = self.tr("The text is as large as this screen has room for.")
            self.window.messages.show_message(words)
        store_settings(text_size=get_text_size())
        apply_theme(self._qt)

    def _apply_text_size(self, percent: int) -> int:
        """Set the size as far as the screen has room for it; return the size."""
        screen = self._qt.primaryScreen().size()
        set_text_size(self._qt, limit_text_size(percent, screen))
        return get_text_size()

    def _ask_open(self, parent: QWidget) -> None:
        from briefing.ui.window.start_page import ask_open

        if (path := ask_open(parent)) is not None:
            self.open(path)

    def _ask_new(self, parent: QWidget, *, sample: bool) -> None:
        from briefing.ui.window.start_page import ask_new

        if (path := ask_new(parent, sample=sample)) is not None:
            self.create(path, sample)

    def _refuse(
        self, error: BriefingError, path: Path | None = None, passphrase: str | None = None
    ) -> None:
        """Say why a workspace cannot be opened, and what can be done about it."""
        if self._find_message_bar() is None:
            self._show_start()
        if (messages := self._find_message_bar()) is None:
            return
        remedies: tuple[Remedy, ...] = ()
        if isinstance(error, WorkspaceDamagedError) and path is not None:
            remedies = self.repair.list_remedies(path, passphrase, messages)
        elif path is not None and path.exists():
            remedies = ((self.tr("Try again"), lambda: self._open(path, passphrase, None)),)
        messages.show_message(translate_error(error), *remedies)

    def _open_repaired(self, path: Path, sentence: str) -> None:
        self.open(path)
        if (messages := self._find_message_bar()) is not None:
            messages.show_message(sentence, good=True)

    def _show_start(self) -> None:
        from briefing.ui.window.start_page import StartPage

        old, page = self.start_page, StartPage()
        page.open_requested.connect(self.open)
        page.new_requested.connect(self.create)
        page.language_chosen.connect(self._choose_first_language)
        self.start_page = page
        if old is not None:
            page.setGeometry(old.geometry())
            page.language.setFocus()
        page.show()
        if old is not None:
            old.close()

    def _choose_first_language(self, code: str) -> None:
        """Show the start page in another language."""
        store_settings(language=code)
        apply_language(self._qt, code)
        self._show_start()

    def _find_message_bar(self) -> MessageBar | None:
        page = self.window or self.unlock_page or self.start_page
        return None if page is None else page.messages


def _check_language(window: MainWindow) -> None:
    """Check the language that is set, in the menu of a window."""
    chosen = Settings.load().language
    for code, action in window.menu_actions.languages.items():
        action.setChecked(code == chosen)
