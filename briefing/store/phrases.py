"""Reading the phrases that the desk keeps."""

from briefing.domain.kept_phrase import KeptPhrase
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class KeptPhrases(TableReader[KeptPhrase]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, KeptPhrase)
