"""The file formats: each becomes the lines of a document, with a remark on what it hides."""
