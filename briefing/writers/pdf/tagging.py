"""Marked content and the structure tree (ISO 32000-1, 14.6 to 14.8), which ReportLab lacks.

Words are written on a page between BDC and EMC with a number; when all is drawn, each element is
written with the numbers of its words, and a table the other way round: from a page's numbers, and
from each link, to the elements (the parent tree).
"""

from collections.abc import Callable, Collection, Sequence

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject
from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.structure import Element, string

Edges = tuple[float, float, float, float]
# What stands for nothing that the book says: a reader of the structure passes over it.
LAYOUT = "/Artifact BMC"
PAGINATION = "/Artifact <</Type /Pagination>> BDC"


class _Written(PDFObject):
    """An object written as it stands, once every object has its number."""

    __RefOnly__ = 1

    def __init__(self, write: Callable[[], str]) -> None:
        self._write = write

    def format(self, document: object) -> bytes:
        del document
        return self._write().encode("latin-1")


class Tagging:
    """Keeps which words and links belong to which element, and writes it all at the end.

    `targets` are the places that the file has, to which links may lead.
    """

    def __init__(self, canvas: Canvas, pages: int, targets: Collection[str] = ()) -> None:
        self._canvas = canvas
        self._targets = targets
        self._document = canvas._doc  # type: ignore[attr-defined]  # the stubs leave it out
        self._pages: list[list[Element]] = [[] for _ in range(pages)]
        self._links: list[Element] = []
        self._names: dict[Element, str] = {}

    def mark(self, element: Element) -> str:
        """What begins a sequence of an element's words on the page that is being drawn."""
        page = self._canvas.getPageNumber()
        marked = self._pages[page - 1]
        number = len(marked)
        marked.append(element)
        element.marked.append((page, number))
        return f"/{element.kind} <</MCID {number}>> BDC"

    def leads_to(self, target: str) -> bool:
        """Whether a link may lead to a target."""
        return target in self._targets

    def link(self, element: Element, target: str, words: str, edges: Edges) -> None:
        """An area of the page that leads to a target; `words` say what stands there."""
        page = self._canvas.getPageNumber()
        number = len(self._links)
        self._links.append(element)
        element.links.append((page, number))
        destination = self._canvas._bookmarkReference(target)  # type: ignore[attr-defined]
        rectangle = " ".join(f"{edge:.2f}" for edge in edges)

        def write() -> str:
            return (
                f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{rectangle}]"
                f"/Dest {destination.format(self._document).decode()}"
                f"/Contents{string(words)}"
                f"/StructParent {len(self._pages) + number}>>"
            )

        self._canvas._addAnnotation(_Written(write), str(number))  # type: ignore[attr-defined]

    def write(self, root: Element) -> None:
        """Write the structure; `root` is the whole document."""
        root.prune()
        held = list(root.walk())
        for at, (element, _) in enumerate(held):
            self._names[element] = f"element {at}"
        tree = _Written(self._tree(root))
        for element, parent in held:
            written = _Written(self._element(element, parent))
            self._document.Reference(written, self._names[element])
        catalog = self._document.Catalog
        catalog.StructTreeRoot = tree
        self._document.Reference(tree, "structure")
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _tree(self, root: Element) -> Callable[[], str]:
        def write() -> str:
            parents = [self._references(elements) for elements in self._pages]
            numbers = [*(f"[{each}]" for each in parents), *map(self._reference, self._links)]
            pairs = " ".join(f"{key} {value}" for key, value in enumerate(numbers))
            return (
                f"<</Type/StructTreeRoot/K {self._reference(root)}"
                f"/ParentTree<</Nums[{pairs}]>>/ParentTreeNextKey {len(numbers)}>>"
            )

        return write

    def _element(self, element: Element, parent: Element | None) -> Callable[[], str]:
        def write() -> str:
            above = self._reference(parent) if parent else self._number("structure")
            pages = [page for page, _ in element.marked]
            page = pages[0] if pages else 0
            content = [
                str(number) if on == page else f"<</Type/MCR/Pg {self._page(on)}/MCID {number}>>"
                for on, number in element.marked
            ]
            content += (
                f"<</Type/OBJR/Pg {self._page(on)}/Obj {self._number(f'Annot.{number}')}>>"
                for on, number in element.links
            )
            content += map(self._reference, element.children)
            first = f"/Pg {self._page(page)}" if pages else ""
            attributes = f"/A {element.attributes}" if element.attributes else ""
            language = f"/Lang{string(element.language)}" if element.language else ""
            actual = f"/ActualText{string(element.actual)}" if element.actual else ""
            alternative = f"/Alt{string(element.alternative)}" if element.alternative else ""
            said = f"{language}{actual}{alternative}{attributes}"
            kids = " ".join(content)
            return f"<</S/{element.kind}/P {above}{first}{said}/K[{kids}]>>"

        return write

    def _references(self, elements: Sequence[Element]) -> str:
        return " ".join(map(self._reference, elements))

    def _reference(self, element: Element) -> str:
        return self._number(self._names[element])

    def _page(self, page: int) -> str:
        return self._number(f"Page{page}")

    def _number(self, name: str) -> str:
        return f"{self._document.idToObjectNumberAndVersion[name][0]} 0 R"


class Untagged(Tagging):
    """For a page by itself: it leads nowhere, and its elements do not keep what was drawn."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, 1)
        self._marked = 0

    def mark(self, element: Element) -> str:
        self._marked += 1
        return f"/{element.kind} <</MCID {self._marked - 1}>> BDC"
