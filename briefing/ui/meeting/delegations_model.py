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
    known: tuple[tuple[Person, str], ...] = ()

    @property
    def ranks(self) -> int:
        """How many ranks there are, taken or left empty."""
        return max((side.next_rank - 1 for side in self.sides), default=0)

    def known_to(self, party: str) -> list[Person]:
        """Whom one may put on a side: who is of that party, or of none so far."""
        return [person for person, theirs in self.known if theirs in ("", party)]


def load_delegations(session: Session, meeting_id: int) -> Delegations:
    records = session.records
    names = {party.id: party.name for party in records.parties.all()}
    persons = {person.id: person for person in records.persons.all()}
    seats: dict[str, dict[int, Seat]] = {
        party.name: {} for party in records.parties.of_meeting(meeting_id)
    }
    seated = set()
    for delegate in records.delegates.of_meeting(meeting_id):
        person = persons[delegate.person_id]
        seated.add(person.id)
        party = _party(person, names)
        seats.setdefault(party, {})[delegate.rank] = Seat(delegate, person)
    known = [(each, _party(each, names)) for each in persons.values() if each.id not in seated]
    return Delegations(
        tuple(Side(party, taken) for party, taken in seats.items()),
        tuple(sorted(known, key=lambda each: fold(each[0].name))),
    )


class DelegationTable(QAbstractTableModel):
    """A column a side, a row a rank, and one more to go on in.

    `named` tells which name was typed, for which side and rank.
    """

    named = Signal(str, int, str)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.shown = Delegations()
        self._read_only = read_only

    def show_delegations(self, found: Delegations) -> None:
        self.beginResetModel()
        self.shown = found
        self.endResetModel()

    def seat(self, index: Index) -> Seat | None:
        """Who has that place; None: nobody."""
        return self.shown.sides[index.column()].seats.get(index.row() + 1)

    def place_of(self, delegate_id: int) -> QModelIndex:
        """Where a delegate is shown."""
        for column, side in enumerate(self.shown.sides):
            for rank, seat in side.seats.items():
                if seat.delegate.id == delegate_id:
                    return self.index(rank - 1, column)
        return QModelIndex()

    def person_place(self, party: str, name: str) -> QModelIndex:
        """Where somebody of that name is shown on a side."""
        for column, side in enumerate(self.shown.sides):
            for rank, seat in side.seats.items() if side.party == party else ():
                if fold(seat.person.name) == fold(name):
                    return self.index(rank - 1, column)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or not self.shown.sides:
            return 0
        return self.shown.ranks + (0 if self._read_only else 1)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown.sides)

    def flags(self, index: Index) -> Qt.ItemFlag:
        free = not self._read_only and self.seat(index) is None
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if free else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seat = self.seat(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(index) if seat is None else "\n".join(_told(seat.person))
            case Qt.ItemDataRole.EditRole:
                return ""
            case _ if role == RECORD:
                return seat
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = value.strip()
        if role == Qt.ItemDataRole.EditRole and name and self.seat(index) is None:
            self.named.emit(self.shown.sides[index.column()].party, index.row() + 1, name)
            return True
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if across else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        nobody = QCoreApplication.translate("Delegations", "Of no party")
        return (self.shown.sides[section].party or nobody) if across else str(section + 1)

    def _words(self, index: Index) -> str:
        """What an empty place says: where the side goes on, or that the rank is left empty."""
        to_come = index.row() + 1 - self.shown.sides[index.column()].next_rank
        if to_come < 0:
            return QCoreApplication.translate("Delegations", "left empty")
        add = QCoreApplication.translate("Delegations", "Add a person (Insert)")
        return add if to_come == 0 and not self._read_only else ""


def _party(person: Person, names: Mapping[int, str]) -> str:
    return "" if person.party_id is None else names[person.party_id]


def _told(person: Person) -> list[str]:
    return [person.name, person.role] if person.role else [person.name]
