"""Reading the books issued, and their copies."""

from briefing.domain.issue import Copy, Issue
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class Issues(TableReader[Issue]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Issue)

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
