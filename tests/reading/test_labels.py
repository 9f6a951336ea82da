"""Each way of labelling a clause, and what only looks like one."""

import pytest

from briefing.language.labels import is_next, parse_roman
from briefing.reading.labels import find_labels


@pytest.mark.parametrize(
    ("text", "printed", "kind", "rest"),
    [
        ("18. The Parties", "18", "decimal", "The Parties"),
        ("  18\\. The Parties", "18", "decimal", "The Parties"),
        ("13. \u00a0The Parties", "13", "decimal", "\u00a0The Parties"),
        ("1.\u00a0\u00a0The Parties", "1", "decimal", "The Parties"),
        ("3) The Parties", "3", "decimal", "The Parties"),
        ("(3) The Parties", "(3)", "decimal", "The Parties"),
        ("4 The Parties", "4", "bare", "The Parties"),
        ("1.2 The Parties", "1.2", "decimal", "The Parties"),
        ("Article 1.1: Title", "Article 1.1", "article", "Title"),
        ("ARTICLE IV.", "ARTICLE IV", "article", ""),
        ("## Article 9 ", "Article 9", "article", ""),
        ("Article 5 The Parties", "Article 5", "article", "The Parties"),
        ("Статья 12. Стороны", "Статья 12", "article", "Стороны"),
        ("MADDE 3", "MADDE 3", "article", ""),
        ("Madde 3 – Taraflar", "Madde 3", "article", "Taraflar"),
        ("1 бап", "1 бап", "article", ""),
        ("17 бап.", "17 бап", "article", ""),
        ("5-бап. Тараптар", "5-бап", "article", "Тараптар"),
        ("**II. Economy**", "II", "roman", "Economy**"),
        ("First, to resume", "First", "ordinal", "to resume"),
        ("Во-вторых, Стороны", "Во-вторых", "ordinal", "Стороны"),
        ("Birinci: Taraflar", "Birinci", "ordinal", "Taraflar"),
        ("(a) trade", "(a)", "letter", "trade"),
        ("б) торговля", "б", "letter", "торговля"),
        ("- trade", "-", "bullet", "trade"),
        ("• trade", "•", "bullet", "trade"),
    ],
)
def test_a_label_is_read_as_printed(text: str, printed: str, kind: str, rest: str) -> None:
    label = next(label for label in find_labels(text) if label.kind == kind)
    assert (label.printed, text[label.end :]) == (printed, rest)


@pytest.mark.parametrize(
    "text",
    [
        "81.6 billion dollars",
        "2025, the year of",
        "Article 5 of the Treaty provides",
        "10 countries agreed",
        "The Parties agreed",
        "Kassym-Jomart Tokayev",
        "*In the 21st century*",
    ],
)
def test_what_only_looks_like_a_label(text: str) -> None:
    assert [label for label in find_labels(text) if label.value] == []


def test_a_number_follows_its_sequence() -> None:
    assert is_next((1,), ())
    assert is_next((4,), (3,))
    assert is_next((2, 1), (1, 7))
    assert not is_next((5,), (3,))
    assert not is_next((2025,), (3,))


def test_roman_numerals() -> None:
    assert [parse_roman(numeral) for numeral in ("I", "IV", "XIX", "XL")] == [1, 4, 19, 40]
    assert parse_roman("IIV") is None
