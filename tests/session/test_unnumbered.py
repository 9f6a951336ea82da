"""A statement without numbers: each paragraph can be named, and the books name it."""

import datetime as dt
import json
from pathlib import Path

import pdfplumber
import pytest
from docx import Document
from docx.oxml.ns import qn

from briefing.cli.parser import run
from briefing.domain.edition import DESK
from briefing.domain.meeting import ItemKind, Meeting
from briefing.domain.statement import Clause
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.unnumbered_statement import PARAGRAPHS, write_source


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with the statement, and with a meeting on three of its paragraphs."""
    source = tmp_path / "statement.txt"
    source.write_text(write_source(), encoding="utf-8")
    path = tmp_path / "w.briefing"
    with Session.create(path, author="A. Officer") as session:
        session.import_statement(source)
        meeting = Meeting(
            0, "Third Council", "Ankara", "Europe/Istanbul", dt.date(2026, 10, 5), dt.time(9, 30)
        )
        session.perform(AddMeeting(meeting, ("Türkiye",)))
        session.perform(AddItem(1, ItemKind.DISCUSSION, "Works under way", 30))
        for clause in find_agenda(session):
            session.perform(TakeUpClause(1, clause.id))
    return path


def find_agenda(session: Session) -> list[Clause]:
    clauses = session.records.clauses.find_numbered(1)
    return [each for each in clauses if each.text in PARAGRAPHS][-3:]


def format_plain(session: Session, clause: Clause) -> str:
    return session.records.clauses.get_address(clause.id).replace("\u00a0", " ")


def test_the_command_line_names_a_paragraph_by_its_place(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Session.open(workspace) as session:
        clause = find_agenda(session)[0]
        name = f"p{clause.position + 1}"
    options = ("--kind", "point", "--audience", "delegation")
    assert run(["annotate", str(workspace), name, "Thank them.", *options]) == 0
    assert run(["annotate", str(workspace), f"1:{name}", "Ask them.", *options]) == 0
    assert run(["annotate", str(workspace), "p99", "Nobody.", *options]) == 1
    capsys.readouterr()
    assert run(["history", str(workspace)]) == 0
    assert f" to ¶ {clause.position + 1}" in capsys.readouterr().out
    assert run(["search", str(workspace), name, "--json"]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert (hit["id"], hit["label"]) == (clause.id, f"¶\u00a0{clause.position + 1}")
    with Session.open(workspace) as session:
        assert [(each.clause_id, each.text) for each in session.records.annotations.get_all()] == [
            (clause.id, "Thank them."),
            (clause.id, "Ask them."),
        ]


def test_proposals_of_a_paragraph_are_accepted_by_its_place(workspace: Path) -> None:
    with Session.open(workspace) as session:
        proposal = session.text_analysis.find_new_proposals(1)[-1]
        place = session.records.clauses.get(proposal.clause_id).position + 1
    assert run(["propose", str(workspace), "--accept", f"p{place}"]) == 0
    with Session.open(workspace) as session:
        assert proposal.clause_id in {
            each.clause_id for each in session.records.commitments.get_all()
        }


def test_the_programme_the_coverage_map_and_the_margin_have_our_numbers(
    workspace: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "book.pdf"
    with Session.open(workspace) as session:
        session.books.make(BookRequest(1, DESK), pdf)
        first, _, last = (format_plain(session, each) for each in find_agenda(session))
        squares = [format_plain(session, e) for e in session.records.clauses.find_numbered(1)]
    with pdfplumber.open(pdf) as book:
        pages = [" ".join((page.extract_text() or "").split()) for page in book.pages]
    programme = next(
        page for page in pages if "all times local" in page and "The meeting on a page" not in page
    )
    assert f"{first}–{last.removeprefix('¶ ')}" in programme
    contents = next(page for page in pages if "coverage of the statement" in page.casefold())
    assert all(square in contents.replace("¶", "¶ ").replace("  ", " ") for square in squares)
    assert any("¶: numbered here, not in the statement" in page for page in pages)
    margins = [page for page in pages if f"{last} {PARAGRAPHS[-1][:30]}" in page]
    assert len(margins) == 2, "in the item and in the statement"
    word = tmp_path / "book.docx"
    with Session.open(workspace) as session:
        session.books.make(BookRequest(1, DESK), word)
    body = Document(str(word)).element.body
    words = " ".join("".join(each.itertext()) for each in body.iter(qn("w:p")))
    assert " ".join(words.split()).count(f"{last} {PARAGRAPHS[-1]}") == 2


def test_the_list_of_clauses_has_their_addresses(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["list", str(workspace), "clauses", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [each["address"] for each in listed[-2:]] == ["¶\u00a030", "¶\u00a031"]
    assert run(["list", str(workspace), "clauses"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("\taddress")
    assert lines[-1].endswith("\t¶ 31")
