"""Two copies edited apart and merged both ways hold the same records, and nothing is lost.

`python -m tests.merging.test_machine` runs ten times as many examples.
"""

import shutil
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from briefing.common.errors import BriefingError
from briefing.edits.edit import Edit
from briefing.edits.restoring import RestoreBackup
from briefing.merging.conflict import Choice, ConflictKind
from briefing.merging.rules import BOOKS, LATEST, get_group, get_order_column
from briefing.merging.state import Fields, Name
from briefing.session import Session
from briefing.session.merging import DescribedConflict, PreparedMerge
from briefing.store.named_rows import load_named_rows
from briefing.store.sqlite_driver import IntegrityError
from tests.faults.killing import MEMORY
from tests.store.every_edit import MAKERS, Chance, Nothing

KINDS = sorted(MAKERS.keys() - {RestoreBackup}, key=lambda each: each.__name__)
OTHER_WAY = {Choice.OURS: Choice.THEIRS, Choice.THEIRS: Choice.OURS}
Records = dict[Name, Fields]
Key = tuple[ConflictKind, str, Name, tuple[str, ...]]


@cache
def make_sample() -> Path:
    """The sample, made once for all examples."""
    path = Path(mkdtemp(dir=MEMORY)) / "sample.briefing"
    Session.create_sample(path, author="A. Officer").close()
    return path


def read_records(session: Session) -> Records:
    """Every record by name but those that say what was merged."""
    fields = load_named_rows(session._workspace.database).fields
    return {name: each for name, each in fields.items() if name[0] != "merged_copy"}


class FewRecords(Chance):
    """Picks from the first records only, so that two copies often change the same."""

    def pick_from(self, records: list[Any]) -> Any:
        return super().pick_from(records[:2])


