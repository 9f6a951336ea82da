"""Writers: a book in, a file out. They see blocks, never records."""
