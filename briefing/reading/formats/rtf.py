"""Rich text files (.rtf): what a reader of the accepted text sees, with the numbers of its lists.

Programs that write such files put the formatting of every style beside the words, and the automatic
numbers too. So neither styles nor lists have to be followed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.formats.line_writer import LineWriter
from briefing.reading.formats.omissions import COMMENT
from briefing.reading.formats.rtf_state import Groups, State
from briefing.reading.formats.rtf_tokens import (
    CHARACTERS,
    Token,
    TokenKind,
    find_heading_styles,
    list_tokens,
)
from briefing.reading.formats.word_runs import ParagraphText
from briefing.reading.lines import BOLD_LEVEL, INVISIBLE, DocumentText
from briefing.reading.numerals import to_superscript

NOT_RTF = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is not a rich text file. Open it in the program that made it and save it again as "
    ".rtf.",
)
CUT_OFF = QT_TRANSLATE_NOOP(
    "reading", "The file is incomplete: its end is missing. Ask for a new copy."
)

_PARAGRAPH_ENDS = ("par", "sect", "page", "nestcell")
_ASIDES = ("note", "comment", "box")
_BULLETS = ("·", "o", "§", "\uf0b7", "\uf0a7", "¨", "•")


@dataclass
class _Paragraph:
    text: ParagraphText = field(default_factory=ParagraphText)
    marker: str = ""
    depth: int = 0
    heading: int = 0
    boxes: list[ParagraphText] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.text.parts or self.text.deleted or self.boxes)


_Cell = list[_Paragraph]


def read_rtf(original: bytes, path: Path) -> DocumentText:
    """Read the lines of an .rtf file."""
    if not original.lstrip().startswith(b"{\\rtf"):
        raise BriefingError(NOT_RTF, name=path.name)
    return _RtfReader(find_heading_styles(original)).read(original)


class _RtfReader:
    def __init__(self, heading_styles: dict[int, int]) -> None:
        self._heading_styles = heading_styles
        self._groups = Groups()
        self._paragraph = _Paragraph()
        self._asides: list[ParagraphText] = []
        self._notes: list[ParagraphText] = []
        self._marker = ""
        self._rows: list[list[_Cell | None]] = []
        self._cells: list[_Cell] = []
        self._cell: _Cell = []
        self._merges: list[str] = []
        self._merge = ""
        self._is_in_table = False
        self._writer = LineWriter()

    def read(self, original: bytes) -> DocumentText:
        for token in list_tokens(original):
            self._read_token(token)
        self._add_words(self._groups.take_words())
        is_cut_off = self._groups.is_open
        while self._groups.is_open:
            self._read_token(Token(TokenKind.CLOSE))
        self._end_paragraph()
        self._end_table()
        for number, text in enumerate(self._notes, start=1):
            text.parts = [text.text.strip()]
            self._writer.write_paragraph(text, note_mark=f"{to_superscript(str(number))} ")
        if is_cut_off:
            self._writer.remarks.append(Remark(self._writer.line_above, CUT_OFF))
        return self._writer.to_document_text()

    def _read_token(self, token: Token) -> None:
        groups = self._groups
        if token.kind is TokenKind.BYTES:
            groups.add_bytes(token.content)
            return
        self._add_words(groups.take_words())
        if token.kind is TokenKind.OPEN:
            groups.open()
        elif token.kind is TokenKind.CLOSE:
            target = groups.state.target
            if groups.close() != target:
                self._end_target(target)
        else:
            target = groups.state.target
            if groups.read_word(token):
                if groups.state.target != target and groups.state.target in _ASIDES:
                    self._asides.append(ParagraphText())
            elif groups.state.is_read:
                self._read_word(token)

    @property
    def _text(self) -> ParagraphText:
        return self._asides[-1] if self._asides else self._paragraph.text

    def _add_words(self, words: str) -> None:
        """Add words to what is being read, unless their formatting hides them."""
        state = self._groups.state
        if not words or not state.is_read:
            return
        if state.target == "marker":
            self._marker += words
        elif omission := self._find_omission():
            self._text.omit(omission, words)
        elif state.is_deleted:
            self._text.deleted.append(words)
            self._text.parts.append(None)
        else:
            self._add_shown_words(words, state)

    def _find_omission(self) -> str:
        """Find why the words are left out. All words of a comment go into its own remark."""
        is_comment = "comment" in self._groups.list_targets()
        return "" if is_comment else self._groups.find_omission()

    def _add_shown_words(self, words: str, state: State) -> None:
        if self._marker and not self._asides:
            marker = self._marker.strip(INVISIBLE)
            self._paragraph.marker = "•" if marker in _BULLETS else marker
            self._marker = ""
        self._text.add(words)
        if words.strip(INVISIBLE):
            self._text.is_bold = self._text.is_bold and state.is_bold
            self._text.inserted += [words] if state.is_inserted else []

    def _read_word(self, token: Token) -> None:
        word, number = token.text, token.number
        if word in CHARACTERS:
            self._add_words(CHARACTERS[word])
        elif word == "chftn":
            if "note" not in self._groups.list_targets():
                self._add_words(to_superscript(str(len(self._notes) + 1)))
        elif self._asides:
            if word in _PARAGRAPH_ENDS:
                self._text.add("\n" if self._groups.state.target == "box" else " ")
        elif word in _PARAGRAPH_ENDS:
            self._end_paragraph()
        elif word in ("cell", "row", "trowd", "clvmrg", "clmrg", "cellx"):
            self._read_table_word(word)
        else:
            self._read_paragraph_word(word, number or 0)

    def _read_paragraph_word(self, word: str, number: int) -> None:
        if word == "pard":
            self._is_in_table = False
            self._paragraph.heading = self._paragraph.depth = 0
        elif word == "intbl":
            self._is_in_table = True
        elif word == "outlinelevel" and number < 6:
            self._paragraph.heading = number + 1
        elif word == "s" and number in self._heading_styles:
            self._paragraph.heading = self._heading_styles[number]
        elif word == "ilvl":
            self._paragraph.depth = min(max(number, 0), 8)

    def _read_table_word(self, word: str) -> None:
        if word == "trowd":
            self._merges, self._merge = [], ""
        elif word in ("clvmrg", "clmrg"):
            self._merge = word
        elif word == "cellx":
            self._merges.append(self._merge)
            self._merge = ""
        elif word == "cell":
            self._is_in_table = True
            self._end_paragraph()
            self._cells.append(self._cell)
            self._cell = []
        else:
            self._rows.append(self._place_cells())
            self._cells = []

    def _place_cells(self) -> list[_Cell | None]:
        """Place the cells of the row that ends, with those that go on from the row above."""
        places: list[_Cell | None] = []
        for column, cell in enumerate(self._cells):
            merge = self._merges[column] if column < len(self._merges) else ""
            above = self._rows[-1] if self._rows else []
            if merge == "clvmrg" and column < len(above):
                places.append(above[column])
            else:
                places.append(None if merge == "clmrg" else cell)
        return places

    def _end_target(self, target: str) -> None:
        """End a group with words of its own: a note, a comment, a text box."""
        if target not in _ASIDES or not self._asides:
            return
        text = self._asides.pop()
        if target == "note":
            self._notes.append(text)
        elif target == "comment":
            self._text.omit(COMMENT, text.text)
        else:
            self._paragraph.boxes.append(text)

    def _end_paragraph(self) -> None:
        paragraph = self._paragraph
        self._paragraph = _Paragraph(heading=paragraph.heading, depth=paragraph.depth)
        self._marker = ""
        if self._is_in_table:
            self._cell += [] if paragraph.is_empty else [paragraph]
        else:
            self._end_table()
            self._write_paragraph(paragraph)

    def _end_table(self) -> None:
        if self._cell or self._cells:  # a row without its end
            self._rows.append([*self._cells, self._cell])
        rows, self._rows, self._cells, self._cell = self._rows, [], [], []
        if rows:
            self._writer.write_table(rows, _get_text, self._write_cell)

    def _write_cell(self, cell: _Cell) -> None:
        for paragraph in cell:
            self._write_paragraph(paragraph)

    def _write_paragraph(self, paragraph: _Paragraph) -> None:
        text = paragraph.text
        has_words = bool(text.text.strip(INVISIBLE))
        bold = BOLD_LEVEL if text.is_bold and has_words else 0
        self._writer.write_paragraph(
            text,
            paragraph.marker if has_words else "",
            paragraph.depth if paragraph.marker else 0,
            paragraph.heading or bold,
        )
        for box in paragraph.boxes:
            self._writer.write_paragraph(box)


def _get_text(cell: Sequence[_Paragraph]) -> str:
    return " ".join(paragraph.text.text for paragraph in cell)
