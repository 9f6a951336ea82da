"""Marked content and the structure tree (ISO 32000-1, 14.6 to 14.8), which ReportLab lacks.

Words are written on a page between BDC and EMC with a number; when all is drawn, each element is
written with the numbers of its words, and a table the other way round: from a page's numbers, and
from each link, to the elements (the parent tree).
"""

from collections.abc import Callable, Collection, Sequence

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject
from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.structure import Element, format_string

Edges = tuple[float, float, float, float]
# What stands for nothing that the book says: a reader of the structure passes over it.
LAYOUT = "/Artifact BMC"
PAGINATION = "/Artifact <</Type /Pagination>> BDC"


class _DeferredObject(PDFObject):
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
        element.sequences.append((page, number))
        return f"/{element.kind} <</MCID {number}>> BDC"

    def has_target(self, target: str) -> bool:
        """Whether a link may lead to a target."""
        return target in self._targets

    def add_link(self, element: Element, target: str, words: str, edges: Edges) -> None:
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
                f"/Contents{format_string(words)}"
                f"/StructParent {len(self._pages) + number}>>"
            )

        self._canvas._addAnnotation(_DeferredObject(write), str(number))  # type: ignore[attr-defined]

    def write(self, root: Element) -> None:
        """Write the structure; `root` is the whole document."""
        root.prune()
        elements = list(root.walk())
        for at, (element, _) in enumerate(elements):
            self._names[element] = f"element {at}"
        tree = _DeferredObject(self._make_tree_writer(root))
        for element, parent in elements:
            element_object = _DeferredObject(self._make_element_writer(element, parent))
            self._document.Reference(element_object, self._names[element])
        catalog = self._document.Catalog
        catalog.StructTreeRoot = tree
        self._document.Reference(tree, "structure")
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _make_tree_writer(self, root: Element) -> Callable[[], str]:
        def write() -> str:
            parents = [self._format_references(elements) for elements in self._pages]
            numbers = [
                *(f"[{each}]" for each in parents),
                *map(self._format_reference, self._links),
            ]
            pairs = " ".join(f"{key} {value}" for key, value in enumerate(numbers))
            return (
                f"<</Type/StructTreeRoot/K {self._format_reference(root)}"
                f"/ParentTree<</Nums[{pairs}]>>/ParentTreeNextKey {len(numbers)}>>"
            )

        return write

    def _make_element_writer(self, element: Element, parent: Element | None) -> Callable[[], str]:
        def write() -> str:
            above = self._format_reference(parent) if parent else self._format_number("structure")
            pages = [page for page, _ in element.sequences]
            page = pages[0] if pages else 0
            content = [
                str(number)
                if on == page
                else f"<</Type/MCR/Pg {self._format_page(on)}/MCID {number}>>"
                for on, number in element.sequences
            ]
            content += (
                f"<</Type/OBJR/Pg {self._format_page(on)}/Obj {self._format_number(f'Annot.{number}')}>>"
                for on, number in element.links
            )
            content += map(self._format_reference, element.children)
            first = f"/Pg {self._format_page(page)}" if pages else ""
            attributes = f"/A {element.attributes}" if element.attributes else ""
            language = f"/Lang{format_string(element.language)}" if element.language else ""
            actual = f"/ActualText{format_string(element.actual)}" if element.actual else ""
            alternative = f"/Alt{format_string(element.alternative)}" if element.alternative else ""
            properties = f"{language}{actual}{alternative}{attributes}"
            kids = " ".join(content)
            return f"<</S/{element.kind}/P {above}{first}{properties}/K[{kids}]>>"

        return write

    def _format_references(self, elements: Sequence[Element]) -> str:
        return " ".join(map(self._format_reference, elements))

    def _format_reference(self, element: Element) -> str:
        return self._format_number(self._names[element])

    def _format_page(self, page: int) -> str:
        return self._format_number(f"Page{page}")

    def _format_number(self, name: str) -> str:
        return f"{self._document.idToObjectNumberAndVersion[name][0]} 0 R"


class NoTagging(Tagging):
    """For a page by itself: it leads nowhere, and its elements do not keep what was drawn."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, 1)
        self._count = 0

    def mark(self, element: Element) -> str:
        self._count += 1
        return f"/{element.kind} <</MCID {self._count - 1}>> BDC"
