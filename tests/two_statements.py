"""A meeting on two statements of one kind, whose clauses have the same numbers."""

import datetime as dt
from pathlib import Path

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Status
from briefing.domain.meeting import ItemKind, Meeting
from briefing.domain.statement import Clause
from briefing.edits.annotations import AddAnnotation
from briefing.edits.commitments import AddCommitment
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.session import Session

_ENGLISH = """Joint Statement

The Republic of Türkiye and the Republic of Kazakhstan, {day} in {place}, have agreed as follows.

1. The Parties shall open {one} before the end of 2030.

2. The Parties shall hold {two} in each year.

3. The Parties welcome {three}.

Done at {place} on {day}.
"""
_TURKISH = """Ortak Bildiri

Türkiye Cumhuriyeti ile Kazakistan Cumhuriyeti {day} tarihinde {place} şehrinde anlaşmıştır.

1. Taraflar 2030 yılı sonuna kadar {one} açacaktır.

2. Taraflar her yıl {two} düzenleyecektir.

3. Taraflar {three} memnuniyetle karşılar.

{place}, {day}
"""
_FIRST = {
    "place": "Ankara", "day": "10 May 2022", "one": "a rail terminal",
    "two": "a round of tariff talks", "three": "the exchange of archives",
}  # fmt: skip
_SECOND = {
    "place": "Astana", "day": "5 June 2024", "one": "a data centre",
    "two": "a forum of universities", "three": "the new air routes",
}  # fmt: skip
_FIRST_TURKISH = {
    "place": "Ankara", "day": "10 Mayıs 2022", "one": "bir demiryolu terminali",
    "two": "bir gümrük görüşmesi", "three": "arşivlerin değişimini",
}  # fmt: skip
_SECOND_TURKISH = {
    "place": "Astana", "day": "5 Haziran 2024", "one": "bir veri merkezi",
    "two": "bir üniversiteler forumu", "three": "yeni hava yollarını",
}  # fmt: skip


def create_two_statements(folder: Path, *, turkish: bool = False) -> Session:
    """Create a workspace with both statements and a meeting that takes up clauses of each."""
    session = Session.create(folder / "two.briefing", author="A. Officer")
    for number, values in enumerate((_FIRST, _SECOND), start=1):
        session.import_statement(_write(folder / f"{number}.en.txt", _ENGLISH, values))
    for number, values in enumerate((_FIRST_TURKISH, _SECOND_TURKISH) if turkish else (), start=1):
        session.add_text(number, _write(folder / f"{number}.tr.txt", _TURKISH, values))
    _add_notes(session)
    _add_agenda(session)
    return session


def find_clauses(session: Session, text_id: int) -> dict[str, Clause]:
    """Find the numbered clauses of a text by label."""
    return {each.label: each for each in session.records.clauses.find_numbered(text_id)}


def _write(path: Path, pattern: str, values: dict[str, str]) -> Path:
    path.write_text(pattern.format(**values), encoding="utf-8")
    return path


def _add_notes(session: Session) -> None:
    for text_id, subject in ((1, "the railway"), (2, "the computers")):
        clauses = find_clauses(session, text_id)
        note = f"Thank them for {subject}."
        session.perform(
            AddAnnotation(clauses["2"].id, AnnotationKind.POINT, Audience.DELEGATION, note)
        )
        note = f"The builders of {subject} ask for more time."
        session.perform(
            AddAnnotation(clauses["1"].id, AnnotationKind.BACKGROUND, Audience.DELEGATION, note)
        )
        session.perform(
            AddCommitment(
                clauses["1"].id,
                f"Open {subject}",
                {"who": "Both ministries", "due": "2030", "status": Status.UNDER_WAY},
            )
        )

    session.perform(AddCommitment(find_clauses(session, 1)["3"].id, "Exchange the archives"))


def _add_agenda(session: Session) -> None:
    meeting = Meeting(
        0, "Third Council", "Ankara", "Europe/Istanbul", dt.date(2026, 10, 5), dt.time(9, 30)
    )
    session.perform(AddMeeting(meeting, ("Republic of Türkiye", "Republic of Kazakhstan")))
    first, second = find_clauses(session, 1), find_clauses(session, 2)
    agenda = (
        ("Works under way", (first["1"], first["2"], second["1"], second["2"])),
        ("Learning", (second["3"],)),
    )
    for title, clauses in agenda:
        session.perform(AddItem(1, ItemKind.DISCUSSION, title, 30))
        item_id = session.records.items.get_all()[-1].id
        for clause in clauses:
            session.perform(TakeUpClause(item_id, clause.id))
