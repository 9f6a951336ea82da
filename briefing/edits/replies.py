"""Accepting the answers of a reply."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.commitment import Commitment
from briefing.domain.reply import Answer
from briefing.domain.request import Question, Request, RequestLine
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_text
from briefing.store.records import Records
from briefing.store.step import Step

_NAMES = {
    Question.STATUS: QT_TRANSLATE_NOOP("step", "Accept status from {addressee} ({reference})"),
    Question.UPDATE: QT_TRANSLATE_NOOP("step", "Accept update from {addressee} ({reference})"),
    Question.POINTS: QT_TRANSLATE_NOOP("step", "Accept points from {addressee} ({reference})"),
    Question.POSITION: QT_TRANSLATE_NOOP(
        "step", "Accept their likely position from {addressee} ({reference})"
    ),
}
_NOTE_KINDS = {
    Question.STATUS: None,
    Question.UPDATE: None,
    Question.POINTS: AnnotationKind.POINT,
    Question.POSITION: AnnotationKind.BACKGROUND,
}
"""The kind of the notes that hold an answer; None if a field of the commitment does."""
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦‣]|\d{1,2}[.)])\s+")


@dataclass(frozen=True)
class AcceptAnswer(Edit):
    """Store an answer where it belongs. Notes are for the desk only, until somebody opens them."""

    answer: Answer

    def name(self, records: Records) -> StepName:
        line = self.answer.line
        addressee = records.requests.get(line.request_id).addressee
        pattern = _NAMES[self.answer.question]
        return StepName(pattern, {"addressee": addressee, "reference": line.reference})

    def perform(self, step: Step, records: Records) -> None:
        answer, text = self.answer, clean_text(self.answer.text)
        if answer.question is Question.STATUS:
            step.update(Commitment, answer.commitment_id, status=answer.status)
        elif answer.question is Question.UPDATE:
            values = {"last_word": text, "last_word_on": answer.date}
            step.update(Commitment, answer.commitment_id, **values)
            step.update(RequestLine, answer.line.id, last_word=text)
        else:
            self._add_notes(step, records, text)
        request = records.requests.get(answer.line.request_id)
        if not request.is_answered:
            values = {"answered_on": answer.date, "answered_by": clean_text(answer.author)}
            step.update(Request, request.id, **values)

    def _add_notes(self, step: Step, records: Records, text: str) -> None:
        answer = self.answer
        kind = _NOTE_KINDS[answer.question]
        assert kind is not None
        request = records.requests.get(answer.line.request_id)
        for words in split_points(text) if kind is AnnotationKind.POINT else [text]:
            step.insert(
                Annotation(
                    id=0,
                    clause_id=records.commitments.get(answer.commitment_id).clause_id,
                    kind=kind,
                    audience=Audience.INTERNAL,
                    text=words,
                    anchor=None,
                    author=clean_text(answer.author),
                    created=step.at,
                    changed=step.at,
                    marking=records.meetings.get(request.meeting_id).marking,
                    as_of=answer.date,
                )
            )


def split_points(text: str) -> Iterator[str]:
    r"""Split an answer into its points, one a line, without bullets and numbers.

    >>> list(split_points("- Two trains.\n\n2) One port."))
    ['Two trains.', 'One port.']
    """
    for line in text.splitlines():
        words = _BULLET.sub("", line).strip()
        if words:
            yield words
