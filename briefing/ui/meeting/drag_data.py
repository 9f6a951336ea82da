"""What is carried when a clause or an agenda item is dragged."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QMimeData

_CLAUSES = "application/x-briefing-clauses"
_ITEM = "application/x-briefing-item"


@dataclass(frozen=True)
class CarriedClauses:
    """Clauses on their way onto an item; `item_id` is the one they come from, if any."""

    clause_ids: tuple[int, ...]
    item_id: int | None = None


def carry_clauses(clause_ids: Sequence[int], words: str, item_id: int | None = None) -> QMimeData:
    """The clauses; `words` is what another program gets."""
    mime = QMimeData()
    carried = CarriedClauses(tuple(clause_ids), item_id)
    mime.setData(_CLAUSES, json.dumps(asdict(carried)).encode())
    mime.setText(words)
    return mime


def carried_clauses(mime: QMimeData) -> CarriedClauses | None:
    if not mime.hasFormat(_CLAUSES):
        return None
    told = json.loads(bytes(mime.data(_CLAUSES).data()))
    return CarriedClauses(tuple(told["clause_ids"]), told["item_id"])


def carry_item(item_id: int, words: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(_ITEM, str(item_id).encode())
    mime.setText(words)
    return mime


def carried_item(mime: QMimeData) -> int | None:
    return int(mime.data(_ITEM).data()) if mime.hasFormat(_ITEM) else None
