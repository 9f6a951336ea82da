"""What a workspace sets for its books: the scale of markings, and editions of its own."""

from briefing.domain.edition import KeptEdition
from briefing.domain.marking import Level
from briefing.store.file import Database
from briefing.store.table import Table


class Levels(Table[Level]):
    """Empty while the usual scale serves."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Level)


class KeptEditions(Table[KeptEdition]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, KeptEdition)
