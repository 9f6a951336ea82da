"""Composing books from the records, and the content that their files must have."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from briefing.book.compose import compose
from briefing.book.composition import Composition
from briefing.book.languages import AS_TAKEN_UP, choose_languages
from briefing.book.model import Book
from briefing.book.page_of_changes import EarlierBook
from briefing.book.replacement_pages import PageExchange
from briefing.common.wording import ENGLISH, load_wording
from briefing.domain.edition import Edition
from briefing.domain.meeting import Meeting
from briefing.language.direction import is_written_from_right
from briefing.session.book_request import BookRequest
from briefing.session.material import gather_content, gather_material
from briefing.store.records import Records
from briefing.verification.expected_content import ExpectedContent, build_expected_content
from briefing.verification.page_frame import Frame
from briefing.writers.layout import Layout
from briefing.writers.typography import (
    BOTTOM,
    CARD_FOOT,
    CARD_HEAD_RULE,
    CARD_SIDE,
    FOOT_RULE,
    HEAD_RULE,
    INNER,
    OUTER,
    TOP,
)

_CARD = Frame(
    inner=CARD_SIDE,
    outer=CARD_SIDE,
    top=CARD_HEAD_RULE,
    bottom=CARD_FOOT,
    head=CARD_HEAD_RULE,
    foot=CARD_FOOT,
    cover=None,
)


def get_page_frame(layout: Layout, *, from_right: bool = False) -> Frame:
    """Return the part of a page where text may stand."""
    frame = _CARD if layout.cards else Frame(INNER, OUTER, TOP, BOTTOM, HEAD_RULE, FOOT_RULE)
    return replace(frame, from_right=from_right)


class BookComposer:
    """Composes the books of a workspace."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def compose(self, request: BookRequest) -> Book:
        """Compose the book of a meeting; what its edition withholds is never loaded."""
        material = gather_material(self._records, request.meeting_id, request.edition)
        material = choose_languages(material, request.languages)
        prepared = _to_local_time(request.prepared, material.meeting)
        wording = load_wording(request.languages.main)
        return compose(material, request.edition, prepared, wording)

    def make_composition(
        self, meeting_id: int, edition: Edition, prepared: datetime | None
    ) -> Composition:
        """Make the English composition that the preflight examines."""
        material = choose_languages(
            gather_material(self._records, meeting_id, edition), AS_TAKEN_UP
        )
        prepared = _to_local_time(prepared, material.meeting)
        return Composition(material, edition, prepared, ENGLISH)

    def build_expected_content(
        self,
        request: BookRequest,
        earlier: EarlierBook | None = None,
        exchange: PageExchange | None = None,
    ) -> ExpectedContent:
        """Build what a book must contain and must not contain, as the workspace is now.

        With an `exchange`, this is the earlier book after these pages were put into it.
        """
        content = gather_content(self._records, request.meeting_id)
        return build_expected_content(
            content,
            request.edition,
            _to_local_time(request.prepared, content.material.meeting),
            load_wording(request.languages.main),
            get_page_frame(
                request.layout, from_right=is_written_from_right(request.languages.main)
            ),
            request.languages,
            cards=request.layout.cards is not None,
            earlier=earlier,
            exchange=exchange,
        )


def _to_local_time(prepared: datetime | None, meeting: Meeting) -> datetime:
    """Return the time of a book, now if None, in the time zone of its meeting."""
    return (prepared or datetime.now(UTC)).astimezone(ZoneInfo(meeting.time_zone))
