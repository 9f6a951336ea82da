"""What a book is composed of and held against, gathered from the records."""

from collections.abc import Collection
from dataclasses import replace

from briefing.book.material import Material, Source
from briefing.domain.edition import DESK, Edition, SectionKind
from briefing.domain.marking import Markings
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Text
from briefing.store.records import Records
from briefing.verification.expected_content import Holdings


def material_of(records: Records, meeting_id: int, edition: Edition) -> Material:
    """A meeting's records; what the edition withholds is not even read."""
    items = records.items.of_meeting(meeting_id)
    taken_up = {
        item.id: tuple(clause.id for clause in records.clauses.of_item(item.id)) for item in items
    }
    clause_ids = [clause_id for ids in taken_up.values() for clause_id in ids]
    delegates, persons = _people(records, meeting_id, edition)
    return Material(
        meeting=records.meetings.get(meeting_id),
        parties=tuple(records.parties.of_meeting(meeting_id)),
        items=tuple(items),
        taken_up=taken_up,
        sources=tuple(_source(records, text, edition) for text in _versions(records, clause_ids)),
        briefs=tuple(records.briefs.for_audiences(meeting_id, edition.audiences)),
        markings=Markings.of(records.levels.all()),
        delegates=delegates,
        persons=persons,
    )


def _people(
    records: Records, meeting_id: int, edition: Edition
) -> tuple[tuple[Delegate, ...], dict[int, Person]]:
    """Who comes, as far as the edition says it."""
    if not edition.names_people:
        return (), {}
    persons = records.persons.of_meeting(meeting_id)
    if not edition.has(SectionKind.BIOGRAPHIES):
        persons = [replace(person, biography="", photograph=None) for person in persons]
    delegates = records.delegates.of_meeting(meeting_id)
    return tuple(delegates), {person.id: person for person in persons}


def holdings_of(records: Records, meeting_id: int) -> Holdings:
    """All that the desk has written, whoever may read it: what a proof looks for."""
    return Holdings(
        material=material_of(records, meeting_id, DESK),
        annotations=tuple(records.annotations.all()),
        persons=tuple(records.persons.all()),
        briefs=tuple(records.briefs.all()),
        commitments=tuple(records.commitments.all()),
        items=tuple(records.items.all()),
    )


def _versions(records: Records, clause_ids: Collection[int]) -> list[Text]:
    """Every text of the statements that these clauses are of."""
    texts = records.texts
    statement_ids = dict.fromkeys(each.statement_id for each in texts.drawn_on(clause_ids))
    return [text for each in statement_ids for text in texts.of_statement(each)]


def _source(records: Records, text: Text, edition: Edition) -> Source:
    commitments = records.commitments.of_text(text.id) if edition.assessments else []
    if not edition.last_words:
        commitments = [replace(each, last_word="", last_word_on=None) for each in commitments]
    return Source(
        statement=records.statements.get(text.statement_id),
        language=text.language,
        clauses=tuple(records.clauses.of_text(text.id)),
        signatories=tuple(records.signatories.of_statement(text.statement_id)),
        annotations=tuple(records.annotations.for_audiences(text.id, edition.audiences)),
        commitments=tuple(commitments),
    )
