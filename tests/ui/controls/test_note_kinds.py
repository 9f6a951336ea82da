"""Every kind of note has its row in the window's table."""

from briefing.domain.annotation import AnnotationKind
from briefing.ui.controls.note_kinds import NOTE_KINDS


def test_every_kind_has_a_row_and_a_key_of_its_own() -> None:
    assert list(NOTE_KINDS) == list(AnnotationKind)
    assert len({style.key for style in NOTE_KINDS.values()}) == len(AnnotationKind)
    assert len({style.glyph for style in NOTE_KINDS.values()}) == len(AnnotationKind)
