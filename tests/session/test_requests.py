"""Sheets to other bodies: what is on them, and what is recorded of them."""

from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from briefing.common.errors import BriefingError
from briefing.domain.edition import DESK, PRESS, Edition
from briefing.domain.request import Request
from briefing.edits.commitments import AddCommitment, DeleteCommitment
from briefing.edits.meetings import DeleteMeeting
from briefing.edits.requests import EditRequest
from briefing.session import Session
from briefing.session.requests import SheetOrder

PREPARED = datetime(2022, 9, 20, 8, 0, tzinfo=UTC)
ORDER = SheetOrder(1, "Transport ministries", date(2022, 10, 5), prepared=PREPARED)


def read_rows(path: Path) -> list[list[str]]:
    """The rows of all tables of three columns."""
    tables = docx.Document(str(path)).tables
    return [
        [cell.text for cell in row.cells]
        for table in tables
        if len(table.columns) == 3
        for row in table.rows
    ]


def test_a_sheet_asks_for_each_commitment_of_its_addressee(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "transport.docx"
    request = session.requests.make(ORDER, path).request
    rows = read_rows(path)
    assert ["", "Sheet", request.code] in rows
    references = [row[0] for row in rows if row[0].startswith("C")]
    assert references[:4] == ["C17-1.1", "C17-1.2", "C17-1.3", "C17-1.4"]
    labels = {row[0]: row[1] for row in rows}
    assert labels["C17-1.1"] == "How it stands\nSo far: Under way · due: Standing"
    assert labels["C17-1.2"] == "Latest update"
    text = "\n".join(each.text for each in docx.Document(str(path)).paragraphs)
    assert "Please return this sheet by 5 October 2022." in text
    clauses = [
        cell.text
        for table in docx.Document(str(path)).tables
        for row in table.rows
        for cell in row.cells
        if cell.text.startswith("The Parties agreed to cooperate with the aim")
    ]
    (line, *_) = session.records.request_lines.get_all()
    commitment = session.records.commitments.find_by_uid(line.commitment_uid)
    assert commitment is not None
    assert clauses == [session.records.clauses.get(commitment.clause_id).text]
    faults = [each.description for each in OpenXmlValidator().validate(path).errors]
    assert all("relationships/theme" in each for each in faults)  # a file need not have a theme


def test_a_commitment_keeps_its_reference(session: Session, tmp_path: Path) -> None:
    """Also when another one is deleted and its number is free for a new one."""
    session.requests.make(ORDER, tmp_path / "first.docx")
    first = session.records.request_lines.get_all()
    gone = session.records.commitments.find_by_uid(first[0].commitment_uid)
    assert gone is not None
    session.perform(DeleteCommitment(gone.id))
    session.perform(AddCommitment(gone.clause_id, "Meet", {"who": "Transport ministries"}))
    session.requests.make(ORDER, tmp_path / "second.docx")
    second = session.records.request_lines.get_all()[len(first) :]
    kept = {line.commitment_uid: line.reference for line in first[1:]}
    new = {line.commitment_uid: line.reference for line in second}
    assert new.items() >= kept.items()
    (reference,) = set(new.values()) - set(kept.values())
    assert reference == f"C17-{len(first) + 1}"
    assert first[0].commitment_uid not in new


def test_a_request_stays_when_edits_are_undone(session: Session, tmp_path: Path) -> None:
    session.requests.make(ORDER, tmp_path / "sheet.docx")
    session.undo()
    (request,) = session.records.requests.get_all()
    assert (request.addressee, request.due_on) == ("Transport ministries", date(2022, 10, 5))
    assert (request.author, request.date) == ("A. Officer", date(2022, 9, 20))
    with pytest.raises(BriefingError, match="a sheet was made for it"):
        session.perform(DeleteMeeting(1))


def test_the_lead_of_an_item_is_asked_too(session: Session, tmp_path: Path) -> None:
    lead = next(item for item in session.records.items.find_by_meeting(1) if item.lead)
    session.requests.make(SheetOrder(1, lead.lead), tmp_path / "sheet.docx")
    clause_ids = {clause.id for clause in session.records.clauses.find_by_item(lead.id)}
    lines = session.records.request_lines.get_all()
    asked = [session.records.commitments.find_by_uid(line.commitment_uid) for line in lines]
    responsible = {each.who for each in asked if each and each.clause_id in clause_ids}
    assert responsible - {lead.lead}


@pytest.mark.parametrize("language", ["kk", "ru", "tr"])
def test_a_sheet_speaks_the_language_of_its_addressee(
    session: Session, language: str, tmp_path: Path
) -> None:
    order = SheetOrder(1, "Transport ministries", language=language)
    session.requests.make(order, tmp_path / "sheet.docx")
    labels = [row[1] for row in read_rows(tmp_path / "sheet.docx")]
    assert "Latest update" not in labels
    assert len(set(labels)) > 4


def test_an_unknown_addressee_and_another_kind_of_file_are_refused(
    session: Session, tmp_path: Path
) -> None:
    with pytest.raises(BriefingError, match="Transport ministries; "):
        session.requests.make(SheetOrder(1, "Ministry of Magic"), tmp_path / "sheet.docx")
    with pytest.raises(BriefingError, match=r"A sheet is a \.docx file"):
        session.requests.make(ORDER, tmp_path / "sheet.pdf")
    (tmp_path / "answered.docx").write_bytes(b"answers")
    with pytest.raises(BriefingError, match="is there already"):
        session.requests.make(ORDER, tmp_path / "answered.docx")
    assert (tmp_path / "answered.docx").read_bytes() == b"answers"
    assert list(tmp_path.glob("sheet*")) == []
    assert session.records.requests.get_all() == []


def test_the_preflight_names_who_has_not_answered(session: Session, tmp_path: Path) -> None:
    def find_issues(edition: Edition = DESK, prepared: datetime = PREPARED) -> dict[str, bool]:
        issues = session.books.find_preflight_issues(1, edition, prepared)
        return {str(each.sentence): each.hint for each in issues if each.kind is Request}

    session.requests.make(ORDER, tmp_path / "sheet.docx")
    assert find_issues() == {
        "Transport ministries has not answered yet; the reply is due on 2022-10-05.": True
    }
    assert find_issues(prepared=datetime(2022, 10, 6, tzinfo=UTC)) == {
        "Transport ministries has not answered; the reply was due on 2022-10-05.": False
    }
    assert find_issues(PRESS) == {}
    (request,) = session.records.requests.get_all()
    session.perform(EditRequest(request.id, {"answered_on": date(2022, 10, 4)}))
    assert find_issues() == {}


def test_a_reminder_says_what_is_asked_and_nothing_else(session: Session, tmp_path: Path) -> None:
    session.requests.make(ORDER, tmp_path / "sheet.docx")
    (request,) = session.records.requests.get_all()
    text = session.requests.make_reminder(request.id)
    assert text.splitlines()[:2] == [
        f"On 20 September 2022 we sent sheet {request.code} to Transport ministries for: "
        "4th High-Level Strategic Cooperation Council (12 October 2022).",
        "We have no reply yet. It is due on 5 October 2022. Please return the sheet.",
    ]
    lines = session.records.request_lines.get_all()
    assert text.splitlines()[4:] == [f"– {line.reference}: {line.what}" for line in lines]
