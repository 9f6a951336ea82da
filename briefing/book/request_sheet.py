"""The sheet that asks an addressee how its commitments stand, with fields for its answers.

A reply is found by the reference in the first column, which every word processor keeps.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.book import dates
from briefing.book.blocks import Block, Column, ContentsEntry, Label, Paragraph, Row, Table, Words
from briefing.book.composition import STATUS_NAMES, Composition
from briefing.book.front import compose_cover, format_place_and_date
from briefing.book.items import make_quotation
from briefing.book.material import Material
from briefing.book.model import Book, RunningText, Section
from briefing.common.phrase import name_paragraphs
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording, list_translations
from briefing.domain.commitment import Commitment, Status
from briefing.domain.edition import Edition
from briefing.domain.request import (
    FIELD_REFERENCES,
    Question,
    SheetField,
    format_row_reference,
)
from briefing.domain.statement import Clause
from briefing.language.folding import fold

SHEET = Edition("sheet", "", "", audiences=(), sections=())
"""The edition of a sheet: no notes, and no updates but those of its addressee."""

_TARGET = "request"
_QUESTIONS = {
    Question.STATUS: QT_TRANSLATE_NOOP("book", "How it stands"),
    Question.UPDATE: QT_TRANSLATE_NOOP("book", "Latest update"),
    Question.POINTS: QT_TRANSLATE_NOOP("book", "Points to make"),
    Question.POSITION: QT_TRANSLATE_NOOP("book", "Their likely position"),
}
_FIELDS = {
    SheetField.NAME: QT_TRANSLATE_NOOP("book", "Filled in by"),
    SheetField.DATE: QT_TRANSLATE_NOOP("book", "Date"),
}


@dataclass(frozen=True)
class SheetHead:
    """What stands at the head of a sheet; `references` has that of each commitment, by its id."""

    code: str
    addressee: str
    due_on: dt.date | None
    references: Mapping[int, str]


def compose_request_sheet(
    material: Material, head: SheetHead, prepared: dt.datetime, wording: Wording
) -> Book:
    """Compose a sheet as a book of one section, of commitments that are all the addressee's."""
    composition = Composition(material, SHEET, prepared, wording)
    meeting = material.meeting
    title = wording.translate("book", QT_TRANSLATE_NOOP("book", "Request for a contribution"))
    section = Section(
        target=_TARGET,
        title=head.addressee,
        blocks=tuple(_make_blocks(composition, head)),
        label=title,
        subtitle=" · ".join(filter(None, (meeting.title, format_place_and_date(composition)))),
    )
    return Book(
        title=f"{title} · {head.addressee}",
        language=wording.language,
        banner=composition.banner,
        prepared=prepared,
        cover=compose_cover(composition, ""),
        running=RunningText(
            head_left=meeting.title, head_right=title, foot_left=head.code, page_of=""
        ),
        sections=(section,),
        outline=(ContentsEntry(head.addressee, _TARGET),),
    )


def find_status(words: str) -> Status | None:
    """Find the status that an answer names, in any language of the program.

    >>> find_status("Under  way."), find_status("Risk altında"), find_status("nearly done")
    (<Status.UNDER_WAY: 'under way'>, <Status.AT_RISK: 'at risk'>, None)
    """
    key = _make_status_key(words)
    for status, name in STATUS_NAMES.items():
        if key in map(_make_status_key, list_translations("book", name)):
            return status
    return None


def _make_status_key(words: str) -> str:
    return " ".join(fold(words).strip(" .,;:!\n").split())


