"""Web pages: what a browser shows, in lines."""

from datetime import date
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.reading import Reading
from briefing.reading import read

PAGE = Path(__file__).parents[1] / "fixtures" / "page_of_a_site.html"


@pytest.fixture(scope="module")
def page() -> Reading:
    return read(PAGE)


def _read_page(body: str, path: Path) -> Reading:
    file = path / "page.html"
    file.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    return read(file)


def test_the_title_is_the_heading_and_not_the_title_element(page: Reading) -> None:
    assert page.title == "Joint Communiqué of Arland and Borland"
    assert (page.date, page.place) == (date(2024, 5, 3), "Lakeside")
    assert "Ministry" not in page.source


def test_breaks_part_paragraphs(page: Reading) -> None:
    assert [passage.text for passage in page.preamble] == [
        "The Ministers met.",
        "They talked at length.",
    ]


def test_lists_carry_the_numbers_a_browser_prints(page: Reading) -> None:
    assert [(clause.label, clause.text) for clause in page.clauses] == [
        ("1", "The first – a note¹ — clause of the text."),
        ("2", "The second clause."),
        ("3", "The\u00a0third clause."),
    ]
    assert [item.label for item in page.clauses[0].items] == ["a", "b"]
    assert "1. The first" in page.source


def test_tables_of_signatures_are_read_down(page: Reading) -> None:
    assert [(who.name, who.party) for who in page.signatories] == [
        ("Ada Lovelock", "Arland"),
        ("Bo Riverson", "Borland"),
    ]


def test_what_belongs_to_the_site_is_left_out(page: Reading) -> None:
    reasons = {left_out.text: left_out.reason for left_out in page.left_out}
    assert "button" in reasons["Home News"]
    assert "button" in reasons["Share"]
    assert reasons["This is hidden."] == "hidden in the page"
    assert [passage.text for passage in page.footnotes] == ["¹ A note below the text."]


def test_list_counters(tmp_path: Path) -> None:
    reading = _read_page(
        "<h1>Joint Statement</h1><ol type='I' start='4'><li>Four.</li><li>Five.</li></ol>"
        "<ul><li>dot</li></ul><pre>kept\n  as set</pre>",
        tmp_path,
    )
    assert reading.source.split("\n") == [
        "Joint Statement",
        "IV. Four.",
        "V. Five.",
        "• dot",
        "kept",
        "as set",
    ]


@pytest.mark.parametrize("codec", ["utf-8", "windows-1254", "utf-16"])
def test_the_encoding_the_page_declares(codec: str, tmp_path: Path) -> None:
    file = tmp_path / "page.htm"
    page = f"<meta charset='{codec}'><h1>Ortak Bildiri</h1><p>Şu hususlar: ığdır.</p>"
    file.write_bytes(page.encode(codec))
    assert "ığdır" in read(file).source


def test_a_site_around_a_text_that_is_set_with_breaks_only() -> None:
    reading = read(PAGE.with_name("breaks_only.html"))
    assert [clause.text for clause in reading.clauses[:2]] == ["One is agreed.", "Two is agreed."]
    assert [(who.name, who.role) for who in reading.signatories] == [
        ("Ada Lovelock", "President of Arland"),
        ("Bo Riverson", "President of Borland"),
    ]
    reasons = {left_out.text: left_out.reason for left_out in reading.left_out}
    assert reasons["• Home"] == "before the title"
    assert reasons["• Contacts"] == "after the end of the statement"
    assert "© 2024 Presidency" in reasons


OPENING = "<h1>Joint Statement</h1><p>The Parties agreed as follows:</p><p>1. A.</p>"


@pytest.mark.parametrize("deep", [200, 300, 1500])
def test_blocks_however_deep_they_stand(deep: int, tmp_path: Path) -> None:
    below = "<p>2. B.</p><script>x</script><ol start='3'><li>C <b>c</b> d.</li></ol><p>4. D.</p>"
    reading = _read_page(f"{OPENING}{'<div>' * deep}{below}{'</div>' * deep}", tmp_path)
    assert reading.source.split("\n")[2:] == ["1. A.", "2. B.", "3. C c d.", "4. D."]
    assert [clause.label for clause in reading.clauses] == ["1", "2", "3", "4"]


def test_a_page_too_deep_to_be_read_whole_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="too deeply"):
        _read_page(f"{OPENING}{'<table><tr><td>' * 3000}<p>2. B.</p>", tmp_path)


def test_a_very_long_attribute_hides_no_text(tmp_path: Path) -> None:
    reading = _read_page(f"<p title='{'x' * 12_000_000}'>Above.</p>{OPENING}<p>2. B.</p>", tmp_path)
    assert len(reading.clauses) == 2


def test_the_second_paragraph_of_an_item_of_a_list_belongs_to_the_item(tmp_path: Path) -> None:
    more = "Trade between them has grown in each of the past three years, and they welcome it."
    lists = f"<ul><li><p>To trade.</p><p>{more}</p></li><li>To meet.</li></ul>"
    above, below = "<p>2. The Parties agree:</p>", "<p>3. The Parties thank the hosts.</p>"
    reading = _read_page(OPENING + above + lists + below, tmp_path)
    items = [item.text for item in reading.clauses[1].items]
    assert items == [f"To trade.\n{more}", "To meet."]
