"""A session with a workspace: the only door to what is in it.

A session belongs to the thread that opened it. Everything that changes the workspace goes through
`perform`, `undo` and `redo`; reading goes through `records`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from briefing import settings
from briefing.book.compose import compose
from briefing.book.languages import AS_TAKEN_UP, Languages, in_language
from briefing.book.model import Book, check_code
from briefing.domain import whole_file
from briefing.domain.alike import Alike, Passages
from briefing.domain.catalogues import wording_of
from briefing.domain.caution import Caution
from briefing.domain.drawn.followed import not_followed
from briefing.domain.drawn.proposals import Proposal, proposals
from briefing.domain.edition import DESK, Edition
from briefing.domain.errors import BriefingError
from briefing.domain.finding import Damage, Hit
from briefing.domain.history import PastStep, RecordChange
from briefing.domain.made_book import MadeBook
from briefing.domain.names import Name, names
from briefing.domain.parity import Difference, differences
from briefing.domain.recovery import Recovered
from briefing.domain.resources import shipped
from briefing.domain.step import Changed, StepName
from briefing.domain.wording import QT_TRANSLATE_NOOP, Wording
from briefing.edits.books import RecordBook
from briefing.edits.edit import Edit
from briefing.edits.restoring import RestoreBackup, RestoreRecord
from briefing.edits.sample import read_sample, sample_edits
from briefing.edits.statements import AddText, ImportStatement
from briefing.exchange.frame import Frame
from briefing.exchange.letters import cautions, refuse_misquoted
from briefing.exchange.proof import Proof
from briefing.exchange.prove import content_of, is_pdf, prove, refuse_unproved
from briefing.exchange.truth import Truth, truth_of
from briefing.reading import read
from briefing.session.gathering import holdings_of, material_of
from briefing.settings import Settings
from briefing.store import backups, check, faults, file, places, recover, rekey, restore, search
from briefing.store.file import Database
from briefing.store.history import History
from briefing.store.keeper import Keeper
from briefing.store.key import Key
from briefing.store.library import IntegrityError
from briefing.store.records import Records
from briefing.store.rows import Record
from briefing.store.steps import Steps
from briefing.store.workspace import Workspace
from briefing.writers import book_file, order
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.locks import locked, unlocked
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


@dataclass(frozen=True)
class Made:
    """A book that was written: its record, what was proved of its file, and the step that entered
    it in the list of those made, None where the workspace can only be read. `cautions` tell which
    letters the file cannot show."""

    book: MadeBook
    proof: Proof
    changed: Changed | None
    cautions: tuple[Caution, ...] = ()


def _proof(content: bytes, truth: Truth, pdf: bytes) -> Proof:
    return prove(content, truth, pdf, book_file.printed, book_file.written)


def _record_of(
    book: Book, content: bytes, meeting_id: int, edition: Edition, path: Path, made_as: str
) -> MadeBook:
    return MadeBook(
        id=0,
        meeting_id=meeting_id,
        edition=edition.name,
        format=path.suffix.casefold().lstrip("."),
        file_name=path.name,
        made=datetime.now(UTC).replace(microsecond=0),
        check=check_code(book.sections),
        sha256=sha256(content).hexdigest(),
        made_as=made_as,
    )


class Session:
    """An open workspace; use it in a `with` block or close it."""

    def __init__(self, workspace: Workspace, author: str | None = None) -> None:
        self.path = workspace.path
        self.author = author or settings.author()
        self.read_only = workspace.read_only
        self._workspace = workspace
        second = Settings.load().backup_folder
        self.backups = Keeper(workspace, Path(second) if second else None)
        self._read_from(workspace.database)

    def _read_from(self, database: Database) -> None:
        self.records = Records(database)
        self._database = database
        self._steps = Steps(database)
        self._history = History(database)

    @classmethod
    def open(cls, path: Path, author: str | None = None, passphrase: str | None = None) -> Self:
        """Open a workspace; without an `author`, edits carry the name set on this machine.

        Raises PassphraseNeeded when it is encrypted and the passphrase is missing or wrong. The
        passphrase is not kept, only the key derived from it, until the session is closed.
        """
        return cls(Workspace.open(path, passphrase), author)

    @classmethod
    def create(
        cls,
        path: Path,
        author: str | None = None,
        fill: Callable[[Self], None] | None = None,
        passphrase: str | None = None,
    ) -> Self:
        """Make a workspace and open it; it takes its name once `fill` has filled it."""
        key = None if passphrase is None else Key.of(passphrase)
        with file.under_construction(path, key) as database:
            if fill is not None:
                fill(cls(Workspace(database, None, read_only=False), author))
        return cls.open(path, author, passphrase)

    @classmethod
    def create_sample(
        cls, path: Path, author: str | None = None, passphrase: str | None = None
    ) -> Self:
        """Make a workspace that holds the sample statement and the sample meeting."""
        sample = read_sample(shipped("data", "sample.toml"))

        def fill(session: Self) -> None:
            session.import_statement(shipped("data", sample["statement"]))
            for edit in sample_edits(sample, session.records):
                session.perform(edit)

        return cls.create(path, author, fill, passphrase)

    @staticmethod
    def recover(path: Path, new: Path, passphrase: str | None = None) -> Recovered:
        """Save all that can be read of a damaged workspace into a new one, encrypted as it was."""
        return recover.recover(path, new, passphrase, settings.author())

    @staticmethod
    def put_in_place_of(path: Path, backup: Path, passphrase: str | None = None) -> Path | None:
        """Exchange a workspace too damaged to be opened for a backup, which keeps its passphrase.

        Returns where the damaged file is kept. A workspace that can be opened is better restored
        with `restore`, which can be undone.
        """
        return restore.put_in_place_of(path, backup, passphrase)

    def close(self) -> None:
        self._workspace.close()

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
        with self._writing():
            name = edit.name(self.records)
            with self._steps.begin(name, self.author, edit.typing) as step:
                edit.perform(step, self.records)
        return Changed(name, frozenset(step.changed))

    def import_statement(self, path: Path) -> Changed:
        """Read a document and take it into the workspace as a statement."""
        return self.perform(ImportStatement(read(path)))

    def add_text(self, statement_id: int, path: Path) -> Changed:
        """Read a document and keep it as a further language version of a statement."""
        return self.perform(AddText(statement_id, read(path)))

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
        with self._writing():
            return self._steps.undo()

    def redo(self) -> Changed | None:
        """Do the last step taken back again; None when there is none."""
        with self._writing():
            return self._steps.redo()

    def search(self, words: str, limit: int = 100) -> list[Hit]:
        """What holds all the words, however they are accented; at most `limit` of each kind."""
        with faults.said(self.path):
            return search.search(self._database, words, limit)

    def check(self) -> Iterator[Damage]:
        """What in the workspace is not as it was stored."""
        return check.check(self._database)

    def history(self, before: int | None = None, limit: int | None = None) -> list[PastStep]:
        """All that was ever done, the last first; what was undone is in it too.

        With a `limit` at most so many steps, the last of those made before the step `before`.
        """
        window = {"before": before, "limit": limit}
        given = {name: number for name, number in window.items() if number is not None}
        with faults.said(self.path):
            return self._history.steps(**given)

    def changes(self, step_id: int) -> list[RecordChange]:
        """What a step changed, each record before and after."""
        return self._history.changes(step_id)

    def as_it_was(self, kind: type[Record], record_id: int, step_id: int) -> Record | None:
        """A record as it was once a step had been made; None when it was not there."""
        return self._history.as_it_was(kind, record_id, step_id)

    def as_it_is(self, kind: type[Record], record_id: int) -> Record | None:
        """A record as it is now; None when it is not there."""
        return self._history.as_it_is(kind, record_id)

    def restore_record(self, kind: type, record_id: int, step_id: int) -> Changed:
        """Bring a record back to what it was once a step had been made, as a step of its own."""
        return self.bring_back(kind, record_id, self.as_it_was(kind, record_id, step_id))

    def bring_back(self, kind: type[Record], record_id: int, record: Record | None) -> Changed:
        """Bring a record back to what the history says it once was, as a step of its own."""
        try:
            return self.perform(RestoreRecord(kind, record_id, record))
        except IntegrityError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "It cannot be as it was: what it belongs to is no longer there, or something "
                    "else belongs to it or has its place now. Restore or delete that first.",
                )
            ) from error

    def warnings(self) -> tuple[Caution, ...]:
        """What to know about the place of this workspace, to be shown when it is opened."""
        return tuple(places.cautions(self.path))

    @property
    def encrypted(self) -> bool:
        return self._database.key is not None

    def rekey(self, passphrase: str | None) -> list[Path]:
        """Set, change or (None) remove the passphrase of the workspace and all its backups.

        Returns the backups that stay as they were, since other passphrases open them or nothing
        does, or they cannot be written, and the second folder if it cannot be reached.
        """
        self._refuse_if_read_only()
        try:
            return rekey.rekey(self._workspace, self.backups.folders, passphrase)
        finally:  # Refused or not, the file may have been closed and opened again.
            self._read_from(self._workspace.database)

    def restore(self, backup: Path, passphrase: str | None = None) -> Changed:
        """Bring every record to what a backup holds, as one step that can be undone.

        The history stays. What is there now is backed up first. `passphrase` is that of the
        backup, where it differs.
        """
        self._refuse_if_read_only()
        made, rows = backups.content(backup, self._database.key, passphrase)
        self.backups.make_beside(datetime.now().astimezone())
        return self.perform(RestoreBackup(made, rows))

    def save_copy(self, path: Path) -> None:
        """Save what is open under another name: also when its own file has gone."""
        backups.save_copy(self._database, path)

    def drawn(self, text_id: int) -> list[Proposal]:
        """Every commitment that a text seems to hold."""
        text = self.records.texts.get(text_id)
        made = self.records.statements.get(text.statement_id).date
        return proposals(self.records.clauses.of_text(text_id), made, text.language)

    def proposals(self, text_id: int) -> list[Proposal]:
        """The commitments that a text seems to hold and nobody follows yet."""
        return not_followed(self.drawn(text_id), self.records.commitments.of_text(text_id))

    def names(self, text_id: int) -> list[Name]:
        """The bodies, persons, instruments and events that a text names."""
        return names(self.records.clauses.of_text(text_id))

    def parity(self, text_id: int, other_id: int) -> list[Difference]:
        """Where two language versions of a statement do not say the same."""
        clauses = self.records.clauses
        return differences(clauses.of_text(text_id), clauses.of_text(other_id))

    def alike(self, clause_id: int) -> list[Alike]:
        """The passages of other statements, in the same language, that a clause repeats."""
        clause = self.records.clauses.get(clause_id)
        own = self.records.texts.get(clause.text_id)
        others = [
            each
            for text in self.records.texts.all()
            if text.statement_id != own.statement_id and text.language == own.language
            for each in self.records.clauses.of_text(text.id)
        ]
        return Passages(others).alike(clause.text)

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
        material = in_language(material_of(self.records, meeting_id, edition), languages)
        zone = ZoneInfo(material.meeting.time_zone)
        at = (prepared or datetime.now(UTC)).astimezone(zone)
        return compose(material, edition, at, wording or wording_of(languages.main))

    def make_book(
        self,
        meeting_id: int,
        edition: Edition,
        path: Path,
        prepared: datetime | None = None,
        layout: Layout = STANDARD,
        password: str = "",
        languages: Languages = AS_TAKEN_UP,
    ) -> Made:
        """Write a book to `path` (.pdf or .docx) and enter it in the list of those made.

        With a password it opens with that only. That of the desk's edition, or of an encrypted
        workspace, only its owner may read. It takes its name once it is proved; raises
        BriefingError when the proof fails.
        """
        if not self.read_only:
            self._workspace.refuse_if_gone()  # else a book would be out that nobody can record
        at = prepared or datetime.now(UTC)
        book = self.compose(meeting_id, edition, at, languages=languages)
        content, pdf = book_file.contents(book, path.suffix, layout)
        truth = self._truth(meeting_id, edition, at, languages, layout)
        shown = book_file.printed if is_pdf(content) else book_file.written
        refuse_misquoted(truth, shown, path)
        if password:
            content = locked(content, password)
        made_as = order.written(layout, languages)
        made = _record_of(book, content, meeting_id, edition, path, made_as)
        private, changed = self.encrypted or edition == DESK, None
        try:
            with whole_file.said(path), whole_file.written(path, private=private) as stream:
                stream.write(content)
                stream.seek(0)
                written = stream.read()
                proof = _proof(unlocked(written, password) if password else written, truth, pdf)
                refuse_unproved(proof, path)
                changed = None if self.read_only else self.perform(RecordBook(made))
        except BaseException:
            if changed is not None:  # The file could not take its name.
                self.undo()
            raise
        return Made(made, proof, changed, tuple(cautions(truth, shown)))

    def prove(
        self,
        path: Path,
        meeting_id: int,
        edition: Edition,
        prepared: datetime | None = None,
        layout: Layout = STANDARD,
        password: str = "",
        languages: Languages = AS_TAKEN_UP,
    ) -> Proof:
        """Hold a book's file against the workspace as it is now; `prepared` is when it was made.

        Raises PassphraseNeeded when it opens with another password only.
        """
        at = prepared or datetime.now(UTC)
        content = pdf = unlocked(content_of(path), password)
        if not is_pdf(content):
            book = self.compose(meeting_id, edition, at, languages=languages)
            pdf, _ = book_file.contents(book, ".pdf", layout)
        return _proof(content, self._truth(meeting_id, edition, at, languages, layout), pdf)

    def _truth(
        self,
        meeting_id: int,
        edition: Edition,
        prepared: datetime,
        languages: Languages,
        layout: Layout,
    ) -> Truth:
        holdings = holdings_of(self.records, meeting_id)
        at = prepared.astimezone(ZoneInfo(holdings.material.meeting.time_zone))
        cards = layout.cards is not None
        frame = _CARD if cards else Frame(INNER, OUTER, TOP, BOTTOM, HEAD_RULE, FOOT_RULE)
        wording = wording_of(languages.main)
        return truth_of(holdings, edition, at, wording, frame, languages, cards=cards)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """What has to hold when something is written, and whose sentences it may end with."""
        self._refuse_if_read_only()
        self._workspace.refuse_if_gone()
        with faults.said(self.path):
            yield

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
