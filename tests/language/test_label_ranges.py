"""Lists of clause numbers in short form."""

import pytest

from briefing.language.label_ranges import format_label_ranges, format_labels_by_statement


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        ("", ""),
        ("7", "7"),
        ("10 11", "10, 11"),
        ("16 17 18 21", "16–18, 21"),
        ("28 29 33", "28, 29, 33"),
        ("5 6 7 8 9 19", "5–9, 19"),
        ("1 2(a) 2(b) 3", "1, 2(a), 2(b), 3"),
        ("9 8 7", "9, 8, 7"),
    ],
)
def test_runs_of_three_become_ranges(labels: str, text: str) -> None:
    assert format_label_ranges(labels.split()) == text


def test_labels_of_several_statements_have_its_name_once() -> None:
    pairs = [("Ankara 2022", "1"), ("Baku 2023", "1"), ("Ankara 2022", "2"), ("Ankara 2022", "3")]
    assert format_labels_by_statement(pairs) == "Ankara 2022: 1–3; Baku 2023: 1"
    assert format_labels_by_statement([("Ankara 2022", "")]) == "Ankara 2022"
    assert format_labels_by_statement([]) == ""
