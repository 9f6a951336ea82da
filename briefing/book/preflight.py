"""What a book still lacks before it goes out, told from what it would print."""

from collections.abc import Iterator, Mapping
from textwrap import shorten

from briefing.book.composition import Composition, item_target
from briefing.book.model import Book
from briefing.common.caution import Caution
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.edition import SectionKind
from briefing.domain.meeting import AgendaItem, ScheduledItem
from briefing.domain.preflight import MOST_PAGES, Lack, clock, seconds_to_say

_LONGEST, _MORE = 60, " …"
_BRIEFS = {
    BriefKind.SCENE: Caution(QT_TRANSLATE_NOOP("caution", "Scene-setter")),
    BriefKind.ADDENDUM: Caution(QT_TRANSLATE_NOOP("caution", "Addendum")),
}

_SECTIONS = {BriefKind.SCENE: SectionKind.SCENE, BriefKind.ADDENDUM: SectionKind.ADDENDA}


def lacks(composition: Composition, *, clears: bool) -> Iterator[Lack]:
    """What is missing, in the order of the book, then what is worth a look.

    `clears` says that the desk has its notes cleared, so that one that is not lacks it.
    """
    has, texts = composition.edition.has, list(_texts(composition))
    for place, text in texts:
        yield from _out_of_date(composition, place, text)
    if has(SectionKind.ITEMS):
        for line in composition.discussions:
            yield from _of_item(composition, line)
    followed = has(SectionKind.ITEMS) or has(SectionKind.REGISTER)
    if followed:
        yield from _silent(composition)
    if clears:  # There are many at first: what has to be written comes before them.
        for place, text in texts:
            yield from _not_cleared(place, text)
    if followed:
        yield from _left_over(composition)


def _texts(composition: Composition) -> Iterator[tuple[Caution, Annotation | Brief]]:
    """The briefs and notes that the book prints, each with where it stands."""
    has, material = composition.edition.has, composition.material
    for brief in material.briefs:
        if brief.item_id is None and has(_SECTIONS[brief.kind]):
            yield _BRIEFS[brief.kind], brief
    if has(SectionKind.ITEMS):
        for line in composition.discussions:
            yield from (
                (_item(line), brief) for brief in material.briefs if brief.item_id == line.item.id
            )
    if has(SectionKind.ITEMS) or has(SectionKind.STATEMENTS):
        for note in (each for source in material.sources for each in source.annotations):
            yield _at_clause(composition, note.clause_id), note


def too_long(composition: Composition, book: Book, pages: Mapping[str, int]) -> Iterator[Lack]:
    """The items that fill more pages than one can have before one; `pages` says where each target
    of the book has fallen."""
    following = dict(zip(book.sections, book.sections[1:], strict=False))
    after = {one.target: other.target for one, other in following.items()}
    for line in composition.discussions:
        target = item_target(line)
        if target in after:
            count = pages[after[target]] - pages[target]
            if count > MOST_PAGES:
                pattern = QT_TRANSLATE_NOOP(
                    "caution", "It fills {pages} pages; {most} are the most."
                )
                yield _at_item(line, pattern, hint=True, pages=count, most=MOST_PAGES)


def _of_item(composition: Composition, line: ScheduledItem) -> Iterator[Lack]:
    points = composition.notes(composition.quoted_in(line), AnnotationKind.POINT)
    if points:
        yield from _over_time(composition, line, sum(len(each.text.split()) for each in points))
    elif composition.edition.assessments:  # An item in a book for the press needs none.
        yield _at_item(line, QT_TRANSLATE_NOOP("caution", "There are no points to make."))


