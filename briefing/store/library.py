"""SQLite as SQLCipher brings it: one library for plain and encrypted workspaces.

So the version of SQLite is the same on every system, and a file is opened in one way.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3  # sqlcipher3 has the same interface, and no type stubs.
else:
    from sqlcipher3 import dbapi2 as sqlite3

Connection = sqlite3.Connection
Cursor = sqlite3.Cursor
DatabaseError = sqlite3.DatabaseError
IntegrityError = sqlite3.IntegrityError
ProgrammingError = sqlite3.ProgrammingError
connect = sqlite3.connect

UNREADABLE = (DatabaseError, UnicodeDecodeError)
"""What SQLite refuses; its message may quote damaged bytes, which are then no text any more."""
