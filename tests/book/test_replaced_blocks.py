"""A block in place of one of another kind is no change of it: one is withdrawn, one is added."""

from dataclasses import replace

from briefing.book.blocks import Paragraph
from briefing.book.changes import ChangeKind, compare
from tests.writers.books import make_book, make_points


def test_a_block_of_another_kind_is_added_and_the_old_one_withdrawn() -> None:
    old = make_book(Paragraph("The Parties meet."))
    (section, *others) = old.sections
    points = make_points("The Parties meet.")
    new = replace(old, sections=(replace(section, blocks=(points,)), *others))
    (change,) = compare(old, new).sections
    assert {each.kind for each in change.blocks} == {ChangeKind.ADDED, ChangeKind.WITHDRAWN}
