"""The books of a workspace: composed, made, proved.

Loaded when the first is wanted: the composing, the writers and the proof take as long to load as
all that the window needs to be there.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from briefing.book.ceiling import refuse_above_ceiling
from briefing.book.compose import compose
from briefing.book.composition import Composition
from briefing.book.languages import AS_TAKEN_UP, Languages, choose_languages
from briefing.book.model import Book
from briefing.book.page_of_changes import EarlierBook, add_page_of_changes
from briefing.book.preflight import find_long_items, find_preflight_issues
from briefing.book.replacement_pages import PageExchange
from briefing.common import atomic_file
from briefing.common.catalogues import load_wording
from briefing.common.caution import Caution
from briefing.common.digest import compute_sha256
from briefing.common.gc_control import gc_paused
from briefing.common.wording import ENGLISH, Wording
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.edition import Edition
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import Meeting
from briefing.domain.preflight import PreflightIssue
from briefing.domain.step import StepResult
from briefing.edits.books import RecordBook
from briefing.session.material import holdings_of, material_of
from briefing.verification.expected_content import ExpectedContent, build_expected_content
from briefing.verification.missing_letters import find_cautions, refuse_misquoted
from briefing.verification.page_frame import Frame
from briefing.verification.proof import Proof
from briefing.verification.verifier import is_pdf, read_book_file, refuse_unverified, verify
from briefing.writers import book_file, book_order
from briefing.writers.book_order import Comparison
from briefing.writers.encryption import decrypt, encrypt
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.typography import (
    BOTTOM,
    CARD_FOOT,
    CARD_HEAD_RULE,
    CARD_SIDE,
    FOOT_RULE,
    HEAD_RULE,
    INNER,
    OUTER,
    TOP,
)

if TYPE_CHECKING:
    from briefing.session import Session

_CARD = Frame(
    inner=CARD_SIDE,
    outer=CARD_SIDE,
    top=CARD_HEAD_RULE,
    bottom=CARD_FOOT,
    head=CARD_HEAD_RULE,
    foot=CARD_FOOT,
    furniture=24.0,
    cover=None,
)


def frame_of(layout: Layout) -> Frame:
    """Where on a page words may stand."""
    return _CARD if layout.cards else Frame(INNER, OUTER, TOP, BOTTOM, HEAD_RULE, FOOT_RULE)


@dataclass(frozen=True)
class Made:
    """A book that was written: its record, what was proved of its file, and the step that entered
    it in the list of those made, None where the workspace can only be read. `cautions` tell which
    letters the file cannot show."""

    book: MadeBook
    proof: Proof
    changed: StepResult | None
    cautions: tuple[Caution, ...] = ()


def _local(meeting: Meeting, prepared: datetime | None) -> datetime:
    """When a book is prepared, now unless said otherwise, by the clocks of its meeting."""
    return (prepared or datetime.now(UTC)).astimezone(ZoneInfo(meeting.time_zone))


def proof_of(content: bytes, truth: ExpectedContent, pdf: bytes) -> Proof:
    """What is proved of a book's file; `pdf` is the same book as PDF."""
    return verify(content, truth, pdf, book_file.to_printable, book_file.to_word_text)


def record_of(
    book: Book, content: bytes, meeting_id: int, edition: Edition, path: Path, made_as: str
) -> MadeBook:
    """What is entered in the list of books made."""
    return MadeBook(
        id=0,
        meeting_id=meeting_id,
        edition=edition.name,
        format=path.suffix.casefold().lstrip("."),
        file_name=path.name,
        made=book.prepared.astimezone(UTC).replace(microsecond=0),  # as its cover says
        check=book.check,
        sha256=compute_sha256(content),
        made_as=made_as,
    )


def _since(book: Book, earlier: EarlierBook | None) -> Book:
    """The book with what changed since an earlier one, if there is one."""
    return add_page_of_changes(book, earlier, load_wording(book.language)) if earlier else book


