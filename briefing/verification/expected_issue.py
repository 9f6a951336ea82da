"""The truth about an issued book: what its frozen tree says, and nothing else."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from briefing.book.blocks import Biography, Quotation
from briefing.book.cards import cards_of
from briefing.book.changes import said_in
from briefing.book.model import (
    Book,
    Section,
    marked_in,
)
from briefing.common.wording import Wording
from briefing.domain.edition import Edition
from briefing.verification.expected_content import (
    Holdings,
    Quoted,
    Truth,
    of_book,
    on_cards,
    texts_of,
    withheld_from,
)
from briefing.verification.marked_texts import MarkedText
from briefing.verification.page_frame import Frame
from briefing.verification.text_matching import marks_in, marks_of

# For whom nothing that the desk has written is meant.
_NOBODY = Edition("", "", "", audiences=(), assessments=False, sections=())


def of_copy(truth: Truth, copy: Book) -> Truth:
    """The truth about a copy of a book, which says what the book says and which copy it is."""
    carried = "\n".join((truth.carried, *texts_of(copy)))
    return replace(truth, carried=carried, copy=copy.copy, watermark=copy.watermark)


def truth_of_issued(
    copy: Book, holdings: Holdings, wording: Wording, frame: Frame, *, cards: bool = False
) -> Truth:
    """What a copy of an issued book has to say: what its book said when it was issued.

    Nothing that the desk has written since, nor what it withheld then, may be in it: of all that is
    in the workspace, only what the book itself says.
    """
    blocks = [block for section in copy.sections for block in section.blocks]
    quotations = [block for block in blocks if isinstance(block, Quotation)]
    times = Counter((each.label, each.heading, each.text) for each in quotations)
    lives = (block.photograph for block in blocks if isinstance(block, Biography))
    truth = replace(
        of_book(copy, frame),
        quoted=tuple(Quoted(*words, often) for words, often in times.items()),
        withheld=tuple(dict.fromkeys(filter(None, withheld_from(_NOBODY, holdings)))),
        admitted=tuple(note.text for each in quotations for note in each.notes),
        marked=tuple(_marked(copy)),
        photographs=tuple(photograph.jpeg for photograph in lives if photograph),
    )
    return on_cards(truth, cards_of(copy, wording)) if cards else truth


def _marked(book: Book) -> Iterator[MarkedText]:
    """What is marked higher than the book, and by what no lower text has it is known."""
    rank = book.banner.scale.rank
    things = [
        (each.marking, max(said_in(each), key=len))
        for each in marked_in(book.sections)
        if not isinstance(each, Section) and book.banner.above_floor((each.marking,))
    ]
    for marking, text in things:
        as_high = {other for high, other in things if rank(high) >= rank(marking)}
        told = marks_in("\n".join(each for each in said_in(book) if each not in as_high))
        yield MarkedText(text, marking, frozenset(marks_of(text) - told))