class Apart(RuleBasedStateMachine):
    """Two copies of one workspace, edited in any way, with undo and redo."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory(dir=MEMORY)
        self.sessions: list[Session] = []

    @initialize()
    def open(self) -> None:
        for name in ("ours", "theirs"):
            path = Path(self._folder.name) / f"{name}.briefing"
            shutil.copy(make_sample(), path)
            self.sessions.append(Session.open(path, author=f"Officer of {name}"))

    @rule(side=st.integers(0, 1), kind=st.sampled_from(KINDS), data=st.data())
    def edit_one(self, side: int, kind: type[Edit], data: st.DataObject) -> None:
        session = self.sessions[side]
        self._edit(session, kind, Chance(session, data))

    @rule(kind=st.sampled_from(KINDS), data=st.data())
    def edit_both(self, kind: type[Edit], data: st.DataObject) -> None:
        for session in self.sessions:
            self._edit(session, kind, FewRecords(session, data))

    def _edit(self, session: Session, kind: type[Edit], chance: Chance) -> None:
        # What is brought back may belong to something that is no more.
        with suppress(Nothing, BriefingError, IntegrityError):
            session.perform(MAKERS[kind](chance))

    @rule(side=st.integers(0, 1))
    def undo(self, side: int) -> None:
        with suppress(BriefingError):  # a book rests on it
            self.sessions[side].undo()

    def teardown(self) -> None:
        try:
            if self.sessions:
                self.merge_both_ways()
        finally:
            for session in self.sessions:
                session.close()
            self._folder.cleanup()

    def merge_both_ways(self) -> None:
        """Merge each copy into the other as it was; the choices are the same."""
        paths = [session.path for session in self.sessions]
        before = [read_records(session) for session in self.sessions]
        for session in self.sessions:
            session.close()
        twins = [Path(shutil.copy(path, path.with_suffix(".twin"))) for path in paths]
        self.sessions = [Session.open(path, author="Who merges") for path in paths]
        prepared = [
            session.merging.prepare(twin)
            for session, twin in zip(self.sessions, reversed(twins), strict=True)
        ]
        assert_conflicts_are_needed(prepared[0])
        choices = [_choose(prepared[0]), _choose(prepared[1], OTHER_WAY)]
        assert choices[0].keys() == choices[1].keys()
        stored: list[bool] = []
        for session, each, chosen in zip(self.sessions, prepared, choices, strict=True):
            numbers = {one.number: chosen[_get_key(one)] for one in each.conflicts}
            stored.append(session.merging.store(each, numbers) is not None)
            assert list(session.safety.check()) == []
        after = [read_records(session) for session in self.sessions]
        assert after[0] == after[1]
        assert_nothing_is_lost(prepared[0], after[0])
        for session, records, was_stored in zip(self.sessions, before, stored, strict=True):
            if was_stored:
                self._take_back(session, records)

    def _take_back(self, session: Session, before: Records) -> None:
        session.undo()
        now = read_records(session)
        stays = {name for name in {*now, *before} if name[0] in (*BOOKS, "meeting")}
        assert without(now, stays) == without(before, stays)
        assert list(session.safety.check()) == []


def _get_key(described: DescribedConflict) -> Key:
    """Name a conflict by what is the same both ways; its number is not."""
    conflict = described.conflict
    return (
        conflict.kind,
        conflict.table,
        min((conflict.name, *conflict.ours, *conflict.theirs)),
        conflict.columns,
    )


def _choose(
    prepared: PreparedMerge, turn: Mapping[Choice, Choice] | None = None
) -> dict[Key, Choice]:
    """Choose by the name of the record, so that both ways choose the same."""
    chosen = {}
    for each in prepared.conflicts:
        key = _get_key(each)
        choice = Choice.OURS if sum(map(ord, key[2][1])) % 2 else Choice.THEIRS
        chosen[key] = choice if turn is None else turn[choice]
    return chosen


def without(records: Records, names: set[Name]) -> Records:
    return {name: fields for name, fields in records.items() if name not in names}


def assert_conflicts_are_needed(prepared: PreparedMerge) -> None:
    """A conflict of fields is where both changed a unit, and in no other place."""
    states = prepared.merge.states
    open_columns = set()
    for each in prepared.conflicts:
        conflict = each.conflict
        if conflict.kind is ConflictKind.FIELD:
            name = conflict.name
            units = [
                {column: state[name][column] for column in conflict.columns}
                for state in (states.ours, states.theirs)
            ]
            assert units[0] != units[1]
            if name in states.base:
                old = {column: states.base[name][column] for column in conflict.columns}
                assert old not in units
            open_columns |= {(name, column) for column in conflict.columns}
        for name, place in conflict.followers.items():
            open_columns |= {(name, column) for column in place}
    for name in states.base.keys() & states.ours.keys() & states.theirs.keys():
        base, ours, theirs = states.base[name], states.ours[name], states.theirs[name]
        if get_group(name, base) is None:
            for column in base.keys() - LATEST - {get_order_column(name[0]), "text", "biography"}:
                three = {base[column], ours[column], theirs[column]}
                assert len(three) < 3 or (name, column) in open_columns


def assert_nothing_is_lost(prepared: PreparedMerge, after: Records) -> None:
    """What one copy added or left alone is there, unless a conflict was about it."""
    states = prepared.merge.states
    in_conflict = {
        name
        for each in prepared.conflicts
        for name in (*each.conflict.ours, *each.conflict.theirs, each.conflict.name)
    }
    for state in (states.ours, states.theirs):
        added = state.keys() - states.base.keys() - in_conflict
        # What belongs to a paragraph that is gone, or to an item number that is taken, may go.
        lost = {name for name in added - after.keys() if name[0] != "item_number"}
        for name in lost:
            links = [link for link in state[name].values() if isinstance(link, tuple)]
            assert any(link not in after for link in links), name
    for name in (states.ours.keys() & states.theirs.keys()) - in_conflict:
        if states.ours[name] == states.theirs[name]:
            assert (
                name in after
                or name[0] == "item_number"
                or any(
                    isinstance(link, tuple) and link not in after
                    for link in states.ours[name].values()
                )
            )


TestApart = Apart.TestCase
TestApart.settings = settings(max_examples=20, stateful_step_count=10, deadline=None)

if __name__ == "__main__":
    run_state_machine_as_test(
        Apart,
        settings=settings(
            max_examples=200,
            stateful_step_count=30,
            deadline=None,
            print_blob=True,
            report_multiple_bugs=False,
        ),
    )
