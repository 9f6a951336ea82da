"""A passage with some of its words marked, by more than a colour."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from briefing.domain.alike import Change, ChangeKind
from briefing.domain.drawn.proposals import Proposal
from briefing.ui.theme import Theme, theme


class Mark(Enum):
    """Why words are marked."""

    NONE = auto()
    BINDS = auto()
    WHEN = auto()
    LEFT_OUT = auto()
    ADDED = auto()


@dataclass(frozen=True)
class Piece:
    """Some words that are marked alike."""

    text: str
    mark: Mark = Mark.NONE


class MarkedText(QLabel):
    """Shows pieces of a text in the serif that clauses are read in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: Sequence[Piece] = ()
        self.setObjectName("markedText")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._write()

    def pieces(self, mark: Mark) -> list[str]:
        """The words marked so."""
        return [piece.text for piece in self._pieces if piece.mark is mark]

    def changeEvent(self, event: QEvent) -> None:
        """The colours of the marks are of one theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._write()

    def _write(self) -> None:
        styles = _styles(theme())
        html = "".join(
            f'<span style="{styles[piece.mark]}">{escape(piece.text)}</span>'
            for piece in self._pieces
        )
        written = f'<div style="white-space: pre-wrap">{html}</div>'
        if written != self.text():
            self.setText(written)


def drawn_from(text: str, proposal: Proposal) -> list[Piece]:
    """A clause with the words that bind and those that say when."""
    marks = [(proposal.operative.find(text), Mark.BINDS)]
    if proposal.term is not None:
        marks.append((proposal.term.find(text), Mark.WHEN))
    pieces, at = [], 0
    for (start, end), mark in sorted(
        ((place, mark) for place, mark in marks if place), key=lambda each: each[0]
    ):
        pieces += [Piece(text[at : max(at, start)]), Piece(text[max(at, start) : end], mark)]
        at = max(at, end)
    return _some([*pieces, Piece(text[at:])])


def with_changes(earlier: str, later: str, changes: Iterable[Change]) -> list[Piece]:
    """The earlier passage with what the later one leaves out, and what it adds."""
    pieces, at = [], 0
    for change in changes:
        pieces.append(Piece(earlier[at : change.earlier_start]))
        old = earlier[change.earlier_start : change.earlier_end]
        new = later[change.start : change.end]
        at = change.earlier_end
        if change.kind is ChangeKind.KEPT:
            pieces.append(Piece(old))
            continue
        spaced = not old and bool(pieces[-1].text) and not pieces[-1].text[-1:].isspace()
        pieces += [Piece(" ") if spaced else Piece(""), Piece(old, Mark.LEFT_OUT)]
        pieces += [Piece(" ") if old and new else Piece(""), Piece(new, Mark.ADDED)]
        pieces.append(
            Piece(" ") if new and not old and earlier[at : at + 1].isalnum() else Piece("")
        )
    return _some([*pieces, Piece(earlier[at:])])


def _some(pieces: Iterable[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.text]


def _styles(colours: Theme) -> dict[Mark, str]:
    return {
        Mark.NONE: "",
        Mark.BINDS: f"background-color: {colours.teal_mark}; font-weight: 600",
        Mark.WHEN: f"background-color: {colours.amber_mark}; text-decoration: underline",
        Mark.LEFT_OUT: f"color: {colours.slate}; text-decoration: line-through",
        Mark.ADDED: f"background-color: {colours.teal_mark}; text-decoration: underline",
    }
