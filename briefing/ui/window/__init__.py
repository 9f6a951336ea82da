"""The main window: its bars, pages, search and menu."""
