"""The dialog that lists what a corrected text changed, before and after side by side."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from briefing.session.text_changes import Displacement, ParagraphChange, TextChanges
from briefing.ui.controls.compared_words import emphasize, escape_lines, write_compared


class TextChangesDialog(QDialog):
    """`clause_requested` carries the id of a paragraph that was clicked."""

    clause_requested = Signal(int)

    def __init__(self, file_name: str, changes: TextChanges, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What “{file}” changed").format(file=file_name))
        self.resize(900, 600)
        self.summary = QLabel(self._summarize(changes))
        self.summary.setWordWrap(True)
        self.list = QTextBrowser()
        self.list.setAccessibleName(self.tr("Differences"))
        self.list.setOpenLinks(False)
        self.list.setHtml(self._write_page(changes))
        self.list.anchorClicked.connect(self._request_clause)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # as the other buttons of the program
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)

    def _summarize(self, changes: TextChanges) -> str:
        paragraphs = changes.paragraphs
        if not paragraphs:
            return self.tr("The words of all paragraphs are the same.")
        removed = sum(each.clause_id is None for each in paragraphs)
        added = sum(not each.old_address for each in paragraphs)
        words = self.tr(
            "Paragraphs with other words or another number: {changed}. Added: {added}. "
            "Removed: {removed}. Notes that lost their words: {notes}."
        )
        return words.format(
            changed=len(paragraphs) - removed - added,
            added=added,
            removed=removed,
            notes=len(changes.notes),
        )

    def _write_page(self, changes: TextChanges) -> str:
        head = "".join(
            f"<th align='left'>{escape(words)}</th>"
            for words in (self.tr("Paragraph"), self.tr("Before"), self.tr("Now"))
        )
        rows = "".join(map(self._write_row, changes.paragraphs))
        table = f"<table width='100%' cellpadding='6'><tr>{head}</tr>{rows}</table>"
        sections = (
            (self.tr("Notes that lost their words"), changes.notes),
            (self.tr("Commitments moved from a removed paragraph"), changes.commitments),
            (self.tr("Paragraphs no longer on an agenda"), changes.places),
        )
        more = "".join(_write_section(words, places) for words, places in sections if places)
        return f"{table if changes.paragraphs else ''}{more}"

    def _write_row(self, change: ParagraphChange) -> str:
        old, new = write_compared(change.old_words, change.new_words)
        if change.clause_id is None:
            new = emphasize(self.tr("removed"))
        elif not change.old_address:
            old = emphasize(self.tr("added"))
        elif change.is_renumbered_only:
            old = new = emphasize(self.tr("only the number changed"))
        addresses = dict.fromkeys(filter(None, (change.old_address, change.new_address)))
        address = escape(" → ".join(addresses))
        if change.clause_id is not None:
            address = f"<a href='clause:{change.clause_id}'>{address}</a>"
        cells = "".join(f"<td width='44%'>{words}</td>" for words in (old, new))
        return f"<tr><td>{address}</td>{cells}</tr>"

    def _request_clause(self, link: QUrl) -> None:
        self.clause_requested.emit(int(link.path()))
        self.accept()


def _write_section(title: str, places: Iterable[Displacement]) -> str:
    lines = (
        f"<li>{escape(each.address)}: {escape_lines(each.words)}"
        + (f" (“{escape(each.quote)}”)" if each.quote else "")
        + "</li>"
        for each in places
    )
    return f"<h3>{escape(title)}</h3><ul>{''.join(lines)}</ul>"
