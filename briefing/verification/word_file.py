"""A Word file, read with zipfile and lxml: its text, its table of contents, all its parts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from briefing.common.resources import get_shipped_path
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification import extracted_content
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.extracted_content import PARAGRAPH, ExtractedContent, Place
from briefing.verification.proof import COPY, ON_EVERY_PAGE, Check, Sentence, make_check
from briefing.verification.text_matching import extract_readable, normalize_text
from briefing.verification.word_vocabulary import find_unknown_parts

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_WORD}}}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_RELATIONSHIPS_PART = "word/_rels/document.xml.rels"
_MEDIA = "word/media/"
_LARGEST = 1 << 28  # of all parts, unpacked
# Attributes with text that a person writes or hears; the others are settings.
_READABLE = re.compile(r"(?:^|\})(?:descr|title|author|initials|alias|tag|Target|string)$")
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:app|core)\.xml"
    r"|word/_rels/(?:document|fontTable)\.xml\.rels"
    r"|word/media/image\d+\.jpg|word/fonts/font\d+\.odttf"
    r"|word/(?:document|fontTable|numbering|settings|styles|(?:header|footer)\d+)\.xml"
)
_PROPERTIES = {"title", "language", "created", "modified", "Application"}
_RUN_SETTINGS = {f"{_W}rStyle", f"{_W}lang", f"{_W}rtl"}
_HIDING_SETTINGS = f"{_W}vanish", f"{_W}webHidden", f"{_W}specVanish"
_TRACKED = tuple(f"{_W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_SPACES = frozenset(f"{_W}{name}" for name in ("tab", "br", "cr"))
_CODES = frozenset(f"{_W}{name}" for name in ("instrText", "delInstrText"))
_TEXT_PART = "word/document.xml"

_FORBIDDEN_PART = QT_TRANSLATE_NOOP("proof", "the file has {part}")
_HIDDEN = QT_TRANSLATE_NOOP("proof", "the file has hidden text in {part}")
_CHANGES = QT_TRANSLATE_NOOP("proof", "the file has tracked changes in {part}")
_OUTSIDE = QT_TRANSLATE_NOOP("proof", "{part} refers to content outside the file")
_PROPERTY = QT_TRANSLATE_NOOP("proof", "the properties contain “{key}”")
_DIRECT_FORMATTING = QT_TRANSLATE_NOOP("proof", "{part} has text without a style of the book")
_DECLARED = QT_TRANSLATE_NOOP("proof", "{part} declares a document type")
_TWICE = QT_TRANSLATE_NOOP("proof", "the file has a part twice")
_REMARKS = QT_TRANSLATE_NOOP("proof", "the file has comments on its parts")
_FONTS = "word/fonts/"
_HEAD = re.compile(r"word/header\d+\.xml")
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TEXT_PATH = "{urn:schemas-microsoft-com:vml}textpath"
_NO_COPY = QT_TRANSLATE_NOOP("proof", "“{copy}” is missing in {part}")
_BEHIND = QT_TRANSLATE_NOOP("proof", "{part} has a different watermark")
_EMPTY = QT_TRANSLATE_NOOP("proof", "section {number} is blank")


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file: XML as trees, all others as bytes."""

    content: bytes
    trees: dict[str, etree._Element]
    others: dict[str, bytes]
    forbidden_parts: tuple[Sentence, ...]

    @property
    def document(self) -> etree._Element:
        return self.trees[_TEXT_PART]


def open_word(content: bytes) -> WordFile:
    """Open the file; raises BadZipFile or XMLSyntaxError for what is no Word file."""
    trees: dict[str, etree._Element] = {}
    others: dict[str, bytes] = {}
    with ZipFile(BytesIO(content)) as package:
        entries = package.infolist()
        if sum(entry.file_size for entry in entries) > _LARGEST:
            raise BadZipFile("more than a book can be")
        forbidden_parts = []
        if len({entry.filename for entry in entries}) < len(entries):
            forbidden_parts.append(Sentence(_TWICE))
        if package.comment or any(entry.comment or entry.extra for entry in entries):
            forbidden_parts.append(Sentence(_REMARKS))
        for entry in entries:
            data = package.read(entry)
            if not entry.filename.endswith((".xml", ".rels")):
                others[entry.filename] = data
            elif b"<!DOCTYPE" in data:
                forbidden_parts.append(Sentence(_DECLARED, {"part": entry.filename}))
            else:
                parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
                trees[entry.filename] = etree.fromstring(data, parser)
    if _TEXT_PART not in trees:
        raise BadZipFile("no text in it")
    return WordFile(content, trees, others, tuple(forbidden_parts))


