"""How fast a workspace answers and saves, held against what SQLite alone would take."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.findings import Hit
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.edits.statements import ImportStatement
from briefing.language.folding import fold
from briefing.language.word_search import find_ranges
from briefing.reading import read
from briefing.session import Session
from briefing.ui.controls.search_highlight import make_excerpt
from tests.benchmarks.operation import Measure, Pair, Trial, operation, timed
from tests.benchmarks.workspaces import (
    PASSPHRASE,
    STATEMENT,
    clause_of,
    make_long_text,
    workspace,
)

if TYPE_CHECKING:
    import sqlite3  # sqlcipher3 has the same interface, and no type stubs.
else:
    from sqlcipher3 import dbapi2 as sqlite3

TYPED = "trade and investment"
SHOWN = 6  # of a kind, in the list under the search box
_NOTE = "Say that both sides gain from predictable rates."
_MANY = 100_000
_SEARCH = """
SELECT clause.id, clause.label, clause.text FROM clause_fts
JOIN clause ON clause.id = clause_fts.rowid
WHERE clause_fts MATCH ? ORDER BY clause_fts.rowid LIMIT ?
"""


@operation("search as one types, 100,000 clauses", "a raw FTS5 query in clause order", 3)
def search(trial: Trial) -> Iterator[Pair]:
    path = workspace(trial, trial.size(_MANY))
    beside = _copy(path, trial.folder / "raw-search.briefing")
    with _raw(beside) as raw, Session.open(path) as session:

        def ask() -> None:
            for words in beginnings():
                raw.execute(_SEARCH, [_query(words), SHOWN]).fetchall()

        yield Pair(timed(lambda: search_as_typed(session)), timed(ask))


@operation("search as one types, encrypted", "the same plain", 1.3)
def encrypted_search(trial: Trial) -> Iterator[Pair]:
    clauses = trial.size(10_000)
    locked = workspace(trial, clauses, passphrase=PASSPHRASE)
    with (
        Session.open(workspace(trial, clauses)) as plain,
        Session.open(locked, passphrase=PASSPHRASE) as encrypted,
    ):
        yield Pair(timed(lambda: search_as_typed(encrypted)), timed(lambda: search_as_typed(plain)))


@operation("a note saved, with its undo step", "a raw insert and durable commit", 3)
def note(trial: Trial) -> Iterator[Pair]:
    path = _copy(workspace(trial, 50), trial.folder / "note.briefing")
    beside = trial.folder / "note.sqlite"
    with Session.open(path) as session, _raw(beside) as raw:
        raw.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, clause_id, kind, text, at)")

        def insert() -> None:
            values = [1, "point", _NOTE, "2022-10-10T18:40:00"]
            raw.execute("INSERT INTO note (clause_id, kind, text, at) VALUES (?, ?, ?, ?)", values)
            raw.commit()

        yield Pair(_of_ten(saving(session)), _of_ten(insert))


@operation("a note saved, encrypted", "the same plain", 1.3)
def encrypted_note(trial: Trial) -> Iterator[Pair]:
    plain = _copy(workspace(trial, 50), trial.folder / "plain-note.briefing")
    locked = _copy(
        workspace(trial, 50, passphrase=PASSPHRASE), trial.folder / "locked-note.briefing"
    )
    with Session.open(plain) as open_, Session.open(locked, passphrase=PASSPHRASE) as encrypted:
        yield Pair(_of_ten(saving(encrypted)), _of_ten(saving(open_)))


@operation("import, read to searchable", "raw parse, insert and index", 3)
def importing(trial: Trial) -> Iterator[Pair]:
    path, beside = trial.folder / "import.briefing", trial.folder / "import.sqlite"
    with Session.create(path, "Benchmark") as session, _raw(beside) as raw:
        raw.execute("CREATE TABLE text (id INTEGER PRIMARY KEY, name, original, source)")
        raw.execute("CREATE TABLE clause (id INTEGER PRIMARY KEY, text_id, label, text)")
        raw.execute("CREATE VIRTUAL TABLE clause_fts USING fts5(folded)")
        yield Pair(timed(lambda: _import_again(session)), timed(lambda: _import(raw)))


@operation("check, 20,000 clauses in one text", "the same at 5,000 clauses", 6)
def checking(trial: Trial) -> Iterator[Pair]:
    # Four times as long if it is linear, 16 times if it is quadratic.
    with _long_texts(trial) as (many, few):
        yield Pair(timed(lambda: _check(many)), timed(lambda: _check(few)))


@operation("a verified copy, 20,000 clauses in one text", "the same at 5,000 clauses", 6)
def copying(trial: Trial) -> Iterator[Pair]:
    """What a backup takes."""
    with _long_texts(trial) as (many, few):
        yield Pair(timed(lambda: _save_copy(many, trial)), timed(lambda: _save_copy(few, trial)))


@operation("merge a copy, 20,000 notes, 1% changed on each side", "the same at 5,000 notes", 6)
def merging(trial: Trial) -> Iterator[Pair]:
    with _copies(trial, 20_000) as many, _copies(trial, 5_000) as few:
        yield Pair(timed(lambda: _merge(*many)), timed(lambda: _merge(*few)))


@contextmanager
def _copies(trial: Trial, notes: int) -> Iterator[tuple[Session, Path]]:
    """A workspace and a copy of it, in which other notes were changed."""
    count = trial.size(notes)
    path = _copy(workspace(trial, 500, count), trial.folder / f"merge-{notes}.briefing")
    copy = _copy(path, trial.folder / f"merge-{notes}-copy.briefing")
    with Session.open(copy) as theirs:
        _change_notes(theirs, 0, count)
    with Session.open(path) as ours:
        _change_notes(ours, 1, count)
        yield ours, copy


def _change_notes(session: Session, first: int, count: int) -> None:
    for note in session.records.annotations.get_all()[first:count:100]:
        session.perform(EditAnnotation(note.id, {"text": f"{note.text} {first}"}))


def _merge(session: Session, copy: Path) -> None:
    """Compare, store and take back, so that the next merge finds the same."""
    session.merging.store(session.merging.prepare(copy), {})
    session.undo()


@contextmanager
def _long_texts(trial: Trial) -> Iterator[tuple[Session, Session]]:
    many, few = (make_long_text(trial, trial.size(clauses)) for clauses in (20_000, 5_000))
    with Session.open(many) as first, Session.open(few) as second:
        yield first, second


def _check(session: Session) -> None:
    damage = list(session.safety.check())
    if damage:
        raise RuntimeError(f"{damage[0].where} {damage[0].what}")


def _save_copy(session: Session, trial: Trial) -> None:
    path = trial.folder / "copy.briefing"
    session.safety.save_copy(path)
    path.unlink()


def _import_again(session: Session) -> None:
    """Read and store the statement as `import_statement` does, also if it is there already."""
    session.perform(ImportStatement(read(STATEMENT)))


def search_as_typed(session: Session) -> None:
    """What each key brings: what is found, and the words marked in it."""
    for words in beginnings():
        for hit in session.search(words, SHOWN):
            _marked(hit, words)


def beginnings() -> list[str]:
    """What stands in the search box after each key."""
    return [TYPED[: end + 1] for end in range(len(TYPED)) if TYPED[end] != " "]


def saving(session: Session) -> Callable[[], object]:
    """Storing one note."""
    clause_id = clause_of(session).id
    point, delegation = AnnotationKind.POINT, Audience.DELEGATION
    return lambda: session.perform(AddAnnotation(clause_id, point, delegation, _NOTE))


def _marked(hit: Hit, words: str) -> None:
    find_ranges(make_excerpt(hit.text, words), words)


def _query(words: str) -> str:
    return " ".join(f'"{word}"' for word in words.split()) + "*"


def _import(raw: "sqlite3.Connection") -> None:
    """The least that makes a statement searchable: no structure, parties, digests or undo."""
    original = STATEMENT.read_bytes()
    source = original.decode()
    cursor = raw.execute(
        "INSERT INTO text (name, original, source) VALUES (?, ?, ?)",
        [STATEMENT.name, original, source],
    )
    for label, text in re.findall(r"^\s*(\d+)\. (.*)$", source, re.MULTILINE):
        row = raw.execute(
            "INSERT INTO clause (text_id, label, text) VALUES (?, ?, ?)",
            [cursor.lastrowid, label, text],
        )
        raw.execute(
            "INSERT INTO clause_fts (rowid, folded) VALUES (?, ?)", [row.lastrowid, fold(text)]
        )
    raw.commit()


@contextmanager
def _raw(path: Path) -> Iterator["sqlite3.Connection"]:
    """A connection that is as careful as a workspace's."""
    raw = sqlite3.connect(str(path))
    raw.execute("PRAGMA journal_mode = DELETE")
    raw.execute("PRAGMA synchronous = EXTRA")
    raw.execute("PRAGMA locking_mode = EXCLUSIVE")
    try:
        yield raw
    finally:
        raw.close()


def _copy(path: Path, to: Path) -> Path:
    return Path(shutil.copy(path, to))


def _of_ten(work: Callable[[], object]) -> Measure:
    """What one of ten takes: a disk is slower at one moment than at the next."""

    def repeated() -> None:
        for _ in range(10):
            work()

    whole = timed(repeated)
    return lambda: whole() / 10


OPERATIONS = (
    *(search, encrypted_search, note, encrypted_note, importing, checking, merging, copying),
)
