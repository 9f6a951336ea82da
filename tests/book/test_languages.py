"""A book in another language of its statement, and in two."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.book.blocks import (
    Label,
    Paragraph,
    Quotation,
)
from briefing.book.languages import Languages
from briefing.book.model import Book, Section
from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION, DESK, PRESS
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label
from tests.language.versions import KAZAKH, TURKISH

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


@pytest.fixture
def bilingual(session: Session) -> Session:
    """The sample, with a Turkish text of its first ten clauses."""
    session.add_text(1, TURKISH)
    return session


def compose_in_turkish(session: Session, beside: str | None = None) -> Book:
    return session.books.compose(BookRequest(1, DESK, PREPARED, languages=Languages("tr", beside)))


def find_statements(book: Book) -> list[Section]:
    return [each for each in book.sections if each.target.startswith("statement-")]


def find_quotations(section: Section) -> list[Quotation]:
    return [block for block in section.blocks if isinstance(block, Quotation)]


def test_the_book_speaks_the_language_of_its_text(bilingual: Session) -> None:
    book = compose_in_turkish(bilingual)
    assert book.language == "tr"
    assert book.sections[1].title == "İçindekiler"
    assert book.cover.lines[0] == "Nur-Sultan, 12 Ekim 2022"
    trade = next(each for each in book.sections if each.title.startswith("Trade"))
    assert any(each.text.startswith("İkili ticaretteki") for each in find_quotations(trade))
    assert trade.label.startswith("Gündem maddesi 2")


def test_notes_and_commitments_stand_at_the_counterparts(bilingual: Session) -> None:
    english, turkish = (
        bilingual.books.compose(BookRequest(1, DESK, PREPARED)),
        compose_in_turkish(bilingual),
    )

    def find_notes(book: Book) -> list[str]:
        return sorted(
            note.text
            for section in book.sections
            for quoted in find_quotations(section)
            for note in quoted.notes
        )

    assert find_notes(english) == find_notes(turkish) != []


def test_a_clause_without_counterpart_stays_in_its_own_language(bilingual: Session) -> None:
    [section] = find_statements(compose_in_turkish(bilingual))
    labels = [each for each in section.blocks if isinstance(each, Label)]
    assert labels[0].text == "Yalnızca başka bir dildeki metinde"
    after = section.blocks[section.blocks.index(labels[0]) + 1]
    assert isinstance(after, Quotation)
    assert after.text.startswith("The Parties")
    proper = section.blocks[: section.blocks.index(labels[0])]
    assert [each.label for each in proper if isinstance(each, Quotation) and each.label] == [
        str(number) for number in range(1, 11)
    ]


def test_a_withheld_note_brings_no_clause_into_the_book(bilingual: Session) -> None:
    clause = find_clauses_by_label(bilingual.records, "45")[0]
    before = bilingual.books.compose(BookRequest(1, PRESS, PREPARED, languages=Languages("tr")))
    bilingual.perform(
        AddAnnotation(clause.id, AnnotationKind.POINT, Audience.INTERNAL, "Not for them.")
    )
    assert (
        bilingual.books.compose(BookRequest(1, PRESS, PREPARED, languages=Languages("tr")))
        == before
    )


def test_a_note_on_the_other_language_is_not_lost(bilingual: Session) -> None:
    clause = next(
        each
        for each in find_clauses_by_label(bilingual.records, "5")
        if each.text.startswith("İkili")
    )
    note = "Yıllık rakamları sorun."
    bilingual.perform(AddAnnotation(clause.id, AnnotationKind.BACKGROUND, Audience.PRESS, note))
    book = bilingual.books.compose(BookRequest(1, DELEGATION, PREPARED))
    assert len(find_statements(book)) == 1
    noted = [each for s in book.sections for each in find_quotations(s) if note in str(each.notes)]
    assert noted
    assert all(each.text.startswith("Commending") for each in noted)


def test_the_title_of_a_statement_is_in_the_language_of_its_text(bilingual: Session) -> None:
    title = bilingual.records.texts.find_by_statement(1)[1].title
    assert title.startswith("Kazakistan Cumhuriyeti")
    section, facing = find_statements(compose_in_turkish(bilingual, beside="en"))
    assert (section.title, section.title_language) == (title, "")
    assert facing.title == bilingual.records.statements.get(1).title
    assert facing.title_language == ""  # that of the first text; nobody said its language
    english = bilingual.books.compose(
        BookRequest(1, DESK, PREPARED, languages=Languages("en", "tr"))
    )
    section, facing = find_statements(english)
    assert facing.title == title
    assert facing.title_language == "tr"
    assert section.title.startswith("Joint Statement")
    facts = {fact.label: fact.value for fact in compose_in_turkish(bilingual).cover.facts}
    assert any(value.startswith(title) for value in facts.values())


def test_the_title_stays_if_the_text_is_corrected(bilingual: Session, tmp_path: Path) -> None:
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(
        TURKISH.read_text(encoding="utf-8").replace("İkili", "Karşılıklı"), encoding="utf-8"
    )
    before = bilingual.records.texts.find_by_statement(1)
    bilingual.add_text(1, corrected)
    after = bilingual.records.texts.find_by_statement(1)
    assert [text.title for text in after] == [text.title for text in before]
    assert after[1].file_name == "corrected.txt"


def test_two_languages_face_each_other_block_by_block(bilingual: Session) -> None:
    section, facing = find_statements(compose_in_turkish(bilingual, beside="en"))
    assert (section.label, facing.label) == ("Ek B", "Ek B")
    assert (section.language, facing.language) == ("", "en")
    assert facing.facing == section.target
    opposite = [
        (one.label, other.label)
        for one, other in zip(section.blocks, facing.blocks, strict=False)
        if isinstance(one, Quotation) and isinstance(other, Quotation) and one.label
    ]
    assert opposite == [(str(number), str(number)) for number in range(1, 11)]
    eleventh = next(
        at for at, each in enumerate(facing.blocks) if isinstance(each, Quotation)
        and each.label == "11"
    )  # fmt: skip
    assert section.blocks[eleventh] == Paragraph(
        "Karşıdaki madde bu dildeki metinde yoktur.", secondary=True
    )
    assert not any(each.notes or each.target for each in find_quotations(facing))
    assert all(each.home for each in (*find_quotations(section), *find_quotations(facing)))


def test_every_link_of_a_translated_book_leads_somewhere(bilingual: Session) -> None:
    book = compose_in_turkish(bilingual, beside="en")
    there = {each.target for each in book.sections}
    there |= {each.target for section in book.sections for each in find_quotations(section)}
    assert {entry.target for entry in book.outline} <= there
    aside = {each.aside_target for section in book.sections for each in find_quotations(section)}
    assert aside - {""} <= there


@pytest.mark.parametrize("languages", [Languages("tr"), Languages("tr", "en"), Languages("kk")])
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_it_is_written_and_proved(
    bilingual: Session, languages: Languages, suffix: str, tmp_path: Path
) -> None:
    bilingual.add_text(1, KAZAKH)
    path = tmp_path / f"book{suffix}"
    result = bilingual.books.make(BookRequest(1, DELEGATION, PREPARED, languages=languages), path)
    assert result.book.file_name == path.name
    assert result.proof.passed
    assert path.exists()


def test_a_language_that_is_not_there_is_refused(bilingual: Session) -> None:
    with pytest.raises(BriefingError, match="in the language “ru”"):
        bilingual.books.compose(BookRequest(1, DESK, PREPARED, languages=Languages("ru")))


def test_the_same_file_twice_is_refused(bilingual: Session) -> None:
    before = bilingual.records.texts.count()
    with pytest.raises(BriefingError, match="already here as statement 1"):
        bilingual.add_text(1, TURKISH)
    assert bilingual.records.texts.count() == before


def test_a_language_version_is_taken_back_whole(session: Session) -> None:
    clauses = session.records.clauses.count()
    changed = session.add_text(1, TURKISH)
    assert str(changed.name) == "Add language version “first-ten-clauses.tr.txt”"
    assert session.records.clauses.count() == clauses + 12
    assert [text.language for text in session.records.texts.find_by_statement(1)] == ["en", "tr"]
    assert not list(session.safety.check())
    session.undo()
    assert session.records.clauses.count() == clauses
    assert session.records.texts.count() == 1
