"""Books that leave the house: in numbered copies, proved, recorded, opened again as they were."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest

from briefing.book.frozen import freeze
from briefing.common import atomic_file
from briefing.common.errors import BriefingError, PassphraseError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION, DESK, PRESS
from briefing.domain.issue import CopyStatus
from briefing.edits.annotations import AddAnnotation
from briefing.edits.issues import EditCopy
from briefing.edits.items import EditItem
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.session.issue_order import IssueOrder, IssueResult
from briefing.writers.encryption import decrypt
from briefing.writers.layout import CardSize, Layout
from tests.clause_labels import find_clauses_by_label

pytestmark = pytest.mark.short_sample
PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
COUNCIL = "4th High-Level Strategic Cooperation Council"
NAMES = ("Ministry of Trade", "Büyükelçi Özgür", "Сыртқы істер министрлігі")
ORDER = IssueOrder(1, DELEGATION, NAMES)


def issue_book(session: Session, folder: Path, order: IssueOrder = ORDER) -> IssueResult:
    folder.mkdir(exist_ok=True)
    return session.issues.issue(order, folder, PREPARED)


def read_pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def read_heads(path: Path) -> list[str]:
    with ZipFile(path) as file:
        names = [name for name in file.namelist() if name.startswith("word/header")]
        return [file.read(name).decode() for name in names]


def test_each_copy_says_on_every_page_which_it_is_and_for_whom(
    session: Session, tmp_path: Path
) -> None:
    paths = issue_book(session, tmp_path / "out").paths
    assert [path.name for path in paths] == [
        f"{COUNCIL} – Delegation edition – Book 1, copy {number} of 3 – {name}.pdf"
        for number, name in enumerate(NAMES, start=1)
    ]
    for number, (path, name) in enumerate(zip(paths, NAMES, strict=True), start=1):
        cover, *others = read_pages(path)
        assert f"Copy Book 1 · Copy {number} of 3 For {name}" in cover
        assert all(f"Book 1 · Copy {number} of 3 · Delegation edition" in text for text in others)


def test_a_word_copy_says_it_in_every_head(session: Session, tmp_path: Path) -> None:
    order = replace(ORDER, suffix=".docx", watermark=True)
    path = issue_book(session, tmp_path / "out", order).paths[1]
    _, *running = read_heads(path)
    assert all("Book 1 · Copy 2 of 3 · Delegation edition" in head for head in running)
    assert all('string="Book 1 · Copy 2 of 3"' in head for head in read_heads(path))


def test_a_watermark_stands_behind_every_page(session: Session, tmp_path: Path) -> None:
    plain = issue_book(session, tmp_path / "plain").paths[0]
    marked = issue_book(session, tmp_path / "marked", replace(ORDER, watermark=True)).paths[0]
    assert all(text.startswith("Book 2 · Copy 1 of 3 ") for text in read_pages(marked))
    without = [text.removeprefix("Book 2 · Copy 1 of 3 ") for text in read_pages(marked)]
    assert without == [text.replace("Book 1", "Book 2") for text in read_pages(plain)]


def test_cards_are_issued_too(session: Session, tmp_path: Path) -> None:
    order = replace(ORDER, layout=Layout(cards=CardSize.A6), watermark=True)
    path = issue_book(session, tmp_path / "out", order).paths[2]
    assert all(text.count("Book 1 · Copy 3 of 3") == 2 for text in read_pages(path))


def test_the_register_holds_what_left(session: Session, tmp_path: Path) -> None:
    result = issue_book(session, tmp_path / "out")
    issue = session.records.issues.get(result.issue_id)
    book = session.books.compose(BookRequest(1, DELEGATION, PREPARED))
    assert (issue.number, issue.edition, issue.marking) == (1, "delegation", "For official use")
    assert issue.check == book.check
    assert issue.book == freeze(book)
    copies = session.records.copies.find_by_issue(issue.id)
    assert [copy.recipient for copy in copies] == list(NAMES)
    assert {copy.status for copy in copies} == {CopyStatus.HELD}
    assert session.undo_name != result.changed.name
    assert list(session.safety.check()) == []


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_copy_is_opened_again_to_the_byte_whatever_was_changed_since(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    result = issue_book(session, tmp_path / "out", replace(ORDER, suffix=suffix, watermark=True))
    copy = session.records.copies.find_by_issue(result.issue_id)[1]
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, "Newer."))
    session.perform(EditItem(2, {"title": "Another title"}))
    session.perform(EditCopy(copy.id, {"recipient": "Somebody else"}))
    path = tmp_path / f"again{suffix}"
    assert session.issues.rewrite(copy.id, path).is_identical
    assert path.read_bytes() == result.paths[1].read_bytes()
    assert session.issues.verify(path, copy.id).passed
    assert not session.issues.verify(path, copy.id - 1).passed


def test_a_locked_copy_is_opened_again_and_proved(session: Session, tmp_path: Path) -> None:
    result = issue_book(session, tmp_path / "out", replace(ORDER, password="secret"))
    with pytest.raises(PassphraseError):
        session.issues.verify(result.paths[0], 1)
    assert session.issues.verify(result.paths[0], 1, "secret").passed
    path = tmp_path / "again.pdf"
    rewrite_result = session.issues.rewrite(1, path, "other")
    assert not rewrite_result.is_identical
    session.issues.verify(path, 1, "other")
    assert "had a password" in str(rewrite_result.cautions[0])
    assert extract_pages(decrypt(path.read_bytes(), "other")) == extract_pages(
        decrypt(result.paths[0].read_bytes(), "secret")
    )


def extract_pages(content: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_copy_is_written_again_from_the_file_that_was_issued(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    """Its keys are random, so only the file itself has these bytes."""
    order = IssueOrder(1, DESK, ("The minister",), suffix, password="blue")
    (issued,) = session.issues.issue(order, tmp_path, PREPARED).paths
    again = tmp_path / f"again{suffix}"
    assert session.issues.rewrite(1, again, "blue").is_identical
    assert again.read_bytes() == issued.read_bytes()
    assert not session.issues.rewrite(1, again).is_identical
    with pytest.raises(PassphraseError):
        decrypt(issued.read_bytes(), "")
    decrypt(again.read_bytes(), "")


def test_an_issued_file_that_was_changed_is_found(session: Session, tmp_path: Path) -> None:
    session.issues.issue(IssueOrder(1, DESK, ("The minister",)), tmp_path, PREPARED)
    assert list(session.safety.check()) == []
    session._workspace.database.execute("UPDATE issued_file SET content = x'00'")
    (damage,) = session.safety.check()
    assert str(damage.what) == "the file is not the one that was issued"


def test_a_copy_that_was_tampered_with_is_not_proved(session: Session, tmp_path: Path) -> None:
    result = issue_book(session, tmp_path / "out", replace(ORDER, suffix=".docx"))
    altered = tmp_path / "altered.docx"
    with ZipFile(result.paths[0]) as old, ZipFile(altered, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"transport", b"Transport"))
    assert session.issues.verify(result.paths[0], 1).passed
    assert not session.issues.verify(altered, 1).passed


def test_nothing_is_left_when_one_copy_cannot_be_written(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    existing = folder / f"{COUNCIL} – Delegation edition – Book 1, copy 3 of 3 – {NAMES[2]}.pdf"
    existing.write_bytes(b"mine")
    with pytest.raises(BriefingError, match=r"copy 3 of 3 – .*\.pdf already exists"):
        issue_book(session, folder)
    assert [path.name for path in folder.iterdir()] == [existing.name]
    assert existing.read_bytes() == b"mine"
    assert session.records.issues.count() == session.records.copies.count() == 0


def test_nothing_is_left_when_one_copy_cannot_take_its_name(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move = atomic_file.move_into_place
    placed: list[Path] = []

    def fail_at_second(beside: Path, path: Path) -> None:
        if placed:
            raise OSError(28, "No space left on device")
        move(beside, path)
        placed.append(path)

    monkeypatch.setattr(atomic_file, "move_into_place", fail_at_second)
    with pytest.raises(BriefingError, match="No space left"):
        issue_book(session, tmp_path / "out")
    assert placed
    assert list((tmp_path / "out").iterdir()) == []
    assert session.records.issues.count() == session.records.copies.count() == 0
    assert list(session.safety.check()) == []


@pytest.mark.parametrize("names", [(), ("A", " "), ("\x07",)])
def test_nobody_gets_no_copy(session: Session, tmp_path: Path, names: tuple[str, ...]) -> None:
    with pytest.raises(BriefingError, match="Name a recipient for each copy"):
        issue_book(session, tmp_path / "out", replace(ORDER, recipients=names))


def test_a_name_is_entered_as_it_is_printed(session: Session, tmp_path: Path) -> None:
    order = replace(ORDER, edition=PRESS, recipients=(" Mr\x07 A,\nConsulate ",))
    cover, *_ = read_pages(issue_book(session, tmp_path / "out", order).paths[0])
    assert "For Mr A, Consulate " in cover
    assert session.records.copies.get(1).recipient == "Mr A, Consulate"


def test_numbers_go_on_and_where_a_copy_is_can_be_undone(session: Session, tmp_path: Path) -> None:
    order = replace(ORDER, edition=PRESS, recipients=("A",))
    issue_book(session, tmp_path / "one", order)
    issue_book(session, tmp_path / "two", replace(order, edition=DESK))
    assert [each.number for each in session.records.issues.get_all()] == [1, 2]
    session.perform(EditCopy(2, {"status": CopyStatus.SENT, "status_on": date(2026, 3, 9)}))
    assert str(session.undo_name) == "Edit copy 1 of book 2"
    assert session.records.copies.get(2).status_on == date(2026, 3, 9)
    session.undo()
    assert session.records.copies.get(2).status is CopyStatus.HELD
    assert session.records.issues.count() == 2


# A stray file


def identify(session: Session, path: Path) -> list[tuple[int, int, bool, bool]]:
    return [
        (each.issue.number, each.copy.number, each.is_exact, each.is_confirmed)
        for each in session.issues.identify(path)
    ]


@pytest.fixture
def stray(session: Session, tmp_path: Path) -> Path:
    """The second copy of the second book."""
    issue_book(session, tmp_path / "one")
    return issue_book(session, tmp_path / "two").paths[1]


def test_the_very_file_is_known(session: Session, stray: Path) -> None:
    assert identify(session, stray) == [(2, 2, True, True)]


def test_a_file_saved_again_is_known_by_what_it_says(
    session: Session, stray: Path, tmp_path: Path
) -> None:
    path = tmp_path / "again.pdf"
    with pikepdf.open(stray) as file:
        del file.docinfo
        file.save(path, linearize=True)
    assert identify(session, path) == [(2, 2, False, True)]


def test_a_single_page_is_known_but_without_its_check_code(
    session: Session, stray: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.pdf"
    with pikepdf.open(stray) as file, pikepdf.new() as single:
        single.pages.append(file.pages[7])
        single.save(page)
    assert identify(session, page) == [(2, 2, False, False)]


def test_a_single_card_is_known(session: Session, tmp_path: Path) -> None:
    order = replace(ORDER, layout=Layout(cards=CardSize.A6))
    path, card = issue_book(session, tmp_path / "out", order).paths[2], tmp_path / "card.pdf"
    with pikepdf.open(path) as file, pikepdf.new() as single:
        single.pages.append(file.pages[1])
        single.save(card)
    assert identify(session, card) == [(1, 3, False, False)]


def test_a_word_file_packed_again_is_known(session: Session, tmp_path: Path) -> None:
    path = issue_book(session, tmp_path / "out", replace(ORDER, suffix=".docx")).paths[2]
    repacked = tmp_path / "again.docx"
    with ZipFile(path) as old, ZipFile(repacked, "w") as new:
        for name in reversed(old.namelist()):
            new.writestr(name, old.read(name))
    assert identify(session, repacked) == [(1, 3, False, True)]


def test_a_draft_and_the_book_of_another_workspace_are_not_known(
    session: Session, stray: Path, tmp_path: Path, sample: Path
) -> None:
    draft = tmp_path / "draft.pdf"
    session.books.make(BookRequest(1, DELEGATION, PREPARED), draft)
    assert identify(session, draft) == []
    with Session.open(sample) as other:
        assert identify(other, stray) == []


def test_a_book_of_the_same_number_but_another_content_is_not_known(
    stray: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.briefing"
    with Session.create_sample(elsewhere) as other:
        other.perform(EditItem(2, {"title": "Another title"}))
        for name in ("a", "b"):
            issue_book(other, tmp_path / name)
        assert identify(other, stray) == []


def test_a_copy_issued_from_a_copy_of_the_workspace_is_not_named_for_certain(
    session: Session, tmp_path: Path
) -> None:
    """All is the same in it but the recipient."""
    elsewhere = tmp_path / "elsewhere.briefing"
    session.safety.save_copy(elsewhere)
    with Session.open(elsewhere) as other:
        names = (NAMES[0], f"{NAMES[1]} II", NAMES[2])
        paths = issue_book(other, tmp_path / "theirs", replace(ORDER, recipients=names)).paths
    issue_book(session, tmp_path / "ours")
    assert identify(session, paths[1]) == [(1, 2, False, False)]


def test_pages_of_two_copies_are_named_with_the_cover_that_one_has(
    session: Session, tmp_path: Path
) -> None:
    one, two, _ = issue_book(session, tmp_path / "out").paths
    mixed = tmp_path / "mixed.pdf"
    with pikepdf.open(one) as first, pikepdf.open(two) as second, pikepdf.new() as file:
        file.pages.append(first.pages[0])
        file.pages.append(second.pages[3])
        file.save(mixed)
    assert identify(session, mixed) == [(1, 1, False, True), (1, 2, False, False)]


@pytest.mark.parametrize("content", [b"", b"no book", b"%PDF-1.7\nno book", b"PK\x03\x04no book"])
def test_what_is_no_book_at_all(session: Session, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "stray.pdf"
    path.write_bytes(content)
    with pytest.raises(BriefingError, match="not a PDF or Word file"):
        session.issues.identify(path)
