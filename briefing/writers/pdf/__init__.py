"""Writes a book as PDF with ReportLab."""

from briefing.writers.pdf.document import PageMap, write_pdf

__all__ = ["PageMap", "write_pdf"]
