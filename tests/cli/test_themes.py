"""`briefing theme`, and the themes in the contents of a book."""

import json
from pathlib import Path

import docx
import pypdfium2
import pytest

from briefing.cli.parser import run

ORDER = ("--meeting", "1", "--edition", "desk", "-o")


@pytest.fixture
def themed(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert run(["theme", str(workspace), "add", "16-21", "Transport"]) == 0
    assert run(["theme", str(workspace), "add", "5", "Trade"]) == 0
    capsys.readouterr()
    return workspace


def test_themes_are_listed_renamed_and_deleted(
    themed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["theme", str(themed), "list"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert rows == [["2", "5", "Trade"], ["1", "16–21", "Transport"]]
    assert run(["theme", str(themed), "rename", "1", "Corridors"]) == 0
    assert run(["theme", str(themed), "delete", "2"]) == 0
    assert run(["theme", str(themed), "list", "--json"]) == 0
    (theme,) = json.loads(capsys.readouterr().out)
    assert theme["title"] == "Corridors"
    assert run(["theme", str(themed), "delete", "2"]) == 1
    assert "Theme 2 not found" in capsys.readouterr().err


def test_the_contents_of_a_book_have_them_in_the_order_of_the_text(
    themed: Path, tmp_path: Path
) -> None:
    printed, word = tmp_path / "book.pdf", tmp_path / "book.docx"
    for path in (printed, word):
        assert run(["book", str(themed), *ORDER, str(path)]) == 0
    with pypdfium2.PdfDocument(printed) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
        entries = {each.get_title(): each.get_dest().get_index() for each in pdf.get_toc()}
    contents = next(text for text in pages if "Transport (16–21)" in text)
    assert contents.index("Trade (5)") < contents.index("Transport (16–21)")
    assert "16" in pages[entries["Transport (16–21)"]]
    lines = [each.text for each in docx.Document(str(word)).paragraphs]
    assert any("Transport (16–21)" in line for line in lines)
