"""The delegations to a meeting, side by side: at each rank who is who's counterpart."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt, Signal

from briefing.domain.person import Delegate, Person
from briefing.language.folding import fold
from briefing.session import Session
from briefing.ui.controls.record_model import RECORD, Index

_ROOT = QModelIndex()


@dataclass(frozen=True)
class Seat:
    """Somebody's place in a delegation."""

    delegate: Delegate
    person: Person


@dataclass(frozen=True)
class Side:
    """A delegation; `party` is the name of whose it is, empty for persons on no side."""

    party: str
    seats: Mapping[int, Seat]

    @property
    def next_rank(self) -> int:
        """The rank after the last that is taken."""
        return max(self.seats, default=0) + 1


@dataclass(frozen=True)
class Delegations:
    """The sides, those of the meeting's parties first; `known` are the persons on none of them.

    Each is known with the name of the party whose side it is on.
    """

    sides: tuple[Side, ...] = ()
    available: tuple[tuple[Person, str], ...] = ()

    @property
    def rank_count(self) -> int:
        """How many ranks there are, taken or left empty."""
        return max((side.next_rank - 1 for side in self.sides), default=0)

    def list_available(self, party: str) -> list[Person]:
        """Whom one may put on a side: who is of that party, or of none so far."""
        return [person for person, own_party in self.available if own_party in ("", party)]


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
    return Delegations(
        tuple(Side(party, party_seats) for party, party_seats in seats.items()),
        tuple(sorted(available, key=lambda each: fold(each[0].name))),
    )


class DelegationsModel(QAbstractTableModel):
    """A column a side, a row a rank, and one more to go on in.

    `named` tells which name was typed, for which side and rank.
    """

    name_entered = Signal(str, int, str)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.delegations = Delegations()
        self._read_only = read_only

    def show_delegations(self, delegations: Delegations) -> None:
        self.beginResetModel()
        self.delegations = delegations
        self.endResetModel()

    def get_seat(self, index: Index) -> Seat | None:
        """Who has that place; None: nobody."""
        return self.delegations.sides[index.column()].seats.get(index.row() + 1)

    def find_delegate(self, delegate_id: int) -> QModelIndex:
        """Where a delegate is shown."""
        for column, side in enumerate(self.delegations.sides):
            for rank, seat in side.seats.items():
                if seat.delegate.id == delegate_id:
                    return self.index(rank - 1, column)
        return QModelIndex()

    def find_person(self, party: str, name: str) -> QModelIndex:
        """Where somebody of that name is shown on a side."""
        for column, side in enumerate(self.delegations.sides):
            for rank, seat in side.seats.items() if side.party == party else ():
                if fold(seat.person.name) == fold(name):
                    return self.index(rank - 1, column)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or not self.delegations.sides:
            return 0
        return self.delegations.rank_count + (0 if self._read_only else 1)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.delegations.sides)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_free = not self._read_only and self.get_seat(index) is None
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
        nobody = QCoreApplication.translate("Delegations", "Of no party")
        return (
            (self.delegations.sides[section].party or nobody) if is_horizontal else str(section + 1)
        )

    def _describe_empty_place(self, index: Index) -> str:
        """What an empty place says: where the side goes on, or that the rank is left empty."""
        distance = index.row() + 1 - self.delegations.sides[index.column()].next_rank
        if distance < 0:
            return QCoreApplication.translate("Delegations", "left empty")
        add = QCoreApplication.translate("Delegations", "Add a person (Insert)")
        return add if distance == 0 and not self._read_only else ""


def _get_party_name(person: Person, names: Mapping[int, str]) -> str:
    return "" if person.party_id is None else names[person.party_id]


def _format_person(person: Person) -> list[str]:
    return [person.name, person.role] if person.role else [person.name]
