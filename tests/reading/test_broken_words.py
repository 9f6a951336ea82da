"""A hyphen at a line's end: a broken word is joined, a compound keeps it; a remark says which."""

import pytest

from briefing.reading.lines import DocumentText, number_lines
from briefing.reading.paragraphs import collect_words, join_lines
from briefing.reading.structure import find_structure


def join(text: str) -> str:
    lines = number_lines(text.split("\n"))
    return join_lines(lines, collect_words(lines)).text


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("their socio-\neconomic ties", "socio-economic"),
        ("a non-\nproliferation regime", "non-proliferation"),
        ("the Kazakh-\nTurkish council", "Kazakh-Turkish"),
        ("торгово-\nэкономическое сотрудничество", "торгово-экономическое"),
        ("сауда-\nэкономикалық байланыстар", "сауда-экономикалық"),
        ("a follow-\nup meeting, and the follow-up report", "follow-up"),
        ("a people-\ncentred plan for the people", "people-centred"),
    ],
)
def test_a_compound_keeps_its_hyphen(text: str, word: str) -> None:
    assert word in join(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("the coop-\neration of both", "cooperation"),
        ("a multi-\nlateral treaty", "multilateral"),
        ("well-\ns of water", "wells"),
        ("сотрудни-\nчество сторон", "сотрудничество"),
        ("ынтымақ-\nтастық туралы", "ынтымақтастық"),
        ("the socio-\neconomic and the socioeconomic plan", "socioeconomic"),
        ("a soft\u00ad\nened word", "softened"),
    ],
)
def test_a_broken_word_is_joined(text: str, word: str) -> None:
    assert word in join(text)


@pytest.mark.parametrize("ending", ["socio-\neconomic", "coop-\neration"])
def test_a_remark_says_how_it_was_read(ending: str) -> None:
    text = f"JOINT STATEMENT\n\n1. The Parties value their {ending} ties.\n\n2. They end here."
    reading = find_structure(DocumentText(number_lines(text.split("\n"))), "a.txt", b"")
    (remark,) = [each for each in reading.remarks if each.line == 3]
    assert str(remark.values["word"]) in reading.clauses[0].text
