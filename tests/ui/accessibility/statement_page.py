"""Shows the statement page to the screen readers of this session until the input ends."""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefing.ui.app.application import configure_application
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow


def run(workspace: Path) -> None:
    application = QApplication(["briefing"])
    configure_application(application)
    service = WorkspaceService(workspace)
    window = MainWindow(service)
    window.show()
    window.activateWindow()
    service.worker.idle.connect(lambda: print("ready", flush=True))
    timer = QTimer(application)
    timer.timeout.connect(lambda: None)  # lets Python take the end of the input
    timer.start(50)
    threading.Thread(target=lambda: (sys.stdin.read(), application.exit()), daemon=True).start()
    application.exec()
    service.close()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
