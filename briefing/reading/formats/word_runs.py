"""The words of a paragraph in a Word file: its runs, tracked changes, notes and comments."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.formats.omissions import COMMENT, HIDDEN, CollectedText
from briefing.reading.formats.word_looks import Looks, is_on
from briefing.reading.formats.word_styles import W
from briefing.reading.lines import INVISIBLE
from briefing.reading.numerals import to_superscript

TRACKED = QT_TRANSLATE_NOOP(
    "reading",
    "Tracked changes were read as accepted: inserted {inserted}; deleted {deleted}.",
)
NOTHING = QT_TRANSLATE_NOOP("reading", "nothing")

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FIXED_CHARACTERS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}


@dataclass
class ParagraphText(CollectedText):
    """The text of a paragraph while it is collected, with what must be remarked."""

    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    is_bold: bool = True

    def report(self, line: int | None) -> Iterator[Remark]:
        if self.inserted or self.deleted:
            yield report_changes(line, self.inserted, self.deleted)
        yield from super().report(line)


def report_changes(line: int | None, inserted: list[str], deleted: list[str]) -> Remark:
    """Report tracked changes."""
    return Remark(line, TRACKED, {"inserted": _quote(inserted), "deleted": _quote(deleted)})


class RunReader:
    """Reads the runs of paragraphs. `notes`: those they refer to, in their order."""

    def __init__(
        self,
        looks: Looks,
        notes: Mapping[str, etree._Element | None],
        comments: etree._Element | None,
    ) -> None:
        self._looks = looks
        self._notes = {
            (kind, note.get(f"{W}id") or ""): note
            for kind, root in notes.items()
            for note in (root.iter(f"{W}{kind}") if root is not None else ())
        }
        self._comments = {
            comment.get(f"{W}id") or "": get_text(comment)
            for comment in (comments.iter(f"{W}comment") if comments is not None else ())
        }
        self.notes: list[etree._Element] = []

    def read(self, parent: etree._Element, text: ParagraphText, inserted: bool = False) -> None:
        """Read the runs below an element into `text`."""
        for child in parent:
            name = get_local_name(child)
            if name == "r":
                self._read_run(child, text, inserted)
            elif name in ("del", "moveFrom"):
                text.deleted += [get_text(child, "t", "delText")]
                text.parts.append(None)
            elif name in ("ins", "moveTo"):
                self.read(child, text, inserted=True)
            elif name == "AlternateContent":
                for choice in child.iterfind(f"{_MC}Choice"):
                    self.read(choice, text, inserted)
            elif child.tag == _MATH:
                text.add(child.text or "")
            elif name not in ("pPr", "rPr", "sdtPr"):
                self.read(child, text, inserted)

    def _read_run(self, run: etree._Element, text: ParagraphText, inserted: bool) -> None:
        omission = self._looks.find_omission(run)
        for child in run:
            name = get_local_name(child)
            words = self._read_character(child, name, bool(omission))
            if words and omission:
                text.omit(omission, words)
            elif words:
                text.add(words)
                if words.strip(INVISIBLE):
                    text.is_bold = text.is_bold and _is_bold(run)
                    text.inserted += [words] if inserted else []
            elif name == "commentReference":
                text.omit(COMMENT, self._comments.get(child.get(f"{W}id") or "", ""))
            elif name in ("drawing", "pict", "object", "AlternateContent"):
                self._read_boxes(child, text, omission)

    def _read_character(self, child: etree._Element, name: str, is_omitted: bool) -> str:
        """Return the words of an element in a run; "" if it has none."""
        if name == "t":
            return child.text or ""
        if name == "sym":
            code = child.get(f"{W}char") or ""
            return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else ""
        if name in ("footnoteReference", "endnoteReference"):
            return self._refer_to_note(child, name.removesuffix("Reference"), is_omitted)
        return _FIXED_CHARACTERS.get(name, "")

    def _refer_to_note(self, reference: etree._Element, kind: str, is_omitted: bool) -> str:
        """Return the number of the next note; the words of one that is left out with its number."""
        note = self._notes.get((kind, reference.get(f"{W}id") or ""))
        if is_omitted:
            return f" {get_text(note)}" if note is not None else ""
        self.notes.append(note if note is not None else etree.Element(f"{W}{kind}"))
        return to_superscript(str(len(self.notes)))

    def _read_boxes(self, drawing: etree._Element, text: ParagraphText, omission: str) -> None:
        """Find text boxes, without the second copy for old programs."""
        for box in drawing.iter(f"{W}txbxContent"):
            if next(box.iterancestors(f"{_MC}Fallback"), None) is not None:
                continue
            reason = omission or (HIDDEN if _is_hidden_drawing(box) else "")
            if reason:
                text.omit(reason, get_text(box))
            else:
                text.boxes.append(box)


def get_text(element: etree._Element, *names: str) -> str:
    """Get all text below an element; deleted text only if `names` ask for it."""
    tags = [f"{W}{name}" for name in names or ("t",)]
    return "".join(node.text or "" for node in element.iter(*tags))


def get_local_name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _is_hidden_drawing(box: etree._Element) -> bool:
    for owner in box.iterancestors():
        properties = owner.find(_DRAWING)
        if properties is not None and properties.get("hidden", "0") in ("1", "true"):
            return True
        if "visibility:hidden" in (owner.get("style") or "").replace(" ", "").lower():
            return True
        if owner.tag == f"{W}r":
            return False
    return False


def _is_bold(run: etree._Element) -> bool:
    switch = run.find(f"{W}rPr/{W}b")
    return switch is not None and is_on(switch.get(f"{W}val", "1"))


def _quote(texts: list[str]) -> str:
    text = "".join(texts).strip()
    return f"“{text}”" if text else NOTHING
