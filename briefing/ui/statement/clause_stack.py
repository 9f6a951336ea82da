"""The clauses of a text, stacked below each other."""

from collections.abc import Sequence
from datetime import date

from briefing.ui.controls.stack import Stack
from briefing.ui.statement.clause_layout import (
    GAP,
    ClauseLayout,
    Columns,
    EdgeLine,
    Style,
    count_characters,
    estimate_heights,
    make_edge_lines,
)
from briefing.ui.statement.statement_model import Paragraph


class ClauseStack(Stack[ClauseLayout]):
    """The clauses in the view, laid out in columns."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.style = style
        self.columns = Columns.from_width(800, style)
        self._paragraphs: list[Paragraph] = []
        self._depths: list[int] = []
        self._lengths: list[int] = []
        self._today = date.min

    def show_paragraphs(self, paragraphs: Sequence[Paragraph], today: date) -> None:
        """Show other clauses."""
        self._paragraphs = list(paragraphs)
        self._depths = [each.depth for each in self._paragraphs]
        self._today = today
        self._count_lengths()
        self._estimate_heights()

    def fit(self, columns: Columns) -> None:
        """Lay the clauses out in other columns."""
        if columns != self.columns:
            is_beside_moved = columns.is_beside_below != self.columns.is_beside_below
            self.columns = columns
            if is_beside_moved:
                self._count_lengths()
            self._estimate_heights()

    def restyle(self, style: Style, columns: Columns) -> None:
        """Lay the clauses out with other fonts."""
        self.style, self.columns = style, columns
        self._count_lengths()
        self._estimate_heights()

    def replace(self, index: int, paragraph: Paragraph) -> None:
        """Replace a clause with its changed version."""
        self._paragraphs[index] = paragraph
        self._forget(index)

    def get_bottom(self, index: int) -> float:
        """Get the y where a clause ends, without the gap below it."""
        return self.get_top(index) + self.get_layout(index).height

    def get_paragraph(self, index: int) -> Paragraph:
        return self._paragraphs[index]

    def list_edge_lines(self, index: int) -> list[EdgeLine]:
        """List the lines at the edge of a clause, without laying it out."""
        return make_edge_lines(self._paragraphs[index], self._today)

    def _lay_out(self, index: int) -> ClauseLayout:
        return ClauseLayout(self._paragraphs[index], self.columns, self.style, self._today)

    def _measure_height(self, index: int) -> float:
        return self.get_layout(index).height + GAP

    def _count_lengths(self) -> None:
        """Count the characters once: they are the same at any width, and counting is slow."""
        if self._paragraphs and self._paragraphs[0].other_clauses is not None:
            self._lengths = [count_characters(each, self.columns) for each in self._paragraphs]
        else:
            self._lengths = [len(each.clause.text) for each in self._paragraphs]

    def _estimate_heights(self) -> None:
        self._begin(estimate_heights(self._lengths, self._depths, self.columns, self.style))
