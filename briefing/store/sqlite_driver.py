"""SQLite as SQLCipher brings it: one library for plain and encrypted workspaces.

So the version of SQLite is the same on every system, and a file is opened in one way. sqlite-utils
uses the library named pysqlite3 if there is one; sqlcipher3 has to stand under that name before
sqlite-utils is first imported, else the errors that sqlite-utils waits for are of other classes.
The package imports this module first for that reason.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3  # sqlcipher3 has the same interface, and no type stubs.
else:
    import sqlcipher3
    from sqlcipher3 import dbapi2 as sqlite3

    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", sqlite3)

Connection = sqlite3.Connection
Cursor = sqlite3.Cursor
DatabaseError = sqlite3.DatabaseError
IntegrityError = sqlite3.IntegrityError
ProgrammingError = sqlite3.ProgrammingError
connect = sqlite3.connect

UNREADABLE = (DatabaseError, UnicodeDecodeError)
"""What SQLite refuses; its message may quote damaged bytes, which are then no text any more."""
