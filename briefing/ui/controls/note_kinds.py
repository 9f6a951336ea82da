"""How the window shows each kind of note: one row for each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import AnnotationKind
from briefing.ui.controls.theme import Theme


@dataclass(frozen=True)
class NoteKindStyle:
    """How a kind of note is shown.

    `key` begins such a note among the clauses. The glyph stands before the title; if it is None, a
    pencil is drawn, because the fonts have none. The words that a note is about are marked in amber
    if the note is meant to be spoken, else in teal.
    """

    name: str
    key: str
    glyph: str | None
    get_colour: Callable[[Theme], str]
    has_amber_mark: bool = False

    @property
    def title(self) -> str:
        """The name in the language of the window."""
        return QCoreApplication.translate("annotation", self.name)


NOTE_KINDS = {
    AnnotationKind.POINT: NoteKindStyle(
        QT_TRANSLATE_NOOP("annotation", "Point to make"),
        key="P",
        glyph="•",
        get_colour=lambda colours: colours.teal,
        has_amber_mark=True,
    ),
    AnnotationKind.IF_RAISED: NoteKindStyle(
        QT_TRANSLATE_NOOP("annotation", "If raised"),
        key="R",
        glyph="?",
        get_colour=lambda colours: colours.amber_text,
        has_amber_mark=True,
    ),
    AnnotationKind.BACKGROUND: NoteKindStyle(
        QT_TRANSLATE_NOOP("annotation", "Background"),
        key="B",
        glyph=None,
        get_colour=lambda colours: colours.slate,
    ),
    AnnotationKind.CAUTION: NoteKindStyle(
        QT_TRANSLATE_NOOP("annotation", "Caution"),
        key="C",
        glyph="!",
        get_colour=lambda colours: colours.amber_text,
    ),
    AnnotationKind.QUESTION: NoteKindStyle(
        QT_TRANSLATE_NOOP("annotation", "Question"),
        key="Q",
        glyph="…",
        get_colour=lambda colours: colours.slate,
    ),
}
