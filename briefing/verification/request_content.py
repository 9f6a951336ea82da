"""What a sheet has to say and must not say, filtered here from all that the workspace has."""

import datetime as dt
from collections.abc import Collection
from dataclasses import replace

from briefing.book.blocks import Quotation
from briefing.book.material import Material, Source
from briefing.book.model import Book
from briefing.book.request_sheet import SHEET, SheetHead, compose_request_sheet
from briefing.common.wording import Wording
from briefing.domain.commitment import Commitment
from briefing.verification.expected_content import (
    ExpectedContent,
    QuotedParagraph,
    build_from_book,
)
from briefing.verification.page_frame import Frame
from briefing.verification.workspace_content import WorkspaceContent, find_withheld_texts


def build_expected_sheet(
    content: WorkspaceContent,
    head: SheetHead,
    own_words: Collection[str],
    prepared: dt.datetime,
    wording: Wording,
    frame: Frame,
) -> ExpectedContent:
    """Build what a sheet has to say and must not say.

    All that the desk wrote is withheld but the commitments in `head.references`, and those of their
    updates that are in `own_words`.
    """
    material = _filter(content.material, head, own_words)
    book = compose_request_sheet(material, head, prepared, wording)
    withheld = find_withheld_texts(replace(SHEET, assessments=False), content)
    commitments = [each for source in material.sources for each in source.commitments]
    admitted = [words for each in commitments for words in (each.what, each.last_word)]
    return replace(
        build_from_book(book, frame),
        quotations=tuple(_find_quotations(book)),
        withheld_texts=tuple(dict.fromkeys(filter(None, withheld))),
        admitted_texts=tuple(filter(None, admitted)),
    )


def _filter(material: Material, head: SheetHead, own_words: Collection[str]) -> Material:
    sources = (_filter_source(source, head, own_words) for source in material.sources)
    return Material(
        meeting=material.meeting,
        parties=material.parties,
        items=(),
        taken_up={},
        sources=tuple(source for source in sources if source.commitments),
        markings=material.markings,
    )


def _filter_source(source: Source, head: SheetHead, own_words: Collection[str]) -> Source:
    def filter_words(commitment: Commitment) -> Commitment:
        if commitment.last_word in own_words:
            return commitment
        return replace(commitment, last_word="", last_word_on=None)

    commitments = (each for each in source.commitments if each.id in head.references)
    return replace(
        source, signatories=(), annotations=(), commitments=tuple(map(filter_words, commitments))
    )


def _find_quotations(book: Book) -> list[QuotedParagraph]:
    quotations = [
        block
        for section in book.sections
        for block in section.blocks
        if isinstance(block, Quotation)
    ]
    return [QuotedParagraph(each.label, each.heading, each.text, 1) for each in quotations]
