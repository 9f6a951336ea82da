"""The sample: a real statement, and a made-up desk's work on it, as edits."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Status
from briefing.domain.meeting import ItemKind, Meeting
from briefing.edits.annotations import AddAnnotation
from briefing.edits.commitments import AddCommitment
from briefing.edits.edit import Edit
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.store.records import Records
from briefing.store.table import Table


def read_sample(path: Path) -> dict[str, Any]:
    """The sample as it is written down."""
    with path.open("rb") as file:
        return tomllib.load(file)


def sample_edits(sample: dict[str, Any], records: Records) -> Iterator[Edit]:
    """The edits that do the desk's work on the statement, which has to be in the workspace.

    Each has to be performed before the next is asked for.
    """
    clauses = {clause.label: clause for clause in records.clauses.numbered(_last(records.texts))}
    for note in sample["annotations"]:
        clause = clauses[note["clause"]]
        start, end = _range(clause.text, note.get("quote"))
        kind, audience = AnnotationKind(note["kind"]), Audience(note["audience"])
        values = _dated(sample, note) | {"usable": note.get("usable", False)}
        yield AddAnnotation(clause.id, kind, audience, note["text"], start, end, values)
    for commitment in sample["commitments"]:
        values = {key: commitment[key] for key in commitment if key not in ("clause", "what")}
        values["status"] = Status(values["status"])
        yield AddCommitment(clauses[commitment["clause"]].id, commitment["what"], values)
    yield from _meeting_edits(sample, records, {label: each.id for label, each in clauses.items()})


def _meeting_edits(
    sample: dict[str, Any], records: Records, clause_ids: dict[str, int]
) -> Iterator[Edit]:
    meeting = dict(sample["meeting"])
    parties = tuple(meeting.pop("parties"))
    yield AddMeeting(Meeting(0, **meeting), parties)
    meeting_id = _last(records.meetings)
    for item in sample["items"]:
        values = {key: item[key] for key in ("lead", "counterpart", "outcome") if key in item}
        kind = ItemKind(item["kind"])
        yield AddItem(meeting_id, kind, item["title"], item["minutes"], values=values)
        item_id = _last(records.items)
        for label in item.get("clauses", ()):
            yield TakeUpClause(item_id, clause_ids[label])


def _dated(sample: dict[str, Any], note: dict[str, Any]) -> dict[str, Any]:
    """Of which day a note is; that of writing where the sample names none."""
    day = note.get("as_of", sample.get("as_of"))
    return {"as_of": day} if day else {}


def _last(table: Table[Any]) -> int:
    """The id of what was added last."""
    return int(table.all()[-1].id)


def _range(text: str, quote: str | None) -> tuple[int | None, int | None]:
    if quote is None:
        return None, None
    start = text.index(quote)
    return start, start + len(quote)
