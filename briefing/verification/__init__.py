"""The proof of a book: its file is opened again and compared with what it should contain."""
