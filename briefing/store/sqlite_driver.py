"""SQLite in the build of SQLCipher: one library for plain and encrypted workspaces.

So the version of SQLite is the same on every system, and every file is opened in the same way.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3  # sqlcipher3 has the same interface, and no type stubs.

    import sqlite_utils
else:
    import sqlcipher3
    from sqlcipher3 import dbapi2 as sqlite3

Connection = sqlite3.Connection
Cursor = sqlite3.Cursor
DatabaseError = sqlite3.DatabaseError
IntegrityError = sqlite3.IntegrityError
ProgrammingError = sqlite3.ProgrammingError
connect = sqlite3.connect
SQLITE_OK, SQLITE_DENY = sqlite3.SQLITE_OK, sqlite3.SQLITE_DENY
WRITES = frozenset({sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE})

UNREADABLE = (DatabaseError, UnicodeDecodeError)
"""What SQLite raises for a file. Its message may quote damaged bytes, which are no longer text."""


def wrap_with_sqlite_utils(connection: Connection) -> "sqlite_utils.Database":
    """Give a connection the tools of sqlite-utils, without the plugins of other programs.

    sqlite-utils takes its classes of errors from the library named pysqlite3 if there is one.
    sqlcipher3 gets that name first, or sqlite-utils would not recognise the errors of its own
    connection. The import is here because it takes 0.1 s, which a start does not need.
    """
    if not TYPE_CHECKING:
        sys.modules.setdefault("pysqlite3", sqlcipher3)
        sys.modules.setdefault("pysqlite3.dbapi2", sqlite3)
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)
