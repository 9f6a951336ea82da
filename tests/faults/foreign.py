"""Workspaces that another program changed at random: rows, definitions and bytes.

`python -m tests.faults.foreign COPIES [SEED]` opens each copy in a process of its own and uses it
as a person would. It prints what became of them, and fails at one that takes over 10 s or 1 GB,
raises what is no sentence, or is trusted though it should not be.
"""

import os
import random
import resource
import signal
import sqlite3
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from briefing.common.errors import BriefingError
from briefing.domain.annotation import Audience
from briefing.domain.edition import DESK, EDITIONS, PRESS, map_editions
from briefing.edits.annotations import EditAnnotation
from briefing.edits.editions import KeepEdition
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.session.issues import IssueOrder
from briefing.store import schema
from briefing.store.record_mapper import TABLES
from tests.faults.damage import change_bytes
from tests.faults.killing import MEMORY, prepare_child
from tests.store.foreign_files import ENDLESS, HOSTILE_SQL

SECONDS, MEGABYTES = 10, 1024
_SECRET = "zhumagulov internal"

_VALUES: tuple[object, ...] = (
    "",
    " ",
    "press",
    "Press edition\ufe0f",
    "Рress edition",
    "{x:>1500000000}",
    "{x.__class__.__init__.__globals__}",
    "[" * 100_000,
    "{}",
    "null",
    '{"x": 1}',
    "\x1b]0;title\x07",
    "\u202ednoces",
    "x" * 1_000_000,
    "9999-99-99",
    "0000-00-00T00:00",
    "\ud7ff\U0010ffff",
    "'; DROP TABLE step; --",
    "annotation WHERE true OR id = ? --",
    b"\xff\xfe",
    b"",
    0,
    -1,
    1,
    2**62,
    -(2**63),
    None,
)
_TYPES = (
    "TABLE z (a)",
    "INDEX z ON party(name)",
    "VIEW z AS SELECT 1",
    f"VIEW z AS {ENDLESS} SELECT i FROM n",
)


class Outcome(IntEnum):
    """What became of a copy; the exit code of its process."""

    REFUSED = 10
    OPENED = 11
    UNFORESEEN = 12
    WRONGLY_TRUSTED = 13
    HUNG = 14


@dataclass
class Tally:
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    most_seconds: float = 0
    most_megabytes: float = 0

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {what}" for what, count in sorted(self.counts.items()))
        return (
            f"{counts}; at most {self.most_seconds:.1f} s of computing "
            f"and {self.most_megabytes:.0f} MB"
        )


