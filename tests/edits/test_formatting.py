"""The formatting of notes and briefs, kept with their words."""

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.formatting import Span, SpanKind
from briefing.edits.annotations import AddAnnotation, EditAnnotation, WriteAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.phrases import ForgetPhrase, KeepPhrase
from briefing.session import Session

BOLD = '[[4,8,"bold"]]'


def add_note(session: Session, text: str, formatting: str) -> int:
    values = {"formatting": formatting, "cleared_by": "A. Head"}
    edit = AddAnnotation(1, AnnotationKind.POINT, Audience.PRESS, text, values=values)
    session.perform(edit)
    return max(note.id for note in session.records.annotations.get_all())


def test_new_words_keep_the_formatting_of_the_old(session: Session) -> None:
    note_id = add_note(session, "Our firm offer", BOLD)
    session.perform(EditAnnotation(note_id, {"text": "Now our very firm offer"}))
    assert session.records.annotations.get(note_id).spans == (Span(13, 17, SpanKind.BOLD),)
    session.perform(EditAnnotation(note_id, {"text": "Now our offer"}))
    assert session.records.annotations.get(note_id).formatting == ""


def test_formatting_alone_leaves_the_clearance(session: Session) -> None:
    note_id = add_note(session, "Our firm offer", "")
    session.perform(EditAnnotation(note_id, {"formatting": BOLD}))
    note = session.records.annotations.get(note_id)
    assert (note.cleared_by, note.formatting) == ("A. Head", BOLD)
    session.perform(EditAnnotation(note_id, {"text": "Our offer"}))
    assert session.records.annotations.get(note_id).cleared_by == ""


def test_a_formatting_that_does_not_fit_is_not_stored(session: Session) -> None:
    note_id = add_note(session, "Short", '[[0,99,"bold"]]')
    assert session.records.annotations.get(note_id).formatting == ""


def test_control_characters_do_not_displace_the_formatting(session: Session) -> None:
    note_id = add_note(session, "\x00\x07Our", '[[2,5,"bold"]]')
    note = session.records.annotations.get(note_id)
    assert (note.text, note.spans) == ("Our", (Span(0, 3, SpanKind.BOLD),))


def test_a_note_written_by_letters_keeps_its_formatting(session: Session) -> None:
    count = session.records.annotations.count()
    for text, formatting in (("Our", ""), ("Our firm", BOLD), ("Our firm", "")):
        values = {"formatting": formatting}
        note = (1, AnnotationKind.POINT, Audience.PRESS, text)
        session.perform(WriteAnnotation(*note, values=values, merge_key="visit"))
        stored = max(session.records.annotations.get_all(), key=lambda each: each.id)
        assert (stored.text, stored.formatting) == (text, formatting)
    assert session.records.annotations.count() == count + 1


def test_a_brief_keeps_its_formatting(session: Session) -> None:
    meeting_id = session.records.meetings.get_all()[0].id
    brief = (meeting_id, BriefKind.SCENE, "Our firm offer")
    session.perform(WriteBrief(*brief, formatting=BOLD))
    brief_id = max(each.id for each in session.records.briefs.get_all())
    assert session.records.briefs.get(brief_id).formatting == BOLD
    new_words = (meeting_id, BriefKind.SCENE, "Our firm offer today")
    session.perform(WriteBrief(*new_words, brief_id=brief_id))
    assert session.records.briefs.get(brief_id).formatting == BOLD


def test_a_phrase_is_kept_once_and_deleted(session: Session) -> None:
    session.perform(KeepPhrase(" We attach importance to \n"))
    session.perform(KeepPhrase("We attach importance to"))
    (phrase,) = session.records.kept_phrases.get_all()
    assert phrase.text == "We attach importance to"
    session.perform(ForgetPhrase(phrase.id))
    assert session.records.kept_phrases.get_all() == []
    with pytest.raises(BriefingError, match="needs words"):
        session.perform(KeepPhrase(" "))
