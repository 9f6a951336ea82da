"""Reading statements, their parties and signatories, texts and clauses."""

from collections.abc import Collection

from briefing.domain.statement import (
    Clause,
    ClauseKind,
    Party,
    Signatory,
    Statement,
    StatementParty,
    Text,
)
from briefing.language.addresses import make_address
from briefing.store.database import Database
from briefing.store.sqlite_errors import sqlite_errors_as_sentences
from briefing.store.table_reader import TableReader


class Parties(TableReader[Party]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Party)

    def find_by_name(self, name: str) -> Party | None:
        return next(iter(self._find_where("name = ?", [name])), None)

    def find_by_statement(self, statement_id: int) -> list[Party]:
        """Find them in the order in which the statement names them."""
        return self._select(
            "SELECT party.* FROM party JOIN statement_party ON party_id = party.id"
            " WHERE statement_id = ? ORDER BY position",
            [statement_id],
        )

    def find_by_meeting(self, meeting_id: int) -> list[Party]:
        """Find its parties, the desk's own first."""
        return self._select(
            "SELECT party.* FROM party JOIN meeting_party ON party_id = party.id"
            " WHERE meeting_id = ? ORDER BY position",
            [meeting_id],
        )


class Statements(TableReader[Statement]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Statement)


class Signatories(TableReader[Signatory]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Signatory)

    def find_by_statement(self, statement_id: int) -> list[Signatory]:
        return self._find_where("statement_id = ?", [statement_id], order="position")


class StatementParties(TableReader[StatementParty]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, StatementParty)

    def find_by_statement(self, statement_id: int) -> list[StatementParty]:
        return self._find_where("statement_id = ?", [statement_id], order="position")


class Texts(TableReader[Text]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Text)

    def map_statements(self) -> dict[int, int]:
        """Map the id of each text to that of its statement, without reading the words."""
        sql = "SELECT id, statement_id FROM text"
        with sqlite_errors_as_sentences(self._database.path):
            return dict(self._database.execute(sql).fetchall())

    def find_by_source(self, original_sha256: str, source_sha256: str) -> list[Text]:
        """Find the texts of a file, by the digests of the file and of what was read of it."""
        condition = "original_sha256 = ? AND source_sha256 = ?"
        return self._find_where(condition, [original_sha256, source_sha256])

    def find_by_statement(self, statement_id: int) -> list[Text]:
        """Find its texts; the one received first stands first."""
        return self._find_where("statement_id = ?", [statement_id])

    def find_by_clauses(self, clause_ids: Collection[int]) -> list[Text]:
        """Find the texts of these clauses; without clauses, the text received last."""
        marks = ", ".join("?" * len(clause_ids))
        texts = self._find_where(
            f"id IN (SELECT text_id FROM clause WHERE id IN ({marks}))", [*clause_ids]
        )
        return texts or self._find_where("id = (SELECT max(id) FROM text)", [])


class Clauses(TableReader[Clause]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Clause)

    def find_by_text(self, text_id: int) -> list[Clause]:
        """Find all paragraphs of a text in their order, with items and preamble."""
        return self._find_where("text_id = ?", [text_id], order="position")

    def find_numbered(self, text_id: int) -> list[Clause]:
        """Find only the clauses proper of a text, without items and preamble."""
        return self._find_where(
            "text_id = ? AND kind = ?", [text_id, ClauseKind.CLAUSE], order="position"
        )

    def find_by_item(self, item_id: int) -> list[Clause]:
        """Find the clauses that an agenda item takes up, in the order of the text."""
        return self._select(
            "SELECT clause.* FROM clause JOIN item_clause ON clause_id = clause.id"
            " WHERE item_id = ? ORDER BY text_id, position",
            [item_id],
        )

    def get_address(self, clause_id: int) -> str:
        return make_address(self.get(clause_id), self.get)

    def find_children(self, clause_id: int) -> list[Clause]:
        """Find the items nested directly in a clause."""
        return self._find_where("parent_id = ?", [clause_id], order="position")
