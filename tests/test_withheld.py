"""Withheld means absent: from the text, the streams, the metadata and every part of the file.

A random word goes into a note and a brief of each audience, and is looked for, with all the means
there are, in the book of each edition. What an edition may carry has to be found by the same means.
"""

import re
import secrets
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from briefing.book.material import Material
from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.edition import DELEGATION, DESK, EDITIONS, PRESS, PRINCIPAL, Edition
from briefing.domain.marking import USUAL
from briefing.domain.reply import Answer
from briefing.domain.request import Question
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.briefs import DeleteBrief, EditBrief
from briefing.edits.commitments import DeleteCommitment, EditCommitment
from briefing.edits.items import EditItem
from briefing.edits.persons import EditPerson
from briefing.edits.replies import AcceptAnswer
from briefing.session import Session, requests
from briefing.session.book_request import BookRequest
from briefing.session.issue_order import IssueOrder
from briefing.session.request_material import gather_request_material
from briefing.session.requests import SheetOrder
from briefing.store.records import Records
from tests.clause_labels import find_clauses_by_label
from tests.issued_books import add_issued_book
from tests.people import add_delegate, make_photograph, write_brief

MARKINGS = dict(zip(Audience, USUAL.names, strict=True))
PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


@pytest.fixture
def tokens(session: Session) -> dict[Audience, list[str]]:
    """Words that nobody would write, in notes and briefs of every audience and kind.

    The fewer may read them, the higher they are marked.
    """
    tokens_by_audience: dict[Audience, list[str]] = {audience: [] for audience in Audience}
    for label in ("18", "44"):
        clause = find_clauses_by_label(session.records, label)[0]
        for audience in Audience:
            for kind in AnnotationKind:
                token = f"qx{secrets.token_hex(5)}"
                tokens_by_audience[audience].append(token)
                note = f"Note {token}: see there."
                values = {"marking": MARKINGS[audience]}
                session.perform(AddAnnotation(clause.id, kind, audience, note, values=values))
    for audience in Audience:
        for brief_kind in BriefKind:
            token = f"qx{secrets.token_hex(5)}"
            tokens_by_audience[audience].append(token)
            text, marking = f"Brief {token}: see there.", MARKINGS[audience]
            write_brief(session, brief_kind, text, audience, marking=marking)
    return tokens_by_audience


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_withheld_means_absent(
    session: Session,
    tokens: dict[Audience, list[str]],
    edition: Edition,
    suffix: str,
    tmp_path: Path,
) -> None:
    path = tmp_path / f"book{suffix}"
    session.books.make(BookRequest(1, edition, PREPARED), path)
    content = extract_everything(path)
    for audience, words in tokens.items():
        for word in words:
            assert (word in content) == (audience in edition.audiences), (audience, word)


@pytest.fixture
def numbers(session: Session) -> dict[str, int]:
    """The books of all editions, issued before anything of what follows was written."""
    return {name: add_issued_book(session, edition) for name, edition in EDITIONS.items()}


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_what_is_told_of_changes_is_what_the_edition_carries(
    session: Session,
    numbers: dict[str, int],
    tokens: dict[Audience, list[str]],
    edition: Edition,
    tmp_path: Path,
) -> None:
    """On the page of changes, beside its bars, and in the replacement pages with their list."""
    number = numbers[edition.name]
    paths = [tmp_path / name for name in ("since.pdf", "since.docx", "pages.pdf")]
    for path in paths[:2]:
        session.books.make(BookRequest(1, edition, PREPARED, since=number), path)
    session.comparisons.make_replacement(number, paths[2], PREPARED)
    for path in paths:
        content = extract_everything(path)
        for audience, words in tokens.items():
            for word in words:
                assert (word in content) == (audience in edition.audiences), (path, audience, word)


