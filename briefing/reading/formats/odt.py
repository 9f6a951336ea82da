"""OpenDocument texts (.odt): what a reader of the accepted text sees, with automatic numbers."""

from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from briefing.reading.formats.line_writer import LineWriter
from briefing.reading.formats.odt_styles import (
    DRAW,
    OFFICE,
    TABLE,
    TEXT,
    OdtList,
    OdtStyles,
    read_list_levels,
)
from briefing.reading.formats.omissions import COMMENT, HIDDEN
from briefing.reading.formats.package import OpenDocumentPackage
from briefing.reading.formats.word_runs import ParagraphText
from briefing.reading.formats.word_styles import parse_int
from briefing.reading.lines import BOLD_LEVEL, INVISIBLE, DocumentText
from briefing.reading.numerals import to_superscript

_CONTAINERS = frozenset(
    f"{TEXT}{name}"
    for name in (
        "table-of-content", "illustration-index", "table-index", "object-index", "user-index",
        "alphabetical-index", "bibliography", "index-body", "index-title",
    )
)  # fmt: skip
_ROW_GROUPS = (f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group")
_SKIPPED = (f"{TEXT}tracked-changes", f"{TEXT}note-citation", f"{OFFICE}forms")
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_MAX_REPEATS = 200
_MAX_NESTING = 200


def read_odt(original: bytes, path: Path, *, keeps_cells: bool = False) -> DocumentText:
    """Read the lines of an .odt file; with `keeps_cells`, each cell of a table by itself."""
    package = OpenDocumentPackage(original, path)
    return _OdtReader(package, LineWriter(keeps_cells=keeps_cells)).read()


class _OdtReader:
    def __init__(self, package: OpenDocumentPackage, writer: LineWriter) -> None:
        self._root = package.read_document()
        styles = package.read_part("styles.xml")
        self._styles = OdtStyles(styles, self._root)
        self._levels = read_list_levels(styles, self._root)
        self._lists: dict[str, OdtList] = {}
        self._outline = OdtList(self._levels.get("", {}))
        self._deletions, self._insertions = _read_changes(self._root)
        self._open_insertions: set[str] = set()
        self._notes: list[etree._Element] = []
        self._is_hidden = False
        self._marker = ("", 0)
        self._writer = writer

    def read(self) -> DocumentText:
        body = self._root.find(f"{OFFICE}body/{OFFICE}text")
        if body is not None:
            self._read_blocks(body)
        for number, note in enumerate(self._notes, start=1):
            text = ParagraphText()
            for paragraph in note.iterfind(f"{TEXT}note-body/{TEXT}p"):
                self._read_inline(paragraph, text, 0)
                text.add(" ")
            text.parts = [text.text.strip()]
            self._writer.write_paragraph(text, note_mark=f"{to_superscript(str(number))} ")
        return self._writer.to_document_text()

    def _read_blocks(self, parent: etree._Element) -> None:
        for child in parent:
            if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                self._read_paragraph(child)
            elif child.tag == f"{TEXT}list":
                self._read_list(child, 1, None, None)
            elif child.tag == f"{TABLE}table":
                self._writer.write_table(_list_rows(child), _get_text, self._read_blocks)
            elif child.tag == f"{TEXT}section":
                self._read_section(child)
            elif child.tag in (f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end"):
                text = ParagraphText()
                self._follow_change(child, text)
                self._writer.remarks += text.report(self._writer.line_above)
            elif child.tag in _CONTAINERS:
                self._read_blocks(child)

    def _read_section(self, section: etree._Element) -> None:
        outer = self._is_hidden
        display = section.get(f"{TEXT}display", "true")
        is_hidden = display == "none" or (
            display == "condition" and section.get(f"{TEXT}is-hidden") == "true"
        )
        self._is_hidden = outer or is_hidden
        self._read_blocks(section)
        self._is_hidden = outer

    def _read_paragraph(self, element: etree._Element) -> None:
        text = ParagraphText()
        is_hidden, self._is_hidden = (
            self._is_hidden,
            self._is_hidden
            or any(
                each.get(f"{TEXT}is-hidden") == "true"
                for each in element.iter(f"{TEXT}hidden-paragraph")
            ),
        )
        self._read_inline(element, text, 0)
        self._is_hidden = is_hidden
        has_words = bool(text.text.strip(INVISIBLE))
        heading = self._get_heading_level(element, text) if has_words else 0
        marker, depth = self._take_marker(element) if has_words else ("", 0)
        self._writer.write_paragraph(text, marker, depth, heading)
        for box in text.boxes:
            self._read_blocks(box)

    def _get_heading_level(self, element: etree._Element, text: ParagraphText) -> int:
        if element.tag == f"{TEXT}h":
            return min(parse_int(element.get(f"{TEXT}outline-level"), 1), BOLD_LEVEL - 1)
        return BOLD_LEVEL if text.is_bold else 0

    def _take_marker(self, element: etree._Element) -> tuple[str, int]:
        """Return the number before a paragraph: that of its list item, or of its heading."""
        marker, self._marker = self._marker, ("", self._marker[1])
        is_heading = element.tag == f"{TEXT}h" and not marker[0]
        if is_heading and element.get(f"{TEXT}is-list-header") != "true":
            level = parse_int(element.get(f"{TEXT}outline-level"), 1)
            return self._outline.count_next(level, None), 0
        return marker

    def _read_list(
        self, element: etree._Element, depth: int, name: str | None, outer: OdtList | None
    ) -> None:
        if depth > _MAX_NESTING:
            return
        name = element.get(f"{TEXT}style-name") or name
        numbered_list = self._find_list(element, name, outer)
        for item in element:
            is_counted = item.tag == f"{TEXT}list-item"
            for child in item:
                if child.tag == f"{TEXT}list":
                    self._read_list(child, depth + 1, name, numbered_list)
                    continue
                if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    start = item.get(f"{TEXT}start-value")
                    is_first, is_counted = is_counted, False
                    number = int(start) if start and start.isdigit() else None
                    marker = numbered_list.count_next(depth, number) if is_first else ""
                    self._marker = (marker, depth - 1)
                    self._read_paragraph(child)
                self._marker = ("", 0)

    def _find_list(
        self, element: etree._Element, name: str | None, outer: OdtList | None
    ) -> OdtList:
        """Find the list that goes on here, or begin one."""
        if outer is not None and (name is None or outer.levels is self._levels.get(name)):
            return outer
        if name is None:
            paragraph = next(element.iter(f"{TEXT}p"), None)
            name = self._styles.get_list_name(paragraph) if paragraph is not None else None
        continued = element.get(f"{TEXT}continue-list")
        if continued is None and element.get(f"{TEXT}continue-numbering") == "true":
            continued = f" {name}"
        numbered_list = self._lists.get(continued or "")
        if numbered_list is None:
            numbered_list = OdtList(self._levels.get(name or "no list", {}))
        for key in (element.get(_XML_ID), f" {name}"):
            if key:
                self._lists[key] = numbered_list
        return numbered_list

    def _read_inline(self, element: etree._Element, text: ParagraphText, nesting: int) -> None:
        self._add_words(element.text, element, text)
        for child in element:
            if nesting < _MAX_NESTING:
                self._read_part(child, text, nesting + 1)
            self._add_words(child.tail, element, text)

    def _read_part(self, child: etree._Element, text: ParagraphText, nesting: int) -> None:
        parent = child.getparent()
        name = etree.QName(child).localname
        if child.tag == f"{TEXT}s":
            count = min(parse_int(child.get(f"{TEXT}c"), 1), _MAX_REPEATS)
            self._add_words(" " * count, parent, text)
        elif child.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            self._add_words("\t" if name == "tab" else "\n", parent, text)
        elif child.tag == f"{OFFICE}annotation":
            text.omit(COMMENT, " ".join(map(_get_text, child.iterfind(f"{TEXT}p"))))
        elif child.tag == f"{TEXT}hidden-text" and child.get(f"{TEXT}is-hidden") == "true":
            text.omit(HIDDEN, child.get(f"{TEXT}string-value") or _get_text(child))
        elif child.tag == f"{TEXT}note":
            self._refer_to_note(child, text)
        elif name in ("change", "change-start", "change-end"):
            self._follow_change(child, text)
        elif child.tag == f"{DRAW}text-box":
            text.boxes.append(child)
        elif child.tag not in _SKIPPED and name not in ("title", "desc", "ruby-text"):
            self._read_inline(child, text, nesting)

    def _add_words(
        self, words: str | None, owner: etree._Element | None, text: ParagraphText
    ) -> None:
        if not words or owner is None:
            return
        if "\n" in words and words != "\n":  # a line end in the file is a space
            words = " ".join(words.split("\n"))
        omission = HIDDEN if self._is_hidden else self._styles.find_omission(owner)
        if omission:
            text.omit(omission, words)
            return
        text.add(words)
        if words.strip(INVISIBLE):
            text.is_bold = text.is_bold and self._styles.is_bold(owner)
            text.inserted += [words] if self._open_insertions else []

    def _refer_to_note(self, note: etree._Element, text: ParagraphText) -> None:
        owner = note.getparent()
        if self._is_hidden or (owner is not None and self._styles.find_omission(owner)):
            text.omit(HIDDEN, " ".join(map(_get_text, note.iterfind(f"{TEXT}note-body"))))
            return
        self._notes.append(note)
        text.add(to_superscript(str(len(self._notes))))

    def _follow_change(self, mark: etree._Element, text: ParagraphText) -> None:
        """Follow a tracked change: an insertion begins or ends, or words were deleted here."""
        change_id = mark.get(f"{TEXT}change-id") or ""
        if change_id in self._deletions:
            text.deleted.append(self._deletions[change_id])
            text.parts.append(None)
        elif mark.tag == f"{TEXT}change-start" and change_id in self._insertions:
            self._open_insertions.add(change_id)
        elif mark.tag == f"{TEXT}change-end":
            self._open_insertions.discard(change_id)


def _read_changes(root: etree._Element) -> tuple[Mapping[str, str], set[str]]:
    """Read the words of each tracked deletion, and the ids of the insertions."""
    deletions, insertions = {}, set()
    for region in root.iter(f"{TEXT}changed-region"):
        region_id = region.get(f"{TEXT}id") or region.get(_XML_ID) or ""
        deletion = region.find(f"{TEXT}deletion")
        if deletion is not None:
            texts = (_get_text(each) for each in deletion if each.tag != f"{OFFICE}change-info")
            deletions[region_id] = " ".join(texts)
        elif region.find(f"{TEXT}insertion") is not None:
            insertions.add(region_id)
    return deletions, insertions


def _list_rows(table: etree._Element) -> list[list[etree._Element | None]]:
    """List the cells of each row, with those that stand beside several rows."""
    rows: list[list[etree._Element | None]] = []
    open_cells: dict[int, tuple[etree._Element | None, int]] = {}
    elements = [
        row
        for child in table
        for row in (child.iter(f"{TABLE}table-row") if child.tag in _ROW_GROUPS else (child,))
        if row.tag == f"{TABLE}table-row"
    ]
    for element in elements:
        places: list[etree._Element | None] = []
        for cell in element:
            if cell.tag == f"{TABLE}covered-table-cell":
                shared, count = open_cells.get(len(places), (None, 0))
                open_cells[len(places)] = (shared, count - 1)
                places.append(shared if count > 0 else None)
            elif cell.tag == f"{TABLE}table-cell":
                height = parse_int(cell.get(f"{TABLE}number-rows-spanned"), 1)
                open_cells[len(places)] = (cell, height - 1)
                places.append(cell)
        rows.append(places)
    return rows


def _get_text(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))
