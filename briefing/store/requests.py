"""Reading the requests, and the commitments on their sheets."""

from briefing.domain.request import Request, RequestLine
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class Requests(TableReader[Request]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Request)

    def find_by_meeting(self, meeting_id: int) -> list[Request]:
        return self._find_where("meeting_id = ?", [meeting_id])


class RequestLines(TableReader[RequestLine]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, RequestLine)

    def find_by_request(self, request_id: int) -> list[RequestLine]:
        """Find them in the order of the sheet."""
        return self._find_where("request_id = ?", [request_id])

    def find_by_commitment(self, uid: str) -> list[RequestLine]:
        return self._find_where("commitment_uid = ?", [uid])

    def get_next_number(self) -> int:
        sql = "SELECT coalesce(max(number), 0) + 1 FROM request_line"
        return int(self._database.execute(sql).fetchone()[0])