def change_rows(path: Path, luck: random.Random) -> None:
    """Put hostile values into rows, as far as SQLite takes them."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        if luck.random() < 0.3:
            connection.execute("PRAGMA ignore_check_constraints = ON")
        for _ in range(luck.randint(1, 6)):
            table = luck.choice([*TABLES.values(), "step", "change"])
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            column, value = luck.choice(columns), luck.choice(_VALUES)
            where = luck.choice(("true", "id = 1", "id % 2"))
            with suppress(sqlite3.Error):
                connection.execute(f'UPDATE {table} SET "{column}" = ? WHERE {where}', [value])
        connection.commit()


def change_references(path: Path, luck: random.Random) -> None:
    """Lead rows that refer to others in circles, or to nothing."""
    columns = (
        ("clause", "parent_id"),
        ("step", "after_id"),
        ("agenda_item", "meeting_id"),
        ("brief", "item_id"),
        ("text", "statement_id"),
        ("item_clause", "clause_id"),
        ("change", "step_id"),
        ("change", "row_id"),
        ("issue", "meeting_id"),
        ("made_book", "meeting_id"),
    )
    with closing(sqlite3.connect(path)) as connection:
        for _ in range(luck.randint(1, 3)):
            table, column = luck.choice(columns)
            target = luck.choice(("id", "id + 1", "id - 1", "1", "999999", "-1"))
            with suppress(sqlite3.Error):
                connection.execute(f'UPDATE {table} SET "{column}" = {target}')
        connection.commit()


def add_editions(path: Path, luck: random.Random) -> None:
    """Add editions that look like the four, and levels that look alike."""
    names = (
        "press",
        "PRESS",
        "Press edition",
        "Рress edition",
        "Press edition\ufe0f",
        "pre\u034fss",
    )
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO kept_edition (name, base, ceiling, sections, uid) "
            "VALUES (?, 'desk', '', ?, 'x')",
            [luck.choice(names), luck.choice(('[["items", ""]]', "[]", "7", "[[]]", "{"))],
        )
        for position, name in enumerate(("Sесret", "Unclassified", "Secret")):
            connection.execute(
                "INSERT INTO level (position, name, uid) VALUES (?, ?, ?)", [position, name, name]
            )
        connection.commit()


def change_definitions(path: Path, luck: random.Random) -> None:
    """Define what the program does not define."""
    sql = luck.choice([*HOSTILE_SQL.values(), *((f"CREATE {each}",) for each in _TYPES)])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        for each in sql:
            connection.execute(each)
        connection.commit()


def write_definitions(path: Path, luck: random.Random) -> None:
    """Write into SQLite's own table of definitions."""
    changes = (
        "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'annotation'",
        "UPDATE sqlite_schema SET rootpage = 2147483647 WHERE name = 'clause'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB') WHERE name = 'party'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'annotation'",
        "UPDATE sqlite_schema SET type = 'view' WHERE name = 'level'",
        "UPDATE sqlite_schema SET sql = NULL WHERE name = 'clause_of_text'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE level (' || zeroblob(1000000) || ')' "
        "WHERE name = 'level'",
        "INSERT INTO sqlite_schema VALUES ('trigger', 't', 'step', 0, "
        "'CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM annotation; END')",
    )
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(luck.choice(changes))
        connection.commit()


def change_content(path: Path, luck: random.Random) -> None:
    """Change bytes anywhere, in half of the copies within the first page."""
    content = bytearray(path.read_bytes())
    if luck.random() < 0.5:
        for _ in range(luck.randint(1, 8)):
            content[luck.randrange(100, 4096)] = luck.randrange(256)
    else:
        change_bytes(content, luck)
    path.write_bytes(content)


MUTATIONS: dict[Callable[[Path, random.Random], None], bool] = {
    change_rows: True,
    change_references: True,
    add_editions: True,
    change_content: True,
    change_definitions: False,
    write_definitions: False,
}
"""What is done to the copies, and whether one may be opened all the same."""


def run(copies: int, seed: int) -> dict[str, Tally]:
    """Change that many copies, each in turn in another way; a tally for each way."""
    luck, tallies = random.Random(seed), {each.__name__: Tally() for each in MUTATIONS}
    with TemporaryDirectory(dir=MEMORY) as name:
        sound = Path(name, "sound.briefing")
        _make_sound(sound)
        for number in range(copies):
            mutate = [*MUTATIONS][number % len(MUTATIONS)]
            path = Path(name, "foreign.briefing")
            path.write_bytes(sound.read_bytes())
            mutate(path, luck)
            _look(path, tallies[mutate.__name__], f"{mutate.__name__} {number}", MUTATIONS[mutate])
    return tallies


def _make_sound(path: Path) -> None:
    with Session.create_sample(path, "A. Officer") as session:
        note = next(
            each
            for each in session.records.annotations.get_all()
            if each.audience is Audience.INTERNAL
        )
        session.perform(EditAnnotation(note.id, {"text": _SECRET}))
        session.perform(KeepEdition("Short", EDITIONS["principal"]))
        session.issues.issue(IssueOrder(1, PRESS, ("A",)), path.parent)
        session.books.make(BookRequest(1, PRESS), path.with_name("book.pdf"))
        # What is looked for would be found, and every use of a sound copy succeeds.
        assert _SECRET in str(session.books.compose(BookRequest(1, DESK).with_time()))
        for use in _USES:
            use(session)
        assert session.path.with_name("again.pdf").exists()


