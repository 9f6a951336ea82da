"""The books that left a workspace: issued in numbered copies, opened again, known again."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.book.cards import make_cards
from briefing.book.ceiling import refuse_above_ceiling
from briefing.book.copies import CopyNumber, format_cover_recipient, number_copy
from briefing.book.frozen import freeze, thaw
from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.book.model import Book
from briefing.common import atomic_file
from briefing.common.catalogues import load_wording
from briefing.common.caution import Caution
from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import DESK, EDITIONS, Edition
from briefing.domain.issue import Copy, Issue
from briefing.domain.step import StepResult
from briefing.edits.issues import IssueBook
from briefing.edits.text_cleaning import clean_text
from briefing.session.books import frame_of, proof_of
from briefing.session.material import holdings_of
from briefing.verification.copy_identification import find_copy_claims, read_texts
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.expected_issue import adapt_to_copy, build_expected_issue
from briefing.verification.missing_letters import TextRenderer, find_cautions, refuse_misquoted
from briefing.verification.proof import Proof
from briefing.verification.verifier import is_pdf, read_book_file, refuse_unverified
from briefing.writers import book_file, book_order
from briefing.writers.encryption import decrypt, encrypt
from briefing.writers.layout import STANDARD, Layout

if TYPE_CHECKING:
    from briefing.session import Session

Progress = Callable[[int, int], None]
"""Told how many copies are done, and of how many."""


@dataclass(frozen=True)
class IssueOrder:
    """What is to be issued: to whom, in which format ('.pdf' or '.docx'), and how it looks.

    With a `watermark` the number of the copy stands behind the words of each page; with a password
    the files open with that only.
    """

    meeting_id: int
    edition: Edition
    recipients: tuple[str, ...]
    suffix: str = ".pdf"
    layout: Layout = STANDARD
    languages: Languages = AS_TAKEN_UP
    watermark: bool = False
    password: str = ""


@dataclass(frozen=True)
class Issued:
    """A book that was issued: its record's id, its files, and the step that entered it.

    `cautions` tell which letters the files cannot show.
    """

    issue_id: int
    paths: tuple[Path, ...]
    changed: StepResult
    cautions: tuple[Caution, ...]


@dataclass(frozen=True)
class Again:
    """A copy written again: what was proved of it, and whether it is the same to the byte."""

    proof: Proof
    same: bool

    @property
    def cautions(self) -> list[Caution]:
        if self.same:
            return []
        same_book = QT_TRANSLATE_NOOP(
            "caution",
            "It says the same as the copy, but is another file: that had a password, or an earlier "
            "version wrote it.",
        )
        return [Caution(same_book, {})]


@dataclass(frozen=True)
class Known:
    """A copy that a file came from.

    `exactly`: it is the very file that was issued. Else it is known by what is printed in it, and
    `checked` says whether a cover is among that, with the check code and the recipient of the copy.
    """

    issue: Issue
    copy: Copy
    exactly: bool
    checked: bool


class Issues:
    """Issues the books of a session's workspace, and knows their copies again."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def issue(
        self,
        what: IssueOrder,
        folder: Path,
        prepared: datetime | None = None,
        progress: Progress | None = None,
    ) -> Issued:
        """Write a book in numbered copies, one for each recipient, into a folder.

        All of them are proved before any takes its name, and entered in the same step; of one that
        fails, none is left. Raises BriefingError then, and when a name is taken.
        """
        self._session.refuse_if_read_only()
        self._session.refuse_if_missing()
        what = replace(what, recipients=tuple(map(_one_line, what.recipients)))
        if not what.recipients or not all(what.recipients):
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Say for whom the copies are: a name for each.")
            )
        books, at = self._session.books, prepared or datetime.now(UTC)
        book = books.compose(what.meeting_id, what.edition, at, languages=what.languages)
        refuse_above_ceiling(book, what.edition)
        truth = books.truth(what.meeting_id, what.edition, at, what.languages, what.layout)
        issue, private = self._record_of(book, what), books.private(what.edition)
        copies: list[Copy] = []
        with (
            atomic_file.os_errors_as_sentences(folder),
            atomic_file.atomic_file_set(private=private) as files,
        ):
            for copy in _blank_copies(what, issue, book):
                if progress is not None:
                    progress(len(copies), len(what.recipients))
                content, pdf = _contents(issue, book, copy, len(what.recipients))
                path, shown = folder / copy.file_name, _shown(content)
                refuse_misquoted(truth, shown, path)
                sealed = encrypt(content, what.password) if what.password else content
                written = decrypt(files.write(path, sealed), what.password)
                said = adapt_to_copy(truth, as_copy(issue, book, copy, len(what.recipients)))
                refuse_unverified(proof_of(written, said, pdf), path)
                copies.append(replace(copy, sha256=compute_sha256(sealed)))
            with self._session.performing(IssueBook(issue, tuple(copies))) as changed:
                files.move_into_place()
        carried = "\n".join((*what.recipients, truth.allowed_text))
        told = tuple(find_cautions(replace(truth, allowed_text=carried), shown))
        return Issued(changed.get_ids(Issue)[0], tuple(files.placed), changed, told)

    def write_again(self, copy_id: int, path: Path, password: str = "") -> Again:
        """Write a copy as it was, from the book as it was frozen, proved again.

        It is the same to the byte, unless either has a password, which takes its keys from chance,
        or a later version of the program writes books in another way. It is neither entered nor
        counted as another copy.
        """
        issue, book, copy, of = self._issued(copy_id)
        if path.suffix.casefold() != f".{copy.format}":
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "The copy is a .{format} file; name it so."),
                format=copy.format,
            )
        content, pdf = _contents(issue, book, copy, of)
        proof = proof_of(content, self._truth(issue, book, copy, of), pdf)
        refuse_unverified(proof, path)
        private = self._session.books.private(EDITIONS.get(issue.edition, DESK))
        with (
            atomic_file.os_errors_as_sentences(path),
            atomic_file.atomic_write(path, private=private) as stream,
        ):
            stream.write(encrypt(content, password) if password else content)
        return Again(proof, same=compute_sha256(content) == copy.sha256)

    def prove(self, path: Path, copy_id: int, password: str = "") -> Proof:
        """Hold a file against the book as it was issued, as the copy that it should be.

        Raises PassphraseNeeded when it opens with another password only.
        """
        content = pdf = decrypt(read_book_file(path), password)
        issue, book, copy, of = self._issued(copy_id)
        if not is_pdf(content):
            pdf, _ = book_file.render_book(as_copy(issue, book, copy, of), ".pdf", _layout(issue))
        return proof_of(content, self._truth(issue, book, copy, of), pdf)

    def identify(self, path: Path, password: str = "") -> list[Known]:
        """The copies that a file came from: the one that it is, or those that it names.

        It may have been saved again, printed to another PDF, or be a few pages of it. Raises
        PassphraseNeeded when it opens with another password only, BriefingError for what is
        neither a PDF nor a Word file.
        """
        records, content = self._session.records, read_book_file(path)
        exact = records.copies.find_by_digest(compute_sha256(content))
        if exact:
            return [Known(records.issues.get(each.issue_id), each, True, True) for each in exact]
        texts = read_texts(decrypt(content, password), path)
        return [
            known for issue in records.issues.get_all() for known in self._said_in(texts, issue)
        ]

    def _said_in(self, texts: Sequence[str], issue: Issue) -> Iterator[Known]:
        copies = self._session.records.copies.find_by_issue(issue.id)
        book, marks, covers = thawed(issue), dict[str, Copy](), dict[str, str]()
        for copy in copies:
            said = as_copy(issue, book, copy, len(copies))
            marks[said.copy], covers[said.copy] = copy, format_cover_recipient(said)
        for found in find_copy_claims(texts, covers, issue.check, _titles(issue, book)):
            yield Known(issue, marks[found.mark], False, found.is_confirmed)

    def _issued(self, copy_id: int) -> tuple[Issue, Book, Copy, int]:
        """A copy with its issue, the book as it was, and how many copies there are."""
        records = self._session.records
        copy = records.copies.get(copy_id)
        issue = records.issues.get(copy.issue_id)
        return issue, thawed(issue), copy, len(records.copies.find_by_issue(issue.id))

    def _truth(self, issue: Issue, book: Book, copy: Copy, of: int) -> ExpectedContent:
        holdings = holdings_of(self._session.records, issue.meeting_id)
        layout, said = _layout(issue), as_copy(issue, book, copy, of)
        wording, cards = load_wording(book.language), layout.cards is not None
        return build_expected_issue(said, holdings, wording, frame_of(layout), cards=cards)

    def _record_of(self, book: Book, what: IssueOrder) -> Issue:
        return Issue(
            id=0,
            number=self._session.records.issues.get_next_number(),
            meeting_id=what.meeting_id,
            edition=what.edition.name,
            marking=book.marking,
            issued=datetime.now(UTC).replace(microsecond=0),
            author=self._session.author,
            check=book.check,
            book=freeze(book),
            made_as=book_order.serialize_order(what.layout, what.languages, what.edition),
            watermark=what.watermark,
        )


