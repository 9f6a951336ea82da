"""Reading dismissals."""

from briefing.domain.dismissal import Dismissal, DismissalKind
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class Dismissals(TableReader[Dismissal]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Dismissal)

    def find_by_kind(self, kind: DismissalKind) -> list[Dismissal]:
        return self._find_where("kind = ?", [kind.value])
