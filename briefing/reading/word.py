"""Word documents: what a reader of the accepted text would see, and what hides behind it.

python-docx returns neither automatic numbers nor tracked insertions, and drops content controls;
so the parts are read here as XML.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.language import language
from briefing.reading.lines import BOLD, INVISIBLE, Line, Received, table_rows
from briefing.reading.numerals import superscript
from briefing.reading.package import Package
from briefing.reading.wordstyles import Numbers, Styles, W, outline, value, whole

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
_CELL = 400
_FIXED = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


@dataclass
class _Text:
    """The text of a paragraph as it is put together, with what the reader should say of it."""

    parts: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    bold: bool = True

    def take(self, text: str, run: etree._Element, inserted: bool) -> None:
        if _on(run, "vanish"):
            self.hidden.append(text)
            return
        self.parts.append(text)
        if text.strip(INVISIBLE):
            self.bold = self.bold and _on(run, "b")
            if inserted:
                self.inserted.append(text)


def read_word(original: bytes, path: Path) -> Received:
    return _Document(Package(original, path)).read()


class _Document:
    def __init__(self, package: Package) -> None:
        self._body = package.read_document()
        self._styles = Styles(package.read_part("word/styles.xml"))
        self._numbers = Numbers(package.read_part("word/numbering.xml"))
        self._notes = {kind: package.read_part(f"word/{kind}s.xml") for kind in ("footnote", "endnote")}
        self._cited: list[tuple[str, str]] = []
        self._lines: list[Line] = []
        self._remarks: list[Remark] = []
        self._pending: _Text | None = None

    def read(self) -> Received:
        body = self._body.find(f"{W}body")
        self._blocks(body if body is not None else self._body)
        for number, (kind, note_id) in enumerate(self._cited, start=1):
            self._note(number, kind, note_id)
        return Received(tuple(self._lines), tuple(self._remarks))

    def _blocks(self, parent: etree._Element) -> None:
        for child in parent:
            name = _local(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child)
            elif name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"):
                self._blocks(child)

    def _paragraph(self, element: etree._Element) -> None:
        properties = element.find(f"{W}pPr")
        text = self._pending or _Text()
        self._pending = None
        self._inline(element, text, inserted=False)
        mark = properties.find(f"{W}rPr/{W}del") if properties is not None else None
        if mark is not None:  # without its mark the paragraph runs on into the next
            self._pending = text
            return
        said = "".join(text.parts)
        marker, depth = self._marker(properties) if said.strip(INVISIBLE) else ("", 0)
        heading = self._styles.heading(value(properties, "pStyle"))
        heading = heading or outline(value(properties, "outlineLvl"))
        if not heading and text.bold and said.strip(INVISIBLE):
            heading = BOLD
        self._write(said, marker, depth, heading)
        self._remark(text)
        for box in text.boxes:
            self._blocks(box)

    def _marker(self, properties: etree._Element | None) -> tuple[str, int]:
        """The automatic number, from the paragraph itself or from its style; its depth."""
        num_id, depth = value(properties, "numPr/numId"), value(properties, "numPr/ilvl")
        styled = self._styles.numbering(value(properties, "pStyle"))
        if num_id is None and styled is not None:
            num_id, depth = styled[0], depth or str(styled[1])
        if num_id in (None, "0"):
            return "", 0
        level = whole(depth)
        return self._numbers.next(num_id or "", level), level

    def _write(
        self, text: str, marker: str, depth: int, heading: int, footnote: bool = False
    ) -> None:
        """A line for each printed line: a break within the paragraph begins another."""
        for index, part in enumerate(text.split("\n")):
            first = index == 0
            shown = f"{marker} {part.lstrip(' ')}" if marker and first else part
            self._lines.append(
                Line(
                    len(self._lines) + 1,
                    shown,
                    starts_paragraph=True if first else None,
                    heading_level=heading,
                    list_marker=marker if first else "",
                    list_depth=depth,
                    is_footnote=footnote,
                )
            )

    def _remark(self, text: _Text) -> None:
        number = len(self._lines)
        if text.inserted or text.deleted:
            changed = {"inserted": _quoted(text.inserted), "deleted": _quoted(text.deleted)}
            self._remarks.append(Remark(number, TRACKED, changed))
        if "".join(text.hidden).strip(INVISIBLE):
            self._remarks.append(Remark(number, HIDDEN, {"text": "".join(text.hidden).strip()}))

    def _inline(self, parent: etree._Element, text: _Text, inserted: bool) -> None:
        for child in parent:
            name = _local(child)
            if name == "r":
                self._run(child, text, inserted)
            elif name in ("del", "moveFrom"):
                text.deleted += [_plain(child, "t", "delText")]
            elif name in ("ins", "moveTo"):
                self._inline(child, text, inserted=True)
            elif name == "AlternateContent":
                for choice in child.iterfind(f"{_MC}Choice"):
                    self._inline(choice, text, inserted)
            elif child.tag == _MATH:
                text.parts.append(child.text or "")
            elif name not in ("pPr", "rPr", "sdtPr"):
                self._inline(child, text, inserted)

    def _run(self, run: etree._Element, text: _Text, inserted: bool) -> None:
        for child in run:
            name = _local(child)
            if name == "t":
                text.take(child.text or "", run, inserted)
            elif name in _FIXED:
                text.take(_FIXED[name], run, inserted)
            elif name == "sym":
                code = child.get(f"{W}char") or ""
                text.take(
                    chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else "",
                    run,
                    inserted,
                )
            elif name in ("footnoteReference", "endnoteReference"):
                self._cited.append((name.removesuffix("Reference"), child.get(f"{W}id") or ""))
                text.take(superscript(str(len(self._cited))), run, inserted)
            elif name in ("drawing", "pict", "object", "AlternateContent"):
                text.boxes += _boxes(child)

    def _note(self, number: int, kind: str, note_id: str) -> None:
        root = self._notes[kind]
        for note in root.iter(f"{W}{kind}") if root is not None else ():
            if note.get(f"{W}id") == note_id:
                text = _Text()
                for paragraph in note.iter(f"{W}p"):
                    self._inline(paragraph, text, inserted=False)
                    text.parts.append(" ")
                said = "".join(text.parts).strip()
                self._write(f"{superscript(str(number))} {said}", "", 0, 0, footnote=True)
                self._remark(text)

    def _table(self, table: etree._Element) -> None:
        """Short cells side by side are a row; a column for each language is read down."""
        rows = [list(_cells(row)) for row in table.iter(f"{W}tr") if _closest_table(row) is table]
        if _columns_differ(rows):
            self._remarks.append(Remark(len(self._lines) + 1, TABLE_BY_COLUMNS))
            for index in range(max(map(len, rows))):
                for row in rows:
                    if index < len(row):
                        self._blocks(row[index])
            return
        for row in rows:
            if sum(bool(_plain(cell).strip(INVISIBLE)) for cell in row) > 1 and all(
                len(_plain(cell)) < _CELL for cell in row
            ):
                self._row(row)
            else:
                for cell in row:
                    self._blocks(cell)

    def _row(self, row: list[etree._Element]) -> None:
        columns = []
        for cell in row:
            mark = len(self._lines)
            self._blocks(cell)
            columns.append([line.text for line in self._lines[mark:]])
            del self._lines[mark:]
        for text in table_rows(columns):
            self._write(text, "", 0, 0)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if _local(child) == "tc":
            yield child
        elif _local(child) in ("sdt", "sdtContent", "ins"):
            yield from _cells(child)


def _closest_table(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors(f"{W}tbl"), None)


def _columns_differ(rows: list[list[etree._Element]]) -> bool:
    """Two long columns, each in its own language: one statement in two languages."""
    if not rows or any(len(row) != 2 for row in rows):
        return False
    left, right = (" ".join(_plain(row[index]) for row in rows) for index in (0, 1))
    if min(len(left), len(right)) < _CELL:
        return False
    spoken = language(left), language(right)
    return None not in spoken and spoken[0] != spoken[1]


def _plain(element: etree._Element, *names: str) -> str:
    """All text below an element, deleted text only where it is asked for."""
    tags = [f"{W}{name}" for name in names or ("t",)]
    return "".join(found.text or "" for found in element.iter(*tags))


def _boxes(drawing: etree._Element) -> list[etree._Element]:
    """Text boxes, without the second copy kept for old programs."""
    return [
        box
        for box in drawing.iter(f"{W}txbxContent")
        if next(box.iterancestors(f"{_MC}Fallback"), None) is None
    ]


def _on(run: etree._Element, name: str) -> bool:
    switch = run.find(f"{W}rPr/{W}{name}")
    return switch is not None and switch.get(f"{W}val") not in ("0", "false", "off")


def _quoted(texts: list[str]) -> str:
    said = "".join(texts).strip()
    return f"“{said}”" if said else NOTHING


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname
