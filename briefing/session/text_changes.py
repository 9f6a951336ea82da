"""What a corrected text changed: paragraphs, and what was on paragraphs or words that are gone.

The state of a statement's texts is loaded before and after; the two states tell.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import ItemClause
from briefing.domain.statement import Clause
from briefing.language.addresses import make_addresses
from briefing.language.text_matching import TextChange, list_text_changes
from briefing.store.records import Records


@dataclass(frozen=True)
class TextState:
    """The paragraphs of a statement's texts, with what is on them, by id."""

    clauses: tuple[Clause, ...]
    notes: Mapping[int, Annotation]
    commitments: Mapping[int, Commitment]
    item_titles: Mapping[ItemClause, str]


@dataclass(frozen=True)
class ParagraphChange:
    """A paragraph before and after; "" for both address and words where it was not there.

    `clause_id`: of the paragraph as it is now, None if it was removed.
    """

    clause_id: int | None
    old_address: str
    new_address: str
    old_words: str
    new_words: str

    @property
    def is_renumbered_only(self) -> bool:
        return self.old_words == self.new_words


@dataclass(frozen=True)
class Displacement:
    """Something that lost its place: the address where it is now or was, and its words."""

    address: str
    words: str
    quote: str = ""


@dataclass(frozen=True)
class TextChanges:
    """What a corrected text changed.

    `notes` lost the words they were on; `commitments` were on a removed paragraph and are now on
    the one before it; `places` on agendas went with their paragraph.
    """

    paragraphs: tuple[ParagraphChange, ...]
    notes: tuple[Displacement, ...]
    commitments: tuple[Displacement, ...]
    places: tuple[Displacement, ...]


def load_text_state(records: Records, statement_id: int) -> TextState:
    """Load the state of all texts of a statement."""
    text_ids = [text.id for text in records.texts.find_by_statement(statement_id)]
    places = [place for text in text_ids for place in records.item_clauses.find_by_text(text)]
    return TextState(
        tuple(clause for text in text_ids for clause in records.clauses.find_by_text(text)),
        {note.id: note for text in text_ids for note in records.annotations.find_by_text(text)},
        {each.id: each for text in text_ids for each in records.commitments.find_by_text(text)},
        {place: records.items.get(place.item_id).title for place in places},
    )


def find_text_changes(before: TextState, after: TextState) -> TextChanges:
    """Find what differs between two states; a text that was added is no change of another."""
    text_ids = {clause.text_id for clause in before.clauses}
    new_clauses = [clause for clause in after.clauses if clause.text_id in text_ids]
    old_addresses, addresses = make_addresses(before.clauses), make_addresses(after.clauses)
    changes = list_text_changes(before.clauses, new_clauses)
    moved = [
        (old, new)
        for old in before.commitments.values()
        if (new := after.commitments.get(old.id)) and new.clause_id != old.clause_id
    ]
    return TextChanges(
        tuple(_describe(change, old_addresses, addresses) for change in changes),
        tuple(_find_displaced_notes(before.notes, after.notes, addresses)),
        tuple(Displacement(addresses[new.clause_id], new.what) for _, new in moved),
        tuple(_find_lost_places(before, after, old_addresses)),
    )


def _describe(
    change: TextChange, old_addresses: Mapping[int, str], addresses: Mapping[int, str]
) -> ParagraphChange:
    old, new = change.old, change.new
    return ParagraphChange(
        new.id if new else None,
        old_addresses[old.id] if old else "",
        addresses[new.id] if new else "",
        _join_words(old) if old else "",
        _join_words(new) if new else "",
    )


def _join_words(clause: Clause) -> str:
    return "\n".join(filter(None, (clause.heading, clause.text)))


def _find_displaced_notes(
    before: Mapping[int, Annotation], after: Mapping[int, Annotation], addresses: Mapping[int, str]
) -> Iterator[Displacement]:
    for old in before.values():
        new = after.get(old.id)
        if new and (new.clause_id != old.clause_id or (old.anchor and not new.anchor)):
            quote = old.anchor.quote if old.anchor else ""
            yield Displacement(addresses[new.clause_id], new.text, quote)


def _find_lost_places(
    before: TextState, after: TextState, old_addresses: Mapping[int, str]
) -> Iterator[Displacement]:
    place_ids = {place.id for place in after.item_titles}
    for place, title in before.item_titles.items():
        if place.id not in place_ids:
            yield Displacement(old_addresses[place.clause_id], title)
