"""Workspaces changed at random: each is opened in a process of its own and used as a person would.

It is a fault to take over 10 s or 1 GB, to raise what is no sentence, or to trust a workspace that
should not be.
"""

import os
import random
import resource
import signal
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from briefing.common.errors import BriefingError
from briefing.domain.annotation import Audience
from briefing.domain.edition import DESK, EDITIONS, PRESS, map_editions
from briefing.edits.annotations import EditAnnotation
from briefing.edits.editions import KeepEdition
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.session.issue_order import IssueOrder
from briefing.store import schema
from tests.faults.killing import MEMORY, prepare_child
from tests.fuzz.workspace_changes import MUTATIONS

SECONDS, MEGABYTES = 10, 1024
_SECRET = "zhumagulov internal"


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


def run(copies: int, seed: int, end: float = inf) -> dict[str, Tally]:
    """Change copies, each in turn in another way, until the clock shows `end`.

    Each depends only on its number and the seed. Returns a tally for each way.
    """
    tallies = {each.__name__: Tally() for each in MUTATIONS}
    with TemporaryDirectory(dir=MEMORY) as name:
        sound = Path(name, "sound.briefing")
        _make_sound(sound)
        for number in range(copies):
            if monotonic() > end:
                break
            mutate = [*MUTATIONS][number % len(MUTATIONS)]
            path = Path(name, "foreign.briefing")
            path.write_bytes(sound.read_bytes())
            mutate(path, random.Random(f"{seed} {number}"))
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
