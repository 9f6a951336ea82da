"""Writes a book, or its speaking cards, as PDF with ReportLab and pikepdf."""

from briefing.writers.pdf.cards import write_cards
from briefing.writers.pdf.document import PageMap, PaginatedBook, write_pdf, write_sheet
from briefing.writers.pdf.replacement import Replacement

__all__ = ["PageMap", "PaginatedBook", "Replacement", "write_cards", "write_pdf", "write_sheet"]
