"""How fast books are written, held against what one would write them with instead."""

import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count
from pathlib import Path
from shutil import which
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from briefing.book.model import Book
from briefing.common.resources import get_shipped_path
from briefing.domain.edition import DELEGATION
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.session.requests import SheetOrder
from briefing.writers.pdf import PageMap, write_pdf
from briefing.writers.word import write_docx
from tests.benchmarks import by_html, by_reportlab, by_typst
from tests.benchmarks.operation import Measure, NotHereError, Pair, Trial, operation, process, timed
from tests.benchmarks.plain import parts_of
from tests.benchmarks.start import of_its_own
from tests.writers.books import make_large_book, make_sample_book

_COPIES = 50


@operation("PDF of the sample", "ReportLab multiBuild", 0.85)
def pdf_by_reportlab(trial: Trial) -> Iterator[Pair]:
    del trial
    book = make_sample_book()
    by_reportlab.load_fonts()
    parts, head = list(parts_of(book)), book.running.head_left
    yield Pair(_pdf(book), timed(lambda: by_reportlab.pdf_of(parts, head)))


@operation("PDF of the sample", "typst", 1.5)
def pdf_by_typst(trial: Trial) -> Iterator[Pair]:
    del trial
    try:
        import typst  # only those who measure have it
    except ImportError:
        raise NotHereError("typst is not installed") from None
    book = make_sample_book()
    source = by_typst.source_of(parts_of(book), book.running.head_left).encode()
    fonts = str(get_shipped_path("resources", "fonts"))

    def compiled() -> None:
        typst.compile(source, font_paths=[fonts], ignore_system_fonts=True)

    yield Pair(_pdf(book), timed(compiled))


@operation("PDF of the sample", "WeasyPrint", 0.2)
def pdf_by_weasyprint(trial: Trial) -> Iterator[Pair]:
    del trial
    try:
        from weasyprint import HTML
    except (ImportError, OSError):  # it is there, but Pango is not
        raise NotHereError("WeasyPrint is not installed") from None
    book = make_sample_book()
    page = by_html.page_of(parts_of(book), book.running.head_left)
    yield Pair(_pdf(book), timed(lambda: HTML(string=page).write_pdf()))


@operation("PDF of the sample, proved", "LibreOffice, from our DOCX", 0.5)
def pdf_by_libreoffice(trial: Trial) -> Iterator[Pair]:
    """Both as one would do it: a command that starts, makes the file and ends."""
    office = which("soffice")
    if office is None:
        raise NotHereError("LibreOffice is not installed")
    workspace, word = trial.folder / "office.briefing", trial.folder / "office.docx"
    with Session.create_sample(workspace) as session:
        meeting = session.records.meetings.get_all()[0].id
        session.books.make(BookRequest(meeting, DELEGATION), word)
    ours = [sys.executable, "-m", "briefing", "book", "--meeting", str(meeting), str(workspace)]
    ours += ["--edition", DELEGATION.name, "-o", str(trial.folder / "ours.pdf")]
    profile = f"-env:UserInstallation={(trial.folder / 'office').as_uri()}"
    theirs = (office, profile, "--headless", "--convert-to", "pdf", "--outdir")
    yield Pair(
        timed(lambda: process(*ours, env=of_its_own(trial.folder))),
        timed(lambda: process(*theirs, trial.folder, word)),
    )


@operation("PDF of 2,500 clauses, a page", "a page at 50 clauses", 1.2)
def pdf_of_many(trial: Trial) -> Iterator[Pair]:
    yield Pair(_a_page(make_large_book(trial.size(_COPIES))), _a_page(make_large_book(1)))


@operation("DOCX of the sample", "lxml and zip, the same XML", 4)
def docx(trial: Trial) -> Iterator[Pair]:
    del trial
    book = make_sample_book()
    pages = write_pdf(book, BytesIO())
    written = _docx(book, pages)
    with ZipFile(BytesIO(written)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    trees = {name: etree.fromstring(part) for name, part in parts.items() if _is_xml(name)}
    yield Pair(timed(lambda: _docx(book, pages)), timed(lambda: _zipped(parts, trees)))


@operation("a sheet made, proved and collected", "LibreOffice, converting it", 0.6)
def sheet(trial: Trial) -> Iterator[Pair]:
    """A sheet is made and proved, and read back in a child process as one that came back."""
    office = which("soffice")
    if office is None:
        raise NotHereError("LibreOffice is not installed")
    order, profile = SheetOrder(1, "Transport ministries"), (trial.folder / "office").as_uri()
    with Session.create_sample(trial.folder / "sheets.briefing") as session:
        paths = (trial.folder / f"sheet-{number}.docx" for number in count())
        path = trial.folder / "sheet.docx"
        session.requests.make(order, path)
        theirs = (office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "odt")

        def make_and_collect() -> None:
            made = next(paths)
            session.requests.make(order, made)
            session.replies.read([made])

        yield Pair(
            timed(make_and_collect),
            timed(lambda: process(*theirs, "--outdir", trial.folder, path)),
        )


def _pdf(book: Book) -> Measure:
    return timed(_writing(book))


def _writing(book: Book) -> Callable[[], PageMap]:
    return lambda: write_pdf(book, BytesIO())


def _a_page(book: Book) -> Measure:
    whole, count = _pdf(book), _writing(book)().count
    return lambda: whole() / count


def _docx(book: Book, pages: PageMap) -> bytes:
    stream = BytesIO()
    write_docx(book, stream, pages=pages.pages, count=pages.count)
    return stream.getvalue()


def _is_xml(name: str) -> bool:
    return Path(name).suffix in (".xml", ".rels")


def _zipped(parts: dict[str, bytes], trees: dict[str, etree._Element]) -> None:
    with ZipFile(BytesIO(), "w", ZIP_DEFLATED) as file:
        for name, part in parts.items():
            tree = trees.get(name)
            file.writestr(name, part if tree is None else etree.tostring(tree))


OPERATIONS = (
    pdf_by_reportlab,
    pdf_by_typst,
    pdf_by_weasyprint,
    pdf_by_libreoffice,
    pdf_of_many,
    docx,
    sheet,
)
