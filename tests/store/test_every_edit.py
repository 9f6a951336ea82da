"""Whatever is done can be taken back to the very beginning and done again, row for row.

What left the house stays: undo ends at what a book rests on."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from briefing.common.errors import BriefingError
from briefing.domain.step import StepResult
from briefing.edits.edit import Edit
from briefing.edits.restoring import RestoreRecord
from briefing.session import Session
from briefing.store.sqlite_driver import IntegrityError
from tests.faults.killing import MEMORY
from tests.store.every_edit import MAKERS, Chance, Nothing, find_edit_classes
from tests.store.rows import Rows, read_rows


class Editing(RuleBasedStateMachine):
    """Edits of every class in any order, with undo and redo between them."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory(dir=MEMORY)
        self.session: Session

    @initialize()
    def open(self) -> None:
        path = Path(self._folder.name) / "council.briefing"
        self.session = Session.create_sample(path, author="A. Officer")

    @rule(kind=st.sampled_from(sorted(MAKERS, key=lambda each: each.__name__)), data=st.data())
    def edit(self, kind: type[Edit], data: st.DataObject) -> None:
        before = read_rows(self.session)
        # What is brought back may belong to something that is no more.
        refused = (BriefingError, IntegrityError) if kind is RestoreRecord else BriefingError
        try:
            self.session.perform(MAKERS[kind](Chance(self.session, data)))
        except Nothing:
            pass
        except refused:
            assert read_rows(self.session) == before

    @rule()
    def undo(self) -> None:
        self.turn(self.session.undo)

    @rule()
    def redo(self) -> None:
        self.turn(self.session.redo)

    def turn(self, turn: Callable[[], StepResult | None]) -> bool:
        """Whether there was a step to take back or to do again, on which no book rests."""
        before = read_rows(self.session)
        try:
            return turn() is not None
        except BriefingError:
            assert read_rows(self.session) == before
            assert find_issued_rows(before)
            return False

    def teardown(self) -> None:
        try:
            self.go_back_and_forth()
        finally:
            self.session.close()
            self._folder.cleanup()

    def go_back_and_forth(self) -> None:
        """What holds at the end of any editing."""
        while self.turn(self.session.redo):
            pass
        end = read_rows(self.session)
        assert list(self.session.safety.check()) == []
        while self.turn(self.session.undo):
            pass
        first = read_rows(self.session)
        assert find_issued_rows(first) == find_issued_rows(end)
        assert find_issued_rows(end) or all(not content for content in first.values())
        assert list(self.session.safety.check()) == []
        while self.turn(self.session.redo):
            pass
        assert read_rows(self.session) == end
        assert list(self.session.safety.check()) == []


def find_issued_rows(rows: Rows) -> set[tuple[str, object]]:
    """The books that were made or issued, and their copies, each by its table and id."""
    return {
        (table, row[0])
        for table in ("made_book", "issue", "copy", "request")
        for row in rows[table]
    }


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=12, stateful_step_count=30, deadline=None)


def test_no_class_of_edit_is_left_out() -> None:
    """Whoever adds one says in `every_edit` how it is made."""
    assert set(MAKERS) == find_edit_classes()
