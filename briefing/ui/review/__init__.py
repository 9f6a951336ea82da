"""The proof sheet: an import beside its source document."""