def _make_blocks(composition: Composition, head: SheetHead) -> Iterator[Block]:
    yield Paragraph(_format_deadline(composition, head))
    yield Paragraph(_format_instruction(composition), secondary=True)
    yield _make_reply_table(composition, head)
    clauses = composition.clauses
    by_clause: dict[Clause, list[Commitment]] = {}
    for source in composition.material.sources:
        for commitment in source.commitments:
            outermost = composition.find_outermost(clauses[commitment.clause_id])
            by_clause.setdefault(outermost, []).append(commitment)
    for clause, commitments in by_clause.items():
        name = composition.translate(QT_TRANSLATE_NOOP("book", "Clause {label}"))
        label = composition.format_labels([clause])
        yield Label(name_paragraphs(name.format(label=label)))
        for each in composition.walk_clause(clause):
            yield make_quotation(composition, each, ())
        for commitment in commitments:
            yield _make_table(composition, commitment, head.references[commitment.id])


def _format_deadline(composition: Composition, head: SheetHead) -> str:
    if head.due_on is None:
        return composition.translate(
            QT_TRANSLATE_NOOP("book", "Please return this sheet before the meeting.")
        )
    pattern = composition.translate(
        QT_TRANSLATE_NOOP("book", "Please return this sheet by {date}.")
    )
    return pattern.format(date=dates.format_date(head.due_on, composition.wording))


def _format_instruction(composition: Composition) -> str:
    pattern = composition.translate(
        QT_TRANSLATE_NOOP(
            "book",
            "Type in the column on the right; leave empty what you have nothing on. Do not change "
            "the references. How it stands is one of: {statuses}.",
        )
    )
    statuses = ", ".join(composition.translate_status(each).casefold() for each in Status)
    return pattern.format(statuses=statuses)


def _make_reply_table(composition: Composition, head: SheetHead) -> Table:
    """Make the table with the code of the sheet, and the fields for who fills it in and when."""
    code_label = composition.translate(QT_TRANSLATE_NOOP("book", "Sheet"))
    rows = [Row((Words(""), Words(code_label, strong=True), Words(head.code, strong=True)))]
    rows += [
        _make_field_row(FIELD_REFERENCES[field], composition.translate(label))
        for field, label in _FIELDS.items()
    ]
    name = composition.translate(QT_TRANSLATE_NOOP("book", "This reply"))
    title = composition.translate(QT_TRANSLATE_NOOP("book", "What is asked"))
    return Table(name, _make_columns(composition, title), tuple(rows))


def _make_table(composition: Composition, commitment: Commitment, reference: str) -> Table:
    rows = tuple(
        _make_field_row(
            format_row_reference(reference, question),
            composition.translate(label),
            _format_earlier_answer(composition, commitment, question),
        )
        for question, label in _QUESTIONS.items()
    )
    return Table(reference, _make_columns(composition, commitment.what), rows)


def _make_columns(composition: Composition, title: str) -> tuple[Column, ...]:
    say = composition.translate
    return (
        Column(say(QT_TRANSLATE_NOOP("book", "Reference")), 0.14),
        Column(title, 0.36),
        Column(say(QT_TRANSLATE_NOOP("book", "Your answer")), 0.5),
    )


def _make_field_row(reference: str, label: str, under: str = "") -> Row:
    return Row(
        (
            Words(reference, muted=True),
            Words(label, strong=True, under=under),
            Words("", is_field=True),
        )
    )


def _format_earlier_answer(
    composition: Composition, commitment: Commitment, question: Question
) -> str:
    """Format how it stood; the latest update only if it is the addressee's own."""
    pattern = composition.translate(QT_TRANSLATE_NOOP("book", "So far: {words}"))
    if question is Question.STATUS:
        words = composition.translate_status(commitment.status)
        due = commitment.due and composition.translate(
            QT_TRANSLATE_NOOP("book", "due: {date}")
        ).format(date=commitment.due)
        return pattern.format(words=" · ".join(filter(None, (words, due))))
    if question is Question.UPDATE and commitment.last_word:
        day = commitment.last_word_on
        words = ": ".join(
            filter(
                None,
                (dates.format_date(day, composition.wording) if day else "", commitment.last_word),
            )
        )
        return pattern.format(words=words)
    return ""
