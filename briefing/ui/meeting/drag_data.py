"""The MIME data of dragged clauses and agenda items."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QMimeData

_CLAUSES = "application/x-briefing-clauses"
_ITEM = "application/x-briefing-item"


@dataclass(frozen=True)
class DraggedClauses:
    """Dragged clauses. `item_id` is the item that they come from, if any."""

    clause_ids: tuple[int, ...]
    item_id: int | None = None


def pack_clauses(clause_ids: Sequence[int], text: str, item_id: int | None = None) -> QMimeData:
    """Pack clauses. `text` is what another program gets."""
    mime = QMimeData()
    clauses = DraggedClauses(tuple(clause_ids), item_id)
    mime.setData(_CLAUSES, json.dumps(asdict(clauses)).encode())
    mime.setText(text)
    return mime


def unpack_clauses(mime: QMimeData) -> DraggedClauses | None:
    if not mime.hasFormat(_CLAUSES):
        return None
    data = json.loads(bytes(mime.data(_CLAUSES).data()))
    return DraggedClauses(tuple(data["clause_ids"]), data["item_id"])


def pack_item(item_id: int, text: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(_ITEM, str(item_id).encode())
    mime.setText(text)
    return mime


def unpack_item(mime: QMimeData) -> int | None:
    return int(mime.data(_ITEM).data()) if mime.hasFormat(_ITEM) else None