def _look(path: Path, tally: Tally, name: str, may_open: bool) -> None:
    """Use a copy in a child process, and count what became of it."""
    child = os.fork()
    if child == 0:
        prepare_child()
        os._exit(_use_limited(path))
    _, status, used = os.wait4(child, 0)
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else Outcome.HUNG
    outcome = Outcome(code) if code in list(Outcome) else Outcome.UNFORESEEN
    if outcome is Outcome.OPENED and not may_open:
        outcome = Outcome.WRONGLY_TRUSTED
    tally.counts[outcome.name.casefold().replace("_", " ")] += 1
    tally.most_seconds = max(tally.most_seconds, used.ru_utime + used.ru_stime)
    tally.most_megabytes = max(tally.most_megabytes, used.ru_maxrss / 1024)
    if outcome not in (Outcome.OPENED, Outcome.REFUSED):
        tally.faults.append(f"{name}: {outcome.name}")


def _use_limited(path: Path) -> int:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    signal.alarm(12 * SECONDS)  # for one that waits; on a busy machine also a sound one is slow
    limit = MEGABYTES << 20
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    try:
        return _use(path)
    except BriefingError:
        return Outcome.REFUSED
    except AssertionError:
        traceback.print_exc()
        return Outcome.WRONGLY_TRUSTED
    except BaseException:  # every other error is what this looks for
        traceback.print_exc()
        return Outcome.UNFORESEEN


def _use(path: Path) -> Outcome:
    """Open a copy, and do in it what a person does; a sentence is as good as success."""
    try:
        session = Session.open(path, "B. Officer")
    except BriefingError:
        return Outcome.REFUSED
    with session:
        database = session._workspace.database
        assert schema.is_of_version(database, schema.get_version())
        assert {kind for kind, *_ in schema.list_entries(database)} == {"table", "index"}
        for use in _USES:
            with suppress(BriefingError):
                use(session)
    return Outcome.OPENED


def _read_records(session: Session) -> None:
    for reader in vars(session.records).values():
        if hasattr(reader, "get_all"):
            with suppress(BriefingError):
                reader.get_all()


def _read_history(session: Session) -> None:
    str(session.undo_name), str(session.redo_name)
    for step in session.history.list_steps()[:20]:
        str(step.name)
        for change in session.history.list_changes(step.id):
            session.history.get_record_at(change.kind, change.record_id, step.id)


def _read_editions(session: Session) -> None:
    editions = map_editions(session.records.kept_editions.get_all())
    assert {name: editions[name] for name in EDITIONS} == EDITIONS


def _make_press_book(session: Session) -> None:
    internal = {
        note.text
        for note in session.records.annotations.get_all()
        if note.audience is Audience.INTERNAL and len(note.text) > 5
    }
    book = str(session.books.compose(BookRequest(1, PRESS).with_time()))
    shared = {
        each.text
        for each in session.records.annotations.get_all()
        if each.audience is not Audience.INTERNAL
    }
    assert not [text for text in internal - shared if text in book]


def _find_issues(session: Session) -> None:
    session.books.find_preflight_issues(1, PRESS)


def _read_issued_books(session: Session) -> None:
    for copy in session.records.copies.get_all():
        session.issues.rewrite(copy.id, session.path.with_name("again.pdf"))


def _edit(session: Session) -> None:
    notes = session.records.annotations.get_all()
    session.perform(EditAnnotation(notes[0].id, {"text": "Other words."}))
    after = session.records.annotations.get_all()
    assert [each.audience for each in after] == [each.audience for each in notes]


def _search(session: Session) -> None:
    session.search("trade")


def _check(session: Session) -> None:
    list(session.safety.check())


_USES = (
    _read_records,
    _read_history,
    _read_editions,
    _make_press_book,
    _find_issues,
    _read_issued_books,
    _edit,
    Session.undo,
    Session.redo,
    Session.undo,
    _search,
    _check,
)


def main() -> int:
    copies, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    faults = list[str]()
    for kind, tally in run(copies, seed).items():
        print(f"{kind}: {tally}")
        faults += tally.faults
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