def extract_content(file: WordFile) -> ExtractedContent:
    """Extract everything from a Word file."""
    raw_strings = [Place(Sentence(extracted_content.FILE), extract_readable(file.content))]
    visible_text = []
    for name, tree in file.trees.items():
        place = Sentence(extracted_content.PART, {"part": name})
        visible_text.append(Place(place, _extract_readable(tree)))
        raw_strings.append(Place(place, _join_settings(tree)))
    for name, data in file.others.items():
        if _is_our_font(name, data):  # shapes, and nothing to read
            continue
        raw_strings.append(
            Place(Sentence(extracted_content.PART, {"part": name}), extract_readable(data))
        )
    raw_strings.append(Place(raw_strings[0].name, "\n".join((*file.trees, *file.others))))
    return ExtractedContent(
        pages=(get_text(file),),
        visible_text=tuple(visible_text),
        raw_strings=tuple(raw_strings),
        forbidden_parts=(
            *file.forbidden_parts,
            *_find_forbidden_parts(file),
            *_find_forbidden_properties(file),
            *find_unknown_parts(file.trees),
        ),
        runs=tuple(_list_runs(file)),
        pictures=tuple(file.others.get(name, b"") for name in _list_pictures(file)),
    )


def read_part_texts(content: bytes) -> list[str]:
    """Read the text of each part; raises BadZipFile or XMLSyntaxError for what is no Word file."""
    return [_extract_readable(tree) for tree in open_word(content).trees.values()]


def _list_runs(file: WordFile) -> Iterator[Place]:
    """List the runs of the text, the heads and the feet."""
    for name, tree in file.trees.items():
        place = Sentence(extracted_content.PART, {"part": name})
        yield from (Place(place, run.text) for run in tree.iter(f"{_W}t") if run.text)
        yield from (Place(place, words) for words in _list_path_texts(tree))


def _list_path_texts(part: etree._Element) -> Iterator[str]:
    """List the texts that are written along a path, as a watermark is."""
    return (str(each.get("string")) for each in part.iter(_TEXT_PATH) if each.get("string"))


def _list_pictures(file: WordFile) -> Iterator[str]:
    """List the parts of the pictures that the text shows, in its order."""
    parts = _find_related_parts(file)
    for each in file.document.iter(f"{_DRAWING}blip"):
        yield parts.get(str(each.get(_EMBED)), "")


def _find_related_parts(file: WordFile) -> dict[str, str]:
    """Find the part that each relationship of the text leads to."""
    return {
        str(each.get("Id")): f"word/{each.get('Target')}"
        for each in file.trees.get(_RELATIONSHIPS_PART, ())
    }


def get_text(file: WordFile) -> str:
    """Return the text as Word shows it, with one ␤ between paragraphs, even if some are empty."""
    return join_text(file.document.iter())


def join_text(elements: Iterable[etree._Element]) -> str:
    """Join the text of some elements in the same way."""
    parts = []
    for element in elements:
        if element.tag == f"{_W}p":
            parts.append(f" {PARAGRAPH} ")
        elif element.tag == f"{_W}t" and _is_visible(element):
            parts.append(element.text or "")
        elif element.tag in _SPACES:
            parts.append(" ")
    return re.sub(
        rf"{PARAGRAPH}(?: {PARAGRAPH})+", PARAGRAPH, normalize_text(f"{''.join(parts)} {PARAGRAPH}")
    )


def _is_visible(text: etree._Element) -> bool:
    """Return whether text is neither hidden nor deleted."""
    run = text.getparent()
    if run is None:
        return True
    properties = run.find(f"{_W}rPr")
    if properties is not None and any(
        properties.find(each) is not None for each in _HIDING_SETTINGS
    ):
        return False
    parent = run.getparent()
    return parent is None or parent.tag not in (f"{_W}del", f"{_W}moveFrom")


def _extract_readable(tree: etree._Element) -> str:
    """Extract all text of a part, also hidden, deleted or commented, and the attributes with words.

    The text is taken twice: joined, because a word may be divided into runs, and run by run,
    because one word may directly follow another.
    """
    parts: list[str] = []
    for element in tree.iter():
        if not isinstance(element.tag, str):  # a comment in the XML itself
            parts.append(f"\n{element.text or ''}\n")
            continue
        if element.tag in _SPACES:
            parts.append(" ")
        elif not element.tag.startswith(_W) or element.tag == f"{_W}p":
            parts.append("\n")
        if element.text and element.tag not in _CODES:
            parts.append(element.text)
        parts += (
            f"\n{value!s}\n"
            for name, value in element.attrib.items()
            if _READABLE.search(str(name)) and not _is_part_name(str(value))
        )
    runs = (element.text or "" for element in tree.iter() if element.tag not in _CODES)
    return "".join(parts) + "\n" + "\n".join(runs)


def _is_part_name(words: str) -> bool:
    """Return whether the words are the name of a part that every book has, as “document”."""
    return any(_PARTS.fullmatch(each) for each in (words, f"word/{words}"))


def _join_settings(tree: etree._Element) -> str:
    """Join everything in a part that is no text: attributes, and the codes of fields."""
    values = (str(value) for each in tree.iter() for value in each.attrib.values())
    codes = (each.text or "" for each in tree.iter(*_CODES))
    return "\n".join((*values, *codes))


