"""What is asked of and answered about a book that leaves a workspace."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.common.caution import Caution
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import Edition
from briefing.domain.issue import Copy, Issue
from briefing.domain.step import StepResult
from briefing.session.book_request import BookRequest
from briefing.verification.proof import Proof
from briefing.writers.layout import STANDARD, Layout

if TYPE_CHECKING:  # most issues are not signed, and OpenSSL takes a moment to load
    from briefing.signing.key import SigningKey

Progress = Callable[[int, int], None]
"""Called with how many copies are finished, and how many there will be."""


@dataclass(frozen=True)
class IssueOrder:
    """A book to issue: to which recipients, in which format ('.pdf' or '.docx'), and its look.

    With a `watermark` the number of the copy is printed behind the text of each page. With a
    `password` the files open only with that. With a `key` a manifest of the copies is written too.
    """

    meeting_id: int
    edition: Edition
    recipients: tuple[str, ...]
    suffix: str = ".pdf"
    layout: Layout = STANDARD
    languages: Languages = AS_TAKEN_UP
    watermark: bool = False
    password: str = field(default="", repr=False)
    key: "SigningKey | None" = field(default=None, repr=False)

    def to_request(self, prepared: datetime) -> BookRequest:
        """Return the request for the book, before it is numbered."""
        return BookRequest(self.meeting_id, self.edition, prepared, self.layout, self.languages)


@dataclass(frozen=True)
class IssueResult:
    """A book that was issued: the id of its record, its files, and the step that recorded it.

    If it was signed, the last file is the manifest. `cautions` name the letters that the files
    cannot show.
    """

    issue_id: int
    paths: tuple[Path, ...]
    changed: StepResult
    cautions: tuple[Caution, ...]


@dataclass(frozen=True)
class RewriteResult:
    """A copy that was written again: its proof, and whether its bytes are the same.

    A file with other bytes is entered in the list of books made by the step `changed`, unless the
    workspace is read-only.
    """

    proof: Proof
    is_identical: bool
    changed: StepResult | None = None

    @property
    def cautions(self) -> list[Caution]:
        if self.is_identical:
            return []
        same_book = QT_TRANSLATE_NOOP(
            "caution",
            "It has the same content as the copy but is a different file: the copy had a "
            "password, or an earlier version wrote it.",
        )
        return [Caution(same_book, {})]


@dataclass(frozen=True)
class IdentifiedCopy:
    """A copy that a file comes from.

    If it `is_exact`, the program wrote this very file, when the book was issued or again. Else the
    copy was found by the text in the file; it `is_confirmed` if there is a cover with its check
    code and recipient.
    """

    issue: Issue
    copy: Copy
    is_exact: bool
    is_confirmed: bool
