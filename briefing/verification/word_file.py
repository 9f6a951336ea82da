"""A Word file as zipfile and lxml open it: its text, its table of contents, every part of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification import extracted_content
from briefing.verification.expected_content import Truth
from briefing.verification.extracted_content import PARAGRAPH, Found, Place
from briefing.verification.proof import COPY, ON_EVERY_PAGE, Check, Sentence, judged
from briefing.verification.text_matching import plain, readable

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_WORD}}}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_RELATIONSHIPS_PART = "word/_rels/document.xml.rels"
_MEDIA = "word/media/"
_LARGEST = 1 << 28  # of all parts, unpacked
# Attributes that hold what a person writes or is read out; the others hold settings.
_READABLE = re.compile(r"(?:^|\})(?:descr|title|author|initials|alias|tag|Target|string)$")
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml|word/_rels/document\.xml\.rels"
    r"|word/media/photograph\d+\.jpeg"
    r"|word/(?:document|fontTable|numbering|settings|styles|(?:header|footer)\d+)\.xml"
)
_PROPERTIES = {"title", "language", "created", "modified"}
_RUN_SETTINGS = {f"{_W}rStyle", f"{_W}lang"}
_NOT_SHOWN = f"{_W}vanish", f"{_W}webHidden", f"{_W}specVanish"
_TRACKED = tuple(f"{_W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_SPACES = frozenset(f"{_W}{name}" for name in ("tab", "br", "cr"))
_CODES = frozenset(f"{_W}{name}" for name in ("instrText", "delInstrText"))
_TEXT_PART = "word/document.xml"

_ODD_PART = QT_TRANSLATE_NOOP("proof", "the file carries {part}")
_HIDDEN = QT_TRANSLATE_NOOP("proof", "the file carries hidden text, in {part}")
_CHANGES = QT_TRANSLATE_NOOP("proof", "the file carries tracked changes, in {part}")
_OUTSIDE = QT_TRANSLATE_NOOP("proof", "{part} leads to things outside the file")
_PROPERTY = QT_TRANSLATE_NOOP("proof", "the properties have “{key}”")
_SET_APART = QT_TRANSLATE_NOOP("proof", "{part} has text that is not set in a style of the book")
_DECLARED = QT_TRANSLATE_NOOP("proof", "{part} declares a document type")
_TWICE = QT_TRANSLATE_NOOP("proof", "the file holds a part twice")
_REMARKS = QT_TRANSLATE_NOOP("proof", "the file carries remarks on its own parts")
_HEAD = re.compile(r"word/header\d+\.xml")
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TEXT_PATH = "{urn:schemas-microsoft-com:vml}textpath"
_NO_COPY = QT_TRANSLATE_NOOP("proof", "{part} does not say “{copy}”")
_BEHIND = QT_TRANSLATE_NOOP("proof", "behind the words of {part} is another watermark")
_EMPTY = QT_TRANSLATE_NOOP("proof", "section {number} is blank")


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file as trees, and those that are no XML as they are."""

    content: bytes
    trees: dict[str, etree._Element]
    others: dict[str, bytes]
    odd: tuple[Sentence, ...]

    @property
    def document(self) -> etree._Element:
        return self.trees[_TEXT_PART]


def opened(content: bytes) -> WordFile:
    """The file's parts; raises BadZipFile or XMLSyntaxError for what is no Word file."""
    trees: dict[str, etree._Element] = {}
    others: dict[str, bytes] = {}
    with ZipFile(BytesIO(content)) as package:
        entries = package.infolist()
        if sum(entry.file_size for entry in entries) > _LARGEST:
            raise BadZipFile("more than a book can be")
        odd = []
        if len({entry.filename for entry in entries}) < len(entries):
            odd.append(Sentence(_TWICE))
        if package.comment or any(entry.comment or entry.extra for entry in entries):
            odd.append(Sentence(_REMARKS))
        for entry in entries:
            data = package.read(entry)
            if not entry.filename.endswith((".xml", ".rels")):
                others[entry.filename] = data
            elif b"<!DOCTYPE" in data:
                odd.append(Sentence(_DECLARED, {"part": entry.filename}))
            else:
                parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
                trees[entry.filename] = etree.fromstring(data, parser)
    if _TEXT_PART not in trees:
        raise BadZipFile("no text in it")
    return WordFile(content, trees, others, tuple(odd))


