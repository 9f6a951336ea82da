"""Sheets that came back: their answers, found by the references, and what else they say.

The rows of a sheet may be anywhere: moved, in another order, together with those of another sheet.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.common.child import Task, call_in_child
from briefing.common.errors import BriefingError
from briefing.common.limited_file import read_limited
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.domain.request import Question, format_row_reference
from briefing.reading import TOO_LARGE
from briefing.reading.lines import INVISIBLE, DocumentText, Line, refuse_too_many_lines

SUFFIXES = (".docx", ".odt")
"""The kinds of file that a reply may be."""
_UNKNOWN_KIND = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” cannot be read as a sheet. Open it in Word or LibreOffice and save it as .docx or "
    ".odt.",
)
_LIMIT_MB = 50

_CODE = re.compile(r"[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")
_REFERENCE = re.compile(r"(?P<reference>(?:C\w*|S)-\d{1,9})(?:\.(?P<question>\d))?")
# What a word processor makes of a hyphen, and Cyrillic letters that look like ours.
_ALIKE = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), "С": "C", "с": "c", "Ѕ": "S", "ѕ": "s"})


@dataclass(frozen=True)
class SheetRow:
    """A row with a reference; `code` is the last one above it, `question` None for a head field."""

    code: str
    reference: str
    question: Question | None
    answer: str

    @property
    def full_reference(self) -> str:
        if self.question is None:
            return self.reference
        return format_row_reference(self.reference, self.question)


@dataclass(frozen=True)
class SheetText:
    """What a file says: its codes, its rows with references, and the lines outside the answers.

    `remarks` say what the reader left out or accepted.
    """

    codes: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    outside: tuple[str, ...]
    remarks: tuple[Remark, ...]


def read_foreign_sheet(path: Path) -> SheetText:
    """Read a file that came from outside, in a child process."""
    if path.suffix.casefold() not in SUFFIXES:
        raise BriefingError(_UNKNOWN_KIND, name=path.name)
    content = read_limited(path, _LIMIT_MB, TOO_LARGE)
    return parse_sheet(call_in_child(Task(path.name), extract_cells, content, Path(path.name)))


def extract_cells(original: bytes, path: Path) -> DocumentText:
    """Extract the lines of a file, each with the cell that it is in."""
    if path.suffix.casefold() == ".odt":
        from briefing.reading.formats.odt import read_odt

        text = read_odt(original, path, keeps_cells=True)
    else:
        from briefing.reading.formats.word import read_word

        text = read_word(original, path, keeps_cells=True)
    refuse_too_many_lines(len(text.lines), path.name)
    return text


def parse_sheet(text: DocumentText) -> SheetText:
    """Find the codes, the references and the answers in the lines of a file."""
    code, codes, rows, outside = "", [], [], []
    for cells in _gather_rows(text.lines):
        at, match = _find_reference(cells)
        others = cells
        if match is not None:
            question = _get_question(match["question"])
            answer = "\n".join(cells[at + 2 :]).strip()
            rows.append(SheetRow(code, match["reference"], question, answer))
            others = [*cells[:at], *cells[at + 1 : at + 2]]
        for line in (line for cell in others for line in cell.splitlines()):
            if match is None and _CODE.fullmatch(_normalize_code(line)):
                code = _normalize_code(line)
                codes.append(code)
            else:
                outside.append(line)
    stripped = (" ".join(line.split()) for line in outside)
    return SheetText(
        tuple(dict.fromkeys(codes)), tuple(rows), tuple(filter(None, stripped)), text.remarks
    )


def _gather_rows(lines: Iterable[Line]) -> Iterator[list[str]]:
    """Gather the cells of each row, in the order of the file; a line outside is a row itself."""
    rows: dict[tuple[int, int], dict[int, list[str]]] = {}
    for line in lines:
        if (line.is_blank and line.table_place is None) or line.skip_reason:
            continue
        place = line.table_place
        key = (-1, line.number) if place is None else (place.table, place.row)
        column = 0 if place is None else place.column or 0
        rows.setdefault(key, {}).setdefault(column, []).append(line.text.strip(INVISIBLE))
    for row in rows.values():
        yield ["\n".join(row.get(column, [""])) for column in range(max(row) + 1)]


def _find_reference(cells: Sequence[str]) -> tuple[int, re.Match[str] | None]:
    for at, cell in enumerate(cells):
        match = _REFERENCE.fullmatch(_fold_reference(cell))
        if match:
            return at, match
    return 0, None


def _fold_reference(text: str) -> str:
    """Fold what may become of a reference on its way: 'c 18–3 . 1' is 'C18-3.1'."""
    folded = "".join(text.translate(_ALIKE).split())
    return folded[:1].upper() + folded[1:]


def _normalize_code(text: str) -> str:
    return "".join(text.translate(_ALIKE).split()).upper()


def _get_question(number: str | None) -> Question | None:
    questions = {str(each.number): each for each in Question}
    return questions.get(number or "")