def _blank_copies(what: IssueOrder, issue: Issue, book: Book) -> Iterator[Copy]:
    """The records of the copies, before there are files of them."""
    suffix, wording = what.suffix.casefold(), load_wording(book.language)
    for number, recipient in enumerate(what.recipients, start=1):
        stem = CopyNumber(issue.number, number, len(what.recipients)).format_file_stem(wording)
        file_format = suffix.lstrip(".")
        yield Copy(0, 0, number, recipient, recipient, file_format, f"{stem}{suffix}", sha256="")


def _one_line(recipient: str) -> str:
    return " ".join(clean_text(recipient).split())


def as_copy(issue: Issue, book: Book, copy: Copy, of: int) -> Book:
    """A book as one of the copies of an issue, of so many."""
    numbered = CopyNumber(issue.number, copy.number, of)
    wording = load_wording(book.language)
    return number_copy(book, numbered, copy.made_for, wording, watermark=issue.watermark)


def _contents(issue: Issue, book: Book, copy: Copy, of: int) -> tuple[bytes, bytes]:
    """The bytes of a copy's file, and those of its PDF."""
    return book_file.render_book(as_copy(issue, book, copy, of), f".{copy.format}", _layout(issue))


def _titles(issue: Issue, book: Book) -> list[str]:
    """What a page of a book says at its head: its title; a card the item that it is for."""
    if _layout(issue).cards is None:
        return [book.cover.title]
    return [card.head for card in make_cards(book, load_wording(book.language)).cards]


def _layout(issue: Issue) -> Layout:
    layout, _ = book_order.read_layout(issue.made_as)
    return layout


def _shown(content: bytes) -> TextRenderer:
    return book_file.to_printable if is_pdf(content) else book_file.to_word_text


def thawed(issue: Issue) -> Book:
    """The book as it was issued; raises BriefingError where it can no longer be read."""
    try:
        return thaw(issue.book)
    except ValueError as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Book {number} can no longer be read as it was; check the workspace."
            ),
            number=issue.number,
        ) from error