def test_what_was_told_once_and_is_withheld_now_is_not_told_of(
    session: Session, tokens: dict[Audience, list[str]], tmp_path: Path
) -> None:
    """What its audience was narrowed for leaves the book without a word of it."""
    number, narrower = add_issued_book(session, PRESS), {"audience": Audience.INTERNAL}
    for note in session.records.annotations.get_all():
        if note.audience is Audience.PRESS:
            session.perform(EditAnnotation(note.id, narrower))
    for text in session.records.briefs.get_all():
        if text.audience is Audience.PRESS:
            session.perform(EditBrief(text.id, narrower))
    paths = [tmp_path / name for name in ("since.pdf", "since.docx", "pages.pdf")]
    for path in paths[:2]:
        session.books.make(BookRequest(1, PRESS, PREPARED, since=number), path)
    session.comparisons.make_replacement(number, paths[2], PREPARED)
    issue = session.records.issues.get_all()[-1]
    for word in tokens[Audience.PRESS]:
        assert word in issue.book
        assert not any(word in extract_everything(path) for path in paths)


def test_replacement_pages_are_the_same_where_the_withheld_never_was(
    session: Session, numbers: dict[str, int], tokens: dict[Audience, list[str]], tmp_path: Path
) -> None:
    del tokens
    session.comparisons.make_replacement(numbers["press"], tmp_path / "with.pdf", PREPARED)
    for note in session.records.annotations.get_all():
        if note.audience not in PRESS.audiences:
            session.perform(DeleteAnnotation(note.id))
    session.comparisons.make_replacement(numbers["press"], tmp_path / "without.pdf", PREPARED)
    assert (tmp_path / "with.pdf").read_bytes() == (tmp_path / "without.pdf").read_bytes()


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_withheld_means_absent_from_an_issued_copy_and_from_what_is_kept_of_it(
    session: Session,
    tokens: dict[Audience, list[str]],
    edition: Edition,
    suffix: str,
    tmp_path: Path,
) -> None:
    order = IssueOrder(1, edition, ("A", "B"), suffix, watermark=True)
    done = session.issues.issue(order, tmp_path, PREPARED)
    kept = session.records.issues.get(done.issue_id).book
    for content in (*map(extract_everything, done.paths), fold_text(kept)):
        for audience, words in tokens.items():
            for word in words:
                assert (word in content) == (audience in edition.audiences), (audience, word)


def test_search_does_not_find_what_only_an_issued_book_still_says(
    session: Session, tokens: dict[Audience, list[str]], tmp_path: Path
) -> None:
    session.issues.issue(IssueOrder(1, DESK, ("A",)), tmp_path, PREPARED)
    word = tokens[Audience.INTERNAL][0]
    assert session.search(word)
    for note in session.records.annotations.get_all():
        session.perform(DeleteAnnotation(note.id))
    assert session.search(word) == []


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_book_is_the_same_where_the_withheld_never_was(
    session: Session, tokens: dict[Audience, list[str]], suffix: str, tmp_path: Path
) -> None:
    """Nothing of a withheld note shows, not even that there is one."""
    del tokens
    for edition in EDITIONS.values():
        session.books.make(
            BookRequest(1, edition, PREPARED), tmp_path / f"with-{edition.name}{suffix}"
        )
    for edition in (DESK, PRINCIPAL, DELEGATION, PRESS):  # each withholds more than the last
        for note in session.records.annotations.get_all():
            if note.audience not in edition.audiences:
                session.perform(DeleteAnnotation(note.id))
        for written in session.records.briefs.get_all():
            if written.audience not in edition.audiences:
                session.perform(DeleteBrief(written.id))
        session.books.make(BookRequest(1, edition, PREPARED), tmp_path / f"without{suffix}")
        kept = (tmp_path / f"with-{edition.name}{suffix}").read_bytes()
        assert (tmp_path / f"without{suffix}").read_bytes() == kept, edition.name


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_press_is_told_no_assessments(session: Session, suffix: str, tmp_path: Path) -> None:
    """What the desk thinks of an item or a commitment is not a note, and is withheld as well."""
    item = next(each for each in session.records.items.get_all() if each.outcome)
    commitment = next(each for each in session.records.commitments.get_all() if each.last_word)
    for edition in (PRESS, DESK):
        path = tmp_path / f"{edition.name}{suffix}"
        session.books.make(BookRequest(1, edition, PREPARED), path)
        content = extract_everything(path)
        for words in (item.outcome, commitment.what, commitment.last_word):
            assert (fold_text(words) in content) == edition.assessments, words


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_last_words_stay_with_the_desk_and_the_principal(
    session: Session, suffix: str, tmp_path: Path
) -> None:
    """What the desk remarks on a commitment is not for those who travel with a copy."""
    words = {each.last_word for each in session.records.commitments.get_all() if each.last_word}
    assert words
    for edition in (DELEGATION, PRINCIPAL):
        path = tmp_path / f"{edition.name}{suffix}"
        session.books.make(BookRequest(1, edition, PREPARED), path)
        content = extract_everything(path)
        found = {each for each in words if fold_text(each) in content}
        assert found == (words if edition.last_words else set())


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_lives_and_faces_are_not_for_the_press(
    session: Session, suffix: str, tmp_path: Path
) -> None:
    """A biography, and the photograph with it, byte for byte."""
    face = make_photograph()
    add_delegate(session, "A. Known", biography="Zhumagulov’s friend.", photograph=face)
    books = {}
    for edition in (PRESS, DESK):
        path = tmp_path / f"{edition.name}{suffix}"
        session.books.make(BookRequest(1, edition, PREPARED), path)
        books[edition] = extract_everything(path)
        pictures = _list_pictures(path)
        assert (face in pictures) == (edition is DESK)
        assert ("Zhumagulov" in books[edition]) == (edition is DESK)
        assert "A.Known" in books[edition]
    session.perform(EditPerson(_get_last_person_id(session), {"biography": "", "photograph": None}))
    again = tmp_path / f"again{suffix}"
    session.books.make(BookRequest(1, PRESS, PREPARED), again)
    assert again.read_bytes() == (tmp_path / f"press{suffix}").read_bytes()


