"""How to make an edit of every class there is, by chance, for whatever a workspace holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from hypothesis import strategies as st

import briefing.edits
from briefing.common.resources import get_shipped_path
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.commitment import Status
from briefing.domain.edition import EDITIONS
from briefing.domain.issue import Copy, CopyStatus, Issue
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import DocumentState, ItemKind
from briefing.domain.reading import Reading, ReadSignatory
from briefing.domain.reply import Answer
from briefing.domain.request import Question, Request, RequestLine
from briefing.edits.annotations import (
    AddAnnotation,
    DeleteAnnotation,
    EditAnnotation,
    WriteAnnotation,
)
from briefing.edits.books import RecordBook
from briefing.edits.briefs import DeleteBrief, EditBrief, WriteBrief
from briefing.edits.commitments import (
    AcceptProposals,
    AddCommitment,
    CarryForward,
    DeleteCommitment,
    EditCommitment,
)
from briefing.edits.corrected_text import CorrectText
from briefing.edits.dismissals import (
    DismissName,
    DismissProposal,
    RestoreName,
    RestoreProposals,
)
from briefing.edits.documents import AddDocument, DeleteDocument, EditDocument, MoveDocument
from briefing.edits.edit import Edit
from briefing.edits.editions import ForgetEdition, KeepEdition, SetMarkings
from briefing.edits.issues import EditCopy, IssueBook
from briefing.edits.items import (
    AddItem,
    DeleteItem,
    DropClause,
    EditItem,
    FillWithOpenCommitments,
    MoveItem,
    TakeUpClause,
)
from briefing.edits.meetings import AddMeeting, DeleteMeeting, DuplicateMeeting, EditMeeting
from briefing.edits.merging import KeepOtherVersion, MergeCopy, TakeOverBooks
from briefing.edits.packets import FillPacket
from briefing.edits.persons import (
    AddDelegate,
    AddPerson,
    DeletePerson,
    EditPerson,
    MoveDelegate,
    RemoveDelegate,
)
from briefing.edits.phrases import ForgetPhrase, KeepPhrase
from briefing.edits.replies import AcceptAnswer
from briefing.edits.requests import EditRequest, RecordRequest
from briefing.edits.restoring import RestoreBackup, RestoreRecord
from briefing.edits.statements import AddText, DeleteStatement, EditStatement, ImportStatement
from briefing.edits.themes import AddTheme, DeleteTheme, RenameTheme
from briefing.edits.united import UnitedEdits
from briefing.reading import read
from briefing.session import Session
from briefing.store.history import load_all_rows
from briefing.store.record_mapper import to_row
from briefing.store.uid import create_uid

TEXT = st.text(max_size=40)
NAME = TEXT.filter(str.strip)
PARTIES = st.lists(st.sampled_from(["A", "B", "C"]), unique=True).map(tuple)


class Chance:
    """Draws what an edit needs from a workspace; `Nothing` when there is no such record."""

    def __init__(self, session: Session, data: st.DataObject) -> None:
        self.session = session
        self._data = data

    def draw(self, strategy: st.SearchStrategy[Any]) -> Any:
        return self._data.draw(strategy)

    def pick(self, table: str) -> Any:
        """A record of that table of the session's records."""
        return self.pick_from(getattr(self.session.records, table).get_all())

    def pick_from(self, records: list[Any]) -> Any:
        if not records:
            raise Nothing
        return records[self.draw(st.integers(0, len(records) - 1))]


class Nothing(Exception):  # noqa: N818 - no error: there is nothing to do the edit with
    """A workspace holds no record that the edit could be about."""


def find_edit_classes() -> set[type[Edit]]:
    """Every class of edit that the package has."""
    for module in iter_modules([str(Path(briefing.edits.__file__).parent)]):
        import_module(f"briefing.edits.{module.name}")
    parents, classes = [Edit], set()
    while parents:
        classes.update(subclasses := parents.pop().__subclasses__())
        parents.extend(subclasses)
    return {each for each in classes if each.__module__.startswith("briefing.")}


@cache
def make_short_reading(number: int) -> Reading:
    """A statement of a few clauses; another document for each number."""
    reading = read(get_shipped_path("data", "joint-statement-2022-05-10.en.txt"))
    return replace(
        reading,
        original=reading.original + b" " * number,
        preamble=reading.preamble[:1],
        clauses=reading.clauses[number : number + 3],
    )


def _make_annotation(by: Chance) -> Edit:
    kind, audience = by.draw(st.sampled_from(AnnotationKind)), by.draw(st.sampled_from(Audience))
    return AddAnnotation(by.pick("clauses").id, kind, audience, by.draw(TEXT), 0, 5)


