"""Every word of a source stands in the JSON of its reading: in a part, or in `left_out`."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.cli.read import describe_reading
from briefing.domain.reading import Reading
from briefing.reading import load_document
from briefing.reading.lines import DocumentText, number_lines
from briefing.reading.structure import find_structure
from tests.reading.test_styles import MARK

FIXTURES = Path(__file__).parent / "fixtures"
STYLES = Path(__file__).parent / "styles"
_WORD = re.compile(r"\w+")
_FACTS = frozenset(
    {"kind", "date", "place", "parties", "language", "numbering", "signatories", "sections"}
    | {"note_references", "documents", "languages", "remarks", "tables", "paragraphs"}
)

LINES = st.sampled_from(
    [
        "JOINT STATEMENT",
        "Strelsau, 4 May 2031",
        "PART A 1. The river is open.",
        "1. The tolls are halved.",
        "2 bis. The tolls are halved again.",
        "First, we will meet.",
        "Annex 1: List of locks",
        "**Trade.** The Sides agreed to trade.",
        "Trade and Transport",
        "I. Politics",
        "(a) in spring;",
        "- in autumn;",
        "Recalling the Treaty of 1911,",
        "Decides to meet every year;",
        "have agreed as follows:",
        "The Parties decided to open a second bridge over the river in the year 2033.",
        "Done at Strelsau on 9 May 2031.",
        "Excellency,",
        "For the Republic of Ruritania          For Graustark",
        "Anna Alm          Boris Berg",
        "President Anna Alm of the Republic of Ruritania",
        "[1] See the Protocol.",
        "Стороны договорились о нижеследующем:",
        "Go back Twitter Print",
        "-----",
        "",
    ]
)


def _list_texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _list_texts(each, key)
    elif isinstance(value, dict):
        for name, each in value.items():
            if name not in _FACTS and name != "why":
                yield from _list_texts(each, name)


def _find_missing_words(reading: Reading) -> set[str]:
    """Find the words that stand more often in the source than in the JSON.

    A number printed before all items was replaced, with a remark; joined words have one, too.
    """
    described = json.loads(json.dumps(describe_reading(reading), default=str))
    counts = Counter(_WORD.findall(" ".join(_list_texts(described))))
    lines = enumerate(reading.source.split("\n"), start=1)
    is_in_header = reading.source.startswith("---")  # there the title has escapes and a key
    printed = [
        line for number, line in lines if not is_in_header or number not in reading.title_lines
    ]
    source = re.sub(r"</?\w+>", " ", "\n".join(printed))
    missing = set(Counter(_WORD.findall(source)) - counts)
    reported = [str(value) for remark in reading.remarks for value in remark.values.values()]
    return missing - set(_WORD.findall(" ".join(reported)))


def _read_source(path: Path) -> Reading:
    if path.parent == FIXTURES:
        document = load_document(path)
        return find_structure(document.text, document.file_name, document.original)
    lines = path.read_text(encoding="utf-8").split(MARK)[0].split("\n")
    return find_structure(DocumentText(number_lines(lines)), path.name, b"")


@pytest.mark.parametrize(
    "path",
    sorted((*FIXTURES.iterdir(), *STYLES.iterdir())),
    ids=lambda path: path.name,
)
def test_every_word_of_a_text_is_in_its_json(path: Path) -> None:
    reading = _read_source(path)
    if not any("hyphenated at the line" in remark.text for remark in reading.remarks):
        assert _find_missing_words(reading) == set()


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=30))
def test_every_word_of_any_lines_is_in_the_json(texts: list[str]) -> None:
    reading = find_structure(DocumentText(number_lines(texts)), "made.txt", b"")
    assert _find_missing_words(reading) == set()
