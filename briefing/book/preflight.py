"""What a book still lacks before it goes out, found in what it would print."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from textwrap import shorten

from briefing.book.changes import collect_words
from briefing.book.composition import Composition, get_item_target
from briefing.book.model import Book
from briefing.common.caution import Caution
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.edition import SectionKind
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.preflight import MOST_PAGES, PreflightIssue, estimate_seconds, format_clock
from briefing.domain.request import Request
from briefing.domain.schedule import ScheduledItem
from briefing.domain.schedule_remarks import find_schedule_remarks
from briefing.domain.step import RecordKey
from briefing.language.addressees import make_addressee_key

_LONGEST, _MORE = 60, " …"
_BRIEFS = {
    BriefKind.SCENE: Caution(QT_TRANSLATE_NOOP("caution", "Scene-setter")),
    BriefKind.ADDENDUM: Caution(QT_TRANSLATE_NOOP("caution", "Addendum")),
}

_SECTIONS = {BriefKind.SCENE: SectionKind.SCENE, BriefKind.ADDENDUM: SectionKind.ADDENDA}


@dataclass(frozen=True)
class Clearances:
    """Whether the desk has its notes cleared, and which clearances have `ended`: who gave them.

    If the desk has notes cleared, each that is not cleared is an issue.
    """

    are_usual: bool
    ended: Mapping[RecordKey, str]


def find_preflight_issues(
    composition: Composition, clearances: Clearances
) -> Iterator[PreflightIssue]:
    """Find what is missing, in the order of the book, then what is only worth a look."""
    has, texts = composition.edition.has_section, list(_find_texts(composition))
    if has(SectionKind.PROGRAMME) or has(SectionKind.ITEMS):
        yield from _check_meeting(composition)
    for place, text in texts:
        yield from _check_validity(composition, place, text)
    if has(SectionKind.ITEMS):
        for line in composition.discussions:
            yield from _check_item(composition, line)
    followed = has(SectionKind.ITEMS) or has(SectionKind.REGISTER)
    if followed:
        yield from _check_last_words(composition)
    if clearances.are_usual:  # Last, because there are many at first.
        for place, text in texts:
            yield from _check_clearance(clearances, place, text)
    if followed:
        yield from _check_agenda(composition)


def _find_texts(composition: Composition) -> Iterator[tuple[Caution, Annotation | Brief]]:
    """Find the briefs and notes that the book prints, each with its place."""
    has, material = composition.edition.has_section, composition.material
    for brief in material.briefs:
        if brief.item_id is None and has(_SECTIONS[brief.kind]):
            yield _BRIEFS[brief.kind], brief
    if has(SectionKind.ITEMS):
        for line in composition.discussions:
            yield from (
                (_name_item(line), brief)
                for brief in material.briefs
                if brief.item_id == line.item.id
            )
    if has(SectionKind.ITEMS) or has(SectionKind.STATEMENTS):
        for note in (each for source in material.sources for each in source.annotations):
            yield _name_clause(composition, note.clause_id), note


def find_long_items(
    composition: Composition, book: Book, pages: Mapping[str, int]
) -> Iterator[PreflightIssue]:
    """Find the items that fill too many pages; `pages` holds the page of each target."""
    following = dict(zip(book.sections, book.sections[1:], strict=False))
    after = {one.target: other.target for one, other in following.items()}
    for line in composition.discussions:
        target = get_item_target(line)
        if target in after:
            count = pages[after[target]] - pages[target]
            if count > MOST_PAGES:
                pattern = QT_TRANSLATE_NOOP(
                    "caution", "It fills {pages} pages; the limit is {most}."
                )
                yield _make_item_issue(line, pattern, hint=True, pages=count, most=MOST_PAGES)


def _check_meeting(composition: Composition) -> Iterator[PreflightIssue]:
    """Find what the meeting lacks, and what does not fit in the times of its agenda."""
    if composition.material.meeting.date is None:
        yield _make_meeting_issue(
            composition, Caution(QT_TRANSLATE_NOOP("caution", "The meeting has no date."))
        )
    if not composition.material.items:
        yield _make_meeting_issue(
            composition, Caution(QT_TRANSLATE_NOOP("caution", "The agenda has no items."))
        )
    for remark in find_schedule_remarks(composition.material.meeting, composition.schedule):
        if remark.line is None:
            yield _make_meeting_issue(composition, remark.sentence, hint=remark.hint)
        else:
            place, item_id = _name_item(remark.line), remark.line.item.id
            yield PreflightIssue(place, remark.sentence, AgendaItem, item_id, remark.hint)


def find_unprintable_words(
    composition: Composition, book: Book, find_letters: Callable[[str], str]
) -> Iterator[PreflightIssue]:
    """Find the letters that no font has, each once; `find_letters` finds those of a text."""
    reported: set[str] = set()
    for words in collect_words(book):
        letters = [each for each in find_letters(words) if each not in reported]
        if letters:
            reported.update(letters)
            pattern = QT_TRANSLATE_NOOP("caution", "{letters} in “{text}” cannot be printed.")
            text = shorten(words, _LONGEST, placeholder=_MORE)
            yield PreflightIssue(
                Caution(QT_TRANSLATE_NOOP("caution", "Letters")),
                Caution(pattern, {"letters": "".join(letters), "text": text}),
                Meeting,
                composition.material.meeting.id,
            )


def find_request_issues(
    composition: Composition, requests: Iterable[Request]
) -> Iterator[PreflightIssue]:
    """Find who has not answered; of several requests to one body, the last counts."""
    if not composition.edition.assessments:
        return
    place = Caution(QT_TRANSLATE_NOOP("caution", "Requests"))
    latest = {make_addressee_key(each.addressee): each for each in requests}
    for request in latest.values():
        if request.is_answered:
            continue
        sentence = QT_TRANSLATE_NOOP("caution", "{addressee} has not answered yet.")
        if request.is_overdue(composition.prepared.date()):
            sentence = QT_TRANSLATE_NOOP(
                "caution", "{addressee} has not answered; the reply was due on {day}."
            )
        elif request.due_on:
            sentence = QT_TRANSLATE_NOOP(
                "caution", "{addressee} has not answered yet; the reply is due on {day}."
            )
        values = {"addressee": request.addressee, "day": request.due_on}
        is_hint = not request.is_overdue(composition.prepared.date())
        yield PreflightIssue(place, Caution(sentence, values), Request, request.id, is_hint)


def _check_item(composition: Composition, line: ScheduledItem) -> Iterator[PreflightIssue]:
    points = composition.select_notes(composition.get_quoted_clauses(line), AnnotationKind.POINT)
    if points:
        yield from _check_time(composition, line, sum(len(each.text.split()) for each in points))
    elif composition.edition.assessments:  # a book for the press needs no points
        yield _make_item_issue(line, QT_TRANSLATE_NOOP("caution", "No points to make."))


def _check_time(
    composition: Composition, line: ScheduledItem, words: int
) -> Iterator[PreflightIssue]:
    interpreted = composition.material.meeting.interpreted
    needed = estimate_seconds(words, interpreted=interpreted)
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
    yield _make_item_issue(
        line,
        twice if interpreted else once,
        words=words,
        spoken=format_clock(estimate_seconds(words)),
        interpreted=format_clock(needed),
        minutes=line.item.minutes,
    )


def _check_validity(
    composition: Composition, place: Caution, text: Annotation | Brief
) -> Iterator[PreflightIssue]:
    """Check that a note or a brief still holds on the day of the meeting, and has a day."""
    until = text.holds_until
    if until is not None and until < composition.due_reference_date:
        pattern = QT_TRANSLATE_NOOP("caution", "Valid until {day}: “{words}”")
        yield _make_text_issue(place, text, pattern, day=until)
    if text.as_of is None:
        yield _make_text_issue(
            place, text, QT_TRANSLATE_NOOP("caution", "No “as of” date: “{words}”")
        )


def _check_clearance(
    clearances: Clearances, place: Caution, text: Annotation | Brief
) -> Iterator[PreflightIssue]:
    """Check that somebody cleared what leaves the desk, as it is now."""
    if text.cleared_by or text.audience is Audience.INTERNAL:
        return
    name = clearances.ended.get((type(text), text.id))
    never = QT_TRANSLATE_NOOP("caution", "Not cleared: “{words}”")
    ended = QT_TRANSLATE_NOOP("caution", "Changed since {name} cleared it: “{words}”")
    yield _make_text_issue(place, text, ended if name else never, name=name)


def _check_last_words(composition: Composition) -> Iterator[PreflightIssue]:
    """Find what is past due and has no last word, if the edition prints one."""
    for commitment in _get_commitments(composition):
        is_silent = composition.edition.last_words and not commitment.last_word.strip()
        if is_silent and commitment.is_past_due(composition.due_reference_date):
            pattern = QT_TRANSLATE_NOOP("caution", "Was due on {day}, no latest update: “{words}”")
            yield _make_commitment_issue(composition, commitment, pattern, day=commitment.due_on)


def _check_agenda(composition: Composition) -> Iterator[PreflightIssue]:
    """Find the open commitments that are on no item."""
    agenda_clause_ids = {
        each.id for line in composition.discussions for each in composition.get_quoted_clauses(line)
    }
    for commitment in _get_commitments(composition):
        if commitment.status.is_open and commitment.clause_id not in agenda_clause_ids:
            pattern = QT_TRANSLATE_NOOP("caution", "Open, but on no item: “{words}”")
            yield _make_commitment_issue(composition, commitment, pattern, hint=True)


def _get_commitments(composition: Composition) -> Iterator[Commitment]:
    return (each for source in composition.material.sources for each in source.commitments)


def _make_commitment_issue(
    composition: Composition,
    commitment: Commitment,
    pattern: str,
    *,
    hint: bool = False,
    **values: object,
) -> PreflightIssue:
    words = shorten(commitment.what, _LONGEST, placeholder=_MORE)
    place = _name_clause(composition, commitment.clause_id)
    sentence = Caution(pattern, {"words": words, **values})
    return PreflightIssue(place, sentence, Commitment, commitment.id, hint)


def _make_text_issue(
    place: Caution, text: Annotation | Brief, pattern: str, **values: object
) -> PreflightIssue:
    words = shorten(text.text, _LONGEST, placeholder=_MORE)
    return PreflightIssue(place, Caution(pattern, {"words": words, **values}), type(text), text.id)


def _make_item_issue(
    line: ScheduledItem, pattern: str, *, hint: bool = False, **values: object
) -> PreflightIssue:
    return PreflightIssue(
        _name_item(line), Caution(pattern, values), AgendaItem, line.item.id, hint
    )


def _make_meeting_issue(
    composition: Composition, sentence: Caution, *, hint: bool = False
) -> PreflightIssue:
    place = Caution(QT_TRANSLATE_NOOP("caution", "Agenda"))
    return PreflightIssue(place, sentence, Meeting, composition.material.meeting.id, hint)


def _name_item(line: ScheduledItem) -> Caution:
    if line.number is None:
        return Caution(QT_TRANSLATE_NOOP("caution", "“{title}”"), {"title": line.item.title})
    return Caution(QT_TRANSLATE_NOOP("caution", "Item {number}"), {"number": line.number})


def _name_clause(composition: Composition, clause_id: int) -> Caution:
    """Name the clause by its address, or by that of the clause it is nested in."""
    clause = composition.find_outermost(composition.clauses[clause_id])
    label = composition.format_labels([clause])
    clause_name = QT_TRANSLATE_NOOP("caution", "Clause {label}")
    paragraph_name = QT_TRANSLATE_NOOP("caution", "Paragraph {label}")
    return Caution(clause_name if clause.label else paragraph_name, {"label": label})
