"""A passage with some words marked, and not by colour alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from html import escape
from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.similar_clauses import ChangeKind, Rewording
from briefing.ui.controls.theme import Theme, get_theme


class Mark(Enum):
    """Why words are marked."""

    NONE = auto()
    BINDS = auto()
    WHEN = auto()
    REMOVED = auto()
    ADDED = auto()


@dataclass(frozen=True)
class Piece:
    """Words with the same mark."""

    text: str
    mark: Mark = Mark.NONE


class MarkedText(QLabel):
    """Shows pieces of a text in the serif font of clauses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: Sequence[Piece] = ()
        self.setObjectName("markedText")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._write()

    def list_pieces(self, mark: Mark) -> list[str]:
        """List the words with a mark."""
        return [piece.text for piece in self._pieces if piece.mark is mark]

    def changeEvent(self, event: QEvent) -> None:
        """Use the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._write()

    def _write(self) -> None:
        styles = _get_styles(get_theme())
        html = "".join(
            f'<span style="{styles[piece.mark]}">{escape(piece.text)}</span>'
            for piece in self._pieces
        )
        markup = f'<div style="white-space: pre-wrap">{html}</div>'
        if markup != self.text():
            self.setText(markup)


def mark_proposal(text: str, proposal: Proposal) -> list[Piece]:
    """Mark the words of a clause that bind, and those that say when."""
    marks = [(proposal.operative.find(text), Mark.BINDS)]
    if proposal.term is not None:
        marks.append((proposal.term.find(text), Mark.WHEN))
    pieces, at = [], 0
    for (start, end), mark in sorted(
        ((place, mark) for place, mark in marks if place), key=lambda each: each[0]
    ):
        pieces += [Piece(text[at : max(at, start)]), Piece(text[max(at, start) : end], mark)]
        at = max(at, end)
    return _drop_empty([*pieces, Piece(text[at:])])


def mark_changes(earlier: str, later: str, changes: Iterable[Rewording]) -> list[Piece]:
    """Mark in the earlier passage what the later one removes, and after it what it adds."""
    pieces, at = list[Piece](), 0
    for is_kept, group in groupby(changes, key=lambda change: change.kind is ChangeKind.UNCHANGED):
        run = list(group)
        start, end = _find_extent((each.earlier_start, each.earlier_end) for each in run)
        old, new = earlier[start:end], later[slice(*_find_extent((e.start, e.end) for e in run))]
        between, at = Piece(earlier[at:start]), end
        if is_kept:
            pieces += [between, Piece(old)]
        elif old:
            gap = Piece(" " if new else "")
            pieces += [between, Piece(old, Mark.REMOVED), gap, Piece(new, Mark.ADDED)]
        elif between.text.endswith(" ") or not pieces:
            pieces += [between, Piece(new, Mark.ADDED), Piece(" ")]
        else:  # after the last word, and before the full stop
            pieces += [Piece(" "), Piece(new, Mark.ADDED), between]
    return _drop_empty([*pieces, Piece(earlier[at:])])


def _find_extent(ranges: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Find where the ranges that hold something begin and end, or the place of them all."""
    everything = list(ranges)
    filled = [each for each in everything if each[0] < each[1]] or everything[:1]
    return filled[0][0], filled[-1][1]


def _drop_empty(pieces: Iterable[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.text]


def _get_styles(colours: Theme) -> dict[Mark, str]:
    return {
        Mark.NONE: "",
        Mark.BINDS: f"background-color: {colours.teal_mark}; font-weight: 600",
        Mark.WHEN: f"background-color: {colours.amber_mark}; text-decoration: underline",
        Mark.REMOVED: f"color: {colours.slate}; text-decoration: line-through",
        Mark.ADDED: f"background-color: {colours.teal_mark}; text-decoration: underline",
    }
