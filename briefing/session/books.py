"""The books of a workspace: composed, made, verified.

This module is loaded for the first book, because the composer, the writers and the verification
take as long to load as the window.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from briefing.book.ceiling import refuse_above_ceiling
from briefing.book.compose import compose
from briefing.book.composition import Composition
from briefing.book.model import Book
from briefing.book.page_of_changes import EarlierBook, add_page_of_changes
from briefing.book.preflight import (
    Clearances,
    find_long_items,
    find_preflight_issues,
    find_request_issues,
    find_unprintable_words,
)
from briefing.common.atomic_file import os_errors_as_sentences
from briefing.common.caution import Caution
from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.gc_control import gc_paused
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.edition import Edition
from briefing.domain.made_book import MadeBook
from briefing.domain.preflight import PreflightIssue
from briefing.domain.step import StepResult
from briefing.session.book_composer import BookComposer
from briefing.session.book_release import (
    BookRelease,
    get_text_renderer,
    make_record,
    read_prepared_time,
    verify_content,
    verify_foreign,
)
from briefing.session.book_request import BookRequest
from briefing.session.edit_service import EditService
from briefing.session.issued_books import IssuedBooks, get_kind
from briefing.store.records import Records
from briefing.verification.missing_letters import (
    find_cautions,
    find_missing_letters,
    refuse_misquoted,
)
from briefing.verification.proof import Proof
from briefing.verification.verifier import is_pdf, read_book_file, refuse_unverified
from briefing.writers import book_file, book_order
from briefing.writers.book_order import Comparison
from briefing.writers.encryption import decrypt, decrypt_foreign, encrypt


@dataclass(frozen=True)
class BookResult:
    """A book that was written: its record, its proof, and the step that recorded it.

    There is no step if the workspace is read-only. `cautions` name the letters that the file
    cannot show.
    """

    book: MadeBook
    proof: Proof
    changed: StepResult | None
    cautions: tuple[Caution, ...] = ()


class Books:
    """Makes the books of a workspace, and verifies them against it."""

    def __init__(self, records: Records, edits: EditService) -> None:
        self.composer = BookComposer(records)
        self._records = records
        self._issued_books = IssuedBooks(records)
        self._release = BookRelease(edits)

    def compose(self, request: BookRequest) -> Book:
        """Compose the book of a meeting; what its edition withholds is never loaded."""
        return self.composer.compose(request)

    def find_preflight_issues(
        self, meeting_id: int, edition: Edition, prepared: datetime | None = None
    ) -> list[PreflightIssue]:
        """Find what is missing in a book of a meeting, and what should be looked at."""
        composition = self.composer.make_composition(meeting_id, edition, prepared)
        book = compose(composition.material, edition, composition.prepared, composition.wording)
        long_items = find_long_items(composition, book, book_file.find_target_pages(book))
        unprintable = find_unprintable_words(
            composition, book, lambda text: find_missing_letters(text, book_file.to_printable)
        )
        issues = self._find_quick_issues(composition)
        return [*unprintable, *issues, *long_items]

    def count_preflight_issues(self, meeting_id: int, edition: Edition) -> int:
        """Count what is missing in a book. This is quick, because no page is laid out."""
        composition = self.composer.make_composition(meeting_id, edition, None)
        return sum(not each.hint for each in self._find_quick_issues(composition))

    def _find_quick_issues(self, composition: Composition) -> Iterator[PreflightIssue]:
        """Find the issues for which no page is laid out."""
        yield from find_preflight_issues(composition, self._load_clearances())
        meeting_id = composition.material.meeting.id
        yield from find_request_issues(
            composition, self._records.requests.find_by_meeting(meeting_id)
        )

    def is_altered(self, path: Path) -> bool:
        """Return whether a file is there that is not byte for byte a book of this workspace."""
        if not path.is_file():
            return False
        with os_errors_as_sentences(path):
            return not self._is_ours(compute_sha256(path.read_bytes()))

    def _is_ours(self, digest: str) -> bool:
        """Return whether the program wrote the file of this digest from this workspace."""
        ours = {book.sha256 for book in self._records.made_books.get_all()}
        ours |= {copy.sha256 for copy in self._records.copies.get_all()}
        return digest in ours

    def refuse_altered(self, path: Path) -> None:
        """Raise BriefingError when making a book would replace what somebody else wrote."""
        if self.is_altered(path):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "{path} already exists and was changed since it was made, or is not a book "
                    "of this workspace. Choose another name, or replace it with --force.",
                ),
                path=path,
            )

    @gc_paused()
    def make(self, request: BookRequest, path: Path) -> BookResult:
        """Write a book to `path` (.pdf or .docx) and enter it in the list of books made.

        Only its owner may read a book of the desk's edition, or of an encrypted workspace. The
        file gets its name when it is verified. Raises BriefingError when the verification fails,
        or the edition may not hold all of the content.
        """
        self._release.refuse_if_missing()
        request = request.with_time()
        edition, password = request.edition, request.password
        earlier = self._load_earlier(request)
        book = _add_changes(self.compose(request), earlier)
        refuse_above_ceiling(book, edition)
        content, pdf = book_file.render_book(book, path.suffix, request.layout)
        expected = self.composer.build_expected_content(request, earlier)
        renderer = get_text_renderer(content)
        refuse_misquoted(expected, renderer, path)
        if password:
            content = encrypt(content, password)
        comparison = Comparison(request.since)
        made_as = book_order.serialize_order(
            request.layout,
            request.languages,
            edition,
            comparison,
            book_file.compute_font_digests(book),
        )
        record = make_record(book, content, request.meeting_id, edition, path, made_as)

        def verify_file(file: bytes) -> Proof:
            return verify_content(decrypt(file, password) if password else file, expected, pdf)

        proof, result = self._release.write(path, content, edition, record, verify_file)
        return BookResult(record, proof, result, tuple(find_cautions(expected, renderer)))

    def make_printout(self, request: BookRequest) -> bytes:
        """Make the PDF of a book to be printed.

        Paper leaves the desk as a file does, so it is verified first: raises BriefingError where a
        file would be refused.
        """
        request = request.with_time()
        book = self.compose(request)
        refuse_above_ceiling(book, request.edition)
        content, _ = book_file.render_book(book, ".pdf", request.layout)
        expected = self.composer.build_expected_content(request)
        refuse_misquoted(expected, book_file.to_printable, None)
        refuse_unverified(verify_content(content, expected, content), None)
        return content

    def verify(self, request: BookRequest, path: Path) -> Proof:
        """Verify a book's file against the workspace as it is now.

        `request.prepared` is the time when it was made; None: the file itself states it. A file
        that the workspace has no record of is also compared with the book as it is written now.
        Raises PassphraseError when the file opens only with another password.
        """
        file = read_book_file(path)
        content = decrypt_foreign(file, request.password, path.name)
        if request.prepared is None:
            request = replace(request, prepared=read_prepared_time(content, path.name))
        earlier = self._load_earlier(request)
        expected = self.composer.build_expected_content(request, earlier)
        is_ours = self._is_ours(compute_sha256(file))
        if is_ours and is_pdf(content):
            return verify_foreign(content, path.name, expected, content, None)
        book = _add_changes(self.compose(request.with_time()), earlier)
        suffix = ".pdf" if is_pdf(content) else ".docx"
        reference, pdf = book_file.render_book(book, suffix, request.layout)
        return verify_foreign(content, path.name, expected, pdf, None if is_ours else reference)

    def _load_earlier(self, request: BookRequest) -> EarlierBook | None:
        if request.since is None:
            return None
        kind = get_kind(request.meeting_id, request.edition)
        return self._issued_books.load_earlier(request.since, kind)

    def _load_clearances(self) -> Clearances:
        ended = self._records.list_ended_clearances()
        texts: list[Annotation | Brief] = [
            *self._records.annotations.get_all(),
            *self._records.briefs.get_all(),
        ]
        return Clearances(bool(ended) or any(text.cleared_by for text in texts), ended)


def _add_changes(book: Book, earlier: EarlierBook | None) -> Book:
    """Add to a book what changed since an earlier one, if there is one."""
    return add_page_of_changes(book, earlier, load_wording(book.language)) if earlier else book
