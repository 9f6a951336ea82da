"""A small workspace on the real statement, made only by edits."""

from datetime import date, time
from pathlib import Path
from typing import Any

from briefing.common.resources import get_shipped_path
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Status
from briefing.domain.meeting import ItemKind, Meeting
from briefing.domain.statement import Clause
from briefing.edits.annotations import AddAnnotation
from briefing.edits.commitments import AddCommitment
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.edits.statements import ImportStatement
from briefing.reading import read
from briefing.session import Session

STATEMENT: Path = get_shipped_path("data", "joint-statement-2022-05-10.en.txt")

_ITEMS: list[tuple[ItemKind, str, int, str, list[int]]] = [
    (ItemKind.CEREMONY, "Arrival; official photograph", 10, "", []),
    (ItemKind.DISCUSSION, "Review of the decisions", 30, "Foreign ministries", [3, 4, 47]),
    (
        ItemKind.DISCUSSION,
        "Trade, investment, the 10 billion goal",
        35,
        "Trade ministries",
        [5, 6, 7, 8, 9, 19],
    ),
    (
        ItemKind.DISCUSSION,
        "Transport and the Middle Corridor",
        25,
        "Transport ministries",
        [16, 17, 18, 21],
    ),
    (ItemKind.BREAK, "Break", 15, "", []),
    (ItemKind.DISCUSSION, "Energy, mining, energy security", 20, "Energy ministries", [10, 11]),
    (
        ItemKind.DISCUSSION,
        "Culture, education and archives",
        15,
        "Culture ministries",
        [28, 29, 33],
    ),
    (ItemKind.DISCUSSION, "Coordination in OTS, OIC and CICA", 10, "Foreign ministries", [41, 42]),
    (ItemKind.CEREMONY, "Signing; statements to the press", 5, "", []),
]

_NOTES = [
    ("3", AnnotationKind.POINT, Audience.DELEGATION, "Thank the side that signed first.", ""),
    ("5", AnnotationKind.POINT, Audience.PRESS, "Trade has grown each year.", "10 billion dollars"),
    (
        "18",
        AnnotationKind.POINT,
        Audience.DELEGATION,
        "Cargo over the line has grown; both sides gain from predictable rates.",
        "Baku-Tbilisi-Kars railroad",
    ),
    (
        "18",
        AnnotationKind.IF_RAISED,
        Audience.PRINCIPAL,
        "Permit quotas: refer to the Commission; ask for figures by route.",
        "",
    ),
    (
        "18",
        AnnotationKind.BACKGROUND,
        Audience.INTERNAL,
        "Check the tariff table before the book is issued.",
        "fixed complex rates for the transportation of wagons and containers",
    ),
]

_COMMITMENTS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "5",
        "Increase trade to 10 billion dollars",
        {"who": "Trade ministries", "due": "in the upcoming years", "status": Status.UNDER_WAY},
    ),
    (
        "17",
        "Develop transit cargo per the Joint Transport Commission",
        {"who": "Transport ministries", "due": "standing", "status": Status.UNDER_WAY},
    ),
    (
        "18",
        "Strengthen coordination on the Middle Corridor",
        {
            "who": "Transport ministries",
            "due": "standing",
            "status": Status.UNDER_WAY,
            "last_word": "Commission met",
            "last_word_on": date(2022, 5, 9),
        },
    ),
    ("21", "Hold negotiations between civil aviation institutions", {"who": "Aviation"}),
    ("24", "Hold the Business Forum in agriculture", {"who": "Agriculture", "due": "June 2022"}),
    (
        "49",
        "Hold the 4th meeting of the Council",
        {"who": "Foreign ministries", "due": "12-13 October 2022", "status": Status.FULFILLED},
    ),
]


def fill(session: Session) -> None:
    """Add the statement, a meeting with its agenda, some notes and commitments."""
    session.perform(ImportStatement(read(STATEMENT)))
    [text] = session.records.texts.get_all()
    clauses = {each.label: each for each in session.records.clauses.find_numbered(text.id)}
    _annotate(session, clauses)
    for label, what, values in _COMMITMENTS:
        session.perform(AddCommitment(clauses[label].id, what, values))
    _plan(session, clauses)


def _annotate(session: Session, clauses: dict[str, Clause]) -> None:
    for label, kind, audience, words, quote in _NOTES:
        clause = clauses[label]
        start = clause.text.index(quote) if quote else None
        end = None if start is None else start + len(quote)
        session.perform(AddAnnotation(clause.id, kind, audience, words, start, end))


def _plan(session: Session, clauses: dict[str, Clause]) -> None:
    meeting = Meeting(
        id=0,
        title="4th High-Level Strategic Cooperation Council",
        place="Nur-Sultan",
        time_zone="Asia/Almaty",
        date=date(2022, 10, 12),
        start=time(9, 30),
        end=time(12, 15),
        marking="OFFICIAL USE",
    )
    session.perform(AddMeeting(meeting, ("Republic of Kazakhstan", "Republic of Türkiye")))
    [meeting] = session.records.meetings.get_all()
    for kind, title, minutes, lead, _ in _ITEMS:
        session.perform(AddItem(meeting.id, kind, title, minutes, None, {"lead": lead}))
    for item, (*_, labels) in zip(
        session.records.items.find_by_meeting(meeting.id), _ITEMS, strict=True
    ):
        for label in labels:
            session.perform(TakeUpClause(item.id, clauses[str(label)].id))
