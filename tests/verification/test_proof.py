"""The proof passes the books that are right, and names what is wrong with those that are not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.book.blocks import Paragraph
from briefing.book.model import Book
from briefing.common.errors import BriefingError
from briefing.domain.edition import (
    DESK,
    EDITIONS,
    PRESS,
    PRINCIPAL,
    ChosenSection,
    Edition,
    SectionKind,
)
from briefing.domain.marking import Banner
from briefing.edits.sample import make_sample_edits
from briefing.session import Session
from briefing.session.book_composer import BookComposer
from briefing.session.book_release import verify_content
from briefing.session.book_request import BookRequest
from briefing.verification.proof import Check, Proof, Sentence
from briefing.writers.book_file import render_book
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper
from tests.verification import broken
from tests.verification.conftest import PREPARED, STATEMENT, WORK, create_session

QUOTED = "Every clause matches the statement word for word"
WITHHELD = "It contains nothing that was left out"
CONTROL = "Control: admitted texts are found by the same search"
ODD = "No attachment, comment or hidden text"
ADDED = "No page has a word that is not in the book"
FONTS = "Fonts are embedded"
NUMBERS = "Page numbers are right"
FRAME = "All words are inside the print area"
BLANK = "No page is blank"


def find_failures(proof: Proof) -> dict[str, str]:
    """Return the names of the checks that failed, and their sentences."""
    assert proof.passed == (not proof.failed)
    return {check.name: check.describe() for check in proof.failed}


def verify_file(
    session: Session, content: bytes, edition: Edition = PRESS, suffix: str = ".pdf"
) -> Proof:
    """Verify what a file says and how it is made; `test_tampering` compares it with the book."""
    request = BookRequest(1, edition, PREPARED)
    pdf = content
    if suffix == ".docx":
        pdf, _ = render_book(session.books.compose(request), ".pdf")
    return verify_content(content, session.books.composer.build_expected_content(request), pdf)


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_a_book_as_it_is_made_passes(
    council: Session, books: dict[str, Path], edition: Edition, suffix: str
) -> None:
    proof = council.books.verify(
        BookRequest(1, edition, PREPARED), books[f"{edition.name}.{suffix}"]
    )
    assert find_failures(proof) == {}
    names = {check.name for check in proof.checks}
    assert names >= {QUOTED, WITHHELD, CONTROL, ODD, NUMBERS, BLANK}
    assert (names >= {FONTS, FRAME}) == (suffix == "pdf")


def test_what_a_word_file_calls_its_parts_is_not_said(tmp_path: Path) -> None:
    """A book of few sections does not say “document” itself, and withheld notes may."""
    text = "The document numbering, its styles, settings, fontTable, header1 and photograph1."
    note = {"clause": "1", "kind": "background", "audience": "internal", "text": text}
    programme = replace(PRESS, name="Core", sections=(ChosenSection(SectionKind.PROGRAMME),))
    with create_session(tmp_path, STATEMENT, WORK | {"annotations": [note]}) as session:
        result = session.books.make(BookRequest(1, programme, PREPARED), tmp_path / "book.docx")
    assert result.proof.passed


def test_the_proof_is_a_short_page(council: Session, books: dict[str, Path]) -> None:
    lines = list(
        council.books.verify(BookRequest(1, PRESS, PREPARED), books["press.pdf"]).format_lines()
    )
    assert lines[0] == f"✓ {QUOTED}: 24 paragraphs, quoted 32 times"
    assert len(lines) == 10
    sentence = Check("Fonts are embedded", False, make_font_fault(), 2).describe()
    assert sentence == "“Helvetica” is not embedded (and 2 more)"


def make_font_fault() -> Sentence:
    return Sentence("“{font}” is not embedded", {"font": "Helvetica"})


# A compose step that does not do as it should


class Leaking(BookComposer):
    """Admits the notes of every audience, whatever the edition."""

    def compose(self, request: BookRequest) -> Book:
        every = replace(request.edition, audiences=DESK.audiences)
        return super().compose(replace(request, edition=every))


class Assessing(BookComposer):
    """Prints what the desk thinks of items and commitments, whatever the edition.

    The pages are marked as the edition has them, or it would be refused before it is written.
    """

    def compose(self, request: BookRequest) -> Book:
        edition = replace(request.edition, assessments=True)
        book = super().compose(replace(request, edition=edition))
        return replace(book, banner=Banner("", book.banner.scale))


class Adding(BookComposer):
    """Prints a sentence that nobody wrote, and that nobody withholds."""

    def compose(self, request: BookRequest) -> Book:
        book = super().compose(request)
        *others, last = book.sections
        added = Paragraph("The Parties agreed on a surprise.")
        return replace(book, sections=(*others, replace(last, blocks=(*last.blocks, added))))


class Misquoting(BookComposer):
    """Loses a word of a clause on its way into an item."""

    def compose(self, request: BookRequest) -> Book:
        book = super().compose(request)
        return broken.misquote(book, "18", at_home=False, old="fixed ", new="")


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (Leaking, "which this edition leaves out"),
        (Assessing, "which this edition leaves out"),
        (Misquoting, "“18 "),
        (Adding, "surprise.* is not in the book"),
    ],
)
def test_a_book_that_fails_does_not_take_its_name(
    workspace: Path, tmp_path: Path, kind: type[BookComposer], says: str, suffix: str
) -> None:
    path = tmp_path / f"book{suffix}"
    path.write_bytes(b"the book before it")
    there = set(tmp_path.iterdir())
    with Session.open(workspace) as session:
        session.books.composer = kind(session.records)
        before = session.records.made_books.count()
        with pytest.raises(BriefingError, match=says) as refused:
            session.books.make(BookRequest(1, PRESS, PREPARED), path)
        assert session.records.made_books.count() == before
    assert str(path) in str(refused.value)
    assert path.read_bytes() == b"the book before it"
    assert set(tmp_path.iterdir()) == there


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_another_editions_book_is_known_by_what_it_says(
    small: Session, leaflets: dict[str, Path], suffix: str
) -> None:
    content = leaflets[f"desk{suffix}"].read_bytes()
    faults = find_failures(verify_file(small, content, PRESS, suffix))
    assert WITHHELD in faults
    assert "Press edition”, which belongs to the edition, was not found" in faults[CONTROL]


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_another_editions_book_is_known_by_what_it_does_not_say(
    small: Session, leaflets: dict[str, Path], suffix: str
) -> None:
    content = leaflets[f"press{suffix}"].read_bytes()
    faults = find_failures(verify_file(small, content, PRINCIPAL, suffix))
    assert WITHHELD not in faults
    assert "(and 1 more)" in faults[CONTROL]  # the title, and the note for the principal


# A clause that is not word for word


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize(
    ("label", "at_home", "old", "new"),
    [
        ("1", False, "rates", "rate"),
        ("1", True, "wagons", "waggons"),
        ("2", True, "ğ", "g"),
        ("2", False, "Iğdır", "Igdir"),
        ("2", False, "Ығ", "Ыг"),
        ("2", True, "10 billion", "11 billion"),
        ("2", False, "agreed to", "agreed not to"),
        ("3", True, "com", "com "),
        ("3", True, "–", "-"),
        ("3", True, "Commission’s", "Commission's"),
    ],
)
def test_one_letter_of_a_clause_is_noticed(
    small: Session, label: str, at_home: bool, old: str, new: str, suffix: str
) -> None:
    book = small.books.compose(BookRequest(1, PRESS, PREPARED))
    book = broken.misquote(book, label, at_home=at_home, old=old, new=new)
    content, _ = render_book(book, suffix)
    faults = find_failures(verify_file(small, content, suffix=suffix))
    assert faults.keys() - {ODD, ADDED} == {QUOTED}  # odd words may tell it too
    assert f"“{label} " in faults[QUOTED]


# Page numbers


@pytest.mark.parametrize(
    ("level", "of", "leads_to"),
    [
        (2, "item-2", "item-1"),  # one item for another
        (1, "item-1", "item-4"),  # a group of items
        (1, "statement-1", "programme"),  # a title that is not the page's own
        (1, "programme", "statement-1"),
    ],
)
def test_a_line_of_the_contents_that_leads_astray_is_noticed(
    small: Session, level: int, of: str, leads_to: str
) -> None:
    book = small.books.compose(BookRequest(1, PRESS, PREPARED))
    line = next(each for each in book.outline if (each.level, each.target) == (level, of))
    book = broken.misdirect(book, line, leads_to)
    content, _ = render_book(book, ".pdf")
    faults = find_failures(verify_file(small, content))
    assert faults.keys() == {NUMBERS}
    assert f"“{line.title}” should be on page" in faults[NUMBERS]
    content, _ = render_book(book, ".docx")
    assert NUMBERS in find_failures(verify_file(small, content, suffix=".docx"))


def test_a_line_of_the_programme_that_leads_astray_is_noticed(small: Session) -> None:
    book = broken.misnumber(
        small.books.compose(BookRequest(1, PRESS, PREPARED)), "item-1", "item-2"
    )
    for suffix in (".pdf", ".docx"):
        content, _ = render_book(book, suffix)
        assert NUMBERS in find_failures(verify_file(small, content, suffix=suffix))


def test_a_bookmark_that_leads_astray_is_noticed(small: Session) -> None:
    book = small.books.compose(BookRequest(1, PRESS, PREPARED))
    first, second, *others = book.outline
    book = replace(book, outline=(replace(first, target=second.target), second, *others))
    content, _ = render_book(book, ".pdf")
    faults = find_failures(verify_file(small, content))
    assert "the bookmark “Programme” leads to page 4" in faults[NUMBERS]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda targets: targets[:1], "the index lacks “{name}” on page"),
        (lambda targets: (*targets, "item-4"), "the index has “{name}” on page 6, but it is not"),
        (lambda _: (), "the index has no page for “{name}”"),
    ],
    ids=["too few", "too many", "none"],
)
def test_an_index_that_leads_astray_is_noticed(
    small: Session,
    change: Callable[[tuple[str, ...]], tuple[str, ...]],
    says: str,
) -> None:
    name = "Joint Transport Commission"
    book = broken.misindex(small.books.compose(BookRequest(1, PRESS, PREPARED)), name, change)
    content, _ = render_book(book, ".pdf")
    faults = find_failures(verify_file(small, content))
    assert faults.keys() == {NUMBERS}
    assert says.format(name=name) in faults[NUMBERS]
    content, _ = render_book(book, ".docx")
    faults = find_failures(verify_file(small, content, suffix=".docx"))
    assert f"the index says “{name}" in faults[NUMBERS]


# Files that someone has put something into


@pytest.mark.parametrize(
    "change",
    [
        broken.add_to_properties, broken.add_to_bookmark, broken.add_attachment,
        broken.add_attachment_name, broken.add_to_xmp, broken.add_link, broken.add_remark,
        broken.add_unused_object, broken.draw_invisible, broken.draw_tiny, broken.add_stream,
    ],
    ids=[
        "properties", "bookmark", "attachment", "attachment's name", "XMP", "link", "remark",
        "unused object", "unseen", "tiny", "stream",
    ],
)  # fmt: skip
def test_a_withheld_word_is_found_wherever_a_pdf_hides_it(
    small: Session, leaflets: dict[str, Path], change: Callable[..., None]
) -> None:
    content = broken.change_pdf(leaflets["press.pdf"].read_bytes(), change)
    faults = find_failures(verify_file(small, content))
    assert broken.SECRET.casefold() in faults[WITHHELD]


@pytest.mark.parametrize(
    "change",
    [
        broken.add_comment, broken.add_custom_property, broken.add_vanished_text,
        broken.add_deleted_text, broken.add_field_code, broken.add_alternative_text,
        broken.add_to_header, broken.add_to_core_properties, broken.add_xml_comment,
        broken.add_outside_link, broken.add_unknown_part, broken.add_part_name,
    ],
    ids=[
        "comment", "custom property", "hidden", "struck out", "field", "alternative text",
        "header", "core properties", "XML comment", "link", "unknown part", "part's name",
    ],
)  # fmt: skip
def test_a_withheld_word_is_found_wherever_a_word_file_hides_it(
    small: Session, leaflets: dict[str, Path], change: Callable[..., None]
) -> None:
    content = broken.change_word(leaflets["press.docx"].read_bytes(), change)
    faults = find_failures(verify_file(small, content, suffix=".docx"))
    assert broken.SECRET.casefold() in faults[WITHHELD]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (broken.add_attachment, "the file has an attachment"),
        (broken.add_remark, "page 3 has a comment"),
        (broken.add_link, "a link on page 2 leads out of the book"),
        (broken.set_author, "the properties contain “Author”"),
        (broken.set_xmp_creator, "the properties contain “creator”"),
        (broken.draw_invisible_words, "page 3 has text that is drawn differently from the rest"),
    ],
)
def test_a_pdf_holds_only_what_a_book_is_made_of(
    small: Session,
    leaflets: dict[str, Path],
    change: Callable[..., None],
    says: str,
) -> None:
    content = broken.change_pdf(leaflets["desk.pdf"].read_bytes(), change)
    faults = find_failures(verify_file(small, content, DESK))
    assert faults.keys() == {ODD}
    assert says in faults[ODD]


def test_an_earlier_state_of_a_file_is_noticed(small: Session, leaflets: dict[str, Path]) -> None:
    content = broken.add_earlier_state(leaflets["press.pdf"].read_bytes())
    assert find_failures(verify_file(small, content)).keys() == {ODD}


def test_a_file_whose_end_is_cut_off_is_noticed(small: Session, leaflets: dict[str, Path]) -> None:
    content = leaflets["press.pdf"].read_bytes()[:-9]
    assert "the end of the file is missing" in find_failures(verify_file(small, content))[ODD]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (broken.add_comment, "the file has word/comments.xml"),
        (broken.add_vanished_text, "hidden text in word/document.xml"),
        (broken.add_deleted_text, "tracked changes in word/document.xml"),
        (broken.add_outside_link, "refers to content outside the file"),
        (broken.add_struck_text, "word/document.xml has text without a style"),
        (broken.add_paragraph, "“The Parties pay.” in the part word/document.xml is not in"),
        (broken.change_title, "“Third Council” in the part word/header3.xml is not in"),
        (broken.add_modifier, "the properties contain “lastModifiedBy”"),
        (broken.add_another_part, "the file has word/afchunk.xml"),
    ],
)
def test_a_word_file_holds_only_what_a_book_is_made_of(
    small: Session,
    leaflets: dict[str, Path],
    change: Callable[..., None],
    says: str,
) -> None:
    content = broken.change_word(leaflets["desk.docx"].read_bytes(), change)
    faults = find_failures(verify_file(small, content, DESK, ".docx"))
    assert faults.keys() == {ODD}
    assert says in faults[ODD]


# The page


@pytest.mark.parametrize(
    ("change", "name", "says"),
    [
        (broken.draw_unembedded, FONTS, "“Helvetica” is not embedded"),
        (broken.draw_outside, FRAME, "“Programme” is outside the print area of page 3"),
        (broken.draw_below, FRAME, "“Programme” is outside the print area of page 3"),
        (broken.draw_cut, FRAME, "is outside the print area of page 3"),
        (broken.draw_over_words, FRAME, "on page 3"),
        (broken.add_blank_page, BLANK, "page 8 is blank"),
        (broken.empty_page, BLANK, "page 6 is blank"),
    ],
    ids=["font", "outside", "below", "cut", "over", "blank", "emptied"],
)
def test_what_is_wrong_with_a_page_is_said_with_its_number(
    small: Session,
    leaflets: dict[str, Path],
    change: Callable[..., None],
    name: str,
    says: str,
) -> None:
    content = broken.change_pdf(leaflets["press.pdf"].read_bytes(), change)
    assert says in find_failures(verify_file(small, content))[name]


@pytest.mark.parametrize("content", [b"%PDF-1.4 nothing", b"PK nothing", b""])
def test_what_cannot_be_opened_is_refused_in_one_sentence(
    small: Session, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "sent.pdf"
    path.write_bytes(content)
    with pytest.raises(BriefingError, match="Cannot open the book for checking"):
        small.books.verify(BookRequest(1, PRESS), path)
    with pytest.raises(BriefingError, match="Cannot open"):
        small.books.verify(BookRequest(1, PRESS), tmp_path / "missing.pdf")


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_what_outgrows_its_line_or_page_is_no_fault(tmp_path: Path, suffix: str) -> None:
    """Words wider than a line, notes longer than a page, a row longer than both."""
    wide, long = "Ы" * 120, "Бұл тармақ бойынша уағдаластық " * 300
    text = STATEMENT.replace("agreed to raise trade", f"agreed {wide} to raise {long} trade")
    items = [
        {**item, "title": f"{wide} {item['title']}", "lead": f"{wide} {long}"}
        for item in WORK["items"]
    ]
    notes = [{**note, "text": f"{note['text']} {long} {wide}"} for note in WORK["annotations"]]
    commitments = [{**each, "what": f"{long} {wide}"} for each in WORK["commitments"]]
    work = {**WORK, "items": items, "annotations": notes, "commitments": commitments}
    with create_session(tmp_path, text, work) as session:
        for edition in (DESK, PRESS):
            session.books.make(BookRequest(1, edition, PREPARED), tmp_path / f"book{suffix}")


@pytest.mark.parametrize(
    "layout",
    [
        Layout(cards=CardSize.A6),
        Layout(cards=CardSize.A5),
        Layout(cards=CardSize.A6, large_print=True),
        Layout(Paper.LETTER, large_print=True),
    ],
)
def test_every_layout_is_proved(tmp_path: Path, layout: Layout) -> None:
    with create_session(tmp_path, STATEMENT, WORK) as session:
        session.books.make(BookRequest(1, PRESS, PREPARED, layout=layout), tmp_path / "right.pdf")
    note = {"clause": "1", "kind": "point", "audience": "internal", "text": "Zhumagulov objects."}
    with Session.open(session.path) as leaking:
        leaking.books.composer = Leaking(leaking.records)
        leaking.perform(next(make_sample_edits({"annotations": [note]}, leaking.records)))
        with pytest.raises(BriefingError, match="which this edition leaves out"):
            leaking.books.make(
                BookRequest(1, PRESS, PREPARED, layout=layout), tmp_path / "wrong.pdf"
            )
