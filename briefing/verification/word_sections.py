"""The sections of a Word file: the text of each, and the lines over and under its pages."""

from collections.abc import Iterator

from lxml import etree

from briefing.verification import extracted_content
from briefing.verification.banner_checks import BannerPlace
from briefing.verification.extracted_content import Place
from briefing.verification.proof import Sentence
from briefing.verification.text_matching import normalize_text
from briefing.verification.word_file import WordFile, join_text

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_REFERENCES = (f"{_W}headerReference", f"{_W}footerReference")
_FIRST = "first"


def read_sections(file: WordFile) -> Iterator[BannerPlace]:
    """Read each section.

    It inherits the heads and feet that it does not name from the section before it.
    """
    banner_texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for number, (blocks, ending) in enumerate(_split_sections(file.document), start=1):
        banner_texts |= {
            (str(each.tag), str(each.get(f"{_W}type"))): _read_runs(file, str(each.get(_ID)))
            for each in ending.iter(*_REFERENCES)
        }
        has_title_page = ending.find(f"{_W}titlePg") is not None
        yield BannerPlace(
            Place(
                Sentence(extracted_content.SECTION, {"number": number}),
                join_text(element for block in blocks for element in block.iter()),
            ),
            tuple(
                runs
                for (_, pages), runs in banner_texts.items()
                if has_title_page or pages != _FIRST
            ),
            is_cover=has_title_page,
        )


def _split_sections(
    document: etree._Element,
) -> Iterator[tuple[list[etree._Element], etree._Element]]:
    """Split the paragraphs and tables by section, each with its properties."""
    blocks: list[etree._Element] = []
    for block in document.iterfind(f"{_W}body/*"):
        blocks.append(block)
        for ending in block.iter(f"{_W}sectPr"):
            yield blocks, ending
            blocks = []


def _read_runs(file: WordFile, relation: str) -> tuple[str, ...]:
    """Read the runs of the part that a relationship leads to."""
    for each in file.trees.get("word/_rels/document.xml.rels", ()):
        part = file.trees.get(f"word/{each.get('Target')}")
        if each.get("Id") == relation and part is not None:
            return tuple(normalize_text(text.text or "") for text in part.iter(f"{_W}t"))
    return ()
