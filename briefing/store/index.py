"""The full-text index: one column of folded words for each searchable table."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from briefing.language.folding import list_index_words, split_terms
from briefing.store.database import Database
from briefing.store.record_mapper import Row

if TYPE_CHECKING:  # it imports the schema, which fills the index
    from briefing.store.row_snapshots import RowKey

SEARCHABLE = {
    "clause": ("label", "heading", "text"),
    "annotation": ("text",),
    "commitment": ("what", "who", "due", "last_word"),
    "brief": ("text", "cleared_by"),
    "person": ("name", "role", "biography"),
    "meeting": ("title", "place", "framework"),
    "agenda_item": ("title", "lead", "counterpart", "outcome"),
}


def update(database: Database, rows: "Mapping[RowKey, Row | None]") -> None:
    """Update the index after rows of any tables changed; None: the row was deleted."""
    deleted_ids: dict[str, list[tuple[int]]] = {}
    current_words: dict[str, list[tuple[int, str]]] = {}
    for (table, row_id), row in rows.items():
        if table not in SEARCHABLE:
            continue
        if row is None:
            deleted_ids.setdefault(table, []).append((row_id,))
        else:
            words = " ".join(str(row[name]) for name in SEARCHABLE[table] if row[name])
            current_words.setdefault(table, []).append((row_id, list_index_words(words)))
    for table, ids in deleted_ids.items():
        database.execute_all(f"DELETE FROM {table}_fts WHERE rowid = ?", ids)
    for table, words_of in current_words.items():
        sql = f"INSERT OR REPLACE INTO {table}_fts (rowid, folded) VALUES (?, ?)"
        database.execute_all(sql, words_of)


def fill(database: Database) -> None:
    """Index all rows again, as after a change of how words are folded."""
    for table in SEARCHABLE:
        update(
            database,
            {(table, row["id"]): row for row in database.fetch_rows(f"SELECT * FROM {table}")},
        )


def build_query(words: str) -> str:
    """Build an FTS5 query from typed text: all its words, the last one perhaps incomplete."""
    terms = [f'"{term}"' for term in split_terms(words)]
    return " ".join(terms) + "*" if terms else ""


def build_prefix_query(number: Sequence[str], words: Iterable[str]) -> str:
    """Build a query for texts that begin with a number, or with one of the words before it."""
    numbers = (" ".join(number), "".join(number))
    begins = (*numbers, *(f"{word} {each}" for word in words for each in numbers))
    return " OR ".join(f'^"{each}"' for each in dict.fromkeys(begins))
