"""Delegations and briefs for a workspace, and a photograph."""

import io

from PIL import Image

from briefing.domain.annotation import Audience
from briefing.domain.brief import BriefKind
from briefing.edits.briefs import WriteBrief
from briefing.edits.persons import AddDelegate, AddPerson, DeletePerson
from briefing.session import Session

OWN, OTHER = "Republic of Kazakhstan", "Republic of Türkiye"


def make_photograph(colour: str = "#5a6474", width: int = 300, height: int = 400) -> bytes:
    """A JPEG file of one colour."""
    stream = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(stream, "JPEG")
    return stream.getvalue()


def delete_everybody(session: Session) -> None:
    for person in session.records.persons.get_all():
        session.perform(DeletePerson(person.id))


def add_delegate(
    session: Session, name: str, party: str = OWN, rank: int | None = None, **values: object
) -> int:
    """Put a new person into the delegation of a party; returns the person's id."""
    session.perform(AddPerson(name, party, {"role": f"Role of {name}", **values}))
    person_id = session.records.persons.get_all()[-1].id
    session.perform(AddDelegate(1, person_id, rank))
    return person_id


def write_brief(
    session: Session,
    kind: BriefKind,
    text: str,
    audience: Audience = Audience.DELEGATION,
    **values: object,
) -> None:
    """Write a brief: for the second item of the sample, where its kind is of one."""
    item_id = 2 if kind.is_of_item else None
    session.perform(WriteBrief(1, kind, text, item_id, values={"audience": audience, **values}))
