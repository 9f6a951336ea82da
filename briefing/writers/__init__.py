"""Writers turn a book into a file. They see blocks, never records."""
