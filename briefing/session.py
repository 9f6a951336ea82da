"""A session with a workspace: the only door to what is in it.

A session belongs to the thread that opened it. Everything that changes the workspace goes through
`perform`, `undo` and `redo`; reading goes through `records`.
"""

import getpass
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from briefing.book.compose import compose
from briefing.book.material import Material, Source
from briefing.book.model import Book, check_code
from briefing.domain.edition import DESK, Edition
from briefing.domain.errors import BriefingError
from briefing.domain.finding import Damage, Hit
from briefing.domain.made_book import MadeBook
from briefing.domain.resources import shipped
from briefing.domain.statement import Text
from briefing.domain.step import Changed, StepName
from briefing.domain.wording import ENGLISH, QT_TRANSLATE_NOOP, Wording
from briefing.edits.books import RecordBook
from briefing.edits.edit import Edit
from briefing.edits.sample import read_sample, sample_edits
from briefing.edits.statements import ImportStatement
from briefing.exchange.frame import Frame
from briefing.exchange.proof import Proof
from briefing.exchange.prove import content_of, is_pdf, prove, refuse_unproved
from briefing.exchange.truth import Holdings, Truth, truth_of
from briefing.reading import read
from briefing.store import check, file, search
from briefing.store.records import Records
from briefing.store.steps import Steps
from briefing.writers import book_file
from briefing.writers.typography import BOTTOM, FOOT_RULE, HEAD_RULE, INNER, OUTER, TOP
from briefing.writers.whole_file import whole_file


