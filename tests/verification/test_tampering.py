"""Whoever changes an issued copy, however little, is found out; who only saves it again is not.

Each change keeps the words that the other checks look for, or hides where they do not look.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing.domain.edition import DELEGATION
from briefing.session import Session
from briefing.session.issue_order import IssueOrder
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.verifier import verify
from briefing.writers.book_file import to_printable, to_word_text
from tests.people import add_delegate, make_photograph
from tests.verification import pdf_tampering, word_tampering
from tests.verification.conftest import PREPARED, STATEMENT, WORK, create_session
from tests.verification.test_proof import find_failures


@dataclass(frozen=True)
class Issued:
    """A copy that was issued, its bytes, and what it has to contain."""

    session: Session
    copy_id: int
    path: Path
    content: bytes
    pdf: bytes
    expected: ExpectedContent

    def find_faults(self, content: bytes) -> dict[str, str]:
        """Check changed bytes against the issued ones, in this process."""
        proof = verify(content, self.expected, self.pdf, to_printable, to_word_text, self.content)
        return find_failures(proof)


def _issue(folder: Path, suffix: str) -> Issued:
    session = create_session(folder, STATEMENT, WORK)
    add_delegate(session, "A. Known", biography="Engineer.", photograph=make_photograph())
    order = IssueOrder(1, DELEGATION, ("Ministry of Trade",), suffix, watermark=True)
    (path,) = session.issues.issue(order, folder, PREPARED).paths
    (copy,) = session.records.copies.get_all()
    numbered = session.issues._issued_books.load_copy(copy.id)
    content, pdf = numbered.render()
    expected = session.issues._build_expected(numbered)
    return Issued(session, copy.id, path, content, pdf, expected)


@pytest.fixture(scope="module")
def issued_pdf(tmp_path_factory: pytest.TempPathFactory) -> Issued:
    return _issue(tmp_path_factory.mktemp("pdf"), ".pdf")


@pytest.fixture(scope="module")
def issued_word(tmp_path_factory: pytest.TempPathFactory) -> Issued:
    return _issue(tmp_path_factory.mktemp("word"), ".docx")


@pytest.mark.parametrize("change", pdf_tampering.CHANGES.values(), ids=pdf_tampering.CHANGES)
def test_a_changed_pdf_is_refused(issued_pdf: Issued, change: Callable[[bytes], bytes]) -> None:
    changed = change(issued_pdf.content)
    assert changed != issued_pdf.content
    assert issued_pdf.find_faults(changed)


@pytest.mark.parametrize("change", word_tampering.CHANGES.values(), ids=word_tampering.CHANGES)
def test_a_changed_word_file_is_refused(
    issued_word: Issued, change: Callable[[bytes], bytes]
) -> None:
    changed = change(issued_word.content)
    assert changed != issued_word.content
    assert issued_word.find_faults(changed)


def test_a_copy_that_was_only_saved_again_says_the_same(
    issued_pdf: Issued, issued_word: Issued
) -> None:
    assert issued_pdf.find_faults(pdf_tampering.save_again(issued_pdf.content)) == {}
    assert issued_word.find_faults(word_tampering.save_again(issued_word.content)) == {}


@pytest.mark.parametrize("kind", ["issued_pdf", "issued_word"])
def test_the_session_compares_with_the_copy_as_it_was_issued(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    issued: Issued = request.getfixturevalue(kind)
    session, number = issued.session, issued.copy_id
    assert session.issues.verify(issued.path, number).passed
    again = tmp_path / f"again{issued.path.suffix}"
    assert session.issues.rewrite(number, again, "secret").proof.passed
    assert session.issues.verify(again, number, "secret").passed
    sent = tmp_path / f"sent{issued.path.suffix}"
    tampering = pdf_tampering if kind == "issued_pdf" else word_tampering
    sent.write_bytes(tampering.CHANGES["a sentence of the book's own words"](issued.content))
    faults = find_failures(session.issues.verify(sent, number))
    assert "is not in the book" in faults["Nothing was added, removed or changed"]
