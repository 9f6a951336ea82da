"""What the desk has written in a workspace, and the parts of it that an edition withholds."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.book.material import Material, Source
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.edition import Edition, SectionKind
from briefing.domain.meeting import AgendaItem, DocumentToSign
from briefing.domain.person import Person


@dataclass(frozen=True)
class WorkspaceContent:
    """All that the desk has written in a workspace, for any audience.

    `material` is that of the book's meeting with the notes of all audiences. The other fields hold
    the records of the whole workspace.
    """

    material: Material
    annotations: tuple[Annotation, ...]
    briefs: tuple[Brief, ...]
    persons: tuple[Person, ...]
    commitments: tuple[Commitment, ...]
    items: tuple[AgendaItem, ...]
    documents: tuple[DocumentToSign, ...]


def filter_by_edition(material: Material, edition: Edition) -> Material:
    """Remove from the material what the edition withholds."""

    def filter_source(each: Source) -> Source:
        notes = tuple(note for note in each.annotations if note.audience in edition.audiences)
        commitments = each.commitments if edition.assessments else ()
        if not edition.last_words:
            commitments = tuple(
                replace(commitment, last_word="", last_word_on=None) for commitment in commitments
            )
        return replace(each, annotations=notes, commitments=commitments)

    items = material.items
    if not edition.assessments:
        items = tuple(replace(item, lead="", counterpart="", outcome="") for item in items)
    briefs = tuple(brief for brief in material.briefs if brief.audience in edition.audiences)
    persons = material.persons
    if not edition.has_section(SectionKind.BIOGRAPHIES):
        persons = {
            key: replace(each, biography="", photograph=None) for key, each in persons.items()
        }
    return replace(
        material,
        items=items,
        sources=tuple(map(filter_source, material.sources)),
        briefs=briefs,
        delegates=material.delegates if edition.has_people else (),
        persons=persons,
        documents=material.documents if edition.assessments else (),
    )


def find_withheld_texts(edition: Edition, workspace_content: WorkspaceContent) -> Iterator[str]:
    """Find the desk's own texts that a book of the edition must not contain."""
    texts: list[Annotation | Brief] = [*workspace_content.annotations, *workspace_content.briefs]
    yield from (each.text for each in texts if each.audience not in edition.audiences)
    if not edition.has_section(SectionKind.BIOGRAPHIES):
        yield from (person.biography for person in workspace_content.persons)
    if not edition.last_words:
        yield from (commitment.last_word for commitment in workspace_content.commitments)
    if edition.assessments:
        return
    for item in workspace_content.items:
        yield from (item.outcome, item.lead, item.counterpart)
    for commitment in workspace_content.commitments:
        yield from (commitment.what, commitment.who, commitment.due)
    for document in workspace_content.documents:
        yield from (document.title, document.languages, document.signers)
