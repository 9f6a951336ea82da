"""Words are found however they are accented and cased, and never changed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.person import Person
from briefing.domain.reading import ReadClause, Reading
from briefing.domain.statement import Clause, ClauseKind, Statement
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.persons import AddPerson
from briefing.edits.statements import ImportStatement
from briefing.reading import read
from briefing.session import Session
from tests.clause_labels import find_clauses_by_label

WORDS = [
    "Iğdır ovası",
    "Түркия Республикасы",
    "Türkiye Cumhuriyeti",
    "İstanbul toplantısı",
    "Ёлка",
    "Қазақстан Республикасы",
]


@pytest.fixture
def noted(session: Session) -> Session:
    clause = find_clauses_by_label(session.records, "22")[0]
    for words in WORDS:
        session.perform(AddAnnotation(clause.id, AnnotationKind.QUESTION, Audience.PRESS, words))
    return session


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        *((query, "Iğdır ovası") for query in ("ığdır", "IGDIR", "Iğdır", "iğdir", "OVASI")),
        *((query, "Түркия Республикасы") for query in ("Түркия", "түркия", "ТУРКИЯ")),
        *((query, "Türkiye Cumhuriyeti") for query in ("turkiye cum", "Türkiye CUMHURİYETİ")),
        *((query, "İstanbul toplantısı") for query in ("istanbul", "ISTANBUL", "toplantisi")),
        ("елка", "Ёлка"),
        *((query, "Қазақстан Республикасы") for query in ("казак", "ҚАЗАҚСТАН", "Казакстан")),
    ],
)
def test_folded_words_find_each_other(noted: Session, query: str, expected: str) -> None:
    assert expected in [hit.text for hit in noted.search(query) if hit.kind is Annotation]


def test_every_kind_of_record_is_found_and_says_where_it_is(session: Session) -> None:
    hits = session.search("transport")
    assert {hit.kind for hit in hits} >= {Clause, Commitment, AgendaItem}
    clause = next(hit for hit in hits if hit.kind is Clause and hit.label == "18")
    assert clause.text == session.records.clauses.get(clause.id).text
    assert clause.clause_id == clause.id
    meeting = next(hit for hit in session.search("council") if hit.kind is Meeting)
    assert session.records.meetings.get(meeting.id).title == meeting.text


def test_briefs_and_persons_are_found_and_a_brief_leads_to_its_item(session: Session) -> None:
    item = session.records.items.get_all()[2]
    session.perform(WriteBrief(item.meeting_id, BriefKind.PRESS_LINE, "Zeppelins fly.", item.id))
    session.perform(WriteBrief(item.meeting_id, BriefKind.SCENE, "Zeppelins landed."))
    about = {"role": "Minister", "biography": "Flew zeppelins."}
    session.perform(AddPerson("Zhuldyz Ağaoğlu", values=about))
    line, scene, person = session.search("zeppelins")
    assert (line.kind, line.item_id, line.meeting_id) == (Brief, item.id, item.meeting_id)
    assert (scene.kind, scene.item_id, scene.meeting_id) == (Brief, None, item.meeting_id)
    assert (person.kind, person.text) == (Person, "Zhuldyz Ağaoğlu, Minister")
    assert [hit.text for hit in session.search("agaoglu")] == [person.text]


def test_all_words_count_and_the_last_may_be_a_beginning(session: Session) -> None:
    labels = [hit.label for hit in session.search("kars baku trans") if hit.kind is Clause]
    assert labels == ["18"]
    assert not [hit for hit in session.search("kar baku") if hit.kind is Clause]


def test_hits_stand_in_the_order_of_the_text(session: Session) -> None:
    order = [each.id for each in session.records.clauses.get_all()]
    for clause_id in reversed(order[:20]):
        session.perform(
            AddAnnotation(
                clause_id, AnnotationKind.POINT, Audience.PRESS, "Parties, last noted first"
            )
        )
    hits = session.search("parties", 5)
    for kind in (Clause, Annotation):
        places = [order.index(hit.clause_id) for hit in hits if hit.kind is kind and hit.clause_id]
        assert len(places) == 5
        assert places == sorted(places)
    assert [hit.clause_id for hit in hits if hit.kind is Annotation] == order[:5]


@pytest.mark.parametrize("query", ["", "   ", '"', "* OR (", "- – —", "NEAR(", "a:b\x00"])
def test_nothing_that_can_be_typed_is_an_error(session: Session, query: str) -> None:
    assert isinstance(session.search(query), list)


def test_what_is_deleted_is_not_found_until_it_is_back(noted: Session) -> None:
    (hit,) = [hit for hit in noted.search("ığdır") if hit.kind is Annotation]
    noted.perform(DeleteAnnotation(hit.id))
    assert noted.search("ığdır") == []
    noted.undo()
    assert [each.id for each in noted.search("ığdır")] == [hit.id]


def test_the_index_survives_closing(workspace: Path) -> None:
    with Session.open(workspace) as session:
        clause = find_clauses_by_label(session.records, "1")[0]
        session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.PRESS, "Şanlıurfa"))
    with Session.open(workspace) as session:
        assert [hit.text for hit in session.search("sanliurfa")] == ["Şanlıurfa"]


_OTHER = Reading(
    "other.txt", b"", "", "Joint Declaration", date=date(2018, 9, 1), language="en",
    clauses=(
        ReadClause("Madde 7", None, "The Parties will meet:", (1,), (
            ReadClause("(a)", None, "every 18 months;", (2,)),
            ReadClause("(b)", None, "as often as they wish.", (3,)),
        )),
        ReadClause("18-бап", None, "Last of all.", (4,)),
    ),
)  # fmt: skip


_EIGHTEEN = (
    "18|clause 18|Clause 18.|madde 18|бап 18|18 бап|18-бап|статья 18|article 18|cl. 18|§18|§ 18"
)


@pytest.mark.parametrize("query", _EIGHTEEN.split("|"))
def test_a_number_finds_its_clauses_first_and_says_of_which_statement(
    session: Session, query: str
) -> None:
    session.perform(ImportStatement(_OTHER))
    hits = [hit for hit in session.search(query) if hit.kind is Clause]
    assert [hit.label for hit in hits[:2]] == ["18", "18-бап"]
    assert hits[1].statement == "Joint Declaration"
    assert hits[1].made == date(2018, 9, 1)


@pytest.mark.parametrize("query", ["7(a)", "7 (a)", "7a", "madde 7(a)"])
def test_a_number_finds_an_item_within_its_clause(session: Session, query: str) -> None:
    session.perform(ImportStatement(_OTHER))
    hits = [hit for hit in session.search(query) if hit.kind is Clause]
    assert hits[0].text == "every 18 months;"


@pytest.mark.parametrize("number", ["20", "22"])
def test_a_clause_comes_before_what_only_holds_its_number(session: Session, number: str) -> None:
    hits = [hit for hit in session.search(number, 6) if hit.kind is Clause]
    assert hits[0].label == number
    assert len(hits) == len({hit.id for hit in hits}) <= 6
    assert ClauseKind.LEAD_IN in {hit.part for hit in hits if not hit.label}


def test_the_one_statement_there_is_need_not_be_named(session: Session) -> None:
    assert {hit.statement for hit in session.search("transport")} == {""}


NAMES = """JOINT STATEMENT
of the President of the Republic of Azerbaijan and the President of the Republic of Oʻzbekiston

