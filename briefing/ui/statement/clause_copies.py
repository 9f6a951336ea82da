"""What the clipboard gets of clauses, or of the selected words of one."""

from collections.abc import Sequence

from briefing.book.citation import format_citation
from briefing.domain.statement import Statement
from briefing.language.addresses import format_margin_label
from briefing.ui.statement.statement_model import Paragraph

Span = tuple[int, int] | None
"""Where the selected words of the only clause begin and end."""


def format_paragraphs(paragraphs: Sequence[Paragraph], span: Span) -> str:
    """Format the selected words, or else each clause with its number on a line of its own."""
    if span and len(paragraphs) == 1:
        return paragraphs[0].clause.text[slice(*span)]
    lines = (f"{format_margin_label(each.clause)} {each.clause.text}" for each in paragraphs)
    return "\n".join(line.strip() for line in lines)


def cite_paragraphs(
    statement: Statement, paragraphs: Sequence[Paragraph], span: Span, language: str | None
) -> str:
    """Format the same with the citation behind it."""
    clauses = [(each.clause, each.address) for each in paragraphs]
    citation = f"({format_citation(statement, clauses, language)})"
    text = format_paragraphs(paragraphs, span)
    return f"“{text}” {citation}" if span and len(paragraphs) == 1 else f"{text}\n{citation}"
