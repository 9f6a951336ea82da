"""The structure tree of a PDF, read with pikepdf, and the words that its pages show."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from struct import iter_unpack
from typing import Any

import pikepdf
from pikepdf import pdfa

_CODE = re.compile(r"<([0-9A-F]{4})> <([0-9A-F]{4,})>")


@dataclass
class Node:
    """An element of the tree, as a reader of the file finds it."""

    kind: str
    children: "list[Node]" = field(default_factory=list)
    own: str = ""
    links: int = 0
    scope: str = ""
    language: str = ""

    @property
    def text(self) -> str:
        """The text of the element and of its parts in order, separated by spaces."""
        return " ".join(part for part in (self.own, *(each.text for each in self.children)) if part)

    def find_all(self, kind: str) -> "list[Node]":
        """Find the parts of one kind, in reading order."""
        nodes = [self] if self.kind == kind else []
        return nodes + [each for child in self.children for each in child.find_all(kind)]

    @property
    def kinds(self) -> list[str]:
        return [child.kind for child in self.children]


class Structure:
    """The structure tree and the marked content of a file."""

    def __init__(self, file: pikepdf.Pdf) -> None:
        self._file = file
        self._numbers: dict[object, int] = {
            each.objgen: at for at, each in enumerate(file.pages, start=1)
        }
        # Words are met once each: what is left of them is in no element.
        self.remaining_words = {
            (number, mark): text
            for number, page in enumerate(file.pages, start=1)
            for mark, text in read_marked_content(page).items()
        }

    @cached_property
    def root(self) -> Node:
        return self._read_node(self._file.Root.StructTreeRoot.K)

    def find_parent(self, page: int, number: int) -> pikepdf.Object:
        """Find the element that the parent tree names for words or, outside pages, for a link."""
        numbers = list(self._file.Root.StructTreeRoot.ParentTree.Nums.as_list())
        pairs = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        key = int(self._file.pages[page - 1].obj.StructParents) if page else number
        return pairs[key].as_list()[number] if page else pairs[key]

    def _read_node(self, element: Any) -> Node:
        node = Node(
            str(element.S)[1:],
            scope=str(element.get("/A", {}).get("/Scope", "")),
            language=str(element.get("/Lang", "")),
        )
        texts = []
        for kid in _list_kids(element):
            if isinstance(kid, int):
                texts.append(self._take(element.Pg, kid, element))
            elif "/MCID" in kid:
                texts.append(self._take(kid.Pg, int(kid.MCID), element))
            elif "/Obj" in kid:
                assert self.find_parent(0, int(kid.Obj.StructParent)) == element
                node.links += 1
            else:
                assert element == kid.P
                node.children.append(self._read_node(kid))
        node.own = str(element.get("/ActualText", "")) or "".join(texts)
        return node

    def _take(self, page: Any, mark: int, element: object) -> str:
        number = self._numbers[page.objgen]
        assert self.find_parent(number, mark) == element
        return self.remaining_words.pop((number, mark))


def _list_kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    return list(kids.as_list()) if isinstance(kids, pikepdf.Array) else [kids]


def read_marked_content(page: Any) -> dict[int, str]:
    """Read the words of each numbered sequence of a page; all others must be in artifacts."""
    words_by_number: dict[int, str] = {}
    stack: list[int | None] = []
    for code, operator in _read_operators(page):
        match operator:
            case "BDC" if "/ActualText" in str(code[1]):  # words that stand for the glyphs in it
                stack.append(stack[-1])
            case "BDC" | "BMC":
                number = int(code[1].MCID) if code[0] != "/Artifact" else None
                stack.append(number)
                if number is not None:
                    words_by_number[number] = ""
            case "EMC":
                stack.pop()
            case "TJ":
                assert stack, f"words outside of all marked content: {code}"
                if stack[-1] is not None:
                    words_by_number[stack[-1]] = words_by_number.get(stack[-1], "") + code
            case _:
                assert stack, f"{operator} draws outside of all marked content"
    assert not stack
    return words_by_number


def _read_operators(page: Any) -> Iterator[tuple[Any, str]]:
    """Read the operators that mark or draw; words are in Unicode, by the tables of the fonts."""
    fonts = {name: _read_letters(font) for name, font in page.Resources.Font.items()}
    letters: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "Tf":
                letters = fonts[str(operands[0])]
            case "TJ":
                strings = (bytes(each) for each in operands[0] if isinstance(each, pikepdf.String))
                codes = (code for each in strings for (code,) in iter_unpack(">H", each))
                yield "".join(letters[code] for code in codes), "TJ"
            case "BDC" | "BMC" | "EMC" | "S" | "f*" | "B*" | "f" | "B" | "Do" as name:
                yield operands, name


def _read_letters(font: Any) -> dict[int, str]:
    table = font.ToUnicode.read_bytes().decode("latin-1")
    return {
        int(code, 16): bytes.fromhex(letter).decode("utf-16-be")
        for code, letter in _CODE.findall(table)
    }


def find_archive_faults(content: bytes) -> list[str]:
    """Find what is not as PDF/A-2b demands.

    The validator does not read extension schemas, so it knows no declaration of PDF/UA.
    """
    report = pdfa.validate_written(BytesIO(content), "2b")
    return [
        finding.message
        for finding in report.findings
        if not re.search(r"pdfuaid:part|pdfa(Extension|Schema|Property)[:=]", finding.message)
    ]