def found_in(file: WordFile) -> Found:
    """All that was found in a Word file."""
    raw = [Place(Sentence(extracted_content.FILE), readable(file.content))]
    said = []
    for name, tree in file.trees.items():
        place = Sentence(extracted_content.PART, {"part": name})
        said.append(Place(place, _readable(tree)))
        raw.append(Place(place, _settings(tree)))
    for name, data in file.others.items():
        raw.append(Place(Sentence(extracted_content.PART, {"part": name}), readable(data)))
    raw.append(Place(raw[0].name, "\n".join((*file.trees, *file.others))))
    return Found(
        pages=(text_of(file),),
        said=tuple(said),
        raw=tuple(raw),
        odd=(*file.odd, *_odd(file), *_odd_properties(file)),
        runs=tuple(_runs(file)),
        pictures=tuple(file.others.get(name, b"") for name in _pictures(file)),
    )


def texts(content: bytes) -> list[str]:
    """The text of each part; raises BadZipFile or XMLSyntaxError for what is no Word file."""
    return [_readable(tree) for tree in opened(content).trees.values()]


def _runs(file: WordFile) -> Iterator[Place]:
    """What was written in one go, in the text, its heads and its feet."""
    for name, tree in file.trees.items():
        place = Sentence(extracted_content.PART, {"part": name})
        yield from (Place(place, run.text) for run in tree.iter(f"{_W}t") if run.text)
        yield from (Place(place, words) for words in _along_paths(tree))


def _along_paths(part: etree._Element) -> Iterator[str]:
    """What is written along a path, as a watermark is."""
    return (str(each.get("string")) for each in part.iter(_TEXT_PATH) if each.get("string"))


def _pictures(file: WordFile) -> Iterator[str]:
    """The parts with the pictures that the text shows, in its order."""
    targets = {
        str(each.get("Id")): f"word/{each.get('Target')}"
        for each in file.trees.get(_RELATIONSHIPS_PART, ())
    }
    for each in file.document.iter(f"{_DRAWING}blip"):
        yield targets.get(str(each.get(_EMBED)), "")


def text_of(file: WordFile) -> str:
    """The text as Word shows it, its paragraphs parted by ¶, however many are empty between."""
    return text_in(file.document.iter())


def text_in(elements: Iterable[etree._Element]) -> str:
    """The same of some elements, each given by itself."""
    parts = []
    for element in elements:
        if element.tag == f"{_W}p":
            parts.append(f" {PARAGRAPH} ")
        elif element.tag == f"{_W}t" and _shown(element):
            parts.append(element.text or "")
        elif element.tag in _SPACES:
            parts.append(" ")
    return re.sub(
        rf"{PARAGRAPH}(?: {PARAGRAPH})+", PARAGRAPH, plain(f"{''.join(parts)} {PARAGRAPH}")
    )


def _shown(text: etree._Element) -> bool:
    """Whether text is neither hidden nor struck out."""
    run = text.getparent()
    if run is None:
        return True
    properties = run.find(f"{_W}rPr")
    if properties is not None and any(properties.find(each) is not None for each in _NOT_SHOWN):
        return False
    parent = run.getparent()
    return parent is None or parent.tag not in (f"{_W}del", f"{_W}moveFrom")


