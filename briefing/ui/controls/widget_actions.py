"""The one way to make an action with keys, for the window and for the pages in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefing.ui.controls.page_keys import PageKey

Key = str | QKeySequence.StandardKey
_CONTEXT = Qt.ShortcutContext


def add_window_action(window: QWidget, text: str, *keys: Key) -> QAction:
    """Add an action that works anywhere in the window. Its name and key stand in the tool tip.

    `whatsThis` keeps the name, because the text of undo and redo changes with the last step.
    """
    action = _add_action(window, text, keys, _CONTEXT.WindowShortcut)
    name, key = text.replace("&", ""), format_key(action)
    action.setWhatsThis(name)
    action.setToolTip(f"{name} ({key})" if key else name)
    return action


def add_widget_action(
    widget: QWidget, text: str, keys: tuple[Key, ...], handler: Callable[[], object]
) -> QAction:
    """Add an action that works while the widget has the focus, and stands in its context menu.

    Unlike key events, shortcuts also work where the keyboard writes Cyrillic.
    """
    action = _add_action(widget, text, keys, _CONTEXT.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda _=False: handler())
    return action


def add_page_action(page: QWidget, key: PageKey, handler: Callable[[], object]) -> QAction:
    """Add an action that works anywhere on a page. `key` has its name and its keys."""
    return add_page_shortcut(page, key.text, key.keys, handler)


def add_page_shortcut(
    page: QWidget, text: str, keys: tuple[Key, ...], handler: Callable[[], object]
) -> QAction:
    """Add an action that works anywhere on a page whose keys stand on its own buttons."""
    action = _add_action(page, text, keys, _CONTEXT.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _=False: handler())
    return action


def format_key(action: QAction) -> str:
    """Format the first key of an action, as this system writes it; empty if it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _add_action(
    widget: QWidget, text: str, keys: tuple[Key, ...], context: Qt.ShortcutContext
) -> QAction:
    action = QAction(text, widget)
    action.setShortcuts(list(dict.fromkeys(QKeySequence(key) for key in keys)))
    action.setShortcutContext(context)
    widget.addAction(action)
    return action
