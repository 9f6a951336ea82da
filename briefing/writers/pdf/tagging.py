"""Marked content and the structure tree (ISO 32000-1, 14.6 to 14.8), which ReportLab lacks.

Words are written on a page between BDC and EMC, with a number. When all pages are drawn, each
element is written with the numbers of its words. The parent tree leads the other way: from the
numbers of a page, and from each link, to the elements.
"""

from collections.abc import Callable, Collection, Sequence

from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.reportlab_internals import DocumentObjects
from briefing.writers.pdf.structure import Element, format_string

Edges = tuple[float, float, float, float]
# Begins what is no part of the book: programs that read the structure skip it.
LAYOUT = "/Artifact BMC"
PAGINATION = "/Artifact <</Type /Pagination>> BDC"


class Tagging:
    """Collects which words and links belong to which element, and writes it all at the end.

    `targets` are the places in the file to which links may lead.
    """

    def __init__(self, canvas: Canvas, pages: int, targets: Collection[str] = ()) -> None:
        self._canvas = canvas
        self._targets = targets
        self._objects = DocumentObjects(canvas)
        self._pages: list[list[Element]] = [[] for _ in range(pages)]
        self._links: list[Element] = []
        self._names: dict[Element, str] = {}

    def mark(self, element: Element) -> str:
        """Begin a sequence of an element's words on the page that is being drawn."""
        page = self._canvas.getPageNumber()
        elements = self._pages[page - 1]
        number = len(elements)
        elements.append(element)
        element.sequences.append((page, number))
        return f"/{element.kind} <</MCID {number}>> BDC"

    def has_target(self, target: str) -> bool:
        """Return whether a link may lead to a target."""
        return target in self._targets

    def add_link(self, element: Element, target: str, words: str, edges: Edges) -> None:
        """Add an area of the page that leads to a target; `words` are what the area shows."""
        number = len(self._links)
        self._links.append(element)
        element.links.append((self._canvas.getPageNumber(), number))
        destination = self._objects.find_destination(target)
        rectangle = " ".join(f"{edge:.2f}" for edge in edges)

        def write() -> str:
            return (
                f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{rectangle}]"
                f"/Dest {destination()}"
                f"/Contents{format_string(words)}"
                f"/StructParent {len(self._pages) + number}>>"
            )

        self._objects.add_annotation(number, write)

    def write(self, root: Element) -> None:
        """Write the structure; `root` is the whole document."""
        root.prune()
        elements = list(root.walk())
        for at, (element, _) in enumerate(elements):
            self._names[element] = f"element {at}"
        for element, parent in elements:
            self._objects.add(self._names[element], self._make_element_writer(element, parent))
        self._objects.set_structure(lambda: self._format_tree(root))

    def _format_tree(self, root: Element) -> str:
        parents = [" ".join(map(self._format_reference, elements)) for elements in self._pages]
        numbers = [*(f"[{each}]" for each in parents), *map(self._format_reference, self._links)]
        pairs = " ".join(f"{key} {value}" for key, value in enumerate(numbers))
        return (
            f"<</Type/StructTreeRoot/K {self._format_reference(root)}"
            f"/ParentTree<</Nums[{pairs}]>>/ParentTreeNextKey {len(numbers)}>>"
        )

    def _make_element_writer(self, element: Element, parent: Element | None) -> Callable[[], str]:
        return lambda: self._format_element(element, parent)

    def _format_element(self, element: Element, parent: Element | None) -> str:
        objects = self._objects
        above = self._format_reference(parent) if parent else objects.format_structure_reference()
        pages = [page for page, _ in element.sequences]
        first_page = pages[0] if pages else 0
        page = f"/Pg {objects.format_page_reference(first_page)}" if pages else ""
        attributes = f"/A {element.attributes}" if element.attributes else ""
        language = f"/Lang{format_string(element.language)}" if element.language else ""
        actual = f"/ActualText{format_string(element.actual)}" if element.actual else ""
        alternative = f"/Alt{format_string(element.alternative)}" if element.alternative else ""
        properties = f"{language}{actual}{alternative}{attributes}"
        kids = " ".join(self._list_kids(element, first_page))
        return f"<</S/{element.kind}/P {above}{page}{properties}/K[{kids}]>>"

    def _list_kids(self, element: Element, first_page: int) -> Sequence[str]:
        """List the words, the links and the parts of an element."""
        objects = self._objects
        kids = [
            str(number)
            if page == first_page
            else f"<</Type/MCR/Pg {objects.format_page_reference(page)}/MCID {number}>>"
            for page, number in element.sequences
        ]
        kids += (
            f"<</Type/OBJR/Pg {objects.format_page_reference(page)}"
            f"/Obj {objects.format_annotation_reference(number)}>>"
            for page, number in element.links
        )
        kids += map(self._format_reference, element.children)
        return kids

    def _format_reference(self, element: Element) -> str:
        return self._objects.format_reference(self._names[element])


class NoTagging(Tagging):
    """For a page by itself: its links lead nowhere, and its elements do not store what is drawn."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, 1)
        self._count = 0

    def mark(self, element: Element) -> str:
        self._count += 1
        return f"/{element.kind} <</MCID {self._count - 1}>> BDC"
