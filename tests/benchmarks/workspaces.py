"""Workspaces of any size, made by edits of the program's own."""

from dataclasses import dataclass, replace
from itertools import count, cycle, islice
from pathlib import Path

from briefing.common.resources import get_shipped_path
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.meeting import AgendaItem, ItemClause, ItemKind, Meeting
from briefing.domain.reading import Reading
from briefing.domain.statement import Clause
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.meetings import AddMeeting
from briefing.edits.statements import ImportStatement
from briefing.reading import read
from briefing.session import Session
from briefing.store.records import Records
from briefing.store.step import Step
from tests.benchmarks.operation import Trial

STATEMENT: Path = get_shipped_path("data", "joint-statement-2022-05-10.en.txt")
PASSPHRASE = "four words that last"
_A_STATEMENT = 10_000  # clauses at most


@dataclass(frozen=True)
class _Annotate(Edit):
    """Put so many notes on the clauses, one after the other, as one step."""

    notes: int

    def name(self, records: Records) -> StepName:
        del records
        return StepName("Annotate")

    def perform(self, step: Step, records: Records) -> None:
        clauses = cycle(records.clauses.get_all())
        for number, clause in enumerate(islice(clauses, self.notes)):
            words = f"Note {number}: {clause.text[:100]}"
            kind, audience = AnnotationKind.BACKGROUND, Audience.DELEGATION
            step.insert(Annotation(0, clause.id, kind, audience, words, None, "", step.at, step.at))


@dataclass(frozen=True)
class _TakeUpAll(Edit):
    """Have the one meeting take up every tenth clause, five an item, as one step."""

    def name(self, records: Records) -> StepName:
        del records
        return StepName("Take up")

    def perform(self, step: Step, records: Records) -> None:
        [meeting] = records.meetings.get_all()
        clauses = records.clauses.get_all()[::10]
        for position, start in enumerate(range(0, len(clauses), 5)):
            title = f"Item {position}"
            item = AgendaItem(0, meeting.id, position, ItemKind.DISCUSSION, title, 1)
            item = step.insert(item)
            for clause in clauses[start : start + 5]:
                step.insert(ItemClause(0, item.id, clause.id))


def workspace(trial: Trial, clauses: int, notes: int = 0, passphrase: str | None = None) -> Path:
    """A workspace of that size, made once a run; copy it before you change it."""
    kind = "plain" if passphrase is None else "encrypted"
    path = trial.folder / f"{clauses}-{notes}-{kind}.briefing"
    if path.exists():
        return path
    with Session.create(path, "Benchmark", passphrase=passphrase) as session:
        for start in range(0, clauses, _A_STATEMENT):
            session.perform(ImportStatement(_reading(start, min(_A_STATEMENT, clauses - start))))
        if notes:
            session.perform(_Annotate(notes))
            session.perform(AddMeeting(Meeting(0, "Council", "Ankara", "Asia/Almaty")))
            session.perform(_TakeUpAll())
    return path


def make_long_text(trial: Trial, clauses: int) -> Path:
    """A workspace with so many clauses in one text, made once a run."""
    path = trial.folder / f"{clauses}-in-one-text.briefing"
    if not path.exists():
        with Session.create(path, "Benchmark") as session:
            session.perform(ImportStatement(_reading(0, clauses)))
    return path


def clause_of(session: Session) -> Clause:
    """A numbered clause."""
    [text, *_] = session.records.texts.get_all()
    return session.records.clauses.find_numbered(text.id)[0]


def _reading(first: int, clauses: int) -> Reading:
    """The sample statement with so many clauses, no two alike, each in its source."""
    sample = read(STATEMENT)
    numbered = zip(cycle(sample.clauses), count(first + 1), strict=False)
    many = tuple(
        replace(clause, label=str(number), text=f"{clause.text} ({number})")
        for clause, number in islice(numbered, clauses)
    )
    lines = (f"{clause.label}. {clause.text}" for clause in many)
    return replace(sample, clauses=many, source="\n".join((sample.source, *lines)))
