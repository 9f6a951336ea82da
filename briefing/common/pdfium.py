"""One at a time: PDFium, which reads PDF files, must not be called by two threads at once.

The window shows pages on one thread, proves books and reads documents on others.
"""

from threading import Lock

PDFIUM = Lock()
"""Whoever calls PDFium holds this."""
