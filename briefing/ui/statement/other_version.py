"""The other language version beside a text, and the differences between the two."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.domain.statement import Clause
from briefing.session import Session

if TYPE_CHECKING:
    from briefing.language.version_differences import Difference


@dataclass(frozen=True)
class OtherVersion:
    """The other language version of a text.

    `clauses`: its clauses, by the id of the clause that they stand beside. A clause that only the
    other version has stands beside the one before it. `differences`: each with the id of the
    clause to go to.
    """

    text_id: int
    clauses: Mapping[int, tuple[Clause, ...]]
    differences: tuple[tuple[int, "Difference"], ...]


def read_other_version(session: Session, text_id: int, other_id: int) -> OtherVersion:
    """Read another text of the statement, aligned with the first."""
    from briefing.language.alignment import align  # few texts have one

    clauses = session.records.clauses
    mine = clauses.find_by_text(text_id)
    beside: dict[int, tuple[Clause, ...]] = {clause.id: () for clause in mine}
    place = mine[0].id if mine else 0
    place_of: dict[int, int] = {}
    for pair in align(mine, clauses.find_by_text(other_id)):
        place = pair.one.id if pair.one else place
        if pair.other:
            beside[place] = (*beside.get(place, ()), pair.other)
            place_of[pair.other.id] = place
    differences = session.text_analysis.find_differences(text_id, other_id)
    return OtherVersion(
        other_id, beside, tuple((_find_place(each, place_of), each) for each in differences)
    )


def _find_place(difference: "Difference", place_of: Mapping[int, int]) -> int:
    one, other = difference.pair.one, difference.pair.other
    return one.id if one else place_of[other.id] if other else 0
