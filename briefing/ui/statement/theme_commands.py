"""Naming the selected clauses as a theme, renaming and deleting it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from briefing.language.addresses import format_run
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.page_keys import NAME_THEME
from briefing.ui.controls.widget_actions import add_widget_action
from briefing.ui.statement.clause_area import ClauseArea
from briefing.ui.statement.statement_model import StatementModel

if TYPE_CHECKING:  # only a theme needs it
    from PySide6.QtWidgets import QInputDialog


class ThemeCommands(QObject):
    """Adds its actions to the clauses: they work with the keys and in the context menu."""

    def __init__(
        self,
        service: WorkspaceService,
        area: ClauseArea,
        get_model: Callable[[], StatementModel | None],
    ) -> None:
        super().__init__(area)
        self._service = service
        self._area = area
        self._get_model = get_model
        self.dialog: QInputDialog | None = None
        if not service.is_read_only:
            add_widget_action(area, NAME_THEME.text, NAME_THEME.keys, self.name_clauses)
            add_widget_action(area, self.tr("Delete the theme"), (), self.delete_theme)

    def name_clauses(self) -> None:
        """Ask for the name of the selected clauses; of one in a theme, for the theme's."""
        from briefing.edits.themes import AddTheme, RenameTheme

        model, paragraphs = self._get_model(), self._area.selected_paragraphs
        if model is None or not paragraphs:
            return
        first, last = paragraphs[0].clause, paragraphs[-1].clause
        theme = model.find_theme(first.id) if len(paragraphs) == 1 else None
        if theme is None:
            self._ask(
                self.tr("Name of the theme of clauses {labels}").format(
                    labels=format_run(first, last)
                ),
                "",
                lambda title: self._service.perform(AddTheme(first.id, last.id, title)),
            )
        else:
            theme_id = theme.id
            self._ask(
                self.tr("Name of the theme"),
                theme.title,
                lambda title: self._service.perform(RenameTheme(theme_id, title)),
            )

    def delete_theme(self) -> None:
        """Delete the theme that the current clause is in. Its clauses stay."""
        from briefing.edits.themes import DeleteTheme

        model, current = self._get_model(), self._area.current_paragraph
        if model is not None and current is not None:
            theme = model.find_theme(current.clause.id)
            if theme is not None:
                self._service.perform(DeleteTheme(theme.id))

    def _ask(self, label: str, title: str, then: Callable[[str], object]) -> None:
        from PySide6.QtWidgets import QInputDialog

        dialog = QInputDialog(self._area.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Theme"))
        dialog.setLabelText(label)
        dialog.setTextValue(title)
        dialog.textValueSelected.connect(then)
        dialog.finished.connect(lambda _: setattr(self, "dialog", None))
        self.dialog = dialog
        dialog.open()