class Session:
    """An open workspace; use it in a `with` block or close it."""

    def __init__(
        self, path: Path, database: file.Database, author: str, *, read_only: bool = False
    ) -> None:
        self.path = path
        self.author = author
        self.read_only = read_only
        self.records = Records(database)
        self._database = database
        self._steps = Steps(database)

    @classmethod
    def open(cls, path: Path, author: str | None = None) -> Self:
        """Open a workspace; without an `author`, edits carry the name of the machine's user."""
        database, read_only = file.open_file(path)
        return cls(path, database, author or getpass.getuser(), read_only=read_only)

    @classmethod
    def create(
        cls, path: Path, author: str | None = None, fill: Callable[[Self], None] | None = None
    ) -> Self:
        """Make a workspace and open it; it takes its name once `fill` has filled it."""
        with file.under_construction(path) as (beside, database):
            session = cls(beside, database, author or getpass.getuser())
            if fill is not None:
                fill(session)
        return cls.open(path, author)

    @classmethod
    def create_sample(cls, path: Path, author: str | None = None) -> Self:
        """Make a workspace that holds the sample statement and the sample meeting."""
        sample = read_sample(shipped("data", "sample.toml"))

        def fill(session: Self) -> None:
            session.import_statement(shipped("data", sample["statement"]))
            for edit in sample_edits(sample, session.records):
                session.perform(edit)

        return cls.create(path, author, fill)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def perform(self, edit: Edit) -> Changed:
        """Do an edit as one step, or the whole of it not at all."""
        self._refuse_if_read_only()
        name = edit.name(self.records)
        with self._steps.begin(name, self.author, edit.typing) as step:
            edit.perform(step, self.records)
        return Changed(name, frozenset(step.changed))

    def import_statement(self, path: Path) -> Changed:
        """Read a document and take it into the workspace as a statement."""
        return self.perform(ImportStatement(read(path)))

    @property
    def undo_name(self) -> StepName | None:
        """What `undo` would take back."""
        return self._steps.undo_name()

    @property
    def redo_name(self) -> StepName | None:
        """What `redo` would do again."""
        return self._steps.redo_name()

    def undo(self) -> Changed | None:
        """Take back the last step; None when there is none."""
        self._refuse_if_read_only()
        return self._steps.undo()

    def redo(self) -> Changed | None:
        """Do the last step taken back again; None when there is none."""
        self._refuse_if_read_only()
        return self._steps.redo()

    def search(self, words: str, limit: int = 100) -> list[Hit]:
        """What holds all the words, however they are accented; at most `limit` of each kind."""
        return search.search(self._database, words, limit)

    def check(self) -> Iterator[Damage]:
        """What in the workspace is not as it was stored."""
        return check.check(self._database)

    def compose(
        self,
        meeting_id: int,
        edition: Edition,
        prepared: datetime | None = None,
        wording: Wording = ENGLISH,
    ) -> Book:
        """The book of a meeting in an edition; what the edition withholds is not even read."""
        material = self._material(meeting_id, edition)
        zone = ZoneInfo(material.meeting.time_zone)
        at = (prepared or datetime.now(UTC)).astimezone(zone)
        return compose(material, edition, at, wording)

    def make_book(
        self, meeting_id: int, edition: Edition, path: Path, prepared: datetime | None = None
    ) -> MadeBook:
        """Write a book to `path` (.pdf or .docx) and enter it in the list of those made.

        It takes its name once it is proved; raises BriefingError when the proof fails.
        """
        at = prepared or datetime.now(UTC)
        book = self.compose(meeting_id, edition, at)
        content, pdf = book_file.contents(book, path.suffix)
        truth = self._truth(meeting_id, edition, at)
        with whole_file(path) as stream:
            stream.write(content)
            stream.seek(0)
            refuse_unproved(prove(stream.read(), truth, pdf), path)
        made = MadeBook(
            id=0,
            meeting_id=meeting_id,
            edition=edition.name,
            format=path.suffix.casefold().lstrip("."),
            file_name=path.name,
            made=datetime.now(UTC).replace(microsecond=0),
            check=check_code(book.sections),
            sha256=sha256(content).hexdigest(),
        )
        if not self.read_only:
            self.perform(RecordBook(made))
        return made

    def prove(
        self, path: Path, meeting_id: int, edition: Edition, prepared: datetime | None = None
    ) -> Proof:
        """Hold a book's file against the workspace as it is now; `prepared` is when it was made."""
        at = prepared or datetime.now(UTC)
        content = pdf = content_of(path)
        if not is_pdf(content):
            pdf, _ = book_file.contents(self.compose(meeting_id, edition, at), ".pdf")
        return prove(content, self._truth(meeting_id, edition, at), pdf)

    def _truth(self, meeting_id: int, edition: Edition, prepared: datetime) -> Truth:
        records = self.records
        material = self._material(meeting_id, DESK)
        holdings = Holdings(
            material=material,
            annotations=tuple(records.annotations.all()),
            commitments=tuple(records.commitments.all()),
            items=tuple(records.items.all()),
        )
        at = prepared.astimezone(ZoneInfo(material.meeting.time_zone))
        frame = Frame(INNER, OUTER, TOP, BOTTOM, HEAD_RULE, FOOT_RULE)
        return truth_of(holdings, edition, at, ENGLISH, frame)

    def _material(self, meeting_id: int, edition: Edition) -> Material:
        records = self.records
        items = records.items.of_meeting(meeting_id)
        taken_up = {
            item.id: tuple(clause.id for clause in records.clauses.of_item(item.id))
            for item in items
        }
        clause_ids = [clause_id for ids in taken_up.values() for clause_id in ids]
        return Material(
            meeting=records.meetings.get(meeting_id),
            parties=tuple(records.parties.of_meeting(meeting_id)),
            items=tuple(items),
            taken_up=taken_up,
            sources=tuple(
                self._source(text, edition) for text in records.texts.drawn_on(clause_ids)
            ),
        )

    def _source(self, text: Text, edition: Edition) -> Source:
        records = self.records
        commitments = records.commitments.of_text(text.id) if edition.assessments else ()
        return Source(
            statement=records.statements.get(text.statement_id),
            language=text.language,
            clauses=tuple(records.clauses.of_text(text.id)),
            signatories=tuple(records.signatories.of_statement(text.statement_id)),
            annotations=tuple(records.annotations.for_audiences(text.id, edition.audiences)),
            commitments=tuple(commitments),
        )

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "{path} can only be read where it lies; copy it to a folder where you may "
                    "write, then open the copy.",
                ),
                path=self.path,
            )
