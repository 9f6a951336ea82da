"""The sample statement, read character by character."""

import re
from datetime import date
from pathlib import Path

import pytest

from briefing.domain.reading import Reading, ReadSignatory
from briefing.reading import read
from tests.reading.counting import find_miscounted_lines

SOURCE = Path(__file__).parents[2] / "data" / "joint-statement-2022-05-10.en.txt"


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(SOURCE)


def test_the_head_of_the_statement(reading: Reading) -> None:
    assert reading.title == (
        "Joint Statement of President of the Republic of Kazakhstan Kassym-Jomart Tokayev and "
        "President of The Republic of Tűrkiye Recep Tayyip Erdoğan On Enhanced Strategic "
        "Partnership"
    )
    assert (reading.kind, reading.date) == ("joint statement", date(2022, 5, 10))
    assert (reading.place, reading.language, reading.numbering) == ("Ankara", "en", "decimal")
    assert reading.parties == ("Republic of Kazakhstan", "Republic of Türkiye")


def test_the_preamble_and_the_lead_in(reading: Reading) -> None:
    assert len(reading.preamble) == 12
    assert reading.preamble[0].text.startswith("At the invitation of President")
    assert reading.preamble[-1].text.startswith("On the auspicious occasion")
    assert reading.lead_in is not None
    assert reading.lead_in.text.startswith("Guided by the Friendship")
    assert reading.lead_in.text.endswith("the Parties make the following statement:")


def test_every_clause_is_byte_for_byte_the_source(reading: Reading) -> None:
    source = SOURCE.read_bytes().decode("utf-8")
    expected = re.findall(r"^  (\d+)\. (.*)$", source, re.MULTILINE)
    assert [(clause.label, clause.text) for clause in reading.clauses] == expected
    assert [clause.label for clause in reading.clauses] == [str(n) for n in range(1, 51)]
    assert reading.clauses[12].text.startswith("\u00a0The Parties")


def test_the_signatories_stand_in_two_columns(reading: Reading) -> None:
    assert reading.signatories == (
        ReadSignatory(
            "Kassym-Jomart Tokayev",
            "President of the Republic of Kazakhstan",
            "Republic of Kazakhstan",
        ),
        ReadSignatory(
            "Recep Tayyip Erdoğan", "President of the Republic of Türkiye", "Republic of Türkiye"
        ),
    )


def test_every_line_is_accounted_for_once(reading: Reading) -> None:
    assert reading.source.encode("utf-8") == SOURCE.read_bytes()
    assert find_miscounted_lines(reading) == {}
    left_out = {left_out.text: left_out.reason for left_out in reading.left_out}
    assert left_out["National Emblem of Kazakhstan"] == "before the title"
    assert left_out["May 10, 2022"] == "the date line"
    assert "button" in left_out["Go back Go back Twitter Facebook Print"]


def test_what_is_odd_is_said_with_its_line(reading: Reading) -> None:
    remarks = {remark.line: remark.text for remark in reading.remarks}
    assert "Tűrkiye" in remarks[14]
    assert remarks[56] == "Clause 13 begins with a no-break space (U+00A0)."