def _make_written_annotation(by: Chance) -> Edit:
    annotation_id = by.draw(st.none() | st.integers(1, 9))
    kind, audience = by.draw(st.sampled_from(AnnotationKind)), by.draw(st.sampled_from(Audience))
    clause_id, merge_key = by.pick("clauses").id, by.draw(st.sampled_from(["", "note", "another"]))
    note = (clause_id, kind, audience, by.draw(TEXT), 0, 5)
    return WriteAnnotation(*note, annotation_id=annotation_id, merge_key=merge_key)


def _make_annotation_edit(by: Chance) -> Edit:
    merge_key = by.draw(st.sampled_from(["", "note"]))
    audience = by.draw(st.sampled_from(Audience))
    formatting = by.draw(st.sampled_from(["", '[[0,1,"bold"]]', '[[0,1,"row"]]']))
    values = {"text": by.draw(TEXT), "audience": audience, "marking": by.draw(TEXT)}
    values |= {"formatting": formatting}
    return EditAnnotation(by.pick("annotations").id, values, merge_key=merge_key)


def _make_proposals(by: Chance) -> Edit:
    proposals = by.session.text_analysis.find_proposals(by.pick("texts").id)
    return AcceptProposals(tuple(proposals[: by.draw(st.integers(1, 3))]))


def _dismiss_proposal(by: Chance) -> Edit:
    proposals = by.session.text_analysis.find_proposals(by.pick("texts").id)
    return DismissProposal(by.pick_from(proposals))


def _restore_proposals(by: Chance) -> Edit:
    proposals = by.session.text_analysis.find_dismissed_proposals(by.pick("texts").id)
    return RestoreProposals(tuple(proposals))


def _make_book(by: Chance) -> Edit:
    edition, made_at = by.draw(st.sampled_from(sorted(EDITIONS))), datetime(2026, 3, 9, tzinfo=UTC)
    return RecordBook(
        MadeBook(
            0,
            by.pick("meetings").id,
            edition,
            "pdf",
            by.draw(TEXT),
            made_at,
            "0" * 8,
            "0" * 64,
            "{}",
        )
    )


def _make_theme(by: Chance) -> Edit:
    first, last = by.pick("clauses"), by.pick("clauses")
    return AddTheme(first.id, last.id, by.draw(NAME))


def _make_request(by: Chance) -> Edit:
    commitment, day = by.pick("commitments"), by.draw(st.dates())
    request = Request(
        0, by.pick("meetings").id, by.draw(NAME), by.draw(NAME), day, None, "A", by.draw(TEXT)
    )
    uid = by.session.records.commitments.get_uid(commitment.id)
    number = by.session.records.request_lines.get_next_number()
    line = RequestLine(0, 0, uid, number, f"C-{number}", commitment.what, commitment.status)
    return RecordRequest(request, (line,))


def _make_answer(by: Chance) -> Edit:
    line, question = by.pick("request_lines"), by.draw(st.sampled_from(Question))
    status = by.draw(st.sampled_from(Status)) if question is Question.STATUS else None
    text, name, day = by.draw(TEXT), by.draw(NAME), by.draw(st.dates())
    commitment_id = by.pick("commitments").id
    return AcceptAnswer(Answer(line, commitment_id, question, "", text, name, day, status))


def _make_issue(by: Chance) -> Edit:
    issued, number = datetime(2026, 3, 9, tzinfo=UTC), by.session.records.issues.get_next_number()
    names = by.draw(st.lists(NAME, min_size=1, max_size=3))
    issue = Issue(
        0, number, by.pick("meetings").id, "press", "", issued, "A", "0" * 16, by.draw(TEXT), "{}"
    )
    copies = (
        Copy(0, 0, at, name, name, "pdf", by.draw(TEXT), "0" * 64)
        for at, name in enumerate(names, start=1)
    )
    return IssueBook(issue, tuple(copies))


def _make_copy_edit(by: Chance) -> Edit:
    merge_key, status = by.draw(st.sampled_from(["", "copy"])), by.draw(st.sampled_from(CopyStatus))
    values = by.draw(st.sampled_from([{"status": status}, {"recipient": "Another"}]))
    return EditCopy(by.pick("copies").id, values, merge_key=merge_key)


def _make_meeting(by: Chance) -> Edit:
    return AddMeeting(replace(by.pick("meetings"), title=by.draw(TEXT)), by.draw(PARTIES))


def _make_meeting_edit(by: Chance) -> Edit:
    return EditMeeting(by.pick("meetings").id, {"place": by.draw(TEXT)}, by.draw(PARTIES))


