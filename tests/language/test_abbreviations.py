"""The abbreviations that a text defines."""

import pytest

from briefing.domain.statement import Clause, ClauseKind
from briefing.language.abbreviations import find_abbreviations, find_full_name
from briefing.session import Session


def make_clause(clause_id: int, text: str) -> Clause:
    return Clause(clause_id, 1, None, clause_id, ClauseKind.CLAUSE, str(clause_id), None, text, "")


def test_the_sample_defines_nine(session: Session) -> None:
    abbreviations = find_abbreviations(session.records.clauses.get_all())
    assert {each.short: each.full for each in abbreviations} == {
        "COMCEC": "Standing Committee for Economic and Commercial Cooperation of the Organization "
        "of the Islamic Cooperation",
        "ICYF": "Islamic Cooperation Youth Forum",
        "IEC": "Kazakh-Turkish Intergovernmental Economic Commission",
        "IOFS": "Islamic Organization for Food Security",
        "IRCICA": "Research Centre for Islamic History, Arts and Culture",
        "KazAID": "Kazakhstan Agency for International Development",
        "SESRIC": "Statistical, Economic and Social Research and Training Centre for Islamic "
        "Countries",
        "SMIIC": "Standards and Metrology Institute for the Islamic Countries",
        "TIKA": "Turkish Cooperation and Coordination Agency",
    }


def test_where_they_are_used_is_known() -> None:
    clauses = [
        make_clause(1, "The Joint Transport Commission (JTC) met."),
        make_clause(2, "The JTC reports yearly."),
        make_clause(3, "JTCs elsewhere are others."),
    ]
    (abbreviation,) = find_abbreviations(clauses)
    assert abbreviation.clause_ids == (1, 2)


@pytest.mark.parametrize(
    "text",
    [
        "the Republic of Kazakhstan (hereinafter referred to as the Parties)",
        "the Council (Annex)",
        "in the year (2022)",
        "(IEC) stands first",
    ],
)
def test_other_brackets_define_nothing(text: str) -> None:
    assert find_abbreviations([make_clause(1, text)]) == []


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("FSB and the Network for Greening the Financial System (NGFS)",
         "Network for Greening the Financial System"),
        ("the Subject to Tax Rule (STTR)", "Subject to Tax Rule"),
        ("BIS CPMI and the BIS Innovation Hub (BISIH)", "BIS Innovation Hub"),
        ("Taraflar, Kazakistan Uluslararası Kalkınma Ajansı (KazAID)",
         "Kazakistan Uluslararası Kalkınma Ajansı"),
    ],
)  # fmt: skip
def test_a_full_name_begins_as_its_short_form_does(text: str, full: str) -> None:
    assert [each.full for each in find_abbreviations([make_clause(1, text)])] == [full]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("met. The Joint Transport Commission ", "Joint Transport Commission"),
        (
            "including the Türk İşbirliği ve Koordinasyon Ajansı ",
            "Türk İşbirliği ve Koordinasyon Ajansı",
        ),
        (
            "Taraflar, Türk İş Birliği ve Koordinasyon Ajansı ",
            "Türk İş Birliği ve Koordinasyon Ajansı",
        ),
        (
            "осы салада Қазақстан халықаралық даму агенттігі ",
            "Қазақстан халықаралық даму агенттігі",
        ),
        ("in Kazakhstan, the Islamic Youth Forum ", "Islamic Youth Forum"),
        ("", ""),
    ],
)
def test_full_name(before: str, expected: str) -> None:
    assert find_full_name(before) == expected
