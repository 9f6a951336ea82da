"""What an issued book has to say: what its frozen tree says, and nothing else."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from briefing.book.blocks import Quotation
from briefing.book.cards import make_cards
from briefing.book.changes import collect_words
from briefing.book.model import (
    Book,
    Section,
    find_marked,
)
from briefing.common.wording import Wording
from briefing.domain.edition import Edition
from briefing.verification.expected_content import (
    ExpectedContent,
    QuotedParagraph,
    build_from_book,
    list_texts,
    restrict_to_cards,
)
from briefing.verification.marked_texts import MarkedText
from briefing.verification.page_frame import Frame
from briefing.verification.text_matching import list_identifying_marks, list_marks
from briefing.verification.workspace_content import WorkspaceContent, find_withheld_texts

# An edition that withholds all that the desk has written.
_NOBODY = Edition("", "", "", audiences=(), assessments=False, sections=())


def add_copy(expected: ExpectedContent, copy: Book) -> ExpectedContent:
    """Adapt the expected content of a book to a copy of it, which also states its number."""
    allowed_text = "\n".join((expected.allowed_text, *list_texts(copy)))
    return replace(
        expected, allowed_text=allowed_text, copy=copy.copy, has_watermark=copy.watermark
    )


def build_expected_issue(
    copy: Book,
    workspace_content: WorkspaceContent,
    wording: Wording,
    frame: Frame,
    *,
    cards: bool = False,
) -> ExpectedContent:
    """Build what a copy of an issued book has to say: what the book said when it was issued.

    It must contain nothing that the desk has written since, and nothing that was withheld then: of
    the texts in the workspace, only those that the book itself has.
    """
    blocks = [block for section in copy.sections for block in section.blocks]
    quotations = [block for block in blocks if isinstance(block, Quotation)]
    times = Counter((each.label, each.heading, each.text) for each in quotations)
    expected = replace(
        build_from_book(copy, frame),
        quotations=tuple(QuotedParagraph(*words, count) for words, count in times.items()),
        withheld_texts=tuple(
            dict.fromkeys(filter(None, find_withheld_texts(_NOBODY, workspace_content)))
        ),
        admitted_texts=tuple(note.text for each in quotations for note in each.notes),
        marked_texts=tuple(_find_marked_texts(copy)),
    )
    return restrict_to_cards(expected, make_cards(copy, wording)) if cards else expected


def _find_marked_texts(book: Book) -> Iterator[MarkedText]:
    """Find the texts marked higher than the book, each with the marks that no lower text has."""
    rank = book.banner.scale.get_rank
    marked_blocks = [
        (each.marking, max(collect_words(each), key=len))
        for each in find_marked(book.sections)
        if not isinstance(each, Section) and book.banner.get_marking_above_floor((each.marking,))
    ]
    for marking, text in marked_blocks:
        equally_marked = {other for high, other in marked_blocks if rank(high) >= rank(marking)}
        lower_marks = list_marks(
            "\n".join(each for each in collect_words(book) if each not in equally_marked)
        )
        yield MarkedText(text, marking, frozenset(list_identifying_marks(text) - lower_marks))
