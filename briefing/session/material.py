"""The records that a book is composed of, and those that it is verified against."""

from collections.abc import Collection
from dataclasses import replace

from briefing.book.material import Material, Source
from briefing.domain.dismissal import DismissalKind
from briefing.domain.edition import DESK, Edition, SectionKind
from briefing.domain.marking import Markings
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Text
from briefing.store.records import Records
from briefing.verification.workspace_content import WorkspaceContent


def gather_material(records: Records, meeting_id: int, edition: Edition) -> Material:
    """Gather the records of a meeting; what the edition withholds is never loaded."""
    items = records.items.find_by_meeting(meeting_id)
    taken_up = {
        item.id: tuple(clause.id for clause in records.clauses.find_by_item(item.id))
        for item in items
    }
    clause_ids = [clause_id for ids in taken_up.values() for clause_id in ids]
    documents = records.documents.find_by_meeting(meeting_id) if edition.assessments else []
    delegates, persons = _find_people(records, meeting_id, edition)
    return Material(
        meeting=records.meetings.get(meeting_id),
        parties=tuple(records.parties.find_by_meeting(meeting_id)),
        items=tuple(items),
        taken_up=taken_up,
        sources=tuple(
            _make_source(records, text, edition) for text in _find_versions(records, clause_ids)
        ),
        briefs=tuple(records.briefs.find_for_audiences(meeting_id, edition.audiences)),
        markings=Markings.from_levels(records.levels.get_all()),
        delegates=delegates,
        persons=persons,
        dismissals=tuple(records.dismissals.find_by_kind(DismissalKind.NAME)),
        numbers=records.item_numbers.find_by_meeting(meeting_id),
        documents=tuple(documents),
    )


def _find_people(
    records: Records, meeting_id: int, edition: Edition
) -> tuple[tuple[Delegate, ...], dict[int, Person]]:
    """Find the delegates and persons, as far as the edition names them."""
    if not edition.has_people:
        return (), {}
    persons = records.persons.find_by_meeting(meeting_id)
    if not edition.has_section(SectionKind.BIOGRAPHIES):
        persons = [replace(person, biography="", photograph=None) for person in persons]
    delegates = records.delegates.find_by_meeting(meeting_id)
    return tuple(delegates), {person.id: person for person in persons}


def gather_content(records: Records, meeting_id: int) -> WorkspaceContent:
    """Gather all that the desk has written for any audience: the verification looks for it."""
    return WorkspaceContent(
        material=gather_material(records, meeting_id, DESK),
        annotations=tuple(records.annotations.get_all()),
        persons=tuple(records.persons.get_all()),
        briefs=tuple(records.briefs.get_all()),
        commitments=tuple(records.commitments.get_all()),
        items=tuple(records.items.get_all()),
        documents=tuple(records.documents.get_all()),
    )


def _find_versions(records: Records, clause_ids: Collection[int]) -> list[Text]:
    """Find every text of the statements that these clauses belong to."""
    texts = records.texts
    statement_ids = dict.fromkeys(each.statement_id for each in texts.find_by_clauses(clause_ids))
    return [text for each in statement_ids for text in texts.find_by_statement(each)]


def _make_source(records: Records, text: Text, edition: Edition) -> Source:
    commitments = records.commitments.find_by_text(text.id) if edition.assessments else []
    if not edition.last_words:
        commitments = [replace(each, last_word="", last_word_on=None) for each in commitments]
    return Source(
        statement=records.statements.get(text.statement_id),
        language=text.language,
        clauses=tuple(records.clauses.find_by_text(text.id)),
        signatories=tuple(records.signatories.find_by_statement(text.statement_id)),
        annotations=tuple(records.annotations.find_for_audiences(text.id, edition.audiences)),
        commitments=tuple(commitments),
        themes=tuple(records.themes.find_by_text(text.id)),
        title=text.title,
    )