def _make_item(by: Chance) -> Edit:
    minutes, position = by.draw(st.integers(0, 60)), by.draw(st.integers(0, 3))
    meeting_id = by.pick("meetings").id
    return AddItem(meeting_id, ItemKind.DISCUSSION, by.draw(TEXT), minutes, position)


def _make_item_edit(by: Chance) -> Edit:
    minutes, at = by.draw(st.integers(0, 90)), by.draw(st.none() | st.just(time(10)))
    return EditItem(by.pick("items").id, {"minutes": minutes, "at": at, "day": 2})


def _make_clause_drop(by: Chance) -> Edit:
    placed = by.pick("item_clauses")
    return DropClause(placed.item_id, placed.clause_id)


def _make_brief(by: Chance) -> Edit:
    kind = by.draw(st.sampled_from(BriefKind))
    meeting_id, item_id = by.pick("meetings").id, by.pick("items").id if kind.is_of_item else None
    brief_id = by.draw(st.none() | st.integers(1, 3))
    merge_key = by.draw(st.sampled_from(["", "brief"]))
    return WriteBrief(meeting_id, kind, by.draw(TEXT), item_id, brief_id, merge_key=merge_key)


def _make_scale(by: Chance) -> Edit:
    names = by.draw(st.lists(st.sampled_from(["Open", "Closed", "Shut"]), min_size=1, unique=True))
    return SetMarkings(tuple(names), {"For official use": names[0]})


def _make_record_restore(by: Chance) -> Edit:
    """Something that once was, as it was at some step."""
    steps = by.session.history.list_steps()
    step, moment = by.pick_from(steps), by.pick_from(steps)
    kind, record_id = by.pick_from(sorted(step.records, key=str))
    return RestoreRecord(
        kind, record_id, by.session.history.get_record_at(kind, record_id, moment.id)
    )


def _make_backup_restore(by: Chance) -> Edit:
    """What is there now without the notes, as a backup made before they were would have it."""
    rows = {
        key: row
        for key, row in load_all_rows(by.session._workspace.database).items()
        if key[0] not in ("annotation", "commitment")
    }
    return RestoreBackup(datetime(2026, 3, 9, tzinfo=UTC), rows)


def _make_merge(by: Chance) -> Edit:
    """Notes get the words that another copy gave them, and one of them goes."""
    rows = dict(load_all_rows(by.session._workspace.database))
    keys = [key for key in rows if key[0] == "annotation"]
    key = by.pick_from(keys)
    new = {key: by.draw(st.sampled_from((None, {**rows[key], "text": "Other"})))}
    return MergeCopy("copy", new) if by.draw(st.booleans()) else KeepOtherVersion("copy", new)


def _take_over_books(by: Chance) -> Edit:
    """A book that another copy made, of a meeting that is here."""
    rows = load_all_rows(by.session._workspace.database)
    row_id = max((key[1] for key in rows if key[0] == "made_book"), default=0) + 1
    values = vars(_make_book(by).book)  # type: ignore[attr-defined]  # it is RecordBook
    row = {**to_row(MadeBook(**values)), "id": row_id, "uid": create_uid()}
    return TakeOverBooks("copy", {("made_book", row_id): row}, (b"a file",))


