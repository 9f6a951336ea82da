"""Replies: the sheets that came back, compared with what was asked and with the workspace."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from briefing.book.frozen import thaw
from briefing.book.request_sheet import find_status
from briefing.book.sheet_changes import find_sheet_changes
from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.phrase import Phrase
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.commitment import Commitment, Status
from briefing.domain.reply import Answer, Failure, ReaderRemark, Reply
from briefing.domain.request import (
    FIELD_REFERENCES,
    Question,
    Request,
    RequestLine,
    SheetField,
    format_row_reference,
)
from briefing.edits.replies import AcceptAnswer, split_points
from briefing.language.typed_times import parse_typed_date
from briefing.reading.sheets import SUFFIXES, SheetRow, SheetText, read_foreign_sheet
from briefing.session.edit_service import EditService
from briefing.store.records import Records

_MISSING = QT_TRANSLATE_NOOP("caution", "Missing in the file: {references}.")
_TWICE = QT_TRANSLATE_NOOP("caution", "{reference} has more than one answer. Choose one.")
_CHANGED_HERE = QT_TRANSLATE_NOOP("caution", "It was “{status}” when the sheet was made.")
_NO_STATUS = QT_TRANSLATE_NOOP("caution", "{reference}: “{words}” is not a status.")
_NO_COMMITMENT = QT_TRANSLATE_NOOP(
    "caution", "{reference}: the commitment was deleted. The answer is “{words}”."
)
_NO_REFERENCE = QT_TRANSLATE_NOOP(
    "caution", "{reference} is not on this sheet. The answer is “{words}”."
)
_OTHER_WORKSPACE = QT_TRANSLATE_NOOP("caution", "Sheet {code} is not of this workspace.")
_NO_SHEET = QT_TRANSLATE_NOOP("caution", "This file is not a sheet.")
_NO_CODE = QT_TRANSLATE_NOOP(
    "caution", "No code of a sheet stands before the answers. Copy it back to the head of the file."
)
_NOBODY = QT_TRANSLATE_NOOP("caution", "Who filled it in is missing.")
_NO_DATE = QT_TRANSLATE_NOOP("caution", "The date “{words}” was not understood; today is taken.")
_ADDED = QT_TRANSLATE_NOOP("caution", "Written outside the fields: “{words}”.")
_REMOVED = QT_TRANSLATE_NOOP("caution", "Missing outside the fields: “{words}”.")


class Replies:
    """Reads the sheets that came back to a workspace, and accepts their answers."""

    def __init__(self, records: Records, edits: EditService) -> None:
        self._records = records
        self._edits = edits

    def read(self, paths: Iterable[Path]) -> list[Reply]:
        """Read files, and the files in folders. A file that cannot be read is a reply too."""
        replies = [reply for path in _list_files(paths) for reply in self._read_file(path)]
        return list(_mark_repeated(replies))

    def accept(self, answers: Iterable[Answer]) -> None:
        """Accept answers, each as a step of its own."""
        for answer in answers:
            self._edits.perform(AcceptAnswer(answer))

    def _read_file(self, path: Path) -> Iterator[Reply]:
        try:
            sheet = read_foreign_sheet(path)
        except BriefingError as error:
            yield _make_refusal(path.name, Failure(error.pattern, error.values))
            return
        if not sheet.codes and not any(row.question for row in sheet.rows):
            yield _make_refusal(path.name, Caution(_NO_SHEET))
            return
        requests = {each.code: each for each in self._records.requests.get_all()}
        for code in sheet.codes or ("",):
            rows = [row for row in sheet.rows if row.code == code or len(sheet.codes) == 1]
            if code in requests:
                yield self._compare(path.name, sheet, requests[code], rows)
            else:
                yield _tell_unknown(path.name, code, rows)

    def _compare(
        self, file_name: str, sheet: SheetText, request: Request, rows: Sequence[SheetRow]
    ) -> Reply:
        """Compare the rows of a sheet with its request."""
        comparison = _Comparison(self._records, request, rows)
        answers = tuple(comparison.find_answers())
        cautions = [
            *comparison.cautions,
            *(ReaderRemark(each.pattern, each.values) for each in sheet.remarks),
        ]
        if len(sheet.codes) == 1:
            changes = find_sheet_changes(thaw(request.sheet), sheet.outside)
            cautions += [Caution(_REMOVED, {"words": words}) for words in changes.removed]
            cautions += [Caution(_ADDED, {"words": words}) for words in changes.added]
        return Reply(
            file_name, request, comparison.author, comparison.date, answers, tuple(cautions)
        )


class _Comparison:
    """The comparison of the rows of a reply with the lines of its request."""

    def __init__(self, records: Records, request: Request, rows: Sequence[SheetRow]) -> None:
        self.cautions: list[Phrase] = []
        self._records = records
        self._request = request
        self._rows = rows
        self._lines = {
            line.reference.casefold(): line
            for line in records.request_lines.find_by_request(request.id)
        }
        self.author = self._read_author()
        self.date = self._read_date()

    def find_answers(self) -> Iterator[Answer]:
        """Find the answers that are not stored yet; what is wrong is added to the cautions."""
        for row in self._rows:
            line = self._lines.get(row.reference.casefold())
            if line is not None and row.question is not None:
                yield from self._find_answer(line, row.question, row.answer)
            elif row.answer and row.reference not in FIELD_REFERENCES.values():
                values = {"reference": row.full_reference, "words": row.answer}
                self.cautions.append(Caution(_NO_REFERENCE, values))
        self._find_missing()

    def _find_answer(self, line: RequestLine, question: Question, text: str) -> Iterator[Answer]:
        if not text:
            return
        reference = format_row_reference(line.reference, question)
        commitment = self._records.commitments.find_by_uid(line.commitment_uid)
        values = {"reference": reference, "words": text}
        if commitment is None:
            self.cautions.append(Caution(_NO_COMMITMENT, values))
            return
        status = find_status(text) if question is Question.STATUS else None
        if question is Question.STATUS and status is None:
            self.cautions.append(Caution(_NO_STATUS, values))
            return
        if self._is_stored(commitment, question, text, status):
            return
        yield Answer(
            line=line,
            commitment_id=commitment.id,
            question=question,
            old=_get_old_words(commitment, question),
            text=text,
            author=self.author,
            date=self.date,
            status=status,
            caution=_find_change_here(line, commitment) if status else None,
        )

    def _is_stored(
        self, commitment: Commitment, question: Question, text: str, status: Status | None
    ) -> bool:
        if question is Question.STATUS:
            return commitment.status is status and self._request.is_answered
        if question is Question.UPDATE:
            return commitment.last_word == text
        clause_id = commitment.clause_id
        notes = {each.text for each in self._records.annotations.find_by_clause(clause_id)}
        return set(split_points(text) if question is Question.POINTS else [text]) <= notes

    def _find_missing(self) -> None:
        present = {(row.reference.casefold(), row.question) for row in self._rows}
        missing = [
            format_row_reference(line.reference, question)
            for key, line in self._lines.items()
            for question in Question
            if (key, question) not in present
        ]
        if missing:
            self.cautions.append(Caution(_MISSING, {"references": ", ".join(missing)}))

    def _read_author(self) -> str:
        name = " ".join(self._read_field(SheetField.NAME).split())
        if not name:
            self.cautions.append(Caution(_NOBODY))
        return name or self._request.addressee

    def _read_date(self) -> date:
        words = self._read_field(SheetField.DATE)
        try:
            return parse_typed_date(words)
        except BriefingError:
            self.cautions.append(Caution(_NO_DATE, {"words": words}))
            return date.today()

    def _read_field(self, field: SheetField) -> str:
        reference = FIELD_REFERENCES[field]
        answers = (row.answer for row in self._rows if row.reference == reference)
        return next(filter(None, answers), "")


def _list_files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from (
                each
                for each in sorted(path.iterdir())
                if each.suffix.casefold() in SUFFIXES and not each.name.startswith(("~$", ".~"))
            )
        else:
            yield path


def _make_refusal(file_name: str, reason: Phrase) -> Reply:
    """Make the reply of a file that is no sheet, or cannot be read."""
    return Reply(file_name, None, "", date.today(), (), (reason,), is_sheet=False)


def _tell_unknown(file_name: str, code: str, rows: Iterable[SheetRow]) -> Reply:
    """Make the reply of a sheet that the workspace does not know; its answers are not lost."""
    first = Caution(_OTHER_WORKSPACE, {"code": code}) if code else Caution(_NO_CODE)
    answers = (
        Caution(_NO_REFERENCE, {"reference": row.full_reference, "words": row.answer})
        for row in rows
        if row.answer and row.question
    )
    return Reply(file_name, None, "", date.today(), (), (first, *answers))


def _mark_repeated(replies: Sequence[Reply]) -> Iterator[Reply]:
    """Mark the answers to a question that has another answer, in the same file or in another."""

    def get_key(answer: Answer) -> tuple[int, Question]:
        return answer.commitment_id, answer.question

    times = Counter(get_key(answer) for reply in replies for answer in reply.answers)
    for reply in replies:
        answers = tuple(
            replace(answer, caution=Caution(_TWICE, {"reference": answer.reference}))
            if times[get_key(answer)] > 1
            else answer
            for answer in reply.answers
        )
        yield replace(reply, answers=answers)


def _get_old_words(commitment: Commitment, question: Question) -> str:
    """Get what the workspace has now in the place of an answer; a note is added to the others."""
    if question is Question.STATUS:
        return commitment.status.value
    return commitment.last_word if question is Question.UPDATE else ""


def _find_change_here(line: RequestLine, commitment: Commitment) -> Caution | None:
    if commitment.status is line.status:
        return None
    return Caution(_CHANGED_HERE, {"status": line.status.value})