def _over_time(composition: Composition, line: ScheduledItem, words: int) -> Iterator[Lack]:
    interpreted = composition.material.meeting.interpreted
    needed = seconds_to_say(words, interpreted=interpreted)
    if needed <= line.item.minutes * 60:
        return
    once = QT_TRANSLATE_NOOP(
        "caution",
        "There are {words} words to say, about {spoken} minutes; the item has {minutes}.",
    )
    twice = QT_TRANSLATE_NOOP(
        "caution",
        "There are {words} words to say, about {spoken} minutes, {interpreted} when interpreted; "
        "the item has {minutes}.",
    )
    yield _at_item(
        line,
        twice if interpreted else once,
        words=words,
        spoken=clock(seconds_to_say(words)),
        interpreted=clock(needed),
        minutes=line.item.minutes,
    )


def _out_of_date(
    composition: Composition, place: Caution, text: Annotation | Brief
) -> Iterator[Lack]:
    """Whether a note or a brief holds on the day of the meeting, and says of which day it is."""
    until = text.holds_until
    if until is not None and until < composition.reckoned_on:
        pattern = QT_TRANSLATE_NOOP("caution", "Held until {day}: “{words}”")
        yield _at_text(place, text, pattern, day=until)
    if text.as_of is None:
        yield _at_text(place, text, QT_TRANSLATE_NOOP("caution", "As of no day: “{words}”"))


def _not_cleared(place: Caution, text: Annotation | Brief) -> Iterator[Lack]:
    """Whether what leaves the desk has been cleared by somebody."""
    if not text.cleared_by and text.audience is not Audience.INTERNAL:
        yield _at_text(place, text, QT_TRANSLATE_NOOP("caution", "Cleared by nobody: “{words}”"))


def _silent(composition: Composition) -> Iterator[Lack]:
    """What is past due, with nothing to say of it, where an edition would say it."""
    for commitment in _commitments(composition):
        silent = composition.edition.last_words and not commitment.last_word.strip()
        if silent and commitment.past_due(composition.reckoned_on):
            pattern = QT_TRANSLATE_NOOP("caution", "Was due on {day}, no last word: “{words}”")
            yield _of_commitment(composition, commitment, pattern, day=commitment.due_on)


def _left_over(composition: Composition) -> Iterator[Lack]:
    """The open commitments that the agenda leaves out."""
    taken = {each.id for line in composition.discussions for each in composition.quoted_in(line)}
    for commitment in _commitments(composition):
        if commitment.status.open and commitment.clause_id not in taken:
            pattern = QT_TRANSLATE_NOOP("caution", "Open, and on no item: “{words}”")
            yield _of_commitment(composition, commitment, pattern, hint=True)


def _commitments(composition: Composition) -> Iterator[Commitment]:
    return (each for source in composition.material.sources for each in source.commitments)


def _of_commitment(
    composition: Composition,
    commitment: Commitment,
    pattern: str,
    *,
    hint: bool = False,
    **values: object,
) -> Lack:
    words = shorten(commitment.what, _LONGEST, placeholder=_MORE)
    place = _at_clause(composition, commitment.clause_id)
    sentence = Caution(pattern, {"words": words, **values})
    return Lack(place, sentence, Commitment, commitment.id, hint)


def _at_text(place: Caution, text: Annotation | Brief, pattern: str, **values: object) -> Lack:
    words = shorten(text.text, _LONGEST, placeholder=_MORE)
    return Lack(place, Caution(pattern, {"words": words, **values}), type(text), text.id)


def _at_item(line: ScheduledItem, pattern: str, *, hint: bool = False, **values: object) -> Lack:
    return Lack(_item(line), Caution(pattern, values), AgendaItem, line.item.id, hint)


def _item(line: ScheduledItem) -> Caution:
    return Caution(QT_TRANSLATE_NOOP("caution", "Item {number}"), {"number": line.number})


def _at_clause(composition: Composition, clause_id: int) -> Caution:
    """The clause by its number, or by that of the one it is nested in."""
    label = composition.outermost(composition.clauses[clause_id]).label
    if not label:
        return Caution(QT_TRANSLATE_NOOP("caution", "Paragraph without a number"))
    return Caution(QT_TRANSLATE_NOOP("caution", "Clause {label}"), {"label": label})
