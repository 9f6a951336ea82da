"""The Word writer: a book as a DOCX made of Word's own parts, styles and fields by python-docx."""

from briefing.writers.word.document import write_docx, write_docx_sheet

__all__ = ["write_docx", "write_docx_sheet"]