def _get_last_person_id(session: Session) -> int:
    return session.records.persons.get_all()[-1].id


def _list_pictures(path: Path) -> list[bytes]:
    """What in a file is no text: as it stands there."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            return [package.read(name) for name in package.namelist() if "media" in name]
    with pikepdf.open(path) as pdf:
        streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        return [each.read_raw_bytes() for each in streams if each.get("/Subtype") == "/Image"]


def extract_everything(path: Path) -> str:
    """All that can be got out of a file, folded so that no line break hides a word."""
    parts = list_pdf_parts(path) if path.suffix == ".pdf" else list_docx_parts(path)
    return fold_text("\n".join([path.read_bytes().decode("latin-1"), *parts]))


def list_pdf_parts(path: Path) -> Iterator[str]:
    with closing(pypdfium2.PdfDocument(path)) as document:
        for page in document:
            yield page.get_textpage().get_text_range()
        yield str(document.get_metadata_dict())
        yield from (item.get_title() for item in document.get_toc())
    with pikepdf.open(path) as pdf:
        yield str(pdf.docinfo)
        for each in pdf.objects:
            yield str(each)
            if isinstance(each, pikepdf.Stream):
                yield _unpack(each).decode("latin-1")


def _unpack(stream: pikepdf.Stream) -> bytes:
    """What a stream holds; a picture as it is packed."""
    picture = stream.get("/Subtype") == "/Image"
    return stream.read_raw_bytes() if picture else stream.read_bytes()


def list_docx_parts(path: Path) -> Iterator[str]:
    with zipfile.ZipFile(path) as package:
        for entry in package.infolist():
            yield f"{entry.filename} {entry.comment!r} {entry.extra!r}"
            part = package.read(entry).decode("utf-8", "replace")
            yield part
            yield re.sub(r"<[^>]+>", "", part)


def fold_text(text: str) -> str:
    """Without white space, compatibility forms made one."""
    return "".join(unicodedata.normalize("NFKC", text).split())


OWN_WORD, OTHER_WORD = "Ownword: two trains a week.", "Otherword: nobody has called."


def make_sheet(session: Session, path: Path) -> str:
    """Make the sheet for the ministries of transport; return all that can be got out of it."""
    order = SheetOrder(1, "Transport ministries", code="AAAA-2222", prepared=PREPARED)
    session.requests.make(order, path)
    return extract_everything(path)


def test_a_sheet_has_nothing_of_what_its_addressee_may_not_read(
    session: Session, tokens: dict[Audience, list[str]], tmp_path: Path
) -> None:
    content = make_sheet(session, tmp_path / "sheet.docx")
    records = session.records
    commitments = records.commitments.get_all()
    for each in commitments:
        is_own = each.who == "Transport ministries"
        assert (fold_text(each.what) in content) == is_own, each.what
        assert not each.last_word or fold_text(each.last_word) not in content
    withheld = [word for words in tokens.values() for word in words]
    withheld += [note.text for note in records.annotations.get_all()]
    withheld += [brief.text for brief in records.briefs.get_all()]
    withheld += [words for item in records.items.get_all() for words in (item.title, item.outcome)]
    own_words = {fold_text(each.what) for each in commitments}
    for text in filter(None, map(fold_text, withheld)):
        if len(text) > 12 and text not in own_words:
            assert text not in content, text


def test_a_sheet_has_the_updates_of_its_addressee_only(session: Session, tmp_path: Path) -> None:
    """The same words are in it or not, by who wrote them: the control of the test above."""
    make_sheet(session, tmp_path / "first.docx")
    (own, *_) = find_commitments_by_label(session, "17")
    (other, *_) = find_commitments_by_label(session, "18")
    (line, *_) = session.records.request_lines.get_all()
    session.perform(EditCommitment(own.id, {"last_word": OWN_WORD}))
    session.perform(EditCommitment(other.id, {"last_word": OTHER_WORD}))
    content = make_sheet(session, tmp_path / "before.docx")
    assert "Ownword" not in content
    assert "Otherword" not in content
    answer = Answer(line, own.id, Question.UPDATE, "", OWN_WORD, "B. Clerk", PREPARED.date())
    session.perform(AcceptAnswer(answer))
    content = make_sheet(session, tmp_path / "after.docx")
    assert "Ownword" in content
    assert "Otherword" not in content
    session.perform(EditCommitment(own.id, {"last_word": f"{OWN_WORD} They exaggerate."}))
    assert "Ownword" not in make_sheet(session, tmp_path / "changed.docx")


def test_a_sheet_is_the_same_where_the_withheld_never_was(
    session: Session, tokens: dict[Audience, list[str]], tmp_path: Path
) -> None:
    del tokens
    make_sheet(session, tmp_path / "with.docx")
    records = session.records
    for note in records.annotations.get_all():
        session.perform(DeleteAnnotation(note.id))
    for brief in records.briefs.get_all():
        session.perform(DeleteBrief(brief.id))
    for commitment in records.commitments.get_all():
        if commitment.who != "Transport ministries":
            session.perform(DeleteCommitment(commitment.id))
        else:
            session.perform(EditCommitment(commitment.id, {"last_word": "", "last_word_on": None}))
    for item in records.items.get_all():
        session.perform(EditItem(item.id, {"outcome": "", "lead": "", "counterpart": ""}))
    make_sheet(session, tmp_path / "without.docx")
    assert (tmp_path / "with.docx").read_bytes() == (tmp_path / "without.docx").read_bytes()


def test_a_sheet_with_a_withheld_word_is_not_saved(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof finds it although the query let it through."""
    (commitment, *_) = find_commitments_by_label(session, "17")
    session.perform(EditCommitment(commitment.id, {"last_word": OTHER_WORD}))
    monkeypatch.setattr(requests, "gather_request_material", _gather_with_every_update)
    with pytest.raises(BriefingError, match="otherword"):
        make_sheet(session, tmp_path / "sheet.docx")
    assert not (tmp_path / "sheet.docx").exists()
    assert session.records.requests.get_all() == []


def _gather_with_every_update(records: Records, meeting_id: int, addressee: str) -> Material:
    material = gather_request_material(records, meeting_id, addressee)
    sources = (
        replace(
            source,
            commitments=tuple(records.commitments.get(each.id) for each in source.commitments),
        )
        for source in material.sources
    )
    return replace(material, sources=tuple(sources))


def find_commitments_by_label(session: Session, label: str) -> list[Commitment]:
    (clause, *_) = find_clauses_by_label(session.records, label)
    return session.records.commitments.find_by_clause(clause.id)
