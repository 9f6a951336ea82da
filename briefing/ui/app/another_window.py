"""A second workspace in a window of its own process.

So nothing that happens in one workspace, such as locking it, concerns the other.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess

from briefing.common.child import make_program_command
from briefing.ui.window.main_window import MainWindow


def ask_open_beside(window: MainWindow) -> None:
    """Ask for a workspace, and open it in another window."""
    from briefing.ui.window.start_page import ask_open

    path = ask_open(window)
    if path is None:
        return
    if path.resolve() == window.service.path.resolve():
        words = QCoreApplication.translate(
            "MainWindow", "This workspace is open in this window already."
        )
        window.messages.show_message(words)
    else:
        open_beside(path)


def open_beside(path: Path) -> int:
    """Open a workspace in another window; return the number of its process."""
    program, *arguments = make_program_command()
    _, number = QProcess.startDetached(program, [*arguments, str(path)])
    return int(number)
