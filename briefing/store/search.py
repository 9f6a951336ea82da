"""Search: find every record that holds all the words, in any order, folded.

If the query is a clause number, the clause with that number comes first.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.findings import Hit
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.person import Person
from briefing.domain.statement import Clause, ClauseKind, Statement
from briefing.language.addresses import is_named_by_part, make_address, parse_place
from briefing.language.clause_number_query import WORDS, Number, extract_number, parse_clause_number
from briefing.language.folding import list_index_words, split_terms
from briefing.store import index
from briefing.store.database import Database
from briefing.store.statements import Clauses

# To sort all hits of a common word takes a hundred times as long as to find them. Clauses are
# stored in the order of their texts; of the notes and commitments, only the first hits are sorted.
_SORT_LIMIT = 500
_PLACE_COLUMNS = """
    clause.id AS clause_id, clause.kind AS part, text.statement_id,
    statement.title AS statement, statement.date AS made
"""
_JOIN_STATEMENT = """
JOIN text ON text.id = clause.text_id JOIN statement ON statement.id = text.statement_id
"""
_MATCHING_CLAUSES = f"""
SELECT clause.id, clause.label, clause.text, {_PLACE_COLUMNS}
FROM clause_fts JOIN clause ON clause.id = clause_fts.rowid {_JOIN_STATEMENT}
WHERE clause_fts MATCH :query
"""
_CLAUSES = f"{_MATCHING_CLAUSES} ORDER BY clause_fts.rowid LIMIT :limit"
_NUMBERED = f"{_MATCHING_CLAUSES} AND clause.label <> '' AND clause.kind = :kind ORDER BY clause.id"
_PLACED = f"""
SELECT clause.id, clause.label, clause.text, {_PLACE_COLUMNS}
FROM clause {_JOIN_STATEMENT} WHERE clause.position = :position AND clause.label = ''
ORDER BY clause.id
"""
_WITHIN = f"""
SELECT clause.id, clause.label, clause.text, {_PLACE_COLUMNS}
FROM clause {_JOIN_STATEMENT} WHERE clause.parent_id = :clause_id ORDER BY clause.position
"""
_ON_CLAUSE = f"""
SELECT {{table}}.id, clause.label, {{words}} AS text, {_PLACE_COLUMNS}
FROM (
    SELECT rowid AS id FROM {{table}}_fts WHERE {{table}}_fts MATCH :query
    ORDER BY rowid LIMIT :sorted
) AS matches JOIN {{table}} ON {{table}}.id = matches.id
JOIN clause ON clause.id = {{table}}.clause_id {_JOIN_STATEMENT}
ORDER BY clause.text_id, clause.position, {{table}}.id LIMIT :limit
"""
_QUERIES = {
    Clause: _CLAUSES,
    Annotation: _ON_CLAUSE.format(table="annotation", words="annotation.text"),
    Commitment: _ON_CLAUSE.format(table="commitment", words="what"),
    AgendaItem: """
        SELECT agenda_item.id, '' AS label, title AS text, meeting_id, agenda_item.id AS item_id
        FROM agenda_item_fts JOIN agenda_item ON agenda_item.id = agenda_item_fts.rowid
        WHERE agenda_item_fts MATCH :query ORDER BY meeting_id, position LIMIT :limit""",
    Meeting: """
        SELECT meeting.id, '' AS label, title AS text, meeting.id AS meeting_id
        FROM meeting_fts JOIN meeting ON meeting.id = meeting_fts.rowid
        WHERE meeting_fts MATCH :query ORDER BY meeting.id LIMIT :limit""",
    Brief: """
        SELECT brief.id, '' AS label, text, meeting_id, item_id
        FROM brief_fts JOIN brief ON brief.id = brief_fts.rowid
        WHERE brief_fts MATCH :query ORDER BY meeting_id, brief.id LIMIT :limit""",
    Person: """
        SELECT person.id, '' AS label, name || iif(role = '', '', ', ' || role) AS text
        FROM person_fts JOIN person ON person.id = person_fts.rowid
        WHERE person_fts MATCH :query ORDER BY name, person.id LIMIT :limit""",
}


def search(database: Database, words: str, limit: int) -> list[Hit]:
    """Find what holds all the words (the last may be incomplete), at most `limit` of each class."""
    query = index.build_query(words)
    if not query and parse_place(words) is None:
        return []
    values = {"query": query, "limit": limit, "sorted": max(limit, _SORT_LIMIT)}
    hits_by_kind = {
        kind: [_make_hit(kind, row) for row in database.fetch_rows(sql, values)]
        for kind, sql in _QUERIES.items()
    }
    clauses = (
        *_find_by_place(database, parse_place(words)),
        *_find_by_number(database, parse_clause_number(words)),
        *hits_by_kind[Clause],
    )
    hits_by_kind[Clause] = list({hit.id: hit for hit in clauses}.values())[:limit]
    hits_by_kind = {Statement: _find_titles(database, words)[:limit], **hits_by_kind}
    hits = [
        replace(hit, label=_make_label(database, hit))
        for of_kind in hits_by_kind.values()
        for hit in of_kind
    ]
    has_several = database.fetch_first("SELECT 1 FROM statement LIMIT 1 OFFSET 1")
    return hits if has_several else [replace(hit, statement="", made=None) for hit in hits]


def _find_titles(database: Database, words: str) -> list[Hit]:
    """Find the statements whose titles hold all the words. They are few and need no index."""
    terms = [f" {term} " for term in split_terms(words)]
    if not terms:
        return []
    begins = (*terms[:-1], terms[-1].rstrip())
    return [
        Hit(Statement, row["id"], "", row["title"], statement_id=row["id"])
        for row in database.fetch_rows("SELECT id, title FROM statement ORDER BY id")
        if all(each in _list_words(row["title"]) for each in begins)
    ]


def _list_words(title: str) -> str:
    """List the words of a title, each between spaces."""
    return f" {' '.join(split_terms(list_index_words(title)))} "


def _find_by_place(database: Database, place: int | None) -> Iterator[Hit]:
    """Find the paragraphs with our number: '¶ 7' or 'p7'."""
    if place is not None:
        for row in database.fetch_rows(_PLACED, {"position": place - 1}):
            yield _make_hit(Clause, row)


def _make_label(database: Database, hit: Hit) -> str:
    """Make the address of the clause of a hit; "" for what is named by its part, or is none."""
    if hit.clause_id is None:
        return ""
    clauses = Clauses(database)
    clause = clauses.get(hit.clause_id)
    return "" if is_named_by_part(clause) else make_address(clause, clauses.get)


def _find_by_number(database: Database, number: Number) -> Iterator[Hit]:
    """Find the clauses or items with that number: '7(a)' is a label, or item (a) of clause 7."""
    if not number:
        return
    values = {
        "query": index.build_prefix_query(number, sorted(WORDS)),
        "kind": ClauseKind.CLAUSE.value,
    }
    for row in database.fetch_rows(_NUMBERED, values):
        if extract_number(row["label"]) == number:
            yield _make_hit(Clause, row)
    for parent in _find_by_number(database, number[:-1]):
        for row in database.fetch_rows(_WITHIN, {"clause_id": parent.id}):
            if extract_number(row["label"]) in (number, number[-1:]):
                yield _make_hit(Clause, row)


def _make_hit(kind: type, row: dict[str, Any]) -> Hit:
    part, date = row.pop("part", None), row.pop("made", None)
    return Hit(
        kind,
        **row,
        part=part and ClauseKind(part),
        made=date and dt.date.fromisoformat(date),
    )
