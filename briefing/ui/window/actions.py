"""The actions of the window, with their keys and the menu."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from briefing.common.catalogues import LANGUAGES
from briefing.domain.findings import Hit
from briefing.domain.step import StepName
from briefing.language.folding import fold
from briefing.ui.controls.labels import translate_step
from briefing.ui.controls.theme import Scheme
from briefing.ui.controls.widget_actions import Key, add_window_action, format_key
from briefing.ui.window.side_bar import Place


class Actions(QObject):
    """The actions of a window. The window connects them to what they do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        standard = QKeySequence.StandardKey
        self.new = self._add(self.tr("&New workspace…"), standard.New)
        self.sample = self._add(self.tr("New from the &sample…"))
        self.open = self._add(self.tr("&Open workspace…"), standard.Open)
        self.recent = self._add(self.tr("Open &recent"))
        self.recent.setMenu(QMenu(window))
        self.open_beside = self._add(self.tr("Open in another &window…"), "Ctrl+Shift+O")
        self.import_statement = self._add(self.tr("&Import statement…"), "Ctrl+I")
        self.add_text = self._add(self.tr("Add a &language version…"))
        self.statement_details = self._add(self.tr("Statement d&etails…"))
        self.delete_statement = self._add(self.tr("&Delete statement"))
        self.new_meeting = self._add(self.tr("New &meeting"), "Ctrl+Shift+M")
        self.duplicate_meeting = self._add(self.tr("Du&plicate meeting"))
        self.write_programme = self._add(self.tr("Save the p&rogramme…"))
        self.delete_meeting = self._add(self.tr("Delete meetin&g"))
        self.merge_copy = self._add(self.tr("Mer&ge a copy…"))
        self.make_book = self._add(self.tr("Make a &book…"), "Ctrl+B")
        self.compare = self._add(self.tr("&Compare with a book issued…"))
        self.requests = self._add(self.tr("Re&quests"), "Ctrl+Shift+R")
        self.backups = self._add(self.tr("B&ackups…"))
        self.markings = self._add(self.tr("Mar&kings…"))
        self.passphrase = self._add(self.tr("&Passphrase…"))
        self.key = self._add(self.tr("Signing ke&y…"))
        self.lock = self._add(self.tr("Loc&k"), "Ctrl+L")
        self.lock_after = self._add(self.tr("Lock when &idle"))
        self.lock_minutes = self._add_lock_minutes()
        self.name = self._add(self.tr("&Your name…"))
        self.quit = self._add(self.tr("&Quit"), "Ctrl+Q")
        self.undo = self._add(self.tr("Undo"), standard.Undo)
        self.redo = self._add(self.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y", standard.Redo)
        self.save = self._add(self.tr("Save"), standard.Save)
        self.search = self._add(self.tr("&Search"), "Ctrl+K")
        self.find = self._add(self.tr("&Find on this page"), standard.Find)
        self.next_pane = self._add(self.tr("Next pane"), "F6")
        self.previous_pane = self._add(self.tr("Previous pane"), "Shift+F6")
        self.places = {
            place: self._add(title, f"Ctrl+{place + 1}")
            for place, title in self._get_place_titles().items()
        }
        self.history = self._add(self.tr("&History"), "Ctrl+H")
        self.schemes = self._add_schemes()
        self.language = self._add(self.tr("&Language"))
        self.languages = self._add_languages()
        self.larger_text = self._add(self.tr("La&rger text"), "Ctrl++", "Ctrl+=")
        self.smaller_text = self._add(self.tr("S&maller text"), "Ctrl+-")
        self.usual_text = self._add(self.tr("&Usual text size"), "Ctrl+0")
        self.keys = self._add(self.tr("&Keyboard shortcuts"), "F1")
        self.help = self._add(self.tr("&How it works"), "Shift+F1")
        self.about = self._add(self.tr("&About Briefing Book"))
        self.menu_key = self._add(self.tr("Menu"), "F10")
        self.set_names(None, None)

    def set_names(self, undo: StepName | None, redo: StepName | None) -> None:
        """Show in undo and redo which step each would change."""
        words = self.tr("Undo: {step}"), self.tr("Redo: {step}")
        bare = self.tr("Undo"), self.tr("Redo")
        for action, name, full, short in zip(
            (self.undo, self.redo), (undo, redo), words, bare, strict=True
        ):
            action.setText(short if name is None else full.format(step=translate_step(name)))
            action.setEnabled(name is not None)

    def show_recent(self, paths: Iterable[Path], open_path: Callable[[Path], object]) -> None:
        """Offer workspaces that were open before."""
        menu = self.recent.menu()
        assert isinstance(menu, QMenu)
        menu.clear()
        for path in paths:
            action = menu.addAction(format_place(path).replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: open_path(path))
        self.recent.setEnabled(not menu.isEmpty())

    def set_read_only(self, read_only: bool) -> None:
        for action in (self.import_statement, self.new_meeting, self.merge_copy):
            action.setEnabled(not read_only)

    def list_menus(self) -> list[tuple[str, Sequence[QAction | None]]]:
        """List the menus by title. None is a separator."""
        sources = (self.import_statement, self.add_text, self.new_meeting)
        statement = (self.statement_details, self.delete_statement)
        meeting = (self.duplicate_meeting, self.delete_meeting)
        books = (self.make_book, self.compare, self.write_programme)
        opening = (self.open, self.recent, self.open_beside, self.merge_copy)
        file = (self.new, self.sample, *opening, None, *sources, None, *books, None)
        safety = (
            self.markings,
            self.backups,
            self.passphrase,
            self.key,
            self.lock,
            self.lock_after,
            self.name,
        )
        places = (*self.places.values(), self.requests, self.history)
        sizes = (self.larger_text, self.smaller_text, self.usual_text)
        return [
            (self.tr("&File"), (*file, *safety, None, self.quit)),
            (
                self.tr("&Edit"),
                (
                    *(self.undo, self.redo, None, self.find, self.search, None),
                    *(*statement, None, *meeting),
                ),
            ),
            (
                self.tr("&View"),
                (*places, None, *sizes, None, *self.schemes.values(), None, self.language),
            ),
            (self.tr("&Help"), (self.help, self.keys, self.about)),
        ]

    def list_commands(self) -> list[QAction]:
        """List the actions of all menus that do something themselves."""
        listed = [action for _, actions in self.list_menus() for action in actions]
        return [action for action in listed if action is not None and action.menu() is None]

    def find_commands(self, words: str) -> list[Hit]:
        """Find the actions that can be done now and whose names hold all the words.

        The id of a hit is the place of the action in `list_commands`.
        """
        terms = fold(words).split()
        return [
            Hit(QAction, number, "", action.whatsThis(), statement=format_key(action))
            for number, action in enumerate(self.list_commands())
            if action.isEnabled() and all(term in fold(action.whatsThis()) for term in terms)
        ]

    def list_keys(self) -> list[tuple[str, str]]:
        """List the actions that have a key, each with its lasting name and the key."""
        actions = [
            action for _, listed in self.list_menus() for action in listed if action is not None
        ]
        actions += [self.save, self.next_pane, self.previous_pane]
        return [(action.whatsThis(), key) for action in actions if (key := format_key(action))]

    def make_menu(self) -> QMenu:
        """Make one menu with all others in it."""
        whole = QMenu(self._window)
        for title, actions in self.list_menus():
            part = whole.addMenu(title)
            for action in actions:
                if action is None:
                    part.addSeparator()
                else:
                    part.addAction(action)
        return whole

    def _add(self, text: str, *keys: Key) -> QAction:
        return add_window_action(self._window, text, *keys)

    def _add_schemes(self) -> dict[Scheme, QAction]:
        group = QActionGroup(self)
        schemes = {
            Scheme.SYSTEM: self._add(self.tr("Follow the s&ystem")),
            Scheme.LIGHT: self._add(self.tr("&Light")),
            Scheme.DARK: self._add(self.tr("&Dark")),
            Scheme.CONTRAST: self._add(self.tr("High co&ntrast")),
        }
        for action in schemes.values():
            action.setCheckable(True)
            group.addAction(action)
        return schemes

    def _add_languages(self) -> dict[str, QAction]:
        """Add the choices of the window's language, each in its own name; "" is the system's."""
        languages = {"": self._add(self.tr("Follow the s&ystem"))}
        languages |= {code: self._add(name) for code, name in LANGUAGES.items()}
        self.language.setMenu(self._make_choice(languages.values()))
        return languages

    def _make_choice(self, actions: Iterable[QAction]) -> QMenu:
        """Make a menu of which one action is chosen."""
        menu, group = QMenu(self._window), QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _add_lock_minutes(self) -> dict[int, QAction]:
        """Add the choices of idle minutes; 0 is never."""
        choices = {
            count: self._add(self.tr("After {count} minutes", "", count).format(count=count))
            for count in (5, 15, 30)
        }
        choices[0] = self._add(self.tr("Never"))
        self.lock_after.setMenu(self._make_choice(choices.values()))
        return choices

    def _get_place_titles(self) -> dict[Place, str]:
        return {
            Place.STATEMENTS: self.tr("&Statements"),
            Place.MEETINGS: self.tr("&Meetings"),
            Place.COMMITMENTS: self.tr("&Commitments"),
            Place.PEOPLE: self.tr("&People and bodies"),
            Place.BOOKS: self.tr("&Books issued"),
            Place.NOTES: self.tr("&Notes"),
        }


def format_place(path: Path) -> str:
    """Format the name of a workspace with its folder."""
    return f"{path.name} · {path.parent}"
