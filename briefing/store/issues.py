"""Reading the books issued, their copies, and the files of these."""

from briefing.domain.issue import Copy, Issue
from briefing.store.database import Database
from briefing.store.sqlite_errors import sqlite_errors_as_sentences
from briefing.store.table_reader import TableReader

_FILE = "SELECT content FROM issued_file WHERE sha256 = ?"


class Issues(TableReader[Issue]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Issue)

    def find_by_meeting(self, meeting_id: int) -> list[Issue]:
        return self._find_where("meeting_id = ?", [meeting_id])

    def get_next_number(self) -> int:
        sql = "SELECT coalesce(max(number), 0) + 1 FROM issue"
        return int(self._database.execute(sql).fetchone()[0])


class Copies(TableReader[Copy]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Copy)

    def find_by_issue(self, issue_id: int) -> list[Copy]:
        return self._find_where("issue_id = ?", [issue_id], order="number")

    def find_by_digest(self, sha256: str) -> list[Copy]:
        """Find the copies whose file has that digest."""
        return self._find_where("sha256 = ?", [sha256])


class IssuedFiles:
    """The files of the issued copies, by digest. Version 1 of the workspace did not store them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, sha256: str) -> bytes | None:
        """Find the file with that digest."""
        with sqlite_errors_as_sentences(self._database.path):
            row = self._database.fetch_first(_FILE, [sha256])
        return None if row is None else row["content"]
