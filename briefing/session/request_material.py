"""The records that a sheet is composed of, and those that it is verified against."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.book.material import Material, Source
from briefing.domain.commitment import Commitment
from briefing.domain.marking import Markings
from briefing.domain.statement import Text
from briefing.language.addressees import is_addressee, list_addressees, make_addressee_key
from briefing.store.records import Records


def gather_request_material(records: Records, meeting_id: int, addressee: str) -> Material:
    """Gather the open commitments of an addressee, with its own updates and no others."""
    return Material(
        meeting=records.meetings.get(meeting_id),
        parties=tuple(records.parties.find_by_meeting(meeting_id)),
        items=(),
        taken_up={},
        sources=tuple(_make_sources(records, meeting_id, addressee)),
        markings=Markings.from_levels(records.levels.get_all()),
    )


def find_addressees(records: Records, meeting_id: int) -> list[str]:
    """Find the bodies that are responsible for an open commitment of a meeting."""
    names = [
        name
        for text in _find_texts(records, meeting_id)
        for _, _, who in records.commitments.list_open_owners(text.id)
        for name in list_addressees(who)
    ]
    names += [item.lead for item in records.items.find_by_meeting(meeting_id) if item.lead]
    return list({make_addressee_key(name): name for name in reversed(names)}.values())[::-1]


def find_own_words(records: Records, addressee: str, commitment_id: int) -> set[str]:
    """Find the updates that the replies of an addressee gave to a commitment."""
    key, uid = make_addressee_key(addressee), records.commitments.get_uid(commitment_id)
    return {
        line.last_word
        for line in records.request_lines.find_by_commitment(uid)
        if make_addressee_key(records.requests.get(line.request_id).addressee) == key
    } - {""}


def _find_texts(records: Records, meeting_id: int) -> list[Text]:
    """Find all texts of the statements that a meeting takes up."""
    clause_ids = [
        clause.id
        for item in records.items.find_by_meeting(meeting_id)
        for clause in records.clauses.find_by_item(item.id)
    ]
    texts = records.texts.find_by_clauses(clause_ids)
    statement_ids = dict.fromkeys(text.statement_id for text in texts)
    return [text for each in statement_ids for text in records.texts.find_by_statement(each)]


def _make_sources(records: Records, meeting_id: int, addressee: str) -> Iterator[Source]:
    led_clause_ids = {
        clause.id
        for item in records.items.find_by_meeting(meeting_id)
        if is_addressee(addressee, item.lead)
        for clause in records.clauses.find_by_item(item.id)
    }
    for text in _find_texts(records, meeting_id):
        own_ids = [
            commitment_id
            for commitment_id, clause_id, who in records.commitments.list_open_owners(text.id)
            if clause_id in led_clause_ids or is_addressee(addressee, who)
        ]
        if own_ids:
            yield Source(
                statement=records.statements.get(text.statement_id),
                language=text.language,
                clauses=tuple(records.clauses.find_by_text(text.id)),
                signatories=(),
                annotations=(),
                commitments=tuple(_load_commitments(records, addressee, own_ids)),
            )


def _load_commitments(
    records: Records, addressee: str, commitment_ids: Iterable[int]
) -> Iterator[Commitment]:
    for commitment_id in commitment_ids:
        commitment = records.commitments.get(commitment_id)
        if commitment.last_word in find_own_words(records, addressee, commitment_id):
            yield commitment
        else:
            yield replace(commitment, last_word="", last_word_on=None)
