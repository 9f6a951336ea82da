"""The composed document: its blocks, and how it is composed from records and an edition."""
