"""Briefs are stored while they are typed, and deleted with their item."""

from briefing.domain.annotation import Audience
from briefing.domain.brief import BriefKind
from briefing.edits.briefs import DeleteBrief, EditBrief, WriteBrief
from briefing.edits.items import DeleteItem
from briefing.session import Session


def test_letters_of_one_stay_are_one_brief_and_one_step(session: Session) -> None:
    for text in ("T", "Th", "They will ask for dates."):
        session.perform(WriteBrief(1, BriefKind.POSITION, text, item_id=2, merge_key="stay"))
    (brief,) = session.records.briefs.find_by_item(2)
    assert (brief.text, brief.audience) == ("They will ask for dates.", Audience.PRINCIPAL)
    assert brief.as_of is not None
    session.undo()
    assert session.records.briefs.find_by_item(2) == []


def test_a_brief_without_words_is_none(session: Session) -> None:
    before = session.records.briefs.get_all()
    session.perform(WriteBrief(1, BriefKind.SCENE, "The leaders met in May."))
    brief = session.records.briefs.get_all()[-1]
    session.perform(WriteBrief(1, BriefKind.SCENE, " ", brief_id=brief.id))
    assert session.records.briefs.get_all() == before


def test_it_is_marked_cleared_and_deleted(session: Session) -> None:
    session.perform(WriteBrief(1, BriefKind.ADDENDUM, "The rates were published today."))
    brief = session.records.briefs.get_all()[-1]
    session.perform(EditBrief(brief.id, {"marking": "Secret", "cleared_by": "Legal department"}))
    changed = session.records.briefs.get(brief.id)
    assert (changed.marking, changed.cleared_by) == ("Secret", "Legal department")
    session.perform(DeleteBrief(brief.id))
    assert not session.records.briefs.has(brief.id)


def test_the_briefs_of_an_item_go_and_come_back_with_it(session: Session) -> None:
    session.perform(WriteBrief(1, BriefKind.PRESS_LINE, "A good talk.", item_id=2))
    session.perform(DeleteItem(2))
    assert session.records.briefs.find_by_item(2) == []
    session.undo()
    assert [brief.text for brief in session.records.briefs.find_by_item(2)] == ["A good talk."]
