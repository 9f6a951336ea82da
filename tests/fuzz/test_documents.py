"""Documents changed at random are read, or refused in a sentence that names the file."""

from itertools import islice
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.reading import read
from tests.fuzz.documents import make_files, write_originals

COUNT = 240


def test_changed_documents_are_read_or_refused(tmp_path: Path) -> None:
    refusals = 0
    for file in islice(make_files(write_originals(tmp_path)), COUNT):
        path = tmp_path / f"changed{file.suffix}"
        path.write_bytes(file.content)
        refusal = find_refusal(path)
        assert not refusal or path.name in refusal, (file.suffix, file.seed)
        refusals += bool(refusal)
    assert 0 < refusals < COUNT


def find_refusal(path: Path) -> str:
    """Return the sentence that refuses a document; "" if it is read."""
    try:
        read(path)
    except BriefingError as error:
        return str(error)
    return ""


def test_a_style_for_a_name_with_a_control_character(tmp_path: Path) -> None:
    """`python -m tests.fuzz` found it: lxml refuses such a name with a ValueError."""
    path = tmp_path / "page.html"
    path.write_text(
        "<style>.\\b i a{color:red} .x{display:none}</style>"
        "<p>Joint Statement</p><p class=x>hidden words</p>",
        encoding="utf-8",
    )
    assert [each.text for each in read(path).left_out] == ["hidden words"]
