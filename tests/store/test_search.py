"""Words are found however they are accented and cased, and never changed."""

from pathlib import Path

import pytest

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.statement import Clause
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation
from briefing.session import Session

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
    clause = session.records.clauses.labelled("22")[0]
    for words in WORDS:
        session.perform(AddAnnotation(clause.id, AnnotationKind.QUESTION, Audience.PRESS, words))
    return session


@pytest.mark.parametrize(
    ("query", "found"),
    [
        *((query, "Iğdır ovası") for query in ("ığdır", "IGDIR", "Iğdır", "iğdir", "OVASI")),
        *((query, "Түркия Республикасы") for query in ("Түркия", "түркия", "ТУРКИЯ")),
        *((query, "Türkiye Cumhuriyeti") for query in ("turkiye cum", "Türkiye CUMHURİYETİ")),
        *((query, "İstanbul toplantısı") for query in ("istanbul", "ISTANBUL", "toplantisi")),
        ("елка", "Ёлка"),
        *((query, "Қазақстан Республикасы") for query in ("казак", "ҚАЗАҚСТАН", "Казакстан")),
    ],
)
def test_folded_words_find_each_other(noted: Session, query: str, found: str) -> None:
    assert found in [hit.text for hit in noted.search(query) if hit.kind is Annotation]


def test_every_kind_of_record_is_found_and_says_where_it_is(session: Session) -> None:
    hits = session.search("transport")
    assert {hit.kind for hit in hits} >= {Clause, Commitment, AgendaItem}
    clause = next(hit for hit in hits if hit.kind is Clause and hit.label == "18")
    assert clause.text == session.records.clauses.get(clause.id).text
    assert clause.clause_id == clause.id
    meeting = next(hit for hit in session.search("council") if hit.kind is Meeting)
    assert session.records.meetings.get(meeting.id).title == meeting.text


def test_all_words_count_and_the_last_may_be_a_beginning(session: Session) -> None:
    labels = [hit.label for hit in session.search("kars baku trans") if hit.kind is Clause]
    assert labels == ["18"]
    assert not [hit for hit in session.search("kar baku") if hit.kind is Clause]


def test_hits_stand_in_the_order_of_the_text(session: Session) -> None:
    order = [each.id for each in session.records.clauses.all()]
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
        clause = session.records.clauses.labelled("1")[0]
        session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.PRESS, "Şanlıurfa"))
    with Session.open(workspace) as session:
        assert [hit.text for hit in session.search("sanliurfa")] == ["Şanlıurfa"]
