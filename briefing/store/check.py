"""Whether a workspace still holds what was stored in it.

SQLite's own check misses most damage inside a page, so each text carries the digests taken when it
was accepted, and each clause has to be found, word for word, in the text it came from.
"""

from collections.abc import Iterator
from hashlib import sha256

import sqlite_utils

from briefing.domain.finding import Damage
from briefing.domain.statement import Clause, Text
from briefing.store.statements import Clauses, Statements, Texts


def check(database: sqlite_utils.Database) -> Iterator[Damage]:
    """Everything that is not as it should be; nothing when the workspace is sound."""
    for (message,) in database.execute("PRAGMA integrity_check").fetchall():
        if message != "ok":
            yield Damage("file", message)
    for table, row_id, parent, _ in database.execute("PRAGMA foreign_key_check").fetchall():
        yield Damage(f"{table} {row_id}", f"refers to a {parent} that is not there")
    for statement in Statements(database).all():
        for text in Texts(database).of_statement(statement.id):
            yield from _check_text(text, Clauses(database).of_text(text.id), statement.title)


def _check_text(text: Text, clauses: list[Clause], title: str) -> Iterator[Damage]:
    if sha256(text.original).hexdigest() != text.original_sha256:
        yield Damage(f"“{title}”", "the original file is not the one that was accepted")
    if sha256(text.source.encode()).hexdigest() != text.source_sha256:
        yield Damage(f"“{title}”", "the source text is not the one that was accepted")
    source = _folded(text.source)
    for clause in clauses:
        where = f"“{title}”, {clause.kind} {clause.label}".rstrip()
        if sha256(clause.text.encode()).hexdigest() != clause.text_sha256:
            yield Damage(where, "the text is not the one that was accepted")
        if _folded(clause.text) not in source:
            yield Damage(where, "the text is not in its source")


def _folded(text: str) -> str:
    """White space apart: a clause may have been broken over lines in its source."""
    return " ".join(text.split())
