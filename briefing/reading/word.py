"""Word documents: what a reader of the accepted text sees, and what is hidden in it.

python-docx gives neither automatic numbers nor tracked insertions, and drops content controls. So
the parts are read here as XML.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.language import detect_language
from briefing.reading.lines import BOLD_LEVEL, INVISIBLE, DocumentText, Line, format_table_rows
from briefing.reading.numerals import to_superscript
from briefing.reading.package import WordPackage
from briefing.reading.wordstyles import (
    NumberCounter,
    Styles,
    W,
    get_value,
    parse_int,
    to_heading_level,
)

TRACKED = QT_TRANSLATE_NOOP(
    "reading",
    "Tracked changes were read as if accepted: inserted {inserted}; deleted {deleted}.",
)
NOTHING = QT_TRANSLATE_NOOP("reading", "nothing")
HIDDEN = QT_TRANSLATE_NOOP("reading", "Hidden text was left out: “{text}”.")
TABLE_BY_COLUMNS = QT_TRANSLATE_NOOP(
    "reading", "A table with a language in each column was read column by column."
)

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_MAX_CELL = 400
_FIXED_CHARACTERS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}


@dataclass
class _Text:
    """The text of a paragraph while it is collected, with what must be remarked."""

    parts: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    is_bold: bool = True

    def add_text(self, text: str, run: etree._Element, inserted: bool) -> None:
        if _is_on(run, "vanish"):
            self.hidden.append(text)
            return
        self.parts.append(text)
        if text.strip(INVISIBLE):
            self.is_bold = self.is_bold and _is_on(run, "b")
            if inserted:
                self.inserted.append(text)


def read_word(original: bytes, path: Path) -> DocumentText:
    """Read the lines of a .docx file."""
    return _WordReader(WordPackage(original, path)).read()


class _WordReader:
    def __init__(self, package: WordPackage) -> None:
        self._body = package.read_document()
        self._styles = Styles(package.read_part("word/styles.xml"))
        self._numbers = NumberCounter(package.read_part("word/numbering.xml"))
        self._notes = {
            kind: package.read_part(f"word/{kind}s.xml") for kind in ("footnote", "endnote")
        }
        self._note_references: list[tuple[str, str]] = []
        self._lines: list[Line] = []
        self._remarks: list[Remark] = []
        self._pending: _Text | None = None

    def read(self) -> DocumentText:
        body = self._body.find(f"{W}body")
        self._read_blocks(body if body is not None else self._body)
        for number, (kind, note_id) in enumerate(self._note_references, start=1):
            self._read_note(number, kind, note_id)
        return DocumentText(tuple(self._lines), tuple(self._remarks))

    def _read_blocks(self, parent: etree._Element) -> None:
        for child in parent:
            name = _get_local_name(child)
            if name == "p":
                self._read_paragraph(child)
            elif name == "tbl":
                self._read_table(child)
            elif name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"):
                self._read_blocks(child)

    def _read_paragraph(self, element: etree._Element) -> None:
        properties = element.find(f"{W}pPr")
        text = self._pending or _Text()
        self._pending = None
        self._read_inline(element, text, inserted=False)
        mark = properties.find(f"{W}rPr/{W}del") if properties is not None else None
        if mark is not None:  # a deleted mark joins the paragraph with the next
            self._pending = text
            return
        content = "".join(text.parts)
        marker, depth = self._find_marker(properties) if content.strip(INVISIBLE) else ("", 0)
        heading = self._styles.get_heading_level(get_value(properties, "pStyle"))
        heading = heading or to_heading_level(get_value(properties, "outlineLvl"))
        if not heading and text.is_bold and content.strip(INVISIBLE):
            heading = BOLD_LEVEL
        self._write_lines(content, marker, depth, heading)
        self._add_remarks(text)
        for box in text.boxes:
            self._read_blocks(box)

    def _find_marker(self, properties: etree._Element | None) -> tuple[str, int]:
        """Find the automatic number and its depth, from the paragraph itself or from its style."""
        num_id, depth = get_value(properties, "numPr/numId"), get_value(properties, "numPr/ilvl")
        styled = self._styles.get_numbering(get_value(properties, "pStyle"))
        if num_id is None and styled is not None:
            num_id, depth = styled[0], depth or str(styled[1])
        if num_id in (None, "0"):
            return "", 0
        level = parse_int(depth)
        return self._numbers.count_next(num_id or "", level), level

    def _write_lines(
        self, text: str, marker: str, depth: int, heading: int, footnote: bool = False
    ) -> None:
        """Write one line for each printed line: a break within the paragraph begins another."""
        for index, part in enumerate(text.split("\n")):
            is_first = index == 0
            printed = f"{marker} {part.lstrip(' ')}" if marker and is_first else part
            self._lines.append(
                Line(
                    len(self._lines) + 1,
                    printed,
                    starts_paragraph=True if is_first else None,
                    heading_level=heading,
                    list_marker=marker if is_first else "",
                    list_depth=depth,
                    is_footnote=footnote,
                )
            )

    def _add_remarks(self, text: _Text) -> None:
        number = len(self._lines)
        if text.inserted or text.deleted:
            changed = {"inserted": _quote(text.inserted), "deleted": _quote(text.deleted)}
            self._remarks.append(Remark(number, TRACKED, changed))
        if "".join(text.hidden).strip(INVISIBLE):
            self._remarks.append(Remark(number, HIDDEN, {"text": "".join(text.hidden).strip()}))

    def _read_inline(self, parent: etree._Element, text: _Text, inserted: bool) -> None:
        for child in parent:
            name = _get_local_name(child)
            if name == "r":
                self._read_run(child, text, inserted)
            elif name in ("del", "moveFrom"):
                text.deleted += [_get_text(child, "t", "delText")]
            elif name in ("ins", "moveTo"):
                self._read_inline(child, text, inserted=True)
            elif name == "AlternateContent":
                for choice in child.iterfind(f"{_MC}Choice"):
                    self._read_inline(choice, text, inserted)
            elif child.tag == _MATH:
                text.parts.append(child.text or "")
            elif name not in ("pPr", "rPr", "sdtPr"):
                self._read_inline(child, text, inserted)

    def _read_run(self, run: etree._Element, text: _Text, inserted: bool) -> None:
        for child in run:
            name = _get_local_name(child)
            if name == "t":
                text.add_text(child.text or "", run, inserted)
            elif name in _FIXED_CHARACTERS:
                text.add_text(_FIXED_CHARACTERS[name], run, inserted)
            elif name == "sym":
                code = child.get(f"{W}char") or ""
                text.add_text(
                    chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else "",
                    run,
                    inserted,
                )
            elif name in ("footnoteReference", "endnoteReference"):
                self._note_references.append(
                    (name.removesuffix("Reference"), child.get(f"{W}id") or "")
                )
                text.add_text(to_superscript(str(len(self._note_references))), run, inserted)
            elif name in ("drawing", "pict", "object", "AlternateContent"):
                text.boxes += _find_text_boxes(child)

    def _read_note(self, number: int, kind: str, note_id: str) -> None:
        root = self._notes[kind]
        for note in root.iter(f"{W}{kind}") if root is not None else ():
            if note.get(f"{W}id") == note_id:
                text = _Text()
                for paragraph in note.iter(f"{W}p"):
                    self._read_inline(paragraph, text, inserted=False)
                    text.parts.append(" ")
                content = "".join(text.parts).strip()
                self._write_lines(
                    f"{to_superscript(str(number))} {content}", "", 0, 0, footnote=True
                )
                self._add_remarks(text)

    def _read_table(self, table: etree._Element) -> None:
        """Read short cells side by side as a row; read a column for each language downwards."""
        rows = [
            list(_list_cells(row))
            for row in table.iter(f"{W}tr")
            if _get_closest_table(row) is table
        ]
        if _has_language_columns(rows):
            self._remarks.append(Remark(len(self._lines) + 1, TABLE_BY_COLUMNS))
            for index in range(max(map(len, rows))):
                for row in rows:
                    if index < len(row):
                        self._read_blocks(row[index])
            return
        for row in rows:
            if sum(bool(_get_text(cell).strip(INVISIBLE)) for cell in row) > 1 and all(
                len(_get_text(cell)) < _MAX_CELL for cell in row
            ):
                self._read_row(row)
            else:
                for cell in row:
                    self._read_blocks(cell)

    def _read_row(self, row: list[etree._Element]) -> None:
        columns = []
        for cell in row:
            mark = len(self._lines)
            self._read_blocks(cell)
            columns.append([line.text for line in self._lines[mark:]])
            del self._lines[mark:]
        for text in format_table_rows(columns):
            self._write_lines(text, "", 0, 0)


def _list_cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if _get_local_name(child) == "tc":
            yield child
        elif _get_local_name(child) in ("sdt", "sdtContent", "ins"):
            yield from _list_cells(child)


def _get_closest_table(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors(f"{W}tbl"), None)


def _has_language_columns(rows: list[list[etree._Element]]) -> bool:
    """Tell whether there are two long columns in two languages: one statement in both."""
    if not rows or any(len(row) != 2 for row in rows):
        return False
    left_text, right_text = (" ".join(_get_text(row[index]) for row in rows) for index in (0, 1))
    if min(len(left_text), len(right_text)) < _MAX_CELL:
        return False
    languages = detect_language(left_text), detect_language(right_text)
    return None not in languages and languages[0] != languages[1]


def _get_text(element: etree._Element, *names: str) -> str:
    """Get all text below an element; deleted text only if `names` ask for it."""
    tags = [f"{W}{name}" for name in names or ("t",)]
    return "".join(node.text or "" for node in element.iter(*tags))


def _find_text_boxes(drawing: etree._Element) -> list[etree._Element]:
    """Find text boxes, without the second copy for old programs."""
    return [
        box
        for box in drawing.iter(f"{W}txbxContent")
        if next(box.iterancestors(f"{_MC}Fallback"), None) is None
    ]


def _is_on(run: etree._Element, name: str) -> bool:
    switch = run.find(f"{W}rPr/{W}{name}")
    return switch is not None and switch.get(f"{W}val") not in ("0", "false", "off")


def _quote(texts: list[str]) -> str:
    text = "".join(texts).strip()
    return f"“{text}”" if text else NOTHING


def _get_local_name(element: etree._Element) -> str:
    return etree.QName(element).localname
