"""Make the pictures of the help and of README from the sample workspace.

They go to `resources/help/LANGUAGE/*.png` and `resources/screenshots/*.png`.

Run it again after the window has changed to the eye. It needs no screen.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from briefing.common.catalogues import LANGUAGES
from briefing.common.resources import get_shipped_path
from briefing.session import Session
from briefing.ui.app.application import configure_application
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.controls.theme import Scheme, apply_theme
from briefing.ui.window.main_window import MainWindow

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SIZE, SHOWN, COLOURS = (1024, 640), (768, 480), 64
LARGE, LARGE_COLOURS = (1360, 860), 128
README_PICTURES = (
    ("en", Scheme.LIGHT, "statement.png"),
    ("en", Scheme.LIGHT, "meeting.png"),
    ("en", Scheme.DARK, "statement-dark.png"),
    ("kk", Scheme.LIGHT, "meeting-kk.png"),
)
STATEMENT = "joint-statement-2022-05-10.en.txt"


def wait(milliseconds: int) -> None:
    """Let the window work until it shows what was asked for."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(
    widget: QWidget, path: Path, shown: tuple[int, int] = SHOWN, colours: int = COLOURS
) -> None:
    """Save a picture in few colours, no wider than it is shown."""
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))
    with Image.open(path) as taken:
        picture = taken.convert("RGB")
    picture.thumbnail(shown, Image.Resampling.LANCZOS)
    picture.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)


def open_window(path: Path) -> MainWindow:
    window = MainWindow(WorkspaceService(path))
    window.resize(*SIZE)
    window.show()
    wait(1500)
    return window


def close_window(window: MainWindow) -> None:
    window.hide()
    window.service.close()


def picture_import(window: MainWindow, folder: Path) -> None:
    window.commands.import_file(get_shipped_path("data", STATEMENT))
    wait(4000)
    save(window, folder / "import.png")


def picture_work(window: MainWindow, folder: Path) -> None:
    window.pages.go_to_clause(18)
    wait(1500)
    save(window, folder / "notes.png")
    window.pages.open_meeting(1)
    window.pages.take_focus()
    wait(6000)  # the preview composes the book
    save(window, folder / "meeting.png")
    window.commands.make_book()
    wait(1500)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MakeBookDialog)
    dialog.form.folder.setText("/home/officer/books")
    save(dialog, folder / "book.png")
    dialog.reject()


def picture_readme(window: MainWindow, name: str) -> None:
    """Picture the statement or the meeting as README shows it."""
    window.resize(*LARGE)
    if name.startswith("meeting"):
        window.pages.open_meeting(1, 4)
        window.pages.take_focus()
    else:
        window.pages.go_to_clause(18)
    wait(6000)
    save(window, RESOURCES / "screenshots" / name, LARGE, LARGE_COLOURS)


def main() -> int:
    qt = QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        empty, sample = Path(folder, "empty.briefing"), Path(folder, "sample.briefing")
        Session.create(empty, "A. Officer").close()
        Session.create_sample(sample, author="A. Officer").close()
        for language in LANGUAGES:
            configure_application(qt, language)
            apply_theme(qt, Scheme.LIGHT)
            for path, take in ((empty, picture_import), (sample, picture_work)):
                window = open_window(path)
                take(window, RESOURCES / "help" / language)
                close_window(window)
        for language, scheme, name in README_PICTURES:
            configure_application(qt, language)
            apply_theme(qt, scheme)
            window = open_window(sample)
            picture_readme(window, name)
            close_window(window)
    return 0


if __name__ == "__main__":
    sys.exit(main())
