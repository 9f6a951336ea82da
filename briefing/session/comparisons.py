"""What changed since a book was issued: told, and put into it as replacement pages."""

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.book.ceiling import refuse_above_ceiling
from briefing.book.frozen import thaw
from briefing.book.model import Book, Row
from briefing.book.page_of_changes import Earlier, changed_rows, with_bars
from briefing.book.replacing import Exchange, replacement_list
from briefing.domain.catalogues import wording_of
from briefing.domain.edition import Edition, editions
from briefing.domain.errors import BriefingError
from briefing.domain.issue import Issue
from briefing.domain.step import Changed
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.exchange.letters import refuse_misquoted
from briefing.exchange.proof import Proof
from briefing.exchange.prove import content_of
from briefing.session.books import record_of
from briefing.writers import book_file, order

if TYPE_CHECKING:
    from briefing.session import Session


@dataclass(frozen=True)
class Replaced:
    """Replacement pages that were written: which, what was proved of them, and the step that
    entered their file among the books made, None where the workspace can only be read."""

    exchange: Exchange
    proof: Proof
    changed: Changed | None


class Comparisons:
    """Compares the books issued with what the workspace would make of them, and with each other."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def earlier(self, number: int, kind: tuple[int, str] | None = None) -> Earlier:
        """An issued book by its number, of that meeting's id and in the edition of that name.

        Raises BriefingError when there is none.
        """
        issue = self._issue(number)
        if kind not in (None, _kind(issue)):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Book {number} is of another meeting or in another edition; compare books of "
                    "one kind.",
                ),
                number=number,
            )
        book = thaw(issue.book)
        return Earlier(book, number, issue.issued.astimezone(book.prepared.tzinfo).date())

    def changes(self, since: int, until: int | None = None) -> list[Row]:
        """What changed from an issued book to another, or to what the workspace would make of it.

        As its page of changes has it, in the language of the book.
        """
        old, issue = self.earlier(since), self._issue(since)
        if until is None:
            new = self._today(issue, datetime.now(UTC))
        else:
            new = self.earlier(until, _kind(issue)).book
        return changed_rows(old.book, new, wording_of(new.language))

    def replace(self, since: int, path: Path, prepared: datetime | None = None) -> Replaced:
        """Write the pages to put into an issued book, and a list of them, to a PDF.

        Put in, they make of it the book that the workspace would make now. The file takes its name
        once that is proved; raises BriefingError when it cannot be.
        """
        if path.suffix.casefold() != ".pdf":
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Replacement pages are made as .pdf only.")
            )
        if not self._session.read_only:
            self._session.refuse_if_gone()
        issue, at = self._issue(since), prepared or datetime.now(UTC)
        replacing = _Replacing(self._session, issue, self.earlier(since), self._edition(issue), at)
        refuse_above_ceiling(replacing.new, replacing.edition)
        refuse_misquoted(replacing.truth, book_file.printed, path)
        content = replacing.content()
        layout, languages = order.read(issue.made_as)
        made_as = order.written(layout, languages, replacing.edition, since, replacement=True)
        kind = (issue.meeting_id, replacing.edition)
        made = record_of(replacing.new, content, *kind, path, made_as)
        proof, changed = self._session.books.release(
            path, content, replacing.edition, made, replacing.proof
        )
        return Replaced(replacing.exchange, proof, changed)

    def prove(self, path: Path, since: int, prepared: datetime) -> Proof:
        """Hold replacement pages, made at that time, against the workspace as it is now."""
        issue = self._issue(since)
        replacing = _Replacing(
            self._session, issue, self.earlier(since), self._edition(issue), prepared
        )
        return replacing.proof(content_of(path))

    def _issue(self, number: int) -> Issue:
        for issue in self._session.records.issues.all():
            if issue.number == number:
                return issue
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "There is no book {number} that was issued; list them."),
            number=number,
        )

    def _edition(self, issue: Issue) -> Edition:
        """The edition of an issue, as it is kept now."""
        known = editions(self._session.records.kept_editions.all())
        if issue.edition not in known:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "The edition “{edition}” is no longer kept; keep one of that name."
                ),
                edition=issue.edition,
            )
        return known[issue.edition]

    def _today(self, issue: Issue, prepared: datetime) -> Book:
        _, languages = order.read(issue.made_as)
        edition = self._edition(issue)
        return self._session.books.compose(issue.meeting_id, edition, prepared, languages=languages)


class _Replacing:
    """What is put into an issued book, and what it has to say then."""

    def __init__(
        self,
        session: "Session",
        issue: Issue,
        earlier: Earlier,
        edition: Edition,
        prepared: datetime,
    ) -> None:
        self.edition = edition
        self._earlier = earlier
        self._layout, languages = order.read(issue.made_as)
        kind, books = (issue.meeting_id, edition, prepared), session.books
        self.new = with_bars(books.compose(*kind, languages=languages), earlier.book)
        self._pages = book_file.replacement(earlier.book, self.new, self._layout)
        self.exchange = self._pages.exchange
        self.truth = books.truth(*kind, languages, self._layout, earlier, self.exchange)

    def content(self) -> bytes:
        """The file."""
        wording, stream = wording_of(self.new.language), BytesIO()
        list_ = replacement_list(self.exchange, self._earlier, self.new, wording)
        self._pages.write(stream, list_)
        return stream.getvalue()

    def proof(self, content: bytes) -> Proof:
        """What is proved of a file of these pages."""
        from briefing.exchange.replacement import prove_replacement

        earlier, _ = book_file.contents(self._earlier.book, ".pdf", self._layout)
        return prove_replacement(content, earlier, self.exchange, self.truth, book_file.printed)


def _kind(issue: Issue) -> tuple[int, str]:
    return issue.meeting_id, issue.edition
