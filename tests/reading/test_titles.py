"""Titles in which the parties come first, over several lines or in one long sentence."""

from pathlib import Path

import pytest

from briefing.domain.reading import Reading
from briefing.reading import read
from tests.reading.counting import find_miscounted_lines

TURKISH = ("Türkiye Cumhuriyeti", "Kazakistan Cumhuriyeti")
KAZAKH = ("Қазақстан Республикасы", "Өзбекстан Республикасы")


def _read_titled(*title: str, gap: str, path: Path) -> Reading:
    file = path / "statement.txt"
    file.write_text(f"{gap.join(title)}\n\n1. A.\n\n2. B.\n", encoding="utf-8")
    reading = read(file)
    assert find_miscounted_lines(reading) == {}
    return reading


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "apart"])
@pytest.mark.parametrize(
    ("title", "kind", "parties"),
    [
        (
            ("TÜRKİYE CUMHURİYETİ İLE KAZAKİSTAN CUMHURİYETİ ARASINDA", "ORTAK BİLDİRİ"),
            "joint statement",
            TURKISH,
        ),
        (
            (
                "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ МЕН ӨЗБЕКСТАН РЕСПУБЛИКАСЫНЫҢ",
                "БІРЛЕСКЕН МӘЛІМДЕМЕСІ",
            ),
            "joint statement",
            KAZAKH,
        ),
        (
            ("Қазақстан Республикасы мен Өзбекстан Республикасы арасындағы", "ШАРТ"),
            "treaty",
            KAZAKH,
        ),
        (
            ("DECLARATION OF INTENT", "between", "Canada and the Republic of Kazakhstan"),
            "declaration",
            ("Canada", "Republic of Kazakhstan"),
        ),
    ],
)
def test_a_title_over_several_lines(
    title: tuple[str, ...], kind: str, parties: tuple[str, ...], gap: str, tmp_path: Path
) -> None:
    reading = _read_titled(*title, gap=gap, path=tmp_path)
    assert (reading.title, reading.kind, reading.parties) == (" ".join(title), kind, parties)


@pytest.mark.parametrize(
    "title",
    [
        "Türkiye Cumhuriyeti Cumhurbaşkanı Recep Tayyip Erdoğan'ın ve Kazakistan Cumhuriyeti "
        "Cumhurbaşkanı Kasım Cömert Tokayev'in Stratejik Ortaklığın Derinleştirilmesine İlişkin "
        "Ortak Bildirisi",
        "Қазақстан Республикасының Президенті Қасым-Жомарт Тоқаевтың және Өзбекстан "
        "Республикасының Президенті Шавкат Мирзиёевтің кеңейтілген стратегиялық серіктестік "
        "туралы бірлескен мәлімдемесі",
    ],
)
def test_a_long_title_that_names_its_kind_last(title: str, tmp_path: Path) -> None:
    reading = _read_titled(title, gap="", path=tmp_path)
    assert (reading.title, reading.kind) == (title, "joint statement")


def test_a_title_without_a_state_is_no_part_of_a_name(tmp_path: Path) -> None:
    opening = "Türkiye Cumhuriyeti ile Kazakistan Cumhuriyeti arasında varılan anlayış aşağıdadır:"
    reading = _read_titled("ORTAK BİLDİRİ", opening, gap="\n\n", path=tmp_path)
    assert (reading.title, reading.parties) == ("ORTAK BİLDİRİ", TURKISH)
