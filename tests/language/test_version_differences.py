"""Differences between language versions, and what only looks like one."""

from pathlib import Path

import pytest

from briefing.domain.statement import Clause
from briefing.language.figures import find_figures
from briefing.language.name_skeletons import make_skeleton
from briefing.language.version_differences import Difference, DifferenceKind, find_differences
from tests.language.texts import make_clause, read_clauses
from tests.language.versions import KAZAKH, TURKISH, make_english_beginning, plant_differences


@pytest.fixture
def english(tmp_path: Path) -> list[Clause]:
    path = tmp_path / "english.txt"
    path.write_text(make_english_beginning(), encoding="utf-8")
    return read_clauses(path)


@pytest.mark.parametrize("version", [TURKISH, KAZAKH], ids=["tr", "kk"])
def test_true_translations_do_not_differ(english: list[Clause], version: Path) -> None:
    assert find_differences(english, read_clauses(version)) == []


def test_turkish_and_kazakh_do_not_differ_either() -> None:
    assert find_differences(read_clauses(TURKISH), read_clauses(KAZAKH)) == []


def test_what_was_planted_is_found(english: list[Clause], tmp_path: Path) -> None:
    path = tmp_path / "planted.tr.txt"
    path.write_text(plant_differences(TURKISH.read_text(encoding="utf-8")), encoding="utf-8")
    differences = find_differences(english, read_clauses(path))
    assert [(each.kind, each.pair.one and each.pair.one.label) for each in differences] == [
        (DifferenceKind.AMOUNT, "5"),
        (DifferenceKind.CLAUSE, "7"),
        (DifferenceKind.NAME, "8"),
    ]
    amount, missing, name = differences
    assert (amount.one, amount.other) == ("10 billion dollars", "12 milyar dolara")
    assert missing.pair.other is None
    assert missing.one.startswith("The Parties stressed the importance of further strengthening")
    assert (name.one, name.other) == ("Nur-Sultan", "")


def find_between(one: str, other: str) -> list[Difference]:
    return find_differences([make_clause(one)], [make_clause(other)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("held on March 3-4, 2022", "3–4 Mart 2022 tarihlerinde düzenlenen"),
        ("held on March 3-4, 2022", "2022 жылғы 3-4 наурызда өткен"),
        ("held on 3 and 4 March 2022", "состоявшаяся 3–4 марта 2022 года"),
        ("celebrated on March 2 2022", "2022 жылдың 2 наурызында тойланған"),
        ("on 25 May 2022", "25.05.2022 tarihinde"),
        ("in June 2022", "2022 yılının Haziran ayında"),
        ("10 billion dollars", "10 млрд долл. США"),
        ("$1.5 billion", "1,5 milyar ABD doları"),
        ("1,000 tons", "1.000 ton"),
        ("50 percent", "%50'si"),
        ("50%", "50 пайызы"),
        ("the twelfth meeting", "12. toplantı"),
        ("ten billion dollars", "10 milyar dolar"),
        ("20 countries", "жиырма ел"),
        ("Article 12 may be amended", "12. madde değiştirilebilir"),
        ("members of the OIC", "İİT üyeleri"),
        ("in the CICA and the UN", "АӨСШК мен БҰҰ-да"),
        ("They thanked TIKA", "TİKA'ya teşekkür ettiler"),
    ],
)
def test_what_only_looks_different_is_no_finding(one: str, other: str) -> None:
    assert find_between(one, other) == []
    assert find_between(other, one) == []


@pytest.mark.parametrize(
    ("one", "other", "kind", "words"),
    [
        ("on March 3-4, 2022", "3-5 Mart 2022'de", "date", ("March 3-4, 2022", "3-5 Mart 2022")),
        ("on 2 March", "2 Nisan'da", "date", ("2 March", "2 Nisan")),
        ("$10 billion", "10 milyon dolar", "amount", ("$10 billion", "10 milyon dolar")),
        ("5 billion dollars", "5 млрд евро", "amount", ("5 billion dollars", "5 млрд евро")),
        ("50%", "%60", "amount", ("50%", "%60")),
        ("68 articles", "86 madde", "number", ("68", "86")),
        ("68 articles", "maddeler", "number", ("68", "")),
        ("They thanked TIKA.", "Teşekkür ettiler.", "name", ("TIKA", "")),
        ("They thanked them.", "KazAID-ке алғыс айтты.", "name", ("", "KazAID")),
    ],
)  # fmt: skip
def test_what_differs_is_told_with_its_words(
    one: str, other: str, kind: str, words: tuple[str, str]
) -> None:
    [difference] = find_between(one, other)
    assert (difference.kind, (difference.one, difference.other)) == (DifferenceKind(kind), words)


def test_a_figure_said_twice_is_said() -> None:
    assert find_between("68 articles, all 68", "68 madde") == []


@pytest.mark.parametrize(
    "names",
    [
        ("Kazakhstan", "Kazakistan", "Қазақстан", "Казахстан"),
        ("Tokayev", "Тоқаев", "Токаев"),
        ("Erdoğan", "Ердоған", "Эрдоган"),
        ("Nur-Sultan", "Нұр-Сұлтан", "Нур-Султан"),
        ("Jomart", "Cömert", "Жомарт"),
        ("Azerbaijan", "Azerbaycan", "Әзербайжан"),
    ],
)
def test_names_are_known_in_each_language(names: tuple[str, ...]) -> None:
    assert len({make_skeleton(name) for name in names}) == 1


def test_figures_know_where_they_stand() -> None:
    text = "The Council meets on October 12-13, 2022 with 30 guests."
    words = [text[each.start : each.end] for each in find_figures(text)]
    assert words == ["October 12-13, 2022", "30"]
