"""The undoable operations: each has a name that the menu shows, and says what it did."""
