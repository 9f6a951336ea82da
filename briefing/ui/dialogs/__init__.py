"""Dialogs: only for what cannot be done on the page itself."""