def _is_our_font(name: str, data: bytes) -> bool:
    """Return whether a part is a font of the template, byte for byte."""
    return name.startswith(_FONTS) and data == _load_fonts().get(name)


@cache
def _load_fonts() -> dict[str, bytes]:
    with ZipFile(get_shipped_path("resources", "styles", "book.docx")) as template:
        return {
            name: template.read(name) for name in template.namelist() if name.startswith(_FONTS)
        }


def _find_forbidden_parts(file: WordFile) -> Iterator[Sentence]:
    picture_names = set(_list_pictures(file))
    for name in (*file.trees, *file.others):
        is_allowed = _PARTS.fullmatch(name) and (
            (name in picture_names or not name.startswith(_MEDIA))
            and (not name.startswith(_FONTS) or _is_our_font(name, file.others[name]))
        )
        if not is_allowed:
            yield Sentence(_FORBIDDEN_PART, {"part": name})
    for name, tree in file.trees.items():
        if name.endswith(".rels"):
            if any(each.get("TargetMode") == "External" for each in tree):
                yield Sentence(_OUTSIDE, {"part": name})
            continue
        if any(True for _ in tree.iter(*_HIDING_SETTINGS)):
            yield Sentence(_HIDDEN, {"part": name})
        if any(True for _ in tree.iter(*_TRACKED)):
            yield Sentence(_CHANGES, {"part": name})
        if any(_has_direct_formatting(run) for run in tree.iter(f"{_W}r")):
            yield Sentence(_DIRECT_FORMATTING, {"part": name})


def _find_forbidden_properties(file: WordFile) -> Iterator[Sentence]:
    """Find the properties that a book does not have."""
    for name, tree in file.trees.items():
        if name.startswith("docProps/"):
            keys = [etree.QName(each).localname for each in tree.iterchildren("*")]
            yield from (Sentence(_PROPERTY, {"key": key}) for key in keys if key not in _PROPERTIES)


def _has_direct_formatting(run: etree._Element) -> bool:
    """Return whether a run is formatted other than by a style of the book: deleted, white, tiny."""
    return any(each.tag not in _RUN_SETTINGS for each in run.iterfind(f"{_W}rPr/*"))


def read_contents_lines(file: WordFile) -> list[str]:
    """Read the lines of the table of contents."""
    return list(_read_lines(file, r"TOC\d"))


def read_index_lines(file: WordFile) -> list[str]:
    """Read the names of the index with their pages."""
    return list(_read_lines(file, "Index1"))


def _read_lines(file: WordFile, style_id: str) -> Iterator[str]:
    for paragraph in file.document.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else str(style.get(f"{_W}val"))
        if re.fullmatch(style_id, name, re.IGNORECASE):
            parts = (
                " " if each.tag in _SPACES else each.text or ""
                for each in paragraph.iter(f"{_W}t", *_SPACES)
            )
            yield normalize_text("".join(parts))


def check_copy_number(file: WordFile, expected: ExpectedContent) -> Check:
    """Check that every head, and the cover, has the number of the copy, also behind its words."""
    parts = _find_related_parts(file)
    first = {
        parts.get(str(each.get(_ID)))
        for each in file.document.iter(f"{_W}headerReference")
        if each.get(f"{_W}type") == "first"
    }
    copy = normalize_text(expected.copy)
    watermarks = [copy] if expected.has_watermark else []
    texts_by_part = {_TEXT_PART: get_text(file)}
    faults = []
    for name in filter(_HEAD.fullmatch, file.trees):
        tree = file.trees[name]
        if name not in first:
            texts_by_part[name] = normalize_text(
                " ".join(run.text or "" for run in tree.iter(f"{_W}t"))
            )
        if [normalize_text(words) for words in _list_path_texts(tree)] != watermarks:
            faults.append(Sentence(_BEHIND, {"part": name}))
    unnumbered = (name for name, text in texts_by_part.items() if copy not in text)
    faults += (Sentence(_NO_COPY, {"part": name, "copy": copy}) for name in unnumbered)
    return make_check(COPY, faults, Sentence(ON_EVERY_PAGE, {"copy": expected.copy}))


def check_blank_sections(file: WordFile) -> Check:
    """Check that every section has words; each begins on a new page."""
    words = [False]
    for element in file.document.iter(f"{_W}t", f"{_W}sectPr"):
        if element.tag == f"{_W}sectPr":
            words.append(False)
        elif (element.text or "").strip():
            words[-1] = True
    sections = words[:-1]
    return make_check(
        QT_TRANSLATE_NOOP("proof", "No page is blank"),
        [Sentence(_EMPTY, {"number": at}) for at, has in enumerate(sections, 1) if not has],
        Sentence(
            QT_TRANSLATE_NOOP("proof", "{count} sections with text"), {"count": len(sections)}
        ),
    )
