"""The program as `briefing FILE` starts it, until the statement's clauses are painted.

`python -m tests.benchmarks.first_paint FILE` prints a line then and ends. With a further argument
it waits until the window is at rest, and the line is how many bytes of memory are in use. Without
a file, a bare window of Qt's is shown in place of the program's.
"""

import os
import sys

from tests.benchmarks.memory import in_use

_AT_REST = 1500  # milliseconds after the first paint


def main() -> None:
    """Show a window and say when it is there."""
    _, *arguments = sys.argv
    if not arguments:
        _bare_window()
        return
    path, *rest = arguments
    import briefing.ui  # noqa: F401 - the program has its way to load Qt

    _watch(at_rest=bool(rest))
    sys.argv = ["briefing", path]
    from briefing.__main__ import main as program

    program()


def _bare_window() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    qt = QApplication(sys.argv)
    window = QMainWindow()
    window.show()
    _end_later()
    qt.exec()


def _watch(*, at_rest: bool) -> None:
    """Have the clauses say when they are painted."""
    from PySide6.QtWidgets import QApplication

    run = QApplication.exec

    def watched_run(_: QApplication) -> int:
        from PySide6.QtGui import QPaintEvent

        from briefing.ui.statement.clause_area import ClauseArea  # by now the program has loaded it

        paint = ClauseArea.paintEvent

        def watched(area: ClauseArea, event: QPaintEvent) -> None:
            paint(area, event)
            if area.current_clause_id is not None:
                _end_later() if at_rest else _end()

        ClauseArea.paintEvent = watched  # type: ignore[assignment]  # the program must not know
        return run()

    QApplication.exec = watched_run  # type: ignore[assignment,method-assign]


def _end_later() -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(_AT_REST, _end)


def _end() -> None:
    print(in_use(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
