"""A Word file section by section: what each says, and what stands over and under its pages."""

from collections.abc import Iterator

from lxml import etree

from briefing.verification import extracted_content
from briefing.verification.banner_checks import Borne
from briefing.verification.extracted_content import Place
from briefing.verification.proof import Sentence
from briefing.verification.text_matching import plain
from briefing.verification.word_file import WordFile, text_in

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_AROUND = (f"{_W}headerReference", f"{_W}footerReference")
_FIRST = "first"


def sections_of(file: WordFile) -> Iterator[Borne]:
    """Each section; a head or foot that it does not name it has from the one before it."""
    around: dict[tuple[str, str], tuple[str, ...]] = {}
    for number, (blocks, ending) in enumerate(_parted(file.document), start=1):
        around |= {
            (str(each.tag), str(each.get(f"{_W}type"))): _runs(file, str(each.get(_ID)))
            for each in ending.iter(*_AROUND)
        }
        titled = ending.find(f"{_W}titlePg") is not None
        yield Borne(
            Place(
                Sentence(extracted_content.SECTION, {"number": number}),
                text_in(element for block in blocks for element in block.iter()),
            ),
            tuple(runs for (_, pages), runs in around.items() if titled or pages != _FIRST),
            cover=titled,
        )


def _parted(document: etree._Element) -> Iterator[tuple[list[etree._Element], etree._Element]]:
    """The paragraphs and tables of each section, and its properties."""
    blocks: list[etree._Element] = []
    for block in document.iterfind(f"{_W}body/*"):
        blocks.append(block)
        for ending in block.iter(f"{_W}sectPr"):
            yield blocks, ending
            blocks = []


def _runs(file: WordFile, relation: str) -> tuple[str, ...]:
    """What was written in one go in the part that a relation leads to."""
    for each in file.trees.get("word/_rels/document.xml.rels", ()):
        part = file.trees.get(f"word/{each.get('Target')}")
        if each.get("Id") == relation and part is not None:
            return tuple(plain(text.text or "") for text in part.iter(f"{_W}t"))
    return ()
