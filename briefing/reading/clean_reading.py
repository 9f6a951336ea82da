"""The clean reading: paragraphs without the debris of their source, offered beside the original.

A paragraph is known by the number of its first line. Nothing is cleaned that was not chosen.
"""

from collections.abc import Callable, Container, Iterator, Set
from dataclasses import dataclass, field, replace

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Passage, ReadClause, Reading, ReadSignatory, Remark, Section
from briefing.language.clean_text import clean_text, excerpt_change
from briefing.reading.suspect_characters import INVISIBLE_MARK

CLEANED = QT_TRANSLATE_NOOP(
    "reading", "The clean reading was chosen: “{clean}” in place of “{original}”."
)
NO_OFFER = QT_TRANSLATE_NOOP(
    "error",
    "No paragraph with marks of its source begins in line {line}. `briefing read FILE` lists them.",
)

_Change = Callable[[str, tuple[int, ...]], str]


@dataclass(frozen=True)
class CleanOffer:
    """A paragraph with debris, and its words without it."""

    lines: tuple[int, ...]
    original: str
    clean: str

    @property
    def line(self) -> int:
        """The first line, by which a paragraph is chosen."""
        return self.lines[0]

    @property
    def excerpts(self) -> tuple[str, str]:
        """Where the two differ, with the words around."""
        return excerpt_change(self.original, self.clean)


def find_clean_offers(reading: Reading) -> tuple[CleanOffer, ...]:
    """Find the paragraphs that have debris, in the order of their lines."""
    collector = _OfferCollector()
    _map_texts(reading, collector.collect)
    return tuple(sorted(collector.list_offers(), key=lambda offer: offer.line))


def take_clean_reading(reading: Reading, lines: Container[int]) -> Reading:
    """Return the reading with the clean words of the paragraphs that begin in these lines.

    A remark says so of each.
    """
    offers = [offer for offer in find_clean_offers(reading) if offer.line in lines]
    if not offers:
        return reading
    chosen = {offer.line for offer in offers}
    cleaned_lines = {number for offer in offers for number in offer.lines}

    def change(text: str, numbers: tuple[int, ...]) -> str:
        return clean_text(text) if not numbers or numbers[0] in chosen else text

    remarks = [
        *(each for each in reading.remarks if not _is_settled(each, cleaned_lines)),
        *(_make_remark(offer) for offer in offers),
    ]
    return replace(
        _map_texts(reading, change),
        remarks=tuple(sorted(remarks, key=lambda remark: remark.line or 0)),
    )


def refuse_unknown_lines(reading: Reading, lines: Set[int]) -> None:
    """Raise BriefingError if no paragraph with debris begins in one of the lines."""
    for line in sorted(lines - {offer.line for offer in find_clean_offers(reading)}):
        raise BriefingError(NO_OFFER, line=line)


def _is_settled(remark: Remark, cleaned_lines: Container[int]) -> bool:
    return remark.pattern == INVISIBLE_MARK and remark.line in cleaned_lines


def _make_remark(offer: CleanOffer) -> Remark:
    original, clean = offer.excerpts
    return Remark(offer.line, CLEANED, {"original": original, "clean": clean})


@dataclass
class _OfferCollector:
    """Collects the texts that have debris. What is in the same paragraph is one offer."""

    _texts: dict[int, tuple[tuple[int, ...], dict[str, str]]] = field(default_factory=dict)

    def collect(self, text: str, numbers: tuple[int, ...]) -> str:
        clean = clean_text(text)
        if clean != text and numbers:
            lines, pairs = self._texts.setdefault(numbers[0], (numbers, {}))
            pairs[text] = clean
            self._texts[numbers[0]] = max(lines, numbers), pairs
        return text

    def list_offers(self) -> Iterator[CleanOffer]:
        for lines, pairs in self._texts.values():
            yield CleanOffer(lines, " · ".join(pairs), " · ".join(pairs.values()))


def _map_texts(reading: Reading, change: _Change) -> Reading:
    """Return a reading with each of its texts changed. The change gets the lines of each."""

    def change_optional(text: str | None, numbers: tuple[int, ...]) -> str | None:
        return change(text, numbers) if text else text

    def change_passage(passage: Passage) -> Passage:
        return replace(passage, text=change(passage.text, passage.lines))

    def change_clause(clause: ReadClause) -> ReadClause:
        heading = change_optional(clause.heading, clause.lines)
        text, items = change(clause.text, clause.lines), tuple(map(change_clause, clause.items))
        return replace(clause, heading=heading, text=text, items=items)

    def change_section(section: Section) -> Section:
        return replace(section, heading=change(section.heading, section.lines))

    def change_signatory(person: ReadSignatory) -> ReadSignatory:
        numbers = reading.signature_lines
        role, party = (change_optional(each, numbers) for each in (person.role, person.party))
        return replace(person, name=change(person.name, numbers), role=role, party=party)

    return replace(
        reading,
        title=change_optional(reading.title, reading.title_lines),
        subtitle=change_optional(reading.subtitle, reading.subtitle_lines),
        place=change_optional(reading.place, ()),
        parties=tuple(change(party, ()) for party in reading.parties),
        preamble=tuple(map(change_passage, reading.preamble)),
        lead_in=change_passage(reading.lead_in) if reading.lead_in else None,
        sections=tuple(map(change_section, reading.sections)),
        clauses=tuple(map(change_clause, reading.clauses)),
        body=tuple(map(change_passage, reading.body)),
        closing=tuple(map(change_passage, reading.closing)),
        footnotes=tuple(map(change_passage, reading.footnotes)),
        signatories=tuple(map(change_signatory, reading.signatories)),
        annexes=tuple(_map_texts(annex, change) for annex in reading.annexes),
    )
