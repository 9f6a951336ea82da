"""Packets: what a colleague may have of the workspace, as a file of its own that merges back."""

from dataclasses import dataclass
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Audience
from briefing.domain.edition import DELEGATION, DESK, PRESS, PRINCIPAL
from briefing.domain.marking import Markings
from briefing.edits.packets import FillPacket
from briefing.merging.packets import Selection, select_records
from briefing.merging.state import Fields, Name
from briefing.session.edit_service import EditService
from briefing.session.packet_proof import prove_packet
from briefing.store.database import Database
from briefing.store.key import Key
from briefing.store.named_rows import NamedRows, load_named_rows, number_rows
from briefing.store.packet import new_packet
from briefing.store.records import Records
from briefing.store.workspace import Workspace

_EDITIONS = {
    Audience.PRESS: PRESS,
    Audience.DELEGATION: DELEGATION,
    Audience.PRINCIPAL: PRINCIPAL,
    Audience.INTERNAL: DESK,
}
"""The edition that holds what an audience may read."""


@dataclass(frozen=True)
class PacketOrder:
    """What a packet is to carry: meetings and statements by id, for whom, up to which marking."""

    meeting_ids: tuple[int, ...]
    statement_ids: tuple[int, ...]
    audience: Audience
    marking: str


@dataclass(frozen=True)
class PacketResult:
    """How many records a packet carries, and how many texts of the others were looked for in it."""

    record_count: int
    withheld_texts: int


class Packets:
    """Makes packets of a workspace."""

    def __init__(self, database: Database, records: Records, edits: EditService) -> None:
        self._database = database
        self._records = records
        self._edits = edits

    def make(self, order: PacketOrder, path: Path, passphrase: str | None = None) -> PacketResult:
        """Write a packet. It gets its name when it is proved that nothing else is in it."""
        scale = Markings.from_levels(self._records.levels.get_all())
        self._refuse_above(order, scale)
        rows = load_named_rows(self._database)
        content = select_records(rows.fields, self._make_selection(order, rows, scale))
        key = None if passphrase is None else Key.from_passphrase(passphrase)
        with new_packet(path, key, self._database) as packet:
            service = EditService(
                Workspace(packet, None, read_only=False), Records(packet), self._edits.author
            )
            service.perform(FillPacket(number_rows(content, _number(rows, content))))
            count = prove_packet(packet, content, self._database)
        return PacketResult(len(content), count)

    def _make_selection(self, order: PacketOrder, rows: NamedRows, scale: Markings) -> Selection:
        names = {(name[0], row_id): name for name, row_id in rows.ids.items()}
        return Selection(
            frozenset(names["meeting", each] for each in order.meeting_ids),
            frozenset(names["statement", each] for each in order.statement_ids),
            _EDITIONS[order.audience],
            order.marking,
            scale,
        )

    def _refuse_above(self, order: PacketOrder, scale: Markings) -> None:
        for meeting_id in order.meeting_ids:
            meeting = self._records.meetings.get(meeting_id)
            if not scale.is_within(order.marking, meeting.marking):
                raise BriefingError(
                    QT_TRANSLATE_NOOP(
                        "error",
                        "“{title}” is marked {marking}, so a packet up to {ceiling} cannot carry "
                        "it. Choose a higher marking, or leave the meeting out.",
                    ),
                    title=meeting.title,
                    marking=meeting.marking,
                    ceiling=order.marking,
                )


def _number(rows: NamedRows, content: dict[Name, Fields]) -> dict[Name, int]:
    """Number the records of each table from 1, in their order: gaps would tell what is missing."""
    ids: dict[Name, int] = {}
    counts: dict[str, int] = {}
    for name in sorted(content, key=lambda name: rows.ids[name]):
        counts[name[0]] = ids[name] = counts.get(name[0], 0) + 1
    return ids
