"""The sample workspace: the work of an invented desk on a real statement, as edits."""

import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.commitment import Commitment, Status
from briefing.domain.meeting import AgendaItem, ItemKind, Meeting
from briefing.domain.person import Person
from briefing.edits.annotations import AddAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.commitments import AddCommitment
from briefing.edits.edit import Edit
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.edits.persons import AddDelegate, AddPerson
from briefing.store.records import Records
from briefing.store.table_reader import TableReader


def read_sample(path: Path) -> dict[str, Any]:
    """Read the file of the sample."""
    with path.open("rb") as file:
        return tomllib.load(file)


def make_sample_edits(sample: dict[str, Any], records: Records) -> Iterator[Edit]:
    """Make the edits of the desk. The statement must be in the workspace.

    The caller must perform each edit before it asks for the next one.
    """
    clauses = {
        clause.label: clause
        for clause in records.clauses.find_numbered(_get_last_id(records.texts))
    }
    for note in sample["annotations"]:
        clause = clauses[note["clause"]]
        start, end = _find_range(clause.text, note.get("quote"))
        kind, audience = AnnotationKind(note["kind"]), Audience(note["audience"])
        values = _get_as_of(sample, note) | _get_optional_fields(Annotation, note)
        yield AddAnnotation(clause.id, kind, audience, note["text"], start, end, values)
    for commitment in sample["commitments"]:
        values = _get_optional_fields(Commitment, commitment)
        values["status"] = Status(values["status"])
        yield AddCommitment(clauses[commitment["clause"]].id, commitment["what"], values)
    yield from _make_meeting_edits(
        sample, records, {label: each.id for label, each in clauses.items()}
    )


def _make_meeting_edits(
    sample: dict[str, Any], records: Records, clause_ids: dict[str, int]
) -> Iterator[Edit]:
    meeting = dict(sample["meeting"])
    parties = tuple(meeting.pop("parties"))
    yield AddMeeting(Meeting(0, **meeting), parties)
    meeting_id = _get_last_id(records.meetings)
    yield from _make_delegations(sample, records, meeting_id)
    for item in sample["items"]:
        values = _get_optional_fields(AgendaItem, item)
        kind = ItemKind(item["kind"])
        yield AddItem(meeting_id, kind, item["title"], item["minutes"], values=values)
        item_id = _get_last_id(records.items)
        for label in item.get("clauses", ()):
            yield TakeUpClause(item_id, clause_ids[label])
    yield from _make_briefs(sample, records, meeting_id)


def _make_briefs(sample: dict[str, Any], records: Records, meeting_id: int) -> Iterator[Edit]:
    items = {item.title: item.id for item in records.items.find_by_meeting(meeting_id)}
    for brief in sample.get("briefs", ()):
        values = _get_as_of(sample, brief) | {"audience": Audience(brief["audience"])}
        item_id = items[brief["item"]] if "item" in brief else None
        kind, text = BriefKind(brief["kind"]), brief["text"].strip()
        yield WriteBrief(meeting_id, kind, text, item_id, values=values)


def _make_delegations(sample: dict[str, Any], records: Records, meeting_id: int) -> Iterator[Edit]:
    """Make the edits for the persons of each party, in the order of precedence."""
    for person in sample.get("persons", ()):
        values = _get_optional_fields(Person, person)
        if "biography" in values:
            values["biography"] = values["biography"].strip()
        yield AddPerson(person["name"], person["party"], values)
        yield AddDelegate(meeting_id, _get_last_id(records.persons))


def _get_as_of(sample: dict[str, Any], text: dict[str, Any]) -> dict[str, Any]:
    """Get the `as_of` day of a note or a brief; empty if the sample has none."""
    day = text.get("as_of", sample.get("as_of"))
    return {"as_of": day} if day else {}


def _get_optional_fields(kind: type, values: dict[str, Any]) -> dict[str, Any]:
    """Get the values of those fields of a record that have a default."""
    names = [field.name for field in fields(kind) if field.default is not MISSING]
    return {name: values[name] for name in names if name in values}


def _get_last_id(table: TableReader[Any]) -> int:
    """Get the id of the record that was added last."""
    return int(table.get_all()[-1].id)


def _find_range(text: str, quote: str | None) -> tuple[int | None, int | None]:
    if quote is None:
        return None, None
    start = text.index(quote)
    return start, start + len(quote)
