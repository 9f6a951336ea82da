"""The form with the facts of a statement, to correct after it was accepted."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.reading import ReadSignatory
from briefing.domain.statement import Signatory, Statement
from briefing.edits.statements import EditStatement
from briefing.language.dates import parse_day
from briefing.session import Session
from briefing.ui.controls.labels import format_date

_WIDTH = 620


@dataclass(frozen=True)
class StatementFacts:
    """What is stored about a statement."""

    statement: Statement
    parties: tuple[str, ...]
    signatories: tuple[Signatory, ...]


def load_facts(session: Session, statement_id: int) -> StatementFacts:
    records = session.records
    return StatementFacts(
        records.statements.get(statement_id),
        tuple(each.name for each in records.parties.find_by_statement(statement_id)),
        tuple(records.signatories.find_by_statement(statement_id)),
    )


class StatementForm(QDialog):
    """A dialog with the facts. `corrected` carries the edit, if something was changed."""

    corrected = Signal(EditStatement)

    def __init__(self, facts: StatementFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Statement details"))
        self.setMinimumWidth(_WIDTH)
        statement = facts.statement
        self._facts = facts
        self.title = QLineEdit(statement.title)
        self.kind = QLineEdit(statement.kind or "")
        self.date = QLineEdit(format_date(statement.date, "d MMMM yyyy"))
        self.place = QLineEdit(statement.place or "")
        self.parties = QLineEdit("; ".join(facts.parties))
        self._witness = self.tr("witness")
        self.signatories = QPlainTextEdit("\n".join(map(self._format_signatory, facts.signatories)))
        self.fault = QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # as the other buttons of the program
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self._build_layout()

    def save(self) -> None:
        """Send what was changed, and close; stay open if a field cannot be stored."""
        day = parse_day(self.date.text())
        if self.date.text().strip() and day is None:
            self._show_fault(self.tr("Not a date. Write it as 12 October 2022."), self.date)
        elif not self.title.text().strip():
            self._show_fault(self.tr("A statement needs a title. Enter one."), self.title)
        else:
            values = {
                "title": self.title.text().strip(),
                "kind": self.kind.text().strip() or None,
                "date": day,
                "place": self.place.text().strip() or None,
            }
            statement = self._facts.statement
            changed = {name: new for name, new in values.items() if new != getattr(statement, name)}
            parties = tuple(filter(None, map(str.strip, self.parties.text().split(";"))))
            signatories = self._read_signatories()
            edit = EditStatement(
                statement.id,
                changed,
                None if parties == self._facts.parties else parties,
                signatories,
            )
            if edit != EditStatement(statement.id, {}):
                self.corrected.emit(edit)
            self.accept()

    def _read_signatories(self) -> tuple[ReadSignatory, ...] | None:
        """Read a signatory from each line; None if nothing was changed."""
        old_lines = list(map(self._format_signatory, self._facts.signatories))
        lines = [each.strip() for each in self.signatories.toPlainText().splitlines()]
        lines = [each for each in lines if each.strip("; ")]
        return None if lines == old_lines else tuple(map(self._parse_signatory, lines))

    def _format_signatory(self, signatory: Signatory) -> str:
        """Format as 'name; role; party', with 'witness' at the end of a witness."""
        parts = (signatory.name, signatory.role or "", signatory.party or "")
        return "; ".join([*parts, self._witness] if signatory.witness else parts).rstrip("; ")

    def _parse_signatory(self, line: str) -> ReadSignatory:
        parts = [part.strip() for part in line.split(";")]
        is_witness = len(parts) > 1 and parts[-1].casefold() == self._witness.casefold()
        name, role, party, *_ = (*(parts[:-1] if is_witness else parts), "", "")
        return ReadSignatory(name, role or None, party or None, is_witness)

    def _show_fault(self, words: str, field: QLineEdit) -> None:
        self.fault.setText(words)
        field.setFocus()
        field.selectAll()

    def _build_layout(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in (
            (self.tr("&Title"), self.title),
            (self.tr("&Kind"), self.kind),
            (self.tr("&Date"), self.date),
            (self.tr("&Place"), self.place),
            (self.tr("P&arties"), self.parties),
            (self.tr("&Signatories"), self.signatories),
        ):
            form.addRow(words, field)
        self.parties.setPlaceholderText(self.tr("separated by semicolons"))
        self.signatories.setPlaceholderText(self.tr("one per line: name; role; party"))
        hint = self.tr("One person on each line: name; role; party. Add “; {word}” for a witness.")
        self.signatories.setToolTip(hint.format(word=self._witness))
        self.signatories.setTabChangesFocus(True)
        self.fault.setProperty("role", "fault")
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.fault)
        layout.addWidget(self.buttons)
