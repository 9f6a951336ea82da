"""The body of a statement divided into parts: opening, clauses, ending.

`build_draft` takes the paragraphs and the numbering that was found in them. A text without numbers
goes through `_build_draft_without_numbers`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import ReadClause, Remark
from briefing.reading.clauses import read_clause, read_unnumbered_clause, split_into_sections
from briefing.reading.ending import Ending, read_ending
from briefing.reading.hinge import drop_other_numbers, find_hinge, is_heading_in_text
from briefing.reading.labels import BULLET, Label, find_labels
from briefing.reading.opening import (
    A_HEADING,
    Opening,
    read_opening,
    split_at_lead_in,
    strip_markup,
)
from briefing.reading.paragraphs import Paragraph
from briefing.reading.sections import SectionHeading
from briefing.reading.sequence_check import report_sequence_breaks
from briefing.reading.sequences import Numbering

NO_CLAUSES = QT_TRANSLATE_NOOP("reading", "No clauses were found.")
NOTHING_TELLS = QT_TRANSLATE_NOOP(
    "reading",
    "It is not clear where the operative part begins. The paragraphs were read as neither "
    "preamble nor clauses.",
)
NUMBERED_HERE = QT_TRANSLATE_NOOP(
    "reading", "Every item is printed as “{printed}.”. They were numbered 1 to {count} here."
)
NO_NUMBER = QT_TRANSLATE_NOOP("reading", "This section has no number.")


@dataclass
class Draft:
    """The parts of a statement while it is being read: still paragraphs, except the clauses.

    `left_out`: paragraphs that belong to no part, each with the reason.
    """

    numbering: Numbering
    opening: Opening
    ending: Ending
    headings: list[SectionHeading] = field(default_factory=list)
    clauses: list[ReadClause] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)
    footnotes: list[Paragraph] = field(default_factory=list)
    left_out: list[tuple[Paragraph, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def add_headings(self, headings: Sequence[Paragraph]) -> None:
        """Note the headings above the clause that comes next."""
        self.headings += [SectionHeading(heading, len(self.clauses)) for heading in headings]


def build_draft(
    body: Sequence[Paragraph], numbering: Numbering, skipped_lines: Mapping[int, str]
) -> Draft:
    """Divide the paragraphs of one statement, without its footnotes, into parts."""
    numbering = drop_other_numbers(body, numbering)
    if not numbering.heads:
        return _build_draft_without_numbers(body, skipped_lines)
    starts = [head.index for head in numbering.heads]
    before, operative = split_at_lead_in(body[: starts[0]])
    draft = Draft(numbering, read_opening(before, clauses_follow=True), Ending())
    bodies = [list(body[a:b]) for a, b in zip(starts, [*starts[1:], len(body)], strict=True)]
    draft.ending = read_ending(
        bodies[-1][0], bodies[-1][1:], skipped_lines, _has_multi_paragraph_clauses(bodies[:-1])
    )
    bodies[-1] = [bodies[-1][0], *draft.ending.clause_paragraphs]
    section = _read_sections(split_into_sections(operative), [], draft)
    for position, (head, parts) in enumerate(zip(numbering.heads, bodies, strict=True), start=1):
        (_, own), *more = split_into_sections(parts, heads=1)
        printed = str(position) if numbering.has_equal_numbers else None
        draft.clauses.append(
            _add_section_heading(section, read_clause(own, head.label, printed), draft)
        )
        section = _read_sections(more, [], draft)
    draft.left_out += [(paragraph, A_HEADING) for paragraph in section]
    draft.remarks += _report_numbering(numbering, draft.clauses)
    return draft


def _read_sections(
    parts: Sequence[tuple[list[Paragraph], list[Paragraph]]],
    section: list[Paragraph],
    draft: Draft,
) -> list[Paragraph]:
    """Add sections without a number as clauses; return the headings left over at the end."""
    for headings, paragraphs_below in parts:
        draft.add_headings(headings)
        section = [*section, *headings]
        if paragraphs_below:
            clause = _add_section_heading(section, read_unnumbered_clause(paragraphs_below), draft)
            draft.clauses.append(clause)
            draft.remarks.append(Remark(paragraphs_below[0].first_line.number, NO_NUMBER))
            section = []
    return section


def _build_draft_without_numbers(
    body: Sequence[Paragraph], skipped_lines: Mapping[int, str]
) -> Draft:
    """Divide a text without numbers: what stands below the hinge is clauses."""
    hinge = find_hinge(body)
    if hinge is None:
        return _build_draft_without_clauses(body, skipped_lines)
    before, operative = body[: hinge.index], body[hinge.index :]
    draft = Draft(Numbering(None, ()), read_opening(before, clauses_follow=True), Ending())
    draft.ending = read_ending(
        operative[0], operative[1:], skipped_lines, has_multi_paragraph_clauses=True
    )
    _read_clauses_without_numbers([operative[0], *draft.ending.clause_paragraphs], draft)
    draft.remarks.append(hinge.make_remark(body))
    return draft


def _build_draft_without_clauses(
    body: Sequence[Paragraph], skipped_lines: Mapping[int, str]
) -> Draft:
    """Divide a text in which nothing tells where the operative part begins."""
    draft = Draft(Numbering(None, ()), read_opening(body, clauses_follow=False), Ending())
    paragraphs, draft.opening.preamble = draft.opening.preamble, []
    if paragraphs:
        draft.ending = read_ending(
            paragraphs[0], paragraphs[1:], skipped_lines, has_multi_paragraph_clauses=True
        )
        draft.body = [paragraphs[0], *draft.ending.clause_paragraphs]
    draft.remarks.append(Remark(None, NOTHING_TELLS if draft.body else NO_CLAUSES))
    return draft


def _read_clauses_without_numbers(operative: Sequence[Paragraph], draft: Draft) -> None:
    """Read each paragraph as a clause, with the labelled items below it and the heading above it.

    If a bullet stands first, right below a heading too, each bullet is a clause, not an item.
    """
    section: list[Paragraph] = []
    groups: list[tuple[list[Paragraph], list[Paragraph]]] = []
    for index, paragraph in enumerate(operative):
        is_clause = groups and _find_bullet(groups[-1][1][0]) and _find_bullet(paragraph)
        if is_heading_in_text(operative, index):
            section.append(paragraph)
        elif groups and not section and find_labels(paragraph.text) and not is_clause:
            groups[-1][1].append(paragraph)
        else:
            groups.append((section, [paragraph]))
            section = []
    for headings, group in groups:
        draft.add_headings(headings)
        clause = _read_clause_without_number(group)
        draft.clauses.append(_add_section_heading(headings, clause, draft))
    draft.left_out += [(paragraph, A_HEADING) for paragraph in section]


def _read_clause_without_number(group: Sequence[Paragraph]) -> ReadClause:
    """Read a clause without a number. A bullet before it is not a number."""
    bullet = _find_bullet(group[0])
    return (
        replace(read_clause(group, bullet), label="") if bullet else read_unnumbered_clause(group)
    )


def _find_bullet(paragraph: Paragraph) -> Label | None:
    return next((label for label in find_labels(paragraph.text) if label.kind == BULLET), None)


def _add_section_heading(
    section: Sequence[Paragraph], clause: ReadClause, draft: Draft
) -> ReadClause:
    """Give the clause the section heading above it; if it has a heading, leave that one out."""
    if not section:
        return clause
    if clause.heading is not None:
        draft.left_out += [(paragraph, A_HEADING) for paragraph in section]
        return clause
    heading = " ".join(strip_markup(paragraph.text) for paragraph in section)
    numbers = [number for paragraph in section for number in paragraph.line_numbers]
    return replace(clause, heading=heading, lines=(*numbers, *clause.lines))


def _has_multi_paragraph_clauses(bodies: Sequence[Sequence[Paragraph]]) -> bool:
    """Tell whether clauses of this text have more than one paragraph without a label."""
    plain = [sum(not find_labels(part.text) for part in body[1:]) for body in bodies]
    is_short_head = [len(body[0].plain_text) < 100 and len(body) > 1 for body in bodies]
    more = sum(
        count > (1 if short else 0) for count, short in zip(plain, is_short_head, strict=True)
    )
    return more > 0 and more * 8 >= len(bodies)


def _report_numbering(numbering: Numbering, clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    """Report how the clauses are numbered, where a person should look."""
    if numbering.has_equal_numbers:
        first = clauses[0].lines[0]
        printed = numbering.heads[0].label.printed
        yield Remark(first, NUMBERED_HERE, {"printed": printed, "count": len(clauses)})
        return
    yield from report_sequence_breaks(clauses)
