"""Searching: every record that holds all the words, in whichever order, folded."""

import sqlite_utils

from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.finding import Hit
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.statement import Clause
from briefing.store import index

# Sorting all that a common word finds takes a hundred times as long as finding it. Clauses were
# stored in the order of their texts; of what was noted on them, the first so many are sorted.
_SORTED = 500
_CLAUSES = """
SELECT clause.id, clause.label, clause.text,
    clause.id AS clause_id, text.statement_id, NULL AS meeting_id
FROM clause_fts JOIN clause ON clause.id = clause_fts.rowid JOIN text ON text.id = clause.text_id
WHERE clause_fts MATCH :query ORDER BY clause_fts.rowid LIMIT :limit
"""
_ON_CLAUSE = """
SELECT {table}.id, clause.label, {words} AS text,
    clause.id AS clause_id, text.statement_id, NULL AS meeting_id
FROM (
    SELECT rowid AS id FROM {table}_fts WHERE {table}_fts MATCH :query ORDER BY rowid LIMIT :sorted
) AS found JOIN {table} ON {table}.id = found.id
JOIN clause ON clause.id = {table}.clause_id JOIN text ON text.id = clause.text_id
ORDER BY clause.text_id, clause.position, {table}.id LIMIT :limit
"""
_QUERIES = {
    Clause: _CLAUSES,
    Annotation: _ON_CLAUSE.format(table="annotation", words="annotation.text"),
    Commitment: _ON_CLAUSE.format(table="commitment", words="what"),
    AgendaItem: """
        SELECT agenda_item.id, '' AS label, title AS text, NULL AS clause_id,
            NULL AS statement_id, meeting_id
        FROM agenda_item_fts JOIN agenda_item ON agenda_item.id = agenda_item_fts.rowid
        WHERE agenda_item_fts MATCH :query ORDER BY meeting_id, position LIMIT :limit""",
    Meeting: """
        SELECT meeting.id, '' AS label, title AS text, NULL AS clause_id,
            NULL AS statement_id, meeting.id AS meeting_id
        FROM meeting_fts JOIN meeting ON meeting.id = meeting_fts.rowid
        WHERE meeting_fts MATCH :query ORDER BY meeting.id LIMIT :limit""",
}


def search(database: sqlite_utils.Database, words: str, limit: int) -> list[Hit]:
    """What holds all the words (the last may be a beginning), at most `limit` of each class."""
    query = index.query(words)
    if not query:
        return []
    values = {"query": query, "limit": limit, "sorted": max(limit, _SORTED)}
    return [
        Hit(kind, **row) for kind, sql in _QUERIES.items() for row in database.query(sql, values)
    ]
