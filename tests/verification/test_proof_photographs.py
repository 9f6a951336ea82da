"""A book shows the photographs that are kept, and no other picture."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name, Pdf, Stream

from briefing.domain.edition import DELEGATION, PRESS
from briefing.edits.persons import EditPerson
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.people import add_delegate, make_photograph
from tests.verification.broken import change_pdf
from tests.verification.conftest import PREPARED
from tests.verification.test_proof import ODD, find_failures, verify_file

OTHER = "the file has a picture that is not in the book"
UNSHOWN = "the file has a picture that no page shows"
MISSING = "a photograph of the book differs from the stored one"


@pytest.fixture
def person(council: Session) -> int:
    return add_delegate(council, "A. Known", biography="Engineer.", photograph=make_photograph())


def make_book(session: Session, folder: Path, suffix: str) -> bytes:
    path = folder / f"book{suffix}"
    assert session.books.make(BookRequest(1, DELEGATION, PREPARED), path).proof.passed
    return path.read_bytes()


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.usefixtures("person")
def test_a_book_with_a_photograph_passes(council: Session, suffix: str, tmp_path: Path) -> None:
    proof = verify_file(council, make_book(council, tmp_path, suffix), DELEGATION, suffix)
    assert find_failures(proof) == {}


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_photograph_of_another_day_is_told(
    council: Session, person: int, suffix: str, tmp_path: Path
) -> None:
    content = make_book(council, tmp_path, suffix)
    council.perform(EditPerson(person, {"photograph": make_photograph("#a3262a")}))
    assert find_failures(verify_file(council, content, DELEGATION, suffix))[ODD].startswith(OTHER)
    council.perform(EditPerson(person, {"photograph": None}))
    failures = find_failures(verify_file(council, content, DELEGATION, suffix))
    assert failures[ODD].startswith(OTHER)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_photograph_that_is_not_in_the_book_is_told(
    council: Session, person: int, suffix: str, tmp_path: Path
) -> None:
    council.perform(EditPerson(person, {"photograph": None}))
    content = make_book(council, tmp_path, suffix)
    council.perform(EditPerson(person, {"photograph": make_photograph()}))
    failures = find_failures(verify_file(council, content, DELEGATION, suffix))
    assert MISSING in failures[ODD]


def _get_image(pdf: Pdf) -> Stream:
    return Stream(
        pdf,
        make_photograph("#0a6b6f", 20, 20),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=20,
        Height=20,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceRGB,
        Filter=Name.DCTDecode,
    )


def show_photograph(pdf: Pdf) -> None:
    page = pdf.pages[2]
    page.add_resource(_get_image(pdf), Name.XObject, Name.Secret)
    page.contents_add(b"q 50 0 0 50 100 100 cm /Secret Do Q")


def store_photograph(pdf: Pdf) -> None:
    """In the file, and on no page."""
    pdf.pages[2].add_resource(_get_image(pdf), Name.XObject, Name.Secret)


def draw_inline(pdf: Pdf) -> None:
    """A picture of one point in the stream of the page itself."""
    pdf.pages[2].contents_add(b"q 9 0 0 9 99 99 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q")


def draw_as_form(pdf: Pdf) -> None:
    """Lines and areas, drawn elsewhere."""
    form = Stream(pdf, b"0 0 9 9 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    pdf.pages[2].add_resource(form, Name.XObject, Name.Secret)
    pdf.pages[2].contents_add(b"/Secret Do")


@pytest.mark.parametrize("change", [show_photograph, draw_inline, draw_as_form])
def test_another_picture_in_a_pdf_is_told(
    council: Session, books: dict[str, Path], change: Callable[[Pdf], None]
) -> None:
    content = change_pdf(books["press.pdf"].read_bytes(), change)
    assert find_failures(verify_file(council, content, PRESS))[ODD] == OTHER


def test_a_picture_that_no_page_shows_is_told(council: Session, books: dict[str, Path]) -> None:
    content = change_pdf(books["press.pdf"].read_bytes(), store_photograph)
    assert find_failures(verify_file(council, content, PRESS))[ODD] == UNSHOWN


@pytest.mark.usefixtures("person")
def test_another_picture_in_a_word_file_is_told(council: Session, tmp_path: Path) -> None:
    content = make_book(council, tmp_path, ".docx")
    failures = find_failures(verify_file(council, _add_media(content), DELEGATION, ".docx"))
    assert failures[ODD] == "the file has word/media/photograph7.jpeg"


def _add_media(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry))
        new.writestr("word/media/photograph7.jpeg", make_photograph("#0a6b6f", 20, 20))
    return stream.getvalue()


@pytest.mark.usefixtures("person")
def test_a_photograph_that_is_no_longer_shown_is_told(council: Session, tmp_path: Path) -> None:
    """Its bytes are the book's, but whoever opens the file does not see it."""
    content = make_book(council, tmp_path, ".pdf")

    def hide(pdf: Pdf) -> None:
        for page in pdf.pages:
            steps = [
                step for step in pikepdf.parse_content_stream(page) if str(step.operator) != "Do"
            ]
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(steps))

    failures = find_failures(verify_file(council, change_pdf(content, hide), DELEGATION))
    assert failures[ODD] == f"{UNSHOWN} (and 1 more)"