class Books:
    """Makes the books of a session's workspace, and holds them against it."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def compose(
        self,
        meeting_id: int,
        edition: Edition,
        prepared: datetime | None = None,
        wording: Wording | None = None,
        languages: Languages = AS_TAKEN_UP,
    ) -> Book:
        """The book of a meeting in an edition; what the edition withholds is not even read.

        Its own words are in the language of the book unless `wording` says otherwise.
        """
        material = choose_languages(
            material_of(self._session.records, meeting_id, edition), languages
        )
        at = _local(material.meeting, prepared)
        return compose(material, edition, at, wording or load_wording(languages.main))

    def lacks(
        self, meeting_id: int, edition: Edition, prepared: datetime | None = None
    ) -> list[PreflightIssue]:
        """What the book of a meeting still lacks in an edition, and what is worth a look."""
        composition = self._composition(meeting_id, edition, prepared)
        at = composition.prepared
        book = compose(composition.material, edition, at, composition.wording)
        long = find_long_items(composition, book, book_file.find_target_pages(book))
        return [*find_preflight_issues(composition, clears=self._clears), *long]

    def count_lacks(self, meeting_id: int, edition: Edition) -> int:
        """How many things it lacks; nothing is laid out for that, so it is soon known."""
        composition = self._composition(meeting_id, edition)
        return sum(
            not each.hint for each in find_preflight_issues(composition, clears=self._clears)
        )

    def _composition(
        self, meeting_id: int, edition: Edition, prepared: datetime | None = None
    ) -> Composition:
        material = choose_languages(
            material_of(self._session.records, meeting_id, edition), AS_TAKEN_UP
        )
        return Composition(material, edition, _local(material.meeting, prepared), ENGLISH)

    @property
    def _clears(self) -> bool:
        """A desk that has ever had a note or a brief cleared has all cleared that leave it."""
        records = self._session.records
        texts: list[Annotation | Brief] = [
            *records.annotations.get_all(),
            *records.briefs.get_all(),
        ]
        return any(text.cleared_by for text in texts)

    @gc_paused()
    def make(
        self,
        meeting_id: int,
        edition: Edition,
        path: Path,
        prepared: datetime | None = None,
        layout: Layout = STANDARD,
        password: str = "",
        languages: Languages = AS_TAKEN_UP,
        since: int | None = None,
    ) -> Made:
        """Write a book to `path` (.pdf or .docx) and enter it in the list of those made.

        It says what changed `since` the issued book of that number, one of its own kind.
        With a password it opens with that only. That of the desk's edition, or of an encrypted
        workspace, only its owner may read. It takes its name once it is proved; raises
        BriefingError when the proof fails, or the edition may not hold all that is in it.
        """
        if not self._session.read_only:
            self._session.refuse_if_missing()  # else a book would be out that nobody can record
        at = prepared or datetime.now(UTC)
        earlier = self._earlier(since, meeting_id, edition)
        book = _since(self.compose(meeting_id, edition, at, languages=languages), earlier)
        refuse_above_ceiling(book, edition)
        content, pdf = book_file.render_book(book, path.suffix, layout)
        truth = self.truth(meeting_id, edition, at, languages, layout, earlier)
        shown = book_file.to_printable if is_pdf(content) else book_file.to_word_text
        refuse_misquoted(truth, shown, path)
        if password:
            content = encrypt(content, password)
        made_as = book_order.serialize_order(layout, languages, edition, Comparison(since))
        made = record_of(book, content, meeting_id, edition, path, made_as)

        def proved(written: bytes) -> Proof:
            return proof_of(decrypt(written, password) if password else written, truth, pdf)

        proof, changed = self.release(path, content, edition, made, proved)
        return Made(made, proof, changed, tuple(find_cautions(truth, shown)))

    def release(
        self,
        path: Path,
        content: bytes,
        edition: Edition,
        made: MadeBook,
        proved: Callable[[bytes], Proof],
    ) -> tuple[Proof, StepResult | None]:
        """Write a file and enter it in the list of books made, if what is proved of it holds."""
        with (
            atomic_file.os_errors_as_sentences(path),
            self._recording(made) as changed,
            atomic_file.atomic_write(path, private=self.private(edition)) as stream,
        ):
            stream.write(content)
            stream.seek(0)
            proof = proved(stream.read())
            refuse_unverified(proof, path)
        return proof, changed

    def _earlier(self, since: int | None, meeting_id: int, edition: Edition) -> EarlierBook | None:
        if since is None:
            return None
        from briefing.session.comparisons import kind_of

        return self._session.comparisons.earlier(since, kind_of(meeting_id, edition))

    def private(self, edition: Edition) -> bool:
        """Whether only its owner may read a book's file."""
        return self._session.encrypted or edition.is_complete

    @contextmanager
    def _recording(self, made: MadeBook) -> Iterator[StepResult | None]:
        """Enter a book in the list once the block that makes it ends."""
        if self._session.read_only:
            yield None
            return
        with self._session.performing(RecordBook(made)) as changed:
            yield changed

    def to_print(self, meeting_id: int, edition: Edition, layout: Layout = STANDARD) -> bytes:
        """The PDF of a book to be put on paper. Paper goes out as a file does: it is proved first,
        and BriefingError is raised where a file would be refused."""
        at = datetime.now(UTC)
        book = self.compose(meeting_id, edition, at)
        refuse_above_ceiling(book, edition)
        content, _ = book_file.render_book(book, ".pdf", layout)
        truth = self.truth(meeting_id, edition, at, AS_TAKEN_UP, layout)
        refuse_misquoted(truth, book_file.to_printable, None)
        refuse_unverified(proof_of(content, truth, content), None)
        return content

    def prove(
        self,
        path: Path,
        meeting_id: int,
        edition: Edition,
        prepared: datetime | None = None,
        layout: Layout = STANDARD,
        password: str = "",
        languages: Languages = AS_TAKEN_UP,
        since: int | None = None,
    ) -> Proof:
        """Hold a book's file against the workspace as it is now; `prepared` is when it was made.

        Raises PassphraseNeeded when it opens with another password only.
        """
        at = prepared or datetime.now(UTC)
        content = pdf = decrypt(read_book_file(path), password)
        earlier = self._earlier(since, meeting_id, edition)
        if not is_pdf(content):
            book = self.compose(meeting_id, edition, at, languages=languages)
            pdf, _ = book_file.render_book(_since(book, earlier), ".pdf", layout)
        truth = self.truth(meeting_id, edition, at, languages, layout, earlier)
        return proof_of(content, truth, pdf)

    def truth(
        self,
        meeting_id: int,
        edition: Edition,
        prepared: datetime,
        languages: Languages,
        layout: Layout,
        earlier: EarlierBook | None = None,
        exchange: PageExchange | None = None,
    ) -> ExpectedContent:
        """What a book has to say, as the workspace is now, and must not say.

        With an `exchange` it is the book once these pages have been put into the earlier one.
        """
        holdings = holdings_of(self._session.records, meeting_id)
        at = _local(holdings.material.meeting, prepared)
        cards = layout.cards is not None
        wording = load_wording(languages.main)
        return build_expected_content(
            holdings,
            edition,
            at,
            wording,
            frame_of(layout),
            languages,
            cards=cards,
            earlier=earlier,
            exchange=exchange,
        )