Bakı, 3 March 2025

1. The Sides welcome the visit to Gəncə and Şəki.
2. The Sides visited Oʻzbekiston’s Margʻilon, and the Ma’rifat centre.
3. 双方同意加强互联互通合作。
"""


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("names")
    (folder / "names.txt").write_text(NAMES, encoding="utf-8")
    with Session.create(folder / "names.briefing", "Officer") as session:
        session.perform(ImportStatement(read(folder / "names.txt")))
        yield session


@pytest.mark.parametrize(
    ("query", "label"),
    [
        *((query, "1") for query in ("gence", "Gəncə", "SEKI", "şəki")),
        *((query, "2") for query in ("O'zbekiston", "Ozbekiston", "Oʻzbekiston", "o‘zbekiston")),
        *((query, "2") for query in ("o`zbekiston", "margilon", "marg'ilon", "marifat", "ma'rif")),
        *((query, "3") for query in ("互联互通", "互通", "合作")),
    ],
)
def test_names_of_other_alphabets_are_found(names: Session, query: str, label: str) -> None:
    assert label in [hit.label for hit in names.search(query) if hit.kind is Clause]


@pytest.mark.parametrize("query", ["通互", "gen x", "联通"])
def test_parts_in_another_order_are_not_found(names: Session, query: str) -> None:
    assert not [hit for hit in names.search(query) if hit.kind is Clause]


@pytest.mark.parametrize("query", ["joint state", "ozbekiston presid", "AZERBAIJAN"])
def test_the_title_of_a_statement_is_found(names: Session, query: str) -> None:
    hits = [hit for hit in names.search(query) if hit.kind is Statement]
    assert [(hit.statement_id, hit.clause_id) for hit in hits] == [(1, None)]
