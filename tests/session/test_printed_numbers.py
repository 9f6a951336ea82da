"""After an issue, a change of the agenda replaces only the pages that it changed."""

from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from briefing.book.frozen import thaw
from briefing.domain.edition import DELEGATION
from briefing.domain.meeting import ItemKind
from briefing.domain.schedule import ScheduledItem
from briefing.edits.items import AddItem, DeleteItem, EditItem, MoveItem
from briefing.session import Session
from briefing.writers.book_file import find_target_pages
from tests.issued_books import add_issued_book

pytestmark = pytest.mark.short_sample
PREPARED = datetime(2022, 10, 6, 8, 0, tzinfo=UTC)


@pytest.fixture
def issued(session: Session) -> Session:
    """The sample's book, issued; the item after the break is fixed to its time."""
    fourth = list_discussions(session)[3].item
    session.perform(EditItem(fourth.id, {"at": time(11, 30)}))
    add_issued_book(session, DELEGATION)
    return session


def list_discussions(session: Session) -> list[ScheduledItem]:
    return [line for line in session.records.load_schedule(1).items if line.number]


def list_numbers(session: Session) -> dict[str, str | None]:
    """The number of each item by its title."""
    return {line.item.title: line.number for line in list_discussions(session)}


def make_replacement(session: Session, folder: Path) -> tuple[set[str], set[str]]:
    """Make replacement pages: those to put in, and the titles on those to take out."""
    result = session.comparisons.make_replacement(1, folder / "pages.pdf", PREPARED)
    assert result.proof.passed
    (issue,) = session.records.issues.get_all()
    book = thaw(issue.book)
    pages, taken_out = find_target_pages(book), {str(each) for each in result.exchange.take_out}
    titles = {each.title for each in book.sections if str(pages[each.target]) in taken_out}
    return {str(each) for each in result.exchange.put_in}, titles


def test_an_item_that_is_put_in_leaves_the_pages_of_the_others(
    issued: Session, tmp_path: Path
) -> None:
    before = list_numbers(issued)
    issued.perform(AddItem(1, ItemKind.DISCUSSION, "Water", 5, position=4))
    assert list_numbers(issued) == before | {"Water": "3a"}
    put_in, titles = make_replacement(issued, tmp_path)
    assert {"Contents", "Programme"} <= titles
    assert not before.keys() & titles
    front = {"the cover", "the contents", "the meeting on a page", "the programme"}
    assert len(put_in) == len(front | {"the new item"})


def test_an_item_that_is_moved_or_deleted_changes_no_other_number(
    issued: Session, tmp_path: Path
) -> None:
    before = list_numbers(issued)
    first, *_, moved = [line.item for line in list_discussions(issued)]
    issued.perform(MoveItem(moved.id, 6))
    issued.perform(DeleteItem(first.id))
    del before[first.title]
    assert list_numbers(issued) == before
    assert list(list_numbers(issued))[-2] == moved.title
    issued.perform(EditItem(list_discussions(issued)[0].item.id, {"at": time(10, 10)}))
    _, titles = make_replacement(issued, tmp_path)
    kept = {line.item.title for line in list_discussions(issued)[:2]}
    assert {first.title, moved.title, "Programme"} <= titles
    assert not kept & titles
