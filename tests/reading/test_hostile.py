"""Broken and hostile files: each is refused in one clear sentence, quickly."""

import os
import random
import sys
import zipfile
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.common.wording import Wording
from briefing.reading import read
from tests.reading.formats.word_files import make_paragraph, make_part, write_document

BODY = f"<w:body>{make_paragraph('&k;')}</w:body>"
LAUGHS = "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">'
    for before, name in zip("abcdefghij", "bcdefghijk", strict=True)
)
DOCTYPE = '<!DOCTYPE {root} [<!ENTITY a "ha">{more}]>'
EXTERNAL = '<!ENTITY k SYSTEM "{address}">'


def _make_package(path: Path, parts: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def _get_refusal(path: Path) -> str:
    with pytest.raises(BriefingError) as refusal:
        read(path)
    return str(refusal.value)


def _get_source_or_refusal(path: Path) -> str:
    try:
        return read(path).source
    except BriefingError as refusal:
        return str(refusal)


def test_a_zip_bomb(tmp_path: Path) -> None:
    path = _make_package(tmp_path / "bomb.docx", {"word/document.xml": " " * 150_000_000})
    assert "would unpack" in _get_refusal(path)


def test_a_zip_that_lies_about_its_size(tmp_path: Path) -> None:
    path = _make_package(tmp_path / "liar.docx", {"word/document.xml": " " * 30_000_000})
    content = path.read_bytes()
    small = (1000).to_bytes(4, "little")
    path.write_bytes(content.replace((30_000_000).to_bytes(4, "little"), small))
    assert "liar.docx" in _get_refusal(path)


def test_too_many_parts_and_parts_of_one_name(tmp_path: Path) -> None:
    many = _make_package(
        tmp_path / "many.docx", {f"word/{number}.xml": "x" for number in range(2500)}
    )
    assert "2500 parts" in _get_refusal(many)


@pytest.mark.parametrize("inner", [LAUGHS, EXTERNAL], ids=["billion laughs", "external entity"])
def test_entities_in_a_word_file(inner: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    doctype = DOCTYPE.format(root="document", more=inner.format(address=secret.as_uri()))
    path = _make_package(
        tmp_path / "statement.docx", {"word/document.xml": make_part("document", BODY, doctype)}
    )
    outcome = _get_refusal(path)
    assert "statement.docx" in outcome
    assert "the secret" not in outcome


@pytest.mark.parametrize("inner", [LAUGHS, EXTERNAL], ids=["billion laughs", "external entity"])
def test_entities_in_a_web_page(inner: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    doctype = DOCTYPE.format(root="html", more=inner.format(address=secret.as_uri()))
    path = tmp_path / "page.html"
    path.write_text(f"{doctype}<html><body><h1>Joint Statement</h1><p>&k;</p></body></html>")
    reading = read(path)
    assert "the secret" not in reading.source
    assert len(reading.source) < 10_000


def test_a_refusal_can_be_told_in_another_language(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    with pytest.raises(BriefingError) as refusal:
        read(path)
    assert refusal.value.to_text(Wording("tr")) == "“empty.txt” metin içermiyor."


def test_a_text_that_is_far_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert "too large" in _get_refusal(path)


def test_a_text_with_far_too_many_lines(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("1.\n" * 100_000, encoding="utf-8")
    assert "100001 lines" in _get_refusal(path)


def test_nul_bytes(tmp_path: Path) -> None:
    path = tmp_path / "nul.txt"
    path.write_bytes(b"Joint Statement\n\x00\x00 1. One.\n")
    assert "NUL bytes (first in line 2)" in _get_refusal(path)


@pytest.mark.parametrize("suffix", [".txt", ".html", ".docx", ".odt", ".rtf", ".pdf"])
def test_random_bytes(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"noise{suffix}"
    path.write_bytes(random.Random(4).randbytes(50_000))
    assert path.name in _get_refusal(path)


@pytest.mark.parametrize("suffix", [".txt", ".html", ".docx", ".odt", ".rtf", ".pdf"])
def test_an_empty_file(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"empty{suffix}"
    path.touch()
    assert path.name in _get_refusal(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_word_file(share: float, tmp_path: Path) -> None:
    path = write_document(tmp_path / "cut.docx", make_paragraph("Joint Statement") * 2000)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert "damaged" in _get_refusal(path)


@pytest.mark.parametrize("seed", range(30))
def test_a_word_file_with_bytes_turned(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    path = write_document(tmp_path / "turned.docx", make_paragraph("1. Joint Statement") * 50)
    content = bytearray(path.read_bytes())
    for _ in range(20):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(content)
    assert "turned.docx" in _get_refusal(path)


def test_a_word_file_with_one_byte_turned(tmp_path: Path) -> None:
    """Wherever it is: a sentence that refuses the file, or the text as it was."""
    path = write_document(tmp_path / "turned.docx", make_paragraph("1. Joint Statement") * 50)
    whole, content = read(path), path.read_bytes()
    outcome = []
    for at, byte in enumerate(content):
        path.write_bytes(content[:at] + bytes([byte ^ 0xFF]) + content[at + 1 :])
        outcome.append(_get_source_or_refusal(path))
    refusals = [each for each in outcome if each != whole.source]
    assert all("turned.docx" in each for each in refusals)
    assert len(content) / 2 < len(refusals) < len(content)


def test_numbers_that_are_none_in_a_word_file(tmp_path: Path) -> None:
    numbering = '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="-7"/></w:numPr>'
    path = write_document(
        tmp_path / "odd.docx",
        make_paragraph("Joint Statement", numbering),
        styles='<w:style w:styleId="A"><w:basedOn w:val="A"/><w:name/></w:style>',
    )
    assert read(path).title == "Joint Statement"


@pytest.mark.parametrize("name", ["old.doc", "sheet.xlsx", "picture.png"])
def test_a_kind_that_is_not_read(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    assert "Save it as .docx" in _get_refusal(path)


def test_an_old_word_file_by_a_new_name(tmp_path: Path) -> None:
    path = tmp_path / "old.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000))
    assert "old .doc file or is protected" in _get_refusal(path)


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    assert "Cannot open" in _get_refusal(tmp_path / "absent.txt")
    assert "Cannot open" in _get_refusal(tmp_path)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("Joint Statement", encoding="utf-8")
    path.chmod(0)
    assert "Cannot open" in _get_refusal(path)
