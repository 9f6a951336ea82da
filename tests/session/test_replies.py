"""Sheets that came back: every answer comes back to its commitment, or is told."""

import shutil
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Commitment, Status
from briefing.domain.reply import Reply
from briefing.edits.commitments import DeleteCommitment, EditCommitment
from briefing.session import Session
from briefing.session.requests import SheetOrder
from tests.filled_sheets import convert, fill_in, find_row, needs_libreoffice, remove_row

ANSWERS = {
    "S-1": "B. Clerk, Department of Rail",
    "S-2": "3 October 2022",
    "C17-1.1": "At risk",
    "C17-1.2": "The Commission met.\nThe protocol is not signed.",
    "C17-1.3": "– Two trains a week from March.\n– " + "One tariff for the whole corridor. " * 20,
    "C17-1.4": "They want a lower tariff.",
    "C18-2.2": "Трафик вырос на 12 %; tarife indirimi görüşülüyor.",
}


@pytest.fixture(scope="module")
def sheet_folder(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a workspace in which a sheet was made, the sheet, and the sheet filled in."""
    folder = tmp_path_factory.mktemp("asked")
    shutil.copy(sample, folder / "council.briefing")
    order = SheetOrder(1, "Transport ministries", prepared=datetime(2022, 9, 20, tzinfo=UTC))
    with Session.open(folder / "council.briefing", author="A. Officer") as session:
        session.requests.make(order, folder / "sheet.docx")
    fill_in(folder / "sheet.docx", ANSWERS, folder / "filled.docx")
    return folder


@pytest.fixture
def session(sheet_folder: Path, tmp_path: Path) -> Iterator[Session]:
    shutil.copy(sheet_folder / "council.briefing", tmp_path / "council.briefing")
    with Session.open(tmp_path / "council.briefing", author="A. Officer") as opened:
        yield opened


@pytest.fixture(scope="module")
def converted(sheet_folder: Path) -> dict[str, Path]:
    """The filled sheet as LibreOffice saves it: as .odt, and as .doc and then as .docx."""
    folder = sheet_folder / "office"
    folder.mkdir()
    odt = convert(sheet_folder / "filled.docx", "odt", folder)
    doc = convert(sheet_folder / "filled.docx", "doc", folder)
    (sheet_folder / "again").mkdir()
    return {"odt": odt, "docx": convert(doc, "docx", sheet_folder / "again")}


def get_commitment(session: Session, reference: str) -> Commitment:
    lines = session.records.request_lines.get_all()
    (uid,) = {line.commitment_uid for line in lines if line.reference == reference}
    commitment = session.records.commitments.find_by_uid(uid)
    assert commitment is not None
    return commitment


def list_answers(reply: Reply) -> dict[str, str]:
    return {each.reference: each.text for each in reply.answers}


def list_cautions(reply: Reply) -> list[str]:
    return list(map(str, reply.cautions))


def assert_complete(reply: Reply) -> None:
    assert list_cautions(reply) == []
    assert (reply.author, reply.date) == ("B. Clerk, Department of Rail", date(2022, 10, 3))
    expected = {key: text for key, text in ANSWERS.items() if key.startswith("C")}
    normalized = {
        key: "\n".join(line.strip() for line in text.splitlines()) for key, text in expected.items()
    }
    assert list_answers(reply) == normalized


def test_every_answer_comes_back_to_its_commitment(session: Session, sheet_folder: Path) -> None:
    (reply,) = session.replies.read([sheet_folder / "filled.docx"])
    assert_complete(reply)
    old = get_commitment(session, "C17-1")
    (status, update, *_) = reply.answers
    assert (status.old, update.old) == ("under way", old.last_word)
    session.replies.accept(reply.answers)
    records = session.records
    new = get_commitment(session, "C17-1")
    assert (new.status, new.last_word_on) == (Status.AT_RISK, date(2022, 10, 3))
    assert new.last_word == "The Commission met.\nThe protocol is not signed."
    assert get_commitment(session, "C18-2").last_word == ANSWERS["C18-2.2"]
    points, positions = (
        [
            note
            for note in records.annotations.find_by_clause(old.clause_id)
            if note.kind is kind and note.author.startswith("B. Clerk")
        ]
        for kind in (AnnotationKind.POINT, AnnotationKind.BACKGROUND)
    )
    assert points[0].text == "Two trains a week from March."
    assert [len(points), len(positions)] == [2, 1]
    assert positions[0].text == "They want a lower tariff."
    for note in (*points, *positions):
        assert (note.audience, note.cleared_by) == (Audience.INTERNAL, "")
        assert (note.as_of, note.marking) == (date(2022, 10, 3), records.meetings.get(1).marking)
    (request,) = records.requests.get_all()
    assert (request.answered_on, request.answered_by) == (reply.date, reply.author)


def test_each_answer_is_undone_by_itself(session: Session, sheet_folder: Path) -> None:
    before = get_commitment(session, "C17-1")
    (reply,) = session.replies.read([sheet_folder / "filled.docx"])
    session.replies.accept(reply.answers[:2])
    assert str(session.undo_name) == "Accept update from Transport ministries (C17-1)"
    session.undo()
    assert get_commitment(session, "C17-1").status is Status.AT_RISK
    assert get_commitment(session, "C17-1").last_word == before.last_word
    session.undo()
    assert get_commitment(session, "C17-1") == before
    (request,) = session.records.requests.get_all()
    assert not request.is_answered


def test_what_is_stored_is_not_offered_twice(session: Session, sheet_folder: Path) -> None:
    (reply,) = session.replies.read([sheet_folder / "filled.docx"])
    session.replies.accept(reply.answers)
    (again,) = session.replies.read([sheet_folder / "filled.docx"])
    assert (again.answers, again.cautions) == ((), ())


@needs_libreoffice
@pytest.mark.parametrize("suffix", ["odt", "docx"])
def test_every_answer_comes_back_through_libreoffice(
    session: Session, converted: dict[str, Path], suffix: str
) -> None:
    (reply,) = session.replies.read([converted[suffix]])
    assert_complete(reply)


def test_rows_may_be_moved_and_those_deleted_are_told(
    session: Session, sheet_folder: Path, tmp_path: Path
) -> None:
    document = docx.Document(str(sheet_folder / "filled.docx"))
    moved = find_row(document, "C17-1.2")._tr
    find_row(document, "C18-2.4")._tr.addnext(moved)
    for reference in ("C17-1.3", "C18-2.1"):
        remove_row(find_row(document, reference))
    document.save(str(tmp_path / "moved.docx"))
    (reply,) = session.replies.read([tmp_path / "moved.docx"])
    assert list_answers(reply) == {
        key: ANSWERS[key] for key in ("C17-1.1", "C17-1.2", "C17-1.4", "C18-2.2")
    }
    assert list_cautions(reply) == ["Missing in the file: C17-1.3, C18-2.1."]


def test_what_is_written_outside_the_fields_is_told(
    session: Session, sheet_folder: Path, tmp_path: Path
) -> None:
    document = docx.Document(str(sheet_folder / "filled.docx"))
    document.add_paragraph("Please call us.")
    cell = find_row(document, "C18-2.1").cells[1]
    cell.add_paragraph("fulfilled")
    (clause,) = {
        cell._tc: cell
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        if cell.text.startswith("The Parties agreed to cooperate with the aim")
    }.values()
    clause.paragraphs[0].text = "The Parties agreed on nothing."
    document.save(str(tmp_path / "changed.docx"))
    (reply,) = session.replies.read([tmp_path / "changed.docx"])
    removed, *added = list_cautions(reply)
    assert removed.startswith("Missing outside the fields: “The Parties agreed to cooperate")
    assert added == [
        "Written outside the fields: “The Parties agreed on nothing.”.",
        "Written outside the fields: “fulfilled”.",
        "Written outside the fields: “Please call us.”.",
    ]
    assert len(reply.answers) == 5


def test_a_reference_that_comes_twice_or_is_unknown_is_told(
    session: Session, sheet_folder: Path, tmp_path: Path
) -> None:
    document = docx.Document(str(sheet_folder / "filled.docx"))
    row = find_row(document, "C17-1.4")
    twin = deepcopy(row._tr)
    row._tr.addnext(twin)
    row.cells[2].paragraphs[0].text = "They want nothing."
    find_row(document, "C18-2.2").cells[0].paragraphs[0].text = "C18-7.2"
    document.save(str(tmp_path / "twice.docx"))
    (reply,) = session.replies.read([tmp_path / "twice.docx"])
    doubtful = {each.text: str(each.caution) for each in reply.answers if each.caution}
    assert doubtful == dict.fromkeys(
        ("They want nothing.", "They want a lower tariff."),
        "C17-1.4 has more than one answer. Choose one.",
    )
    assert list_cautions(reply) == [
        f"C18-7.2 is not on this sheet. The answer is “{ANSWERS['C18-2.2']}”.",
        "Missing in the file: C18-2.2.",
    ]


def test_two_replies_to_a_sheet_in_a_folder_are_told(
    session: Session, sheet_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    shutil.copy(sheet_folder / "filled.docx", folder / "a.docx")
    second = {"S-1": "C. Deputy", "S-2": "04.10.2022", "C17-1.1": "fulfilled", "C18-2.1": "at risk"}
    fill_in(sheet_folder / "sheet.docx", second, folder / "b.docx")
    (folder / "~$a.docx").write_bytes(b"a lock of Word")
    one, other = session.replies.read([folder])
    assert (one.file_name, other.file_name) == ("a.docx", "b.docx")
    doubtful = [each.reference for reply in (one, other) for each in reply.answers if each.caution]
    assert doubtful == ["C17-1.1", "C17-1.1"]
    assert other.author == "C. Deputy"


def test_two_sheets_in_one_file_are_taken_apart(
    session: Session, sheet_folder: Path, tmp_path: Path
) -> None:
    session.requests.make(SheetOrder(1, "Energy ministries"), tmp_path / "energy.docx")
    energy = session.records.requests.get_all()[-1]
    line = session.records.request_lines.find_by_request(energy.id)[0]
    filled = {"S-1": "D. Engineer", f"{line.reference}.1": "Under way"}
    fill_in(tmp_path / "energy.docx", filled, tmp_path / "energy-filled.docx")
    document = docx.Document(str(sheet_folder / "filled.docx"))
    body = document.element.body
    for element in list(docx.Document(str(tmp_path / "energy-filled.docx")).element.body)[:-1]:
        body.insert(len(body) - 1, deepcopy(element))
    document.save(str(tmp_path / "both.docx"))
    transport, other = session.replies.read([tmp_path / "both.docx"])
    assert_complete(transport)
    assert other.request == energy
    assert other.author == "D. Engineer"
    assert list_answers(other) == {f"{line.reference}.1": "Under way"}


def test_a_sheet_of_another_workspace_or_without_its_code_is_told(
    session: Session, sheet_folder: Path, tmp_path: Path, sample: Path
) -> None:
    shutil.copy(sample, tmp_path / "other.briefing")
    with Session.open(tmp_path / "other.briefing") as other:
        (reply,) = other.replies.read([sheet_folder / "filled.docx"])
    assert reply.request is None
    assert reply.answers == ()
    assert "is not of this workspace" in list_cautions(reply)[0]
    assert any("They want a lower tariff." in each for each in list_cautions(reply))
    document = docx.Document(str(sheet_folder / "filled.docx"))
    remove_row(document.tables[0].rows[1])
    document.save(str(tmp_path / "headless.docx"))
    (reply,) = session.replies.read([tmp_path / "headless.docx"])
    assert reply.answers == ()
    assert list_cautions(reply)[0].startswith("No code of a sheet stands before the answers.")
    assert any("They want a lower tariff." in each for each in list_cautions(reply))


def test_what_is_no_status_and_what_changed_since_is_told(
    session: Session, sheet_folder: Path, tmp_path: Path
) -> None:
    answers = {"S-2": "soon", "C17-1.1": "nearly done", "C18-2.1": "Orta düzeyde"}
    answers["C18-2.1"] = "Devam ediyor."
    fill_in(sheet_folder / "sheet.docx", answers, tmp_path / "filled.docx")
    commitment = get_commitment(session, "C18-2")
    session.perform(EditCommitment(commitment.id, {"status": Status.FULFILLED}))
    (reply,) = session.replies.read([tmp_path / "filled.docx"])
    (answer,) = reply.answers
    assert (answer.old, answer.status) == ("fulfilled", Status.UNDER_WAY)
    assert str(answer.caution) == "It was “under way” when the sheet was made."
    assert list_cautions(reply) == [
        "Who filled it in is missing.",
        "The date “soon” was not understood; today is taken.",
        "C17-1.1: “nearly done” is not a status.",
    ]
    session.perform(DeleteCommitment(commitment.id))
    (reply,) = session.replies.read([tmp_path / "filled.docx"])
    assert "C18-2.1: the commitment was deleted. The answer is “Devam ediyor.”." in list_cautions(
        reply
    )


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(
    session: Session, sheet_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    (tmp_path / "broken.docx").write_bytes(b"PK")
    paths = [tmp_path / "old.doc", tmp_path / "broken.docx", sheet_folder / "filled.docx"]
    old, broken, whole = session.replies.read(paths)
    assert "save it as .docx or .odt" in list_cautions(old)[0]
    assert "“broken.docx” is damaged" in list_cautions(broken)[0]
    assert_complete(whole)
