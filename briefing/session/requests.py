"""Requests to other bodies: their sheets are made here, and the reminders."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from briefing.book.compose import fill_titles
from briefing.book.frozen import freeze
from briefing.book.material import Material
from briefing.book.model import Book
from briefing.book.reminder import write_reminder
from briefing.book.request_sheet import SheetHead, compose_request_sheet
from briefing.common.atomic_file import atomic_write, os_errors_as_sentences
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.domain.commitment import Commitment
from briefing.domain.request import Request, RequestLine, make_reference
from briefing.domain.step import StepResult
from briefing.edits.requests import RecordRequest
from briefing.session.book_composer import get_page_frame
from briefing.session.book_release import verify_content
from briefing.session.edit_service import EditService
from briefing.session.material import gather_content
from briefing.session.request_material import (
    find_addressees,
    find_own_words,
    gather_request_material,
)
from briefing.store.records import Records
from briefing.verification.missing_letters import refuse_misquoted
from briefing.verification.request_content import build_expected_sheet
from briefing.verification.verifier import refuse_unverified
from briefing.writers import book_file
from briefing.writers.layout import STANDARD

SUFFIX = ".docx"
_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""The letters of a code: none looks like another."""


@dataclass(frozen=True)
class SheetOrder:
    """Who is asked before which meeting, until when, and in which language.

    `code` and `prepared` are given only where a sheet has to be the same as another.
    """

    meeting_id: int
    addressee: str
    due_on: date | None = None
    language: str | None = None
    code: str = ""
    prepared: datetime | None = None


@dataclass(frozen=True)
class SheetResult:
    """A sheet that was written: its request, and the step that recorded it."""

    request: Request
    changed: StepResult


def create_code() -> str:
    """Create the code of a sheet: of a million sheets, two have the same one by chance.

    >>> len(create_code())
    9
    """
    letters = "".join(_LETTERS[byte % len(_LETTERS)] for byte in os.urandom(8))
    return f"{letters[:4]}-{letters[4:]}"


@dataclass(frozen=True)
class _Draft:
    """A sheet before it is written: its head, the composed sheet, and its commitments."""

    head: SheetHead
    book: Book
    lines: tuple[RequestLine, ...]


class Requests:
    """Makes the sheets of a workspace."""

    def __init__(self, records: Records, edits: EditService) -> None:
        self._records = records
        self._edits = edits

    def list_addressees(self, meeting_id: int) -> list[str]:
        """List the bodies that are responsible for an open commitment of a meeting."""
        return find_addressees(self._records, meeting_id)

    def make(self, order: SheetOrder, path: Path) -> SheetResult:
        """Write the sheet for an addressee to a .docx file, and record the request.

        The file gets its name when it is verified. Raises BriefingError if the addressee has no
        open commitment, or the verification fails.
        """
        _refuse_path(path)
        self._edits.refuse_if_read_only()
        draft = self._compose(order)
        file = book_file.render_sheet(draft.book, SUFFIX)
        self._refuse_unverified(file, draft, order, path)
        request = Request(
            id=0,
            meeting_id=order.meeting_id,
            code=draft.head.code,
            addressee=order.addressee,
            date=draft.book.prepared.date(),
            due_on=order.due_on,
            author=self._edits.author,
            sheet=freeze(draft.book),
        )
        with (
            os_errors_as_sentences(path),
            self._edits.pending(RecordRequest(request, draft.lines)) as changed,
            atomic_write(path, private=self._edits.workspace.is_encrypted) as stream,
        ):
            stream.write(file)
        return SheetResult(request, changed)

    def make_reminder(self, request_id: int, language: str | None = None) -> str:
        """Make the text of a reminder of a request."""
        request = self._records.requests.get(request_id)
        return write_reminder(
            request,
            self._records.request_lines.find_by_request(request_id),
            self._records.meetings.get(request.meeting_id),
            load_wording(language),
        )

    def _compose(self, order: SheetOrder) -> _Draft:
        """Compose a sheet of what its addressee may read."""
        wording, prepared = load_wording(order.language), order.prepared or datetime.now(UTC)
        material = self._gather(order)
        commitments = [each for source in material.sources for each in source.commitments]
        lines = self._make_lines(commitments)
        references = {
            each.id: line.reference for each, line in zip(commitments, lines, strict=True)
        }
        head = SheetHead(order.code or create_code(), order.addressee, order.due_on, references)
        local = prepared.astimezone(ZoneInfo(material.meeting.time_zone))
        book = compose_request_sheet(fill_titles(material, wording), head, local, wording)
        return _Draft(head, book, lines)

    def _refuse_unverified(self, file: bytes, draft: _Draft, order: SheetOrder, path: Path) -> None:
        """Raise BriefingError if the file has anything that its addressee may not read."""
        own_words = {
            word
            for commitment_id in draft.head.references
            for word in find_own_words(self._records, order.addressee, commitment_id)
        }
        expected = build_expected_sheet(
            gather_content(self._records, order.meeting_id),
            draft.head,
            own_words,
            draft.book.prepared,
            load_wording(order.language),
            get_page_frame(STANDARD),
        )
        refuse_misquoted(expected, book_file.to_word_text, path)
        pdf = book_file.render_sheet(draft.book, ".pdf")
        refuse_unverified(verify_content(file, expected, pdf), path)

    def _gather(self, order: SheetOrder) -> Material:
        material = gather_request_material(self._records, order.meeting_id, order.addressee)
        if not material.sources:
            names = self.list_addressees(order.meeting_id)
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "No open commitment of “{meeting}” belongs to “{addressee}”. Write the name as "
                    "it stands there: {known}.",
                ),
                meeting=material.meeting.title,
                addressee=order.addressee,
                known="; ".join(names) or "–",
            )
        return material

    def _make_lines(self, commitments: list[Commitment]) -> tuple[RequestLine, ...]:
        """Make the lines of a sheet. A commitment keeps the reference of its earlier sheets."""
        lines, next_number = [], self._records.request_lines.get_next_number()
        for commitment in commitments:
            uid = self._records.commitments.get_uid(commitment.id)
            earlier = self._records.request_lines.find_by_commitment(uid)
            if earlier:
                number, reference = earlier[0].number, earlier[0].reference
            else:
                address = self._records.clauses.get_address(commitment.clause_id)
                number, reference = next_number, make_reference(address, next_number)
                next_number += 1
            lines.append(
                RequestLine(0, 0, uid, number, reference, commitment.what, commitment.status)
            )
        return tuple(lines)


def _refuse_path(path: Path) -> None:
    """Raise BriefingError for another kind of file, and for a file that is there already."""
    if path.suffix.casefold() != SUFFIX:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "A sheet is a .docx file, not “{suffix}”. Change its name."),
            suffix=path.suffix,
        )
    if path.exists():
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} is there already, perhaps with answers in it. Choose another name.",
            ),
            path=path,
        )
