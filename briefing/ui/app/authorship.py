"""The author's name on notes and steps. It is asked once on each computer."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit

from briefing.common.errors import BriefingError
from briefing.session import Session
from briefing.settings import Settings, get_author
from briefing.ui.app.window_settings import store_settings
from briefing.ui.window.main_window import MainWindow


class Authorship(QObject):
    def offer(self, window: MainWindow) -> None:
        """Connect the menu, and show the name once, unless there is another message."""
        window.menu_actions.name.triggered.connect(lambda: self.ask(window))
        settings = Settings.load()
        is_known = settings.author or settings.has_shown_author
        if is_known or window.service.is_read_only or window.messages.sentence:
            return
        store_settings(has_shown_author=True)
        words = self.tr("Notes and history are signed “{name}”.")
        window.messages.show_message(
            words.format(name=get_author()),
            (self.tr("Change…"), lambda: self.ask(window)),
            good=True,
        )

    def ask(self, window: MainWindow) -> None:
        """Ask for the name."""
        name, is_accepted = QInputDialog.getText(
            window,
            self.tr("Your name"),
            self.tr("Your name for notes and history:"),
            QLineEdit.EchoMode.Normal,
            get_author(),
        )
        if is_accepted:
            self.set_name(window, name)

    def set_name(self, window: MainWindow, name: str) -> None:
        """Put this name on all later steps."""
        try:
            Settings.load().with_author(name).save()
        except BriefingError as error:
            window.messages.show_error(error)
            return
        now = get_author()

        def sign(session: Session) -> None:
            session.author = now

        words = self.tr("From now on your changes are signed “{name}”.").format(name=now)
        window.service.ask(sign, lambda _: window.messages.show_message(words, good=True))
