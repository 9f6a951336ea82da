"""How a book prints each kind of note: one table, in the order of printing."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.book.blocks import Block, Point, Points, RailedText, RailRole
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.formatting import cut_spans

_TOPIC = re.compile(r"(?P<topic>[^.:\n]{3,80}(?:[.:]\s|\n))(?P<answer>.+)", re.DOTALL)


@dataclass(frozen=True)
class ItemPart:
    """The place of a kind of note in an agenda item: under a heading, in blocks of its own."""

    heading: str
    make_blocks: Callable[[Sequence[Annotation]], Iterator[Block]]


@dataclass(frozen=True)
class NoteKind:
    """How a kind of note is printed.

    `name` stands before a note under its clause; `usable_name` replaces it if the other side may be
    told what the note says. A kind without an `item_part` is printed under its clause in an agenda
    item too.
    """

    name: str
    usable_name: str = ""
    item_part: ItemPart | None = None

    def choose_name(self, note: Annotation) -> str:
        """Choose the name of this note."""
        return (self.usable_name if note.usable else "") or self.name


def _make_points(notes: Sequence[Annotation]) -> Iterator[Block]:
    yield Points(tuple(Point(note.text, note.marking, note.spans) for note in notes))


def _make_answers(notes: Sequence[Annotation]) -> Iterator[Block]:
    return (make_answer(note) for note in notes)


def make_answer(note: Annotation) -> RailedText:
    """Split a note into topic and answer: it has a topic if it begins with one, as 'Quotas: …'.

    Both stay as typed; the mark between them belongs to the topic, which is bold anyway.
    """
    text, spans = note.text, note.spans
    match = _TOPIC.fullmatch(text)
    begins_with_list = spans and spans[0].start == 0 and spans[0].kind.is_of_lines
    if match is None or begins_with_list:
        return RailedText(RailRole.IF_RAISED, text, note.marking, spans)
    topic, answer = match["topic"].strip(), match["answer"].strip()
    start = match.start("answer") + len(match["answer"]) - len(match["answer"].lstrip())
    answer_spans = cut_spans(spans, start, start + len(answer))
    return RailedText(RailRole.IF_RAISED, answer, note.marking, answer_spans, topic=topic)


NOTE_KINDS: Mapping[AnnotationKind, NoteKind] = {
    AnnotationKind.POINT: NoteKind(
        QT_TRANSLATE_NOOP("book", "Point"),
        item_part=ItemPart(QT_TRANSLATE_NOOP("book", "Points to make"), _make_points),
    ),
    AnnotationKind.IF_RAISED: NoteKind(
        QT_TRANSLATE_NOOP("book", "If raised"),
        item_part=ItemPart(QT_TRANSLATE_NOOP("book", "If raised"), _make_answers),
    ),
    AnnotationKind.BACKGROUND: NoteKind(
        QT_TRANSLATE_NOOP("book", "Background, not for disclosure"),
        usable_name=QT_TRANSLATE_NOOP("book", "Background, may be used"),
    ),
    AnnotationKind.CAUTION: NoteKind(QT_TRANSLATE_NOOP("book", "Caution")),
    AnnotationKind.QUESTION: NoteKind(QT_TRANSLATE_NOOP("book", "Question")),
}
"""Every kind of note. The order is that of printing; a test demands all kinds."""

UNDER_CLAUSE = tuple(kind for kind, each in NOTE_KINDS.items() if each.item_part is None)
"""The kinds that an agenda item prints under the clause."""