def _readable(tree: etree._Element) -> str:
    """All text of a part, hidden, struck out or in a comment, and the attributes with words.

    Once as it reads on, for a word may be parted into runs, and once run by run, for one may be
    put right after another.
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
            if _READABLE.search(str(name)) and not _names_a_part(str(value))
        )
    runs = (element.text or "" for element in tree.iter() if element.tag not in _CODES)
    return "".join(parts) + "\n" + "\n".join(runs)


def _names_a_part(words: str) -> bool:
    """Whether that is what a file calls a part that each has: “document” is in it for any book."""
    return any(_PARTS.fullmatch(each) for each in (words, f"word/{words}"))


def _settings(tree: etree._Element) -> str:
    """All that is in a part and is no text: attributes, and the codes of fields."""
    values = (str(value) for each in tree.iter() for value in each.attrib.values())
    codes = (each.text or "" for each in tree.iter(*_CODES))
    return "\n".join((*values, *codes))


def _odd(file: WordFile) -> Iterator[Sentence]:
    shown = set(_pictures(file))
    for name in (*file.trees, *file.others):
        known = _PARTS.fullmatch(name) and (name in shown or not name.startswith(_MEDIA))
        if not known:
            yield Sentence(_ODD_PART, {"part": name})
    for name, tree in file.trees.items():
        if name.endswith(".rels"):
            if any(each.get("TargetMode") == "External" for each in tree):
                yield Sentence(_OUTSIDE, {"part": name})
            continue
        if any(True for _ in tree.iter(*_NOT_SHOWN)):
            yield Sentence(_HIDDEN, {"part": name})
        if any(True for _ in tree.iter(*_TRACKED)):
            yield Sentence(_CHANGES, {"part": name})
        if any(_set_apart(run) for run in tree.iter(f"{_W}r")):
            yield Sentence(_SET_APART, {"part": name})


def _odd_properties(file: WordFile) -> Iterator[Sentence]:
    """What the file says of itself beyond what a book says."""
    for name, tree in file.trees.items():
        if name.startswith("docProps/"):
            keys = [etree.QName(each).localname for each in tree.iterchildren("*")]
            yield from (Sentence(_PROPERTY, {"key": key}) for key in keys if key not in _PROPERTIES)


def _set_apart(run: etree._Element) -> bool:
    """Whether a run is set in another way than a style of the book: struck out, white, tiny."""
    return any(each.tag not in _RUN_SETTINGS for each in run.iterfind(f"{_W}rPr/*"))


def contents_lines(file: WordFile) -> list[str]:
    """The lines of the table of contents, as filled in."""
    return list(_lines(file, r"TOC\d"))


def index_lines(file: WordFile) -> list[str]:
    """The names of the index with their pages, as filled in."""
    return list(_lines(file, "Index1"))


def _lines(file: WordFile, style_id: str) -> Iterator[str]:
    for paragraph in file.document.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else str(style.get(f"{_W}val"))
        if re.fullmatch(style_id, name, re.IGNORECASE):
            parts = (
                " " if each.tag in _SPACES else each.text or ""
                for each in paragraph.iter(f"{_W}t", *_SPACES)
            )
            yield plain("".join(parts))


def says_its_copy(file: WordFile, truth: Truth) -> Check:
    """Whether every head, and the cover, says which copy it is, and is marked behind its words."""
    first = {
        f"word/{each.get(_ID)}.xml"
        for each in file.document.iter(f"{_W}headerReference")
        if each.get(f"{_W}type") == "first"
    }
    copy = plain(truth.copy)
    behind = [copy] if truth.watermark else []
    says = {_TEXT_PART: text_of(file)}
    faults = []
    for name in filter(_HEAD.fullmatch, file.trees):
        tree = file.trees[name]
        if name not in first:
            says[name] = plain(" ".join(run.text or "" for run in tree.iter(f"{_W}t")))
        if [plain(words) for words in _along_paths(tree)] != behind:
            faults.append(Sentence(_BEHIND, {"part": name}))
    silent = (name for name, text in says.items() if copy not in text)
    faults += (Sentence(_NO_COPY, {"part": name, "copy": copy}) for name in silent)
    return judged(COPY, faults, Sentence(ON_EVERY_PAGE, {"copy": truth.copy}))


def not_blank(file: WordFile) -> Check:
    """Whether every section, which begins on a page of its own, has words."""
    words = [False]
    for element in file.document.iter(f"{_W}t", f"{_W}sectPr"):
        if element.tag == f"{_W}sectPr":
            words.append(False)
        elif (element.text or "").strip():
            words[-1] = True
    sections = words[:-1]
    return judged(
        QT_TRANSLATE_NOOP("proof", "No page is blank"),
        [Sentence(_EMPTY, {"number": at}) for at, has in enumerate(sections, 1) if not has],
        Sentence(
            QT_TRANSLATE_NOOP("proof", "{count} sections with words"), {"count": len(sections)}
        ),
    )
