"""The delegations to a meeting side by side. Persons of the same rank are counterparts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt, Signal

from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Signatory
from briefing.language.folding import fold
from briefing.session import Session
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.labels import make_sort_key
from briefing.ui.controls.record_model import RECORD, Index

_ROOT = QModelIndex()


@dataclass(frozen=True)
class Seat:
    """A person's place in a delegation."""

    delegate: Delegate
    person: Person


@dataclass(frozen=True)
class Side:
    """One delegation. `party` is the name of its party, empty for persons of no party."""

    party: str
    seats: Mapping[int, Seat]

    @property
    def next_rank(self) -> int:
        """The rank after the last one in use."""
        return max(self.seats, default=0) + 1


@dataclass(frozen=True)
class Delegations:
    """The sides, those of the meeting's parties first.

    `available` are the persons in none of the delegations, each with the name of their party.
    `signatories` are those of the statements who are no persons of the workspace yet.
    """

    sides: tuple[Side, ...] = ()
    available: tuple[tuple[Person, str], ...] = ()
    signatories: tuple[Signatory, ...] = ()

    @property
    def rank_count(self) -> int:
        """The number of ranks, with the empty ones."""
        return max((side.next_rank - 1 for side in self.sides), default=0)

    def list_available(self, party: str) -> list[Person]:
        """List the persons who can join a side: those of its party or of no party."""
        return [person for person, own_party in self.available if own_party in ("", party)]

    def list_names(self, party: str) -> list[str]:
        """List the names to offer for a side: its available persons, and who signed for it."""
        available = [person.name for person in self.list_available(party)]
        signed = [each.name for each in self.signatories if each.party in (None, "", party)]
        return list(dict.fromkeys((*available, *signed)))

    def find_role(self, name: str) -> str:
        """Find the role in which a person signed, empty if none of that name did."""
        signed = (each.role for each in self.signatories if fold(each.name) == fold(name))
        return next(filter(None, signed), "")


def load_delegations(session: Session, meeting_id: int) -> Delegations:
    records = session.records
    names = {party.id: party.name for party in records.parties.get_all()}
    persons = {person.id: person for person in records.persons.get_all()}
    seats: dict[str, dict[int, Seat]] = {
        party.name: {} for party in records.parties.find_by_meeting(meeting_id)
    }
    seated_ids = set()
    for delegate in records.delegates.find_by_meeting(meeting_id):
        person = persons[delegate.person_id]
        seated_ids.add(person.id)
        party = _get_party_name(person, names)
        seats.setdefault(party, {})[delegate.rank] = Seat(delegate, person)
    available = [
        (each, _get_party_name(each, names))
        for each in persons.values()
        if each.id not in seated_ids
    ]
    known_names = {fold(person.name) for person in persons.values()}
    signatories = records.signatories.get_all()
    return Delegations(
        tuple(Side(party, party_seats) for party, party_seats in seats.items()),
        tuple(sorted(available, key=lambda each: make_sort_key(each[0].name))),
        tuple(each for each in signatories if fold(each.name) not in known_names),
    )


class DelegationsModel(QAbstractTableModel):
    """One column for each side, one row for each rank, and one more row to add a person.

    Signal `name_entered`: a name was typed, for this side and rank.
    """

    name_entered = Signal(str, int, str)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.delegations = Delegations()
        self._is_read_only = read_only

    def show_delegations(self, delegations: Delegations) -> None:
        self.beginResetModel()
        self.delegations = delegations
        self.endResetModel()

    def get_seat(self, index: Index) -> Seat | None:
        """Return who has this place, or None."""
        return self.delegations.sides[index.column()].seats.get(index.row() + 1)

    def find_delegate(self, delegate_id: int) -> QModelIndex:
        """Return the index of a delegate, invalid when there is none."""
        for column, side in enumerate(self.delegations.sides):
            for rank, seat in side.seats.items():
                if seat.delegate.id == delegate_id:
                    return self.index(rank - 1, column)
        return QModelIndex()

    def find_person(self, party: str, name: str) -> QModelIndex:
        """Return the index of a person of this name on a side, invalid when there is none."""
        for column, side in enumerate(self.delegations.sides):
            for rank, seat in side.seats.items() if side.party == party else ():
                if fold(seat.person.name) == fold(name):
                    return self.index(rank - 1, column)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or not self.delegations.sides:
            return 0
        return self.delegations.rank_count + (0 if self._is_read_only else 1)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.delegations.sides)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_free = not self._is_read_only and self.get_seat(index) is None
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if is_free else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seat = self.get_seat(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return (
                    self._describe_empty_place(index)
                    if seat is None
                    else "\n".join(_format_person(seat.person))
                )
            case Qt.ItemDataRole.EditRole:
                return ""
            case _ if role == RECORD:
                return seat
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = value.strip()
        if role == Qt.ItemDataRole.EditRole and name and self.get_seat(index) is None:
            self.name_entered.emit(
                self.delegations.sides[index.column()].party, index.row() + 1, name
            )
            return True
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_horizontal = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if is_horizontal else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        nobody = QCoreApplication.translate("Delegations", "No party")
        return (
            (self.delegations.sides[section].party or nobody) if is_horizontal else str(section + 1)
        )

    def _describe_empty_place(self, index: Index) -> str:
        """Describe an empty place: either a rank is left empty, or a person can be added here."""
        distance = index.row() + 1 - self.delegations.sides[index.column()].next_rank
        if distance < 0:
            return QCoreApplication.translate("Delegations", "left empty")
        add = name_keys(QCoreApplication.translate("Delegations", "Add a person ({Insert})"))
        return add if distance == 0 and not self._is_read_only else ""


def _get_party_name(person: Person, names: Mapping[int, str]) -> str:
    return "" if person.party_id is None else names[person.party_id]


def _format_person(person: Person) -> list[str]:
    return [person.name, person.role] if person.role else [person.name]
