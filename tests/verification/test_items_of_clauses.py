"""An item on the agenda quotes a clause with its items (a), (b): each of them is proved too."""

from collections.abc import Iterator
from typing import Any

import pytest

from briefing.domain.edition import PRESS
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.book_file import render_book
from tests.verification import broken
from tests.verification.conftest import PREPARED, WORK, create_session
from tests.verification.test_proof import QUOTED, find_failures, verify_file

STATEMENT = """JOINT STATEMENT

of the Republic of Kazakhstan and the Republic of Türkiye

Ankara, 10 May 2022

The Parties have agreed as follows:

1. The Parties will

(a) open two new crossings on the border;

(b) shorten the checks of goods in transit.

2. The Parties will meet every year.

3. The Parties support the vision of 2040.
"""


@pytest.fixture(scope="module")
def nested(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    work: dict[str, Any] = {**WORK, "annotations": [], "commitments": []}
    with create_session(tmp_path_factory.mktemp("nested"), STATEMENT, work) as session:
        yield session


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_word_lost_in_an_item_of_a_quoted_clause_is_noticed(nested: Session, suffix: str) -> None:
    book = nested.books.compose(BookRequest(1, PRESS, PREPARED))
    right, _ = render_book(book, suffix)
    assert find_failures(verify_file(nested, right, suffix=suffix)) == {}
    book = broken.misquote(book, "(b)", at_home=False, old="of goods ", new="")
    content, _ = render_book(book, suffix)
    assert "“(b) " in find_failures(verify_file(nested, content, suffix=suffix))[QUOTED]
