"""Text files in the encodings of Turkish, Kazakh and Russian texts."""

from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.reading import read

TURKISH = "Ortak Bildiri\n\nTaraflar aşağıdaki hususlarda anlaştılar:\n\n1. İşbirliği gelişsin.\n"
RUSSIAN = "Совместное заявление\n\nСтороны заявляют:\n\n1. Стороны «отмечают» рост.\n"
KAZAKH = "Бірлескен мәлімдеме\n\nТараптар мәлімдейді:\n\n1. Тараптар ғылымды қолдайды.\n"


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (TURKISH, "utf-8", None),
        (TURKISH, "utf-8-sig", None),
        (TURKISH, "utf-16", None),
        (TURKISH, "utf-16-le", None),
        (TURKISH, "cp1254", "windows-1254"),
        (TURKISH, "iso8859-9", "windows-1254"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN.replace("«", '"').replace("»", '"'), "koi8-r", "KOI8-R"),
        (RUSSIAN, "iso8859-5", "ISO-8859-5"),
        (KAZAKH, "kz1048", "KZ-1048"),
    ],
)
def test_a_text_is_read_in_its_encoding(
    text: str, codec: str, name: str | None, tmp_path: Path
) -> None:
    file = tmp_path / "statement.txt"
    file.write_bytes(text.encode(codec, errors="replace" if codec == "iso8859-5" else "strict"))
    reading = read(file)
    if codec != "iso8859-5":
        assert reading.source == text
    guessed = [remark.text for remark in reading.remarks if "encoding" in remark.text]
    assert [name in text for text in guessed if name] == ([True] if name else [])
    assert bool(guessed) == bool(name)


def test_line_ends_of_every_kind(tmp_path: Path) -> None:
    file = tmp_path / "statement.txt"
    file.write_bytes(b"Joint Statement\r\n\r\n1. One.\r2. Two.\n")
    assert [clause.text for clause in read(file).clauses] == ["One.", "Two."]


def test_random_bytes_are_no_text(tmp_path: Path) -> None:
    file = tmp_path / "statement.txt"
    file.write_bytes(bytes(range(1, 256)) * 40)
    with pytest.raises(BriefingError, match=r"encoding of .* is not known"):
        read(file)
