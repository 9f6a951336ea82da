"""A book in one language of its statements, or in two on facing pages.

Notes, commitments and the agenda belong to the clauses of one text. In a book in another language
they move to the counterparts of these clauses. A clause without a counterpart stays in the book in
its own language, so that nothing is lost silently.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.book.material import Material, Source
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.statement import Clause
from briefing.domain.theme import Theme
from briefing.language.direction import is_written_from_right


@dataclass(frozen=True)
class Languages:
    """The language of a book, and the language of its facing pages (ISO 639 codes).

    Without one the statements are as the agenda takes them up, and the book's own words are
    English.
    """

    main: str | None = None
    beside: str | None = None


AS_TAKEN_UP = Languages()


def choose_languages(material: Material, languages: Languages) -> Material:
    """Reduce the material to one source per statement, in that language if the statement has it.

    `material` holds a source for every text of its statements, and only those notes and commitments
    that the edition admits.
    """
    language, beside = languages.main, languages.beside
    for code in filter(None, (language, beside)):
        if all(source.language != code for source in material.sources):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "No statement of this meeting is available in the language “{language}”. "
                    "Add that version first.",
                ),
                language=code,
            )
    agenda_clause_ids = {clause_id for ids in material.taken_up.values() for clause_id in ids}
    counterpart_ids: dict[int, int] = {}
    sources = []
    for versions in _group_by_statement(material.sources):
        main_source = _choose_version(versions, language, agenda_clause_ids)
        others = [each for each in versions if each is not main_source]
        source_counterparts = _map_counterparts(others, main_source)
        facing = next((each for each in others if beside and each.language == beside), None)
        sources.append(
            _merge_versions(main_source, others, source_counterparts, agenda_clause_ids, facing)
        )
        counterpart_ids |= source_counterparts
    taken_up = {
        item_id: tuple(dict.fromkeys(counterpart_ids.get(each, each) for each in clause_ids))
        for item_id, clause_ids in material.taken_up.items()
    }
    return replace(
        material,
        sources=tuple(sources),
        taken_up=taken_up,
        from_right=is_written_from_right(language),
    )


def _group_by_statement(sources: Iterable[Source]) -> Iterator[list[Source]]:
    versions: dict[int, list[Source]] = {}
    for source in sources:
        versions.setdefault(source.statement.id, []).append(source)
    yield from versions.values()


def _choose_version(
    versions: Sequence[Source], language: str | None, agenda_clause_ids: set[int]
) -> Source:
    in_it = [each for each in versions if language and each.language == language]
    on_agenda = [
        each for each in versions if any(clause.id in agenda_clause_ids for clause in each.clauses)
    ]
    return [*in_it, *on_agenda, *versions][0]


def _map_counterparts(others: Iterable[Source], main_source: Source) -> dict[int, int]:
    """Map the clauses of the other texts to their counterparts in the main one."""
    from briefing.language.alignment import (
        map_counterparts,
    )  # the window imports only the class above

    counterpart_ids: dict[int, int] = {}
    for other in others:
        counterpart_ids |= map_counterparts(other.clauses, main_source.clauses)
    return counterpart_ids


def _merge_versions(
    main_source: Source,
    others: Sequence[Source],
    counterpart_ids: Mapping[int, int],
    agenda_clause_ids: set[int],
    facing: Source | None,
) -> Source:
    """Add to the main text the notes and commitments of all versions."""
    notes = [note for each in (main_source, *others) for note in each.annotations]
    commitments = [commitment for each in (main_source, *others) for commitment in each.commitments]
    needed = (
        agenda_clause_ids
        | {note.clause_id for note in notes}
        | {commitment.clause_id for commitment in commitments}
    )
    clauses_elsewhere = [
        clause
        for other in others
        for clause in _find_clauses_elsewhere(other, counterpart_ids, needed)
    ]

    def find_place(clause_id: int) -> int:
        return counterpart_ids.get(clause_id, clause_id)

    return replace(
        main_source,
        annotations=tuple(replace(n, clause_id=find_place(n.clause_id)) for n in notes),
        commitments=tuple(
            replace(commitment, clause_id=find_place(commitment.clause_id))
            for commitment in commitments
        ),
        only_elsewhere=tuple(clauses_elsewhere),
        themes=main_source.themes or tuple(_move_themes(others, counterpart_ids)),
        facing=facing and replace(facing, annotations=(), commitments=()),
    )


def _move_themes(others: Iterable[Source], counterpart_ids: Mapping[int, int]) -> Iterator[Theme]:
    """Move the themes of another version to the counterparts of their clauses."""
    for theme in (theme for other in others for theme in other.themes):
        first_id, last_id = map(counterpart_ids.get, (theme.first_id, theme.last_id))
        if first_id is not None and last_id is not None:
            yield replace(theme, first_id=first_id, last_id=last_id)


def _find_clauses_elsewhere(
    other: Source, counterpart_ids: Mapping[int, int], needed: set[int]
) -> Iterator[Clause]:
    """Find the clauses in use that have no counterpart, with their parent clauses."""
    by_id = {clause.id: clause for clause in other.clauses}
    clause_ids: set[int] = set()
    for clause in other.clauses:
        above: Clause | None = clause if clause.id in needed else None
        while above is not None and above.id not in counterpart_ids:
            clause_ids.add(above.id)
            above = None if above.parent_id is None else by_id[above.parent_id]
    for clause in other.clauses:
        if clause.id in clause_ids:
            parent = clause.parent_id
            yield replace(
                clause, parent_id=None if parent is None else counterpart_ids.get(parent, parent)
            )