MAKERS: dict[type[Edit], Callable[[Chance], Edit]] = {
    ImportStatement: lambda by: ImportStatement(make_short_reading(by.draw(st.integers(0, 9)))),
    AddText: lambda by: AddText(
        by.pick("statements").id, make_short_reading(by.draw(st.integers(0, 9)))
    ),
    CorrectText: lambda by: CorrectText(
        by.pick("texts").id, make_short_reading(by.draw(st.integers(0, 9)))
    ),
    EditStatement: lambda by: EditStatement(
        by.pick("statements").id,
        {"title": by.draw(NAME)},
        by.draw(PARTIES),
        by.draw(st.sampled_from([None, (), (ReadSignatory("A. B", None, None),)])),
    ),
    DeleteStatement: lambda by: DeleteStatement(by.pick("statements").id),
    AddAnnotation: _make_annotation,
    WriteAnnotation: _make_written_annotation,
    EditAnnotation: _make_annotation_edit,
    DeleteAnnotation: lambda by: DeleteAnnotation(by.pick("annotations").id),
    AddCommitment: lambda by: AddCommitment(
        by.pick("clauses").id, by.draw(TEXT), {"due": by.draw(st.sampled_from(["2023", ""]))}
    ),
    EditCommitment: lambda by: EditCommitment(
        by.pick("commitments").id, {"status": by.draw(st.sampled_from(Status))}
    ),
    DeleteCommitment: lambda by: DeleteCommitment(by.pick("commitments").id),
    AcceptProposals: _make_proposals,
    DismissProposal: _dismiss_proposal,
    RestoreProposals: _restore_proposals,
    DismissName: lambda by: DismissName(by.draw(st.sampled_from(("CICA Summit", "Joint Group")))),
    RestoreName: lambda by: RestoreName(by.draw(st.sampled_from(("CICA Summit", "Joint Group")))),
    CarryForward: lambda by: CarryForward(by.pick("commitments").id, by.pick("clauses").id),
    AddMeeting: _make_meeting,
    EditMeeting: _make_meeting_edit,
    DuplicateMeeting: lambda by: DuplicateMeeting(by.pick("meetings").id, by.draw(TEXT)),
    DeleteMeeting: lambda by: DeleteMeeting(by.pick("meetings").id),
    AddDocument: lambda by: AddDocument(
        by.pick("meetings").id, by.draw(TEXT), {"state": by.draw(st.sampled_from(DocumentState))}
    ),
    EditDocument: lambda by: EditDocument(
        by.pick("documents").id, {"originals": by.draw(st.integers(1, 9))}
    ),
    MoveDocument: lambda by: MoveDocument(by.pick("documents").id, by.draw(st.integers(0, 3))),
    DeleteDocument: lambda by: DeleteDocument(by.pick("documents").id),
    AddItem: _make_item,
    EditItem: _make_item_edit,
    MoveItem: lambda by: MoveItem(by.pick("items").id, by.draw(st.integers(0, 20))),
    DeleteItem: lambda by: DeleteItem(by.pick("items").id),
    TakeUpClause: lambda by: TakeUpClause(by.pick("items").id, by.pick("clauses").id),
    DropClause: _make_clause_drop,
    FillWithOpenCommitments: lambda by: FillWithOpenCommitments(
        by.pick("items").id, by.draw(st.booleans())
    ),
    WriteBrief: _make_brief,
    EditBrief: lambda by: EditBrief(by.pick("briefs").id, {"cleared_by": by.draw(TEXT)}),
    DeleteBrief: lambda by: DeleteBrief(by.pick("briefs").id),
    AddPerson: lambda by: AddPerson(by.draw(NAME), by.draw(st.sampled_from(["", "A", "B"]))),
    EditPerson: lambda by: EditPerson(
        by.pick("persons").id, {"biography": by.draw(TEXT)}, by.draw(st.sampled_from(["A", "B"]))
    ),
    DeletePerson: lambda by: DeletePerson(by.pick("persons").id),
    AddDelegate: lambda by: AddDelegate(
        by.pick("meetings").id, by.pick("persons").id, by.draw(st.none() | st.integers(1, 3))
    ),
    MoveDelegate: lambda by: MoveDelegate(by.pick("delegates").id, by.draw(st.integers(1, 4))),
    RemoveDelegate: lambda by: RemoveDelegate(by.pick("delegates").id),
    SetMarkings: _make_scale,
    KeepEdition: lambda by: KeepEdition(
        by.draw(NAME), EDITIONS[by.draw(st.sampled_from(sorted(EDITIONS)))]
    ),
    AddTheme: _make_theme,
    RenameTheme: lambda by: RenameTheme(by.pick("themes").id, by.draw(NAME)),
    DeleteTheme: lambda by: DeleteTheme(by.pick("themes").id),
    KeepPhrase: lambda by: KeepPhrase(by.draw(TEXT)),
    ForgetPhrase: lambda by: ForgetPhrase(by.pick("kept_phrases").id),
    ForgetEdition: lambda by: ForgetEdition(by.pick("kept_editions").name),
    RecordBook: _make_book,
    RecordRequest: _make_request,
    EditRequest: lambda by: EditRequest(by.pick("requests").id, {"answered_by": by.draw(NAME)}),
    AcceptAnswer: _make_answer,
    IssueBook: _make_issue,
    EditCopy: _make_copy_edit,
    UnitedEdits: lambda by: UnitedEdits(
        tuple(AddPerson(by.draw(NAME)) for _ in range(2)), "Delete notes ({count})"
    ),
    RestoreRecord: _make_record_restore,
    RestoreBackup: _make_backup_restore,
    MergeCopy: _make_merge,
    KeepOtherVersion: _make_merge,
    TakeOverBooks: _take_over_books,
    FillPacket: lambda by: FillPacket(_take_over_books(by).rows),  # type: ignore[attr-defined]
}
