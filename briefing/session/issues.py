"""The books that left a workspace: issued in numbered copies, written again, identified."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from briefing.book.cards import make_cards
from briefing.book.ceiling import refuse_above_ceiling
from briefing.book.copies import CopyNumber, format_cover_recipient
from briefing.book.file_names import make_file_stem
from briefing.book.frozen import freeze
from briefing.book.model import Book
from briefing.common import atomic_file
from briefing.common.caution import Caution
from briefing.common.child import SECONDS_OF_A_BOOK, Task, call_in_child
from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError, PassphraseError
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.domain.edition import DESK, EDITIONS
from briefing.domain.issue import Copy, Issue
from briefing.domain.made_book import MadeBook
from briefing.edits.issues import IssueBook
from briefing.edits.text_cleaning import clean_text
from briefing.session.book_composer import BookComposer, get_page_frame
from briefing.session.book_release import (
    BookRelease,
    get_text_renderer,
    verify_content,
    verify_foreign,
)
from briefing.session.edit_service import EditService
from briefing.session.issue_order import (
    IdentifiedCopy,
    IssueOrder,
    IssueResult,
    Progress,
    RewriteResult,
)
from briefing.session.issued_books import IssuedBooks, NumberedCopy, get_layout
from briefing.session.material import gather_content
from briefing.store.records import Records
from briefing.verification.copy_identification import find_copy_claims, read_texts
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.expected_issue import add_copy, build_expected_issue
from briefing.verification.missing_letters import find_cautions, refuse_misquoted
from briefing.verification.proof import Proof
from briefing.verification.verifier import is_pdf, read_book_file, refuse_unverified
from briefing.writers import book_file, book_order
from briefing.writers.encryption import decrypt, decrypt_foreign, encrypt


class Issues:
    """Issues the books of a workspace, and identifies their copies."""

    def __init__(self, records: Records, edits: EditService) -> None:
        self._records = records
        self._edits = edits
        self._composer = BookComposer(records)
        self._issued_books = IssuedBooks(records)
        self._release = BookRelease(edits)

    def issue(
        self,
        order: IssueOrder,
        folder: Path,
        prepared: datetime | None = None,
        progress: Progress | None = None,
    ) -> IssueResult:
        """Write a book in numbered copies, one for each recipient, into a folder.

        All copies are verified before any gets its name, and recorded in the same step. Raises
        BriefingError if one fails or a name is in use; then no copy remains.
        """
        self._edits.refuse_if_read_only()
        self._edits.workspace.refuse_if_missing()
        order = _clean_recipients(order)
        request = order.to_request(prepared or datetime.now(UTC))
        book = self._composer.compose(request)
        refuse_above_ceiling(book, order.edition)
        expected = self._composer.build_expected_content(request)
        issue, copies, contents = self._make_record(book, order), list[Copy](), list[bytes]()
        with (
            atomic_file.os_errors_as_sentences(folder),
            atomic_file.atomic_file_set(private=self._release.is_private(order.edition)) as files,
        ):
            for copy in _make_copies(order, issue, book):
                if progress is not None:
                    progress(len(copies), len(order.recipients))
                content = _write_copy(files, copy, folder, expected, order.password)
                copies.append(replace(copy.copy, sha256=compute_sha256(content)))
                contents.append(content)
            if order.key is not None:
                from briefing.session.signed_copies import make_manifest

                name, manifest = make_manifest(order.key, issue, book, copies)
                files.write(folder / name, manifest)
            edit = IssueBook(issue, tuple(copies), tuple(contents))
            with self._edits.pending(edit) as result:
                files.move_into_place()
        cautions = _find_issue_cautions(order, expected)
        return IssueResult(result.get_ids(Issue)[0], tuple(files.placed), result, cautions)

    def rewrite(self, copy_id: int, path: Path, password: str = "") -> RewriteResult:
        """Write a copy again as it was issued, and verify it.

        Its bytes are the same, unless it gets another password. If the workspace is so old that it
        does not have the file, it is written from the frozen book; then a later version of the
        program may write other bytes. A file with other bytes is entered in the list of books made,
        so that it is known again.
        """
        self._release.refuse_if_missing()
        copy = self._issued_books.load_copy(copy_id)
        if path.suffix.casefold() != f".{copy.copy.format}":
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "The copy is a .{format} file. Use that file type in the name."
                ),
                format=copy.copy.format,
            )
        file_content = self._find_issued_file(copy, password)
        if file_content is None:
            content, _ = copy.render()
            file_content = encrypt(content, password) if password else content
        readable = decrypt_foreign(file_content, password, path.name)
        proof = self._verify_content(readable, path.name, copy, None)
        refuse_unverified(proof, path)
        is_identical = compute_sha256(file_content) == copy.copy.sha256
        record = None if is_identical else _make_rewrite_record(copy, path, file_content)
        private = self._release.is_private(EDITIONS.get(copy.issue.edition, DESK))
        with (
            atomic_file.os_errors_as_sentences(path),
            self._release.recorded(record) as changed,
            atomic_file.atomic_write(path, private=private) as stream,
        ):
            stream.write(file_content)
        return RewriteResult(proof, is_identical, changed)

    def verify(self, path: Path, copy_id: int, password: str = "") -> Proof:
        """Verify a file against the book as it was issued, as that copy.

        Raises PassphraseError when the file opens only with another password.
        """
        file, copy = read_book_file(path), self._issued_books.load_copy(copy_id)
        content = decrypt_foreign(file, password, path.name)
        is_exact = bool(self._find_exact_copies(compute_sha256(file)))
        reference = None if is_exact else self._make_reference(copy, content, password)
        return self._verify_content(content, path.name, copy, reference)

    def identify(self, path: Path, password: str = "") -> list[IdentifiedCopy]:
        """Find the copies that a file comes from: the one that it is, or those that it names.

        It may have been saved again, printed to another PDF, or be a few pages of it. Raises
        PassphraseError when it opens only with another password, BriefingError when it is neither
        a PDF nor a Word file.
        """
        content = read_book_file(path)
        if copies := self._find_exact_copies(compute_sha256(content)):
            return [
                IdentifiedCopy(self._records.issues.get(copy.issue_id), copy, True, True)
                for copy in copies
            ]
        content = decrypt_foreign(content, password, path.name)
        texts = call_in_child(Task(path.name, SECONDS_OF_A_BOOK), read_texts, content, path)
        return [
            copy
            for issue in self._records.issues.get_all()
            if not issue.is_destroyed
            for copy in self._find_named_copies(texts, issue)
        ]

    def _find_exact_copies(self, digest: str) -> list[Copy]:
        """Find the copy whose file, or a file of it that was written again, has this digest."""
        return self._records.copies.find_by_digest(digest) or self._find_rewritten_copies(digest)

    def _find_rewritten_copies(self, digest: str) -> list[Copy]:
        """Find the copy of which a file was written again with other bytes."""
        numbers = (
            book_order.read_copy_number(book.made_as)
            for book in self._records.made_books.get_all()
            if book.sha256 == digest
        )
        return [
            copy
            for issue_number, copy_number in filter(None, numbers)
            for issue in self._issued_books.find_issues(issue_number)
            for copy in self._records.copies.find_by_issue(issue.id)
            if copy.number == copy_number
        ]

    def _find_named_copies(self, texts: Sequence[str], issue: Issue) -> Iterator[IdentifiedCopy]:
        copies_by_mark, covers = dict[str, Copy](), dict[str, str]()
        for copy in self._issued_books.load_copies(issue):
            book = copy.make_book()
            copies_by_mark[book.copy] = copy.copy
            covers[book.copy] = format_cover_recipient(book)
        titles = _list_page_titles(issue, self._issued_books.load_book(issue))
        for claim in find_copy_claims(texts, covers, issue.check, titles):
            yield IdentifiedCopy(issue, copies_by_mark[claim.mark], False, claim.is_confirmed)

    def _find_issued_file(self, copy: NumberedCopy, password: str) -> bytes | None:
        """Find the file of a copy as it was issued, if the workspace has it and it opens so."""
        content = self._records.issued_files.find(copy.copy.sha256)
        if content is None or compute_sha256(content) != copy.copy.sha256:
            return None
        try:
            decrypt(content, "")
        except PassphraseError:
            return content if _opens_with(content, password) else None
        return encrypt(content, password) if password else content

    def _make_reference(self, copy: NumberedCopy, content: bytes, password: str) -> bytes:
        """Return the copy as it was issued, in the format of `content`, without its password.

        If the workspace does not have that file, it is written again.
        """
        suffix = ".pdf" if is_pdf(content) else ".docx"
        stored = self._records.issued_files.find(copy.copy.sha256)
        if stored is not None and suffix == f".{copy.copy.format}":
            with suppress(PassphraseError):
                return decrypt(stored, password)
        reference, _ = book_file.render_book(copy.make_book(), suffix, get_layout(copy.issue))
        return reference

    def _verify_content(
        self, content: bytes, name: str, copy: NumberedCopy, reference: bytes | None
    ) -> Proof:
        pdf = content
        if not is_pdf(content):
            pdf, _ = book_file.render_book(copy.make_book(), ".pdf", get_layout(copy.issue))
        return verify_foreign(content, name, self._build_expected(copy), pdf, reference)

    def _build_expected(self, copy: NumberedCopy) -> ExpectedContent:
        content = gather_content(self._records, copy.issue.meeting_id)
        layout, wording = get_layout(copy.issue), load_wording(copy.book.language)
        return build_expected_issue(
            copy.make_book(),
            content,
            wording,
            get_page_frame(layout, from_right=copy.book.from_right),
            cards=layout.cards is not None,
        )

    def _make_record(self, book: Book, order: IssueOrder) -> Issue:
        return Issue(
            id=0,
            number=self._records.issues.get_next_number(),
            meeting_id=order.meeting_id,
            edition=order.edition.name,
            marking=book.marking,
            issued=datetime.now(UTC).replace(microsecond=0),
            author=self._edits.author,
            check=book.check,
            book=freeze(book),
            made_as=book_order.serialize_order(
                order.layout,
                order.languages,
                order.edition,
                fonts=book_file.compute_font_digests(book),
            ),
            watermark=order.watermark,
        )


def _make_copies(order: IssueOrder, issue: Issue, book: Book) -> Iterator[NumberedCopy]:
    """Make the copies of an issue, before there are files of them."""
    suffix, wording = order.suffix.casefold(), load_wording(book.language)
    total, file_format = len(order.recipients), suffix.lstrip(".")
    for number, recipient in enumerate(order.recipients, start=1):
        copy_name = CopyNumber(issue.number, number, total).format_name(wording)
        parts = (book.running.head_left, book.running.head_right, copy_name, recipient)
        name = f"{make_file_stem(*parts)}{suffix}"
        copy = Copy(0, 0, number, recipient, recipient, file_format, name, sha256="")
        yield NumberedCopy(issue, book, copy, total)


def _write_copy(
    files: atomic_file.AtomicFileSet,
    copy: NumberedCopy,
    folder: Path,
    expected: ExpectedContent,
    password: str,
) -> bytes:
    """Write the file of a copy and verify it; return its content."""
    content, pdf = copy.render()
    path = folder / copy.copy.file_name
    refuse_misquoted(expected, get_text_renderer(content), path)
    file_content = encrypt(content, password) if password else content
    stored = decrypt(files.write(path, file_content), password)
    proof = verify_content(stored, add_copy(expected, copy.make_book()), pdf)
    refuse_unverified(proof, path)
    return file_content


def _opens_with(content: bytes, password: str) -> bool:
    try:
        decrypt(content, password)
    except PassphraseError:
        return False
    return True


def _make_rewrite_record(copy: NumberedCopy, path: Path, content: bytes) -> MadeBook:
    """Make the record of a copy that was written again into another file."""
    issue = copy.issue
    return MadeBook(
        id=0,
        meeting_id=issue.meeting_id,
        edition=issue.edition,
        format=copy.copy.format,
        file_name=path.name,
        made=issue.issued,  # the time on its cover
        check=issue.check,
        sha256=compute_sha256(content),
        made_as=book_order.add_copy_number(issue.made_as, issue.number, copy.copy.number),
    )


def _clean_recipients(order: IssueOrder) -> IssueOrder:
    """Clean the names of the recipients; raise BriefingError if one is missing."""
    recipients = tuple(" ".join(clean_text(each).split()) for each in order.recipients)
    if not recipients or not all(recipients):
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Name a recipient for each copy."))
    return replace(order, recipients=recipients)


def _find_issue_cautions(order: IssueOrder, expected: ExpectedContent) -> tuple[Caution, ...]:
    allowed = "\n".join((*order.recipients, expected.allowed_text))
    is_word = order.suffix.casefold() == ".docx"
    renderer = book_file.to_word_text if is_word else book_file.to_printable
    return tuple(find_cautions(replace(expected, allowed_text=allowed), renderer))


def _list_page_titles(issue: Issue, book: Book) -> list[str]:
    """List the titles at the head of pages: that of the book; on cards those of the items."""
    if get_layout(issue).cards is None:
        return [book.cover.title]
    return [card.title for card in make_cards(book, load_wording(book.language)).cards]
