"""The program with its window: what is set up once, and which workspace is open."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QObject, QSettings, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from briefing.domain.errors import BriefingError
from briefing.domain.resources import shipped
from briefing.session import Session
from briefing.ui.desk import Desk
from briefing.ui.main_window import MainWindow
from briefing.ui.message_bar import MessageBar
from briefing.ui.reports import report
from briefing.ui.start import StartPage, ask_new, ask_open
from briefing.ui.theme import Scheme, load_fonts, wear

_LAST = "workspace/last"
_SCHEME = "window/scheme"
_GEOMETRY = "window/geometry"


def run(path: Path | None) -> int:
    """Show the window until it is closed; returns the program's exit code."""
    qt = QApplication(sys.argv[:1])
    dress(qt)
    application = Application(qt, QSettings())
    sys.excepthook = application.report
    application.start(path)
    return qt.exec()


def dress(qt: QApplication) -> None:
    """Give the application its name, fonts, style and language."""
    qt.setApplicationName("Briefing Book")
    qt.setOrganizationName("Briefing Book")
    qt.setWindowIcon(QIcon(str(shipped("resources", "icons", "briefing-book.svg"))))
    qt.setStyle("Fusion")
    load_fonts()
    translator = QTranslator(qt)
    if translator.load(
        QLocale(), "briefing", "_", str(shipped("resources", "translations")), ".qm"
    ):
        qt.installTranslator(translator)
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: wear(qt))
    wear(qt)


class Application(QObject):
    """Has one workspace open at a time, or shows the page one starts from."""

    def __init__(self, qt: QApplication, settings: QSettings) -> None:
        super().__init__(qt)
        self.settings = settings
        self._qt = qt
        wear(qt, Scheme(str(settings.value(_SCHEME, Scheme.SYSTEM.value))))
        self.window: MainWindow | None = None
        self.start_page: StartPage | None = None

    def start(self, path: Path | None) -> None:
        """Open a workspace: the one given, else the one opened last, else let the person say."""
        last = str(self.settings.value(_LAST, ""))
        if path is None and last and Path(last).exists():
            path = Path(last)
        if path is None:
            self._show_start()
        else:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a workspace in place of the one that is open; say why when it cannot be."""
        if self.window is not None and path.resolve() == self.window.desk.path.resolve():
            return
        try:
            desk = Desk(path)
        except BriefingError as error:
            self._refuse(error)
            return
        self._show(desk)

    def create(self, path: Path, sample: bool) -> None:
        """Make a workspace and open it."""
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
        """Say that something went wrong that nobody foresaw, and let work go on."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if (messages := self._messages()) is not None:
            words = report(kind, trace)
            messages.say(
                self.tr("Something went wrong; what you had typed is saved, and you can work on."),
                (self.tr("Copy report"), lambda: QGuiApplication.clipboard().setText(words)),
            )

    def _show(self, desk: Desk) -> None:
        old, window = self.window, MainWindow(desk)
        window.closed.connect(lambda: self._closed(window))
        actions = window.menu_actions
        actions.open.triggered.connect(lambda: self._ask_open(window))
        actions.new.triggered.connect(lambda: self._ask_new(window, sample=False))
        actions.sample.triggered.connect(lambda: self._ask_new(window, sample=True))
        chosen = Scheme(str(self.settings.value(_SCHEME, Scheme.SYSTEM.value)))
        for scheme, action in actions.schemes.items():
            action.setChecked(scheme is chosen)
            action.triggered.connect(lambda _=False, scheme=scheme: self._wear(scheme))
        if (geometry := self.settings.value(_GEOMETRY)) is not None:
            window.restoreGeometry(geometry)
        self.settings.setValue(_LAST, str(desk.path.resolve()))
        self.window = window
        window.show()
        for leaving in (old, self.start_page):
            if leaving is not None:
                leaving.close()
        self.start_page = None

    def _closed(self, window: MainWindow) -> None:
        self.settings.setValue(_GEOMETRY, window.saveGeometry())
        window.desk.close()
        window.deleteLater()
        if window is self.window:
            self.window = None

    def _wear(self, scheme: Scheme) -> None:
        self.settings.setValue(_SCHEME, scheme.value)
        wear(self._qt, scheme)

    def _ask_open(self, parent: QWidget) -> None:
        if (path := ask_open(parent)) is not None:
            self.open(path)

    def _ask_new(self, parent: QWidget, *, sample: bool) -> None:
        if (path := ask_new(parent, sample=sample)) is not None:
            self.create(path, sample)

    def _refuse(self, error: BriefingError) -> None:
        if self.window is None and self.start_page is None:
            self._show_start()
        if (messages := self._messages()) is not None:
            messages.refuse(error)

    def _show_start(self) -> None:
        self.start_page = StartPage()
        self.start_page.open_wanted.connect(self.open)
        self.start_page.new_wanted.connect(self.create)
        self.start_page.show()

    def _messages(self) -> MessageBar | None:
        page = self.window or self.start_page
        return None if page is None else page.messages
