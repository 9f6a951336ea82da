"""The release of a book's file: it is verified before it gets its name, and recorded."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from briefing.book.model import Book
from briefing.common import atomic_file
from briefing.common.child import SECONDS_OF_A_BOOK, Task, call_in_child
from briefing.common.digest import compute_sha256
from briefing.domain.edition import Edition
from briefing.domain.made_book import MadeBook
from briefing.domain.step import StepResult
from briefing.edits.books import RecordBook
from briefing.session.edit_service import EditService
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.missing_letters import TextRenderer
from briefing.verification.proof import Proof
from briefing.verification.stated_time import read_stated_time
from briefing.verification.verifier import is_pdf, refuse_unverified, verify
from briefing.writers import book_file


def verify_content(content: bytes, expected: ExpectedContent, pdf: bytes) -> Proof:
    """Verify the content of a book's file; `pdf` is the same book as PDF."""
    return verify(content, expected, pdf, book_file.to_printable, book_file.to_word_text)


def verify_foreign(
    content: bytes, name: str, expected: ExpectedContent, pdf: bytes, reference: bytes | None
) -> Proof:
    """Verify the content of a file that came from outside, in a child process.

    `reference` is the file that it should be; None for a file that the program wrote.
    """
    task = Task(name, SECONDS_OF_A_BOOK)
    renderers = book_file.to_printable, book_file.to_word_text
    return call_in_child(task, verify, content, expected, pdf, *renderers, reference)


def read_prepared_time(content: bytes, name: str) -> datetime | None:
    """Read the time that a file from outside states for itself, in a child process."""
    stated = call_in_child(Task(name), read_stated_time, content)
    return datetime.fromisoformat(stated) if stated else None


def get_text_renderer(content: bytes) -> TextRenderer:
    """Return the function that shows a text as this kind of file does."""
    return book_file.to_printable if is_pdf(content) else book_file.to_word_text


def make_record(
    book: Book, content: bytes, meeting_id: int, edition: Edition, path: Path, made_as: str
) -> MadeBook:
    """Make the record of a book for the list of books made."""
    return MadeBook(
        id=0,
        meeting_id=meeting_id,
        edition=edition.name,
        format=path.suffix.casefold().lstrip("."),
        file_name=path.name,
        made=book.prepared.astimezone(UTC).replace(microsecond=0),  # the time on its cover
        check=book.check,
        sha256=compute_sha256(content),
        made_as=made_as,
    )


class BookRelease:
    """Writes the files of books and enters them in the list of books made."""

    def __init__(self, edits: EditService) -> None:
        self._edits = edits

    def is_private(self, edition: Edition) -> bool:
        """Return whether only its owner may read a book's file."""
        return self._edits.workspace.is_encrypted or edition.is_complete

    def refuse_if_missing(self) -> None:
        """Raise BriefingError when a book could not be recorded, because the file is missing."""
        if not self._edits.workspace.is_read_only:
            self._edits.workspace.refuse_if_missing()

    def write(
        self,
        path: Path,
        content: bytes,
        edition: Edition,
        record: MadeBook,
        verify_file: Callable[[bytes], Proof],
    ) -> tuple[Proof, StepResult | None]:
        """Write a file and enter it in the list of books made, if its verification passes."""
        with (
            atomic_file.os_errors_as_sentences(path),
            self.recorded(record) as result,
            atomic_file.atomic_write(path, private=self.is_private(edition)) as stream,
        ):
            stream.write(content)
            stream.seek(0)
            proof = verify_file(stream.read())
            refuse_unverified(proof, path)
        return proof, result

    @contextmanager
    def recorded(self, record: MadeBook | None) -> Iterator[StepResult | None]:
        """Enter a book in the list when the block ends, unless the workspace is read-only."""
        if record is None or self._edits.workspace.is_read_only:
            yield None
            return
        with self._edits.pending(RecordBook(record)) as result:
            yield result
