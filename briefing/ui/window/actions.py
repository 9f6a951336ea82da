"""What can be done from anywhere in the window: the actions, their keys and the menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from briefing.domain.step import StepName
from briefing.ui.controls.labels import translate_step
from briefing.ui.controls.theme import Scheme
from briefing.ui.window.side_bar import Place

_Keys = str | QKeySequence.StandardKey


class Actions(QObject):
    """The actions of a window. What they do is for the window to connect."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        standard = QKeySequence.StandardKey
        self.new = self._action(self.tr("&New workspace…"), standard.New)
        self.sample = self._action(self.tr("New from the &sample…"))
        self.open = self._action(self.tr("&Open workspace…"), standard.Open)
        self.import_statement = self._action(self.tr("&Import statement…"), "Ctrl+I")
        self.add_text = self._action(self.tr("Add a &language version…"))
        self.new_meeting = self._action(self.tr("New &meeting"), "Ctrl+Shift+M")
        self.make_book = self._action(self.tr("Make a &book…"), "Ctrl+B")
        self.compare = self._action(self.tr("&Compare with a book issued…"))
        self.backups = self._action(self.tr("B&ackups…"))
        self.markings = self._action(self.tr("Mar&kings…"))
        self.passphrase = self._action(self.tr("&Passphrase…"))
        self.lock = self._action(self.tr("Loc&k"), "Ctrl+L")
        self.lock_after = self._action(self.tr("Lock when lef&t alone"))
        self.lock_minutes = self._lock_minutes()
        self.name = self._action(self.tr("&Your name…"))
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.undo = self._action(self.tr("Undo"), standard.Undo)
        self.redo = self._action(self.tr("Redo"), "Ctrl+Shift+Z", standard.Redo)
        self.search = self._action(self.tr("&Search"), "Ctrl+K")
        self.places = {place: self._place(place, title) for place, title in self._places().items()}
        self.history = self._action(self.tr("&History"), "Ctrl+H")
        self.schemes = self._schemes()
        self.keys = self._action(self.tr("&Keyboard shortcuts"), "F1")
        self.about = self._action(self.tr("&About Briefing Book"))
        self.menu_key = self._action(self.tr("Menu"), "F10")
        self.set_names(None, None)

    def set_names(self, undo: StepName | None, redo: StepName | None) -> None:
        """Have undo and redo say what they would do."""
        words = self.tr("Undo “{step}”"), self.tr("Redo “{step}”")
        bare = self.tr("Undo"), self.tr("Redo")
        for action, name, full, short in zip(
            (self.undo, self.redo), (undo, redo), words, bare, strict=True
        ):
            action.setText(short if name is None else full.format(step=translate_step(name)))
            action.setEnabled(name is not None)

    def set_read_only(self, read_only: bool) -> None:
        for action in (self.import_statement, self.new_meeting):
            action.setEnabled(not read_only)

    def menus(self) -> list[tuple[str, Sequence[QAction | None]]]:
        """The menus by title; None is a line between."""
        taken_in = (self.import_statement, self.add_text, self.new_meeting)
        books = (self.make_book, self.compare)
        file = (self.new, self.sample, self.open, None, *taken_in, None, *books, None)
        kept = (self.markings, self.backups, self.passphrase, self.lock, self.lock_after, self.name)
        places = (*self.places.values(), self.history)
        return [
            (self.tr("&File"), (*file, *kept, None, self.quit)),
            (self.tr("&Edit"), (self.undo, self.redo, None, self.search)),
            (self.tr("&View"), (*places, None, *self.schemes.values())),
            (self.tr("&Help"), (self.keys, self.about)),
        ]

    def keys_by_name(self) -> list[tuple[str, str]]:
        """What the menus hold, by its lasting name, with its key."""
        actions = [action for _, listed in self.menus() for action in listed if action is not None]
        return [(action.whatsThis(), key) for action in actions if (key := _key(action))]

    def menu(self) -> QMenu:
        """All of it behind one button."""
        whole = QMenu(self._window)
        for title, actions in self.menus():
            part = whole.addMenu(title)
            for action in actions:
                if action is None:
                    part.addSeparator()
                else:
                    part.addAction(action)
        return whole

    def _action(self, text: str, *keys: _Keys) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts(list(dict.fromkeys(QKeySequence(key) for key in keys)))
        shown, words = _key(action), text.replace("&", "")
        action.setWhatsThis(words)
        action.setToolTip(f"{words} ({shown})" if shown else words)
        self._window.addAction(action)
        return action

    def _schemes(self) -> dict[Scheme, QAction]:
        group = QActionGroup(self)
        schemes = {
            Scheme.SYSTEM: self._action(self.tr("Colours of the s&ystem")),
            Scheme.LIGHT: self._action(self.tr("&Light")),
            Scheme.DARK: self._action(self.tr("&Dark")),
        }
        for action in schemes.values():
            action.setCheckable(True)
            group.addAction(action)
        return schemes

    def _lock_minutes(self) -> dict[int, QAction]:
        """After how long; 0 is never."""
        words, group = self.tr("After {minutes} minutes"), QActionGroup(self)
        choices = {each: self._action(words.format(minutes=each)) for each in (5, 15, 30)}
        choices[0] = self._action(self.tr("Never"))
        menu = QMenu(self._window)
        for action in choices.values():
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
        self.lock_after.setMenu(menu)
        return choices

    def _place(self, place: Place, title: str) -> QAction:
        return self._action(title, f"Ctrl+{place + 1}")

    def _places(self) -> dict[Place, str]:
        return {
            Place.STATEMENTS: self.tr("&Statements"),
            Place.MEETINGS: self.tr("&Meetings"),
            Place.COMMITMENTS: self.tr("&Commitments"),
            Place.PEOPLE: self.tr("&People and bodies"),
            Place.BOOKS: self.tr("&Books issued"),
        }


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
