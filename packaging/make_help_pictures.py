"""Make the pictures of the help, `resources/help/LANGUAGE/*.png`, from the sample workspace.

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

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "help"
SIZE, SHOWN = (1024, 640), (768, 480)
COLOURS = 64
STATEMENT = "joint-statement-2022-05-10.en.txt"


def wait(milliseconds: int) -> None:
    """Let the window work until it shows what was asked for."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(widget: QWidget, path: Path) -> None:
    """Save a picture in few colours, no wider than it is shown."""
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))
    with Image.open(path) as taken:
        picture = taken.convert("RGB")
    picture.thumbnail(SHOWN, Image.Resampling.LANCZOS)
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


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
                take(window, FOLDER / language)
                close_window(window)
    return 0


if __name__ == "__main__":
    sys.exit(main())
