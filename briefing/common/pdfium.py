"""The lock of PDFium, which reads PDF files and must not be called by two threads at once.

The window shows pages on one thread, and verifies books and reads documents on others.
"""

from threading import Lock

PDFIUM_LOCK = Lock()
"""Hold this lock while you call PDFium."""
