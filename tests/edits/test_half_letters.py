"""A lone surrogate, half of a character, is refused with a sentence."""

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.edits.edit import Edit
from briefing.edits.items import EditItem
from briefing.edits.meetings import EditMeeting
from briefing.session import Session

EDITS = (
    EditItem(1, {"title": "Trade \ud83d"}),
    EditMeeting(1, {"title": "Council \udc00"}),
    AddAnnotation(14, AnnotationKind.POINT, Audience.PRESS, "We say \ud83d"),
)


@pytest.mark.parametrize("edit", EDITS)
def test_half_a_letter_is_refused_and_nothing_changed(session: Session, edit: Edit) -> None:
    before = session.undo_name
    with pytest.raises(BriefingError, match=r"“\w+ (say )?\?” contains an incomplete character"):
        session.perform(edit)
    assert session.undo_name == before
    assert list(session.safety.check()) == []
    assert isinstance(session.search("Council \ud83d"), list)
